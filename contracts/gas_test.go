package contracts_test

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

const gasFile = "snapshots/gas.json"

// gas are the gas figures of this run beside those committed in snapshots/gas.json, so that a change of cost shows in the change
// that causes it. THESEUS_UPDATE=1 commits the new ones.
var gas gasFigures

type gasFigures struct {
	mu        sync.Mutex
	committed map[string]uint64
	measured  map[string]uint64
}

// gasIs compares one figure, named as in "operator: commit".
func gasIs(t testing.TB, name string, used uint64) {
	t.Helper()
	if isVariant() {
		return // the choice of a mutant takes gas
	}
	gas.mu.Lock()
	defer gas.mu.Unlock()
	if gas.measured == nil {
		gas.measured = make(map[string]uint64)
		if err := gas.load(); err != nil {
			t.Fatal(err)
		}
	}
	gas.measured[name] = used
	if committed, ok := gas.committed[name]; !updating() && (!ok || committed != used) {
		t.Errorf("%s takes %d gas, %s says %d: run with THESEUS_UPDATE=1 if that is meant", name, used, gasFile, committed)
	}
}

// finish, after all tests, writes the figures or reports those that no test measures any more.
func (g *gasFigures) finish(passed bool) error {
	if !passed || flag.Lookup("test.run").Value.String() != "" || flag.Lookup("test.skip").Value.String() != "" {
		if !passed || !updating() || g.measured == nil {
			return nil
		}
		for name, used := range g.committed { // a part of the tests: keep the others' figures
			if _, ok := g.measured[name]; !ok {
				g.measured[name] = used
			}
		}
	}
	if updating() {
		return g.save()
	}
	for name := range g.committed {
		if _, ok := g.measured[name]; !ok {
			return fmt.Errorf("%s: no test measures %q: run with THESEUS_UPDATE=1", gasFile, name)
		}
	}
	return nil
}

func (g *gasFigures) load() error {
	text, err := os.ReadFile(gasFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return json.Unmarshal(text, &g.committed)
}

func (g *gasFigures) save() error {
	text, err := json.MarshalIndent(g.measured, "", "  ")
	if err != nil {
		return err
	}
	temp := filepath.Join(filepath.Dir(gasFile), ".gas.json")
	if err := os.WriteFile(temp, append(text, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(temp, gasFile)
}

func updating() bool { return os.Getenv("THESEUS_UPDATE") == "1" }

package theseus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// floors lists, for every package, which packages of ours its code may import. A package that wants more belongs elsewhere.
// Tests may import what they need to set the scene.
var floors = map[string][]string{
	"theseus":           {},
	"theseus/code/tree": {},
	"theseus/code/solc": {"theseus/confined", "theseus/durable"},
	"theseus/upgrade":   {"theseus/code/tree"},
	"theseus/stake":     {"theseus/upgrade"},
	"theseus/referral":  {"theseus/upgrade"},
	"theseus/durable":   {},
	"theseus/printable": {},
	"theseus/confined":  {},

	"theseus/code/tree/disk": {},
	"theseus/code/abidiff":   {"theseus/code/jsontree"},

	"theseus/code/link":  {"theseus/printable", "theseus/code/tree", "theseus/durable"},
	"theseus/code/build": {"theseus/printable", "theseus/code/tree", "theseus/code/solc", "theseus/durable"},
	"theseus/code/deps":  {"theseus/code/tree", "theseus/durable"},

	"theseus/code/jsontree": {},
	"theseus/code/output":   {"theseus/code/jsontree"},
	"theseus/safety":        {"theseus/upgrade"},
	"theseus/docs/checks":   {},
	"theseus/code/syntax":   {},
	"theseus/safety/layout": {"theseus/safety", "theseus/code/jsontree", "theseus/code/output"},
	"theseus/safety/rules":  {"theseus/safety", "theseus/code/output", "theseus/code/abidiff"},
	"theseus/safety/corpus": {},
	"theseus/safety/audit":  {"theseus/safety", "theseus/safety/layout", "theseus/safety/rules", "theseus/code/output", "theseus/upgrade"},

	"theseus/safety/worker":     {"theseus/confined", "theseus/safety", "theseus/safety/audit", "theseus/code/output", "theseus/upgrade"},
	"theseus/safety/permission": {"theseus/code/syntax"},

	"theseus/chain/bind":          {},
	"theseus/chain/bind/generate": {"theseus/chain/bind", "theseus/code/build", "theseus/code/solc", "theseus/code/tree"},
	"theseus/chain/devnet":        {"theseus/durable"},
	"theseus/chain/evmtest":       {"theseus/code/solc"},
	"theseus/chain/signer":        {"theseus/printable", "theseus/durable", "theseus/upgrade"},
	"theseus/chain":               {"theseus/printable", "theseus/code/tree", "theseus/durable", "theseus/upgrade", "theseus/stake", "theseus/chain/bind"},

	"theseus/chain/fork": {"theseus/durable", "theseus/chain"},

	"theseus/chain/adopt":   {"theseus/upgrade", "theseus/chain", "theseus/chain/bind", "theseus/chain/fork", "theseus/chain/inspect"},
	"theseus/chain/inspect": {"theseus/chain", "theseus/chain/bind", "theseus/chain/fork"},

	"theseus/safety/review": {
		"theseus/printable", "theseus/safety", "theseus/safety/audit", "theseus/safety/layout", "theseus/safety/permission", "theseus/code/abidiff", "theseus/code/build", "theseus/code/output",
		"theseus/code/syntax", "theseus/code/tree", "theseus/upgrade",
	},
	"theseus/safety/rehearse": {"theseus/printable", "theseus/code/jsontree", "theseus/safety/layout", "theseus/upgrade", "theseus/chain", "theseus/chain/bind", "theseus/chain/fork"},

	// plan creates any contract of ours by its name, hence the bindings.
	"theseus/plan": {"theseus/printable", "theseus/upgrade", "theseus/stake", "theseus/chain", "theseus/chain/bind"},

	"theseus/release": {"theseus/printable", "theseus/code/tree", "theseus/code/solc", "theseus/code/build", "theseus/durable", "theseus/upgrade", "theseus/chain"},

	"theseus/validator": {"theseus/code/tree", "theseus/code/tree/disk", "theseus/code/link", "theseus/code/solc", "theseus/code/build", "theseus/durable", "theseus/safety", "theseus/safety/worker", "theseus/upgrade", "theseus/chain"},

	"theseus/validator/simulation": {"theseus/code/tree", "theseus/upgrade"},

	"theseus/contracts/mutation":     {"theseus/code/solc"},
	"theseus/contracts/mutation/run": {"theseus/chain/bind", "theseus/chain/evmtest", "theseus/code/solc", "theseus/contracts/mutation"},

	"theseus/demo": {
		"theseus/printable", "theseus/code/link", "theseus/code/build", "theseus/upgrade", "theseus/stake", "theseus/chain", "theseus/chain/devnet", "theseus/chain/signer", "theseus/plan",
	},
	"theseus/bench": {
		"theseus/code/tree", "theseus/code/tree/disk", "theseus/code/solc", "theseus/code/build", "theseus/upgrade", "theseus/chain", "theseus/chain/bind",
		"theseus/chain/devnet", "theseus/chain/evmtest", "theseus/chain/signer", "theseus/plan", "theseus/release", "theseus/stake", "theseus/chain/fork", "theseus/safety/rehearse", "theseus/safety/review",
		"theseus/code/output", "theseus/safety/audit", "theseus/safety/corpus", "theseus/safety/worker", "theseus/chain/inspect", "theseus/chain/foreigntest", "theseus/referral",
	},
	"theseus/cmd/theseus": {
		"theseus/printable", "theseus/code/tree", "theseus/code/tree/disk", "theseus/code/link", "theseus/code/solc", "theseus/code/build", "theseus/code/deps", "theseus/upgrade", "theseus/stake", "theseus/chain",
		"theseus/chain/devnet", "theseus/chain/signer", "theseus/durable", "theseus/plan", "theseus/release", "theseus/validator", "theseus/demo", "theseus/referral", "theseus/chain/fork", "theseus/safety/rehearse", "theseus/safety/review",
		"theseus/code/output", "theseus/docs/checks", "theseus/safety", "theseus/safety/audit", "theseus/safety/layout", "theseus/safety/worker", "theseus/chain/inspect", "theseus/chain/adopt",
	},
}

// pure packages take time, height and bytes as arguments: they may not reach for the world.
var pure = []string{"theseus/code/abidiff", "theseus/code/jsontree", "theseus/code/output", "theseus/code/syntax", "theseus/safety", "theseus/safety/permission", "theseus/safety/layout", "theseus/safety/rules", "theseus/upgrade", "theseus/stake", "theseus/referral", "theseus/code/tree"}

var world = []string{"net", "net/http", "os", "os/exec", "database/sql", "github.com/ethereum/go-ethereum/rpc", "github.com/ethereum/go-ethereum/ethclient"}

// jsonRPC is spoken by package chain and what lies in its folder alone.
var jsonRPC = []string{"github.com/ethereum/go-ethereum/rpc", "github.com/ethereum/go-ethereum/ethclient"}

type listed struct {
	ImportPath string
	Imports    []string
	GoFiles    []string
}

func list(t *testing.T) []listed {
	t.Helper()
	// go test remembers results by the files that a test itself has looked at.
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && (d.Name() == "node_modules" || path != "." && strings.HasPrefix(d.Name(), ".")) {
			return fs.SkipDir
		}
		if err == nil && strings.HasSuffix(path, ".go") {
			_, err = os.ReadFile(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports,GoFiles", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []listed
	for d := json.NewDecoder(bufio.NewReader(bytes.NewReader(out))); ; {
		var p listed
		if err := d.Decode(&p); err == io.EOF {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestImportsPointOneWay(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range list(t) {
		// Packages of tests alone, and those that exist for tests, set scenes with what they like.
		if len(p.GoFiles) == 0 || strings.HasSuffix(p.ImportPath, "test") && p.ImportPath != "theseus/chain/evmtest" {
			continue
		}
		allowed, known := floors[p.ImportPath]
		if !known {
			t.Errorf("%s has no place: give it one in floors", p.ImportPath)
			continue
		}
		seen[p.ImportPath] = true
		for _, i := range p.Imports {
			if strings.HasPrefix(i, "theseus/") && !slices.Contains(allowed, i) {
				t.Errorf("%s imports %s, which stands above it or beside it", p.ImportPath, i)
			}
			if slices.Contains(pure, p.ImportPath) && slices.Contains(world, i) {
				t.Errorf("%s is pure and imports %s", p.ImportPath, i)
			}
			// signer speaks to external signers, devnet serves: both are chain's rooms.
			if slices.Contains(jsonRPC, i) && !strings.HasPrefix(p.ImportPath, "theseus/chain") {
				t.Errorf("%s imports %s: JSON-RPC lives in chain", p.ImportPath, i)
			}
		}
	}
	for path := range floors {
		if !seen[path] {
			t.Errorf("floors names %s, which does not exist", path)
		}
	}
}

func TestNoRoomWithoutAName(t *testing.T) {
	for _, p := range list(t) {
		for part := range strings.SplitSeq(p.ImportPath, "/") {
			if slices.Contains([]string{"utils", "util", "common", "helpers", "helper", "manager", "misc"}, part) {
				t.Errorf("%s: %q is no name for a thing", p.ImportPath, part)
			}
		}
	}
}

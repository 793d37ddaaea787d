package validator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"theseus/code/tree"
	"theseus/upgrade"
)

// store is the validator's folder: trees by hash, findings by digest and round, the journal of transactions. All of it may be
// lost; what is found is checked before it is believed.
type store struct {
	dir string
	n   atomic.Uint64 // of scratch names
}

func openStore(dir string) (*store, error) {
	for _, sub := range []string{"trees", "findings", "journal", "scratch"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return nil, fmt.Errorf("validator: %w", err)
		}
	}
	s := &store{dir: dir}
	// A killed run may have left unfinished trees.
	left, err := os.ReadDir(filepath.Join(dir, "scratch"))
	if err != nil {
		return nil, fmt.Errorf("validator: %w", err)
	}
	for _, e := range left {
		if err := os.RemoveAll(filepath.Join(dir, "scratch", e.Name())); err != nil {
			return nil, fmt.Errorf("validator: %w", err)
		}
	}
	return s, nil
}

func (s *store) journal() string { return filepath.Join(s.dir, "journal") }

func (s *store) scratch() string {
	return filepath.Join(s.dir, "scratch", fmt.Sprintf("%d-%d", os.Getpid(), s.n.Add(1)))
}

func (s *store) tree(h tree.Hash) string { return filepath.Join(s.dir, "trees", h.String()[2:]) }

// hasTree reports whether the tree lies here whole; one that does not hash to its name is removed.
func (s *store) hasTree(ctx context.Context, h tree.Hash, limits tree.Limits) bool {
	path := s.tree(h)
	if _, err := os.Stat(path); err != nil {
		return false
	}
	found, err := tree.Sum(ctx, os.DirFS(path), limits)
	if err == nil && found == h {
		return true
	}
	if ctx.Err() == nil {
		os.RemoveAll(path)
	}
	return false
}

func (s *store) keepTree(h tree.Hash, from string) error {
	err := os.Rename(from, s.tree(h))
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	return err
}

func (s *store) findingPath(d upgrade.Digest, round uint64) string {
	return filepath.Join(s.dir, "findings", fmt.Sprintf("%s-%d.json", d.String()[2:], round))
}

// finding that was kept; a damaged file counts as lost.
func (s *store) finding(d upgrade.Digest, round uint64) (Finding, bool) {
	return readFinding(s.findingPath(d, round), d)
}

func readFinding(path string, d upgrade.Digest) (Finding, bool) {
	b, err := os.ReadFile(path)
	if err != nil || len(b) > 1<<20 {
		return Finding{}, false
	}
	var f Finding
	if json.Unmarshal(b, &f) != nil || f.Digest != d || f.Verdict == upgrade.VerdictNone {
		return Finding{}, false
	}
	return f, true
}

func (s *store) keep(f Finding, round uint64) error {
	b, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return err
	}
	path := s.findingPath(f.Digest, round)
	temp, err := os.CreateTemp(filepath.Dir(path), "tmp-*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name())
	if _, err = temp.Write(b); err == nil {
		err = temp.Sync()
	}
	if closeErr := temp.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return err
	}
	return os.Rename(temp.Name(), path)
}

// latest finding on a contract's intent, whatever the round.
func (s *store) latest(contract common.Address, d upgrade.Digest) (Finding, bool) {
	files, _ := filepath.Glob(filepath.Join(s.dir, "findings", d.String()[2:]+"-*.json"))
	var last Finding
	for _, path := range files {
		if f, ok := readFinding(path, d); ok && f.Contract == contract && f.At.After(last.At) {
			last = f
		}
	}
	return last, last.Verdict != upgrade.VerdictNone
}

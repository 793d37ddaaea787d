package validator

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"theseus/code/tree"
	"theseus/code/tree/disk"
	"theseus/durable"
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
	// A killed run may have left unfinished trees and findings.
	if err := durable.Sweep(filepath.Join(dir, "findings")); err != nil {
		return nil, fmt.Errorf("validator: %w", err)
	}
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
	found, err := tree.Sum(ctx, disk.Dir(path), limits)
	if err == nil && found == h {
		return true
	}
	if ctx.Err() == nil {
		os.RemoveAll(path)
	}
	return false
}

func (s *store) keepTree(h tree.Hash, from string) error {
	err := durable.Rename(from, s.tree(h))
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	return err
}

// removeTrees removes all trees but those that are needed.
func (s *store) removeTrees(needed map[tree.Hash]bool) error {
	keep := make(map[string]bool)
	for h := range needed {
		keep[s.tree(h)] = true
	}
	found, err := filepath.Glob(filepath.Join(s.dir, "trees", "*"))
	for _, path := range found {
		if !keep[path] {
			err = errors.Join(err, os.RemoveAll(path))
		}
	}
	return err
}

func (s *store) findingPath(d upgrade.Digest, operator common.Address, round uint64) string {
	return filepath.Join(s.dir, "findings", fmt.Sprintf("%x-%x-%d.json", d[:], operator[:], round))
}

// finding that was kept; a damaged file counts as lost.
func (s *store) finding(d upgrade.Digest, operator common.Address, round uint64) (Finding, bool) {
	return openFinding(s.findingPath(d, operator, round), d)
}

func openFinding(path string, d upgrade.Digest) (Finding, bool) {
	file, err := os.Open(path)
	if err != nil {
		return Finding{}, false
	}
	defer file.Close()
	b, err := io.ReadAll(io.LimitReader(file, maxFinding+1))
	if err != nil {
		return Finding{}, false
	}
	object, sealed, err := durable.Unseal(b)
	if err != nil || !sealed {
		return Finding{}, false
	}
	f, err := parseFinding(object)
	return f, err == nil && f.Digest == d
}

// maxFinding is how long the file of a finding may be; a compiler or a check may have much to say, but keep gives only so much.
const maxFinding, maxReason = 256 << 10, 8 << 10

// parseFinding reads what keep writes.
func parseFinding(b []byte) (Finding, error) {
	var f Finding
	if len(b) > maxFinding {
		return f, fmt.Errorf("a finding of more than %d bytes", maxFinding)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return Finding{}, err
	}
	if _, err := d.Token(); err != io.EOF {
		return Finding{}, errors.New("something follows the finding")
	}
	if f.Verdict == upgrade.VerdictNone || f.Digest.IsZero() {
		return Finding{}, errors.New("a finding without verdict or digest")
	}
	return f, nil
}

func (s *store) keep(f Finding, operator common.Address, round uint64) error {
	if len(f.Reason) > maxReason {
		f.Reason = f.Reason[:maxReason] + "…"
	}
	b, err := sealed(f)
	for err == nil && len(b) > maxFinding && len(f.Check.Findings) > 0 {
		f.Check.Findings = f.Check.Findings[:len(f.Check.Findings)/2]
		b, err = sealed(f)
	}
	if err != nil {
		return err
	}
	return durable.WriteFile(s.findingPath(f.Digest, operator, round), b, 0o600)
}

func sealed(f Finding) ([]byte, error) {
	sum, err := durable.SealOf(f)
	if err != nil {
		return nil, err
	}
	return json.MarshalIndent(struct {
		Finding
		SHA256 string `json:"sha256"`
	}{f, sum}, "", "  ")
}

// forget a finding.
func (s *store) forget(d upgrade.Digest, operator common.Address, round uint64) error {
	err := os.Remove(s.findingPath(d, operator, round))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// latest finding on a contract's intent: that of the highest round. The clock that dated them may have been wrong.
func (s *store) latest(contract common.Address, d upgrade.Digest) (last Finding, found bool) {
	files, _ := filepath.Glob(filepath.Join(s.dir, "findings", fmt.Sprintf("%x-*.json", d[:])))
	var highest uint64
	for _, path := range files {
		name := strings.TrimSuffix(filepath.Base(path), ".json")
		round, err := strconv.ParseUint(name[strings.LastIndex(name, "-")+1:], 10, 64)
		if err != nil || found && round < highest {
			continue
		}
		if f, ok := openFinding(path, d); ok && f.Contract == contract {
			last, highest, found = f, round, true
		}
	}
	return last, found
}

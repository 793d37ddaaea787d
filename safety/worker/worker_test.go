package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"theseus/code/build"
	"theseus/code/output"
	"theseus/code/solc"
	"theseus/safety/audit"
	"theseus/upgrade"
)

var compilers *solc.Compilers

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	RunIfAsked()
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = filepath.Join("..", "..", "node_modules")
	}
	compilers = solc.New(config)
	code := m.Run()
	compilers.Close()
	os.Exit(code)
}

// tree is one of a single file, compiled with viaIR, as most of what is checked.
func tree(source string) fs.FS {
	return fstest.MapFS{
		"theseus.json": {Data: []byte(`{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"viaIR": true, "evmVersion": "shanghai"}, "contracts": {"Box": {"source": "Box.sol"}}}`)},
		"Box.sol":      {Data: []byte("// SPDX-License-Identifier: Apache-2.0\npragma solidity 0.8.37;\n" + source)},
	}
}

var (
	first  = tree("contract Box { uint256 public total; address public owner; function set(uint256 x) external { total = x; } }")
	after  = tree("contract Box { uint256 public total; address public owner; uint256 public more; function set(uint256 x) external { total = x; } }")
	moved  = tree("contract Box { address public keeper; uint256 public total; address public owner; function set(uint256 x) external { total = x; } }")
	killer = tree("contract Box { uint256 public total; address public owner; function set(uint256 x) external { total = x; selfdestruct(payable(msg.sender)); } }")
)

func options() build.Options { return build.Options{ChainID: 1, Compiler: compilers} }

func built(t testing.TB, fsys fs.FS) Side {
	t.Helper()
	_, e, err := build.BuildWithEvidence(t.Context(), fsys, "Box", options())
	if err != nil {
		t.Fatal(err)
	}
	return Side{e.Document, e.Contract}
}

func described(t testing.TB, fsys fs.FS) *Side {
	t.Helper()
	e, err := build.Describe(t.Context(), fsys, "Box", options())
	if err != nil {
		t.Fatal(err)
	}
	return &Side{e.Document, e.Contract}
}

func check(t testing.TB, s Subject) *Result {
	t.Helper()
	r, err := Check(t.Context(), s, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// What a worker finds is what `theseus check` finds of the two trees, though it reads no more of the old one than its description.
func TestFindsWhatTheCommandFinds(t *testing.T) {
	digests := make(map[upgrade.FindingsDigest]string)
	for name, c := range map[string]struct {
		new  fs.FS
		want string // codes
	}{
		"appended": {after, ""}, "moved": {moved, "storage-moved storage-overlap"}, "killer": {killer, "selfdestruct"},
	} {
		whole := func(fsys fs.FS) []*output.Compilation {
			w, err := build.CompileWhole(t.Context(), fsys, options())
			if err != nil {
				t.Fatal(err)
			}
			compilation, err := output.Read("-", bytes.NewReader(w.Document))
			if err != nil {
				t.Fatal(err)
			}
			return []*output.Compilation{compilation}
		}
		report, err := audit.Run(whole(c.new), whole(first), audit.Options{Contract: "Box.sol:Box", Reference: "Box.sol:Box"})
		if err != nil {
			t.Fatal(err)
		}
		r := check(t, Subject{New: built(t, c.new), Old: described(t, first)})
		if r.Digest != report.Results[0].Digest || (r.Digest == upgrade.NoFindings) != (c.want == "") {
			t.Errorf("%s: the worker finds %v, the command %v", name, r.Digest, report.Results[0].Digest)
		}
		seen := make(map[string]bool)
		for _, f := range r.Findings {
			if f.Stands() {
				seen[f.Code] = true
			}
		}
		for _, code := range strings.Fields(c.want) {
			if !seen[code] {
				t.Errorf("%s: no %s in %+v", name, code, r.Findings)
			}
		}
		full := built(t, first)
		if again := check(t, Subject{New: built(t, c.new), Old: &full}); again.Digest != r.Digest {
			t.Errorf("%s: with all that a build gives of the old version %v, with its description %v", name, again.Digest, r.Digest)
		}
		if other, ok := digests[r.Digest]; ok {
			t.Errorf("%s and %s have one digest", name, other)
		}
		digests[r.Digest] = name
	}
}

// Where something runs whose source nobody knows, that is a finding; where nothing runs, it is none.
func TestUnknownBaseline(t *testing.T) {
	side := built(t, first)
	if r := check(t, Subject{New: side}); r.Digest != upgrade.NoFindings {
		t.Errorf("a first version: %+v", r)
	}
	r := check(t, Subject{New: side, Unknown: true})
	if r.Digest == upgrade.NoFindings || len(r.Findings) == 0 || r.Findings[0].Code != "not-decided" || r.Findings[0].Contract != "Box.sol:Box" {
		t.Errorf("an adopted contract: %+v", r)
	}
}

// A contract that is said to replace one that is not there is undecided, not unchecked: everybody finds the same.
func TestAnnotationThatNamesNobody(t *testing.T) {
	r := check(t, Subject{New: built(t, tree("/// @custom:oz-upgrades-from Nobody\ncontract Box { uint256 public total; }"))})
	if r.Digest == upgrade.NoFindings || r.Findings[0].Code != "not-decided" {
		t.Errorf("%+v", r)
	}
}

// Whatever a document holds or a limit cuts short, the caller gets an error, within the limits, and lives on.
func TestWhatFailsIsAnError(t *testing.T) {
	side := built(t, first)
	deep := []byte(`{"output":{"sources":{"Box.sol":{"ast":` + strings.Repeat(`{"nodeType":"Block","statements":[`, 3_000_000))
	// A list of contracts of which each needs a place in memory.
	var wide bytes.Buffer
	wide.WriteString(`{"output":{"contracts":{"Box.sol":{`)
	for i := range 190_000 {
		fmt.Fprintf(&wide, `"C%d":{"abi":[%s]},`, i, strings.Repeat(`{"type":"function","name":"f"},`, 20)+`{}`)
	}
	wide.WriteString(`"Box":{}}}}}`)
	for name, c := range map[string]struct {
		document []byte
		limits   Limits
		want     string
	}{
		"nothing":        {nil, Limits{}, "the worker ended"},
		"no JSON":        {[]byte("\x00\xff"), Limits{}, "the worker ended"},
		"cut off":        {side.Document[:len(side.Document)/2], Limits{}, "the worker ended"},
		"nested deeply":  {deep, Limits{}, "the worker ended"},
		"out of memory":  {wide.Bytes(), Limits{Memory: 150 << 20}, "the worker ended"},
		"no time":        {side.Document, Limits{Time: time.Nanosecond}, "it takes more than 1ns"},
		"too many words": {side.Document, Limits{Output: 2}, "more than 2 bytes"},
	} {
		start := time.Now()
		r, err := Check(t.Context(), Subject{New: Side{c.document, side.Contract}}, c.limits)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
		t.Logf("%s: %v (%v)", name, err, time.Since(start))
	}
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(errors.New("no longer wanted"))
	if _, err := Check(ctx, Subject{New: side}, Limits{}); err == nil || !strings.Contains(err.Error(), "no longer wanted") {
		t.Errorf("cancelled: %v", err)
	}
	// The control.
	if _, err := Check(t.Context(), Subject{New: side}, Limits{}); err != nil {
		t.Error(err)
	}
}

// A program that forgot to call RunIfAsked would start itself as a worker for ever.
func TestNotEntered(t *testing.T) {
	entered = false
	defer func() { entered = true }()
	if _, err := Check(t.Context(), Subject{}, Limits{}); err == nil || !strings.Contains(err.Error(), "RunIfAsked") {
		t.Error(err)
	}
}

// BenchmarkCheck is what a check adds to a validator's round: the process, and describing the version that runs.
func BenchmarkCheck(b *testing.B) {
	side := built(b, after)
	b.Run("worker", func(b *testing.B) {
		old := described(b, first)
		for b.Loop() {
			check(b, Subject{New: side, Old: old})
		}
	})
	b.Run("describe", func(b *testing.B) {
		for b.Loop() {
			described(b, first)
		}
	})
	b.Run("build", func(b *testing.B) {
		for b.Loop() {
			if _, err := build.Build(b.Context(), after, "Box", options()); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("build with evidence", func(b *testing.B) {
		for b.Loop() {
			built(b, after)
		}
	})
}

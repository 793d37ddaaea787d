package solc

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// realMachine is the build of the default version in this process.
func realMachine(t *testing.T, keep bool) *machine {
	t.Helper()
	c := realCompilers(t, Limits{}).cfg
	path, err := findInDir(c.Dir, DefaultVersion)
	if err != nil || path == "" {
		t.Fatal(path, err)
	}
	m, err := prepare(t.Context(), filepath.Join(c.CacheDir, "prepared"), path, pinned[DefaultVersion], c.Limits.Memory, func() error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.close(t.Context()) })
	if err := m.renew(t.Context()); err != nil {
		t.Fatal(err)
	}
	if keep {
		if err := m.keep(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

// keptInputs exercise both pipelines, refusals, and a memory that grows.
func keptInputs(t *testing.T) map[string][]byte {
	t.Helper()
	input := func(source string, viaIR bool) []byte {
		b, err := json.Marshal(map[string]any{
			"language": "Solidity", "sources": map[string]any{"a.sol": map[string]string{"content": source}},
			"settings": map[string]any{
				"viaIR": viaIR, "optimizer": map[string]any{"enabled": true},
				"outputSelection": map[string]any{"*": map[string][]string{"*": {"*"}, "": {"ast"}}},
			},
		})
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	const counter = `pragma solidity ^0.8.0; contract Counter { uint256 public x; function set(uint256 v) external { require(v > x); x = v; } }`
	var many strings.Builder
	many.WriteString("pragma solidity ^0.8.0;")
	for i := range 60 {
		fmt.Fprintf(&many, "contract C%d { mapping(uint => uint[]) m; function f(uint a) public returns (uint) { m[a].push(a * %d); return m[a].length; } }\n", i, i)
	}
	return map[string][]byte{
		"plain": input(counter, false), "via IR": input(counter, true), "refused": input("contract {", false),
		"no JSON": []byte("{"), "nothing": []byte("{}"), "many": input(many.String(), false),
	}
}

// TestKeptStateAnswersAsNew holds that an instance brought back to the kept state answers the bytes that a new one answers, after
// whatever came before.
func TestKeptStateAnswersAsNew(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux keeps a state")
	}
	inputs := keptInputs(t)
	want := make(map[string][]byte)
	fresh := realMachine(t, false)
	for name, input := range inputs {
		output, err := fresh.compile(t.Context(), input, 64<<20)
		if err != nil {
			t.Fatal(name, err)
		}
		want[name] = bytes.Clone(output)
		if err := fresh.renew(t.Context()); err != nil {
			t.Fatal(err)
		}
	}

	m := realMachine(t, true)
	if m.kept == nil {
		t.Fatal("no state was kept")
	}
	grew, stayed := 0, 0
	for range 2 {
		for name, input := range inputs { // in another order each time
			before := m.mod
			output, err := m.compile(t.Context(), input, 64<<20)
			if err != nil || !bytes.Equal(output, want[name]) {
				t.Errorf("%s: %d bytes, a new instance answers %d, %v", name, len(output), len(want[name]), err)
			}
			big := int(m.mem.Size()) > m.kept.size
			if err := m.renew(t.Context()); err != nil {
				t.Fatal(err)
			}
			if size := int(m.mem.Size()); size != m.kept.size {
				t.Errorf("after %s the memory has %d bytes, not %d", name, size, m.kept.size)
			}
			if big == (m.mod == before) {
				t.Errorf("%s: memory grew: %t; instance kept: %t", name, big, m.mod == before)
			}
			if big {
				grew++
			} else {
				stayed++
			}
		}
	}
	if grew == 0 || stayed == 0 {
		t.Errorf("%d inputs made the memory grow, %d did not: this test needs both", grew, stayed)
	}
}

// TestDamageDoesNotStay lets an input's instance end with its whole memory overwritten and its stack elsewhere.
func TestDamageDoesNotStay(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux keeps a state")
	}
	m, input := realMachine(t, true), keptInputs(t)["plain"]
	compile := func() string {
		output, err := m.compile(t.Context(), input, 64<<20)
		if err != nil {
			return err.Error()
		}
		return string(output)
	}
	damage := func() {
		if _, err := m.run(t.Context(), "stackRestore", m.keptStack-1<<20); err != nil {
			t.Fatal(err)
		}
		memory, _ := m.mem.Read(0, m.mem.Size())
		for i := range memory {
			memory[i] = 0xaa
		}
	}
	want := compile()
	if !strings.Contains(want, `"Counter"`) {
		t.Fatalf("answer %.200s", want)
	}
	damage()
	if err := m.renew(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := compile(); got != want {
		t.Errorf("after the damage: %.200s", got)
	}
	// The control: the damage is one.
	damage()
	if got := compile(); got == want {
		t.Error("the compiler answers the same from a memory full of rubbish")
	}
	// An instance that did not end by its answer is replaced.
	before := m.mod
	if err := m.renew(t.Context()); err != nil {
		t.Fatal(err)
	}
	if m.mod == before {
		t.Error("a broken instance was kept")
	}
	if got := compile(); got != want {
		t.Errorf("after a broken instance: %.200s", got)
	}
}

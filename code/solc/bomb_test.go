package solc

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

// standardInput is an input with one source, that asks for what settings say.
func standardInput(t *testing.T, source string, outputs ...string) []byte {
	t.Helper()
	b, err := json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  map[string]any{"A.sol": map[string]string{"content": "// SPDX-License-Identifier: MIT\npragma solidity >=0.6.0;\n" + source}},
		"settings": map[string]any{"outputSelection": map[string]any{"*": map[string]any{"*": outputs}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// doubling is a bomb: each contract holds the code of the one before it twice, in its own code and beside it.
func doubling(n int) string {
	s := "contract C0 { function f() public pure returns (uint) { return 1; } }\n"
	for i := 1; i < n; i++ {
		s += fmt.Sprintf("contract C%d { function f() public pure returns (bytes memory, bytes memory) "+
			"{ return (type(C%d).creationCode, type(C%d).runtimeCode); } }\n", i, i-1, max(0, i-2))
	}
	return s
}

// structs is a bomb: the type in the interface has 2^n members.
func structs(n int) string {
	s := "struct S0 { uint a; }\n"
	for i := 1; i <= n; i++ {
		s += fmt.Sprintf("struct S%d { S%d a; S%d b; }\n", i, i-1, i-1)
	}
	return s + fmt.Sprintf("contract C { function f(S%d memory) public {} }", n)
}

func calls(n int) string {
	return "contract C { function f() public { f" + strings.Repeat("()", n) + "; } }"
}

func sum(terms int) string {
	return "contract C { function f(uint x) public pure returns (uint) { return x" + strings.Repeat("+x", terms-1) + "; } }"
}

// TestBombs gives the real compiler inputs that exhaust it, and the same in small, which it answers.
func TestBombs(t *testing.T) {
	small := Limits{Memory: 128 << 20, Time: time.Second, Output: 20_000}
	for _, x := range []struct {
		name     string
		version  Version
		limits   Limits
		bomb     string
		kind     LimitKind
		harmless string
	}{
		{"memory", "0.8.37", Limits{Memory: small.Memory}, doubling(26), LimitMemory, doubling(6)},
		{"time", "0.8.37", Limits{Time: small.Time}, structs(18), LimitTime, structs(2)},
		{"output", "0.8.37", Limits{Output: small.Output}, doubling(10), LimitOutput, doubling(2)},
		{"stack", "0.8.37", Limits{}, calls(150_000), LimitStack, calls(2)},
		{"stack of an older build", "0.8.24", Limits{}, calls(60_000), LimitStack, calls(2)},
		{"stack of a legacy build", "0.6.12", Limits{}, calls(60_000), LimitStack, calls(2)},
	} {
		t.Run(x.name, func(t *testing.T) {
			c := realCompilers(t, x.limits)
			ctx := deadline(t)
			for range 2 { // also with the worker that the bomb went off in
				_, err := c.Compile(ctx, x.version, [32]byte{}, standardInput(t, x.bomb, "abi", "evm.bytecode.object"))
				var limit *LimitError
				if !errors.As(err, &limit) || limit.Kind != x.kind {
					t.Errorf("error %v, want a LimitError of kind %s", err, x.kind)
				}
				output, err := c.Compile(ctx, x.version, [32]byte{}, standardInput(t, x.harmless, "abi", "evm.bytecode.object"))
				if err != nil || !json.Valid(output) {
					t.Errorf("the harmless one: %v, %.300s", err, output)
				}
			}
		})
	}
}

// TestLongExpression has an expression with 30 000 terms, on which the compiler under Node runs out of stack.
func TestLongExpression(t *testing.T) {
	c := realCompilers(t, Limits{})
	for _, v := range []Version{"0.6.12", "0.7.6", "0.8.24", "0.8.37"} {
		output, err := c.Compile(deadline(t), v, [32]byte{}, standardInput(t, sum(30_000), "evm.bytecode.object"))
		if err != nil || !json.Valid(output) || !strings.Contains(string(output), "Stack too deep") {
			t.Errorf("%s: %v, %.300s; want the compiler's own refusal", v, err, output)
		}
		output, err = c.Compile(deadline(t), v, [32]byte{}, standardInput(t, sum(10), "evm.bytecode.object"))
		if err != nil || strings.Contains(string(output), `"severity":"error"`) {
			t.Errorf("%s with 10 terms: %v, %.300s", v, err, output)
		}
	}
}

// TestRealColdCache prepares a real build in two processes at once.
func TestRealColdCache(t *testing.T) {
	if os.Getenv("THESEUS_FULL") != "1" {
		t.Log("a cold cache of the real compiler takes a minute: set THESEUS_FULL=1; TestColdCacheOfManyProcesses is the same in small")
		return
	}
	cache := t.TempDir()
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() {
			cmd := asProgram("nothing")
			cmd.Env = append(cmd.Env, "THESEUS_CACHE_DIR="+cache, "THESEUS_SOLC_DIR="+realCompilers(t, Limits{}).cfg.Dir)
			if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), `"severity":"error"`) {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
	all.Wait()
	preparedFiles(t, cache+"/solc")
}

// compileNothing compiles an empty input with the default version.
func compileNothing() int {
	c := New(ConfigFromEnv())
	defer c.Close()
	output, err := c.Compile(context.Background(), DefaultVersion, [32]byte{}, []byte("{}"))
	fmt.Println(string(output), err)
	if err != nil {
		return 1
	}
	return 0
}

package review

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/vm"

	"theseus/code/syntax"
)

// functionsSource is a contract of a modifier, a library, free functions, overloads, a constructor, a fallback and assembly.
const functionsSource = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;
function free(uint256 x) pure returns (uint256) { return x + 1; }
function other(uint256 x) pure returns (uint256) { return x + 3; }
library L { function twice(uint256 x) internal pure returns (uint256) { return x * 2; } }
abstract contract Above { uint256 public n; function above() external { n = free(n); } modifier some() { require(n < 1000); _; } }
contract C is Above {
    using L for uint256;
    uint256 public immutable limit = 7;
    uint256 private constant STEP = 3;
    function f() external some { n = n.twice(); }
    function f(uint256 x) external { n = x + STEP; }
    function g() external view returns (uint256) { return n + limit; }
    function h(address to) external { assembly { pop(call(gas(), to, 0, 0, 0, 0, 0)) } }
    receive() external payable { n = 5; }
    fallback() external { n = 6; }
}
`

func TestCodeByFunction(t *testing.T) {
	old := sourceSide(t, functionsSource)
	for change, want := range map[string][]string{
		"x + STEP => x - STEP":                     {"C.f(uint256)"},
		"x + 1; }\nfunction => x + 2; }\nfunction": {"free(uint256)"},
		"x * 2 => x * 4":                           {"L.twice(uint256)"},
		"n < 1000 => n < 2000":                     {"Above.some()"},
		"n + limit => n * limit":                   {"C.g()"},
		"n = 5 => n = 50":                          {"C.receive()"},
		"n = 6 => n = 60":                          {"C.fallback()"},
		"pop(call( => pop(callcode(":               {"C.h(address)"},
		"n = free(n) => n = free(free(n))":         {"Above.above()"},
		"n = x + STEP => n = free(x)":              {"C.f(uint256)"},
		"n = free(n) => n = other(n)":              {"Above.above()", "free(uint256)", "other(uint256)"},
		"import nothing => ":                       nil,
		"function g() external => // why\nfunction g() /* here */ external": nil,
	} {
		from, to, _ := strings.Cut(change, " => ")
		text := strings.Replace(functionsSource, from, to, 1)
		is := sourceSide(t, text)
		c := compareCode(old, is)
		var got []string
		for _, part := range c.Functions {
			if part.Name != dispatch {
				got = append(got, part.Name)
			}
		}
		if !slices.Equal(got, want) || c.Differs != (len(want) > 0) {
			t.Errorf("%s: %q, want %q; differs: %v", change, got, want, c.Differs)
		}
		if text != functionsSource && !c.Metadata {
			t.Errorf("%s: the metadata hash is the same", change)
		}
		// Every byte of what runs belongs to one function.
		sum := 0
		for _, part := range is.functions() {
			sum += part.size
		}
		if body, _ := splitMetadata(is.Artifact.RuntimeCode); sum > len(body) || sum < len(body)*9/10 {
			t.Errorf("%s: %d bytes in functions, %d in all", change, sum, len(body))
		}
	}
	is := sourceSide(t, strings.NewReplacer("limit = 7", "limit = 8", "STEP = 3", "STEP = 4", "pop(call(", "pop(callcode(").Replace(functionsSource))
	c := compareCode(old, is)
	if !slices.Equal(c.Immutables, []CodeValue{{"C.limit", "7", "8"}}) || !slices.Equal(c.Constants, []CodeValue{{"C.STEP", "3", "4"}}) {
		t.Errorf("%v, %v", c.Immutables, c.Constants)
	}
	if want := []CodeNumber{{"CALLCODE", 0, 1}, {"CALL", 1, 0}}; !slices.Equal(c.Operations, want) {
		t.Errorf("%v, want %v", c.Operations, want)
	}
	if c := compareCode(nil, is); c.OldSize != 0 || len(c.Functions) != 0 || c.Text != "there was no code that is known" {
		t.Errorf("%+v", c)
	}
}

// An instruction counts where code can come to it; what a push carries and what stands behind the end is data.
func TestOperations(t *testing.T) {
	for name, test := range map[string]struct {
		code  []byte
		op    vm.OpCode
		times int
	}{
		"plain":            {[]byte{byte(vm.SELFDESTRUCT)}, vm.SELFDESTRUCT, 1},
		"in a push":        {[]byte{byte(vm.PUSH1), byte(vm.SELFDESTRUCT), byte(vm.STOP)}, vm.SELFDESTRUCT, 0},
		"after the end":    {[]byte{byte(vm.STOP), byte(vm.SELFDESTRUCT)}, vm.SELFDESTRUCT, 0},
		"behind a jump":    {[]byte{byte(vm.PUSH1), 4, byte(vm.JUMP), byte(vm.INVALID), byte(vm.JUMPDEST), byte(vm.SELFDESTRUCT)}, vm.SELFDESTRUCT, 1},
		"no place to jump": {[]byte{byte(vm.PUSH1), 4, byte(vm.JUMP), byte(vm.INVALID), byte(vm.STOP), byte(vm.SELFDESTRUCT)}, vm.SELFDESTRUCT, 0},
		"a push cut short": {[]byte{byte(vm.PUSH32), 1, 2}, vm.SELFDESTRUCT, 0},
		"a place far away": {append([]byte{byte(vm.PUSH32)}, bytes.Repeat([]byte{0xff}, 32)...), vm.STOP, 0},
		"nothing":          {nil, vm.STOP, 0},
		"each once":        {[]byte{byte(vm.JUMPDEST), byte(vm.CALL), byte(vm.PUSH1), 0, byte(vm.JUMP)}, vm.CALL, 1},
	} {
		if got := operations(test.code)[test.op]; got != test.times {
			t.Errorf("%s: %d, want %d", name, got, test.times)
		}
	}
}

// Source maps and places that no compiler writes name nothing and break nothing.
func FuzzSourceMap(f *testing.F) {
	for _, text := range []string{"", ";;;", "1:2:0", "0:9:0:i:1;;:5;x:y:z;-1:-1:-1;9223372036854775807:9223372036854775807:0", strings.Repeat(";", 500)} {
		f.Add(text, []byte{0x5b, 0x60, 0, 0x56}, 3, 5)
	}
	tree, err := syntax.Read([]byte(`{"input": {"sources": {"a": {"content": "0123456789"}}}, "output": {"sources": {"a": {"id": 0, "ast": {"nodes": [
		{"nodeType": "FunctionDefinition", "id": 1, "name": "f", "src": "0:5:0"}, {"nodeType": "ContractDefinition", "id": 2, "name": "C", "src": "5:5:0", "nodes": [
		{"nodeType": "FunctionDefinition", "id": 3, "kind": "fallback", "src": "6:2:0"}, {"nodeType": "VariableDeclaration", "id": 4, "name": "i", "typeDescriptions": {"typeString": "uint256"}}]}]}}}}}`))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, code []byte, start, length int) {
		s := side(nil, `{}`, `[]`, code)
		s.tree, s.debug = tree, debug{SourceMap: text, ImmutableReferences: map[string][]struct{ Start, Length int }{"4": {{start, length}}, "x": {}}}
		sum := 0
		for name, part := range s.functions() {
			if name == "" || part.size <= 0 {
				t.Errorf("%q has %d bytes", name, part.size)
			}
			sum += part.size
		}
		if body, _ := splitMetadata(code); sum > len(body)+32 {
			t.Errorf("%d bytes of %d", sum, len(body))
		}
		if v := s.immutable("4"); v != nil && (len(v) != length || !bytes.Equal(v, code[start:start+length])) {
			t.Errorf("%x from %d to %d", v, start, length)
		}
		s.immutables()
	})
}

func TestValuesAreTold(t *testing.T) {
	if got := fmt.Sprint(values(map[string]string{"a": "1", "b": "2", "c": "3"}, map[string]string{"a": "1", "b": "3", "d\u202e": "4"})); got != `[{b 2 3} {c 3 } {d\u202e  4}]` {
		t.Error(got)
	}
}

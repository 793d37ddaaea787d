package syntax

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A document as the compiler writes it: Base and Token in two files, a library that is used by an operator, and what nothing comes to.
const document = `{
"input": {"sources": {"a.sol": {"content": "abc\ndéf\nghi"}, "b/é.sol": {"content": ""}}},
"output": {"sources": {
 "a.sol": {"id": 0, "ast": {"nodeType": "SourceUnit", "id": 1, "nodes": [
  {"nodeType": "PragmaDirective", "id": 2, "src": "0:2:0"},
  {"nodeType": "ContractDefinition", "id": 3, "name": "Token", "src": "3:4:0", "linearizedBaseContracts": [3, 20], "nodes": [
   {"nodeType": "FunctionDefinition", "id": 4, "name": "f", "src": "4:1:0", "body": {"nodeType": "Block", "id": 5, "statements": [
     {"nodeType": "Identifier", "id": 6, "referencedDeclaration": 10}, null]}},
   {"nodeType": "VariableDeclaration", "id": 7, "name": "x", "constant": true}]},
  {"nodeType": "FunctionDefinition", "id": 10, "name": "free", "src": "8:1:0", "body": {"nodeType": "Identifier", "id": 11, "referencedDeclaration": -1}},
  {"nodeType": "ContractDefinition", "id": 12, "name": "Bystander", "src": "9:2:0", "nodes": []}]}},
 "b/é.sol": {"id": 1, "ast": {"nodeType": "SourceUnit", "id": 19, "nodes": [
  {"nodeType": "ContractDefinition", "id": 20, "name": "Base", "src": "0:5:1", "linearizedBaseContracts": [20], "nodes": [
   {"nodeType": "ModifierDefinition", "id": 21, "name": "m", "src": "1:1:1"}]},
  {"nodeType": "UsingForDirective", "id": 22, "src": "6:1:1", "functionList": [{"definition": {"nodeType": "IdentifierPath", "id": 23, "referencedDeclaration": 24}}]},
  {"nodeType": "FunctionDefinition", "id": 24, "name": "add", "src": "8:2:1"},
  {"nodeType": "StructDefinition", "id": 25, "name": "Unused", "src": "11:2:1"}]}}
}}}`

func read(t testing.TB, text string) *Tree {
	t.Helper()
	tree, err := Read([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestTree(t *testing.T) {
	tree := read(t, document)
	token := tree.Contract("a.sol:Token")
	if token.Int("id") != 3 || tree.Contract("b/é.sol:Base").Int("id") != 20 {
		t.Fatalf("%v", token)
	}
	for _, full := range []string{"", "Token", "a.sol", "a.sol:", ":Token", "a.sol:Nobody", "nowhere:Token", "a.sol:free", "b/é.sol:Token"} {
		if tree.Contract(full) != nil {
			t.Errorf("%q is a contract", full)
		}
	}
	var names []string
	for _, k := range tree.Lineage(token) {
		names = append(names, k.Text("name"))
	}
	if !slices.Equal(names, []string{"Token", "Base"}) {
		t.Errorf("lineage %q", names)
	}
	if tree.Declaration(4).Text("name") != "f" || tree.Home(4).Text("name") != "Token" || tree.File(4) != "a.sol" || tree.Home(3) != nil || tree.Home(10) != nil || tree.File(24) != "b/é.sol" ||
		tree.Declaration(99) != nil || tree.File(99) != "" || tree.Declaration(5) != nil {
		t.Error("declarations are not where they stand")
	}
	if tree.Files[0] != "a.sol" || tree.Files[1] != "b/é.sol" || tree.Sources["a.sol"] != "abc\ndéf\nghi" || len(tree.Units) != 2 {
		t.Errorf("%v", tree.Files)
	}
	for at, want := range map[int]int{-1: 1, 0: 1, 3: 1, 4: 2, 8: 2, 9: 3, 11: 3, 1 << 40: 3} {
		if got := tree.Line("a.sol", at); got != want {
			t.Errorf("byte %d is on line %d, want %d", at, got, want)
		}
	}
	if tree.Line("nowhere", 5) != 1 {
		t.Error("a line of no file")
	}
}

func TestNode(t *testing.T) {
	var n Node
	if err := json.Unmarshal([]byte(`{"nodeType": "X", "text": "t", "number": 7, "yes": true, "node": {"nodeType": "Y"}, "list": [{"nodeType": "Z"}, null, 5], "src": "3:4:0",
		"referencedDeclaration": -18, "huge": 1e300}`), &n); err != nil {
		t.Fatal(err)
	}
	start, end := n.Place()
	if n.Kind() != "X" || n.Text("text") != "t" || n.Int("number") != 7 || !n.Yes("yes") || n.At("node").Kind() != "Y" || n.Ref() != -18 || start != 3 || end != 7 {
		t.Errorf("%v", n)
	}
	if list := n.List("list"); len(list) != 3 || list[0].Kind() != "Z" || list[1] != nil || list[2] != nil {
		t.Errorf("%v", list)
	}
	// What is not there, or something else, reads as nothing, however far one asks.
	for _, name := range []string{"nothing", "text", "number", "yes", "list"} {
		if n.At(name) != nil || n.At(name).At("x").List("y") == nil && len(n.At(name).At("x").List("y")) != 0 || n.At(name).Kind() != "" {
			t.Errorf("%s is a node", name)
		}
	}
	if n.Text("number") != "" || n.Int("text") != 0 || n.Yes("text") || len(n.List("node")) != 0 {
		t.Error("one kind reads as another")
	}
	for src, want := range map[string][2]int{
		"": {0, 0}, "5": {0, 0}, "5:": {0, 0}, "5:6": {5, 11}, "x:y:z": {0, 0}, "-1:-1:-1": {0, 0}, ":4:": {0, 0}, "5:6:7:8": {5, 11}, "5:0:0": {5, 5},
		"9223372036854775807:1:0": {0, 0}, "1:9223372036854775807:0": {0, 0}, "2147483647:2147483647:0": {2147483647, 4294967294}, "+5:6:0": {0, 0}, "0x5:6:0": {0, 0},
	} {
		if start, end := (Node{"src": src}).Place(); start != want[0] || end != want[1] {
			t.Errorf("%q is from %d to %d, want %v", src, start, end, want)
		}
	}
	count := 0
	Each(map[string]any(n), func(Node) { count++ })
	if count != 3 {
		t.Errorf("%d nodes, want 3", count)
	}
}

// reached lists what a contract comes to, as file:name.
func reached(tree *Tree, contract string) (names []string) {
	for file, parts := range tree.Reach(tree.Contract(contract)) {
		for _, p := range parts {
			if p.Reached && p.Name != "" {
				names = append(names, file+":"+p.Name)
			}
		}
	}
	slices.Sort(names)
	return names
}

func TestReach(t *testing.T) {
	tree := read(t, document)
	for contract, want := range map[string][]string{
		"a.sol:Token":     {"a.sol:Token", "a.sol:free", "b/é.sol:Base", "b/é.sol:add"},
		"b/é.sol:Base":    {"b/é.sol:Base", "b/é.sol:add"},
		"a.sol:Bystander": {"a.sol:Bystander"},
		"a.sol:Nobody":    nil,
	} {
		for range 3 { // the same each time: it changes nothing in the tree
			if got := reached(tree, contract); !slices.Equal(got, want) {
				t.Errorf("%s comes to %q, want %q", contract, got, want)
			}
		}
	}
	parts := tree.Reach(tree.Contract("a.sol:Token"))["a.sol"]
	if len(parts) != 4 || parts[0].Kind != "PragmaDirective" || !parts[0].Reached || parts[3].Reached || parts[1].Start != 3 || parts[1].End != 7 {
		t.Errorf("%+v", parts)
	}
	// Files of which nothing counts say nothing for all that follows either.
	for _, p := range tree.Reach(tree.Contract("a.sol:Bystander"))["b/é.sol"] {
		if p.Reached {
			t.Errorf("%+v counts", p)
		}
	}
}

// Documents that no compiler writes.
var forged = []string{
	``, `{`, `null`, `[]`, `{"output": []}`, `{"output": {"sources": {"a": null}}}`, `{"output": {"sources": {"a": {"ast": null}}}}`,
	`{"output": {"sources": {"a": {"ast": {"nodes": 5}}}}}`, `{"output": {"sources": {"a": {"ast": {"nodes": [null, 5, "x", [], {"nodes": [null]}]}}}}}`,
	// A contract that inherits from itself, from numbers of something else, and from what is not there.
	`{"output": {"sources": {"a": {"ast": {"nodes": [{"nodeType": "ContractDefinition", "id": 1, "name": "C", "linearizedBaseContracts": [1, 1, 2, 99, "x", null, -5, 1e300], "nodes": [
		{"nodeType": "FunctionDefinition", "id": 2, "referencedDeclaration": 1}]}]}}}}}`,
	// Two that name each other, two of one number, two of one name, places before, behind and within each other.
	`{"output": {"sources": {"a": {"id": 1, "ast": {"nodes": [
		{"nodeType": "ContractDefinition", "id": 1, "name": "C", "src": "5:9223372036854775807:0", "referencedDeclaration": 2},
		{"nodeType": "ContractDefinition", "id": 2, "name": "C", "src": "-5:-9:0", "referencedDeclaration": 1},
		{"nodeType": "ContractDefinition", "id": 2, "name": "D:C", "src": "9999999999999999999999:1:0", "linearizedBaseContracts": [2]}]}},
		"a:b": {"id": 1, "ast": {"nodes": [{"nodeType": "ContractDefinition", "id": 0, "name": "C"}]}}}}}`,
	`{"input": {"sources": {"a": {"content": "x"}, "a": {"content": "y"}}}, "output": {"sources": {"a": {"id": 1e3, "ast": {}}}}}`,
	strings.Repeat(`{"output":`, 20_000), `{"output": {"sources": {"a": {"ast": {"nodes": ` + strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000) + `}}}}}`,
}

// ask asks a tree all that can be asked.
func ask(t *testing.T, text string) {
	tree, err := Read([]byte(text))
	if err != nil {
		return
	}
	for file, unit := range tree.Units {
		for _, n := range unit.List("nodes") {
			full := file + ":" + n.Text("name")
			k := tree.Contract(full)
			if k != nil && (k.Kind() != "ContractDefinition" || k.Text("name") != full[strings.LastIndexByte(full, ':')+1:]) {
				t.Errorf("%q is %v", full, k)
			}
			tree.Lineage(n)
			for file, parts := range tree.Reach(n) {
				if tree.Units[file] == nil {
					t.Errorf("parts of %q, which is no file", file)
				}
				if !slices.IsSortedFunc(parts, func(a, b Part) int { return cmp.Compare(a.Start, b.Start) }) {
					t.Errorf("parts are not in order: %+v", parts)
				}
			}
			start, end := n.Place()
			tree.Line(file, start)
			tree.Line(file, end)
			tree.Home(n.Int("id"))
		}
	}
}

func TestForgedTrees(t *testing.T) {
	for _, text := range append(forged, document) {
		ask(t, text)
	}
	for _, text := range []string{``, `{`, `[]`, `{"output": []}`, forged[len(forged)-2], `{"output": {"sources": {"a": {"id": "x"}}}}`} {
		if _, err := Read([]byte(text)); err == nil || !strings.HasPrefix(err.Error(), "syntax: ") {
			t.Errorf("%.40q is a tree: %v", text, err)
		}
	}
}

// What a contract comes to takes no longer than there are names, however many parts, names and directives a file has.
func TestReachOfManyParts(t *testing.T) {
	var nodes []string
	const many = 20_000
	for i := 1; i <= many; i++ {
		nodes = append(nodes, fmt.Sprintf(`{"nodeType": "FunctionDefinition", "id": %d, "name": "f%d", "src": "%d:1:0", "referencedDeclaration": %d}`, i, i, i, i%many+1),
			fmt.Sprintf(`{"nodeType": "UsingForDirective", "id": %d, "src": "%d:1:0"}`, many+i, i))
	}
	tree := read(t, `{"output": {"sources": {"a": {"ast": {"nodes": [`+strings.Join(nodes, ",")+`]}}}}}`)
	count := 0
	for _, p := range tree.Reach(tree.Declaration(1))["a"] {
		if p.Reached {
			count++
		}
	}
	if count != 2*many {
		t.Errorf("comes to %d parts, want %d", count, 2*many)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(document)
	for _, text := range forged {
		if len(text) < 4_000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) < 1<<16 {
			ask(t, text)
		}
	})
}

func FuzzPlace(f *testing.F) {
	for _, src := range []string{"", "1:2:3", "-1:-1:-1", "9223372036854775807:9223372036854775807:0", "::", "1e3:0x2"} {
		f.Add(src)
	}
	tree := &Tree{Sources: map[string]string{"a": "one\ntwo\n"}}
	f.Fuzz(func(t *testing.T, src string) {
		start, end := Node{"src": src}.Place()
		for _, at := range []int{start, end} {
			if line := tree.Line("a", at); line < 1 || line > 3 {
				t.Errorf("%q: line %d", src, line)
			}
		}
		if start < 0 || end < start {
			t.Errorf("%q is from %d to %d", src, start, end)
		}
	})
}

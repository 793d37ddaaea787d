// Package syntax reads the syntax trees that a compiler wrote, whole, and answers where things stand in them and what a contract
// comes to. Package output keeps a few facts of trees of gigabytes; this one is for the one contract that somebody looks at. Names
// and texts are as they were found, and whoever prints them makes them printable.
package syntax

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// Node of a syntax tree, with the compiler's names for what it has. What is not there reads as nothing.
type Node map[string]any

// Kind is the node's type, such as FunctionDefinition.
func (n Node) Kind() string { return n.Text("nodeType") }

// Text is a member that is a text.
func (n Node) Text(name string) string {
	s, _ := n[name].(string)
	return s
}

// Int is a member that is a number.
func (n Node) Int(name string) int {
	f, _ := n[name].(float64)
	return int(f)
}

// Yes is a member that is true.
func (n Node) Yes(name string) bool {
	b, _ := n[name].(bool)
	return b
}

// At is a member that is a node.
func (n Node) At(name string) Node {
	m, _ := n[name].(map[string]any)
	return m
}

// List is a member that is a list of nodes; one that the compiler leaves out, as of (, x), is empty.
func (n Node) List(name string) []Node {
	values, _ := n[name].([]any)
	list := make([]Node, len(values))
	for i, v := range values {
		list[i], _ = v.(map[string]any)
	}
	return list
}

// Place is where a node stands: bytes from and to. One that no file has is nothing, from 0 to 0.
func (n Node) Place() (start, end int) {
	first, rest, _ := strings.Cut(n.Text("src"), ":")
	length, _, _ := strings.Cut(rest, ":")
	from, err := strconv.ParseUint(first, 10, 31)
	size, err2 := strconv.ParseUint(length, 10, 31)
	if err != nil || err2 != nil {
		return 0, 0
	}
	return int(from), int(from + size)
}

// Ref is the number of the declaration that a node names; 0: none. What the language itself has is below 0: compilers from 0.7 on wrote
// those as large positive numbers for years.
func (n Node) Ref() int {
	r := n.Int("referencedDeclaration")
	if r >= 1<<31 && r < 1<<32 {
		r -= 1 << 32
	}
	return r
}

// Each calls f with all nodes below a value, and the value itself, in no order.
func Each(v any, f func(Node)) {
	switch v := v.(type) {
	case map[string]any:
		f(v)
		for _, inner := range v {
			Each(inner, f)
		}
	case []any:
		for _, inner := range v {
			Each(inner, f)
		}
	}
}

// Tree is all that was compiled together.
type Tree struct {
	Sources map[string]string // by path
	Units   map[string]Node   // by path
	Files   map[int]string    // by the number that source maps have

	declarations map[int]Node
	home         map[int]int    // contract of a function, modifier or variable
	file         map[int]string // of a contract, and of what stands outside of one
}

// Read takes a build-info: {"input": …, "output": …}.
func Read(document []byte) (*Tree, error) {
	var d struct {
		Input struct {
			Sources map[string]struct{ Content string }
		}
		Output struct {
			Sources map[string]struct {
				ID  int
				AST map[string]any
			}
		}
	}
	if err := json.Unmarshal(document, &d); err != nil {
		return nil, fmt.Errorf("syntax: %w", err)
	}
	t := &Tree{make(map[string]string), make(map[string]Node), make(map[int]string), make(map[int]Node), make(map[int]int), make(map[int]string)}
	for file, s := range d.Input.Sources {
		t.Sources[file] = s.Content
	}
	for file, s := range d.Output.Sources {
		t.Units[file], t.Files[s.ID] = s.AST, file
		for _, n := range Node(s.AST).List("nodes") {
			t.declare(n, file, 0)
			if n.Kind() == "ContractDefinition" {
				for _, m := range n.List("nodes") {
					t.declare(m, file, n.Int("id"))
				}
			}
		}
	}
	return t, nil
}

func (t *Tree) declare(n Node, file string, contract int) {
	id := n.Int("id")
	t.declarations[id], t.file[id] = n, file
	if contract != 0 {
		t.home[id] = contract
	}
}

// Declaration is a contract, or what stands in one or in none: a function, modifier, variable, structure.
func (t *Tree) Declaration(id int) Node { return t.declarations[id] }

// Home is the contract that a declaration stands in; nothing: in none.
func (t *Tree) Home(id int) Node { return t.declarations[t.home[id]] }

// File is where a declaration stands.
func (t *Tree) File(id int) string { return t.file[id] }

// Line is that of a byte in a file, from 1.
func (t *Tree) Line(file string, at int) int {
	text := t.Sources[file]
	return 1 + strings.Count(text[:min(max(at, 0), len(text))], "\n")
}

// Contract is the one of "path:name".
func (t *Tree) Contract(full string) Node {
	i := strings.LastIndexByte(full, ':')
	if i < 0 {
		return nil
	}
	for _, n := range t.Units[full[:i]].List("nodes") {
		if n.Kind() == "ContractDefinition" && n.Text("name") == full[i+1:] {
			return n
		}
	}
	return nil
}

// Lineage is a contract and all that it inherits from, most derived first.
func (t *Tree) Lineage(contract Node) (all []Node) {
	ids, _ := contract["linearizedBaseContracts"].([]any)
	for _, v := range ids {
		if id, ok := v.(float64); ok && t.declarations[int(id)] != nil {
			all = append(all, t.declarations[int(id)])
		}
	}
	return all
}

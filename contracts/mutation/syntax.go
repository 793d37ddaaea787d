package mutation

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// node is one node of the compiler's syntax tree, as JSON gives it.
type node map[string]any

func (n node) kind() string        { return n.str("nodeType") }
func (n node) str(k string) string { s, _ := n[k].(string); return s }

// span is where the node stands in its source, in bytes; none when it has no text of its own.
func (n node) span() (start, end int) { return spanOf(n.str("src")) }

func spanOf(src string) (start, end int) {
	parts := strings.Split(src, ":")
	if len(parts) != 3 {
		return 0, 0
	}
	start, _ = strconv.Atoi(parts[0])
	length, _ := strconv.Atoi(parts[1])
	return start, start + length
}

// id is the node's number; reference is that of the declaration it names.
func (n node) id() int        { return number(n["id"]) }
func (n node) reference() int { return number(n["referencedDeclaration"]) }

func number(v any) int {
	f, _ := v.(float64)
	return int(f)
}

// child is a single child by its name in the tree; nil if there is none.
func (n node) child(k string) node {
	m, _ := n[k].(map[string]any)
	return m
}

// list are the children of that name.
func (n node) list(k string) []node {
	var nodes []node
	items, _ := n[k].([]any)
	for _, item := range items {
		if m, ok := item.(map[string]any); ok {
			nodes = append(nodes, m)
		}
	}
	return nodes
}

// typ names the type of an expression or variable.
func (n node) typ() string { return n.child("typeDescriptions").str("typeIdentifier") }

// children are all nodes right below, in the order of the source.
func (n node) children() []node {
	var nodes []node
	var add func(any)
	add = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, item := range v {
				add(item)
			}
		case map[string]any:
			if _, ok := v["nodeType"]; ok {
				nodes = append(nodes, v)
			}
		}
	}
	for name, v := range n {
		if name != "documentation" {
			add(v)
		}
	}
	slices.SortFunc(nodes, func(a, b node) int {
		as, ae := a.span()
		bs, be := b.span()
		return cmp.Or(cmp.Compare(as, bs), cmp.Compare(ae, be), cmp.Compare(a.id(), b.id()))
	})
	return nodes
}

// source is one file: its text and its syntax.
type source struct {
	name string
	text string
	unit node
}

func (s *source) of(n node) string {
	start, end := n.span()
	return s.text[start:end]
}

// ours tells the files in which mistakes are made: those with code that are not vendored.
func ours(name string) bool {
	return !strings.HasPrefix(name, "vendor/") && !strings.HasPrefix(name, "interfaces/")
}

// readSyntax reads the syntax trees from a compiler's output.
func readSyntax(output []byte, texts map[string]string) (map[string]*source, error) {
	var read struct {
		Errors  []problem
		Sources map[string]struct{ AST node }
	}
	if err := json.Unmarshal(output, &read); err != nil {
		return nil, fmt.Errorf("compiler output: %w", err)
	}
	if err := firstError(read.Errors); err != nil {
		return nil, err
	}
	sources := make(map[string]*source)
	for name, s := range read.Sources {
		sources[name] = &source{name, texts[name], s.AST}
	}
	return sources, nil
}

// program is what is known of the whole tree.
type program struct {
	sources map[string]*source
	nodes   map[int]node   // declarations and everything else by number
	parents map[int]node   // of declarations inside structs, enums and contracts
	files   map[int]string // where a declaration stands
}

func newProgram(sources map[string]*source) *program {
	p := &program{sources, make(map[int]node), make(map[int]node), make(map[int]string)}
	var visit func(n, parent node, file string)
	visit = func(n, parent node, file string) {
		if id := n.id(); id != 0 {
			p.nodes[id], p.parents[id], p.files[id] = n, parent, file
		}
		for _, c := range n.children() {
			visit(c, n, file)
		}
	}
	for name, s := range sources {
		visit(s.unit, nil, name)
	}
	return p
}

// next is the declaration after the given one among its siblings of the same kind and type, round and round; nil if it is alone.
func next(declaration node, among []node) node {
	var same []node
	at := -1
	for _, d := range among {
		if d.kind() != declaration.kind() || d.typ() != declaration.typ() {
			continue
		}
		if d.id() == declaration.id() {
			at = len(same)
		}
		same = append(same, d)
	}
	if at < 0 || len(same) < 2 {
		return nil
	}
	return same[(at+1)%len(same)]
}

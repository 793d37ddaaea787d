package plan

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"theseus/printable"
)

// A plan file is a small part of YAML: one document of mappings, lists and plain values. What makes YAML dangerous or ambiguous is
// refused: anchors and aliases (which multiply), merge keys, tags, several documents, keys that come twice.
const (
	maxFile  = 256 << 10 // bytes
	maxDepth = 16
	maxNodes = 20_000
)

// FileError says what is wrong with a plan file, and where.
type FileError struct {
	Line int    // zero: with the whole file
	At   string // the field's path, such as operatorContract.arguments.fee
	What string
}

func (e *FileError) Error() string {
	text := "plan file"
	if e.Line > 0 {
		text += fmt.Sprintf(", line %d", e.Line)
	}
	if e.At != "" {
		text += ", " + printable.Text(e.At)
	}
	return text + ": " + printable.Text(e.What)
}

// value is a node with its path.
type value struct {
	node *yaml.Node
	path string
}

func (v value) refuse(format string, args ...any) error {
	return &FileError{v.node.Line, v.path, fmt.Sprintf(format, args...)}
}

// document reads the one document of a file, without anything that is refused above.
func document(b []byte) (value, error) {
	if len(b) > maxFile {
		return value{}, &FileError{What: fmt.Sprintf("larger than %d KiB", maxFile>>10)}
	}
	// The parser's depth is that of its recursion: what is nested too deeply need not be parsed to be refused.
	if nesting(b) > maxDepth {
		return value{}, &FileError{What: fmt.Sprintf("nested more than %d levels deep", maxDepth)}
	}
	d := yaml.NewDecoder(bytes.NewReader(b))
	var root yaml.Node
	if err := d.Decode(&root); errors.Is(err, io.EOF) {
		return value{}, &FileError{What: "it is empty"}
	} else if err != nil {
		return value{}, &FileError{What: strings.TrimPrefix(err.Error(), "yaml: ")}
	}
	if err := d.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return value{}, &FileError{What: "a second document follows; one file is one process"}
	}
	nodes := 0
	if err := sound(&root, 0, &nodes); err != nil {
		return value{}, err
	}
	return value{root.Content[0], ""}, nil
}

// nesting is at least how deeply flow collections are nested; brackets in texts and comments count as well.
func nesting(b []byte) (deepest int) {
	depth := 0
	for _, c := range b {
		switch c {
		case '[', '{':
			depth++
			deepest = max(deepest, depth)
		case ']', '}':
			depth = max(depth-1, 0)
		}
	}
	return deepest
}

func sound(n *yaml.Node, depth int, nodes *int) error {
	at := value{n, ""}
	if *nodes++; *nodes > maxNodes {
		return at.refuse("more than %d values", maxNodes)
	}
	switch {
	case depth > maxDepth+1:
		return at.refuse("nested more than %d levels deep", maxDepth)
	case n.Kind == yaml.AliasNode || n.Anchor != "":
		return at.refuse("anchors and aliases are not used here: write it out")
	case n.Style&yaml.TaggedStyle != 0:
		return at.refuse("the tag %s is not used here", n.Tag)
	case n.Tag == "!!merge":
		return at.refuse("merge keys are not used here: write it out")
	}
	for _, child := range n.Content {
		if err := sound(child, depth+1, nodes); err != nil {
			return err
		}
	}
	return nil
}

// member of a mapping: who reads it.
type member struct {
	name     string
	required bool
	read     func(value) error
}

// fields reads a mapping that has these members and no others.
func (v value) fields(members ...member) error {
	if v.node.Kind != yaml.MappingNode {
		return v.refuse("want fields, %s", names(members))
	}
	seen := make(map[string]bool)
	for i := 0; i+1 < len(v.node.Content); i += 2 {
		key := value{v.node.Content[i], v.path}
		name := key.node.Value
		m := slices.IndexFunc(members, func(m member) bool { return m.name == name && key.node.Kind == yaml.ScalarNode })
		if m < 0 {
			return key.refuse("unknown field %.60q; known are %s", name, names(members))
		}
		if seen[name] {
			return key.refuse("field %q comes twice", name)
		}
		seen[name] = true
		if err := members[m].read(value{v.node.Content[i+1], v.child(name)}); err != nil {
			return err
		}
	}
	for _, m := range members {
		if m.required && !seen[m.name] {
			return v.refuse("%s is missing", m.name)
		}
	}
	return nil
}

func names(members []member) string {
	list := make([]string, len(members))
	for i, m := range members {
		list[i] = m.name
	}
	return strings.Join(list, ", ")
}

func (v value) child(name string) string {
	if v.path == "" {
		return name
	}
	return v.path + "." + name
}

// entries reads a mapping with any keys, in the file's order.
func (v value) entries(read func(key string, v value) error) error {
	if v.node.Kind != yaml.MappingNode {
		return v.refuse("want names with values")
	}
	seen := make(map[string]bool)
	for i := 0; i+1 < len(v.node.Content); i += 2 {
		key := value{v.node.Content[i], v.path}
		if key.node.Kind != yaml.ScalarNode {
			return key.refuse("want a name")
		}
		if seen[key.node.Value] {
			return key.refuse("%.60q comes twice", key.node.Value)
		}
		seen[key.node.Value] = true
		if err := read(key.node.Value, value{v.node.Content[i+1], v.child(key.node.Value)}); err != nil {
			return err
		}
	}
	return nil
}

// list reads a list.
func (v value) list(read func(v value) error) error {
	if v.node.Kind != yaml.SequenceNode {
		return v.refuse("want a list")
	}
	for i, n := range v.node.Content {
		if err := read(value{n, fmt.Sprintf("%s[%d]", v.path, i)}); err != nil {
			return err
		}
	}
	return nil
}

const maxText = 64 << 10

// text is a plain value as it is written: 0x10 stays 0x10.
func (v value) text() (string, error) {
	if v.node.Kind != yaml.ScalarNode || v.node.Tag == "!!null" {
		return "", v.refuse("want a value")
	}
	if len(v.node.Value) > maxText {
		return "", v.refuse("longer than %d characters", maxText)
	}
	return v.node.Value, nil
}

// word is a value that is a text and nothing else to every reader of YAML: neither true nor 1.
func (v value) word() (string, error) {
	if text, err := v.text(); err != nil || v.node.Tag == "!!str" {
		return text, err
	}
	return "", v.refuse("want a text; write \"%.60s\" if that is one", v.node.Value)
}

package layout

import (
	"fmt"
	"sync"

	"theseus/code/jsontree"
)

// compilerLayout is the compiler's own form.
type compilerLayout struct {
	Storage []item
	Types   map[string]compilerType
}

type item struct {
	AstID    int
	Contract string
	Label    string
	Offset   int
	Slot     string
	Type     string
}

type compilerType struct {
	Encoding, Label, NumberOfBytes, Base, Key, Value string
	Members                                          []item
}

// readers are those that have room already.
var readers = sync.Pool{New: func() any { return new(jsontree.Reader) }}

// readCompiler reads the compiler's own form. What is there must be of the right kind; what is missing is empty.
func readCompiler(text string) (compilerLayout, error) {
	r := readers.Get().(*jsontree.Reader)
	defer readers.Put(r)
	root, err := r.Parse([]byte(text))
	if err != nil {
		return compilerLayout{}, err
	}
	s := &shape{}
	s.want(root, '{', "the layout")
	c := compilerLayout{Storage: s.items(root.Get("storage")), Types: make(map[string]compilerType)}
	types := root.Get("types")
	s.want(types, '{', "types")
	for t := range types.Children() {
		if s.want(t, '{', "a type"); types.Is('{') {
			c.Types[t.Name()] = compilerType{
				s.text(t, "encoding"), s.text(t, "label"), s.text(t, "numberOfBytes"), s.text(t, "base"), s.text(t, "key"), s.text(t, "value"), s.items(t.Get("members")),
			}
		}
	}
	return c, s.err
}

// shape keeps the first thing that is of another kind than it should be.
type shape struct{ err error }

func (s *shape) want(v jsontree.Value, kind byte, what string) {
	if s.err == nil && v.There() && !v.Is(kind) {
		s.err = fmt.Errorf("%s is of another kind", what)
	}
}

func (s *shape) text(of jsontree.Value, name string) string {
	v := of.Get(name)
	s.want(v, '"', name)
	return v.String()
}

func (s *shape) number(of jsontree.Value, name string) int {
	v := of.Get(name)
	n, whole := v.Whole()
	if s.err == nil && v.There() && !whole {
		s.err = fmt.Errorf("%s is no whole number", name)
	}
	return n
}

func (s *shape) items(list jsontree.Value) []item {
	s.want(list, '[', "a list of variables")
	var items []item
	for i := range list.List() {
		s.want(i, '{', "a variable")
		items = append(items, item{
			s.number(i, "astId"), s.text(i, "contract"), s.text(i, "label"), s.number(i, "offset"), s.text(i, "slot"), s.text(i, "type"),
		})
	}
	return items
}

package layout

import (
	"bytes"
	"slices"

	"theseus/code/output"
)

// Reader lays out contracts of one compilation, and keeps what several of them have in common. It is for one goroutine.
type Reader struct {
	in    *output.Compilation
	homes map[*output.Contract]*home
	slots map[string][]byte // of ids of ERC-7201
	known map[int]*Type     // structures, laid out from the AST
	wrong []string          // why some are not
}

// NewReader is for the contracts of a compilation, which must be read to its end.
func NewReader(in *output.Compilation) *Reader {
	return &Reader{in: in, homes: make(map[*output.Contract]*home), slots: make(map[string][]byte), known: make(map[int]*Type)}
}

// home is a contract whose structures and slots count, for itself or for those that inherit from it or use it.
type home struct {
	*output.Contract
	libraries []*output.Contract // that its code mentions
	bound     []output.Bind
	words     []*output.Variable // constants that its code uses as slots of single values
}

// homesOf are those of a contract: its lineage, and what its code mentions, directly or not.
func (r *Reader) homesOf(k *output.Contract) []*home {
	todo := k.Lineage()
	all, seen := make([]*home, 0, len(todo)), make(map[int]bool, len(todo))
	for len(todo) > 0 {
		b := todo[0]
		todo = todo[1:]
		if !seen[b.ID] {
			seen[b.ID] = true
			h := r.home(b)
			all = append(all, h)
			todo = append(todo, h.libraries...)
		}
	}
	return all
}

func (r *Reader) home(k *output.Contract) *home {
	if h := r.homes[k]; h != nil {
		return h
	}
	h := &home{Contract: k}
	functions := slices.Clip(k.Functions)
	for i := 0; i < len(functions); i++ { // those of files too
		f := functions[i]
		for _, m := range f.Mentions {
			if g := r.in.Functions[m.ID]; g != nil && g.Contract == 0 && !slices.Contains(functions, g) {
				functions = append(functions, g)
			}
		}
		h.bound = append(h.bound, f.Slots...)
		// A function that hands a constant to one that binds a pointer to what it is given, as those of StorageSlot.
		binds := f.Stores
		for _, m := range f.Mentions {
			g := r.in.Functions[m.ID]
			if g == nil {
				continue
			}
			binds = binds || g.Contract != f.Contract && slices.ContainsFunc(g.Slots, func(b output.Bind) bool { return b.Slot == nil })
			if library := r.in.ByID(g.Contract); library != nil && library.Kind == "library" && !slices.Contains(h.libraries, library) {
				h.libraries = append(h.libraries, library)
			}
		}
		for _, m := range f.Mentions {
			v := r.in.Variables[m.ID]
			if v == nil || v.Value == nil || len(bytes.TrimLeft(v.Value, "\x00")) < 28 {
				continue
			}
			if binds || slices.ContainsFunc(f.Ops, func(op output.Op) bool { return bytes.Equal(op.Slot, v.Value) }) {
				h.words = append(h.words, v)
			}
		}
	}
	r.homes[k] = h
	return h
}

// slot is that of an id of ERC-7201.
func (r *Reader) slot(id string) []byte {
	s := r.slots[id]
	if s == nil {
		s = output.NamespaceSlot(id)
		r.slots[id] = s
	}
	return s
}

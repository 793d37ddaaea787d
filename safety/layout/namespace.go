package layout

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"theseus/code/output"
)

// Namespace is a structure that stands at a slot of its own: of ERC-7201, or wherever code points a pointer to.
type Namespace struct {
	ID     string // of ERC-7201, or the slot in hexadecimal digits
	Struct *output.Struct
	Slot   []byte // where the code puts it, or, if that cannot be told, its id; 32 bytes
	Said   []byte // what its id says; nil without an id
	Type   *Type
	// Bound are the slots that code sets pointers to the structure to; a nil one could not be told.
	Bound []output.Bind
}

// namespaces lays out the annotated structures of a contract's lineage and of the libraries it mentions, and those that code binds
// to slots that are known.
func (r *Reader) namespaces(l *Layout) {
	l.homes = r.homesOf(l.Contract)
	var bound []output.Bind
	var structs []*output.Struct
	note := func(s *output.Struct) {
		if s != nil && !slices.Contains(structs, s) {
			structs = append(structs, s)
		}
	}
	for _, h := range l.homes {
		bound = append(bound, h.bound...)
		for _, s := range h.Structs {
			if _, ok := s.Tagged("storage-location"); ok {
				note(s)
			}
		}
	}
	for _, b := range bound {
		note(r.in.Structs[b.Struct])
	}
	slices.SortFunc(structs, func(a, b *output.Struct) int { return a.ID - b.ID })
	for _, s := range structs {
		n := &Namespace{Struct: s}
		for _, b := range bound {
			if b.Struct == s.ID {
				n.Bound = append(n.Bound, b)
			}
		}
		if tag, ok := s.Tagged("storage-location"); ok {
			id, known := strings.CutPrefix(tag, "erc7201:")
			if !known {
				l.problem("the storage location %q of %s is of a kind that is not known here", tag, s.Name)
				continue
			}
			n.ID, n.Said = id, r.slot(id)
			n.Slot = n.Said
			if first := n.Bound; len(first) > 0 && !slices.ContainsFunc(n.Bound, func(b output.Bind) bool { return b.Slot == nil || !bytes.Equal(b.Slot, first[0].Slot) }) {
				n.Slot = first[0].Slot
			}
			n.Type = r.structure(s.ID)
			l.Namespaces = append(l.Namespaces, n)
			continue
		}
		// Without an id: one namespace for each slot.
		seen := []string{}
		for _, b := range n.Bound {
			if slot := fmt.Sprintf("0x%x", b.Slot); b.Slot != nil && !slices.Contains(seen, slot) {
				seen = append(seen, slot)
				l.Namespaces = append(l.Namespaces, &Namespace{ID: slot, Struct: s, Slot: b.Slot, Type: r.structure(s.ID), Bound: []output.Bind{b}})
			}
		}
	}
	for _, why := range r.wrong {
		l.problem("%s", why)
	}
	if len(r.wrong) > 0 { // whoever comes next has to hear it too
		r.wrong, r.known = nil, make(map[int]*Type)
	}
}

// of lays a type out by the language's rules.
func (r *Reader) of(n *output.TypeName) *Type {
	in := r.in
	t := &Type{Kind: Unknown, Label: "a type that is not known here", Size: big.NewInt(32)}
	if n == nil {
		return t
	}
	t.Label = n.Name
	switch n.Kind {
	case "elementary":
		return elementary(n.Name)
	case "mapping":
		t.Kind, t.Key, t.Value = Mapping, r.of(n.Key), r.of(n.Value)
	case "array":
		t.Kind, t.Base = List, r.of(n.Base)
		if n.Length != "dyn" {
			t.Kind = Array
			t.Length, _ = new(big.Int).SetString(n.Length, 10)
			t.Size = arraySize(t.Length, t.Base.Size)
		}
	case "function":
		t.Kind, t.Size = Internal, big.NewInt(8)
		if strings.Contains(n.Name, ") external") || strings.Contains(n.Name, " external ") || strings.HasSuffix(n.Name, " external") {
			t.Kind, t.Size = External, big.NewInt(24)
		}
	case "defined":
		switch {
		case in.Structs[n.Ref] != nil:
			return r.structure(n.Ref)
		case in.Enums[n.Ref] != nil:
			t.Kind, t.Names, t.Size = Enum, in.Enums[n.Ref].Members, big.NewInt(1)
			if len(t.Names) > 256 {
				t.Size = big.NewInt(2)
			}
		case in.Values[n.Ref] != nil:
			u := *elementary(in.Values[n.Ref].Name)
			u.Label = fmt.Sprintf("%s (%s)", n.Name, u.Label)
			return &u
		case in.ByID(n.Ref) != nil:
			t.Kind, t.Size = Address, big.NewInt(20)
		}
	}
	if t.Kind == Unknown {
		r.wrong = append(r.wrong, fmt.Sprintf("type %q cannot be laid out", n.Name))
	}
	return t
}

var slotSize = big.NewInt(32)

// arraySize is what a fixed array takes: elements of up to 16 bytes share slots.
func arraySize(length, element *big.Int) *big.Int {
	slots := new(big.Int)
	if element.IsInt64() && element.Int64() <= 16 && element.Sign() > 0 {
		per := big.NewInt(32 / element.Int64())
		slots.Add(length, per).Sub(slots, big.NewInt(1)).Div(slots, per)
	} else {
		slots.Mul(length, slotsOf(element))
	}
	return slots.Mul(slots, slotSize)
}

func slotsOf(size *big.Int) *big.Int {
	n := new(big.Int).Add(size, big.NewInt(31))
	return n.Rsh(n, 5)
}

func (r *Reader) structure(id int) *Type {
	if t := r.known[id]; t != nil {
		return t
	}
	s := r.in.Structs[id]
	t := &Type{Kind: Struct, Label: "struct " + s.Name, Size: big.NewInt(32)}
	r.known[id] = t
	at := new(big.Int)
	align := func() { at = new(big.Int).Mul(slotsOf(at), slotSize) }
	for _, m := range s.Members {
		of := r.of(m.Type)
		whole := of.Kind == Struct || of.Kind == Array
		inSlot := new(big.Int).And(at, big.NewInt(31))
		if whole || inSlot.Add(inSlot, of.Size).Cmp(slotSize) > 0 {
			align()
		}
		t.Members = append(t.Members, &Variable{Name: m.Name, At: new(big.Int).Set(at), Type: of, Source: m})
		at = new(big.Int).Add(at, of.Size)
		if whole {
			align()
		}
	}
	align()
	t.Size = at
	return t
}

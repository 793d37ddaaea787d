package layout

import (
	"fmt"
	"math/big"
	"strings"

	"theseus/safety"
)

// leaf compares the types of two leaves that start at the same byte.
func (c *comparer) leaf(o, n *leaf, where string) {
	a, b := o.typ, n.typ
	if a == b {
		return
	}
	name := where + n.name
	pair := [2]*Type{a, b}
	switch {
	case a.Kind == Unknown || b.Kind == Unknown:
		return // its Problems say so
	case a.Kind == Mapping && b.Kind == Mapping:
		c.key(a.Key, b.Key, o, n, where)
		if !c.busy[pair] {
			c.busy[pair] = true
			c.within(a.Value, b.Value, name+"[…]")
		}
		return
	case a.Kind == List && b.Kind == List, a.Kind == Array && b.Kind == Array:
		elementA, lengthA := flat(a)
		elementB, lengthB := flat(b)
		if x, y := stride(elementA), stride(elementB); x.Cmp(y) != 0 {
			c.add(c.at(safety.Finding{Code: "array-stride", Severity: safety.Unsafe, Slots: c.slots(o),
				Message: fmt.Sprintf("elements of %s took %v bytes each (%s) and take %v now (%s): from the second on they are read from the wrong place",
					name, x, a.Label, y, b.Label),
				Remedy: "keep the size of the elements; put what is new into a mapping or an array of its own"}, n.src))
			return
		}
		if a.Kind == Array && lengthB.Cmp(lengthA) < 0 {
			c.add(c.at(safety.Finding{Code: "storage-removed", Severity: safety.Warning, Slots: c.slots(o),
				Message: fmt.Sprintf("%s had %v elements and has %v: the last ones stay behind", name, lengthA, lengthB),
				Remedy:  "keep the length"}, n.src))
		}
		if !c.busy[pair] {
			c.busy[pair] = true
			c.within(elementA, elementB, name+"[…]")
		}
		return
	case a.Kind == Enum && b.Kind == Enum:
		c.enums(a, b, o, n, where)
		return
	case a.Kind == Internal && b.Kind == Internal:
		return // reported for either version by itself
	}
	same, kept := preserves(a, b)
	if same {
		return
	}
	if kept {
		c.add(c.at(safety.Finding{Code: "storage-widened", Severity: safety.Warning, Slots: c.slots(o),
			Message: fmt.Sprintf("%s at %s was %s and is %s: every value of the old type reads as the same value", name, c.place(o.at), a.Label, b.Label),
			Remedy:  fmt.Sprintf("if it is meant so, write /// @custom:oz-retyped-from %s above it", a.Label)}, n.src))
		return
	}
	f := safety.Finding{Code: "storage-retyped", Severity: safety.Unsafe, Slots: c.slots(o),
		Message: fmt.Sprintf("%s at %s was %s and is %s: %s", name, c.place(o.at), a.Label, b.Label, misread(a, b)),
		Remedy:  fmt.Sprintf("keep the type and add a variable of the new one at the end; if old values can be read as the new type, write /// @custom:oz-retyped-from %s above it", a.Label)}
	if n.src != nil {
		if was, ok := n.src.Tagged("oz-retyped-from"); ok {
			plain := func(s string) string {
				for _, prefix := range []string{"contract ", "struct ", "enum "} {
					s = strings.TrimPrefix(s, prefix)
				}
				return strings.Join(strings.Fields(s), "")
			}
			label, _, _ := strings.Cut(a.Label, " (")
			switch {
			case plain(was) != plain(a.Label) && plain(was) != plain(label):
				c.add(c.at(safety.Finding{Code: "annotation-wrong", Severity: safety.Unsafe, Slots: c.slots(o),
					Message: fmt.Sprintf("%s says that it was of type %s, but it was %s", name, was, a.Label),
					Remedy:  "let @custom:oz-retyped-from name the old type"}, n.src))
			case a.Size.Cmp(b.Size) == 0:
				f.Severity = safety.Warning
				f.Remedy = "its annotation says that this is meant: make sure that every old value is right as the new type"
			}
		}
	}
	c.add(c.at(f, n.src))
}

// within compares what a mapping's value or an array's element holds; there is room behind it.
func (c *comparer) within(a, b *Type, where string) {
	if a == b {
		return
	}
	nested, base := c.nested, c.base
	c.nested, c.base = true, nil
	list := func(l *Layout, t *Type) []*leaf {
		leaves := c.flatten(l, []*Variable{{Name: "", At: new(big.Int), Type: t}})
		for _, f := range leaves {
			f.name = strings.TrimPrefix(f.name, ".")
		}
		return leaves
	}
	before, after := list(c.old, a), list(c.new, b)
	if a.Kind == Struct || b.Kind == Struct {
		where += "."
	}
	c.compare(before, after, where)
	c.nested, c.base = nested, base
}

// flat takes a fixed array of fixed arrays for one array, where nothing is left free between its rows.
func flat(t *Type) (element *Type, length *big.Int) {
	element, length = t.Base, t.Length
	for t.Kind == Array && element.Kind == Array && new(big.Int).Mul(element.Length, stride(element.Base)).Cmp(stride(element)) == 0 {
		element, length = element.Base, new(big.Int).Mul(length, element.Length)
	}
	return element, length
}

// stride is how far apart elements of an array are, in bytes.
func stride(t *Type) *big.Int {
	if t.Size.IsInt64() && t.Size.Int64() <= 16 && t.Kind != Struct && t.Kind != Array {
		return t.Size
	}
	return new(big.Int).Mul(slotsOf(t.Size), slotSize)
}

// preserves reports whether two types are the same to storage, and whether every value of the old one reads as the same value of the
// new one. What the new type takes beyond the old one's bytes is compared by place.
func preserves(a, b *Type) (same, kept bool) {
	size := a.Size.Cmp(b.Size)
	if a.Kind == b.Kind && size == 0 {
		switch a.Kind {
		case External:
			return signature(a.Label) == signature(b.Label), false
		case Struct: // without members
			return true, true
		}
		// A value type of the user's own is the type that it is made of.
		return strings.Contains(a.Label, " (") == strings.Contains(b.Label, " ("), true
	}
	if a.Kind == Bytes && b.Kind == String || a.Kind == String && b.Kind == Bytes {
		return false, true
	}
	// Numbers that are stored with zeros in front, in a type that has them all.
	if a.Kind != Int && a.Kind != FixedN {
		most, room := largest(a), largest(b)
		return false, most != nil && room != nil && size <= 0 && most.Cmp(room) <= 0
	}
	return false, false
}

// largest is the largest number that a type has; nil where it has none.
func largest(t *Type) *big.Int {
	bits := uint(t.Size.Uint64()) * 8
	switch t.Kind {
	case Int:
		bits--
	case Uint, Address:
	case Bool:
		bits = 1
	case Enum:
		if t.Names == nil {
			return nil
		}
		return big.NewInt(int64(len(t.Names)) - 1)
	default:
		return nil
	}
	n := new(big.Int).Lsh(big.NewInt(1), bits)
	return n.Sub(n, big.NewInt(1))
}

// signature is a function type without what does not change its calls.
func signature(label string) string {
	var words []string
	for _, w := range strings.Fields(label) {
		if w != "view" && w != "pure" && w != "payable" {
			words = append(words, w)
		}
	}
	return strings.Join(words, " ")
}

// misread says how old values look to the new type.
func misread(a, b *Type) string {
	switch {
	case a.Kind == Uint && b.Kind == Uint, a.Kind == Int && b.Kind == Int && a.Size.Cmp(b.Size) > 0:
		return fmt.Sprintf("values of more than %v bytes lose their upper part", b.Size)
	case a.Kind == Int && b.Kind == Int:
		return "negative values are read as large positive ones"
	case a.Kind == Int && b.Kind == Uint:
		return "negative values are read as large positive ones"
	case a.Kind == Uint && b.Kind == Int:
		return "large values are read as negative ones"
	case a.Kind == FixedN && b.Kind == FixedN:
		return "the bytes are read at another end"
	case b.Kind == Bool:
		return "a value beyond 1 is read as true or makes every read revert"
	case b.Kind == Enum:
		return "a value that the enumeration lacks makes every read revert"
	case a.Kind == Mapping || b.Kind == Mapping || a.Kind == List || b.Kind == List || a.Kind == Bytes || b.Kind == Bytes || a.Kind == String || b.Kind == String:
		return "what it held is elsewhere, and what stands here is no such thing"
	}
	return "the same bytes mean something else"
}

// enums compares two enumerations: the numbers that are stored must keep their names.
func (c *comparer) enums(a, b *Type, o, n *leaf, where string) {
	if a.Names == nil || b.Names == nil {
		return // Problems say so
	}
	name := where + n.name
	if len(b.Names) < len(a.Names) {
		c.add(c.at(safety.Finding{Code: "enum-changed", Severity: safety.Unsafe, Slots: c.slots(o),
			Message: fmt.Sprintf("%s of %s had %d members and has %d: reading a stored number beyond them reverts", a.Label, name, len(a.Names), len(b.Names)),
			Details: enumDetails(a, b), Remedy: "keep all members; a name that is out of use may say so"}, n.src))
		return
	}
	position := make(map[string]int)
	for i, m := range b.Names {
		position[m] = i
	}
	renamed, moved := false, false
	for i, m := range a.Names {
		if b.Names[i] != m {
			renamed = true
			if _, elsewhere := position[m]; elsewhere {
				moved = true
			}
		}
	}
	switch {
	case moved:
		c.add(c.at(safety.Finding{Code: "enum-changed", Severity: safety.Unsafe, Slots: c.slots(o),
			Message: fmt.Sprintf("members of %s, which %s holds, have other numbers", a.Label, name),
			Details: enumDetails(a, b), Remedy: "add members at the end only"}, n.src))
	case renamed:
		c.add(c.at(safety.Finding{Code: "enum-renamed", Severity: safety.Warning, Slots: c.slots(o),
			Message: fmt.Sprintf("members of %s, which %s holds, have other names", a.Label, name),
			Details: enumDetails(a, b), Remedy: "make sure that the new name means the same"}, n.src))
	}
}

func enumDetails(a, b *Type) []string {
	var list []string
	for i, m := range a.Names {
		is := "nothing: reverts"
		if i < len(b.Names) {
			is = b.Names[i]
		}
		if is != m && len(list) < 20 {
			list = append(list, fmt.Sprintf("%d was %s and is %s", i, m, is))
		}
	}
	return list
}

// key compares the keys of a mapping: where a value stands is a hash of its key, padded to 32 bytes.
func (c *comparer) key(a, b *Type, o, n *leaf, where string) {
	if a.Kind == Unknown || b.Kind == Unknown {
		return
	}
	if a.Kind == Enum && b.Kind == Enum {
		c.enums(a, b, o, n, where)
		return
	}
	same, kept := preserves(a, b)
	switch {
	case same:
		return
	case a.Kind == Int && b.Kind == Int, a.Kind == FixedN && b.Kind == FixedN:
		kept = a.Size.Cmp(b.Size) <= 0
	}
	f := safety.Finding{Code: "mapping-key", Severity: safety.Unsafe,
		Message: fmt.Sprintf("%s%s had keys of type %s and has %s: values under old keys are not found or are another key's", where, n.name, a.Label, b.Label),
		Remedy:  "keep the type of the key, or start a new mapping at the end"}
	if kept {
		f.Severity = safety.Warning
		f.Message = fmt.Sprintf("%s%s had keys of type %s and has %s: every old key finds its value", where, n.name, a.Label, b.Label)
		f.Remedy = "nothing, if it is meant so"
	}
	c.add(c.at(f, n.src))
}

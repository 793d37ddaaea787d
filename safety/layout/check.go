package layout

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"

	"theseus/code/output"
	"theseus/safety"
)

// Check looks at the layout of one version by itself. old is what it replaces, or nil: what is wrong there already, and right to change no
// more, is a warning.
func Check(l, old *Layout) []safety.Finding {
	var found []safety.Finding
	in := l.Contract.In
	add := func(f safety.Finding, at output.Place) {
		f.Contract = l.Contract.Full()
		if f.File == "" {
			f.File, f.Line = at.File, in.Line(at)
		}
		found = append(found, f)
	}
	for _, v := range l.Storage {
		if elementaries[v.Type.Label] == v.Type {
			continue
		}
		if path, ok := pointer(v.Type, v.Name, make(map[*Type]bool), 0); ok {
			at := l.Contract.At
			if v.Source != nil {
				at = v.Source.At
			}
			add(safety.Finding{Code: "function-pointer", Severity: safety.Unsafe,
				Message: fmt.Sprintf("%s holds an internal function, which is a place in the code: other code has something else there", path),
				Remedy:  "store a number or an enumeration and choose the function by it"}, at)
		}
	}
	standing := make(map[string]*Namespace) // by id and by slot
	for _, n := range l.Namespaces {
		if path, ok := pointer(n.Type, n.Struct.Name, make(map[*Type]bool), 0); ok {
			add(safety.Finding{Code: "function-pointer", Severity: safety.Unsafe, Message: path + " holds an internal function, which is a place in the code: other code has something else there",
				Remedy: "store a number or an enumeration and choose the function by it"}, n.Struct.At)
		}
		if n.Said != nil {
			for _, place := range []string{n.ID, fmt.Sprintf("slot 0x%x", n.Slot)} {
				if other := standing[place]; other != nil && other.Struct != n.Struct {
					add(safety.Finding{Code: "namespace-twice", Severity: safety.Unsafe,
						Message: fmt.Sprintf("%s and %s stand in the same namespace %s and overwrite each other", other.Struct.Name, n.Struct.Name, place),
						Remedy:  "give each structure an id of its own"}, n.Struct.At)
					break
				}
				standing[place] = n
			}
		}
		for _, b := range n.Bound {
			switch {
			case n.Said == nil:
			case b.Slot == nil:
				add(safety.Finding{Code: "namespace-slot", Severity: safety.Warning,
					Message: fmt.Sprintf("the slot that a pointer to %s is set to cannot be told, so it is not held against the id %s", n.Struct.Name, n.ID),
					Remedy:  fmt.Sprintf("use a constant: 0x%x", n.Said)}, b.At)
			case !bytes.Equal(b.Slot, n.Said):
				severity := safety.Unsafe
				if old != nil && slices.ContainsFunc(old.Namespaces, func(o *Namespace) bool { return bytes.Equal(o.Slot, b.Slot) }) {
					severity = safety.Warning // its values are there
				}
				add(safety.Finding{Code: "namespace-slot", Severity: severity,
					Message: fmt.Sprintf("%s says erc7201:%s, whose slot is 0x%x, but the code uses 0x%x", n.Struct.Name, n.ID, n.Said, b.Slot),
					Remedy:  fmt.Sprintf("before the first deployment: use 0x%x; afterwards: mend the id, never the slot", n.Said)}, b.At)
			}
		}
		start := new(big.Int).Lsh(new(big.Int).SetBytes(n.Slot), 5)
		end := new(big.Int).Add(start, n.Type.Size)
		for _, v := range l.Storage {
			if v.At.Cmp(end) < 0 && start.Cmp(new(big.Int).Add(v.At, v.Type.Size)) < 0 {
				add(safety.Finding{Code: "storage-overlap", Severity: safety.Unsafe,
					Message: fmt.Sprintf("namespace %s (%s) lies over the variable %s", n.ID, n.Struct.Name, v.Name), Remedy: "choose another layout base or another namespace"}, n.Struct.At)
			}
		}
	}
	return found
}

// pointer looks for an internal function in a type.
func pointer(t *Type, path string, seen map[*Type]bool, depth int) (string, bool) {
	switch {
	case t == nil || depth > 100:
		return "", false
	case t.Kind == Internal:
		return path, true
	case t.Base == nil && t.Value == nil && len(t.Members) == 0 || seen[t]:
		return "", false
	}
	seen[t] = true
	for _, m := range t.Members {
		if p, ok := pointer(m.Type, path+"."+m.Name, seen, depth+1); ok {
			return p, true
		}
	}
	for _, inner := range []*Type{t.Key, t.Value, t.Base} {
		if p, ok := pointer(inner, path+"[…]", seen, depth+1); ok {
			return p, true
		}
	}
	return "", false
}

package layout

import (
	"bytes"
	"fmt"
	"maps"
	"math/big"
	"regexp"
	"slices"
	"strings"

	"theseus/code/output"
	"theseus/safety"
)

// namespaces compares those of both versions by the place that code gives them, then by id, then by the name of their structure.
func (c *comparer) namespaces() {
	matched := make(map[*Namespace]bool)
	find := func(fits func(*Namespace) bool) *Namespace {
		if i := slices.IndexFunc(c.new.Namespaces, fits); i >= 0 {
			return c.new.Namespaces[i]
		}
		return nil
	}
	for _, o := range c.old.Namespaces {
		n := find(func(n *Namespace) bool { return bytes.Equal(n.Slot, o.Slot) && n.ID == o.ID })
		if n == nil {
			n = find(func(n *Namespace) bool { return bytes.Equal(n.Slot, o.Slot) })
		}
		if n != nil {
			matched[n] = true
			if o.Type == n.Type {
				continue
			}
			c.base = o.Slot
			c.compare(c.region(c.old, o), c.region(c.new, n), o.Struct.Name+".")
			c.base = nil
			continue
		}
		c.base = o.Slot
		before := c.region(c.old, o)
		f := safety.Finding{Code: "namespace-removed", Severity: safety.Warning, Slots: c.slots(before...),
			Message: fmt.Sprintf("namespace %s (%s) is gone; its values stay behind", o.ID, o.Struct.Name),
			Remedy:  "keep the structure, if any later version may want the values"}
		moved := find(func(n *Namespace) bool { return n.ID == o.ID })
		if moved == nil {
			moved = find(func(n *Namespace) bool { return tail(n.Struct.Name) == tail(o.Struct.Name) })
		}
		if moved != nil {
			matched[moved] = true
			f.Code, f.Severity = "namespace-moved", safety.Unsafe
			f.Message = fmt.Sprintf("%s moved from namespace %s to %s: every value of it reads zero", o.Struct.Name, o.ID, moved.ID)
			f.Remedy = "keep the id " + o.ID
			if moved.ID == o.ID {
				f.Message = fmt.Sprintf("%s (%s) moved from slot 0x%x to 0x%x: every value of it reads zero", o.Struct.Name, o.ID, o.Slot, moved.Slot)
				f.Remedy = fmt.Sprintf("keep the slot 0x%x; if it is not that of the id, mend the id", o.Slot)
			}
			f.File, f.Line = moved.Struct.At.File, c.new.Contract.In.Line(moved.Struct.At)
		} else {
			for _, l := range before {
				c.left = append(c.left, stray{l, c.place(l.at), o.Slot})
			}
		}
		c.base = nil
		c.add(f)
	}
	for _, n := range c.new.Namespaces {
		if !matched[n] {
			c.base = n.Slot
			for _, l := range c.region(c.new, n) {
				c.fresh = append(c.fresh, stray{l, "slot +" + new(big.Int).Rsh(l.at, 5).String() + " of namespace " + n.ID, n.Slot})
			}
			c.base = nil
		}
	}
}

// region lists what stands in a namespace.
func (c *comparer) region(l *Layout, n *Namespace) []*leaf {
	leaves := c.flatten(l, []*Variable{{Name: "", At: new(big.Int), Type: n.Type}})
	for _, f := range leaves {
		f.name = strings.TrimPrefix(f.name, ".")
	}
	return leaves
}

// strays looks for variables that went from the plain layout into a namespace, out of one, or from one to another.
func (c *comparer) strays() {
	absolute := func(s stray) *big.Int {
		return new(big.Int).Add(s.at, new(big.Int).Lsh(new(big.Int).SetBytes(s.base), 5))
	}
	for _, o := range c.left {
		for _, n := range c.fresh {
			if bytes.Equal(o.base, n.base) || o.name == "" || tail(o.name) != tail(n.name) || o.typ.Label != n.typ.Label || absolute(o).Cmp(absolute(n)) == 0 {
				continue
			}
			c.base = o.base
			slots := c.slots(o.leaf)
			c.base = nil
			c.add(c.at(safety.Finding{Code: "namespace-moved", Severity: safety.Unsafe, Slots: slots,
				Message: fmt.Sprintf("%s was kept at %s and is looked for at %s: it reads zero there", describe(o.leaf), o.place, n.place),
				Remedy:  "keep it where it was, or let the upgrade's initialiser carry its value over"}, n.src))
			break
		}
	}
}

// settles is how functions are called that an upgrade calls.
var settles = regexp.MustCompile(`(?i)^_*(re)?(init|migrat|upgrade|setup)`)

// constants looks for variables that became part of the code, and for what was part of the code and is read from storage.
func (c *comparer) constants() {
	// Those whose name is there twice are known by their contract too.
	full := func(k *output.Contract, owner, name string) string {
		if owner == k.Name {
			owner = ""
		}
		return owner + "." + name
	}
	byName := func(k *output.Contract) map[string]*output.Variable {
		m, twice := make(map[string]*output.Variable), make(map[string]bool)
		for _, b := range k.Lineage() {
			for _, v := range b.Variables {
				twice[v.Name] = twice[v.Name] || m[v.Name] != nil
				m[v.Name], m[full(k, b.Name, v.Name)] = v, v
			}
		}
		for name, more := range twice {
			if more {
				delete(m, name)
			}
		}
		return m
	}
	find := func(l *Layout, v *Variable, in map[string]*output.Variable, single bool) *output.Variable {
		if x := in[full(l.Contract, v.Owner, v.Name)]; x != nil || !single {
			return x
		}
		return in[v.Name]
	}
	if !c.fixed(c.old, c.new) && !c.fixed(c.new, c.old) {
		return
	}
	was, is := byName(c.old.Contract), byName(c.new.Contract)
	for _, v := range c.old.Storage {
		if n := find(c.old, v, is, was[v.Name] != nil); n != nil && n.Mutability != "mutable" {
			l := &leaf{at: v.At, end: new(big.Int).Add(v.At, v.Type.Size), typ: v.Type}
			c.add(c.at(safety.Finding{Code: "storage-constant", Severity: safety.Unsafe, Slots: c.slots(l),
				Message: fmt.Sprintf("%s (%s) at %s is %s now: the value that was stored is ignored", v.Name, v.Type.Label, c.place(v.At), n.Mutability),
				Remedy:  "give the constant a name of its own and keep the variable; if the stored value is the constant's, allow it"}, n))
		}
	}
	for _, v := range c.new.Storage {
		o := find(c.new, v, was, is[v.Name] != nil)
		if o == nil || o.Mutability == "mutable" {
			continue
		}
		f := safety.Finding{Code: "storage-constant", Severity: safety.Unsafe,
			Message: fmt.Sprintf("%s was %s and is read from %s now: it is zero until something sets it", v.Name, o.Mutability, c.place(v.At)),
			Remedy:  "let a re-initialiser, which the upgrade calls, set it"}
		for _, b := range c.new.Contract.Lineage() {
			for _, g := range b.Functions {
				if v.Source != nil && settles.MatchString(g.Name) && slices.Contains(g.Writes, v.Source.ID) {
					f.Severity = safety.Warning
					f.Remedy = fmt.Sprintf("make sure that the upgrade calls %s", g.Name)
				}
			}
		}
		c.add(c.at(f, v.Source))
	}
}

// fixed reports whether one version has a variable in storage whose name is a constant's or an immutable's in the other.
func (c *comparer) fixed(stored, other *Layout) bool {
	for _, b := range other.Contract.Lineage() {
		for _, x := range b.Variables {
			if x.Mutability != "mutable" && slices.ContainsFunc(stored.Storage, func(v *Variable) bool { return v.Name == x.Name }) {
				return true
			}
		}
	}
	return false
}

// words compares the slots of single values, which code names by constants.
func (c *comparer) words() {
	was, is := c.old.words(), c.new.words()
	for _, name := range sortedKeys(was) {
		o, n := was[name], is[name]
		if n == nil || bytes.Equal(o.Value, n.Value) {
			continue
		}
		c.add(c.at(safety.Finding{Code: "namespace-moved", Severity: safety.Unsafe, Slots: []string{fmt.Sprintf("0x%x", o.Value)},
			Message: fmt.Sprintf("%s was slot 0x%x and is 0x%x: the value that was stored there reads zero", name, o.Value, n.Value),
			Remedy:  "keep the slot"}, n))
	}
}

// words are the constants that code uses as slots of single values, by name.
func (l *Layout) words() map[string]*output.Variable {
	all := make(map[string]*output.Variable)
	for _, h := range l.homes {
		for _, v := range h.words {
			all[v.Name] = v
		}
	}
	return all
}

func sortedKeys[V any](m map[string]V) []string {
	return slices.Sorted(maps.Keys(m))
}

func tail(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

package rules

import (
	"slices"

	"theseus/code/output"
	"theseus/safety"
)

// guarded reports whether no stranger comes to a change that is looked for by calling a function; other facts that keep them away may count
// too. Where that is too much to follow it is said, and what counts is whether the function looks at its caller at all.
func (v *view) guarded(f *output.Function, others int, aim func(f *output.Function, to *output.Term, id int) bool) bool {
	w := &walker{view: v, aim: aim}
	out := w.walk(f, nil)
	if !w.lost {
		return !out.free(guarded | others)
	}
	if !v.looks(f) {
		return false
	}
	if !slices.Contains(v.followed, f) {
		v.followed = append(v.followed, f)
		v.add("not-decided", safety.Undecided, f.At, "", "who may call %s is too involved to follow: read it", v.name(f))
	}
	return true
}

// looks reports whether a function looks at who calls it, and may refuse.
func (v *view) looks(f *output.Function) bool {
	all, _ := v.reach([]*output.Function{f}, nil)
	return slices.ContainsFunc(all, func(g *output.Function) bool { return g.Sender }) &&
		slices.ContainsFunc(all, func(g *output.Function) bool { return g.Guards })
}

// any change of state.
func (v *view) any(f *output.Function, to *output.Term, id int) bool {
	x := v.In.Variables[id]
	return to != nil && (x == nil || x.Mutability != "immutable")
}

// changesProxy is a change of one of the proxy's own slots, where the function is known to write them, or of a slot that is given.
func (v *view) changesProxy(f *output.Function, to *output.Term, id int) bool {
	x := v.In.Variables[id]
	return to != nil && (x == nil || x.Mutability == "constant") &&
		(v.slot(f) != "" || slices.ContainsFunc(f.Ops, func(op output.Op) bool { return op.Given }))
}

// keeps reports whether a modifier lets nobody in twice.
func (v *view) keeps(m *output.Function, args []value) bool {
	w := &walker{view: v, aim: func(*output.Function, *output.Term, int) bool { return false }}
	if m.Flow == nil {
		return v.state(m)
	}
	return !w.walk(m, args).free(kept) || w.lost && v.state(m)
}

// asks reports whether a modifier lets in nobody without looking at state.
func (v *view) asks(m *output.Function) bool {
	w := &walker{view: v, unsettled: true, aim: func(*output.Function, *output.Term, int) bool { return false }}
	return m.Flow == nil || !w.walk(m, nil).free(kept) || w.lost
}

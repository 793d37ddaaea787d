package rules

import (
	"slices"

	"theseus/code/output"
	"theseus/safety"
)

var why = map[string]string{
	"delegatecall": "foreign code could run on this contract's storage",
	"callcode":     "foreign code could run on this contract's storage",
	"selfdestruct": "the code could be destroyed where the chain's rules still allow it, and its money sent away",
}

// operations looks for dangerous ones in all code that a caller comes to.
func (v *view) operations() {
	known := make(map[string]bool)
	for _, f := range v.everything() {
		for _, op := range f.Ops {
			known[op.Kind] = true
		}
	}
	for _, kind := range []string{"delegatecall", "callcode", "selfdestruct"} {
		if !known[kind] {
			continue
		}
		word := kind
		if kind == "callcode" {
			word = "delegatecall"
		}
		roots := v.entries()
		if kind == "delegatecall" { // who may upgrade may run any code by it
			roots = slices.DeleteFunc(slices.Clone(roots), v.mayUpgradeBy)
		}
		all, from := v.reach(roots, func(f *output.Function) bool { return allowed(f.Tags, allowBelow, word) })
		for _, f := range all {
			for _, op := range f.Ops {
				if op.Kind != kind || allowed(f.Tags, allowHere, word) || v.allowedAround(f, word) {
					continue
				}
				in := ""
				if op.Assembly {
					in = " in assembly"
				}
				v.add(kind, safety.Unsafe, op.At, "remove it, or let only a signed upgrade come to it",
					"%s%s in %s: %s", kind, in, v.name(f), why[kind]).Details = []string{"reached by " + v.route(f, from)}
			}
		}
	}
	v.bytecode(known)
}

// mayUpgradeBy reports whether only those who upgrade come in by a function, which upgrades.
func (v *view) mayUpgradeBy(f *output.Function) bool {
	if !upgrades(f) {
		return false
	}
	all, _ := v.reach([]*output.Function{f}, nil)
	return slices.ContainsFunc(all, func(g *output.Function) bool { return v.slot(g) == "implementation" }) && v.guarded(f, 0, v.any)
}

// allowedAround reports whether the contract that a function stands in allows an operation.
func (v *view) allowedAround(f *output.Function, word string) bool {
	k := v.In.ByID(f.Contract)
	return k != nil && allowed(k.Tags, allowHere, word)
}

// bytecode reports operations that the code has and the source does not show.
func (v *view) bytecode(known map[string]bool) {
	for _, op := range v.Runtime.Ops {
		if !known[op] && !(op == "delegatecall" && len(v.Runtime.Libraries) > 0) {
			v.add(op, safety.Unsafe, v.At, "look at the compiler's assembly for where it comes from",
				"the bytecode has a reachable %s that the source does not show: %s", op, why[op])
		}
	}
}

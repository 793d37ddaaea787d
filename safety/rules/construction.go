package rules

import (
	"slices"
	"strings"

	"theseus/code/output"
	"theseus/safety"
)

// construction looks at what happens when the implementation is deployed: none of it reaches the proxy's storage.
func (v *view) construction() {
	for _, b := range v.lineage {
		for _, x := range b.Variables {
			switch {
			case x.Mutability == "mutable" && x.Initial && !allowed(x.Tags, allowHere, "state-variable-assignment") && !allowed(b.Tags, allowHere, "state-variable-assignment"):
				severity, remedy := safety.Unsafe, "set it in the initialiser, or make it a constant"
				if v.initialised(x.ID) {
					severity, remedy = safety.Warning, "leave the value to the initialiser, which sets it for the proxy"
				}
				v.add("initial-value", severity, x.At, remedy, "%s.%s has an initial value, which the implementation gets and the proxy never sees", b.Name, x.Name)
			case x.Mutability == "immutable" && !allowed(x.Tags, allowHere, "state-variable-immutable") && !allowed(b.Tags, allowHere, "state-variable-immutable"):
				v.add("immutable", safety.Warning, x.At, "make sure that every version gets the value that is meant",
					"%s.%s is immutable: its value belongs to the implementation, is the same for all its proxies and changes with an upgrade", b.Name, x.Name)
			}
		}
		f := b.Constructor
		if f == nil || allowed(f.Tags, allowHere, "constructor") || allowed(b.Tags, allowHere, "constructor") {
			continue
		}
		all, from := v.reach([]*output.Function{f}, func(g *output.Function) bool {
			return g.Name == "_disableInitializers" || g.Kind == "modifier" && (g.Name == "initializer" || g.Name == "reinitializer")
		})
		for _, g := range all {
			if v.writes(g) && !v.onlyLocks(g) {
				finding := v.add("constructor-effects", safety.Unsafe, f.At, "move it into the initialiser",
					"the constructor of %s writes state, which the implementation gets and the proxy never sees", b.Name)
				if g != f {
					finding.Details = []string{"by " + v.route(g, from)}
				}
				break
			}
		}
	}
}

// initialised reports whether an initialiser writes a variable.
func (v *view) initialised(id int) bool {
	return slices.ContainsFunc(v.entries(), func(f *output.Function) bool {
		if ok, _ := v.initialises(f); !ok && !(initName.MatchString(f.Name) && v.once(f)) {
			return false
		}
		all, _ := v.reach([]*output.Function{f}, nil)
		return slices.ContainsFunc(all, func(g *output.Function) bool { return slices.Contains(g.Writes, id) })
	})
}

// onlyLocks reports whether all that a constructor's function writes are variables that a guarded initialiser looks at: it makes the
// implementation look initialised.
func (v *view) onlyLocks(g *output.Function) bool {
	if g.Stores {
		return false
	}
	for _, id := range g.Writes {
		if x := v.In.Variables[id]; x == nil || x.Mutability != "mutable" {
			continue
		}
		locked := false
		for _, f := range v.entries() {
			if initName.MatchString(f.Name) && slices.Contains(f.Writes, id) {
				all, _ := v.reach([]*output.Function{f}, nil)
				locked = locked || v.once(f) && slices.ContainsFunc(all, func(h *output.Function) bool { return h.Guards })
			}
		}
		if !locked {
			return false
		}
	}
	return true
}

// locks reports whether deploying the implementation leaves nobody a way to initialise it.
func (v *view) locks() bool {
	for _, b := range v.lineage {
		if b.Constructor == nil {
			continue
		}
		for _, m := range b.Constructor.Modifiers {
			if last(m.Name) == "initializer" {
				return true
			}
		}
		all, _ := v.reach([]*output.Function{b.Constructor}, nil)
		for _, f := range all {
			if f.Name == "_disableInitializers" {
				return true
			}
		}
	}
	return false
}

func last(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

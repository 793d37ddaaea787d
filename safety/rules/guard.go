package rules

import (
	"encoding/hex"
	"slices"

	"theseus/code/output"
	"theseus/safety"
)

// guarded reports whether no stranger comes to a change that is looked for by calling a function; other facts that keep them away may count
// too. Where that is too much to follow it is said, and what counts is whether the function looks at its caller at all.
func (v *view) guarded(f *output.Function, others int, aim func(change) bool) bool {
	if v.closed(f) {
		return true
	}
	w := &walker{view: v, aim: aim}
	free := w.free(f, nil, guarded|others)
	if !w.lost {
		return !free
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

// closed reports whether no stranger changes anything by calling a function.
func (v *view) closed(f *output.Function) bool {
	return v.remember(aboutFunction{f, "closed", 0}, func(w *walker) bool {
		w.aim = v.any
		return !w.free(f, nil, guarded) && !w.lost
	})
}

// taken tells how anybody gets past the conditions that keep strangers from a function: by calling another one that writes what those look at.
func (v *view) taken(f *output.Function, aim func(change) bool) (by *output.Function) {
	w := &walker{view: v, aim: aim}
	if w.free(f, nil, guarded) || w.lost {
		return nil
	}
	trusts := slices.DeleteFunc(w.trusts, func(id int) bool {
		x := v.In.Variables[id]
		return id != itself && (x != nil && x.Mutability != "mutable" || x == nil && v.In.Members[id] == nil)
	})
	if len(trusts) == 0 {
		return nil
	}
	var open []int
	for _, g := range v.entries() {
		all, _ := v.reach([]*output.Function{g}, nil)
		if g == f || g.Mutability == "view" || g.Mutability == "pure" || !slices.ContainsFunc(all, func(h *output.Function) bool {
			return h.Calls && slices.Contains(trusts, itself) || slices.ContainsFunc(h.Mentions, func(m output.Mention) bool { return slices.Contains(trusts, m.ID) })
		}) {
			continue
		}
		if ok, _ := v.initialises(g); ok {
			continue
		}
		for _, id := range trusts {
			grant := func(c change) bool { return c.self && id == itself || !c.out && c.id == id && c.number != "0" }
			if slices.Contains(open, id) {
				continue
			}
			// Whether a call to the contract itself was agreed upon before is a matter of state, as in a time lock.
			if v.remember(aboutFunction{g, "grants", id}, func(x *walker) bool {
				x.aim, x.unsettled = grant, id == itself
				if free := x.free(g, nil, guarded|kept); !x.lost {
					return free
				}
				x.alone = true
				return slices.Contains(g.Writes, id) && !v.looks(g)
			}) {
				open, by = append(open, id), g
			}
		}
	}
	if len(open) == 0 {
		return nil
	}
	if w = (&walker{view: v, aim: aim, distrust: open}); w.free(f, nil, guarded) && !w.lost {
		return by
	}
	return nil
}

// looks reports whether a function looks at who calls it, and may refuse.
func (v *view) looks(f *output.Function) bool {
	all, _ := v.reach([]*output.Function{f}, nil)
	return slices.ContainsFunc(all, func(g *output.Function) bool { return g.Sender }) &&
		slices.ContainsFunc(all, func(g *output.Function) bool { return g.Guards })
}

// any change of state.
func (v *view) any(c change) bool {
	x := v.In.Variables[c.id]
	return !c.out && (x == nil || x.Mutability != "immutable")
}

// changesProxy is a change of one of the proxy's own slots, or of whichever the caller names.
func (v *view) changesProxy(c change) bool {
	if c.out {
		return false
	}
	if c.slot.given || c.place() != "" {
		return true
	}
	x := v.In.Variables[c.id]
	return (x == nil || x.Mutability == "constant") && v.slot(c.by) != ""
}

// place is which of the proxy's own slots is written; empty: none that is known.
func (c change) place() string {
	if n := number(c.slot.number); n != nil && n.Sign() >= 0 && n.BitLen() <= 256 {
		return erc1967[hex.EncodeToString(n.FillBytes(make([]byte, 32)))]
	}
	return ""
}

// places tells which of the proxy's own slots a function writes, by following what their numbers are made of: "any" where its caller says
// which, empty where it writes none.
func (v *view) places(f *output.Function) (name string, by *output.Function) {
	w := &walker{view: v}
	w.aim = func(c change) bool {
		switch p := c.place(); {
		case p != "":
			name, by = p, c.by
		case c.slot.given && name == "":
			name, by = "any", c.by
		}
		return false
	}
	w.walk(f, nil)
	return name, by
}

// keeps reports whether a modifier lets nobody in twice; unsettled: whether it lets nobody in but by a condition on state.
func (v *view) keeps(m *output.Function, args []value, unsettled bool) bool {
	if m.Flow == nil {
		return v.state(m) || unsettled
	}
	look := func(w *walker) bool {
		w.unsettled, w.aim = unsettled, func(change) bool { return false }
		return !w.free(m, args, kept) || w.lost && (v.state(m) || unsettled)
	}
	if args != nil {
		return look(&walker{view: v})
	}
	return v.remember(aboutFunction{m, "keeps", 0}, look)
}

// remembered is what was found out about a function, for all contracts in which it comes to the same functions.
type remembered struct {
	is   bool
	came []override
}

// override is a function that was called, and the one that ran.
type override struct{ called, ran *output.Function }

// aboutFunction is the key by which it is remembered: what was asked, and about which variable.
type aboutFunction struct {
	*output.Function
	asked string
	of    int
}

func (v *view) remember(key aboutFunction, look func(*walker) bool) bool {
	if r, ok := v.In.Notes[key].(remembered); ok && !slices.ContainsFunc(r.came, func(o override) bool { return v.resolve(o.called) != o.ran }) {
		return r.is
	}
	w := &walker{view: v}
	is := look(w)
	if !w.alone {
		v.In.Notes[key] = remembered{is, w.came}
	}
	return is
}

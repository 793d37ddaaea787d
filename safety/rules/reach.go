// Package rules looks at what a version's code can do that a proxy's code must not, in its AST and in its bytecode: dangerous
// operations (operations.go), what constructors leave behind (construction.go), initialisers (initialisers.go), who may upgrade
// (upgrading.go), and what callers and the compiler would stumble over (interface.go, compiler.go).
package rules

import (
	"fmt"
	"slices"
	"strings"

	"theseus/code/output"
	"theseus/safety"
)

// view is one contract with what its functions come to.
type view struct {
	*output.Contract
	kind      string
	before    *view // what it replaces; nil: nothing
	lineage   []*output.Contract
	own       map[int]bool                            // contracts of the lineage
	overrides map[*output.Function]*output.Function   // resolve, of those that were asked for
	open      []*output.Function                      // entries, once they were asked for
	nexts     map[*output.Function][]*output.Function // next, of those that were asked for
	reaches   map[*output.Function]reached            // of functions alone, of those that were asked for
	whole     *reached                                // of all entries, once it was asked for
	bases     []parent                                // parents, once they were asked for
	found     []safety.Finding

	followed []*output.Function        // that were too involved
	kept     map[*output.Function]bool // modifiers without arguments that let nobody in twice, or do
}

// Reader looks at contracts one after another. What it finds out about one it keeps, for whatever that one is held against, until it is told
// to forget it. It is for one goroutine.
type Reader struct{ views map[*output.Contract]*view }

// Forget drops what was found out about a contract.
func (r *Reader) Forget(k *output.Contract) { delete(r.views, k) }

// view is one of a contract with no finding yet.
func (r *Reader) view(k *output.Contract, kind string) *view {
	if r.views == nil {
		r.views = make(map[*output.Contract]*view)
	}
	v := r.views[k]
	if v == nil {
		v = newView(k)
		r.views[k] = v
	}
	v.kind, v.before, v.found, v.followed = kind, nil, nil, nil
	return v
}

func newView(k *output.Contract) *view {
	v := &view{Contract: k, lineage: k.Lineage(), own: make(map[int]bool), nexts: make(map[*output.Function][]*output.Function), reaches: make(map[*output.Function]reached),
		kept: make(map[*output.Function]bool), overrides: make(map[*output.Function]*output.Function)}
	for _, b := range v.lineage {
		v.own[b.ID] = true
	}
	return v
}

// Check looks at one version by itself. kind is how it is upgraded: uups, transparent or beacon. old is what it replaces, or nil: what that
// one has initialised need not be initialised again.
func Check(k, old *output.Contract, kind string) []safety.Finding {
	return new(Reader).Check(k, old, kind)
}

// Check is the function Check.
func (r *Reader) Check(k, old *output.Contract, kind string) []safety.Finding {
	v := r.view(k, kind)
	if old != nil && old.ID != 0 {
		v.before = r.view(old, kind)
	}
	v.sizes()
	v.clashes()
	v.compiler()
	if len(k.Runtime.Libraries) > 0 {
		v.add("library-link", safety.Warning, k.At, "give the library's address and code in the recipe, so that everybody links the same",
			"external libraries are linked into it: %s", strings.Join(k.Runtime.Libraries, ", "))
	}
	if k.ID == 0 || k.Unknown != "" {
		v.bytecode(nil)
		return v.found // the layout says that the AST cannot be had
	}
	v.operations()
	v.construction()
	v.initialisers()
	v.upgrading()
	return v.found
}

// Compare looks at what a new version no longer has, or has in another way.
func Compare(old, new *output.Contract, kind string) []safety.Finding {
	return (&Reader{}).Compare(old, new, kind)
}

// Compare is the function Compare.
func (r *Reader) Compare(old, new *output.Contract, kind string) []safety.Finding {
	before, v := r.view(old, kind), r.view(new, kind)
	v.interfaces(old)
	v.lost(before)
	if old.ID != 0 && new.ID != 0 {
		v.versions(before)
		v.late(before)
	}
	return v.found
}

func (v *view) add(code string, severity safety.Severity, at output.Place, remedy, format string, args ...any) *safety.Finding {
	v.found = append(v.found, safety.Finding{
		Code: code, Severity: severity, Contract: v.Full(), File: at.File, Line: v.In.Line(at), Message: fmt.Sprintf(format, args...), Remedy: remedy,
	})
	return &v.found[len(v.found)-1]
}

// allowed reports whether tags allow a word of other tools' annotations, and where.
func allowed(tags []output.Tag, annotation, word string) bool {
	return slices.ContainsFunc(tags, func(t output.Tag) bool { return t.Name == annotation && slices.Contains(strings.Fields(t.Text), word) })
}

const (
	allowHere  = "oz-upgrades-unsafe-allow"
	allowBelow = "oz-upgrades-unsafe-allow-reachable"
)

// home is the name of the contract that a function stands in.
func (v *view) home(f *output.Function) string {
	if k := v.In.ByID(f.Contract); k != nil {
		return k.Name + "."
	}
	return ""
}

func (v *view) name(f *output.Function) string {
	if f.Name == "" {
		return v.home(f) + f.Kind
	}
	return v.home(f) + f.Name
}

func same(a, b *output.Function) bool {
	return a.Name == b.Name && (a.Kind == "modifier") == (b.Kind == "modifier") && slices.Equal(a.Parameters, b.Parameters)
}

// resolve is what runs in this contract where a function of its lineage is called.
func (v *view) resolve(f *output.Function) *output.Function {
	if !v.own[f.Contract] || f.Visibility == "private" || f.Kind == "constructor" {
		return f
	}
	g, known := v.overrides[f]
	if !known {
		g = v.override(f)
		v.overrides[f] = g
	}
	return g
}

func (v *view) override(f *output.Function) *output.Function {
	for _, b := range v.lineage {
		for _, g := range b.Functions {
			if g.Kind != "constructor" && same(f, g) && (g.HasBody || g == f) {
				return g
			}
		}
	}
	return f
}

// entries are the functions that anybody can call.
func (v *view) entries() []*output.Function {
	if v.open != nil {
		return v.open
	}
	v.open = []*output.Function{}
	for _, b := range v.lineage {
		for _, f := range b.Functions {
			if (f.Visibility == "public" || f.Visibility == "external") && f.HasBody && f.Kind != "constructor" && v.resolve(f) == f {
				v.open = append(v.open, f)
			}
		}
	}
	v.open = slices.Clip(v.open) // whoever appends gets a list of their own
	return v.open
}

// next are the functions and modifiers that a function comes to by itself, in order. Most are asked for again and again: the list is not the
// caller's to change.
func (v *view) next(f *output.Function) []*output.Function {
	list, known := v.nexts[f]
	if !known {
		list = v.follow(f)
		v.nexts[f] = list
	}
	return list
}

func (v *view) follow(f *output.Function) []*output.Function {
	var list []*output.Function
	for _, m := range f.Modifiers {
		if g := v.In.Functions[m.ID]; g != nil {
			list = append(list, v.resolve(g))
		}
	}
	for _, m := range f.Mentions {
		if x := v.In.Variables[m.ID]; x != nil && x.Mutability == "immutable" && x.Type != nil && x.Type.Kind == "function" {
			list = append(list, v.pointed()...)
		}
		g := v.In.Functions[m.ID]
		if g == nil || g.Kind == "constructor" {
			continue
		}
		home := v.In.ByID(g.Contract)
		switch {
		case m.Super:
			for _, b := range v.lineage {
				for _, h := range b.Functions {
					if same(g, h) && h != f && h.Kind != "constructor" {
						list = append(list, h)
					}
				}
			}
		case g.Contract == 0, home != nil && home.Kind == "library":
			list = append(list, g)
		case v.own[g.Contract]:
			if !m.Named {
				g = v.resolve(g)
			}
			list = append(list, g)
		}
	}
	return list
}

// pointed are the functions that constructors name without calling them: what pointers that they keep in the code may point to.
func (v *view) pointed() []*output.Function {
	var list []*output.Function
	for _, b := range v.lineage {
		if b.Constructor == nil {
			continue
		}
		for _, m := range b.Constructor.Mentions {
			if g := v.In.Functions[m.ID]; g != nil && !m.Call && g.Kind != "modifier" && g.Kind != "constructor" {
				list = append(list, v.resolve(g))
			}
		}
	}
	return list
}

// reached is what some functions come to, and how.
type reached struct {
	all  []*output.Function
	from path
}

// path is by what each function was come to: from[i] is the place of that in all; roots have -1.
type path struct {
	all  []*output.Function
	from []int32
}

// reach are all functions that some roots come to; what stop holds for is left out, with what only it comes to.
func (v *view) reach(roots []*output.Function, stop func(*output.Function) bool) ([]*output.Function, path) {
	if len(roots) != 1 || stop != nil {
		return v.reachAnew(roots, stop)
	}
	r, known := v.reaches[roots[0]]
	if !known {
		r.all, r.from = v.reachAnew(roots, nil)
		v.reaches[roots[0]] = r
	}
	return r.all, r.from
}

// everything is what anybody can come to.
func (v *view) everything() []*output.Function {
	if v.whole == nil {
		v.whole = new(reached)
		v.whole.all, v.whole.from = v.reachAnew(v.entries(), nil)
	}
	return v.whole.all
}

func (v *view) reachAnew(roots []*output.Function, stop func(*output.Function) bool) ([]*output.Function, path) {
	var p path
	var seen map[*output.Function]bool // once there are many
	add := func(f *output.Function, from int) {
		if seen[f] || seen == nil && slices.Contains(p.all, f) || stop != nil && stop(f) {
			return
		}
		p.all, p.from = append(p.all, f), append(p.from, int32(from))
		switch {
		case seen != nil:
			seen[f] = true
		case len(p.all) > 30:
			seen = make(map[*output.Function]bool, 100)
			for _, g := range p.all {
				seen[g] = true
			}
		}
	}
	for _, r := range roots {
		add(r, -1)
	}
	for i := 0; i < len(p.all); i++ {
		for _, g := range v.next(p.all[i]) {
			add(g, i)
		}
	}
	return p.all, p
}

// route is the way to a function, for people.
func (v *view) route(f *output.Function, from path) string {
	names := []string{}
	for i := slices.Index(from.all, f); i >= 0 && len(names) < 12; i = int(from.from[i]) {
		names = append([]string{v.name(from.all[i])}, names...)
	}
	return strings.Join(names, " → ")
}

// state reports whether a function, with all that it comes to, writes state.
func (v *view) state(f *output.Function) bool {
	all, _ := v.reach([]*output.Function{f}, nil)
	return slices.ContainsFunc(all, v.writes)
}

func (v *view) writes(f *output.Function) bool {
	return f.Stores || slices.ContainsFunc(f.Writes, func(id int) bool {
		x := v.In.Variables[id]
		return x != nil && x.Mutability == "mutable"
	})
}

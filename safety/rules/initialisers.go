package rules

import (
	"math/big"
	"regexp"
	"slices"
	"strings"

	"theseus/code/output"
	"theseus/safety"
)

// modifier is the argument of a modifier of a function, and whether it has it. One that does not do what its name says does not count.
func (v *view) modifier(f *output.Function, name string) (string, bool) {
	for i, m := range f.Modifiers {
		if last(m.Name) == name && v.holds(f, i) {
			return strings.Join(m.Arguments, ","), true
		}
	}
	return "", false
}

// holds reports whether a modifier of a function does what the names of initialisers say: lets nobody in again, or only while somebody
// else initialises.
func (v *view) holds(f *output.Function, i int) bool {
	m := v.In.Functions[f.Modifiers[i].ID]
	if m == nil {
		return true
	}
	m = v.resolve(m)
	ok, known := v.kept[m]
	switch {
	case known:
		return ok
	case f.Flow != nil && len(f.Flow.Arguments[i]) > 0: // who may name the number comes in again and again
		return v.keeps(m, v.arguments(f, i), false)
	}
	ok = v.keeps(m, nil, last(f.Modifiers[i].Name) == "onlyInitializing")
	v.kept[m] = ok
	return ok
}

// arguments of a modifier of a function.
func (v *view) arguments(f *output.Function, i int) []value {
	w, in := &walker{view: v}, &frame{function: f}
	for _, p := range f.Flow.Parameters {
		in.set(p, value{chosen: true})
	}
	var list []value
	for j := range f.Flow.Arguments[i] {
		list = append(list, w.value(&f.Flow.Arguments[i][j], in))
	}
	return list
}

// initialises reports whether a function runs once, and whether it may do so for a proxy that was initialised before.
func (v *view) initialises(f *output.Function) (ok, again bool) {
	_, first := v.modifier(f, "initializer")
	_, again = v.modifier(f, "reinitializer")
	return first || again, again
}

var initName = regexp.MustCompile(`(?i)^_*(init|initiali[sz]e|setup)($|_|[A-Z0-9])`)

// initialisers looks for those that are missing, open to strangers, incomplete or double.
func (v *view) initialisers() {
	var mine []*output.Function
	powers := v.powers()
	for _, f := range v.entries() {
		ok, _ := v.initialises(f)
		_, within := v.modifier(f, "onlyInitializing")
		switch {
		case ok:
			mine = append(mine, f)
		case within || f.Mutability == "view" || f.Mutability == "pure":
		case initName.MatchString(f.Name) && v.state(f) && !v.guarded(f, kept, v.any):
			v.add("initializer-unprotected", safety.Unsafe, f.At, "give it the modifier initializer, or let only an account that is known call it",
				"anybody can call %s, again and again: it writes state and looks at neither the caller nor what was done before", v.name(f))
		default:
			if x := v.grants(f, powers); x != nil && !v.guarded(f, kept, func(c change) bool { return powers[c.id] }) {
				v.add("initializer-unprotected", safety.Unsafe, f.At, "let only the one who holds the right hand it on",
					"anybody can call %s and set %s, by which other functions know who may call them", v.name(f), x.Name)
			}
		}
	}
	needed := v.needed()
	if len(mine) == 0 && len(needed) > 0 && !slices.ContainsFunc(v.entries(), func(f *output.Function) bool { return initName.MatchString(f.Name) }) {
		if !v.tolerates("missing-initializer") {
			v.add("initializer-missing", safety.Unsafe, v.At, "add an initialiser that calls those of its bases",
				"%s has no initialiser, and its bases must be initialised: %s", v.Name, strings.Join(names(needed), ", "))
		}
		return
	}
	if len(mine) == 0 {
		return
	}
	if !v.locks() && v.inherits("Initializable") {
		severity := safety.Warning
		if v.kind == "uups" && !v.behindProxies() {
			severity = safety.Unsafe
		}
		v.add("implementation-not-locked", severity, v.At, "add constructor() { _disableInitializers(); }",
			"anybody can initialise the implementation of %s itself and own it", v.Name)
	}
	v.calls(mine, needed)
}

// powers are the addresses that functions compare their caller with.
func (v *view) powers() map[int]bool {
	powers := make(map[int]bool)
	for _, f := range v.everything() {
		for _, m := range f.Mentions {
			if x := v.In.Variables[m.ID]; f.Sender && f.Guards && x != nil && x.Mutability == "mutable" && x.Type != nil && x.Type.Name == "address" {
				powers[m.ID] = true
			}
		}
	}
	return powers
}

// grants is a power that a function writes.
func (v *view) grants(f *output.Function, powers map[int]bool) *output.Variable {
	all, _ := v.reach([]*output.Function{f}, nil)
	for _, g := range all {
		for _, id := range g.Writes {
			if powers[id] {
				return v.In.Variables[id]
			}
		}
	}
	return nil
}

// behindProxies reports whether all upgrade functions refuse to run anywhere else, so that whoever owns the implementation itself can do
// nothing with it.
func (v *view) behindProxies() bool {
	for _, f := range v.entries() {
		if !upgrades(f) {
			continue
		}
		if !slices.ContainsFunc(f.Modifiers, func(m output.Invocation) bool {
			g := v.In.Functions[m.ID]
			if g == nil || last(m.Name) != "onlyProxy" {
				return false
			}
			all, _ := v.reach([]*output.Function{v.resolve(g)}, nil)
			return slices.ContainsFunc(all, func(h *output.Function) bool { return h.Guards })
		}) {
			return false
		}
	}
	return true
}

// once reports whether nobody can change anything by calling a function a second time.
func (v *view) once(f *output.Function) bool { return v.guarded(f, kept, v.any) }

func (v *view) inherits(name string) bool {
	return slices.ContainsFunc(v.lineage, func(b *output.Contract) bool { return b.Name == name })
}

func (v *view) tolerates(word string) bool { return allowed(v.Tags, allowHere, word) }

// parent is a base with initialisers of its own.
type parent struct {
	*output.Contract
	functions []*output.Function // any of them will do
}

func names(list []parent) []string {
	var n []string
	for _, p := range list {
		n = append(n, p.Name)
	}
	return n
}

// parents are the bases whose own initialisers do something, base-most first.
func (v *view) parents() []parent {
	if v.bases != nil {
		return v.bases
	}
	list := []parent{}
	for _, b := range slices.Backward(v.lineage) {
		if b.ID == v.ID || b.Name == "Initializable" {
			continue
		}
		p := parent{Contract: b}
		needed := false
		stem := strings.TrimSuffix(b.Name, "Upgradeable")
		for _, f := range b.Functions {
			if _, ok := v.modifier(f, "onlyInitializing"); ok && f.HasBody {
				switch f.Name {
				case "__" + b.Name + "_init", "__" + stem + "_init", "__" + b.Name + "_init_unchained", "__" + stem + "_init_unchained":
					p.functions = append(p.functions, f)
					if strings.HasSuffix(f.Name, "_unchained") || !v.hasUnchained(b, stem) {
						needed = needed || !f.Empty && v.stateBy(f)
					}
				}
			}
		}
		if needed {
			list = append(list, p)
		}
	}
	v.bases = list
	return list
}

// needed are the bases that a proxy still needs to have initialised.
func (v *view) needed() []parent {
	return slices.DeleteFunc(slices.Clone(v.parents()), func(p parent) bool { return v.before != nil && v.before.settled(p.Name) })
}

// settled reports whether a base of this name is initialised by this version.
func (v *view) settled(name string) bool {
	var mine []*output.Function
	for _, f := range v.entries() {
		if ok, _ := v.initialises(f); ok {
			mine = append(mine, f)
		}
	}
	return slices.ContainsFunc(v.parents(), func(p parent) bool { return p.Name == name && v.runs(p, mine) })
}

// runs reports whether functions come to one of a base's initialisers, or to all that such a one does.
func (v *view) runs(p parent, functions []*output.Function) bool {
	all, _ := v.reach(functions, nil)
	return slices.ContainsFunc(p.functions, func(f *output.Function) bool {
		if slices.Contains(all, f) {
			return true
		}
		below, _ := v.reach([]*output.Function{f}, func(g *output.Function) bool { return g.Kind == "modifier" })
		below = slices.DeleteFunc(slices.Clone(below), func(g *output.Function) bool { return !v.writes(g) })
		return len(below) > 0 && !slices.ContainsFunc(below, func(g *output.Function) bool { return !slices.Contains(all, g) })
	})
}

// late looks for what only initialisers that have run before would do: bases that are new, and variables that are new.
func (v *view) late(old *view) {
	var first, again, rest []*output.Function
	for _, f := range v.entries() {
		switch ok, anew := v.initialises(f); {
		case anew:
			again = append(again, f)
		case ok:
			first = append(first, f)
		default:
			rest = append(rest, f)
		}
	}
	if len(first) == 0 || !slices.ContainsFunc(old.entries(), func(f *output.Function) bool { ok, _ := old.initialises(f); return ok }) {
		return
	}
	for _, p := range v.parents() {
		if !old.inherits(p.Name) && v.runs(p, first) && !v.runs(p, slices.Concat(again, rest)) && !v.tolerates("missing-initializer-call") {
			v.add("initializer-parent", safety.Unsafe, first[0].At, "call "+p.functions[0].Name+" in a function with the modifier reinitializer, which the upgrade calls",
				"%s is a new base, and only %s initialises it, which proxies of the old version never run again", p.Name, v.name(first[0]))
		}
	}
	known := make(map[string]bool)
	for _, b := range old.lineage {
		for _, x := range b.Variables {
			known[x.Name] = true
		}
	}
	once, _ := v.reach(first, nil)
	others, _ := v.reach(slices.Concat(again, rest), nil)
	mentions := func(list []*output.Function, id int) bool {
		return slices.ContainsFunc(list, func(f *output.Function) bool {
			return slices.ContainsFunc(f.Mentions, func(m output.Mention) bool { return m.ID == id })
		})
	}
	for _, b := range v.lineage {
		if b.ID != v.ID && !old.inherits(b.Name) {
			continue // a new base as a whole
		}
		for _, x := range b.Variables {
			writes := func(f *output.Function) bool { return slices.Contains(f.Writes, x.ID) }
			if x.Mutability == "mutable" && !x.Transient && !known[x.Name] && slices.ContainsFunc(once, writes) && !slices.ContainsFunc(others, writes) && mentions(others, x.ID) {
				v.add("initializer-missing", safety.Unsafe, x.At, "set it in a function with the modifier reinitializer, which the upgrade calls",
					"only %s sets the new variable %s, and proxies of the old version never run it again: there it stays zero", v.name(first[0]), x.Name)
			}
		}
	}
}

// stateBy is state without what modifiers do.
func (v *view) stateBy(f *output.Function) bool {
	all, _ := v.reach([]*output.Function{f}, func(g *output.Function) bool { return g.Kind == "modifier" })
	return slices.ContainsFunc(all, v.writes)
}

func (v *view) hasUnchained(b *output.Contract, stem string) bool {
	return slices.ContainsFunc(b.Functions, func(f *output.Function) bool {
		return f.Name == "__"+b.Name+"_init_unchained" || f.Name == "__"+stem+"_init_unchained"
	})
}

// calls looks at what the initialisers call: every base once, base-most first.
func (v *view) calls(mine []*output.Function, needed []parent) {
	for _, p := range needed {
		if !v.runs(p, mine) && !v.tolerates("missing-initializer-call") &&
			!slices.ContainsFunc(mine, func(f *output.Function) bool { return allowed(f.Tags, allowHere, "missing-initializer-call") }) {
			v.add("initializer-parent", safety.Unsafe, mine[0].At, "call "+p.functions[0].Name,
				"%s initialises nothing of its base %s", v.name(mine[0]), p.Name)
		}
	}
	for _, f := range mine {
		counts := make(map[*output.Function]int)
		order := []int{}
		v.count(f, counts, &order, make(map[*output.Function]bool), needed)
		for _, p := range needed {
			for _, g := range p.functions {
				if counts[g] > 1 && v.stateBy(g) && !allowed(f.Tags, allowHere, "duplicate-initializer-call") && !v.tolerates("duplicate-initializer-call") {
					v.add("initializer-twice", safety.Warning, f.At, "call every base once; where bases share one, call their _unchained functions",
						"%s comes to %s %d times", v.name(f), v.name(g), counts[g])
				}
			}
		}
		if !slices.IsSorted(order) && !allowed(f.Tags, allowHere, "incorrect-initializer-order") && !v.tolerates("incorrect-initializer-order") {
			var wanted []string
			for _, i := range slices.Sorted(slices.Values(order)) {
				wanted = append(wanted, needed[i].Name)
			}
			v.add("initializer-order", safety.Warning, f.At, "call them in the order "+strings.Join(slices.Compact(wanted), ", "),
				"%s initialises its bases in another order than they are linearised in", v.name(f))
		}
	}
}

// count walks calls as they would run, in order.
func (v *view) count(f *output.Function, counts map[*output.Function]int, order *[]int, busy map[*output.Function]bool, needed []parent) {
	if busy[f] || len(*order) > 1000 {
		return
	}
	busy[f] = true
	defer delete(busy, f)
	for _, m := range f.Mentions {
		g := v.In.Functions[m.ID]
		if g == nil || !m.Call || !v.own[g.Contract] {
			continue
		}
		if !m.Named {
			g = v.resolve(g)
		}
		if counts[g]++; counts[g] > 50 {
			continue
		}
		v.count(g, counts, order, busy, needed)
		for i, p := range needed {
			if slices.Contains(p.functions, g) && !slices.Contains(*order, i) {
				*order = append(*order, i)
			}
		}
	}
}

// reinitialises is the number of a re-initialiser; nil: it is none that is known.
func (v *view) reinitialises(f *output.Function) *big.Int {
	for i, m := range f.Modifiers {
		if last(m.Name) == "reinitializer" && f.Flow != nil && len(f.Flow.Arguments[i]) == 1 {
			return number(v.arguments(f, i)[0].number)
		}
	}
	return nil
}

// versions compares the numbers of re-initialisers: one that is not larger than all before can never run.
func (v *view) versions(old *view) {
	highest := big.NewInt(0)
	was := make(map[string]bool)
	number := func(of *view, f *output.Function) *big.Int {
		if _, ok := of.modifier(f, "initializer"); ok {
			return big.NewInt(1)
		}
		if _, ok := of.modifier(f, "reinitializer"); ok {
			return of.reinitialises(f)
		}
		return nil
	}
	names := make(map[string]bool)
	for _, f := range old.entries() {
		if n := number(old, f); n != nil {
			was[f.Name+n.String()], names[f.Name] = true, true
			if n.Cmp(highest) > 0 {
				highest = n
			}
		}
	}
	// Another first initialiser may be for new proxies; beside the old one it is not.
	kept := slices.ContainsFunc(v.entries(), func(f *output.Function) bool { return number(v, f) != nil && names[f.Name] })
	for _, f := range v.entries() {
		n := number(v, f)
		if _, again := v.modifier(f, "reinitializer"); (again || kept) && n != nil && highest.Sign() > 0 && !was[f.Name+n.String()] && n.Cmp(highest) <= 0 {
			v.add("reinitializer-version", safety.Unsafe, f.At, "use a number above "+highest.String(),
				"%s has number %v, and the old version has used %v: it can never run", v.name(f), n, highest)
		}
	}
}

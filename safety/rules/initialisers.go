package rules

import (
	"math/big"
	"regexp"
	"slices"
	"strings"

	"theseus/code/output"
	"theseus/safety"
)

// modifier is the argument of a modifier of a function, and whether it has it.
func modifier(f *output.Function, name string) (string, bool) {
	for _, m := range f.Modifiers {
		if last(m.Name) == name {
			return strings.Join(m.Arguments, ","), true
		}
	}
	return "", false
}

func initialises(f *output.Function) bool {
	_, first := modifier(f, "initializer")
	_, again := modifier(f, "reinitializer")
	return first || again
}

var initName = regexp.MustCompile(`(?i)^_*(init|initiali[sz]e|setup)($|_|[A-Z0-9])`)

// initialisers looks for those that are missing, open to strangers, incomplete or double.
func (v *view) initialisers() {
	var mine []*output.Function
	for _, f := range v.entries() {
		_, within := modifier(f, "onlyInitializing")
		switch {
		case initialises(f):
			mine = append(mine, f)
		case initName.MatchString(f.Name) && !within && f.Mutability != "view" && f.Mutability != "pure" && v.state(f) && !v.guarded(f) && !v.once(f):
			v.add("initializer-unprotected", safety.Unsafe, f.At, "give it the modifier initializer, or let only an account that is known call it",
				"anybody can call %s, again and again: it writes state and looks at neither the caller nor what was done before", v.name(f))
		}
	}
	needed := v.parents()
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
		if v.kind == "uups" {
			severity = safety.Unsafe
		}
		v.add("implementation-not-locked", severity, v.At, "add constructor() { _disableInitializers(); }",
			"anybody can initialise the implementation of %s itself and own it", v.Name)
	}
	v.calls(mine, needed)
}

// once reports whether a function may refuse a second call: it checks a variable that it writes.
func (v *view) once(f *output.Function) bool {
	all, _ := v.reach([]*output.Function{f}, nil)
	guards := slices.ContainsFunc(all, func(g *output.Function) bool { return g.Guards })
	for _, g := range all {
		for _, id := range g.Writes {
			for _, h := range all {
				read := 0
				for _, m := range h.Mentions {
					if m.ID == id {
						read++
					}
				}
				if guards && (h != g && read > 0 || read > 1) {
					return true
				}
			}
		}
	}
	return false
}

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
	var list []parent
	for _, b := range slices.Backward(v.lineage) {
		if b.ID == v.ID || b.Name == "Initializable" {
			continue
		}
		p := parent{Contract: b}
		needed := false
		stem := strings.TrimSuffix(b.Name, "Upgradeable")
		for _, f := range b.Functions {
			if _, ok := modifier(f, "onlyInitializing"); ok && f.HasBody {
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
	return list
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
	all, _ := v.reach(mine, nil)
	for _, p := range needed {
		if !slices.ContainsFunc(p.functions, func(f *output.Function) bool { return slices.Contains(all, f) }) && !v.tolerates("missing-initializer-call") &&
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

// versions compares the numbers of re-initialisers: one that is not larger than all before can never run.
func (v *view) versions(old *view) {
	highest := big.NewInt(0)
	was := make(map[string]bool)
	number := func(f *output.Function) *big.Int {
		if _, ok := modifier(f, "initializer"); ok {
			return big.NewInt(1)
		}
		if n, ok := modifier(f, "reinitializer"); ok {
			if x, ok := new(big.Int).SetString(n, 10); ok {
				return x
			}
		}
		return nil
	}
	for _, f := range old.entries() {
		if n := number(f); n != nil {
			was[f.Name+n.String()] = true
			if n.Cmp(highest) > 0 {
				highest = n
			}
		}
	}
	for _, f := range v.entries() {
		n := number(f)
		if _, again := modifier(f, "reinitializer"); again && n != nil && highest.Sign() > 0 && !was[f.Name+n.String()] && n.Cmp(highest) <= 0 {
			v.add("reinitializer-version", safety.Unsafe, f.At, "use a number above "+highest.String(),
				"%s has number %v, and the old version has used %v: it can never run", v.name(f), n, highest)
		}
	}
}

// Package permission tells who may call what of a contract, from its syntax tree: which conditions on the caller hold on every way
// through a function that changes anything. Modifiers, functions that are called inside, what overrides them, and assembly are
// followed (walk.go, yul.go); a condition is understood through the locals, arguments and functions that it is made of (value.go);
// what looks like a guard and is none is said. Where it cannot follow it says so, and never calls a function guarded that is not.
package permission

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"theseus/code/syntax"
)

// Anyone is who may call what nothing guards.
const Anyone = "anyone"

// Rule says who may call one function that changes something.
type Rule struct {
	Function  string   `json:"function"` // transfer(address,uint256)
	Who       []string `json:"who"`      // any of them: a condition on the caller, or Anyone
	When      []string `json:"when"`     // what else must hold, whoever calls: modifiers, and conditions on state alone
	Modifiers []string `json:"modifiers"`
	Notes     []string `json:"notes"` // what looks like a guard and is none, or needs a reader
	File      string   `json:"file"`
	Line      int      `json:"line"`
}

// Open reports whether anyone may call it.
func (r *Rule) Open() bool { return slices.Contains(r.Who, Anyone) }

// Authority is something that conditions on callers name: a function or variable that holds an account, or a role.
type Authority struct {
	Name     string // owner(), admin, MINTER_ROLE
	Selector string // of a function without arguments that answers it; empty: there is none
	Variable int    // number of the declaration of a variable or constant; 0: it is none
	Role     bool   // it is a constant
	Value    string // of a constant, as the source has it
	// Path leads from the variable to a member of its structure.
	Path []string
	// Members: it is a mapping from accounts, and who is in it may call.
	Members bool
	// Unread: it is an account that stands where nobody can look without knowing more, as an element of an array.
	Unread bool
}

// Rules of a contract.
type Rules struct {
	Functions   []*Rule // by function
	Authorities []Authority
}

// Of reads the rules of the contract "path:name". signatures are its functions by selector, as the compiler lists them.
func Of(t *syntax.Tree, contract string, signatures map[string]string) (*Rules, error) {
	k := t.Contract(contract)
	if k == nil {
		return nil, fmt.Errorf("there is no syntax tree of %s", contract)
	}
	c := &code{Tree: t, lineage: t.Lineage(k), seen: make(map[string]Authority)}
	for _, b := range c.lineage {
		c.bases = append(c.bases, b.Int("id"))
	}
	rules := &Rules{Functions: []*Rule{}}
	for _, b := range c.lineage {
		for _, f := range b.List("nodes") {
			if f.Kind() != "FunctionDefinition" || !callable(f) || c.resolve(f).Int("id") != f.Int("id") {
				continue
			}
			w := &walker{code: c}
			ways := w.enter(f)
			if len(ways) == 0 {
				continue // it changes nothing
			}
			r := &Rule{Function: signature(f, signatures), Notes: w.notes, Modifiers: []string{}, File: t.File(f.Int("id"))}
			start, _ := f.Place()
			r.Line = t.Line(r.File, start)
			for _, m := range f.List("modifiers") {
				if t.Declaration(m.At("modifierName").Ref()).Kind() == "ModifierDefinition" {
					r.Modifiers = append(r.Modifiers, w.invocation(m, newFrame(nil)))
				}
			}
			r.sum(ways)
			if r.Notes == nil {
				r.Notes = []string{}
			}
			rules.Functions = append(rules.Functions, r)
		}
	}
	slices.SortFunc(rules.Functions, func(a, b *Rule) int { return strings.Compare(a.Function, b.Function) })
	count := make(map[string]int)
	for _, a := range c.seen {
		if slices.ContainsFunc(rules.Functions, func(r *Rule) bool { return strings.Contains(strings.Join(r.Who, "\n"), a.Name) }) {
			rules.Authorities = append(rules.Authorities, a)
			count[a.Name]++
		}
	}
	for i, a := range rules.Authorities {
		if home := c.Home(a.Variable).Text("name"); count[a.Name] > 1 && home != "" {
			rules.Authorities[i].Name = home + "." + a.Name
		}
	}
	slices.SortFunc(rules.Authorities, func(a, b Authority) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), cmp.Compare(a.Variable, b.Variable))
	})
	return rules, nil
}

// see keeps what a condition may name. Two variables of one name, each private to its contract, are two.
func (c *code) see(a Authority) {
	if len(a.Name) <= maxName {
		c.seen[fmt.Sprint(a.Name, "#", a.Variable)] = a
	}
}

// maxName bounds what counts as a name: a formula of many locals is none, and there is no end of them.
const maxName = 200

// root is the state variable, and the members on the way, that an expression reads; 0: none.
func (c *code) root(n syntax.Node) (variable int, path []string) {
	switch d := c.Declaration(n.Ref()); {
	case n.Kind() == "MemberAccess":
		if variable, path = c.root(n.At("expression")); variable != 0 {
			path = append(slices.Clone(path), n.Text("memberName"))
		}
	case n.Kind() == "Identifier" && d.Kind() == "VariableDeclaration" && c.Home(n.Ref()) != nil:
		variable = n.Ref()
	}
	return variable, path
}

// seeAccount keeps an expression that is an account.
func (c *code) seeAccount(n syntax.Node, v value) {
	if v.caller || v.chosen || !isAccount(n) {
		return
	}
	a := Authority{Name: v.text}
	if n.Kind() == "MemberAccess" {
		a.Variable, a.Path = c.root(n)
	}
	a.Unread = a.Variable == 0
	c.see(a)
}

func isAccount(n syntax.Node) bool {
	kind := n.At("typeDescriptions").Text("typeString")
	return kind == "address" || kind == "address payable" || strings.HasPrefix(kind, "contract ") && !strings.HasSuffix(kind, "]")
}

func callable(f syntax.Node) bool {
	v, m := f.Text("visibility"), f.Text("stateMutability")
	return (v == "public" || v == "external") && m != "view" && m != "pure" && f.Text("kind") != "constructor" && f.At("body") != nil
}

func signature(f syntax.Node, known map[string]string) string {
	if f.Text("kind") == "receive" || f.Text("kind") == "fallback" || f.Text("name") == "" {
		return orText(f.Text("kind"), "fallback") + "()"
	}
	if s := known[f.Text("functionSelector")]; s != "" {
		return s
	}
	var types []string
	for _, p := range f.At("parameters").List("parameters") {
		types = append(types, p.At("typeDescriptions").Text("typeString"))
	}
	return f.Text("name") + "(" + strings.Join(types, ",") + ")"
}

func orText(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// sum turns ways through a function into who and when.
func (r *Rule) sum(ways flow) {
	common := slices.Clone(ways[0].when)
	for _, p := range ways[1:] {
		common = slices.DeleteFunc(common, func(c condition) bool { return !slices.Contains(p.when, c) })
	}
	r.When = texts(common)
	r.Who = []string{}
	for _, p := range ways {
		who := strings.Join(texts(p.caller), " and ")
		if who == "" {
			who = Anyone
		}
		more := slices.DeleteFunc(slices.Clone(p.when), func(c condition) bool { return slices.Contains(common, c) })
		if len(more) > 0 {
			who += " when " + strings.Join(texts(more), " and ")
		}
		if !slices.Contains(r.Who, who) {
			r.Who = append(r.Who, who)
		}
	}
	slices.Sort(r.Who)
}

func texts(conditions []condition) []string {
	list := []string{}
	for _, c := range conditions {
		list = append(list, c.text)
	}
	return list
}

// Change of who may call a function.
type Change struct {
	Function string `json:"function"`
	What     string `json:"what"` // one of the constants below
	Old      *Rule  `json:"old,omitempty"`
	New      *Rule  `json:"new,omitempty"`
}

// What may have become of a rule.
const (
	Lost    = "guard lost"    // anyone may call now what not anyone could
	Gained  = "guard gained"  // not anyone may call now what anyone could
	Other   = "other callers" // who may call is another condition
	Looser  = "fewer conditions"
	Tighter = "more conditions"
	Added   = "new function"
	Removed = "removed"
)

// Compare two versions: what was lost first.
func Compare(old, new *Rules) []Change {
	changes := []Change{}
	before := make(map[string]*Rule)
	for _, r := range old.Functions {
		before[r.Function] = r
	}
	after := make(map[string]bool)
	for _, is := range new.Functions {
		after[is.Function] = true
		was := before[is.Function]
		if what := compare(was, is); what != "" {
			changes = append(changes, Change{is.Function, what, was, is})
		}
	}
	for _, was := range old.Functions {
		if !after[was.Function] {
			changes = append(changes, Change{was.Function, Removed, was, nil})
		}
	}
	order := []string{Lost, Other, Looser, Added, Gained, Tighter, Removed}
	slices.SortStableFunc(changes, func(a, b Change) int { return slices.Index(order, a.What) - slices.Index(order, b.What) })
	return changes
}

func compare(was, is *Rule) string {
	lacks := func(a, b []string) bool {
		return slices.ContainsFunc(a, func(s string) bool { return !slices.Contains(b, s) })
	}
	switch {
	case was == nil:
		return Added
	case !was.Open() && is.Open():
		return Lost
	case was.Open() && !is.Open():
		return Gained
	case !slices.Equal(was.Who, is.Who):
		return Other
	case lacks(was.When, is.When):
		return Looser
	case lacks(is.When, was.When):
		return Tighter
	}
	return ""
}

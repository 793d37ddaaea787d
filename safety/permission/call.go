package permission

import (
	"slices"
	"strings"

	"theseus/code/syntax"
)

// within reports whether a declaration stands in the contract or in what it inherits from.
func (c *code) within(d syntax.Node) bool {
	return slices.Contains(c.bases, c.Home(d.Int("id")).Int("id"))
}

// reachable reports whether code of a function runs inside of the contract when it is called by name.
func (c *code) reachable(d syntax.Node) bool {
	home := c.Home(d.Int("id"))
	return home == nil || c.within(d) || home.Text("contractKind") == "library"
}

// resolve is what runs in this contract where a function or modifier of its lineage is named: what overrides it last.
func (c *code) resolve(f syntax.Node) syntax.Node {
	if !c.within(f) || f.Text("visibility") == "private" || f.Text("kind") == "constructor" {
		return f
	}
	if g := c.first(c.lineage, f); g != nil {
		return g
	}
	return f
}

// first is the first function like another one in some contracts.
func (c *code) first(contracts []syntax.Node, f syntax.Node) syntax.Node {
	for _, b := range contracts {
		for _, g := range b.List("nodes") {
			if same(f, g) && (g.At("body") != nil || g.Int("id") == f.Int("id")) {
				return g
			}
		}
	}
	return nil
}

func same(f, g syntax.Node) bool {
	if f.Kind() != g.Kind() || f.Text("name") != g.Text("name") || f.Text("kind") != g.Text("kind") {
		return false
	}
	if f.Kind() == "ModifierDefinition" {
		return true // they cannot be overloaded
	}
	a, b := f.At("parameters").List("parameters"), g.At("parameters").List("parameters")
	return slices.EqualFunc(a, b, func(p, q syntax.Node) bool { return parameterType(p) == parameterType(q) })
}

// parameterType leaves out where it is kept: an override may take calldata where its base took memory.
func parameterType(p syntax.Node) string {
	t := p.At("typeDescriptions").Text("typeString")
	for _, place := range []string{" calldata", " memory", " storage", " ref", " pointer"} {
		t = strings.ReplaceAll(t, place, "")
	}
	return t
}

// callee is the function of ours that a call runs, and what stands before the point, where that is its first argument.
func (w *walker) callee(what syntax.Node, in *frame) (syntax.Node, []syntax.Node) {
	d := w.Declaration(what.Ref())
	if d.Kind() != "FunctionDefinition" || !w.reachable(d) {
		return nil, nil
	}
	if what.Kind() == "Identifier" {
		return w.resolve(d), nil
	}
	if what.Kind() != "MemberAccess" {
		return nil, nil
	}
	on := what.At("expression")
	kind := on.At("typeDescriptions").Text("typeIdentifier")
	switch {
	case on.Text("name") == "super" || strings.HasPrefix(kind, "t_super"):
		i := slices.Index(w.bases, in.contract)
		if g := w.first(w.lineage[min(i+1, len(w.lineage)):], d); g != nil {
			return g, nil
		}
		return d, nil
	case strings.HasPrefix(kind, "t_type$_t_contract"), strings.HasPrefix(kind, "t_module"):
		return d, nil // by the name of its contract, library or file
	case w.Home(d.Int("id")) == nil || w.Home(d.Int("id")).Text("contractKind") == "library":
		return d, []syntax.Node{on} // using … for
	}
	return nil, nil // of another contract, this too
}

// call is the frame of a call of ours; nil where the arguments do not fit.
func (w *walker) call(f syntax.Node, bound, args []syntax.Node, in *frame) *frame {
	g := newFrame(in)
	g.contract = w.Home(f.Int("id")).Int("id")
	parameters := f.At("parameters").List("parameters")
	all := append(slices.Clone(bound), args...)
	if len(all) != len(parameters) {
		return nil
	}
	for i, p := range parameters {
		g.env[p.Int("id")] = w.value(all[i], in)
	}
	for _, p := range f.At("returnParameters").List("parameters") {
		v := value{text: "0"}
		if p.At("typeDescriptions").Text("typeString") == "bool" {
			v = value{text: "false", truth: never}
		}
		g.env[p.Int("id")] = v
	}
	return g
}

// named puts named arguments in the order of the parameters.
func named(n, f syntax.Node, bound int) []syntax.Node {
	args := n.List("arguments")
	names, _ := n["names"].([]any)
	parameters := f.At("parameters").List("parameters")
	if len(names) == 0 || len(names) != len(args) || len(parameters) != len(args)+bound {
		return args
	}
	ordered := make([]syntax.Node, len(args))
	for i, p := range parameters[bound:] {
		for j, name := range names {
			if name == p.Text("name") {
				ordered[i] = args[j]
			}
		}
	}
	return ordered
}

// calling walks a call.
func (w *walker) calling(n syntax.Node, in *frame, at flow) flow {
	what, args := n.At("expression"), n.List("arguments")
	for what.Kind() == "FunctionCallOptions" {
		for _, o := range what.List("options") {
			at = w.expression(o, in, at)
		}
		what = what.At("expression")
	}
	if what.Kind() == "MemberAccess" {
		at = w.expression(what.At("expression"), in, at)
	}
	if what.Kind() == "Identifier" && what.Ref() < 0 {
		switch what.Text("name") {
		case "require", "assert":
			if len(args) == 0 {
				return at
			}
			at = w.expression(args[0], in, at)
			v := w.value(args[0], in)
			t := w.truthOf(v)
			if t.op == "true" && mentionsCaller(args[0]) {
				w.note("a check of the caller is always true: " + source(w, args[0], in))
			}
			return w.assume(at, t, in, true)
		case "revert":
			return nil
		case "selfdestruct", "suicide":
			return w.change(at, in)
		}
	}
	for _, a := range args {
		at = w.expression(a, in, at)
	}
	switch n.Text("kind") {
	case "typeConversion", "structConstructorCall":
		return at
	}
	if callee, bound := w.callee(what, in); callee != nil {
		g := w.call(callee, bound, named(n, callee, len(bound)), in)
		if g == nil {
			return w.change(at, in)
		}
		return w.function(callee, g, at)
	}
	switch kind := what.At("typeDescriptions").Text("typeIdentifier"); {
	case what.Ref() < 0 && what.Kind() == "Identifier", strings.Contains(kind, "_view$"), strings.Contains(kind, "_pure$"):
		return at
	case strings.HasPrefix(kind, "t_function_internal"):
		w.note("it calls through a function pointer: read it")
		return w.change(at, in)
	case strings.HasPrefix(kind, "t_function_arraypush"), strings.HasPrefix(kind, "t_function_arraypop"):
		w.wrote = append(w.wrote, what.At("expression").Ref())
		return w.change(at, in)
	default:
		return w.change(at, in)
	}
}

// mentionsCaller reports whether an expression names the caller.
func mentionsCaller(n syntax.Node) bool {
	found := false
	syntax.Each(map[string]any(n), func(m syntax.Node) {
		found = found || m.Text("memberName") == "sender" && m.At("expression").Text("name") == "msg" || m.Text("name") == "_msgSender"
	})
	return found
}

// source is an expression as it is written.
func source(w *walker, n syntax.Node, in *frame) string {
	file := ""
	if in.contract != 0 {
		file = w.File(in.contract)
	}
	start, end := n.Place()
	if text := w.Sources[file]; start >= 0 && start < end && end <= len(text) {
		return strings.Join(strings.Fields(text[start:end]), " ")
	}
	return w.value(n, in).text
}

package permission

import (
	"maps"
	"slices"
	"strings"

	"theseus/code/syntax"
)

// code is the contract that is looked at.
type code struct {
	*syntax.Tree
	lineage []syntax.Node
	bases   []int // its numbers
	seen    map[string]Authority
}

// walker goes through one function as it would run.
type walker struct {
	*code
	notes []string
	wrote []int        // state that was changed so far
	busy  map[int]bool // functions that are being walked
	steps int
	// touched: something was changed, other than by a modifier, as locks do.
	touched bool
}

const maxSteps = 400_000

// frame is a call: what its arguments and locals are.
type frame struct {
	env      map[int]value
	returned flow
	left     flow // by break and continue
	modifier string
	inner    func(flow) flow // what stands where a modifier has _
	contract int             // whose code it is
	depth    int
}

func newFrame(outer *frame) *frame {
	f := &frame{env: make(map[int]value)}
	if outer != nil {
		f.modifier, f.depth = outer.modifier, outer.depth+1
	}
	return f
}

func (f *frame) copy() *frame {
	g := *f
	g.env = maps.Clone(f.env)
	return &g
}

func (w *walker) note(text string) {
	if !slices.Contains(w.notes, text) && len(w.notes) < 10 {
		w.notes = append(w.notes, text)
	}
}

func (w *walker) change(at flow, in *frame) flow {
	w.touched = w.touched || in.modifier == ""
	return at.change()
}

func (w *walker) lost() { w.note("too involved to follow to its end: read it") }

// enter walks a function that is called from outside. What is answered are the ways on which something changes.
func (w *walker) enter(f syntax.Node) flow {
	w.busy = make(map[int]bool)
	out := w.function(f, newFrame(nil), flow{{}})
	return join(slices.DeleteFunc(slices.Clone(out), func(p way) bool { return !p.dirty }))
}

// function walks its modifiers and its body. Arguments stand in the frame.
func (w *walker) function(f syntax.Node, in *frame, at flow) flow {
	id := f.Int("id")
	if w.busy[id] || in.depth > maxDepth || w.steps > maxSteps {
		if w.steps > maxSteps || in.depth > maxDepth {
			w.lost()
		}
		return w.change(at, in) // a call of itself adds no condition
	}
	w.busy[id] = true
	defer delete(w.busy, id)
	in.contract = w.Home(id).Int("id")
	for _, p := range f.At("parameters").List("parameters") {
		if _, ok := in.env[p.Int("id")]; !ok {
			in.env[p.Int("id")] = value{text: orText(p.Text("name"), "…"), chosen: true}
		}
	}
	return w.modified(f.List("modifiers"), f, in, at)
}

func (w *walker) modified(modifiers []syntax.Node, f syntax.Node, in *frame, at flow) flow {
	for i, m := range modifiers {
		d := w.Declaration(m.At("modifierName").Ref())
		if d.Kind() != "ModifierDefinition" {
			continue // a base's constructor
		}
		d = w.resolve(d)
		g := newFrame(in)
		g.contract = w.Home(d.Int("id")).Int("id")
		g.modifier = w.invocation(m, in)
		args := m.List("arguments")
		for j, p := range d.At("parameters").List("parameters") {
			if j < len(args) {
				g.env[p.Int("id")] = w.value(args[j], in)
			}
		}
		for _, a := range args {
			at = w.expression(a, in, at)
		}
		g.inner = func(at flow) flow { return w.modified(modifiers[i+1:], f, in, at) }
		if guardName(d.Text("name")) && !w.checks(d, make(map[int]bool)) {
			w.note("the modifier " + g.modifier + " checks nothing")
		}
		out := w.block(d.At("body").List("statements"), g, at)
		return join(out, g.returned)
	}
	in.returned = nil
	out := w.block(f.At("body").List("statements"), in, at)
	return join(out, in.returned)
}

// guardName reports whether readers will take a name for that of a guard.
func guardName(name string) bool {
	name = strings.ToLower(name)
	return strings.HasPrefix(name, "only") || strings.HasPrefix(name, "when") || strings.Contains(name, "auth") || strings.Contains(name, "initializer") ||
		strings.Contains(name, "guard") || strings.HasPrefix(name, "nonreentrant")
}

// checks reports whether a modifier, with what it calls, can refuse at all.
func (w *walker) checks(f syntax.Node, busy map[int]bool) bool {
	if busy[f.Int("id")] {
		return false
	}
	busy[f.Int("id")] = true
	found := false
	syntax.Each(map[string]any(f.At("body")), func(n syntax.Node) {
		switch n.Kind() {
		case "IfStatement", "RevertStatement", "YulIf", "YulSwitch", "Conditional":
			found = true
		case "MemberAccess":
			if d := w.Declaration(n.Ref()); d.Kind() == "FunctionDefinition" && w.reachable(d) {
				found = found || w.checks(d, busy)
			}
		case "Identifier":
			name := n.Text("name")
			found = found || n.Ref() < 0 && (name == "require" || name == "revert" || name == "assert")
			if d := w.Declaration(n.Ref()); d.Kind() == "FunctionDefinition" {
				found = found || w.checks(w.resolve(d), busy)
			}
		}
	})
	return found
}

// invocation of a modifier, as written.
func (w *walker) invocation(m syntax.Node, in *frame) string {
	var texts []string
	for _, a := range m.List("arguments") {
		texts = append(texts, w.value(a, in).text)
	}
	name := m.At("modifierName").Text("name")
	if len(texts) > 0 {
		return name + "(" + strings.Join(texts, ", ") + ")"
	}
	return name
}

func (w *walker) block(list []syntax.Node, in *frame, at flow) flow {
	for _, s := range list {
		if len(at) == 0 {
			return nil
		}
		at = w.statement(s, in, at)
	}
	return at
}

func (w *walker) statement(s syntax.Node, in *frame, at flow) flow {
	if w.steps++; w.steps > maxSteps {
		w.lost()
		return w.change(at, in)
	}
	switch s.Kind() {
	case "Block", "UncheckedBlock":
		return w.block(s.List("statements"), in, at)
	case "PlaceholderStatement":
		if in.inner != nil {
			return in.inner(at)
		}
	case "ExpressionStatement":
		return w.expression(s.At("expression"), in, at)
	case "VariableDeclarationStatement":
		at = w.expression(s.At("initialValue"), in, at)
		w.declare(s, in)
	case "EmitStatement":
		return w.change(w.expression(s.At("eventCall"), in, at), in)
	case "RevertStatement", "Throw":
		return nil
	case "Return":
		at = w.expression(s.At("expression"), in, at)
		in.returned = join(in.returned, at)
		return nil
	case "IfStatement":
		return w.branch(s.At("condition"), s.At("trueBody"), s.At("falseBody"), in, at)
	case "WhileStatement", "DoWhileStatement", "ForStatement":
		return w.loop(s, in, at)
	case "Break", "Continue":
		in.left = join(in.left, at)
		return nil
	case "TryStatement":
		at = w.expression(s.At("externalCall"), in, at)
		var out flow
		for _, c := range s.List("clauses") {
			part := in.copy()
			out = join(out, w.block(c.At("block").List("statements"), part, at))
			in.take(part)
		}
		return out
	case "InlineAssembly":
		return w.assembly(s, in, at)
	}
	return at
}

// declare gives locals their values.
func (w *walker) declare(s syntax.Node, in *frame) {
	declared := s.List("declarations")
	var initial value
	if n := s.At("initialValue"); n != nil {
		initial = w.value(n, in)
	} else {
		initial = value{text: "0"}
	}
	parts := s.At("initialValue").List("components")
	for i, d := range declared {
		if d == nil {
			continue
		}
		v := initial
		switch {
		case len(declared) > 1 && len(parts) == len(declared):
			v = w.value(parts[i], in)
		case len(declared) > 1:
			v.text, v.truth, v.caller = orText(d.Text("name"), "…"), nil, false
		case s.At("initialValue") == nil && d.At("typeDescriptions").Text("typeString") == "bool":
			v = value{text: "false", truth: never}
		}
		if strings.Contains(d.Text("storageLocation"), "storage") && strings.Contains(v.text, "(") {
			v.text = d.Text("name") // $, as its users write it
		}
		in.env[d.Int("id")] = v
	}
}

// branch walks both sides of a condition.
func (w *walker) branch(condition, yes, no syntax.Node, in *frame, at flow) flow {
	at = w.expression(condition, in, at)
	t := w.truthOf(w.value(condition, in))
	wrote, touched := w.wrote, w.touched // before either of them
	all, any := slices.Clone(wrote), touched
	side := func(t *truth, s syntax.Node, must bool) (flow, *frame) {
		w.wrote, w.touched = slices.Clone(wrote), touched
		defer func() { all, any = append(all, w.wrote...), any || w.touched }()
		part := in.copy()
		part.returned, part.left = nil, nil
		out := w.assume(at, t, part, must)
		if s != nil {
			out = w.statement(s, part, out)
		}
		return out, part
	}
	a, inYes := side(t, yes, false)
	b, inNo := side(t.opposite(), no, len(a) == 0)
	if len(b) == 0 && len(a) > 0 {
		a, inYes = side(t, yes, true)
	}
	slices.Sort(all)
	w.wrote, w.touched = slices.Compact(all), any
	for _, part := range []*frame{inYes, inNo} {
		in.returned, in.left = join(in.returned, part.returned), join(in.left, part.left)
	}
	switch {
	case len(a) == 0:
		in.env = inNo.env
	case len(b) == 0:
		in.env = inYes.env
	default:
		in.take(inYes)
		in.take(inNo)
	}
	return join(a, b)
}

// take notes that locals may have changed in a part that may have run.
func (f *frame) take(part *frame) {
	for id, v := range part.env {
		if was, ok := f.env[id]; ok && was.text != v.text {
			v.depend(was)
			v.text, v.truth, v.caller, v.unclear = "…", nil, false, true
			f.env[id] = v
		}
	}
}

func (w *walker) loop(s syntax.Node, in *frame, at flow) flow {
	if init := s.At("initializationExpression"); init != nil {
		at = w.statement(init, in, at)
	}
	// Whatever a loop assigns to is anything.
	syntax.Each(map[string]any(s), func(n syntax.Node) {
		target := n.At("leftHandSide")
		if n.Kind() == "UnaryOperation" {
			target = n.At("subExpression")
		}
		if v, ok := in.env[target.Ref()]; ok && (n.Kind() == "Assignment" || n.Kind() == "UnaryOperation") {
			v.truth, v.caller, v.unclear, v.chosen = nil, false, true, true
			in.env[target.Ref()] = v
		}
	})
	if c := s.At("condition"); c != nil && s.Kind() != "DoWhileStatement" {
		at = w.expression(c, in, at)
	}
	outer := in.left
	in.left = nil
	body := w.statement(s.At("body"), in, at)
	body = join(body, in.left)
	in.left = outer
	if e := s.At("loopExpression"); e != nil {
		body = w.statement(e, in, body)
	}
	if s.Kind() == "DoWhileStatement" {
		return w.expression(s.At("condition"), in, body)
	}
	return join(at, body)
}

// assume is the flow where a condition holds. must: nothing goes on where it does not.
func (w *walker) assume(at flow, t *truth, in *frame, must bool) flow {
	switch t.op {
	case "true":
		return at
	case "false":
		return nil
	case "and":
		for _, k := range t.kids {
			at = w.assume(at, k, in, must)
		}
		return at
	case "or":
		var out flow
		caller := false
		t.each(func(v value) { caller = caller || v.from || v.origin || v.signed })
		if !caller {
			return w.other(at, condition{t.String(), t.opposite().String()}, !anyChosen(t), in, must)
		}
		for _, k := range t.kids {
			if k.op == "atom" && !w.guards(k) { // beside the caller it matters what else will do
				out = join(out, at.require(condition{k.atom.text, k.not}, false))
				continue
			}
			out = join(out, w.assume(at, k, in, must))
		}
		return out
	}
	c := condition{t.atom.text, t.not}
	if !w.guards(t) {
		return w.other(at, c, !t.atom.chosen, in, must)
	}
	if name := w.changed(t.atom); name != "" {
		w.note(t.atom.text + " is looked at after " + name + " was written here: it guards nothing")
		return at
	}
	if t.atom.origin && !t.atom.from {
		w.note(t.atom.text + " looks at tx.origin: it lets in whatever contract that account calls")
	}
	if t.atom.origin && t.atom.caller && strings.Contains(c.text, "tx.origin") || t.atom.origin && t.atom.from {
		return w.other(at, c, true, in, must) // whether it is a contract, not who it is
	}
	if t.atom.unclear {
		w.note(t.atom.text + " could not be followed: read it")
	}
	if must && w.touched {
		w.note(t.atom.text + " is looked at after something was changed; refusing undoes it")
	}
	return at.require(c, true)
}

func anyChosen(t *truth) bool {
	found := false
	t.each(func(v value) { found = found || v.chosen || v.unclear })
	return found
}

// guards reports whether a condition tells callers apart.
func (w *walker) guards(t *truth) bool {
	v := t.atom
	return (v.from || v.origin || v.signed) && !(t.amount && v.chosen)
}

// other is a condition that is not about the caller: it counts where nothing goes on without it, by the name of the modifier it stands in.
func (w *walker) other(at flow, c condition, state bool, in *frame, must bool) flow {
	switch {
	case !must:
		return at
	case in.modifier != "":
		return at.require(condition{in.modifier, "without " + in.modifier}, false)
	case state:
		return at.require(c, false)
	}
	return at
}

// changed is what of a condition was written before it is looked at.
func (w *walker) changed(v value) string {
	for _, id := range v.names {
		if slices.Contains(w.wrote, id) {
			return orText(w.Declaration(id).Text("name"), "it")
		}
	}
	return ""
}

// expression walks what an expression calls and changes, in order.
func (w *walker) expression(n syntax.Node, in *frame, at flow) flow {
	if n == nil || len(at) == 0 {
		return at
	}
	if w.steps++; w.steps > maxSteps {
		w.lost()
		return w.change(at, in)
	}
	switch n.Kind() {
	case "FunctionCall":
		return w.calling(n, in, at)
	case "Assignment":
		at = w.expression(n.At("rightHandSide"), in, at)
		at = w.expression(n.At("leftHandSide"), in, at)
		return w.assign(n.At("leftHandSide"), n, in, at)
	case "UnaryOperation":
		at = w.expression(n.At("subExpression"), in, at)
		if op := n.Text("operator"); op == "++" || op == "--" || op == "delete" {
			return w.assign(n.At("subExpression"), n, in, at)
		}
		return at
	case "BinaryOperation":
		at = w.expression(n.At("leftExpression"), in, at)
		right := w.expression(n.At("rightExpression"), in, at)
		if op := n.Text("operator"); op == "&&" || op == "||" {
			return join(at, right)
		}
		return right
	case "Conditional":
		at = w.expression(n.At("condition"), in, at)
		t := w.truthOf(w.value(n.At("condition"), in))
		return join(w.expression(n.At("trueExpression"), in, w.assume(at, t, in, false)),
			w.expression(n.At("falseExpression"), in, w.assume(at, t.opposite(), in, false)))
	case "FunctionCallOptions":
		for _, o := range n.List("options") {
			at = w.expression(o, in, at)
		}
		return w.expression(n.At("expression"), in, at)
	case "TupleExpression":
		for _, c := range n.List("components") {
			at = w.expression(c, in, at)
		}
		return at
	case "IndexAccess":
		return w.expression(n.At("indexExpression"), in, w.expression(n.At("baseExpression"), in, at))
	case "MemberAccess":
		return w.expression(n.At("expression"), in, at)
	}
	return at
}

// assign notes what is written: a local, or state.
func (w *walker) assign(to, by syntax.Node, in *frame, at flow) flow {
	if parts := to.List("components"); to.Kind() == "TupleExpression" {
		for _, p := range parts {
			if p != nil {
				at = w.assign(p, nil, in, at)
			}
		}
		return at
	}
	if to.Kind() == "Identifier" {
		if _, local := in.env[to.Ref()]; local || w.Declaration(to.Ref()) == nil {
			v := value{text: to.Text("name"), unclear: true, chosen: true}
			if by.Kind() == "Assignment" && by.Text("operator") == "=" {
				v = w.value(by.At("rightHandSide"), in)
			}
			in.env[to.Ref()] = v
			return at
		}
	}
	if kind := to.At("typeDescriptions").Text("typeIdentifier"); to.Kind() != "Identifier" && inMemory(to) && kind != "" {
		return at
	}
	for n := to; n != nil; {
		if id := n.Ref(); id > 0 {
			w.wrote = append(w.wrote, id)
		}
		switch n.Kind() {
		case "IndexAccess":
			n = n.At("baseExpression")
		case "MemberAccess":
			n = n.At("expression")
		default:
			n = nil
		}
	}
	return w.change(at, in)
}

// inMemory reports whether what is written to is a part of something in memory.
func inMemory(n syntax.Node) bool {
	for n.Kind() == "IndexAccess" || n.Kind() == "MemberAccess" {
		if n.Kind() == "IndexAccess" {
			n = n.At("baseExpression")
		} else {
			n = n.At("expression")
		}
		if kind := n.At("typeDescriptions").Text("typeIdentifier"); strings.Contains(kind, "_memory_ptr") || strings.HasSuffix(kind, "_memory") {
			return true
		}
	}
	return false
}

package permission

import (
	"slices"
	"strings"

	"theseus/code/syntax"
)

// value is what is known of an expression.
type value struct {
	text    string // as Solidity would write it, with what locals and arguments stand for
	caller  bool   // it is the caller
	from    bool   // depends on the caller
	origin  bool   // depends on tx.origin
	chosen  bool   // depends on what the caller chooses
	signed  bool   // depends on whose signature was given
	unclear bool   // could not be followed
	names   []int  // state that it is read from, members of structures among it
	truth   *truth // of a bool that is made of others
}

// truth is a condition: all of, or any of, or a constant, or else an atom.
type truth struct {
	op   string // and, or, true, false, atom
	kids []*truth
	atom value  // its text is the condition
	not  string // how its opposite is written
	// amount: the atom compares numbers; it is about the caller's account, not about who the caller is, if the caller chooses too.
	amount bool
}

var always, never = &truth{op: "true"}, &truth{op: "false"}

func constant(b bool) *truth {
	if b {
		return always
	}
	return never
}

func atom(v value, not string, amount bool) *truth {
	return &truth{op: "atom", atom: v, not: not, amount: amount}
}

// opposite of a condition.
func (t *truth) opposite() *truth {
	switch t.op {
	case "true":
		return never
	case "false":
		return always
	case "atom":
		v := t.atom
		v.text = t.not
		return atom(v, t.atom.text, t.amount)
	}
	n := &truth{op: map[string]string{"and": "or", "or": "and"}[t.op]}
	for _, k := range t.kids {
		n.kids = append(n.kids, k.opposite())
	}
	return n
}

// combine two conditions; what is always so, or never, falls away.
func combine(op string, a, b *truth) *truth {
	neutral, absorbing := always, never
	if op == "or" {
		neutral, absorbing = never, always
	}
	switch {
	case a.op == absorbing.op || b.op == absorbing.op:
		return absorbing
	case a.op == neutral.op:
		return b
	case b.op == neutral.op:
		return a
	case a.op == "atom" && b.op == "atom" && a.not == b.atom.text && a.atom.text == b.not:
		return absorbing
	}
	return &truth{op: op, kids: []*truth{a, b}}
}

func (t *truth) String() string {
	switch t.op {
	case "true", "false":
		return t.op
	case "atom":
		return t.atom.text
	}
	var texts []string
	for _, k := range t.kids {
		s := k.String()
		if k.op == "and" || k.op == "or" {
			s = "(" + s + ")"
		}
		texts = append(texts, s)
	}
	return strings.Join(texts, map[string]string{"and": " && ", "or": " || "}[t.op])
}

// depend adds what another value depends on.
func (v *value) depend(on value) {
	v.from = v.from || on.from
	v.origin = v.origin || on.origin
	v.chosen = v.chosen || on.chosen
	v.signed = v.signed || on.signed
	v.unclear = v.unclear || on.unclear
	for _, id := range on.names { // each once, or they would double with every step
		if !slices.Contains(v.names, id) {
			v.names = append(slices.Clip(v.names), id)
		}
	}
	if on.truth != nil {
		on.truth.each(func(a value) { a.truth = nil; v.depend(a) })
	}
}

func (t *truth) each(f func(value)) {
	if t.op == "atom" {
		f(t.atom)
	}
	for _, k := range t.kids {
		k.each(f)
	}
}

const maxDepth = 40

// value of an expression.
func (w *walker) value(n syntax.Node, in *frame) value {
	if w.steps++; w.steps > maxSteps || in.depth > maxDepth {
		w.lost()
		return value{text: "…", unclear: true, chosen: true}
	}
	switch n.Kind() {
	case "Literal":
		text := n.Text("value")
		switch n.Text("kind") {
		case "bool":
			return value{text: text, truth: constant(text == "true")}
		case "string":
			text = `"` + text + `"`
		}
		return value{text: text}
	case "Identifier", "IdentifierPath":
		return w.identifier(n, in)
	case "MemberAccess":
		return w.memberValue(n, in)
	case "TupleExpression":
		if parts := n.List("components"); len(parts) == 1 {
			return w.value(parts[0], in)
		}
		return w.mixed(n, in, "(", ")", n.List("components")...)
	case "IndexAccess":
		base, index := w.value(n.At("baseExpression"), in), w.value(n.At("indexExpression"), in)
		v := value{text: base.text + "[" + index.text + "]"}
		v.depend(base)
		v.depend(index)
		if variable, path := w.root(n.At("baseExpression")); variable != 0 && index.caller {
			w.see(Authority{Name: v.text, Variable: variable, Path: path, Members: true})
		}
		w.seeAccount(n, v)
		return v
	case "UnaryOperation":
		v := w.value(n.At("subExpression"), in)
		if n.Text("operator") == "!" {
			t := w.truthOf(v).opposite()
			out := value{text: t.String(), truth: t}
			return out
		}
		v.text, v.caller, v.truth = n.Text("operator")+v.text, false, nil
		return v
	case "BinaryOperation":
		return w.binary(n, in)
	case "Conditional":
		v := value{}
		c, yes, no := w.value(n.At("condition"), in), w.value(n.At("trueExpression"), in), w.value(n.At("falseExpression"), in)
		v.text = c.text + " ? " + yes.text + " : " + no.text
		if n.At("typeDescriptions").Text("typeString") == "bool" {
			ct := w.truthOf(c)
			v.truth = combine("or", combine("and", ct, w.truthOf(yes)), combine("and", ct.opposite(), w.truthOf(no)))
			v.text = v.truth.String()
			return v
		}
		for _, part := range []value{c, yes, no} {
			v.depend(part)
		}
		return v
	case "FunctionCall":
		return w.callValue(n, in)
	case "FunctionCallOptions":
		return w.value(n.At("expression"), in)
	case "ElementaryTypeNameExpression":
		return value{text: orText(n.At("typeName").Text("name"), n.Text("typeName"))}
	case "NewExpression":
		return value{text: "new " + n.At("typeName").At("typeDescriptions").Text("typeString")}
	case "Assignment":
		return w.value(n.At("rightHandSide"), in)
	case "IndexRangeAccess":
		v := w.value(n.At("baseExpression"), in)
		v.text += "[…]"
		return v
	}
	return value{text: "…", unclear: true, chosen: true}
}

// mixed depends on all of its parts.
func (w *walker) mixed(n syntax.Node, in *frame, before, after string, parts ...syntax.Node) value {
	v := value{}
	var texts []string
	for _, p := range parts {
		part := w.value(p, in)
		texts = append(texts, part.text)
		v.depend(part)
	}
	v.text = before + strings.Join(texts, ", ") + after
	return v
}

func (w *walker) identifier(n syntax.Node, in *frame) value {
	id := n.Ref()
	if v, ok := in.env[id]; ok {
		return v
	}
	name := n.Text("name")
	d := w.Declaration(id)
	switch {
	case id < 0 || d == nil && id == 0:
		return value{text: name} // this, block, …
	case d.Kind() == "VariableDeclaration" && d.Text("mutability") == "constant" || d.Yes("constant"):
		a := Authority{Name: name, Role: true, Variable: id, Value: w.value(d.At("value"), newFrame(nil)).text}
		v := value{text: name, names: []int{id}}
		if d.At("typeDescriptions").Text("typeString") == "bytes32" {
			w.see(a)
		} else if isAccount(d) {
			a.Role = false
			w.see(a)
		}
		if lit := d.At("value"); lit.Text("kind") == "bool" {
			v.truth = constant(lit.Text("value") == "true")
		}
		return v
	case d.Kind() == "VariableDeclaration":
		if isAccount(d) {
			w.see(Authority{Name: name, Variable: id, Selector: d.Text("functionSelector")})
		}
		return value{text: name, names: []int{id}}
	case d == nil:
		return value{text: name, chosen: true, unclear: true} // a local that nobody gave a value
	}
	return value{text: name}
}

func (w *walker) memberValue(n syntax.Node, in *frame) value {
	on, member := n.At("expression"), n.Text("memberName")
	if on.Kind() == "Identifier" && on.Ref() < 0 {
		text := on.Text("name") + "." + member
		switch text {
		case "msg.sender":
			return value{text: text, caller: true, from: true}
		case "tx.origin":
			return value{text: text, origin: true}
		case "msg.value", "msg.data", "msg.sig", "tx.gasprice":
			return value{text: text, chosen: true}
		}
	}
	if d := w.Declaration(n.Ref()); d.Kind() == "VariableDeclaration" && (d.Text("mutability") == "constant" || d.Yes("constant")) {
		return w.identifier(syntax.Node{"nodeType": "Identifier", "name": member, "referencedDeclaration": float64(n.Ref())}, newFrame(nil))
	}
	base := w.value(on, in)
	v := value{text: base.text + "." + member}
	v.depend(base)
	if id := n.Ref(); id > 0 {
		v.names = append(v.names, id)
	}
	if on.Kind() != "Identifier" || on.Ref() > 0 {
		w.seeAccount(n, v)
	}
	return v
}

var comparisons = map[string]string{"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}

func (w *walker) binary(n syntax.Node, in *frame) value {
	op := n.Text("operator")
	l, r := w.value(n.At("leftExpression"), in), w.value(n.At("rightExpression"), in)
	switch op {
	case "&&", "||":
		t := combine(map[string]string{"&&": "and", "||": "or"}[op], w.truthOf(l), w.truthOf(r))
		return value{text: t.String(), truth: t}
	}
	v := value{text: l.text + " " + op + " " + r.text}
	v.depend(l)
	v.depend(r)
	opposite, compares := comparisons[op]
	if !compares {
		return v
	}
	if (op == "==" || op == "!=") && (l.truth != nil || r.truth != nil) && isBool(n.At("leftExpression")) {
		a, b := w.truthOf(l), w.truthOf(r)
		same := combine("or", combine("and", a, b), combine("and", a.opposite(), b.opposite()))
		if op == "!=" {
			same = same.opposite()
		}
		return value{text: same.String(), truth: same}
	}
	if r.caller && !l.caller || r.origin && !l.origin && !l.caller {
		l, r = r, l // the caller stands first, however it is written
		if op == "==" || op == "!=" {
			v.text = l.text + " " + op + " " + r.text
		}
	}
	v.truth = atom(v, l.text+" "+opposite+" "+r.text, op != "==" && op != "!=")
	if op != "==" && op != "!=" {
		v.truth.not = strings.Replace(v.text, " "+op+" ", " "+opposite+" ", 1)
	}
	isZero := slices.Contains([]string{"address(0)", "address(0x0)", "address(0x0000000000000000000000000000000000000000)", "0"}, r.text)
	switch {
	case l.text == r.text && !l.unclear && !strings.Contains(l.text, "("):
		v.truth = constant(op == "==" || op == "<=" || op == ">=")
	case l.caller && isZero && (op == "==" || op == "!="):
		v.truth = constant(op == "!=") // nobody is the zero address
	}
	return v
}

func isBool(n syntax.Node) bool { return n.At("typeDescriptions").Text("typeString") == "bool" }

// truthOf is a value as a condition.
func (w *walker) truthOf(v value) *truth {
	if v.truth != nil {
		return v.truth
	}
	not := "!" + v.text
	if strings.Contains(v.text, " ") && !strings.HasSuffix(v.text, ")") {
		not = "!(" + v.text + ")"
	}
	return atom(v, not, false)
}

// callValue is what a call answers.
func (w *walker) callValue(n syntax.Node, in *frame) value {
	what, args := n.At("expression"), n.List("arguments")
	for what.Kind() == "FunctionCallOptions" {
		what = what.At("expression")
	}
	if n.Text("kind") == "typeConversion" && len(args) == 1 {
		v := w.value(args[0], in)
		to := n.At("typeDescriptions").Text("typeString")
		// An address is the same in whatever type.
		if strings.HasPrefix(to, "address") || strings.HasPrefix(to, "contract ") {
			if !v.caller && !v.origin && args[0].Kind() == "Literal" {
				v.text = "address(" + v.text + ")"
			}
			v.truth = nil
			return v
		}
		v.text, v.caller, v.truth = orText(to, "…")+"("+v.text+")", false, nil
		return v
	}
	callee, bound := w.callee(what, in)
	v := value{text: w.callText(what, args, in)}
	for _, a := range args {
		v.depend(w.value(a, in))
	}
	if what.Kind() == "MemberAccess" && (callee == nil || len(bound) > 0) {
		v.depend(w.value(what.At("expression"), in))
	}
	if callee == nil {
		if name := what.Text("name"); name == "ecrecover" {
			v.signed = true
		}
		if strings.HasPrefix(what.At("typeDescriptions").Text("typeIdentifier"), "t_function_internal") {
			v.unclear = true // through a pointer
		}
		return v
	}
	switch callee.Text("name") {
	case "recover", "tryRecover", "isValidSignatureNow", "isValidSignatureNowCalldata":
		v.signed = true
		return v
	}
	if callee.Text("functionSelector") != "" && len(args) == 0 && w.within(callee) {
		w.see(Authority{Name: v.text, Selector: callee.Text("functionSelector")})
	}
	answer, ok := w.answer(callee, w.call(callee, bound, args, in))
	if !ok {
		v.depend(w.dependsOn(callee, make(map[int]bool)))
		if v.from || isBool(n) {
			v.unclear = v.unclear || isBool(n)
		}
		return v
	}
	v.depend(answer)
	v.caller = answer.caller
	if v.caller {
		v.text = answer.text
	}
	if t := answer.truth; t != nil {
		v.truth = t
		if t.op == "atom" { // known by its name
			a := t.atom
			a.text = v.text
			v.truth = atom(a, "!"+v.text, t.amount)
			if strings.HasPrefix(t.atom.text, "!") {
				v.truth = atom(a, "!"+v.text, t.amount)
			}
		}
	}
	return v
}

func (w *walker) callText(what syntax.Node, args []syntax.Node, in *frame) string {
	var texts []string
	for _, a := range args {
		texts = append(texts, w.value(a, in).text)
	}
	name := what.Text("name")
	switch what.Kind() {
	case "MemberAccess":
		name = what.Text("memberName")
		base := what.At("expression")
		if base.Text("name") != "super" {
			name = w.value(base, in).text + "." + name
		}
	case "Identifier":
	default:
		name = w.value(what, in).text
	}
	return name + "(" + strings.Join(texts, ", ") + ")"
}

// answer of a function that only chooses and returns: no loop, no change, no assembly.
func (w *walker) answer(f syntax.Node, in *frame) (value, bool) {
	if in == nil || f.At("body") == nil || len(f.List("modifiers")) > 0 {
		return value{}, false
	}
	returns := f.At("returnParameters").List("parameters")
	if len(returns) != 1 {
		return value{}, false
	}
	return w.choose(f.At("body").List("statements"), in, returns[0])
}

func (w *walker) choose(list []syntax.Node, in *frame, result syntax.Node) (value, bool) {
	for i, s := range list {
		switch s.Kind() {
		case "VariableDeclarationStatement":
			w.declare(s, in)
		case "Block", "UncheckedBlock":
			return w.choose(append(s.List("statements"), list[i+1:]...), in, result)
		case "Return":
			if s.At("expression") == nil {
				return value{}, false
			}
			return w.value(s.At("expression"), in), true
		case "ExpressionStatement":
			a := s.At("expression")
			if a.Kind() != "Assignment" || a.Text("operator") != "=" || a.At("leftHandSide").Kind() != "Identifier" {
				return value{}, false
			}
			id := a.At("leftHandSide").Ref()
			if _, local := in.env[id]; !local && id != result.Int("id") {
				return value{}, false
			}
			in.env[id] = w.value(a.At("rightHandSide"), in)
		case "IfStatement":
			c := w.truthOf(w.value(s.At("condition"), in))
			yes, ok := w.choose(append([]syntax.Node{s.At("trueBody")}, list[i+1:]...), in.copy(), result)
			if !ok {
				return value{}, false
			}
			rest := list[i+1:]
			if s.At("falseBody") != nil {
				rest = append([]syntax.Node{s.At("falseBody")}, rest...)
			}
			no, ok := w.choose(rest, in.copy(), result)
			if !ok {
				return value{}, false
			}
			if result.At("typeDescriptions").Text("typeString") == "bool" {
				t := combine("or", combine("and", c, w.truthOf(yes)), combine("and", c.opposite(), w.truthOf(no)))
				return value{text: t.String(), truth: t}, true
			}
			v := value{text: c.String() + " ? " + yes.text + " : " + no.text}
			v.depend(value{truth: c})
			v.depend(yes)
			v.depend(no)
			return v, true
		default:
			return value{}, false
		}
	}
	if v, ok := in.env[result.Int("id")]; ok {
		return v, true
	}
	if result.At("typeDescriptions").Text("typeString") == "bool" {
		return value{text: "false", truth: never}, true
	}
	return value{text: "0"}, true
}

// dependsOn is what a function that cannot be followed may look at.
func (w *walker) dependsOn(f syntax.Node, busy map[int]bool) value {
	v := value{}
	id := f.Int("id")
	if busy[id] || len(busy) > 100 {
		return v
	}
	busy[id] = true
	syntax.Each(map[string]any(f.At("body")), func(n syntax.Node) {
		switch n.Kind() {
		case "MemberAccess":
			on := n.At("expression")
			v.from = v.from || n.Text("memberName") == "sender" && on.Text("name") == "msg"
			v.origin = v.origin || n.Text("memberName") == "origin" && on.Text("name") == "tx"
		case "YulFunctionCall":
			v.from = v.from || n.At("functionName").Text("name") == "caller"
			v.origin = v.origin || n.At("functionName").Text("name") == "origin"
		}
		if ref := n.Ref(); ref > 0 {
			d := w.Declaration(ref)
			if d.Kind() == "FunctionDefinition" && w.reachable(d) {
				v.depend(w.dependsOn(w.resolve(d), busy))
			} else if d.Kind() == "VariableDeclaration" {
				v.names = append(v.names, ref)
			}
		}
		for _, r := range n.List("externalReferences") {
			v.names = append(v.names, r.Int("declaration"))
		}
	})
	return v
}

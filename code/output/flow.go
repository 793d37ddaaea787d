package output

import (
	"bytes"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/jsontree"
)

// Flow is what a function does in order, as far as it can matter to who may do what by it: conditions, calls, changes. Arguments of its
// modifiers stand beside Function.Modifiers.
type Flow struct {
	Parameters, Results []int
	Arguments           [][]Term
	Steps               []Step
}

// Step is a statement.
type Step struct {
	Op         StepOp
	ID         int    // of Let: the local
	Term       Term   // what is evaluated
	Then, Else []Step // of If; Then also of Loop and Either
}

// StepOp says which statement it is.
type StepOp uint8

// The statements.
const (
	Do     StepOp = iota // Term
	Let                  // the local ID is Term
	If                   // Term: Then, otherwise Else
	Either               // Then or Else, by what nobody here can tell
	Loop                 // Then, if Term holds, any number of times
	Leave                // break or continue
	Return               // Term, if there is one
	Refuse               // everything is undone
	Inner                // where a modifier has _
)

// Term is an expression.
type Term struct {
	Op   TermOp
	ID   int    // the declaration that it names
	Text string // of Literal: the number, empty for what is none; of Compare and Arithmetic: the operator
	Flag bool   // of Call: by super; of Assign: what was there counts too
	Of   []Term
}

// TermOp says which expression it is.
type TermOp uint8

// The expressions.
const (
	Nothing TermOp = iota
	Other          // depends on all parts
	Name           // a variable
	Literal
	Caller
	Origin // of the transaction
	Chosen // by the caller: value, data, time
	This
	Member // of Of[0]
	Index  // of Of[0], by Of[1]
	Not
	And
	Or
	Compare
	Choose     // Of[1] if Of[0], otherwise Of[2]
	Call       // of the function ID
	CallNamed  // of the function ID and no other that overrides it
	CallOn     // of the function ID, where Of[0] is its first argument or what it is a member of
	Ask        // of another contract, which changes nothing
	Out        // of whatever: anything may change
	Assign     // to Of[0] the value of Of[1]
	Store      // at Of[0] the value of Of[1]
	Require    // Of[0]
	RefuseNow  // everything is undone
	EndNow     // the call ends well
	Signer     // whose signature it is
	Remember   // puts Of[0] into memory
	Recall     // depends on what is in memory
	CodeSize   // of Of[0]
	Arithmetic // by Text; Flag: a word that is zero where both are the same
	Stored     // at Of[0]
)

// matters reports whether what a function does in order can matter to a check: not where only others can call it, and it neither is one of
// those that upgrade or initialise, nor can write who holds a power.
func (b *body) matters() bool {
	if b.Visibility != "external" {
		return b.Kind != "constructor"
	}
	if b.Mutability == "view" || b.Mutability == "pure" {
		return false
	}
	name := strings.ToLower(strings.TrimLeft(b.Name, "_"))
	for _, start := range []string{"init", "setup", "upgrade"} {
		if strings.HasPrefix(name, start) {
			return true
		}
	}
	given := func(m Invocation) bool { return len(m.Arguments) > 0 }
	return b.Kind != "function" || b.inside || b.Stores || slices.ContainsFunc(b.Modifiers, given) || slices.ContainsFunc(b.Writes, func(id int) bool {
		x := b.Variables[id]
		return x == nil || x.Type.tellsWho()
	})
}

// tellsWho reports whether conditions on a caller are likely to look at such a type.
func (t *TypeName) tellsWho() bool {
	for t != nil && t.Kind == "mapping" {
		if t = t.Value; t != nil && t.Kind == "elementary" {
			return t.Name == "bool" || t.Name == "address"
		}
	}
	return t == nil || t.Kind == "defined" || t.Name == "address"
}

// room for more terms, of which many are made.
func (c *Compilation) room(n int) []Term {
	if n > len(c.terms) {
		c.terms = make([]Term, max(n, 256))
	}
	some := c.terms[:0:n]
	c.terms = c.terms[n:]
	return some
}

// flow reads a function.
func (b *body) flow(n jsontree.Value) *Flow {
	f := new(Flow)
	for p := range n.Get("parameters").Get("parameters").List() {
		f.Parameters = append(f.Parameters, p.Get("id").Int())
	}
	for p := range n.Get("returnParameters").Get("parameters").List() {
		f.Results = append(f.Results, p.Get("id").Int())
	}
	for m := range n.Get("modifiers").List() {
		f.Arguments = append(f.Arguments, b.terms(m.Get("arguments")))
	}
	f.Steps = b.steps(make([]Step, 0, n.Get("body").Get("statements").Len()), n.Get("body"))
	return f
}

func (b *body) terms(list jsontree.Value) []Term {
	if list.Len() == 0 {
		return nil
	}
	all := b.room(list.Len())
	for v := range list.List() {
		all = append(all, b.term(v))
	}
	return all
}

// steps adds those of a statement.
func (b *body) steps(to []Step, v jsontree.Value) []Step {
	switch string(v.Get("nodeType").Text()) {
	case "Block", "UncheckedBlock":
		for s := range v.Get("statements").List() {
			to = b.steps(to, s)
		}
	case "PlaceholderStatement":
		to = append(to, Step{Op: Inner})
	case "ExpressionStatement":
		to = append(to, Step{Op: Do, Term: b.term(v.Get("expression"))})
	case "EmitStatement":
		to = append(to, Step{Op: Do, Term: Term{Op: Other, Of: b.terms(v.Get("eventCall").Get("arguments"))}})
	case "VariableDeclarationStatement":
		to = b.declared(to, v)
	case "RevertStatement", "Throw":
		to = append(to, Step{Op: Refuse})
	case "Return":
		to = append(to, Step{Op: Return, Term: b.term(v.Get("expression"))})
	case "IfStatement":
		to = append(to, Step{Op: If, Term: b.term(v.Get("condition")), Then: b.steps(nil, v.Get("trueBody")), Else: b.steps(nil, v.Get("falseBody"))})
	case "WhileStatement", "ForStatement":
		to = b.steps(to, v.Get("initializationExpression"))
		inner := b.steps(b.steps(nil, v.Get("body")), v.Get("loopExpression"))
		to = append(to, Step{Op: Loop, Term: b.term(v.Get("condition")), Then: inner})
	case "DoWhileStatement":
		inner := append(b.steps(nil, v.Get("body")), Step{Op: Do, Term: b.term(v.Get("condition"))})
		to = append(to, Step{Op: Either, Then: inner, Else: []Step{{Op: Refuse}}}, Step{Op: Loop, Then: inner})
	case "Break", "Continue":
		to = append(to, Step{Op: Leave})
	case "TryStatement":
		to = append(to, Step{Op: Do, Term: b.term(v.Get("externalCall"))})
		var rest []Step
		for i := v.Get("clauses").Len() - 1; i >= 0; i-- {
			one := b.steps(nil, v.Get("clauses").At(i).Get("block"))
			if rest == nil {
				rest = one
			} else {
				rest = []Step{{Op: Either, Then: one, Else: rest}}
			}
		}
		to = append(to, rest...)
	case "InlineAssembly":
		to = b.assemblySteps(to, v)
	}
	return to
}

func (b *body) declared(to []Step, v jsontree.Value) []Step {
	declared, initial := v.Get("declarations"), v.Get("initialValue")
	parts := initial.Get("components")
	if declared.Len() > 1 && parts.Len() != declared.Len() {
		to = append(to, Step{Op: Do, Term: b.term(initial)})
	}
	for i := range declared.Len() {
		d := declared.At(i)
		if !d.Is('{') {
			continue
		}
		let := Step{Op: Let, ID: d.Get("id").Int()}
		switch {
		case !initial.Is('{'):
			let.Term = Term{Op: Literal, Text: "0"}
		case declared.Len() == 1:
			let.Term = b.term(initial)
		case parts.Len() == declared.Len():
			let.Term = b.term(parts.At(i))
		default:
			let.Term = Term{Op: Other, Of: quiet(b.term(initial))}
		}
		to = append(to, let)
	}
	return to
}

// quiet are the parts of a term that was evaluated before.
func quiet(t Term) []Term {
	switch t.Op {
	case Assign, Store, Require, Remember:
		return nil
	case Call, CallNamed, CallOn, Out:
		return t.Of
	}
	return []Term{t}
}

func literal(v jsontree.Value) Term {
	t := Term{Op: Literal}
	switch {
	case v.Get("kind").Says("bool"):
		t.Text = "0"
		if v.Get("value").Says("true") {
			t.Text = "1"
		}
	case v.Get("kind").Says("number") && !v.Get("subdenomination").Is('"'):
		t.Text = v.Get("value").String()
	}
	return t
}

func (b *body) term(v jsontree.Value) Term {
	switch string(v.Get("nodeType").Text()) {
	case "Literal":
		return literal(v)
	case "Identifier":
		if id := declared(v); id > 0 {
			return Term{Op: Name, ID: id}
		}
		switch {
		case v.Get("name").Says("this"):
			return Term{Op: This}
		case v.Get("name").Says("now"):
			return Term{Op: Chosen}
		}
	case "MemberAccess":
		return b.memberTerm(v)
	case "TupleExpression":
		if parts := v.Get("components"); parts.Len() == 1 {
			return b.term(parts.At(0))
		}
		return Term{Op: Other, Of: b.terms(v.Get("components"))}
	case "IndexAccess":
		return Term{Op: Index, Of: append(b.room(2), b.term(v.Get("baseExpression")), b.term(v.Get("indexExpression")))}
	case "IndexRangeAccess":
		return Term{Op: Other, Of: []Term{b.term(v.Get("baseExpression"))}}
	case "Conditional":
		return Term{Op: Choose, Of: []Term{b.term(v.Get("condition")), b.term(v.Get("trueExpression")), b.term(v.Get("falseExpression"))}}
	case "Assignment":
		left, right := v.Get("leftHandSide"), b.term(v.Get("rightHandSide"))
		return b.assign(left, right, !v.Get("operator").Says("="))
	case "UnaryOperation":
		of := v.Get("subExpression")
		switch op := v.Get("operator"); {
		case op.Says("!"):
			return Term{Op: Not, Of: []Term{b.term(of)}}
		case op.Says("delete"):
			return b.assign(of, Term{Op: Literal, Text: "0"}, false)
		case op.Says("++"), op.Says("--"):
			return b.assign(of, Term{Op: Other}, true)
		}
		return Term{Op: Other, Of: []Term{b.term(of)}}
	case "BinaryOperation":
		t := Term{Op: Other, Of: append(b.room(2), b.term(v.Get("leftExpression")), b.term(v.Get("rightExpression")))}
		switch op := string(v.Get("operator").Text()); op {
		case "&&":
			t.Op = And
		case "||":
			t.Op = Or
		case "==", "!=", "<", ">", "<=", ">=":
			t.Op, t.Text = Compare, op
		case "+", "-", "&":
			t.Op, t.Text = Arithmetic, op
		}
		return t
	case "FunctionCall":
		return b.callTerm(v)
	case "FunctionCallOptions":
		return b.term(v.Get("expression"))
	}
	return Term{Op: Other}
}

func (b *body) memberTerm(v jsontree.Value) Term {
	on, name := v.Get("expression"), v.Get("memberName")
	if on.Get("nodeType").Says("Identifier") && declared(on) <= 0 {
		switch string(on.Get("name").Text()) {
		case "msg":
			if name.Says("sender") {
				return Term{Op: Caller}
			}
			return Term{Op: Chosen}
		case "tx":
			if name.Says("origin") {
				return Term{Op: Origin}
			}
			return Term{Op: Chosen}
		case "block":
			return Term{Op: Chosen}
		}
	}
	if name.Says("length") && on.Get("memberName").Says("code") {
		return Term{Op: CodeSize, Of: []Term{b.term(on.Get("expression"))}}
	}
	return Term{Op: Member, ID: declared(v), Of: append(b.room(1), b.term(on))}
}

// assign leaves out what is written into memory.
func (b *body) assign(to jsontree.Value, value Term, too bool) Term {
	if parts := to.Get("components"); to.Get("nodeType").Says("TupleExpression") && parts.Len() != 1 {
		all := Term{Op: Other, Of: []Term{value}}
		for p := range parts.List() {
			if p.Is('{') {
				all.Of = append(all.Of, b.assign(p, Term{Op: Other, Of: quiet(value)}, true))
			}
		}
		return all
	}
	for on := to; ; {
		switch string(on.Get("nodeType").Text()) {
		case "IndexAccess":
			on = on.Get("baseExpression")
		case "MemberAccess":
			on = on.Get("expression")
		default:
			return Term{Op: Assign, Flag: too, Of: append(b.room(2), b.term(to), value)}
		}
		if kind := on.Get("typeDescriptions").Get("typeIdentifier").Text(); bytes.Contains(kind, []byte("_memory_ptr")) || bytes.HasSuffix(kind, []byte("_memory")) {
			return Term{Op: Other, Of: []Term{value}}
		}
	}
}

func (b *body) callTerm(v jsontree.Value) Term {
	args := v.Get("arguments")
	switch kind := v.Get("kind"); {
	case kind.Says("typeConversion") && args.Len() == 1:
		return converted(v.Get("typeDescriptions").Get("typeIdentifier").Text(), b.term(args.At(0)))
	case kind.Says("structConstructorCall"):
		return Term{Op: Other, Of: b.terms(args)}
	}
	what := v.Get("expression")
	for what.Get("nodeType").Says("FunctionCallOptions") {
		what = what.Get("expression")
	}
	of := b.terms(args)
	id, member := declared(what), what.Get("nodeType").Says("MemberAccess")
	if id <= 0 && what.Get("nodeType").Says("Identifier") {
		switch string(what.Get("name").Text()) {
		case "require", "assert":
			return Term{Op: Require, Of: of}
		case "revert":
			return Term{Op: RefuseNow}
		case "selfdestruct", "suicide":
			return Term{Op: Out, Of: of}
		case "ecrecover":
			return Term{Op: Signer, Of: of}
		case "keccak256":
			if text, ok := b.hashed(args.At(0), 0); ok && args.Len() == 1 {
				return Term{Op: Literal, Text: "0x" + hex.EncodeToString(crypto.Keccak256(text))}
			}
		}
		if !begins(what.Get("typeDescriptions").Get("typeIdentifier"), "t_function_internal") {
			return Term{Op: Other, Of: of}
		}
	}
	kind := what.Get("typeDescriptions").Get("typeIdentifier").Text()
	switch {
	case (bytes.HasPrefix(kind, []byte("t_function_internal")) || bytes.HasPrefix(kind, []byte("t_function_delegatecall"))) && id > 0: // linked libraries too
		t := Term{Op: Call, ID: id, Of: b.inOrder(v, of)}
		if member {
			on := what.Get("expression")
			onType := on.Get("typeDescriptions").Get("typeIdentifier")
			switch {
			case on.Get("name").Says("super"), begins(onType, "t_super"), begins(onType, "t_type$_t_super"):
				t.Flag = true
			case begins(onType, "t_type$_t_contract"), begins(onType, "t_module"):
				t.Op = CallNamed
			default:
				t.Op, t.Of = CallOn, append([]Term{b.term(on)}, of...)
			}
		}
		return t
	case bytes.HasPrefix(kind, []byte("t_function_arraypush")), bytes.HasPrefix(kind, []byte("t_function_arraypop")):
		return b.assign(what.Get("expression"), Term{Op: Other, Of: of}, true)
	case bytes.HasPrefix(kind, []byte("t_function_event")), bytes.HasPrefix(kind, []byte("t_function_error")):
		return Term{Op: Other, Of: of}
	}
	if member {
		of = append([]Term{b.term(what.Get("expression"))}, of...)
	}
	if bytes.Contains(kind, []byte("_view$")) || bytes.Contains(kind, []byte("_pure$")) {
		return Term{Op: Ask, Of: of}
	}
	return Term{Op: Out, ID: id, Of: of}
}

// inOrder puts arguments that are given by name in the order of the parameters, where those are known by then; otherwise all of them are
// anything.
func (b *body) inOrder(v jsontree.Value, of []Term) []Term {
	if v.Get("names").Len() == 0 {
		return of
	}
	mixed := Term{Op: Other, Of: of}
	all := make([]Term, len(of))
	for i := range all {
		all[i] = mixed
	}
	return all
}

// converted is a value as another type: who has an address has the same one as a contract or as a number.
func converted(kind []byte, t Term) Term {
	if t.Op == Literal {
		return t
	}
	for _, same := range []string{"t_address", "t_contract$", "t_uint160", "t_uint256", "t_bytes20", "t_bytes32"} {
		if bytes.HasPrefix(kind, []byte(same)) {
			return t
		}
	}
	return Term{Op: Other, Of: []Term{t}}
}

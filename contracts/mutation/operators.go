package mutation

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
)

// The mistakes that are made. Each takes a place of one kind in the source; a mistake that the compiler refuses is no mutant.
const (
	opCondition  = "condition"  // a condition that always or never holds; one side of && and ||; ! forgotten
	opRelation   = "relation"   // < for <=, == for !=, and the like
	opArithmetic = "arithmetic" // + for -, & for |, << for >>, ++ for --
	opConstant   = "constant"   // one more, one less, zero; the other boolean; an empty text
	opStatement  = "statement"  // forgotten: an assignment, a call, an event, a revert, a return, a first value
	opArguments  = "arguments"  // two of the same type swapped
	opName       = "name"       // another variable, member or constant of the same type
	opModifier   = "modifier"   // forgotten
)

var relations = map[string][]string{
	"<": {"<=", ">="}, "<=": {"<", ">"}, ">": {">=", "<="}, ">=": {">", "<"}, "==": {"!="}, "!=": {"=="},
}

var arithmetic = map[string]string{
	"+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "**": "*", "&": "|", "|": "&", "^": "&", "<<": ">>", ">>": "<<",
}

// maker makes the mutants of one host, or of the first value of one constant.
type maker struct {
	p         *program
	source    *source
	host      *host
	contract  node
	function  string
	statement string // around the present place
	assembly  node
	lets      []string
	seen      map[string]bool
	out       []*Mutant
}

// Mutants are all mistakes that can be made in the tree, in the order of the files and their text.
func (p *program) mutants() []*Mutant {
	hosts := p.hosts()
	uses := p.uses(hosts)
	var all []*Mutant
	for _, name := range slices.Sorted(maps.Keys(p.sources)) {
		if !ours(name) {
			continue
		}
		s := p.sources[name]
		for _, contract := range s.unit.list("nodes") {
			for _, n := range contract.list("nodes") {
				if n.kind() == "VariableDeclaration" && n.child("value") != nil {
					all = append(all, p.ofConstant(s, contract, n, uses[n.id()])...)
				}
			}
		}
		for _, h := range hosts {
			if h.source == s {
				m := &maker{p: p, source: s, host: h, contract: h.contract, function: h.name, seen: make(map[string]bool)}
				m.modifiers()
				m.visit(h.node.child("body"), nil)
				all = append(all, m.out...)
			}
		}
	}
	times := make(map[string]int)
	for _, m := range all {
		key := m.key()
		m.Nth = times[key]
		times[key]++
	}
	return all
}

// ofConstant makes the mutants of a constant's value: each declares a second constant, which the mutated bodies read instead.
func (p *program) ofConstant(s *source, contract, declaration node, uses []use) []*Mutant {
	name := declaration.str("name")
	m := &maker{p: p, source: s, contract: contract, function: contract.str("name") + "." + name, seen: make(map[string]bool)}
	m.statement = oneLine(s.of(declaration))
	m.visit(declaration.child("value"), nil)
	start, end := declaration.span()
	nameStart, nameEnd := spanOf(declaration.str("nameLocation"))
	outside := func(u use) bool { return u.host == nil }
	for _, mutant := range m.out {
		e := mutant.edits[0]
		mutant.alone = declaration["constant"] != true || declaration.str("visibility") == "public" || slices.ContainsFunc(uses, outside)
		if mutant.alone {
			continue
		}
		mutant.at = end + 1 // after the semicolon
		mutant.declares = s.text[start:nameStart] + "NAME" + s.text[nameEnd:e.start] + e.text + s.text[e.end:end] + ";"
		mutant.edits = nil
		for _, u := range uses {
			mutant.edits = append(mutant.edits, edit{u.host, u.start, u.end, name + "NAME"})
		}
	}
	return m.out
}

func (m *maker) add(operator string, start, end int, text string) {
	key := fmt.Sprint(start, end, text)
	if m.source.text[start:end] == text || m.seen[key] {
		return
	}
	m.seen[key] = true
	m.out = append(m.out, &Mutant{
		File: m.source.name, Function: m.function, Operator: operator,
		Statement: m.statement, From: oneLine(m.source.text[start:end]), To: oneLine(text),
		plain: edit{m.host, start, end, text}, edits: []edit{{m.host, start, end, text}},
	})
}

// replace makes one mutant per text that could stand in the place of a node.
func (m *maker) replace(operator string, n node, texts ...string) {
	start, end := n.span()
	for _, text := range texts {
		m.add(operator, start, end, text)
	}
}

// forget makes the mutant without a statement.
func (m *maker) forget(n node) {
	start, end := n.span()
	if strings.HasPrefix(m.source.text[end:], ";") {
		end++
	}
	m.add(opStatement, start, end, "{}")
}

func (m *maker) of(n node) string { return m.source.of(n) }

func (m *maker) modifiers() {
	for _, invocation := range m.host.node.list("modifiers") {
		if invocation.str("kind") != "modifierInvocation" {
			continue
		}
		start, end := invocation.span()
		m.statement = m.source.text[start:end]
		m.add(opModifier, start, end, "")
		modifier := m.p.parents[invocation.child("modifierName").reference()]
		m.out[len(m.out)-1].alone = modifier.id() != m.contract.id() // inherited
	}
}

func (m *maker) visit(n, parent node) {
	outer := m.statement
	defer func() { m.statement = outer }()
	if text := m.statementOf(n); text != "" {
		m.statement = text
	}
	switch n.kind() {
	case "ElementaryTypeName", "UserDefinedTypeName", "ArrayTypeName", "Mapping", "IdentifierPath", "ModifierInvocation":
		return
	case "InlineAssembly":
		m.assembly = n
		m.visitYul(n.child("AST"))
		return
	case "IfStatement", "Conditional":
		m.replace(opCondition, n.child("condition"), "true", "false")
	case "WhileStatement", "ForStatement":
		m.replace(opCondition, n.child("condition"), "false")
	case "ExpressionStatement":
		if parent.kind() != "ForStatement" || parent.child("body").id() == n.id() {
			m.forget(n)
		}
	case "EmitStatement", "RevertStatement", "Break", "Continue", "Return":
		if parent.kind() != "IfStatement" { // that is a condition which never holds
			m.forget(n)
		}
		if e := n.child("expression"); n.kind() == "Return" && e.typ() == "t_bool" {
			m.replace(opCondition, e, "!("+m.of(e)+")")
		}
	case "VariableDeclarationStatement":
		if first := n.child("initialValue"); first != nil && m.of(first) != "0" && len(n.list("declarations")) == 1 {
			_, declared := n.list("declarations")[0].span()
			_, end := first.span()
			m.add(opStatement, declared, end, "")
		}
	case "BinaryOperation":
		m.binary(n, parent)
	case "UnaryOperation":
		m.unary(n)
	case "Assignment":
		m.assignment(n)
	case "Literal":
		m.literal(n)
	case "FunctionCall":
		m.arguments(n)
	case "Identifier":
		m.identifier(n)
	case "MemberAccess":
		m.member(n)
	}
	for _, c := range n.children() {
		m.visit(c, n)
	}
}

// statementOf is the text of a statement without the blocks inside it; empty for other nodes.
func (m *maker) statementOf(n node) string {
	start, end := n.span()
	switch n.kind() {
	case "ExpressionStatement", "EmitStatement", "RevertStatement", "Return", "VariableDeclarationStatement", "Break", "Continue",
		"YulExpressionStatement", "YulAssignment", "YulVariableDeclaration":
	case "IfStatement":
		end, _ = n.child("trueBody").span()
	case "WhileStatement", "ForStatement", "YulIf", "YulForLoop":
		end, _ = n.child("body").span()
	case "TryStatement":
		_, end = n.child("externalCall").span()
	default:
		return ""
	}
	return oneLine(m.source.text[start:end])
}

func (m *maker) binary(n, parent node) {
	left, right, operator := n.child("leftExpression"), n.child("rightExpression"), n.str("operator")
	_, leftEnd := left.span()
	rightStart, _ := right.span()
	if operator == "&&" || operator == "||" {
		m.replace(opCondition, n, m.of(left), m.of(right))
		return
	}
	instead, name := relations[operator], opRelation
	if a, ok := arithmetic[operator]; ok {
		instead, name = []string{a}, opArithmetic
	}
	if name == opRelation && parent.kind() == "IfStatement" { // the opposite of a whole condition says little beside true and false
		instead = instead[:len(instead)-1]
	}
	at := leftEnd + strings.Index(m.source.text[leftEnd:rightStart], operator)
	for _, other := range instead {
		m.add(name, at, at+len(operator), other)
	}
}

func (m *maker) unary(n node) {
	start, end := n.span()
	operand, operator := n.child("subExpression"), n.str("operator")
	switch operator {
	case "!":
		m.add(opCondition, start, end, m.of(operand))
	case "~", "-":
		m.add(opArithmetic, start, end, m.of(operand))
	case "++", "--":
		other := map[string]string{"++": "--", "--": "++"}[operator]
		m.add(opArithmetic, start, end, strings.Replace(m.of(n), operator, other, 1))
	}
}

func (m *maker) assignment(n node) {
	operator := n.str("operator")
	if operator == "=" {
		return
	}
	_, at := n.child("leftHandSide").span()
	until, _ := n.child("rightHandSide").span()
	place := at + strings.Index(m.source.text[at:until], operator)
	m.add(opArithmetic, place, place+len(operator), "=")
	if other, ok := arithmetic[strings.TrimSuffix(operator, "=")]; ok {
		m.add(opArithmetic, place, place+len(operator), other+"=")
	}
}

func (m *maker) literal(n node) {
	start, end := n.span()
	text := m.of(n)
	switch n.str("kind") {
	case "bool":
		m.add(opConstant, start, end, map[string]string{"true": "false", "false": "true"}[text])
	case "number":
		digits, _, _ := strings.Cut(text, " ") // "30 days"
		for _, other := range otherNumbers(digits) {
			m.add(opConstant, start, start+len(digits), other)
		}
	case "string", "hexString", "unicodeString":
		if open := strings.IndexAny(text, `"'`); open >= 0 && len(text) > open+2 {
			m.add(opConstant, start, end, text[:open]+`""`)
		}
	}
}

// otherNumbers are one more, one less and zero, written as the number is.
func otherNumbers(text string) []string {
	n, ok := new(big.Int).SetString(strings.ReplaceAll(text, "_", ""), 0)
	if !ok {
		return nil
	}
	written := func(n *big.Int) string {
		if digits, hex := strings.CutPrefix(text, "0x"); hex {
			return fmt.Sprintf("0x%0*x", len(digits), n)
		}
		return n.String()
	}
	others := []string{written(new(big.Int).Add(n, big.NewInt(1)))}
	if n.Sign() > 0 {
		others = append(others, written(new(big.Int).Sub(n, big.NewInt(1))))
	}
	if n.Cmp(big.NewInt(1)) > 0 {
		others = append(others, written(new(big.Int)))
	}
	return others
}

func (m *maker) arguments(n node) {
	arguments := n.list("arguments")
	for i := range arguments {
		for j := i + 1; j < len(arguments); j++ {
			a, b := arguments[i], arguments[j]
			if a.typ() != b.typ() || m.of(a) == m.of(b) {
				continue
			}
			start, aEnd := a.span()
			bStart, end := b.span()
			m.add(opArguments, start, end, m.of(b)+m.source.text[aEnd:bStart]+m.of(a))
			break
		}
	}
}

func (m *maker) identifier(n node) {
	declaration := m.p.nodes[n.reference()]
	if declaration.kind() != "VariableDeclaration" || m.host == nil {
		return
	}
	start, _ := n.span()
	other := next(declaration, m.host.variables(start))
	if other == nil {
		other = next(declaration, m.contract.list("nodes"))
	}
	if other != nil && other.str("name") != "" {
		m.replace(opName, n, other.str("name"))
	}
}

func (m *maker) member(n node) {
	start, end := spanOf(n.str("memberLocation"))
	switch of, name := n.child("expression").str("name"), n.str("memberName"); {
	case of == "msg" && name == "sender":
		m.replace(opName, n, "tx.origin")
	case of == "msg" && name == "value":
		m.replace(opConstant, n, "0")
	case of == "block" && (name == "timestamp" || name == "chainid"):
		m.replace(opConstant, n, "("+m.of(n)+" + 1)")
	case name == "max" && n.child("expression").kind() == "FunctionCall" && n.reference() == 0:
		m.add(opConstant, start, end, "min")
	}
	declaration := m.p.nodes[n.reference()]
	parent := m.p.parents[n.reference()]
	if declaration == nil || parent == nil {
		return
	}
	if kind := parent.kind(); kind == "EnumDefinition" || kind == "StructDefinition" || declaration["constant"] == true {
		among := slices.Concat(parent.list("members"), parent.list("nodes"))
		if other := next(declaration, among); other != nil {
			m.add(opName, start, end, other.str("name"))
		}
	}
}

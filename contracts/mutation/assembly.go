package mutation

import (
	"slices"
	"strings"
)

// Opcodes that take the same operands and could be mistaken for each other.
var opcodes = map[string]string{
	"add": "sub", "sub": "add", "mul": "add", "div": "mul", "mod": "div", "and": "or", "or": "and", "xor": "and",
	"shl": "shr", "shr": "shl", "lt": "gt", "gt": "lt", "caller": "origin", "calldatasize": "returndatasize",
	"returndatasize": "calldatasize", "return": "revert", "revert": "return", "staticcall": "delegatecall", "delegatecall": "staticcall",
}

func (m *maker) visitYul(n node) {
	outer := m.statement
	defer func() { m.statement = outer }()
	if text := m.statementOf(n); text != "" {
		m.statement = text
	}
	switch n.kind() {
	case "YulExpressionStatement":
		m.forget(n)
	case "YulAssignment":
		m.forget(n)
		m.visitYul(n.child("value"))
		return
	case "YulVariableDeclaration":
		for _, v := range n.list("variables") {
			m.lets = append(m.lets, v.str("name"))
		}
		if value := n.child("value"); value != nil {
			m.replace(opStatement, value, "0")
			m.visitYul(value)
		}
		return
	case "YulIf":
		m.replace(opCondition, n.child("condition"), "1", "0")
	case "YulLiteral":
		if n.str("kind") == "number" {
			m.replace(opConstant, n, otherNumbers(m.of(n))...)
		}
	case "YulIdentifier":
		m.identifierOfYul(n)
	case "YulFunctionCall":
		m.opcode(n)
		for _, argument := range n.list("arguments") {
			m.visitYul(argument)
		}
		return
	}
	for _, c := range n.children() {
		m.visitYul(c)
	}
}

func (m *maker) opcode(n node) {
	named := n.child("functionName")
	name, arguments := named.str("name"), n.list("arguments")
	if other, ok := opcodes[name]; ok {
		operator := opArithmetic
		switch name {
		case "lt", "gt":
			operator = opRelation
		case "caller", "calldatasize", "returndatasize", "return", "revert", "staticcall", "delegatecall":
			operator = opName
		}
		m.replace(operator, named, other)
	}
	switch name {
	case "lt": // less than or equal
		m.replace(opRelation, n, "iszero(gt("+m.of(arguments[0])+", "+m.of(arguments[1])+"))")
	case "gt":
		m.replace(opRelation, n, "iszero(lt("+m.of(arguments[0])+", "+m.of(arguments[1])+"))")
	case "eq":
		m.replace(opRelation, n, "iszero("+m.of(n)+")")
	case "iszero":
		m.replace(opCondition, n, m.of(arguments[0]))
	case "not":
		m.replace(opArithmetic, n, m.of(arguments[0]))
	case "callvalue", "calldatasize", "returndatasize":
		m.replace(opConstant, n, "0")
	case "gas":
		m.replace(opConstant, n, "div(gas(), 64)")
	}
}

// identifierOfYul reads another variable: the host's next, a let of this assembly, the other half of a slice of call data.
func (m *maker) identifierOfYul(n node) {
	text := m.of(n)
	if base, ok := strings.CutSuffix(text, ".offset"); ok {
		m.replace(opName, n, base+".length")
		return
	}
	if base, ok := strings.CutSuffix(text, ".length"); ok {
		m.replace(opName, n, base+".offset")
		return
	}
	start, _ := n.span()
	for _, r := range m.assembly.list("externalReferences") {
		at, _ := r.span()
		declaration := m.p.nodes[number(r["declaration"])]
		if at != start || declaration["stateVariable"] != true {
			continue
		}
		if other := next(declaration, m.contract.list("nodes")); other != nil && other["constant"] == true {
			m.replace(opName, n, other.str("name"))
		}
		return
	}
	var names []string
	for _, v := range m.host.variables(start) {
		if v.str("name") != "" {
			names = append(names, v.str("name"))
		}
	}
	names = append(names, m.lets...)
	if at := slices.Index(names, text); at >= 0 && len(names) > 1 {
		m.replace(opName, n, names[(at+1)%len(names)])
	}
}

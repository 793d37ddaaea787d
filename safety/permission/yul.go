package permission

import (
	"theseus/code/syntax"
)

// assembly walks an assembly block: if … { … revert } is a guard, sstore and calls are changes.
func (w *walker) assembly(s syntax.Node, in *frame, at flow) flow {
	y := &yul{walker: w, frame: in, outside: make(map[string]int), locals: make(map[string]value), functions: make(map[string]syntax.Node), busy: make(map[string]bool)}
	for _, r := range s.List("externalReferences") {
		y.outside[r.Text("src")] = r.Int("declaration")
	}
	root := s.At("AST")
	if root == nil { // before 0.6 there is only text
		w.note("assembly that could not be followed: read it")
		return w.change(at, in)
	}
	syntax.Each(map[string]any(root), func(n syntax.Node) {
		if n.Kind() == "YulFunctionDefinition" {
			y.functions[n.Text("name")] = n
		}
	})
	return y.block(root, at)
}

type yul struct {
	*walker
	*frame
	outside   map[string]int // what names outside mean, by their places
	locals    map[string]value
	functions map[string]syntax.Node
	busy      map[string]bool
	memory    value // what anything that was put into memory depends on
}

func (y *yul) block(n syntax.Node, at flow) flow {
	for _, s := range n.List("statements") {
		if len(at) == 0 {
			return nil
		}
		at = y.statement(s, at)
	}
	return at
}

func (y *yul) statement(s syntax.Node, at flow) flow {
	if y.steps++; y.steps > maxSteps {
		y.lost()
		return y.change(at, y.frame)
	}
	switch s.Kind() {
	case "YulBlock":
		return y.block(s, at)
	case "YulExpressionStatement":
		return y.expression(s.At("expression"), at)
	case "YulVariableDeclaration", "YulAssignment":
		at = y.expression(s.At("value"), at)
		names := s.List("variables")
		if s.Kind() == "YulAssignment" {
			names = s.List("variableNames")
		}
		for _, v := range names {
			to := value{text: v.Text("name"), unclear: true, chosen: true}
			if len(names) == 1 && s.At("value") != nil {
				to = y.value(s.At("value"))
			}
			if id := y.outside[v.Text("src")]; id != 0 {
				if _, local := y.env[id]; local {
					y.env[id] = to
				}
			} else {
				y.locals[v.Text("name")] = to
			}
		}
	case "YulIf":
		at = y.expression(s.At("condition"), at)
		t := y.truth(s.At("condition"))
		yes := y.block(s.At("body"), y.assume(at, t, y.frame, false))
		no := y.assume(at, t.opposite(), y.frame, len(yes) == 0)
		return join(yes, no)
	case "YulSwitch":
		at = y.expression(s.At("expression"), at)
		out := at
		for _, c := range s.List("cases") {
			out = join(out, y.block(c.At("body"), at))
		}
		return out
	case "YulForLoop":
		at = y.block(s.At("pre"), at)
		at = y.expression(s.At("condition"), at)
		return join(at, y.block(s.At("post"), y.block(s.At("body"), at)))
	}
	return at
}

// expression walks what is called, arguments first.
func (y *yul) expression(n syntax.Node, at flow) flow {
	if n.Kind() != "YulFunctionCall" || len(at) == 0 {
		return at
	}
	for _, a := range n.List("arguments") {
		at = y.expression(a, at)
	}
	name := n.At("functionName").Text("name")
	if f := y.functions[name]; f != nil {
		if y.busy[name] {
			return at
		}
		y.busy[name] = true
		defer delete(y.busy, name)
		return y.block(f.At("body"), at)
	}
	switch name {
	case "mstore", "mstore8":
		if args := n.List("arguments"); len(args) == 2 {
			y.memory.depend(y.value(args[1]))
		}
	case "revert", "invalid":
		return nil
	case "return", "stop":
		y.returned = join(y.returned, at)
		return nil
	case "sstore", "tstore", "call", "callcode", "delegatecall", "create", "create2", "selfdestruct", "log0", "log1", "log2", "log3", "log4":
		if name == "sstore" {
			y.wrote = append(y.wrote, y.value(n.List("arguments")[0]).names...)
		}
		return y.change(at, y.frame)
	}
	return at
}

// truth is a word as a condition: whatever is not zero.
func (y *yul) truth(n syntax.Node) *truth {
	if n.Kind() == "YulFunctionCall" {
		args := n.List("arguments")
		switch name := n.At("functionName").Text("name"); {
		case name == "iszero" && len(args) == 1:
			return y.truth(args[0]).opposite()
		case (name == "and" || name == "or") && len(args) == 2 && boolean(args[0]) && boolean(args[1]):
			return combine(name, y.truth(args[0]), y.truth(args[1]))
		case name == "eq" && len(args) == 2, name == "xor" && len(args) == 2, name == "sub" && len(args) == 2:
			l, r := y.value(args[0]), y.value(args[1])
			if r.caller {
				l, r = r, l
			}
			v := value{}
			v.depend(l)
			v.depend(r)
			v.text = l.text + " == " + r.text
			t := atom(v, l.text+" != "+r.text, false)
			switch {
			case l.text == r.text:
				t = always
			case l.caller && (r.text == "0" || r.text == "0x00" || r.text == "0x0"):
				t = never
			}
			if name != "eq" {
				t = t.opposite()
			}
			return t
		case (name == "lt" || name == "gt") && len(args) == 2:
			v := y.value(n)
			return atom(v, "!"+v.text, true)
		}
	}
	if n.Kind() == "YulLiteral" {
		text := n.Text("value")
		return constant(text != "0" && text != "0x0" && text != "0x00" && text != "false")
	}
	v := y.value(n)
	if v.truth != nil {
		return v.truth
	}
	return atom(v, "!"+v.text, false)
}

// boolean reports whether a word is one or zero.
func boolean(n syntax.Node) bool {
	switch n.At("functionName").Text("name") {
	case "eq", "iszero", "lt", "gt", "slt", "sgt":
		return true
	}
	return false
}

func (y *yul) value(n syntax.Node) value {
	if y.steps++; y.steps > maxSteps {
		y.lost()
		return value{text: "…", unclear: true}
	}
	switch n.Kind() {
	case "YulLiteral":
		return value{text: n.Text("value")}
	case "YulIdentifier":
		if id := y.outside[n.Text("src")]; id != 0 {
			if v, ok := y.env[id]; ok {
				return v
			}
			name := orText(y.Declaration(id).Text("name"), n.Text("name"))
			return value{text: name, names: []int{id}}
		}
		if v, ok := y.locals[n.Text("name")]; ok {
			return v
		}
		return value{text: n.Text("name"), unclear: true, chosen: true}
	case "YulFunctionCall":
		name, args := n.At("functionName").Text("name"), n.List("arguments")
		switch name {
		case "caller":
			return value{text: "msg.sender", caller: true, from: true}
		case "origin":
			return value{text: "tx.origin", origin: true}
		case "shr", "shl": // of an address, to clean it
			if len(args) == 2 {
				if v := y.value(args[1]); v.caller {
					return v
				}
			}
		}
		v := value{}
		v.text = name + "("
		for i, a := range args {
			part := y.value(a)
			if i > 0 {
				v.text += ", "
			}
			v.text += part.text
			v.depend(part)
		}
		v.text += ")"
		switch name {
		case "calldataload", "callvalue", "calldatasize":
			v.chosen = true
		case "mload", "keccak256", "staticcall":
			v.depend(y.memory) // as the keys of mappings are
		}
		return v
	}
	return value{text: "…", unclear: true}
}

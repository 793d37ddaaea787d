package output

import (
	"encoding/hex"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/jsontree"
)

// yulFlow reads inline assembly into the same steps. Its own variables get negative numbers.
type yulFlow struct {
	*body
	outside map[string]jsontree.Value // by their places
	locals  map[string]int
	memory  map[string][]byte         // words that are written there as literals, by place
	named   map[string]jsontree.Value // functions of the block
	within  []string                  // those that stand in place of calls of them
}

func (b *body) assemblySteps(to []Step, v jsontree.Value) []Step {
	if !v.Get("AST").Is('{') { // before 0.6 there is only text
		return append(to, Step{Op: Do, Term: Term{Op: Out}})
	}
	y := &yulFlow{b, make(map[string]jsontree.Value), make(map[string]int), make(map[string][]byte), make(map[string]jsontree.Value), nil}
	for r := range v.Get("externalReferences").List() {
		y.outside[string(r.Get("src").Text())] = r
	}
	return y.steps(to, v.Get("AST"))
}

func (y *yulFlow) steps(to []Step, v jsontree.Value) []Step {
	switch string(v.Get("nodeType").Text()) {
	case "YulBlock":
		for s := range v.Get("statements").List() {
			if s.Get("nodeType").Says("YulFunctionDefinition") {
				y.named[s.Get("name").String()] = s
			}
		}
		for s := range v.Get("statements").List() {
			to = y.steps(to, s)
		}
	case "YulExpressionStatement":
		if more, ok := y.inPlace(to, v.Get("expression")); ok {
			return more
		}
		to = append(to, Step{Op: Do, Term: y.term(v.Get("expression"))})
	case "YulVariableDeclaration":
		to = y.set(to, v.Get("variables"), v.Get("value"), true)
	case "YulAssignment":
		to = y.set(to, v.Get("variableNames"), v.Get("value"), false)
	case "YulIf":
		to = append(to, Step{Op: If, Term: y.term(v.Get("condition")), Then: y.steps(nil, v.Get("body"))})
	case "YulSwitch":
		// Which case it is stays open; the last one stands for what is none of them too.
		to = append(to, Step{Op: Do, Term: y.term(v.Get("expression"))})
		var rest []Step
		for c := range v.Get("cases").List() {
			rest = []Step{{Op: Either, Then: y.steps(nil, c.Get("body")), Else: rest}}
		}
		to = append(to, rest...)
	case "YulForLoop":
		to = y.steps(to, v.Get("pre"))
		condition := y.term(v.Get("condition"))
		to = append(to, Step{Op: Loop, Term: condition, Then: y.steps(y.steps(nil, v.Get("body")), v.Get("post"))})
	case "YulBreak", "YulContinue", "YulLeave":
		to = append(to, Step{Op: Leave})
	case "YulFunctionDefinition": // may be called, or not
		to = append(to, Step{Op: Loop, Term: Term{Op: Other}, Then: y.steps(nil, v.Get("body"))})
	}
	return to
}

func (y *yulFlow) set(to []Step, names, value jsontree.Value, new bool) []Step {
	t := Term{Op: Literal, Text: "0"}
	if more, ok := y.inPlace(to, value); ok {
		to, t = more, Term{Op: Other}
		if results := y.named[value.Get("functionName").Get("name").String()].Get("returnVariables"); results.Len() == 1 && names.Len() == 1 {
			t = Term{Op: Name, ID: y.locals[results.At(0).Get("name").String()]}
		}
	} else if value.Is('{') {
		t = y.term(value)
	}
	if names.Len() != 1 {
		to = append(to, Step{Op: Do, Term: t})
		t = Term{Op: Other, Of: quiet(t)}
	}
	for n := range names.List() {
		name := n.Get("name").String()
		if r, ok := y.outside[string(n.Get("src").Text())]; ok && !new {
			to = append(to, Step{Op: Let, ID: r.Get("declaration").Int(), Term: t})
			continue
		}
		id, known := y.locals[name]
		if new || !known {
			y.last--
			id = y.last
			y.locals[name] = id
		}
		to = append(to, Step{Op: Let, ID: id, Term: t})
	}
	return to
}

// inPlace adds the steps of a function of the block where it is called; one that is left early, or that calls itself, is not followed.
func (y *yulFlow) inPlace(to []Step, call jsontree.Value) ([]Step, bool) {
	name := call.Get("functionName").Get("name").String()
	f, known := y.named[name]
	if !known || slices.Contains(y.within, name) || len(y.within) > 8 || leaves(f.Get("body")) {
		return to, false
	}
	var given []Term
	for a := range call.Get("arguments").List() {
		given = append(given, y.term(a))
	}
	outer := maps.Clone(y.locals)
	bind := func(list jsontree.Value, with []Term) {
		i := 0
		for p := range list.List() {
			t := Term{Op: Literal, Text: "0"}
			if i < len(with) {
				t = with[i]
			}
			i++
			y.last--
			y.locals[p.Get("name").String()] = y.last
			to = append(to, Step{Op: Let, ID: y.last, Term: t})
		}
	}
	bind(f.Get("parameters"), given)
	bind(f.Get("returnVariables"), nil)
	y.within = append(y.within, name)
	to = y.steps(to, f.Get("body"))
	y.within = y.within[:len(y.within)-1]
	for p := range f.Get("returnVariables").List() {
		outer[p.Get("name").String()] = y.locals[p.Get("name").String()]
	}
	y.locals = outer
	return to, true
}

// leaves reports whether a function of assembly may end before its end.
func leaves(v jsontree.Value) bool {
	if v.Get("nodeType").Says("YulLeave") {
		return true
	}
	for k := range v.Children() {
		if (k.Is('{') || k.Is('[')) && leaves(k) {
			return true
		}
	}
	return false
}

func (y *yulFlow) term(v jsontree.Value) Term {
	switch string(v.Get("nodeType").Text()) {
	case "YulLiteral":
		t := Term{Op: Literal}
		switch kind, text := v.Get("kind"), v.Get("value").String(); {
		case kind.Says("number"):
			t.Text = text
		case kind.Says("bool"):
			t.Text = "0"
			if text == "true" {
				t.Text = "1"
			}
		}
		return t
	case "YulIdentifier":
		if r, ok := y.outside[string(v.Get("src").Text())]; ok {
			return Term{Op: Name, ID: r.Get("declaration").Int()}
		}
		if id, ok := y.locals[v.Get("name").String()]; ok {
			return Term{Op: Name, ID: id}
		}
	case "YulFunctionCall":
		return y.call(v)
	}
	return Term{Op: Other}
}

func (y *yulFlow) call(v jsontree.Value) Term {
	args := v.Get("arguments")
	of := make([]Term, 0, args.Len())
	for a := range args.List() {
		of = append(of, y.term(a))
	}
	n := len(of)
	switch name := string(v.Get("functionName").Get("name").Text()); name {
	case "caller":
		return Term{Op: Caller}
	case "origin":
		return Term{Op: Origin}
	case "address":
		return Term{Op: This}
	case "calldataload", "callvalue", "calldatasize", "timestamp", "number", "gas", "gasprice":
		return Term{Op: Chosen}
	case "iszero":
		if n == 1 {
			return Term{Op: Not, Of: of}
		}
	case "eq", "lt", "gt", "slt", "sgt", "xor":
		op := map[string]string{"eq": "==", "lt": "<", "slt": "<", "gt": ">", "sgt": ">", "xor": "!="}[name]
		if n == 2 {
			return Term{Op: Compare, Text: op, Of: of}
		}
	case "add", "sub":
		if n == 2 {
			return Term{Op: Arithmetic, Text: map[string]string{"add": "+", "sub": "-"}[name], Flag: name == "sub", Of: of}
		}
	case "and", "or":
		if n == 2 && truthful(of[0]) && truthful(of[1]) {
			if name == "and" {
				return Term{Op: And, Of: of}
			}
			return Term{Op: Or, Of: of}
		}
		if name == "and" && n == 2 && (of[0].Op == Caller || of[1].Op == Caller) {
			return Term{Op: Caller} // cleaned
		}
	case "shl", "shr":
		if n == 2 && of[1].Op == Caller {
			return Term{Op: Caller}
		}
	case "sload", "tload":
		if n == 1 {
			return Term{Op: Stored, Of: of}
		}
	case "sstore", "tstore":
		if n == 2 {
			return Term{Op: Store, Of: of}
		}
	case "mstore", "mstore8":
		if n == 2 {
			y.memory[of[0].Text] = word(args.At(1))
			return Term{Op: Remember, Of: of[1:]}
		}
	case "keccak256":
		if n == 2 {
			if size, ok := new(big.Int).SetString(of[1].Text, 0); ok && size.IsUint64() && size.Uint64() <= 32 && y.memory[of[0].Text] != nil {
				return Term{Op: Literal, Text: "0x" + hex.EncodeToString(crypto.Keccak256(y.memory[of[0].Text][:size.Uint64()]))}
			}
		}
		return Term{Op: Recall, Of: of}
	case "mload", "staticcall":
		return Term{Op: Recall, Of: of}
	case "extcodesize":
		return Term{Op: CodeSize, Of: of}
	case "revert", "invalid":
		return Term{Op: RefuseNow}
	case "return", "stop":
		return Term{Op: EndNow}
	case "call", "callcode", "delegatecall", "create", "create2", "selfdestruct":
		return Term{Op: Out, Of: of}
	}
	return Term{Op: Other, Of: of}
}

// truthful reports whether a word is one or zero.
func truthful(t Term) bool {
	switch t.Op {
	case Not, And, Or:
		return true
	case Compare:
		return t.Text != "!="
	}
	return false
}

// word is what a literal puts into memory; nil: it is none.
func word(v jsontree.Value) []byte {
	if !v.Get("nodeType").Says("YulLiteral") {
		return nil
	}
	text := []byte(v.Get("value").String())
	switch {
	case v.Get("kind").Says("number"):
		n, ok := new(big.Int).SetString(string(text), 0)
		if !ok || n.BitLen() > 256 {
			return nil
		}
		return n.FillBytes(make([]byte, 32))
	case v.Get("hexValue").Is('"'):
		if digits, err := hex.DecodeString(strings.TrimSpace(v.Get("hexValue").String())); err == nil {
			text = digits
		}
	}
	if len(text) > 32 {
		return nil
	}
	return common.RightPadBytes(text, 32)
}

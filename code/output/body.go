package output

import (
	"bytes"
	"encoding/hex"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/jsontree"
)

// body gathers the facts about one function.
type body struct {
	*unitReader
	*Function
	locals  map[int]jsontree.Value // what local variables start with
	structs map[int]int            // local storage pointers: their structure
	last    int                    // number of the last local variable of assembly
	inside  bool                   // it calls functions that run inside of the contract, or any whatever
}

// context is what surrounds an expression.
type context struct {
	asked bool // its value is compared, looked up or handed to a function
	call  bool // it is what a call calls
	emit  bool
}

func (b *body) local(v jsontree.Value) {
	if v.Get("nodeType").Says("VariableDeclaration") && v.Get("storageLocation").Says("storage") {
		if id := declared(v.Get("typeName")); id != 0 {
			set(&b.structs, v.Get("id").Int(), id)
		}
	}
}

// set writes into a map that is made for its first entry: most functions have none.
func set[V any](m *map[int]V, id int, v V) {
	if *m == nil {
		*m = make(map[int]V)
	}
	(*m)[id] = v
}

func begins(v jsontree.Value, text string) bool { return bytes.HasPrefix(v.Text(), []byte(text)) }

func (b *body) walk(v jsontree.Value, in context) {
	if v.Is('[') {
		for k := range v.List() {
			b.walk(k, in)
		}
		return
	}
	if !v.Is('{') {
		return
	}
	kind := v.Get("nodeType").Text()
	b.Features |= feature(v, kind)
	switch string(kind) {
	case "Identifier", "IdentifierPath":
		b.mention(v, false, in)
	case "MemberAccess":
		b.member(v, in)
		in.call = false
		b.walk(v.Get("expression"), in)
		return
	case "FunctionCall":
		b.call(v, in)
		return
	case "Assignment":
		b.assigned(v.Get("leftHandSide"))
	case "UnaryOperation":
		if op := v.Get("operator"); op.Says("delete") || op.Says("++") || op.Says("--") {
			b.assigned(v.Get("subExpression"))
			if id := declared(v.Get("subExpression")); op.Says("delete") && id > 0 {
				b.Deletes = append(b.Deletes, id)
			}
		}
	case "IndexAccess":
		in.asked = true
	case "BinaryOperation":
		in.asked = !anybody(v.Get("leftExpression")) && !anybody(v.Get("rightExpression"))
	case "IfStatement", "Conditional":
		b.Guards = true
		b.walk(v.Get("condition"), context{asked: true})
	case "RevertStatement":
		b.Guards = true
	case "EmitStatement":
		in.emit = true
	case "NewExpression":
		if begins(v.Get("typeName").Get("typeDescriptions").Get("typeIdentifier"), "t_contract") {
			b.Creates = true
		}
	case "VariableDeclarationStatement":
		declared := v.Get("declarations")
		for d := range declared.List() {
			b.local(d)
			if declared.Len() == 1 {
				set(&b.locals, d.Get("id").Int(), v.Get("initialValue"))
			}
		}
	case "InlineAssembly":
		b.assembly(v)
		return
	case "UserDefinedTypeName", "ElementaryTypeName", "Mapping", "ArrayTypeName", "FunctionTypeName":
		return
	}
	in.call = false
	for k := range v.Children() {
		if (k.Is('{') || k.Is('[')) && !k.Named("typeDescriptions") {
			b.walk(k, in)
		}
	}
}

// anybody reports whether comparing the caller with an expression says nothing about who calls: nobody is the zero address, and the sender
// of the transaction may be anyone.
func anybody(v jsontree.Value) bool {
	switch {
	case v.Get("memberName").Says("origin"):
		return v.Get("expression").Get("name").Says("tx")
	case v.Get("kind").Says("typeConversion") && v.Get("arguments").Len() == 1:
		return anybody(v.Get("arguments").At(0))
	case v.Get("nodeType").Says("Literal"):
		text := v.Get("value").String()
		return text != "" && strings.Trim(text, "0x") == ""
	}
	return false
}

func (b *body) mention(v jsontree.Value, super bool, in context) {
	if id := declared(v); id > 0 {
		b.Uses[id]++
		named := begins(v.Get("expression").Get("typeDescriptions").Get("typeIdentifier"), "t_type$_t_contract")
		b.Mentions = append(b.Mentions, Mention{id, super, named, in.call, b.place(v)})
	}
}

func (b *body) member(v jsontree.Value, in context) {
	on := v.Get("expression")
	b.mention(v, on.Get("name").Says("super"), in)
	if v.Get("memberName").Says("sender") && on.Get("name").Says("msg") && !in.emit && in.asked {
		b.Sender = true
	}
	kind := v.Get("typeDescriptions").Get("typeIdentifier")
	switch {
	case begins(kind, "t_function_baredelegatecall_"):
		b.Ops = append(b.Ops, Op{Kind: "delegatecall", At: b.place(v)})
	case begins(kind, "t_function_barecallcode_"):
		b.Ops = append(b.Ops, Op{Kind: "callcode", At: b.place(v)})
	case begins(kind, "t_function_barecall_"), begins(kind, "t_function_external_"), begins(kind, "t_function_transfer_"),
		begins(kind, "t_function_send_"):
		b.Calls = true
	}
	// A caller who is returned, as by _msgSender(), is asked about where the function is called.
	if v.Get("memberName").Says("sender") && on.Get("name").Says("msg") && b.Name == "_msgSender" {
		b.Sender = true
	}
}

func (b *body) call(v jsontree.Value, in context) {
	what := v.Get("expression")
	if what.Get("nodeType").Says("Identifier") && declared(what) < 0 {
		switch string(what.Get("name").Text()) {
		case "selfdestruct", "suicide":
			b.Ops = append(b.Ops, Op{Kind: "selfdestruct", At: b.place(what)})
		case "require", "revert", "assert":
			b.Guards = true
		}
	}
	if what.Get("memberName").Says("push") || what.Get("memberName").Says("pop") {
		b.assigned(what.Get("expression"))
	}
	kind := what.Get("typeDescriptions").Get("typeIdentifier")
	b.inside = b.inside || !in.emit && (begins(kind, "t_function_internal") || begins(kind, "t_function_delegatecall") || begins(kind, "t_function_barecall_"))
	b.walk(what, context{call: true, emit: in.emit})
	conversion := v.Get("kind").Says("typeConversion")
	for m := range v.Get("arguments").List() {
		arguments := in
		arguments.call = false
		arguments.asked = in.asked || !conversion
		b.walk(m, arguments)
	}
}

// assigned notes the state variable at the root of what is assigned to.
func (b *body) assigned(v jsontree.Value) {
	for {
		switch string(v.Get("nodeType").Text()) {
		case "IndexAccess":
			v = v.Get("baseExpression")
		case "MemberAccess":
			v = v.Get("expression")
		case "TupleExpression":
			for m := range v.Get("components").List() {
				b.assigned(m)
			}
			return
		case "Identifier":
			if id := declared(v); id > 0 {
				if _, local := b.structs[id]; local {
					b.Stores = true
				} else if !slices.Contains(b.Writes, id) {
					b.Writes = append(b.Writes, id)
				}
			}
			return
		default:
			b.Stores = b.Stores || v.Get("nodeType").Says("FunctionCall") // a function that returns a storage pointer
			return
		}
	}
}

// assembly reads an inline assembly block. Where external references have no names of their own, their place in the source tells them.
func (b *body) assembly(v jsontree.Value) {
	outside := make(map[string]jsontree.Value)
	for r := range v.Get("externalReferences").List() {
		if id := r.Get("declaration").Int(); id > 0 {
			b.Uses[id]++
			b.Mentions = append(b.Mentions, Mention{ID: id, At: b.place(v)})
		}
		outside[string(r.Get("src").Text())] = r
	}
	if !v.Get("AST").Is('{') {
		// Before 0.6 there is only text.
		for _, op := range []string{"delegatecall", "callcode", "selfdestruct"} {
			if bytes.Contains(v.Get("operations").Text(), []byte(op)) {
				b.Ops = append(b.Ops, Op{Kind: op, Assembly: true, At: b.place(v)})
			}
		}
		return
	}
	before := b.Features &^ AssemblyMemory
	b.Features = before | Assembly
	b.yul(v.Get("AST"), outside, make(map[string]jsontree.Value))
	if b.Features&AssemblyMemory != 0 && len(outside) == 0 {
		b.Features |= AssemblyAlone
	}
}

func (b *body) yul(v jsontree.Value, outside map[string]jsontree.Value, locals map[string]jsontree.Value) {
	if v.Is('{') {
		kind := v.Get("nodeType").Text()
		b.Features |= yulFeature(v, kind)
		switch string(kind) {
		case "YulFunctionCall":
			switch name := v.Get("functionName").Get("name").String(); name {
			case "delegatecall", "callcode", "selfdestruct":
				b.Ops = append(b.Ops, Op{Kind: name, Assembly: true, At: b.place(v)})
			case "sstore":
				op := Op{Kind: "sstore", Assembly: true, At: b.place(v)}
				if arguments := v.Get("arguments"); arguments.Len() == 2 {
					op.Slot, op.constant = b.yulConstant(arguments.At(0), outside, locals, 0)
					if r, ok := outside[string(arguments.At(0).Get("src").Text())]; ok {
						_, local := b.locals[r.Get("declaration").Int()]
						op.Given = !local && b.Variables[r.Get("declaration").Int()] == nil && !r.Get("isSlot").Bool() && !r.Get("suffix").Says("slot")
					}
				}
				b.Stores = true
				b.Ops = append(b.Ops, op)
			case "caller":
				b.Sender = true
			case "revert":
				b.Guards = true
			case "call":
				b.Calls = true
			case "create", "create2":
				b.Creates = true
			}
		case "YulVariableDeclaration":
			if names := v.Get("variables"); names.Len() == 1 {
				locals[names.At(0).Get("name").String()] = v.Get("value")
			}
		case "YulAssignment":
			for name := range v.Get("variableNames").List() {
				delete(locals, name.Get("name").String()) // no longer what it started as
			}
			if names := v.Get("variableNames"); names.Len() == 1 {
				if r, ok := outside[string(names.At(0).Get("src").Text())]; ok && (r.Get("isSlot").Bool() || r.Get("suffix").Says("slot")) {
					if id, ok := b.structs[r.Get("declaration").Int()]; ok {
						slot, constant := b.yulConstant(v.Get("value"), outside, locals, 0)
						b.Slots = append(b.Slots, Bind{id, slot, b.place(names.At(0)), constant})
					} else {
						b.Features |= AssemblyArray
					}
				}
			}
		}
	}
	for k := range v.Children() {
		if k.Is('{') || k.Is('[') {
			b.yul(k, outside, locals)
		}
	}
}

// yulConstant is the value of an expression in assembly, where it can be told; or the constant that has it.
func (b *body) yulConstant(v jsontree.Value, outside map[string]jsontree.Value, locals map[string]jsontree.Value, depth int) ([]byte, int) {
	if depth > 20 {
		return nil, 0
	}
	switch string(v.Get("nodeType").Text()) {
	case "YulLiteral":
		return number(v.Get("value").String()), 0
	case "YulIdentifier":
		if r, ok := outside[string(v.Get("src").Text())]; ok {
			id := r.Get("declaration").Int()
			if initial, ok := b.locals[id]; ok {
				return b.constant(initial, depth+1), declared(initial)
			}
			return nil, id
		}
		if l, ok := locals[string(v.Get("name").Text())]; ok {
			return b.yulConstant(l, outside, locals, depth+1)
		}
	}
	return nil, 0
}

func number(s string) []byte {
	n, ok := new(big.Int).SetString(strings.ReplaceAll(s, "_", ""), 0)
	if !ok || n.Sign() < 0 || n.BitLen() > 256 {
		return nil
	}
	return n.FillBytes(make([]byte, 32))
}

// constant is the value of an expression as 32 bytes, where it can be told: numbers, names of constants, conversions, and what
// ERC-7201 and ERC-1967 compute slots with.
func (u *unitReader) constant(v jsontree.Value, depth int) []byte {
	if depth > 20 {
		return nil
	}
	arguments := v.Get("arguments")
	switch string(v.Get("nodeType").Text()) {
	case "Literal":
		if v.Get("kind").Says("number") && !v.Get("subdenomination").Is('"') {
			return number(v.Get("value").String())
		}
	case "Identifier", "MemberAccess":
		if x := u.Variables[declared(v)]; x != nil {
			return x.Value
		}
	case "TupleExpression":
		if parts := v.Get("components"); parts.Len() == 1 {
			return u.constant(parts.At(0), depth+1)
		}
	case "UnaryOperation":
		if x := u.constant(v.Get("subExpression"), depth+1); x != nil && v.Get("operator").Says("~") {
			for i := range x {
				x[i] = ^x[i]
			}
			return x
		}
	case "BinaryOperation":
		l, r := u.constant(v.Get("leftExpression"), depth+1), u.constant(v.Get("rightExpression"), depth+1)
		if l == nil || r == nil {
			return nil
		}
		a, b := new(big.Int).SetBytes(l), new(big.Int).SetBytes(r)
		switch v.Get("operator").String() {
		case "-":
			a.Sub(a, b)
		case "+":
			a.Add(a, b)
		case "&":
			a.And(a, b)
		default:
			return nil
		}
		if a.Sign() < 0 || a.BitLen() > 256 {
			return nil
		}
		return a.FillBytes(make([]byte, 32))
	case "FunctionCall":
		if arguments.Len() != 1 {
			return nil
		}
		if v.Get("kind").Says("typeConversion") {
			return slices.Clone(u.constant(arguments.At(0), depth+1))
		}
		switch string(v.Get("expression").Get("name").Text()) {
		case "keccak256":
			if text, ok := u.hashed(arguments.At(0), depth+1); ok {
				return crypto.Keccak256(text)
			}
		case "erc7201":
			if id := arguments.At(0); id.Get("nodeType").Says("Literal") {
				return NamespaceSlot(id.Get("value").String())
			}
		}
	}
	return nil
}

// hashed is the bytes of what is given to keccak256.
func (u *unitReader) hashed(v jsontree.Value, depth int) ([]byte, bool) {
	switch string(v.Get("nodeType").Text()) {
	case "Literal":
		text, err := hex.DecodeString(v.Get("hexValue").String())
		return text, err == nil && !v.Get("kind").Says("number")
	case "FunctionCall":
		arguments, name := v.Get("arguments"), v.Get("expression").Get("memberName")
		if arguments.Len() != 1 {
			return nil, false
		}
		if v.Get("kind").Says("typeConversion") { // bytes("…")
			return u.hashed(arguments.At(0), depth+1)
		}
		if name.Says("encode") || name.Says("encodePacked") {
			if arguments.At(0).Get("nodeType").Says("Literal") {
				return u.hashed(arguments.At(0), depth+1)
			}
			word := u.constant(arguments.At(0), depth+1)
			return word, word != nil
		}
	}
	return nil, false
}

// NamespaceSlot is where ERC-7201 puts the namespace of an id: keccak256(keccak256(id) − 1) with its last byte cleared.
func NamespaceSlot(id string) []byte {
	n := new(big.Int).SetBytes(crypto.Keccak256([]byte(id)))
	n.Sub(n, big.NewInt(1))
	slot := crypto.Keccak256(n.FillBytes(make([]byte, 32)))
	slot[31] = 0
	return slot
}

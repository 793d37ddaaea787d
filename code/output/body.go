package output

import (
	"encoding/hex"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
)

// body gathers the facts about one function.
type body struct {
	*unitReader
	*Function
	locals  map[int]*value // what local variables start with
	structs map[int]int    // local storage pointers: their structure
}

// context is what surrounds an expression.
type context struct {
	asked bool // its value is compared, looked up or handed to a function
	call  bool // it is what a call calls
	emit  bool
}

func (b *body) local(v *value) {
	if v.get("nodeType").is("VariableDeclaration") && v.get("storageLocation").is("storage") {
		if id := v.get("typeName").get("referencedDeclaration").int(); id != 0 {
			b.structs[v.get("id").int()] = id
		}
	}
}

func (b *body) walk(v *value, in context) {
	if v.kind == '[' {
		for i := range v.kids {
			b.walk(&v.kids[i], in)
		}
		return
	}
	if v.kind != '{' {
		return
	}
	switch v.get("nodeType").text {
	case "Identifier", "IdentifierPath":
		b.mention(v, false, in)
	case "MemberAccess":
		b.member(v, in)
		in.call = false
		b.walk(v.get("expression"), in)
		return
	case "FunctionCall":
		b.call(v, in)
		return
	case "Assignment":
		b.assigned(v.get("leftHandSide"))
	case "UnaryOperation":
		if op := v.get("operator").text; op == "delete" || op == "++" || op == "--" {
			b.assigned(v.get("subExpression"))
		}
	case "BinaryOperation", "IndexAccess":
		in.asked = true
	case "IfStatement", "Conditional":
		b.Guards = true
		b.walk(v.get("condition"), context{asked: true})
	case "RevertStatement":
		b.Guards = true
	case "EmitStatement":
		in.emit = true
	case "NewExpression":
		if strings.HasPrefix(v.get("typeName").get("typeDescriptions").get("typeIdentifier").text, "t_contract") {
			b.Creates = true
		}
	case "VariableDeclarationStatement":
		declared := v.get("declarations").list()
		for i := range declared {
			b.local(&declared[i])
			if len(declared) == 1 {
				b.locals[declared[i].get("id").int()] = v.get("initialValue")
			}
		}
	case "InlineAssembly":
		b.assembly(v)
		return
	case "UserDefinedTypeName", "ElementaryTypeName", "Mapping", "ArrayTypeName", "FunctionTypeName":
		return
	}
	in.call = false
	for i := range v.kids {
		if v.kids[i].key != "typeDescriptions" {
			b.walk(&v.kids[i], in)
		}
	}
}

func (b *body) mention(v *value, super bool, in context) {
	if id := v.get("referencedDeclaration").int(); id > 0 {
		b.Uses[id]++
		named := strings.HasPrefix(v.get("expression").get("typeDescriptions").get("typeIdentifier").text, "t_type$_t_contract")
		b.Mentions = append(b.Mentions, Mention{id, super, named, in.call, b.place(v)})
	}
}

func (b *body) member(v *value, in context) {
	on := v.get("expression")
	b.mention(v, on.get("name").is("super"), in)
	if v.get("memberName").is("sender") && on.get("name").is("msg") && !in.emit && in.asked {
		b.Sender = true
	}
	kind := v.get("typeDescriptions").get("typeIdentifier").text
	switch {
	case strings.HasPrefix(kind, "t_function_baredelegatecall_"):
		b.Ops = append(b.Ops, Op{Kind: "delegatecall", At: b.place(v)})
	case strings.HasPrefix(kind, "t_function_barecallcode_"):
		b.Ops = append(b.Ops, Op{Kind: "callcode", At: b.place(v)})
	case strings.HasPrefix(kind, "t_function_barecall_"), strings.HasPrefix(kind, "t_function_external_"), strings.HasPrefix(kind, "t_function_transfer_"),
		strings.HasPrefix(kind, "t_function_send_"):
		b.Calls = true
	}
	// A caller who is returned, as by _msgSender(), is asked about where the function is called.
	if v.get("memberName").is("sender") && on.get("name").is("msg") && b.Name == "_msgSender" {
		b.Sender = true
	}
}

func (b *body) call(v *value, in context) {
	what := v.get("expression")
	name := what.get("name").text
	if what.get("nodeType").is("Identifier") && what.get("referencedDeclaration").int() < 0 {
		switch name {
		case "selfdestruct", "suicide":
			b.Ops = append(b.Ops, Op{Kind: "selfdestruct", At: b.place(what)})
		case "require", "revert", "assert":
			b.Guards = true
		}
	}
	b.walk(what, context{call: true, emit: in.emit})
	conversion := v.get("kind").is("typeConversion")
	for i := range v.get("arguments").list() {
		arguments := in
		arguments.call = false
		arguments.asked = in.asked || !conversion
		b.walk(&v.get("arguments").list()[i], arguments)
	}
}

// assigned notes the state variable at the root of what is assigned to.
func (b *body) assigned(v *value) {
	for {
		switch v.get("nodeType").text {
		case "IndexAccess":
			v = v.get("baseExpression")
		case "MemberAccess":
			v = v.get("expression")
		case "TupleExpression":
			for i := range v.get("components").list() {
				b.assigned(&v.get("components").list()[i])
			}
			return
		case "Identifier":
			if id := v.get("referencedDeclaration").int(); id > 0 {
				if _, local := b.structs[id]; local {
					b.Stores = true
				} else if !slices.Contains(b.Writes, id) {
					b.Writes = append(b.Writes, id)
				}
			}
			return
		default:
			b.Stores = b.Stores || v.get("nodeType").is("FunctionCall") // a function that returns a storage pointer
			return
		}
	}
}

// assembly reads an inline assembly block. Where external references have no names of their own, their place in the source tells them.
func (b *body) assembly(v *value) {
	outside := make(map[string]*value)
	refs := v.get("externalReferences").list()
	for i := range refs {
		r := &refs[i]
		if id := r.get("declaration").int(); id > 0 {
			b.Uses[id]++
			b.Mentions = append(b.Mentions, Mention{ID: id, At: b.place(v)})
		}
		outside[r.get("src").text] = r
	}
	if v.get("AST").kind != '{' {
		// Before 0.6 there is only text.
		for _, op := range []string{"delegatecall", "callcode", "selfdestruct"} {
			if strings.Contains(v.get("operations").text, op) {
				b.Ops = append(b.Ops, Op{Kind: op, Assembly: true, At: b.place(v)})
			}
		}
		return
	}
	b.yul(v.get("AST"), outside, make(map[string]*value))
}

func (b *body) yul(v *value, outside map[string]*value, locals map[string]*value) {
	if v.kind == '{' {
		switch v.get("nodeType").text {
		case "YulFunctionCall":
			switch name := v.get("functionName").get("name").text; name {
			case "delegatecall", "callcode", "selfdestruct":
				b.Ops = append(b.Ops, Op{Kind: name, Assembly: true, At: b.place(v)})
			case "sstore":
				op := Op{Kind: "sstore", Assembly: true, At: b.place(v)}
				if arguments := v.get("arguments").list(); len(arguments) == 2 {
					op.Slot, op.constant = b.yulConstant(&arguments[0], outside, locals, 0)
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
			if names := v.get("variables").list(); len(names) == 1 {
				locals[names[0].get("name").text] = v.get("value")
			}
		case "YulAssignment":
			if names := v.get("variableNames").list(); len(names) == 1 {
				if r := outside[names[0].get("src").text]; r != nil && (r.get("isSlot").bool() || r.get("suffix").is("slot")) {
					if id, ok := b.structs[r.get("declaration").int()]; ok {
						slot, constant := b.yulConstant(v.get("value"), outside, locals, 0)
						b.Slots = append(b.Slots, Bind{id, slot, b.place(&names[0]), constant})
					}
				}
			}
		}
	}
	for i := range v.kids {
		if v.kids[i].kind == '{' || v.kids[i].kind == '[' {
			b.yul(&v.kids[i], outside, locals)
		}
	}
}

// yulConstant is the value of an expression in assembly, where it can be told; or the constant that has it.
func (b *body) yulConstant(v *value, outside map[string]*value, locals map[string]*value, depth int) ([]byte, int) {
	if depth > 20 {
		return nil, 0
	}
	switch v.get("nodeType").text {
	case "YulLiteral":
		return number(v.get("value").str()), 0
	case "YulIdentifier":
		if r := outside[v.get("src").text]; r != nil {
			id := r.get("declaration").int()
			if initial := b.locals[id]; initial != nil {
				return b.constant(initial, depth+1), initial.get("referencedDeclaration").int()
			}
			return nil, id
		}
		if l := locals[v.get("name").text]; l != nil {
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
func (u *unitReader) constant(v *value, depth int) []byte {
	if depth > 20 {
		return nil
	}
	arguments := v.get("arguments").list()
	switch v.get("nodeType").text {
	case "Literal":
		if v.get("kind").is("number") && v.get("subdenomination").kind != '"' {
			return number(v.get("value").str())
		}
	case "Identifier", "MemberAccess":
		if x := u.Variables[v.get("referencedDeclaration").int()]; x != nil {
			return x.Value
		}
	case "TupleExpression":
		if parts := v.get("components").list(); len(parts) == 1 {
			return u.constant(&parts[0], depth+1)
		}
	case "UnaryOperation":
		if x := u.constant(v.get("subExpression"), depth+1); x != nil && v.get("operator").is("~") {
			for i := range x {
				x[i] = ^x[i]
			}
			return x
		}
	case "BinaryOperation":
		l, r := u.constant(v.get("leftExpression"), depth+1), u.constant(v.get("rightExpression"), depth+1)
		if l == nil || r == nil {
			return nil
		}
		a, b := new(big.Int).SetBytes(l), new(big.Int).SetBytes(r)
		switch v.get("operator").text {
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
		if len(arguments) != 1 {
			return nil
		}
		if v.get("kind").is("typeConversion") {
			return slices.Clone(u.constant(&arguments[0], depth+1))
		}
		switch name := v.get("expression").get("name").text; name {
		case "keccak256":
			if text, ok := u.hashed(&arguments[0], depth+1); ok {
				return crypto.Keccak256(text)
			}
		case "erc7201":
			if id := &arguments[0]; id.get("nodeType").is("Literal") {
				return NamespaceSlot(id.get("value").str())
			}
		}
	}
	return nil
}

// hashed is the bytes of what is given to keccak256.
func (u *unitReader) hashed(v *value, depth int) ([]byte, bool) {
	switch v.get("nodeType").text {
	case "Literal":
		text, err := hex.DecodeString(v.get("hexValue").text)
		return text, err == nil && !v.get("kind").is("number")
	case "FunctionCall":
		arguments, name := v.get("arguments").list(), v.get("expression").get("memberName").text
		if len(arguments) != 1 {
			return nil, false
		}
		if v.get("kind").is("typeConversion") { // bytes("…")
			return u.hashed(&arguments[0], depth+1)
		}
		if name == "encode" || name == "encodePacked" {
			if arguments[0].get("nodeType").is("Literal") {
				return u.hashed(&arguments[0], depth+1)
			}
			word := u.constant(&arguments[0], depth+1)
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

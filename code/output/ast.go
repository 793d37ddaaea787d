package output

import (
	"regexp"
	"strings"

	"theseus/code/jsontree"
)

// kept are the members of AST nodes that are read.
var kept = jsontree.NamesOf(`nodeType id src name nodes contractKind abstract baseContracts baseName linearizedBaseContracts documentation text body
	statements expression arguments leftHandSide rightHandSide subExpression operator leftExpression rightExpression condition trueBody falseBody
	trueExpression falseExpression baseExpression indexExpression startExpression endExpression memberName referencedDeclaration typeDescriptions
	typeString typeIdentifier typeName keyType valueType baseType pathNode members underlyingType stateVariable constant mutability storageLocation
	visibility kind implemented modifiers modifierName stateMutability value initialValue initializationExpression loopExpression AST
	operations externalReferences declaration isSlot suffix functionName post pre cases variables variableNames canonicalName storageLayout
	baseSlotExpression returnParameters parameters errorCall eventCall externalCall declarations assignments clauses block options components hexValue
	subdenomination functionReturnParameters literals names`)

// kinds are the nodes that are known. A contract with another one is undecided.
var kinds = jsontree.NamesOf(`SourceUnit PragmaDirective ImportDirective ContractDefinition InheritanceSpecifier UsingForDirective StructDefinition EnumDefinition
	EnumValue VariableDeclaration ParameterList FunctionDefinition ModifierDefinition ModifierInvocation EventDefinition ErrorDefinition
	UserDefinedValueTypeDefinition StructuredDocumentation OverrideSpecifier StorageLayoutSpecifier ElementaryTypeName UserDefinedTypeName
	IdentifierPath FunctionTypeName Mapping ArrayTypeName Block UncheckedBlock PlaceholderStatement IfStatement TryStatement TryCatchClause
	WhileStatement DoWhileStatement ForStatement Continue Break Return Throw EmitStatement RevertStatement VariableDeclarationStatement
	ExpressionStatement InlineAssembly Conditional Assignment TupleExpression UnaryOperation BinaryOperation FunctionCall FunctionCallOptions
	NewExpression MemberAccess IndexAccess IndexRangeAccess Identifier ElementaryTypeNameExpression Literal
	YulBlock YulAssignment YulBreak YulCase YulContinue YulExpressionStatement YulForLoop YulFunctionCall YulFunctionDefinition YulIdentifier YulIf
	YulLeave YulLiteral YulSwitch YulTypedName YulVariableDeclaration`)

// unit reads the AST of one file.
func (c *Compilation) unit(file string, text []byte) error {
	root, err := c.asts.Parse(text)
	if err != nil {
		return err
	}
	s := c.source(file)
	if !root.Get("nodeType").Says("SourceUnit") {
		return &SyntaxError{Why: "not an AST of the compact form, which Solidity has since 0.4.12"}
	}
	s.ast = true
	u := &unitReader{c, file, c.asts.Strange}
	for n := range root.Get("nodes").List() {
		if n.Get("nodeType").Says("ContractDefinition") {
			u.contract(n)
			continue
		}
		if n.Get("nodeType").Says("PragmaDirective") {
			for word := range n.Get("literals").List() {
				s.coder2 = s.coder2 || word.Says("ABIEncoderV2") || word.Says("v2")
			}
		}
		if unknown := u.unknown(n); unknown != "" {
			s.unknown = unknown
		}
		u.declaration(n, nil)
	}
	return nil
}

// unknownKind is a kind of node that is not known, below a value.
func unknownKind(v jsontree.Value) string {
	for k := range v.Children() {
		if k.Is('"') && v.Is('{') && k.Named("nodeType") && !kinds.Has(k.Text()) {
			return k.String()
		}
		if k.Is('{') || k.Is('[') {
			if unknown := unknownKind(k); unknown != "" {
				return unknown
			}
		}
	}
	return ""
}

type unitReader struct {
	*Compilation
	file string
	odd  bool // it has a node of a kind that is not known, somewhere
}

func (u *unitReader) unknown(v jsontree.Value) string {
	if !u.odd {
		return ""
	}
	return unknownKind(v)
}

func (u *unitReader) place(v jsontree.Value) Place {
	n := 0
	for _, c := range v.Get("src").Text() {
		if c < '0' || c > '9' || n > 1<<40 {
			break
		}
		n = 10*n + int(c-'0')
	}
	return Place{u.file, n}
}

var tagLine = regexp.MustCompile(`@custom:([a-z0-9-]+)[ \t]*([^\n\r]*)`)

// tags reads annotations; one's text ends with its line or where another begins.
func tags(v jsontree.Value) []Tag {
	doc := v.Get("documentation")
	text := doc.String()
	if doc.Is('{') {
		text = doc.Get("text").String()
	}
	var found []Tag
	if strings.Contains(text, "@custom:") {
		for _, m := range tagLine.FindAllStringSubmatch(text, 100) {
			rest, _, _ := strings.Cut(m[2], "@custom:")
			found = append(found, Tag{m[1], strings.TrimSpace(rest)})
		}
	}
	return found
}

func (u *unitReader) contract(v jsontree.Value) {
	name := v.Get("name").String()
	k := u.named(u.file, name)
	if k.ID != 0 {
		u.Errors = append(u.Errors, u.file+": two contracts are called "+name)
		k.Unknown = "a second contract of the same name"
		return
	}
	k.ID, k.Kind, k.Abstract = v.Get("id").Int(), u.word(v.Get("contractKind")), v.Get("abstract").Bool()
	k.At, k.Tags = u.place(v), tags(v)
	k.Unknown = u.unknown(v)
	k.LayoutAt = v.Get("storageLayout").Is('{')
	if u.byID[k.ID] != nil {
		k.Unknown = "a second contract with the same number"
	}
	u.byID[k.ID] = k
	seen := make(map[int]bool)
	for b := range v.Get("linearizedBaseContracts").List() {
		if id := b.Int(); !seen[id] {
			seen[id] = true
			k.Bases = append(k.Bases, id)
		} else {
			k.Unknown = "a contract that inherits from one twice"
		}
	}
	for b := range v.Get("baseContracts").List() {
		id := declared(b.Get("baseName"))
		if id == k.ID {
			k.Unknown = "a contract that inherits from itself"
		}
		k.Parents = append(k.Parents, Parent{id, b.Get("arguments").Is('[')})
	}
	// Constants first: functions look them up.
	for _, functions := range []bool{false, true} {
		for n := range v.Get("nodes").List() {
			if kind := n.Get("nodeType"); functions == (kind.Says("FunctionDefinition") || kind.Says("ModifierDefinition")) {
				u.declaration(n, k)
			}
		}
	}
}

func (u *unitReader) declaration(n jsontree.Value, k *Contract) {
	id, of := n.Get("id").Int(), 0
	if k != nil {
		of = k.ID
	}
	switch string(n.Get("nodeType").Text()) {
	case "StructDefinition":
		s := &Struct{ID: id, Name: n.Get("canonicalName").String(), Contract: of, At: u.place(n), Tags: tags(n)}
		for m := range n.Get("members").List() {
			x := u.variable(m, of)
			u.Members[x.ID] = x
			s.Members = append(s.Members, x)
		}
		u.Structs[id] = s
		if k != nil {
			k.Structs = append(k.Structs, s)
		}
	case "EnumDefinition":
		e := &Enum{Name: n.Get("canonicalName").String()}
		for m := range n.Get("members").List() {
			u.Ordinals[m.Get("id").Int()] = len(e.Members)
			e.Members = append(e.Members, m.Get("name").String())
		}
		u.Enums[id] = e
	case "UserDefinedValueTypeDefinition":
		u.Values[id] = u.typeName(n.Get("underlyingType"), 0)
	case "VariableDeclaration":
		x := u.variable(n, of)
		u.Variables[id] = x
		if k != nil {
			k.Variables = append(k.Variables, x)
		}
	case "FunctionDefinition", "ModifierDefinition":
		f := u.function(n, of)
		u.Functions[id] = f
		if k != nil {
			k.Functions = append(k.Functions, f)
			if f.Kind == "constructor" {
				k.Constructor = f
			}
		}
	}
}

func (u *unitReader) variable(n jsontree.Value, of int) *Variable {
	value := n.Get("value")
	x := &Variable{
		ID: n.Get("id").Int(), Name: u.word(n.Get("name")), Contract: of, At: u.place(n), Tags: tags(n),
		Type: u.typeName(n.Get("typeName"), 0), Mutability: u.word(n.Get("mutability")), Transient: n.Get("storageLocation").Says("transient"),
		Visibility: u.word(n.Get("visibility")), Initial: value.Is('{') && !blank(value),
	}
	if n.Get("constant").Bool() {
		x.Mutability = "constant"
		x.Value = u.constant(value, 0)
	}
	if value.Is('{') {
		u.mentions(value)
	}
	return x
}

// blank reports whether an expression is what a variable is without an initial value.
func blank(v jsontree.Value) bool {
	switch {
	case v.Get("nodeType").Says("Literal"):
		text := v.Get("value").String()
		return v.Get("kind").Says("bool") && text == "false" || v.Get("kind").Says("string") && v.Get("hexValue").Says("") ||
			v.Get("kind").Says("number") && strings.Trim(text, "0x_.") == ""
	case v.Get("kind").Says("typeConversion") && v.Get("arguments").Len() == 1:
		return blank(v.Get("arguments").At(0))
	}
	return false
}

// declared is the number of the declaration that a node names; 0: none. What the language itself has is below 0: compilers from 0.7 on wrote
// those as large positive numbers for years.
func declared(v jsontree.Value) int {
	n := v.Get("referencedDeclaration").Int()
	if n >= 1<<31 && n < 1<<32 {
		n -= 1 << 32
	}
	return n
}

// mentions counts what an expression outside of functions names.
func (u *unitReader) mentions(v jsontree.Value) {
	if ref := v.Get("referencedDeclaration"); ref.There() {
		u.Uses[ref.Int()]++
	}
	for k := range v.Children() {
		if k.Is('{') || k.Is('[') {
			u.mentions(k)
		}
	}
}

var arrayLength = regexp.MustCompile(`\$(\d+|dyn)_(?:storage|memory|calldata)(?:_ptr)?$`)

// typeName reads a type. The compiler's identifier of a type is the same wherever the type is: what was read once is not read again.
func (u *unitReader) typeName(v jsontree.Value, depth int) *TypeName {
	identifier := v.Get("typeDescriptions").Get("typeIdentifier").Text()
	if t := u.types[string(identifier)]; t != nil {
		return t
	}
	t := &TypeName{Kind: "unknown", Name: u.word(v.Get("typeDescriptions").Get("typeString")), Ref: declared(v)}
	if depth > 100 {
		return t
	}
	switch string(v.Get("nodeType").Text()) {
	case "ElementaryTypeName":
		t.Kind = "elementary"
		if t.Name == "" {
			t.Name = u.word(v.Get("name"))
		}
	case "UserDefinedTypeName":
		t.Kind = "defined"
	case "FunctionTypeName":
		t.Kind = "function"
	case "Mapping":
		t.Kind = "mapping"
		t.Key, t.Value = u.typeName(v.Get("keyType"), depth+1), u.typeName(v.Get("valueType"), depth+1)
	case "ArrayTypeName":
		if m := arrayLength.FindSubmatch(identifier); m != nil {
			t.Kind, t.Length = "array", string(m[1])
			t.Base = u.typeName(v.Get("baseType"), depth+1)
		}
	}
	if len(identifier) > 0 {
		u.types[string(identifier)] = t
	}
	return t
}

// word is a text that comes again and again.
func (u *unitReader) word(v jsontree.Value) string {
	raw := v.Text()
	if w, known := u.words[string(raw)]; known {
		return w
	}
	w := v.String()
	u.words[string(raw)] = w
	return w
}

func (u *unitReader) function(n jsontree.Value, of int) *Function {
	f := &Function{
		ID: n.Get("id").Int(), Name: u.word(n.Get("name")), Contract: of, Kind: u.word(n.Get("kind")), Visibility: u.word(n.Get("visibility")),
		Mutability: u.word(n.Get("stateMutability")), At: u.place(n), Tags: tags(n), HasBody: n.Get("body").Is('{'),
	}
	if n.Get("nodeType").Says("ModifierDefinition") {
		f.Kind = "modifier"
	}
	for p := range n.Get("parameters").Get("parameters").List() {
		if n := len(f.Parameters); n < 64 && p.Get("storageLocation").Says("calldata") {
			f.Calldata |= 1 << n
		}
		f.Parameters = append(f.Parameters, u.word(p.Get("typeDescriptions").Get("typeString")))
	}
	for m := range n.Get("modifiers").List() {
		call := Invocation{ID: declared(m.Get("modifierName")), Name: u.word(m.Get("modifierName").Get("name"))}
		for a := range m.Get("arguments").List() {
			call.Arguments = append(call.Arguments, a.Get("value").String())
		}
		f.Modifiers = append(f.Modifiers, call)
	}
	b := &body{unitReader: u, Function: f}
	for _, list := range []string{"parameters", "returnParameters"} {
		for m := range n.Get(list).Get("parameters").List() {
			b.local(m)
		}
	}
	b.walk(n.Get("modifiers"), context{})
	b.walk(n.Get("body"), context{})
	f.Empty = f.HasBody && n.Get("body").Get("statements").Len() == 0
	if f.HasBody && b.matters() {
		f.Flow = b.flow(n)
	}
	return f
}

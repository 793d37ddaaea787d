package output

import (
	"regexp"
	"strconv"
	"strings"
)

func set(names string) map[string]bool {
	m := make(map[string]bool)
	for name := range strings.FieldsSeq(names) {
		m[name] = true
	}
	return m
}

// kept are the members of AST nodes that are read.
var kept = set(`nodeType id src name nodes contractKind abstract baseContracts baseName linearizedBaseContracts documentation text body
	statements expression arguments leftHandSide rightHandSide subExpression operator leftExpression rightExpression condition trueBody falseBody
	trueExpression falseExpression baseExpression indexExpression startExpression endExpression memberName referencedDeclaration typeDescriptions
	typeString typeIdentifier typeName keyType valueType baseType pathNode members underlyingType stateVariable constant mutability storageLocation
	visibility kind implemented modifiers modifierName stateMutability value initialValue initializationExpression loopExpression AST
	operations externalReferences declaration isSlot suffix functionName post pre cases variables variableNames canonicalName storageLayout
	baseSlotExpression returnParameters parameters errorCall eventCall externalCall declarations assignments clauses block options components hexValue
	subdenomination functionReturnParameters`)

// kinds are the nodes that are known. A contract with another one is undecided.
var kinds = set(`SourceUnit PragmaDirective ImportDirective ContractDefinition InheritanceSpecifier UsingForDirective StructDefinition EnumDefinition
	EnumValue VariableDeclaration ParameterList FunctionDefinition ModifierDefinition ModifierInvocation EventDefinition ErrorDefinition
	UserDefinedValueTypeDefinition StructuredDocumentation OverrideSpecifier StorageLayoutSpecifier ElementaryTypeName UserDefinedTypeName
	IdentifierPath FunctionTypeName Mapping ArrayTypeName Block UncheckedBlock PlaceholderStatement IfStatement TryStatement TryCatchClause
	WhileStatement DoWhileStatement ForStatement Continue Break Return Throw EmitStatement RevertStatement VariableDeclarationStatement
	ExpressionStatement InlineAssembly Conditional Assignment TupleExpression UnaryOperation BinaryOperation FunctionCall FunctionCallOptions
	NewExpression MemberAccess IndexAccess IndexRangeAccess Identifier ElementaryTypeNameExpression Literal
	YulBlock YulAssignment YulBreak YulCase YulContinue YulExpressionStatement YulForLoop YulFunctionCall YulFunctionDefinition YulIdentifier YulIf
	YulLeave YulLiteral YulSwitch YulTypedName YulVariableDeclaration`)

// unit reads the AST of one file.
func (c *Compilation) unit(file, text string) error {
	root, err := parse(text, kept)
	if err != nil {
		return err
	}
	s := c.source(file)
	if !root.get("nodeType").is("SourceUnit") {
		return &SyntaxError{0, "not an AST of the compact form, which Solidity has since 0.4.12"}
	}
	s.ast = true
	u := &unitReader{c, file}
	for i := range root.get("nodes").list() {
		n := &root.get("nodes").list()[i]
		if unknown := unknownKind(n); unknown != "" && !n.get("nodeType").is("ContractDefinition") {
			s.unknown = unknown
		}
		switch n.get("nodeType").text {
		case "ContractDefinition":
			u.contract(n)
		default:
			u.declaration(n, nil)
		}
	}
	return nil
}

func unknownKind(v *value) string {
	for i := range v.kids {
		k := &v.kids[i]
		if k.key == "nodeType" && k.kind == '"' && !kinds[k.text] {
			return k.str()
		}
		if k.kind == '{' || k.kind == '[' {
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
}

func (u *unitReader) place(v *value) Place {
	start, _, _ := strings.Cut(v.get("src").text, ":")
	n, _ := strconv.Atoi(start)
	return Place{u.file, n}
}

var tagLine = regexp.MustCompile(`@custom:([a-z0-9-]+)[ \t]*([^\n\r]*)`)

// tags reads annotations; one's text ends with its line or where another begins.
func tags(v *value) []Tag {
	doc := v.get("documentation")
	text := doc.str()
	if doc.kind == '{' {
		text = doc.get("text").str()
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

func (u *unitReader) contract(v *value) {
	name := v.get("name").str()
	k := u.named(u.file, name)
	if k.ID != 0 {
		u.Errors = append(u.Errors, u.file+": two contracts are called "+name)
		k.Unknown = "a second contract of the same name"
		return
	}
	k.ID, k.Kind, k.Abstract = v.get("id").int(), v.get("contractKind").str(), v.get("abstract").bool()
	k.At, k.Tags = u.place(v), tags(v)
	k.Unknown = unknownKind(v)
	k.LayoutAt = v.get("storageLayout").kind == '{'
	if u.byID[k.ID] != nil {
		k.Unknown = "a second contract with the same number"
	}
	u.byID[k.ID] = k
	seen := make(map[int]bool)
	for _, b := range v.get("linearizedBaseContracts").list() {
		if id := b.int(); !seen[id] {
			seen[id] = true
			k.Bases = append(k.Bases, id)
		} else {
			k.Unknown = "a contract that inherits from one twice"
		}
	}
	for i := range v.get("baseContracts").list() {
		b := &v.get("baseContracts").list()[i]
		id := b.get("baseName").get("referencedDeclaration").int()
		if id == k.ID {
			k.Unknown = "a contract that inherits from itself"
		}
		k.Parents = append(k.Parents, Parent{id, b.get("arguments").kind == '['})
	}
	// Constants first: functions look them up.
	for _, functions := range []bool{false, true} {
		for i := range v.get("nodes").list() {
			n := &v.get("nodes").list()[i]
			if kind := n.get("nodeType").text; functions == (kind == "FunctionDefinition" || kind == "ModifierDefinition") {
				u.declaration(n, k)
			}
		}
	}
}

func (u *unitReader) declaration(n *value, k *Contract) {
	id, of := n.get("id").int(), 0
	if k != nil {
		of = k.ID
	}
	switch n.get("nodeType").text {
	case "StructDefinition":
		s := &Struct{ID: id, Name: n.get("canonicalName").str(), Contract: of, At: u.place(n), Tags: tags(n)}
		for i := range n.get("members").list() {
			s.Members = append(s.Members, u.variable(&n.get("members").list()[i], of))
		}
		u.Structs[id] = s
		if k != nil {
			k.Structs = append(k.Structs, s)
		}
	case "EnumDefinition":
		e := &Enum{Name: n.get("canonicalName").str()}
		for _, m := range n.get("members").list() {
			e.Members = append(e.Members, m.get("name").str())
		}
		u.Enums[id] = e
	case "UserDefinedValueTypeDefinition":
		u.Values[id] = typeName(n.get("underlyingType"), 0)
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

func (u *unitReader) variable(n *value, of int) *Variable {
	x := &Variable{
		ID: n.get("id").int(), Name: n.get("name").str(), Contract: of, At: u.place(n), Tags: tags(n),
		Type: typeName(n.get("typeName"), 0), Mutability: n.get("mutability").str(), Transient: n.get("storageLocation").is("transient"),
		Visibility: n.get("visibility").str(), Initial: n.get("value").kind == '{',
	}
	if n.get("constant").bool() {
		x.Mutability = "constant"
		x.Value = u.constant(n.get("value"), 0)
	}
	if x.Initial {
		u.mentions(n.get("value"))
	}
	return x
}

// mentions counts what an expression outside of functions names.
func (u *unitReader) mentions(v *value) {
	if ref := v.get("referencedDeclaration"); ref.kind != 'n' {
		u.Uses[ref.int()]++
	}
	for i := range v.kids {
		if v.kids[i].kind == '{' || v.kids[i].kind == '[' {
			u.mentions(&v.kids[i])
		}
	}
}

var arrayLength = regexp.MustCompile(`\$(\d+|dyn)_(?:storage|memory|calldata)(?:_ptr)?$`)

func typeName(v *value, depth int) *TypeName {
	t := &TypeName{Kind: "unknown", Name: v.get("typeDescriptions").get("typeString").str(), Ref: v.get("referencedDeclaration").int()}
	if depth > 100 {
		return t
	}
	switch v.get("nodeType").text {
	case "ElementaryTypeName":
		t.Kind = "elementary"
		if t.Name == "" {
			t.Name = v.get("name").str()
		}
	case "UserDefinedTypeName":
		t.Kind = "defined"
	case "FunctionTypeName":
		t.Kind = "function"
	case "Mapping":
		t.Kind = "mapping"
		t.Key, t.Value = typeName(v.get("keyType"), depth+1), typeName(v.get("valueType"), depth+1)
	case "ArrayTypeName":
		if m := arrayLength.FindStringSubmatch(v.get("typeDescriptions").get("typeIdentifier").str()); m != nil {
			t.Kind, t.Length = "array", m[1]
			t.Base = typeName(v.get("baseType"), depth+1)
		}
	}
	return t
}

func (u *unitReader) function(n *value, of int) *Function {
	f := &Function{
		ID: n.get("id").int(), Name: n.get("name").str(), Contract: of, Kind: n.get("kind").str(), Visibility: n.get("visibility").str(),
		Mutability: n.get("stateMutability").str(), At: u.place(n), Tags: tags(n), HasBody: n.get("body").kind == '{',
	}
	if n.get("nodeType").is("ModifierDefinition") {
		f.Kind = "modifier"
	}
	for _, p := range n.get("parameters").get("parameters").list() {
		f.Parameters = append(f.Parameters, p.get("typeDescriptions").get("typeString").str())
	}
	for i := range n.get("modifiers").list() {
		m := &n.get("modifiers").list()[i]
		call := Invocation{ID: m.get("modifierName").get("referencedDeclaration").int(), Name: m.get("modifierName").get("name").str()}
		for _, a := range m.get("arguments").list() {
			call.Arguments = append(call.Arguments, a.get("value").str())
		}
		f.Modifiers = append(f.Modifiers, call)
	}
	b := &body{unitReader: u, Function: f, locals: make(map[int]*value), structs: make(map[int]int)}
	for _, list := range []string{"parameters", "returnParameters"} {
		for i := range n.get(list).get("parameters").list() {
			b.local(&n.get(list).get("parameters").list()[i])
		}
	}
	b.walk(n.get("modifiers"), context{})
	b.walk(n.get("body"), context{})
	f.Empty = f.HasBody && len(n.get("body").get("statements").list()) == 0
	return f
}

package output

import (
	"bytes"

	"theseus/code/jsontree"
)

// Feature is a set of constructs that some version of the compiler is known to translate wrongly.
type Feature uint32

// What functions may have.
const (
	Assembly             Feature = 1 << iota // inline assembly
	AssemblyMemory                           // writes memory in assembly
	AssemblyAlone                            // so in a block that names nothing outside
	AssemblyKeccak                           // keccak256 in assembly
	AssemblyEnd                              // return or stop in assembly
	AssemblyJump                             // break or continue in assembly
	AssemblyByte                             // the instruction byte
	AssemblyArray                            // sets a pointer to something in storage that is no structure
	PushEmpty                                // push() without a value, or an assigned length
	PushBytes                                // so on bytes
	SelectorOfExpression                     // .selector of what has to be evaluated
	EncodeCallLiteral                        // abi.encodeCall with a literal
	DecodeNested                             // abi.decode into arrays of arrays
	Encode                                   // abi.encode and its like, events, calls of others
	NewArray                                 // a new array of a length that is not written there
	SkippingTuple                            // an assignment to a tuple that leaves parts out, or has tuples within
	Slice                                    // part of an array of arrays
	Backslashes                              // two backslashes in a string
	Shift                                    // a shift of a shift
	Index31                                  // [31] of a short type
	FunctionVariable                         // a local variable that is a function
)

// feature is what one node adds to its function.
func feature(v jsontree.Value, kind []byte) (f Feature) {
	switch string(kind) {
	case "MemberAccess":
		if v.Get("memberName").Says("selector") {
			switch string(v.Get("expression").Get("nodeType").Text()) {
			case "FunctionCall", "Conditional", "Assignment", "TupleExpression", "IndexAccess":
				f = SelectorOfExpression
			}
		}
	case "FunctionCall":
		f = callFeature(v)
	case "Assignment":
		left := v.Get("leftHandSide")
		if left.Get("nodeType").Says("TupleExpression") {
			for part := range left.Get("components").List() {
				if !part.There() || part.Get("nodeType").Says("TupleExpression") {
					f = SkippingTuple
				}
			}
		}
		if left.Get("memberName").Says("length") {
			f |= PushEmpty | pushed(left.Get("expression"))
		}
	case "VariableDeclarationStatement":
		for d := range v.Get("declarations").List() {
			if !d.There() {
				f |= SkippingTuple
			}
			if bytes.HasPrefix(d.Get("typeDescriptions").Get("typeIdentifier").Text(), []byte("t_function_internal")) {
				f |= FunctionVariable
			}
		}
	case "IndexRangeAccess":
		if nested(v.Get("baseExpression").Get("typeDescriptions").Get("typeString").Text()) {
			f = Slice
		}
	case "IndexAccess":
		if v.Get("indexExpression").Get("value").Says("31") {
			f = Index31
		}
	case "Literal":
		if v.Get("kind").Says("string") && bytes.Contains(v.Get("hexValue").Text(), []byte("5c5c")) {
			f = Backslashes
		}
	case "BinaryOperation":
		shifts := func(x jsontree.Value) bool { return x.Get("operator").Says("<<") || x.Get("operator").Says(">>") }
		inner := v.Get("leftExpression")
		if inner.Get("nodeType").Says("TupleExpression") && inner.Get("components").Len() == 1 {
			inner = inner.Get("components").At(0)
		}
		if shifts(v) && shifts(inner) {
			f = Shift
		}
	case "EmitStatement":
		f = Encode
	}
	return f
}

// nested reports whether a type has arrays whose elements have no fixed size.
func nested(t []byte) bool {
	for _, part := range []string{"][", "] memory[", "bytes[", "bytes memory[", "string[", "string memory[", "struct"} {
		if bytes.Contains(t, []byte(part)) {
			return true
		}
	}
	return false
}

func pushed(on jsontree.Value) Feature {
	if on.Get("typeDescriptions").Get("typeString").Says("bytes storage ref") {
		return PushBytes
	}
	return 0
}

func callFeature(v jsontree.Value) (f Feature) {
	what, arguments := v.Get("expression"), v.Get("arguments")
	kind := what.Get("typeDescriptions").Get("typeIdentifier").Text()
	switch name := what.Get("memberName"); {
	case name.Says("push") && arguments.Len() == 0:
		f = PushEmpty | pushed(what.Get("expression"))
	case name.Says("encodeCall") && arguments.Len() == 2:
		f = Encode
		given := arguments.At(1)
		if given.Get("nodeType").Says("Literal") {
			f |= EncodeCallLiteral
		}
		for part := range given.Get("components").List() {
			if part.Get("nodeType").Says("Literal") {
				f |= EncodeCallLiteral
			}
		}
	case bytes.HasPrefix(kind, []byte("t_function_abidecode")):
		if nested(v.Get("typeDescriptions").Get("typeString").Text()) {
			f = DecodeNested
		}
	case bytes.HasPrefix(kind, []byte("t_function_abiencode")), bytes.HasPrefix(kind, []byte("t_function_external")):
		f = Encode
	}
	if what.Get("nodeType").Says("NewExpression") && what.Get("typeName").Get("nodeType").Says("ArrayTypeName") && arguments.Len() == 1 && !arguments.At(0).Get("nodeType").Says("Literal") {
		f |= NewArray
	}
	return f
}

// yulFeature is the same for a node in assembly.
func yulFeature(v jsontree.Value, kind []byte) Feature {
	switch string(kind) {
	case "YulFunctionCall":
		switch string(v.Get("functionName").Get("name").Text()) {
		case "mstore", "mstore8", "calldatacopy", "codecopy", "returndatacopy", "extcodecopy":
			return AssemblyMemory
		case "keccak256":
			return AssemblyKeccak
		case "return", "stop":
			return AssemblyEnd
		case "byte":
			return AssemblyByte
		}
	case "YulBreak", "YulContinue":
		return AssemblyJump
	}
	return 0
}

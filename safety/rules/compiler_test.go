package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"theseus/code/output"
	"theseus/safety/rules"
)

// known is a bug of the compiler's own list: its first and last version, those around them (empty: there is none, or another entry of the
// list has it), settings under which it appears and under which it does not, and contracts C that it concerns and that it does not.
type known struct {
	name                       string
	before, first, last, after string
	settings, others           output.Settings
	old                        bool // the source needs a compiler of 0.6
	concerned, unconcerned     string
}

var (
	plain     = output.Settings{Known: true}
	optimized = output.Settings{Known: true, Optimizer: true}
	viaIR     = output.Settings{Known: true, ViaIR: true}
	withYul   = output.Settings{Known: true, Optimizer: true, Yul: "true"}
	noYul     = output.Settings{Known: true, Optimizer: true, Yul: "false"}
)

var knownBugs = []known{
	{"UncheckedArrayStorageSizeOverflow", "", "0.5.0", "0.8.34", "0.8.35", plain, plain, false,
		"contract C { uint256[2**255][] x; function f() external { delete x; } }", "contract C { uint256[99][] x; function f() external { delete x; } }"},
	{"InheritanceOrderReversalOnStorageEndWarning", "0.8.28", "0.8.29", "0.8.35", "0.8.36", plain, plain, false,
		"contract C layout at 2**256 - 2**32 { uint256 x; function f() external { x = 1; } }", "contract C layout at 2**255 { uint256 x; function f() external { x = 1; } }"},
	{"UnsoundSpillInMutualRecursion", "0.7.1", "0.7.2", "0.8.35", "0.8.36", viaIR, plain, false,
		`contract C { function f(uint256 n) public returns (uint256) { return n == 0 ? g(n) : h(n); } function g(uint256 n) internal returns (uint256) { return f(n); }
		function h(uint256 n) internal returns (uint256) { return f(n); } }`,
		"contract C { function f(uint256 n) public returns (uint256) { return n == 0 ? 0 : f(n - 1) + g(n); } function g(uint256 n) internal returns (uint256) { return f(n); } }"},
	{"TransientStorageClearingHelperCollision", "0.8.27", "0.8.28", "0.8.33", "0.8.34", viaIR, output.Settings{Known: true, ViaIR: true, EVMVersion: "shanghai"}, false,
		"contract C { uint256 transient a; uint256 b; function f() external { delete a; delete b; } }", "contract C { uint256 transient a; uint256 b; function f() external { a = 0; delete b; } }"},
	{"LostStorageArrayWriteOnSlotOverflow", "", "0.5.0", "0.8.31", "0.8.32", plain, plain, false,
		"contract C { function f(uint256[4] calldata a) external { uint256[4] storage s; assembly { s.slot := sub(0, 2) } s[0] = a[0]; delete s[1]; } }",
		"contract C { struct S { uint256 a; } function f() external { S storage s; assembly { s.slot := 7 } s.a = 1; } }"},
	{"FullInlinerNonExpressionSplitArgumentEvaluationOrder", "0.6.6", "0.6.7", "0.8.20", "0.8.21", output.Settings{Known: true, Optimizer: true, Steps: "dhfoDi"},
		output.Settings{Known: true, Optimizer: true, Steps: "dhfoxi"}, false, "contract C { }", ""},
	{"MissingSideEffectsOnSelectorAccess", "0.6.1", "0.6.2", "0.8.20", "0.8.21", plain, viaIR, false,
		"contract C { function g() external {} function h() internal returns (C) { return this; } function f() external returns (bytes4) { return (h()).g.selector; } function k(bool b) external returns (bytes4) { return (b ? this.g : this.l).selector; } function l() external {} }",
		"contract C { function g() external {} function f() external pure returns (bytes4) { return this.g.selector; } }"},
	{"StorageWriteRemovalBeforeConditionalTermination", "0.8.12", "0.8.13", "0.8.16", "0.8.17", optimized, noYul, false,
		"contract C { uint256 x; function f() external { x = 1; g(); x = 2; } function g() internal pure { assembly { if calldataload(0) { return(0, 0) } } } }",
		"contract C { uint256 x; function f() external { x = 1; g(); x = 2; } function g() internal pure { assembly { if calldataload(0) { revert(0, 0) } } } }"},
	{"AbiReencodingHeadOverflowWithStaticArrayCleanup", "0.5.7", "0.5.8", "0.8.15", "0.8.16", plain, plain, false,
		"pragma abicoder v2; contract C { event E(bytes b, uint256[2] a); function f(bytes calldata b, uint256[2] calldata a) external { emit E(b, a); } }",
		"contract C { event E(bytes b, uint256[2] a); function f(bytes calldata b, uint256[] calldata) external { emit E(b, [uint256(1), 2]); } }"},
	{"DirtyBytesArrayToStorage", "", "0.5.0", "0.8.14", "0.8.15", plain, viaIR, false,
		"contract C { bytes b; function f() external { b.push(); } }", "contract C { bytes b; uint256[] a; function f() external { b.push(0x01); a.push(); } }"},
	{"InlineAssemblyMemorySideEffects", "0.8.12", "0.8.13", "0.8.14", "0.8.15", optimized, output.Settings{Known: true, Optimizer: true, ViaIR: true}, false,
		"contract C { function f() external pure { assembly { mstore(0, 1) } assembly { return(0, 32) } } }",
		"contract C { function f(uint256 n) external pure { assembly { mstore(0, n) return(0, 32) } } }"},
	{"DataLocationChangeInInternalOverride", "0.6.8", "0.6.9", "0.8.13", "0.8.14", plain, plain, true,
		"contract B { function g(uint256[] calldata) internal virtual {} function f(uint256[] calldata a) external { g(a); } } contract C is B { function g(uint256[] memory) internal override {} }",
		"contract B { function g(uint256[] calldata) internal virtual {} function f(uint256[] calldata a) external { g(a); } } contract C is B { function g(uint256[] calldata) internal override {} }"},
	{"NestedCalldataArrayAbiReencodingSizeValidation", "0.5.7", "0.5.8", "0.8.13", "0.8.14", plain, plain, false,
		"pragma abicoder v2; contract C { function f(uint256[][] calldata a) external pure returns (bytes memory) { return abi.encode(a); } }",
		"contract C { function f(uint256[] calldata a) external pure returns (bytes memory) { return abi.encode(a); } }"},
	{"AbiEncodeCallLiteralAsFixedBytesBug", "0.8.10", "0.8.11", "0.8.12", "0.8.13", plain, plain, false,
		"contract C { function g(bytes2) external {} function f() external view returns (bytes memory) { return abi.encodeCall(this.g, (0x1234)); } }",
		"contract C { function g(bytes2) external {} function f(bytes2 x) external view returns (bytes memory) { return abi.encodeCall(this.g, (x)); } }"},
	{"UserDefinedValueTypesBug", "0.8.7", "0.8.8", "0.8.8", "0.8.9", plain, plain, false,
		"contract C { type Small is uint8; struct S { Small s; } mapping(uint256 => S) x; }", "contract C { enum Small { A } struct S { Small s; } mapping(uint256 => S) x; }"},
	{"SignedImmutables", "0.6.4", "0.6.5", "0.8.8", "0.8.9", plain, plain, false,
		"contract C { int8 immutable x = -1; function f() external view returns (uint256 y) { int8 z = x; assembly { y := z } } }",
		"contract C { int256 immutable x = -1; function f() external view returns (uint256 y) { int256 z = x; assembly { y := z } } }"},
	{"ABIDecodeTwoDimensionalArrayMemory", "", "0.5.0", "0.8.3", "0.8.4", plain, plain, false,
		"pragma abicoder v2; contract C { function f(bytes memory b) external pure returns (uint256) { return abi.decode(b, (uint256[][])).length; } }",
		"pragma abicoder v2; contract C { function f(bytes memory b) external pure returns (uint256) { return abi.decode(b, (uint256[])).length; } }"},
	{"KeccakCaching", "", "0.5.0", "0.8.2", "0.8.3", optimized, plain, false,
		"contract C { function f() external pure returns (bytes32 x) { assembly { x := keccak256(0, 4) } } }", "contract C { function f() external pure returns (bytes32) { return keccak256('x'); } }"},
	{"EmptyByteArrayCopy", "", "0.5.0", "0.7.3", "0.7.4", plain, plain, false,
		"contract C { bytes b; function f(bytes memory c) external { b = c; b.push(); } }", "contract C { bytes b; function f(bytes memory c) external { b = c; b.push(0x01); } }"},
	{"DynamicArrayCleanup", "", "0.5.0", "0.7.2", "0.7.3", plain, plain, false,
		"contract C { uint128[] a; function f(uint128[] memory b) external { a = b; a.push(); } }", "contract C { uint256[] a; function f(uint256[] memory b) external { a = b; a.push(); } }"},
	{"UsingForCalldata", "0.6.8", "0.6.9", "0.6.9", "0.6.10", plain, plain, false,
		"library L { function g(bytes calldata b) internal pure returns (uint256) { return b.length; } } contract C { using L for bytes; function f(bytes calldata b) external pure returns (uint256) { return b.g(); } }",
		"library L { function g(bytes memory b) internal pure returns (uint256) { return b.length; } } contract C { using L for bytes; function f(bytes calldata b) external pure returns (uint256) { return b.g(); } }"},
	{"MissingEscapingInFormatting", "0.5.13", "0.5.14", "0.6.7", "0.6.8", plain, plain, false,
		`pragma abicoder v2; contract C { function f() external pure returns (bytes memory) { return abi.encode("a\\\\b"); } }`,
		`pragma abicoder v2; contract C { function f() external pure returns (bytes memory) { return abi.encode("a\\b"); } }`},
	{"ArraySliceDynamicallyEncodedBaseType", "0.5.17", "0.6.0", "0.6.7", "0.6.8", plain, plain, false,
		"pragma abicoder v2; contract C { function sliced(bytes[] calldata b) external pure returns (bytes calldata) { return b[0]; } }",
		"contract C { function f(uint256[] calldata b) external pure returns (uint256[] calldata) { return b[1:]; } }"},
	{"ImplicitConstructorCallvalueCheck", "", "0.5.0", "0.6.7", "0.6.8", plain, plain, false,
		"contract B { constructor() {} } contract C is B { }", "contract B { constructor() {} } contract C is B { constructor() {} }"},
	{"TupleAssignmentMultiStackSlotComponents", "", "0.5.0", "0.6.5", "0.6.6", plain, plain, false,
		"contract C { function f() external pure returns (uint256 a) { (a, ) = (1, 2); } }", "contract C { function f() external pure returns (uint256 a, uint256 b) { (a, b) = (1, 2); } }"},
	{"MemoryArrayCreationOverflow", "", "0.5.0", "0.6.4", "0.6.5", plain, plain, false,
		"contract C { function f(uint256 n) external pure returns (uint256[] memory) { return new uint256[](n); } }",
		"contract C { function f() external pure returns (uint256[] memory) { return new uint256[](3); } }"},
	{"YulOptimizerRedundantAssignmentBreakContinue", "0.5.17", "0.6.0", "0.6.0", "0.6.1", optimized, noYul, false,
		"contract C { function f() external pure { assembly { for { } 1 { } { break } } } }", "contract C { function f() external pure { assembly { for { } 1 { } { invalid() } } } }"},
	{"privateCanBeOverridden", "", "0.5.0", "0.5.16", "0.5.17", plain, plain, false,
		"contract B { function g() private {} function f() external { g(); } } contract C is B { function renamed() public {} }",
		"contract B { function g() private {} function f() external { g(); } } contract C is B { function h() public {} }"},
	{"YulOptimizerRedundantAssignmentBreakContinue0.5", "0.5.7", "0.5.8", "0.5.15", "0.5.16", withYul, optimized, false,
		"contract C { function f() external pure { assembly { for { } 1 { } { continue } } } }", "contract C { function f() external pure { assembly { for { } 1 { } { invalid() } } } }"},
	{"ABIEncoderV2LoopYulOptimizer", "0.5.13", "0.5.14", "0.5.14", "0.5.15", withYul, optimized, false, "pragma abicoder v2; contract C { }", "contract C { }"},
	{"ABIEncoderV2CalldataStructsWithStaticallySizedAndDynamicallyEncodedMembers", "0.5.5", "0.5.6", "0.5.10", "0.5.11", plain, plain, false,
		"pragma abicoder v2; contract C { struct S { bytes[2] a; uint256 b; } function f(S calldata s) external pure returns (uint256) { return s.b; } }",
		"pragma abicoder v2; contract C { struct S { bytes[2] a; uint256 b; } function f(S memory s) external pure returns (uint256) { return s.b; } }"},
	{"SignedArrayStorageCopy", "", "0.5.0", "0.5.9", "0.5.10", plain, plain, false,
		"contract C { int8[] a; function f() external { a = [int8(-1), -1]; } }", "contract C { uint8[] a; int8 b; function f() external { a = [uint8(1), 1]; } }"},
	{"ABIEncoderV2StorageArrayWithMultiSlotElement", "", "0.5.0", "0.5.9", "0.5.10", plain, plain, false,
		"pragma abicoder v2; contract C { uint256[3][] a; function f() external view returns (bytes memory) { return abi.encode(a); } }",
		"pragma abicoder v2; contract C { uint256[][] a; function f() external view returns (bytes memory) { return abi.encode(a); } }"},
	{"DynamicConstructorArgumentsClippedABIV2", "", "0.5.0", "0.5.8", "0.5.9", plain, plain, false,
		"pragma abicoder v2; contract C { constructor(uint256[][3] memory) {} }", "pragma abicoder v2; contract C { constructor(uint256[3] memory) {} }"},
	{"UninitializedFunctionPointerInConstructor", "", "0.5.0", "0.5.7", "0.5.8", plain, plain, false,
		"contract C { constructor() { function() internal f; f(); } }", "contract C { constructor() {} function g() external pure { function() internal pure f; f(); } }"},
	{"IncorrectEventSignatureInLibraries", "", "0.5.0", "0.5.7", "0.5.8", plain, plain, false,
		"library L { event E(C c); function g() internal { emit E(C(address(1))); } } contract C { function f() external { L.g(); } }",
		"library L { function g() internal {} } contract C { event E(C c); function f() external { L.g(); emit E(this); } }"},
	{"ABIEncoderV2PackedStorage", "", "0.5.0", "0.5.6", "0.5.7", plain, plain, false,
		"pragma abicoder v2; contract C { uint8[] a; function f() external view returns (bytes memory) { return abi.encode(a); } }",
		"contract C { uint8[] a; function f() external view returns (bytes memory) { return abi.encode(a); } }"},
	{"IncorrectByteInstructionOptimization", "0.5.4", "0.5.5", "0.5.6", "0.5.7", optimized, plain, false,
		"contract C { function f() external pure returns (bytes1) { return bytes32(uint256(7))[31]; } }", "contract C { function f() external pure returns (bytes1) { return bytes32(uint256(7))[30]; } }"},
	{"DoubleShiftSizeOverflow", "0.5.4", "0.5.5", "0.5.5", "0.5.6", optimized, output.Settings{Known: true, Optimizer: true, EVMVersion: "byzantium"}, false,
		"contract C { function f(uint256 x) external pure returns (uint256) { return (x << 2**255) << 2**255; } }", "contract C { function f(uint256 x) external pure returns (uint256) { return x << 2**255; } }"},
}

// Every entry is found where version, settings and code are so, and nowhere else.
func TestKnownBugs(t *testing.T) {
	t.Parallel()
	header := "// SPDX-License-Identifier: Apache-2.0\npragma solidity >=0.6.0;\n"
	now, old := make(map[string]string), make(map[string]string)
	for _, b := range knownBugs {
		into := now
		if b.old {
			into = old
		}
		into[b.name+".sol"] = header + b.concerned
		if b.unconcerned != "" {
			into[b.name+"-not.sol"] = header + b.unconcerned
		}
	}
	contracts := make(map[string]*output.Contract)
	for _, c := range []*output.Compilation{compileBy(t, "0.8.37", "cancun", now), compileBy(t, "0.6.12", "istanbul", old)} {
		for _, k := range c.Contracts {
			contracts[k.Full()] = k
		}
		for _, f := range c.Functions { // which compilers of today refuse
			switch f.Name {
			case "renamed":
				f.Name = "g"
			case "sliced":
				f.Features |= output.Slice
			}
		}
	}
	found := func(b known, file, version string, s output.Settings) bool {
		k := contracts[file+".sol:C"]
		if k == nil || k.Unknown != "" {
			t.Fatalf("%s: %+v", file, k)
		}
		k.In.Compiler, k.In.Settings = version+"+commit.00000000", s
		for _, f := range rules.Check(k, nil, "transparent") {
			if f.Code == "compiler-bug" && strings.Contains(f.Message, "has the bug "+b.name+",") {
				return true
			}
		}
		return false
	}
	for _, b := range knownBugs {
		for _, c := range []struct {
			file, version string
			settings      output.Settings
			want          bool
		}{
			{b.name, b.first, b.settings, true}, {b.name, b.last, b.settings, true}, {b.name, b.last, output.Settings{}, !strings.HasPrefix(b.name, "FullInliner")},
			{b.name, b.before, b.settings, false}, {b.name, b.after, b.settings, false}, {b.name, b.last, b.others, b.others == b.settings},
			{b.name + "-not", b.last, b.settings, false},
		} {
			if c.version == "" || strings.HasSuffix(c.file, "-not") && b.unconcerned == "" {
				continue
			}
			if got := found(b, c.file, c.version, c.settings); got != c.want {
				t.Errorf("%s by %s with %+v: %v, want %v", c.file, c.version, c.settings, got, c.want)
			}
		}
	}
	// The newest compiler has none, whatever the code.
	for name, k := range contracts {
		k.In.Compiler, k.In.Settings = "0.8.37", output.Settings{}
		if got := fmt.Sprint(rules.Check(k, nil, "transparent")); strings.Contains(got, "compiler-bug") {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// Two free functions of the same name, which later compilers refuse, can be had by forging alone; and without an AST only grave bugs are named.
func TestBugsOfForgedCode(t *testing.T) {
	t.Parallel()
	functions := map[int]*output.Function{
		1: {ID: 1, Name: "g", Kind: "freeFunction", At: output.Place{File: "a.sol"}}, 2: {ID: 2, Name: "g", Kind: "freeFunction", At: output.Place{File: "a.sol"}},
		3: {ID: 3, Name: "g", Kind: "freeFunction", At: output.Place{File: "b.sol"}},
	}
	for _, c := range []struct {
		version string
		without int
		want    string
	}{{"0.7.1", 3, "FreeFunctionRedefinition"}, {"0.7.2", 3, ""}, {"0.7.0", 3, ""}, {"0.7.1", 2, ""}} {
		in := &output.Compilation{Compiler: c.version, Settings: output.Settings{Known: true, ViaIR: true}, Functions: make(map[int]*output.Function)}
		for id, f := range functions {
			if id != c.without {
				in.Functions[id] = f
			}
		}
		k := &output.Contract{In: in, Source: "a.sol", Name: "A", Kind: "contract", ID: 9}
		got := fmt.Sprint(rules.Check(k, nil, "transparent"))
		if strings.Contains(got, "FreeFunctionRedefinition") != (c.want != "") {
			t.Errorf("%+v: %s", c, got)
		}
	}
	blind := &output.Contract{In: &output.Compilation{Compiler: "0.8.15+commit.e14f2714", Settings: output.Settings{Known: true, Optimizer: true}}, Source: "a.sol", Name: "A"}
	var said []string
	for _, f := range rules.Check(blind, nil, "transparent") {
		said = append(said, f.Message)
	}
	if len(said) != 2 || !strings.HasSuffix(said[0], "whether this code is concerned cannot be told") || !strings.Contains(strings.Join(said, "\n"), "StorageWriteRemovalBeforeConditionalTermination") ||
		!strings.Contains(strings.Join(said, "\n"), "AbiReencodingHeadOverflowWithStaticArrayCleanup") {
		t.Errorf("%q", said)
	}
}

package solc

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// exhausting is a family of sources of which the large ones take more than a compiler gets, and the small ones compile.
type exhausting struct {
	name         string
	source       func(n int) string
	large, small int
	settings     map[string]any // beside the selection of outputs
}

var (
	optimised = map[string]any{"optimizer": map[string]any{"enabled": true, "runs": uint32(1<<32 - 1)}}
	viaIR     = map[string]any{"optimizer": map[string]any{"enabled": true, "runs": 1}, "viaIR": true}
)

func repeat(s string, n int) string { return strings.Repeat(s, n) }

// each joins what f gives for 0 to n-1.
func each(n int, f string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(f, "#", fmt.Sprint(i)))
	}
	return b.String()
}

// chained is each from 1 on, where @ is the number before.
func chained(n int, first, f string) string {
	var b strings.Builder
	b.WriteString(first)
	for i := 1; i <= n; i++ {
		b.WriteString(strings.NewReplacer("#", fmt.Sprint(i), "@", fmt.Sprint(i-1)).Replace(f))
	}
	return b.String()
}

// inFunction puts a body into a function that has variables to work with.
func inFunction(body string) string {
	return "contract C { uint s; function f(uint x, bool b) public returns (uint y) { b; " + body + " } }"
}

func nested(before, middle, after string) func(int) string {
	return func(n int) string { return inFunction(repeat(before, n) + middle + repeat(after, n)) }
}

func inAssembly(before, middle, after string) func(int) string {
	return func(n int) string {
		return inFunction("assembly { " + repeat(before, n) + middle + repeat(after, n) + " }")
	}
}

// exhaustingSources double or repeat. What only nests is refused by the compiler's own parser: see TestNestedSources.
var exhaustingSources = []exhausting{
	// Doubling: what is written n times is made 2^n times.
	{"code that holds code", doubling, 27, 5, nil},
	{"structs of two structs", structs, 22, 2, nil},
	{"modifiers that run twice", func(n int) string {
		return "contract C { uint s; " + each(n, "modifier m#() { _; _; } ") + "function f() public " + each(n, "m# ") + "{ s++; } }"
	}, 30, 3, nil},
	{"modifiers that run twice, by the new pipeline", func(n int) string {
		return "contract C { uint s; " + each(n, "modifier m#() { _; _; } ") + "function f() public " + each(n, "m# ") + "{ s++; } }"
	}, 4000, 3, viaIR},
	{"a struct of structs, deleted", func(n int) string {
		return structsOnly(n) + fmt.Sprintf("contract C { S%d s; function f() public { delete s; } }", n)
	}, 22, 2, nil},
	{"a struct of structs, copied", func(n int) string {
		return structsOnly(n) + fmt.Sprintf("contract C { S%d s; S%d t; function f() public { s = t; } }", n, n)
	}, 22, 2, nil},
	{"a struct of structs in an event", func(n int) string {
		return structsOnly(n) + fmt.Sprintf("contract C { event E(S%d); function f(S%d calldata s) public { emit E(s); } }", n, n)
	}, 22, 2, nil},
	{"a struct of structs in an error", func(n int) string {
		return structsOnly(n) + fmt.Sprintf("contract C { error E(S%d); function f(S%d calldata s) public { revert E(s); } }", n, n)
	}, 22, 2, nil},
	{"a struct of structs, decoded", func(n int) string {
		return structsOnly(n) + fmt.Sprintf("contract C { function f(bytes calldata b) public { abi.decode(b, (S%d)); } }", n)
	}, 22, 2, nil},
	{"a struct of structs in the new pipeline", func(n int) string {
		return structsOnly(n) + fmt.Sprintf("contract C { function f(S%d memory) public {} }", n)
	}, 22, 2, viaIR},
	{"creation of creators", func(n int) string {
		return "contract A0 {} contract B0 {}" + chained(n, "", "contract A# { function f() public { new A@(); new B@(); } } contract B# { function g() public { new B@(); new A@(); } }")
	}, 27, 3, nil},
	{"a struct of structs, encoded", func(n int) string {
		return structsOnly(n) + fmt.Sprintf("contract C { function f(S%d memory s) internal pure returns (bytes memory) { return abi.encode(s); } function g() public { S%d memory s; f(s); } }", n, n)
	}, 22, 2, nil},
	{"a struct of structs, pushed", func(n int) string {
		return structsOnly(n) + fmt.Sprintf("contract C { S%d[] a; function f(S%d calldata s) public { a.push(s); a.pop(); } }", n, n)
	}, 22, 2, nil},
	{"a struct of structs, returned from outside", func(n int) string {
		return structsOnly(n) + fmt.Sprintf("interface I { function f() external returns (S%d memory); } contract C { function g(I i) public { i.f(); } }", n)
	}, 22, 2, nil},

	// Repetition.
	{"functions", func(n int) string {
		return "contract C { " + each(n, "function f#(uint a) public pure returns (uint) { return a + #; } ") + "}"
	}, 60_000, 3, nil},
	{"functions, optimised", func(n int) string {
		return "contract C { " + each(n, "function f#(uint a) public pure returns (uint) { return a * #; } ") + "}"
	}, 30_000, 3, optimised},
	{"functions in the new pipeline", func(n int) string {
		return "contract C { " + each(n, "function f#(uint a) public pure returns (uint) { return a / (#+1); } ") + "}"
	}, 5_000, 3, viaIR},
	{"overloads", func(n int) string {
		return "contract C { " + chained(n, "function f(uint) internal {} ", "struct S# { uint a; } function f(S# memory) internal {} ") + "function g() public { " + repeat("f(1); ", n) + "} }"
	}, 8_000, 2, nil},
	{"state variables", func(n int) string { return "contract C { " + each(n, "uint public v#; ") + "}" }, 50_000, 3, nil},
	{"constants of 32 bytes", func(n int) string {
		return inFunction(each(n, "y ^= 0xf0e1d2c3b4a5968778695a4b3c2d1e0ff0e1d2c3b4a5968778695a4b3c2d0000 + #; "))
	}, 60_000, 3, optimised},
	{"events", func(n int) string {
		return "contract C { " + each(n, "event E#(uint indexed a, string b); ") + "function f() public { " + each(n, "emit E#(#, \"a\"); ") + "} }"
	}, 30_000, 3, nil},
	{"errors", func(n int) string {
		return "contract C { " + each(n, "error E#(uint a, string b); ") + "function f(uint x) public pure { " + each(n, "if (x == #) revert E#(x, \"a\"); ") + "} }"
	}, 30_000, 3, nil},
	{"statements", func(n int) string { return inFunction(repeat("s += x; ", n)) }, 100_000, 3, optimised},
	{"statements in the new pipeline", func(n int) string { return inFunction(repeat("s += x; ", n)) }, 20_000, 3, viaIR},
	{"assembly statements", func(n int) string { return inFunction("assembly { " + repeat("sstore(x, add(sload(x), y)) ", n) + "}") }, 100_000, 3, optimised},
	{"assembly statements in the new pipeline", func(n int) string { return inFunction("assembly { " + repeat("sstore(x, add(sload(x), y)) ", n) + "}") }, 30_000, 3, viaIR},
	{"assembly cases", func(n int) string {
		return inFunction("assembly { switch x " + each(n, "case # { y := add(x, #) } ") + "}")
	}, 60_000, 3, nil},
	{"calls in a row, inlined", func(n int) string {
		return "contract C { uint s; " + chained(n, "function f0() internal { s++; } ", "function f#() internal { f@(); f@(); } ") + fmt.Sprintf("function f() public { f%d(); } }", n)
	}, 9_000, 3, viaIR},
	{"terms of a sum", sum, 400_000, 10, nil},
	{"terms of a conjunction", func(n int) string { return inFunction("b = b" + repeat(" && x > s", n) + ";") }, 150_000, 3, nil},
	{"base contracts in a row", func(n int) string {
		return chained(n, "contract C0 { function f0() public {} } ", "contract C# is C@ { function f#() public {} } ")
	}, 2_500, 3, nil},
	{"base contracts beside each other", func(n int) string {
		return each(n, "contract A# {} ") + "contract C is A0" + chained(n-1, "", ", A#") + " {}"
	}, 9_000, 3, nil},
	{"locals in the new pipeline", func(n int) string {
		return inFunction(each(n, "uint v# = x + s + #; ") + "y = v0" + chained(n-1, "", " + v#") + ";")
	}, 4_000, 3, viaIR},
	{"elements of an array", func(n int) string { return inFunction("[x" + repeat(", x", n) + "]; y = x;") }, 200_000, 3, nil},
	{"strings in a row", func(n int) string { return inFunction("bytes memory m = " + repeat(`"a" `, n) + "; y = m.length;") }, 8_000_000, 3, nil},
	{"a long string", func(n int) string { return "contract C { string public s = \"" + repeat("a", n) + "\"; }" }, 40_000_000, 3, nil},
	{"a long name", func(n int) string { return "contract C" + repeat("a", n) + " {}" }, 40_000_000, 3, nil},
	{"statements without effect", func(n int) string { return inFunction(repeat(";", 0) + repeat("x; ", n)) }, 1_000_000, 3, nil},
	{"contracts", func(n int) string { return each(n, "contract C# { uint a; function f() public { a++; } } ") }, 8_000, 3, nil},
	{"user types", func(n int) string {
		return each(n, "type T# is uint; ") + "contract C { function f() public { " + each(n, "T#.wrap(#); ") + "} }"
	}, 60_000, 3, nil},
	{"libraries in use", func(n int) string {
		return each(n, "library L# { function f#(uint x) internal pure returns (uint) { return x; } } ") + "contract C { " + each(n, "using L# for uint; ") + "function f(uint x) public pure { " + each(n, "x.f#(); ") + "} }"
	}, 2_500, 3, nil},
	{"free functions", func(n int) string {
		return each(n, "function f#(uint a) pure returns (uint) { return a + #; } ") + "contract C { function g() public { " + each(n, "f#(#); ") + "} }"
	}, 30_000, 3, nil},
	{"immutables", func(n int) string {
		return "contract C { " + each(n, "uint immutable v# = #; ") + "function f() public view returns (uint) { return v0" + chained(n-1, "", " ^ v#") + "; } }"
	}, 30_000, 3, nil},
	{"comments of functions", func(n int) string {
		return "contract C { " + each(n, "/// @notice says # @param a some number # \n function f#(uint a) public {} ") + "}"
	}, 30_000, 3, nil},
	{"array parameters", func(n int) string {
		return "contract C { " + each(n, "function f#(uint[][][] memory a, string[] memory b) public {} ") + "}"
	}, 30_000, 3, nil},
}

// repeatedStatements are bodies of one statement, many times: each is lowered by another part of the compiler.
var repeatedStatements = map[string]string{
	"loops":              "for (uint i = 0; i < x; i++) s += i; ",
	"conditions":         "if (x > s) s++; ",
	"requires":           "require(x > s, \"too small\"); ",
	"keys of a mapping":  "m[x] += 1; ",
	"pushes":             "a.push(x); ",
	"calls from outside": "this.f(x, b); ",
	"attempts":           "try this.f(x, b) {} catch {} ",
	"creations":          "new D(); ",
	"low-level calls":    "(b, ) = address(this).call(\"\"); ",
	"hashes":             "y = uint(keccak256(abi.encode(x, s))); ",
	"byte strings":       "y = abi.encodePacked(x, s, \"a\").length; ",
	"scopes":             "{ uint z = x; s = z; } ",
	"arrays in memory":   "{ uint[] memory z = new uint[](x); s = z.length; } ",
	"modular powers":     "y = addmod(x ** 3, s, 7); ",
	"assembly loops":     "assembly { for { let i := 0 } lt(i, x) { i := add(i, 1) } { sstore(i, x) } } ",
}

// allExhausting is the corpus.
func allExhausting() []exhausting {
	all := slices.Clone(exhaustingSources)
	for _, name := range slices.Sorted(maps.Keys(repeatedStatements)) {
		statement := repeatedStatements[name]
		all = append(all, exhausting{name + " in a row", func(n int) string {
			return "contract D {} contract C { uint s; mapping(uint => uint) m; uint[] a; function f(uint x, bool b) public returns (uint y) { b; " + repeat(statement, n) + "} }"
		}, 150_000, 3, nil})
	}
	return all
}

func structsOnly(n int) string {
	return "struct S0 { uint a; }\n" + chained(n, "", "struct S# { S@ a; S@ b; }\n")
}

// F17: each ends as a limit, which a validator tells as UNAVAILABLE, and never as a refusal by the compiler.
func TestIncidentF17ExhaustingSources(t *testing.T) {
	corpus := allExhausting()
	if len(corpus) < 50 {
		t.Fatalf("%d sources", len(corpus))
	}
	full := os.Getenv("THESEUS_FULL") == "1"
	sample := map[int]bool{}
	if !full {
		seed := uint64(time.Now().UnixNano())
		t.Logf("seed %d", seed)
		for _, i := range rand.New(rand.NewPCG(seed, 1)).Perm(len(corpus))[:5] {
			sample[i] = true
		}
	}
	limits := Limits{Memory: 256 << 20, Time: 3 * time.Second, Output: 4 << 20}
	compilers := realCompilers(t, limits)
	if _, err := compilers.Compile(deadline(t), "0.8.37", [32]byte{}, standardInput(t, "contract C {}", "abi")); err != nil {
		t.Fatal(err)
	}
	for i, x := range corpus {
		if !full && !sample[i] {
			continue
		}
		t.Run(x.name, func(t *testing.T) {
			ctx := deadline(t)
			output, err := compilers.Compile(ctx, "0.8.37", [32]byte{}, withSettings(t, x.source(x.small), x.settings))
			if err != nil || strings.Contains(string(output), `"severity":"error"`) {
				t.Errorf("the small one: %v, %.300s", err, output)
			}
			start := time.Now()
			output, err = compilers.Compile(ctx, "0.8.37", [32]byte{}, withSettings(t, x.source(x.large), x.settings))
			var limit *LimitError
			if !errors.As(err, &limit) {
				t.Errorf("the large one, after %v: %v, %.300s", time.Since(start), err, output)
				return
			}
			if took := time.Since(start); took > limits.Time+5*time.Second {
				t.Errorf("%s after %v", limit.Kind, took)
			}
			t.Logf("%s after %v", limit.Kind, time.Since(start).Round(10*time.Millisecond))
		})
	}
}

func withSettings(t *testing.T, source string, settings map[string]any) []byte {
	t.Helper()
	var input map[string]any
	if err := json.Unmarshal(standardInput(t, source, "abi", "evm.bytecode.object"), &input); err != nil {
		t.Fatal(err)
	}
	for name, value := range settings {
		input["settings"].(map[string]any)[name] = value
	}
	b, err := json.Marshal(input)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// nestedSources nest as deep as the text allows.
var nestedSources = []exhausting{
	{"brackets of an index", func(n int) string {
		return "contract C { uint[] a; function f(uint x) public view returns (uint) { return " + repeat("a[", n) + "x" + repeat("]", n) + "; } }"
	}, 100_000, 3, nil},
	{"calls in calls", func(n int) string {
		return "contract C { function g(uint x) internal pure returns (uint) { return x; } function f(uint x) public pure returns (uint) { return " +
			repeat("g(", n) + "x" + repeat(")", n) + "; } }"
	}, 100_000, 3, nil},
	{"blocks", nested("{", "y = x;", "}"), 100_000, 3, nil},
	{"ifs", nested("if (b) {", "y = x;", "}"), 100_000, 3, nil},
	{"ifs without braces", nested("if (b) ", "y = x;", ""), 100_000, 3, nil},
	{"an else-if chain", nested("if (x == 1) y = 2; else ", "y = x;", ""), 100_000, 3, nil},
	{"for loops", nested("for (;b;) ", "y = x;", ""), 100_000, 3, nil},
	{"while loops", nested("while (b) ", "y = x;", ""), 100_000, 3, nil},
	{"do loops", nested("do ", "y = x;", " while (b);"), 100_000, 3, nil},
	{"conditionals", func(n int) string { return inFunction("y = " + repeat("b ? x : ", n) + "s;") }, 100_000, 3, nil},
	{"negations", func(n int) string { return inFunction("b = " + repeat("!", n) + "b;") }, 150_000, 3, nil},
	{"complements", func(n int) string { return inFunction("y = " + repeat("~", n) + "x;") }, 150_000, 3, nil},
	{"parentheses", func(n int) string { return inFunction("y = " + repeat("(", n) + "x" + repeat(")", n) + ";") }, 150_000, 3, nil},
	{"inline arrays", func(n int) string { return inFunction(repeat("[", n) + "x" + repeat("]", n) + "; y = x;") }, 100_000, 2, nil},
	{"assignments of assignments", func(n int) string { return inFunction(repeat("y = ", n) + "x;") }, 150_000, 3, nil},
	{"array types", func(n int) string { return "contract C { uint" + repeat("[]", n) + " a; }" }, 100_000, 3, nil},
	{"mapping types", func(n int) string {
		return "contract C { " + repeat("mapping(uint => ", n) + "uint" + repeat(")", n) + " a; }"
	}, 100_000, 3, nil},
	{"function types", func(n int) string {
		return "contract C { " + repeat("function(", n) + "uint" + repeat(") external", n) + " a; }"
	}, 100_000, 2, nil},
	{"assembly blocks", inAssembly("{", "y := x", "}"), 100_000, 3, nil},
	{"assembly expressions", func(n int) string {
		return inFunction("assembly { y := " + repeat("not(", n) + "x" + repeat(")", n) + " }")
	}, 100_000, 3, nil},
	{"assembly ifs", inAssembly("if b {", "y := x", "}"), 100_000, 3, nil},
	{"assembly loops", inAssembly("for {} b {} {", "y := x", "}"), 100_000, 3, nil},
	{"assembly functions", func(n int) string {
		return inFunction("assembly { " + chained(n, "function g0() {", " function g#() {") + repeat("}", n+1) + " }")
	}, 30_000, 3, nil},
	{"try in try", func(n int) string {
		return "contract C { function g() external {} function f() public { " + repeat("try this.g() { ", n) + repeat(" } catch {}", n) + " } }"
	}, 50_000, 2, nil},
}

// What nests too deeply gets the parser's own refusal, the same on every machine, or none within the limits.
func TestNestedSources(t *testing.T) {
	compilers := realCompilers(t, Limits{Memory: 256 << 20, Time: 5 * time.Second})
	for _, x := range nestedSources {
		t.Run(x.name, func(t *testing.T) {
			output, err := compilers.Compile(deadline(t), "0.8.37", [32]byte{}, withSettings(t, x.source(x.small), x.settings))
			if err != nil || strings.Contains(string(output), "recursion depth") {
				t.Errorf("the small one: %v, %.300s", err, output)
			}
			output, err = compilers.Compile(deadline(t), "0.8.37", [32]byte{}, withSettings(t, x.source(x.large), x.settings))
			if !errors.As(err, new(*LimitError)) && (err != nil || !strings.Contains(string(output), "Maximum recursion depth")) {
				t.Errorf("the large one: %v, %.300s", err, output)
			}
		})
	}
}

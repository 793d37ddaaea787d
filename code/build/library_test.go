package build

import (
	"context"
	"errors"
	"strings"
	"testing"

	"theseus/code/solc"
)

// A library that itself needs one, shared with the contract: each once, what is needed first.
func TestNestedLibraries(t *testing.T) {
	contracts := `"C": {"source": "C.sol", "libraries": {"A": {"contract": "A"}, "B": {"contract": "B"}}},
		"A": {"source": "L.sol", "libraries": {"B": {"contract": "B"}}}, "B": {"source": "L.sol"}`
	a := mustBuild(t, recipeAnd(contracts,
		"L.sol", `library B { function f() external pure returns (uint256) { return 1; } }
			library A { function f() external pure returns (uint256) { return B.f() + 1; } }`,
		"C.sol", `import "./L.sol"; contract C { function g() external pure returns (uint256) { return A.f() + B.f(); } }`), "C")
	if len(a.Libraries) != 2 || a.Libraries[0].Name != "B" || a.Libraries[1].Name != "A" {
		t.Errorf("libraries %v", a.Libraries)
	}
}

func TestLibraryCycle(t *testing.T) {
	contracts := `"A": {"source": "L.sol", "libraries": {"B": {"contract": "B"}}}, "B": {"source": "L.sol", "libraries": {"A": {"contract": "A"}}}`
	_, err := build(recipeAnd(contracts, "L.sol", `
		library A { function f(uint256 n) external pure returns (uint256) { return n == 0 ? 0 : B.f(n - 1); } }
		library B { function f(uint256 n) external pure returns (uint256) { return n == 0 ? 0 : A.f(n - 1); } }`), "A")
	if err == nil || !strings.Contains(err.Error(), "A → B → A") || !Deterministic(err) {
		t.Error(err)
	}
}

func TestLibraryOfChain(t *testing.T) {
	contracts := `"C": {"source": "C.sol", "libraries": {"L": {"contract": "L"}}, "chains": {"1": {"libraries": {"L":
		{"address": "0x1111111111111111111111111111111111111111", "codeHash": "0x1111111111111111111111111111111111111111111111111111111111111111"}}}}},
		"L": {"source": "C.sol"}`
	tr := recipeAnd(contracts, "C.sol", `library L { function f() external {} } contract C { function g() external { L.f(); } }`)
	one := mustBuild(t, tr, "C")
	two, err := Build(context.Background(), tr, "C", Options{ChainID: 2, Compiler: compilers})
	if err != nil {
		t.Fatal(err)
	}
	if len(one.Libraries[0].CreationCode) != 0 || len(two.Libraries[0].CreationCode) == 0 || one.Libraries[0].Address == two.Libraries[0].Address {
		t.Errorf("on chain 1 %v, on chain 2 %v", one.Libraries, two.Libraries)
	}
}

func TestCompile(t *testing.T) {
	tr := recipeAnd(`"C": {"source": "C.sol"}, "Other": {"source": "D.sol", "name": "D"}`,
		"C.sol", `interface I { function i() external; } library L { function f() external {} } contract C { constructor() { require(block.timestamp == 0); } function g() external { L.f(); } }`,
		"D.sol", `contract D { uint256 public x; }`)
	all, err := Compile(context.Background(), tr, Options{Compiler: compilers})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, c := range all {
		names = append(names, c.Source+":"+c.Name)
		if hasCode := len(c.CreationCode) > 0; hasCode == (c.Name == "I") {
			t.Errorf("%s has %d bytes of creation code", c.Name, len(c.CreationCode))
		}
	}
	if got := strings.Join(names, " "); got != "C.sol:C C.sol:I C.sol:L D.sol:D" {
		t.Error(got)
	}
	if d := all[3]; d.MethodIdentifiers["x()"] != "0c55699c" || !strings.Contains(string(d.StorageLayout), `"label":"x"`) || len(d.RuntimeCode) == 0 {
		t.Errorf("%+v", d)
	}
}

func TestDoesNotCompile(t *testing.T) {
	_, err := build(one(`contract C { uint256 x = "text"; }`), "C")
	var refused *CompileError
	if !errors.As(err, &refused) || !strings.Contains(err.Error(), "C.sol:1:") || !Deterministic(err) {
		t.Error(err)
	}
	if _, err := build(one(`contract C {}`), "D"); err == nil || !strings.Contains(err.Error(), "[C]") || !Deterministic(err) {
		t.Errorf("a contract that is not in the recipe: %v", err)
	}
	if _, err := build(recipeAnd(`"C": {"source": "D.sol"}`, "C.sol", ""), "C"); err == nil || !strings.Contains(err.Error(), "no file") || !Deterministic(err) {
		t.Errorf("a source that is not in the tree: %v", err)
	}
	if _, err := build(one("contract C { string s = \"\xff\"; }"), "C"); err == nil || !strings.Contains(err.Error(), "UTF-8") || !Deterministic(err) {
		t.Errorf("not UTF-8: %v", err)
	}
}

// What is this machine's fault is passed on as it is, and is no statement about the tree.
func TestCompilerLimitsPass(t *testing.T) {
	for _, fault := range []error{&solc.LimitError{Kind: solc.LimitTime}, &solc.NotFoundError{Version: "0.8.37"}, context.DeadlineExceeded} {
		_, err := Build(context.Background(), one(`contract C {}`), "C", Options{ChainID: 1, Compiler: faulty{fault}})
		if !errors.Is(err, fault) || Deterministic(err) {
			t.Errorf("%v became %v", fault, err)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Build(ctx, one(`contract C {}`), "C", Options{ChainID: 1, Compiler: compilers}); !errors.Is(err, context.Canceled) || Deterministic(err) {
		t.Errorf("cancelled: %v", err)
	}
	if _, err := Build(context.Background(), one(`contract C {}`), "C", Options{Compiler: compilers}); err == nil || Deterministic(err) {
		t.Errorf("no chain id: %v", err)
	}
}

// faulty is a compiler that gives no answer.
type faulty struct{ err error }

func (f faulty) Digest(context.Context, solc.Version) ([32]byte, error) { return [32]byte{1}, nil }
func (f faulty) Compile(context.Context, solc.Version, [32]byte, []byte) ([]byte, error) {
	return nil, f.err
}

package mutation

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"theseus/code/solc"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

const small = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

library Sums {
    uint256 internal constant LIMIT = 7;

    function plus(uint256 a, uint256 b) internal pure returns (uint256 sum) {
        assembly ("memory-safe") {
            sum := add(a, b)
        }
        if (sum > LIMIT && a != b) sum = LIMIT;
    }
}

contract Purse {
    address public immutable owner;
    uint256 public held;

    modifier onlyOwner() {
        if (msg.sender != owner) revert();
        _;
    }

    constructor(address owner_) {
        owner = owner_;
    }

    function add(uint256 more) external onlyOwner {
        uint256 none;
        held = Sums.plus(held, more) + none - none;
    }
}
`

func smallTree(t *testing.T) *Tree {
	t.Helper()
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = "../../node_modules"
	}
	compilers := solc.New(config)
	t.Cleanup(func() { compilers.Close() })
	tree, err := Read(context.Background(), fstest.MapFS{"Purse.sol": {Data: []byte(small)}}, compilers, map[string]string{"Purse": "Purse.sol"})
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestMistakes(t *testing.T) {
	tree := smallTree(t)
	var got []string
	ids := make(map[string]bool)
	for _, m := range tree.Mutants {
		got = append(got, m.Operator+" "+m.String())
		ids[m.ID()] = true
	}
	if len(ids) != len(got) {
		t.Errorf("%d mutants have %d ids", len(got), len(ids))
	}
	for _, want := range []string{
		"constant Sums.LIMIT: uint256 internal constant LIMIT = 7 · 7 → 8",
		"arithmetic Sums.plus: sum := add(a, b) · add → sub",
		"statement Sums.plus: sum := add(a, b) · sum := add(a, b) → {}",
		"name Sums.plus: sum := add(a, b) · a → b",
		"condition Sums.plus: if (sum > LIMIT && a != b) · sum > LIMIT && a != b → sum > LIMIT",
		"relation Sums.plus: if (sum > LIMIT && a != b) · > → >=",
		"condition Purse.onlyOwner: if (msg.sender != owner) · msg.sender != owner → false",
		"name Purse.onlyOwner: if (msg.sender != owner) · msg.sender → tx.origin",
		"statement Purse.constructor: owner = owner_ · owner = owner_; → {}",
		"modifier Purse.add: onlyOwner · onlyOwner → (nothing)",
		"arguments Purse.add: held = Sums.plus(held, more) + none - none · held, more → more, held",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("nobody made the mistake %q", want)
		}
	}
	if t.Failed() {
		t.Log(strings.Join(got, "\n"))
	}
}

// Every mutant compiles together with the others, or is refused alone; and one that makes no difference is found out.
func TestVariants(t *testing.T) {
	tree := smallTree(t)
	ctx := context.Background()
	variants, refused, err := tree.Compile(ctx, tree.Mutants)
	if err != nil {
		t.Fatal(err)
	}
	held := len(refused)
	for _, v := range variants {
		held += len(v.Mutants)
		if len(v.Contracts["Purse"].Runtime) == 0 {
			t.Error("a variant without code")
		}
	}
	if held != len(tree.Mutants) || len(variants) != 1 {
		t.Errorf("%d variants hold, with the refused, %d of %d mutants", len(variants), held, len(tree.Mutants))
	}
	for _, m := range tree.Mutants {
		nothing := m.Function == "Purse.add" && m.From == "+" && m.To == "-" // takes away the zero that is added
		if !nothing && m.From != "add" {
			continue
		}
		if same, err := tree.Same(ctx, m); err != nil || same != nothing {
			t.Errorf("%s: same code %v, %v", m, same, err)
		}
	}
}

func TestExplanations(t *testing.T) {
	got, err := readExplained("# head\na1 here\nb2 there\n  both\n  of them\n\nc3 elsewhere\n  alone\n")
	if err != nil || got["a1"] != "both of them" || got["b2"] != got["a1"] || got["c3"] != "alone" || len(got) != 3 {
		t.Errorf("%v, %v", got, err)
	}
	for _, wrong := range []string{"a1 here\n", "a1 here\n  why\na1 here\n  again\n"} {
		if got, err := readExplained(wrong); err == nil {
			t.Errorf("%q was read: %v", wrong, got)
		}
	}
	if _, err := Explained(); err != nil {
		t.Error(err)
	}
}

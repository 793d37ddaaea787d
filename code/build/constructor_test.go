package build

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
)

// What the tree does not determine is refused, with the instruction; the same constructor without it builds.
func TestConstructorReads(t *testing.T) {
	for _, c := range []struct{ body, op string }{
		{`block.timestamp`, "TIMESTAMP"},
		{`block.number`, "NUMBER"},
		{`block.prevrandao`, "PREVRANDAO"},
		{`block.gaslimit`, "GASLIMIT"},
		{`block.basefee`, "BASEFEE"},
		{`uint160(address(block.coinbase))`, "COINBASE"},
		{`uint256(blockhash(1))`, "BLOCKHASH"},
		{`uint160(tx.origin)`, "ORIGIN"},
		{`tx.gasprice`, "GASPRICE"},
		{`gasleft()`, "GAS"},
		{`address(this).balance`, "SELFBALANCE"},
		{`address(1).balance`, "BALANCE"},
		{`msg.sender.code.length`, "EXTCODESIZE"},
		{`uint256(msg.sender.codehash)`, "EXTCODEHASH"},
		{`new Other().x()`, "CREATE"},
		{`new Other{salt: 0}().x()`, "CREATE2"},
		{`call(0)`, "CALL"},
		{`call(10)`, "CALL"},
		{`view_(10)`, "STATICCALL"},
		{`view_(uint160(msg.sender))`, "STATICCALL"},
		{`delegate(2)`, "DELEGATECALL"},
		{`code()`, "CALLCODE"},
		{`copy()`, "EXTCODECOPY"},
		{`die()`, "SELFDESTRUCT"},
		{`block.chainid`, ""},
		{`uint160(msg.sender)`, ""},
		{`uint160(address(this))`, ""},
		{`msg.value`, "CALLVALUE"},
		{`msg.value == 7 ? 1 : 2`, "CALLVALUE"},
		{`uint256(sha256("x"))`, ""},
		{`uint160(ripemd160("x"))`, ""},
		{`uint160(ecrecover(0, 27, 0, 0))`, ""},
		{`call(4)`, "CALL"},
		{`view_(4)`, "STATICCALL"},
		{`sure(4)`, ""},
		{`own`, ""},
	} {
		source := `contract Other { uint256 public x = 7; }
		contract C {
			uint256 public immutable got;
			uint256 own = 5;
			event E(uint256);
			constructor() payable { own++; got = ` + c.body + `; emit E(own); }
			function call(uint160 a) internal returns (uint256) { (bool ok,) = address(a).call("x"); return ok ? 1 : 0; }
			function view_(uint160 a) internal view returns (uint256) { (bool ok,) = address(a).staticcall("x"); return ok ? 1 : 0; }
			function sure(uint160 a) internal view returns (uint256) { (bool ok,) = address(a).staticcall("x"); require(ok, "starved"); return 1; }
			function delegate(uint160 a) internal returns (uint256) { (bool ok,) = address(a).delegatecall("x"); return ok ? 1 : 0; }
			function code() internal returns (uint256) { return 0; }
			function copy() internal view returns (uint256 r) { assembly { extcodecopy(caller(), 0, 0, 32) r := mload(0) } }
			function die() internal returns (uint256) { if (msg.sender != address(0)) selfdestruct(payable(msg.sender)); }
		}`
		if c.op == "CALLCODE" { // the language has it no more
			run := construction{contract: "C", chainID: 1, deployer: DeterministicDeployer, creation: common.FromHex("0x5f5f5f5f5f60025af2")}
			_, err := run.run()
			wantOp(t, c.body, err, c.op)
			continue
		}
		for _, settings := range []string{
			`{"evmVersion": "shanghai"}`,
			`{"evmVersion": "shanghai", "optimizer": {"enabled": true}}`,
			`{"evmVersion": "shanghai", "optimizer": {"enabled": true}, "viaIR": true}`,
		} {
			_, err := build(settingsAnd(settings, `"C": {"source": "C.sol"}`, "C.sol", source), "C")
			wantOp(t, c.body+" with "+settings, err, c.op)
		}
	}
}

func wantOp(t *testing.T, what string, err error, op string) {
	t.Helper()
	var refused *ConstructorError
	switch {
	case op == "" && err != nil:
		t.Errorf("%s: %v", what, err)
	case op != "" && (!errors.As(err, &refused) || refused.Op != op || refused.PC == 0 || !Deterministic(err)):
		t.Errorf("%s: %v; want %s refused", what, err, op)
	}
}

// Instructions are refused by being unknown to the list, so those of a later fork are too.
func TestOnlyListedInstructions(t *testing.T) {
	refused := 0
	for op := range 256 {
		if !allowed[op] {
			refused++
		}
	}
	for _, op := range []vm.OpCode{vm.BLOBHASH, vm.BLOBBASEFEE, vm.SLOTNUM, vm.TIMESTAMP, vm.CREATE, vm.SELFDESTRUCT, vm.OpCode(0x0c), vm.OpCode(0xef)} {
		if allowed[op] {
			t.Errorf("%v is allowed", op)
		}
	}
	if refused < 100 {
		t.Errorf("only %d of 256 are refused", refused)
	}
}

// The rule for GAS lets nothing of it into the code, however it is hidden.
func TestGasIsOnlyForCalls(t *testing.T) {
	for name, c := range map[string]struct{ code, op string }{
		"stored":                {"5a5f5260205ff3", "GAS"},
		"before a call":         {"5f5f5f5f60025afa600e575f5ffd5b60015f5360015ff3", ""},
		"success becomes code":  {"5f5f5f5f60025afa5f5260205ff3", "STATICCALL"},
		"moved before a call":   {"5f5f5f5f60025a8060011b50fa5f5260205ff3", "GAS"},
		"at the end":            {"5a", "GAS"},
		"before a delegatecall": {"5f5f5f5f60025af4", "DELEGATECALL"},
		"failing precompile":    {"5f5f60d55f60085afa5f5260205ff3", "CALL"},
		"starved precompile":    {"5f5f5f5f60025ffa5f5260205ff3", "CALL"},
		"value to a precompile": {"5f5f5f5f600160025af1", "CALL"},
		"precompile of a fork":  {"5f5f5f5f600a5afa5f5260205ff3", "STATICCALL"},
		"precompile of Osaka":   {"5f5f5f5f6101005afa5f5260205ff3", "STATICCALL"},
	} {
		run := construction{contract: "C", chainID: 1, deployer: DeterministicDeployer, creation: common.FromHex(c.code)}
		_, err := run.run()
		var refused *ConstructorError
		switch {
		case c.op == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case c.op != "" && (!errors.As(err, &refused) || refused.Op != c.op):
			t.Errorf("%s: %v; want %s refused", name, err, c.op)
		}
	}
}

// The value of a creation, which whoever deploys chooses, leads nowhere but to a revert.
func TestValueOnlyRefuses(t *testing.T) {
	const leave = "60015f5360015ff3" // the code 01
	for name, c := range map[string]struct {
		code string
		ok   bool
	}{
		"not payable":                {"34801560" + "08" + "575f80fd" + "5b50" + leave, false}, // jumps into the middle
		"not payable, as compiled":   {"348015600957" + "5f80fd" + "5b50" + leave, true},
		"not payable, by the IR":     {"34600c57" + leave + "5b5f80fd", true},
		"payable, never asks":        {leave, true},
		"stored":                     {"345f5260205ff3", false},
		"other code for a value":     {"34600c57" + leave + "5b60025f5360015ff3", false},
		"other code for no value":    {"348015600f57" + leave + "5b5f80fd", false},
		"reverts after another test": {"34600c57" + leave + "5b33600057" + "5f80fd", false},
		"compared":                   {"3460071460" + "0f57" + leave + "5b5f80fd", false},
		"ends":                       {"34", false},
	} {
		run := construction{contract: "C", chainID: 1, deployer: DeterministicDeployer, creation: common.FromHex(c.code)}
		if _, err := run.run(); (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestConstructorFails(t *testing.T) {
	body := func(s string) string { return "contract C { constructor() { " + s + " } }" }
	var wide strings.Builder
	for i := range 1200 {
		fmt.Fprintf(&wide, "function f%d(uint256 a) external pure returns (string memory) { return \"%030d and so on %d\"; }\n", i, i, i)
	}
	for name, c := range map[string]struct{ source, says string }{
		"reverts":         {body(`revert("no\u202e");`), "it reverts with 0x08c379a0"},
		"runs for ever":   {body(`while (true) {}`), "out of gas"},
		"invalid":         {body(`assembly { invalid() }`), "invalid opcode"},
		"leaves no code":  {body(`assembly { stop() }`), "leaves no code"},
		"leaves 0xef":     {body(`assembly { mstore8(0, 0xef) return(0, 1) }`), "0xef"},
		"leaves too much": {body(`assembly { return(0, 24577) }`), "EIP-170"},
		"is too long":     {"contract C {" + wide.String() + "}", "EIP-3860"},
		"wants value":     {"contract C { constructor() payable { require(msg.value > 0); } }", "CALLVALUE"},
		"many calls":      {"contract C { constructor() { for (uint i; i < 17; i++) sha256(abi.encode(i)); } }", "17 calls"},
	} {
		_, err := build(one(c.source), "C")
		var refused *ConstructorError
		if !errors.As(err, &refused) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v; want a ConstructorError with %q", name, err, c.says)
		}
	}
}

func TestImmutablesAndChains(t *testing.T) {
	tr := recipeAnd(`"C": {"source": "C.sol", "constructor": ["7", "seven"], "chains": {"5": {"constructor": ["8", "seven"]}}}`, "C.sol", full)
	on := func(chain uint64) *Artifact {
		a, err := Build(t.Context(), tr, "C", Options{ChainID: chain, Compiler: compilers})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	one, two, five := on(1), on(2), on(5)
	switch {
	case one.CodeHash == two.CodeHash:
		t.Error("the chain id is an immutable, yet the code is the same")
	case string(one.CreationCode) != string(two.CreationCode) || one.Implementation != two.Implementation:
		t.Error("the chain id changes creation code or address")
	case string(one.CreationCode) == string(five.CreationCode) || one.Implementation == five.Implementation:
		t.Error("other arguments on chain 5 leave creation code or address")
	case one.BuildDigest == two.BuildDigest:
		t.Error("the build digest is the same on two chains")
	}
	for what, word := range map[string][]byte{
		"argument": common.LeftPadBytes([]byte{7}, 32), "caller": DeterministicDeployer[:], "own address": one.Implementation[:],
	} {
		if !strings.Contains(string(one.RuntimeCode), string(word)) {
			t.Errorf("the runtime code does not hold the %s", what)
		}
	}
}

func TestArgumentsOfContract(t *testing.T) {
	for arguments, says := range map[string]string{
		`[]`:                "has 0 arguments, the constructor takes 2: (uint256 amount_, string label_)",
		`["7", "seven", 1]`: "has 3 arguments",
		`["-7", "seven"]`:   "contracts.C.constructor[0]: -7 is out of the range",
		`["7", 7]`:          "contracts.C.constructor[1]: want text",
		`["0x` + strings.Repeat("0", 65) + `", ""]`: "whole number",
	} {
		_, err := build(recipeAnd(`"C": {"source": "C.sol", "constructor": `+arguments+`}`, "C.sol", full), "C")
		var refused *RecipeError
		if !errors.As(err, &refused) || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v; want %q", arguments, err, says)
		}
	}
}

package rules_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"theseus/code/output"
	"theseus/code/solc"
	"theseus/safety"
	"theseus/safety/rules"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

// one is a case: the body of contract C, maybe with others before it, and the codes that it must have. Each unsafe one has its twin
// that is mended, so that a rule which always or never fires fails.
type one struct {
	name, before, heritage, body string
	want                         string
}

const initializable = `
abstract contract Initializable {
    uint64 private version; bool private busy;
    modifier initializer() { require(version == 0); version = 1; busy = true; _; busy = false; }
    modifier reinitializer(uint64 n) { require(version < n); version = n; busy = true; _; busy = false; }
    modifier onlyInitializing() { require(busy); _; }
    function _disableInitializers() internal { require(!busy); version = type(uint64).max; }
}
abstract contract Owned is Initializable {
    address internal owner;
    modifier onlyOwner() { require(msg.sender == owner); _; }
    function __Owned_init(address o) internal onlyInitializing { owner = o; }
}
abstract contract Named is Initializable {
    string internal name;
    function __Named_init() internal onlyInitializing { name = "x"; }
}
abstract contract UUPS is Initializable {
    function _authorizeUpgrade(address) internal virtual;
    function proxiableUUID() external pure returns (bytes32) { return 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc; }
    function upgradeToAndCall(address to, bytes memory) public payable { _authorizeUpgrade(to); assembly { sstore(0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc, to) } }
}
library Inner { function go(address a) internal { (bool ok,) = a.delegatecall(""); require(ok); } }
library Outer { function go(address a) external pure returns (address) { return a; } }
function loose(address a) { assembly { let r := callcode(gas(), a, 0, 0, 0, 0, 0) } }
`

const lock = "constructor() { _disableInitializers(); } function initialize() external initializer { __Owned_init(msg.sender); } "

var cases = []one{
	{name: "nothing", body: "uint256 x; function f() external { x = 1; }"},
	{name: "delegatecall", body: "function f(address a) external { (bool ok,) = a.delegatecall(''); require(ok); }", want: "delegatecall"},
	{name: "delegatecall in assembly", body: "function f(address a) external { assembly { pop(delegatecall(gas(), a, 0, 0, 0, 0)) } }", want: "delegatecall"},
	{name: "delegatecall in a library", body: "function f(address a) external { Inner.go(a); }", want: "delegatecall"},
	{name: "delegatecall that nobody comes to", body: "function f(address a) internal { (bool ok,) = a.delegatecall(''); require(ok); }"},
	{name: "delegatecall by a modifier", body: "modifier m(address a) { Inner.go(a); _; } function f(address a) external m(a) {}", want: "delegatecall"},
	{name: "delegatecall that is overridden", before: "contract P { function g(address a) internal virtual { Inner.go(a); } function f(address a) external { g(a); } }", heritage: "P", body: "function g(address) internal override {}"},
	{name: "delegatecall by super", before: "contract P { function g(address a) internal virtual { Inner.go(a); } }", heritage: "P", body: "function g(address a) internal override { super.g(a); } function f(address a) external { g(a); }", want: "delegatecall"},
	{name: "delegatecall allowed", body: "/// @custom:oz-upgrades-unsafe-allow delegatecall\n function f(address a) external { (bool ok,) = a.delegatecall(''); require(ok); }"},
	{name: "delegatecall allowed below", body: "/// @custom:oz-upgrades-unsafe-allow-reachable delegatecall\n function f(address a) external { Inner.go(a); }"},
	{name: "delegatecall allowed below another function", body: "/// @custom:oz-upgrades-unsafe-allow-reachable delegatecall\n function f(address a) external { Inner.go(a); } function g(address a) external { Inner.go(a); }", want: "delegatecall"},
	{name: "selfdestruct", body: "function f() external { selfdestruct(payable(msg.sender)); }", want: "selfdestruct"},
	{name: "selfdestruct in assembly", body: "function f() external { g(); } function g() private { assembly { selfdestruct(0) } }", want: "selfdestruct"},
	{name: "callcode in a free function", body: "function f(address a) external { loose(a); }", want: "callcode"},
	{name: "initial value", body: "uint256 x = 5; function f() external { x = 1; }", want: "initial-value"},
	{name: "constant", body: "uint256 constant X = 5;"},
	{name: "immutable", body: "uint256 immutable x = 5;", want: "immutable"},
	{name: "constructor with effects", body: "uint256 x; constructor() { x = 1; }", want: "constructor-effects"},
	{name: "constructor with effects by a function", body: "uint256 x; constructor() { f(); } function f() internal { x = 1; }", want: "constructor-effects"},
	{name: "constructor of a base with effects", before: "contract P { uint256 x; constructor() { x = 1; } }", heritage: "P", want: "constructor-effects"},
	{name: "constructor that locks", body: "bool done; uint256 x; constructor() { done = true; } function initialise() external { require(!done); done = true; x = 1; }"},
	{name: "constructor that locks and more", body: "bool done; uint256 x; constructor() { done = true; x = 2; } function initialise() external { require(!done); done = true; } function f() external { x = 1; }", want: "constructor-effects"},
	{name: "empty constructor", body: "constructor() {}"},
	{name: "library", body: "function f(address a) external pure returns (address) { return Outer.go(a); }", want: "library-link"},
	{name: "initialiser", heritage: "Owned", body: lock},
	{name: "no lock", heritage: "Owned", body: "function initialize() external initializer { __Owned_init(msg.sender); }", want: "implementation-not-locked"},
	{name: "no initialiser", heritage: "Owned", body: "constructor() { _disableInitializers(); }", want: "initializer-missing"},
	{name: "base not initialised", heritage: "Owned, Named", body: lock, want: "initializer-parent"},
	{name: "base initialised twice", heritage: "Owned", body: lock + "function again() internal { } function initialize2() external reinitializer(2) { __Owned_init(msg.sender); __Owned_init(msg.sender); }", want: "initializer-twice"},
	{name: "bases in another order", heritage: "Owned, Named", body: "constructor() { _disableInitializers(); } function initialize() external initializer { __Named_init(); __Owned_init(msg.sender); }", want: "initializer-order"},
	{name: "bases in order", heritage: "Owned, Named", body: "constructor() { _disableInitializers(); } function initialize() external initializer { __Owned_init(msg.sender); __Named_init(); }"},
	{name: "open initialiser", body: "address owner; function initialize(address o) external { owner = o; }", want: "initializer-unprotected"},
	{name: "initialiser that looks at what was", body: "address owner; function initialize(address o) external { require(owner == address(0)); owner = o; }"},
	{name: "initialiser for the owner", body: "address owner; uint256 x; function initialize(uint256 n) external { require(msg.sender == owner); x = n; }"},
	{name: "UUPS", heritage: "Owned, UUPS", body: lock + "function _authorizeUpgrade(address) internal override onlyOwner {}"},
	// What is known after many conditions grows with them, not with the ways through them.
	{name: "UUPS behind forty conditions", heritage: "Owned, UUPS", body: lock + "uint256 x; function _authorizeUpgrade(address) internal override onlyOwner { " + strings.Repeat("if (x > 1) x = 2; ", 40) + "}"},
	{name: "UUPS without owner", heritage: "Owned, UUPS", body: lock + "function _authorizeUpgrade(address) internal override {}", want: "upgrade-unprotected"},
	{name: "writes the slot", heritage: "Owned", body: lock + "function point(address a) external onlyOwner { assembly { sstore(0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc, a) } }", want: "slot-write"},
	{name: "anybody writes the slot", body: "bytes32 constant S = 0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103; function point(address a) external { assembly { sstore(S, a) } }", want: "upgrade-unprotected"},
	{name: "delegatecall by the name of a base", before: "contract P { function g(address a) internal virtual { Inner.go(a); } }", heritage: "P", body: "function g(address) internal override {} function f(address a) external { P.g(a); }", want: "delegatecall"},
}

func compile(t *testing.T, sources map[string]string) *output.Compilation {
	t.Helper()
	return compileBy(t, "0.8.37", "cancun", sources)
}

func compileBy(t *testing.T, version solc.Version, evm string, sources map[string]string) *output.Compilation {
	t.Helper()
	files := make(map[string]any)
	for name, text := range sources {
		files[name] = map[string]string{"content": text}
	}
	input, err := json.Marshal(map[string]any{"language": "Solidity", "sources": files, "settings": map[string]any{"evmVersion": evm,
		"outputSelection": map[string]any{"*": map[string]any{"*": []string{"abi", "storageLayout", "evm.bytecode", "evm.deployedBytecode", "evm.methodIdentifiers"}, "": []string{"ast"}}}}})
	if err != nil {
		t.Fatal(err)
	}
	cfg := solc.ConfigFromEnv()
	if cfg.Dir == "" {
		cfg.Dir, _ = filepath.Abs("../../node_modules")
	}
	compilers := solc.New(cfg)
	defer compilers.Close()
	text, err := compilers.Compile(context.Background(), version, [32]byte{}, input)
	if err != nil {
		t.Fatal(err)
	}
	if i := bytes.Index(text, []byte(`"severity":"error"`)); i >= 0 {
		t.Fatalf("%.3000s", text)
	}
	c, err := output.Read("a.json", bytes.NewReader(slices.Concat([]byte(`{"solcVersion":"`+string(version)+`","input":`), input, []byte(`,"output":`), text, []byte("}"))))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func codes(found []safety.Finding) string {
	var list []string
	for _, f := range found {
		if _, known := safety.Codes[f.Code]; !known {
			list = append(list, "UNKNOWN")
		}
		if !slices.Contains(list, f.Code) {
			list = append(list, f.Code)
		}
	}
	slices.Sort(list)
	return strings.Join(list, " ")
}

func TestRules(t *testing.T) {
	t.Parallel()
	sources := make(map[string]string)
	for _, c := range cases {
		heritage := ""
		if c.heritage != "" {
			heritage = " is " + c.heritage
		}
		sources[c.name+".sol"] = "// SPDX-License-Identifier: Apache-2.0\npragma solidity ^0.8.0;\nimport './lib/base.sol';\n" + c.before + "\ncontract C" + heritage + " {\n" + c.body + "\n}\n"
	}
	sources["lib/base.sol"] = "// SPDX-License-Identifier: Apache-2.0\npragma solidity ^0.8.0;\n" + initializable
	compiled := compile(t, sources)
	for _, c := range cases {
		i := slices.IndexFunc(compiled.Contracts, func(k *output.Contract) bool { return k.Full() == c.name+".sol:C" })
		if i < 0 {
			t.Fatalf("%s was not compiled", c.name)
		}
		kind := "transparent"
		if strings.Contains(c.heritage, "UUPS") {
			kind = "uups"
		}
		found := rules.Check(compiled.Contracts[i], nil, kind)
		if got := codes(found); got != c.want {
			t.Errorf("%s: found %q, want %q: %+v", c.name, got, c.want, found)
		}
	}
}

// What a new version lacks or answers in another way.
func TestCompare(t *testing.T) {
	t.Parallel()
	header := "// SPDX-License-Identifier: Apache-2.0\npragma solidity ^0.8.0;\nimport './lib/base.sol';\n"
	compiled := compile(t, map[string]string{
		"lib/base.sol": "// SPDX-License-Identifier: Apache-2.0\npragma solidity ^0.8.0;\n" + initializable,
		"old.sol":      header + "contract Old is Owned, UUPS {" + lock + "event E(uint256 a); event F(uint256 indexed a); function _authorizeUpgrade(address) internal override onlyOwner {} function more() external reinitializer(2) {} function f() external pure returns (uint256) { return 1; } function g() external { emit E(1); emit F(2); } }",
		"gone.sol":     header + "contract Gone is Owned {" + lock + "}",
		"changed.sol":  header + "contract Changed is Owned, UUPS {" + lock + "event E(uint256 indexed a); event F(uint256 indexed a); function _authorizeUpgrade(address) internal override onlyOwner {} function more2() external reinitializer(2) {} function f() external pure returns (address) { return address(1); } function g() external { emit E(1); emit F(2); } }",
	})
	contracts := make(map[string]*output.Contract)
	for _, k := range compiled.Contracts {
		contracts[k.Name] = k
	}
	for new, want := range map[string]string{
		"Old":     "",
		"Gone":    "event-removed function-removed upgrade-lost",
		"Changed": "event-changed function-changed function-removed reinitializer-version",
	} {
		if got := codes(rules.Compare(contracts["Old"], contracts[new], "transparent")); got != want {
			t.Errorf("%s: found %q, want %q", new, got, want)
		}
	}
}

// What cannot be compiled in a moment: clashes, sizes, bytecode that the source does not show.
func TestForged(t *testing.T) {
	forged := func() *output.Contract {
		return &output.Contract{In: &output.Compilation{Compiler: "0.8.37"}, Source: "a.sol", Name: "A", Kind: "contract", Selectors: map[string]string{}}
	}
	for _, c := range []struct {
		want   string
		change func(*output.Contract)
	}{
		{"", func(k *output.Contract) { k.Selectors["admin()"] = "f851a440" }},
		{"selector-clash", func(k *output.Contract) { k.Selectors["burn(uint7)"] = "f851a440" }},
		{"", func(k *output.Contract) { k.Runtime.Size, k.Creation.Size = 24_576, 49_152 }},
		{"code-size", func(k *output.Contract) { k.Runtime.Size = 24_577 }},
		{"code-size", func(k *output.Contract) { k.Creation.Size = 49_153 }},
		{"selfdestruct", func(k *output.Contract) { k.Runtime.Ops = []string{"selfdestruct"} }},
		{"library-link", func(k *output.Contract) { k.Runtime.Ops, k.Runtime.Libraries = []string{"delegatecall"}, []string{"L"} }},
	} {
		k := forged()
		c.change(k)
		if got := codes(rules.Check(k, nil, "transparent")); got != c.want {
			t.Errorf("%+v: found %q, want %q", k, got, c.want)
		}
	}
}

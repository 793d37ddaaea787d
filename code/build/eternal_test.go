package build

import (
	"strings"
	"testing"
	"testing/fstest"
)

// eternalTree is a proxy of eternal storage and its behaviour Token, which fits.
var eternalTree = map[string]string{
	"Storage.sol": `pragma solidity >=0.6.12;
		abstract contract Versions { address internal implementation_; function implementation() public view returns (address) { return implementation_; } }
		abstract contract Balances { struct Kept { uint128 a; uint128 b; } mapping(address => uint256) internal balances; bool internal on; Kept internal kept; }`,
	"Proxy.sol": `pragma solidity >=0.6.12; import "./Storage.sol";
		contract Proxy is Versions, Balances {
			function upgradeTo(address to) public { implementation_ = to; }
			fallback() external payable {}
		}`,
	"Shared.sol": `pragma solidity >=0.6.12; import "./Storage.sol"; abstract contract Shared is Versions, Balances {}`,
	"Token.sol": `pragma solidity >=0.6.12; import "./Shared.sol";
		contract Token is Shared {
			uint256 constant LIMIT = 7;
			function balanceOf(address a) public view returns (uint256) { return balances[a]; }
		}`,
	RecipeFile: `{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"evmVersion": "cancun"},
		"contracts": {"Token": {"source": "Token.sol", "eternalStorage": "Proxy.sol:Proxy"}}}`,
}

func TestEternalStorage(t *testing.T) {
	for _, c := range []struct {
		name, file, old, new string
		says                 string // part of the refusal; empty: accepted
	}{
		{name: "it fits"},
		{name: "an older compiler", file: RecipeFile, old: `"0.8.37"}, "settings": {"evmVersion": "cancun"}`, new: `"0.6.12"}`},
		{name: "more behind another base", file: "Token.sol", old: "contract Token is Shared {", new: "contract Other { function other() public {} } contract Token is Shared, Other {"},
		{
			name: "state of its own", file: "Token.sol", old: "uint256 constant LIMIT = 7;", new: "uint256 limit = 7;",
			says: "Token has the state variable limit (slot 4), which Proxy does not know",
		},
		{
			name: "state of its own in what is left of a slot", file: "Token.sol", old: "uint256 constant LIMIT", new: "bytes1 private hidden; uint256 constant LIMIT",
			says: "Token has the state variable hidden (slot 4)",
		},
		{
			name: "transient state of its own", file: "Token.sol", old: "uint256 constant LIMIT", new: "uint256 transient passing; uint256 constant LIMIT",
			says: "Token has the state variable passing (slot 0)",
		},
		{
			name: "state of another base", file: "Token.sol", old: "contract Token is Shared {", new: "contract Other { uint256 other; } contract Token is Other, Shared {",
			says: "Token has the state variable other (slot 0), which Proxy does not know",
		},
		{
			name: "wrong order of bases", file: "Shared.sol", old: "Versions, Balances", new: "Balances, Versions",
			says: "where Proxy keeps implementation_ (slot 0), Token keeps balances (slot 0); inherit the storage contracts in the same order",
		},
		{
			name: "wrong order in the proxy", file: "Proxy.sol", old: "is Versions, Balances", new: "is Balances, Versions",
			says: "where Proxy keeps balances (slot 0), Token keeps implementation_ (slot 0)",
		},
		{
			name: "a base missing", file: "Shared.sol", old: "is Versions, Balances {}", new: "is Versions { mapping(address => uint256) internal balances; }",
			says: "Token has the state variable balances (slot 1), which Proxy does not know",
		},
		{
			name: "less than the proxy", file: "Token.sol", old: "contract Token is Shared", new: "contract Token is Versions { mapping(address => uint256) balances; } contract Not is Shared",
			says: "Token has the state variable balances (slot 1)",
		},
		{
			name: "nothing but the first base", file: "Token.sol", old: "contract Token is Shared {", new: "contract Token is Versions {} abstract contract Not is Shared {",
			says: "Token lacks the state variable balances (slot 1) of Proxy",
		},
		{
			name: "the same words, declared again", file: "Shared.sol", old: `import "./Storage.sol"; abstract contract Shared is Versions, Balances`,
			new: `import "./Storage.sol"; abstract contract Copied { mapping(address => uint256) internal balances; bool internal on; Balances.Kept internal kept; }
				abstract contract Shared is Versions, Copied`,
			says: "Token has the state variable balances (slot 1), which Proxy does not know",
		},
		{
			name: "the same state elsewhere", file: "Token.sol", old: "contract Token is Shared {", new: "contract Token layout at 64 is Shared {",
			says: "where Proxy keeps implementation_ (slot 0), Token keeps implementation_ (slot 64)",
		},
		{
			name: "a function that the proxy answers", file: "Token.sol", old: "function balanceOf", new: "function upgradeTo(address) public {} function balanceOf",
			says: "nobody could call upgradeTo(address) of Token: Proxy answers that selector (3659cfe6) with upgradeTo(address) itself",
		},
		{
			// The two have the same selector, as anybody can check: 42966c68.
			name: "another function of the same selector", file: "Proxy.sol", old: "function upgradeTo", new: "function collate_propagate_storage(bytes16) public {} function upgradeTo",
		},
		{
			name: "a clash of selectors", file: "Token.sol", old: "function balanceOf", new: "function burn(uint256) public {} function balanceOf",
		},
		{
			name: "a getter of its own in front of the shared one", file: "Storage.sol", old: "function implementation() public view", new: "function implementation() public view virtual",
		},
		{name: "no such proxy", file: RecipeFile, old: "Proxy.sol:Proxy", new: "Proxy.sol:Proxi", says: "there is no contract Proxy.sol:Proxi"},
		{name: "no such file", file: RecipeFile, old: "Proxy.sol:Proxy", new: "Proxi.sol:Proxy", says: `the tree has no file "Proxi.sol"`},
	} {
		err := buildEternal(t, c.file, c.old, c.new)
		if c.says == "" {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), c.says) || !strings.HasPrefix(err.Error(), "theseus.json: contracts.Token.eternalStorage: ") {
			t.Errorf("%s: %v; want %s", c.name, err, c.says)
		}
		if !Deterministic(err) {
			t.Errorf("%s: %v is no statement about the tree", c.name, err)
		}
	}
}

// Two functions of one selector, one in the proxy and one in the behaviour; and a behaviour that answers a shared getter anew.
func TestEternalStorageFindsClashes(t *testing.T) {
	for _, c := range []struct {
		name  string
		edits [][3]string
		says  string
	}{
		{
			"two names, one selector",
			[][3]string{
				{"Proxy.sol", "function upgradeTo", "function collate_propagate_storage(bytes16) public {} function upgradeTo"},
				{"Token.sol", "function balanceOf", "function burn(uint256) public {} function balanceOf"},
			},
			"nobody could call burn(uint256) of Token: Proxy answers that selector (42966c68) with collate_propagate_storage(bytes16) itself",
		},
		{
			"a shared getter, overridden",
			[][3]string{
				{"Storage.sol", "function implementation() public view", "function implementation() public view virtual"},
				{"Token.sol", "function balanceOf", "function implementation() public view override returns (address) { return address(7); } function balanceOf"},
			},
			"nobody could call implementation() of Token",
		},
		{
			"a variable that is public",
			[][3]string{
				{"Proxy.sol", "function upgradeTo", "uint256 public constant LIMIT = 8; function upgradeTo"},
				{"Token.sol", "uint256 constant LIMIT", "uint256 public constant LIMIT"},
			},
			"nobody could call LIMIT() of Token",
		},
	} {
		var flat []string
		for _, e := range c.edits {
			flat = append(flat, e[0], e[1], e[2])
		}
		if err := buildEternal(t, flat...); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v; want %s", c.name, err, c.says)
		}
	}
}

// Whoever compiles the whole tree is told too.
func TestEternalStorageOfAWholeTree(t *testing.T) {
	tree := eternalFiles(t, "Token.sol", "uint256 constant LIMIT = 7;", "uint256 limit = 7;")
	_, err := Compile(t.Context(), tree, Options{Compiler: compilers})
	if err == nil || !strings.Contains(err.Error(), "state variable limit") {
		t.Errorf("%v", err)
	}
	if _, err = Compile(t.Context(), eternalFiles(t), Options{Compiler: compilers}); err != nil {
		t.Error(err)
	}
}

func buildEternal(t *testing.T, edits ...string) error {
	t.Helper()
	_, err := build(eternalFiles(t, edits...), "Token")
	return err
}

// eternalFiles is eternalTree with edits: file, old text, new text.
func eternalFiles(t *testing.T, edits ...string) fstest.MapFS {
	t.Helper()
	tree := make(fstest.MapFS)
	for name, text := range eternalTree {
		for i := 0; i+2 < len(edits); i += 3 {
			if edits[i] != name {
				continue
			}
			if edits[i+1] != "" && !strings.Contains(text, edits[i+1]) {
				t.Fatalf("%s has no %q", name, edits[i+1])
			}
			text = strings.Replace(text, edits[i+1], edits[i+2], 1)
		}
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return tree
}

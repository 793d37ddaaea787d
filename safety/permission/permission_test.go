package permission_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	"theseus/code/output"
	"theseus/code/solc"
	"theseus/code/syntax"
	"theseus/safety"
	"theseus/safety/permission"
	"theseus/safety/rules"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

const prelude = `// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.0;
abstract contract Context { function _msgSender() internal view virtual returns (address) { return msg.sender; } }
abstract contract Owned is Context {
    address internal _owner; uint256 public x; bool public paused; bool public done;
    error NotOwner(address who); event Set(uint256 x);
    constructor() { _owner = msg.sender; }
    function owner() public view virtual returns (address) { return _owner; }
    function _checkOwner() internal view virtual { if (owner() != _msgSender()) revert NotOwner(_msgSender()); }
    modifier onlyOwner() virtual { _checkOwner(); _; }
    modifier whenNotPaused() { require(!paused, "paused"); _; }
    modifier nonReentrant() { require(!done); done = true; _; done = false; }
}
abstract contract Roles is Context {
    struct Data { mapping(address => bool) hasRole; bytes32 admin; }
    mapping(bytes32 => Data) private _roles; uint256 public x;
    bytes32 public constant MINTER = keccak256("MINTER");
    bytes32 public constant DEFAULT_ADMIN = 0x00;
    constructor() { _roles[MINTER].hasRole[msg.sender] = true; _roles[DEFAULT_ADMIN].hasRole[msg.sender] = true; }
    function hasRole(bytes32 role, address account) public view virtual returns (bool) { return _roles[role].hasRole[account]; }
    function getRoleAdmin(bytes32 role) public view virtual returns (bytes32) { return _roles[role].admin; }
    function _checkRole(bytes32 role) internal view virtual { _checkRole(role, _msgSender()); }
    function _checkRole(bytes32 role, address account) internal view virtual { if (!hasRole(role, account)) revert(); }
    modifier onlyRole(bytes32 role) { _checkRole(role); _; }
}
abstract contract Initializable {
    uint64 private version; bool private busy;
    modifier initializer() { bool top = !busy; bool first = version == 0 && top; if (!first) revert(); version = 1; busy = true; _; busy = false; }
}
interface IAuthority { function canCall(address who, address on, bytes4 what) external view returns (bool); }
contract Nobody { function canCall(address who, address, bytes4) external pure returns (bool) { return who == address(1); } }
library Access { function check(address who, address owner) internal pure { require(who == owner, "no"); } function isNot(address a, address b) internal pure returns (bool) { return a != b; } }
function freely(address who, address owner) pure { if (who != owner) revert(); }
`

const anyone = permission.Anyone

// form of a guard: the body of a contract whose function f(…) is looked at, and called by a stranger: whether that succeeds is the truth.
type form struct {
	name, heritage, body string
	who                  string // alternatives, with " | " between; "-": it changes nothing
	when, note           string // parts of them
}

const isOwner = "msg.sender == _owner"

var forms = []form{
	{"none", "Owned", "function f() external { x = 1; }", anyone, "", ""},
	{"modifier", "Owned", "function f() external onlyOwner { x = 1; }", "msg.sender == owner()", "", ""},
	{"modifier with a role", "Roles", "function f() external onlyRole(MINTER) { x = 1; }", "hasRole(MINTER, msg.sender)", "", ""},
	{"modifier with a computed role", "Roles", "function f(bytes32 r) external onlyRole(getRoleAdmin(keccak256(abi.encode(r)))) { x = 1; }", "hasRole(getRoleAdmin(keccak256(abi.encode(r))), msg.sender)", "", ""},
	{"require", "Owned", "function f() external { require(msg.sender == _owner, 'no'); x = 1; }", isOwner, "", ""},
	{"require, written the other way round", "Owned", "function f() external { require(_owner == msg.sender); x = 1; }", isOwner, "", ""},
	{"if and revert", "Owned", "function f() external { if (msg.sender != _owner) revert NotOwner(msg.sender); x = 1; }", isOwner, "", ""},
	{"if and revert, with braces and else", "Owned", "function f() external { if (_owner == msg.sender) { x = 1; } else { revert(); } }", isOwner, "", ""},
	{"if around the change", "Owned", "function f() external { if (msg.sender == _owner) x = 1; else require(false); }", isOwner, "", ""},
	{"assert", "Owned", "function f() external { assert(msg.sender == _owner); x = 1; }", isOwner, "", ""},
	{"an internal function", "Owned", "function f() external { _checkOwner(); x = 1; }", "msg.sender == owner()", "", ""},
	{"a function that answers", "Owned", "function isIt() internal view returns (bool) { return msg.sender == _owner; } function f() external { require(isIt()); x = 1; }", "isIt()", "", ""},
	{"a function that chooses", "Owned", "function isIt(address a) internal view returns (bool) { if (a == _owner) return true; return false; } function f() external { if (!isIt(_msgSender())) revert(); x = 1; }", "isIt(msg.sender)", "", ""},
	{"a local", "Owned", "function f() external { address who = msg.sender; bool ok = who == _owner; require(ok); x = 1; }", isOwner, "", ""},
	{"a library", "Owned", "function f() external { Access.check(msg.sender, _owner); x = 1; }", isOwner, "", ""},
	{"using for", "Owned", "using Access for address; function f() external { if (msg.sender.isNot(_owner)) revert(); x = 1; }", "!isNot|", "", ""},
	{"a free function", "Owned", "function f() external { freely(msg.sender, _owner); x = 1; }", isOwner, "", ""},
	{"assembly", "Owned", "function f() external { assembly { if iszero(eq(caller(), sload(_owner.slot))) { revert(0, 0) } } x = 1; }", "msg.sender == sload(_owner)", "", ""},
	{"assembly with a cleaned caller", "Owned", "function f() external { assembly { if xor(shr(96, shl(96, caller())), sload(_owner.slot)) { mstore(0, 1) revert(0, 32) } sstore(x.slot, 1) } }", "msg.sender == sload(_owner)", "", ""},
	{"a mapping", "Owned", "mapping(address => bool) allowed; function f() external { require(allowed[msg.sender]); x = 1; }", "allowed[msg.sender]", "", ""},
	{"a mapping to numbers", "Owned", "mapping(address => uint256) wards; function f() external { require(wards[msg.sender] == 1); x = 1; }", "wards[msg.sender] == 1", "", ""},
	{"another contract", "Owned", "IAuthority authority = IAuthority(address(new Nobody())); function f() external { require(authority.canCall(msg.sender, address(this), msg.sig)); x = 1; }", "authority.canCall(msg.sender, this, msg.sig)", "", ""},
	{"one of two", "Owned", "address keeper; function f() external { require(msg.sender == _owner || msg.sender == keeper); x = 1; }", isOwner + " | msg.sender == keeper", "", ""},
	{"both of two", "Owned", "mapping(address => bool) allowed; function f() external { require(msg.sender == _owner && allowed[msg.sender]); x = 1; }", "allowed[msg.sender] and " + isOwner, "", ""},
	{"another one for each branch", "Owned", "address keeper; function f(bool b) external { if (b) require(msg.sender == _owner); else require(msg.sender == keeper); x = 1; }", isOwner + " | msg.sender == keeper", "", ""},
	{"inherited", "Middle", "", isOwner, "", ""},
	{"inherited function, overridden check", "Strict", "", "msg.sender == address(7)", "", ""},
	{"super", "Owned", "function _checkOwner() internal view override { super._checkOwner(); } function f() external onlyOwner { x = 1; }", "msg.sender == owner()", "", ""},
	{"initialiser", "Owned, Initializable", "constructor() initializer {} function f() external initializer { x = 1; }", anyone, "initializer", ""},
	{"once, by hand", "Owned", "constructor() { done = true; } function f() external { require(!done); done = true; x = 1; }", anyone, "!done", ""},
	{"paused", "Owned", "constructor() { paused = true; } function f() external whenNotPaused { x = 1; }", anyone, "whenNotPaused", ""},
	{"locked and owned", "Owned", "function f() external nonReentrant onlyOwner { x = 1; }", "msg.sender == owner()", "nonReentrant", ""},
	{"a signature", "Owned", "function f(uint256 n, uint8 v, bytes32 r, bytes32 s) external { require(ecrecover(keccak256(abi.encode(n)), v, r, s) == _owner); x = 1; }", "ecrecover(keccak256(abi.encode(n)), v, r, s) == _owner", "", ""},
	{"the amount that the caller has", "Owned", "mapping(address => uint256) has; function f(uint256 n) external { require(has[msg.sender] >= n % 1); x = 1; }", anyone, "", ""},
	{"what belongs to the caller", "Owned", "mapping(uint256 => address) ownerOf; function f(uint256 id) external { require(ownerOf[id] == msg.sender); x = 1; }", "msg.sender == ownerOf[id]", "", ""},
	{"a loop over owners", "Owned", "address[] owners; function isIt(address a) internal view returns (bool ok) { for (uint256 i; i < owners.length; i++) if (owners[i] == a) ok = true; } function f() external { require(isIt(msg.sender)); x = 1; }", "isIt(msg.sender)", "", "could not be followed"},
	{"ways that need not be guarded", "Owned", "function f() external { if (msg.sender != _owner) return; x = 1; }", isOwner, "", ""},
	{"checked after the change", "Owned", "function f() external { x = 1; require(msg.sender == _owner); }", isOwner, "", "after something was changed"},
	{"checked after the body, in a modifier", "Owned", "modifier onlyAfter() { _; require(msg.sender == _owner); } function f() external onlyAfter { x = 1; }", isOwner, "", "after something was changed"},
	{"view", "Owned", "function f() external view onlyOwner returns (uint256) { return x; }", "-", "", ""},
	{"fallback", "Owned", "fallback() external { require(msg.sender == _owner); x = 1; }", isOwner, "", ""},

	// Hostile, or mistaken.
	{"a modifier that does nothing", "Owned", "modifier onlyKeeper() { _; } function f() external onlyKeeper { x = 1; }", anyone, "", "onlyKeeper checks nothing"},
	{"a modifier that was emptied", "Owned", "modifier onlyOwner() override { _; } function f() external onlyOwner { x = 1; }", anyone, "", "onlyOwner checks nothing"},
	{"a check that was emptied", "Owned", "function _checkOwner() internal view override {} function f() external onlyOwner { x = 1; }", anyone, "", "onlyOwner checks nothing"},
	{"a check that is always true", "Owned", "function f() external { require(msg.sender == _owner || true); x = 1; }", anyone, "", "always true"},
	{"nobody is the zero address", "Owned", "function f() external { require(msg.sender != address(0)); x = 1; }", anyone, "", "always true"},
	{"the caller is itself", "Owned", "function f() external { address a = msg.sender; require(_msgSender() == a); x = 1; }", anyone, "", "always true"},
	{"a function that always answers yes", "Owned", "function isIt() internal view returns (bool) { if (msg.sender == _owner) return true; return true; } function f() external { require(isIt()); x = 1; }", anyone, "", ""},
	{"an answer that is thrown away", "Owned", "function isIt() internal view returns (bool) { return msg.sender == _owner; } function f() external { isIt(); x = 1; }", anyone, "", ""},
	{"an argument instead of the caller", "Owned", "function f(address who) external { require(who != _owner); x = 1; }", anyone, "", ""},
	{"written before it is checked", "Owned", "function f() external { _owner = msg.sender; require(msg.sender == _owner); x = 1; }", anyone, "", "guards nothing"},
	{"written before it is checked, in another function", "Owned", "function take() internal { _owner = msg.sender; } function f() external { take(); _checkOwner(); x = 1; }", anyone, "", "guards nothing"},
	{"tx.origin", "Owned", "function f() external { require(tx.origin == _owner); x = 1; }", "tx.origin == _owner", "", "lets in whatever contract"},
	{"no contracts", "Owned", "function f() external { require(msg.sender == tx.origin); x = 1; }", anyone, "msg.sender == tx.origin", ""},
	{"only one branch", "Owned", "function f(uint256 n) external { if (n > 1 << 255) require(msg.sender == _owner); x = 1; }", anyone, "", ""},
	{"both branches change", "Owned", "function f() external { if (msg.sender == _owner) x = 2; else x = 1; }", anyone, "", ""},
	{"an early return", "Owned", "function f(uint256 n) external { x = 1; if (n < 1 << 255) return; require(msg.sender == _owner); }", anyone, "", "after something"},
	{"a modifier that runs the body anyway", "Owned", "modifier onlyOwner() override { if (msg.sender == _owner) { _; } else { _; } } function f() external onlyOwner { x = 1; }", anyone, "", ""},
	{"another time", "Owned", "function f() external { require(msg.sender == _owner || block.timestamp > 0); x = 1; }", "anyone when block.timestamp > 0 | " + isOwner, "", ""},
	{"anybody but one", "Owned", "function f() external { require(msg.sender != _owner); x = 1; }", "msg.sender != _owner", "", ""},
	{"a branch that refuses nothing", "Owned", "function f() external { if (msg.sender == _owner) {} x = 1; }", anyone, "", ""},
	{"somebody who is named by the caller", "Owned", "function f(address o) external { require(_owner != o); x = 1; }", anyone, "", ""},
	{"a modifier after the body, which the body leaves", "Owned", "modifier onlyAfter() { _; if (false) _checkOwner(); } function f() external onlyAfter { x = 1; }", anyone, "", ""},
	{"a guard in a loop that need not run", "Owned", "function f(uint256 n) external { for (uint256 i; i < n % 1; i++) _checkOwner(); x = 1; }", anyone, "", ""},
	{"an answer to something else", "Owned", "function f() external { bool ok = msg.sender == _owner; require(!ok || x == 0); x = 1; }", "anyone when x == 0 | msg.sender != _owner", "", ""},
	{"a pointer", "Owned", "function g() internal { x = 1; } function f() external { function() internal p = g; p(); }", anyone, "", "function pointer"},
	{"a variable that says who", "Owned", "function f() external { bool ok; if (msg.sender == _owner) ok = true; require(ok || !ok); x = 1; }", anyone, "", ""},
}

const more = `
abstract contract Middle is Owned { function f() external { require(msg.sender == _owner); x = 1; } }
abstract contract Loose is Owned { function _check() internal view virtual { } function f() external { _check(); x = 1; } }
abstract contract Strict is Loose { function _check() internal view override { require(msg.sender == address(7)); } }
`

type compiled struct {
	tree      *syntax.Tree
	output    *output.Compilation
	contracts map[string]struct {
		EVM struct {
			Bytecode          struct{ Object string }
			MethodIdentifiers map[string]string
		}
	}
}

func compile(t *testing.T, source string) *compiled {
	t.Helper()
	return compileBy(t, "0.8.37", source)
}

func compileBy(t *testing.T, version solc.Version, source string) *compiled {
	t.Helper()
	cfg := solc.ConfigFromEnv()
	if cfg.Dir == "" {
		cfg.Dir, _ = filepath.Abs("../../node_modules")
	}
	compilers := solc.New(cfg)
	defer compilers.Close()
	input, err := json.Marshal(map[string]any{"language": "Solidity", "sources": map[string]any{"a.sol": map[string]any{"content": source}}, "settings": map[string]any{
		"outputSelection": map[string]any{"*": map[string]any{"": []string{"ast"}, "*": []string{"evm.bytecode.object", "evm.methodIdentifiers"}}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	text, err := compilers.Compile(context.Background(), version, [32]byte{}, input)
	if err != nil {
		t.Fatal(err)
	}
	if i := bytes.Index(text, []byte(`"severity":"error"`)); i >= 0 {
		t.Fatalf("%.3000s", text[max(0, i-1500):])
	}
	c := new(compiled)
	document := slices.Concat([]byte(`{"input":`), input, []byte(`,"output":`), text, []byte("}"))
	if c.tree, err = syntax.Read(document); err != nil {
		t.Fatal(err)
	}
	if c.output, err = output.Read("a.json", bytes.NewReader(document)); err != nil {
		t.Fatal(err)
	}
	var output struct {
		Contracts map[string]json.RawMessage
	}
	if err := json.Unmarshal(text, &output); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(output.Contracts["a.sol"], &c.contracts); err != nil {
		t.Fatal(err)
	}
	return c
}

func (c *compiled) rules(t *testing.T, name string) *permission.Rules {
	t.Helper()
	signatures := make(map[string]string)
	for s, selector := range c.contracts[name].EVM.MethodIdentifiers {
		signatures[selector] = s
	}
	r, err := permission.Of(c.tree, "a.sol:"+name, signatures)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestForms(t *testing.T) {
	// The second writes numbers of what the language itself has, such as require, as if they had no sign.
	for _, version := range []solc.Version{"0.8.37", "0.8.24"} {
		t.Run(string(version), func(t *testing.T) { testForms(t, version) })
	}
}

func testForms(t *testing.T, version solc.Version) {
	var source strings.Builder
	source.WriteString(prelude + more)
	for i, f := range forms {
		fmt.Fprintf(&source, "contract C%d is %s { %s }\n", i, f.heritage, f.body)
	}
	c := compileBy(t, version, source.String())
	upgrades := compileBy(t, version, strings.ReplaceAll(source.String(), "function f(", "function upgradeTo(")).output
	chain := evmtest.New(t, evmtest.Cancun)
	owner, stranger := evmtest.Account(1), evmtest.Account(2)
	for i, f := range forms {
		name := fmt.Sprintf("C%d", i)
		rules := c.rules(t, name)
		at := slices.IndexFunc(rules.Functions, func(r *permission.Rule) bool { return r.Function[0] == 'f' })
		if f.who == "-" {
			if at >= 0 {
				t.Errorf("%s: %+v", f.name, rules.Functions[at])
			}
			continue
		}
		if at < 0 {
			t.Errorf("%s: no rule", f.name)
			continue
		}
		r := rules.Functions[at]
		if got := strings.Join(r.Who, " | "); got != f.who && !(strings.HasSuffix(f.who, "|") && strings.Contains(got, strings.TrimSuffix(f.who, "|")[1:])) {
			t.Errorf("%s: who %q, want %q", f.name, got, f.who)
		}
		if got := strings.Join(r.When, " | "); got != f.when {
			t.Errorf("%s: when %q, want %q", f.name, got, f.when)
		}
		if got := strings.Join(r.Notes, " | "); !strings.Contains(got, f.note) || f.note == "" && got != "" {
			t.Errorf("%s: notes %q, want %q", f.name, got, f.note)
		}
		// What a stranger can do is what he may: shown by doing it.
		creation, err := hex.DecodeString(c.contracts[name].EVM.Bytecode.Object)
		if err != nil {
			t.Fatal(err)
		}
		address := chain.MustDeploy(owner, creation)
		selector, _ := hex.DecodeString(c.contracts[name].EVM.MethodIdentifiers[r.Function])
		if selector == nil {
			selector = []byte{1, 2, 3, 4}
		}
		result := chain.Call(stranger, address, nil, append(selector, make([]byte, 128)...))
		may := result.Err == nil && changed(chain, address)
		open := slices.ContainsFunc(r.Who, func(s string) bool { return strings.HasPrefix(s, anyone) || strings.Contains(s, "!=") }) && !closedNow(f.when)
		if may != open {
			t.Errorf("%s: a stranger can: %v (%v); the rule says %q when %q", f.name, may, result.Err, r.Who, r.When)
		}
		// The check's own rule about those who upgrade reads the same guards.
		if unprotected := upgradeUnprotected(upgrades, name); unprotected != may && !closedNow(f.when) && f.name != "tx.origin" {
			t.Errorf("%s: a stranger can: %v; the check finds an unprotected upgrade: %v", f.name, may, unprotected)
		}
	}
}

// TestOlderCompilers holds that guards are seen in what older compilers wrote too, and that what guards nothing is not taken for one there.
func TestOlderCompilers(t *testing.T) {
	const source = `// SPDX-License-Identifier: Apache-2.0
pragma solidity >=0.6.0;
contract A {
    address owner; bool done; uint256 public x;
    modifier onlyOwner() { require(msg.sender == owner, "no"); _; }
    function initialize(address first) external { require(!done); done = true; owner = first; }
    function upgradeTo(address) external onlyOwner { x = 1; }
}
contract B {
    address owner; bool done; uint256 public x;
    modifier onlyOwner() { require(msg.sender != owner, "no"); _; }
    function initialize(address first) external { done = true; owner = first; }
    function upgradeTo(address) external onlyOwner { x = 1; }
}`
	for _, version := range []solc.Version{"0.6.12", "0.7.6"} {
		c := compileBy(t, version, source)
		for name, want := range map[string][2]string{
			"A": {"initialize(address): anyone; upgradeTo(address): msg.sender == owner", ""},
			"B": {"initialize(address): anyone; upgradeTo(address): msg.sender != owner", "initializer-unprotected upgrade-unprotected"},
		} {
			var who, codes []string
			for _, r := range c.rules(t, name).Functions {
				who = append(who, r.Function+": "+strings.Join(r.Who, " | "))
			}
			i := slices.IndexFunc(c.output.Contracts, func(k *output.Contract) bool { return k.Name == name })
			for _, f := range rules.Check(c.output.Contracts[i], nil, "transparent") {
				if strings.HasSuffix(f.Code, "-unprotected") {
					codes = append(codes, f.Code)
				}
			}
			if got := strings.Join(who, "; "); got != want[0] {
				t.Errorf("%s, %s: %q, want %q", version, name, got, want[0])
			}
			if got := strings.Join(codes, " "); got != want[1] {
				t.Errorf("%s, %s: %q, want %q", version, name, got, want[1])
			}
		}
	}
}

// upgradeUnprotected asks package rules about a contract that upgrades by what the form is about.
func upgradeUnprotected(c *output.Compilation, name string) bool {
	i := slices.IndexFunc(c.Contracts, func(k *output.Contract) bool { return k.Name == name })
	for _, f := range c.Contracts[i].Functions {
		if f.Kind == "fallback" {
			f.Name = "upgradeTo"
		}
	}
	return slices.ContainsFunc(rules.Check(c.Contracts[i], nil, "transparent"), func(f safety.Finding) bool { return f.Code == "upgrade-unprotected" })
}

// closedNow: conditions that the contract's constructor makes false.
func closedNow(when string) bool {
	return when == "initializer" || when == "!done" || when == "whenNotPaused"
}

// changed reports whether x was set, wherever the contract keeps it: no other variable of the forms becomes 1 or 2 by itself.
func changed(chain *evmtest.Chain, address common.Address) bool {
	for slot := range 12 {
		word := chain.Storage(address, common.Hash{31: byte(slot)})
		if word == common.HexToHash("0x01") || word == common.HexToHash("0x02") {
			return true
		}
	}
	return false
}

// What a new version does to a rule is said, the worst first: a guard that it empties is a guard lost.
func TestCompare(t *testing.T) {
	const old = "address keeper; function a() external onlyOwner { x = 1; } function b() external { x = 1; } function c() external onlyOwner { x = 1; } function d() external whenNotPaused { x = 1; } function e() external { x = 1; } function g() external onlyOwner { x = 1; }"
	c := compile(t, prelude+`
contract Old is Owned { `+old+` }
contract Emptied is Owned { `+old+` function owner() public view override returns (address) { return msg.sender; } }
contract Cleared is Owned { `+old+` modifier onlyOwner() override { _; } }
contract Changed is Owned { address keeper; function a() external onlyOwner { x = 1; } function b() external onlyOwner { x = 1; } function c() external { require(msg.sender == keeper); x = 1; }
    function d() external { x = 1; } function e() external whenNotPaused { x = 1; } function h() external { x = 1; } }
`)
	before := c.rules(t, "Old")
	texts := func(name string) (list []string) {
		for _, d := range permission.Compare(before, c.rules(t, name)) {
			list = append(list, d.What+" "+d.Function)
		}
		return list
	}
	for name, want := range map[string][]string{
		"Old":     nil,
		"Emptied": {"guard lost a()", "guard lost c()", "guard lost g()"},
		"Cleared": {"guard lost a()", "guard lost c()", "guard lost g()"},
		"Changed": {"other callers c()", "fewer conditions d()", "new function h()", "guard gained b()", "more conditions e()", "removed g()"},
	} {
		if got := texts(name); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if got := before.Authorities; len(got) != 1 || got[0].Name != "owner()" || got[0].Selector != "8da5cb5b" {
		t.Errorf("%+v", got)
	}
}

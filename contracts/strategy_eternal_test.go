package contracts_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	"theseus/code/build"
)

// eternalScene is a token of version 0 behind its proxy: the user holds 1000.
func eternalScene(t testing.TB) (c *evmtest.Chain, proxy, token evmtest.Instance) {
	t.Helper()
	c = evmtest.New(t, evmtest.Osaka)
	v0 := newStrategy(t, c, "TokenV0")
	proxy = newStrategy(t, c, "TokenProxy", keeper, "0", v0.Address, strategy(t, "TokenV0").Pack("initialise", user, wei(1000)))
	return c, proxy, as(t, proxy, "TokenV0")
}

func TestEternalStorageToken(t *testing.T) {
	c, proxy, v0 := eternalScene(t)
	first := get[common.Address](proxy, "implementation")
	reads(t, proxy, "0", "version")
	reads(t, v0, keeper, "upgradeabilityOwner")
	succeeded(t, v0.Call(user, "transfer", stranger, wei(300)), v0.ABI, fmt.Sprintf("Transfer(%v, %v, 300)", user, stranger))
	refused(t, v0.Call(stranger, "transfer", user, wei(301)), v0.ABI, fmt.Sprintf("InsufficientBalance(%v, 300, 301)", stranger))
	refused(t, v0.Call(stranger, "transfer", common.Address{}, wei(1)), v0.ABI, "ZeroHolder()")
	succeeded(t, v0.Call(user, "approve", guardian, wei(50)), v0.ABI, fmt.Sprintf("Approval(%v, %v, 50)", user, guardian))
	refused(t, v0.Call(guardian, "transferFrom", user, guardian, wei(51)), v0.ABI, fmt.Sprintf("InsufficientAllowance(%v, 50, 51)", guardian))
	succeeded(t, v0.Call(guardian, "transferFrom", user, guardian, wei(20)), v0.ABI, fmt.Sprintf("Transfer(%v, %v, 20)", user, guardian))
	reads(t, v0, 30, "allowance", user, guardian)

	// Version 1: the minter is named in the transaction of the upgrade.
	one := newStrategy(t, c, "TokenV1")
	v1 := as(t, proxy, "TokenV1")
	r := proxy.Call(keeper, "upgradeToAndCall", "1.0", one.Address, one.ABI.Methods["setMinter"].ID)
	if r.Err == nil {
		t.Error("a call that fails upgraded all the same")
	}
	reads(t, proxy, first, "implementation")
	data, _ := one.ABI.Pack("setMinter", proposer)
	r = proxy.Call(keeper, "upgradeToAndCall", "1.0", one.Address, data)
	if got := r.Events(proxy.ABI, v1.ABI); !slices.Equal(got, []string{fmt.Sprintf("Upgraded(1.0, %v)", one.Address), fmt.Sprintf("MinterChanged(%v)", proposer)}) {
		t.Fatalf("%v %v", r.Err, got)
	}
	reads(t, proxy, "1.0", "version")
	reads(t, v1, 680, "balanceOf", user)
	refused(t, v1.Call(user, "mint", user, wei(1)), v1.ABI, fmt.Sprintf("MinterOnly(%v)", proposer))
	refused(t, v1.Call(proposer, "mint", common.Address{}, wei(1)), v1.ABI, "ZeroHolder()")
	succeeded(t, v1.Call(proposer, "mint", user, wei(20)), v1.ABI, fmt.Sprintf("Transfer(%v, %v, 20)", common.Address{}, user))
	refused(t, v1.Call(user, "burn", wei(701)), v1.ABI, fmt.Sprintf("InsufficientBalance(%v, 700, 701)", user))
	succeeded(t, v1.Call(user, "burn", wei(700)), v1.ABI, fmt.Sprintf("Transfer(%v, %v, 700)", user, common.Address{}))
	reads(t, v1, 320, "totalSupply")
	refused(t, v1.Call(user, "setMinter", user), v1.ABI, fmt.Sprintf("UpgradeabilityOwnerOnly(%v)", keeper))

	// Version 2 remembers what no version before it knew.
	two := newStrategy(t, c, "TokenV2")
	v2 := as(t, proxy, "TokenV2")
	data, _ = two.ABI.Pack("setPauser", guardian)
	if r := proxy.Call(keeper, "upgradeToAndCall", "2.0", two.Address, data); r.Err != nil {
		t.Fatal(r.Error(proxy.ABI, v2.ABI))
	}
	refused(t, v2.Call(user, "setPauser", user), v2.ABI, fmt.Sprintf("UpgradeabilityOwnerOnly(%v)", keeper))
	refused(t, v2.Call(user, "setPaused", true), v2.ABI, fmt.Sprintf("PauserOnly(%v)", guardian))
	succeeded(t, v2.Call(guardian, "setPaused", true), v2.ABI, "PausedChanged(true)")
	refused(t, v2.Call(stranger, "transfer", user, wei(1)), v2.ABI, "Paused()")
	reads(t, v2, true, "paused")
	succeeded(t, v2.Call(guardian, "setPaused", false), v2.ABI, "PausedChanged(false)")
	succeeded(t, v2.Call(stranger, "transfer", user, wei(300)), v2.ABI, fmt.Sprintf("Transfer(%v, %v, 300)", stranger, user))
	reads(t, v2, proposer, "minter")
	reads(t, v2, guardian, "pauser")

	// Back to the first, under another label.
	succeeded(t, proxy.Call(keeper, "upgradeTo", "0-again", first), proxy.ABI, fmt.Sprintf("Upgraded(0-again, %v)", first))
	if r := v1.Call(proposer, "mint", user, wei(1)); r.Err == nil || len(r.Revert) != 0 {
		t.Errorf("version 0 mints: %v", r.Err)
	}
	reads(t, v0, 300, "balanceOf", user)
}

func TestEternalStorageUpgradesAreTheOwners(t *testing.T) {
	c, proxy, token := eternalScene(t)
	one := newStrategy(t, c, "TokenV1").Address
	onlyOwner := fmt.Sprintf("OwnerOnly(%v)", keeper)
	for _, from := range []common.Address{user, stranger, deployer} {
		refused(t, proxy.Call(from, "upgradeTo", "1", one), proxy.ABI, onlyOwner)
		refused(t, proxy.Call(from, "upgradeToAndCall", "1", one, []byte{}), proxy.ABI, onlyOwner)
		refused(t, token.Call(from, "transferUpgradeability", from), token.ABI, "Upgradeability"+onlyOwner)
	}
	refused(t, token.Call(keeper, "transferUpgradeability", common.Address{}), token.ABI, "ZeroUpgradeabilityOwner()")

	// The owner may be a contract, here one that passes calls on, as a multisig contract does when enough have signed.
	multisig := relay(c, proxy.Address)
	succeeded(t, token.Call(keeper, "transferUpgradeability", multisig), token.ABI, fmt.Sprintf("UpgradeabilityTransferred(%v, %v)", keeper, multisig))
	refused(t, proxy.Call(keeper, "upgradeTo", "1", one), proxy.ABI, fmt.Sprintf("OwnerOnly(%v)", multisig))
	succeeded(t, through(multisig, proxy).Call(stranger, "upgradeTo", "1", one), proxy.ABI, fmt.Sprintf("Upgraded(1, %v)", one))

	weak := newInstance(c, weakStrategy(t, "TokenProxy"), keeper, "0", one, []byte{})
	if r := weak.Call(stranger, "upgradeTo", "1", newStrategy(t, c, "TokenV2").Address); r.Err != nil {
		t.Errorf("the control: %v", r.Err)
	}
}

// Zero, the same and code-less implementations are refused, the first time and after; so are the proxy itself and other proxies.
func TestEternalStorageRefusesImplementations(t *testing.T) {
	c, proxy, _ := eternalScene(t)
	one, two := newStrategy(t, c, "TokenV1").Address, newStrategy(t, c, "TokenV2").Address
	other := newStrategy(t, c, "TokenProxy", keeper, "0", one, []byte{}).Address
	wallet := delegated(t, c, 40)
	bad := map[common.Address]string{{}: "NoCode", stranger: "NoCode", wallet: "NoCode", proxy.Address: "IsAProxy", other: "IsAProxy"}
	all := func(label string) {
		t.Helper()
		for at, err := range bad {
			refused(t, proxy.Call(keeper, "upgradeTo", label, at), proxy.ABI, fmt.Sprintf("%s(%v)", err, at))
			refused(t, proxy.Call(keeper, "upgradeToAndCall", label, at, []byte{}), proxy.ABI, fmt.Sprintf("%s(%v)", err, at))
		}
		running := get[common.Address](proxy, "implementation")
		refused(t, proxy.Call(keeper, "upgradeTo", label, running), proxy.ABI, fmt.Sprintf("SameImplementation(%v)", running))
	}
	for at, err := range bad {
		if at == (common.Address{}) {
			refusedNew(t, c, fmt.Sprintf("SameImplementation(%v)", at), "TokenProxy", keeper, "0", at, []byte{})
		} else if at != proxy.Address {
			refusedNew(t, c, fmt.Sprintf("%s(%v)", err, at), "TokenProxy", keeper, "0", at, []byte{})
		}
	}
	refusedNew(t, c, "ZeroOwner()", "TokenProxy", common.Address{}, "0", one, []byte{})
	refusedNew(t, c, "VersionUsed()", "TokenProxy", keeper, "", one, []byte{})
	all("1")
	for i, next := range []common.Address{one, two, one} {
		if r := proxy.Call(keeper, "upgradeTo", fmt.Sprint("label ", i), next); r.Err != nil {
			t.Fatal(r.Error(proxy.ABI))
		}
		all("next")
	}

	// The control: pointed at itself, or at a proxy, which then reads the slot of this one, it burns all gas and answers nobody.
	weak := newInstance(c, weakStrategy(t, "TokenProxy"), keeper, "0", one, []byte{})
	for label, at := range map[string]common.Address{"itself": weak.Address, "another": other} {
		if r := weak.Call(keeper, "upgradeTo", label, at); r.Err != nil {
			t.Fatalf("the control: %v", r.Err)
		}
		if r := as(t, weak, "TokenV1").Call(user, "totalSupply"); r.Err == nil {
			t.Errorf("the control answers behind %s", label)
		}
	}
	// And pointed at nothing it takes everything for done.
	if r := weak.Call(keeper, "upgradeTo", "nothing", stranger); r.Err != nil {
		t.Fatalf("the control: %v", r.Err)
	}
	if r := as(t, weak, "TokenV1").Call(user, "transfer", guardian, wei(1)); r.Err != nil {
		t.Errorf("the control refuses: %v", r.Err)
	}
}

func TestEternalStorageLabelsAreUsedOnce(t *testing.T) {
	c, proxy, _ := eternalScene(t)
	one, two := newStrategy(t, c, "TokenV1").Address, newStrategy(t, c, "TokenV2").Address
	succeeded(t, proxy.Call(keeper, "upgradeTo", "1", one), proxy.ABI, fmt.Sprintf("Upgraded(1, %v)", one))
	for _, label := range []string{"0", "1", ""} {
		want := fmt.Sprintf("VersionUsed(%s)", label)
		refused(t, proxy.Call(keeper, "upgradeTo", label, two), proxy.ABI, want)
		refused(t, proxy.Call(keeper, "upgradeToAndCall", label, two, []byte{}), proxy.ABI, want)
	}
	// Labels are what they are, byte by byte, however long.
	for i, label := range []string{"1 ", "１", strings.Repeat("1", 100)} {
		next := []common.Address{two, one}[i%2]
		succeeded(t, proxy.Call(keeper, "upgradeTo", label, next), proxy.ABI, fmt.Sprintf("Upgraded(%s, %v)", label, next))
		reads(t, proxy, label, "version")
	}
	refused(t, proxy.Call(keeper, "upgradeTo", strings.Repeat("1", 100), one), proxy.ABI, fmt.Sprintf("VersionUsed(%s)", strings.Repeat("1", 100)))

	weak := newInstance(c, weakStrategy(t, "TokenProxy"), keeper, "0", one, []byte{})
	if r := weak.Call(keeper, "upgradeTo", "0", two); r.Err != nil {
		t.Errorf("the control: %v", r.Err)
	}
}

// The call of an upgrade carries its value into the proxy; if it fails nothing has changed and the value is back.
func TestEternalStorageUpgradeIsAtomicWithValue(t *testing.T) {
	c, proxy, _ := eternalScene(t)
	echo := newInstance(c, strategyAttack(t, "Echo"))
	c.Fund(keeper, wei(10))
	pack := func(method string, arguments ...any) []byte {
		return strategyAttack(t, "Echo").Pack(method, arguments...)
	}
	before := get[common.Address](proxy, "implementation")
	r := proxy.Pay(keeper, wei(7), "upgradeToAndCall", "e", echo.Address, pack("refuse", []byte("why")))
	refused(t, r, echo.ABI, fmt.Sprintf("Refused(%v, 7, %#x)", keeper, "why"))
	reads(t, proxy, before, "implementation")
	reads(t, proxy, "0", "version")
	if c.Balance(keeper).Int64() != 10 || c.Balance(proxy.Address).Sign() != 0 {
		t.Error("the value is gone")
	}
	r = proxy.Pay(keeper, wei(7), "upgradeToAndCall", "e", echo.Address, pack("echo", []byte("what")))
	succeeded(t, r, proxy.ABI, fmt.Sprintf("Upgraded(e, %v)", echo.Address))
	if got := c.Balance(proxy.Address).Int64(); got != 7 {
		t.Errorf("the proxy has %d wei", got)
	}
	passesThrough(t, through(proxy.Address, echo))
}

// passesThrough holds that caller, value, data, answers and refusals come through a proxy, before which Echo stands, byte for byte.
func passesThrough(t *testing.T, echo evmtest.Instance) {
	t.Helper()
	c := echo.Chain
	c.Fund(user, wei(100))
	for _, data := range [][]byte{{}, []byte("x"), []byte(strings.Repeat("long", 1000))} {
		r := echo.Pay(user, wei(3), "echo", data)
		if want, _ := echo.ABI.Methods["echo"].Outputs.Pack(user, wei(3), data); r.Err != nil || string(r.Ret) != string(want) {
			t.Errorf("%v, %x", r.Err, r.Ret)
		}
		refused(t, echo.Pay(user, wei(3), "refuse", data), echo.ABI, fmt.Sprintf("Refused(%v, 3, %#x)", user, data))
	}
	if r := echo.Call(user, "refuseSilently"); r.Err == nil || len(r.Ret) != 0 {
		t.Errorf("%v %x", r.Err, r.Ret)
	}
	before := c.Balance(echo.Address)
	if r := c.Call(user, echo.Address, wei(5), nil); r.Err != nil || new(big.Int).Sub(c.Balance(echo.Address), before).Int64() != 5 {
		t.Errorf("plain ether: %v", r.Err)
	}
	if r := c.Call(user, echo.Address, nil, []byte{1, 2, 3}); r.Err == nil {
		t.Error("what is no call of anything is taken")
	}
}

// The initialiser runs in the constructor: a stranger who comes first has nothing to come first with.
func TestEternalStorageInitialisedByAStranger(t *testing.T) {
	c, proxy, token := eternalScene(t)
	refused(t, token.Call(stranger, "initialise", stranger, wei(1)), token.ABI, "AlreadyInitialised()")
	code := token
	code.Address = get[common.Address](proxy, "implementation")
	refused(t, code.Call(stranger, "initialise", stranger, wei(1)), token.ABI, "AlreadyInitialised()")

	// The control: whoever deploys without the initialiser leaves it to the first one.
	late := as(t, newStrategy(t, c, "TokenProxy", keeper, "0", code.Address, []byte{}), "TokenV0")
	succeeded(t, late.Call(stranger, "initialise", stranger, wei(1)), token.ABI, fmt.Sprintf("Transfer(%v, %v, 1)", common.Address{}, stranger))
	refused(t, late.Call(deployer, "initialise", user, wei(1000)), token.ABI, "AlreadyInitialised()")
}

// What theseus build refuses to build, and what would happen on a chain if it did not: each attack is refused as a tree and succeeds as code.
func TestEternalStorageHostileBehaviours(t *testing.T) {
	c, proxy, token := eternalScene(t)
	for _, tc := range []struct {
		contract, says string
		harm           func(i evmtest.Instance)
	}{
		{"TokenWithFee", "TokenWithFee has the state variable fee", func(i evmtest.Instance) {
			// Where it stands a base with one more variable would put its own, and the fee become that.
			if r := i.Call(stranger, "setFee", wei(9)); r.Err != nil {
				t.Error(r.Err)
			}
			if got := c.Storage(proxy.Address, common.BigToHash(wei(10))); got != common.BigToHash(wei(9)) {
				t.Errorf("the fee is not in slot 10: %v", got)
			}
		}},
		{"TokenInOtherOrder", "inherit the storage contracts in the same order", func(i evmtest.Instance) {
			// Its supply is the proxy's implementation.
			next := newStrategy(t, c, "TokenV1").Address
			if r := i.Call(stranger, "setSupply", next.Big()); r.Err != nil {
				t.Error(r.Err)
			}
			reads(t, proxy, next, "implementation")
		}},
		{"TokenThatUpgrades", "nobody could call upgradeTo(string,address) of TokenThatUpgrades", func(i evmtest.Instance) {
			refused(t, i.Call(stranger, "upgradeTo", "x", user), proxy.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
		}},
	} {
		tree := strategyAttackTree().Tree
		recipe := fmt.Sprintf(`{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"evmVersion": "shanghai"},
			"contracts": {%q: {"source": "attack/Strategies.sol", "eternalStorage": "strategies/eternal/TokenProxy.sol:TokenProxy"}}}`, tc.contract)
		_, err := buildTree(t, withFile(tree, build.RecipeFile, recipe), tc.contract)
		if err == nil || !strings.Contains(err.Error(), tc.says) || !build.Deterministic(err) {
			t.Errorf("%s: %v; want %s", tc.contract, err, tc.says)
		}

		before := c.Snapshot()
		behaviour := newInstance(c, strategyAttack(t, tc.contract))
		if r := proxy.Call(keeper, "upgradeTo", "hostile", behaviour.Address); r.Err != nil {
			t.Fatalf("%s: %s", tc.contract, r.Error(proxy.ABI))
		}
		tc.harm(through(proxy.Address, behaviour))
		c.Restore(before)
	}
	_, err := buildTree(t, withFile(strategyAttackTree().Tree, build.RecipeFile, `{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"evmVersion": "shanghai"},
		"contracts": {"TokenV0": {"source": "strategies/eternal/TokenV0.sol", "eternalStorage": "strategies/eternal/TokenProxy.sol:TokenProxy"}}}`), "TokenV0")
	if err != nil {
		t.Errorf("the control: %v", err)
	}
	reads(t, token, 1000, "balanceOf", user)
}

func TestEternalStorageGas(t *testing.T) {
	c, proxy, token := eternalScene(t)
	code := through(get[common.Address](proxy, "implementation"), token)
	over := overhead(t, token, code, "totalSupply")
	gasIs(t, "eternal: proxied call over direct call, cold", over)
	if over > 4_902 {
		t.Errorf("%d gas", over)
	}
	for i, name := range []string{"TokenV1", "TokenV2"} {
		r := proxy.Call(keeper, "upgradeTo", fmt.Sprint(i+1), newStrategy(t, c, name).Address)
		if r.Err != nil {
			t.Fatal(r.Err)
		}
		if i == 1 {
			gasIs(t, "eternal: upgradeTo", r.GasUsed)
		}
	}
	_, r := c.Deploy(deployer, strategy(t, "TokenProxy").Creation(keeper, "0", code.Address, []byte{}), nil)
	gasIs(t, "eternal: deploy TokenProxy", r.GasUsed)
}

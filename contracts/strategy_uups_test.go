package contracts_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// lockerScene is a locker of the keeper's behind its UUPS proxy, and its code.
func lockerScene(t testing.TB, fork evmtest.Fork) (c *evmtest.Chain, code, locker evmtest.Instance) {
	t.Helper()
	c = evmtest.New(t, fork)
	c.Fund(user, wei(1000))
	code = newStrategy(t, c, "Locker")
	return c, code, as(t, newStrategy(t, c, "UUPSProxy", code.Address, strategy(t, "Locker").Pack("initialise", keeper)), "Locker")
}

// runs is the implementation of an ERC-1967 proxy.
func runs(i evmtest.Instance) common.Address {
	return common.BytesToAddress(i.Chain.Storage(i.Address, implementationSlot).Bytes())
}

func TestUUPSStrategy(t *testing.T) {
	c, code, locker := lockerScene(t, evmtest.Osaka)
	until := c.Time() + day
	succeeded(t, locker.Pay(user, wei(10), "lock", until), locker.ABI, fmt.Sprintf("Locked(%v, 10, %d)", user, until))
	succeeded(t, locker.Pay(user, wei(5), "lock", until-1), locker.ABI, fmt.Sprintf("Locked(%v, 5, %d)", user, until))
	refused(t, locker.Call(user, "takeOut"), locker.ABI, fmt.Sprintf("LockedUntil(%d)", until))

	two := newStrategy(t, c, "LockerWithHeir")
	heirs := as(t, locker, "LockerWithHeir")
	name := two.ABI.Methods["nameHeir"]
	for _, from := range []common.Address{user, stranger, deployer} {
		refused(t, locker.Call(from, "upgradeToAndCall", two.Address, []byte{}), locker.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
		refused(t, locker.Call(from, "changeOwner", from), locker.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
	}
	if r := locker.Call(keeper, "upgradeToAndCall", two.Address, name.ID); r.Err == nil || runs(locker) != code.Address {
		t.Error("a call that fails upgraded all the same")
	}
	data := strategy(t, "LockerWithHeir").Pack("nameHeir", user)
	succeeded(t, locker.Call(keeper, "upgradeToAndCall", two.Address, data), heirs.ABI,
		fmt.Sprintf("Upgraded(%v)", two.Address), fmt.Sprintf("HeirNamed(%v, %v)", keeper, user))
	if runs(locker) != two.Address {
		t.Errorf("runs %v", runs(locker))
	}
	succeeded(t, heirs.Call(user, "nameHeir", guardian), heirs.ABI, fmt.Sprintf("HeirNamed(%v, %v)", user, guardian))
	refused(t, heirs.Call(stranger, "inherit", user), heirs.ABI, fmt.Sprintf("HeirOnly(%v)", guardian))
	c.SetTime(until + 365*day - 1)
	refused(t, heirs.Call(guardian, "inherit", user), heirs.ABI, fmt.Sprintf("TooEarly(%d)", until+365*day))
	c.AdvanceTime(1)
	succeeded(t, heirs.Call(guardian, "inherit", user), heirs.ABI, fmt.Sprintf("Inherited(%v, %v, 15)", user, guardian))
	succeeded(t, heirs.Call(guardian, "takeOut"), heirs.ABI, fmt.Sprintf("TakenOut(%v, 15)", guardian))
	if got := c.Balance(guardian).Int64(); got != 15 {
		t.Errorf("%d wei", got)
	}

	// Back again, by a contract that passes calls on, as a multisig contract does when enough have signed.
	multisig := relay(c, locker.Address)
	refused(t, locker.Call(keeper, "changeOwner", common.Address{}), locker.ABI, "ZeroOwner()")
	succeeded(t, locker.Call(keeper, "changeOwner", multisig), locker.ABI, fmt.Sprintf("OwnerChanged(%v, %v)", keeper, multisig))
	succeeded(t, through(multisig, locker).Call(stranger, "upgradeToAndCall", code.Address, []byte{}), locker.ABI, fmt.Sprintf("Upgraded(%v)", code.Address))
}

func TestUUPSStrategyPassesEverythingThrough(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	echo := newInstance(c, strategyAttack(t, "Echo"))
	passesThrough(t, through(newStrategy(t, c, "UUPSProxy", echo.Address, []byte{}).Address, echo))
	refusedNew(t, c, fmt.Sprintf("NoCode(%v)", stranger), "UUPSProxy", stranger, []byte{})
	wallet := delegated(t, c, 40)
	refusedNew(t, c, fmt.Sprintf("NoCode(%v)", wallet), "UUPSProxy", wallet, []byte{})
	c.Fund(deployer, wei(9))
	creation := strategy(t, "UUPSProxy").Creation(echo.Address, strategyAttack(t, "Echo").Pack("refuse", []byte("why")))
	if _, r := c.Deploy(deployer, creation, wei(9)); r.Error(echo.ABI) != fmt.Sprintf("Refused(%v, 9, %#x)", deployer, "why") {
		t.Errorf("%v %s", r.Err, r.Error(echo.ABI))
	}
}

// What could not be upgraded again is refused: no code, no UUPS code, a proxy of UUPS code, itself.
func TestUUPSStrategyRefusesImplementations(t *testing.T) {
	c, code, locker := lockerScene(t, evmtest.Osaka)
	other := newStrategy(t, c, "UUPSProxy", code.Address, []byte{}).Address
	none := newStrategy(t, c, "Counter").Address
	for _, at := range []common.Address{{}, stranger, delegated(t, c, 40), none, other, locker.Address} {
		refused(t, locker.Call(keeper, "upgradeToAndCall", at, []byte{}), locker.ABI, fmt.Sprintf("NotUpgradeable(%v)", at))
	}
	refused(t, locker.Call(keeper, "upgradeToAndCall", code.Address, []byte{}), locker.ABI, fmt.Sprintf("SameImplementation(%v)", code.Address))

	// The control: pointed at code that does not bring the upgrade along, it is nobody's any more.
	weak := newInstance(c, weakStrategy(t, "Locker"))
	bricked := through(newStrategy(t, c, "UUPSProxy", weak.Address, weakStrategy(t, "Locker").Pack("initialise", keeper)).Address, weak)
	if r := bricked.Call(keeper, "upgradeToAndCall", none, []byte{}); r.Err != nil {
		t.Fatalf("the control: %v", r.Err)
	}
	if r := bricked.Call(keeper, "upgradeToAndCall", code.Address, []byte{}); r.Err == nil {
		t.Error("the control can be upgraded")
	}
}

// A stranger who initialises the code at its own address would own it, have it delegate to what destroys it (before Cancun), and with it every
// proxy that runs it. Here the code is initialised already, and upgrades nothing but proxies.
func TestUUPSStrategyInitialisedByAStranger(t *testing.T) {
	c, code, locker := lockerScene(t, evmtest.Shanghai)
	destroyer := newInstance(c, strategyAttack(t, "Destroyer"))
	refused(t, locker.Call(stranger, "initialise", stranger), locker.ABI, "AlreadyInitialised()")
	refused(t, code.Call(stranger, "initialise", stranger), code.ABI, "AlreadyInitialised()")
	refused(t, code.Call(stranger, "upgradeToAndCall", destroyer.Address, []byte{1}), code.ABI, "ProxyOnly()")
	refused(t, locker.View("proxiableUUID"), code.ABI, "ProxyOnly()")
	if got := get[[32]byte](code, "proxiableUUID"); got != implementationSlot {
		t.Errorf("%x", got)
	}
	reads(t, locker, keeper, "owner")

	weak := newInstance(c, weakStrategy(t, "Locker"))
	victim := through(newStrategy(t, c, "UUPSProxy", weak.Address, weakStrategy(t, "Locker").Pack("initialise", keeper)).Address, weak)
	for _, r := range []evmtest.Result{weak.Call(stranger, "initialise", stranger), weak.Call(stranger, "upgradeToAndCall", destroyer.Address, []byte{1})} {
		if r.Err != nil {
			t.Fatalf("the control: %v", r.Err)
		}
	}
	if len(c.Code(weak.Address)) != 0 {
		t.Error("the control's code stands")
	}
	if r := victim.View("owner"); r.Err != nil || len(r.Ret) != 0 {
		t.Errorf("the control answers %x (%v)", r.Ret, r.Err)
	}

	// And who creates a proxy without its initialiser leaves that to the first one.
	late := as(t, newStrategy(t, c, "UUPSProxy", code.Address, []byte{}), "Locker")
	succeeded(t, late.Call(stranger, "initialise", stranger), late.ABI, fmt.Sprintf("OwnerChanged(%v, %v)", common.Address{}, stranger))
	refused(t, late.Call(deployer, "initialise", keeper), late.ABI, "AlreadyInitialised()")
}

func TestUUPSStrategyPaysOnce(t *testing.T) {
	c, _, locker := lockerScene(t, evmtest.Osaka)
	if r := locker.Pay(user, wei(10), "lock", uint64(0)); r.Err != nil {
		t.Fatal(r.Err)
	}
	attack := func(locker evmtest.Instance) evmtest.Result {
		thief := newInstance(c, strategyAttack(t, "TakesTwice"), locker.Address)
		c.Fund(stranger, wei(10))
		return thief.Pay(stranger, wei(10), "attack")
	}
	if r := attack(locker); r.Err != nil || c.Balance(locker.Address).Int64() != 10 {
		t.Errorf("%v, %v wei left", r.Err, c.Balance(locker.Address))
	}
	weak := newInstance(c, weakStrategy(t, "Locker"))
	if r := weak.Pay(user, wei(10), "lock", uint64(0)); r.Err != nil {
		t.Fatal(r.Err)
	}
	if r := attack(weak); r.Err != nil || c.Balance(weak.Address).Sign() != 0 {
		t.Errorf("the control: %v, %v wei left", r.Err, c.Balance(weak.Address))
	}
}

// The library's UUPS code under a record: activated, halted and brought back through the running code.
func TestUUPSStrategyUnderARecord(t *testing.T) {
	attackers(t) // for what wantUUPSHalted calls
	w := newWorld(t)
	contract := w.deployOf(w.uupsFamily, team())
	authority := w.record(contract).Authority
	one := w.upgradeOf(contract, newStrategy(t, w.Chain, "Locker").Address)
	one.Initialiser = strategy(t, "Locker").Pack("initialise", authority)
	w.run(one)
	locker := evmtest.Instance{Chain: w.Chain, ABI: &strategy(t, "LockerWithHeir").ABI, Address: contract}
	reads(t, locker, authority, "owner")
	w.run(w.upgradeOf(contract, newStrategy(t, w.Chain, "LockerWithHeir").Address))
	succeeded(t, locker.Call(user, "nameHeir", guardian), locker.ABI, fmt.Sprintf("HeirNamed(%v, %v)", user, guardian))
	w.must(w.registrySend("halt", contract)(guardian))
	w.wantUUPSHalted(contract)
	w.AdvanceTime(7 * day)
	w.must(w.registrySend("resume", contract)(stranger))
	reads(t, locker, guardian, "heirOf", user)
}

func TestUUPSStrategyGas(t *testing.T) {
	c, code, locker := lockerScene(t, evmtest.Osaka)
	over := overhead(t, locker, code, "owner")
	gasIs(t, "uups: proxied call over direct call, cold", over)
	if over > 4_881 {
		t.Errorf("%d gas", over)
	}
	gasIs(t, "uups: upgradeToAndCall", locker.Call(keeper, "upgradeToAndCall", newStrategy(t, c, "LockerWithHeir").Address, []byte{}).GasUsed)
	_, r := c.Deploy(deployer, strategy(t, "UUPSProxy").Creation(code.Address, []byte{}), nil)
	gasIs(t, "uups: deploy UUPSProxy", r.GasUsed)
}

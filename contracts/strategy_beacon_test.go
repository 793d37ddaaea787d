package contracts_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// room is a proxy of a beacon, initialised in its own deployment.
func room(t testing.TB, c *evmtest.Chain, beacon common.Address) evmtest.Instance {
	t.Helper()
	proxy := newStrategy(t, c, "BeaconProxy", beacon, strategy(t, "Room").Pack("initialise", user))
	return as(t, proxy, "RoomWithLimit")
}

func TestBeaconStrategy(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	one, two := newStrategy(t, c, "Room"), newStrategy(t, c, "RoomWithLimit")
	beacon := newStrategy(t, c, "Beacon", one.Address, keeper)
	rooms := []evmtest.Instance{room(t, c, beacon.Address), room(t, c, beacon.Address), room(t, c, beacon.Address)}
	for i, r := range rooms {
		reads(t, r, 1, "release")
		for range i {
			if got := r.Call(user, "enter"); got.Err != nil {
				t.Fatal(got.Err)
			}
		}
		refused(t, r.Call(stranger, "enter"), r.ABI, fmt.Sprintf("HostOnly(%v)", user))
		refused(t, r.Call(stranger, "initialise", stranger), r.ABI, "AlreadyInitialised()")
		if got := c.Storage(r.Address, beaconSlot); common.BytesToAddress(got[:]) != beacon.Address {
			t.Errorf("explorers are told %v", got)
		}
	}
	refused(t, one.Call(stranger, "initialise", stranger), one.ABI, "AlreadyInitialised()")

	for _, from := range []common.Address{user, stranger, deployer} {
		refused(t, beacon.Call(from, "upgradeTo", two.Address), beacon.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
		refused(t, beacon.Call(from, "transferOwnership", from), beacon.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
	}
	succeeded(t, beacon.Call(keeper, "upgradeTo", two.Address), beacon.ABI, fmt.Sprintf("Upgraded(%v)", two.Address))
	for i, r := range rooms {
		reads(t, r, 2, "release")
		reads(t, r, i, "guests")
	}
	succeeded(t, rooms[1].Call(user, "setLimit", wei(2)), two.ABI, "LimitChanged(2)")
	succeeded(t, rooms[1].Call(user, "enter"), two.ABI, "GuestEntered(2)")
	refused(t, rooms[1].Call(user, "enter"), two.ABI, "Full(2)")
	succeeded(t, rooms[2].Call(user, "enter"), two.ABI, "GuestEntered(3)") // whose limit is its own

	// The owner may be a contract, here one that passes calls on, as a multisig contract does when enough have signed.
	multisig := relay(c, beacon.Address)
	refused(t, beacon.Call(keeper, "transferOwnership", common.Address{}), beacon.ABI, "ZeroOwner()")
	succeeded(t, beacon.Call(keeper, "transferOwnership", multisig), beacon.ABI, fmt.Sprintf("OwnerChanged(%v, %v)", keeper, multisig))
	succeeded(t, through(multisig, beacon).Call(stranger, "upgradeTo", one.Address), beacon.ABI, fmt.Sprintf("Upgraded(%v)", one.Address))

	weak := newInstance(c, weakStrategy(t, "Beacon"), one.Address, keeper)
	if r := weak.Call(stranger, "upgradeTo", two.Address); r.Err != nil {
		t.Errorf("the control: %v", r.Err)
	}
}

func TestBeaconStrategyPassesEverythingThrough(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	echo := newInstance(c, strategyAttack(t, "Echo"))
	beacon := newStrategy(t, c, "Beacon", echo.Address, keeper)
	passesThrough(t, through(newStrategy(t, c, "BeaconProxy", beacon.Address, []byte{}).Address, echo))
	for _, at := range []common.Address{stranger, delegated(t, c, 40)} {
		refusedNew(t, c, fmt.Sprintf("NoCode(%v)", at), "BeaconProxy", at, []byte{})
	}
	c.Fund(deployer, wei(9))
	creation := strategy(t, "BeaconProxy").Creation(beacon.Address, strategyAttack(t, "Echo").Pack("refuse", []byte("why")))
	if _, r := c.Deploy(deployer, creation, wei(9)); r.Error(echo.ABI) != fmt.Sprintf("Refused(%v, 9, %#x)", deployer, "why") {
		t.Errorf("%v %s", r.Err, r.Error(echo.ABI))
	}

	// A beacon that refuses, answers short or is gone: every call is refused.
	for _, code := range []string{"5f5ffd", "60015ff3", "00", ""} {
		proxy := newStrategy(t, c, "BeaconProxy", beacon.Address, []byte{}).Address
		kept := c.Snapshot()
		c.SetCode(beacon.Address, common.FromHex(code))
		if r := c.Call(user, proxy, nil, strategyAttack(t, "Echo").Pack("echo", []byte{})); r.Err == nil {
			t.Errorf("answers behind a beacon with the code %q", code)
		}
		c.Restore(kept)
	}
}

func TestBeaconStrategyRefusesImplementations(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	one := newStrategy(t, c, "Room").Address
	beacon, other := newStrategy(t, c, "Beacon", one, keeper), newStrategy(t, c, "Beacon", one, keeper).Address
	for at, err := range map[common.Address]string{
		{}: "NoCode", stranger: "NoCode", delegated(t, c, 40): "NoCode", beacon.Address: "IsAProxy", other: "IsAProxy", one: "SameImplementation",
	} {
		refused(t, beacon.Call(keeper, "upgradeTo", at), beacon.ABI, fmt.Sprintf("%s(%v)", err, at))
	}
	refusedNew(t, c, fmt.Sprintf("NoCode(%v)", stranger), "Beacon", stranger, keeper)
	refusedNew(t, c, "ZeroOwner()", "Beacon", one, common.Address{})

	weak := newInstance(c, weakStrategy(t, "Beacon"), one, keeper)
	behind := room(t, c, weak.Address)
	if r := weak.Call(keeper, "upgradeTo", stranger); r.Err != nil {
		t.Fatalf("the control: %v", r.Err)
	}
	if r := behind.Call(stranger, "enter"); r.Err != nil {
		t.Errorf("the control: %v", r.Err) // taken for done, by nobody's code
	}
}

func TestBeaconStrategyGas(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	one := newStrategy(t, c, "Room")
	beacon := newStrategy(t, c, "Beacon", one.Address, keeper)
	over := overhead(t, room(t, c, beacon.Address), one, "host")
	gasIs(t, "beacon: proxied call over direct call, cold", over)
	if over > 7_947 {
		t.Errorf("%d gas", over)
	}
	gasIs(t, "beacon: upgradeTo", beacon.Call(keeper, "upgradeTo", newStrategy(t, c, "RoomWithLimit").Address).GasUsed)
	_, r := c.Deploy(deployer, strategy(t, "Beacon").Creation(one.Address, keeper), nil)
	gasIs(t, "beacon: deploy Beacon", r.GasUsed)
	_, r = c.Deploy(deployer, strategy(t, "BeaconProxy").Creation(beacon.Address, []byte{}), nil)
	gasIs(t, "beacon: deploy BeaconProxy", r.GasUsed)
}

var beaconSlot = common.HexToHash("0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50")

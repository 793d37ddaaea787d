package contracts_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func TestRelay(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	c.Fund(user, wei(10))
	one, two := newStrategy(t, c, "Guestbook").Address, newStrategy(t, c, "GuestbookWithGifts").Address
	relayed := newStrategy(t, c, "Relay", one, keeper)
	book, gifts := as(t, relayed, "Guestbook"), as(t, relayed, "GuestbookWithGifts")
	reads(t, relayed, one, "currentVersion")
	reads(t, relayed, keeper, "owner")

	refused(t, book.Call(user, "sign", ""), book.ABI, fmt.Sprintf("EmptyLine(%v)", user))
	succeeded(t, book.Call(user, "sign", "was here"), book.ABI, fmt.Sprintf("Signed(%v, was here)", user))
	succeeded(t, book.Call(user, "sign", "was here twice"), book.ABI, fmt.Sprintf("Signed(%v, was here twice)", user))
	reads(t, book, 1, "guests")
	if r := gifts.Pay(user, wei(3), "give"); r.Err == nil {
		t.Error("the first version takes gifts")
	}

	for _, from := range []common.Address{user, stranger, deployer} {
		refused(t, relayed.Call(from, "changeContract", two), relayed.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
		refused(t, relayed.Call(from, "changeOwner", from), relayed.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
	}
	succeeded(t, relayed.Call(keeper, "changeContract", two), relayed.ABI, fmt.Sprintf("ContractChanged(%v, %v)", one, two))
	succeeded(t, gifts.Pay(user, wei(3), "give"), gifts.ABI, fmt.Sprintf("Given(%v, 3)", user))
	reads(t, gifts, "was here twice", "lineOf", user)
	reads(t, gifts, 3, "giftOf", user)
	if got := c.Balance(relayed.Address).Int64(); got != 3 {
		t.Errorf("%d wei", got)
	}

	// The owner may be a contract, here one that passes calls on, as a multisig contract does when enough have signed.
	multisig := relay(c, relayed.Address)
	refused(t, relayed.Call(keeper, "changeOwner", common.Address{}), relayed.ABI, "ZeroOwner()")
	succeeded(t, relayed.Call(keeper, "changeOwner", multisig), relayed.ABI, fmt.Sprintf("OwnerChanged(%v, %v)", keeper, multisig))
	refused(t, relayed.Call(keeper, "changeContract", one), relayed.ABI, fmt.Sprintf("OwnerOnly(%v)", multisig))
	succeeded(t, through(multisig, relayed).Call(stranger, "changeContract", one), relayed.ABI, fmt.Sprintf("ContractChanged(%v, %v)", two, one))
}

func TestRelayPassesEverythingThrough(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	echo := newInstance(c, strategyAttack(t, "Echo"))
	passesThrough(t, through(newStrategy(t, c, "Relay", echo.Address, keeper).Address, echo))
}

func TestRelayRefusesVersions(t *testing.T) {
	c := evmtest.New(t, evmtest.Prague)
	one := newStrategy(t, c, "Guestbook").Address
	relayed := newStrategy(t, c, "Relay", one, keeper)
	other := newStrategy(t, c, "Relay", one, keeper).Address
	bad := map[common.Address]string{
		{}: "NoCode", stranger: "NoCode", delegated(t, c, 40): "NoCode", relayed.Address: "IsAProxy", other: "IsAProxy", one: "SameVersion",
	}
	for at, err := range bad {
		refused(t, relayed.Call(keeper, "changeContract", at), relayed.ABI, fmt.Sprintf("%s(%v)", err, at))
	}
	refusedNew(t, c, fmt.Sprintf("NoCode(%v)", stranger), "Relay", stranger, keeper)
	refusedNew(t, c, fmt.Sprintf("SameVersion(%v)", common.Address{}), "Relay", common.Address{}, keeper)
	refusedNew(t, c, "ZeroOwner()", "Relay", one, common.Address{})
	// Logic that answers nothing, and that answers zero, is none of them.
	for _, name := range []string{"Counter", "GuestbookWithGifts"} {
		if r := relayed.Call(keeper, "changeContract", newStrategy(t, c, name).Address); r.Err != nil {
			t.Errorf("%s: %s", name, r.Error(relayed.ABI))
		}
	}

	weak := newInstance(c, weakStrategy(t, "Relay"), one, keeper)
	for _, at := range []common.Address{weak.Address, other} {
		if r := weak.Call(keeper, "changeContract", at); r.Err != nil {
			t.Fatalf("the control: %v", r.Err)
		}
		if r := as(t, weak, "Guestbook").Call(user, "guests"); r.Err == nil {
			t.Error("the control answers")
		}
	}
}

// Logic that keeps its own state in slot 0 re-points the relay: the header says so, and that nothing here prevents it.
func TestRelayLogicThatSharesItsSlots(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	one := newStrategy(t, c, "Guestbook").Address
	careless := newInstance(c, strategyAttack(t, "Careless"))
	relayed := newStrategy(t, c, "Relay", careless.Address, keeper)
	if r := through(relayed.Address, careless).Call(stranger, "setNumber", one.Big()); r.Err != nil {
		t.Fatal(r.Err)
	}
	reads(t, relayed, one, "currentVersion")

	// Logic that inherits the storage contract writes elsewhere.
	careful := newStrategy(t, c, "Relay", one, keeper)
	if r := as(t, careful, "Guestbook").Call(user, "sign", "here"); r.Err != nil {
		t.Fatal(r.Err)
	}
	reads(t, careful, one, "currentVersion")
	reads(t, careful, keeper, "owner")
}

// An owner that is itself the code: anybody asks it, at its own address, to change the relay.
func TestStrategiesOwnedByTheirCode(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	one, two := newStrategy(t, c, "Guestbook").Address, newStrategy(t, c, "GuestbookWithGifts").Address
	caller := newInstance(c, strategyAttack(t, "Obliging"))
	isCode := fmt.Sprintf("OwnerIsCode(%v)", caller.Address)

	relayed := newStrategy(t, c, "Relay", one, caller.Address)
	refused(t, caller.Call(stranger, "call", relayed.Address, strategy(t, "Relay").Pack("changeContract", caller.Address)), relayed.ABI, isCode)
	relayed = newStrategy(t, c, "Relay", caller.Address, keeper)
	refused(t, relayed.Call(keeper, "changeOwner", caller.Address), relayed.ABI, isCode)
	refusedNew(t, c, isCode, "Relay", caller.Address, caller.Address)

	beacon := newStrategy(t, c, "Beacon", one, caller.Address)
	refused(t, caller.Call(stranger, "call", beacon.Address, strategy(t, "Beacon").Pack("upgradeTo", caller.Address)), beacon.ABI, isCode)
	beacon = newStrategy(t, c, "Beacon", caller.Address, keeper)
	refused(t, beacon.Call(keeper, "transferOwnership", caller.Address), beacon.ABI, isCode)
	refusedNew(t, c, isCode, "Beacon", caller.Address, caller.Address)

	token := newStrategy(t, c, "TokenV0").Address
	proxy := newStrategy(t, c, "TokenProxy", keeper, "0", token, []byte{})
	refused(t, as(t, proxy, "TokenV0").Call(keeper, "transferUpgradeability", token), &strategy(t, "TokenV0").ABI, fmt.Sprintf("UpgradeabilityOwnerIsCode(%v)", token))
	refusedNew(t, c, isCode, "TokenProxy", caller.Address, "0", caller.Address, []byte{})

	// The control: whoever comes points the relay where it likes.
	weak := newInstance(c, weakStrategy(t, "Relay"), caller.Address, caller.Address)
	if r := caller.Call(stranger, "call", weak.Address, strategy(t, "Relay").Pack("changeContract", two)); r.Err != nil {
		t.Fatalf("the control: %v", r.Err)
	}
	reads(t, weak, two, "currentVersion")
}

func TestRelayGas(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	code := newStrategy(t, c, "Guestbook")
	_, r := c.Deploy(deployer, strategy(t, "Relay").Creation(code.Address, keeper), nil)
	gasIs(t, "relay: deploy Relay", r.GasUsed)
	relayed := newStrategy(t, c, "Relay", code.Address, keeper)
	gasIs(t, "relay: relayed call over direct call, cold", overhead(t, as(t, relayed, "Guestbook"), code, "guests"))
	gasIs(t, "relay: changeContract", relayed.Call(keeper, "changeContract", newStrategy(t, c, "GuestbookWithGifts").Address).GasUsed)
}

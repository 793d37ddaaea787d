package contracts_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// uupsOfAnAccount is a new UUPS proxy whose Authority obeys the deployer.
func uupsOfAnAccount(t *testing.T) (w *world, authority, proxy, halted common.Address) {
	w = newWorld(t)
	authority = w.deploy("UUPSAuthority", deployer, common.Address{})
	return w, authority, view[common.Address](w, authority, "UUPSAuthority", "proxy"), view[common.Address](w, authority, "UUPSAuthority", "halted")
}

// Every switch goes by way of halted code, unless that is what runs.
func TestUUPSAuthoritySwitchesByWayOfHaltedCode(t *testing.T) {
	w, authority, proxy, halted := uupsOfAnAccount(t)
	one, two := w.attack("Owned", common.Big1), w.attack("Owned", common.Big2)
	steps := func(r evmtest.Result, want ...common.Address) {
		t.Helper()
		var events []string
		for _, implementation := range want {
			events = append(events, event("Upgraded", implementation))
		}
		if got := w.events(w.must(r), proxy, "UUPSHalted"); !slices.Equal(got, events) {
			t.Errorf("switched as in %v, want %v", got, events)
		}
		if got := view[common.Address](w, authority, "UUPSAuthority", "implementation"); got != want[len(want)-1] {
			t.Errorf("implementation %v, want %v", got, want[len(want)-1])
		}
	}
	steps(w.send(deployer, authority, "IAuthority", "switchTo", one), one)
	steps(w.send(deployer, authority, "IAuthority", "initialise", pack("Owned", "initialise", authority)), halted, one)
	steps(w.send(deployer, authority, "IAuthority", "switchTo", two), halted, two)
	steps(w.send(deployer, authority, "IAuthority", "initialise", []byte{}), halted, two)
	steps(w.send(deployer, authority, "IAuthority", "halt"), halted)
}

func TestUUPSAuthorityPassesOnValueAndRefusals(t *testing.T) {
	w, authority, proxy, _ := uupsOfAnAccount(t)
	w.Fund(deployer, big.NewInt(10))
	w.must(w.send(deployer, authority, "IAuthority", "switchTo", w.attack("Owned", common.Big1)))

	// Owned takes no ether without a call.
	if r := w.Call(deployer, authority, common.Big3, pack("IAuthority", "initialise", []byte{})); r.Err == nil || len(r.Ret) != 0 {
		t.Errorf("%v %x", r.Err, r.Ret)
	}
	w.wantRefusal(w.send(deployer, authority, "IAuthority", "initialise", pack("Owned", "transferOwnership", user)), "OwnerOnly")
	w.must(w.Call(deployer, authority, common.Big3, pack("IAuthority", "initialise", pack("Owned", "initialise", authority))))
	if got := w.Balance(proxy).Int64(); got != 3 {
		t.Errorf("the proxy has %d wei", got)
	}
}

// What claims to have been halted must answer as halted code does: one word, with the address of that code.
func TestUUPSAuthorityReadsBack(t *testing.T) {
	const returns, reverts = 0xf3, 0xfd
	for name, answer := range map[string]struct {
		other  bool
		length byte
		with   byte
	}{
		"another address":    {other: true, length: 32, with: returns},
		"two words":          {length: 64, with: returns},
		"half a word":        {length: 31, with: returns},
		"the word, refusing": {length: 32, with: reverts},
	} {
		w := newWorld(t)
		proxy := common.BytesToAddress([]byte("says what it likes"))
		authority := w.deploy("UUPSAuthority", deployer, proxy)
		says := view[common.Address](w, authority, "UUPSAuthority", "halted")
		if answer.other {
			says = user
		}
		// upgradeToAndCall stops; everything else answers.
		code := append(common.FromHex("5f3560e01c"+"634f1ef286"+"14602957"+"73"), says[:]...)
		code = append(code, 0x5f, 0x52, 0x60, answer.length, 0x5f, answer.with, 0x5b, 0x00)
		w.SetCode(proxy, code)
		t.Log(name)
		w.wantRefusal(w.send(deployer, authority, "IAuthority", "halt"), "NotUpgradeable", common.Address{})
		if !answer.other && answer.with == returns {
			code[len(code)-5] = 32
			w.SetCode(proxy, code)
			w.must(w.send(deployer, authority, "IAuthority", "halt")) // the control
		}
	}
}

func TestUUPSAuthoritySaysWhatIsNotUpgradeable(t *testing.T) {
	w := newWorld(t)
	proxy := common.BytesToAddress([]byte("refuses without a word"))
	w.SetCode(proxy, common.FromHex("5f5ffd"))
	authority := w.deploy("UUPSAuthority", deployer, proxy)
	w.wantRefusal(w.send(deployer, authority, "IAuthority", "halt"), "NotUpgradeable", common.Address{})
}

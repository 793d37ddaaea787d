package contracts_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// ownedScene is a world with the family of what has an owner, and a function that takes one under a record as running some code.
type ownedScene struct {
	*world
	family, authority common.Address
	arguments         []any
	name              string
}

func newOwnedScene(t testing.TB, family string) *ownedScene {
	t.Helper()
	w := newWorld(t)
	s := &ownedScene{world: w, name: family, family: w.deploy(family, w.codeRegistry, w.halted)}
	w.must(w.send(keeper, w.registry, "Registry", "approve", s.family, kindFamily))
	if got := view[common.Address](w, s.family, family, "halted"); got != w.halted {
		t.Errorf("halted %v", got)
	}
	return s
}

func (s *ownedScene) prepare(owned, running common.Address) {
	s.t.Helper()
	s.arguments = []any{owned, team(), head{Implementation: running, CodeHash: s.CodeHash(running)}, link, [32]byte{1}}
	s.authority = view[common.Address](s.world, s.family, s.name, "authorityOf", s.arguments...)
	s.wantRefusal(s.register(), "NotPrepared", s.authority)
	s.must(s.send(stranger, s.family, s.name, "prepare", s.arguments...))
}

func (s *ownedScene) register() evmtest.Result {
	return s.send(stranger, s.family, s.name, "register", s.arguments...)
}

// obeys checks that the Authority obeys nobody but CodeRegistry.
func (s *ownedScene) obeys() {
	s.t.Helper()
	for _, from := range []common.Address{stranger, deployer, signer(0), guardian} {
		for _, data := range [][]byte{
			pack("IAuthority", "switchTo", from), pack("IAuthority", "halt"), pack("IAuthority", "initialise", []byte{1}),
			pack("IAuthority", "handOver", from), pack("IAdoptingAuthority", "release", []byte{1}),
		} {
			s.wantRefusal(s.Call(from, s.authority, nil, data), "ControllerOnly", s.codeRegistry)
		}
	}
}

// givenBack hands the record over, and has the successor take the ownership out of the Authority's hands.
func (s *ownedScene) givenBack(owned common.Address, release []byte) {
	s.t.Helper()
	s.approve(s.handOverOf(owned, successor))
	s.AdvanceTime(delay)
	s.must(s.registrySend("acceptHandOver", owned)(successor))
	s.must(s.send(successor, s.authority, "IAuthority", "halt"))
	s.must(s.send(successor, s.authority, "IAdoptingAuthority", "release", release))
	if r := s.send(successor, s.authority, "IAuthority", "switchTo", s.arguments[2].(head).Implementation); r.Err == nil {
		s.t.Error("what was given back obeys")
	}
}

func TestRelayRecord(t *testing.T) {
	s := newOwnedScene(t, "RelayFamily")
	one := newStrategy(t, s.Chain, "Guestbook").Address
	relayed := newStrategy(t, s.Chain, "Relay", one, deployer)
	book := as(t, relayed, "GuestbookWithGifts")
	s.prepare(relayed.Address, one)
	refused(t, s.register(), relayed.ABI, fmt.Sprintf("OwnerOnly(%v)", deployer)) // the ownership was not moved
	s.must(relayed.Call(deployer, "changeOwner", s.authority))
	s.must(book.Call(user, "sign", "here"))
	s.must(s.register())
	s.obeys()
	reads(t, relayed, one, "currentVersion")

	// With ether and a call: the initialiser is called by the Authority, as the relay's owner.
	two := s.upgradeOf(relayed.Address, newStrategy(t, s.Chain, "GuestbookWithGifts").Address)
	two.Initialiser, two.Value = strategy(t, "GuestbookWithGifts").Pack("give"), wei(3)
	s.run(two)
	reads(t, book, 3, "giftOf", s.authority)
	reads(t, book, "here", "lineOf", user)

	// An initialiser that gives the relay away, or points it elsewhere, is refused.
	u := s.upgradeOf(relayed.Address, one)
	u.Initialiser = strategy(t, "Relay").Pack("changeOwner", user)
	s.ready(u)
	s.refuses(relayed.Address, func() evmtest.Result { return s.activate(u) }, "AdminDiffers", user)
	kept := s.Snapshot()
	s.SetCode(s.authority, weakCodeOf(t, s, "RelayFamily"))
	s.weakenAt(s.authority, "an owner is not asked for")
	s.must(s.activate(u))
	reads(t, relayed, user, "owner") // the control
	s.Restore(kept)
	evil := newStrategy(t, s.Chain, "Counter").Address
	u = s.upgradeOf(relayed.Address, one)
	u.Initialiser = strategy(t, "Relay").Pack("changeContract", evil)
	s.ready(u)
	s.refuses(relayed.Address, func() evmtest.Result { return s.activate(u) }, "ImplementationDiffers", one, evil)
	reads(t, relayed, two.Implementation, "currentVersion")

	s.must(s.registrySend("halt", relayed.Address)(guardian))
	for _, from := range []common.Address{user, stranger, signer(0)} {
		s.wantRefusal(book.Call(from, "sign", "again"), "CodeHalted")
	}
	s.must(s.registrySend("enforceHalt", relayed.Address)(stranger))
	s.AdvanceTime(7 * day)
	s.must(s.registrySend("resume", relayed.Address)(stranger))
	s.must(book.Call(user, "sign", "again"))

	s.givenBack(relayed.Address, strategy(t, "Relay").Pack("changeOwner", deployer))
	reads(t, relayed, deployer, "owner")
}

func TestEternalStorageRecord(t *testing.T) {
	s := newOwnedScene(t, "EternalStorageFamily")
	zero := newStrategy(t, s.Chain, "TokenV0").Address
	proxy := newStrategy(t, s.Chain, "TokenProxy", deployer, "1", zero, strategy(t, "TokenV0").Pack("initialise", user, wei(1000)))
	token := as(t, proxy, "TokenV2")
	labels := func(r evmtest.Result, want ...string) {
		t.Helper()
		s.must(r)
		var got []string
		for _, log := range r.Logs {
			if log.Address == proxy.Address && log.Topics[0] == proxy.ABI.Events["Upgraded"].ID {
				values, err := proxy.ABI.Events["Upgraded"].Inputs.NonIndexed().Unpack(log.Data)
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, values[0].(string))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("labels %q; want %q", got, want)
		}
	}
	s.prepare(proxy.Address, zero)
	s.wantRefusal(s.register(), "NotUpgradeable", s.halted) // the ownership was not moved
	s.must(token.Call(deployer, "transferUpgradeability", s.authority))
	labels(s.register(), "halted-1", "0")
	s.obeys()

	// Version 1 of the record: the label was used before, by whoever had the proxy.
	one := s.upgradeOf(proxy.Address, newStrategy(t, s.Chain, "TokenV1").Address)
	one.Initialiser = strategy(t, "TokenV1").Pack("setMinter", proposer)
	s.ready(one)
	labels(s.activate(one), "1-again-2")
	s.must(token.Call(proposer, "mint", user, wei(5)))
	two := s.ready(s.upgradeOf(proxy.Address, newStrategy(t, s.Chain, "TokenV2").Address))
	labels(s.activate(two), "2")
	reads(t, proxy, "2", "version")

	labels(s.registrySend("halt", proxy.Address)(guardian), "halted-3")
	for _, from := range []common.Address{user, stranger, signer(0), proposer} {
		s.wantRefusal(token.Call(from, "transfer", user, wei(1)), "CodeHalted")
		s.wantRefusal(s.Call(from, proxy.Address, nil, nil), "CodeHalted")
	}
	reads(t, proxy, s.halted, "implementation")
	labels(s.registrySend("enforceHalt", proxy.Address)(stranger))
	s.AdvanceTime(7 * day)
	labels(s.registrySend("resume", proxy.Address)(stranger), "2-again-4")
	reads(t, token, 1005, "balanceOf", user)

	back := s.rollBackTo(upgrade{ContractAddress: proxy.Address, Implementation: zero, CodeHash: s.CodeHash(zero), Link: link})
	s.approve(back)
	s.wait(proxy.Address)
	labels(s.activate(back), "3")
	reads(t, token, 1005, "balanceOf", user)

	// An initialiser that gives the proxy away, or points it elsewhere, is refused.
	u := s.upgradeOf(proxy.Address, two.Implementation)
	u.Initialiser = strategy(t, "TokenV2").Pack("transferUpgradeability", user)
	s.ready(u)
	s.refuses(proxy.Address, func() evmtest.Result { return s.activate(u) }, "AdminDiffers", user)
	evil := newStrategy(t, s.Chain, "TokenV1").Address
	u = s.upgradeOf(proxy.Address, two.Implementation)
	u.Initialiser = strategy(t, "TokenProxy").Pack("upgradeTo", "evil", evil)
	s.ready(u)
	s.refuses(proxy.Address, func() evmtest.Result { return s.activate(u) }, "ImplementationDiffers", two.Implementation, evil)

	// After a hand-over the labels go on.
	s.approve(s.handOverOf(proxy.Address, successor))
	s.AdvanceTime(delay)
	s.must(s.registrySend("acceptHandOver", proxy.Address)(successor))
	labels(s.send(successor, s.authority, "IAuthority", "halt"), "halted-5")
	labels(s.send(successor, s.authority, "IAuthority", "switchTo", zero), "0-again-6")
	s.must(s.send(successor, s.authority, "IAdoptingAuthority", "release", strategy(t, "TokenV0").Pack("transferUpgradeability", deployer)))
	reads(t, token, deployer, "upgradeabilityOwner")
	s.wantRefusal(s.send(successor, s.authority, "IAuthority", "halt"), "NotUpgradeable", s.halted)
}

// However many labels somebody used up, a halt finds one that was not.
func TestEternalStorageRecordFindsLabels(t *testing.T) {
	s := newOwnedScene(t, "EternalStorageFamily")
	zero, other := newStrategy(t, s.Chain, "TokenV0").Address, newStrategy(t, s.Chain, "TokenV1").Address
	proxy := newStrategy(t, s.Chain, "TokenProxy", deployer, "0", zero, []byte{})
	for i := 1; i <= 5; i++ {
		s.must(proxy.Call(deployer, "upgradeTo", fmt.Sprintf("halted-%d", i), other))
		s.must(proxy.Call(deployer, "upgradeTo", fmt.Sprintf("0-again-%d", i+6), zero))
	}
	s.prepare(proxy.Address, zero)
	s.must(as(t, proxy, "TokenV0").Call(deployer, "transferUpgradeability", s.authority))
	s.must(s.register())
	reads(t, proxy, "0-again-12", "version")
	if r := s.must(s.registrySend("halt", proxy.Address)(guardian)); s.record(proxy.Address).Enforced != true {
		t.Errorf("%v", r.Err)
	}
	reads(t, proxy, "halted-13", "version")
}

// weakCodeOf is the code of the Authority that a weak family makes for the same.
func weakCodeOf(t testing.TB, s *ownedScene, family string) []byte {
	t.Helper()
	weak := s.weakFamily(family, s.codeRegistry, s.halted)
	r := s.must(s.send(stranger, weak, family, "prepare", s.arguments...))
	return s.Code(common.BytesToAddress(r.Ret))
}

package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// bundleOf is the hash that every member of a bundle signs.
func bundleOf(members ...upgrade) common.Hash {
	var words []byte
	for _, u := range members {
		words = append(words, common.LeftPadBytes(u.ContractAddress[:], 32)...)
		words = append(words, w32(int64(u.Version))...)
		words = append(words, u.NewHash[:]...)
		words = append(words, common.LeftPadBytes(u.Implementation[:], 32)...)
	}
	return crypto.Keccak256Hash(words)
}

func inBundle(u upgrade) upgrade {
	u.Bundle = bundleOf(u)
	return u
}

// three records of which the second and third run Caller, which has no `store`; their next version is Plain, which has.
func bundleScene(t testing.TB) (*world, []upgrade) { return bundleSceneOn(t, evmtest.Osaka) }

func bundleSceneOn(t testing.TB, fork evmtest.Fork) (*world, []upgrade) {
	t.Helper()
	w := newWorldOn(t, fork)
	caller, plain := w.attack("Caller"), w.attack("Plain", big.NewInt(2))
	members := make([]upgrade, 3)
	for i := range members {
		contract := w.deployRecord(team())
		w.run(w.upgradeOf(contract, caller))
		members[i] = w.upgradeOf(contract, plain)
	}
	for i := range members {
		members[i].CollectUntil, members[i].ActivateUntil = w.Time()+day, w.Time()+30*day
	}
	// The first to initialise stores a number in the third: only possible once all have switched.
	members[0].Implementation = w.attack("Caller")
	members[0].CodeHash = w.CodeHash(members[0].Implementation)
	members[0].NewHash = w.newTree()
	members[0].Initialiser = pack("Caller", "call", members[2].ContractAddress, pack("Plain", "store", big.NewInt(77)))
	members[0].Value = big.NewInt(1)
	// And each asserts what the initialiser of the first and of the last did.
	members[2].Initialiser = pack("Plain", "initialise", big.NewInt(78))
	for i := range members {
		members[i].Assertions = []assertion{asserted(members[2].ContractAddress, pack("Plain", "stored"), 0, common.BigToHash(big.NewInt(78)))}
	}
	return w, members
}

func (w *world) sealed(members []upgrade) []upgrade {
	bundle := bundleOf(members...)
	for i := range members {
		members[i].Bundle = bundle
	}
	return members
}

func (w *world) readyAll(members []upgrade) {
	w.t.Helper()
	for _, u := range members {
		w.approve(u)
		w.verify(u.ContractAddress, goodBuild)
	}
	w.wait(members[len(members)-1].ContractAddress)
}

func (w *world) activateBundle(value int64, members ...upgrade) evmtest.Result {
	return w.Call(stranger, w.codeRegistry, big.NewInt(value), pack("CodeRegistry", "activateBundle", members))
}

func TestBundle(t *testing.T) {
	w, members := bundleScene(t)
	w.sealed(members)
	w.readyAll(members)
	a, b, c := members[0], members[1], members[2]
	refuses := func(act func() evmtest.Result, err string, arguments ...any) {
		t.Helper()
		for _, u := range members {
			w.refuses(u.ContractAddress, act, err, arguments...)
		}
	}

	refuses(func() evmtest.Result { return w.activateBundle(0, a, b, c) }, "ValueDiffers", 1, 0)
	refuses(func() evmtest.Result { return w.activateBundle(1, a, c, b) }, "WrongBundle", a.Bundle, bundleOf(a, c, b))
	refuses(func() evmtest.Result { return w.activateBundle(1, a, b) }, "WrongBundle", a.Bundle, bundleOf(a, b))
	refuses(func() evmtest.Result { return w.activateBundle(1, a, b, c, c) }, "WrongBundle", a.Bundle, bundleOf(a, b, c, c))
	refuses(func() evmtest.Result { return w.activate(a) }, "WrongBundle", a.Bundle, [32]byte{})
	changed := b
	changed.Initialiser = []byte{1} // not part of the bundle's hash, but of the digest
	refuses(func() evmtest.Result { return w.activateBundle(1, a, changed, c) }, "NoLiveApproval", b.ContractAddress)

	r := w.must(w.activateBundle(1, a, b, c))
	w.wantEvents(r,
		event("Activated", a.ContractAddress, [32]byte(w.digest(a)), 2, a.Implementation, a.CodeHash),
		event("Activated", b.ContractAddress, [32]byte(w.digest(b)), 2, b.Implementation, b.CodeHash),
		event("Activated", c.ContractAddress, [32]byte(w.digest(c)), 2, c.Implementation, c.CodeHash))
	if w.stored(c.ContractAddress) != 78 || w.Balance(c.ContractAddress).Int64() != 1 {
		t.Errorf("stored %d, balance %v", w.stored(c.ContractAddress), w.Balance(c.ContractAddress))
	}
}

func TestAMemberThatFails(t *testing.T) {
	for name, tc := range map[string]struct {
		spoil     func(*world, []upgrade)
		err       string
		arguments func(*world, []upgrade) []any
	}{
		"initialiser of the last": {func(_ *world, m []upgrade) { m[2].Initialiser = pack("Plain", "fail") }, "Broken",
			func(*world, []upgrade) []any { return []any{2} }},
		"assertion of the last": {func(_ *world, m []upgrade) { m[2].Assertions[0].Expected = [32]byte{1} }, "AssertionFailed",
			func(*world, []upgrade) []any { return []any{0, w32(78)} }},
		"another activator": {func(_ *world, m []upgrade) { m[2].Activator = user }, "ActivatorOnly",
			func(*world, []upgrade) []any { return []any{user} }},
	} {
		t.Run(name, func(t *testing.T) {
			w, members := bundleScene(t)
			tc.spoil(w, members)
			w.readyAll(w.sealed(members))
			for _, u := range members {
				w.refuses(u.ContractAddress, func() evmtest.Result { return w.activateBundle(1, members...) }, tc.err, tc.arguments(w, members)...)
				if got := w.record(u.ContractAddress); got.Stage != stageVerified {
					t.Errorf("the approval of %v ended", u.ContractAddress)
				}
			}
		})
	}
	t.Run("one is not verified", func(t *testing.T) {
		w, members := bundleScene(t)
		w.sealed(members)
		w.approve(members[2])
		w.readyAll(members[:2])
		for _, u := range members {
			w.refuses(u.ContractAddress, func() evmtest.Result { return w.activateBundle(1, members...) }, "WrongStage", stageApproved)
		}
	})
	t.Run("the longest delay", func(t *testing.T) {
		w, members := bundleScene(t)
		slow := team()
		slow.Delay = big.NewInt(5 * day)
		w.reconfigure(members[1].ContractAddress, slow)
		for i := range members {
			members[i].CollectUntil, members[i].Epoch = w.Time()+day, w.record(members[i].ContractAddress).Epoch
		}
		w.sealed(members)
		w.readyAll(members)
		from := w.record(members[1].ContractAddress).ActivateFrom
		for _, u := range members {
			w.refuses(u.ContractAddress, func() evmtest.Result { return w.activateBundle(1, members...) }, "NotYet", from)
		}
		w.SetTime(from)
		w.must(w.activateBundle(1, members...))
	})
	t.Run("twice the same", func(t *testing.T) {
		w, members := bundleScene(t)
		u := members[1]
		u.Bundle = bundleOf(u, u)
		w.ready(u)
		w.refuses(u.ContractAddress, func() evmtest.Result { return w.activateBundle(0, u, u) }, "Busy", u.ContractAddress)
	})
	t.Run("a roll-back is no member", func(t *testing.T) {
		w, contract, u := scene(t)
		w.run(u)
		back := w.rollBackTo(u)
		back.Bundle = [32]byte{1}
		w.refuses(contract, func() evmtest.Result { return w.submit(stranger, back, sign(w.digest(back), first(threshold)...)) }, "WrongBundle", back.Bundle, [32]byte{})
	})
	t.Run("of none", func(t *testing.T) {
		w, contract, _ := scene(t)
		before := w.imprint(contract)
		if r := w.must(w.activateBundle(0)); len(r.Logs) != 0 || w.imprint(contract) != before {
			t.Error("something happened")
		}
	})
}

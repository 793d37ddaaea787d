package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func TestIncidentA4ApprovalsLapse(t *testing.T) { onForks(t, approvalsLapse) }

func approvalsLapse(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	w.ready(u)
	w.SetTime(u.ActivateUntil)
	kept := w.Snapshot()
	w.must(w.activate(u))
	w.Restore(kept)
	active := w.record(contract).Active

	w.AdvanceTime(1)
	attack := func() evmtest.Result { return w.activate(u) }
	w.refuses(contract, attack, "ApprovalLapsed", u.ActivateUntil)
	if got := w.record(contract); got.Approved != active || got.Stage != stageVerified {
		t.Errorf("the approved head is not the active one: %+v", got)
	}
	lapsed := w.Snapshot()
	w.wantEvents(w.conclude(contract), event("Ended", contract, [32]byte(w.digest(u)), endLapsed))
	w.refuses(contract, attack, "WrongStage", stageNone)

	// Or the next to reach m ends it.
	w.Restore(lapsed)
	next := w.upgradeOf(contract, u.Implementation)
	r := w.approve(next)
	if have := w.events(r, w.codeRegistry, "CodeRegistry"); len(have) != 2 || have[0] != event("Ended", contract, [32]byte(w.digest(u)), endLapsed) {
		t.Errorf("%v", have)
	}
	w.Restore(lapsed)
	w.weaken("approvals do not lapse")
	w.must(attack())

	// APPROVED, and lapsed before anybody asked for a round; and while the round was running.
	w, contract, u = sceneOn(t, fork)
	w.approve(u)
	kept = w.Snapshot()
	w.SetTime(u.ActivateUntil + 1)
	w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "ApprovalLapsed", u.ActivateUntil)
	w.refuses(contract, func() evmtest.Result { return w.conclude(contract) }, "WrongStage", stageApproved)
	w.Restore(kept)
	w.must(w.request(contract))
	w.round(contract, mismatch)
	w.SetTime(u.ActivateUntil + 1)
	w.wantEvents(w.conclude(contract), event("Ended", contract, [32]byte(w.digest(u)), endLapsed))
	w.wantNumber(contract, 1)
}

func TestSupersede(t *testing.T) {
	w, contract, u := scene(t)
	w.approve(u)
	w.must(w.request(contract))
	next := w.upgradeOf(contract, u.Implementation)
	w.wantEvents(w.approve(next),
		event("Ended", contract, [32]byte(w.digest(u)), endSuperseded),
		w.approvedEvent(contract, next, 0b11_1111))
	w.refuses(contract, func() evmtest.Result { return w.conclude(contract) }, "WrongStage", stageApproved)
	// The round of the one that ended runs on without effect, and is paid.
	w.settle(w.operator, big.NewInt(2), mismatch)
	if got := w.record(contract); got.Stage != stageApproved || got.Halt != haltNone || got.LastVersion != 3 {
		t.Errorf("%+v", got)
	}
	w.verify(contract, goodBuild)
	w.wait(contract)
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "NoLiveApproval", contract)
	w.must(w.activate(next))
	w.refuses(contract, func() evmtest.Result { return w.activate(next) }, "WrongStage", stageNone)
}

func TestCancel(t *testing.T) {
	type target struct {
		name   string
		make   func(w *world, contract common.Address, u upgrade) any
		after  func(w *world, contract common.Address, intent any) // what it was good for is refused
		effect bool
	}
	for _, tc := range []target{
		{"the live code intent", func(w *world, contract common.Address, u upgrade) any { w.ready(u); return u },
			func(w *world, contract common.Address, intent any) {
				w.refuses(contract, func() evmtest.Result { return w.activate(intent) }, "WrongStage", stageNone)
				if got := w.record(contract); got.Approved != got.Active || got.LastVersion != 2 {
					w.t.Errorf("%+v", got)
				}
			}, true},
		{"a pending configuration", func(w *world, contract common.Address, u upgrade) any {
			intent := w.reconfigureOf(contract, team())
			w.approve(intent)
			return intent
		}, func(w *world, contract common.Address, intent any) {
			w.AdvanceTime(delay)
			w.refuses(contract, func() evmtest.Result { return w.registrySend("applyConfiguration", contract)(stranger) }, "NoPendingConfiguration", contract)
		}, true},
		{"a pending hand-over", func(w *world, contract common.Address, u upgrade) any {
			intent := w.handOverOf(contract, successor)
			w.approve(intent)
			return intent
		}, func(w *world, contract common.Address, intent any) {
			w.AdvanceTime(delay)
			w.refuses(contract, func() evmtest.Result { return w.registrySend("acceptHandOver", contract)(successor) }, "NoPendingController", contract)
		}, true},
		{"one still collecting", func(w *world, contract common.Address, u upgrade) any {
			w.must(w.submit(signer(0), u, nil))
			return u
		}, func(w *world, contract common.Address, intent any) {
			w.refuses(contract, func() evmtest.Result { return w.submit(signer(1), intent, nil) }, "DigestDead", [32]byte(w.digest(intent)), endCancelled)
		}, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w, contract, u := scene(t)
			intent := tc.make(w, contract, u)
			digest := w.digest(intent)
			c := w.cancelOf(contract, digest)
			signatures := sign(w.digest(c), first(threshold)...)
			w.wantEvents(w.submit(stranger, c, signatures),
				w.approvedEvent(contract, c, 0b11_1111),
				event("Ended", contract, [32]byte(digest), endCancelled))
			w.refuses(contract, func() evmtest.Result { return w.submit(stranger, c, signatures) }, "DigestReached", [32]byte(w.digest(c)))
			again := w.cancelOf(contract, digest)
			submit := func() evmtest.Result { return w.submit(stranger, again, sign(w.digest(again), first(threshold)...)) }
			if tc.effect {
				w.refuses(contract, submit, "DigestReached", [32]byte(digest))
			} else {
				w.refuses(contract, submit, "DigestDead", [32]byte(digest), endCancelled)
			}
			tc.after(w, contract, intent)
		})
	}
}

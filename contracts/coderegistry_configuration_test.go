package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func TestIncidentA6Configurations(t *testing.T) { onForks(t, configurations) }

func configurations(t *testing.T, fork evmtest.Fork) {
	w, contract, _ := sceneOn(t, fork)
	many := make([]common.Address, 65)
	for i := range many {
		many[i] = common.BigToAddress(big.NewInt(int64(i + 1)))
	}
	for _, tc := range []struct {
		name      string
		change    func(*configuration)
		err       string
		arguments []any
	}{
		{"m = 0", func(c *configuration) { c.Threshold = 0 }, "ThresholdInvalid", []any{0, signers}},
		{"m > n", func(c *configuration) { c.Threshold = signers + 1 }, "ThresholdInvalid", []any{signers + 1, signers}},
		{"no signers", func(c *configuration) { c.Signers = nil }, "SignersInvalid", []any{0}},
		{"65 signers", func(c *configuration) { c.Signers = many }, "SignersInvalid", []any{65}},
		{"a zero signer", func(c *configuration) { c.Signers = append([]common.Address{{}}, c.Signers...) }, "SignersInvalid", []any{0}},
		{"twice the same", func(c *configuration) {
			c.Signers = append(append([]common.Address{}, c.Signers[:4]...), c.Signers[3:]...)
		}, "SignersInvalid", []any{4}},
		{"unsorted", func(c *configuration) { c.Signers = []common.Address{c.Signers[1], c.Signers[0]} }, "SignersInvalid", []any{1}},
		{"more than a year", func(c *configuration) { c.Delay = big.NewInt(365*day + 1) }, "DelayTooLong", []any{365*day + 1}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := team()
			tc.change(&c)
			deploy := func() evmtest.Result {
				return w.send(deployer, w.family, "ManagedFamily", "deploy", c, [32]byte{1}, noUpgrade)
			}
			w.refuses(contract, deploy, tc.err, tc.arguments...)
			intent := w.reconfigureOf(contract, c)
			submit := func() evmtest.Result { return w.submit(stranger, intent, sign(w.digest(intent), first(threshold)...)) }
			w.refuses(contract, submit, tc.err, tc.arguments...)
			kept := w.Snapshot()
			defer w.Restore(kept)
			w.weaken("any configuration", "any new configuration")
			w.must(deploy())
			w.must(submit())
		})
	}
	t.Run("64 signers", func(t *testing.T) {
		c := configuration{Signers: many[:64], Threshold: 64, Delay: big.NewInt(365 * day), HaltOnSourceChanged: true, HaltOnNoVerdict: true, FindingsRequired: true, Guardian: guardian}
		contract := w.deployRecord(c)
		if got := w.configuration(contract); text(got) != text(c) {
			t.Errorf("%+v", got)
		}
	})
}

func TestReconfigure(t *testing.T) {
	w, contract, u := scene(t)
	apply := func() evmtest.Result { return w.registrySend("applyConfiguration", contract)(stranger) }
	w.refuses(contract, apply, "NoPendingConfiguration", contract)
	w.wantRefusal(w.View(stranger, w.records, pack("Records", "pendingConfigurationOf", contract)), "NoPendingConfiguration", contract)

	quick := team()
	quick.Delay, quick.Threshold = new(big.Int), 2
	first6 := func(intent any) []byte { return sign(w.digest(intent), first(threshold)...) }
	one, two := w.reconfigureOf(contract, quick), w.reconfigureOf(contract, team())
	w.wantEvents(w.submit(stranger, one, first6(one)),
		w.approvedEvent(contract, one, 0b11_1111),
		event("ConfigurationScheduled", contract, [32]byte(w.digest(one)), w.Time()+delay, packed(quick)))
	if got := view[configuration](w, w.records, "Records", "pendingConfigurationOf", contract); text(got) != text(quick) {
		t.Errorf("%+v", got)
	}
	// A second replaces the first, and waits anew.
	w.AdvanceTime(day / 2)
	w.wantEvents(w.submit(stranger, two, first6(two)),
		w.approvedEvent(contract, two, 0b11_1111),
		event("Ended", contract, [32]byte(w.digest(one)), endSuperseded),
		event("ConfigurationScheduled", contract, [32]byte(w.digest(two)), w.Time()+delay, packed(team())))
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, one, first6(one)) }, "DigestReached", [32]byte(w.digest(one)))
	three := w.reconfigureOf(contract, quick)
	w.must(w.submit(stranger, three, first6(three)))
	at := w.Time() + delay

	// It survives an activation, and ends what is APPROVED, VERIFYING or VERIFIED when it is applied.
	w.approve(u)
	w.verify(contract, goodBuild)
	w.SetTime(at - 1)
	w.refuses(contract, apply, "NotYet", at)
	w.SetTime(at)
	kept := w.Snapshot()
	w.wantEvents(apply(), event("Ended", contract, [32]byte(w.digest(u)), endReconfigured),
		event("ConfigurationApplied", contract, [32]byte(w.digest(three)), 2, packed(quick)))
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "WrongStage", stageNone)
	w.refuses(contract, apply, "NoPendingConfiguration", contract)
	next := w.upgradeOf(contract, u.Implementation)
	w.must(w.submit(stranger, next, sign(w.digest(next), 7, 8)))

	w.Restore(kept)
	w.must(w.activate(u))
	w.wantEvents(apply(), event("ConfigurationApplied", contract, [32]byte(w.digest(three)), 2, packed(quick)))

	// A lapsed approval ends as lapsed.
	w.Restore(kept)
	w.SetTime(u.ActivateUntil + 1)
	w.wantEvents(apply(), event("Ended", contract, [32]byte(w.digest(u)), endLapsed),
		event("ConfigurationApplied", contract, [32]byte(w.digest(three)), 2, packed(quick)))
}

func TestHandOver(t *testing.T) {
	w, contract, u := scene(t)
	accept := w.registrySend("acceptHandOver", contract)
	authority := w.record(contract).Authority
	w.refuses(contract, func() evmtest.Result { return accept(successor) }, "NoPendingController", contract)
	nobody := w.handOverOf(contract, common.Address{})
	w.refuses(contract, func() evmtest.Result { return w.submit(signer(0), nobody, nil) }, "ZeroAddress")

	other := w.handOverOf(contract, user)
	w.approve(other)
	intent := w.handOverOf(contract, successor)
	signatures := sign(w.digest(intent), first(threshold)...)
	w.wantEvents(w.submit(stranger, intent, signatures),
		w.approvedEvent(contract, intent, 0b11_1111),
		event("Ended", contract, [32]byte(w.digest(other)), endSuperseded),
		event("HandOverStarted", contract, [32]byte(w.digest(intent)), successor, w.Time()+delay))
	at := w.Time() + delay
	w.ready(u)

	for _, from := range []common.Address{user, stranger, signer(0)} {
		w.refuses(contract, func() evmtest.Result { return accept(from) }, "PendingControllerOnly", successor)
	}
	kept := w.Snapshot()
	w.SetTime(at - 1)
	w.refuses(contract, func() evmtest.Result { return accept(successor) }, "NotYet", at)
	w.SetTime(at + 7*day + 1)
	w.refuses(contract, func() evmtest.Result { return accept(successor) }, "ApprovalLapsed", at+7*day)
	for _, when := range []uint64{at, at + 7*day} {
		w.Restore(kept)
		w.SetTime(when)
		w.wantEvents(accept(successor), event("Ended", contract, [32]byte(w.digest(u)), endClosed), event("HandedOver", contract, successor))
	}

	// The record is closed; the Authority obeys its new controller alone.
	w.wantClosed(contract, u)
	w.wantRefusal(w.send(stranger, authority, "IAuthority", "switchTo", u.Implementation), "ControllerOnly", successor)
	w.must(w.send(successor, authority, "IAuthority", "switchTo", u.Implementation))
	w.wantNumber(contract, 2)
	w.must(w.send(successor, authority, "IAuthority", "halt"))
	w.wantHalted(contract)
	w.wantRefusal(w.send(successor, authority, "IAuthority", "handOver", common.Address{}), "ZeroController")
	w.must(w.send(successor, authority, "IAuthority", "handOver", user))
	w.wantRefusal(w.send(successor, authority, "IAuthority", "switchTo", u.Implementation), "ControllerOnly", user)
}

// wantClosed checks that a closed record refuses everybody everything.
func (w *world) wantClosed(contract common.Address, u upgrade) {
	w.t.Helper()
	for method, data := range map[string][]byte{
		"submitUpgrade": pack("CodeRegistry", "submitUpgrade", u, []byte{}), "submitCancel": pack("CodeRegistry", "submitCancel", w.cancelOf(contract, common.Hash{1}), []byte{}),
		"withdraw": pack("CodeRegistry", "withdraw", encodedData(u)), "reject": pack("CodeRegistry", "reject", contract, [32]byte{1}),
		"requestVerification": pack("CodeRegistry", "requestVerification", contract), "conclude": pack("CodeRegistry", "conclude", contract),
		"activate": pack("CodeRegistry", "activate", u), "halt": pack("CodeRegistry", "halt", contract), "enforceHalt": pack("CodeRegistry", "enforceHalt", contract),
		"resume": pack("CodeRegistry", "resume", contract), "applyConfiguration": pack("CodeRegistry", "applyConfiguration", contract),
		"acceptHandOver": pack("CodeRegistry", "acceptHandOver", contract), "submitArchive": pack("CodeRegistry", "submitArchive", w.archiveOf(contract), []byte{}),
	} {
		w.refuses(contract, func() evmtest.Result { return w.Call(signer(0), w.codeRegistry, nil, data) }, "RecordClosed", contract)
		if w.t.Failed() {
			w.t.Fatal(method)
		}
	}
}

func TestArchive(t *testing.T) {
	w, contract, u := scene(t)
	w.ready(u)
	intent := w.archiveOf(contract)
	signatures := sign(w.digest(intent), first(threshold)...)
	submit := func() evmtest.Result { return w.submit(stranger, intent, signatures) }
	w.refuses(contract, submit, "ArchiveNeedsNoApproval", [32]byte(w.digest(u)))
	kept := w.Snapshot()
	closed := []string{
		w.approvedEvent(contract, intent, 0b11_1111),
		event("Archived", contract),
	}
	w.must(w.activate(u))
	w.wantEvents(submit(), closed...)
	w.wantNumber(contract, 2) // stays as it is
	w.wantClosed(contract, u)

	// A lapsed approval does not stand in the way.
	w.Restore(kept)
	w.SetTime(u.ActivateUntil + 1)
	intent = w.archiveOf(contract)
	signatures = sign(w.digest(intent), first(threshold)...)
	w.must(submit())
	if !w.record(contract).Closed {
		t.Error("not closed")
	}
}

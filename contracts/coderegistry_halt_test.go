package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func TestRollBack(t *testing.T) {
	w, contract, u := scene(t)
	one := w.record(contract).Active
	w.must(w.send(user, contract, "Plain", "store", big.NewInt(5)))
	w.run(u)
	back := w.rollBackTo(u)
	back.NewHash, back.Commit, back.Implementation, back.CodeHash, back.ToVersion = one.TreeHash, one.Commit, one.Implementation, one.CodeHash, 1
	back.Initialiser, back.Value = pack("Plain", "initialise", big.NewInt(6)), big.NewInt(3)
	back.Assertions = []assertion{asserted(contract, pack("Plain", "number"), 0, common.BigToHash(big.NewInt(1)))}

	for name, change := range map[string]func(*rollBack){
		"tree":           func(b *rollBack) { b.NewHash = [32]byte{1} },
		"commit":         func(b *rollBack) { b.Commit = [32]byte{1} },
		"link":           func(b *rollBack) { b.Link = "elsewhere" },
		"implementation": func(b *rollBack) { b.Implementation = u.Implementation },
		"code hash":      func(b *rollBack) { b.CodeHash = u.CodeHash },
		"version":        func(b *rollBack) { b.ToVersion = 2 },
	} {
		bad := back
		change(&bad)
		t.Run("another "+name, func(t *testing.T) {
			w.refuses(contract, func() evmtest.Result { return w.submit(stranger, bad, sign(w.digest(bad), first(threshold)...)) }, "VersionNeverActive", bad.ToVersion)
		})
	}
	late := back
	late.ActivateUntil = w.Time() + delay - 1
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, late, sign(w.digest(late), first(threshold)...)) }, "TooLateToActivate", late.ActivateUntil, w.Time()+delay)
	// An Upgrade with the same fields is another message.
	asUpgrade := w.upgradeOf(contract, one.Implementation)
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, back, sign(w.digest(asUpgrade), first(threshold)...)) }, "SignatureInvalid", signer(0))

	live := w.ready(asUpgrade) // superseded by the roll-back
	back.Version = 4
	digest := [32]byte(w.digest(back))
	w.wantEvents(w.approve(back),
		event("Ended", contract, [32]byte(w.digest(live)), endSuperseded),
		w.approvedEvent(contract, back, 0b11_1111))
	w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "WrongStage", stageVerified)
	w.refuses(contract, func() evmtest.Result { return w.conclude(contract) }, "WrongStage", stageVerified)
	w.refuses(contract, func() evmtest.Result { return w.activate(live) }, "NoLiveApproval", contract)
	w.refuses(contract, func() evmtest.Result { return w.activate(back) }, "NotYet", w.Time()+delay)
	w.wait(contract)
	w.disable(w.operator) // a roll-back needs no operator contract
	w.refuses(contract, func() evmtest.Result {
		return w.Call(stranger, w.codeRegistry, nil, pack("CodeRegistry", "activateRollBack", back))
	}, "ValueDiffers", 3, 0)
	w.wantEvents(w.activate(back), event("Activated", contract, digest, 4, one.Implementation, one.CodeHash))
	w.wantNumber(contract, 1)
	if w.stored(contract) != 6 || w.Balance(contract).Int64() != 3 {
		t.Errorf("stored %d, balance %v", w.stored(contract), w.Balance(contract))
	}
	// Version 4 was active too: one may roll back to it.
	again := back
	again.ToVersion, again.Version, again.ActiveHash = 4, 5, back.NewHash
	again.CollectUntil, again.ActivateUntil = w.Time()+day, w.Time()+10*day
	w.approve(again)
}

// A halt by an operator contract that turned out bad ends without delay; any other halt waits.
func TestRollBackAtOnceWhenTheHaltWasVoid(t *testing.T) {
	w, contract, u := scene(t)
	w.run(u)
	w.approve(w.upgradeOf(contract, w.attack("Plain", big.NewInt(3))))
	w.verify(contract, mismatch)
	back := w.rollBackTo(u)
	w.approve(back)
	w.refuses(contract, func() evmtest.Result { return w.activate(back) }, "NotYet", w.Time()+delay)
	w.disable(w.operator)
	w.must(w.activate(back))
	w.wantNumber(contract, 2)
	// Not halted any more: the delay counts again.
	back = w.rollBackTo(u)
	w.approve(back)
	w.refuses(contract, func() evmtest.Result { return w.activate(back) }, "NotYet", w.Time()+delay)
}

func TestGuardian(t *testing.T) {
	w, contract, u := scene(t)
	halt := w.registrySend("halt", contract)
	resume := func() evmtest.Result { return w.registrySend("resume", contract)(stranger) }
	for _, from := range []common.Address{stranger, signer(0), deployer} {
		w.refuses(contract, func() evmtest.Result { return halt(from) }, "GuardianOnly", guardian)
	}
	w.refuses(contract, resume, "NotHalted", contract)
	w.refuses(contract, func() evmtest.Result { return w.registrySend("enforceHalt", contract)(stranger) }, "NotHalted", contract)

	w.approve(u)
	w.must(w.request(contract))
	start := w.Time()
	w.wantEvents(halt(guardian), event("Halted", contract, haltGuardian, guardian, true))
	w.wantHalted(contract)
	w.refuses(contract, func() evmtest.Result { return halt(guardian) }, "AlreadyHalted", haltGuardian)
	if got := w.record(contract); got.Stage != stageVerifying || got.GuardianHaltAt != start {
		t.Fatalf("the halt touched the approval: %+v", got)
	}
	halted := w.Snapshot()

	// Seven days, to the second; then anyone.
	w.SetTime(start + 7*day - 1)
	w.refuses(contract, resume, "HaltNotFinished", start+7*day)
	w.SetTime(start + 7*day)
	w.wantEvents(resume(), event("Resumed", contract))
	w.wantNumber(contract, 1)
	// Once in 30 days from the start of the last.
	w.SetTime(start + 30*day - 1)
	w.refuses(contract, func() evmtest.Result { return halt(guardian) }, "GuardianTooSoon", start+30*day)
	w.SetTime(start + 30*day)
	w.must(halt(guardian))

	// A MISMATCH during the halt makes it an ordinary one, which nobody resumes.
	w.Restore(halted)
	w.round(contract, mismatch)
	w.wantEvents(w.conclude(contract),
		event("Concluded", contract, [32]byte(w.digest(u)), outcomeMismatch, [32]byte{}, [32]byte{}),
		event("Ended", contract, [32]byte(w.digest(u)), endMismatch),
		event("Halted", contract, haltMismatch, w.operator, true))
	w.SetTime(start + 8*day)
	w.refuses(contract, resume, "NotHalted", contract)
	w.refuses(contract, func() evmtest.Result { return halt(guardian) }, "AlreadyHalted", haltMismatch)

	// Activation of what became VERIFIED ends it.
	w.Restore(halted)
	w.round(contract, goodBuild)
	w.must(w.conclude(contract))
	w.wait(contract)
	w.must(w.activate(u))
	if got := w.record(contract); got.Halt != haltNone || got.HaltedBy != (common.Address{}) {
		t.Errorf("%+v", got)
	}
	w.wantNumber(contract, 2)

	t.Run("none", func(t *testing.T) {
		c := team()
		c.Guardian = common.Address{}
		without := w.deployRecord(c)
		w.refuses(without, func() evmtest.Result { return w.registrySend("halt", without)(guardian) }, "GuardianOnly", common.Address{})
	})
	t.Run("of a new record", func(t *testing.T) {
		fresh := w.deployRecord(team())
		w.refuses(fresh, func() evmtest.Result { return w.registrySend("halt", fresh)(guardian) }, "AlreadyHalted", haltNew)
		w.refuses(fresh, func() evmtest.Result { return w.registrySend("resume", fresh)(guardian) }, "NotHalted", fresh)
	})
}

// Whoever concludes chooses the gas, and must not choose that the switch fails.
func TestIncidentJ3StarvedHalt(t *testing.T) { onForks(t, starvedHalt) }

func starvedHalt(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	w.approve(u)
	w.must(w.request(contract))
	w.round(contract, mismatch)
	kept := w.Snapshot()
	data := pack("CodeRegistry", "conclude", contract)
	starve := func() (refused, halted int, unenforced bool) {
		for gas := uint64(40_000); gas < 500_000; gas += 4_000 {
			w.Restore(kept)
			r := w.Call(stranger, w.codeRegistry, nil, data, gas)
			if r.Err != nil {
				refused++
				continue
			}
			halted++
			got := w.record(contract)
			if got.Halt != haltMismatch {
				t.Fatalf("with %d gas: %+v", gas, got)
			}
			unenforced = unenforced || !got.Enforced
		}
		return refused, halted, unenforced
	}
	if refused, halted, unenforced := starve(); unenforced || refused == 0 || halted == 0 {
		t.Errorf("%d refused, %d halted, some not enforced: %v", refused, halted, unenforced)
	}
}

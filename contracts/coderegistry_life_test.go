package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
)

func (w *world) registrySend(method string, arguments ...any) func(from common.Address) evmtest.Result {
	return func(from common.Address) evmtest.Result {
		return w.send(from, w.codeRegistry, "CodeRegistry", method, arguments...)
	}
}

func (w *world) disable(operator common.Address) {
	w.t.Helper()
	w.must(w.send(panicker, w.registry, "Registry", "disable", operator))
}

var (
	noAnswer   = answers{verdict: verdictUnavailable}
	mismatch   = answers{verdict: verdictMismatch}
	sourceGone = answers{verdict: verdictSourceChanged, build: crypto.Keccak256Hash([]byte("other bytes"))}
)

// ---------------------------------------------------------------- rounds

// Each outcome under each policy.
func TestOutcomes(t *testing.T) {
	nothing, allowed := crypto.Keccak256Hash(), crypto.Keccak256Hash([]byte("two warnings"))
	for _, tc := range []struct {
		name    string
		policy  func(*configuration)
		intent  func(*upgrade)
		answer  answers
		outcome int // as concluded
		stage   uint8
		rounds  uint8
		end     int
		halt    uint8
	}{
		{"match", nil, nil, goodBuild, outcomeMatch, stageVerified, 0, 0, haltNone},
		{"mismatch", nil, nil, mismatch, outcomeMismatch, stageNone, 0, endMismatch, haltMismatch},
		{"no verdict, KEEP", nil, nil, noAnswer, outcomeNoVerdict, stageApproved, 1, 0, haltNone},
		{"no verdict, HALT", func(c *configuration) { c.HaltOnNoVerdict = true }, nil, noAnswer, outcomeNoVerdict, stageApproved, 1, 0, haltNone},
		{"source changed, KEEP", nil, nil, sourceGone, outcomeNoVerdict, stageApproved, 1, 0, haltNone},
		{"source changed, HALT", func(c *configuration) { c.HaltOnSourceChanged = true }, nil, sourceGone, outcomeSourceChanged, stageNone, 0, endSourceChanged, haltSourceChanged},
		{"findings not required", nil, nil, answers{verdictMatch, goodBuild.build, crypto.Keccak256Hash([]byte("bad"))}, outcomeMatch, stageVerified, 0, 0, haltNone},
		{"findings required, empty", func(c *configuration) { c.FindingsRequired = true }, nil, answers{verdictMatch, goodBuild.build, nothing}, outcomeMatch, stageVerified, 0, 0, haltNone},
		{"findings required, not checked", func(c *configuration) { c.FindingsRequired = true }, nil, goodBuild, outcomeNoVerdict, stageApproved, 1, 0, haltNone},
		{"findings required, others", func(c *configuration) { c.FindingsRequired = true }, func(u *upgrade) { u.AllowedFindings = allowed }, answers{verdictMatch, goodBuild.build, crypto.Keccak256Hash([]byte("bad"))}, outcomeNoVerdict, stageApproved, 1, 0, haltNone},
		{"findings required, allowed", func(c *configuration) { c.FindingsRequired = true }, func(u *upgrade) { u.AllowedFindings = allowed }, answers{verdictMatch, goodBuild.build, allowed}, outcomeMatch, stageVerified, 0, 0, haltNone},
		{"findings required, allowed or empty", func(c *configuration) { c.FindingsRequired = true }, func(u *upgrade) { u.AllowedFindings = allowed }, answers{verdictMatch, goodBuild.build, nothing}, outcomeMatch, stageVerified, 0, 0, haltNone},
		{"findings required do not change a mismatch", func(c *configuration) { c.FindingsRequired = true }, nil, mismatch, outcomeMismatch, stageNone, 0, endMismatch, haltMismatch},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w, contract, u := scene(t)
			if tc.policy != nil {
				c := team()
				tc.policy(&c)
				w.reconfigure(contract, c)
				u = w.upgradeOf(contract, u.Implementation)
			}
			if tc.intent != nil {
				tc.intent(&u)
			}
			w.approve(u)
			w.must(w.request(contract))
			w.round(contract, tc.answer)
			want := w.record(contract)
			build, findings := [32]byte(tc.answer.build), [32]byte(tc.answer.findings)
			if tc.answer == noAnswer {
				build, findings = [32]byte{}, [32]byte{}
			}
			lines := []string{event("Concluded", contract, [32]byte(w.digest(u)), tc.outcome, build, findings)}
			if tc.end != 0 {
				lines = append(lines, event("Ended", contract, [32]byte(w.digest(u)), tc.end), event("Halted", contract, tc.halt, w.operator, true))
				want.HaltedBy = w.operator
				want.Approved = want.Active
			}
			w.wantEvents(w.conclude(contract), lines...)
			want.Stage, want.Rounds, want.Halt = tc.stage, tc.rounds, tc.halt
			if tc.stage == stageVerified {
				want.VerifiedAt = w.Time()
			}
			w.wantRecord(contract, want)
			if tc.halt != haltNone {
				w.wantHalted(contract)
			} else {
				w.wantNumber(contract, 1)
			}
			switch tc.stage {
			case stageVerified:
				w.refuses(contract, func() evmtest.Result { return w.conclude(contract) }, "WrongStage", stageVerified)
				w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "WrongStage", stageVerified)
			case stageNone:
				w.refuses(contract, func() evmtest.Result { return w.conclude(contract) }, "WrongStage", stageNone)
				w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "WrongStage", stageNone)
			}
		})
	}
}

// A new contract whose first version does not build to what was signed stays halted for the reason that it is new.
func TestMismatchOfTheFirstVersion(t *testing.T) {
	w := newWorld(t)
	contract := w.deployRecord(team())
	u := w.upgradeOf(contract, w.attack("Plain", big.NewInt(1)))
	w.approve(u)
	w.wantEvents(w.verify(contract, mismatch),
		event("Concluded", contract, [32]byte(w.digest(u)), outcomeMismatch, [32]byte{}, [32]byte{}),
		event("Ended", contract, [32]byte(w.digest(u)), endMismatch),
		event("Halted", contract, haltNew, w.operator, true))
	if got := w.record(contract); got.Halt != haltNew || got.HaltedBy != w.operator || got.LastVersion != 1 {
		t.Errorf("%+v", got)
	}
	back := w.rollBackTo(u)
	for _, to := range []uint32{0, 1, 2} {
		back.ToVersion = to
		w.refuses(contract, func() evmtest.Result { return w.submit(stranger, back, sign(w.digest(back), first(threshold)...)) }, "VersionNeverActive", to)
	}
	w.run(w.upgradeOf(contract, u.Implementation))
	if got := w.record(contract); got.Halt != haltNone || got.HaltedBy != (common.Address{}) {
		t.Errorf("%+v", got)
	}
}

func TestThreeRoundsWithoutVerdict(t *testing.T) {
	for _, halts := range []bool{false, true} {
		w, contract, u := scene(t)
		c := team()
		c.HaltOnNoVerdict = halts
		w.reconfigure(contract, c)
		u = w.upgradeOf(contract, u.Implementation)
		w.approve(u)
		for round := 1; round <= 2; round++ {
			w.verify(contract, noAnswer)
			next := w.record(contract).NextRoundAt
			w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "TooEarlyToRetry", next)
			w.SetTime(next - 1)
			w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "TooEarlyToRetry", next)
			w.SetTime(next)
		}
		r := w.verify(contract, noAnswer)
		concluded := event("Concluded", contract, [32]byte(w.digest(u)), outcomeNoVerdict, [32]byte{}, [32]byte{})
		if halts {
			w.wantEvents(r, concluded, event("Ended", contract, [32]byte(w.digest(u)), endNoVerdict), event("Halted", contract, haltNoVerdict, w.operator, true))
			w.wantHalted(contract)
			continue
		}
		w.wantEvents(r, concluded)
		w.wantNumber(contract, 1)
		w.SetTime(w.record(contract).NextRoundAt)
		w.verify(contract, goodBuild) // the fourth finds it good
		w.wait(contract)
		w.must(w.activate(u))
	}
}

// The verdict of an operator contract that was disabled is void, before it is concluded and after, until activation.
func TestVoidedVerdicts(t *testing.T) {
	w, contract, u := scene(t)
	w.approve(u)
	w.must(w.request(contract))
	w.round(contract, mismatch)
	round := w.record(contract).Round
	kept := w.Snapshot()
	w.disable(w.operator)
	w.wantEvents(w.conclude(contract), event("RoundVoided", contract, [32]byte(w.digest(u)), w.operator, round))
	if got := w.record(contract); got.Stage != stageApproved || got.Rounds != 0 || got.NextRoundAt != 0 || got.Halt != haltNone {
		t.Fatalf("%+v", got)
	}
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "WrongStage", stageApproved)
	second := w.newOperator()
	w.must(w.request(contract)) // at once
	if got := w.record(contract); got.OperatorContract != second {
		t.Fatalf("%+v", got)
	}

	w.Restore(kept)
	w.must(w.conclude(contract)) // without the panic button the MISMATCH halts
	w.wantHalted(contract)

	w, contract, u = scene(t)
	w.ready(u)
	w.disable(w.operator)
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "OperatorContractNotApproved", w.operator)
	w.wantEvents(w.conclude(contract), event("RoundVoided", contract, [32]byte(w.digest(u)), w.operator, w.record(contract).Round))
	w.newOperator()
	w.verify(contract, goodBuild)
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "NotYet", w.Time()+delay)
	w.wait(contract)
	w.must(w.activate(u))
}

func TestFeeOfARound(t *testing.T) {
	w, contract, u := scene(t)
	w.approve(u)
	for _, value := range []int64{0, roundFee - 1, roundFee + 1} {
		w.refuses(contract, func() evmtest.Result {
			return w.Call(stranger, w.codeRegistry, big.NewInt(value), pack("CodeRegistry", "requestVerification", contract))
		}, "FeeDiffers", roundFee, value)
	}
	// The last signatures and the request in one.
	next := w.upgradeOf(contract, u.Implementation)
	r := w.Call(stranger, w.codeRegistry, big.NewInt(roundFee), pack("CodeRegistry", "submitAndVerify", next, sign(w.digest(next), first(threshold)...)))
	w.wantEvents(r, event("Ended", contract, [32]byte(w.digest(u)), endSuperseded),
		event("Approved", contract, [32]byte(w.digest(next)), kindUpgrade, 0b11_1111, pack("CodeRegistry", "submitAndVerify", next, sign(w.digest(next), first(threshold)...))[4:]),
		event("VerificationRequested", contract, [32]byte(w.digest(next)), w.operator, 2, w.Time()+retryTime))
}

// A service may name any round it likes; only a new one of this record and digest counts, in an APPROVED operator contract.
func TestAForgingService(t *testing.T) {
	w, contract, u := scene(t)
	old := w.record(contract)
	w.SetCode(w.service, attackers(t)["ForgingService"].RuntimeCode)
	for slot := range 4 {
		w.SetStorage(w.service, common.BigToHash(big.NewInt(int64(slot))), common.Hash{})
	}
	name := func(operator common.Address, round *big.Int) {
		w.must(w.send(stranger, w.service, "ForgingService", "name", operator, round))
	}
	start := func(customer, about common.Address, digest common.Hash) *big.Int {
		r := w.must(w.Call(stranger, w.service, big.NewInt(roundFee), pack("ForgingService", "start", w.operator, customer, about, [32]byte(digest))))
		return new(big.Int).SetBytes(r.Ret)
	}
	request := func() evmtest.Result {
		return w.send(stranger, w.codeRegistry, "CodeRegistry", "requestVerification", contract)
	}
	sister := w.deployRecord(team())
	w.approve(u)
	digest := w.digest(u)

	for what, round := range map[string]*big.Int{
		"of the version before":    old.Round,
		"that does not exist":      big.NewInt(1000),
		"of another record":        start(w.codeRegistry, sister, digest),
		"of another digest":        start(w.codeRegistry, contract, common.Hash{1}),
		"of another customer":      start(stranger, contract, digest),
		"of nothing":               new(big.Int),
		"of the contract itself":   start(contract, contract, digest),
		"of the service's fantasy": new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1)),
	} {
		t.Run("a round "+what, func(t *testing.T) {
			name(w.operator, round)
			w.refuses(contract, request, "WrongRound", w.operator, round)
		})
	}

	forged := w.attack("ForgedOperator")
	subject := crypto.Keccak256Hash(common.LeftPadBytes(w.codeRegistry[:], 32), common.LeftPadBytes(contract[:], 32), digest[:])
	w.must(w.send(stranger, forged, "ForgedOperator", "setSubject", [32]byte(subject)))
	name(forged, big.NewInt(1))
	w.refuses(contract, request, "OperatorContractNotApproved", forged)

	// The service calls back into the record.
	w.must(w.send(stranger, w.service, "ForgingService", "setCall", w.codeRegistry, pack("CodeRegistry", "requestVerification", contract)))
	w.refuses(contract, request, "Busy", contract)
	w.must(w.send(stranger, w.service, "ForgingService", "setCall", common.Address{}, []byte{}))

	// A round that ended is no new round: without a verdict it would count again and again.
	ended := start(w.codeRegistry, contract, digest)
	w.settle(w.operator, ended, noAnswer)
	name(w.operator, ended)
	w.refuses(contract, request, "WrongRound", w.operator, ended)

	kept := w.Snapshot()
	round := start(w.codeRegistry, contract, digest)
	name(w.operator, round)
	w.must(request())
	w.settle(w.operator, round, goodBuild)
	w.must(w.conclude(contract))

	w.Restore(kept)
	w.weaken("any round")
	name(w.operator, old.Round) // MATCH, of version 1
	w.must(request())
	w.must(w.conclude(contract))
	w.wait(contract)
	w.must(w.activate(u))
	w.wantNumber(contract, 2)

	w.Restore(kept)
	w.weaken("any operator contract")
	name(forged, big.NewInt(1))
	w.must(request())
	w.must(w.send(stranger, forged, "ForgedOperator", "settle"))
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "WrongStage", stageVerifying)
	w.wantEvents(w.conclude(contract), event("RoundVoided", contract, [32]byte(digest), forged, 1)) // the second line of defence
}

// ---------------------------------------------------------------- ends of an approval

func TestLapse(t *testing.T) {
	w, contract, u := scene(t)
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
	w, contract, u = scene(t)
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
		event("Approved", contract, [32]byte(w.digest(next)), kindUpgrade, 0b11_1111, pack("CodeRegistry", "submitUpgrade", next, sign(w.digest(next), first(threshold)...))[4:]))
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
				event("Approved", contract, [32]byte(w.digest(c)), kindCancel, 0b11_1111, pack("CodeRegistry", "submitCancel", c, signatures)[4:]),
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

// ---------------------------------------------------------------- halt, roll back, guardian

func TestRollBack(t *testing.T) {
	w, contract, u := scene(t)
	one := w.record(contract).Active
	w.must(w.send(user, contract, "Plain", "store", big.NewInt(5)))
	w.run(u)
	back := w.rollBackTo(u)
	back.NewHash, back.Implementation, back.CodeHash, back.ToVersion = one.TreeHash, one.Implementation, one.CodeHash, 1
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
		event("Approved", contract, digest, kindRollBack, 0b11_1111, pack("CodeRegistry", "submitRollBack", back, sign(digest, first(threshold)...))[4:]))
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
func TestStarvingAHalt(t *testing.T) {
	w, contract, u := scene(t)
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

// ---------------------------------------------------------------- configuration, hand-over, archive

func TestConfigurations(t *testing.T) {
	w, contract, _ := scene(t)
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
		event("Approved", contract, [32]byte(w.digest(one)), kindConfiguration, 0b11_1111, pack("CodeRegistry", "submitReconfigure", one, first6(one))[4:]),
		event("ConfigurationScheduled", contract, [32]byte(w.digest(one)), w.Time()+delay))
	if got := view[configuration](w, w.records, "Records", "pendingConfigurationOf", contract); text(got) != text(quick) {
		t.Errorf("%+v", got)
	}
	// A second replaces the first, and waits anew.
	w.AdvanceTime(day / 2)
	w.wantEvents(w.submit(stranger, two, first6(two)),
		event("Approved", contract, [32]byte(w.digest(two)), kindConfiguration, 0b11_1111, pack("CodeRegistry", "submitReconfigure", two, first6(two))[4:]),
		event("Ended", contract, [32]byte(w.digest(one)), endSuperseded),
		event("ConfigurationScheduled", contract, [32]byte(w.digest(two)), w.Time()+delay))
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
		event("Approved", contract, [32]byte(w.digest(intent)), kindHandOver, 0b11_1111, pack("CodeRegistry", "submitHandOver", intent, signatures)[4:]),
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
	w.wantRefusal(w.send(stranger, authority, "ManagedAuthority", "switchTo", u.Implementation), "ControllerOnly", successor)
	w.must(w.send(successor, authority, "ManagedAuthority", "switchTo", u.Implementation))
	w.wantNumber(contract, 2)
	w.must(w.send(successor, authority, "ManagedAuthority", "halt"))
	w.wantHalted(contract)
	w.wantRefusal(w.send(successor, authority, "ManagedAuthority", "handOver", common.Address{}), "ZeroController")
	w.must(w.send(successor, authority, "ManagedAuthority", "handOver", user))
	w.wantRefusal(w.send(successor, authority, "ManagedAuthority", "switchTo", u.Implementation), "ControllerOnly", user)
}

// wantClosed checks that a closed record refuses everybody everything.
func (w *world) wantClosed(contract common.Address, u upgrade) {
	w.t.Helper()
	for method, data := range map[string][]byte{
		"submitUpgrade": pack("CodeRegistry", "submitUpgrade", u, []byte{}), "submitCancel": pack("CodeRegistry", "submitCancel", w.cancelOf(contract, common.Hash{1}), []byte{}),
		"withdraw": pack("CodeRegistry", "withdraw", uint8(kindUpgrade), encoded(u)), "reject": pack("CodeRegistry", "reject", contract, [32]byte{1}),
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
		event("Approved", contract, [32]byte(w.digest(intent)), kindArchive, 0b11_1111, pack("CodeRegistry", "submitArchive", intent, signatures)[4:]),
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

// ---------------------------------------------------------------- registration

func TestRegister(t *testing.T) {
	w := newWorld(t)
	family := w.attack("Caller")
	register := func(contract, authority common.Address) evmtest.Result {
		data := pack("CodeRegistry", "register", contract, authority, team(), head{}, "")
		return w.send(stranger, family, "Caller", "call", w.codeRegistry, data)
	}
	w.wantRefusal(w.send(stranger, w.codeRegistry, "CodeRegistry", "register", user, user, team(), head{}, ""), "FamilyNotApproved", stranger)
	w.wantRefusal(register(user, user), "FamilyNotApproved", family)
	w.must(w.send(keeper, w.registry, "Registry", "approve", family))
	w.wantRefusal(register(common.Address{}, user), "ZeroAddress")
	w.wantRefusal(register(user, common.Address{}), "ZeroAddress")
	contract := w.deployRecord(team())
	w.refuses(contract, func() evmtest.Result { return register(contract, user) }, "AlreadyRegistered", contract)

	// The same signers, policy and salt give the same address, so a second deployment of it fails; others give others.
	if r := w.send(stranger, w.family, "ManagedFamily", "deploy", team(), [32]byte(common.BigToHash(big.NewInt(1))), noUpgrade); r.Err == nil {
		t.Error("deployed twice")
	}
	w.disable(w.family)
	r := w.send(deployer, w.family, "ManagedFamily", "deploy", team(), [32]byte{5}, noUpgrade)
	w.wantRefusal(r, "FamilyNotApproved", w.family)
	if got := view[*big.Int](w, w.codeRegistry, "CodeRegistry", "recordCount"); got.Int64() != 1 {
		t.Errorf("%v records", got)
	}
	if got := view[common.Address](w, w.codeRegistry, "CodeRegistry", "recordAt", new(big.Int)); got != contract {
		t.Errorf("record 0 is %v", got)
	}

	w = newWorld(t)
	forged := noUpgrade
	forged.ContractAddress, forged.Proposer = user, proposer
	w.wantRefusal(w.send(stranger, w.family, "ManagedFamily", "deploy", team(), [32]byte{1}, forged), "ProposerOnly", proposer)
	w.wantRefusal(w.send(stranger, w.uupsFamily, "UUPSFamily", "deploy", team(), [32]byte{1}, forged), "ProposerOnly", proposer)
	w.wantRefusal(w.View(stranger, w.records, pack("Records", "recordOf", user)), "UnknownRecord", user)
	for _, zero := range [][2]common.Address{{{}, w.service}, {w.registry, {}}} {
		packed, _ := abiOf("CodeRegistry").Pack("", zero[0], zero[1], uint64(1), uint64(1))
		_, r := w.Deploy(deployer, bind.ByName("CodeRegistry").Creation(packed), nil)
		w.wantRefusal(r, "ZeroAddress")
	}
}

// Nobody but its controller moves an Authority, and nobody but its Authority a proxy.
func TestAuthorityObeysItsController(t *testing.T) {
	w, contract, u := scene(t)
	authority := w.record(contract).Authority
	for _, from := range []common.Address{stranger, signer(0), deployer} {
		for _, data := range [][]byte{
			pack("ManagedAuthority", "switchTo", u.Implementation), pack("ManagedAuthority", "halt"),
			pack("ManagedAuthority", "initialise", []byte{1}), pack("ManagedAuthority", "handOver", from),
		} {
			w.refuses(contract, func() evmtest.Result { return w.Call(from, authority, nil, data) }, "ControllerOnly", w.codeRegistry)
		}
	}
	// Nor the code that runs, whatever it calls.
	calling := w.deployRecord(team())
	w.run(w.upgradeOf(calling, w.attack("Caller")))
	own := w.record(calling).Authority
	w.refuses(calling, func() evmtest.Result {
		return w.send(user, calling, "Caller", "call", own, pack("ManagedAuthority", "switchTo", u.Implementation))
	}, "ControllerOnly", w.codeRegistry)
	for name, want := range map[string]common.Address{"proxy": contract, "controller": w.codeRegistry, "halted": w.halted, "implementation": w.implementation(contract)} {
		if got := view[common.Address](w, authority, "ManagedAuthority", name); got != want {
			t.Errorf("%s is %v, want %v", name, got, want)
		}
	}
	if got := common.BytesToAddress(w.Storage(contract, adminSlot).Bytes()); got != authority {
		t.Errorf("explorers show the admin %v", got)
	}
}

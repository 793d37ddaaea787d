package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

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
				want.ActivateFrom = w.Time() + delay
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
	for _, value := range []int64{0, roundFee - 1} {
		w.refuses(contract, func() evmtest.Result {
			return w.Call(stranger, w.codeRegistry, big.NewInt(value), pack("CodeRegistry", "requestVerification", contract))
		}, "FeeTooLow", roundFee, value)
	}
	// The last signatures and the request in one.
	next := w.upgradeOf(contract, u.Implementation)
	r := w.Call(stranger, w.codeRegistry, big.NewInt(roundFee), pack("CodeRegistry", "submitAndVerify", next, sign(w.digest(next), first(threshold)...)))
	w.wantEvents(r, event("Ended", contract, [32]byte(w.digest(u)), endSuperseded),
		w.approvedEvent(contract, next, 0b11_1111),
		event("VerificationRequested", contract, [32]byte(w.digest(next)), w.operator, 2, w.Time()+retryTime))
}

// A service may name any round it likes; only a new one of this record and digest counts, in an APPROVED operator contract.
func TestIncidentE9AForgingService(t *testing.T) { onForks(t, aForgingService) }

func aForgingService(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
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
	subject := crypto.Keccak256Hash(common.LeftPadBytes(w.codeRegistry[:], 32), common.LeftPadBytes(contract[:], 32), digest[:], common.BigToHash(new(big.Int).SetUint64(w.Time())).Bytes())
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
	// A service that was approved as one, and upgraded since to code that passes for an operator contract.
	name(forged, big.NewInt(1))
	w.must(w.send(keeper, w.registry, "Registry", "approve", forged, kindService))
	w.repelled(contract, request, "an operator contract approved as anything", "OperatorContractNotApproved", forged)
	w.must(w.send(stranger, forged, "ForgedOperator", "settle"))
	w.must(w.conclude(contract))
	w.wait(contract)
	w.must(w.activate(u))

	w.Restore(kept)
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

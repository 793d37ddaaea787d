package contracts_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
)

// answering is code that answers every call with one word.
func answering(word []byte) []byte {
	return append(append([]byte{0x7f}, common.LeftPadBytes(word, 32)...), common.FromHex("5f5260205ff3")...)
}

// calling is code that makes one call whenever it is called, and gives its answer or refusal on.
func calling(target common.Address, data []byte) []byte {
	size := byte(len(data))
	code := append([]byte{0x60, size, 0x60, 0x31, 0x5f, 0x39, 0x5f, 0x5f, 0x60, size, 0x5f, 0x5f, 0x73}, target[:]...)
	return append(append(code, common.FromHex("5af1"+"3d5f5f3e"+"602d57"+"3d5ffd"+"5b3d5ff3")...), data...)
}

func (w *world) tryCodeRegistry(round, retry uint64) evmtest.Result {
	packed, err := abiOf("CodeRegistry").Pack("", w.registry, w.service, round, retry)
	if err != nil {
		w.t.Fatal(err)
	}
	_, r := w.Chain.Deploy(deployer, bind.ByName("CodeRegistry").Creation(packed), nil)
	return r
}

func TestCodeRegistryTimesUpToAYear(t *testing.T) {
	w := newWorld(t)
	w.must(w.tryCodeRegistry(365*day, 365*day))
	w.wantRefusal(w.tryCodeRegistry(365*day+1, 0), "DelayTooLong", 365*day)
	w.wantRefusal(w.tryCodeRegistry(0, 365*day+1), "DelayTooLong", 365*day)
}

// adoption lets the family of a world be an account that registers whatever it is told, with an authority of its own.
func adoption(t *testing.T) (w *world, contract, authority common.Address, register func(link string) evmtest.Result) {
	w = newWorld(t)
	w.SetCode(w.family, w.Code(relay(w.Chain, w.codeRegistry)))
	contract, authority = common.HexToAddress("0xc0"), common.HexToAddress("0xa0")
	implementation := w.attack("Plain", big.NewInt(1))
	w.SetCode(authority, answering(implementation[:]))
	return w, contract, authority, func(link string) evmtest.Result {
		baseline := head{Implementation: implementation, CodeHash: w.CodeHash(implementation)}
		return w.Call(stranger, w.family, nil, pack("CodeRegistry", "register", contract, authority, team(), baseline, link))
	}
}

func TestLinkOfABaseline(t *testing.T) {
	w, contract, _, register := adoption(t)
	long := string(bytes.Repeat([]byte("l"), 128))
	w.wantRefusal(register(long+"l"), "LinkLength", 129)
	w.must(register(long))
	hash := crypto.Keccak256Hash([]byte(long))
	if got := w.record(contract).Active.LinkHash; got != hash {
		t.Errorf("link hash %x", got)
	}
	if got := view[string](w, w.codeRegistry, "CodeRegistry", "linkOf", [32]byte(hash)); got != long {
		t.Errorf("link %q", got)
	}
}

// An authority that does not obey, tells of other code, or turns against the record, adopts nothing.
func TestAdoptionByAuthoritiesThatDoNotObey(t *testing.T) {
	w, contract, authority, register := adoption(t)
	good := w.Code(authority)
	other := common.HexToAddress("0x07")
	w.SetCode(authority, answering(other[:]))
	w.wantRefusal(register(link), "ImplementationDiffers", w.attackOf(good), other)

	// Refuses to halt: reverts on that selector alone.
	halt := abiOf("IAuthority").Methods["halt"].ID
	refusing := append([]byte{0x5f, 0x35, 0x60, 0xe0, 0x1c, 0x63}, halt...)
	refusing = append(append(refusing, 0x14, 0x60, byte(len(refusing)+4+len(good)), 0x57), good...)
	w.SetCode(authority, append(refusing, common.FromHex("5b5f5ffd")...))
	if r := register(link); r.Err == nil || len(r.Revert) != 0 {
		t.Errorf("%v %x", r.Err, r.Revert)
	}

	w.SetCode(authority, calling(w.codeRegistry, pack("CodeRegistry", "enforceHalt", contract)))
	w.wantRefusal(register(link), "Busy", contract)
	w.SetCode(authority, good)
	w.must(register(link))
}

// attackOf is the address that answering code answers with.
func (w *world) attackOf(code []byte) common.Address { return common.BytesToAddress(code[1:33]) }

// An authority that calls back finds its record busy: on a retried halt, on resuming, on a halt.
func TestAuthoritiesThatCallBackAreBusy(t *testing.T) {
	w, contract, _ := scene(t)
	c := team()
	c.Guardian = guardian
	w.approve(w.reconfigureOf(contract, c))
	w.SetTime(w.record(contract).ConfigurationAt)
	authority := w.record(contract).Authority
	good := w.Code(authority)
	due := w.Snapshot()

	// A switch that tries to apply the configuration on the way is a switch that failed.
	w.SetCode(authority, calling(w.codeRegistry, pack("CodeRegistry", "applyConfiguration", contract)))
	w.wantEvents(w.registrySend("halt", contract)(guardian), event("Halted", contract, haltGuardian, guardian, false))
	if got := w.record(contract); got.Epoch != 1 || got.Enforced {
		t.Errorf("%+v", got)
	}
	w.SetCode(authority, calling(w.codeRegistry, pack("CodeRegistry", "enforceHalt", contract)))
	w.refuses(contract, func() evmtest.Result { return w.registrySend("enforceHalt", contract)(stranger) }, "Busy", contract)
	w.SetCode(authority, good)
	w.wantEvents(w.registrySend("enforceHalt", contract)(stranger), event("HaltEnforced", contract))

	w.Restore(due)
	w.must(w.registrySend("halt", contract)(guardian))
	w.AdvanceTime(7 * day)
	w.SetCode(authority, calling(w.codeRegistry, pack("CodeRegistry", "enforceHalt", contract)))
	resume := func() evmtest.Result { return w.registrySend("resume", contract)(stranger) }
	w.refuses(contract, resume, "Busy", contract)
	w.SetCode(authority, answering(stranger[:]))
	w.refuses(contract, resume, "ImplementationDiffers", w.record(contract).Active.Implementation, stranger)
	w.SetCode(authority, good)
	w.must(resume())
	if got := w.record(contract); got.HaltedBy != (common.Address{}) || got.Halt != haltNone || !got.Enforced {
		t.Errorf("after resuming: %+v", got)
	}
}

// A halt that failed is made good by the next that does not, or by new code.
func TestHaltsThatFailedAreMadeGood(t *testing.T) {
	w, contract, u := scene(t)
	w.approve(u)
	w.must(w.request(contract))
	authority := w.record(contract).Authority
	good := w.Code(authority)
	w.SetCode(authority, common.FromHex("5f5ffd"))
	w.wantEvents(w.registrySend("halt", contract)(guardian), event("Halted", contract, haltGuardian, guardian, false))
	w.SetCode(authority, good)
	failed := w.Snapshot()

	w.round(contract, mismatch)
	w.must(w.conclude(contract))
	if got := w.record(contract); !got.Enforced || got.Halt != haltMismatch {
		t.Errorf("after a MISMATCH: %+v", got)
	}
	w.Restore(failed)
	w.round(contract, goodBuild)
	w.must(w.conclude(contract))
	w.wait(contract)
	w.must(w.activate(u))
	if got := w.record(contract); !got.Enforced || got.Halt != haltNone {
		t.Errorf("after activation: %+v", got)
	}
}

// One of six is not enough for any kind of intent: the approval is counted, and nothing else happens.
func TestOneApprovalDoesNothing(t *testing.T) {
	w, contract, u := scene(t)
	w.run(u)
	for _, intent := range []any{
		w.upgradeOf(contract, u.Implementation), w.rollBackTo(u), w.reconfigureOf(contract, team()), w.handOverOf(contract, successor),
		w.archiveOf(contract), w.cancelOf(contract, common.Hash{1}),
	} {
		before := w.imprint(contract)
		w.wantEvents(w.submit(signer(0), intent, nil), event("Signed", contract, [32]byte(w.digest(intent)), signer(0)))
		if after := w.imprint(contract); after != before {
			t.Errorf("%s: the record changed from\n%s\nto\n%s", nameOf(intent), before, after)
		}
	}
	bad := team()
	bad.Threshold = 0
	intent := w.reconfigureOf(contract, bad)
	w.refuses(contract, func() evmtest.Result { return w.submit(signer(0), intent, nil) }, "ThresholdInvalid", 0, signers)
}

// Cancelling ends what it names, and nothing that is under way beside it.
func TestCancelEndsWhatItNames(t *testing.T) {
	w, contract, u := scene(t)
	collecting := w.upgradeOf(contract, u.Implementation)
	w.must(w.submit(signer(0), collecting, nil))
	w.approve(u)
	pending := w.reconfigureOf(contract, team())
	w.approve(pending)
	over := w.handOverOf(contract, successor)
	w.wantEvents(w.approve(over), w.approvedEvent(contract, over, 0b11_1111),
		event("HandOverStarted", contract, [32]byte(w.digest(over)), successor, w.Time()+delay))
	want := func(live, configuration, handOver bool) {
		t.Helper()
		got := w.record(contract)
		if live != (got.Stage == stageApproved) || handOver != (got.PendingController == successor) || handOver != (got.HandOverDigest == w.digest(over)) ||
			configuration != (got.PendingConfigurationDigest == w.digest(pending)) {
			t.Errorf("live %v, configuration %v, hand-over %v: %+v", live, configuration, handOver, got)
		}
		if !handOver && (got.PendingController != common.Address{} || got.HandOverDigest != [32]byte{}) {
			t.Errorf("a hand-over that is none: %+v", got)
		}
		if !configuration && got.PendingConfigurationDigest != [32]byte{} {
			t.Errorf("a configuration that is none: %+v", got)
		}
	}
	want(true, true, true)
	w.approve(w.cancelOf(contract, w.digest(collecting)))
	want(true, true, true)
	all := w.Snapshot()
	w.approve(w.cancelOf(contract, w.digest(over)))
	want(true, true, false)
	w.approve(w.cancelOf(contract, w.digest(pending)))
	want(true, false, false)
	w.approve(w.cancelOf(contract, w.digest(u)))
	want(false, false, false)
	w.Restore(all)
	w.approve(w.cancelOf(contract, w.digest(pending)))
	want(true, false, true)
}

// A record without versions: its epoch is what counts, not the number of its versions.
func TestEpochsOfANewRecord(t *testing.T) {
	w := newWorld(t)
	contract := w.deployRecord(team())
	withdraw := func(u upgrade) evmtest.Result {
		return w.send(proposer, w.codeRegistry, "CodeRegistry", "withdraw", encodedData(u))
	}
	u := w.upgradeOf(contract, w.attack("Plain", big.NewInt(1)))
	w.wantEvents(withdraw(u), event("Ended", contract, [32]byte(w.digest(u)), endWithdrawn))
	u.Epoch = 5
	w.refuses(contract, func() evmtest.Result { return withdraw(u) }, "WrongEpoch", 1, 5)
	w.approve(w.reconfigureOf(contract, team()))
	w.approve(w.handOverOf(contract, successor))
	over, pending := w.record(contract).HandOverDigest, w.record(contract).PendingConfigurationDigest
	w.SetTime(w.record(contract).ConfigurationAt)
	w.wantEvents(w.registrySend("applyConfiguration", contract)(stranger), event("Ended", contract, over, endReconfigured),
		event("ConfigurationApplied", contract, pending, 2, packed(team())))
}

// Signers, guardians and controllers may be contracts: the caller counts, and is named.
func TestRolesOfARecordAreContracts(t *testing.T) {
	w := newWorld(t)
	wallet := relay(w.Chain, w.codeRegistry)
	c := configuration{Signers: append(accountsOf(signerKeys[:2]), wallet), Threshold: 3, Delay: new(big.Int), Guardian: wallet}
	slices.SortFunc(c.Signers, common.Address.Cmp)
	contract := w.deployRecord(c)
	call := func(method string, arguments ...any) evmtest.Result {
		return w.Call(stranger, wallet, nil, pack("CodeRegistry", method, arguments...))
	}
	mine := w.archiveOf(contract)
	w.wantEvents(call("reject", contract, [32]byte(w.digest(mine))),
		event("Rejected", contract, [32]byte(w.digest(mine)), wallet), event("Ended", contract, [32]byte(w.digest(mine)), endRejected))
	w.refuses(contract, func() evmtest.Result {
		return w.Call(stranger, w.codeRegistry, nil, pack("CodeRegistry", "reject", contract, [32]byte{9}))
	}, "SignerUnknown", stranger)

	own := w.upgradeOf(contract, w.attack("Plain", big.NewInt(1)))
	own.Proposer = wallet
	w.wantEvents(call("withdraw", encodedData(own)), event("Ended", contract, [32]byte(w.digest(own)), endWithdrawn))

	c.Threshold = 1
	contract = w.deployRecord(c)
	refusedBy := w.archiveOf(contract)
	w.must(call("reject", contract, [32]byte(w.digest(refusedBy))))
	w.refuses(contract, func() evmtest.Result { return call("submitArchive", refusedBy, []byte{}) }, "SignerRejected", wallet)

	first := w.upgradeOf(contract, w.attack("Plain", big.NewInt(1)))
	w.must(call("submitUpgrade", first, []byte{}))
	w.verify(contract, goodBuild)
	w.must(w.activate(first))
	w.wantEvents(call("halt", contract), event("Halted", contract, haltGuardian, wallet, true))

	over := w.handOverOf(contract, wallet)
	w.must(call("submitHandOver", over, []byte{}))
	w.wantEvents(call("acceptHandOver", contract), event("HandedOver", contract, wallet))
	if got := w.record(contract); got.PendingController != (common.Address{}) || !got.Closed {
		t.Errorf("%+v", got)
	}
}

// What is live when a controller takes over ends: as closed, or as lapsed if its time was over.
func TestHandOverEndsWhatIsLive(t *testing.T) {
	w, contract, u := scene(t)
	w.approve(w.handOverOf(contract, successor))
	u.ActivateUntil = w.Time() + delay + 2*day
	w.approve(u)
	accept := func() evmtest.Result { return w.registrySend("acceptHandOver", contract)(successor) }
	w.AdvanceTime(delay)
	kept := w.Snapshot()
	w.wantEvents(accept(), event("Ended", contract, [32]byte(w.digest(u)), endClosed), event("HandedOver", contract, successor))
	w.Restore(kept)
	w.SetTime(u.ActivateUntil + 1)
	w.wantEvents(accept(), event("Ended", contract, [32]byte(w.digest(u)), endLapsed), event("HandedOver", contract, successor))
}

// At its last second an approval is live: it is superseded, and shown.
func TestTheLastSecondOfAnApproval(t *testing.T) {
	w, contract, u := scene(t)
	w.approve(u)
	w.SetTime(u.ActivateUntil)
	if got := w.record(contract); got.Approved != headOf(u) {
		t.Errorf("approved %+v", got.Approved)
	}
	next := w.upgradeOf(contract, u.Implementation)
	w.wantEvents(w.approve(next), event("Ended", contract, [32]byte(w.digest(u)), endSuperseded), w.approvedEvent(contract, next, 0b11_1111))
}

// A roll-back meets the conditions of every code intent, and is not concluded when its time is over.
func TestRollBacksAreCodeIntents(t *testing.T) {
	w, contract, u := scene(t)
	w.run(u)
	back := w.rollBackTo(u)
	try := func(change func(*rollBack)) func() evmtest.Result {
		b := back
		change(&b)
		return func() evmtest.Result { return w.submit(stranger, b, sign(w.digest(b), first(threshold)...)) }
	}
	w.refuses(contract, try(func(b *rollBack) { b.Version = 9 }), "WrongVersion", 3, 9)
	w.refuses(contract, try(func(b *rollBack) { b.ActiveHash = [32]byte{9} }), "WrongActiveHash", u.NewHash, [32]byte{9})
	w.refuses(contract, try(func(b *rollBack) {
		b.Assertions = slices.Repeat([]assertion{asserted(contract, nil, 0, [32]byte{})}, 17)
	}), "TooManyAssertions", 17)

	w.approve(back)
	w.wait(contract)
	w.refuses(contract, func() evmtest.Result {
		return w.Call(stranger, w.codeRegistry, big.NewInt(1), pack("CodeRegistry", "activateRollBack", back))
	}, "ValueDiffers", 0, 1)
	w.SetTime(back.ActivateUntil + 1)
	w.refuses(contract, func() evmtest.Result { return w.conclude(contract) }, "WrongStage", stageVerified)
}

// Times beyond 40 bits mean never, and disturb no other field.
func TestApprovalsThatNeverLapse(t *testing.T) {
	w, contract, u := scene(t)
	w.approve(u)
	w.verify(contract, noAnswer)
	if got := w.record(contract); got.Rounds != 1 || got.NextRoundAt == 0 {
		t.Errorf("after a round: %+v", got)
	}
	never := w.upgradeOf(contract, u.Implementation)
	never.ActivateUntil = 1 << 40
	never.AllowedFindings = common.HexToHash("0xf1d1")
	w.approve(never)
	if got := w.record(contract); got.ActivateUntil != 1<<40-1 || got.NextRoundAt != 0 || got.Rounds != 0 {
		t.Errorf("%+v", got)
	}
	// What findings are allowed is kept where findings are required.
	words := view[[22][32]byte](w, w.codeRegistry, "CodeRegistry", "wordsOf", contract)
	if slices.Contains(words[:], never.AllowedFindings) {
		t.Error("allowed findings are kept of a record that requires none")
	}
}

// Rounds without verdict are counted up to 255, and there may be more.
func TestRoundsWithoutVerdictAreCountedUpTo255(t *testing.T) {
	w, contract, u := scene(t)
	u.ActivateUntil = w.Time() + 3650*day
	w.approve(u)
	w.verify(contract, noAnswer)
	// The count lies above the configuration's address, in the second word of the record.
	slot := new(big.Int).Add(crypto.Keccak256Hash(common.LeftPadBytes(contract[:], 32), make([]byte, 32)).Big(), big.NewInt(1))
	word := w.Storage(w.codeRegistry, common.BigToHash(slot))
	if word[11] != 1 {
		t.Fatalf("%x holds no count", word)
	}
	word[11] = 254
	w.SetStorage(w.codeRegistry, common.BigToHash(slot), word)
	for range 2 {
		w.SetTime(w.record(contract).NextRoundAt)
		w.verify(contract, noAnswer)
		if got := w.record(contract); got.Rounds != 255 || got.RollBack || got.Stage != stageApproved {
			t.Errorf("%+v", got)
		}
	}
}

// Members of a bundle that different accounts may activate cannot be activated together; nor where an operator contract is void.
func TestBundlesOfDifferentActivators(t *testing.T) {
	w, members := bundleScene(t)
	members[0].Activator, members[1].Activator, members[2].Activator = stranger, stranger, common.Address{}
	w.sealed(members)
	w.readyAll(members)
	activate := func() evmtest.Result { return w.activateBundle(1, members...) }
	w.refuses(members[0].ContractAddress, activate, "ActivatorOnly", common.Address{})

	w, members = bundleScene(t)
	w.sealed(members)
	w.readyAll(members)
	w.disable(w.operator)
	w.refuses(members[0].ContractAddress, func() evmtest.Result { return w.activateBundle(1, members...) }, "OperatorContractNotApproved", w.operator)
}

// The delay is spared to a roll-back alone, and only where an operator contract that is disabled since had halted.
func TestDelayAfterVoidHalts(t *testing.T) {
	w, contract, u := scene(t)
	w.run(u)
	bad := w.upgradeOf(contract, w.attack("Plain", big.NewInt(3)))
	w.approve(bad)
	w.verify(contract, mismatch)
	w.disable(w.operator)
	w.operator = w.newOperator()
	next := w.upgradeOf(contract, bad.Implementation)
	w.approve(next)
	w.verify(contract, goodBuild)
	w.refuses(contract, func() evmtest.Result { return w.activate(next) }, "NotYet", w.Time()+delay)

	// A guardian that Registry disabled, for whatever else it was, is a guardian all the same.
	w, contract, u = scene(t)
	c := team()
	c.Guardian = w.uupsFamily
	w.reconfigure(contract, c)
	u = w.run(w.upgradeOf(contract, u.Implementation))
	w.SetCode(w.uupsFamily, w.Code(relay(w.Chain, w.codeRegistry)))
	w.must(w.Call(stranger, w.uupsFamily, nil, pack("CodeRegistry", "halt", contract)))
	w.disable(w.uupsFamily)
	back := w.rollBackTo(u)
	w.approve(back)
	w.refuses(contract, func() evmtest.Result { return w.activate(back) }, "NotYet", w.Time()+delay)
}

// The number of a round has 56 bits: the largest is taken, the next refused.
func TestLargestNumberOfARound(t *testing.T) {
	for _, tc := range []struct {
		round uint64
		taken bool
	}{{1<<56 - 1, true}, {1 << 56, false}} {
		w, contract, u := scene(t)
		w.approve(u)
		digest := w.digest(u)
		subject := crypto.Keccak256(common.LeftPadBytes(w.codeRegistry[:], 32), common.LeftPadBytes(contract[:], 32), digest[:], w32(int64(w.Time())))
		// The operator contract answers subjectOf with the subject, and any other call with PENDING.
		selector := abiOf("PermissionedVerificationOperator").Methods["subjectOf"].ID
		code := append([]byte{0x5f, 0x35, 0x60, 0xe0, 0x1c, 0x63}, selector...)
		code = append(code, 0x14, 0x60, 17, 0x57, 0x60, 96, 0x5f, 0xf3, 0x5b)
		code[12] = byte(len(code) - 1)
		w.SetCode(w.operator, append(code, answering(subject)...))
		service := append(append([]byte{0x73}, w.operator[:]...), 0x5f, 0x52, 0x67)
		service = append(append(service, w32(int64(tc.round))[24:]...), 0x60, 0x20, 0x52, 0x60, 0x40, 0x5f, 0xf3)
		w.SetCode(w.service, service)
		if tc.taken {
			w.must(w.request(contract))
			if got := w.record(contract); got.Round.Uint64() != tc.round {
				t.Errorf("round %v", got.Round)
			}
		} else {
			w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "WrongRound", w.operator, tc.round)
		}
	}
}

// With little gas an activation is refused before an assertion is asked, never because the assertion had too little.
func TestAssertionsHaveTheirGas(t *testing.T) {
	w, contract, u := scene(t)
	target := common.HexToAddress("0x6a5")
	// Answers whether it has 490,000 gas.
	w.SetCode(target, common.FromHex("62077a105a115f5260205ff3"))
	u.Assertions = []assertion{asserted(target, nil, 0, common.BigToHash(big.NewInt(1)))}
	w.ready(u)
	kept := w.Snapshot()
	data := pack("CodeRegistry", "activate", u)
	asked := abiOf("CodeRegistry").Errors["AssertionFailed"].ID
	activated := 0
	for gas := uint64(300_000); gas < 900_000; gas += 2_500 {
		w.Restore(kept)
		r := w.Call(stranger, w.codeRegistry, nil, data, gas)
		if r.Err == nil {
			activated++
		} else if bytes.HasPrefix(r.Revert, asked[:4]) {
			t.Fatalf("with %d gas the assertion was starved", gas)
		}
	}
	if activated == 0 {
		t.Error("never activated")
	}
	w.Restore(kept)
	w.wantNumber(contract, 1)
}

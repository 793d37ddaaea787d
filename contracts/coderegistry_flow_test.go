package contracts_test

import (
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
)

// The main job under the rules of every fork: deploy, propose, approve by transaction and signature, verify, activate, halt on a
// MISMATCH, roll back.
func TestMainFlow(t *testing.T) {
	for _, fork := range evmtest.Forks {
		t.Run(fork.String(), func(t *testing.T) {
			w := newWorldOn(t, fork)
			one, two, bad := w.attack("Plain", big.NewInt(1)), w.attack("Plain", big.NewInt(2)), w.attack("Plain", big.NewInt(3))

			// Deployed together with the proposal of version 1, at the address told before; halted.
			salt := [32]byte{7}
			addresses := w.must(w.View(stranger, w.family, pack("ManagedFamily", "addressOf", team(), salt))).Ret
			contract, authority := common.BytesToAddress(addresses[:32]), common.BytesToAddress(addresses[32:])
			v1 := noUpgrade
			v1.ContractAddress, v1.Proposer, v1.Epoch, v1.Version = contract, deployer, 1, 1
			v1.NewHash, v1.Link, v1.Implementation, v1.CodeHash = w.newTree(), link, one, w.CodeHash(one)
			v1.CollectUntil, v1.ActivateUntil = w.Time()+day, w.Time()+30*day
			v1.Initialiser = pack("Plain", "initialise", big.NewInt(41))
			v1.Value = big.NewInt(5)
			v1.Assertions = []assertion{asserted(contract, pack("Plain", "stored"), 0, common.BigToHash(big.NewInt(41)))}
			r := w.must(w.send(deployer, w.family, "ManagedFamily", "deploy", team(), salt, v1))
			if got := common.BytesToAddress(r.Ret); got != contract {
				t.Fatalf("deployed at %v, not %v", got, contract)
			}
			w.wantEvents(r, event("Registered", contract, authority, w.family, packed(team()), head{}))
			if have := w.events(r, w.proposals, "Proposals"); len(have) != 1 || have[0] !=
				event("Proposed", contract, [32]byte(w.digest(v1)), deployer, kindUpgrade, pack("Proposals", "proposeUpgrade", v1)[4:]) {
				t.Fatalf("announced %v", have)
			}
			w.wantRecord(contract, record{Authority: authority, Epoch: 1, Halt: haltNew, Enforced: true})
			w.wantHalted(contract)

			// Five by transaction, the sixth by signature that a stranger brings.
			for i := range threshold - 1 {
				w.wantEvents(w.submit(signer(i), v1, nil), event("Signed", contract, [32]byte(w.digest(v1)), signer(i)))
			}
			r = w.submit(stranger, v1, sign(w.digest(v1), 8))
			w.wantEvents(r, w.approvedEvent(contract, v1, 0b1_0001_1111))
			want := record{
				Authority: authority, Epoch: 1, LastVersion: 1, Stage: stageApproved, Halt: haltNew, Enforced: true,
				Digest: w.digest(v1), ActivateUntil: v1.ActivateUntil, Approved: headOf(v1),
			}
			w.wantRecord(contract, want)

			r = w.request(contract)
			want.Stage, want.OperatorContract, want.Round, want.NextRoundAt = stageVerifying, w.operator, big.NewInt(1), w.Time()+retryTime
			w.wantEvents(r, event("VerificationRequested", contract, [32]byte(w.digest(v1)), w.operator, 1, want.NextRoundAt))
			w.wantRecord(contract, want)
			w.refuses(contract, func() evmtest.Result { return w.conclude(contract) }, "RoundNotSettled", w.operator, big.NewInt(1))

			w.round(contract, goodBuild)
			r = w.conclude(contract)
			w.wantEvents(r, event("Concluded", contract, [32]byte(w.digest(v1)), outcomeMatch, [32]byte(goodBuild.build), [32]byte{}))
			want.Stage, want.ActivateFrom = stageVerified, w.Time()+delay
			w.wantRecord(contract, want)

			// One second before the delay is over, and then.
			w.AdvanceTime(delay - 1)
			w.refuses(contract, func() evmtest.Result { return w.activate(v1) }, "NotYet", w.Time()+1)
			w.AdvanceTime(1)
			r = w.activate(v1)
			w.wantEvents(r, event("Activated", contract, [32]byte(w.digest(v1)), 1, one, [32]byte(w.CodeHash(one))))
			want.Stage, want.Halt, want.Active = stageNone, haltNone, headOf(v1)
			want.History = model.AfterVersion(model.HistoryHash{}, w.leaves(contract)[1])
			w.wantRecord(contract, want)
			if got := view[*big.Int](w, contract, "Plain", "number"); got.Int64() != 1 {
				t.Fatalf("number %v", got)
			}
			if got := view[common.Address](w, contract, "Plain", "initialiser"); got != authority {
				t.Fatalf("initialised by %v, not by the Authority %v", got, authority)
			}
			if w.Balance(contract).Int64() != 5 {
				t.Fatalf("balance %v", w.Balance(contract))
			}

			// Version 2 keeps address and state.
			v2 := w.run(w.upgradeOf(contract, two))
			if number, stored := view[*big.Int](w, contract, "Plain", "number"), view[*big.Int](w, contract, "Plain", "stored"); number.Int64() != 2 || stored.Int64() != 41 {
				t.Fatalf("number %v, stored %v", number, stored)
			}

			// Version 3 does not build to what was signed: the contract stops.
			v3 := w.upgradeOf(contract, bad)
			w.approve(v3)
			r = w.verify(contract, answers{verdict: verdictMismatch, build: crypto.Keccak256Hash([]byte("other"))})
			w.wantEvents(r,
				event("Concluded", contract, [32]byte(w.digest(v3)), outcomeMismatch, [32]byte(crypto.Keccak256Hash([]byte("other"))), [32]byte{}),
				event("Ended", contract, [32]byte(w.digest(v3)), endMismatch),
				event("Halted", contract, haltMismatch, w.operator, true))
			w.wantHalted(contract)
			got := w.record(contract)
			if got.Halt != haltMismatch || got.HaltedBy != w.operator || got.Approved != headOf(v2) || got.Active != headOf(v2) {
				t.Fatalf("after a MISMATCH: %+v", got)
			}
			w.refuses(contract, func() evmtest.Result { return w.activate(v3) }, "WrongStage", stageNone)

			// Rolled back to version 2, as version 4.
			back := w.rollBackTo(v2)
			w.approve(back)
			w.refuses(contract, func() evmtest.Result { return w.activate(back) }, "NotYet", w.Time()+delay)
			w.wait(contract)
			w.wantEvents(w.activate(back), event("Activated", contract, [32]byte(w.digest(back)), 4, two, [32]byte(w.CodeHash(two))))
			got = w.record(contract)
			if got.Halt != haltNone || got.HaltedBy != (common.Address{}) || got.Active.Version != 4 || got.Active.TreeHash != v2.NewHash || !got.RollBack {
				t.Fatalf("after the roll-back: %+v", got)
			}
			if stored := view[*big.Int](w, contract, "Plain", "stored"); stored.Int64() != 41 {
				t.Fatalf("stored %v", stored)
			}
		})
	}
}

// packed is a configuration as ConfigurationCode lays it out.
func packed(c configuration) []byte {
	flags := byte(0)
	for i, on := range []bool{c.HaltOnSourceChanged, c.HaltOnNoVerdict, c.FindingsRequired} {
		if on {
			flags |= 1 << i
		}
	}
	code := append([]byte{0, c.Threshold, flags}, common.LeftPadBytes(c.Delay.Bytes(), 5)...)
	code = append(code, c.Guardian[:]...)
	for _, account := range c.Signers {
		code = append(code, account[:]...)
	}
	return code
}

func headOf(u upgrade) head {
	return head{
		Implementation: u.Implementation, Version: u.Version, TreeHash: u.NewHash, Commit: u.Commit,
		LinkHash: crypto.Keccak256Hash([]byte(u.Link)), CodeHash: u.CodeHash,
	}
}

// wantRecord compares the whole record.
func (w *world) wantRecord(contract common.Address, want record) {
	w.t.Helper()
	if want.Round == nil {
		want.Round = new(big.Int)
	}
	have, expected := reflect.ValueOf(w.record(contract)), reflect.ValueOf(want)
	for i := range have.NumField() {
		if is, should := text(have.Field(i).Interface()), text(expected.Field(i).Interface()); is != should {
			w.t.Errorf("%s is %s, should be %s", have.Type().Field(i).Name, is, should)
		}
	}
	if w.t.Failed() {
		w.t.FailNow()
	}
}

// wantHalted checks that a managed proxy refuses everybody everything.
func (w *world) wantHalted(contract common.Address) {
	w.t.Helper()
	for _, from := range []common.Address{user, signer(0), deployer} {
		for _, data := range [][]byte{nil, {1}, pack("Plain", "stored"), pack("IAuthority", "halt"), make([]byte, 32), make([]byte, 100)} {
			w.wantRefusal(w.Call(from, contract, nil, data), "CodeHalted")
			w.wantRefusal(w.Call(user, contract, big.NewInt(1), data), "CodeHalted")
		}
	}
}

package contracts_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// Everything is wrong with an intent at first; each step shows the error that comes first, and mends it. The model in Go has the
// same order, and so have the messages that people read.
func TestOrderOfChecksOnSubmission(t *testing.T) {
	w, contract, good := scene(t)
	active := w.record(contract).Active.TreeHash
	dead := good
	dead.Nonce = big.NewInt(1 << 40)
	w.must(w.send(proposer, w.codeRegistry, "CodeRegistry", "withdraw", encodedData(dead)))

	u := noUpgrade
	u.ContractAddress, u.Proposer, u.Nonce = user, proposer, good.Nonce
	u.Assertions = make([]assertion, 17)
	late := w.Time() + 30*day
	steps := []struct {
		err       string
		arguments []any
		mend      func()
	}{
		{"UnknownRecord", []any{user}, func() { u.ContractAddress = contract }},
		{"WrongEpoch", []any{1, 0}, func() { u.Epoch = 1 }},
		{"CollectTimeOver", []any{0}, func() { u.CollectUntil = late + 1 }},
		{"CollectTimeTooFar", []any{late + 1, late}, func() { u.CollectUntil = late }},
		{"WrongVersion", []any{2, 0}, func() { u.Version = 2 }},
		{"WrongActiveHash", []any{active, [32]byte{}}, func() { u.ActiveHash = active }},
		{"TooManyAssertions", []any{17}, func() { u.Assertions = []assertion{} }},
		{"EmptyTreeHash", nil, func() { u.NewHash = active }},
		{"SameTreeHash", []any{active}, func() { u.NewHash = good.NewHash }},
		{"LinkLength", []any{0}, func() { u.Link = link }},
		{"ZeroAddress", nil, func() { u.Implementation = good.Implementation }},
		{"TooLateToActivate", []any{0, w.Time() + roundTime + delay}, func() { u.ActivateUntil = good.ActivateUntil }},
		{"SignaturesMalformed", nil, nil},
	}
	for _, step := range steps {
		w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, []byte{1}) }, step.err, step.arguments...)
		if step.mend != nil {
			step.mend()
		}
	}
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, nil) }, "TooFewApprovals", 0, threshold)

	// Dead and reached come before the fields, after the times.
	dead.Version = 9
	u = dead
	w.must(w.send(proposer, w.codeRegistry, "CodeRegistry", "withdraw", encodedData(u)))
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, []byte{1}) }, "DigestDead", [32]byte(w.digest(u)), endWithdrawn)
	w.approve(good)
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, good, []byte{1}) }, "DigestReached", [32]byte(w.digest(good)))
	w.SetTime(good.CollectUntil + 1)
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, good, []byte{1}) }, "CollectTimeOver", good.CollectUntil)
}

// The same for an activation.
func TestOrderOfChecksOnActivation(t *testing.T) {
	w, contract, u := scene(t)
	u.Bundle, u.Value, u.MinGas, u.Activator = [32]byte{1}, big.NewInt(3), new(big.Int).Lsh(big.NewInt(1), 40), user
	empty := common.Address{9}
	code := w.Code(u.Implementation)
	u.Implementation = empty // to get its code at last
	send := func(value int64, intent upgrade, from common.Address) func() evmtest.Result {
		return func() evmtest.Result {
			return w.Call(from, w.codeRegistry, big.NewInt(value), pack("CodeRegistry", "activate", intent))
		}
	}
	w.refuses(contract, send(0, u, stranger), "WrongBundle", [32]byte{1}, [32]byte{})
	u.Bundle = [32]byte{}
	w.refuses(contract, send(0, u, stranger), "ValueDiffers", 3, 0)
	if r := send(3, u, stranger)(); !bytes.HasPrefix(r.Revert, refusal("NotEnoughGas", 1<<40, 0)[:36]) {
		t.Fatalf("%v %s", r.Err, explain(r))
	}
	u.MinGas = new(big.Int)
	u.ContractAddress = user
	w.refuses(contract, send(3, u, stranger), "UnknownRecord", user)
	u.ContractAddress = contract
	w.refuses(contract, send(3, u, stranger), "WrongStage", stageNone)
	w.approve(u)
	w.refuses(contract, send(3, u, stranger), "WrongStage", stageApproved)
	w.verify(contract, goodBuild)
	verified := w.Snapshot()

	other := u
	other.ContractName = "another"
	w.SetTime(u.ActivateUntil + 1)
	w.disable(w.operator)
	w.refuses(contract, send(3, other, stranger), "NoLiveApproval", contract)
	w.refuses(contract, send(3, u, stranger), "ApprovalLapsed", u.ActivateUntil)
	w.Restore(verified)
	w.disable(w.operator)
	w.refuses(contract, send(3, u, stranger), "NotYet", w.Time()+delay)
	w.AdvanceTime(delay)
	w.refuses(contract, send(3, u, stranger), "OperatorContractNotApproved", w.operator)
	w.Restore(verified)
	w.AdvanceTime(delay)
	w.refuses(contract, send(3, u, stranger), "ActivatorOnly", user)
	w.refuses(contract, send(3, u, user), "CodeHashDiffers", empty, u.CodeHash, [32]byte{})
	w.SetCode(empty, code)
	w.must(send(3, u, user)())
	w.wantNumber(contract, 2)
}

// Who wants to approve and verify at once pays for a round of this intent, not of another that happens to be live.
func TestSubmitAndVerifyOfTooFew(t *testing.T) {
	w, contract, u := scene(t)
	w.approve(u)
	next := w.upgradeOf(contract, u.Implementation)
	w.refuses(contract, func() evmtest.Result {
		return w.Call(signer(0), w.codeRegistry, big.NewInt(roundFee), pack("CodeRegistry", "submitAndVerify", next, []byte{}))
	}, "NoLiveApproval", contract)
}

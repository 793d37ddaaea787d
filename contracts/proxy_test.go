package contracts_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// Everybody's calls reach the implementation as they are, whatever their data, and its answers come back as they are.
func TestIncidentC1ProxyPassesCallsOn(t *testing.T) { onForks(t, proxyPassesCallsOn) }

func proxyPassesCallsOn(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	contract := w.deployRecord(team())
	w.run(w.upgradeOf(contract, w.attack("Answers")))

	for _, size := range []int64{0, 1, 31, 32, 33, 5000} {
		if r := w.must(w.Call(user, contract, nil, pack("Answers", "size", big.NewInt(size)))); len(r.Ret) != int(size) {
			t.Errorf("an answer of %d bytes came back as %d", size, len(r.Ret))
		}
	}
	if r := w.Call(user, contract, nil, pack("Answers", "refuse")); !bytes.Equal(r.Revert, refusalText("no")) {
		t.Errorf("a refusal came back as %x", r.Revert)
	}

	w.run(w.upgradeOf(contract, w.attack("Caller")))
	w.must(w.Call(user, contract, big.NewInt(7), nil))
	if w.Balance(contract).Int64() != 7 {
		t.Errorf("balance %v", w.Balance(contract))
	}
	// Words that the admin would send, sent by others, are data like any other: Caller refuses what it does not know.
	elsewhere := w.attack("Plain", big.NewInt(1))
	for _, data := range [][]byte{common.LeftPadBytes(elsewhere[:], 32), make([]byte, 32), append(common.LeftPadBytes(elsewhere[:], 32), 1, 2, 3, 4)} {
		w.refusesAnything(contract, func() evmtest.Result { return w.Call(user, contract, nil, data) })
		// Also when the contract calls itself.
		w.refusesAnything(contract, func() evmtest.Result { return w.send(user, contract, "Caller", "call", contract, data) })
	}
}

// refusesAnything is for code of others, which has its own errors.
func (w *world) refusesAnything(contract common.Address, act func() evmtest.Result) {
	w.t.Helper()
	before := w.imprint(contract)
	if r := act(); r.Err == nil || w.imprint(contract) != before {
		w.t.Fatalf("not refused, or changed: %v", r.Err)
	}
}

// What explorers look for is there from the first block on.
func TestProxyShowsItself(t *testing.T) {
	w := newWorld(t)
	r := w.must(w.send(deployer, w.family, "ManagedFamily", "deploy", team(), [32]byte{1}, noUpgrade))
	contract := common.BytesToAddress(r.Ret)
	authority := w.record(contract).Authority
	want := []string{event("Upgraded", w.halted), event("AdminChanged", common.Address{}, authority)}
	if have := w.events(r, contract, "ManagedProxy"); len(have) != 2 || have[0] != want[0] || have[1] != want[1] {
		t.Errorf("emitted %v, want %v", have, want)
	}
	if w.implementation(contract) != w.halted || common.BytesToAddress(w.Storage(contract, adminSlot).Bytes()) != authority {
		t.Error("the ERC-1967 slots say something else")
	}

	implementation := w.attack("Plain", big.NewInt(1))
	u := w.ready(w.upgradeOf(contract, implementation))
	if have := w.events(w.must(w.activate(u)), contract, "ManagedProxy"); len(have) != 1 || have[0] != event("Upgraded", implementation) {
		t.Errorf("emitted %v", have)
	}
}

// Code that destroys itself takes the proxy along where the chain still allows it; then nothing is activated on the empty place.
func TestProxyDestroyedByItsCode(t *testing.T) {
	w := newWorldOn(t, evmtest.Shanghai)
	contract := w.deployRecord(team())
	destroys := common.Address{0xde}
	w.SetCode(destroys, common.FromHex("33ff"))
	w.run(w.upgradeOf(contract, destroys))
	u := w.ready(w.upgradeOf(contract, w.attack("Plain", big.NewInt(1))))
	w.must(w.Call(user, contract, nil, nil))
	if len(w.Code(contract)) != 0 {
		t.Fatal("not destroyed")
	}
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "AdminDiffers", common.Address{})
}

package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// What the main job costs, as whole transactions, with nine signers of whom six are needed and four validators, without fees.
func TestGasOfTheMainJob(t *testing.T) {
	w := newWorldOn(t, evmtest.Osaka)
	implementations := make([]common.Address, 4)
	for i := range implementations {
		implementations[i] = w.attack("Plain", big.NewInt(int64(i)))
	}

	other := team()
	other.Threshold--
	w.deployRecord(other) // the first record of all pays for the count
	r := w.must(w.send(deployer, w.family, "ManagedFamily", "deploy", team(), [32]byte{1}, noUpgrade))
	gasIs(t, "managed: deploy Authority, proxy and record with nine signers", r.GasUsed)
	again := w.must(w.send(deployer, w.family, "ManagedFamily", "deploy", team(), [32]byte{2}, noUpgrade))
	gasIs(t, "managed: deploy another record of the same signers", again.GasUsed)
	contract := common.BytesToAddress(r.Ret)
	first := w.run(w.upgradeOf(contract, implementations[1]))
	w.run(w.upgradeOf(contract, implementations[2]))

	third := w.upgradeOf(contract, implementations[3])
	submitted := w.approve(third)
	gasIs(t, "submit 6 of 9 signatures, second upgrade of a record", submitted.GasUsed)
	requested := w.must(w.request(contract))
	gasIs(t, "requestVerification", requested.GasUsed)
	w.round(contract, goodBuild)
	concluded := w.must(w.conclude(contract))
	gasIs(t, "conclude a MATCH", concluded.GasUsed)
	w.wait(contract)
	activated := w.must(w.activate(third))
	gasIs(t, "activate, second upgrade of a record", activated.GasUsed)
	gasIs(t, "submit and activate, second upgrade of a record", submitted.GasUsed+activated.GasUsed)

	elsewhere := w.upgradeOf(contract, implementations[1])
	elsewhere.Link += "-2"
	gasIs(t, "submit 6 of 9 signatures, with a link of 52 bytes that is new", w.approve(elsewhere).GasUsed)

	fourth := w.upgradeOf(contract, implementations[1])
	gasIs(t, "reject", w.must(w.send(signer(0), w.codeRegistry, "CodeRegistry", "reject", contract, [32]byte(w.digest(fourth)))).GasUsed)
	gasIs(t, "approve by transaction", w.must(w.submit(signer(1), fourth, nil)).GasUsed)

	fifth := w.upgradeOf(contract, implementations[1])
	w.approve(fifth)
	w.must(w.request(contract))
	w.round(contract, answers{verdict: verdictMismatch})
	gasIs(t, "conclude a MISMATCH, and halt", w.must(w.conclude(contract)).GasUsed)
	back := w.rollBackTo(first)
	gasIs(t, "submit a roll-back", w.approve(back).GasUsed)
	w.wait(contract)
	gasIs(t, "activate a roll-back", w.must(w.activate(back)).GasUsed)
}

// A proxied call costs one cold account and one cold slot more than a direct one, and little else.
func TestGasOfAProxiedCall(t *testing.T) {
	w := newWorld(t)
	implementation := w.attack("Plain", big.NewInt(1))
	contract := w.deployRecord(team())
	w.run(w.upgradeOf(contract, implementation))
	data := pack("Plain", "stored")
	direct := w.must(w.Call(user, implementation, nil, data)).GasUsed
	proxied := w.must(w.Call(user, contract, nil, data)).GasUsed
	gasIs(t, "managed: proxied call over direct call, cold", proxied-direct)
	if proxied-direct > 4_800 {
		t.Errorf("%d gas", proxied-direct)
	}
}

package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
)

func TestRegister(t *testing.T) {
	w := newWorld(t)
	family := w.attack("Caller")
	register := func(contract, authority common.Address) evmtest.Result {
		data := pack("CodeRegistry", "register", contract, authority, team(), head{}, "")
		return w.send(stranger, family, "Caller", "call", w.codeRegistry, data)
	}
	w.wantRefusal(w.send(stranger, w.codeRegistry, "CodeRegistry", "register", user, user, team(), head{}, ""), "FamilyNotApproved", stranger)
	w.wantRefusal(register(user, user), "FamilyNotApproved", family)
	w.must(w.send(keeper, w.registry, "Registry", "approve", family, kindFamily))
	w.wantRefusal(register(common.Address{}, user), "ZeroAddress")
	w.wantRefusal(register(user, common.Address{}), "ZeroAddress")
	contract := w.deployRecord(team())
	w.refuses(contract, func() evmtest.Result { return register(contract, user) }, "AlreadyRegistered", contract)

	// The same signers, policy and salt give the same address: a second deployment finds the record and leaves it alone.
	before := fmt.Sprint(w.record(contract))
	w.must(w.send(stranger, w.family, "ManagedFamily", "deploy", team(), [32]byte(common.BigToHash(big.NewInt(1))), noUpgrade))
	if after := fmt.Sprint(w.record(contract)); after != before {
		t.Errorf("a second deployment changed the record: %s, was %s", after, before)
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
func TestIncidentA8AuthorityObeysItsController(t *testing.T) { onForks(t, authorityObeysItsController) }

func authorityObeysItsController(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	authority := w.record(contract).Authority
	for _, from := range []common.Address{stranger, signer(0), deployer} {
		for _, data := range [][]byte{
			pack("IAuthority", "switchTo", u.Implementation), pack("IAuthority", "halt"),
			pack("IAuthority", "initialise", []byte{1}), pack("IAuthority", "handOver", from),
		} {
			w.refuses(contract, func() evmtest.Result { return w.Call(from, authority, nil, data) }, "ControllerOnly", w.codeRegistry)
		}
	}
	// Nor the code that runs, whatever it calls.
	calling := w.deployRecord(team())
	w.run(w.upgradeOf(calling, w.attack("Caller")))
	own := w.record(calling).Authority
	w.refuses(calling, func() evmtest.Result {
		return w.send(user, calling, "Caller", "call", own, pack("IAuthority", "switchTo", u.Implementation))
	}, "ControllerOnly", w.codeRegistry)
	for name, want := range map[string]common.Address{"proxy": contract, "controller": w.codeRegistry, "halted": w.halted, "implementation": w.implementation(contract)} {
		if got := view[common.Address](w, authority, "IAuthority", name); got != want {
			t.Errorf("%s is %v, want %v", name, got, want)
		}
	}
	if got := common.BytesToAddress(w.Storage(contract, adminSlot).Bytes()); got != authority {
		t.Errorf("explorers show the admin %v", got)
	}
}

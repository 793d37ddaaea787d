package contracts_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// This file holds what a hostile review found and what was mended since, each with its attack.

func strangersTeam() configuration {
	return configuration{Signers: []common.Address{stranger}, Threshold: 1, Delay: new(big.Int)}
}

// Without running code there would be no proof that the Authority holds the proxy.
func TestIncidentB10NobodyTakesAnAddress(t *testing.T) { onForks(t, nobodyTakesAnAddress) }

func nobodyTakesAnAddress(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	register := func(victim common.Address) evmtest.Result {
		args := []any{victim, strangersTeam(), head{}, "", [32]byte{9}}
		w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "prepare", args...))
		return w.send(stranger, w.uupsFamily, "UUPSFamily", "register", args...)
	}
	future := common.BytesToAddress(w.must(w.View(stranger, w.family, pack("ManagedFamily", "addressOf", team(), [32]byte{7}))).Ret[:32])
	proxy := w.attack("Existing", owned(1)(w), pack("Owned", "initialise", deployer))
	for _, victim := range []common.Address{future, proxy} {
		authority := w.View(stranger, w.uupsFamily, pack("UUPSFamily", "authorityOf", victim, strangersTeam(), head{}, "", [32]byte{9})).Ret
		w.wantRefusal(register(victim), "NotPrepared", common.BytesToAddress(authority))
	}
	w.must(w.send(deployer, w.family, "ManagedFamily", "deploy", team(), [32]byte{7}, noUpgrade))
}

// What an account with an EIP-7702 delegation does is whatever its code says.
func TestIncidentC5DelegatedSignersCountBySignatureOnly(t *testing.T) {
	onForks(t, delegatedSignersCountBySignatureOnly, evmtest.Prague, evmtest.Osaka)
}

func delegatedSignersCountBySignatureOnly(t *testing.T, fork evmtest.Fork) {
	drive := func(weak ...string) (*world, evmtest.Result, common.Address) {
		w, contract, u := sceneOn(t, fork)
		if len(weak) > 0 {
			w.weaken(weak...)
		}
		w.Delegate(signerKeys[5], w.attack("Caller"))
		data := pack("CodeRegistry", "submitUpgrade", u, sign(w.digest(u), first(5)...))
		return w, w.Call(stranger, signer(5), nil, pack("Caller", "call", w.codeRegistry, data)), contract
	}
	w, r, _ := drive()
	w.wantRefusal(r, "TooFewApprovals", big.NewInt(5), big.NewInt(6))
	if w, _, contract := drive("delegated signers act"); w.record(contract).Stage != stageApproved {
		t.Error("control: a stranger who drives the sixth signer's code should count")
	}
	w, contract, u := sceneOn(t, fork)
	w.Delegate(signerKeys[5], w.attack("Caller"))
	data := pack("CodeRegistry", "reject", contract, [32]byte(w.digest(u)))
	w.wantRefusal(w.Call(stranger, signer(5), nil, pack("Caller", "call", w.codeRegistry, data)), "SignerUnknown", signer(5))
}

// A service could begin rounds early and name them when nobody can answer any more.
func TestIncidentE8RoundsBegunBeforeTheyAreAskedFor(t *testing.T) {
	onForks(t, roundsBegunBeforeTheyAreAskedFor)
}

func roundsBegunBeforeTheyAreAskedFor(t *testing.T, fork evmtest.Fork) {
	w, contract, _ := sceneOn(t, fork)
	strict := team()
	strict.HaltOnNoVerdict = true
	w.reconfigure(contract, strict)
	u := w.upgradeOf(contract, w.attack("Plain", big.NewInt(2)))
	w.SetCode(w.service, attackers(t)["ForgingService"].RuntimeCode)
	for slot := range 4 {
		w.SetStorage(w.service, common.BigToHash(big.NewInt(int64(slot))), common.Hash{})
	}
	start := func() *big.Int {
		data := pack("ForgingService", "start", w.operator, w.codeRegistry, contract, [32]byte(w.digest(u)))
		return new(big.Int).SetBytes(w.must(w.Call(stranger, w.service, big.NewInt(roundFee), data)).Ret)
	}
	early := start()
	w.AdvanceTime(1)
	w.approve(u)
	w.must(w.send(stranger, w.service, "ForgingService", "name", w.operator, early))
	w.wantRefusal(w.send(stranger, w.codeRegistry, "CodeRegistry", "requestVerification", contract), "WrongRound", w.operator, early)
	// Control: a round of the same block is this one.
	w.must(w.send(stranger, w.service, "ForgingService", "name", w.operator, start()))
	w.must(w.send(stranger, w.codeRegistry, "CodeRegistry", "requestVerification", contract))
}

// Signers who were replaced hand nothing over.
func TestIncidentA16HandOverDiesWithItsEpoch(t *testing.T) { onForks(t, handOverDiesWithItsEpoch) }

func handOverDiesWithItsEpoch(t *testing.T, fork evmtest.Fork) {
	accept := func(weak ...string) (*world, common.Address) {
		w, contract, _ := sceneOn(t, fork)
		if len(weak) > 0 {
			w.weaken(weak...)
		}
		fresh := team()
		fresh.Signers, fresh.Threshold = accountsOf(keysFrom(700, 3)), 2
		w.approve(w.reconfigureOf(contract, fresh))
		at := w.record(contract).ConfigurationAt
		w.SetTime(at - 60)
		w.approve(w.handOverOf(contract, stranger))
		due := w.record(contract).HandOverAt
		w.SetTime(at)
		w.must(w.registrySend("applyConfiguration", contract)(stranger))
		w.SetTime(due)
		return w, contract
	}
	w, contract := accept()
	w.wantRefusal(w.registrySend("acceptHandOver", contract)(stranger), "NoPendingController", contract)
	w, contract = accept("hand-overs outlive their signers")
	w.must(w.registrySend("acceptHandOver", contract)(stranger))
}

// The members before an initialiser may not spend the gas that was signed for it.
func TestIncidentJ3StarvedMemberOfABundle(t *testing.T) { onForks(t, starvedMemberOfABundle) }

func starvedMemberOfABundle(t *testing.T, fork evmtest.Fork) {
	activate := func(weak ...string) evmtest.Result {
		w := newWorldOn(t, fork)
		if len(weak) > 0 {
			w.weaken(weak...)
		}
		members := make([]upgrade, 2)
		for i := range members {
			members[i] = w.upgradeOf(w.deployRecord(team()), w.attack("Hungry"))
		}
		for i := range members {
			members[i].CollectUntil, members[i].ActivateUntil = w.Time()+day, w.Time()+30*day
		}
		members[0].Initialiser = pack("Hungry", "burn", big.NewInt(3_000_000))
		members[1].Initialiser = pack("Hungry", "migrate")
		members[1].MinGas = big.NewInt(3_200_000)
		w.sealed(members)
		w.readyAll(members)
		return w.Call(stranger, w.codeRegistry, new(big.Int), pack("CodeRegistry", "activateBundle", members), 3_600_000)
	}
	if r := activate(); !strings.HasPrefix(explain(r), "NotEnoughGas") {
		t.Errorf("starved: %s", explain(r))
	}
	if r := activate("initialisers starve"); r.Err != nil {
		t.Errorf("control: %s", explain(r))
	}
}

// An assertion that would do with less gas than it needs gets what it needs, or nothing happens.
func TestIncidentJ3StarvedAssertion(t *testing.T) { onForks(t, starvedAssertion) }

func starvedAssertion(t *testing.T, fork evmtest.Fork) {
	passes := func(weak ...string) bool {
		w, _, u := sceneOn(t, fork)
		if len(weak) > 0 {
			w.weaken(weak...)
		}
		u.Assertions = []assertion{{Target: w.attack("Hungry"), CallData: pack("Hungry", "healthy"), Expected: common.BigToHash(big.NewInt(1))}}
		w.ready(u)
		if r := w.activate(u); r.Err == nil {
			t.Fatal("holds with enough gas: the test is wrong")
		}
		kept := w.Snapshot()
		for gas := uint64(150_000); gas < 1_200_000; gas += 4_000 {
			w.Restore(kept)
			if r := w.Call(stranger, w.codeRegistry, new(big.Int), pack("CodeRegistry", "activate", u), gas); r.Err == nil {
				return true
			}
		}
		return false
	}
	if passes() {
		t.Error("with less gas an assertion holds that fails with more")
	}
	if !passes("assertions starve") {
		t.Error("control: a starved assertion should hold")
	}
}

// What running code was built from is hearsay until a version of the record says it.
func TestAdoptedCodeHasNoTree(t *testing.T) {
	w := newWorld(t)
	one := owned(1)(w)
	proxy := w.attack("Existing", one, pack("Owned", "initialise", stranger))
	baseline := head{Implementation: one, CodeHash: w.CodeHash(one), TreeHash: w.newTree(), Commit: [32]byte{1}}
	args := []any{proxy, strangersTeam(), baseline, link, [32]byte{1}}
	w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "prepare", args...))
	w.must(w.send(stranger, proxy, "Owned", "transferOwnership", view[common.Address](w, w.uupsFamily, "UUPSFamily", "authorityOf", args...)))
	w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "register", args...))
	if got := w.record(proxy); got.Active.TreeHash != (common.Hash{}) || got.Active.Commit != (common.Hash{}) || got.Active.Implementation != one {
		t.Errorf("adopted head %+v", got.Active)
	}
}

// It is the same record, and the proposal counts.
func TestIncidentB10DeploymentThatSomebodyElseMade(t *testing.T) {
	onForks(t, deploymentThatSomebodyElseMade)
}

func deploymentThatSomebodyElseMade(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	w.must(w.send(stranger, w.family, "ManagedFamily", "deploy", team(), [32]byte{1}, noUpgrade))
	contract := common.BytesToAddress(w.View(stranger, w.family, pack("ManagedFamily", "addressOf", team(), [32]byte{1})).Ret[:32])
	u := w.upgradeOf(contract, w.attack("Plain", big.NewInt(1)))
	r := w.must(w.send(proposer, w.family, "ManagedFamily", "deploy", team(), [32]byte{1}, u))
	if len(r.Logs) != 1 || r.Logs[0].Address != w.proposals {
		t.Errorf("logs %+v", r.Logs)
	}
}

package contracts_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// Keys, signing, authority.

// delegates says whether code could run another's code on its own storage. What follows the first INVALID is data: creation code,
// constants, metadata.
func delegates(code []byte) bool {
	for pc := 0; pc < len(code); pc++ {
		switch op := vm.OpCode(code[pc]); {
		case op == vm.INVALID:
			return false
		case op == vm.DELEGATECALL || op == vm.CALLCODE:
			return true
		case op.IsPush():
			pc += int(op - vm.PUSH0)
		}
	}
	return false
}

// Only the fallback of a proxy runs another's code on its own storage, so that no approved call can rewrite a slot of anything else; and
// a service the initialiser of the code that it is upgraded to.
func TestIncidentA1NoDelegatecall(t *testing.T) { onForks(t, noDelegatecall) }

func noDelegatecall(t *testing.T, fork evmtest.Fork) {
	w, contract, _ := sceneOn(t, fork)
	uups := w.deployOf(w.uupsFamily, team())
	uupsAuthority := w.record(uups).Authority
	for name, tc := range map[string]struct {
		at        common.Address
		delegates bool
	}{
		"Registry":             {w.registry, false},
		"ServiceProxy":         {w.service, true},
		"VerificationService":  {common.BytesToAddress(w.Storage(w.service, implementationSlot).Bytes()), true},
		"operator contract":    {w.operator, false},
		"CodeRegistry":         {w.codeRegistry, false},
		"Proposals":            {w.proposals, false},
		"Records":              {w.records, false},
		"HaltedImplementation": {w.halted, false},
		"ManagedFamily":        {w.family, false},
		"ManagedAuthority":     {w.record(contract).Authority, false},
		"ManagedProxy":         {contract, true},
		"UUPSFamily":           {w.uupsFamily, false},
		"UUPSAuthority":        {uupsAuthority, false},
		"UUPSHalted":           {view[common.Address](w, uupsAuthority, "UUPSAuthority", "halted"), false},
		"UUPS proxy":           {uups, true},
		"control":              {w.attack("OwnedFour", big.NewInt(1)), true},
	} {
		code := w.Code(tc.at)
		if len(code) == 0 || delegates(code) != tc.delegates {
			t.Errorf("%s: %d bytes of code, delegates: %v", name, len(code), delegates(code))
		}
	}
}

// The initialiser, which does run on the proxy's storage, points the proxy elsewhere.
func TestIncidentA1InitialiserRewritesTheSlot(t *testing.T) {
	onForks(t, initialiserRewritesTheSlot)
}

func initialiserRewritesTheSlot(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	elsewhere := w.attack("Plain", big.NewInt(66))
	u.Initialiser = pack("Plain", "setSlot", implementationSlot.Big(), [32]byte(common.BytesToHash(elsewhere[:])))
	w.ready(u)
	attack := func() evmtest.Result { return w.activate(u) }
	w.repelled(contract, attack, "the place is not read back", "ImplementationDiffers", u.Implementation, elsewhere)
	w.wantNumber(contract, 66)
}

// Stolen signatures that change the owners take effect after the record's delay; in that time as many signers undo them.
func TestIncidentA2ChangesOfOwnersWait(t *testing.T) { onForks(t, changesOfOwnersWait) }

func changesOfOwnersWait(t *testing.T, fork evmtest.Fork) {
	w, contract, _ := sceneOn(t, fork)
	change, hand := w.reconfigureOf(contract, strangersTeam()), w.handOverOf(contract, stranger)
	w.approve(change)
	w.approve(hand)
	apply := func() evmtest.Result { return w.registrySend("applyConfiguration", contract)(stranger) }
	accept := func() evmtest.Result { return w.registrySend("acceptHandOver", contract)(stranger) }
	w.AdvanceTime(delay - 1)
	kept := w.Snapshot()
	w.repelled(contract, apply, "configurations apply at once", "NotYet", w.Time()+1)
	if got := w.configuration(contract); len(got.Signers) != 1 || got.Signers[0] != stranger {
		t.Errorf("the control's signers are %v", got.Signers)
	}
	w.Restore(kept)
	w.repelled(contract, accept, "hand-overs at once", "NotYet", w.Time()+1)
	if got := view[common.Address](w, w.record(contract).Authority, "IAuthority", "controller"); got != stranger {
		t.Errorf("the control's controller is %v", got)
	}

	w.Restore(kept)
	w.approve(w.cancelOf(contract, w.digest(change)))
	w.approve(w.cancelOf(contract, w.digest(hand)))
	w.AdvanceTime(1)
	w.refuses(contract, apply, "NoPendingConfiguration", contract)
	w.refuses(contract, accept, "NoPendingController", contract)
}

// Whoever collects the signatures submits other code than was signed.
func TestIncidentA3SubmittedIsWhatWasSigned(t *testing.T) { onForks(t, submittedIsWhatWasSigned) }

func submittedIsWhatWasSigned(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	evil := u
	evil.Implementation = w.attack("Plain", big.NewInt(66))
	evil.CodeHash = w.CodeHash(evil.Implementation)
	attack := func() evmtest.Result { return w.submit(stranger, evil, sign(w.signedDigest(u), first(threshold)...)) }
	w.refuses(contract, attack, "SignatureInvalid", signer(0))
	w.weaken("any implementation")
	w.reaches(attack(), evil)
	if got := w.record(contract).Approved.Implementation; got != evil.Implementation {
		t.Errorf("the control approved %v", got)
	}
}

// Two signatures given while six were needed are of no use when two are enough.
func TestIncidentA4PresignedApprovals(t *testing.T) { onForks(t, presignedApprovals) }

func presignedApprovals(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	presigned := sign(w.digest(u), 0, 1)
	w.must(w.submit(signer(2), u, nil))
	low := team()
	low.Threshold = 2
	w.reconfigure(contract, low)
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, presigned) }, "WrongEpoch", 2, 1)
	now := u
	now.Epoch = 2
	attack := func() evmtest.Result { return w.submit(stranger, now, presigned) }
	w.refuses(contract, attack, "SignatureInvalid", signer(0))
	// Nor does the one that was kept on chain count: with one more it would be two.
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, now, sign(w.digest(now), 0)) }, "TooFewApprovals", 1, 2)
	w.weaken("any epoch")
	presigned = sign(w.signedDigest(u), 0, 1)
	w.reaches(attack(), now)
}

// Every m and n: one to n of at most 64.
func TestIncidentA6EveryThreshold(t *testing.T) { onForks(t, everyThreshold) }

func everyThreshold(t *testing.T, fork evmtest.Fork) {
	w, contract, _ := sceneOn(t, fork)
	random := seeded(t)
	accounts := make([]common.Address, 70)
	for i := range accounts {
		accounts[i] = common.BigToAddress(big.NewInt(int64(i + 1)))
	}
	kept := w.Snapshot()
	for range sample(200, 5_000) {
		w.Restore(kept)
		m, n := random.IntN(72), random.IntN(68)
		c := configuration{Signers: accounts[:n], Threshold: uint8(m), Delay: new(big.Int)}
		deploy := func() evmtest.Result {
			return w.send(deployer, w.family, "ManagedFamily", "deploy", c, [32]byte{1}, noUpgrade)
		}
		switch {
		case n == 0 || n > 64:
			w.refuses(contract, deploy, "SignersInvalid", n)
		case m == 0 || m > n:
			w.refuses(contract, deploy, "ThresholdInvalid", m, n)
		default:
			w.must(deploy())
			continue
		}
		if random.IntN(10) == 0 {
			w.weaken("any configuration")
			w.must(deploy())
		}
	}
}

// One key of the team, which also proposed, tries every step by itself.
func TestIncidentA7OneKeyAlone(t *testing.T) { onForks(t, oneKeyAlone) }

func oneKeyAlone(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	thief := signer(0)
	u.Proposer = thief
	w.must(w.send(thief, w.proposals, "Proposals", "proposeUpgrade", u))
	submit := func() evmtest.Result { return w.submit(thief, u, sign(w.digest(u), 0)) }
	w.refuses(contract, submit, "TooFewApprovals", 1, threshold)
	w.must(w.submit(thief, u, nil))
	w.refuses(contract, submit, "TooFewApprovals", 1, threshold)
	w.refuses(contract, func() evmtest.Result { return w.registrySend("requestVerification", contract)(thief) }, "WrongStage", stageNone)
	w.refuses(contract, func() evmtest.Result { return w.activateAs(thief, u) }, "WrongStage", stageNone)
	w.wantNumber(contract, 1)

	w.weaken("one signature is enough")
	w.must(submit())
	w.verify(contract, goodBuild)
	w.wait(contract)
	w.must(w.activateAs(thief, u))
	w.wantNumber(contract, 2)
}

// Stolen keys of the network's people move an Authority directly.
func TestIncidentA8StolenKeysMoveNoAuthority(t *testing.T) { onForks(t, stolenKeysMoveNoAuthority) }

func stolenKeysMoveNoAuthority(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	upgradeBy := func(w *world, contract, thief common.Address) evmtest.Result {
		return w.send(thief, w.record(contract).Authority, "IAuthority", "switchTo", u.Implementation)
	}
	for _, thief := range []common.Address{deployer, keeper, panicker, upgrader, guardian, proposer, signer(0), accountOf(validatorKeys[0])} {
		w.refuses(contract, func() evmtest.Result { return upgradeBy(w, contract, thief) }, "ControllerOnly", w.codeRegistry)
	}
	weak := w.weakRecord(w.attack("Plain", big.NewInt(1)), []string{"anybody controls"}, nil)
	w.must(upgradeBy(w, weak, deployer))
	w.wantNumber(weak, 2)
}

// The key that deployed everything opens a record of its own making for a contract that is not its own.
func TestIncidentA9TheDeployersKey(t *testing.T) { onForks(t, theDeployersKey) }

func theDeployersKey(t *testing.T, fork evmtest.Fork) {
	w, contract, _ := sceneOn(t, fork)
	family := w.attack("Caller")
	register := func(victim common.Address) func() evmtest.Result {
		data := pack("CodeRegistry", "register", victim, family, strangersTeam(), head{}, "")
		return func() evmtest.Result { return w.send(deployer, family, "Caller", "call", w.codeRegistry, data) }
	}
	w.refuses(contract, register(contract), "FamilyNotApproved", family)
	w.refuses(contract, func() evmtest.Result { return w.send(deployer, w.registry, "Registry", "approve", family, kindFamily) }, "KeeperOnly", keeper)
	w.wantRefusal(w.View(stranger, w.records, pack("Records", "recordOf", user)), "UnknownRecord", user)
	w.repelled(contract, register(user), "everybody is approved", "FamilyNotApproved", family)
	if got := w.record(user); got.Authority != family {
		t.Errorf("the control's record: %+v", got)
	}
	w.refuses(contract, register(contract), "AlreadyRegistered", contract) // even then
}

// The team itself turns: users have the record's delay to leave, by the old code.
func TestIncidentA10TimeToLeave(t *testing.T) { onForks(t, timeToLeave) }

func timeToLeave(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	w.approve(u)
	w.verify(contract, goodBuild)
	activate := func() evmtest.Result { return w.activate(u) }
	from := w.Time() + delay
	kept := w.Snapshot()
	for _, when := range []uint64{w.Time(), w.Time() + day, from - 1} {
		w.SetTime(when)
		w.refuses(contract, activate, "NotYet", from)
		w.must(w.send(user, contract, "Plain", "store", big.NewInt(int64(when)))) // leaving is possible
		w.wantNumber(contract, 1)
	}
	w.SetTime(from)
	w.must(activate())
	w.Restore(kept)
	w.weaken("no delay")
	w.must(activate())
	w.wantNumber(contract, 2)
}

// One key, two chains with the same contracts at the same addresses: what it signed on one is nothing on the other.
func TestIncidentA11TwoChains(t *testing.T) { onForks(t, twoChains) }

func twoChains(t *testing.T, fork evmtest.Fork) {
	here, contract, u := sceneOn(t, fork)
	there, twin, v := sceneOn(t, fork)
	there.SetID(big.NewInt(1))
	if here.codeRegistry != there.codeRegistry || contract != twin || u.NewHash != v.NewHash {
		t.Fatal("the chains differ in more than their id")
	}
	signatures := sign(there.digest(v), first(threshold)...)
	attack := func() evmtest.Result { return here.submit(stranger, u, signatures) }
	kept := there.Snapshot()
	there.reaches(there.submit(stranger, v, signatures), v)
	there.Restore(kept)
	here.refuses(contract, attack, "SignatureInvalid", signer(0))
	here.weaken("any chain")
	here.reaches(attack(), u)
}

// A team of one is a team; but its key alone does not make code run either.
func TestIncidentA13ATeamOfOne(t *testing.T) { onForks(t, aTeamOfOne) }

func aTeamOfOne(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	contract := w.deployRecord(strangersTeam())
	w.wantHalted(contract)
	u := w.upgradeOf(contract, w.attack("Plain", big.NewInt(1)))
	w.must(w.submit(stranger, u, nil))
	activate := func() evmtest.Result { return w.activate(u) }
	w.refuses(contract, activate, "WrongStage", stageApproved)
	w.must(w.request(contract))
	w.refuses(contract, activate, "WrongStage", stageVerifying)
	kept := w.Snapshot()
	w.round(contract, mismatch)
	w.must(w.conclude(contract))
	w.refuses(contract, activate, "WrongStage", stageNone)
	w.wantHalted(contract)
	w.Restore(kept)
	w.weaken("silence is consent")
	w.round(contract, mismatch)
	w.must(w.conclude(contract))
	w.must(activate())
	w.wantNumber(contract, 1)
}

// The tree was reviewed; the code that was deployed has one function more.
func TestIncidentA14CodeWithAHiddenPath(t *testing.T) { onForks(t, codeWithAHiddenPath) }

func codeWithAHiddenPath(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	reviewed := attackers(t)["Answers"].RuntimeCode
	u.Implementation = w.attack("AnswersWithADoor")
	u.CodeHash = w.CodeHash(u.Implementation)
	u.Value = big.NewInt(1000)
	honest := answers{verdict: verdictMatch, build: crypto.Keccak256Hash(reviewed)}
	if !bytes.Equal(w.Code(u.Implementation), reviewed) {
		honest.verdict = verdictMismatch
	}
	w.approve(u)
	w.must(w.request(contract))
	w.round(contract, honest)
	kept := w.Snapshot()
	w.must(w.conclude(contract))
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "WrongStage", stageNone)
	w.wantHalted(contract)
	w.Restore(kept)
	w.weaken("silence is consent")
	w.must(w.conclude(contract))
	w.wait(contract)
	w.must(w.activate(u))
	before := w.Balance(stranger)
	w.must(w.send(stranger, contract, "AnswersWithADoor", "door"))
	if got := new(big.Int).Sub(w.Balance(stranger), before); got.Int64() != 1000 {
		t.Errorf("the control paid %v", got)
	}
}

package contracts_test

import (
	"bytes"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// Initialisation and storage.

// The initialiser runs in the transaction that switches the code; afterwards no way leads to it again.
func TestIncidentB1InitialisedOnce(t *testing.T) { onForks(t, initialisedOnce) }

func initialisedOnce(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Implementation = w.attack("Vault")
	u.CodeHash = w.CodeHash(u.Implementation)
	without := u // control: the switch alone
	u.Initialiser = pack("Vault", "initialise", user)
	kept := w.Snapshot()
	w.run(u)
	steal := func() evmtest.Result { return w.send(stranger, contract, "Vault", "initialise", stranger) }
	w.refuses(contract, steal, "AlreadyInitialised")
	w.refuses(contract, func() evmtest.Result {
		return w.send(stranger, w.record(contract).Authority, "IAuthority", "initialise", u.Initialiser)
	}, "ControllerOnly", w.codeRegistry)
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "WrongStage", stageNone)
	w.refuses(contract, func() evmtest.Result { return w.activateBundle(0, inBundle(u)) }, "WrongStage", stageNone)
	w.refusesAnything(contract, func() evmtest.Result { // no fallback that would pass it on
		return w.Call(stranger, contract, nil, append([]byte{1, 2, 3, 4}, pack("Vault", "initialise", stranger)...))
	})
	if got := view[common.Address](w, contract, "Vault", "owner"); got != user {
		t.Errorf("owner %v", got)
	}
	w.Restore(kept)
	w.run(without)
	w.must(steal())
	if got := view[common.Address](w, contract, "Vault", "owner"); got != stranger {
		t.Errorf("the control's owner is %v", got)
	}
}

// Somebody takes the bare implementation over and destroys it. Before activation that is found; after it, where the chain still
// lets code vanish, the record brings other code and nothing is lost.
func TestIncidentB2ImplementationDestroyed(t *testing.T) { onForks(t, implementationDestroyed) }

func implementationDestroyed(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	plain := u
	u.Implementation = w.attack("Vault")
	u.CodeHash = w.CodeHash(u.Implementation)
	u.Initialiser, u.Value = pack("Vault", "initialise", user), big.NewInt(500)
	w.ready(u)
	destroy := func() {
		w.must(w.send(stranger, u.Implementation, "Vault", "initialise", stranger))
		w.must(w.send(stranger, u.Implementation, "Vault", "destroy"))
	}
	attack := func() evmtest.Result { return w.activate(u) }
	kept := w.Snapshot()
	destroy()
	if fork != evmtest.Shanghai {
		w.must(attack()) // the code is still there
		return
	}
	w.refuses(contract, attack, "CodeHashDiffers", u.Implementation, u.CodeHash, [32]byte{})
	w.weaken("code that changed", "no code", "delegations are code")
	w.must(attack())
	if r := w.must(w.send(user, contract, "Vault", "owner")); len(r.Ret) != 0 {
		t.Error("the control answers")
	}

	w.Restore(kept)
	w.must(attack())
	destroy()
	next := w.upgradeOf(contract, plain.Implementation)
	w.run(next)
	w.wantNumber(contract, 2)
	if w.Balance(contract).Int64() != 500 {
		t.Errorf("balance %v", w.Balance(contract))
	}
}

// An uninitialised UUPS implementation is told to upgrade itself to a destroyer.
func TestIncidentB3UUPSImplementationTakenOver(t *testing.T) {
	onForks(t, uupsImplementationTakenOver)
}

func uupsImplementationTakenOver(t *testing.T, fork evmtest.Fork) {
	w, contract, authority, _ := uupsSceneOn(t, fork, owned(1))
	destroyer := w.attack("Destroyer")
	take := func(bare common.Address) evmtest.Result {
		w.must(w.send(stranger, bare, "Owned", "initialise", stranger))
		return w.send(stranger, bare, "Owned", "upgradeToAndCall", destroyer, []byte{1})
	}
	next := owned(2)(w)
	if r := take(next); r.Err == nil || w.Storage(next, implementationSlot) != (common.Hash{}) {
		t.Errorf("taken over: %v", r.Err)
	}
	halted := view[common.Address](w, authority, "UUPSAuthority", "halted")
	w.refuses(contract, func() evmtest.Result {
		return w.send(stranger, halted, "UUPSHalted", "upgradeToAndCall", destroyer, []byte{1})
	}, "CodeHalted")
	w.run(w.upgradeOf(contract, next))
	w.wantRuns(contract, 2)

	// Control: code without that guard is destroyed where the chain still allows it; what is left is not activated.
	four := w.attack("OwnedFour", big.NewInt(4))
	u := w.ready(w.upgradeOf(contract, four))
	w.must(take(four))
	if fork != evmtest.Shanghai {
		return
	}
	if len(w.Code(four)) != 0 {
		t.Fatal("the control was not destroyed")
	}
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "CodeHashDiffers", four, u.CodeHash, [32]byte{})
}

// callsOf is every function of our contracts and the names that initialisers have, each with arguments that would suit an attacker.
func callsOf(t testing.TB, attacker common.Address) [][]byte {
	attackers(t) // their functions are among them
	words := bytes.Repeat(common.LeftPadBytes(attacker[:], 32), 8)
	var calls [][]byte
	for _, definition := range abis() {
		for _, method := range definition.Methods {
			calls = append(calls, append(bytes.Clone(method.ID), words...))
		}
	}
	for _, name := range []string{"init", "initialize", "initialise", "setup", "initWallet", "initMultiowned", "initDaylimit", "__init__", "setOwner", "transferOwnership"} {
		for _, arguments := range []string{"()", "(address)", "(address,address)", "(uint256)", "(bytes)", "(address[],uint256,uint256)", "(address,bytes)"} {
			calls = append(calls, append(crypto.Keccak256([]byte(name + arguments))[:4], words...))
		}
	}
	return calls
}

// state is what a stranger could have taken: code, the first slots, those of ERC-1967, the balance.
func (w *world) state(at common.Address) string {
	text := fmt.Sprintf("%x %v", w.CodeHash(at), w.Balance(at))
	for slot := range 12 {
		text += fmt.Sprintf(" %x", w.Storage(at, common.BigToHash(big.NewInt(int64(slot)))))
	}
	return text + fmt.Sprintf(" %x %x", w.Storage(at, implementationSlot), w.Storage(at, adminSlot))
}

// taken says by how many of an outsider's calls a contract changes.
func (w *world) taken(at common.Address) (count int) {
	before := w.state(at)
	kept := w.Snapshot()
	for _, data := range callsOf(w.t, stranger) {
		w.Call(stranger, at, nil, data)
		if w.state(at) != before {
			count++
			w.Restore(kept)
		}
	}
	w.Restore(kept)
	return count
}

// None of our implementations behind a proxy can be taken over, initialised or destroyed: there is nothing to initialise.
func TestIncidentB4BareImplementations(t *testing.T) { onForks(t, bareImplementations) }

func bareImplementations(t *testing.T, fork evmtest.Fork) {
	w, _, authority, _ := uupsSceneOn(t, fork, owned(1))
	for name, at := range map[string]common.Address{
		"VerificationService":  common.BytesToAddress(w.Storage(w.service, implementationSlot).Bytes()),
		"HaltedImplementation": w.halted,
		"UUPSHalted":           view[common.Address](w, authority, "UUPSAuthority", "halted"),
	} {
		if n := w.taken(at); n != 0 {
			t.Errorf("%d calls of a stranger change %s", n, name)
		}
	}
	if w.taken(w.attack("Vault")) == 0 {
		t.Error("the control was not taken over")
	}
}

// An initialiser that makes zero a trusted value is caught by an assertion that the signers ask for.
func TestIncidentB6ZeroIsTrusted(t *testing.T) { onForks(t, zeroIsTrusted) }

func zeroIsTrusted(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Implementation = w.attack("Replica")
	u.CodeHash = w.CodeHash(u.Implementation)
	u.Initialiser = pack("Replica", "initialise", [32]byte{})
	u.Assertions = []assertion{asserted(contract, pack("Replica", "confirmedAt", [32]byte{}), 0, [32]byte{})}
	w.ready(u)
	attack := func() evmtest.Result { return w.activate(u) }
	w.repelled(contract, attack, "assertions are not asked", "AssertionFailed", 0, w32(1))
	w.must(w.send(stranger, contract, "Replica", "process", [32]byte{1})) // never proven
}

// The call names one initialiser of two; the threshold that the other sets stays zero.
func TestIncidentB7SkippedInitialiser(t *testing.T) { onForks(t, skippedInitialiser) }

func skippedInitialiser(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Implementation = w.attack("Bridge")
	u.CodeHash = w.CodeHash(u.Implementation)
	u.Assertions = []assertion{
		asserted(contract, pack("Bridge", "initialised"), 0, common.BigToHash(big.NewInt(4))),
		asserted(contract, pack("Bridge", "minimumWeight"), 1, [32]byte{}),
	}
	u.Value = big.NewInt(700)
	both := u
	u.Initialiser = pack("Bridge", "initialiseV4", big.NewInt(22))
	both.Initialiser = pack("Bridge", "initialiseBoth", big.NewInt(15), big.NewInt(22))
	kept := w.Snapshot()
	w.run(both)
	w.refuses(contract, func() evmtest.Result { return w.send(stranger, contract, "Bridge", "withdraw", new(big.Int)) }, "TooLittleWeight", 0)

	w.Restore(kept)
	w.ready(u)
	attack := func() evmtest.Result { return w.activate(u) }
	w.repelled(contract, attack, "assertions are not asked", "AssertionFailed", 1, w32(0))
	w.must(w.send(stranger, contract, "Bridge", "withdraw", new(big.Int)))
	if w.Balance(contract).Sign() != 0 {
		t.Error("the control paid nothing")
	}
}

// A stranger tries everything that looks like an initialiser, and every function there is, on everything that holds power.
func TestIncidentB9SweepForInitialisers(t *testing.T) { onForks(t, sweepForInitialisers) }

func sweepForInitialisers(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Implementation = w.attack("Vault")
	u.CodeHash = w.CodeHash(u.Implementation)
	u.Initialiser = pack("Vault", "initialise", user)
	w.run(u)
	before := w.imprint(contract)
	for name, at := range map[string]common.Address{
		"Registry": w.registry, "the service": w.service, "the operator contract": w.operator, "CodeRegistry": w.codeRegistry,
		"Proposals": w.proposals, "Records": w.records, "the Authority": w.record(contract).Authority, "the contract": contract,
	} {
		if n := w.taken(at); n != 0 {
			t.Errorf("%d calls of a stranger change %s", n, name)
		}
	}
	if after := w.imprint(contract); after != before {
		t.Errorf("the record changed from\n%s\nto\n%s", before, after)
	}
	if w.taken(w.attack("Plain", big.NewInt(1))) == 0 {
		t.Error("the control, whose initialiser anybody may call, was not taken over")
	}
}

// A proxy layer that was slipped in during initialisation shows the right code and restores itself: adoption does not believe the slot.
func TestIncidentB10ShadowProxy(t *testing.T) { onForks(t, shadowProxy) }

func shadowProxy(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	known := w.attack("OwnedFour", big.NewInt(1)) // OpenZeppelin 5 looks at the slot itself and would not do it
	proxy := w.attack("Existing", w.attack("Shadow", known), []byte{})
	baseline := head{Implementation: known, CodeHash: w.CodeHash(known)}
	adopt := func(family common.Address) (evmtest.Result, common.Address) {
		arguments := []any{proxy, team(), baseline, link, [32]byte{1}}
		authority := view[common.Address](w, family, "UUPSFamily", "authorityOf", arguments...)
		w.must(w.send(stranger, family, "UUPSFamily", "prepare", arguments...))
		w.must(w.send(deployer, proxy, "OwnedFour", "initialise", authority))
		kept := w.Snapshot()
		r := w.send(stranger, family, "UUPSFamily", "register", arguments...)
		if r.Err == nil {
			t.Fatal("adopted")
		}
		refused := w.state(proxy)
		w.Restore(kept)
		if w.state(proxy) != refused {
			t.Error("the proxy changed")
		}
		w.weakenAt(authority, "no read-back") // has no effect where the Authority has no weakness
		return w.send(stranger, family, "UUPSFamily", "register", arguments...), authority
	}
	kept := w.Snapshot()
	r, _ := adopt(w.uupsFamily)
	w.wantRefusal(r, "NotUpgradeable", common.Address{})
	w.wantRefusal(w.View(stranger, w.records, pack("Records", "recordOf", proxy)), "UnknownRecord", proxy)
	w.Restore(kept)
	r, _ = adopt(w.weakFamily("UUPSFamily", w.proposals))
	w.must(r)
	if got := w.record(proxy); got.Active.Implementation != known || w.implementation(proxy) == known {
		t.Errorf("the control adopted %+v", got.Active)
	}
}

// Events and slots that say the right thing are not asked; where the proxy really points is.
func TestIncidentB11ForgedUpgradedEvent(t *testing.T) { onForks(t, forgedUpgradedEvent) }

func forgedUpgradedEvent(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	evil := w.attack("Plain", big.NewInt(66))
	u.Implementation = w.attack("Forger")
	u.CodeHash = w.CodeHash(u.Implementation)
	u.Initialiser = pack("Forger", "initialise", u.Implementation, evil)
	w.ready(u)
	attack := func() evmtest.Result { return w.activate(u) }
	w.refuses(contract, attack, "ImplementationDiffers", u.Implementation, evil)
	w.weaken("the place is not read back")
	r := w.must(attack())
	if shown := w.events(r, contract, "ManagedProxy"); len(shown) != 2 || shown[1] != event("Upgraded", u.Implementation) {
		t.Errorf("the control shows %v", shown)
	}
	w.wantNumber(contract, 66)
}

// A proxy of ours is never there without its code and its record: until version 1 runs it refuses everybody.
func TestIncidentB12UninitialisedProxy(t *testing.T) { onForks(t, uninitialisedProxy) }

func uninitialisedProxy(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	for _, family := range []common.Address{w.family, w.uupsFamily} {
		contract := w.deployOf(family, team())
		for _, data := range callsOf(w.t, stranger) {
			// Halted UUPS code reads the arguments of the upgrade before it asks who calls.
			if r := w.Call(stranger, contract, nil, data); r.Err == nil || len(r.Revert) > 0 || family == w.family {
				w.wantRefusal(r, "CodeHalted")
			}
		}
		if n := w.taken(contract); n != 0 {
			t.Errorf("%d calls change it", n)
		}
	}
	if w.taken(w.attack("Existing", w.attack("Vault"), []byte{})) == 0 {
		t.Error("the control, a proxy without its initialisation, was not taken over")
	}
}

// An initialiser calls out to somebody who calls back: the Authority's entrance is as shut as the record's.
func TestIncidentB13HookReEntersTheAuthority(t *testing.T) { onForks(t, hookReEntersTheAuthority) }

func hookReEntersTheAuthority(t *testing.T, fork evmtest.Fork) {
	w, _, _ := sceneOn(t, fork)
	hooked, evil := w.attack("Hooked"), w.attack("Plain", big.NewInt(66))
	start := func(contract common.Address) upgrade {
		authority := w.record(contract).Authority
		u := w.upgradeOf(contract, hooked)
		u.Initialiser = pack("Hooked", "initialise", authority, pack("IAuthority", "switchTo", evil))
		return w.ready(u)
	}
	contract := w.deployRecord(team())
	w.must(w.activate(start(contract)))
	refusalOf := view[[]byte](w, contract, "Hooked", "refusal")
	if !bytes.Equal(refusalOf, refusal("ControllerOnly", w.codeRegistry)) || w.implementation(contract) != hooked {
		t.Errorf("the hook got %x", refusalOf)
	}
	weak := w.weakRecord(evil, []string{"anybody controls"}, nil)
	u := start(weak)
	w.refuses(weak, func() evmtest.Result { return w.activate(u) }, "ImplementationDiffers", hooked, evil) // the second line
	w.weaken("the place is not read back")
	w.must(w.activate(u))
	w.wantNumber(weak, 66)
}

// The same source with another immutable is other code.
func TestIncidentB16OtherImmutables(t *testing.T) { onForks(t, otherImmutables) }

func otherImmutables(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.CodeHash = w.CodeHash(w.attack("Plain", big.NewInt(7)))
	u.Implementation = w.attack("Plain", big.NewInt(8)) // where the signers expected 7
	w.ready(u)
	attack := func() evmtest.Result { return w.activate(u) }
	w.repelled(contract, attack, "code that changed", "CodeHashDiffers", u.Implementation, u.CodeHash, [32]byte(w.CodeHash(u.Implementation)))
	w.wantNumber(contract, 8)
}

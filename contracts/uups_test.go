package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// uupsScene is a UUPS record, deployed new, that runs an implementation.
func uupsScene(t testing.TB, implementation func(w *world) common.Address) (w *world, contract, authority common.Address, u upgrade) {
	return uupsSceneOn(t, evmtest.Osaka, implementation)
}

func uupsSceneOn(t testing.TB, fork evmtest.Fork, implementation func(w *world) common.Address) (w *world, contract, authority common.Address, u upgrade) {
	t.Helper()
	attackers(t) // for what they call their functions
	w = newWorldOn(t, fork)
	contract = w.deployOf(w.uupsFamily, team())
	authority = w.record(contract).Authority
	w.wantUUPSHalted(contract)
	u = w.upgradeOf(contract, implementation(w))
	u.Initialiser = pack("Owned", "initialise", authority)
	w.run(u)
	return w, contract, authority, u
}

func owned(n int64) func(w *world) common.Address {
	return func(w *world) common.Address { return w.attack("Owned", big.NewInt(n)) }
}

// wantUUPSHalted checks that everything is refused to everybody, the upgrade included.
func (w *world) wantUUPSHalted(contract common.Address) {
	w.t.Helper()
	for _, data := range [][]byte{
		nil, pack("Owned", "stored"), pack("Owned", "upgradeToAndCall", stranger, []byte{}), pack("Owned", "proxiableUUID"),
		pack("UUPSHalted", "haltedImplementation"),
	} {
		for _, from := range []common.Address{user, deployer, signer(0)} {
			w.wantRefusal(w.Call(from, contract, nil, data), "CodeHalted")
		}
	}
	w.wantRefusal(w.Call(user, contract, big.NewInt(1), nil), "CodeHalted")
}

func (w *world) wantRuns(contract common.Address, number int64) {
	w.t.Helper()
	if got := view[*big.Int](w, contract, "Owned", "number"); got.Int64() != number {
		w.t.Fatalf("number %v, want %d", got, number)
	}
}

func TestUUPSUpgradeHaltAndRollBack(t *testing.T) {
	for _, fork := range evmtest.Forks {
		t.Run(fork.String(), func(t *testing.T) {
			w := newWorldOn(t, fork)
			addresses := w.must(w.View(stranger, w.uupsFamily, pack("UUPSFamily", "addressOf", team(), [32]byte{31: 1}))).Ret
			contract := w.deployOf(w.uupsFamily, team())
			authority := w.record(contract).Authority
			if contract != common.BytesToAddress(addresses[:32]) || authority != common.BytesToAddress(addresses[32:]) {
				t.Fatalf("deployed at %v by %v, told %x", contract, authority, addresses)
			}
			one := w.upgradeOf(contract, owned(1)(w))
			one.Initialiser = pack("Owned", "initialise", authority)
			w.run(one)
			w.wantRuns(contract, 1)
			w.must(w.send(user, contract, "Owned", "store", big.NewInt(7)))
			w.wantRefusal(w.send(user, contract, "Owned", "upgradeToAndCall", one.Implementation, []byte{}), "OwnerOnly")

			two := w.run(w.upgradeOf(contract, owned(2)(w)))
			w.wantRuns(contract, 2)
			w.approve(w.upgradeOf(contract, owned(3)(w)))
			w.verify(contract, mismatch)
			w.wantUUPSHalted(contract)
			if got := view[common.Address](w, authority, "UUPSAuthority", "implementation"); got != view[common.Address](w, authority, "UUPSAuthority", "halted") {
				t.Fatalf("the Authority thinks it runs %v", got)
			}
			w.must(w.registrySend("enforceHalt", contract)(stranger)) // once more does no harm
			w.wantUUPSHalted(contract)

			back := w.rollBackTo(two)
			w.approve(back)
			w.wait(contract)
			w.must(w.activate(back))
			w.wantRuns(contract, 2)
			if got := view[*big.Int](w, contract, "Owned", "stored"); got.Int64() != 7 {
				t.Errorf("stored %v", got)
			}

			w.must(w.registrySend("halt", contract)(guardian))
			w.wantUUPSHalted(contract)
			w.AdvanceTime(7 * day)
			w.must(w.registrySend("resume", contract)(stranger))
			w.wantRuns(contract, 2)
		})
	}
}

// Code that upgrades in the manner of OpenZeppelin 4 is upgraded, halted and brought back like that of 5, and from one to the other.
func TestUUPSOfOpenZeppelin4(t *testing.T) {
	four := func(n int64) func(w *world) common.Address {
		return func(w *world) common.Address { return w.attack("OwnedFour", big.NewInt(n)) }
	}
	w, contract, _, _ := uupsScene(t, four(1))
	w.run(w.upgradeOf(contract, four(2)(w)))
	w.wantRuns(contract, 2)
	w.must(w.registrySend("halt", contract)(guardian))
	w.wantUUPSHalted(contract)
	w.AdvanceTime(7 * day)
	w.must(w.registrySend("resume", contract)(stranger))
	w.run(w.upgradeOf(contract, owned(3)(w)))
	w.run(w.upgradeOf(contract, four(4)(w)))
	w.wantRuns(contract, 4)
}

// An implementation that could not be upgraded again is refused when it is activated.
func TestIncidentB17CodeThatCouldNotBeUpgradedAgain(t *testing.T) {
	onForks(t, codeThatCouldNotBeUpgradedAgain)
}

func codeThatCouldNotBeUpgradedAgain(t *testing.T, fork evmtest.Fork) {
	for _, tc := range []struct {
		name        string
		contract    string
		initialiser func(w *world) []byte
		err         string
		arguments   func(u upgrade) []any
		weakness    string
	}{
		{"refuses", "Final", nil, "Never", func(upgrade) []any { return nil }, "no round trip"},
		{"ignores", "Ignores", nil, "NotUpgradeable", func(u upgrade) []any { return []any{u.Implementation} }, "no round trip"},
		{"gives its owner away", "GivesAway", func(*world) []byte { return pack("GivesAway", "give", user) }, "OwnerOnly",
			func(upgrade) []any { return nil }, "no round trip"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w, contract, _, first := uupsSceneOn(t, fork, owned(1))
			u := w.upgradeOf(contract, w.attack(tc.contract))
			if tc.initialiser != nil {
				u.Initialiser = tc.initialiser(w)
			}
			w.ready(u)
			w.refuses(contract, func() evmtest.Result { return w.activate(u) }, tc.err, tc.arguments(u)...)
			w.wantRuns(contract, 1)

			weak := w.deployOf(w.weakFamily("UUPSFamily", w.proposals), team())
			w.weakenAt(w.record(weak).Authority, tc.weakness)
			one := w.upgradeOf(weak, first.Implementation)
			one.Initialiser = pack("Owned", "initialise", w.record(weak).Authority)
			w.run(one)
			bad := w.upgradeOf(weak, u.Implementation)
			bad.Initialiser = u.Initialiser
			w.run(bad)
			// From now on nothing moves it: the halt is recorded and not enforced.
			w.must(w.registrySend("halt", weak)(guardian))
			if tc.contract == "Ignores" {
				w.weakenAt(w.record(weak).Authority, "no round trip", "no read-back")
			}
			if r := w.must(w.View(user, weak, pack("Owned", "stored"))); len(r.Ret) != 32 {
				t.Error("the control was halted")
			}
		})
	}
}

// Running code that refuses its halt: recorded all the same, and tried again by anyone.
func TestUUPSHaltThatFails(t *testing.T) {
	w, contract, _, _ := uupsScene(t, func(w *world) common.Address { return w.attack("Stubborn") })
	stubborn := func(on bool) { w.must(w.send(user, contract, "Stubborn", "setStubborn", on)) }
	u := w.upgradeOf(contract, owned(2)(w))
	w.approve(u)
	w.must(w.request(contract))
	w.round(contract, mismatch)
	stubborn(true)
	w.wantEvents(w.conclude(contract),
		event("Concluded", contract, [32]byte(w.digest(u)), outcomeMismatch, [32]byte{}, [32]byte{}),
		event("Ended", contract, [32]byte(w.digest(u)), endMismatch),
		event("Halted", contract, haltMismatch, w.operator, false))
	if got := w.record(contract); got.Enforced || got.Halt != haltMismatch {
		t.Fatalf("%+v", got)
	}
	w.wantRuns(contract, 97)

	enforce := w.registrySend("enforceHalt", contract)
	w.refuses(contract, func() evmtest.Result { return enforce(stranger) }, "NotToday")
	stubborn(false)
	w.wantEvents(enforce(stranger), event("HaltEnforced", contract))
	if got := w.record(contract); !got.Enforced {
		t.Fatalf("%+v", got)
	}
	w.wantUUPSHalted(contract)
}

// A guardian's halt that was refused ends like any other: there is nothing to switch back.
func TestUUPSResumeOfAHaltThatFailed(t *testing.T) {
	w, contract, _, _ := uupsScene(t, func(w *world) common.Address { return w.attack("Stubborn") })
	w.must(w.send(user, contract, "Stubborn", "setStubborn", true))
	w.wantEvents(w.registrySend("halt", contract)(guardian), event("Halted", contract, haltGuardian, guardian, false))
	w.AdvanceTime(7 * day)
	w.wantEvents(w.registrySend("resume", contract)(stranger), event("Resumed", contract))
	if got := w.record(contract); got.Halt != haltNone || !got.Enforced {
		t.Errorf("%+v", got)
	}
	w.wantRuns(contract, 97)
}

// Whoever concludes chooses the gas: enough to go on after the switch ran out of it, but not enough for the switch, is refused.
func TestIncidentJ3StarvedUUPSHalt(t *testing.T) { onForks(t, starvedUUPSHalt) }

func starvedUUPSHalt(t *testing.T, fork evmtest.Fork) {
	w, contract, _, _ := uupsSceneOn(t, fork, func(w *world) common.Address { return w.attack("Costly") })
	strict := team()
	strict.HaltOnNoVerdict = true
	w.reconfigure(contract, strict)
	w.approve(w.upgradeOf(contract, owned(2)(w)))
	for range 2 {
		w.verify(contract, noAnswer)
		w.SetTime(w.record(contract).NextRoundAt)
	}
	w.must(w.request(contract))
	w.round(contract, noAnswer)
	kept := w.Snapshot()
	starve := func() (refused, halted, unenforced int) {
		for gas := uint64(200_000); gas < 500_000; gas += 1_000 {
			w.Restore(kept)
			if r := w.Call(stranger, w.codeRegistry, nil, pack("CodeRegistry", "conclude", contract), gas); r.Err != nil {
				refused++
			} else if w.record(contract).Enforced {
				halted++
			} else {
				unenforced++
			}
		}
		return refused, halted, unenforced
	}
	if refused, halted, unenforced := starve(); unenforced != 0 || refused == 0 || halted == 0 {
		t.Errorf("%d refused, %d halted, %d not enforced", refused, halted, unenforced)
	}
	w.Restore(kept)
	w.weaken("halts with the gas there is")
	kept = w.Snapshot()
	if refused, halted, unenforced := starve(); unenforced == 0 {
		t.Errorf("the control: %d refused, %d halted, none not enforced", refused, halted)
	}
}

func TestUUPSAdoption(t *testing.T) {
	w := newWorld(t)
	implementation := owned(1)(w)
	proxy := w.attack("Existing", implementation, pack("Owned", "initialise", deployer))
	w.must(w.send(user, proxy, "Owned", "store", big.NewInt(7)))
	baseline := head{Implementation: implementation, CodeHash: w.CodeHash(implementation), Version: 3, LinkHash: [32]byte{1}}
	arguments := []any{proxy, team(), baseline, link, [32]byte{1}}
	register := func(arguments ...any) evmtest.Result {
		return w.send(stranger, w.uupsFamily, "UUPSFamily", "register", arguments...)
	}
	authority := view[common.Address](w, w.uupsFamily, "UUPSFamily", "authorityOf", arguments...)

	w.wantRefusal(register(arguments...), "NotPrepared", authority)
	w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "prepare", arguments...))
	if len(w.Code(authority)) == 0 {
		t.Fatal("prepared somewhere else")
	}
	w.wantRefusal(register(arguments...), "OwnerOnly") // the upgrade authority was not moved
	w.must(w.send(deployer, proxy, "Owned", "transferOwnership", authority))

	// Nobody registers it with other signers, or as running other code.
	theirs := team()
	theirs.Signers, theirs.Threshold = []common.Address{stranger}, 1
	other := baseline
	other.Implementation = owned(2)(w)
	other.CodeHash = w.CodeHash(other.Implementation)
	for _, bad := range [][]any{{proxy, theirs, baseline, link, [32]byte{1}}, {proxy, team(), other, link, [32]byte{1}}} {
		w.wantRefusal(register(bad...), "NotPrepared", view[common.Address](w, w.uupsFamily, "UUPSFamily", "authorityOf", bad...))
		w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "prepare", bad...))
		w.wantRefusal(register(bad...), "OwnerOnly")
	}
	w.wantRuns(proxy, 1)

	w.must(register(arguments...))
	w.wantRuns(proxy, 1)
	got := w.record(proxy)
	want := head{Implementation: implementation, CodeHash: baseline.CodeHash, LinkHash: crypto.Keccak256Hash([]byte(link))}
	if got.Active != want || got.Halt != haltNone || got.LastVersion != 0 {
		t.Fatalf("%+v", got)
	}
	w.refuses(proxy, func() evmtest.Result { return register(arguments...) }, "AlreadyRegistered", proxy)

	// Version 1, then back to version 0, which has no tree hash.
	w.run(w.upgradeOf(proxy, owned(2)(w)))
	w.wantRuns(proxy, 2)
	back := w.rollBackTo(upgrade{ContractAddress: proxy, Implementation: implementation, CodeHash: baseline.CodeHash, Link: link})
	w.approve(back)
	w.wait(proxy)
	w.must(w.activate(back))
	w.wantRuns(proxy, 1)
	if stored := view[*big.Int](w, proxy, "Owned", "stored"); stored.Int64() != 7 {
		t.Errorf("stored %v", stored)
	}
	w.run(w.upgradeOf(proxy, owned(3)(w))) // from an active tree hash of zero again
	w.wantRuns(proxy, 3)
}

// Adoption proves that the Authority can halt the proxy and bring it back; code that only says so is refused.
func TestUUPSAdoptionOfCodeThatDoesNotObey(t *testing.T) {
	w := newWorld(t)
	for contract, err := range map[string]string{"Final": "Never", "Ignores": "NotUpgradeable"} {
		implementation := w.attack(contract)
		proxy := w.attack("Existing", implementation, pack("Owned", "initialise", deployer))
		baseline := head{Implementation: implementation, CodeHash: w.CodeHash(implementation)}
		arguments := []any{proxy, team(), baseline, "", [32]byte{1}}
		w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "prepare", arguments...))
		w.must(w.send(deployer, proxy, "Owned", "transferOwnership", view[common.Address](w, w.uupsFamily, "UUPSFamily", "authorityOf", arguments...)))
		want := []any{}
		if err == "NotUpgradeable" {
			want = append(want, common.Address{})
		}
		w.wantRefusal(w.send(stranger, w.uupsFamily, "UUPSFamily", "register", arguments...), err, want...)
		w.wantRefusal(w.View(stranger, w.records, pack("Records", "recordOf", proxy)), "UnknownRecord", proxy)
	}
	// A code hash that is not that of the baseline.
	implementation := owned(1)(w)
	proxy := w.attack("Existing", implementation, pack("Owned", "initialise", deployer))
	arguments := []any{proxy, team(), head{Implementation: implementation, CodeHash: [32]byte{1}}, "", [32]byte{1}}
	w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "prepare", arguments...))
	w.must(w.send(deployer, proxy, "Owned", "transferOwnership", view[common.Address](w, w.uupsFamily, "UUPSFamily", "authorityOf", arguments...)))
	w.wantRefusal(w.send(stranger, w.uupsFamily, "UUPSFamily", "register", arguments...), "CodeHashDiffers", implementation, [32]byte{1}, w.CodeHash(implementation))
}

func TestIncidentA8UUPSAuthorityObeysItsController(t *testing.T) {
	onForks(t, uupsAuthorityObeysItsController)
}

func uupsAuthorityObeysItsController(t *testing.T, fork evmtest.Fork) {
	w, contract, authority, u := uupsSceneOn(t, fork, owned(1))
	for _, from := range []common.Address{stranger, deployer, signer(0)} {
		for _, data := range [][]byte{
			pack("UUPSAuthority", "switchTo", u.Implementation), pack("UUPSAuthority", "halt"),
			pack("UUPSAuthority", "initialise", []byte{1}), pack("UUPSAuthority", "handOver", from),
		} {
			w.refuses(contract, func() evmtest.Result { return w.Call(from, authority, nil, data) }, "ControllerOnly", w.codeRegistry)
		}
	}
	halted := view[common.Address](w, authority, "UUPSAuthority", "halted")
	if r := w.must(w.View(user, halted, pack("UUPSHalted", "proxiableUUID"))); common.BytesToHash(r.Ret) != implementationSlot {
		t.Errorf("halted code says %x", r.Ret)
	}
	for _, data := range [][]byte{pack("UUPSHalted", "upgradeToAndCall", user, []byte{}), pack("UUPSHalted", "haltedImplementation")} {
		w.wantRefusal(w.Call(stranger, halted, nil, data), "CodeHalted")
	}

	intent := w.handOverOf(contract, successor)
	w.approve(intent)
	w.AdvanceTime(delay)
	w.must(w.registrySend("acceptHandOver", contract)(successor))
	w.must(w.send(successor, authority, "UUPSAuthority", "halt"))
	w.wantUUPSHalted(contract)
	w.must(w.send(successor, authority, "UUPSAuthority", "switchTo", u.Implementation))
	w.wantRuns(contract, 1)
	w.wantRefusal(w.send(successor, authority, "UUPSAuthority", "handOver", common.Address{}), "ZeroController")
}

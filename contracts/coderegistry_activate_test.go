package contracts_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// ready takes an intent to the moment in which it may be activated.
func (w *world) ready(u upgrade) upgrade {
	w.t.Helper()
	w.approve(u)
	w.verify(u.ContractAddress, goodBuild)
	w.wait(u.ContractAddress)
	return u
}

func (w *world) wantNumber(contract common.Address, want int64) {
	w.t.Helper()
	if got := view[*big.Int](w, contract, "Plain", "number"); got.Int64() != want {
		w.t.Fatalf("number %v, want %d", got, want)
	}
}

func (w *world) stored(contract common.Address) int64 {
	w.t.Helper()
	return view[*big.Int](w, contract, "Plain", "stored").Int64()
}

func TestFieldsOfAnUpgrade(t *testing.T) {
	w, contract, u := scene(t)
	active := w.record(contract).Active.TreeHash
	seventeen := make([]assertion, 17)
	long := string(bytes.Repeat([]byte{'x'}, 129))
	for _, tc := range []struct {
		name      string
		change    func(*upgrade)
		err       string
		arguments []any
		weakness  string
	}{
		{"version before", func(u *upgrade) { u.Version = 1 }, "WrongVersion", []any{2, 1}, ""},
		{"version after", func(u *upgrade) { u.Version = 3 }, "WrongVersion", []any{2, 3}, ""},
		{"another active tree", func(u *upgrade) { u.ActiveHash = [32]byte{1} }, "WrongActiveHash", []any{active, [32]byte{1}}, ""},
		{"17 assertions", func(u *upgrade) { u.Assertions = seventeen }, "TooManyAssertions", []any{17}, ""},
		{"empty hash", func(u *upgrade) { u.NewHash = [32]byte{} }, "EmptyTreeHash", nil, "empty trees"},
		{"same hash as active", func(u *upgrade) { u.NewHash = active }, "SameTreeHash", []any{active}, "the same tree"},
		{"empty link", func(u *upgrade) { u.Link = "" }, "LinkLength", []any{0}, "any link"},
		{"link of 129 bytes", func(u *upgrade) { u.Link = long }, "LinkLength", []any{129}, "any link"},
		{"no implementation", func(u *upgrade) { u.Implementation = common.Address{} }, "ZeroAddress", nil, ""},
		{"too late to activate", func(u *upgrade) { u.ActivateUntil = w.Time() + roundTime + delay - 1 }, "TooLateToActivate",
			[]any{w.Time() + roundTime + delay - 1, w.Time() + roundTime + delay}, ""},
		{"unknown contract", func(u *upgrade) { u.ContractAddress = user }, "UnknownRecord", []any{user}, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			kept := w.Snapshot()
			defer w.Restore(kept)
			bad := u
			tc.change(&bad)
			attack := func() evmtest.Result { return w.submit(stranger, bad, sign(w.digest(bad), first(threshold)...)) }
			w.refuses(contract, attack, tc.err, tc.arguments...)
			if tc.weakness != "" {
				w.weaken(tc.weakness)
				w.reaches(attack(), bad)
			}
		})
	}
	t.Run("the limits themselves", func(t *testing.T) {
		u.Link = long[:128]
		u.Assertions = seventeen[:16]
		u.ActivateUntil = w.Time() + roundTime + delay
		w.reaches(w.submit(stranger, u, sign(w.digest(u), first(threshold)...)), u)
		if got := view[string](w, w.codeRegistry, "CodeRegistry", "linkOf", w.record(contract).Approved.LinkHash); got != u.Link {
			t.Errorf("link %q", got)
		}
	})
	t.Run("no end", func(t *testing.T) {
		next := w.upgradeOf(contract, u.Implementation)
		next.ActivateUntil = 1<<64 - 1
		w.approve(next)
		if got := w.record(contract).ActivateUntil; got != 1<<40-1 {
			t.Errorf("until %d", got)
		}
	})
}

func TestIncidentD5InitialisersThatFail(t *testing.T) { onForks(t, initialisersThatFail) }

func initialisersThatFail(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Initialiser = pack("Plain", "fail")
	w.ready(u)
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "Broken", 2)

	burning := w.upgradeOf(contract, u.Implementation)
	burning.Initialiser = pack("Plain", "burn")
	w.ready(burning)
	before := w.imprint(contract)
	if r := w.activate(burning); r.Err == nil || w.imprint(contract) != before {
		t.Errorf("an initialiser that burns its gas: %v", r.Err)
	}
	w.wantNumber(contract, 1)

	// Where the Authority swallows the failure, new code runs that was never initialised.
	weak := w.deployOf(w.weakFamily("ManagedFamily", w.proposals, w.halted), team())
	w.weakenAt(w.record(weak).Authority, "initialisers may fail")
	v1 := w.upgradeOf(weak, u.Implementation)
	v1.Initialiser = u.Initialiser
	w.ready(v1)
	w.must(w.activate(v1))
	w.wantNumber(weak, 2)
}

// An initialiser runs as the contract's new code, and finds the record shut at every entrance.
func TestIncidentB13InitialisersThatReEnter(t *testing.T) { onForks(t, initialisersThatReEnter) }

func initialisersThatReEnter(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	contract := w.deployRecord(team())
	other := w.upgradeOf(contract, w.attack("Caller"))
	other.Version, other.Proposer = 2, contract
	entrances := map[string][]byte{
		"submitUpgrade":       pack("CodeRegistry", "submitUpgrade", other, []byte{}),
		"submitAndVerify":     pack("CodeRegistry", "submitAndVerify", other, []byte{}),
		"submitRollBack":      pack("CodeRegistry", "submitRollBack", w.rollBackTo(other), []byte{}, [][32]byte{}),
		"submitReconfigure":   pack("CodeRegistry", "submitReconfigure", w.reconfigureOf(contract, team()), []byte{}),
		"submitCancel":        pack("CodeRegistry", "submitCancel", w.cancelOf(contract, common.Hash{1}), []byte{}),
		"submitHandOver":      pack("CodeRegistry", "submitHandOver", w.handOverOf(contract, user), []byte{}),
		"submitArchive":       pack("CodeRegistry", "submitArchive", w.archiveOf(contract), []byte{}),
		"withdraw":            pack("CodeRegistry", "withdraw", encodedData(other)),
		"reject":              pack("CodeRegistry", "reject", contract, [32]byte{1}),
		"requestVerification": pack("CodeRegistry", "requestVerification", contract),
		"conclude":            pack("CodeRegistry", "conclude", contract),
		"activate":            pack("CodeRegistry", "activate", other),
		"activateBundle":      pack("CodeRegistry", "activateBundle", []upgrade{inBundle(other)}),
		"activateRollBack":    pack("CodeRegistry", "activateRollBack", w.rollBackTo(other)),
		"halt":                pack("CodeRegistry", "halt", contract),
		"enforceHalt":         pack("CodeRegistry", "enforceHalt", contract),
		"resume":              pack("CodeRegistry", "resume", contract),
		"applyConfiguration":  pack("CodeRegistry", "applyConfiguration", contract),
		"acceptHandOver":      pack("CodeRegistry", "acceptHandOver", contract),
	}
	for name, method := range abiOf("CodeRegistry").Methods {
		if _, tried := entrances[name]; !tried && !method.IsConstant() && name != "register" {
			t.Errorf("%s is not tried", name)
		}
	}
	kept := w.Snapshot()
	for name, data := range entrances {
		t.Run(name, func(t *testing.T) {
			w.Restore(kept)
			u := w.upgradeOf(contract, other.Implementation)
			u.Initialiser = pack("Caller", "call", w.codeRegistry, data)
			w.ready(u)
			w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "Busy", contract)
		})
	}

	w.Restore(kept)
	u := w.upgradeOf(contract, other.Implementation)
	u.Initialiser = pack("Caller", "call", w.codeRegistry, entrances["withdraw"])
	w.ready(u)
	w.weaken("re-entry")
	w.must(w.activate(u))
	w.refuses(contract, func() evmtest.Result { return w.submit(signer(0), other, nil) }, "DigestDead", [32]byte(w.digest(other)), endWithdrawn)
}

// The running code cannot have itself replaced in the middle of a user's call, nor a delegated account activate between two of its
// own steps.
func TestIncidentC13ActivationFromInsideACall(t *testing.T) {
	onForks(t, activationFromInsideACall, evmtest.Prague, evmtest.Osaka)
}

func activationFromInsideACall(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	contract := w.deployRecord(team())
	w.run(w.upgradeOf(contract, w.attack("Caller")))
	u := w.ready(w.upgradeOf(contract, w.attack("Plain", big.NewInt(2))))
	attack := func() evmtest.Result {
		return w.send(user, contract, "Caller", "call", w.codeRegistry, pack("CodeRegistry", "activate", u))
	}
	w.refuses(contract, attack, "ActivatorOnly", common.Address{})
	w.Delegate(evmtest.Key(7), w.attack("Answers"))
	w.refuses(contract, func() evmtest.Result { return w.activateAs(user, u) }, "ActivatorOnly", common.Address{})
	kept := w.Snapshot()
	w.must(w.activateAs(stranger, u))
	w.Restore(kept)
	w.weaken("contracts activate")
	w.must(attack())
	w.wantNumber(contract, 2)
}

func TestTheSignedActivator(t *testing.T) {
	w, contract, u := scene(t)
	u.Activator = user
	w.ready(u)
	w.refuses(contract, func() evmtest.Result { return w.activateAs(stranger, u) }, "ActivatorOnly", user)
	w.must(w.activateAs(user, u))

	byContract := w.upgradeOf(contract, u.Implementation)
	byContract.Activator = w.attack("Caller")
	w.ready(byContract)
	w.refuses(contract, func() evmtest.Result { return w.activateAs(user, byContract) }, "ActivatorOnly", byContract.Activator)
	w.must(w.send(user, byContract.Activator, "Caller", "call", w.codeRegistry, pack("CodeRegistry", "activate", byContract)))
	if got := w.record(contract).Active.Version; got != 3 {
		t.Errorf("version %d", got)
	}
}

func TestValueAndGasOfAnActivation(t *testing.T) {
	w, contract, u := scene(t)
	u.Value, u.Initialiser = big.NewInt(5), pack("Plain", "initialise", big.NewInt(9))
	u.MinGas = big.NewInt(2_000_000)
	w.ready(u)
	data := pack("CodeRegistry", "activate", u)
	for _, value := range []int64{0, 4, 6} {
		w.refuses(contract, func() evmtest.Result { return w.Call(stranger, w.codeRegistry, big.NewInt(value), data) }, "ValueDiffers", 5, value)
	}
	before := w.imprint(contract)
	r := w.Call(stranger, w.codeRegistry, big.NewInt(5), data, 2_000_000)
	if !bytes.HasPrefix(r.Revert, refusal("NotEnoughGas", 2_000_000, 0)[:36]) || w.imprint(contract) != before {
		t.Errorf("with little gas: %v %s", r.Err, explain(r))
	}
	w.must(w.Call(stranger, w.codeRegistry, big.NewInt(5), data, 2_200_000))
	if w.Balance(contract).Int64() != 5 || w.stored(contract) != 9 {
		t.Errorf("balance %v, stored %d", w.Balance(contract), w.stored(contract))
	}

	// Value without a call goes to `receive`.
	plain := w.upgradeOf(contract, w.attack("Plain", big.NewInt(3)))
	plain.Value = big.NewInt(2)
	w.ready(plain)
	w.must(w.activate(plain))
	if w.Balance(contract).Int64() != 7 {
		t.Errorf("balance %v", w.Balance(contract))
	}
}

func TestAssertions(t *testing.T) {
	w, contract, u := scene(t)
	answers := w.attack("Answers")
	word := func(n int64) []byte { return pack("Answers", "word", big.NewInt(n)) }
	size := func(n int64) []byte { return pack("Answers", "size", big.NewInt(n)) }
	number := func(n int64) [32]byte { return common.BigToHash(big.NewInt(n)) }
	const eq, ne, lt, le, gt, ge, hash = 0, 1, 2, 3, 4, 5, 6
	for _, tc := range []struct {
		name   string
		asked  assertion
		answer []byte // of one that fails; nil: it holds
	}{
		{"3 = 3", asserted(answers, word(3), eq, number(3)), nil},
		{"3 = 4", asserted(answers, word(3), eq, number(4)), w32(3)},
		{"3 ≠ 4", asserted(answers, word(3), ne, number(4)), nil},
		{"3 ≠ 3", asserted(answers, word(3), ne, number(3)), w32(3)},
		{"3 < 4", asserted(answers, word(3), lt, number(4)), nil},
		{"3 < 3", asserted(answers, word(3), lt, number(3)), w32(3)},
		{"3 ≤ 3", asserted(answers, word(3), le, number(3)), nil},
		{"3 ≤ 2", asserted(answers, word(3), le, number(2)), w32(3)},
		{"3 > 2", asserted(answers, word(3), gt, number(2)), nil},
		{"3 > 3", asserted(answers, word(3), gt, number(3)), w32(3)},
		{"3 ≥ 3", asserted(answers, word(3), ge, number(3)), nil},
		{"3 ≥ 4", asserted(answers, word(3), ge, number(4)), w32(3)},
		{"unsigned", asserted(answers, word(1), lt, [32]byte{0x80}), nil},
		{"hash", asserted(answers, word(3), hash, crypto.Keccak256Hash(w32(3))), nil},
		{"hash of another", asserted(answers, word(3), hash, crypto.Keccak256Hash(w32(4))), w32(3)},
		{"hash of nothing", asserted(answers, size(0), hash, crypto.Keccak256Hash()), nil},
		{"hash of 4,096 bytes", asserted(answers, size(4096), hash, crypto.Keccak256Hash(make([]byte, 4096))), nil},
		{"31 bytes are no word", asserted(answers, size(31), eq, number(0)), make([]byte, 31)},
		{"33 bytes begin with a word", asserted(answers, size(33), eq, number(0)), nil},
		{"4,097 bytes", asserted(answers, size(4097), hash, crypto.Keccak256Hash(make([]byte, 4097))), make([]byte, 4096)},
		{"a megabyte", asserted(answers, size(80_000), eq, number(0)), make([]byte, 4096)},
		{"reverts", asserted(answers, pack("Answers", "refuse"), hash, crypto.Keccak256Hash(refusalText("no"))), refusalText("no")},
		{"burns its gas", asserted(answers, pack("Answers", "burn"), hash, crypto.Keccak256Hash()), []byte{}},
		{"no code", asserted(user, nil, hash, crypto.Keccak256Hash()), []byte{}},
		{"the new code itself", asserted(contract, pack("Plain", "number"), eq, number(2)), nil},
		{"cannot write", asserted(contract, pack("Plain", "store", big.NewInt(1)), hash, crypto.Keccak256Hash()), []byte{}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			kept := w.Snapshot()
			defer w.Restore(kept)
			with := u
			good := asserted(answers, word(0), eq, [32]byte{})
			with.Assertions = []assertion{good, tc.asked}
			w.ready(with)
			if tc.answer == nil {
				w.must(w.activate(with))
				return
			}
			w.refuses(contract, func() evmtest.Result { return w.activate(with) }, "AssertionFailed", 1, tc.answer)
			w.weaken("assertions are not asked")
			w.must(w.activate(with))
		})
	}
}

func w32(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }

// refusalText is a revert with a text, as require gives it.
func refusalText(text string) []byte {
	reason := append(common.FromHex("08c379a0"), w32(32)...)
	reason = append(reason, w32(int64(len(text)))...)
	return append(reason, common.RightPadBytes([]byte(text), 32)...)
}

// What the initialiser writes to the proxy's own slots is seen; what running code wrote there is repaired by the next switch.
func TestIncidentA1TheProxysOwnSlots(t *testing.T) { onForks(t, theProxysOwnSlots) }

func theProxysOwnSlots(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	set := func(slot common.Hash, to common.Address) []byte {
		return pack("Plain", "setSlot", new(big.Int).SetBytes(slot[:]), [32]byte(common.BytesToHash(to[:])))
	}
	elsewhere := w.attack("Plain", big.NewInt(66))
	for _, tc := range []struct {
		slot      common.Hash
		err       string
		arguments []any
	}{
		{implementationSlot, "ImplementationDiffers", []any{u.Implementation, elsewhere}},
		{adminSlot, "AdminDiffers", []any{elsewhere}},
	} {
		kept := w.Snapshot()
		bad := u
		bad.Initialiser = set(tc.slot, elsewhere)
		w.ready(bad)
		w.refuses(contract, func() evmtest.Result { return w.activate(bad) }, tc.err, tc.arguments...)
		w.Restore(kept)
	}

	w.must(w.Call(user, contract, nil, set(adminSlot, user)))
	if common.BytesToAddress(w.Storage(contract, adminSlot).Bytes()) != user {
		t.Fatal("running code did not write its slot")
	}
	w.run(u)
	if got := common.BytesToAddress(w.Storage(contract, adminSlot).Bytes()); got != w.record(contract).Authority {
		t.Errorf("admin %v", got)
	}
	// The slot is for explorers only: nobody became admin.
	w.must(w.Call(user, contract, nil, set(adminSlot, user)))
	if r := w.Call(user, contract, nil, common.LeftPadBytes(elsewhere[:], 32)); r.Err == nil || w.implementation(contract) != u.Implementation {
		t.Error("a user reached the admin's functions")
	}
}

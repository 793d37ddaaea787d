package contracts_test

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// Proxy mechanics and code identity.

// echo answers with its call data.
var echo = common.FromHex("365f5f37365ff3")

// Whatever the four bytes of a call are, those of other proxies' functions too, it reaches the implementation as it is.
func TestIncidentC1SelectorClash(t *testing.T) { onForks(t, selectorClash) }

func selectorClash(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	evil := w.attack("Plain", big.NewInt(66))
	u.Implementation = common.Address{0xec, 0x40}
	w.SetCode(u.Implementation, echo)
	u.CodeHash = w.CodeHash(u.Implementation)
	w.run(u)

	random := seeded(t)
	selectors := make([][]byte, 500)
	for i := range selectors {
		selectors[i] = make([]byte, 4)
		for j := range selectors[i] {
			selectors[i][j] = byte(random.Uint32())
		}
	}
	for _, known := range []string{
		"upgradeTo(address)", "upgradeToAndCall(address,bytes)", "admin()", "changeAdmin(address)", "implementation()", "proxiableUUID()",
		"upgrade(address,address)", "upgradeAndCall(address,address,bytes)", "diamondCut((address,uint8,bytes4[])[],address,bytes)",
	} {
		selectors = append(selectors, crypto.Keccak256([]byte(known))[:4])
	}
	for _, definition := range abis() { // those of the attackers, too
		for _, method := range definition.Methods {
			selectors = append(selectors, method.ID)
		}
	}
	before := w.imprint(contract)
	for _, selector := range selectors {
		for _, data := range [][]byte{selector, append(bytes.Clone(selector), common.LeftPadBytes(evil[:], 32)...)} {
			if r := w.must(w.Call(user, contract, nil, data)); !bytes.Equal(r.Ret, data) {
				t.Fatalf("%x came back as %x", data, r.Ret)
			}
		}
	}
	if after := w.imprint(contract); after != before {
		t.Errorf("the record changed from\n%s\nto\n%s", before, after)
	}

	// Control: a proxy with one function of its own, for those who hit its four bytes.
	weak := w.weakRecord(u.Implementation, nil, []string{"the proxy has a function"})
	w.must(w.Call(user, weak, nil, append(append(common.FromHex("3659cfe6"), make([]byte, 8)...), evil[:]...)))
	w.wantNumber(weak, 66)
}

// fuzzedCalls makes call data from the functions there are: with random arguments, some of them meant, and from good calls with flaws.
func fuzzedCalls(random *rand.Rand, contracts []string, words [][]byte, good [][]byte) []byte {
	if random.IntN(3) == 0 {
		data := bytes.Clone(good[random.IntN(len(good))])
		for range 1 + random.IntN(4) {
			data[random.IntN(len(data))] = byte(random.Uint32())
		}
		return data
	}
	methods := abiOf(contracts[random.IntN(len(contracts))]).Methods
	var data []byte
	skip := random.IntN(len(methods))
	for _, name := range sortedKeys(methods) {
		if skip == 0 {
			data = bytes.Clone(methods[name].ID)
		}
		skip--
	}
	for range random.IntN(30) {
		switch random.IntN(4) {
		case 0:
			data = append(data, words[random.IntN(len(words))]...)
		case 1:
			data = append(data, w32(int64(random.IntN(8)*32))...) // an offset
		case 2:
			data = append(data, w32(int64(random.IntN(100)))...)
		default:
			word := make([]byte, 32)
			for i := range word {
				word[i] = byte(random.Uint32())
			}
			data = append(data, word...)
		}
	}
	return data
}

// The privileges of Registry lie with our own contracts, and a stranger tries to have one of them used: none calls what it is told.
func TestIncidentC2NobodyMakesUsCall(t *testing.T) { onForks(t, nobodyMakesUsCall) }

func nobodyMakesUsCall(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	authority := w.record(contract).Authority
	evil := w.attack("ForgedOperator")
	approve := pack("Registry", "approve", evil, kindOperatorContract)
	w.SetStorage(w.registry, roleSlot(roleKeeper, common.Address{}), common.BytesToHash(w.codeRegistry[:]))
	w.SetStorage(w.registry, roleSlot(rolePanicButton, common.Address{}), common.BytesToHash(authority[:]))

	u.Initialiser = approve
	u.Assertions = []assertion{asserted(w.registry, approve, 0, [32]byte{})}
	five := sign(w.digest(u), first(threshold-1)...)
	change := w.reconfigureOf(contract, strangersTeam())
	good := [][]byte{
		pack("CodeRegistry", "submitUpgrade", u, five),
		pack("CodeRegistry", "submitUpgrade", u, append(five, entry(5, approve)...)),
		pack("CodeRegistry", "submitReconfigure", change, sign(w.digest(change), first(threshold-1)...)),
		pack("CodeRegistry", "activate", u),
		pack("CodeRegistry", "activateBundle", []upgrade{inBundle(u)}),
		pack("CodeRegistry", "register", w.registry, w.registry, team(), head{Implementation: evil}, link),
		pack("ManagedFamily", "deploy", team(), [32]byte{5}, u),
		pack("UUPSFamily", "prepare", w.registry, team(), head{Implementation: evil}, link, [32]byte{5}),
		pack("UUPSFamily", "register", w.registry, team(), head{Implementation: evil}, link, [32]byte{5}),
		approve,
		append(common.LeftPadBytes(w.registry[:], 32), approve...),
	}
	var words [][]byte
	for _, account := range []common.Address{w.registry, w.codeRegistry, authority, contract, w.service, w.operator, evil, stranger, signer(0)} {
		words = append(words, common.LeftPadBytes(account[:], 32))
	}
	words = append(words, common.RightPadBytes(approve[:32], 32), w32(1))
	targets := []common.Address{w.codeRegistry, w.proposals, w.family, w.uupsFamily, w.service, w.operator, authority, contract, w.records}
	targets = append(targets, w.codeRegistry, w.codeRegistry)
	contracts := []string{"CodeRegistry", "CodeRegistry", "Proposals", "ManagedFamily", "UUPSFamily", "VerificationService", "PermissionedVerificationOperator", "IAuthority", "Registry"}

	ours := map[common.Address]bool{w.codeRegistry: true, authority: true, w.service: true, w.operator: true, w.family: true, w.uupsFamily: true, w.proposals: true}
	privileged := 0
	hooks := &tracing.Hooks{OnEnter: func(_ int, kind byte, from, to common.Address, input []byte, _ uint64, _ *big.Int) {
		if !ours[from] {
			return
		}
		switch op := vm.OpCode(kind); {
		case op == vm.DELEGATECALL && from != w.service, op == vm.CALLCODE, op == vm.SELFDESTRUCT:
			t.Errorf("%v of %v by %v", op, to, from)
		case op == vm.CALL && to == w.registry && from != w.registry:
			privileged++
		}
	}}
	random, before := seeded(t), w.imprint(contract)
	kept := w.Snapshot()
	succeeded := 0
	for i := range sample(1_500, 100_000) {
		if i%500 == 0 {
			w.Restore(kept)
		}
		data := fuzzedCalls(random, contracts, words, good)
		w.Hooks = hooks
		r := w.Call(stranger, targets[random.IntN(len(targets))], nil, data)
		w.Hooks = nil
		if r.Err == nil {
			succeeded++
		}
		if status := view[uint8](w, w.registry, "Registry", "statusOf", evil); privileged > 0 || status != statusNull || w.imprint(contract) != before {
			t.Fatalf("call %d, %x: Registry was called %d times, status %d", i, data, privileged, status)
		}
	}
	if succeeded == 0 {
		t.Error("no call succeeded: the calls are too bad to show anything")
	}

	// Control: the keeper is a contract that passes on what it is told.
	executor := w.attack("Caller")
	w.SetStorage(w.registry, roleSlot(roleKeeper, common.Address{}), common.BytesToHash(executor[:]))
	w.must(w.send(stranger, executor, "Caller", "call", w.registry, approve))
	if view[uint8](w, w.registry, "Registry", "statusOf", evil) != statusApproved {
		t.Error("the control approved nothing")
	}
}

// An operator contract that is a proxy, approved by mistake and taken over: the service does not list it, and once disabled, what it
// said is void.
func TestIncidentC3OperatorContractTakenOver(t *testing.T) {
	onForks(t, operatorContractTakenOver)
}

func operatorContractTakenOver(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	proxy := w.attack("Existing", w.attack("OwnedFour", big.NewInt(1)), []byte{})
	w.must(w.send(keeper, w.registry, "Registry", "approve", proxy, kindOperatorContract))
	w.refuses(contract, func() evmtest.Result { return w.send(upgrader, w.service, "VerificationService", "add", proxy) }, "WrongInterface", proxy)

	// The listed one turns into a forger after it was approved.
	w.approve(u)
	w.must(w.request(contract))
	w.SetCode(w.operator, attackers(t)["ForgedOperator"].RuntimeCode)
	w.must(w.send(stranger, w.operator, "ForgedOperator", "settle"))
	if outcome := view[uint8](w, w.operator, "ForgedOperator", "result", big.NewInt(1)); outcome != outcomeMatch {
		t.Fatal("the forger says nothing")
	}
	w.must(w.conclude(contract))
	w.disable(w.operator)
	w.wait(contract)
	attack := func() evmtest.Result { return w.activate(u) }
	w.repelled(contract, attack, "everybody is approved", "OperatorContractNotApproved", w.operator)
	w.wantNumber(contract, 2)
}

// Approved code goes away and other code comes in its place: destroyed later, where code still vanishes, or in the very transaction that
// made it, where it vanishes only then.
func TestIncidentC4DestroyedAndMadeAnew(t *testing.T) { onForks(t, destroyedAndMadeAnew) }

func destroyedAndMadeAnew(t *testing.T, fork evmtest.Fork) {
	w, contract, _ := sceneOn(t, fork)
	maker := w.attack("Metamorphosis")
	shown := common.FromHex("33ff") // destroys itself when called
	hidden := attackers(t)["Answers"].RuntimeCode
	make := func(method string, runtime []byte) common.Address {
		return common.BytesToAddress(w.must(w.send(stranger, maker, "Metamorphosis", method, runtime)).Ret)
	}
	for _, once := range []bool{false, true} {
		kept := w.Snapshot()
		var made common.Address
		if once {
			made = make("makeAndDestroy", shown)
		} else {
			made = make("make", shown)
		}
		u := w.upgradeOf(contract, made)
		u.CodeHash = crypto.Keccak256Hash(shown)
		w.ready(u)
		w.must(w.Call(stranger, made, nil, nil))
		attack := func() evmtest.Result { return w.activate(u) }
		if len(w.Code(made)) != 0 { // Cancun, and not in one transaction: nothing happened to it
			if once || fork == evmtest.Shanghai {
				t.Fatal("not destroyed")
			}
			w.must(attack())
			w.Restore(kept)
			continue
		}
		w.refuses(contract, attack, "CodeHashDiffers", made, u.CodeHash, [32]byte(w.CodeHash(made)))
		if again := make("make", hidden); again != made {
			t.Fatal("made somewhere else")
		}
		w.repelled(contract, attack, "code that changed", "CodeHashDiffers", made, u.CodeHash, [32]byte(crypto.Keccak256Hash(hidden)))
		if got := view[*big.Int](w, contract, "Answers", "word", big.NewInt(3)); got.Int64() != 3 {
			t.Error("the control does not run the other code")
		}
		w.Restore(kept)
	}
}

// An account whose key decides what it runs is no implementation and no operator contract.
func TestIncidentC5DelegatedAccount(t *testing.T) {
	onForks(t, delegatedAccount, evmtest.Prague, evmtest.Osaka)
}

func delegatedAccount(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	honest, evil := u.Implementation, w.attack("Plain", big.NewInt(66))
	w.Delegate(evmtest.Key(7), honest)
	w.wantRefusal(w.send(keeper, w.registry, "Registry", "approve", user, kindFamily), "NoCode", user)
	u.Implementation, u.CodeHash = user, w.CodeHash(user)
	w.ready(u)
	attack := func() evmtest.Result { return w.activate(u) }
	w.refuses(contract, attack, "ImplementationIsDelegation", user)
	kept := w.Snapshot()
	w.Delegate(evmtest.Key(7), evil)
	w.refuses(contract, attack, "CodeHashDiffers", user, u.CodeHash, [32]byte(w.CodeHash(user)))
	w.Restore(kept)
	w.weaken("delegations are code")
	w.must(attack())
	w.Delegate(evmtest.Key(7), evil)
	if w.implementation(contract) != user {
		t.Error("the control does not run what the key says")
	}
}

// A call to nothing succeeds; code that is not there is not activated, and an operator contract that went away settles nothing.
func TestIncidentC8NothingThere(t *testing.T) { onForks(t, nothingThere) }

func nothingThere(t *testing.T, fork evmtest.Fork) {
	for _, empty := range []common.Address{{1, 2, 3}, user} {
		w, contract, u := sceneOn(t, fork)
		u.Implementation, u.CodeHash = empty, w.CodeHash(empty)
		w.ready(u)
		attack := func() evmtest.Result { return w.activate(u) }
		w.repelled(contract, attack, "no code", "CodeHashDiffers", empty, u.CodeHash, [32]byte{})
		if r := w.must(w.send(user, contract, "Plain", "stored")); len(r.Ret) != 0 {
			t.Error("the control answers")
		}
	}
	w, contract, u := sceneOn(t, fork)
	w.approve(u)
	w.must(w.request(contract))
	w.round(contract, goodBuild)
	w.SetCode(w.operator, nil)
	w.refusesAnything(contract, func() evmtest.Result { return w.conclude(contract) })
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "WrongStage", stageVerifying)
	w.disable(w.operator)
	w.newOperator()
	w.must(w.conclude(contract)) // void
	w.verify(contract, goodBuild)
	w.wait(contract)
	w.must(w.activate(u))
}

// A constructor has no code yet, and so looks like a person.
func TestIncidentC9ActivationFromAConstructor(t *testing.T) { onForks(t, activationFromAConstructor) }

func activationFromAConstructor(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	w.ready(u)
	attack := func() evmtest.Result {
		creation := attackers(t)["SignsWhileBorn"].Creation(w.codeRegistry, pack("CodeRegistry", "activate", u))
		_, r := w.Deploy(stranger, creation, nil)
		return r
	}
	w.repelled(contract, attack, "contracts activate", "ActivatorOnly", common.Address{})
	w.wantNumber(contract, 2)
}

// Somebody makes the same contract on another chain, at the same address: it obeys the same people.
func TestIncidentC10TheSameAddressElsewhere(t *testing.T) { onForks(t, theSameAddressElsewhere) }

func theSameAddressElsewhere(t *testing.T, fork evmtest.Fork) {
	here, there := newWorldOn(t, fork), newWorldOn(t, fork)
	there.SetID(big.NewInt(1))
	hereWeak, thereWeak := here.weakFamily("ManagedFamily", here.proposals, here.halted), there.weakFamily("ManagedFamily", there.proposals, there.halted)
	deploy := func(w *world, family, from common.Address, c configuration) common.Address {
		return common.BytesToAddress(w.must(w.send(from, family, "ManagedFamily", "deploy", c, [32]byte{1}, noUpgrade)).Ret)
	}
	contract := deploy(here, here.family, deployer, team())
	if theirs := deploy(there, there.family, stranger, strangersTeam()); theirs == contract {
		t.Fatal("a stranger's team sits at the team's address")
	}
	if twin := deploy(there, there.family, stranger, team()); twin != contract || text(there.configuration(twin)) != text(here.configuration(contract)) {
		t.Errorf("at %v there, %v here; signers %v", twin, contract, there.configuration(twin))
	}

	here.weakenAt(hereWeak, "an address for whoever comes first")
	there.weakenAt(thereWeak, "an address for whoever comes first")
	if deploy(here, hereWeak, deployer, team()) != deploy(there, thereWeak, stranger, strangersTeam()) {
		t.Error("the control's addresses differ")
	}
}

// The call that runs at the switch runs the new code and nothing else, though its data begin with another address.
func TestIncidentC12InitialiserNamesATarget(t *testing.T) { onForks(t, initialiserNamesATarget) }

func initialiserNamesATarget(t *testing.T, fork evmtest.Fork) {
	w, contract, _ := sceneOn(t, fork)
	evil, accepting := w.attack("Plain", big.NewInt(66)), common.Address{0xec, 0x40}
	w.SetCode(accepting, echo)
	upgradeOf := func(contract common.Address) upgrade {
		u := w.upgradeOf(contract, accepting)
		u.Initialiser = append(common.LeftPadBytes(evil[:], 32), pack("Plain", "store", big.NewInt(13))...)
		return w.ready(u)
	}
	w.must(w.activate(upgradeOf(contract)))
	if got := w.implementation(contract); got != accepting || w.Storage(contract, common.Hash{}) != (common.Hash{}) {
		t.Errorf("points to %v, wrote %v", got, w.Storage(contract, common.Hash{}))
	}
	weak := w.weakRecord(w.attack("Plain", big.NewInt(1)), []string{"initialisers as they are"}, nil)
	u := upgradeOf(weak)
	w.refuses(weak, func() evmtest.Result { return w.activate(u) }, "ImplementationDiffers", accepting, evil) // the second line
	w.weaken("the place is not read back")
	w.must(w.activate(u))
	w.wantNumber(weak, 66)
}

// Upgrade, exploit and upgrade back in one block: the way back has to wait the delay like any other.
func TestIncidentC13ThereAndBackInOneBlock(t *testing.T) { onForks(t, thereAndBackInOneBlock) }

func thereAndBackInOneBlock(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	plain := w.record(contract).Active
	w.ready(u)
	sandwich := func() evmtest.Result {
		w.must(w.activate(u))
		w.must(w.send(stranger, contract, "Plain", "store", big.NewInt(66)))
		back := w.upgradeOf(contract, plain.Implementation)
		w.approve(back)
		w.verify(contract, goodBuild) // in the same block: the validators are in it, too
		return w.activate(back)
	}
	kept, now := w.Snapshot(), w.Time()
	w.wantRefusal(sandwich(), "NotYet", w.Time()+delay)
	w.wantNumber(contract, 2) // for all to see
	w.Restore(kept)
	w.weaken("no delay")
	w.must(sandwich())
	if w.wantNumber(contract, 1); w.stored(contract) != 66 || w.Time() != now {
		t.Error("the control left no trace")
	}
}

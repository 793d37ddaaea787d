package e2e

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/upgrade"
)

// A token that uses OpenZeppelin's upgradeable contracts is deployed behind a UUPS proxy and upgraded, on every kind of chain
// that is to be had.
func TestUpgrade(t *testing.T) {
	for _, p := range places {
		found := p.program
		if found != "" {
			if found = program(p.program); found == "" {
				t.Logf("%s is not on PATH: not run there", p.program)
				continue
			}
		}
		t.Run(p.name, func(t *testing.T) {
			w := p.start(t, found).settle(t)
			w.network(300, 300)
			w.team(compiled(t, newProject(t, "people").dir, "Wallet").CreationCode)
			testUpgrade(w)
		})
	}
}

func testUpgrade(w *world) {
	t := w.t
	p := newProject(t, "token/v1")
	p.commit("A token")
	// On our own chain each validator compiles; elsewhere they need not do it again.
	validators := w.validators(w.place.embed == nil)

	// Version 1.
	v1 := w.resolve(p.link(), "Token")
	token := parsedABI(t, v1.artifact.ABI)
	minter := w.sender(w.give("minter"))
	supply := big.NewInt(1_000_000)
	contract, authority, first := w.deploy(w.Network.Families.UUPS, "token", func(authority common.Address) upgrade.Code {
		code := v1.code()
		code.Initialiser = pack(t, token, "initialize", authority, minter.Address(), supply)
		return code
	})
	if r := w.record(contract); r.Halt != upgrade.HaltNew || r.Active != (upgrade.Head{}) || r.Configuration.Threshold != threshold || len(r.Configuration.Signers) != 9 {
		t.Fatalf("a new record: %+v", r)
	}
	w.wantHalted(contract, pack(t, token, "totalSupply"))
	signed := w.announced(first).(*upgrade.Upgrade)
	w.approveByAll(signed)
	w.verified(signed)
	w.wantHalted(contract, pack(t, token, "totalSupply"))
	w.activate(signed)
	for seat := range seats {
		if s := w.seat(w.round(contract), seat); s.Verdict != upgrade.VerdictMatch {
			t.Errorf("seat %d said %v", seat, s.Verdict)
		}
	}
	if got := view[common.Address](w, contract, token, "owner"); got != authority {
		t.Fatalf("owner is %v, Authority %v", got, authority)
	}

	// It is used.
	holder := w.anyone.Address()
	w.call(minter, contract, token, "transfer", holder, big.NewInt(250))
	wantBalances := func(v abi.ABI, holders map[common.Address]int64) {
		t.Helper()
		for account, want := range holders {
			if got := w.number(contract, v, "balanceOf", account); got != want {
				t.Errorf("balance of %v is %d, want %d", account, got, want)
			}
		}
	}
	wantBalances(token, map[common.Address]int64{minter.Address(): 999_750, holder: 250})

	// Only the Authority upgrades: the minter cannot, with right code.
	if err := w.tryCall(minter, contract, token, "upgradeToAndCall", v1.artifact.Implementation, []byte{}); !revertedWith(err, token, "OwnableUnauthorizedAccount", minter.Address()) {
		t.Errorf("the minter upgrades: %v", err)
	}

	// Version 2.
	p.edit("token/v2")
	p.commit("Mint and burn")
	v2 := w.resolve(p.link(), "Token")
	token2 := parsedABI(t, v2.artifact.ABI)
	if v2.commit == v1.commit || v2.artifact.TreeHash == v1.artifact.TreeHash || v2.artifact.Implementation == v1.artifact.Implementation {
		t.Fatal("nothing changed")
	}
	before := w.namespaces(contract)
	code := v2.code()
	code.Initialiser = pack(t, token2, "initializeV2", big.NewInt(2_000_000))
	code.Assertions = w.assertions(contract, authority, minter.Address(), token2)
	second := w.upgrade(contract, code)
	if _, err := w.Propose(t.Context(), w.deployer, second); err != nil {
		t.Fatal(err)
	}
	signed = w.announced(second).(*upgrade.Upgrade)
	w.approveByAll(signed)
	w.verified(signed)
	// What was not signed is not activated, and the old code runs until then.
	other := *signed
	other.Initialiser = pack(t, token2, "initializeV2", big.NewInt(9_000_000))
	if _, err := w.Activate(t.Context(), w.anyone, &other); !errors.As(err, new(*upgrade.NoLiveApproval)) {
		t.Errorf("another initialiser: %v", err)
	}
	wantBalances(token, map[common.Address]int64{minter.Address(): 999_750, holder: 250})
	w.activate(signed)

	r := w.record(contract)
	if r.Active != second.NewHead() || r.Active.Version != 2 || r.Halt != upgrade.HaltNone || r.Contract != contract {
		t.Errorf("record after version 2: %+v", r)
	}
	if got := w.implementation(contract); got != v2.artifact.Implementation {
		t.Errorf("the proxy points at %v, want %v", got, v2.artifact.Implementation)
	}
	wantBalances(token2, map[common.Address]int64{minter.Address(): 999_750, holder: 250})
	for slot, value := range before {
		if got := w.storage(contract, slot); got != value {
			t.Errorf("slot %v holds %v, held %v", slot, got, value)
		}
	}
	if got := w.number(contract, token2, "cap"); got != 2_000_000 {
		t.Errorf("cap is %d", got)
	}
	w.call(minter, contract, token2, "mint", holder, big.NewInt(50))
	w.call(w.anyone, contract, token2, "burn", big.NewInt(100))
	wantBalances(token2, map[common.Address]int64{holder: 200})
	if err := w.tryCall(minter, contract, token2, "mint", holder, big.NewInt(2_000_000)); !revertedWith(err, token2, "OverCap", big.NewInt(2_000_000)) {
		t.Errorf("mint over the cap: %v", err)
	}
	if err := w.tryCall(minter, contract, token2, "initializeV2", big.NewInt(1)); !revertedWith(err, token2, "InvalidInitialization") {
		t.Errorf("initialised twice: %v", err)
	}
	for seat, v := range validators {
		if s := v.runnable(contract); !s.Runnable || s.Version != 2 {
			t.Errorf("validator %d says %+v", seat, s)
		}
	}

	// An assertion that does not hold leaves everything as it is.
	p.add("src/Token.sol", "// A third version.\n")
	p.commit("A third version")
	code = w.resolve(p.link(), "Token").code()
	code.Assertions = []upgrade.Assertion{
		{Target: contract, CallData: pack(t, token2, "cap"), Comparison: upgrade.EQ, Expected: upgrade.Expected(common.BigToHash(big.NewInt(2_000_001)))},
	}
	third := w.upgrade(contract, code)
	w.approveAndVerify(third)
	w.verified(third)
	var failed *upgrade.AssertionFailed
	if _, err := w.Activate(t.Context(), w.anyone, third); !errors.As(err, &failed) || failed.Index != 0 {
		t.Errorf("an assertion that fails: %v", err)
	}
	if got := w.implementation(contract); got != v2.artifact.Implementation || w.record(contract).Active != second.NewHead() {
		t.Errorf("the refused activation changed something: %v", got)
	}

	// Signed was other code than the tree builds to: the contract stops, by its own code's consent, and is rolled back.
	p.add("src/Token.sol", "// And a fourth.\n")
	p.commit("A fourth version")
	code = w.resolve(p.link(), "Token").code()
	code.Implementation, code.CodeHash = v1.artifact.Implementation, upgrade.CodeHash(v1.artifact.CodeHash)
	w.approveAndVerify(w.upgrade(contract, code))
	w.until("halt", func() bool { return w.record(contract).Halt == upgrade.HaltMismatch })
	w.wantHalted(contract, pack(t, token2, "totalSupply"))
	if r := w.record(contract); !r.Enforced || r.Active != second.NewHead() || r.HaltedBy != w.operator {
		t.Errorf("halted: %+v", r)
	}
	for seat, v := range validators {
		if s := v.runnable(contract); s.Runnable || s.Halt != upgrade.HaltMismatch {
			t.Errorf("validator %d says %+v", seat, s)
		}
	}
	back := w.rollBack(contract, second.NewHead(), second.Link)
	w.approveRollBack(back)
	w.activate(back)
	if r := w.record(contract); r.Halt != upgrade.HaltNone || r.Active != back.NewHead() || r.Active.Implementation != v2.artifact.Implementation {
		t.Errorf("rolled back: %+v", r)
	}
	wantBalances(token2, map[common.Address]int64{minter.Address(): 999_750, holder: 200})
}

// approveByAll brings exactly six signatures, one of them a contract wallet's, after five were too few.
func (w *world) approveByAll(u *upgrade.Upgrade) {
	w.t.Helper()
	wallet := slices.IndexFunc(w.signers, func(p person) bool { return p.wallet })
	six := []person{w.signers[wallet]}
	for i, p := range w.signers {
		if i != wallet && len(six) < threshold {
			six = append(six, p)
		}
	}
	five := w.sign(u, six[:threshold-1]...)
	if _, err := w.SubmitAndVerify(w.t.Context(), w.anyone, u, five, fee); !errors.As(err, new(*upgrade.TooFewApprovals)) {
		w.t.Errorf("five signatures: %v", err)
	}
	// The wallet asks its own key: another one's signature is none of the wallet's.
	stranger := six[0]
	stranger.key = w.signers[(wallet+1)%len(w.signers)].key
	cfg := w.configuration()
	wrong, err := upgrade.PackSignatures(&cfg, map[common.Address][]byte{stranger.account: w.signature(u, stranger)})
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.Submit(w.t.Context(), w.anyone, u, wrong); !errors.As(err, new(*upgrade.SignatureInvalid)) {
		w.t.Errorf("a wallet's signature by another key: %v", err)
	}
	if _, err := w.SubmitAndVerify(w.t.Context(), w.anyone, u, w.sign(u, six...), fee); err != nil {
		w.t.Fatal(err)
	}
}

// wantHalted expects a call to be refused as every call of a halted contract is.
func (w *world) wantHalted(contract common.Address, data []byte) {
	w.t.Helper()
	_, err := w.Call(w.t.Context(), w.head().Hash, contract, data)
	var revert *chain.RevertError
	if !errors.As(err, &revert) || !slices.Equal(revert.Data, crypto.Keccak256([]byte("CodeHalted()"))[:4]) {
		w.t.Errorf("a call of halted code: %v", err)
	}
}

// revertedWith reports whether a refusal is this custom error with these arguments.
func revertedWith(err error, a abi.ABI, name string, args ...any) bool {
	var revert *chain.RevertError
	if !errors.As(err, &revert) {
		return false
	}
	packed, packErr := a.Errors[name].Inputs.Pack(args...)
	id := a.Errors[name].ID
	return packErr == nil && slices.Equal(revert.Data, append(id[:4:4], packed...))
}

// namespaces reads the storage of version 1: what OpenZeppelin's contracts keep, and the token's own.
func (w *world) namespaces(contract common.Address) map[common.Hash]common.Hash {
	w.t.Helper()
	found := make(map[common.Hash]common.Hash)
	for namespace, words := range map[string]int64{"openzeppelin.storage.ERC20": 5, "openzeppelin.storage.Ownable": 1, "plank.token": 1} {
		first := slotOf(namespace).Big()
		filled := false
		for i := range words {
			slot := common.BigToHash(new(big.Int).Add(first, big.NewInt(i)))
			found[slot] = w.storage(contract, slot)
			filled = filled || found[slot] != common.Hash{}
		}
		if !filled {
			w.t.Errorf("nothing is kept in namespace %s", namespace)
		}
	}
	return found
}

// assertions that CodeRegistry makes of version 2 before it lets it be: values, an order, a text by its hash, another contract.
func (w *world) assertions(contract, authority, minter common.Address, token abi.ABI) []upgrade.Assertion {
	w.t.Helper()
	word := func(n int64) upgrade.Expected { return upgrade.Expected(common.BigToHash(big.NewInt(n))) }
	account := func(a common.Address) upgrade.Expected { return upgrade.Expected(common.BytesToHash(a[:])) }
	name, err := token.Methods["name"].Outputs.Pack("Plank")
	if err != nil {
		w.t.Fatal(err)
	}
	is := func(comparison upgrade.Comparison, expected upgrade.Expected, method string, args ...any) upgrade.Assertion {
		return upgrade.Assertion{Target: contract, CallData: pack(w.t, token, method, args...), Comparison: comparison, Expected: expected}
	}
	return []upgrade.Assertion{
		is(upgrade.EQ, word(1_000_000), "totalSupply"),
		is(upgrade.EQ, word(999_750), "balanceOf", minter),
		is(upgrade.GE, word(1_000_000), "cap"),
		is(upgrade.NE, word(1), "version"),
		is(upgrade.EQ, account(authority), "owner"),
		is(upgrade.HASH, upgrade.Expected(crypto.Keccak256Hash(name)), "name"),
	}
}

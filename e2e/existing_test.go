package e2e

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// A UUPS proxy of the days before Theseus, owned by one key, comes under six of nine people: its owner moves the ownership, it
// is registered, upgraded, and rolled back to what ran before.
func TestExistingProxy(t *testing.T) {
	w := sharedWorld(t, 300, 300)
	p := newProject(t, "token/v1")
	p.commit("A token")
	v1 := w.resolve(p.link(), "Token")
	token := parsedABI(t, v1.artifact.ABI)
	create := func(from *chain.Sender, code []byte) common.Address {
		t.Helper()
		receipt, err := from.Send(t.Context(), chain.Tx{Data: code})
		if err != nil {
			t.Fatal(err)
		}
		return receipt.ContractAddress
	}

	// Before: deployed and owned by one account.
	owner := w.sender(w.give("owner"))
	implementation := create(owner, v1.artifact.CreationCode)
	initialise := pack(t, token, "initialize", owner.Address(), owner.Address(), big.NewInt(1000))
	proxy := create(owner, existingProxy(t, implementation, initialise))
	w.call(owner, proxy, token, "transfer", w.anyone.Address(), big.NewInt(10))
	old := w.namespaces(proxy)

	// Anyone prepares; the address of the Authority commits to who the signers are.
	cfg, salt := w.configuration(), w.salt("existing")
	baseline := upgrade.Head{Implementation: implementation, CodeHash: upgrade.CodeHash(w.codeHash(implementation))}
	adoption := func(cfg upgrade.Configuration) chain.Adoption {
		return chain.Adoption{Family: w.Network.Families.UUPS, Proxy: proxy, Configuration: cfg, Baseline: baseline, Salt: salt}
	}
	authority, err := w.AuthorityOf(t.Context(), w.head().Hash, adoption(cfg))
	if err != nil {
		t.Fatal(err)
	}
	register := func(cfg upgrade.Configuration) error {
		_, err := w.Register(t.Context(), w.anyone, adoption(cfg))
		return err
	}
	if err := register(cfg); !contractError(err, "NotPrepared", authority) {
		t.Errorf("registered before it was prepared: %v", err)
	}
	if _, err := w.Prepare(t.Context(), w.anyone, adoption(cfg)); err != nil {
		t.Fatal(err)
	}
	if w.codeHash(authority) == (common.Hash{}) {
		t.Fatalf("no Authority at %v", authority)
	}

	// Registration without the authority is refused and changes nothing.
	if err := register(cfg); !revertedWith(err, token, "OwnableUnauthorizedAccount", authority) {
		t.Errorf("registered without the ownership: %v", err)
	}
	if _, err := w.Record(t.Context(), w.head().Hash, proxy); !errors.As(err, new(*upgrade.UnknownRecord)) {
		t.Errorf("a record of a proxy that was refused: %v", err)
	}
	if w.implementation(proxy) != implementation {
		t.Error("the refused registration left other code behind")
	}

	// With it, others than the agreed signers are still refused.
	w.call(owner, proxy, token, "transferOwnership", authority)
	weaker := cfg
	weaker.Threshold = 1
	other, err := w.AuthorityOf(t.Context(), w.head().Hash, adoption(weaker))
	if err != nil {
		t.Fatal(err)
	}
	if err := register(weaker); !contractError(err, "NotPrepared", other) {
		t.Errorf("registered with another threshold: %v", err)
	}
	if err := register(cfg); err != nil {
		t.Fatal(err)
	}
	running := baseline
	running.LinkHash = upgrade.HashLink("")
	r := w.record(proxy)
	if r.Active != running || r.LastVersion != 0 || r.Halt != upgrade.HaltNone || r.Authority != authority || w.implementation(proxy) != implementation {
		t.Errorf("a registered proxy: %+v", r)
	}
	if got := w.number(proxy, token, "balanceOf", w.anyone.Address()); got != 10 {
		t.Errorf("balance is %d", got)
	}
	if err := w.tryCall(owner, proxy, token, "upgradeToAndCall", v1.artifact.Implementation, []byte{}); !revertedWith(err, token, "OwnableUnauthorizedAccount", owner.Address()) {
		t.Errorf("the owner of before upgrades: %v", err)
	}
	if err := register(cfg); !errors.As(err, new(*upgrade.AlreadyRegistered)) {
		t.Errorf("registered twice: %v", err)
	}

	// It is upgraded as any other.
	w.validators(true)
	p.edit("token/v2")
	p.commit("Mint and burn")
	v2 := w.resolve(p.link(), "Token")
	token2 := parsedABI(t, v2.artifact.ABI)
	code := v2.code()
	code.Initialiser = pack(t, token2, "initializeV2", big.NewInt(2000))
	w.upgraded(w.upgrade(proxy, code))
	w.call(owner, proxy, token2, "mint", owner.Address(), big.NewInt(5))
	supply := common.BigToHash(new(big.Int).Add(slotOf("openzeppelin.storage.ERC20").Big(), big.NewInt(2)))
	for slot, value := range old {
		if slot != supply && slot != slotOf("openzeppelin.storage.Ownable") && w.storage(proxy, slot) != value {
			t.Errorf("slot %v changed", slot)
		}
	}

	// And rolled back to what was there before: six signatures and the delay, no round.
	back := w.rollBack(proxy, running, "")
	back.Assertions = []upgrade.Assertion{{
		Target: proxy, CallData: pack(t, token, "totalSupply"), Comparison: upgrade.EQ, Expected: upgrade.Expected(common.BigToHash(big.NewInt(1005))),
	}}
	w.approveRollBack(back)
	w.activate(back)
	r = w.record(proxy)
	if r.Active != back.NewHead() || r.Active.Version != 2 || w.implementation(proxy) != implementation {
		t.Errorf("rolled back: %+v", r)
	}
	if err := w.tryCall(owner, proxy, token2, "mint", owner.Address(), big.NewInt(5)); err == nil {
		t.Error("what version 1 added is still there")
	}
	if got := w.number(proxy, token, "totalSupply"); got != 1005 {
		t.Errorf("supply is %d", got)
	}
}

// existingProxy is the creation code of OpenZeppelin's ERC1967Proxy.
func existingProxy(t testing.TB, implementation common.Address, data []byte) []byte {
	t.Helper()
	artifact := compiled(t, newProject(t, "people").dir, "Existing")
	packed, err := parsedABI(t, artifact.ABI).Pack("", implementation, data)
	if err != nil {
		t.Fatal(err)
	}
	return append(artifact.CreationCode[:len(artifact.CreationCode):len(artifact.CreationCode)], packed...)
}

package contracts_test

import (
	"fmt"
	"math/big"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"theseus/chain/evmtest"
)

// entry is IDirectory.Entry.
func (w *campaignTown) heads(name string) (latest, active *big.Int) {
	w.t.Helper()
	e := w.directory.Get("entryOf", named(name))[0].(struct {
		Kind   uint8    `json:"kind"`
		Parts  uint8    `json:"parts"`
		Latest *big.Int `json:"latest"`
		Active *big.Int `json:"active"`
	})
	return e.Latest, e.Active
}

// ManagedProxy is that of contracts/src, byte for byte.
func TestNetworkProxyIsOurs(t *testing.T) {
	ours, err := os.ReadFile("src/ManagedProxy.sol")
	if err != nil {
		t.Fatal(err)
	}
	if copied, err := os.ReadFile("network/ManagedProxy.sol"); err != nil || string(copied) != string(ours) {
		t.Errorf("contracts/network/ManagedProxy.sol differs (%v)", err)
	}
}

func TestNetworkSizes(t *testing.T) {
	for name, c := range townCode(t) {
		if len(c.RuntimeCode) > 24_576 {
			t.Errorf("%s has %d bytes", name, len(c.RuntimeCode))
		}
	}
}

func TestDirectoryAdds(t *testing.T) {
	w := newDirectory(t, evmtest.New(t, evmtest.Prague), townCode(t))
	dir := w.directory.ABI
	part := withCode(w.Chain, 1)
	for _, other := range []common.Address{stranger, councillor, get[common.Address](w.directory, "congress")} {
		refused(t, w.tryAdd(other, "Thing", kindSingleton, semver(1, 0, 0), nil, part), dir, fmt.Sprintf("DeveloperOnly(%v)", other))
	}
	name := fmt.Sprintf("%#x", named("Thing"))
	for _, c := range []struct {
		kind  uint8
		parts []common.Address
	}{{0, []common.Address{part}}, {kindSingleton, nil}, {kindSingleton, slices.Repeat([]common.Address{part}, 3)},
		{kindFixed, []common.Address{part, part}}, {kindTemplate, slices.Repeat([]common.Address{part}, 9)}} {
		refused(t, w.tryAdd(developer, "Thing", c.kind, semver(1, 0, 0), nil, c.parts...), dir, fmt.Sprintf("PartsInvalid(%d, %d)", c.kind, len(c.parts)))
	}
	if r := w.Delegate(evmtest.Key(77), part); r.Err != nil {
		t.Fatal(r.Err)
	}
	for _, none := range []common.Address{stranger, {}, evmtest.Account(77)} {
		refused(t, w.tryAdd(developer, "Thing", kindSingleton, semver(1, 0, 0), nil, none), dir, fmt.Sprintf("NoCode(%v)", none))
	}
	for _, proxy := range []common.Address{w.directory.Address, w.proxy("Congress")} {
		refused(t, w.tryAdd(developer, "Thing", kindSingleton, semver(1, 0, 0), nil, proxy), dir, fmt.Sprintf("PartIsProxy(%v)", proxy))
	}
	for _, first := range []*big.Int{new(big.Int), semver(0, 1, 0), semver(0, 0, 1), semver(1, 0, 1), semver(1, 1, 0), semver(2, 0, 0)} {
		refused(t, w.tryAdd(developer, "Thing", kindSingleton, first, nil, part), dir, fmt.Sprintf("VersionInvalid(%s, 0, %v)", name, first))
	}

	r := w.tryAdd(developer, "Thing", kindSingleton, semver(1, 0, 0), []byte{1}, part)
	succeeded(t, r, dir, fmt.Sprintf("Added(%s, %v, %d, %v, 0x07%s, [%v])", name, semver(1, 0, 0), kindSingleton, developer, zeros(31), part))
	gasIs(t, "directory: add", r.GasUsed)
	if latest, active := w.heads("Thing"); latest.Cmp(semver(1, 0, 0)) != 0 || active.Sign() != 0 {
		t.Errorf("latest %v, active %v", latest, active)
	}
	refused(t, w.tryAdd(developer, "Thing", kindTemplate, semver(1, 0, 1), nil, part), dir, fmt.Sprintf("EntryDiffers(%s, %d, 1)", name, kindSingleton))
	refused(t, w.tryAdd(developer, "Thing", kindSingleton, semver(1, 0, 1), nil, part, part), dir, fmt.Sprintf("EntryDiffers(%s, %d, 1)", name, kindSingleton))
	// Never overwritten.
	refused(t, w.tryAdd(developer, "Thing", kindSingleton, semver(1, 0, 0), nil, withCode(w.Chain, 2)), dir,
		fmt.Sprintf("VersionInvalid(%s, %v, %v)", name, semver(1, 0, 0), semver(1, 0, 0)))
	if parts := w.releaseOf("Thing", semver(1, 0, 0)).Parts; !slices.Equal(parts, []common.Address{part}) {
		t.Errorf("parts %v", parts)
	}
}

func zeros(bytes int) string { return fmt.Sprintf("%0*d", 2*bytes, 0) }

// 1.0.10 comes after 1.0.9, and 1.0.9 does not come after 1.0.10: as numbers, not as text.
func TestDirectoryTenIsAfterNine(t *testing.T) {
	w := newDirectory(t, evmtest.New(t, evmtest.Shanghai), townCode(t))
	part := withCode(w.Chain, 1)
	for patch := int64(0); patch <= 10; patch++ {
		w.add("Thing", kindSingleton, semver(1, 0, patch), nil, part)
	}
	if latest, _ := w.heads("Thing"); latest.Cmp(semver(1, 0, 10)) != 0 {
		t.Errorf("latest is %v", latest)
	}
	refused(t, w.tryAdd(developer, "Thing", kindSingleton, semver(1, 0, 9), nil, part), w.directory.ABI,
		fmt.Sprintf("VersionInvalid(%#x, %v, %v)", named("Thing"), semver(1, 0, 10), semver(1, 0, 9)))
	history := get[[]*big.Int](w.directory, "historyOf", named("Thing"))
	if len(history) != 11 || history[9].Cmp(history[10]) >= 0 {
		t.Errorf("history %v", history)
	}
}

// The versions of a name are those that were added, each following the one before; whatever is tried, none is lost or changed.
func TestDirectoryHistoryOnlyGrows(t *testing.T) {
	w := newDirectory(t, evmtest.New(t, evmtest.Shanghai), townCode(t))
	part := withCode(w.Chain, 1)
	w.add("Thing", kindSingleton, semver(1, 0, 0), nil, part)
	fresh := w.Snapshot()
	full := int64(1)<<32 - 1
	rapid.Check(t, func(rt *rapid.T) {
		w.Restore(fresh)
		versions := [][3]int64{{1, 0, 0}}
		for range rapid.IntRange(1, 10).Draw(rt, "tries") {
			last := versions[len(versions)-1]
			number := func(i int) int64 {
				return rapid.SampledFrom([]int64{0, 1, last[i], last[i] + 1, max(last[i]-1, 0), last[i] + 2, full}).Draw(rt, "number")
			}
			next := [3]int64{number(0) & full, number(1) & full, number(2) & full}
			allowed := next == [3]int64{last[0] + 1, 0, 0} || next == [3]int64{last[0], last[1] + 1, 0} || next == [3]int64{last[0], last[1], last[2] + 1}
			if r := w.tryAdd(developer, "Thing", kindSingleton, semver(next[0], next[1], next[2]), nil, part); allowed != (r.Err == nil) {
				rt.Fatalf("%v after %v: %v", next, last, r.Err)
			}
			if allowed {
				versions = append(versions, next)
			}
			history := get[[]*big.Int](w.directory, "historyOf", named("Thing"))
			if len(history) != len(versions) {
				rt.Fatalf("%d versions, want %d", len(history), len(versions))
			}
			for i, v := range versions {
				if history[i].Cmp(semver(v[0], v[1], v[2])) != 0 {
					rt.Fatalf("version %d is %v, want %v", i, history[i], v)
				}
			}
		}
	})
}

func TestDirectoryActivates(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	dir := w.directory.ABI
	congress := get[common.Address](w.directory, "congress")
	for _, other := range []common.Address{stranger, developer, councillor} {
		refused(t, w.directory.Call(other, "activate", named("Reputation"), semver(1, 0, 0)), dir, fmt.Sprintf("CongressOnly(%v)", congress))
		refused(t, w.directory.Call(other, "rebind", named("Reputation"), named("Reputation")), dir, fmt.Sprintf("CongressOnly(%v)", congress))
		refused(t, w.directory.Call(other, "setDeveloper", other, true), dir, fmt.Sprintf("CongressOnly(%v)", congress))
	}
	name := fmt.Sprintf("%#x", named("Reputation"))
	refused(t, w.activate("Reputation", semver(1, 0, 0)), dir, fmt.Sprintf("AlreadyActive(%s, %v)", name, semver(1, 0, 0)))
	refused(t, w.activate("Reputation", semver(1, 0, 1)), dir, fmt.Sprintf("UnknownVersion(%s, %v)", name, semver(1, 0, 1)))
	refused(t, w.activate("Nothing", semver(1, 0, 0)), dir, fmt.Sprintf("UnknownVersion(%#x, %v)", named("Nothing"), semver(1, 0, 0)))
	refused(t, w.directory.View("addressOf", named("Nothing")), dir, fmt.Sprintf("NotActive(%#x)", named("Nothing")))
	refused(t, w.directory.View("addressOf", named("ReferralCampaign")), dir, fmt.Sprintf("NotActive(%#x)", named("ReferralCampaign")))

	// Latest and active are different things.
	store := w.releaseOf("Reputation", semver(1, 0, 0)).Parts[1]
	w.add("Reputation", kindSingleton, semver(1, 1, 0), nil, w.deploy("ReputationWithLimit", w.proxyOf("Reputation", 1), w.proxy("Campaigns"), big.NewInt(3)), store)
	if latest, active := w.heads("Reputation"); latest.Cmp(semver(1, 1, 0)) != 0 || active.Cmp(semver(1, 0, 0)) != 0 {
		t.Errorf("latest %v, active %v", latest, active)
	}
	limit := func() bool { return w.see("ReputationWithLimit", w.proxy("Reputation")).View("limit").Err == nil }
	if limit() {
		t.Error("what was added runs")
	}
	w.must(w.activate("Reputation", semver(1, 1, 0)))
	if !limit() {
		t.Error("what was activated does not run")
	}
	// And back: the congress may activate an older one.
	w.must(w.activate("Reputation", semver(1, 0, 0)))
	if latest, active := w.heads("Reputation"); limit() || latest.Cmp(semver(1, 1, 0)) != 0 || active.Cmp(semver(1, 0, 0)) != 0 {
		t.Errorf("latest %v, active %v", latest, active)
	}
	// The economy is what it is.
	refused(t, w.tryAdd(developer, "Economy", kindFixed, semver(1, 0, 1), nil, store), dir, fmt.Sprintf("NotUpgradeable(%#x)", named("Economy")))
	if at := get[common.Address](w.directory, "addressOf", named("Economy")); at != w.economy.Address {
		t.Errorf("the economy is at %v", at)
	}
}

// The congress is upgraded as any other singleton, and goes on to govern.
func TestDirectoryUpgradesCongress(t *testing.T) {
	w := newDirectory(t, evmtest.New(t, evmtest.Shanghai), townCode(t))
	next := deploy(t, w.Chain, "Congress")
	w.add("Congress", kindSingleton, semver(1, 0, 1), nil, next.Address)
	w.must(w.activate("Congress", semver(1, 0, 1)))
	slot := common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")
	if at := common.BytesToAddress(w.Storage(w.proxy("Congress"), slot).Bytes()); at != next.Address {
		t.Errorf("the congress runs %v", at)
	}
	w.must(w.govern(w.directory.Address, w.code["Directory"].Pack("setDeveloper", stranger, true)))
	w.must(w.govern(w.directory.Address, w.code["Directory"].Pack("setDeveloper", developer, false)))
	w.must(w.tryAdd(stranger, "Thing", kindSingleton, semver(1, 0, 0), nil, next.Address))
	refused(t, w.tryAdd(developer, "Thing", kindSingleton, semver(1, 0, 1), nil, next.Address), w.directory.ABI, fmt.Sprintf("DeveloperOnly(%v)", developer))
}

// An initialiser that is refused takes everything with it: proxies, binding and the activation itself.
func TestDirectoryCreationIsAtomic(t *testing.T) {
	w := newDirectory(t, evmtest.New(t, evmtest.Shanghai), townCode(t))
	users := w.deploy("UserRegistry", w.proxyOf("UserRegistry", 1))
	failing := w.code["UserRegistry"].Pack("register", named("No"))
	w.add("UserRegistry", kindSingleton, semver(1, 0, 0), failing, users, w.deploy("UserStorage", w.directory.Address))
	refused(t, w.activate("UserRegistry", semver(1, 0, 0)), &w.code["UserRegistry"].ABI, fmt.Sprintf("NameInvalid(%#x)", named("No")))
	for part := range int64(2) {
		if code := w.Code(w.proxyOf("UserRegistry", part)); len(code) != 0 {
			t.Errorf("part %d was created", part)
		}
	}
	// The next version's initialiser succeeds, and does so as the directory, once.
	w.add("UserRegistry", kindSingleton, semver(1, 0, 1), w.code["UserRegistry"].Pack("register", named("founder")), users, w.created["UserStorage"])
	w.must(w.activate("UserRegistry", semver(1, 0, 1)))
	if who := get[common.Address](w.singleton("UserRegistry"), "accountOf", named("founder")); who != w.directory.Address {
		t.Errorf("the founder is %v", who)
	}
	w.add("UserRegistry", kindSingleton, semver(1, 0, 2), nil, users, w.created["UserStorage"])
	w.must(w.activate("UserRegistry", semver(1, 0, 2)))
	w.must(w.activate("UserRegistry", semver(1, 0, 1))) // not initialised again, which would be refused
}

// Storage obeys the logic that is bound, and after a rebinding no other: neither a stranger nor the old logic.
func TestDirectoryRebinds(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	dir := w.directory.ABI
	w.add("Members", kindSingleton, semver(1, 0, 0), nil, w.deploy("UserRegistry", w.proxyOf("UserRegistry", 1)))
	refused(t, w.govern(w.directory.Address, w.code["Directory"].Pack("rebind", named("UserRegistry"), named("Members"))), dir, fmt.Sprintf("NotActive(%#x)", named("Members")))
	w.must(w.activate("Members", semver(1, 0, 0)))
	refused(t, w.govern(w.directory.Address, w.code["Directory"].Pack("rebind", named("Members"), named("UserRegistry"))), dir, fmt.Sprintf("NoStorage(%#x)", named("Members")))

	store := w.see("UserStorage", w.proxyOf("UserRegistry", 1))
	old, next := w.singleton("UserRegistry"), w.see("UserRegistry", w.proxy("Members"))
	for _, other := range []common.Address{stranger, developer, councillor, next.Address} {
		refused(t, w.callAs(other, store, "setName", stranger, named("mallory")), store.ABI, fmt.Sprintf("LogicOnly(%v)", old.Address))
		refused(t, w.callAs(other, store, "bind", other), store.ABI, fmt.Sprintf("DirectoryOnly(%v)", w.directory.Address))
	}
	refused(t, next.Call(stranger, "register", named("mallory")), store.ABI, fmt.Sprintf("LogicOnly(%v)", old.Address))
	w.must(old.Call(buyer, "register", named("buyer")))

	w.must(w.govern(w.directory.Address, w.code["Directory"].Pack("rebind", named("UserRegistry"), named("Members"))))
	refused(t, old.Call(stranger, "register", named("mallory")), store.ABI, fmt.Sprintf("LogicOnly(%v)", next.Address))
	w.must(next.Call(stranger, "register", named("alice")))
	if at := get[common.Address](old, "accountOf", named("alice")); at != stranger {
		t.Errorf("the old logic reads %v", at)
	}
	// What runs behind no proxy obeys nobody.
	bare := w.see("UserStorage", w.created["UserStorage"])
	refused(t, w.callAs(old.Address, bare, "setName", stranger, named("mallory")), store.ABI, fmt.Sprintf("LogicOnly(%v)", common.Address{}))
}

// Before Cancun code at an address can be replaced: what was added is what is activated, or nothing.
func TestDirectoryCodeChanged(t *testing.T) {
	w := newDirectory(t, evmtest.New(t, evmtest.Shanghai), townCode(t))
	part := withCode(w.Chain, 1)
	w.add("Thing", kindTemplate, semver(1, 0, 0), nil, part)
	w.SetCode(part, []byte{0x00, 0x01})
	refused(t, w.activate("Thing", semver(1, 0, 0)), w.directory.ABI, fmt.Sprintf("CodeChanged(%#x, %v)", named("Thing"), semver(1, 0, 0)))
	w.SetCode(part, []byte{0x00})
	w.must(w.activate("Thing", semver(1, 0, 0)))
}

package contracts_test

import (
	"io/fs"
	"maps"
	"math/big"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"theseus/chain/evmtest"
)

// townWeaknesses are the defences of contracts/network of which a test shows what happens without them.
var townWeaknesses = []struct{ file, old, new string }{
	{"ReferralCampaign.sol", "if (next == msg.sender) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (msg.sender == contractor_ || msg.sender == t.key) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (next == address(0) || next == t.key) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (cuts > WHOLE) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (escrowOf[msg.sender] != address(0)) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (s > HALF_ORDER || ecrecover(digest, v, r, s) != key) revert", "if (s > HALF_ORDER && v == 0 && r == digest) revert"},
	{"ReferralCampaign.sol", "if (msg.value != value) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (value != 0) {", "if (msg.value != 0) {"},
	{"ReferralCampaign.sol", "} else if (t.price != 0) {", "} else if (t.currency != address(0)) {"},
	{"Budget.sol", "if (before & CONVERSION == conversion) revert", "if (false) revert"},
	{"Reputation.sol", "if (!campaigns.isValidated(msg.sender)) revert", "if (false) revert"},
	{"BoundStorage.sol", "if (msg.sender != logic) revert", "if (false) revert"},
	{"Directory.sol", "if (!a.version.follows(entry.latest)) revert", "if (false) revert"},
	{"Directory.sol", "if (_codeDigest(parts) != release.codeDigest) revert", "if (false) revert"},
}

// weakTown is contracts/network as it would be without those defences.
func weakTown(t testing.TB) map[string]*evmtest.Contract {
	t.Helper()
	weak := maps.Clone(townCode(t))
	maps.Copy(weak, evmtest.Compile(t, weakTownTree(), "ReferralCampaign.sol", "Budget.sol", "Reputation.sol", "UserStorage.sol", "Directory.sol"))
	return weak
}

var weakTownTree = sync.OnceValue(func() evmtest.Sources {
	tree := make(fstest.MapFS)
	err := fs.WalkDir(os.DirFS("network"), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile("network/" + name)
		tree[name] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		panic(err)
	}
	for _, weakness := range townWeaknesses {
		text := string(tree[weakness.file].Data)
		if strings.Count(text, weakness.old) != 1 {
			panic(weakness.file + " has other than one " + weakness.old)
		}
		tree[weakness.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, weakness.old, weakness.new, 1))}
	}
	return evmtest.Sources{Tree: tree, Remappings: []string{"@openzeppelin/=vendor/@openzeppelin/"}}
})

// Every attack succeeds where its defence is missing: it is that defence which refuses it.
func TestReferralWeaknesses(t *testing.T) {
	w := newCampaignTown(t, weakTown(t))
	c := w.campaign(w.terms(), 10_000, 1000)
	fresh := w.Snapshot()
	for _, attack := range referralAttacks {
		if !attack.without {
			continue
		}
		w.Restore(fresh)
		w.SetID(big.NewInt(1337))
		if r, _ := attack.run(w, c); r.Err != nil {
			t.Errorf("%s: %v %s", attack.name, r.Err, r.Error(c.ABI, c.budget.ABI))
		}
	}
}

func TestDirectoryWeaknesses(t *testing.T) {
	w := newCampaignTown(t, weakTown(t))
	// A stranger's account, as a campaign.
	w.must(w.singleton("Reputation").Call(stranger, "award", stranger))
	// An old logic, after a rebinding.
	w.add("Members", kindSingleton, semver(1, 0, 0), nil, w.deploy("UserRegistry", w.proxyOf("UserRegistry", 1)))
	w.must(w.activate("Members", semver(1, 0, 0)))
	w.must(w.govern(w.directory.Address, w.code["Directory"].Pack("rebind", named("UserRegistry"), named("Members"))))
	w.must(w.singleton("UserRegistry").Call(stranger, "register", named("mallory")))
	// 1.0.9 after 1.0.10, and a version that is overwritten.
	part := withCode(w.Chain, 1)
	for _, v := range []*big.Int{semver(1, 0, 10), semver(1, 0, 9)} {
		w.add("Thing", kindTemplate, v, nil, part)
	}
	w.add("Thing", kindTemplate, semver(1, 0, 10), nil, withCode(w.Chain, 2))
	if latest, _ := w.heads("Thing"); latest.Cmp(semver(1, 0, 10)) != 0 || w.releaseOf("Thing", latest).Parts[0] == part {
		t.Error("it was not overwritten")
	}
	// Code that is not what was added.
	w.SetCode(part, []byte{0x00, 0x01})
	w.must(w.activate("Thing", semver(1, 0, 9)))
}

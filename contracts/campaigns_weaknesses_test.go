package contracts_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

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
	{"ReferralCampaign.sol", "if (count > MOST_REFERRERS) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (block.timestamp >= t.endsAt) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (block.timestamp >= t.endsAt + t.claimTime) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (msg.sender != contractor_) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (block.timestamp < t.endsAt) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (block.timestamp < t.endsAt + t.claimTime) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (openEscrows != 0) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (msg.sender != escrowOf[customer]) revert", "if (false) revert"},
	{"ReferralCampaign.sol", "if (msg.sender != address(campaigns)) revert", "if (false) revert"},
	{"Budget.sol", "if (before & CONVERSION == conversion) revert", "if (false) revert"},
	{"Budget.sol", "if (total > held(token) || total > type(uint192).max) revert", "if (total > type(uint192).max) revert"},
	{"Budget.sol", "if (token != address(0)) return IERC20(token).safeTransfer(to, amount);",
		"if (token != address(0)) { try IERC20(token).transfer(to, amount) {} catch {} return; }"},
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
	return evmtest.Sources{Tree: tree, Remappings: []string{"@openzeppelin/=vendor/@openzeppelin/"}, Quick: true}
})

// Every attack succeeds where its defence is missing: it is that defence which refuses it.
func TestReferralWeaknesses(t *testing.T) {
	w := newCampaignTown(t, weakTown(t))
	c := w.campaign(w.terms(), 10_000, 1000)
	fresh := w.Snapshot()
	for _, attack := range referralAttacks {
		w.Restore(fresh)
		w.SetID(big.NewInt(1337))
		if r, _ := attack.run(w, c); r.Err != nil {
			t.Errorf("%s: %v %s", attack.name, r.Err, r.Error(c.ABI, c.budget.ABI))
		}
	}
}

// A compact signature has no bit for most of the second spellings: what HALF_ORDER refuses are those of the few whose s is between half the
// order and 2^255. One of them is made here, and the key for it: whoever has the first spelling of it is taken, whoever has the second is
// taken only where the bound is that of the encoding.
func TestReferralSecondSpelling(t *testing.T) {
	half := common.FromHex("0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0")
	wide := common.FromHex("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")
	weak := maps.Clone(townCode(t))
	code := *weak["ReferralCampaign"]
	if bytes.Count(code.CreationCode, half) != 1 {
		t.Fatal("half the order is not once in the code")
	}
	code.CreationCode = bytes.Replace(code.CreationCode, half, wide, 1)
	weak["ReferralCampaign"] = &code
	order := crypto.S256().Params().N
	for name, town := range map[string]map[string]*evmtest.Contract{"ours": townCode(t), "without": weak} {
		w := newCampaignTown(t, town)
		terms := w.terms()
		fresh := w.Snapshot()
		// The address, and with it the domain, is the same whatever the key.
		digest := get[[32]byte](w.campaign(terms, 10_000, 1000).Instance, "customerDigest", [32]byte{}, buyer)
		w.Restore(fresh)
		second := new(big.Int).SetBytes(wide) // 2^255 - 1 is above half of the order
		first := new(big.Int).Sub(order, second)
		point := crypto.PubkeyToAddress(evmtest.Key(77).PublicKey) // any number that is the x of a point
		var r, firstVs, secondVs [32]byte
		for n := new(big.Int).SetBytes(point[:]); ; n.Add(n, common.Big1) {
			n.FillBytes(r[:])
			signature := append(append(bytes.Clone(r[:]), common.BigToHash(first).Bytes()...), 0)
			if key, err := crypto.SigToPub(digest[:], signature); err == nil {
				terms.Key = crypto.PubkeyToAddress(*key)
				break
			}
		}
		first.FillBytes(firstVs[:])
		second.FillBytes(secondVs[:])
		secondVs[0] |= 0x80 // the other point
		c := w.campaign(terms, 10_000, 1000)
		before := w.Snapshot()
		w.must(c.pay(buyer, []referralLink{}, r, firstVs))
		w.Restore(before)
		if again := c.pay(buyer, []referralLink{}, r, secondVs); name == "ours" {
			refusedBy(t, again, fmt.Sprintf("SignatureInvalid(0, %v)", terms.Key), c.ABI)
		} else {
			w.must(again)
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

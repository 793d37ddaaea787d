package contracts_test

import (
	"math/big"
	"testing"

	"theseus/chain/evmtest"
)

// A conversion costs as much more with each referrer as one referrer costs, whether they are credited for the first time or again.
func TestConversionIsLinear(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	c := w.campaign(w.terms(), 1_000_000, 1000)
	w.must(c.buy(evmtest.Account(700), 0)) // what a campaign does for the first time
	without := c.buy(evmtest.Account(701), 0)
	w.must(without)
	gasIs(t, "referral: convert, 0 referrers", without.GasUsed)
	var firsts, agains []uint64
	names := map[int]string{1: "1 referrer", 8: "8 referrers", 32: "32 referrers"}
	for i, n := range []int{1, 8, 32} {
		people := referrers(100*i, n)
		first := c.buy(evmtest.Account(710+i), 10_000/32, people...)
		w.must(first)
		again := c.buy(evmtest.Account(720+i), 10_000/32, people...)
		w.must(again)
		gasIs(t, "referral: convert, "+names[n]+", first credit", first.GasUsed)
		gasIs(t, "referral: convert, "+names[n]+", later credit", again.GasUsed)
		if each := (first.GasUsed - without.GasUsed) / uint64(n); each > 32_000 {
			t.Errorf("%d referrers: %d gas for the first credit of each", n, each)
		}
		if each := (again.GasUsed - without.GasUsed) / uint64(n); each > 12_000 {
			t.Errorf("%d referrers: %d gas for a later credit of each", n, each)
		}
		firsts, agains = append(firsts, (first.GasUsed-without.GasUsed)/uint64(n)), append(agains, (again.GasUsed-without.GasUsed)/uint64(n))
	}
	for _, each := range [][]uint64{firsts, agains} {
		for _, one := range each {
			if one > each[0]+each[0]/100 || one < each[0]-each[0]/100 {
				t.Errorf("not linear: each of 1, 8 and 32 referrers takes %d gas", each)
			}
		}
	}
}

// Creating a campaign takes at most 35 % of the gas of deploying its contracts.
func TestCreationIsCheap(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	w.must(w.tryCreate(contractor, w.terms()))
	r := w.tryCreate(contractor, w.terms())
	w.must(r)
	gasIs(t, "campaigns: create", r.GasUsed)
	var each uint64
	for name, arguments := range map[string][]any{
		"ReferralCampaign": {w.proxy("Campaigns"), w.proxy("Reputation"), w.created["Escrow"]}, "Budget": {},
	} {
		_, r := w.Deploy(stranger, w.code[name].Creation(arguments...), nil)
		w.must(r)
		each += r.GasUsed
	}
	gasIs(t, "campaigns: deploying each contract of one", each)
	if r.GasUsed*100 > each*35 {
		t.Errorf("creating takes %d gas, deploying %d: %d %%", r.GasUsed, each, r.GasUsed*100/each)
	}
	t.Logf("creating takes %d gas, deploying %d: %d %%", r.GasUsed, each, r.GasUsed*100/each)
}

// Upgrading a singleton that many campaigns share is one transaction, whose cost does not depend on how many they are.
func TestSharedSingletonUpgrade(t *testing.T) {
	upgraded := func(campaigns int) uint64 {
		w := newCampaignTown(t, townCode(t))
		var all []*referralCampaign
		for range campaigns {
			all = append(all, w.campaign(w.terms(), 100_000, 20))
		}
		w.add("Reputation", kindSingleton, semver(1, 1, 0), nil,
			w.deploy("ReputationWithLimit", w.proxyOf("Reputation", 1), w.proxy("Campaigns"), big.NewInt(1)), w.releaseOf("Reputation", semver(1, 0, 0)).Parts[1])
		r := w.activate("Reputation", semver(1, 1, 0))
		w.must(r)
		if w.see("ReputationWithLimit", w.proxy("Reputation")).View("limit").Err != nil {
			t.Fatal("the new logic does not run")
		}
		// All of them see the new logic: of the two customers' points in any two campaigns the second is refused by the limit.
		for _, c := range []*referralCampaign{all[0], all[len(all)-1]} {
			w.must(c.buy(buyer, 0))
			if points := get[*big.Int](w.singleton("Reputation"), "pointsOf", buyer); points.Int64() != 1 {
				t.Errorf("the customer has %v points, the limit is 1", points)
			}
		}
		return r.GasUsed
	}
	few, many := upgraded(2), upgraded(40)
	if few != many {
		t.Errorf("with 2 campaigns it takes %d gas, with 40 %d", few, many)
	}
	gasIs(t, "directory: upgrade of a shared singleton, executed by the congress", many)
}

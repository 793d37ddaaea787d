package contracts_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"theseus/chain/evmtest"
)

func TestReferralConversion(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	c := w.campaign(w.terms(), 10_000, 100)
	people := referrers(0, 2)
	r := c.buy(buyer, 2500, people...)
	w.must(r)
	escrow := get[common.Address](c.Instance, "escrowOf", buyer)
	credits := make([]*big.Int, 2)
	for i, p := range people {
		word := new(big.Int).SetBytes(addressOf(p).Bytes())
		credits[i] = word.Lsh(word, 96).Add(word, big.NewInt(250))
		if got := get[*big.Int](c.Instance, "creditOf", addressOf(p)); got.Int64() != 250 {
			t.Errorf("referrer %d is credited %v", i, got)
		}
	}
	want := fmt.Sprintf("Converted(%v, 1, %v, %v)", buyer, escrow, credits)
	if events := r.Events(c.ABI); !slices.Contains(events, want) {
		t.Errorf("events %q, want %s", events, want)
	}
	if held := get[*big.Int](w.economy, "balanceOf", escrow); held.Int64() != 20 {
		t.Errorf("the escrow holds %v", held)
	}
	if held := w.Balance(c.budget.Address); held.Int64() != 10_500 {
		t.Errorf("the budget holds %v", held)
	}
	if points := get[*big.Int](w.singleton("Reputation"), "pointsOf", buyer); points.Int64() != 1 {
		t.Errorf("%v points", points)
	}
}

// referralAttack must be refused. Without its defence (townWeaknesses) it succeeds.
type referralAttack struct {
	name string
	// run answers with the transaction and the refusal that it deserves.
	run func(w *campaignTown, c *referralCampaign) (evmtest.Result, string)
}

var referralAttacks = []referralAttack{
	{"self-referral: the customer is a referrer", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		people := referrers(0, 2)
		me := addressOf(people[0])
		return c.buy(me, 1000, people...), fmt.Sprintf("SelfReferral(%v)", me)
	}},
	{"self-referral: the contractor is the customer", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		return c.buy(contractor, 1000, referrers(0, 1)...), fmt.Sprintf("SelfReferral(%v)", contractor)
	}},
	{"a loop", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		people := referrers(0, 2)
		return c.buy(buyer, 1000, people[0], people[1], people[0]), fmt.Sprintf("Loop(%v)", addressOf(people[0]))
	}},
	{"the campaign's key within the chain", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		return c.buy(buyer, 1000, referrers(0, 1)[0], campaigner), "KeyInvalid(1)"
	}},
	{"cuts above the budget of a conversion", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		return c.buy(buyer, 3334, referrers(0, 3)...), "CutsAboveBudget(10002)"
	}},
	{"more than is in the budget", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		// The price joins it: 500 are enough, 499 are not.
		enough, short := w.campaign(c.terms, 500, 100), w.campaign(c.terms, 499, 100)
		w.must(enough.buy(buyer, 10_000, referrers(0, 1)...))
		return short.buy(buyer, 10_000, referrers(0, 1)...), "BudgetExceeded(1000, 999)"
	}},
	{"more than is in stock", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		enough, short := w.campaign(c.terms, 1000, 20), w.campaign(c.terms, 1000, 19)
		w.must(enough.buy(buyer, 10_000, referrers(0, 1)...))
		return short.buy(buyer, 10_000, referrers(0, 1)...), fmt.Sprintf("ERC20InsufficientBalance(%v, 19, 20)", short.budget.Address)
	}},
	{"33 referrers", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		return c.buy(buyer, 100, referrers(0, 33)...), "TooManyReferrers(33, 32)"
	}},
	{"a truncated chain", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		// The last referrer leaves out who brought it.
		people := referrers(0, 2)
		links, last := c.chainOf(1000, people...)
		arguments := c.conversion(buyer, links, last, people[1])
		arguments[0] = links[:1]
		return c.pay(buyer, arguments...), fmt.Sprintf("SignatureInvalid(1, %v)", addressOf(people[0]))
	}},
	{"a chain whose beginning is cut off", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		people := referrers(0, 2)
		links, last := c.chainOf(1000, people...)
		arguments := c.conversion(buyer, links, last, people[1])
		arguments[0] = links[1:]
		return c.pay(buyer, arguments...), fmt.Sprintf("SignatureInvalid(0, %v)", c.terms.Key)
	}},
	{"a spliced chain", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		// The second referrer was offered a small cut by one chain and a large one by another, and puts the first of the one
		// before the second of the other: same keys, links of two chains.
		people := referrers(0, 2)
		small, _ := c.chainOf(1000, people...)
		large, last := c.chainOf(3000, people...)
		return c.pay(buyer, c.conversion(buyer, []referralLink{small[0], large[1]}, last, people[1])...),
			fmt.Sprintf("SignatureInvalid(1, %v)", addressOf(people[0]))
	}},
	{"a greater cut than was signed", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		people := referrers(0, 1)
		links, last := c.chainOf(1000, people...)
		links[0].Cut = 9000
		return c.pay(buyer, c.conversion(buyer, links, last, people[0])...), fmt.Sprintf("SignatureInvalid(0, %v)", c.terms.Key)
	}},
	{"a chain that was made for another customer", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		people := referrers(0, 1)
		links, last := c.chainOf(1000, people...)
		return c.pay(stranger, c.conversion(buyer, links, last, people[0])...), fmt.Sprintf("SignatureInvalid(1, %v)", addressOf(people[0]))
	}},
	{"a replay on another campaign", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		other := w.campaign(c.terms, 10_000, 100)
		people := referrers(0, 1)
		links, last := other.chainOf(1000, people...)
		return c.pay(buyer, other.conversion(buyer, links, last, people[0])...), fmt.Sprintf("SignatureInvalid(0, %v)", c.terms.Key)
	}},
	{"a replay on another chain", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		people := referrers(0, 1)
		links, last := c.chainOf(1000, people...)
		arguments := c.conversion(buyer, links, last, people[0])
		w.SetID(big.NewInt(4242))
		return c.pay(buyer, arguments...), fmt.Sprintf("SignatureInvalid(0, %v)", c.terms.Key)
	}},
	{"the same purchase again", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		w.must(c.buy(buyer, 1000, referrers(0, 1)...))
		return c.buy(buyer, 1000, referrers(0, 1)...), fmt.Sprintf("AlreadyConverted(%v)", buyer)
	}},
	{"no signature", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		links := []referralLink{{Next: addressOf(referrers(0, 1)[0]), Cut: 10_000}}
		return c.pay(buyer, links, [32]byte{}, [32]byte{}), fmt.Sprintf("SignatureInvalid(0, %v)", c.terms.Key)
	}},
	{"a price that is not paid", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		links, last := c.chainOf(1000)
		return c.Call(buyer, "convert", c.conversion(buyer, links, last, campaigner)...), "ValueDiffers(0, 500)"
	}},
	{"a purchase after the end", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		w.AdvanceTime(c.terms.EndsAt - w.Time())
		return c.buy(buyer, 1000, referrers(0, 1)...), fmt.Sprintf("CampaignEnded(%d)", c.terms.EndsAt)
	}},
	{"a claim after the claims ended", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		w.must(c.buy(buyer, 1000, referrers(0, 1)...))
		w.AdvanceTime(c.terms.EndsAt + c.terms.ClaimTime - w.Time())
		me := addressOf(referrers(0, 1)[0])
		return c.Call(me, "withdraw", me), fmt.Sprintf("ClaimsEnded(%d)", c.terms.EndsAt+c.terms.ClaimTime)
	}},
	{"a refund to a stranger", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		w.AdvanceTime(c.terms.EndsAt - w.Time())
		return c.Call(stranger, "refund", stranger), fmt.Sprintf("ContractorOnly(%v)", contractor)
	}},
	{"a refund before the end", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		return c.Call(contractor, "refund", contractor), fmt.Sprintf("NotBefore(%d)", c.terms.EndsAt)
	}},
	{"archived before the claims ended", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		w.AdvanceTime(c.terms.EndsAt - w.Time())
		return c.Call(stranger, "archive"), fmt.Sprintf("NotBefore(%d)", c.terms.EndsAt+c.terms.ClaimTime)
	}},
	{"archived while an escrow holds something", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		w.must(c.buy(buyer, 1000, referrers(0, 1)...))
		w.AdvanceTime(c.terms.EndsAt + c.terms.ClaimTime - w.Time())
		return c.Call(stranger, "archive"), "EscrowsOpen(1)"
	}},
	{"a stranger who plays an escrow", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		w.must(c.buy(buyer, 1000, referrers(0, 1)...))
		return c.Call(stranger, "escrowEmptied", buyer), fmt.Sprintf("EscrowOnly(%v)", get[common.Address](c.Instance, "escrowOf", buyer))
	}},
	{"a stranger who gives it another budget", func(w *campaignTown, c *referralCampaign) (evmtest.Result, string) {
		return c.Call(stranger, "initialise", []common.Address{stranger}), fmt.Sprintf("CampaignsOnly(%v)", w.proxy("Campaigns"))
	}},
}

// refusedBy expects a revert with exactly this error of one of the ABIs.
func refusedBy(t testing.TB, r evmtest.Result, want string, definitions ...*abi.ABI) {
	t.Helper()
	if got := r.Error(definitions...); r.Err == nil || got != want {
		t.Errorf("%v %s; want %s", r.Err, got, want)
	}
}

func TestReferralAttacks(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	c := w.campaign(w.terms(), 10_000, 1000)
	fresh := w.Snapshot()
	for _, attack := range referralAttacks {
		w.Restore(fresh)
		w.SetID(big.NewInt(1337))
		r, want := attack.run(w, c)
		t.Run(attack.name, func(t *testing.T) {
			refusedBy(t, r, want, c.ABI, c.budget.ABI, w.economy.ABI)
		})
	}
}

// Whoever signed what: a conversion is taken exactly if every link was signed for its place, nobody comes twice, and the cuts fit; and then
// everybody is credited the own cut.
func TestReferralChains(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	c := w.campaign(w.terms(), 100_000, 1000)
	people := referrers(0, 6)
	fresh := w.Snapshot()
	rapid.Check(t, func(rt *rapid.T) {
		w.Restore(fresh)
		var chain []*ecdsa.PrivateKey
		var links []referralLink
		var last [32]byte
		sum, valid := 0, true
		key := campaigner
		seen := make(map[common.Address]bool)
		for i := range rapid.IntRange(0, 5).Draw(rt, "links") {
			next := rapid.SampledFrom(people).Draw(rt, "next")
			link := referralLink{Next: addressOf(next), Cut: uint16(rapid.IntRange(0, 4000).Draw(rt, "cut"))}
			signed := link
			signer := key
			previous := last
			switch rapid.IntRange(0, 24).Draw(rt, "mistake") {
			case 0:
				signer, valid = evmtest.Key(9999), false
			case 1:
				signed.Cut, valid = link.Cut+1, false
			case 2:
				previous[0] ^= 1
				valid = false
			case 3:
				signed.Next, valid = stranger, false
			}
			link.R, link.Vs = compact(signer, get[[32]byte](c.Instance, "linkDigest", previous, signed.Next, signed.Cut))
			last = get[[32]byte](c.Instance, "linkDigest", last, link.Next, link.Cut)
			valid = valid && !seen[link.Next]
			seen[link.Next] = true
			sum += int(link.Cut)
			links, chain, key = append(links, link), append(chain, next), next
			_ = i
		}
		valid = valid && sum <= 10_000
		r := c.pay(buyer, c.conversion(buyer, links, last, key)...)
		if valid != (r.Err == nil) {
			rt.Fatalf("valid %v: %v %s", valid, r.Err, r.Error(c.ABI, c.budget.ABI))
		}
		owed := int64(0)
		for i, p := range chain {
			credit := get[*big.Int](c.Instance, "creditOf", addressOf(p)).Int64()
			if valid && credit != int64(links[i].Cut)*1000/10_000 || !valid && credit != 0 {
				rt.Fatalf("referrer %d is credited %d for %d", i, credit, links[i].Cut)
			}
			if valid {
				owed += credit
			}
		}
		if got := get[*big.Int](c.budget, "owed").Int64(); got != owed {
			rt.Fatalf("%d are owed, want %d", got, owed)
		}
	})
}

package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func TestCampaignCreated(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	campaigns := w.singleton("Campaigns")
	refused(t, w.tryCreate(stranger, w.terms()), campaigns.ABI, fmt.Sprintf("NotRegistered(%v)", stranger))
	refused(t, campaigns.Call(contractor, "create", named("Reputation"), w.packTerms(w.terms())), campaigns.ABI, fmt.Sprintf("NotATemplate(%#x)", named("Reputation")))
	w.add("Other", kindTemplate, semver(1, 0, 0), nil, w.created["ReferralCampaign"])
	refused(t, campaigns.Call(contractor, "create", named("Other"), w.packTerms(w.terms())), w.directory.ABI, fmt.Sprintf("NotActive(%#x)", named("Other")))

	now := w.Time()
	for i, bad := range []func(*terms){
		func(t *terms) { t.Key = common.Address{} },
		func(t *terms) { t.Asset = stranger },
		func(t *terms) { t.Currency = stranger },
		func(t *terms) { t.Currency = t.Asset },
		func(t *terms) { t.Units = new(big.Int) },
		func(t *terms) { t.EndsAt = now },
		func(t *terms) { t.EndsAt = now + 3650*86400 + 1 },
		func(t *terms) { t.HoldTime = 365*86400 + 1 },
		func(t *terms) { t.ClaimTime = 86400 - 1 },
		func(t *terms) { t.ClaimTime = 365*86400 + 1 },
	} {
		terms := w.terms()
		bad(&terms)
		if r := w.tryCreate(contractor, terms); r.Error(&w.code["ReferralCampaign"].ABI) != "TermsInvalid()" {
			t.Errorf("terms %d: %v %s", i, r.Err, r.Error(&w.code["ReferralCampaign"].ABI))
		}
	}
	for i, edge := range []func(*terms){
		func(t *terms) { t.EndsAt = now + 1 },
		func(t *terms) { t.EndsAt, t.HoldTime, t.ClaimTime = now+3650*86400, 365*86400, 365*86400 },
		func(t *terms) { t.HoldTime, t.ClaimTime, t.Price, t.Reward = 0, 86400, new(big.Int), new(big.Int) },
	} {
		terms := w.terms()
		edge(&terms)
		if r := w.tryCreate(contractor, terms); r.Err != nil {
			t.Errorf("edge %d: %v %s", i, r.Err, r.Error(&w.code["ReferralCampaign"].ABI))
		}
	}

	c := w.campaign(w.terms(), 0, 0)
	if who := get[common.Address](c.Instance, "contractor"); who != contractor {
		t.Errorf("the contractor is %v", who)
	}
	if at := get[common.Address](c.budget, "campaign"); at != c.Address {
		t.Errorf("the budget's campaign is %v", at)
	}
	if !get[bool](campaigns, "isValidated", c.Address) || get[common.Address](campaigns, "campaignAt", big.NewInt(3)) != c.Address || get[*big.Int](campaigns, "campaignCount").Int64() != 4 {
		t.Error("it is not on the list")
	}
	// Nobody initialises again, neither a campaign nor the code that it is a clone of.
	for _, at := range []common.Address{c.Address, w.created["ReferralCampaign"]} {
		for _, who := range []common.Address{stranger, contractor, developer} {
			refused(t, w.see("ReferralCampaign", at).Call(who, "initialise", []common.Address{stranger}), c.ABI, fmt.Sprintf("CampaignsOnly(%v)", campaigns.Address))
		}
	}
	for _, method := range []string{"credit", "payCredit", "pay"} {
		arguments := map[string][]any{"credit": {common.Address{}, []*big.Int{}}, "payCredit": {common.Address{}, stranger, stranger}, "pay": {common.Address{}, stranger, big.NewInt(1)}}[method]
		refused(t, c.budget.Call(contractor, method, arguments...), c.budget.ABI, fmt.Sprintf("CampaignOnly(%v)", c.Address))
	}
}

// A campaign runs what it was created from, whatever the congress activates later; the next one runs the new version. Singletons it sees
// through their proxies, and so their new logic (TestSharedSingletonUpgrade).
func TestCampaignIsPinned(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	old := w.campaign(w.terms(), 1000, 100)
	before := w.CodeHash(old.Address)
	escrow := w.deploy("Escrow")
	first := w.created["ReferralCampaign"]
	second := w.deploy("ReferralCampaign", w.proxy("Campaigns"), w.proxy("Reputation"), escrow)
	w.add("ReferralCampaign", kindTemplate, semver(1, 0, 1), nil, second, w.created["Budget"])
	w.must(w.activate("ReferralCampaign", semver(1, 0, 1)))
	next := w.campaign(w.terms(), 1000, 100)
	for _, c := range []struct {
		*referralCampaign
		code common.Address
		want *big.Int
	}{{old, first, semver(1, 0, 0)}, {next, second, semver(1, 0, 1)}} {
		if !strings.Contains(string(w.Code(c.Address)), string(c.code[:])) {
			t.Errorf("%v is no clone of %v", c.Address, c.code)
		}
		record := fmt.Sprint(w.singleton("Campaigns").Get("campaignOf", c.Address)...)
		if !strings.Contains(record, c.want.String()) {
			t.Errorf("its record is %s, want version %v", record, c.want)
		}
		w.must(c.buy(evmtest.Account(720+int(c.want.Int64()&1)), 1000, referrers(0, 1)...))
	}
	if w.CodeHash(old.Address) != before {
		t.Error("the old campaign runs other code")
	}
	if get[common.Address](old.Instance, "escrowCode") == get[common.Address](next.Instance, "escrowCode") {
		t.Error("both have one escrow code")
	}
}

// Only what was validated writes to singletons: no stranger, no clone of the template that somebody else made, none that the congress
// invalidated.
func TestCampaignPretendsToBeValidated(t *testing.T) {
	w := newCampaignTown(t, townCode(t))
	reputation, campaigns := w.singleton("Reputation"), w.singleton("Campaigns")
	c := w.campaign(w.terms(), 1000, 100)
	// A clone with the same code and arguments, made by nobody's factory.
	pretender := common.HexToAddress("0xfa15e")
	w.SetCode(pretender, w.Code(c.Address))
	for _, who := range []common.Address{stranger, contractor, pretender, w.created["ReferralCampaign"]} {
		refused(t, w.callAs(who, reputation, "award", stranger), reputation.ABI, fmt.Sprintf("ValidatedCampaignOnly(%v)", who))
		refused(t, w.callAs(who, campaigns, "archive"), campaigns.ABI, fmt.Sprintf("WrongStatus(%v, 0)", who))
	}
	refused(t, w.callAs(pretender, w.see("CampaignStorage", w.proxyOf("Campaigns", 1)), "setStatus", pretender, uint8(1), uint64(0)),
		&w.code["CampaignStorage"].ABI, fmt.Sprintf("LogicOnly(%v)", campaigns.Address))
	succeeded(t, w.callAs(c.Address, reputation, "award", buyer), reputation.ABI, fmt.Sprintf("Awarded(%v, %v, 1)", c.Address, buyer))

	congress := get[common.Address](w.directory, "congress")
	refused(t, campaigns.Call(contractor, "invalidate", c.Address), campaigns.ABI, fmt.Sprintf("CongressOnly(%v)", congress))
	refused(t, w.govern(campaigns.Address, w.code["Campaigns"].Pack("invalidate", pretender)), campaigns.ABI, fmt.Sprintf("WrongStatus(%v, 0)", pretender))
	w.must(w.govern(campaigns.Address, w.code["Campaigns"].Pack("invalidate", c.Address)))
	refused(t, w.govern(campaigns.Address, w.code["Campaigns"].Pack("invalidate", c.Address)), campaigns.ABI, fmt.Sprintf("WrongStatus(%v, 2)", c.Address))
	refused(t, w.callAs(c.Address, reputation, "award", buyer), reputation.ABI, fmt.Sprintf("ValidatedCampaignOnly(%v)", c.Address))
	// It goes on by itself, without points.
	w.must(c.buy(buyer, 1000, referrers(0, 1)...))
	if points := get[*big.Int](reputation, "pointsOf", buyer); points.Int64() != 1 {
		t.Errorf("%v points", points)
	}
}

// A singleton that fails, or uses up its gas, keeps nobody's money in a campaign.
func TestCampaignOutlivesSingletons(t *testing.T) {
	for name, code := range map[string][]byte{"refuses": {0x5f, 0x5f, 0xfd}, "burns": {0xfe}, "loops": {0x5b, 0x5f, 0x56}} {
		w := newCampaignTown(t, townCode(t))
		c := w.campaign(w.terms(), 1000, 100)
		bad := common.HexToAddress("0xbad")
		w.SetCode(bad, code)
		w.add("Reputation", kindSingleton, semver(1, 0, 1), nil, bad, w.releaseOf("Reputation", semver(1, 0, 0)).Parts[1])
		w.must(w.activate("Reputation", semver(1, 0, 1)))
		people := referrers(0, 1)
		if r := c.buy(buyer, 1000, people...); r.Err != nil {
			t.Errorf("%s: convert: %v", name, r.Err)
		}
		if r := c.Call(addressOf(people[0]), "withdraw", addressOf(people[0])); r.Err != nil {
			t.Errorf("%s: withdraw: %v", name, r.Err)
		}
	}
}

// The end: claims, refunds, escrows; and then the record says so and everything stays readable.
func TestCampaignEnds(t *testing.T) {
	for _, inTokens := range []bool{false, true} {
		w := newCampaignTown(t, townCode(t))
		terms := w.terms()
		if inTokens {
			terms.Currency = w.deploy("Economy", "Other", "OTH", tokens(1), contractor)
			for _, who := range []common.Address{buyer, stranger} {
				w.must(w.see("Economy", terms.Currency).Call(contractor, "transfer", who, big.NewInt(500)))
			}
		}
		c := w.campaign(terms, 10_000, 100)
		if inTokens {
			for _, who := range []common.Address{buyer, stranger} {
				w.must(w.see("Economy", terms.Currency).Call(who, "approve", c.Address, big.NewInt(500)))
			}
		}
		balance := func(who common.Address) int64 {
			if inTokens {
				return get[*big.Int](w.see("Economy", terms.Currency), "balanceOf", who).Int64()
			}
			return w.Balance(who).Int64()
		}
		people := referrers(0, 3)
		one, two, three := addressOf(people[0]), addressOf(people[1]), addressOf(people[2])
		bought := w.Time()
		w.must(c.buy(buyer, 1000, people...))
		w.must(c.buy(stranger, 1000, people...))
		refused(t, c.Call(buyer, "withdraw", buyer), c.budget.ABI, fmt.Sprintf("NothingToPay(%v)", buyer))
		r := c.Call(one, "withdraw", two)
		if r.Err != nil || balance(two) != 200 || balance(one) != 0 {
			t.Errorf("paid: %v, %d and %d", r.Err, balance(one), balance(two))
		}
		refused(t, c.Call(one, "withdraw", one), c.budget.ABI, fmt.Sprintf("NothingToPay(%v)", one))

		escrow := w.see("Escrow", get[common.Address](c.Instance, "escrowOf", buyer))
		other := w.see("Escrow", get[common.Address](c.Instance, "escrowOf", stranger))
		free := bought + terms.HoldTime
		refused(t, escrow.Call(buyer, "withdraw", buyer), escrow.ABI, fmt.Sprintf("NotBefore(%d)", free))
		refused(t, escrow.Call(buyer, "release"), escrow.ABI, fmt.Sprintf("NotBefore(%d)", free))
		w.SetTime(free)
		refused(t, escrow.Call(contractor, "withdraw", contractor), escrow.ABI, fmt.Sprintf("CustomerOnly(%v)", buyer))
		refused(t, c.Call(buyer, "escrowEmptied", buyer), c.ABI, fmt.Sprintf("EscrowOnly(%v)", escrow.Address))
		w.must(escrow.Call(buyer, "withdraw", three))
		if got := get[*big.Int](w.economy, "balanceOf", three); got.Int64() != 20 {
			t.Errorf("the customer's friend has %v", got)
		}
		refused(t, escrow.Call(buyer, "withdraw", three), escrow.ABI, "Empty()")
		// More of the asset, sent there later: again the customer's, and the campaign counts it no second time.
		w.must(w.economy.Call(contractor, "transfer", escrow.Address, big.NewInt(3)))
		w.must(escrow.Call(stranger, "release"))

		end, claims := terms.EndsAt, terms.EndsAt+terms.ClaimTime
		refused(t, c.Call(contractor, "refund", contractor), c.ABI, fmt.Sprintf("NotBefore(%d)", end))
		w.SetTime(end - 1)
		w.SetTime(end)
		refused(t, c.buy(evmtest.Account(720), 1000, people...), c.ABI, fmt.Sprintf("CampaignEnded(%d)", end))
		refused(t, c.Call(stranger, "refund", stranger), c.ABI, fmt.Sprintf("ContractorOnly(%v)", contractor))
		refused(t, c.Call(stranger, "archive"), c.ABI, fmt.Sprintf("NotBefore(%d)", claims))
		treasury := common.HexToAddress("0x7ea5")
		w.must(c.Call(contractor, "refund", treasury))
		// 10,000 and two prices; 600 credited, of which 200 are taken and 400 still owed.
		if got := balance(treasury); got != 10_000+2*500-600 || balance(c.budget.Address) != 400 {
			t.Errorf("refunded %d, left %d", got, balance(c.budget.Address))
		}
		w.SetTime(claims - 1)
		w.must(c.Call(two, "withdraw", two))
		w.SetTime(claims)
		refused(t, c.Call(three, "withdraw", three), c.ABI, fmt.Sprintf("ClaimsEnded(%d)", claims))
		refused(t, c.Call(stranger, "archive"), c.ABI, "EscrowsOpen(1)")
		w.must(other.Call(contractor, "release"))
		if got := get[*big.Int](w.economy, "balanceOf", stranger); got.Int64() != 20 {
			t.Errorf("the other customer has %v", got)
		}
		before := balance(contractor)
		w.must(c.Call(stranger, "archive"))
		if got := balance(contractor) - before; got != 200 || balance(c.budget.Address) != 0 {
			t.Errorf("what nobody claimed: %d, left %d", got, balance(c.budget.Address))
		}
		refused(t, c.Call(stranger, "archive"), c.ABI, "ArchivedAlready()")
		if !get[bool](c.Instance, "archived") || get[bool](w.singleton("Campaigns"), "isValidated", c.Address) || get[uint64](c.Instance, "conversions") != 2 {
			t.Error("its record does not say so")
		}
		reputation := w.singleton("Reputation")
		refused(t, w.callAs(c.Address, reputation, "award", stranger), reputation.ABI, fmt.Sprintf("ValidatedCampaignOnly(%v)", c.Address))
	}
}

package main

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	"theseus/referral"
)

// campaignTown is the reference network of contracts/network, with what is needed to create campaigns and to convert.
type campaignTown struct {
	*evmtest.Chain
	code                map[string]*evmtest.Contract
	directory, congress common.Address
	proposals           int64
}

var (
	contractor  = evmtest.Account(902)
	campaignKey = evmtest.Key(903)
	version1    = new(big.Int).Lsh(big.NewInt(1), 64)
)

const debateTime = 100

func newCampaignTown() *campaignTown {
	_, code, err := evmtest.ReadKept(filepath.Join(filepath.Dir(modules()), "contracts", "snapshots", "network.json"))
	check(err)
	w := &campaignTown{Chain: evmtest.New(stopper{}, evmtest.Osaka), code: code}
	congress := bind.NewCongress()
	governance := w.MustDeploy(deployer, common.FromHex(bind.CongressMetaData.Bin))
	initialiser := congress.PackInitialise([]bind.ICongressMember{{Account: keeper, Weight: 1}}, bind.ICongressRules{DebateTime: debateTime, ExecutionTime: 1000, Quorum: 5000, Majority: 5000})
	w.directory = w.deploy("Directory", governance, initialiser, []common.Address{keeper})
	w.congress = w.proxy("Congress", 0)
	economy := w.deploy("Economy", "Economy", "ECO", big.NewInt(1e18), contractor)
	w.add("Economy", 2, version1, economy)
	w.add("UserRegistry", 1, version1, w.deploy("UserRegistry", w.proxy("UserRegistry", 1)), w.deploy("UserStorage", w.directory))
	w.add("Campaigns", 1, version1, w.deploy("Campaigns", w.directory, w.proxy("Campaigns", 1), w.proxy("UserRegistry", 0)), w.deploy("CampaignStorage", w.directory))
	w.add("Reputation", 1, version1, w.deploy("Reputation", w.proxy("Reputation", 1), w.proxy("Campaigns", 0)), w.deploy("ReputationStorage", w.directory))
	w.add("ReferralCampaign", 3, version1, w.deploy("ReferralCampaign", w.proxy("Campaigns", 0), w.proxy("Reputation", 0), w.deploy("Escrow")), w.deploy("Budget"))
	for _, name := range []string{"Economy", "UserRegistry", "Campaigns", "Reputation", "ReferralCampaign"} {
		w.activate(name, version1)
	}
	w.run(contractor, w.proxy("UserRegistry", 0), w.code["UserRegistry"].Pack("register", entryName("contractor")))
	return w
}

func entryName(text string) (name [32]byte) {
	copy(name[:], text)
	return name
}

func (w *campaignTown) deploy(name string, arguments ...any) common.Address {
	return w.MustDeploy(deployer, w.code[name].Creation(arguments...))
}

func (w *campaignTown) run(from, to common.Address, data []byte) evmtest.Result {
	return w.pay(from, to, nil, data)
}

func (w *campaignTown) pay(from, to common.Address, value *big.Int, data []byte) evmtest.Result {
	r := w.Call(from, to, value, data)
	if r.Err != nil {
		check(fmt.Errorf("%w: %x", r.Err, r.Ret))
	}
	return r
}

// ask calls a view of a contract of the tree, with one word as its answer.
func (w *campaignTown) ask(contract string, at common.Address, method string, arguments ...any) [32]byte {
	r := w.View(anyone, at, w.code[contract].Pack(method, arguments...))
	check(r.Err)
	return [32]byte(r.Ret)
}

func (w *campaignTown) proxy(name string, part int64) common.Address {
	word := w.ask("Directory", w.directory, "proxyOf", entryName(name), big.NewInt(part))
	return common.BytesToAddress(word[:])
}

func (w *campaignTown) add(name string, kind uint8, version *big.Int, parts ...common.Address) {
	w.run(keeper, w.directory, w.code["Directory"].Pack("addVersion", struct {
		Name         [32]byte
		Kind         uint8
		Version      *big.Int
		ContractHash [32]byte
		Parts        []common.Address
		Initialiser  []byte
	}{Name: entryName(name), Kind: kind, Version: version, Parts: parts}))
}

// activate answers with the transaction that executes the congress's decision.
func (w *campaignTown) activate(name string, version *big.Int) evmtest.Result {
	congress := bind.NewCongress()
	calls := []bind.ICongressCall{{Target: w.directory, Value: new(big.Int), Data: w.code["Directory"].Pack("activate", entryName(name), version)}}
	w.proposals++
	w.run(keeper, w.congress, congress.PackPropose(calls, ""))
	w.run(keeper, w.congress, congress.PackVote(big.NewInt(w.proposals), true))
	w.AdvanceTime(debateTime + 1)
	return w.run(anyone, w.congress, congress.PackExecute(big.NewInt(w.proposals), calls))
}

// create makes a campaign with money in its budget; the answer is that of the creating transaction.
func (w *campaignTown) create() (campaign common.Address, created evmtest.Result) {
	word := w.ask("Directory", w.directory, "addressOf", entryName("Economy"))
	asset := common.BytesToAddress(word[:])
	terms, err := w.code["ReferralCampaign"].ABI.Methods["terms"].Outputs.Pack(struct {
		Key, Currency, Asset        common.Address
		Price, Units, Reward        *big.Int
		EndsAt, HoldTime, ClaimTime uint64
	}{address(campaignKey), common.Address{}, asset, big.NewInt(500), big.NewInt(20), big.NewInt(1000), w.Time() + 1e8, 3600, 864_000})
	check(err)
	created = w.run(contractor, w.proxy("Campaigns", 0), w.code["Campaigns"].Pack("create", entryName("ReferralCampaign"), terms))
	campaign = common.BytesToAddress(created.Ret)
	budget := w.ask("ReferralCampaign", campaign, "budget")
	at := common.BytesToAddress(budget[:])
	w.Fund(at, big.NewInt(1_000_000))
	w.run(contractor, asset, w.code["Economy"].Pack("transfer", at, big.NewInt(10_000)))
	return campaign, created
}

// convert buys with a chain of these referrers.
func (w *campaignTown) convert(campaign common.Address, customer int, referrers []*ecdsa.PrivateKey) uint64 {
	chain := &referral.Chain{Campaign: referral.Campaign{ChainID: w.ID().Uint64(), Address: campaign}, Key: address(campaignKey)}
	sign := func(key *ecdsa.PrivateKey, digest common.Hash) referral.Signature {
		full := must(crypto.Sign(digest[:], key))
		full[64] += 27
		return must(referral.Compact(full))
	}
	type link struct {
		Next  common.Address
		Cut   uint16
		R, Vs [32]byte
	}
	links := []link{}
	last := campaignKey
	for _, key := range referrers {
		_, digest := chain.Extend(address(key), referral.Whole/referral.MostReferrers)
		s := sign(last, digest)
		chain.Links = append(chain.Links, referral.Link{Next: address(key), Cut: referral.Whole / referral.MostReferrers, Signature: s})
		links, last = append(links, link{address(key), referral.Whole / referral.MostReferrers, [32]byte(s[:32]), [32]byte(s[32:])}), key
	}
	who := evmtest.Account(customer)
	_, digest := chain.Complete(who)
	s := sign(last, digest)
	w.Fund(who, big.NewInt(500))
	return w.pay(who, campaign, big.NewInt(500), w.code["ReferralCampaign"].Pack("convert", links, [32]byte(s[:32]), [32]byte(s[32:]))).GasUsed
}

// campaignFigures are what campaigns cost: to create, to convert, and to upgrade what they share.
func campaignFigures(r *run) []figure {
	w := newCampaignTown()
	r.say("  %d campaigns", r.sizes.campaigns)
	campaign, _ := w.create()
	_, created := w.create()
	for range r.sizes.campaigns - 2 {
		w.create()
	}
	var each uint64
	for name, arguments := range map[string][]any{"ReferralCampaign": {w.proxy("Campaigns", 0), w.proxy("Reputation", 0), anyone}, "Budget": {}} {
		_, deployed := w.Deploy(deployer, w.code[name].Creation(arguments...), nil)
		check(deployed.Err)
		each += deployed.GasUsed
	}
	gas := func(what string, ours uint64) figure { return figure{What: what, Unit: "gas", Ours: float64(ours)} }
	creation := gas("creating a campaign, all its contracts", created.GasUsed)
	creation.Yardstick, creation.Theirs = "deploying each contract", float64(each)
	figures := []figure{creation.atMost(0.35 * float64(each))}

	w.convert(campaign, 5000, nil) // what a campaign does for the first time
	without := w.convert(campaign, 5001, nil)
	figures = append(figures, gas("conversion without a referrer", without).reported())
	for i, n := range []int{1, 8, 32} {
		people := keys(6000+100*i, n)
		first, again := w.convert(campaign, 5010+i, people), w.convert(campaign, 5020+i, people)
		figures = append(figures, gas(fmt.Sprintf("conversion with %d", n), first).reported(),
			gas("  each one's first credit", (first-without)/uint64(n)).atMost(32_000),
			gas("  each one's later credit", (again-without)/uint64(n)).atMost(12_000))
	}

	word := w.ask("Directory", w.directory, "proxyOf", entryName("Reputation"), big.NewInt(1))
	w.add("Reputation", 1, new(big.Int).Add(version1, big.NewInt(1)),
		w.deploy("ReputationWithLimit", common.BytesToAddress(word[:]), w.proxy("Campaigns", 0), big.NewInt(1)), w.deploy("ReputationStorage", w.directory))
	before := w.Number()
	upgraded := w.activate("Reputation", new(big.Int).Add(version1, big.NewInt(1)))
	transactions := float64(w.Number() - before - 2) // but for the proposal and the vote
	shared := fmt.Sprintf("upgrading a singleton shared by %d campaigns", r.sizes.campaigns)
	one := figure{What: shared, Unit: "transactions", Ours: transactions, Yardstick: "one for each campaign's proxy", Theirs: float64(r.sizes.campaigns)}
	return append(figures, one.atMost(1), gas("  of which the congress executes", upgraded.GasUsed).reported())
}

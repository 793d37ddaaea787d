package contracts_test

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	"theseus/code/build"
	"theseus/code/solc"
	"theseus/code/tree"
)

// townFile keeps the contracts of contracts/network, compiled as their recipe says.
const townFile = "snapshots/network.json"

var townKept = sync.OnceValues(func() (map[string]*evmtest.Contract, error) {
	_, contracts, err := evmtest.ReadKept(townFile)
	return contracts, err
})

func townCode(t testing.TB) map[string]*evmtest.Contract {
	t.Helper()
	contracts, err := townKept()
	if err != nil {
		t.Fatalf("%v: run TestNetworkIsKept with THESEUS_UPDATE=1", err)
	}
	return contracts
}

// What is kept is of the tree as it is, whose hash determines it; with THESEUS_FULL it is compiled again.
func TestNetworkIsKept(t *testing.T) {
	files := os.DirFS("network")
	hash, err := tree.Sum(t.Context(), files, tree.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	kept, _, err := evmtest.ReadKept(townFile)
	same := err == nil && kept.Tree == hash.String()
	if !same && !updating() {
		t.Fatalf("%s is of another tree than contracts/network (%v): run with THESEUS_UPDATE=1", townFile, err)
	}
	if same && os.Getenv("THESEUS_FULL") == "" {
		return
	}
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = "../node_modules"
	}
	compilers := solc.New(config)
	defer compilers.Close()
	all, err := build.Compile(t.Context(), files, build.Options{Compiler: compilers})
	if err != nil {
		t.Fatal(err)
	}
	found := evmtest.Kept{Tree: hash.String(), Contracts: make(map[string]evmtest.KeptContract)}
	recipe, err := build.ReadRecipe(files)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range all {
		if _, ours := recipe.Contracts[c.Name]; ours {
			found.Contracts[c.Name] = evmtest.KeptContract{ABI: c.ABI, CreationCode: c.CreationCode, RuntimeCode: c.RuntimeCode}
		}
	}
	text, err := json.MarshalIndent(found, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, '\n')
	if updating() {
		if err := os.WriteFile(townFile, text, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if committed, err := os.ReadFile(townFile); err != nil || !bytes.Equal(committed, text) {
		t.Errorf("%s is not what contracts/network compiles to (%v)", townFile, err)
	}
}

// IDirectory.Kind.
const (
	kindSingleton uint8 = iota + 1
	kindFixed
	kindTemplate
)

// addition is IDirectory.Addition.
type addition struct {
	Name         [32]byte
	Kind         uint8
	Version      *big.Int
	ContractHash [32]byte
	Parts        []common.Address
	Initialiser  []byte
}

// release is IDirectory.Release.
type release struct {
	ContractHash [32]byte
	Developer    common.Address
	AddedAt      uint64
	ActivatedAt  uint64
	CodeDigest   [32]byte
	Parts        []common.Address
	Initialiser  []byte
}

func named(name string) (n [32]byte) {
	copy(n[:], name)
	return n
}

// semver packs a version as `Version` does.
func semver(major, minor, patch int64) *big.Int {
	v := big.NewInt(major)
	v.Lsh(v, 32).Add(v, big.NewInt(minor))
	return v.Lsh(v, 32).Add(v, big.NewInt(patch))
}

// campaignTown is the reference network: a directory with the congress, every singleton, and the template of referral campaigns.
type campaignTown struct {
	*evmtest.Chain
	t         testing.TB
	code      map[string]*evmtest.Contract
	directory evmtest.Instance
	economy   evmtest.Instance
	created   map[string]common.Address // code that was deployed, by contract
}

var (
	councillor = evmtest.Account(900)
	developer  = evmtest.Account(901)
	contractor = evmtest.Account(902)
	campaigner = evmtest.Key(903) // the campaign's key
)

const (
	townDebate    = 100
	townExecution = 1000
)

// newDirectory is a directory with a congress of one member and one developer.
func newDirectory(t testing.TB, c *evmtest.Chain, code map[string]*evmtest.Contract) *campaignTown {
	t.Helper()
	w := &campaignTown{Chain: c, t: t, code: code, created: make(map[string]common.Address)}
	congress := deploy(t, c, "Congress")
	type member struct {
		Account common.Address
		Weight  uint64
	}
	initialiser, err := congress.ABI.Pack("initialise", []member{{councillor, 1}}, bind.ICongressRules{
		DebateTime: townDebate, ExecutionTime: townExecution, Quorum: 5000, Majority: 5000,
	})
	if err != nil {
		t.Fatal(err)
	}
	w.directory = newInstance(c, code["Directory"], congress.Address, initialiser, []common.Address{developer})
	return w
}

func newCampaignTown(t testing.TB, code map[string]*evmtest.Contract) *campaignTown {
	t.Helper()
	w := newDirectory(t, evmtest.New(t, evmtest.Shanghai), code)
	at, logic, store := w.directory.Address, w.proxy, func(name string) common.Address { return w.proxyOf(name, 1) }
	eco := w.deploy("Economy", "Economy", "ECO", tokens(1_000_000), contractor)
	w.add("Economy", kindFixed, semver(1, 0, 0), nil, eco)
	w.add("UserRegistry", kindSingleton, semver(1, 0, 0), nil, w.deploy("UserRegistry", store("UserRegistry")), w.deploy("UserStorage", at))
	w.add("Campaigns", kindSingleton, semver(1, 0, 0), nil,
		w.deploy("Campaigns", at, store("Campaigns"), logic("UserRegistry")), w.deploy("CampaignStorage", at))
	w.add("Reputation", kindSingleton, semver(1, 0, 0), nil,
		w.deploy("Reputation", store("Reputation"), logic("Campaigns")), w.deploy("ReputationStorage", at))
	w.add("ExchangePool", kindSingleton, semver(1, 0, 0), nil,
		w.deploy("ExchangePool", store("ExchangePool"), eco), w.deploy("ExchangeStorage", at, eco))
	w.add("ReferralCampaign", kindTemplate, semver(1, 0, 0), nil,
		w.deploy("ReferralCampaign", logic("Campaigns"), logic("Reputation"), w.deploy("Escrow")), w.deploy("Budget"))
	for _, name := range []string{"Economy", "UserRegistry", "Campaigns", "Reputation", "ExchangePool", "ReferralCampaign"} {
		w.must(w.activate(name, semver(1, 0, 0)))
	}
	w.economy = w.see("Economy", eco)
	w.must(w.singleton("UserRegistry").Call(contractor, "register", named("contractor")))
	return w
}

// deploy deploys a contract of the tree from nobody in particular.
func (w *campaignTown) deploy(name string, arguments ...any) common.Address {
	w.t.Helper()
	at := w.MustDeploy(stranger, w.code[name].Creation(arguments...))
	w.created[name] = at
	return at
}

func (w *campaignTown) proxyOf(name string, part int64) common.Address {
	w.t.Helper()
	return get[common.Address](w.directory, "proxyOf", named(name), big.NewInt(part))
}

func (w *campaignTown) proxy(name string) common.Address { return w.proxyOf(name, 0) }

// see is an address through the ABI of a contract.
func (w *campaignTown) see(contract string, at common.Address) evmtest.Instance {
	return evmtest.Instance{Chain: w.Chain, ABI: &w.code[contract].ABI, Address: at}
}

// singleton is a singleton's logic behind its proxy.
func (w *campaignTown) singleton(name string) evmtest.Instance { return w.see(name, w.proxy(name)) }

func (w *campaignTown) must(r evmtest.Result) {
	w.t.Helper()
	if r.Err != nil {
		var all []*abi.ABI
		for _, c := range w.code {
			all = append(all, &c.ABI)
		}
		w.t.Fatalf("%v %s", r.Err, r.Error(all...))
	}
}

func (w *campaignTown) tryAdd(from common.Address, name string, kind uint8, version *big.Int, initialiser []byte, parts ...common.Address) evmtest.Result {
	w.t.Helper()
	return w.callAs(from, w.directory, "addVersion", addition{named(name), kind, version, [32]byte{7}, parts, initialiser})
}

func (w *campaignTown) add(name string, kind uint8, version *big.Int, initialiser []byte, parts ...common.Address) {
	w.t.Helper()
	w.must(w.tryAdd(developer, name, kind, version, initialiser, parts...))
}

// govern has the congress make one call. The answer is that of the transaction that executes it.
func (w *campaignTown) govern(to common.Address, data []byte) evmtest.Result {
	w.t.Helper()
	meta, err := bind.CongressMetaData.ParseABI()
	if err != nil {
		w.t.Fatal(err)
	}
	congress := evmtest.Instance{Chain: w.Chain, ABI: meta, Address: get[common.Address](w.directory, "congress")}
	calls := []bind.ICongressCall{{Target: to, Value: new(big.Int), Data: data}}
	w.must(congress.Call(councillor, "propose", calls, ""))
	number := get[*big.Int](congress, "proposalCount")
	w.must(congress.Call(councillor, "vote", number, true))
	w.AdvanceTime(townDebate + 1)
	r := congress.Call(stranger, "execute", number, calls)
	if failed, ok := strings.CutPrefix(r.Error(meta), "CallFailed(0, 0x"); ok && r.Err != nil {
		r.Revert = common.FromHex(strings.TrimSuffix(failed, ")"))
	}
	return r
}

func (w *campaignTown) activate(name string, version *big.Int) evmtest.Result {
	w.t.Helper()
	return w.govern(w.directory.Address, w.code["Directory"].Pack("activate", named(name), version))
}

// terms are IReferralCampaign.Terms.
type terms struct {
	Key, Currency, Asset        common.Address
	Price, Units, Reward        *big.Int
	EndsAt, HoldTime, ClaimTime uint64
}

func (w *campaignTown) terms() terms {
	return terms{
		Key: crypto.PubkeyToAddress(campaigner.PublicKey), Asset: w.economy.Address, Price: big.NewInt(500), Units: big.NewInt(20),
		Reward: big.NewInt(1000), EndsAt: w.Time() + 30*86400, HoldTime: 3600, ClaimTime: 10 * 86400,
	}
}

// packTerms encodes terms as `create` takes them.
func (w *campaignTown) packTerms(t terms) []byte {
	w.t.Helper()
	b, err := w.code["ReferralCampaign"].ABI.Methods["terms"].Outputs.Pack(t)
	if err != nil {
		w.t.Fatal(err)
	}
	return b
}

// referralCampaign is a campaign of a town.
type referralCampaign struct {
	evmtest.Instance
	w      *campaignTown
	budget evmtest.Instance
	terms  terms
}

func (w *campaignTown) tryCreate(from common.Address, t terms) evmtest.Result {
	w.t.Helper()
	return w.singleton("Campaigns").Call(from, "create", named("ReferralCampaign"), w.packTerms(t))
}

// campaign creates one, with so much in its budget of each.
func (w *campaignTown) campaign(t terms, currency, asset int64) *referralCampaign {
	w.t.Helper()
	r := w.tryCreate(contractor, t)
	w.must(r)
	c := &referralCampaign{Instance: w.see("ReferralCampaign", common.BytesToAddress(r.Ret)), w: w, terms: t}
	c.budget = w.see("Budget", get[common.Address](c.Instance, "budget"))
	if t.Currency == (common.Address{}) {
		w.Fund(c.budget.Address, big.NewInt(currency))
	} else {
		w.must(w.see("Economy", t.Currency).Call(contractor, "transfer", c.budget.Address, big.NewInt(currency)))
	}
	w.must(w.see("Economy", t.Asset).Call(contractor, "transfer", c.budget.Address, big.NewInt(asset)))
	return c
}

// referralLink is IReferralCampaign.Link.
type referralLink struct {
	Next common.Address
	Cut  uint16
	R    [32]byte
	Vs   [32]byte
}

// compact is an EIP-2098 signature.
func compact(key *ecdsa.PrivateKey, digest [32]byte) (r, vs [32]byte) {
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		panic(err)
	}
	copy(r[:], signature[:32])
	copy(vs[:], signature[32:64])
	vs[0] |= signature[64] << 7
	return r, vs
}

// chainOf signs a chain of links from the campaign's key to those of the referrers.
func (c *referralCampaign) chainOf(cut uint16, referrers ...*ecdsa.PrivateKey) (links []referralLink, last [32]byte) {
	c.w.t.Helper()
	key := campaigner
	for _, next := range referrers {
		link := referralLink{Next: crypto.PubkeyToAddress(next.PublicKey), Cut: cut}
		last = get[[32]byte](c.Instance, "linkDigest", last, link.Next, link.Cut)
		link.R, link.Vs = compact(key, last)
		links, key = append(links, link), next
	}
	return links, last
}

// conversion are the arguments of a customer's purchase: the last key's signature is of key.
func (c *referralCampaign) conversion(customer common.Address, links []referralLink, last [32]byte, key *ecdsa.PrivateKey) []any {
	c.w.t.Helper()
	r, vs := compact(key, get[[32]byte](c.Instance, "customerDigest", last, customer))
	if links == nil {
		links = []referralLink{}
	}
	return []any{links, r, vs}
}

// buy has a customer pay the price with a chain of the referrers.
func (c *referralCampaign) buy(customer common.Address, cut uint16, referrers ...*ecdsa.PrivateKey) evmtest.Result {
	c.w.t.Helper()
	links, last := c.chainOf(cut, referrers...)
	key := campaigner
	if len(referrers) > 0 {
		key = referrers[len(referrers)-1]
	}
	return c.pay(customer, c.conversion(customer, links, last, key)...)
}

func (c *referralCampaign) pay(customer common.Address, arguments ...any) evmtest.Result {
	c.w.t.Helper()
	if c.terms.Currency != (common.Address{}) {
		return c.Call(customer, "convert", arguments...)
	}
	c.w.Fund(customer, c.terms.Price)
	return c.Pay(customer, c.terms.Price, "convert", arguments...)
}

// referrers are keys of n people.
func referrers(from, n int) (keys []*ecdsa.PrivateKey) {
	for i := range n {
		keys = append(keys, evmtest.Key(2000+from+i))
	}
	return keys
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func (w *campaignTown) releaseOf(name string, version *big.Int) release {
	w.t.Helper()
	return *abi.ConvertType(w.directory.Get("releaseOf", named(name), version)[0], new(release)).(*release)
}

var buyer = evmtest.Account(905)

// callAs runs a transaction whose sender is a contract: for its length that has no code.
func (w *campaignTown) callAs(from common.Address, to evmtest.Instance, method string, arguments ...any) evmtest.Result {
	w.t.Helper()
	code := w.Code(from)
	if len(code) == 0 {
		return to.Call(from, method, arguments...)
	}
	w.SetCode(from, nil)
	defer w.SetCode(from, code)
	return to.Call(from, method, arguments...)
}

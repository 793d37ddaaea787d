package referral

import (
	"crypto/ecdsa"
	"encoding/binary"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

var campaign = Campaign{1337, common.HexToAddress("0xca47a16e")}

func key(i int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256(binary.BigEndian.AppendUint64([]byte("referral test"), uint64(i))))
	if err != nil {
		panic(err)
	}
	return k
}

func account(i int) common.Address { return crypto.PubkeyToAddress(key(i).PublicKey) }

func sign(k *ecdsa.PrivateKey, digest common.Hash) Signature {
	b, err := crypto.Sign(digest[:], k)
	if err != nil {
		panic(err)
	}
	b[64] += 27
	s, err := Compact(b)
	if err != nil {
		panic(err)
	}
	return s
}

// chainOf goes from key 0 over keys 1 to n; a customer, if not negative, completes it.
func chainOf(n int, cut uint16, customer int) *Chain {
	c := &Chain{Campaign: campaign, Key: account(0)}
	for i := 1; i <= n; i++ {
		_, digest := c.Extend(account(i), cut)
		c.Links = append(c.Links, Link{account(i), cut, sign(key(i-1), digest)})
	}
	if customer >= 0 {
		_, digest := c.Complete(account(customer))
		c.Customer, c.Signature = account(customer), sign(key(n), digest)
	}
	return c
}

// Whatever is changed of a chain that holds, it does not hold any more.
func TestEveryChangeIsRefused(t *testing.T) {
	for _, n := range []int{0, 1, 3, MostReferrers} {
		c := chainOf(n, Whole/MostReferrers, 100)
		if err := c.Verify(); err != nil {
			t.Fatal(err)
		}
		if again, err := Parse(c.String()); err != nil || again.String() != c.String() {
			t.Fatal(err)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		c := chainOf(rapid.IntRange(1, 4).Draw(t, "links"), 2500, 100)
		i := rapid.IntRange(0, len(c.Links)-1).Draw(t, "link")
		bit := rapid.IntRange(0, 511).Draw(t, "bit")
		switch rapid.IntRange(0, 7).Draw(t, "change") {
		case 0:
			c.Links[i].Next[bit/8%20] ^= 1 << (bit % 8)
		case 1:
			c.Links[i].Cut ^= 1 << (bit % 16)
		case 2:
			c.Links[i].Signature[bit/8] ^= 1 << (bit % 8)
		case 3:
			c.Signature[bit/8] ^= 1 << (bit % 8)
		case 4:
			c.Customer[bit/8%20] ^= 1 << (bit % 8)
		case 5:
			c.Campaign.Address[bit/8%20] ^= 1 << (bit % 8)
		case 6:
			c.Campaign.ChainID ^= 1 << (bit % 64)
		case 7:
			c.Links = append(c.Links[:i:i], c.Links[i+1:]...)
		}
		if err := c.Verify(); err == nil {
			t.Fatalf("%v holds", c)
		}
	})
}

func TestRefusals(t *testing.T) {
	forged := func(change func(*Chain)) *Chain {
		c := chainOf(3, 1000, 100)
		change(c)
		return c
	}
	// resigned is signed by whoever must, so that nothing but the rule refuses it.
	resigned := func(customer int, cuts []uint16, path ...int) *Chain {
		c := &Chain{Campaign: campaign, Key: account(0)}
		last := 0
		for i, next := range path {
			_, digest := c.Extend(account(next), cuts[i%len(cuts)])
			c.Links, last = append(c.Links, Link{account(next), cuts[i%len(cuts)], sign(key(last), digest)}), next
		}
		_, digest := c.Complete(account(customer))
		c.Customer, c.Signature = account(customer), sign(key(last), digest)
		return c
	}
	other := chainOf(3, 900, 100)
	for name, test := range map[string]struct {
		chain *Chain
		want  error
	}{
		"truncated":      {forged(func(c *Chain) { c.Links = c.Links[:2] }), ErrSignature},
		"without a head": {forged(func(c *Chain) { c.Links = c.Links[1:] }), ErrSignature},
		"spliced":        {forged(func(c *Chain) { c.Links[0] = other.Links[0] }), ErrSignature},
		"replayed":       {forged(func(c *Chain) { c.Campaign.Address[0]++ }), ErrSignature},
		"stolen":         {forged(func(c *Chain) { c.Customer = account(101) }), ErrSignature},
		"too long":       {chainOf(MostReferrers+1, 1, 100), ErrTooLong},
		"loop":           {resigned(100, []uint16{10}, 1, 2, 1), ErrLoop},
		"own key":        {resigned(100, []uint16{10}, 1, 0), ErrKey},
		"self":           {resigned(2, []uint16{10}, 1, 2), ErrSelfReferral},
		"self, early":    {resigned(1, []uint16{10}, 1, 2), ErrSelfReferral},
		"own customer":   {resigned(0, []uint16{10}), ErrSelfReferral},
		"cuts":           {resigned(100, []uint16{5000, 5001}, 1, 2), ErrCuts},
		"nobody's":       {&Chain{Campaign: campaign}, ErrKey},
		"half complete":  {forged(func(c *Chain) { c.Customer = common.Address{} }), ErrSignature},
		"high s":         {forged(func(c *Chain) { c.Signature[32] |= 0x7f }), ErrSignature},
	} {
		if err := test.chain.Verify(); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
	if err := resigned(100, []uint16{5000, 5000}, 1, 2).Verify(); err != nil {
		t.Errorf("the whole reward: %v", err)
	}
}

func TestParseRefuses(t *testing.T) {
	good := chainOf(2, 100, 100).String()
	for _, text := range []string{
		"", "referral1_", "referral2_" + good[len(prefix):], " " + good, good + " ", good + "\n", good[:20] + "\n" + good[20:], good[:len(good)-1], good + "A", good + "=",
		strings.ToUpper(good), good[:len(good)-1] + "_", good + good, strings.Repeat("A", 1<<20), prefix + strings.Repeat("A", 72), prefix + "\x1b[31m",
	} {
		if c, err := Parse(text); !errors.Is(err, ErrForm) {
			t.Errorf("%.60q: %v, %v", text, c, err)
		}
	}
	for i := len(prefix); i < len(good); i++ {
		b := []byte(good)
		if b[i] = 'A'; string(b) == good {
			b[i] = 'B'
		}
		if _, err := Parse(string(b)); !errors.Is(err, ErrForm) {
			t.Errorf("with another character %d: %v", i, err)
		}
	}
}

// What is parsed has one spelling.
func FuzzParse(f *testing.F) {
	for _, n := range []int{0, 1, MostReferrers} {
		f.Add(chainOf(n, 10, -1).String())
		f.Add(chainOf(n, 10, 100).String())
	}
	f.Add(prefix + "\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := Parse(text)
		if err != nil {
			if c != nil || !errors.Is(err, ErrForm) {
				t.Fatalf("%v, %v", c, err)
			}
			return
		}
		if c.String() != text {
			t.Fatalf("%q is read as %q", text, c.String())
		}
		_ = c.Verify()
	})
}

// Vector of vectors/referral.json: what Go and contract find of one chain.
type vector struct {
	Name     string         `json:"name"`
	ChainID  uint64         `json:"chainId"`
	Campaign common.Address `json:"campaign"`
	Text     string         `json:"text"`
	// Digests of the links, and the customer's.
	Digests []common.Hash `json:"digests"`
	Error   string        `json:"error"` // of the contract; empty if it is taken
}

func vectors() (all []vector) {
	add := func(name string, c *Chain, refusal string) {
		v := vector{Name: name, ChainID: c.Campaign.ChainID, Campaign: c.Campaign.Address, Text: c.String(), Error: refusal}
		part := *c
		for i := range c.Links {
			part.Links = c.Links[:i+1]
			v.Digests = append(v.Digests, part.Digest())
		}
		v.Digests = append(v.Digests, c.Campaign.CustomerDigest(c.Digest(), c.Customer))
		all = append(all, v)
	}
	add("nobody between", chainOf(0, 0, 100), "")
	add("one", chainOf(1, Whole, 100), "")
	add("three", chainOf(3, 3333, 100), "")
	add("32", chainOf(32, 312, 100), "")
	add("cuts above the reward", chainOf(3, 3334, 100), "CutsAboveBudget")
	add("the first is the customer", chainOf(2, 10, 1), "SelfReferral")
	add("the last is the customer", chainOf(2, 10, 2), "SelfReferral")
	add("the campaign's key is the customer", chainOf(2, 10, 0), "SelfReferral")
	short := chainOf(3, 10, 100)
	short.Links = short.Links[:2]
	add("truncated", short, "SignatureInvalid")
	spliced, other := chainOf(3, 10, 100), chainOf(3, 11, 100)
	spliced.Links[0] = other.Links[0]
	add("spliced", spliced, "SignatureInvalid")
	loop := chainOf(2, 10, -1)
	_, digest := loop.Extend(account(1), 10)
	loop.Links = append(loop.Links, Link{account(1), 10, sign(key(2), digest)})
	_, digest = loop.Complete(account(100))
	loop.Customer, loop.Signature = account(100), sign(key(1), digest)
	add("loop", loop, "Loop")
	return all
}

// The vectors are what this package makes, and finds; contracts/campaigns_vectors_test.go holds the contract to them.
func TestVectors(t *testing.T) {
	b, err := json.MarshalIndent(vectors(), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	b = append(b, '\n')
	if os.Getenv("THESEUS_UPDATE") == "1" {
		if err := os.WriteFile("../vectors/referral.json", b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if committed, err := os.ReadFile("../vectors/referral.json"); err != nil || string(committed) != string(b) {
		t.Errorf("vectors/referral.json is stale (%v): run with THESEUS_UPDATE=1", err)
	}
	names := map[string]error{"CutsAboveBudget": ErrCuts, "SelfReferral": ErrSelfReferral, "SignatureInvalid": ErrSignature, "Loop": ErrLoop, "": nil}
	for _, v := range vectors() {
		c, err := Parse(v.Text)
		if err != nil {
			t.Fatal(err)
		}
		want, known := names[v.Error]
		if err := c.Verify(); !known || !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", v.Name, err, v.Error)
		}
	}
}

func TestCompact(t *testing.T) {
	good := hexutil.MustDecode("0x" + strings.Repeat("11", 64) + "1b")
	if _, err := Compact(good); err != nil {
		t.Error(err)
	}
	for _, change := range []func([]byte) []byte{
		func(b []byte) []byte { return b[:64] },
		func(b []byte) []byte { b[64] = 0; return b },
		func(b []byte) []byte { b[64] = 29; return b },
		func(b []byte) []byte { b[32] = 0x80; return b },
	} {
		if _, err := Compact(change(append([]byte(nil), good...))); err == nil {
			t.Error("taken")
		}
	}
}

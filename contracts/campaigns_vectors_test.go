package contracts_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	"theseus/referral"
)

// The contract finds of every vector what package referral finds: the same digests, the same refusal.
func TestReferralVectors(t *testing.T) {
	text, err := os.ReadFile("../vectors/referral.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors []struct {
		Name     string         `json:"name"`
		ChainID  uint64         `json:"chainId"`
		Campaign common.Address `json:"campaign"`
		Text     string         `json:"text"`
		Hashes   []common.Hash  `json:"digests"`
		Error    string         `json:"error"`
	}
	if err := json.Unmarshal(text, &vectors); err != nil || len(vectors) == 0 {
		t.Fatal(err)
	}
	w := newCampaignTown(t, townCode(t))
	for _, v := range vectors {
		chain, err := referral.Parse(v.Text)
		if err != nil {
			t.Fatal(err)
		}
		fresh := w.Snapshot()
		terms := w.terms()
		terms.Key = chain.Key
		c := w.campaign(terms, 10_000, 100)
		// The campaign of the vectors is at an address of its own: its code and state are brought there.
		at := evmtest.Instance{Chain: w.Chain, ABI: c.ABI, Address: v.Campaign}
		w.SetCode(v.Campaign, w.Code(c.Address))
		for slot := range 4 {
			key := common.BytesToHash([]byte{byte(slot)})
			w.SetStorage(v.Campaign, key, w.Storage(c.Address, key))
		}
		w.SetCode(c.budget.Address, []byte(strings.Replace(string(w.Code(c.budget.Address)), string(c.Address[:]), string(v.Campaign[:]), 1)))

		var last [32]byte
		links := []referralLink{}
		for i, l := range chain.Links {
			if last = get[[32]byte](at, "linkDigest", last, l.Next, l.Cut); last != v.Hashes[i] {
				t.Errorf("%s: digest %d is %x, want %v", v.Name, i, last, v.Hashes[i])
			}
			links = append(links, referralLink{l.Next, l.Cut, [32]byte(l.Signature[:32]), [32]byte(l.Signature[32:])})
		}
		if found := get[[32]byte](at, "customerDigest", last, chain.Customer); found != v.Hashes[len(links)] {
			t.Errorf("%s: the customer's digest is %x, want %v", v.Name, found, v.Hashes[len(links)])
		}
		w.Fund(chain.Customer, terms.Price)
		r := at.Pay(chain.Customer, terms.Price, "convert", links, [32]byte(chain.Signature[:32]), [32]byte(chain.Signature[32:]))
		if refusal, _, _ := strings.Cut(r.Error(c.ABI, c.budget.ABI), "("); refusal != v.Error || (r.Err == nil) != (v.Error == "") {
			t.Errorf("%s: %v %s, want %s", v.Name, r.Err, r.Error(c.ABI, c.budget.ABI), v.Error)
		}
		w.Restore(fresh)
	}
}

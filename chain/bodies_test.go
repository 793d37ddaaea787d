package chain_test

import (
	"bytes"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/chaintest"
	"theseus/upgrade"
)

// Whoever brings the signatures can lay the call data out so that the body is not found in them. Then anybody announces it.
func TestHiddenBodiesAreAnnounced(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	w := chaintest.New(t, 4)
	contract := w.Register(w.Configuration())
	u := w.Upgrade(contract, codeOf(t, w, 7))
	digest := upgrade.DigestOf(w.Network.Domain(), u)
	registry, err := bind.CodeRegistryMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	values, err := registry.Methods["submitUpgrade"].Inputs[:1].Unpack(upgrade.Encode(u))
	if err != nil {
		t.Fatal(err)
	}
	data, err := registry.Pack("submitUpgrade", values[0], w.Sign(u, chaintest.Threshold))
	if err != nil {
		t.Fatal(err)
	}
	// The link goes before the struct, where an offset that wraps around leads back to.
	link := slices.Concat(common.BigToHash(big.NewInt(int64(len(u.Link)))).Bytes(), common.RightPadBytes([]byte(u.Link), (len(u.Link)+31)/32*32))
	for _, at := range []int{4, 36} {
		new(big.Int).Add(new(big.Int).SetBytes(data[at:at+32]), big.NewInt(int64(len(link)))).FillBytes(data[at : at+32])
	}
	new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(int64(len(link)))).FillBytes(data[68+8*32 : 68+9*32])
	data = slices.Concat(data[:68], link, data[68:])
	if _, err := w.Propose(ctx, w.Stranger, u); err == nil {
		t.Fatal("a stranger announced what has not reached m")
	}
	if _, err := w.Stranger.Send(ctx, chain.Tx{To: &w.Network.CodeRegistry, Data: data}); err != nil {
		t.Fatal(err)
	}
	if found, err := w.Intent(ctx, w.Head(), contract, digest); err == nil {
		t.Fatalf("the control: found without an announcement: %+v", found)
	}
	if _, err := w.Propose(ctx, w.Stranger, u); err != nil {
		t.Fatal(err)
	}
	found, err := w.Intent(ctx, w.Head(), contract, digest)
	if err != nil || !upgrade.EqualIntents(found.Intent, u) {
		t.Errorf("%+v, %v", found, err)
	}
}

// Bodies are asked for by their place in a block: endpoints that forgot where a transaction's hash is still have the block.
func TestBodiesOfForgottenTransactions(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	w := chaintest.New(t, 4)
	contract := w.Register(w.Configuration())
	u := w.Upgrade(contract, codeOf(t, w, 7))
	w.Approve(u)
	forget := map[string]bool{"eth_getTransactionByHash": true}
	forgetful := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, _ := io.ReadAll(io.LimitReader(in.Body, 1<<20))
		var asked struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		out.Header().Set("Content-Type", "application/json")
		if json.Unmarshal(body, &asked) == nil && forget[asked.Method] {
			io.WriteString(out, `{"jsonrpc":"2.0","id":`+string(asked.ID)+`,"result":null}`)
			return
		}
		answer, err := http.Post(w.Chain.URL(), "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(out, err.Error(), http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		io.Copy(out, answer.Body)
	}))
	defer forgetful.Close()
	c, err := chain.Open(ctx, w.Dial(forgetful.URL), &w.Network)
	if err != nil {
		t.Fatal(err)
	}
	digest := upgrade.DigestOf(w.Network.Domain(), u)
	if found, err := c.Intent(ctx, w.Head(), contract, digest); err != nil || !upgrade.EqualIntents(found.Intent, u) {
		t.Errorf("%+v, %v", found, err)
	}
	forget["eth_getTransactionByBlockHashAndIndex"] = true
	if _, err := c.Intent(ctx, w.Head(), contract, digest); err == nil {
		t.Error("the control: found without call data")
	}
}

// What a version was called comes from the intent it came by: strangers announce look-alikes under other names.
func TestVersionsKnowTheirIntents(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	w := chaintest.New(t, 4)
	contract := w.Register(w.Configuration())
	u := w.Upgrade(contract, codeOf(t, w, 1))
	confirm(t, w, u)
	alike := *u
	alike.ContractName, alike.Proposer = "Other", w.Stranger.Address()
	if _, err := w.Propose(ctx, w.Stranger, &alike); err != nil {
		t.Fatal(err)
	}
	versions, err := w.Versions(ctx, w.Head(), contract)
	if err != nil || len(versions) != 1 {
		t.Fatalf("%v, %v", versions, err)
	}
	found, err := w.Intent(ctx, w.Head(), contract, versions[0].Digest)
	if err != nil || !upgrade.EqualIntents(found.Intent, u) {
		t.Errorf("%+v, %v", found, err)
	}
	all, err := w.Intents(ctx, w.Head(), contract)
	if err != nil || !slices.ContainsFunc(all, func(a chain.Announced) bool {
		c := upgrade.CodeOf(a.Intent)
		return c.NewHead() == versions[0].Head && c.ContractName == "Other"
	}) {
		t.Errorf("the control: no look-alike in %+v, %v", all, err)
	}
}

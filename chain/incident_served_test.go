package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/upgrade"
)

// annals is a network with a record that is one thing at an earlier block, and another after happen.
type annals struct {
	*world
	*Contracts
	ctx          context.Context
	record       common.Address
	collects     upgrade.Digest // an intent that the sender approved, of two
	earlier, now Block
}

func newAnnals(t *testing.T) *annals {
	t.Helper()
	w := newWorld(t)
	w.client = dial(t, Config{Endpoints: []string{w.node.URL()}, Timeout: 20 * time.Second})
	w.sender = newSender(t, w.client, 1, SenderConfig{})
	network, err := deploySmall(t.Context(), w.client, w.sender, "annals")
	if err != nil {
		t.Fatal(err)
	}
	a := &annals{world: w, Contracts: &Contracts{Client: w.client, Network: *network}, ctx: t.Context()}
	if a.record, _, err = a.AddressOf(a.ctx, w.head(t).Hash, network.Families.Managed, a.alone(), [32]byte{1}); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Deploy(a.ctx, w.sender, network.Families.Managed, a.alone(), [32]byte{1}, nil); err != nil {
		t.Fatal(err)
	}
	a.earlier = w.head(t)
	return a
}

func (a *annals) alone() upgrade.Configuration {
	return upgrade.Configuration{Signers: []common.Address{a.sender.Address()}, Threshold: 1}
}

// happen gives the record a second signer and an intent that collects, registers another record, and disables a family.
func (a *annals) happen() error {
	after := upgrade.Configuration{Signers: []common.Address{a.sender.Address(), {0xff}}, Threshold: 2}
	slices.SortFunc(after.Signers, common.Address.Cmp)
	intent := &upgrade.Reconfigure{
		Header:        upgrade.Header{Contract: a.record, Epoch: 1, Proposer: a.sender.Address(), CollectUntil: a.earlier.Time + 86400},
		Configuration: after,
	}
	next := &upgrade.Archive{Header: intent.Header}
	next.Epoch = 2
	a.collects = upgrade.DigestOf(a.Network.Domain(), next)
	for _, step := range []func() (*Sent, error){
		func() (*Sent, error) { return a.Submit(a.ctx, a.sender, intent, nil) },
		func() (*Sent, error) { return a.ApplyConfiguration(a.ctx, a.sender, a.record) },
		func() (*Sent, error) { return a.Submit(a.ctx, a.sender, next, nil) },
		func() (*Sent, error) {
			return a.Deploy(a.ctx, a.sender, a.Network.Families.Managed, a.alone(), [32]byte{2}, nil)
		},
		func() (*Sent, error) {
			return a.send(a.ctx, a.sender, "", a.Network.Registry, abis().registry, nil, "disable", a.Network.Families.UUPS)
		},
	} {
		if _, err := step(); err != nil {
			return err
		}
	}
	var err error
	a.now, err = a.client.Head(a.ctx)
	return err
}

// readings are what is read of records and lists, as text.
func (a *annals) readings() map[string]func(c *Contracts, at Block) (string, error) {
	reading := func(read func(c *Contracts, at Block) (any, error)) func(c *Contracts, at Block) (string, error) {
		return func(c *Contracts, at Block) (string, error) {
			v, err := read(c, at)
			text, _ := json.Marshal(v)
			return string(text), err
		}
	}
	return map[string]func(c *Contracts, at Block) (string, error){
		"record": reading(func(c *Contracts, at Block) (any, error) { return c.Record(a.ctx, at.Hash, a.record) }),
		"ballot": reading(func(c *Contracts, at Block) (any, error) { return c.Ballot(a.ctx, at.Hash, a.record, a.collects) }),
		"list":   reading(func(c *Contracts, at Block) (any, error) { return c.Addresses(a.ctx, at.Hash) }),
		"status": reading(func(c *Contracts, at Block) (any, error) {
			return c.RegistryStatus(a.ctx, at.Hash, c.Network.Families.UUPS)
		}),
		"history": reading(func(c *Contracts, at Block) (any, error) { return c.History(a.ctx, at, a.record) }),
	}
}

// over is the network as these endpoints tell it.
func (a *annals) over(t *testing.T, quorum int, urls ...string) *Contracts {
	t.Helper()
	return &Contracts{Client: dial(t, Config{Endpoints: urls, Quorum: quorum, Timeout: 20 * time.Second}), Network: a.Network}
}

// asOf lets an endpoint answer requests as if they had been about another block; nil leaves a request as it is.
func asOf(node string, block func(r request) *Block) func(http.ResponseWriter, request) bool {
	return func(w http.ResponseWriter, r request) bool {
		b := block(r)
		if b == nil {
			return false
		}
		switch r.Method {
		case "eth_call":
			r.Params[1], _ = json.Marshal(at(b.Hash))
		case "eth_getLogs":
			var filter map[string]any
			if json.Unmarshal(r.Params[0], &filter) != nil {
				return false
			}
			filter["toBlock"] = hexutil.EncodeUint64(b.Number)
			r.Params[0], _ = json.Marshal(filter)
		default:
			return false
		}
		body, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": r.ID, "method": r.Method, "params": r.Params})
		response, err := http.Post(node, "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(w, "down", http.StatusBadGateway)
			return true
		}
		defer response.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		io.Copy(w, response.Body)
		return true
	}
}

// An endpoint that serves everything as it was, or as it came to be later, or a part of it, is outvoted, and alone against an
// honest one is not believed. The control: whoever asks it alone takes old, new and mixed records for the truth.
func TestIncidentH9OldNewAndMixedRecords(t *testing.T) {
	t.Parallel()
	a := newAnnals(t)
	if err := a.happen(); err != nil {
		t.Fatal(err)
	}
	part := func(method string, b *Block) func(request) *Block {
		selector := hexutil.Encode(abis().records.Methods[method].ID)
		return func(r request) *Block {
			if r.Method == "eth_call" && strings.Contains(string(r.Params[0]), selector) {
				return b
			}
			return nil
		}
	}
	calls := func(b *Block) func(request) *Block {
		return func(r request) *Block {
			if r.Method == "eth_call" {
				return b
			}
			return nil
		}
	}
	everything := []string{"record", "ballot", "list", "status", "history"}
	for _, lie := range []struct {
		name    string
		asked   Block
		serve   func(request) *Block
		changed []string // what it changes
	}{
		{"all as it was", a.now, func(request) *Block { return &a.earlier }, everything},
		{"all as it came to be", a.earlier, calls(&a.now), everything[:4]},
		{"new records with old configurations", a.now, part("configurationOf", &a.earlier), everything[:1]},
		{"old records with new configurations", a.now, part("recordOf", &a.earlier), everything[:1]},
	} {
		p := newProxy(t, a.node.URL())
		other := newProxy(t, a.node.URL())
		three, two, alone := a.over(t, 2, p.URL, other.URL, a.node.URL()), a.over(t, 2, p.URL, other.URL), a.over(t, 1, p.URL)
		p.set(asOf(a.node.URL(), lie.serve), nil)
		for name, read := range a.readings() {
			want, err := read(a.Contracts, lie.asked)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := read(three, lie.asked); err != nil || got != want {
				t.Errorf("%s: %s among three: %s, %v; want %s", lie.name, name, got, err, want)
			}
			got, err := read(alone, lie.asked)
			if !slices.Contains(lie.changed, name) {
				if err != nil || got != want {
					t.Errorf("%s: %s, which it tells truly: %s, %v; want %s", lie.name, name, got, err, want)
				}
				continue
			}
			if err != nil || got == want {
				t.Errorf("%s: the control: %s of the liar alone: %s, %v", lie.name, name, got, err)
			}
			var none *NoQuorumError
			if got, err := read(two, lie.asked); !errors.As(err, &none) {
				t.Errorf("%s: %s of two that differ: %s, %v", lie.name, name, got, err)
			}
		}
	}
}

// A record that changes while it is read is told as of one block. The control: an endpoint that answers with its latest state,
// whatever block it was asked about, tells one that never was.
func TestIncidentH9ARecordIsOfOneBlock(t *testing.T) {
	t.Parallel()
	read := func(latest bool) (a *annals, got string) {
		a = newAnnals(t)
		p, calls := newProxy(t, a.node.URL()), 0
		c := a.over(t, 1, p.URL)
		p.set(asOf(a.node.URL(), func(r request) *Block {
			if r.Method != "eth_call" {
				return nil
			}
			if calls++; calls == 2 { // a record takes two calls or more
				if err := a.happen(); err != nil {
					t.Error(err)
				}
			}
			switch {
			case !latest:
				return nil
			case calls == 1:
				return &a.earlier
			}
			return &a.now
		}), nil)
		r, err := c.Record(a.ctx, a.earlier.Hash, a.record)
		if err != nil || calls < 2 {
			t.Fatalf("%d calls, %v", calls, err)
		}
		text, _ := json.Marshal(r)
		return a, string(text)
	}
	for _, latest := range []bool{false, true} {
		a, got := read(latest)
		old, err := a.readings()["record"](a.Contracts, a.earlier)
		if err != nil {
			t.Fatal(err)
		}
		current, err := a.readings()["record"](a.Contracts, a.now)
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case old == current:
			t.Error("nothing happened")
		case !latest && got != old:
			t.Errorf("%s; at its block it was %s", got, old)
		case latest && (got == old || got == current):
			t.Errorf("the control: %s, which once was", got)
		}
	}
}

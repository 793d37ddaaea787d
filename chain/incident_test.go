package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain/devnet"
	"theseus/chain/faulttest"
	"theseus/upgrade"
)

// twins are two chains with one history, which go on apart, with an echo contract.
func twins(t *testing.T) (one, other *world) {
	t.Helper()
	dir, copied := t.TempDir(), t.TempDir()
	first, err := devnet.Start(t.Context(), devnet.Config{Dir: dir, Fast: true})
	if err != nil {
		t.Fatal(err)
	}
	c := dial(t, Config{Endpoints: []string{first.URL()}, Timeout: 20 * time.Second})
	contract := deployEcho(t, newSender(t, c, 0, SenderConfig{}))
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(copied, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	on := func(dir string) *world {
		w := &world{node: startDevnet(t, devnet.Config{Dir: dir}), contract: contract}
		w.client = dial(t, Config{Endpoints: []string{w.node.URL()}, Timeout: 20 * time.Second})
		w.sender = newSender(t, w.client, 0, SenderConfig{})
		return w
	}
	return on(dir), on(copied)
}

// Two of three endpoints stand for one forged chain, block by block consistent, and the honest one hangs.
func TestIncidentH1LiarsAgreeWhileTheHonestOneHangs(t *testing.T) {
	t.Parallel()
	truth, forged := twins(t)
	truth.say(t, 1)
	forged.say(t, 2)
	forged.commit(t, 1) // newer, too
	honest := faulttest.New(t, truth.node.URL(), "")
	liar, accomplice := faulttest.New(t, forged.node.URL(), ""), faulttest.New(t, forged.node.URL(), "")
	over := func(quorum int, proxies ...*faulttest.Proxy) *Client {
		cfg := Config{Quorum: quorum, Timeout: 200 * time.Millisecond}
		for _, p := range proxies {
			cfg.Endpoints = append(cfg.Endpoints, p.URL)
		}
		return dial(t, cfg)
	}
	said := func(c *Client) (string, error) {
		head, err := c.Head(t.Context())
		if err != nil {
			return "", err
		}
		logs, err := c.RangeLogs(t.Context(), 0, head.Number, []common.Address{truth.contract})
		if err != nil {
			return "", err
		}
		text := ""
		for _, l := range logs {
			text += fmt.Sprintf("%x", l.Data)
		}
		return text, nil
	}
	one, two, all := over(2, honest, liar, faulttest.New(t, truth.node.URL(), "")), over(2, honest, liar), over(3, honest, liar, accomplice)
	gullible := over(1, honest, liar, accomplice)
	if text, err := said(one); err != nil || text != "01" {
		t.Errorf("a liar among three: %q, %v", text, err)
	}
	honest.Set(faulttest.Named("hangs"), "", faulttest.Always)
	var none *NoQuorumError
	for name, c := range map[string]*Client{"a liar, and one that hangs": two, "two liars, and one that hangs, of whom all must agree": all} {
		if text, err := said(c); !errors.As(err, &none) {
			t.Errorf("%s: %q, %v", name, text, err)
		}
	}
	if text, err := said(gullible); err != nil || text != "02" {
		t.Errorf("the control, with a quorum of one: %q, %v", text, err)
	}
}

// Two providers follow different forks of one chain: what both have is told, what they have apart is not.
func TestIncidentH2ProvidersOnDifferentForks(t *testing.T) {
	t.Parallel()
	one, other := twins(t)
	shared := one.head(t)
	both := dial(t, Config{Endpoints: []string{one.node.URL(), other.node.URL()}, Quorum: 2, Timeout: 20 * time.Second})
	one.say(t, 1)
	other.say(t, 2)
	if head, err := both.Head(t.Context()); err != nil || head.Hash != shared.Hash {
		t.Errorf("forks of one block: head %d %v, %v", head.Number, head.Hash, err)
	}
	var none *NoQuorumError
	if b, err := both.BlockAt(t.Context(), shared.Number+1); !errors.As(err, &none) || len(none.Answers) != 2 {
		t.Errorf("block of one fork: %+v, %v", b, err)
	}
	one.commit(t, headSearch+1)
	other.commit(t, headSearch+1)
	if head, err := both.Head(t.Context()); !errors.As(err, &none) {
		t.Errorf("long forks: head %+v, %v", head, err)
	}
	l := &ledger{t: t}
	f := both.Follow(Cursor{Number: shared.Number, Hash: shared.Hash}, []common.Address{one.contract}, time.Millisecond)
	if err := f.Run(shortly(t, 300*time.Millisecond), l.handle); !errors.Is(err, context.DeadlineExceeded) || len(l.blocks) != 0 {
		t.Errorf("told %d blocks of a split chain, %v", len(l.blocks), err)
	}
	// The control: whoever asks one of them follows its fork.
	step(t, other.client.Follow(Cursor{Number: shared.Number, Hash: shared.Hash}, []common.Address{one.contract}, time.Millisecond), l)
	if l.said() != "02" {
		t.Errorf("the control: said %q", l.said())
	}
}

// The log of a look-alike contract, with the bytes of a true one, is no event; in the name of the true contract it is.
func TestIncidentH4LogsOfLookAlikeContracts(t *testing.T) {
	t.Parallel()
	s := newScene(t)
	contracts := &Contracts{Client: s.client, Network: *s.network}
	real, err := s.client.RangeLogs(t.Context(), 0, s.base, contracts.Emitters(), upgrade.Topics())
	if err != nil || len(real) == 0 {
		t.Fatalf("%d logs, %v", len(real), err)
	}
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, 4))
	for i := range 10_000 {
		forged := real[random.IntN(len(real))]
		switch i % 3 {
		case 0: // a byte apart
			forged.Address[random.IntN(20)] ^= byte(1 + random.IntN(255))
		case 1: // the same beginning and end, as people look at them
			for j := 4; j < 16; j++ {
				forged.Address[j] = byte(random.Uint32())
			}
		default: // another contract of the network
			forged.Address = []common.Address{s.network.Records, s.network.Registry, s.network.Proposals, s.network.Service, {}}[random.IntN(5)]
		}
		if told := contracts.Events([]types.Log{forged}); len(told) != 0 {
			t.Fatalf("seed %d: a log of %v is %+v", seed, forged.Address, told)
		}
	}
	if told := contracts.Events(real); len(told) != len(real) {
		t.Errorf("the control: %d events in %d true logs", len(told), len(real))
	}
	// Nor does an endpoint's answer pass that has logs of somebody who was not asked about.
	for _, name := range []string{"gives a log of a look-alike contract", "gives logs of another block", "gives logs as removed"} {
		p := faulttest.New(t, s.node.URL(), "")
		c := dial(t, Config{Endpoints: []string{p.URL}})
		p.Set(faulttest.Named(name), "", faulttest.Always)
		var answer *AnswerError
		if logs, err := c.BlockLogs(t.Context(), s.lived.BlockHash, []common.Address{s.contract}); !errors.As(err, &answer) {
			t.Errorf("%s: %d logs, %v", name, len(logs), err)
		}
	}
}

// An endpoint forges the registration of a contract in the name of CodeRegistry: state does not know it.
func TestIncidentB11ForgedEventsDoNotChangeState(t *testing.T) {
	t.Parallel()
	s := newScene(t)
	p := newProxy(t, s.node.URL())
	c := &Contracts{Client: dial(t, Config{Endpoints: []string{p.URL}, Timeout: 20 * time.Second}), Network: *s.network}
	planted := common.HexToAddress("0xbad0000000000000000000000000000000000bad")
	p.set(nil, func(r request, result json.RawMessage) json.RawMessage {
		var logs []types.Log
		if r.Method != "eth_getLogs" || json.Unmarshal(result, &logs) != nil || len(logs) == 0 {
			return result
		}
		forged := logs[len(logs)-1]
		forged.Topics = append([]common.Hash{forged.Topics[0], common.BytesToHash(planted[:])}, forged.Topics[2:]...)
		forged.Index++
		result, _ = json.Marshal(append(logs, forged))
		return result
	})
	head := s.head(t)
	history, err := c.History(t.Context(), head, common.Address{})
	if err != nil {
		t.Fatal(err)
	}
	if last := history[len(history)-1].Event; last.About() != planted {
		t.Errorf("the control: who goes by events does not believe the forged one: %+v", last)
	}
	var unknown *upgrade.UnknownRecord
	if r, err := c.Record(t.Context(), head.Hash, planted); !errors.As(err, &unknown) {
		t.Errorf("record of a contract that events alone know: %+v, %v", r, err)
	}
	if all, err := c.Addresses(t.Context(), head.Hash); err != nil || len(all) != 1 || all[0] != s.record {
		t.Errorf("contracts in state: %v, %v", all, err)
	}
}

// What was learnt of one chain is not used on another one with the same id and the same addresses.
func TestIncidentH13WhatIsKeptBelongsToOneChain(t *testing.T) {
	t.Parallel()
	one, other := newWorld(t), newWorld(t)
	if one.contract != other.contract || one.client.chainID.Cmp(other.client.chainID) != 0 {
		t.Fatal("the chains can be told apart by their addresses or ids")
	}
	one.say(t, 1)
	other.say(t, 2)
	at := one.head(t)
	var answer *AnswerError
	if code, err := other.client.Code(t.Context(), at.Hash, one.contract); !errors.As(err, &answer) {
		t.Errorf("code at a block of another chain: %x, %v", code, err)
	}
	if logs, err := other.client.BlockLogs(t.Context(), at.Hash, []common.Address{one.contract}); !errors.As(err, &answer) {
		t.Errorf("logs of a block of another chain: %+v, %v", logs, err)
	}
	l := &ledger{t: t}
	var deep *DeepReorgError
	f := other.client.Follow(Cursor{at.Number, at.Hash}, []common.Address{one.contract}, time.Millisecond)
	if err := f.Step(t.Context(), l.handle); !errors.As(err, &deep) || len(l.blocks) != 0 {
		t.Errorf("a cursor of another chain: %v, %d blocks", err, len(l.blocks))
	}
	dir := t.TempDir()
	tx := Tx{Key: "k", To: &one.contract, Data: []byte{3}}
	if _, err := newSender(t, one.client, 1, SenderConfig{Journal: dir}).Send(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	if _, err := newSender(t, other.client, 1, SenderConfig{Journal: dir}).Send(t.Context(), tx); err != nil || other.nonce(t, 1) != 1 {
		t.Errorf("a journal of another chain is believed: %d transactions, %v", other.nonce(t, 1), err)
	}
	// The control: asked by number, the other chain answers readily.
	if _, err := other.client.BlockAt(t.Context(), at.Number); err != nil {
		t.Errorf("the control: %v", err)
	}
}

// An endpoint whose clock is wrong does not change the time by which anything is decided; alone, it does.
func TestIncidentH14TimeIsTheQuorums(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.commit(t, headSearch+1)
	head := w.head(t)
	a, b := newProxy(t, w.node.URL()), newProxy(t, w.node.URL())
	all := dial(t, Config{Endpoints: []string{a.URL, b.URL, w.node.URL()}, Timeout: 20 * time.Second})
	both := dial(t, Config{Endpoints: []string{a.URL, w.node.URL()}, Quorum: 2, Timeout: 20 * time.Second})
	alone := dial(t, Config{Endpoints: []string{a.URL}, Timeout: 20 * time.Second})
	for name, clock := range map[string]uint64{
		"ten minutes slow": head.Time - 600, "ten minutes fast": head.Time + 600, "a day slow": head.Time - 86400, "a day fast": head.Time + 86400,
		"1970": 0, "2038": 1 << 31, "2106": 1 << 32, "the end of time": 1<<64 - 1,
	} {
		a.set(nil, func(r request, result json.RawMessage) json.RawMessage {
			var o map[string]any
			if r.Method != "eth_getBlockByNumber" || json.Unmarshal(result, &o) != nil {
				return result
			}
			o["timestamp"] = hexutil.Uint64(clock)
			result, _ = json.Marshal(o)
			return result
		})
		if at, err := all.Head(t.Context()); err != nil || at.Time != head.Time {
			t.Errorf("%s: time %d among three, %v; want %d", name, at.Time, err, head.Time)
		}
		var none *NoQuorumError
		if at, err := both.Head(t.Context()); !errors.As(err, &none) {
			t.Errorf("%s: time %d of two that must agree, %v", name, at.Time, err)
		}
		if at, err := alone.Head(t.Context()); err != nil || at.Time != clock {
			t.Errorf("%s: the control: time %d alone, %v", name, at.Time, err)
		}
	}
}

// A pool that drops, refuses or keeps to itself the first of several transactions holds none of them up for good.
func TestIncidentJ13StuckNonces(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	account := 1
	for _, name := range []string{
		"accepts transactions and drops them", "accepts transactions under another hash", "accepts transactions and answers with an error",
		"accepts transactions and says they are refused", "accepts transactions and breaks down", "says that transactions are already known",
		"says that the nonce is too low", "resets the connection", "hangs", "limits the rate with code -32005",
	} {
		p := faulttest.New(t, w.node.URL(), "")
		c := dial(t, Config{Endpoints: []string{p.URL}, Timeout: 300 * time.Millisecond})
		s := newSender(t, c, account, SenderConfig{Stuck: 200 * time.Millisecond, Poll: 10 * time.Millisecond, Journal: t.TempDir()})
		p.Set(faulttest.Named(name), "eth_sendRawTransaction", 6)
		var group sync.WaitGroup
		for i := range 4 {
			group.Go(func() {
				if _, err := s.Send(shortly(t, 2*time.Minute), Tx{Key: fmt.Sprint(i), To: &w.contract, Data: []byte{byte(i + 1)}}); err != nil {
					t.Errorf("%s: transaction %d: %v", name, i, err)
				}
			})
		}
		group.Wait()
		if n := w.nonce(t, account); n != 4 {
			t.Errorf("%s: %d transactions for 4", name, n)
		}
		account++
	}
	// The control: nobody sends the first one again, and those after it wait for ever.
	for nonce := uint64(1); nonce < 3; nonce++ {
		tx, err := local{devnet.DevAccount(account)}.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{
			ChainID: w.client.chainID, Nonce: nonce, To: &w.contract, Data: []byte{1}, Gas: 60_000, GasFeeCap: big.NewInt(10e9), GasTipCap: big.NewInt(1e9),
		}), w.client.chainID)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := tx.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if err := w.client.endpoints[0].call(t.Context(), new(common.Hash), "eth_sendRawTransaction", hexutil.Bytes(raw)); err != nil {
			t.Fatal(err)
		}
	}
	w.commit(t, 3)
	if n := w.nonce(t, account); n != 0 {
		t.Errorf("the control: %d transactions went through without the first", n)
	}
}

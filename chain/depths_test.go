package chain_test

import (
	"fmt"
	"maps"
	"math/big"
	"os"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/upgrade"
)

// page is what all records are after a block.
type page struct {
	block   chain.Block
	records map[common.Address]upgrade.Record
}

// ledger folds the events that a follower delivers, and takes them back when their block leaves the chain. A naive one never
// takes anything back.
type ledger struct {
	w       *chaintest.World
	network upgrade.Network
	naive   bool
	pages   []page
	undone  int
}

func newLedger(t *testing.T, w *chaintest.World, naive bool) *ledger {
	t.Helper()
	round, retry, err := w.RoundTime(t.Context(), w.Head().Hash)
	if err != nil {
		t.Fatal(err)
	}
	return &ledger{w: w, naive: naive, network: upgrade.Network{Domain: w.Network.Domain(), RoundTime: round, RetryTime: retry},
		pages: []page{{records: make(map[common.Address]upgrade.Record)}}}
}

func (l *ledger) handle(u chain.Update) error {
	last := l.pages[len(l.pages)-1]
	if u.Undone {
		if len(u.Logs) == 0 && u.Block.Number > last.block.Number { // was left out when catching up
			l.undone++
			return nil
		}
		if last.block.Hash != u.Block.Hash {
			return fmt.Errorf("block %v is undone, the last one is %v", u.Block, last.block)
		}
		l.undone++
		if !l.naive {
			l.pages = l.pages[:len(l.pages)-1]
		} else {
			l.pages[len(l.pages)-1].block = chain.Block{Number: u.Block.Number - 1, Hash: u.Block.Parent}
		}
		return nil
	}
	records := maps.Clone(last.records)
	for _, h := range l.w.Events(u.Logs) {
		next, err := l.network.Apply(records[h.Event.About()], h.Event, u.Block.Time)
		if err != nil {
			return err
		}
		records[h.Event.About()] = next
	}
	l.pages = append(l.pages, page{u.Block, records})
	return nil
}

func (l *ledger) records() map[common.Address]upgrade.Record { return l.pages[len(l.pages)-1].records }

// equals compares every folded record with the chain's state.
func (l *ledger) equals(t *testing.T) {
	t.Helper()
	head := l.w.Head()
	known, err := l.w.Addresses(t.Context(), head.Hash)
	if err != nil {
		t.Fatal(err)
	}
	if told := slices.SortedFunc(maps.Keys(l.records()), common.Address.Cmp); !slices.Equal(told, slices.SortedFunc(slices.Values(known), common.Address.Cmp)) {
		t.Errorf("block %d: events tell of %v, state has %v", head.Number, told, known)
		return
	}
	for contract, folded := range l.records() {
		state := l.w.Record(contract)
		if state.Stage == upgrade.StageNone {
			state.Next = folded.Next // with no live intent, state shows the active head in its place
		}
		// State has these in calls of their own.
		state.Ballots, state.Versions = folded.Ballots, folded.Versions
		if !reflect.DeepEqual(*state, folded) {
			t.Errorf("block %d: events give %+v\nstate gives %+v", head.Number, folded, *state)
		}
	}
}

// Reorganisations of every depth take back an approval and everything that was sent. A follower undoes and redoes exactly, its
// fold equals state, and a sender sends what vanished once again. The control is a ledger that never takes back.
func TestIncidentH3ReorganisationsOfManyDepths(t *testing.T) {
	t.Parallel()
	depths := []int{1, 2, 7, 32, 64, 256}
	if os.Getenv("THESEUS_FULL") == "1" {
		depths = append(depths, 157, 1000, 7000)
	}
	w := chaintest.New(t, 1)
	ctx := t.Context()
	contract := w.Register(w.Configuration())
	beginning := chain.Cursor{Number: w.Network.FromBlock}
	l, naive := newLedger(t, w, false), newLedger(t, w, true)
	follower := w.Follow(beginning, w.Emitters(), time.Millisecond)
	dir := t.TempDir()
	key := signer.NewKey(devnet.DevAccount(10).Key)
	open := func() *chain.Sender {
		t.Helper()
		s, err := w.NewSender(ctx, key, chain.SenderConfig{Journal: dir, Poll: 10 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	sender := open()
	defer func() { sender.Close() }()
	purse := common.HexToAddress("0x9055e55ed0")
	sent := 0
	pay := func(depth, i int) {
		t.Helper()
		if _, err := sender.Send(ctx, chain.Tx{Key: fmt.Sprintf("%d/%d", depth, i), To: &purse, Value: big.NewInt(1)}); err != nil {
			t.Fatal(err)
		}
	}
	step := func(f *chain.Follower, l *ledger) {
		t.Helper()
		for head := w.Head(); f.Cursor() != (chain.Cursor{Number: head.Number, Hash: head.Hash}); head = w.Head() {
			if err := f.Step(ctx, l.handle); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, depth := range depths {
		u := w.Upgrade(contract, upgrade.Code{NewHash: [32]byte{byte(depth), byte(depth >> 8), 1}, Link: "https://example.org/t", ContractName: "T", Implementation: common.Address{1}, CodeHash: upgrade.CodeHash{1}})
		packed := w.Sign(u, chaintest.Threshold)
		step(follower, l)
		l.equals(t)
		base := w.Head()
		was := l.records()[contract].Digest

		// What goes: an approval if there is room for it, up to three payments, and empty blocks.
		if depth > 1 {
			forgetful := w.Sender(devnet.DevAccount(11)) // a new one: this is not to be sent again
			if _, err := w.Submit(ctx, forgetful, u, packed); err != nil {
				t.Fatal(err)
			}
		}
		payments := min(depth, 4) - min(depth-1, 1)
		for i := range payments {
			pay(depth, i)
		}
		sent += payments
		for w.Chain.Head() < base.Number+uint64(depth) {
			if _, err := w.Chain.Commit(ctx); err != nil {
				t.Fatal(err)
			}
		}
		step(follower, l)
		l.equals(t)
		mistaken := w.Follow(beginning, w.Emitters(), time.Millisecond)
		if depth == 7 {
			step(mistaken, naive)
		}
		undone := l.undone
		if err := w.Chain.Fork(base.Hash, true); err != nil {
			t.Fatal(err)
		}
		if depth%2 == 0 { // a program that starts after it sends again by itself
			if err := sender.Close(); err != nil {
				t.Fatal(err)
			}
			sender = open()
		}
		for i := range payments {
			pay(depth, i)
		}
		for w.Chain.Head() <= base.Number+uint64(depth) {
			if _, err := w.Chain.Commit(ctx); err != nil {
				t.Fatal(err)
			}
		}
		step(follower, l)
		l.equals(t)
		if n := l.undone - undone; n != depth {
			t.Errorf("depth %d: %d blocks were undone", depth, n)
		}
		if record := l.records()[contract]; record.Digest != was {
			t.Errorf("depth %d: an approval that left the chain is still folded: %+v", depth, record)
		}
		if depth == 7 { // the control
			step(mistaken, naive)
			if folded := naive.records()[contract]; folded.Stage != upgrade.StageApproved || w.Record(contract).Stage == upgrade.StageApproved {
				t.Errorf("the control: who takes nothing back folds %v", folded.Stage)
			}
		}
		balance, err := w.Balance(ctx, w.Head().Hash, purse)
		nonce, nonceErr := w.Nonce(ctx, w.Head().Hash, sender.Address())
		if err != nil || nonceErr != nil || balance.Cmp(big.NewInt(int64(sent))) != 0 || nonce != uint64(sent) {
			t.Errorf("depth %d: %v wei in %d transactions for %d payments, %v %v", depth, balance, nonce, sent, err, nonceErr)
		}
		for i := range payments { // the journal knows them all: nothing is sent
			pay(depth, i)
		}
		if again, err := w.Nonce(ctx, w.Head().Hash, sender.Address()); err != nil || again != nonce {
			t.Errorf("depth %d: %d transactions after asking again, %v", depth, again, err)
		}
		// A third follower, from the beginning, comes to the same.
		fresh := newLedger(t, w, false)
		step(w.Follow(beginning, w.Emitters(), time.Millisecond), fresh)
		if !reflect.DeepEqual(fresh.records(), l.records()) {
			t.Errorf("depth %d: who was there folds another state than who came later", depth)
		}
		w.Pass(1) // the clock comes along
	}
}

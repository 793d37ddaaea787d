package e2e

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"reflect"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// The block in which the sixth person signs leaves the chain, with everything built on it: the approval, the round and what
// validators had committed. Validators and followers go back with it, and on.
func TestReorganisation(t *testing.T) {
	w := sharedWorld(t, 600, 600)
	p := newProject(t, "token/v1")
	p.commit("A token")
	v1 := w.resolve(p.link(), "Token")
	token := parsedABI(t, v1.artifact.ABI)
	p.edit("token/v2")
	p.commit("Mint and burn")
	v2 := w.resolve(p.link(), "Token")
	validators := w.validators(true)
	ledger := w.follow()
	for _, s := range w.signers {
		to := s.account
		if _, err := w.deployer.Send(t.Context(), chain.Tx{To: &to, Value: big.NewInt(1e18)}); err != nil {
			t.Fatal(err)
		}
	}

	// Less than after which a sender raises its fees: what was thrown out must be sent again by itself.
	w.patience = 30 * time.Second
	requests := 0
	for _, tc := range []struct {
		name  string
		drop  bool   // nobody remembers the transactions of the blocks that were undone
		again source // what is approved afterwards
	}{
		{"transactions wait again", false, v1},
		{"transactions are forgotten", true, v1},
		{"another version is approved instead", true, v2},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := w.in(t)
			contract, _, first := w.deploy(w.Network.Families.UUPS, tc.name, func(authority common.Address) upgrade.Code {
				code := v1.code()
				code.Initialiser = pack(t, token, "initialize", authority, w.anyone.Address(), big.NewInt(1000))
				return code
			})
			digest := upgrade.DigestOf(w.Network.Domain(), first)
			approve := func(u *upgrade.Upgrade, p person) {
				t.Helper()
				if _, err := w.Submit(t.Context(), w.sender(p.key), u, nil); err != nil {
					t.Fatal(err)
				}
			}
			for _, p := range w.signers[:threshold-1] {
				approve(first, p)
			}
			fork := w.head()
			approve(first, w.signers[threshold-1])
			if r := w.record(contract); r.Stage != upgrade.StageApproved || r.Digest != digest {
				t.Fatalf("six signed: %+v", r)
			}
			request := func() {
				t.Helper()
				requests++
				from := w.sender(w.give(fmt.Sprintf("requester %d", requests)))
				if _, err := w.RequestVerification(t.Context(), from, contract, fee); err != nil {
					t.Fatal(err)
				}
			}
			// One seat sleeps: the others have committed and wait for it when the chain changes under them.
			asleep := validators[0]
			asleep.signal(syscall.SIGSTOP)
			request()
			w.until("commitments", func() bool { return w.round(contract).Commits == seats-1 })
			ledger.reached(t, w, contract)
			another := tc.again.artifact != v1.artifact
			// The round of another version will have the number of the one that is undone: what was committed in that one makes place.
			if another { // and nobody sees the chain in between
				for _, v := range validators {
					v.signal(syscall.SIGSTOP)
				}
			}

			if err := w.place.embed.Fork(fork.Hash, tc.drop); err != nil {
				t.Fatal(err)
			}
			if tc.drop {
				if r := w.record(contract); r.Stage != upgrade.StageNone || r.Next != (upgrade.Head{}) {
					t.Fatalf("the approval outlived its block: %+v", r)
				}
			}
			// A longer branch than the one that was left.
			for range 6 {
				if _, err := w.place.embed.Commit(t.Context()); err != nil {
					t.Fatal(err)
				}
			}
			ledger.reached(t, w, contract)
			switch {
			case another:
				code := tc.again.code()
				code.Initialiser = first.Initialiser
				first = w.upgrade(contract, code)
				if _, err := w.Submit(t.Context(), w.anyone, first, w.sign(first, w.signers[:threshold]...)); err != nil {
					t.Fatal(err)
				}
			case tc.drop:
				approve(first, w.signers[threshold-1])
			}
			// Transactions that waited may be in another order than before: a request before the approval was refused.
			if r := w.record(contract); r.Stage == upgrade.StageApproved {
				request()
			}
			for _, v := range validators {
				v.signal(syscall.SIGCONT)
			}
			w.verified(first)
			w.activate(first)
			for seat := range seats {
				if s := w.seat(w.round(contract), seat); s.Verdict != upgrade.VerdictMatch {
					t.Errorf("seat %d said %v", seat, s.Verdict)
				}
			}
			if r := w.record(contract); r.Active != first.NewHead() || r.Active.TreeHash != tc.again.artifact.TreeHash {
				t.Errorf("active: %+v", r.Active)
			}
			ledger.reached(t, w, contract)
			if ledger.undone() == 0 {
				t.Error("the follower was told of no block that left the chain")
			}
		})
	}
}

// ledger folds the events that a follower delivers, and takes them back when their block leaves the chain.
type ledger struct {
	network upgrade.Network
	events  func(chain.Update) []chain.Happening

	mu     sync.Mutex
	blocks []page
	back   int
}

// page is what all records are after a block.
type page struct {
	block   chain.Block
	records map[common.Address]upgrade.Record
}

// follow keeps a ledger from the head on until the test ends.
func (w *world) follow() *ledger {
	w.t.Helper()
	head := w.head()
	round, retry, err := w.RoundTime(w.t.Context(), head.Hash)
	if err != nil {
		w.t.Fatal(err)
	}
	l := &ledger{
		network: upgrade.Network{Domain: w.Network.Domain(), RoundTime: round, RetryTime: retry},
		events:  func(u chain.Update) []chain.Happening { return w.Events(u.Logs) },
		blocks:  []page{{head, map[common.Address]upgrade.Record{}}},
	}
	follower := w.Follow(chain.Cursor{Number: head.Number, Hash: head.Hash}, w.Emitters(), 20*time.Millisecond)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- follower.Run(ctx, l.handle) }()
	w.t.Cleanup(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			w.t.Errorf("following: %v", err)
		}
	})
	return l
}

func (l *ledger) handle(u chain.Update) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	last := l.blocks[len(l.blocks)-1]
	if u.Undone {
		if last.block.Hash != u.Block.Hash {
			return fmt.Errorf("block %v is undone, the last one is %v", u.Block, last.block)
		}
		l.blocks = l.blocks[:len(l.blocks)-1]
		l.back++
		return nil
	}
	if u.Block.Number != last.block.Number+1 {
		return fmt.Errorf("block %v follows %v", u.Block, last.block)
	}
	records := maps.Clone(last.records)
	for _, h := range l.events(u) {
		about := h.Event.About()
		next, err := l.network.Apply(records[about], h.Event, u.Block.Time)
		if err != nil {
			return err
		}
		records[about] = next
	}
	l.blocks = append(l.blocks, page{u.Block, records})
	return nil
}

func (l *ledger) undone() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.back
}

// reached waits until the ledger stands where the chain does, and compares a record with the chain's state there.
func (l *ledger) reached(t testing.TB, w *world, contract common.Address) {
	t.Helper()
	var folded upgrade.Record
	var block chain.Block
	w.until("follower", func() bool {
		l.mu.Lock()
		defer l.mu.Unlock()
		last := l.blocks[len(l.blocks)-1]
		folded, block = last.records[contract], last.block
		return block.Hash == w.head().Hash
	})
	state, err := w.Record(t.Context(), block.Hash, contract)
	if err != nil {
		t.Fatal(err)
	}
	if state.Stage == upgrade.StageNone {
		state.Next = folded.Next // with no live intent, state shows the active head in its place
	}
	// State has these in calls of their own.
	state.Ballots, state.Versions = folded.Ballots, folded.Versions
	if !reflect.DeepEqual(*state, folded) {
		t.Errorf("block %d: events and state differ in %v", block.Number, differences(folded, *state))
	}
}

// differences names the fields in which two records differ, with both values.
func differences(a, b upgrade.Record) (list []string) {
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	for i := range x.NumField() {
		if p, q := x.Field(i).Interface(), y.Field(i).Interface(); !reflect.DeepEqual(p, q) {
			list = append(list, fmt.Sprintf("%s: %v, %v", x.Type().Field(i).Name, p, q))
		}
	}
	return list
}

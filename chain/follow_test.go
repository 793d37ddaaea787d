package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain/devnet"
)

// ledger is a handler that keeps what a follower tells, and checks that it hangs together.
type ledger struct {
	t      testing.TB
	blocks []Update // that are in the chain
	undone int
}

func (l *ledger) handle(u Update) error {
	l.t.Helper()
	n := len(l.blocks)
	if u.Undone {
		if n == 0 || l.blocks[n-1].Block.Hash != u.Block.Hash || logsKey(l.blocks[n-1].Logs) != logsKey(u.Logs) {
			l.t.Errorf("block %d %v is undone, but is not the last one", u.Block.Number, u.Block.Hash)
			return nil
		}
		l.blocks, l.undone = l.blocks[:n-1], l.undone+1
		return nil
	}
	if n > 0 && u.Block.Number <= l.blocks[n-1].Block.Number {
		l.t.Errorf("block %d after %d", u.Block.Number, l.blocks[n-1].Block.Number)
	}
	for _, log := range u.Logs {
		if log.BlockHash != u.Block.Hash || log.Topics[0] != echoTopic {
			l.t.Errorf("log of another block: %+v", log)
		}
	}
	l.blocks = append(l.blocks, u)
	return nil
}

// said is the data of all logs that stand.
func (l *ledger) said() string {
	var all []string
	for _, u := range l.blocks {
		for _, log := range u.Logs {
			all = append(all, fmt.Sprintf("%x", log.Data))
		}
	}
	return strings.Join(all, " ")
}

type world struct {
	node     *devnet.Chain
	client   *Client
	sender   *Sender
	contract common.Address
}

func newWorld(t testing.TB) *world {
	w := &world{node: startDevnet(t, devnet.Config{})}
	w.client = dial(t, Config{Endpoints: []string{w.node.URL()}})
	w.sender = newSender(t, w.client, 0, SenderConfig{})
	w.contract = deployEcho(t, w.sender)
	return w
}

func (w *world) say(t testing.TB, what byte) *types.Receipt {
	t.Helper()
	receipt, err := w.sender.Send(t.Context(), Tx{To: &w.contract, Data: []byte{what}})
	if err != nil {
		t.Fatal(err)
	}
	return receipt
}

func (w *world) head(t testing.TB) Block {
	t.Helper()
	head, err := w.client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return head
}

func (w *world) commit(t testing.TB, n int) {
	t.Helper()
	for range n {
		if _, err := w.node.Commit(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

func step(t testing.TB, f *Follower, l *ledger) {
	t.Helper()
	for range 3 { // a step ends early when the chain moves under it
		if err := f.Step(t.Context(), l.handle); err != nil {
			t.Fatal(err)
		}
	}
}

func TestFollowThroughReorganisations(t *testing.T) {
	w := newWorld(t)
	base := w.head(t)
	l := &ledger{t: t}
	f := w.client.Follow(Cursor{Number: base.Number}, []common.Address{w.contract}, time.Millisecond)
	w.say(t, 1)
	w.say(t, 2)
	step(t, f, l)
	if l.said() != "01 02" {
		t.Fatalf("said %q", l.said())
	}
	// Two blocks go, without their transactions; one that says something else comes.
	if err := w.node.Fork(base.Hash, true); err != nil {
		t.Fatal(err)
	}
	step(t, f, l)
	if l.undone != 0 {
		t.Fatal("a shorter chain that agrees with ours is no reorganisation")
	}
	w.sender = newSender(t, w.client, 1, SenderConfig{})
	w.say(t, 3)
	w.commit(t, 2)
	step(t, f, l)
	if l.said() != "03" || l.undone != 2 {
		t.Fatalf("said %q with %d undone", l.said(), l.undone)
	}
	if head := w.head(t); f.Cursor() != (Cursor{head.Number, head.Hash}) {
		t.Errorf("cursor %+v at head %+v", f.Cursor(), head)
	}
}

func TestFollowResumes(t *testing.T) {
	w := newWorld(t)
	base := w.head(t)
	l := &ledger{t: t}
	addresses := []common.Address{w.contract}
	f := w.client.Follow(Cursor{Number: base.Number}, addresses, time.Millisecond)
	w.say(t, 1)
	fork := w.head(t)
	w.say(t, 2)
	step(t, f, l)
	stored, err := json.Marshal(f.Cursor())
	if err != nil {
		t.Fatal(err)
	}
	var cursor Cursor
	if err := json.Unmarshal(stored, &cursor); err != nil {
		t.Fatal(err)
	}

	w.say(t, 3)
	f = w.client.Follow(cursor, addresses, time.Millisecond)
	step(t, f, l)
	if l.said() != "01 02 03" || l.undone != 0 {
		t.Fatalf("said %q with %d undone", l.said(), l.undone)
	}

	// The chain is reorganised while nobody follows: the node still knows what left it.
	cursor = f.Cursor()
	if err := w.node.Fork(fork.Hash, true); err != nil {
		t.Fatal(err)
	}
	w.sender = newSender(t, w.client, 1, SenderConfig{})
	w.say(t, 4)
	w.commit(t, 3)
	f = w.client.Follow(cursor, addresses, time.Millisecond)
	step(t, f, l)
	if l.said() != "01 04" || l.undone != 2 {
		t.Fatalf("said %q with %d undone", l.said(), l.undone)
	}

	// And a node that does not: the error says where to start.
	cursor.Hash = common.Hash{0xbb}
	f = w.client.Follow(cursor, addresses, time.Millisecond)
	var deep *DeepReorgError
	if err := f.Run(t.Context(), l.handle); !errors.As(err, &deep) || deep.Restart.Number > cursor.Number || deep.Restart.Hash != (common.Hash{}) {
		t.Fatalf("unknown place: %v", err)
	}
	l = &ledger{t: t}
	step(t, w.client.Follow(deep.Restart, addresses, time.Millisecond), l)
	if l.said() != "01 04" {
		t.Fatalf("said %q after the restart", l.said())
	}
}

func TestFollowCatchesUpInRanges(t *testing.T) {
	w := newWorld(t)
	want := ""
	for i := range 8 {
		w.say(t, byte(i+1))
		want += fmt.Sprintf("%02x ", i+1)
		w.commit(t, 15)
	}
	w.say(t, 99)
	want += "63"
	p := newProxy(t, w.node.URL())
	ranges, widest := 0, uint64(0)
	var beyond []string
	p.set(func(rw http.ResponseWriter, r request) bool {
		if r.Method != "eth_getLogs" {
			return false
		}
		var filter struct{ FromBlock, ToBlock *hexutil.Uint64 }
		if err := json.Unmarshal(r.Params[0], &filter); err != nil || filter.ToBlock == nil {
			return false
		}
		if uint64(*filter.ToBlock) > w.node.Head() {
			beyond = append(beyond, filter.ToBlock.String())
		}
		if span := uint64(*filter.ToBlock - *filter.FromBlock + 1); span > 10 {
			rw.Header().Set("Content-Type", "application/json")
			io.WriteString(rw, `{"jsonrpc":"2.0","id":`+string(r.ID)+`,"error":{"code":-32005,"message":"query returned more than 10000 results"}}`)
			return true
		} else {
			ranges, widest = ranges+1, max(widest, span)
		}
		return false
	}, nil)
	l := &ledger{t: t}
	f := dial(t, Config{Endpoints: []string{p.URL}}).Follow(Cursor{}, []common.Address{w.contract}, time.Millisecond)
	f.window = 20
	step(t, f, l)
	if l.said() != want {
		t.Errorf("said %q, want %q", l.said(), want)
	}
	if far := w.node.Head() - f.window; ranges < int(far/10) || ranges > int(far) || widest > 10 {
		t.Errorf("%d ranges, the widest of %d blocks, for %d blocks", ranges, widest, far)
	}
	if len(beyond) > 0 {
		t.Errorf("asked for blocks beyond the head: %v", beyond)
	}
}

func TestFollowWaitsForEndpointsThatLag(t *testing.T) {
	w := newWorld(t)
	base := w.head(t)
	w.say(t, 1)
	w.commit(t, 4)
	p := newProxy(t, w.node.URL())
	c := dial(t, Config{Endpoints: []string{p.URL}})
	l := &ledger{t: t}
	f := c.Follow(Cursor{Number: base.Number}, []common.Address{w.contract}, time.Millisecond)
	step(t, f, l)
	delivered := len(l.blocks)
	// Another server, three blocks behind, answers for a while.
	behind, err := w.client.BlockAt(t.Context(), w.node.Head()-3)
	if err != nil {
		t.Fatal(err)
	}
	p.set(nil, func(r request, result json.RawMessage) json.RawMessage {
		if r.Method != "eth_getBlockByNumber" {
			return result
		}
		var b map[string]any
		json.Unmarshal(result, &b)
		var number hexutil.Uint64
		json.Unmarshal(r.Params[0], &number)
		if string(r.Params[0]) == `"latest"` {
			b["number"], b["hash"], b["parentHash"] = hexutil.Uint64(behind.Number), behind.Hash, behind.Parent
		} else if uint64(number) > behind.Number {
			return json.RawMessage("null")
		}
		result, _ = json.Marshal(b)
		return result
	})
	step(t, f, l)
	p.set(nil, nil)
	w.say(t, 2)
	step(t, f, l)
	if l.undone != 0 || l.said() != "01 02" || len(l.blocks) != delivered+1 {
		t.Errorf("said %q in %d blocks with %d undone", l.said(), len(l.blocks), l.undone)
	}
}

func TestRunOutlivesFaultsAndStopsForItsHandler(t *testing.T) {
	w := newWorld(t)
	base := w.head(t)
	p := newProxy(t, w.node.URL())
	c := dial(t, Config{Endpoints: []string{p.URL}})
	w.say(t, 1)
	p.set(faults["fails"], nil)
	time.AfterFunc(300*time.Millisecond, func() { p.set(nil, nil) })
	stop := errors.New("enough")
	l := &ledger{t: t}
	f := c.Follow(Cursor{Number: base.Number}, []common.Address{w.contract}, time.Millisecond)
	refused := 0
	err := f.Run(t.Context(), func(u Update) error {
		if refused == 0 {
			refused++
			return stop
		}
		return l.handle(u)
	})
	if !errors.Is(err, stop) {
		t.Fatal(err)
	}
	// What the handler failed on comes again; an error of its own that looks like a fault of an endpoint still stops it.
	fault := &UnavailableError{Err: io.EOF}
	err = f.Run(t.Context(), func(u Update) error { return errors.Join(l.handle(u), fault) })
	if !errors.Is(err, fault) || l.said() != "01" {
		t.Fatalf("%v, said %q", err, l.said())
	}
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if err := f.Run(ctx, func(Update) error { return nil }); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
}

// TestFollowAgainstRandomReorganisations compares a follower with the chain after each of many random forks.
func TestFollowAgainstRandomReorganisations(t *testing.T) {
	w := newWorld(t)
	base := w.head(t)
	l := &ledger{t: t}
	f := w.client.Follow(Cursor{Number: base.Number}, []common.Address{w.contract}, time.Millisecond)
	random := uint64(time.Now().UnixNano())
	t.Logf("seed %d", random)
	next := func(n uint64) uint64 {
		random = random*6364136223846793005 + 1442695040888963407
		return (random >> 33) % n
	}
	for round := range 30 {
		if depth := next(6); depth > 0 && w.node.Head() > base.Number+depth {
			at, err := w.client.BlockAt(t.Context(), w.node.Head()-depth)
			if err != nil {
				t.Fatal(err)
			}
			if err := w.node.Fork(at.Hash, next(2) == 0); err != nil {
				t.Fatal(err)
			}
			w.sender = newSender(t, w.client, 2+round%10, SenderConfig{})
		}
		if next(2) == 0 {
			w.say(t, byte(round+1))
		}
		w.commit(t, int(next(5)))
		if next(3) == 0 {
			f = w.client.Follow(f.Cursor(), []common.Address{w.contract}, time.Millisecond)
		}
		step(t, f, l)
	}
	// A chain that is shorter than before looks like an endpoint that lags, until it has grown.
	w.commit(t, 1)
	for w.node.Head() <= f.Cursor().Number {
		w.commit(t, 1)
	}
	step(t, f, l)
	logs, err := w.client.RangeLogs(t.Context(), base.Number+1, w.node.Head(), []common.Address{w.contract})
	if err != nil {
		t.Fatal(err)
	}
	told := slices.Concat(func() (all [][]types.Log) {
		for _, u := range l.blocks {
			all = append(all, u.Logs)
		}
		return all
	}()...)
	if logsKey(told) != logsKey(logs) {
		t.Errorf("told %s\nchain %s", logsKey(told), logsKey(logs))
	}
	if l.undone == 0 {
		t.Error("nothing was undone, so nothing was tested")
	}
}

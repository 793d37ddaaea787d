package fork_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/fork"
)

// Every transaction that a network's deployment took does on a copy what it did on the chain: the same answer, gas, logs.
func TestReplayIsFaithful(t *testing.T) {
	w := chaintest.New(t, 4)
	dir := t.TempDir()
	replayed := 0
	for number := uint64(1); number <= w.Head().Number; number++ {
		at, err := w.BlockAt(t.Context(), number)
		if err != nil {
			t.Fatal(err)
		}
		block, err := w.Body(t.Context(), at.Hash)
		if err != nil {
			t.Fatal(err)
		}
		receipts, err := w.Receipts(t.Context(), block)
		if err != nil {
			t.Fatal(err)
		}
		s := stateAt(t, w.Client, block.ParentHash, &fork.Store{Dir: dir})
		s.In(block.Header)
		for i, tx := range block.Transactions {
			o, err := s.Replay(tx)
			if err != nil {
				t.Fatal(err)
			}
			replayed++
			r := receipts[i]
			if (o.Err == nil) != (r.Status == types.ReceiptStatusSuccessful) || o.GasUsed != r.GasUsed || logs(o.Logs) != logs(r.Logs) {
				t.Errorf("block %d, transaction %d: %v, gas %d, logs %s; receipt: status %d, gas %d, logs %s",
					number, i, o.Err, o.GasUsed, logs(o.Logs), r.Status, r.GasUsed, logs(r.Logs))
			}
		}
		if !s.Proven() {
			t.Errorf("block %d: not proven", number)
		}
		if err := s.Keep(); err != nil {
			t.Fatal(err)
		}
	}
	if replayed < 15 {
		t.Errorf("%d transactions", replayed)
	}
}

func logs(list []*types.Log) string {
	var b bytes.Buffer
	for _, l := range list {
		fmt.Fprintf(&b, "%v %x %x;", l.Address, l.Topics, l.Data)
	}
	return b.String()
}

func stateAt(t *testing.T, c *chain.Client, block common.Hash, store *fork.Store) *fork.State {
	t.Helper()
	parent, err := c.Body(t.Context(), block)
	if err != nil {
		t.Fatal(err)
	}
	s, err := fork.At(t.Context(), c, parent.Header, store)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

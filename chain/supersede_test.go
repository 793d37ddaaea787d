package chain

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
)

// A reorganisation throws a transaction out and makes it meaningless. Another content of its key takes its nonce, also after a restart,
// so that the account has done one of both. Where the first one is in the chain, or comes back to it, it stays.
func TestSupersede(t *testing.T) {
	for name, c := range map[string]struct {
		fork, drop, supersedes bool
		mined                  byte // the content that is in the chain at the end
		refused                bool
	}{
		"thrown out and forgotten":        {true, true, true, 2, false},
		"control: without being asked to": {true, true, false, 0, true},
		"it is mined":                     {false, false, true, 1, true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			dir := t.TempDir()
			before, err := w.client.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			s := newSender(t, w.client, 1, SenderConfig{Journal: dir})
			if _, err := s.Send(t.Context(), Tx{Key: "k", To: &w.contract, Data: []byte{1}}); err != nil {
				t.Fatal(err)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			other := Tx{Key: "k", Supersedes: c.supersedes, To: &w.contract, Data: []byte{2}}
			s = newSender(t, w.client, 1, SenderConfig{Journal: dir}) // before the fork: a start sends again what is not mined
			if c.fork {
				if err := w.node.Fork(before.Hash, c.drop); err != nil {
					t.Fatal(err)
				}
			}
			receipt, err := s.Send(t.Context(), other)
			if errors.As(err, new(*KeyReuseError)) != c.refused || !c.refused && err != nil {
				t.Fatalf("%v", err)
			}
			if c.refused {
				if n := w.nonce(t, 1); (n == 1) != (c.mined == 1) {
					t.Errorf("%d transactions", n)
				}
				return
			}
			if receipt.Status != types.ReceiptStatusSuccessful || w.nonce(t, 1) != 1 {
				t.Errorf("%+v, %d transactions", receipt, w.nonce(t, 1))
			}
			// The journal is read back, and knows what was done.
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			s = newSender(t, w.client, 1, SenderConfig{Journal: dir})
			again, err := s.Send(t.Context(), other)
			if err != nil || again.TxHash != receipt.TxHash {
				t.Errorf("again: %v, %v", again, err)
			}
			if e := s.journal.byKey("k"); len(e.txs) != 2 || !bytes.Equal(e.last().Data(), other.Data) {
				t.Errorf("the journal has %+v", e)
			}
			if _, err := s.Send(t.Context(), Tx{Key: "k", Supersedes: true, To: &w.contract, Data: []byte{1}}); !errors.As(err, new(*KeyReuseError)) {
				t.Errorf("what is mined was superseded: %v", err)
			}
		})
	}
}

package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
)

// supersede gives the nonce of an entry that a reorganisation made meaningless to another content of the same key: of all that was
// signed for a nonce at most one is mined, so that what the key stands for is still done once at most. What is mined already stays.
func (s *Sender) supersede(ctx context.Context, e *entry, tx Tx) (nonce uint64, fresh bool, err error) {
	receipt, err := s.receiptOf(ctx, e)
	if err != nil {
		return 0, false, err
	}
	switch {
	case receipt == nil:
	case receipt.Status == types.ReceiptStatusSuccessful:
		return 0, false, &KeyReuseError{tx.Key}
	default: // it did nothing: the key is free
		free := *e
		free.Key = ""
		if err := s.journal.write(&free); err != nil {
			return 0, false, err
		}
		return 0, false, &RevertError{Reason: fmt.Errorf("transaction %v of the same key failed; send again", receipt.TxHash)}
	}
	gas, err := s.simulate(ctx, tx)
	if err != nil {
		return 0, false, err
	}
	feeCap, tip, err := s.fees(ctx)
	if err != nil {
		return 0, false, err
	}
	last := e.last()
	feeCap, tip = larger(feeCap, bumped(last.GasFeeCap())), larger(tip, bumped(last.GasTipCap()))
	if feeCap.Cmp(s.cfg.MaxFee) > 0 || len(e.Raw) >= maxReplacements {
		return 0, false, &KeyReuseError{tx.Key}
	}
	changed := *e
	changed.Changed = true
	if e, err = s.sign(ctx, &changed, &types.DynamicFeeTx{
		ChainID: s.client.chainID, Nonce: e.Nonce, To: tx.To, Data: tx.Data, Value: tx.Value, Gas: gas, GasFeeCap: feeCap, GasTipCap: tip,
	}); err != nil {
		return 0, false, err
	}
	if err := s.broadcast(ctx, e); err != nil { // the pool may keep the one before: whichever is mined counts
		s.client.logger.Warn("superseding a transaction", "nonce", e.Nonce, "err", err)
	}
	return e.Nonce, true, nil
}

// did reports whether a receipt of a nonce is of this content.
func (s *Sender) did(nonce uint64, receipt *types.Receipt, tx Tx) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.journal.entries[nonce]
	if e == nil {
		return true // nothing is known of it but that it was sent for this key
	}
	for _, sent := range e.txs {
		if sent.Hash() == receipt.TxHash {
			return sameContent(sent, tx.content())
		}
	}
	return true
}

// content of a transaction, whatever is paid for it.
func (tx Tx) content() *types.Transaction {
	return types.NewTx(&types.DynamicFeeTx{To: tx.To, Data: tx.Data, Value: tx.Value})
}

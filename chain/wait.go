package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// wait looks for a receipt of any of an entry's transactions, raises the fees of a stuck one, and sends again what a
// reorganisation threw out, unless ask: then its sender is asked, by a *ThrownOutError. sent says that it was sent just now.
func (s *Sender) wait(ctx context.Context, nonce uint64, sent, ask bool) (*types.Receipt, error) {
	ticker := time.NewTicker(s.cfg.Poll)
	defer ticker.Stop()
	stuck := time.Now().Add(s.cfg.Stuck)
	seen := false
	for missing := 0; ; {
		s.mu.Lock()
		e := s.journal.entries[nonce]
		s.mu.Unlock()
		if e == nil { // another waiter found out
			return nil, &NonceTakenError{s.Address().Hex(), nonce}
		}
		receipt, err := s.receiptOf(ctx, e)
		switch {
		case ctx.Err() != nil:
			return nil, fmt.Errorf("waiting for transaction %s: %w", e.last().Hash(), ctx.Err())
		case err != nil:
			s.client.logger.Warn("looking for a receipt", "nonce", nonce, "err", err)
		case receipt != nil:
			done, err := s.confirmed(ctx, receipt)
			if done {
				return receipt, nil
			}
			if err != nil {
				s.client.logger.Warn("confirming a receipt", "nonce", nonce, "err", err)
			}
			seen, sent, missing = true, false, 0 // if it goes, it was thrown out: send again at once
		default:
			missing++
			// A receipt may have come and gone between two looks.
			if ask && (seen || sent && missing%takenAfter == 0) && s.nowhere(ctx, e.last().Hash()) {
				return nil, &ThrownOutError{e.last().Hash()}
			}
			late := time.Now().After(stuck) || ask && !sent && s.nowhere(ctx, e.last().Hash()) // pools forget what pays too little
			if err := s.push(ctx, e, !sent, late, missing); err != nil {
				return nil, err
			}
			sent = true
			if time.Now().After(stuck) {
				stuck = time.Now().Add(s.cfg.Stuck)
			}
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
		}
	}
}

// takenAfter is how many times in a row a transaction must be missing while its nonce is mined, before it is believed that
// another one was: receipts can come later than nonces.
const takenAfter = 15

// push helps an entry without a receipt along.
func (s *Sender) push(ctx context.Context, e *entry, again, stuck bool, missing int) error {
	if missing%takenAfter == 0 {
		mined, err := s.minedNonce(ctx, s.client.confirmations)
		if err == nil && mined > e.Nonce && !slices.ContainsFunc(e.txs, func(tx *types.Transaction) bool { return !s.nowhere(ctx, tx.Hash()) }) {
			s.mu.Lock()
			defer s.mu.Unlock()
			return errors.Join(&NonceTakenError{s.Address().Hex(), e.Nonce}, s.journal.remove(e.Nonce))
		}
	}
	var err error
	switch {
	case stuck:
		err = s.raise(ctx, e.Nonce)
	case again, missing%takenAfter == 0:
		err = s.resend(ctx, e.Nonce)
	}
	var journal *JournalError
	if errors.As(err, &journal) {
		return err
	}
	if err != nil && ctx.Err() == nil {
		s.client.logger.Warn("transaction waits", "nonce", e.Nonce, "err", err)
	}
	return nil
}

// resend sends an entry again, and those below it: a reorganisation may have thrown them out of every pool, and none is mined
// before those below it.
func (s *Sender) resend(ctx context.Context, nonce uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	mined, err := s.minedNonce(ctx, 0)
	if err != nil {
		return err
	}
	for _, n := range s.journal.nonces() {
		if n < mined || n > nonce {
			continue
		}
		if err := s.broadcast(ctx, s.journal.entries[n]); err != nil {
			return err
		}
	}
	return nil
}

// raise replaces stuck transactions, up to one with this nonce, by the same ones with higher fees: none is mined before
// those below it. Where fees are at their limit it sends the last ones again.
func (s *Sender) raise(ctx context.Context, nonce uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	mined, err := s.minedNonce(ctx, 0)
	if err != nil {
		return err
	}
	feeCap, tip, err := s.fees(ctx)
	var tooHigh *FeeError
	if err != nil && !errors.As(err, &tooHigh) {
		return err
	}
	for _, n := range s.journal.nonces() {
		if n < mined || n > nonce {
			continue
		}
		e := s.journal.entries[n]
		last := e.last()
		if tooHigh == nil {
			newCap, newTip := larger(feeCap, bumped(last.GasFeeCap())), larger(tip, bumped(last.GasTipCap()))
			if newCap.Cmp(s.cfg.MaxFee) <= 0 && len(e.Raw) < maxReplacements {
				if e, err = s.sign(ctx, e, &types.DynamicFeeTx{
					ChainID: s.client.chainID, Nonce: n, To: last.To(), Data: last.Data(), Value: last.Value(), Gas: last.Gas(), GasFeeCap: newCap, GasTipCap: newTip,
				}); err != nil {
					return err
				}
			}
		}
		if err := s.broadcast(ctx, e); err != nil {
			return err
		}
	}
	if tooHigh != nil {
		return tooHigh
	}
	return nil
}

// maxReplacements bounds what one nonce keeps in the journal and asks for in receipts.
const maxReplacements = 20

// receiptOf an entry: that of whichever of its transactions was mined; nil when none was.
func (s *Sender) receiptOf(ctx context.Context, e *entry) (*types.Receipt, error) {
	for _, tx := range e.txs {
		receipt, err := s.receipt(ctx, tx.Hash())
		if err != nil || receipt != nil {
			return receipt, err
		}
	}
	return nil, nil
}

// receipt of a transaction as a quorum has it; nil when a quorum has none.
func (s *Sender) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	const method = "eth_getTransactionReceipt"
	return agree(ctx, s.client, method, func(r *types.Receipt) string {
		if r == nil {
			return "none"
		}
		logs := make([]types.Log, len(r.Logs))
		for i, l := range r.Logs {
			logs[i] = *l
		}
		return fmt.Sprint(r.BlockHash, r.BlockNumber, r.Status, r.GasUsed, r.ContractAddress, logsKey(logs))
	}, func(ctx context.Context, e *endpoint) (*types.Receipt, error) {
		var receipt *types.Receipt
		if err := e.call(ctx, &receipt, method, hash); err != nil {
			return nil, err
		}
		if receipt != nil && (receipt.TxHash != hash || receipt.BlockNumber == nil) {
			return nil, &AnswerError{Endpoint: e.name, Method: method, Message: "the receipt is of another transaction, or of no block"}
		}
		if receipt != nil && slices.Contains(receipt.Logs, nil) {
			return nil, &AnswerError{Endpoint: e.name, Method: method, Message: "a log of the receipt is null"}
		}
		return receipt, nil
	})
}

// confirmed reports whether a receipt's block is in the chain with enough blocks on top. Without any, the head must still
// have come to it: servers give receipts a moment before, and who reads at the head next would not see what was done.
func (s *Sender) confirmed(ctx context.Context, receipt *types.Receipt) (bool, error) {
	head, err := s.client.Head(ctx)
	if err != nil || head.Number < receipt.BlockNumber.Uint64()+s.client.confirmations {
		return false, err
	}
	b, err := s.client.BlockAt(ctx, receipt.BlockNumber.Uint64())
	return b.Hash == receipt.BlockHash, err
}

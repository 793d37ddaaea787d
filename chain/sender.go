package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// TxSigner signs the transactions of one account.
type TxSigner interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// SenderConfig of a Sender.
type SenderConfig struct {
	Journal string        // folder that remembers what was sent, so that a crash never sends twice; empty: in memory
	MaxFee  *big.Int      // wei of fee per gas at most; nil: 500 gwei
	Stuck   time.Duration // after which a transaction is sent again with higher fees; zero: 45 s
	Poll    time.Duration // between looks for a receipt; zero: 200 ms
}

// Sender sends the transactions of one account, in order. It is safe for concurrent use. A journal folder is locked for
// one Sender at a time; without one, nothing else may send for the account.
type Sender struct {
	client *Client
	signer TxSigner
	cfg    SenderConfig

	mu      sync.Mutex // guards what follows, and the choice of nonces
	journal *journal
	awaited map[uint64]int // by how many, each nonce whose receipt is waited for
}

// Tx is what shall be done.
type Tx struct {
	// Key makes a second Tx with the same key the first one, also after a crash; with another content it is a
	// *KeyReuseError. The key is free again when the transaction was mined and failed. Empty: always a new transaction.
	Key string
	// Supersedes lets it take the nonce of an earlier content of the same key that is not mined (now, after a reorganisation): at
	// most one of both ever is. If that is the earlier one, or was, it is a *KeyReuseError. Where a reorganisation throws such a
	// transaction out while it is waited for, it is not sent again unasked: the wait ends as a *ThrownOutError.
	Supersedes bool
	To         *common.Address // nil: creates a contract
	Data       []byte
	Value      *big.Int
	Gas        uint64 // limit; zero: estimated, with a margin
}

// NewSender opens the journal, as a *JournalError if it cannot, and sends again what is not mined. Close it.
func (c *Client) NewSender(ctx context.Context, signer TxSigner, cfg SenderConfig) (*Sender, error) {
	if cfg.MaxFee == nil {
		cfg.MaxFee = big.NewInt(500e9)
	}
	if cfg.Stuck == 0 {
		cfg.Stuck = 45 * time.Second
	}
	if cfg.Poll == 0 {
		cfg.Poll = 200 * time.Millisecond
	}
	s := &Sender{client: c, signer: signer, cfg: cfg, awaited: make(map[uint64]int)}
	var early Block
	var err error
	if cfg.Journal != "" {
		if early, err = c.earlyBlock(ctx); err != nil {
			return nil, err
		}
	}
	if s.journal, err = openJournal(ctx, cfg.Journal, c.chainID, early.Hash, signer.Address()); err != nil {
		return nil, err
	}
	if len(s.journal.entries) == 0 {
		return s, nil
	}
	mined, err := s.minedNonce(ctx, 0)
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	for _, nonce := range s.journal.nonces() {
		if nonce < mined {
			continue
		}
		if err := s.broadcast(ctx, s.journal.entries[nonce]); err != nil {
			c.logger.Warn("sending again", "nonce", nonce, "err", err)
		}
	}
	return s, nil
}

// earlyBlock is the first block that the chain shows: there are chains without a block 0.
func (c *Client) earlyBlock(ctx context.Context) (Block, error) {
	b, err := c.BlockAt(ctx, 0)
	var answer *AnswerError
	var unavailable *UnavailableError
	if errors.As(err, &answer) && !errors.As(err, &unavailable) {
		return c.BlockAt(ctx, 1)
	}
	return b, err
}

// Close gives the journal free. What was sent stays sent.
func (s *Sender) Close() error { return s.journal.close() }

// Address of the account.
func (s *Sender) Address() common.Address { return s.signer.Address() }

// Send makes one transaction of tx and waits for its receipt, with the client's confirmations. A refusal by the contract is
// a *RevertError: before anything is sent where the chain can tell, else with the receipt. When ctx ends, the transaction
// may be mined later; with a key it can be waited for again.
func (s *Sender) Send(ctx context.Context, tx Tx) (*types.Receipt, error) {
	nonce, fresh, err := s.enter(ctx, tx)
	if err != nil {
		return nil, err
	}
	defer s.leave(nonce)
	receipt, err := s.wait(ctx, nonce, fresh, tx.Supersedes)
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, errors.Join(s.reasonOf(ctx, tx, receipt), s.freeKey(nonce))
	}
	if !s.did(nonce, receipt, tx) {
		return receipt, &KeyReuseError{tx.Key}
	}
	return receipt, nil
}

// enter finds the transaction of the same key, or signs a new one, writes it down and sends it. Its entry stays until leave.
func (s *Sender) enter(ctx context.Context, tx Tx) (nonce uint64, fresh bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer func() {
		if err == nil {
			s.awaited[nonce]++
		}
	}()
	if e := s.journal.byKey(tx.Key); e != nil {
		switch {
		case sameContent(e.last(), tx.content()):
			return e.Nonce, false, nil
		case tx.Supersedes:
			return s.supersede(ctx, e, tx)
		}
		return 0, false, &KeyReuseError{tx.Key}
	}
	gas, err := s.simulate(ctx, tx)
	if err != nil {
		return 0, false, err
	}
	feeCap, tip, err := s.fees(ctx)
	if err != nil {
		return 0, false, err
	}
	free, err := s.freeNonce(ctx)
	if err != nil {
		return 0, false, err
	}
	e, err := s.sign(ctx, &entry{Nonce: free, Key: tx.Key}, &types.DynamicFeeTx{
		ChainID: s.client.chainID, Nonce: free, To: tx.To, Data: tx.Data, Value: tx.Value, Gas: gas, GasFeeCap: feeCap, GasTipCap: tip,
	})
	if err != nil {
		return 0, false, err
	}
	err = s.broadcast(ctx, e)
	if refused(err) && s.nowhere(ctx, e.last().Hash()) {
		return 0, false, errors.Join(fmt.Errorf("sending a transaction: %w", err), s.journal.remove(e.Nonce))
	}
	if err != nil { // perhaps it was sent: wait for it, and send it again, but do not give it up
		s.client.logger.Warn("sending a transaction", "nonce", e.Nonce, "err", err)
	}
	return e.Nonce, true, nil
}

func (s *Sender) leave(nonce uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.awaited[nonce]--; s.awaited[nonce] == 0 {
		delete(s.awaited, nonce)
	}
}

// freeNonce is the next one that neither the chain, nor the journal, nor another program's waiting transaction has.
func (s *Sender) freeNonce(ctx context.Context) (uint64, error) {
	mined, err := s.minedNonce(ctx, 0)
	if err != nil {
		return 0, err
	}
	for _, n := range s.journal.nonces() {
		if n+16 < mined && s.awaited[n] == 0 && s.journal.entries[n].Key == "" {
			if err := s.journal.remove(n); err != nil {
				return 0, err
			}
		}
	}
	waiting, err := gather(ctx, s.client, "eth_getTransactionCount", func(ctx context.Context, e *endpoint) (uint64, error) {
		n, err := fetch[hexutil.Uint64](ctx, e, "eth_getTransactionCount", s.Address(), "pending")
		return uint64(n), err
	})
	if err != nil {
		return 0, err
	}
	// Pools may lag behind what we sent ourselves: the journal knows better.
	return s.journal.next(max(mined, middle(waiting))), nil
}

// middle is the median, the higher one of two: what a minority of liars cannot choose.
func middle[T interface{ ~uint64 }](values []T) T {
	slices.Sort(values)
	return values[len(values)/2]
}

func (s *Sender) sign(ctx context.Context, e *entry, inner *types.DynamicFeeTx) (*entry, error) {
	asked := types.NewTx(inner)
	signed, err := s.signer.SignTx(ctx, asked, s.client.chainID)
	if err != nil {
		return nil, fmt.Errorf("signing a transaction: %w", err)
	}
	signer := types.LatestSignerForChainID(s.client.chainID)
	if signer.Hash(signed) != signer.Hash(asked) {
		return nil, fmt.Errorf("signing a transaction: the signer of %s signed another one", s.Address())
	}
	if from, err := types.Sender(signer, signed); err != nil || from != s.Address() {
		return nil, fmt.Errorf("signing a transaction: the signature is not of %s", s.Address())
	}
	if e, err = e.with(signed); err != nil {
		return nil, fmt.Errorf("signing a transaction: %w", err)
	}
	return e, s.journal.write(e)
}

// broadcast sends an entry's newest transaction to every endpoint. One that takes it, or has it, is success.
func (s *Sender) broadcast(ctx context.Context, e *entry) error {
	raw := e.Raw[len(e.Raw)-1]
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := askAll(ctx, s.client, func(ctx context.Context, at *endpoint) (struct{}, error) {
		err := at.call(ctx, new(common.Hash), "eth_sendRawTransaction", raw)
		if err != nil && known(err) {
			err = nil
		}
		return struct{}{}, err
	})
	var failures []error
	var late <-chan time.Time
	for range s.client.endpoints {
		select {
		case a := <-answers:
			if a.err != nil {
				failures = append(failures, a.err)
			} else if late == nil {
				late = time.After(grace)
			}
		case <-late:
			return nil
		}
	}
	if late != nil {
		return nil
	}
	return errors.Join(failures...)
}

// refused reports whether every endpoint has answered that it does not take a transaction.
func refused(err error) bool {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return false
	}
	for _, err := range joined.Unwrap() {
		var answer *AnswerError
		var revert *RevertError
		if !errors.As(err, &answer) && !errors.As(err, &revert) {
			return false
		}
	}
	return true
}

// nowhere reports whether a quorum says that it does not know a transaction, and nobody that he does: servers have been seen
// to take one and answer with an error, and to lose receipts.
func (s *Sender) nowhere(ctx context.Context, hash common.Hash) bool {
	const method = "eth_getTransactionByHash"
	answers, err := gather(ctx, s.client, method, func(ctx context.Context, e *endpoint) (found json.RawMessage, err error) {
		err = e.call(ctx, &found, method, hash)
		return found, err
	})
	return err == nil && !slices.ContainsFunc(answers, func(a json.RawMessage) bool { return string(a) != "null" })
}

// known recognises the ways in which servers say that they have a transaction, or that its nonce is mined.
func known(err error) bool {
	var answer *AnswerError
	if !errors.As(err, &answer) {
		return false
	}
	text := strings.ReplaceAll(strings.ToLower(answer.Message), " ", "")
	for _, sign := range []string{
		"alreadyknown", "knowntransaction", "noncetoolow", "oldnonce", "alreadyimported", "alreadyinmempool", "alreadyexists", "alreadyincache",
		"invalidnonce", "invalidsequence",
	} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// freeKey lets the key of a transaction that failed be used again.
func (s *Sender) freeKey(nonce uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.journal.entries[nonce]
	if e == nil || e.Key == "" {
		return nil
	}
	return s.journal.write(&entry{Nonce: e.Nonce, Changed: e.Changed, Raw: e.Raw, txs: e.txs})
}

// minedNonce is the account's next nonce at some depth below the head.
func (s *Sender) minedNonce(ctx context.Context, depth uint64) (uint64, error) {
	block, err := s.client.Head(ctx)
	if err == nil && depth > 0 {
		block, err = s.client.BlockAt(ctx, block.Number-min(depth, block.Number))
	}
	if err != nil {
		return 0, err
	}
	return s.client.Nonce(ctx, block.Hash, s.Address())
}

// reasonOf asks again, on the state before it, why a mined transaction failed.
func (s *Sender) reasonOf(ctx context.Context, tx Tx, receipt *types.Receipt) error {
	if receipt.BlockNumber.Sign() > 0 {
		if before, err := s.client.BlockAt(ctx, receipt.BlockNumber.Uint64()-1); err == nil {
			_, err := s.client.bytes(ctx, "eth_call", message(s.Address(), tx.To, tx.Value, tx.Data, tx.Gas), at(before.Hash))
			var revert *RevertError
			if errors.As(err, &revert) {
				return revert
			}
		}
	}
	return &RevertError{Reason: fmt.Errorf("transaction %s failed and used %d gas", receipt.TxHash, receipt.GasUsed)}
}

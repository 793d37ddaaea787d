package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
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

// Sender sends the transactions of one account, in order. It is safe for concurrent use; a second process with the same
// account needs a journal folder of its own or must not run at the same time.
type Sender struct {
	client *Client
	signer TxSigner
	cfg    SenderConfig

	mu      sync.Mutex // guards journal and the choice of nonces
	journal *journal
}

// Tx is what shall be done.
type Tx struct {
	Key   string          // a second Tx with the same key is the first one; empty: always a new one
	To    *common.Address // nil: creates a contract
	Data  []byte
	Value *big.Int
	Gas   uint64 // limit; zero: estimated, with a margin
}

// FeeError says that the chain asks for more than the sender may pay.
type FeeError struct{ BaseFee, MaxFee *big.Int }

func (e *FeeError) Error() string {
	return fmt.Sprintf("the chain's base fee is %v wei, more than the highest allowed fee per gas, %v wei; wait, or raise --max-fee", e.BaseFee, e.MaxFee)
}

// NewSender opens the journal and sends again what may have been lost.
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
	j, err := openJournal(cfg.Journal, signer.Address())
	if err != nil {
		return nil, err
	}
	s := &Sender{client: c, signer: signer, cfg: cfg, journal: j}
	for _, nonce := range j.nonces() {
		if err := s.broadcast(ctx, j.entries[nonce]); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// Address of the account.
func (s *Sender) Address() common.Address { return s.signer.Address() }

// Send makes one transaction of tx and waits for its receipt. A refusal by the contract is a *RevertError, before anything
// is sent where the chain can tell, else with the receipt.
func (s *Sender) Send(ctx context.Context, tx Tx) (*types.Receipt, error) {
	e, err := s.enter(ctx, tx)
	if err != nil {
		return nil, err
	}
	receipt, err := s.wait(ctx, e)
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, s.reasonOf(ctx, tx, receipt)
	}
	return receipt, nil
}

// enter finds the transaction of the same key, or signs a new one, writes it down and sends it.
func (s *Sender) enter(ctx context.Context, tx Tx) (*entry, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if e := s.journal.byKey(tx.Key); e != nil {
		return e, s.broadcast(ctx, e)
	}
	gas := tx.Gas
	if gas == 0 {
		estimate, err := s.estimate(ctx, tx)
		if err != nil {
			return nil, err
		}
		gas = estimate + estimate/4 + 10_000
	}
	feeCap, tip, err := s.fees(ctx)
	if err != nil {
		return nil, err
	}
	mined, err := s.minedNonce(ctx)
	if err != nil {
		return nil, err
	}
	for _, n := range s.journal.nonces() {
		if n+16 < mined && s.journal.entries[n].Key == "" {
			if err := s.journal.remove(n); err != nil {
				return nil, err
			}
		}
	}
	e := &entry{Nonce: s.journal.next(mined), Key: tx.Key}
	if err := s.sign(ctx, e, &types.DynamicFeeTx{
		ChainID: s.client.chainID, Nonce: e.Nonce, To: tx.To, Data: tx.Data, Value: tx.Value, Gas: gas, GasFeeCap: feeCap, GasTipCap: tip,
	}); err != nil {
		return nil, err
	}
	return e, s.broadcast(ctx, e)
}

func (s *Sender) sign(ctx context.Context, e *entry, inner *types.DynamicFeeTx) error {
	signed, err := s.signer.SignTx(ctx, types.NewTx(inner), s.client.chainID)
	if err != nil {
		return fmt.Errorf("signing a transaction: %w", err)
	}
	if from, err := types.Sender(types.LatestSignerForChainID(s.client.chainID), signed); err != nil || from != s.Address() {
		return fmt.Errorf("signing a transaction: the signature is not of %s", s.Address())
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return fmt.Errorf("signing a transaction: %w", err)
	}
	e.Raw = append(e.Raw, raw)
	return s.journal.write(e)
}

// broadcast sends an entry's newest transaction to every endpoint. Being known already is success.
func (s *Sender) broadcast(ctx context.Context, e *entry) error {
	raw := e.Raw[len(e.Raw)-1]
	var failure error
	sent := false
	for _, endpoint := range s.client.endpoints {
		var hash common.Hash
		err := endpoint.call(ctx, &hash, "eth_sendRawTransaction", raw)
		if err == nil || known(err) {
			sent = true
			continue
		}
		failure = err
	}
	if !sent {
		return fmt.Errorf("sending a transaction: %w", failure)
	}
	return nil
}

func known(err error) bool {
	text := strings.ToLower(err.Error())
	for _, sign := range []string{"already known", "known transaction", "nonce too low", "already imported", "already in mempool"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// wait looks for a receipt of any of the entry's transactions that a quorum has, raises the fees of a stuck one, and sends
// again what a reorganisation threw out.
func (s *Sender) wait(ctx context.Context, e *entry) (*types.Receipt, error) {
	ticker := time.NewTicker(s.cfg.Poll)
	defer ticker.Stop()
	stuck := time.Now().Add(s.cfg.Stuck)
	for {
		s.mu.Lock()
		txs, err := e.transactions()
		s.mu.Unlock()
		if err != nil {
			return nil, err
		}
		for _, tx := range txs {
			receipt, err := s.receipt(ctx, tx.Hash())
			if err != nil && ctx.Err() != nil {
				return nil, ctx.Err()
			}
			if err == nil && receipt != nil {
				return receipt, nil
			}
		}
		if time.Now().After(stuck) {
			if err := s.raise(ctx, e, txs[len(txs)-1]); err != nil {
				var fee *FeeError
				if !errors.As(err, &fee) {
					return nil, err
				}
				s.client.logger.Warn("transaction waits", "nonce", e.Nonce, "err", err)
			}
			stuck = time.Now().Add(s.cfg.Stuck)
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for transaction %s: %w", txs[len(txs)-1].Hash(), ctx.Err())
		}
	}
}

// raise replaces a stuck transaction by the same one with higher fees, or sends it again when fees are at their limit.
func (s *Sender) raise(ctx context.Context, e *entry, last *types.Transaction) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	feeCap, tip, err := s.fees(ctx)
	if err != nil {
		return err
	}
	feeCap, tip = larger(feeCap, bumped(last.GasFeeCap())), larger(tip, bumped(last.GasTipCap()))
	if feeCap.Cmp(s.cfg.MaxFee) > 0 || len(e.Raw) >= 20 {
		return s.broadcast(ctx, e)
	}
	if err := s.sign(ctx, e, &types.DynamicFeeTx{
		ChainID: s.client.chainID, Nonce: e.Nonce, To: last.To(), Data: last.Data(), Value: last.Value(), Gas: last.Gas(), GasFeeCap: feeCap, GasTipCap: tip,
	}); err != nil {
		return err
	}
	return s.broadcast(ctx, e)
}

// bumped is an eighth more, rounded up: what pools ask of a replacement.
func bumped(fee *big.Int) *big.Int {
	more := new(big.Int).Add(fee, big.NewInt(7))
	return more.Add(fee, more.Rsh(more, 3)).Add(more, big.NewInt(1))
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// fees follow EIP-1559: twice the base fee, so that six full blocks can pass, and a tip.
func (s *Sender) fees(ctx context.Context) (feeCap, tip *big.Int, err error) {
	head, err := s.client.Head(ctx)
	if err != nil {
		return nil, nil, err
	}
	if head.BaseFee == nil {
		return nil, nil, errors.New("the chain has no base fee (EIP-1559); Theseus needs London rules or later")
	}
	tip, err = first(ctx, s.client, func(ctx context.Context, e *endpoint) (*big.Int, error) {
		var tip hexutil.Big
		err := e.call(ctx, &tip, "eth_maxPriorityFeePerGas")
		return tip.ToInt(), err
	})
	if err != nil {
		tip = big.NewInt(1e9)
	}
	if tip.Sign() == 0 {
		tip = big.NewInt(1)
	}
	feeCap = new(big.Int).Add(new(big.Int).Lsh(head.BaseFee, 1), tip)
	if feeCap.Cmp(s.cfg.MaxFee) > 0 {
		if head.BaseFee.Cmp(s.cfg.MaxFee) >= 0 {
			return nil, nil, &FeeError{BaseFee: head.BaseFee, MaxFee: s.cfg.MaxFee}
		}
		feeCap = s.cfg.MaxFee
	}
	if tip.Cmp(feeCap) > 0 {
		tip = feeCap
	}
	return feeCap, tip, nil
}

func (s *Sender) estimate(ctx context.Context, tx Tx) (uint64, error) {
	return first(ctx, s.client, func(ctx context.Context, e *endpoint) (uint64, error) {
		var gas hexutil.Uint64
		err := e.call(ctx, &gas, "eth_estimateGas", s.message(tx))
		return uint64(gas), err
	})
}

func (s *Sender) message(tx Tx) map[string]any {
	msg := map[string]any{"from": s.Address(), "input": hexutil.Bytes(tx.Data)}
	if tx.To != nil {
		msg["to"] = *tx.To
	}
	if tx.Value != nil {
		msg["value"] = (*hexutil.Big)(tx.Value)
	}
	return msg
}

// minedNonce is the account's next nonce at the head.
func (s *Sender) minedNonce(ctx context.Context) (uint64, error) {
	head, err := s.client.Head(ctx)
	if err != nil {
		return 0, err
	}
	return s.client.Nonce(ctx, head.Hash, s.Address())
}

// receipt of a transaction that a quorum has in the same block; nil when it has none.
func (s *Sender) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return agree(ctx, s.client, "eth_getTransactionReceipt", func(r *types.Receipt) string {
		if r == nil {
			return "none"
		}
		return fmt.Sprint(r.BlockHash, r.Status, r.GasUsed)
	}, func(ctx context.Context, e *endpoint) (*types.Receipt, error) {
		var receipt *types.Receipt
		if err := e.call(ctx, &receipt, "eth_getTransactionReceipt", hash); err != nil {
			return nil, err
		}
		if receipt != nil && receipt.TxHash != hash {
			return nil, &AnswerError{Endpoint: e.name, Method: "eth_getTransactionReceipt", Message: "receipt of another transaction"}
		}
		return receipt, nil
	})
}

// reasonOf asks again, on the state before it, why a mined transaction failed.
func (s *Sender) reasonOf(ctx context.Context, tx Tx, receipt *types.Receipt) error {
	if tx.To != nil && receipt.BlockNumber.Sign() > 0 {
		if before, err := s.client.BlockAt(ctx, receipt.BlockNumber.Uint64()-1); err == nil {
			_, err := s.client.CallFrom(ctx, before.Hash, s.Address(), *tx.To, tx.Value, tx.Data)
			var revert *RevertError
			if errors.As(err, &revert) {
				return revert
			}
		}
	}
	return &RevertError{Reason: fmt.Errorf("transaction %s failed and used %d gas", receipt.TxHash, receipt.GasUsed)}
}

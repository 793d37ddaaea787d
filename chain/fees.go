package chain

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// maxGas is far above the gas of any chain's blocks.
const maxGas = 1 << 50

// simulate asks a quorum what tx would do at the head, and gives its gas limit.
func (s *Sender) simulate(ctx context.Context, tx Tx) (uint64, error) {
	head, err := s.client.Head(ctx)
	if err != nil {
		return 0, err
	}
	msg := message(s.Address(), tx.To, tx.Value, tx.Data, tx.Gas)
	if _, err := s.client.bytes(ctx, "eth_call", msg, at(head.Hash)); err != nil || tx.Gas != 0 {
		return tx.Gas, err
	}
	estimate, err := s.client.Estimate(ctx, Message{From: s.Address(), To: tx.To, Value: tx.Value, Data: tx.Data})
	if err != nil {
		return 0, err
	}
	// The state may move before it is mined; and there are chains that bill a share of the limit, so not much more.
	return estimate + estimate/4 + 10_000, nil
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
	if head.BaseFee.Cmp(s.cfg.MaxFee) >= 0 {
		return nil, nil, &FeeError{BaseFee: head.BaseFee, MaxFee: s.cfg.MaxFee}
	}
	tips, err := gather(ctx, s.client, "eth_maxPriorityFeePerGas", func(ctx context.Context, e *endpoint) (uint64, error) {
		tip, err := fetch[hexutil.Big](ctx, e, "eth_maxPriorityFeePerGas")
		if err == nil && !tip.ToInt().IsUint64() {
			err = &AnswerError{Endpoint: e.name, Method: "eth_maxPriorityFeePerGas", Message: "more than anybody has"}
		}
		return tip.ToInt().Uint64(), err
	})
	tip = big.NewInt(1e9) // where the method is not known
	if err == nil {
		tip.SetUint64(max(middle(tips), 1))
	}
	feeCap = smaller(new(big.Int).Add(new(big.Int).Lsh(head.BaseFee, 1), tip), s.cfg.MaxFee)
	return feeCap, smaller(tip, feeCap), nil
}

// bumped is an eighth more, rounded up: what pools ask of a replacement.
func bumped(fee *big.Int) *big.Int {
	more := new(big.Int).Add(fee, big.NewInt(7))
	return more.Add(fee, more.Rsh(more, 3))
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// Message is a call that may become a transaction. To is nil for a creation.
type Message struct {
	From  common.Address
	To    *common.Address
	Value *big.Int
	Data  []byte
}

// Estimate is the gas that a message would use at the head. A refusal is a *RevertError.
func (c *Client) Estimate(ctx context.Context, m Message) (uint64, error) {
	estimates, err := gather(ctx, c, "eth_estimateGas", func(ctx context.Context, e *endpoint) (hexutil.Uint64, error) {
		gas, err := fetch[hexutil.Uint64](ctx, e, "eth_estimateGas", message(m.From, m.To, m.Value, m.Data, 0))
		if err == nil && gas > maxGas {
			err = &AnswerError{Endpoint: e.name, Method: "eth_estimateGas", Message: "more gas than any block holds"}
		}
		return gas, err
	})
	if err != nil {
		return 0, err
	}
	return uint64(middle(estimates)), nil
}

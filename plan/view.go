package plan

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
)

// view is the chain at one block. What was asked once is remembered: the block does not change.
type view struct {
	ctx   context.Context
	chain *chain.Contracts
	block chain.Block
	code  map[common.Address]bool
	seen  map[string][]any
}

func newView(ctx context.Context, c *chain.Contracts, block chain.Block) *view {
	return &view{ctx, c, block, make(map[common.Address]bool), make(map[string][]any)}
}

func (v *view) hasCode(a common.Address) (bool, error) {
	there, known := v.code[a]
	if known {
		return there, nil
	}
	b, err := v.chain.Code(v.ctx, v.block.Hash, a)
	if err == nil {
		v.code[a] = len(b) > 0
	}
	return len(b) > 0, err
}

// ask calls a method and gives its answers.
func (v *view) ask(to common.Address, m method, args ...any) ([]any, error) {
	answers, err := v.askAll([]question{{to, m, args}})
	if err != nil {
		return nil, err
	}
	return answers[0], nil
}

// question to a contract.
type question struct {
	to     common.Address
	method method
	args   []any
}

// askAll asks in batches: for lists that a network may have a thousand entries of.
func (v *view) askAll(questions []question) ([][]any, error) {
	answers := make([][]any, len(questions))
	var calls []chain.Call
	var open []int
	key := func(c chain.Call) string { return string(c.To[:]) + string(c.Data) }
	for i, q := range questions {
		call := chain.Call{To: q.to, Data: q.method.data(q.args...)}
		if seen, ok := v.seen[key(call)]; ok {
			answers[i] = seen
			continue
		}
		calls, open = append(calls, call), append(open, i)
	}
	if len(calls) == 0 {
		return answers, nil
	}
	results, err := v.chain.CallBatch(v.ctx, v.block.Hash, calls)
	if err != nil {
		return nil, err
	}
	for j, r := range results {
		q := questions[open[j]]
		if r.Err != nil {
			return nil, fmt.Errorf("%s of %v: %w", q.method.name, q.to, chain.Explain(r.Err))
		}
		values, err := q.method.out.Unpack(r.Data)
		if err != nil || len(values) != len(q.method.out) {
			return nil, fmt.Errorf("%s: %v answers what such a contract does not", q.method.name, q.to)
		}
		answers[open[j]], v.seen[key(calls[j])] = values, values
	}
	return answers, nil
}

// supports reports whether a contract has a method at all: one that it lacks reverts, or answers nothing.
func (v *view) supports(to common.Address, m method, args ...any) bool {
	_, err := v.ask(to, m, args...)
	var revert *chain.RevertError
	return err == nil || !errors.As(err, &revert) && v.ctx.Err() != nil
}

func one[T any](v *view, to common.Address, m method, args ...any) (T, error) {
	var answer T
	values, err := v.ask(to, m, args...)
	if err != nil {
		return answer, err
	}
	return *abi.ConvertType(values[0], &answer).(*T), nil
}

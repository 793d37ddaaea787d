package chain

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// CallsInto are transactions of some blocks in which one of these accounts was called, by whatever contract, as one endpoint's index of
// calls has them (trace_filter). It is a hint: an endpoint may leave some out.
func (c *Client) CallsInto(ctx context.Context, from, to uint64, accounts []common.Address) ([]common.Hash, error) {
	const method = "trace_filter"
	filter := map[string]any{"fromBlock": hexutil.EncodeUint64(from), "toBlock": hexutil.EncodeUint64(to), "toAddress": accounts}
	return first(ctx, c, func(ctx context.Context, e *endpoint) ([]common.Hash, error) {
		traces, err := fetch[[]struct {
			Transaction *common.Hash `json:"transactionHash"`
		}](ctx, e, method, filter)
		var all []common.Hash
		for _, t := range traces {
			if t.Transaction != nil && !slices.Contains(all, *t.Transaction) {
				all = append(all, *t.Transaction)
			}
		}
		return all, err
	})
}

// callTrace is a call as go-ethereum's callTracer tells it.
type callTrace struct {
	To    *common.Address `json:"to"`
	Calls []callTrace     `json:"calls"`
}

func (t *callTrace) calls(accounts []common.Address) bool {
	return t.To != nil && slices.Contains(accounts, *t.To) || slices.ContainsFunc(t.Calls, func(inner callTrace) bool { return inner.calls(accounts) })
}

// BlockCallsInto is CallsInto of one block, which an endpoint runs again for it (debug_traceBlockByHash).
func (c *Client) BlockCallsInto(ctx context.Context, block common.Hash, accounts []common.Address) ([]common.Hash, error) {
	const method = "debug_traceBlockByHash"
	return first(ctx, c, func(ctx context.Context, e *endpoint) ([]common.Hash, error) {
		traces, err := fetch[[]struct {
			Transaction common.Hash `json:"txHash"`
			Result      callTrace   `json:"result"`
		}](ctx, e, method, block, map[string]any{"tracer": "callTracer"})
		var all []common.Hash
		for _, t := range traces {
			if t.Result.calls(accounts) {
				all = append(all, t.Transaction)
			}
		}
		return all, err
	})
}

package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// at names a block by its hash (EIP-1898): an answer for another branch is an error, not a guess.
func at(b common.Hash) map[string]any {
	return map[string]any{"blockHash": b, "requireCanonical": true}
}

// Call makes a static call at a block. A refusal is a *RevertError.
func (c *Client) Call(ctx context.Context, block common.Hash, to common.Address, data []byte) ([]byte, error) {
	return c.CallFrom(ctx, block, common.Address{}, to, nil, data)
}

// CallFrom is Call in the name of an account, with value.
func (c *Client) CallFrom(ctx context.Context, block common.Hash, from, to common.Address, value *big.Int, data []byte) ([]byte, error) {
	return c.bytes(ctx, "eth_call", message(from, &to, value, data, 0), at(block))
}

// message is a call as JSON-RPC takes it; gas zero means as much as the server allows.
func message(from common.Address, to *common.Address, value *big.Int, data []byte, gas uint64) map[string]any {
	m := map[string]any{"from": from, "input": hexutil.Bytes(data)}
	if to != nil {
		m["to"] = *to
	}
	if value != nil {
		m["value"] = (*hexutil.Big)(value)
	}
	if gas != 0 {
		m["gas"] = hexutil.Uint64(gas)
	}
	return m
}

// Call of a batch.
type Call struct {
	From, To common.Address
	Data     []byte
}

// Result of a Call: Data, or a *RevertError.
type Result struct {
	Data []byte
	Err  error
}

// batchSize is how many calls go into one request: what servers commonly accept.
const batchSize = 100

// CallBatch makes static calls at a block, many in one request. A quorum must agree on all of them.
func (c *Client) CallBatch(ctx context.Context, block common.Hash, calls []Call) ([]Result, error) {
	results := make([]Result, 0, len(calls))
	for part := range slices.Chunk(calls, batchSize) {
		answers, err := agree(ctx, c, "eth_call", votesOf, func(ctx context.Context, e *endpoint) ([]Result, error) {
			return e.callBatch(ctx, block, part)
		})
		if err != nil {
			return nil, err
		}
		results = append(results, answers...)
	}
	return results, nil
}

func votesOf(results []Result) string {
	var b strings.Builder
	for _, r := range results {
		var revert *RevertError
		if errors.As(r.Err, &revert) {
			fmt.Fprintf(&b, "!%x,", revert.Data)
		} else {
			fmt.Fprintf(&b, "%x,", r.Data)
		}
	}
	return b.String()
}

func (e *endpoint) callBatch(ctx context.Context, block common.Hash, calls []Call) ([]Result, error) {
	elements := make([]rpc.BatchElem, len(calls))
	for i, call := range calls {
		elements[i] = rpc.BatchElem{Method: "eth_call", Args: []any{message(call.From, &call.To, nil, call.Data, 0), at(block)}, Result: new(*hexutil.Bytes)}
	}
	if err := e.batch(ctx, "eth_call", elements); err != nil {
		return nil, err
	}
	results := make([]Result, len(calls))
	for i, element := range elements {
		if element.Error != nil {
			err := e.judge("eth_call", element.Error)
			var revert *RevertError
			if !errors.As(err, &revert) {
				return nil, err
			}
			results[i].Err = revert
			continue
		}
		data := *element.Result.(**hexutil.Bytes)
		if data == nil {
			return nil, &AnswerError{Endpoint: e.name, Method: "eth_call", Message: "no answer"}
		}
		results[i].Data = *data
	}
	return results, nil
}

// Code of an account at a block.
func (c *Client) Code(ctx context.Context, block common.Hash, account common.Address) ([]byte, error) {
	return c.bytes(ctx, "eth_getCode", account, at(block))
}

// Storage reads one slot of an account at a block.
func (c *Client) Storage(ctx context.Context, block common.Hash, account common.Address, slot common.Hash) (common.Hash, error) {
	word, err := c.bytes(ctx, "eth_getStorageAt", account, slot, at(block))
	if err == nil && len(word) > 32 {
		return common.Hash{}, fmt.Errorf("eth_getStorageAt: %d bytes came for a word", len(word))
	}
	return common.BytesToHash(word), err
}

// Balance of an account at a block, in wei.
func (c *Client) Balance(ctx context.Context, block common.Hash, account common.Address) (*big.Int, error) {
	return agree(ctx, c, "eth_getBalance", (*big.Int).String, func(ctx context.Context, e *endpoint) (*big.Int, error) {
		balance, err := fetch[hexutil.Big](ctx, e, "eth_getBalance", account, at(block))
		return balance.ToInt(), err
	})
}

// Nonce is the number of an account's transactions at a block.
func (c *Client) Nonce(ctx context.Context, block common.Hash, account common.Address) (uint64, error) {
	nonce, err := agree(ctx, c, "eth_getTransactionCount", hexutil.Uint64.String, func(ctx context.Context, e *endpoint) (hexutil.Uint64, error) {
		return fetch[hexutil.Uint64](ctx, e, "eth_getTransactionCount", account, at(block))
	})
	return uint64(nonce), err
}

func (c *Client) bytes(ctx context.Context, method string, args ...any) ([]byte, error) {
	return agree(ctx, c, method, func(b hexutil.Bytes) string { return b.String() }, func(ctx context.Context, e *endpoint) (hexutil.Bytes, error) {
		return fetch[hexutil.Bytes](ctx, e, method, args...)
	})
}

// BlockLogs are the logs of these addresses in one block, in order; no addresses: of all.
func (c *Client) BlockLogs(ctx context.Context, block common.Hash, addresses []common.Address) ([]types.Log, error) {
	filter := map[string]any{"blockHash": block, "address": addresses}
	return c.logs(ctx, filter, func(l *types.Log) bool {
		return l.BlockHash == block && (len(addresses) == 0 || slices.Contains(addresses, l.Address))
	})
}

// RangeLogs are the logs of these addresses from one number to another, both included, in order. Only for blocks that no
// reorganisation can reach.
func (c *Client) RangeLogs(ctx context.Context, from, to uint64, addresses []common.Address, topics ...[]common.Hash) ([]types.Log, error) {
	filter := map[string]any{"fromBlock": hexutil.EncodeUint64(from), "toBlock": hexutil.EncodeUint64(to), "address": addresses}
	if len(topics) > 0 {
		filter["topics"] = topics
	}
	return c.logs(ctx, filter, func(l *types.Log) bool {
		return from <= l.BlockNumber && l.BlockNumber <= to && (len(addresses) == 0 || slices.Contains(addresses, l.Address))
	})
}

// LogsSince is RangeLogs of any number of blocks, in as many requests as the endpoints want.
func (c *Client) LogsSince(ctx context.Context, from, to uint64, addresses []common.Address, topics ...[]common.Hash) ([]types.Log, error) {
	var all []types.Log
	for size := uint64(50_000); from <= to; {
		last := min(from+size-1, to)
		logs, err := c.RangeLogs(ctx, from, last, addresses, topics...)
		if err != nil {
			if size > 1 && tooMany(err) {
				size /= 2
				continue
			}
			return nil, err
		}
		all = append(all, logs...)
		from = last + 1
	}
	return all, nil
}

// logs that all fit what was asked for, in order.
func (c *Client) logs(ctx context.Context, filter map[string]any, fits func(*types.Log) bool) ([]types.Log, error) {
	const method = "eth_getLogs"
	return agree(ctx, c, method, logsKey, func(ctx context.Context, e *endpoint) ([]types.Log, error) {
		logs, err := fetch[[]types.Log](ctx, e, method, filter)
		if err != nil {
			return nil, err
		}
		for i := range logs {
			l := &logs[i]
			if l.Removed || len(l.Topics) > 4 || l.BlockHash == (common.Hash{}) || !fits(l) {
				return nil, &AnswerError{Endpoint: e.name, Method: method, Message: "a log came that was not asked for"}
			}
			if i > 0 && (logs[i-1].BlockNumber > l.BlockNumber || logs[i-1].BlockNumber == l.BlockNumber && logs[i-1].Index >= l.Index) {
				return nil, &AnswerError{Endpoint: e.name, Method: method, Message: "logs are out of order"}
			}
		}
		return logs, nil
	})
}

func logsKey(logs []types.Log) string {
	var b strings.Builder
	for i := range logs {
		l := &logs[i]
		fmt.Fprintf(&b, "%d %x %x %d %x %x %x|", l.BlockNumber, l.BlockHash, l.TxHash, l.Index, l.Address, l.Topics, l.Data)
	}
	return b.String()
}

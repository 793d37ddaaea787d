package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// SlotAt is a word of storage at a block.
type SlotAt struct {
	Block   common.Hash
	Account common.Address
	Slot    common.Hash
}

// Word of a batch. Known is false where the endpoints have no state of that block any more.
type Word struct {
	common.Hash
	Known bool
}

// Slots reads many words in few requests. A quorum must agree on all of them.
func (c *Client) Slots(ctx context.Context, slots []SlotAt) ([]Word, error) {
	var args [][]any
	for _, s := range slots {
		args = append(args, []any{s.Account, s.Slot, at(s.Block)})
	}
	answers, err := many[hexutil.Bytes](ctx, c, "eth_getStorageAt", args)
	if err != nil {
		return nil, err
	}
	words := make([]Word, len(answers))
	for i, a := range answers {
		if len(a.value) > 32 {
			return nil, fmt.Errorf("eth_getStorageAt: %d bytes came for a word", len(a.value))
		}
		words[i] = Word{common.BytesToHash(a.value), a.known}
	}
	return words, nil
}

// Codes of accounts at a block, in few requests.
func (c *Client) Codes(ctx context.Context, block common.Hash, accounts []common.Address) ([][]byte, error) {
	var args [][]any
	for _, a := range accounts {
		args = append(args, []any{a, at(block)})
	}
	answers, err := many[hexutil.Bytes](ctx, c, "eth_getCode", args)
	if err != nil {
		return nil, err
	}
	codes := make([][]byte, len(answers))
	for i, a := range answers {
		if !a.known {
			return nil, fmt.Errorf("eth_getCode: no code of %v at block %v", accounts[i], block)
		}
		codes[i] = a.value
	}
	return codes, nil
}

// Parents are the hashes of the blocks before these, in few requests.
func (c *Client) Parents(ctx context.Context, blocks []common.Hash) ([]common.Hash, error) {
	var args [][]any
	for _, b := range blocks {
		args = append(args, []any{b, false})
	}
	answers, err := many[*rawBlock](ctx, c, "eth_getBlockByHash", args)
	if err != nil {
		return nil, err
	}
	parents := make([]common.Hash, len(answers))
	for i, a := range answers {
		if !a.known || a.value == nil || a.value.Parent == nil || a.value.Hash == nil || *a.value.Hash != blocks[i] {
			return nil, fmt.Errorf("eth_getBlockByHash: block %v is unknown", blocks[i])
		}
		parents[i] = *a.value.Parent
	}
	return parents, nil
}

type reply[T any] struct {
	value T
	known bool // false: the endpoint refused this one
}

// many asks the same method many times, in requests of batchSize.
func many[T any](ctx context.Context, c *Client, method string, args [][]any) ([]reply[T], error) {
	all := make([]reply[T], 0, len(args))
	for part := range slices.Chunk(args, batchSize) {
		answers, err := agree(ctx, c, method, func(answers []reply[T]) string {
			var b strings.Builder
			for _, a := range answers {
				fmt.Fprintf(&b, "%v %v,", a.known, textOf(a.value))
			}
			return b.String()
		}, func(ctx context.Context, e *endpoint) ([]reply[T], error) {
			elements := make([]rpc.BatchElem, len(part))
			answers := make([]reply[T], len(part))
			for i := range part {
				elements[i] = rpc.BatchElem{Method: method, Args: part[i], Result: &answers[i].value}
			}
			if err := e.batch(ctx, method, elements); err != nil {
				return nil, err
			}
			for i, element := range elements {
				answers[i].known = element.Error == nil
				var refused *AnswerError
				if err := element.Error; err != nil && !errors.As(e.judge(method, err), &refused) {
					return nil, e.judge(method, err)
				}
			}
			return answers, nil
		})
		if err != nil {
			return nil, err
		}
		all = append(all, answers...)
	}
	return all, nil
}

// textOf is what must be equal for two endpoints to have said the same.
func textOf(value any) string {
	if b, ok := value.(*rawBlock); ok && b != nil && b.Hash != nil && b.Parent != nil {
		return b.Hash.Hex() + b.Parent.Hex()
	}
	return fmt.Sprintf("%v", value)
}

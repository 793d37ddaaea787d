package rehearse

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"theseus/chain"
)

// Past is a block with those of its transactions that had to do with a contract.
type Past struct {
	*chain.Body
	Receipts types.Receipts
	Indices  []int // ascending
}

// Range says which of a contract's transactions are looked for: the newest Last of those in blocks From to To.
type Range struct {
	From, To uint64
	Last     int // 0: all
}

const (
	// MaxBlocks is how many blocks are looked through at most.
	MaxBlocks = 100_000
	atOnce    = 8 // blocks fetched at the same time
	chunk     = 64
)

// History finds the transactions of a contract: those sent to it, and those in which it wrote a log though they were sent elsewhere.
// Oldest first. progress, if not nil, is told the number of each chunk's lowest block.
func History(ctx context.Context, c *chain.Client, contract common.Address, r Range, progress func(block uint64, found int)) ([]*Past, error) {
	if r.From > r.To || r.To-r.From >= MaxBlocks {
		return nil, fmt.Errorf("blocks %d to %d: want at most %d, in this order", r.From, r.To, MaxBlocks)
	}
	var all []*Past
	found := 0
	for to := r.To; ; {
		from := max(r.From, to-min(to, chunk-1))
		part, err := between(ctx, c, contract, from, to)
		if err != nil {
			return nil, err
		}
		for _, p := range slices.Backward(part) {
			if r.Last > 0 && found+len(p.Indices) > r.Last {
				p.Indices = p.Indices[len(p.Indices)-(r.Last-found):]
			}
			if len(p.Indices) > 0 {
				all = append(all, p)
				found += len(p.Indices)
			}
		}
		if progress != nil {
			progress(from, found)
		}
		if from == r.From || r.Last > 0 && found >= r.Last {
			break
		}
		to = from - 1
	}
	slices.Reverse(all)
	return all, nil
}

// between looks through some blocks at once.
func between(ctx context.Context, c *chain.Client, contract common.Address, from, to uint64) ([]*Past, error) {
	logs, err := c.RangeLogs(ctx, from, to, []common.Address{contract})
	if err != nil {
		return nil, err
	}
	logged := make(map[common.Hash]bool)
	for _, l := range logs {
		logged[l.TxHash] = true
	}
	var mu sync.Mutex
	found := make(map[uint64]*Past)
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	for number := from; number <= to; number++ {
		g.Go(func() error {
			at, err := c.BlockAt(ctx, number)
			if err != nil {
				return err
			}
			p, err := past(ctx, c, at.Hash, func(tx *types.Transaction) bool {
				return tx.To() != nil && *tx.To() == contract || logged[tx.Hash()]
			})
			if err != nil || p == nil {
				return err
			}
			mu.Lock()
			defer mu.Unlock()
			found[number] = p
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return slices.SortedFunc(maps.Values(found), func(a, b *Past) int { return a.Number.Cmp(b.Number) }), nil
}

// past is a block and its wanted transactions; nil if it has none, or nothing before it.
func past(ctx context.Context, c *chain.Client, block common.Hash, wanted func(*types.Transaction) bool) (*Past, error) {
	body, err := c.Body(ctx, block)
	if err != nil {
		return nil, err
	}
	p := &Past{Body: body}
	for i, tx := range body.Transactions {
		if wanted(tx) {
			p.Indices = append(p.Indices, i)
		}
	}
	if len(p.Indices) == 0 || body.Number.Sign() == 0 {
		return nil, nil
	}
	p.Receipts, err = c.Receipts(ctx, body)
	return p, err
}

// These are the named transactions, oldest first.
func These(ctx context.Context, c *chain.Client, hashes []common.Hash) ([]*Past, error) {
	blocks := make(map[common.Hash]bool)
	wanted := make(map[common.Hash]bool)
	for _, hash := range hashes {
		block, err := c.BlockOfTransaction(ctx, hash)
		if err != nil {
			return nil, err
		}
		blocks[block], wanted[hash] = true, true
	}
	var all []*Past
	for block := range blocks {
		p, err := past(ctx, c, block, func(tx *types.Transaction) bool { return wanted[tx.Hash()] })
		if err != nil {
			return nil, err
		}
		if p != nil {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b *Past) int { return cmp.Compare(a.Number.Uint64(), b.Number.Uint64()) })
	return all, nil
}

package rehearse

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
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
	Receipts types.Receipts // nil: nobody has them
	Indices  []int          // ascending
}

// History is what was found, oldest first, and what could not be looked for.
type History struct {
	Blocks  []*Past
	Missing []string // for people
}

// Range says which transactions of some contracts are looked for: the newest Last of those in blocks From to To.
type Range struct {
	From, To uint64
	Last     int // 0: all
	// Traces has each block run again by an endpoint, to find calls by other contracts that left no log.
	Traces bool
}

const (
	// MaxBlocks is how many blocks are looked through at most.
	MaxBlocks = 100_000
	atOnce    = 8 // blocks fetched at the same time
	chunk     = 64
)

// Find looks for the transactions of contracts: those sent to one, those in which one wrote a log though they were sent elsewhere, and, where
// an endpoint knows calls, those in which one was called. progress, if not nil, is told the number of each chunk's lowest block.
func Find(ctx context.Context, c *chain.Client, contracts []common.Address, r Range, progress func(block uint64, found int)) (*History, error) {
	if r.From > r.To || r.To-r.From >= MaxBlocks {
		return nil, fmt.Errorf("blocks %d to %d: want at most %d, in this order", r.From, r.To, MaxBlocks)
	}
	f := &finder{Client: c, contracts: contracts, traces: r.Traces, missing: make(map[string][]uint64)}
	var all []*Past
	found := 0
	for to := r.To; ; {
		from := max(r.From, to-min(to, chunk-1))
		part, err := f.between(ctx, from, to)
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
	return &History{all, f.told()}, nil
}

// finder looks through blocks.
type finder struct {
	*chain.Client
	contracts []common.Address
	traces    bool
	noFilter  bool // no endpoint has an index of calls

	mu      sync.Mutex
	missing map[string][]uint64 // what could not be had, and of which blocks; everywhere: of all
}

// everywhere is no block's number.
const everywhere = math.MaxUint64

// lacks remembers what a server does not have; other errors stay errors.
func (f *finder) lacks(err error, block uint64, what string) error {
	if answer := new(chain.AnswerError); !chain.Refused(err) && !errors.As(err, &answer) {
		return err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.missing[what] = append(f.missing[what], block)
	return nil
}

func (f *finder) told() (lines []string) {
	for _, what := range slices.Sorted(maps.Keys(f.missing)) {
		blocks := f.missing[what]
		slices.Sort(blocks)
		if blocks = slices.Compact(blocks); blocks[0] == everywhere {
			lines = append(lines, what)
		} else if len(blocks) == 1 {
			lines = append(lines, fmt.Sprintf("%s: block %d", what, blocks[0]))
		} else {
			lines = append(lines, fmt.Sprintf("%s: %d blocks from %d to %d", what, len(blocks), blocks[0], blocks[len(blocks)-1]))
		}
	}
	return lines
}

// hinted are transactions of some blocks that had to do with the contracts though they were sent elsewhere: by logs, and by calls.
func (f *finder) hinted(ctx context.Context, from, to uint64) (map[common.Hash]bool, error) {
	hints := make(map[common.Hash]bool)
	logs, err := f.LogsSince(ctx, from, to, f.contracts)
	if err = f.lacks(err, from, "transactions that only logs tell of are not found, the endpoint gives none"); err != nil {
		return nil, err
	}
	for _, l := range logs {
		hints[l.TxHash] = true
	}
	if f.noFilter || f.traces {
		return hints, nil
	}
	calls, err := f.CallsInto(ctx, from, to, f.contracts)
	if f.noFilter = err != nil; f.noFilter {
		const what = "calls by other contracts that left no log are not found, the endpoint has no index of calls (trace_filter); --traces has every block run again"
		if err := f.lacks(err, everywhere, what); err != nil {
			return nil, err
		}
	}
	for _, hash := range calls {
		hints[hash] = true
	}
	return hints, nil
}

// between looks through some blocks at once.
func (f *finder) between(ctx context.Context, from, to uint64) ([]*Past, error) {
	hints, err := f.hinted(ctx, from, to)
	if err != nil {
		return nil, err
	}
	var mu sync.Mutex
	found := make(map[uint64]*Past)
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	for number := from; number <= to; number++ {
		g.Go(func() error {
			p, err := f.block(ctx, number, hints)
			if err != nil {
				return f.lacks(err, number, "blocks that the endpoint does not have were not looked through")
			}
			if p != nil {
				mu.Lock()
				defer mu.Unlock()
				found[number] = p
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return slices.SortedFunc(maps.Values(found), func(a, b *Past) int { return a.Number.Cmp(b.Number) }), nil
}

func (f *finder) block(ctx context.Context, number uint64, hints map[common.Hash]bool) (*Past, error) {
	if number == 0 {
		return nil, nil // nobody sent what is in the first block
	}
	at, err := f.BlockAt(ctx, number)
	if err != nil {
		return nil, err
	}
	traced := []common.Hash{}
	if f.traces {
		if traced, err = f.BlockCallsInto(ctx, at.Hash, f.contracts); err != nil {
			if err := f.lacks(err, number, "calls by other contracts that left no log are not found, the endpoint does not run blocks again (debug_traceBlockByHash)"); err != nil {
				return nil, err
			}
		}
	}
	return f.past(ctx, at.Hash, func(tx *types.Transaction) bool {
		return tx.To() != nil && slices.Contains(f.contracts, *tx.To()) || hints[tx.Hash()] || slices.Contains(traced, tx.Hash())
	})
}

// past is a block and its wanted transactions; nil if it has none, or nothing before it.
func (f *finder) past(ctx context.Context, block common.Hash, wanted func(*types.Transaction) bool) (*Past, error) {
	body, err := f.Body(ctx, block)
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
	if p.Receipts, err = f.Receipts(ctx, body); err != nil {
		p.Receipts = nil
		err = f.lacks(err, body.Number.Uint64(), "whether the old code does again what it did is not known, the endpoint has no receipts")
	}
	return p, err
}

// These are the named transactions, oldest first.
func These(ctx context.Context, c *chain.Client, hashes []common.Hash) (*History, error) {
	f := &finder{Client: c, missing: make(map[string][]uint64)}
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
		p, err := f.past(ctx, block, func(tx *types.Transaction) bool { return wanted[tx.Hash()] })
		if err != nil {
			return nil, err
		}
		if p != nil {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b *Past) int { return cmp.Compare(a.Number.Uint64(), b.Number.Uint64()) })
	return &History{all, f.told()}, nil
}

package chain

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Cursor is a place in the chain that a follower can go on from.
type Cursor struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"` // zero: wherever the chain is at Number, for a first start
}

// Update is one step along the chain: a block with its logs, or the undoing of one. Blocks come in order; where a follower
// catches up from far behind, those without logs are left out.
type Update struct {
	Block  Block
	Logs   []types.Log
	Undone bool // the block left the chain: what its Logs did is to be taken back
}

const (
	backlog   = 512  // Follower.window outside of tests
	rangeSize = 2000 // blocks a request when catching up, at most
)

// Follower goes along the chain. It is for one goroutine.
type Follower struct {
	client    *Client
	addresses []common.Address
	poll      time.Duration
	last      Cursor
	window    uint64   // blocks that can be taken back, and that are fetched one by one
	seen      []Update // blocks that were delivered one by one up to last, oldest first, at most window
	span      uint64   // blocks of the next range request
}

// Follow starts after a cursor; no addresses: all logs. poll is the pause between two looks at the head.
func (c *Client) Follow(after Cursor, addresses []common.Address, poll time.Duration) *Follower {
	return &Follower{client: c, addresses: addresses, poll: poll, last: after, window: backlog, span: rangeSize}
}

// Cursor is where the follower stands: what was delivered up to here need not be delivered again.
func (f *Follower) Cursor() Cursor { return f.last }

// Run delivers updates in order until ctx ends, handle fails, or the chain is reorganised too deeply (*DeepReorgError). When
// the endpoints do not answer, or disagree, it waits and tries again. An update whose handling failed was not delivered.
func (f *Follower) Run(ctx context.Context, handle func(Update) error) error {
	for {
		handled, err := f.walk(ctx, handle)
		switch {
		case !handled:
			return err
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil:
		case passing(err):
			f.client.logger.Warn("following the chain", "after", f.last.Number, "err", err)
		default:
			return err
		}
		timer := time.NewTimer(f.poll)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		}
	}
}

// passing reports whether an error may be over when the endpoints are asked again.
func passing(err error) bool {
	var unavailable *UnavailableError
	var none *NoQuorumError
	var answer *AnswerError
	var wrong *ChainIDError
	return errors.As(err, &unavailable) || errors.As(err, &none) || errors.As(err, &answer) || errors.As(err, &wrong)
}

// Step delivers everything up to the present head, and returns.
func (f *Follower) Step(ctx context.Context, handle func(Update) error) error {
	_, err := f.walk(ctx, handle)
	return err
}

// walk is Step that says whether the handler took everything it was given: its errors may look like those of endpoints.
func (f *Follower) walk(ctx context.Context, handle func(Update) error) (handled bool, err error) {
	handled = true
	err = f.step(ctx, func(u Update) error {
		err := handle(u)
		handled = err == nil
		return err
	})
	if errors.Is(err, errMoved) && handled {
		err = nil // the next step begins with a rewind
	}
	return handled, err
}

func (f *Follower) step(ctx context.Context, handle func(Update) error) error {
	head, err := f.client.Head(ctx)
	if err != nil {
		return err
	}
	if err := f.rewind(ctx, head, handle); err != nil {
		return err
	}
	for f.last.Number < head.Number && err == nil {
		if head.Number-f.last.Number > f.window {
			err = f.catchUp(ctx, head.Number-f.window, handle)
		} else {
			err = f.next(ctx, handle)
		}
	}
	return err
}

var errMoved = errors.New("the chain moved while it was read")

// rewind takes back what left the chain.
func (f *Follower) rewind(ctx context.Context, head Block, handle func(Update) error) error {
	if f.last.Hash == (common.Hash{}) {
		if f.last.Number > head.Number {
			return nil
		}
		b, err := f.client.BlockAt(ctx, f.last.Number)
		if err == nil {
			f.last.Hash = b.Hash
		}
		return err
	}
	// A head below ours is an endpoint that lags, or a chain that was cut and is not yet long again: only another block at a
	// height that we know shows a reorganisation.
	compare := f.last
	if head.Number < f.last.Number {
		i := slices.IndexFunc(f.seen, func(u Update) bool { return u.Block.Number == head.Number })
		if i < 0 {
			return nil
		}
		compare = Cursor{head.Number, f.seen[i].Block.Hash}
	}
	same, err := f.onChain(ctx, compare, head)
	if err != nil || same {
		return err
	}
	for same := false; !same; {
		if err := f.undo(ctx, handle); err != nil {
			return err
		}
		if f.last.Number <= head.Number {
			if same, err = f.onChain(ctx, f.last, head); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *Follower) onChain(ctx context.Context, c Cursor, head Block) (bool, error) {
	if c.Number == head.Number {
		return c.Hash == head.Hash, nil
	}
	b, err := f.client.BlockAt(ctx, c.Number)
	return b.Hash == c.Hash, err
}

// undo takes back the last block. After a restart, or where catching up left gaps, it is asked of the endpoints: many keep
// blocks that left the chain.
func (f *Follower) undo(ctx context.Context, handle func(Update) error) error {
	var u Update
	if n := len(f.seen); n > 0 {
		u = f.seen[n-1]
	} else {
		b, err := f.client.BlockOf(ctx, f.last.Hash)
		if err == nil && b.Number > 0 {
			u.Block = b
			u.Logs, err = f.client.BlockLogs(ctx, b.Hash, f.addresses)
		}
		var answer *AnswerError
		switch {
		case errors.As(err, &answer) || err == nil && b.Number == 0:
			return &DeepReorgError{Restart: Cursor{Number: f.last.Number - min(f.last.Number, f.window)}}
		case err != nil:
			return err
		}
	}
	u.Undone = true
	if err := handle(u); err != nil {
		return err
	}
	f.seen = f.seen[:max(len(f.seen), 1)-1]
	f.last = Cursor{Number: u.Block.Number - 1, Hash: u.Block.Parent}
	return nil
}

// next delivers one block.
func (f *Follower) next(ctx context.Context, handle func(Update) error) error {
	b, err := f.client.BlockAt(ctx, f.last.Number+1)
	if err != nil {
		return err
	}
	if b.Parent != f.last.Hash {
		return errMoved
	}
	logs, err := f.client.BlockLogs(ctx, b.Hash, f.addresses)
	if err != nil {
		return err
	}
	if err := handle(Update{Block: b, Logs: logs}); err != nil {
		return err
	}
	f.last = Cursor{Number: b.Number, Hash: b.Hash}
	if f.seen = append(f.seen, Update{Block: b, Logs: logs}); uint64(len(f.seen)) > f.window {
		f.seen = slices.Delete(f.seen, 0, 1)
	}
	return nil
}

// catchUp delivers a range of old blocks, up to limit at most: those with logs. The range is halved while the endpoints find
// it too large, and grows again.
func (f *Follower) catchUp(ctx context.Context, limit uint64, handle func(Update) error) error {
	f.seen = nil // what follows leaves gaps, and is deeper than the window anyway
	from, to := f.last.Number+1, min(f.last.Number+f.span, limit)
	logs, err := f.client.RangeLogs(ctx, from, to, f.addresses)
	if tooMany(err) && to > from {
		f.span = max((to-from+1)/2, 1)
		return nil
	}
	if err != nil {
		return err
	}
	last, err := f.client.BlockAt(ctx, to)
	if err != nil {
		return err
	}
	for len(logs) > 0 {
		n := 1
		for n < len(logs) && logs[n].BlockNumber == logs[0].BlockNumber {
			n++
		}
		b, err := f.client.BlockAt(ctx, logs[0].BlockNumber)
		if err != nil {
			return err
		}
		for i := range n {
			if logs[i].BlockHash != b.Hash {
				return errMoved
			}
		}
		if err := handle(Update{Block: b, Logs: logs[:n]}); err != nil {
			return err
		}
		f.last, logs = Cursor{Number: b.Number, Hash: b.Hash}, logs[n:]
	}
	f.last = Cursor{Number: last.Number, Hash: last.Hash}
	f.span = min(2*f.span, rangeSize)
	return nil
}

// tooMany recognises the ways in which servers say that a range holds or spans too much.
func tooMany(err error) bool {
	var answer *AnswerError
	if !errors.As(err, &answer) {
		return false
	}
	text := strings.ToLower(answer.Message)
	for _, sign := range []string{"too many", "too large", "more than", "larger than", "limit", "range", "exceed", "response size"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

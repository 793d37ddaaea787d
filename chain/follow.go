package chain

import (
	"context"
	"errors"
	"fmt"
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

// Update is one step along the chain: a block with its logs, or the undoing of one.
type Update struct {
	Block  Block
	Logs   []types.Log
	Undone bool // the block left the chain: what its Logs did is to be taken back
}

// DeepReorgError says that the chain was reorganised below what a follower remembers. Start again at Restart.
type DeepReorgError struct{ Restart Cursor }

func (e *DeepReorgError) Error() string {
	return fmt.Sprintf("the chain was reorganised below block %d, deeper than is kept: start again from there", e.Restart.Number)
}

const (
	window    = 512  // blocks that a follower can take back, and that are fetched one by one
	rangeSize = 2000 // blocks a request when catching up
)

// Follower goes along the chain.
type Follower struct {
	client    *Client
	addresses []common.Address
	poll      time.Duration
	last      Cursor
	seen      []Update // the last window blocks that were delivered, oldest first
}

// Follow starts after a cursor. poll is the pause between two looks at the head.
func (c *Client) Follow(after Cursor, addresses []common.Address, poll time.Duration) *Follower {
	return &Follower{client: c, addresses: addresses, poll: poll, last: after}
}

// Cursor is where the follower stands: what was delivered up to here need not be delivered again.
func (f *Follower) Cursor() Cursor { return f.last }

// Run delivers updates in order until ctx ends, handle fails, or the chain is reorganised too deeply. When the endpoints
// do not answer it waits and tries again.
func (f *Follower) Run(ctx context.Context, handle func(Update) error) error {
	for {
		err := f.Step(ctx, handle)
		var unavailable *UnavailableError
		var quorum *NoQuorumError
		var answer *AnswerError
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil:
		case errors.As(err, &unavailable), errors.As(err, &quorum), errors.As(err, &answer):
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

// Step delivers everything up to the present head, and returns.
func (f *Follower) Step(ctx context.Context, handle func(Update) error) error {
	head, err := f.client.Head(ctx)
	if err != nil {
		return err
	}
	if err := f.rewind(ctx, head, handle); err != nil {
		return err
	}
	for f.last.Number < head.Number {
		if head.Number-f.last.Number > window {
			err = f.catchUp(ctx, min(f.last.Number+rangeSize, head.Number-window), handle)
		} else {
			err = f.next(ctx, handle)
		}
		if errors.Is(err, errMoved) {
			return nil // the next look begins with a rewind
		}
		if err != nil {
			return err
		}
	}
	return nil
}

var errMoved = errors.New("the chain moved while it was read")

// rewind takes back what left the chain.
func (f *Follower) rewind(ctx context.Context, head Block, handle func(Update) error) error {
	for {
		if f.last.Hash == (common.Hash{}) {
			if f.last.Number > head.Number {
				return nil
			}
			b, err := f.client.BlockAt(ctx, f.last.Number)
			if err != nil {
				return err
			}
			f.last.Hash = b.Hash
			return nil
		}
		if f.last.Number <= head.Number {
			b, err := f.client.BlockAt(ctx, f.last.Number)
			if err != nil {
				return err
			}
			if b.Hash == f.last.Hash {
				return nil
			}
		} else if len(f.seen) == 0 {
			return nil // an endpoint that lags behind our cursor is no reorganisation
		}
		if len(f.seen) == 0 {
			number := f.last.Number - min(f.last.Number, window)
			return &DeepReorgError{Restart: Cursor{Number: number}}
		}
		undone := f.seen[len(f.seen)-1]
		undone.Undone = true
		if err := handle(undone); err != nil {
			return err
		}
		f.seen = f.seen[:len(f.seen)-1]
		f.last = Cursor{Number: undone.Block.Number - 1, Hash: undone.Block.Parent}
	}
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
	return f.deliver(Update{Block: b, Logs: logs}, handle)
}

// catchUp delivers a range of old blocks, only those with logs and the last one.
func (f *Follower) catchUp(ctx context.Context, to uint64, handle func(Update) error) error {
	for size := to - f.last.Number; ; size /= 2 {
		from := f.last.Number + 1
		logs, err := f.client.RangeLogs(ctx, from, f.last.Number+size, f.addresses)
		if err != nil {
			if size > 1 && tooMany(err) {
				continue
			}
			return err
		}
		last, err := f.client.BlockAt(ctx, f.last.Number+size)
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
			if b.Hash != logs[0].BlockHash {
				return errMoved
			}
			if err := f.deliver(Update{Block: b, Logs: logs[:n]}, handle); err != nil {
				return err
			}
			logs = logs[n:]
		}
		f.last = Cursor{Number: last.Number, Hash: last.Hash}
		f.seen = nil // gaps cannot be taken back block by block; they are deeper than the window
		return nil
	}
}

func (f *Follower) deliver(u Update, handle func(Update) error) error {
	if err := handle(u); err != nil {
		return err
	}
	f.last = Cursor{Number: u.Block.Number, Hash: u.Block.Hash}
	if f.seen = append(f.seen, u); len(f.seen) > window {
		f.seen = f.seen[1:]
	}
	return nil
}

func tooMany(err error) bool {
	text := strings.ToLower(err.Error())
	for _, sign := range []string{"too many", "more than", "limit", "range", "response size"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

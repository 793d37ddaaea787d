package devnet

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// control is the dev_ namespace of JSON-RPC: what a chain to try things on must offer and no other chain may.
type control struct{ s *sealer }

// Commit seals a block now (dev_commit).
func (c *control) Commit(ctx context.Context) (common.Hash, error) { return c.s.commit(ctx, 0) }

// CommitAt seals a block with the given time in seconds (dev_commitAt).
func (c *control) CommitAt(ctx context.Context, seconds hexutil.Uint64) (common.Hash, error) {
	return c.s.commit(ctx, uint64(seconds))
}

// maxJump bounds one jump, so that a slip does not end the chain's time.
const maxJump = 10 * 365 * 24 * time.Hour

// IncreaseTime moves the clock ahead by seconds, at most ten years, and seals a block there (dev_increaseTime).
func (c *control) IncreaseTime(ctx context.Context, seconds hexutil.Uint64) (common.Hash, error) {
	if uint64(seconds) > uint64(maxJump/time.Second) {
		return common.Hash{}, errors.New("dev_increaseTime: more than ten years")
	}
	c.s.advance(time.Duration(seconds) * time.Second)
	return c.s.commit(ctx, 0)
}

// Fork makes an earlier block the head (dev_fork).
func (c *control) Fork(_ context.Context, parent common.Hash) error { return c.s.fork(parent) }

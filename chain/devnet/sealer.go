package devnet

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/miner"
)

// sealer makes the blocks. It drives go-ethereum's block builder by a clock of its own, because the beacon that
// go-ethereum brings for development lets block time run away under load, cannot keep a moved clock, and refuses to fork
// or to move it while transactions wait.
type sealer struct {
	eth       *eth.Ethereum
	blockTime time.Duration
	lead      time.Duration // how far block time may be ahead of the clock
	rules     Fork
	logger    *slog.Logger
	wake      chan struct{} // holds one token when transactions may wait
	quit      context.CancelFunc
	done      sync.WaitGroup

	mu     sync.Mutex    // guards the head and what follows
	offset time.Duration // of the chain's clock to the machine's
	next   uint64        // time of the next block in seconds; zero: what the clock says
}

func newSealer(backend *eth.Ethereum, cfg Config, fork Fork) *sealer {
	s := &sealer{eth: backend, blockTime: cfg.BlockTime, rules: fork, logger: cfg.Logger, wake: make(chan struct{}, 1)}
	if cfg.Fast {
		s.lead = FastLead
	}
	return s
}

// Start is part of node.Lifecycle.
func (s *sealer) Start() error {
	s.eth.SetSynced()
	// A chain whose clock was moved before it was stopped goes on from there.
	s.offset = max(0, time.Until(time.Unix(int64(s.eth.BlockChain().CurrentBlock().Time), 0)))
	ctx, cancel := context.WithCancel(context.Background())
	s.quit = cancel
	arrivals := make(chan core.NewTxsEvent, 1024)
	sub := s.eth.TxPool().SubscribeTransactions(arrivals, true)
	// A full subscriber channel would block the pool, and with it sealing: it is drained apart from sealing.
	s.done.Go(func() {
		defer sub.Unsubscribe()
		for {
			select {
			case <-arrivals:
				s.poke()
			case <-ctx.Done():
				return
			}
		}
	})
	s.done.Go(func() { s.loop(ctx) })
	return nil
}

// Stop is part of node.Lifecycle.
func (s *sealer) Stop() error {
	s.quit()
	s.done.Wait()
	return nil
}

func (s *sealer) poke() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

func (s *sealer) loop(ctx context.Context) {
	wake, tick := s.wake, (<-chan time.Time)(nil)
	if s.blockTime > 0 {
		ticker := time.NewTicker(s.blockTime)
		defer ticker.Stop()
		wake, tick = nil, ticker.C
	}
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick:
		case <-wake:
		}
		for s.waitForClock(ctx) {
			hash, err := s.seal(ctx, tick != nil)
			if err != nil && s.logger != nil && ctx.Err() == nil {
				s.logger.Error("sealing a block", "err", err)
			}
			if tick != nil || err != nil || hash == (common.Hash{}) {
				break
			}
		}
	}
}

// waitForClock keeps block time true: a block is at least a second later than its parent, so that second has to come.
func (s *sealer) waitForClock(ctx context.Context) bool {
	s.mu.Lock()
	due := time.Unix(int64(s.eth.BlockChain().CurrentBlock().Time)+1, 0).Add(-s.offset - s.lead)
	s.mu.Unlock()
	timer := time.NewTimer(time.Until(due))
	defer timer.Stop()
	select {
	case <-timer.C:
		return ctx.Err() == nil
	case <-ctx.Done():
		return false
	}
}

// seal makes one block the head and gives its hash. A block without transactions is only made when empty is set, else the
// hash is zero.
func (s *sealer) seal(ctx context.Context, empty bool) (common.Hash, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sealLocked(ctx, empty)
}

func (s *sealer) sealLocked(ctx context.Context, empty bool) (common.Hash, error) {
	pool := s.eth.TxPool()
	if err := pool.Sync(); err != nil {
		return common.Hash{}, err
	}
	pending, _ := pool.Pending(txpool.PendingFilter{})
	blobs, _ := pool.Pending(txpool.PendingFilter{BlobTxs: true, BlobVersion: types.BlobSidecarVersion1})
	if len(pending)+len(blobs) == 0 && !empty {
		return common.Hash{}, nil
	}
	block, err := s.build(ctx)
	if err != nil {
		return common.Hash{}, fmt.Errorf("building a block: %w", err)
	}
	if len(block.Transactions()) == 0 && !empty {
		return common.Hash{}, nil // what waits does not pay the base fee
	}
	if _, err := s.eth.BlockChain().InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return common.Hash{}, fmt.Errorf("inserting a block: %w", err)
	}
	if err := s.setHead(block); err != nil {
		return common.Hash{}, err
	}
	s.next = 0
	return block.Hash(), nil
}

func (s *sealer) build(ctx context.Context) (*types.Block, error) {
	parent := s.eth.BlockChain().CurrentBlock()
	at := s.next
	if at == 0 {
		at = max(uint64(time.Now().Add(s.offset).Unix()), parent.Time+1)
	}
	args := &miner.BuildPayloadArgs{
		Parent: parent.Hash(), Timestamp: at, Withdrawals: types.Withdrawals{}, Version: engine.PayloadV2,
	}
	if _, err := rand.Read(args.Random[:]); err != nil {
		return nil, err
	}
	if s.rules != Shanghai {
		args.BeaconRoot, args.Version = new(common.Hash), engine.PayloadV3
	}
	payload, err := s.eth.Miner().BuildPayload(ctx, args, false)
	if err != nil {
		return nil, err
	}
	payload.ResolveFull()
	block, _, _, _ := payload.FullBlockAndReceipts()
	if block == nil {
		return nil, fmt.Errorf("nothing was built on %s", parent.Hash())
	}
	return block, nil
}

// finalityDepth is how far the finalized block lies behind the head, which is itself the safe one.
const finalityDepth = 32

// setHead makes a known block the head, on disk, and waits until the pool knows, so that a block that seal gave back
// outlives a kill and is in accord with the pool.
func (s *sealer) setHead(block *types.Block) error {
	chain := s.eth.BlockChain()
	if _, err := chain.SetCanonical(block); err != nil {
		return fmt.Errorf("setting the head: %w", err)
	}
	if err := s.eth.ChainDb().SyncKeyValue(); err != nil {
		return fmt.Errorf("writing the head: %w", err)
	}
	chain.SetSafe(block.Header())
	chain.SetFinalized(chain.GetHeaderByNumber(block.NumberU64() - min(block.NumberU64(), finalityDepth)))
	return s.eth.TxPool().Sync()
}

// MaxJump bounds one move of the clock, so that a slip does not end the chain's time.
const MaxJump = 10 * 365 * 24 * time.Hour

var errJump = errors.New("devnet: the clock moves ahead only, and at most ten years at once")

func (s *sealer) jump(ctx context.Context, d time.Duration) (common.Hash, error) {
	if d < 0 || d > MaxJump {
		return common.Hash{}, errJump
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.offset += d.Truncate(time.Second)
	return s.sealLocked(ctx, true)
}

func (s *sealer) setNext(seconds uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	head := s.eth.BlockChain().CurrentBlock().Time
	latest := max(head, uint64(time.Now().Unix())) + uint64(MaxJump/time.Second)
	if seconds <= head || seconds > latest {
		return fmt.Errorf("%w: next block at %d, head at %d", errJump, seconds, head)
	}
	s.next = seconds
	s.offset = time.Until(time.Unix(int64(seconds), 0))
	return nil
}

func (s *sealer) fork(parent common.Hash, drop bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	block := s.eth.BlockChain().GetBlockByHash(parent)
	if block == nil {
		return fmt.Errorf("devnet: block %s is unknown", parent)
	}
	if err := s.setHead(block); err != nil {
		return err
	}
	if drop {
		s.eth.TxPool().Clear()
	}
	s.poke()
	return nil
}

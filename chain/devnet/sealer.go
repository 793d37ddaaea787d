package devnet

import (
	"context"
	"crypto/rand"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/miner"
)

// sealer makes the blocks. It is go-ethereum's own block builder, driven by a clock of ours, because the beacon that
// go-ethereum brings for development lets block time run away under load and cannot keep a moved clock.
type sealer struct {
	eth  *eth.Ethereum
	cfg  Config
	wake chan struct{}
	stop chan struct{}
	done sync.WaitGroup

	mu     sync.Mutex    // guards the head and offset
	offset time.Duration // of the chain's clock to the machine's
}

func newSealer(backend *eth.Ethereum, cfg Config) *sealer {
	return &sealer{eth: backend, cfg: cfg, wake: make(chan struct{}, 1), stop: make(chan struct{})}
}

// Start is part of node.Lifecycle.
func (s *sealer) Start() error {
	s.eth.SetSynced()
	// A chain whose clock was moved before it was stopped goes on from there.
	if ahead := time.Until(time.Unix(int64(s.eth.BlockChain().CurrentBlock().Time), 0)); ahead > 0 {
		s.offset = ahead
	}
	// A full subscriber channel would block the pool, and with it sealing: always drain.
	txs := make(chan core.NewTxsEvent, 1024)
	sub := s.eth.TxPool().SubscribeTransactions(txs, true)
	s.done.Add(2)
	go func() {
		defer s.done.Done()
		defer sub.Unsubscribe()
		for {
			select {
			case <-txs:
				select {
				case s.wake <- struct{}{}:
				default:
				}
			case <-sub.Err():
				return
			case <-s.stop:
				return
			}
		}
	}()
	go func() {
		defer s.done.Done()
		s.loop()
	}()
	return nil
}

// Stop is part of node.Lifecycle.
func (s *sealer) Stop() error {
	close(s.stop)
	s.done.Wait()
	return nil
}

func (s *sealer) loop() {
	var tick <-chan time.Time
	if s.cfg.BlockTime > 0 {
		ticker := time.NewTicker(s.cfg.BlockTime)
		defer ticker.Stop()
		tick = ticker.C
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() { <-s.stop; cancel() }()
	for {
		select {
		case <-s.stop:
			return
		case <-tick:
			s.try(ctx)
		case <-s.wake:
			for tick == nil && s.pending() > 0 && s.untilNextSecond(ctx) {
				// What a block would not take waits for the next transaction, or this would spin.
				if before := s.pending(); !s.try(ctx) || s.pending() >= before {
					break
				}
			}
		}
	}
}

func (s *sealer) try(ctx context.Context) bool {
	_, err := s.commit(ctx, 0)
	if err != nil && s.cfg.Logger != nil && ctx.Err() == nil {
		s.cfg.Logger.Error("sealing a block", "err", err)
	}
	return err == nil
}

// pending is how many transactions could be put into a block.
func (s *sealer) pending() int {
	pending, _ := s.eth.TxPool().Stats()
	return pending
}

// untilNextSecond keeps block time true: a block is later than its parent by at least a second, so it has to wait for it.
func (s *sealer) untilNextSecond(ctx context.Context) bool {
	if s.cfg.Fast {
		return ctx.Err() == nil
	}
	s.mu.Lock()
	due := time.Unix(int64(s.eth.BlockChain().CurrentBlock().Time)+1, 0).Add(-s.offset)
	s.mu.Unlock()
	timer := time.NewTimer(time.Until(due))
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// commit seals one block. at is its time in seconds, zero for the chain's clock.
func (s *sealer) commit(ctx context.Context, at uint64) (common.Hash, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.eth.TxPool().Sync(); err != nil {
		return common.Hash{}, err
	}
	chain := s.eth.BlockChain()
	parent := chain.CurrentBlock()
	if at == 0 {
		at = max(uint64(time.Now().Add(s.offset).Unix()), parent.Time+1)
	}
	if at <= parent.Time {
		return common.Hash{}, fmt.Errorf("block time %d is not after its parent's, %d", at, parent.Time)
	}
	args := &miner.BuildPayloadArgs{
		Parent: parent.Hash(), Timestamp: at, Withdrawals: types.Withdrawals{}, Version: engine.PayloadV2,
	}
	if _, err := rand.Read(args.Random[:]); err != nil {
		return common.Hash{}, err
	}
	if s.cfg.Fork != Shanghai {
		args.BeaconRoot, args.Version = new(common.Hash), engine.PayloadV3
	}
	payload, err := s.eth.Miner().BuildPayload(ctx, args, false)
	if err != nil {
		return common.Hash{}, fmt.Errorf("building a block: %w", err)
	}
	payload.ResolveFull()
	block, _, _, _ := payload.FullBlockAndReceipts()
	if block == nil {
		return common.Hash{}, fmt.Errorf("building a block on %s: nothing was built", parent.Hash())
	}
	if _, err := chain.InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return common.Hash{}, fmt.Errorf("inserting a block: %w", err)
	}
	if _, err := chain.SetCanonical(block); err != nil {
		return common.Hash{}, fmt.Errorf("setting the head: %w", err)
	}
	chain.SetSafe(block.Header())
	if n := block.NumberU64(); n >= finalityDepth {
		chain.SetFinalized(chain.GetHeaderByNumber(n - finalityDepth))
	}
	// The pool forgets what was mined before anybody is told of the block.
	return block.Hash(), s.eth.TxPool().Sync()
}

// finalityDepth is how far the finalized block lies behind the head.
const finalityDepth = 32

func (s *sealer) advance(d time.Duration) {
	s.mu.Lock()
	s.offset += d
	s.mu.Unlock()
}

func (s *sealer) fork(parent common.Hash) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	block := s.eth.BlockChain().GetBlockByHash(parent)
	if block == nil {
		return fmt.Errorf("block %s is unknown", parent)
	}
	if _, err := s.eth.BlockChain().SetCanonical(block); err != nil {
		return fmt.Errorf("setting the head: %w", err)
	}
	return s.eth.TxPool().Sync()
}

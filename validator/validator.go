// Package validator is the daemon behind one seat: it fetches what was approved, builds it, compares, commits and reveals.
//
// It can be killed at any instant and may lose its disk. What is to be done next is read from the chain at each step:
// whether a round runs, whether this validator is seated, has committed, has revealed. What it keeps on disk (trees and
// verdicts) only saves work; salts come from the validator's secret, so a verdict can be revealed without it.
//
// Verdicts follow one rule: MISMATCH is only what a third party can reproduce from content-addressed data. Everything that
// a server, a network or this machine can cause is UNAVAILABLE.
//
// Beside the verdict stands what a safety check of the upgrade found. It can be missing, and never has a part in the verdict.
//
// It works in every operator contract that the service lists, those that get no new work included: where validators are listed and
// where they are drawn by stake. There an absent validator loses stake, so what it has begun it ends, whatever became of the record.
//
// validator.go goes along the chain and lets each contract in work take its steps, round.go is one step, seat.go who sits where,
// deadline.go what must not be missed, verdict.go how a verdict is found, check.go what is said about safety beside it, pool.go memberships and earnings, history.go what was,
// store.go the disk, http.go what it tells about itself.
package validator

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/tree"
	"theseus/safety/worker"
)

// Config of a Validator.
type Config struct {
	// Contracts of the network; its Client says how many endpoints must agree.
	Contracts *chain.Contracts
	// Signer of the validator's account, the one that is seated.
	Signer chain.TxSigner
	// Secret that only this validator has, the same after a crash: salts are derived from it. Not zero.
	Secret [32]byte
	// Compiler that builds.
	Compiler build.Compiler
	// Fetcher of links; its limits are the network's.
	Fetcher *link.Fetcher
	// Check limits the process that checks an upgrade; zero fields: the compiler's defaults. They decide what is not checked.
	Check worker.Limits
	// Dir keeps trees, verdicts and the journal of sent transactions, for one Validator at a time. It may be lost.
	Dir string
	// Listen is host:port of status and metrics; empty: none.
	Listen string
	// Poll is the pause between two looks at the chain; zero: 1 s.
	Poll time.Duration
	// Stagger is how long each seat waits for the ones before it to do what anyone may do (settle, conclude, deploy);
	// zero: 2 s.
	Stagger time.Duration
	// Quiet is how long the chain may stand still when a time in a round is over, until this validator sends an empty
	// transaction to itself: there are chains that make no block without one. Zero: 15 s.
	Quiet time.Duration
	// Pool is what to do about the pools of staked operator contracts; empty: PoolStay.
	Pool Pool
	// Tend is the pause between two looks at the pools; zero: 30 s.
	Tend time.Duration
	// History is how many blocks back the history begins; zero: 200,000.
	History uint64
	// Logger; nil: nobody.
	Logger *slog.Logger
}

// Validator is one running daemon.
type Validator struct {
	cfg     Config
	sender  *chain.Sender
	store   *store
	log     *slog.Logger
	metrics *metrics
	ledger  *ledger
	steps   sync.WaitGroup
	// How much happens at once: a slow server must not keep others from being asked, nor fill this machine.
	fetching, building chan struct{}

	mu      sync.Mutex // guards what follows
	work    map[place]*task
	head    chain.Block
	since   time.Time                            // when head was first seen
	members map[common.Address]*chain.Membership // by staked operator contract, as last looked at
	lastErr string                               // of following the chain
}

// New opens the data folder and the account's journal, which needs an endpoint. Run gives them free.
func New(ctx context.Context, cfg Config) (*Validator, error) {
	if cfg.Secret == [32]byte{} {
		return nil, errors.New("validator: no secret: with a known one everybody could read what is committed")
	}
	if cfg.Poll == 0 {
		cfg.Poll = time.Second
	}
	if cfg.Stagger == 0 {
		cfg.Stagger = 2 * time.Second
	}
	if cfg.Quiet == 0 {
		cfg.Quiet = 15 * time.Second
	}
	if cfg.Pool == "" {
		cfg.Pool = PoolStay
	}
	if cfg.Pool != PoolStay && cfg.Pool != PoolJoin && cfg.Pool != PoolLeave {
		return nil, fmt.Errorf("validator: %q is nothing to do about a pool: stay, join or leave", cfg.Pool)
	}
	if cfg.Tend == 0 {
		cfg.Tend = 30 * time.Second
	}
	if cfg.History == 0 {
		cfg.History = 200_000
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	s, err := openStore(cfg.Dir)
	if err != nil {
		return nil, err
	}
	sender, err := cfg.Contracts.NewSender(ctx, cfg.Signer, chain.SenderConfig{Journal: s.journal()})
	if err != nil {
		return nil, fmt.Errorf("validator: %w", err)
	}
	return &Validator{
		cfg: cfg, sender: sender, store: s, log: cfg.Logger, metrics: newMetrics(), ledger: newLedger(sender.Address()), work: make(map[place]*task),
		fetching: make(chan struct{}, 16), building: make(chan struct{}, 2),
	}, nil
}

// rescan is how often all records are looked at, beside those that events point to.
const rescan = 5 * time.Minute

// Run works until ctx ends. Endpoints that fail are waited for. To be called once.
func (v *Validator) Run(ctx context.Context) error {
	defer v.sender.Close()
	stop, err := v.serve(ctx)
	if err != nil {
		return err
	}
	defer stop()
	defer v.steps.Wait()
	v.log.Info("validator started", "account", v.sender.Address(), "network", v.cfg.Contracts.Network.Name)
	v.steps.Go(func() { v.tend(ctx) })
	v.steps.Go(func() { v.remember(ctx) })
	look := v.looker()
	for {
		err := look(ctx)
		if ctx.Err() != nil {
			v.log.Info("validator stopped")
			return nil
		}
		v.report(err)
		v.warn()
		timer := time.NewTimer(v.cfg.Poll)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
		}
	}
}

func (v *Validator) report(err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if err == nil {
		v.lastErr = ""
		return
	}
	v.metrics.errors.Inc()
	if text := err.Error(); text != v.lastErr {
		v.lastErr = text
		v.log.Warn("waiting for the chain", "err", err)
	}
}

// looker gives what is done at each look at the chain. State is the truth; events between two scans are hints where to look.
func (v *Validator) looker() func(context.Context) error {
	c := v.cfg.Contracts
	var follower *chain.Follower
	var scanned time.Time
	return func(ctx context.Context) error {
		if follower == nil || time.Since(scanned) > rescan {
			head, err := c.Head(ctx)
			if err != nil {
				return err
			}
			all, err := c.Addresses(ctx, head.Hash)
			if err != nil {
				return err
			}
			v.tidy()
			v.notice(all...)
			scanned = time.Now()
			follower = c.Follow(chain.Cursor{Number: head.Number, Hash: head.Hash}, c.Emitters(), v.cfg.Poll)
		}
		err := follower.Step(ctx, func(u chain.Update) error {
			for _, h := range c.Events(u.Logs) {
				v.notice(h.Event.About())
			}
			return nil
		})
		if err != nil {
			if errors.As(err, new(*chain.DeepReorgError)) {
				follower = nil
			}
			return err
		}
		head, err := c.Head(ctx)
		if err != nil {
			return err
		}
		v.mu.Lock()
		if head.Hash != v.head.Hash {
			v.head, v.since = head, time.Now()
		}
		v.mu.Unlock()
		v.metrics.head.Set(float64(head.Number))
		// At an older block the state hides what events point to: then no contract is done with.
		v.takeSteps(ctx, head, head.Number < follower.Cursor().Number)
		return nil
	}
}

// tidy removes trees that no contract in work needs. Before the first scan it is not known which those are.
func (v *Validator) tidy() {
	v.mu.Lock()
	if v.head == (chain.Block{}) {
		v.mu.Unlock()
		return
	}
	needed := make(map[tree.Hash]bool)
	for _, t := range v.work {
		for _, hash := range t.trees {
			needed[hash] = true
		}
	}
	v.mu.Unlock()
	if err := v.store.removeTrees(needed); err != nil {
		v.log.Warn("removing old trees", "err", err)
	}
}

// notice says that there may be something to do for contracts.
func (v *Validator) notice(contracts ...common.Address) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, contract := range contracts {
		at := place{contract: contract}
		if t := v.work[at]; t != nil {
			t.again = true
		} else {
			v.work[at] = &task{at: at, due: make(map[string]time.Time)}
		}
	}
}

// noticeSeat says that there is a seat in a round, which its record may have left.
func (v *Validator) noticeSeat(at sitting) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.work[at.place] == nil {
		v.work[at.place] = &task{at: at.place, seat: seat{digest: at.digest}, due: make(map[string]time.Time)}
	}
}

// place is what a task is about: a contract's record and its round of now, or a round that the record has left.
type place struct {
	contract common.Address
	operator common.Address // zero: whatever round the record is in
	round    uint64
}

// task is something in work: a contract for which a round may run that this validator is seated in.
type task struct {
	at place

	// Guarded by Validator.mu.
	stepping bool      // a step is being taken
	again    bool      // something happened since it began
	next     time.Time // of the next step, after a failure
	failures int       // in a row
	lastErr  string
	trees    []tree.Hash // that the last step worked for
	deadline deadline

	// Of the step alone.
	due map[string]time.Time // when this seat may do what anyone may do
	seat
	insist bool // the record requires findings: what a check needs is asked for again and again
	job    *job
	found  *Finding  // for the seat's round
	retry  time.Time // before which nothing is fetched and built again
	misses int       // fetches and builds in a row that led nowhere
}

// takeSteps lets every contract in work that does not take a step begin one. None waits for another. again: there will be
// more to do, whatever head says.
func (v *Validator) takeSteps(ctx context.Context, head chain.Block, again bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	now := time.Now()
	for _, t := range v.work {
		if t.stepping || now.Before(t.next) {
			continue
		}
		t.stepping, t.again = true, again
		v.steps.Go(func() {
			more, err := v.step(ctx, head, t)
			if ctx.Err() == nil {
				v.stepped(t, more, err)
			}
		})
	}
}

// stepped draws the conclusions of a step.
func (v *Validator) stepped(t *task, more bool, err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	t.stepping = false
	switch {
	case err != nil:
		t.failures++
		t.next = time.Now().Add(pause(v.cfg.Poll, t.failures))
		v.metrics.errors.Inc()
		if text := err.Error(); text != t.lastErr {
			t.lastErr = text
			v.log.Warn("a step failed and is tried again", "contract", t.at.contract, "err", err)
		}
	case !more && !t.again:
		if t.job != nil {
			t.job.cancel()
		}
		delete(v.work, t.at)
	default:
		t.failures, t.lastErr = 0, ""
	}
}

// pause before what failed some times in a row is tried again: doubled each time, 32 polls at most.
func pause(poll time.Duration, failures int) time.Duration { return poll << min(failures-1, 5) }

// now is the chain's time as it would be in a block made now, in seconds: that of the head, and the time since it was seen.
func (v *Validator) now(head chain.Block) uint64 {
	v.mu.Lock()
	defer v.mu.Unlock()
	if head.Hash != v.head.Hash {
		return head.Time
	}
	return head.Time + uint64(time.Since(v.since)/time.Second)
}

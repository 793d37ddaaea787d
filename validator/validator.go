// Package validator is the daemon behind one seat: it fetches what was approved, builds it, compares, commits and reveals.
//
// It can be killed at any instant and may lose its disk. What is to be done next is read from the chain at each step:
// whether a round runs, whether this validator is seated, has committed, has revealed. What it keeps on disk (trees and
// verdicts) only saves work; salts come from the validator's secret, so a verdict can be revealed without it.
//
// Verdicts follow one rule: MISMATCH is only what a third party can reproduce from content-addressed data. Everything that
// a server, a network or this machine can cause is UNAVAILABLE. See verdict.go.
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
	"theseus/upgrade"
)

// Config of a Validator.
type Config struct {
	// Contracts of the network; its Client says how many endpoints must agree.
	Contracts *chain.Contracts
	// Signer of the validator's account, the one that is seated.
	Signer chain.TxSigner
	// Secret that only this validator has, the same after a crash: salts are derived from it.
	Secret [32]byte
	// Compiler that builds.
	Compiler build.Compiler
	// Fetcher of links; its limits are the network's.
	Fetcher *link.Fetcher
	// Dir keeps trees, verdicts and the journal of sent transactions. It may be lost.
	Dir string
	// Listen is host:port of status and metrics; empty: none.
	Listen string
	// Poll is the pause between two looks at the chain; zero: 1 s.
	Poll time.Duration
	// Stagger is how long each seat waits for the ones before it to do what anyone may do (settle, conclude, deploy);
	// zero: 2 s.
	Stagger time.Duration
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

	mu      sync.Mutex             // guards what follows
	work    map[common.Address]int // contracts whose record may be VERIFYING, with the failures in a row
	running map[upgrade.Digest]*job
	due     map[string]time.Time // when this seat may do what anyone may do
	head    chain.Block
	lastErr string
}

// job computes one verdict in the background, so that a long build holds nothing else up.
type job struct {
	done    chan struct{}
	finding Finding
	err     error // of this machine: no verdict yet
}

// New opens the data folder. It does not touch the chain but for transactions that a killed run may have left unsent.
func New(ctx context.Context, cfg Config) (*Validator, error) {
	if cfg.Poll == 0 {
		cfg.Poll = time.Second
	}
	if cfg.Stagger == 0 {
		cfg.Stagger = 2 * time.Second
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
		cfg: cfg, sender: sender, store: s, log: cfg.Logger, metrics: newMetrics(),
		work: make(map[common.Address]int), running: make(map[upgrade.Digest]*job), due: make(map[string]time.Time),
	}, nil
}

// rescan is how often all records are looked at, beside those that events point to.
const rescan = 5 * time.Minute

// Run works until ctx ends. Endpoints that fail are waited for.
func (v *Validator) Run(ctx context.Context) error {
	server, err := v.serve(ctx)
	if err != nil {
		return err
	}
	if server != nil {
		defer server.stop()
	}
	var follower *chain.Follower
	var scanned time.Time
	v.log.Info("validator started", "account", v.sender.Address(), "network", v.cfg.Contracts.Network.Name)
	for {
		err := func() error {
			head, err := v.cfg.Contracts.Head(ctx)
			if err != nil {
				return err
			}
			v.mu.Lock()
			v.head = head
			v.mu.Unlock()
			v.metrics.head.Set(float64(head.Number))
			if follower == nil || time.Since(scanned) > rescan {
				// State is the truth; events between two scans are hints where to look.
				if err := v.scan(ctx, head); err != nil {
					return err
				}
				scanned = time.Now()
				follower = v.cfg.Contracts.Follow(chain.Cursor{Number: head.Number, Hash: head.Hash}, v.cfg.Contracts.Emitters(), v.cfg.Poll)
			}
			if err := follower.Step(ctx, v.notice); err != nil {
				follower = nil
				return err
			}
			return v.steps(ctx, head)
		}()
		if ctx.Err() != nil {
			v.log.Info("validator stopped")
			return nil
		}
		v.report(err)
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

func (v *Validator) scan(ctx context.Context, head chain.Block) error {
	all, err := v.cfg.Contracts.Addresses(ctx, head.Hash)
	if err != nil {
		return err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, contract := range all {
		v.work[contract] = 0
	}
	return nil
}

func (v *Validator) notice(u chain.Update) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, h := range v.cfg.Contracts.Events(u.Logs) {
		v.work[h.Event.About()] = 0
	}
	return nil
}

// steps takes one step for each contract in work.
func (v *Validator) steps(ctx context.Context, head chain.Block) error {
	v.mu.Lock()
	contracts := make([]common.Address, 0, len(v.work))
	for c := range v.work {
		contracts = append(contracts, c)
	}
	v.mu.Unlock()
	var errs []error
	for _, contract := range contracts {
		more, err := v.step(ctx, head, contract)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		v.mu.Lock()
		if err == nil && !more {
			delete(v.work, contract)
		}
		v.mu.Unlock()
		if err != nil {
			errs = append(errs, fmt.Errorf("%v: %w", contract, err))
		}
	}
	return errors.Join(errs...)
}

// step does the next thing that the chain says is to be done for a contract. more: there will be another.
func (v *Validator) step(ctx context.Context, head chain.Block, contract common.Address) (more bool, err error) {
	c := v.cfg.Contracts
	record, err := c.Record(ctx, head.Hash, contract)
	if err != nil {
		return true, err
	}
	if record.Stage != upgrade.StageVerifying {
		return v.afterwards(ctx, head, record)
	}
	seat, err := v.seatIn(ctx, head, record)
	if err != nil || seat.index < 0 {
		return false, err
	}
	round := seat.round
	status, err := c.RegistryStatus(ctx, head.Hash, record.OperatorContract)
	if err != nil {
		return true, err
	}
	if status != upgrade.RegistryApproved || round.Outcome != upgrade.OutcomePending {
		return true, v.inTurn(seat, "conclude", func() error {
			sent, err := c.Conclude(ctx, v.sender, contract)
			if err == nil {
				v.log.Info("round concluded", "contract", contract, "outcome", round.Outcome, "tx", sent.Receipt.TxHash)
			}
			return v.unlessDone(ctx, err)
		})
	}
	// Where no block is made without a transaction, block time stands still: the clock then says when it is worth trying.
	over := func(until uint64) bool {
		return head.Time > until || time.Now().Unix() > int64(until)+2
	}
	switch {
	case !seat.Committed && !over(round.CommitUntil):
		finding, ready, err := v.finding(ctx, head, record, round)
		if err != nil || !ready {
			return true, err
		}
		v.log.Info("committing", "contract", contract, "digest", record.Digest, "round", round.Number, "verdict", finding.Verdict, "reason", finding.Reason)
		return true, v.unlessDone(ctx, c.Commit(ctx, v.sender, record.OperatorContract, round.Number, seat.commitment(v, finding.Reveal())))
	case seat.Committed && seat.Verdict == upgrade.VerdictNone && !over(round.RevealUntil):
		if round.Commits < round.Seats && !over(round.CommitUntil) {
			return true, nil
		}
		return true, v.reveal(ctx, head, record, seat)
	case round.Reveals == round.Seats || over(round.RevealUntil):
		return true, v.inTurn(seat, "settle", func() error {
			_, err := c.Settle(ctx, v.sender, record.OperatorContract, round.Number)
			return v.unlessDone(ctx, err)
		})
	}
	return true, nil
}

// reveal opens the commitment. After a lost disk the verdict is computed again; if the world changed meanwhile, the one
// that was committed is found by its commitment.
func (v *Validator) reveal(ctx context.Context, head chain.Block, record *upgrade.Record, seat *seat) error {
	finding, ready, err := v.finding(ctx, head, record, seat.round)
	if err != nil || !ready {
		return err
	}
	for _, answer := range []upgrade.Reveal{finding.Reveal(), {Verdict: upgrade.VerdictUnavailable}} {
		if full := seat.commitment(v, answer); [31]byte(full[1:]) != [31]byte(seat.Commitment[1:]) {
			continue
		}
		err := v.cfg.Contracts.Reveal(ctx, v.sender, record.OperatorContract, seat.round.Number, answer, v.salt(record.OperatorContract, seat.round.Number))
		if err == nil {
			v.metrics.reveals.WithLabelValues(answer.Verdict.String()).Inc()
			v.log.Info("revealed", "contract", record.Contract, "round", seat.round.Number, "verdict", answer.Verdict)
		}
		return v.unlessDone(ctx, err)
	}
	return fmt.Errorf("round %d: what was committed cannot be found again: the source changed since (now %v), or the secret did", seat.round.Number, finding.Verdict)
}

// afterwards puts the implementation of a confirmed upgrade in place, if nobody has.
func (v *Validator) afterwards(ctx context.Context, head chain.Block, record *upgrade.Record) (more bool, err error) {
	if record.Stage != upgrade.StageVerified || record.RollBack || !record.Live(head.Time) {
		return false, nil
	}
	seat, err := v.seatIn(ctx, head, record)
	if err != nil || seat.index < 0 {
		return false, err
	}
	code, err := v.cfg.Contracts.Code(ctx, head.Hash, record.Next.Implementation)
	if err != nil || len(code) > 0 {
		return err != nil, err
	}
	finding, ready, err := v.finding(ctx, head, record, seat.round)
	if err != nil || !ready {
		return true, err
	}
	if finding.Verdict != upgrade.VerdictMatch {
		return false, nil
	}
	return true, v.inTurn(seat, "deploy", func() error {
		artifact, err := v.build(ctx, record.Next.TreeHash, finding.ContractName)
		if err != nil {
			return err
		}
		for _, l := range artifact.Libraries {
			if len(l.CreationCode) > 0 {
				if err := v.cfg.Contracts.DeployImplementation(ctx, v.sender, artifact.TreeHash, l.CreationCode, l.Address); err != nil {
					return err
				}
			}
		}
		return v.cfg.Contracts.DeployImplementation(ctx, v.sender, artifact.TreeHash, artifact.CreationCode, artifact.Implementation)
	})
}

// seat of this validator in a round; index is -1 for none.
type seat struct {
	chain.Seat
	index int
	round *chain.Round
}

func (v *Validator) seatIn(ctx context.Context, head chain.Block, record *upgrade.Record) (*seat, error) {
	c := v.cfg.Contracts
	round, err := c.RoundOf(ctx, head.Hash, record.OperatorContract, record.Round)
	if err != nil {
		return nil, err
	}
	if round.Subject != upgrade.RoundSubject(c.Network.CodeRegistry, record.Contract, record.Digest) {
		return &seat{index: -1}, nil
	}
	for i := range round.Seats {
		s, err := c.SeatOf(ctx, head.Hash, record.OperatorContract, record.Round, i)
		if err != nil {
			return nil, err
		}
		if s.Validator == v.sender.Address() {
			return &seat{Seat: *s, index: i, round: round}, nil
		}
	}
	return &seat{index: -1}, nil
}

func (s *seat) commitment(v *Validator, answer upgrade.Reveal) upgrade.Commitment {
	place := upgrade.Seat{
		ChainID: v.cfg.Contracts.Network.ChainID, OperatorContract: s.round.OperatorContract, Round: s.round.Number, Validator: v.sender.Address(),
	}
	return place.Commit(answer, v.salt(s.round.OperatorContract, s.round.Number))
}

func (v *Validator) salt(operator common.Address, round uint64) upgrade.Salt {
	return chain.SaltOf(v.cfg.Secret, v.cfg.Contracts.Network.ChainID, operator, round)
}

// inTurn lets seats do one after the other what anyone may do, so that not all pay for it.
func (v *Validator) inTurn(s *seat, what string, do func() error) error {
	key := fmt.Sprintf("%s/%v/%d", what, s.round.OperatorContract, s.round.Number)
	v.mu.Lock()
	due, ok := v.due[key]
	if !ok {
		due = time.Now().Add(time.Duration(s.index) * v.cfg.Stagger)
		v.due[key] = due
	}
	v.mu.Unlock()
	if time.Now().Before(due) {
		return nil
	}
	return do()
}

// unlessDone forgives a refusal that says somebody was first: the next look at the chain shows what is so.
func (v *Validator) unlessDone(ctx context.Context, err error) error {
	var revert *chain.RevertError
	if err == nil || ctx.Err() != nil || !errors.As(err, &revert) {
		return err
	}
	var own *chain.ContractError
	if errors.As(err, &own) {
		switch own.Name {
		case "AlreadyCommitted", "AlreadyRevealed", "AlreadySettled", "SettleTooEarly", "RevealNotOpen":
			return nil
		}
		return err
	}
	var stage *upgrade.WrongStage
	if errors.As(err, &stage) {
		return nil
	}
	return err
}

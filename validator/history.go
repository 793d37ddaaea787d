package validator

import (
	"cmp"
	"context"
	"errors"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// History is GET /v1/history: what this validator did, as the chain tells it.
type History struct {
	// FromBlock is where it begins, UpTo how far it was read.
	FromBlock uint64 `json:"fromBlock"`
	UpTo      uint64 `json:"upTo"`
	// Rounds in which it had seats, the newest first, at most 100.
	Rounds []RoundHistory                `json:"rounds"`
	Totals map[common.Address]WorkTotals `json:"totals"` // by operator contract, over all rounds
}

// RoundHistory is one round in which this validator had seats. Times in seconds of block time; zero: not yet, or never.
type RoundHistory struct {
	OperatorContract common.Address  `json:"operatorContract"`
	Round            uint64          `json:"round"`
	Contract         common.Address  `json:"contract"`
	Digest           upgrade.Digest  `json:"digest"`
	Seats            int             `json:"seats"`
	StartedAt        uint64          `json:"startedAt"`
	CommittedAt      uint64          `json:"committedAt"`
	RevealedAt       uint64          `json:"revealedAt"`
	SettledAt        uint64          `json:"settledAt"`
	Verdict          upgrade.Verdict `json:"verdict"`
	Outcome          upgrade.Outcome `json:"outcome"`
	// Punished is "absent", "wrong" or "leak", or empty.
	Punished  string `json:"punished,omitempty"`
	collected bool
}

// WorkTotals of one operator contract.
type WorkTotals struct {
	Rounds   int `json:"rounds"`
	Open     int `json:"open"`
	Agreed   int `json:"agreed"` // the answer was the outcome
	Other    int `json:"other"`  // another answer, or no verdict came
	Absent   int `json:"absent"` // settled without this validator's reveal
	Punished int `json:"punished"`
	// AnswerSeconds is the mean of the block time from the start of a round to the commitment.
	AnswerSeconds float64  `json:"answerSeconds"`
	Paid          *big.Int `json:"paid"`      // wei, withdrawn by the beneficiary or collected
	Penalties     *big.Int `json:"penalties"` // of stake, in the token's unit
	answers       int
}

// roundKey names a round.
type roundKey struct {
	operator common.Address
	number   uint64
}

// ledger folds the events of operator contracts into a history. It is for one goroutine to write and any to read.
type ledger struct {
	account common.Address

	mu        sync.Mutex // guards what follows
	from, to  uint64
	rounds    map[roundKey]*RoundHistory
	paid      map[common.Address]*big.Int
	penalties map[common.Address]*big.Int
	// Of permissioned contracts: who is seated in each of their rounds.
	listed map[common.Address]bool
	// Beneficiaries of this account by operator contract.
	beneficiary map[common.Address]common.Address
}

func newLedger(account common.Address) *ledger {
	l := &ledger{account: account}
	l.reset(0)
	return l
}

func (l *ledger) reset(from uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.from, l.to = from, from
	l.rounds, l.paid, l.penalties = make(map[roundKey]*RoundHistory), make(map[common.Address]*big.Int), make(map[common.Address]*big.Int)
	l.listed, l.beneficiary = make(map[common.Address]bool), make(map[common.Address]common.Address)
}

// sitting is a seat in a round that was about a contract's intent, if its customer was ours.
type sitting struct {
	place
	digest upgrade.Digest
}

// fold takes one block's events in, or back out again. It gives the rounds whose seats became known, and are not settled.
func (l *ledger) fold(block chain.Block, undone bool, events []chain.WorkEvent) (seated []sitting) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.to = block.Number
	at, sign := block.Time, int64(1)
	if undone {
		l.to, at, sign = block.Number-1, 0, -1
		slices.Reverse(events)
	}
	for _, e := range events {
		switch e.Name {
		case "Withdrawn":
			if e.Account == l.beneficiary[e.OperatorContract] {
				add(l.paid, e.OperatorContract, e.Amount, sign)
			}
			continue
		case "Slashed", "Seized":
			if e.Account == l.account {
				add(l.penalties, e.OperatorContract, e.Amount, sign)
			}
			continue
		}
		key := roundKey{e.OperatorContract, e.Round}
		r := l.rounds[key]
		if r == nil {
			r = &RoundHistory{OperatorContract: e.OperatorContract, Round: e.Round}
			l.rounds[key] = r
		}
		mine := e.Account == l.account
		switch e.Name {
		case "RoundStarted":
			if undone {
				delete(l.rounds, key)
				continue
			}
			r.StartedAt, r.Contract, r.Digest = at, e.Contract, e.Digest
			if l.listed[e.OperatorContract] {
				r.Seats = 1
			}
		case "Drawn":
			r.Seats = 0
			for _, a := range e.Seats {
				if a == l.account && !undone {
					r.Seats++
				}
			}
		case "Committed":
			if mine {
				r.CommittedAt = at
			}
		case "Revealed":
			if mine {
				r.RevealedAt, r.Verdict = at, e.Verdict
				if undone {
					r.Verdict = upgrade.VerdictNone
				}
			}
		case "LeakProven":
			if mine {
				r.Punished = unless(undone, "leak")
			}
		case "Punished":
			if slices.Contains(e.Absent, l.account) {
				r.Punished = unless(undone, "absent")
			} else if slices.Contains(e.Wrong, l.account) {
				r.Punished = unless(undone, "wrong")
			}
		case "Collected":
			if mine {
				r.collected = !undone
				add(l.paid, e.OperatorContract, e.Amount, sign)
			}
		case "Settled":
			r.SettledAt, r.Outcome = at, e.Outcome
			if undone {
				r.Outcome = upgrade.OutcomePending
			} else if r.Seats == 0 {
				delete(l.rounds, key) // somebody else's
			}
		}
		if e.Name == "Drawn" && r.Seats > 0 {
			seated = append(seated, sitting{place{r.Contract, e.OperatorContract, e.Round}, r.Digest})
		}
	}
	return seated
}

func unless(undone bool, text string) string {
	if undone {
		return ""
	}
	return text
}

func add(to map[common.Address]*big.Int, key common.Address, amount *big.Int, sign int64) {
	if to[key] == nil {
		to[key] = new(big.Int)
	}
	if amount != nil {
		to[key].Add(to[key], new(big.Int).Mul(amount, big.NewInt(sign)))
	}
}

// history as it is told.
func (l *ledger) history() History {
	l.mu.Lock()
	defer l.mu.Unlock()
	h := History{FromBlock: l.from, UpTo: l.to, Rounds: []RoundHistory{}, Totals: make(map[common.Address]WorkTotals)}
	total := func(operator common.Address) WorkTotals {
		t, ok := h.Totals[operator]
		if !ok {
			t.Paid, t.Penalties = new(big.Int), new(big.Int)
		}
		return t
	}
	for _, r := range l.rounds {
		if r.Seats == 0 {
			continue
		}
		h.Rounds = append(h.Rounds, *r)
		t := total(r.OperatorContract)
		t.Rounds++
		if r.Punished != "" {
			t.Punished++
		}
		if r.CommittedAt != 0 && r.StartedAt != 0 {
			t.AnswerSeconds += float64(r.CommittedAt - r.StartedAt)
			t.answers++
		}
		switch {
		case r.SettledAt == 0:
			t.Open++
		case r.RevealedAt == 0:
			t.Absent++
		case agrees(r.Verdict, r.Outcome):
			t.Agreed++
		default:
			t.Other++
		}
		h.Totals[r.OperatorContract] = t
	}
	for _, sums := range []map[common.Address]*big.Int{l.paid, l.penalties} {
		for operator := range sums {
			h.Totals[operator] = total(operator)
		}
	}
	for operator, t := range h.Totals {
		if t.answers > 0 {
			t.AnswerSeconds /= float64(t.answers)
		}
		if n := l.paid[operator]; n != nil {
			t.Paid.Set(n)
		}
		if n := l.penalties[operator]; n != nil {
			t.Penalties.Set(n)
		}
		h.Totals[operator] = t
	}
	slices.SortFunc(h.Rounds, func(a, b RoundHistory) int {
		return cmp.Or(cmp.Compare(b.StartedAt, a.StartedAt), cmp.Compare(b.Round, a.Round), a.OperatorContract.Cmp(b.OperatorContract))
	})
	h.Rounds = h.Rounds[:min(len(h.Rounds), 100)]
	return h
}

func agrees(v upgrade.Verdict, o upgrade.Outcome) bool {
	switch o {
	case upgrade.OutcomeMatch:
		return v == upgrade.VerdictMatch
	case upgrade.OutcomeMismatch:
		return v == upgrade.VerdictMismatch
	case upgrade.OutcomeSourceChanged:
		return v == upgrade.VerdictSourceChanged
	}
	return false
}

// uncollected are the settled rounds of a permissioned contract in which this account revealed and took no share.
func (l *ledger) uncollected(operator common.Address) (rounds []uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for key, r := range l.rounds {
		if key.operator == operator && r.RevealedAt != 0 && r.SettledAt != 0 && !r.collected {
			rounds = append(rounds, key.number)
		}
	}
	slices.Sort(rounds)
	return rounds
}

// remember follows the operator contracts that the service lists, from some blocks back, until ctx ends. Of their rounds it keeps
// the history, and it finds seats in rounds that no record is in any more: what is staked answers for those too.
func (v *Validator) remember(ctx context.Context) {
	var follower *chain.Follower
	var following []common.Address
	step := func() error {
		c := v.cfg.Contracts
		head, err := c.Head(ctx)
		if err != nil {
			return err
		}
		operators, err := c.OperatorContracts(ctx, head.Hash)
		if err != nil {
			return err
		}
		if follower == nil || !slices.Equal(operators, following) {
			from := max(c.Network.FromBlock, head.Number-min(head.Number, v.cfg.History))
			v.ledger.reset(from)
			if err := v.ledger.learn(ctx, c, head, operators); err != nil {
				return err
			}
			emitters := slices.Clone(operators)
			if c.Network.Staking != (common.Address{}) {
				emitters = append(emitters, c.Network.Staking)
			}
			following = operators
			follower = c.Follow(chain.Cursor{Number: from - min(from, 1)}, emitters, v.cfg.Poll)
			if len(emitters) == 0 { // a follower of nobody would follow everybody
				follower = nil
				return nil
			}
		}
		return follower.Step(ctx, func(u chain.Update) error {
			for _, at := range v.ledger.fold(u.Block, u.Undone, c.WorkEvents(u.Logs, following)) {
				v.noticeSeat(at)
			}
			return nil
		})
	}
	for {
		err := step()
		if errors.As(err, new(*chain.DeepReorgError)) {
			follower = nil
		}
		if err != nil && ctx.Err() == nil {
			v.metrics.errors.Inc()
			v.log.Debug("reading the history", "err", err)
		}
		v.metrics.tell(v.ledger.history())
		timer := time.NewTimer(5 * v.cfg.Poll) // steps are taken elsewhere
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return
		}
	}
}

// learn asks what events do not tell: where this account is listed, and who gets what it earns.
func (l *ledger) learn(ctx context.Context, c *chain.Contracts, head chain.Block, operators []common.Address) error {
	for _, operator := range operators {
		terms, err := c.OperatorTerms(ctx, head.Hash, operator)
		if err != nil {
			return err
		}
		var listed bool
		var beneficiary common.Address
		if terms.Staked() {
			m, err := c.Membership(ctx, head.Hash, terms, l.account)
			if err != nil {
				return err
			}
			beneficiary = m.Beneficiary
		} else {
			all, err := c.Validators(ctx, head.Hash, operator)
			if err != nil {
				return err
			}
			listed = slices.Contains(all, l.account)
		}
		l.mu.Lock()
		l.listed[operator], l.beneficiary[operator] = listed, beneficiary
		l.mu.Unlock()
	}
	return nil
}

package validator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// seat is a place in a round, kept while the round runs: the record may move on before that.
type seat struct {
	operator common.Address // zero: no round yet
	round    uint64
	digest   upgrade.Digest // of the intent the round is about
	drawn    bool           // who is seated is known
	staked   bool           // who is absent loses stake
	index    int            // -1: not seated
	turn     int            // of this validator for what anyone may do; -1: it leaves that to others
	patience uint64         // seconds before the end of commit time at which an unavailable source is taken for that
}

// sit takes this validator's seat in the record's round, if it has one.
func (v *Validator) sit(ctx context.Context, head chain.Block, t *task, record *upgrade.Record) error {
	// A reorganisation may give a round's number to another intent.
	same := t.operator == record.OperatorContract && t.round == record.Round && t.digest == record.Digest
	if same && t.drawn {
		return nil
	}
	s, err := v.seatIn(ctx, head, record.Contract, record.OperatorContract, record.Round, record.Digest)
	if err != nil || same && !s.drawn {
		return err
	}
	v.leave(t)
	t.seat = s
	t.job, t.found, t.retry, t.misses = nil, nil, time.Time{}, 0
	clear(t.due)
	return nil
}

// seatIn finds this validator's place in a round.
func (v *Validator) seatIn(ctx context.Context, head chain.Block, contract, operator common.Address, number uint64, d upgrade.Digest) (seat, error) {
	c := v.cfg.Contracts
	s := seat{operator: operator, round: number, digest: d, drawn: true, index: -1, turn: -1}
	round, err := c.RoundOf(ctx, head.Hash, operator, number)
	if err != nil || round.Subject != upgrade.RoundSubject(c.Network.CodeRegistry, contract, d, round.Start) {
		return s, err
	}
	if now := v.now(head); now < round.CommitUntil {
		s.patience = min(60, (round.CommitUntil-now)/4)
	}
	s.drawn, s.staked = round.Drawn, round.DrawUntil != 0
	distinct := make(map[common.Address]bool)
	if round.Drawn {
		seats, err := c.SeatsOf(ctx, head.Hash, round)
		if err != nil {
			return s, err
		}
		for i, holder := range seats {
			if holder.Validator == v.sender.Address() && s.index < 0 {
				s.index, s.turn = i, len(distinct)
			}
			distinct[holder.Validator] = true
		}
	}
	if s.staked && s.turn < 0 {
		// Others of the pool come after those who are seated: everybody gains by a round that ends.
		place, places, err := c.PlaceInPool(ctx, head.Hash, operator, v.sender.Address())
		if err != nil {
			return s, err
		}
		if place != 0 {
			const most = 16 // many send at once rather than one after an hour
			s.turn = len(distinct) + int((place+number)%places)%most
		}
	}
	return s, nil
}

// leave gives the round that the record has left to a task of its own: what was committed is still revealed, and paid for.
func (v *Validator) leave(t *task) {
	if t.job != nil {
		t.job.cancel()
	}
	if t.operator == (common.Address{}) || t.index < 0 {
		return
	}
	at := place{t.at.contract, t.operator, t.round}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.work[at] = &task{at: at, seat: t.seat, found: t.found, due: make(map[string]time.Time)}
}

// draw has the seats of the round given out, once that can be done. Rounds are drawn in order.
func (v *Validator) draw(ctx context.Context, head chain.Block, t *task) error {
	c := v.cfg.Contracts
	started, drawn, err := c.RoundCount(ctx, head.Hash, t.operator)
	if err != nil || drawn >= min(started, t.round) {
		return err
	}
	next := drawn + 1
	err = c.TryDraw(ctx, head.Hash, v.sender.Address(), t.operator, next)
	var own *chain.ContractError
	if errors.As(err, &own) && own.Name == "RandomnessNotKnown" {
		return v.nudge(ctx, head, t, 0)
	}
	if err != nil {
		return unlessDone(err)
	}
	return v.inTurn(t, fmt.Sprintf("draw %d", next), func() error {
		sent, err := c.Draw(ctx, v.sender, t.operator, next)
		if err == nil {
			v.log.Info("seats drawn", "operatorContract", t.operator, "round", next, "tx", sent.Receipt.TxHash)
		}
		return unlessDone(err)
	})
}

package validator

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/code/tree"
	"theseus/upgrade"
)

// step does the next thing that the chain says is to be done for a contract. more: there may be another.
func (v *Validator) step(ctx context.Context, head chain.Block, t *task) (more bool, err error) {
	if t.at.operator != (common.Address{}) {
		return v.finish(ctx, head, t)
	}
	record, err := v.cfg.Contracts.Record(ctx, head.Hash, t.at.contract)
	if err != nil {
		return true, err
	}
	v.mu.Lock()
	t.trees = []tree.Hash{record.Next.TreeHash, record.Active.TreeHash}
	v.mu.Unlock()
	t.insist = record.Configuration.FindingsRequired
	if record.Stage == upgrade.StageVerifying || record.Stage == upgrade.StageVerified && !record.RollBack {
		if err := v.sit(ctx, head, t, record); err != nil {
			return true, err
		}
	}
	if t.operator == (common.Address{}) || t.turn < 0 {
		return t.operator != (common.Address{}) && !t.drawn, nil
	}
	verifying := record.Stage == upgrade.StageVerifying && record.Digest == t.digest && record.Round == t.round
	more, err = v.play(ctx, head, t, verifying)
	switch {
	case more || err != nil:
		return true, err
	case verifying:
		return true, v.conclude(ctx, t)
	case record.Stage == upgrade.StageVerified && record.Live(head.Time) && t.index >= 0:
		return v.deploy(ctx, head, t, record)
	}
	return false, nil
}

// finish goes on with a round that its record has left.
func (v *Validator) finish(ctx context.Context, head chain.Block, t *task) (more bool, err error) {
	record, err := v.cfg.Contracts.Record(ctx, head.Hash, t.at.contract)
	switch {
	case errors.As(err, new(*upgrade.UnknownRecord)):
		return false, nil // another customer's, of whom nothing is known
	case err != nil:
		return true, err
	case record.Stage == upgrade.StageVerifying && record.OperatorContract == t.at.operator && record.Round == t.at.round:
		return true, nil // it has not, and its own task goes on
	}
	if t.operator == (common.Address{}) {
		if t.seat, err = v.seatIn(ctx, head, t.at.contract, t.at.operator, t.at.round, t.digest); err != nil || t.index < 0 {
			return false, err
		}
	}
	return v.play(ctx, head, t, false)
}

// play does this validator's part in a round: draw, commit, reveal, settle. wanted says that the record still waits for the outcome; if
// not, only what was committed is gone on with, and what is punished if it is not done. more is false once nothing is left to be done.
func (v *Validator) play(ctx context.Context, head chain.Block, t *task, wanted bool) (more bool, err error) {
	c := v.cfg.Contracts
	status, err := c.RegistryStatus(ctx, head.Hash, t.operator)
	if err != nil || status != upgrade.RegistryApproved {
		return false, err
	}
	round, err := c.RoundOf(ctx, head.Hash, t.operator, t.round)
	if err != nil || round.Outcome != upgrade.OutcomePending {
		return false, err
	}
	if !round.Drawn {
		return true, v.draw(ctx, head, t)
	}
	mine := &chain.Seat{}
	if t.index >= 0 {
		mine, err = c.SeatOf(ctx, head.Hash, t.operator, t.round, t.index)
	}
	if err != nil || !mine.Committed && !wanted && !(t.staked && t.index >= 0) {
		return false, err
	}
	switch {
	case t.index >= 0 && !mine.Committed:
		v.expect(t, "commit", round.Start, round.CommitUntil)
	case mine.Committed && mine.Verdict == upgrade.VerdictNone:
		v.expect(t, "reveal", round.CommitUntil, round.RevealUntil)
	default:
		v.expect(t, "", 0, 0)
	}
	committing := round.Commits < round.Seats && head.Time <= round.CommitUntil
	switch {
	case t.index >= 0 && !mine.Committed && head.Time <= round.CommitUntil && v.now(head) <= round.CommitUntil:
		return true, v.commit(ctx, head, t, round)
	case committing:
		return true, v.nudge(ctx, head, t, round.CommitUntil)
	case mine.Committed && mine.Verdict == upgrade.VerdictNone && head.Time <= round.RevealUntil:
		return true, v.reveal(ctx, t, mine)
	case round.Reveals == round.Commits, head.Time > round.RevealUntil:
		return true, v.inTurn(t, "settle", func() error {
			_, err := c.Settle(ctx, v.sender, t.operator, t.round)
			return unlessDone(err)
		})
	}
	return true, v.nudge(ctx, head, t, round.RevealUntil)
}

func (v *Validator) commit(ctx context.Context, head chain.Block, t *task, round *chain.Round) error {
	// What a server caused may pass: it is looked again as long as there is time.
	last := v.now(head)+t.patience >= round.CommitUntil
	f, ok := v.finding(ctx, t, last, func(f Finding, over bool) bool { return last || over && f.Verdict != upgrade.VerdictUnavailable })
	if !ok {
		return nil
	}
	v.log.Info("committing", "contract", t.at.contract, "digest", t.digest, "round", t.round, "verdict", f.Verdict, "reason", f.Reason, "findings", f.Check.Digest)
	return unlessDone(v.cfg.Contracts.Commit(ctx, v.sender, t.operator, t.round, v.commitment(t, f.Reveal())))
}

// reveal opens the commitment. After a lost disk the verdict is found again, for as long as that takes: a server that was
// there before the commitment may be away now.
func (v *Validator) reveal(ctx context.Context, t *task, mine *chain.Seat) error {
	committed := func(r upgrade.Reveal) bool {
		full := v.commitment(t, r)
		return [31]byte(full[1:]) == [31]byte(mine.Commitment[1:]) // the chain keeps no more
	}
	answer := upgrade.Reveal{Verdict: upgrade.VerdictUnavailable}
	if !committed(answer) {
		f, ok := v.finding(ctx, t, false, func(f Finding, _ bool) bool { return slices.ContainsFunc(f.reveals(), committed) })
		if !ok {
			return nil
		}
		all := f.reveals()
		answer = all[slices.IndexFunc(all, committed)]
	}
	if err := v.cfg.Contracts.Reveal(ctx, v.sender, t.operator, t.round, answer, v.salt(t, answer)); err != nil {
		return unlessDone(err)
	}
	v.metrics.reveals.WithLabelValues(answer.Verdict.String()).Inc()
	v.log.Info("revealed", "contract", t.at.contract, "round", t.round, "verdict", answer.Verdict)
	return nil
}

// nudge makes a block where a chain makes none without a transaction, so that block time passes until.
func (v *Validator) nudge(ctx context.Context, head chain.Block, t *task, until uint64) error {
	v.mu.Lock()
	quiet := head.Hash == v.head.Hash && time.Since(v.since) > v.cfg.Quiet
	v.mu.Unlock()
	if !quiet || v.now(head) <= until {
		return nil
	}
	return v.inTurn(t, fmt.Sprintf("nudge after %d", head.Number), func() error {
		self := v.sender.Address()
		_, err := v.sender.Send(ctx, chain.Tx{To: &self})
		return err
	})
}

// conclude writes the outcome into the record, or that there is none because the operator contract was disabled.
func (v *Validator) conclude(ctx context.Context, t *task) error {
	return v.inTurn(t, "conclude", func() error {
		sent, err := v.cfg.Contracts.Conclude(ctx, v.sender, t.at.contract)
		if err == nil {
			v.log.Info("round concluded", "contract", t.at.contract, "round", t.round, "tx", sent.Receipt.TxHash)
		}
		return unlessDone(err)
	})
}

// deploy puts the implementation of a confirmed upgrade in place, if nobody has.
func (v *Validator) deploy(ctx context.Context, head chain.Block, t *task, record *upgrade.Record) (more bool, err error) {
	c := v.cfg.Contracts
	code, err := c.Code(ctx, head.Hash, record.Next.Implementation)
	if err != nil || len(code) > 0 {
		return err != nil, err
	}
	f, ok := v.finding(ctx, t, false, func(f Finding, _ bool) bool { return f.Verdict != upgrade.VerdictUnavailable })
	if !ok {
		return true, nil
	}
	if f.Verdict != upgrade.VerdictMatch {
		return false, nil
	}
	return true, v.inTurn(t, "deploy", func() error {
		artifact, _, err := v.build(ctx, record.Next.TreeHash, f.ContractName)
		if err != nil {
			t.found = nil // the tree may have been lost: fetch it again
			return errors.Join(err, v.store.forget(t.digest, t.operator, t.round))
		}
		for _, l := range artifact.Libraries {
			if len(l.CreationCode) > 0 {
				if err := c.DeployImplementation(ctx, v.sender, artifact.TreeHash, l.CreationCode, l.Address); err != nil {
					return err
				}
			}
		}
		return c.DeployImplementation(ctx, v.sender, artifact.TreeHash, artifact.CreationCode, artifact.Implementation)
	})
}

// commitment to an answer in the seat's round.
func (v *Validator) commitment(t *task, answer upgrade.Reveal) upgrade.Commitment {
	place := upgrade.Seat{
		ChainID: v.cfg.Contracts.Network.ChainID, OperatorContract: t.operator, Round: t.round, Validator: v.sender.Address(),
	}
	return place.Commit(answer, v.salt(t, answer))
}

func (v *Validator) salt(t *task, answer upgrade.Reveal) upgrade.Salt {
	return saltOf(chain.SaltOf(v.cfg.Secret, v.cfg.Contracts.Network.ChainID, t.operator, t.round), t.digest, answer)
}

// saltOf makes of a round's salt one that hides nothing but this answer on this intent: a reorganisation may give the round's number to
// another intent after the first salt was shown. A lost disk can still reveal, since what is revealed must be found again anyway.
func saltOf(round upgrade.Salt, d upgrade.Digest, answer upgrade.Reveal) upgrade.Salt {
	return upgrade.Salt(crypto.Keccak256Hash([]byte("theseus answer"), round[:], d[:], []byte{byte(answer.Verdict)}, answer.BuildDigest[:], answer.FindingsDigest[:]))
}

// inTurn lets seats do one after the other what anyone may do, so that not all pay for it.
func (v *Validator) inTurn(t *task, what string, do func() error) error {
	due, ok := t.due[what]
	if !ok {
		due = time.Now().Add(time.Duration(t.turn) * v.cfg.Stagger)
		t.due[what] = due
	}
	if time.Now().Before(due) {
		return nil
	}
	return do()
}

// unlessDone forgives a refusal that says somebody was first, or that it is too early by a block: the next look at the chain
// shows what is so.
func unlessDone(err error) error {
	var own *chain.ContractError
	if errors.As(err, &own) {
		switch own.Name {
		case "AlreadyCommitted", "CommitTimeOver", "AlreadyRevealed", "AlreadySettled", "RevealNotOpen", "RevealTimeOver", "SettleTooEarly", "AlreadyDrawn",
			"DrawFirst", "RandomnessNotKnown":
			return nil
		}
	}
	if errors.As(err, new(*upgrade.WrongStage)) {
		return nil
	}
	return err
}

package plan

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
)

// Sender sends transactions of one account, each once by its key; a *chain.Sender is one.
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, tx chain.Tx) (*types.Receipt, error)
}

// ApplyOptions of Apply.
type ApplyOptions struct {
	// Step that shall be done, and no other; empty: all that the account may do.
	Step string
	// Confirm is asked before each transaction, and shown what it does; nil: yes to all.
	Confirm func(Step, chain.Tx) error
	// Performed is told of each transaction that was mined; may be nil.
	Performed func(Step, *types.Receipt)
}

// OutOfOrderError says that a step was asked for before its time.
type OutOfOrderError struct {
	Step    string
	Missing string // the step that is missing; empty: For
	For     string
}

func (e *OutOfOrderError) Error() string {
	if e.Missing != "" {
		return fmt.Sprintf("step %s is out of order: %s is not done", e.Step, e.Missing)
	}
	return fmt.Sprintf("step %s cannot be done now: it waits for %s", e.Step, e.For)
}

// NotYoursError says that others must do a step.
type NotYoursError struct {
	Step string
	Role string
	By   []Party
}

func (e *NotYoursError) Error() string {
	text := fmt.Sprintf("step %s is for others to do", e.Step)
	if e.Role != "" {
		text += ", the " + e.Role
	}
	for i, p := range e.By {
		if i == 3 {
			return text + fmt.Sprintf(" and %d more", len(e.By)-i)
		}
		text += " " + p.String()
	}
	return text
}

// UnknownStepError says that a process has no such step.
type UnknownStepError struct{ Step string }

func (e *UnknownStepError) Error() string {
	return fmt.Sprintf("there is no step %q in this plan", e.Step)
}

// Apply does what is not done yet and the sender's account may do, one transaction after the other, until nothing is left for it.
// It gives the plan as it stands then. What others did meanwhile is no error.
func (p *Process) Apply(ctx context.Context, s Sender, opts ApplyOptions) (*Plan, error) {
	for {
		head, err := p.head(ctx)
		if err != nil {
			return nil, err
		}
		l, err := p.at(ctx, head, s.Address())
		if err != nil {
			return nil, err
		}
		i, err := p.choose(l.Plan, opts.Step)
		if err != nil || i < 0 {
			return l.Plan, errors.Join(err, p.estimate(ctx, l))
		}
		performed, err := p.perform(ctx, s, l, i, opts)
		if err == nil {
			if performed && opts.Step != "" {
				opts.Step = "" // done; the plan tells what comes next
				return p.Look(ctx, s.Address())
			}
			continue
		}
		// Somebody else may have been first: what counts is that it is done.
		var revert *chain.RevertError
		if !errors.As(err, &revert) {
			return nil, err
		}
		if overtaken, lookErr := p.overtaken(ctx, s, l, i); lookErr != nil || !overtaken {
			return nil, errors.Join(err, lookErr)
		}
	}
}

// choose is the step to do next; negative when there is none.
func (p *Process) choose(plan *Plan, wanted string) (int, error) {
	for i, step := range plan.Steps {
		switch {
		case wanted == "" && step.Mine:
			return i, nil
		case wanted == "" || step.ID != wanted:
			continue
		case step.State == Done:
			return -1, nil
		case step.Mine:
			return i, nil
		case step.State == Ready || step.State == Waiting && (step.Anyone || len(step.By) > 0):
			return -1, &NotYoursError{step.ID, step.Role, step.By}
		}
		return -1, &OutOfOrderError{step.ID, step.Missing, step.For}
	}
	if wanted != "" {
		return -1, &UnknownStepError{wanted}
	}
	return -1, nil
}

// perform sends the transaction of a step. It reports false when that had been sent before and undone since: then the next try sends
// another one.
func (p *Process) perform(ctx context.Context, s Sender, l *look, i int, opts ApplyOptions) (bool, error) {
	step := l.Steps[i]
	tx := l.findings[i].tx(s.Address())
	if opts.Confirm != nil {
		if err := opts.Confirm(step, tx); err != nil {
			return false, err
		}
	}
	content := crypto.Keccak256Hash(tx.Data)
	if tx.Value != nil {
		content = crypto.Keccak256Hash(content[:], common.BigToHash(tx.Value).Bytes())
	}
	for again := 0; ; again++ {
		tx.Key = fmt.Sprintf("plan/%s/%v/%s/%x/%d", p.File.Name, p.File.Network.CodeRegistry, step.ID, content[:8], again)
		receipt, err := s.Send(ctx, tx)
		if err != nil {
			return false, fmt.Errorf("step %s: %w", step.ID, chain.Explain(err))
		}
		// A receipt of a block that was looked at is of an earlier time that this was done. The block shows it undone: a start that
		// expired, say. One effect a step, but each time that it is needed.
		if receipt.BlockNumber.Uint64() <= l.block.Number {
			continue
		}
		p.newest = receipt.BlockNumber.Uint64()
		if opts.Performed != nil {
			opts.Performed(step, receipt)
		}
		return true, nil
	}
}

// overtaken reports whether a step that was refused is not the account's to do any more.
func (p *Process) overtaken(ctx context.Context, s Sender, before *look, i int) (bool, error) {
	for range 50 {
		head, err := p.head(ctx)
		if err != nil {
			return false, err
		}
		l, err := p.at(ctx, head, s.Address())
		if err != nil {
			return false, err
		}
		if !l.Steps[i].Mine || string(l.findings[i].tx(s.Address()).Data) != string(before.findings[i].tx(s.Address()).Data) {
			return true, nil
		}
		if head.Number > before.block.Number {
			return false, nil
		}
		// The refusal may come from a block that a quorum does not show yet.
		if err := pause(ctx); err != nil {
			return false, err
		}
	}
	return false, nil
}

// head is the newest block, not older than the last receipt: endpoints differ for a moment.
func (p *Process) head(ctx context.Context) (chain.Block, error) {
	for {
		head, err := p.chain.Head(ctx)
		if err != nil || head.Number >= p.newest {
			return head, err
		}
		if err := pause(ctx); err != nil {
			return head, err
		}
	}
}

func pause(ctx context.Context) error {
	timer := time.NewTimer(100 * time.Millisecond)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

package plan

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
)

// State of a step.
type State string

// The states. A step is DONE, or can be done now by one account's transaction (READY), or waits for people or for time (WAITING),
// or for another step (BLOCKED), or can never be done (IMPOSSIBLE).
const (
	Done       State = "DONE"
	Ready      State = "READY"
	Waiting    State = "WAITING"
	Blocked    State = "BLOCKED"
	Impossible State = "IMPOSSIBLE"
)

// Party is somebody whom a step concerns.
type Party struct {
	Name    string         `json:"name,omitempty"` // as the file calls it
	Address common.Address `json:"address"`
	Stake   *big.Int       `json:"stake,omitempty"` // nil where stake does not matter
	State   string         `json:"state,omitempty"`
}

func (p Party) String() string {
	text := p.Address.Hex()
	if p.Name != "" {
		text = p.Name + " " + text[:8] + "…" + text[38:]
	}
	if p.State != "" {
		text += " (" + p.State + ")"
	}
	return text
}

// Step of a plan.
type Step struct {
	ID      string          `json:"id"`
	Title   string          `json:"title"`
	State   State           `json:"state"`
	After   []string        `json:"after,omitempty"`
	Missing string          `json:"missingStep,omitempty"` // the first step that is not done of those before it
	Address *common.Address `json:"address,omitempty"`
	// Role and By say who must act: By holds the accounts, or is empty where Anyone may.
	Role   string  `json:"role,omitempty"`
	By     []Party `json:"by,omitempty"`
	Anyone bool    `json:"anyone,omitempty"`
	Act    string  `json:"act,omitempty"` // what its next transaction does, where that is not the step itself
	Mine   bool    `json:"mine"`          // the account that the plan was made for may act now
	// For says what is waited for, or why it is impossible; the others who has done it, and who has not.
	For       string   `json:"for,omitempty"`
	NotBefore uint64   `json:"notBefore,omitempty"`
	Acted     []Party  `json:"acted,omitempty"`
	NotActed  []Party  `json:"notActed,omitempty"`
	Gas       uint64   `json:"gas,omitempty"`   // expected, of one transaction; zero when done
	Estimated bool     `json:"estimated"`       // by the chain, not from experience
	Fee       *big.Int `json:"fee,omitempty"`   // expected for that gas at the present base fee, in wei
	Value     *big.Int `json:"value,omitempty"` // wei sent along
}

// Plan is a process as one block shows it.
type Plan struct {
	Name    string      `json:"name"`
	Kind    Kind        `json:"kind"`
	Network Network     `json:"network"`
	Block   uint64      `json:"block"`
	Hash    common.Hash `json:"blockHash"`
	Time    uint64      `json:"time"`
	Done    bool        `json:"done"`
	Steps   []Step      `json:"steps"`
}

// look is a plan with what its steps were found to be.
type look struct {
	*Plan
	block    chain.Block
	findings []finding
}

// Look reads the process at the head. The account is who asks what it may do; zero: nobody.
func (p *Process) Look(ctx context.Context, account common.Address) (*Plan, error) {
	head, err := p.chain.Head(ctx)
	if err != nil {
		return nil, err
	}
	l, err := p.at(ctx, head, account)
	if err != nil {
		return nil, err
	}
	return l.Plan, p.estimate(ctx, l)
}

func (p *Process) at(ctx context.Context, head chain.Block, account common.Address) (*look, error) {
	v := newView(ctx, p.chain, head)
	found := make([]finding, len(p.steps))
	for i, s := range p.steps {
		there := true
		for _, a := range s.needs {
			has, err := v.hasCode(a)
			if err != nil {
				return nil, err
			}
			there = there && has
		}
		if !there {
			continue
		}
		var err error
		if found[i], err = s.look(v); err == nil {
			found[i], err = p.govern(v, found[i], s)
		}
		if err != nil {
			return nil, fmt.Errorf("step %s: %w", s.id, err)
		}
	}
	return &look{p.judge(head, account, found), head, found}, nil
}

// judge makes a plan of what was found. It reads nothing.
func (p *Process) judge(head chain.Block, account common.Address, found []finding) *Plan {
	// What was waited for has happened once a step that comes after it is done.
	passed := make(map[string]bool)
	for i := len(p.steps) - 1; i >= 0; i-- {
		s, f := p.steps[i], &found[i]
		if passed[s.id] && f.never == "" {
			f.done = true
		}
		if f.done && (s.proves || passed[s.id]) {
			for _, before := range s.after {
				passed[before] = p.steps[p.stepOf(before)].wait
			}
		}
	}
	plan := &Plan{Name: p.File.Name, Kind: p.File.Kind, Network: p.File.Network, Block: head.Number, Hash: head.Hash, Time: head.Time, Done: true}
	done := make(map[string]bool)
	for i, s := range p.steps {
		f := found[i]
		step := Step{ID: s.id, Title: s.title, After: s.after, For: f.waits, NotBefore: f.notBefore, Acted: f.acted, NotActed: f.missing, Role: f.role, Anyone: f.anyone, Act: f.act}
		if s.address != (common.Address{}) {
			step.Address = &s.address
		}
		for _, a := range f.by {
			step.By = append(step.By, Party{Name: p.NameOf(a), Address: a})
		}
		for _, before := range s.after {
			if !done[before] && step.Missing == "" {
				step.Missing = before
			}
		}
		switch {
		case f.done && (!s.wait || passed[s.id] || step.Missing == ""):
			step.State, step.Missing, step.Act = Done, "", ""
		case f.never != "":
			step.State, step.For = Impossible, f.never
		case step.Missing != "":
			step.State = Blocked
		case f.waits == "" && f.tx != nil && head.Time >= f.notBefore:
			step.State = Ready
		default:
			step.State = Waiting
		}
		done[s.id] = step.State == Done
		step.Mine = (step.State == Ready || step.State == Waiting && head.Time >= f.notBefore) && f.mine(account)
		if step.State != Done && f.never == "" {
			step.Gas = s.gas
		}
		plan.Done = plan.Done && done[s.id]
		plan.Steps = append(plan.Steps, step)
	}
	return plan
}

func (p *Process) stepOf(id string) int {
	for i, s := range p.steps {
		if s.id == id {
			return i
		}
	}
	return -1
}

// estimate puts in what the chain says that the next steps would cost, and what it would refuse.
func (p *Process) estimate(ctx context.Context, l *look) error {
	for i := range l.Steps {
		s, f := &l.Steps[i], l.findings[i]
		if s.Gas == 0 {
			continue
		}
		if (s.State == Ready || s.Mine) && f.tx != nil {
			m, extra := p.message(f)
			gas, err := p.chain.Estimate(ctx, m)
			var revert *chain.RevertError
			switch {
			case errors.As(err, &revert):
				s.State, s.For, s.Mine = Impossible, "it would be "+chain.Explain(err).Error(), false
			case err != nil:
				return fmt.Errorf("step %s: %w", s.ID, err)
			default:
				s.Gas, s.Estimated = gas+extra, true
			}
			s.Value = m.Value
		}
		if l.block.BaseFee != nil {
			s.Fee = new(big.Int).Mul(new(big.Int).SetUint64(s.Gas), l.block.BaseFee)
		}
	}
	return nil
}

// message is what would be sent, and gas that its estimate lacks.
func (p *Process) message(f finding) (chain.Message, uint64) {
	if f.preview != nil {
		return *f.preview, 40_000 // the deployer's own work, and the salt
	}
	account := common.Address{1}
	if len(f.by) > 0 {
		account = f.by[0]
	}
	tx := f.tx(account)
	return chain.Message{From: account, To: tx.To, Value: tx.Value, Data: tx.Data}, 0
}

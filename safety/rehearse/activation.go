package rehearse

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/fork"
	"theseus/safety/layout"
	"theseus/upgrade"
)

// Member is a contract that an activation makes run other code.
type Member struct {
	Contract  common.Address
	Authority common.Address // of its record
	Code      *upgrade.Code
	// Running is what runs, or ran until a halt; zero: nothing ever did.
	Running common.Address
	// Deployments put code in place that is not yet there, libraries first.
	Deployments []fork.Message
	// Libraries that the code is linked with: in a state of the past they are put in place with it.
	Libraries []common.Address
	// Entrances are where people call the code; none: the contract itself. Those of a beacon are its proxies.
	Entrances []common.Address
	// Old and New are what is known of the code before and after; an empty one names nothing.
	Old, New Code
}

// Code is what a build says of code.
type Code struct {
	ABI       abi.ABI
	Layout    *layout.Layout // nil: unknown
	Constants Constants      // of the source
}

func (m *Member) entrances() []common.Address {
	if len(m.Entrances) == 0 {
		return []common.Address{m.Contract}
	}
	return m.Entrances
}

// Activation is what makes contracts run other code: one, or those of a bundle in its order.
type Activation struct {
	Members    []*Member
	Controller common.Address // whom the authorities obey: CodeRegistry, or its successor
	// Whole is the transaction that activates, where the records are verified already; nil: the steps that CodeRegistry would take are
	// taken in its name.
	Whole *fork.Message
	// From is the earliest time of activation, in seconds.
	From uint64
}

const (
	assertionGas = 500_000 // CodeRegistry's
	switching    = "the switch"
	readingBack  = "reading the code back"
)

// FailedError says at which step an activation fails.
type FailedError struct {
	Step   string
	Reason error
}

func (e *FailedError) Error() string { return fmt.Sprintf("%s fails: %v", e.Step, e.Reason) }
func (e *FailedError) Unwrap() error { return e.Reason }

// RevertedError is a refusal by code that we do not know, with the bytes that it gave.
type RevertedError struct {
	Err  error
	Data []byte
}

func (e *RevertedError) Error() string {
	if reason, err := abi.UnpackRevert(e.Data); err == nil {
		return fmt.Sprintf("reverted: %.200q", reason)
	}
	if len(e.Data) > 0 {
		return fmt.Sprintf("%v: %.140s", e.Err, hexutil.Encode(e.Data))
	}
	return e.Err.Error()
}
func (e *RevertedError) Unwrap() error { return e.Err }

// Activated is what an activation did.
type Activated struct {
	GasUsed    uint64
	Changes    fork.Changes
	Logs       []*types.Log
	Assertions []AssertionResult
}

// AssertionResult is what came of a call and a comparison.
type AssertionResult struct {
	upgrade.Assertion
	Answer hexutil.Bytes `json:"answer"`
	Holds  bool          `json:"holds"`
	Error  string        `json:"error,omitempty"`
	failed error         // what Error tells
}

// Perform makes the activation on a state, whose time moves to the earliest possible. A *FailedError: it would fail, and the state is to
// be thrown away.
func (a *Activation) Perform(s *fork.State) (*Activated, error) {
	s.SetTime(max(s.Time(), a.From))
	result := new(Activated)
	step := func(what string, m fork.Message) (*fork.Outcome, error) {
		o, err := s.Run(m)
		if err != nil {
			return nil, err
		}
		if o.Err != nil {
			return nil, &FailedError{what, &RevertedError{o.Err, o.Ret}}
		}
		result.GasUsed += o.GasUsed
		result.Changes = join(result.Changes, o.Changes)
		result.Logs = append(result.Logs, o.Logs...)
		return o, nil
	}
	for _, m := range a.Members {
		for _, message := range m.Deployments {
			if _, err := step("deploying"+a.of(m), message); err != nil {
				return nil, err
			}
		}
		code, err := s.Code(m.Code.Implementation)
		if err != nil {
			return nil, err
		}
		if found := crypto.Keccak256Hash(code); found != common.Hash(m.Code.CodeHash) {
			return nil, &FailedError{switching + a.of(m), fmt.Errorf("the code at %v has hash %v, the upgrade says %v", m.Code.Implementation, found, m.Code.CodeHash)}
		}
	}
	result.GasUsed, result.Changes = 0, fork.Changes{} // of the activation, not of deployments
	if a.Whole != nil {
		if _, err := step("activate", *a.Whole); err != nil {
			return nil, err
		}
	} else if err := a.steps(s, step); err != nil {
		return nil, err
	}
	for _, m := range a.Members {
		for i, assertion := range m.Code.Assertions {
			r, err := Assert(s, a.Controller, assertion)
			if err != nil {
				return nil, err
			}
			if result.Assertions = append(result.Assertions, r); !r.Holds {
				return result, &FailedError{fmt.Sprintf("assertion %d%s", i, a.of(m)), r.why()}
			}
		}
	}
	return result, nil
}

// of names a member where there are several.
func (a *Activation) of(m *Member) string {
	if len(a.Members) == 1 {
		return ""
	}
	return " of " + m.Contract.Hex()
}

// pack is call data for an authority.
func pack(method string, arguments ...any) []byte {
	packed, err := authority().Pack(method, arguments...)
	if err != nil {
		panic(err) // arguments are ours
	}
	return packed
}

// steps are those of CodeRegistry: all switch, all initialise, all are read back.
func (a *Activation) steps(s *fork.State, step func(string, fork.Message) (*fork.Outcome, error)) error {
	for _, m := range a.Members {
		if _, err := step(switching+a.of(m), fork.Message{From: a.Controller, To: m.Authority, Data: pack("switchTo", m.Code.Implementation)}); err != nil {
			return err
		}
	}
	for _, m := range a.Members {
		value := m.Code.Value.Big()
		s.Fund(a.Controller, value)
		initialise := fork.Message{From: a.Controller, To: m.Authority, Value: value, Data: pack("initialise", []byte(m.Code.Initialiser))}
		if _, err := step("the initialiser"+a.of(m), initialise); err != nil {
			return err
		}
	}
	for _, m := range a.Members {
		back, err := s.StaticCall(fork.Message{From: a.Controller, To: m.Authority, Data: pack("implementation")})
		if err != nil {
			return err
		}
		if back.Err != nil || !bytes.Equal(back.Ret, common.LeftPadBytes(m.Code.Implementation[:], 32)) {
			return &FailedError{readingBack + a.of(m), fmt.Errorf("the authority answers %x, %v", back.Ret, back.Err)}
		}
	}
	return nil
}

// Assert makes the call of an assertion as CodeRegistry would, and compares.
func Assert(s *fork.State, from common.Address, a upgrade.Assertion) (AssertionResult, error) {
	r := AssertionResult{Assertion: a}
	o, err := s.StaticCall(fork.Message{From: from, To: a.Target, Data: a.CallData, Gas: assertionGas})
	if err != nil {
		return r, err
	}
	code, err := s.Code(a.Target)
	if err != nil {
		return r, err
	}
	r.Answer = o.Ret
	switch {
	case o.Err != nil:
		r.failed = &RevertedError{o.Err, o.Ret}
		r.Error = r.failed.Error()
	case len(code) == 0:
		r.Error = "there is no code"
	default:
		r.Holds = a.Holds(o.Ret)
	}
	return r, nil
}

func (r *AssertionResult) why() error {
	switch {
	case r.failed != nil:
		return r.failed
	case r.Error != "":
		return errors.New(r.Error)
	}
	return fmt.Errorf("%.140s is not %v %v", r.Answer, r.Comparison, r.Expected)
}

// join makes one difference of two that follow each other.
func join(first, second fork.Changes) (all fork.Changes) {
	slots := merge(first.Slots, second.Slots, func(c fork.SlotChange) [52]byte { return [52]byte(append(c.Account.Bytes(), c.Slot[:]...)) },
		func(a, b fork.SlotChange) fork.SlotChange { a.After = b.After; return a })
	balances := merge(first.Balances, second.Balances, func(c fork.BalanceChange) common.Address { return c.Account },
		func(a, b fork.BalanceChange) fork.BalanceChange { a.After = b.After; return a })
	code := merge(first.Code, second.Code, func(c fork.CodeChange) common.Address { return c.Account },
		func(a, b fork.CodeChange) fork.CodeChange { a.After = b.After; return a })
	for _, c := range slots {
		if c.Before != c.After {
			all.Slots = append(all.Slots, c)
		}
	}
	for _, c := range balances {
		if c.Before.Cmp(c.After) != 0 {
			all.Balances = append(all.Balances, c)
		}
	}
	for _, c := range code {
		if c.Before != c.After {
			all.Code = append(all.Code, c)
		}
	}
	return all
}

func merge[T any, K comparable](first, second []T, key func(T) K, then func(a, b T) T) []T {
	all := append([]T(nil), first...)
	at := make(map[K]int)
	for i, c := range all {
		at[key(c)] = i
	}
	for _, c := range second {
		if i, ok := at[key(c)]; ok {
			all[i] = then(all[i], c)
		} else {
			all = append(all, c)
		}
	}
	return all
}

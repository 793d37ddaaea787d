package rehearse

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/fork"
	"theseus/upgrade"
)

// Activation is what makes a contract run other code.
type Activation struct {
	Contract   common.Address
	Authority  common.Address // of the record
	Controller common.Address // whom the authority obeys: CodeRegistry, or its successor
	// Deployments put code in place that is not yet there, libraries first.
	Deployments []fork.Message
	Code        *upgrade.Code
	// Whole is the transaction that activates, where the record is verified already; nil: the steps that CodeRegistry would take are
	// taken in its name.
	Whole *fork.Message
	// From is the earliest time of activation, in seconds.
	From uint64
}

const assertionGas = 500_000 // CodeRegistry's

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
}

var authority = func() *abi.ABI {
	parsed, err := bind.IAuthorityMetaData.ParseABI()
	if err != nil {
		panic(err)
	}
	return parsed
}()

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
	for _, m := range a.Deployments {
		if _, err := step("deploying", m); err != nil {
			return nil, err
		}
	}
	code, err := s.Code(a.Code.Implementation)
	if err != nil {
		return nil, err
	}
	if found := crypto.Keccak256Hash(code); found != common.Hash(a.Code.CodeHash) {
		return nil, &FailedError{"the switch", fmt.Errorf("the code at %v has hash %v, the upgrade says %v", a.Code.Implementation, found, a.Code.CodeHash)}
	}
	result.GasUsed, result.Changes = 0, fork.Changes{} // of the activation, not of deployments
	if a.Whole != nil {
		if _, err := step("activate", *a.Whole); err != nil {
			return nil, err
		}
	} else if err := a.steps(s, step); err != nil {
		return nil, err
	}
	for i, assertion := range a.Code.Assertions {
		r, err := Assert(s, a.Controller, assertion)
		if err != nil {
			return nil, err
		}
		if result.Assertions = append(result.Assertions, r); !r.Holds {
			return result, &FailedError{fmt.Sprintf("assertion %d", i), fmt.Errorf("%s", r.why())}
		}
	}
	return result, nil
}

// steps are those of CodeRegistry: switch, initialise, read back.
func (a *Activation) steps(s *fork.State, step func(string, fork.Message) (*fork.Outcome, error)) error {
	data := func(method string, arguments ...any) []byte {
		packed, err := authority.Pack(method, arguments...)
		if err != nil {
			panic(err) // arguments are ours
		}
		return packed
	}
	value := a.Code.Value.Big()
	s.Fund(a.Controller, value)
	if _, err := step("the switch", fork.Message{From: a.Controller, To: a.Authority, Data: data("switchTo", a.Code.Implementation)}); err != nil {
		return err
	}
	initialise := fork.Message{From: a.Controller, To: a.Authority, Value: value, Data: data("initialise", []byte(a.Code.Initialiser))}
	if _, err := step("the initialiser", initialise); err != nil {
		return err
	}
	back, err := s.StaticCall(fork.Message{From: a.Controller, To: a.Authority, Data: data("implementation")})
	if err != nil {
		return err
	}
	if back.Err != nil || !bytes.Equal(back.Ret, common.LeftPadBytes(a.Code.Implementation[:], 32)) {
		return &FailedError{"reading the code back", fmt.Errorf("the authority answers %x, %v", back.Ret, back.Err)}
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
		r.Error = (&RevertedError{o.Err, o.Ret}).Error()
	case len(code) == 0:
		r.Error = "there is no code"
	default:
		r.Holds = a.Holds(o.Ret)
	}
	return r, nil
}

func (r *AssertionResult) why() string {
	if r.Error != "" {
		return r.Error
	}
	return fmt.Sprintf("%.140s is not %v %v", r.Answer, r.Comparison, r.Expected)
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

package adopt

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/fork"
	"theseus/chain/inspect"
)

// Release gives an adopted proxy back: its Authority, which a hand-over has put under somebody's control, hands the upgrade authority on.
type Release struct {
	Report    *inspect.Report
	Authority common.Address
	To        common.Address
	Step      *Step // nil: it is done, as far as the controller goes
	Accepts   bool  // To has to accept

	contracts *chain.Contracts
	head      chain.Block
}

// NewRelease finds, on copies of the state, the call that moves the upgrade authority of a proxy to an account and leaves its Authority
// without. Where there is none, or the record is not handed over, it is a *RefusedError.
func NewRelease(ctx context.Context, c *chain.Contracts, head chain.Block, proxy, to common.Address, from uint64) (*Release, error) {
	record, err := c.Record(ctx, head.Hash, proxy)
	if err != nil {
		return nil, err
	}
	r := &Release{Authority: record.Authority, To: to, contracts: c, head: head}
	state, err := fork.At(ctx, c.Client, head.Hash, nil)
	if err != nil {
		return nil, err
	}
	if r.Report, err = r.inspect(ctx, state, proxy, from); err != nil {
		return nil, err
	}
	given, accepts, err := r.given(ctx, state.Copy(), proxy, from)
	if err != nil || given {
		r.Accepts = accepts
		return r, err
	}
	controller, err := c.Controller(ctx, head.Hash, r.Authority)
	switch {
	case err != nil:
		return nil, err
	case controller == c.Network.CodeRegistry && record.Closed:
		return nil, r.refuse("its record was archived: the Authority %v obeys CodeRegistry, which releases nothing, for ever", r.Authority)
	case controller == c.Network.CodeRegistry:
		return nil, r.refuse("its record is open: the signers hand it over first (theseus handover), and who accepts can release it")
	}
	return r, r.find(ctx, state, controller, from)
}

func (r *Release) refuse(format string, args ...any) error {
	return &RefusedError{r.Report.Address, r.Report.Kind, "released", fmt.Sprintf(format, args...)}
}

func (r *Release) inspect(ctx context.Context, state *fork.State, proxy common.Address, from uint64) (*inspect.Report, error) {
	return inspect.On(ctx, r.contracts.Client, r.head, state, proxy, from,
		[]inspect.Holder{{Address: r.Authority, As: inspect.OurAuthority}, {Address: r.To, As: "new owner"}})
}

// given tells whether the account has the power and the Authority has not; if need be, once the account accepted what it was offered.
func (r *Release) given(ctx context.Context, state *fork.State, proxy common.Address, from uint64) (given, accepts bool, err error) {
	for _, accepts := range []bool{false, true} {
		if accepts {
			data, err := foreign.Pack("acceptOwnership")
			if err != nil {
				panic(err) // our own arguments
			}
			if o, err := state.Run(fork.Message{From: r.To, To: proxy, Data: data}); err != nil || o.Err != nil {
				return false, false, err
			}
		}
		report, err := r.inspect(ctx, state, proxy, from)
		if err != nil {
			return false, false, err
		}
		has := func(a common.Address) bool {
			return slices.ContainsFunc(report.Upgraders, func(h inspect.Holder) bool { return h.Address == a })
		}
		if has(r.To) && !has(r.Authority) {
			return true, accepts, nil
		}
	}
	return false, false, nil
}

// find tries every way of giving power away; what was found was seen to move it.
func (r *Release) find(ctx context.Context, state *fork.State, controller common.Address, from uint64) error {
	type attempt struct {
		method string
		args   []any
	}
	attempts := []attempt{{"changeAdmin", []any{r.To}}}
	for _, method := range handOvers {
		attempts = append(attempts, attempt{method, []any{r.To}})
	}
	if role := r.Report.UpgradeRole; role != nil {
		attempts = append(attempts, attempt{"renounceRole", []any{*role, r.Authority}})
	}
	for _, a := range attempts {
		data, err := foreign.Pack(a.method, a.args...)
		if err != nil {
			panic(err) // our own arguments
		}
		call := bind.NewIAdoptingAuthority().PackRelease(data)
		after := state.Copy()
		if o, err := after.Run(fork.Message{From: controller, To: r.Authority, Data: call}); err != nil || o.Err != nil {
			if err != nil {
				return err
			}
			continue
		}
		given, accepts, err := r.given(ctx, after, r.Report.Address, from)
		if err != nil {
			return err
		}
		if !given {
			continue
		}
		r.Accepts = accepts
		r.Step = &Step{Name: "release", What: fmt.Sprintf("have the Authority %v give the upgrade authority of %v to %v (%s)", r.Authority, r.Report.Address, r.To, a.method),
			By: r.controller(controller), Tx: chain.Tx{To: &r.Authority, Data: call}}
		return nil
	}
	switch {
	case r.Report.Kind == inspect.Managed:
		return r.refuse("its admin is the Authority %v for life: whoever controls that, %v now, has the proxy", r.Authority, controller)
	case r.Report.UpgradeRole != nil:
		return r.refuse("%v does not hold the role %v: whoever grants roles there has to grant it first", r.To, *r.Report.UpgradeRole)
	}
	return r.refuse("no call of the Authority's moves the upgrade authority to %v; while it is halted its code does not help, and %v switches it back first (switchTo)",
		r.To, controller)
}

// controller is who has to send it, as far as the report knows it.
func (r *Release) controller(a common.Address) *inspect.Party {
	for p := r.Report.Admin; p != nil; p = p.Owner {
		if p.Address == a {
			return p
		}
	}
	return &inspect.Party{Address: a, What: inspect.Account}
}

package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/upgrade"
)

// This file holds what is asked before anybody signs or approves: was it reviewed here, and is the record still as the intent says.

// signing is what signers say of it.
type signing struct {
	withoutReview bool
	offline       bool
}

func (s *signing) bind(c *cobra.Command) {
	const flag, variable = "without-review", "THESEUS_WITHOUT_REVIEW"
	c.Flags().BoolVar(&s.withoutReview, flag, false, "sign code that was not reviewed here by theseus review ("+variable+"=1)")
	c.PreRunE = func(*cobra.Command, []string) (err error) {
		if said := os.Getenv(variable); said != "" && !c.Flags().Changed(flag) {
			if s.withoutReview, err = strconv.ParseBool(said); err != nil {
				return usage("%s=%q: want 1 or 0", variable, said)
			}
		}
		return nil
	}
}

// bindOffline adds the flag of those who sign where there is no chain to ask.
func (s *signing) bindOffline(c *cobra.Command) {
	c.Flags().BoolVar(&s.offline, "offline", false, "ask no endpoint whether the record moved on: for a machine without a network")
}

// movedOn says that an intent cannot take effect any more, because its record is not as the intent says. It unwraps to the error with which
// CodeRegistry would refuse it.
type movedOn struct {
	contract common.Address
	digest   upgrade.Digest
	head     chain.Block
	instead  upgrade.Digest // what m signers signed last; zero: nothing
	why      error
}

func (e *movedOn) Error() string {
	text := fmt.Sprintf("not signed: by block %d, %v, the record of %v has moved on and %v cannot take effect: %v", e.head.Number, e.head.Hash, e.contract, e.digest, e.why)
	if e.instead != (upgrade.Digest{}) && e.instead != e.digest {
		text += fmt.Sprintf("; m signed %v last", e.instead)
	}
	return text + fmt.Sprintf("; what is pending: theseus status %v", e.contract)
}

func (e *movedOn) Unwrap() error { return e.why }

// maySign refuses to sign code that nobody looked at on this machine, and anything that cannot take effect on the chain as it is now. What changes
// no code is shown field by field, whole, and needs no review. It gives the record that was asked for; nil: none was, with --offline.
func (e *env) maySign(ctx context.Context, p *upgrade.Proposal, s signing) (*upgrade.Record, error) {
	var reviewed *reviewedProposal
	var err error
	if !s.withoutReview && upgrade.CodeOf(p.Intent) != nil {
		if reviewed, err = findReview(p); err != nil {
			return nil, err
		}
	}
	if s.offline {
		return nil, nil
	}
	if len(e.rpc) == 0 {
		return nil, usage("no endpoint to ask whether the record moved on: name one with --rpc URL or THESEUS_RPC, or say --offline")
	}
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, err
	}
	if p.Domain != c.Network.Domain() {
		return nil, usage("the proposal is for chain %d and CodeRegistry %v, not for this network; choose its file with --network", p.Domain.ChainID, p.Domain.CodeRegistry)
	}
	if reviewed != nil {
		if err := reviewed.holds(ctx, c, head, p.Intent.Head().Contract); err != nil {
			return nil, err
		}
	}
	r, err := current(ctx, c, head, p)
	if err != nil {
		return nil, err
	}
	age := ""
	if d := time.Since(time.Unix(int64(head.Time), 0)); d > 10*time.Minute {
		age = fmt.Sprintf(", %v old", d.Round(time.Minute))
	}
	e.progress("the record is as this says, at block %d, %v%s", head.Number, head.Hash, age)
	return r, nil
}

// oneOf refuses an account that is none of a record's signers: what it signs counts for nothing. r is what maySign gave.
func (e *env) oneOf(r *upgrade.Record, who common.Address) error {
	switch {
	case r == nil:
		e.progress("offline: that %v is one of the signers could not be checked", who)
	case !slices.Contains(r.Configuration.Signers, who):
		return fmt.Errorf("not signed: %w, %v; its signers are %v", &upgrade.SignerUnknown{Account: who}, r.Contract, r.Configuration.Signers)
	}
	return nil
}

// current reads the record of an intent, with the ballot of the intent. An intent that could not be submitted at that block is a *movedOn.
func current(ctx context.Context, c *chain.Contracts, head chain.Block, p *upgrade.Proposal) (*upgrade.Record, error) {
	contract, digest := p.Intent.Head().Contract, p.Digest()
	r, err := c.Record(ctx, head.Hash, contract)
	if err != nil {
		return nil, err
	}
	ballot, err := c.Ballot(ctx, head.Hash, contract, digest)
	if err != nil {
		return nil, err
	}
	r.Ballots = map[upgrade.Digest]upgrade.Ballot{digest: ballot}
	if _, ok := p.Intent.(*upgrade.RollBack); ok {
		versions, err := c.Versions(ctx, head, contract)
		if err != nil {
			return nil, err
		}
		r.Versions = make(map[uint32]upgrade.HeadHash)
		for _, v := range versions {
			r.Versions[v.Version] = v.Head.Hash()
		}
	}
	round, retry, err := c.RoundTime(ctx, head.Hash)
	if err != nil {
		return nil, err
	}
	n := upgrade.Network{Domain: p.Domain, RoundTime: round, RetryTime: retry}
	if err := n.Check(*r, p.Intent, head.Time); err != nil {
		return nil, &movedOn{contract, digest, head, r.Digest, err}
	}
	return r, nil
}

// agreed shows every field, asks, and looks again: a person may have taken an hour to answer. What was interrupted is not agreed to.
func (e *env) agreed(ctx context.Context, p *upgrade.Proposal, s signing, verb string) error {
	if err := e.showIntent(p, verb); err != nil {
		return err
	}
	if e.yes {
		return ctx.Err()
	}
	if _, err := e.maySign(ctx, p, s); err != nil {
		return err
	}
	return ctx.Err()
}

package main

import (
	"context"
	"fmt"
	"os"
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
	c.Flags().BoolVar(&s.withoutReview, "without-review", os.Getenv("THESEUS_WITHOUT_REVIEW") != "", "sign code that was not reviewed here by theseus review (THESEUS_WITHOUT_REVIEW)")
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
// no code is shown field by field, whole, and needs no review.
func (e *env) maySign(ctx context.Context, p *upgrade.Proposal, s signing) error {
	var reviewed *reviewedProposal
	var err error
	if !s.withoutReview && upgrade.CodeOf(p.Intent) != nil {
		if reviewed, err = findReview(p); err != nil {
			return err
		}
	}
	if s.offline {
		return nil
	}
	if len(e.rpc) == 0 {
		return usage("no endpoint to ask whether the record moved on: name one with --rpc URL or THESEUS_RPC, or say --offline")
	}
	c, head, err := e.contracts(ctx)
	if err != nil {
		return err
	}
	if p.Domain != c.Network.Domain() {
		return usage("the proposal is for chain %d and CodeRegistry %v, not for this network; choose its file with --network", p.Domain.ChainID, p.Domain.CodeRegistry)
	}
	if reviewed != nil {
		if err := reviewed.holds(ctx, c, head, p.Intent.Head().Contract); err != nil {
			return err
		}
	}
	if err := current(ctx, c, head, p); err != nil {
		return err
	}
	age := ""
	if d := time.Since(time.Unix(int64(head.Time), 0)); d > 10*time.Minute {
		age = fmt.Sprintf(", %v old", d.Round(time.Minute))
	}
	e.progress("the record is as this says, at block %d, %v%s", head.Number, head.Hash, age)
	return nil
}

// current is why an intent could not be submitted at a block, as a *movedOn; nil if it could.
func current(ctx context.Context, c *chain.Contracts, head chain.Block, p *upgrade.Proposal) error {
	contract, digest := p.Intent.Head().Contract, p.Digest()
	r, err := c.Record(ctx, head.Hash, contract)
	if err != nil {
		return err
	}
	ballot, err := c.Ballot(ctx, head.Hash, contract, digest)
	if err != nil {
		return err
	}
	r.Ballots = map[upgrade.Digest]upgrade.Ballot{digest: ballot}
	if _, ok := p.Intent.(*upgrade.RollBack); ok {
		versions, err := c.Versions(ctx, head, contract)
		if err != nil {
			return err
		}
		r.Versions = make(map[uint32]upgrade.HeadHash)
		for _, v := range versions {
			r.Versions[v.Version] = v.Head.Hash()
		}
	}
	round, retry, err := c.RoundTime(ctx, head.Hash)
	if err != nil {
		return err
	}
	n := upgrade.Network{Domain: p.Domain, RoundTime: round, RetryTime: retry}
	if err := n.Check(*r, p.Intent, head.Time); err != nil {
		return &movedOn{contract, digest, head, r.Digest, err}
	}
	return nil
}

// agreed shows every field, asks, and looks again: a person may have taken an hour to answer.
func (e *env) agreed(ctx context.Context, p *upgrade.Proposal, s signing, verb string) error {
	if err := e.showIntent(p, verb); err != nil || e.yes {
		return err
	}
	return e.maySign(ctx, p, s)
}

package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func approveCommand(e *env) *cobra.Command {
	var without *bool
	c := &cobra.Command{
		Use:     "approve CONTRACT DIGEST | approve PROPOSAL_FILE",
		Short:   "Approve an intent by transaction",
		Long:    "Show every field of an intent and approve it by a transaction of the acting account, which must be a signer.\nWith the m-th approval the intent takes effect.",
		Example: "  theseus approve 0x5FbD… 0x9c1e… --account 0x70997970…",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			p, err := e.findIntent(ctx, args)
			if err != nil {
				return err
			}
			if err := needReview(p, *without); err != nil {
				return err
			}
			a, err := e.actOn(ctx, p)
			if err != nil {
				return err
			}
			if err := e.showIntent(p, fmt.Sprintf("approve this as %v", a.signer.Address())); err != nil {
				return err
			}
			sent, err := a.Submit(ctx, a.sender, p.Intent, nil)
			if err != nil {
				return err
			}
			return e.outcome(sent, fmt.Sprintf("approved %v", p.Digest()))
		},
	}
	without = withoutReview(c)
	return c
}

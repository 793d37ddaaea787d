package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func withdrawCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "withdraw CONTRACT DIGEST | withdraw PROPOSAL_FILE",
		Short:   "Withdraw your own proposal before m is reached",
		Example: "  theseus withdraw 0x5FbD… 0x9c1e…",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			p, err := e.findIntent(ctx, args)
			if err != nil {
				return err
			}
			a, err := e.actOn(ctx, p)
			if err != nil {
				return err
			}
			if err := e.confirm(fmt.Sprintf("Withdraw %v %v: it will be dead for ever.", p.Intent.Kind(), p.Digest())); err != nil {
				return err
			}
			sent, err := a.Withdraw(ctx, a.sender, p.Intent)
			if err != nil {
				return err
			}
			return e.outcome(sent, fmt.Sprintf("withdrew %v", p.Digest()))
		},
	}
}

package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func rejectCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "reject CONTRACT DIGEST | reject PROPOSAL_FILE",
		Short:   "Reject an intent as one of the signers",
		Long:    "Say no on chain. It beats the same account's signature until m is reached; when m can no longer be reached, the digest\nis dead for ever.",
		Example: "  theseus reject 0x5FbD… 0x9c1e… --account 0x70997970…",
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
			if err := e.showIntent(p, fmt.Sprintf("REJECT this as %v", a.signer.Address())); err != nil {
				return err
			}
			sent, err := a.Reject(ctx, a.sender, p.Intent.Head().Contract, p.Digest())
			if err != nil {
				return err
			}
			return e.outcome(sent, fmt.Sprintf("rejected %v", p.Digest()))
		},
	}
}

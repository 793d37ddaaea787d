package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

func approveCommand(e *env) *cobra.Command {
	var f signing
	c := &cobra.Command{
		Use:     "approve CONTRACT DIGEST | approve PROPOSAL_FILE",
		Short:   "Approve an intent by transaction",
		Long:    "Show every field of an intent and approve it by a transaction of the acting account, which must be a signer.\nWith the m-th approval the intent takes effect.\nIt is refused before anything is sent if `theseus review` was not run on its code here, or if it could not take effect any more.\nWhat the account approved already is not sent again.",
		Example: "  theseus approve 0x5FbD… 0x9c1e… --account 0x70997970…",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			p, err := e.findIntent(ctx, args)
			if err != nil {
				return err
			}
			r, err := e.maySign(ctx, p, f)
			if err != nil {
				return err
			}
			a, err := e.actOn(ctx, p)
			if err != nil {
				return err
			}
			who := a.signer.Address()
			if err := e.oneOf(r, who); err != nil {
				return err
			}
			if r.Ballots[p.Digest()].Approvals>>r.Configuration.IndexOf(who)&1 != 0 {
				return e.print(map[string]any{"digest": p.Digest(), "alreadyApprovedBy": who}, func(w io.Writer) {
					fmt.Fprintf(w, "%v has approved %v already; nothing was sent\n", who, p.Digest())
				})
			}
			if err := e.agreed(ctx, p, f, fmt.Sprintf("approve this as %v", who)); err != nil {
				return err
			}
			sent, err := a.Submit(ctx, a.sender, p.Intent, nil)
			if err != nil {
				return err
			}
			return e.outcome(sent, fmt.Sprintf("approved %v", p.Digest()))
		},
	}
	f.bind(c)
	return c
}

package main

import (
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/upgrade"
)

func handoverCommand(e *env) *cobra.Command {
	var t times
	var out string
	c := &cobra.Command{
		Use:   "handover CONTRACT CONTROLLER",
		Short: "Propose that another controller take over the contract's Authority",
		Long: `Propose a hand-over. After m signatures and the delay CONTROLLER has 7 days to accept (handover accept); then the
Authority obeys it, and the record closes. The Authority of a proxy that was adopted then gives it back (handover release).`,
		Example: "  theseus handover 0x5FbD… 0x3C44…",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			controller, err := e.anyAccount("controller", args[1])
			if err != nil {
				return err
			}
			return e.proposeOn(cmd, args[0], t, out, func(h upgrade.Header, _ *upgrade.Record) (upgrade.Intent, error) {
				return &upgrade.HandOver{Header: h, Controller: controller}, nil
			})
		},
	}
	t.bind(c.Flags(), false)
	c.Flags().StringVar(&out, "out", "", "also write the proposal to this file")
	c.AddCommand(&cobra.Command{
		Use:     "accept CONTRACT",
		Short:   "Accept a hand-over, as the pending controller",
		Example: "  theseus handover accept 0x5FbD… --account 0x3C44…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onRecord(cmd, args[0], "Accept control of the Authority of %v; its record closes.", "accepted", (*chain.Contracts).AcceptHandOver)
		},
	})
	c.AddCommand(handoverReleaseCommand(e))
	return c
}

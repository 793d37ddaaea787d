package main

import (
	"github.com/spf13/cobra"

	"theseus/upgrade"
)

func archiveCommand(e *env) *cobra.Command {
	var t times
	var out string
	c := &cobra.Command{
		Use:     "archive CONTRACT",
		Short:   "Propose to close a record for ever, leaving the contract as it is",
		Example: "  theseus archive 0x5FbD…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.proposeOn(cmd, args[0], t, out, func(h upgrade.Header, _ *upgrade.Record) (upgrade.Intent, error) {
				return &upgrade.Archive{Header: h}, nil
			})
		},
	}
	t.bind(c.Flags(), false)
	c.Flags().StringVar(&out, "out", "", "also write the proposal to this file")
	return c
}

package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func verifyCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "verify CONTRACT",
		Short:   "Request the verification round of an approved upgrade",
		Long:    "Start a round: the validators fetch and build the approved tree. Anyone may, and pays the fee.\nAfter a round without a verdict another may start when the network's retry time is over.",
		Example: "  theseus verify 0x5FbD…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			contract, err := parseAddress("contract", args[0])
			if err != nil {
				return err
			}
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			fee, err := a.Fee(ctx, a.head.Hash)
			if err != nil {
				return err
			}
			if err := e.confirm(fmt.Sprintf("Request verification of %v for a fee of %v wei.", contract, fee)); err != nil {
				return err
			}
			sent, err := a.RequestVerification(ctx, a.sender, contract, fee)
			if err != nil {
				return err
			}
			return e.outcome(sent, "verification requested")
		},
	}
}

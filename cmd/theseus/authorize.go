package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"theseus/upgrade"
)

func authorizeCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "authorize OPERATOR_CONTRACT",
		Short: "Let an operator contract lock and take stake, as authorizer",
		Long: `Let an operator contract lock and take the stake of every operator that named the acting account as its authorizer, those to come
included. It cannot be taken back: a contract is stopped by its panic button, a stake leaves by undelegating.`,
		Example: "  theseus authorize 0x5FbD… --account 0x976E…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			contract, err := parseAddress("operator contract", args[0])
			if err != nil {
				return err
			}
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			status, err := a.RegistryStatus(ctx, a.head.Hash, contract)
			if err != nil {
				return err
			}
			if status != upgrade.RegistryApproved {
				return usage("%v is %v on Registry: only approved operator contracts can be authorised", contract, status)
			}
			if err := e.confirm(fmt.Sprintf("Let %v lock and take the stake of all operators whose authorizer is %v, for ever.", contract, a.signer.Address())); err != nil {
				return err
			}
			sent, err := a.Authorize(ctx, a.sender, contract)
			if err != nil {
				return err
			}
			return e.outcome(sent, fmt.Sprintf("authorised %v", contract))
		},
	}
}

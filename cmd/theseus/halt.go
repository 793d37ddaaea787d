package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
)

func haltCommand(e *env) *cobra.Command {
	var enforce bool
	c := &cobra.Command{
		Use:     "halt CONTRACT",
		Short:   "Halt a contract at once, as its guardian",
		Long:    "The guardian of a record may halt it at once, once in 30 days; after 7 days anyone may resume it.\n--enforce tries again, as anyone, a switch to halted code that failed.",
		Example: "  theseus halt 0x5FbD… --account 0x70997970…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if enforce {
				return e.onRecord(cmd, args[0], "Try again to point %v at halted code.", "halt enforced", (*chain.Contracts).EnforceHalt)
			}
			return e.onRecord(cmd, args[0], "Halt %v now: every call will be refused.", "halted", (*chain.Contracts).Halt)
		},
	}
	c.Flags().BoolVar(&enforce, "enforce", false, "try a failed switch again")
	return c
}

// onRecord sends one of the calls that name only the contract.
func (e *env) onRecord(cmd *cobra.Command, contractText, question, done string, call func(*chain.Contracts, context.Context, *chain.Sender, common.Address) (*chain.Sent, error)) error {
	ctx := cmd.Context()
	contract, err := parseAddress("contract", contractText)
	if err != nil {
		return err
	}
	a, err := e.act(ctx)
	if err != nil {
		return err
	}
	if err := e.confirm(fmt.Sprintf(question, contract)); err != nil {
		return err
	}
	sent, err := call(a.Contracts, ctx, a.sender, contract)
	if err != nil {
		return err
	}
	return e.outcome(sent, done)
}

package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/upgrade"
)

func concludeCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "conclude CONTRACT",
		Short:   "Settle a round and write its outcome into the record",
		Long:    "Validators do this by themselves; anyone may when they do not.",
		Example: "  theseus conclude 0x5FbD…",
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
			r, err := a.Record(ctx, a.head.Hash, contract)
			if err != nil {
				return err
			}
			if r.Stage != upgrade.StageVerifying {
				return &exitError{exitRefused, &upgrade.WrongStage{Stage: r.Stage}}
			}
			round, err := a.RoundOf(ctx, a.head.Hash, r.OperatorContract, r.Round)
			if err != nil {
				return err
			}
			if err := e.confirm(fmt.Sprintf("Conclude round %d: %d of %d seats committed, %d revealed.", round.Number, round.Commits, round.Seats, round.Reveals)); err != nil {
				return err
			}
			if round.Outcome == upgrade.OutcomePending {
				_, err := a.Settle(ctx, a.sender, r.OperatorContract, r.Round)
				var own *chain.ContractError
				if err != nil && !(errors.As(err, &own) && own.Name == "AlreadySettled") {
					return err
				}
			}
			sent, err := a.Conclude(ctx, a.sender, contract)
			if err != nil {
				return err
			}
			return e.outcome(sent, "concluded")
		},
	}
}

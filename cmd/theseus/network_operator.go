package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/stake"
)

func networkOperatorCommand(e *env) *cobra.Command {
	terms := chain.OperatorTerms{}
	var name, unit, absent, wrong, randomness string
	var add bool
	c := &cobra.Command{
		Use:   "deploy-operator",
		Short: "Give a network a staked operator contract",
		Long: `Deploy VerificationOperator for the network's service, and BlockRandomness unless --randomness names a source, and approve it on
Registry. The acting account must be keeper; with --add, which lets the service give it work at once, also the service's upgrader.
Draw, commit and reveal time together may not be longer than the network's round time. Running it again after it was killed
goes on where it stopped. A network at work goes the longer way: theseus plan and theseus apply, which wait for the stakers.`,
		Example: "  theseus network deploy-operator --account dev:0 --seats 7 --distinct 4 --add --network network.json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			for _, amount := range []struct {
				flag, text string
				to         *stake.Amount
			}{{"--weight-unit", unit, &terms.WeightUnit}, {"--penalty-absent", absent, &terms.PenaltyAbsent}, {"--penalty-wrong", wrong, &terms.PenaltyWrong}} {
				if *amount.to, err = stake.ParseTokens(amount.text); err != nil {
					return usage("%s %w", amount.flag, err)
				}
			}
			if terms.Seats < 1 || terms.Seats > 255 || terms.MinimumDistinct < 1 || terms.MinimumDistinct > terms.Seats {
				return usage("--seats %d --distinct %d: want 1 to 255 seats, and not more different operators than seats", terms.Seats, terms.MinimumDistinct)
			}
			roundTime, _, err := a.RoundTime(ctx, a.head.Hash)
			if err != nil {
				return err
			}
			if all := terms.DrawTime + terms.CommitTime + terms.RevealTime; all > roundTime {
				return usage("draw, commit and reveal time are %d seconds together; a round of this network has %d", all, roundTime)
			}
			var source common.Address
			if randomness != "" {
				if source, err = parseAddress("--randomness", randomness); err != nil {
					return err
				}
			}
			next := "It gets work when stakers have authorised it, operators have joined, and the service has added it."
			if add {
				next = "The service adds it at once. It gets work when stakers have authorised it and operators have joined."
			}
			if err := e.confirm(fmt.Sprintf(`Deploy and approve a staked operator contract for the service %v.
  seats        %d, of at least %d different operators
  fees         %d wei a seat, %d for the draw, %d for settling
  times        draw %d s, commit %d s, reveal %d s
  penalties    %s tokens for absence, %s for a wrong answer
%s`, a.Network.Service, terms.Seats, terms.MinimumDistinct, terms.FeePerSeat, terms.DrawFee, terms.SettleFee, terms.DrawTime, terms.CommitTime,
				terms.RevealTime, terms.PenaltyAbsent.Tokens(), terms.PenaltyWrong.Tokens(), next)); err != nil {
				return err
			}
			operator, err := chain.DeployOperator(ctx, a.Contracts, a.sender, name, terms, source, func(step string, at common.Address, gas uint64) {
				e.progress("%-40s %v  %8d gas", step, at, gas)
			})
			if err != nil {
				return err
			}
			if add {
				if _, err := a.AddOperatorContract(ctx, a.sender, a.Network.Service, operator); err != nil {
					return err
				}
			}
			terms.OperatorContract, terms.Staking = operator, a.Network.Staking
			return e.print(map[string]any{"operatorContract": operator, "terms": terms, "added": add}, func(w io.Writer) {
				fmt.Fprintf(w, "operator contract %v\nauthorizers: theseus authorize %v\noperators: theseus operator join %v\n", operator, operator, operator)
			})
		},
	}
	f := c.Flags()
	f.StringVar(&name, "name", "staked", "name of the deployment; a second one of this network needs another")
	f.IntVar(&terms.Seats, "seats", 7, "seats of a round")
	f.IntVar(&terms.MinimumDistinct, "distinct", 4, "different operators of a round, at least")
	f.StringVar(&unit, "weight-unit", "1", "stake per unit of weight, in tokens")
	f.Uint64Var(&terms.FeePerSeat, "fee-per-seat", 0, "wei that a round pays for each seat")
	f.Uint64Var(&terms.DrawFee, "draw-fee", 0, "wei for whoever draws the seats")
	f.Uint64Var(&terms.SettleFee, "settle-fee", 0, "wei for whoever settles the round")
	f.Uint64Var(&terms.DrawTime, "draw-time", 120, "seconds in which the seats must be drawn")
	f.Uint64Var(&terms.CommitTime, "commit-time", 480, "seconds after that in which validators commit")
	f.Uint64Var(&terms.RevealTime, "reveal-time", 300, "seconds in which they reveal")
	f.StringVar(&absent, "penalty-absent", "400", "tokens that a missing answer costs")
	f.StringVar(&wrong, "penalty-wrong", "4000", "tokens that a wrong answer costs")
	f.StringVar(&randomness, "randomness", "", "source of randomness; empty: hashes of blocks to come")
	f.BoolVar(&add, "add", false, "also let the service give it work, as its upgrader")
	return c
}

package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"theseus/chain"
	"theseus/stake"
)

// operatorFlags choose the terms of a staked operator contract, but the times of its rounds.
type operatorFlags struct {
	terms                           chain.OperatorTerms
	unit, absent, wrong, randomness string
	source                          common.Address
}

func (o *operatorFlags) add(f *pflag.FlagSet) {
	f.IntVar(&o.terms.Seats, "seats", 7, "seats of a round")
	f.IntVar(&o.terms.MinimumDistinct, "distinct", 4, "different operators of a round, at least")
	f.StringVar(&o.unit, "weight-unit", "1", "stake per unit of weight, in tokens")
	f.Uint64Var(&o.terms.FeePerSeat, "fee-per-seat", 0, "wei that a round pays for each seat")
	f.Uint64Var(&o.terms.DrawFee, "draw-fee", 0, "wei for whoever draws the seats")
	f.Uint64Var(&o.terms.SettleFee, "settle-fee", 0, "wei for whoever settles the round")
	f.Uint64Var(&o.terms.DrawTime, "draw-time", 120, "seconds in which the seats must be drawn")
	f.StringVar(&o.absent, "penalty-absent", "400", "tokens that a missing answer costs")
	f.StringVar(&o.wrong, "penalty-wrong", "4000", "tokens that a wrong answer costs")
	f.StringVar(&o.randomness, "randomness", "", "source of randomness; empty: hashes of blocks to come")
}

// read what the flags say, for rounds that may take no longer than a network's.
func (o *operatorFlags) read(roundTime uint64) (err error) {
	for _, amount := range []struct {
		flag, text string
		to         *stake.Amount
	}{{"--weight-unit", o.unit, &o.terms.WeightUnit}, {"--penalty-absent", o.absent, &o.terms.PenaltyAbsent}, {"--penalty-wrong", o.wrong, &o.terms.PenaltyWrong}} {
		if *amount.to, err = stake.ParseTokens(amount.text); err != nil {
			return usage("%s %w", amount.flag, err)
		}
	}
	t := o.terms
	if t.Seats < 1 || t.Seats > 64 || t.MinimumDistinct < 1 || t.MinimumDistinct > t.Seats {
		return usage("--seats %d --distinct %d: want 1 to 64 seats, and not more different operators than seats", t.Seats, t.MinimumDistinct)
	}
	if all := t.DrawTime + t.CommitTime + t.RevealTime; all > roundTime {
		return usage("draw, commit and reveal time are %d seconds together; a round of this network has %d", all, roundTime)
	}
	if o.randomness != "" {
		o.source, err = parseAddress("--randomness", o.randomness)
	}
	return err
}

func (o *operatorFlags) text() string {
	t := o.terms
	return fmt.Sprintf(`  seats        %d, of at least %d different operators
  fees         %d wei a seat, %d for the draw, %d for settling
  times        draw %d s, commit %d s, reveal %d s
  penalties    %s tokens for absence, %s for a wrong answer`, t.Seats, t.MinimumDistinct, t.FeePerSeat, t.DrawFee, t.SettleFee, t.DrawTime, t.CommitTime,
		t.RevealTime, t.PenaltyAbsent.Tokens(), t.PenaltyWrong.Tokens())
}

// deploy the operator contract, and have the service add it if it is to.
func (o *operatorFlags) deploy(ctx context.Context, e *env, c *chain.Contracts, s *chain.Sender, name string, add bool) error {
	operator, err := chain.DeployOperator(ctx, c, s, name, o.terms, o.source, e.deployed)
	if err != nil {
		return err
	}
	if add {
		if err := chain.AddDeployed(ctx, c, s, name, operator); err != nil {
			return err
		}
	}
	o.terms.OperatorContract, o.terms.Staking = operator, c.Network.Staking
	return nil
}

func networkOperatorCommand(e *env) *cobra.Command {
	var flags operatorFlags
	var name string
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
			roundTime, _, err := a.RoundTime(ctx, a.head.Hash)
			if err != nil {
				return err
			}
			if err := flags.read(roundTime); err != nil {
				return err
			}
			next := "It gets work when stakers have authorised it, operators have joined, and the service has added it."
			if add {
				next = "The service adds it at once. It gets work when stakers have authorised it and operators have joined."
			}
			if err := e.confirm(fmt.Sprintf("Deploy and approve a staked operator contract for the service %v.\n%s\n%s", a.Network.Service, flags.text(), next)); err != nil {
				return err
			}
			if err := flags.deploy(ctx, e, a.Contracts, a.sender, name, add); err != nil {
				return err
			}
			operator := flags.terms.OperatorContract
			return e.print(map[string]any{"operatorContract": operator, "terms": flags.terms, "added": add}, func(w io.Writer) {
				fmt.Fprintf(w, "operator contract %v\nauthorizers: theseus authorize %v\noperators: theseus operator join %v\n", operator, operator, operator)
			})
		},
	}
	f := c.Flags()
	flags.add(f)
	f.StringVar(&name, "name", "staked", "name of the deployment; a second one of this network needs another")
	f.Uint64Var(&flags.terms.CommitTime, "commit-time", 480, "seconds after that in which validators commit")
	f.Uint64Var(&flags.terms.RevealTime, "reveal-time", 300, "seconds in which they reveal")
	f.BoolVar(&add, "add", false, "also let the service give it work, as its upgrader")
	return c
}

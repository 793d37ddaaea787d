package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/plan"
)

func applyCommand(e *env) *cobra.Command {
	var step string
	c := &cobra.Command{
		Use:   "apply FILE",
		Short: "Do the steps of an upgrade process that are not done yet and that this account may do",
		Long: `Read a plan file and do, one transaction after the other, each shown before it is signed, the steps that are ready and that
the acting account may do. Run it again at any time, from several accounts, after any crash: whether a step is done is read
from the chain, and what is done is left alone.

When a Staking or a Token process is done, the network file is brought up to date too (theseus network update).
Where a congress holds a role, its members propose and vote by this command, and anyone executes what was carried.

--step does one step. Before its time it is refused, with the name of the step that is missing.`,
		Example: "  theseus apply upgrade.yaml --account 0x7099…\n  theseus apply upgrade.yaml --step activate",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			defer a.sender.Close()
			process, err := e.process(ctx, a.Contracts, args[0])
			if err != nil {
				return err
			}
			type performed struct {
				Step  string      `json:"step"`
				Tx    common.Hash `json:"tx"`
				Block uint64      `json:"block"`
				Gas   uint64      `json:"gas"`
			}
			did := []performed{}
			p, err := process.Apply(ctx, a.sender, plan.ApplyOptions{
				Step: step,
				Confirm: func(s plan.Step, tx chain.Tx) error {
					text := fmt.Sprintf("%s: %s\n", s.ID, s.Title)
					if s.Act != "" {
						text += fmt.Sprintf("  %s\n", s.Act)
					}
					if tx.To != nil {
						text += fmt.Sprintf("  a transaction of %v to %v, %d bytes of call data", a.signer.Address(), *tx.To, len(tx.Data))
					}
					if len(tx.Data) >= 4 && len(tx.Data) <= 256 {
						text += fmt.Sprintf(", %#x", tx.Data)
					}
					if tx.Value != nil && tx.Value.Sign() > 0 {
						text += fmt.Sprintf(", with %v wei", tx.Value)
					}
					return e.confirm(text)
				},
				Performed: func(s plan.Step, r *types.Receipt) {
					did = append(did, performed{s.ID, r.TxHash, r.BlockNumber.Uint64(), r.GasUsed})
					e.progress("done: %s (block %v, %d gas)", s.ID, r.BlockNumber, r.GasUsed)
				},
			})
			switch {
			case errors.As(err, new(*plan.UnknownStepError)):
				return usage("%w; theseus plan shows them", err)
			case errors.As(err, new(*plan.OutOfOrderError)), errors.As(err, new(*plan.NotYoursError)):
				return differs("%w", err)
			case err != nil:
				return err
			}
			// A process that changed what the network stands on is over when its file says so.
			updated := false
			if p.Done && (p.Kind == plan.KindStaking || p.Kind == plan.KindToken) {
				n, changed, err := e.updateNetwork(ctx, a.Contracts)
				if err != nil && !errors.As(err, new(*chain.StandingError)) { // a later process may be under way
					return err
				}
				if updated = changed; changed {
					e.progress("wrote %s: token %v, staking contract %v", e.networkFile, n.Token, n.Staking)
				}
			}
			return e.print(map[string]any{"performed": did, "networkFileUpdated": updated, "plan": p}, func(w io.Writer) {
				for _, d := range did {
					fmt.Fprintf(w, "did %s (block %d, %d gas)\n", d.Step, d.Block, d.Gas)
				}
				if len(did) == 0 && !p.Done {
					fmt.Fprintln(w, "nothing for this account to do now")
				}
				for _, line := range p.Next() {
					fmt.Fprintln(w, line)
				}
			})
		},
	}
	c.ValidArgsFunction = planFiles
	c.Flags().StringVar(&step, "step", "", "do this step only; empty: all that can be done")
	return c
}

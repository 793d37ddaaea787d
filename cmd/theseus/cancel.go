package main

import (
	"strings"

	"github.com/spf13/cobra"

	"theseus/upgrade"
)

func cancelCommand(e *env) *cobra.Command {
	var t times
	var out string
	c := &cobra.Command{
		Use:   "cancel CONTRACT DIGEST",
		Short: "Propose to end an intent by m signatures",
		Long: `Propose to cancel what DIGEST names: the live upgrade or roll-back, the pending configuration or hand-over, or an
intent that still collects signatures. Signers approve, sign or reject the cancel like any other intent.`,
		Example: "  theseus cancel 0x5FbD… 0x9c1e…",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			digest, err := upgrade.ParseDigest(strings.ToLower(args[1]))
			if err != nil {
				return usage("%w", err)
			}
			return e.proposeOn(cmd, args[0], t, out, func(h upgrade.Header, _ *upgrade.Record) (upgrade.Intent, error) {
				return &upgrade.Cancel{Header: h, Digest: digest}, nil
			})
		},
	}
	t.bind(c.Flags(), false)
	c.Flags().StringVar(&out, "out", "", "also write the proposal to this file")
	return c
}

// proposeOn announces an intent that needs nothing but the record.
func (e *env) proposeOn(cmd *cobra.Command, contractText string, t times, out string, make func(upgrade.Header, *upgrade.Record) (upgrade.Intent, error)) error {
	ctx := cmd.Context()
	contract, err := parseAddress("contract", contractText)
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
	h, err := header(r, a.signer.Address(), a.head, t)
	if err != nil {
		return err
	}
	intent, err := make(h, r)
	if err != nil {
		return err
	}
	if err := e.wouldPass(ctx, a, r, intent); err != nil {
		return err
	}
	return e.announce(ctx, a, intent, out)
}

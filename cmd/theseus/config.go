package main

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/upgrade"
)

func configCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "config", Short: "Change a record's signers, threshold and policy"}
	c.AddCommand(configProposeCommand(e), configApplyCommand(e))
	return c
}

func configProposeCommand(e *env) *cobra.Command {
	var t times
	var policy policyFlags
	var signers []string
	var threshold int
	var out string
	c := &cobra.Command{
		Use:   "propose CONTRACT",
		Short: "Propose new signers, threshold or policy",
		Long: `Propose a configuration. What is not given stays as it is. After m signatures it waits the old delay; then anyone
applies it: the epoch rises, and what was approved but not activated dies.`,
		Example: "  theseus config propose 0x5FbD… --signers 0x…,0x…,0x… --threshold 2 --delay 48h",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.proposeOn(cmd, args[0], t, out, func(h upgrade.Header, r *upgrade.Record) (upgrade.Intent, error) {
				accounts, m := r.Configuration.Signers, int(r.Configuration.Threshold)
				if len(signers) > 0 {
					accounts = nil
					for _, text := range signers {
						a, err := e.anyAccount("--signers", text)
						if err != nil {
							return nil, err
						}
						accounts = append(accounts, a)
					}
					slices.SortFunc(accounts, common.Address.Cmp)
				}
				if threshold != 0 {
					m = threshold
				}
				if m < 1 || m > len(accounts) {
					return nil, usage("--threshold %d: from 1 to the number of signers, %d", m, len(accounts))
				}
				next, err := policy.configuration(e, accounts, m)
				if err != nil {
					return nil, err
				}
				for flag, keep := range map[string]func(){
					"delay":                  func() { next.Delay = r.Configuration.Delay },
					"halt-on-source-changed": func() { next.HaltOnSourceChanged = r.Configuration.HaltOnSourceChanged || policy.strict },
					"halt-on-no-verdict":     func() { next.HaltOnNoVerdict = r.Configuration.HaltOnNoVerdict || policy.strict },
					"findings-required":      func() { next.FindingsRequired = r.Configuration.FindingsRequired },
					"guardian":               func() { next.Guardian = r.Configuration.Guardian },
				} {
					if !cmd.Flags().Changed(flag) {
						keep()
					}
				}
				return &upgrade.Reconfigure{Header: h, Configuration: next}, nil
			})
		},
	}
	t.bind(c.Flags(), false)
	policy.bind(c.Flags())
	c.Flags().StringSliceVar(&signers, "signers", nil, "all signers, in any order")
	c.Flags().IntVar(&threshold, "threshold", 0, "how many must sign")
	c.Flags().StringVar(&out, "out", "", "also write the proposal to this file")
	return c
}

func configApplyCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "apply CONTRACT",
		Short:   "Put an approved configuration into force when its delay is over",
		Example: "  theseus config apply 0x5FbD…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onRecord(cmd, args[0], "Apply the pending configuration of %v.", "applied", (*chain.Contracts).ApplyConfiguration)
		},
	}
}

package main

import (
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/upgrade"
)

func submitCommand(e *env) *cobra.Command {
	var verify bool
	c := &cobra.Command{
		Use:   "submit SIGNATURE_FILE…",
		Short: "Submit collected signatures in one transaction",
		Long: `Submit the signatures of several signers on one intent. Anyone may. Together with approvals that were made by
transaction they must reach m. --verify requests the verification round in the same transaction and pays its fee.`,
		Example: "  theseus submit alice.json bob.json carol.json --verify",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			var p *upgrade.Proposal
			signatures := make(map[common.Address][]byte)
			for _, path := range args {
				b, err := os.ReadFile(path)
				if err != nil {
					return usage("%w", err)
				}
				approval, err := upgrade.ParseApproval(b)
				if err != nil {
					return usage("%s: %w", path, err)
				}
				if p == nil {
					p = &approval.Proposal
				}
				if approval.Proposal.Digest() != p.Digest() {
					return usage("%s is for %v, %s for %v: one intent at a time", path, approval.Proposal.Digest(), args[0], p.Digest())
				}
				if _, twice := signatures[approval.Signer]; twice {
					return usage("%s: a second signature of %v", path, approval.Signer)
				}
				signatures[approval.Signer] = approval.Signature
			}
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			if p.Domain != a.Network.Domain() {
				return usage("these signatures are for chain %d and CodeRegistry %v, not for this network", p.Domain.ChainID, p.Domain.CodeRegistry)
			}
			r, err := a.Record(ctx, a.head.Hash, p.Intent.Head().Contract)
			if err != nil {
				return err
			}
			packed, err := upgrade.PackSignatures(&r.Configuration, signatures)
			if err != nil {
				return &exitError{exitRefused, err}
			}
			if err := e.showIntent(p.Domain, p.Intent, fmt.Sprintf("submit %d signatures on this", len(signatures))); err != nil {
				return err
			}
			if up, ok := p.Intent.(*upgrade.Upgrade); ok && verify {
				fee, err := a.Fee(ctx, a.head.Hash)
				if err != nil {
					return err
				}
				sent, err := a.SubmitAndVerify(ctx, a.sender, up, packed, fee)
				if err != nil {
					return err
				}
				return e.outcome(sent, "approved, verification requested")
			}
			if verify {
				return usage("--verify is for upgrades; a %v needs no round", p.Intent.Kind())
			}
			sent, err := a.Submit(ctx, a.sender, p.Intent, packed)
			if err != nil {
				return err
			}
			return e.outcome(sent, fmt.Sprintf("submitted %v", p.Digest()))
		},
	}
	c.Flags().BoolVar(&verify, "verify", false, "also request verification, in the same transaction")
	return c
}

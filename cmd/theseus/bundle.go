package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/upgrade"
)

func bundleCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "bundle DRAFT…",
		Short: "Propose upgrades of several contracts that activate together",
		Long: `Take drafts of upgrades of different contracts (propose --draft), in the order in which they shall switch, sign the bundle
into each, and announce them. The files are rewritten: a bundled proposal has another digest than its draft.
Each is signed and verified on its own; activate takes all of them, in the same order, in one transaction.`,
		Example: "  theseus propose 0x5FbD… ./token --draft --out token.json\n  theseus propose 0xe7f1… ./market --draft --out market.json\n  theseus bundle token.json market.json",
		Args:    cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, files []string) error {
			ctx := cmd.Context()
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			var members []*upgrade.Upgrade
			in := make(map[common.Address]string)
			for _, file := range files {
				p, _, err := readProposal(file)
				if err != nil {
					return err
				}
				u, ok := p.Intent.(*upgrade.Upgrade)
				switch {
				case !ok:
					return usage("%s: a %v; only upgrades can be bundled", file, p.Intent.Kind())
				case p.Domain != a.Network.Domain():
					return usage("%s is for chain %d and CodeRegistry %v, not for this network", file, p.Domain.ChainID, p.Domain.CodeRegistry)
				case u.Proposer != a.signer.Address():
					return usage("%s was drafted by %v; the bundle is announced by one account", file, u.Proposer)
				case in[u.Contract] != "":
					return usage("%s and %s are for the same contract, %v", in[u.Contract], file, u.Contract)
				case len(members) > 0 && u.Activator != members[0].Activator:
					return usage("%s and %s name different activators; a bundle has one", files[0], file)
				}
				in[u.Contract] = file
				members = append(members, u)
			}
			bundle := upgrade.BundleOf(members)
			proposals := make([]*upgrade.Proposal, len(members))
			for i, u := range members {
				u.Bundle = bundle
				proposals[i] = &upgrade.Proposal{Domain: a.Network.Domain(), Intent: u}
				r, err := a.Record(ctx, a.head.Hash, u.Contract)
				if err != nil {
					return err
				}
				if err := e.wouldPass(ctx, a, r, u); err != nil {
					return fmt.Errorf("%s: %w", files[i], err)
				}
			}
			for i, p := range proposals {
				if err := e.showIntent(p, fmt.Sprintf("announce this, member %d of %d of the bundle", i+1, len(proposals))); err != nil {
					return err
				}
			}
			results := []map[string]any{}
			for i, p := range proposals {
				if err := writeProposal(files[i], p); err != nil {
					return err
				}
				sent, err := a.Propose(ctx, a.sender, p.Intent)
				if err != nil {
					return fmt.Errorf("%s, member %d of %d: %w", files[i], i+1, len(proposals), err)
				}
				results = append(results, announced(p, sent))
			}
			return e.print(map[string]any{"bundle": bundle, "members": results}, func(w io.Writer) {
				activate := "theseus activate"
				for _, p := range proposals {
					e.nextForSigners(w, p)
					activate += " " + p.Intent.Head().Contract.Hex()
				}
				fmt.Fprintf(w, "bundle %v; when all are verified: %s\n", bundle, activate)
			})
		},
	}
}

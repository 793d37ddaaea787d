package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/code/link"
	"theseus/upgrade"
)

func registerCommand(e *env) *cobra.Command {
	var file, source, contractName, salt string
	var policy policyFlags
	var prepare bool
	c := &cobra.Command{
		Use:   "register PROXY --record FILE",
		Short: "Open the record of a UUPS proxy that exists",
		Long: `In two steps. With --prepare an Authority is created whose address commits to signers, threshold, policy and running
code; move the proxy's upgrade authority (its owner, or its upgrader role) there. Then, without --prepare and with the same
arguments, the record is opened: CodeRegistry switches the proxy to halted code and back in that transaction, which proves
that the Authority holds it. The running code becomes version 0.

What cannot be promised: other accounts that the running code lets upgrade it keep that power. Look at its roles before.`,
		Example: "  theseus register 0x5FbD… --record record.json --salt 0x…01 --prepare\n  theseus register 0x5FbD… --record record.json --salt 0x…01",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			proxy, err := parseAddress("proxy", args[0])
			if err != nil {
				return err
			}
			body, err := readRecordFile(file)
			if err != nil {
				return err
			}
			if body.Address != (common.Address{}) && body.Address != proxy {
				return usage("contract_address %v is not the proxy, %v", body.Address, proxy)
			}
			cfg, err := policy.configuration(e, body.Signers, body.Threshold)
			if err != nil {
				return err
			}
			random, err := upgrade.ParseDigest(salt)
			if err != nil {
				return usage("--salt: %w", err)
			}
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			word, err := a.Storage(ctx, a.head.Hash, proxy, implementationSlot)
			if err != nil {
				return err
			}
			baseline := upgrade.Head{Implementation: common.BytesToAddress(word[12:])}
			if baseline.Implementation == (common.Address{}) {
				return differs("%v has no implementation in its ERC-1967 slot: it is no UUPS proxy", proxy)
			}
			code, err := a.Code(ctx, a.head.Hash, baseline.Implementation)
			if err != nil {
				return err
			}
			baseline.CodeHash = upgrade.CodeHash(crypto.Keccak256Hash(code))
			if source != "" {
				b, err := e.fetchAndBuild(ctx, &a.Network, source, link.Commit{}, contractName)
				if err != nil {
					return err
				}
				baseline.TreeHash, baseline.Commit = b.artifact.TreeHash, upgrade.GitCommit(b.commit)
				if b.artifact.CodeHash != common.Hash(baseline.CodeHash) {
					return differs("%s builds to code hash %v, the proxy runs %v", source, b.artifact.CodeHash, baseline.CodeHash)
				}
			}
			adoption := chain.Adoption{Family: a.Network.Families.UUPS, Proxy: proxy, Configuration: cfg, Baseline: baseline, Link: source, Salt: random}
			authority, err := a.AuthorityOf(ctx, a.head.Hash, adoption)
			if err != nil {
				return err
			}
			step := "open the record of"
			if prepare {
				step = "create the Authority of"
			}
			if err := e.confirm(fmt.Sprintf("%s %v: running implementation %v (code hash %v) becomes version 0; %d of %d signers; Authority %v.\nOther accounts that the running code lets upgrade it keep that power.",
				step, proxy, baseline.Implementation, baseline.CodeHash, cfg.Threshold, len(cfg.Signers), authority)); err != nil {
				return err
			}
			if prepare {
				sent, err := a.Prepare(ctx, a.sender, adoption)
				if err != nil {
					return err
				}
				return e.print(map[string]any{"authority": authority, "tx": sent.Receipt.TxHash, "gas": sent.Receipt.GasUsed}, func(w io.Writer) {
					fmt.Fprintf(w, "authority %v\nnext: give it the proxy's upgrade authority, then run this again without --prepare\n", authority)
				})
			}
			sent, err := a.Register(ctx, a.sender, adoption)
			if err != nil {
				return err
			}
			return e.outcome(sent, "registered")
		},
	}
	f := c.Flags()
	f.StringVar(&file, "record", "", "record file: signers and how many must sign")
	c.MarkFlagRequired("record")
	f.StringVar(&salt, "salt", "0x0000000000000000000000000000000000000000000000000000000000000000", "32 bytes, the same in both steps")
	f.StringVar(&source, "source", "", "link to the tree that the running code was built from: it is built and compared here; the record keeps the link, not the tree hash")
	f.StringVar(&contractName, "contract-name", "", "contract of that tree's recipe")
	f.BoolVar(&prepare, "prepare", false, "first step: create the Authority")
	policy.bind(f)
	return c
}

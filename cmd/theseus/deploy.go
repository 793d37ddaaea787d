package main

import (
	"crypto/rand"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"theseus/code/link"
	"theseus/upgrade"
)

// policyFlags choose a record's policy.
type policyFlags struct {
	delay                                    time.Duration
	strict, sourceChanged, noVerdict, checks bool
	guardian                                 string
}

func (p *policyFlags) bind(f *pflag.FlagSet) {
	f.DurationVar(&p.delay, "delay", 0, "time between verification and activation")
	f.BoolVar(&p.strict, "strict", false, "halt when the source changed or no verdict came")
	f.BoolVar(&p.sourceChanged, "halt-on-source-changed", false, "halt when the source changed")
	f.BoolVar(&p.noVerdict, "halt-on-no-verdict", false, "halt when three rounds gave no verdict")
	f.BoolVar(&p.checks, "findings-required", false, "verification needs a findings report")
	f.StringVar(&p.guardian, "guardian", "", "account that may halt at once")
}

func (p *policyFlags) configuration(e *env, signers []common.Address, threshold int) (upgrade.Configuration, error) {
	c := upgrade.Configuration{
		Signers: signers, Threshold: uint8(threshold), Delay: uint64(p.delay / time.Second), HaltOnSourceChanged: p.sourceChanged,
		HaltOnNoVerdict: p.noVerdict, FindingsRequired: p.checks,
	}
	if p.strict {
		c = c.Strict()
	}
	if p.guardian != "" {
		var err error
		if c.Guardian, err = e.anyAccount("--guardian", p.guardian); err != nil {
			return c, err
		}
	}
	if err := c.Check(); err != nil {
		return c, usage("%w", err)
	}
	return c, nil
}

func deployCommand(e *env) *cobra.Command {
	var file, family, salt, contractName, out string
	var policy policyFlags
	var flags codeFlags
	c := &cobra.Command{
		Use:   "deploy --record FILE",
		Short: "Create a contract with its record, and propose its version 1",
		Long: `Create Authority, proxy and record in one transaction. The contract starts halted; its version 1, built from the
record's link, is proposed at once and needs signatures and verification like any other.

FILE has the shape that record show --json prints. Signers come in any order. contract_address and contract_hash may be
absent or zero and are computed; any other value than the computed one is refused.`,
		Example: "  theseus deploy --record record.json --delay 48h --call initialise --args '[\"0x…\", \"1000000\"]'",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			body, err := readRecordFile(file)
			if err != nil {
				return err
			}
			cfg, err := policy.configuration(e, body.Signers, body.Threshold)
			if err != nil {
				return err
			}
			allowed, err := readLeave(flags.findings)
			if err != nil {
				return err
			}
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			at, known := map[string]common.Address{
				"managed": a.Network.Families.Managed, "uups": a.Network.Families.UUPS, "beacon": a.Network.Families.Beacon,
			}[family]
			if !known {
				return usage("--family %q: managed, uups or beacon", family)
			}
			if at == (common.Address{}) {
				return usage("--family %s: the network has no such family", family)
			}
			var random [32]byte
			if salt != "" {
				d, err := upgrade.ParseDigest(salt)
				if err != nil {
					return usage("--salt: %w", err)
				}
				random = d
			} else if _, err := rand.Read(random[:]); err != nil {
				return err
			}
			contract, authority, err := a.AddressOf(ctx, a.head.Hash, at, cfg, random)
			if err != nil {
				return err
			}
			if body.Address != (common.Address{}) && body.Address != contract {
				return usage("contract_address %v is not the computed one, %v (signers, threshold, policy and --salt determine it); leave it out", body.Address, contract)
			}
			if code, err := a.Code(ctx, a.head.Hash, contract); err != nil {
				return err
			} else if len(code) > 0 {
				return &exitError{exitRefused, fmt.Errorf("%w; another --salt gives another address", &upgrade.AlreadyRegistered{Contract: contract})}
			}
			b, err := e.fetchAndBuild(ctx, &a.Network, body.Link, link.Commit{}, contractName)
			if err != nil {
				return err
			}
			if !body.Hash.IsZero() && body.Hash != b.artifact.TreeHash {
				return usage("contract_hash %v is not what the link yields, %v; leave it out, or correct the link", body.Hash, b.artifact.TreeHash)
			}
			r := &upgrade.Record{Contract: contract, Epoch: 1}
			first := &upgrade.Upgrade{Code: b.code(r, body.Link)}
			if first.Header, err = header(r, a.signer.Address(), a.head, flags.times); err != nil {
				return err
			}
			if err := flags.fill(e, &first.Code, b.artifact, a.head); err != nil {
				return err
			}
			// What the record will be, so that nobody pays for a contract whose first proposal could never take effect.
			r.Authority, r.Halt, r.Enforced, r.Configuration = authority, upgrade.HaltNew, true, cfg
			if err := e.allowFindings(ctx, a, r, b, allowed, &first.Code); err != nil {
				return err
			}
			if err := e.wouldPass(ctx, a, r, first); err != nil {
				return err
			}
			proposal := &upgrade.Proposal{Domain: a.Network.Domain(), Intent: first}
			if err := e.showIntent(proposal, fmt.Sprintf("create this contract at %v and propose this as its version 1", contract)); err != nil {
				return err
			}
			if err := writeProposal(out, proposal); err != nil {
				return err
			}
			sent, err := a.Deploy(ctx, a.sender, at, cfg, random, first)
			if err != nil {
				return err
			}
			digest := proposal.Digest()
			body.Address, body.Hash = contract, b.artifact.TreeHash
			return e.print(map[string]any{
				"smart_contract_code_mgmt": body, "authority": authority, "digest": digest, "salt": upgrade.Digest(random), "tx": sent.Receipt.TxHash, "gas": sent.Receipt.GasUsed,
			}, func(w io.Writer) {
				fmt.Fprintf(w, "contract   %v (halted until version 1 is active)\nauthority  %v\nproposal   %v\nsigners: %s\n", contract, authority, digest, e.approval(contract, digest, first))
			})
		},
	}
	f := c.Flags()
	f.StringVar(&file, "record", "", "record file")
	c.MarkFlagRequired("record")
	f.StringVar(&family, "family", "managed", "what keeps the code replaceable: managed, uups or beacon")
	f.StringVar(&salt, "salt", "", "32 bytes that tell records of the same signers and policy apart; empty: random")
	f.StringVar(&contractName, "contract-name", "", "contract of the recipe; needed when it names several")
	f.StringVar(&out, "out", "", "also write the proposal to this file")
	policy.bind(f)
	flags.bind(c)
	return c
}

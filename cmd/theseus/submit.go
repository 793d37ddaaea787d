package main

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"theseus/upgrade"
)

func submitCommand(e *env) *cobra.Command {
	var verify bool
	var given []string
	c := &cobra.Command{
		Use:   "submit FILE…",
		Short: "Submit collected signatures in one transaction",
		Long: `Submit the signatures of several signers on one intent. Anyone may. Together with approvals that were made by
transaction they must reach m. --verify requests the verification round in the same transaction and pays its fee.

A contract wallet that is a signer (EIP-1271) gives its signature in its own form, a Safe for the message hash that sign --for
prints: bring it as --signature WALLET=0x…, with a proposal or signature file that says what was signed.`,
		Example: "  theseus submit alice.json bob.json carol.json --verify\n  theseus submit proposal.json --signature 0x29fc…=0x…",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, files []string) error {
			ctx := cmd.Context()
			p, signatures, err := e.readSignatures(files, given)
			if err != nil {
				return err
			}
			if _, ok := p.Intent.(*upgrade.Upgrade); verify && !ok {
				return usage("--verify is for upgrades; a %v needs no round", p.Intent.Kind())
			}
			a, err := e.actOn(ctx, p)
			if err != nil {
				return err
			}
			r, err := a.Record(ctx, a.head.Hash, p.Intent.Head().Contract)
			if err != nil {
				return err
			}
			packed, err := upgrade.PackSignatures(&r.Configuration, signatures)
			if err != nil {
				return &exitError{exitRefused, err}
			}
			if err := e.showIntent(p, "submit "+counted(len(signatures), "signature")+" on this"); err != nil {
				return err
			}
			if !verify {
				sent, err := a.Submit(ctx, a.sender, p.Intent, packed)
				if err != nil {
					return err
				}
				return e.outcome(sent, fmt.Sprintf("submitted %v", p.Digest()))
			}
			fee, err := a.Fee(ctx, a.head.Hash)
			if err != nil {
				return err
			}
			sent, err := a.SubmitAndVerify(ctx, a.sender, p.Intent.(*upgrade.Upgrade), packed, fee)
			if err != nil {
				return err
			}
			return e.outcome(sent, "approved, verification requested")
		},
	}
	c.Flags().BoolVar(&verify, "verify", false, "also request verification, in the same transaction")
	c.Flags().StringArrayVar(&given, "signature", nil, "signature of a contract wallet, as WALLET=0x…; may be repeated")
	return c
}

// readSignatures reads files of one proposal, and signatures that are given beside it.
func (e *env) readSignatures(files, given []string) (*upgrade.Proposal, map[common.Address][]byte, error) {
	var proposal *upgrade.Proposal
	signatures := make(map[common.Address][]byte)
	add := func(where string, signer common.Address, signature []byte) error {
		if _, twice := signatures[signer]; twice {
			return usage("%s: a second signature of %v", where, signer)
		}
		signatures[signer] = signature
		return nil
	}
	for _, file := range files {
		p, approval, err := readProposal(file)
		if err != nil {
			return nil, nil, err
		}
		if proposal == nil {
			proposal = p
		}
		if p.Digest() != proposal.Digest() {
			return nil, nil, usage("%s is for %v, %s for %v: one intent at a time", file, p.Digest(), files[0], proposal.Digest())
		}
		if approval == nil {
			continue
		}
		if err := add(file, approval.Signer, approval.Signature); err != nil {
			return nil, nil, err
		}
	}
	for _, text := range given {
		wallet, signature, _ := strings.Cut(text, "=")
		account, err := parseAddress("--signature", wallet)
		if err != nil {
			return nil, nil, err
		}
		b, err := hexutil.Decode(signature)
		if err != nil {
			return nil, nil, usage("--signature %s=%.20s…: %w", wallet, signature, err)
		}
		if err := add("--signature", account, b); err != nil {
			return nil, nil, err
		}
	}
	if len(signatures) == 0 {
		return nil, nil, usage("no signature in these files; `theseus sign %s --out NAME.json` makes one, and --signature brings one of a contract wallet", files[0])
	}
	return proposal, signatures, nil
}

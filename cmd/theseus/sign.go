package main

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"theseus/chain/signer"
	"theseus/upgrade"
)

func signCommand(e *env) *cobra.Command {
	var out, safe string
	var f signing
	c := &cobra.Command{
		Use:   "sign CONTRACT DIGEST | sign PROPOSAL_FILE",
		Short: "Sign an intent off chain and write a signature file",
		Long: `Show every field of an intent, sign it (EIP-712), and write the signature to a file that anyone can submit. A signer that
would show only a hash is refused, and so is code that ` + "`theseus review`" + ` was not run on here, unless you say --without-review.
The chain is asked first whether the intent could still take effect: that version, epoch and active code are as it says, and
whether the account is one of the signers. Where there is no network, a proposal file is signed with --offline, and none of this is known.
--for SAFE prints, beside the intent, the hash that owners of a Safe see when they sign it as the Safe's message, and signs nothing. What is no
Safe of version 1.3.0 or later is refused.`,
		Example: "  theseus sign proposal.json --account 0x70997970… --out alice.json",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			p, err := e.findIntent(ctx, args)
			if err != nil {
				return err
			}
			r, err := e.maySign(ctx, p, f)
			if err != nil {
				return err
			}
			if safe != "" {
				wallet, err := parseAddress("--for", safe)
				if err != nil {
					return err
				}
				if err := e.oneOf(r, wallet); err != nil {
					return err
				}
				if err := e.isSafe(ctx, wallet, f); err != nil {
					return err
				}
				hash := upgrade.SafeDigest(p.Digest(), p.Domain.ChainID, wallet)
				return e.print(map[string]any{"digest": p.Digest(), "safe": wallet, "safeMessageHash": hash, "typedData": upgrade.TypedDataOf(p.Domain, p.Intent)}, func(w io.Writer) {
					fmt.Fprintf(w, "%s  Safe %v shows the message hash %v\n", signer.Show(p.Domain, p.Intent), wallet, hash)
				})
			}
			s, err := e.signer(ctx, p.Domain.ChainID)
			if err != nil {
				return err
			}
			if err := e.oneOf(r, s.Address()); err != nil {
				return err
			}
			if err := e.agreed(ctx, p, f, fmt.Sprintf("sign this as %v", s.Address())); err != nil {
				return err
			}
			signature, err := signer.SignIntent(ctx, s, p.Domain, p.Intent)
			if err != nil {
				return err
			}
			approval := &upgrade.Approval{Proposal: *p, Signer: s.Address(), Signature: signature}
			b, err := upgrade.WriteFile(approval)
			if err != nil {
				return err
			}
			if out == "" {
				return e.printJSON(b)
			}
			if err := writeFile(out, b); err != nil {
				return err
			}
			return e.print(approval, func(w io.Writer) {
				fmt.Fprintf(w, "signed %v as %v; wrote %s\nanyone: theseus submit %s …\n", p.Digest(), s.Address(), out, out)
			})
		},
	}
	f.bind(c)
	f.bindOffline(c)
	c.Flags().StringVar(&out, "out", "", "signature file; empty: standard output")
	c.Flags().StringVar(&safe, "for", "", "address of a Safe whose owners shall sign")
	return c
}

// isSafe refuses what does not answer as a Safe of version 1.3.0 or later: others show another hash, or none.
func (e *env) isSafe(ctx context.Context, wallet common.Address, f signing) error {
	if f.offline {
		e.progress("offline: that %v is a Safe could not be checked", wallet)
		return nil
	}
	c, head, err := e.contracts(ctx)
	if err != nil {
		return err
	}
	code, err := c.Code(ctx, head.Hash, wallet)
	if err != nil {
		return err
	}
	if len(code) == 0 {
		return usage("--for %v: there is no code at it: it is no Safe on chain %d", wallet, c.Network.ChainID)
	}
	answer, err := c.Call(ctx, head.Hash, wallet, crypto.Keccak256([]byte("domainSeparator()"))[:4])
	if code, _ := explain(err); code == exitUnavailable || ctx.Err() != nil {
		return err
	}
	if want := upgrade.SafeDomain(c.Network.ChainID, wallet); err != nil || !bytes.Equal(answer, want[:]) {
		return usage("--for %v: it does not answer domainSeparator() as a Safe of version 1.3.0 or later does", wallet)
	}
	return nil
}

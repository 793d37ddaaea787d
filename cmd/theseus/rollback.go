package main

import (
	"context"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/upgrade"
)

func rollbackCommand(e *env) *cobra.Command {
	var flags codeFlags
	var out string
	c := &cobra.Command{
		Use:   "rollback CONTRACT VERSION",
		Short: "Propose to go back to a version that was active",
		Long: `Propose a roll-back. It needs m signatures and the delay, but no round: that version was verified when it became
active. It takes a new version number, supersedes a pending approval, and ends any halt.`,
		Example: "  theseus rollback 0x5FbD… 1",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			contract, err := parseAddress("contract", args[0])
			if err != nil {
				return err
			}
			to, err := strconv.ParseUint(args[1], 10, 32)
			if err != nil {
				return usage("version %q: want a number", args[1])
			}
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			r, err := a.Record(ctx, a.head.Hash, contract)
			if err != nil {
				return err
			}
			was, err := e.versionThatWas(ctx, a, contract, uint32(to))
			if err != nil {
				return err
			}
			intent := &upgrade.RollBack{ToVersion: uint32(to), Code: upgrade.Code{
				Version: r.LastVersion + 1, ActiveHash: r.Active.TreeHash, NewHash: was.NewHash, Link: was.Link, Commit: was.Commit,
				ContractName: was.ContractName, Implementation: was.Implementation, CodeHash: was.CodeHash, Assertions: []upgrade.Assertion{},
			}}
			var artifact *build.Artifact
			if flags.call != "" {
				b, err := e.fetchAndBuild(ctx, &a.Network, was.Link, link.Commit(was.Commit), was.ContractName)
				if err != nil {
					return err
				}
				artifact = b.artifact
			}
			if intent.Header, err = header(r, a.signer.Address(), a.head, flags.times); err != nil {
				return err
			}
			if flags.findings != "" {
				return usage("--allowed-findings: a roll-back needs no round, so that nobody looks at its findings")
			}
			if err := flags.fill(e, &intent.Code, artifact, a.head); err != nil {
				return err
			}
			if err := e.wouldPass(ctx, a, r, intent); err != nil {
				return err
			}
			return e.announce(ctx, a, intent, out)
		},
	}
	flags.bind(c)
	c.Flags().StringVar(&out, "out", "", "also write the proposal to this file")
	return c
}

// versionThatWas finds the code of a version that was active.
func (e *env) versionThatWas(ctx context.Context, a *acting, contract common.Address, version uint32) (*upgrade.Code, error) {
	versions, err := a.Versions(ctx, a.head, contract)
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(versions, func(v chain.Version) bool { return v.Version == version })
	if at < 0 {
		return nil, &exitError{exitRefused, &upgrade.VersionNeverActive{Version: version}}
	}
	was := versions[at]
	code := &upgrade.Code{NewHash: was.TreeHash, Commit: was.Commit, Implementation: was.Implementation, CodeHash: was.CodeHash}
	if code.Link, err = a.Link(ctx, a.head.Hash, was.LinkHash); err != nil {
		return nil, err
	}
	// Only the body of the intent it came by says which contract of the tree it was: others can be announced by anybody. Going back
	// does not need the name; a body that cannot be had must not stop it.
	if found, err := a.Intent(ctx, a.head, contract, was.Digest); err == nil {
		code.ContractName = upgrade.CodeOf(found.Intent).ContractName
	} else if was.Digest != (upgrade.Digest{}) {
		e.progress("the name of the contract in its tree is left empty: %v", err)
	}
	return code, nil
}

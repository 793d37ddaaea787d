package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"theseus/code/link"
	"theseus/upgrade"
)

func proposeCommand(e *env) *cobra.Command {
	var flags codeFlags
	var contractName, commit, out, expect string
	var draft bool
	c := &cobra.Command{
		Use:   "propose CONTRACT LINK",
		Short: "Propose an upgrade of a contract to the tree of a link",
		Long: `Resolve LINK to a commit, fetch and build its tree, and announce the upgrade: signers approve the tree hash, the
commit, the implementation's address and its code hash. A branch that moves afterwards changes nothing.

Where the record requires findings, or --allowed-findings asks for it, the upgrade is checked as validators will check it; findings that stand and are
not allowed are refused, since no round could confirm it. With "--allowed-findings found" the signers are asked to allow exactly what is found.

--draft only writes the proposal file: signers can sign it off chain, and several drafts can become one bundle (see bundle).`,
		Example: "  theseus propose 0x5FbD… https://github.com/you/token/tree/v2/src --call migrate --args '[]'\n  theseus propose 0x5FbD… ./token --allow-private --draft --out token.json",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			if draft && out == "" {
				return usage("--draft writes nothing but a file; name it with --out")
			}
			contract, err := parseAddress("contract", args[0])
			if err != nil {
				return err
			}
			var at link.Commit
			if commit != "" {
				if at, err = link.ParseCommit(commit); err != nil {
					return usage("--commit: %w", err)
				}
			}
			allowed, err := readLeave(flags.findings)
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
			b, err := e.fetchAndBuild(ctx, &a.Network, args[1], at, contractName)
			if err != nil {
				return err
			}
			if expect != "" && expect != b.artifact.TreeHash.String() {
				return differs("the link yields the tree %v, not %s", b.artifact.TreeHash, expect)
			}
			intent := &upgrade.Upgrade{Code: b.code(r, args[1])}
			if intent.Header, err = header(r, a.signer.Address(), a.head, flags.times); err != nil {
				return err
			}
			if err := flags.fill(e, &intent.Code, b.artifact, a.head); err != nil {
				return err
			}
			if err := e.allowFindings(ctx, a, r, b, allowed, &intent.Code); err != nil {
				return err
			}
			if err := e.wouldPass(ctx, a, r, intent); err != nil {
				return err
			}
			if !draft {
				return e.announce(ctx, a, intent, out)
			}
			p := &upgrade.Proposal{Domain: a.Network.Domain(), Intent: intent}
			if err := writeProposal(out, p); err != nil {
				return err
			}
			return e.print(map[string]any{"digest": p.Digest(), "proposal": p, "file": out}, func(w io.Writer) {
				fmt.Fprintf(w, "wrote %s, digest %v; nothing was sent\nsigners: theseus review %s%s && theseus sign %s --out NAME.json\n", out, p.Digest(), out, e.private(), out)
			})
		},
	}
	flags.bind(c)
	c.Flags().StringVar(&contractName, "contract-name", "", "contract of the recipe; needed when it names several")
	c.Flags().StringVar(&commit, "commit", "", "propose this commit instead of what the link resolves to now")
	c.Flags().StringVar(&expect, "expect", "", "refuse unless the tree has this hash")
	c.Flags().StringVar(&out, "out", "", "also write the proposal to this file")
	c.Flags().BoolVar(&draft, "draft", false, "write the proposal to --out and announce nothing")
	return c
}

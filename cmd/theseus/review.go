package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"theseus/chain"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/safety/review"
	"theseus/upgrade"
)

type reviewFlags struct {
	markdown, html, contract, keep string
	chainID                        uint64
	offline                        bool
}

func reviewCommand(e *env) *cobra.Command {
	var f reviewFlags
	c := &cobra.Command{
		Use:   "review CONTRACT [DIGEST] | FILE | OLDTREE NEWTREE | --offline FOLDER",
		Short: "Put all that a signer needs into one report",
		Long: `Fetch and build the tree that a proposal names and the one that runs now, and show: who proposes what; whether hash, address and code are
as signed; the times; what activation calls, decoded; who may call what before and after, and who has the roles now; what the checks find, with a
map of storage; what changes in compiler, settings, functions, events, errors and code; the difference of the sources that reach the code; what
the wallet will show and hash; and the questions that remain for people. Of a contract alone, what is pending there is reviewed.

The report goes to the terminal, and with --html or --markdown into a file: the HTML needs no network and runs nothing. Two folders with
recipes are compared without any chain. --keep puts proposal, trees and what the chain answered into a folder, from which everybody derives the
same report again, byte for byte: theseus review --offline FOLDER. After a review this very proposal can be signed and approved on this
machine. Exit code 2 says that something is not as the proposal says.`,
		Example: `  theseus review 0x5FbD…
  theseus review 0x5FbD… 0x3a1c… --html review.html --keep evidence
  theseus review --offline evidence
  theseus review proposal.json --markdown review.md
  theseus review ./v1 ./v2 --contract-name Token`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.review(cmd.Context(), args, f)
		},
	}
	c.Flags().StringVar(&f.markdown, "markdown", "", "also write the report to this file, as Markdown")
	c.Flags().StringVar(&f.html, "html", "", "also write the report to this file, as one HTML page")
	c.Flags().StringVar(&f.contract, "contract-name", "", "of two trees: the contract, where their recipes name more than one")
	c.Flags().Uint64Var(&f.chainID, "chain-id", 1, "of two trees: the chain that constructors see")
	c.Flags().StringVar(&f.keep, "keep", "", "keep all that the report is derived from in this folder, which is made")
	c.Flags().BoolVar(&f.offline, "offline", false, "derive the report from a folder that --keep made; nobody is asked anything")
	c.MarkFlagsMutuallyExclusive("keep", "offline")
	return c
}

func (e *env) review(ctx context.Context, args []string, f reviewFlags) error {
	if err := (outputs{"--markdown": f.markdown, "--html": f.html, "--keep": f.keep}).check(); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "theseus-review-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	var s *review.Subject
	var kept *keptReview
	switch {
	case f.offline && len(args) != 1:
		return usage("--offline takes one folder")
	case len(args) == 1 && !f.offline && isFolder(args[0]) == nil:
		return usage("%s is a folder: give two, the old tree and the new one, or say --offline if --keep made it", args[0])
	case f.offline:
		s, err = e.offlineSubject(ctx, args[0])
	case len(args) == 2 && !strings.HasPrefix(args[0], "0x"):
		if f.keep != "" {
			return usage("--keep is for proposals: two trees are what they are derived from")
		}
		s, err = e.twoTrees(ctx, args[0], args[1], f.contract, f.chainID)
	default:
		s, kept, err = e.subject(ctx, args, dir)
	}
	if err != nil {
		return err
	}
	r, err := review.Make(s)
	if err != nil {
		return err
	}
	if r.Digest != nil { // the last review counts, and this one does once everybody has it
		if err := dropReviewed(*r.Digest); err != nil {
			return err
		}
	}
	if f.keep != "" {
		if err := kept.write(f.keep, dir); err != nil {
			return err
		}
	}
	if err := writeReports(map[string]func(io.Writer) error{f.markdown: r.WriteMarkdown, f.html: r.WriteHTML}); err != nil {
		return err
	}
	if err := e.print(r, func(w io.Writer) { _ = r.WriteText(w) }); err != nil {
		return err
	}
	if r.Digest == nil {
		return nil
	}
	if len(r.Contradicts) > 0 {
		return differs("not as the proposal says: %s", r.Contradicts[0])
	}
	return keepReviewed(reviewedOf(s.Proposal, s.Standing))
}

// subject of a review of a proposal.
func (e *env) subject(ctx context.Context, args []string, dir string) (*review.Subject, *keptReview, error) {
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, nil, err
	}
	var p *upgrade.Proposal
	if len(args) == 1 && common.IsHexAddress(args[0]) {
		p, err = e.pending(ctx, c, head, common.HexToAddress(args[0]))
	} else {
		p, err = e.findIntent(ctx, args)
	}
	if err != nil {
		return nil, nil, err
	}
	code := upgrade.CodeOf(p.Intent)
	if code == nil {
		return nil, nil, usage("%v changes no code: there is nothing to review but what `theseus sign` shows", p.Digest())
	}
	if p.Domain != c.Network.Domain() {
		return nil, nil, usage("the proposal is of another network")
	}
	contract := p.Intent.Head().Contract
	record, err := c.Record(ctx, head.Hash, contract)
	if err != nil {
		return nil, nil, err
	}
	standing, err := standingOf(ctx, c, head, record, p.Digest())
	if err != nil {
		return nil, nil, err
	}
	s := &review.Subject{Proposal: p, Standing: standing, Fields: signer.Show(p.Domain, p.Intent)}
	kept := &keptReview{Proposal: p, Chain: chainEvidence{Standing: standing, Deployer: c.Network.Deployer, Answers: []answer{}}}
	s.Read = func(q review.Query) ([]byte, error) {
		b, err := readContract(ctx, c.Client, head.Hash, contract, q)
		if err == nil {
			kept.Chain.Answers = append(kept.Chain.Answers, answer{q, b})
		}
		return b, err
	}
	opts := build.Options{ChainID: c.Network.ChainID, Deployer: c.Network.Deployer, Limits: c.Network.Limits.Tree}
	side := func(name string, code *upgrade.Code) (*review.Side, error) {
		l, err := e.parseLink(code.Link)
		if err != nil {
			return nil, err
		}
		e.progress("fetching the %s tree", name)
		tree := filepath.Join(dir, name)
		if _, err := e.fetcher(c.Network.Limits).Fetch(ctx, l, link.Commit(code.Commit), tree); err != nil {
			return nil, err
		}
		return e.sideOf(ctx, tree, code.ContractName, opts)
	}
	var both errgroup.Group // the compiler takes most of the time
	e.compilers()           // made before two ask for them
	both.Go(func() (err error) {
		s.New, err = side("new", code)
		return err
	})
	both.Go(func() error {
		active, err := activeCode(ctx, c, head, record)
		if err == nil {
			kept.Chain.OldContract = active.ContractName
			s.Old, err = side("old", active)
		}
		if err != nil {
			s.OldNote = err.Error()
			kept.Chain.OldNote = s.OldNote
		}
		return nil
	})
	if err := both.Wait(); err != nil {
		return nil, nil, err
	}
	return s, kept, nil
}

// pending is the code intent that a contract's record waits with: one that m signed, else the one that collects signatures.
func (e *env) pending(ctx context.Context, c *chain.Contracts, head chain.Block, contract common.Address) (*upgrade.Proposal, error) {
	record, err := c.Record(ctx, head.Hash, contract)
	if err != nil {
		return nil, err
	}
	if !record.Registered() {
		return nil, &exitError{exitRefused, fmt.Errorf("%v has no record", contract)}
	}
	proposal := func(intent upgrade.Intent) *upgrade.Proposal {
		return &upgrade.Proposal{Domain: c.Network.Domain(), Intent: intent}
	}
	if record.Live(head.Time) {
		found, err := c.Intent(ctx, head, contract, record.Digest)
		if err != nil {
			return nil, wrong(err)
		}
		return proposal(found.Intent), nil
	}
	open, err := openProposals(ctx, c, head, record)
	if err != nil {
		return nil, err
	}
	open = slices.DeleteFunc(open, func(p openProposal) bool { return upgrade.CodeOf(p.intent) == nil })
	switch len(open) {
	case 0:
		return nil, usage("no change of code is pending for %v", contract)
	case 1:
		return proposal(open[0].intent), nil
	}
	var list strings.Builder
	for _, p := range open {
		fmt.Fprintf(&list, "\n  theseus review %v %v  # %s", contract, p.Digest, p.Summary)
	}
	return nil, usage("%d changes of code are proposed for %v; say which:%s", len(open), contract, &list)
}

// standingOf is what the chain says of a record and of a proposal for it.
func standingOf(ctx context.Context, c *chain.Contracts, head chain.Block, r *upgrade.Record, digest upgrade.Digest) (*review.Standing, error) {
	ballot, err := c.Ballot(ctx, head.Hash, r.Contract, digest)
	if err != nil {
		return nil, err
	}
	genesis, err := c.BlockAt(ctx, 0)
	if err != nil {
		return nil, err
	}
	s := &review.Standing{
		Block: head.Number, Hash: head.Hash, Genesis: genesis.Hash, Time: head.Time, Active: r.Active.TreeHash, ActiveVersion: r.Active.Version, LastVersion: r.LastVersion,
		Epoch: r.Epoch, Delay: r.Configuration.Delay, FindingsRequired: r.Configuration.FindingsRequired,
		Signers: append([]common.Address{}, r.Configuration.Signers...), Threshold: int(r.Configuration.Threshold), Approved: []common.Address{}, Rejected: []common.Address{},
		Reached: r.Live(head.Time) && r.Digest == digest, State: stateOf(r, head),
	}
	if s.Reached && r.Stage == upgrade.StageVerified {
		s.ActivateFrom = r.ActivateFrom
	}
	for i, account := range r.Configuration.Signers {
		if ballot.Approvals>>i&1 != 0 {
			s.Approved = append(s.Approved, account)
		}
		if ballot.Rejections>>i&1 != 0 {
			s.Rejected = append(s.Rejected, account)
		}
	}
	return s, nil
}

// readContract asks a contract at a block. A call that it refuses answers nothing.
func readContract(ctx context.Context, c *chain.Client, block common.Hash, contract common.Address, q review.Query) ([]byte, error) {
	if q.Slot {
		word, err := c.Storage(ctx, block, contract, common.BytesToHash(q.Data))
		return word[:], err
	}
	results, err := c.CallBatch(ctx, block, []chain.Call{{To: contract, Data: q.Data}})
	if err != nil || results[0].Err != nil {
		return nil, err
	}
	return results[0].Data, nil
}

// twoTrees compares folders.
func (e *env) twoTrees(ctx context.Context, before, after, contract string, chainID uint64) (*review.Subject, error) {
	s := new(review.Subject)
	e.compilers()
	var both errgroup.Group
	for side, dir := range map[**review.Side]string{&s.Old: before, &s.New: after} {
		both.Go(func() (err error) {
			if *side, err = e.sideOf(ctx, dir, contract, build.Options{ChainID: chainID}); err != nil {
				return ofTree(dir, err)
			}
			return nil
		})
	}
	return s, both.Wait()
}

// sideOf builds a folder, and keeps what the compiler says of its source.
func (e *env) sideOf(ctx context.Context, dir, contract string, opts build.Options) (*review.Side, error) {
	fsys := os.DirFS(dir)
	if contract == "" {
		recipe, err := build.ReadRecipe(fsys)
		if err != nil {
			return nil, usage("%w", err)
		}
		if len(recipe.Contracts) != 1 {
			return nil, usage("the recipe names %d contracts; choose one with --contract-name", len(recipe.Contracts))
		}
		for only := range recipe.Contracts {
			contract = only
		}
	}
	opts.Compiler, opts.Progress = e.compilers(), func(what string) { e.progress("%s", what) }
	a, compiled, err := build.BuildWithEvidence(ctx, fsys, contract, opts)
	if err != nil {
		return nil, err
	}
	return review.NewSide(a, compiled)
}

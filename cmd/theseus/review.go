package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/output"
	"theseus/safety/audit"
	"theseus/safety/review"
	"theseus/upgrade"
)

func reviewCommand(e *env) *cobra.Command {
	var markdown, html, contract string
	var chainID uint64
	c := &cobra.Command{
		Use:   "review CONTRACT DIGEST | FILE | OLDTREE NEWTREE",
		Short: "Put all that a signer needs into one report",
		Long: `Fetch and build the tree that a proposal names and the one that runs now, and show: whether hash, address and code are as signed; the
times; what activation calls, decoded; what changes in compiler, settings, functions, events, errors and code; the difference of the sources that
reach the code; what the wallet will show; and the questions that remain for people.

The report goes to the terminal, and with --html or --markdown into a file: the HTML needs no network and runs nothing. Two folders with
recipes are compared without any chain. After a review this very proposal can be signed and approved on this machine. Exit code 2 says that something is not as the proposal says.`,
		Example: `  theseus review 0x5FbD… 0x3a1c… --html review.html
  theseus review proposal.json --markdown review.md
  theseus review ./v1 ./v2 --contract-name Token`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			dir, err := os.MkdirTemp("", "theseus-review-")
			if err != nil {
				return err
			}
			defer os.RemoveAll(dir)
			var s *review.Subject
			if len(args) == 2 && !strings.HasPrefix(args[0], "0x") {
				s, err = e.twoTrees(cmd.Context(), args[0], args[1], contract, chainID)
			} else {
				s, err = e.subject(cmd.Context(), args, dir)
			}
			if err != nil {
				return err
			}
			r, err := review.Make(s)
			if err != nil {
				return err
			}
			for path, write := range map[string]func(io.Writer) error{markdown: r.WriteMarkdown, html: r.WriteHTML} {
				if path == "" {
					continue
				}
				var b bytes.Buffer
				if err := write(&b); err != nil {
					return err
				}
				if err := writeFile(path, b.Bytes()); err != nil {
					return err
				}
			}
			if err := e.print(r, func(w io.Writer) { _ = r.WriteText(w) }); err != nil {
				return err
			}
			if len(r.Contradicts) > 0 {
				return differs("not as the proposal says: %s", r.Contradicts[0])
			}
			if r.Digest != nil {
				return keepReviewed(*r.Digest)
			}
			return nil
		},
	}
	c.Flags().StringVar(&markdown, "markdown", "", "also write the report to this file, as Markdown")
	c.Flags().StringVar(&html, "html", "", "also write the report to this file, as one HTML page")
	c.Flags().StringVar(&contract, "contract-name", "", "of two trees: the contract, where their recipes name more than one")
	c.Flags().Uint64Var(&chainID, "chain-id", 1, "of two trees: the chain that constructors see")
	return c
}

// subject of a review of a proposal.
func (e *env) subject(ctx context.Context, args []string, dir string) (*review.Subject, error) {
	p, err := e.findIntent(ctx, args)
	if err != nil {
		return nil, err
	}
	code := upgrade.CodeOf(p.Intent)
	if code == nil {
		return nil, usage("%v changes no code: there is nothing to review but what `theseus sign` shows", p.Digest())
	}
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, err
	}
	if p.Domain != c.Network.Domain() {
		return nil, usage("the proposal is of another network")
	}
	record, err := c.Record(ctx, head.Hash, p.Intent.Head().Contract)
	if err != nil {
		return nil, err
	}
	s := &review.Subject{Proposal: p, Record: record, Time: head.Time, Fields: signer.Show(p.Domain, p.Intent)}
	side := func(name string, code *upgrade.Code) (*review.Side, error) {
		tree := filepath.Join(dir, name)
		b, err := e.fetchInto(ctx, tree, &c.Network, code.Link, link.Commit(code.Commit), code.ContractName)
		if err != nil {
			return nil, err
		}
		return &review.Side{Tree: os.DirFS(tree), Artifact: b.artifact}, nil
	}
	e.compilers()           // made before two ask for them
	var both errgroup.Group // the compiler takes most of the time
	both.Go(func() (err error) {
		s.New, err = side("new", code)
		return err
	})
	both.Go(func() error {
		active, err := activeCode(ctx, c, head, record)
		if err == nil {
			s.Old, err = side("old", active)
		}
		if err != nil {
			s.OldNote = err.Error()
		}
		return nil
	})
	if err := both.Wait(); err != nil {
		return nil, err
	}
	e.checkInto(ctx, s, filepath.Join(dir, "old"), filepath.Join(dir, "new"))
	return s, nil
}

// twoTrees compares folders.
func (e *env) twoTrees(ctx context.Context, before, after, contract string, chainID uint64) (*review.Subject, error) {
	s := new(review.Subject)
	e.compilers()
	var both errgroup.Group
	for side, dir := range map[**review.Side]string{&s.Old: before, &s.New: after} {
		both.Go(func() (err error) {
			*side, err = e.sideOf(ctx, dir, contract, chainID)
			return err
		})
	}
	if err := both.Wait(); err != nil {
		return nil, err
	}
	e.checkInto(ctx, s, before, after)
	return s, nil
}

// checkInto runs the checks of `theseus check` on the trees of a review, or says why it could not.
func (e *env) checkInto(ctx context.Context, s *review.Subject, before, after string) {
	var trees [2]*output.Compilation
	var names [2]string
	var both errgroup.Group
	for i, dir := range []string{before, after} {
		side := []*review.Side{s.Old, s.New}[i]
		if side == nil {
			continue
		}
		both.Go(func() error {
			c, contracts, err := e.compileTree(ctx, dir)
			trees[i], names[i] = c, contracts[side.Artifact.Contract]
			return err
		})
	}
	err := both.Wait()
	var report *audit.Report
	if err == nil {
		opts := audit.Options{Contract: names[1]}
		var old []*output.Compilation
		if s.Old != nil {
			old, opts.Reference = []*output.Compilation{trees[0]}, names[0]
		}
		report, err = audit.Run([]*output.Compilation{trees[1]}, old, opts)
	}
	if err != nil {
		s.CheckNote = err.Error()
		return
	}
	for _, r := range report.Results {
		s.Checks = append(s.Checks, r.Findings...)
	}
}

// sideOf builds a folder.
func (e *env) sideOf(ctx context.Context, dir, contract string, chainID uint64) (*review.Side, error) {
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
	a, err := build.Build(ctx, fsys, contract, build.Options{ChainID: chainID, Compiler: e.compilers(), Progress: func(what string) { e.progress("%s", what) }})
	if err != nil {
		return nil, err
	}
	return &review.Side{Tree: fsys, Artifact: a}, nil
}

package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/chain/fork"
	"theseus/printable"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

type rehearseFlags struct {
	last                                                                  int
	blocks, transactions, assertions, expect, calls, keep, markdown, html string
	through                                                               []string
	whole, traces                                                         bool
}

func rehearseCommand(e *env) *cobra.Command {
	var f rehearseFlags
	c := &cobra.Command{
		Use:   "rehearse CONTRACT DIGEST | FILE…",
		Short: "Run an upgrade on a copy of live state, and its past transactions against old and new code",
		Long: `Copy the state of the newest block, as far as it is touched, into an EVM in this process; every word is held against the
block's hash where an endpoint gives proofs. There the upgrade is built, deployed and activated as CodeRegistry would do it: which slots
change and what they are called, events, balances, gas, assertions. Then the contract's past transactions are run again, each from the
state that it met, against old and new code; every difference in success, return data, revert reason, events, storage and balances is
shown, by function. Views are called before and after, with the arguments that the past transactions used.

The proposals of a bundle are given all, in its order. Of a beacon, name the proxies that people call (--through).

Nothing is sent. Exit code 2 says that something came out that nobody declared in the file of --expect, a JSON list; 4 that an
endpoint could not give what was needed, such as the state of past blocks (an archive node has it; --last 0 rehearses the activation alone):

  [{"function": "transfer(address,uint256)", "aspect": "events", "reason": "an index was added"},
   {"function": "view version", "reason": "that is the point"}]`,
		Example: `  theseus rehearse 0x5FbD… 0x3a1c…
  theseus rehearse proposal.json --last 1000 --state-dir state --expect expected.json --assert invariants.json
  theseus rehearse token.json market.json --html rehearsal.html
  theseus rehearse 0x5FbD… 0x3a1c… --blocks 19000000:19005000 --json`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.rehearse(cmd.Context(), args, f)
		},
	}
	c.Flags().IntVar(&f.last, "last", 100, "how many of the contract's newest transactions are run again")
	c.Flags().StringVar(&f.blocks, "blocks", "", "only transactions in these blocks, FROM:TO (default: the newest "+strconv.Itoa(searchBlocks)+")")
	c.Flags().StringVar(&f.transactions, "transactions", "", "file with hashes of the transactions to run again, one a line")
	c.Flags().BoolVar(&f.whole, "whole-blocks", false, "run all that came before a transaction in its block, not only what the same sender or contract did")
	c.Flags().BoolVar(&f.traces, "traces", false, "have the endpoint run each block again (debug_traceBlockByHash), to find calls by other contracts that left no log")
	c.Flags().StringSliceVar(&f.through, "through", nil, "contracts that people call and that run the code: proxies of a beacon")
	c.Flags().StringVar(&f.assertions, "assert", "", "file with a JSON list of invariants: target, callData, comparison, expected; as --assertions of propose")
	c.Flags().StringVar(&f.expect, "expect", "", "file with a JSON list of differences that are expected: function, aspect, reason (default: of p.json, p.expected.json if it is there)")
	c.Flags().StringVar(&f.calls, "calls", "", "file with a JSON list of calls of views to make before and after: function, arguments")
	c.Flags().StringVar(&f.keep, "state-dir", "", "folder that keeps fetched state for the next time (default: none is kept)")
	c.Flags().StringVar(&f.markdown, "markdown", "", "also write the report to this file, as Markdown")
	c.Flags().StringVar(&f.html, "html", "", "also write the report to this file, as one HTML page")
	c.MarkFlagsMutuallyExclusive("blocks", "transactions")
	return c
}

const (
	// searchBlocks is how far back transactions are looked for by default.
	searchBlocks = 10_000
	// rateLimitPatience is how long a request is repeated while an endpoint says that it was asked too often.
	rateLimitPatience = 5 * time.Minute
	// starts is how often a rehearsal is begun again because its block left the chain.
	starts = 3
)

func (e *env) rehearse(ctx context.Context, args []string, f rehearseFlags) error {
	e.patience = rateLimitPatience
	if f.last < 0 {
		return usage("--last %d: want 0 or more", f.last)
	}
	if err := (outputs{"--markdown": f.markdown, "--html": f.html}).check(); err != nil {
		return err
	}
	proposals, err := e.proposalsOf(ctx, args)
	if err != nil {
		return err
	}
	r := &rehearse.Rehearsal{WholeBlocks: f.whole, Progress: func(done, of int) {
		if done%50 == 0 || done == of {
			e.progress("%d of %d transactions", done, of)
		}
	}}
	if r.Assertions, err = readList(f.assertions, rehearse.ParseAssertions); err != nil {
		return err
	}
	if r.Expected, err = e.expected(args, f.expect); err != nil {
		return err
	}
	calls, err := readList(f.calls, rehearse.ParseViewCalls)
	if err != nil {
		return err
	}
	if f.keep != "" {
		if f.keep, err = filepath.Abs(f.keep); err != nil {
			return usage("--state-dir: %w", err)
		}
		r.Store = &fork.Store{Dir: f.keep}
	}
	b := &builder{e, make(map[source]outcome)}
	report, err := b.rehearseNow(ctx, proposals, calls, r, f)
	for start := 1; err != nil && start < starts; start++ {
		if vanished := new(fork.VanishedError); !errors.As(err, &vanished) {
			break
		}
		e.progress("%v", err)
		report, err = b.rehearseNow(ctx, proposals, calls, r, f)
	}
	if err != nil {
		return err
	}
	if err := writeReports(map[string]func(io.Writer) error{f.markdown: report.WriteMarkdown, f.html: report.WriteHTML}); err != nil {
		return err
	}
	if err := e.print(report, func(w io.Writer) { _ = report.WriteText(w) }); err != nil {
		return err
	}
	if n := len(report.Unexpected); n > 0 {
		return differs("%d unexpected: %s", n, report.Unexpected[0])
	}
	if n := len(report.NotRun); n > 0 {
		return &exitError{exitUnavailable, errors.New("some past transactions were not run again: " + report.NotRun[0].Why)}
	}
	return nil
}

// proposalsOf takes CONTRACT DIGEST, or the files of one proposal or of all those of a bundle.
func (e *env) proposalsOf(ctx context.Context, args []string) ([]*upgrade.Proposal, error) {
	var proposals []*upgrade.Proposal
	if len(args) == 2 && strings.HasPrefix(args[0], "0x") {
		p, err := e.findIntent(ctx, args)
		if err != nil {
			return nil, err
		}
		proposals = append(proposals, p)
	} else {
		for _, file := range args {
			p, _, err := readProposal(file)
			if err != nil {
				return nil, err
			}
			proposals = append(proposals, p)
		}
	}
	var members []*upgrade.Upgrade
	for _, p := range proposals {
		if upgrade.CodeOf(p.Intent) == nil {
			return nil, usage("%v changes no code: there is nothing to rehearse", p.Digest())
		}
		if u, ok := p.Intent.(*upgrade.Upgrade); ok {
			members = append(members, u)
		}
	}
	switch {
	case len(proposals) == 1 && (len(members) == 0 || members[0].Bundle == upgrade.Bundle{}):
	case len(members) != len(proposals):
		return nil, usage("only upgrades can be rehearsed together")
	case slices.ContainsFunc(members, func(u *upgrade.Upgrade) bool { return u.Bundle != upgrade.BundleOf(members) }):
		return nil, usage("these are not all members of one bundle in its order: they are activated together, give the file of each, as to `theseus bundle`")
	}
	return proposals, nil
}

func writeReports(forms map[string]func(io.Writer) error) error {
	for path, write := range forms {
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
	return nil
}

// rehearseNow rehearses on the state of the newest block.
func (e *builder) rehearseNow(ctx context.Context, proposals []*upgrade.Proposal, calls []rehearse.ViewCall, r *rehearse.Rehearsal, f rehearseFlags) (*rehearse.Report, error) {
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, err
	}
	r.Chain, r.Block = c.Client, head
	if err := e.prepare(ctx, c, proposals, calls, r, f); err != nil {
		return nil, err
	}
	if r.Past, err = e.past(ctx, c, head, r.Activation, f); err != nil {
		return nil, err
	}
	return r.Run(ctx)
}

// expected are the differences that a file names: the one that was given, or those that are kept beside the proposals.
func (e *env) expected(proposals []string, given string) (all []rehearse.Expected, err error) {
	if given != "" {
		return readList(given, rehearse.ParseExpected)
	}
	for _, proposal := range proposals {
		path := strings.TrimSuffix(proposal, ".json") + ".expected.json"
		if _, err := os.Lstat(path); err != nil {
			continue
		}
		e.progress("expected are the differences that %s names", path)
		list, err := readList(path, rehearse.ParseExpected)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return all, nil
}

// readList reads a file of --assert, --expect or --calls, if one is given.
func readList[T any](path string, parse func([]byte) ([]T, error)) ([]T, error) {
	if path == "" {
		return nil, nil
	}
	b, err := readFile(path)
	if err != nil {
		return nil, err
	}
	list, err := parse(b)
	if err != nil {
		return nil, usage("%s: %w", path, err)
	}
	return list, nil
}

// past transactions, as the flags choose them.
func (e *env) past(ctx context.Context, c *chain.Contracts, head chain.Block, a *rehearse.Activation, f rehearseFlags) (*rehearse.History, error) {
	if f.transactions != "" {
		b, err := readFile(f.transactions)
		if err != nil {
			return nil, err
		}
		var hashes []common.Hash
		for _, line := range strings.Fields(string(b)) {
			var hash common.Hash
			if err := hash.UnmarshalText([]byte(line)); err != nil {
				return nil, usage("%s: %.80q is no transaction hash", f.transactions, printable.Text(line))
			}
			hashes = append(hashes, hash)
		}
		return rehearse.These(ctx, c.Client, hashes)
	}
	if f.last == 0 {
		return nil, nil
	}
	r := rehearse.Range{To: head.Number, Last: f.last, From: head.Number - min(head.Number, searchBlocks-1), Traces: f.traces}
	if f.blocks != "" {
		from, to, ok := strings.Cut(f.blocks, ":")
		var errFrom, errTo error
		r.From, errFrom = strconv.ParseUint(from, 10, 64)
		r.To, errTo = strconv.ParseUint(to, 10, 64)
		if !ok || cmp.Or(errFrom, errTo) != nil || r.From > r.To || r.To > head.Number || r.To-r.From >= rehearse.MaxBlocks {
			return nil, usage("--blocks %q: want FROM:TO, at most %d blocks up to %d", f.blocks, rehearse.MaxBlocks, head.Number)
		}
	}
	var called []common.Address
	for _, m := range a.Members {
		called = append(append(called, m.Contract), m.Entrances...)
	}
	return rehearse.Find(ctx, c.Client, called, r, func(block uint64, found int) {
		e.progress("looking for transactions: back to block %d, %d found", block, found)
	})
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/chain/fork"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/printable"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

type rehearseFlags struct {
	last                                           int
	blocks, transactions, assertions, expect, keep string
	whole                                          bool
}

func rehearseCommand(e *env) *cobra.Command {
	var f rehearseFlags
	c := &cobra.Command{
		Use:   "rehearse CONTRACT DIGEST | FILE",
		Short: "Run an upgrade on a copy of live state, and its past transactions against old and new code",
		Long: `Copy the state of the newest block, as far as it is touched, into an EVM in this process; every word is held against the
block's hash where an endpoint gives proofs. There the upgrade is built, deployed and activated as CodeRegistry would do it: which slots
change and what they are called, events, balances, gas, assertions. Views are called before and after. Then the contract's past
transactions are run again, each from the state that it met, against old and new code; every difference in success, return data, revert
reason, events, storage and balances is shown, by function.

Nothing is sent. Exit code 2 says that something came out that nobody declared in the file of --expect, a JSON list:

  [{"function": "transfer(address,uint256)", "aspect": "events", "reason": "an index was added"},
   {"function": "view version", "reason": "that is the point"}]

Past transactions need an endpoint that keeps the state of their blocks (an archive node). --last 0 rehearses the activation alone.`,
		Example: `  theseus rehearse 0x5FbD… 0x3a1c…
  theseus rehearse proposal.json --last 1000 --expect expected.json --assert invariants.json
  theseus rehearse 0x5FbD… 0x3a1c… --blocks 19000000:19005000 --json`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.rehearse(cmd.Context(), args, f)
		},
	}
	c.Flags().IntVar(&f.last, "last", 100, "how many of the contract's newest transactions are run again")
	c.Flags().StringVar(&f.blocks, "blocks", "", "only transactions in these blocks, FROM:TO (default: the newest "+strconv.Itoa(searchBlocks)+")")
	c.Flags().StringVar(&f.transactions, "transactions", "", "file with hashes of the transactions to run again, one a line")
	c.Flags().BoolVar(&f.whole, "whole-blocks", false, "run all that came before a transaction in its block, not only what the same sender or contract did")
	c.Flags().StringVar(&f.assertions, "assert", "", "file with a JSON list of invariants: target, callData, comparison, expected; as --assertions of propose")
	c.Flags().StringVar(&f.expect, "expect", "", "file with a JSON list of differences that are expected: function, aspect, reason")
	c.Flags().StringVar(&f.keep, "state-dir", "", "folder that keeps fetched state for the next time (default: none is kept)")
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
	p, err := e.findIntent(ctx, args)
	if err != nil {
		return err
	}
	code := upgrade.CodeOf(p.Intent)
	if code == nil {
		return usage("%v changes no code: there is nothing to rehearse", p.Digest())
	}
	if f.last < 0 {
		return usage("--last %d: want 0 or more", f.last)
	}
	r := &rehearse.Rehearsal{WholeBlocks: f.whole, Progress: func(done, of int) {
		if done%50 == 0 || done == of {
			e.progress("%d of %d transactions", done, of)
		}
	}}
	if r.Assertions, err = readList(f.assertions, rehearse.ParseAssertions); err != nil {
		return err
	}
	if r.Expected, err = readList(f.expect, rehearse.ParseExpected); err != nil {
		return err
	}
	if f.keep != "" {
		if f.keep, err = filepath.Abs(f.keep); err != nil {
			return usage("--state-dir: %w", err)
		}
		r.Store = &fork.Store{Dir: f.keep}
	}
	report, err := e.rehearseNow(ctx, p, r, f)
	for start := 1; err != nil && start < starts; start++ {
		if vanished := new(fork.VanishedError); !errors.As(err, &vanished) {
			break
		}
		e.progress("%v", err)
		report, err = e.rehearseNow(ctx, p, r, f)
	}
	if err != nil {
		return err
	}
	if err := e.print(report, func(w io.Writer) { printRehearsal(w, report) }); err != nil {
		return err
	}
	if n := len(report.Unexpected); n > 0 {
		return differs("%d unexpected: %s", n, report.Unexpected[0])
	}
	return nil
}

// rehearseNow rehearses on the state of the newest block.
func (e *env) rehearseNow(ctx context.Context, p *upgrade.Proposal, r *rehearse.Rehearsal, f rehearseFlags) (*rehearse.Report, error) {
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, err
	}
	if p.Domain != c.Network.Domain() {
		return nil, usage("the proposal is of another network")
	}
	r.Chain, r.Block = c.Client, head
	record, err := c.Record(ctx, head.Hash, p.Intent.Head().Contract)
	if err != nil {
		return nil, err
	}
	if err := e.prepare(ctx, c, record, p, r); err != nil {
		return nil, err
	}
	if r.Past, err = e.past(ctx, c, record.Contract, head, f); err != nil {
		return nil, err
	}
	return r.Run(ctx)
}

// readList reads a file of --assert or --expect, if one is given.
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

// prepare builds new and old code and says how the one becomes the other.
func (e *env) prepare(ctx context.Context, c *chain.Contracts, record *upgrade.Record, p *upgrade.Proposal, r *rehearse.Rehearsal) error {
	code := upgrade.CodeOf(p.Intent)
	b, err := e.fetchAndBuild(ctx, &c.Network, code.Link, link.Commit(code.Commit), code.ContractName)
	if err != nil {
		return err
	}
	if b.artifact.Implementation != code.Implementation {
		return differs("the tree builds to %v, the proposal says %v", b.artifact.Implementation, code.Implementation)
	}
	if r.New, err = codeOf(b.artifact); err != nil {
		return err
	}
	r.Old = rehearse.Code{}
	if was, err := e.activeBuild(ctx, c, r.Block, record); err != nil {
		e.progress("the running code is not known by source, its functions are shown as they are called in the new code: %v", err)
	} else if r.Old, err = codeOf(was.artifact); err != nil {
		return err
	}
	a := &rehearse.Activation{Contract: record.Contract, Authority: record.Authority, Controller: c.Network.CodeRegistry, Code: code, From: record.ActivateFrom}
	for _, l := range b.artifact.Libraries {
		if err := addDeployment(ctx, c, r.Block, a, b.artifact, l.CreationCode, l.Address); err != nil {
			return err
		}
	}
	if err := addDeployment(ctx, c, r.Block, a, b.artifact, b.artifact.CreationCode, b.artifact.Implementation); err != nil {
		return err
	}
	if u, ok := p.Intent.(*upgrade.Upgrade); ok && record.Stage == upgrade.StageVerified && record.Digest == p.Digest() && u.Bundle == (upgrade.Bundle{}) {
		tx, err := c.ActivateCall(u)
		if err != nil {
			return err
		}
		a.Whole = &fork.Message{From: code.Activator, To: *tx.To, Value: tx.Value, Data: tx.Data}
	}
	r.Activation = a
	return nil
}

// addDeployment adds what puts code in place, unless it is there.
func addDeployment(ctx context.Context, c *chain.Contracts, head chain.Block, a *rehearse.Activation, artifact *build.Artifact, creationCode []byte, at common.Address) error {
	there, err := c.Code(ctx, head.Hash, at)
	if err == nil && len(there) == 0 && len(creationCode) > 0 {
		a.Deployments = append(a.Deployments, fork.Message{To: c.Network.Deployer, Data: append(artifact.TreeHash[:], creationCode...)})
	}
	return err
}

// activeBuild builds what runs now.
func (e *env) activeBuild(ctx context.Context, c *chain.Contracts, head chain.Block, record *upgrade.Record) (*built, error) {
	code, err := activeCode(ctx, c, head, record)
	if err != nil {
		return nil, err
	}
	return e.fetchAndBuild(ctx, &c.Network, code.Link, link.Commit(code.Commit), code.ContractName)
}

// activeCode is what was signed of the code that runs now.
func activeCode(ctx context.Context, c *chain.Contracts, head chain.Block, record *upgrade.Record) (*upgrade.Code, error) {
	versions, err := c.Versions(ctx, head, record.Contract)
	if err != nil {
		return nil, err
	}
	if len(versions) == 0 || versions[len(versions)-1].Digest == (upgrade.Digest{}) {
		return nil, errors.New("no version of it was verified yet")
	}
	found, err := c.Intent(ctx, head, record.Contract, versions[len(versions)-1].Digest)
	if err != nil {
		return nil, err
	}
	return upgrade.CodeOf(found.Intent), nil
}

func codeOf(a *build.Artifact) (code rehearse.Code, err error) {
	if code.ABI, err = abi.JSON(strings.NewReader(string(a.ABI))); err != nil {
		return code, fmt.Errorf("ABI of %s: %w", a.Contract, err)
	}
	code.Layout, err = rehearse.ParseLayout(a.StorageLayout)
	return code, err
}

// past transactions, as the flags choose them.
func (e *env) past(ctx context.Context, c *chain.Contracts, contract common.Address, head chain.Block, f rehearseFlags) ([]*rehearse.Past, error) {
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
	r := rehearse.Range{To: head.Number, Last: f.last, From: head.Number - min(head.Number, searchBlocks-1)}
	if f.blocks != "" {
		from, to, ok := strings.Cut(f.blocks, ":")
		var errFrom, errTo error
		r.From, errFrom = strconv.ParseUint(from, 10, 64)
		r.To, errTo = strconv.ParseUint(to, 10, 64)
		if !ok || errFrom != nil || errTo != nil || r.From > r.To || r.To > head.Number || r.To-r.From >= rehearse.MaxBlocks {
			return nil, usage("--blocks %q: want FROM:TO, at most %d blocks up to %d", f.blocks, rehearse.MaxBlocks, head.Number)
		}
	}
	return rehearse.History(ctx, c.Client, contract, r, func(block uint64, found int) {
		e.progress("looking for transactions: back to block %d, %d found", block, found)
	})
}

func printRehearsal(w io.Writer, r *rehearse.Report) {
	proven := "held against the block's hash"
	if !r.Proven {
		proven = "as the endpoints say it, without proofs"
	}
	fmt.Fprintf(w, "%v would run %v\nstate of block %d, %s\n", r.Contract, r.Implementation, r.Block, proven)
	a := r.Activation
	how := "by the steps that CodeRegistry takes (it is not verified yet)"
	if a.Whole {
		how = "by the transaction that anyone may send"
	}
	if a.Failed != "" {
		fmt.Fprintf(w, "\nactivation, %s: FAILS: %s\n", how, a.Failed)
	} else {
		fmt.Fprintf(w, "\nactivation, %s, at %s: %d gas\n", how, when(r.Time), a.GasUsed)
	}
	for _, word := range a.Storage {
		if len(word.Fields) == 0 {
			fmt.Fprintf(w, "  storage  %v %v: %v → %v\n", word.Account, word.Slot, word.Before, word.After)
		}
		for _, field := range word.Fields {
			fmt.Fprintf(w, "  storage  %s\n", field)
		}
	}
	for _, line := range a.Balances {
		fmt.Fprintf(w, "  balance  %s\n", line)
	}
	for _, line := range a.Code {
		fmt.Fprintf(w, "  code     %s\n", line)
	}
	for _, line := range a.Events {
		fmt.Fprintf(w, "  event    %s\n", line)
	}
	for i, assertion := range a.Assertions {
		holds := "holds"
		if !assertion.Holds {
			holds = "DOES NOT HOLD"
		}
		fmt.Fprintf(w, "  assert   %d %s\n", i, holds)
	}
	fmt.Fprintf(w, "\nviews: %d answer as before\n", r.ViewsSame)
	for _, v := range r.Views {
		note := ""
		if v.New {
			note = "  (new)"
		} else if v.Gone {
			note = "  (gone)"
		}
		fmt.Fprintf(w, "  %s: %s → %s%s\n", v.Call, v.Before, v.After, note)
	}
	fmt.Fprintf(w, "\npast transactions: %d run again", r.Replayed)
	if r.Unfaithful > 0 {
		fmt.Fprintf(w, "; %d were not repeated exactly by the old code (others in their block may matter: --whole-blocks)", r.Unfaithful)
	}
	fmt.Fprintln(w)
	for _, f := range r.Functions {
		fmt.Fprintf(w, "  %-40s %5d, %5d the same; gas %d → %d\n", f.Function, f.Transactions, f.Same, f.GasOld, f.GasNew)
		for _, d := range f.Differences {
			why := "UNEXPECTED"
			if d.Expected != "" {
				why = "expected: " + d.Expected
			}
			fmt.Fprintf(w, "    %d differ in %s, %s; for example %v\n      old  %s\n      new  %s\n", d.Count, d.Aspect, why, d.Example, cut(d.Old), cut(d.New))
		}
	}
	if len(r.Unexpected) == 0 {
		fmt.Fprintln(w, "\nnothing unexpected")
		return
	}
	fmt.Fprintln(w, "\nunexpected:")
	for _, u := range r.Unexpected {
		fmt.Fprintf(w, "  %s\n", u)
	}
}

// cut shortens what a terminal has no room for; --json has it whole.
func cut(s string) string {
	const most = 200
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}

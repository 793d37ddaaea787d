package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/output"
	"theseus/printable"
	"theseus/safety"
	"theseus/safety/audit"
)

// checkPages is where people find what a code means.
const checkPages = "docs/checks/"

// checkFlags are those of check.
type checkFlags struct {
	reference, contract, kind, failOn string
	allow                             []string
	sarif                             bool
}

func checkCommand(e *env) *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check PATH",
		Short: "Tell whether a version is safe to upgrade to",
		Long: `Look at a version by itself and, where there is one that it replaces, at both: what the new code would read in the old
code's storage, what its functions can do, who may upgrade it next. PATH is a tree (with theseus.json), a document of a compiler
(standard-JSON output, build-info), or a folder that Foundry or Hardhat compiled into. Documents may be of any size.

The reference is another such path, or the address of a contract with a record: then it is the tree of the code that runs there, and
for every slot whose meaning changes the chain is asked whether it is in use. Without one, a contract is held against what its
annotation (@custom:oz-upgrades-from) names. Annotations that people already have in their code are understood.

Every finding has a code with a page in docs/checks. --allow sets a code aside, for a reason that the report repeats. The digest of the
findings, which does not depend on that, is what validators reveal; a record's policy may require it to be empty or as signed.
Exit codes: 0 safe, 1 unsafe, 2 could not be decided, 3 usage.`,
		Example: "  theseus check ./v2 --reference ./v1\n  theseus check ./v2 --reference 0x5FbD…\n  theseus check out --contract BoxV2:BoxV1 --allow storage-renamed=\"same meaning\"",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.runCheck(cmd.Context(), args[0], f)
		},
	}
	c.Flags().StringVar(&f.reference, "reference", "", "what is replaced: a path, or the address of a contract with a record")
	c.Flags().StringVar(&f.contract, "contract", "", "NAME or NAME:REFERENCE; names may be SOURCE:NAME; empty: all that can be upgraded")
	c.Flags().StringVar(&f.kind, "kind", "", "uups, transparent or beacon; empty: found out")
	c.Flags().StringArrayVar(&f.allow, "allow", nil, "CODE=REASON: set findings of a code aside; may be given several times")
	c.Flags().StringVar(&f.failOn, "fail-on", "unsafe", "unsafe, or warning: exit code 1 for warnings too")
	c.Flags().BoolVar(&f.sarif, "sarif", false, "print SARIF 2.1.0")
	return c
}

func (e *env) runCheck(ctx context.Context, path string, f checkFlags) error {
	opts, err := f.options()
	if err != nil {
		return err
	}
	if f.sarif && e.json {
		return usage("--sarif and --json: one of them")
	}
	compiled, names, err := e.evidence(ctx, path)
	if err != nil {
		return err
	}
	opts.Names = names
	var old []*output.Compilation
	var live *liveContract
	switch {
	case common.IsHexAddress(f.reference):
		if live, err = e.liveContract(ctx, common.HexToAddress(f.reference)); err != nil {
			return err
		}
		old = live.compiled
		if opts.Reference == "" {
			opts.Reference = live.name
		}
		if opts.Contract == "" {
			// The contract of the record is the one that is replaced.
			if opts.Contract = live.name; !slices.Contains(names, live.name) && len(names) == 1 {
				opts.Contract = names[0]
			}
		}
	case f.reference != "":
		if old, _, err = e.evidence(ctx, f.reference); err != nil {
			return err
		}
	}
	report, err := audit.Run(compiled, old, opts)
	if errors.As(err, new(*audit.UsageError)) {
		return usage("%w", err)
	} else if err != nil {
		return err
	}
	if live != nil {
		if err := live.ask(ctx, report); err != nil {
			return err
		}
	}
	if f.sarif {
		b, err := marshal(report.SARIF(checkPages))
		if err != nil {
			return err
		}
		if err := e.printJSON(b); err != nil {
			return err
		}
	} else if err := e.print(report, func(w io.Writer) { printReport(w, report) }); err != nil {
		return err
	}
	return conclude(report, f.failOn)
}

func (f *checkFlags) options() (audit.Options, error) {
	opts := audit.Options{Kind: f.kind, Allow: make(map[string]string)}
	if !slices.Contains([]string{"", "uups", "transparent", "beacon"}, f.kind) {
		return opts, usage("--kind %q: uups, transparent or beacon", f.kind)
	}
	if f.failOn != "unsafe" && f.failOn != "warning" {
		return opts, usage("--fail-on %q: unsafe or warning", f.failOn)
	}
	for _, a := range f.allow {
		code, reason, ok := strings.Cut(a, "=")
		if _, known := safety.Codes[code]; !known {
			return opts, usage("--allow %q: no such code; there are %s", code, strings.Join(slices.Sorted(maps.Keys(safety.Codes)), ", "))
		}
		if !ok || strings.TrimSpace(reason) == "" {
			return opts, usage("--allow %s: give a reason, as in --allow %s=\"why it is right\"", code, code)
		}
		if code == "not-decided" {
			return opts, usage("--allow not-decided: what could not be decided cannot be allowed")
		}
		opts.Allow[code] = reason
	}
	// SOURCE:NAME has a colon itself.
	var names []string
	parts := strings.Split(f.contract, ":")
	for i := 0; i < len(parts); i++ {
		if strings.HasSuffix(parts[i], ".sol") && i+1 < len(parts) {
			names = append(names, parts[i]+":"+parts[i+1])
			i++
		} else {
			names = append(names, parts[i])
		}
	}
	if len(names) > 2 {
		return opts, usage("--contract %q: NAME or NAME:REFERENCE", f.contract)
	}
	opts.Contract = names[0]
	if len(names) == 2 {
		opts.Reference = names[1]
	}
	return opts, nil
}

// evidence reads what a path holds: a tree is compiled. names are the contracts that count, of a tree.
func (e *env) evidence(ctx context.Context, path string) (all []*output.Compilation, names []string, err error) {
	if _, err := os.Stat(filepath.Join(path, build.RecipeFile)); err == nil {
		c, contracts, err := e.compileTree(ctx, path)
		if err != nil {
			return nil, nil, err
		}
		return []*output.Compilation{c}, slices.Sorted(maps.Values(contracts)), nil
	}
	all, err = audit.Load(path)
	if errors.As(err, new(*audit.UsageError)) || errors.As(err, new(*output.SyntaxError)) || errors.Is(err, output.ErrNoOutput) {
		return nil, nil, usage("%w", err)
	}
	return all, nil, err
}

func (e *env) compileTree(ctx context.Context, dir string) (*output.Compilation, map[string]string, error) {
	whole, err := build.CompileWhole(ctx, os.DirFS(dir), build.Options{Compiler: e.compilers(), Progress: func(what string) { e.progress("%s", what) }})
	if err != nil {
		return nil, nil, err
	}
	c, err := output.Read(dir, bytes.NewReader(whole.Document))
	return c, whole.Contracts, err
}

// liveContract is one with a record, and the tree of the code that runs.
type liveContract struct {
	*chain.Contracts
	head     chain.Block
	address  common.Address
	compiled []*output.Compilation
	name     string
}

func (e *env) liveContract(ctx context.Context, address common.Address) (*liveContract, error) {
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, err
	}
	r, err := c.Record(ctx, head.Hash, address)
	if err != nil {
		return nil, err
	}
	if !r.Registered() || r.Active.Version == 0 {
		return nil, usage("%v has no version that runs yet: give the tree it is compared with", address)
	}
	code, err := e.versionThatWas(ctx, &acting{Contracts: c, head: head}, address, r.Active.Version)
	if err != nil {
		return nil, err
	}
	l, err := e.parseLink(code.Link)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "theseus-tree-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	e.progress("fetching version %d, which runs", r.Active.Version)
	fetched, err := e.fetcher(c.Network.Limits).Fetch(ctx, l, link.Commit(code.Commit), filepath.Join(dir, "tree"))
	if err != nil {
		return nil, err
	}
	if fetched.Tree != code.NewHash {
		return nil, differs("the tree at %s has hash %v, the record says %v", printable.Text(code.Link), fetched.Tree, code.NewHash)
	}
	compiled, names, err := e.compileTree(ctx, filepath.Join(dir, "tree"))
	if err != nil {
		return nil, err
	}
	compiled.File = fmt.Sprintf("version %d of %v", r.Active.Version, address)
	name, ok := names[code.ContractName]
	if !ok {
		return nil, differs("the recipe of version %d has no contract %q", r.Active.Version, printable.Text(code.ContractName))
	}
	return &liveContract{c, head, address, []*output.Compilation{compiled}, name}, nil
}

// ask adds to findings whether the slots that they are about are in use.
func (l *liveContract) ask(ctx context.Context, report *audit.Report) error {
	for _, r := range report.Results {
		for i := range r.Findings {
			f := &r.Findings[i]
			for _, slot := range f.Slots {
				word, err := l.Storage(ctx, l.head.Hash, l.address, common.HexToHash(slot))
				if err != nil {
					return err
				}
				use := "not in use: it holds zero"
				if word != (common.Hash{}) {
					use = fmt.Sprintf("in use: it holds %v", word)
				}
				f.Details = append(f.Details, fmt.Sprintf("slot %s of %v is %s (block %d)", slot, l.address, use, l.head.Number))
			}
		}
	}
	return nil
}

func printReport(w io.Writer, report *audit.Report) {
	for i, r := range report.Results {
		if i > 0 {
			fmt.Fprintln(w)
		}
		against := ""
		if r.Reference != "" {
			against = ", which replaces " + r.Reference
		}
		fmt.Fprintf(w, "%-9s  %s%s\n", strings.ToUpper(string(r.Verdict)), printable.Text(r.Contract), printable.Text(against))
		for _, f := range r.Findings {
			grave := string(f.Severity)
			if f.Allowed != "" {
				grave = "allowed"
			}
			where := ""
			if f.File != "" && f.Line > 0 {
				where = fmt.Sprintf("%s:%d: ", f.File, f.Line)
			}
			fmt.Fprintf(w, "  %-9s  %s: %s%s\n", grave, f.Code, printable.Text(where), printable.Text(f.Message))
			for _, d := range f.Details {
				fmt.Fprintf(w, "               %s\n", printable.Text(d))
			}
			if f.Allowed != "" {
				fmt.Fprintf(w, "               allowed: %s\n", printable.Text(f.Allowed))
			} else if f.Remedy != "" {
				fmt.Fprintf(w, "               remedy: %s\n", printable.Text(f.Remedy))
			}
		}
		fmt.Fprintf(w, "  %-9s  %v\n", "digest", r.Digest)
	}
	for _, n := range report.Notes {
		fmt.Fprintf(w, "note: %s\n", printable.Text(n))
	}
}

// conclude turns a report into an exit code. Those of check are its own: a pipeline must tell "unsafe" from "could not be decided".
func conclude(report *audit.Report, failOn string) error {
	unsafe, undecided, warned := 0, 0, 0
	for _, r := range report.Results {
		switch r.Verdict {
		case audit.Unsafe:
			unsafe++
		case audit.Undecided:
			undecided++
		case audit.Safe:
			if slices.ContainsFunc(r.Findings, func(f safety.Finding) bool { return f.Severity == safety.Warning && f.Allowed == "" }) {
				warned++
			}
		}
	}
	total := len(report.Results)
	switch {
	case unsafe > 0:
		return &exitError{exitFailed, fmt.Errorf("%d of %d contracts are not safe to upgrade to", unsafe, total)}
	case undecided > 0:
		return differs("%d of %d contracts could not be decided", undecided, total)
	case warned > 0 && failOn == "warning":
		return &exitError{exitFailed, fmt.Errorf("%d of %d contracts have warnings", warned, total)}
	}
	return nil
}

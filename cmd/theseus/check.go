package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/code/build"
	"theseus/code/output"
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
		Use:   "check PATH | ADDRESS",
		Short: "Tell whether a version is safe to upgrade to",
		Long: `Look at a version by itself and, where there is one that it replaces, at both: what the new code would read in the old
code's storage, what its functions can do, who may upgrade it next. PATH is a tree (with theseus.json), a document of a compiler
(standard-JSON output, build-info), or a folder that Foundry or Hardhat compiled into. Documents may be of any size. Of contracts that
incremental builds left in several documents, the one that the tool's own records name counts; where they name none, all do.

The reference is another such path, or the address of a contract with a record: then it is the tree of the code that runs there, and
for every slot whose meaning changes the chain is asked whether it is in use. Without one, a contract is held against what its
annotation (@custom:oz-upgrades-from) names. Annotations that people already have in their code are understood. An address alone
checks the version that runs there.

Every finding has a code with a page in docs/checks. --allow sets a code aside, for a reason that the report repeats. The digest of the
findings, which does not depend on that, is what validators reveal; a record's policy may require it to be empty or as signed.
Exit codes: 0 safe, 1 unsafe, 2 could not be decided, 3 usage, 4 no answer from the chain, 5 no record of that contract.`,
		Example: "  theseus check ./v2 --reference ./v1\n  theseus check ./v2 --reference 0x5FbD…\n  theseus check 0x5FbD…\n  theseus check out --contract BoxV2:BoxV1 --allow storage-renamed=\"same meaning\"",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.runCheck(cmd.Context(), args[0], f)
		},
	}
	c.Flags().Var(&once{of: &f.reference}, "reference", "what is replaced: a path, or the address of a contract with a record")
	c.Flags().Var(&once{of: &f.contract}, "contract", "NAME or NAME:REFERENCE; names may be SOURCE:NAME; empty: all that can be upgraded")
	c.Flags().StringVar(&f.kind, "kind", "", "uups, transparent or beacon; empty: found out")
	c.Flags().StringArrayVar(&f.allow, "allow", nil, "CODE=REASON: set findings of a code aside; may be given several times")
	c.Flags().StringVar(&f.failOn, "fail-on", "unsafe", "unsafe, or warning: exit code 1 for warnings too")
	c.Flags().BoolVar(&f.sarif, "sarif", false, "print SARIF 2.1.0")
	complete(c, "kind", audit.Kinds...)
	complete(c, "fail-on", "unsafe", "warning")
	codes := []string{}
	for _, code := range allowable() {
		codes = append(codes, cobra.CompletionWithDesc(code+"=", safety.Codes[code]))
	}
	complete(c, "allow", codes...)
	return c
}

// once is a flag that is refused a second time, where the last would count and the others be forgotten.
type once struct {
	of    *string
	given bool
}

func (o *once) Set(s string) error {
	if o.given {
		return fmt.Errorf("it is given twice, and one check has one: run a check for each, or name neither, for all that can be upgraded")
	}
	*o.of, o.given = s, true
	return nil
}

func (o *once) String() string {
	if o.of == nil {
		return ""
	}
	return *o.of
}

func (o *once) Type() string { return "string" }

// allowable are the codes that --allow takes.
func allowable() []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(safety.Codes)), func(code string) bool { return code == "not-decided" })
}

// complete names the values of a flag to the shell. None is followed by a space: a reason comes after a code.
func complete(c *cobra.Command, flag string, values ...string) {
	if err := c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp|cobra.ShellCompDirectiveNoSpace)); err != nil {
		panic(err)
	}
}

func (e *env) runCheck(ctx context.Context, path string, f checkFlags) error {
	opts, err := f.options()
	if err != nil {
		return err
	}
	if f.sarif && e.json {
		return usage("--sarif and --json: one of them")
	}
	if f.reference != "" && !isAddress(f.reference) {
		if _, err := os.Stat(f.reference); errors.Is(err, fs.ErrNotExist) {
			return usage("--reference %s: there is no such file or folder", f.reference)
		}
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(200) // what is kept of documents is small beside them
	}
	var new, old *evidence
	var live *liveContract
	switch {
	case isAddress(path) && f.reference != "":
		return usage("%s is checked against what it was; give the address as --reference, and the path of the version that is to replace it", path)
	case isAddress(path):
		if live, err = e.liveContract(ctx, path, "give the path of its tree instead"); err == nil {
			new, old = live.evidence, &evidence{}
		}
	case isAddress(f.reference):
		if new, err = e.evidence(ctx, path); err == nil {
			live, err = e.liveContract(ctx, f.reference, "give the path of the tree that runs there as --reference")
		}
		if err == nil {
			old = live.evidence
		}
	default:
		new, old, err = e.bothEvidence(ctx, path, f.reference)
	}
	if err != nil {
		return err
	}
	opts.Names = new.names
	opts.Superseded = maps.Clone(new.superseded)
	maps.Copy(opts.Superseded, old.superseded)
	if live != nil {
		if err := live.choose(&opts, new, isAddress(path)); err != nil {
			return err
		}
	}
	var refused *audit.UsageError
	report, err := audit.Run(new.compiled, old.compiled, opts)
	if errors.As(err, &refused) {
		return usage("%w", err)
	} else if err != nil {
		return err
	}
	if live != nil {
		live.ask(report)
	}
	return e.printCheck(report, new.root, f)
}

func (f *checkFlags) options() (audit.Options, error) {
	opts := audit.Options{Kind: f.kind, Allow: make(map[string]string)}
	if f.kind != "" && !slices.Contains(audit.Kinds, f.kind) {
		return opts, usage("--kind %q: uups, transparent or beacon", f.kind)
	}
	if f.failOn != "unsafe" && f.failOn != "warning" {
		return opts, usage("--fail-on %q: unsafe or warning", f.failOn)
	}
	for _, a := range f.allow {
		code, reason, ok := strings.Cut(a, "=")
		if _, known := safety.Codes[code]; !known {
			return opts, usage("--allow %q: no such code; there are %s", code, strings.Join(allowable(), ", "))
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

// evidence is what stands at a path.
type evidence struct {
	compiled   []*output.Compilation
	names      []string // contracts that count, of a tree
	superseded map[*output.Contract]bool
	root       string // folder that names of sources may be counted from
}

// evidence reads what a path holds: a tree is compiled.
func (e *env) evidence(ctx context.Context, path string) (*evidence, error) {
	if _, err := os.Stat(filepath.Join(path, build.RecipeFile)); err == nil {
		c, contracts, err := e.compileTree(ctx, path)
		if err != nil {
			return nil, ofTree(path, err)
		}
		return &evidence{compiled: []*output.Compilation{c}, names: slices.Sorted(maps.Values(contracts)), root: path}, nil
	}
	defer e.unlessQuick("reading %s", path)()
	all, err := audit.Load(ctx, path)
	switch {
	case errors.As(err, new(*audit.UsageError)), errors.As(err, new(*output.SyntaxError)), errors.Is(err, output.ErrNoOutput):
		return nil, usage("%w", err)
	case err != nil:
		return nil, err
	}
	return &evidence{compiled: all, superseded: audit.Superseded(path, all), root: path}, nil
}

func (e *env) bothEvidence(ctx context.Context, path, reference string) (new, old *evidence, err error) {
	if new, err = e.evidence(ctx, path); err != nil || reference == "" {
		return new, &evidence{}, err
	}
	old, err = e.evidence(ctx, reference)
	return new, old, err
}

// ofTree says of which tree an error tells. A recipe that is none is what the user gave, and says nothing about a version.
func ofTree(path string, err error) error {
	err = fmt.Errorf("%s: %w", path, err)
	if errors.As(err, new(*build.RecipeError)) {
		return usage("%w", err)
	}
	return err
}

// unlessQuick says what takes long, once it does; what it returns ends that.
func (e *env) unlessQuick(format string, args ...any) func() {
	started := time.Now()
	ticker := time.NewTicker(2 * time.Second)
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			select {
			case <-ticker.C:
				e.progress(format+" (%v)", append(slices.Clone(args), time.Since(started).Round(time.Second))...)
			case <-done:
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		close(done)
		<-ended
	}
}

func (e *env) compileTree(ctx context.Context, dir string) (*output.Compilation, map[string]string, error) {
	whole, err := build.CompileWhole(ctx, os.DirFS(dir), build.Options{Compiler: e.compilers(), Progress: func(what string) { e.progress("%s", what) }})
	if err != nil {
		return nil, nil, err
	}
	c, err := output.Read(dir, bytes.NewReader(whole.Document))
	return c, whole.Contracts, err
}

// isAddress tells an address from a path. Something that is there under such a name is a path.
func isAddress(s string) bool {
	if !strings.HasPrefix(s, "0x") || len(s) != 2+2*common.AddressLength {
		return false
	}
	_, err := os.Lstat(s)
	return err != nil
}

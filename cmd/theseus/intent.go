package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"theseus/chain"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/upgrade"
)

// This file holds what the commands that make or find intents share.

// times of an intent, as flags.
type times struct{ collect, activate time.Duration }

func (t *times) bind(f *pflag.FlagSet, code bool) {
	f.DurationVar(&t.collect, "collect-for", 7*24*time.Hour, "how long signatures are collected; at most 30 days")
	if code {
		f.DurationVar(&t.activate, "activate-within", 30*24*time.Hour, "how long from now it may be activated")
	}
}

// header of a new intent of the acting account.
func header(r *upgrade.Record, proposer common.Address, head chain.Block, t times) (upgrade.Header, error) {
	if t.collect < time.Minute || t.collect > 30*24*time.Hour {
		return upgrade.Header{}, usage("--collect-for %v: from one minute to 30 days (720h)", t.collect)
	}
	var nonce [8]byte
	if _, err := rand.Read(nonce[:]); err != nil {
		return upgrade.Header{}, err
	}
	return upgrade.Header{
		Contract: r.Contract, Epoch: r.Epoch, Proposer: proposer, Nonce: upgrade.NewUint256(binary.BigEndian.Uint64(nonce[:])),
		// Block time may run a little behind the clock.
		CollectUntil: head.Time + uint64(t.collect/time.Second) - 30,
	}, nil
}

// codeFlags are the parts of a code intent that are chosen, not computed.
type codeFlags struct {
	times
	call, args, assertions, value, minGas, activator, findings string
}

func (f *codeFlags) bind(c *cobra.Command) {
	f.times.bind(c.Flags(), true)
	c.Flags().StringVar(&f.call, "call", "", "function of the new code to call right after the switch (the initialiser)")
	c.Flags().StringVar(&f.args, "args", "[]", "its arguments, a JSON list")
	c.Flags().StringVar(&f.assertions, "assertions", "", "file with a JSON list of assertions: target, callData, comparison, expected")
	c.Flags().StringVar(&f.value, "value", "0", "wei sent with the initialiser")
	c.Flags().StringVar(&f.minGas, "min-gas", "0", "gas that must be left when activation starts")
	c.Flags().StringVar(&f.activator, "activator", "", "the only account that may activate; empty: any plain account")
	c.Flags().StringVar(&f.findings, "allowed-findings", "", "findings that are accepted: `DIGEST`, the file of a report (theseus check --json), or found: what the check finds now; empty: none")
}

// ofOneContract tells whether something was chosen that no two contracts share.
func (f *codeFlags) ofOneContract() bool {
	return f.call != "" || f.assertions != "" || f.value != "0" || f.findings != ""
}

// fill puts the chosen parts into a code intent. artifact may be nil when no --call is given.
func (f *codeFlags) fill(e *env, code *upgrade.Code, artifact *build.Artifact, head chain.Block) error {
	var err error
	if f.call != "" {
		var args []json.RawMessage
		if err := json.Unmarshal([]byte(f.args), &args); err != nil {
			return usage("--args: want a JSON list: %w", err)
		}
		if artifact == nil {
			return usage("--call needs the ABI of the version's tree, which could not be built")
		}
		if code.Initialiser, err = artifact.EncodeCall(f.call, args); err != nil {
			return usage("--call: %w", err)
		}
	}
	if f.assertions != "" {
		b, err := readFile(f.assertions)
		if err != nil {
			return fmt.Errorf("--assertions: %w", err)
		}
		d := json.NewDecoder(bytes.NewReader(b))
		d.DisallowUnknownFields()
		if err := d.Decode(&code.Assertions); err != nil {
			return usage("--assertions %s: %w", f.assertions, err)
		}
	}
	if code.Value, err = upgrade.ParseUint256(f.value); err != nil {
		return usage("--value: %w", err)
	}
	if code.MinGas, err = upgrade.ParseUint256(f.minGas); err != nil {
		return usage("--min-gas: %w", err)
	}
	if f.activator != "" {
		if code.Activator, err = e.anyAccount("--activator", f.activator); err != nil {
			return err
		}
	}
	code.ActivateUntil = head.Time + uint64(f.activate/time.Second)
	return nil
}

// built is a tree that was fetched and built for a proposal.
type built struct {
	artifact *build.Artifact
	evidence *build.Evidence // for a check; nil: it could not be had
	commit   link.Commit
}

// parseLink refuses links into this machine before a fetcher would, and says how to allow them.
func (e *env) parseLink(text string) (link.Link, error) {
	l, err := link.Parse(text)
	if err != nil {
		return "", usage("%w", err)
	}
	if l.Local() && !e.allowPrivate {
		return "", usage("link %q means something on this machine only; give --allow-private if everybody who is to check it has it too", text)
	}
	return l, nil
}

// fetchAndBuild resolves a link, fetches its tree, and builds one contract of it.
func (e *env) fetchAndBuild(ctx context.Context, n *chain.Network, text string, commit link.Commit, contract string) (*built, error) {
	dir, err := os.MkdirTemp("", "theseus-tree-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	return e.fetchInto(ctx, filepath.Join(dir, "tree"), n, text, commit, contract)
}

// fetchInto is fetchAndBuild whose tree stays in a folder, which is made.
func (e *env) fetchInto(ctx context.Context, dir string, n *chain.Network, text string, commit link.Commit, contract string) (*built, error) {
	l, err := e.parseLink(text)
	if err != nil {
		return nil, err
	}
	f := e.fetcher(n.Limits)
	if commit.IsZero() {
		e.progress("resolving %s", text)
		if commit, err = f.Resolve(ctx, l); err != nil {
			return nil, err
		}
	}
	if commit.IsZero() {
		e.progress("fetching")
	} else {
		e.progress("fetching commit %v", commit)
	}
	if _, err := f.Fetch(ctx, l, commit, dir); err != nil {
		return nil, err
	}
	fsys := os.DirFS(dir)
	if contract == "" {
		recipe, err := build.ReadRecipe(fsys)
		if err != nil {
			return nil, usage("%w", err)
		}
		if len(recipe.Contracts) != 1 {
			return nil, usage("the recipe names %d contracts; choose one with --contract-name", len(recipe.Contracts))
		}
		for name := range recipe.Contracts {
			contract = name
		}
	}
	opts := e.buildOptions(n)
	a, evidence, err := build.BuildWithEvidence(ctx, fsys, contract, opts)
	if err != nil && !build.Deterministic(err) && ctx.Err() == nil {
		a, err = build.Build(ctx, fsys, contract, opts) // which asks the compiler for less
	}
	if err != nil {
		return nil, err
	}
	return &built{a, evidence, commit}, nil
}

func (e *env) buildOptions(n *chain.Network) build.Options {
	return build.Options{
		ChainID: n.ChainID, Deployer: n.Deployer, Compiler: e.compilers(), Limits: n.Limits.Tree, Progress: func(what string) { e.progress("%s", what) },
	}
}

// code of an upgrade to what was built.
func (b *built) code(r *upgrade.Record, text string) upgrade.Code {
	return upgrade.Code{
		Version: r.LastVersion + 1, ActiveHash: r.Active.TreeHash, NewHash: b.artifact.TreeHash, Link: text, Commit: upgrade.GitCommit(b.commit),
		ContractName: b.artifact.Contract, Implementation: b.artifact.Implementation, CodeHash: upgrade.CodeHash(b.artifact.CodeHash),
		Assertions: []upgrade.Assertion{},
	}
}

// announce shows an intent, sends it to Proposals, and tells what to do next. The file is there before anything is sent.
func (e *env) announce(ctx context.Context, a *acting, intent upgrade.Intent, out string) error {
	proposal := &upgrade.Proposal{Domain: a.Network.Domain(), Intent: intent}
	if err := e.showIntent(proposal, "announce this proposal"); err != nil {
		return err
	}
	if err := writeProposal(out, proposal); err != nil {
		return err
	}
	sent, err := a.Propose(ctx, a.sender, intent)
	if err != nil {
		return err
	}
	return e.print(announced(proposal, sent), func(w io.Writer) { e.nextForSigners(w, proposal) })
}

func announced(p *upgrade.Proposal, sent *chain.Sent) map[string]any {
	return map[string]any{"digest": p.Digest(), "proposal": p, "tx": sent.Receipt.TxHash, "gas": sent.Receipt.GasUsed}
}

func (e *env) nextForSigners(w io.Writer, p *upgrade.Proposal) {
	contract, digest := p.Intent.Head().Contract, p.Digest()
	fmt.Fprintf(w, "proposed %v\nsigners: %s\n     or: theseus sign %v %v --out NAME.json; then anyone: theseus submit *.json\n", digest, e.approval(contract, digest, p.Intent), contract, digest)
}

// approval is what a signer runs: code is reviewed before it is approved, and then approve does not refuse it.
func (e *env) approval(contract common.Address, digest upgrade.Digest, intent upgrade.Intent) string {
	approve := fmt.Sprintf("theseus approve %v %v", contract, digest)
	if upgrade.CodeOf(intent) == nil {
		return approve
	}
	return fmt.Sprintf("theseus review %v %v%s && %s", contract, digest, e.private(), approve)
}

// private is the flag with which others reach the links that this command reached.
func (e *env) private() string {
	if e.allowPrivate {
		return " --allow-private"
	}
	return ""
}

// writeProposal writes a proposal file, if one is wanted.
func writeProposal(path string, p *upgrade.Proposal) error {
	if path == "" {
		return nil
	}
	b, err := upgrade.WriteFile(p)
	if err != nil {
		return err
	}
	return writeFile(path, b)
}

// findIntent takes CONTRACT DIGEST, or a proposal or signature file in the place of both.
func (e *env) findIntent(ctx context.Context, args []string) (*upgrade.Proposal, error) {
	if len(args) == 1 {
		p, _, err := readProposal(args[0])
		return p, err
	}
	contract, err := parseAddress("contract", args[0])
	if err != nil {
		return nil, err
	}
	digest, err := upgrade.ParseDigest(strings.ToLower(args[1]))
	if err != nil {
		return nil, usage("%w", err)
	}
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, err
	}
	found, err := c.Intent(ctx, head, contract, digest)
	if err != nil {
		return nil, wrong(err)
	}
	return &upgrade.Proposal{Domain: c.Network.Domain(), Intent: found.Intent}, nil
}

// readProposal reads a proposal file, or a signature file, which holds a proposal and an approval of it.
func readProposal(path string) (*upgrade.Proposal, *upgrade.Approval, error) {
	b, err := readFile(path)
	if errors.Is(err, fs.ErrNotExist) && common.IsHexAddress(path) {
		return nil, nil, usage("%s needs the digest of a proposal beside it: `theseus status %s` and `theseus inbox` list those that wait", path, path)
	}
	if err != nil {
		return nil, nil, err
	}
	var signed struct {
		Signature *json.RawMessage `json:"signature"`
	}
	if json.Unmarshal(b, &signed) == nil && signed.Signature != nil {
		approval, err := upgrade.ParseApproval(b)
		if err != nil {
			return nil, nil, usage("signature file %s: %w", path, err)
		}
		return &approval.Proposal, approval, nil
	}
	p, err := upgrade.ParseProposal(b)
	if err != nil {
		return nil, nil, usage("proposal file %s: %w", path, err)
	}
	return p, nil, nil
}

// outcome prints a sent transaction and its events.
func (e *env) outcome(sent *chain.Sent, text string) error {
	events := []eventLine{}
	for _, ev := range sent.Events {
		events = append(events, lineOf(chain.Happening{Event: ev, Block: sent.Receipt.BlockNumber.Uint64(), Tx: sent.Receipt.TxHash}))
	}
	return e.print(map[string]any{"tx": sent.Receipt.TxHash, "block": sent.Receipt.BlockNumber, "gas": sent.Receipt.GasUsed, "events": events}, func(w io.Writer) {
		fmt.Fprintf(w, "%s (block %v, %d gas)\n", text, sent.Receipt.BlockNumber, sent.Receipt.GasUsed)
		for _, l := range events {
			fmt.Fprintln(w, " ", l.text())
		}
	})
}

package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/output"
	"theseus/code/tree"
	"theseus/printable"
	"theseus/release"
	"theseus/safety/audit"
	"theseus/upgrade"
)

func ciCommand(e *env) *cobra.Command {
	var o ciOptions
	c := &cobra.Command{
		Use:   "ci [FILE]",
		Short: "In a project's pipeline: build what is pushed, compare it with the records, and prepare the proposals",
		Long: `Resolve the link of FILE (` + release.ProjectFile + `), fetch and build its tree, never the working copy, and compare each of its contracts on the
network's chain with its record: unchanged (the same code runs), proposed or approved already, or changed. For each that changed the
interface is compared with that of the code that runs, all checks of theseus check are run against it, and a proposal is written to --out,
or announced with --post. What is called after the switch is told as in theseus propose, for one contract (--contract-name).

The working copy must be what the link stands for: one with changes that are not committed, or of another commit than the link's, is
refused. What check calls unsafe, or cannot decide, is refused too; --allow sets a code aside for a reason, and the proposal then carries
the digest of these findings for signers to accept. Without an active version only the new one is checked.
--json prints one document for programs. Exit code 2 means that something was refused; changes alone are no failure.`,
		Example: "  theseus ci --account $PROPOSER --out proposals --json\n  theseus ci --post --account $PROPOSER --password-file pw.txt --yes\n  theseus ci --contract-name Token --call migrate --args '[7]' --out proposals",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.file = release.ProjectFile
			if len(args) == 1 {
				o.file = args[0]
			}
			return e.ci(cmd.Context(), o)
		},
	}
	f := c.Flags()
	o.code.bind(c)
	f.StringVar(&o.contract, "contract-name", "", "look at this contract of FILE alone")
	f.StringVar(&o.folder, "out", "", "folder to write proposal files to; empty: they are printed with --json only")
	f.BoolVar(&o.post, "post", false, "announce the proposals on chain as the acting account")
	f.StringArrayVar(&o.allow, "allow", nil, "CODE=REASON: set findings of a code aside, as in theseus check; may be given several times")
	f.StringVar(&o.builds, "builds", filepath.Join(home(), "builds"), "folder of builds by digest, which are used if they are the verified ones")
	return c
}

type ciOptions struct {
	code                           codeFlags
	file, contract, folder, builds string
	allow                          []string
	post                           bool
}

// What a contract of a project is, as ci finds it.
const (
	ciUnchanged = "unchanged"
	ciApproved  = "approved"
	ciProposed  = "proposed"
	ciChanged   = "changed"
	ciRefused   = "refused" // its check came out against it
)

// checkedContract is one line of ci's answer.
type checkedContract struct {
	Name     string            `json:"name"`
	Contract common.Address    `json:"contract"`
	State    string            `json:"state"`
	Active   upgrade.CodeHash  `json:"activeCodeHash"`
	Built    common.Hash       `json:"builtCodeHash"`
	Bump     release.Bump      `json:"bump"` // that the client package would need
	Changes  []release.Change  `json:"changes"`
	Check    *audit.Result     `json:"check,omitempty"` // of what changed
	Digest   upgrade.Digest    `json:"digest"`          // of the proposal
	Proposal *upgrade.Proposal `json:"proposal,omitempty"`
	File     string            `json:"file,omitempty"`
	Tx       common.Hash       `json:"tx,omitzero"`
	record   *upgrade.Record
	artifact *build.Artifact
	code     upgrade.Code
}

// ciReport is what --json prints.
type ciReport struct {
	ChainID   uint64             `json:"chainId"`
	Link      string             `json:"link"`
	Commit    link.Commit        `json:"commit"`
	TreeHash  tree.Hash          `json:"treeHash"`
	Contracts []*checkedContract `json:"contracts"`
}

// pipeline is one call of ci.
type pipeline struct {
	*env
	ciOptions
	source  *release.Source
	project *release.Project
	commit  link.Commit
	audit   audit.Options
	dir     string // of trees
	whole   *output.Compilation
	names   map[string]string // of the whole's contracts, by those in the recipe
}

func (e *env) ci(ctx context.Context, o ciOptions) error {
	p := &pipeline{env: e, ciOptions: o}
	var err error
	if p.audit, err = (&checkFlags{allow: o.allow, failOn: "unsafe"}).options(); err != nil {
		return err
	}
	if p.project, err = readProject(o.file); err != nil {
		return err
	}
	if p.project.Link == "" {
		return usage("%s has no link, so nobody but this machine knows what would be proposed", o.file)
	}
	c, head, err := e.contracts(ctx)
	if err != nil {
		return err
	}
	p.source = &release.Source{Contracts: c, Head: head}
	contracts, err := p.chosen()
	if err != nil {
		return err
	}
	var proposer common.Address
	var a *acting
	if o.post {
		if a, err = e.act(ctx); err != nil {
			return err
		}
		proposer = a.signer.Address()
	} else if proposer, err = e.anyAccount("--account", e.account); err != nil {
		return err
	}
	if p.commit, err = e.upToDate(ctx, c.Network.Limits.Tree, p.project, filepath.Dir(o.file)); err != nil {
		return err
	}
	if p.dir, err = os.MkdirTemp("", "theseus-ci-"); err != nil {
		return err
	}
	defer os.RemoveAll(p.dir)
	report := &ciReport{ChainID: c.Network.ChainID, Link: p.project.Link, Commit: p.commit, Contracts: []*checkedContract{}}
	for _, name := range contracts {
		checked, err := p.look(ctx, name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		report.TreeHash = checked.artifact.TreeHash
		report.Contracts = append(report.Contracts, checked)
	}
	// All are checked before the first proposal leaves.
	if refusal := report.refusal(); refusal != nil {
		return errors.Join(e.print(report, report.text), refusal)
	}
	for _, checked := range report.Contracts {
		if checked.State != ciChanged {
			continue
		}
		if err := p.propose(ctx, a, proposer, checked); err != nil {
			return err
		}
	}
	return e.print(report, report.text)
}

// chosen are the contracts of the project that are looked at.
func (p *pipeline) chosen() ([]string, error) {
	id := p.source.Network.ChainID
	var names []string
	for _, name := range slices.Sorted(maps.Keys(p.project.Contracts)) {
		if _, ok := p.project.Contracts[name][id]; ok && (p.contract == "" || p.contract == name) {
			names = append(names, name)
		}
	}
	switch {
	case len(names) == 0 && p.contract != "":
		return nil, usage("--contract-name %s: %s names no such contract on chain %d", p.contract, p.file, id)
	case len(names) == 0:
		return nil, usage("%s names no contract on chain %d", p.file, id)
	case len(names) > 1 && p.code.ofOneContract():
		return nil, usage("what is called, asserted or accepted is of one contract, %s names %d on chain %d; choose with --contract-name", p.file, len(names), id)
	}
	return names, nil
}

// propose writes, and with --post announces, the upgrade to what was built.
func (p *pipeline) propose(ctx context.Context, a *acting, proposer common.Address, c *checkedContract) (err error) {
	network, head := &p.source.Network, p.source.Head
	intent := &upgrade.Upgrade{Code: c.code}
	if intent.Header, err = header(c.record, proposer, head, p.code.times); err != nil {
		return err
	}
	if err := p.wouldPass(ctx, &acting{Contracts: p.source.Contracts, head: head}, c.record, intent); err != nil {
		return err
	}
	c.Proposal = &upgrade.Proposal{Domain: network.Domain(), Intent: intent}
	c.Digest = c.Proposal.Digest()
	if p.folder != "" {
		c.File = filepath.Join(p.folder, c.Name+".json")
		if err := writeProposal(c.File, c.Proposal); err != nil {
			return err
		}
	}
	if !p.post {
		return nil
	}
	if err := p.showIntent(c.Proposal, "announce this proposal"); err != nil {
		return err
	}
	sent, err := a.Propose(ctx, a.sender, intent)
	if err != nil {
		return err
	}
	c.State, c.Tx = ciProposed, sent.Receipt.TxHash
	return nil
}

// refusal of the contracts whose check came out against them.
func (r *ciReport) refusal() error {
	var first *checkedContract
	n := 0
	for _, c := range r.Contracts {
		if c.State != ciRefused {
			continue
		}
		if n++; first == nil {
			first = c
		}
	}
	if first == nil {
		return nil
	}
	f := first.Check.Findings[0]
	return differs("%d of %d contracts cannot be proposed; %s is %s: %s: %s; mend it, or set it aside with --allow CODE=REASON if that is right",
		n, len(r.Contracts), first.Name, first.Check.Verdict, f.Code, printable.Text(f.Message))
}

func (r *ciReport) text(w io.Writer) {
	fmt.Fprintf(w, "link    %s\ncommit  %v\ntree    %v\n", printable.Text(r.Link), r.Commit, r.TreeHash)
	for _, c := range r.Contracts {
		fmt.Fprintf(w, "%s %v  %s\n", c.Name, c.Contract, c.State)
		for _, change := range c.Changes {
			fmt.Fprintf(w, "  %s (%v)\n", change.Text, change.Bump)
		}
		if c.Check != nil {
			for _, f := range c.Check.Findings {
				fmt.Fprintf(w, "  check %s: %s (%s)\n", f.Code, printable.Text(f.Message), cmp.Or(map[bool]string{true: "allowed"}[f.Allowed != ""], string(f.Severity)))
			}
		}
		if c.Digest != (upgrade.Digest{}) {
			fmt.Fprintf(w, "  proposal %v\n", c.Digest)
		}
		if c.File != "" {
			fmt.Fprintf(w, "  signers: theseus sign %s --out NAME.json; then anyone: theseus submit *.json\n", c.File)
		}
	}
}

// upToDate refuses a working copy that is not what the link stands for, for everybody; it gives the commit of both.
func (e *env) upToDate(ctx context.Context, limits tree.Limits, p *release.Project, dir string) (link.Commit, error) {
	l, err := e.parseLink(p.Link)
	if err != nil {
		return link.Commit{}, err
	}
	if !l.Git() {
		return link.Commit{}, usage("link %q is of no git repository: a pipeline proposes commits", p.Link)
	}
	work, err := link.InspectWorkTree(dir)
	if err != nil {
		return link.Commit{}, usage("%w", err)
	}
	if n := len(work.Dirty); n > 0 {
		return link.Commit{}, differs("the working copy is dirty: %s and %d more are not as commit %v has them; commit or remove them", printable.Text(work.Dirty[0]), n-1, work.Commit)
	}
	f := &link.Fetcher{Limits: limits, AllowPrivate: e.allowPrivate, Logger: e.logger(), Credentials: credentials}
	commit, err := f.Resolve(ctx, l)
	if err != nil {
		return link.Commit{}, err
	}
	if commit != work.Commit {
		return link.Commit{}, differs("the working copy is outdated, or was not pushed: it is at commit %v, the link is at %v", work.Commit, commit)
	}
	return commit, nil
}

// look builds one contract and compares it with its record.
func (p *pipeline) look(ctx context.Context, name string) (*checkedContract, error) {
	s, at := p.source, p.project.Contracts[name][p.source.Network.ChainID]
	tree := filepath.Join(p.dir, name)
	b, err := p.fetchInto(ctx, tree, &s.Network, p.project.Link, p.commit, name)
	if err != nil {
		return nil, err
	}
	r, err := s.Record(ctx, s.Head.Hash, at)
	if err != nil {
		return nil, err
	}
	if r.Closed {
		return nil, differs("the record of %v is closed: it is upgraded elsewhere now", at)
	}
	c := &checkedContract{
		Name: name, Contract: at, Active: r.Active.CodeHash, Built: b.artifact.CodeHash, Changes: []release.Change{}, State: ciChanged, record: r, artifact: b.artifact,
		code: b.code(r, p.project.Link),
	}
	if err := p.code.fill(p.env, &c.code, b.artifact, s.Head); err != nil {
		return nil, err
	}
	next := r.Approved(s.Head.Time)
	switch {
	case common.Hash(r.Active.CodeHash) == b.artifact.CodeHash && r.Halt == upgrade.HaltNone:
		c.State = ciUnchanged
		return c, nil
	case r.Live(s.Head.Time) && next.TreeHash == b.artifact.TreeHash && common.Hash(next.CodeHash) == b.artifact.CodeHash:
		c.State, c.Digest = ciApproved, r.Digest
		return c, nil
	}
	open, err := openProposals(ctx, s.Contracts, s.Head, r)
	if err != nil {
		return nil, err
	}
	for _, found := range open {
		u, ok := found.intent.(*upgrade.Upgrade)
		if ok && u.NewHash == b.artifact.TreeHash && common.Hash(u.CodeHash) == b.artifact.CodeHash && bytes.Equal(u.Initialiser, c.code.Initialiser) {
			c.State, c.Digest = ciProposed, found.Digest
			return c, nil
		}
	}
	if r.Active.Version != 0 { // of version 0 nothing was verified that it could be compared with
		if err := p.compareInterface(ctx, c); err != nil {
			return nil, err
		}
	}
	return c, p.check(ctx, c, tree)
}

// compareInterface tells how what was built differs, for those who call it, from the verified build that runs.
func (p *pipeline) compareInterface(ctx context.Context, c *checkedContract) error {
	d, err := p.source.Verified(ctx, c.Contract)
	if err != nil {
		return err
	}
	builds := release.Builds{Dir: p.builds, Build: p.buildVerified(&p.source.Network)}
	active, err := builds.Of(ctx, d)
	if err != nil {
		return err
	}
	if c.Changes, err = release.CompareInterface(active.ABI, c.artifact.ABI, active.StorageLayout, c.artifact.StorageLayout); err != nil {
		return err
	}
	if c.Changes == nil {
		c.Changes = []release.Change{}
	}
	c.Bump = max(release.Patch, release.Weight(c.Changes))
	return nil
}

// check runs the checks of `theseus check` on what was built, against the code that runs where there is such.
func (p *pipeline) check(ctx context.Context, c *checkedContract, tree string) (err error) {
	if p.whole == nil {
		if p.whole, p.names, err = p.compileTree(ctx, tree); err != nil {
			return err
		}
	}
	opts := p.audit
	opts.Contract = p.names[c.Name]
	var reference []*output.Compilation
	var live *liveContract
	if c.record.Active.Version != 0 {
		if live, err = p.liveContract(ctx, c.Contract.Hex(), "register it first"); err != nil {
			return err
		}
		reference = live.compiled
		if err := live.choose(&opts, &evidence{compiled: []*output.Compilation{p.whole}}, false); err != nil {
			return err
		}
	}
	report, err := audit.Run([]*output.Compilation{p.whole}, reference, opts)
	if err != nil {
		return err
	}
	if live != nil {
		live.ask(report)
	}
	if c.Check = &report.Results[0]; c.Check.Verdict != audit.Safe {
		c.State = ciRefused
	}
	if c.code.AllowedFindings.IsZero() && c.Check.Digest != upgrade.NoFindings {
		c.code.AllowedFindings = c.Check.Digest // set aside here, to be accepted by those who sign
	}
	return nil
}

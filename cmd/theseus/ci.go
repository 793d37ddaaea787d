package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/tree"
	"theseus/printable"
	"theseus/release"
	"theseus/upgrade"
)

func ciCommand(e *env) *cobra.Command {
	var o ciOptions
	c := &cobra.Command{
		Use:   "ci [FILE]",
		Short: "In a project's pipeline: build what is pushed, compare it with the records, and prepare the proposals",
		Long: `Resolve the link of FILE (` + release.ProjectFile + `), fetch and build its tree, never the working copy, and compare each of its contracts on the
network's chain with its record: unchanged (the same code runs), proposed or approved already, or changed. For each that changed the
interface and storage layout are compared with those of the code that runs, and a proposal is written to --out, or announced with --post.

The working copy must be what the link stands for: one with changes that are not committed, or of another commit than the link's, is
refused. A storage layout in which something moved or is gone is refused too, unless --allow-layout-change says that it is meant.
--json prints one document for programs. Exit code 2 means that it was refused; changes alone are no failure.`,
		Example: "  theseus ci --account $PROPOSER --out proposals --json\n  theseus ci --post --account $PROPOSER --password-file pw.txt --yes",
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
	o.times.bind(f, true)
	f.StringVar(&o.out, "out", "", "folder to write proposal files to; empty: they are printed with --json only")
	f.BoolVar(&o.post, "post", false, "announce the proposals on chain as the acting account")
	f.BoolVar(&o.layout, "allow-layout-change", false, "storage may move: the initialiser of the new code takes care of it")
	f.StringVar(&o.builds, "builds", filepath.Join(home(), "builds"), "folder of builds by digest, which are used if they are the verified ones")
	return c
}

type ciOptions struct {
	times             times
	file, out, builds string
	post, layout      bool
}

// What a contract of a project is, as ci finds it.
const (
	ciUnchanged = "unchanged"
	ciApproved  = "approved"
	ciProposed  = "proposed"
	ciChanged   = "changed"
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
	Digest   upgrade.Digest    `json:"digest"` // of the proposal
	Proposal *upgrade.Proposal `json:"proposal,omitempty"`
	File     string            `json:"file,omitempty"`
	Tx       common.Hash       `json:"tx,omitzero"`
	record   *upgrade.Record
	artifact *build.Artifact
}

// ciReport is what --json prints.
type ciReport struct {
	ChainID   uint64             `json:"chainId"`
	Link      string             `json:"link"`
	Commit    link.Commit        `json:"commit"`
	TreeHash  tree.Hash          `json:"treeHash"`
	Contracts []*checkedContract `json:"contracts"`
}

func (e *env) ci(ctx context.Context, o ciOptions) error {
	project, err := readProject(o.file)
	if err != nil {
		return err
	}
	if project.Link == "" {
		return usage("%s has no link, so nobody but this machine knows what would be proposed", o.file)
	}
	c, head, err := e.contracts(ctx)
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
	commit, err := e.upToDate(ctx, c.Network.Limits.Tree, project, filepath.Dir(o.file))
	if err != nil {
		return err
	}
	report := &ciReport{ChainID: c.Network.ChainID, Link: project.Link, Commit: commit, Contracts: []*checkedContract{}}
	source := &release.Source{Contracts: c, Head: head}
	for _, name := range slices.Sorted(maps.Keys(project.Contracts)) {
		at, ok := project.Contracts[name][c.Network.ChainID]
		if !ok {
			continue
		}
		checked, err := e.ciContract(ctx, source, o, project, commit, name, at)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		report.TreeHash = checked.artifact.TreeHash
		report.Contracts = append(report.Contracts, checked)
	}
	if len(report.Contracts) == 0 {
		return usage("%s names no contract on chain %d", o.file, c.Network.ChainID)
	}
	// All are checked before the first proposal leaves.
	for _, checked := range report.Contracts {
		if checked.State != ciChanged {
			continue
		}
		b := &built{checked.artifact, commit}
		intent := &upgrade.Upgrade{Code: b.code(checked.record, project.Link)}
		if intent.Header, err = header(checked.record, proposer, head, o.times); err != nil {
			return err
		}
		intent.ActivateUntil = head.Time + uint64(o.times.activate.Seconds())
		if err := e.wouldPass(ctx, &acting{Contracts: c, head: head}, checked.record, intent); err != nil {
			return err
		}
		p := &upgrade.Proposal{Domain: c.Network.Domain(), Intent: intent}
		checked.Proposal, checked.Digest = p, p.Digest()
		if o.out != "" {
			checked.File = filepath.Join(o.out, checked.Name+".json")
			if err := writeProposal(checked.File, p); err != nil {
				return err
			}
		}
		if !o.post {
			continue
		}
		if err := e.showIntent(p, "announce this proposal"); err != nil {
			return err
		}
		sent, err := a.Propose(ctx, a.sender, intent)
		if err != nil {
			return err
		}
		checked.State, checked.Tx = ciProposed, sent.Receipt.TxHash
	}
	return e.print(report, report.text)
}

func (r *ciReport) text(w io.Writer) {
	fmt.Fprintf(w, "link    %s\ncommit  %v\ntree    %v\n", printable.Text(r.Link), r.Commit, r.TreeHash)
	for _, c := range r.Contracts {
		fmt.Fprintf(w, "%s %v  %s\n", c.Name, c.Contract, c.State)
		for _, change := range c.Changes {
			fmt.Fprintf(w, "  %s (%v)\n", change.Text, change.Bump)
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

// ciContract builds one contract and compares it with its record.
func (e *env) ciContract(ctx context.Context, s *release.Source, o ciOptions, p *release.Project, commit link.Commit, name string, at common.Address) (*checkedContract, error) {
	b, err := e.fetchAndBuild(ctx, &s.Network, p.Link, commit, name)
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
		if u, ok := found.intent.(*upgrade.Upgrade); ok && u.NewHash == b.artifact.TreeHash && common.Hash(u.CodeHash) == b.artifact.CodeHash {
			c.State, c.Digest = ciProposed, found.Digest
			return c, nil
		}
	}
	if r.Active.Version == 0 {
		return c, nil // nothing of it was verified that it could be compared with
	}
	return c, e.compareWithActive(ctx, s, o, c)
}

// compareWithActive tells how the interface and the storage of what was built differ from those of the verified build that runs.
func (e *env) compareWithActive(ctx context.Context, s *release.Source, o ciOptions, c *checkedContract) error {
	d, err := s.Verified(ctx, c.Contract)
	if err != nil {
		return err
	}
	builds := release.Builds{Dir: o.builds, Build: e.buildVerified(&s.Network)}
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
	storage, err := release.CompareLayout(active.StorageLayout, c.artifact.StorageLayout)
	if err != nil {
		return err
	}
	if release.Weight(storage) == release.Major && !o.layout {
		return differs("its storage would be read wrongly: %s; mend it, or give --allow-layout-change if the initialiser takes care of it", storage[0].Text)
	}
	return nil
}

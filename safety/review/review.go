// Package review puts all that a signer of an upgrade needs into one report, which everybody can derive again from two trees and the
// proposal: what the proposal says and whether that is so, what changes in source, settings, interface and code, what will be called,
// and the questions that remain for people. Text of the trees is shown printable, never obeyed.
package review

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/code/abidiff"
	"theseus/code/build"
	"theseus/code/tree"
	"theseus/printable"
	"theseus/safety"
	"theseus/upgrade"
)

// Side is code before or after the change: a tree and what it builds to.
type Side struct {
	Tree     fs.FS
	Artifact *build.Artifact
}

// Subject of a review. Without a proposal two trees are compared.
type Subject struct {
	Proposal *upgrade.Proposal // nil: none
	Record   *upgrade.Record   // nil: none
	Time     uint64            // of the block at which Record was read, seconds
	Fields   string            // what a wallet shows, line by line
	Old      *Side             // nil: nothing runs yet, or nobody knows its source
	OldNote  string            // why Old is nil
	New      *Side
	// Checks are what package audit found about the new contract beside the old one; CheckNote is why there are none.
	Checks    []safety.Finding
	CheckNote string
}

// Report is a review.
type Report struct {
	Title       string               `json:"title"`
	Digest      *upgrade.Digest      `json:"digest,omitempty"`
	Fields      string               `json:"fields,omitempty"`
	Timeline    []Moment             `json:"timeline"`
	Facts       []Fact               `json:"facts"`
	Calls       []Call               `json:"calls"`
	Settings    []Setting            `json:"settings"`
	Interface   []abidiff.Difference `json:"interface"`
	Code        CodeReport           `json:"code"`
	Checks      []safety.Finding     `json:"checks"`
	CheckNote   string               `json:"checkNote,omitempty"`
	Files       []File               `json:"files"`
	FilesSame   int                  `json:"filesSame"`
	Questions   []string             `json:"questions"`
	Contradicts []string             `json:"contradicts"` // what is not as the proposal says: do not sign
}

// Fact is something that was derived again and held against what is signed.
type Fact struct {
	What  string `json:"what"`
	Found string `json:"found"`
	Said  string `json:"said,omitempty"` // by the proposal
	Holds bool   `json:"holds"`
}

// Moment is a time in the life of the proposal, in seconds.
type Moment struct {
	What string `json:"what"`
	At   uint64 `json:"at"`
}

// Make reviews a subject.
func Make(s *Subject) (*Report, error) {
	if s.New == nil {
		return nil, errors.New("a review needs the new tree")
	}
	r := &Report{
		Title: "Two trees", Timeline: []Moment{}, Facts: []Fact{}, Calls: []Call{}, Settings: []Setting{}, Interface: []abidiff.Difference{},
		Files: []File{}, Questions: []string{}, Contradicts: []string{},
	}
	a := s.New.Artifact
	old := &build.Artifact{}
	if s.Old != nil {
		old = s.Old.Artifact
	}
	var err error
	if r.Interface, err = abidiff.Compare(old.ABI, a.ABI); err != nil {
		return nil, err
	}
	for i, d := range r.Interface {
		r.Interface[i].Signature, r.Interface[i].Old, r.Interface[i].New = printable.Text(d.Signature), printable.Text(d.Old), printable.Text(d.New)
	}
	if r.Settings, err = settings(old, a); err != nil {
		return nil, err
	}
	r.Code = compareCode(old.RuntimeCode, a.RuntimeCode)
	if r.Files, r.FilesSame, err = files(s.Old, s.New); err != nil {
		return nil, err
	}
	r.CheckNote = printable.Text(s.CheckNote)
	r.Checks = []safety.Finding{}
	for _, f := range s.Checks {
		f.Message, f.Remedy, f.File, f.Contract = printable.Text(f.Message), printable.Text(f.Remedy), printable.Text(f.File), printable.Text(f.Contract)
		f.Details = slices.Clone(f.Details)
		for i, d := range f.Details {
			f.Details[i] = printable.Text(d)
		}
		r.Checks = append(r.Checks, f)
	}
	if s.Proposal != nil {
		r.proposal(s)
	} else {
		r.fact("tree hash", a.TreeHash.String(), "")
		r.fact("implementation", a.Implementation.Hex(), "")
	}
	r.questions(s)
	return r, nil
}

func (r *Report) fact(what, found, said string) {
	f := Fact{what, found, said, said == "" || said == found}
	r.Facts = append(r.Facts, f)
	if !f.Holds {
		r.Contradicts = append(r.Contradicts, fmt.Sprintf("%s: found %s, the proposal says %s", what, found, said))
	}
}

// proposal holds what is signed against what was built.
func (r *Report) proposal(s *Subject) {
	p, a := s.Proposal, s.New.Artifact
	digest, head, code := p.Digest(), p.Intent.Head(), upgrade.CodeOf(p.Intent)
	r.Title = fmt.Sprintf("%v of %v to version %d", p.Intent.Kind(), head.Contract, code.Version)
	r.Digest, r.Fields = &digest, s.Fields
	r.fact("tree hash", a.TreeHash.String(), code.NewHash.String())
	r.fact("implementation", a.Implementation.Hex(), code.Implementation.Hex())
	r.fact("code hash", a.CodeHash.Hex(), common.Hash(code.CodeHash).Hex())
	r.Timeline = append(r.Timeline, Moment{"signatures are collected until", head.CollectUntil})
	if s.Record != nil {
		active := s.Record.Active.TreeHash
		r.fact("what runs now", active.String(), code.ActiveHash.String())
		if s.Old != nil && active != (tree.Hash{}) {
			r.fact("source of what runs now", s.Old.Artifact.TreeHash.String(), active.String())
		}
		r.fact("version", fmt.Sprint(s.Record.LastVersion+1), fmt.Sprint(code.Version))
		r.fact("epoch", fmt.Sprint(s.Record.Epoch), fmt.Sprint(head.Epoch))
		if want := cmp.Or(code.AllowedFindings, upgrade.NoFindings); s.CheckNote == "" && (want != upgrade.NoFindings || s.Record.Configuration.FindingsRequired) {
			r.fact("digest of the findings", safety.Digest(s.Checks).String(), want.String())
		}
		r.Timeline = append(r.Timeline, Moment{"this was looked at", s.Time},
			Moment{"activation can happen at the earliest, if it is verified at once", s.Time + s.Record.Configuration.Delay})
	}
	r.Timeline = append(r.Timeline, Moment{"activation can happen until", code.ActivateUntil})
	slices.SortFunc(r.Timeline, func(a, b Moment) int { return cmp.Compare(a.At, b.At) })
	r.calls(s, code)
}

// questions are those that no machine answers.
func (r *Report) questions(s *Subject) {
	ask := func(format string, args ...any) { r.Questions = append(r.Questions, fmt.Sprintf(format, args...)) }
	if len(r.Contradicts) > 0 {
		ask("What is found is not what the proposal says, %d times. Who made it, and why? Do not sign.", len(r.Contradicts))
	}
	if s.Old == nil {
		ask("There is nothing to compare with (%s). Has somebody read all of the source?", printable.Text(s.OldNote))
	}
	unsafe := 0
	for _, f := range r.Checks {
		if f.Severity != safety.Warning && f.Allowed == "" {
			unsafe++
		}
	}
	if unsafe > 0 {
		ask("The checks find %d things that are unsafe or could not be decided. Is each of them understood?", unsafe)
	}
	if r.CheckNote != "" {
		ask("Storage and code were not checked (%s). Who has checked that every value is where the new code looks for it?", r.CheckNote)
	}
	breaking := 0
	for _, d := range r.Interface {
		if d.Breaking {
			breaking++
		}
	}
	if breaking > 0 {
		ask("%d functions, events or errors that others may rely on are gone or changed. Do those who use them know?", breaking)
	}
	if s.Proposal != nil {
		code := upgrade.CodeOf(s.Proposal.Intent)
		if len(code.Initialiser) == 0 && s.Old != nil && len(r.Files) > 0 {
			ask("No initialiser is called. Does the new code need none?")
		}
		if !code.Value.IsZero() {
			ask("The initialiser is sent %v wei. Who pays it, and what for?", code.Value)
		}
		if len(code.Assertions) == 0 {
			ask("Nothing is asserted after the activation. Is there an invariant that the contract must keep?")
		}
		if code.Activator == (common.Address{}) {
			ask("Anyone may activate it. Is any moment as good as another?")
		}
		ask("Did you get this digest from more than one place, and is it what your wallet shows?")
	}
	if len(r.Settings) > 0 {
		ask("The compiler or its settings change. Is that part of the plan?")
	}
	if len(r.Files) > 0 {
		ask("Did you, or somebody whom you trust, read each of the %d changed files below?", len(r.Files))
	}
	ask("Was it rehearsed (theseus rehearse), and was every difference meant?")
}

// Call is one that activation makes, decoded where the new code says how.
type Call struct {
	What string        `json:"what"` // initialiser, assertion 0, …
	To   string        `json:"to"`
	Data hexutil.Bytes `json:"data"`
	Text string        `json:"text"` // initialise(0x…, 5)
	Then string        `json:"then,omitempty"`
}

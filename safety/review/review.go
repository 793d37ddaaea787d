// Package review puts all that a signer of an upgrade needs into one report, which everybody can derive again from two builds, the
// proposal and what the chain answered: what the proposal says and whether that is so, what changes in source (files.go), settings,
// interface, permissions (permissions.go), storage (storage.go) and code (code.go), what will be called (calls.go), and the questions
// that remain for people (questions.go). It is told as text and Markdown (text.go), as one page (html.go), and is JSON as it stands.
// Text of the trees is shown printable, never obeyed.
package review

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/abidiff"
	"theseus/code/build"
	"theseus/code/output"
	"theseus/code/tree"
	"theseus/printable"
	"theseus/safety"
	"theseus/safety/audit"
	"theseus/upgrade"
)

// Standing is what the chain says about a record, and about one proposal for it.
type Standing struct {
	Block            uint64           `json:"block"`
	Hash             common.Hash      `json:"hash"`
	Genesis          common.Hash      `json:"genesis"` // the chain's first block
	Time             uint64           `json:"time"`    // of the block, seconds
	Active           tree.Hash        `json:"active"`
	ActiveVersion    uint32           `json:"activeVersion"`
	LastVersion      uint32           `json:"lastVersion"` // the last number that was used
	Epoch            uint64           `json:"epoch"`
	Delay            uint64           `json:"delay"` // seconds
	ActivateFrom     uint64           `json:"activateFrom,omitempty"`
	FindingsRequired bool             `json:"findingsRequired"`
	Signers          []common.Address `json:"signers"`
	Threshold        int              `json:"threshold"`
	Approved         []common.Address `json:"approved"` // who signed the proposal
	Rejected         []common.Address `json:"rejected"`
	Reached          bool             `json:"reached"` // m signed it, and it waits
	State            string           `json:"state"`   // for people
}

// Query is a question to the contract, at the block of Standing: a call without value, or a slot.
type Query struct {
	Slot bool          `json:"slot,omitempty"`
	Data hexutil.Bytes `json:"data"`
}

// Subject of a review. Without a proposal two trees are compared.
type Subject struct {
	Proposal *upgrade.Proposal // nil: none
	Standing *Standing         // nil: nobody asked the chain
	Fields   string            // what a wallet shows, line by line
	Old      *Side             // nil: nothing runs yet, or nobody knows its source
	OldNote  string            // why Old is nil
	New      *Side
	// Read asks the contract; a call that reverts answers nothing. nil: it cannot be asked.
	Read func(Query) ([]byte, error)
}

// Report is a review.
type Report struct {
	Title       string           `json:"title"`
	Digest      *upgrade.Digest  `json:"digest,omitempty"`
	Compared    bool             `json:"compared"`    // there is a version before, whose source is known
	Contradicts []string         `json:"contradicts"` // what is not as the proposal says: do not sign
	Glance      []Glance         `json:"glance"`
	Origin      []Fact           `json:"origin"` // who proposes what, and how far it is
	Facts       []Fact           `json:"facts"`
	Timeline    []Moment         `json:"timeline"`
	Calls       []Call           `json:"calls"`
	Permissions Permissions      `json:"permissions"`
	Verdict     audit.Verdict    `json:"verdict,omitempty"`
	Checks      []safety.Finding `json:"checks"`
	CheckNote   string           `json:"checkNote,omitempty"`
	// FindingsDigest is what signers allow where the checks find something that stands.
	FindingsDigest upgrade.FindingsDigest `json:"findingsDigest"`
	Storage        []Region               `json:"storage"`
	Settings       []Setting              `json:"settings"`
	Interface      []abidiff.Difference   `json:"interface"`
	Code           CodeReport             `json:"code"`
	Files          []File                 `json:"files"`
	FilesSame      int                    `json:"filesSame"`
	Unseen         []string               `json:"unseen"` // files with changes that do not reach the code
	Fields         string                 `json:"fields,omitempty"`
	Digests        []Fact                 `json:"digests"` // what the wallet hashes
	Questions      []string               `json:"questions"`
}

// Fact is something that was derived again, and where Said is not empty held against what is signed.
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

// Moments that a proposal has.
const (
	collectedUntil   = "signatures are collected until"
	lookedAt         = "this was looked at"
	activateFrom     = "activation can happen from"
	activateEarliest = "activation can happen at the earliest, if it is verified at once"
	activateUntil    = "activation can happen until"
)

// Make reviews a subject.
func Make(s *Subject) (*Report, error) {
	if s.New == nil {
		return nil, errors.New("a review needs the new tree")
	}
	r := &Report{
		Title: "Two trees", Compared: s.Old != nil, Timeline: []Moment{}, Facts: []Fact{}, Calls: []Call{}, Settings: []Setting{}, Interface: []abidiff.Difference{},
		Files: []File{}, Unseen: []string{}, Questions: []string{}, Contradicts: []string{}, Origin: []Fact{}, Digests: []Fact{}, Checks: []safety.Finding{},
	}
	a := s.New.Artifact
	r.Title += ": " + printable.Text(a.Contract)
	old := &build.Artifact{}
	if s.Old != nil {
		old = s.Old.Artifact
	}
	differences, err := abidiff.Compare(old.ABI, a.ABI)
	if err != nil {
		return nil, err
	}
	for _, d := range differences {
		d.Signature, d.Old, d.New = printable.Text(d.Signature), printable.Text(d.Old), printable.Text(d.New)
		r.Interface = append(r.Interface, d)
	}
	if r.Settings, err = settings(old, a); err != nil {
		return nil, err
	}
	sources, err := compareSources(s.Old, s.New)
	if err != nil {
		return nil, err
	}
	r.Files, r.FilesSame, r.Unseen = sources.files, sources.same, append(r.Unseen, sources.unseen...)
	r.Code = compareCode(s.Old, s.New)
	r.Storage = storageMap(s.Old, s.New)
	if err := r.permissions(s); err != nil {
		return nil, err
	}
	if err := r.checks(s); err != nil {
		return nil, err
	}
	if s.Proposal != nil {
		r.proposal(s)
	} else {
		r.fact("tree hash", a.TreeHash.String(), "")
		r.fact("implementation", a.Implementation.Hex(), "")
		r.fact("code hash", a.CodeHash.Hex(), "")
	}
	r.questions(s)
	r.glance()
	return r, nil
}

func (r *Report) fact(what, found, said string) {
	f := Fact{what, found, said, said == "" || said == found}
	r.Facts = append(r.Facts, f)
	if !f.Holds {
		r.Contradicts = append(r.Contradicts, fmt.Sprintf("%s: found %s, the proposal says %s", what, found, said))
	}
}

// checks runs those of theseus check on the two versions. Where a slot means something else now, the contract is asked for it.
func (r *Report) checks(s *Subject) error {
	is, was := s.New.evidence(), s.Old.evidence()
	if is == nil || s.Old != nil && was == nil {
		r.CheckNote = "the compiler said nothing of the source"
		return nil
	}
	opts := audit.Options{Contract: s.New.Contract}
	var reference []*output.Compilation
	if s.Old != nil {
		reference, opts.Reference = []*output.Compilation{s.Old.compiled}, s.Old.Contract
	}
	report, err := audit.Run([]*output.Compilation{s.New.compiled}, reference, opts)
	if err != nil {
		r.CheckNote = printable.Text(err.Error())
		return nil
	}
	r.Verdict = report.Verdict
	for _, result := range report.Results {
		r.FindingsDigest = safety.Digest(result.Findings)
		for _, f := range result.Findings {
			f.Message, f.Remedy, f.File, f.Contract = printable.Text(f.Message), printable.Text(f.Remedy), printable.Text(f.File), printable.Text(f.Contract)
			f.Allowed = printable.Text(f.Allowed)
			f.Details = slices.Clone(f.Details)
			for i, d := range f.Details {
				f.Details[i] = printable.Text(d)
			}
			if s.Read != nil {
				for _, slot := range f.Slots {
					text, err := s.use(common.HexToHash(slot))
					if err != nil {
						return err
					}
					f.Details = append(f.Details, text)
				}
			}
			r.Checks = append(r.Checks, f)
		}
	}
	return nil
}

// use tells whether the contract has something in a slot.
func (s *Subject) use(slot common.Hash) (string, error) {
	answer, err := s.Read(Query{Slot: true, Data: slot[:]})
	if err != nil {
		return "", err
	}
	if word := common.BytesToHash(answer); word != (common.Hash{}) {
		return fmt.Sprintf("slot %s is in use: it holds %v", slotNumber(slot.Big()), word), nil
	}
	return fmt.Sprintf("slot %s is not in use: it holds zero", slotNumber(slot.Big())), nil
}

// proposal holds what is signed against what was built.
func (r *Report) proposal(s *Subject) {
	p, a := s.Proposal, s.New.Artifact
	digest, head, code := p.Digest(), p.Intent.Head(), upgrade.CodeOf(p.Intent)
	r.Title = fmt.Sprintf("%v of %v to version %d", p.Intent.Kind(), head.Contract, code.Version)
	r.Digest, r.Fields = &digest, s.Fields
	separator, message := p.Domain.Separator(), crypto.Keccak256(upgrade.EncodeData(p.Intent))
	for _, d := range [][2]string{
		{"domain separator", hexutil.Encode(separator[:])}, {"hash of the message", hexutil.Encode(message)}, {"digest", digest.String()},
	} {
		r.Digests = append(r.Digests, Fact{What: d[0], Found: d[1], Holds: true})
	}
	tell := func(what, format string, args ...any) {
		r.Origin = append(r.Origin, Fact{What: what, Found: fmt.Sprintf(format, args...), Holds: true})
	}
	tell("proposed by", "%v%s", head.Proposer, s.role(head.Proposer))
	tell("contract", "%v on chain %d", head.Contract, p.Domain.ChainID)
	if s.Standing != nil {
		tell("first block of the chain", "%v", s.Standing.Genesis)
	}
	tell("code", "%s at %s", printable.Text(code.ContractName), printable.Text(code.Link))
	if code.Commit != (upgrade.GitCommit{}) {
		tell("commit", "%v", code.Commit)
	}
	r.fact("tree hash", a.TreeHash.String(), code.NewHash.String())
	r.fact("implementation", a.Implementation.Hex(), code.Implementation.Hex())
	r.fact("code hash", a.CodeHash.Hex(), common.Hash(code.CodeHash).Hex())
	r.Timeline = append(r.Timeline, Moment{collectedUntil, head.CollectUntil})
	if st := s.Standing; st != nil {
		if st.State != "" {
			tell("state", "%s", printable.Text(st.State))
		}
		tell("signatures", "%d of %d that are needed, from %d signers", len(st.Approved), st.Threshold, len(st.Signers))
		for _, signer := range st.Approved {
			tell("signed by", "%v", signer)
		}
		for _, signer := range st.Rejected {
			tell("rejected by", "%v", signer)
		}
		tell("looked at", "block %d, %v", st.Block, st.Hash)
		r.fact("what runs now", st.Active.String(), code.ActiveHash.String())
		if s.Old != nil && st.Active != (tree.Hash{}) {
			r.fact("source of what runs now", s.Old.Artifact.TreeHash.String(), st.Active.String())
		}
		next := st.LastVersion + 1
		if st.Reached {
			next = st.LastVersion // it has its number
		}
		r.fact("version", fmt.Sprint(next), fmt.Sprint(code.Version))
		r.fact("epoch", fmt.Sprint(st.Epoch), fmt.Sprint(head.Epoch))
		if want := cmp.Or(code.AllowedFindings, upgrade.NoFindings); r.CheckNote == "" && (want != upgrade.NoFindings || st.FindingsRequired) {
			r.fact("digest of the findings", r.FindingsDigest.String(), want.String())
		}
		r.Timeline = append(r.Timeline, Moment{lookedAt, st.Time})
		if st.ActivateFrom != 0 {
			r.Timeline = append(r.Timeline, Moment{activateFrom, st.ActivateFrom})
		} else {
			r.Timeline = append(r.Timeline, Moment{activateEarliest, st.Time + st.Delay})
		}
	}
	r.Timeline = append(r.Timeline, Moment{activateUntil, code.ActivateUntil})
	slices.SortStableFunc(r.Timeline, func(a, b Moment) int { return cmp.Compare(a.At, b.At) })
	r.calls(s, code)
}

// role of an account in the record.
func (s *Subject) role(account common.Address) string {
	switch {
	case s.Standing == nil:
		return ""
	case slices.Contains(s.Standing.Signers, account):
		return ", a signer"
	}
	return ", who is no signer"
}

package plan

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// Code is an upgrade of one record: a proposal file, as `theseus propose --draft --out` writes it, and the files in which signers
// send their signatures, which come one after the other.
type Code struct {
	Proposal   value
	Signatures []value
}

func (f *File) readCode(v value) error {
	f.Code = new(Code)
	return v.fields(
		member{"proposal", true, func(v value) error { f.Code.Proposal = v; _, err := readPath(v); return err }},
		member{"signatures", false, func(v value) error {
			return readList(v, &f.Code.Signatures, readPath)
		}},
	)
}

func readPath(v value) (string, error) {
	text, err := v.word()
	if err == nil && (!fs.ValidPath(text) || text == ".") {
		err = v.refuse("%.80q is no path below the folder of this file", text)
	}
	return text, err
}

// maxBeside is the size of a proposal or signature file, at most.
const maxBeside = 4 << 20

// beside reads a file that the plan file names.
func (p *Process) beside(v value) ([]byte, error) {
	if p.files == nil {
		return nil, v.refuse("no files are at hand")
	}
	f, err := p.files.Open(v.node.Value)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxBeside+1))
	if err == nil && len(b) > maxBeside {
		err = v.refuse("the file is larger than %d MiB", maxBeside>>20)
	}
	return b, err
}

// release is the upgrade of a record, as one block shows it.
type release struct {
	digest  upgrade.Digest
	record  *upgrade.Record
	ballot  upgrade.Ballot
	reached bool // m signatures are there
	active  bool // it runs, or a later version does
	over    string
}

// code builds the process of that kind.
func (p *Process) code() error {
	b, err := p.beside(p.File.Code.Proposal)
	if err != nil {
		return p.File.Code.Proposal.refuse("%v", err)
	}
	proposal, err := upgrade.ParseProposal(b)
	if err != nil {
		return p.File.Code.Proposal.refuse("%v", err)
	}
	if proposal.Domain != p.chain.Network.Domain() {
		return p.File.Code.Proposal.refuse("the proposal is for chain %d and CodeRegistry %v", proposal.Domain.ChainID, proposal.Domain.CodeRegistry)
	}
	intent, ok := proposal.Intent.(*upgrade.Upgrade)
	if !ok {
		return p.File.Code.Proposal.refuse("it proposes a %v; want an upgrade", proposal.Intent.Kind())
	}
	digest := proposal.Digest()
	read := func(v *view) (release, error) { return p.release(v, intent, digest) }
	contract := p.called(intent.Contract)

	propose := p.add(&step{
		id: "propose", title: fmt.Sprintf("announce the upgrade of %s to version %d, tree %v", contract, intent.Version, intent.NewHash),
		address: intent.Contract, gas: 100_000,
		look: func(v *view) (finding, error) {
			s, err := read(v)
			if err != nil || s.reached || s.over != "" {
				return finding{done: s.reached, never: s.over}, err
			}
			announced, err := v.chain.Intents(v.ctx, v.block, intent.Contract)
			if err != nil {
				return finding{}, err
			}
			f := finding{role: "proposer", by: []common.Address{intent.Proposer}}
			for _, a := range announced {
				f.done = f.done || a.Digest == digest
			}
			return f.with(v.chain.ProposeCall(intent))
		},
	})
	sign := p.add(&step{
		id: "sign", title: "collect signatures", after: []string{propose.id}, address: intent.Contract, gas: 110_000, wait: true,
		look: func(v *view) (finding, error) {
			s, err := read(v)
			if err != nil || s.reached || s.over != "" {
				return finding{done: s.reached, never: s.over}, err
			}
			signed, err := p.signatures(digest, s.record)
			if err != nil {
				return finding{}, err
			}
			f := finding{role: "signers", waits: fmt.Sprintf("%d of %d signatures", s.record.Configuration.Threshold, len(s.record.Configuration.Signers))}
			for i, a := range s.record.Configuration.Signers {
				party := Party{Name: p.NameOf(a), Address: a}
				switch {
				case s.ballot.Approvals>>i&1 != 0:
					party.State = "by transaction"
				case signed[a] != nil:
					party.State = "by file"
				case s.ballot.Rejections>>i&1 != 0:
					party.State = "rejected it"
					f.missing = append(f.missing, party)
					continue
				default:
					f.missing, f.by = append(f.missing, party), append(f.by, a)
					continue
				}
				f.acted = append(f.acted, party)
			}
			f.done = len(f.acted) >= int(s.record.Configuration.Threshold)
			return f.with(v.chain.SubmitCall(intent, nil))
		},
	})
	submit := p.add(&step{
		id: "submit", title: "bring the signatures to the chain", after: []string{sign.id}, address: intent.Contract, gas: 200_000, proves: true,
		look: func(v *view) (finding, error) {
			s, err := read(v)
			if err != nil || s.reached || s.over != "" {
				return finding{done: s.reached, never: s.over}, err
			}
			signed, err := p.signatures(digest, s.record)
			if err != nil {
				return finding{}, err
			}
			packed, err := upgrade.PackSignatures(&s.record.Configuration, signed)
			if err != nil {
				return finding{}, err
			}
			return finding{anyone: true}.with(v.chain.SubmitCall(intent, packed))
		},
	})
	request := p.add(&step{
		id: "request", title: "request a verification, and pay its fee", after: []string{submit.id}, address: intent.Contract, gas: 400_000, proves: true,
		look: func(v *view) (finding, error) {
			s, err := read(v)
			if err != nil || s.active || s.over != "" || !s.reached {
				return finding{done: s.active, never: s.over}, err
			}
			f := finding{anyone: true, done: s.record.Stage >= upgrade.StageVerifying, notBefore: s.record.NextRoundAt}
			if s.record.NextRoundAt > v.block.Time {
				f.waits = fmt.Sprintf("the next of at most three rounds; %d ended without a verdict", s.record.Rounds)
			}
			fee := new(big.Int)
			if !f.done {
				if fee, err = v.chain.Fee(v.ctx, v.block.Hash); err != nil {
					return finding{}, err
				}
			}
			return f.with(v.chain.RequestCall(intent.Contract, fee))
		},
	})
	verify := p.add(&step{
		id: "verify", title: "wait for the validators", after: []string{request.id}, address: intent.Contract, gas: 150_000, wait: true,
		look: func(v *view) (finding, error) {
			s, err := read(v)
			if err != nil || s.active || s.over != "" || !s.reached {
				return finding{done: s.active, never: s.over}, err
			}
			if s.record.Stage != upgrade.StageVerifying {
				return finding{done: s.record.Stage == upgrade.StageVerified, waits: "a round"}, nil
			}
			return p.underWay(v, s.record)
		},
	})
	p.add(&step{
		id: "activate", title: fmt.Sprintf("run version %d", intent.Version), after: []string{verify.id}, address: intent.Contract, gas: 250_000, proves: true,
		look: func(v *view) (finding, error) {
			s, err := read(v)
			if err != nil || s.active || s.over != "" || !s.reached {
				return finding{done: s.active, never: s.over}, err
			}
			f := finding{anyone: true, notBefore: s.record.ActivateFrom}
			if intent.Activator != (common.Address{}) {
				f.anyone, f.role, f.by = false, "activator", []common.Address{intent.Activator}
			}
			if v.block.Time < f.notBefore {
				f.waits = "the record's delay"
				return f, nil
			}
			if there, err := v.hasCode(intent.Implementation); err != nil || !there {
				f.waits = "the implementation to be deployed, by a validator or with theseus activate"
				return f, err
			}
			return f.with(v.chain.ActivateCall(intent))
		},
	})
	return nil
}

// with makes a finding of one transaction, whoever sends it.
func (f finding) with(tx chain.Tx, err error) (finding, error) {
	f.tx = func(common.Address) chain.Tx { return tx }
	return f, err
}

// release reads how far an upgrade is, and whether it can never be any more.
func (p *Process) release(v *view, intent *upgrade.Upgrade, digest upgrade.Digest) (release, error) {
	s := release{digest: digest}
	var err error
	if s.record, err = v.chain.Record(v.ctx, v.block.Hash, intent.Contract); err != nil {
		return s, err
	}
	if s.ballot, err = v.chain.Ballot(v.ctx, v.block.Hash, intent.Contract, digest); err != nil {
		return s, err
	}
	r := s.record
	s.active = r.Active.Version == intent.Version && r.Active.TreeHash == intent.NewHash ||
		r.Active.Version > intent.Version && s.ballot.Reached && s.ballot.End == upgrade.EndNone
	s.reached = s.active || r.Digest == digest
	switch {
	case s.active:
	case s.ballot.End != upgrade.EndNone:
		s.over = fmt.Sprintf("the proposal is dead: %v", s.ballot.End)
	case s.reached && !r.Live(v.block.Time):
		s.over = "the proposal was not activated in time, or its verification failed"
	case s.reached:
	case r.Closed, r.Epoch != intent.Epoch, r.LastVersion >= intent.Version, r.Active.TreeHash != intent.ActiveHash:
		s.over = "the record has changed since this was proposed; propose it anew"
	case v.block.Time > intent.CollectUntil:
		s.over = "the time to collect signatures ended at " + clock(intent.CollectUntil)
	}
	return s, nil
}

// signatures that are in the files which the plan names, by their signers. A file that is not there yet is one that somebody still
// has to send.
func (p *Process) signatures(digest upgrade.Digest, r *upgrade.Record) (map[common.Address][]byte, error) {
	signed := make(map[common.Address][]byte)
	for _, name := range p.File.Code.Signatures {
		b, err := p.beside(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		a, err := upgrade.ParseApproval(b)
		switch {
		case err != nil:
			return nil, name.refuse("%v", err)
		case a.Proposal.Digest() != digest:
			return nil, name.refuse("it signs %v, not %v", a.Proposal.Digest(), digest)
		case signed[a.Signer] != nil:
			return nil, name.refuse("a second signature of %v", a.Signer)
		case !a.BySigner():
			return nil, name.refuse("the signature is not of %v; that of a contract wallet is brought by theseus submit", a.Signer)
		}
		signer := false
		for _, s := range r.Configuration.Signers {
			signer = signer || s == a.Signer
		}
		if !signer {
			return nil, name.refuse("%v is no signer", a.Signer)
		}
		signed[a.Signer] = a.Signature
	}
	return signed, nil
}

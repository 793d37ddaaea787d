package upgrade

import (
	"github.com/ethereum/go-ethereum/common"

	"theseus/code/tree"
)

// ---------------------------------------------------------------- conditions

func (s *step) open() error {
	switch {
	case !s.Registered():
		return &UnknownRecord{s.Contract}
	case s.Closed:
		return &RecordClosed{s.Contract}
	}
	return nil
}

func (s *step) checkOpen(h *Header, d Digest) error {
	if err := s.open(); err != nil {
		return err
	}
	latest := s.Time + MaxCollect
	switch {
	case h.Epoch != s.Epoch:
		return &WrongEpoch{s.Epoch, h.Epoch}
	case s.Time > h.CollectUntil:
		return &CollectTimeOver{h.CollectUntil}
	case h.CollectUntil > latest:
		return &CollectTimeTooFar{h.CollectUntil, latest}
	}
	return s.checkBallot(d)
}

func (s *step) checkBallot(d Digest) error {
	switch b := s.BallotOf(d); {
	case b.Reached:
		return &DigestReached{d}
	case b.End != EndNone:
		return &DigestDead{d, b.End}
	}
	return nil
}

// checkFields: path is the proof for a roll-back.
func (s *step) checkFields(intent Intent, path Path) error {
	switch i := intent.(type) {
	case *Upgrade:
		return s.checkUpgrade(&i.Code)
	case *RollBack:
		return s.checkRollBack(i, path)
	case *Reconfigure:
		return i.Configuration.Check()
	case *HandOver:
		if i.Controller == noAddress {
			return &ZeroAddress{}
		}
	}
	return nil
}

func (s *step) checkUpgrade(u *Code) error {
	if err := s.checkCode(u); err != nil {
		return err
	}
	switch length := len(u.Link); {
	case u.NewHash.IsZero():
		return &EmptyTreeHash{}
	case u.NewHash == s.Active.TreeHash:
		return &SameTreeHash{u.NewHash}
	case length == 0 || length > MaxLink:
		return &LinkLength{uint64(length)}
	case u.Implementation == noAddress:
		return &ZeroAddress{}
	}
	return s.checkActivationTime(u, s.RoundTime+s.Configuration.Delay)
}

func (s *step) checkRollBack(i *RollBack, path Path) error {
	if err := s.checkCode(&i.Code); err != nil {
		return err
	}
	if !i.Bundle.IsZero() {
		return &WrongBundle{i.Bundle, Bundle{}}
	}
	was := i.NewHead()
	was.Version = i.ToVersion
	if !path.leads(was.Hash(), s.History) {
		return &VersionNeverActive{i.ToVersion}
	}
	return s.checkActivationTime(&i.Code, s.Configuration.Delay)
}

func (s *step) checkCode(u *Code) error {
	switch {
	case u.Version != s.LastVersion+1:
		return &WrongVersion{s.LastVersion + 1, u.Version}
	case u.ActiveHash != s.Active.TreeHash:
		return &WrongActiveHash{s.Active.TreeHash, u.ActiveHash}
	case len(u.Assertions) > MaxAssertions:
		return &TooManyAssertions{uint64(len(u.Assertions))}
	}
	return nil
}

func (s *step) checkActivationTime(u *Code, needed uint64) error {
	if earliest := s.Time + needed; u.ActivateUntil < earliest {
		return &TooLateToActivate{u.ActivateUntil, earliest}
	}
	return nil
}

func (s *step) checkLive() error {
	if s.Time > s.ActivateUntil {
		return &ApprovalLapsed{s.ActivateUntil}
	}
	return nil
}

// ---------------------------------------------------------------- register, propose, submit

func (s *step) register(a Register) error {
	if !s.approved(s.Caller) {
		return &FamilyNotApproved{s.Caller}
	}
	switch {
	case a.Contract == noAddress || a.Authority == noAddress:
		return &ZeroAddress{}
	case s.Registered():
		return &AlreadyRegistered{a.Contract}
	}
	if err := a.Configuration.Check(); err != nil {
		return err
	}
	var baseline Head
	if a.Baseline.Implementation != noAddress {
		baseline = a.Baseline
		// The running code is known; what it was built from is hearsay until a version of this record says it.
		baseline.Version, baseline.TreeHash, baseline.Commit, baseline.LinkHash = 0, tree.Hash{}, GitCommit{}, HashLink(a.Link)
	}
	s.emit(&Registered{Subject{a.Contract}, a.Authority, s.Caller, a.Configuration.Code(), baseline})
	return a.Proof
}

func (s *step) propose(intent Intent) error {
	h, d := intent.Head(), DigestOf(s.Domain, intent)
	if s.Caller != h.Proposer && !s.approved(s.Caller) && !s.BallotOf(d).Reached {
		return &ProposerOnly{h.Proposer}
	}
	s.emit(&Proposed{Subject{h.Contract}, d, h.Proposer, intent.Kind(), Encode(intent)})
	return nil
}

// Check is why an intent could not be submitted at a time, however many have signed it; nil if it could. For a roll-back the record
// must know its Versions.
func (n *Network) Check(r Record, intent Intent, now uint64) error {
	s := step{Network: n, Record: &r, Call: &Call{Time: now}, subject: Subject{r.Contract}}
	if err := s.checkOpen(intent.Head(), DigestOf(n.Domain, intent)); err != nil {
		return err
	}
	var path Path
	if back, ok := intent.(*RollBack); ok {
		path, _ = PathTo(back.ToVersion, r.Versions)
	}
	return s.checkFields(intent, path)
}

func (s *step) submit(a Submit) error {
	intent := a.Intent
	d := DigestOf(s.Domain, intent)
	if err := s.checkOpen(intent.Head(), d); err != nil {
		return err
	}
	if err := s.checkFields(intent, a.Path); err != nil {
		return err
	}
	reached, approvals, err := s.collect(d, a.Signatures)
	if err != nil || !reached {
		return err
	}
	approved := &Approved{Subject: s.subject, Digest: d, Kind: intent.Kind(), Approvals: approvals}
	if code := CodeOf(intent); code != nil {
		approved.Head, approved.AllowedFindings = code.NewHead(), code.AllowedFindings
		approved.ActivateUntil = min(code.ActivateUntil, never)
	}
	switch i := intent.(type) {
	case *Upgrade, *RollBack:
		s.endLive(EndSuperseded)
		s.emit(approved)
	case *Reconfigure:
		s.emit(approved)
		if s.PendingConfiguration != nil {
			s.emit(&Ended{s.subject, s.PendingConfigurationDigest, EndSuperseded})
		}
		s.emit(&ConfigurationScheduled{s.subject, d, s.Time + s.Configuration.Delay, i.Configuration.Code()})
	case *HandOver:
		s.emit(approved)
		if s.PendingController != noAddress {
			s.emit(&Ended{s.subject, s.HandOverDigest, EndSuperseded})
		}
		s.emit(&HandOverStarted{s.subject, d, i.Controller, s.Time + s.Configuration.Delay})
	case *Cancel:
		s.emit(approved)
		return s.cancel(i.Digest)
	case *Archive:
		if s.Live(s.Time) {
			return &ArchiveNeedsNoApproval{s.Digest}
		}
		s.emit(approved)
		s.emit(&Archived{s.subject})
	}
	return nil
}

func (s *step) submitAndVerify(a SubmitAndVerify) error {
	if err := s.submit(a.Submit); err != nil {
		return err
	}
	after, reached := *s.Record, false
	for _, e := range s.emitted {
		_, approved := e.(*Approved)
		reached = reached || approved
		var err error
		if after, err = s.Apply(after, e, s.Time); err != nil {
			return err
		}
	}
	if !reached {
		return &NoLiveApproval{s.Contract}
	}
	s.Record = &after
	return s.requestVerification(a.Request)
}

func (s *step) cancel(target Digest) error {
	live := s.isLast(target) && s.Stage != StageNone
	pending := s.PendingConfiguration != nil && target == s.PendingConfigurationDigest ||
		s.PendingController != noAddress && target == s.HandOverDigest
	if !live && !pending {
		if err := s.checkBallot(target); err != nil {
			return err
		}
	}
	s.emit(&Ended{s.subject, target, EndCancelled})
	return nil
}

// signer is the caller's place among the signers, -1 for a stranger. What an account with an EIP-7702 delegation does is
// whatever its code says: it counts by its signature only.
func (s *step) signer() int {
	if s.Delegated {
		return -1
	}
	return s.Configuration.IndexOf(s.Caller)
}

// collect counts approvals; an approval of the caller alone that does not reach m is kept.
func (s *step) collect(d Digest, signatures []byte) (reached bool, approvals uint64, err error) {
	b := s.Ballots[d]
	approvals = b.Approvals
	index := s.signer()
	if index >= 0 {
		if b.Rejections>>index&1 != 0 {
			return false, 0, &SignerRejected{s.Caller}
		}
		approvals |= 1 << index
	}
	signers := s.Configuration.Signers
	for rest, least := signatures, 0; len(rest) > 0; {
		var entry IndexedSignature
		if entry, rest, err = nextSignature(len(signers), least, rest); err != nil {
			return false, 0, err
		}
		signer := signers[entry.Index]
		switch {
		case b.Rejections>>entry.Index&1 != 0:
			return false, 0, &SignerRejected{signer}
		case !s.signed(signer, d, entry.Signature):
			return false, 0, &SignatureInvalid{signer}
		}
		approvals |= 1 << entry.Index
		least = entry.Index + 1
	}
	have, need := count(approvals), int(s.Configuration.Threshold)
	switch {
	case have >= need:
		return true, approvals, nil
	case len(signatures) != 0 || index < 0:
		return false, 0, &TooFewApprovals{uint64(have), uint64(need)}
	case approvals != b.Approvals:
		s.emit(&Signed{s.subject, d, s.Caller})
	}
	return false, approvals, nil
}

func (s *step) signed(signer common.Address, d Digest, signature []byte) bool {
	if account, err := Recover(d, signature); err == nil && account == signer {
		return true
	}
	return s.ContractSigned != nil && s.ContractSigned(signer, d, signature)
}

func (s *step) withdraw(intent Intent) error {
	h, d := intent.Head(), DigestOf(s.Domain, intent)
	if err := s.open(); err != nil {
		return err
	}
	switch {
	case h.Epoch != s.Epoch:
		return &WrongEpoch{s.Epoch, h.Epoch}
	case s.Caller != h.Proposer:
		return &ProposerOnly{h.Proposer}
	}
	if err := s.checkBallot(d); err != nil {
		return err
	}
	s.emit(&Ended{s.subject, d, EndWithdrawn})
	return nil
}

func (s *step) reject(d Digest) error {
	if err := s.open(); err != nil {
		return err
	}
	index := s.signer()
	if index < 0 {
		return &SignerUnknown{s.Caller}
	}
	if err := s.checkBallot(d); err != nil {
		return err
	}
	s.emit(&Rejected{s.subject, d, s.Caller})
	rejections := s.Ballots[d].Rejections | 1<<index
	if len(s.Configuration.Signers)-count(rejections) < int(s.Configuration.Threshold) {
		s.emit(&Ended{s.subject, d, EndRejected})
	}
	return nil
}

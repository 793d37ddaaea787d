package upgrade

import (
	"fmt"
)

// Misfit says why an event cannot have happened to a record: logs are missing, out of order, or of another contract.
type Misfit struct {
	Event  Event
	Reason string
}

func (e *Misfit) Error() string {
	return fmt.Sprintf("%T does not fit the record of %v: %s; read the record from the chain", e.Event, e.Event.About(), e.Reason)
}

// Network is what all records of one CodeRegistry share.
type Network struct {
	Domain
	// RoundTime is how many seconds a round may take at most.
	RoundTime uint64
	// RetryTime is how many seconds lie between the starts of two rounds of one code intent.
	RetryTime uint64
}

// Apply is what an event, emitted by CodeRegistry in a block of the given time, does to a record: after the same events a Record
// equals the contract's. The record passed in stays as it was. Errors are *[Misfit].
func (n *Network) Apply(r Record, e Event, now uint64) (Record, error) {
	misfit := func(format string, arguments ...any) (Record, error) {
		return r, &Misfit{e, fmt.Sprintf(format, arguments...)}
	}
	_, births := e.(*Registered)
	_, hint := e.(*Proposed)
	switch {
	case hint:
		return r, nil
	case births == r.Registered():
		return misfit("registered: %t", r.Registered())
	case !births && e.About() != r.Contract:
		return misfit("that record is of %v", r.Contract)
	case r.Closed:
		return misfit("it is closed")
	}
	next := r
	switch e := e.(type) {
	case *Registered:
		configuration, err := ParseConfigurationCode(e.Configuration)
		if err != nil {
			return misfit("%v", err)
		}
		next = Record{
			Contract: e.Contract, Authority: e.Authority, Configuration: configuration, Epoch: 1, Halt: HaltNew, Enforced: true,
			Active: e.Baseline,
		}
		if (next.Active != Head{}) {
			next.Halt = HaltNone
			next.wasActive(e.Baseline)
		}
	case *Signed:
		bit, err := next.signerBit(e.Signer)
		if err != nil {
			return misfit("%v", err)
		}
		b := next.Ballots[e.Digest]
		b.Approvals |= bit
		next.setBallot(e.Digest, b)
	case *Rejected:
		bit, err := next.signerBit(e.Signer)
		if err != nil {
			return misfit("%v", err)
		}
		b := next.Ballots[e.Digest]
		b.Approvals &^= bit
		b.Rejections |= bit
		next.setBallot(e.Digest, b)
	case *Approved:
		next.reach(e, now)
	case *Ended:
		next.end(e.Digest, e.Reason)
	case *VerificationRequested:
		if e.Digest != r.Digest || r.Stage != StageApproved {
			return misfit("its stage is %v, its digest %v", r.Stage, r.Digest)
		}
		next.Stage, next.OperatorContract, next.Round, next.NextRoundAt = StageVerifying, e.OperatorContract, e.Round, e.NextRoundAt
	case *RoundVoided:
		if e.Digest != r.Digest || r.Stage != StageVerifying && r.Stage != StageVerified {
			return misfit("its stage is %v, its digest %v", r.Stage, r.Digest)
		}
		next.Stage, next.NextRoundAt = StageApproved, 0
	case *Concluded:
		if e.Digest != r.Digest || r.Stage != StageVerifying {
			return misfit("its stage is %v, its digest %v", r.Stage, r.Digest)
		}
		switch e.Outcome {
		case OutcomeMatch:
			next.Stage, next.ActivateFrom = StageVerified, now+r.Configuration.Delay
		case OutcomeNoVerdict:
			next.Stage = StageApproved
			if next.Rounds < 255 {
				next.Rounds++
			}
		}
	case *Activated:
		if e.Digest != r.Digest || r.Stage != StageVerified {
			return misfit("its stage is %v, its digest %v", r.Stage, r.Digest)
		}
		next.Stage, next.Halt, next.Enforced, next.HaltedBy = StageNone, HaltNone, true, noAddress
		next.Active, next.Next = r.Next, r.Active
		next.wasActive(next.Active)
	case *Halted:
		next.Halt, next.HaltedBy, next.Enforced = e.Reason, e.By, e.Enforced
		if e.Reason == HaltGuardian {
			next.GuardianHaltAt = now
		}
	case *HaltEnforced:
		next.Enforced = true
	case *Resumed:
		next.Halt, next.Enforced, next.HaltedBy = HaltNone, true, noAddress
	case *ConfigurationScheduled:
		configuration, err := ParseConfigurationCode(e.Configuration)
		if err != nil {
			return misfit("%v", err)
		}
		next.PendingConfiguration, next.PendingConfigurationDigest, next.ConfigurationAt = &configuration, e.Digest, e.NotBefore
	case *ConfigurationApplied:
		configuration, err := ParseConfigurationCode(e.Configuration)
		if err != nil {
			return misfit("%v", err)
		}
		next.Configuration, next.Epoch = configuration, e.Epoch
		next.PendingConfiguration, next.PendingConfigurationDigest = nil, Digest{}
		next.Ballots = nil
	case *HandOverStarted:
		next.PendingController, next.HandOverDigest, next.HandOverAt = e.Controller, e.Digest, e.NotBefore
	case *HandedOver:
		next.PendingController, next.HandOverDigest = noAddress, Digest{}
		next.Closed = true
	case *Archived:
		next.Closed = true
	default:
		return misfit("no event of a record")
	}
	return next, nil
}

// reach: an intent has its m signatures.
func (r *Record) reach(e *Approved, now uint64) {
	if e.Kind != KindUpgrade && e.Kind != KindRollBack {
		b := r.Ballots[e.Digest]
		b.Reached = true
		r.setBallot(e.Digest, b)
		return
	}
	r.LastVersion, r.Digest, r.Rounds, r.NextRoundAt = e.Head.Version, e.Digest, 0, 0
	r.ActivateUntil, r.Next = e.ActivateUntil, e.Head
	r.RollBack = e.Kind == KindRollBack
	if r.Configuration.FindingsRequired && !r.RollBack { // what needs no round is held against nothing
		r.AllowedFindings = e.AllowedFindings
	}
	r.Stage = StageApproved
	if r.RollBack {
		r.Stage, r.ActivateFrom = StageVerified, now+r.Configuration.Delay
	}
}

// end: a digest is dead. One that still collected is marked; what waits under it is dropped; one that was replaced has left already.
func (r *Record) end(d Digest, reason EndReason) {
	cancelled := reason == EndCancelled
	switch {
	case reason == EndRejected || reason == EndWithdrawn:
		r.endBallot(d, reason)
	case r.isLast(d) && r.Stage != StageNone:
		r.Stage = StageNone
	case cancelled && r.PendingConfiguration != nil && d == r.PendingConfigurationDigest:
		r.PendingConfiguration, r.PendingConfigurationDigest = nil, Digest{}
	case (cancelled || reason == EndReconfigured) && r.PendingController != noAddress && d == r.HandOverDigest:
		r.PendingController, r.HandOverDigest = noAddress, Digest{}
	case cancelled:
		r.endBallot(d, reason)
	}
}

func (r *Record) endBallot(d Digest, reason EndReason) {
	b := r.Ballots[d]
	b.End = reason
	r.setBallot(d, b)
}

func (r *Record) signerBit(account [20]byte) (uint64, error) {
	i := r.Configuration.IndexOf(account)
	if i < 0 {
		return 0, &SignerUnknown{account}
	}
	return 1 << i, nil
}

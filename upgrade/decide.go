package upgrade

import (
	"github.com/ethereum/go-ethereum/common"
)

const (
	// MaxCollect is how many seconds ahead the time to collect signatures may end.
	MaxCollect = 30 * day
	// GuardianPause is how many seconds lie between the starts of two halts by the guardian.
	GuardianPause = 30 * day
	// GuardianHalt is how many seconds a halt by the guardian lasts before anyone may resume.
	GuardianHalt = 7 * day
	// HandOverTime is how many seconds the pending controller has to accept.
	HandOverTime = 7 * day
	// MaxLink is the longest link, in bytes.
	MaxLink = 128
	// MaxAssertions is the largest number of assertions of a code intent.
	MaxAssertions = 16
	// RoundsBeforeHalt is the number of the counted round without a verdict at which the policy HALT stops a contract.
	RoundsBeforeHalt = 3

	// never is the last time that CodeRegistry keeps; later ones mean it too.
	never = 1<<40 - 1
)

var noAddress common.Address

// Decide is what CodeRegistry does with an action on a record: the events that it emits, in order, or the refusal. The checks and
// their order are the contract's. Of an action on an unknown contract the record is the zero Record with its address.
func (n *Network) Decide(r Record, a Action, c Call) ([]Event, error) {
	s := step{Network: n, Record: &r, Call: &c, subject: Subject{r.Contract}}
	var err error
	switch a := a.(type) {
	case Register:
		err = s.register(a)
	case Propose:
		err = s.propose(a.Intent)
	case Submit:
		err = s.submit(a)
	case SubmitAndVerify:
		err = s.submitAndVerify(a)
	case Withdraw:
		err = s.withdraw(a.Intent)
	case Reject:
		err = s.reject(a.Digest)
	case RequestVerification:
		err = s.requestVerification(a)
	case Conclude:
		err = s.conclude(a)
	case Activate:
		err = s.activate(a)
	case Halt:
		err = s.halt(a.Fails)
	case EnforceHalt:
		err = s.enforceHalt(a.Refused)
	case Resume:
		err = s.resume(a.Refused)
	case ApplyConfiguration:
		err = s.applyConfiguration()
	case AcceptHandOver:
		err = s.acceptHandOver(a.Refused)
	}
	if err != nil {
		return nil, err
	}
	return s.emitted, nil
}

// Act is [Network.Decide], and its events applied.
func (n *Network) Act(r Record, a Action, c Call) (Record, []Event, error) {
	emitted, err := n.Decide(r, a, c)
	next := r
	for _, e := range emitted {
		if next, err = n.Apply(next, e, c.Time); err != nil {
			break
		}
	}
	if err != nil {
		return r, nil, err
	}
	return next, emitted, nil
}

// step is one action being decided. It only reads the record.
type step struct {
	*Network
	*Record
	*Call
	subject Subject
	emitted []Event
}

func (s *step) emit(e Event) { s.emitted = append(s.emitted, e) }

// endLive emits the end of the live code intent, if there is one: lapsed if its time is over.
func (s *step) endLive(reason EndReason) {
	switch {
	case s.Stage == StageNone:
		return
	case !s.Live(s.Time):
		reason = EndLapsed
	}
	s.emit(&Ended{s.subject, s.Digest, reason})
}

// ---------------------------------------------------------------- verify

func (s *step) requestVerification(a RequestVerification) error {
	if err := s.open(); err != nil {
		return err
	}
	if s.Stage != StageApproved {
		return &WrongStage{s.Stage}
	}
	if err := s.checkLive(); err != nil {
		return err
	}
	switch {
	case s.Time < s.NextRoundAt:
		return &TooEarlyToRetry{s.NextRoundAt}
	case a.Service != nil:
		return a.Service
	case !s.approved(a.OperatorContract):
		return &OperatorContractNotApproved{a.OperatorContract}
	case a.Foreign:
		return &WrongRound{a.OperatorContract, a.Round}
	}
	s.emit(&VerificationRequested{s.subject, s.Digest, a.OperatorContract, a.Round, s.Time + s.RetryTime})
	return nil
}

func (s *step) conclude(a Conclude) error {
	if err := s.open(); err != nil {
		return err
	}
	if s.Stage != StageVerifying && (s.Stage != StageVerified || s.RollBack) {
		return &WrongStage{s.Stage}
	}
	switch {
	case !s.Live(s.Time):
		s.endLive(EndLapsed)
		return nil
	case !s.approved(s.OperatorContract):
		s.emit(&RoundVoided{s.subject, s.Digest, s.OperatorContract, s.Round})
		return nil
	case s.Stage == StageVerified:
		return &WrongStage{s.Stage}
	case a.Outcome == OutcomePending:
		return &RoundNotSettled{s.OperatorContract, s.Round}
	}
	outcome := s.outcomeByPolicy(a)
	s.emit(&Concluded{s.subject, s.Digest, outcome, a.BuildDigest, a.FindingsDigest})
	switch outcome {
	case OutcomeMismatch:
		s.stop(EndMismatch, HaltMismatch, a.HaltFails)
	case OutcomeSourceChanged:
		s.stop(EndSourceChanged, HaltSourceChanged, a.HaltFails)
	case OutcomeNoVerdict:
		if s.Rounds == RoundsBeforeHalt-1 && s.Configuration.HaltOnNoVerdict {
			s.stop(EndNoVerdict, HaltNoVerdict, a.HaltFails)
		}
	}
	return nil
}

// outcomeByPolicy is what a round's outcome means for this record.
func (s *step) outcomeByPolicy(a Conclude) Outcome {
	found := a.FindingsDigest
	unwelcome := found != NoFindings && (found.IsZero() || found != s.AllowedFindings)
	switch {
	case a.Outcome == OutcomeMatch && s.Configuration.FindingsRequired && unwelcome,
		a.Outcome == OutcomeSourceChanged && !s.Configuration.HaltOnSourceChanged:
		return OutcomeNoVerdict
	}
	return a.Outcome
}

// stop ends the live code intent and halts the record.
func (s *step) stop(end EndReason, halt HaltReason, fails bool) {
	s.emit(&Ended{s.subject, s.Digest, end})
	if s.Halt == HaltNew {
		halt = HaltNew
	}
	s.emit(&Halted{s.subject, halt, s.OperatorContract, !fails})
}

// ---------------------------------------------------------------- activate

func (s *step) activate(a Activate) error {
	u, rollBack := CodeOf(a.Intent), a.Intent.Kind() == KindRollBack
	alone := a.Bundle.IsZero()
	switch {
	case !rollBack && u.Bundle != a.Bundle:
		return &WrongBundle{u.Bundle, a.Bundle}
	case alone && s.Value != u.Value:
		return &ValueDiffers{u.Value, s.Value}
	case less(a.GasLeft, u.MinGas):
		return &NotEnoughGas{u.MinGas, a.GasLeft}
	}
	if err := s.open(); err != nil {
		return err
	}
	switch {
	case s.Stage != StageVerified:
		return &WrongStage{s.Stage}
	case DigestOf(s.Domain, a.Intent) != s.Digest:
		return &NoLiveApproval{s.Contract}
	}
	if err := s.checkLive(); err != nil {
		return err
	}
	from := s.ActivateFrom
	switch {
	case s.Time < from && !(rollBack && s.wronglyHalted()):
		return &NotYet{from}
	case !rollBack && !s.approved(s.OperatorContract):
		return &OperatorContractNotApproved{s.OperatorContract}
	case u.Activator == noAddress && !s.Plain, u.Activator != noAddress && u.Activator != s.Caller:
		return &ActivatorOnly{u.Activator}
	case a.Code != nil:
		return a.Code
	case a.Refused != nil:
		return a.Refused
	}
	s.emit(&Activated{s.subject, s.Digest, u.Version, u.Implementation, u.CodeHash})
	return nil
}

// wronglyHalted: who halted the record has been disabled since.
func (s *step) wronglyHalted() bool {
	return s.Halt != HaltNone && s.Halt != HaltGuardian && s.HaltedBy != noAddress && s.status(s.HaltedBy) == RegistryDisabled
}

func less(a, b Uint256) bool { return string(a[:]) < string(b[:]) }

// ActBundle activates members of a bundle together, as activateBundle does: all or none. Records are the members', by contract; the answer
// holds their new values.
func (n *Network) ActBundle(records map[common.Address]Record, members []Activate, c Call) (map[common.Address]Record, []Event, error) {
	upgrades := make([]*Upgrade, len(members))
	sum := NewUint256(0)
	for i, m := range members {
		upgrades[i] = m.Intent.(*Upgrade)
		total, err := Uint256FromBig(sum.Big().Add(sum.Big(), upgrades[i].Value.Big()))
		if err != nil {
			return nil, nil, err
		}
		sum = total
	}
	if c.Value != sum {
		return nil, nil, &ValueDiffers{sum, c.Value}
	}
	bundle := BundleOf(upgrades)
	after, emitted := make(map[common.Address]Record), []Event(nil)
	for i, m := range members {
		u := upgrades[i]
		switch _, twice := after[u.Contract]; {
		case u.Bundle != bundle:
			return nil, nil, &WrongBundle{u.Bundle, bundle}
		case u.Activator != upgrades[0].Activator:
			return nil, nil, &ActivatorOnly{u.Activator}
		case less(m.GasLeft, u.MinGas):
			return nil, nil, &NotEnoughGas{u.MinGas, m.GasLeft}
		case twice:
			return nil, nil, &Busy{u.Contract}
		}
		m.Bundle = bundle
		r := records[u.Contract]
		r.Contract = u.Contract
		next, more, err := n.Act(r, m, c)
		if err != nil {
			return nil, nil, err
		}
		after[u.Contract], emitted = next, append(emitted, more...)
	}
	return after, emitted, nil
}

// ---------------------------------------------------------------- halt, configuration, hand-over

func (s *step) halt(fails bool) error {
	if err := s.open(); err != nil {
		return err
	}
	guardian, last := s.Configuration.Guardian, s.GuardianHaltAt
	switch {
	case s.Caller != guardian:
		return &GuardianOnly{guardian}
	case s.Halt != HaltNone:
		return &AlreadyHalted{s.Halt}
	case last != 0 && s.Time < last+GuardianPause:
		return &GuardianTooSoon{last + GuardianPause}
	}
	s.emit(&Halted{s.subject, HaltGuardian, s.Caller, !fails})
	return nil
}

func (s *step) enforceHalt(refused error) error {
	if err := s.open(); err != nil {
		return err
	}
	if s.Halt == HaltNone {
		return &NotHalted{s.Contract}
	}
	s.emit(&HaltEnforced{s.subject})
	return refused
}

func (s *step) resume(refused error) error {
	if err := s.open(); err != nil {
		return err
	}
	until := s.GuardianHaltAt + GuardianHalt
	switch {
	case s.Halt != HaltGuardian:
		return &NotHalted{s.Contract}
	case s.Time < until:
		return &HaltNotFinished{until}
	}
	s.emit(&Resumed{s.subject})
	if !s.Enforced {
		return nil
	}
	return refused
}

func (s *step) applyConfiguration() error {
	if err := s.open(); err != nil {
		return err
	}
	switch {
	case s.PendingConfiguration == nil:
		return &NoPendingConfiguration{s.Contract}
	case s.Time < s.ConfigurationAt:
		return &NotYet{s.ConfigurationAt}
	}
	s.endLive(EndReconfigured)
	if s.PendingController != noAddress {
		s.emit(&Ended{s.subject, s.HandOverDigest, EndReconfigured})
	}
	s.emit(&ConfigurationApplied{s.subject, s.PendingConfigurationDigest, s.Epoch + 1, s.PendingConfiguration.Code()})
	return nil
}

func (s *step) acceptHandOver(refused error) error {
	if err := s.open(); err != nil {
		return err
	}
	until := s.HandOverAt + HandOverTime
	switch {
	case s.PendingController == noAddress:
		return &NoPendingController{s.Contract}
	case s.Caller != s.PendingController:
		return &PendingControllerOnly{s.PendingController}
	case s.Time < s.HandOverAt:
		return &NotYet{s.HandOverAt}
	case s.Time > until:
		return &ApprovalLapsed{until}
	}
	s.endLive(EndClosed)
	s.emit(&HandedOver{s.subject, s.PendingController})
	return refused
}

package upgradetest

import (
	"theseus/upgrade"
)

var verifying = []Property[*Transition]{
	{"CR-30", "A round is asked for only of an approved operator contract, for the live approved code intent.",
		each(func(t *Transition, e *upgrade.VerificationRequested) bool {
			last := t.Before.Digest
			if approved := first[upgrade.Approved](t); approved != nil {
				last = approved.Digest
			}
			return t.status(e.OperatorContract) == upgrade.RegistryApproved && e.Digest == last && t.After.Stage == upgrade.StageVerifying
		})},
	{"CR-31", "Counted rounds of one approval start at least the retry time apart.", each(func(t *Transition, e *upgrade.VerificationRequested) bool {
		return e.NextRoundAt == t.Call.Time+t.RetryTime && (e.Digest != t.Before.Digest || t.Call.Time >= t.Before.NextRoundAt)
	})},
	{"CR-32", "A verdict counts only while its operator contract is approved and its code intent lives.", each(func(t *Transition, e *upgrade.Concluded) bool {
		return t.live() && e.Digest == t.Before.Digest && t.Before.Stage == upgrade.StageVerifying &&
			t.status(t.Before.OperatorContract) == upgrade.RegistryApproved
	})},
	{"CR-33", "Code becomes VERIFIED by a MATCH, or is a roll-back to code that was.", func(t *Transition) bool {
		if t.After.Stage != upgrade.StageVerified || t.Before.Stage == upgrade.StageVerified && t.Before.Digest == t.After.Digest {
			return true
		}
		e := first[upgrade.Concluded](t)
		return t.After.RollBack && first[upgrade.Approved](t) != nil || e != nil && e.Outcome == upgrade.OutcomeMatch
	}},
	{"CR-34", "The delay runs from the moment VERIFIED is concluded, of a roll-back from its approval.", func(t *Transition) bool {
		if t.After.Stage != upgrade.StageVerified || t.Before.Stage == upgrade.StageVerified && t.Before.Digest == t.After.Digest {
			return true
		}
		return t.After.ActivateFrom == t.Call.Time+t.Before.Configuration.Delay
	}},
	{"CR-35", "A MATCH verifies only with findings that the record's policy allows.", each(func(t *Transition, e *upgrade.Concluded) bool {
		return e.Outcome != upgrade.OutcomeMatch || !t.Before.Configuration.FindingsRequired || e.FindingsDigest == upgrade.NoFindings ||
			e.FindingsDigest != upgrade.FindingsDigest{} && e.FindingsDigest == t.Before.AllowedFindings
	})},
	{"CR-36", "A round is voided only when its operator contract is approved no more; then it is not counted and may be repeated at once.",
		each(func(t *Transition, e *upgrade.RoundVoided) bool {
			return t.status(e.OperatorContract) != upgrade.RegistryApproved && e.OperatorContract == t.Before.OperatorContract &&
				t.After.Stage == upgrade.StageApproved && t.After.Rounds == t.Before.Rounds && t.After.NextRoundAt <= t.Call.Time
		})},
	{"CR-37", "A round without a verdict is counted, and the verified old code stays.", each(func(t *Transition, e *upgrade.Concluded) bool {
		return e.Outcome != upgrade.OutcomeNoVerdict ||
			t.After.Active == t.Before.Active && (t.After.Rounds == t.Before.Rounds+1 || t.Before.Rounds == 255)
	})},
}

var activating = []Property[*Transition]{
	{"CR-38", "The active head changes only by an activation.", func(t *Transition) bool {
		return t.After.Active == t.Before.Active || first[upgrade.Activated](t) != nil || first[upgrade.Registered](t) != nil
	}},
	{"CR-39", "What is activated is what m signed last, and it was VERIFIED.", each(func(t *Transition, e *upgrade.Activated) bool {
		return t.Before.Stage == upgrade.StageVerified && e.Digest == t.Before.Digest && t.After.Active == t.Before.Next &&
			e.Implementation == t.Before.Next.Implementation && e.CodeHash == t.Before.Next.CodeHash
	})},
	{"CR-40", "Nothing is activated before its delay is over, except a roll-back from a halt whose operator contract was disabled.",
		each(func(t *Transition, e *upgrade.Activated) bool {
			return t.Call.Time >= t.Before.ActivateFrom ||
				t.Before.RollBack && t.Before.Halt != upgrade.HaltNone && t.status(t.Before.HaltedBy) == upgrade.RegistryDisabled
		})},
	{"CR-41", "Nothing is activated after its last time to activate.", each(func(t *Transition, e *upgrade.Activated) bool { return t.live() })},
	{"CR-42", "An upgrade is activated only while the operator contract that verified it is approved.", each(func(t *Transition, e *upgrade.Activated) bool {
		return t.Before.RollBack || t.status(t.Before.OperatorContract) == upgrade.RegistryApproved
	})},
	{"CR-43", "Who activates is the signed activator or, where none is signed, an account without code.", each(func(t *Transition, e *upgrade.Activated) bool {
		a, ok := t.Action.(upgrade.Activate)
		if !ok {
			return false
		}
		activator := upgrade.CodeOf(a.Intent).Activator
		return activator == t.Call.Caller || activator == [20]byte{} && t.Call.Plain
	})},
	{"CR-44", "An activation is the signed intent's, with the signed value and at least the signed gas.", each(func(t *Transition, e *upgrade.Activated) bool {
		a, ok := t.Action.(upgrade.Activate)
		if !ok {
			return false
		}
		code := upgrade.CodeOf(a.Intent)
		return upgrade.DigestOf(t.Domain, a.Intent) == t.Before.Digest && t.Call.Value == code.Value && string(a.GasLeft[:]) >= string(code.MinGas[:])
	})},
	{"CR-45", "An activation ends the code intent and every halt.", each(func(t *Transition, e *upgrade.Activated) bool {
		return t.After.Stage == upgrade.StageNone && t.After.Halt == upgrade.HaltNone && t.After.Enforced
	})},
	{"CR-46", "Versions that were active are appended to the history one by one, and none is ever removed.", func(t *Transition) bool {
		for version, leaf := range t.Before.Versions {
			if t.After.Versions[version] != leaf {
				return false
			}
		}
		return len(t.After.Versions) == len(t.Before.Versions) || len(t.After.Versions) == len(t.Before.Versions)+1 &&
			t.After.Versions[t.After.Active.Version] == t.After.Active.Hash()
	}},
	{"CR-47", "The history is that of the versions: it moves by the leaf of the head that became active, and only then.", func(t *Transition) bool {
		if len(t.After.Versions) == len(t.Before.Versions) {
			return t.After.History == t.Before.History
		}
		return t.After.History == upgrade.AfterVersion(t.Before.History, t.After.Active.Hash())
	}},
}

var halting = []Property[*Transition]{
	{"CR-48", "A record is halted as new until its first version is active, and never again.", func(t *Transition) bool {
		return !t.After.Registered() || (t.After.Halt == upgrade.HaltNew) == (len(t.After.Versions) == 0)
	}},
	{"CR-49", "Validators halt a record by a MISMATCH, by SOURCE_CHANGED where the policy says so, and by nothing less.", each(func(t *Transition, e *upgrade.Halted) bool {
		c := first[upgrade.Concluded](t)
		switch {
		case e.Reason == upgrade.HaltGuardian:
			return c == nil
		case c == nil || e.By != t.Before.OperatorContract:
			return false
		case c.Outcome == upgrade.OutcomeSourceChanged:
			return t.Before.Configuration.HaltOnSourceChanged
		}
		return c.Outcome == upgrade.OutcomeMismatch || c.Outcome == upgrade.OutcomeNoVerdict
	})},
	{"CR-50", "Silence halts a record only where the policy says so, with the third counted round of one approval.", each(func(t *Transition, e *upgrade.Halted) bool {
		c := first[upgrade.Concluded](t)
		return c == nil || c.Outcome != upgrade.OutcomeNoVerdict ||
			t.Before.Configuration.HaltOnNoVerdict && t.Before.Rounds+1 == upgrade.RoundsBeforeHalt
	})},
	{"CR-51", "A verdict of MISMATCH always halts and ends the code intent, even if the switch to halted code fails.", each(func(t *Transition, e *upgrade.Concluded) bool {
		return e.Outcome != upgrade.OutcomeMismatch || t.After.Halt != upgrade.HaltNone && t.After.Stage == upgrade.StageNone
	})},
	{"CR-52", "Only the guardian halts as guardian, a record that is not halted, once in 30 days.", each(func(t *Transition, e *upgrade.Halted) bool {
		last := t.Before.GuardianHaltAt
		return e.Reason != upgrade.HaltGuardian || e.By == t.Call.Caller && e.By == t.Before.Configuration.Guardian && e.By != [20]byte{} &&
			t.Before.Halt == upgrade.HaltNone && (last == 0 || t.Call.Time >= last+upgrade.GuardianPause)
	})},
	{"CR-53", "A halt ends by an activation; the guardian's also by anyone after seven days.", func(t *Transition) bool {
		if t.Before.Halt == upgrade.HaltNone || t.After.Halt != upgrade.HaltNone || first[upgrade.Activated](t) != nil {
			return true
		}
		return first[upgrade.Resumed](t) != nil && t.Before.Halt == upgrade.HaltGuardian && t.Call.Time >= t.Before.GuardianHaltAt+upgrade.GuardianHalt
	}},
	{"CR-54", "A halt whose switch failed is remembered until it is enforced or over.", func(t *Transition) bool {
		return t.Before.Enforced || !t.After.Enforced || !t.Before.Registered() || first[upgrade.HaltEnforced](t) != nil ||
			t.After.Halt == upgrade.HaltNone || first[upgrade.Halted](t) != nil
	}},
}

var governing = []Property[*Transition]{
	{"CR-55", "The configuration changes only to the one that waited, once its delay is over.", func(t *Transition) bool {
		if string(t.After.Configuration.Code()) == string(t.Before.Configuration.Code()) || first[upgrade.Registered](t) != nil {
			return true
		}
		p := t.Before.PendingConfiguration
		return first[upgrade.ConfigurationApplied](t) != nil && p != nil && string(p.Code()) == string(t.After.Configuration.Code()) &&
			t.Call.Time >= t.Before.ConfigurationAt
	}},
	{"CR-56", "The epoch grows by one with each new configuration, and never else.", func(t *Transition) bool {
		switch {
		case first[upgrade.Registered](t) != nil:
			return t.After.Epoch == 1
		case first[upgrade.ConfigurationApplied](t) != nil:
			return t.After.Epoch == t.Before.Epoch+1
		}
		return t.After.Epoch == t.Before.Epoch
	}},
	{"CR-57", "A new configuration ends everything that was approved or collected before it.", each(func(t *Transition, e *upgrade.ConfigurationApplied) bool {
		r := &t.After
		return r.Stage == upgrade.StageNone && r.PendingController == [20]byte{} && r.PendingConfiguration == nil && len(r.Ballots) == 0
	})},
	{"CR-58", "A new configuration and a hand-over wait the record's delay after m signed them.", func(t *Transition) bool {
		from := t.Call.Time + t.Before.Configuration.Delay
		c, h := first[upgrade.ConfigurationScheduled](t), first[upgrade.HandOverStarted](t)
		return (c == nil || c.NotBefore == from && first[upgrade.Approved](t) != nil) && (h == nil || h.NotBefore == from && first[upgrade.Approved](t) != nil)
	}},
	{"CR-59", "Only the controller that m named takes a record over, itself, after the delay and within seven days.", each(func(t *Transition, e *upgrade.HandedOver) bool {
		from := t.Before.HandOverAt
		return e.Controller == t.Before.PendingController && e.Controller == t.Call.Caller && t.Call.Time >= from && t.Call.Time <= from+upgrade.HandOverTime
	})},
	{"CR-60", "A record is archived by m signers, and not while a code intent is live.", each(func(t *Transition, e *upgrade.Archived) bool {
		approved := first[upgrade.Approved](t)
		return !t.live() && approved != nil && approved.Kind == upgrade.KindArchive
	})},
}

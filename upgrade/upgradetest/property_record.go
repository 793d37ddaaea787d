package upgradetest

import (
	"reflect"
	"slices"

	"theseus/upgrade"
)

// Transition is one action on a record.
type Transition struct {
	upgrade.Network
	Call          upgrade.Call
	Action        upgrade.Action
	Before, After upgrade.Record
	Events        []upgrade.Event
	Err           error
}

// first is the first event of a type; nil if the transition has none.
func first[E any](t *Transition) *E {
	for _, e := range t.Events {
		if e, ok := any(e).(*E); ok {
			return e
		}
	}
	return nil
}

// each reports whether all events of a type are as they should be.
func each[E any](holds func(t *Transition, e *E) bool) func(*Transition) bool {
	return func(t *Transition) bool {
		for _, e := range t.Events {
			if e, ok := any(e).(*E); ok && !holds(t, e) {
				return false
			}
		}
		return true
	}
}

func (t *Transition) ended(d upgrade.Digest, reasons ...upgrade.EndReason) bool {
	return slices.ContainsFunc(t.Events, func(e upgrade.Event) bool {
		ended, ok := e.(*upgrade.Ended)
		return ok && ended.Digest == d && (len(reasons) == 0 || slices.Contains(reasons, ended.Reason))
	})
}

// intent that the action submits; nil for other actions.
func (t *Transition) intent() upgrade.Intent {
	switch a := t.Action.(type) {
	case upgrade.Submit:
		return a.Intent
	case upgrade.SubmitAndVerify:
		return a.Submit.Intent
	}
	return nil
}

func (t *Transition) status(operator [20]byte) upgrade.RegistryStatus {
	if t.Call.StatusOf == nil {
		return upgrade.RegistryNull
	}
	return t.Call.StatusOf(operator)
}

func (t *Transition) live() bool { return t.Before.Live(t.Call.Time) }

func isCode(k upgrade.Kind) bool { return k == upgrade.KindUpgrade || k == upgrade.KindRollBack }

// Same compares records; a configuration that waits by its value, maps by what is in them.
func Same(a, b upgrade.Record) bool {
	if len(a.Ballots)+len(b.Ballots) == 0 {
		a.Ballots, b.Ballots = nil, nil
	}
	return reflect.DeepEqual(a, b)
}

// RecordProperties are CodeRegistry's.
var RecordProperties = slices.Concat(recordKeeping, approving, verifying, activating, halting, governing)

var recordKeeping = []Property[*Transition]{
	{"CR-01", "A refused action emits nothing and changes nothing.", func(t *Transition) bool {
		return t.Err == nil || len(t.Events) == 0 && Same(t.Before, t.After)
	}},
	{"CR-02", "The events of an action say all of what it changed: folded into the record before, they give the record after.", func(t *Transition) bool {
		r, err := t.Before, error(nil)
		for _, e := range t.Events {
			if r, err = t.Apply(r, e, t.Call.Time); err != nil {
				return false
			}
		}
		return Same(r, t.After)
	}},
	{"CR-03", "A record is opened once, by a family that Registry approved.", each(func(t *Transition, e *upgrade.Registered) bool {
		return !t.Before.Registered() && t.status(t.Call.Caller) == upgrade.RegistryApproved && e.Family == t.Call.Caller
	})},
	{"CR-04", "A registered record keeps its contract and its Authority for ever.", func(t *Transition) bool {
		return !t.Before.Registered() || t.Before.Contract == t.After.Contract && t.Before.Authority == t.After.Authority
	}},
	{"CR-05", "A closed record stays as it is.", func(t *Transition) bool { return !t.Before.Closed || Same(t.Before, t.After) }},
	{"CR-06", "A record closes by a hand-over or an archive, nothing else.", func(t *Transition) bool {
		return t.Before.Closed == t.After.Closed || first[upgrade.HandedOver](t) != nil || first[upgrade.Archived](t) != nil
	}},
	{"CR-07", "The configuration of a record can always be obeyed.", func(t *Transition) bool {
		return !t.After.Registered() || t.After.Configuration.Check() == nil
	}},
	{"CR-08", "What is announced as proposed is announced by its proposer or by an approved contract, or has reached m, and changes no record.",
		each(func(t *Transition, e *upgrade.Proposed) bool {
			return (t.Call.Caller == e.Proposer || t.status(t.Call.Caller) == upgrade.RegistryApproved || t.Before.BallotOf(e.Digest).Reached) &&
				Same(t.Before, t.After)
		})},
	{"CR-09", "Only events about the record's own contract come from an action on it.", func(t *Transition) bool {
		return !slices.ContainsFunc(t.Events, func(e upgrade.Event) bool { return e.About() != t.Before.Contract })
	}},
}

var approving = []Property[*Transition]{
	{"CR-10", "Nothing is approved by fewer than m signers of the epoch.", each(func(t *Transition, e *upgrade.Approved) bool {
		c := &t.Before.Configuration
		return count(e.Approvals&(1<<len(c.Signers)-1)) >= int(c.Threshold)
	})},
	{"CR-11", "No approval names a signer that the record has not.", each(func(t *Transition, e *upgrade.Approved) bool {
		return e.Approvals>>len(t.Before.Configuration.Signers) == 0
	})},
	{"CR-12", "The approval of a signer who rejected does not count.", each(func(t *Transition, e *upgrade.Approved) bool {
		return e.Approvals&t.Before.Ballots[e.Digest].Rejections == 0
	})},
	{"CR-13", "A dead digest is never approved.", each(func(t *Transition, e *upgrade.Approved) bool {
		return t.Before.BallotOf(e.Digest).End == upgrade.EndNone
	})},
	{"CR-14", "A digest is approved at most once.", each(func(t *Transition, e *upgrade.Approved) bool {
		return !t.Before.BallotOf(e.Digest).Reached && t.After.BallotOf(e.Digest).Reached
	})},
	{"CR-15", "What is approved is the intent that was submitted, byte for byte.", each(func(t *Transition, e *upgrade.Approved) bool {
		intent := t.intent()
		if intent == nil || upgrade.DigestOf(t.Domain, intent) != e.Digest || intent.Kind() != e.Kind {
			return false
		}
		code := upgrade.CodeOf(intent)
		return code == nil || code.NewHead() == e.Head
	})},
	{"CR-16", "What is approved belongs to this contract and to the present epoch.", each(func(t *Transition, e *upgrade.Approved) bool {
		intent := t.intent()
		return intent != nil && intent.Head().Epoch == t.Before.Epoch && intent.Head().Contract == t.Before.Contract
	})},
	{"CR-17", "Nothing is approved after its time to collect, nor with one more than 30 days ahead.", each(func(t *Transition, e *upgrade.Approved) bool {
		intent := t.intent()
		return intent != nil && t.Call.Time <= intent.Head().CollectUntil && intent.Head().CollectUntil <= t.Call.Time+upgrade.MaxCollect
	})},
	{"CR-18", "A version number is used once: each approved code intent uses the next, and nothing else uses any.", func(t *Transition) bool {
		e := first[upgrade.Approved](t)
		if e == nil || !isCode(e.Kind) {
			return t.After.LastVersion == t.Before.LastVersion
		}
		return t.After.LastVersion == t.Before.LastVersion+1 && e.Head.Version == t.After.LastVersion
	}},
	{"CR-19", "At most one code intent is live: another one that reaches m ends it.", each(func(t *Transition, e *upgrade.Approved) bool {
		return !isCode(e.Kind) || t.Before.Stage == upgrade.StageNone || t.ended(t.Before.Digest, upgrade.EndSuperseded, upgrade.EndLapsed)
	})},
	{"CR-20", "When the live code intent ends, the approved head is the active head again, unless the same action approved another.", func(t *Transition) bool {
		if t.Before.Stage == upgrade.StageNone || !t.ended(t.Before.Digest) {
			return true
		}
		return t.After.Digest != t.Before.Digest || t.After.Stage == upgrade.StageNone && t.After.Approved(t.Call.Time) == t.After.Active
	}},
	{"CR-21", "An upgrade that is approved has a tree, another than the one that runs, and code.", each(func(t *Transition, e *upgrade.Approved) bool {
		return e.Kind != upgrade.KindUpgrade ||
			!e.Head.TreeHash.IsZero() && e.Head.TreeHash != t.Before.Active.TreeHash && e.Head.Implementation != [20]byte{}
	})},
	{"CR-22", "A code intent that is approved leaves time for the delay and, if it must be verified, for a round.", each(func(t *Transition, e *upgrade.Approved) bool {
		needed := t.Before.Configuration.Delay
		if e.Kind == upgrade.KindUpgrade {
			needed += t.RoundTime
		}
		return !isCode(e.Kind) || e.ActivateUntil >= t.Call.Time+needed
	})},
	{"CR-23", "A roll-back is approved only to a version that was active, with the code it had.", each(func(t *Transition, e *upgrade.Approved) bool {
		back, ok := t.intent().(*upgrade.RollBack)
		if !ok {
			return e.Kind != upgrade.KindRollBack
		}
		was := back.NewHead()
		was.Version = back.ToVersion
		leaf, known := t.Before.Versions[back.ToVersion]
		return known && leaf == was.Hash()
	})},
	{"CR-24", "Only a signer of the record, by its own transaction, leaves a vote in a ballot.", func(t *Transition) bool {
		signed, rejected := first[upgrade.Signed](t), first[upgrade.Rejected](t)
		mine := func(signer [20]byte) bool {
			return signer == t.Call.Caller && !t.Call.Delegated && t.Before.Configuration.IndexOf(signer) >= 0
		}
		return (signed == nil || mine(signed.Signer)) && (rejected == nil || mine(rejected.Signer))
	}},
	{"CR-25", "Within an epoch a rejection stays.", func(t *Transition) bool {
		return t.eachBallot(func(before, after upgrade.Ballot) bool { return before.Rejections&^after.Rejections == 0 })
	}},
	{"CR-26", "Within an epoch a dead digest stays dead, for the same reason.", func(t *Transition) bool {
		return t.eachBallot(func(before, after upgrade.Ballot) bool {
			return before.End == upgrade.EndNone || before.End == after.End
		})
	}},
	{"CR-27", "A digest is rejected when, and only when, m can no longer be reached without those who said no.", func(t *Transition) bool {
		e := first[upgrade.Rejected](t)
		if e == nil {
			return !slices.ContainsFunc(t.Events, func(e upgrade.Event) bool { return NameOf(e) == "Ended(REJECTED)" })
		}
		c := &t.Before.Configuration
		left := len(c.Signers) - count(t.Before.Ballots[e.Digest].Rejections|1<<c.IndexOf(e.Signer))
		return t.ended(e.Digest, upgrade.EndRejected) == (left < int(c.Threshold))
	}},
	{"CR-28", "Only its proposer withdraws an intent, and only before m.", each(func(t *Transition, e *upgrade.Ended) bool {
		if e.Reason != upgrade.EndWithdrawn {
			return true
		}
		a, ok := t.Action.(upgrade.Withdraw)
		return ok && a.Intent.Head().Proposer == t.Call.Caller && upgrade.DigestOf(t.Domain, a.Intent) == e.Digest &&
			!t.Before.BallotOf(e.Digest).Reached
	})},
	{"CR-29", "A digest is cancelled by m signers of a cancel that names it, and neither is live nor waits afterwards.", each(func(t *Transition, e *upgrade.Ended) bool {
		if e.Reason != upgrade.EndCancelled {
			return true
		}
		c, ok := t.intent().(*upgrade.Cancel)
		r := &t.After
		return ok && c.Digest == e.Digest && first[upgrade.Approved](t) != nil && (r.Digest != e.Digest || r.Stage == upgrade.StageNone) &&
			(r.PendingConfiguration == nil || r.PendingConfigurationDigest != e.Digest) &&
			(r.PendingController == [20]byte{} || r.HandOverDigest != e.Digest)
	})},
}

// eachBallot goes through the ballots before, with what they are after; a new epoch forgets them.
func (t *Transition) eachBallot(holds func(before, after upgrade.Ballot) bool) bool {
	if t.Before.Epoch != t.After.Epoch {
		return true
	}
	for d, before := range t.Before.Ballots {
		if !holds(before, t.After.Ballots[d]) {
			return false
		}
	}
	return true
}

func count(set uint64) (n int) {
	for ; set != 0; set &= set - 1 {
		n++
	}
	return n
}

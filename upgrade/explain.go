package upgrade

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Status is a record as it stands at a moment: what an account that looks at it should know.
type Status struct {
	Contract common.Address `json:"contract"`
	// Stage of the live code intent, NONE after its time.
	Stage Stage `json:"stage"`
	// RollBack: the live code intent is one.
	RollBack bool       `json:"rollBack"`
	Halt     HaltReason `json:"halt"`
	// Enforced is false when the switch to halted code failed.
	Enforced bool `json:"enforced"`
	Closed   bool `json:"closed"`
	// Void: the operator contract whose round runs or verified is not approved any more.
	Void bool `json:"void"`
	// Approved is the head that m signed last, Active the one that runs.
	Approved Head `json:"approved"`
	Active   Head `json:"active"`
	// Sentences say the same in words.
	Sentences []string `json:"sentences"`
	// Next is what can be done, each step by whom and when.
	Next []Step `json:"next"`
}

// Step is something that can be done to a record now or later, if nothing else happens before.
type Step struct {
	// Do is the step's name: verify, conclude, activate, apply, accept, halt, enforce, resume, propose or rollback.
	Do string `json:"do"`
	// By are the accounts that may; empty: anyone.
	By []common.Address `json:"by,omitempty"`
	// From and Until are the first and the last time; an Until of zero: no end.
	From  uint64 `json:"from"`
	Until uint64 `json:"until,omitempty"`
	// Sentence says what the step is and what it does.
	Sentence string `json:"sentence"`
}

// For reports whether an account may take the step.
func (s Step) For(account common.Address) bool {
	return len(s.By) == 0 || slices.Contains(s.By, account)
}

// Explain says what state a record is in, what can happen next, by whom and from when. Time and Registry's answers are those of the
// block at which the record was read.
func (n *Network) Explain(r Record, now uint64, statusOf func(common.Address) RegistryStatus) Status {
	x := explanation{Record: &r, now: now, call: Call{Time: now, StatusOf: statusOf}}
	x.status = Status{
		Contract: r.Contract, Halt: r.Halt, Enforced: r.Enforced, Closed: r.Closed, Approved: r.Approved(now), Active: r.Active,
	}
	switch {
	case !r.Registered():
		x.say("%v has no record here.", r.Contract)
	case r.Closed:
		x.runs()
		x.say("The record is closed, handed over or archived: nothing changes it any more.")
	default:
		x.runs()
		x.halted()
		x.intent()
		x.pending()
		x.guardian()
		x.proposals()
	}
	return x.status
}

type explanation struct {
	*Record
	now    uint64
	call   Call
	status Status
}

func (x *explanation) disabled(account common.Address) bool {
	return account != noAddress && x.call.status(account) == RegistryDisabled
}

func (x *explanation) say(format string, arguments ...any) {
	x.status.Sentences = append(x.status.Sentences, fmt.Sprintf(format, arguments...))
}

func (x *explanation) can(do string, by []common.Address, from, until uint64, format string, arguments ...any) {
	if from = max(from, x.now); until == 0 || from <= until {
		x.status.Next = append(x.status.Next, Step{do, by, from, until, fmt.Sprintf(format, arguments...)})
	}
}

func (x *explanation) runs() {
	switch {
	case x.Record.Active == Head{}:
		x.say("No version was ever active.")
	case x.Record.Active.TreeHash.IsZero():
		x.say("Version %d runs, adopted as it was found: implementation %v.", x.Active.Version, x.Active.Implementation)
	default:
		x.say("Version %d runs: tree %v, implementation %v.", x.Active.Version, x.Active.TreeHash, x.Active.Implementation)
	}
}

func (x *explanation) halted() {
	switch x.Halt {
	case HaltNone:
		return
	case HaltNew:
		x.say("The contract refuses every call until version 1 is active.")
	case HaltGuardian:
		x.say("Its guardian halted it at %s: every call is refused.", clock(x.GuardianHaltAt))
		x.can("resume", nil, x.GuardianHaltAt+GuardianHalt, 0, "Anyone may end the guardian's halt.")
	case HaltMismatch:
		x.say("It is halted, every call is refused: validators found that signed code is not what its tree builds to.")
	case HaltSourceChanged:
		x.say("It is halted, every call is refused: the source of signed code changed, and its policy is HALT.")
	case HaltNoVerdict:
		x.say("It is halted, every call is refused: three rounds ended without a verdict, and its policy is HALT.")
	}
	if !x.Enforced {
		x.say("The switch to halted code failed: calls may still reach the old code.")
		x.can("enforce", nil, 0, 0, "Anyone may try the switch to halted code again.")
	}
}

func (x *explanation) intent() {
	kind, version := "Version", x.Record.Next.Version
	if x.RollBack {
		kind = "Roll-back, as version"
	}
	switch {
	case x.Stage == StageNone:
		x.say("No code intent is live.")
		return
	case !x.Live(x.now):
		x.say("%s %d was approved, but its time was over at %s; the number stays used.", kind, version, clock(x.ActivateUntil))
		return
	}
	if x.Stage == StageApproved && x.NextRoundAt > x.ActivateUntil {
		x.say("No round can start before its last time, %s: it must be proposed anew.", clock(x.ActivateUntil))
	}
	x.status.Stage, x.status.RollBack = x.Stage, x.RollBack
	x.status.Void = !x.RollBack && x.Stage != StageApproved && !x.call.approved(x.OperatorContract)
	until := x.ActivateUntil
	switch {
	case x.status.Void:
		x.say("%s %d was in round %d of %v, which is not approved any more: what it says is void.", kind, version, x.Round, x.OperatorContract)
		x.can("conclude", nil, 0, until, "Anyone may set version %d back to APPROVED; then a new round may start at once.", version)
	case x.Stage == StageApproved:
		x.say("%s %d has its signatures and must be verified before %s.%s", kind, version, clock(until), x.inVain())
		x.can("verify", nil, x.NextRoundAt, until, "Anyone may request a round for version %d, and pays its fee.", version)
	case x.Stage == StageVerifying:
		x.say("%s %d is being verified in round %d of %v.%s", kind, version, x.Round, x.OperatorContract, x.inVain())
		x.can("conclude", nil, 0, until, "Anyone may conclude round %d once it is settled.", x.Round)
	case x.RollBack:
		x.say("%s %d needs no verification; it has its signatures since %s.", kind, version, clock(x.ActivateFrom-x.Configuration.Delay))
		x.activation()
	default:
		x.say("%s %d is verified since %s.", kind, version, clock(x.ActivateFrom-x.Configuration.Delay))
		x.activation()
	}
}

func (x *explanation) inVain() string {
	switch {
	case x.Rounds == 0:
		return ""
	case x.Configuration.HaltOnNoVerdict && x.Rounds < RoundsBeforeHalt:
		return fmt.Sprintf(" Rounds without a verdict so far: %d; the third stops the contract.", x.Rounds)
	}
	return fmt.Sprintf(" Rounds without a verdict so far: %d.", x.Rounds)
}

func (x *explanation) activation() {
	from := x.ActivateFrom
	if x.RollBack && x.Halt != HaltNone && x.disabled(x.HaltedBy) {
		x.say("Who halted it has been disabled since: the roll-back need not wait.")
		from = 0
	}
	if from > x.ActivateUntil {
		x.say("Its delay is over at %s, after its last time, %s: it must be proposed anew.", clock(from), clock(x.ActivateUntil))
	}
	x.can("activate", nil, from, x.ActivateUntil,
		"Version %d may be activated by its signed activator, or by any plain account if none was signed.", x.Record.Next.Version)
}

func (x *explanation) pending() {
	if x.PendingConfiguration != nil {
		x.say("A new configuration waits: %d of %d signers, delay %d s. Applying it ends every approval.",
			x.PendingConfiguration.Threshold, len(x.PendingConfiguration.Signers), x.PendingConfiguration.Delay)
		x.can("apply", nil, x.ConfigurationAt, 0, "Anyone may apply the pending configuration.")
	}
	if x.PendingController == noAddress {
		return
	}
	if until := x.HandOverAt + HandOverTime; x.now > until {
		x.say("A hand-over to %v was not accepted by %s and is void.", x.PendingController, clock(until))
	} else {
		x.say("A hand-over to %v waits to be accepted.", x.PendingController)
		x.can("accept", []common.Address{x.PendingController}, x.HandOverAt, until,
			"%v may accept the hand-over, which closes the record.", x.PendingController)
	}
}

func (x *explanation) guardian() {
	guardian := x.Configuration.Guardian
	if guardian == noAddress || x.Halt != HaltNone {
		return
	}
	from := uint64(0)
	if x.GuardianHaltAt != 0 {
		from = x.GuardianHaltAt + GuardianPause
	}
	x.can("halt", []common.Address{guardian}, from, 0, "The guardian may halt the contract for 7 days.")
}

func (x *explanation) proposals() {
	m, n := x.Configuration.Threshold, len(x.Configuration.Signers)
	x.can("propose", nil, 0, 0, "Anyone may propose version %d; it takes effect with %d of %d signatures.", x.LastVersion+1, m, n)
	if len(x.Versions) > 0 {
		versions := slices.Sorted(maps.Keys(x.Versions))
		text := strings.Trim(fmt.Sprint(versions), "[]")
		x.can("rollback", nil, 0, 0, "Roll-back to a version that was active (%s) needs %d of %d signatures and no round.", text, m, n)
	}
}

// Collecting is how far an intent is that has not reached m.
type Collecting struct {
	Digest Digest `json:"digest"`
	// Approved and Rejected are signers who said so by transaction; Open are those who may still sign.
	Approved []common.Address `json:"approved"`
	Rejected []common.Address `json:"rejected"`
	Open     []common.Address `json:"open"`
	// Need is how many signatures are still missing.
	Need int `json:"need"`
	// Until is the last time to submit.
	Until uint64 `json:"until"`
	// Refusal is why the intent could not be submitted now, whoever signs; nil if it could.
	Refusal error `json:"-"`
}

// Collect says how far an intent is, from what the record knows of its digest.
func (n *Network) Collect(r Record, intent Intent, now uint64) Collecting {
	d := DigestOf(n.Domain, intent)
	b := r.BallotOf(d)
	c := Collecting{Digest: d, Until: intent.Head().CollectUntil, Refusal: n.Check(r, intent, now)}
	for i, signer := range r.Configuration.Signers {
		switch {
		case b.Rejections>>i&1 != 0:
			c.Rejected = append(c.Rejected, signer)
		case b.Approvals>>i&1 != 0:
			c.Approved = append(c.Approved, signer)
		default:
			c.Open = append(c.Open, signer)
		}
	}
	c.Need = max(0, int(r.Configuration.Threshold)-len(c.Approved))
	return c
}

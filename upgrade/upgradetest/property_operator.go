package upgradetest

import (
	"math/big"
	"reflect"

	"theseus/upgrade"
)

// RoundVerb is what can be done at an operator contract.
type RoundVerb int

const (
	StartRound RoundVerb = iota
	Commit
	Reveal
	Settle
	Collect
)

// RoundAction is one call of an operator contract.
type RoundAction struct {
	Do         RoundVerb
	Round      uint64
	Commitment upgrade.Commitment
	Answer     upgrade.Reveal
	Salt       upgrade.Salt
}

// RoundStep is one call, and what came of it.
type RoundStep struct {
	Call          upgrade.Call
	Action        RoundAction
	Before, After *upgrade.Operator
	// Event is nil if the call was refused.
	Event any
	Err   error
}

// On performs the action on an operator contract.
func (a RoundAction) On(o *upgrade.Operator, c upgrade.Call) *RoundStep {
	s := &RoundStep{Call: c, Action: a, Before: o.Clone(), After: o}
	var event any
	switch a.Do {
	case StartRound:
		event, s.Err = o.StartRound(c, c.Caller, c.Caller, upgrade.Digest{1})
	case Commit:
		event, s.Err = o.Commit(c, a.Round, a.Commitment)
	case Reveal:
		event, s.Err = o.Reveal(c, a.Round, a.Answer, a.Salt)
	case Settle:
		event, s.Err = o.Settle(c, a.Round)
	case Collect:
		event, s.Err = o.Collect(c, a.Round, false)
	}
	if s.Err == nil {
		s.Event = event
	}
	return s
}

// round that the step is about, before and after; ok is false where there is none.
func (s *RoundStep) round() (before, after *upgrade.Round, ok bool) {
	n := s.Action.Round
	if s.Action.Do == StartRound || n == 0 || n > uint64(len(s.Before.Rounds)) || n > uint64(len(s.After.Rounds)) {
		return nil, nil, false
	}
	return &s.Before.Rounds[n-1], &s.After.Rounds[n-1], true
}

// seat of the caller, -1 for others.
func (s *RoundStep) seat() int {
	for i, v := range s.Before.Validators {
		if v == s.Call.Caller {
			return i
		}
	}
	return -1
}

// did makes a property of all steps that succeeded with a verb.
func did(verb RoundVerb, holds func(s *RoundStep, before, after *upgrade.Round) bool) func(*RoundStep) bool {
	return func(s *RoundStep) bool {
		before, after, ok := s.round()
		if s.Err != nil || s.Action.Do != verb {
			return true
		}
		return ok && holds(s, before, after)
	}
}

// eachRound is a property of every round that was there before.
func eachRound(holds func(s *RoundStep, before, after *upgrade.Round) bool) func(*RoundStep) bool {
	return func(s *RoundStep) bool {
		for i := range s.Before.Rounds {
			if i >= len(s.After.Rounds) || !holds(s, &s.Before.Rounds[i], &s.After.Rounds[i]) {
				return false
			}
		}
		return true
	}
}

// eachSeat is a property of every seat of these rounds.
func eachSeat(holds func(s *RoundStep, before, after upgrade.SeatWord) bool) func(*RoundStep) bool {
	return eachRound(func(s *RoundStep, before, after *upgrade.Round) bool {
		for i := range before.Seats {
			if i >= len(after.Seats) || !holds(s, before.Seats[i], after.Seats[i]) {
				return false
			}
		}
		return true
	})
}

// supporters of an outcome are the revealed answers with its verdict and build digest.
func supporters(r *upgrade.Round, outcome upgrade.Outcome, build upgrade.BuildDigest) (all []upgrade.Reveal) {
	says := map[upgrade.Verdict]upgrade.Outcome{
		upgrade.VerdictMatch: upgrade.OutcomeMatch, upgrade.VerdictMismatch: upgrade.OutcomeMismatch,
		upgrade.VerdictSourceChanged: upgrade.OutcomeSourceChanged,
	}
	for _, seat := range r.Seats {
		if o, decides := says[seat.Answer.Verdict]; decides && o == outcome && seat.Answer.BuildDigest == build {
			all = append(all, seat.Answer)
		}
	}
	return all
}

// RoundProperties are those of PermissionedVerificationOperator.
var RoundProperties = []Property[*RoundStep]{
	{"OP-01", "A refused call changes nothing.", func(s *RoundStep) bool {
		return s.Err == nil || reflect.DeepEqual(s.Before, s.After)
	}},
	{"OP-02", "A disabled operator contract does nothing any more.", func(s *RoundStep) bool {
		return s.Err != nil || s.Call.StatusOf != nil && s.Call.StatusOf(s.Before.Address) != upgrade.RegistryDisabled
	}},
	{"OP-03", "Only the service starts a round, with exactly the fee.", func(s *RoundStep) bool {
		return len(s.After.Rounds) <= len(s.Before.Rounds) ||
			s.Action.Do == StartRound && s.Call.Caller == s.Before.Service && s.Call.Value.Big().Cmp(upgrade.NewUint256(s.Before.Fee).Big()) >= 0
	}},
	{"OP-04", "Rounds are numbered one by one, and none is ever removed.", func(s *RoundStep) bool {
		grown := len(s.After.Rounds) - len(s.Before.Rounds)
		return grown == 0 || grown == 1 && s.Action.Do == StartRound
	}},
	{"OP-05", "A new round has nobody's answers and the network's times.", func(s *RoundStep) bool {
		if s.Err != nil || s.Action.Do != StartRound || len(s.After.Rounds) == 0 {
			return s.Err != nil || s.Action.Do != StartRound
		}
		r := s.After.Rounds[len(s.After.Rounds)-1]
		return r.CommitUntil == s.Call.Time+s.Before.CommitTime && r.RevealUntil == r.CommitUntil+s.Before.RevealTime &&
			r.Outcome == upgrade.OutcomePending && len(r.Seats) == len(s.Before.Validators) && r.Commits == 0 && r.Reveals == 0
	}},
	{"OP-06", "A call changes the round it names and no other one.", func(s *RoundStep) bool {
		for i := range min(len(s.Before.Rounds), len(s.After.Rounds)) {
			if uint64(i+1) != s.Action.Round && !reflect.DeepEqual(s.Before.Rounds[i], s.After.Rounds[i]) {
				return false
			}
		}
		return true
	}},
	{"OP-07", "A seat is changed by its own validator and by nobody else.", func(s *RoundStep) bool {
		before, after, ok := s.round()
		if !ok {
			return true
		}
		mine := s.seat()
		for i := range min(len(before.Seats), len(after.Seats)) {
			if i != mine && before.Seats[i] != after.Seats[i] {
				return false
			}
		}
		return true
	}},
	{"OP-08", "What a round is for, its times and its seats never change.", eachRound(func(s *RoundStep, before, after *upgrade.Round) bool {
		return before.Subject == after.Subject && before.CommitUntil == after.CommitUntil && before.RevealUntil == after.RevealUntil &&
			len(before.Seats) == len(after.Seats)
	})},
	{"OP-09", "A commitment is made once, within the time to commit.", did(Commit, func(s *RoundStep, before, after *upgrade.Round) bool {
		i := s.seat()
		return i >= 0 && before.Seats[i] == upgrade.SeatWord{} && after.Seats[i].Commitment != upgrade.Commitment{} && s.Call.Time <= before.CommitUntil
	})},
	{"OP-10", "A commitment stays until its own answer is revealed.", eachSeat(func(s *RoundStep, before, after upgrade.SeatWord) bool {
		return before.Commitment == upgrade.Commitment{} || before.Commitment == after.Commitment || s.Action.Do == Reveal && after.Answer == s.Action.Answer
	})},
	{"OP-11", "Answers are revealed when all seats committed or the time to commit is over, and not after the time to reveal.",
		did(Reveal, func(s *RoundStep, before, after *upgrade.Round) bool {
			return (before.Commits == len(before.Seats) || s.Call.Time > before.CommitUntil) && s.Call.Time <= before.RevealUntil
		})},
	{"OP-12", "What is revealed is what was committed, by this validator for this round of this contract on this chain.",
		did(Reveal, func(s *RoundStep, before, after *upgrade.Round) bool {
			i := s.seat()
			o := s.Before
			opened := upgrade.Seat{ChainID: o.ChainID, OperatorContract: o.Address, Round: s.Action.Round, Validator: s.Call.Caller}.
				Commit(s.Action.Answer, s.Action.Salt)
			opened[0] = 0
			return i >= 0 && opened == before.Seats[i].Commitment && after.Seats[i].Answer == s.Action.Answer
		})},
	{"OP-13", "A revealed answer stays as it is.", eachSeat(func(s *RoundStep, before, after upgrade.SeatWord) bool {
		return before.Answer.Verdict == upgrade.VerdictNone || before.Answer == after.Answer
	})},
	{"OP-14", "An answer is revealed with a verdict.", did(Reveal, func(s *RoundStep, before, after *upgrade.Round) bool {
		return s.Action.Answer.Verdict != upgrade.VerdictNone
	})},
	{"OP-15", "No answer counts that comes after the round was settled.", eachRound(func(s *RoundStep, before, after *upgrade.Round) bool {
		return before.Outcome == upgrade.OutcomePending || before.Reveals == after.Reveals && before.Commits >= before.Reveals
	})},
	{"OP-16", "Commits and reveals are counted as they are.", eachRound(func(s *RoundStep, before, after *upgrade.Round) bool {
		commits, reveals := 0, 0
		for _, seat := range after.Seats {
			if seat.Answer.Verdict != upgrade.VerdictNone {
				reveals++
			}
			if seat.Commitment != (upgrade.Commitment{}) || seat.Answer.Verdict != upgrade.VerdictNone {
				commits++
			}
		}
		return commits == after.Commits && reveals == after.Reveals
	})},
	{"OP-17", "An outcome stays for ever, with its digests.", eachRound(func(s *RoundStep, before, after *upgrade.Round) bool {
		return before.Outcome == upgrade.OutcomePending ||
			before.Outcome == after.Outcome && before.BuildDigest == after.BuildDigest && before.FindingsDigest == after.FindingsDigest && before.Share == after.Share
	})},
	{"OP-18", "A round is settled when no answer can come any more, or its time is over.", did(Settle, func(s *RoundStep, before, after *upgrade.Round) bool {
		all := before.Reveals == before.Commits && (before.Commits == len(before.Seats) || s.Call.Time > before.CommitUntil)
		return all || s.Call.Time > before.RevealUntil
	})},
	{"OP-19", "Nothing is decided by fewer than n−f equal answers; UNAVAILABLE decides nothing.", did(Settle, func(s *RoundStep, before, after *upgrade.Round) bool {
		return after.Outcome == upgrade.OutcomeNoVerdict ||
			len(supporters(after, after.Outcome, after.BuildDigest)) >= upgrade.Quorum(len(after.Seats))
	})},
	{"OP-20", "What n−f seats say, the round says.", did(Settle, func(s *RoundStep, before, after *upgrade.Round) bool {
		for _, answer := range after.Answers() {
			for _, o := range []upgrade.Outcome{upgrade.OutcomeMatch, upgrade.OutcomeMismatch, upgrade.OutcomeSourceChanged} {
				if len(supporters(after, o, answer.BuildDigest)) >= upgrade.Quorum(len(after.Seats)) && after.Outcome != o {
					return false
				}
			}
		}
		return true
	})},
	{"OP-21", "A round names findings only if n−f seats that decided it found the same.", did(Settle, func(s *RoundStep, before, after *upgrade.Round) bool {
		agreed := 0
		for _, answer := range supporters(after, after.Outcome, after.BuildDigest) {
			if answer.FindingsDigest == after.FindingsDigest {
				agreed++
			}
		}
		return after.FindingsDigest == upgrade.FindingsDigest{} || agreed >= upgrade.Quorum(len(after.Seats))
	})},
	{"OP-22", "Fee and carried wei are shared among those who revealed or carried on, to the last wei.", did(Settle, func(s *RoundStep, before, after *upgrade.Round) bool {
		pot := new(big.Int).Add(new(big.Int).SetUint64(s.Before.Fee), s.Before.Carried.Big())
		given := new(big.Int).Mul(after.Share.Big(), big.NewInt(int64(after.Reveals)))
		return pot.Cmp(given.Add(given, s.After.Carried.Big())) == 0
	})},
	{"OP-23", "A share is paid once, to a validator that revealed.", did(Collect, func(s *RoundStep, before, after *upgrade.Round) bool {
		i := s.seat()
		paid, ok := s.Event.(*upgrade.Collected)
		return ok && i >= 0 && !before.Seats[i].Collected && after.Seats[i].Collected && before.Seats[i].Answer.Verdict != upgrade.VerdictNone &&
			before.Outcome != upgrade.OutcomePending && paid.Amount == before.Share
	})},
}

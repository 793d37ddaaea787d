package staketest

import (
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// PoolProperty is a promise of VerificationOperator about every step.
type PoolProperty = upgradetest.Property[*PoolStep]

// poolDid makes a property of all steps that succeeded with a verb.
func poolDid(verb PoolVerb, holds func(s *PoolStep) bool) func(*PoolStep) bool {
	return func(s *PoolStep) bool { return s.Err != nil || s.Action.Do != verb || holds(s) }
}

// eachRound is a property of every round that was there before.
func eachRound(holds func(s *PoolStep, round uint64, before, after *stake.OperatorRound) bool) func(*PoolStep) bool {
	return func(s *PoolStep) bool {
		for i := range s.Before.Rounds {
			if i >= len(s.After.Rounds) || !holds(s, uint64(i+1), &s.Before.Rounds[i], &s.After.Rounds[i]) {
				return false
			}
		}
		return true
	}
}

// drawnNow is the round that the step drew, if it drew one.
func drawnNow(s *PoolStep) *stake.OperatorRound {
	if s.Err != nil || s.Action.Do != DrawRound || s.After.Drawn == s.Before.Drawn || s.After.Drawn > uint64(len(s.After.Rounds)) {
		return nil
	}
	return &s.After.Rounds[s.After.Drawn-1]
}

// settledNow is the round that the step settled, as it is now, if it settled one.
func settledNow(s *PoolStep) *stake.OperatorRound {
	if s.Err != nil || s.Action.Do != Settle || s.Action.Round == 0 || s.Action.Round > uint64(len(s.After.Rounds)) {
		return nil
	}
	return &s.After.Rounds[s.Action.Round-1]
}

func sameWeights(a, b []stake.PoolLeaf) bool {
	return slices.EqualFunc(a, b, func(a, b stake.PoolLeaf) bool { return a.Weight == b.Weight })
}

// lost is how much stake an operator lost.
func lost(s *PoolStep, operator common.Address) stake.Amount {
	return less(s.After.Staking.Delegations[operator].Total(), s.Before.Staking.Delegations[operator].Total())
}

// eachSeated holds of every operator that sat in the round settled now, with its word.
func eachSeated(s *PoolStep, holds func(operator common.Address, word stake.RoundWord, r *stake.OperatorRound) bool) bool {
	r := settledNow(s)
	if r == nil {
		return true
	}
	for _, leaf := range r.Seats {
		if leaf >= uint64(len(s.Before.Pool.Leaves)) || !holds(s.Before.Pool.Leaves[leaf].Operator, r.Words[leaf], r) {
			return false
		}
	}
	return true
}

func checkable(v upgrade.Verdict) bool {
	return v == upgrade.VerdictMatch || v == upgrade.VerdictMismatch
}

// supporting is how many seats gave the answer that an outcome stands for.
func supporting(r *stake.OperatorRound) (seats int) {
	verdict := map[upgrade.Outcome]upgrade.Verdict{
		upgrade.OutcomeMatch: upgrade.VerdictMatch, upgrade.OutcomeMismatch: upgrade.VerdictMismatch, upgrade.OutcomeSourceChanged: upgrade.VerdictSourceChanged,
	}[r.Outcome]
	for _, leaf := range r.Seats {
		if a := r.Words[leaf].Answer; verdict != upgrade.VerdictNone && a.Verdict == verdict && a.BuildDigest == r.BuildDigest {
			seats++
		}
	}
	return seats
}

func owed(o *stake.VerificationOperator) stake.Amount {
	total := o.Carried
	for _, earned := range o.Earnings {
		total = total.Plus(earned)
	}
	for i, r := range o.Rounds {
		if r.Outcome != upgrade.OutcomePending {
			continue
		}
		total = total.Plus(stake.NewAmount(o.Fee()))
		if uint64(i) < o.Drawn {
			total = total.Minus(stake.NewAmount(o.Parameters.DrawFee))
		}
	}
	return total
}

// PoolProperties are those of VerificationOperator.
var PoolProperties = []PoolProperty{
	{ID: "VO-01", Sentence: "A refused call changes nothing.", Holds: func(s *PoolStep) bool {
		return s.Err == nil || reflect.DeepEqual(s.Before, s.After)
	}},
	{ID: "VO-02", Sentence: "A disabled operator contract does nothing any more, and pays nobody.", Holds: func(s *PoolStep) bool {
		return !s.Disabled || s.Action.Do < Join || s.Err != nil
	}},
	{ID: "VO-03", Sentence: "Open seats of a leaf are its seats in drawn rounds that are not settled.", Holds: func(s *PoolStep) bool {
		open := make([]int, len(s.After.Pool.Leaves))
		for _, r := range s.After.Rounds {
			for _, leaf := range r.Seats {
				if leaf >= uint64(len(open)) {
					return false
				}
				if r.Outcome == upgrade.OutcomePending {
					open[leaf]++
				}
			}
		}
		for leaf, l := range s.After.Pool.Leaves {
			if l.OpenSeats != open[leaf] {
				return false
			}
		}
		return true
	}},
	{ID: "VO-04", Sentence: "Weights sum up to less than 2^32.", Holds: func(s *PoolStep) bool { return s.After.Pool.TotalWeight() < 1<<32 }},
	{ID: "VO-05", Sentence: "The pool stands still while a round could be drawn, but for the draw itself.", Holds: func(s *PoolStep) bool {
		return s.Before.Due(s.Call) == 0 || s.Action.Do == DrawRound || sameWeights(s.Before.Pool.Leaves, s.After.Pool.Leaves)
	}},
	{ID: "VO-06", Sentence: "A weight that was set is the operator's eligible stake in weight units, at least the minimum stake.", Holds: func(s *PoolStep) bool {
		for leaf, l := range s.After.Pool.Leaves {
			if l.Weight == 0 || leaf < len(s.Before.Pool.Leaves) && s.Before.Pool.Leaves[leaf].Weight == l.Weight {
				continue
			}
			eligible := s.After.Staking.EligibleStake(s.Call.Call, l.Operator, s.After.Address).Big()
			if eligible.Cmp(s.After.Staking.MinimumStake.Big()) < 0 || eligible.Div(eligible, s.After.Pool.WeightUnit.Big()).Uint64() != uint64(l.Weight) {
				return false
			}
		}
		return true
	}},
	{ID: "VO-07", Sentence: "An operator has one leaf, a leaf one operator, and the vacated have none.", Holds: func(s *PoolStep) bool {
		p, held := s.After.Pool, 0
		for leaf, l := range p.Leaves {
			if l.Operator == (common.Address{}) {
				continue
			}
			if held++; p.LeafOf[l.Operator] != uint64(leaf) || slices.Contains(p.Vacated, uint64(leaf)) {
				return false
			}
		}
		return held == len(p.LeafOf) && held+len(p.Vacated) == len(p.Leaves)-1
	}},
	{ID: "VO-08", Sentence: "A leaf changes hands only without open seats.", Holds: func(s *PoolStep) bool {
		for leaf, l := range s.Before.Pool.Leaves {
			gone := leaf >= len(s.After.Pool.Leaves) || s.After.Pool.Leaves[leaf].Operator != l.Operator
			if gone && l.OpenSeats != 0 && settledNow(s) == nil {
				return false
			}
		}
		return true
	}},
	{ID: "VO-09", Sentence: "Whoever is in the pool or has open seats has its stake locked here, until that lock is over; who has neither has not.", Holds: func(s *PoolStep) bool {
		for _, operator := range s.After.Staking.Operators {
			locked := slices.ContainsFunc(s.After.Staking.Locks[operator], func(l stake.Lock) bool { return l.OperatorContract == s.After.Address })
			leaf, has := s.After.Pool.LeafOf[operator]
			// A lock that binds nobody any more may have given its place to another.
			over := s.Disabled || s.Call.Time > s.After.Pool.Leaves[leaf].LockedUntilDay*86400
			if locked && !has || has && !locked && !over {
				return false
			}
		}
		return true
	}},
	{ID: "VO-10", Sentence: "Rounds are drawn one by one, in order, and none is taken back.", Holds: func(s *PoolStep) bool {
		drawn := s.After.Drawn - s.Before.Drawn
		return drawn == 0 || drawn == 1 && s.Action.Do == DrawRound && s.Action.Round == s.After.Drawn
	}},
	{ID: "VO-11", Sentence: "A drawn round has all its seats, of at least so many operators, or none and no verdict.", Holds: func(s *PoolStep) bool {
		r := drawnNow(s)
		if r == nil {
			return true
		}
		different := len(slices.Compact(slices.Sorted(slices.Values(r.Seats))))
		return len(r.Seats) == s.After.Parameters.Seats && different >= s.After.Parameters.MinimumDistinct ||
			len(r.Seats) == 0 && r.Outcome == upgrade.OutcomeNoVerdict
	}},
	{ID: "VO-12", Sentence: "Nobody gets a seat who was not eligible when the round was asked for, or whose lock may end before it is settled.",
		Holds: func(s *PoolStep) bool {
			r := drawnNow(s)
			if r == nil {
				return true
			}
			for _, leaf := range r.Seats {
				if leaf >= uint64(len(s.Before.Pool.Leaves)) {
					return false
				}
				l := s.Before.Pool.Leaves[leaf]
				if l.Weight == 0 || !s.Before.Staking.WasEligible(s.Call.Call, l.Operator, s.Before.Address, r.Start) || l.LockedUntilDay*86400 < r.RevealUntil+30*86400 {
					return false
				}
			}
			return true
		}},
	{ID: "VO-13", Sentence: "No value is given up for another while it could be used, unless too many drawn by it were not eligible.", Holds: func(s *PoolStep) bool {
		if s.After.AskedAgain == s.Before.AskedAgain && s.After.AskedAgainUntil == s.Before.AskedAgainUntil {
			return true
		}
		next := s.Before.Drawn + 1
		if s.Action.Do != DrawRound || next > uint64(len(s.Before.Rounds)) {
			return false
		}
		_, state := s.Call.Source.ValueOf(s.Before.RandomnessOf(next))
		return s.After.AskedAgainUntil == uint64(len(s.After.Rounds)) && (state == stake.RandomnessLapsed || s.After.Pool.TotalWeight() < s.Before.Pool.TotalWeight())
	}},
	{ID: "VO-14", Sentence: "What a round is for, its times and, once drawn, its seats and whose value gave them never change.", Holds: eachRound(
		func(s *PoolStep, round uint64, before, after *stake.OperatorRound) bool {
			return before.Subject == after.Subject && before.Start == after.Start && before.CommitUntil == after.CommitUntil && before.RevealUntil == after.RevealUntil &&
				(round > s.Before.Drawn || before.Asked == after.Asked && slices.Equal(before.Seats, after.Seats))
		})},
	{ID: "VO-15", Sentence: "An outcome stays for ever, with its digests and answers.", Holds: eachRound(
		func(s *PoolStep, _ uint64, before, after *stake.OperatorRound) bool {
			return before.Outcome == upgrade.OutcomePending || reflect.DeepEqual(before, after)
		})},
	{ID: "VO-16", Sentence: "Commits and reveals are counted in seats, as they are.", Holds: eachRound(
		func(s *PoolStep, _ uint64, _, after *stake.OperatorRound) bool {
			commits, reveals := 0, 0
			for _, leaf := range after.Seats {
				word := after.Words[leaf]
				if word.Answer.Verdict != upgrade.VerdictNone {
					reveals++
				}
				if word != (stake.RoundWord{}) && !word.Leaked {
					commits++
				}
			}
			return commits == after.Commits && reveals == after.Reveals
		})},
	{ID: "VO-17", Sentence: "A word is changed by its own operator, or by who proves its leak before reveals are open.", Holds: eachRound(
		func(s *PoolStep, round uint64, before, after *stake.OperatorRound) bool {
			for leaf := range uint64(len(s.After.Pool.Leaves)) {
				was, is := before.Words[leaf], after.Words[leaf]
				if was == is {
					continue
				}
				own := (s.Action.Do == Commit || s.Action.Do == Reveal) && s.Before.Pool.LeafOf[s.Action.From] == leaf
				leaked := s.Action.Do == ProveLeak && s.Before.Pool.LeafOf[s.Action.Operator] == leaf && is == (stake.RoundWord{Leaked: true}) &&
					s.Call.Time <= before.CommitUntil && before.Commits < len(before.Seats)
				if s.Action.Round != round || !own && !leaked {
					return false
				}
			}
			return true
		})},
	{ID: "VO-18", Sentence: "Nothing is decided by fewer than n−f equal answers of seats.", Holds: func(s *PoolStep) bool {
		r := settledNow(s)
		return r == nil || r.Outcome == upgrade.OutcomeNoVerdict || supporting(r) >= upgrade.Quorum(len(r.Seats))
	}},
	{ID: "VO-19", Sentence: "All wei here is owed: what was earned, what is carried, fees of rounds that run.", Holds: func(s *PoolStep) bool {
		return owed(s.After) == s.After.Balance
	}},
	{ID: "VO-20", Sentence: "Earnings shrink only when they are withdrawn, all at once.", Holds: func(s *PoolStep) bool {
		for account, before := range s.Before.Earnings {
			after := s.After.Earnings[account]
			if after.Cmp(before) < 0 && (s.Action.Do != Withdraw || s.Action.Operator != account || !after.IsZero()) {
				return false
			}
		}
		return true
	}},
	{ID: "VO-21", Sentence: "Earnings grow only by a draw or a settlement, by no more than the fee and what was carried.", Holds: func(s *PoolStep) bool {
		grown := stake.Amount{}
		for account, after := range s.After.Earnings {
			grown = grown.Plus(less(s.Before.Earnings[account], after))
		}
		most := stake.Amount{}
		switch p := s.Before.Parameters; {
		case drawnNow(s) != nil:
			most = stake.NewAmount(p.DrawFee)
		case settledNow(s) != nil:
			most = s.Before.Carried.Plus(stake.NewAmount(s.Before.Fee() - p.DrawFee))
		}
		return grown.Cmp(most) <= 0
	}},
	{ID: "VO-22", Sentence: "Who did not reveal loses the penalty for that, or all there is, if the round is settled within 30 days; unless its leak was proven.", Holds: func(s *PoolStep) bool {
		const settleTime = 30 * 86400 // stake is locked for so long after the last reveal
		return eachSeated(s, func(operator common.Address, word stake.RoundWord, r *stake.OperatorRound) bool {
			if word.Answer.Verdict != upgrade.VerdictNone || s.Call.Time > r.RevealUntil+settleTime {
				return true
			}
			if word.Leaked {
				return lost(s, operator).IsZero()
			}
			left := s.After.Staking.Delegations[operator].Amount
			return lost(s, operator) == s.Before.Parameters.PenaltyAbsent || left.IsZero()
		})
	}},
	{ID: "VO-23", Sentence: "Who says UNAVAILABLE or SOURCE_CHANGED never loses stake.", Holds: func(s *PoolStep) bool {
		return eachSeated(s, func(operator common.Address, word stake.RoundWord, _ *stake.OperatorRound) bool {
			return word.Answer.Verdict == upgrade.VerdictNone || checkable(word.Answer.Verdict) || lost(s, operator).IsZero()
		})
	}},
	{ID: "VO-24", Sentence: "Who reveals loses stake only by contradicting n−f equal reveals of MATCH or MISMATCH.", Holds: func(s *PoolStep) bool {
		return eachSeated(s, func(operator common.Address, word stake.RoundWord, r *stake.OperatorRound) bool {
			decided := r.Outcome == upgrade.OutcomeMatch || r.Outcome == upgrade.OutcomeMismatch
			return word.Answer.Verdict == upgrade.VerdictNone || lost(s, operator).IsZero() ||
				decided && supporting(r) >= upgrade.Quorum(len(r.Seats)) && checkable(word.Answer.Verdict)
		})
	}},
	{ID: "VO-25", Sentence: "Stake is lost here only when a round is settled or a leak is proven.", Holds: func(s *PoolStep) bool {
		if s.Action.Do == Settle || s.Action.Do == ProveLeak || s.Action.Do == PoolRecover {
			return true
		}
		return !slices.ContainsFunc(s.Before.Staking.Operators, func(operator common.Address) bool { return !lost(s, operator).IsZero() })
	}},
	{ID: "VO-26", Sentence: "A round starts with the fee, by the service, with nobody's answers and the network's times.", Holds: func(s *PoolStep) bool {
		if len(s.After.Rounds) == len(s.Before.Rounds) {
			return true
		}
		r, p := s.After.Rounds[len(s.After.Rounds)-1], s.After.Parameters
		return s.Action.Do == StartRound && s.Action.From == s.Before.Service && s.Action.Amount.Cmp(stake.NewAmount(s.Before.Fee())) >= 0 && len(r.Seats) == 0 &&
			len(r.Words) == 0 && r.Outcome == upgrade.OutcomePending && r.CommitUntil == s.Call.Time+p.DrawTime+p.CommitTime &&
			r.RevealUntil == r.CommitUntil+p.RevealTime && r.Asked > s.Call.Source.Block
	}},
	{ID: "VO-27", Sentence: "A round is settled when no answer can come any more, or its time is over.", Holds: poolDid(Settle, func(s *PoolStep) bool {
		if s.Action.Round == 0 || s.Action.Round > uint64(len(s.Before.Rounds)) {
			return false
		}
		r := s.Before.Rounds[s.Action.Round-1]
		return r.Reveals == r.Commits && (r.Commits == len(r.Seats) || s.Call.Time > r.CommitUntil) || s.Call.Time > r.RevealUntil
	})},
}

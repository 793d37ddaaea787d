package staketest

import (
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade/upgradetest"
)

// BeaconProperty is a promise of the random beacon about every step.
type BeaconProperty = upgradetest.Property[*BeaconStep]

func (s *BeaconStep) changed() bool { return !reflect.DeepEqual(s.Before, s.After) }

// newMembers are those that the step made.
func (s *BeaconStep) newMembers() []common.Address {
	return slices.DeleteFunc(slices.Clone(s.After.Operator.Members), func(m common.Address) bool { return slices.Contains(s.Before.Operator.Members, m) })
}

// eligible and active are the stake of an operator for the beacon when the step began.
func (s *BeaconStep) eligible(operator common.Address) stake.Amount {
	return s.Before.Operator.Staking.EligibleStake(s.call(), operator, s.Before.Operator.Address)
}

func (s *BeaconStep) active(operator common.Address) stake.Amount {
	return s.Before.Operator.Staking.ActiveStake(s.call(), operator, s.Before.Operator.Address)
}

func (s *BeaconStep) call() stake.Call {
	return stake.Call{Time: s.Time, Approved: func(common.Address) bool { return !s.Disabled }}
}

// rounds pairs the rounds that there were with what became of them.
func (s *BeaconStep) rounds(holds func(before, after *stake.BeaconRound) bool) bool {
	if len(s.After.Operator.Rounds) < len(s.Before.Operator.Rounds) {
		return false
	}
	for i := range s.Before.Operator.Rounds {
		if !holds(&s.Before.Operator.Rounds[i], &s.After.Operator.Rounds[i]) {
			return false
		}
	}
	return true
}

// seats pairs what was said in each seat with what is said there.
func (s *BeaconStep) seats(holds func(r *stake.BeaconRound, after *stake.BeaconRound, seat int) bool) bool {
	return s.rounds(func(before, after *stake.BeaconRound) bool {
		for seat := range before.Members {
			if !holds(before, after, seat) {
				return false
			}
		}
		return true
	})
}

// finished is the round that the step finished, before and after; nil for none.
func (s *BeaconStep) finished() (before, after *stake.BeaconRound) {
	s.rounds(func(b, a *stake.BeaconRound) bool {
		if !b.Finished && a.Finished {
			before, after = b, a
		}
		return true
	})
	return before, after
}

func (s *BeaconStep) lost(operator common.Address) stake.Amount {
	was, is := s.Before.Operator.Staking.Delegations[operator], s.After.Operator.Staking.Delegations[operator]
	return less(is.Amount.Plus(is.TopUpAmount), was.Amount.Plus(was.TopUpAmount))
}

// owedByBeacon is what was earned, what is carried, and the fees of rounds that run.
func owedByBeacon(o *stake.RandomBeacon) stake.Amount {
	owed := o.Carried
	for _, amount := range o.Earnings {
		owed = owed.Plus(amount)
	}
	for _, r := range o.Rounds {
		if !r.Finished {
			owed = owed.Plus(stake.NewAmount(o.Parameters.Fee))
		}
	}
	return owed
}

// BeaconProperties are those of RandomBeaconService and RandomBeaconOperator.
var BeaconProperties = []BeaconProperty{
	{ID: "RB-01", Sentence: "A refused call changes nothing.", Holds: func(s *BeaconStep) bool {
		return s.Err == nil || len(s.Events) == 0 && !s.changed()
	}},
	{ID: "RB-02", Sentence: "A disabled operator contract does nothing any more, and pays nobody.", Holds: func(s *BeaconStep) bool {
		if !s.Disabled {
			return true
		}
		before, after := *s.Before.Operator, *s.After.Operator
		before.Staking, after.Staking = nil, nil
		return reflect.DeepEqual(before, after)
	}},
	{ID: "RB-03", Sentence: "Members join by themselves, with the minimum stake eligible for the beacon; 16 at most, nobody twice.", Holds: func(s *BeaconStep) bool {
		members := s.After.Operator.Members
		for _, m := range s.newMembers() {
			if m != s.Action.From || s.Action.Do != BeaconJoin || s.eligible(m).Cmp(s.Before.Operator.Parameters.MinimumStake) < 0 {
				return false
			}
		}
		for i, m := range members {
			if slices.Contains(members[:i], m) {
				return false
			}
		}
		return len(members) <= 16
	}},
	{ID: "RB-04", Sentence: "Who has the minimum stake eligible leaves the group by itself alone.", Holds: func(s *BeaconStep) bool {
		for _, m := range s.Before.Operator.Members {
			if !slices.Contains(s.After.Operator.Members, m) && m != s.Action.From && s.eligible(m).Cmp(s.Before.Operator.Parameters.MinimumStake) >= 0 {
				return false
			}
		}
		return true
	}},
	{ID: "RB-05", Sentence: "Who sits in a round, for whom it is and when it ends never change.", Holds: func(s *BeaconStep) bool {
		return s.rounds(func(before, after *stake.BeaconRound) bool {
			return before.Customer == after.Customer && before.CallbackGas == after.CallbackGas && before.CommitUntil == after.CommitUntil &&
				slices.Equal(before.Members, after.Members)
		})
	}},
	{ID: "RB-06", Sentence: "A round starts by the service, with the fee, and everybody of a group that is large enough.", Holds: func(s *BeaconStep) bool {
		before, after := s.Before.Operator, s.After.Operator
		switch started := len(after.Rounds) - len(before.Rounds); {
		case started <= 0:
			return started == 0
		case started > 1:
			return false
		}
		r := after.Rounds[len(after.Rounds)-1]
		return s.Action.Do == BeaconAsk && r.Customer == before.Service && s.Action.Amount.Cmp(stake.NewAmount(before.Parameters.Fee)) >= 0 &&
			slices.Equal(r.Members, before.Members) && len(r.Members) >= before.Parameters.MinMembers && r.CommitUntil == s.Time+before.Parameters.CommitTime &&
			!slices.Contains(r.Revealed, true) && !r.Finished && r.Entry == common.Hash{}
	}},
	{ID: "RB-07", Sentence: "A commitment is written once, by its member, while commit time runs.", Holds: func(s *BeaconStep) bool {
		return s.seats(func(r, after *stake.BeaconRound, seat int) bool {
			return r.Commitments[seat] == after.Commitments[seat] ||
				r.Commitments[seat] == common.Hash{} && s.Action.From == r.Members[seat] && s.Time <= r.CommitUntil
		})
	}},
	{ID: "RB-08", Sentence: "No secret is revealed while somebody could commit knowing it, nor when reveal time is over.", Holds: func(s *BeaconStep) bool {
		return s.seats(func(r, after *stake.BeaconRound, seat int) bool {
			return r.Revealed[seat] == after.Revealed[seat] || s.Action.From == r.Members[seat] && s.Time <= s.Before.Operator.RevealUntil(r) &&
				(s.Time > r.CommitUntil || !slices.Contains(r.Commitments, common.Hash{}))
		})
	}},
	{ID: "RB-09", Sentence: "What is revealed is what was committed to, and stays.", Holds: func(s *BeaconStep) bool {
		round := uint64(0)
		return s.rounds(func(r, after *stake.BeaconRound) bool {
			round++
			for seat, member := range r.Members {
				if r.Revealed[seat] && (!after.Revealed[seat] || r.Secrets[seat] != after.Secrets[seat]) ||
					after.Revealed[seat] && s.After.Operator.Commitment(round, member, after.Secrets[seat]) != after.Commitments[seat] {
					return false
				}
			}
			return true
		})
	}},
	{ID: "RB-10", Sentence: "A round finishes once, when all revealed or reveal time is over; its entry stays.", Holds: func(s *BeaconStep) bool {
		return s.rounds(func(r, after *stake.BeaconRound) bool {
			if r.Finished {
				return after.Finished && r.Entry == after.Entry && slices.Equal(r.Revealed, after.Revealed)
			}
			return !after.Finished || s.Time > s.Before.Operator.RevealUntil(r) || !slices.Contains(r.Revealed, false)
		})
	}},
	{ID: "RB-11", Sentence: "The entry is the hash of all secrets that were revealed, in the order of seats; none without a secret.", Holds: func(s *BeaconStep) bool {
		round := uint64(0)
		return s.rounds(func(_, after *stake.BeaconRound) bool {
			round++
			return after.Entry == common.Hash{} && (!after.Finished || !slices.Contains(after.Revealed, true)) ||
				after.Finished && after.Entry == s.After.Operator.EntryOf(round)
		})
	}},
	{ID: "RB-12", Sentence: "Who did not reveal loses the penalty when the round finishes, or what is there and can be taken; nobody else loses stake.", Holds: func(s *BeaconStep) bool {
		before, _ := s.finished()
		for operator := range s.Before.Operator.Staking.Delegations {
			seat := -1
			if before != nil {
				seat = slices.Index(before.Members, operator)
			}
			lost, penalty := s.lost(operator), s.Before.Operator.Parameters.Penalty
			switch {
			case seat < 0 || before.Revealed[seat]:
				if !lost.IsZero() {
					return false
				}
			case lost.Cmp(penalty) > 0, lost.Cmp(penalty.Min(s.active(operator))) < 0:
				return false
			}
		}
		return true
	}},
	{ID: "RB-13", Sentence: "All wei here is owed: what was earned, what is carried, fees of rounds that run.", Holds: func(s *BeaconStep) bool {
		return owedByBeacon(s.After.Operator) == s.After.Operator.Balance
	}},
	{ID: "RB-14", Sentence: "Earnings grow by finishing a round alone, by no more than its fee and what was carried; they shrink when withdrawn, all at once.", Holds: func(s *BeaconStep) bool {
		grown, most := stake.Amount{}, stake.Amount{}
		for account, after := range s.After.Operator.Earnings {
			grown = grown.Plus(less(s.Before.Operator.Earnings[account], after))
		}
		for account, before := range s.Before.Operator.Earnings {
			after := s.After.Operator.Earnings[account]
			if after.Cmp(before) < 0 && (s.Action.Do != BeaconWithdraw || s.Action.Operator != account || !after.IsZero()) {
				return false
			}
		}
		if before, _ := s.finished(); before != nil {
			most = s.Before.Operator.Carried.Plus(stake.NewAmount(s.Before.Operator.Parameters.Fee))
		}
		return grown.Cmp(most) <= 0
	}},
	{ID: "RB-15", Sentence: "A customer waits from its request until its entry is delivered, once, by an operator contract on the service's list.", Holds: func(s *BeaconStep) bool {
		delivered := 0
		for _, e := range s.Events {
			if d, ok := e.(*stake.EntryDelivered); ok {
				at := stake.BeaconEntry{OperatorContract: d.OperatorContract, Round: d.Round}
				_, waits := s.After.Service.Waiting[at]
				_, after := s.finished()
				if waits || s.Before.Service.Waiting[at] != d.Customer || after == nil || d.Entry != after.Entry ||
					s.Before.Service.Listings[d.OperatorContract] == stake.NotOnList {
					return false
				}
				delivered++
			}
		}
		started := len(s.After.Operator.Rounds) - len(s.Before.Operator.Rounds)
		return len(s.After.Service.Waiting) == len(s.Before.Service.Waiting)+started-delivered
	}},
}

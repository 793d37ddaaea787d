package staketest

import (
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade/upgradetest"
)

// StakingProperty is a promise of Token and TokenStaking about every step.
type StakingProperty = upgradetest.Property[*StakingStep]

// eachDelegation holds of every delegation before or after, with the operator.
func eachDelegation(holds func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool) func(*StakingStep) bool {
	return func(s *StakingStep) bool {
		for operator, before := range s.Before.Delegations {
			if !holds(s, operator, before, s.After.Delegations[operator]) {
				return false
			}
		}
		for operator, after := range s.After.Delegations {
			if _, had := s.Before.Delegations[operator]; !had && !holds(s, operator, stake.Delegation{}, after) {
				return false
			}
		}
		return true
	}
}

func shrank(before, after stake.Delegation) bool { return after.Total().Cmp(before.Total()) < 0 }

func grew(before, after stake.Delegation) bool { return after.Total().Cmp(before.Total()) > 0 }

// less is how much less a is than b, or nothing.
func less(a, b stake.Amount) stake.Amount { return b.Minus(a.Min(b)) }

func gained(s *StakingStep, account common.Address) stake.Amount {
	return less(s.Before.Token.Balances[account], s.After.Token.Balances[account])
}

func burned(s *StakingStep) stake.Amount { return less(s.After.Token.Supply, s.Before.Token.Supply) }

func staked(s *stake.Staking) (total stake.Amount) {
	for _, d := range s.Delegations {
		total = total.Plus(d.Total())
	}
	return total
}

func circulating(t *stake.Token) (total stake.Amount) {
	for _, balance := range t.Balances {
		total = total.Plus(balance)
	}
	return total
}

// taking tells that the action may take stake: it is slash or seize, of this operator.
func taking(s *StakingStep, operator common.Address) bool {
	return (s.Action.Do == Slash || s.Action.Do == Seize) && slices.Contains(s.Action.Operators, operator)
}

// StakingProperties are those of Token and TokenStaking.
var StakingProperties = []StakingProperty{
	{ID: "ST-01", Sentence: "A refused call changes nothing.", Holds: func(s *StakingStep) bool {
		return s.Err == nil || len(s.Events) == 0 && reflect.DeepEqual(s.Before, s.After)
	}},
	{ID: "ST-02", Sentence: "Supply is conserved: what was minted less what was burned is the sum of all balances.", Holds: func(s *StakingStep) bool {
		return circulating(s.After.Token) == s.After.Token.Supply
	}},
	{ID: "ST-03", Sentence: "The supply never grows.", Holds: func(s *StakingStep) bool {
		return s.After.Token.Supply.Cmp(s.Before.Token.Supply) <= 0
	}},
	{ID: "ST-04", Sentence: "The staking contract holds at least what is staked; only a transfer to it by mistake is more.", Holds: func(s *StakingStep) bool {
		before, after := s.Before.Token.Balances[s.Before.Address], s.After.Token.Balances[s.After.Address]
		if after.Cmp(staked(s.After)) < 0 || before.Cmp(staked(s.Before)) < 0 {
			return false
		}
		toIt := (s.Action.Do == Transfer || s.Action.Do == TransferFrom) && s.Action.To == s.After.Address
		return toIt || before.Minus(staked(s.Before)) == after.Minus(staked(s.After))
	}},
	{ID: "ST-05", Sentence: "Owner, operator, beneficiary, authorizer and creation of a delegation never change, also after recovery.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			return !before.Exists() || before.Owner == after.Owner && before.Beneficiary == after.Beneficiary && before.Authorizer == after.Authorizer &&
				before.CreatedAt == after.CreatedAt
		})},
	{ID: "ST-06", Sentence: "An operator is listed when it is delegated to, once for ever.", Holds: func(s *StakingStep) bool {
		n := len(s.Before.Operators)
		return len(s.After.Operators) >= n && slices.Equal(s.Before.Operators, s.After.Operators[:n]) && len(s.After.Operators) == len(s.After.Delegations) &&
			!slices.ContainsFunc(s.After.Operators[n:], func(o common.Address) bool { return s.Before.Delegations[o].Exists() })
	}},
	{ID: "ST-07", Sentence: "A new delegation is of its caller, names everybody, and is not below the minimum stake.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			none := common.Address{}
			return before.Exists() || s.Action.Do == Stake && after.Owner == s.Call.Caller && operator != none && after.Beneficiary != none &&
				after.Authorizer != none && after.Amount.Cmp(s.After.MinimumStake) >= 0 && after.CreatedAt == s.Call.Time && after.UndelegatedAt == 0
		})},
	{ID: "ST-08", Sentence: "Stake grows by what its owner adds, not while undelegating, and waits for its own initialisation period.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			if !before.Exists() || !grew(before, after) {
				return true
			}
			matured := before.Matured(s.Call.Time, s.Before.InitialisationPeriod)
			return s.Action.Do == Stake && s.Call.Caller == before.Owner && !before.Undelegating(s.Call.Time) && after.TopUpAt == s.Call.Time &&
				after.Amount == matured && after.Total() == before.Total().Plus(s.Action.Amount)
		})},
	{ID: "ST-09", Sentence: "A staking contract that Registry disabled takes nothing in.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			return !grew(before, after) || s.Call.Disabled == nil || !s.Call.Disabled(s.After.Address)
		})},
	{ID: "ST-10", Sentence: "Stake shrinks by cancelling, recovery, slashing and seizing of this operator, and by nothing else.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			return !shrank(before, after) || taking(s, operator) || (s.Action.Do == Cancel || s.Action.Do == Recover) && s.Action.Operator == operator
		})},
	{ID: "ST-11", Sentence: "A delegation is cancelled by its owner or operator, while t ≤ C+I; all goes to the owner, and it never was eligible.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			if s.Action.Do != Cancel || !shrank(before, after) {
				return true
			}
			return (s.Call.Caller == before.Owner || s.Call.Caller == operator) && s.Call.Time <= before.CancelUntil(s.Before.InitialisationPeriod) &&
				after.Total().IsZero() && gained(s, before.Owner) == before.Total() && after.UndelegatedAt != 0 && after.UndelegatedAt <= s.Call.Time
		})},
	{ID: "ST-12", Sentence: "Stake is recovered only once t > U+P, all of it, by its owner.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			if s.Action.Do != Recover || !shrank(before, after) {
				return true
			}
			return before.UndelegatedAt != 0 && s.Call.Time > before.UndelegatedAt+before.UndelegationPeriod && after.Total().IsZero() &&
				gained(s, before.Owner) == before.Total()
		})},
	{ID: "ST-13", Sentence: "Locked stake is not recovered; a lock of a contract that is not approved binds nobody.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			live := func(l stake.Lock) bool {
				return s.Call.Time <= l.Until && s.Call.Approved != nil && s.Call.Approved(l.OperatorContract)
			}
			locked := slices.ContainsFunc(s.Before.Locks[operator], live)
			if s.Action.Do != Recover || s.Action.Operator != operator {
				return true
			}
			_, refused := s.Err.(*stake.StakeLocked)
			return locked && !shrank(before, after) || !locked && !refused
		})},
	{ID: "ST-14", Sentence: "Stake is taken only by an approved operator contract that the operator's authorizer authorised.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			if !taking(s, operator) || s.Err != nil {
				return true
			}
			return s.Call.Approved != nil && s.Call.Approved(s.Call.Caller) && s.Before.AuthorizedAt[stake.Authorization{Authorizer: before.Authorizer, OperatorContract: s.Call.Caller}] != 0
		})},
	{ID: "ST-15", Sentence: "No more is taken of an operator than was asked for, and no more than is past its initialisation period.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			if !taking(s, operator) || !shrank(before, after) {
				return true
			}
			taken := before.Total().Minus(after.Total())
			asked := stake.Amount{}
			for _, o := range s.Action.Operators {
				if o == operator {
					asked = asked.Plus(s.Action.Amount)
				}
			}
			return taken.Cmp(asked) <= 0 && taken.Cmp(before.Matured(s.Call.Time, s.Before.InitialisationPeriod)) <= 0
		})},
	{ID: "ST-16", Sentence: "Nothing is taken before C+I, nor after U+P without a lock of the caller that is not over.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			if !taking(s, operator) || !shrank(before, after) {
				return true
			}
			locked := slices.ContainsFunc(s.Before.Locks[operator], func(l stake.Lock) bool {
				return l.OperatorContract == s.Call.Caller && s.Call.Time <= l.Until
			})
			return s.Call.Time > before.CreatedAt+s.Before.InitialisationPeriod &&
				(before.UndelegatedAt == 0 || s.Call.Time <= before.UndelegatedAt+before.UndelegationPeriod || locked)
		})},
	{ID: "ST-17", Sentence: "What is slashed is burned, to the last unit.", Holds: func(s *StakingStep) bool {
		if s.Action.Do != Slash || s.Err != nil {
			return true
		}
		return burned(s) == less(staked(s.After), staked(s.Before))
	}},
	{ID: "ST-18", Sentence: "Of what is seized at most 5 % goes to the tattletale, the rest is burned.", Holds: func(s *StakingStep) bool {
		if s.Action.Do != Seize || s.Err != nil {
			return true
		}
		taken, reward := less(staked(s.After), staked(s.Before)), gained(s, s.Action.To)
		return s.Action.Multiplier.Cmp(stake.NewAmount(100)) <= 0 && reward.Cmp(stake.Reward(taken, 100)) <= 0 &&
			burned(s).Plus(reward) == taken
	}},
	{ID: "ST-19", Sentence: "An authorisation is never withdrawn, nor dated anew.", Holds: func(s *StakingStep) bool {
		for word, at := range s.Before.AuthorizedAt {
			if s.After.AuthorizedAt[word] != at {
				return false
			}
		}
		return true
	}},
	{ID: "ST-20", Sentence: "An authorizer authorises for itself, now, and only an approved operator contract that recognises the staking contract.",
		Holds: func(s *StakingStep) bool {
			for word, at := range s.After.AuthorizedAt {
				if s.Before.AuthorizedAt[word] == 0 && !(s.Action.Do == Authorize && word.Authorizer == s.Call.Caller && at == s.Call.Time &&
					s.Call.Approved != nil && s.Call.Approved(word.OperatorContract) && s.Recognised == s.After.Address) {
					return false
				}
			}
			return true
		}},
	{ID: "ST-21", Sentence: "Undelegation times are set by owner or operator, to now or later, and stay once they are past.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			return before.UndelegatedAt == after.UndelegatedAt || (s.Call.Caller == before.Owner || s.Call.Caller == operator) &&
				after.UndelegatedAt >= s.Call.Time && !before.Undelegating(s.Call.Time)
		})},
	{ID: "ST-22", Sentence: "An operator that is not the owner postpones no undelegation.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			return before.UndelegatedAt == 0 || after.UndelegatedAt <= before.UndelegatedAt || s.Call.Caller == before.Owner
		})},
	{ID: "ST-23", Sentence: "P is fixed when U is first set, as it is then, and stays.",
		Holds: eachDelegation(func(s *StakingStep, operator common.Address, before, after stake.Delegation) bool {
			if before.UndelegatedAt == 0 && after.UndelegatedAt != 0 {
				return after.UndelegationPeriod == s.Before.UndelegationPeriod
			}
			return before.UndelegationPeriod == after.UndelegationPeriod
		})},
	{ID: "ST-24", Sentence: "P of later undelegations is changed by governance alone, to 1 second up to 365 days.", Holds: func(s *StakingStep) bool {
		p := s.After.UndelegationPeriod
		return p == s.Before.UndelegationPeriod || s.Call.Caller == s.Call.Governance && p >= 1 && p <= 365*86400
	}},
	{ID: "ST-25", Sentence: "A lock is made by an approved and authorised operator contract of active stake, for at most 200 days, and never ends earlier than it said.",
		Holds: eachLock(func(s *StakingStep, operator common.Address, before, after *stake.Lock) bool {
			if after == nil || before != nil && *before == *after {
				return true
			}
			d := s.Before.Delegations[operator]
			return s.Action.Do == LockStake && after.OperatorContract == s.Call.Caller && s.Call.Approved != nil && s.Call.Approved(s.Call.Caller) &&
				s.Before.AuthorizedAt[stake.Authorization{Authorizer: d.Authorizer, OperatorContract: s.Call.Caller}] != 0 &&
				d.ActiveAt(s.Call.Time, s.Before.InitialisationPeriod) && after.Until >= s.Call.Time && after.Until <= s.Call.Time+stake.MaxLock &&
				(before == nil || before.Until <= after.Until)
		})},
	{ID: "ST-26", Sentence: "A lock is ended by its own operator contract; others only when it binds nobody.",
		Holds: eachLock(func(s *StakingStep, operator common.Address, before, after *stake.Lock) bool {
			return after != nil || before == nil || s.Call.Caller == before.OperatorContract ||
				s.Action.Do == LockStake && !(s.Call.Time <= before.Until && s.Call.Approved != nil && s.Call.Approved(before.OperatorContract))
		})},
	{ID: "ST-27", Sentence: "An operator has at most one lock of each operator contract, and 16 in all.", Holds: func(s *StakingStep) bool {
		for _, locks := range s.After.Locks {
			seen := make(map[common.Address]bool)
			for _, l := range locks {
				if seen[l.OperatorContract] {
					return false
				}
				seen[l.OperatorContract] = true
			}
			if len(locks) > stake.MaxLocks {
				return false
			}
		}
		return true
	}},
	{ID: "ST-28", Sentence: "What was eligible at a past time, or was not, stays so, whatever anybody does.", Holds: func(s *StakingStep) bool {
		for operator, d := range s.After.Delegations {
			for word := range s.After.AuthorizedAt {
				for _, t := range []uint64{s.Call.Time - 1, d.CreatedAt + s.After.InitialisationPeriod, d.CreatedAt + s.After.InitialisationPeriod + 1, d.UndelegatedAt} {
					if t < s.Call.Time && s.Before.WasEligible(s.Call, operator, word.OperatorContract, t) != s.After.WasEligible(s.Call, operator, word.OperatorContract, t) {
						return false
					}
				}
			}
		}
		return true
	}},
	{ID: "ST-29", Sentence: "Token, Registry, minimum stake and initialisation period are what they were at deployment.", Holds: func(s *StakingStep) bool {
		b, a := s.Before, s.After
		return a.Address == b.Address && a.Registry == b.Registry && a.Token.Address == b.Token.Address && a.MinimumStake == b.MinimumStake &&
			a.InitialisationPeriod == b.InitialisationPeriod
	}},
}

// eachLock holds of every lock before and after, found by operator and operator contract.
func eachLock(holds func(s *StakingStep, operator common.Address, before, after *stake.Lock) bool) func(*StakingStep) bool {
	find := func(s *stake.Staking, operator, contract common.Address) *stake.Lock {
		for _, l := range s.Locks[operator] {
			if l.OperatorContract == contract {
				return &l
			}
		}
		return nil
	}
	return func(s *StakingStep) bool {
		for _, side := range []*stake.Staking{s.Before, s.After} {
			for operator, locks := range side.Locks {
				for _, l := range locks {
					if !holds(s, operator, find(s.Before, operator, l.OperatorContract), find(s.After, operator, l.OperatorContract)) {
						return false
					}
				}
			}
		}
		return true
	}
}

// StakingMeets are the events and refusals that walks must meet, lest they do not go far enough.
var StakingMeets = []string{
	"Approval", "Authorized", "Cancelled", "Delegated", "Locked", "Recovered", "Seized", "Slashed", "ToppedUp", "Transfer", "Undelegated",
	"UndelegationPeriodChanged", "Unlocked",
	"AlreadyAuthorized", "AmountTooLarge", "BelowMinimum", "ERC20InsufficientAllowance", "ERC20InsufficientBalance", "ERC20InvalidReceiver",
	"ERC20InvalidSpender", "GovernanceOnly", "LockTooLong", "LockTooShort", "MultiplierTooHigh", "NoStake", "NotActive", "NotAuthorized",
	"NotRecognised", "OperatorContractNotApproved", "OperatorUsed", "OwnerOnly", "OwnerOrOperatorOnly", "PeriodInvalid", "PostponedByOperator",
	"StakeLocked", "StakingDisabled", "TattletaleInvalid", "TimeInvalid", "TooEarlyToRecover", "TooLateToCancel", "Undelegating", "WrongExtraData",
	"ZeroAddress", "ZeroAmount",
}

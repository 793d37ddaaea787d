package stake

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// What operator contracts do at TokenStaking.

// LockStake keeps an operator's stake from being recovered for so many seconds; the caller is an operator contract.
func (s *Staking) LockStake(c Call, operator common.Address, duration uint64) ([]Event, error) {
	d, err := s.held(operator)
	if err != nil {
		return nil, err
	}
	switch {
	case !c.approved(c.Caller):
		return nil, &OperatorContractNotApproved{c.Caller}
	case !s.IsAuthorized(operator, c.Caller):
		return nil, &NotAuthorized{operator, c.Caller}
	case !d.ActiveAt(c.Time, s.InitialisationPeriod):
		return nil, &NotActive{operator}
	case duration > MaxLock:
		return nil, &LockTooLong{duration}
	}
	until, locks := c.Time+duration, s.Locks[operator]
	i := placeOfLock(c, locks)
	switch {
	case i == MaxLocks:
		return nil, &TooManyLocks{operator}
	case i < len(locks) && locks[i].OperatorContract == c.Caller && until < locks[i].Until:
		return nil, &LockTooShort{until, locks[i].Until}
	case i == len(locks):
		locks = append(locks, Lock{})
	}
	locks[i] = Lock{c.Caller, until}
	s.Locks[operator] = locks
	return []Event{&Locked{operator, c.Caller, until}}, nil
}

// placeOfLock is the caller's own lock, else one that binds nobody, else a new one.
func placeOfLock(c Call, locks []Lock) int {
	if own := slices.IndexFunc(locks, func(l Lock) bool { return l.OperatorContract == c.Caller }); own >= 0 {
		return own
	}
	if dead := slices.IndexFunc(locks, func(l Lock) bool { return !l.Live(c) }); dead >= 0 {
		return dead
	}
	return len(locks)
}

// Live tells that a lock binds: t ≤ until, and the operator contract is approved.
func (l Lock) Live(c Call) bool { return c.Time <= l.Until && c.approved(l.OperatorContract) }

// UnlockStake ends the caller's lock, if there is one.
func (s *Staking) UnlockStake(c Call, operator common.Address) ([]Event, error) {
	locks := s.Locks[operator]
	i := slices.IndexFunc(locks, func(l Lock) bool { return l.OperatorContract == c.Caller })
	if i < 0 {
		return nil, nil
	}
	last := len(locks) - 1
	locks[i] = locks[last]
	s.Locks[operator] = locks[:last]
	return []Event{&Unlocked{operator, c.Caller}}, nil
}

// Slash burns up to so much of each operator's stake; the caller is an operator contract.
func (s *Staking) Slash(c Call, amount Amount, operators []common.Address) ([]Event, error) {
	if !c.approved(c.Caller) {
		return nil, &OperatorContractNotApproved{c.Caller}
	}
	total, events, after, err := s.take(c, amount, operators, func(operator common.Address, taken Amount) Event {
		return &Slashed{operator, c.Caller, taken}
	})
	if err != nil {
		return nil, err
	}
	burned, err := s.Token.burn(s.Address, total)
	if err != nil {
		return nil, err
	}
	s.set(after)
	return append(events, burned...), nil
}

// Seize is Slash, of which the tattletale gets its share.
func (s *Staking) Seize(c Call, amount Amount, multiplier Amount, tattletale common.Address, operators []common.Address) ([]Event, error) {
	switch {
	case !c.approved(c.Caller):
		return nil, &OperatorContractNotApproved{c.Caller}
	case multiplier.Cmp(NewAmount(100)) > 0:
		return nil, &MultiplierTooHigh{multiplier}
	case tattletale == noAddress || tattletale == s.Address:
		return nil, &TattletaleInvalid{tattletale}
	}
	total, events, after, err := s.take(c, amount, operators, func(operator common.Address, taken Amount) Event {
		return &Seized{operator, c.Caller, tattletale, taken}
	})
	if err != nil {
		return nil, err
	}
	reward := Reward(total, multiplier.n.Uint64())
	burned, err := s.Token.burn(s.Address, total.Minus(reward))
	if err != nil {
		return nil, err
	}
	paid, err := s.Token.move(s.Address, tattletale, reward)
	if err != nil {
		return nil, err
	}
	s.set(after)
	return slices.Concat(events, burned, paid), nil
}

// Reward is the tattletale's share of what is seized: 5 % times multiplier/100, rounded down.
func Reward(seized Amount, multiplier uint64) Amount { return seized.mulDiv(5*multiplier, 10_000) }

// take is what is taken of each operator, and what is left of their delegations; nothing is changed yet.
func (s *Staking) take(c Call, amount Amount, operators []common.Address, event func(common.Address, Amount) Event) (
	total Amount, events []Event, after map[common.Address]Delegation, err error,
) {
	after = make(map[common.Address]Delegation, len(operators))
	for _, operator := range operators {
		d, again := after[operator]
		if !again {
			d = s.Delegations[operator]
		}
		if !s.IsAuthorized(operator, c.Caller) {
			return total, nil, nil, &NotAuthorized{operator, c.Caller}
		}
		var taken Amount
		if s.slashable(c, operator, d) {
			s.fold(&d, c.Time)
			taken = amount.Min(d.Amount)
			d.Amount = d.Amount.Minus(taken)
			after[operator] = d
		}
		total = total.Plus(taken)
		events = append(events, event(operator, taken))
	}
	return total, events, after, nil
}

// slashable: active, or past that with a lock of the caller that is not over.
func (s *Staking) slashable(c Call, operator common.Address, d Delegation) bool {
	return d.ActiveAt(c.Time, s.InitialisationPeriod) || c.Time > d.CancelUntil(s.InitialisationPeriod) &&
		slices.ContainsFunc(s.Locks[operator], func(l Lock) bool { return l.OperatorContract == c.Caller && c.Time <= l.Until })
}

func (s *Staking) set(after map[common.Address]Delegation) {
	for operator, d := range after {
		s.Delegations[operator] = d
	}
}

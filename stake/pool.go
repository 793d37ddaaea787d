package stake

import (
	"maps"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Pool is OperatorPool: who may be drawn, by stake.
type Pool struct {
	WeightUnit Amount
	// Leaves that were ever taken; the first is nobody's, so that 0 is none.
	Leaves []PoolLeaf
	LeafOf map[common.Address]uint64
	// Vacated leaves, of which the last is taken next.
	Vacated []uint64
}

// PoolLeaf is an operator's place. It keeps it, with weight zero, after leaving, while it has open seats.
type PoolLeaf struct {
	Operator       common.Address
	Weight         uint32
	OpenSeats      int
	LockedUntilDay uint64
	SinceRound     uint64
}

// PoolCapacity is how many leaves there are.
const PoolCapacity = 1<<15 - 1

const poolLock = MaxLock

// The events of OperatorPool.
type (
	Joined struct {
		Operator     common.Address
		Leaf, Weight uint64
	}
	Left struct {
		Operator common.Address
		Leaf     uint64
	}
	WeightChanged struct {
		Operator     common.Address
		Leaf, Weight uint64
	}
)

// Clone shares nothing that changes.
func (p Pool) Clone() Pool {
	p.Leaves, p.Vacated, p.LeafOf = slices.Clone(p.Leaves), slices.Clone(p.Vacated), maps.Clone(p.LeafOf)
	return p
}

// TotalWeight of all operators in the pool.
func (p Pool) TotalWeight() (total uint64) {
	for _, leaf := range p.Leaves {
		total += uint64(leaf.Weight)
	}
	return total
}

// Weights of all leaves.
func (p Pool) Weights() []uint32 {
	all := make([]uint32, len(p.Leaves))
	for i, leaf := range p.Leaves {
		all[i] = leaf.Weight
	}
	return all
}

// Join puts the caller into the pool, with its eligible stake, which is locked.
func (o *VerificationOperator) Join(c PoolCall) ([]Event, error) {
	if err := o.poolOpen(c); err != nil {
		return nil, err
	}
	leaf := o.Pool.LeafOf[c.Caller]
	if leaf != 0 && o.Pool.Leaves[leaf].Weight != 0 {
		return nil, &AlreadyInPool{c.Caller}
	}
	weight := o.eligibleWeight(c, c.Caller)
	if weight == 0 {
		return nil, &NotEligible{c.Caller}
	}
	taken := leaf == 0
	if taken {
		if leaf = uint64(len(o.Pool.Leaves)); len(o.Pool.Vacated) != 0 {
			leaf = o.Pool.Vacated[len(o.Pool.Vacated)-1]
		} else if leaf > PoolCapacity {
			return nil, &PoolFull{}
		}
	}
	if total := o.Pool.TotalWeight() + weight; total > math.MaxUint32 {
		return nil, &WeightTooLarge{total}
	}
	locked, err := o.Staking.LockStake(o.as(c), c.Caller, poolLock)
	if err != nil {
		return nil, err
	}
	if taken {
		if n := len(o.Pool.Vacated); n != 0 {
			o.Pool.Vacated = o.Pool.Vacated[:n-1]
		} else {
			o.Pool.Leaves = append(o.Pool.Leaves, PoolLeaf{})
		}
		o.Pool.Leaves[leaf] = PoolLeaf{Operator: c.Caller, SinceRound: o.Drawn + 1}
		o.Pool.LeafOf[c.Caller] = leaf
	}
	l := &o.Pool.Leaves[leaf]
	l.Weight, l.LockedUntilDay = uint32(weight), (c.Time+poolLock)/day
	return append([]Event{&Joined{c.Caller, leaf, weight}}, locked...), nil
}

// Leave takes the caller out of the pool.
func (o *VerificationOperator) Leave(c PoolCall) ([]Event, error) {
	leaf, err := o.inPool(c, c.Caller)
	if err != nil {
		return nil, err
	}
	return o.remove(c, leaf), nil
}

// Update sets an operator's weight to its eligible stake; the operator itself renews its lock by it.
func (o *VerificationOperator) Update(c PoolCall, operator common.Address) ([]Event, error) {
	leaf, err := o.inPool(c, operator)
	if err != nil {
		return nil, err
	}
	weight := o.eligibleWeight(c, operator)
	if total := o.Pool.TotalWeight() - uint64(o.Pool.Leaves[leaf].Weight) + weight; total > math.MaxUint32 {
		return nil, &WeightTooLarge{total}
	}
	var locked []Event
	if weight != 0 && c.Caller == operator {
		if locked, err = o.Staking.LockStake(o.as(c), operator, poolLock); err != nil {
			return nil, err
		}
		o.Pool.Leaves[leaf].LockedUntilDay = (c.Time + poolLock) / day
	}
	return append(o.weigh(c, leaf), locked...), nil
}

// ---------------------------------------------------------------- inside

// poolOpen tells that the pool may change: no round could be drawn now.
func (o *VerificationOperator) poolOpen(c PoolCall) error {
	if err := o.enabled(c); err != nil {
		return err
	}
	if due := o.Due(c); due != 0 {
		return &DrawFirst{due}
	}
	return nil
}

func (o *VerificationOperator) inPool(c PoolCall, operator common.Address) (uint64, error) {
	if err := o.poolOpen(c); err != nil {
		return 0, err
	}
	leaf := o.Pool.LeafOf[operator]
	if leaf == 0 || o.Pool.Leaves[leaf].Weight == 0 {
		return 0, &NotInPool{operator}
	}
	return leaf, nil
}

func (o *VerificationOperator) eligibleWeight(c PoolCall, operator common.Address) uint64 {
	eligible := o.Staking.EligibleStake(c.Call, operator, o.Address)
	if eligible.Cmp(o.Staking.MinimumStake) < 0 {
		return 0
	}
	return eligible.over(o.Pool.WeightUnit)
}

// weigh brings a weight up to date.
func (o *VerificationOperator) weigh(c PoolCall, leaf uint64) []Event {
	l := &o.Pool.Leaves[leaf]
	switch weight := o.eligibleWeight(c, l.Operator); weight {
	case 0:
		return o.remove(c, leaf)
	case uint64(l.Weight):
		return nil
	default:
		l.Weight = uint32(weight)
		return []Event{&WeightChanged{l.Operator, leaf, weight}}
	}
}

func (o *VerificationOperator) remove(c PoolCall, leaf uint64) []Event {
	l := &o.Pool.Leaves[leaf]
	l.Weight = 0
	events := []Event{&Left{l.Operator, leaf}}
	if l.OpenSeats == 0 {
		events = append(events, o.vacate(c, leaf)...)
	}
	return events
}

// vacate frees stake and leaf after the last seat of an operator that left.
func (o *VerificationOperator) vacate(c PoolCall, leaf uint64) []Event {
	operator := o.Pool.Leaves[leaf].Operator
	o.Pool.Leaves[leaf] = PoolLeaf{}
	delete(o.Pool.LeafOf, operator)
	o.Pool.Vacated = append(o.Pool.Vacated, leaf)
	events, err := o.Staking.UnlockStake(o.as(c), operator)
	if err != nil {
		panic(err) // it refuses nobody
	}
	return events
}

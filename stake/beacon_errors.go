package stake

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// The errors of IRandomBeaconOperator that no other contract has, of the same names and arguments. Each is used by pointer.
type (
	AlreadyFinished    struct{ Round uint64 }
	AlreadyMember      struct{ Operator common.Address }
	CallbackGasTooHigh struct{ Gas, Limit uint64 }
	FinishTooEarly     struct{ Round, RevealUntil uint64 }
	GroupFull          struct{ Size uint64 }
	GroupTooSmall      struct{ Members, Needed uint64 }
	NotMember          struct{ Operator common.Address }
	ParametersInvalid  struct{}
	StakeTooLow        struct {
		Operator      common.Address
		Stake, Needed Amount
	}
	StillEligible struct{ Operator common.Address }
)

func (e *AlreadyFinished) Error() string {
	return fmt.Sprintf("round %d of the beacon is finished: read its entry", e.Round)
}

func (e *AlreadyMember) Error() string {
	return fmt.Sprintf("%v is a member already: nothing needs to be done", e.Operator)
}

func (e *CallbackGasTooHigh) Error() string {
	return fmt.Sprintf("%d gas for the callback: ask for %d at most", e.Gas, e.Limit)
}

func (e *FinishTooEarly) Error() string {
	return fmt.Sprintf("round %d of the beacon waits for reveals until %d: finish it then", e.Round, e.RevealUntil)
}

func (e *GroupFull) Error() string {
	return fmt.Sprintf("the group has %d members, the most there can be: wait until one leaves", e.Size)
}

func (e *GroupTooSmall) Error() string {
	return fmt.Sprintf("the group has %d members, rounds need %d: wait until more join", e.Members, e.Needed)
}

func (e *NotMember) Error() string {
	return fmt.Sprintf("%v is no member of the group: join first", e.Operator)
}

func (e *ParametersInvalid) Error() string {
	return "parameters that make no beacon: 2 to 16 members, times of 1 s to 30 days, a penalty of the minimum stake at most, a fee that covers its finishing"
}

func (e *StakeTooLow) Error() string {
	return fmt.Sprintf("%v has an eligible stake of %v, members need %v: stake more, wait out the initialisation period, authorise", e.Operator, e.Stake, e.Needed)
}

func (e *StillEligible) Error() string {
	return fmt.Sprintf("%v has enough stake: only who has too little is evicted", e.Operator)
}

package stake

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// The errors of ITokenStaking, of the same names and arguments. Each is used by pointer. Times are in seconds of block time.
type (
	AlreadyAuthorized struct {
		Authorizer       common.Address
		OperatorContract common.Address
	}
	AmountTooLarge struct{ Amount Amount }
	BelowMinimum   struct {
		MinimumStake Amount
		Amount       Amount
	}
	ForeignToken   struct{ Token common.Address }
	GovernanceOnly struct{ Governance common.Address }
	LockTooLong    struct{ Duration uint64 }
	LockTooShort   struct {
		Until       uint64
		LockedUntil uint64
	}
	MinimumInvalid    struct{ MinimumStake Amount }
	MultiplierTooHigh struct{ RewardMultiplier Amount }
	NoStake           struct{ Operator common.Address }
	NotActive         struct{ Operator common.Address }
	NotAuthorized     struct {
		Operator         common.Address
		OperatorContract common.Address
	}
	NotRecognised struct {
		OperatorContract common.Address
		Staking          common.Address
	}
	OperatorContractNotApproved struct{ OperatorContract common.Address }
	OperatorUsed                struct{ Operator common.Address }
	OwnerOnly                   struct {
		Operator common.Address
		Owner    common.Address
	}
	OwnerOrOperatorOnly struct {
		Operator common.Address
		Owner    common.Address
	}
	PeriodInvalid       struct{ Period uint64 }
	PostponedByOperator struct {
		Operator      common.Address
		UndelegatedAt uint64
		Time          uint64
	}
	StakeLocked struct {
		Operator         common.Address
		OperatorContract common.Address
		Until            uint64
	}
	StakingDisabled   struct{}
	TattletaleInvalid struct{ Tattletale common.Address }
	TimeInvalid       struct{ Time uint64 }
	TooEarlyToRecover struct {
		Operator common.Address
		Until    uint64
	}
	TooLateToCancel struct {
		Operator common.Address
		Until    uint64
	}
	TooManyLocks struct{ Operator common.Address }
	Undelegating struct {
		Operator      common.Address
		UndelegatedAt uint64
	}
	WrongExtraData struct{ Length uint64 }
	ZeroAddress    struct{}
	ZeroAmount     struct{}
)

func (e *AlreadyAuthorized) Error() string {
	return fmt.Sprintf("%v authorised %v already: nothing needs to be done", e.Authorizer, e.OperatorContract)
}

func (e *AmountTooLarge) Error() string {
	return fmt.Sprintf("%v units cannot be staked: a stake is less than 2^96 units", e.Amount)
}

func (e *BelowMinimum) Error() string {
	return fmt.Sprintf("%[2]v units are too few: delegate %[1]v or more", e.MinimumStake, e.Amount)
}

func (e *ForeignToken) Error() string {
	return fmt.Sprintf("%v is not the token that is staked here: use approveAndCall of the right one", e.Token)
}

func (e *GovernanceOnly) Error() string {
	return fmt.Sprintf("only governance (%v) does this: propose it there", e.Governance)
}

func (e *LockTooLong) Error() string {
	return fmt.Sprintf("a lock of %d seconds is too long: choose 200 days or less", e.Duration)
}

func (e *LockTooShort) Error() string {
	return fmt.Sprintf("this lock would end at %d, the one there ends at %d: choose a longer one, or unlock first", e.Until, e.LockedUntil)
}

func (e *MinimumInvalid) Error() string {
	return fmt.Sprintf("a minimum stake of %v units: choose 1 to 2^96-1", e.MinimumStake)
}

func (e *MultiplierTooHigh) Error() string {
	return fmt.Sprintf("a reward multiplier of %v: choose 100 or less", e.RewardMultiplier)
}

func (e *NoStake) Error() string {
	return fmt.Sprintf("nothing is staked for %v: it was never delegated to, or all was given back or taken", e.Operator)
}

func (e *NotActive) Error() string {
	return fmt.Sprintf("the stake of %v is not active: wait until its initialisation is over; after its undelegation, delegate anew", e.Operator)
}

func (e *NotAuthorized) Error() string {
	return fmt.Sprintf("the authorizer of %v has not authorised %v: let it call authorize first", e.Operator, e.OperatorContract)
}

func (e *NotRecognised) Error() string {
	return fmt.Sprintf("%v works with the stake of %v: authorise it there", e.OperatorContract, e.Staking)
}

func (e *OperatorContractNotApproved) Error() string {
	return fmt.Sprintf("%v is no approved operator contract on Registry: let the keeper approve it, or use another", e.OperatorContract)
}

func (e *OperatorUsed) Error() string {
	return fmt.Sprintf("%v was an operator before: choose an address that never was one", e.Operator)
}

func (e *OwnerOnly) Error() string {
	return fmt.Sprintf("only the owner of the stake of %v does this: send from %v", e.Operator, e.Owner)
}

func (e *OwnerOrOperatorOnly) Error() string {
	return fmt.Sprintf("only %[2]v, who owns the stake, or the operator %[1]v does this: send from one of them", e.Operator, e.Owner)
}

func (e *PeriodInvalid) Error() string {
	return fmt.Sprintf("a period of %d seconds: choose 1 second to 365 days", e.Period)
}

func (e *PostponedByOperator) Error() string {
	return fmt.Sprintf("%v is to be undelegated at %d, and %d is later: only its owner may postpone that", e.Operator, e.UndelegatedAt, e.Time)
}

func (e *StakeLocked) Error() string {
	return fmt.Sprintf("the stake of %v is locked by %v until %d: wait, or let the operator leave there", e.Operator, e.OperatorContract, e.Until)
}

func (e *StakingDisabled) Error() string {
	return "the panic button disabled this staking contract: stake with its successor"
}

func (e *TattletaleInvalid) Error() string {
	return fmt.Sprintf("%v cannot be paid for what it told: name another account", e.Tattletale)
}

func (e *TimeInvalid) Error() string {
	return fmt.Sprintf("%d is no time to undelegate at: choose now or later, below 2^48", e.Time)
}

func (e *TooEarlyToRecover) Error() string {
	return fmt.Sprintf("the stake of %v cannot be recovered until after %d: undelegate it, then wait", e.Operator, e.Until)
}

func (e *TooLateToCancel) Error() string {
	return fmt.Sprintf("the delegation to %v could be cancelled until %d: undelegate it instead", e.Operator, e.Until)
}

func (e *TooManyLocks) Error() string {
	return fmt.Sprintf("%v is locked by 16 operator contracts already: leave one of them first", e.Operator)
}

func (e *Undelegating) Error() string {
	return fmt.Sprintf("%v has been undelegated at %d, which cannot be changed any more: delegate anew with another operator", e.Operator, e.UndelegatedAt)
}

func (e *WrongExtraData) Error() string {
	return fmt.Sprintf("%d bytes of extra data: send 60 (beneficiary, operator, authorizer) to delegate, 20 (operator) to add", e.Length)
}

func (e *ZeroAddress) Error() string {
	return "an address is zero: name all of them"
}

func (e *ZeroAmount) Error() string {
	return "nothing is added: send an amount"
}

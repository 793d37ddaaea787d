package stake

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// The errors of IOperatorPool and IVerificationOperator, of the same names and arguments, as far as rounds do not have them (package
// upgrade). Each is used by pointer.
type (
	AlreadyDrawn     struct{ Round uint64 }
	AlreadyInPool    struct{ Operator common.Address }
	DrawFirst        struct{ Round uint64 }
	FeeTooHigh       struct{ Fee Amount }
	NotDrawn         struct{ Round uint64 }
	NotEligible      struct{ Operator common.Address }
	NotInPool        struct{ Operator common.Address }
	NotTheCommitment struct {
		Round    uint64
		Operator common.Address
	}
	NothingToWithdraw  struct{ Account common.Address }
	PenaltiesInvalid   struct{ PenaltyAbsent, PenaltyWrong Amount }
	PoolFull           struct{}
	RandomnessNotKnown struct{ Round, ID uint64 }
	RevealsOpen        struct{ Round uint64 }
	SeatsInvalid       struct{ Seats, MinimumDistinct uint64 }
	TimesInvalid       struct{ DrawTime, CommitTime, RevealTime uint64 }
	WeightTooLarge     struct{ Total uint64 }
	WeightUnitInvalid  struct{ WeightUnit Amount }
)

func (e *AlreadyDrawn) Error() string {
	return fmt.Sprintf("the seats of round %d are drawn: read them", e.Round)
}

func (e *AlreadyInPool) Error() string {
	return fmt.Sprintf("%v is in the pool: update it instead", e.Operator)
}

func (e *DrawFirst) Error() string {
	return fmt.Sprintf("round %d could be drawn, and the pool stands still until it is: draw it first", e.Round)
}

func (e *FeeTooHigh) Error() string {
	return fmt.Sprintf("a round for %v wei: choose fees that sum up to less than 2^64", e.Fee)
}

func (e *NotDrawn) Error() string {
	return fmt.Sprintf("the seats of round %d are not drawn: draw it first", e.Round)
}

func (e *NotEligible) Error() string {
	return fmt.Sprintf("%v has no eligible stake for this operator contract: stake the minimum, wait out the initialisation period, authorise", e.Operator)
}

func (e *NotInPool) Error() string {
	return fmt.Sprintf("%v is not in the pool: join first", e.Operator)
}

func (e *NotTheCommitment) Error() string {
	return fmt.Sprintf("this is not what %v committed to in round %d: give its verdict, digests and salt", e.Operator, e.Round)
}

func (e *NothingToWithdraw) Error() string {
	return fmt.Sprintf("%v has earned nothing that was not withdrawn: name a beneficiary, a drawer or a settler", e.Account)
}

func (e *PenaltiesInvalid) Error() string {
	return fmt.Sprintf("penalties of %v and %v: a wrong answer must cost no less than none", e.PenaltyAbsent, e.PenaltyWrong)
}

func (e *PoolFull) Error() string {
	return "the pool has no leaf left: wait until an operator leaves, or use another operator contract"
}

func (e *RandomnessNotKnown) Error() string {
	return fmt.Sprintf("value %d, by which round %d is drawn, is not known yet: try again a few blocks later", e.ID, e.Round)
}

func (e *RevealsOpen) Error() string {
	return fmt.Sprintf("reveals of round %d are open, so an answer may be known: prove a leak before", e.Round)
}

func (e *SeatsInvalid) Error() string {
	return fmt.Sprintf("%d seats for at least %d operators: choose 1 to 64 seats, and no more operators than seats", e.Seats, e.MinimumDistinct)
}

func (e *TimesInvalid) Error() string {
	return fmt.Sprintf("draw, commit and reveal time of %d, %d and %d s: choose 1 s to 30 days for each", e.DrawTime, e.CommitTime, e.RevealTime)
}

func (e *WeightTooLarge) Error() string {
	return fmt.Sprintf("weights would sum up to %d, 2^32 or more: the weight unit of this operator contract is too small for so much stake", e.Total)
}

func (e *WeightUnitInvalid) Error() string {
	return fmt.Sprintf("a weight unit of %v: choose one that is not zero nor above the minimum stake", e.WeightUnit)
}

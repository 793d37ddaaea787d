package upgrade

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// The errors of IVerificationRounds and IPermissionedVerificationOperator, of the same names and arguments. Each is used by pointer.
type (
	AlreadyCommitted struct {
		Round     uint64
		Validator common.Address
	}
	AlreadyRevealed struct {
		Round     uint64
		Validator common.Address
	}
	AlreadySettled struct {
		Round uint64
	}
	CommitTimeOver struct {
		Round       uint64
		CommitUntil uint64
	}
	FeeTooLow struct {
		Fee  Uint256
		Sent Uint256
	}
	FeeTooHigh struct {
		Fee uint64
	}
	NoCommitment struct {
		Round     uint64
		Validator common.Address
	}
	NotSeated struct {
		Round     uint64
		Validator common.Address
	}
	NothingToCollect struct {
		Round     uint64
		Validator common.Address
	}
	OperatorContractDisabled struct{}
	PaymentRefused           struct {
		Validator common.Address
	}
	RevealDiffers struct {
		Round     uint64
		Validator common.Address
	}
	RevealNotOpen struct {
		Round       uint64
		CommitUntil uint64
	}
	RevealTimeOver struct {
		Round       uint64
		RevealUntil uint64
	}
	ServiceOnly struct {
		Service common.Address
	}
	SettleTooEarly struct {
		Round       uint64
		RevealUntil uint64
	}
	TimesInvalid struct {
		CommitTime uint64
		RevealTime uint64
	}
	UnknownRound struct {
		Round uint64
	}
	ValidatorsInvalid struct {
		Index uint64
	}
	VerdictInvalid struct{}
	ZeroCommitment struct{}
)

func (e *AlreadyCommitted) Error() string {
	return fmt.Sprintf("%v has committed in round %d already, which cannot be changed: reveal it", e.Validator, e.Round)
}

func (e *AlreadyRevealed) Error() string {
	return fmt.Sprintf("%v has revealed in round %d already: nothing needs to be done", e.Validator, e.Round)
}

func (e *AlreadySettled) Error() string {
	return fmt.Sprintf("round %d is settled: read its result", e.Round)
}

func (e *CommitTimeOver) Error() string {
	return fmt.Sprintf("commit time of round %d was over at %s: wait for the next round", e.Round, clock(e.CommitUntil))
}

func (e *FeeTooLow) Error() string {
	return fmt.Sprintf("%v wei sent, a round costs %v wei: send the fee", e.Sent, e.Fee)
}

func (e *FeeTooHigh) Error() string {
	return fmt.Sprintf("a fee of %d wei cannot be kept: choose less than 2^63", e.Fee)
}

func (e *NoCommitment) Error() string {
	return fmt.Sprintf("%v has not committed in round %d, so it cannot reveal: wait for the next round", e.Validator, e.Round)
}

func (e *NotSeated) Error() string {
	return fmt.Sprintf("%v has no seat in round %d: send from the account of a seated validator", e.Validator, e.Round)
}

func (e *NothingToCollect) Error() string {
	return fmt.Sprintf("nothing of round %d is left for %v: only who revealed is paid, once, after the round is settled", e.Round, e.Validator)
}

func (e *OperatorContractDisabled) Error() string {
	return "the panic button disabled this operator contract: nobody can do anything here any more"
}

func (e *PaymentRefused) Error() string {
	return fmt.Sprintf("%v does not take the money: let its code accept it, then collect again", e.Validator)
}

func (e *RevealDiffers) Error() string {
	return fmt.Sprintf("this is not what %v committed to in round %d: reveal the same verdict, digests and salt", e.Validator, e.Round)
}

func (e *RevealNotOpen) Error() string {
	return fmt.Sprintf("not all seats of round %d have committed: reveal after %s", e.Round, clock(e.CommitUntil))
}

func (e *RevealTimeOver) Error() string {
	return fmt.Sprintf("reveal time of round %d was over at %s: settle it", e.Round, clock(e.RevealUntil))
}

func (e *ServiceOnly) Error() string {
	return fmt.Sprintf("only the service %v starts rounds: ask it through the record", e.Service)
}

func (e *SettleTooEarly) Error() string {
	return fmt.Sprintf("reveals of round %d may still come: settle after %s", e.Round, clock(e.RevealUntil))
}

func (e *TimesInvalid) Error() string {
	return fmt.Sprintf("commit time of %d s and reveal time of %d s: choose 1 s to 365 days for each", e.CommitTime, e.RevealTime)
}

func (e *UnknownRound) Error() string {
	return fmt.Sprintf("there is no round %d here: check the number and the operator contract", e.Round)
}

func (e *ValidatorsInvalid) Error() string {
	return fmt.Sprintf("validators are wrong at %d: give 1 to 255 addresses, ascending, none twice, none zero", e.Index)
}

func (e *VerdictInvalid) Error() string {
	return "the verdict NONE cannot be revealed: reveal the one committed to"
}

func (e *ZeroCommitment) Error() string {
	return "the last 31 bytes of this commitment are zero: commit with a fresh salt"
}

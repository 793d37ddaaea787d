package stake

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// The errors of ICongress that no other contract has, of the same names and arguments. Each is used by pointer.
type (
	AlreadyExecuted struct{ Proposal uint64 }
	AlreadyVoted    struct {
		Proposal uint64
		Member   common.Address
	}
	// CallFailed carries the refusal of the i-th call, of which the contract has the bytes.
	CallFailed struct {
		Index  uint64
		Reason error
	}
	CallsDiffer  struct{ Proposal uint64 }
	CongressOnly struct{}
	DebateOver   struct {
		Proposal    uint64
		DebateUntil uint64
	}
	DebateRuns struct {
		Proposal    uint64
		DebateUntil uint64
	}
	ExecutionOver struct {
		Proposal     uint64
		ExecuteUntil uint64
	}
	LastMember struct{ Member common.Address }
	MemberOnly struct{ Account common.Address }
	NoCalls    struct{}
	NotCarried struct {
		Proposal uint64
		InFavour Amount
		Voted    Amount
		Weight   Amount
	}
	RulesInvalid    struct{}
	TooManyMembers  struct{ Most uint64 }
	UnknownProposal struct{ Proposal uint64 }
	WeightInvalid   struct{ Account common.Address }
)

func (e *AlreadyExecuted) Error() string {
	return fmt.Sprintf("proposal %d was executed already: nothing needs to be done", e.Proposal)
}

func (e *AlreadyVoted) Error() string {
	return fmt.Sprintf("%v has voted on proposal %d already, which cannot be changed", e.Member, e.Proposal)
}

func (e *CallFailed) Error() string {
	return fmt.Sprintf("call %d of the proposal fails, so none is made: %v", e.Index, e.Reason)
}

func (e *CallFailed) Unwrap() error { return e.Reason }

func (e *CallsDiffer) Error() string {
	return fmt.Sprintf("these are not the calls of proposal %d: execute what was proposed", e.Proposal)
}

func (e *CongressOnly) Error() string {
	return "only the congress itself does this: propose it, vote, and execute it"
}

func (e *DebateOver) Error() string {
	return fmt.Sprintf("the debate about proposal %d was over at %s: propose it again", e.Proposal, utc(e.DebateUntil))
}

func (e *DebateRuns) Error() string {
	return fmt.Sprintf("proposal %d is debated until %s: execute it after that", e.Proposal, utc(e.DebateUntil))
}

func (e *ExecutionOver) Error() string {
	return fmt.Sprintf("proposal %d could be executed until %s: propose it again", e.Proposal, utc(e.ExecuteUntil))
}

func (e *LastMember) Error() string {
	return "a congress without members could never decide again: add a member first"
}

func (e *MemberOnly) Error() string {
	return fmt.Sprintf("%v is no member of the congress: send from the account of a member", e.Account)
}

func (e *NoCalls) Error() string { return "a proposal has at least one call" }

func (e *NotCarried) Error() string {
	return fmt.Sprintf("proposal %d is not carried: weight %v of %v voted, %v in favour", e.Proposal, e.Voted, e.Weight, e.InFavour)
}

func (e *RulesInvalid) Error() string {
	return "rules: want 1 second to 365 days of debate and of execution, a quorum of 1 to 10000 and a majority of 5000 to 9999, in hundredths of a per cent"
}

func (e *TooManyMembers) Error() string {
	return fmt.Sprintf("a congress has at most %d members: remove one first", e.Most)
}

func (e *UnknownProposal) Error() string {
	return fmt.Sprintf("there is no proposal %d: list them", e.Proposal)
}

func (e *WeightInvalid) Error() string {
	return fmt.Sprintf("%v: a member that is added has a weight and is named once; only who is a member can be removed", e.Account)
}

func utc(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }

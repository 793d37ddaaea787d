package stake

import "github.com/ethereum/go-ethereum/common"

// Delegation is what was delegated to an operator. Let C = CreatedAt, I = the staking contract's initialisation period, U = UndelegatedAt
// (zero for none), P = UndelegationPeriod, fixed when U is first set. All but the amounts stays for ever.
type Delegation struct {
	Owner              common.Address
	Amount             Amount
	Beneficiary        common.Address
	CreatedAt          uint64
	UndelegatedAt      uint64
	Authorizer         common.Address
	UndelegationPeriod uint64
	// TopUpAt is when the pending amount came; zero for none.
	TopUpAt     uint64
	TopUpAmount Amount
}

// Exists tells a delegation from none.
func (d Delegation) Exists() bool { return d.CreatedAt != 0 }

// Total is all that is staked, the pending amount included.
func (d Delegation) Total() Amount { return d.Amount.Plus(d.TopUpAmount) }

// CancelUntil is C+I, the last time at which the delegation can be cancelled.
func (d Delegation) CancelUntil(initialisation uint64) uint64 { return d.CreatedAt + initialisation }

// RecoverAfter is U+P, after which stake is recoverable; never without U.
func (d Delegation) RecoverAfter() uint64 {
	if d.UndelegatedAt == 0 {
		return never
	}
	return d.UndelegatedAt + d.UndelegationPeriod
}

// Undelegating tells that t > U, from where nobody changes U any more.
func (d Delegation) Undelegating(t uint64) bool { return d.UndelegatedAt != 0 && t > d.UndelegatedAt }

// EligibleAt tells that t > C+I, and U is none or t ≤ U: stake that new work may begin with.
func (d Delegation) EligibleAt(t, initialisation uint64) bool {
	return d.Exists() && t > d.CancelUntil(initialisation) && !d.Undelegating(t)
}

// ActiveAt tells that t > C+I, and U is none or t ≤ U+P: stake behind work that began.
func (d Delegation) ActiveAt(t, initialisation uint64) bool {
	return d.Exists() && t > d.CancelUntil(initialisation) && t <= d.RecoverAfter()
}

// Matured is what is past its initialisation period at t.
func (d Delegation) Matured(t, initialisation uint64) Amount {
	if d.TopUpAt != 0 && t > d.TopUpAt+initialisation {
		return d.Total()
	}
	return d.Amount
}

const (
	// MaxLock is how many seconds a lock lasts at most.
	MaxLock = 200 * day
	// MaxLocks is the largest number of live locks of one operator.
	MaxLocks = 16

	maxPeriod = 365 * day
	day       = 86400
	// never is a time that does not come: what the contract says where there is none.
	never = 1<<64 - 1
)

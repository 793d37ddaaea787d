package stake

import "github.com/ethereum/go-ethereum/common"

// Call is what a contract learns of who calls it, when, and what stands on Registry.
type Call struct {
	Caller common.Address
	// Time of the block.
	Time uint64
	// Approved tells that Registry approved an account as an operator contract and did not disable it; nil: none is.
	Approved func(common.Address) bool
	// Disabled tells that Registry disabled an account; nil: none is.
	Disabled func(common.Address) bool
	// Governance holds that role on Registry.
	Governance common.Address
}

// Event is what a contract emits: a pointer to a struct of its name.
type Event any

var noAddress common.Address

func (c Call) approved(account common.Address) bool { return c.Approved != nil && c.Approved(account) }

func (c Call) disabled(account common.Address) bool { return c.Disabled != nil && c.Disabled(account) }

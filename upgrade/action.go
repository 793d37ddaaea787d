package upgrade

import (
	"github.com/ethereum/go-ethereum/common"
)

// Call is who acts and when, and what the chain answers then to the questions that CodeRegistry asks it.
type Call struct {
	Caller common.Address
	// Time of the block.
	Time uint64
	// Plain: the caller is tx.origin and has no code.
	Plain bool
	// Delegated: the caller has an EIP-7702 delegation.
	Delegated bool
	// Value is the wei sent.
	Value Uint256
	// StatusOf is an account's place on Registry's list; nil: nothing is on it.
	StatusOf func(common.Address) RegistryStatus
	// ContractSigned is what a signer that is a contract says of a signature (EIP-1271); nil: no signer is one. An account with an
	// EIP-7702 delegation is none.
	ContractSigned func(signer common.Address, d Digest, signature []byte) bool
}

// Action is what an account can do to a record; one of the types below. Where what the contract decides depends on the answers
// of others (operator contract, service, authority, new code), the action carries them; a nil error means that they obeyed.
type Action interface{ action() }

type (
	// Register opens a record. The caller is the family.
	Register struct {
		Contract, Authority common.Address
		Configuration       Configuration
		// Baseline is the running code of an adopted contract; zero for a new one. Its link hash is that of Link.
		Baseline Head
		Link     string
		// Proof is what the authority's proof ended with: halting and switching back.
		Proof error
	}
	// Propose announces an intent.
	Propose struct{ Intent Intent }
	// Submit brings approvals: the caller's own if it is a signer, and packed signatures.
	Submit struct {
		Intent     Intent
		Signatures []byte
		// Path of the version that an *[RollBack] goes back to.
		Path Path
	}
	// SubmitAndVerify is Submit of an upgrade and RequestVerification in one; it is refused below m.
	SubmitAndVerify struct {
		Submit  Submit
		Request RequestVerification
	}
	// Withdraw makes the proposer's own intent dead.
	Withdraw struct{ Intent Intent }
	// Reject is a signer's no.
	Reject struct{ Digest Digest }
	// RequestVerification starts a round; the service named the operator contract and the round.
	RequestVerification struct {
		OperatorContract common.Address
		Round            uint64
		// Foreign: the round is not of this record and digest, or it has ended already.
		Foreign bool
		// Service is the service's own refusal.
		Service error
	}
	// Conclude writes a round's outcome into the record.
	Conclude struct {
		Outcome        Outcome
		BuildDigest    BuildDigest
		FindingsDigest FindingsDigest
		// HaltFails: if the record must be halted, the switch to halted code fails.
		HaltFails bool
	}
	// Activate switches to the code of an *[Upgrade] or *[RollBack].
	Activate struct {
		Intent Intent
		// Bundle is that of the members that are activated together; zero for one alone.
		Bundle Bundle
		// GasLeft is what is left when the check of the signed minimum runs.
		GasLeft Uint256
		// Code is what is wrong with the implementation.
		Code error
		// Refused is what the switch, the initialiser or the assertions ended with.
		Refused error
	}
	// Halt is the guardian's.
	Halt struct {
		// Fails: the switch to halted code fails.
		Fails bool
	}
	// EnforceHalt tries the switch to halted code again.
	EnforceHalt struct{ Refused error }
	// Resume ends a guardian's halt. Nobody else is asked when the halt was not enforced.
	Resume struct{ Refused error }
	// ApplyConfiguration makes the pending configuration the record's.
	ApplyConfiguration struct{}
	// AcceptHandOver is the pending controller's.
	AcceptHandOver struct{ Refused error }
)

func (Register) action()            {}
func (Propose) action()             {}
func (Submit) action()              {}
func (SubmitAndVerify) action()     {}
func (Withdraw) action()            {}
func (Reject) action()              {}
func (RequestVerification) action() {}
func (Conclude) action()            {}
func (Activate) action()            {}
func (Halt) action()                {}
func (EnforceHalt) action()         {}
func (Resume) action()              {}
func (ApplyConfiguration) action()  {}
func (AcceptHandOver) action()      {}

func (c *Call) status(account common.Address) RegistryStatus {
	if c.StatusOf == nil {
		return RegistryNull
	}
	return c.StatusOf(account)
}

func (c *Call) approved(account common.Address) bool { return c.status(account) == RegistryApproved }

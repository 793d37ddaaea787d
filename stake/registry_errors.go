package stake

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// The errors of IRegistry that no other contract has, of the same names and arguments. Each is used by pointer.
type (
	KeeperOnly      struct{ Keeper common.Address }
	KindInvalid     struct{}
	NoSuchRole      struct{ RoleOf }
	PanicButtonOnly struct {
		Account     common.Address
		PanicButton common.Address
	}
	ProposedHolderOnly struct {
		RoleOf
		Proposed common.Address
	}
	WrongStatus struct {
		Account common.Address
		Status  upgrade.RegistryStatus
	}
)

func (e *KeeperOnly) Error() string {
	return fmt.Sprintf("only the keeper %v approves contracts: ask it", e.Keeper)
}

func (e *KindInvalid) Error() string {
	return fmt.Sprintf("a contract is approved as something: name its kind, one of %v", kindNames[1:])
}

func (e *NoSuchRole) Error() string {
	if e.Subject == noAddress {
		return fmt.Sprintf("the default %v cannot be given up: name the contract", e.Role)
	}
	return fmt.Sprintf("nobody is %v of %v: it is not approved, has no such role, or its panic button was given up", e.Role, e.Subject)
}

func (e *PanicButtonOnly) Error() string {
	if e.PanicButton == noAddress {
		return fmt.Sprintf("the panic button of %v was given up for good: nobody can disable it", e.Account)
	}
	return fmt.Sprintf("only %v can disable %v: ask it", e.PanicButton, e.Account)
}

func (e *ProposedHolderOnly) Error() string {
	if e.Proposed == noAddress {
		return fmt.Sprintf("nobody is proposed as %v of %v: governance proposes first", e.Role, e.Subject)
	}
	return fmt.Sprintf("only %v, who is proposed, can become %v of %v", e.Proposed, e.Role, e.Subject)
}

func (e *WrongStatus) Error() string {
	return fmt.Sprintf("%v is %v on Registry: it goes from NULL to APPROVED to DISABLED and never back", e.Account, e.Status)
}

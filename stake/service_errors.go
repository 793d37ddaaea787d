package stake

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// The errors of IServiceContract and IVerificationService, of the same names and arguments but for ServiceFeeTooLow, there FeeTooLow.
type (
	AlreadyListed                struct{ OperatorContract common.Address }
	NoCode                       struct{ Implementation common.Address }
	NoOperatorContract           struct{}
	NoUpgrade                    struct{}
	NotApproved                  struct{ Account common.Address }
	NotListed                    struct{ OperatorContract common.Address }
	OperatorContractUpgraderOnly struct{ Upgrader common.Address }
	RoundTimeTooLong             struct{ RoundTime, Limit uint64 }
	ServiceFeeTooLow             struct{ Fee, Sent Amount }
	ServiceUpgraderOnly          struct{ Upgrader common.Address }
	UpgradeExpired               struct{ Until uint64 }
	UpgradeTooEarly              struct{ From uint64 }
	WrongInterface               struct{ Account common.Address }
	WrongService                 struct{ OperatorContract, Service common.Address }
	WrongUpgrade                 struct{ Started, Given common.Hash }
)

func (e *AlreadyListed) Error() string {
	return fmt.Sprintf("operator contract %v is on the list already: to bring a deprecated one back, remove it first", e.OperatorContract)
}

func (e *NoCode) Error() string {
	return fmt.Sprintf("%v has no code of its own: deploy the implementation first", e.Implementation)
}

func (e *NoOperatorContract) Error() string {
	return "the service is inactive: it has no operator contract that could work; its Operator Contract Upgrader adds one"
}

func (e *NoUpgrade) Error() string { return "no upgrade was started: start one" }

func (e *NotApproved) Error() string {
	return fmt.Sprintf("%v is not approved on Registry, or was disabled: the keeper approves it first", e.Account)
}

func (e *NotListed) Error() string {
	return fmt.Sprintf("operator contract %v is not on the list, or deprecated already", e.OperatorContract)
}

func (e *OperatorContractUpgraderOnly) Error() string {
	return fmt.Sprintf("only the service's Operator Contract Upgrader, %v, may do that", e.Upgrader)
}

func (e *RoundTimeTooLong) Error() string {
	return fmt.Sprintf("its rounds take up to %d s, %d s are allowed here: list one with shorter rounds", e.RoundTime, e.Limit)
}

func (e *ServiceFeeTooLow) Error() string {
	return fmt.Sprintf("a request costs %v wei, %v were sent: send the fee", e.Fee, e.Sent)
}

func (e *ServiceUpgraderOnly) Error() string {
	return fmt.Sprintf("only the service's Service Upgrader, %v, may do that", e.Upgrader)
}

func (e *UpgradeExpired) Error() string {
	return fmt.Sprintf("the upgrade could be completed until %d: start it again", e.Until)
}

func (e *UpgradeTooEarly) Error() string {
	return fmt.Sprintf("the upgrade can be completed from %d on: wait", e.From)
}

func (e *WrongInterface) Error() string {
	return fmt.Sprintf("%v is not the kind of contract that is wanted here: it lacks the interface", e.Account)
}

func (e *WrongService) Error() string {
	return fmt.Sprintf("operator contract %v belongs to service %v: deploy one for this service", e.OperatorContract, e.Service)
}

func (e *WrongUpgrade) Error() string {
	return fmt.Sprintf("upgrade %v was started, not %v: complete it with the same implementation, code and initialiser", e.Started, e.Given)
}

package stake

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// Registry is the list of approved contracts, and who holds which role.
type Registry struct {
	// Contracts in the order of their approval.
	Contracts []common.Address
	Entries   map[common.Address]Entry
	Holders   map[RoleOf]common.Address
	// Proposed may take a role over.
	Proposed map[RoleOf]common.Address
}

// Entry is what a contract was approved as, and what became of it.
type Entry struct {
	Kind   Kind
	Status upgrade.RegistryStatus
}

// RoleOf is a role for a contract; with the zero address the default, or a role that is held once.
type RoleOf struct {
	Role    Role
	Subject common.Address
}

// Kind is what a contract was approved as.
type Kind uint8

const (
	KindNone Kind = iota
	KindFamily
	KindOperatorContract
	KindService
	KindStaking
	KindToken
)

var kindNames = []string{"NONE", "FAMILY", "OPERATOR_CONTRACT", "SERVICE", "STAKING", "TOKEN"}

func (k Kind) String() string { return nameAt(kindNames, uint8(k)) }

// ParseKind reads the name of a kind.
func ParseKind(s string) (Kind, error) {
	i := slices.Index(kindNames, s)
	if i < 1 {
		return KindNone, fmt.Errorf("kind %.40q: want one of %v", s, kindNames[1:])
	}
	return Kind(i), nil
}

// Role is an authority that one key holds.
type Role uint8

const (
	RoleGovernance Role = iota
	RoleKeeper
	RolePanicButton
	RoleOperatorContractUpgrader
	RoleServiceUpgrader
)

var roleNames = []string{"GOVERNANCE", "KEEPER", "PANIC_BUTTON", "OPERATOR_CONTRACT_UPGRADER", "SERVICE_UPGRADER"}

// Roles are all there are.
var Roles = []Role{RoleGovernance, RoleKeeper, RolePanicButton, RoleOperatorContractUpgrader, RoleServiceUpgrader}

func (r Role) String() string { return nameAt(roleNames, uint8(r)) }

// ParseRole reads the name of a role.
func ParseRole(s string) (Role, error) {
	i := slices.Index(roleNames, s)
	if i < 0 {
		return 0, fmt.Errorf("role %.40q: want one of %v", s, roleNames)
	}
	return Role(i), nil
}

func nameAt(names []string, i uint8) string {
	if int(i) < len(names) {
		return names[i]
	}
	return fmt.Sprint("unknown ", i)
}

// MarshalText is String, for JSON.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// MarshalText is String, for JSON.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// The events of Registry.
type (
	PanicButtonGivenUp struct{ Account common.Address }
	RoleAccepted       struct {
		RoleOf
		Holder common.Address
	}
	RoleProposed struct {
		RoleOf
		Proposed common.Address
	}
	StatusChanged struct {
		Account common.Address
		Entry
		By common.Address
	}
)

// NewRegistry deploys Registry; holders by role.
func NewRegistry(holders [5]common.Address) (*Registry, []Event, error) {
	r := &Registry{Entries: map[common.Address]Entry{}, Holders: map[RoleOf]common.Address{}, Proposed: map[RoleOf]common.Address{}}
	var events []Event
	for role, holder := range holders {
		if holder == noAddress {
			return nil, nil, &ZeroAddress{}
		}
		first := RoleOf{Role: Role(role)}
		r.Holders[first] = holder
		events = append(events, &RoleAccepted{first, holder})
	}
	return r, events, nil
}

// Clone shares nothing that changes.
func (r *Registry) Clone() *Registry {
	return &Registry{slices.Clone(r.Contracts), maps.Clone(r.Entries), maps.Clone(r.Holders), maps.Clone(r.Proposed)}
}

// Approve is the keeper's word for a contract; hasCode tells that it has code which is no EIP-7702 delegation.
func (r *Registry) Approve(c Call, account common.Address, kind Kind, hasCode bool) ([]Event, error) {
	keeper := r.Holders[RoleOf{Role: RoleKeeper}]
	switch entry := r.Entries[account]; {
	case c.Caller != keeper:
		return nil, &KeeperOnly{keeper}
	case !hasCode:
		return nil, &NoCode{account}
	case kind == KindNone:
		return nil, &KindInvalid{}
	case entry.Status != upgrade.RegistryNull:
		return nil, &WrongStatus{account, entry.Status}
	}
	entry := Entry{kind, upgrade.RegistryApproved}
	r.Entries[account] = entry
	r.Contracts = append(r.Contracts, account)
	for _, role := range rolesOf(kind) {
		r.Holders[RoleOf{role, account}] = r.Holders[RoleOf{Role: role}]
	}
	return []Event{&StatusChanged{account, entry, c.Caller}}, nil
}

func rolesOf(kind Kind) []Role {
	if kind == KindService {
		return []Role{RolePanicButton, RoleOperatorContractUpgrader, RoleServiceUpgrader}
	}
	return []Role{RolePanicButton}
}

// Disable is the end of an approved contract, by its panic button.
func (r *Registry) Disable(c Call, account common.Address) ([]Event, error) {
	entry := r.Entries[account]
	if entry.Status != upgrade.RegistryApproved {
		return nil, &WrongStatus{account, entry.Status}
	}
	if button := r.Holders[RoleOf{RolePanicButton, account}]; c.Caller != button {
		return nil, &PanicButtonOnly{account, button}
	}
	entry.Status = upgrade.RegistryDisabled
	r.Entries[account] = entry
	return []Event{&StatusChanged{account, entry, c.Caller}}, nil
}

// ProposeHolder is governance's word for who may take a role over.
func (r *Registry) ProposeHolder(c Call, role RoleOf, proposed common.Address) ([]Event, error) {
	if err := r.governanceOnly(c); err != nil {
		return nil, err
	}
	if proposed == noAddress {
		return nil, &ZeroAddress{}
	}
	if r.Holders[role] == noAddress {
		return nil, &NoSuchRole{role}
	}
	r.Proposed[role] = proposed
	return []Event{&RoleProposed{role, proposed}}, nil
}

// AcceptRole takes a role over.
func (r *Registry) AcceptRole(c Call, role RoleOf) ([]Event, error) {
	if proposed := r.Proposed[role]; c.Caller != proposed {
		return nil, &ProposedHolderOnly{role, proposed}
	}
	r.Holders[role] = c.Caller
	delete(r.Proposed, role)
	if role.Role == RoleGovernance {
		clear(r.Proposed) // what the former one proposed
	}
	return []Event{&RoleAccepted{role, c.Caller}}, nil
}

// GiveUpPanicButton leaves a contract without one, for good.
func (r *Registry) GiveUpPanicButton(c Call, account common.Address) ([]Event, error) {
	if err := r.governanceOnly(c); err != nil {
		return nil, err
	}
	button := RoleOf{RolePanicButton, account}
	if account == noAddress || r.Holders[button] == noAddress {
		return nil, &NoSuchRole{button}
	}
	delete(r.Holders, button)
	delete(r.Proposed, button)
	return []Event{&PanicButtonGivenUp{account}}, nil
}

func (r *Registry) governanceOnly(c Call) error {
	if governance := r.Holders[RoleOf{Role: RoleGovernance}]; c.Caller != governance {
		return &GovernanceOnly{governance}
	}
	return nil
}

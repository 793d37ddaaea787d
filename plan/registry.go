package plan

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// contractKind and role are IRegistry.Kind and IRegistry.Role.
type contractKind uint8

const (
	operatorContractKind contractKind = iota + 2
	serviceKind
	stakingKind
	tokenKind
)

func (k contractKind) String() string {
	return [...]string{operatorContractKind: "operator contract", serviceKind: "service", stakingKind: "staking contract", tokenKind: "token"}[k]
}

type role uint8

const (
	keeper role = iota + 1
	panicButton
	operatorContractUpgrader
	serviceUpgrader
)

func (r role) String() string {
	return [...]string{
		keeper: "Registry Keeper", panicButton: "Panic Button", operatorContractUpgrader: "Operator Contract Upgrader", serviceUpgrader: "Service Upgrader",
	}[r]
}

var (
	approve   = mustMethod("approve(address,uint8)")
	disable   = mustMethod("disable(address)")
	statusOf  = mustMethod("statusOf(address) uint8")
	kindOfOne = mustMethod("kindOf(address) uint8")
	holderOf  = mustMethod("holderOf(uint8,address) address")
)

// holder makes a finding one that a role's holder may act on.
func (p *Process) holder(v *view, f finding, r role, subject common.Address) (finding, error) {
	a, err := one[common.Address](v, p.chain.Network.Registry, holderOf, uint8(r), subject)
	f.role, f.holder, f.by = r.String(), a, []common.Address{a}
	if err == nil && a == (common.Address{}) {
		f.by, f.tx = nil, nil
		f.waits = "somebody to hold the role of " + r.String()
	}
	return f, err
}

// approve adds the step that puts a contract on the Registry's list.
func (p *Process) approve(id string, what string, c common.Address, kind contractKind, after []string) *step {
	registry := p.chain.Network.Registry
	return p.add(&step{
		id: id, title: fmt.Sprintf("approve %s on the Registry: %v", what, kind), after: after, address: c, gas: 90_000,
		look: func(v *view) (finding, error) {
			answers, err := v.askAll([]question{{registry, statusOf, []any{c}}, {registry, kindOfOne, []any{c}}})
			if err != nil {
				return finding{}, err
			}
			status, as := upgrade.RegistryStatus(answers[0][0].(uint8)), contractKind(answers[1][0].(uint8))
			switch {
			case status == upgrade.RegistryDisabled:
				return finding{never: fmt.Sprintf("%v is disabled for good; a process of another name deploys another one", c)}, nil
			case status == upgrade.RegistryApproved && as != kind:
				return finding{never: fmt.Sprintf("%v was approved as something else than %v", c, kind)}, nil
			}
			f := finding{done: status == upgrade.RegistryApproved, tx: func(common.Address) chain.Tx {
				return chain.Tx{To: &registry, Data: approve.data(c, uint8(kind))}
			}}
			return p.holder(v, f, keeper, common.Address{})
		},
	})
}

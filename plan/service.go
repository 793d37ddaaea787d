package plan

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
)

var (
	startUpgrade    = mustMethod("startUpgrade(address,bytes)")
	completeUpgrade = mustMethod("completeUpgrade(address,bytes)")
	implementation  = mustMethod("implementation() address")
	pendingUpgrade  = mustMethod("pendingUpgrade() bytes32,uint64,uint64")
	upgradeDelay    = mustMethod("upgradeDelay() uint64")
)

// serviceContract builds the process of that kind: other code for a service that is there, with a delay.
func (p *Process) serviceContract(v *view) error {
	services, err := p.services(v, []value{*p.File.Service})
	if err != nil {
		return err
	}
	service := services[0]
	p.known["service"] = service
	code, err := p.create(v, "implementation", "the new implementation", p.File.Implementation, map[string]any{"registry": p.chain.Network.Registry})
	if err != nil {
		return err
	}
	initialiser, err := p.initialiser(p.File.Initialiser)
	if err != nil {
		return err
	}
	// pending reads what was announced; ours says that it is this.
	type pending struct {
		running     bool // the service has the new code already
		ours        bool
		from, until uint64
	}
	read := func(v *view) (s pending, err error) {
		answers, err := v.askAll([]question{{service, implementation, nil}, {service, pendingUpgrade, nil}})
		if err != nil {
			return s, err
		}
		deployed, err := v.chain.Code(v.ctx, v.block.Hash, code.address)
		if err != nil {
			return s, err
		}
		digest := answers[1][0].([32]byte)
		s.running = answers[0][0].(common.Address) == code.address
		s.ours = digest == upgradeDigest(code.address, crypto.Keccak256Hash(deployed), initialiser)
		s.from, s.until = answers[1][1].(uint64), answers[1][2].(uint64)
		return s, nil
	}
	needs := []common.Address{code.address}
	start := p.add(&step{
		id: "start", title: "start the upgrade of " + p.called(service), after: code.arrived, address: service, gas: 120_000, needs: needs,
		look: func(v *view) (finding, error) {
			s, err := read(v)
			if err != nil {
				return finding{}, err
			}
			f := finding{done: s.running || s.ours && v.block.Time <= s.until, tx: func(common.Address) chain.Tx {
				return chain.Tx{To: &service, Data: startUpgrade.data(code.address, initialiser)}
			}}
			return p.holder(v, f, serviceUpgrader, service)
		},
	})
	delay := p.add(&step{
		id: "delay", title: "wait out the delay, in which everybody can look at the new code", after: []string{start.id}, address: service, needs: needs, wait: true,
		look: func(v *view) (finding, error) {
			s, err := read(v)
			if err != nil {
				return finding{}, err
			}
			f := finding{done: s.running || s.ours && v.block.Time >= s.from && v.block.Time <= s.until, waits: "the delay"}
			if s.ours {
				f.notBefore = s.from
			} else if length, err := one[uint64](v, service, upgradeDelay); err == nil {
				f.waits = fmt.Sprintf("the delay, %d seconds from the start", length)
			}
			return f, nil
		},
	})
	// A congress debates while the delay runs: it may take longer than the window after it.
	upgrader, err := one[common.Address](v, p.chain.Network.Registry, holderOf, uint8(serviceUpgrader), service)
	if err != nil {
		return err
	}
	before := delay.id
	if governed, err := v.isCongress(upgrader); err != nil {
		return err
	} else if governed {
		before = start.id
	}
	p.add(&step{
		id: "complete", title: "run the new code", after: []string{before}, address: service, gas: 100_000, needs: needs, proves: true,
		look: func(v *view) (finding, error) {
			s, err := read(v)
			if err != nil {
				return finding{}, err
			}
			f := finding{done: s.running, tx: func(common.Address) chain.Tx {
				return chain.Tx{To: &service, Data: completeUpgrade.data(code.address, initialiser)}
			}}
			if s.ours {
				f.notBefore = s.from
			}
			return p.holder(v, f, serviceUpgrader, service)
		},
	})
	return nil
}

// upgradeDigest is what a service calls an announced upgrade: keccak256(abi.encode(implementation, its code hash, initialiser)).
func upgradeDigest(implementation common.Address, codeHash common.Hash, initialiser []byte) common.Hash {
	arguments, err := plainTypes("address,bytes32,bytes")
	if err != nil {
		panic(err)
	}
	packed, err := arguments.Pack(implementation, codeHash, initialiser)
	if err != nil {
		panic(err)
	}
	return crypto.Keccak256Hash(packed)
}

// initialiser packs a call that the file describes by its signature; nothing if there is none.
func (p *Process) initialiser(c *Call) ([]byte, error) {
	if c == nil {
		return []byte{}, nil
	}
	m, err := parseMethod(c.Signature)
	if err != nil || len(m.out) > 0 {
		return nil, c.at.refuse("%.80q is no function with plain types, such as initialise(address,uint256)", c.Signature)
	}
	if len(m.in) != len(c.Arguments) {
		return nil, c.at.refuse("%s takes %d arguments, not %d", c.Signature, len(m.in), len(c.Arguments))
	}
	values := make([]any, len(m.in))
	for i, a := range m.in {
		element, err := p.encode(a.Type, c.Arguments[i])
		if err != nil {
			return nil, err
		}
		values[i] = element.Interface()
	}
	packed, err := m.in.Pack(values...)
	if err != nil {
		return nil, c.at.refuse("%v", err)
	}
	return bytes.Join([][]byte{m.selector, packed}, nil), nil
}

// newService builds the process of that kind: a service, inactive until it has an operator contract.
func (p *Process) newService(v *view) error {
	registry := map[string]any{"registry": p.chain.Network.Registry}
	code, err := p.create(v, "implementation", "the service's code", p.File.NewService.Implementation, registry)
	if err != nil {
		return err
	}
	initialiser, err := p.initialiser(p.File.NewService.Initialiser)
	if err != nil {
		return err
	}
	proxy := &Contract{Name: "ServiceProxy", at: p.File.NewService.at, Arguments: map[string]value{}}
	service, err := p.create(v, "service", "the service, inactive", proxy, map[string]any{"implementation": code.address, "initialiser": initialiser}, code.arrived...)
	if err != nil {
		return err
	}
	after := service.arrived
	// Without operator contracts of its own it comes after those that it uses.
	existing, err := p.publicContracts(v, service.address)
	if err != nil {
		return err
	}
	listed := p.approve("list", "the service", service.address, serviceKind, after)
	if p.File.OperatorContract == nil {
		for i, c := range existing {
			p.activate(numbered("activate", i, len(existing)), service.address, c, p.called(c), []string{listed.id})
		}
		return nil
	}
	_, err = p.introduce(v, introduction{
		reference: "operatorContract", what: "the operator contract", contract: p.File.OperatorContract, services: []common.Address{service.address},
		authorised: p.File.Authorised, after: []string{listed.id},
	})
	return err
}

// publicContracts are the existing operator contracts that a new service will use: open to it, and approved.
func (p *Process) publicContracts(v *view, service common.Address) ([]common.Address, error) {
	var list []common.Address
	for _, ref := range p.File.Existing {
		a, err := p.existing(v, ref)
		if err != nil {
			return nil, err
		}
		owner, err := one[common.Address](v, a, serviceOf)
		if err != nil {
			return nil, ref.refuse("%v is no operator contract: %v", a, err)
		}
		if owner != (common.Address{}) && owner != service {
			return nil, ref.refuse("%v works for the service %v alone", a, owner)
		}
		approved, err := one[bool](v, p.chain.Network.Registry, isApproved, a, uint8(operatorContractKind))
		if err != nil {
			return nil, err
		}
		if !approved {
			return nil, ref.refuse("%v is not approved as an operator contract", a)
		}
		list = append(list, a)
	}
	return list, nil
}

package plan

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
)

var (
	add        = mustMethod("add(address)")
	deprecate  = mustMethod("deprecate(address)")
	remove     = mustMethod("remove(address)")
	listingOf  = mustMethod("listingOf(address) uint8")
	listed     = mustMethod("operatorContracts() address[]")
	serviceOf  = mustMethod("service() address")
	stakingOf  = mustMethod("staking() address")
	stakeToken = mustMethod("token() address")
)

// listing is IServiceContract.Listing.
type listing uint8

const (
	unlisted listing = iota
	activeListing
	deprecatedListing
)

// operatorContract builds the process of that kind: a new operator contract for services that are there.
func (p *Process) operatorContract(v *view) error {
	services, err := p.services(v, p.File.Services)
	if err != nil {
		return err
	}
	_, err = p.introduce(v, introduction{
		reference: "operatorContract", what: "the operator contract", contract: p.File.OperatorContract, services: services,
		authorised: p.File.Authorised, retire: p.File.Retire,
	})
	return err
}

func (p *Process) services(v *view, refs []value) ([]common.Address, error) {
	var list []common.Address
	for _, ref := range refs {
		a, err := p.existing(v, ref)
		if err != nil {
			return nil, err
		}
		if !v.supports(a, listed) {
			return nil, ref.refuse("%v is no service", a)
		}
		list = append(list, a)
	}
	return list, nil
}

// introduction of an operator contract to services.
type introduction struct {
	reference, what, suffix string
	contract                *Contract
	services                []common.Address
	authorised              *Share
	retire                  []value
	after                   []string // steps that come before its deployment
	ready                   []string // steps that come before its activation
	known                   map[string]any
}

// introduce adds the steps from the deployment of an operator contract to its activation, and the retirement of old ones.
func (p *Process) introduce(v *view, in introduction) (activated []string, err error) {
	given := map[string]any{"registry": p.chain.Network.Registry}
	if staking, ok := p.known["staking"]; ok {
		given["staking"] = staking
	}
	for name, a := range in.known {
		given[name] = a
	}
	if len(in.services) == 1 {
		given["service"] = in.services[0]
	}
	c, err := p.create(v, in.reference, in.what, in.contract, given, in.after...)
	if err != nil {
		return nil, err
	}
	staking, err := p.stakingBehind(v, c, given)
	if err != nil {
		return nil, err
	}
	approved := p.approve("approve"+in.suffix, in.what, c.address, operatorContractKind, c.arrived)
	before := append([]string{approved.id}, in.ready...)
	switch {
	case staking != (common.Address{}) && in.authorised == nil:
		return nil, in.contract.at.refuse("stake stands behind it: say with authorised which share of the eligible stake must have authorised it, such as 66.7%%")
	case staking == (common.Address{}) && in.authorised != nil:
		return nil, in.contract.at.refuse("no stake stands behind it, so nobody can authorise it: leave authorised out")
	case staking != (common.Address{}):
		waited := p.authorisations(in.suffix, in.what, staking, c.address, *in.authorised, before)
		before = []string{p.pool(in.suffix, in.what, staking, c.address, append([]string{waited.id}, in.ready...)).id}
	}
	for i, service := range in.services {
		activated = append(activated, p.activate(numbered("activate"+in.suffix, i, len(in.services)), service, c.address, in.what, before).id)
	}
	return activated, p.retire(v, in.retire, in.services, c.address, activated)
}

// numbered tells the steps of one kind apart.
func numbered(id string, i, n int) string {
	if n == 1 {
		return id
	}
	return fmt.Sprintf("%s-%d", id, i+1)
}

// stakingBehind is the staking contract that an operator contract recognises, or will.
func (p *Process) stakingBehind(v *view, c *creation, given map[string]any) (common.Address, error) {
	if c.arrived == nil {
		return one[common.Address](v, c.address, stakingOf)
	}
	if ref, ok := c.contract.Arguments["staking"]; ok {
		return p.resolve(ref)
	}
	if p.takes(c.contract, "staking") {
		staking, _ := given["staking"].(common.Address)
		return staking, nil
	}
	return common.Address{}, nil
}

// activate adds the step that lists an operator contract with a service.
func (p *Process) activate(id string, service, c common.Address, what string, after []string) *step {
	return p.add(&step{
		id: id, title: fmt.Sprintf("activate %s on %s", what, p.called(service)), after: after, address: c, gas: 130_000, proves: true,
		needs: []common.Address{service},
		look: func(v *view) (finding, error) {
			state, err := one[uint8](v, service, listingOf, c)
			if err != nil {
				return finding{}, err
			}
			if listing(state) == deprecatedListing {
				return finding{never: fmt.Sprintf("it was deprecated there since; remove it from %s to activate it anew", p.called(service))}, nil
			}
			f := finding{done: listing(state) == activeListing, tx: func(common.Address) chain.Tx {
				return chain.Tx{To: &service, Data: add.data(c)}
			}}
			return p.holder(v, f, operatorContractUpgrader, service)
		},
	})
}

// retire adds the steps that take old operator contracts out of services: no new work, then the end of the old work, then off the list.
func (p *Process) retire(v *view, refs []value, services []common.Address, successor common.Address, after []string) error {
	for i, ref := range refs {
		old, err := p.existing(v, ref)
		if err != nil {
			return err
		}
		if old == successor {
			return ref.refuse("%v is the new one", old)
		}
		id := func(verb string, j int) string {
			return numbered(numbered(verb, i, len(refs)), j, len(services))
		}
		for j, service := range services {
			deprecated := p.add(&step{
				id: id("deprecate", j), title: fmt.Sprintf("deprecate %s on %s: no new work", p.called(old), p.called(service)), after: after, address: old, gas: 60_000,
				look: func(v *view) (finding, error) {
					state, err := one[uint8](v, service, listingOf, old)
					if err != nil {
						return finding{}, err
					}
					f := finding{done: listing(state) != activeListing, tx: func(common.Address) chain.Tx {
						return chain.Tx{To: &service, Data: deprecate.data(old)}
					}}
					return p.holder(v, f, operatorContractUpgrader, service)
				},
			})
			drained := p.drain(id("drain", j), old, []string{deprecated.id})
			p.add(&step{
				id: id("remove", j), title: fmt.Sprintf("remove %s from %s", p.called(old), p.called(service)), after: []string{drained.id}, address: old, gas: 70_000, proves: true,
				look: func(v *view) (finding, error) {
					state, err := one[uint8](v, service, listingOf, old)
					if err != nil {
						return finding{}, err
					}
					f := finding{done: listing(state) == unlisted, tx: func(common.Address) chain.Tx {
						return chain.Tx{To: &service, Data: remove.data(old)}
					}}
					return p.holder(v, f, operatorContractUpgrader, service)
				},
			})
		}
	}
	return nil
}

// drain adds the wait for the rounds that records of the network have in an operator contract.
func (p *Process) drain(id string, old common.Address, after []string) *step {
	return p.add(&step{
		id: id, title: fmt.Sprintf("wait until no verification is under way in %s", p.called(old)), after: after, address: old, gas: 120_000, wait: true,
		look: func(v *view) (finding, error) {
			open, err := v.verifying(old)
			if err != nil || len(open) == 0 {
				return finding{done: err == nil}, err
			}
			f := finding{waits: fmt.Sprintf("the rounds of %d records to be concluded", len(open))}
			for _, r := range open {
				one, err := p.underWay(v, r)
				if err != nil {
					return finding{}, err
				}
				f.missing = append(f.missing, Party{Name: p.NameOf(r.Contract), Address: r.Contract, State: one.waits})
				if f.tx == nil && one.tx != nil {
					f.anyone, f.tx = true, one.tx
				}
			}
			return f, nil
		},
	})
}

// called is what the file calls an account, or its address.
func (p *Process) called(a common.Address) string {
	if name := p.NameOf(a); name != "" {
		return name
	}
	return a.Hex()
}

package plan

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// staking builds the process of that kind: another staking contract of the same token, and operator contracts that recognise it.
func (p *Process) staking(v *view) error {
	old, err := p.oldStaking(v)
	if err != nil {
		return err
	}
	token, err := one[common.Address](v, old, stakeToken)
	if err != nil {
		return err
	}
	p.known["token"] = token
	return p.restake(v, old, token, nil, nil)
}

// oldStaking is the staking contract that is retired.
func (p *Process) oldStaking(v *view) (common.Address, error) {
	if p.File.RetireStaking == nil {
		return common.Address{}, &FileError{At: "retire", What: "staking is missing: which staking contract do the stakers come from?"}
	}
	// By then the network file names the new one, and the plan would not be what it was.
	if text, err := p.File.RetireStaking.text(); err == nil && text == "staking" {
		return common.Address{}, p.File.RetireStaking.refuse("write the address, %v: what the network calls staking is another contract once this is done", p.known["staking"])
	}
	old, err := p.existing(v, *p.File.RetireStaking)
	if err == nil && !v.supports(old, operatorCount) {
		err = p.File.RetireStaking.refuse("%v is no staking contract", old)
	}
	return old, err
}

// restake adds the steps from the deployment of a staking contract to the retirement of the old one. before come before its
// deployment, ready before anybody can be asked to stake there.
func (p *Process) restake(v *view, old, token common.Address, before, ready []string) error {
	given := map[string]any{"registry": p.chain.Network.Registry, "token": token}
	next, err := p.create(v, "staking", "the staking contract", p.File.Staking, given, before...)
	if err != nil {
		return err
	}
	if next.address == old {
		return p.File.Staking.at.refuse("%v is the one that is retired", old)
	}
	listed := p.approve("approve-staking", "the staking contract", next.address, stakingKind, next.arrived)
	migrated := p.migration(old, next.address, append([]string{listed.id}, ready...))

	var all []common.Address
	var activated []string
	for i, c := range p.File.OperatorContracts {
		services, err := p.services(v, c.Services)
		if err != nil {
			return err
		}
		reference, suffix := "", ""
		if n := len(p.File.OperatorContracts); n == 1 {
			reference = "operatorContract"
		} else {
			suffix = fmt.Sprintf("-%d", i+1)
			reference = "operatorContract" + suffix
		}
		ids, err := p.introduce(v, introduction{
			reference: reference, what: "operator contract " + c.Name + suffix, suffix: suffix, contract: c, services: services,
			authorised: p.File.Authorised, after: next.arrived, ready: []string{migrated.id},
			known: map[string]any{"staking": next.address, "token": token},
		})
		if err != nil {
			return err
		}
		activated = append(activated, ids...)
		for _, s := range services {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	count := len(p.steps)
	if err := p.retire(v, p.File.Retire, all, common.Address{}, activated); err != nil {
		return err
	}
	after := activated
	for _, s := range p.steps[count:] {
		after = append(slices.Clip(after), s.id)
	}
	p.retireStaking(old, after)
	return nil
}

// migration adds the wait for stakers. Nobody's stake is moved by a plan: what each has still to do is shown.
func (p *Process) migration(old, next common.Address, after []string) *step {
	return p.add(&step{
		id: "migrate", title: "wait for stakers to withdraw from the old staking contract, and stake in the new one", after: after, address: next,
		needs: []common.Address{next}, wait: true,
		look: func(v *view) (finding, error) {
			before, err := v.delegations(old)
			if err != nil {
				return finding{}, err
			}
			now, err := v.delegations(next)
			if err != nil {
				return finding{}, err
			}
			there := make(map[common.Address]bool)
			reached := new(big.Int)
			f := finding{role: "stakers"}
			for _, d := range now {
				there[d.operator] = true
				reached.Add(reached, d.eligible)
				party := Party{Name: p.NameOf(d.operator), Address: d.operator, Stake: d.total}
				if d.eligible.Sign() > 0 {
					f.acted = append(f.acted, party)
					continue
				}
				party.State = "staked, not eligible yet"
				f.missing = append(f.missing, party)
			}
			for _, d := range before {
				if !there[d.operator] {
					f.missing = append(f.missing, Party{Name: p.NameOf(d.operator), Address: d.operator, Stake: d.total, State: d.leaving(v.block.Time)})
				}
			}
			byStake(f.acted)
			byStake(f.missing)
			want := p.File.Migrated
			f.done = reached.Sign() > 0 && reached.Cmp(want) >= 0
			f.waits = fmt.Sprintf("%s tokens of eligible stake in the new contract; there are %s", tokens(want), tokens(reached))
			return f, nil
		},
	})
}

// leaving says how far a staker is on the way out of a staking contract.
func (d *delegation) leaving(t uint64) string {
	switch {
	case d.total.Sign() == 0:
		return "withdrawn, not staked again"
	case d.UndelegatedAt == 0:
		return "not undelegated"
	case !d.Undelegating(t):
		return "undelegates at " + clock(d.UndelegatedAt)
	case t <= d.RecoverAfter():
		return "recoverable after " + clock(d.RecoverAfter())
	}
	return "to be recovered"
}

// retireStaking adds the step after which a staking contract takes no new stake. Those who are still there withdraw as ever.
func (p *Process) retireStaking(old common.Address, after []string) {
	registry := p.chain.Network.Registry
	p.add(&step{
		id: "retire-staking", title: fmt.Sprintf("disable the staking contract %s on the Registry, for good: no new stake", p.oldName(old)), after: after, address: old, gas: 60_000,
		look: func(v *view) (finding, error) {
			status, err := one[uint8](v, registry, statusOf, old)
			if err != nil {
				return finding{}, err
			}
			f := finding{done: upgrade.RegistryStatus(status) == upgrade.RegistryDisabled, tx: func(common.Address) chain.Tx {
				return chain.Tx{To: &registry, Data: disable.data(old)}
			}}
			if upgrade.RegistryStatus(status) == upgrade.RegistryNull {
				f.done = true // never approved: nobody could rely on it
				return f, nil
			}
			return p.holder(v, f, panicButton, old)
		},
	})
}

// oldName is what the file itself calls a contract, or its address: the process's own names are of the new ones.
func (p *Process) oldName(a common.Address) string {
	for name, known := range p.File.Names {
		if known == a {
			return name
		}
	}
	return a.Hex()
}

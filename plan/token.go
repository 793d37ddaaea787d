package plan

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
)

var (
	totalSupply    = mustMethod("totalSupply() uint256")
	balanceOf      = mustMethod("balanceOf(address) uint256")
	transfer       = mustMethod("transfer(address,uint256)")
	approveAndCall = mustMethod("approveAndCall(address,uint256,bytes)")
	isFunded       = mustMethod("isFunded() bool")
)

// token builds the process of that kind: another token, a contract that converts the old one into it, and everything that stands on
// a token.
func (p *Process) token(v *view) error {
	staking, err := p.oldStaking(v)
	if err != nil {
		return err
	}
	old, err := one[common.Address](v, staking, stakeToken)
	if err != nil {
		return err
	}
	next, err := p.create(v, "token", "the token", p.File.Token, nil)
	if err != nil {
		return err
	}
	var holder common.Address
	if ref, ok := p.File.Token.Arguments["holder"]; ok {
		if holder, err = p.resolve(ref); err != nil {
			return err
		}
	}
	migration := &Contract{Name: "TokenMigration", at: p.File.Token.at, Arguments: map[string]value{}}
	converter, err := p.create(v, "migration", "the conversion", migration, map[string]any{"oldToken": old, "newToken": next.address}, next.arrived...)
	if err != nil {
		return err
	}
	funded := p.fund(old, next.address, converter.address, holder, append(slices.Clip(next.arrived), converter.arrived...))
	listed := p.approve("approve-token", "the token", next.address, tokenKind, next.arrived)
	converted := p.conversion(old, staking, converter.address, []string{funded.id})
	return p.restake(v, staking, next.address, []string{listed.id}, []string{converted.id})
}

// fund adds the step that gives a conversion as many new tokens as there are old ones: totals compared, all can convert.
func (p *Process) fund(old, next, converter, holder common.Address, after []string) *step {
	return p.add(&step{
		id: "fund", title: "fund the conversion with as many new tokens as there are old ones", after: after, address: converter, gas: 60_000,
		needs: []common.Address{next, converter}, proves: true,
		look: func(v *view) (finding, error) {
			answers, err := v.askAll([]question{
				{converter, isFunded, nil}, {old, totalSupply, nil}, {next, balanceOf, []any{converter}}, {next, balanceOf, []any{holder}},
			})
			if err != nil {
				return finding{}, err
			}
			missing := new(big.Int).Sub(answers[1][0].(*big.Int), answers[2][0].(*big.Int))
			f := finding{done: answers[0][0].(bool), role: "holder of the new tokens"}
			if f.done {
				return f, nil
			}
			if has := answers[3][0].(*big.Int); has.Cmp(missing) < 0 {
				f.waits = fmt.Sprintf("%s new tokens, of which the holder has %s", tokens(missing), tokens(has))
				return f, nil
			}
			f.by = []common.Address{holder}
			return f.with(chain.Tx{To: &next, Data: transfer.data(converter, missing)}, nil)
		},
	})
}

// conversion adds the wait for holders of old tokens. Each converts its own, wholly.
func (p *Process) conversion(old, staking, converter common.Address, after []string) *step {
	return p.add(&step{
		id: "convert", title: "wait for holders to convert old tokens", after: after, address: converter, gas: 90_000, wait: true,
		needs: []common.Address{converter},
		look: func(v *view) (finding, error) {
			// Whoever staked, and whoever the file names: nobody can list all who hold a token.
			var holders []common.Address
			all, err := v.delegations(staking)
			if err != nil {
				return finding{}, err
			}
			for _, d := range all {
				holders = append(holders, d.Owner)
			}
			for _, a := range p.File.Names {
				holders = append(holders, a)
			}
			slices.SortFunc(holders, common.Address.Cmp)
			holders = slices.Compact(holders)
			questions := []question{{old, totalSupply, nil}}
			for _, a := range holders {
				questions = append(questions, question{old, balanceOf, []any{a}})
			}
			answers, err := v.askAll(questions)
			if err != nil {
				return finding{}, err
			}
			supply := answers[0][0].(*big.Int)
			balances := make(map[common.Address]*big.Int)
			f := finding{role: "holders"}
			for i, a := range holders {
				if balance := answers[i+1][0].(*big.Int); balance.Sign() > 0 {
					balances[a] = balance
					f.by = append(f.by, a)
					f.missing = append(f.missing, Party{Name: p.NameOf(a), Address: a, Stake: balance, State: "old tokens"})
				}
			}
			byStake(f.missing)
			limit := p.File.Unconverted
			f.done = supply.Cmp(limit) <= 0
			f.waits = fmt.Sprintf("at most %s old tokens to be left; there are %s", tokens(limit), tokens(supply))
			f.tx = func(a common.Address) chain.Tx {
				return chain.Tx{To: &old, Data: approveAndCall.data(converter, balances[a], []byte{})}
			}
			return f, nil
		},
	})
}

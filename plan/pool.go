package plan

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
)

var (
	join       = mustMethod("join()")
	leafOf     = mustMethod("leafOf(address) uint256")
	leafAt     = mustMethod("leafAt(uint256) address,uint32,uint24,uint40,uint256")
	parameters = mustMethod("parameters() uint8,uint8,uint96,uint64,uint64,uint64,uint64,uint64,uint64,uint96,uint96")
)

// pool adds the wait for operators. Work goes to an operator contract once somebody could do it, and a round ends without a
// verdict if it finds too few different operators: a service must not send its customers there before.
func (p *Process) pool(suffix, what string, staking, c common.Address, after []string) *step {
	return p.add(&step{
		id: "join" + suffix, title: "wait until operators have joined the pool of " + what, after: after, address: c, gas: 250_000, wait: true,
		needs: []common.Address{staking, c},
		look: func(v *view) (finding, error) {
			need := uint64(1)
			if v.supports(c, parameters) {
				distinct, err := v.ask(c, parameters)
				if err != nil {
					return finding{}, err
				}
				need = uint64(distinct[1].(uint8))
			}
			all, err := v.delegations(staking)
			if err != nil {
				return finding{}, err
			}
			authorised, err := v.authorised(staking, c, all)
			if err != nil {
				return finding{}, err
			}
			weights, err := v.weights(c, all)
			if err != nil {
				return finding{}, err
			}
			f := finding{role: "operators", tx: func(common.Address) chain.Tx { return chain.Tx{To: &c, Data: join.data()} }}
			for i, d := range all {
				party := Party{Name: p.NameOf(d.operator), Address: d.operator, Stake: d.eligible}
				switch {
				case weights[i].Sign() > 0:
					f.acted = append(f.acted, party)
				case d.eligible.Sign() > 0 && authorised[d.Authorizer]:
					f.missing, f.by = append(f.missing, party), append(f.by, d.operator)
				}
			}
			byStake(f.acted)
			byStake(f.missing)
			f.done = uint64(len(f.acted)) >= need
			f.waits = fmt.Sprintf("%d operators to join; %d have", need, len(f.acted))
			return f, nil
		},
	})
}

// weights of operators in a pool; zero for those that are not in it.
func (v *view) weights(c common.Address, all []delegation) ([]*big.Int, error) {
	questions := make([]question, len(all))
	for i, d := range all {
		questions[i] = question{c, leafOf, []any{d.operator}}
	}
	leaves, err := v.askAll(questions)
	if err != nil {
		return nil, err
	}
	weights := make([]*big.Int, len(all))
	var places []int
	questions = questions[:0]
	for i := range all {
		weights[i] = new(big.Int)
		if leaf := leaves[i][0].(*big.Int); leaf.Sign() > 0 {
			places, questions = append(places, i), append(questions, question{c, leafAt, []any{leaf}})
		}
	}
	answers, err := v.askAll(questions)
	for j, a := range answers {
		weights[places[j]] = a[4].(*big.Int)
	}
	return weights, err
}

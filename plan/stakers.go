package plan

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/stake"
)

var (
	authorize            = mustMethod("authorize(address)")
	operatorCount        = mustMethod("operatorCount() uint256")
	operatorAt           = mustMethod("operatorAt(uint256) address")
	delegationOf         = mustMethod("delegationOf(address) address,uint96,address,uint48,uint48,address,uint48,uint48,uint96")
	authorizedAt         = mustMethod("authorizedAt(address,address) uint64")
	initialisationPeriod = mustMethod("initialisationPeriod() uint64")
)

// delegation of stake to an operator, as one block shows it.
type delegation struct {
	operator common.Address
	stake.Delegation
	eligible *big.Int // what could be used for new work now, were it authorised
	total    *big.Int // what is there at all
}

// maxOperators is more than any staking contract has that a plan is made for: who answers with more is no staking contract.
const maxOperators = 1 << 20

// delegations of a staking contract, in the order in which they were made.
func (v *view) delegations(staking common.Address) ([]delegation, error) {
	answers, err := v.askAll([]question{{staking, operatorCount, nil}, {staking, initialisationPeriod, nil}})
	if err != nil {
		return nil, err
	}
	count, initialisation := answers[0][0].(*big.Int), answers[1][0].(uint64)
	if count.Cmp(big.NewInt(maxOperators)) > 0 {
		return nil, fmt.Errorf("%v says that it has %v operators", staking, count)
	}
	var questions []question
	for i := range count.Int64() {
		questions = append(questions, question{staking, operatorAt, []any{big.NewInt(i)}})
	}
	if answers, err = v.askAll(questions); err != nil {
		return nil, err
	}
	questions = questions[:0]
	list := make([]delegation, len(answers))
	for i := range answers {
		list[i].operator = answers[i][0].(common.Address)
		questions = append(questions, question{staking, delegationOf, []any{list[i].operator}})
	}
	if answers, err = v.askAll(questions); err != nil {
		return nil, err
	}
	for i, a := range answers {
		seconds := func(i int) uint64 { return a[i].(*big.Int).Uint64() } // 48 bits
		amount, err := stake.AmountFromBig(a[1].(*big.Int))
		if err != nil {
			return nil, err
		}
		topUp, err := stake.AmountFromBig(a[8].(*big.Int))
		if err != nil {
			return nil, err
		}
		d := &list[i]
		d.Delegation = stake.Delegation{
			Owner: a[0].(common.Address), Amount: amount, Beneficiary: a[2].(common.Address), CreatedAt: seconds(3), UndelegatedAt: seconds(4),
			Authorizer: a[5].(common.Address), UndelegationPeriod: seconds(6), TopUpAt: seconds(7), TopUpAmount: topUp,
		}
		d.total, d.eligible = d.Total().Big(), new(big.Int)
		if d.EligibleAt(v.block.Time, initialisation) {
			d.eligible = d.Matured(v.block.Time, initialisation).Big()
		}
	}
	return list, nil
}

// authorisations adds the wait for stakers: those with a share of the eligible stake must have authorised an operator contract.
func (p *Process) authorisations(suffix, what string, staking, c common.Address, share Share, after []string) *step {
	return p.add(&step{
		id: "authorise" + suffix, title: fmt.Sprintf("wait until %v of the eligible stake has authorised %s", share, what), after: after, address: c, gas: 60_000, wait: true,
		needs: []common.Address{staking, c},
		look: func(v *view) (finding, error) {
			all, err := v.delegations(staking)
			if err != nil {
				return finding{}, err
			}
			authorised, err := v.authorised(staking, c, all)
			if err != nil {
				return finding{}, err
			}
			f := finding{role: "authorizers"}
			total, reached := new(big.Int), new(big.Int)
			for _, d := range all {
				if d.eligible.Sign() == 0 {
					continue
				}
				total.Add(total, d.eligible)
				party := Party{Name: p.NameOf(d.operator), Address: d.operator, Stake: d.eligible}
				if authorised[d.Authorizer] {
					reached.Add(reached, d.eligible)
					f.acted = append(f.acted, party)
					continue
				}
				party.State = "authorizer " + p.called(d.Authorizer)
				f.missing = append(f.missing, party)
				if !slices.Contains(f.by, d.Authorizer) {
					f.by = append(f.by, d.Authorizer)
				}
			}
			byStake(f.acted)
			byStake(f.missing)
			f.done = total.Sign() > 0 && reached.Cmp(share.Of(total)) >= 0
			f.waits = fmt.Sprintf("%v of %v tokens of eligible stake to be authorised; %v (%s) are", tokens(share.Of(total)), tokens(total), tokens(reached), percent(reached, total))
			f.tx = func(common.Address) chain.Tx { return chain.Tx{To: &staking, Data: authorize.data(c)} }
			return f, nil
		},
	})
}

// authorised tells which of the delegations' authorizers have authorised an operator contract.
func (v *view) authorised(staking, c common.Address, all []delegation) (map[common.Address]bool, error) {
	var questions []question
	asked := make(map[common.Address]bool)
	for _, d := range all {
		if !asked[d.Authorizer] {
			asked[d.Authorizer] = true
			questions = append(questions, question{staking, authorizedAt, []any{d.Authorizer, c}})
		}
	}
	answers, err := v.askAll(questions)
	if err != nil {
		return nil, err
	}
	for i, q := range questions {
		asked[q.args[0].(common.Address)] = answers[i][0].(uint64) != 0
	}
	return asked, nil
}

func byStake(list []Party) {
	slices.SortStableFunc(list, func(a, b Party) int {
		return cmp.Or(b.Stake.Cmp(a.Stake), a.Address.Cmp(b.Address))
	})
}

// tokens writes an amount of 18 decimals, without zeros at its end.
func tokens(amount *big.Int) string {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	whole, rest := new(big.Int).QuoRem(amount, unit, new(big.Int))
	if rest.Sign() == 0 {
		return whole.String()
	}
	digits := fmt.Sprintf("%018d", rest)
	for digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	return whole.String() + "." + digits
}

// percent is rounded down: 99.99 % is not all.
func percent(part, of *big.Int) string {
	if of.Sign() == 0 {
		return "0 %"
	}
	return Share(new(big.Int).Div(new(big.Int).Mul(part, big.NewInt(whole)), of).Int64()).String()
}

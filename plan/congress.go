package plan

import (
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/stake"
)

// A role that a congress holds is exercised in three transactions: a member proposes the call, members vote for it, and anyone
// executes it after the debate. All three belong to the one step whose call it is: how far it came is read from the proposals of the
// congress, which keep the hash of that call.

// lookedAt are as many of the latest proposals.
const lookedAt = 64

var congress = sync.OnceValue(bind.NewCongress)

var (
	proposalCount = mustMethod("proposalCount() uint256")
	proposalOf    = mustMethod("proposalOf(uint256) address,uint64,uint64,bool,bytes32")
	tallyOf       = mustMethod("tally(uint256) uint256,uint256,uint256,bool")
	choiceOf      = mustMethod("choiceOf(uint256,address) uint8")
	memberList    = sync.OnceValue(func() method { return fromABI("members") })
)

// fromABI is a method of the congress whose answer is no plain type.
func fromABI(name string) method {
	a, err := bind.CongressMetaData.ParseABI()
	if err != nil {
		panic(err) // generated
	}
	return methodOf(a, name)
}

// isCongress reports whether an account is a congress, whatever the network file says.
func (v *view) isCongress(a common.Address) (bool, error) {
	there, err := v.hasCode(a)
	return there && v.supports(a, proposalCount) && v.supports(a, memberList()), err
}

// motion is a proposal of a call that a step needs.
type motion struct {
	number                    uint64
	debateUntil, executeUntil uint64
	inFavour, voted, weight   *big.Int
	carried                   bool
}

// open reports whether it can still lead to its execution.
func (m *motion) open(now uint64) bool {
	return now <= m.debateUntil || m.carried && now <= m.executeUntil
}

// motions of these calls that were not executed, the latest first.
func (v *view) motions(at common.Address, calls common.Hash) (list []*motion, err error) {
	n, err := one[*big.Int](v, at, proposalCount)
	if err != nil {
		return nil, err
	}
	count := n.Uint64()
	var questions []question
	for i := count; i > 0 && count-i < lookedAt; i-- {
		questions = append(questions, question{at, proposalOf, []any{new(big.Int).SetUint64(i)}})
	}
	answers, err := v.askAll(questions)
	if err != nil {
		return nil, err
	}
	for i, a := range answers {
		if a[3].(bool) || a[4].([32]byte) != calls {
			continue
		}
		m := &motion{number: count - uint64(i), debateUntil: a[1].(uint64), executeUntil: a[2].(uint64)}
		tally, err := v.ask(at, tallyOf, new(big.Int).SetUint64(m.number))
		if err != nil {
			return nil, err
		}
		m.inFavour, m.voted, m.weight, m.carried = tally[0].(*big.Int), tally[1].(*big.Int), tally[2].(*big.Int), tally[3].(bool)
		list = append(list, m)
	}
	return list, nil
}

// govern makes of a finding that a role's holder may act on, where that is a congress, one that its members may act on, or anyone once they decided. The oldest of
// several proposals of the call that are open is the one: who sees one makes no other.
func (p *Process) govern(v *view, f finding, s *step) (finding, error) {
	if f.done || f.never != "" || f.tx == nil && len(f.calls) == 0 {
		return f, nil
	}
	if governed, err := v.isCongress(f.holder); err != nil || !governed {
		return f, err
	}
	at := f.holder
	made := f.calls
	if len(made) == 0 {
		tx := f.tx(at)
		made = []stake.CongressCall{{Target: *tx.To, Data: tx.Data}} // no step sends ether in a role
	}
	motions, err := v.motions(at, stake.CallsHash(made))
	if err != nil {
		return finding{}, err
	}
	answer, err := v.ask(at, memberList())
	if err != nil {
		return finding{}, err
	}
	members := *abi.ConvertType(answer[0], new([]bind.ICongressMember)).(*[]bind.ICongressMember)
	var calls []bind.ICongressCall
	for _, call := range made {
		calls = append(calls, bind.ICongressCall{Target: call.Target, Value: new(big.Int), Data: call.Data})
	}
	f.role += ", congress " + p.called(at)
	f.by = nil
	var current *motion
	for _, m := range motions {
		if m.open(v.block.Time) {
			current = m
		}
	}
	switch {
	case current == nil:
		// A debate may take as long as what is waited for; only the execution waits.
		f.notBefore = 0
		f.act = "propose it to the congress"
		if len(motions) > 0 {
			f.act = fmt.Sprintf("propose it to the congress again: proposal %d came to nothing", motions[0].number)
		}
		for _, m := range members {
			f.by = append(f.by, m.Account)
		}
		data := congress().PackPropose(calls, fmt.Sprintf("plan %s: %s", p.File.Name, s.title))
		f.tx = func(common.Address) chain.Tx { return chain.Tx{To: &at, Data: data} }
	case v.block.Time <= current.debateUntil:
		f.notBefore = 0
		number := new(big.Int).SetUint64(current.number)
		var questions []question
		for _, m := range members {
			questions = append(questions, question{at, choiceOf, []any{number, m.Account}})
		}
		choices, err := v.askAll(questions)
		if err != nil {
			return finding{}, err
		}
		for i, m := range members {
			party := Party{Name: p.NameOf(m.Account), Address: m.Account, State: fmt.Sprintf("weight %d", m.Weight)}
			if choice := stake.Choice(choices[i][0].(uint8)); choice != 0 {
				party.State += fmt.Sprintf(", %v", choice)
				f.acted = append(f.acted, party)
				continue
			}
			f.missing, f.by = append(f.missing, party), append(f.by, m.Account)
		}
		f.act = fmt.Sprintf("vote for proposal %d of the congress", current.number)
		f.waits = fmt.Sprintf("votes on proposal %d of the congress until %s; in favour %v, against %v, of %v",
			current.number, clock(current.debateUntil), current.inFavour, new(big.Int).Sub(current.voted, current.inFavour), current.weight)
		f.tx = func(common.Address) chain.Tx { return chain.Tx{To: &at, Data: congress().PackVote(number, true)} }
	default:
		f.anyone = true
		f.act = fmt.Sprintf("execute proposal %d of the congress, which was carried", current.number)
		if v.block.Time < f.notBefore {
			f.waits = "its time; the congress has decided it"
		}
		f.tx = func(common.Address) chain.Tx {
			return chain.Tx{To: &at, Data: congress().PackExecute(new(big.Int).SetUint64(current.number), calls)}
		}
	}
	return f, nil
}

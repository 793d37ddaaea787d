package contracts_test

import (
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	"theseus/stake"
	"theseus/stake/staketest"
	"theseus/upgrade/upgradetest"
)

// stakingSteps is Token and TokenStaking, in which everything happens twice: in the model and in the EVM. Whatever differs ends the test.
type stakingSteps struct {
	*stakingBench
	*staketest.StakingWanderer
	seen  map[string]int
	trail []string
}

func newStakingSteps(t testing.TB, seed uint64) *stakingSteps {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	return newStakingStepsOn(b, seed, func(account common.Address, kind uint8) { b.must(b.registry.Call(keeper, "approve", account, kind)) })
}

// newStakingStepsOn begins with contracts that were just deployed.
func newStakingStepsOn(b *stakingBench, seed uint64, approve func(account common.Address, kind uint8)) *stakingSteps {
	t := b.t
	token, err := stake.NewToken(b.token.Address, stake.Tokens(1_000_000), stakeOwner)
	if err != nil {
		t.Fatal(err)
	}
	staking, err := stake.NewStaking(b.Address, b.registry.Address, token, stake.Tokens(100), initialisationSeconds, undelegationSeconds)
	if err != nil {
		t.Fatal(err)
	}
	w := &staketest.StakingWorld{
		Staking: staking, Time: b.Chain.Time(), Governance: governor, Approved: map[common.Address]bool{}, Disabled: map[common.Address]bool{},
		Recognises: map[common.Address]common.Address{}, Owners: []common.Address{stakeOwner, stakeOwner2, evmtest.Account(402)},
		Authorizers: []common.Address{authorizer, authorizer2}, Stranger: stranger,
	}
	for i := range 24 {
		w.Operators = append(w.Operators, stakeOperator(i))
	}
	for _, recognises := range []common.Address{b.Address, b.Address, b.Address, stranger, stranger} {
		w.Contracts = append(w.Contracts, b.stranger(recognises))
	}
	for _, contract := range w.Contracts[:4] {
		approve(contract, kindOperatorContract)
	}
	approve(b.Address, kindStaking)
	for _, a := range w.Settle() {
		b.must(b.token.Call(a.From, "transfer", a.To, a.Amount.Big()))
	}
	return &stakingSteps{b, staketest.NewStakingWanderer(w, seed), make(map[string]int), nil}
}

func TestStakingInLockStep(t *testing.T) {
	walks, steps := 9, 500
	if os.Getenv("THESEUS_FULL") == "1" {
		walks, steps = 200, 2000
	}
	seen, total := make(map[string]int), 0
	for seed := range walks {
		s := newStakingSteps(t, uint64(seed))
		for range steps {
			if s.step(); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
			total++
		}
		for name, times := range s.seen {
			seen[name] += times
		}
	}
	t.Logf("%d steps: %v", total, seen)
	for _, name := range staketest.StakingMeets {
		if seen[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

func (s *stakingSteps) step() { s.take(s.Next()) }

func (s *stakingSteps) take(a staketest.StakingAction) {
	s.t.Helper()
	step := s.Do(a)
	s.trail = append(s.trail, a.String())
	if broken := upgradetest.Broken(staketest.StakingProperties, step); broken != nil {
		s.fail("%q", broken)
	}
	switch a.Do {
	case staketest.Pass:
		s.Chain.AdvanceTime(a.Time)
	case staketest.Disable:
		s.registry.Call(panicker, "disable", a.OperatorContract)
	default:
		s.answered(s.send(a), step)
	}
	s.compare(a)
}

// send is the action's transaction.
func (s *stakingSteps) send(a staketest.StakingAction) evmtest.Result {
	s.t.Helper()
	method, amount := a.Do.String(), a.Amount.Big()
	switch a.Do {
	case staketest.Stake:
		return s.token.Call(a.From, method, s.stakingBench.Address, amount, a.Extra)
	case staketest.Cancel, staketest.Undelegate, staketest.Recover:
		return s.from(a, method, a.Operator)
	case staketest.UndelegateAt:
		return s.from(a, method, a.Operator, a.Time)
	case staketest.Authorize:
		return s.from(a, method, a.OperatorContract)
	case staketest.LockStake:
		return s.from(a, method, a.Operator, a.Time)
	case staketest.UnlockStake:
		return s.from(a, method, a.Operator)
	case staketest.Slash:
		return s.from(a, method, amount, a.Operators)
	case staketest.Seize:
		return s.from(a, method, amount, a.Multiplier.Big(), a.To, a.Operators)
	case staketest.SetUndelegationPeriod:
		return s.from(a, method, a.Time)
	case staketest.Approve, staketest.Transfer:
		return s.token.Call(a.From, method, a.To, amount)
	case staketest.TransferFrom:
		return s.token.Call(a.From, method, a.Owner, a.To, amount)
	case staketest.Burn:
		return s.token.Call(a.From, method, amount)
	case staketest.BurnFrom:
		return s.token.Call(a.From, method, a.Owner, amount)
	}
	s.t.Fatalf("no transaction for %v", a)
	panic("not reached")
}

// from calls the staking contract by an account, or by an operator contract.
func (s *stakingSteps) from(a staketest.StakingAction, method string, arguments ...any) evmtest.Result {
	s.t.Helper()
	if slices.Contains(s.Contracts, a.From) {
		return s.by(a.From, method, arguments...)
	}
	return s.stakingBench.Instance.Call(a.From, method, arguments...)
}

// answered holds what the EVM did against the model's events or refusal.
func (s *stakingSteps) answered(got evmtest.Result, step *staketest.StakingStep) {
	s.t.Helper()
	want, found := "", got.Error(s.abis()...)
	if step.Err != nil {
		want = solidityText(step.Err)
		s.seen[solidityName(step.Err)]++
	} else {
		var texts []string
		for _, e := range step.Events {
			texts = append(texts, solidityText(e))
			s.seen[solidityName(e)]++
		}
		want, found = strings.Join(texts, " "), strings.Join(got.Events(s.abis()...), " ")+found
	}
	s.trail[len(s.trail)-1] += "\n\t" + want
	if (step.Err == nil) != (got.Err == nil) || found != want {
		s.fail("the contract: %s (%v)\nthe model: %s", found, got.Err, want)
	}
}

func (s *stakingSteps) fail(format string, arguments ...any) {
	s.t.Helper()
	s.t.Fatalf("%s\nafter\n%s", fmt.Sprintf(format, arguments...), strings.Join(s.trail[max(0, len(s.trail)-60):], "\n"))
}

// compare holds what the contracts tell against the model: of the operators that were acted on, of one more, and of the sums.
func (s *stakingSteps) compare(a staketest.StakingAction) {
	s.t.Helper()
	operators := append([]common.Address{a.Operator, s.Operators[s.IntN(len(s.Operators))]}, a.Operators...)
	if n := len(s.Staking.Operators); n > 0 {
		operators = append(operators, s.Staking.Operators[n-1])
		if got := get[common.Address](s.stakingBench.Instance, "operatorAt", big.NewInt(int64(n-1))); got != s.Staking.Operators[n-1] {
			s.fail("operator %v, the model %v", got, s.Staking.Operators[n-1])
		}
	}
	for _, operator := range operators {
		s.compareOperator(operator)
	}
	same := func(what string, got *big.Int, want stake.Amount) {
		s.t.Helper()
		if got.Cmp(want.Big()) != 0 {
			s.fail("%s %v, the model %v", what, got, want)
		}
	}
	same("operators", get[*big.Int](s.stakingBench.Instance, "operatorCount"), stake.NewAmount(uint64(len(s.Staking.Operators))))
	same("supply", s.supply(), s.Token.Supply)
	same("staked", s.balance(s.stakingBench.Address), s.Token.Balances[s.stakingBench.Address])
	for _, account := range []common.Address{a.From, a.To, a.Owner} {
		same("balance", s.balance(account), s.Token.Balances[account])
		same("allowance", get[*big.Int](s.token, "allowance", account, a.From), s.Token.Allowances[stake.Allowance{Owner: account, Spender: a.From}])
	}
}

func (s *stakingSteps) compareOperator(operator common.Address) {
	s.t.Helper()
	d := s.Delegations[operator]
	want := fmt.Sprint(d.Owner, d.Amount, d.Beneficiary, d.CreatedAt, d.UndelegatedAt, d.Authorizer, d.UndelegationPeriod, d.TopUpAt, d.TopUpAmount)
	if got := s.delegation(operator).String(); got != want {
		s.fail("operator %v\nthe contract: %s\nthe model: %s", operator, got, want)
	}
	locks := s.locks(operator)
	if got, want := fmt.Sprint(locks), fmt.Sprint(s.Locks[operator]); len(locks) != len(s.Locks[operator]) || got != want {
		s.fail("locks of %v\nthe contract: %s\nthe model: %s", operator, got, want)
	}
	contract := s.Contracts[s.IntN(len(s.Contracts))]
	c := s.StakingWorld.Call(stranger)
	past := c.Time - s.Uint64N(2*initialisationSeconds) + 5
	for what, differ := range map[string]bool{
		"eligible":     s.eligible(operator, contract).Cmp(s.EligibleStake(c, operator, contract).Big()) != 0,
		"active":       s.active(operator, contract).Cmp(s.ActiveStake(c, operator, contract).Big()) != 0,
		"authorised":   get[bool](s.stakingBench.Instance, "isAuthorized", operator, contract) != s.IsAuthorized(operator, contract),
		"was eligible": get[bool](s.stakingBench.Instance, "wasEligible", operator, contract, past) != s.WasEligible(c, operator, contract, past),
	} {
		if differ {
			s.fail("%s: %v for %v at %d differs", what, operator, contract, past)
		}
	}
}

package plan_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
	"theseus/plan"
	"theseus/stake"
)

// goStaked takes the town from its permissioned operator contract to a staked one, in which all four operators work.
func (w *stakedTown) goStaked() (operator common.Address) {
	w.t.Helper()
	return w.goStakedBy(w.stakedOperator("staked", w.Operator.Hex()))
}

func (w *stakedTown) goStakedBy(text string) (operator common.Address) {
	w.t.Helper()
	p := w.process(text)
	w.apply(p, w.Deployer)
	operator = *w.look(p, common.Address{}).Steps[1].Address
	for _, a := range w.authorizers {
		if _, err := w.Authorize(w.t.Context(), a, operator); err != nil {
			w.t.Fatal(err)
		}
	}
	for _, o := range w.operators {
		w.send(o, operator, bind.NewVerificationOperator().PackJoin())
	}
	if l := w.apply(p, w.Deployer); !l.Done {
		w.t.Fatalf("the town is not staked: %s", states(l))
	}
	return operator
}

// withdraw has two operators leave their pool, and their owners undelegate and recover.
func (w *stakedTown) withdraw(operator common.Address, who ...int) {
	w.t.Helper()
	ctx := w.t.Context()
	for _, i := range who {
		w.send(w.operators[i], operator, bind.NewVerificationOperator().PackLeave())
		if _, err := w.Undelegate(ctx, w.owners[i], w.Seats[i].Address, 0); err != nil {
			w.t.Fatal(err)
		}
	}
	w.serve()
	w.Pass(undelegation + 1)
	w.serve()
	for _, i := range who {
		if _, err := w.RecoverStake(ctx, w.owners[i], w.Seats[i].Address); err != nil {
			w.t.Fatal(err)
		}
	}
}

// restake stakes what owners recovered in another contract.
func (w *stakedTown) restake(token, staking common.Address, who ...int) {
	w.t.Helper()
	for _, i := range who {
		data := stake.DelegationData(w.Seats[i].Address, w.Seats[i].Address, w.authorizers[i].Address())
		w.send(w.owners[i], token, bindToken.PackApproveAndCall(staking, stake.Tokens(uint64(i+1)*1000).Big(), data))
	}
}

func (w *stakedTown) otherStaking(name string, operator common.Address) string {
	return w.file(plan.KindStaking, name, fmt.Sprintf(`
names: {alice: %v, bob: %v, carol: %v}
staking: {contract: TokenStaking, arguments: {minimumStake: 100e18, initialisationPeriod: %d, undelegationPeriod: 500}}
operatorContracts:
- %s
migrated: 7000e18
authorised: 100%%
retire: {staking: %v, operatorContracts: [%v]}
`, w.Seats[0].Address, w.Seats[2].Address, w.Seats[3].Address, initialisation, drawnFor, w.Network.Staking, operator))
}

// step is a step of a plan by its id.
func stepOf(t testing.TB, l *plan.Plan, id string) plan.Step {
	t.Helper()
	for _, s := range l.Steps {
		if s.ID == id {
			return s
		}
	}
	t.Fatalf("there is no step %s in %s", id, states(l))
	return plan.Step{}
}

// Half of the stakers move to another staking contract while the others go on working, then the new one takes over.
func stakingScenario(t *testing.T, w *stakedTown) {
	operator := w.goStaked()
	w.serve()
	text := w.otherStaking("next", operator)
	p := w.process(text)
	w.apply(p, w.Stranger)
	w.serve()
	l := w.apply(p, w.Deployer)
	w.want(l, "deploy-staking DONE, approve-staking DONE, migrate WAITING, deploy-operator-contract-randomness DONE, deploy-operator-contract DONE, "+
		"approve DONE, authorise BLOCKED, join BLOCKED, activate BLOCKED, deprecate BLOCKED, drain BLOCKED, remove BLOCKED, retire-staking BLOCKED")
	states_ := func() (told []string) {
		for _, party := range stepOf(t, w.look(p, common.Address{}), "migrate").NotActed {
			told = append(told, party.Name+": "+party.State)
		}
		return told
	}
	if told := strings.Join(states_(), ", "); told != "carol: not undelegated, bob: not undelegated, : not undelegated, alice: not undelegated" {
		t.Errorf("migrating is told as %s", told)
	}
	w.withdraw(operator, 2, 3)
	if told := strings.Join(states_(), ", "); !strings.Contains(told, "carol: withdrawn, not staked again") || !strings.Contains(told, "alice: not undelegated") {
		t.Errorf("migrating is told as %s", told)
	}
	staking := *stepOf(t, l, "deploy-staking").Address
	w.restake(w.Network.Token, staking, 2, 3)
	if told := strings.Join(states_(), ", "); !strings.Contains(told, "carol: staked, not eligible yet") {
		t.Errorf("migrating is told as %s", told)
	}
	w.serve()
	w.Pass(initialisation + 1)
	w.goOn(p, operator)
	if l := w.look(p, common.Address{}); l.Steps[len(l.Steps)-1].State != plan.Ready || l.Steps[len(l.Steps)-1].By[0].Address != w.Panic.Address() {
		t.Errorf("retiring the old staking contract is told as %+v", l.Steps[len(l.Steps)-1])
	}
	if l := w.apply(w.process(text), w.Panic); !l.Done {
		t.Fatalf("in the end the plan is %s", states(l))
	}
	// Who stayed behind withdraws as ever.
	w.withdraw(operator, 0)
	w.serve()
}

// goOn authorises and joins with those who came, and lets the keeper do the rest, while a round is under way.
func (w *stakedTown) goOn(p *plan.Process, old common.Address) {
	w.t.Helper()
	w.serve()
	for _, i := range []int{2, 3} {
		w.apply(p, w.authorizers[i])
		w.apply(p, w.operators[i])
		w.serve()
	}
	w.apply(p, w.operators[2])
	w.request()
	w.apply(p, w.Deployer)
	w.answer()
	w.apply(p, w.Deployer)
	w.serve()
	if r := w.Record(w.record); r.OperatorContract == old {
		w.t.Error("the old contract still works")
	}
}

func (w *stakedTown) otherToken(name string, operator common.Address) string {
	return w.file(plan.KindToken, name, fmt.Sprintf(`
names: {treasury: %v}
token: {contract: Token, arguments: {name: New, symbol: NEW, supply: 1_000_000e18, holder: treasury}}
staking: {contract: TokenStaking, arguments: {minimumStake: 100e18, initialisationPeriod: %d, undelegationPeriod: 500}}
operatorContracts:
- %s
unconverted: 3000e18 # stays staked with those who come later
migrated: 7000e18
authorised: 100%%
retire: {staking: %v, operatorContracts: [%v]}
`, w.Deployer.Address(), initialisation, drawnFor, w.Network.Staking, operator))
}

// The network changes to another token, one for one; its customers notice nothing.
func tokenScenario(t *testing.T, w *stakedTown) {
	operator := w.goStaked()
	text := w.otherToken("new-token", operator)
	p := w.process(text)
	w.serve()
	w.apply(p, w.Stranger)
	w.serve()
	l := w.apply(p, w.Deployer)
	w.want(l, "deploy-token DONE, deploy-migration DONE, fund DONE, approve-token DONE, convert WAITING, deploy-staking DONE, approve-staking DONE, "+
		"migrate BLOCKED, deploy-operator-contract-randomness DONE, deploy-operator-contract DONE, approve DONE, authorise BLOCKED, join BLOCKED, "+
		"activate BLOCKED, deprecate BLOCKED, drain BLOCKED, remove BLOCKED, retire-staking BLOCKED")
	if s := stepOf(t, l, "convert"); !strings.Contains(s.For, "at most 3000 old tokens to be left; there are 10000") {
		t.Errorf("converting is told as %+v", s)
	}
	w.withdraw(operator, 2, 3)
	for _, i := range []int{2, 3} {
		if s := stepOf(t, w.look(p, w.owners[i].Address()), "convert"); !s.Mine {
			t.Errorf("owner %d may not convert: %+v", i, s)
		}
		w.apply(p, w.owners[i])
	}
	token, staking := *stepOf(t, l, "deploy-token").Address, *stepOf(t, l, "deploy-staking").Address
	w.restake(token, staking, 2, 3)
	w.Pass(initialisation + 1)
	w.goOn(p, operator)
	if l := w.apply(w.process(text), w.Panic); !l.Done {
		t.Fatalf("in the end the plan is %s", states(l))
	}
	// Supply is conserved: what was burned of the old is what was paid of the new.
	old, paid := w.supply(w.Network.Token), new(big.Int)
	b, err := w.Call(t.Context(), w.Head().Hash, token, bindToken.PackBalanceOf(*stepOf(t, l, "deploy-migration").Address))
	if err != nil {
		t.Fatal(err)
	}
	paid.Sub(w.supply(token), new(big.Int).SetBytes(b))
	if all := new(big.Int).Add(old, paid); all.Cmp(stake.Tokens(1_000_000).Big()) != 0 {
		t.Errorf("%v old tokens are left and %v were paid", old, paid)
	}
	// Who stayed behind converts as ever.
	w.withdraw(operator, 0)
	w.apply(p, w.owners[0])
	w.serve()
}

func (w *stakedTown) supply(token common.Address) *big.Int {
	w.t.Helper()
	b, err := w.Call(w.t.Context(), w.Head().Hash, token, bindToken.PackTotalSupply())
	if err != nil {
		w.t.Fatal(err)
	}
	return new(big.Int).SetBytes(b)
}

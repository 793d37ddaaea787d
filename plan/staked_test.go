package plan_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/devnet"
	"theseus/plan"
	"theseus/stake"
)

var bindToken = bind.NewToken()

const initialisation, undelegation = 100, 1000 // seconds

// stakedTown is a town with a token and a staking contract. Each of the four seats is an operator with 1,000 to 4,000 tokens, of owners
// and authorizers of their own.
type stakedTown struct {
	*town
	owners, authorizers []*chain.Sender
	operators           []*chain.Sender
}

func newStakedTown(t testing.TB) *stakedTown {
	w := &stakedTown{town: newTown(t)}
	ctx := t.Context()
	n, err := chain.DeployStaking(ctx, w.Contracts, w.Deployer, chain.StakingConfig{
		TokenName: "Old", TokenSymbol: "OLD", Supply: stake.Tokens(1_000_000), Holder: w.Deployer.Address(), Minimum: stake.Tokens(100),
		Initialisation: initialisation, Undelegation: undelegation,
	})
	if err != nil {
		t.Fatal(err)
	}
	if w.Contracts, err = chain.Open(ctx, w.Client, n); err != nil {
		t.Fatal(err)
	}
	for i, seat := range w.Seats {
		owner, authorizer := w.Sender(devnet.DevAccount(8+i)), w.Sender(devnet.DevAccount(12+i))
		w.owners, w.authorizers, w.operators = append(w.owners, owner), append(w.authorizers, authorizer), append(w.operators, w.Sender(seat))
		amount := stake.Tokens(uint64(i+1) * 1000)
		w.send(w.Deployer, w.Network.Token, bindToken.PackTransfer(owner.Address(), amount.Big()))
		if _, err := w.Stake(ctx, owner, amount, seat.Address, seat.Address, authorizer.Address()); err != nil {
			t.Fatal(err)
		}
	}
	w.Pass(initialisation + 1)
	return w
}

func (w *town) send(s *chain.Sender, to common.Address, data []byte) {
	w.t.Helper()
	if _, err := s.Send(w.t.Context(), chain.Tx{To: &to, Data: data}); err != nil {
		w.t.Fatal(chain.Explain(err))
	}
}

// drawn are the arguments of a staked operator contract of four seats.
const drawn = `{contract: VerificationOperator, arguments: {randomness: {contract: BlockRandomness}, p: {
    seats: 4, minimumDistinct: 2, weightUnit: 1e18, feePerSeat: 100, drawFee: 10, settleFee: 20,
    drawTime: 30, commitTime: 40, revealTime: 20, penaltyAbsent: 5e18, penaltyWrong: 50e18}}`

// drawnFor is an operator contract in a list, which serves the network's service.
const drawnFor = drawn + ", services: [verification]}"

func (w *stakedTown) stakedOperator(name, retire string) string {
	return w.file(plan.KindOperatorContract, name, fmt.Sprintf(`
names: {alice: %v, bob: %v}
operatorContract: %s}
services: [verification]
authorised: 65%%
retire: [%s]
`, w.Seats[0].Address, w.Seats[3].Address, drawn, retire))
}

// The first upgrade of a network that goes over to stake: from a list of validators to operators drawn by stake, while it is used.
func stakedScenario(t *testing.T, w *stakedTown) {
	text := w.stakedOperator("staked", w.Operator.Hex())
	p := w.process(text)
	const names = "deploy-operator-contract-randomness %s, deploy-operator-contract %s, approve %s, authorise %s, join %s, activate %s, " +
		"deprecate %s, drain %s, remove %s"
	all := func(states string) string {
		var words []any
		for _, c := range states {
			words = append(words, map[rune]plan.State{'d': plan.Done, 'r': plan.Ready, 'w': plan.Waiting, 'b': plan.Blocked}[c])
		}
		return fmt.Sprintf(names, words...)
	}
	w.want(w.look(p, common.Address{}), all("rbbbbbbbb"))
	w.serve()
	w.want(w.apply(p, w.Stranger), all("ddrbbbbbb"))
	w.serve()
	w.want(w.apply(p, w.Deployer), all("dddwbbbbb"))
	waiting := w.look(p, w.authorizers[3].Address()).Steps[3]
	if !waiting.Mine || len(waiting.NotActed) != 4 || waiting.NotActed[0].Name != "bob" || waiting.NotActed[0].Stake.Cmp(stake.Tokens(4000).Big()) != 0 ||
		!strings.Contains(waiting.For, "6500 of 10000 tokens of eligible stake to be authorised; 0 (0 %) are") {
		t.Errorf("waiting for authorisations is told as %+v", waiting)
	}
	if strangers := w.look(p, w.Stranger.Address()).Steps[3]; strangers.Mine {
		t.Error("a stranger may authorise")
	}
	w.serve()
	// Each authorises for itself; 6,000 tokens are not enough, 7,000 are.
	w.want(w.apply(p, w.authorizers[3]), all("dddwbbbbb"))
	w.want(w.apply(p, w.authorizers[1]), all("dddwbbbbb"))
	w.serve()
	w.want(w.apply(p, w.authorizers[0]), all("ddddwbbbb"))
	// Work comes only once there are enough to do it.
	_, err := p.Apply(t.Context(), w.Deployer, plan.ApplyOptions{Step: "activate"})
	var order *plan.OutOfOrderError
	if !errors.As(err, &order) || order.Missing != "join" {
		t.Errorf("activating too early: %v", err)
	}
	w.want(w.apply(p, w.operators[0]), all("ddddwbbbb"))
	w.serve()
	w.want(w.apply(p, w.operators[2]), all("ddddwbbbb")) // it has not authorised, and cannot join
	w.want(w.apply(p, w.operators[3]), all("dddddrbbb"))
	w.serve()
	w.request()
	w.want(w.step(p, w.Deployer, "activate"), all("ddddddrbb"))
	w.want(w.step(p, w.Deployer, "deprecate"), all("dddddddwb"))
	w.answer()
	if l := w.apply(p, w.Deployer); !l.Done {
		t.Fatalf("in the end the plan is %s", states(l))
	}
	w.serve()
	if r := w.Record(w.record); r.OperatorContract == w.Operator {
		t.Error("the old contract still works")
	}
	// More stake than authorised it comes later; what was waited for is over.
	amount := stake.Tokens(100_000)
	if _, err := w.Stake(t.Context(), w.Deployer, amount, w.Stranger.Address(), w.Stranger.Address(), w.Stranger.Address()); err != nil {
		t.Fatal(err)
	}
	w.Pass(initialisation + 1)
	if l := w.look(w.process(text), common.Address{}); !l.Done {
		t.Errorf("afterwards the plan is %s", states(l))
	}
}

// A staked operator contract needs a share; one without stake has nobody to authorise it.
func TestShareIsAsked(t *testing.T) {
	w := newStakedTown(t)
	text := strings.Replace(w.stakedOperator("staked", w.Operator.Hex()), "authorised: 65%\n", "", 1)
	if _, err := w.tryProcess(text); !errors.As(err, new(*plan.FileError)) || !strings.Contains(err.Error(), "which share") {
		t.Errorf("no share: %v", err)
	}
	text = strings.Replace(w.permissioned("second"), "services:", "authorised: 65%\nservices:", 1)
	if _, err := w.tryProcess(text); !errors.As(err, new(*plan.FileError)) || !strings.Contains(err.Error(), "no stake stands behind it") {
		t.Errorf("a share of nothing: %v", err)
	}
}

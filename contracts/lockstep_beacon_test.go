package contracts_test

import (
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	"theseus/stake"
	"theseus/stake/staketest"
	"theseus/upgrade/upgradetest"
)

// beaconSteps is the random beacon, service and operator contract, on the real TokenStaking, Token and Registry, in which everything
// happens twice: in the model and in the EVM. Whatever differs ends the test.
type beaconSteps struct {
	*stakingBench
	*staketest.BeaconWanderer
	service, operator evmtest.Instance
	seen              map[string]int
	trail             []string
}

func newBeaconSteps(t testing.TB, seed uint64) *beaconSteps {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	token, err := stake.NewToken(b.token.Address, stake.Tokens(1_000_000), stakeOwner)
	if err != nil {
		t.Fatal(err)
	}
	staking, err := stake.NewStaking(b.Address, b.registry.Address, token, stake.Tokens(100), initialisationSeconds, undelegationSeconds)
	if err != nil {
		t.Fatal(err)
	}
	return newBeaconStepsOn(b, staking, seed, func(service, operator common.Address) {
		b.must(b.registry.Call(keeper, "approve", service, kindService))
		b.must(b.registry.Call(keeper, "approve", operator, kindOperatorContract))
	})
}

// newBeaconStepsOn begins with a staking contract and its model.
func newBeaconStepsOn(b *stakingBench, staking *stake.Staking, seed uint64, approve func(service, operator common.Address)) *beaconSteps {
	t, c := b.t, b.Chain
	s := &beaconSteps{stakingBench: b, seen: make(map[string]int)}
	p := staketest.BeaconParameters(seed)
	logic := deploy(t, c, "RandomBeaconService", s.registry.Address, uint64(upgradeDelay), uint64(upgradeWindow))
	s.service = evmtest.Instance{Chain: c, ABI: logic.ABI, Address: deploy(t, c, "ServiceProxy", logic.Address, []byte{}).Address}
	s.operator = deploy(t, c, "RandomBeaconOperator", s.registry.Address, s.service.Address, s.stakingBench.Address, beaconParameters{
		uint8(p.MinMembers), new(big.Int).SetUint64(p.CommitTime), new(big.Int).SetUint64(p.RevealTime), p.MinimumStake.Big(), p.Penalty.Big(),
		new(big.Int).SetUint64(p.Fee), new(big.Int).SetUint64(p.FinishFee),
	})
	approve(s.service.Address, s.operator.Address)
	s.must(s.stakingBench.Call(authorizer, "authorize", s.operator.Address))
	refusing := common.HexToAddress("0xdead")
	c.SetCode(refusing, common.FromHex("60006000fd"))
	w := &staketest.BeaconWorld{
		Beacon: staketest.Beacon{
			Service: &stake.BeaconService{
				Service: stake.NewService(s.service.Address, logic.Address, 0, upgradeDelay, upgradeWindow), Waiting: map[stake.BeaconEntry]common.Address{},
			},
			Operator: &stake.RandomBeacon{
				ChainID: c.ID().Uint64(), Address: s.operator.Address, Registry: s.registry.Address, Service: s.service.Address, Parameters: p,
				Staking: staking, Earnings: map[common.Address]stake.Amount{},
			},
		},
		Time: c.Time(), Previous: func() common.Hash { return crypto.Keccak256Hash(new(big.Int).SetUint64(c.Number() - 1).Bytes()) },
		Owner: stakeOwner, Authorizer: authorizer, Upgrader: upgrader, Stranger: stranger, Beneficiary: beneficiary, Refusing: refusing,
		Customers: []common.Address{user, successor},
	}
	for i := range 30 {
		w.Operators = append(w.Operators, stakeOperator(i))
	}
	for _, customer := range w.Customers {
		c.Fund(customer, big.NewInt(1_000_000_000))
	}
	w.Authorize()
	s.BeaconWanderer = staketest.NewBeaconWanderer(w, seed)
	return s
}

func TestBeaconInLockStep(t *testing.T) {
	walks, steps := 8, 400
	if os.Getenv("THESEUS_FULL") == "1" {
		walks, steps = 400, 2500
	}
	seen, total := make(map[string]int), 0
	for seed := range walks {
		s := newBeaconSteps(t, uint64(seed))
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
	for _, name := range staketest.BeaconMeets {
		if seen[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

func (s *beaconSteps) step() { s.take(s.Next()) }

func (s *beaconSteps) take(a staketest.BeaconAction) {
	s.t.Helper()
	step := s.Do(a)
	s.trail = append(s.trail, a.String())
	if broken := upgradetest.Broken(staketest.BeaconProperties, step); broken != nil {
		s.fail("%q", broken)
	}
	switch a.Do {
	case staketest.BeaconPass:
		s.Chain.AdvanceTime(a.Time)
	case staketest.BeaconDisable:
		s.registry.Call(panicker, "disable", s.operator.Address)
	default:
		s.answered(s.send(a), step)
	}
	s.compare(a)
}

// send is the action's transaction.
func (s *beaconSteps) send(a staketest.BeaconAction) evmtest.Result {
	s.t.Helper()
	method, seat, gas := a.Do.String(), new(big.Int).SetUint64(a.Seat), new(big.Int).SetUint64(a.Gas)
	switch a.Do {
	case staketest.BeaconStake:
		return s.token.Call(a.From, method, s.stakingBench.Address, a.Amount.Big(), s.Extra(a.Operator))
	case staketest.BeaconUndelegate:
		return s.stakingBench.Call(a.From, method, a.Operator)
	case staketest.BeaconAdd, staketest.BeaconRemove:
		return s.service.Call(a.From, method, a.Operator)
	case staketest.BeaconJoin, staketest.BeaconLeave:
		return s.operator.Call(a.From, method)
	case staketest.BeaconEvict, staketest.BeaconWithdraw:
		return s.operator.Call(a.From, method, a.Operator)
	case staketest.BeaconAsk:
		return s.service.Pay(a.From, a.Amount.Big(), method, gas)
	case staketest.BeaconRequest:
		return s.operator.Pay(a.From, a.Amount.Big(), method, gas)
	case staketest.BeaconCommit, staketest.BeaconReveal:
		return s.operator.Call(a.From, method, a.Round, seat, [32]byte(a.Word))
	case staketest.BeaconFinish:
		return s.operator.Call(a.From, method, a.Round)
	}
	s.t.Fatalf("no transaction for %v", a)
	panic("not reached")
}

// answered holds what the EVM did against the model's events or refusal.
func (s *beaconSteps) answered(got evmtest.Result, step *staketest.BeaconStep) {
	s.t.Helper()
	definitions := append(s.abis(), s.operator.ABI, s.service.ABI)
	slices.Reverse(definitions)
	text := func(pointer any) string {
		name := solidityName(pointer)
		s.seen[name]++
		if name == "ServiceFeeTooLow" {
			return strings.TrimPrefix(solidityText(pointer), "Service")
		}
		return strings.TrimPrefix(solidityText(pointer), "Beacon")
	}
	want, found := "", got.Error(definitions...)
	if step.Err != nil {
		want = text(step.Err)
	} else {
		var texts []string
		for _, e := range step.Events {
			texts = append(texts, text(e))
		}
		want, found = strings.Join(texts, " "), strings.Join(got.Events(definitions...), " ")+found
	}
	s.trail[len(s.trail)-1] += "\n\t" + want
	if (step.Err == nil) != (got.Err == nil) || found != want {
		s.fail("the contract: %s (%v)\nthe model: %s", found, got.Err, want)
	}
}

func (s *beaconSteps) fail(format string, arguments ...any) {
	s.t.Helper()
	s.t.Fatalf("%s\nafter\n%s", fmt.Sprintf(format, arguments...), strings.Join(s.trail[max(0, len(s.trail)-40):], "\n"))
}

// beaconRound is IRandomBeaconOperator.Round.
type beaconRound = struct {
	Customer    common.Address `json:"customer"`
	CallbackGas uint32         `json:"callbackGas"`
	CommitUntil *big.Int       `json:"commitUntil"`
	Committed   uint16         `json:"committed"`
	Revealed    uint16         `json:"revealed"`
	Group       uint32         `json:"group"`
	Finished    bool           `json:"finished"`
	Entry       [32]byte       `json:"entry"`
}

// compare holds what the contracts tell against the model: the group, the last rounds and that of the action, and the money.
func (s *beaconSteps) compare(a staketest.BeaconAction) {
	s.t.Helper()
	same := func(what string, got, want any) {
		s.t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			s.fail("%s: the contract %v, the model %v", what, got, want)
		}
	}
	o := s.Operator
	same("members", s.operator.Get("members")[0], o.Members)
	same("weight", s.operator.Get("weight")[0], o.Weight())
	same("balance", s.Chain.Balance(s.operator.Address), o.Balance)
	same("supply", s.supply(), o.Staking.Token.Supply)
	same("list", s.service.Get("operatorContracts")[0], s.Service.Operators)
	for _, account := range []common.Address{beneficiary, s.Refusing, stranger} {
		same("earnings", s.operator.Get("earningsOf", account)[0], o.Earnings[account])
	}
	n := uint64(len(o.Rounds))
	for _, round := range []uint64{a.Round, n, n - min(n, 1)} {
		if round == 0 || round > n {
			continue
		}
		r := o.Rounds[round-1]
		same("seated", s.operator.Get("membersOf", round)[0], r.Members)
		same("waiting", s.service.Get("customerOf", s.operator.Address, round)[0], s.Service.Waiting[stake.BeaconEntry{OperatorContract: s.operator.Address, Round: round}])
		got := s.round(round)
		want := beaconRound{r.Customer, uint32(r.CallbackGas), new(big.Int).SetUint64(r.CommitUntil), 0, 0, got.Group, r.Finished, r.Entry}
		for seat := range r.Members {
			if r.Commitments[seat] != (common.Hash{}) {
				want.Committed |= 1 << seat
			}
			if r.Revealed[seat] {
				want.Revealed |= 1 << seat
			}
		}
		same("round", got, want)
	}
	operators := []common.Address{a.Operator, a.From}
	if a.Do == staketest.BeaconFinish && a.Round > 0 && a.Round <= n {
		operators = append(operators, o.Rounds[a.Round-1].Members...)
	}
	for _, operator := range operators {
		same("stake", s.delegation(operator).Amount, o.Staking.Delegations[operator].Amount)
	}
}

func (s *beaconSteps) round(round uint64) beaconRound {
	s.t.Helper()
	return *abi.ConvertType(s.operator.Get("roundOf", round)[0], new(beaconRound)).(*beaconRound)
}

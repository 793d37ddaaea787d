package contracts_test

import (
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	"theseus/stake"
	"theseus/stake/staketest"
	model "theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// poolSteps is VerificationOperator on the real TokenStaking, Token and Registry, in which everything happens twice: in the model and in
// the EVM. Whatever differs ends the test.
type poolSteps struct {
	*poolBench
	*staketest.PoolWanderer
	seen      map[string]int
	trail     []string
	modelTime time.Duration
}

// boundParameters are those of the model, for the contract.
func boundParameters(p stake.OperatorParameters) poolParameters {
	return poolParameters{
		Seats: uint8(p.Seats), MinimumDistinct: uint8(p.MinimumDistinct), WeightUnit: p.WeightUnit.Big(), FeePerSeat: p.FeePerSeat, DrawFee: p.DrawFee,
		SettleFee: p.SettleFee, DrawTime: p.DrawTime, CommitTime: p.CommitTime, RevealTime: p.RevealTime, PenaltyAbsent: p.PenaltyAbsent.Big(),
		PenaltyWrong: p.PenaltyWrong.Big(),
	}
}

func newPoolSteps(t testing.TB, seed uint64) *poolSteps {
	b := newPool(t, boundParameters(staketest.PoolParameters(seed)))
	token, err := stake.NewToken(b.staking.token.Address, stake.Tokens(1_000_000), stakeOwner)
	if err != nil {
		t.Fatal(err)
	}
	staking, err := stake.NewStaking(b.staking.Address, b.staking.registry.Address, token, stake.Tokens(100), initialisationSeconds, undelegationSeconds)
	if err != nil {
		t.Fatal(err)
	}
	return newPoolStepsOf(b, staking, seed)
}

// newPoolStepsOn deploys an operator contract of a service, on a staking contract and its model.
func newPoolStepsOn(staking *stakingBench, of *stake.Staking, service common.Address, seed uint64, approve func(common.Address)) *poolSteps {
	t, c := staking.t, staking.Chain
	b := &poolBench{t: t, staking: staking, randomness: deploy(t, c, "BlockRandomness"), service: service, parameters: boundParameters(staketest.PoolParameters(seed))}
	b.Instance = deploy(t, c, "VerificationOperator", staking.registry.Address, service, staking.Address, b.randomness.Address, b.parameters)
	approve(b.Address)
	b.must(staking.Call(authorizer, "authorize", b.Address))
	return newPoolStepsOf(b, of, seed)
}

func newPoolStepsOf(b *poolBench, staking *stake.Staking, seed uint64) *poolSteps {
	t, p := b.t, staketest.PoolParameters(seed)
	refusing := common.HexToAddress("0xdead")
	b.Chain.SetCode(refusing, common.FromHex("60006000fd"))
	w := &staketest.PoolWorld{
		VerificationOperator: &stake.VerificationOperator{
			ChainID: b.Chain.ID().Uint64(), Address: b.Address, Registry: b.staking.registry.Address, Service: b.service,
			Randomness: b.randomness.Address, Parameters: p, Staking: staking,
		},
		Time: b.Chain.Time(), Block: b.Chain.Number(),
		BlockHash: func(n uint64) common.Hash { return crypto.Keccak256Hash(new(big.Int).SetUint64(n).Bytes()) },
		Owner:     stakeOwner, Authorizer: authorizer, Stranger: stranger, Beneficiary: beneficiary, Refusing: refusing,
	}
	for i := range 60 {
		w.Operators = append(w.Operators, stakeOperator(i))
	}
	if err := w.Deploy(); err != nil {
		t.Fatal(err)
	}
	w.Authorize()
	w.Block = b.Chain.Number() // newPool authorised
	return &poolSteps{poolBench: b, PoolWanderer: staketest.NewPoolWanderer(w, seed), seen: make(map[string]int)}
}

func TestVerificationOperatorInLockStep(t *testing.T) {
	walks, steps := 8, 450
	if os.Getenv("THESEUS_FULL") == "1" {
		walks, steps = 400, 2500
	}
	seen, total, modelTime := make(map[string]int), 0, time.Duration(0)
	for seed := range walks {
		s := newPoolSteps(t, uint64(seed))
		for range steps {
			if s.step(); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
			total++
		}
		modelTime += s.modelTime
		for name, times := range s.seen {
			seen[name] += times
		}
	}
	t.Logf("%d steps, the model takes %.0f a second with its properties: %v", total, float64(total)/modelTime.Seconds(), seen)
	for _, name := range staketest.PoolMeets {
		if seen[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

func (s *poolSteps) step() { s.take(s.Next()) }

func (s *poolSteps) take(a staketest.PoolAction) {
	s.t.Helper()
	began := time.Now()
	step := s.Do(a)
	s.trail = append(s.trail, a.String())
	if broken := upgradetest.Broken(staketest.PoolProperties, step); broken != nil {
		s.fail("%q", broken)
	}
	s.modelTime += time.Since(began)
	switch a.Do {
	case staketest.PoolPass:
		s.Chain.AdvanceTime(a.Time)
		s.Chain.AdvanceBlocks(a.Blocks)
	case staketest.PoolDisable:
		s.staking.registry.Call(panicker, "disable", s.Instance.Address)
	default:
		s.answered(s.send(a), step)
	}
	if s.Chain.Number() != s.Block || s.Chain.Time() != s.Time {
		s.fail("block %d at %d, the model %d at %d", s.Chain.Number(), s.Chain.Time(), s.Block, s.Time)
	}
	s.compare(a)
}

// send is the action's transaction.
func (s *poolSteps) send(a staketest.PoolAction) evmtest.Result {
	s.t.Helper()
	method, round := a.Do.String(), new(big.Int).SetUint64(a.Round)
	says := []any{uint8(a.Answer.Verdict), [32]byte(a.Answer.BuildDigest), [32]byte(a.Answer.FindingsDigest), [32]byte(a.Salt)}
	switch a.Do {
	case staketest.PoolStake:
		return s.staking.token.Call(a.From, method, s.staking.Address, a.Amount.Big(), s.Extra(a))
	case staketest.PoolUndelegate, staketest.PoolRecover:
		return s.staking.Call(a.From, method, a.Operator)
	case staketest.Join, staketest.Leave:
		return s.Instance.Call(a.From, method)
	case staketest.Update, staketest.Withdraw:
		return s.Instance.Call(a.From, method, a.Operator)
	case staketest.StartRound:
		return s.Pay(a.From, a.Amount.Big(), method, s.PoolWorld.Stranger, staketest.Subject, staketest.SubjectDigest)
	case staketest.DrawRound, staketest.Settle:
		return s.Instance.Call(a.From, method, round)
	case staketest.Commit:
		return s.Instance.Call(a.From, method, round, [32]byte(a.Commitment))
	case staketest.Reveal:
		return s.Instance.Call(a.From, method, append([]any{round}, says...)...)
	case staketest.ProveLeak:
		return s.Instance.Call(a.From, method, append([]any{round, a.Operator}, says...)...)
	}
	s.t.Fatalf("no transaction for %v", a)
	panic("not reached")
}

// answered holds what the EVM did against the model's events or refusal.
func (s *poolSteps) answered(got evmtest.Result, step *staketest.PoolStep) {
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

func (s *poolSteps) fail(format string, arguments ...any) {
	s.t.Helper()
	s.t.Fatalf("%s\nafter\n%s", fmt.Sprintf(format, arguments...), strings.Join(s.trail[max(0, len(s.trail)-60):], "\n"))
}

// compare holds what the contracts tell against the model: the pool, the last rounds and that of the action, and the money.
func (s *poolSteps) compare(a staketest.PoolAction) {
	s.t.Helper()
	same := func(what string, got, want any) {
		s.t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			s.fail("%s: the contract %v, the model %v", what, got, want)
		}
	}
	same("total weight", s.Get("totalWeight")[0], s.Pool.TotalWeight())
	same("leaves", s.Get("leafCount")[0], len(s.Pool.Leaves)-1)
	same("rounds", s.Get("roundCount"), []any{len(s.Rounds), s.Drawn})
	same("carried", s.Get("carried")[0], s.Carried)
	same("balance", s.Chain.Balance(s.Instance.Address), s.Balance)
	same("staked", s.staking.balance(s.staking.Address), s.Staking.Token.Balances[s.staking.Address])
	same("supply", s.staking.supply(), s.Staking.Token.Supply)
	for _, account := range []common.Address{beneficiary, s.Refusing, stranger} {
		same("earnings", s.Get("earningsOf", account)[0], s.Earnings[account])
	}
	for _, operator := range []common.Address{a.Operator, a.From, s.Operators[s.IntN(len(s.Operators))]} {
		leaf := s.Pool.LeafOf[operator]
		same("leaf", s.Get("leafOf", operator)[0], leaf)
		got, weight := s.leaf(operator)
		l := s.Pool.Leaves[leaf]
		same("leaf", fmt.Sprint(got, weight), fmt.Sprint(poolLeaf{l.Operator, uint32(l.OpenSeats), new(big.Int).SetUint64(l.LockedUntilDay), new(big.Int).SetUint64(l.SinceRound)}, l.Weight))
		same("locks", fmt.Sprint(s.staking.locks(operator)), fmt.Sprint(s.Staking.Locks[operator]))
	}
	for _, round := range []uint64{a.Round, s.Drawn, s.Drawn + 1} {
		if round != 0 && round <= uint64(len(s.Rounds)) {
			s.compareRound(round, same)
		}
	}
}

func (s *poolSteps) compareRound(round uint64, same func(what string, got, want any)) {
	s.t.Helper()
	r := s.Rounds[round-1]
	want := poolRound{
		Subject: r.Subject, CommitUntil: r.CommitUntil, RevealUntil: r.RevealUntil, Seats: uint16(s.Parameters.Seats), Commits: uint16(r.Commits),
		Reveals: uint16(r.Reveals), Outcome: uint8(r.Outcome),
	}
	if r.Outcome != model.OutcomePending {
		want.BuildDigest, want.FindingsDigest = r.BuildDigest, r.FindingsDigest
	}
	same("round", s.round(int64(round)), want)
	same("randomness", s.Get("randomnessOf", new(big.Int).SetUint64(round))[0], s.RandomnessOf(round))
	if len(r.Seats) == 0 {
		return
	}
	seat := s.IntN(len(r.Seats))
	leaf := r.Seats[seat]
	l, word := s.Pool.Leaves[leaf], r.Words[leaf]
	sitting := poolSeat{Commitment: word.Commitment, Verdict: uint8(word.Answer.Verdict), BuildTag: new(big.Int), FindingsTag: new(big.Int)}
	if l.SinceRound <= round {
		sitting.Validator = l.Operator
		same("seats", s.Get("seatsOf", new(big.Int).SetUint64(round), l.Operator)[0], map[bool]int{true: r.SeatsOf(leaf)}[l.Operator != common.Address{}])
	}
	if word.Answer.Verdict != model.VerdictNone {
		sitting.BuildTag, sitting.FindingsTag = tagOf(word.Answer.BuildDigest), tagOf(word.Answer.FindingsDigest)
	}
	same("seat", s.seat(int64(round), seat), sitting)
}

package contracts_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// poolParameters is IVerificationOperator.Parameters.
type poolParameters struct {
	Seats           uint8
	MinimumDistinct uint8
	WeightUnit      *big.Int
	FeePerSeat      uint64
	DrawFee         uint64
	SettleFee       uint64
	DrawTime        uint64
	CommitTime      uint64
	RevealTime      uint64
	PenaltyAbsent   *big.Int
	PenaltyWrong    *big.Int
}

const drawSeconds = 3600

// sevenSeats are the parameters of most tests; the fee is 7 × 100 + 10 + 20 wei.
func sevenSeats() poolParameters {
	return poolParameters{
		Seats: 7, MinimumDistinct: 3, WeightUnit: tokens(1), FeePerSeat: 100, DrawFee: 10, SettleFee: 20,
		DrawTime: drawSeconds, CommitTime: commitSeconds, RevealTime: revealSeconds, PenaltyAbsent: tokens(5), PenaltyWrong: tokens(50),
	}
}

// poolBench is a VerificationOperator on the contracts of staking, with the real Token, TokenStaking and Registry. The service is an
// account, so that rounds start without one. Calls of the bench are those of VerificationOperator.
type poolBench struct {
	evmtest.Instance
	t          testing.TB
	staking    *stakingBench
	randomness evmtest.Instance
	service    common.Address
	parameters poolParameters
	operators  []common.Address
}

// newPool takes defences of VerificationOperator away, if any are named.
func newPool(t testing.TB, p poolParameters, weak ...string) *poolBench {
	t.Helper()
	return newPoolOn(t, evmtest.Osaka, p, weak...)
}

func newPoolOn(t testing.TB, fork evmtest.Fork, p poolParameters, weak ...string) *poolBench {
	t.Helper()
	c := evmtest.New(t, fork)
	b := &poolBench{t: t, staking: newStaking(t, c), service: evmtest.Account(299), parameters: p}
	if len(weak) == 0 {
		b.randomness = deploy(t, c, "BlockRandomness")
	} else {
		b.randomness = newInstance(c, weakPools(t)["BlockRandomness"])
		poolWeaknesses.switchOn(t, c, b.randomness.Address, weak...)
	}
	arguments := []any{b.staking.registry.Address, b.service, b.staking.Address, b.randomness.Address, p}
	if len(weak) == 0 {
		b.Instance = deploy(t, c, "VerificationOperator", arguments...)
	} else {
		b.Instance = newInstance(c, weakPools(t)["VerificationOperator"], arguments...)
		poolWeaknesses.switchOn(t, c, b.Address, weak...)
	}
	b.staking.must(b.staking.registry.Call(keeper, "approve", b.Address, kindOperatorContract))
	b.must(b.staking.Call(authorizer, "authorize", b.Address))
	c.Fund(b.service, big.NewInt(1_000_000_000))
	return b
}

// must expects success.
func (b *poolBench) must(r evmtest.Result) evmtest.Result {
	b.t.Helper()
	if r.Err != nil {
		b.t.Fatalf("%v %s", r.Err, r.Error(b.abis()...))
	}
	return r
}

func (b *poolBench) abis() []*abi.ABI { return append([]*abi.ABI{b.ABI}, b.staking.abis()...) }

// refuses expects a revert with exactly this error, of whichever contract.
func (b *poolBench) refuses(r evmtest.Result, want string) {
	b.t.Helper()
	if got := r.Error(b.abis()...); r.Err == nil || got != want {
		b.t.Errorf("%v %q; want %q", r.Err, got, want)
	}
}

// does expects success with exactly these events, those of token and staking included.
func (b *poolBench) does(r evmtest.Result, events ...string) {
	b.t.Helper()
	if r.Err != nil {
		b.t.Errorf("failed: %v %s", r.Err, r.Error(b.abis()...))
	} else if got := r.Events(b.abis()...); !slices.Equal(got, events) {
		b.t.Errorf("events\n%q; want\n%q", got, events)
	}
}

// stake gives each amount, in tokens, to an operator of its own, eligible now; their numbers go on from those there are.
func (b *poolBench) stake(amounts ...int64) {
	b.t.Helper()
	for _, amount := range amounts {
		operator := stakeOperator(len(b.operators))
		b.staking.must(b.staking.stake(operator, tokens(amount)))
		b.operators = append(b.operators, operator)
	}
	b.Chain.AdvanceTime(initialisationSeconds + 1)
}

// joined has operators with so many tokens each in the pool.
func (b *poolBench) joined(amounts ...int64) {
	b.t.Helper()
	first := len(b.operators)
	b.stake(amounts...)
	for _, operator := range b.operators[first:] {
		b.must(b.Call(operator, "join"))
	}
}

func (b *poolBench) fee() *big.Int { return get[*big.Int](b.Instance, "fee") }

// start starts a round and gives its number.
func (b *poolBench) start() int64 {
	b.t.Helper()
	r := b.must(b.Pay(b.service, b.fee(), "startRound", customer, subject, digest))
	return new(big.Int).SetBytes(r.Ret).Int64()
}

func (b *poolBench) draw(round int64) evmtest.Result {
	b.t.Helper()
	return b.Call(drawer, "draw", big.NewInt(round))
}

// known lets the blocks pass after which the value of a round that was just started is known.
func (b *poolBench) known() { b.Chain.AdvanceBlocks(2) }

// drawn starts a round, draws it and gives its number and the operators of its seats.
func (b *poolBench) drawn() (int64, []common.Address) {
	b.t.Helper()
	round := b.start()
	b.known()
	b.must(b.draw(round))
	return round, b.seats(round)
}

// seats are the operators of a round's seats, in order.
func (b *poolBench) seats(round int64) []common.Address {
	b.t.Helper()
	all := make([]common.Address, b.parameters.Seats)
	for seat := range all {
		all[seat] = b.seat(round, seat).Validator
	}
	return all
}

// poolSeat is IVerificationRounds.Seat.
type poolSeat = struct {
	Validator   common.Address `json:"validator"`
	Commitment  [32]byte       `json:"commitment"`
	Verdict     uint8          `json:"verdict"`
	BuildTag    *big.Int       `json:"buildTag"`
	FindingsTag *big.Int       `json:"findingsTag"`
}

func (b *poolBench) seat(round int64, seat int) poolSeat {
	b.t.Helper()
	return *abi.ConvertType(b.Get("seatOf", big.NewInt(round), big.NewInt(int64(seat)))[0], new(poolSeat)).(*poolSeat)
}

func (b *poolBench) commit(round int64, operator common.Address, a answer) evmtest.Result {
	b.t.Helper()
	return b.Call(operator, "commit", big.NewInt(round), commitmentOf(b.Chain.ID(), b.Address, round, operator, a))
}

func (b *poolBench) reveal(round int64, operator common.Address, a answer) evmtest.Result {
	b.t.Helper()
	return b.Call(operator, "reveal", big.NewInt(round), a.verdict, a.build, a.findings, a.salt)
}

func (b *poolBench) leak(from common.Address, round int64, operator common.Address, a answer) evmtest.Result {
	b.t.Helper()
	return b.Call(from, "proveLeak", big.NewInt(round), operator, a.verdict, a.build, a.findings, a.salt)
}

func (b *poolBench) settle(round int64) evmtest.Result {
	b.t.Helper()
	return b.Call(settler, "settle", big.NewInt(round))
}

// play has everyone seated answer honestly, but for those who say something else (nil: nothing), and settles.
func (b *poolBench) play(round int64, others map[common.Address]*answer) evmtest.Result {
	b.t.Helper()
	b.answer(round, others)
	return b.must(b.settle(round))
}

func (b *poolBench) answer(round int64, others map[common.Address]*answer) {
	b.t.Helper()
	says := func(operator common.Address) *answer {
		if a, other := others[operator]; other {
			return a
		}
		return &honest
	}
	seated := distinct(b.seats(round))
	for _, operator := range seated {
		if a := says(operator); a != nil {
			b.must(b.commit(round, operator, *a))
		}
	}
	b.Chain.SetTime(b.round(round).CommitUntil + 1)
	for _, operator := range seated {
		if a := says(operator); a != nil {
			b.must(b.reveal(round, operator, *a))
		}
	}
}

// distinct are the different ones, in their order.
func distinct(operators []common.Address) (all []common.Address) {
	for _, operator := range operators {
		if !slices.Contains(all, operator) {
			all = append(all, operator)
		}
	}
	return all
}

// poolRound is IVerificationRounds.Round.
type poolRound = struct {
	Subject        [32]byte `json:"subject"`
	CommitUntil    uint64   `json:"commitUntil"`
	RevealUntil    uint64   `json:"revealUntil"`
	Seats          uint16   `json:"seats"`
	Commits        uint16   `json:"commits"`
	Reveals        uint16   `json:"reveals"`
	Outcome        uint8    `json:"outcome"`
	BuildDigest    [32]byte `json:"buildDigest"`
	FindingsDigest [32]byte `json:"findingsDigest"`
}

func (b *poolBench) round(round int64) poolRound {
	b.t.Helper()
	return *abi.ConvertType(b.Get("roundOf", big.NewInt(round))[0], new(poolRound)).(*poolRound)
}

// poolLeaf is IOperatorPool.Leaf.
type poolLeaf = struct {
	Operator       common.Address `json:"operator"`
	OpenSeats      uint32         `json:"openSeats"`
	LockedUntilDay *big.Int       `json:"lockedUntilDay"`
	SinceRound     *big.Int       `json:"sinceRound"`
}

// leaf is what the pool keeps of an operator, and its weight.
func (b *poolBench) leaf(operator common.Address) (poolLeaf, int64) {
	b.t.Helper()
	values := b.Get("leafAt", b.Get("leafOf", operator)[0])
	return *abi.ConvertType(values[0], new(poolLeaf)).(*poolLeaf), values[1].(*big.Int).Int64()
}

func (b *poolBench) weightOf(operator common.Address) int64 {
	b.t.Helper()
	_, weight := b.leaf(operator)
	return weight
}

func (b *poolBench) earned(account common.Address) int64 {
	b.t.Helper()
	return get[*big.Int](b.Instance, "earningsOf", account).Int64()
}

var drawer, settler = evmtest.Account(440), evmtest.Account(441)

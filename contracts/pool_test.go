package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func TestPoolConstruction(t *testing.T) {
	b := newPool(t, sevenSeats())
	registry, staking, randomness := b.staking.registry.Address, b.staking.Address, b.randomness.Address
	for name, tc := range map[string]struct {
		change func(p *poolParameters)
		want   string
	}{
		"no seats":              {func(p *poolParameters) { p.Seats = 0 }, "SeatsInvalid(0, 3)"},
		"65 seats":              {func(p *poolParameters) { p.Seats = 65 }, "SeatsInvalid(65, 3)"},
		"nobody":                {func(p *poolParameters) { p.MinimumDistinct = 0 }, "SeatsInvalid(7, 0)"},
		"more than seats":       {func(p *poolParameters) { p.MinimumDistinct = 8 }, "SeatsInvalid(7, 8)"},
		"no draw time":          {func(p *poolParameters) { p.DrawTime = 0 }, "TimesInvalid(0, 600, 300)"},
		"no commit time":        {func(p *poolParameters) { p.CommitTime = 0 }, "TimesInvalid(3600, 0, 300)"},
		"reveals for too long":  {func(p *poolParameters) { p.RevealTime = 30*day + 1 }, fmt.Sprintf("TimesInvalid(3600, 600, %d)", 30*day+1)},
		"no weight unit":        {func(p *poolParameters) { p.WeightUnit = new(big.Int) }, "WeightUnitInvalid(0)"},
		"a unit of the minimum": {func(p *poolParameters) { p.WeightUnit = minimumStake }, ""},
		"a unit above it":       {func(p *poolParameters) { p.WeightUnit = plus(minimumStake, 1) }, fmt.Sprintf("WeightUnitInvalid(%v)", plus(minimumStake, 1))},
		"a cheap lie":           {func(p *poolParameters) { p.PenaltyWrong = plus(p.PenaltyAbsent, -1) }, fmt.Sprintf("PenaltiesInvalid(%v, %v)", tokens(5), plus(tokens(5), -1))},
		"too dear":              {func(p *poolParameters) { p.FeePerSeat = 1 << 63 }, fmt.Sprintf("FeeTooHigh(%v)", plus(new(big.Int).Mul(big.NewInt(7), new(big.Int).Lsh(big.NewInt(1), 63)), 30))},
		"largest":               {func(p *poolParameters) { p.Seats, p.DrawTime, p.CommitTime, p.RevealTime = 64, 30*day, 30*day, 30*day }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			p := sevenSeats()
			tc.change(&p)
			operator, r := tryDeploy(t, b.Chain, "VerificationOperator", registry, b.service, staking, randomness, p)
			if tc.want != "" {
				refused(t, r, operator.ABI, tc.want)
			} else if r.Err != nil {
				t.Errorf("refused: %v %s", r.Err, r.Error(operator.ABI))
			}
		})
	}
	for _, parties := range [][3]common.Address{{{}, staking, randomness}, {registry, {}, randomness}, {registry, staking, {}}} {
		operator, r := tryDeploy(t, b.Chain, "VerificationOperator", parties[0], b.service, parties[1], parties[2], sevenSeats())
		refused(t, r, operator.ABI, "ZeroAddress()")
	}
	if b.fee().Int64() != 730 || get[uint64](b.Instance, "roundTime") != 3600+600+300 || get[common.Address](b.Instance, "staking") != staking ||
		get[common.Address](b.Instance, "randomness") != randomness {
		t.Error("the contract does not tell what it was given")
	}
}

func TestJoinLeaveUpdate(t *testing.T) {
	b := newPool(t, sevenSeats())
	operator := stakeOperator(0)
	b.refuses(b.Call(operator, "join"), fmt.Sprintf("NotEligible(%v)", operator))
	b.staking.must(b.staking.stake(operator, plus(tokens(151), -1)))
	b.Chain.AdvanceTime(initialisationSeconds)
	b.refuses(b.Call(operator, "join"), fmt.Sprintf("NotEligible(%v)", operator)) // t = C+I
	b.Chain.AdvanceTime(1)
	b.refuses(b.Call(operator, "leave"), fmt.Sprintf("NotInPool(%v)", operator))
	b.refuses(b.Call(stranger, "update", operator), fmt.Sprintf("NotInPool(%v)", operator))

	until := b.Chain.Time() + maxLockSeconds
	b.does(b.Call(operator, "join"), fmt.Sprintf("Joined(%v, 1, 150)", operator), fmt.Sprintf("Locked(%v, %v, %d)", operator, b.Address, until))
	b.refuses(b.Call(operator, "join"), fmt.Sprintf("AlreadyInPool(%v)", operator))
	if leaf, weight := b.leaf(operator); leaf.Operator != operator || weight != 150 || leaf.LockedUntilDay.Uint64() != until/day || leaf.SinceRound.Uint64() != 1 {
		t.Errorf("leaf %+v, weight %d", leaf, weight)
	}
	if get[*big.Int](b.Instance, "weight").Int64() != 150 || get[*big.Int](b.Instance, "totalWeight").Int64() != 150 {
		t.Error("the pool does not weigh what its operator does")
	}

	b.staking.must(b.staking.stakeFor(stakeOwner, tokens(1), operator[:]))
	b.does(b.Call(stranger, "update", operator)) // not yet eligible: nothing changes, and a stranger renews no lock
	b.Chain.AdvanceTime(initialisationSeconds + 1)
	b.does(b.Call(stranger, "update", operator), fmt.Sprintf("WeightChanged(%v, 1, 151)", operator))
	until = b.Chain.Time() + maxLockSeconds
	b.does(b.Call(operator, "update", operator), fmt.Sprintf("Locked(%v, %v, %d)", operator, b.Address, until))

	kept := b.Chain.Snapshot()
	b.does(b.Call(operator, "leave"), fmt.Sprintf("Left(%v, 1)", operator), fmt.Sprintf("Unlocked(%v, %v)", operator, b.Address))
	b.refuses(b.Call(operator, "leave"), fmt.Sprintf("NotInPool(%v)", operator))
	if get[*big.Int](b.Instance, "totalWeight").Sign() != 0 || get[*big.Int](b.Instance, "leafOf", operator).Sign() != 0 {
		t.Error("something is left of who left")
	}
	b.Chain.Restore(kept)
	b.staking.must(b.staking.Call(operator, "undelegate", operator))
	b.Chain.AdvanceTime(1)
	b.does(b.Call(stranger, "update", operator), fmt.Sprintf("Left(%v, 1)", operator), fmt.Sprintf("Unlocked(%v, %v)", operator, b.Address))
}

// A leaf is used again when nobody sits on it any more, and not before.
func TestLeavesAreUsedAgain(t *testing.T) {
	for _, weak := range [][]string{nil, {"leaves are used again at once"}} {
		b := newPool(t, sevenSeats(), weak...)
		b.joined(100, 100, 100)
		b.stake(100)
		newcomer := b.operators[3]
		round, seated := b.drawn()
		leaver := seated[0]
		place := get[*big.Int](b.Instance, "leafOf", leaver).Int64()
		b.must(b.Call(leaver, "leave"))
		b.must(b.Call(newcomer, "join"))
		taken := get[*big.Int](b.Instance, "leafOf", newcomer).Int64()
		inherits := b.commit(round, newcomer, honest).Err == nil
		if weak != nil {
			if taken != place || !inherits {
				t.Error("control: a leaf that was used again at once gave away no seat")
			}
			continue
		}
		if taken == place || inherits {
			t.Errorf("leaf %d of a seated operator is used again", place)
		}
		b.play(round, nil)
		if get[*big.Int](b.Instance, "leafOf", leaver).Sign() != 0 {
			t.Error("who left keeps its leaf after its last round")
		}
		if b.seat(round, 0).Validator != (common.Address{}) {
			t.Error("a seat is told to be of somebody who left")
		}
		b.stake(100)
		b.must(b.Call(b.operators[4], "join"))
		if again := get[*big.Int](b.Instance, "leafOf", b.operators[4]).Int64(); again != place {
			t.Errorf("leaf %d, not the vacated %d", again, place)
		}
		if b.seat(round, 0).Validator != (common.Address{}) || get[*big.Int](b.Instance, "seatsOf", big.NewInt(round), b.operators[4]).Sign() != 0 {
			t.Error("an old round is told to have seated who came after it")
		}
	}
}

// An operator that leaves and comes back during a round keeps its leaf, so that it has one.
func TestComingBackDuringARound(t *testing.T) {
	b := newPool(t, sevenSeats())
	b.joined(100, 200, 300)
	round, seated := b.drawn()
	leaf := get[*big.Int](b.Instance, "leafOf", seated[0])
	b.must(b.Call(seated[0], "leave"))
	b.must(b.Call(seated[0], "join"))
	if again := get[*big.Int](b.Instance, "leafOf", seated[0]); again.Cmp(leaf) != 0 {
		t.Errorf("leaf %v, before %v", again, leaf)
	}
	b.play(round, nil)
	if l, weight := b.leaf(seated[0]); l.OpenSeats != 0 || weight == 0 {
		t.Errorf("leaf %+v, weight %d", l, weight)
	}
}

func TestPoolCapacity(t *testing.T) {
	b := newPool(t, sevenSeats())
	b.stake(100, 100)
	leaves := slotOf(t, "VerificationOperator", "_leaves")
	b.Chain.SetStorage(b.Address, leaves, wordOf(1<<15-2))
	b.must(b.Call(b.operators[0], "join"))
	if leaf := get[*big.Int](b.Instance, "leafOf", b.operators[0]).Int64(); leaf != 1<<15-1 || b.weightOf(b.operators[0]) != 100 {
		t.Errorf("last leaf %d", leaf)
	}
	b.refuses(b.Call(b.operators[1], "join"), "PoolFull()")
	b.must(b.Call(b.operators[0], "leave"))
	b.must(b.Call(b.operators[1], "join"))
}

// Sums of weights stay in their 32 bits: one token more than fits is refused.
func TestWeightsDoNotOverflow(t *testing.T) {
	for _, weak := range [][]string{nil, {"any sum of weights"}} {
		p := sevenSeats()
		p.WeightUnit = new(big.Int).Div(tokens(1_000_000), big.NewInt(1<<33)) // all tokens weigh 2^33
		b := newPool(t, p, weak...)
		b.joined(400_000, 99_999)
		b.stake(100_000)
		before := get[*big.Int](b.Instance, "totalWeight")
		sum := new(big.Int).Div(tokens(100_000), p.WeightUnit)
		r := b.Call(b.operators[2], "join")
		if weak == nil {
			b.refuses(r, fmt.Sprintf("WeightTooLarge(%v)", sum.Add(sum, before)))
			continue
		}
		b.must(r)
		if after := get[*big.Int](b.Instance, "totalWeight"); after.Cmp(sum.Add(sum, before)) == 0 {
			t.Error("control: sums beyond 32 bits do not spill")
		}
	}
}

// Who lets its lock run out is not seated: nobody takes the stake away from under its seats.
func TestLocksLastUntilTheRoundIsSettled(t *testing.T) {
	p := sevenSeats()
	p.Seats, p.MinimumDistinct = 1, 1
	b := newPool(t, p)
	b.joined(100)
	operator := b.operators[0]
	leaf, _ := b.leaf(operator)
	last := leaf.LockedUntilDay.Uint64()*day - 30*day - (drawSeconds + commitSeconds + revealSeconds)
	b.Chain.SetTime(last)
	if _, seated := b.drawn(); seated[0] != operator {
		t.Error("not seated, with a lock that is just long enough")
	}
	b.Chain.SetTime(last + 1)
	round, _ := b.drawn()
	if b.round(round).Outcome != outcomeNoVerdict || b.weightOf(operator) != 0 {
		t.Error("seated with a lock that is too short")
	}
}

// Stake of those who sit cannot be recovered until their last round settles, also of those who left.
func TestSeatedStakeIsLocked(t *testing.T) {
	for _, weak := range [][]string{nil, {"stake is not locked"}} {
		b := newPool(t, sevenSeats(), weak...)
		b.joined(100, 100, 100)
		round, seated := b.drawn()
		operator := seated[0]
		b.must(b.Call(operator, "leave"))
		b.staking.must(b.staking.Call(operator, "undelegate", operator))
		b.Chain.AdvanceTime(undelegationSeconds + drawSeconds + commitSeconds + revealSeconds + 1)
		r := b.staking.Call(stranger, "recover", operator)
		if weak != nil {
			if r.Err != nil {
				t.Error("control: recovered is refused without a lock")
			}
			continue
		}
		lock := b.staking.locks(operator)[0]
		b.refuses(r, fmt.Sprintf("StakeLocked(%v, %v, %v)", operator, b.Address, lock.Until))
		held := b.staking.held(operator)
		b.must(b.settle(round)) // nobody committed
		if left := b.staking.held(operator); left.Cmp(new(big.Int).Sub(held, tokens(5))) != 0 {
			t.Errorf("%v of %v left", left, held)
		}
		b.must(b.staking.Call(stranger, "recover", operator))
	}
}

// The pool stands still while the value by which it is drawn from is known, so that nobody joins, leaves or re-weighs to a better draw.
func TestJoiningAfterTheDrawIsKnown(t *testing.T) { onForks(t, joiningAfterTheDrawIsKnown) }

func joiningAfterTheDrawIsKnown(t *testing.T, fork evmtest.Fork) {
	for _, weak := range [][]string{nil, {"the pool changes at any time"}} {
		b := newPoolOn(t, fork, sevenSeats(), weak...)
		b.joined(100, 100, 100, 100)
		b.stake(300_000)
		whale := b.operators[4]
		round := b.start()
		before := b.Chain.Snapshot()
		b.known()
		joined := b.Call(whale, "join")
		if weak != nil {
			b.must(joined)
			b.must(b.draw(round))
			if b.seats(round)[0] != whale {
				t.Error("control: a whale that came after the value was known is not seated")
			}
			continue
		}
		for _, r := range []evmtest.Result{joined, b.Call(b.operators[0], "leave"), b.Call(stranger, "update", b.operators[0])} {
			b.refuses(r, "DrawFirst(1)")
		}
		b.must(b.draw(round))
		b.must(b.Call(whale, "join"))

		b.Chain.Restore(before) // in the block whose hash counts, which is not known yet
		b.Chain.AdvanceBlocks(1)
		b.must(b.Call(b.operators[0], "leave"))
	}
}

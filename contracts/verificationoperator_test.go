package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// oneSeatEach is a pool of operators who hold one seat each in every round, so that a test can tell who says what.
func oneSeatEach(t testing.TB, seats int, weak ...string) *poolBench {
	t.Helper()
	p := sevenSeats()
	p.Seats, p.MinimumDistinct = uint8(seats), uint8(seats)
	b := newPool(t, p, weak...)
	stakes := make([]int64, seats)
	for i := range stakes {
		stakes[i] = 200
	}
	b.joined(stakes...)
	return b
}

func TestVerificationOperatorStartRound(t *testing.T) {
	b := newPool(t, sevenSeats())
	b.refuses(b.Call(stranger, "startRound", customer, subject, digest), fmt.Sprintf("ServiceOnly(%v)", b.service))
	b.refuses(b.Pay(b.service, big.NewInt(729), "startRound", customer, subject, digest), "FeeTooLow(730, 729)")
	commitUntil := b.Chain.Time() + drawSeconds + commitSeconds
	b.does(b.Pay(b.service, big.NewInt(735), "startRound", customer, subject, digest),
		fmt.Sprintf("RoundStarted(1, %v, %v, %v, %d, %d)", customer, subject, digest, commitUntil, commitUntil+revealSeconds))
	if get[*big.Int](b.Instance, "carried").Int64() != 5 {
		t.Error("what was paid above the fee is not carried")
	}
}

// Every wei that comes in is earned by somebody or carried on, and is paid once.
func TestVerificationOperatorFees(t *testing.T) {
	b := oneSeatEach(t, 4)
	round, seated := b.drawn()
	b.play(round, map[common.Address]*answer{seated[0]: &lie})
	// Four fees of 100 wei go to the three who agreed.
	if drawn, settled, paid := b.earned(drawer), b.earned(settler), b.earned(beneficiary); drawn != 10 || settled != 20 || paid != 399 {
		t.Errorf("earned: drawer %d, settler %d, beneficiary %d", drawn, settled, paid)
	}
	if get[*big.Int](b.Instance, "carried").Int64() != 1 || b.Chain.Balance(b.Address).Int64() != 430 {
		t.Error("a wei is lost")
	}
	b.does(b.Call(stranger, "withdraw", beneficiary), fmt.Sprintf("Withdrawn(%v, 399)", beneficiary))
	b.refuses(b.Call(stranger, "withdraw", beneficiary), fmt.Sprintf("NothingToWithdraw(%v)", beneficiary))
	b.refuses(b.settle(round), fmt.Sprintf("AlreadySettled(%d)", round))
	if b.Chain.Balance(beneficiary).Int64() != 399 {
		t.Error("the beneficiary did not get what it earned")
	}
}

// What each kind of conduct costs. The answer that n−f gave is MATCH.
func TestVerificationOperatorPunishments(t *testing.T) {
	unavailable := answer{verdict: verdictUnavailable, salt: honest.salt}
	changed := answer{verdict: 4, build: honest.build, salt: honest.salt}
	otherBuild := answer{verdict: verdictMatch, build: lie.build, salt: honest.salt}
	for _, tc := range []struct {
		name string
		says *answer
		lost int64
	}{
		{"nothing", nil, 5}, {"MISMATCH", &lie, 50}, {"MATCH of another build", &otherBuild, 50},
		{"UNAVAILABLE", &unavailable, 0}, {"SOURCE_CHANGED", &changed, 0}, {"MATCH", &honest, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			b := oneSeatEach(t, 4)
			round, seated := b.drawn()
			supply := b.staking.supply()
			b.play(round, map[common.Address]*answer{seated[0]: tc.says})
			if b.round(round).Outcome != outcomeMatch {
				t.Fatalf("outcome %d", b.round(round).Outcome)
			}
			for i, operator := range seated {
				want := tokens(200)
				if i == 0 {
					want = tokens(200 - tc.lost)
				}
				if left := b.staking.held(operator); left.Cmp(want) != 0 || b.weightOf(operator) != new(big.Int).Div(left, tokens(1)).Int64() {
					t.Errorf("operator %d has %v left, want %v; it weighs %d", i, left, want, b.weightOf(operator))
				}
			}
			if burned := new(big.Int).Sub(supply, b.staking.supply()); burned.Cmp(tokens(tc.lost)) != 0 {
				t.Errorf("%v burned", burned)
			}
		})
	}
	t.Run("control", func(t *testing.T) { // without the exception of UNAVAILABLE
		b := oneSeatEach(t, 4, "whatever differs contradicts")
		round, seated := b.drawn()
		b.play(round, map[common.Address]*answer{seated[0]: &unavailable})
		if left := b.staking.held(seated[0]); left.Cmp(tokens(150)) != 0 {
			t.Errorf("control: %v left", left)
		}
	})
	t.Run("committed and silent", func(t *testing.T) {
		b := oneSeatEach(t, 4)
		round, seated := b.drawn()
		for _, operator := range seated {
			b.must(b.commit(round, operator, honest))
		}
		for _, operator := range seated[1:] {
			b.must(b.reveal(round, operator, honest))
		}
		b.refuses(b.settle(round), fmt.Sprintf("SettleTooEarly(%d, %d)", round, b.round(round).RevealUntil))
		b.Chain.SetTime(b.round(round).RevealUntil + 1)
		b.must(b.settle(round))
		if left := b.staking.held(seated[0]); left.Cmp(tokens(195)) != 0 {
			t.Errorf("%v left", left)
		}
	})
	t.Run("no quorum", func(t *testing.T) { // two against two: nobody contradicts n−f
		b := oneSeatEach(t, 4)
		round, seated := b.drawn()
		b.play(round, map[common.Address]*answer{seated[0]: &lie, seated[1]: &lie})
		for _, operator := range seated {
			if left := b.staking.held(operator); left.Cmp(tokens(200)) != 0 {
				t.Errorf("%v left without a quorum", left)
			}
		}
		if b.earned(beneficiary) != 400 {
			t.Errorf("those who revealed earned %d", b.earned(beneficiary))
		}
	})
}

// Below the minimum stake an operator leaves the pool by the settlement that slashed it.
func TestSlashedBelowTheMinimum(t *testing.T) {
	b := oneSeatEach(t, 4)
	for range 3 {
		round, seated := b.drawn()
		liar := b.operators[0]
		if len(distinct(seated)) < 4 {
			break
		}
		b.play(round, map[common.Address]*answer{liar: &lie})
	}
	if held := b.staking.held(b.operators[0]); b.weightOf(b.operators[0]) != 0 || held.Cmp(minimumStake) >= 0 || len(b.staking.locks(b.operators[0])) != 0 {
		t.Errorf("%v left, weight %d, locks %v", held, b.weightOf(b.operators[0]), b.staking.locks(b.operators[0]))
	}
}

// The weight of a slashed operator waits for a draw that is due, and is brought up to date by anyone after it.
func TestSlashedWhileADrawIsDue(t *testing.T) {
	b := oneSeatEach(t, 4)
	round, seated := b.drawn()
	next := b.start()
	b.known()
	b.play(round, map[common.Address]*answer{seated[0]: nil})
	if b.weightOf(seated[0]) != 200 {
		t.Error("a settlement changed the pool under a draw that is due")
	}
	b.Chain.SetTime(b.Chain.Time() - 600) // back within the draw time, for the draw's sake
	b.must(b.draw(next))
	b.must(b.Call(stranger, "update", seated[0]))
	if b.weightOf(seated[0]) != 195 {
		t.Errorf("weight %d", b.weightOf(seated[0]))
	}
}

// Who gives its answer away before reveals are open can be robbed of it by anyone, who gets 5 %.
func TestLeaks(t *testing.T) { onForks(t, leaks) }

func leaks(t *testing.T, fork evmtest.Fork) {
	b := oneSeatEach(t, 4)
	round, seated := b.drawn()
	leaker := seated[0]
	b.refuses(b.leak(tattletale, round, leaker, honest), fmt.Sprintf("NoCommitment(%d, %v)", round, leaker))
	b.refuses(b.leak(tattletale, round, stranger, honest), fmt.Sprintf("NotSeated(%d, %v)", round, stranger))
	b.must(b.commit(round, leaker, honest))
	b.refuses(b.leak(tattletale, round, leaker, lie), fmt.Sprintf("NotTheCommitment(%d, %v)", round, leaker))
	all := b.Chain.Snapshot()
	b.must(b.leak(tattletale, round, leaker, honest))
	if got := b.staking.balance(tattletale); got.Cmp(new(big.Int).Div(tokens(50), big.NewInt(20))) != 0 {
		t.Errorf("the tattletale got %v", got)
	}
	if left := b.staking.held(leaker); left.Cmp(tokens(150)) != 0 || b.weightOf(leaker) != 150 {
		t.Errorf("%v left, weight %d", left, b.weightOf(leaker))
	}
	b.refuses(b.leak(tattletale, round, leaker, honest), fmt.Sprintf("AlreadyRevealed(%d, %v)", round, leaker))
	b.refuses(b.commit(round, leaker, honest), fmt.Sprintf("AlreadyCommitted(%d, %v)", round, leaker))
	for _, operator := range seated[1:] {
		b.must(b.commit(round, operator, honest))
	}
	b.refuses(b.reveal(round, seated[1], honest), fmt.Sprintf("RevealNotOpen(%d, %d)", round, b.round(round).CommitUntil))
	b.Chain.SetTime(b.round(round).CommitUntil + 1)
	b.refuses(b.reveal(round, leaker, honest), fmt.Sprintf("AlreadyRevealed(%d, %v)", round, leaker))
	for _, operator := range seated[1:] {
		b.must(b.reveal(round, operator, honest))
	}
	b.must(b.settle(round)) // nothing more can come
	if r := b.round(round); r.Outcome != outcomeMatch || r.Reveals != 3 {
		t.Errorf("%+v", r)
	}
	if left := b.staking.held(leaker); left.Cmp(tokens(150)) != 0 {
		t.Errorf("punished twice: %v left", left)
	}
	if b.earned(beneficiary) != 399 {
		t.Errorf("three seats earned %d", b.earned(beneficiary))
	}

	b.Chain.Restore(all) // all committed: reveals are open
	for _, operator := range seated[1:] {
		b.must(b.commit(round, operator, honest))
	}
	b.refuses(b.leak(tattletale, round, leaker, honest), fmt.Sprintf("RevealsOpen(%d)", round))

	b = oneSeatEach(t, 4, "a leak is a reveal") // control: what is not marked can still be revealed
	round, seated = b.drawn()
	b.must(b.commit(round, seated[0], honest))
	b.must(b.leak(tattletale, round, seated[0], honest))
	b.Chain.SetTime(b.round(round).CommitUntil + 1)
	b.must(b.reveal(round, seated[0], honest))
}

// Panic during a round: nothing moves, nobody loses stake, and what was locked is free; CodeRegistry voids the round.
func TestPanicDuringAStakedRound(t *testing.T) {
	b := oneSeatEach(t, 4)
	round, seated := b.drawn()
	for _, operator := range seated {
		b.must(b.commit(round, operator, honest))
	}
	b.must(b.reveal(round, seated[0], honest))
	waiting := b.start()
	b.known()
	b.staking.must(b.staking.registry.Call(panicker, "disable", b.Address))
	const want = "OperatorContractDisabled()"
	for what, r := range map[string]evmtest.Result{
		"startRound": b.Pay(b.service, b.fee(), "startRound", customer, subject, digest), "draw": b.draw(waiting), "commit": b.commit(round, seated[1], honest),
		"reveal": b.reveal(round, seated[1], honest), "settle": b.settle(round), "proveLeak": b.leak(stranger, round, seated[1], honest),
		"join": b.Call(stranger, "join"), "leave": b.Call(seated[0], "leave"), "update": b.Call(stranger, "update", seated[0]),
		"withdraw": b.Call(stranger, "withdraw", drawer),
	} {
		if r.Err == nil || r.Error(b.abis()...) != want {
			t.Errorf("%s: %v %q", what, r.Err, r.Error(b.abis()...))
		}
	}
	for _, operator := range seated {
		b.staking.must(b.staking.Call(operator, "undelegate", operator))
	}
	b.Chain.AdvanceTime(undelegationSeconds + 1)
	for _, operator := range seated {
		b.staking.must(b.staking.Call(stranger, "recover", operator))
	}
	if b.round(round).Outcome != 0 || b.staking.balance(b.staking.Address).Sign() != 0 {
		t.Error("a disabled operator contract decided, or held stake")
	}
}

// Grinding: whoever knows the value when a round is asked for chooses among rounds. Here a customer asks only in blocks in which it
// would get all seats for its own operator.
func TestGrindingTheRandomness(t *testing.T) { onForks(t, grindingTheRandomness) }

func grindingTheRandomness(t *testing.T, fork evmtest.Fork) {
	seats := func(weak ...string) (own int) {
		p := sevenSeats()
		p.Seats, p.MinimumDistinct = 1, 1
		b := newPoolOn(t, fork, p, weak...)
		b.joined(100, 900)
		own = 0
		for range 12 {
			// The attacker tries a round in each block and keeps only those that look good by what is known then.
			for range 60 {
				before := b.Chain.Snapshot()
				round := b.start()
				id := get[uint64](b.Instance, "randomnessOf", big.NewInt(round))
				if id >= b.Chain.Number()-1 { // not known: take what comes
					break
				}
				b.must(b.draw(round))
				if b.seats(round)[0] == b.operators[0] {
					break
				}
				b.Chain.Restore(before)
				b.Chain.AdvanceBlocks(1)
			}
			started := b.Get("roundCount")
			if round := started[0].(*big.Int).Int64(); started[1].(*big.Int).Int64() < round {
				b.known()
				b.must(b.draw(round))
				if b.seats(round)[0] == b.operators[0] {
					own++
				}
			} else {
				own++
			}
		}
		return own
	}
	if own := seats(); own > 6 { // one in ten by right
		t.Errorf("the attacker holds %d of 12 seats", own)
	}
	if own := seats("a hash that is known"); own < 11 {
		t.Errorf("control: %d of 12 seats with a hash that is known", own)
	}
}

// Losing eligibility after the request does not roll the dice again.
func TestUndelegatingDoesNotDrawAgain(t *testing.T) {
	for _, weak := range [][]string{nil, {"eligible when drawn"}} {
		p := sevenSeats()
		p.Seats, p.MinimumDistinct = 1, 1
		b := newPool(t, p, weak...)
		b.joined(100, 100)
		round := b.start()
		b.known()
		before := b.Chain.Snapshot()
		b.must(b.draw(round))
		drawn := b.seats(round)[0]
		b.Chain.Restore(before)
		b.staking.must(b.staking.Call(drawn, "undelegate", drawn)) // a sacrifice, to have the other one drawn
		b.Chain.AdvanceTime(1)
		b.must(b.draw(round))
		if again := b.seats(round)[0] != drawn; again != (weak != nil) {
			t.Errorf("weak %v: another is drawn: %v", weak, again)
		}
	}
}

// A beneficiary that refuses, burns gas or calls back stands in nobody's way but its own.
func TestHostileBeneficiary(t *testing.T) { onForks(t, hostileBeneficiary) }

func hostileBeneficiary(t *testing.T, fork evmtest.Fork) {
	earn := func(conduct uint8, weak ...string) (*poolBench, evmtest.Instance, evmtest.Result) {
		p := sevenSeats()
		p.Seats, p.MinimumDistinct = 1, 1
		b := newPoolOn(t, fork, p, weak...)
		hostile := newInstance(b.Chain, evmtest.Compile(t, attackTree(), "attack/OperatorContracts.sol")["Hostile"])
		data, err := b.ABI.Pack("withdraw", hostile.Address)
		if err != nil {
			t.Fatal(err)
		}
		b.must(hostile.Call(stranger, "set", conduct, b.Address, data))
		operator := stakeOperator(0)
		b.staking.must(b.staking.stakeFor(stakeOwner, tokens(100), delegationData(hostile.Address, operator, authorizer)))
		b.Chain.AdvanceTime(initialisationSeconds + 1)
		b.must(b.Call(operator, "join"))
		b.Chain.Fund(b.Address, big.NewInt(1000)) // others' money
		round, _ := b.drawn()
		b.answer(round, nil)
		return b, hostile, b.settle(round)
	}
	for _, conduct := range []uint8{1, 2, 3, 4} { // REVERT, BURN, BOMB, RE_ENTER
		b, hostile, settled := earn(conduct)
		b.must(settled)
		held := b.Chain.Balance(b.Address).Int64()
		r := b.Call(stranger, "withdraw", hostile.Address)
		paid := held - b.Chain.Balance(b.Address).Int64()
		if r.Err == nil && paid != 100 || r.Err != nil && paid != 0 {
			t.Errorf("conduct %d: %d wei paid, %v", conduct, paid, r.Err)
		}
	}
	b, hostile, settled := earn(4, "paid before it is noted")
	b.must(settled)
	before := b.Chain.Balance(hostile.Address).Int64()
	b.must(b.Call(stranger, "withdraw", hostile.Address))
	if got := b.Chain.Balance(hostile.Address).Int64() - before; got <= 100 {
		t.Errorf("control: called back, it got %d", got)
	}
	if _, _, settled := earn(1, "fees are pushed"); settled.Err == nil {
		t.Error("control: a beneficiary that refuses does not stop a round whose fees are pushed")
	}
}

package contracts_test

import (
	"bytes"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// The seats of a round cost what the levels of the tree cost, however many operators there are; so do joining and leaving.
func TestVerificationOperatorDrawGas(t *testing.T) {
	const perSeat = 45_000
	for _, operators := range []int{10, 1000, 10_000} {
		b := newPool(t, sevenSeats())
		b.fill(operators, func(i int) int64 { return 100 + int64(i*7919%1000) })
		b.start() // the first round of all pays for the queue
		b.known()
		b.must(b.draw(1))
		round := b.start()
		b.known()
		r := b.must(b.draw(round))
		gasIs(t, fmt.Sprintf("stake: draw 7 seats from %d operators", operators), r.GasUsed)
		if r.GasUsed > 7*perSeat {
			t.Errorf("7 seats from %d operators take %d gas, more than %d each", operators, r.GasUsed, perSeat)
		}

		b.stake(500)
		newcomer := b.operators[0]
		gasIs(t, fmt.Sprintf("stake: join %d operators", operators), b.must(b.Call(newcomer, "join")).GasUsed)
		b.staking.must(b.staking.stakeFor(stakeOwner, tokens(100), newcomer[:]))
		b.Chain.AdvanceTime(initialisationSeconds + 1)
		gasIs(t, fmt.Sprintf("stake: update one of %d operators", operators), b.must(b.Call(stranger, "update", newcomer)).GasUsed)
		gasIs(t, fmt.Sprintf("stake: leave %d operators", operators), b.must(b.Call(newcomer, "leave")).GasUsed)
	}
}

func TestVerificationOperatorRoundGas(t *testing.T) {
	const budget = 70_000
	full := func(verdict uint8, fill byte) answer { // no zero byte, which would make call data cheaper
		word := common.BytesToHash(bytes.Repeat([]byte{fill}, 32))
		return answer{verdict: verdict, build: word, findings: common.Hash(bytes.Repeat([]byte{fill + 1}, 32)), salt: word}
	}
	said, other := full(verdictMatch, 0x11), full(verdictMismatch, 0x77)
	settled := map[int]uint64{}
	for _, seats := range []uint8{4, 16, 64} {
		p := sevenSeats()
		p.Seats, p.MinimumDistinct = seats, seats // so many different ones: the dearest case
		b := newPool(t, p)
		b.fill(1000, func(int) int64 { return 100 })
		play := func(answers func(i int) *answer, commits, reveals *uint64) evmtest.Result {
			round := b.start()
			b.known()
			if drawn := b.must(b.draw(round)).GasUsed; drawn > evmtest.MaxGas*3/4 {
				t.Errorf("%d seats are drawn for %d gas", seats, drawn)
			}
			seated := distinct(b.seats(round))
			for i, operator := range seated {
				if a := answers(i); a != nil {
					*commits = max(*commits, b.must(b.commit(round, operator, *a)).GasUsed)
				}
			}
			b.Chain.SetTime(b.round(round).CommitUntil + 1)
			for i, operator := range seated {
				if a := answers(i); a != nil {
					*reveals = max(*reveals, b.must(b.reveal(round, operator, *a)).GasUsed)
				}
			}
			b.Chain.SetTime(b.round(round).RevealUntil + 1)
			return b.must(b.settle(round))
		}
		var commits, reveals uint64
		allHonest := play(func(int) *answer { return &said }, &commits, &reveals)
		// The dearest: as many as may be lose stake, and each of them weight.
		third := (int(seats) - 1) / 3
		punished := play(func(i int) *answer {
			switch {
			case i < third/2:
				return nil
			case i < third:
				return &other
			}
			return &said
		}, &commits, &reveals)
		settled[int(seats)] = max(allHonest.GasUsed, punished.GasUsed)
		gasIs(t, fmt.Sprintf("stake: commit, %d seats", seats), commits)
		gasIs(t, fmt.Sprintf("stake: reveal, %d seats", seats), reveals)
		gasIs(t, fmt.Sprintf("stake: settle %d seats", seats), allHonest.GasUsed)
		gasIs(t, fmt.Sprintf("stake: settle %d seats, %d punished", seats, third), punished.GasUsed)
		if commits > budget || reveals > budget {
			t.Errorf("%d seats: commit %d, reveal %d gas, more than %d", seats, commits, reveals, budget)
		}
	}
	if settled[64] > 30_000_000 {
		t.Errorf("64 seats are settled for %d gas", settled[64])
	}
	// Linear: what one more seat costs is the same between 4 and 16 seats as between 16 and 64.
	if first, second := (settled[16]-settled[4])/12, (settled[64]-settled[16])/48; second > first*6/5 {
		t.Errorf("one more seat costs %d gas to settle, then %d", first, second)
	}
	t.Log(settled)
}

// A call of the pool costs the same whatever number of rounds there were.
func TestVerificationOperatorGasDoesNotGrow(t *testing.T) {
	p := sevenSeats()
	p.Seats, p.MinimumDistinct = 1, 1 // so that every draw reads the same leaf
	b := newPool(t, p)
	b.joined(1000)
	var first [3]uint64
	for i := range 12 {
		started := b.must(b.Pay(b.service, b.fee(), "startRound", customer, subject, digest))
		round := new(big.Int).SetBytes(started.Ret).Int64()
		b.known()
		drawn := b.must(b.draw(round))
		settled := b.play(round, nil)
		if now := [3]uint64{started.GasUsed, drawn.GasUsed, settled.GasUsed}; i == 1 {
			first = now
		} else if i > 1 && now != first {
			t.Errorf("round %d takes %d gas, the second took %d", round, now, first)
		}
	}
}

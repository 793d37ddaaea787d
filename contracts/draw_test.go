package contracts_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"math/bits"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	"theseus/stake"
)

// value is what BlockRandomness says of an id on an evmtest chain.
func (b *poolBench) value(id uint64) (common.Hash, stake.RandomnessState) {
	return stake.BlockRandomness{
		ChainID: b.Chain.ID().Uint64(), Block: b.Chain.Number(),
		Hash: func(n uint64) common.Hash { return crypto.Keccak256Hash(new(big.Int).SetUint64(n).Bytes()) },
	}.ValueOf(id)
}

func TestBlockRandomness(t *testing.T) {
	b := newPool(t, sevenSeats())
	id := new(big.Int).SetBytes(b.must(b.randomness.Call(stranger, "ask")).Ret).Uint64()
	if asked := b.Chain.Number() - 1; id != asked+2 {
		t.Fatalf("asked in block %d, id %d", asked, id)
	}
	for _, tc := range []struct {
		block uint64
		want  stake.RandomnessState
	}{{id, stake.RandomnessWaiting}, {id + 1, stake.RandomnessReady}, {id + 256, stake.RandomnessReady}, {id + 257, stake.RandomnessLapsed}} {
		b.Chain.AdvanceBlocks(tc.block - b.Chain.Number())
		got := b.randomness.Get("valueOf", id)
		value, state := b.value(id)
		if got[0].([32]byte) != [32]byte(value) || got[1].(uint8) != uint8(tc.want) || state != tc.want {
			t.Errorf("block %d: %v, want %v %d", tc.block, got, value, tc.want)
		}
	}
}

// drawVector is one draw: weights of leaves from 1 on, who of them is not eligible, and who gets how many seats, in order.
type drawVector struct {
	Name            string
	Value           common.Hash
	Round           uint64
	Seats           int
	MinimumDistinct int
	Weights         []uint32
	Ineligible      []uint64 `json:",omitempty"`
	Leaves          []uint64
	Got             []int
	PassedOver      []uint64 `json:",omitempty"`
}

const drawVectors = "../vectors/stake-draw.json"

// The draws in vectors/stake-draw.json are what the model draws, and what the contract draws from pools filled with these weights.
func TestDrawVectors(t *testing.T) {
	cases := drawCases(t)
	if updating() {
		text, err := json.MarshalIndent(cases, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(drawVectors+".new", append(text, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(drawVectors+".new", drawVectors); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(drawVectors)
	if err != nil {
		t.Fatal(err)
	}
	var committed []drawVector
	if err := json.Unmarshal(text, &committed); err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(committed) != fmt.Sprint(cases) {
		t.Errorf("%s differs from what is drawn: run with THESEUS_UPDATE=1 if that is meant", drawVectors)
	}
}

// drawCases draws in the EVM and in the model, from pools of all kinds.
func drawCases(t *testing.T) (all []drawVector) {
	for i, tc := range []struct {
		name                   string
		seats, minimumDistinct uint8
		stakes                 []int64
		gone                   []int
	}{
		{"one operator", 1, 1, []int64{100}, nil},
		{"equal stakes", 7, 3, []int64{100, 100, 100, 100}, nil},
		{"one holds nearly all", 7, 3, []int64{100, 100, 100_000}, nil},
		{"all must differ", 4, 4, []int64{100, 200, 300, 400}, nil},
		{"as many as there are", 7, 3, []int64{100, 5000, 300}, nil},
		{"too few", 7, 3, []int64{100, 100}, nil},
		{"one of many is gone", 7, 3, []int64{100, 200, 5000, 100, 100}, []int{2}},
		{"all but three are gone", 7, 3, []int64{100, 200, 300, 400, 500, 600, 700, 800, 900, 1000}, []int{0, 2, 3, 5, 6, 8, 9}},
		{"all are gone", 4, 1, []int64{100, 200, 300}, []int{0, 1, 2}},
		{"a level further", 64, 9, slices.Repeat([]int64{100, 150, 300}, 40), nil},
	} {
		p := sevenSeats()
		p.Seats, p.MinimumDistinct = tc.seats, tc.minimumDistinct
		b := newPool(t, p)
		b.joined(tc.stakes...)
		for range i {
			b.Chain.AdvanceBlocks(1) // another value for each
		}
		for _, k := range tc.gone {
			b.staking.must(b.staking.Call(b.operators[k], "undelegate", b.operators[k]))
		}
		b.Chain.AdvanceTime(1)
		round := b.start()
		b.known()
		value, _ := b.value(get[uint64](b.Instance, "randomnessOf", big.NewInt(round)))
		v := drawVector{Name: tc.name, Value: value, Round: uint64(round), Seats: int(tc.seats), MinimumDistinct: int(tc.minimumDistinct), Weights: []uint32{0}}
		for _, amount := range tc.stakes {
			v.Weights = append(v.Weights, uint32(amount))
		}
		for _, k := range tc.gone {
			v.Ineligible = append(v.Ineligible, uint64(k+1))
		}
		d := stake.Draw(v.Weights, value, v.Round, v.Seats, v.MinimumDistinct, func(leaf uint64) bool { return !slices.Contains(v.Ineligible, leaf) })
		v.Leaves, v.Got, v.PassedOver = d.Leaves, d.Seats, d.PassedOver
		all = append(all, v)

		b.must(b.draw(round))
		var want []common.Address
		for k, leaf := range d.Leaves {
			want = append(want, slices.Repeat([]common.Address{b.operators[leaf-1]}, d.Seats[k])...)
		}
		got := b.seats(round)
		if len(d.Leaves) == 0 {
			if r := b.round(round); r.Outcome != outcomeNoVerdict || got[0] != (common.Address{}) {
				t.Errorf("%s: %+v, %v", tc.name, r, got)
			}
		} else if !slices.Equal(got, want) {
			t.Errorf("%s\nthe contract: %v\nthe model: %v", tc.name, got, want)
		}
		for _, leaf := range d.PassedOver {
			if b.weightOf(b.operators[leaf-1]) != 0 {
				t.Errorf("%s: leaf %d was passed over and is still in the pool", tc.name, leaf)
			}
		}
	}
	return all
}

// Seats follow stake: 6,000 seats among stakes of 100 to 1,600, against the shares of stake (chi-square, 4 degrees of freedom: below 18.47
// in 99.9 of 100 honest draws; the randomness here is the same in every run).
func TestSeatsFollowStake(t *testing.T) {
	if chi := chiSquare(t); chi > 18.47 {
		t.Errorf("chi-square %.1f", chi)
	}
	// Control: heads, not stake.
	if chi := chiSquare(t, "heads count"); chi < 1000 {
		t.Errorf("chi-square %.1f of a pool in which heads count", chi)
	}
}

func chiSquare(t *testing.T, weak ...string) (chi float64) {
	p := sevenSeats()
	p.Seats, p.MinimumDistinct = 60, 1
	b := newPool(t, p, weak...)
	stakes := []int64{100, 200, 400, 800, 1600}
	b.joined(stakes...)
	seats := map[common.Address]int{}
	const rounds = 100
	for range rounds {
		_, seated := b.drawn()
		for _, operator := range seated {
			seats[operator]++
		}
	}
	for i, amount := range stakes {
		expected := rounds * 60 * float64(amount) / 3100
		off := float64(seats[b.operators[i]]) - expected
		chi += off * off / expected
	}
	return chi
}

// Three minimum stakes against four large ones: heads do not count, stake does.
func TestThreeMinimumStakesAgainstFourLargeOnes(t *testing.T) { onForks(t, threeAgainstFour) }

func threeAgainstFour(t *testing.T, fork evmtest.Fork) {
	p := sevenSeats()
	p.MinimumDistinct = 1
	small := func(weak ...string) (seats int) {
		b := newPoolOn(t, fork, p, weak...)
		b.joined(100, 100, 100, 20_000, 20_000, 20_000, 20_000)
		for range 40 {
			_, seated := b.drawn()
			for _, operator := range seated {
				if slices.Contains(b.operators[:3], operator) {
					seats++
				}
			}
		}
		return seats
	}
	// 280 seats, of which 300 tokens in 80,300 have 1.05 by right; more than 8 in one of 100,000 runs.
	if seats := small(); seats > 8 {
		t.Errorf("three minimum stakes hold %d of 280 seats", seats)
	}
	if seats := small("heads count"); seats < 60 {
		t.Errorf("control: %d of 280 seats where heads count", seats)
	}
}

func TestDrawsAreInOrder(t *testing.T) {
	b := newPool(t, sevenSeats())
	b.joined(100, 200, 300)
	first, second := b.start(), b.start()
	b.refuses(b.draw(first), fmt.Sprintf("RandomnessNotKnown(1, %d)", get[uint64](b.Instance, "randomnessOf", big.NewInt(first))))
	b.known()
	b.refuses(b.draw(second), "DrawFirst(1)")
	b.refuses(b.draw(3), "UnknownRound(3)")
	b.refuses(b.settle(first), "NotDrawn(1)")
	b.refuses(b.commit(first, b.operators[0], honest), fmt.Sprintf("NotSeated(1, %v)", b.operators[0]))
	b.must(b.draw(first))
	b.refuses(b.draw(first), "AlreadyDrawn(1)")
	b.must(b.draw(second))
	if b.earned(drawer) != 20 {
		t.Errorf("the drawer of two rounds earned %d", b.earned(drawer))
	}
}

// A value that lapsed is asked for again, for all rounds that are not drawn, so that no value that was known is used later.
func TestLapsedValues(t *testing.T) {
	b := newPool(t, sevenSeats())
	b.joined(100, 200, 300)
	first := b.start()
	b.Chain.AdvanceBlocks(200)
	second := b.start()
	old := get[uint64](b.Instance, "randomnessOf", big.NewInt(second))
	b.Chain.AdvanceBlocks(60)
	b.must(b.Call(b.operators[0], "leave")) // nothing that is known will be used
	b.must(b.Call(b.operators[0], "join"))
	id := b.Chain.Number() + 2
	b.does(b.draw(first), fmt.Sprintf("AskedAgain(1, 2, %d)", id))
	for _, round := range []int64{first, second} {
		if got := get[uint64](b.Instance, "randomnessOf", big.NewInt(round)); got != id || got == old {
			t.Errorf("round %d is drawn by value %d, asked again for %d", round, got, id)
		}
	}
	if b.earned(drawer) != 0 {
		t.Error("asking again was paid")
	}
	b.known()
	b.must(b.draw(first))
	b.must(b.draw(second))
	for _, round := range []int64{first, second} {
		if got := get[uint64](b.Instance, "randomnessOf", big.NewInt(round)); got != id {
			t.Errorf("round %d was drawn by value %d, which says %d", round, id, got)
		}
	}
}

// Were one round asked for again and not those behind it, a value that everybody knows would be used later: while the first waits for its new
// one, the operators of an attacker leave the pool and join it until the second round's seat is theirs.
func TestKnownValuesAreNotUsed(t *testing.T) {
	seats := func(weak ...string) (own int) {
		p := sevenSeats()
		p.Seats, p.MinimumDistinct = 1, 1
		b := newPool(t, p, weak...)
		b.joined(101, 102, 104, 108, 116, 132, 164, 228, 356, 612, 8000) // any two that leave make another total
		begun := b.Chain.Snapshot()
		for trial := range uint64(8) {
			b.Chain.Restore(begun)
			b.Chain.AdvanceBlocks(1 + trial*7)
			first := b.start()
			b.Chain.AdvanceBlocks(200)
			second := b.start()
			b.Chain.AdvanceBlocks(60)
			b.must(b.draw(first)) // lapsed
			asked := b.Chain.Snapshot()
			drawn := func(without uint) common.Address { // bits: who leaves, two at most before the new value comes
				b.Chain.Restore(asked)
				for i := range 10 {
					if without>>i&1 != 0 {
						b.must(b.Call(b.operators[i], "leave"))
					}
				}
				b.Chain.AdvanceBlocks(6)
				b.must(b.draw(first))
				b.must(b.draw(second))
				return b.seats(second)[0]
			}
			// What is known already when the attacker has to decide: by the old value, everything.
			decision := uint(0)
			if get[uint64](b.Instance, "randomnessOf", big.NewInt(second)) < b.Chain.Number() {
				for without := range uint(1 << 10) {
					if bits.OnesCount(without) <= 2 && drawn(without) != b.operators[10] {
						decision = without
						break
					}
				}
			}
			if drawn(decision) != b.operators[10] {
				own++
			}
		}
		return own
	}
	if own := seats(); own > 4 { // one in five by right
		t.Errorf("the attacker holds %d of 8 seats", own)
	}
	if own := seats("asked again for one round"); own < 7 {
		t.Errorf("control: %d of 8 seats by a value that is known", own)
	}
}

// A draw that comes too late seats nobody, so nobody is punished for time that there was not, and the next round goes on.
func TestLateDraws(t *testing.T) {
	b := newPool(t, sevenSeats())
	b.joined(100, 200, 300)
	late, next := b.start(), int64(0)
	start := b.Chain.Time()
	b.Chain.SetTime(start + drawSeconds)
	kept := b.Chain.Snapshot()
	b.known()
	b.must(b.draw(late)) // the last second
	if b.round(late).Outcome != 0 {
		t.Error("a draw in time ended the round")
	}
	b.Chain.Restore(kept)
	b.Chain.SetTime(start + drawSeconds + 1)
	next = b.start()
	b.refuses(b.Call(b.operators[0], "leave"), "DrawFirst(1)")
	b.does(b.draw(late), "Drawn(1, [])", fmt.Sprintf("Settled(1, 4, %v, %v)", common.Hash{}, common.Hash{}))
	if carried := get[*big.Int](b.Instance, "carried").Int64(); carried != 720 {
		t.Errorf("%d wei are carried", carried)
	}
	b.known()
	b.must(b.draw(next))
	b.play(next, nil)
	if got := b.earned(beneficiary); got != (700+720)/7*7 {
		t.Errorf("the next round paid %d", got)
	}
}

// Drawn when the time for answers is over, operators would be punished for what they could not do.
func TestNobodySitsTooLate(t *testing.T) {
	for _, weak := range [][]string{nil, {"drawn too late"}} {
		b := newPool(t, sevenSeats(), weak...)
		b.joined(200, 200, 200)
		late := b.start()
		b.Chain.AdvanceTime(drawSeconds + commitSeconds + revealSeconds + 1)
		b.known()
		b.must(b.draw(late))
		settled := b.settle(late)
		punished := 0
		for _, operator := range b.operators {
			if b.staking.held(operator).Cmp(tokens(200)) < 0 {
				punished++
			}
		}
		if weak == nil {
			b.refuses(settled, fmt.Sprintf("AlreadySettled(%d)", late))
			if punished != 0 {
				t.Errorf("%d were punished", punished)
			}
		} else if settled.Err != nil || punished != 3 {
			t.Errorf("control: %d of 3 were punished, %v", punished, settled.Err)
		}
	}
}

// More than 32 who lost eligibility leave the pool, and it is drawn from anew; the queue goes on.
func TestManyWhoLostEligibility(t *testing.T) {
	b := newPool(t, sevenSeats())
	b.joined(append(slices.Repeat([]int64{1000}, 40), 100, 100, 100)...)
	for _, operator := range b.operators[:40] {
		b.staking.must(b.staking.Call(operator, "undelegate", operator))
	}
	b.Chain.AdvanceTime(1)
	round := b.start()
	for tries := 0; b.round(round).Outcome == 0 && b.seats(round)[0] == (common.Address{}); tries++ {
		if tries == 3 {
			t.Fatal("not drawn after three tries")
		}
		b.known()
		b.must(b.draw(round))
	}
	seated := distinct(b.seats(round))
	if len(seated) != 3 || get[*big.Int](b.Instance, "totalWeight").Int64() > 300+7*1000 {
		t.Errorf("%v sit, total weight %v", seated, b.Get("totalWeight")[0])
	}
}

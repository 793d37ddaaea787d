package stake

import (
	"encoding/binary"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// MostPassedOver is how many who lost eligibility one draw passes over; after one more the pool is drawn from anew without them.
const MostPassedOver = 32

// Seating is what a draw comes to.
type Seating struct {
	// Leaves in the order in which they were first drawn, and how many seats each got; none if the pool cannot fill the seats.
	Leaves []uint64
	Seats  []int
	// PassedOver were drawn and are not eligible.
	PassedOver []uint64
	// TooMany were passed over: nobody is seated.
	TooMany bool
}

// Draw gives each seat to a point of the weights, with replacement; leaf i has weight weights[i]. Those who are not eligible are left out;
// so is, once only as many seats are left as different leaves are missing, whoever has one. What the contract finds in a tree of
// sums, shifted past gaps, this finds by adding up what is not left out.
func Draw(weights []uint32, value common.Hash, round uint64, seats, minimumDistinct int, eligible func(leaf uint64) bool) (d Seating) {
	out := make([]bool, len(weights))
	onlyNew := false
	for i, left := uint64(0), seats; left > 0; i++ {
		if !onlyNew && len(d.Leaves)+left <= minimumDistinct {
			onlyNew = true
			for _, leaf := range d.Leaves {
				out[leaf] = true
			}
		}
		open := uint64(0)
		for leaf, weight := range weights {
			if !out[leaf] {
				open += uint64(weight)
			}
		}
		if open == 0 {
			return Seating{PassedOver: d.PassedOver}
		}
		leaf := at(weights, out, point(value, round, i, open))
		place := slices.Index(d.Leaves, leaf)
		if place < 0 {
			if !eligible(leaf) {
				if len(d.PassedOver) == MostPassedOver {
					return Seating{PassedOver: d.PassedOver, TooMany: true}
				}
				d.PassedOver = append(d.PassedOver, leaf)
				out[leaf] = true
				continue
			}
			place = len(d.Leaves)
			d.Leaves, d.Seats = append(d.Leaves, leaf), append(d.Seats, 0)
			out[leaf] = onlyNew
		}
		d.Seats[place]++
		left--
	}
	return d
}

// point is the i-th one of a round, in [0, open).
func point(value common.Hash, round, i, open uint64) uint64 {
	var packed [96]byte
	copy(packed[:], value[:])
	binary.BigEndian.PutUint64(packed[56:], round)
	binary.BigEndian.PutUint64(packed[88:], i)
	n := new(big.Int).SetBytes(crypto.Keccak256(packed[:]))
	return n.Mod(n, new(big.Int).SetUint64(open)).Uint64()
}

func at(weights []uint32, out []bool, point uint64) uint64 {
	for leaf, weight := range weights {
		if out[leaf] {
			continue
		}
		if point < uint64(weight) {
			return uint64(leaf)
		}
		point -= uint64(weight)
	}
	panic("stake: a point beyond the weights")
}

// RandomnessState is what a source says of a value that was asked for.
type RandomnessState uint8

const (
	RandomnessWaiting RandomnessState = iota
	RandomnessReady
	RandomnessLapsed
)

// BlockRandomness is the contract of that name, as the next block finds it.
type BlockRandomness struct {
	ChainID, Block uint64
	Hash           func(block uint64) common.Hash
}

// Ask gives an id.
func (r BlockRandomness) Ask() uint64 { return r.Block + 2 }

// ValueOf is the value of an id, if it is known and did not lapse.
func (r BlockRandomness) ValueOf(id uint64) (common.Hash, RandomnessState) {
	if r.Block <= id {
		return common.Hash{}, RandomnessWaiting
	}
	if r.Block > id+256 {
		return common.Hash{}, RandomnessLapsed
	}
	var packed [96]byte
	binary.BigEndian.PutUint64(packed[24:], r.ChainID)
	binary.BigEndian.PutUint64(packed[56:], id)
	hash := r.Hash(id)
	copy(packed[64:], hash[:])
	return crypto.Keccak256Hash(packed[:]), RandomnessReady
}

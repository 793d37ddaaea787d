package contracts_test

import (
	"encoding/binary"
	"encoding/json"
	"maps"
	"math/big"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// slotOf is where a contract keeps a variable, as its committed storage layout says.
func slotOf(t testing.TB, contract, variable string) common.Hash {
	t.Helper()
	text, err := os.ReadFile("snapshots/layout/" + contract + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var layout struct {
		Storage []struct{ Label, Slot string }
	}
	if err := json.Unmarshal(text, &layout); err != nil {
		t.Fatal(err)
	}
	for _, v := range layout.Storage {
		if slot, err := strconv.ParseUint(v.Slot, 10, 64); v.Label == variable && err == nil {
			return wordOf(slot)
		}
	}
	t.Fatalf("%s has no %s", contract, variable)
	return common.Hash{}
}

func wordOf(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }

// entryOf is the slot of a mapping's entry, or some slots after it.
func entryOf(key, mapping common.Hash, after uint64) common.Hash {
	slot := crypto.Keccak256Hash(key[:], mapping[:]).Big()
	return common.BigToHash(slot.Add(slot, new(big.Int).SetUint64(after)))
}

// part is some bits of a slot, from the lowest bits on.
type part struct {
	value *big.Int
	bits  uint
}

func packedWord(parts ...part) common.Hash {
	word, at := new(big.Int), uint(0)
	for _, p := range parts {
		word.Or(word, new(big.Int).Lsh(p.value, at))
		at += p.bits
	}
	return common.BigToHash(word)
}

// filled are the words that so many operators, each with a stake that was delegated at createdAt, leave behind when they have joined an
// empty pool before any round: those of TokenStaking that say who is eligible, and all of the pool. Locks are left out.
func (b *poolBench) filled(count int, stake func(i int) int64, createdAt, joinedAt uint64) (staking, pool map[common.Hash]common.Hash) {
	b.t.Helper()
	staking, pool = map[common.Hash]common.Hash{}, map[common.Hash]common.Hash{}
	delegations, leaves, leafOf := slotOf(b.t, "TokenStaking", "_delegation"), slotOf(b.t, "VerificationOperator", "_leaf"), slotOf(b.t, "VerificationOperator", "_leafOf")
	tree := slotOf(b.t, "VerificationOperator", "_tree").Big().Uint64()
	sums := make([]uint64, 8*4681) // of the lanes of all nodes
	n := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	for i := range count {
		operator, leaf, amount := manyOperator(i), uint64(i+1), stake(i)
		key := common.BytesToHash(operator[:])
		staking[entryOf(key, delegations, 0)] = packedWord(part{stakeOwner.Big(), 160}, part{tokens(amount), 96})
		staking[entryOf(key, delegations, 1)] = packedWord(part{beneficiary.Big(), 160}, part{n(createdAt), 48})
		staking[entryOf(key, delegations, 2)] = packedWord(part{authorizer.Big(), 160})
		pool[entryOf(key, leafOf, 0)] = wordOf(leaf)
		pool[entryOf(wordOf(leaf), leaves, 0)] = packedWord(part{operator.Big(), 160}, part{n(0), 32}, part{n((joinedAt + 200*day) / day), 24}, part{n(1), 40})
		node, lane := 585+leaf>>3, leaf&7
		for {
			sums[node<<3+lane] += uint64(amount)
			if node == 0 {
				break
			}
			node, lane = (node-1)>>3, (node-1)&7
		}
	}
	for node := range uint64(4681) {
		word := new(big.Int)
		for lane := range uint64(8) {
			word.Or(word, new(big.Int).Lsh(n(sums[node<<3+lane]), uint(32*lane)))
		}
		if word.Sign() != 0 {
			pool[wordOf(tree+node)] = common.BigToHash(word)
		}
	}
	pool[slotOf(b.t, "VerificationOperator", "_leaves")] = wordOf(uint64(count))
	return staking, pool
}

// manyOperator needs no key: nobody signs here.
func manyOperator(i int) common.Address {
	return common.BytesToAddress(crypto.Keccak256(binary.BigEndian.AppendUint64([]byte("operator "), uint64(i))))
}

// fill has so many operators in the pool, as if all had staked and joined.
func (b *poolBench) fill(count int, stake func(i int) int64) {
	b.t.Helper()
	createdAt := b.Chain.Time()
	b.Chain.AdvanceTime(initialisationSeconds + 1)
	staking, pool := b.filled(count, stake, createdAt, b.Chain.Time())
	for slot, word := range staking {
		b.Chain.SetStorage(b.staking.Address, slot, word)
	}
	for slot, word := range pool {
		b.Chain.SetStorage(b.Address, slot, word)
	}
	total := new(big.Int)
	for i := range count {
		total.Add(total, tokens(stake(i)))
	}
	holder := common.BytesToHash(b.staking.Address[:])
	b.Chain.SetStorage(b.staking.token.Address, entryOf(holder, slotOf(b.t, "Token", "_balances"), 0), common.BigToHash(total))
}

// What is written in the place of thousands of calls is what the calls write.
func TestFilledPoolIsAJoinedOne(t *testing.T) {
	const count = 150
	stake := func(i int) int64 { return 100 + int64(i%900) }
	b := newPool(t, sevenSeats())
	createdAt := b.Chain.Time()
	for i := range count {
		b.staking.must(b.staking.stake(manyOperator(i), tokens(stake(i))))
	}
	b.Chain.AdvanceTime(initialisationSeconds + 1)
	for i := range count {
		b.must(b.Call(manyOperator(i), "join"))
	}
	staking, pool := b.filled(count, stake, createdAt, b.Chain.Time())
	words := 0
	for contract, want := range map[evmtest.Instance]map[common.Hash]common.Hash{b.staking.Instance: staking, b.Instance: pool} {
		for slot, word := range maps.All(want) {
			if got := contract.Chain.Storage(contract.Address, slot); got != word {
				t.Errorf("slot %v of %v holds %v, %v is written", slot, contract.Address, got, word)
			}
			words++
		}
	}
	if words < 5*count {
		t.Errorf("only %d words", words)
	}
	if all := get[[]common.Address](b.Instance, "validators"); len(all) != count {
		t.Errorf("%d operators in the pool", len(all))
	}
}

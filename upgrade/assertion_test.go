package upgrade

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// As TestAssertions of the contracts has it.
func TestHolds(t *testing.T) {
	word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
	for _, c := range []struct {
		answer     []byte
		comparison Comparison
		expected   []byte
		holds      bool
	}{
		{word(3), EQ, word(3), true}, {word(3), EQ, word(4), false}, {word(3), NE, word(4), true}, {word(3), NE, word(3), false},
		{word(3), LT, word(4), true}, {word(3), LT, word(3), false}, {word(3), LE, word(3), true}, {word(4), LE, word(3), false},
		{word(4), GT, word(3), true}, {word(3), GT, word(3), false}, {word(3), GE, word(3), true}, {word(2), GE, word(3), false},
		{word(3)[1:], GE, word(0), false}, {nil, EQ, word(0), false}, {append(word(3), 1), EQ, word(3), true},
		{[]byte("any"), HASH, crypto.Keccak256([]byte("any")), true}, {[]byte("other"), HASH, crypto.Keccak256([]byte("any")), false},
		{nil, HASH, crypto.Keccak256(), true}, {slices.Repeat([]byte{1}, MaxAnswer), HASH, crypto.Keccak256(slices.Repeat([]byte{1}, MaxAnswer)), true},
		{slices.Repeat([]byte{1}, MaxAnswer+1), HASH, crypto.Keccak256(slices.Repeat([]byte{1}, MaxAnswer+1)), false},
		{word(3), Comparison(7), word(3), false},
	} {
		a := Assertion{Comparison: c.comparison, Expected: Expected(c.expected)}
		if got := a.Holds(c.answer); got != c.holds {
			t.Errorf("%x %v %x: %v", c.answer, c.comparison, c.expected, got)
		}
	}
}

package stake

import (
	"fmt"
	"math/big"

	"github.com/holiman/uint256"
)

// Amount is a number of tokens in units of 10^-18. Values compare with ==.
type Amount struct{ n uint256.Int }

// NewAmount is a small number of units.
func NewAmount(units uint64) (a Amount) {
	a.n.SetUint64(units)
	return a
}

// Tokens is a number of whole tokens.
func Tokens(n uint64) Amount { return NewAmount(n).mulDiv(1e18, 1) }

// AmountFromBig refuses negative numbers and those of more than 256 bits.
func AmountFromBig(n *big.Int) (a Amount, err error) {
	if n.Sign() < 0 || a.n.SetFromBig(n) {
		return Amount{}, fmt.Errorf("amount %v: want 0 to 2^256-1", n)
	}
	return a, nil
}

// ParseAmount reads units in decimal digits without leading zeros.
func ParseAmount(s string) (a Amount, err error) {
	if err := a.n.SetFromDecimal(s); err != nil || a.String() != s {
		return Amount{}, fmt.Errorf("amount %.100q: want decimal digits without leading zeros, below 2^256", s)
	}
	return a, nil
}

// Big is the number of units.
func (a Amount) Big() *big.Int { return a.n.ToBig() }

// String is the number of units in decimal digits.
func (a Amount) String() string { return a.n.Dec() }

// MarshalText is String, for JSON.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText is ParseAmount.
func (a *Amount) UnmarshalText(text []byte) (err error) {
	*a, err = ParseAmount(string(text))
	return err
}

// IsZero tells that there is nothing.
func (a Amount) IsZero() bool { return a.n.IsZero() }

// Cmp is -1, 0 or 1 as a is less than, equal to or more than b.
func (a Amount) Cmp(b Amount) int { return a.n.Cmp(&b.n) }

// Plus is a + b modulo 2^256, which no sum of balances of a Token reaches.
func (a Amount) Plus(b Amount) (sum Amount) {
	sum.n.Add(&a.n, &b.n)
	return sum
}

// Minus is a - b, which must not be negative.
func (a Amount) Minus(b Amount) (rest Amount) {
	if _, overflow := rest.n.SubOverflow(&a.n, &b.n); overflow {
		panic(fmt.Sprintf("stake: %v - %v", a, b))
	}
	return rest
}

// Min is the lesser one.
func (a Amount) Min(b Amount) Amount {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// fits96 tells that the contracts can keep it in 96 bits.
func (a Amount) fits96() bool { return a.n.BitLen() <= 96 }

// mulDiv is a * times / by, rounded down.
func (a Amount) mulDiv(times, by uint64) (q Amount) {
	q.n.Mul(&a.n, uint256.NewInt(times))
	q.n.Div(&q.n, uint256.NewInt(by))
	return q
}

// over is how often unit fits into a, as far as 64 bits tell.
func (a Amount) over(unit Amount) uint64 {
	var q uint256.Int
	return q.Div(&a.n, &unit.n).Uint64()
}

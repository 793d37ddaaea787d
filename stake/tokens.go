package stake

import (
	"fmt"
	"math/big"
	"strings"
)

// decimals of the token.
const decimals = 18

// ParseTokens reads a number of tokens as people write it: digits, and up to 18 more behind a point.
func ParseTokens(s string) (Amount, error) {
	whole, rest, pointed := strings.Cut(s, ".")
	digits := whole + rest
	bad := whole == "" || pointed && rest == "" || len(rest) > decimals || len(s) > 100 || strings.Trim(digits, "0123456789") != ""
	n, ok := new(big.Int).SetString(digits+strings.Repeat("0", max(0, decimals-len(rest))), 10)
	if bad || !ok {
		return Amount{}, fmt.Errorf("%.100q: want a number of tokens such as 40000 or 0.5, with at most %d digits behind the point", s, decimals)
	}
	return AmountFromBig(n)
}

// Tokens is the number of tokens, exact, as ParseTokens reads it.
func (a Amount) Tokens() string {
	text := a.String()
	if len(text) <= decimals {
		text = strings.Repeat("0", decimals+1-len(text)) + text
	}
	whole, rest := text[:len(text)-decimals], strings.TrimRight(text[len(text)-decimals:], "0")
	if rest == "" {
		return whole
	}
	return whole + "." + rest
}

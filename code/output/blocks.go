package output

import (
	"bytes"
	"math/bits"
)

// blocks passes over what nobody reads, 64 bytes at a time: which bytes are quotes, backslashes and brackets comes as bits, and what
// stands within strings follows by counting quotes. It keeps what must be known where the next block begins.
type blocks struct {
	depth  int    // of open brackets
	inside uint64 // all ones within a string
	escape uint64 // 1: the next byte is escaped
	stray  bool   // there is a backslash outside of strings, where nobody knows what it means
}

// pass reads on until all brackets are closed; it says how many bytes that took, and whether it is so. Where an object or array is nested
// deeper than maxDepth it stops there, with a depth above it; so it does at a stray backslash.
func (b *blocks) pass(text []byte) (int, bool) {
	for at := 0; at < len(text); {
		n := min(64, len(text)-at)
		var block [64]byte // zeros behind the end are nothing
		from := &block
		if n == 64 {
			from = (*[64]byte)(text[at:])
		} else {
			copy(block[:], text[at:])
		}
		quotes, slashes, opens, closes := classify(from)
		if slashes|b.escape != 0 {
			quotes &^= b.escaped(slashes, n)
		}
		inside := odd(quotes) ^ b.inside
		opens &^= inside
		closes &^= inside
		stray := slashes &^ inside
		if stray != 0 {
			before := stray&-stray - 1
			opens, closes = opens&before, closes&before
		}
		if bits.OnesCount64(closes) >= b.depth || b.depth+bits.OnesCount64(opens) > maxDepth {
			for m := opens | closes; m != 0; m &= m - 1 {
				if opens&m&-m != 0 {
					b.depth++
				} else {
					b.depth--
				}
				if b.depth == 0 || b.depth > maxDepth {
					return at + bits.TrailingZeros64(m) + 1, true
				}
			}
		} else {
			b.depth += bits.OnesCount64(opens) - bits.OnesCount64(closes)
		}
		if stray != 0 {
			b.stray = true
			return at + bits.TrailingZeros64(stray), false
		}
		b.inside = uint64(int64(inside) >> 63)
		if at += n; quotes == 0 && b.inside != 0 {
			at += b.within(text[at:])
		}
	}
	return len(text), false
}

// within passes the blocks of a long string, up to that with its end.
func (b *blocks) within(text []byte) int {
	n := bytes.IndexByte(text, '"')
	if n < 0 {
		n = len(text)
	}
	if n -= n % 64; n == 0 {
		return 0
	}
	slashes := 0
	for slashes < n && text[n-1-slashes] == '\\' {
		slashes++
	}
	if slashes == n {
		slashes += int(b.escape)
	}
	b.escape = uint64(slashes % 2)
	return n
}

// escaped are the bytes of a block that stand behind a backslash which is not escaped itself; n bytes of the block count.
func (b *blocks) escaped(slashes uint64, n int) uint64 {
	const odds = 0xAAAAAAAAAAAAAAAA
	// A run of backslashes escapes every other byte from its second on: the carry of a subtraction runs to its end.
	first := slashes &^ b.escape
	ends := (first<<1 | odds) - first ^ odds
	escaped := ends ^ (slashes | b.escape)
	if n < 64 {
		b.escape = escaped >> n & 1
	} else {
		b.escape = ends & slashes >> 63
	}
	return escaped
}

// odd has a bit set where the number of set bits up to there, itself included, is odd.
func odd(x uint64) uint64 {
	x ^= x << 1
	x ^= x << 2
	x ^= x << 4
	x ^= x << 8
	x ^= x << 16
	x ^= x << 32
	return x
}

package output

import "encoding/binary"

const everyByte = 0x0101010101010101

// classifyPortably is classify for machines that have none of their own, eight bytes at a time.
func classifyPortably(block *[64]byte) (quotes, slashes, opens, closes uint64) {
	for i := 0; i < 64; i += 8 {
		word := binary.LittleEndian.Uint64(block[i:])
		folded := word | 0x20*everyByte
		quotes |= equal(word, '"') << i
		slashes |= equal(word, '\\') << i
		opens |= equal(folded, '{') << i
		closes |= equal(folded, '}') << i
	}
	return
}

// equal has a bit for each byte of a word that is c.
func equal(word uint64, c byte) uint64 {
	const low = 0x7f * everyByte
	word ^= uint64(c) * everyByte
	zeros := ^(word&low + low | word | low) // bit 7 of each byte that is zero
	return (zeros >> 7) * 0x0102040810204080 >> 56
}

package solc

import (
	"encoding/binary"
	"errors"
)

var errLZ4 = errors.New("damaged LZ4 data")

// unpackLZ4 undoes the packing of soljson: blocks of (size as four bytes little-endian, LZ4 block), closed by a zero
// size or by the end. Matches stay inside their block. The result has exactly size bytes.
func unpackLZ4(src []byte, size int) ([]byte, error) {
	out := make([]byte, 0, size)
	for len(src) >= 4 {
		n := binary.LittleEndian.Uint32(src)
		src = src[4:]
		if n == 0 {
			break
		}
		if uint64(n) > uint64(len(src)) {
			return nil, errLZ4
		}
		var err error
		if out, err = unpackBlock(out, src[:n], size); err != nil {
			return nil, err
		}
		src = src[n:]
	}
	if len(out) != size {
		return nil, errLZ4
	}
	return out, nil
}

func unpackBlock(out, b []byte, size int) ([]byte, error) {
	base := len(out)
	length := func(n int) (int, bool) { // the nibble of a token, continued while bytes are 255
		if n < 15 {
			return n, true
		}
		for len(b) > 0 && n <= size {
			c := b[0]
			b = b[1:]
			n += int(c)
			if c != 255 {
				return n, true
			}
		}
		return 0, false
	}
	for len(b) > 0 {
		token := int(b[0])
		b = b[1:]
		n, ok := length(token >> 4)
		if !ok || n > len(b) || len(out)+n > size {
			return nil, errLZ4
		}
		out, b = append(out, b[:n]...), b[n:]
		if len(b) == 0 {
			break // the last sequence has no match
		}
		if len(b) < 2 {
			return nil, errLZ4
		}
		offset := int(binary.LittleEndian.Uint16(b))
		b = b[2:]
		if n, ok = length(token & 15); !ok {
			return nil, errLZ4
		}
		n += 4
		from := len(out) - offset
		if offset == 0 || from < base || len(out)+n > size {
			return nil, errLZ4
		}
		for range n { // byte by byte: a match may overlap what it writes
			out = append(out, out[from])
			from++
		}
	}
	return out, nil
}

package output

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// plainPass is blocks.pass byte by byte.
func plainPass(text []byte) (int, bool) {
	depth, inside := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case inside && c == '\\':
			i++
		case c == '\\':
			return i, false
		case c == '"':
			inside = !inside
		case inside:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				return i + 1, true
			}
		}
	}
	return len(text), false
}

// However a text is cut into pieces, it ends where it ends byte by byte.
func checkPass(t *testing.T, text []byte, cut func(rest int) int) {
	t.Helper()
	want, wantDone := plainPass(text)
	b, at, done := new(blocks), 0, false
	for at < len(text) && !done && !b.stray {
		var n int
		n, done = b.pass(text[at : at+cut(len(text)-at)])
		at += n
	}
	if at != want || done != wantDone {
		t.Fatalf("%q: ends at %d (%v), want %d (%v)", text, at, done, want, wantDone)
	}
}

func TestBlocks(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	alphabets := []string{`{}[]"\ab`, `\"`, `"abcdefghijklmnopqrstuvwxyz`, `{"x":[`, `\\\\\\\"a`}
	for range 20_000 {
		text := []byte("{")
		for range 1 + random.IntN(6) {
			alphabet := alphabets[random.IntN(len(alphabets))]
			for range random.IntN(150) {
				text = append(text, alphabet[random.IntN(len(alphabet))])
			}
		}
		text = append(text, '}')
		checkPass(t, text, func(rest int) int { return rest })
		checkPass(t, text, func(rest int) int { return 1 + random.IntN(min(rest, 200)) })
	}
	// Runs of backslashes that end at every place of a block.
	for n := range 200 {
		for _, long := range []int{0, 64, 300} {
			text := []byte(`["` + strings.Repeat("x", long) + strings.Repeat(`\`, n) + `"],"]`)
			checkPass(t, text, func(rest int) int { return rest })
			checkPass(t, text, func(rest int) int { return min(rest, 7) })
		}
	}
}

func TestClassify(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	var block [64]byte
	for range 20_000 {
		for i := range block {
			block[i] = byte(random.Uint32())
			if random.IntN(2) == 0 {
				block[i] = `{}[]"\;|`[random.IntN(8)]
			}
		}
		var want [4]uint64
		for i, c := range block {
			for k, set := range []string{`"`, `\`, `{[`, `}]`} {
				if strings.IndexByte(set, c) >= 0 {
					want[k] |= 1 << i
				}
			}
		}
		for name, f := range map[string]func(*[64]byte) (uint64, uint64, uint64, uint64){"this machine's": classify, "portable": classifyPortably} {
			var got [4]uint64
			if got[0], got[1], got[2], got[3] = f(&block); got != want {
				t.Fatalf("%s: %q: %x, want %x", name, block, got, want)
			}
		}
	}
}

func FuzzBlocks(f *testing.F) {
	f.Add([]byte(`{"a\\":["]",{}]}`), uint8(3))
	f.Fuzz(func(t *testing.T, text []byte, step uint8) {
		text = append([]byte("["), text...)
		checkPass(t, text, func(rest int) int { return rest })
		checkPass(t, text, func(rest int) int { return min(rest, 1+int(step)) })
	})
}

package stake

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestTokens(t *testing.T) {
	for text, units := range map[string]string{
		"0": "0", "1": "1000000000000000000", "0.5": "500000000000000000", "40000.000000000000000001": "40000000000000000000001", "007": "7000000000000000000",
		"0.10": "100000000000000000",
	} {
		if a, err := ParseTokens(text); err != nil || a.String() != units {
			t.Errorf("%s: %v, %v", text, a, err)
		}
	}
	for _, text := range []string{"", ".", "1.", ".5", "-1", "+1", "1e3", "0x1", "1 ", "1_000", "1,5", "1.2.3", "0.0000000000000000001", "١", strings.Repeat("9", 60), strings.Repeat("0", 101)} {
		if a, err := ParseTokens(text); err == nil {
			t.Errorf("%q: %v", text, a)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		a := NewAmount(rapid.Uint64().Draw(t, "units")).mulDiv(rapid.Uint64().Draw(t, "times"), 1)
		if back, err := ParseTokens(a.Tokens()); err != nil || back != a {
			t.Fatalf("%v: %s, %v", a, a.Tokens(), err)
		}
	})
}

func FuzzParseTokens(f *testing.F) {
	f.Add("40000.5")
	f.Fuzz(func(t *testing.T, text string) {
		if a, err := ParseTokens(text); err == nil {
			if back, err := ParseTokens(a.Tokens()); err != nil || back != a {
				t.Fatalf("%q: %v, %v", text, back, err)
			}
		}
	})
}

package printable_test

import (
	"math/big"
	"testing"

	"theseus/printable"
)

func TestValue(t *testing.T) {
	type pair struct {
		A *big.Int
		B []bool
	}
	for want, v := range map[string]any{
		"5": big.NewInt(5), "7": uint8(7), "true": true, `"a\u202eb\""`: "a\u202eb\"", "0x0102": []byte{1, 2}, "0x03": [1]byte{3},
		"[1, 2]": []*big.Int{big.NewInt(1), big.NewInt(2)}, "{A: 1, B: [true]}": pair{big.NewInt(1), []bool{true}}, "[]": []string{}, "-": nil,
		"{A: 2, B: []}": &pair{A: big.NewInt(2)},
	} {
		if got := printable.Value(v); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

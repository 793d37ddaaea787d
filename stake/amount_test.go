package stake

import (
	"encoding/json"
	"math/big"
	"testing"
)

func TestAmounts(t *testing.T) {
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	for _, text := range []string{"0", "1", "1000000000000000000", most.String()} {
		a, err := ParseAmount(text)
		if err != nil || a.String() != text {
			t.Errorf("%s: %v %v", text, a, err)
		}
		if b, err := AmountFromBig(a.Big()); err != nil || b != a {
			t.Errorf("%s: %v %v", text, b, err)
		}
		var read Amount
		if written, err := json.Marshal(a); err != nil || json.Unmarshal(written, &read) != nil || read != a {
			t.Errorf("%s: %s %v", text, written, read)
		}
	}
	for _, text := range []string{"", "-1", "+1", "01", "1.0", "1e3", "0x1", " 1", "1 ", "１", new(big.Int).Add(most, big.NewInt(1)).String()} {
		if a, err := ParseAmount(text); err == nil {
			t.Errorf("%q is read as %v", text, a)
		}
	}
	for _, n := range []*big.Int{big.NewInt(-1), new(big.Int).Add(most, big.NewInt(1))} {
		if a, err := AmountFromBig(n); err == nil {
			t.Errorf("%v is taken as %v", n, a)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("1 - 2 is an amount")
		}
	}()
	NewAmount(1).Minus(NewAmount(2))
}

func TestReward(t *testing.T) {
	for _, tc := range []struct{ seized, multiplier, want uint64 }{
		{100, 100, 5}, {100, 50, 2}, {100, 0, 0}, {19, 100, 0}, {20, 100, 1}, {20, 99, 0}, {1e18, 100, 5e16}, {1e18, 1, 5e14},
	} {
		if got := Reward(NewAmount(tc.seized), tc.multiplier); got != NewAmount(tc.want) {
			t.Errorf("of %d × %d: %v, want %d", tc.seized, tc.multiplier, got, tc.want)
		}
	}
}

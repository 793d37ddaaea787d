package rehearse

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/fork"
	"theseus/code/output"
	"theseus/safety/layout"
)

// However many constants a source has, and however deep its mappings are, the places that are computed are bounded, and the outermost come first.
func TestGuessingKeysIsBounded(t *testing.T) {
	var c Constants
	for i := range 3 * maxConstants {
		c.word(common.BigToHash(big.NewInt(int64(1e6 + i))))
		c.text(fmt.Appendf(nil, "text %d", i))
	}
	if len(c.words) != maxConstants || len(c.texts) > maxConstants {
		t.Fatalf("%d words, %d texts", len(c.words), len(c.texts))
	}
	l := layout.Of(&output.Contract{StorageLayout: layoutText})
	for most, want := range map[int]int{100: 100, maxPlaces: maxPlaces} {
		names := fork.NewNames()
		computed := c.places(l, names, most)
		if computed > want || computed < want/4 {
			t.Errorf("%d places of %d", computed, want)
		}
		// named, the shallow one of the two mappings: its first text.
		place := crypto.Keccak256Hash(c.texts[0], common.BigToHash(big.NewInt(11)).Bytes())
		if names.Preimage(place) == nil {
			t.Errorf("at most %d: the first key of the outermost mapping was not tried", most)
		}
	}
	if computed := c.places(l, fork.NewNames(), 0); computed != 0 {
		t.Errorf("%d places of none", computed)
	}
}

// Documents come from a compiler, and may come from anywhere: none makes reading fail, and what is read has its bounds.
func FuzzReadConstants(f *testing.F) {
	f.Add([]byte(`{"nodeType":"Literal","kind":"number","value":"1_000","typeDescriptions":{"typeString":"int_const 1000"}}`))
	f.Add([]byte(`[{"nodeType":"Literal","kind":"string","hexValue":"6b6579","value":"key"},{"nodeType":"Literal","kind":"hexString","hexValue":"zz"}]`))
	f.Add([]byte(`{"typeDescriptions":{"typeString":"int_const -115792089237316195423570985008687907853269984665640564039457584007913129639937"}}`))
	f.Add([]byte(`{"typeDescriptions":[{"typeString":7}],"nodeType":{"hexValue":[]}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := ReadConstants(b)
		if err != nil && len(c.words)+len(c.texts) > 0 || len(c.words) > maxConstants || len(c.texts) > maxConstants {
			t.Errorf("%v: %d words, %d texts", err, len(c.words), len(c.texts))
		}
		c.code(b)
		for _, kind := range []layout.Kind{layout.Uint, layout.Int, layout.FixedN, layout.String} {
			for _, key := range c.keys(&layout.Type{Kind: kind, Size: big.NewInt(4)}) {
				if kind != layout.String && len(key) != 32 {
					t.Errorf("%v: a key of %d bytes", kind, len(key))
				}
			}
		}
	})
}

package contracts_test

import (
	"bytes"
	"math/big"
	"testing"
)

// Each flag is kept for itself, and comes back with all others as they were.
func TestConfigurationFlags(t *testing.T) {
	w := newWorld(t)
	for bits := range 8 {
		c := team()
		c.Delay = big.NewInt(int64(bits))
		c.HaltOnSourceChanged, c.HaltOnNoVerdict, c.FindingsRequired = bits&1 != 0, bits&2 != 0, bits&4 != 0
		contract := w.deployRecord(c)
		if got := w.configuration(contract); !bytes.Equal(packed(got), packed(c)) {
			t.Errorf("%03b: %+v", bits, got)
		}
	}
}

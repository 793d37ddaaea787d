package validator_test

import (
	"bytes"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"theseus/chain"
	"theseus/chain/faulttest"
	"theseus/validator"
)

// agreeing opens the network through endpoints of which so many must agree.
func (w *town) agreeing(quorum int, endpoints ...string) *chain.Contracts {
	w.t.Helper()
	c, err := chain.Dial(w.t.Context(), chain.Config{Endpoints: endpoints, Quorum: quorum, Timeout: 300 * time.Millisecond})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(c.Close)
	network := w.Network
	contracts, err := chain.Open(w.t.Context(), c, &network)
	if err != nil {
		w.t.Fatal(err)
	}
	return contracts
}

// Two of three endpoints tell the same false story about what was approved while the honest one hangs: a validator that wants
// all three abstains, and votes as soon as it may. The control believes any one, and attests to the lie.
func TestIncidentH1ValidatorAmongLiarsAbstains(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	var lying atomic.Bool
	lying.Store(true)
	lie := func(b []byte) []byte {
		if lying.Load() {
			return bytes.ReplaceAll(b, []byte(hexOf(u.Implementation)), []byte(strings.Repeat("ab", 20)))
		}
		return b
	}
	liars := []string{w.through(lie), w.through(lie)}
	honest := faulttest.New(t, w.Chain.URL(), "")

	w.start(0, func(c *validator.Config) { c.Contracts = w.agreeing(3, honest.URL, liars[0], liars[1]) })
	honest.Set(faulttest.Named("hangs"), "", faulttest.Always)
	w.Request(u.Contract)
	time.Sleep(4 * time.Second) // a round trip of everything takes a second
	if n := w.round(u.Contract).Commits; n != 0 {
		t.Fatalf("%d commitments where two of three lie and one hangs", n)
	}

	w.start(1, func(c *validator.Config) { c.Contracts = w.agreeing(1, liars[0], liars[1]) })
	w.until("the control's commitment", func() bool { return w.seat(u.Contract, 1).Committed })
	if w.round(u.Contract).Commits != 1 {
		t.Error("who abstained has committed")
	}

	lying.Store(false)
	honest.Heal()
	w.until("commitment", func() bool { return w.seat(u.Contract, 0).Committed })
}

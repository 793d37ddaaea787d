package validator_test

import (
	"testing"

	"theseus/upgrade"
)

// Four validators confirm what was signed and put the implementation in place; then anyone activates it.
func TestMatch(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.startAll()
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.Request(u.Contract)
	w.untilStage(u.Contract, upgrade.StageVerified)
	w.until("implementation", func() bool { return w.hasCode(u.Implementation) })
	for i := range w.Seats {
		if seat := w.seat(u.Contract, i); seat.Verdict != upgrade.VerdictMatch {
			t.Errorf("seat %d said %v", i, seat.Verdict)
		}
	}
	w.Pass(200)
	if _, err := w.Activate(t.Context(), w.Stranger, u); err != nil {
		t.Fatal(err)
	}
	if active := w.Record(u.Contract).Active; active != u.NewHead() {
		t.Errorf("active is %+v, signed was %+v", active, u.NewHead())
	}
}

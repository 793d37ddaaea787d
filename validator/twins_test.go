package validator_test

import (
	"errors"
	"testing"
	"time"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/code/link"
	"theseus/upgrade"
	"theseus/validator"
)

// Two daemons with one key, by accident. On one data folder the second is refused before it does anything. On two, as after a disk was
// copied, nothing fences them, which is the control; they may even find different verdicts. The seat still says one thing, once: the
// chain takes one commitment, salts follow from key, round and answer, so that whichever daemon finds that answer opens it.
func TestIncidentI4TwoDaemonsOneKey(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	first := w.start(0)
	_, err := validator.New(t.Context(), first.config)
	var refused *chain.JournalError
	if !errors.As(err, &refused) {
		t.Fatalf("a second daemon on one folder: %v", err)
	}
	w.start(0) // the control: a folder of its own
	for seat := 1; seat < 4; seat++ {
		w.start(seat)
	}
	u := w.approved(w.Configuration(), code)
	w.Request(u.Contract)
	w.untilStage(u.Contract, upgrade.StageVerified)
	if done, _ := w.calls(w.Seats[0].Address); done["commit"] != 1 || done["reveal"] != 1 {
		t.Errorf("agreeing twins did %v", done)
	}
	w.until("verdict", func() bool { return w.seat(u.Contract, 0).Verdict == upgrade.VerdictMatch })

	// Twins that disagree: one of them may not reach the source, and gives up shortly before the end of the time to commit.
	blind := w.start(1, func(c *validator.Config) { c.Fetcher = &link.Fetcher{} })
	second := w.approved(w.Configuration(), code)
	w.Request(second.Contract)
	w.until("commitments", func() bool { return w.round(second.Contract).Commits == 4 })
	w.untilStage(second.Contract, upgrade.StageVerified)
	if done, _ := w.calls(w.Seats[1].Address); done["commit"] != 2 || done["reveal"] != 2 {
		t.Errorf("disagreeing twins did %v in two rounds", done)
	}
	if v := w.seat(second.Contract, 1).Verdict; v != upgrade.VerdictMatch && v != upgrade.VerdictUnavailable {
		t.Errorf("the seat said %v", v)
	}
	blind.stop()
}

// A validator loses its disk between commitment and reveal: the salt follows from its key, the round and what it finds again.
func TestLostDiskReveals(t *testing.T) {
	t.Parallel()
	w := &town{World: chaintest.New(t, 1), t: t, repository: repository(t)}
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.Request(u.Contract)
	d := w.start(0, func(c *validator.Config) { c.Stagger = time.Hour })
	w.until("commitment", func() bool { return w.seat(u.Contract, 0).Committed })
	d.stop()
	d.wipe()
	other := d.config
	other.Secret[0] ^= 1 // the control: without the key nothing is revealed
	d.config, other = other, d.config
	if w.seat(u.Contract, 0).Verdict == upgrade.VerdictNone {
		d.restart()
		time.Sleep(time.Second)
		if v := w.seat(u.Contract, 0).Verdict; v != upgrade.VerdictNone {
			t.Errorf("revealed %v with another secret", v)
		}
		d.stop()
		d.wipe()
	}
	d.config = other
	d.restart()
	w.until("reveal", func() bool { return w.seat(u.Contract, 0).Verdict == upgrade.VerdictMatch })
	if done, refused := w.calls(w.Seats[0].Address); done["commit"] != 1 || done["reveal"] != 1 || len(refused) != 0 {
		t.Errorf("done %v, refused %v", done, refused)
	}
}

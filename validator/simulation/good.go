package simulation

import (
	"theseus/upgrade"
)

// finding is what a good validator finds out about the upgrade that is being verified: package validator's judge. Bytes with the
// approved hash are good from wherever they came; no others are.
func (w *world) finding(seat int) upgrade.Reveal {
	if w.troubled(Away, seat) {
		return upgrade.Reveal{Verdict: upgrade.VerdictUnavailable}
	}
	if w.troubled(FalseBytes, seat) {
		if w.rules.Unchecked {
			return w.falsehood()
		}
		return upgrade.Reveal{Verdict: upgrade.VerdictUnavailable} // another mirror is asked at the next look
	}
	return w.truth(seat)
}

// truth is what the sources of this upgrade yield to a seat.
func (w *world) truth(seat int) upgrade.Reveal {
	switch w.kind {
	case Good:
		return upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: w.word("the build"), FindingsDigest: upgrade.NoFindings}
	case Unsafe, Allowed:
		return upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: w.word("the build"), FindingsDigest: upgrade.FindingsDigest(w.word("the findings"))}
	case Forged:
		return upgrade.Reveal{Verdict: upgrade.VerdictMismatch, BuildDigest: w.word("the build")}
	case Broken:
		return upgrade.Reveal{Verdict: upgrade.VerdictMismatch, BuildDigest: w.word("does not build")}
	case Moved:
		return upgrade.Reveal{Verdict: upgrade.VerdictSourceChanged, BuildDigest: w.word("the other tree")}
	case Split:
		return upgrade.Reveal{Verdict: upgrade.VerdictSourceChanged, BuildDigest: w.word("a tree", byte(seat))}
	}
	return upgrade.Reveal{Verdict: upgrade.VerdictUnavailable}
}

// play is what a good validator does in a block: package validator's play.
func (w *world) play(seat int) {
	s, r := &w.seats[seat], w.round()
	if w.block-s.looked < 1+int(w.roll(seat)%2) {
		return // validators look at the chain at times of their own
	}
	s.looked = w.block
	if w.forgets(seat) {
		s.knows, s.sent = false, 0
	}
	mine := r.Seats[seat]
	now := w.time + uint64(w.ahead(seat))
	committing := r.Commits < len(r.Seats) && w.time <= r.CommitUntil
	committed := mine != upgrade.SeatWord{}
	switch {
	case r.Outcome != upgrade.OutcomePending:
		w.inTurn(seat, r.Outcome, func() { w.conclude() })
	case !committed && w.time <= r.CommitUntil && now <= r.CommitUntil:
		last := now+patience >= r.CommitUntil
		answer := w.finding(seat)
		if answer.Verdict == upgrade.VerdictUnavailable && !last {
			return
		}
		s.knows, s.answer = true, answer
		w.commit(seat, answer)
	case committing:
	case mine.Commitment != upgrade.Commitment{} && w.time <= r.RevealUntil:
		if !s.knows {
			w.remember(seat, mine.Commitment)
		}
		if s.knows {
			w.reveal(seat, s.answer)
		}
	case r.Reveals == r.Commits, w.time > r.RevealUntil:
		w.inTurn(seat, r.Outcome, func() { w.settle() })
	}
}

// remember finds again, after everything was forgotten, what was committed to.
func (w *world) remember(seat int, kept upgrade.Commitment) {
	for _, answer := range []upgrade.Reveal{{Verdict: upgrade.VerdictUnavailable}, w.finding(seat)} {
		commitment := w.hide(seat, answer)
		if commitment[0] = 0; commitment == kept {
			w.seats[seat].knows, w.seats[seat].answer = true, answer
		}
	}
}

// inTurn lets seats do one after the other what anyone may do.
func (w *world) inTurn(seat int, what upgrade.Outcome, do func()) {
	s := &w.seats[seat]
	if s.turn != what+1 {
		s.turn, s.since = what+1, w.block
	}
	if w.block-s.since >= seat {
		w.send(seat, do)
	}
}

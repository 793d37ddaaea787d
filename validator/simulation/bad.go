package simulation

import (
	"theseus/upgrade"
)

// falsehood is what a false mirror and all who collude say: the code is not what was signed where it is, and is where it is not.
func (w *world) falsehood() upgrade.Reveal {
	if w.kind.matches() {
		return upgrade.Reveal{Verdict: upgrade.VerdictMismatch, BuildDigest: w.word("a false tree")}
	}
	return upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: w.word("what was signed")}
}

// misbehave is what a bad seat does in a block.
func (w *world) misbehave(seat int, b Behaviour) {
	r := w.round()
	mine := r.Seats[seat]
	hidden := mine.Commitment != upgrade.Commitment{}
	fresh := mine == upgrade.SeatWord{}
	open := r.Commits == w.Seats || w.time > r.CommitUntil
	say := func(answer upgrade.Reveal) {
		switch {
		case fresh:
			w.commit(seat, answer)
		case hidden && open:
			w.reveal(seat, answer)
		}
	}
	switch b {
	case Leave:
	case Crash:
		if w.block-w.started < 2+int(mix(w.Seed, uint64(seat), uint64(len(w.op.Rounds)))%50) {
			say(w.truth(seat))
		}
	case Withhold:
		if fresh {
			say(w.truth(seat))
		}
	case Delay:
		if fresh && w.time+3*blockTime >= r.CommitUntil || hidden && w.time+3*blockTime >= r.RevealUntil {
			say(w.truth(seat))
		}
	case Copy:
		w.copy(seat, r, fresh)
	case Equivocate:
		answer := w.truth(seat)
		if w.roll(seat, 3)%2 == 0 {
			answer = w.falsehood()
		}
		w.seats[seat].sent = w.block - resend // two processes, each with a journal of its own
		say(answer)
	case Flood:
		w.flood(seat)
	case Lie:
		lie := w.falsehood()
		lie.BuildDigest = w.word("a lie", byte(seat))
		say(lie)
	case Whitewash:
		lie := w.truth(seat)
		switch {
		case lie.FindingsDigest == upgrade.NoFindings:
			lie.FindingsDigest = upgrade.FindingsDigest(w.word("what nobody finds"))
		case !lie.FindingsDigest.IsZero():
			lie.FindingsDigest = upgrade.NoFindings
		}
		say(lie)
	case Collude, Mistaken:
		say(w.falsehood())
	}
}

// copy commits to what another committed to and reveals what another revealed; it also tries to commit once answers are known.
func (w *world) copy(seat int, r *upgrade.Round, fresh bool) {
	round := uint64(len(w.op.Rounds))
	for i, other := range r.Seats {
		if i == seat || other == (upgrade.SeatWord{}) {
			continue
		}
		if fresh && other.Commitment != (upgrade.Commitment{}) {
			w.send(seat, func() { w.op.Commit(w.call(seat), round, other.Commitment) })
			return
		}
		if answer := other.Answer; answer.Verdict != upgrade.VerdictNone {
			if fresh {
				w.commit(seat, answer)
				return
			}
			for _, salt := range []upgrade.Salt{saltOf(i, round), saltOf(seat, round)} {
				w.fly(seat, 1, func() { w.op.Reveal(w.call(seat), round, answer, salt) })
			}
			return
		}
	}
}

// flood sends three of all the transactions that there are.
func (w *world) flood(seat int) {
	round := uint64(len(w.op.Rounds))
	rubbish := []func(){
		func() { w.op.Commit(w.call(seat), round, w.hide(seat, w.falsehood())) },
		func() { w.op.Commit(w.call(seat), round+1, w.hide(seat, w.falsehood())) },
		func() { w.op.Commit(w.call(seat), round, upgrade.Commitment{1}) },
		func() { w.op.Reveal(w.call(seat), round, w.falsehood(), saltOf(seat, round)) },
		func() { w.op.Reveal(w.call(seat), round, w.truth(seat), saltOf(seat, round)) },
		func() { w.op.Reveal(w.call(seat), max(1, round)-1, w.falsehood(), saltOf(seat, round-1)) },
		func() { w.op.StartRound(w.call(seat), codeRegistry, contract, upgrade.Digest{}) },
		func() { w.settle() },
		func() { w.conclude() },
		func() { w.request() },
		func() { w.activate() },
	}
	for i := range uint64(3) {
		w.fly(seat, 1, rubbish[w.roll(seat, 4, i)%uint64(len(rubbish))])
	}
}

package simulation

import (
	"fmt"

	"theseus/upgrade"
)

// Report is what happened in a run.
type Report struct {
	Case Case
	// Events of the record.
	Events []upgrade.Event
	// Rounds and what they said.
	Rounds []upgrade.Outcome
	// Revealed counts, by seat, answers that were taken.
	Revealed map[int]int
	// Wrong is what must never happen.
	Wrong []string
	// Stuck is what had to happen and did not.
	Stuck []string
}

// Failed: something was wrong or stuck.
func (r *Report) Failed() bool { return len(r.Wrong)+len(r.Stuck) > 0 }

func (r *Report) String() string {
	return fmt.Sprintf("%v\nrounds %v\nwrong %q, stuck %q", r.Case, r.Rounds, r.Wrong, r.Stuck)
}

func (w *world) wrong(format string, arguments ...any) {
	w.report.Wrong = append(w.report.Wrong, fmt.Sprintf(format, arguments...))
}

// judge holds what the record did against the truth.
func (w *world) judge(events []upgrade.Event) {
	for _, e := range events {
		switch e := e.(type) {
		case *upgrade.Activated:
			if !w.kind.matches() || w.kind == Unsafe && w.FindingsRequired {
				w.wrong("upgrade %d is %v and was activated", w.index, w.kind)
			}
		case *upgrade.Halted:
			justified := map[upgrade.HaltReason]bool{
				upgrade.HaltMismatch:      w.kind == Forged || w.kind == Broken,
				upgrade.HaltSourceChanged: w.kind == Moved && w.HaltOnSourceChanged,
				upgrade.HaltNoVerdict:     w.HaltOnNoVerdict && !(w.bounded() && w.decided()),
			}
			if !justified[e.Reason] {
				w.wrong("upgrade %d is %v and the contract was halted: %v", w.index, w.kind, e.Reason)
			}
		}
	}
}

// judgeRound counts again, in the plainest way, whether n−f seats said what the round says.
func (w *world) judgeRound(r *upgrade.Round) {
	w.report.Rounds = append(w.report.Rounds, r.Outcome)
	if w.report.Revealed == nil {
		w.report.Revealed = map[int]int{}
	}
	equal, found := 0, 0
	for i, s := range r.Seats {
		if s.Answer.Verdict != upgrade.VerdictNone {
			w.report.Revealed[i]++
		}
		says := map[upgrade.Verdict]upgrade.Outcome{
			upgrade.VerdictMatch: upgrade.OutcomeMatch, upgrade.VerdictMismatch: upgrade.OutcomeMismatch,
			upgrade.VerdictSourceChanged: upgrade.OutcomeSourceChanged,
		}[s.Answer.Verdict]
		if says == r.Outcome && s.Answer.BuildDigest == r.BuildDigest {
			equal++
			if s.Answer.FindingsDigest == r.FindingsDigest {
				found++
			}
		}
	}
	if r.Outcome != upgrade.OutcomeNoVerdict && equal < w.Seats-(w.Seats-1)/3 {
		w.wrong("round %d says %v with %d of %d seats", len(w.op.Rounds), r.Outcome, equal, w.Seats)
	}
	if !r.FindingsDigest.IsZero() && found < w.Seats-(w.Seats-1)/3 {
		w.wrong("round %d says %v found %v with %d of %d seats", len(w.op.Rounds), r.Outcome, r.FindingsDigest, found, w.Seats)
	}
}

// decided: good validators alone bring the upgrade to an end.
func (w *world) decided() bool {
	switch w.kind {
	case Unsafe:
		return !w.FindingsRequired
	case Moved:
		return w.HaltOnSourceChanged
	}
	return w.kind.matches() || w.kind == Forged || w.kind == Broken
}

// judgeEnd says which upgrades had to come to an end and did not.
func (w *world) judgeEnd(events []upgrade.Event) {
	if !w.bounded() || !w.decided() {
		return
	}
	for _, e := range events {
		switch e := e.(type) {
		case *upgrade.Activated:
			return
		case *upgrade.Halted:
			if e.Reason != upgrade.HaltNoVerdict {
				return
			}
		}
	}
	w.report.Stuck = append(w.report.Stuck, fmt.Sprintf("upgrade %d is %v and stays %v", w.index, w.kind, w.record.Stage))
}

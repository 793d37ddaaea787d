package validator

import "time"

// deadline of what a task has to do next, in seconds of block time.
type deadline struct {
	step       string // "commit" or "reveal"; empty: none
	from, till uint64
	warned     bool
	missed     bool
}

// expect notes what a task's validator has to do until when; an empty step: nothing.
func (v *Validator) expect(t *task, step string, from, till uint64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if t.deadline.step != step || t.deadline.till != till {
		t.deadline = deadline{step: step, from: from, till: till}
	}
}

// warn says which deadlines come near and which were missed. It asks nobody: that endpoints do not answer is one of the reasons
// why a deadline is missed. Time goes on from the last block that was seen.
func (v *Validator) warn() {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.head.Hash == [32]byte{} {
		return
	}
	v.warnAt(v.head.Time + uint64(time.Since(v.since)/time.Second))
}

// warnAt is warn at a time; under v.mu.
func (v *Validator) warnAt(now uint64) {
	for _, t := range v.work {
		d := &t.deadline
		if d.step == "" {
			continue
		}
		switch {
		case now > d.till && !d.missed:
			d.missed, d.warned = true, true
			v.metrics.missed.WithLabelValues(d.step).Inc()
			v.log.Error("a deadline was missed", "step", d.step, "contract", t.at.contract, "operatorContract", t.operator, "round", t.round, "until", d.till)
		case now+(d.till-d.from)/4 >= d.till && !d.warned:
			d.warned = true
			v.metrics.near.WithLabelValues(d.step).Inc()
			v.log.Warn("a deadline is near", "step", d.step, "contract", t.at.contract, "operatorContract", t.operator, "round", t.round,
				"seconds", int64(d.till)-int64(now), "lastError", t.lastErr)
		}
	}
}

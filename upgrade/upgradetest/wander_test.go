package upgradetest

import (
	"testing"

	"pgregory.net/rapid"

	"theseus/upgrade"
)

// What must hold on every walk, whatever people, validators and new code do.
func TestPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := NewModel()
		w := NewWanderer(m, rapid.Uint64().Draw(t, "seed"))
		p := promises{t: t, verified: map[upgrade.Digest]bool{}, dead: map[upgrade.Digest]bool{}}
		for range rapid.IntRange(1, 150).Draw(t, "steps") {
			before := m.Record
			emitted, err := w.Step()
			if err != nil && len(emitted) != 0 {
				t.Fatalf("refused with %v, yet emitted %v", err, emitted)
			}
			for _, e := range emitted {
				p.event(m, &before, e)
			}
			p.record(m, &before)
		}
	})
}

type promises struct {
	t              *rapid.T
	verified, dead map[upgrade.Digest]bool
}

func (p *promises) event(m *Model, before *upgrade.Record, e upgrade.Event) {
	switch e := e.(type) {
	case *upgrade.Concluded:
		p.verified[e.Digest] = e.Outcome == upgrade.OutcomeMatch
	case *upgrade.RoundVoided:
		p.verified[e.Digest] = false
	case *upgrade.Approved:
		if p.dead[e.Digest] {
			p.t.Fatalf("%v was dead and is approved", e.Digest)
		}
		if e.Head != (upgrade.Head{}) {
			if e.Head.Version <= before.LastVersion {
				p.t.Fatalf("version %d is used again, after %d", e.Head.Version, before.LastVersion)
			}
			p.verified[e.Digest] = e.Kind == upgrade.KindRollBack
		}
		if n := before.Configuration.Threshold; bitsOf(e.Approvals) < int(n) {
			p.t.Fatalf("%b approved where %d are needed", e.Approvals, n)
		}
	case *upgrade.Ended:
		p.dead[e.Digest] = true
	case *upgrade.Activated:
		switch {
		case !p.verified[e.Digest]:
			p.t.Fatalf("%v was activated without being verified", e.Digest)
		case p.dead[e.Digest]:
			p.t.Fatalf("%v was dead and is activated", e.Digest)
		case !before.RollBack && m.StatusOf(before.OperatorContract) != upgrade.RegistryApproved:
			p.t.Fatalf("%v was activated on the word of a disabled operator contract", e.Digest)
		case before.Next.Version != e.Version || m.Record.Active != before.Next:
			p.t.Fatalf("activated %v, approved was %v", m.Record.Active, before.Next)
		}
		p.dead[e.Digest] = true // it can be activated once
	case *upgrade.Halted:
		if e.Reason == upgrade.HaltGuardian && e.By != before.Configuration.Guardian {
			p.t.Fatalf("%v halted as guardian", e.By)
		}
	}
}

func (p *promises) record(m *Model, before *upgrade.Record) {
	r := &m.Record
	switch {
	case before.Closed && !r.Closed:
		p.t.Fatal("a closed record was opened")
	case r.Epoch < before.Epoch, r.LastVersion < before.LastVersion:
		p.t.Fatal("epoch or version went back")
	case r.Active != before.Active && before.Stage != upgrade.StageVerified && before.Registered():
		p.t.Fatal("the active head changed from a stage other than VERIFIED")
	case !r.Live(m.Time) && r.Approved(m.Time) != r.Active:
		p.t.Fatal("no code intent is live, yet the approved head is not the active one")
	case r.Halt == upgrade.HaltNew && len(r.Versions) != 0:
		p.t.Fatal("halted as new, though a version was active")
	}
	if r.Registered() {
		if err := r.Configuration.Check(); err != nil {
			p.t.Fatal(err)
		}
	}
}

func bitsOf(set uint64) (n int) {
	for ; set != 0; set &= set - 1 {
		n++
	}
	return n
}

// Everything that Explain promises can be done when it says, and not before or after.
func TestExplainIsTrue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := NewModel()
		w := NewWanderer(m, rapid.Uint64().Draw(t, "seed"))
		for range rapid.IntRange(1, 80).Draw(t, "steps") {
			w.Step()
		}
		for _, step := range m.Explain(m.Record, m.Time, m.StatusOf).Next {
			if err := w.take(step, step.From); err != nil {
				t.Fatalf("%+v: %v\n%+v", step, err, m.Record)
			}
			if step.From > m.Time && w.take(step, step.From-1) == nil {
				t.Fatalf("%+v can be done before", step)
			}
			if step.Until != 0 && w.take(step, step.Until) != nil {
				t.Fatalf("%+v cannot be done at the end", step)
			}
			// After its time a live code intent can still be concluded: that writes its end.
			if step.Until != 0 && step.Do != "conclude" && w.take(step, step.Until+1) == nil {
				t.Fatalf("%+v can be done after the end", step)
			}
		}
	})
}

// take tries a step of Explain at a time, without effect.
func (w *Wanderer) take(step upgrade.Step, at uint64) error {
	m := *w.Now()
	m.Time = at
	from := m.Stranger
	if len(step.By) > 0 {
		from = step.By[0]
	}
	var a upgrade.Action
	switch step.Do {
	case "verify":
		fresh := m.OperatorContract
		fresh[0] ^= 0xff // one that is not disabled
		m.OperatorContract = fresh
		a = m.Request()
	case "conclude":
		a = upgrade.Conclude{Outcome: upgrade.OutcomeNoVerdict}
	case "activate":
		intent := w.known[m.Record.Digest]
		if activator := upgrade.CodeOf(intent).Activator; activator != [20]byte{} {
			from = activator
		}
		a = upgrade.Activate{Intent: intent, GasLeft: upgrade.NewUint256(1 << 62), Bundle: upgrade.CodeOf(intent).Bundle}
	case "apply":
		a = upgrade.ApplyConfiguration{}
	case "accept":
		a = upgrade.AcceptHandOver{}
	case "halt":
		a = upgrade.Halt{}
	case "enforce":
		a = upgrade.EnforceHalt{}
	case "resume":
		a = upgrade.Resume{}
	case "propose":
		from = m.Proposer
		a = upgrade.Propose{Intent: m.Upgrade()}
	case "rollback":
		back := m.RollBack()
		back.ActivateUntil += m.Record.Configuration.Delay
		if m.Record.Versions[0].IsZero() {
			return nil // only the baseline's tree and link are known here
		}
		_, err := m.Decide(m.Record, m.Submission(back, w.signed(back)), m.Call(from, nil))
		return err
	}
	_, err := m.Decide(m.Record, a, m.Call(from, a))
	return err
}

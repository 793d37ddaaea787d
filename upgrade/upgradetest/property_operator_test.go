package upgradetest

import (
	"math/rand/v2"
	"testing"

	"theseus/upgrade"
)

func TestRoundPropertiesExhaustively(t *testing.T) {
	saw := func(s *RoundStep) {
		if broken := Broken(RoundProperties, s); broken != nil {
			t.Fatalf("%q\n%+v", broken, s)
		}
	}
	for _, tc := range []struct {
		seats       int
		answers     []upgrade.Reveal
		depth, full int
	}{
		{1, Answers, 6, 9},
		{2, Answers[:3], 6, 10},
		{4, []upgrade.Reveal{Answers[0], Answers[2]}, 6, 11},
		{4, Answers[:1], 10, 14},
	} {
		depth := tc.depth
		if full() {
			depth = tc.full
		}
		moves := Search([]*Rounds{NewRounds(tc.seats)}, depth, func(r *Rounds) uint64 { return r.Key(tc.answers) },
			func(r *Rounds) []*Rounds { return r.Follow(tc.answers, saw) })
		t.Logf("%d seats, %d answers, %d moves deep: %d moves", tc.seats, len(tc.answers), depth, moves)
	}
}

// roundWalk does one thing after another at operator contracts of several sizes, mostly what leads to an outcome.
func roundWalk(walks, steps int, saw func(*RoundStep)) {
	for seed := range walks {
		dice := rand.New(rand.NewPCG(uint64(seed), 11))
		r := NewRounds([]int{1, 2, 4, 7}[seed%4])
		said := Answers[:1+dice.IntN(len(Answers))]
		for range steps {
			moves := r.Moves(said)
			m := moves[dice.IntN(len(moves))]
			if n := uint64(len(r.Rounds)); n > 0 && dice.IntN(6) == 0 {
				m.Action.Round = dice.Uint64N(n + 2)
			}
			if m.Action.Do == StartRound && len(r.Rounds) > 0 && dice.IntN(8) != 0 {
				continue
			}
			saw(m.Action.On(r.Operator, r.RoundCall(m.From, m.Wei)))
			r.Time += []uint64{0, 0, 0, 0, 0, 0, 1, 30, 60, 400}[dice.IntN(10)]
			r.Disabled = r.Disabled || dice.IntN(2000) == 0
		}
	}
}

func TestRoundPropertiesOnRandomWalks(t *testing.T) {
	walks := 80
	if full() {
		walks = 8000
	}
	outcomes := make(map[upgrade.Outcome]int)
	roundWalk(walks, 300, func(s *RoundStep) {
		if broken := Broken(RoundProperties, s); broken != nil {
			t.Fatalf("%q\n%+v", broken, s)
		}
		if e, ok := s.Event.(*upgrade.Settled); ok {
			outcomes[e.Outcome]++
		}
	})
	if t.Log(outcomes); outcomes[upgrade.OutcomeMatch] == 0 || outcomes[upgrade.OutcomeMismatch] == 0 || outcomes[upgrade.OutcomeNoVerdict] == 0 {
		t.Error("the walks do not go far enough")
	}
}

// Every check sees damage to some step that happened.
func TestRoundPropertiesCanFail(t *testing.T) {
	noticed := make(map[string]bool)
	roundWalk(40, 300, func(s *RoundStep) {
		for _, damaged := range damageRound(s) {
			for _, p := range RoundProperties {
				noticed[p.ID] = noticed[p.ID] || !p.Holds(damaged)
			}
		}
	})
	for _, p := range RoundProperties {
		if !noticed[p.ID] {
			t.Errorf("%s noticed no damage: %s", p.ID, p.Sentence)
		}
	}
}

// damageRound changes one thing about a step, in copies.
func damageRound(s *RoundStep) (damaged []*RoundStep) {
	add := func(change func(*RoundStep)) {
		d := *s
		d.Before, d.After = s.Before.Clone(), s.After.Clone()
		change(&d)
		damaged = append(damaged, &d)
	}
	add(func(d *RoundStep) { d.Err = errRefused })
	add(func(d *RoundStep) { d.Call.StatusOf = nil })
	add(func(d *RoundStep) { d.Call.Caller[7]++ })
	add(func(d *RoundStep) { d.Call.Time += 100_000 })
	add(func(d *RoundStep) { d.Call.Time -= 100_000 })
	add(func(d *RoundStep) { d.Action.Answer.Verdict = upgrade.VerdictNone })
	add(func(d *RoundStep) { d.Action.Round++ })
	add(func(d *RoundStep) { d.After.Carried = upgrade.NewUint256(d.After.Carried.Big().Uint64() + 1) })
	add(func(d *RoundStep) { d.After.Rounds = append(d.After.Rounds, upgrade.Round{}, upgrade.Round{}) })
	if len(s.After.Rounds) == 0 {
		return damaged
	}
	last := func(o *upgrade.Operator) *upgrade.Round { return &o.Rounds[len(s.Before.Rounds)-1] }
	add(func(d *RoundStep) { d.After.Rounds[len(d.After.Rounds)-1].RevealUntil++ })
	if len(s.Before.Rounds) == 0 {
		return damaged
	}
	add(func(d *RoundStep) { d.After.Rounds = d.After.Rounds[1:] })
	add(func(d *RoundStep) { last(d.After).Subject[0]++ })
	add(func(d *RoundStep) { last(d.After).Reveals++ })
	for _, outcome := range []upgrade.Outcome{upgrade.OutcomeMatch, upgrade.OutcomeMismatch, upgrade.OutcomeSourceChanged, upgrade.OutcomeNoVerdict} {
		add(func(d *RoundStep) { last(d.After).Outcome = outcome })
	}
	add(func(d *RoundStep) { last(d.After).FindingsDigest[3]++ })
	for i := range last(s.After).Seats {
		add(func(d *RoundStep) { last(d.After).Seats[i] = upgrade.SeatWord{} })
		add(func(d *RoundStep) { last(d.After).Seats[i].Answer.Verdict++ })
		add(func(d *RoundStep) { last(d.After).Seats[i].Commitment[9]++ })
		add(func(d *RoundStep) { last(d.Before).Seats[i].Collected = !last(d.Before).Seats[i].Collected })
	}
	return damaged
}

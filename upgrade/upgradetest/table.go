package upgradetest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"theseus/upgrade"
)

// errRefused is what new code, authorities and services refuse with in these stories.
var errRefused = errors.New("refused")

// States are all rows of the table. A record that never ran a version has nothing to roll back to.
func States() []string {
	states := []string{"UNREGISTERED", "CLOSED"}
	for _, halt := range []string{"NEW", "NONE", "MISMATCH", "SOURCE_CHANGED", "NO_VERDICT", "GUARDIAN"} {
		for _, stage := range []string{
			"NONE", "APPROVED", "VERIFYING", "VERIFIED", "ROLLBACK", "APPROVED-LAPSED", "VERIFYING-LAPSED", "VERIFIED-LAPSED",
			"ROLLBACK-LAPSED",
		} {
			if halt != "NEW" || !strings.HasPrefix(stage, "ROLLBACK") {
				states = append(states, stage+"/"+halt)
			}
		}
	}
	return states
}

// policy of the record while the event happens.
type policy int

const (
	keep policy = iota
	strict
	findings
)

func (p policy) of(c upgrade.Configuration) upgrade.Configuration {
	switch p {
	case strict:
		return c.Strict()
	case findings:
		c.FindingsRequired = true
	}
	return c
}

// Event is a column of the table: what is tried in each state.
type Event struct {
	Name   string
	policy policy
	// rounds without a verdict before, of the live code intent.
	rounds int
	// prepare brings about what the event needs and the state does not show; only for open records.
	prepare func(s *Story)
	act     func(s *Story) ([]upgrade.Event, error)
}

// Story is one world on its way to a state, and the event there.
type Story struct {
	World
	// last is the code intent that reached m last.
	last upgrade.Intent
	// kept is what prepare leaves for act.
	kept upgrade.Intent
}

// must performs a step of the way, which has no reason to fail.
func (s *Story) must(events []upgrade.Event, err error) {
	if err != nil {
		panic(fmt.Sprintf("on the way: %v", err))
	}
}

func (s *Story) submit(intent upgrade.Intent) ([]upgrade.Event, error) {
	emitted, err := s.Do(s.Now().Stranger, s.Now().Approved(intent))
	if err == nil && upgrade.CodeOf(intent) != nil {
		s.last = intent
	}
	return emitted, err
}

func (s *Story) request() ([]upgrade.Event, error) { return s.Do(s.Now().Stranger, s.Now().Request()) }

func (s *Story) conclude(c upgrade.Conclude) ([]upgrade.Event, error) {
	c.BuildDigest = upgrade.BuildDigest{7}
	return s.Do(s.Now().Stranger, c)
}

func (s *Story) activate(a upgrade.Activate) ([]upgrade.Event, error) {
	a.GasLeft = upgrade.NewUint256(1 << 62)
	if a.Intent == nil {
		a.Intent = s.last
	}
	if a.Intent == nil {
		a.Intent = s.Now().Upgrade()
	}
	return s.Do(s.Now().Stranger, a)
}

// Base names what [Reach] does for an event in a state: events of the same base can start from the same story.
func (e *Event) Base(state string) string { return fmt.Sprint(state, e.policy, e.rounds) }

// Reach brings a world in which nothing has happened into a state.
func Reach(w World, state string, e *Event) *Story {
	s := &Story{World: w}
	if state == "UNREGISTERED" {
		return s
	}
	closed := state == "CLOSED"
	if closed {
		state = "NONE/NEW"
	}
	stage, halt, _ := strings.Cut(state, "/")
	stage, lapsed := strings.CutSuffix(stage, "-LAPSED")
	s.birth(halt, e.policy)
	s.stage(stage, e.rounds)
	if lapsed {
		s.Advance(s.Now().Record.ActivateUntil - s.Now().Time + 1)
	}
	if halt == "GUARDIAN" {
		s.must(s.Do(s.Now().Guardian, upgrade.Halt{}))
	}
	if closed {
		s.must(s.submit(&upgrade.Archive{Header: s.Now().Header()}))
	}
	return s
}

// In is the story going on in a copy of its world.
func (s *Story) In(w World) *Story { return &Story{World: w, last: s.last} }

// birth registers a record and halts it.
func (s *Story) birth(halt string, p policy) {
	m := s.Now()
	wanted := p.of(m.Configuration())
	register := upgrade.Register{Contract: m.Contract, Authority: m.Authority, Configuration: wanted, Baseline: m.Baseline, Link: m.Link}
	if halt == "NEW" {
		register.Baseline, register.Link = upgrade.Head{}, ""
	}
	if halt == "SOURCE_CHANGED" || halt == "NO_VERDICT" {
		register.Configuration = m.Configuration().Strict()
	}
	s.must(s.Do(m.Family, register))
	switch halt {
	case "MISMATCH":
		s.verify(upgrade.OutcomeMismatch)
	case "SOURCE_CHANGED":
		s.verify(upgrade.OutcomeSourceChanged)
	case "NO_VERDICT":
		s.must(s.submit(m.Upgrade()))
		s.inVain(upgrade.RoundsBeforeHalt)
	default:
		s.inNone()
	}
	if p != strict && (halt == "SOURCE_CHANGED" || halt == "NO_VERDICT") {
		s.must(s.submit(&upgrade.Reconfigure{Header: s.Now().Header(), Configuration: wanted}))
		s.Advance(wanted.Delay)
		s.must(s.Do(s.Now().Stranger, upgrade.ApplyConfiguration{}))
		s.inNone()
	}
}

// inNone leaves the record without a live code intent, the last one being of this epoch.
func (s *Story) inNone() {
	s.must(s.submit(s.Now().Upgrade()))
	s.must(s.submit(&upgrade.Cancel{Header: s.Now().Header(), Digest: s.Now().Record.Digest}))
}

// stage brings the record's code intent to a stage.
func (s *Story) stage(stage string, rounds int) {
	switch stage {
	case "APPROVED":
		s.must(s.submit(s.Now().Upgrade()))
		s.inVain(rounds)
	case "VERIFYING":
		s.must(s.submit(s.Now().Upgrade()))
		if s.inVain(rounds); rounds > 0 {
			s.Advance(s.Now().RetryTime)
		}
		s.must(s.request())
	case "VERIFIED":
		s.verify(upgrade.OutcomeMatch)
	case "ROLLBACK":
		s.must(s.submit(s.Now().RollBack()))
	}
}

func (s *Story) verify(o upgrade.Outcome) {
	s.must(s.submit(s.Now().Upgrade()))
	s.must(s.request())
	s.must(s.conclude(upgrade.Conclude{Outcome: o, FindingsDigest: upgrade.NoFindings}))
}

// inVain runs rounds that end without a verdict.
func (s *Story) inVain(rounds int) {
	for i := range rounds {
		if i > 0 {
			s.Advance(s.Now().RetryTime)
		}
		s.must(s.request())
		s.must(s.conclude(upgrade.Conclude{Outcome: upgrade.OutcomeNoVerdict}))
	}
}

// Row is one cell of the table.
type Row struct {
	State string `json:"state"`
	Event string `json:"event"`
	// Next is the state afterwards; empty when the event is refused.
	Next string `json:"next,omitempty"`
	// Emits are the events of the contract, in order.
	Emits []string `json:"emits,omitempty"`
	// Error is the refusal's name.
	Error string `json:"error,omitempty"`
}

// Try performs an event in the state that a story has reached.
func Try(s *Story, state string, e *Event) Row {
	if r := s.Now().Record; e.prepare != nil && r.Registered() && !r.Closed {
		e.prepare(s)
	}
	row := Row{State: state, Event: e.Name}
	emitted, err := e.act(s)
	switch {
	case errors.Is(err, errRefused):
		row.Error = "(refused by others)"
	case err != nil:
		if row.Error = upgrade.ErrorName(err); row.Error == "" {
			row.Error = err.Error()
		}
	default:
		row.Next = StateOf(&s.Now().Record, s.Now().Time)
		for _, e := range emitted {
			row.Emits = append(row.Emits, NameOf(e))
		}
	}
	return row
}

// Equal compares two rows.
func (r Row) Equal(other Row) bool {
	return r.State == other.State && r.Event == other.Event && r.Next == other.Next && r.Error == other.Error &&
		slices.Equal(r.Emits, other.Emits)
}

package validator

import (
	"log/slog"
	"strings"
	"testing"
)

// A warning comes when a quarter of the time is left, a miss is told after the last second, each once; what comes next has a deadline of
// its own, and what was done in time none.
func TestWarnings(t *testing.T) {
	var said strings.Builder
	work := &task{}
	v := &Validator{metrics: newMetrics(), log: slog.New(slog.NewTextHandler(&said, nil)), work: map[place]*task{{}: work}}
	counted := func(name, step string) (n float64) {
		families, err := v.metrics.registry.Gather()
		if err != nil {
			t.Fatal(err)
		}
		for _, family := range families {
			for _, m := range family.GetMetric() {
				if family.GetName() == "theseus_validator_deadlines_"+name+"_total" && m.GetLabel()[0].GetValue() == step {
					n += m.GetCounter().GetValue()
				}
			}
		}
		return n
	}
	for _, c := range []struct {
		step         string // what is expected from now on
		from, till   uint64
		now          uint64
		near, missed float64 // of commits
	}{
		{"", 0, 0, 1000, 0, 0},
		{"commit", 100, 140, 129, 0, 0},
		{"commit", 100, 140, 130, 1, 0},
		{"commit", 100, 140, 140, 1, 0},
		{"commit", 100, 140, 141, 1, 1},
		{"commit", 100, 140, 999, 1, 1},
		{"commit", 200, 240, 229, 1, 1}, // another round
		{"commit", 200, 240, 241, 1, 2}, // so late that there was no time to warn
		{"commit", 200, 240, 242, 1, 2},
		{"commit", 300, 340, 335, 2, 2},
		{"reveal", 340, 360, 341, 2, 2}, // it was done in time
		{"", 0, 0, 999, 2, 2},
	} {
		v.expect(work, c.step, c.from, c.till)
		v.warnAt(c.now)
		near, missed := counted("near", "commit"), counted("missed", "commit")
		if near != c.near || missed != c.missed {
			t.Errorf("%s until %d, at %d: %v warnings and %v misses, want %v and %v", c.step, c.till, c.now, near, missed, c.near, c.missed)
		}
	}
	if near, missed := strings.Count(said.String(), "a deadline is near"), strings.Count(said.String(), "a deadline was missed"); near != 2 || missed != 2 {
		t.Errorf("%d warnings and %d misses were written:\n%s", near, missed, said.String())
	}
	if counted("near", "reveal") != 0 {
		t.Error("a reveal in good time was warned of")
	}
}

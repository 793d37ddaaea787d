package contracts_test

import (
	"encoding/json"
	"os"
	"testing"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// Every row of vectors/transitions.json, in the model and in the contracts side by side.
func TestContractsObeyTheLaw(t *testing.T) {
	data, err := os.ReadFile("../vectors/transitions.json")
	if err != nil {
		t.Fatal(err)
	}
	var rows []upgradetest.Row
	if err := json.Unmarshal(data, &rows); err != nil {
		t.Fatal(err)
	}
	type reached struct {
		world *lockstep
		chain evmtest.Snapshot
		story *upgradetest.Story
	}
	start := newLockstep(t, 3)
	empty := start.w.Snapshot()
	bases := make(map[string]reached)
	for _, e := range upgradetest.Events() {
		for _, state := range upgradetest.States() {
			base, ok := bases[e.Base(state)]
			if !ok {
				start.w.Restore(empty)
				base.world = start.copyOf()
				base.story = upgradetest.Reach(base.world, state, e)
				base.chain = start.w.Snapshot()
				bases[e.Base(state)] = base
			}
			start.w.Restore(base.chain)
			want := rows[0]
			rows = rows[1:]
			if got := upgradetest.Try(base.story.In(base.world.copyOf()), state, e); !got.Equal(want) {
				t.Fatalf("got  %+v\nwant %+v", got, want)
			}
		}
	}
	if len(rows) != 0 {
		t.Errorf("%d rows are left", len(rows))
	}
}

// Random walks with time jumps, seeded. THESEUS_FULL=1 takes more than 10,000 actions.
func TestModelAndContractsInLockStep(t *testing.T) {
	walks, steps := 6, 80
	if os.Getenv("THESEUS_FULL") == "1" {
		walks, steps = 120, 150
	}
	start := newLockstep(t, 4)
	empty := start.w.Snapshot()
	seen, actions := make(map[string]int), 0
	for seed := range walks {
		start.w.Restore(empty)
		world := start.copyOf()
		w := upgradetest.NewWanderer(world, uint64(seed))
		for range steps {
			emitted, err := w.Step()
			actions++
			if err != nil {
				seen[model.ErrorName(err)]++
			}
			for _, e := range emitted {
				seen[upgradetest.NameOf(e)]++
			}
			if world.Record.Closed && w.IntN(4) == 0 {
				break
			}
		}
	}
	t.Logf("%d steps: %v", actions, seen)
	for _, name := range []string{"Activated", "Approved", "Concluded(MATCH)", "Halted(MISMATCH)", "ConfigurationApplied", "WrongStage", "NotYet"} {
		if seen[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

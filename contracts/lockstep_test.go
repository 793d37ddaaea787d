package contracts_test

import (
	"encoding/json"
	"fmt"
	"os"
	"sync"
	"testing"

	"theseus/chain/evmtest"
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

// Random walks with time jumps and reorganisations, seeded: more than 10,000 actions, with THESEUS_FULL=1 more than a million.
func TestModelAndContractsInLockStep(t *testing.T) {
	walks, steps := 110, 120
	if os.Getenv("THESEUS_FULL") == "1" {
		walks = 11_000
	}
	const worlds = 4
	var mu sync.Mutex
	seen, actions := make(map[string]int), 0
	t.Run("worlds", func(t *testing.T) {
		for first := range worlds {
			t.Run(fmt.Sprint(first), func(t *testing.T) {
				t.Parallel()
				start := newLockstep(t, 4)
				empty := start.w.Snapshot()
				for seed := first; seed < walks; seed += worlds {
					start.w.Restore(empty)
					b := newBranches(start.copyOf(), uint64(seed))
					b.walk(steps)
					mu.Lock()
					actions += b.actions
					for name, times := range b.seen {
						seen[name] += times
					}
					mu.Unlock()
				}
			})
		}
	})
	t.Logf("%d actions: %v", actions, seen)
	if actions < 10_000 {
		t.Errorf("%d actions only", actions)
	}
	for _, name := range []string{
		"Activated", "Approved", "Concluded(MATCH)", "Halted(MISMATCH)", "ConfigurationApplied", "HandedOver", "WrongStage", "NotYet",
		"reorganisation", "reorganisation that undoes an activation",
	} {
		if seen[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

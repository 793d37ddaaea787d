package simulation

import (
	"os"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"theseus/upgrade"
)

var sizes = []int{4, 7, 10, 31, 100}

// seeds to run: a sample in the ordinary run, 10^4 with THESEUS_FULL=1, any number with THESEUS_RUNS; THESEUS_SEED begins elsewhere.
func seeds(t *testing.T) (first, count uint64) {
	t.Helper()
	count = 600
	if os.Getenv("THESEUS_FULL") == "1" {
		count = 10_000
	}
	for name, into := range map[string]*uint64{"THESEUS_RUNS": &count, "THESEUS_SEED": &first} {
		if text := os.Getenv(name); text != "" {
			n, err := strconv.ParseUint(text, 10, 64)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			*into = n
		}
	}
	return first, count
}

// all runs a case of each seed and gives the first, by seed, that fails.
func all(first, count uint64, of func(seed uint64) Case, see func(*Report), failed func(*Report) bool) *Report {
	var next atomic.Uint64
	var mu sync.Mutex
	var worst *Report
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := next.Add(1) - 1; i < count; i = next.Add(1) - 1 {
				r := Run(of(first+i), Rules{})
				mu.Lock()
				see(r)
				if failed(r) && (worst == nil || r.Case.Seed < worst.Case.Seed) {
					worst = r
				}
				mu.Unlock()
			}
		})
	}
	group.Wait()
	return worst
}

// report prints a failing case and the smallest that fails like it.
func report(t *testing.T, r *Report, failed func(*Report) bool) {
	t.Helper()
	if r == nil {
		return
	}
	small := Shrink(r.Case, func(c Case) bool { return failed(Run(c, Rules{})) })
	t.Errorf("%v\nsmallest: %v\nagain: THESEUS_SEED=%d THESEUS_RUNS=1", r, Run(small, Rules{}), r.Case.Seed)
}

func wrong(r *Report) bool { return len(r.Wrong) > 0 }

func sizeOf(seed uint64) int { return sizes[mix(seed, 1)%uint64(len(sizes))] }

// With up to f bad seats nothing wrong is activated, nothing is halted wrongly, and what can be decided is.
func TestUpToFBadSeatsDoNoHarm(t *testing.T) {
	first, count := seeds(t)
	bounded, outcomes, events := 0, map[upgrade.Outcome]int{}, map[string]int{}
	worst := all(first, count, func(seed uint64) Case {
		n := sizeOf(seed)
		bad := upgrade.F(n)
		if mix(seed, 2)%4 == 0 {
			bad = int(mix(seed, 3) % uint64(bad+1))
		}
		return Random(seed, n, bad)
	}, func(r *Report) {
		if r.Case.bounded() {
			bounded++
		}
		for _, o := range r.Rounds {
			outcomes[o]++
		}
		for _, e := range r.Events {
			events[reflect.TypeOf(e).Elem().Name()]++
		}
	}, (*Report).Failed)
	report(t, worst, (*Report).Failed)
	t.Logf("%d runs, %d within the times; rounds %v; %v", count, bounded, outcomes, events)
	for o := upgrade.OutcomeMatch; o <= upgrade.OutcomeNoVerdict && count > 100; o++ {
		if outcomes[o] == 0 {
			t.Errorf("no round ended with %v: the runs do not go far enough", o)
		}
	}
}

// With more than f bad seats, but fewer than a quorum, there may be no verdict; there is no wrong one, and none below the quorum.
func TestMoreThanFBadSeatsDecideNothingAlone(t *testing.T) {
	first, count := seeds(t)
	count = count/4 + 1
	worst := all(first, count, func(seed uint64) Case {
		n := sizeOf(seed)
		f := upgrade.F(n)
		c := Random(seed, n, f+1+int(mix(seed, 4)%uint64(n-f-f-1)))
		if mix(seed, 5)%2 == 0 {
			collude(&c)
		}
		return c
	}, func(*Report) {}, wrong)
	report(t, worst, wrong)
}

// collude makes every bad seat say the same false thing.
func collude(c *Case) {
	for i := range c.Bad {
		c.Bad[i].Does = []Behaviour{Collude}
	}
}

// conspiracy is a case in which so many seats collude on one upgrade, and nothing else happens.
func conspiracy(seats, bad int, kind Kind) Case {
	c := Case{Seed: 1, Seats: seats, Upgrades: []Kind{kind}}
	for i := range bad {
		c.Bad = append(c.Bad, Bad{i, []Behaviour{Collude}})
	}
	return c
}

func has[E upgrade.Event](r *Report) bool {
	for _, e := range r.Events {
		if _, ok := e.(E); ok {
			return true
		}
	}
	return false
}

// The limit is where the design says: n−f who collude decide wrongly, one fewer decide nothing.
func TestAQuorumOfColludersIsTheLimit(t *testing.T) {
	for _, n := range sizes {
		quorum := upgrade.Quorum(n)
		if r := Run(conspiracy(n, quorum-1, Forged), Rules{}); wrong(r) || has[*upgrade.Activated](r) || has[*upgrade.Halted](r) {
			t.Errorf("%d of %d: %v", quorum-1, n, r)
		}
		if r := Run(conspiracy(n, quorum, Forged), Rules{}); !has[*upgrade.Activated](r) || !wrong(r) {
			t.Errorf("positive control: %d of %d who collude activate nothing: %v", quorum, n, r)
		}
		if r := Run(conspiracy(n, quorum, Good), Rules{}); !has[*upgrade.Halted](r) || !wrong(r) {
			t.Errorf("positive control: %d of %d who collude halt nothing: %v", quorum, n, r)
		}
	}
}

// What n−f is for: with f bad seats and some more that trust false tools, fewer equal reveals would decide wrongly.
func TestAWeakerQuorumDecidesWrongly(t *testing.T) {
	for _, weaker := range []struct {
		name   string
		quorum func(n int) int
		sizes  []int
	}{
		{"n-f-1", func(n int) int { return upgrade.Quorum(n) - 1 }, sizes},
		{"majority", func(n int) int { return n/2 + 1 }, []int{7, 10, 31, 100}}, // of 4 seats a majority is the quorum
	} {
		for _, n := range weaker.sizes {
			for _, kind := range []Kind{Good, Forged, Moved} {
				c := conspiracy(n, upgrade.F(n), kind)
				for i := upgrade.F(n); i < weaker.quorum(n); i++ {
					c.Bad = append(c.Bad, Bad{i, []Behaviour{Mistaken}})
				}
				if r := Run(c, Rules{}); wrong(r) {
					t.Errorf("%s of %d, %v, our quorum: %v", weaker.name, n, kind, r)
				}
				r := Run(c, Rules{Quorum: weaker.quorum})
				if decided := has[*upgrade.Activated](r) || has[*upgrade.Halted](r); !decided || !wrong(r) {
					t.Errorf("positive control: %s of %d, %v: nothing wrong was decided: %v", weaker.name, n, kind, r)
				}
			}
		}
	}
}

func TestRunsAreDeterministic(t *testing.T) {
	for seed := range uint64(20) {
		c := Random(seed, sizes[seed%4], 1)
		if a, b := Run(c, Rules{}), Run(c, Rules{}); !reflect.DeepEqual(a, b) {
			t.Fatalf("two runs of one case differ:\n%v\n%v", a, b)
		}
	}
}

// The shrinker finds, in a case full of accidents, the colluders that matter and nothing else.
func TestShrink(t *testing.T) {
	const n = 10
	c := Random(5, n, 0)
	c.Storm, c.Upgrades = true, []Kind{Good, Withheld, Forged, Good}
	for i := range n - 1 {
		c.Bad = append(c.Bad, Bad{i, []Behaviour{Collude, Collude, Delay}})
	}
	for i := range 12 {
		c.Faults = append(c.Faults, Fault{Late, i % n, 1 + i%5, 20})
	}
	activated := func(c Case) bool {
		r := Run(c, Rules{})
		return wrong(r) && has[*upgrade.Activated](r)
	}
	if !activated(c) {
		t.Fatalf("nothing to shrink: %v", Run(c, Rules{}))
	}
	small := Shrink(c, activated)
	if !activated(small) {
		t.Fatalf("what was shrunk does not fail: %v", small)
	}
	if len(small.Bad) != upgrade.Quorum(n) || len(small.Faults) != 0 || len(small.Upgrades) != 1 || small.Upgrades[0] == Good {
		t.Errorf("not the smallest: %v", small)
	}
	for _, b := range small.Bad {
		if !reflect.DeepEqual(b.Does, []Behaviour{Collude}) {
			t.Errorf("seat %d still does %v", b.Seat, b.Does)
		}
	}
}

// A fault that matters stays, as short as it can be.
func TestShrinkKeepsWhatMatters(t *testing.T) {
	c := Case{Seed: 3, Seats: 4, Storm: true, Upgrades: []Kind{Good, Good}}
	for round := 1; round <= 6; round++ {
		for seat := range 4 {
			c.Faults = append(c.Faults, Fault{Away, seat, round, 100})
		}
	}
	none := func(c Case) bool {
		r := Run(c, Rules{})
		return len(r.Rounds) > 0 && r.Rounds[0] == upgrade.OutcomeNoVerdict
	}
	small := Shrink(c, none)
	if !none(small) || len(small.Faults) != 2 || len(small.Upgrades) != 1 {
		t.Errorf("got %v; want two seats of four without a source", small)
	}
}

// Random runs are strong enough to find a weakness by themselves: without the comparison of tree hashes, with one seat fewer than
// n−f, some case goes wrong, and what it takes is not much.
func TestRandomRunsFindAWeakness(t *testing.T) {
	weak := Rules{Unchecked: true, Quorum: func(n int) int { return upgrade.Quorum(n) - 1 }}
	harmful := func(c Case) bool {
		for _, what := range Run(c, weak).Wrong {
			if strings.HasPrefix(what, "upgrade") {
				return true
			}
		}
		return false
	}
	for seed := range uint64(20_000) {
		c := Random(seed, 4, 1)
		if !harmful(c) {
			continue
		}
		small := Shrink(c, harmful)
		t.Logf("seed %d of the weak rules, shrunk: %v", seed, small)
		if len(small.Bad)+len(small.Faults) != 2 {
			t.Errorf("a bad seat and a false mirror, or two, are enough: %v", small)
		}
		if wrong(Run(small, Rules{})) {
			t.Errorf("our rules do not hold either: %v", small)
		}
		return
	}
	t.Error("no seed shows it")
}

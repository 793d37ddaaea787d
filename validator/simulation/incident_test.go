package simulation

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// seated gives the last seats of a case a behaviour.
func seated(seats, bad int, b Behaviour, upgrades ...Kind) Case {
	c := Case{Seed: 9, Seats: seats, Upgrades: upgrades}
	for i := range bad {
		c.Bad = append(c.Bad, Bad{seats - 1 - i, []Behaviour{b}})
	}
	return c
}

func activations(r *Report) (n int) {
	for _, e := range r.Events {
		if _, ok := e.(*upgrade.Activated); ok {
			n++
		}
	}
	return n
}

// I1: one to f liars and colluders over 1,000 good upgrades: none is stopped.
func TestIncidentI1FalseMismatchToHalt(t *testing.T) {
	const perRun = 10
	upgrades, total := make([]Kind, perRun), 0
	for seed := range uint64(100) {
		n := sizes[seed%4]
		c := Random(seed, n, 1+int(seed/4)%upgrade.F(n))
		c.Storm, c.Faults, c.Upgrades = false, nil, upgrades
		for i := range c.Bad {
			c.Bad[i].Does = []Behaviour{Lie, Collude}
		}
		r := Run(c, Rules{})
		if r.Failed() || has[*upgrade.Halted](r) {
			t.Fatal(r)
		}
		total += activations(r)
	}
	if total != 100*perRun {
		t.Errorf("%d of %d good upgrades were activated", total, 100*perRun)
	}
	// Positive control: where f+1 equal reveals were enough to halt, as the catalogue has it, f colluders and one mistake would, while
	// some others are away.
	c := seated(7, 5, Collude, Good)
	c.Bad[2].Does, c.Bad[3].Does, c.Bad[4].Does = []Behaviour{Mistaken}, []Behaviour{Leave}, []Behaviour{Leave}
	if r := Run(c, Rules{Quorum: func(n int) int { return upgrade.F(n) + 1 }}); !has[*upgrade.Halted](r) {
		t.Errorf("positive control: f+1 halt nothing: %v", r)
	}
	if r := Run(c, Rules{}); has[*upgrade.Halted](r) {
		t.Errorf("f+1 halted: %v", r)
	}
}

// I2: who copies commitments and answers is never counted.
func TestIncidentI2CopiersAreNotCounted(t *testing.T) {
	for _, n := range sizes {
		f := upgrade.F(n)
		r := Run(seated(n, f, Copy, Good, Good), Rules{})
		if r.Failed() {
			t.Fatal(r)
		}
		for seat := n - f; seat < n; seat++ {
			if r.Revealed[seat] != 0 {
				t.Errorf("%d seats: the copier in seat %d was counted %d times", n, seat, r.Revealed[seat])
			}
		}
		if r.Revealed[0] != 2 {
			t.Errorf("the good seat 0 revealed %d times", r.Revealed[0])
		}
	}
	// Positive control: who is told the answer beforehand is counted; secrecy until all committed is what stops a copier.
	copier, round := common.Address{2}, uint64(1)
	o := &upgrade.Operator{ChainID: 1, Service: service, Validators: []common.Address{{1}, copier}, CommitTime: 60, RevealTime: 60}
	if _, err := o.StartRound(upgrade.Call{Caller: service}, customer, contract, upgrade.Digest{}); err != nil {
		t.Fatal(err)
	}
	told := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest{1}}
	for _, v := range o.Validators {
		place := upgrade.Seat{ChainID: 1, Round: round, Validator: v}
		if _, err := o.Commit(upgrade.Call{Caller: v}, round, place.Commit(told, upgrade.Salt{3})); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := o.Reveal(upgrade.Call{Caller: copier}, round, told, upgrade.Salt{3}); err != nil {
		t.Errorf("positive control: an answer told beforehand is refused: %v", err)
	}
}

// I3: a lazy validator that answers MATCH without a build does not know the digest, so its answer is equal to nobody's; forged
// upgrades among good ones are found as if it were not there.
func TestIncidentI3LazyAnswersCountForNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	for _, n := range sizes {
		built := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest{1, 2, 3}}
		for range 100 {
			answers := slices.Repeat([]upgrade.Reveal{built}, upgrade.Quorum(n)-1)
			for range n - len(answers) {
				lazy := upgrade.Reveal{Verdict: upgrade.VerdictMatch}
				for i := range lazy.BuildDigest {
					lazy.BuildDigest[i] = byte(random.Uint32())
				}
				answers = append(answers, lazy)
			}
			if outcome, _, _ := upgrade.Tally(n, answers); outcome != upgrade.OutcomeNoVerdict {
				t.Fatalf("%d seats: lazy answers made a quorum: %v", n, outcome)
			}
			// Positive control: were verdicts alone compared, a lazy yes would count.
			for i := range answers {
				answers[i].BuildDigest = upgrade.BuildDigest{}
			}
			if outcome, _, _ := upgrade.Tally(n, answers); outcome != upgrade.OutcomeMatch {
				t.Fatalf("positive control: %v", outcome)
			}
		}
		if r := Run(seated(n, upgrade.F(n), Lie, Forged, Good, Forged), Rules{}); r.Failed() || activations(r) != 1 {
			t.Errorf("%v", r)
		}
	}
}

// I4: two daemons with one key give one answer, the first that was committed; the others are refused.
func TestIncidentI4EquivocationIsOneAnswer(t *testing.T) {
	for _, n := range sizes {
		f := upgrade.F(n)
		r := Run(seated(n, f, Equivocate, Good, Forged, Good), Rules{})
		if r.Failed() || activations(r) != 2 {
			t.Fatal(r)
		}
		for seat := range n {
			if r.Revealed[seat] > len(r.Rounds) {
				t.Errorf("seat %d was counted %d times in %d rounds", seat, r.Revealed[seat], len(r.Rounds))
			}
		}
	}
	// Positive control: were both answers of f+1 such keys counted, they would make a quorum that there is not.
	const n = 4
	honest := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest{1}}
	denied := upgrade.Reveal{Verdict: upgrade.VerdictMismatch, BuildDigest: upgrade.BuildDigest{2}}
	once, twice := []upgrade.Reveal{honest, honest, denied, denied}, []upgrade.Reveal{honest, honest, denied, denied, honest, honest}
	if o, _, _ := upgrade.Tally(n, once); o != upgrade.OutcomeNoVerdict {
		t.Errorf("two of four decide: %v", o)
	}
	if o, _, _ := upgrade.Tally(n, twice); o != upgrade.OutcomeMatch {
		t.Errorf("positive control: %v", o)
	}
}

// poisoned is a case in which one mirror gives all good seats false bytes for some blocks.
func poisoned(seats, blocks int, upgrades ...Kind) Case {
	c := Case{Seed: 4, Seats: seats, Upgrades: upgrades}
	for seat := range seats {
		for round := 1; round <= 3*len(upgrades); round++ {
			c.Faults = append(c.Faults, Fault{FalseBytes, seat, round, blocks})
		}
	}
	return c
}

// I7: one false mirror for all. Bytes are compared with the approved hash, so it can delay and not deceive.
func TestIncidentI7OneFalseMirrorForAll(t *testing.T) {
	for _, n := range sizes {
		if r := Run(poisoned(n, 8, Good, Forged), Rules{}); r.Failed() || activations(r) != 1 {
			t.Errorf("for a while: %v", r)
		}
		if r := Run(poisoned(n, 1000, Forged, Moved), Rules{}); wrong(r) || activations(r) != 0 || has[*upgrade.Halted](r) {
			t.Errorf("for ever: %v", r)
		}
		// Positive control: validators that take bytes unseen all say the same false thing.
		if r := Run(poisoned(n, 1000, Forged), Rules{Unchecked: true}); !wrong(r) || activations(r) != 1 {
			t.Errorf("positive control: %v", r)
		}
		// What checking bytes cannot mend: the same false tools in a quorum of seats. Diversity is the operators' part.
		c := seated(n, upgrade.Quorum(n), Mistaken, Forged)
		if r := Run(c, Rules{}); activations(r) != 1 {
			t.Errorf("false tools in a quorum: %v", r)
		}
		c.Bad = c.Bad[1:]
		if r := Run(c, Rules{}); activations(r) != 0 || has[*upgrade.Halted](r) {
			t.Errorf("false tools in one fewer: %v", r)
		}
	}
}

// I8: a server that shows each client another tree gets no verdict, under the strictest policy too.
func TestIncidentI8SplitView(t *testing.T) {
	for _, n := range sizes {
		c := seated(n, upgrade.F(n), Collude, Split)
		c.HaltOnSourceChanged = true
		if r := Run(c, Rules{}); wrong(r) || activations(r) != 0 || has[*upgrade.Halted](r) {
			t.Errorf("%v", r)
		}
		// Positive control: the same other tree for all is a changed source.
		c.Upgrades = []Kind{Moved}
		if r := Run(c, Rules{}); r.Failed() || !has[*upgrade.Halted](r) {
			t.Errorf("positive control: %v", r)
		}
	}
}

// I9: withheld data. Who has nothing says UNAVAILABLE, and the old code stays; by policy, the third round in vain halts.
func TestIncidentI9DataWithheld(t *testing.T) {
	for _, n := range sizes {
		for _, b := range []Behaviour{Withhold, Collude, Crash} {
			c := seated(n, upgrade.F(n), b, Withheld, Good)
			r := Run(c, Rules{})
			if r.Failed() || has[*upgrade.Halted](r) || activations(r) != 1 || len(r.Rounds) != upgrade.RoundsBeforeHalt+1 {
				t.Errorf("%v: %v", b, r)
			}
			// Positive control: the policy that stops the contract does.
			c.HaltOnNoVerdict = true
			if r := Run(c, Rules{}); r.Failed() || !has[*upgrade.Halted](r) {
				t.Errorf("positive control, %v: %v", b, r)
			}
		}
	}
}

// I12: a validator that is not seated any more, and a commitment made for another operator contract or round, count for nothing.
func TestIncidentI12KeysOfAnotherList(t *testing.T) {
	gone, stays := common.Address{1}, common.Address{2}
	now := &upgrade.Operator{ChainID: 1, Address: common.Address{9}, Service: service, Validators: []common.Address{stays}, CommitTime: 60, RevealTime: 60}
	for range 2 {
		if _, err := now.StartRound(upgrade.Call{Caller: service}, customer, contract, upgrade.Digest{}); err != nil {
			t.Fatal(err)
		}
	}
	answer, salt := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest{1}}, upgrade.Salt{1}
	if _, err := now.Commit(upgrade.Call{Caller: gone}, 2, upgrade.Commitment{1, 1}); *err.(*upgrade.NotSeated) != (upgrade.NotSeated{Round: 2, Validator: gone}) {
		t.Errorf("not seated: %v", err)
	}
	right := upgrade.Seat{ChainID: 1, OperatorContract: now.Address, Round: 2, Validator: stays}
	earlier, elsewhere, fork := right, right, right
	earlier.Round, elsewhere.OperatorContract, fork.ChainID = 1, common.Address{8}, 2
	for _, place := range []upgrade.Seat{earlier, elsewhere, fork, right} {
		o := now.Clone()
		if _, err := o.Commit(upgrade.Call{Caller: stays}, 2, place.Commit(answer, salt)); err != nil {
			t.Fatal(err)
		}
		_, err := o.Reveal(upgrade.Call{Caller: stays}, 2, answer, salt)
		if place == right {
			if err != nil {
				t.Errorf("positive control: %v", err)
			}
		} else if differs, ok := err.(*upgrade.RevealDiffers); !ok || *differs != (upgrade.RevealDiffers{Round: 2, Validator: stays}) {
			t.Errorf("a commitment for %+v: %v", place, err)
		}
	}
	for _, n := range sizes { // who leaves is not waited for
		if r := Run(seated(n, upgrade.F(n), Leave, Good, Forged), Rules{}); r.Failed() || activations(r) != 1 {
			t.Errorf("%v", r)
		}
	}
}

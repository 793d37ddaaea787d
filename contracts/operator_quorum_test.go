package contracts_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"theseus/chain/evmtest"
)

// decide is what DESIGN.md says of a round: n−f equal reveals decide, equal being verdict and build digest; the findings digest is
// reported when n−f of those agree on it too.
func decide(answers []*answer) (outcome uint8, build, findings common.Hash) {
	n := len(answers)
	quorum := n - (n-1)/3
	for _, candidate := range answers {
		if candidate == nil {
			continue
		}
		equal, sameFindings := 0, 0
		for _, a := range answers {
			if a == nil || a.verdict != candidate.verdict || a.build != candidate.build {
				continue
			}
			equal++
			if a.findings == candidate.findings {
				sameFindings++
			}
		}
		if equal < quorum || candidate.verdict == verdictUnavailable {
			continue
		}
		outcome = map[uint8]uint8{verdictMatch: outcomeMatch, verdictMismatch: outcomeMismatch, verdictSourceChanged: outcomeSourceChanged}[candidate.verdict]
		build = candidate.build
		if sameFindings >= quorum {
			findings = candidate.findings
		}
	}
	if outcome == 0 {
		outcome = outcomeNoVerdict
	}
	return outcome, build, findings
}

// With up to f liars, who lie alike, speak first or keep silent, the honest answer decides; one more and nothing does.
func TestIncidentI1LiarsOfAQuorum(t *testing.T) { onForks(t, liarsOfAQuorum) }

func liarsOfAQuorum(t *testing.T, fork evmtest.Fork) {
	for n := 1; n <= 10; n++ {
		f := (n - 1) / 3
		b := newBenchOn(t, fork, n, 0)
		for liars := 0; liars <= f+1 && liars <= n; liars++ {
			for _, silent := range []bool{false, true} {
				for _, liarsFirst := range []bool{false, true} {
					answers := make([]*answer, n)
					order := make([]int, n)
					for seat := range answers {
						order[seat] = seat
						switch {
						case seat >= liars:
							answers[seat] = &honest
						case !silent:
							answers[seat] = &lie
						}
					}
					if !liarsFirst {
						slices.Reverse(order)
					}
					outcome, build, findings := b.play(answers, order)
					want := [3]any{uint8(outcomeMatch), honest.build, honest.findings}
					if liars > f {
						want = [3]any{uint8(outcomeNoVerdict), common.Hash{}, common.Hash{}}
						if liars == n && !silent { // n = 1: the liar is everybody
							want = [3]any{uint8(outcomeMismatch), lie.build, lie.findings}
						}
					}
					if got := [3]any{outcome, build, findings}; got != want {
						t.Errorf("n = %d, %d liars, silent %v, first %v: %v, want %v", n, liars, silent, liarsFirst, got, want)
					}
				}
			}
		}
	}
}

func TestOperatorOutcomes(t *testing.T) {
	with := func(verdict uint8, build, findings byte) *answer {
		return &answer{verdict: verdict, build: common.Hash{build}, findings: common.Hash{findings}}
	}
	for _, tc := range []struct {
		name            string
		answers         []*answer
		outcome         uint8
		build, findings byte
	}{
		{"match", []*answer{with(1, 7, 9), with(1, 7, 9), with(1, 7, 9), nil}, outcomeMatch, 7, 9},
		{"mismatch", []*answer{with(2, 7, 9), with(2, 7, 9), with(2, 7, 9), with(1, 7, 9)}, outcomeMismatch, 7, 9},
		{"source changed, to the same", []*answer{with(4, 7, 0), with(4, 7, 0), with(4, 7, 0), nil}, outcomeSourceChanged, 7, 0},
		{"source changed, to others", []*answer{with(4, 7, 0), with(4, 8, 0), with(4, 7, 0), with(4, 8, 0)}, outcomeNoVerdict, 0, 0},
		{"unavailable to all", []*answer{with(3, 0, 0), with(3, 0, 0), with(3, 0, 0), with(3, 0, 0)}, outcomeNoVerdict, 0, 0},
		{"same verdict, other builds", []*answer{with(1, 7, 9), with(1, 7, 9), with(1, 8, 9), with(1, 8, 9)}, outcomeNoVerdict, 0, 0},
		{"same build, other verdicts", []*answer{with(1, 7, 9), with(1, 7, 9), with(2, 7, 9), with(2, 7, 9)}, outcomeNoVerdict, 0, 0},
		{"one checked no findings", []*answer{with(1, 7, 9), with(1, 7, 9), with(1, 7, 9), with(1, 7, 0)}, outcomeMatch, 7, 9},
		{"two checked no findings", []*answer{with(1, 7, 9), with(1, 7, 9), with(1, 7, 0), with(1, 7, 0)}, outcomeMatch, 7, 0},
		{"findings of a dissenter do not count", []*answer{with(1, 7, 9), with(1, 7, 9), with(1, 7, 5), with(2, 7, 9)}, outcomeMatch, 7, 0},
		{"three of three", []*answer{with(1, 7, 9), with(1, 7, 9), with(1, 7, 9)}, outcomeMatch, 7, 9},
		{"two of three", []*answer{with(1, 7, 9), with(1, 7, 9), with(2, 7, 9)}, outcomeNoVerdict, 0, 0},
		{"the digest in an empty slot", []*answer{{verdict: 1, build: common.BytesToHash([]byte{1}), findings: common.BytesToHash([]byte{1})}}, outcomeMatch, 0, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			wantBuild, wantFindings := common.Hash{tc.build}, common.Hash{tc.findings}
			if len(tc.answers) == 1 {
				wantBuild, wantFindings = tc.answers[0].build, tc.answers[0].findings
			}
			b := newBench(t, len(tc.answers), 0)
			fresh := b.Chain.Snapshot()
			for _, order := range permutations(len(tc.answers)) {
				b.Chain.Restore(fresh)
				outcome, build, findings := b.play(tc.answers, order)
				if outcome != tc.outcome || build != wantBuild || findings != wantFindings {
					t.Fatalf("in order %v: %d %v %v", order, outcome, build, findings)
				}
			}
		})
	}
}

func permutations(n int) [][]int {
	if n == 0 {
		return [][]int{{}}
	}
	var all [][]int
	for _, shorter := range permutations(n - 1) {
		for i := 0; i <= len(shorter); i++ {
			all = append(all, slices.Insert(slices.Clone(shorter), i, n-1))
		}
	}
	return all
}

// Whatever is said in whatever order, the contract, which keeps only candidates, decides as a count of everything would.
func TestOperatorDecidesAsACountWould(t *testing.T) {
	benches := make(map[int]*bench)
	snapshots := make(map[int]evmtest.Snapshot)
	for n := 1; n <= 10; n++ {
		benches[n] = newBench(t, n, 0)
		snapshots[n] = benches[n].Chain.Snapshot()
	}
	decided := make(map[uint8]int)
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(1, 10).Draw(rt, "n")
		// Mostly one answer, so that quorums are just reached or just missed.
		dissent := rapid.IntRange(0, 100).Draw(rt, "dissent")
		pick := func(name string) byte {
			if rapid.IntRange(0, 99).Draw(rt, name+" differs") >= dissent {
				return 0
			}
			return rapid.Byte().Draw(rt, name) % 3
		}
		usual := uint8(rapid.SampledFrom([]int{1, 1, 2, 3, 4}).Draw(rt, "usual verdict"))
		answers := make([]*answer, n)
		for seat := range answers {
			if pick("presence") == 2 {
				continue
			}
			answers[seat] = &answer{
				verdict:  (usual+pick("verdict")-1)%4 + 1,
				build:    common.Hash{pick("build")},
				findings: common.Hash{pick("findings")},
			}
		}
		order := rapid.Permutation(slices.Collect(func(yield func(int) bool) {
			for i := range n {
				if !yield(i) {
					return
				}
			}
		})).Draw(rt, "order")

		b := benches[n]
		b.Chain.Restore(snapshots[n])
		outcome, build, findings := b.play(answers, order)
		wantOutcome, wantBuild, wantFindings := decide(answers)
		if outcome != wantOutcome || build != wantBuild || findings != wantFindings {
			rt.Fatalf("%s\ndecided %d %v %v; want %d %v %v", transcript(answers), outcome, build, findings, wantOutcome, wantBuild, wantFindings)
		}
		decided[outcome]++
	})
	for _, outcome := range []uint8{outcomeMatch, outcomeMismatch, outcomeSourceChanged, outcomeNoVerdict} {
		if decided[outcome] == 0 {
			t.Errorf("no case had outcome %d: the cases are not what they should be", outcome)
		}
	}
}

func transcript(answers []*answer) string {
	var text string
	for seat, a := range answers {
		if a == nil {
			text += fmt.Sprintf("seat %d silent\n", seat)
		} else {
			text += fmt.Sprintf("seat %d: %d %x %x\n", seat, a.verdict, a.build[0], a.findings[0])
		}
	}
	return text
}

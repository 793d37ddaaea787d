package main

import (
	"fmt"
	"math"
	"slices"

	"theseus/upgrade"
)

// call is one kind of transaction and the gas it takes.
type call struct {
	name string
	gas  uint64
}

// recordsFigures lets records grow, by real transactions, and measures every call at each count.
func recordsFigures(r *run) []figure {
	w := newNetwork(r.ctx, r.peerContracts()["Counter"])
	w.everyCall() // the first of their kind write words that later ones only change

	var measured [][]call
	var counts []string
	for _, count := range r.sizes.records {
		for uint64(count) > w.records {
			w.create(team(100))
			if w.records%10_000 == 0 {
				r.say("  %s records", thousands(int64(w.records)))
			}
			check(r.ctx.Err())
		}
		counts = append(counts, thousands(int64(count)))
		measured = append(measured, w.everyCall())
	}
	var figures []figure
	for i, first := range measured[0] {
		values := make([]float64, len(measured))
		for n := range measured {
			values[n] = float64(measured[n][i].gas)
		}
		f := figure{
			What: first.name + ", " + counts[len(counts)-1] + " records", Unit: "gas", Ours: values[len(values)-1],
			Yardstick: "with " + counts[0], Theirs: values[0], Reach: "flat ± 2 %",
		}
		off := math.Max(slices.Max(values)/values[0]-1, 1-slices.Min(values)/values[0])
		f.Met, f.Note = off <= 0.02, fmt.Sprintf("off by %.2f %% at most", 100*off)
		figures = append(figures, f)
	}
	return figures
}

// everyCall takes new records through all that can happen to one.
func (w *network) everyCall() []call {
	var calls []call
	add := func(name string, gas uint64) { calls = append(calls, call{name, gas}) }
	r := team(100)
	add("deploy", w.create(r))
	w.upgraded(r)

	u := w.next(r)
	add("propose", w.intent(anyone, w.proposals, "Proposals", "proposeUpgrade", u))
	add("submit an upgrade", w.submit(r, u))
	add("requestVerification", w.request(r))
	commits, reveals, settled := w.round()
	add("first commit", commits[0])
	add("second commit", commits[1])
	add("last commit", commits[3])
	add("first reveal", reveals[0])
	add("last reveal", reveals[3])
	add("settle", settled)
	add("conclude", w.conclude(r))
	add("activate", w.activate(r, u))

	withdrawn := w.next(r)
	one := r.keys[0]
	add("sign by transaction", w.intent(address(one), w.codeRegistry, "CodeRegistry", "submitUpgrade", withdrawn, []byte{}))
	add("withdraw", w.send(anyone, w.codeRegistry, "CodeRegistry", "withdraw", upgrade.EncodeData(withdrawn)).GasUsed)
	rejected := w.next(r)
	add("reject", w.send(address(one), w.codeRegistry, "CodeRegistry", "reject", r.contract, [32]byte(upgrade.DigestOf(w.domain(), rejected))).GasUsed)
	cancelled := w.next(r)
	w.submit(r, cancelled)
	add("submit a cancellation", w.submit(r, &upgrade.Cancel{Header: w.header(r), Digest: upgrade.DigestOf(w.domain(), cancelled)}))

	add("halt by the guardian", w.send(guardian, w.codeRegistry, "CodeRegistry", "halt", r.contract).GasUsed)
	w.AdvanceTime(7 * 24 * 3600)
	add("resume", w.send(anyone, w.codeRegistry, "CodeRegistry", "resume", r.contract).GasUsed)

	changed := r.configuration
	changed.HaltOnNoVerdict = true
	add("submit a configuration", w.submit(r, &upgrade.Reconfigure{Header: w.header(r), Configuration: changed}))
	w.AdvanceTime(delay)
	add("apply it", w.send(anyone, w.codeRegistry, "CodeRegistry", "applyConfiguration", r.contract).GasUsed)
	r.epoch++

	add("submit a hand-over", w.submit(r, &upgrade.HandOver{Header: w.header(r), Controller: keeper}))
	archived := created(w, team(100))
	add("submit an archiving", w.submit(archived, &upgrade.Archive{Header: w.header(archived)}))
	return calls
}

package contracts_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
)

// Only the path of a version that was active here leads to the record's history.
func TestPathsOfVersions(t *testing.T) {
	w := newWorld(t)
	contract := w.deployRecord(team())
	var versions []upgrade
	for i := range 4 {
		versions = append(versions, w.run(w.upgradeOf(contract, w.attack("Plain", big.NewInt(int64(i))))))
	}
	cancelled := w.upgradeOf(contract, versions[0].Implementation)
	w.approve(cancelled) // uses number 5, and is never active
	w.approve(w.cancelOf(contract, w.digest(cancelled)))

	submit := func(back rollBack, path [][32]byte) func() evmtest.Result {
		return func() evmtest.Result {
			return w.send(stranger, w.codeRegistry, "CodeRegistry", "submitRollBack", back, sign(w.digest(back), first(threshold)...), path)
		}
	}
	back := w.rollBackTo(versions[1])
	good := w.pathTo(contract, 2)
	if len(good) != 3 {
		t.Fatalf("a path of %d words", len(good))
	}
	leaf := [32]byte(w.leaves(contract)[2])
	for name, path := range map[string][][32]byte{
		"none":             {},
		"cut":              good[:2],
		"longer":           append(slices.Clone(good), leaf),
		"another order":    {good[0], good[2], good[1]},
		"another's":        w.pathTo(contract, 3),
		"from nothing":     append([][32]byte{{}}, good[1:]...),
		"the history":      {w.record(contract).History},
		"history and leaf": {w.record(contract).History, leaf},
	} {
		t.Run(name, func(t *testing.T) {
			w.refuses(contract, submit(back, path), "VersionNeverActive", uint32(2))
		})
	}
	// Approved, but never active: no path leads there, and none of an active version serves.
	never := w.rollBackTo(cancelled)
	for _, path := range [][][32]byte{good, w.pathTo(contract, 4), {w.record(contract).History}} {
		w.refuses(contract, submit(never, path), "VersionNeverActive", uint32(5))
	}
	before := w.Snapshot()
	w.must(submit(back, good)())
	w.wait(contract)
	w.must(w.activate(back))
	w.wantNumber(contract, 1)
	if want := model.AfterVersion(model.HistoryHash(good0(w, contract)), w.leaves(contract)[back.Version]); w.record(contract).History != [32]byte(want) {
		t.Error("the roll-back is not the last of the history")
	}
	w.Restore(before)

	w.weaken("any history")
	w.must(submit(never, good)())
}

// good0 is the history before the last version.
func good0(w *world, contract common.Address) [32]byte {
	leaves := w.leaves(contract)
	last := uint32(0)
	for version := range leaves {
		last = max(last, version)
	}
	return w.pathTo(contract, last)[0]
}

package contracts_test

import (
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// Tests called TestIncident… repeat what cost others money; the number after it is the row in docs/security/coverage.md.

// onForks runs an incident under the oldest rules that the contracts are made for, those in which self-destruction lost its force, and
// the newest; or under the forks given, where an attack needs what the others lack.
func onForks(t *testing.T, incident func(t *testing.T, fork evmtest.Fork), forks ...evmtest.Fork) {
	t.Helper()
	if len(forks) == 0 {
		forks = []evmtest.Fork{evmtest.Shanghai, evmtest.Cancun, evmtest.Osaka}
	}
	for _, fork := range forks {
		t.Run(fork.String(), func(t *testing.T) { incident(t, fork) })
	}
}

// repelled shows both halves of an incident: the attack is refused with this error and nothing changed; without the defence named it
// goes through.
func (w *world) repelled(contract common.Address, attack func() evmtest.Result, weakness, err string, arguments ...any) {
	w.t.Helper()
	w.refuses(contract, attack, err, arguments...)
	w.weaken(weakness)
	w.must(attack())
}

// weakRecord is a managed record whose Authority and proxy lack defences, with version 1 active.
func (w *world) weakRecord(implementation common.Address, atAuthority, atProxy []string) common.Address {
	w.t.Helper()
	contract := w.deployOf(w.weakFamily("ManagedFamily", w.proposals, w.halted), team())
	w.run(w.upgradeOf(contract, implementation))
	w.weakenAt(w.record(contract).Authority, atAuthority...)
	w.weakenAt(contract, atProxy...)
	return contract
}

// sample is the first number in the ordinary run, the second when THESEUS_FULL=1.
func sample(ordinary, full int) int {
	if os.Getenv("THESEUS_FULL") == "1" {
		return full
	}
	return ordinary
}

// seeded is randomness that a failing test names, and a rerun repeats.
func seeded(t testing.TB) *rand.Rand {
	const seed = 20_261_121
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("seed %d", seed)
		}
	})
	return rand.New(rand.NewPCG(seed, 0))
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

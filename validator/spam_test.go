package validator_test

import (
	"context"
	"sync/atomic"
	"testing"

	"theseus/chain/chaintest"
	"theseus/code/build"
	"theseus/code/solc"
	"theseus/upgrade"
	"theseus/validator"
)

// countingCompiler counts what is compiled.
type countingCompiler struct {
	build.Compiler
	compiled *atomic.Int64
}

func (c countingCompiler) Compile(ctx context.Context, v solc.Version, sha256 [32]byte, input []byte) ([]byte, error) {
	c.compiled.Add(1)
	return c.Compiler.Compile(ctx, v, sha256, input)
}

// I13: proposals, and approvals for which nobody pays a round, cost validators nothing: only a paid round is built.
func TestIncidentI13ProposalsThatBurnTime(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	var compiled atomic.Int64
	for seat := range 4 {
		w.start(seat, func(c *validator.Config) {
			if seat == 0 {
				c.Compiler = countingCompiler{compilers, &compiled}
			}
		})
	}
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	contract := w.Register(w.Configuration())
	for i := range 60 {
		u := w.Upgrade(contract, code)
		u.Nonce = upgrade.NewUint256(uint64(i))
		u.Proposer = w.Stranger.Address()
		if _, err := w.Propose(t.Context(), w.Stranger, u); err != nil {
			t.Fatal(err)
		}
	}
	unpaid := w.approved(w.Configuration(), code)
	// A paid round of another record, begun after all of it, is answered: by then they have seen the rest.
	paid := w.approved(w.Configuration(), code)
	w.Request(paid.Contract)
	w.untilStage(paid.Contract, upgrade.StageVerified)
	// One build answers a round, another may deploy what it verified.
	first := compiled.Load()
	if first < 1 || first > 2 {
		t.Errorf("%d builds for one paid round, beside 60 proposals and an approval", first)
	}
	// The control: each further round that is paid for is built.
	w.Request(unpaid.Contract)
	w.untilStage(unpaid.Contract, upgrade.StageVerified)
	if n := compiled.Load(); n <= first {
		t.Errorf("%d builds for two paid rounds", n)
	}
	if fee := chaintest.Fee; fee.Sign() <= 0 {
		t.Error("rounds are free")
	}
}

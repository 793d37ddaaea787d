package contracts_test

import (
	"fmt"
	"testing"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// deepest is how many blocks a reorganisation takes back at most.
const deepest = 16

// branches is a walk on a chain that is reorganised now and then: some blocks are taken back, and other things happen instead.
type branches struct {
	*upgradetest.Wanderer
	world *lockstep
	// blocks behind which the chain can be taken back, the latest last.
	blocks  []block
	actions int
	seen    map[string]int
}

// block is all there was when it began.
type block struct {
	chain    evmtest.Snapshot
	world    *lockstep
	wanderer upgradetest.Memory
}

func newBranches(world *lockstep, seed uint64) *branches {
	return &branches{Wanderer: upgradetest.NewWanderer(world, seed), world: world, seen: map[string]int{}}
}

// walk does so many things; it ends early where nothing more can happen.
func (b *branches) walk(steps int) {
	for range steps {
		if b.IntN(3) == 0 {
			b.begin()
		}
		if b.IntN(25) == 0 && len(b.blocks) > 0 {
			b.reorganise()
		}
		acted := len(b.world.trail)
		emitted, err := b.Step()
		b.actions += len(b.world.trail) - acted
		if err != nil {
			b.seen[model.ErrorName(err)]++
		}
		for _, e := range emitted {
			b.seen[upgradetest.NameOf(e)]++
		}
		if b.world.Record.Closed && b.IntN(4) == 0 {
			break
		}
	}
	b.world.refold()
}

// begin begins a block.
func (b *branches) begin() {
	if len(b.blocks) == deepest {
		b.blocks = b.blocks[1:]
	}
	b.blocks = append(b.blocks, block{b.world.w.Snapshot(), b.world.copyOf(), b.Memory()})
}

// reorganise takes back up to deepest blocks: chain, model and what people remember of them. The record must come out of the logs
// that are left.
func (b *branches) reorganise() {
	depth := 1 + b.IntN(len(b.blocks))
	at := len(b.blocks) - depth
	back := b.blocks[at]
	b.blocks = b.blocks[:at]
	b.seen["reorganisation"]++
	if len(back.world.Record.Versions) < len(b.world.Record.Versions) {
		b.seen["reorganisation that undoes an activation"]++
	}
	b.world.w.Restore(back.chain)
	*b.world = *back.world.copyOf()
	b.Recall(back.wanderer)
	b.world.trail = append(b.world.trail, fmt.Sprintf("%d blocks are taken back", depth))
	b.world.w.operator = b.world.OperatorContract
	b.world.refold()
	b.world.compareState()
}

// A model that keeps what the chain took back is found out.
func TestLockStepNoticesWhatAReorganisationTookBack(t *testing.T) {
	world := newLockstep(t, 3)
	upgradetest.Reach(world, "VERIFIED/NONE", &upgradetest.Event{})
	before := world.w.Snapshot()
	if _, err := world.Do(world.Guardian, model.Halt{}); err != nil {
		t.Fatal(err)
	}
	if world.refold(); !upgradetest.Same(world.folded, world.Record) {
		t.Error("the logs do not tell the record")
	}
	world.w.Restore(before)
	world.folded = world.told()
	if upgradetest.Same(world.folded, world.Record) {
		t.Error("the halt was taken back, yet logs and model agree")
	}
}

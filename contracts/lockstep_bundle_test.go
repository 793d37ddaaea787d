package contracts_test

import (
	"encoding/binary"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	model "theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// Records that activate together, or not: what activateBundle answers is what the model says.
func TestBundlesInLockStep(t *testing.T) {
	w := newWorld(t)
	members := []*lockstep{newLockstepIn(w, 3), newLockstepIn(w, 3), newLockstepIn(w, 3)}
	records := func() map[common.Address]model.Record {
		all := make(map[common.Address]model.Record)
		for _, l := range members {
			all[l.Contract] = l.Record
		}
		return all
	}
	must := func(_ []model.Event, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	// Each has a delay of its own; all upgrades carry value.
	upgrades := make([]*model.Upgrade, len(members))
	for i, l := range members {
		c := l.Configuration()
		c.Delay = uint64(i+1) * day
		must(l.Do(l.Family, model.Register{Contract: l.Contract, Authority: l.Authority, Configuration: c, Baseline: l.Baseline, Link: l.Link}))
		upgrades[i] = l.Upgrade()
		upgrades[i].Value = model.NewUint256(uint64(i))
	}
	bundle := model.BundleOf(upgrades)
	for _, u := range upgrades {
		u.Bundle = bundle
	}

	// try activates these members in this order, in the model and on chain.
	try := func(what, want string, value uint64, order ...int) {
		t.Helper()
		var list []*model.Upgrade
		var actions []model.Activate
		for _, i := range order {
			list = append(list, upgrades[i])
			actions = append(actions, model.Activate{Intent: upgrades[i], GasLeft: model.NewUint256(1 << 62)})
		}
		call := members[0].Call(stranger, model.ApplyConfiguration{})
		call.Value = model.NewUint256(value)
		after, emitted, err := members[0].ActBundle(records(), actions, call)
		if model.ErrorName(err) != want {
			t.Fatalf("%s: the model says %v, want %q", what, err, want)
		}
		data := slices.Concat(abiOf("CodeRegistry").Methods["activateBundle"].ID, encodedList(list))
		r := w.Call(stranger, w.codeRegistry, new(big.Int).SetUint64(value), data)
		members[0].compareAnswer(r, emitted, err)
		for _, l := range members {
			if next, ok := after[l.Contract]; ok {
				l.Record = next
			}
			l.compareState()
		}
	}

	try("nothing approved", "WrongStage", 3, 0, 1, 2)
	for i, l := range members {
		must(l.Do(stranger, l.Approved(upgrades[i])))
		must(l.Do(stranger, model.RequestVerification{OperatorContract: l.OperatorContract, Round: uint64(i + 1)}))
		if i < 2 {
			must(l.Do(stranger, model.Conclude{Outcome: model.OutcomeMatch}))
		}
	}
	pass := func(seconds uint64) {
		for _, l := range members {
			l.Model.Advance(seconds)
		}
		w.AdvanceTime(seconds)
	}
	pass(3*day - 1)
	try("one is not verified", "WrongStage", 3, 0, 1, 2)
	if _, err := members[0].Do(stranger, model.Activate{Intent: upgrades[0], GasLeft: model.NewUint256(1 << 62)}); model.ErrorName(err) != "WrongBundle" {
		t.Fatalf("a member alone: %v", err)
	}

	// The third: a round of its own, since the first lapsed without reveals.
	last := members[2]
	must(last.Do(stranger, model.Conclude{Outcome: model.OutcomeNoVerdict}))
	must(last.Do(stranger, model.RequestVerification{OperatorContract: last.OperatorContract, Round: 4}))
	must(last.Do(stranger, model.Conclude{Outcome: model.OutcomeMatch}))
	try("one delay is not over", "NotYet", 3, 0, 1, 2)
	pass(3*day - 1)
	try("one delay is not over by a second", "NotYet", 3, 0, 1, 2)
	pass(1)
	try("another order", "WrongBundle", 3, 1, 0, 2)
	try("one is missing", "WrongBundle", 1, 0, 1)
	try("one twice", "WrongBundle", 4, 0, 1, 2, 1)
	try("too little value", "ValueDiffers", 2, 0, 1, 2)
	try("too much value", "ValueDiffers", 4, 0, 1, 2)
	try("all together", "", 3, 0, 1, 2)
	try("again", "WrongStage", 3, 0, 1, 2)
	try("nobody", "", 0)
	for i, l := range members {
		if state := upgradetest.StateOf(&l.Record, l.Time); state != "NONE/NONE" || l.Record.Active != upgrades[i].NewHead() {
			t.Errorf("member %d is %s", i, state)
		}
	}
}

// encodedList is abi.encode of a list of upgrades.
func encodedList(list []*model.Upgrade) []byte {
	number := func(n int) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), uint64(n)) }
	head, tail := slices.Concat(number(32), number(len(list))), []byte(nil)
	for _, u := range list {
		head = append(head, number(32*len(list)+len(tail))...)
		tail = append(tail, model.Encode(u)[32:]...)
	}
	return append(head, tail...)
}

package plan_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/plan"
)

// permissioned is the file of a new permissioned operator contract that takes the place of the network's.
func (w *town) permissioned(name string) string {
	var seats []string
	for _, s := range w.Seats {
		seats = append(seats, s.Address.Hex())
	}
	return w.file(plan.KindOperatorContract, name, fmt.Sprintf(`
names:
  keeper: %v
operatorContract:
  contract: PermissionedVerificationOperator
  arguments:
    validators: [%s]
    commitTime: 50
    revealTime: 20
    fee: 1_500
services: [verification]
retire: [%v]
`, w.Deployer.Address(), strings.Join(seats, ", "), w.Operator))
}

func operatorScenario(t *testing.T, w *town) {
	text := w.permissioned("second")
	p := w.process(text)
	const blocked = ", deprecate BLOCKED, drain BLOCKED, remove BLOCKED"
	l := w.look(p, w.Stranger.Address())
	w.want(l, "deploy-operator-contract READY, approve BLOCKED, activate BLOCKED"+blocked)
	if first := l.Steps[0]; !first.Anyone || !first.Mine || !first.Estimated || first.Gas < 1_000_000 || first.Fee.Sign() == 0 {
		t.Errorf("deploying is told as %+v", first)
	}
	if l.Steps[1].Missing != "deploy-operator-contract" || l.Steps[2].Missing != "approve" {
		t.Errorf("missing are %q and %q", l.Steps[1].Missing, l.Steps[2].Missing)
	}
	// A step out of order is refused with the name of the missing one.
	_, err := p.Apply(t.Context(), w.Deployer, plan.ApplyOptions{Step: "activate"})
	var order *plan.OutOfOrderError
	if !errors.As(err, &order) || order.Missing != "approve" {
		t.Errorf("activating too early: %v", err)
	}
	w.serve()

	// The stranger may deploy, and nothing else.
	w.want(w.apply(p, w.Stranger), "deploy-operator-contract DONE, approve READY, activate BLOCKED"+blocked)
	if l = w.look(p, w.Stranger.Address()); l.Steps[1].Mine || l.Steps[1].By[0].Name != "keeper" || l.Steps[1].Role != "Registry Keeper" {
		t.Errorf("approving is told as %+v", l.Steps[1])
	}
	_, err = p.Apply(t.Context(), w.Stranger, plan.ApplyOptions{Step: "approve"})
	var others *plan.NotYoursError
	if !errors.As(err, &others) || others.By[0].Address != w.Deployer.Address() {
		t.Errorf("a stranger who approves: %v", err)
	}
	w.serve()
	w.want(w.step(p, w.Deployer, "approve"), "deploy-operator-contract DONE, approve DONE, activate READY"+blocked)
	w.serve()

	// A round that began in the old contract ends there.
	w.request()
	w.want(w.step(p, w.Deployer, "activate"), "deploy-operator-contract DONE, approve DONE, activate DONE, deprecate READY, drain BLOCKED, remove BLOCKED")
	w.want(w.step(p, w.Deployer, "deprecate"), "deploy-operator-contract DONE, approve DONE, activate DONE, deprecate DONE, drain WAITING, remove BLOCKED")
	if drain := w.look(p, w.Stranger.Address()).Steps[4]; len(drain.NotActed) != 1 || drain.NotActed[0].Address != w.record || drain.Mine {
		t.Errorf("draining is told as %+v", drain)
	}
	w.want(w.apply(p, w.Deployer), "deploy-operator-contract DONE, approve DONE, activate DONE, deprecate DONE, drain WAITING, remove BLOCKED")
	w.answer()
	done := w.apply(p, w.Deployer)
	if !done.Done {
		t.Fatalf("in the end the plan is %s", states(done))
	}
	w.serve()
	if r := w.Record(w.record); r.OperatorContract == w.Operator {
		t.Error("the old contract still works")
	}
	// Again it does nothing, nor for anybody else.
	for _, s := range []plan.Sender{w.Stranger, w.Deployer} {
		before := w.Chain.Head()
		if l := w.apply(w.process(text), s); !l.Done || w.Chain.Head() != before {
			t.Errorf("a second apply sent something, or found %s", states(l))
		}
	}
}

// step does one step.
func (w *town) step(p *plan.Process, s plan.Sender, id string) *plan.Plan {
	w.t.Helper()
	if w.kill != nil {
		return w.kill.tillDone(w, w.makers[p], w.account(s.Address()), id)
	}
	l, err := p.Apply(w.t.Context(), s, plan.ApplyOptions{Step: id})
	if err != nil {
		w.t.Fatal(err)
	}
	return l
}

// What is created stands where the file's name and the arguments say; names and shares may change meanwhile.
func TestAddressesFollowTheFile(t *testing.T) {
	w := newTown(t)
	at := func(text string) common.Address { return *w.look(w.process(text), common.Address{}).Steps[0].Address }
	first := at(w.permissioned("second"))
	if at(w.permissioned("second")) != first {
		t.Error("the same file gives another address")
	}
	if renamed := strings.Replace(w.permissioned("second"), "keeper:", "ruler:", 1); at(renamed) != first {
		t.Error("another name of an account gives another address")
	}
	others := []common.Address{first, at(w.permissioned("third")), at(strings.Replace(w.permissioned("second"), "1_500", "1501", 1))}
	slices.SortFunc(others, common.Address.Cmp)
	if len(slices.Compact(others)) != 3 {
		t.Error("another name, or another fee, gives the same address")
	}
}

// What would be refused is told before anybody pays for it.
func TestRefusedCreation(t *testing.T) {
	w := newTown(t)
	l := w.look(w.process(strings.Replace(w.permissioned("second"), "commitTime: 50", "commitTime: 0", 1)), w.Stranger.Address())
	if s := l.Steps[0]; s.State != plan.Impossible || s.Mine || !strings.Contains(s.For, "TimesInvalid(0 20)") && !strings.Contains(s.For, "TimesInvalid(0, 20)") {
		t.Errorf("a creation that is refused is told as %+v", s)
	}
}

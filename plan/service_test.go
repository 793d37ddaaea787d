package plan_test

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/plan"
	"theseus/upgrade"
)

const day = 24 * 3600

// newCode is the file of other code for the network's service: another limit of rounds' time.
func (w *town) newCode(name string, limit int) string {
	return w.file(plan.KindServiceContract, name, fmt.Sprintf(`
service: verification
implementation:
  contract: VerificationService
  arguments: {roundTimeLimit: %d, upgradeDelay: %d, upgradeWindow: %d}
`, limit, day, 7*day))
}

// removing is an initialiser, which runs in the name of who completes the upgrade: it takes an operator contract off the list.
func (w *town) removing(operator common.Address) string {
	return fmt.Sprintf("initialiser: {call: \"remove(address)\", arguments: [%v]}\n", operator)
}

// lists reports whether the network's service has an operator contract on its list.
func (w *town) lists(operator common.Address) bool {
	w.t.Helper()
	b, err := w.Call(w.t.Context(), w.Head().Hash, w.Network.Service, bind.NewVerificationService().PackIsListed(operator))
	if err != nil {
		w.t.Fatal(err)
	}
	return new(big.Int).SetBytes(b).Sign() != 0
}

// The new code's initialiser runs in the transaction that completes the upgrade. One that fails leaves everything as it was.
func TestInitialiser(t *testing.T) {
	w := newTown(t)
	first := w.process(w.permissioned("second"))
	for _, id := range []string{"deploy-operator-contract", "approve", "activate"} {
		w.step(first, w.Deployer, id)
	}
	failing := w.process(w.newCode("failing", 300) + w.removing(w.Stranger.Address()))
	w.apply(failing, w.Deployer)
	w.Pass(day)
	if s := stepOf(t, w.look(failing, w.Deployer.Address()), "complete"); s.State != plan.Impossible || s.Mine || !strings.Contains(s.For, "NotListed("+w.Stranger.Address().Hex()) {
		t.Errorf("a completion that fails is told as %+v", s)
	}
	if _, err := failing.Apply(t.Context(), w.Deployer, plan.ApplyOptions{Step: "complete"}); err == nil || w.limit() == 300 {
		t.Errorf("a completion that fails: %v", err)
	}
	w.serve()

	// Another start takes its place.
	p := w.process(w.newCode("longer", 200) + w.removing(w.Operator))
	w.apply(p, w.Deployer)
	w.serve()
	w.Pass(day)
	if done := w.apply(p, w.Deployer); !done.Done || w.limit() != 200 || w.lists(w.Operator) {
		t.Fatalf("in the end the plan is %s, the limit %d", states(done), w.limit())
	}
	w.serve()
	// The same code with another initialiser is another upgrade, which was not started.
	w.want(w.look(failing, w.Deployer.Address()), "deploy-implementation DONE, start READY, delay BLOCKED, complete BLOCKED")
}

// limit of rounds' time of the network's service.
func (w *town) limit() uint64 {
	w.t.Helper()
	data := bind.NewVerificationService().PackRoundTimeLimit()
	b, err := w.Call(w.t.Context(), w.Head().Hash, w.Network.Service, data)
	if err != nil {
		w.t.Fatal(err)
	}
	return new(big.Int).SetBytes(b).Uint64()
}

func serviceScenario(t *testing.T, w *town) {
	text := w.newCode("longer", 200)
	p := w.process(text)
	w.want(w.look(p, w.Stranger.Address()), "deploy-implementation READY, start BLOCKED, delay BLOCKED, complete BLOCKED")
	w.serve()
	w.want(w.apply(p, w.Stranger), "deploy-implementation DONE, start READY, delay BLOCKED, complete BLOCKED")
	w.serve()
	started := w.apply(p, w.Deployer)
	w.want(started, "deploy-implementation DONE, start DONE, delay WAITING, complete BLOCKED")
	if d := started.Steps[2]; d.NotBefore < started.Time+day-10 || d.NotBefore > started.Time+day {
		t.Errorf("the delay of a day that began at %d ends at %d", started.Time, d.NotBefore)
	}
	_, err := p.Apply(t.Context(), w.Deployer, plan.ApplyOptions{Step: "complete"})
	var order *plan.OutOfOrderError
	if !errors.As(err, &order) || order.Missing != "delay" {
		t.Errorf("completing too early: %v", err)
	}
	// A round that begins under the old code ends under the new one. Both sides of the boundary.
	w.Pass(started.Steps[2].NotBefore - w.Head().Time - 30)
	w.request()
	w.Pass(started.Steps[2].NotBefore - w.Head().Time - 1)
	w.want(w.look(p, w.Deployer.Address()), "deploy-implementation DONE, start DONE, delay WAITING, complete BLOCKED")
	w.Pass(1)
	w.want(w.look(p, w.Deployer.Address()), "deploy-implementation DONE, start DONE, delay DONE, complete READY")
	if w.limit() == 200 {
		t.Fatal("the new code runs already")
	}
	if done := w.apply(p, w.Deployer); !done.Done || w.limit() != 200 {
		t.Fatalf("in the end the plan is %s, the limit %d", states(done), w.limit())
	}
	w.answer()
	w.serve()
}

// A start that expired, or was cancelled, is made again: by another transaction, though its content is the same.
func TestStartAgain(t *testing.T) {
	w := newTown(t)
	p := w.process(w.newCode("longer", 200))
	w.apply(p, w.Deployer)
	w.Pass(8*day + 10)
	w.want(w.look(p, w.Deployer.Address()), "deploy-implementation DONE, start READY, delay BLOCKED, complete BLOCKED")
	w.want(w.apply(p, w.Deployer), "deploy-implementation DONE, start DONE, delay WAITING, complete BLOCKED")
	w.Pass(day)
	if done := w.apply(p, w.Deployer); !done.Done || w.limit() != 200 {
		t.Fatalf("in the end the plan is %s", states(done))
	}
	// The same file for code that was replaced since would be another upgrade, which needs another start.
	back := w.process(w.newCode("back", 100))
	w.apply(back, w.Deployer)
	w.Pass(day)
	w.apply(back, w.Deployer)
	if w.limit() != 100 {
		t.Fatal("the second upgrade did not happen")
	}
	w.want(w.look(p, w.Deployer.Address()), "deploy-implementation DONE, start READY, delay BLOCKED, complete BLOCKED")
	w.apply(p, w.Deployer)
	w.Pass(day)
	if done := w.apply(p, w.Deployer); !done.Done || w.limit() != 200 {
		t.Fatalf("in the end the plan is %s", states(done))
	}
}

// anotherService is the file of a second service, with a permissioned operator contract of its own.
func (w *town) anotherService(name string) string {
	return w.file(plan.KindNewService, name, fmt.Sprintf(`
service:
  implementation:
    contract: VerificationService
    arguments: {roundTimeLimit: 90, upgradeDelay: %d, upgradeWindow: %d}
operatorContract:
  contract: PermissionedVerificationOperator
  arguments:
    validators: [%v]
    commitTime: 50
    revealTime: 20
    fee: 0
`, day, day, w.Seats[0].Address))
}

func newServiceScenario(t *testing.T, w *town) {
	text := w.anotherService("second")
	p := w.process(text)
	w.want(w.look(p, common.Address{}), "deploy-implementation READY, deploy-service BLOCKED, list BLOCKED, "+
		"deploy-operator-contract BLOCKED, approve BLOCKED, activate BLOCKED")
	w.want(w.apply(p, w.Stranger), "deploy-implementation DONE, deploy-service DONE, list READY, "+
		"deploy-operator-contract BLOCKED, approve BLOCKED, activate BLOCKED")
	w.serve()
	service := *w.look(p, common.Address{}).Steps[1].Address
	b, err := w.Call(t.Context(), w.Head().Hash, service, bind.NewVerificationService().PackIsActive())
	if err != nil || new(big.Int).SetBytes(b).Sign() != 0 {
		t.Errorf("the new service is active without an operator contract: %x, %v", b, err)
	}
	w.step(p, w.Deployer, "list")
	done := w.apply(p, w.Deployer)
	if !done.Done {
		t.Fatalf("in the end the plan is %s", states(done))
	}
	b, err = w.Call(t.Context(), w.Head().Hash, service, bind.NewVerificationService().PackIsActive())
	if err != nil || new(big.Int).SetBytes(b).Sign() == 0 {
		t.Errorf("the new service is not active: %x, %v", b, err)
	}
	w.serve()

	// Operator contracts that are there must be open to the new service, and approved.
	existing := w.file(plan.KindNewService, "third", fmt.Sprintf(`
service: {implementation: {contract: VerificationService, arguments: {roundTimeLimit: 90, upgradeDelay: 1, upgradeWindow: 1}}}
existingOperatorContracts: [%v]
`, w.Operator))
	if _, err := w.tryProcess(existing); err == nil || !strings.Contains(err.Error(), "works for the service") {
		t.Errorf("an operator contract of another service: %v", err)
	}
}

// A new service whose initialiser fails is not created: the plan tells so before anybody pays for it, with the reason, and nothing after
// it is sent. Without that call the same service is created, which is the control.
func TestNewServiceWhoseInitialiserFails(t *testing.T) {
	w := newTown(t)
	sound := w.anotherService("second")
	failing := strings.Replace(sound, "service:\n", "service:\n  "+w.removing(w.Operator), 1)
	p := w.process(failing)
	w.want(w.look(p, w.Deployer.Address()), "deploy-implementation READY, deploy-service BLOCKED, list BLOCKED, deploy-operator-contract BLOCKED, approve BLOCKED, activate BLOCKED")
	w.step(p, w.Deployer, "deploy-implementation")
	l := w.look(p, w.Deployer.Address())
	w.want(l, "deploy-implementation DONE, deploy-service IMPOSSIBLE, list BLOCKED, deploy-operator-contract BLOCKED, approve BLOCKED, activate BLOCKED")
	if s := l.Steps[1]; s.Mine || !strings.Contains(s.For, "UpgraderOnly(") {
		t.Errorf("a creation whose initialiser fails is told as %+v", s)
	}
	before := w.nonce(w.account(w.Deployer.Address()))
	if _, err := p.Apply(t.Context(), w.Deployer, plan.ApplyOptions{Step: "deploy-service"}); err == nil {
		t.Error("it was created")
	}
	if after := w.nonce(w.account(w.Deployer.Address())); after != before {
		t.Errorf("%d transactions were sent", after-before)
	}
	if code, err := w.Code(t.Context(), w.Head().Hash, *l.Steps[1].Address); err != nil || len(code) > 0 {
		t.Errorf("%d bytes of code, %v", len(code), err)
	}
	w.serve()

	// The implementation, which is the same, is there already.
	w.want(w.look(w.process(sound), w.Deployer.Address()), "deploy-implementation DONE, deploy-service READY, list BLOCKED, deploy-operator-contract BLOCKED, approve BLOCKED, activate BLOCKED")
	if done := w.apply(w.process(sound), w.Deployer); !done.Done {
		t.Errorf("the control ends as %s", states(done))
	}
}

// existingScenario is a second service that needs no operator contract of its own: it uses the network's, which is open to the public. Both
// services' customers are served by it.
func existingScenario(t *testing.T, w *stakedTown) {
	operator := w.goStakedBy(strings.Replace(w.stakedOperator("public", w.Operator.Hex()), "randomness: {", "service: zero, randomness: {", 1))
	text := w.file(plan.KindNewService, "third", fmt.Sprintf(`
names: {drawn: %v}
service: {implementation: {contract: VerificationService, arguments: {roundTimeLimit: 90, upgradeDelay: %d, upgradeWindow: %d}}}
existingOperatorContracts: [drawn]
`, operator, day, day))
	p := w.process(text)
	w.want(w.look(p, common.Address{}), "deploy-implementation READY, deploy-service BLOCKED, list BLOCKED, activate BLOCKED")
	w.want(w.apply(p, w.Stranger), "deploy-implementation DONE, deploy-service DONE, list READY, activate BLOCKED")
	service := *w.look(p, common.Address{}).Steps[1].Address
	w.serve()
	_, err := p.Apply(t.Context(), w.Deployer, plan.ApplyOptions{Step: "activate"})
	var order *plan.OutOfOrderError
	if !errors.As(err, &order) || order.Missing != "list" {
		t.Errorf("activating before it is listed: %v", err)
	}
	w.want(w.step(p, w.Deployer, "list"), "deploy-implementation DONE, deploy-service DONE, list DONE, activate READY")
	if done := w.apply(p, w.Deployer); !done.Done {
		t.Fatalf("in the end the plan is %s", states(done))
	}
	w.serve()

	// A customer of the new service, which is none of the network's records, pays and is answered.
	api := bind.NewVerificationService()
	b, err := w.Call(t.Context(), w.Head().Hash, service, api.PackFee())
	if err != nil {
		t.Fatal(err)
	}
	subject := [32]byte{31: 7}
	if _, err := w.Stranger.Send(t.Context(), chain.Tx{To: &service, Value: new(big.Int).SetBytes(b), Data: api.PackRequestRound(w.record, subject)}); err != nil {
		t.Fatal(chain.Explain(err))
	}
	started, _, err := w.RoundCount(t.Context(), w.Head().Hash, operator)
	if err != nil {
		t.Fatal(err)
	}
	w.vote(&upgrade.Record{OperatorContract: operator, Round: started})
	if _, err := w.Settle(t.Context(), w.Stranger, operator, started); err != nil {
		t.Fatal(err)
	}
	round, err := w.RoundOf(t.Context(), w.Head().Hash, operator, started)
	if err != nil || round.Outcome != upgrade.OutcomeMatch {
		t.Errorf("the new service's round ended as %+v, %v", round, err)
	}
	w.serve()
}

package plan_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/plan"
	"theseus/stake"
)

const debate = 1000 // seconds

// govern gives the network a congress of three members with the weights 2, 1 and 1, which takes over all roles that upgrades need.
func (w *town) govern() (members []*chain.Sender) {
	w.t.Helper()
	ctx := w.t.Context()
	var seats []stake.Member
	for i, weight := range []uint64{2, 1, 1} {
		a := devnet.DevAccount(8 + i)
		members = append(members, w.Sender(a))
		seats = append(seats, stake.Member{Account: a.Address, Weight: weight})
	}
	n, err := chain.DeployCongress(ctx, w.Contracts, w.Deployer, seats, stake.Rules{DebateTime: debate, ExecutionTime: 3 * day, Quorum: 6000, Majority: 5000})
	if err != nil {
		w.t.Fatal(err)
	}
	if w.Contracts, err = chain.Open(ctx, w.Client, n); err != nil {
		w.t.Fatal(err)
	}
	var calls []stake.CongressCall
	for _, of := range []stake.RoleOf{
		{Role: stake.RoleKeeper}, {Role: stake.RoleOperatorContractUpgrader, Subject: n.Service}, {Role: stake.RoleServiceUpgrader, Subject: n.Service},
	} {
		if _, err := w.ProposeHolder(ctx, w.Deployer, of, n.Congress); err != nil {
			w.t.Fatal(err)
		}
		call, err := w.CongressOfRegistry("acceptRole", uint8(of.Role), of.Subject)
		if err != nil {
			w.t.Fatal(err)
		}
		calls = append(calls, call)
	}
	_, number, err := w.ProposeCalls(ctx, members[0], calls, "take the roles over")
	if err != nil {
		w.t.Fatal(err)
	}
	for _, m := range members[:2] {
		if _, err := w.VoteOn(ctx, m, number, true); err != nil {
			w.t.Fatal(err)
		}
	}
	w.Pass(debate + 1)
	if _, err := w.ExecuteCalls(ctx, w.Stranger, number, calls); err != nil {
		w.t.Fatal(err)
	}
	return members
}

// decide has two of three members apply a plan until their congress decided the step, and a stranger carry it out.
func (w *town) decide(p *plan.Process, members []*chain.Sender, id string) *plan.Plan {
	w.t.Helper()
	if s := stepOf(w.t, w.look(p, members[0].Address()), id); !s.Mine || s.State != plan.Ready || s.Act != "propose it to the congress" || len(s.By) != 3 {
		w.t.Errorf("%s, to be proposed, is told as %+v", id, s)
	}
	w.apply(p, members[0])
	s := stepOf(w.t, w.look(p, members[0].Address()), id)
	if s.Mine || s.State != plan.Waiting || len(s.Acted) != 1 || s.Acted[0].State != "weight 2, FOR" || len(s.NotActed) != 2 || !strings.Contains(s.For, "in favour 2, against 0, of 4") {
		w.t.Errorf("%s, debated, is told as %+v", id, s)
	}
	if s := stepOf(w.t, w.look(p, w.Stranger.Address()), id); s.Mine {
		w.t.Errorf("a stranger may vote: %+v", s)
	}
	w.apply(p, members[1])
	w.serve()
	w.Pass(debate + 1)
	if s := stepOf(w.t, w.look(p, w.Stranger.Address()), id); !s.Mine || !s.Anyone || !strings.HasPrefix(s.Act, "execute proposal ") {
		w.t.Errorf("%s, carried, is told as %+v", id, s)
	}
	return w.apply(p, w.Stranger)
}

// A network that a congress governs: whoever applies the plan proposes, votes or executes, and the customers notice nothing.
func congressScenario(t *testing.T, w *town) {
	members := w.govern()
	p := w.process(w.permissioned("second"))
	w.want(w.apply(p, w.Stranger), "deploy-operator-contract DONE, approve READY, activate BLOCKED, deprecate BLOCKED, drain BLOCKED, remove BLOCKED")
	if _, err := p.Apply(t.Context(), w.Stranger, plan.ApplyOptions{Step: "approve"}); !errors.As(err, new(*plan.NotYoursError)) ||
		!strings.Contains(err.Error(), "Registry Keeper, congress "+w.Network.Congress.Hex()) {
		t.Errorf("a stranger who approves: %v", err)
	}
	for _, id := range []string{"approve", "activate", "deprecate", "remove"} {
		w.decide(p, members, id)
	}
	if l := w.look(p, common.Address{}); !l.Done {
		t.Fatalf("in the end the plan is %s", states(l))
	}
	w.serve()
}

// What a congress does not carry is proposed anew, by whom wants it; of two proposals of one call that are open the older one is it.
func TestCongressDeclines(t *testing.T) {
	w := newTown(t)
	members := w.govern()
	p := w.process(w.permissioned("second"))
	w.apply(p, w.Stranger)
	w.apply(p, members[0])
	if _, err := w.VoteOn(t.Context(), members[1], 2, false); err != nil {
		t.Fatal(err)
	}
	s := stepOf(t, w.look(p, members[1].Address()), "approve")
	if s.Mine || len(s.Acted) != 2 || s.Acted[1].State != "weight 1, AGAINST" {
		t.Errorf("who is against is told as %+v", s)
	}
	w.apply(p, members[1]) // a vote against is not turned
	if _, err := w.VoteOn(t.Context(), members[2], 2, false); err != nil {
		t.Fatal(err)
	}
	w.Pass(debate + 1)
	s = stepOf(t, w.look(p, members[2].Address()), "approve")
	if !s.Mine || s.State != plan.Ready || s.Act != "propose it to the congress again: proposal 2 came to nothing" {
		t.Errorf("after a debate that was lost it is told as %+v", s)
	}
	w.apply(p, members[2])
	// Somebody proposes the same call by hand, as another proposal.
	proposal, err := w.CongressProposal(t.Context(), w.Head().Hash, 3)
	if err != nil {
		t.Fatal(err)
	}
	calls, description, err := w.CongressCalls(t.Context(), w.Head(), proposal)
	if err != nil || description != "plan second: approve the operator contract on the Registry: operator contract" {
		t.Fatalf("%q, %v", description, err)
	}
	if _, _, err := w.ProposeCalls(t.Context(), members[1], calls, "the same"); err != nil {
		t.Fatal(err)
	}
	w.apply(p, members[1])
	w.apply(p, members[0])
	if s := stepOf(t, w.look(p, common.Address{}), "approve"); !strings.Contains(s.For, "votes on proposal 3 ") || !strings.Contains(s.For, "in favour 4,") {
		t.Errorf("of two proposals it shows %s", s.For)
	}
	// Carried, and nobody executes it in time: as if it had not been.
	w.Pass(debate + 3*day + 2)
	if s := stepOf(t, w.look(p, members[0].Address()), "approve"); s.State != plan.Ready || !strings.Contains(s.Act, "again") {
		t.Errorf("a proposal whose time is over is told as %+v", s)
	}
	w.apply(p, members[0])
	w.apply(p, members[1])
	w.Pass(debate + 1)
	w.want(w.apply(p, w.Stranger), "deploy-operator-contract DONE, approve DONE, activate READY, deprecate BLOCKED, drain BLOCKED, remove BLOCKED")
}

// A congress decides on the completion of an upgrade while its delay runs, which is executed when that is over.
func TestCongressUpgradesAService(t *testing.T) {
	w := newTown(t)
	first := w.process(w.permissioned("second"))
	for _, id := range []string{"deploy-operator-contract", "approve", "activate"} {
		w.step(first, w.Deployer, id)
	}
	members := w.govern()
	p := w.process(w.newCode("longer", 200) + w.removing(w.Operator))
	w.apply(p, w.Stranger)
	w.decide(p, members, "start")
	w.want(w.look(p, common.Address{}), "deploy-implementation DONE, start DONE, delay WAITING, complete READY")
	w.apply(p, members[0])
	w.apply(p, members[1])
	w.Pass(debate + 1)
	w.want(w.apply(p, w.Stranger), "deploy-implementation DONE, start DONE, delay WAITING, complete WAITING")
	if s := stepOf(t, w.look(p, w.Stranger.Address()), "complete"); s.Mine || s.NotBefore == 0 || s.For != "its time; the congress has decided it" {
		t.Errorf("what is decided too early is told as %+v", s)
	}
	w.serve()
	w.Pass(day)
	if done := w.apply(p, w.Stranger); !done.Done || w.limit() != 200 || w.lists(w.Operator) {
		t.Fatalf("in the end the plan is %s, the limit %d", states(done), w.limit())
	}
	w.serve()
}

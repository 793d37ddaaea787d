package staketest

import (
	"errors"
	"fmt"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
)

// GovernanceVerb is what can be done to Registry and Congress, and around them.
type GovernanceVerb int

const (
	// Wait lets Time seconds pass.
	Wait GovernanceVerb = iota
	ApproveContract
	DisableContract
	ProposeHolder
	AcceptRole
	GiveUpPanicButton
	Propose
	Vote
	Execute
	SetMember
	SetRules
	UpgradeTo
	// Lose sends data to an account without code.
	Lose
)

var governanceVerbs = [...]string{
	"wait", "approve", "disable", "proposeHolder", "acceptRole", "giveUpPanicButton", "propose", "vote", "execute", "setMember", "setRules", "upgradeTo", "lose",
}

// String is the function's name.
func (v GovernanceVerb) String() string { return governanceVerbs[v] }

// OnRegistry tells functions of Registry from those of Congress.
func (v GovernanceVerb) OnRegistry() bool { return v >= ApproveContract && v <= GiveUpPanicButton }

// GovernanceAction is one call, or what happens around them.
type GovernanceAction struct {
	Do   GovernanceVerb
	From common.Address
	// Account is approved, disabled, proposed, a member or code.
	Account  common.Address
	Kind     stake.Kind
	Role     stake.RoleOf
	Weight   uint64
	Rules    stake.Rules
	Proposal uint64
	InFavour bool
	// Calls are proposed or executed.
	Calls []GovernanceAction
	Time  uint64
}

// Governance is Registry and Congress.
type Governance struct {
	Registry *stake.Registry
	Congress *stake.Congress
}

// Clone shares nothing that changes.
func (g *Governance) Clone() *Governance { return &Governance{g.Registry.Clone(), g.Congress.Clone()} }

// GovernanceStep is a call, and what came of it. The calls of an execution are steps of their own.
type GovernanceStep struct {
	Action        GovernanceAction
	Call          stake.Call
	HasCode       bool // Account has code
	Before, After *Governance
	Events        []stake.Event
	Err           error
}

// ErrNobody is why data to an account without code fails; the contract has no words for it.
var ErrNobody = errors.New("nobody reads this")

// GovernanceWorld is Registry and Congress, the time, and who acts.
type GovernanceWorld struct {
	*Governance
	Time uint64
	// People may be members or not; Contracts have code; Codes are implementations of Congress.
	People, Contracts, Codes []common.Address
	Nobody                   common.Address
	// Encode makes a call of the congress out of an action; it must tell actions apart.
	Encode func(GovernanceAction) stake.CongressCall

	dice     *rand.Rand
	meant    map[string]GovernanceAction
	proposed map[uint64][]GovernanceAction
	next     []GovernanceAction
	steps    []*GovernanceStep
}

// GovernanceRules of a new world.
var GovernanceRules = stake.Rules{DebateTime: 1000, ExecutionTime: 2000, Quorum: 5000, Majority: 5000}

// NewGovernanceWorld begins a walk. The first four people are members of the congress, on every fourth seed the first alone; holders are
// Registry's first, by role.
func NewGovernanceWorld(seed uint64, congress, code common.Address, people []common.Address, holders [5]common.Address) (*GovernanceWorld, error) {
	registry, _, err := stake.NewRegistry(holders)
	if err != nil {
		return nil, err
	}
	var members []stake.Member
	for i, weight := range []uint64{30, 20, 49, 1} {
		if i == 0 || seed%4 != 3 {
			members = append(members, stake.Member{Account: people[i], Weight: weight})
		}
	}
	g, _, err := stake.NewCongress(congress, code, members, GovernanceRules)
	return &GovernanceWorld{
		Governance: &Governance{registry, g}, Time: 1_800_000_000, People: people, Codes: []common.Address{code}, dice: rand.New(rand.NewPCG(seed, 5)),
		meant: map[string]GovernanceAction{}, proposed: map[uint64][]GovernanceAction{},
		Encode: func(a GovernanceAction) stake.CongressCall {
			return stake.CongressCall{Data: []byte(fmt.Sprintf("%+v", a))}
		},
	}, err
}

// Do performs an action and gives its steps: those of the calls within first, its own last.
func (w *GovernanceWorld) Do(a GovernanceAction) []*GovernanceStep {
	w.steps = nil
	if a.Do == Wait {
		w.Time += a.Time
		return nil
	}
	w.perform(a, stake.Call{Caller: a.From, Time: w.Time})
	return w.steps
}

// CallsOf are the calls of a proposal, encoded.
func (w *GovernanceWorld) CallsOf(actions []GovernanceAction) (calls []stake.CongressCall) {
	for _, a := range actions {
		call := w.Encode(a)
		w.meant[string(call.Target[:])+string(call.Data)] = a
		calls = append(calls, call)
	}
	return calls
}

func (w *GovernanceWorld) hasCode(account common.Address) bool {
	for _, list := range [][]common.Address{w.Contracts, w.Codes} {
		for _, a := range list {
			if a == account {
				return true
			}
		}
	}
	return false
}

func (w *GovernanceWorld) perform(a GovernanceAction, c stake.Call) ([]stake.Event, error) {
	s := &GovernanceStep{Action: a, Call: c, HasCode: w.hasCode(a.Account), Before: w.Governance.Clone()}
	s.Events, s.Err = w.run(a, c)
	if s.Err != nil {
		w.Registry, w.Congress = s.Before.Registry.Clone(), s.Before.Congress.Clone()
	}
	s.After = w.Governance.Clone()
	w.steps = append(w.steps, s)
	return s.Events, s.Err
}

func (w *GovernanceWorld) run(a GovernanceAction, c stake.Call) (events []stake.Event, err error) {
	switch a.Do {
	case ApproveContract:
		return w.Registry.Approve(c, a.Account, a.Kind, w.hasCode(a.Account))
	case DisableContract:
		return w.Registry.Disable(c, a.Account)
	case ProposeHolder:
		return w.Registry.ProposeHolder(c, a.Role, a.Account)
	case AcceptRole:
		return w.Registry.AcceptRole(c, a.Role)
	case GiveUpPanicButton:
		return w.Registry.GiveUpPanicButton(c, a.Account)
	case Propose:
		if events, err = w.Congress.Propose(c, w.CallsOf(a.Calls), "why"); err == nil {
			w.proposed[uint64(len(w.Congress.Proposals))] = a.Calls
		}
		return events, err
	case Vote:
		return w.Congress.Vote(c, a.Proposal, a.InFavour)
	case Execute:
		return w.Congress.Execute(c, a.Proposal, w.CallsOf(a.Calls), func(c stake.Call, call stake.CongressCall) ([]stake.Event, error) {
			return w.perform(w.meant[string(call.Target[:])+string(call.Data)], c)
		})
	case SetMember:
		return w.Congress.SetMember(c, a.Account, a.Weight)
	case SetRules:
		return w.Congress.SetRules(c, a.Rules)
	case UpgradeTo:
		return w.Congress.UpgradeTo(c, a.Account, w.hasCode(a.Account))
	}
	return nil, ErrNobody
}

// ---------------------------------------------------------------- what is done next

// Next is something to do: mostly what leads on, sometimes anything.
func (w *GovernanceWorld) Next() GovernanceAction {
	if len(w.next) > 0 {
		a := w.next[0]
		w.next = w.next[1:]
		return a
	}
	latest := uint64(len(w.Congress.Proposals))
	switch dice := w.dice.IntN(100); {
	case dice < 22:
		return w.decide()
	case dice < 34:
		return GovernanceAction{Do: Vote, From: w.person(), Proposal: w.near(latest), InFavour: w.dice.IntN(4) > 0}
	case dice < 38:
		return GovernanceAction{Do: Propose, From: w.person(), Calls: w.calls()}
	case dice < 48:
		return w.execute(w.near(latest))
	case dice < 58:
		return w.wait(w.near(latest))
	}
	return w.single(w.person())
}

// decide lets members decide something, each step after the other.
func (w *GovernanceWorld) decide() GovernanceAction {
	n := uint64(len(w.Congress.Proposals)) + 1
	members := w.Congress.Members
	calls := w.calls()
	for _, m := range members {
		if m.Account != w.Congress.Address {
			w.next = append(w.next, GovernanceAction{Do: Vote, From: m.Account, Proposal: n, InFavour: w.dice.IntN(8) > 0})
		}
	}
	w.next = append(w.next,
		GovernanceAction{Do: Wait, Time: w.Congress.Rules.DebateTime + uint64(w.dice.IntN(2))},
		GovernanceAction{Do: Execute, From: w.person(), Proposal: n, Calls: calls})
	proposer := members[0].Account
	if proposer == w.Congress.Address {
		proposer = w.person()
	}
	return GovernanceAction{Do: Propose, From: proposer, Calls: calls}
}

func (w *GovernanceWorld) calls() (calls []GovernanceAction) {
	for range []int{1, 1, 1, 2, 3}[w.dice.IntN(5)] {
		calls = append(calls, w.single(w.Congress.Address))
	}
	switch w.dice.IntN(24) {
	case 0, 1:
		return nil
	case 2, 3: // nobody would be left to decide
		calls = nil
		for _, m := range w.Congress.Members {
			calls = append(calls, GovernanceAction{Do: SetMember, From: w.Congress.Address, Account: m.Account})
		}
	}
	return calls
}

func (w *GovernanceWorld) execute(proposal uint64) GovernanceAction {
	calls := w.proposed[proposal]
	if w.dice.IntN(12) == 0 {
		calls = w.calls()
	}
	return GovernanceAction{Do: Execute, From: w.person(), Proposal: proposal, Calls: calls}
}

// wait until an edge of a proposal, or just past it.
func (w *GovernanceWorld) wait(proposal uint64) GovernanceAction {
	if proposal > 0 && proposal <= uint64(len(w.Congress.Proposals)) {
		p := w.Congress.Proposals[proposal-1]
		for _, edge := range []uint64{p.DebateUntil, p.DebateUntil + 1, p.ExecuteUntil, p.ExecuteUntil + 1} {
			if edge > w.Time && w.dice.IntN(3) > 0 {
				return GovernanceAction{Do: Wait, Time: edge - w.Time}
			}
		}
	}
	return GovernanceAction{Do: Wait, Time: uint64(1 + w.dice.IntN(100))}
}

// single is a call by an account, which may be the congress.
func (w *GovernanceWorld) single(from common.Address) GovernanceAction {
	a := GovernanceAction{From: from, Account: w.person()}
	target, role := w.Contracts[w.dice.IntN(len(w.Contracts))], stake.Roles[w.dice.IntN(len(stake.Roles))]
	if w.dice.IntN(12) == 0 {
		target = w.Nobody
	}
	of := stake.RoleOf{Role: role}
	if role >= stake.RolePanicButton && w.dice.IntN(2) == 0 {
		of.Subject = target
	}
	dice := w.dice.IntN(40)
	if from == w.Congress.Address && dice < 13 && w.dice.IntN(6) > 0 { // it is no keeper and no panic button
		dice = 13 + w.dice.IntN(27)
	}
	if from == w.Congress.Address && w.dice.IntN(3) == 0 { // but it keeps its own house
		dice = 28 + w.dice.IntN(8)
	}
	switch {
	case dice < 8:
		a.Do, a.Account, a.Kind = ApproveContract, target, stake.Kind(w.dice.IntN(int(stake.KindToken)+1))
		a.From = w.mostly(from, w.Registry.Holders[stake.RoleOf{Role: stake.RoleKeeper}])
	case dice < 13:
		a.Do, a.Account = DisableContract, target
		a.From = w.mostly(from, w.Registry.Holders[stake.RoleOf{Role: stake.RolePanicButton, Subject: target}])
	case dice < 19:
		a.Do, a.Role = ProposeHolder, of
		a.From = w.mostly(from, w.Registry.Holders[stake.RoleOf{Role: stake.RoleGovernance}])
		if w.dice.IntN(3) == 0 {
			a.Account = w.Congress.Address
		} else if w.dice.IntN(12) == 0 {
			a.Account = common.Address{}
		}
	case dice < 26:
		a.Do, a.Role = AcceptRole, of
		for _, subject := range append([]common.Address{{}}, w.Contracts...) { // what this account may accept, if there is any
			for _, role := range stake.Roles {
				if held := (stake.RoleOf{Role: role, Subject: subject}); w.Registry.Proposed[held] == from && w.dice.IntN(2) == 0 {
					a.Role = held
				}
			}
		}
		a.From = w.mostly(from, w.Registry.Proposed[a.Role])
	case dice < 28:
		a.Do, a.Account = GiveUpPanicButton, target
		a.From = w.mostly(from, w.Registry.Holders[stake.RoleOf{Role: stake.RoleGovernance}])
	case dice < 34:
		a.Do, a.Weight = SetMember, []uint64{0, 0, 1, 30, 1<<64 - 1}[w.dice.IntN(5)]
		switch w.dice.IntN(20) {
		case 0:
			a.Account = common.Address{}
		case 1:
			a.Account = w.Congress.Address
		case 2, 3, 4, 5:
			a.Account = w.Congress.Members[0].Account
		}
	case dice < 36:
		a.Do, a.Rules = SetRules, GovernanceRules
		a.Rules.Quorum = []uint16{1, 3000, 3000, 5000, 6600, 10_000, 10_001}[w.dice.IntN(7)]
		a.Rules.Majority = []uint16{4999, 5000, 5000, 6600, 9999, 10_000}[w.dice.IntN(6)]
	case dice < 38:
		a.Do, a.Account = UpgradeTo, w.Codes[w.dice.IntN(len(w.Codes))]
		if w.dice.IntN(3) == 0 {
			a.Account = w.Nobody
		}
	case from == w.Congress.Address && dice == 38:
		a.Do, a.Account = Lose, w.Nobody
	case from == w.Congress.Address:
		a = w.execute(w.near(uint64(len(w.Congress.Proposals))))
		a.From = from
	default:
		a = w.wait(w.near(uint64(len(w.Congress.Proposals))))
	}
	if from == w.Congress.Address {
		a.From = from
	}
	return a
}

func (w *GovernanceWorld) person() common.Address { return w.People[w.dice.IntN(len(w.People))] }

// mostly the one who may, unless that is nobody or the congress, who decides first.
func (w *GovernanceWorld) mostly(anyone, who common.Address) common.Address {
	if who == (common.Address{}) || who == w.Congress.Address || w.dice.IntN(4) == 0 {
		return anyone
	}
	return who
}

// near is a proposal, mostly one of the last.
func (w *GovernanceWorld) near(latest uint64) uint64 {
	if w.dice.IntN(25) == 0 {
		return latest + 1
	}
	return latest - min(latest, uint64(w.dice.IntN(3)))
}

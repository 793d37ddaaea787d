package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// newGoverned is a Registry whose Governance a congress took over.
func newGoverned(t testing.TB, c *evmtest.Chain) (evmtest.Instance, *congress) {
	t.Helper()
	registry, g := newRoles(t, c), newCongress(t, c)
	accept := callsTo(registry.Address, pack("Registry", "acceptRole", roleGovernance, nobody))
	proposal := g.carried(accept)
	refused(t, g.execute(proposal, accept), g.ABI,
		callFailed(0, refusalOf("Registry", "ProposedHolderOnly", roleGovernance, nobody, nobody)))
	registry.Call(governor, "proposeHolder", roleGovernance, nobody, g.Address)
	r := g.execute(proposal, accept)
	if r.Err != nil {
		t.Fatal(r.Error(g.ABI))
	}
	if got := r.Events(g.ABI, registry.ABI); fmt.Sprint(got) != fmt.Sprintf("[Executed(%d, %v) RoleAccepted(0, %v, %v)]", proposal, stranger, nobody, g.Address) {
		t.Errorf("events %v", got)
	}
	return registry, g
}

// A congress changes its own rules; proposals that are open are counted by the new ones, in the time that they were given.
func TestCongressChangesItsRules(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	g := newCongress(t, c)
	stricter := congressRules{DebateTime: 60, ExecutionTime: 120, Quorum: 9_000, Majority: 7_500}
	open := g.propose(g.itself("setMember", user, uint64(7)))
	change := g.itself("setRules", stricter)
	proposal := g.propose(change)
	g.vote(open, true, 0, 2)
	g.vote(proposal, true, 0, 2)
	debateUntil := c.Time() + debateTime
	c.SetTime(debateUntil + 1)
	carried := c.Snapshot()
	succeeded(t, g.execute(proposal, change), g.ABI, fmt.Sprintf("Executed(2, %v)", stranger), fmt.Sprintf("RulesChanged(%v)", stricter))
	if got := g.Get("rules")[0]; fmt.Sprint(got) != fmt.Sprint(stricter) {
		t.Errorf("rules %v", got)
	}
	refused(t, g.execute(open, g.itself("setMember", user, uint64(7))), g.ABI, "NotCarried(1, 79, 79, 100)")
	r := g.Call(congressMembers[0].Account, "propose", change, "")
	succeeded(t, r, g.ABI, fmt.Sprintf("Proposed(3, %v, %v, , %d, %d)", congressMembers[0].Account, change, c.Time()+60, c.Time()+180))

	c.Restore(carried)
	if r := g.execute(open, g.itself("setMember", user, uint64(7))); r.Err != nil {
		t.Errorf("by the rules under which it was proposed: %s", r.Error(g.ABI))
	}
	bad := stricter
	bad.Quorum = 0
	calls := g.itself("setRules", bad)
	refused(t, g.execute(g.carried(calls), calls), g.ABI, callFailed(0, refusalOf("Congress", "RulesInvalid")))
}

// A congress replaces its own code and keeps what it is; without code, with a delegation or with an initialiser that fails it stays.
func TestCongressUpgradesItself(t *testing.T) {
	c := evmtest.New(t, evmtest.Prague)
	g := newCongress(t, c)
	second := attackInstance(t, c, "SecondCongress")
	start := func(n int64) []byte {
		data, err := second.ABI.Pack("start", big.NewInt(n))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	refusedByStart := second.ABI.Errors["Refused"]
	implementation := func() common.Address { return common.BytesToAddress(c.Storage(g.Address, implementationSlot).Bytes()) }
	c.Delegate(evmtest.Key(8), g.logic) // successor's account
	for _, broken := range []struct {
		to          common.Address
		initialiser []byte
		reason      []byte
	}{
		{nobody, nil, refusalOf("Congress", "NoCode", nobody)},
		{user, nil, refusalOf("Congress", "NoCode", user)},
		{successor, nil, refusalOf("Congress", "NoCode", successor)},
		{second.Address, start(0), append(refusedByStart.ID[:4:4], make([]byte, 32)...)},
		{second.Address, []byte{1, 2, 3, 4}, nil},
		{g.logic, pack("Congress", "initialise", congressMembers, ordinaryRules), refusalOf("Congress", "AlreadyInitialised")},
	} {
		calls := g.itself("upgradeTo", broken.to, broken.initialiser)
		refused(t, g.execute(g.carried(calls), calls), g.ABI, callFailed(0, broken.reason))
		if implementation() != g.logic {
			t.Fatalf("points at %v", implementation())
		}
	}

	// The same code at another address: members, rules and decisions are those of before.
	other := deploy(t, c, "Congress").Address
	open := g.propose(g.itself("setMember", user, uint64(7)))
	g.vote(open, true, 0, 2)
	calls := g.itself("upgradeTo", other, []byte{})
	proposal := g.carried(calls)
	succeeded(t, g.execute(proposal, calls), g.ABI, fmt.Sprintf("Executed(%d, %v)", proposal, stranger), fmt.Sprintf("Upgraded(%v)", other))
	if implementation() != other || fmt.Sprint(g.Get("members")[0]) != fmt.Sprint(congressMembers) || g.tally(open) != "79 79 100 true" {
		t.Error("the upgrade lost something")
	}
	refused(t, g.execute(proposal, calls), g.ABI, fmt.Sprintf("AlreadyExecuted(%d)", proposal))
	refused(t, g.Call(stranger, "initialise", congressMembers[:1], ordinaryRules), g.ABI, "AlreadyInitialised()")
	if r := g.execute(open, g.itself("setMember", user, uint64(7))); r.Err != nil {
		t.Errorf("a decision from before the upgrade: %s", r.Error(g.ABI))
	}

	// Other code, with its initialiser.
	calls = g.itself("upgradeTo", second.Address, start(9))
	proposal = g.carried(calls)
	r := g.execute(proposal, calls)
	if got := r.Events(g.ABI, second.ABI); r.Err != nil ||
		fmt.Sprint(got) != fmt.Sprintf("[Executed(%d, %v) Upgraded(%v) Started(9)]", proposal, stranger, second.Address) {
		t.Errorf("%s, events %v", r.Error(g.ABI), got)
	}
	if r := c.View(stranger, g.Address, second.ABI.Methods["second"].ID); r.Err != nil || new(big.Int).SetBytes(r.Ret).Int64() != 1 {
		t.Errorf("the other code does not run: %v", r.Err)
	}
}

// The congress governs: it rekeys, gives panic buttons up, and is the only one that does.
func TestCongressGoverns(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry, g := newGoverned(t, c)
	target := approvedAs(t, registry, 1, kindOperatorContract)
	rekey := callsTo(registry.Address, pack("Registry", "proposeHolder", roleKeeper, nobody, user), pack("Registry", "giveUpPanicButton", target))
	for _, other := range []common.Address{governor, stranger, congressMembers[2].Account} {
		refused(t, c.Call(other, registry.Address, nil, rekey[0].Data), registry.ABI, fmt.Sprintf("GovernanceOnly(%v)", g.Address))
	}
	g.decide(rekey)
	succeeded(t, registry.Call(user, "acceptRole", roleKeeper, nobody), registry.ABI, fmt.Sprintf("RoleAccepted(1, %v, %v)", nobody, user))
	refused(t, registry.Call(panicker, "disable", target), registry.ABI, fmt.Sprintf("PanicButtonOnly(%v, %v)", target, nobody))

	// It neither approves nor disables.
	for _, calls := range [][]congressCall{
		callsTo(registry.Address, pack("Registry", "approve", withCode(c, 2), kindFamily)),
		callsTo(registry.Address, pack("Registry", "disable", approvedBy(t, registry, user, 3))),
	} {
		proposal := g.carried(calls)
		if r := g.execute(proposal, calls); r.Err == nil {
			t.Error("governance did what it may not")
		}
	}
}

func approvedBy(t testing.TB, registry evmtest.Instance, by common.Address, n byte) common.Address {
	t.Helper()
	account := withCode(registry.Chain, n)
	succeeded(t, registry.Call(by, "approve", account, kindFamily), registry.ABI, fmt.Sprintf("StatusChanged(%v, 1, 1, %v)", account, by))
	return account
}

// Governance is handed over to another congress: proposed by the one, accepted by the other; then the first has lost it.
func TestCongressHandsGovernanceOver(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry, first := newGoverned(t, c)
	second := newCongress(t, c)
	offer := callsTo(registry.Address, pack("Registry", "proposeHolder", roleGovernance, nobody, second.Address))
	accept := callsTo(registry.Address, pack("Registry", "acceptRole", roleGovernance, nobody))

	early := second.carried(accept)
	refused(t, second.execute(early, accept), second.ABI, callFailed(0, refusalOf("Registry", "ProposedHolderOnly", roleGovernance, nobody, nobody)))
	first.decide(offer)
	if holderOf(registry, roleGovernance, nobody) != first.Address {
		t.Fatal("an offer moved governance")
	}
	if r := second.execute(second.carried(accept), accept); r.Err != nil || holderOf(registry, roleGovernance, nobody) != second.Address {
		t.Fatal(r.Error(second.ABI))
	}
	again := first.carried(offer)
	refused(t, first.execute(again, offer), first.ABI, callFailed(0, refusalOf("Registry", "GovernanceOnly", second.Address)))
	second.decide(callsTo(registry.Address, pack("Registry", "proposeHolder", roleKeeper, nobody, user)))
}

// What a stolen governance key proposed dies with it: after the hand-over nobody can accept it.
func TestGovernanceLostAndRecovered(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry, g := newRoles(t, c), newCongress(t, c)
	target := approvedAs(t, registry, 1, kindOperatorContract)
	accept := callsTo(registry.Address, pack("Registry", "acceptRole", roleGovernance, nobody))
	proposal := g.carried(accept)

	thief := stranger
	registry.Call(governor, "proposeHolder", roleGovernance, nobody, g.Address)
	for _, r := range []evmtest.Result{ // by the thief, who has the governor's key
		registry.Call(governor, "proposeHolder", roleGovernance, nobody, thief),
		registry.Call(governor, "proposeHolder", roleKeeper, nobody, thief),
		registry.Call(governor, "proposeHolder", rolePanicButton, target, thief),
	} {
		if r.Err != nil {
			t.Fatal(r.Error(registry.ABI))
		}
	}
	refused(t, g.execute(proposal, accept), g.ABI, callFailed(0, refusalOf("Registry", "ProposedHolderOnly", roleGovernance, nobody, thief)))
	stolen := c.Snapshot()

	registry.Call(governor, "proposeHolder", roleGovernance, nobody, g.Address)
	if r := g.execute(proposal, accept); r.Err != nil {
		t.Fatal(r.Error(g.ABI))
	}
	for _, role := range []struct {
		role    uint8
		subject common.Address
	}{{roleGovernance, nobody}, {roleKeeper, nobody}, {rolePanicButton, target}} {
		refused(t, registry.Call(thief, "acceptRole", role.role, role.subject), registry.ABI,
			fmt.Sprintf("ProposedHolderOnly(%d, %v, %v)", role.role, role.subject, nobody))
	}
	refused(t, registry.Call(governor, "proposeHolder", roleGovernance, nobody, thief), registry.ABI, fmt.Sprintf("GovernanceOnly(%v)", g.Address))

	// Positive control: a thief who is faster has governance, and the congress has not.
	c.Restore(stolen)
	succeeded(t, registry.Call(thief, "acceptRole", roleGovernance, nobody), registry.ABI, fmt.Sprintf("RoleAccepted(0, %v, %v)", nobody, thief))
	refused(t, g.execute(proposal, accept), g.ABI, callFailed(0, refusalOf("Registry", "ProposedHolderOnly", roleGovernance, nobody, nobody)))
}

// Members whose keys are lost are removed by those who are left, as long as these are a quorum.
func TestCongressLosesKeys(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	g := newCongress(t, c)
	remove := append(g.itself("setMember", congressMembers[0].Account, uint64(0)), g.itself("setMember", congressMembers[1].Account, uint64(0))...)
	fresh := c.Snapshot()
	try := func(voters ...int) evmtest.Result {
		r := g.Call(congressMembers[3].Account, "propose", remove, "keys lost")
		proposal := new(big.Int).SetBytes(r.Ret)
		g.vote(proposal, true, voters...)
		c.AdvanceTime(debateTime + 1)
		return g.execute(proposal, remove)
	}
	refused(t, try(2), g.ABI, "NotCarried(1, 49, 49, 100)")
	c.Restore(fresh)
	succeeded(t, try(2, 3), g.ABI, fmt.Sprintf("Executed(1, %v)", stranger),
		fmt.Sprintf("MemberChanged(%v, 0)", congressMembers[0].Account), fmt.Sprintf("MemberChanged(%v, 0)", congressMembers[1].Account))
	if fmt.Sprint(g.Get("members")[0]) != fmt.Sprint([]congressMember{congressMembers[3], congressMembers[2]}) {
		t.Errorf("members %v", g.Get("members")[0])
	}
}

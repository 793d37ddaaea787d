package contracts_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// governanceWeaknesses are the defences of Congress and Registry of which a test shows what happens without them.
var governanceWeaknesses = weakList{
	{"executed after the calls", "Congress.sol",
		"p.proposal.executed = true;",
		"if (!WEAK) p.proposal.executed = true;"},
	{"any calls", "Congress.sol",
		"if (keccak256(abi.encode(calls)) != p.proposal.callsHash) revert",
		"if (!WEAK && keccak256(abi.encode(calls)) != p.proposal.callsHash) revert"},
	{"votes of accounts, not of memberships", "Congress.sol",
		"(seat.place, seat.membership) = (uint64(count + 1), ++s.memberships);",
		"(seat.place, seat.membership) = (uint64(count + 1), WEAK ? uint64(uint160(account)) : ++s.memberships);"},
	{"votes after the debate", "Congress.sol",
		"if (block.timestamp > p.proposal.debateUntil) revert DebateOver",
		"if (!WEAK && block.timestamp > p.proposal.debateUntil) revert DebateOver"},
	{"no end of a decision", "Congress.sol",
		"if (block.timestamp > p.proposal.executeUntil) revert",
		"if (!WEAK && block.timestamp > p.proposal.executeUntil) revert"},
	{"vote as often as you like", "Congress.sol",
		"if (p.choice[seat.membership] != Choice.NONE) revert",
		"if (!WEAK && p.choice[seat.membership] != Choice.NONE) revert"},
	{"data to nobody", "Congress.sol",
		"(calls[i].data.length != 0 && calls[i].target.code.length == 0)",
		"(!WEAK && calls[i].data.length != 0 && calls[i].target.code.length == 0)"},
	{"the congress is anybody", "Congress.sol",
		"if (msg.sender != address(this)) revert",
		"if (!WEAK && msg.sender != address(this)) revert"},
	{"re-approval", "Registry.sol",
		"if (_entry[account].status != Status.NULL) revert",
		"if (!WEAK && _entry[account].status != Status.NULL) revert"},
	{"anybody accepts", "Registry.sol",
		"if (msg.sender != proposed) revert",
		"if (!WEAK && msg.sender != proposed) revert"},
	{"panic buttons come back", "Registry.sol",
		"if (_holder[role][subject] == address(0)) revert",
		"if (!WEAK && _holder[role][subject] == address(0)) revert"},
}

// newWeakCongress lacks the named defences.
func newWeakCongress(t testing.TB, c *evmtest.Chain, names ...string) *congress {
	t.Helper()
	compiled := evmtest.Compile(t, governanceWeaknesses.tree(), "Congress.sol", "Registry.sol")
	g := newCongressOf(t, c, c.MustDeploy(deployer, compiled["Congress"].Creation()), congressMembers, ordinaryRules)
	governanceWeaknesses.switchOn(t, c, g.Address, names...)
	return g
}

// newWeakRegistry lacks the named defences.
func newWeakRegistry(t testing.TB, c *evmtest.Chain, names ...string) evmtest.Instance {
	t.Helper()
	compiled := evmtest.Compile(t, governanceWeaknesses.tree(), "Congress.sol", "Registry.sol")
	registry := newInstance(c, compiled["Registry"], governor, keeper, panicker, upgrader, serviceUpgrader)
	governanceWeaknesses.switchOn(t, c, registry.Address, names...)
	return registry
}

func attackInstance(t testing.TB, c *evmtest.Chain, name string) evmtest.Instance {
	t.Helper()
	return newInstance(c, attackers(t)[name])
}

// What is called during an execution executes nothing twice; another decision it may well execute, as anyone may.
func TestCongressReentrancy(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	again := attackInstance(t, c, "Again")
	attack := func(g *congress) (*big.Int, evmtest.Result) {
		calls := callsTo(again.Address, again.ABI.Methods["go"].ID)
		proposal := g.carried(calls)
		back, err := g.ABI.Pack("execute", proposal, calls)
		if err != nil {
			t.Fatal(err)
		}
		again.Call(stranger, "arm", g.Address, back)
		return proposal, g.execute(proposal, calls)
	}
	fresh := c.Snapshot()
	g := newCongress(t, c)
	proposal, r := attack(g)
	succeeded(t, r, g.ABI, fmt.Sprintf("Executed(%d, %v)", proposal, stranger))
	if times := get[*big.Int](again, "times"); times.Int64() != 1 {
		t.Errorf("called %v times", times)
	}
	if answer := get[[]byte](again, "answer"); !slices.Equal(answer, refusalOf("Congress", "AlreadyExecuted", proposal)) {
		t.Errorf("the call back was answered %x", answer)
	}

	// Positive control: without the effect before the interaction it runs twice.
	c.Restore(fresh)
	_, r = attack(newWeakCongress(t, c, "executed after the calls"))
	if times := get[*big.Int](again, "times"); r.Err != nil || times.Int64() != 2 {
		t.Errorf("the attack does not work where it should: %v, %v times", r.Err, times)
	}

	// Two decisions, one executed within the other: each happens once.
	c.Restore(fresh)
	g = newCongress(t, c)
	inner := g.itself("setMember", user, uint64(7))
	outer := callsTo(again.Address, again.ABI.Methods["go"].ID)
	first, second := g.propose(inner), g.propose(outer)
	for _, p := range []*big.Int{first, second} {
		g.vote(p, true, 0, 1, 2)
	}
	c.AdvanceTime(debateTime + 1)
	again.Call(stranger, "arm", g.Address, pack("Congress", "execute", first, inner))
	r = g.execute(second, outer)
	succeeded(t, r, g.ABI, "Executed(2, "+stranger.Hex()+")", fmt.Sprintf("Executed(1, %v)", again.Address), fmt.Sprintf("MemberChanged(%v, 7)", user))
	refused(t, g.execute(first, inner), g.ABI, "AlreadyExecuted(1)")
}

// A failing call fails the whole execution, which may be tried again until its time is over.
func TestCongressFailingCall(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	g := newCongress(t, c)
	reluctant := attackInstance(t, c, "Reluctant")
	calls := append(g.itself("setMember", user, uint64(7)), congressCall{reluctant.Address, big.NewInt(5), reluctant.ABI.Methods["go"].ID})
	proposal := g.carried(calls)

	refused(t, g.execute(proposal, calls), g.ABI, callFailed(1, nil)) // there are no 5 wei
	c.Fund(user, big.NewInt(9))
	if r := c.Call(user, g.Address, big.NewInt(9), nil); r.Err != nil || c.Balance(g.Address).Int64() != 9 {
		t.Fatalf("a congress can hold wei: %v", r.Err)
	}
	e := reluctant.ABI.Errors["NotReady"]
	reason := append(e.ID[:4:4], common.BigToHash(big.NewInt(5)).Bytes()...)
	refused(t, g.execute(proposal, calls), g.ABI, callFailed(1, reason))
	if g.weightOf(user) != 0 || c.Balance(g.Address).Int64() != 9 {
		t.Error("a part of the calls was made")
	}

	reluctant.Call(stranger, "setReady")
	ready := c.Snapshot()
	succeeded(t, g.execute(proposal, calls), g.ABI, fmt.Sprintf("Executed(1, %v)", stranger), fmt.Sprintf("MemberChanged(%v, 7)", user))
	if g.weightOf(user) != 7 || c.Balance(g.Address).Int64() != 4 || get[*big.Int](reluctant, "done").Int64() != 1 {
		t.Error("not all calls were made")
	}
	c.Restore(ready)
	c.AdvanceTime(executionTime)
	refused(t, g.execute(proposal, calls), g.ABI, fmt.Sprintf("ExecutionOver(1, %d)", c.Time()-1))
}

// Only what was proposed is called: neither more, nor less, nor in another order.
func TestCongressCallsDiffer(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	fresh := c.Snapshot()
	g := newCongress(t, c)
	one, two := g.itself("setMember", user, uint64(7)), g.itself("setMember", successor, uint64(8))
	calls := append(slices.Clone(one), two...)
	proposal := g.carried(calls)
	richer := slices.Clone(calls)
	richer[0].Value = big.NewInt(1)
	elsewhere := slices.Clone(calls)
	elsewhere[1].Target = stranger
	for _, other := range [][]congressCall{nil, one, two, append(slices.Clone(two), one...), append(slices.Clone(calls), one...), richer, elsewhere} {
		refused(t, g.execute(proposal, other), g.ABI, "CallsDiffer(1)")
	}
	if r := g.execute(proposal, calls); r.Err != nil {
		t.Error(r.Error(g.ABI))
	}

	// Positive control: without the comparison a stranger makes itself a member.
	c.Restore(fresh)
	g = newWeakCongress(t, c, "any calls")
	if r := g.execute(g.carried(calls), g.itself("setMember", stranger, uint64(1000))); r.Err != nil || g.weightOf(stranger) != 1000 {
		t.Errorf("the attack does not work where it should: %s", r.Error(g.ABI))
	}
}

// Data for an address without code would be lost without a word; wei arrive there.
func TestCongressDataToNobody(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	fresh := c.Snapshot()
	g := newCongress(t, c)
	c.Fund(g.Address, big.NewInt(3))
	calls := callsTo(stranger, pack("Registry", "acceptRole", roleGovernance, nobody))
	refused(t, g.execute(g.carried(calls), calls), g.ABI, callFailed(0, nil))
	gift := []congressCall{{stranger, big.NewInt(3), nil}}
	if r := g.execute(g.carried(gift), gift); r.Err != nil || c.Balance(stranger).Int64() != 3 {
		t.Errorf("%s", r.Error(g.ABI))
	}

	c.Restore(fresh) // positive control
	g = newWeakCongress(t, c, "data to nobody")
	succeeded(t, g.execute(g.carried(calls), calls), g.ABI, fmt.Sprintf("Executed(1, %v)", stranger))
}

// The other defences, each attacked where it is missing: what the tests beside this one see refused happens.
func TestCongressWithoutItsDefences(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	fresh := c.Snapshot()
	weak := func(name string) *congress {
		c.Restore(fresh)
		return newWeakCongress(t, c, name)
	}
	target := func(g *congress) []congressCall { return g.itself("setMember", user, uint64(7)) }

	g := weak("votes after the debate")
	late := g.propose(target(g))
	c.AdvanceTime(debateTime + 1)
	g.vote(late, true, 0, 1, 2)
	if r := g.execute(late, target(g)); r.Err != nil {
		t.Errorf("late votes: %s", r.Error(g.ABI))
	}

	g = weak("no end of a decision")
	old := g.carried(target(g))
	c.AdvanceTime(10 * executionTime)
	if r := g.execute(old, target(g)); r.Err != nil {
		t.Errorf("an old decision: %s", r.Error(g.ABI))
	}

	g = weak("vote as often as you like")
	changed := g.propose(target(g))
	g.vote(changed, false, 2)
	g.vote(changed, true, 2)

	g = weak("the congress is anybody")
	if r := g.Call(stranger, "setMember", stranger, uint64(1000)); r.Err != nil {
		t.Errorf("a stranger makes itself a member: %s", r.Error(g.ABI))
	}

	g = weak("votes of accounts, not of memberships")
	// Its first members were added by the constructor, before the weakness was on; the third is added again under it, and once more.
	third := congressMembers[2].Account
	g.decide(append(g.itself("setMember", third, uint64(0)), g.itself("setMember", third, uint64(49))...))
	disputed := g.propose(target(g))
	g.vote(disputed, true, 2)
	readmit := append(g.itself("setMember", third, uint64(0)), g.itself("setMember", third, uint64(60))...)
	proposal := g.propose(readmit)
	g.vote(proposal, true, 0, 1, 3)
	c.AdvanceTime(debateTime + 1)
	if r := g.execute(proposal, readmit); r.Err != nil {
		t.Fatal(r.Error(g.ABI))
	}
	if got := g.tally(disputed); got != "60 60 111 true" {
		t.Errorf("the vote of a former membership: tally %s", got)
	}
}

// The defences of Registry, each attacked where it is missing.
func TestRegistryWithoutItsDefences(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newWeakRegistry(t, c, "re-approval")
	target := approvedAs(t, registry, 1, kindOperatorContract)
	registry.Call(panicker, "disable", target)
	if r := registry.Call(keeper, "approve", target, kindOperatorContract); r.Err != nil || get[uint8](registry, "statusOf", target) != statusApproved {
		t.Errorf("DISABLED → APPROVED: %s", r.Error(registry.ABI))
	}

	registry = newWeakRegistry(t, c, "anybody accepts")
	if r := registry.Call(stranger, "acceptRole", roleGovernance, nobody); r.Err != nil || holderOf(registry, roleGovernance, nobody) != stranger {
		t.Errorf("a stranger governs: %s", r.Error(registry.ABI))
	}

	registry = newWeakRegistry(t, c, "panic buttons come back")
	target = approvedAs(t, registry, 2, kindOperatorContract)
	for _, r := range []evmtest.Result{
		registry.Call(governor, "giveUpPanicButton", target), registry.Call(governor, "proposeHolder", rolePanicButton, target, user),
		registry.Call(user, "acceptRole", rolePanicButton, target), registry.Call(user, "disable", target),
	} {
		if r.Err != nil {
			t.Errorf("a panic button comes back: %s", r.Error(registry.ABI))
		}
	}
}

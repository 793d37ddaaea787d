package contracts_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

func TestCongressInitialise(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	logic := deploy(t, c, "Congress")
	change := func(change func(*congressRules)) congressRules {
		rules := ordinaryRules
		change(&rules)
		return rules
	}
	members := func(n int) (all []congressMember) {
		for i := range n {
			all = append(all, congressMember{evmtest.Account(1000 + i), 1})
		}
		return all
	}
	one := congressMembers[0].Account
	for _, tc := range []struct {
		members []congressMember
		rules   congressRules
		refusal string
	}{
		{nil, ordinaryRules, fmt.Sprintf("LastMember(%v)", nobody)},
		{[]congressMember{{nobody, 1}}, ordinaryRules, "ZeroAddress()"},
		{[]congressMember{{one, 0}}, ordinaryRules, fmt.Sprintf("WeightInvalid(%v)", one)},
		{[]congressMember{{one, 1}, {one, 2}}, ordinaryRules, fmt.Sprintf("WeightInvalid(%v)", one)},
		{members(101), ordinaryRules, "TooManyMembers(100)"},
		{members(100), ordinaryRules, ""},
		{members(1), change(func(r *congressRules) { r.DebateTime = 0 }), "RulesInvalid()"},
		{members(1), change(func(r *congressRules) { r.DebateTime = 1 }), ""},
		{members(1), change(func(r *congressRules) { r.DebateTime = 365 * day }), ""},
		{members(1), change(func(r *congressRules) { r.DebateTime = 365*day + 1 }), "RulesInvalid()"},
		{members(1), change(func(r *congressRules) { r.ExecutionTime = 0 }), "RulesInvalid()"},
		{members(1), change(func(r *congressRules) { r.ExecutionTime = 1 }), ""},
		{members(1), change(func(r *congressRules) { r.ExecutionTime = 365 * day }), ""},
		{members(1), change(func(r *congressRules) { r.ExecutionTime = 365*day + 1 }), "RulesInvalid()"},
		{members(1), change(func(r *congressRules) { r.Quorum = 0 }), "RulesInvalid()"},
		{members(1), change(func(r *congressRules) { r.Quorum = 1 }), ""},
		{members(1), change(func(r *congressRules) { r.Quorum = 10_000 }), ""},
		{members(1), change(func(r *congressRules) { r.Quorum = 10_001 }), "RulesInvalid()"},
		{members(1), change(func(r *congressRules) { r.Majority = 4_999 }), "RulesInvalid()"},
		{members(1), change(func(r *congressRules) { r.Majority = 9_999 }), ""},
		{members(1), change(func(r *congressRules) { r.Majority = 10_000 }), "RulesInvalid()"},
	} {
		_, r := tryDeploy(t, c, "ServiceProxy", logic.Address, pack("Congress", "initialise", tc.members, tc.rules))
		if tc.refusal != "" {
			refused(t, r, logic.ABI, tc.refusal)
		} else if r.Err != nil {
			t.Errorf("%d members, %+v: %s", len(tc.members), tc.rules, r.Error(logic.ABI))
		}
	}

	g := newCongress(t, c)
	if got := g.Get("members")[0]; fmt.Sprint(got) != fmt.Sprint(congressMembers) {
		t.Errorf("members %v", got)
	}
	if got := g.Get("rules")[0]; fmt.Sprint(got) != fmt.Sprint(ordinaryRules) {
		t.Errorf("rules %v", got)
	}
	// Neither the congress nor the code behind it can be initialised by whoever comes.
	for _, at := range []evmtest.Instance{g.Instance, logic} {
		refused(t, at.Call(stranger, "initialise", members(1), ordinaryRules), g.ABI, "AlreadyInitialised()")
	}
	// Positive control: a proxy that was left without its initialiser is whoever's comes first.
	bare := deploy(t, c, "ServiceProxy", logic.Address, []byte{})
	if r := c.Call(stranger, bare.Address, nil, pack("Congress", "initialise", members(1), ordinaryRules)); r.Err != nil {
		t.Error(r.Error(g.ABI))
	}
}

func TestCongressPropose(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	g := newCongress(t, c)
	calls := g.itself("setRules", ordinaryRules)
	for _, other := range []common.Address{stranger, deployer, nobody} {
		refused(t, g.Call(other, "propose", calls, "why"), g.ABI, fmt.Sprintf("MemberOnly(%v)", other))
	}
	refused(t, g.Call(congressMembers[3].Account, "propose", []congressCall{}, "why"), g.ABI, "NoCalls()")

	r := g.Call(congressMembers[3].Account, "propose", calls, "why")
	until := c.Time() + debateTime
	succeeded(t, r, g.ABI, fmt.Sprintf("Proposed(1, %v, %v, why, %d, %d)", congressMembers[3].Account, calls, until, until+executionTime))
	gasIs(t, "congress: propose a call", r.GasUsed)
	packed, err := g.ABI.Methods["propose"].Inputs[:1].Pack(calls)
	if err != nil {
		t.Fatal(err)
	}
	want := fmt.Sprint([]any{congressMembers[3].Account, until, until + executionTime, false, crypto.Keccak256Hash(packed)})
	p := g.Get("proposalOf", big.NewInt(1))[0].(struct {
		Proposer     common.Address `json:"proposer"`
		DebateUntil  uint64         `json:"debateUntil"`
		ExecuteUntil uint64         `json:"executeUntil"`
		Executed     bool           `json:"executed"`
		CallsHash    [32]byte       `json:"callsHash"`
	})
	if got := fmt.Sprint([]any{p.Proposer, p.DebateUntil, p.ExecuteUntil, p.Executed, common.Hash(p.CallsHash)}); got != want {
		t.Errorf("proposal %s, want %s", got, want)
	}
	// The same calls twice are two proposals.
	if second := g.propose(calls); second.Int64() != 2 || get[*big.Int](g.Instance, "proposalCount").Int64() != 2 {
		t.Errorf("proposal %v", second)
	}
	for _, unknown := range []int64{0, 3} {
		for _, r := range []evmtest.Result{
			g.View("proposalOf", big.NewInt(unknown)), g.View("tally", big.NewInt(unknown)), g.View("choiceOf", big.NewInt(unknown), stranger),
			g.Call(congressMembers[0].Account, "vote", big.NewInt(unknown), true), g.execute(big.NewInt(unknown), calls),
		} {
			refused(t, r, g.ABI, fmt.Sprintf("UnknownProposal(%d)", unknown))
		}
	}
}

func TestCongressVote(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	g := newCongress(t, c)
	proposal := g.propose(g.itself("setRules", ordinaryRules))
	first, second := congressMembers[0].Account, congressMembers[1].Account
	for _, other := range []common.Address{stranger, deployer, nobody} {
		refused(t, g.Call(other, "vote", proposal, true), g.ABI, fmt.Sprintf("MemberOnly(%v)", other))
	}
	r := g.Call(first, "vote", proposal, true)
	succeeded(t, r, g.ABI, fmt.Sprintf("Voted(1, %v, 2)", first))
	gasIs(t, "congress: vote", r.GasUsed)
	for _, again := range []bool{true, false} {
		refused(t, g.Call(first, "vote", proposal, again), g.ABI, fmt.Sprintf("AlreadyVoted(1, %v)", first))
	}

	// The debate lasts until its last second.
	until := c.Time() + debateTime
	c.SetTime(until)
	succeeded(t, g.Call(second, "vote", proposal, false), g.ABI, fmt.Sprintf("Voted(1, %v, 1)", second))
	c.SetTime(until + 1)
	refused(t, g.Call(congressMembers[2].Account, "vote", proposal, true), g.ABI, fmt.Sprintf("DebateOver(1, %d)", until))

	for i, want := range []uint8{2, 1, 0, 0} {
		if got := get[uint8](g.Instance, "choiceOf", proposal, congressMembers[i].Account); got != want {
			t.Errorf("member %d chose %d, want %d", i, got, want)
		}
	}
	if got := g.tally(proposal); got != "30 50 100 true" {
		t.Errorf("tally %s", got)
	}
}

// Execution waits for the end of the debate and does not come after its own time.
func TestCongressExecuteInTime(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	g := newCongress(t, c)
	calls := g.itself("setMember", user, uint64(7))
	proposal := g.propose(calls)
	g.vote(proposal, true, 0, 1, 2, 3) // all of them: the debate lasts all the same
	debateUntil := c.Time() + debateTime
	executeUntil := debateUntil + executionTime

	refused(t, g.execute(proposal, calls), g.ABI, fmt.Sprintf("DebateRuns(1, %d)", debateUntil))
	c.SetTime(debateUntil)
	refused(t, g.execute(proposal, calls), g.ABI, fmt.Sprintf("DebateRuns(1, %d)", debateUntil))
	c.SetTime(executeUntil + 1)
	refused(t, g.execute(proposal, calls), g.ABI, fmt.Sprintf("ExecutionOver(1, %d)", executeUntil))
	debated := c.Snapshot()
	for _, at := range []uint64{debateUntil + 1, executeUntil} {
		c.Restore(debated)
		c.SetTime(at)
		r := g.execute(proposal, calls)
		succeeded(t, r, g.ABI, fmt.Sprintf("Executed(1, %v)", stranger), fmt.Sprintf("MemberChanged(%v, 7)", user))
		if g.weightOf(user) != 7 {
			t.Errorf("weight %d", g.weightOf(user))
		}
		refused(t, g.execute(proposal, calls), g.ABI, "AlreadyExecuted(1)")
		c.SetTime(executeUntil + 1)
		refused(t, g.execute(proposal, calls), g.ABI, "AlreadyExecuted(1)")
	}
}

// Quorum and majority at their edges: exactly the quorum is enough, exactly the majority is not.
func TestCongressQuorumAndMajority(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	for _, tc := range []struct {
		quorum, majority uint16
		yes, no          []int
		carried          bool
	}{
		{5_000, 5_000, nil, nil, false},
		{1, 5_000, nil, nil, false},                     // nobody is no majority
		{100, 5_000, []int{3}, nil, true},               // 1 of 100
		{101, 5_000, []int{3}, nil, false},              // one hundredth of a per cent more
		{5_000, 5_000, []int{0, 1}, nil, true},          // 50 of 100 voted
		{5_001, 5_000, []int{0, 1}, nil, false},         //
		{5_000, 5_000, []int{0}, []int{1}, true},        // 30 of 50
		{5_000, 6_000, []int{0}, []int{1}, false},       // exactly 60 %
		{5_000, 5_999, []int{0}, []int{1}, true},        //
		{5_000, 5_000, []int{0, 1}, []int{2, 3}, false}, // 50 of 100
		{5_000, 5_000, []int{0, 1, 3}, []int{2}, true},  // 51 of 100
		{10_000, 5_000, []int{0, 1, 2}, nil, false},     // 99 of 100
		{10_000, 9_999, []int{0, 1, 2, 3}, nil, true},
		{10_000, 9_999, []int{0, 1, 2}, []int{3}, false},
	} {
		rules := ordinaryRules
		rules.Quorum, rules.Majority = tc.quorum, tc.majority
		g := newCongressOf(t, c, deploy(t, c, "Congress").Address, congressMembers, rules)
		calls := g.itself("setMember", user, uint64(7))
		proposal := g.propose(calls)
		g.vote(proposal, true, tc.yes...)
		g.vote(proposal, false, tc.no...)
		c.AdvanceTime(debateTime + 1)
		var inFavour, voted int
		for _, i := range tc.yes {
			inFavour += int(congressMembers[i].Weight)
		}
		for _, i := range append(slices.Clone(tc.yes), tc.no...) {
			voted += int(congressMembers[i].Weight)
		}
		if got, want := g.tally(proposal), fmt.Sprint(inFavour, voted, 100, tc.carried); got != want {
			t.Errorf("%+v: tally %s, want %s", tc, got, want)
		}
		r := g.execute(proposal, calls)
		if !tc.carried {
			refused(t, r, g.ABI, fmt.Sprintf("NotCarried(1, %d, %d, 100)", inFavour, voted))
		} else if r.Err != nil {
			t.Errorf("%+v: %s", tc, r.Error(g.ABI))
		}
	}
}

// Weights of 64 bits do not overflow a count.
func TestCongressLargestWeights(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	const most = 1<<64 - 1
	members := []congressMember{{congressMembers[0].Account, most}, {congressMembers[1].Account, most}, {congressMembers[2].Account, most}}
	rules := ordinaryRules
	rules.Quorum, rules.Majority = 10_000, 9_999
	g := newCongressOf(t, c, deploy(t, c, "Congress").Address, members, rules)
	proposal := g.carried(g.itself("setMember", user, uint64(most)))
	if r := g.execute(proposal, g.itself("setMember", user, uint64(most))); r.Err != nil {
		t.Fatal(r.Error(g.ABI))
	}
	all := new(big.Int).Mul(new(big.Int).SetUint64(most), big.NewInt(3))
	if got, want := g.tally(proposal), fmt.Sprint(all, all, new(big.Int).Add(all, new(big.Int).SetUint64(most)), false); got != want {
		t.Errorf("tally %s, want %s", got, want)
	}
}

// Who is removed does not count, whoever voted; who comes back votes anew; who gets another weight has voted with it.
func TestCongressCountsMembersOfTheMoment(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	g := newCongress(t, c)
	third := congressMembers[2].Account
	target := g.itself("setMember", user, uint64(7))
	disputed := g.propose(target)
	g.vote(disputed, true, 2)
	g.vote(disputed, false, 0)
	if got := g.tally(disputed); got != "49 79 100 true" {
		t.Fatalf("tally %s", got)
	}

	// The others remove the third.
	remove := g.itself("setMember", third, uint64(0))
	removal := g.propose(remove)
	g.vote(removal, true, 0, 1, 3)
	c.AdvanceTime(debateTime + 1)
	control := c.Snapshot()
	succeeded(t, g.execute(removal, remove), g.ABI, fmt.Sprintf("Executed(2, %v)", stranger), fmt.Sprintf("MemberChanged(%v, 0)", third))
	if got := g.tally(disputed); got != "0 30 51 false" {
		t.Errorf("tally %s", got)
	}
	refused(t, g.execute(disputed, target), g.ABI, "NotCarried(1, 0, 30, 51)")
	for _, call := range []evmtest.Result{g.Call(third, "vote", disputed, true), g.Call(third, "propose", target, "why")} {
		refused(t, call, g.ABI, fmt.Sprintf("MemberOnly(%v)", third))
	}

	// It comes back, before another debate is over: its old choice is not that of its new membership.
	add := g.itself("setMember", third, uint64(1_000))
	adding := g.propose(add)
	open := g.propose(target)
	g.vote(adding, true, 0, 1, 3)
	g.vote(open, false, 0)
	c.AdvanceTime(debateTime + 1)
	if r := g.execute(adding, add); r.Err != nil {
		t.Fatal(r.Error(g.ABI))
	}
	if got := g.tally(disputed); got != "0 30 1051 false" || get[uint8](g.Instance, "choiceOf", disputed, third) != 0 {
		t.Errorf("tally %s with the old vote of a new member", got)
	}

	// Positive control: without the removal the same proposal is executed.
	c.Restore(control)
	if r := g.execute(disputed, target); r.Err != nil {
		t.Errorf("not executed without the removal: %s", r.Error(g.ABI))
	}

	// Another weight counts for what was voted before.
	c.Restore(control)
	lighter := g.itself("setMember", third, uint64(2))
	g.Chain.SetTime(c.Time() - debateTime - 1)
	change := g.propose(lighter)
	g.vote(change, true, 0, 1)
	c.AdvanceTime(debateTime + 1)
	if r := g.execute(change, lighter); r.Err != nil {
		t.Fatal(r.Error(g.ABI))
	}
	refused(t, g.execute(disputed, target), g.ABI, "NotCarried(1, 2, 32, 53)")
}

// The list of members and their weights, through additions and removals at any place; the last one stays.
func TestCongressMembers(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	boss := congressMember{successor, 1 << 40}
	one, two, three, four := congressMembers[0], congressMembers[1], congressMembers[2], congressMembers[3]
	g := newCongressOf(t, c, deploy(t, c, "Congress").Address, []congressMember{one, boss, two, three, four}, ordinaryRules)
	for _, other := range []common.Address{stranger, one.Account, boss.Account, deployer} {
		refused(t, g.Call(other, "setMember", user, uint64(1)), g.ABI, "CongressOnly()")
		refused(t, g.Call(other, "setRules", ordinaryRules), g.ABI, "CongressOnly()")
		refused(t, g.Call(other, "upgradeTo", g.logic, []byte{}), g.ABI, "CongressOnly()")
	}

	set := func(account common.Address, weight uint64, refusal []byte) {
		t.Helper()
		calls := g.itself("setMember", account, weight)
		proposal := new(big.Int).SetBytes(g.Call(boss.Account, "propose", calls, "").Ret)
		g.Call(boss.Account, "vote", proposal, true)
		c.AdvanceTime(debateTime + 1)
		if r := g.execute(proposal, calls); refusal != nil {
			refused(t, r, g.ABI, callFailed(0, refusal))
		} else {
			succeeded(t, r, g.ABI, fmt.Sprintf("Executed(%d, %v)", proposal, stranger), fmt.Sprintf("MemberChanged(%v, %d)", account, weight))
		}
	}
	set(nobody, 1, refusalOf("Congress", "ZeroAddress"))
	set(user, 0, refusalOf("Congress", "WeightInvalid", user))
	for _, step := range []struct {
		account common.Address
		weight  uint64
		left    []congressMember
	}{
		{user, 7, []congressMember{one, boss, two, three, four, {user, 7}}},
		{user, 8, []congressMember{one, boss, two, three, four, {user, 8}}},
		{one.Account, 0, []congressMember{{user, 8}, boss, two, three, four}},
		{four.Account, 0, []congressMember{{user, 8}, boss, two, three}},
		{two.Account, 0, []congressMember{{user, 8}, boss, three}},
		{user, 0, []congressMember{three, boss}},
		{three.Account, 0, []congressMember{boss}},
	} {
		set(step.account, step.weight, nil)
		if got := fmt.Sprint(g.Get("members")[0]); got != fmt.Sprint(step.left) {
			t.Errorf("members %s, want %v", got, step.left)
		}
		if g.weightOf(step.account) != step.weight {
			t.Errorf("weight %d", g.weightOf(step.account))
		}
	}
	set(boss.Account, 0, refusalOf("Congress", "LastMember", boss.Account))
	set(boss.Account, 1<<64-1, nil)

	var calls []congressCall
	for i := range 99 {
		calls = append(calls, g.itself("setMember", evmtest.Account(1000+i), uint64(1))...)
	}
	proposal := new(big.Int).SetBytes(g.Call(boss.Account, "propose", calls, "").Ret)
	g.Call(boss.Account, "vote", proposal, true)
	c.AdvanceTime(debateTime + 1)
	if r := g.execute(proposal, calls); r.Err != nil {
		t.Fatal(r.Error(g.ABI))
	}
	set(user, 1, refusalOf("Congress", "TooManyMembers", big.NewInt(100)))
	set(evmtest.Account(1000), 0, nil)
	set(user, 1, nil)
}

// What an execution costs: the count looks at every member, of which there are a hundred at most.
func TestCongressGas(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	logic := deploy(t, c, "Congress").Address
	for _, n := range []int{1, 10, 100} {
		var members []congressMember
		for i := range n {
			members = append(members, congressMember{evmtest.Account(1000 + i), 1})
		}
		g := newCongressOf(t, c, logic, members, ordinaryRules)
		calls := g.itself("setMember", members[0].Account, uint64(2))
		if r := g.Call(members[0].Account, "propose", calls, ""); r.Err != nil {
			t.Fatal(r.Error(g.ABI))
		}
		for _, m := range members {
			g.Call(m.Account, "vote", big.NewInt(1), true)
		}
		c.AdvanceTime(debateTime + 1)
		r := g.execute(big.NewInt(1), calls)
		if r.Err != nil {
			t.Fatal(r.Error(g.ABI))
		}
		gasIs(t, fmt.Sprintf("congress: execute a call, %d members", n), r.GasUsed)
	}
}

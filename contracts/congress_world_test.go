package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

type (
	congressRules struct {
		DebateTime, ExecutionTime uint64
		Quorum, Majority          uint16
	}
	congressMember struct {
		Account common.Address
		Weight  uint64
	}
	congressCall struct {
		Target common.Address
		Value  *big.Int
		Data   []byte
	}
)

const (
	debateTime    = 3 * day
	executionTime = 5 * day
)

// Half of the weight must vote, more than half of the votes be in favour.
var ordinaryRules = congressRules{debateTime, executionTime, 5_000, 5_000}

// The members of the congress of the tests; the first two alone are no majority of all weight, the last alone is nothing.
var congressMembers = []congressMember{
	{evmtest.Account(40), 30}, {evmtest.Account(41), 20}, {evmtest.Account(42), 49}, {evmtest.Account(43), 1},
}

// congress is a Congress behind its proxy.
type congress struct {
	evmtest.Instance
	t     testing.TB
	logic common.Address
}

func newCongress(t testing.TB, c *evmtest.Chain) *congress {
	t.Helper()
	return newCongressOf(t, c, deploy(t, c, "Congress").Address, congressMembers, ordinaryRules)
}

// newCongressOf is behind a proxy of its own, with code that was deployed before.
func newCongressOf(t testing.TB, c *evmtest.Chain, logic common.Address, members []congressMember, rules congressRules) *congress {
	t.Helper()
	definition := abiOf("Congress")
	proxy := deploy(t, c, "ServiceProxy", logic, pack("Congress", "initialise", members, rules))
	return &congress{evmtest.Instance{Chain: c, ABI: definition, Address: proxy.Address}, t, logic}
}

// calls of the congress, without wei.
func callsTo(target common.Address, data ...[]byte) (calls []congressCall) {
	for _, d := range data {
		calls = append(calls, congressCall{Target: target, Value: new(big.Int), Data: d})
	}
	return calls
}

// itself are calls of the congress to itself.
func (g *congress) itself(method string, arguments ...any) []congressCall {
	return callsTo(g.Address, pack("Congress", method, arguments...))
}

// propose opens a debate by the first member.
func (g *congress) propose(calls []congressCall) *big.Int {
	g.t.Helper()
	r := g.Call(congressMembers[0].Account, "propose", calls, "why")
	if r.Err != nil {
		g.t.Fatalf("propose: %s", r.Error(g.ABI))
	}
	return new(big.Int).SetBytes(r.Ret)
}

func (g *congress) vote(proposal *big.Int, inFavour bool, members ...int) {
	g.t.Helper()
	for _, i := range members {
		if r := g.Call(congressMembers[i].Account, "vote", proposal, inFavour); r.Err != nil {
			g.t.Fatalf("vote: %s", r.Error(g.ABI))
		}
	}
}

// carried proposes, lets all members but the last vote for it, and waits for the end of the debate.
func (g *congress) carried(calls []congressCall) *big.Int {
	g.t.Helper()
	proposal := g.propose(calls)
	g.vote(proposal, true, 0, 1, 2)
	g.Chain.AdvanceTime(debateTime + 1)
	return proposal
}

// execute, by a stranger.
func (g *congress) execute(proposal *big.Int, calls []congressCall) evmtest.Result {
	g.t.Helper()
	return g.Call(stranger, "execute", proposal, calls)
}

// decide does it all, and must succeed.
func (g *congress) decide(calls []congressCall) {
	g.t.Helper()
	if r := g.execute(g.carried(calls), calls); r.Err != nil {
		g.t.Fatalf("execute: %s", r.Error(g.ABI, abiOf("Registry")))
	}
}

func (g *congress) tally(proposal *big.Int) string { return fmt.Sprint(g.Get("tally", proposal)...) }

func (g *congress) weightOf(account common.Address) uint64 {
	return get[uint64](g.Instance, "weightOf", account)
}

// callFailed is the refusal of an execution whose i-th call failed with a reason.
func callFailed(i int, reason []byte) string { return fmt.Sprintf("CallFailed(%d, %#x)", i, reason) }

// refusalOf is the revert data of an error.
func refusalOf(contract, name string, arguments ...any) []byte {
	e := abiOf(contract).Errors[name]
	packed, err := e.Inputs.Pack(arguments...)
	if err != nil {
		panic(err)
	}
	return append(e.ID[:4:4], packed...)
}

package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// network is everything on one Registry: a record whose version 1 is active and whose next upgrade nobody signed yet, and four operators
// with stake, one seat each, who verify it.
type network struct {
	*world
	contract  common.Address
	next      upgrade
	staking   *stakingBench
	operators []common.Address
	pool      *poolBench
}

// networkRounds are the parameters of its operator contracts; a round costs what world pays for one.
var networkRounds = poolParameters{
	Seats: 4, MinimumDistinct: 4, WeightUnit: tokens(1), FeePerSeat: 240, DrawFee: 20, SettleFee: 20,
	DrawTime: 600, CommitTime: commitSeconds, RevealTime: revealSeconds, PenaltyAbsent: tokens(5), PenaltyWrong: tokens(50),
}

func newNetwork(t testing.TB) *network {
	t.Helper()
	n := &network{}
	n.world, n.contract, n.next = scene(t)
	n.staking = &stakingBench{t: t, token: deploy(t, n.Chain, "Token", "Theseus", "THS", tokens(1_000_000), stakeOwner),
		registry: evmtest.Instance{Chain: n.Chain, ABI: abiOf("Registry"), Address: n.registry}}
	n.staking.Instance = deploy(t, n.Chain, "TokenStaking", n.staking.token.Address, n.registry, minimumStake,
		uint64(initialisationSeconds), uint64(undelegationSeconds))
	for i := range networkRounds.Seats {
		n.operators = append(n.operators, stakeOperator(int(i)))
		n.staking.must(n.staking.stake(n.operators[i], tokens(200)))
	}
	n.AdvanceTime(initialisationSeconds + 1)
	n.must(n.listing(upgrader, "deprecate", n.operator))
	n.pool = n.newPool()
	return n
}

// in is the same network in a subtest.
func (n *network) in(t testing.TB) *network {
	c, w, staking, pool := *n, *n.world, *n.staking, *n.pool
	w.t, staking.t, pool.t = t, t, t
	pool.staking = &staking
	c.world, c.staking, c.pool = &w, &staking, &pool
	return &c
}

// newPool is another operator contract with all operators in its pool, approved and listed.
func (n *network) newPool() *poolBench {
	n.t.Helper()
	b := &poolBench{
		t: n.t, staking: n.staking, randomness: deploy(n.t, n.Chain, "BlockRandomness"), service: n.service, parameters: networkRounds,
		operators: n.operators,
	}
	b.Instance = deploy(n.t, n.Chain, "VerificationOperator", n.registry, n.service, n.staking.Address, b.randomness.Address, b.parameters)
	n.must(n.roles(keeper, "approve", b.Address, kindOperatorContract))
	n.must(n.staking.Call(authorizer, "authorize", b.Address))
	n.must(n.listing(upgrader, "add", b.Address))
	for _, operator := range n.operators {
		b.must(b.Call(operator, "join"))
	}
	return b
}

// roles calls Registry, listing the service.
func (n *network) roles(from common.Address, method string, arguments ...any) evmtest.Result {
	return n.send(from, n.registry, "Registry", method, arguments...)
}

func (n *network) listing(from common.Address, method string, arguments ...any) evmtest.Result {
	return n.send(from, n.service, "VerificationService", method, arguments...)
}

// codes calls CodeRegistry about the record.
func (n *network) codes(from common.Address, method string) evmtest.Result {
	return n.registrySend(method, n.contract)(from)
}

// drawn requests a round for what the record approved, and draws it.
func (n *network) drawn() int64 {
	n.t.Helper()
	n.must(n.request(n.contract))
	n.pool.known()
	round := n.record(n.contract).Round.Int64()
	n.pool.must(n.pool.draw(round))
	return round
}

// played is a whole round, in which all answer honestly but for others; it is settled and not concluded.
func (n *network) played(others map[common.Address]*answer) int64 {
	n.t.Helper()
	round := n.drawn()
	n.pool.play(round, others)
	return round
}

// verified has the next upgrade signed and VERIFIED, its delay over.
func (n *network) verified() {
	n.t.Helper()
	n.approve(n.next)
	n.played(nil)
	n.must(n.conclude(n.contract))
	n.wait(n.contract)
}

// lying has the first so many operators lie.
func (n *network) lying(count int) map[common.Address]*answer {
	others := make(map[common.Address]*answer)
	for _, operator := range n.operators[:count] {
		others[operator] = &lie
	}
	return others
}

// is fails the test unless all holds.
func (n *network) is(what string, holds bool) {
	n.t.Helper()
	if !holds {
		n.t.Errorf("not so: %s", what)
	}
}

func (n *network) stage() uint8 { return n.record(n.contract).Stage }

// stakes are those of all operators, in tokens.
func (n *network) stakes() (all []int64) {
	for _, operator := range n.operators {
		all = append(all, new(big.Int).Div(n.staking.held(operator), tokens(1)).Int64())
	}
	return all
}

// The panic button pressed at any moment of a staked round: its verdict is void, what was approved stays approved, nobody loses stake, and
// another operator contract verifies it at once. Without the button the same round stops the contract.
func TestPanicDuringAStakedRoundOfARecord(t *testing.T) {
	n := newNetwork(t)
	n.approve(n.next)
	everybody := n.lying(4)
	approved := n.record(n.contract)
	asked := n.Snapshot()
	round := int64(1)
	moments := []struct {
		name string
		act  func(n *network)
	}{
		{"asked for", func(n *network) { n.must(n.request(n.contract)) }},
		{"drawn", func(n *network) { n.pool.known(); n.pool.must(n.pool.draw(round)) }},
		{"committed", func(n *network) {
			for _, operator := range n.operators {
				n.pool.must(n.pool.commit(round, operator, lie))
			}
		}},
		{"revealed in part", func(n *network) { n.pool.must(n.pool.reveal(round, n.operators[0], lie)) }},
		{"settled", func(n *network) {
			for _, operator := range n.operators[1:] {
				n.pool.must(n.pool.reveal(round, operator, lie))
			}
			n.pool.must(n.pool.settle(round))
		}},
	}
	for i, moment := range moments {
		t.Run(moment.name, func(t *testing.T) {
			n := n.in(t)
			n.Restore(asked)
			for _, earlier := range moments[:i+1] {
				earlier.act(n)
			}
			n.disable(n.pool.Address)
			n.wantRefusal(n.pool.settle(round), "OperatorContractDisabled")
			n.wantEvents(n.conclude(n.contract), event("RoundVoided", n.contract, [32]byte(n.digest(n.next)), n.pool.Address, round))
			want := approved
			want.OperatorContract, want.Round = n.pool.Address, big.NewInt(round)
			n.wantRecord(n.contract, want)
			n.wantNumber(n.contract, 1)
			for _, stake := range n.stakes() {
				n.is("nobody lost stake", stake == 200)
			}
			n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "WrongStage", stageApproved)
			n.wantRefusal(n.request(n.contract), "NoOperatorContract")

			// At once, elsewhere, by the same operators: their locks there bind nobody.
			n.pool = n.newPool()
			n.played(nil)
			n.must(n.conclude(n.contract))
			n.wait(n.contract)
			n.must(n.activate(n.next))
			n.wantNumber(n.contract, 2)
			for _, operator := range n.operators {
				n.pool.must(n.pool.Call(operator, "leave"))
				n.staking.must(n.staking.Call(operator, "undelegate", operator))
			}
			n.AdvanceTime(undelegationSeconds + 1)
			for _, operator := range n.operators {
				n.staking.must(n.staking.Call(stranger, "recover", operator))
			}
		})
	}

	// Control: the same round without the button.
	n.Restore(asked)
	n.played(everybody)
	n.must(n.conclude(n.contract))
	n.wantHalted(n.contract)

	// A verdict that was concluded already is void as well, until the activation; without the button it activates.
	n.Restore(asked)
	n.played(nil)
	n.must(n.conclude(n.contract))
	n.wait(n.contract)
	verified := n.Snapshot()
	n.disable(n.pool.Address)
	n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "OperatorContractNotApproved", n.pool.Address)
	n.wantEvents(n.conclude(n.contract), event("RoundVoided", n.contract, [32]byte(n.digest(n.next)), n.pool.Address, 1))
	n.is("back to APPROVED", n.stage() == stageApproved)
	n.Restore(verified)
	n.must(n.activate(n.next))
	n.wantNumber(n.contract, 2)
}

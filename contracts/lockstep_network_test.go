package contracts_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	"theseus/stake"
	"theseus/stake/staketest"
	model "theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// networkSteps is all contracts of a staked network on one chain, which know each other, beside one model of them all: Registry governed
// by people or by the Congress, Token and TokenStaking, the verification service with its operator contract, the random beacon, and a
// record of CodeRegistry that is verified there. The groups walk as they do alone; what one does the others meet.
type networkSteps struct {
	*rand.Rand
	t          testing.TB
	chain      *evmtest.Chain
	governance *governanceSteps
	staking    *stakingSteps
	service    *serviceSteps
	pool       *poolSteps
	beacon     *beaconSteps
	record     *lockstep
	wanderer   *upgradetest.Wanderer
	// turn is whose turn it is.
	turn    int
	actions int
	seen    map[string]int
}

// networkRecord is the record of the network: its operator contract is disabled and replaced by nobody but Registry and service.
type networkRecord struct{ *lockstep }

func (networkRecord) Disable() {}

func (networkRecord) ReplaceOperator() {}

func newNetworkSteps(t testing.TB, seed uint64) *networkSteps {
	n := &networkSteps{Rand: rand.New(rand.NewPCG(seed, 21)), t: t, seen: make(map[string]int)}
	n.governance = newGovernanceSteps(t, seed)
	n.chain = n.governance.congress.Chain
	registry := n.governance.registry
	approve := func(account common.Address, kind uint8) {
		t.Helper()
		r := registry.Call(keeper, "approve", account, kind)
		if _, err := n.governance.Registry.Approve(stake.Call{Caller: keeper}, account, stake.Kind(kind), true); err != nil || r.Err != nil {
			t.Fatal(err, r.Error(registry.ABI))
		}
		if kind != kindFamily {
			n.governance.Contracts = append(n.governance.Contracts, account)
		}
	}

	// One Token and one TokenStaking for all.
	b := &stakingBench{t: t, token: deploy(t, n.chain, "Token", "Theseus", "THS", tokens(1_000_000), stakeOwner), registry: registry}
	b.Instance = deploy(t, n.chain, "TokenStaking", b.token.Address, registry.Address, minimumStake, uint64(initialisationSeconds), uint64(undelegationSeconds))
	n.staking = newStakingStepsOn(b, seed, approve)
	staking := n.staking.Staking

	// The verification service with its operator contract, and with others that only count.
	p := staketest.PoolParameters(seed)
	limit := p.DrawTime + p.CommitTime + p.RevealTime
	logic := deploy(t, n.chain, "VerificationService", registry.Address, limit, uint64(upgradeDelay), uint64(upgradeWindow))
	proxy := deploy(t, n.chain, "ServiceProxy", logic.Address, []byte{})
	approve(proxy.Address, kindService)
	n.service = newServiceStepsOn(&counter{evmtest.Instance{Chain: n.chain, ABI: logic.ABI, Address: proxy.Address}, t, registry, logic}, seed, limit,
		func(account common.Address) { approve(account, kindOperatorContract) })
	n.pool = newPoolStepsOn(b, staking, proxy.Address, seed, func(account common.Address) { approve(account, kindOperatorContract) })
	pool := n.pool.VerificationOperator
	n.service.definitions, n.service.started = []*abi.ABI{n.pool.Instance.ABI}, n.started
	n.service.Contracts = append([]common.Address{pool.Address, pool.Address, pool.Address}, n.service.Contracts...)

	n.beacon = newBeaconStepsOn(b, staking, seed, func(service, operator common.Address) {
		approve(service, kindService)
		approve(operator, kindOperatorContract)
	})

	w := &world{Chain: n.chain, t: t, registry: registry.Address, service: proxy.Address, operator: pool.Address}
	for _, account := range []common.Address{proposer, signer(0)} {
		w.Fund(account, big.NewInt(1_000_000))
	}
	w.codeRegistry = w.deploy("CodeRegistry", w.registry, w.service, limit, uint64(retryTime))
	w.proposals = w.deploy("Proposals", w.codeRegistry)
	w.records = w.deploy("Records", w.codeRegistry)
	w.halted = w.deploy("HaltedImplementation")
	n.record = newLockstepOn(w, 4, limit, func(family common.Address) { approve(family, kindFamily) })
	n.record.elsewhere = n
	n.wanderer = upgradetest.NewWanderer(networkRecord{n.record}, seed)
	n.sync()
	n.service.take(staketest.ServiceAction{Do: staketest.AddOffer, From: upgrader, Subject: pool.Address})
	return n
}

// ---------------------------------------------------------------- what the groups know of each other

// sync tells every group the time, and what Registry says now.
func (n *networkSteps) sync() {
	registry, now, block := n.governance.Registry, n.chain.Time(), n.chain.Number()
	status := func(a common.Address) model.RegistryStatus { return registry.Entries[a].Status }
	holder := func(role stake.Role, subject common.Address) common.Address {
		return registry.Holders[stake.RoleOf{Role: role, Subject: subject}]
	}
	n.governance.Time, n.staking.Time, n.service.ServiceWorld.Call.Time, n.pool.Time, n.beacon.Time, n.record.Model.Time = now, now, now, now, now, now
	n.pool.Block = block
	n.pool.On, n.beacon.On = registry, registry
	n.pool.Disabled = status(n.pool.Address) == model.RegistryDisabled
	n.beacon.Disabled = status(n.beacon.Operator.Address) == model.RegistryDisabled
	n.beacon.Upgrader = holder(stake.RoleOperatorContractUpgrader, n.beacon.Service.Address)
	n.staking.Governance = holder(stake.RoleGovernance, common.Address{})
	for _, account := range registry.Contracts {
		n.staking.Approved[account] = registry.Entries[account].Kind == stake.KindOperatorContract
		n.staking.Disabled[account] = status(account) == model.RegistryDisabled
	}
	call := &n.service.ServiceWorld.Call
	call.Approved = registry.Entries[n.service.Service.Address] == stake.Entry{Kind: stake.KindService, Status: model.RegistryApproved}
	call.OperatorContractUpgrader = holder(stake.RoleOperatorContractUpgrader, n.service.Service.Address)
	call.ServiceUpgrader = holder(stake.RoleServiceUpgrader, n.service.Service.Address)
	for account, offer := range n.service.Offers {
		offer.Approved = registry.Entries[account] == stake.Entry{Kind: stake.KindOperatorContract, Status: model.RegistryApproved}
		n.service.Offers[account] = offer
	}
	n.service.Offers[n.pool.Address] = n.poolOffer()
	n.record.Disabled[n.pool.Address] = n.pool.Disabled
}

// poolOffer is what the operator contract says of itself.
func (n *networkSteps) poolOffer() stake.Offer {
	o := n.pool.VerificationOperator
	unit := new(big.Int).Mul(new(big.Int).SetUint64(o.Pool.TotalWeight()), o.Parameters.WeightUnit.Big())
	weight, err := stake.AmountFromBig(unit.Div(unit, tokens(1)))
	if err != nil {
		n.t.Fatal(err)
	}
	p := o.Parameters
	return stake.Offer{
		Approved: n.governance.Registry.Entries[o.Address] == stake.Entry{Kind: stake.KindOperatorContract, Status: model.RegistryApproved},
		Rounds:   true, Service: o.Service, RoundTime: p.DrawTime + p.CommitTime + p.RevealTime, Weight: weight, Fee: stake.NewAmount(o.Fee()),
	}
}

// starts has the model of the operator contract start a round that the service asks for in a block.
func (n *networkSteps) starts(block uint64, wei stake.Amount, customer, contract common.Address, digest model.Digest) []stake.Event {
	n.t.Helper()
	n.pool.Time, n.pool.Block = n.chain.Time(), block
	events, err := n.pool.StartRound(n.pool.PoolWorld.Call(n.pool.Service, wei), customer, contract, digest)
	if err != nil {
		n.t.Fatalf("the service asks for what is refused: %v", err)
	}
	n.seen["rounds started"]++
	return events
}

func (n *networkSteps) started(step *staketest.ServiceStep) []stake.Event {
	if step.Chosen != n.pool.Address {
		return nil
	}
	return n.starts(n.chain.Number(), step.Call.Value, step.Action.From, step.Action.Subject, model.Digest{1})
}

// truth is what a record meets: the round that comes next, and how its own came out. Nothing is asked of a service that has nobody to work.
func (n *networkSteps) truth(a model.Action) model.Action {
	next := func(r model.RequestVerification) (model.RequestVerification, bool) {
		if r.Foreign || r.OperatorContract != n.pool.Address || n.pool.Disabled {
			return r, true
		}
		r.Round = uint64(len(n.pool.Rounds)) + 1
		// Whether this operator contract is chosen depends on the digest as well; where others could be, nothing is asked.
		call := n.service.ServiceWorld.Call
		fee, err := n.service.Fee(call)
		return r, err == nil && fee.Cmp(stake.NewAmount(roundFee)) <= 0 && slices.Equal(n.service.Candidates(call), []common.Address{n.pool.Address})
	}
	switch a := a.(type) {
	case model.RequestVerification:
		if r, possible := next(a); possible {
			return r
		}
		return nil
	case model.SubmitAndVerify:
		r, possible := next(a.Request)
		if a.Request = r; possible {
			return a
		}
		return nil
	case model.Conclude:
		r := n.record.Record
		if r.Stage == model.StageVerifying && r.OperatorContract == n.pool.Address && !n.pool.Disabled {
			round := n.pool.Rounds[r.Round-1]
			a.Outcome, a.BuildDigest, a.FindingsDigest = round.Outcome, model.BuildDigest{}, model.FindingsDigest{}
			if a.Outcome != model.OutcomePending {
				a.BuildDigest, a.FindingsDigest = round.BuildDigest, round.FindingsDigest
			}
		}
		return a
	}
	return a
}

// taken has the round of a request begin in the model too, and be played, mostly.
func (n *networkSteps) taken(a model.Action) {
	switch a.(type) {
	case model.RequestVerification, model.SubmitAndVerify:
	default:
		return
	}
	if r := n.record.Record; r.Stage == model.StageVerifying {
		n.starts(n.chain.Number()-1, stake.NewAmount(roundFee), n.record.w.codeRegistry, r.Contract, r.Digest)
	}
}

// ---------------------------------------------------------------- steps

// step does one thing, of one of the groups.
func (n *networkSteps) step() {
	n.sync()
	n.actions++
	congress := n.governance.congress.Address // sends no transactions
	if n.IntN(12) == 0 {                      // one group goes on for a while, so that what it begins comes to something
		n.turn = n.IntN(100)
	}
	switch dice := n.turn; {
	case dice < 15:
		n.governance.step()
	case dice < 30:
		if a := n.staking.Next(); a.Do != staketest.Disable && a.From != congress {
			n.staking.take(a)
		}
	case dice < 42:
		a := n.service.Next()
		if a.Do != staketest.DisableOffer && a.Do != staketest.DisableService && a.From != congress && (a.Do != staketest.Reweigh || a.Subject != n.pool.Address) {
			n.service.take(a)
		}
	case dice < 65:
		n.poolStep()
	case dice < 80:
		if a := n.beacon.Next(); a.Do != staketest.BeaconDisable && a.From != congress {
			n.beacon.take(a)
		}
	default:
		before := len(n.pool.Rounds)
		events, err := n.wanderer.Step()
		if err != nil {
			n.seen[model.ErrorName(err)]++
		}
		for _, e := range events {
			n.seen[upgradetest.NameOf(e)]++
		}
		if len(n.pool.Rounds) > before && n.IntN(4) != 0 {
			n.play()
		}
	}
}

// poolStep: rounds are asked for by the service, whose turn it is then.
func (n *networkSteps) poolStep() {
	switch a := n.pool.Next(); {
	case a.Do == staketest.PoolDisable:
	case a.Do == staketest.StartRound && a.From == n.pool.Service:
		if value := a.Amount.Big(); value.IsUint64() {
			n.service.take(staketest.ServiceAction{Do: staketest.RequestRound, From: user, Subject: staketest.Subject, Value: value.Uint64()})
		}
	default:
		n.pool.take(a)
	}
}

// play draws all rounds and has everybody take part in the last.
func (n *networkSteps) play() {
	n.sync()
	n.pool.take(staketest.PoolAction{Do: staketest.PoolPass, Time: 24, Blocks: 3})
	last := uint64(len(n.pool.Rounds))
	for range 3 + last - n.pool.Drawn {
		if n.pool.Drawn < last {
			n.pool.take(staketest.PoolAction{Do: staketest.DrawRound, From: stranger, Round: n.pool.Drawn + 1})
		}
	}
	for n.pool.Everyone(last); n.pool.Planned(); n.actions++ {
		n.poolStep()
	}
	n.sync()
	if n.record.Record.Stage == model.StageVerifying && n.pool.Rounds[last-1].Outcome != model.OutcomePending {
		events, err := n.record.Do(stranger, n.truth(model.Conclude{}))
		if err != nil {
			n.t.Fatal(err)
		}
		for _, e := range events {
			n.seen[upgradetest.NameOf(e)+" after a staked round"]++
		}
	}
}

// All contracts at once, seeded: a sample here, a million actions with THESEUS_FULL=1.
func TestNetworkInLockStep(t *testing.T) {
	walks, steps := sample(5, 1000), sample(500, 1000)
	seen, total := make(map[string]int), 0
	for seed := range walks {
		n := newNetworkSteps(t, uint64(seed))
		for range 45 { // first there are operators
			n.sync()
			n.poolStep()
		}
		for range steps {
			if n.step(); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
		}
		total += n.actions
		for _, met := range []map[string]int{n.seen, n.governance.seen, n.staking.seen, n.service.seen, n.pool.seen, n.beacon.seen} {
			for name, times := range met {
				seen[name] += times
			}
		}
	}
	t.Logf("%d actions: %v", total, seen)
	names := []string{
		"rounds started", "StatusChanged", "Executed", "Delegated", "Slashed", "Recovered", "Locked", "Drawn", "Settled", "EntryRequested",
		"OperatorContractAdded", "Approved", "VerificationRequested",
	}
	if sample(0, 1) == 1 {
		names = append(names, "RoleAccepted", "Seized", "StakeLocked", "EntryDelivered", "Upgraded", "Activated", "OperatorContractDisabled",
			"Concluded(MATCH) after a staked round", "NoOperatorContract")
	}
	for _, name := range names {
		if seen[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

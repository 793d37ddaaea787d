package contracts_test

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// Keys that do more harm together than each alone.

var keysTogether = []keyRow{
	{"K12", func(n *network) { // Keeper and Operator Contract Upgrader
		n.approve(n.next)
		n.forge(n.listedForger(), outcomeMismatch)
		n.wantHalted(n.contract)
	}, func(n *network) {
		forger := n.listedForger()
		n.refused(n.slash(forger), "NotAuthorized", n.operators[0], forger)
		n.refuses(n.contract, func() evmtest.Result {
			return n.submit(thief, n.next, sign(n.digest(n.next), first(threshold-1)...))
		}, "TooFewApprovals", threshold-1, threshold)
		n.refused(n.request(n.contract), "WrongStage", stageNone) // a record that asks for nothing is not touched
		n.approve(n.next)                                         // control: m signers are what was missing
		n.forge(forger, outcomeMatch)
		n.wait(n.contract)
		n.must(n.activate(n.next))
		n.runs(2)
	}, func(n *network) {
		v1 := n.next
		n.verified()
		n.must(n.activate(n.next))
		n.next = n.upgradeOf(n.contract, n.attack("Plain", big.NewInt(3)))
		n.approve(n.next)
		forger := n.listedForger()
		n.AdvanceTime(retryTime)
		n.forge(forger, outcomeMismatch)
		n.wantHalted(n.contract)
		back := n.rollBackTo(v1)
		n.approve(back)
		n.refuses(n.contract, func() evmtest.Result { return n.activate(back) }, "NotYet", n.Time()+delay)
		n.disable(forger) // what it said is void, and the roll-back goes at once
		n.must(n.activate(back))
		n.runs(2)
		n.rekey(roleKeeper, nobody, successor)
		n.rekey(roleOperatorContractUpgrader, n.service, successor)
		n.refused(n.listing(upgrader, "add", n.pool.Address), "OperatorContractUpgraderOnly", successor)
	}},
	{"K13", func(n *network) { // operators of n−f seats
		n.approve(n.next)
		n.played(n.lying(3))
		n.must(n.conclude(n.contract))
		n.wantHalted(n.contract)
		n.wantStakes(200, 200, 200, 150) // the honest one contradicts them
	}, func(n *network) {
		n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "WrongStage", stageNone)
		n.refused(n.request(n.contract), "WrongStage", stageNone) // nothing was signed, so nothing can be verified or halted
		n.approve(n.next)
		kept := n.Snapshot()
		n.played(n.lying(2)) // one seat less decides nothing
		n.must(n.conclude(n.contract))
		n.is("no verdict", n.stage() == stageApproved && !n.halted())
		n.Restore(kept)
		n.played(n.lying(3)) // control
		n.must(n.conclude(n.contract))
		n.is("halted", n.halted())
	}, func(n *network) {
		n.approve(n.next)
		n.played(n.lying(3))
		kept := n.Snapshot()
		n.disable(n.pool.Address)
		n.must(n.conclude(n.contract))
		n.is("the verdict is void", n.stage() == stageApproved && !n.halted())
		n.must(n.listing(upgrader, "add", n.deployedOperator())) // validators that the team knows
		n.must(n.request(n.contract))
		n.round(n.contract, goodBuild)
		n.must(n.conclude(n.contract))
		n.wait(n.contract)
		n.must(n.activate(n.next))
		n.runs(2)
		n.Restore(kept) // control
		n.must(n.conclude(n.contract))
		n.is("halted", n.halted())
	}},
	{"K14", func(n *network) { // operators of n−f seats and m signers
		n.verified() // they say MATCH of whatever the signers signed, and it runs after the delay
		n.must(n.activate(n.next))
		n.runs(2)
	}, func(n *network) {
		n.approve(n.next)
		n.played(n.lying(2)) // with less than n−f seats there is no MATCH
		n.must(n.conclude(n.contract))
		n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "WrongStage", stageApproved)
		n.AdvanceTime(retryTime)
		n.played(nil)
		n.must(n.conclude(n.contract))
		n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "NotYet", n.Time()+delay)
		n.wait(n.contract)
		n.must(n.activate(n.next)) // control
	}, func(n *network) {
		n.approve(n.next)
		n.played(nil)
		n.must(n.conclude(n.contract))
		n.wait(n.contract)
		kept := n.Snapshot()
		n.disable(n.pool.Address) // within the delay
		n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "OperatorContractNotApproved", n.pool.Address)
		n.Restore(kept)
		n.must(n.activate(n.next)) // control
	}},
	{"K15", func(n *network) { // Keeper and an authorizer
		forger := n.approvedForger()
		n.must(n.staking.Call(authorizer, "authorize", forger))
		n.must(n.slash(forger))
		n.wantStakes(100, 100, 100, 100)
		n.is("a twentieth of it is the thief's", n.staking.balance(thief).Cmp(tokens(20)) == 0)
	}, func(n *network) {
		forger := n.approvedForger()
		n.must(n.staking.Call(authorizer, "authorize", forger))
		other := stakeOperator(20)
		n.staking.must(n.staking.stakeFor(stakeOwner, tokens(200), delegationData(beneficiary, other, authorizer2)))
		n.AdvanceTime(initialisationSeconds + 1)
		all := n.operators
		n.operators = []common.Address{other}
		n.refused(n.slash(forger), "NotAuthorized", other, forger)
		n.must(n.staking.Call(authorizer2, "authorize", forger)) // control: with that authorizer's key too
		n.must(n.slash(forger))
		n.wantStakes(100)
		n.operators = all
		n.refused(n.listing(keeper, "add", forger), "OperatorContractUpgraderOnly", upgrader)
	}, func(n *network) {
		forger := n.approvedForger()
		n.must(n.staking.Call(authorizer, "authorize", forger))
		n.disable(forger)
		n.refused(n.slash(forger), "OperatorContractNotApproved", forger)
		n.wantStakes(200, 200, 200, 200)
		n.goesOn() // the same operators, the same authorizer
	}},
	{"K16", func(n *network) { // Governance and Keeper
		forger := n.approvedForger()
		n.must(n.roles(governor, "giveUpPanicButton", forger))
		n.refused(n.roles(panicker, "disable", forger), "PanicButtonOnly", forger, nobody)
		n.rekey(roleOperatorContractUpgrader, n.service, thief)
		n.must(n.listing(thief, "add", forger))
		n.must(n.listing(thief, "remove", n.pool.Address))
		n.approve(n.next)
		n.forge(forger, outcomeMismatch)
		n.wantHalted(n.contract) // and whoever asks for a verdict gets the thief's, from now on
	}, func(n *network) {
		forger := n.approvedForger()
		n.must(n.roles(governor, "giveUpPanicButton", forger))
		n.refused(n.slash(forger), "NotAuthorized", n.operators[0], forger)
		n.refuses(n.contract, func() evmtest.Result {
			return n.submit(thief, n.next, sign(n.digest(n.next), first(threshold-1)...))
		}, "TooFewApprovals", threshold-1, threshold)
		n.runs(1)
		other := n.approvedForger() // control: where its panic button was not given up
		n.disable(other)
	}, func(n *network) {
		n.rekey(roleGovernance, nobody, thief)
		n.rekeyBy(thief, roleKeeper, nobody, thief)
		n.handsOver() // m signers need neither
		for _, operator := range n.operators {
			n.pool.must(n.pool.Call(operator, "leave"))
			n.staking.must(n.staking.Call(stakeOwner, "undelegate", operator))
		}
		n.AdvanceTime(undelegationSeconds + 1)
		for _, operator := range n.operators {
			n.staking.must(n.staking.Call(stakeOwner, "recover", operator)) // nor does the owner of a stake
		}
	}},
	{"K17", func(n *network) { // Keeper, Operator Contract Upgrader and m signers
		n.next = n.upgradeOf(n.contract, n.attack("Plain", big.NewInt(66))) // that no tree builds to
		n.approve(n.next)
		n.forge(n.listedForger(), outcomeMatch)
		n.wait(n.contract)
		n.must(n.activate(n.next))
		n.runs(66)
	}, func(n *network) {
		forger := n.listedForger()
		n.approve(n.next)
		n.forge(forger, outcomeMatch)
		n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "NotYet", n.Time()+delay)
		n.runs(1)
		n.refused(n.slash(forger), "NotAuthorized", n.operators[0], forger)
		n.wait(n.contract)
		n.must(n.activate(n.next)) // control: after the delay
	}, func(n *network) {
		forger := n.listedForger()
		n.approve(n.next)
		n.forge(forger, outcomeMatch)
		n.wait(n.contract)
		n.disable(forger)
		n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "OperatorContractNotApproved", forger)
		n.wantEvents(n.conclude(n.contract), event("RoundVoided", n.contract, [32]byte(n.digest(n.next)), forger, 1))
		n.is("back to APPROVED", n.stage() == stageApproved)
	}},
	{"K18", func(n *network) { // both upgraders of a service
		n.approve(n.next)
		n.must(n.listing(upgrader, "remove", n.pool.Address))
		n.liar()
		n.must(n.send(thief, n.service, "LyingService", "name", n.operator, big.NewInt(1)))
		n.refused(n.request(n.contract), "WrongRound", n.operator, 1)
		n.is("nothing is verified any more", n.stage() == stageApproved)
	}, func(n *network) {
		forger := n.forger()
		n.refused(n.listing(upgrader, "add", forger), "NotApproved", forger)
		n.approve(n.next)
		n.liar()
		n.must(n.send(thief, n.service, "LyingService", "name", forger, big.NewInt(1)))
		n.refused(n.request(n.contract), "OperatorContractNotApproved", forger)
		n.runs(1)
		n.wantStakes(200, 200, 200, 200)
	}, func(n *network) {
		honestCode := n.implementation(n.service)
		n.must(n.listing(upgrader, "remove", n.pool.Address))
		n.liar()
		n.rekey(roleServiceUpgrader, n.service, successor)
		n.rekey(roleOperatorContractUpgrader, n.service, successor)
		n.must(n.listing(successor, "startUpgrade", honestCode, []byte{}))
		n.AdvanceTime(upgradeDelay)
		n.must(n.listing(successor, "completeUpgrade", honestCode, []byte{}))
		n.must(n.listing(successor, "add", n.pool.Address))
		n.goesOn()
	}},
	{"K19", func(n *network) { // Keeper, Operator Contract Upgrader and Panic Button
		forger := n.listedForger()
		n.disable(n.pool.Address)
		n.approve(n.next)
		n.forge(forger, outcomeMismatch)
		n.wantHalted(n.contract)
	}, func(n *network) {
		forger := n.listedForger()
		n.refused(n.roles(panicker, "giveUpPanicButton", forger), "GovernanceOnly", governor)
		n.refused(n.slash(forger), "NotAuthorized", n.operators[0], forger)
		n.rekey(rolePanicButton, forger, successor)
		n.refused(n.roles(panicker, "disable", forger), "PanicButtonOnly", forger, successor)
		n.must(n.roles(successor, "disable", forger)) // control: governance can always hand the button on
	}, func(n *network) {
		forger := n.listedForger()
		for _, role := range []uint8{roleKeeper, rolePanicButton} {
			n.rekey(role, nobody, successor)
		}
		n.rekey(roleOperatorContractUpgrader, n.service, successor)
		n.rekey(rolePanicButton, forger, successor)
		n.must(n.roles(successor, "disable", forger))
		n.must(n.listing(successor, "remove", n.pool.Address))
		n.must(n.listing(successor, "add", n.pool.Address))
		n.goesOn()
	}},
	{"K20", func(n *network) { // Keeper, Operator Contract Upgrader and operators of n−f seats
		n.approve(n.next)
		n.played(n.lying(3))
		n.wantStakes(200, 200, 200, 150)
		n.disable(n.pool.Address)
		n.must(n.conclude(n.contract))
		n.is("void", n.stage() == stageApproved && !n.halted())
		forger := n.approvedForger()
		n.must(n.listing(upgrader, "add", forger))
		n.forge(forger, outcomeMismatch) // elsewhere, at once
		n.wantHalted(n.contract)
	}, func(n *network) {
		forger := n.listedForger()
		n.refused(n.slash(forger), "NotAuthorized", n.operators[0], forger) // of the honest no more than a round's penalty
		n.refused(n.request(n.contract), "WrongStage", stageNone)
		n.refuses(n.contract, func() evmtest.Result {
			return n.submit(thief, n.next, sign(n.digest(n.next), first(threshold-1)...))
		}, "TooFewApprovals", threshold-1, threshold)
		n.approve(n.next) // control: with m signers it is row K17
		n.forge(forger, outcomeMatch)
		n.is("VERIFIED", n.stage() == stageVerified)
	}, func(n *network) {
		forger := n.listedForger()
		n.approve(n.next)
		n.forge(forger, outcomeMatch)
		n.disable(forger)
		n.disable(n.pool.Address)
		n.must(n.conclude(n.contract))
		n.is("back to APPROVED", n.stage() == stageApproved)
		n.rekey(roleKeeper, nobody, keeper)
		n.rekey(roleOperatorContractUpgrader, n.service, upgrader)
		n.must(n.listing(upgrader, "add", n.deployedOperator()))
		n.must(n.request(n.contract))
		n.round(n.contract, goodBuild)
		n.must(n.conclude(n.contract))
		n.is("VERIFIED, by validators that the team knows", n.stage() == stageVerified)
	}},
	{"K21", func(n *network) { // a member of the Congress that governs
		g := n.governed()
		calls := callsTo(n.registry, pack("Registry", "proposeHolder", roleKeeper, nobody, thief))
		proposal := g.propose(calls) // a debate that the others have to vote down, or leave without a quorum
		g.vote(proposal, true, 0)
		n.is("no more than a proposal", proposal.Sign() > 0)
	}, func(n *network) {
		g := n.governed()
		calls := callsTo(n.registry, pack("Registry", "proposeHolder", roleKeeper, nobody, thief))
		for voters := range 2 {
			proposal := g.propose(calls)
			g.vote(proposal, true, first(voters+1)...)
			n.AdvanceTime(debateTime + 1)
			r := g.execute(proposal, calls)
			if carried := voters == 1; carried { // control: with half of the weight, two members of four are a quorum
				n.must(r)
			} else {
				n.refused(r, "NotCarried", proposal, 30, 30, 100)
			}
		}
	}, func(n *network) {
		g := n.governed()
		remove := g.itself("setMember", congressMembers[0].Account, uint64(0))
		proposal := new(big.Int).SetBytes(n.must(g.Call(congressMembers[1].Account, "propose", remove, "stolen")).Ret)
		g.vote(proposal, true, 1, 2)
		n.AdvanceTime(debateTime + 1)
		n.must(g.execute(proposal, remove))
		n.refused(g.Call(congressMembers[0].Account, "propose", remove, "back"), "MemberOnly", congressMembers[0].Account)
	}},
	{"K22", func(n *network) { // members of the Congress who decide
		g := n.governed()
		g.decide(slices.Concat(
			callsTo(n.registry, pack("Registry", "proposeHolder", roleGovernance, nobody, thief)),
			g.itself("setMember", congressMembers[3].Account, uint64(0))))
		n.must(n.roles(thief, "acceptRole", roleGovernance, nobody))
	}, func(n *network) {
		g := n.governed()
		calls := callsTo(n.registry, pack("Registry", "approve", n.forger(), kindOperatorContract))
		r := g.execute(g.carried(calls), calls)
		n.refused(r, "CallFailed", 0, refusal("KeeperOnly", keeper))
		early := g.itself("setMember", thief, uint64(1000))
		proposal := g.propose(early)
		g.vote(proposal, true, 0, 1, 2)
		n.refused(g.execute(proposal, early), "DebateRuns", proposal, n.Time()+debateTime) // nothing before everybody could see it
		n.AdvanceTime(debateTime + 1)
		n.must(g.execute(proposal, early)) // control
	}, func(n *network) {
		g := n.governed()
		g.decide(callsTo(n.registry, pack("Registry", "proposeHolder", roleGovernance, nobody, thief)))
		n.must(n.roles(thief, "acceptRole", roleGovernance, nobody))
		n.handsOver() // as in row K1
	}},
}

// deployedOperator is a permissioned operator contract that the keeper approved.
func (n *network) deployedOperator() common.Address {
	n.t.Helper()
	operator := n.deploy("PermissionedVerificationOperator", n.registry, n.service, accountsOf(validatorKeys), uint64(phaseTime), uint64(phaseTime), big.NewInt(roundFee))
	n.must(n.roles(keeper, "approve", operator, kindOperatorContract))
	return operator
}

// governed has a congress hold the Governance role.
func (n *network) governed() *congress {
	n.t.Helper()
	g := newCongress(n.t, n.Chain)
	n.must(n.roles(governor, "proposeHolder", roleGovernance, nobody, g.Address))
	g.decide(callsTo(n.registry, pack("Registry", "acceptRole", roleGovernance, nobody)))
	return g
}

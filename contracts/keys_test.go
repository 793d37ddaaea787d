package contracts_test

import (
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// What happens when keys are stolen: each row of docs/security/keys.md says what the worst is, what cannot happen, and how it is recovered,
// and each of these cells is a test here. The thief sends from the accounts whose keys it has; thief is an account of its own.

const keysFile = "../docs/security/keys.md"

var thief = stranger

// keyRow is a row of the page. Every cell begins with the same network.
type keyRow struct {
	id                      string
	worst, cannot, recovery func(n *network)
}

func keyRows() []keyRow { return slices.Concat(singleKeys, keysTogether) }

func TestKeys(t *testing.T) {
	start := newNetwork(t)
	fresh := start.Snapshot()
	for _, row := range keyRows() {
		for name, cell := range map[string]func(n *network){"worst": row.worst, "cannot": row.cannot, "recovery": row.recovery} {
			t.Run(row.id+"/"+name, func(t *testing.T) {
				start.Restore(fresh)
				cell(start.in(t))
			})
		}
	}
}

// The page has the rows of the test, in their order, and says something in every cell.
func TestKeysPage(t *testing.T) {
	page, err := os.ReadFile(keysFile)
	if err != nil {
		t.Fatal(err)
	}
	var rows []string
	for line := range strings.Lines(string(page)) {
		if !strings.HasPrefix(line, "| K") {
			continue
		}
		cells := strings.Split(strings.Trim(line, "| \n"), " | ")
		rows = append(rows, cells[0])
		if len(cells) != 5 || slices.ContainsFunc(cells[1:], func(cell string) bool { return len(strings.TrimSpace(cell)) < 10 }) {
			t.Errorf("%s: %s does not say whose keys, the worst, what cannot happen, and how it is recovered", keysFile, cells[0])
		}
	}
	var tested []string
	for _, row := range keyRows() {
		tested = append(tested, row.id)
		if row.worst == nil || row.cannot == nil || row.recovery == nil {
			t.Errorf("%s has a cell without a test", row.id)
		}
	}
	if !slices.Equal(rows, tested) {
		t.Errorf("%s has the rows %v, the tests are %v", keysFile, rows, tested)
	}
}

// ---------------------------------------------------------------- what thieves and their victims do

// refused expects exactly this error.
func (n *network) refused(r evmtest.Result, name string, arguments ...any) {
	n.t.Helper()
	n.wantRefusal(r, name, arguments...)
}

// rekey has governance give a role to somebody.
func (n *network) rekey(role uint8, subject, to common.Address) {
	n.t.Helper()
	n.rekeyBy(governor, role, subject, to)
}

func (n *network) rekeyBy(governance common.Address, role uint8, subject, to common.Address) {
	n.t.Helper()
	n.must(n.roles(governance, "proposeHolder", role, subject, to))
	n.must(n.roles(to, "acceptRole", role, subject))
}

// forger is an operator contract that says whatever it is told, approved by nobody.
func (n *network) forger() common.Address {
	n.t.Helper()
	return n.attack("ForgingOperator", n.registry, n.service, n.staking.Address)
}

// approvedForger is one that the keeper's key approved, listed one that the upgrader's key listed as well, alone.
func (n *network) approvedForger() common.Address {
	n.t.Helper()
	forger := n.forger()
	n.must(n.roles(keeper, "approve", forger, kindOperatorContract))
	return forger
}

func (n *network) listedForger() common.Address {
	n.t.Helper()
	forger := n.approvedForger()
	n.must(n.listing(upgrader, "add", forger))
	n.must(n.listing(upgrader, "deprecate", n.pool.Address))
	return forger
}

// forge has a forger's round about the record come out as it likes.
func (n *network) forge(forger common.Address, outcome uint8) {
	n.t.Helper()
	n.must(n.request(n.contract))
	n.must(n.send(thief, forger, "ForgingOperator", "say", outcome))
	n.must(n.conclude(n.contract))
}

// slash has a forger take a hundred tokens of everybody.
func (n *network) slash(forger common.Address) evmtest.Result {
	n.t.Helper()
	return n.send(thief, forger, "ForgingOperator", "run", n.staking.Address, n.staking.pack("seize", tokens(100), big.NewInt(100), thief, n.operators))
}

// runs fails the test unless the record's contract runs this version and is not halted.
func (n *network) runs(number int64) {
	n.t.Helper()
	n.wantNumber(n.contract, number)
}

// halted tells that a MISMATCH, or the guardian, stopped the record.
func (n *network) halted() bool { return n.record(n.contract).Halt != haltNone }

// handsOver has m signers give the record's contract to another controller, who accepts.
func (n *network) handsOver() {
	n.t.Helper()
	n.approve(n.handOverOf(n.contract, successor))
	n.SetTime(n.record(n.contract).HandOverAt)
	n.must(n.codes(successor, "acceptHandOver"))
	n.is("closed here", n.record(n.contract).Closed)
	n.must(n.send(successor, n.record(n.contract).Authority, "IAuthority", "switchTo", n.next.Implementation))
	n.runs(2)
}

// goesOn verifies and activates the next upgrade, as if nothing had happened.
func (n *network) goesOn() {
	n.t.Helper()
	if n.stage() == stageNone {
		n.next = n.upgradeOf(n.contract, n.next.Implementation)
		n.approve(n.next)
	}
	n.played(nil)
	n.must(n.conclude(n.contract))
	n.wait(n.contract)
	n.must(n.activate(n.next))
	n.runs(2)
}

// wantStakes expects the operators' stakes, in tokens.
func (n *network) wantStakes(want ...int64) {
	n.t.Helper()
	if got := n.stakes(); !slices.Equal(got, want) {
		n.t.Errorf("stakes %v, want %v", got, want)
	}
}

// ---------------------------------------------------------------- one key

var singleKeys = []keyRow{
	{"K1", func(n *network) { // Governance
		for _, role := range []struct {
			role    uint8
			subject common.Address
		}{{roleKeeper, nobody}, {rolePanicButton, nobody}, {rolePanicButton, n.service}, {roleOperatorContractUpgrader, n.service},
			{roleServiceUpgrader, n.service}, {roleGovernance, nobody}} {
			n.rekey(role.role, role.subject, thief)
			n.is("the thief holds the role", view[common.Address](n.world, n.registry, "Registry", "holderOf", role.role, role.subject) == thief)
		}
		n.must(n.roles(thief, "giveUpPanicButton", n.pool.Address))
		n.refused(n.roles(panicker, "disable", n.pool.Address), "PanicButtonOnly", n.pool.Address, nobody)
		n.must(n.staking.Call(thief, "setUndelegationPeriod", uint64(365*day)))
	}, func(n *network) {
		n.refused(n.roles(governor, "approve", n.forger(), kindOperatorContract), "KeeperOnly", keeper)
		n.refused(n.roles(governor, "disable", n.pool.Address), "PanicButtonOnly", n.pool.Address, panicker)
		n.refused(n.listing(governor, "remove", n.pool.Address), "OperatorContractUpgraderOnly", upgrader)
		n.refused(n.listing(governor, "startUpgrade", n.pool.Address, []byte{}), "ServiceUpgraderOnly", serviceUpgrader)
		n.refused(n.codes(governor, "halt"), "GuardianOnly", guardian)
		n.refused(n.submit(governor, n.next, sign(n.digest(n.next), first(threshold-1)...)), "TooFewApprovals", threshold-1, threshold)
		n.refused(n.staking.Call(governor, "undelegate", n.operators[0]), "OwnerOrOperatorOnly", n.operators[0], stakeOwner)
		n.rekey(roleKeeper, nobody, thief) // control: the role is what was missing
		n.must(n.roles(thief, "approve", n.forger(), kindOperatorContract))
	}, func(n *network) {
		n.must(n.roles(governor, "proposeHolder", roleKeeper, nobody, thief))
		proposed := n.Snapshot()
		n.rekey(roleGovernance, nobody, successor) // by who should have the key
		n.refused(n.roles(thief, "acceptRole", roleKeeper, nobody), "ProposedHolderOnly", roleKeeper, nobody, nobody)
		n.refused(n.roles(governor, "proposeHolder", roleKeeper, nobody, thief), "GovernanceOnly", successor)

		n.Restore(proposed) // too late: what signers control they take elsewhere
		n.rekey(roleGovernance, nobody, thief)
		n.rekeyBy(thief, roleKeeper, nobody, thief)
		n.handsOver()
	}},
	{"K2", func(n *network) { // Registry Keeper
		n.approvedForger()
		family := n.attack("Caller")
		n.must(n.roles(keeper, "approve", family, kindFamily))
		unregistered := n.attack("Plain", big.NewInt(5))
		n.must(n.send(thief, family, "Caller", "call", n.codeRegistry,
			pack("CodeRegistry", "register", unregistered, family, strangersTeam(), head{}, "")))
		n.is("a record in somebody else's name", n.record(unregistered).Authority == family)
		n.is("whose contract runs as before", view[*big.Int](n.world, unregistered, "Plain", "number").Int64() == 5)
	}, func(n *network) {
		forger := n.approvedForger()
		n.refused(n.listing(keeper, "add", forger), "OperatorContractUpgraderOnly", upgrader)
		n.refused(n.slash(forger), "NotAuthorized", n.operators[0], forger)
		n.refused(n.roles(keeper, "disable", n.pool.Address), "PanicButtonOnly", n.pool.Address, panicker)
		n.disable(n.pool.Address)
		n.refused(n.roles(keeper, "approve", n.pool.Address, kindOperatorContract), "WrongStatus", n.pool.Address, statusDisabled)
		family := n.attack("Caller")
		n.must(n.roles(keeper, "approve", family, kindFamily))
		n.refused(n.send(thief, family, "Caller", "call", n.codeRegistry,
			pack("CodeRegistry", "register", n.contract, family, strangersTeam(), head{}, "")), "AlreadyRegistered", n.contract)
		n.must(n.listing(upgrader, "add", forger)) // control: with the upgrader's key it is listed
	}, func(n *network) {
		forger := n.approvedForger()
		n.rekey(roleKeeper, nobody, successor)
		n.disable(forger)
		n.refused(n.roles(keeper, "approve", n.forger(), kindOperatorContract), "KeeperOnly", successor)
		n.refused(n.listing(upgrader, "add", forger), "NotApproved", forger)
		n.goesOn()
	}},
	{"K3", func(n *network) { // Panic Button
		n.approve(n.next)
		round := n.played(nil)
		n.disable(n.pool.Address)
		n.disable(n.service)
		n.wantEvents(n.conclude(n.contract), event("RoundVoided", n.contract, [32]byte(n.digest(n.next)), n.pool.Address, round))
		n.refused(n.request(n.contract), "NoOperatorContract")
		n.refused(n.pool.Call(thief, "withdraw", beneficiary), "OperatorContractDisabled")
	}, func(n *network) {
		n.approve(n.next)
		n.must(n.roles(governor, "giveUpPanicButton", n.pool.Address))
		n.refused(n.roles(panicker, "disable", n.pool.Address), "PanicButtonOnly", n.pool.Address, nobody)
		second := n.newPool()
		n.refused(n.roles(panicker, "approve", n.forger(), kindOperatorContract), "KeeperOnly", keeper)
		n.disable(second.Address) // control: where it was not given up
		n.runs(1)
		n.is("approved still, and not halted", n.stage() == stageApproved && !n.halted())
		n.wantStakes(200, 200, 200, 200)
	}, func(n *network) {
		n.approve(n.next)
		n.disable(n.pool.Address)
		n.rekey(rolePanicButton, nobody, successor) // for what is approved from now on
		n.rekey(rolePanicButton, n.service, successor)
		n.refused(n.roles(panicker, "disable", n.service), "PanicButtonOnly", n.service, successor)
		n.pool = n.newPool()
		n.refused(n.roles(panicker, "disable", n.pool.Address), "PanicButtonOnly", n.pool.Address, successor)
		verifying := n.Snapshot()
		n.goesOn()

		n.Restore(verifying) // a service that is disabled stays so: records are taken elsewhere
		n.must(n.roles(successor, "disable", n.service))
		n.refused(n.request(n.contract), "NoOperatorContract")
		n.handsOver()
	}},
	{"K4", func(n *network) { // Operator Contract Upgrader
		n.approve(n.next)
		n.must(n.listing(upgrader, "remove", n.pool.Address))
		n.refused(n.request(n.contract), "NoOperatorContract")
		n.must(n.listing(upgrader, "remove", n.operator)) // deprecated, approved still
		n.must(n.listing(upgrader, "add", n.operator))
		n.must(n.request(n.contract))
		n.is("the work goes where the thief likes among what is approved", n.record(n.contract).OperatorContract == n.operator)
	}, func(n *network) {
		forger := n.forger()
		n.refused(n.listing(upgrader, "add", forger), "NotApproved", forger)
		n.refused(n.roles(upgrader, "approve", forger, kindOperatorContract), "KeeperOnly", keeper)
		n.refused(n.listing(upgrader, "startUpgrade", forger, []byte{}), "ServiceUpgraderOnly", serviceUpgrader)
		n.approve(n.next)
		n.played(nil) // a round that runs is not touched
		n.must(n.listing(upgrader, "remove", n.pool.Address))
		n.must(n.conclude(n.contract))
		n.is("VERIFIED", n.stage() == stageVerified)
		n.must(n.roles(keeper, "approve", forger, kindOperatorContract)) // control: with the keeper's key it is listed
		n.must(n.listing(upgrader, "add", forger))
	}, func(n *network) {
		n.must(n.listing(upgrader, "remove", n.pool.Address))
		n.rekey(roleOperatorContractUpgrader, n.service, successor)
		n.refused(n.listing(upgrader, "add", n.operator), "OperatorContractUpgraderOnly", successor)
		n.must(n.listing(successor, "add", n.pool.Address))
		n.goesOn()
	}},
	{"K5", func(n *network) { // Service Upgrader
		n.approve(n.next)
		liar := n.liar()
		n.must(n.send(thief, n.service, "LyingService", "name", n.pool.Address, big.NewInt(1)))
		n.refused(n.request(n.contract), "WrongRound", n.pool.Address, 1)
		n.is("the liar runs", n.implementation(n.service) == liar)
		n.is("nothing is verified any more", n.stage() == stageApproved)
	}, func(n *network) {
		liar := n.attack("LyingService", n.registry, uint64(upgradeDelay), uint64(upgradeWindow))
		n.must(n.listing(serviceUpgrader, "startUpgrade", liar, []byte{}))
		n.AdvanceTime(upgradeDelay - 1)
		n.refused(n.listing(serviceUpgrader, "completeUpgrade", liar, []byte{}), "UpgradeTooEarly", n.Time()+1)
		n.AdvanceTime(1)
		n.must(n.listing(serviceUpgrader, "completeUpgrade", liar, []byte{})) // control: when the time has come
		n.approve(n.next)
		forger := n.forger()
		n.must(n.send(thief, n.service, "LyingService", "name", forger, big.NewInt(1)))
		n.refused(n.request(n.contract), "OperatorContractNotApproved", forger)
		n.must(n.send(thief, n.service, "LyingService", "name", n.service, big.NewInt(1)))
		n.refused(n.request(n.contract), "OperatorContractNotApproved", n.service) // nor the service itself: it is approved as another kind
		n.runs(1)
	}, func(n *network) {
		honestCode := n.implementation(n.service)
		liar := n.attack("LyingService", n.registry, uint64(upgradeDelay), uint64(upgradeWindow))
		n.must(n.listing(serviceUpgrader, "startUpgrade", liar, []byte{}))
		started := n.Snapshot()
		n.rekey(roleServiceUpgrader, n.service, successor)
		n.must(n.listing(successor, "cancelUpgrade"))
		n.AdvanceTime(upgradeDelay)
		n.refused(n.listing(serviceUpgrader, "completeUpgrade", liar, []byte{}), "ServiceUpgraderOnly", successor)
		n.goesOn()

		n.Restore(started) // later, too
		n.AdvanceTime(upgradeDelay)
		n.must(n.listing(serviceUpgrader, "completeUpgrade", liar, []byte{}))
		n.rekey(roleServiceUpgrader, n.service, successor)
		n.must(n.listing(successor, "startUpgrade", honestCode, []byte{}))
		n.AdvanceTime(upgradeDelay)
		n.must(n.listing(successor, "completeUpgrade", honestCode, []byte{}))
		n.goesOn()
	}},
	{"K6", func(n *network) { // an authorizer
		other := n.approvedForger()
		n.must(n.staking.Call(authorizer, "authorize", other))
		for _, operator := range n.operators {
			n.is("authorised for ever", get[bool](n.staking.Instance, "isAuthorized", operator, other))
		}
	}, func(n *network) {
		forger := n.forger()
		n.refused(n.staking.Call(authorizer, "authorize", forger), "OperatorContractNotApproved", forger)
		n.refused(n.staking.Call(authorizer, "undelegate", n.operators[0]), "OwnerOrOperatorOnly", n.operators[0], stakeOwner)
		n.refused(n.staking.Call(authorizer2, "authorize", forger), "OperatorContractNotApproved", forger)
		n.must(n.roles(keeper, "approve", forger, kindOperatorContract))
		n.must(n.staking.Call(authorizer2, "authorize", forger)) // somebody else's: of others' operators nothing is taken
		n.refused(n.slash(forger), "NotAuthorized", n.operators[0], forger)
		n.wantStakes(200, 200, 200, 200)
		n.must(n.staking.Call(authorizer, "authorize", forger)) // control: with a bad contract approved it is, which is row K15
		n.must(n.slash(forger))
		n.wantStakes(100, 100, 100, 100)
	}, func(n *network) {
		operator := n.operators[0]
		n.pool.must(n.pool.Call(operator, "leave"))
		n.staking.must(n.staking.Call(stakeOwner, "undelegate", operator))
		n.AdvanceTime(undelegationSeconds + 1)
		n.staking.must(n.staking.Call(stakeOwner, "recover", operator))
		again := stakeOperator(20)
		n.staking.must(n.staking.stakeFor(stakeOwner, tokens(200), delegationData(beneficiary, again, authorizer2)))
		n.AdvanceTime(initialisationSeconds + 1)
		n.must(n.staking.Call(authorizer, "authorize", n.approvedForger()))
		n.is("the stolen authorizer is not that of the new operator", !get[bool](n.staking.Instance, "isAuthorized", again, n.pool.Address))
		n.must(n.staking.Call(authorizer2, "authorize", n.pool.Address))
		n.pool.must(n.pool.Call(again, "join"))
	}},
	{"K7", func(n *network) { // an operator
		n.approve(n.next)
		n.played(n.lying(1))
		n.wantStakes(150, 200, 200, 200)
		n.pool.must(n.pool.Call(n.operators[0], "leave"))
		n.staking.must(n.staking.Call(n.operators[0], "undelegate", n.operators[0]))
	}, func(n *network) {
		n.approve(n.next)
		n.played(n.lying(1))
		n.must(n.conclude(n.contract))
		n.is("three of four decide", n.stage() == stageVerified)
		operator, before := n.operators[0], n.staking.balance(stakeOwner)
		n.pool.must(n.pool.Call(operator, "leave"))
		n.staking.must(n.staking.Call(operator, "undelegate", operator))
		until := n.Time() + undelegationSeconds
		n.refused(n.staking.Call(operator, "undelegateAt", operator, n.Time()+1), "PostponedByOperator", operator, n.Time(), n.Time()+1)
		n.refused(n.staking.Call(operator, "recover", operator), "TooEarlyToRecover", operator, until)
		n.SetTime(until + 1)
		n.staking.must(n.staking.Call(operator, "recover", operator))
		n.is("the stake goes to its owner", n.staking.balance(stakeOwner).Cmp(new(big.Int).Add(before, tokens(150))) == 0)
		n.is("nothing to the operator", n.staking.balance(operator).Sign() == 0)
	}, func(n *network) {
		operator := n.operators[0]
		n.staking.must(n.staking.Call(stakeOwner, "undelegate", operator))
		n.AdvanceTime(1)
		n.pool.must(n.pool.Call(thief, "update", operator)) // anyone: it leaves the pool, and its lock with it
		n.AdvanceTime(undelegationSeconds)
		n.staking.must(n.staking.Call(stakeOwner, "recover", operator))
		again := stakeOperator(20)
		n.staking.must(n.staking.stake(again, tokens(200)))
		n.AdvanceTime(initialisationSeconds + 1)
		n.pool.must(n.pool.Call(again, "join"))
		n.operators = append([]common.Address{again}, n.operators[1:]...)
		n.goesOn()
	}},
	{"K8", func(n *network) { // an owner of stake
		for _, operator := range n.operators {
			n.staking.must(n.staking.Call(stakeOwner, "undelegate", operator))
		}
		n.AdvanceTime(1)
		for _, operator := range n.operators {
			n.pool.must(n.pool.Call(thief, "update", operator))
		}
		n.AdvanceTime(undelegationSeconds)
		for _, operator := range n.operators {
			n.staking.must(n.staking.Call(thief, "recover", operator))
		}
		all := n.staking.balance(stakeOwner)
		n.staking.must(n.staking.token.Call(stakeOwner, "transfer", thief, all))
		n.is("the thief has it all", n.staking.balance(thief).Cmp(n.staking.supply()) == 0)
	}, func(n *network) {
		n.approve(n.next)
		round := n.drawn()
		operator := n.operators[0]
		n.staking.must(n.staking.Call(stakeOwner, "undelegate", operator))
		until := n.Time() + undelegationSeconds
		n.SetTime(until)
		n.refused(n.staking.Call(thief, "recover", operator), "TooEarlyToRecover", operator, until)
		n.SetTime(until + 1)
		n.refused(n.staking.Call(thief, "recover", operator), "StakeLocked", operator, n.pool.Address, n.staking.locks(operator)[0].Until.Uint64())
		n.pool.must(n.pool.settle(round)) // no escape from what it owes: nobody answered
		n.wantStakes(195, 195, 195, 195)
		n.staking.must(n.staking.Call(thief, "recover", operator)) // control: when no seat holds it
	}, func(n *network) {
		operator := n.operators[0]
		n.pool.must(n.pool.Call(operator, "leave"))
		n.staking.must(n.staking.Call(stakeOwner, "undelegate", operator)) // by the thief, who waits now
		n.AdvanceTime(undelegationSeconds + 1)
		n.staking.must(n.staking.Call(user, "recover", operator)) // by anyone, first
		n.staking.must(n.staking.token.Call(stakeOwner, "transfer", successor, n.staking.balance(stakeOwner)))
		r := n.staking.token.Call(stakeOwner, "transfer", thief, tokens(200))
		n.refused(r, "ERC20InsufficientBalance", stakeOwner, 0, tokens(200))
	}},
	{"K9", func(n *network) { // m−1 signers
		for i := range signers - threshold + 1 { // more than may be missing
			n.must(n.send(signer(i), n.codeRegistry, "CodeRegistry", "reject", n.contract, [32]byte(n.digest(n.next))))
		}
		r := n.submit(thief, n.next, sign(n.digest(n.next), 4, 5, 6, 7, 8))
		n.refused(r, "DigestDead", [32]byte(n.digest(n.next)), endRejected)
		n.is("an intent that they know of never comes to m", n.stage() == stageNone)
	}, func(n *network) {
		for _, intent := range []any{n.next, n.reconfigureOf(n.contract, strangersTeam()), n.handOverOf(n.contract, thief), n.archiveOf(n.contract)} {
			n.refuses(n.contract, func() evmtest.Result {
				return n.submit(thief, intent, sign(n.digest(intent), first(threshold-1)...))
			}, "TooFewApprovals", threshold-1, threshold)
		}
		n.approve(n.next) // control: with one more
	}, func(n *network) {
		// Those who still have their keys too collect m signatures off chain and bring them at once: there is nothing to reject before.
		c := team()
		c.Signers, c.Threshold = accountsOf(signerKeys)[threshold-1:], 2
		n.approve(n.reconfigureOf(n.contract, c))
		n.SetTime(n.record(n.contract).ConfigurationAt)
		n.must(n.codes(user, "applyConfiguration"))
		n.next = n.upgradeOf(n.contract, n.next.Implementation)
		n.refused(n.submit(signer(0), n.next, nil), "TooFewApprovals", 0, 2)
		n.must(n.submit(user, n.next, slices.Concat(entry(0, ecdsaSignature(signerKeys[5], n.digest(n.next))), entry(1, ecdsaSignature(signerKeys[6], n.digest(n.next))))))
		n.goesOn()
	}},
	{"K10", func(n *network) { // m signers
		n.verified()
		n.must(n.activate(n.next)) // whatever they signed, if it is what its tree builds to
		n.runs(2)
		n.approve(n.handOverOf(n.contract, thief))
		n.SetTime(n.record(n.contract).HandOverAt)
		n.must(n.codes(thief, "acceptHandOver"))
		n.must(n.send(thief, n.record(n.contract).Authority, "IAuthority", "switchTo", n.attack("Plain", big.NewInt(9))))
		n.runs(9)
	}, func(n *network) {
		other := n.deployRecord(strangersTeam())
		stolen := n.upgradeOf(other, n.next.Implementation)
		n.refused(n.submit(thief, stolen, sign(n.digest(stolen), first(threshold)...)), "SignatureInvalid", stranger)
		n.approve(n.next)
		n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "WrongStage", stageApproved)
		n.played(nil)
		n.must(n.conclude(n.contract))
		n.SetTime(n.record(n.contract).ActivateFrom - 1) // everybody has the delay to leave
		n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "NotYet", n.Time()+1)
		n.AdvanceTime(1)
		kept := n.Snapshot()
		n.must(n.activate(n.next)) // control

		n.Restore(kept) // code that its tree does not build to never runs
		n.next = n.upgradeOf(n.contract, n.attack("Plain", big.NewInt(3)))
		n.AdvanceTime(retryTime)
		n.approve(n.next)
		n.played(n.lying(4))
		n.must(n.conclude(n.contract))
		n.wantHalted(n.contract)
	}, func(n *network) {
		n.approve(n.next)
		n.played(nil)
		n.must(n.conclude(n.contract))
		verified := n.Snapshot()
		n.approve(n.cancelOf(n.contract, n.digest(n.next))) // the same keys in their owners' hands, within the delay
		n.is("cancelled", n.stage() == stageNone)
		n.refuses(n.contract, func() evmtest.Result { return n.activate(n.next) }, "WrongStage", stageNone)

		n.Restore(verified) // the guardian's halt does not end the approval; it shows users that something is wrong
		n.must(n.codes(guardian, "halt"))
		n.wantHalted(n.contract)
		n.wait(n.contract)
		n.must(n.activate(n.next)) // control: nobody cancelled
	}},
	{"K11", func(n *network) { // the guardian
		n.must(n.codes(guardian, "halt"))
		n.wantHalted(n.contract)
		n.AdvanceTime(7*day - 1)
		n.refused(n.codes(user, "resume"), "HaltNotFinished", n.Time()+1)
	}, func(n *network) {
		n.refused(n.submit(guardian, n.next, nil), "TooFewApprovals", 0, threshold)
		n.must(n.codes(guardian, "halt"))
		from := n.Time()
		n.refused(n.codes(guardian, "resume"), "HaltNotFinished", from+7*day)
		n.AdvanceTime(7 * day)
		n.must(n.codes(user, "resume"))
		n.SetTime(from + 30*day - 1)
		n.refused(n.codes(guardian, "halt"), "GuardianTooSoon", from+30*day)
		n.weaken("guardians halt whenever they like") // control
		n.must(n.codes(guardian, "halt"))
	}, func(n *network) {
		n.must(n.codes(guardian, "halt"))
		halted := n.Snapshot()
		n.AdvanceTime(7 * day)
		n.must(n.codes(user, "resume"))
		n.runs(1)
		c := team()
		c.Guardian = successor
		n.reconfigure(n.contract, c)
		n.AdvanceTime(30 * day)
		n.refused(n.codes(guardian, "halt"), "GuardianOnly", successor)

		n.Restore(halted) // sooner: an upgrade that is verified ends it
		n.verified()
		n.must(n.activate(n.next))
		n.runs(2)
	}},
}

// liar makes the service's upgrader run its own code there.
func (n *network) liar() common.Address {
	n.t.Helper()
	liar := n.attack("LyingService", n.registry, uint64(upgradeDelay), uint64(upgradeWindow))
	n.must(n.listing(serviceUpgrader, "startUpgrade", liar, []byte{}))
	n.AdvanceTime(upgradeDelay)
	n.must(n.listing(serviceUpgrader, "completeUpgrade", liar, []byte{}))
	return liar
}

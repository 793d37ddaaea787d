package contracts_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// restricted is a function that is not for everybody: who may call it, and what everybody else is told.
type restricted struct {
	contract, method string
	arguments        []any
	may              []common.Address
	refusal          func(by common.Address) string
}

// open are functions that anybody may call, by contract: what they do depends on other things than the caller, or concerns the caller alone.
var open = map[string][]string{
	"Registry":             {},
	"VerificationService":  {"requestRound"},
	"TokenStaking":         {"recover", "authorize", "unlockStake"},
	"VerificationOperator": {"join", "leave", "update", "draw", "settle", "proveLeak", "withdraw"},
	"Congress":             {"initialise", "execute"},
}

// Every function of the network's contracts by every account that it is not for.
func TestEveryFunctionByEveryWrongRole(t *testing.T) {
	n := newNetwork(t)
	n.approve(n.next)
	round := big.NewInt(n.drawn())
	g := newCongress(t, n.Chain)
	proposal := g.propose(g.itself("setRules", ordinaryRules))
	operator, owner := n.operators[0], stakeOwner
	tell := func(format string, arguments ...any) func(common.Address) string {
		return func(common.Address) string { return fmt.Sprintf(format, arguments...) }
	}
	tellCaller := func(format string) func(common.Address) string {
		return func(by common.Address) string { return fmt.Sprintf(format, by) }
	}
	members := make([]common.Address, len(congressMembers))
	for i, m := range congressMembers {
		members[i] = m.Account
	}
	one, none := []byte{}, []common.Address{}
	rows := []restricted{
		{"Registry", "approve", []any{n.forger(), kindOperatorContract}, []common.Address{keeper}, tell("KeeperOnly(%v)", keeper)},
		{"Registry", "disable", []any{n.operator}, []common.Address{panicker}, tell("PanicButtonOnly(%v, %v)", n.operator, panicker)},
		{"Registry", "proposeHolder", []any{roleKeeper, nobody, successor}, []common.Address{governor}, tell("GovernanceOnly(%v)", governor)},
		{"Registry", "giveUpPanicButton", []any{n.pool.Address}, []common.Address{governor}, tell("GovernanceOnly(%v)", governor)},
		{"Registry", "acceptRole", []any{roleServiceUpgrader, n.service}, none, tell("ProposedHolderOnly(%d, %v, %v)", roleServiceUpgrader, n.service, nobody)},
		{"VerificationService", "add", []any{n.operator}, []common.Address{upgrader}, tell("OperatorContractUpgraderOnly(%v)", upgrader)},
		{"VerificationService", "deprecate", []any{n.pool.Address}, []common.Address{upgrader}, tell("OperatorContractUpgraderOnly(%v)", upgrader)},
		{"VerificationService", "remove", []any{n.pool.Address}, []common.Address{upgrader}, tell("OperatorContractUpgraderOnly(%v)", upgrader)},
		{"VerificationService", "startUpgrade", []any{n.pool.Address, one}, []common.Address{serviceUpgrader}, tell("ServiceUpgraderOnly(%v)", serviceUpgrader)},
		{"VerificationService", "cancelUpgrade", nil, []common.Address{serviceUpgrader}, tell("ServiceUpgraderOnly(%v)", serviceUpgrader)},
		{"VerificationService", "completeUpgrade", []any{n.pool.Address, one}, []common.Address{serviceUpgrader}, tell("ServiceUpgraderOnly(%v)", serviceUpgrader)},
		{"TokenStaking", "cancel", []any{operator}, []common.Address{owner, operator}, tell("OwnerOrOperatorOnly(%v, %v)", operator, owner)},
		{"TokenStaking", "undelegate", []any{operator}, []common.Address{owner, operator}, tell("OwnerOrOperatorOnly(%v, %v)", operator, owner)},
		{"TokenStaking", "undelegateAt", []any{operator, n.Time() + day}, []common.Address{owner, operator}, tell("OwnerOrOperatorOnly(%v, %v)", operator, owner)},
		{"TokenStaking", "lockStake", []any{operator, uint64(day)}, []common.Address{n.pool.Address}, tellCaller("OperatorContractNotApproved(%v)")},
		{"TokenStaking", "slash", []any{tokens(1), n.operators}, []common.Address{n.pool.Address}, tellCaller("OperatorContractNotApproved(%v)")},
		{"TokenStaking", "seize", []any{tokens(1), big.NewInt(100), thief, n.operators}, []common.Address{n.pool.Address}, tellCaller("OperatorContractNotApproved(%v)")},
		{"TokenStaking", "setUndelegationPeriod", []any{uint64(day)}, []common.Address{governor}, tell("GovernanceOnly(%v)", governor)},
		{"TokenStaking", "receiveApproval", []any{owner, tokens(200), n.staking.token.Address, delegationData(user, user, user)}, []common.Address{n.staking.token.Address}, tellCaller("ForeignToken(%v)")},
		{"VerificationOperator", "startRound", []any{customer, subject, digest}, []common.Address{n.service}, tell("ServiceOnly(%v)", n.service)},
		{"VerificationOperator", "commit", []any{round, [32]byte{1}}, n.operators, func(by common.Address) string { return fmt.Sprintf("NotSeated(%v, %v)", round, by) }},
		{"VerificationOperator", "reveal", []any{round, uint8(1), [32]byte{}, [32]byte{}, [32]byte{}}, n.operators, func(by common.Address) string { return fmt.Sprintf("NotSeated(%v, %v)", round, by) }},
		{"Congress", "propose", []any{g.itself("setRules", ordinaryRules), "why"}, members, tellCaller("MemberOnly(%v)")},
		{"Congress", "vote", []any{proposal, true}, members, tellCaller("MemberOnly(%v)")},
		{"Congress", "setMember", []any{user, uint64(1)}, []common.Address{g.Address}, tell("CongressOnly()")},
		{"Congress", "setRules", []any{ordinaryRules}, []common.Address{g.Address}, tell("CongressOnly()")},
		{"Congress", "upgradeTo", []any{g.logic, one}, []common.Address{g.Address}, tell("CongressOnly()")},
	}
	at := map[string]common.Address{
		"Registry": n.registry, "VerificationService": n.service, "TokenStaking": n.staking.Address, "VerificationOperator": n.pool.Address, "Congress": g.Address,
	}
	everybody := slices.Concat([]common.Address{
		governor, keeper, panicker, upgrader, serviceUpgrader, guardian, proposer, signer(0), accountOf(validatorKeys[0]), deployer, owner, stakeOwner2, beneficiary,
		authorizer, authorizer2, tattletale, user, successor, stranger,
	}, n.operators, members)
	begun := n.Snapshot()
	for _, row := range rows {
		definition := abiOf(row.contract)
		call := func(by common.Address) evmtest.Result {
			n.Restore(begun)
			return n.send(by, at[row.contract], row.contract, row.method, row.arguments...)
		}
		for _, by := range everybody {
			r := call(by)
			switch refused, want := r.Error(definition), row.refusal(by); {
			case slices.Contains(row.may, by):
				if refused == want {
					t.Errorf("%s.%s is refused to %v, who may: %s", row.contract, row.method, by, refused)
				}
			case r.Err == nil || refused != want:
				t.Errorf("%s.%s by %v: %v %s; want %s", row.contract, row.method, by, r.Err, refused, want)
			}
		}
	}
	// No function was forgotten.
	for contract, forAll := range open {
		for name, method := range abiOf(contract).Methods {
			listed := slices.ContainsFunc(rows, func(r restricted) bool { return r.contract == contract && r.method == name })
			if !method.IsConstant() && listed == slices.Contains(forAll, name) {
				t.Errorf("%s.%s is neither for everybody nor for somebody, or both", contract, name)
			}
		}
	}
}

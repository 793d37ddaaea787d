package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func TestStakingUndelegate(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator, puppet := stakeOperator(0), b.puppet()
	b.refuses(b.Call(stakeOwner, "undelegate", operator), "NoStake(%v)", operator)
	b.ready(operator, minimumStake, puppet)
	for _, other := range []common.Address{stranger, beneficiary, authorizer, governor, stakeOwner2} {
		b.refuses(b.Call(other, "undelegate", operator), "OwnerOrOperatorOnly(%v, %v)", operator, stakeOwner)
		b.refuses(b.Call(other, "undelegateAt", operator, b.Chain.Time()), "OwnerOrOperatorOnly(%v, %v)", operator, stakeOwner)
	}
	ready := b.Chain.Snapshot()
	for _, by := range []common.Address{stakeOwner, operator} {
		b.Chain.Restore(ready)
		u := b.Chain.Time()
		r := b.Call(by, "undelegate", operator)
		b.does(r, fmt.Sprintf("Undelegated(%v, %d, %d)", operator, u, undelegationSeconds))
		// Both sides of U, as vectors/eligibility.json has them; here with what may still be changed.
		b.must(b.Call(by, "undelegate", operator))
		b.Chain.AdvanceTime(1)
		b.refuses(b.Call(by, "undelegate", operator), "Undelegating(%v, %d)", operator, u)
		b.refuses(b.Call(by, "undelegateAt", operator, u+100), "Undelegating(%v, %d)", operator, u)
	}
}

func TestStakingUndelegateAt(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator := stakeOperator(0)
	b.refuses(b.Call(stakeOwner, "undelegateAt", operator, b.Chain.Time()), "NoStake(%v)", operator)
	b.ready(operator, minimumStake)
	now := b.Chain.Time()
	at := func(by common.Address, u uint64) evmtest.Result { return b.Call(by, "undelegateAt", operator, u) }
	event := func(u uint64) string { return fmt.Sprintf("Undelegated(%v, %d, %d)", operator, u, undelegationSeconds) }

	for _, by := range []common.Address{stakeOwner, operator} {
		for _, u := range []uint64{0, 1, now - 1, 1 << 48, 1<<64 - 1} {
			b.refuses(at(by, u), "TimeInvalid(%d)", u)
		}
	}
	b.does(at(operator, 1<<48-1), event(1<<48-1))
	b.does(at(operator, now+100), event(now+100)) // the operator brings it forward
	b.does(at(operator, now+100), event(now+100))
	b.refuses(at(operator, now+101), "PostponedByOperator(%v, %d, %d)", operator, now+100, now+101)
	b.does(at(stakeOwner, now+500), event(now+500)) // the owner postpones
	b.refuses(at(operator, now+501), "PostponedByOperator(%v, %d, %d)", operator, now+500, now+501)
	b.does(at(stakeOwner, now+200), event(now+200)) // and brings forward

	b.Chain.SetTime(now + 200)
	b.does(at(stakeOwner, now+300), event(now+300)) // at U itself it can still be postponed
	b.Chain.SetTime(now + 301)
	for _, by := range []common.Address{stakeOwner, operator} {
		b.refuses(at(by, now+400), "Undelegating(%v, %d)", operator, now+300)
	}

	// Without the rule an operator keeps stake that its owner wants back.
	weak := newStaking(t, evmtest.New(t, evmtest.Osaka), "operators postpone")
	weak.ready(operator, minimumStake)
	weak.must(weak.Call(stakeOwner, "undelegate", operator))
	weak.must(weak.Call(operator, "undelegateAt", operator, uint64(1<<48-1)))

	// And an owner that undelegates in the past takes stake away from under work that began.
	weak = newStaking(t, evmtest.New(t, evmtest.Osaka), "undelegated in the past")
	puppet := weak.puppet()
	weak.ready(operator, minimumStake, puppet)
	weak.Chain.AdvanceTime(2 * undelegationSeconds)
	weak.must(weak.Call(stakeOwner, "undelegateAt", operator, weak.Chain.Time()-undelegationSeconds-1))
	weak.must(weak.Call(stranger, "recover", operator))
}

func TestStakingRecover(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator := stakeOperator(0)
	b.refuses(b.Call(stranger, "recover", operator), "NoStake(%v)", operator)
	b.ready(operator, minimumStake)
	b.refuses(b.Call(stakeOwner, "recover", operator), "TooEarlyToRecover(%v, %d)", operator, uint64(1<<64-1))
	u := b.Chain.Time()
	b.must(b.Call(stakeOwner, "undelegate", operator))

	b.Chain.SetTime(u + undelegationSeconds)
	for _, by := range []common.Address{stakeOwner, operator, stranger} {
		b.refuses(b.Call(by, "recover", operator), "TooEarlyToRecover(%v, %d)", operator, u+undelegationSeconds)
	}
	b.Chain.AdvanceTime(1)
	r := b.Call(stranger, "recover", operator)
	b.does(r, fmt.Sprintf("Recovered(%v, %v, %v)", operator, stakeOwner, minimumStake),
		fmt.Sprintf("Transfer(%v, %v, %v)", b.Address, stakeOwner, minimumStake))
	gasIs(t, "staking: recover", r.GasUsed)
	if b.balance(stakeOwner).Cmp(tokens(1_000_000)) != 0 {
		t.Error("not all came back")
	}
	b.refuses(b.Call(stranger, "recover", operator), "NoStake(%v)", operator)
}

// P is what it is when the stake undelegates, whatever governance sets later.
func TestStakingUndelegationPeriod(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	year := uint64(365 * day)
	for _, other := range []common.Address{stranger, keeper, panicker, upgrader, stakeOwner, deployer} {
		b.refuses(b.Call(other, "setUndelegationPeriod", uint64(60)), "GovernanceOnly(%v)", governor)
	}
	for _, period := range []uint64{0, year + 1, 1<<64 - 1} {
		b.refuses(b.Call(governor, "setUndelegationPeriod", period), "PeriodInvalid(%d)", period)
	}
	for _, period := range []uint64{1, year, 60} {
		b.does(b.Call(governor, "setUndelegationPeriod", period), fmt.Sprintf("UndelegationPeriodChanged(%d)", period))
	}

	operator, later := stakeOperator(0), stakeOperator(1)
	b.ready(operator, minimumStake)
	b.ready(later, minimumStake)
	u := b.Chain.Time()
	b.does(b.Call(stakeOwner, "undelegateAt", operator, u+1000), fmt.Sprintf("Undelegated(%v, %d, 60)", operator, u+1000))
	b.must(b.Call(governor, "setUndelegationPeriod", year))
	b.does(b.Call(stakeOwner, "undelegateAt", operator, u), fmt.Sprintf("Undelegated(%v, %d, 60)", operator, u))
	b.does(b.Call(stakeOwner, "undelegate", later), fmt.Sprintf("Undelegated(%v, %d, %d)", later, u, year))
	b.Chain.SetTime(u + 61)
	b.must(b.Call(stranger, "recover", operator))
	b.refuses(b.Call(stranger, "recover", later), "TooEarlyToRecover(%v, %d)", later, u+year)

	// Governance moves, and with it the right.
	b.must(b.registry.Call(governor, "proposeHolder", roleGovernance, common.Address{}, successor))
	b.must(b.registry.Call(successor, "acceptRole", roleGovernance, common.Address{}))
	b.refuses(b.Call(governor, "setUndelegationPeriod", uint64(5)), "GovernanceOnly(%v)", successor)
	b.must(b.Call(successor, "setUndelegationPeriod", uint64(5)))

	// If P were what it is now, governance could keep stake from its owners, or from those whom it failed.
	weak := newStaking(t, evmtest.New(t, evmtest.Osaka), "P is what it is now")
	weak.ready(operator, minimumStake)
	weak.must(weak.Call(stakeOwner, "undelegate", operator))
	weak.must(weak.Call(governor, "setUndelegationPeriod", year))
	weak.Chain.AdvanceTime(undelegationSeconds + 1)
	weak.refuses(weak.Call(stranger, "recover", operator), "TooEarlyToRecover(%v, %d)", operator, weak.Chain.Time()-undelegationSeconds-1+year)
}

func TestStakingAuthorize(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	first, second, other := stakeOperator(0), stakeOperator(1), stakeOperator(2)
	puppet := b.stranger(b.Address)
	authorize := func(by, contract common.Address) evmtest.Result { return b.Call(by, "authorize", contract) }

	b.refuses(authorize(authorizer, puppet), "OperatorContractNotApproved(%v)", puppet)
	b.refuses(authorize(authorizer, common.Address{}), "OperatorContractNotApproved(%v)", common.Address{})
	// Approved as something else is not approved as an operator contract.
	for _, kind := range []uint8{kindFamily, kindService, kindStaking, kindToken} {
		another := b.stranger(b.Address)
		b.must(b.registry.Call(keeper, "approve", another, kind))
		b.refuses(authorize(authorizer, another), "OperatorContractNotApproved(%v)", another)
	}
	foreign := b.stranger(stranger)
	b.must(b.registry.Call(keeper, "approve", foreign, kindOperatorContract))
	b.refuses(authorize(authorizer, foreign), "NotRecognised(%v, %v)", foreign, stranger)
	unstaked := deploy(t, b.Chain, "PermissionedVerificationOperator", b.registry.Address, stranger, seatsFrom(3), uint64(1), uint64(1), new(big.Int))
	b.must(b.registry.Call(keeper, "approve", unstaked.Address, kindOperatorContract))
	b.refuses(authorize(authorizer, unstaked.Address), "NotRecognised(%v, %v)", unstaked.Address, common.Address{})

	b.must(b.registry.Call(keeper, "approve", puppet, kindOperatorContract))
	b.must(b.stake(first, minimumStake))
	b.must(b.stakeFor(stakeOwner, minimumStake, delegationData(beneficiary, other, authorizer2)))
	b.Chain.AdvanceTime(initialisationSeconds + 1)
	for _, by := range []common.Address{stranger, stakeOwner, first, beneficiary} { // they authorise for themselves, which is nobody here
		b.must(authorize(by, puppet))
		if b.eligible(first, puppet).Sign() != 0 {
			t.Fatalf("%v authorised for %v", by, first)
		}
	}
	at := b.Chain.Time()
	r := authorize(authorizer, puppet)
	b.does(r, fmt.Sprintf("Authorized(%v, %v)", authorizer, puppet))
	gasIs(t, "staking: authorize", r.GasUsed)
	if got := get[uint64](b.Instance, "authorizedAt", authorizer, puppet); got != at {
		t.Errorf("authorised at %d", got)
	}
	b.refuses(authorize(authorizer, puppet), "AlreadyAuthorized(%v, %v)", authorizer, puppet)
	if b.eligible(first, puppet).Cmp(minimumStake) != 0 || b.eligible(other, puppet).Sign() != 0 {
		t.Error("an authorisation is for those who named the authorizer, and for all of them")
	}
	// Those who name the authorizer later are authorised already.
	b.ready(second, minimumStake)
	if b.eligible(second, puppet).Cmp(minimumStake) != 0 {
		t.Error("not authorised for the next operator")
	}
	// An authorisation does not reach into the past: what was drawn then stays drawn.
	if get[bool](b.Instance, "wasEligible", first, puppet, at-1) || !get[bool](b.Instance, "wasEligible", first, puppet, at) {
		t.Error("authorised before it was")
	}

	gasIs(t, "staking: wasEligible, as a transaction", b.View("wasEligible", first, puppet, at).GasUsed)
	gasIs(t, "staking: eligibleStake, as a transaction", b.View("eligibleStake", first, puppet).GasUsed)

	b.must(b.registry.Call(panicker, "disable", puppet))
	if b.eligible(first, puppet).Sign() != 0 || b.active(first, puppet).Sign() != 0 || get[bool](b.Instance, "wasEligible", first, puppet, at) {
		t.Error("stake is eligible for a disabled contract")
	}
	b.refuses(authorize(authorizer2, puppet), "OperatorContractNotApproved(%v)", puppet)

	for _, weakness := range []string{"authorised by whom it was before", "any staking contract"} {
		weak := newStaking(t, evmtest.New(t, evmtest.Osaka), weakness)
		weak.ready(first, minimumStake)
		past := weak.Chain.Time()
		weak.Chain.AdvanceTime(100)
		taken := weak.stranger(stranger)
		if weakness == "authorised by whom it was before" {
			taken = weak.stranger(weak.Address)
		}
		weak.must(weak.registry.Call(keeper, "approve", taken, kindOperatorContract))
		weak.must(weak.Call(authorizer, "authorize", taken))
		if weakness != "any staking contract" && !get[bool](weak.Instance, "wasEligible", first, taken, past) {
			t.Errorf("%s: the attack does not work", weakness)
		}
	}
}

package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// hostileStaking is a staking contract of a token that calls back, in which two owners stake as much as each other.
func hostileStaking(t *testing.T, weak ...string) (*stakingBench, evmtest.Instance, common.Address) {
	t.Helper()
	c := evmtest.New(t, evmtest.Osaka)
	token := newInstance(c, stakingAttackers(t)["HostileToken"])
	b := newStakingOf(t, c, token, weak...)
	for _, owner := range []common.Address{stakeOwner, stakeOwner2} {
		b.must(token.Call(owner, "give", owner, tokens(1000)))
	}
	puppet := b.puppet()
	b.must(b.stake(stakeOperator(0), tokens(1000)))
	b.must(b.stakeFor(stakeOwner2, tokens(1000), delegationData(beneficiary, stakeOperator(1), authorizer2)))
	b.must(b.Call(authorizer, "authorize", puppet))
	c.AdvanceTime(initialisationSeconds + 1)
	return b, token, puppet
}

// arm has the token call the staking contract in the middle of its next movement.
func arm(b *stakingBench, token evmtest.Instance, data []byte) {
	b.t.Helper()
	b.must(token.Call(stranger, "arm", b.Address, data))
}

// A token that calls back in the middle of a movement finds everything noted already: whatever it calls is refused, or does what it does
// by itself. Token calls nobody; this is for tokens that networks bring along.
func TestStakingReEntry(t *testing.T) {
	operator := stakeOperator(0)
	recoverable := func(b *stakingBench) {
		b.must(b.Call(stakeOwner, "undelegate", operator))
		b.Chain.AdvanceTime(undelegationSeconds + 1)
	}
	b, token, _ := hostileStaking(t)
	recoverable(b)
	arm(b, token, b.pack("recover", operator))
	b.must(b.Call(stranger, "recover", operator))
	if get[bool](token, "answered") || b.balance(stakeOwner).Cmp(tokens(1000)) != 0 {
		t.Errorf("recovered twice: %v", b.balance(stakeOwner))
	}
	b.conserved(operator, stakeOperator(1))

	weak, token, _ := hostileStaking(t, "paid before it is noted")
	recoverable(weak)
	arm(weak, token, weak.pack("recover", operator))
	weak.must(weak.Call(stranger, "recover", operator))
	if weak.balance(stakeOwner).Cmp(tokens(1000)) <= 0 {
		t.Errorf("the attack does not work: %v", weak.balance(stakeOwner))
	}

	// In the middle of a cancellation, a slash, a seizure, a delegation.
	b, token, puppet := hostileStaking(t)
	fresh := stakeOperator(2)
	b.must(token.Call(stakeOwner, "give", stakeOwner, tokens(500)))
	arm(b, token, b.pack("cancel", fresh)) // the token itself is neither owner nor operator
	b.must(b.stake(fresh, tokens(300)))
	if get[bool](token, "answered") {
		t.Error("the token cancelled")
	}
	for _, seizing := range []bool{false, true} {
		method, arguments := "slash", []any{tokens(200), list(operator)}
		if seizing {
			method, arguments = "seize", []any{tokens(200), big.NewInt(100), tattletale, list(operator)}
		}
		held := b.held(operator)
		inner := stakingAttackers(t)["Puppet"].Pack("run", b.Address, b.pack(method, arguments...))
		b.must(token.Call(stranger, "arm", puppet, inner))
		b.must(b.by(puppet, method, arguments...))
		if !get[bool](token, "answered") {
			t.Errorf("%s in %s is refused", method, method)
		}
		if taken := new(big.Int).Sub(held, b.held(operator)); taken.Cmp(tokens(400)) != 0 { // both
			t.Errorf("%v taken of %v", taken, held)
		}
		b.conserved(operator, stakeOperator(1), fresh)
	}
}

// Another contract that calls itself the token, and the token in the name of another, stake nothing.
func TestStakingForeignToken(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator := stakeOperator(0)
	data := delegationData(beneficiary, operator, authorizer)
	fake := newInstance(b.Chain, stakingAttackers(t)["HostileToken"])
	b.refuses(fake.Call(stakeOwner, "approveAndCall", b.Address, tokens(1000), data), "ForeignToken(%v)", fake.Address)
	b.refuses(fake.Call(stakeOwner, "callAs", b.Address, stakeOwner, tokens(1000), b.token.Address, data), "ForeignToken(%v)", fake.Address)
	other := deploy(t, b.Chain, "Token", "Another", "ANO", tokens(1000), stakeOwner)
	b.refuses(other.Call(stakeOwner, "approveAndCall", b.Address, tokens(1000), data), "ForeignToken(%v)", other.Address)

	hostile, token, _ := hostileStaking(t)
	hostile.refuses(token.Call(stakeOwner, "callAs", hostile.Address, stakeOwner, tokens(1000), fake.Address, data), "ForeignToken(%v)", fake.Address)

	// What a holder let the staking contract take would be staked for whom the caller likes.
	weak := newStaking(t, evmtest.New(t, evmtest.Osaka), "any token")
	fake = newInstance(weak.Chain, stakingAttackers(t)["HostileToken"])
	weak.must(weak.token.Call(stakeOwner, "approve", weak.Address, tokens(1000)))
	weak.must(fake.Call(stranger, "callAs", weak.Address, stakeOwner, tokens(1000), weak.token.Address, delegationData(stranger, stranger, stranger)))
	if weak.held(stranger).Cmp(tokens(1000)) != 0 {
		t.Error("the attack does not work")
	}
}

// A token that answers false has moved nothing.
func TestStakingTokenThatAnswersFalse(t *testing.T) {
	b, token, puppet := hostileStaking(t)
	b.must(b.token.Call(stakeOwner, "give", stakeOwner, tokens(500)))
	b.must(b.stake(stakeOperator(2), tokens(200)))
	b.must(token.Call(stranger, "lie"))
	b.refuses(b.stake(stakeOperator(3), tokens(200)), "TransferFailed(%v)", token.Address)
	b.refuses(b.Call(stakeOwner, "cancel", stakeOperator(2)), "TransferFailed(%v)", token.Address)
	b.refuses(b.by(puppet, "seize", tokens(100), big.NewInt(100), tattletale, list(stakeOperator(0))), "TransferFailed(%v)", token.Address)
	b.conserved(stakeOperator(0), stakeOperator(1), stakeOperator(2))

	weak, token, _ := hostileStaking(t, "whatever a transfer answers")
	weak.must(token.Call(stranger, "lie"))
	weak.must(weak.stake(stakeOperator(3), tokens(200)))
	if weak.held(stakeOperator(3)).Sign() == 0 {
		t.Error("the attack does not work")
	}
}

// No sequence of calls gives an operator another authorizer: only a new operator has one.
func TestStakingAuthorizerIsNeverRekeyed(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator := stakeOperator(0)
	b.ready(operator, minimumStake)
	for name, method := range b.ABI.Methods {
		if method.IsConstant() {
			continue
		}
		switch name {
		case "authorize", "cancel", "lockStake", "receiveApproval", "recover", "seize", "setUndelegationPeriod", "slash", "undelegate", "undelegateAt", "unlockStake":
		default:
			t.Errorf("%s: what does it do to the authorizer?", name)
		}
	}
	for _, data := range [][]byte{delegationData(beneficiary, operator, authorizer2), delegationData(stakeOwner, operator, stranger)} {
		b.refuses(b.stakeFor(stakeOwner, tokens(1000), data), "OperatorUsed(%v)", operator)
	}
	b.must(b.stakeFor(stakeOwner, tokens(1), operator[:]))
	b.must(b.Call(stakeOwner, "undelegate", operator))
	b.Chain.AdvanceTime(undelegationSeconds + 1)
	b.must(b.Call(stranger, "recover", operator))
	if got := get[common.Address](b.Instance, "authorizerOf", operator); got != authorizer {
		t.Errorf("authorizer %v", got)
	}
	b.must(b.stakeFor(stakeOwner, tokens(1000), delegationData(beneficiary, stakeOperator(1), authorizer2)))
	if got := get[common.Address](b.Instance, "authorizerOf", stakeOperator(1)); got != authorizer2 {
		t.Errorf("authorizer %v", got)
	}
}

package contracts_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func TestStakingConstruction(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	token, registry, none := withCode(c, 1), newRegistry(t, c).Address, common.Address{}
	year := uint64(365 * day)
	for _, tc := range []struct {
		token, registry common.Address
		minimum         *big.Int
		i, p            uint64
		want            string
	}{
		{token, registry, big.NewInt(1), 1, 1, ""},
		{token, registry, plus(supplyLimit, -1), year, year, ""},
		{none, registry, big.NewInt(1), 1, 1, "ZeroAddress()"},
		{token, none, big.NewInt(1), 1, 1, "ZeroAddress()"},
		{token, registry, new(big.Int), 1, 1, "MinimumInvalid(0)"},
		{token, registry, supplyLimit, 1, 1, fmt.Sprintf("MinimumInvalid(%v)", supplyLimit)},
		{token, registry, big.NewInt(1), 0, 1, "PeriodInvalid(0)"},
		{token, registry, big.NewInt(1), year + 1, 1, fmt.Sprintf("PeriodInvalid(%d)", year+1)},
		{token, registry, big.NewInt(1), 1, 0, "PeriodInvalid(0)"},
		{token, registry, big.NewInt(1), 1, year + 1, fmt.Sprintf("PeriodInvalid(%d)", year+1)},
	} {
		staking, r := tryDeploy(t, c, "TokenStaking", tc.token, tc.registry, tc.minimum, tc.i, tc.p)
		if tc.want != "" {
			refused(t, r, staking.ABI, tc.want)
			continue
		}
		succeeded(t, r, staking.ABI, fmt.Sprintf("UndelegationPeriodChanged(%d)", tc.p))
		if get[common.Address](staking, "token") != token || get[common.Address](staking, "registry") != registry ||
			get[*big.Int](staking, "minimumStake").Cmp(tc.minimum) != 0 || get[uint64](staking, "initialisationPeriod") != tc.i ||
			get[uint64](staking, "undelegationPeriod") != tc.p {
			t.Error("parameters are not what was given")
		}
	}
}

func TestStakingDelegate(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator := stakeOperator(0)
	data := delegationData(beneficiary, operator, authorizer)

	for _, length := range []int{0, 1, 19, 21, 40, 59, 61, 80, 120} {
		b.refuses(b.stakeFor(stakeOwner, minimumStake, append(data, data...)[:length]), "WrongExtraData(%d)", length)
	}
	for i := range 3 {
		without := [3]common.Address{beneficiary, operator, authorizer}
		without[i] = common.Address{}
		b.refuses(b.stakeFor(stakeOwner, minimumStake, delegationData(without[0], without[1], without[2])), "ZeroAddress()")
	}
	b.refuses(b.stakeFor(stakeOwner, plus(minimumStake, -1), data), "BelowMinimum(%v, %v)", minimumStake, plus(minimumStake, -1))
	b.refuses(b.stakeFor(stakeOwner, supplyLimit, data), "AmountTooLarge(%v)", supplyLimit)
	b.refuses(b.Call(stakeOwner, "receiveApproval", stakeOwner, minimumStake, b.token.Address, data), "ForeignToken(%v)", stakeOwner)
	if n := get[*big.Int](b.Instance, "operatorCount"); n.Sign() != 0 {
		t.Fatalf("%v operators", n)
	}

	r := b.stakeFor(stakeOwner, minimumStake, data)
	b.does(r,
		fmt.Sprintf("Approval(%v, %v, %v)", stakeOwner, b.Address, minimumStake),
		fmt.Sprintf("Delegated(%v, %v, %v, %v, %v)", operator, stakeOwner, beneficiary, authorizer, minimumStake),
		fmt.Sprintf("Transfer(%v, %v, %v)", stakeOwner, b.Address, minimumStake))
	gasIs(t, "staking: delegate", r.GasUsed)
	want := delegation{stakeOwner, minimumStake, beneficiary, new(big.Int).SetUint64(b.Chain.Time()), new(big.Int), authorizer, new(big.Int), new(big.Int), new(big.Int)}
	if got := b.delegation(operator); got.String() != want.String() {
		t.Errorf("%v; want %v", got, want)
	}
	if get[common.Address](b.Instance, "ownerOf", operator) != stakeOwner || get[common.Address](b.Instance, "beneficiaryOf", operator) != beneficiary ||
		get[common.Address](b.Instance, "authorizerOf", operator) != authorizer || get[common.Address](b.Instance, "operatorAt", big.NewInt(0)) != operator ||
		get[common.Address](b.Instance, "operatorAt", big.NewInt(1)) != (common.Address{}) {
		t.Error("the views say other things")
	}
	b.conserved(operator)

	// Two owners can stake for operators of the same authorizer; an operator may be its own owner, beneficiary and authorizer.
	b.must(b.token.Call(stakeOwner, "transfer", stakeOwner2, minimumStake))
	b.must(b.stakeFor(stakeOwner2, minimumStake, delegationData(stakeOwner2, stakeOwner2, stakeOwner2)))
	b.conserved(operator, stakeOwner2)
}

// An operator's address is used once for ever: while it has stake, after cancelling, after slashing to nothing, after recovery.
func TestStakingOperatorIsUsedOnce(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	puppet := b.puppet()
	again := func(operator common.Address) {
		t.Helper()
		b.refuses(b.stakeFor(stakeOwner, tokens(500), delegationData(stakeOwner2, operator, authorizer2)), "OperatorUsed(%v)", operator)
	}
	held, cancelled, slashed, recovered := stakeOperator(0), stakeOperator(1), stakeOperator(2), stakeOperator(3)
	b.ready(held, minimumStake, puppet)
	again(held)

	b.must(b.stake(cancelled, minimumStake))
	b.must(b.Call(stakeOwner, "cancel", cancelled))
	again(cancelled)

	b.ready(slashed, minimumStake, puppet)
	b.must(b.by(puppet, "slash", minimumStake, []common.Address{slashed}))
	again(slashed)

	b.ready(recovered, minimumStake, puppet)
	b.must(b.Call(stakeOwner, "undelegate", recovered))
	b.Chain.AdvanceTime(undelegationSeconds + 1)
	before := b.delegation(recovered)
	b.must(b.Call(stranger, "recover", recovered))
	again(recovered)

	// The data are kept.
	before.Amount = new(big.Int)
	if after := b.delegation(recovered); after.String() != before.String() {
		t.Errorf("after recovery %v; before %v", after, before)
	}
	// What was eligible stays so for who asks about then.
	if !get[bool](b.Instance, "wasEligible", recovered, puppet, before.UndelegatedAt.Uint64()) {
		t.Error("recovery changed the past")
	}

	weak := newStaking(t, evmtest.New(t, evmtest.Osaka), "operators are used again")
	weak.must(weak.stake(held, minimumStake))
	weak.must(weak.stakeFor(stakeOwner, minimumStake, delegationData(stakeOwner2, held, authorizer2)))
	if weak.balance(weak.Address).Cmp(weak.held(held)) == 0 {
		t.Error("the attack does not work: nobody lost stake")
	}
}

func TestStakingCancel(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator, created := stakeOperator(0), b.Chain.Time()
	b.refuses(b.Call(stakeOwner, "cancel", operator), "NoStake(%v)", operator)
	b.must(b.stake(operator, minimumStake))
	b.must(b.stakeFor(stakeOwner, tokens(1), operator[:]))
	both := new(big.Int).Add(minimumStake, tokens(1))

	for _, other := range []common.Address{stranger, beneficiary, authorizer, governor, keeper, stakeOwner2} {
		b.refuses(b.Call(other, "cancel", operator), "OwnerOrOperatorOnly(%v, %v)", operator, stakeOwner)
	}
	staked := b.Chain.Snapshot()
	b.Chain.SetTime(created + initialisationSeconds + 1)
	b.refuses(b.Call(stakeOwner, "cancel", operator), "TooLateToCancel(%v, %d)", operator, created+initialisationSeconds)
	for _, by := range []common.Address{stakeOwner, operator} {
		b.Chain.Restore(staked)
		b.Chain.SetTime(created + initialisationSeconds)
		b.does(b.Call(by, "cancel", operator), fmt.Sprintf("Cancelled(%v, %v, %v)", operator, stakeOwner, both),
			fmt.Sprintf("Transfer(%v, %v, %v)", b.Address, stakeOwner, both))
		b.conserved(operator)
		if b.balance(stakeOwner).Cmp(tokens(1_000_000)) != 0 {
			t.Error("not all came back")
		}
	}

	// Nothing can be done with it any more, and it never was eligible.
	for _, method := range []string{"cancel", "undelegate", "recover"} {
		b.refuses(b.Call(stakeOwner, method, operator), "NoStake(%v)", operator)
	}
	b.refuses(b.Call(stakeOwner, "undelegateAt", operator, b.Chain.Time()+100_000), "NoStake(%v)", operator)
	b.refuses(b.stakeFor(stakeOwner, tokens(1), operator[:]), "NoStake(%v)", operator)
	puppet := b.puppet()
	b.must(b.Call(authorizer, "authorize", puppet))
	b.Chain.AdvanceTime(10 * initialisationSeconds)
	for at := created; at < b.Chain.Time(); at += initialisationSeconds / 4 {
		if get[bool](b.Instance, "wasEligible", operator, puppet, at) {
			t.Fatalf("eligible at C+%d", at-created)
		}
	}
}

func TestStakingTopUp(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator, puppet := stakeOperator(0), b.puppet()
	topUp := func(owner common.Address, amount *big.Int) evmtest.Result {
		return b.stakeFor(owner, amount, operator[:])
	}
	b.refuses(topUp(stakeOwner, tokens(1)), "NoStake(%v)", operator)
	b.ready(operator, minimumStake, puppet)
	b.must(b.token.Call(stakeOwner, "transfer", stranger, tokens(10)))

	b.refuses(topUp(stranger, tokens(1)), "OwnerOnly(%v, %v)", operator, stakeOwner)
	b.refuses(topUp(stakeOwner, new(big.Int)), "ZeroAmount()")
	b.refuses(topUp(stakeOwner, supplyLimit), "AmountTooLarge(%v)", supplyLimit)

	r := topUp(stakeOwner, tokens(7))
	b.does(r, fmt.Sprintf("Approval(%v, %v, %v)", stakeOwner, b.Address, tokens(7)), fmt.Sprintf("ToppedUp(%v, %v)", operator, tokens(7)),
		fmt.Sprintf("Transfer(%v, %v, %v)", stakeOwner, b.Address, tokens(7)))
	gasIs(t, "staking: top up", r.GasUsed)
	first := b.Chain.Time()
	b.conserved(operator)

	b.Chain.SetTime(first + initialisationSeconds)
	if got := b.eligible(operator, puppet); got.Cmp(minimumStake) != 0 {
		t.Errorf("at its C+I %v are eligible", got)
	}
	pending := b.Chain.Snapshot()
	b.Chain.SetTime(first + initialisationSeconds + 1)
	if got := b.eligible(operator, puppet); got.Cmp(tokens(107)) != 0 {
		t.Errorf("after its C+I %v are eligible", got)
	}
	// A matured one joins the rest when the next comes.
	b.must(topUp(stakeOwner, tokens(3)))
	if got := b.eligible(operator, puppet); got.Cmp(tokens(107)) != 0 {
		t.Errorf("after the next %v are eligible", got)
	}
	if d := b.delegation(operator); d.Amount.Cmp(tokens(107)) != 0 || d.TopUpAmount.Cmp(tokens(3)) != 0 {
		t.Errorf("%v", d)
	}

	// One that comes while another waits makes both wait.
	b.Chain.Restore(pending)
	b.must(topUp(stakeOwner, tokens(3)))
	second := b.Chain.Time()
	b.Chain.SetTime(second + initialisationSeconds)
	if got := b.eligible(operator, puppet); got.Cmp(minimumStake) != 0 {
		t.Errorf("%v are eligible while both wait", got)
	}
	b.Chain.AdvanceTime(1)
	if got := b.eligible(operator, puppet); got.Cmp(tokens(110)) != 0 {
		t.Errorf("%v are eligible after both waited", got)
	}

	// Until U, not after it.
	b.must(b.Call(stakeOwner, "undelegate", operator))
	b.must(topUp(stakeOwner, tokens(1)))
	undelegated := b.Chain.Time()
	b.Chain.AdvanceTime(1)
	b.refuses(topUp(stakeOwner, tokens(1)), "Undelegating(%v, %d)", operator, undelegated)
	// What was added last goes home with the rest, and is not behind any work before it waited.
	if got := b.active(operator, puppet); got.Cmp(tokens(110)) != 0 {
		t.Errorf("%v are active", got)
	}
	b.Chain.AdvanceTime(undelegationSeconds)
	b.does(b.Call(stranger, "recover", operator), fmt.Sprintf("Recovered(%v, %v, %v)", operator, stakeOwner, tokens(111)),
		fmt.Sprintf("Transfer(%v, %v, %v)", b.Address, stakeOwner, tokens(111)))

	weak := newStaking(t, evmtest.New(t, evmtest.Osaka), "top-ups are eligible at once")
	puppet = weak.puppet()
	weak.ready(operator, minimumStake, puppet)
	weak.must(weak.stakeFor(stakeOwner, tokens(1000), operator[:]))
	if weak.eligible(operator, puppet).Cmp(tokens(1100)) != 0 {
		t.Error("the attack does not work: stake that just came was not eligible")
	}
}

// The packed fields hold the largest amounts that there are.
func TestStakingOfEverything(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	most := plus(supplyLimit, -1)
	b := newStakingOf(t, c, deploy(t, c, "Token", "Theseus", "THS", most, stakeOwner))
	operator, puppet := stakeOperator(0), b.puppet()
	b.ready(operator, plus(most, -1), puppet)
	b.must(b.stakeFor(stakeOwner, big.NewInt(1), operator[:]))
	c.AdvanceTime(initialisationSeconds + 1)
	if got := b.eligible(operator, puppet); got.Cmp(most) != 0 {
		t.Errorf("%v are eligible", got)
	}
	b.must(b.by(puppet, "slash", new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)), []common.Address{operator}))
	if b.supply().Sign() != 0 || b.held(operator).Sign() != 0 {
		t.Errorf("%v tokens, %v staked", b.supply(), b.held(operator))
	}

	// With a token of more than 2^96, which is not a Token, a sum that does not fit is refused.
	hostile := newInstance(c, stakingAttackers(t)["HostileToken"])
	b = newStakingOf(t, c, hostile)
	hostile.Call(stakeOwner, "give", stakeOwner, new(big.Int).Lsh(most, 2))
	b.must(b.stakeFor(stakeOwner, most, delegationData(beneficiary, operator, authorizer)))
	b.refuses(b.stakeFor(stakeOwner, big.NewInt(1), operator[:]), "AmountTooLarge(1)")
}

// A staking contract that Registry disabled takes nothing in; what is there goes on.
func TestStakingDisabled(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator, fresh, puppet := stakeOperator(0), stakeOperator(1), b.puppet()
	b.ready(operator, minimumStake, puppet)
	b.must(b.stake(fresh, minimumStake))
	b.must(b.registry.Call(keeper, "approve", b.Address, kindStaking))
	b.must(b.stakeFor(stakeOwner, tokens(1), operator[:]))
	b.must(b.registry.Call(panicker, "disable", b.Address))

	b.refuses(b.stake(stakeOperator(2), minimumStake), "StakingDisabled()")
	b.refuses(b.stakeFor(stakeOwner, tokens(1), operator[:]), "StakingDisabled()")
	if b.eligible(operator, puppet).Cmp(minimumStake) != 0 {
		t.Error("stake is no longer eligible")
	}
	b.must(b.Call(stakeOwner, "cancel", fresh))
	b.must(b.by(puppet, "lockStake", operator, uint64(60)))
	b.must(b.by(puppet, "slash", tokens(1), []common.Address{operator}))
	b.must(b.Call(operator, "undelegate", operator))
	b.Chain.AdvanceTime(undelegationSeconds + 1)
	b.must(b.Call(stranger, "recover", operator))
	b.conserved(operator, fresh)
}

// vectors/eligibility.json, as TokenStaking sees it; package stake is held against the same table.
func TestEligibilityVectors(t *testing.T) {
	data, err := os.ReadFile("../vectors/eligibility.json")
	if err != nil {
		t.Fatal(err)
	}
	var rows []struct {
		Name                                                                                            string
		CreatedAt, InitialisationPeriod, UndelegatedAt, UndelegationPeriod, AuthorizedAt, TopUpAt, Time uint64
		Stake, TopUp, Eligible, Active                                                                  json.Number
		Cancellable, Recoverable                                                                        bool
	}
	if err := json.Unmarshal(data, &rows); err != nil {
		t.Fatal(err)
	}
	c := evmtest.New(t, evmtest.Osaka)
	token := deploy(t, c, "Token", "Theseus", "THS", tokens(1_000_000), stakeOwner)
	registry := newRegistry(t, c)
	fresh := c.Snapshot()
	number := func(n json.Number) *big.Int {
		value, ok := new(big.Int).SetString(n.String(), 10)
		if !ok {
			t.Fatalf("%q is no number", n)
		}
		return value
	}
	operator := stakeOperator(0)
	for _, row := range rows {
		c.Restore(fresh)
		c.SetTime(row.CreatedAt)
		b := &stakingBench{t: t, token: token, registry: registry}
		b.Instance = deploy(t, c, "TokenStaking", token.Address, registry.Address, number(row.Stake), row.InitialisationPeriod, row.UndelegationPeriod)
		puppet := b.puppet()
		b.must(b.stake(operator, number(row.Stake)))
		if row.UndelegatedAt != 0 {
			b.must(b.Call(stakeOwner, "undelegateAt", operator, row.UndelegatedAt))
		}
		if row.AuthorizedAt != 0 && row.AuthorizedAt <= row.Time {
			c.SetTime(row.AuthorizedAt)
			b.must(b.Call(authorizer, "authorize", puppet))
		}
		if row.TopUpAt != 0 && row.TopUpAt <= row.Time {
			c.SetTime(row.TopUpAt)
			b.must(b.stakeFor(stakeOwner, number(row.TopUp), operator[:]))
		}
		c.SetTime(row.Time)

		if got := b.eligible(operator, puppet); got.Cmp(number(row.Eligible)) != 0 {
			t.Errorf("%s: eligible %v, want %v", row.Name, got, row.Eligible)
		}
		if got := b.active(operator, puppet); got.Cmp(number(row.Active)) != 0 {
			t.Errorf("%s: active %v, want %v", row.Name, got, row.Active)
		}
		for method, want := range map[string]bool{"cancel": row.Cancellable, "recover": row.Recoverable} {
			if r := b.Chain.View(stakeOwner, b.Address, b.pack(method, operator)); (r.Err == nil) != want {
				t.Errorf("%s: %s: %v %s", row.Name, method, r.Err, r.Error(b.ABI))
			}
		}
		if row.AuthorizedAt != 0 && row.AuthorizedAt <= row.Time {
			before := b.Chain.Snapshot()
			b.must(b.by(puppet, "slash", number(row.Stake), []common.Address{operator}))
			want := new(big.Int) // what is active can be slashed, and nothing else
			if number(row.Active).Sign() > 0 {
				want = number(row.Stake)
			}
			staked := number(row.Stake)
			if row.TopUpAt != 0 {
				staked.Add(staked, number(row.TopUp))
			}
			if got := new(big.Int).Sub(staked, b.held(operator)); got.Cmp(want) != 0 {
				t.Errorf("%s: %v slashed, want %v", row.Name, got, want)
			}
			b.Chain.Restore(before)
		}
		c.AdvanceTime(12345)
		if got, want := get[bool](b.Instance, "wasEligible", operator, puppet, row.Time), number(row.Eligible).Sign() > 0; got != want {
			t.Errorf("%s: was eligible %v", row.Name, got)
		}
		if get[bool](b.Instance, "wasEligible", operator, puppet, c.Time()+1) {
			t.Errorf("%s: eligible in the future", row.Name)
		}
	}
}

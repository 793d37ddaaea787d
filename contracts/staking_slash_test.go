package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

var allOfIt = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

func list(operators ...common.Address) []common.Address {
	return append([]common.Address{}, operators...)
}

func TestStakingSlash(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	one, two, foreign := stakeOperator(0), stakeOperator(1), stakeOperator(2)
	puppet, unauthorized, unknown := b.puppet(), b.puppet(), b.stranger(b.Address)
	b.must(b.stake(one, tokens(300)))
	b.must(b.stakeFor(stakeOwner, tokens(200), delegationData(beneficiary, foreign, authorizer2)))
	b.ready(two, tokens(200), puppet)

	slash := func(by common.Address, amount *big.Int, operators ...common.Address) evmtest.Result {
		return b.by(by, "slash", amount, list(operators...))
	}
	slashed := func(operator common.Address, amount *big.Int) string {
		return fmt.Sprintf("Slashed(%v, %v, %v)", operator, puppet, amount)
	}
	burned := func(amount *big.Int) string {
		return fmt.Sprintf("Transfer(%v, %v, %v)", b.Address, common.Address{}, amount)
	}

	b.refuses(slash(unknown, tokens(1), one), "OperatorContractNotApproved(%v)", unknown)
	b.refuses(slash(unknown, tokens(1)), "OperatorContractNotApproved(%v)", unknown)
	for _, other := range []common.Address{stranger, keeper, governor, stakeOwner, authorizer, one} {
		b.refuses(b.Call(other, "slash", tokens(1), list(one)), "OperatorContractNotApproved(%v)", other)
		b.refuses(b.Call(other, "seize", tokens(1), big.NewInt(100), tattletale, list(one)), "OperatorContractNotApproved(%v)", other)
	}
	b.refuses(slash(unauthorized, tokens(1), one), "NotAuthorized(%v, %v)", one, unauthorized)
	// One that is not the caller's reverts the batch, wherever it stands.
	for _, batch := range [][]common.Address{{foreign}, {one, foreign}, {foreign, one}, {one, two, foreign, one}, {one, stranger}, {one, {}}} {
		bad := foreign
		for _, operator := range batch {
			if operator == stranger || operator == (common.Address{}) {
				bad = operator
			}
		}
		b.refuses(slash(puppet, tokens(1), batch...), "NotAuthorized(%v, %v)", bad, puppet)
	}
	if b.supply().Cmp(tokens(1_000_000)) != 0 {
		t.Fatal("something was burned")
	}

	r := slash(puppet, tokens(10), one)
	b.does(r, slashed(one, tokens(10)), burned(tokens(10)))
	gasIs(t, "staking: slash", r.GasUsed)
	b.does(slash(puppet, tokens(250), one, two), slashed(one, tokens(250)), slashed(two, tokens(200)), burned(tokens(450)))
	if b.supply().Cmp(tokens(1_000_000-460)) != 0 || b.held(one).Cmp(tokens(40)) != 0 || b.held(two).Sign() != 0 {
		t.Errorf("supply %v, held %v and %v", b.supply(), b.held(one), b.held(two))
	}
	// Zero balances, zero amounts, empty and repeating batches do not revert.
	b.does(slash(puppet, tokens(5), two), slashed(two, new(big.Int)), burned(new(big.Int)))
	b.does(slash(puppet, new(big.Int), one), slashed(one, new(big.Int)), burned(new(big.Int)))
	b.does(slash(puppet, tokens(5)), burned(new(big.Int)))
	b.does(slash(puppet, tokens(30), one, one), slashed(one, tokens(30)), slashed(one, tokens(10)), burned(tokens(40)))
	b.does(slash(puppet, allOfIt, one, two), slashed(one, new(big.Int)), slashed(two, new(big.Int)), burned(new(big.Int)))
	b.conserved(one, two, foreign)

	b.must(b.registry.Call(panicker, "disable", puppet))
	b.refuses(slash(puppet, tokens(1), one), "OperatorContractNotApproved(%v)", puppet)

	weak := newStaking(t, evmtest.New(t, evmtest.Osaka), "anybody takes")
	puppet = weak.puppet()
	weak.must(weak.stake(one, tokens(300)))
	weak.Chain.AdvanceTime(initialisationSeconds + 1)
	weak.must(weak.by(puppet, "slash", tokens(300), list(one)))

	weak = newStaking(t, evmtest.New(t, evmtest.Osaka), "disabled contracts take")
	puppet = weak.puppet()
	weak.ready(one, tokens(300), puppet)
	weak.must(weak.registry.Call(panicker, "disable", puppet))
	weak.must(weak.by(puppet, "slash", tokens(300), list(one)))

	weak = newStaking(t, evmtest.New(t, evmtest.Osaka), "more than there is")
	puppet = weak.puppet()
	weak.must(weak.stake(two, tokens(300)))
	weak.ready(one, tokens(300), puppet)
	weak.must(weak.by(puppet, "slash", tokens(600), list(one)))
	if weak.balance(weak.Address).Sign() != 0 || weak.held(two).Sign() == 0 {
		t.Error("the attack does not work: others' stake is still there")
	}
}

func TestStakingSlashTimes(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator, puppet, other := stakeOperator(0), b.puppet(), b.puppet()
	b.must(b.Call(authorizer, "authorize", puppet))
	b.must(b.Call(authorizer, "authorize", other))
	b.must(b.stake(operator, tokens(300)))
	created := b.Chain.Time()
	takes := func(when string, by common.Address, want *big.Int) {
		t.Helper()
		before := b.Chain.Snapshot()
		held := b.held(operator)
		b.must(b.by(by, "slash", tokens(10), list(operator)))
		if got := new(big.Int).Sub(held, b.held(operator)); got.Cmp(want) != 0 {
			t.Errorf("%s %v is slashed, want %v", when, got, want)
		}
		b.Chain.Restore(before)
	}
	b.Chain.SetTime(created + initialisationSeconds)
	takes("at C+I", puppet, new(big.Int))
	b.Chain.AdvanceTime(1)
	takes("after C+I", puppet, tokens(10))
	active := b.Chain.Snapshot()

	u := b.Chain.Time()
	b.must(b.Call(stakeOwner, "undelegate", operator))
	b.Chain.SetTime(u + undelegationSeconds)
	takes("at U+P", puppet, tokens(10))
	b.Chain.AdvanceTime(1)
	takes("after U+P", puppet, new(big.Int))

	// A live lock of the caller keeps it within reach; that of another does not.
	b.Chain.Restore(active)
	b.must(b.by(puppet, "lockStake", operator, uint64(maxLockSeconds)))
	until := b.Chain.Time() + maxLockSeconds
	b.must(b.Call(stakeOwner, "undelegate", operator))
	b.Chain.SetTime(until)
	takes("locked, after U+P", puppet, tokens(10))
	takes("locked by another, after U+P", other, new(big.Int))
	b.Chain.AdvanceTime(1)
	takes("after the lock", puppet, new(big.Int))

	// A pending top-up is behind no work; a matured one is, also when nothing folded it.
	b.Chain.Restore(active)
	b.must(b.stakeFor(stakeOwner, tokens(50), operator[:]))
	topped := b.Chain.Time()
	b.Chain.SetTime(topped + initialisationSeconds)
	b.must(b.by(puppet, "slash", allOfIt, list(operator)))
	if got := b.held(operator); got.Cmp(tokens(50)) != 0 {
		t.Errorf("%v are left", got)
	}
	b.Chain.AdvanceTime(1)
	b.must(b.by(puppet, "slash", allOfIt, list(operator)))
	if got := b.held(operator); got.Sign() != 0 {
		t.Errorf("%v are left", got)
	}
}

func TestStakingSeize(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	one, two, puppet, unauthorized := stakeOperator(0), stakeOperator(1), b.puppet(), b.puppet()
	b.must(b.stake(one, tokens(300)))
	b.ready(two, tokens(200), puppet)
	seize := func(by common.Address, amount *big.Int, multiplier int64, tattletale common.Address, operators ...common.Address) evmtest.Result {
		return b.by(by, "seize", amount, big.NewInt(multiplier), tattletale, list(operators...))
	}
	for _, multiplier := range []int64{101, 2000, 1 << 62} {
		b.refuses(seize(puppet, tokens(100), multiplier, tattletale, one), "MultiplierTooHigh(%d)", multiplier)
	}
	b.refuses(b.by(puppet, "seize", tokens(100), allOfIt, tattletale, list(one)), "MultiplierTooHigh(%v)", allOfIt)
	for _, nobody := range []common.Address{{}, b.Address} {
		b.refuses(seize(puppet, tokens(100), 100, nobody, one), "TattletaleInvalid(%v)", nobody)
	}
	b.refuses(seize(unauthorized, tokens(1), 100, tattletale, one), "NotAuthorized(%v, %v)", one, unauthorized)
	b.refuses(seize(puppet, tokens(1), 100, tattletale, one, stranger), "NotAuthorized(%v, %v)", stranger, puppet)

	fresh := b.Chain.Snapshot()
	for _, tc := range []struct {
		amount     *big.Int
		multiplier int64
		reward     *big.Int
	}{
		{tokens(100), 100, tokens(5)},
		{tokens(100), 50, new(big.Int).Div(tokens(5), big.NewInt(2))},
		{tokens(100), 1, new(big.Int).Div(tokens(5), big.NewInt(100))},
		{tokens(100), 0, new(big.Int)},
		{big.NewInt(19), 100, new(big.Int)}, // rounded down: the rest is burned
		{big.NewInt(20), 100, big.NewInt(1)},
		{big.NewInt(20), 99, new(big.Int)},
		{new(big.Int), 100, new(big.Int)},
	} {
		b.Chain.Restore(fresh)
		r := seize(puppet, tc.amount, tc.multiplier, tattletale, one)
		rest := new(big.Int).Sub(tc.amount, tc.reward)
		b.does(r, fmt.Sprintf("Seized(%v, %v, %v, %v)", one, puppet, tattletale, tc.amount),
			fmt.Sprintf("Transfer(%v, %v, %v)", b.Address, common.Address{}, rest), fmt.Sprintf("Transfer(%v, %v, %v)", b.Address, tattletale, tc.reward))
		if got := b.balance(tattletale); got.Cmp(tc.reward) != 0 {
			t.Errorf("%v × %d: the tattletale got %v, want %v", tc.amount, tc.multiplier, got, tc.reward)
		}
		if got := new(big.Int).Sub(tokens(1_000_000), b.supply()); got.Cmp(rest) != 0 {
			t.Errorf("%v burned, want %v", got, rest)
		}
		b.conserved(one, two)
	}

	// The share is that of what is taken, not of what was asked for.
	b.Chain.Restore(fresh)
	r := seize(puppet, allOfIt, 100, tattletale, one, two, one)
	b.does(r, fmt.Sprintf("Seized(%v, %v, %v, %v)", one, puppet, tattletale, tokens(300)), fmt.Sprintf("Seized(%v, %v, %v, %v)", two, puppet, tattletale, tokens(200)),
		fmt.Sprintf("Seized(%v, %v, %v, 0)", one, puppet, tattletale), fmt.Sprintf("Transfer(%v, %v, %v)", b.Address, common.Address{}, tokens(475)),
		fmt.Sprintf("Transfer(%v, %v, %v)", b.Address, tattletale, tokens(25)))
	gasIs(t, "staking: seize of three", r.GasUsed)
	b.conserved(one, two)

	b.Chain.Restore(fresh)
	b.must(b.registry.Call(panicker, "disable", puppet))
	b.refuses(seize(puppet, tokens(1), 100, tattletale, one), "OperatorContractNotApproved(%v)", puppet)
}

// An owner cannot get its stake out through an operator contract that is its friend, though approved and authorised: all but 5 % is burned,
// however it is seized, and by whomever it is told.
func TestStakingUnstakingThroughAFriend(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))
	operator, friend := stakeOperator(0), b.puppet()
	b.ready(operator, tokens(1000), friend)
	before := new(big.Int).Add(b.balance(stakeOwner), b.balance(friend))
	b.must(b.by(friend, "seize", tokens(400), big.NewInt(100), friend, list(operator))) // to itself
	for range 5 {
		b.must(b.by(friend, "seize", tokens(100), big.NewInt(100), stakeOwner, list(operator, operator)))
	}
	got := new(big.Int).Sub(new(big.Int).Add(b.balance(stakeOwner), b.balance(friend)), before)
	if got.Cmp(tokens(50)) != 0 {
		t.Errorf("%v of %v came out, 5 %% are %v", got, tokens(1000), tokens(50))
	}
	b.conserved(operator)

	weak := newStaking(t, evmtest.New(t, evmtest.Osaka), "any multiplier")
	friend = weak.puppet()
	weak.ready(operator, tokens(1000), friend)
	weak.must(weak.by(friend, "seize", tokens(1000), big.NewInt(2000), stakeOwner, list(operator)))
	if weak.balance(stakeOwner).Cmp(tokens(1_000_000)) != 0 {
		t.Error("the attack does not work: not all came out")
	}

	// To the staking contract itself: its tokens would be nobody's stake.
	weak = newStaking(t, evmtest.New(t, evmtest.Osaka), "any tattletale")
	friend = weak.puppet()
	weak.ready(operator, tokens(1000), friend)
	weak.must(weak.by(friend, "seize", tokens(1000), big.NewInt(100), weak.Address, list(operator)))
	if weak.balance(weak.Address).Cmp(weak.held(operator)) == 0 {
		t.Error("the attack does not work: nothing is lost")
	}
}

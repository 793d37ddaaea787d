package contracts_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// Parameters of the staking contracts under test, in seconds.
const (
	initialisationSeconds = 1000
	undelegationSeconds   = 3000
	maxLockSeconds        = 200 * day
)

// Who has a part in staking. Others work with them too.
var (
	stakeOwner  = evmtest.Account(400)
	stakeOwner2 = evmtest.Account(401)
	beneficiary = evmtest.Account(410)
	authorizer  = evmtest.Account(420)
	authorizer2 = evmtest.Account(421)
	tattletale  = evmtest.Account(430)
)

// stakeOperator is the address of the i-th operator.
func stakeOperator(i int) common.Address { return evmtest.Account(500 + i) }

func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

func plus(a *big.Int, n int64) *big.Int { return new(big.Int).Add(a, big.NewInt(n)) }

// stakingBench is Token, Registry and TokenStaking; stakeOwner has all tokens. Calls of the bench are those of TokenStaking.
type stakingBench struct {
	evmtest.Instance
	t               testing.TB
	token, registry evmtest.Instance
}

var minimumStake = tokens(100)

// newStaking takes defences of TokenStaking away, if any are named.
func newStaking(t testing.TB, c *evmtest.Chain, weak ...string) *stakingBench {
	t.Helper()
	token := deploy(t, c, "Token", "Theseus", "THS", tokens(1_000_000), stakeOwner)
	return newStakingOf(t, c, token, weak...)
}

func newStakingOf(t testing.TB, c *evmtest.Chain, token evmtest.Instance, weak ...string) *stakingBench {
	t.Helper()
	b := &stakingBench{t: t, token: token, registry: newRegistry(t, c)}
	arguments := []any{token.Address, b.registry.Address, minimumStake, uint64(initialisationSeconds), uint64(undelegationSeconds)}
	if len(weak) == 0 {
		b.Instance = deploy(t, c, "TokenStaking", arguments...)
	} else {
		b.Instance = newInstance(c, weakStaking(t), arguments...)
		stakingWeaknesses.switchOn(t, c, b.Address, weak...)
	}
	return b
}

// stakingAttackers are the contracts of attack/Staking.sol.
func stakingAttackers(t testing.TB) map[string]*evmtest.Contract {
	t.Helper()
	return evmtest.Compile(t, attackTree(), "attack/Staking.sol")
}

// puppet is an approved operator contract that recognises the staking contract and does what it is told.
func (b *stakingBench) puppet() common.Address {
	b.t.Helper()
	address := b.stranger(b.Address)
	b.must(b.registry.Call(keeper, "approve", address, kindOperatorContract))
	return address
}

// stranger is a puppet that Registry does not know.
func (b *stakingBench) stranger(recognises common.Address) common.Address {
	b.t.Helper()
	return b.Chain.MustDeploy(deployer, stakingAttackers(b.t)["Puppet"].Creation(recognises))
}

// by has a puppet call the staking contract.
func (b *stakingBench) by(puppet common.Address, method string, arguments ...any) evmtest.Result {
	b.t.Helper()
	return b.Chain.Call(stranger, puppet, nil, stakingAttackers(b.t)["Puppet"].Pack("run", b.Address, b.pack(method, arguments...)))
}

func (b *stakingBench) pack(method string, arguments ...any) []byte {
	b.t.Helper()
	data, err := b.ABI.Pack(method, arguments...)
	if err != nil {
		b.t.Fatal(err)
	}
	return data
}

func (b *stakingBench) must(r evmtest.Result) evmtest.Result {
	b.t.Helper()
	if r.Err != nil {
		b.t.Fatalf("%v %s", r.Err, r.Error(b.abis()...))
	}
	return r
}

func (b *stakingBench) abis() []*abi.ABI { return []*abi.ABI{b.ABI, b.token.ABI, b.registry.ABI} }

// refuses expects a revert with exactly this error.
func (b *stakingBench) refuses(r evmtest.Result, want string, arguments ...any) {
	b.t.Helper()
	if got := r.Error(b.abis()...); r.Err == nil || got != fmt.Sprintf(want, arguments...) {
		b.t.Errorf("%v %q; want %q", r.Err, got, fmt.Sprintf(want, arguments...))
	}
}

// does expects success with exactly these events, those of the token included.
func (b *stakingBench) does(r evmtest.Result, events ...string) {
	b.t.Helper()
	if r.Err != nil {
		b.t.Errorf("failed: %v %s", r.Err, r.Error(b.abis()...))
	} else if got := r.Events(b.abis()...); !slices.Equal(got, events) {
		b.t.Errorf("events\n%q; want\n%q", got, events)
	}
}

// delegationData is the extra data of a delegation.
func delegationData(beneficiary, operator, authorizer common.Address) []byte {
	return slices.Concat(beneficiary[:], operator[:], authorizer[:])
}

// stake delegates so much of stakeOwner's tokens to the operator, with authorizer as such.
func (b *stakingBench) stake(operator common.Address, amount *big.Int) evmtest.Result {
	b.t.Helper()
	return b.stakeFor(stakeOwner, amount, delegationData(beneficiary, operator, authorizer))
}

func (b *stakingBench) stakeFor(owner common.Address, amount *big.Int, extraData []byte) evmtest.Result {
	b.t.Helper()
	return b.token.Call(owner, "approveAndCall", b.Address, amount, extraData)
}

// ready has an operator with so much eligible stake, of which the puppets may take.
func (b *stakingBench) ready(operator common.Address, amount *big.Int, puppets ...common.Address) {
	b.t.Helper()
	b.must(b.stake(operator, amount))
	for _, puppet := range puppets {
		if !get[bool](b.Instance, "isAuthorized", operator, puppet) {
			b.must(b.Call(authorizer, "authorize", puppet))
		}
	}
	b.Chain.AdvanceTime(initialisationSeconds + 1)
}

func (b *stakingBench) balance(account common.Address) *big.Int {
	b.t.Helper()
	return get[*big.Int](b.token, "balanceOf", account)
}

func (b *stakingBench) supply() *big.Int { return get[*big.Int](b.token, "totalSupply") }

func (b *stakingBench) eligible(operator, contract common.Address) *big.Int {
	b.t.Helper()
	return get[*big.Int](b.Instance, "eligibleStake", operator, contract)
}

func (b *stakingBench) active(operator, contract common.Address) *big.Int {
	b.t.Helper()
	return get[*big.Int](b.Instance, "activeStake", operator, contract)
}

// delegation is ITokenStaking.Delegation.
type delegation struct {
	Owner              common.Address `json:"owner"`
	Amount             *big.Int       `json:"amount"`
	Beneficiary        common.Address `json:"beneficiary"`
	CreatedAt          *big.Int       `json:"createdAt"`
	UndelegatedAt      *big.Int       `json:"undelegatedAt"`
	Authorizer         common.Address `json:"authorizer"`
	UndelegationPeriod *big.Int       `json:"undelegationPeriod"`
	TopUpAt            *big.Int       `json:"topUpAt"`
	TopUpAmount        *big.Int       `json:"topUpAmount"`
}

func (d delegation) String() string {
	return fmt.Sprint(d.Owner, d.Amount, d.Beneficiary, d.CreatedAt, d.UndelegatedAt, d.Authorizer, d.UndelegationPeriod, d.TopUpAt, d.TopUpAmount)
}

func (b *stakingBench) delegation(operator common.Address) delegation {
	b.t.Helper()
	return *abi.ConvertType(b.Get("delegationOf", operator)[0], new(delegation)).(*delegation)
}

// held is all that is staked for an operator.
func (b *stakingBench) held(operator common.Address) *big.Int {
	d := b.delegation(operator)
	return new(big.Int).Add(d.Amount, d.TopUpAmount)
}

// stakingLock is ITokenStaking.Lock.
type stakingLock struct {
	OperatorContract common.Address `json:"operatorContract"`
	Until            *big.Int       `json:"until"`
}

func (b *stakingBench) locks(operator common.Address) []stakingLock {
	b.t.Helper()
	return *abi.ConvertType(b.Get("locksOf", operator)[0], new([]stakingLock)).(*[]stakingLock)
}

// conserved expects the staking contract to hold what is staked for these operators, no more and no less.
func (b *stakingBench) conserved(operators ...common.Address) {
	b.t.Helper()
	sum := new(big.Int)
	for _, operator := range operators {
		sum.Add(sum, b.held(operator))
	}
	if held := b.balance(b.Address); held.Cmp(sum) != 0 {
		b.t.Errorf("the staking contract holds %v, %v are staked", held, sum)
	}
}

package contracts_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"theseus/chain/evmtest"
)

var supplyLimit = new(big.Int).Lsh(big.NewInt(1), 96)

func TestTokenConstruction(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	most := plus(supplyLimit, -1)
	token := deploy(t, c, "Token", "Theseus", "THS", most, stakeOwner)
	if got := get[*big.Int](token, "balanceOf", stakeOwner); got.Cmp(most) != 0 {
		t.Errorf("balance %v", got)
	}
	if name, symbol, decimals := get[string](token, "name"), get[string](token, "symbol"), get[uint8](token, "decimals"); name != "Theseus" || symbol != "THS" || decimals != 18 {
		t.Errorf("%s %s %d", name, symbol, decimals)
	}
	token, r := tryDeploy(t, c, "Token", "Theseus", "THS", supplyLimit, stakeOwner)
	refused(t, r, token.ABI, fmt.Sprintf("SupplyTooLarge(%v)", supplyLimit))
	token, r = tryDeploy(t, c, "Token", "Theseus", "THS", most, common.Address{})
	refused(t, r, token.ABI, fmt.Sprintf("ERC20InvalidReceiver(%v)", common.Address{}))
	for name := range token.ABI.Methods {
		switch name {
		case "allowance", "approve", "approveAndCall", "balanceOf", "burn", "burnFrom", "decimals", "name", "symbol", "totalSupply", "transfer", "transferFrom":
		default:
			t.Errorf("Token has a function %s: nobody mints, pauses or owns it", name)
		}
	}
}

func TestTokenBurns(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	token := deploy(t, c, "Token", "Theseus", "THS", tokens(10), stakeOwner)
	supply := func() *big.Int { return get[*big.Int](token, "totalSupply") }

	refused(t, token.Call(stranger, "burn", big.NewInt(1)), token.ABI, fmt.Sprintf("ERC20InsufficientBalance(%v, 0, 1)", stranger))
	succeeded(t, token.Call(stakeOwner, "burn", tokens(4)), token.ABI, fmt.Sprintf("Transfer(%v, %v, %v)", stakeOwner, common.Address{}, tokens(4)))
	refused(t, token.Call(stranger, "burnFrom", stakeOwner, big.NewInt(1)), token.ABI, fmt.Sprintf("ERC20InsufficientAllowance(%v, 0, 1)", stranger))
	token.Call(stakeOwner, "approve", stranger, tokens(5))
	refused(t, token.Call(stranger, "burnFrom", stakeOwner, plus(tokens(5), 1)), token.ABI,
		fmt.Sprintf("ERC20InsufficientAllowance(%v, %v, %v)", stranger, tokens(5), plus(tokens(5), 1)))
	succeeded(t, token.Call(stranger, "burnFrom", stakeOwner, tokens(5)), token.ABI, fmt.Sprintf("Transfer(%v, %v, %v)", stakeOwner, common.Address{}, tokens(5)))
	if supply().Cmp(tokens(1)) != 0 {
		t.Errorf("supply %v", supply())
	}
}

func TestTokenApproveAndCall(t *testing.T) {
	b := newStaking(t, evmtest.New(t, evmtest.Osaka))

	r := b.token.Call(stakeOwner, "approveAndCall", stranger, tokens(1), []byte{})
	if !errors.Is(r.Err, vm.ErrExecutionReverted) || len(r.Revert) != 0 {
		t.Errorf("calling an account without code: %v %x", r.Err, r.Revert)
	}
	b.refuses(b.token.Call(stakeOwner, "approveAndCall", common.Address{}, tokens(1), []byte{}), "ERC20InvalidSpender(%v)", common.Address{})
	if got := get[*big.Int](b.token, "allowance", stakeOwner, stranger); got.Sign() != 0 {
		t.Errorf("a refused call left an allowance of %v", got)
	}
	b.refuses(b.stakeFor(stranger, minimumStake, delegationData(beneficiary, stakeOperator(0), authorizer)),
		"ERC20InsufficientBalance(%v, 0, %v)", stranger, minimumStake)
	b.must(b.stake(stakeOperator(0), minimumStake))
	if got := get[*big.Int](b.token, "allowance", stakeOwner, b.Address); got.Sign() != 0 {
		t.Errorf("staking left an allowance of %v", got)
	}
}

// ---------------------------------------------------------------- TokenMigration

// migration is an old and a new token, and what is between them.
type migration struct {
	evmtest.Instance
	old, new evmtest.Instance
}

func newMigration(t testing.TB, c *evmtest.Chain, funded *big.Int) *migration {
	t.Helper()
	m := &migration{
		old: deploy(t, c, "Token", "Theseus", "THS", tokens(1000), stakeOwner),
		new: deploy(t, c, "Token", "Theseus 2", "THS2", tokens(5000), stakeOwner2),
	}
	m.Instance = deploy(t, c, "TokenMigration", m.old.Address, m.new.Address)
	if r := m.new.Call(stakeOwner2, "transfer", m.Address, funded); r.Err != nil {
		t.Fatal(r.Err)
	}
	return m
}

func (m *migration) convert(holder common.Address, amount *big.Int, extraData ...byte) evmtest.Result {
	return m.old.Call(holder, "approveAndCall", m.Address, amount, append([]byte{}, extraData...))
}

func TestTokenMigrationConverts(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	m := newMigration(t, c, tokens(1000))
	m.old.Call(stakeOwner, "transfer", user, tokens(300))

	r := m.convert(user, tokens(120))
	if r.Err != nil {
		t.Fatal(r.Err, r.Error(m.ABI, m.old.ABI))
	}
	want := []string{
		fmt.Sprintf("Approval(%v, %v, %v)", user, m.Address, tokens(120)), fmt.Sprintf("Converted(%v, %v)", user, tokens(120)),
		fmt.Sprintf("Transfer(%v, %v, %v)", user, common.Address{}, tokens(120)), fmt.Sprintf("Transfer(%v, %v, %v)", m.Address, user, tokens(120)),
	}
	if got := r.Events(m.ABI, m.old.ABI); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("events %q", got)
	}
	// The last holder converts the last unit, and everything has become new.
	for holder, amount := range map[common.Address]*big.Int{user: tokens(180), stakeOwner: tokens(700)} {
		if r := m.convert(holder, amount); r.Err != nil {
			t.Error(r.Err, r.Error(m.ABI))
		}
	}
	if left, supply := get[*big.Int](m.new, "balanceOf", m.Address), get[*big.Int](m.old, "totalSupply"); left.Sign() != 0 || supply.Sign() != 0 {
		t.Errorf("%v new tokens are left for %v old ones", left, supply)
	}
	if got := get[*big.Int](m.new, "balanceOf", user); got.Cmp(tokens(300)) != 0 {
		t.Errorf("user has %v", got)
	}
}

func TestTokenMigrationRefuses(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	m := newMigration(t, c, plus(tokens(1000), -1))

	if get[bool](m.Instance, "isFunded") {
		t.Error("one unit is missing")
	}
	refused(t, m.convert(stakeOwner, tokens(1)), m.ABI, fmt.Sprintf("Underfunded(%v, %v)", plus(tokens(1000), -1), tokens(1000)))
	m.new.Call(stakeOwner2, "transfer", m.Address, big.NewInt(1))
	if !get[bool](m.Instance, "isFunded") {
		t.Error("all is there")
	}
	refused(t, m.convert(stakeOwner, tokens(1), 1), m.ABI, "WrongExtraData(1)")
	refused(t, m.convert(stakeOwner, new(big.Int)), m.ABI, "ZeroAmount()")
	r := m.convert(user, tokens(1))
	refused(t, r, m.old.ABI, fmt.Sprintf("ERC20InsufficientBalance(%v, 0, %v)", user, tokens(1)))
	refused(t, m.Call(stakeOwner, "receiveApproval", stakeOwner, tokens(1), m.old.Address, []byte{}), m.ABI, fmt.Sprintf("ForeignToken(%v)", stakeOwner))
	refused(t, m.new.Call(stakeOwner2, "approveAndCall", m.Address, tokens(1), []byte{}), m.ABI, fmt.Sprintf("ForeignToken(%v)", m.new.Address))
	if r := m.convert(stakeOwner, tokens(1)); r.Err != nil {
		t.Error(r.Err, r.Error(m.ABI))
	}

	for _, pair := range [][2]common.Address{
		{m.old.Address, m.old.Address}, {stranger, m.new.Address}, {m.old.Address, stranger}, {{}, m.new.Address}, {m.old.Address, {}},
	} {
		culprit := pair[0]
		if pair[0] == m.old.Address && pair[1] != m.old.Address {
			culprit = pair[1]
		}
		instance, r := tryDeploy(t, c, "TokenMigration", pair[0], pair[1])
		refused(t, r, instance.ABI, fmt.Sprintf("ForeignToken(%v)", culprit))
	}
}

// What was burned elsewhere leaves new tokens that nobody can get; those who convert still get one for one.
func TestTokenMigrationKeepsWhatWasBurnedElsewhere(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	m := newMigration(t, c, tokens(1000))
	m.old.Call(stakeOwner, "burn", tokens(400))
	if r := m.convert(stakeOwner, tokens(600)); r.Err != nil {
		t.Fatal(r.Err)
	}
	if left := get[*big.Int](m.new, "balanceOf", m.Address); left.Cmp(tokens(400)) != 0 {
		t.Errorf("%v left", left)
	}
}

// A token that is not the old one, or an underfunded contract, would take from those who come later: shown with the checks taken away.
func TestTokenMigrationPositiveControls(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	m := newMigration(t, c, tokens(600))
	fake := stakingAttackers(t)["HostileToken"]
	hostile := newInstance(c, fake)
	refused(t, hostile.Call(user, "callAs", m.Address, stakeOwner, tokens(5), m.old.Address, []byte{}), m.ABI, fmt.Sprintf("ForeignToken(%v)", hostile.Address))

	weak := &migration{old: m.old, new: m.new}
	weak.Instance = newInstance(c, weakStakings(t)["TokenMigration"], m.old.Address, m.new.Address)
	m.new.Call(stakeOwner2, "transfer", weak.Address, tokens(600))
	m.old.Call(stakeOwner, "transfer", user, tokens(500))

	stakingWeaknesses.switchOn(t, c, weak.Address, "any funding")
	if r := weak.convert(stakeOwner, tokens(500)); r.Err != nil {
		t.Fatal(r.Err)
	}
	if r := weak.convert(user, tokens(500)); r.Err == nil {
		t.Error("the attack does not work: the last to come got everything")
	}

	// Whoever calls can have others' allowances used for what they did not ask for.
	m.old.Call(user, "approve", weak.Address, tokens(5))
	stakingWeaknesses.switchOn(t, c, weak.Address, "any funding", "any old token")
	if r := hostile.Call(stranger, "callAs", weak.Address, user, tokens(5), m.old.Address, []byte{}); r.Err != nil {
		t.Errorf("the attack does not work: %v", r.Error(m.ABI, m.old.ABI))
	}
}

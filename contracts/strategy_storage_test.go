package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// Unstructured storage: a managed proxy under a record, whose code is written as if there were none.
func TestUnstructuredStorage(t *testing.T) {
	w := newWorld(t)
	contract := w.deployOf(w.family, team())
	one := w.upgradeOf(contract, newStrategy(t, w.Chain, "Counter").Address)
	one.Initialiser = strategy(t, "Counter").Pack("initialise", keeper)
	w.run(one)
	counter := evmtest.Instance{Chain: w.Chain, ABI: &strategy(t, "SteppingCounter").ABI, Address: contract}
	succeeded(t, counter.Call(user, "increment"), counter.ABI, "Counted(1)")
	refused(t, counter.Call(stranger, "initialise", stranger), counter.ABI, "AlreadyInitialised()")
	refused(t, counter.Call(stranger, "reset"), counter.ABI, fmt.Sprintf("KeeperOnly(%v)", keeper))

	two := w.upgradeOf(contract, newStrategy(t, w.Chain, "SteppingCounter").Address)
	two.Initialiser = strategy(t, "SteppingCounter").Pack("initialiseStep", wei(5))
	w.run(two)
	refused(t, counter.Call(stranger, "initialiseStep", wei(9)), counter.ABI, "AlreadyInitialised()")
	succeeded(t, counter.Call(user, "increment"), counter.ABI, "Counted(6)")
	succeeded(t, counter.Call(keeper, "reset"), counter.ABI, "Counted(0)")

	// A function of the code with a name that the proxy's administration has elsewhere is the code's: nothing clashes, for anybody.
	echo := newInstance(w.Chain, strategyAttack(t, "TokenThatUpgrades"))
	w.run(w.upgradeOf(contract, echo.Address))
	for _, from := range []common.Address{user, stranger, deployer, signer(0)} {
		succeeded(t, through(contract, echo).Call(from, "upgradeTo", "x", from), echo.ABI, "Reached()")
	}
}

// The code at its own address is initialised by its constructor.
func TestUnstructuredStorageInitialisedByAStranger(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	for _, name := range []string{"Counter", "SteppingCounter"} {
		code := newStrategy(t, c, name)
		refused(t, code.Call(stranger, "initialise", stranger), code.ABI, "AlreadyInitialised()")
		refused(t, code.Call(stranger, "reset"), code.ABI, fmt.Sprintf("KeeperOnly(%v)", common.Address{}))
	}
}

// Each namespace is where ERC-7201 puts it.
func TestNamespacesAreWhereTheirIdsSay(t *testing.T) {
	slotOf := func(id string) common.Hash {
		less := new(big.Int).Sub(crypto.Keccak256Hash([]byte(id)).Big(), common.Big1)
		slot := crypto.Keccak256Hash(common.BigToHash(less).Bytes())
		slot[31] = 0
		return slot
	}
	c := evmtest.New(t, evmtest.Osaka)
	board := boardBehindAProxy(t, c)
	if r := board.Call(keeper, "pin", [32]byte{7}); r.Err != nil {
		t.Fatal(r.Err)
	}
	at := slotOf("theseus.strategies.board")
	// bool and address share the first word, the list begins with its length in the next.
	first, second := c.Storage(board.Address, at), c.Storage(board.Address, common.BigToHash(new(big.Int).Add(at.Big(), common.Big1)))
	if want := new(big.Int).Add(new(big.Int).Lsh(keeper.Big(), 8), common.Big1); first.Big().Cmp(want) != 0 || second.Big().Int64() != 1 {
		t.Errorf("%v %v", first, second)
	}
	upgradeBoard(t, board)
	if r := board.Call(keeper, "setPaused", true); r.Err != nil {
		t.Fatal(r.Err)
	}
	if got := c.Storage(board.Address, slotOf("theseus.strategies.pausing")); got.Big().Bit(0) != 1 || new(big.Int).Rsh(got.Big(), 8).Uint64() != c.Time() {
		t.Errorf("%v", got)
	}
	for slot := range int64(10) {
		if got := c.Storage(board.Address, common.BigToHash(wei(slot))); got != (common.Hash{}) {
			t.Errorf("slot %d holds %v", slot, got)
		}
	}
}

// A base that an upgrade puts in front of all others moves nothing; with ordinary variables it moves everything.
func TestNamespacesLetBasesCome(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	board := boardBehindAProxy(t, c)
	for _, r := range []evmtest.Result{board.Call(stranger, "pin", [32]byte{1}), board.Call(user, "pin", [32]byte{1})} {
		refused(t, r, board.ABI, fmt.Sprintf("KeeperOnly(%v)", keeper))
	}
	refused(t, board.Call(stranger, "initialise", stranger), board.ABI, "AlreadyInitialised()")
	succeeded(t, board.Call(keeper, "pin", [32]byte{1}), board.ABI, fmt.Sprintf("Pinned(0, %#x)", [32]byte{1}))
	upgradeBoard(t, board)
	reads(t, board, keeper, "keeper")
	reads(t, board, [32]byte{1}, "noteAt", wei(0))
	succeeded(t, board.Call(keeper, "setPaused", true), board.ABI, "PausedChanged(true)")
	refused(t, board.Call(keeper, "pin", [32]byte{2}), board.ABI, fmt.Sprintf("Paused(%d)", c.Time()))
	refused(t, board.Call(stranger, "setPaused", false), board.ABI, fmt.Sprintf("KeeperOnly(%v)", keeper))
	succeeded(t, board.Call(keeper, "setPaused", false), board.ABI, "PausedChanged(false)")
	succeeded(t, board.Call(keeper, "pin", [32]byte{2}), board.ABI, fmt.Sprintf("Pinned(1, %#x)", [32]byte{2}))

	ordinary, shifted := newInstance(c, strategyAttack(t, "OrdinaryBoard")), newInstance(c, strategyAttack(t, "ShiftedBoard"))
	proxy := newStrategy(t, c, "Relay", newInstance(c, strategyAttack(t, "OrdinaryBoard")).Address, keeper)
	control := through(proxy.Address, ordinary)
	if r := control.Call(keeper, "setNote", wei(7)); r.Err != nil {
		t.Fatal(r.Err)
	}
	if r := proxy.Call(keeper, "changeContract", shifted.Address); r.Err != nil {
		t.Fatal(r.Error(proxy.ABI))
	}
	reads(t, control, 0, "note")
	reads(t, through(proxy.Address, shifted), 7, "paused")
}

func boardBehindAProxy(t testing.TB, c *evmtest.Chain) evmtest.Instance {
	t.Helper()
	code := newStrategy(t, c, "Board")
	proxy := newStrategy(t, c, "UUPSProxy", code.Address, strategy(t, "Board").Pack("initialise", keeper))
	return as(t, proxy, "PausableBoard")
}

// upgradeBoard writes the slot that any proxy here keeps, as its upgrade would.
func upgradeBoard(t testing.TB, board evmtest.Instance) {
	t.Helper()
	next := newStrategy(t, board.Chain, "PausableBoard").Address
	board.Chain.SetStorage(board.Address, implementationSlot, common.BytesToHash(next[:]))
}

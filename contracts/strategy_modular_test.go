package contracts_test

import (
	"fmt"
	"reflect"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// modular is a system of data, logic and authorisation contract; the keeper owns it, the user holds 100 points.
type modular struct {
	*evmtest.Chain
	authorisation, data, points evmtest.Instance
}

func modularScene(t testing.TB) *modular {
	t.Helper()
	c := evmtest.New(t, evmtest.Osaka)
	m := &modular{Chain: c, authorisation: newStrategy(t, c, "Authorisation", keeper)}
	m.data = newStrategy(t, c, "Data", m.authorisation.Address)
	m.points = newStrategy(t, c, "Points", m.authorisation.Address, m.data.Address)
	succeeded(t, m.data.Call(keeper, "bind", m.points.Address), m.data.ABI, fmt.Sprintf("Bound(%v, %v)", common.Address{}, m.points.Address))
	succeeded(t, m.points.Call(keeper, "award", user, wei(100)), m.points.ABI, fmt.Sprintf("Awarded(%v, 100)", user))
	return m
}

func TestModularLogicIsReplacedAlone(t *testing.T) {
	m := modularScene(t)
	succeeded(t, m.points.Call(user, "give", stranger, wei(30)), m.points.ABI, fmt.Sprintf("Given(%v, %v, 30)", user, stranger))
	refused(t, m.points.Call(stranger, "give", user, wei(31)), m.points.ABI, fmt.Sprintf("InsufficientPoints(%v, 30, 31)", stranger))
	refused(t, m.points.Call(stranger, "award", stranger, wei(1)), m.points.ABI, notAllowed(stranger, m.points, "award"))

	next := newStrategy(t, m.Chain, "PointsWithRefusal", m.authorisation.Address, m.data.Address)
	refused(t, m.data.Call(stranger, "bind", next.Address), m.data.ABI, notAllowed(stranger, m.data, "bind"))
	// Not yet bound, it reads and does not write.
	reads(t, next, 70, "pointsOf", user)
	refused(t, next.Call(user, "give", stranger, wei(1)), m.data.ABI, fmt.Sprintf("LogicOnly(%v)", m.points.Address))
	succeeded(t, m.data.Call(keeper, "bind", next.Address), m.data.ABI, fmt.Sprintf("Bound(%v, %v)", m.points.Address, next.Address))

	succeeded(t, next.Call(stranger, "refuse", user, true), next.ABI, fmt.Sprintf("RefusalChanged(%v, %v, true)", stranger, user))
	refused(t, next.Call(user, "give", stranger, wei(1)), next.ABI, fmt.Sprintf("Refused(%v, %v)", user, stranger))
	succeeded(t, next.Call(stranger, "give", user, wei(5)), next.ABI, fmt.Sprintf("Given(%v, %v, 5)", stranger, user))
	reads(t, next, 75, "pointsOf", user)
}

// The old logic is shut out in the moment in which other logic is bound.
func TestModularOldLogicWritesNoMore(t *testing.T) {
	m := modularScene(t)
	next := newStrategy(t, m.Chain, "PointsWithRefusal", m.authorisation.Address, m.data.Address)
	m.data.Call(keeper, "bind", next.Address)
	logicOnly := fmt.Sprintf("LogicOnly(%v)", next.Address)
	refused(t, m.points.Call(user, "give", stranger, wei(1)), m.data.ABI, logicOnly)
	refused(t, m.points.Call(keeper, "award", user, wei(1)), m.data.ABI, logicOnly)
	reads(t, m.points, 100, "pointsOf", user) // reads go on

	weak := newInstance(m.Chain, weakStrategy(t, "Data"), m.authorisation.Address)
	old := newStrategy(t, m.Chain, "Points", m.authorisation.Address, weak.Address)
	weak.Call(keeper, "bind", next.Address)
	if r := old.Call(keeper, "award", stranger, wei(1)); r.Err != nil {
		t.Errorf("the control: %v", r.Err)
	}
}

// Bound to nobody the data contract is halted.
func TestModularHalt(t *testing.T) {
	m := modularScene(t)
	succeeded(t, m.data.Call(keeper, "bind", common.Address{}), m.data.ABI, fmt.Sprintf("Bound(%v, %v)", m.points.Address, common.Address{}))
	refused(t, m.points.Call(user, "give", stranger, wei(1)), m.data.ABI, fmt.Sprintf("LogicOnly(%v)", common.Address{}))
	reads(t, m.points, 100, "pointsOf", user)
	if r := m.data.Call(keeper, "bind", m.points.Address); r.Err != nil {
		t.Fatal(r.Err)
	}
	succeeded(t, m.points.Call(user, "give", stranger, wei(1)), m.points.ABI, fmt.Sprintf("Given(%v, %v, 1)", user, stranger))
}

func TestModularDataIsReplacedAlone(t *testing.T) {
	m := modularScene(t)
	data := newStrategy(t, m.Chain, "Data", m.authorisation.Address)
	refused(t, m.points.Call(stranger, "changeData", data.Address), m.points.ABI, notAllowed(stranger, m.points, "changeData"))
	refused(t, m.points.Call(keeper, "changeData", user), m.points.ABI, fmt.Sprintf("NoData(%v)", user))
	if r := data.Call(keeper, "bind", m.points.Address); r.Err != nil {
		t.Fatal(r.Err)
	}
	succeeded(t, m.points.Call(keeper, "changeData", data.Address), m.points.ABI, fmt.Sprintf("DataChanged(%v, %v)", m.data.Address, data.Address))
	reads(t, m.points, 0, "pointsOf", user)
	if r := m.points.Call(keeper, "award", user, wei(7)); r.Err != nil {
		t.Fatal(r.Err)
	}
	reads(t, m.points, 7, "pointsOf", user)
}

func TestModularAuthorisationIsReplacedAlone(t *testing.T) {
	m := modularScene(t)
	next := newStrategy(t, m.Chain, "Authorisation", keeper)
	theirs := newStrategy(t, m.Chain, "Authorisation", stranger)
	for _, module := range []evmtest.Instance{m.data, m.points} {
		refused(t, module.Call(stranger, "changeAuthorisation", theirs.Address), module.ABI, notAllowed(stranger, module, "changeAuthorisation"))
		// What would shut out whoever replaces it is a mistake.
		refused(t, module.Call(keeper, "changeAuthorisation", theirs.Address), module.ABI, fmt.Sprintf("NotReplaceable(%v, %v)", theirs.Address, keeper))
		if r := module.Call(keeper, "changeAuthorisation", user); r.Err == nil {
			t.Error("an account without code authorises")
		}
		succeeded(t, module.Call(keeper, "changeAuthorisation", next.Address), module.ABI,
			fmt.Sprintf("AuthorisationChanged(%v, %v)", m.authorisation.Address, next.Address))
	}
	// The old one has no say any more, the new one has.
	m.authorisation.Call(keeper, "changeOwner", guardian)
	refused(t, m.data.Call(guardian, "bind", m.points.Address), m.data.ABI, notAllowed(guardian, m.data, "bind"))
	if r := m.points.Call(keeper, "award", user, wei(1)); r.Err != nil {
		t.Error(r.Err)
	}

	weak := newInstance(m.Chain, weakStrategy(t, "Data"), m.authorisation.Address)
	if r := weak.Call(guardian, "changeAuthorisation", theirs.Address); r.Err != nil {
		t.Errorf("the control: %v", r.Err)
	}
	refused(t, weak.Call(guardian, "bind", m.points.Address), m.data.ABI, notAllowed(guardian, m.data, "bind"))
}

func TestModularAuthorisationGrants(t *testing.T) {
	m := modularScene(t)
	bind := m.data.ABI.Methods["bind"].ID
	selector := [4]byte(bind)
	a := m.authorisation
	for _, r := range []evmtest.Result{a.Call(stranger, "grant", stranger, m.data.Address, selector, true), a.Call(stranger, "changeOwner", stranger)} {
		refused(t, r, a.ABI, fmt.Sprintf("OwnerOnly(%v)", keeper))
	}
	succeeded(t, a.Call(keeper, "grant", guardian, m.data.Address, selector, true), a.ABI,
		fmt.Sprintf("Granted(%v, %v, %#x, true)", guardian, m.data.Address, bind))
	if r := m.data.Call(guardian, "bind", common.Address{}); r.Err != nil {
		t.Error(r.Err)
	}
	refused(t, m.data.Call(guardian, "changeAuthorisation", a.Address), m.data.ABI, notAllowed(guardian, m.data, "changeAuthorisation"))
	refused(t, m.points.Call(guardian, "award", guardian, wei(1)), m.points.ABI, notAllowed(guardian, m.points, "award"))
	if r := a.Call(keeper, "grant", guardian, m.data.Address, selector, false); r.Err != nil {
		t.Error(r.Err)
	}
	refused(t, m.data.Call(guardian, "bind", m.points.Address), m.data.ABI, notAllowed(guardian, m.data, "bind"))

	// The owner may be a contract, here one that passes calls on, as a multisig contract does when enough have signed.
	multisig := relay(m.Chain, m.data.Address)
	refused(t, a.Call(keeper, "changeOwner", common.Address{}), a.ABI, "ZeroOwner()")
	succeeded(t, a.Call(keeper, "changeOwner", multisig), a.ABI, fmt.Sprintf("OwnerChanged(%v, %v)", keeper, multisig))
	if r := through(multisig, m.data).Call(stranger, "bind", m.points.Address); r.Err != nil {
		t.Error(r.Err)
	}
	refusedNew(t, m.Chain, "ZeroOwner()", "Authorisation", common.Address{})
}

// Values by type and key: each type has a space of its own, strangers write none of them, and only code is bound.
func TestModularDataKeepsValues(t *testing.T) {
	m := modularScene(t)
	wallet := delegated(t, m.Chain, 40)
	for _, at := range []common.Address{stranger, wallet} {
		refused(t, m.data.Call(keeper, "bind", at), m.data.ABI, fmt.Sprintf("NoCode(%v)", at))
	}
	logic := relay(m.Chain, m.data.Address)
	if r := m.data.Call(keeper, "bind", logic); r.Err != nil {
		t.Fatal(r.Err)
	}
	key, other := [32]byte{1}, [32]byte{2}
	values := map[string]any{
		"Uint": wei(7), "Int": wei(-7), "Address": guardian, "Bool": true, "Bytes32": [32]byte{9}, "Bytes": []byte("some bytes"), "String": "some text",
	}
	for kind, value := range values {
		refused(t, m.data.Call(stranger, "set"+kind, key, value), m.data.ABI, fmt.Sprintf("LogicOnly(%v)", logic))
		if zero := m.data.Get("get"+kind, key)[0]; reflect.DeepEqual(zero, value) {
			t.Errorf("%s: %v before it was written", kind, zero)
		}
		if r := through(logic, m.data).Call(user, "set"+kind, key, value); r.Err != nil {
			t.Errorf("%s: %v", kind, r.Err)
		}
	}
	for kind, value := range values {
		if got := m.data.Get("get"+kind, key)[0]; !reflect.DeepEqual(got, value) {
			t.Errorf("%s: %v, want %v", kind, got, value)
		}
		if got := m.data.Get("get"+kind, other)[0]; reflect.DeepEqual(got, value) {
			t.Errorf("%s: another key has it too", kind)
		}
	}
}

func TestModularGas(t *testing.T) {
	m := modularScene(t)
	gasIs(t, "modular: a write by way of the data contract", m.points.Call(user, "give", stranger, wei(1)).GasUsed)
	// abi.encode("points", user)
	key := crypto.Keccak256Hash(w32(64), common.LeftPadBytes(user[:], 32), w32(6), common.RightPadBytes([]byte("points"), 32))
	by, itself := m.points.View("pointsOf", user), m.data.View("getUint", key)
	if by.Err != nil || string(by.Ret) != string(itself.Ret) {
		t.Fatalf("%x and %x", by.Ret, itself.Ret)
	}
	gasIs(t, "modular: a read by way of logic, over one of the data contract, cold", by.GasUsed-itself.GasUsed)
	next := newStrategy(t, m.Chain, "PointsWithRefusal", m.authorisation.Address, m.data.Address).Address
	gasIs(t, "modular: bind other logic", m.data.Call(keeper, "bind", next).GasUsed)
	for name, arguments := range map[string][]any{"Data": {m.authorisation.Address}, "Authorisation": {keeper}} {
		_, r := m.Deploy(deployer, strategy(t, name).Creation(arguments...), nil)
		gasIs(t, "modular: deploy "+name, r.GasUsed)
	}
}

func notAllowed(account common.Address, module evmtest.Instance, method string) string {
	return fmt.Sprintf("NotAllowed(%v, %#x)", account, module.ABI.Methods[method].ID)
}

// immutableLogic is logic whose data contract is an immutable, so that it can run behind a proxy.
const immutableLogic = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

interface IUints {
    function getUint(bytes32 key) external view returns (uint256);
    function setUint(bytes32 key, uint256 value) external;
}

contract Tally {
    IUints private immutable DATA;
    uint256 private immutable STEP;

    constructor(IUints data, uint256 step) {
        (DATA, STEP) = (data, step);
    }

    function count() external {
        DATA.setUint("n", DATA.getUint("n") + STEP);
    }
}
`

// Data and logic under a record: the data contract is bound to the logic's managed proxy, once. An activation changes who writes, code that ran
// before writes nothing any more, and a halt refuses writes while reads go on.
func TestModularDataUnderARecord(t *testing.T) {
	w := newWorld(t)
	code := evmtest.Compile(t, evmtest.Sources{Tree: fstest.MapFS{"Tally.sol": {Data: []byte(immutableLogic)}}}, "Tally.sol")["Tally"]
	proxy := w.deployRecord(team())
	data := newStrategy(t, w.Chain, "Data", newStrategy(t, w.Chain, "Authorisation", deployer).Address)
	w.must(data.Call(deployer, "bind", proxy))
	one, two := newInstance(w.Chain, code, data.Address, wei(1)), newInstance(w.Chain, code, data.Address, wei(10))
	tally := evmtest.Instance{Chain: w.Chain, ABI: &code.ABI, Address: proxy}
	counted := func(want int) {
		t.Helper()
		reads(t, data, want, "getUint", named("n"))
	}

	w.run(w.upgradeOf(proxy, one.Address))
	w.must(tally.Call(user, "count"))
	counted(1)
	w.run(w.upgradeOf(proxy, two.Address))
	w.must(tally.Call(user, "count"))
	counted(11)
	for _, logic := range []evmtest.Instance{one, two} {
		refused(t, logic.Call(user, "count"), data.ABI, fmt.Sprintf("LogicOnly(%v)", proxy))
	}

	w.must(w.registrySend("halt", proxy)(guardian))
	w.wantRefusal(tally.Call(user, "count"), "CodeHalted")
	counted(11)
	w.AdvanceTime(7 * day)
	w.must(w.registrySend("resume", proxy)(stranger))
	w.must(tally.Call(user, "count"))
	counted(21)

	// The control: data that is bound to logic itself goes on being written by it.
	w.must(data.Call(deployer, "bind", one.Address))
	w.must(one.Call(user, "count"))
	counted(22)
}

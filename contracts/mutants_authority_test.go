package contracts_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// writesItsCall is code that keeps the size of its call's data in slot 0 and the first word of them in slot 1.
var writesItsCall = common.FromHex("365f55" + "5f35600155" + "00")

// authorityOfAnAccount is a ManagedAuthority whose controller is the deployer, with its proxy.
func authorityOfAnAccount(t *testing.T) (w *world, authority, proxy common.Address) {
	w = newWorld(t)
	authority = w.deploy("ManagedAuthority", deployer, w.halted)
	return w, authority, view[common.Address](w, authority, "ManagedAuthority", "proxy")
}

func TestManagedAuthorityPassesOnWhatItIsGiven(t *testing.T) {
	for _, tc := range []struct {
		data  []byte
		value int64
		runs  bool
	}{
		{nil, 0, false},
		{nil, 1, true},
		{[]byte{7}, 0, true},
		{[]byte{7}, 1, true},
		{common.FromHex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021"), 0, true},
	} {
		w, authority, proxy := authorityOfAnAccount(t)
		code := common.BytesToAddress([]byte("writes its call"))
		w.SetCode(code, writesItsCall)
		w.Fund(deployer, big.NewInt(10))
		w.must(w.send(deployer, authority, "IAuthority", "switchTo", code))
		unwritten := common.BigToHash(big.NewInt(1 << 40))
		w.SetStorage(proxy, common.Hash{}, unwritten)
		w.must(w.Call(deployer, authority, big.NewInt(tc.value), pack("IAuthority", "initialise", tc.data)))

		size, first := w.Storage(proxy, common.Hash{}), w.Storage(proxy, common.BigToHash(common.Big1))
		if !tc.runs {
			if size != unwritten {
				t.Errorf("%+v: it ran", tc)
			}
			continue
		}
		want := common.BytesToHash(common.RightPadBytes(tc.data, 32)[:32])
		if size != common.BigToHash(big.NewInt(int64(len(tc.data)))) || first != want || w.Balance(proxy).Int64() != tc.value {
			t.Errorf("%+v: the code got %v bytes, first %v, and %v wei", tc, size.Big(), first, w.Balance(proxy))
		}
	}
}

func TestManagedAuthorityKnowsNoOtherCall(t *testing.T) {
	w, authority, _ := authorityOfAnAccount(t)
	for _, data := range [][]byte{nil, {1, 2, 3, 4}, pack("ManagedFamily", "halted")[:3]} {
		if r := w.Call(deployer, authority, nil, data); r.Err == nil || len(r.Ret) != 0 {
			t.Errorf("%x: %v %x", data, r.Err, r.Ret)
		}
	}
}

func TestAuthoritiesAnnounceTheirController(t *testing.T) {
	w, managed, _ := authorityOfAnAccount(t)
	uups := w.deploy("UUPSAuthority", deployer, common.Address{})
	for _, authority := range []common.Address{managed, uups} {
		w.wantRefusal(w.send(deployer, authority, "IAuthority", "handOver", common.Address{}), "ZeroController")
		r := w.must(w.send(deployer, authority, "IAuthority", "handOver", successor))
		if got := w.events(r, authority, "IAuthority"); len(got) != 1 || got[0] != event("ControllerChanged", successor) {
			t.Errorf("events %v", got)
		}
		w.wantRefusal(w.send(deployer, authority, "IAuthority", "halt"), "ControllerOnly", successor)
	}
}

// A controller that is called by a contract is not the contract's caller.
func TestAuthoritiesObeyTheirCaller(t *testing.T) {
	w, managed, _ := authorityOfAnAccount(t)
	uups := w.deploy("UUPSAuthority", deployer, common.Address{})
	for _, authority := range []common.Address{managed, uups} {
		w.wantRefusal(w.send(deployer, relay(w.Chain, authority), "IAuthority", "halt"), "ControllerOnly", deployer)
	}
}

func TestUUPSAuthorityOfANewProxyIsHalted(t *testing.T) {
	w := newWorld(t)
	authority := w.deploy("UUPSAuthority", deployer, common.Address{})
	halted := view[common.Address](w, authority, "UUPSAuthority", "halted")
	if got := view[common.Address](w, authority, "UUPSAuthority", "implementation"); got != halted || got == (common.Address{}) {
		t.Errorf("implementation %v, halted %v", got, halted)
	}
	foreign := w.deploy("UUPSAuthority", deployer, user)
	if got := view[common.Address](w, foreign, "UUPSAuthority", "implementation"); got != (common.Address{}) {
		t.Errorf("implementation %v of a proxy that it has not switched yet", got)
	}
}

// Who calls through a managed proxy has all its gas there, but for what the EVM keeps back.
func TestManagedProxyPassesItsGasOn(t *testing.T) {
	w, authority, proxy := authorityOfAnAccount(t)
	code := common.BytesToAddress([]byte("says how much gas it has"))
	w.SetCode(code, common.FromHex("5a5f5260205ff3"))
	w.must(w.send(deployer, authority, "IAuthority", "switchTo", code))
	if got := new(big.Int).SetBytes(w.Call(stranger, proxy, nil, nil, 1_000_000).Ret).Uint64(); got < 950_000 {
		t.Errorf("%d gas of a million", got)
	}
}

// The proxy's creator, who is its admin, reads two words and nothing else.
func TestManagedProxyAnswersItsAdmin(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	implementation := withCode(c, 1)
	proxy := deploy(t, c, "ManagedProxy", implementation)
	want := append(common.LeftPadBytes(implementation[:], 32), common.LeftPadBytes(deployer[:], 32)...)
	if r := c.Call(deployer, proxy.Address, nil, nil); r.Err != nil || !bytes.Equal(r.Ret, want) {
		t.Errorf("answer %x, want %x", r.Ret, want)
	}
}

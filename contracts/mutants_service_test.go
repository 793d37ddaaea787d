package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// Each of several operator contracts can be removed; the others keep their order.
func TestServiceRemovesAnyOfItsList(t *testing.T) {
	for removed := range 3 {
		s := newCounter(t, evmtest.Shanghai)
		var list []common.Address
		for range 3 {
			list = append(list, s.listed(1).Address)
		}
		gone := list[removed]
		succeeded(t, s.Call(upgrader, "remove", gone), s.ABI, fmt.Sprintf("OperatorContractRemoved(%v)", gone))
		list = append(list[:removed:removed], list[removed+1:]...)
		s.expect(t, list, list...)
		if get[bool](s.Instance, "isListed", gone) {
			t.Errorf("%d is listed still", removed)
		}
	}
}

func TestServiceProxyAnnouncesItsImplementation(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	implementation := withCode(c, 1)
	proxy, r := tryDeploy(t, c, "ServiceProxy", implementation, []byte{})
	succeeded(t, r, proxy.ABI, fmt.Sprintf("Upgraded(%v)", implementation))
}

// A service has all the gas that its caller gave, but for what the EVM keeps back.
func TestServiceProxyPassesItsGasOn(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	implementation := withCode(c, 1)
	c.SetCode(implementation, common.FromHex("5a5f5260205ff3")) // answers how much gas it has
	proxy := deploy(t, c, "ServiceProxy", implementation, []byte{})
	got := new(big.Int).SetBytes(c.Call(stranger, proxy.Address, nil, nil, 1_000_000).Ret).Uint64()
	if got < 950_000 {
		t.Errorf("%d gas of a million", got)
	}
}

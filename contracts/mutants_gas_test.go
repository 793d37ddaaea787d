package contracts_test

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// hungry is code that answers 1 if it gets nearly the gas that it was promised, and refuses otherwise.
func hungry(promised uint32) []byte {
	code := append([]byte{0x63}, binary.BigEndian.AppendUint32(nil, promised-100)...)
	return append(code, common.FromHex("5a10601257"+"60015f5260205ff3"+"5b5f5ffd")...)
}

// scan sends with more and more gas, from too little to plenty. Each either changes nothing or does what it should: whoever chooses the
// gas cannot choose the outcome.
func scan(w *world, send func(gas uint64) evmtest.Result, from, to uint64, done func(evmtest.Result)) {
	w.t.Helper()
	refused, did := 0, 0
	for gas := from; gas <= to; gas += 1000 {
		before := w.Snapshot()
		if r := send(gas); r.Err != nil {
			refused++
			if len(r.Revert) >= 4 && [4]byte(r.Revert[:4]) != [4]byte(refusal("NotEnoughGas", 0, 0)[:4]) {
				w.t.Fatalf("with %d gas: %s", gas, explain(r))
			}
		} else {
			did++
			done(r)
		}
		w.Restore(before)
	}
	if refused == 0 || did == 0 {
		w.t.Errorf("refused %d times, did it %d times: the scan does not cross the boundary", refused, did)
	}
}

func TestNobodyStarvesAHalt(t *testing.T) {
	w, contract, _ := scene(t)
	w.SetCode(w.record(contract).Authority, hungry(250_000))
	data := pack("CodeRegistry", "halt", contract)
	scan(w, func(gas uint64) evmtest.Result { return w.Call(guardian, w.codeRegistry, nil, data, gas) }, 200_000, 450_000, func(evmtest.Result) {
		if !w.record(contract).Enforced {
			t.Fatal("halted, and not enforced")
		}
	})
}

func TestNobodyStarvesAnAssertion(t *testing.T) {
	w, contract, u := scene(t)
	target := common.HexToAddress("0xa55e")
	w.SetCode(target, hungry(500_000))
	u.Assertions = []assertion{asserted(target, nil, 0, common.Hash{31: 1})}
	w.ready(u)
	data := pack("CodeRegistry", "activate", u)
	scan(w, func(gas uint64) evmtest.Result { return w.Call(stranger, w.codeRegistry, nil, data, gas) }, 300_000, 800_000, func(evmtest.Result) {
		w.wantNumber(contract, 2)
	})
}

// What an authority reads back costs its proxy little: a caller without much gas gets the answer.
func TestReadingBackTakesLittleGas(t *testing.T) {
	w, contract, u := scene(t)
	w.run(u)
	r := w.Call(stranger, w.record(contract).Authority, nil, pack("ManagedAuthority", "implementation"), 100_000)
	if w.must(r); common.BytesToAddress(r.Ret) != u.Implementation {
		t.Errorf("%x", r.Ret)
	}
}

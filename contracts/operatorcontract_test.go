package contracts_test

import (
	"bytes"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// IHostile.Conduct.
const (
	conductAccept uint8 = iota
	conductRevert
	conductBurn
	conductBomb
	conductReEnter
)

// plain is the base of operator contracts and nothing else, on a registry that approved it.
type plain struct {
	evmtest.Instance
	registry evmtest.Instance
}

func newPlain(t testing.TB, service common.Address) *plain {
	t.Helper()
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRegistry(t, c)
	operator := newInstance(c, attackers(t)["PlainOperator"], registry.Address, service)
	succeeded(t, registry.Call(keeper, "approve", operator.Address, kindOperatorContract), registry.ABI,
		fmt.Sprintf("StatusChanged(%v, 2, 1, %v)", operator.Address, keeper))
	c.Fund(user, big.NewInt(1_000_000))
	return &plain{operator, registry}
}

// work has a worker earn and a customer called back.
func (p *plain) work(worker, customer common.Address, wei int64, limit uint64) evmtest.Result {
	return p.Pay(user, big.NewInt(wei), "work", worker, customer, new(big.Int).SetUint64(limit), []byte("done"))
}

func (p *plain) earns(t testing.TB, worker common.Address, want int64) {
	t.Helper()
	if got := get[*big.Int](p.Instance, "earningsOf", worker); got.Int64() != want {
		t.Errorf("%v may withdraw %v, want %d", worker, got, want)
	}
}

func (p *plain) hostile(t testing.TB, conduct uint8, target common.Address, data []byte) evmtest.Instance {
	t.Helper()
	hostile := newInstance(p.Chain, attackers(t)["Hostile"])
	succeeded(t, hostile.Call(stranger, "set", conduct, target, data), hostile.ABI)
	return hostile
}

func TestOperatorContractBelongs(t *testing.T) {
	p := newPlain(t, user)
	succeeded(t, p.work(stranger, user, 1, 0), p.ABI)
	refused(t, p.Call(stranger, "work", stranger, user, new(big.Int), []byte{}), p.ABI, fmt.Sprintf("ServiceOnly(%v)", user))

	public := newPlain(t, common.Address{})
	for _, caller := range []common.Address{user, stranger, keeper} {
		succeeded(t, public.Call(caller, "work", stranger, user, new(big.Int), []byte{}), public.ABI)
	}

	for name, want := range map[string]common.Address{"registry": p.registry.Address, "service": user} {
		if got := get[common.Address](p.Instance, name); got != want {
			t.Errorf("%s %v, want %v", name, got, want)
		}
	}
	packed := attackers(t)["PlainOperator"].Creation(common.Address{}, user)
	_, r := p.Chain.Deploy(deployer, packed, nil)
	refused(t, r, p.ABI, "ZeroAddress()")
	for id, want := range map[string]bool{
		"01ffc9a7": true, "ffffffff": false, "00000000": false,
		interfaceID("fee()", "registry()", "service()", "staking()", "weight()"): true,
		interfaceID("withdraw(address)", "earningsOf(address)"):                  true,
	} {
		if get[bool](p.Instance, "supportsInterface", [4]byte(common.FromHex(id))) != want {
			t.Errorf("supportsInterface(%s) is not %v", id, want)
		}
	}
}

func TestOperatorContractPays(t *testing.T) {
	p := newPlain(t, common.Address{})
	refused(t, p.Call(stranger, "withdraw", subject), p.ABI, fmt.Sprintf("NothingToWithdraw(%v)", subject))
	p.work(subject, user, 3, 0)
	p.work(subject, user, 4, 0)
	p.work(customer, user, 5, 0)
	p.earns(t, subject, 7)

	succeeded(t, p.Call(stranger, "withdraw", subject), p.ABI, fmt.Sprintf("Withdrawn(%v, 7)", subject))
	if p.Chain.Balance(subject).Int64() != 7 || p.Chain.Balance(p.Address).Int64() != 5 {
		t.Errorf("it has %v, the contract %v", p.Chain.Balance(subject), p.Chain.Balance(p.Address))
	}
	refused(t, p.Call(stranger, "withdraw", subject), p.ABI, fmt.Sprintf("NothingToWithdraw(%v)", subject))
	p.earns(t, customer, 5)
}

// One who earns can harm nobody by the way it takes its money.
func TestOperatorContractPaysTheHostile(t *testing.T) {
	for conduct, pays := range map[uint8]bool{conductAccept: true, conductRevert: false, conductReEnter: true} {
		p := newPlain(t, common.Address{})
		hostile := p.hostile(t, conductAccept, common.Address{}, nil)
		again, err := p.ABI.Pack("withdraw", hostile.Address)
		if err != nil {
			t.Fatal(err)
		}
		hostile.Call(stranger, "set", conduct, p.Address, again)
		p.work(hostile.Address, user, 10, 0)
		p.work(subject, user, 100, 0)
		r := p.Call(stranger, "withdraw", hostile.Address)
		if pays {
			succeeded(t, r, p.ABI, fmt.Sprintf("Withdrawn(%v, 10)", hostile.Address))
		} else {
			refused(t, r, p.ABI, fmt.Sprintf("PaymentRefused(%v)", hostile.Address))
			p.earns(t, hostile.Address, 10)
		}
		if get[bool](hostile, "entered") {
			t.Error("it was paid twice")
		}
		succeeded(t, p.Call(stranger, "withdraw", subject), p.ABI, fmt.Sprintf("Withdrawn(%v, 100)", subject))
	}
}

// Whatever a customer does when it is called back, what it paid for is done.
func TestOperatorContractCallsBack(t *testing.T) {
	const limit = 200_000
	for conduct := conductAccept; conduct <= conductReEnter; conduct++ {
		p := newPlain(t, common.Address{})
		hostile := p.hostile(t, conduct, p.Address, nil)
		r := p.work(subject, hostile.Address, 1, limit)
		succeeded(t, r, p.ABI)
		p.earns(t, subject, 1)
		if r.GasUsed > limit+120_000 {
			t.Errorf("conduct %d costs %d gas", conduct, r.GasUsed)
		}
		heard := get[[]byte](hostile, "heard")
		if told := conduct == conductAccept || conduct == conductReEnter; told != bytes.Equal(heard, []byte("done")) {
			t.Errorf("conduct %d heard %q", conduct, heard)
		}
	}

	// An account without code is told, too, and does nothing.
	p := newPlain(t, common.Address{})
	succeeded(t, p.work(subject, stranger, 1, limit), p.ABI)
}

// The customer gets its gas, or the transaction fails: whoever sends it cannot make the customer miss its answer.
func TestOperatorContractCallsBackWithAllTheGas(t *testing.T) {
	const limit = 150_000
	p := newPlain(t, common.Address{})
	hostile := p.hostile(t, conductAccept, common.Address{}, nil)
	p.work(subject, hostile.Address, 1, limit) // its slots are written
	data, err := p.ABI.Pack("work", subject, hostile.Address, big.NewInt(limit), []byte("done"))
	if err != nil {
		t.Fatal(err)
	}
	before := get[*big.Int](hostile, "calls").Int64()
	reached, failed := false, false
	for gas := uint64(20_000); gas < 400_000; gas += 500 {
		state := p.Chain.Snapshot()
		r := p.Chain.Call(user, p.Address, nil, data, gas)
		if r.Err == nil {
			reached = true
			if got := get[*big.Int](hostile, "calls").Int64(); got != before+1 {
				t.Fatalf("with %d gas the customer was not told", gas)
			}
			if got := get[*big.Int](hostile, "gas").Uint64(); got < limit-1000 {
				t.Fatalf("with %d gas the customer had %d", gas, got)
			}
		} else if r.Revert != nil {
			failed = true
			refused(t, r, p.ABI, fmt.Sprintf("GasTooLow(%d)", limit+limit/63+12_000))
		}
		p.Chain.Restore(state)
	}
	if !reached || !failed {
		t.Errorf("told %v, refused %v", reached, failed)
	}
}

// A disabled operator contract does nothing any more, not even pay.
func TestOperatorContractDisabled(t *testing.T) {
	p := newPlain(t, common.Address{})
	p.work(subject, user, 1, 0)
	if r := p.registry.Call(panicker, "disable", p.Address); r.Err != nil {
		t.Fatal(r.Err)
	}
	refused(t, p.work(subject, user, 1, 0), p.ABI, "OperatorContractDisabled()")
	refused(t, p.Call(stranger, "withdraw", subject), p.ABI, "OperatorContractDisabled()")
	p.earns(t, subject, 1)
}

// interfaceID is the ERC-165 id, in hexadecimal, of an interface with these functions.
func interfaceID(signatures ...string) string {
	var id [4]byte
	for _, signature := range signatures {
		for i, b := range crypto.Keccak256([]byte(signature))[:4] {
			id[i] ^= b
		}
	}
	return common.Bytes2Hex(id[:])
}

package evmtest

import (
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// Instance is a contract on a chain, called by the names of its methods. Arguments of other types than the method's end the test.
type Instance struct {
	Chain   *Chain
	ABI     *abi.ABI
	Address common.Address
}

// Call runs a transaction.
func (i Instance) Call(from common.Address, method string, arguments ...any) Result {
	i.Chain.tb.Helper()
	return i.Pay(from, nil, method, arguments...)
}

// Pay runs a transaction that sends wei.
func (i Instance) Pay(from common.Address, wei *big.Int, method string, arguments ...any) Result {
	i.Chain.tb.Helper()
	return i.Chain.Call(from, i.Address, wei, i.pack(method, arguments))
}

// View runs a call of the zero address and takes its effects back.
func (i Instance) View(method string, arguments ...any) Result {
	i.Chain.tb.Helper()
	return i.Chain.View(common.Address{}, i.Address, i.pack(method, arguments))
}

// Get is the answer of a View, which must not fail.
func (i Instance) Get(method string, arguments ...any) []any {
	i.Chain.tb.Helper()
	r := i.View(method, arguments...)
	if r.Err != nil {
		i.Chain.tb.Fatalf("%s: %v %s", method, r.Err, r.Error(i.ABI))
	}
	values, err := i.ABI.Unpack(method, r.Ret)
	if err != nil {
		i.Chain.tb.Fatalf("%s answered %x: %v", method, r.Ret, err)
	}
	return values
}

func (i Instance) pack(method string, arguments []any) []byte {
	i.Chain.tb.Helper()
	data, err := i.ABI.Pack(method, arguments...)
	if err != nil {
		i.Chain.tb.Fatalf("%s: %v", method, err)
	}
	return data
}

// Code generated from contracts/src by go generate ./chain/bind; DO NOT EDIT.
// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bind

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IBeaconCustomerMetaData contains all meta data concerning the IBeaconCustomer contract.
var IBeaconCustomerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"name\":\"receiveEntry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "IBeaconCustomer",
}

// IBeaconCustomer is an auto generated Go binding around an Ethereum contract.
type IBeaconCustomer struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IBeaconCustomer) GetABI() abi.ABI {
	return c.abi
}

// NewIBeaconCustomer creates a new instance of IBeaconCustomer.
func NewIBeaconCustomer() *IBeaconCustomer {
	parsed, err := IBeaconCustomerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IBeaconCustomer{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IBeaconCustomer) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackReceiveEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19bdbce3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveEntry(address operatorContract, uint64 round, bytes32 entry) returns()
func (iBeaconCustomer *IBeaconCustomer) PackReceiveEntry(operatorContract common.Address, round uint64, entry [32]byte) []byte {
	enc, err := iBeaconCustomer.abi.Pack("receiveEntry", operatorContract, round, entry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19bdbce3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveEntry(address operatorContract, uint64 round, bytes32 entry) returns()
func (iBeaconCustomer *IBeaconCustomer) TryPackReceiveEntry(operatorContract common.Address, round uint64, entry [32]byte) ([]byte, error) {
	return iBeaconCustomer.abi.Pack("receiveEntry", operatorContract, round, entry)
}

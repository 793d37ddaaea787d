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

// IEntryReceiverMetaData contains all meta data concerning the IEntryReceiver contract.
var IEntryReceiverMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"name\":\"entryCreated\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "IEntryReceiver",
}

// IEntryReceiver is an auto generated Go binding around an Ethereum contract.
type IEntryReceiver struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IEntryReceiver) GetABI() abi.ABI {
	return c.abi
}

// NewIEntryReceiver creates a new instance of IEntryReceiver.
func NewIEntryReceiver() *IEntryReceiver {
	parsed, err := IEntryReceiverMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IEntryReceiver{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IEntryReceiver) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackEntryCreated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedeccd18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryCreated(uint64 round, bytes32 entry) returns()
func (iEntryReceiver *IEntryReceiver) PackEntryCreated(round uint64, entry [32]byte) []byte {
	enc, err := iEntryReceiver.abi.Pack("entryCreated", round, entry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntryCreated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedeccd18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entryCreated(uint64 round, bytes32 entry) returns()
func (iEntryReceiver *IEntryReceiver) TryPackEntryCreated(round uint64, entry [32]byte) ([]byte, error) {
	return iEntryReceiver.abi.Pack("entryCreated", round, entry)
}

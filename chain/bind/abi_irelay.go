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

// IRelayMetaData contains all meta data concerning the IRelay contract.
var IRelayMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newVersion\",\"type\":\"address\"}],\"name\":\"changeContract\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentVersion\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IRelay",
}

// IRelay is an auto generated Go binding around an Ethereum contract.
type IRelay struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IRelay) GetABI() abi.ABI {
	return c.abi
}

// NewIRelay creates a new instance of IRelay.
func NewIRelay() *IRelay {
	parsed, err := IRelayMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IRelay{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IRelay) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackChangeContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d71c3af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeContract(address newVersion) returns()
func (iRelay *IRelay) PackChangeContract(newVersion common.Address) []byte {
	enc, err := iRelay.abi.Pack("changeContract", newVersion)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d71c3af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeContract(address newVersion) returns()
func (iRelay *IRelay) TryPackChangeContract(newVersion common.Address) ([]byte, error) {
	return iRelay.abi.Pack("changeContract", newVersion)
}

// PackCurrentVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d888e86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentVersion() view returns(address)
func (iRelay *IRelay) PackCurrentVersion() []byte {
	enc, err := iRelay.abi.Pack("currentVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d888e86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentVersion() view returns(address)
func (iRelay *IRelay) TryPackCurrentVersion() ([]byte, error) {
	return iRelay.abi.Pack("currentVersion")
}

// UnpackCurrentVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d888e86.
//
// Solidity: function currentVersion() view returns(address)
func (iRelay *IRelay) UnpackCurrentVersion(data []byte) (common.Address, error) {
	out, err := iRelay.abi.Unpack("currentVersion", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (iRelay *IRelay) PackOwner() []byte {
	enc, err := iRelay.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (iRelay *IRelay) TryPackOwner() ([]byte, error) {
	return iRelay.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (iRelay *IRelay) UnpackOwner(data []byte) (common.Address, error) {
	out, err := iRelay.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

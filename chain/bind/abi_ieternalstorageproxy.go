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

// IEternalStorageProxyMetaData contains all meta data concerning the IEternalStorageProxy contract.
var IEternalStorageProxyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"upgradeTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"upgradeabilityOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IEternalStorageProxy",
}

// IEternalStorageProxy is an auto generated Go binding around an Ethereum contract.
type IEternalStorageProxy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IEternalStorageProxy) GetABI() abi.ABI {
	return c.abi
}

// NewIEternalStorageProxy creates a new instance of IEternalStorageProxy.
func NewIEternalStorageProxy() *IEternalStorageProxy {
	parsed, err := IEternalStorageProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IEternalStorageProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IEternalStorageProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (iEternalStorageProxy *IEternalStorageProxy) PackImplementation() []byte {
	enc, err := iEternalStorageProxy.abi.Pack("implementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function implementation() view returns(address)
func (iEternalStorageProxy *IEternalStorageProxy) TryPackImplementation() ([]byte, error) {
	return iEternalStorageProxy.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (iEternalStorageProxy *IEternalStorageProxy) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := iEternalStorageProxy.abi.Unpack("implementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpgradeTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8b1a9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeTo(string version, address implementation) returns()
func (iEternalStorageProxy *IEternalStorageProxy) PackUpgradeTo(version string, implementation common.Address) []byte {
	enc, err := iEternalStorageProxy.abi.Pack("upgradeTo", version, implementation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8b1a9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeTo(string version, address implementation) returns()
func (iEternalStorageProxy *IEternalStorageProxy) TryPackUpgradeTo(version string, implementation common.Address) ([]byte, error) {
	return iEternalStorageProxy.abi.Pack("upgradeTo", version, implementation)
}

// PackUpgradeabilityOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fde8202.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeabilityOwner() view returns(address)
func (iEternalStorageProxy *IEternalStorageProxy) PackUpgradeabilityOwner() []byte {
	enc, err := iEternalStorageProxy.abi.Pack("upgradeabilityOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeabilityOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fde8202.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeabilityOwner() view returns(address)
func (iEternalStorageProxy *IEternalStorageProxy) TryPackUpgradeabilityOwner() ([]byte, error) {
	return iEternalStorageProxy.abi.Pack("upgradeabilityOwner")
}

// UnpackUpgradeabilityOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fde8202.
//
// Solidity: function upgradeabilityOwner() view returns(address)
func (iEternalStorageProxy *IEternalStorageProxy) UnpackUpgradeabilityOwner(data []byte) (common.Address, error) {
	out, err := iEternalStorageProxy.abi.Unpack("upgradeabilityOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

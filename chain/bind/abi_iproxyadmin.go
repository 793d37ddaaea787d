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

// IProxyAdminMetaData contains all meta data concerning the IProxyAdmin contract.
var IProxyAdminMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "IProxyAdmin",
}

// IProxyAdmin is an auto generated Go binding around an Ethereum contract.
type IProxyAdmin struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IProxyAdmin) GetABI() abi.ABI {
	return c.abi
}

// NewIProxyAdmin creates a new instance of IProxyAdmin.
func NewIProxyAdmin() *IProxyAdmin {
	parsed, err := IProxyAdminMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IProxyAdmin{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IProxyAdmin) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (iProxyAdmin *IProxyAdmin) PackOwner() []byte {
	enc, err := iProxyAdmin.abi.Pack("owner")
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
func (iProxyAdmin *IProxyAdmin) TryPackOwner() ([]byte, error) {
	return iProxyAdmin.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (iProxyAdmin *IProxyAdmin) UnpackOwner(data []byte) (common.Address, error) {
	out, err := iProxyAdmin.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address owner) returns()
func (iProxyAdmin *IProxyAdmin) PackTransferOwnership(owner common.Address) []byte {
	enc, err := iProxyAdmin.abi.Pack("transferOwnership", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address owner) returns()
func (iProxyAdmin *IProxyAdmin) TryPackTransferOwnership(owner common.Address) ([]byte, error) {
	return iProxyAdmin.abi.Pack("transferOwnership", owner)
}

// PackUpgradeAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9623609d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeAndCall(address proxy, address implementation, bytes data) payable returns()
func (iProxyAdmin *IProxyAdmin) PackUpgradeAndCall(proxy common.Address, implementation common.Address, data []byte) []byte {
	enc, err := iProxyAdmin.abi.Pack("upgradeAndCall", proxy, implementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9623609d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeAndCall(address proxy, address implementation, bytes data) payable returns()
func (iProxyAdmin *IProxyAdmin) TryPackUpgradeAndCall(proxy common.Address, implementation common.Address, data []byte) ([]byte, error) {
	return iProxyAdmin.abi.Pack("upgradeAndCall", proxy, implementation, data)
}

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

// ITokenRecipientMetaData contains all meta data concerning the ITokenRecipient contract.
var ITokenRecipientMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"extraData\",\"type\":\"bytes\"}],\"name\":\"receiveApproval\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ITokenRecipient",
}

// ITokenRecipient is an auto generated Go binding around an Ethereum contract.
type ITokenRecipient struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ITokenRecipient) GetABI() abi.ABI {
	return c.abi
}

// NewITokenRecipient creates a new instance of ITokenRecipient.
func NewITokenRecipient() *ITokenRecipient {
	parsed, err := ITokenRecipientMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ITokenRecipient{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ITokenRecipient) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackReceiveApproval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4ffcb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveApproval(address from, uint256 amount, address token, bytes extraData) returns()
func (iTokenRecipient *ITokenRecipient) PackReceiveApproval(from common.Address, amount *big.Int, token common.Address, extraData []byte) []byte {
	enc, err := iTokenRecipient.abi.Pack("receiveApproval", from, amount, token, extraData)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveApproval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4ffcb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveApproval(address from, uint256 amount, address token, bytes extraData) returns()
func (iTokenRecipient *ITokenRecipient) TryPackReceiveApproval(from common.Address, amount *big.Int, token common.Address, extraData []byte) ([]byte, error) {
	return iTokenRecipient.abi.Pack("receiveApproval", from, amount, token, extraData)
}

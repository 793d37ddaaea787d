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

// IRandomnessMetaData contains all meta data concerning the IRandomness contract.
var IRandomnessMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ask\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"valueOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"value\",\"type\":\"bytes32\"},{\"internalType\":\"enumIRandomness.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IRandomness",
}

// IRandomness is an auto generated Go binding around an Ethereum contract.
type IRandomness struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IRandomness) GetABI() abi.ABI {
	return c.abi
}

// NewIRandomness creates a new instance of IRandomness.
func NewIRandomness() *IRandomness {
	parsed, err := IRandomnessMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IRandomness{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IRandomness) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a896384.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask() returns(uint64 id)
func (iRandomness *IRandomness) PackAsk() []byte {
	enc, err := iRandomness.abi.Pack("ask")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a896384.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask() returns(uint64 id)
func (iRandomness *IRandomness) TryPackAsk() ([]byte, error) {
	return iRandomness.abi.Pack("ask")
}

// UnpackAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a896384.
//
// Solidity: function ask() returns(uint64 id)
func (iRandomness *IRandomness) UnpackAsk(data []byte) (uint64, error) {
	out, err := iRandomness.abi.Unpack("ask", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17bf5815.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint64 id) view returns(bytes32 value, uint8 state)
func (iRandomness *IRandomness) PackValueOf(id uint64) []byte {
	enc, err := iRandomness.abi.Pack("valueOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17bf5815.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint64 id) view returns(bytes32 value, uint8 state)
func (iRandomness *IRandomness) TryPackValueOf(id uint64) ([]byte, error) {
	return iRandomness.abi.Pack("valueOf", id)
}

// IRandomnessValueOfOutput serves as a container for the return parameters of contract
// method ValueOf.
type IRandomnessValueOfOutput struct {
	Value [32]byte
	State uint8
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17bf5815.
//
// Solidity: function valueOf(uint64 id) view returns(bytes32 value, uint8 state)
func (iRandomness *IRandomness) UnpackValueOf(data []byte) (IRandomnessValueOfOutput, error) {
	out, err := iRandomness.abi.Unpack("valueOf", data)
	outstruct := new(IRandomnessValueOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.State = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

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

// HaltedImplementationMetaData contains all meta data concerning the HaltedImplementation contract.
var HaltedImplementationMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"CodeHalted\",\"type\":\"error\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"}]",
	ID:  "HaltedImplementation",
	Bin: "0x608080604052346013576044908160188239f35b5f80fdfe6374ac3c1160e11b5f5260045ffdfea26469706673582212209941a3c73385c26717082e8235fea9c433ec31851760920a953f03704761c0b664736f6c63430008250033",
}

// HaltedImplementation is an auto generated Go binding around an Ethereum contract.
type HaltedImplementation struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HaltedImplementation) GetABI() abi.ABI {
	return c.abi
}

// NewHaltedImplementation creates a new instance of HaltedImplementation.
func NewHaltedImplementation() *HaltedImplementation {
	parsed, err := HaltedImplementationMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HaltedImplementation{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HaltedImplementation) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (haltedImplementation *HaltedImplementation) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], haltedImplementation.abi.Errors["CodeHalted"].ID.Bytes()[:4]) {
		return haltedImplementation.UnpackCodeHaltedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HaltedImplementationCodeHalted represents a CodeHalted error raised by the HaltedImplementation contract.
type HaltedImplementationCodeHalted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CodeHalted()
func HaltedImplementationCodeHaltedErrorID() common.Hash {
	return common.HexToHash("0xe9587822aa7ff8cf8c0b5eb186ea5cecdfc6b1c15e0aa40e23540fdfddb3c561")
}

// UnpackCodeHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CodeHalted()
func (haltedImplementation *HaltedImplementation) UnpackCodeHaltedError(raw []byte) (*HaltedImplementationCodeHalted, error) {
	out := new(HaltedImplementationCodeHalted)
	if err := haltedImplementation.abi.UnpackIntoInterface(out, "CodeHalted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

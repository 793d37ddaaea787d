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

// IOperatorContractMetaData contains all meta data concerning the IOperatorContract contract.
var IOperatorContractMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorContractDisabled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"service\",\"type\":\"address\"}],\"name\":\"ServiceOnly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"service\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IOperatorContract",
}

// IOperatorContract is an auto generated Go binding around an Ethereum contract.
type IOperatorContract struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IOperatorContract) GetABI() abi.ABI {
	return c.abi
}

// NewIOperatorContract creates a new instance of IOperatorContract.
func NewIOperatorContract() *IOperatorContract {
	parsed, err := IOperatorContractMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IOperatorContract{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IOperatorContract) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (iOperatorContract *IOperatorContract) PackFee() []byte {
	enc, err := iOperatorContract.abi.Pack("fee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee() view returns(uint256)
func (iOperatorContract *IOperatorContract) TryPackFee() ([]byte, error) {
	return iOperatorContract.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (iOperatorContract *IOperatorContract) UnpackFee(data []byte) (*big.Int, error) {
	out, err := iOperatorContract.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (iOperatorContract *IOperatorContract) PackRegistry() []byte {
	enc, err := iOperatorContract.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (iOperatorContract *IOperatorContract) TryPackRegistry() ([]byte, error) {
	return iOperatorContract.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (iOperatorContract *IOperatorContract) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := iOperatorContract.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd598d4c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function service() view returns(address)
func (iOperatorContract *IOperatorContract) PackService() []byte {
	enc, err := iOperatorContract.abi.Pack("service")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd598d4c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function service() view returns(address)
func (iOperatorContract *IOperatorContract) TryPackService() ([]byte, error) {
	return iOperatorContract.abi.Pack("service")
}

// UnpackService is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd598d4c9.
//
// Solidity: function service() view returns(address)
func (iOperatorContract *IOperatorContract) UnpackService(data []byte) (common.Address, error) {
	out, err := iOperatorContract.abi.Unpack("service", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (iOperatorContract *IOperatorContract) PackStaking() []byte {
	enc, err := iOperatorContract.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (iOperatorContract *IOperatorContract) TryPackStaking() ([]byte, error) {
	return iOperatorContract.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (iOperatorContract *IOperatorContract) UnpackStaking(data []byte) (common.Address, error) {
	out, err := iOperatorContract.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1aab33f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weight() view returns(uint256)
func (iOperatorContract *IOperatorContract) PackWeight() []byte {
	enc, err := iOperatorContract.abi.Pack("weight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1aab33f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weight() view returns(uint256)
func (iOperatorContract *IOperatorContract) TryPackWeight() ([]byte, error) {
	return iOperatorContract.abi.Pack("weight")
}

// UnpackWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1aab33f.
//
// Solidity: function weight() view returns(uint256)
func (iOperatorContract *IOperatorContract) UnpackWeight(data []byte) (*big.Int, error) {
	out, err := iOperatorContract.abi.Unpack("weight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (iOperatorContract *IOperatorContract) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iOperatorContract.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return iOperatorContract.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iOperatorContract.abi.Errors["OperatorContractDisabled"].ID.Bytes()[:4]) {
		return iOperatorContract.UnpackOperatorContractDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], iOperatorContract.abi.Errors["ServiceOnly"].ID.Bytes()[:4]) {
		return iOperatorContract.UnpackServiceOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iOperatorContract.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return iOperatorContract.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IOperatorContractFeeTooLow represents a FeeTooLow error raised by the IOperatorContract contract.
type IOperatorContractFeeTooLow struct {
	Fee  *big.Int
	Sent *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func IOperatorContractFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func (iOperatorContract *IOperatorContract) UnpackFeeTooLowError(raw []byte) (*IOperatorContractFeeTooLow, error) {
	out := new(IOperatorContractFeeTooLow)
	if err := iOperatorContract.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IOperatorContractOperatorContractDisabled represents a OperatorContractDisabled error raised by the IOperatorContract contract.
type IOperatorContractOperatorContractDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorContractDisabled()
func IOperatorContractOperatorContractDisabledErrorID() common.Hash {
	return common.HexToHash("0x8318c50aa315d6066c8bdc8272f235614e75b69df381a64eb9ba4978fe35a568")
}

// UnpackOperatorContractDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorContractDisabled()
func (iOperatorContract *IOperatorContract) UnpackOperatorContractDisabledError(raw []byte) (*IOperatorContractOperatorContractDisabled, error) {
	out := new(IOperatorContractOperatorContractDisabled)
	if err := iOperatorContract.abi.UnpackIntoInterface(out, "OperatorContractDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IOperatorContractServiceOnly represents a ServiceOnly error raised by the IOperatorContract contract.
type IOperatorContractServiceOnly struct {
	Service common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceOnly(address service)
func IOperatorContractServiceOnlyErrorID() common.Hash {
	return common.HexToHash("0x632569ac020aa20db964ff30a7ebdef6b2bca5eb483b071c43aa4118519eef0a")
}

// UnpackServiceOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceOnly(address service)
func (iOperatorContract *IOperatorContract) UnpackServiceOnlyError(raw []byte) (*IOperatorContractServiceOnly, error) {
	out := new(IOperatorContractServiceOnly)
	if err := iOperatorContract.abi.UnpackIntoInterface(out, "ServiceOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IOperatorContractZeroAddress represents a ZeroAddress error raised by the IOperatorContract contract.
type IOperatorContractZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func IOperatorContractZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (iOperatorContract *IOperatorContract) UnpackZeroAddressError(raw []byte) (*IOperatorContractZeroAddress, error) {
	out := new(IOperatorContractZeroAddress)
	if err := iOperatorContract.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

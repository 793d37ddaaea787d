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

// IOperatorPoolLeaf is an auto generated low-level Go binding around an user-defined struct.
type IOperatorPoolLeaf struct {
	Operator       common.Address
	OpenSeats      uint32
	LockedUntilDay *big.Int
	SinceRound     *big.Int
}

// IOperatorPoolMetaData contains all meta data concerning the IOperatorPool contract.
var IOperatorPoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyInPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"DrawFirst\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotEligible\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotInPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PoolFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"WeightTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"weightUnit\",\"type\":\"uint256\"}],\"name\":\"WeightUnitInvalid\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"}],\"name\":\"Left\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"name\":\"WeightChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"join\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"}],\"name\":\"leafAt\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"openSeats\",\"type\":\"uint32\"},{\"internalType\":\"uint24\",\"name\":\"lockedUntilDay\",\"type\":\"uint24\"},{\"internalType\":\"uint40\",\"name\":\"sinceRound\",\"type\":\"uint40\"}],\"internalType\":\"structIOperatorPool.Leaf\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"leafCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"leafOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"leave\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weightUnit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IOperatorPool",
}

// IOperatorPool is an auto generated Go binding around an Ethereum contract.
type IOperatorPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IOperatorPool) GetABI() abi.ABI {
	return c.abi
}

// NewIOperatorPool creates a new instance of IOperatorPool.
func NewIOperatorPool() *IOperatorPool {
	parsed, err := IOperatorPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IOperatorPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IOperatorPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb688a363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join() returns()
func (iOperatorPool *IOperatorPool) PackJoin() []byte {
	enc, err := iOperatorPool.abi.Pack("join")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb688a363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join() returns()
func (iOperatorPool *IOperatorPool) TryPackJoin() ([]byte, error) {
	return iOperatorPool.abi.Pack("join")
}

// PackLeafAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17b0cba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafAt(uint256 leaf) view returns((address,uint32,uint24,uint40), uint256 weight)
func (iOperatorPool *IOperatorPool) PackLeafAt(leaf *big.Int) []byte {
	enc, err := iOperatorPool.abi.Pack("leafAt", leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17b0cba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafAt(uint256 leaf) view returns((address,uint32,uint24,uint40), uint256 weight)
func (iOperatorPool *IOperatorPool) TryPackLeafAt(leaf *big.Int) ([]byte, error) {
	return iOperatorPool.abi.Pack("leafAt", leaf)
}

// IOperatorPoolLeafAtOutput serves as a container for the return parameters of contract
// method LeafAt.
type IOperatorPoolLeafAtOutput struct {
	Arg0   IOperatorPoolLeaf
	Weight *big.Int
}

// UnpackLeafAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17b0cba5.
//
// Solidity: function leafAt(uint256 leaf) view returns((address,uint32,uint24,uint40), uint256 weight)
func (iOperatorPool *IOperatorPool) UnpackLeafAt(data []byte) (IOperatorPoolLeafAtOutput, error) {
	out, err := iOperatorPool.abi.Unpack("leafAt", data)
	outstruct := new(IOperatorPoolLeafAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(IOperatorPoolLeaf)).(*IOperatorPoolLeaf)
	outstruct.Weight = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLeafCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30e69fc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafCount() view returns(uint256)
func (iOperatorPool *IOperatorPool) PackLeafCount() []byte {
	enc, err := iOperatorPool.abi.Pack("leafCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30e69fc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafCount() view returns(uint256)
func (iOperatorPool *IOperatorPool) TryPackLeafCount() ([]byte, error) {
	return iOperatorPool.abi.Pack("leafCount")
}

// UnpackLeafCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30e69fc3.
//
// Solidity: function leafCount() view returns(uint256)
func (iOperatorPool *IOperatorPool) UnpackLeafCount(data []byte) (*big.Int, error) {
	out, err := iOperatorPool.abi.Unpack("leafCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6bc547.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafOf(address operator) view returns(uint256)
func (iOperatorPool *IOperatorPool) PackLeafOf(operator common.Address) []byte {
	enc, err := iOperatorPool.abi.Pack("leafOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6bc547.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafOf(address operator) view returns(uint256)
func (iOperatorPool *IOperatorPool) TryPackLeafOf(operator common.Address) ([]byte, error) {
	return iOperatorPool.abi.Pack("leafOf", operator)
}

// UnpackLeafOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd6bc547.
//
// Solidity: function leafOf(address operator) view returns(uint256)
func (iOperatorPool *IOperatorPool) UnpackLeafOf(data []byte) (*big.Int, error) {
	out, err := iOperatorPool.abi.Unpack("leafOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leave() returns()
func (iOperatorPool *IOperatorPool) PackLeave() []byte {
	enc, err := iOperatorPool.abi.Pack("leave")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leave() returns()
func (iOperatorPool *IOperatorPool) TryPackLeave() ([]byte, error) {
	return iOperatorPool.abi.Pack("leave")
}

// PackTotalWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c82e57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalWeight() view returns(uint256)
func (iOperatorPool *IOperatorPool) PackTotalWeight() []byte {
	enc, err := iOperatorPool.abi.Pack("totalWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c82e57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalWeight() view returns(uint256)
func (iOperatorPool *IOperatorPool) TryPackTotalWeight() ([]byte, error) {
	return iOperatorPool.abi.Pack("totalWeight")
}

// UnpackTotalWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96c82e57.
//
// Solidity: function totalWeight() view returns(uint256)
func (iOperatorPool *IOperatorPool) UnpackTotalWeight(data []byte) (*big.Int, error) {
	out, err := iOperatorPool.abi.Unpack("totalWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c1b8772.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(address operator) returns()
func (iOperatorPool *IOperatorPool) PackUpdate(operator common.Address) []byte {
	enc, err := iOperatorPool.abi.Pack("update", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c1b8772.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(address operator) returns()
func (iOperatorPool *IOperatorPool) TryPackUpdate(operator common.Address) ([]byte, error) {
	return iOperatorPool.abi.Pack("update", operator)
}

// PackWeightUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0c0afe0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightUnit() view returns(uint256)
func (iOperatorPool *IOperatorPool) PackWeightUnit() []byte {
	enc, err := iOperatorPool.abi.Pack("weightUnit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0c0afe0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightUnit() view returns(uint256)
func (iOperatorPool *IOperatorPool) TryPackWeightUnit() ([]byte, error) {
	return iOperatorPool.abi.Pack("weightUnit")
}

// UnpackWeightUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0c0afe0.
//
// Solidity: function weightUnit() view returns(uint256)
func (iOperatorPool *IOperatorPool) UnpackWeightUnit(data []byte) (*big.Int, error) {
	out, err := iOperatorPool.abi.Unpack("weightUnit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// IOperatorPoolJoined represents a Joined event raised by the IOperatorPool contract.
type IOperatorPoolJoined struct {
	Operator common.Address
	Leaf     *big.Int
	Weight   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IOperatorPoolJoinedEventName = "Joined"

// ContractEventName returns the user-defined event name.
func (IOperatorPoolJoined) ContractEventName() string {
	return IOperatorPoolJoinedEventName
}

// UnpackJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Joined(address indexed operator, uint256 indexed leaf, uint256 weight)
func (iOperatorPool *IOperatorPool) UnpackJoinedEvent(log *types.Log) (*IOperatorPoolJoined, error) {
	event := "Joined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iOperatorPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IOperatorPoolJoined)
	if len(log.Data) > 0 {
		if err := iOperatorPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iOperatorPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IOperatorPoolLeft represents a Left event raised by the IOperatorPool contract.
type IOperatorPoolLeft struct {
	Operator common.Address
	Leaf     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IOperatorPoolLeftEventName = "Left"

// ContractEventName returns the user-defined event name.
func (IOperatorPoolLeft) ContractEventName() string {
	return IOperatorPoolLeftEventName
}

// UnpackLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Left(address indexed operator, uint256 indexed leaf)
func (iOperatorPool *IOperatorPool) UnpackLeftEvent(log *types.Log) (*IOperatorPoolLeft, error) {
	event := "Left"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iOperatorPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IOperatorPoolLeft)
	if len(log.Data) > 0 {
		if err := iOperatorPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iOperatorPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IOperatorPoolWeightChanged represents a WeightChanged event raised by the IOperatorPool contract.
type IOperatorPoolWeightChanged struct {
	Operator common.Address
	Leaf     *big.Int
	Weight   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IOperatorPoolWeightChangedEventName = "WeightChanged"

// ContractEventName returns the user-defined event name.
func (IOperatorPoolWeightChanged) ContractEventName() string {
	return IOperatorPoolWeightChangedEventName
}

// UnpackWeightChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightChanged(address indexed operator, uint256 indexed leaf, uint256 weight)
func (iOperatorPool *IOperatorPool) UnpackWeightChangedEvent(log *types.Log) (*IOperatorPoolWeightChanged, error) {
	event := "WeightChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iOperatorPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IOperatorPoolWeightChanged)
	if len(log.Data) > 0 {
		if err := iOperatorPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iOperatorPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (iOperatorPool *IOperatorPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iOperatorPool.abi.Errors["AlreadyInPool"].ID.Bytes()[:4]) {
		return iOperatorPool.UnpackAlreadyInPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], iOperatorPool.abi.Errors["DrawFirst"].ID.Bytes()[:4]) {
		return iOperatorPool.UnpackDrawFirstError(raw[4:])
	}
	if bytes.Equal(raw[:4], iOperatorPool.abi.Errors["NotEligible"].ID.Bytes()[:4]) {
		return iOperatorPool.UnpackNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], iOperatorPool.abi.Errors["NotInPool"].ID.Bytes()[:4]) {
		return iOperatorPool.UnpackNotInPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], iOperatorPool.abi.Errors["PoolFull"].ID.Bytes()[:4]) {
		return iOperatorPool.UnpackPoolFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], iOperatorPool.abi.Errors["WeightTooLarge"].ID.Bytes()[:4]) {
		return iOperatorPool.UnpackWeightTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iOperatorPool.abi.Errors["WeightUnitInvalid"].ID.Bytes()[:4]) {
		return iOperatorPool.UnpackWeightUnitInvalidError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IOperatorPoolAlreadyInPool represents a AlreadyInPool error raised by the IOperatorPool contract.
type IOperatorPoolAlreadyInPool struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInPool(address operator)
func IOperatorPoolAlreadyInPoolErrorID() common.Hash {
	return common.HexToHash("0xac7195c0725e2e0b0c153bf5e4a0bf400cfd4302274d09e1b0cd42eb01343955")
}

// UnpackAlreadyInPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInPool(address operator)
func (iOperatorPool *IOperatorPool) UnpackAlreadyInPoolError(raw []byte) (*IOperatorPoolAlreadyInPool, error) {
	out := new(IOperatorPoolAlreadyInPool)
	if err := iOperatorPool.abi.UnpackIntoInterface(out, "AlreadyInPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IOperatorPoolDrawFirst represents a DrawFirst error raised by the IOperatorPool contract.
type IOperatorPoolDrawFirst struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DrawFirst(uint96 round)
func IOperatorPoolDrawFirstErrorID() common.Hash {
	return common.HexToHash("0x2e583c2c76e77730f18ebc1e10a737eb431b75fb8023656b55ea83115e1b50b8")
}

// UnpackDrawFirstError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DrawFirst(uint96 round)
func (iOperatorPool *IOperatorPool) UnpackDrawFirstError(raw []byte) (*IOperatorPoolDrawFirst, error) {
	out := new(IOperatorPoolDrawFirst)
	if err := iOperatorPool.abi.UnpackIntoInterface(out, "DrawFirst", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IOperatorPoolNotEligible represents a NotEligible error raised by the IOperatorPool contract.
type IOperatorPoolNotEligible struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEligible(address operator)
func IOperatorPoolNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x3a1c15459966f5fa3e7d8713ad0e63b4cee156d349e2b0fad60740a4394a2731")
}

// UnpackNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEligible(address operator)
func (iOperatorPool *IOperatorPool) UnpackNotEligibleError(raw []byte) (*IOperatorPoolNotEligible, error) {
	out := new(IOperatorPoolNotEligible)
	if err := iOperatorPool.abi.UnpackIntoInterface(out, "NotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IOperatorPoolNotInPool represents a NotInPool error raised by the IOperatorPool contract.
type IOperatorPoolNotInPool struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInPool(address operator)
func IOperatorPoolNotInPoolErrorID() common.Hash {
	return common.HexToHash("0x76a1be05286e25932f1edc9be3d240b23358ea6897afbd5d7fb1d5457a61c66e")
}

// UnpackNotInPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInPool(address operator)
func (iOperatorPool *IOperatorPool) UnpackNotInPoolError(raw []byte) (*IOperatorPoolNotInPool, error) {
	out := new(IOperatorPoolNotInPool)
	if err := iOperatorPool.abi.UnpackIntoInterface(out, "NotInPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IOperatorPoolPoolFull represents a PoolFull error raised by the IOperatorPool contract.
type IOperatorPoolPoolFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolFull()
func IOperatorPoolPoolFullErrorID() common.Hash {
	return common.HexToHash("0x9e80781c655c569842117da50686884e3faf500df60ef7e01dd6316a20b19ecd")
}

// UnpackPoolFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolFull()
func (iOperatorPool *IOperatorPool) UnpackPoolFullError(raw []byte) (*IOperatorPoolPoolFull, error) {
	out := new(IOperatorPoolPoolFull)
	if err := iOperatorPool.abi.UnpackIntoInterface(out, "PoolFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IOperatorPoolWeightTooLarge represents a WeightTooLarge error raised by the IOperatorPool contract.
type IOperatorPoolWeightTooLarge struct {
	Total *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightTooLarge(uint256 total)
func IOperatorPoolWeightTooLargeErrorID() common.Hash {
	return common.HexToHash("0xbb7337f7e7a55477cde5c1e3bcd34c54a151f91e7441a343844678453283e390")
}

// UnpackWeightTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightTooLarge(uint256 total)
func (iOperatorPool *IOperatorPool) UnpackWeightTooLargeError(raw []byte) (*IOperatorPoolWeightTooLarge, error) {
	out := new(IOperatorPoolWeightTooLarge)
	if err := iOperatorPool.abi.UnpackIntoInterface(out, "WeightTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IOperatorPoolWeightUnitInvalid represents a WeightUnitInvalid error raised by the IOperatorPool contract.
type IOperatorPoolWeightUnitInvalid struct {
	WeightUnit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightUnitInvalid(uint256 weightUnit)
func IOperatorPoolWeightUnitInvalidErrorID() common.Hash {
	return common.HexToHash("0xd801462ef398f06e419e98bdea0c4dc79c296b170928f4700a6b85a973713d0f")
}

// UnpackWeightUnitInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightUnitInvalid(uint256 weightUnit)
func (iOperatorPool *IOperatorPool) UnpackWeightUnitInvalidError(raw []byte) (*IOperatorPoolWeightUnitInvalid, error) {
	out := new(IOperatorPoolWeightUnitInvalid)
	if err := iOperatorPool.abi.UnpackIntoInterface(out, "WeightUnitInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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

// IAdoptingAuthorityMetaData contains all meta data concerning the IAdoptingAuthority contract.
var IAdoptingAuthorityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"AdminDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NotUpgradeable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroController\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"switchTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "IAdoptingAuthority",
}

// IAdoptingAuthority is an auto generated Go binding around an Ethereum contract.
type IAdoptingAuthority struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAdoptingAuthority) GetABI() abi.ABI {
	return c.abi
}

// NewIAdoptingAuthority creates a new instance of IAdoptingAuthority.
func NewIAdoptingAuthority() *IAdoptingAuthority {
	parsed, err := IAdoptingAuthorityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAdoptingAuthority{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAdoptingAuthority) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77c4791.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controller() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) PackController() []byte {
	enc, err := iAdoptingAuthority.abi.Pack("controller")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77c4791.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controller() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) TryPackController() ([]byte, error) {
	return iAdoptingAuthority.abi.Pack("controller")
}

// UnpackController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77c4791.
//
// Solidity: function controller() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) UnpackController(data []byte) (common.Address, error) {
	out, err := iAdoptingAuthority.abi.Unpack("controller", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ed7ca5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halt() returns()
func (iAdoptingAuthority *IAdoptingAuthority) PackHalt() []byte {
	enc, err := iAdoptingAuthority.abi.Pack("halt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ed7ca5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function halt() returns()
func (iAdoptingAuthority *IAdoptingAuthority) TryPackHalt() ([]byte, error) {
	return iAdoptingAuthority.abi.Pack("halt")
}

// PackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halted() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) PackHalted() []byte {
	enc, err := iAdoptingAuthority.abi.Pack("halted")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function halted() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) TryPackHalted() ([]byte, error) {
	return iAdoptingAuthority.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) UnpackHalted(data []byte) (common.Address, error) {
	out, err := iAdoptingAuthority.abi.Unpack("halted", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110550c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function handOver(address controller) returns()
func (iAdoptingAuthority *IAdoptingAuthority) PackHandOver(controller common.Address) []byte {
	enc, err := iAdoptingAuthority.abi.Pack("handOver", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110550c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handOver(address controller) returns()
func (iAdoptingAuthority *IAdoptingAuthority) TryPackHandOver(controller common.Address) ([]byte, error) {
	return iAdoptingAuthority.abi.Pack("handOver", controller)
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) PackImplementation() []byte {
	enc, err := iAdoptingAuthority.abi.Pack("implementation")
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
func (iAdoptingAuthority *IAdoptingAuthority) TryPackImplementation() ([]byte, error) {
	return iAdoptingAuthority.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := iAdoptingAuthority.abi.Unpack("implementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba29c8e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialise(bytes data) payable returns()
func (iAdoptingAuthority *IAdoptingAuthority) PackInitialise(data []byte) []byte {
	enc, err := iAdoptingAuthority.abi.Pack("initialise", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba29c8e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialise(bytes data) payable returns()
func (iAdoptingAuthority *IAdoptingAuthority) TryPackInitialise(data []byte) ([]byte, error) {
	return iAdoptingAuthority.abi.Pack("initialise", data)
}

// PackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxy() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) PackProxy() []byte {
	enc, err := iAdoptingAuthority.abi.Pack("proxy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxy() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) TryPackProxy() ([]byte, error) {
	return iAdoptingAuthority.abi.Pack("proxy")
}

// UnpackProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec556889.
//
// Solidity: function proxy() view returns(address)
func (iAdoptingAuthority *IAdoptingAuthority) UnpackProxy(data []byte) (common.Address, error) {
	out, err := iAdoptingAuthority.abi.Unpack("proxy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1347399b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes data) returns()
func (iAdoptingAuthority *IAdoptingAuthority) PackRelease(data []byte) []byte {
	enc, err := iAdoptingAuthority.abi.Pack("release", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1347399b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes data) returns()
func (iAdoptingAuthority *IAdoptingAuthority) TryPackRelease(data []byte) ([]byte, error) {
	return iAdoptingAuthority.abi.Pack("release", data)
}

// PackSwitchTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a85a2df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function switchTo(address implementation) returns()
func (iAdoptingAuthority *IAdoptingAuthority) PackSwitchTo(implementation common.Address) []byte {
	enc, err := iAdoptingAuthority.abi.Pack("switchTo", implementation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwitchTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a85a2df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function switchTo(address implementation) returns()
func (iAdoptingAuthority *IAdoptingAuthority) TryPackSwitchTo(implementation common.Address) ([]byte, error) {
	return iAdoptingAuthority.abi.Pack("switchTo", implementation)
}

// IAdoptingAuthorityControllerChanged represents a ControllerChanged event raised by the IAdoptingAuthority contract.
type IAdoptingAuthorityControllerChanged struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const IAdoptingAuthorityControllerChangedEventName = "ControllerChanged"

// ContractEventName returns the user-defined event name.
func (IAdoptingAuthorityControllerChanged) ContractEventName() string {
	return IAdoptingAuthorityControllerChangedEventName
}

// UnpackControllerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ControllerChanged(address indexed controller)
func (iAdoptingAuthority *IAdoptingAuthority) UnpackControllerChangedEvent(log *types.Log) (*IAdoptingAuthorityControllerChanged, error) {
	event := "ControllerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iAdoptingAuthority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IAdoptingAuthorityControllerChanged)
	if len(log.Data) > 0 {
		if err := iAdoptingAuthority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iAdoptingAuthority.abi.Events[event].Inputs {
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
func (iAdoptingAuthority *IAdoptingAuthority) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iAdoptingAuthority.abi.Errors["AdminDiffers"].ID.Bytes()[:4]) {
		return iAdoptingAuthority.UnpackAdminDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAdoptingAuthority.abi.Errors["ControllerOnly"].ID.Bytes()[:4]) {
		return iAdoptingAuthority.UnpackControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAdoptingAuthority.abi.Errors["NotUpgradeable"].ID.Bytes()[:4]) {
		return iAdoptingAuthority.UnpackNotUpgradeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], iAdoptingAuthority.abi.Errors["ZeroController"].ID.Bytes()[:4]) {
		return iAdoptingAuthority.UnpackZeroControllerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IAdoptingAuthorityAdminDiffers represents a AdminDiffers error raised by the IAdoptingAuthority contract.
type IAdoptingAuthorityAdminDiffers struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminDiffers(address found)
func IAdoptingAuthorityAdminDiffersErrorID() common.Hash {
	return common.HexToHash("0xbaabafa5d2d0a03b5bb7dc7666e5863d9fd556393e4c1948ec3d9fea6b68b3dc")
}

// UnpackAdminDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminDiffers(address found)
func (iAdoptingAuthority *IAdoptingAuthority) UnpackAdminDiffersError(raw []byte) (*IAdoptingAuthorityAdminDiffers, error) {
	out := new(IAdoptingAuthorityAdminDiffers)
	if err := iAdoptingAuthority.abi.UnpackIntoInterface(out, "AdminDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAdoptingAuthorityControllerOnly represents a ControllerOnly error raised by the IAdoptingAuthority contract.
type IAdoptingAuthorityControllerOnly struct {
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControllerOnly(address controller)
func IAdoptingAuthorityControllerOnlyErrorID() common.Hash {
	return common.HexToHash("0x2dc187e2d2a929b8bb52c3446191a243632899cf46ca6d4f97b7b96177684377")
}

// UnpackControllerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControllerOnly(address controller)
func (iAdoptingAuthority *IAdoptingAuthority) UnpackControllerOnlyError(raw []byte) (*IAdoptingAuthorityControllerOnly, error) {
	out := new(IAdoptingAuthorityControllerOnly)
	if err := iAdoptingAuthority.abi.UnpackIntoInterface(out, "ControllerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAdoptingAuthorityNotUpgradeable represents a NotUpgradeable error raised by the IAdoptingAuthority contract.
type IAdoptingAuthorityNotUpgradeable struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpgradeable(address implementation)
func IAdoptingAuthorityNotUpgradeableErrorID() common.Hash {
	return common.HexToHash("0xe0cca2d3bd7da404c625f5dbf804d9ac4c62096e59a2cad9ff0fe70693aff09d")
}

// UnpackNotUpgradeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpgradeable(address implementation)
func (iAdoptingAuthority *IAdoptingAuthority) UnpackNotUpgradeableError(raw []byte) (*IAdoptingAuthorityNotUpgradeable, error) {
	out := new(IAdoptingAuthorityNotUpgradeable)
	if err := iAdoptingAuthority.abi.UnpackIntoInterface(out, "NotUpgradeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAdoptingAuthorityZeroController represents a ZeroController error raised by the IAdoptingAuthority contract.
type IAdoptingAuthorityZeroController struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroController()
func IAdoptingAuthorityZeroControllerErrorID() common.Hash {
	return common.HexToHash("0x2f62e27566494fbbc2bff7cf41280c470a1c8b708b788409155e2dd632fa7ec8")
}

// UnpackZeroControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroController()
func (iAdoptingAuthority *IAdoptingAuthority) UnpackZeroControllerError(raw []byte) (*IAdoptingAuthorityZeroController, error) {
	out := new(IAdoptingAuthorityZeroController)
	if err := iAdoptingAuthority.abi.UnpackIntoInterface(out, "ZeroController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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

// ManagedBeaconMetaData contains all meta data concerning the ManagedBeacon contract.
var ManagedBeaconMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"codeRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"AdminDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerOnly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoInitialiser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NotUpgradeable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroController\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller_\",\"type\":\"address\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"}],\"name\":\"switchTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ManagedBeacon",
	Bin: "0x60c0346100c857601f61049e38819003918201601f19168301916001600160401b038311848410176100cc5780849260409485528339810103126100c857610052602061004b836100e0565b92016100e0565b60809190915260a08190525f80546001600160a01b0319166001600160a01b03909216918217815560405191907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b9080a26103a990816100f582396080518161030a015260a05181818161018001526101db0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100c85756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c11461026c5780633a85a2df146102285780635c60da1b146102015780635ed7ca5b146101af578063b9b8af0b1461016b578063ba29c8e4146100bb578063ec556889146100a15763f77c479114610071575f80fd5b3461009d575f36600319011261009d57602061008b6102f6565b6040516001600160a01b039091168152f35b5f80fd5b3461009d575f36600319011261009d576020604051308152f35b602036600319011261009d5760043567ffffffffffffffff811161009d573660238201121561009d5780600401359067ffffffffffffffff821161009d57602482369201011161009d576001600160a01b036101156102f6565b163303610143571580159061013a575b61012b57005b632fc6ad8760e21b5f5260045ffd5b50341515610125565b61014b6102f6565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b3461009d575f36600319011261009d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461009d575f36600319011261009d576001600160a01b036101cf6102f6565b163303610143576101ff7f000000000000000000000000000000000000000000000000000000000000000061032f565b005b3461009d575f36600319011261009d575f546040516001600160a01b039091168152602090f35b3461009d57602036600319011261009d576004356001600160a01b038116810361009d576001600160a01b0361025c6102f6565b163303610143576101ff9061032f565b3461009d57602036600319011261009d576004356001600160a01b0381169081900361009d576001600160a01b036102a26102f6565b1633036101435780156102e757600180546001600160a01b031916821790557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc15f80a2005b632f62e27560e01b5f5260045ffd5b6001546001600160a01b03168061032c57507f000000000000000000000000000000000000000000000000000000000000000090565b90565b5f80546001600160a01b0319166001600160a01b039290921691821781557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b9080a256fea26469706673582212205b5704aba3de2221f3b008835f1f5bc3df770b3367bc34cc6d8cc85ed5a9656d64736f6c63430008250033",
}

// ManagedBeacon is an auto generated Go binding around an Ethereum contract.
type ManagedBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ManagedBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewManagedBeacon creates a new instance of ManagedBeacon.
func NewManagedBeacon() *ManagedBeacon {
	parsed, err := ManagedBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ManagedBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ManagedBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry, address halted_) returns()
func (managedBeacon *ManagedBeacon) PackConstructor(codeRegistry common.Address, halted_ common.Address) []byte {
	enc, err := managedBeacon.abi.Pack("", codeRegistry, halted_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77c4791.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controller() view returns(address)
func (managedBeacon *ManagedBeacon) PackController() []byte {
	enc, err := managedBeacon.abi.Pack("controller")
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
func (managedBeacon *ManagedBeacon) TryPackController() ([]byte, error) {
	return managedBeacon.abi.Pack("controller")
}

// UnpackController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77c4791.
//
// Solidity: function controller() view returns(address)
func (managedBeacon *ManagedBeacon) UnpackController(data []byte) (common.Address, error) {
	out, err := managedBeacon.abi.Unpack("controller", data)
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
func (managedBeacon *ManagedBeacon) PackHalt() []byte {
	enc, err := managedBeacon.abi.Pack("halt")
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
func (managedBeacon *ManagedBeacon) TryPackHalt() ([]byte, error) {
	return managedBeacon.abi.Pack("halt")
}

// PackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halted() view returns(address)
func (managedBeacon *ManagedBeacon) PackHalted() []byte {
	enc, err := managedBeacon.abi.Pack("halted")
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
func (managedBeacon *ManagedBeacon) TryPackHalted() ([]byte, error) {
	return managedBeacon.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (managedBeacon *ManagedBeacon) UnpackHalted(data []byte) (common.Address, error) {
	out, err := managedBeacon.abi.Unpack("halted", data)
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
// Solidity: function handOver(address controller_) returns()
func (managedBeacon *ManagedBeacon) PackHandOver(controller common.Address) []byte {
	enc, err := managedBeacon.abi.Pack("handOver", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110550c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handOver(address controller_) returns()
func (managedBeacon *ManagedBeacon) TryPackHandOver(controller common.Address) ([]byte, error) {
	return managedBeacon.abi.Pack("handOver", controller)
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (managedBeacon *ManagedBeacon) PackImplementation() []byte {
	enc, err := managedBeacon.abi.Pack("implementation")
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
func (managedBeacon *ManagedBeacon) TryPackImplementation() ([]byte, error) {
	return managedBeacon.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (managedBeacon *ManagedBeacon) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := managedBeacon.abi.Unpack("implementation", data)
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
func (managedBeacon *ManagedBeacon) PackInitialise(data []byte) []byte {
	enc, err := managedBeacon.abi.Pack("initialise", data)
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
func (managedBeacon *ManagedBeacon) TryPackInitialise(data []byte) ([]byte, error) {
	return managedBeacon.abi.Pack("initialise", data)
}

// PackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxy() view returns(address)
func (managedBeacon *ManagedBeacon) PackProxy() []byte {
	enc, err := managedBeacon.abi.Pack("proxy")
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
func (managedBeacon *ManagedBeacon) TryPackProxy() ([]byte, error) {
	return managedBeacon.abi.Pack("proxy")
}

// UnpackProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec556889.
//
// Solidity: function proxy() view returns(address)
func (managedBeacon *ManagedBeacon) UnpackProxy(data []byte) (common.Address, error) {
	out, err := managedBeacon.abi.Unpack("proxy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSwitchTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a85a2df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function switchTo(address implementation_) returns()
func (managedBeacon *ManagedBeacon) PackSwitchTo(implementation common.Address) []byte {
	enc, err := managedBeacon.abi.Pack("switchTo", implementation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwitchTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a85a2df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function switchTo(address implementation_) returns()
func (managedBeacon *ManagedBeacon) TryPackSwitchTo(implementation common.Address) ([]byte, error) {
	return managedBeacon.abi.Pack("switchTo", implementation)
}

// ManagedBeaconControllerChanged represents a ControllerChanged event raised by the ManagedBeacon contract.
type ManagedBeaconControllerChanged struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ManagedBeaconControllerChangedEventName = "ControllerChanged"

// ContractEventName returns the user-defined event name.
func (ManagedBeaconControllerChanged) ContractEventName() string {
	return ManagedBeaconControllerChangedEventName
}

// UnpackControllerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ControllerChanged(address indexed controller)
func (managedBeacon *ManagedBeacon) UnpackControllerChangedEvent(log *types.Log) (*ManagedBeaconControllerChanged, error) {
	event := "ControllerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != managedBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ManagedBeaconControllerChanged)
	if len(log.Data) > 0 {
		if err := managedBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range managedBeacon.abi.Events[event].Inputs {
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

// ManagedBeaconUpgraded represents a Upgraded event raised by the ManagedBeacon contract.
type ManagedBeaconUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ManagedBeaconUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ManagedBeaconUpgraded) ContractEventName() string {
	return ManagedBeaconUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (managedBeacon *ManagedBeacon) UnpackUpgradedEvent(log *types.Log) (*ManagedBeaconUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != managedBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ManagedBeaconUpgraded)
	if len(log.Data) > 0 {
		if err := managedBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range managedBeacon.abi.Events[event].Inputs {
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
func (managedBeacon *ManagedBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], managedBeacon.abi.Errors["AdminDiffers"].ID.Bytes()[:4]) {
		return managedBeacon.UnpackAdminDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], managedBeacon.abi.Errors["ControllerOnly"].ID.Bytes()[:4]) {
		return managedBeacon.UnpackControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], managedBeacon.abi.Errors["NoInitialiser"].ID.Bytes()[:4]) {
		return managedBeacon.UnpackNoInitialiserError(raw[4:])
	}
	if bytes.Equal(raw[:4], managedBeacon.abi.Errors["NotUpgradeable"].ID.Bytes()[:4]) {
		return managedBeacon.UnpackNotUpgradeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], managedBeacon.abi.Errors["ZeroController"].ID.Bytes()[:4]) {
		return managedBeacon.UnpackZeroControllerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ManagedBeaconAdminDiffers represents a AdminDiffers error raised by the ManagedBeacon contract.
type ManagedBeaconAdminDiffers struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminDiffers(address found)
func ManagedBeaconAdminDiffersErrorID() common.Hash {
	return common.HexToHash("0xbaabafa5d2d0a03b5bb7dc7666e5863d9fd556393e4c1948ec3d9fea6b68b3dc")
}

// UnpackAdminDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminDiffers(address found)
func (managedBeacon *ManagedBeacon) UnpackAdminDiffersError(raw []byte) (*ManagedBeaconAdminDiffers, error) {
	out := new(ManagedBeaconAdminDiffers)
	if err := managedBeacon.abi.UnpackIntoInterface(out, "AdminDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ManagedBeaconControllerOnly represents a ControllerOnly error raised by the ManagedBeacon contract.
type ManagedBeaconControllerOnly struct {
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControllerOnly(address controller)
func ManagedBeaconControllerOnlyErrorID() common.Hash {
	return common.HexToHash("0x2dc187e2d2a929b8bb52c3446191a243632899cf46ca6d4f97b7b96177684377")
}

// UnpackControllerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControllerOnly(address controller)
func (managedBeacon *ManagedBeacon) UnpackControllerOnlyError(raw []byte) (*ManagedBeaconControllerOnly, error) {
	out := new(ManagedBeaconControllerOnly)
	if err := managedBeacon.abi.UnpackIntoInterface(out, "ControllerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ManagedBeaconNoInitialiser represents a NoInitialiser error raised by the ManagedBeacon contract.
type ManagedBeaconNoInitialiser struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoInitialiser()
func ManagedBeaconNoInitialiserErrorID() common.Hash {
	return common.HexToHash("0xbf1ab61c971343d7a23d5a7800e91b54a6361e20464ea10d52902ad9a7a892c7")
}

// UnpackNoInitialiserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoInitialiser()
func (managedBeacon *ManagedBeacon) UnpackNoInitialiserError(raw []byte) (*ManagedBeaconNoInitialiser, error) {
	out := new(ManagedBeaconNoInitialiser)
	if err := managedBeacon.abi.UnpackIntoInterface(out, "NoInitialiser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ManagedBeaconNotUpgradeable represents a NotUpgradeable error raised by the ManagedBeacon contract.
type ManagedBeaconNotUpgradeable struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpgradeable(address implementation)
func ManagedBeaconNotUpgradeableErrorID() common.Hash {
	return common.HexToHash("0xe0cca2d3bd7da404c625f5dbf804d9ac4c62096e59a2cad9ff0fe70693aff09d")
}

// UnpackNotUpgradeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpgradeable(address implementation)
func (managedBeacon *ManagedBeacon) UnpackNotUpgradeableError(raw []byte) (*ManagedBeaconNotUpgradeable, error) {
	out := new(ManagedBeaconNotUpgradeable)
	if err := managedBeacon.abi.UnpackIntoInterface(out, "NotUpgradeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ManagedBeaconZeroController represents a ZeroController error raised by the ManagedBeacon contract.
type ManagedBeaconZeroController struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroController()
func ManagedBeaconZeroControllerErrorID() common.Hash {
	return common.HexToHash("0x2f62e27566494fbbc2bff7cf41280c470a1c8b708b788409155e2dd632fa7ec8")
}

// UnpackZeroControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroController()
func (managedBeacon *ManagedBeacon) UnpackZeroControllerError(raw []byte) (*ManagedBeaconZeroController, error) {
	out := new(ManagedBeaconZeroController)
	if err := managedBeacon.abi.UnpackIntoInterface(out, "ZeroController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

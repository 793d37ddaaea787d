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

// ManagedAuthorityMetaData contains all meta data concerning the ManagedAuthority contract.
var ManagedAuthorityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"codeRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NotUpgradeable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroController\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller_\",\"type\":\"address\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"}],\"name\":\"switchTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ManagedAuthority",
	Bin: "0x60e03461010257601f6108d438819003918201601f19168301916001600160401b038311848410176100ee57808492604094855283398101031261010257610052602061004b83610106565b9201610106565b60809190915260c0819052604051906102998083016001600160401b038111848210176100ee57602092849261063b84396001600160a01b031681520301905ff080156100e3576001600160a01b031660a052604051610520908161011b82396080518161047f015260a05181818160b60152818161028501526104b0015260c0518181816101d5015261023a0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b03821682036101025756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c11461035a5780633a85a2df146103015780635c60da1b1461026e5780635ed7ca5b14610204578063b9b8af0b146101c0578063ba29c8e4146100e5578063ec556889146100a15763f77c479114610071575f80fd5b3461009d575f36600319011261009d57602061008b61046c565b6040516001600160a01b039091168152f35b5f80fd5b3461009d575f36600319011261009d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b602036600319011261009d5760043567ffffffffffffffff811161009d573660238201121561009d57806004013567ffffffffffffffff811161009d57366024828401011161009d576001600160a01b0361013e61046c565b16330361019857801580159061018f575b61015557005b610188604061018d938360249483519586935f6020860152018484013781015f838201520301601f1981018352826103e3565b6104a4565b005b5034151561014f565b6101a061046c565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b3461009d575f36600319011261009d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461009d575f36600319011261009d576001600160a01b0361022461046c565b1633036101985761018d60405160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000166020820152602081526101886040826103e3565b3461009d575f36600319011261009d575f5f8080807f00000000000000000000000000000000000000000000000000000000000000005afa906102af610419565b916102ca575b6040516001600160a01b039091168152602090f35b5060408180518101031261009d57806102f260406102eb6020809501610458565b9201610458565b506001600160a01b03166102b5565b3461009d57602036600319011261009d576004356001600160a01b0381169081900361009d576001600160a01b0361033761046c565b1633036101985761018d90604051906020820152602081526101886040826103e3565b3461009d57602036600319011261009d576004356001600160a01b0381169081900361009d576001600160a01b0361039061046c565b1633036101985780156103d4575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b90601f8019910116810190811067ffffffffffffffff82111761040557604052565b634e487b7160e01b5f52604160045260245ffd5b3d15610453573d9067ffffffffffffffff82116104055760405191610448601f8201601f1916602001846103e3565b82523d5f602084013e565b606090565b51906001600160a01b038216820361009d57565b5f546001600160a01b0316806104a157507f000000000000000000000000000000000000000000000000000000000000000090565b90565b5f8091602081519101347f00000000000000000000000000000000000000000000000000000000000000005af16104d9610419565b90156104e25750565b602081519101fdfea2646970667358221220bcd4e432c873ae263a3cff111712cdbe746857407b7f13bf6785d3fa72f76a5264736f6c6343000825003360a03461010757601f61029938819003918201601f19168301916001600160401b0383118484101761010b5780849260209460405283398101031261010757516001600160a01b03811690818103610107577f7e644d79422f17c01e4894b5f4f588d331ebfa28653d42ae832dc59e38c9798f91604091336080527f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc55337fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103558151907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f8152336020820152a1604051610179908161012082396080518160070152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080604052337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161461005e57365f80375f8036815f5160206101245f395f51905f52545af43d5f803e1561005a573d5ff35b3d5ffd5b36156100e8575f356001600160a01b03811690816100ae575b505034602036111761008557005b5f8036601f19018060208337815f5160206101245f395f51905f52545af43d5f803e1561005a57005b5f5160206101245f395f51905f52557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f80610077565b5f5160206101245f395f51905f52545f527fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d61035460205260405ff3fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbca2646970667358221220a5580aba4f05753cf0babe253a4227ae114cf4ba100483fe5cba93ea8e34177f64736f6c63430008250033",
}

// ManagedAuthority is an auto generated Go binding around an Ethereum contract.
type ManagedAuthority struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ManagedAuthority) GetABI() abi.ABI {
	return c.abi
}

// NewManagedAuthority creates a new instance of ManagedAuthority.
func NewManagedAuthority() *ManagedAuthority {
	parsed, err := ManagedAuthorityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ManagedAuthority{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ManagedAuthority) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry, address halted_) returns()
func (managedAuthority *ManagedAuthority) PackConstructor(codeRegistry common.Address, halted_ common.Address) []byte {
	enc, err := managedAuthority.abi.Pack("", codeRegistry, halted_)
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
func (managedAuthority *ManagedAuthority) PackController() []byte {
	enc, err := managedAuthority.abi.Pack("controller")
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
func (managedAuthority *ManagedAuthority) TryPackController() ([]byte, error) {
	return managedAuthority.abi.Pack("controller")
}

// UnpackController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77c4791.
//
// Solidity: function controller() view returns(address)
func (managedAuthority *ManagedAuthority) UnpackController(data []byte) (common.Address, error) {
	out, err := managedAuthority.abi.Unpack("controller", data)
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
func (managedAuthority *ManagedAuthority) PackHalt() []byte {
	enc, err := managedAuthority.abi.Pack("halt")
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
func (managedAuthority *ManagedAuthority) TryPackHalt() ([]byte, error) {
	return managedAuthority.abi.Pack("halt")
}

// PackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halted() view returns(address)
func (managedAuthority *ManagedAuthority) PackHalted() []byte {
	enc, err := managedAuthority.abi.Pack("halted")
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
func (managedAuthority *ManagedAuthority) TryPackHalted() ([]byte, error) {
	return managedAuthority.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (managedAuthority *ManagedAuthority) UnpackHalted(data []byte) (common.Address, error) {
	out, err := managedAuthority.abi.Unpack("halted", data)
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
func (managedAuthority *ManagedAuthority) PackHandOver(controller common.Address) []byte {
	enc, err := managedAuthority.abi.Pack("handOver", controller)
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
func (managedAuthority *ManagedAuthority) TryPackHandOver(controller common.Address) ([]byte, error) {
	return managedAuthority.abi.Pack("handOver", controller)
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address found)
func (managedAuthority *ManagedAuthority) PackImplementation() []byte {
	enc, err := managedAuthority.abi.Pack("implementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function implementation() view returns(address found)
func (managedAuthority *ManagedAuthority) TryPackImplementation() ([]byte, error) {
	return managedAuthority.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address found)
func (managedAuthority *ManagedAuthority) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := managedAuthority.abi.Unpack("implementation", data)
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
func (managedAuthority *ManagedAuthority) PackInitialise(data []byte) []byte {
	enc, err := managedAuthority.abi.Pack("initialise", data)
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
func (managedAuthority *ManagedAuthority) TryPackInitialise(data []byte) ([]byte, error) {
	return managedAuthority.abi.Pack("initialise", data)
}

// PackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxy() view returns(address)
func (managedAuthority *ManagedAuthority) PackProxy() []byte {
	enc, err := managedAuthority.abi.Pack("proxy")
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
func (managedAuthority *ManagedAuthority) TryPackProxy() ([]byte, error) {
	return managedAuthority.abi.Pack("proxy")
}

// UnpackProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec556889.
//
// Solidity: function proxy() view returns(address)
func (managedAuthority *ManagedAuthority) UnpackProxy(data []byte) (common.Address, error) {
	out, err := managedAuthority.abi.Unpack("proxy", data)
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
func (managedAuthority *ManagedAuthority) PackSwitchTo(implementation common.Address) []byte {
	enc, err := managedAuthority.abi.Pack("switchTo", implementation)
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
func (managedAuthority *ManagedAuthority) TryPackSwitchTo(implementation common.Address) ([]byte, error) {
	return managedAuthority.abi.Pack("switchTo", implementation)
}

// ManagedAuthorityControllerChanged represents a ControllerChanged event raised by the ManagedAuthority contract.
type ManagedAuthorityControllerChanged struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ManagedAuthorityControllerChangedEventName = "ControllerChanged"

// ContractEventName returns the user-defined event name.
func (ManagedAuthorityControllerChanged) ContractEventName() string {
	return ManagedAuthorityControllerChangedEventName
}

// UnpackControllerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ControllerChanged(address indexed controller)
func (managedAuthority *ManagedAuthority) UnpackControllerChangedEvent(log *types.Log) (*ManagedAuthorityControllerChanged, error) {
	event := "ControllerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != managedAuthority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ManagedAuthorityControllerChanged)
	if len(log.Data) > 0 {
		if err := managedAuthority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range managedAuthority.abi.Events[event].Inputs {
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
func (managedAuthority *ManagedAuthority) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], managedAuthority.abi.Errors["ControllerOnly"].ID.Bytes()[:4]) {
		return managedAuthority.UnpackControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], managedAuthority.abi.Errors["NotUpgradeable"].ID.Bytes()[:4]) {
		return managedAuthority.UnpackNotUpgradeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], managedAuthority.abi.Errors["ZeroController"].ID.Bytes()[:4]) {
		return managedAuthority.UnpackZeroControllerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ManagedAuthorityControllerOnly represents a ControllerOnly error raised by the ManagedAuthority contract.
type ManagedAuthorityControllerOnly struct {
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControllerOnly(address controller)
func ManagedAuthorityControllerOnlyErrorID() common.Hash {
	return common.HexToHash("0x2dc187e2d2a929b8bb52c3446191a243632899cf46ca6d4f97b7b96177684377")
}

// UnpackControllerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControllerOnly(address controller)
func (managedAuthority *ManagedAuthority) UnpackControllerOnlyError(raw []byte) (*ManagedAuthorityControllerOnly, error) {
	out := new(ManagedAuthorityControllerOnly)
	if err := managedAuthority.abi.UnpackIntoInterface(out, "ControllerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ManagedAuthorityNotUpgradeable represents a NotUpgradeable error raised by the ManagedAuthority contract.
type ManagedAuthorityNotUpgradeable struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpgradeable(address implementation)
func ManagedAuthorityNotUpgradeableErrorID() common.Hash {
	return common.HexToHash("0xe0cca2d3bd7da404c625f5dbf804d9ac4c62096e59a2cad9ff0fe70693aff09d")
}

// UnpackNotUpgradeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpgradeable(address implementation)
func (managedAuthority *ManagedAuthority) UnpackNotUpgradeableError(raw []byte) (*ManagedAuthorityNotUpgradeable, error) {
	out := new(ManagedAuthorityNotUpgradeable)
	if err := managedAuthority.abi.UnpackIntoInterface(out, "NotUpgradeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ManagedAuthorityZeroController represents a ZeroController error raised by the ManagedAuthority contract.
type ManagedAuthorityZeroController struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroController()
func ManagedAuthorityZeroControllerErrorID() common.Hash {
	return common.HexToHash("0x2f62e27566494fbbc2bff7cf41280c470a1c8b708b788409155e2dd632fa7ec8")
}

// UnpackZeroControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroController()
func (managedAuthority *ManagedAuthority) UnpackZeroControllerError(raw []byte) (*ManagedAuthorityZeroController, error) {
	out := new(ManagedAuthorityZeroController)
	if err := managedAuthority.abi.UnpackIntoInterface(out, "ZeroController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

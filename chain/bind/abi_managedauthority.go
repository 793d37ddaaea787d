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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"codeRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"AdminDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerOnly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroController\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerChanged\",\"type\":\"event\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller_\",\"type\":\"address\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ManagedAuthority",
	Bin: "0x60e03461010257601f61077e38819003918201601f19168301916001600160401b038311848410176100ee57808492604094855283398101031261010257610052602061004b83610106565b9201610106565b60809190915260c0819052604051906102cd8083016001600160401b038111848210176100ee5760209284926104b184396001600160a01b031681520301905ff080156100e3576001600160a01b031660a052604051610396908161011b823960805181610234015260a05181818160fe015281816101c20152610291015260c05181818161017e01526102d80152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b03821682036101025756fe60806040526004361015610018575b610016610256565b005b5f3560e01c8063110550c1146100675780635c60da1b14610062578063b9b8af0b1461005d578063ec556889146100585763f77c47910361000e576101f1565b6101ad565b610169565b6100e5565b346100e15760203660031901126100e1576004356001600160a01b038116908190036100e157610095610333565b80156100d2575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b5f80fd5b346100e1575f3660031901126100e1575f5f60405f80807f00000000000000000000000000000000000000000000000000000000000000005afa61015d575b6001600160a01b03169030820361014a576040516001600160a01b039091168152602090f35b5063baabafa560e01b5f5260045260245ffd5b50505f51602051610124565b346100e1575f3660031901126100e1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100e1575f3660031901126100e1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100e1575f3660031901126100e157602061020b61021d565b6040516001600160a01b039091168152f35b5f546001600160a01b031680156102315790565b507f000000000000000000000000000000000000000000000000000000000000000090565b61025e610333565b5f8080356001600160e01b031916633a85a2df60e01b81036102c15750505f602081926004355b835280604483370181347f00000000000000000000000000000000000000000000000000000000000000005af1156102b957565b3d5f803e3d5ffd5b635ed7ca5b60e01b81036102fc5750505f602081927f0000000000000000000000000000000000000000000000000000000000000000610285565b909150632e8a723960e21b036100e15760243580158061032b575b6103275760205f92918392610285565b5050565b503415610317565b6001600160a01b0361034361021d565b1680330361034e5750565b6316e0c3f160e11b5f5260045260245ffdfea2646970667358221220329f28ff5c23f0d43dd8c984f05872c30c8b54581c4064eb424c1714a7af5ec764736f6c6343000825003360c03461010d57601f6102cd38819003918201601f19168301916001600160401b038311848410176101115780849260209460405283398101031261010d57516001600160a01b0381169081810361010d577f7e644d79422f17c01e4894b5f4f588d331ebfa28653d42ae832dc59e38c9798f91604091336080525f5160206102ad5f395f51905f5260a0525f5160206102ad5f395f51905f5255337fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103558151907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f8152336020820152a160405161018790816101268239608051816006015260a05181602d0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040527f00000000000000000000000000000000000000000000000000000000000000003303610111577f000000000000000000000000000000000000000000000000000000000000000036156100e4575f356001600160a01b0381169081610094575b505034602036111761007357005b5f809181601f193601918260208337545af41561008c57005b3d5f803e3d5ffd5b8255337fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f80610065565b545f527fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d61035460205260405ff35b365f80375f8036817f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545af4610149573d5f803e3d5ffd5b3d5f803e3d5ff3fea264697066735822122006e8bf13224cffff25cfef25193666bc1dea3a18303d94f0a6bc2c077adc2d5364736f6c63430008250033360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
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
	if bytes.Equal(raw[:4], managedAuthority.abi.Errors["AdminDiffers"].ID.Bytes()[:4]) {
		return managedAuthority.UnpackAdminDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], managedAuthority.abi.Errors["ControllerOnly"].ID.Bytes()[:4]) {
		return managedAuthority.UnpackControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], managedAuthority.abi.Errors["ZeroController"].ID.Bytes()[:4]) {
		return managedAuthority.UnpackZeroControllerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ManagedAuthorityAdminDiffers represents a AdminDiffers error raised by the ManagedAuthority contract.
type ManagedAuthorityAdminDiffers struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminDiffers(address found)
func ManagedAuthorityAdminDiffersErrorID() common.Hash {
	return common.HexToHash("0xbaabafa5d2d0a03b5bb7dc7666e5863d9fd556393e4c1948ec3d9fea6b68b3dc")
}

// UnpackAdminDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminDiffers(address found)
func (managedAuthority *ManagedAuthority) UnpackAdminDiffersError(raw []byte) (*ManagedAuthorityAdminDiffers, error) {
	out := new(ManagedAuthorityAdminDiffers)
	if err := managedAuthority.abi.UnpackIntoInterface(out, "AdminDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
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

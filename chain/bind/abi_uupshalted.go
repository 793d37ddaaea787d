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

// UUPSHaltedMetaData contains all meta data concerning the UUPSHalted contract.
var UUPSHaltedMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CodeHalted\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"haltedImplementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "UUPSHalted",
	Bin: "0x60c08060405234604257336080523060a0526102ac90816100478239608051818181605501526101c3015260a05181818160c50152818161010901526102480152f35b5f80fdfe6080604052600436101561001d575b6374ac3c1160e11b5f5260045ffd5b5f3560e01c80634f1ef2861461016157806352d1902d146100f75763b3a3a5210361000e57346100f3575f3660031901126100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148015906100c1575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546040516001600160a01b039091168152602090f35b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610086565b5f80fd5b346100f3575f3660031901126100f3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316300361000e5760206040517f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8152f35b60403660031901126100f3576004356001600160a01b0381168082036100f3576024359167ffffffffffffffff83116100f357366023840112156100f35782600401359267ffffffffffffffff84116100f35760248436920101116100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614801590610244575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a261000e57005b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316146101f456fea2646970667358221220d4fb9da03a5b0cf1aa43a67d214952beacbfe7531a58c200d0f5d2446e7fb11864736f6c63430008250033",
}

// UUPSHalted is an auto generated Go binding around an Ethereum contract.
type UUPSHalted struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *UUPSHalted) GetABI() abi.ABI {
	return c.abi
}

// NewUUPSHalted creates a new instance of UUPSHalted.
func NewUUPSHalted() *UUPSHalted {
	parsed, err := UUPSHaltedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UUPSHalted{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UUPSHalted) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackHaltedImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3a3a521.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function haltedImplementation() view returns(address implementation)
func (uUPSHalted *UUPSHalted) PackHaltedImplementation() []byte {
	enc, err := uUPSHalted.abi.Pack("haltedImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHaltedImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3a3a521.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function haltedImplementation() view returns(address implementation)
func (uUPSHalted *UUPSHalted) TryPackHaltedImplementation() ([]byte, error) {
	return uUPSHalted.abi.Pack("haltedImplementation")
}

// UnpackHaltedImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3a3a521.
//
// Solidity: function haltedImplementation() view returns(address implementation)
func (uUPSHalted *UUPSHalted) UnpackHaltedImplementation(data []byte) (common.Address, error) {
	out, err := uUPSHalted.abi.Unpack("haltedImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (uUPSHalted *UUPSHalted) PackProxiableUUID() []byte {
	enc, err := uUPSHalted.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (uUPSHalted *UUPSHalted) TryPackProxiableUUID() ([]byte, error) {
	return uUPSHalted.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (uUPSHalted *UUPSHalted) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := uUPSHalted.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address implementation, bytes data) payable returns()
func (uUPSHalted *UUPSHalted) PackUpgradeToAndCall(implementation common.Address, data []byte) []byte {
	enc, err := uUPSHalted.abi.Pack("upgradeToAndCall", implementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address implementation, bytes data) payable returns()
func (uUPSHalted *UUPSHalted) TryPackUpgradeToAndCall(implementation common.Address, data []byte) ([]byte, error) {
	return uUPSHalted.abi.Pack("upgradeToAndCall", implementation, data)
}

// UUPSHaltedUpgraded represents a Upgraded event raised by the UUPSHalted contract.
type UUPSHaltedUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const UUPSHaltedUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (UUPSHaltedUpgraded) ContractEventName() string {
	return UUPSHaltedUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (uUPSHalted *UUPSHalted) UnpackUpgradedEvent(log *types.Log) (*UUPSHaltedUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != uUPSHalted.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UUPSHaltedUpgraded)
	if len(log.Data) > 0 {
		if err := uUPSHalted.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range uUPSHalted.abi.Events[event].Inputs {
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
func (uUPSHalted *UUPSHalted) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], uUPSHalted.abi.Errors["CodeHalted"].ID.Bytes()[:4]) {
		return uUPSHalted.UnpackCodeHaltedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// UUPSHaltedCodeHalted represents a CodeHalted error raised by the UUPSHalted contract.
type UUPSHaltedCodeHalted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CodeHalted()
func UUPSHaltedCodeHaltedErrorID() common.Hash {
	return common.HexToHash("0xe9587822aa7ff8cf8c0b5eb186ea5cecdfc6b1c15e0aa40e23540fdfddb3c561")
}

// UnpackCodeHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CodeHalted()
func (uUPSHalted *UUPSHalted) UnpackCodeHaltedError(raw []byte) (*UUPSHaltedCodeHalted, error) {
	out := new(UUPSHaltedCodeHalted)
	if err := uUPSHalted.abi.UnpackIntoInterface(out, "CodeHalted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

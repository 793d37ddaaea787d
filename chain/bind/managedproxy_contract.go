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

// ManagedProxyMetaData contains all meta data concerning the ManagedProxy contract.
var ManagedProxyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"previousAdmin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"}],\"name\":\"AdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"}]",
	ID:  "ManagedProxy",
	Bin: "0x60a03461010757601f61029938819003918201601f19168301916001600160401b0383118484101761010b5780849260209460405283398101031261010757516001600160a01b03811690818103610107577f7e644d79422f17c01e4894b5f4f588d331ebfa28653d42ae832dc59e38c9798f91604091336080527f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc55337fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103558151907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f8152336020820152a1604051610179908161012082396080518160070152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080604052337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161461005e57365f80375f8036815f5160206101245f395f51905f52545af43d5f803e1561005a573d5ff35b3d5ffd5b36156100e8575f356001600160a01b03811690816100ae575b505034602036111761008557005b5f8036601f19018060208337815f5160206101245f395f51905f52545af43d5f803e1561005a57005b5f5160206101245f395f51905f52557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f80610077565b5f5160206101245f395f51905f52545f527fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d61035460205260405ff3fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbca2646970667358221220a5580aba4f05753cf0babe253a4227ae114cf4ba100483fe5cba93ea8e34177f64736f6c63430008250033",
}

// ManagedProxy is an auto generated Go binding around an Ethereum contract.
type ManagedProxy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ManagedProxy) GetABI() abi.ABI {
	return c.abi
}

// NewManagedProxy creates a new instance of ManagedProxy.
func NewManagedProxy() *ManagedProxy {
	parsed, err := ManagedProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ManagedProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ManagedProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address implementation) returns()
func (managedProxy *ManagedProxy) PackConstructor(implementation common.Address) []byte {
	enc, err := managedProxy.abi.Pack("", implementation)
	if err != nil {
		panic(err)
	}
	return enc
}

// ManagedProxyAdminChanged represents a AdminChanged event raised by the ManagedProxy contract.
type ManagedProxyAdminChanged struct {
	PreviousAdmin common.Address
	NewAdmin      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ManagedProxyAdminChangedEventName = "AdminChanged"

// ContractEventName returns the user-defined event name.
func (ManagedProxyAdminChanged) ContractEventName() string {
	return ManagedProxyAdminChangedEventName
}

// UnpackAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdminChanged(address previousAdmin, address newAdmin)
func (managedProxy *ManagedProxy) UnpackAdminChangedEvent(log *types.Log) (*ManagedProxyAdminChanged, error) {
	event := "AdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != managedProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ManagedProxyAdminChanged)
	if len(log.Data) > 0 {
		if err := managedProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range managedProxy.abi.Events[event].Inputs {
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

// ManagedProxyUpgraded represents a Upgraded event raised by the ManagedProxy contract.
type ManagedProxyUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ManagedProxyUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ManagedProxyUpgraded) ContractEventName() string {
	return ManagedProxyUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (managedProxy *ManagedProxy) UnpackUpgradedEvent(log *types.Log) (*ManagedProxyUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != managedProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ManagedProxyUpgraded)
	if len(log.Data) > 0 {
		if err := managedProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range managedProxy.abi.Events[event].Inputs {
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

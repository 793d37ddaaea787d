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
	Bin: "0x60c03461010d57601f6102cd38819003918201601f19168301916001600160401b038311848410176101115780849260209460405283398101031261010d57516001600160a01b0381169081810361010d577f7e644d79422f17c01e4894b5f4f588d331ebfa28653d42ae832dc59e38c9798f91604091336080525f5160206102ad5f395f51905f5260a0525f5160206102ad5f395f51905f5255337fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103558151907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f8152336020820152a160405161018790816101268239608051816006015260a05181602d0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040527f00000000000000000000000000000000000000000000000000000000000000003303610111577f000000000000000000000000000000000000000000000000000000000000000036156100e4575f356001600160a01b0381169081610094575b505034602036111761007357005b5f809181601f193601918260208337545af41561008c57005b3d5f803e3d5ffd5b8255337fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f80610065565b545f527fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d61035460205260405ff35b365f80375f8036817f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545af4610149573d5f803e3d5ffd5b3d5f803e3d5ff3fea264697066735822122006e8bf13224cffff25cfef25193666bc1dea3a18303d94f0a6bc2c077adc2d5364736f6c63430008250033360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
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

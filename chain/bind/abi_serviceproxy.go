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

// ServiceProxyMetaData contains all meta data concerning the ServiceProxy contract.
var ServiceProxyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"}]",
	ID:  "ServiceProxy",
	Bin: "0x6080604052346100bd576102c980380380610019816100c1565b92833981016040828203126100bd578151916001600160a01b03831683036100bd576020810151906001600160401b0382116100bd57019181601f840112156100bd5782519261007061006b856100fa565b6100c1565b92848452602085830101116100bd575f5b8481106100a85750505f602061009a9484010152610115565b604051607690816102538239f35b80602080928401015182828701015201610081565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176100e657604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b0381116100e657601f01601f191660200190565b90813b1580156101e7575b6101c6577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8290556001600160a01b0382167fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a2805180156101c1575f926020849301905af4903d156101b9573d9161019d61006b846100fa565b9283523d5f602085013e5b6101b55750602081519101fd5b9050565b6060916101a8565b505050565b506333a2905b60e11b5f9081526001600160a01b0391909116600452602490fd5b50813b6101f661006b826100fa565b81815260208101915f83863c5190516001600160e81b03198116919060038210610233575b50506001600160e81b03191661ef0160f01b14610120565b6001600160e81b0319600392830390921b82901b161690505f8061021b56fe6080604052365f80375f8036817f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545af43d5f803e15603c573d5ff35b3d5ffdfea264697066735822122042ecc477a9c46fa6edfb5702cccf3def7ae87a92eed54033c2a3e5b97afed76f64736f6c63430008250033",
}

// ServiceProxy is an auto generated Go binding around an Ethereum contract.
type ServiceProxy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ServiceProxy) GetABI() abi.ABI {
	return c.abi
}

// NewServiceProxy creates a new instance of ServiceProxy.
func NewServiceProxy() *ServiceProxy {
	parsed, err := ServiceProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ServiceProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ServiceProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address implementation, bytes initialiser) returns()
func (serviceProxy *ServiceProxy) PackConstructor(implementation common.Address, initialiser []byte) []byte {
	enc, err := serviceProxy.abi.Pack("", implementation, initialiser)
	if err != nil {
		panic(err)
	}
	return enc
}

// ServiceProxyUpgraded represents a Upgraded event raised by the ServiceProxy contract.
type ServiceProxyUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ServiceProxyUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ServiceProxyUpgraded) ContractEventName() string {
	return ServiceProxyUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (serviceProxy *ServiceProxy) UnpackUpgradedEvent(log *types.Log) (*ServiceProxyUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != serviceProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ServiceProxyUpgraded)
	if len(log.Data) > 0 {
		if err := serviceProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range serviceProxy.abi.Events[event].Inputs {
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
func (serviceProxy *ServiceProxy) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], serviceProxy.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return serviceProxy.UnpackNoCodeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ServiceProxyNoCode represents a NoCode error raised by the ServiceProxy contract.
type ServiceProxyNoCode struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address implementation)
func ServiceProxyNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address implementation)
func (serviceProxy *ServiceProxy) UnpackNoCodeError(raw []byte) (*ServiceProxyNoCode, error) {
	out := new(ServiceProxyNoCode)
	if err := serviceProxy.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

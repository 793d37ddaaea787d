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

// RegistryMetaData contains all meta data concerning the Registry contract.
var RegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keeper_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"panicButton_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keeper\",\"type\":\"address\"}],\"name\":\"KeeperOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"panicButton\",\"type\":\"address\"}],\"name\":\"PanicButtonOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumIRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"StatusChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"disable\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"keeper\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"panicButton\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"statusOf\",\"outputs\":[{\"internalType\":\"enumIRegistry.Status\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Registry",
	Bin: "0x60803460b457601f61048338819003918201601f19168301916001600160401b0383118484101760b857808492604094855283398101031260b457604b602060458360cc565b920160cc565b906001600160a01b03168015801560a4575b60955760018060a01b03195f5416175f5560018060a01b031660018060a01b031960015416176001556040516103a390816100e08239f35b63d92e233d60e01b5f5260045ffd5b506001600160a01b03821615605d565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820360b45756fe6080806040526004361015610012575f80fd5b5f3560e01c90816397a5d5b51461031957508063aced1661146102f2578063bf7d6f5f146102ca578063daea85c51461014b5763e6c09edf14610053575f80fd5b34610147576020366003190112610147576004356001600160a01b03811690819003610147576001546001600160a01b0316338190036101355750805f52600260205260ff60405f2054166003811015610121576001036100f557805f52600260205260405f20600260ff1982541617905560405190600282527f9960922700e2e06085c16c165e04f98331edb8338832055af5fb4698535a548c60203393a3005b8061011c915f52600260205260ff60405f2054169063af59f8c160e01b5f5260045261035f565b60445ffd5b634e487b7160e01b5f52602160045260245ffd5b63b6066cc360e01b5f5260045260245ffd5b5f80fd5b34610147576020366003190112610147576004356001600160a01b03811690818103610147575f546001600160a01b0316338190036102b85750803b1590811561020b575b506101f957805f52600260205260ff60405f2054166003811015610121576100f557805f52600260205260405f20600160ff1982541617905560405190600182527f9960922700e2e06085c16c165e04f98331edb8338832055af5fb4698535a548c60203393a3005b6333a2905b60e11b5f5260045260245ffd5b8091503b67ffffffffffffffff81116102a45760405190601f8101601f19908116603f0116820167ffffffffffffffff8111838210176102a4576040528082525f6020830180943c5190516001600160e81b03198116919060038210610285575b50506001600160e81b03191661ef0160f01b1482610190565b6001600160e81b0319600392830390921b82901b16169050828061026c565b634e487b7160e01b5f52604160045260245ffd5b63e3d5825160e01b5f5260045260245ffd5b34610147575f366003190112610147576001546040516001600160a01b039091168152602090f35b34610147575f366003190112610147575f546040516001600160a01b039091168152602090f35b34610147576020366003190112610147576004356001600160a01b03811690819003610147575f52600260205260ff60405f205416906003821015610121576020918152f35b60038110156101215760245256fea26469706673582212204f3fa9dafa03c5e2d1390df1be3b24b72aaf1f6512e6b89dd12ddb3918a436a564736f6c63430008250033",
}

// Registry is an auto generated Go binding around an Ethereum contract.
type Registry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Registry) GetABI() abi.ABI {
	return c.abi
}

// NewRegistry creates a new instance of Registry.
func NewRegistry() *Registry {
	parsed, err := RegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Registry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Registry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address keeper_, address panicButton_) returns()
func (registry *Registry) PackConstructor(keeper_ common.Address, panicButton_ common.Address) []byte {
	enc, err := registry.abi.Pack("", keeper_, panicButton_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdaea85c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address account) returns()
func (registry *Registry) PackApprove(account common.Address) []byte {
	enc, err := registry.abi.Pack("approve", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdaea85c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address account) returns()
func (registry *Registry) TryPackApprove(account common.Address) ([]byte, error) {
	return registry.abi.Pack("approve", account)
}

// PackDisable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6c09edf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disable(address account) returns()
func (registry *Registry) PackDisable(account common.Address) []byte {
	enc, err := registry.abi.Pack("disable", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6c09edf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disable(address account) returns()
func (registry *Registry) TryPackDisable(account common.Address) ([]byte, error) {
	return registry.abi.Pack("disable", account)
}

// PackKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaced1661.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keeper() view returns(address)
func (registry *Registry) PackKeeper() []byte {
	enc, err := registry.abi.Pack("keeper")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaced1661.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keeper() view returns(address)
func (registry *Registry) TryPackKeeper() ([]byte, error) {
	return registry.abi.Pack("keeper")
}

// UnpackKeeper is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaced1661.
//
// Solidity: function keeper() view returns(address)
func (registry *Registry) UnpackKeeper(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("keeper", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPanicButton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7d6f5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function panicButton() view returns(address)
func (registry *Registry) PackPanicButton() []byte {
	enc, err := registry.abi.Pack("panicButton")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPanicButton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7d6f5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function panicButton() view returns(address)
func (registry *Registry) TryPackPanicButton() ([]byte, error) {
	return registry.abi.Pack("panicButton")
}

// UnpackPanicButton is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7d6f5f.
//
// Solidity: function panicButton() view returns(address)
func (registry *Registry) UnpackPanicButton(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("panicButton", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97a5d5b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(address account) view returns(uint8)
func (registry *Registry) PackStatusOf(account common.Address) []byte {
	enc, err := registry.abi.Pack("statusOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97a5d5b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(address account) view returns(uint8)
func (registry *Registry) TryPackStatusOf(account common.Address) ([]byte, error) {
	return registry.abi.Pack("statusOf", account)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97a5d5b5.
//
// Solidity: function statusOf(address account) view returns(uint8)
func (registry *Registry) UnpackStatusOf(data []byte) (uint8, error) {
	out, err := registry.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// RegistryStatusChanged represents a StatusChanged event raised by the Registry contract.
type RegistryStatusChanged struct {
	Account common.Address
	Status  uint8
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RegistryStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (RegistryStatusChanged) ContractEventName() string {
	return RegistryStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(address indexed account, uint8 status, address indexed by)
func (registry *Registry) UnpackStatusChangedEvent(log *types.Log) (*RegistryStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryStatusChanged)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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
func (registry *Registry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], registry.abi.Errors["KeeperOnly"].ID.Bytes()[:4]) {
		return registry.UnpackKeeperOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return registry.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["PanicButtonOnly"].ID.Bytes()[:4]) {
		return registry.UnpackPanicButtonOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return registry.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return registry.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RegistryKeeperOnly represents a KeeperOnly error raised by the Registry contract.
type RegistryKeeperOnly struct {
	Keeper common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeeperOnly(address keeper)
func RegistryKeeperOnlyErrorID() common.Hash {
	return common.HexToHash("0xe3d58251e28699e571855d945fa36a37b4f144e8dd52cee78dec35a6154a9617")
}

// UnpackKeeperOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeeperOnly(address keeper)
func (registry *Registry) UnpackKeeperOnlyError(raw []byte) (*RegistryKeeperOnly, error) {
	out := new(RegistryKeeperOnly)
	if err := registry.abi.UnpackIntoInterface(out, "KeeperOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNoCode represents a NoCode error raised by the Registry contract.
type RegistryNoCode struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address account)
func RegistryNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address account)
func (registry *Registry) UnpackNoCodeError(raw []byte) (*RegistryNoCode, error) {
	out := new(RegistryNoCode)
	if err := registry.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryPanicButtonOnly represents a PanicButtonOnly error raised by the Registry contract.
type RegistryPanicButtonOnly struct {
	PanicButton common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PanicButtonOnly(address panicButton)
func RegistryPanicButtonOnlyErrorID() common.Hash {
	return common.HexToHash("0xb6066cc3d5e3b79c9c9502ed0d023b9c2b3744540474307a4e65f72a8800bc95")
}

// UnpackPanicButtonOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PanicButtonOnly(address panicButton)
func (registry *Registry) UnpackPanicButtonOnlyError(raw []byte) (*RegistryPanicButtonOnly, error) {
	out := new(RegistryPanicButtonOnly)
	if err := registry.abi.UnpackIntoInterface(out, "PanicButtonOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryWrongStatus represents a WrongStatus error raised by the Registry contract.
type RegistryWrongStatus struct {
	Account common.Address
	Status  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(address account, uint8 status)
func RegistryWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xaf59f8c107780214cbdf11e5ee42f3a47f7f524da009e3590e8e5af49a41d04c")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(address account, uint8 status)
func (registry *Registry) UnpackWrongStatusError(raw []byte) (*RegistryWrongStatus, error) {
	out := new(RegistryWrongStatus)
	if err := registry.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryZeroAddress represents a ZeroAddress error raised by the Registry contract.
type RegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func RegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (registry *Registry) UnpackZeroAddressError(raw []byte) (*RegistryZeroAddress, error) {
	out := new(RegistryZeroAddress)
	if err := registry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

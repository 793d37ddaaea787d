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

// BeaconAuthorityMetaData contains all meta data concerning the BeaconAuthority contract.
var BeaconAuthorityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"codeRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"AdminDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerOnly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoInitialiser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NotUpgradeable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroController\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller_\",\"type\":\"address\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"}],\"name\":\"switchTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "BeaconAuthority",
	Bin: "0x60e0346100b657601f61079a38819003918201601f19168301916001600160401b038311848410176100ba578084926060946040528339810103126100b657610047816100ce565b906100606040610059602084016100ce565b92016100ce565b9160805260c05260a0526040516106b790816100e38239608051816104b6015260a05181818160c10152818161041b015281816104ef015281816105480152610607015260c05181818161017601526101d10152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100b65756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c1146102835780631347399b146102555780633a85a2df146102115780635c60da1b146101f75780635ed7ca5b146101a5578063b9b8af0b14610161578063ba29c8e4146100f0578063ec556889146100ac5763f77c47911461007c575f80fd5b346100a8575f3660031901126100a85760206100966104a3565b6040516001600160a01b039091168152f35b5f80fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6100f93661030c565b90506001600160a01b0361010b6104a3565b1633036101395715801590610130575b61012157005b632fc6ad8760e21b5f5260045ffd5b5034151561011b565b6101416104a3565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100a8575f3660031901126100a8576001600160a01b036101c56104a3565b163303610139576101f57f000000000000000000000000000000000000000000000000000000000000000061052b565b005b346100a8575f3660031901126100a85760206100966103f4565b346100a85760203660031901126100a8576004356001600160a01b03811681036100a8576001600160a01b036102456104a3565b163303610139576101f59061052b565b346100a8576102633661030c565b6001600160a01b036102736104a3565b163303610139576101f5916104d8565b346100a85760203660031901126100a8576004356001600160a01b038116908190036100a8576001600160a01b036102b96104a3565b1633036101395780156102fd575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b9060206003198301126100a85760043567ffffffffffffffff81116100a857826023820112156100a85780600401359267ffffffffffffffff84116100a857602484830101116100a8576024019190565b90601f8019910116810190811067ffffffffffffffff82111761037f57604052565b634e487b7160e01b5f52604160045260245ffd5b3d156103cd573d9067ffffffffffffffff821161037f57604051916103c2601f8201601f19166020018461035d565b82523d5f602084013e565b606090565b6020815191015190602081106103e6575090565b5f199060200360031b1b1690565b5f806040516020810190638da5cb5b60e01b82526004815261041760248261035d565b51907f00000000000000000000000000000000000000000000000000000000000000005afa610444610393565b9080610498575b80610486575b610461575061045e6105f2565b90565b6001600160a01b0390610473906103d2565b1663baabafa560e01b5f5260045260245ffd5b50610490816103d2565b301415610451565b50602081511461044b565b5f546001600160a01b03168061045e57507f000000000000000000000000000000000000000000000000000000000000000090565b5f91829181604051928392833781018381520390347f00000000000000000000000000000000000000000000000000000000000000005af190610519610393565b916105275750602081519101fd5b9050565b6105336105f2565b6001600160a01b03918216911681146105ef577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156100a857604051631b2ce7f360e11b81525f816024818380978760048401525af180156105e4576105cf575b50806001600160a01b036105b26103f4565b16036105bc575050565b63e0cca2d360e01b825260045260249150fd5b6105dc9192505f9061035d565b5f905f6105a0565b6040513d5f823e3d90fd5b50565b604051635c60da1b60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105e4575f91610642575090565b90506020813d602011610679575b8161065d6020938361035d565b810103126100a857516001600160a01b03811681036100a85790565b3d915061065056fea2646970667358221220db4138f263f7fd9f7d04544e64086b09b63d9e0e19c7b11cff5fe3ecc64f3af664736f6c63430008250033",
}

// BeaconAuthority is an auto generated Go binding around an Ethereum contract.
type BeaconAuthority struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BeaconAuthority) GetABI() abi.ABI {
	return c.abi
}

// NewBeaconAuthority creates a new instance of BeaconAuthority.
func NewBeaconAuthority() *BeaconAuthority {
	parsed, err := BeaconAuthorityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BeaconAuthority{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BeaconAuthority) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry, address halted_, address beacon) returns()
func (beaconAuthority *BeaconAuthority) PackConstructor(codeRegistry common.Address, halted_ common.Address, beacon common.Address) []byte {
	enc, err := beaconAuthority.abi.Pack("", codeRegistry, halted_, beacon)
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
func (beaconAuthority *BeaconAuthority) PackController() []byte {
	enc, err := beaconAuthority.abi.Pack("controller")
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
func (beaconAuthority *BeaconAuthority) TryPackController() ([]byte, error) {
	return beaconAuthority.abi.Pack("controller")
}

// UnpackController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77c4791.
//
// Solidity: function controller() view returns(address)
func (beaconAuthority *BeaconAuthority) UnpackController(data []byte) (common.Address, error) {
	out, err := beaconAuthority.abi.Unpack("controller", data)
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
func (beaconAuthority *BeaconAuthority) PackHalt() []byte {
	enc, err := beaconAuthority.abi.Pack("halt")
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
func (beaconAuthority *BeaconAuthority) TryPackHalt() ([]byte, error) {
	return beaconAuthority.abi.Pack("halt")
}

// PackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halted() view returns(address)
func (beaconAuthority *BeaconAuthority) PackHalted() []byte {
	enc, err := beaconAuthority.abi.Pack("halted")
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
func (beaconAuthority *BeaconAuthority) TryPackHalted() ([]byte, error) {
	return beaconAuthority.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (beaconAuthority *BeaconAuthority) UnpackHalted(data []byte) (common.Address, error) {
	out, err := beaconAuthority.abi.Unpack("halted", data)
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
func (beaconAuthority *BeaconAuthority) PackHandOver(controller common.Address) []byte {
	enc, err := beaconAuthority.abi.Pack("handOver", controller)
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
func (beaconAuthority *BeaconAuthority) TryPackHandOver(controller common.Address) ([]byte, error) {
	return beaconAuthority.abi.Pack("handOver", controller)
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (beaconAuthority *BeaconAuthority) PackImplementation() []byte {
	enc, err := beaconAuthority.abi.Pack("implementation")
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
func (beaconAuthority *BeaconAuthority) TryPackImplementation() ([]byte, error) {
	return beaconAuthority.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (beaconAuthority *BeaconAuthority) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := beaconAuthority.abi.Unpack("implementation", data)
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
func (beaconAuthority *BeaconAuthority) PackInitialise(data []byte) []byte {
	enc, err := beaconAuthority.abi.Pack("initialise", data)
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
func (beaconAuthority *BeaconAuthority) TryPackInitialise(data []byte) ([]byte, error) {
	return beaconAuthority.abi.Pack("initialise", data)
}

// PackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxy() view returns(address)
func (beaconAuthority *BeaconAuthority) PackProxy() []byte {
	enc, err := beaconAuthority.abi.Pack("proxy")
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
func (beaconAuthority *BeaconAuthority) TryPackProxy() ([]byte, error) {
	return beaconAuthority.abi.Pack("proxy")
}

// UnpackProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec556889.
//
// Solidity: function proxy() view returns(address)
func (beaconAuthority *BeaconAuthority) UnpackProxy(data []byte) (common.Address, error) {
	out, err := beaconAuthority.abi.Unpack("proxy", data)
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
func (beaconAuthority *BeaconAuthority) PackRelease(data []byte) []byte {
	enc, err := beaconAuthority.abi.Pack("release", data)
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
func (beaconAuthority *BeaconAuthority) TryPackRelease(data []byte) ([]byte, error) {
	return beaconAuthority.abi.Pack("release", data)
}

// PackSwitchTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a85a2df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function switchTo(address implementation_) returns()
func (beaconAuthority *BeaconAuthority) PackSwitchTo(implementation common.Address) []byte {
	enc, err := beaconAuthority.abi.Pack("switchTo", implementation)
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
func (beaconAuthority *BeaconAuthority) TryPackSwitchTo(implementation common.Address) ([]byte, error) {
	return beaconAuthority.abi.Pack("switchTo", implementation)
}

// BeaconAuthorityControllerChanged represents a ControllerChanged event raised by the BeaconAuthority contract.
type BeaconAuthorityControllerChanged struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeaconAuthorityControllerChangedEventName = "ControllerChanged"

// ContractEventName returns the user-defined event name.
func (BeaconAuthorityControllerChanged) ContractEventName() string {
	return BeaconAuthorityControllerChangedEventName
}

// UnpackControllerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ControllerChanged(address indexed controller)
func (beaconAuthority *BeaconAuthority) UnpackControllerChangedEvent(log *types.Log) (*BeaconAuthorityControllerChanged, error) {
	event := "ControllerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != beaconAuthority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BeaconAuthorityControllerChanged)
	if len(log.Data) > 0 {
		if err := beaconAuthority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beaconAuthority.abi.Events[event].Inputs {
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
func (beaconAuthority *BeaconAuthority) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], beaconAuthority.abi.Errors["AdminDiffers"].ID.Bytes()[:4]) {
		return beaconAuthority.UnpackAdminDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], beaconAuthority.abi.Errors["ControllerOnly"].ID.Bytes()[:4]) {
		return beaconAuthority.UnpackControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], beaconAuthority.abi.Errors["NoInitialiser"].ID.Bytes()[:4]) {
		return beaconAuthority.UnpackNoInitialiserError(raw[4:])
	}
	if bytes.Equal(raw[:4], beaconAuthority.abi.Errors["NotUpgradeable"].ID.Bytes()[:4]) {
		return beaconAuthority.UnpackNotUpgradeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], beaconAuthority.abi.Errors["ZeroController"].ID.Bytes()[:4]) {
		return beaconAuthority.UnpackZeroControllerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BeaconAuthorityAdminDiffers represents a AdminDiffers error raised by the BeaconAuthority contract.
type BeaconAuthorityAdminDiffers struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminDiffers(address found)
func BeaconAuthorityAdminDiffersErrorID() common.Hash {
	return common.HexToHash("0xbaabafa5d2d0a03b5bb7dc7666e5863d9fd556393e4c1948ec3d9fea6b68b3dc")
}

// UnpackAdminDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminDiffers(address found)
func (beaconAuthority *BeaconAuthority) UnpackAdminDiffersError(raw []byte) (*BeaconAuthorityAdminDiffers, error) {
	out := new(BeaconAuthorityAdminDiffers)
	if err := beaconAuthority.abi.UnpackIntoInterface(out, "AdminDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconAuthorityControllerOnly represents a ControllerOnly error raised by the BeaconAuthority contract.
type BeaconAuthorityControllerOnly struct {
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControllerOnly(address controller)
func BeaconAuthorityControllerOnlyErrorID() common.Hash {
	return common.HexToHash("0x2dc187e2d2a929b8bb52c3446191a243632899cf46ca6d4f97b7b96177684377")
}

// UnpackControllerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControllerOnly(address controller)
func (beaconAuthority *BeaconAuthority) UnpackControllerOnlyError(raw []byte) (*BeaconAuthorityControllerOnly, error) {
	out := new(BeaconAuthorityControllerOnly)
	if err := beaconAuthority.abi.UnpackIntoInterface(out, "ControllerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconAuthorityNoInitialiser represents a NoInitialiser error raised by the BeaconAuthority contract.
type BeaconAuthorityNoInitialiser struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoInitialiser()
func BeaconAuthorityNoInitialiserErrorID() common.Hash {
	return common.HexToHash("0xbf1ab61c971343d7a23d5a7800e91b54a6361e20464ea10d52902ad9a7a892c7")
}

// UnpackNoInitialiserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoInitialiser()
func (beaconAuthority *BeaconAuthority) UnpackNoInitialiserError(raw []byte) (*BeaconAuthorityNoInitialiser, error) {
	out := new(BeaconAuthorityNoInitialiser)
	if err := beaconAuthority.abi.UnpackIntoInterface(out, "NoInitialiser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconAuthorityNotUpgradeable represents a NotUpgradeable error raised by the BeaconAuthority contract.
type BeaconAuthorityNotUpgradeable struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpgradeable(address implementation)
func BeaconAuthorityNotUpgradeableErrorID() common.Hash {
	return common.HexToHash("0xe0cca2d3bd7da404c625f5dbf804d9ac4c62096e59a2cad9ff0fe70693aff09d")
}

// UnpackNotUpgradeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpgradeable(address implementation)
func (beaconAuthority *BeaconAuthority) UnpackNotUpgradeableError(raw []byte) (*BeaconAuthorityNotUpgradeable, error) {
	out := new(BeaconAuthorityNotUpgradeable)
	if err := beaconAuthority.abi.UnpackIntoInterface(out, "NotUpgradeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconAuthorityZeroController represents a ZeroController error raised by the BeaconAuthority contract.
type BeaconAuthorityZeroController struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroController()
func BeaconAuthorityZeroControllerErrorID() common.Hash {
	return common.HexToHash("0x2f62e27566494fbbc2bff7cf41280c470a1c8b708b788409155e2dd632fa7ec8")
}

// UnpackZeroControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroController()
func (beaconAuthority *BeaconAuthority) UnpackZeroControllerError(raw []byte) (*BeaconAuthorityZeroController, error) {
	out := new(BeaconAuthorityZeroController)
	if err := beaconAuthority.abi.UnpackIntoInterface(out, "ZeroController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

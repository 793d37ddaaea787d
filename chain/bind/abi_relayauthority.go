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

// RelayAuthorityMetaData contains all meta data concerning the RelayAuthority contract.
var RelayAuthorityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"codeRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"relay\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"AdminDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NotUpgradeable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroController\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller_\",\"type\":\"address\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"}],\"name\":\"switchTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "RelayAuthority",
	Bin: "0x60e0346100b657601f61079338819003918201601f19168301916001600160401b038311848410176100ba578084926060946040528339810103126100b657610047816100ce565b906100606040610059602084016100ce565b92016100ce565b9160805260c05260a0526040516106b090816100e38239608051816104af015260a05181818160c101528181610414015281816104e8015281816105410152610600015260c05181818161017101526101cc0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100b65756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c11461027c5780631347399b1461024e5780633a85a2df1461020a5780635c60da1b146101f05780635ed7ca5b146101a0578063b9b8af0b1461015c578063ba29c8e4146100f0578063ec556889146100ac5763f77c47911461007c575f80fd5b346100a8575f3660031901126100a857602061009661049c565b6040516001600160a01b039091168152f35b5f80fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6100f936610305565b6001600160a01b0361010961049c565b16330361013457801580159061012b575b61012057005b610129916104d1565b005b5034151561011a565b61013c61049c565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100a8575f3660031901126100a8576001600160a01b036101c061049c565b163303610134576101297f0000000000000000000000000000000000000000000000000000000000000000610524565b346100a8575f3660031901126100a85760206100966103ed565b346100a85760203660031901126100a8576004356001600160a01b03811681036100a8576001600160a01b0361023e61049c565b1633036101345761012990610524565b346100a85761025c36610305565b6001600160a01b0361026c61049c565b16330361013457610129916104d1565b346100a85760203660031901126100a8576004356001600160a01b038116908190036100a8576001600160a01b036102b261049c565b1633036101345780156102f6575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b9060206003198301126100a85760043567ffffffffffffffff81116100a857826023820112156100a85780600401359267ffffffffffffffff84116100a857602484830101116100a8576024019190565b90601f8019910116810190811067ffffffffffffffff82111761037857604052565b634e487b7160e01b5f52604160045260245ffd5b3d156103c6573d9067ffffffffffffffff821161037857604051916103bb601f8201601f191660200184610356565b82523d5f602084013e565b606090565b6020815191015190602081106103df575090565b5f199060200360031b1b1690565b5f806040516020810190638da5cb5b60e01b825260048152610410602482610356565b51907f00000000000000000000000000000000000000000000000000000000000000005afa61043d61038c565b9080610491575b8061047f575b61045a57506104576105eb565b90565b6001600160a01b039061046c906103cb565b1663baabafa560e01b5f5260045260245ffd5b50610489816103cb565b30141561044a565b506020815114610444565b5f546001600160a01b03168061045757507f000000000000000000000000000000000000000000000000000000000000000090565b5f91829181604051928392833781018381520390347f00000000000000000000000000000000000000000000000000000000000000005af19061051261038c565b916105205750602081519101fd5b9050565b61052c6105eb565b6001600160a01b03918216911681146105e8577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156100a857604051633d71c3af60e01b81525f816024818380978760048401525af180156105dd576105c8575b50806001600160a01b036105ab6103ed565b16036105b5575050565b63e0cca2d360e01b825260045260249150fd5b6105d59192505f90610356565b5f905f610599565b6040513d5f823e3d90fd5b50565b604051634ec4474360e11b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105dd575f9161063b575090565b90506020813d602011610672575b8161065660209383610356565b810103126100a857516001600160a01b03811681036100a85790565b3d915061064956fea26469706673582212202bfd792acfeef689ab9fc4b4f279de140e57a14ad488cb0cf7297c94fae67ff764736f6c63430008250033",
}

// RelayAuthority is an auto generated Go binding around an Ethereum contract.
type RelayAuthority struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RelayAuthority) GetABI() abi.ABI {
	return c.abi
}

// NewRelayAuthority creates a new instance of RelayAuthority.
func NewRelayAuthority() *RelayAuthority {
	parsed, err := RelayAuthorityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RelayAuthority{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RelayAuthority) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry, address halted_, address relay) returns()
func (relayAuthority *RelayAuthority) PackConstructor(codeRegistry common.Address, halted_ common.Address, relay common.Address) []byte {
	enc, err := relayAuthority.abi.Pack("", codeRegistry, halted_, relay)
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
func (relayAuthority *RelayAuthority) PackController() []byte {
	enc, err := relayAuthority.abi.Pack("controller")
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
func (relayAuthority *RelayAuthority) TryPackController() ([]byte, error) {
	return relayAuthority.abi.Pack("controller")
}

// UnpackController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77c4791.
//
// Solidity: function controller() view returns(address)
func (relayAuthority *RelayAuthority) UnpackController(data []byte) (common.Address, error) {
	out, err := relayAuthority.abi.Unpack("controller", data)
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
func (relayAuthority *RelayAuthority) PackHalt() []byte {
	enc, err := relayAuthority.abi.Pack("halt")
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
func (relayAuthority *RelayAuthority) TryPackHalt() ([]byte, error) {
	return relayAuthority.abi.Pack("halt")
}

// PackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halted() view returns(address)
func (relayAuthority *RelayAuthority) PackHalted() []byte {
	enc, err := relayAuthority.abi.Pack("halted")
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
func (relayAuthority *RelayAuthority) TryPackHalted() ([]byte, error) {
	return relayAuthority.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (relayAuthority *RelayAuthority) UnpackHalted(data []byte) (common.Address, error) {
	out, err := relayAuthority.abi.Unpack("halted", data)
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
func (relayAuthority *RelayAuthority) PackHandOver(controller common.Address) []byte {
	enc, err := relayAuthority.abi.Pack("handOver", controller)
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
func (relayAuthority *RelayAuthority) TryPackHandOver(controller common.Address) ([]byte, error) {
	return relayAuthority.abi.Pack("handOver", controller)
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (relayAuthority *RelayAuthority) PackImplementation() []byte {
	enc, err := relayAuthority.abi.Pack("implementation")
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
func (relayAuthority *RelayAuthority) TryPackImplementation() ([]byte, error) {
	return relayAuthority.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (relayAuthority *RelayAuthority) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := relayAuthority.abi.Unpack("implementation", data)
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
func (relayAuthority *RelayAuthority) PackInitialise(data []byte) []byte {
	enc, err := relayAuthority.abi.Pack("initialise", data)
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
func (relayAuthority *RelayAuthority) TryPackInitialise(data []byte) ([]byte, error) {
	return relayAuthority.abi.Pack("initialise", data)
}

// PackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxy() view returns(address)
func (relayAuthority *RelayAuthority) PackProxy() []byte {
	enc, err := relayAuthority.abi.Pack("proxy")
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
func (relayAuthority *RelayAuthority) TryPackProxy() ([]byte, error) {
	return relayAuthority.abi.Pack("proxy")
}

// UnpackProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec556889.
//
// Solidity: function proxy() view returns(address)
func (relayAuthority *RelayAuthority) UnpackProxy(data []byte) (common.Address, error) {
	out, err := relayAuthority.abi.Unpack("proxy", data)
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
func (relayAuthority *RelayAuthority) PackRelease(data []byte) []byte {
	enc, err := relayAuthority.abi.Pack("release", data)
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
func (relayAuthority *RelayAuthority) TryPackRelease(data []byte) ([]byte, error) {
	return relayAuthority.abi.Pack("release", data)
}

// PackSwitchTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a85a2df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function switchTo(address implementation_) returns()
func (relayAuthority *RelayAuthority) PackSwitchTo(implementation common.Address) []byte {
	enc, err := relayAuthority.abi.Pack("switchTo", implementation)
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
func (relayAuthority *RelayAuthority) TryPackSwitchTo(implementation common.Address) ([]byte, error) {
	return relayAuthority.abi.Pack("switchTo", implementation)
}

// RelayAuthorityControllerChanged represents a ControllerChanged event raised by the RelayAuthority contract.
type RelayAuthorityControllerChanged struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const RelayAuthorityControllerChangedEventName = "ControllerChanged"

// ContractEventName returns the user-defined event name.
func (RelayAuthorityControllerChanged) ContractEventName() string {
	return RelayAuthorityControllerChangedEventName
}

// UnpackControllerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ControllerChanged(address indexed controller)
func (relayAuthority *RelayAuthority) UnpackControllerChangedEvent(log *types.Log) (*RelayAuthorityControllerChanged, error) {
	event := "ControllerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != relayAuthority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RelayAuthorityControllerChanged)
	if len(log.Data) > 0 {
		if err := relayAuthority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range relayAuthority.abi.Events[event].Inputs {
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
func (relayAuthority *RelayAuthority) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], relayAuthority.abi.Errors["AdminDiffers"].ID.Bytes()[:4]) {
		return relayAuthority.UnpackAdminDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], relayAuthority.abi.Errors["ControllerOnly"].ID.Bytes()[:4]) {
		return relayAuthority.UnpackControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], relayAuthority.abi.Errors["NotUpgradeable"].ID.Bytes()[:4]) {
		return relayAuthority.UnpackNotUpgradeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], relayAuthority.abi.Errors["ZeroController"].ID.Bytes()[:4]) {
		return relayAuthority.UnpackZeroControllerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RelayAuthorityAdminDiffers represents a AdminDiffers error raised by the RelayAuthority contract.
type RelayAuthorityAdminDiffers struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminDiffers(address found)
func RelayAuthorityAdminDiffersErrorID() common.Hash {
	return common.HexToHash("0xbaabafa5d2d0a03b5bb7dc7666e5863d9fd556393e4c1948ec3d9fea6b68b3dc")
}

// UnpackAdminDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminDiffers(address found)
func (relayAuthority *RelayAuthority) UnpackAdminDiffersError(raw []byte) (*RelayAuthorityAdminDiffers, error) {
	out := new(RelayAuthorityAdminDiffers)
	if err := relayAuthority.abi.UnpackIntoInterface(out, "AdminDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RelayAuthorityControllerOnly represents a ControllerOnly error raised by the RelayAuthority contract.
type RelayAuthorityControllerOnly struct {
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControllerOnly(address controller)
func RelayAuthorityControllerOnlyErrorID() common.Hash {
	return common.HexToHash("0x2dc187e2d2a929b8bb52c3446191a243632899cf46ca6d4f97b7b96177684377")
}

// UnpackControllerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControllerOnly(address controller)
func (relayAuthority *RelayAuthority) UnpackControllerOnlyError(raw []byte) (*RelayAuthorityControllerOnly, error) {
	out := new(RelayAuthorityControllerOnly)
	if err := relayAuthority.abi.UnpackIntoInterface(out, "ControllerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RelayAuthorityNotUpgradeable represents a NotUpgradeable error raised by the RelayAuthority contract.
type RelayAuthorityNotUpgradeable struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpgradeable(address implementation)
func RelayAuthorityNotUpgradeableErrorID() common.Hash {
	return common.HexToHash("0xe0cca2d3bd7da404c625f5dbf804d9ac4c62096e59a2cad9ff0fe70693aff09d")
}

// UnpackNotUpgradeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpgradeable(address implementation)
func (relayAuthority *RelayAuthority) UnpackNotUpgradeableError(raw []byte) (*RelayAuthorityNotUpgradeable, error) {
	out := new(RelayAuthorityNotUpgradeable)
	if err := relayAuthority.abi.UnpackIntoInterface(out, "NotUpgradeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RelayAuthorityZeroController represents a ZeroController error raised by the RelayAuthority contract.
type RelayAuthorityZeroController struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroController()
func RelayAuthorityZeroControllerErrorID() common.Hash {
	return common.HexToHash("0x2f62e27566494fbbc2bff7cf41280c470a1c8b708b788409155e2dd632fa7ec8")
}

// UnpackZeroControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroController()
func (relayAuthority *RelayAuthority) UnpackZeroControllerError(raw []byte) (*RelayAuthorityZeroController, error) {
	out := new(RelayAuthorityZeroController)
	if err := relayAuthority.abi.UnpackIntoInterface(out, "ZeroController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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

// EternalStorageAuthorityMetaData contains all meta data concerning the EternalStorageAuthority contract.
var EternalStorageAuthorityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"codeRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proxy_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"AdminDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NotUpgradeable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroController\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller_\",\"type\":\"address\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"}],\"name\":\"switchTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "EternalStorageAuthority",
	Bin: "0x60e0346100cb57601f610caf38819003918201601f19168301916001600160401b038311848410176100cf578084926060946040528339810103126100cb57610047816100e3565b906100606040610059602084016100e3565b92016100e3565b9160805260c05260a052604051610bb790816100f882396080518181816104bb0152610806015260a05181818160c101528181610420015281816104f40152818161059a0152818161083f0152610ad2015260c051818181610171015281816101cc01526106700152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100cb5756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c11461027c5780631347399b1461024e5780633a85a2df1461020a5780635c60da1b146101f05780635ed7ca5b146101a0578063b9b8af0b1461015c578063ba29c8e4146100f0578063ec556889146100ac5763f77c47911461007c575f80fd5b346100a8575f3660031901126100a85760206100966104a8565b6040516001600160a01b039091168152f35b5f80fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6100f936610305565b6001600160a01b036101096104a8565b16330361013457801580159061012b575b61012057005b610129916104dd565b005b5034151561011a565b61013c6104a8565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100a8575f3660031901126100a8576001600160a01b036101c06104a8565b163303610134576101297f0000000000000000000000000000000000000000000000000000000000000000610530565b346100a8575f3660031901126100a85760206100966103f9565b346100a85760203660031901126100a8576004356001600160a01b03811681036100a8576001600160a01b0361023e6104a8565b1633036101345761012990610530565b346100a85761025c36610305565b6001600160a01b0361026c6104a8565b16330361013457610129916104dd565b346100a85760203660031901126100a8576004356001600160a01b038116908190036100a8576001600160a01b036102b26104a8565b1633036101345780156102f6575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b9060206003198301126100a85760043567ffffffffffffffff81116100a857826023820112156100a85780600401359267ffffffffffffffff84116100a857602484830101116100a8576024019190565b90601f8019910116810190811067ffffffffffffffff82111761037857604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff811161037857601f01601f191660200190565b3d156103d2573d906103b98261038c565b916103c76040519384610356565b82523d5f602084013e565b606090565b6020815191015190602081106103eb575090565b5f199060200360031b1b1690565b5f8060405160208101906337ef410160e11b82526004815261041c602482610356565b51907f00000000000000000000000000000000000000000000000000000000000000005afa6104496103a8565b908061049d575b8061048b575b6104665750610463610585565b90565b6001600160a01b0390610478906103d7565b1663baabafa560e01b5f5260045260245ffd5b50610495816103d7565b301415610456565b506020815114610450565b5f546001600160a01b03168061046357507f000000000000000000000000000000000000000000000000000000000000000090565b5f91829181604051928392833781018381520390347f00000000000000000000000000000000000000000000000000000000000000005af19061051e6103a8565b9161052c5750602081519101fd5b9050565b610538610585565b6001600160a01b0380831692911682146105815761055590610661565b806001600160a01b036105666103f9565b160361056f5750565b63e0cca2d360e01b5f5260045260245ffd5b5050565b604051635c60da1b60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610614575f916105d5575090565b90506020813d60201161060c575b816105f060209383610356565b810103126100a857516001600160a01b03811681036100a85790565b3d91506105e3565b6040513d5f823e3d90fd5b9190820180921161062c57565b634e487b7160e01b5f52601160045260245ffd5b5f5b8381106106515750505f910152565b8181015183820152602001610642565b6001600160a01b0380821692917f000000000000000000000000000000000000000000000000000000000000000090911683149081156107e3576040516106a9604082610356565b60068152651a185b1d195960d21b6020820152905b8215806107d3575b6107cc576001549160015b602081106106ec578663e0cca2d360e01b5f5260045260245ffd5b841561079d5761077d836020610778604061070981519182610356565b60018152602d60f81b838201525b8261072a610725888c61061f565b610961565b6107696040519586948b6107468151809285808b019101610640565b860161075a82518093858085019101610640565b01019182815194859201610640565b0103601f198101835282610356565b610ace565b610789576001016106d1565b9350505061079892935061061f565b600155565b61077d83602061077860406107b481519182610356565b60078152662d616761696e2d60c81b83820152610717565b5050509050565b506107de8183610ace565b6106c6565b6107ee6107256107f4565b906106be565b6107fc6104a8565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116911681900361095c57604051635cb54c3f60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166004820152906102c090829060249082905afa908115610614575f916108d7575b50805160f81c8060050290600582040361062c57600c019081600c1161062c5760168210156108c35763ffffffff9160051b015160a01c1690565b634e487b7160e01b5f52603260045260245ffd5b90506102c03d8111610955575b6108ee8183610356565b81016102c0828203126100a85780601f830112156100a857604051916102c0830183811067ffffffffffffffff8211176103785760405282906102c081019283116100a857905b828210610945575050505f610888565b8151815260209182019101610935565b503d6108e4565b505f90565b805f9172184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b821015610aab575b806d04ee2d6d415b85acef8100000000600a921015610a90575b662386f26fc10000811015610a7c575b6305f5e100811015610a6b575b612710811015610a5c575b6064811015610a4e575b1015610a43575b600a602160018401936109e88561038c565b946109f66040519687610356565b808652610a05601f199161038c565b013660208701378401015b5f1901916f181899199a1a9b1b9c1cb0b131b232b360811b8282061a8353048015610a3e57600a9091610a10565b505090565b6001909101906109d6565b6064600291049301926109cf565b612710600491049301926109c5565b6305f5e100600891049301926109ba565b662386f26fc10000601091049301926109ad565b6d04ee2d6d415b85acef81000000006020910493019261099d565b506040915072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b8104610983565b5f917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156100a8576064925f9283604051958680958194635a8b1a9f60e01b835260406004840152610b3b8251809381604487015260208787019101610640565b6001600160a01b03166024830152601f01601f191681010301925af19081610b6c575b50610b665790565b50600190565b610b799192505f90610356565b5f905f610b5e56fea26469706673582212207c004135911365c8d68a3a4cb505753289974e2892dcae44f33ec957835d2f2864736f6c63430008250033",
}

// EternalStorageAuthority is an auto generated Go binding around an Ethereum contract.
type EternalStorageAuthority struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *EternalStorageAuthority) GetABI() abi.ABI {
	return c.abi
}

// NewEternalStorageAuthority creates a new instance of EternalStorageAuthority.
func NewEternalStorageAuthority() *EternalStorageAuthority {
	parsed, err := EternalStorageAuthorityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &EternalStorageAuthority{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *EternalStorageAuthority) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry, address halted_, address proxy_) returns()
func (eternalStorageAuthority *EternalStorageAuthority) PackConstructor(codeRegistry common.Address, halted_ common.Address, proxy_ common.Address) []byte {
	enc, err := eternalStorageAuthority.abi.Pack("", codeRegistry, halted_, proxy_)
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
func (eternalStorageAuthority *EternalStorageAuthority) PackController() []byte {
	enc, err := eternalStorageAuthority.abi.Pack("controller")
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
func (eternalStorageAuthority *EternalStorageAuthority) TryPackController() ([]byte, error) {
	return eternalStorageAuthority.abi.Pack("controller")
}

// UnpackController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77c4791.
//
// Solidity: function controller() view returns(address)
func (eternalStorageAuthority *EternalStorageAuthority) UnpackController(data []byte) (common.Address, error) {
	out, err := eternalStorageAuthority.abi.Unpack("controller", data)
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
func (eternalStorageAuthority *EternalStorageAuthority) PackHalt() []byte {
	enc, err := eternalStorageAuthority.abi.Pack("halt")
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
func (eternalStorageAuthority *EternalStorageAuthority) TryPackHalt() ([]byte, error) {
	return eternalStorageAuthority.abi.Pack("halt")
}

// PackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halted() view returns(address)
func (eternalStorageAuthority *EternalStorageAuthority) PackHalted() []byte {
	enc, err := eternalStorageAuthority.abi.Pack("halted")
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
func (eternalStorageAuthority *EternalStorageAuthority) TryPackHalted() ([]byte, error) {
	return eternalStorageAuthority.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (eternalStorageAuthority *EternalStorageAuthority) UnpackHalted(data []byte) (common.Address, error) {
	out, err := eternalStorageAuthority.abi.Unpack("halted", data)
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
func (eternalStorageAuthority *EternalStorageAuthority) PackHandOver(controller common.Address) []byte {
	enc, err := eternalStorageAuthority.abi.Pack("handOver", controller)
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
func (eternalStorageAuthority *EternalStorageAuthority) TryPackHandOver(controller common.Address) ([]byte, error) {
	return eternalStorageAuthority.abi.Pack("handOver", controller)
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (eternalStorageAuthority *EternalStorageAuthority) PackImplementation() []byte {
	enc, err := eternalStorageAuthority.abi.Pack("implementation")
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
func (eternalStorageAuthority *EternalStorageAuthority) TryPackImplementation() ([]byte, error) {
	return eternalStorageAuthority.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (eternalStorageAuthority *EternalStorageAuthority) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := eternalStorageAuthority.abi.Unpack("implementation", data)
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
func (eternalStorageAuthority *EternalStorageAuthority) PackInitialise(data []byte) []byte {
	enc, err := eternalStorageAuthority.abi.Pack("initialise", data)
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
func (eternalStorageAuthority *EternalStorageAuthority) TryPackInitialise(data []byte) ([]byte, error) {
	return eternalStorageAuthority.abi.Pack("initialise", data)
}

// PackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxy() view returns(address)
func (eternalStorageAuthority *EternalStorageAuthority) PackProxy() []byte {
	enc, err := eternalStorageAuthority.abi.Pack("proxy")
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
func (eternalStorageAuthority *EternalStorageAuthority) TryPackProxy() ([]byte, error) {
	return eternalStorageAuthority.abi.Pack("proxy")
}

// UnpackProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec556889.
//
// Solidity: function proxy() view returns(address)
func (eternalStorageAuthority *EternalStorageAuthority) UnpackProxy(data []byte) (common.Address, error) {
	out, err := eternalStorageAuthority.abi.Unpack("proxy", data)
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
func (eternalStorageAuthority *EternalStorageAuthority) PackRelease(data []byte) []byte {
	enc, err := eternalStorageAuthority.abi.Pack("release", data)
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
func (eternalStorageAuthority *EternalStorageAuthority) TryPackRelease(data []byte) ([]byte, error) {
	return eternalStorageAuthority.abi.Pack("release", data)
}

// PackSwitchTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a85a2df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function switchTo(address implementation_) returns()
func (eternalStorageAuthority *EternalStorageAuthority) PackSwitchTo(implementation common.Address) []byte {
	enc, err := eternalStorageAuthority.abi.Pack("switchTo", implementation)
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
func (eternalStorageAuthority *EternalStorageAuthority) TryPackSwitchTo(implementation common.Address) ([]byte, error) {
	return eternalStorageAuthority.abi.Pack("switchTo", implementation)
}

// EternalStorageAuthorityControllerChanged represents a ControllerChanged event raised by the EternalStorageAuthority contract.
type EternalStorageAuthorityControllerChanged struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const EternalStorageAuthorityControllerChangedEventName = "ControllerChanged"

// ContractEventName returns the user-defined event name.
func (EternalStorageAuthorityControllerChanged) ContractEventName() string {
	return EternalStorageAuthorityControllerChangedEventName
}

// UnpackControllerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ControllerChanged(address indexed controller)
func (eternalStorageAuthority *EternalStorageAuthority) UnpackControllerChangedEvent(log *types.Log) (*EternalStorageAuthorityControllerChanged, error) {
	event := "ControllerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != eternalStorageAuthority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EternalStorageAuthorityControllerChanged)
	if len(log.Data) > 0 {
		if err := eternalStorageAuthority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eternalStorageAuthority.abi.Events[event].Inputs {
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
func (eternalStorageAuthority *EternalStorageAuthority) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], eternalStorageAuthority.abi.Errors["AdminDiffers"].ID.Bytes()[:4]) {
		return eternalStorageAuthority.UnpackAdminDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], eternalStorageAuthority.abi.Errors["ControllerOnly"].ID.Bytes()[:4]) {
		return eternalStorageAuthority.UnpackControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], eternalStorageAuthority.abi.Errors["NotUpgradeable"].ID.Bytes()[:4]) {
		return eternalStorageAuthority.UnpackNotUpgradeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], eternalStorageAuthority.abi.Errors["ZeroController"].ID.Bytes()[:4]) {
		return eternalStorageAuthority.UnpackZeroControllerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EternalStorageAuthorityAdminDiffers represents a AdminDiffers error raised by the EternalStorageAuthority contract.
type EternalStorageAuthorityAdminDiffers struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminDiffers(address found)
func EternalStorageAuthorityAdminDiffersErrorID() common.Hash {
	return common.HexToHash("0xbaabafa5d2d0a03b5bb7dc7666e5863d9fd556393e4c1948ec3d9fea6b68b3dc")
}

// UnpackAdminDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminDiffers(address found)
func (eternalStorageAuthority *EternalStorageAuthority) UnpackAdminDiffersError(raw []byte) (*EternalStorageAuthorityAdminDiffers, error) {
	out := new(EternalStorageAuthorityAdminDiffers)
	if err := eternalStorageAuthority.abi.UnpackIntoInterface(out, "AdminDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EternalStorageAuthorityControllerOnly represents a ControllerOnly error raised by the EternalStorageAuthority contract.
type EternalStorageAuthorityControllerOnly struct {
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControllerOnly(address controller)
func EternalStorageAuthorityControllerOnlyErrorID() common.Hash {
	return common.HexToHash("0x2dc187e2d2a929b8bb52c3446191a243632899cf46ca6d4f97b7b96177684377")
}

// UnpackControllerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControllerOnly(address controller)
func (eternalStorageAuthority *EternalStorageAuthority) UnpackControllerOnlyError(raw []byte) (*EternalStorageAuthorityControllerOnly, error) {
	out := new(EternalStorageAuthorityControllerOnly)
	if err := eternalStorageAuthority.abi.UnpackIntoInterface(out, "ControllerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EternalStorageAuthorityNotUpgradeable represents a NotUpgradeable error raised by the EternalStorageAuthority contract.
type EternalStorageAuthorityNotUpgradeable struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpgradeable(address implementation)
func EternalStorageAuthorityNotUpgradeableErrorID() common.Hash {
	return common.HexToHash("0xe0cca2d3bd7da404c625f5dbf804d9ac4c62096e59a2cad9ff0fe70693aff09d")
}

// UnpackNotUpgradeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpgradeable(address implementation)
func (eternalStorageAuthority *EternalStorageAuthority) UnpackNotUpgradeableError(raw []byte) (*EternalStorageAuthorityNotUpgradeable, error) {
	out := new(EternalStorageAuthorityNotUpgradeable)
	if err := eternalStorageAuthority.abi.UnpackIntoInterface(out, "NotUpgradeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EternalStorageAuthorityZeroController represents a ZeroController error raised by the EternalStorageAuthority contract.
type EternalStorageAuthorityZeroController struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroController()
func EternalStorageAuthorityZeroControllerErrorID() common.Hash {
	return common.HexToHash("0x2f62e27566494fbbc2bff7cf41280c470a1c8b708b788409155e2dd632fa7ec8")
}

// UnpackZeroControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroController()
func (eternalStorageAuthority *EternalStorageAuthority) UnpackZeroControllerError(raw []byte) (*EternalStorageAuthorityZeroController, error) {
	out := new(EternalStorageAuthorityZeroController)
	if err := eternalStorageAuthority.abi.UnpackIntoInterface(out, "ZeroController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

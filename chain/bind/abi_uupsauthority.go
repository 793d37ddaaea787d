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

// UUPSAuthorityMetaData contains all meta data concerning the UUPSAuthority contract.
var UUPSAuthorityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"codeRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proxy_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"AdminDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NotUpgradeable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroController\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller_\",\"type\":\"address\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"}],\"name\":\"switchTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "UUPSAuthority",
	Bin: "0x60e03461017e57601f610ed638819003918201601f19168301916001600160401b0383118484101761016557808492604094855283398101031261017e57610052602061004b83610182565b9201610182565b6080919091526040516102f38082016001600160401b03811183821017610165578291610930833903905ff0801561015a576001600160a01b0390811660c0819052919081161590811561017957506040516102b3808201906001600160401b03821183831017610165576060918391610c238339858152604060208201525f60408201520301905ff0801561015a576001600160a01b03165b60a052610140575b60405161079990816101978239608051816104ad015260a05181818160cc0152818161050d015281816105980152610661015260c0518181816101c4015281816102c601526105490152f35b600180546001600160a01b0319169190911790555f6100f4565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6100ec565b5f80fd5b51906001600160a01b038216820361017e5756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c1146103385780631347399b146103045780633a85a2df1461027f5780635c60da1b146102575780635ed7ca5b1461022857806379ba5097146101f3578063b9b8af0b146101af578063ba29c8e4146100fb578063ec556889146100b75763f77c479114610087575f80fd5b346100b3575f3660031901126100b35760206100a161049a565b6040516001600160a01b039091168152f35b5f80fd5b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b610104366103c1565b6001600160a01b0361011461049a565b16330361018757801580159061017e575b610163575b6001546001600160a01b031661013e610547565b6101478161065f565b6bffffffffffffffffffffffff60a01b60015416176001555f80f35b61017791610172913691610464565b610501565b808061012a565b50341515610125565b61018f61049a565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100b3575f3660031901126100b3576040516379ba509760e01b60208201526004815261022690610172602482610412565b005b346100b3575f3660031901126100b3576001600160a01b0361024861049a565b16330361018757610226610547565b346100b3575f3660031901126100b3576001546040516001600160a01b039091168152602090f35b346100b35760203660031901126100b3576004356001600160a01b038116908181036100b3576001600160a01b036102b561049a565b1633036101875760015461014791907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0390811691161461065f576102ff610547565b61065f565b346100b357610312366103c1565b6001600160a01b0361032261049a565b1633036101875761022691610172913691610464565b346100b35760203660031901126100b3576004356001600160a01b038116908190036100b3576001600160a01b0361036e61049a565b1633036101875780156103b2575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b9060206003198301126100b35760043567ffffffffffffffff81116100b357826023820112156100b35780600401359267ffffffffffffffff84116100b357602484830101116100b3576024019190565b90601f8019910116810190811067ffffffffffffffff82111761043457604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff811161043457601f01601f191660200190565b92919261047082610448565b9161047e6040519384610412565b8294818452818301116100b3578281602093845f960137010152565b5f546001600160a01b0316806104cf57507f000000000000000000000000000000000000000000000000000000000000000090565b90565b3d156104fc573d906104e382610448565b916104f16040519384610412565b82523d5f602084013e565b606090565b5f8091602081519101347f00000000000000000000000000000000000000000000000000000000000000005af16105366104d2565b901561053f5750565b602081519101fd5b7f00000000000000000000000000000000000000000000000000000000000000006105718161065f565b5f80604051602081019063b3a3a52160e01b825260048152610594602482610412565b51907f00000000000000000000000000000000000000000000000000000000000000005afa6105c16104d2565b9015908115610652575b811561061b575b506105f95760018060a01b03166bffffffffffffffffffffffff60a01b6001541617600155565b60015463e0cca2d360e01b5f9081526001600160a01b03909116600452602490fd5b90506020818051810103126100b357602001516001600160a01b038116908190036100b3576001600160a01b03821614155f6105d2565b80516020141591506105cb565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381169190823b156100b35760405163278f794360e11b81525f8160648183809760018060a01b031698896004840152604060248401528160448401525af1908161074e575b50610749578180916106dd6104d2565b94826040516020810192631b2ce7f360e11b8452602482015260248152610705604482610412565b51925af16107116104d2565b501561071b575050565b81511561072b5750602081519101fd5b60015463e0cca2d360e01b82526001600160a01b0316600452602490fd5b505050565b61075b9193505f90610412565b5f915f6106cd56fea264697066735822122078be4c099ff91b2f5e09aeb6db1880ef53e00b8de796f35533eb5900f619f3ca64736f6c6343000825003360c08060405234604257336080523060a0526102ac90816100478239608051818181605501526101c3015260a05181818160c50152818161010901526102480152f35b5f80fdfe6080604052600436101561001d575b6374ac3c1160e11b5f5260045ffd5b5f3560e01c80634f1ef2861461016157806352d1902d146100f75763b3a3a5210361000e57346100f3575f3660031901126100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148015906100c1575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546040516001600160a01b039091168152602090f35b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610086565b5f80fd5b346100f3575f3660031901126100f3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316300361000e5760206040517f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8152f35b60403660031901126100f3576004356001600160a01b0381168082036100f3576024359167ffffffffffffffff83116100f357366023840112156100f35782600401359267ffffffffffffffff84116100f35760248436920101116100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614801590610244575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a261000e57005b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316146101f456fea2646970667358221220d4fb9da03a5b0cf1aa43a67d214952beacbfe7531a58c200d0f5d2446e7fb11864736f6c6343000825003360806040526102b3803803806100148161017e565b92833981019060408183031261017a578051906001600160a01b0382169081830361017a576020810151906001600160401b03821161017a570183601f8201121561017a5780519061006d610068836101b7565b61017e565b948286526020838301011161017a575f5b82811061016557505060205f9185010152813b15610153577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b031916821790557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a281511561013c575f8083602061012495519101845af43d15610134573d91610115610068846101b7565b9283523d5f602085013e6101d2565b505b604051608290816102318239f35b6060916101d2565b505034156101265763b398979f60e01b5f5260045ffd5b634c9c8ce360e01b5f5260045260245ffd5b8060208092840101518282890101520161007e565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176101a357604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b0381116101a357601f01601f191660200190565b906101f657508051156101e757805190602001fd5b63d6bda27560e01b5f5260045ffd5b81511580610227575b610207575090565b639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b50803b156101ff56fe60806040527f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545f9081906001600160a01b0316368280378136915af43d5f803e156048573d5ff35b3d5ffdfea26469706673582212207579045468912d1388ee5b86813d99f4eba9af8d46c3a4a7134b14d074ddbb3664736f6c63430008250033",
}

// UUPSAuthority is an auto generated Go binding around an Ethereum contract.
type UUPSAuthority struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *UUPSAuthority) GetABI() abi.ABI {
	return c.abi
}

// NewUUPSAuthority creates a new instance of UUPSAuthority.
func NewUUPSAuthority() *UUPSAuthority {
	parsed, err := UUPSAuthorityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UUPSAuthority{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UUPSAuthority) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry, address proxy_) returns()
func (uUPSAuthority *UUPSAuthority) PackConstructor(codeRegistry common.Address, proxy_ common.Address) []byte {
	enc, err := uUPSAuthority.abi.Pack("", codeRegistry, proxy_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (uUPSAuthority *UUPSAuthority) PackAcceptOwnership() []byte {
	enc, err := uUPSAuthority.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (uUPSAuthority *UUPSAuthority) TryPackAcceptOwnership() ([]byte, error) {
	return uUPSAuthority.abi.Pack("acceptOwnership")
}

// PackController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77c4791.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controller() view returns(address)
func (uUPSAuthority *UUPSAuthority) PackController() []byte {
	enc, err := uUPSAuthority.abi.Pack("controller")
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
func (uUPSAuthority *UUPSAuthority) TryPackController() ([]byte, error) {
	return uUPSAuthority.abi.Pack("controller")
}

// UnpackController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77c4791.
//
// Solidity: function controller() view returns(address)
func (uUPSAuthority *UUPSAuthority) UnpackController(data []byte) (common.Address, error) {
	out, err := uUPSAuthority.abi.Unpack("controller", data)
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
func (uUPSAuthority *UUPSAuthority) PackHalt() []byte {
	enc, err := uUPSAuthority.abi.Pack("halt")
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
func (uUPSAuthority *UUPSAuthority) TryPackHalt() ([]byte, error) {
	return uUPSAuthority.abi.Pack("halt")
}

// PackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halted() view returns(address)
func (uUPSAuthority *UUPSAuthority) PackHalted() []byte {
	enc, err := uUPSAuthority.abi.Pack("halted")
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
func (uUPSAuthority *UUPSAuthority) TryPackHalted() ([]byte, error) {
	return uUPSAuthority.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (uUPSAuthority *UUPSAuthority) UnpackHalted(data []byte) (common.Address, error) {
	out, err := uUPSAuthority.abi.Unpack("halted", data)
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
func (uUPSAuthority *UUPSAuthority) PackHandOver(controller common.Address) []byte {
	enc, err := uUPSAuthority.abi.Pack("handOver", controller)
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
func (uUPSAuthority *UUPSAuthority) TryPackHandOver(controller common.Address) ([]byte, error) {
	return uUPSAuthority.abi.Pack("handOver", controller)
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (uUPSAuthority *UUPSAuthority) PackImplementation() []byte {
	enc, err := uUPSAuthority.abi.Pack("implementation")
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
func (uUPSAuthority *UUPSAuthority) TryPackImplementation() ([]byte, error) {
	return uUPSAuthority.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (uUPSAuthority *UUPSAuthority) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := uUPSAuthority.abi.Unpack("implementation", data)
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
func (uUPSAuthority *UUPSAuthority) PackInitialise(data []byte) []byte {
	enc, err := uUPSAuthority.abi.Pack("initialise", data)
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
func (uUPSAuthority *UUPSAuthority) TryPackInitialise(data []byte) ([]byte, error) {
	return uUPSAuthority.abi.Pack("initialise", data)
}

// PackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxy() view returns(address)
func (uUPSAuthority *UUPSAuthority) PackProxy() []byte {
	enc, err := uUPSAuthority.abi.Pack("proxy")
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
func (uUPSAuthority *UUPSAuthority) TryPackProxy() ([]byte, error) {
	return uUPSAuthority.abi.Pack("proxy")
}

// UnpackProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec556889.
//
// Solidity: function proxy() view returns(address)
func (uUPSAuthority *UUPSAuthority) UnpackProxy(data []byte) (common.Address, error) {
	out, err := uUPSAuthority.abi.Unpack("proxy", data)
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
func (uUPSAuthority *UUPSAuthority) PackRelease(data []byte) []byte {
	enc, err := uUPSAuthority.abi.Pack("release", data)
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
func (uUPSAuthority *UUPSAuthority) TryPackRelease(data []byte) ([]byte, error) {
	return uUPSAuthority.abi.Pack("release", data)
}

// PackSwitchTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a85a2df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function switchTo(address implementation_) returns()
func (uUPSAuthority *UUPSAuthority) PackSwitchTo(implementation common.Address) []byte {
	enc, err := uUPSAuthority.abi.Pack("switchTo", implementation)
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
func (uUPSAuthority *UUPSAuthority) TryPackSwitchTo(implementation common.Address) ([]byte, error) {
	return uUPSAuthority.abi.Pack("switchTo", implementation)
}

// UUPSAuthorityControllerChanged represents a ControllerChanged event raised by the UUPSAuthority contract.
type UUPSAuthorityControllerChanged struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const UUPSAuthorityControllerChangedEventName = "ControllerChanged"

// ContractEventName returns the user-defined event name.
func (UUPSAuthorityControllerChanged) ContractEventName() string {
	return UUPSAuthorityControllerChangedEventName
}

// UnpackControllerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ControllerChanged(address indexed controller)
func (uUPSAuthority *UUPSAuthority) UnpackControllerChangedEvent(log *types.Log) (*UUPSAuthorityControllerChanged, error) {
	event := "ControllerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != uUPSAuthority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UUPSAuthorityControllerChanged)
	if len(log.Data) > 0 {
		if err := uUPSAuthority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range uUPSAuthority.abi.Events[event].Inputs {
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
func (uUPSAuthority *UUPSAuthority) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], uUPSAuthority.abi.Errors["AdminDiffers"].ID.Bytes()[:4]) {
		return uUPSAuthority.UnpackAdminDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], uUPSAuthority.abi.Errors["ControllerOnly"].ID.Bytes()[:4]) {
		return uUPSAuthority.UnpackControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], uUPSAuthority.abi.Errors["NotUpgradeable"].ID.Bytes()[:4]) {
		return uUPSAuthority.UnpackNotUpgradeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], uUPSAuthority.abi.Errors["ZeroController"].ID.Bytes()[:4]) {
		return uUPSAuthority.UnpackZeroControllerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// UUPSAuthorityAdminDiffers represents a AdminDiffers error raised by the UUPSAuthority contract.
type UUPSAuthorityAdminDiffers struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminDiffers(address found)
func UUPSAuthorityAdminDiffersErrorID() common.Hash {
	return common.HexToHash("0xbaabafa5d2d0a03b5bb7dc7666e5863d9fd556393e4c1948ec3d9fea6b68b3dc")
}

// UnpackAdminDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminDiffers(address found)
func (uUPSAuthority *UUPSAuthority) UnpackAdminDiffersError(raw []byte) (*UUPSAuthorityAdminDiffers, error) {
	out := new(UUPSAuthorityAdminDiffers)
	if err := uUPSAuthority.abi.UnpackIntoInterface(out, "AdminDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UUPSAuthorityControllerOnly represents a ControllerOnly error raised by the UUPSAuthority contract.
type UUPSAuthorityControllerOnly struct {
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControllerOnly(address controller)
func UUPSAuthorityControllerOnlyErrorID() common.Hash {
	return common.HexToHash("0x2dc187e2d2a929b8bb52c3446191a243632899cf46ca6d4f97b7b96177684377")
}

// UnpackControllerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControllerOnly(address controller)
func (uUPSAuthority *UUPSAuthority) UnpackControllerOnlyError(raw []byte) (*UUPSAuthorityControllerOnly, error) {
	out := new(UUPSAuthorityControllerOnly)
	if err := uUPSAuthority.abi.UnpackIntoInterface(out, "ControllerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UUPSAuthorityNotUpgradeable represents a NotUpgradeable error raised by the UUPSAuthority contract.
type UUPSAuthorityNotUpgradeable struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpgradeable(address implementation)
func UUPSAuthorityNotUpgradeableErrorID() common.Hash {
	return common.HexToHash("0xe0cca2d3bd7da404c625f5dbf804d9ac4c62096e59a2cad9ff0fe70693aff09d")
}

// UnpackNotUpgradeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpgradeable(address implementation)
func (uUPSAuthority *UUPSAuthority) UnpackNotUpgradeableError(raw []byte) (*UUPSAuthorityNotUpgradeable, error) {
	out := new(UUPSAuthorityNotUpgradeable)
	if err := uUPSAuthority.abi.UnpackIntoInterface(out, "NotUpgradeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UUPSAuthorityZeroController represents a ZeroController error raised by the UUPSAuthority contract.
type UUPSAuthorityZeroController struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroController()
func UUPSAuthorityZeroControllerErrorID() common.Hash {
	return common.HexToHash("0x2f62e27566494fbbc2bff7cf41280c470a1c8b708b788409155e2dd632fa7ec8")
}

// UnpackZeroControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroController()
func (uUPSAuthority *UUPSAuthority) UnpackZeroControllerError(raw []byte) (*UUPSAuthorityZeroController, error) {
	out := new(UUPSAuthorityZeroController)
	if err := uUPSAuthority.abi.UnpackIntoInterface(out, "ZeroController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

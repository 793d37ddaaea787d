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

// TransparentAuthorityMetaData contains all meta data concerning the TransparentAuthority contract.
var TransparentAuthorityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"codeRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proxy_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proxyAdmin_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"AdminDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NotUpgradeable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroController\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ControllerChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller_\",\"type\":\"address\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxyAdmin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"}],\"name\":\"switchTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "TransparentAuthority",
	Bin: "0x6101003461010757601f610b9f38819003918201601f19168301916001600160401b0383118484101761010b57808492608094604052833981010312610107576100488161011f565b906100556020820161011f565b61006d60606100666040850161011f565b930161011f565b9260805260c05260a05260e052604051610a6b9081610134823960805181610864015260a05181818160cc015281816102bf015281816104bd0152818161060e01528181610706015281816107c6015281816108bf01526109c6015260c05181818161016301526105b1015260e0518181816101f00152818161028e01528181610482015281816105db015281816106de015261088a0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101075756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c1146103125780631347399b146102635780633a85a2df1461021f5780633e47158c146101db5780635c60da1b146101c15780635ed7ca5b14610192578063b9b8af0b1461014e578063ba29c8e4146100fb578063ec556889146100b75763f77c479114610087575f80fd5b346100b3575f3660031901126100b35760206100a1610851565b6040516001600160a01b039091168152f35b5f80fd5b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6101043661039b565b6001600160a01b03610114610851565b16330361012657610124916106be565b005b61012e610851565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100b3575f3660031901126100b3576001600160a01b036101b2610851565b163303610126576101246105af565b346100b3575f3660031901126100b35760206100a1610480565b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100b35760203660031901126100b3576004356001600160a01b03811681036100b3576001600160a01b03610253610851565b1633036101265761012490610886565b346100b3576102713661039b565b6001600160a01b03610281610851565b163303610126575f9182917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811661030a5750827f0000000000000000000000000000000000000000000000000000000000000000925b826040519384928337810182815203925af16102fa610422565b901561030257005b602081519101fd5b8390926102e0565b346100b35760203660031901126100b3576004356001600160a01b038116908190036100b3576001600160a01b03610348610851565b16330361012657801561038c575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b9060206003198301126100b35760043567ffffffffffffffff81116100b357826023820112156100b35780600401359267ffffffffffffffff84116100b357602484830101116100b3576024019190565b90601f8019910116810190811067ffffffffffffffff82111761040e57604052565b634e487b7160e01b5f52604160045260245ffd5b3d1561045c573d9067ffffffffffffffff821161040e5760405191610451601f8201601f1916602001846103ec565b82523d5f602084013e565b606090565b908160209103126100b357516001600160a01b03811681036100b35790565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166105a0576040516303e1469160e61b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa908115610564575f91610581575b506001600160a01b031630810361056f5750602060049160405192838092635c60da1b60e01b82525afa908115610564575f91610538575090565b61055a915060203d60201161055d575b61055281836103ec565b810190610461565b90565b503d610548565b6040513d5f823e3d90fd5b63baabafa560e01b5f5260045260245ffd5b61059a915060203d60201161055d5761055281836103ec565b5f6104fd565b6001546001600160a01b031690565b7f00000000000000000000000000000000000000000000000000000000000000006105d981610886565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161561069b575f8080807f00000000000000000000000000000000000000000000000000000000000000005afa610637610422565b8115610666575b506106465750565b63e0cca2d360e01b5f9081526001600160a01b0391909116600452602490fd5b90506020815191012060405160208101906374ac3c1160e11b8252600481526106906024826103ec565b51902014155f61063e565b50565b908060209392818452848401375f828201840152601f01601f1916010190565b5f90821580610849575b610844576001546001600160a01b0390811693907f000000000000000000000000000000000000000000000000000000000000000016806107ac57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156107a8579183916107679360405180958194829363278f794360e11b84528a600485015260406024850152604484019161069e565b039134905af1801561079d57610785575b505061078390610886565b565b6107908280926103ec565b61079a5780610778565b80fd5b6040513d84823e3d90fd5b8380fd5b93925090833b156100b357604051639623609d60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031660048201526024810184905260606044820152935f9285928391829161081891606484019161069e565b039134905af19182156105645761078392610834575b50610886565b5f61083e916103ec565b5f61082e565b505050565b5034156106c8565b5f546001600160a01b03168061055a57507f000000000000000000000000000000000000000000000000000000000000000090565b5f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168015919082156109a857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156107a857604051631b2ce7f360e11b81526001600160a01b03831660048201529084908290602490829084905af1801561099d57908491610984575b50505b600180546001600160a01b0319166001600160a01b03929092169182179055908061096a575b610957575050565b63e0cca2d360e01b825260045260249150fd5b50806001600160a01b0361097c610480565b16141561094f565b8161098e916103ec565b61099957825f610926565b8280fd5b6040513d86823e3d90fd5b803b156100b357604051639623609d60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116600483015283166024820152606060448201525f6064820181905290918290608490829084905af1801561056457610a20575b50610929565b610a2d9193505f906103ec565b5f915f610a1a56fea26469706673582212205dc69d18d4af618ead31323fa952e0c299d9663ccb30d0d2acb6b222709ea8f764736f6c63430008250033",
}

// TransparentAuthority is an auto generated Go binding around an Ethereum contract.
type TransparentAuthority struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TransparentAuthority) GetABI() abi.ABI {
	return c.abi
}

// NewTransparentAuthority creates a new instance of TransparentAuthority.
func NewTransparentAuthority() *TransparentAuthority {
	parsed, err := TransparentAuthorityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TransparentAuthority{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TransparentAuthority) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry, address halted_, address proxy_, address proxyAdmin_) returns()
func (transparentAuthority *TransparentAuthority) PackConstructor(codeRegistry common.Address, halted_ common.Address, proxy_ common.Address, proxyAdmin_ common.Address) []byte {
	enc, err := transparentAuthority.abi.Pack("", codeRegistry, halted_, proxy_, proxyAdmin_)
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
func (transparentAuthority *TransparentAuthority) PackController() []byte {
	enc, err := transparentAuthority.abi.Pack("controller")
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
func (transparentAuthority *TransparentAuthority) TryPackController() ([]byte, error) {
	return transparentAuthority.abi.Pack("controller")
}

// UnpackController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77c4791.
//
// Solidity: function controller() view returns(address)
func (transparentAuthority *TransparentAuthority) UnpackController(data []byte) (common.Address, error) {
	out, err := transparentAuthority.abi.Unpack("controller", data)
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
func (transparentAuthority *TransparentAuthority) PackHalt() []byte {
	enc, err := transparentAuthority.abi.Pack("halt")
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
func (transparentAuthority *TransparentAuthority) TryPackHalt() ([]byte, error) {
	return transparentAuthority.abi.Pack("halt")
}

// PackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halted() view returns(address)
func (transparentAuthority *TransparentAuthority) PackHalted() []byte {
	enc, err := transparentAuthority.abi.Pack("halted")
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
func (transparentAuthority *TransparentAuthority) TryPackHalted() ([]byte, error) {
	return transparentAuthority.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (transparentAuthority *TransparentAuthority) UnpackHalted(data []byte) (common.Address, error) {
	out, err := transparentAuthority.abi.Unpack("halted", data)
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
func (transparentAuthority *TransparentAuthority) PackHandOver(controller common.Address) []byte {
	enc, err := transparentAuthority.abi.Pack("handOver", controller)
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
func (transparentAuthority *TransparentAuthority) TryPackHandOver(controller common.Address) ([]byte, error) {
	return transparentAuthority.abi.Pack("handOver", controller)
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (transparentAuthority *TransparentAuthority) PackImplementation() []byte {
	enc, err := transparentAuthority.abi.Pack("implementation")
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
func (transparentAuthority *TransparentAuthority) TryPackImplementation() ([]byte, error) {
	return transparentAuthority.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (transparentAuthority *TransparentAuthority) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := transparentAuthority.abi.Unpack("implementation", data)
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
func (transparentAuthority *TransparentAuthority) PackInitialise(data []byte) []byte {
	enc, err := transparentAuthority.abi.Pack("initialise", data)
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
func (transparentAuthority *TransparentAuthority) TryPackInitialise(data []byte) ([]byte, error) {
	return transparentAuthority.abi.Pack("initialise", data)
}

// PackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxy() view returns(address)
func (transparentAuthority *TransparentAuthority) PackProxy() []byte {
	enc, err := transparentAuthority.abi.Pack("proxy")
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
func (transparentAuthority *TransparentAuthority) TryPackProxy() ([]byte, error) {
	return transparentAuthority.abi.Pack("proxy")
}

// UnpackProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec556889.
//
// Solidity: function proxy() view returns(address)
func (transparentAuthority *TransparentAuthority) UnpackProxy(data []byte) (common.Address, error) {
	out, err := transparentAuthority.abi.Unpack("proxy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProxyAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e47158c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxyAdmin() view returns(address)
func (transparentAuthority *TransparentAuthority) PackProxyAdmin() []byte {
	enc, err := transparentAuthority.abi.Pack("proxyAdmin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxyAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e47158c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxyAdmin() view returns(address)
func (transparentAuthority *TransparentAuthority) TryPackProxyAdmin() ([]byte, error) {
	return transparentAuthority.abi.Pack("proxyAdmin")
}

// UnpackProxyAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e47158c.
//
// Solidity: function proxyAdmin() view returns(address)
func (transparentAuthority *TransparentAuthority) UnpackProxyAdmin(data []byte) (common.Address, error) {
	out, err := transparentAuthority.abi.Unpack("proxyAdmin", data)
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
func (transparentAuthority *TransparentAuthority) PackRelease(data []byte) []byte {
	enc, err := transparentAuthority.abi.Pack("release", data)
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
func (transparentAuthority *TransparentAuthority) TryPackRelease(data []byte) ([]byte, error) {
	return transparentAuthority.abi.Pack("release", data)
}

// PackSwitchTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a85a2df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function switchTo(address implementation_) returns()
func (transparentAuthority *TransparentAuthority) PackSwitchTo(implementation common.Address) []byte {
	enc, err := transparentAuthority.abi.Pack("switchTo", implementation)
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
func (transparentAuthority *TransparentAuthority) TryPackSwitchTo(implementation common.Address) ([]byte, error) {
	return transparentAuthority.abi.Pack("switchTo", implementation)
}

// TransparentAuthorityControllerChanged represents a ControllerChanged event raised by the TransparentAuthority contract.
type TransparentAuthorityControllerChanged struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const TransparentAuthorityControllerChangedEventName = "ControllerChanged"

// ContractEventName returns the user-defined event name.
func (TransparentAuthorityControllerChanged) ContractEventName() string {
	return TransparentAuthorityControllerChangedEventName
}

// UnpackControllerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ControllerChanged(address indexed controller)
func (transparentAuthority *TransparentAuthority) UnpackControllerChangedEvent(log *types.Log) (*TransparentAuthorityControllerChanged, error) {
	event := "ControllerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != transparentAuthority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TransparentAuthorityControllerChanged)
	if len(log.Data) > 0 {
		if err := transparentAuthority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range transparentAuthority.abi.Events[event].Inputs {
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
func (transparentAuthority *TransparentAuthority) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], transparentAuthority.abi.Errors["AdminDiffers"].ID.Bytes()[:4]) {
		return transparentAuthority.UnpackAdminDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], transparentAuthority.abi.Errors["ControllerOnly"].ID.Bytes()[:4]) {
		return transparentAuthority.UnpackControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], transparentAuthority.abi.Errors["NotUpgradeable"].ID.Bytes()[:4]) {
		return transparentAuthority.UnpackNotUpgradeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], transparentAuthority.abi.Errors["ZeroController"].ID.Bytes()[:4]) {
		return transparentAuthority.UnpackZeroControllerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TransparentAuthorityAdminDiffers represents a AdminDiffers error raised by the TransparentAuthority contract.
type TransparentAuthorityAdminDiffers struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminDiffers(address found)
func TransparentAuthorityAdminDiffersErrorID() common.Hash {
	return common.HexToHash("0xbaabafa5d2d0a03b5bb7dc7666e5863d9fd556393e4c1948ec3d9fea6b68b3dc")
}

// UnpackAdminDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminDiffers(address found)
func (transparentAuthority *TransparentAuthority) UnpackAdminDiffersError(raw []byte) (*TransparentAuthorityAdminDiffers, error) {
	out := new(TransparentAuthorityAdminDiffers)
	if err := transparentAuthority.abi.UnpackIntoInterface(out, "AdminDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransparentAuthorityControllerOnly represents a ControllerOnly error raised by the TransparentAuthority contract.
type TransparentAuthorityControllerOnly struct {
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControllerOnly(address controller)
func TransparentAuthorityControllerOnlyErrorID() common.Hash {
	return common.HexToHash("0x2dc187e2d2a929b8bb52c3446191a243632899cf46ca6d4f97b7b96177684377")
}

// UnpackControllerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControllerOnly(address controller)
func (transparentAuthority *TransparentAuthority) UnpackControllerOnlyError(raw []byte) (*TransparentAuthorityControllerOnly, error) {
	out := new(TransparentAuthorityControllerOnly)
	if err := transparentAuthority.abi.UnpackIntoInterface(out, "ControllerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransparentAuthorityNotUpgradeable represents a NotUpgradeable error raised by the TransparentAuthority contract.
type TransparentAuthorityNotUpgradeable struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpgradeable(address implementation)
func TransparentAuthorityNotUpgradeableErrorID() common.Hash {
	return common.HexToHash("0xe0cca2d3bd7da404c625f5dbf804d9ac4c62096e59a2cad9ff0fe70693aff09d")
}

// UnpackNotUpgradeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpgradeable(address implementation)
func (transparentAuthority *TransparentAuthority) UnpackNotUpgradeableError(raw []byte) (*TransparentAuthorityNotUpgradeable, error) {
	out := new(TransparentAuthorityNotUpgradeable)
	if err := transparentAuthority.abi.UnpackIntoInterface(out, "NotUpgradeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransparentAuthorityZeroController represents a ZeroController error raised by the TransparentAuthority contract.
type TransparentAuthorityZeroController struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroController()
func TransparentAuthorityZeroControllerErrorID() common.Hash {
	return common.HexToHash("0x2f62e27566494fbbc2bff7cf41280c470a1c8b708b788409155e2dd632fa7ec8")
}

// UnpackZeroControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroController()
func (transparentAuthority *TransparentAuthority) UnpackZeroControllerError(raw []byte) (*TransparentAuthorityZeroController, error) {
	out := new(TransparentAuthorityZeroController)
	if err := transparentAuthority.abi.UnpackIntoInterface(out, "ZeroController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

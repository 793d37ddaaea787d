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

// VerificationServiceMetaData contains all meta data concerning the VerificationService contract.
var VerificationServiceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"upgrader_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roundTimeLimit_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"AlreadyListed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoOperatorContract\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"NotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roundTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"limit\",\"type\":\"uint64\"}],\"name\":\"RoundTimeTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upgrader\",\"type\":\"address\"}],\"name\":\"UpgraderOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"WrongInterface\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service\",\"type\":\"address\"}],\"name\":\"WrongService\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractDeprecated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractRemoved\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"deprecate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"isListed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorContracts\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"remove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"requestRound\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roundTimeLimit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"selected\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"upgrader\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "VerificationService",
	Bin: "0x60e0346100f657601f610d2d38819003918201601f19168301916001600160401b038311848410176100fa578084926060946040528339810103126100f6576100478161010e565b9060406100566020830161010e565b910151916001600160401b03831683036100f6576001600160a01b0381161580156100e5575b6100d65760805260a05260c052604051610c0a9081610123823960805181818161021f0152610aef015260a0518181816101db015281816102950152818161045b015261080a015260c05181818161011401526105850152f35b63d92e233d60e01b5f5260045ffd5b506001600160a01b0382161561007c565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100f65756fe6080806040526004361015610012575f80fd5b5f3560e01c9081630225a1aa146109705750806305ead37c146108a25780630753c30c146107ef5780630a3b0a4f1461044057806329092d0e1461027a5780636b35120d1461024e5780637b1039991461020a578063af269745146101c6578063ddca3f4314610138578063e55ca97f146100f45763f794062e14610095575f80fd5b346100f05760203660031901126100f0576001600160a01b036100b6610a33565b165f52600160205260ff60405f20541660038110156100dc576020906040519015158152f35b634e487b7160e01b5f52602160045260245ffd5b5f80fd5b346100f0575f3660031901126100f057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f0575f3660031901126100f057600460206001600160a01b0361015c610a95565b166040519283809263ddca3f4360e01b82525afa80156101bb575f90610188575b602090604051908152f35b506020813d6020116101b3575b816101a260209383610a49565b810103126100f0576020905161017d565b3d9150610195565b6040513d5f823e3d90fd5b346100f0575f3660031901126100f0576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100f0575f3660031901126100f0576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100f0575f3660031901126100f0576020610268610b5a565b6040516001600160a01b039091168152f35b346100f05760203660031901126100f057610293610a33565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361042e57506001600160a01b03165f8181526001602052604090205460ff1660038110156100dc571561041c575f818152600160205260408120805460ff19169055545f198101908111610342575f5b8261031b82610a6b565b905460039190911b1c6001600160a01b031614610356575f19811461034257600101610311565b634e487b7160e01b5f52601160045260245ffd5b8181106103c157825f5480156103ad575f190161037281610a6b565b81549060018060a01b039060031b1b191690555f557fb472f8b85ec06e9751929de732db46402e26460036eb195f22a11885aec2f9a35f80a2005b634e487b7160e01b5f52603160045260245ffd5b6001810190818111610342576104166103db600193610a6b565b848060a01b0391549060031b1c166103f283610a6b565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b01610356565b635d35c42960e01b5f5260045260245ffd5b635984054560e11b5f5260045260245ffd5b346100f05760203660031901126100f057610459610a33565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361042e57506001600160a01b0381165f8181526001602052604090205490919060ff1660038110156100dc576107dc576104c081610abe565b156107c95760205f604051828101906301ffc9a760e01b82526301ffc9a760e01b6024820152602481526104f5604482610a49565b519084617530fa5f513d826107bd575b50816107b3575b508061074e575b806106ea575b156106d75760405163d598d4c960e01b8152602081600481865afa9081156101bb575f91610695575b506001600160a01b031630810361067f575060405163ee5f8c8f60e01b8152602081600481865afa9081156101bb575f9161063c575b5067ffffffffffffffff807f0000000000000000000000000000000000000000000000000000000000000000169116818111610627575050815f52600160205260405f20600160ff198254161790555f549068010000000000000000821015610613576103f28260016105ed94015f55610a6b565b7ff0762db86de494cbd709709b2774a60cc3e8e1cc65e7f2d471b720e3c94b72695f80a2005b634e487b7160e01b5f52604160045260245ffd5b6323b4fd1b60e21b5f5260045260245260445ffd5b90506020813d602011610677575b8161065760209383610a49565b810103126100f0575167ffffffffffffffff811681036100f05783610578565b3d915061064a565b8263c4102f2760e01b5f5260045260245260445ffd5b90506020813d6020116106cf575b816106b060209383610a49565b810103126100f057516001600160a01b03811681036100f05783610542565b3d91506106a3565b5063bccd751760e01b5f5260045260245ffd5b5060205f604051828101906301ffc9a760e01b825263d9815de160e01b60248201526024815261071b604482610a49565b519084617530fa5f513d82610742575b5081610738575b50610519565b9050151583610732565b6020111591508461072b565b5060205f604051828101906301ffc9a760e01b825263ffffffff60e01b60248201526024815261077f604482610a49565b519084617530fa5f513d826107a7575b508161079d575b5015610513565b9050151583610796565b6020111591508461078f565b905015158361050c565b60201115915084610505565b506301952d1b60e31b5f5260045260245ffd5b506319cd459560e01b5f5260045260245ffd5b346100f05760203660031901126100f057610808610a33565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361042e57506001600160a01b03165f8181526001602052604090205460ff1660038110156100dc5760010361041c57805f52600160205260405f20600260ff198254161790557f9cc1f93f2943fc8fcd33d5bc04261ccae6a5d0369e0df1a76eeacb5e2b9d01a95f80a2005b60403660031901126100f0576108b6610a33565b6001600160a01b036108c6610a95565b604051630f0eab8960e41b81523360048201526001600160a01b03909316602480850191909152356044840152169060208160648134865af19081156101bb575f91610925575b604080518481526001600160601b0384166020820152f35b90506020813d602011610968575b8161094060209383610a49565b810103126100f05751906001600160601b03821682036100f057906001600160601b0361090d565b3d9150610933565b346100f0575f3660031901126100f0575f54908181526020810180925f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563905f5b818110610a1457505050816109c9910382610a49565b604051918291602083019060208452518091526040830191905f5b8181106109f2575050500390f35b82516001600160a01b03168452859450602093840193909201916001016109e4565b82546001600160a01b03168452602090930192600192830192016109b3565b600435906001600160a01b03821682036100f057565b90601f8019910116810190811067ffffffffffffffff82111761061357604052565b5f54811015610a81575f805260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b610a9d610b5a565b906001600160a01b03821615610aaf57565b6356ccfd6760e01b5f5260045ffd5b604051633b46338560e01b81526001600160a01b0391821660048201526002602482015290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156101bb575f91610b22575090565b90506020813d602011610b52575b81610b3d60209383610a49565b810103126100f0575180151581036100f05790565b3d9150610b30565b5f54805b610b6757505f90565b5f19810181811161034257610b7b90610a6b565b60018060a01b0391549060031b1c16805f52600160205260ff60405f20541660038110156100dc5760011480610bc5575b610bc057508015610342575f190180610b5e565b905090565b50610bcf81610abe565b610bac56fea2646970667358221220eb90a4cb4504e8f76a4532bd196fff738552ddf1d38894e8d3f39f611cfe774064736f6c63430008250033",
}

// VerificationService is an auto generated Go binding around an Ethereum contract.
type VerificationService struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VerificationService) GetABI() abi.ABI {
	return c.abi
}

// NewVerificationService creates a new instance of VerificationService.
func NewVerificationService() *VerificationService {
	parsed, err := VerificationServiceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VerificationService{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VerificationService) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address upgrader_, uint64 roundTimeLimit_) returns()
func (verificationService *VerificationService) PackConstructor(registry_ common.Address, upgrader_ common.Address, roundTimeLimit_ uint64) []byte {
	enc, err := verificationService.abi.Pack("", registry_, upgrader_, roundTimeLimit_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function add(address operatorContract) returns()
func (verificationService *VerificationService) PackAdd(operatorContract common.Address) []byte {
	enc, err := verificationService.abi.Pack("add", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function add(address operatorContract) returns()
func (verificationService *VerificationService) TryPackAdd(operatorContract common.Address) ([]byte, error) {
	return verificationService.abi.Pack("add", operatorContract)
}

// PackDeprecate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0753c30c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deprecate(address operatorContract) returns()
func (verificationService *VerificationService) PackDeprecate(operatorContract common.Address) []byte {
	enc, err := verificationService.abi.Pack("deprecate", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeprecate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0753c30c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deprecate(address operatorContract) returns()
func (verificationService *VerificationService) TryPackDeprecate(operatorContract common.Address) ([]byte, error) {
	return verificationService.abi.Pack("deprecate", operatorContract)
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (verificationService *VerificationService) PackFee() []byte {
	enc, err := verificationService.abi.Pack("fee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee() view returns(uint256)
func (verificationService *VerificationService) TryPackFee() ([]byte, error) {
	return verificationService.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (verificationService *VerificationService) UnpackFee(data []byte) (*big.Int, error) {
	out, err := verificationService.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsListed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf794062e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isListed(address operatorContract) view returns(bool)
func (verificationService *VerificationService) PackIsListed(operatorContract common.Address) []byte {
	enc, err := verificationService.abi.Pack("isListed", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsListed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf794062e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isListed(address operatorContract) view returns(bool)
func (verificationService *VerificationService) TryPackIsListed(operatorContract common.Address) ([]byte, error) {
	return verificationService.abi.Pack("isListed", operatorContract)
}

// UnpackIsListed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf794062e.
//
// Solidity: function isListed(address operatorContract) view returns(bool)
func (verificationService *VerificationService) UnpackIsListed(data []byte) (bool, error) {
	out, err := verificationService.abi.Unpack("isListed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOperatorContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0225a1aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorContracts() view returns(address[])
func (verificationService *VerificationService) PackOperatorContracts() []byte {
	enc, err := verificationService.abi.Pack("operatorContracts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0225a1aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorContracts() view returns(address[])
func (verificationService *VerificationService) TryPackOperatorContracts() ([]byte, error) {
	return verificationService.abi.Pack("operatorContracts")
}

// UnpackOperatorContracts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0225a1aa.
//
// Solidity: function operatorContracts() view returns(address[])
func (verificationService *VerificationService) UnpackOperatorContracts(data []byte) ([]common.Address, error) {
	out, err := verificationService.abi.Unpack("operatorContracts", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (verificationService *VerificationService) PackRegistry() []byte {
	enc, err := verificationService.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (verificationService *VerificationService) TryPackRegistry() ([]byte, error) {
	return verificationService.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (verificationService *VerificationService) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := verificationService.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function remove(address operatorContract) returns()
func (verificationService *VerificationService) PackRemove(operatorContract common.Address) []byte {
	enc, err := verificationService.abi.Pack("remove", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function remove(address operatorContract) returns()
func (verificationService *VerificationService) TryPackRemove(operatorContract common.Address) ([]byte, error) {
	return verificationService.abi.Pack("remove", operatorContract)
}

// PackRequestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05ead37c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestRound(address contractAddress, bytes32 digest) payable returns(address operatorContract, uint96 round)
func (verificationService *VerificationService) PackRequestRound(contractAddress common.Address, digest [32]byte) []byte {
	enc, err := verificationService.abi.Pack("requestRound", contractAddress, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05ead37c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestRound(address contractAddress, bytes32 digest) payable returns(address operatorContract, uint96 round)
func (verificationService *VerificationService) TryPackRequestRound(contractAddress common.Address, digest [32]byte) ([]byte, error) {
	return verificationService.abi.Pack("requestRound", contractAddress, digest)
}

// VerificationServiceRequestRoundOutput serves as a container for the return parameters of contract
// method RequestRound.
type VerificationServiceRequestRoundOutput struct {
	OperatorContract common.Address
	Round            *big.Int
}

// UnpackRequestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05ead37c.
//
// Solidity: function requestRound(address contractAddress, bytes32 digest) payable returns(address operatorContract, uint96 round)
func (verificationService *VerificationService) UnpackRequestRound(data []byte) (VerificationServiceRequestRoundOutput, error) {
	out, err := verificationService.abi.Unpack("requestRound", data)
	outstruct := new(VerificationServiceRequestRoundOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperatorContract = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Round = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRoundTimeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe55ca97f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundTimeLimit() view returns(uint64)
func (verificationService *VerificationService) PackRoundTimeLimit() []byte {
	enc, err := verificationService.abi.Pack("roundTimeLimit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundTimeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe55ca97f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundTimeLimit() view returns(uint64)
func (verificationService *VerificationService) TryPackRoundTimeLimit() ([]byte, error) {
	return verificationService.abi.Pack("roundTimeLimit")
}

// UnpackRoundTimeLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe55ca97f.
//
// Solidity: function roundTimeLimit() view returns(uint64)
func (verificationService *VerificationService) UnpackRoundTimeLimit(data []byte) (uint64, error) {
	out, err := verificationService.abi.Unpack("roundTimeLimit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSelected is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b35120d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selected() view returns(address)
func (verificationService *VerificationService) PackSelected() []byte {
	enc, err := verificationService.abi.Pack("selected")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelected is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b35120d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selected() view returns(address)
func (verificationService *VerificationService) TryPackSelected() ([]byte, error) {
	return verificationService.abi.Pack("selected")
}

// UnpackSelected is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b35120d.
//
// Solidity: function selected() view returns(address)
func (verificationService *VerificationService) UnpackSelected(data []byte) (common.Address, error) {
	out, err := verificationService.abi.Unpack("selected", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpgrader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf269745.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgrader() view returns(address)
func (verificationService *VerificationService) PackUpgrader() []byte {
	enc, err := verificationService.abi.Pack("upgrader")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgrader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf269745.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgrader() view returns(address)
func (verificationService *VerificationService) TryPackUpgrader() ([]byte, error) {
	return verificationService.abi.Pack("upgrader")
}

// UnpackUpgrader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf269745.
//
// Solidity: function upgrader() view returns(address)
func (verificationService *VerificationService) UnpackUpgrader(data []byte) (common.Address, error) {
	out, err := verificationService.abi.Unpack("upgrader", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// VerificationServiceOperatorContractAdded represents a OperatorContractAdded event raised by the VerificationService contract.
type VerificationServiceOperatorContractAdded struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const VerificationServiceOperatorContractAddedEventName = "OperatorContractAdded"

// ContractEventName returns the user-defined event name.
func (VerificationServiceOperatorContractAdded) ContractEventName() string {
	return VerificationServiceOperatorContractAddedEventName
}

// UnpackOperatorContractAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractAdded(address indexed operatorContract)
func (verificationService *VerificationService) UnpackOperatorContractAddedEvent(log *types.Log) (*VerificationServiceOperatorContractAdded, error) {
	event := "OperatorContractAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationServiceOperatorContractAdded)
	if len(log.Data) > 0 {
		if err := verificationService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationService.abi.Events[event].Inputs {
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

// VerificationServiceOperatorContractDeprecated represents a OperatorContractDeprecated event raised by the VerificationService contract.
type VerificationServiceOperatorContractDeprecated struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const VerificationServiceOperatorContractDeprecatedEventName = "OperatorContractDeprecated"

// ContractEventName returns the user-defined event name.
func (VerificationServiceOperatorContractDeprecated) ContractEventName() string {
	return VerificationServiceOperatorContractDeprecatedEventName
}

// UnpackOperatorContractDeprecatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractDeprecated(address indexed operatorContract)
func (verificationService *VerificationService) UnpackOperatorContractDeprecatedEvent(log *types.Log) (*VerificationServiceOperatorContractDeprecated, error) {
	event := "OperatorContractDeprecated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationServiceOperatorContractDeprecated)
	if len(log.Data) > 0 {
		if err := verificationService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationService.abi.Events[event].Inputs {
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

// VerificationServiceOperatorContractRemoved represents a OperatorContractRemoved event raised by the VerificationService contract.
type VerificationServiceOperatorContractRemoved struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const VerificationServiceOperatorContractRemovedEventName = "OperatorContractRemoved"

// ContractEventName returns the user-defined event name.
func (VerificationServiceOperatorContractRemoved) ContractEventName() string {
	return VerificationServiceOperatorContractRemovedEventName
}

// UnpackOperatorContractRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractRemoved(address indexed operatorContract)
func (verificationService *VerificationService) UnpackOperatorContractRemovedEvent(log *types.Log) (*VerificationServiceOperatorContractRemoved, error) {
	event := "OperatorContractRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationServiceOperatorContractRemoved)
	if len(log.Data) > 0 {
		if err := verificationService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationService.abi.Events[event].Inputs {
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
func (verificationService *VerificationService) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], verificationService.abi.Errors["AlreadyListed"].ID.Bytes()[:4]) {
		return verificationService.UnpackAlreadyListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["NoOperatorContract"].ID.Bytes()[:4]) {
		return verificationService.UnpackNoOperatorContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["NotApproved"].ID.Bytes()[:4]) {
		return verificationService.UnpackNotApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return verificationService.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["RoundTimeTooLong"].ID.Bytes()[:4]) {
		return verificationService.UnpackRoundTimeTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["UpgraderOnly"].ID.Bytes()[:4]) {
		return verificationService.UnpackUpgraderOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["WrongInterface"].ID.Bytes()[:4]) {
		return verificationService.UnpackWrongInterfaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["WrongService"].ID.Bytes()[:4]) {
		return verificationService.UnpackWrongServiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return verificationService.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VerificationServiceAlreadyListed represents a AlreadyListed error raised by the VerificationService contract.
type VerificationServiceAlreadyListed struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyListed(address operatorContract)
func VerificationServiceAlreadyListedErrorID() common.Hash {
	return common.HexToHash("0x19cd45959170cfb6a7c442727f0974f504e3b1bf4faaf155537ac5fdd0223fdb")
}

// UnpackAlreadyListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyListed(address operatorContract)
func (verificationService *VerificationService) UnpackAlreadyListedError(raw []byte) (*VerificationServiceAlreadyListed, error) {
	out := new(VerificationServiceAlreadyListed)
	if err := verificationService.abi.UnpackIntoInterface(out, "AlreadyListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceNoOperatorContract represents a NoOperatorContract error raised by the VerificationService contract.
type VerificationServiceNoOperatorContract struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoOperatorContract()
func VerificationServiceNoOperatorContractErrorID() common.Hash {
	return common.HexToHash("0x56ccfd679d44ddb4e500a0ff4d40555b47e28ef5c2fb42b750c4a6cc0c2be9f1")
}

// UnpackNoOperatorContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoOperatorContract()
func (verificationService *VerificationService) UnpackNoOperatorContractError(raw []byte) (*VerificationServiceNoOperatorContract, error) {
	out := new(VerificationServiceNoOperatorContract)
	if err := verificationService.abi.UnpackIntoInterface(out, "NoOperatorContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceNotApproved represents a NotApproved error raised by the VerificationService contract.
type VerificationServiceNotApproved struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotApproved(address operatorContract)
func VerificationServiceNotApprovedErrorID() common.Hash {
	return common.HexToHash("0x0ca968d85aad8bf06cd42a1fc764cd31157275cade83a16ca8aca8e7418159d2")
}

// UnpackNotApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotApproved(address operatorContract)
func (verificationService *VerificationService) UnpackNotApprovedError(raw []byte) (*VerificationServiceNotApproved, error) {
	out := new(VerificationServiceNotApproved)
	if err := verificationService.abi.UnpackIntoInterface(out, "NotApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceNotListed represents a NotListed error raised by the VerificationService contract.
type VerificationServiceNotListed struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address operatorContract)
func VerificationServiceNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address operatorContract)
func (verificationService *VerificationService) UnpackNotListedError(raw []byte) (*VerificationServiceNotListed, error) {
	out := new(VerificationServiceNotListed)
	if err := verificationService.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceRoundTimeTooLong represents a RoundTimeTooLong error raised by the VerificationService contract.
type VerificationServiceRoundTimeTooLong struct {
	RoundTime uint64
	Limit     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTimeTooLong(uint64 roundTime, uint64 limit)
func VerificationServiceRoundTimeTooLongErrorID() common.Hash {
	return common.HexToHash("0x8ed3f46c5a05df6a7c1627d67fdb79c5801ef2f2cd14363dc26b88426dbbdc50")
}

// UnpackRoundTimeTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTimeTooLong(uint64 roundTime, uint64 limit)
func (verificationService *VerificationService) UnpackRoundTimeTooLongError(raw []byte) (*VerificationServiceRoundTimeTooLong, error) {
	out := new(VerificationServiceRoundTimeTooLong)
	if err := verificationService.abi.UnpackIntoInterface(out, "RoundTimeTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceUpgraderOnly represents a UpgraderOnly error raised by the VerificationService contract.
type VerificationServiceUpgraderOnly struct {
	Upgrader common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpgraderOnly(address upgrader)
func VerificationServiceUpgraderOnlyErrorID() common.Hash {
	return common.HexToHash("0xb3080a8a97868a1d6bfa04ad06e9a6ea290f45c98e15bc4cb81830cd715bab94")
}

// UnpackUpgraderOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpgraderOnly(address upgrader)
func (verificationService *VerificationService) UnpackUpgraderOnlyError(raw []byte) (*VerificationServiceUpgraderOnly, error) {
	out := new(VerificationServiceUpgraderOnly)
	if err := verificationService.abi.UnpackIntoInterface(out, "UpgraderOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceWrongInterface represents a WrongInterface error raised by the VerificationService contract.
type VerificationServiceWrongInterface struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInterface(address operatorContract)
func VerificationServiceWrongInterfaceErrorID() common.Hash {
	return common.HexToHash("0xbccd751781fd024d55672a3ad1513a951a4c30cddce8b62789c5fcc90f639be0")
}

// UnpackWrongInterfaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInterface(address operatorContract)
func (verificationService *VerificationService) UnpackWrongInterfaceError(raw []byte) (*VerificationServiceWrongInterface, error) {
	out := new(VerificationServiceWrongInterface)
	if err := verificationService.abi.UnpackIntoInterface(out, "WrongInterface", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceWrongService represents a WrongService error raised by the VerificationService contract.
type VerificationServiceWrongService struct {
	OperatorContract common.Address
	Service          common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongService(address operatorContract, address service)
func VerificationServiceWrongServiceErrorID() common.Hash {
	return common.HexToHash("0xc4102f277e3af14f42960633b45fe3ed62278e941cc5ad62ac58d5be898fd2e9")
}

// UnpackWrongServiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongService(address operatorContract, address service)
func (verificationService *VerificationService) UnpackWrongServiceError(raw []byte) (*VerificationServiceWrongService, error) {
	out := new(VerificationServiceWrongService)
	if err := verificationService.abi.UnpackIntoInterface(out, "WrongService", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceZeroAddress represents a ZeroAddress error raised by the VerificationService contract.
type VerificationServiceZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func VerificationServiceZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (verificationService *VerificationService) UnpackZeroAddressError(raw []byte) (*VerificationServiceZeroAddress, error) {
	out := new(VerificationServiceZeroAddress)
	if err := verificationService.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

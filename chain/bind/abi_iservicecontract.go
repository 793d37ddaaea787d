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

// IServiceContractMetaData contains all meta data concerning the IServiceContract contract.
var IServiceContractMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"AlreadyListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoOperatorContract\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoUpgrade\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upgrader\",\"type\":\"address\"}],\"name\":\"OperatorContractUpgraderOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upgrader\",\"type\":\"address\"}],\"name\":\"ServiceUpgraderOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"upgradeDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"upgradeWindow\",\"type\":\"uint64\"}],\"name\":\"TimesInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"UpgradeExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"UpgradeTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"WrongInterface\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service\",\"type\":\"address\"}],\"name\":\"WrongService\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"started\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"}],\"name\":\"WrongUpgrade\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractDeprecated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"upgrade\",\"type\":\"bytes32\"}],\"name\":\"UpgradeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"upgrade\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"UpgradeStarted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"candidates\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"operatorContracts\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"weights\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"}],\"name\":\"completeUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"deprecate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isActive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"isListed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"listingOf\",\"outputs\":[{\"internalType\":\"enumIServiceContract.Listing\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorContracts\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingUpgrade\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"upgrade\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"remove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"}],\"name\":\"startUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"upgradeDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"upgradeWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IServiceContract",
}

// IServiceContract is an auto generated Go binding around an Ethereum contract.
type IServiceContract struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IServiceContract) GetABI() abi.ABI {
	return c.abi
}

// NewIServiceContract creates a new instance of IServiceContract.
func NewIServiceContract() *IServiceContract {
	parsed, err := IServiceContractMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IServiceContract{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IServiceContract) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function add(address operatorContract) returns()
func (iServiceContract *IServiceContract) PackAdd(operatorContract common.Address) []byte {
	enc, err := iServiceContract.abi.Pack("add", operatorContract)
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
func (iServiceContract *IServiceContract) TryPackAdd(operatorContract common.Address) ([]byte, error) {
	return iServiceContract.abi.Pack("add", operatorContract)
}

// PackCancelUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f29166.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelUpgrade() returns()
func (iServiceContract *IServiceContract) PackCancelUpgrade() []byte {
	enc, err := iServiceContract.abi.Pack("cancelUpgrade")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f29166.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelUpgrade() returns()
func (iServiceContract *IServiceContract) TryPackCancelUpgrade() ([]byte, error) {
	return iServiceContract.abi.Pack("cancelUpgrade")
}

// PackCandidates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0470aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function candidates() view returns(address[] operatorContracts, uint256[] weights)
func (iServiceContract *IServiceContract) PackCandidates() []byte {
	enc, err := iServiceContract.abi.Pack("candidates")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCandidates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0470aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function candidates() view returns(address[] operatorContracts, uint256[] weights)
func (iServiceContract *IServiceContract) TryPackCandidates() ([]byte, error) {
	return iServiceContract.abi.Pack("candidates")
}

// IServiceContractCandidatesOutput serves as a container for the return parameters of contract
// method Candidates.
type IServiceContractCandidatesOutput struct {
	OperatorContracts []common.Address
	Weights           []*big.Int
}

// UnpackCandidates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f0470aa.
//
// Solidity: function candidates() view returns(address[] operatorContracts, uint256[] weights)
func (iServiceContract *IServiceContract) UnpackCandidates(data []byte) (IServiceContractCandidatesOutput, error) {
	out, err := iServiceContract.abi.Unpack("candidates", data)
	outstruct := new(IServiceContractCandidatesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperatorContracts = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Weights = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackCompleteUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf960e67c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function completeUpgrade(address implementation, bytes initialiser) returns()
func (iServiceContract *IServiceContract) PackCompleteUpgrade(implementation common.Address, initialiser []byte) []byte {
	enc, err := iServiceContract.abi.Pack("completeUpgrade", implementation, initialiser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompleteUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf960e67c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function completeUpgrade(address implementation, bytes initialiser) returns()
func (iServiceContract *IServiceContract) TryPackCompleteUpgrade(implementation common.Address, initialiser []byte) ([]byte, error) {
	return iServiceContract.abi.Pack("completeUpgrade", implementation, initialiser)
}

// PackDeprecate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0753c30c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deprecate(address operatorContract) returns()
func (iServiceContract *IServiceContract) PackDeprecate(operatorContract common.Address) []byte {
	enc, err := iServiceContract.abi.Pack("deprecate", operatorContract)
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
func (iServiceContract *IServiceContract) TryPackDeprecate(operatorContract common.Address) ([]byte, error) {
	return iServiceContract.abi.Pack("deprecate", operatorContract)
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (iServiceContract *IServiceContract) PackFee() []byte {
	enc, err := iServiceContract.abi.Pack("fee")
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
func (iServiceContract *IServiceContract) TryPackFee() ([]byte, error) {
	return iServiceContract.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (iServiceContract *IServiceContract) UnpackFee(data []byte) (*big.Int, error) {
	out, err := iServiceContract.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (iServiceContract *IServiceContract) PackImplementation() []byte {
	enc, err := iServiceContract.abi.Pack("implementation")
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
func (iServiceContract *IServiceContract) TryPackImplementation() ([]byte, error) {
	return iServiceContract.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (iServiceContract *IServiceContract) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := iServiceContract.abi.Unpack("implementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22f3e2d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isActive() view returns(bool)
func (iServiceContract *IServiceContract) PackIsActive() []byte {
	enc, err := iServiceContract.abi.Pack("isActive")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22f3e2d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isActive() view returns(bool)
func (iServiceContract *IServiceContract) TryPackIsActive() ([]byte, error) {
	return iServiceContract.abi.Pack("isActive")
}

// UnpackIsActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22f3e2d4.
//
// Solidity: function isActive() view returns(bool)
func (iServiceContract *IServiceContract) UnpackIsActive(data []byte) (bool, error) {
	out, err := iServiceContract.abi.Unpack("isActive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsListed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf794062e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isListed(address operatorContract) view returns(bool)
func (iServiceContract *IServiceContract) PackIsListed(operatorContract common.Address) []byte {
	enc, err := iServiceContract.abi.Pack("isListed", operatorContract)
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
func (iServiceContract *IServiceContract) TryPackIsListed(operatorContract common.Address) ([]byte, error) {
	return iServiceContract.abi.Pack("isListed", operatorContract)
}

// UnpackIsListed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf794062e.
//
// Solidity: function isListed(address operatorContract) view returns(bool)
func (iServiceContract *IServiceContract) UnpackIsListed(data []byte) (bool, error) {
	out, err := iServiceContract.abi.Unpack("isListed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackListingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0f7efce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listingOf(address operatorContract) view returns(uint8)
func (iServiceContract *IServiceContract) PackListingOf(operatorContract common.Address) []byte {
	enc, err := iServiceContract.abi.Pack("listingOf", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0f7efce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listingOf(address operatorContract) view returns(uint8)
func (iServiceContract *IServiceContract) TryPackListingOf(operatorContract common.Address) ([]byte, error) {
	return iServiceContract.abi.Pack("listingOf", operatorContract)
}

// UnpackListingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0f7efce.
//
// Solidity: function listingOf(address operatorContract) view returns(uint8)
func (iServiceContract *IServiceContract) UnpackListingOf(data []byte) (uint8, error) {
	out, err := iServiceContract.abi.Unpack("listingOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackOperatorContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0225a1aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorContracts() view returns(address[])
func (iServiceContract *IServiceContract) PackOperatorContracts() []byte {
	enc, err := iServiceContract.abi.Pack("operatorContracts")
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
func (iServiceContract *IServiceContract) TryPackOperatorContracts() ([]byte, error) {
	return iServiceContract.abi.Pack("operatorContracts")
}

// UnpackOperatorContracts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0225a1aa.
//
// Solidity: function operatorContracts() view returns(address[])
func (iServiceContract *IServiceContract) UnpackOperatorContracts(data []byte) ([]common.Address, error) {
	out, err := iServiceContract.abi.Unpack("operatorContracts", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPendingUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95e93245.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingUpgrade() view returns(bytes32 upgrade, uint64 from, uint64 until)
func (iServiceContract *IServiceContract) PackPendingUpgrade() []byte {
	enc, err := iServiceContract.abi.Pack("pendingUpgrade")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95e93245.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingUpgrade() view returns(bytes32 upgrade, uint64 from, uint64 until)
func (iServiceContract *IServiceContract) TryPackPendingUpgrade() ([]byte, error) {
	return iServiceContract.abi.Pack("pendingUpgrade")
}

// IServiceContractPendingUpgradeOutput serves as a container for the return parameters of contract
// method PendingUpgrade.
type IServiceContractPendingUpgradeOutput struct {
	Upgrade [32]byte
	From    uint64
	Until   uint64
}

// UnpackPendingUpgrade is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95e93245.
//
// Solidity: function pendingUpgrade() view returns(bytes32 upgrade, uint64 from, uint64 until)
func (iServiceContract *IServiceContract) UnpackPendingUpgrade(data []byte) (IServiceContractPendingUpgradeOutput, error) {
	out, err := iServiceContract.abi.Unpack("pendingUpgrade", data)
	outstruct := new(IServiceContractPendingUpgradeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Upgrade = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.From = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Until = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (iServiceContract *IServiceContract) PackRegistry() []byte {
	enc, err := iServiceContract.abi.Pack("registry")
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
func (iServiceContract *IServiceContract) TryPackRegistry() ([]byte, error) {
	return iServiceContract.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (iServiceContract *IServiceContract) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := iServiceContract.abi.Unpack("registry", data)
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
func (iServiceContract *IServiceContract) PackRemove(operatorContract common.Address) []byte {
	enc, err := iServiceContract.abi.Pack("remove", operatorContract)
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
func (iServiceContract *IServiceContract) TryPackRemove(operatorContract common.Address) ([]byte, error) {
	return iServiceContract.abi.Pack("remove", operatorContract)
}

// PackStartUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e4ed26d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startUpgrade(address implementation, bytes initialiser) returns()
func (iServiceContract *IServiceContract) PackStartUpgrade(implementation common.Address, initialiser []byte) []byte {
	enc, err := iServiceContract.abi.Pack("startUpgrade", implementation, initialiser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e4ed26d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startUpgrade(address implementation, bytes initialiser) returns()
func (iServiceContract *IServiceContract) TryPackStartUpgrade(implementation common.Address, initialiser []byte) ([]byte, error) {
	return iServiceContract.abi.Pack("startUpgrade", implementation, initialiser)
}

// PackUpgradeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e48d4ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeDelay() view returns(uint64)
func (iServiceContract *IServiceContract) PackUpgradeDelay() []byte {
	enc, err := iServiceContract.abi.Pack("upgradeDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e48d4ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeDelay() view returns(uint64)
func (iServiceContract *IServiceContract) TryPackUpgradeDelay() ([]byte, error) {
	return iServiceContract.abi.Pack("upgradeDelay")
}

// UnpackUpgradeDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e48d4ea.
//
// Solidity: function upgradeDelay() view returns(uint64)
func (iServiceContract *IServiceContract) UnpackUpgradeDelay(data []byte) (uint64, error) {
	out, err := iServiceContract.abi.Unpack("upgradeDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUpgradeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16204834.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeWindow() view returns(uint64)
func (iServiceContract *IServiceContract) PackUpgradeWindow() []byte {
	enc, err := iServiceContract.abi.Pack("upgradeWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16204834.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeWindow() view returns(uint64)
func (iServiceContract *IServiceContract) TryPackUpgradeWindow() ([]byte, error) {
	return iServiceContract.abi.Pack("upgradeWindow")
}

// UnpackUpgradeWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16204834.
//
// Solidity: function upgradeWindow() view returns(uint64)
func (iServiceContract *IServiceContract) UnpackUpgradeWindow(data []byte) (uint64, error) {
	out, err := iServiceContract.abi.Unpack("upgradeWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// IServiceContractOperatorContractAdded represents a OperatorContractAdded event raised by the IServiceContract contract.
type IServiceContractOperatorContractAdded struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const IServiceContractOperatorContractAddedEventName = "OperatorContractAdded"

// ContractEventName returns the user-defined event name.
func (IServiceContractOperatorContractAdded) ContractEventName() string {
	return IServiceContractOperatorContractAddedEventName
}

// UnpackOperatorContractAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractAdded(address indexed operatorContract)
func (iServiceContract *IServiceContract) UnpackOperatorContractAddedEvent(log *types.Log) (*IServiceContractOperatorContractAdded, error) {
	event := "OperatorContractAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iServiceContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IServiceContractOperatorContractAdded)
	if len(log.Data) > 0 {
		if err := iServiceContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iServiceContract.abi.Events[event].Inputs {
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

// IServiceContractOperatorContractDeprecated represents a OperatorContractDeprecated event raised by the IServiceContract contract.
type IServiceContractOperatorContractDeprecated struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const IServiceContractOperatorContractDeprecatedEventName = "OperatorContractDeprecated"

// ContractEventName returns the user-defined event name.
func (IServiceContractOperatorContractDeprecated) ContractEventName() string {
	return IServiceContractOperatorContractDeprecatedEventName
}

// UnpackOperatorContractDeprecatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractDeprecated(address indexed operatorContract)
func (iServiceContract *IServiceContract) UnpackOperatorContractDeprecatedEvent(log *types.Log) (*IServiceContractOperatorContractDeprecated, error) {
	event := "OperatorContractDeprecated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iServiceContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IServiceContractOperatorContractDeprecated)
	if len(log.Data) > 0 {
		if err := iServiceContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iServiceContract.abi.Events[event].Inputs {
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

// IServiceContractOperatorContractRemoved represents a OperatorContractRemoved event raised by the IServiceContract contract.
type IServiceContractOperatorContractRemoved struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const IServiceContractOperatorContractRemovedEventName = "OperatorContractRemoved"

// ContractEventName returns the user-defined event name.
func (IServiceContractOperatorContractRemoved) ContractEventName() string {
	return IServiceContractOperatorContractRemovedEventName
}

// UnpackOperatorContractRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractRemoved(address indexed operatorContract)
func (iServiceContract *IServiceContract) UnpackOperatorContractRemovedEvent(log *types.Log) (*IServiceContractOperatorContractRemoved, error) {
	event := "OperatorContractRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iServiceContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IServiceContractOperatorContractRemoved)
	if len(log.Data) > 0 {
		if err := iServiceContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iServiceContract.abi.Events[event].Inputs {
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

// IServiceContractUpgradeCancelled represents a UpgradeCancelled event raised by the IServiceContract contract.
type IServiceContractUpgradeCancelled struct {
	Upgrade [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const IServiceContractUpgradeCancelledEventName = "UpgradeCancelled"

// ContractEventName returns the user-defined event name.
func (IServiceContractUpgradeCancelled) ContractEventName() string {
	return IServiceContractUpgradeCancelledEventName
}

// UnpackUpgradeCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpgradeCancelled(bytes32 indexed upgrade)
func (iServiceContract *IServiceContract) UnpackUpgradeCancelledEvent(log *types.Log) (*IServiceContractUpgradeCancelled, error) {
	event := "UpgradeCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iServiceContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IServiceContractUpgradeCancelled)
	if len(log.Data) > 0 {
		if err := iServiceContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iServiceContract.abi.Events[event].Inputs {
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

// IServiceContractUpgradeStarted represents a UpgradeStarted event raised by the IServiceContract contract.
type IServiceContractUpgradeStarted struct {
	Upgrade        [32]byte
	Implementation common.Address
	CodeHash       [32]byte
	Initialiser    []byte
	From           uint64
	Until          uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const IServiceContractUpgradeStartedEventName = "UpgradeStarted"

// ContractEventName returns the user-defined event name.
func (IServiceContractUpgradeStarted) ContractEventName() string {
	return IServiceContractUpgradeStartedEventName
}

// UnpackUpgradeStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpgradeStarted(bytes32 indexed upgrade, address indexed implementation, bytes32 codeHash, bytes initialiser, uint64 from, uint64 until)
func (iServiceContract *IServiceContract) UnpackUpgradeStartedEvent(log *types.Log) (*IServiceContractUpgradeStarted, error) {
	event := "UpgradeStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iServiceContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IServiceContractUpgradeStarted)
	if len(log.Data) > 0 {
		if err := iServiceContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iServiceContract.abi.Events[event].Inputs {
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
func (iServiceContract *IServiceContract) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["AlreadyListed"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackAlreadyListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["NoOperatorContract"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackNoOperatorContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["NoUpgrade"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackNoUpgradeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["NotApproved"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackNotApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["OperatorContractUpgraderOnly"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackOperatorContractUpgraderOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["ServiceUpgraderOnly"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackServiceUpgraderOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["TimesInvalid"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackTimesInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["UpgradeExpired"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackUpgradeExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["UpgradeTooEarly"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackUpgradeTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["WrongInterface"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackWrongInterfaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["WrongService"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackWrongServiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["WrongUpgrade"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackWrongUpgradeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iServiceContract.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return iServiceContract.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IServiceContractAlreadyListed represents a AlreadyListed error raised by the IServiceContract contract.
type IServiceContractAlreadyListed struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyListed(address operatorContract)
func IServiceContractAlreadyListedErrorID() common.Hash {
	return common.HexToHash("0x19cd45959170cfb6a7c442727f0974f504e3b1bf4faaf155537ac5fdd0223fdb")
}

// UnpackAlreadyListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyListed(address operatorContract)
func (iServiceContract *IServiceContract) UnpackAlreadyListedError(raw []byte) (*IServiceContractAlreadyListed, error) {
	out := new(IServiceContractAlreadyListed)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "AlreadyListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractFeeTooLow represents a FeeTooLow error raised by the IServiceContract contract.
type IServiceContractFeeTooLow struct {
	Fee  *big.Int
	Sent *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func IServiceContractFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func (iServiceContract *IServiceContract) UnpackFeeTooLowError(raw []byte) (*IServiceContractFeeTooLow, error) {
	out := new(IServiceContractFeeTooLow)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractNoOperatorContract represents a NoOperatorContract error raised by the IServiceContract contract.
type IServiceContractNoOperatorContract struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoOperatorContract()
func IServiceContractNoOperatorContractErrorID() common.Hash {
	return common.HexToHash("0x56ccfd679d44ddb4e500a0ff4d40555b47e28ef5c2fb42b750c4a6cc0c2be9f1")
}

// UnpackNoOperatorContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoOperatorContract()
func (iServiceContract *IServiceContract) UnpackNoOperatorContractError(raw []byte) (*IServiceContractNoOperatorContract, error) {
	out := new(IServiceContractNoOperatorContract)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "NoOperatorContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractNoUpgrade represents a NoUpgrade error raised by the IServiceContract contract.
type IServiceContractNoUpgrade struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoUpgrade()
func IServiceContractNoUpgradeErrorID() common.Hash {
	return common.HexToHash("0xaae698bf62b69378fa0ecbd2f1f73916d1e338c3c06f3341c2ae61adaf6bbb4e")
}

// UnpackNoUpgradeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoUpgrade()
func (iServiceContract *IServiceContract) UnpackNoUpgradeError(raw []byte) (*IServiceContractNoUpgrade, error) {
	out := new(IServiceContractNoUpgrade)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "NoUpgrade", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractNotApproved represents a NotApproved error raised by the IServiceContract contract.
type IServiceContractNotApproved struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotApproved(address account)
func IServiceContractNotApprovedErrorID() common.Hash {
	return common.HexToHash("0x0ca968d85aad8bf06cd42a1fc764cd31157275cade83a16ca8aca8e7418159d2")
}

// UnpackNotApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotApproved(address account)
func (iServiceContract *IServiceContract) UnpackNotApprovedError(raw []byte) (*IServiceContractNotApproved, error) {
	out := new(IServiceContractNotApproved)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "NotApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractNotListed represents a NotListed error raised by the IServiceContract contract.
type IServiceContractNotListed struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address operatorContract)
func IServiceContractNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address operatorContract)
func (iServiceContract *IServiceContract) UnpackNotListedError(raw []byte) (*IServiceContractNotListed, error) {
	out := new(IServiceContractNotListed)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractOperatorContractUpgraderOnly represents a OperatorContractUpgraderOnly error raised by the IServiceContract contract.
type IServiceContractOperatorContractUpgraderOnly struct {
	Upgrader common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorContractUpgraderOnly(address upgrader)
func IServiceContractOperatorContractUpgraderOnlyErrorID() common.Hash {
	return common.HexToHash("0x1df15fe57a91b3e279bb703e8d4de0724b3f3af77b959a4fb18d0e981ace2f03")
}

// UnpackOperatorContractUpgraderOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorContractUpgraderOnly(address upgrader)
func (iServiceContract *IServiceContract) UnpackOperatorContractUpgraderOnlyError(raw []byte) (*IServiceContractOperatorContractUpgraderOnly, error) {
	out := new(IServiceContractOperatorContractUpgraderOnly)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "OperatorContractUpgraderOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractServiceUpgraderOnly represents a ServiceUpgraderOnly error raised by the IServiceContract contract.
type IServiceContractServiceUpgraderOnly struct {
	Upgrader common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceUpgraderOnly(address upgrader)
func IServiceContractServiceUpgraderOnlyErrorID() common.Hash {
	return common.HexToHash("0xea636c500c3630a260349a1d14d168a36483eca226cf52c4d2a251140e0721b2")
}

// UnpackServiceUpgraderOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceUpgraderOnly(address upgrader)
func (iServiceContract *IServiceContract) UnpackServiceUpgraderOnlyError(raw []byte) (*IServiceContractServiceUpgraderOnly, error) {
	out := new(IServiceContractServiceUpgraderOnly)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "ServiceUpgraderOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractTimesInvalid represents a TimesInvalid error raised by the IServiceContract contract.
type IServiceContractTimesInvalid struct {
	UpgradeDelay  uint64
	UpgradeWindow uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimesInvalid(uint64 upgradeDelay, uint64 upgradeWindow)
func IServiceContractTimesInvalidErrorID() common.Hash {
	return common.HexToHash("0x15614df3368d04f86cd31a548116e44e0cd2ceda2434ec0884b57082e4995c05")
}

// UnpackTimesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimesInvalid(uint64 upgradeDelay, uint64 upgradeWindow)
func (iServiceContract *IServiceContract) UnpackTimesInvalidError(raw []byte) (*IServiceContractTimesInvalid, error) {
	out := new(IServiceContractTimesInvalid)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "TimesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractUpgradeExpired represents a UpgradeExpired error raised by the IServiceContract contract.
type IServiceContractUpgradeExpired struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpgradeExpired(uint64 until)
func IServiceContractUpgradeExpiredErrorID() common.Hash {
	return common.HexToHash("0x101d4221c5c5776d494e0dd5be59622651b5b5d071700ffdac15b91f019e6327")
}

// UnpackUpgradeExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpgradeExpired(uint64 until)
func (iServiceContract *IServiceContract) UnpackUpgradeExpiredError(raw []byte) (*IServiceContractUpgradeExpired, error) {
	out := new(IServiceContractUpgradeExpired)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "UpgradeExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractUpgradeTooEarly represents a UpgradeTooEarly error raised by the IServiceContract contract.
type IServiceContractUpgradeTooEarly struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpgradeTooEarly(uint64 from)
func IServiceContractUpgradeTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x8ba08796a9f45cb8d5cb4925ab69ed197f6207fc91113137291ab46621a0dffe")
}

// UnpackUpgradeTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpgradeTooEarly(uint64 from)
func (iServiceContract *IServiceContract) UnpackUpgradeTooEarlyError(raw []byte) (*IServiceContractUpgradeTooEarly, error) {
	out := new(IServiceContractUpgradeTooEarly)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "UpgradeTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractWrongInterface represents a WrongInterface error raised by the IServiceContract contract.
type IServiceContractWrongInterface struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInterface(address account)
func IServiceContractWrongInterfaceErrorID() common.Hash {
	return common.HexToHash("0xbccd751781fd024d55672a3ad1513a951a4c30cddce8b62789c5fcc90f639be0")
}

// UnpackWrongInterfaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInterface(address account)
func (iServiceContract *IServiceContract) UnpackWrongInterfaceError(raw []byte) (*IServiceContractWrongInterface, error) {
	out := new(IServiceContractWrongInterface)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "WrongInterface", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractWrongService represents a WrongService error raised by the IServiceContract contract.
type IServiceContractWrongService struct {
	OperatorContract common.Address
	Service          common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongService(address operatorContract, address service)
func IServiceContractWrongServiceErrorID() common.Hash {
	return common.HexToHash("0xc4102f277e3af14f42960633b45fe3ed62278e941cc5ad62ac58d5be898fd2e9")
}

// UnpackWrongServiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongService(address operatorContract, address service)
func (iServiceContract *IServiceContract) UnpackWrongServiceError(raw []byte) (*IServiceContractWrongService, error) {
	out := new(IServiceContractWrongService)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "WrongService", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractWrongUpgrade represents a WrongUpgrade error raised by the IServiceContract contract.
type IServiceContractWrongUpgrade struct {
	Started [32]byte
	Given   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongUpgrade(bytes32 started, bytes32 given)
func IServiceContractWrongUpgradeErrorID() common.Hash {
	return common.HexToHash("0x6c50e6f39023d068095892e104ef8c0da61d292d4fac59eb8fda9e305cb761d6")
}

// UnpackWrongUpgradeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongUpgrade(bytes32 started, bytes32 given)
func (iServiceContract *IServiceContract) UnpackWrongUpgradeError(raw []byte) (*IServiceContractWrongUpgrade, error) {
	out := new(IServiceContractWrongUpgrade)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "WrongUpgrade", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IServiceContractZeroAddress represents a ZeroAddress error raised by the IServiceContract contract.
type IServiceContractZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func IServiceContractZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (iServiceContract *IServiceContract) UnpackZeroAddressError(raw []byte) (*IServiceContractZeroAddress, error) {
	out := new(IServiceContractZeroAddress)
	if err := iServiceContract.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"keeper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"panicButton\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operatorContractUpgrader\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"serviceUpgrader\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"}],\"name\":\"GovernanceOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keeper\",\"type\":\"address\"}],\"name\":\"KeeperOnly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KindInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"NoSuchRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"panicButton\",\"type\":\"address\"}],\"name\":\"PanicButtonOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proposed\",\"type\":\"address\"}],\"name\":\"ProposedHolderOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumIRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PanicButtonGivenUp\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumIRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"RoleAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumIRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposed\",\"type\":\"address\"}],\"name\":\"RoleProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIRegistry.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumIRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"StatusChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"enumIRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"acceptRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumIRegistry.Kind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"contractAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumIRegistry.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"enumIRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"disable\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"giveUpPanicButton\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"holderOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"enumIRegistry.Kind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"isApproved\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"kindOf\",\"outputs\":[{\"internalType\":\"enumIRegistry.Kind\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proposed\",\"type\":\"address\"}],\"name\":\"proposeHolder\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"proposedHolderOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"statusOf\",\"outputs\":[{\"internalType\":\"enumIRegistry.Status\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Registry",
	Bin: "0x6080346102fe57601f61105638819003918201601f19168301916001600160401b038311848410176103025780849260a0946040528339810103126102fe5761004781610316565b9061005460208201610316565b61006060408301610316565b90610079608061007260608601610316565b9401610316565b936001600160a01b031680156102ef575f8080527fac33ff75c19e70fe83507db0d683fd3465c996598dc972688b7ace676c89077b6020527f6ee3efecae883df2d7ccda22610b4ca771a299e707cb0d65c4ec97dc4e6668ad80546001600160a01b03191683179055805f5160206110365f395f51905f528180a46001600160a01b031680156102ef575f8080527fe90b7bceb6e7df5418fb78d8ee546e97c83a08bbccc01a0644d599ccd2a7c2e06020527ff8dd1754cdb399bc5b4e203e4acfec383074082a262a94d223f4e1ba300eaf0880546001600160a01b0319168317905560015f5160206110365f395f51905f528280a46001600160a01b031680156102ef575f8080527f679795a0195a1b76cdebb7c51d74e058aee92919b8c3389af86ef24535e8a28c6020527f82099653b86726a611c31249f8b2da220aad2454c86e465b405d9716e8ffc6e980546001600160a01b0319168317905560025f5160206110365f395f51905f528280a46001600160a01b031680156102ef575f8080527f88601476d11616a71c5be67555bd1dff4b1cbf21533d2669b768b61518cfe1c36020527fd4f13dcd795b3d46f38dd8f02ffaa9e53603a685d0c4fad9f6701fdd356e636080546001600160a01b0319168317905560035f5160206110365f395f51905f528280a46001600160a01b031680156102ef575f8080527fee60d0579bcffd98e668647d59fec1ff86a7fb340ce572e844f234ae73a6918f6020527f13f4110038a38d348bd393d67f1d02ad33e52c735c4a7c81a7b2b3a05093969d80546001600160a01b0319168317905560045f5160206110365f395f51905f528280a4604051610d0b908161032b8239f35b63d92e233d60e01b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102fe5756fe60806040526004361015610011575f80fd5b5f3560e01c8063093420f3146109f25780633b463385146109615780634342e966146105a35780634eda3c871461057d57806353e5e5b0146105415780638736381a1461052557806396098448146103e357806397a5d5b5146103a0578063b30c802e14610237578063c4037e98146101ec578063d3b441a8146101aa5763e6c09edf1461009d575f80fd5b346101a65760203660031901126101a6576001600160a01b036100be610b3e565b16805f52600160205260405f209060ff825460081c166003811015610192576001810361017757505f8181525f516020610cb65f395f51905f5260205260409020546001600160a01b031691338390036101615760ff9061020061ff00198254161781555416906101326040518093610bcd565b600260208301527fc4cef67cac296d302117547ff97c3bf51e17a65f88b365e3428bede6640c6c8160403393a3005b506321b146cd60e01b5f5260045260245260445ffd5b61018d9163af59f8c160e01b5f52600452610bb2565b60445ffd5b634e487b7160e01b5f52602160045260245ffd5b5f80fd5b346101a65760203660031901126101a6576001600160a01b036101cb610b3e565b165f526001602052602060ff60405f2054166101ea6040518092610bcd565bf35b346101a65760203660031901126101a657606061022d6101ea610210600435610c6b565b6040516001600160a01b0390931683529193906020850190610bcd565b6040830190610bc0565b346101a65760603660031901126101a65760043560058110156101a6576024356001600160a01b038116908190036101a6576044356001600160a01b03811692908390036101a6575f80527fac33ff75c19e70fe83507db0d683fd3465c996598dc972688b7ace676c89077b6020527f6ee3efecae883df2d7ccda22610b4ca771a299e707cb0d65c4ec97dc4e6668ad546001600160a01b03163381900361038e5750821561037f576102e981610bda565b5f83815260209190915260409020546001600160a01b031615610364576004545f52600360205261031d8160405f20610bf1565b825f5260205260405f20836bffffffffffffffffffffffff60a01b8254161790557fec584e355ff3c59e7a9d34bfb18dec6a0db876a29b47afa136b8acbed3b62d245f80a4005b6317dd4db760e01b5f5261037790610c07565b60245260445ffd5b63d92e233d60e01b5f5260045ffd5b63147e580960e31b5f5260045260245ffd5b346101a65760203660031901126101a6576001600160a01b036103c1610b3e565b165f526001602052602060ff60405f205460081c166101ea6040518092610bc0565b346101a65760203660031901126101a6576103fc610b3e565b5f80527fac33ff75c19e70fe83507db0d683fd3465c996598dc972688b7ace676c89077b6020527f6ee3efecae883df2d7ccda22610b4ca771a299e707cb0d65c4ec97dc4e6668ad546001600160a01b03163381900361038e57506001600160a01b0316801580156104fb575b6104e4575f8181525f516020610cb65f395f51905f526020908152604080832080546001600160a01b03199081169091556004548452600383528184206002855283528184208585529092528220805490911690557fbcc2c5a59da0af8a3dd0a0a9eb192dc1a837fafec537fb5620c8486285ee3bd69080a2005b6317dd4db760e01b5f52600260045260245260445ffd5b505f8181525f516020610cb65f395f51905f5260205260409020546001600160a01b031615610469565b346101a6575f3660031901126101a65760205f54604051908152f35b346101a65761055961055236610b54565b9190610bda565b6001600160a01b039182165f90815260209182526040908190205490519216825290f35b346101a65761055961058e36610b54565b91906004545f52600360205260405f20610bf1565b346101a6576105b136610b83565b5f80527fe90b7bceb6e7df5418fb78d8ee546e97c83a08bbccc01a0644d599ccd2a7c2e06020527ff8dd1754cdb399bc5b4e203e4acfec383074082a262a94d223f4e1ba300eaf08549091906001600160a01b03163381900361094f5750803b1580156108b8575b610898576006821015610192578115610889576001600160a01b03165f8181526001602052604090205460081c60ff1660038110156101925761085f5761065e610c21565b6106688382610c15565b6020810160018152825f52600160205260405f20915160068110156101925760ff801984541691161782555160038110156101925761ff0082549160081b169061ff0019161790555f546801000000000000000081101561084b578060016106d292015f55610c41565b81546001600160a01b03600392831b81811b199092169185901b919091179092557f82099653b86726a611c31249f8b2da220aad2454c86e465b405d9716e8ffc6e9545f8481525f516020610cb65f395f51905f526020526040902080546001600160a01b03191691909316179091558214610785575b6107566040518093610bcd565b600160208301527fc4cef67cac296d302117547ff97c3bf51e17a65f88b365e3428bede6640c6c8160403393a3005b7fd4f13dcd795b3d46f38dd8f02ffaa9e53603a685d0c4fad9f6701fdd356e6360545f8281527f88601476d11616a71c5be67555bd1dff4b1cbf21533d2669b768b61518cfe1c36020908152604080832080546001600160a01b039586166001600160a01b0319918216179091557f13f4110038a38d348bd393d67f1d02ad33e52c735c4a7c81a7b2b3a05093969d547fee60d0579bcffd98e668647d59fec1ff86a7fb340ce572e844f234ae73a6918f90935292208054919093169116179055610749565b634e487b7160e01b5f52604160045260245ffd5b8061018d915f52600160205260ff60405f205460081c169063af59f8c160e01b5f52600452610bb2565b63d85235bf60e01b5f5260045ffd5b6333a2905b60e11b5f9081526001600160a01b0391909116600452602490fd5b50803b67ffffffffffffffff811161084b57604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101761084b5760405281815260208101915f83853c5190516001600160e81b03198116919060038210610930575b50506001600160e81b03191661ef0160f01b14610619565b6001600160e81b0319600392830390921b82901b161690508380610918565b63e3d5825160e01b5f5260045260245ffd5b346101a65761096f36610b83565b6001600160a01b039091165f9081526001602052604090209060ff610992610c21565b92546109a082821685610c15565b60081c1691602081019260038110156101925783525160068110156101925760068210156101925714806109dc575b6020906040519015158152f35b50516003811015610192576001602091146109cf565b346101a657610a0036610b54565b906004545f526003602052610a188160405f20610bf1565b6001600160a01b038381165f9081526020929092526040909120541633819003610b165750610a4681610bda565b6001600160a01b0383165f9081526020918252604080822080546001600160a01b031916331790556004548252600390925220610a84908290610bf1565b6001600160a01b0383165f9081526020919091526040902080546001600160a01b03191690556005811015610192578015610aec575b33916001600160a01b0316907f75d4894fae1c15d56c47e57d8fd94120a15786f520ddf423b53d7bee9324ee4b5f80a4005b6004545f198114610b0257600101600455610aba565b634e487b7160e01b5f52601160045260245ffd5b633d09a9e560e21b5f5282610b2a83610c07565b6001600160a01b031660245260445260645ffd5b600435906001600160a01b03821682036101a657565b60409060031901126101a65760043560058110156101a657906024356001600160a01b03811681036101a65790565b60409060031901126101a6576004356001600160a01b03811681036101a6579060243560068110156101a65790565b600381101561019257602452565b9060038210156101925752565b9060068210156101925752565b6005811015610192575f52600260205260405f2090565b906005811015610192575f5260205260405f2090565b600581101561019257600452565b60068210156101925752565b604051906040820182811067ffffffffffffffff82111761084b57604052565b5f54811015610c57575f805260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b5f54811015610cac57610c7d90610c41565b905460039190911b1c6001600160a01b03165f81815260016020526040902054909160ff8281169260081c1690565b505f905f905f9056fe679795a0195a1b76cdebb7c51d74e058aee92919b8c3389af86ef24535e8a28ca264697066735822122066a0faefa2c40051e85a25d7b6db8c2983a33fd00c0f3211e6875cc92f2561f964736f6c6343000825003375d4894fae1c15d56c47e57d8fd94120a15786f520ddf423b53d7bee9324ee4b",
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
// Solidity: constructor(address governance, address keeper, address panicButton, address operatorContractUpgrader, address serviceUpgrader) returns()
func (registry *Registry) PackConstructor(governance common.Address, keeper common.Address, panicButton common.Address, operatorContractUpgrader common.Address, serviceUpgrader common.Address) []byte {
	enc, err := registry.abi.Pack("", governance, keeper, panicButton, operatorContractUpgrader, serviceUpgrader)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x093420f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptRole(uint8 role, address subject) returns()
func (registry *Registry) PackAcceptRole(role uint8, subject common.Address) []byte {
	enc, err := registry.abi.Pack("acceptRole", role, subject)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x093420f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptRole(uint8 role, address subject) returns()
func (registry *Registry) TryPackAcceptRole(role uint8, subject common.Address) ([]byte, error) {
	return registry.abi.Pack("acceptRole", role, subject)
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4342e966.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address account, uint8 kind) returns()
func (registry *Registry) PackApprove(account common.Address, kind uint8) []byte {
	enc, err := registry.abi.Pack("approve", account, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4342e966.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address account, uint8 kind) returns()
func (registry *Registry) TryPackApprove(account common.Address, kind uint8) ([]byte, error) {
	return registry.abi.Pack("approve", account, kind)
}

// PackContractAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4037e98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractAt(uint256 i) view returns(address account, uint8 kind, uint8 status)
func (registry *Registry) PackContractAt(i *big.Int) []byte {
	enc, err := registry.abi.Pack("contractAt", i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4037e98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractAt(uint256 i) view returns(address account, uint8 kind, uint8 status)
func (registry *Registry) TryPackContractAt(i *big.Int) ([]byte, error) {
	return registry.abi.Pack("contractAt", i)
}

// RegistryContractAtOutput serves as a container for the return parameters of contract
// method ContractAt.
type RegistryContractAtOutput struct {
	Account common.Address
	Kind    uint8
	Status  uint8
}

// UnpackContractAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4037e98.
//
// Solidity: function contractAt(uint256 i) view returns(address account, uint8 kind, uint8 status)
func (registry *Registry) UnpackContractAt(data []byte) (RegistryContractAtOutput, error) {
	out, err := registry.abi.Unpack("contractAt", data)
	outstruct := new(RegistryContractAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Account = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Kind = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Status = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackContractCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8736381a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractCount() view returns(uint256)
func (registry *Registry) PackContractCount() []byte {
	enc, err := registry.abi.Pack("contractCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8736381a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractCount() view returns(uint256)
func (registry *Registry) TryPackContractCount() ([]byte, error) {
	return registry.abi.Pack("contractCount")
}

// UnpackContractCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8736381a.
//
// Solidity: function contractCount() view returns(uint256)
func (registry *Registry) UnpackContractCount(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("contractCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackGiveUpPanicButton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96098448.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveUpPanicButton(address account) returns()
func (registry *Registry) PackGiveUpPanicButton(account common.Address) []byte {
	enc, err := registry.abi.Pack("giveUpPanicButton", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveUpPanicButton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96098448.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveUpPanicButton(address account) returns()
func (registry *Registry) TryPackGiveUpPanicButton(account common.Address) ([]byte, error) {
	return registry.abi.Pack("giveUpPanicButton", account)
}

// PackHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53e5e5b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holderOf(uint8 role, address subject) view returns(address)
func (registry *Registry) PackHolderOf(role uint8, subject common.Address) []byte {
	enc, err := registry.abi.Pack("holderOf", role, subject)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53e5e5b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holderOf(uint8 role, address subject) view returns(address)
func (registry *Registry) TryPackHolderOf(role uint8, subject common.Address) ([]byte, error) {
	return registry.abi.Pack("holderOf", role, subject)
}

// UnpackHolderOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53e5e5b0.
//
// Solidity: function holderOf(uint8 role, address subject) view returns(address)
func (registry *Registry) UnpackHolderOf(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("holderOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b463385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApproved(address account, uint8 kind) view returns(bool)
func (registry *Registry) PackIsApproved(account common.Address, kind uint8) []byte {
	enc, err := registry.abi.Pack("isApproved", account, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b463385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApproved(address account, uint8 kind) view returns(bool)
func (registry *Registry) TryPackIsApproved(account common.Address, kind uint8) ([]byte, error) {
	return registry.abi.Pack("isApproved", account, kind)
}

// UnpackIsApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b463385.
//
// Solidity: function isApproved(address account, uint8 kind) view returns(bool)
func (registry *Registry) UnpackIsApproved(data []byte) (bool, error) {
	out, err := registry.abi.Unpack("isApproved", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKindOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3b441a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kindOf(address account) view returns(uint8)
func (registry *Registry) PackKindOf(account common.Address) []byte {
	enc, err := registry.abi.Pack("kindOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKindOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3b441a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kindOf(address account) view returns(uint8)
func (registry *Registry) TryPackKindOf(account common.Address) ([]byte, error) {
	return registry.abi.Pack("kindOf", account)
}

// UnpackKindOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3b441a8.
//
// Solidity: function kindOf(address account) view returns(uint8)
func (registry *Registry) UnpackKindOf(data []byte) (uint8, error) {
	out, err := registry.abi.Unpack("kindOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackProposeHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb30c802e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeHolder(uint8 role, address subject, address proposed) returns()
func (registry *Registry) PackProposeHolder(role uint8, subject common.Address, proposed common.Address) []byte {
	enc, err := registry.abi.Pack("proposeHolder", role, subject, proposed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb30c802e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeHolder(uint8 role, address subject, address proposed) returns()
func (registry *Registry) TryPackProposeHolder(role uint8, subject common.Address, proposed common.Address) ([]byte, error) {
	return registry.abi.Pack("proposeHolder", role, subject, proposed)
}

// PackProposedHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eda3c87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedHolderOf(uint8 role, address subject) view returns(address)
func (registry *Registry) PackProposedHolderOf(role uint8, subject common.Address) []byte {
	enc, err := registry.abi.Pack("proposedHolderOf", role, subject)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eda3c87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedHolderOf(uint8 role, address subject) view returns(address)
func (registry *Registry) TryPackProposedHolderOf(role uint8, subject common.Address) ([]byte, error) {
	return registry.abi.Pack("proposedHolderOf", role, subject)
}

// UnpackProposedHolderOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4eda3c87.
//
// Solidity: function proposedHolderOf(uint8 role, address subject) view returns(address)
func (registry *Registry) UnpackProposedHolderOf(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("proposedHolderOf", data)
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

// RegistryPanicButtonGivenUp represents a PanicButtonGivenUp event raised by the Registry contract.
type RegistryPanicButtonGivenUp struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RegistryPanicButtonGivenUpEventName = "PanicButtonGivenUp"

// ContractEventName returns the user-defined event name.
func (RegistryPanicButtonGivenUp) ContractEventName() string {
	return RegistryPanicButtonGivenUpEventName
}

// UnpackPanicButtonGivenUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PanicButtonGivenUp(address indexed account)
func (registry *Registry) UnpackPanicButtonGivenUpEvent(log *types.Log) (*RegistryPanicButtonGivenUp, error) {
	event := "PanicButtonGivenUp"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryPanicButtonGivenUp)
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

// RegistryRoleAccepted represents a RoleAccepted event raised by the Registry contract.
type RegistryRoleAccepted struct {
	Role    uint8
	Subject common.Address
	Holder  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RegistryRoleAcceptedEventName = "RoleAccepted"

// ContractEventName returns the user-defined event name.
func (RegistryRoleAccepted) ContractEventName() string {
	return RegistryRoleAcceptedEventName
}

// UnpackRoleAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAccepted(uint8 indexed role, address indexed subject, address indexed holder)
func (registry *Registry) UnpackRoleAcceptedEvent(log *types.Log) (*RegistryRoleAccepted, error) {
	event := "RoleAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryRoleAccepted)
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

// RegistryRoleProposed represents a RoleProposed event raised by the Registry contract.
type RegistryRoleProposed struct {
	Role     uint8
	Subject  common.Address
	Proposed common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RegistryRoleProposedEventName = "RoleProposed"

// ContractEventName returns the user-defined event name.
func (RegistryRoleProposed) ContractEventName() string {
	return RegistryRoleProposedEventName
}

// UnpackRoleProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleProposed(uint8 indexed role, address indexed subject, address indexed proposed)
func (registry *Registry) UnpackRoleProposedEvent(log *types.Log) (*RegistryRoleProposed, error) {
	event := "RoleProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryRoleProposed)
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

// RegistryStatusChanged represents a StatusChanged event raised by the Registry contract.
type RegistryStatusChanged struct {
	Account common.Address
	Kind    uint8
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
// Solidity: event StatusChanged(address indexed account, uint8 kind, uint8 status, address indexed by)
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
	if bytes.Equal(raw[:4], registry.abi.Errors["GovernanceOnly"].ID.Bytes()[:4]) {
		return registry.UnpackGovernanceOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["KeeperOnly"].ID.Bytes()[:4]) {
		return registry.UnpackKeeperOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["KindInvalid"].ID.Bytes()[:4]) {
		return registry.UnpackKindInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return registry.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NoSuchRole"].ID.Bytes()[:4]) {
		return registry.UnpackNoSuchRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["PanicButtonOnly"].ID.Bytes()[:4]) {
		return registry.UnpackPanicButtonOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ProposedHolderOnly"].ID.Bytes()[:4]) {
		return registry.UnpackProposedHolderOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return registry.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return registry.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RegistryGovernanceOnly represents a GovernanceOnly error raised by the Registry contract.
type RegistryGovernanceOnly struct {
	Governance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernanceOnly(address governance)
func RegistryGovernanceOnlyErrorID() common.Hash {
	return common.HexToHash("0xa3f2c0481d2d38b23534fc6ca104129c750d85769abc16920153f78e934772af")
}

// UnpackGovernanceOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernanceOnly(address governance)
func (registry *Registry) UnpackGovernanceOnlyError(raw []byte) (*RegistryGovernanceOnly, error) {
	out := new(RegistryGovernanceOnly)
	if err := registry.abi.UnpackIntoInterface(out, "GovernanceOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// RegistryKindInvalid represents a KindInvalid error raised by the Registry contract.
type RegistryKindInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KindInvalid()
func RegistryKindInvalidErrorID() common.Hash {
	return common.HexToHash("0xd85235bf3a84b0013ec388f1475c213d3b8285fd21714510b3dd92d329cf8070")
}

// UnpackKindInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KindInvalid()
func (registry *Registry) UnpackKindInvalidError(raw []byte) (*RegistryKindInvalid, error) {
	out := new(RegistryKindInvalid)
	if err := registry.abi.UnpackIntoInterface(out, "KindInvalid", raw); err != nil {
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

// RegistryNoSuchRole represents a NoSuchRole error raised by the Registry contract.
type RegistryNoSuchRole struct {
	Role    uint8
	Subject common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRole(uint8 role, address subject)
func RegistryNoSuchRoleErrorID() common.Hash {
	return common.HexToHash("0x17dd4db703495197e290207889a97c2b497abd23406e381d880fa272aa7c1dfe")
}

// UnpackNoSuchRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRole(uint8 role, address subject)
func (registry *Registry) UnpackNoSuchRoleError(raw []byte) (*RegistryNoSuchRole, error) {
	out := new(RegistryNoSuchRole)
	if err := registry.abi.UnpackIntoInterface(out, "NoSuchRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryPanicButtonOnly represents a PanicButtonOnly error raised by the Registry contract.
type RegistryPanicButtonOnly struct {
	Account     common.Address
	PanicButton common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PanicButtonOnly(address account, address panicButton)
func RegistryPanicButtonOnlyErrorID() common.Hash {
	return common.HexToHash("0x21b146cd95a17d7d9fb3b8c7298100508fe22f987a32c1c9929f58cc2f9015b8")
}

// UnpackPanicButtonOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PanicButtonOnly(address account, address panicButton)
func (registry *Registry) UnpackPanicButtonOnlyError(raw []byte) (*RegistryPanicButtonOnly, error) {
	out := new(RegistryPanicButtonOnly)
	if err := registry.abi.UnpackIntoInterface(out, "PanicButtonOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryProposedHolderOnly represents a ProposedHolderOnly error raised by the Registry contract.
type RegistryProposedHolderOnly struct {
	Role     uint8
	Subject  common.Address
	Proposed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposedHolderOnly(uint8 role, address subject, address proposed)
func RegistryProposedHolderOnlyErrorID() common.Hash {
	return common.HexToHash("0xf426a7946a5e2f75ecd893d9ddf87851c05f3de205aac52f7e0e2ec8e2561cb6")
}

// UnpackProposedHolderOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposedHolderOnly(uint8 role, address subject, address proposed)
func (registry *Registry) UnpackProposedHolderOnlyError(raw []byte) (*RegistryProposedHolderOnly, error) {
	out := new(RegistryProposedHolderOnly)
	if err := registry.abi.UnpackIntoInterface(out, "ProposedHolderOnly", raw); err != nil {
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

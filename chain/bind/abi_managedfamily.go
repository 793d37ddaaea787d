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

// ManagedFamilyMetaData contains all meta data concerning the ManagedFamily contract.
var ManagedFamilyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProposals\",\"name\":\"proposals_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DeploymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"ProposerOnly\",\"type\":\"error\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"addressOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"codeRegistry\",\"outputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"first\",\"type\":\"tuple\"}],\"name\":\"deploy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposals\",\"outputs\":[{\"internalType\":\"contractIProposals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ManagedFamily",
	Bin: "0x60e080604052346101075760408161147d803803809161001f828561011e565b8339810103126101075780516001600160a01b038116918282036101075760200151916001600160a01b03831683036101075760206004916040519283809263028c81ef60e61b82525afa908115610113575f916100cd575b5060805260a05260c0526040516113279081610156823960805181818160ae0152818161018801526109d0015260a05181818161046a015261077e015260c0518181816066015281816101e601526109f80152f35b90506020813d60201161010b575b816100e86020938361011e565b8101031261010757516001600160a01b0381168103610107575f610078565b5f80fd5b3d91506100db565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761014157604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806322d81f61146107ad57806355ef20e61461076957806371d61802146100dd578063a3207bc0146100985763b9b8af0b14610051575f80fd5b346100955780600319360112610095576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b80fd5b50346100955780600319360112610095576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346106c55760603660031901126106c55760043567ffffffffffffffff81116106c55760e0816004019160031990360301126106c55760443560243567ffffffffffffffff82116106c55781600401926102a060031984360301126106c5576001600160a01b0361014e85610af8565b1615158061074b575b61071f57604051602081019061018081610172868686610981565b03601f19810183528261080a565b5190206040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919061077e8082019067ffffffffffffffff8211838310176106c957829161021191610b7484396001600160a01b0380871682527f000000000000000000000000000000000000000000000000000000000000000016602082015260400190565b03905ff580610585575050906102269161099d565b5091823b15610576575b6001600160a01b0361024182610af8565b1661025b575b6040516001600160a01b0384168152602090f35b604051631a351b6d60e11b815260206004820152916001600160a01b036102818361088a565b16602484015267ffffffffffffffff61029c60248301610b0c565b16604484015260018060a01b036102b56044830161088a565b1660648401526064810135608484015267ffffffffffffffff6102da60848301610b0c565b1660a484015260a481013563ffffffff8116809103610572579183919260c483015260c483013560e483015260e48301356101048301526103cd6103b561036c61033f61032b610104880186610b21565b6102a06101248901526102c4880191610b53565b610124870135610144870152610359610144880186610b21565b8783036023190161016489015290610b53565b6001600160a01b03610381610164880161088a565b166101848601526101848601356101a48601526103a26101a4870185610b21565b868303602319016101c488015290610b53565b916101c48501356101e48501526101e4850190610855565b9160231984820301610204850152828152602081019260208160051b83010193838a93607e1982360301905b8486106104df5750505050505050819067ffffffffffffffff61045e61028486610204602098013561022487015261022481013561024487015260018060a01b03610447610244830161088a565b166102648701526102648101358287015201610b0c565b166102a48301520381867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156104d4576104a5575b80610247565b602090813d83116104cd575b6104bb818361080a565b810103126104c9578161049f565b5080fd5b503d6104b1565b6040513d85823e3d90fd5b919395989750919395601f198282030185528b8935848112156104c95785016001600160a01b0361050f8261088a565b1683526105336105226020830183610b21565b608060208701526080860191610b53565b604082013593600785101561056e5760608060209594600197879650604085015201359101529a0195019601939492909189979896926103f9565b8380fd5b8580fd5b633011642560e01b8452600484fd5b60405163ec55688960e01b8152929593506001600160a01b031691602081600481865afa9081156106ba575f916106dd575b5080956040519060c0820182811067ffffffffffffffff8211176106c9576040525f8252602082015f8152604083015f815260608401905f825260808501925f845260a08601945f8652883b156106c557604051998a9863c66097d760e01b8a52600160a01b600190031660048a015260248901526044880161014090526101448801610643916108ab565b95516001600160a01b031660648801525163ffffffff1660848701525160a48601525160c48501525160e48401525161010483015281810360031981016101248401525f909152602001815a5f948591f180156106ba576106a5575b50610230565b6106b29194505f9061080a565b5f925f61069f565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b90506020813d602011610717575b816106f86020938361080a565b810103126106c557516001600160a01b03811681036106c5575f6105b7565b3d91506106eb565b61072b60448401610af8565b6307df9a3560e41b5f9081526001600160a01b0391909116600452602490fd5b5061075860448401610af8565b6001600160a01b0316331415610157565b346106c5575f3660031901126106c5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346106c55760403660031901126106c55760043567ffffffffffffffff81116106c55760e060031982360301126106c5576107ee906024359060040161099d565b604080516001600160a01b039384168152919092166020820152f35b90601f8019910116810190811067ffffffffffffffff8211176106c957604052565b908151915f5b838110610842575050015f815290565b8060208092840101518185015201610832565b9035601e19823603018112156106c557016020813591019167ffffffffffffffff82116106c5578160051b360383136106c557565b35906001600160a01b03821682036106c557565b359081151582036106c557565b9060e08101916108bb8180610855565b60e08452938490526101008301935f5b81811061095b57505050602081013560ff81168091036106c557602083015260408101359064ffffffffff82168092036106c55760c09160408401526109136060820161089e565b151560608401526109266080820161089e565b1515608084015261093960a0820161089e565b151560a08401526001600160a01b039061095490830161088a565b1691015290565b909194602080600192838060a01b036109738a61088a565b1681520196019291016108cb565b9291906109986020916040865260408601906108ab565b930152565b610172610a6161077e604051906109b7602082018361080a565b808252610b746020830139604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660208301527f0000000000000000000000000000000000000000000000000000000000000000169181019190915261017290610a4c90610a32816060810185565b604051928391610a4660208401809761082c565b9061082c565b51902093604051928391602083019586610981565b5190209060405190602082019260ff60f81b84523060601b60218401526035830152605582015260558152610a9760758261080a565b5190206040516135a560f21b60208201908152606083901b6bffffffffffffffffffffffff19166022830152600160f81b6036830152601782526001600160a01b0390921691610ae860378361080a565b905190206001600160a01b031691565b356001600160a01b03811681036106c55790565b359067ffffffffffffffff821682036106c557565b9035601e19823603018112156106c557016020813591019167ffffffffffffffff82116106c55781360383136106c557565b908060209392818452848401375f828201840152601f01601f191601019056fe60e03461010257601f61077e38819003918201601f19168301916001600160401b038311848410176100ee57808492604094855283398101031261010257610052602061004b83610106565b9201610106565b60809190915260c0819052604051906102cd8083016001600160401b038111848210176100ee5760209284926104b184396001600160a01b031681520301905ff080156100e3576001600160a01b031660a052604051610396908161011b823960805181610234015260a05181818160fe015281816101c20152610291015260c05181818161017e01526102d80152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b03821682036101025756fe60806040526004361015610018575b610016610256565b005b5f3560e01c8063110550c1146100675780635c60da1b14610062578063b9b8af0b1461005d578063ec556889146100585763f77c47910361000e576101f1565b6101ad565b610169565b6100e5565b346100e15760203660031901126100e1576004356001600160a01b038116908190036100e157610095610333565b80156100d2575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b5f80fd5b346100e1575f3660031901126100e1575f5f60405f80807f00000000000000000000000000000000000000000000000000000000000000005afa61015d575b6001600160a01b03169030820361014a576040516001600160a01b039091168152602090f35b5063baabafa560e01b5f5260045260245ffd5b50505f51602051610124565b346100e1575f3660031901126100e1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100e1575f3660031901126100e1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100e1575f3660031901126100e157602061020b61021d565b6040516001600160a01b039091168152f35b5f546001600160a01b031680156102315790565b507f000000000000000000000000000000000000000000000000000000000000000090565b61025e610333565b5f8080356001600160e01b031916633a85a2df60e01b81036102c15750505f602081926004355b835280604483370181347f00000000000000000000000000000000000000000000000000000000000000005af1156102b957565b3d5f803e3d5ffd5b635ed7ca5b60e01b81036102fc5750505f602081927f0000000000000000000000000000000000000000000000000000000000000000610285565b909150632e8a723960e21b036100e15760243580158061032b575b6103275760205f92918392610285565b5050565b503415610317565b6001600160a01b0361034361021d565b1680330361034e5750565b6316e0c3f160e11b5f5260045260245ffdfea2646970667358221220329f28ff5c23f0d43dd8c984f05872c30c8b54581c4064eb424c1714a7af5ec764736f6c6343000825003360c03461010d57601f6102cd38819003918201601f19168301916001600160401b038311848410176101115780849260209460405283398101031261010d57516001600160a01b0381169081810361010d577f7e644d79422f17c01e4894b5f4f588d331ebfa28653d42ae832dc59e38c9798f91604091336080525f5160206102ad5f395f51905f5260a0525f5160206102ad5f395f51905f5255337fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103558151907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f8152336020820152a160405161018790816101268239608051816006015260a05181602d0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040527f00000000000000000000000000000000000000000000000000000000000000003303610111577f000000000000000000000000000000000000000000000000000000000000000036156100e4575f356001600160a01b0381169081610094575b505034602036111761007357005b5f809181601f193601918260208337545af41561008c57005b3d5f803e3d5ffd5b8255337fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a25f80610065565b545f527fb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d61035460205260405ff35b365f80375f8036817f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545af4610149573d5f803e3d5ffd5b3d5f803e3d5ff3fea264697066735822122006e8bf13224cffff25cfef25193666bc1dea3a18303d94f0a6bc2c077adc2d5364736f6c63430008250033360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbca26469706673582212208fdf978db69f898c54b680ed5be7a3c7eaf8989f9027d976425f42e68c570db664736f6c63430008250033",
}

// ManagedFamily is an auto generated Go binding around an Ethereum contract.
type ManagedFamily struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ManagedFamily) GetABI() abi.ABI {
	return c.abi
}

// NewManagedFamily creates a new instance of ManagedFamily.
func NewManagedFamily() *ManagedFamily {
	parsed, err := ManagedFamilyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ManagedFamily{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ManagedFamily) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address proposals_, address halted_) returns()
func (managedFamily *ManagedFamily) PackConstructor(proposals_ common.Address, halted_ common.Address) []byte {
	enc, err := managedFamily.abi.Pack("", proposals_, halted_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22d81f61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressOf((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt) view returns(address contractAddress, address authority)
func (managedFamily *ManagedFamily) PackAddressOf(configuration ICodeRegistryConfiguration, salt [32]byte) []byte {
	enc, err := managedFamily.abi.Pack("addressOf", configuration, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22d81f61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addressOf((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt) view returns(address contractAddress, address authority)
func (managedFamily *ManagedFamily) TryPackAddressOf(configuration ICodeRegistryConfiguration, salt [32]byte) ([]byte, error) {
	return managedFamily.abi.Pack("addressOf", configuration, salt)
}

// ManagedFamilyAddressOfOutput serves as a container for the return parameters of contract
// method AddressOf.
type ManagedFamilyAddressOfOutput struct {
	ContractAddress common.Address
	Authority       common.Address
}

// UnpackAddressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22d81f61.
//
// Solidity: function addressOf((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt) view returns(address contractAddress, address authority)
func (managedFamily *ManagedFamily) UnpackAddressOf(data []byte) (ManagedFamilyAddressOfOutput, error) {
	out, err := managedFamily.abi.Unpack("addressOf", data)
	outstruct := new(ManagedFamilyAddressOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ContractAddress = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Authority = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackCodeRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3207bc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codeRegistry() view returns(address)
func (managedFamily *ManagedFamily) PackCodeRegistry() []byte {
	enc, err := managedFamily.abi.Pack("codeRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCodeRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3207bc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function codeRegistry() view returns(address)
func (managedFamily *ManagedFamily) TryPackCodeRegistry() ([]byte, error) {
	return managedFamily.abi.Pack("codeRegistry")
}

// UnpackCodeRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3207bc0.
//
// Solidity: function codeRegistry() view returns(address)
func (managedFamily *ManagedFamily) UnpackCodeRegistry(data []byte) (common.Address, error) {
	out, err := managedFamily.abi.Unpack("codeRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeploy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71d61802.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deploy((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt, (address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) first) returns(address contractAddress)
func (managedFamily *ManagedFamily) PackDeploy(configuration ICodeRegistryConfiguration, salt [32]byte, first ICodeRegistryUpgrade) []byte {
	enc, err := managedFamily.abi.Pack("deploy", configuration, salt, first)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeploy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71d61802.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deploy((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt, (address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) first) returns(address contractAddress)
func (managedFamily *ManagedFamily) TryPackDeploy(configuration ICodeRegistryConfiguration, salt [32]byte, first ICodeRegistryUpgrade) ([]byte, error) {
	return managedFamily.abi.Pack("deploy", configuration, salt, first)
}

// UnpackDeploy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71d61802.
//
// Solidity: function deploy((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt, (address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) first) returns(address contractAddress)
func (managedFamily *ManagedFamily) UnpackDeploy(data []byte) (common.Address, error) {
	out, err := managedFamily.abi.Unpack("deploy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHalted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b8af0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halted() view returns(address)
func (managedFamily *ManagedFamily) PackHalted() []byte {
	enc, err := managedFamily.abi.Pack("halted")
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
func (managedFamily *ManagedFamily) TryPackHalted() ([]byte, error) {
	return managedFamily.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (managedFamily *ManagedFamily) UnpackHalted(data []byte) (common.Address, error) {
	out, err := managedFamily.abi.Unpack("halted", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ef20e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposals() view returns(address)
func (managedFamily *ManagedFamily) PackProposals() []byte {
	enc, err := managedFamily.abi.Pack("proposals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ef20e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposals() view returns(address)
func (managedFamily *ManagedFamily) TryPackProposals() ([]byte, error) {
	return managedFamily.abi.Pack("proposals")
}

// UnpackProposals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55ef20e6.
//
// Solidity: function proposals() view returns(address)
func (managedFamily *ManagedFamily) UnpackProposals(data []byte) (common.Address, error) {
	out, err := managedFamily.abi.Unpack("proposals", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (managedFamily *ManagedFamily) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], managedFamily.abi.Errors["DeploymentFailed"].ID.Bytes()[:4]) {
		return managedFamily.UnpackDeploymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], managedFamily.abi.Errors["ProposerOnly"].ID.Bytes()[:4]) {
		return managedFamily.UnpackProposerOnlyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ManagedFamilyDeploymentFailed represents a DeploymentFailed error raised by the ManagedFamily contract.
type ManagedFamilyDeploymentFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeploymentFailed()
func ManagedFamilyDeploymentFailedErrorID() common.Hash {
	return common.HexToHash("0x3011642595b52db2c854a6ba7204cc406419c7d6c628eeb9fe80adcc365544e4")
}

// UnpackDeploymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeploymentFailed()
func (managedFamily *ManagedFamily) UnpackDeploymentFailedError(raw []byte) (*ManagedFamilyDeploymentFailed, error) {
	out := new(ManagedFamilyDeploymentFailed)
	if err := managedFamily.abi.UnpackIntoInterface(out, "DeploymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ManagedFamilyProposerOnly represents a ProposerOnly error raised by the ManagedFamily contract.
type ManagedFamilyProposerOnly struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposerOnly(address proposer)
func ManagedFamilyProposerOnlyErrorID() common.Hash {
	return common.HexToHash("0x7df9a3505a9d72d6c588583d89bae885e3fe69a34d642a208906ae10340a61a6")
}

// UnpackProposerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposerOnly(address proposer)
func (managedFamily *ManagedFamily) UnpackProposerOnlyError(raw []byte) (*ManagedFamilyProposerOnly, error) {
	out := new(ManagedFamilyProposerOnly)
	if err := managedFamily.abi.UnpackIntoInterface(out, "ProposerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

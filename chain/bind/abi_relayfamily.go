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

// RelayFamilyMetaData contains all meta data concerning the RelayFamily contract.
var RelayFamilyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"codeRegistry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DeploymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"NotPrepared\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"Prepared\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owned\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"authorityOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"codeRegistry\",\"outputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owned\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"prepare\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owned\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "RelayFamily",
	Bin: "0x60c03461009f57601f610f8a38819003918201601f19168301916001600160401b038311848410176100a357808492604094855283398101031261009f578051906001600160a01b038216820361009f5760200151906001600160a01b038216820361009f5760805260a052604051610ed290816100b8823960805181818160e0015281816101540152610485015260a051818181609b01526104ad0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80634dbe72431461024d57806383f6c75c1461010f578063a3207bc0146100ca578063b9b8af0b146100855763d943b7e214610051575f80fd5b34610082576020610070610064366102ed565b9493909392919261038b565b6040516001600160a01b039091168152f35b80fd5b50346100825780600319360112610082576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100825780600319360112610082576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461021f57610131610121366102ed565b818385878997999a95969a61038b565b9084356001600160a01b0381169081900361021f57158015610244575b610223577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b1561021f5760405163c66097d760e01b81526001600160a01b03918216600482015292166024830152610140604483015290945f9486948593879385936101f493909291906101e2906101d790610144880190610521565b936064870190610621565b84830360031901610124860152610677565b03925af1801561021457610206575080f35b61021291505f906103ee565b005b6040513d5f823e3d90fd5b5f80fd5b50639493588760e01b5f9081526001600160a01b0391909116600452602490fd5b50813b1561014e565b3461021f5761027e61025e366102ed565b9161026c869794959661044d565b6001600160a01b039690959088610697565b906020815191015ff5169081156102ca57604051602092909181906001600160a01b03167f87610a787ecd3958146d598780b3ed01ced23e18ef2fb1305d23f1cead4427505f80a38152f35b633011642560e01b5f5260045ffd5b35906001600160a01b038216820361021f57565b61014060031982011261021f576004356001600160a01b038116810361021f579160243567ffffffffffffffff811161021f5760e0818403600319011261021f576004019160c060431982011261021f576044916101043567ffffffffffffffff811161021f578260238201121561021f5780600401359267ffffffffffffffff841161021f576024848301011161021f5760240191906101243590565b949290916103a3949261039d8761044d565b96610697565b90602081519101209060405191602083019160ff60f81b83523060601b602185015260358401526055830152605582526103de6075836103ee565b905190206001600160a01b031690565b90601f8019910116810190811067ffffffffffffffff82111761041057604052565b634e487b7160e01b5f52604160045260245ffd5b908151915f5b83811061043a575050015f815290565b806020809284010151818501520161042a565b6105116104fd91610503610793916040519261046c60208201856103ee565b80845261070a6020850139604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660208301527f0000000000000000000000000000000000000000000000000000000000000000811692820192909252911660608083019190915281526104ed6080826103ee565b6040519485936020850190610424565b90610424565b03601f1981018352826103ee565b90565b3590811515820361021f57565b9060e08101918035601e198236030181121561021f5781016020813591019367ffffffffffffffff821161021f578160051b3603851361021f57819060e0855252610100830193905f5b8181106105fb57505050602081013560ff811680910361021f57602083015260408101359064ffffffffff821680920361021f5760c09160408401526105b360608201610514565b151560608401526105c660808201610514565b151560808401526105d960a08201610514565b151560a08401526001600160a01b03906105f49083016102d9565b1691015290565b909194602080600192838060a01b036106138a6102d9565b16815201960192910161056b565b6001600160a01b03610632826102d9565b168252602081013563ffffffff811680910361021f5760a091829160208501526040810135604085015260608101356060850152608081013560808501520135910152565b908060209392818452848401375f828201840152601f01601f1916010190565b9490916106ee906106d195610703956106dc604051988997602089019b60018060a01b03168c5261014060408a0152610160890190610521565b936060880190610621565b858303601f1901610120870152610677565b9061014083015203601f1981018352826103ee565b5190209056fe60e0346100b657601f61079338819003918201601f19168301916001600160401b038311848410176100ba578084926060946040528339810103126100b657610047816100ce565b906100606040610059602084016100ce565b92016100ce565b9160805260c05260a0526040516106b090816100e38239608051816104af015260a05181818160c101528181610414015281816104e8015281816105410152610600015260c05181818161017101526101cc0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100b65756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c11461027c5780631347399b1461024e5780633a85a2df1461020a5780635c60da1b146101f05780635ed7ca5b146101a0578063b9b8af0b1461015c578063ba29c8e4146100f0578063ec556889146100ac5763f77c47911461007c575f80fd5b346100a8575f3660031901126100a857602061009661049c565b6040516001600160a01b039091168152f35b5f80fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6100f936610305565b6001600160a01b0361010961049c565b16330361013457801580159061012b575b61012057005b610129916104d1565b005b5034151561011a565b61013c61049c565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100a8575f3660031901126100a8576001600160a01b036101c061049c565b163303610134576101297f0000000000000000000000000000000000000000000000000000000000000000610524565b346100a8575f3660031901126100a85760206100966103ed565b346100a85760203660031901126100a8576004356001600160a01b03811681036100a8576001600160a01b0361023e61049c565b1633036101345761012990610524565b346100a85761025c36610305565b6001600160a01b0361026c61049c565b16330361013457610129916104d1565b346100a85760203660031901126100a8576004356001600160a01b038116908190036100a8576001600160a01b036102b261049c565b1633036101345780156102f6575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b9060206003198301126100a85760043567ffffffffffffffff81116100a857826023820112156100a85780600401359267ffffffffffffffff84116100a857602484830101116100a8576024019190565b90601f8019910116810190811067ffffffffffffffff82111761037857604052565b634e487b7160e01b5f52604160045260245ffd5b3d156103c6573d9067ffffffffffffffff821161037857604051916103bb601f8201601f191660200184610356565b82523d5f602084013e565b606090565b6020815191015190602081106103df575090565b5f199060200360031b1b1690565b5f806040516020810190638da5cb5b60e01b825260048152610410602482610356565b51907f00000000000000000000000000000000000000000000000000000000000000005afa61043d61038c565b9080610491575b8061047f575b61045a57506104576105eb565b90565b6001600160a01b039061046c906103cb565b1663baabafa560e01b5f5260045260245ffd5b50610489816103cb565b30141561044a565b506020815114610444565b5f546001600160a01b03168061045757507f000000000000000000000000000000000000000000000000000000000000000090565b5f91829181604051928392833781018381520390347f00000000000000000000000000000000000000000000000000000000000000005af19061051261038c565b916105205750602081519101fd5b9050565b61052c6105eb565b6001600160a01b03918216911681146105e8577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156100a857604051633d71c3af60e01b81525f816024818380978760048401525af180156105dd576105c8575b50806001600160a01b036105ab6103ed565b16036105b5575050565b63e0cca2d360e01b825260045260249150fd5b6105d59192505f90610356565b5f905f610599565b6040513d5f823e3d90fd5b50565b604051634ec4474360e11b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105dd575f9161063b575090565b90506020813d602011610672575b8161065660209383610356565b810103126100a857516001600160a01b03811681036100a85790565b3d915061064956fea26469706673582212202bfd792acfeef689ab9fc4b4f279de140e57a14ad488cb0cf7297c94fae67ff764736f6c63430008250033a26469706673582212200bfc75b13a1db7746272149af66dde78ec3991ff016840b564af255c27f24ea164736f6c63430008250033",
}

// RelayFamily is an auto generated Go binding around an Ethereum contract.
type RelayFamily struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RelayFamily) GetABI() abi.ABI {
	return c.abi
}

// NewRelayFamily creates a new instance of RelayFamily.
func NewRelayFamily() *RelayFamily {
	parsed, err := RelayFamilyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RelayFamily{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RelayFamily) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry_, address halted_) returns()
func (relayFamily *RelayFamily) PackConstructor(codeRegistry_ common.Address, halted_ common.Address) []byte {
	enc, err := relayFamily.abi.Pack("", codeRegistry_, halted_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAuthorityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd943b7e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorityOf(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (relayFamily *RelayFamily) PackAuthorityOf(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := relayFamily.abi.Pack("authorityOf", owned, configuration, baseline, link, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd943b7e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorityOf(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (relayFamily *RelayFamily) TryPackAuthorityOf(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return relayFamily.abi.Pack("authorityOf", owned, configuration, baseline, link, salt)
}

// UnpackAuthorityOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd943b7e2.
//
// Solidity: function authorityOf(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (relayFamily *RelayFamily) UnpackAuthorityOf(data []byte) (common.Address, error) {
	out, err := relayFamily.abi.Unpack("authorityOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCodeRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3207bc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codeRegistry() view returns(address)
func (relayFamily *RelayFamily) PackCodeRegistry() []byte {
	enc, err := relayFamily.abi.Pack("codeRegistry")
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
func (relayFamily *RelayFamily) TryPackCodeRegistry() ([]byte, error) {
	return relayFamily.abi.Pack("codeRegistry")
}

// UnpackCodeRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3207bc0.
//
// Solidity: function codeRegistry() view returns(address)
func (relayFamily *RelayFamily) UnpackCodeRegistry(data []byte) (common.Address, error) {
	out, err := relayFamily.abi.Unpack("codeRegistry", data)
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
func (relayFamily *RelayFamily) PackHalted() []byte {
	enc, err := relayFamily.abi.Pack("halted")
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
func (relayFamily *RelayFamily) TryPackHalted() ([]byte, error) {
	return relayFamily.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (relayFamily *RelayFamily) UnpackHalted(data []byte) (common.Address, error) {
	out, err := relayFamily.abi.Unpack("halted", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPrepare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dbe7243.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prepare(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (relayFamily *RelayFamily) PackPrepare(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := relayFamily.abi.Pack("prepare", owned, configuration, baseline, link, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrepare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dbe7243.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prepare(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (relayFamily *RelayFamily) TryPackPrepare(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return relayFamily.abi.Pack("prepare", owned, configuration, baseline, link, salt)
}

// UnpackPrepare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4dbe7243.
//
// Solidity: function prepare(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (relayFamily *RelayFamily) UnpackPrepare(data []byte) (common.Address, error) {
	out, err := relayFamily.abi.Unpack("prepare", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83f6c75c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns()
func (relayFamily *RelayFamily) PackRegister(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := relayFamily.abi.Pack("register", owned, configuration, baseline, link, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83f6c75c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns()
func (relayFamily *RelayFamily) TryPackRegister(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return relayFamily.abi.Pack("register", owned, configuration, baseline, link, salt)
}

// RelayFamilyPrepared represents a Prepared event raised by the RelayFamily contract.
type RelayFamilyPrepared struct {
	Proxy     common.Address
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const RelayFamilyPreparedEventName = "Prepared"

// ContractEventName returns the user-defined event name.
func (RelayFamilyPrepared) ContractEventName() string {
	return RelayFamilyPreparedEventName
}

// UnpackPreparedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Prepared(address indexed proxy, address indexed authority)
func (relayFamily *RelayFamily) UnpackPreparedEvent(log *types.Log) (*RelayFamilyPrepared, error) {
	event := "Prepared"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != relayFamily.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RelayFamilyPrepared)
	if len(log.Data) > 0 {
		if err := relayFamily.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range relayFamily.abi.Events[event].Inputs {
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
func (relayFamily *RelayFamily) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], relayFamily.abi.Errors["DeploymentFailed"].ID.Bytes()[:4]) {
		return relayFamily.UnpackDeploymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], relayFamily.abi.Errors["NotPrepared"].ID.Bytes()[:4]) {
		return relayFamily.UnpackNotPreparedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RelayFamilyDeploymentFailed represents a DeploymentFailed error raised by the RelayFamily contract.
type RelayFamilyDeploymentFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeploymentFailed()
func RelayFamilyDeploymentFailedErrorID() common.Hash {
	return common.HexToHash("0x3011642595b52db2c854a6ba7204cc406419c7d6c628eeb9fe80adcc365544e4")
}

// UnpackDeploymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeploymentFailed()
func (relayFamily *RelayFamily) UnpackDeploymentFailedError(raw []byte) (*RelayFamilyDeploymentFailed, error) {
	out := new(RelayFamilyDeploymentFailed)
	if err := relayFamily.abi.UnpackIntoInterface(out, "DeploymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RelayFamilyNotPrepared represents a NotPrepared error raised by the RelayFamily contract.
type RelayFamilyNotPrepared struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPrepared(address authority)
func RelayFamilyNotPreparedErrorID() common.Hash {
	return common.HexToHash("0x94935887ddde4fa2e656f7e322d5db2c64a430af26aeb5d367135d7b61b73bea")
}

// UnpackNotPreparedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPrepared(address authority)
func (relayFamily *RelayFamily) UnpackNotPreparedError(raw []byte) (*RelayFamilyNotPrepared, error) {
	out := new(RelayFamilyNotPrepared)
	if err := relayFamily.abi.UnpackIntoInterface(out, "NotPrepared", raw); err != nil {
		return nil, err
	}
	return out, nil
}

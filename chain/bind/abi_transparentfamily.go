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

// TransparentFamilyMetaData contains all meta data concerning the TransparentFamily contract.
var TransparentFamilyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"codeRegistry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DeploymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"NotPrepared\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"Prepared\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proxyAdmin\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"authorityOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"codeRegistry\",\"outputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proxyAdmin\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"prepare\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proxyAdmin\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "TransparentFamily",
	Bin: "0x60c0346100a057601f6113b638819003918201601f19168301916001600160401b038311848410176100a45780849260409485528339810103126100a0578051906001600160a01b03821682036100a05760200151906001600160a01b03821682036100a05760805260a0526040516112fd90816100b9823960805181818160d0015281816102ad015261049d015260a05181818161026c01526104c50152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908163a3207bc01461029b57508063b9b8af0b14610257578063dd58d05d146101c9578063eb8a1949146100895763f38f639814610055575f80fd5b34610086576020610074610068366102f0565b959490949391936103a3565b6040516001600160a01b039091168152f35b80fd5b503461019b576100ad61009b366102f0565b9082848689979884979a9b969b6103a3565b9084356001600160a01b0381169081900361019b571580156101c0575b61019f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b1561019b5760405163c66097d760e01b81526001600160a01b03918216600482015292166024830152610140604483015290945f948694859387938593610170939092919061015e9061015390610144880190610540565b936064870190610640565b84830360031901610124860152610696565b03925af1801561019057610182575080f35b61018e91505f90610406565b005b6040513d5f823e3d90fd5b5f80fd5b50639493588760e01b5f9081526001600160a01b0391909116600452602490fd5b50813b156100ca565b3461019b576101ea6101fc6101dd366102f0565b9396948698919396610465565b6001600160a01b0396909590886106b6565b906020815191015ff51690811561024857604051602092909181906001600160a01b03167f87610a787ecd3958146d598780b3ed01ced23e18ef2fb1305d23f1cead4427505f80a38152f35b633011642560e01b5f5260045ffd5b3461019b575f36600319011261019b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461019b575f36600319011261019b577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b35906001600160a01b038216820361019b57565b9061016060031983011261019b576004356001600160a01b038116810361019b57916024356001600160a01b038116810361019b579160443567ffffffffffffffff811161019b5760e0818403600319011261019b576004019160c060631982011261019b576064916101243567ffffffffffffffff811161019b578260238201121561019b5780600401359267ffffffffffffffff841161019b576024848301011161019b5760240191906101443590565b9593916103b56103bb96949288610465565b966106b6565b90602081519101209060405191602083019160ff60f81b83523060601b602185015260358401526055830152605582526103f6607583610406565b905190206001600160a01b031690565b90601f8019910116810190811067ffffffffffffffff82111761042857604052565b634e487b7160e01b5f52604160045260245ffd5b908151915f5b838110610452575050015f815290565b8060208092840101518185015201610442565b60405161051c926105309261052291610b9f6104846020820186610406565b8085526107296020860139604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660208301527f0000000000000000000000000000000000000000000000000000000000000000811692820192909252928116606084015216608080830191909152815261050c60a082610406565b604051948593602085019061043c565b9061043c565b03601f198101835282610406565b90565b3590811515820361019b57565b9060e08101918035601e198236030181121561019b5781016020813591019367ffffffffffffffff821161019b578160051b3603851361019b57819060e0855252610100830193905f5b81811061061a57505050602081013560ff811680910361019b57602083015260408101359064ffffffffff821680920361019b5760c09160408401526105d260608201610533565b151560608401526105e560808201610533565b151560808401526105f860a08201610533565b151560a08401526001600160a01b03906106139083016102dc565b1691015290565b909194602080600192838060a01b036106328a6102dc565b16815201960192910161058a565b6001600160a01b03610651826102dc565b168252602081013563ffffffff811680910361019b5760a091829160208501526040810135604085015260608101356060850152608081013560808501520135910152565b908060209392818452848401375f828201840152601f01601f1916010190565b94909161070d906106f095610722956106fb604051988997602089019b60018060a01b03168c5261014060408a0152610160890190610540565b936060880190610640565b858303601f1901610120870152610696565b9061014083015203601f198101835282610406565b5190209056fe6101003461010757601f610b9f38819003918201601f19168301916001600160401b0383118484101761010b57808492608094604052833981010312610107576100488161011f565b906100556020820161011f565b61006d60606100666040850161011f565b930161011f565b9260805260c05260a05260e052604051610a6b9081610134823960805181610864015260a05181818160cc015281816102bf015281816104bd0152818161060e01528181610706015281816107c6015281816108bf01526109c6015260c05181818161016301526105b1015260e0518181816101f00152818161028e01528181610482015281816105db015281816106de015261088a0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101075756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c1146103125780631347399b146102635780633a85a2df1461021f5780633e47158c146101db5780635c60da1b146101c15780635ed7ca5b14610192578063b9b8af0b1461014e578063ba29c8e4146100fb578063ec556889146100b75763f77c479114610087575f80fd5b346100b3575f3660031901126100b35760206100a1610851565b6040516001600160a01b039091168152f35b5f80fd5b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6101043661039b565b6001600160a01b03610114610851565b16330361012657610124916106be565b005b61012e610851565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100b3575f3660031901126100b3576001600160a01b036101b2610851565b163303610126576101246105af565b346100b3575f3660031901126100b35760206100a1610480565b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100b35760203660031901126100b3576004356001600160a01b03811681036100b3576001600160a01b03610253610851565b1633036101265761012490610886565b346100b3576102713661039b565b6001600160a01b03610281610851565b163303610126575f9182917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811661030a5750827f0000000000000000000000000000000000000000000000000000000000000000925b826040519384928337810182815203925af16102fa610422565b901561030257005b602081519101fd5b8390926102e0565b346100b35760203660031901126100b3576004356001600160a01b038116908190036100b3576001600160a01b03610348610851565b16330361012657801561038c575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b9060206003198301126100b35760043567ffffffffffffffff81116100b357826023820112156100b35780600401359267ffffffffffffffff84116100b357602484830101116100b3576024019190565b90601f8019910116810190811067ffffffffffffffff82111761040e57604052565b634e487b7160e01b5f52604160045260245ffd5b3d1561045c573d9067ffffffffffffffff821161040e5760405191610451601f8201601f1916602001846103ec565b82523d5f602084013e565b606090565b908160209103126100b357516001600160a01b03811681036100b35790565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166105a0576040516303e1469160e61b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa908115610564575f91610581575b506001600160a01b031630810361056f5750602060049160405192838092635c60da1b60e01b82525afa908115610564575f91610538575090565b61055a915060203d60201161055d575b61055281836103ec565b810190610461565b90565b503d610548565b6040513d5f823e3d90fd5b63baabafa560e01b5f5260045260245ffd5b61059a915060203d60201161055d5761055281836103ec565b5f6104fd565b6001546001600160a01b031690565b7f00000000000000000000000000000000000000000000000000000000000000006105d981610886565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161561069b575f8080807f00000000000000000000000000000000000000000000000000000000000000005afa610637610422565b8115610666575b506106465750565b63e0cca2d360e01b5f9081526001600160a01b0391909116600452602490fd5b90506020815191012060405160208101906374ac3c1160e11b8252600481526106906024826103ec565b51902014155f61063e565b50565b908060209392818452848401375f828201840152601f01601f1916010190565b5f90821580610849575b610844576001546001600160a01b0390811693907f000000000000000000000000000000000000000000000000000000000000000016806107ac57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156107a8579183916107679360405180958194829363278f794360e11b84528a600485015260406024850152604484019161069e565b039134905af1801561079d57610785575b505061078390610886565b565b6107908280926103ec565b61079a5780610778565b80fd5b6040513d84823e3d90fd5b8380fd5b93925090833b156100b357604051639623609d60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031660048201526024810184905260606044820152935f9285928391829161081891606484019161069e565b039134905af19182156105645761078392610834575b50610886565b5f61083e916103ec565b5f61082e565b505050565b5034156106c8565b5f546001600160a01b03168061055a57507f000000000000000000000000000000000000000000000000000000000000000090565b5f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168015919082156109a857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156107a857604051631b2ce7f360e11b81526001600160a01b03831660048201529084908290602490829084905af1801561099d57908491610984575b50505b600180546001600160a01b0319166001600160a01b03929092169182179055908061096a575b610957575050565b63e0cca2d360e01b825260045260249150fd5b50806001600160a01b0361097c610480565b16141561094f565b8161098e916103ec565b61099957825f610926565b8280fd5b6040513d86823e3d90fd5b803b156100b357604051639623609d60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116600483015283166024820152606060448201525f6064820181905290918290608490829084905af1801561056457610a20575b50610929565b610a2d9193505f906103ec565b5f915f610a1a56fea26469706673582212205dc69d18d4af618ead31323fa952e0c299d9663ccb30d0d2acb6b222709ea8f764736f6c63430008250033a26469706673582212209236589745717f92e0718544a2e7a01fb08325d81f888169b5af00c6f8eed7ed64736f6c63430008250033",
}

// TransparentFamily is an auto generated Go binding around an Ethereum contract.
type TransparentFamily struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TransparentFamily) GetABI() abi.ABI {
	return c.abi
}

// NewTransparentFamily creates a new instance of TransparentFamily.
func NewTransparentFamily() *TransparentFamily {
	parsed, err := TransparentFamilyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TransparentFamily{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TransparentFamily) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry_, address halted_) returns()
func (transparentFamily *TransparentFamily) PackConstructor(codeRegistry_ common.Address, halted_ common.Address) []byte {
	enc, err := transparentFamily.abi.Pack("", codeRegistry_, halted_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAuthorityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf38f6398.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorityOf(address proxy, address proxyAdmin, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (transparentFamily *TransparentFamily) PackAuthorityOf(proxy common.Address, proxyAdmin common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := transparentFamily.abi.Pack("authorityOf", proxy, proxyAdmin, configuration, baseline, link, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf38f6398.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorityOf(address proxy, address proxyAdmin, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (transparentFamily *TransparentFamily) TryPackAuthorityOf(proxy common.Address, proxyAdmin common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return transparentFamily.abi.Pack("authorityOf", proxy, proxyAdmin, configuration, baseline, link, salt)
}

// UnpackAuthorityOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf38f6398.
//
// Solidity: function authorityOf(address proxy, address proxyAdmin, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (transparentFamily *TransparentFamily) UnpackAuthorityOf(data []byte) (common.Address, error) {
	out, err := transparentFamily.abi.Unpack("authorityOf", data)
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
func (transparentFamily *TransparentFamily) PackCodeRegistry() []byte {
	enc, err := transparentFamily.abi.Pack("codeRegistry")
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
func (transparentFamily *TransparentFamily) TryPackCodeRegistry() ([]byte, error) {
	return transparentFamily.abi.Pack("codeRegistry")
}

// UnpackCodeRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3207bc0.
//
// Solidity: function codeRegistry() view returns(address)
func (transparentFamily *TransparentFamily) UnpackCodeRegistry(data []byte) (common.Address, error) {
	out, err := transparentFamily.abi.Unpack("codeRegistry", data)
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
func (transparentFamily *TransparentFamily) PackHalted() []byte {
	enc, err := transparentFamily.abi.Pack("halted")
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
func (transparentFamily *TransparentFamily) TryPackHalted() ([]byte, error) {
	return transparentFamily.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (transparentFamily *TransparentFamily) UnpackHalted(data []byte) (common.Address, error) {
	out, err := transparentFamily.abi.Unpack("halted", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPrepare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd58d05d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prepare(address proxy, address proxyAdmin, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (transparentFamily *TransparentFamily) PackPrepare(proxy common.Address, proxyAdmin common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := transparentFamily.abi.Pack("prepare", proxy, proxyAdmin, configuration, baseline, link, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrepare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd58d05d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prepare(address proxy, address proxyAdmin, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (transparentFamily *TransparentFamily) TryPackPrepare(proxy common.Address, proxyAdmin common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return transparentFamily.abi.Pack("prepare", proxy, proxyAdmin, configuration, baseline, link, salt)
}

// UnpackPrepare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd58d05d.
//
// Solidity: function prepare(address proxy, address proxyAdmin, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (transparentFamily *TransparentFamily) UnpackPrepare(data []byte) (common.Address, error) {
	out, err := transparentFamily.abi.Unpack("prepare", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb8a1949.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address proxy, address proxyAdmin, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns()
func (transparentFamily *TransparentFamily) PackRegister(proxy common.Address, proxyAdmin common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := transparentFamily.abi.Pack("register", proxy, proxyAdmin, configuration, baseline, link, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb8a1949.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address proxy, address proxyAdmin, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns()
func (transparentFamily *TransparentFamily) TryPackRegister(proxy common.Address, proxyAdmin common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return transparentFamily.abi.Pack("register", proxy, proxyAdmin, configuration, baseline, link, salt)
}

// TransparentFamilyPrepared represents a Prepared event raised by the TransparentFamily contract.
type TransparentFamilyPrepared struct {
	Proxy     common.Address
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const TransparentFamilyPreparedEventName = "Prepared"

// ContractEventName returns the user-defined event name.
func (TransparentFamilyPrepared) ContractEventName() string {
	return TransparentFamilyPreparedEventName
}

// UnpackPreparedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Prepared(address indexed proxy, address indexed authority)
func (transparentFamily *TransparentFamily) UnpackPreparedEvent(log *types.Log) (*TransparentFamilyPrepared, error) {
	event := "Prepared"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != transparentFamily.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TransparentFamilyPrepared)
	if len(log.Data) > 0 {
		if err := transparentFamily.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range transparentFamily.abi.Events[event].Inputs {
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
func (transparentFamily *TransparentFamily) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], transparentFamily.abi.Errors["DeploymentFailed"].ID.Bytes()[:4]) {
		return transparentFamily.UnpackDeploymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], transparentFamily.abi.Errors["NotPrepared"].ID.Bytes()[:4]) {
		return transparentFamily.UnpackNotPreparedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TransparentFamilyDeploymentFailed represents a DeploymentFailed error raised by the TransparentFamily contract.
type TransparentFamilyDeploymentFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeploymentFailed()
func TransparentFamilyDeploymentFailedErrorID() common.Hash {
	return common.HexToHash("0x3011642595b52db2c854a6ba7204cc406419c7d6c628eeb9fe80adcc365544e4")
}

// UnpackDeploymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeploymentFailed()
func (transparentFamily *TransparentFamily) UnpackDeploymentFailedError(raw []byte) (*TransparentFamilyDeploymentFailed, error) {
	out := new(TransparentFamilyDeploymentFailed)
	if err := transparentFamily.abi.UnpackIntoInterface(out, "DeploymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransparentFamilyNotPrepared represents a NotPrepared error raised by the TransparentFamily contract.
type TransparentFamilyNotPrepared struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPrepared(address authority)
func TransparentFamilyNotPreparedErrorID() common.Hash {
	return common.HexToHash("0x94935887ddde4fa2e656f7e322d5db2c64a430af26aeb5d367135d7b61b73bea")
}

// UnpackNotPreparedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPrepared(address authority)
func (transparentFamily *TransparentFamily) UnpackNotPreparedError(raw []byte) (*TransparentFamilyNotPrepared, error) {
	out := new(TransparentFamilyNotPrepared)
	if err := transparentFamily.abi.UnpackIntoInterface(out, "NotPrepared", raw); err != nil {
		return nil, err
	}
	return out, nil
}

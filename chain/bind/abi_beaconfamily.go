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

// ICodeRegistryAssertion is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryAssertion struct {
	Target     common.Address
	CallData   []byte
	Comparison uint8
	Expected   [32]byte
}

// ICodeRegistryConfiguration is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryConfiguration struct {
	Signers             []common.Address
	Threshold           uint8
	Delay               *big.Int
	HaltOnSourceChanged bool
	HaltOnNoVerdict     bool
	FindingsRequired    bool
	Guardian            common.Address
}

// ICodeRegistryHead is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryHead struct {
	Implementation common.Address
	Version        uint32
	TreeHash       [32]byte
	Commit         [32]byte
	LinkHash       [32]byte
	CodeHash       [32]byte
}

// ICodeRegistryUpgrade is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryUpgrade struct {
	ContractAddress common.Address
	Epoch           uint64
	Proposer        common.Address
	Nonce           *big.Int
	CollectUntil    uint64
	Version         uint32
	ActiveHash      [32]byte
	NewHash         [32]byte
	Link            string
	Commit          [32]byte
	ContractName    string
	Implementation  common.Address
	CodeHash        [32]byte
	Initialiser     []byte
	Value           *big.Int
	Assertions      []ICodeRegistryAssertion
	AllowedFindings [32]byte
	MinGas          *big.Int
	Activator       common.Address
	Bundle          [32]byte
	ActivateUntil   uint64
}

// BeaconFamilyMetaData contains all meta data concerning the BeaconFamily contract.
var BeaconFamilyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProposals\",\"name\":\"proposals_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"halted_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DeploymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"NotPrepared\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"ProposerOnly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"Prepared\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"addressOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owned\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"authorityOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"codeRegistry\",\"outputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"first\",\"type\":\"tuple\"}],\"name\":\"deploy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owned\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"prepare\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposals\",\"outputs\":[{\"internalType\":\"contractIProposals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owned\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "BeaconFamily",
	Bin: "0x60e0806040523461011e57604081611cfc803803809161001f8285610135565b83398101031261011e578051906001600160a01b0382169081830361011e5760200151906001600160a01b038216820361011e5760206004916040519283809263028c81ef60e61b82525afa90811561012a575f916100e4575b5060805260a05260c052604051611b8f908161016d8239608051818181610113015281816101990152818161033801528181610c330152610ddf015260a05181818160ce0152818161039501528181610c5b0152610e07015260c05181818161061401526108b20152f35b90506020813d602011610122575b816100ff60209383610135565b8101031261011e57516001600160a01b038116810361011e575f610079565b5f80fd5b3d91506100f2565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761015857604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806322d81f611461096d5780634dbe7243146108e157806355ef20e61461089d57806371d618021461028f57806383f6c75c14610142578063a3207bc0146100fd578063b9b8af0b146100b85763d943b7e214610072575f80fd5b346100b55760206100a361009d610088366109dd565b93610097869796949294610da7565b96610eaf565b90610d5d565b6040516001600160a01b039091168152f35b80fd5b50346100b557806003193601126100b5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100b557806003193601126100b5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100b55761017490610155366109dd565b61009d610169879497999399969596610da7565b918988888888610eaf565b956001600160a01b0361018685610cd3565b16158015610286575b61026a57949586957f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b156102665760405163c66097d760e01b81526001600160a01b03918216600482015292166024830152610140604483015290948694869485938793859361023993909291906102279061021c90610144880190610b03565b936064870190610e5a565b84830360031901610124860152610d3d565b03925af1801561025b5761024a5750f35b8161025491610a78565b6100b55780f35b6040513d84823e3d90fd5b8780fd5b639493588760e01b86526001600160a01b038716600452602486fd5b50863b1561018f565b503461083b57606036600319011261083b576004356001600160401b03811161083b5760e08160040191600319903603011261083b576044356024356001600160401b03821161083b5781600401926102a0600319843603011261083b576001600160a01b036102fe85610cd3565b1615158061087f575b61085357604051602081019061033081610322868686610bd9565b03601f198101835282610a78565b5190206040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919061049e808201906001600160401b0382118383101761083f5782916103c091610f2284396001600160a01b0380871682527f000000000000000000000000000000000000000000000000000000000000000016602082015260400190565b03905ff58061072b575050906103d591610bf5565b5091823b1561071c575b6001600160a01b036103f082610cd3565b1661040a575b6040516001600160a01b0384168152602090f35b604051631a351b6d60e11b815260206004820152919082906001600160a01b03610433826109c9565b1660248301526001600160401b0361044d60248501610ce7565b16604483015260018060a01b03610466604485016109c9565b166064830152606483013560848301526001600160401b0361048a60848501610ce7565b1660a483015263ffffffff6104a160a48501610cfb565b1660c483015260c483013560e483015260e48301356101048301526105786105606105176104ea6104d6610104880186610d0c565b6102a06101248901526102c4880191610d3d565b610124870135610144870152610504610144880186610d0c565b8783036023190161016489015290610d3d565b6001600160a01b0361052c61016488016109c9565b166101848601526101848601356101a486015261054d6101a4870185610d0c565b868303602319016101c488015290610d3d565b916101c48501356101e48501526101e4850190610ac2565b9160231984820301610204850152828152602081019260208160051b83010193838a93607e1982360301905b848610610689575050505050505081906001600160401b0361060861028486610204602098013561022487015261022481013561024487015260018060a01b036105f161024483016109c9565b166102648701526102648101358287015201610ce7565b166102a48301520381867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561067e5761064f575b806103f6565b602090813d8311610677575b6106658183610a78565b810103126106735781610649565b5080fd5b503d61065b565b6040513d85823e3d90fd5b919395989750919395601f198282030185528b8935848112156106735785016001600160a01b036106b9826109c9565b1683526106dd6106cc6020830183610d0c565b608060208701526080860191610d3d565b60408201359360078510156107185760608060209594600197879650604085015201359101529a0195019601939492909189979896926105a4565b8380fd5b633011642560e01b8452600484fd5b6040516001600160a01b039091169593509160c083016001600160401b0381118482101761083f576040525f835260208301925f8452604081015f8152606082015f815260808301905f825260a08401925f8452863b1561083b5760405197889663c66097d760e01b88528c60048901528c602489015260448801610140905261014488016107b991610b03565b95516001600160a01b031660648801525163ffffffff1660848701525160a48601525160c48501525160e48401525161010483015281810360031981016101248401525f909152602001815a5f948591f180156108305761081b575b506103df565b6108289194505f90610a78565b5f925f610815565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b61085f60448401610cd3565b6307df9a3560e41b5f9081526001600160a01b0391909116600452602490fd5b5061088c60448401610cd3565b6001600160a01b0316331415610307565b3461083b575f36600319011261083b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461083b576109126108f2366109dd565b916109008697949596610da7565b6001600160a01b039690959088610eaf565b906020815191015ff51690811561095e57604051602092909181906001600160a01b03167f87610a787ecd3958146d598780b3ed01ced23e18ef2fb1305d23f1cead4427505f80a38152f35b633011642560e01b5f5260045ffd5b3461083b57604036600319011261083b576004356001600160401b03811161083b5760e0600319823603011261083b576109ad9060243590600401610bf5565b604080516001600160a01b039384168152919092166020820152f35b35906001600160a01b038216820361083b57565b61014060031982011261083b576004356001600160a01b038116810361083b57916024356001600160401b03811161083b5760e0818403600319011261083b576004019160c060431982011261083b57604491610104356001600160401b03811161083b578260238201121561083b578060040135926001600160401b03841161083b576024848301011161083b5760240191906101243590565b90601f801991011681019081106001600160401b0382111761083f57604052565b908151915f5b838110610aaf575050015f815290565b8060208092840101518185015201610a9f565b9035601e198236030181121561083b5701602081359101916001600160401b03821161083b578160051b3603831361083b57565b3590811515820361083b57565b9060e0810191610b138180610ac2565b60e08452938490526101008301935f5b818110610bb357505050602081013560ff811680910361083b57602083015260408101359064ffffffffff821680920361083b5760c0916040840152610b6b60608201610af6565b15156060840152610b7e60808201610af6565b15156080840152610b9160a08201610af6565b151560a08401526001600160a01b0390610bac9083016109c9565b1691015290565b909194602080600192838060a01b03610bcb8a6109c9565b168152019601929101610b23565b929190610bf0602091604086526040860190610b03565b930152565b610ca190610322610cc6610ccf94610cb561049e60405190610c1a6020820183610a78565b808252610f226020830139604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660208301527f00000000000000000000000000000000000000000000000000000000000000001681830152908152610ca790610c91606082610a78565b6040519889936020850190610a99565b90610a99565b03601f198101875286610a78565b604051928391602083019586610bd9565b51902090610d5d565b8091565b356001600160a01b038116810361083b5790565b35906001600160401b038216820361083b57565b359063ffffffff8216820361083b57565b9035601e198236030181121561083b5701602081359101916001600160401b03821161083b57813603831361083b57565b908060209392818452848401375f828201840152601f01601f1916010190565b602081519101209060405191602083019160ff60f81b83523060601b60218501526035840152605583015260558252610d97607583610a78565b905190206001600160a01b031690565b610e57610ca19161032261079a9160405192610dc66020820185610a78565b8084526113c06020850139604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660208301527f000000000000000000000000000000000000000000000000000000000000000081169282019290925291166060808301919091528152610e47608082610a78565b6040519485936020850190610a99565b90565b60a09081906001600160a01b03610e70826109c9565b16845263ffffffff610e8460208301610cfb565b1660208501526040810135604085015260608101356060850152608081013560808501520135910152565b949091610f0690610ee995610f1b95610ef4604051988997602089019b60018060a01b03168c5261014060408a0152610160890190610b03565b936060880190610e5a565b858303601f1901610120870152610d3d565b9061014083015203601f198101835282610a78565b5190209056fe60c0346100c857601f61049e38819003918201601f19168301916001600160401b038311848410176100cc5780849260409485528339810103126100c857610052602061004b836100e0565b92016100e0565b60809190915260a08190525f80546001600160a01b0319166001600160a01b03909216918217815560405191907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b9080a26103a990816100f582396080518161030a015260a05181818161018001526101db0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100c85756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c11461026c5780633a85a2df146102285780635c60da1b146102015780635ed7ca5b146101af578063b9b8af0b1461016b578063ba29c8e4146100bb578063ec556889146100a15763f77c479114610071575f80fd5b3461009d575f36600319011261009d57602061008b6102f6565b6040516001600160a01b039091168152f35b5f80fd5b3461009d575f36600319011261009d576020604051308152f35b602036600319011261009d5760043567ffffffffffffffff811161009d573660238201121561009d5780600401359067ffffffffffffffff821161009d57602482369201011161009d576001600160a01b036101156102f6565b163303610143571580159061013a575b61012b57005b632fc6ad8760e21b5f5260045ffd5b50341515610125565b61014b6102f6565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b3461009d575f36600319011261009d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461009d575f36600319011261009d576001600160a01b036101cf6102f6565b163303610143576101ff7f000000000000000000000000000000000000000000000000000000000000000061032f565b005b3461009d575f36600319011261009d575f546040516001600160a01b039091168152602090f35b3461009d57602036600319011261009d576004356001600160a01b038116810361009d576001600160a01b0361025c6102f6565b163303610143576101ff9061032f565b3461009d57602036600319011261009d576004356001600160a01b0381169081900361009d576001600160a01b036102a26102f6565b1633036101435780156102e757600180546001600160a01b031916821790557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc15f80a2005b632f62e27560e01b5f5260045ffd5b6001546001600160a01b03168061032c57507f000000000000000000000000000000000000000000000000000000000000000090565b90565b5f80546001600160a01b0319166001600160a01b039290921691821781557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b9080a256fea26469706673582212205b5704aba3de2221f3b008835f1f5bc3df770b3367bc34cc6d8cc85ed5a9656d64736f6c6343000825003360e0346100b657601f61079a38819003918201601f19168301916001600160401b038311848410176100ba578084926060946040528339810103126100b657610047816100ce565b906100606040610059602084016100ce565b92016100ce565b9160805260c05260a0526040516106b790816100e38239608051816104b6015260a05181818160c10152818161041b015281816104ef015281816105480152610607015260c05181818161017601526101d10152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100b65756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c1146102835780631347399b146102555780633a85a2df146102115780635c60da1b146101f75780635ed7ca5b146101a5578063b9b8af0b14610161578063ba29c8e4146100f0578063ec556889146100ac5763f77c47911461007c575f80fd5b346100a8575f3660031901126100a85760206100966104a3565b6040516001600160a01b039091168152f35b5f80fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6100f93661030c565b90506001600160a01b0361010b6104a3565b1633036101395715801590610130575b61012157005b632fc6ad8760e21b5f5260045ffd5b5034151561011b565b6101416104a3565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b346100a8575f3660031901126100a8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100a8575f3660031901126100a8576001600160a01b036101c56104a3565b163303610139576101f57f000000000000000000000000000000000000000000000000000000000000000061052b565b005b346100a8575f3660031901126100a85760206100966103f4565b346100a85760203660031901126100a8576004356001600160a01b03811681036100a8576001600160a01b036102456104a3565b163303610139576101f59061052b565b346100a8576102633661030c565b6001600160a01b036102736104a3565b163303610139576101f5916104d8565b346100a85760203660031901126100a8576004356001600160a01b038116908190036100a8576001600160a01b036102b96104a3565b1633036101395780156102fd575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b9060206003198301126100a85760043567ffffffffffffffff81116100a857826023820112156100a85780600401359267ffffffffffffffff84116100a857602484830101116100a8576024019190565b90601f8019910116810190811067ffffffffffffffff82111761037f57604052565b634e487b7160e01b5f52604160045260245ffd5b3d156103cd573d9067ffffffffffffffff821161037f57604051916103c2601f8201601f19166020018461035d565b82523d5f602084013e565b606090565b6020815191015190602081106103e6575090565b5f199060200360031b1b1690565b5f806040516020810190638da5cb5b60e01b82526004815261041760248261035d565b51907f00000000000000000000000000000000000000000000000000000000000000005afa610444610393565b9080610498575b80610486575b610461575061045e6105f2565b90565b6001600160a01b0390610473906103d2565b1663baabafa560e01b5f5260045260245ffd5b50610490816103d2565b301415610451565b50602081511461044b565b5f546001600160a01b03168061045e57507f000000000000000000000000000000000000000000000000000000000000000090565b5f91829181604051928392833781018381520390347f00000000000000000000000000000000000000000000000000000000000000005af190610519610393565b916105275750602081519101fd5b9050565b6105336105f2565b6001600160a01b03918216911681146105ef577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156100a857604051631b2ce7f360e11b81525f816024818380978760048401525af180156105e4576105cf575b50806001600160a01b036105b26103f4565b16036105bc575050565b63e0cca2d360e01b825260045260249150fd5b6105dc9192505f9061035d565b5f905f6105a0565b6040513d5f823e3d90fd5b50565b604051635c60da1b60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105e4575f91610642575090565b90506020813d602011610679575b8161065d6020938361035d565b810103126100a857516001600160a01b03811681036100a85790565b3d915061065056fea2646970667358221220db4138f263f7fd9f7d04544e64086b09b63d9e0e19c7b11cff5fe3ecc64f3af664736f6c63430008250033a26469706673582212205c3ad34f87e996492f4234c77af4323df4bb8847696ef4890cd11d33fce7bce164736f6c63430008250033",
}

// BeaconFamily is an auto generated Go binding around an Ethereum contract.
type BeaconFamily struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BeaconFamily) GetABI() abi.ABI {
	return c.abi
}

// NewBeaconFamily creates a new instance of BeaconFamily.
func NewBeaconFamily() *BeaconFamily {
	parsed, err := BeaconFamilyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BeaconFamily{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BeaconFamily) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address proposals_, address halted_) returns()
func (beaconFamily *BeaconFamily) PackConstructor(proposals_ common.Address, halted_ common.Address) []byte {
	enc, err := beaconFamily.abi.Pack("", proposals_, halted_)
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
func (beaconFamily *BeaconFamily) PackAddressOf(configuration ICodeRegistryConfiguration, salt [32]byte) []byte {
	enc, err := beaconFamily.abi.Pack("addressOf", configuration, salt)
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
func (beaconFamily *BeaconFamily) TryPackAddressOf(configuration ICodeRegistryConfiguration, salt [32]byte) ([]byte, error) {
	return beaconFamily.abi.Pack("addressOf", configuration, salt)
}

// BeaconFamilyAddressOfOutput serves as a container for the return parameters of contract
// method AddressOf.
type BeaconFamilyAddressOfOutput struct {
	ContractAddress common.Address
	Authority       common.Address
}

// UnpackAddressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22d81f61.
//
// Solidity: function addressOf((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt) view returns(address contractAddress, address authority)
func (beaconFamily *BeaconFamily) UnpackAddressOf(data []byte) (BeaconFamilyAddressOfOutput, error) {
	out, err := beaconFamily.abi.Unpack("addressOf", data)
	outstruct := new(BeaconFamilyAddressOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ContractAddress = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Authority = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackAuthorityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd943b7e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorityOf(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (beaconFamily *BeaconFamily) PackAuthorityOf(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := beaconFamily.abi.Pack("authorityOf", owned, configuration, baseline, link, salt)
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
func (beaconFamily *BeaconFamily) TryPackAuthorityOf(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return beaconFamily.abi.Pack("authorityOf", owned, configuration, baseline, link, salt)
}

// UnpackAuthorityOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd943b7e2.
//
// Solidity: function authorityOf(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (beaconFamily *BeaconFamily) UnpackAuthorityOf(data []byte) (common.Address, error) {
	out, err := beaconFamily.abi.Unpack("authorityOf", data)
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
func (beaconFamily *BeaconFamily) PackCodeRegistry() []byte {
	enc, err := beaconFamily.abi.Pack("codeRegistry")
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
func (beaconFamily *BeaconFamily) TryPackCodeRegistry() ([]byte, error) {
	return beaconFamily.abi.Pack("codeRegistry")
}

// UnpackCodeRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3207bc0.
//
// Solidity: function codeRegistry() view returns(address)
func (beaconFamily *BeaconFamily) UnpackCodeRegistry(data []byte) (common.Address, error) {
	out, err := beaconFamily.abi.Unpack("codeRegistry", data)
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
func (beaconFamily *BeaconFamily) PackDeploy(configuration ICodeRegistryConfiguration, salt [32]byte, first ICodeRegistryUpgrade) []byte {
	enc, err := beaconFamily.abi.Pack("deploy", configuration, salt, first)
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
func (beaconFamily *BeaconFamily) TryPackDeploy(configuration ICodeRegistryConfiguration, salt [32]byte, first ICodeRegistryUpgrade) ([]byte, error) {
	return beaconFamily.abi.Pack("deploy", configuration, salt, first)
}

// UnpackDeploy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71d61802.
//
// Solidity: function deploy((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt, (address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) first) returns(address contractAddress)
func (beaconFamily *BeaconFamily) UnpackDeploy(data []byte) (common.Address, error) {
	out, err := beaconFamily.abi.Unpack("deploy", data)
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
func (beaconFamily *BeaconFamily) PackHalted() []byte {
	enc, err := beaconFamily.abi.Pack("halted")
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
func (beaconFamily *BeaconFamily) TryPackHalted() ([]byte, error) {
	return beaconFamily.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (beaconFamily *BeaconFamily) UnpackHalted(data []byte) (common.Address, error) {
	out, err := beaconFamily.abi.Unpack("halted", data)
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
func (beaconFamily *BeaconFamily) PackPrepare(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := beaconFamily.abi.Pack("prepare", owned, configuration, baseline, link, salt)
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
func (beaconFamily *BeaconFamily) TryPackPrepare(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return beaconFamily.abi.Pack("prepare", owned, configuration, baseline, link, salt)
}

// UnpackPrepare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4dbe7243.
//
// Solidity: function prepare(address owned, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (beaconFamily *BeaconFamily) UnpackPrepare(data []byte) (common.Address, error) {
	out, err := beaconFamily.abi.Unpack("prepare", data)
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
func (beaconFamily *BeaconFamily) PackProposals() []byte {
	enc, err := beaconFamily.abi.Pack("proposals")
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
func (beaconFamily *BeaconFamily) TryPackProposals() ([]byte, error) {
	return beaconFamily.abi.Pack("proposals")
}

// UnpackProposals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55ef20e6.
//
// Solidity: function proposals() view returns(address)
func (beaconFamily *BeaconFamily) UnpackProposals(data []byte) (common.Address, error) {
	out, err := beaconFamily.abi.Unpack("proposals", data)
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
func (beaconFamily *BeaconFamily) PackRegister(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := beaconFamily.abi.Pack("register", owned, configuration, baseline, link, salt)
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
func (beaconFamily *BeaconFamily) TryPackRegister(owned common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return beaconFamily.abi.Pack("register", owned, configuration, baseline, link, salt)
}

// BeaconFamilyPrepared represents a Prepared event raised by the BeaconFamily contract.
type BeaconFamilyPrepared struct {
	Proxy     common.Address
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const BeaconFamilyPreparedEventName = "Prepared"

// ContractEventName returns the user-defined event name.
func (BeaconFamilyPrepared) ContractEventName() string {
	return BeaconFamilyPreparedEventName
}

// UnpackPreparedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Prepared(address indexed proxy, address indexed authority)
func (beaconFamily *BeaconFamily) UnpackPreparedEvent(log *types.Log) (*BeaconFamilyPrepared, error) {
	event := "Prepared"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != beaconFamily.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BeaconFamilyPrepared)
	if len(log.Data) > 0 {
		if err := beaconFamily.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beaconFamily.abi.Events[event].Inputs {
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
func (beaconFamily *BeaconFamily) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], beaconFamily.abi.Errors["DeploymentFailed"].ID.Bytes()[:4]) {
		return beaconFamily.UnpackDeploymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], beaconFamily.abi.Errors["NotPrepared"].ID.Bytes()[:4]) {
		return beaconFamily.UnpackNotPreparedError(raw[4:])
	}
	if bytes.Equal(raw[:4], beaconFamily.abi.Errors["ProposerOnly"].ID.Bytes()[:4]) {
		return beaconFamily.UnpackProposerOnlyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BeaconFamilyDeploymentFailed represents a DeploymentFailed error raised by the BeaconFamily contract.
type BeaconFamilyDeploymentFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeploymentFailed()
func BeaconFamilyDeploymentFailedErrorID() common.Hash {
	return common.HexToHash("0x3011642595b52db2c854a6ba7204cc406419c7d6c628eeb9fe80adcc365544e4")
}

// UnpackDeploymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeploymentFailed()
func (beaconFamily *BeaconFamily) UnpackDeploymentFailedError(raw []byte) (*BeaconFamilyDeploymentFailed, error) {
	out := new(BeaconFamilyDeploymentFailed)
	if err := beaconFamily.abi.UnpackIntoInterface(out, "DeploymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconFamilyNotPrepared represents a NotPrepared error raised by the BeaconFamily contract.
type BeaconFamilyNotPrepared struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPrepared(address authority)
func BeaconFamilyNotPreparedErrorID() common.Hash {
	return common.HexToHash("0x94935887ddde4fa2e656f7e322d5db2c64a430af26aeb5d367135d7b61b73bea")
}

// UnpackNotPreparedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPrepared(address authority)
func (beaconFamily *BeaconFamily) UnpackNotPreparedError(raw []byte) (*BeaconFamilyNotPrepared, error) {
	out := new(BeaconFamilyNotPrepared)
	if err := beaconFamily.abi.UnpackIntoInterface(out, "NotPrepared", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconFamilyProposerOnly represents a ProposerOnly error raised by the BeaconFamily contract.
type BeaconFamilyProposerOnly struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposerOnly(address proposer)
func BeaconFamilyProposerOnlyErrorID() common.Hash {
	return common.HexToHash("0x7df9a3505a9d72d6c588583d89bae885e3fe69a34d642a208906ae10340a61a6")
}

// UnpackProposerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposerOnly(address proposer)
func (beaconFamily *BeaconFamily) UnpackProposerOnlyError(raw []byte) (*BeaconFamilyProposerOnly, error) {
	out := new(BeaconFamilyProposerOnly)
	if err := beaconFamily.abi.UnpackIntoInterface(out, "ProposerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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

// UUPSFamilyMetaData contains all meta data concerning the UUPSFamily contract.
var UUPSFamilyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProposals\",\"name\":\"proposals_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DeploymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"NotPrepared\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"ProposerOnly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"Prepared\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"addressOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"authorityOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"codeRegistry\",\"outputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"first\",\"type\":\"tuple\"}],\"name\":\"deploy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"prepare\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposals\",\"outputs\":[{\"internalType\":\"contractIProposals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "UUPSFamily",
	Bin: "0x60c080604052346100ec57602081611edc803803809161001f8285610103565b8339810103126100ec57516001600160a01b0381168082036100ec5760206004916040519283809263028c81ef60e61b82525afa9081156100f8575f916100b2575b5060805260a052604051611da1908161013b823960805181818160e00152818161015d015281816102fc0152818161092701528181610c420152610e75015260a0518181816105a701526108b60152f35b90506020813d6020116100f0575b816100cd60209383610103565b810103126100ec57516001600160a01b03811681036100ec575f610061565b5f80fd5b3d91506100c0565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761012657604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806322d81f61146109a35780634dbe7243146108e557806355ef20e6146108a157806371d618021461025357806383f6c75c1461010f578063a3207bc0146100ca578063b9b8af0b146100ae5763d943b7e214610072575f80fd5b346100ab57602061009961009461008836610a13565b93859695939193610efb565b610e42565b6040516001600160a01b039091168152f35b80fd5b50346100ab57806003193601126100ab57602090604051908152f35b50346100ab57806003193601126100ab576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100ab576100949061013861012536610a13565b97819886949692848888869b979b610efb565b956001600160a01b0361014a85610d3a565b1615801561024a575b61022e57949586957f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b1561022a5760405163c66097d760e01b81526001600160a01b0391821660048201529216602483015261014060448301529094869486948593879385936101fd93909291906101eb906101e090610144880190610aef565b936064870190610dc4565b84830360031901610124860152610da4565b03925af1801561021f5761020e5750f35b8161021891610be1565b6100ab5780f35b6040513d84823e3d90fd5b8780fd5b639493588760e01b86526001600160a01b038716600452602486fd5b50863b15610153565b50346107fd5760603660031901126107fd576004356001600160401b0381116107fd5760e0816004019160031990360301126107fd576044356024356001600160401b0382116107fd5781600401926102a060031984360301126107fd576001600160a01b036102c285610d3a565b16151580610883575b6108575760405160208101906102f4816102e6868686610bc5565b03601f198101835282610be1565b5190206040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190610dfe808201906001600160401b03821183831017610801576040918391610f6e83398581525f60208201520301905ff5806106be5750509061036891610c02565b5091823b156106af575b6001600160a01b0361038382610d3a565b1661039d575b6040516001600160a01b0384168152602090f35b604051631a351b6d60e11b815260206004820152919082906001600160a01b036103c6826109ff565b1660248301526001600160401b036103e060248501610d4e565b16604483015260018060a01b036103f9604485016109ff565b166064830152606483013560848301526001600160401b0361041d60848501610d4e565b1660a483015263ffffffff61043460a48501610d62565b1660c483015260c483013560e483015260e483013561010483015261050b6104f36104aa61047d610469610104880186610d73565b6102a06101248901526102c4880191610da4565b610124870135610144870152610497610144880186610d73565b8783036023190161016489015290610da4565b6001600160a01b036104bf61016488016109ff565b166101848601526101848601356101a48601526104e06101a4870185610d73565b868303602319016101c488015290610da4565b916101c48501356101e48501526101e4850190610aae565b9160231984820301610204850152828152602081019260208160051b83010193838a93607e1982360301905b84861061061c575050505050505081906001600160401b0361059b61028486610204602098013561022487015261022481013561024487015260018060a01b0361058461024483016109ff565b166102648701526102648101358287015201610d4e565b166102a48301520381867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610611576105e2575b80610389565b602090813d831161060a575b6105f88183610be1565b8101031261060657816105dc565b5080fd5b503d6105ee565b6040513d85823e3d90fd5b919395989750919395601f198282030185528b8935848112156106065785016001600160a01b0361064c826109ff565b16835261067061065f6020830183610d73565b608060208701526080860191610da4565b60408201359360078510156106ab5760608060209594600197879650604085015201359101529a019501960193949290918997989692610537565b8380fd5b633011642560e01b8452600484fd5b60405163ec55688960e01b8152929593506001600160a01b031691602081600481865afa9081156107f2575f91610815575b5080956040519060c082018281106001600160401b03821117610801576040525f8252602082015f8152604083015f815260608401905f825260808501925f845260a08601945f8652883b156107fd57604051998a9863c66097d760e01b8a52600160a01b600190031660048a01526024890152604488016101409052610144880161077b91610aef565b95516001600160a01b031660648801525163ffffffff1660848701525160a48601525160c48501525160e48401525161010483015281810360031981016101248401525f909152602001815a5f948591f180156107f2576107dd575b50610372565b6107ea9194505f90610be1565b5f925f6107d7565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b90506020813d60201161084f575b8161083060209383610be1565b810103126107fd57516001600160a01b03811681036107fd575f6106f0565b3d9150610823565b61086360448401610d3a565b6307df9a3560e41b5f9081526001600160a01b0391909116600452602490fd5b5061089060448401610d3a565b6001600160a01b03163314156102cb565b346107fd575f3660031901126107fd576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346107fd576108f661008836610a13565b604051610dfe8082018281106001600160401b038211176108015784610959918493610f6e85396001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116825291909116602082015260400190565b03905ff59081156107f25760405160209290916001600160a01b03918216918291167f87610a787ecd3958146d598780b3ed01ced23e18ef2fb1305d23f1cead4427505f80a38152f35b346107fd5760403660031901126107fd576004356001600160401b0381116107fd5760e060031982360301126107fd576109e39060243590600401610c02565b604080516001600160a01b039384168152919092166020820152f35b35906001600160a01b03821682036107fd57565b6101406003198201126107fd576004356001600160a01b03811681036107fd57916024356001600160401b0381116107fd5760e081840360031901126107fd576004019160c06043198201126107fd57604491610104356001600160401b0381116107fd57826023820112156107fd578060040135926001600160401b0384116107fd57602484830101116107fd5760240191906101243590565b9035601e19823603018112156107fd5701602081359101916001600160401b0382116107fd578160051b360383136107fd57565b359081151582036107fd57565b9060e0810191610aff8180610aae565b60e08452938490526101008301935f5b818110610b9f57505050602081013560ff81168091036107fd57602083015260408101359064ffffffffff82168092036107fd5760c0916040840152610b5760608201610ae2565b15156060840152610b6a60808201610ae2565b15156080840152610b7d60a08201610ae2565b151560a08401526001600160a01b0390610b989083016109ff565b1691015290565b909194602080600192838060a01b03610bb78a6109ff565b168152019601929101610b0f565b929190610bdc602091604086526040860190610aef565b930152565b90601f801991011681019081106001600160401b0382111761080157604052565b90610c1b6102e691604051928391602083019586610bc5565b519020604051610dfe610c316020820183610be1565b808252610f6e6020830139604080517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031660208201525f818301529081526102e690610ca490610c8a606082610be1565b604051928391610c9e602084018097610e19565b90610e19565b51902060405190602082019260ff60f81b84523060601b60218401526035830152605582015260558152610cd9607582610be1565b5190206040516135a560f21b60208201908152606083901b6bffffffffffffffffffffffff19166022830152600160f91b6036830152601782526001600160a01b0390921691610d2a603783610be1565b905190206001600160a01b031691565b356001600160a01b03811681036107fd5790565b35906001600160401b03821682036107fd57565b359063ffffffff821682036107fd57565b9035601e19823603018112156107fd5701602081359101916001600160401b0382116107fd5781360383136107fd57565b908060209392818452848401375f828201840152601f01601f1916010190565b60a09081906001600160a01b03610dda826109ff565b16845263ffffffff610dee60208301610d62565b1660208501526040810135604085015260608101356060850152608081013560808501520135910152565b908151915f5b838110610e2f575050015f815290565b8060208092840101518185015201610e1f565b906102e6610eb56102e6610c8a610dfe9460405195610e646020820188610be1565b808752610f6e6020880139604080517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081166020830152909216908201529182906060820190565b5190209060405191602083019160ff60f81b83523060601b60218501526035840152605583015260558252610eeb607583610be1565b905190206001600160a01b031690565b949091610f5290610f3595610f6795610f40604051988997602089019b60018060a01b03168c5261014060408a0152610160890190610aef565b936060880190610dc4565b858303601f1901610120870152610da4565b9061014083015203601f198101835282610be1565b5190209056fe60e03461017e57601f610dfe38819003918201601f19168301916001600160401b0383118484101761016557808492604094855283398101031261017e57610052602061004b83610182565b9201610182565b6080919091526040516102f38082016001600160401b03811183821017610165578291610858833903905ff0801561015a576001600160a01b0390811660c0819052919081161590811561017957506040516102b3808201906001600160401b03821183831017610165576060918391610b4b8339858152604060208201525f60408201520301905ff0801561015a576001600160a01b03165b60a052610140575b6040516106c1908161019782396080518161044a015260a05181818160b6015281816101a9015281816104c00152610589015260c05181818161022c015281816102fb01526104710152f35b600180546001600160a01b0319169190911790555f6100f4565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6100ec565b5f80fd5b51906001600160a01b038216820361017e5756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c1146103395780633a85a2df146102b45780635c60da1b1461028c5780635ed7ca5b1461025b578063b9b8af0b14610217578063ba29c8e4146100e5578063ec556889146100a15763f77c479114610071575f80fd5b3461009d575f36600319011261009d57602061008b610437565b6040516001600160a01b039091168152f35b5f80fd5b3461009d575f36600319011261009d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b602036600319011261009d5760043567ffffffffffffffff811161009d573660238201121561009d5780600401359067ffffffffffffffff821161009d57366024838301011161009d576001600160a01b0361013f610437565b1633036101ef5781158015906101e6575b61018e575b6001546001600160a01b031661016961046f565b61017281610587565b6bffffffffffffffffffffffff60a01b60015416176001555f80f35b60245f929182849360405193849301833781018381520390347f00000000000000000000000000000000000000000000000000000000000000005af16101d26103f8565b90156101de5780610155565b602081519101fd5b50341515610150565b6101f7610437565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b3461009d575f36600319011261009d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461009d575f36600319011261009d576001600160a01b0361027b610437565b1633036101ef5761028a61046f565b005b3461009d575f36600319011261009d576001546040516001600160a01b039091168152602090f35b3461009d57602036600319011261009d576004356001600160a01b0381169081810361009d576001600160a01b036102ea610437565b1633036101ef5760015461017291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081169116146105875761033461046f565b610587565b3461009d57602036600319011261009d576004356001600160a01b0381169081900361009d576001600160a01b0361036f610437565b1633036101ef5780156103b3575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b90601f8019910116810190811067ffffffffffffffff8211176103e457604052565b634e487b7160e01b5f52604160045260245ffd5b3d15610432573d9067ffffffffffffffff82116103e45760405191610427601f8201601f1916602001846103c2565b82523d5f602084013e565b606090565b5f546001600160a01b03168061046c57507f000000000000000000000000000000000000000000000000000000000000000090565b90565b7f000000000000000000000000000000000000000000000000000000000000000061049981610587565b5f80604051602081019063b3a3a52160e01b8252600481526104bc6024826103c2565b51907f00000000000000000000000000000000000000000000000000000000000000005afa6104e96103f8565b901590811561057a575b8115610543575b506105215760018060a01b03166bffffffffffffffffffffffff60a01b6001541617600155565b60015463e0cca2d360e01b5f9081526001600160a01b03909116600452602490fd5b905060208180518101031261009d57602001516001600160a01b0381169081900361009d576001600160a01b03821614155f6104fa565b80516020141591506104f3565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381169190823b1561009d5760405163278f794360e11b81525f8160648183809760018060a01b031698896004840152604060248401528160448401525af19081610676575b50610671578180916106056103f8565b94826040516020810192631b2ce7f360e11b845260248201526024815261062d6044826103c2565b51925af16106396103f8565b5015610643575050565b8151156106535750602081519101fd5b60015463e0cca2d360e01b82526001600160a01b0316600452602490fd5b505050565b6106839193505f906103c2565b5f915f6105f556fea2646970667358221220727d50fdce856ad7ca0335066dbf97efb639324cde39f73e36cfbdb79a3c58e564736f6c6343000825003360c08060405234604257336080523060a0526102ac90816100478239608051818181605501526101c3015260a05181818160c50152818161010901526102480152f35b5f80fdfe6080604052600436101561001d575b6374ac3c1160e11b5f5260045ffd5b5f3560e01c80634f1ef2861461016157806352d1902d146100f75763b3a3a5210361000e57346100f3575f3660031901126100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148015906100c1575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546040516001600160a01b039091168152602090f35b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610086565b5f80fd5b346100f3575f3660031901126100f3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316300361000e5760206040517f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8152f35b60403660031901126100f3576004356001600160a01b0381168082036100f3576024359167ffffffffffffffff83116100f357366023840112156100f35782600401359267ffffffffffffffff84116100f35760248436920101116100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614801590610244575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a261000e57005b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316146101f456fea2646970667358221220d4fb9da03a5b0cf1aa43a67d214952beacbfe7531a58c200d0f5d2446e7fb11864736f6c6343000825003360806040526102b3803803806100148161017e565b92833981019060408183031261017a578051906001600160a01b0382169081830361017a576020810151906001600160401b03821161017a570183601f8201121561017a5780519061006d610068836101b7565b61017e565b948286526020838301011161017a575f5b82811061016557505060205f9185010152813b15610153577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b031916821790557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a281511561013c575f8083602061012495519101845af43d15610134573d91610115610068846101b7565b9283523d5f602085013e6101d2565b505b604051608290816102318239f35b6060916101d2565b505034156101265763b398979f60e01b5f5260045ffd5b634c9c8ce360e01b5f5260045260245ffd5b8060208092840101518282890101520161007e565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176101a357604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b0381116101a357601f01601f191660200190565b906101f657508051156101e757805190602001fd5b63d6bda27560e01b5f5260045ffd5b81511580610227575b610207575090565b639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b50803b156101ff56fe60806040527f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545f9081906001600160a01b0316368280378136915af43d5f803e156048573d5ff35b3d5ffdfea26469706673582212207579045468912d1388ee5b86813d99f4eba9af8d46c3a4a7134b14d074ddbb3664736f6c63430008250033a264697066735822122012d6f87697c2689ec3f1609bcf4cae62b7f56ec6360e606a976be655407ba5d164736f6c63430008250033",
}

// UUPSFamily is an auto generated Go binding around an Ethereum contract.
type UUPSFamily struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *UUPSFamily) GetABI() abi.ABI {
	return c.abi
}

// NewUUPSFamily creates a new instance of UUPSFamily.
func NewUUPSFamily() *UUPSFamily {
	parsed, err := UUPSFamilyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UUPSFamily{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UUPSFamily) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address proposals_) returns()
func (uUPSFamily *UUPSFamily) PackConstructor(proposals_ common.Address) []byte {
	enc, err := uUPSFamily.abi.Pack("", proposals_)
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
func (uUPSFamily *UUPSFamily) PackAddressOf(configuration ICodeRegistryConfiguration, salt [32]byte) []byte {
	enc, err := uUPSFamily.abi.Pack("addressOf", configuration, salt)
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
func (uUPSFamily *UUPSFamily) TryPackAddressOf(configuration ICodeRegistryConfiguration, salt [32]byte) ([]byte, error) {
	return uUPSFamily.abi.Pack("addressOf", configuration, salt)
}

// UUPSFamilyAddressOfOutput serves as a container for the return parameters of contract
// method AddressOf.
type UUPSFamilyAddressOfOutput struct {
	ContractAddress common.Address
	Authority       common.Address
}

// UnpackAddressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22d81f61.
//
// Solidity: function addressOf((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt) view returns(address contractAddress, address authority)
func (uUPSFamily *UUPSFamily) UnpackAddressOf(data []byte) (UUPSFamilyAddressOfOutput, error) {
	out, err := uUPSFamily.abi.Unpack("addressOf", data)
	outstruct := new(UUPSFamilyAddressOfOutput)
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
// Solidity: function authorityOf(address proxy, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (uUPSFamily *UUPSFamily) PackAuthorityOf(proxy common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := uUPSFamily.abi.Pack("authorityOf", proxy, configuration, baseline, link, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd943b7e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorityOf(address proxy, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (uUPSFamily *UUPSFamily) TryPackAuthorityOf(proxy common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return uUPSFamily.abi.Pack("authorityOf", proxy, configuration, baseline, link, salt)
}

// UnpackAuthorityOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd943b7e2.
//
// Solidity: function authorityOf(address proxy, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) view returns(address)
func (uUPSFamily *UUPSFamily) UnpackAuthorityOf(data []byte) (common.Address, error) {
	out, err := uUPSFamily.abi.Unpack("authorityOf", data)
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
func (uUPSFamily *UUPSFamily) PackCodeRegistry() []byte {
	enc, err := uUPSFamily.abi.Pack("codeRegistry")
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
func (uUPSFamily *UUPSFamily) TryPackCodeRegistry() ([]byte, error) {
	return uUPSFamily.abi.Pack("codeRegistry")
}

// UnpackCodeRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3207bc0.
//
// Solidity: function codeRegistry() view returns(address)
func (uUPSFamily *UUPSFamily) UnpackCodeRegistry(data []byte) (common.Address, error) {
	out, err := uUPSFamily.abi.Unpack("codeRegistry", data)
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
func (uUPSFamily *UUPSFamily) PackDeploy(configuration ICodeRegistryConfiguration, salt [32]byte, first ICodeRegistryUpgrade) []byte {
	enc, err := uUPSFamily.abi.Pack("deploy", configuration, salt, first)
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
func (uUPSFamily *UUPSFamily) TryPackDeploy(configuration ICodeRegistryConfiguration, salt [32]byte, first ICodeRegistryUpgrade) ([]byte, error) {
	return uUPSFamily.abi.Pack("deploy", configuration, salt, first)
}

// UnpackDeploy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71d61802.
//
// Solidity: function deploy((address[],uint8,uint40,bool,bool,bool,address) configuration, bytes32 salt, (address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) first) returns(address contractAddress)
func (uUPSFamily *UUPSFamily) UnpackDeploy(data []byte) (common.Address, error) {
	out, err := uUPSFamily.abi.Unpack("deploy", data)
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
func (uUPSFamily *UUPSFamily) PackHalted() []byte {
	enc, err := uUPSFamily.abi.Pack("halted")
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
func (uUPSFamily *UUPSFamily) TryPackHalted() ([]byte, error) {
	return uUPSFamily.abi.Pack("halted")
}

// UnpackHalted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9b8af0b.
//
// Solidity: function halted() view returns(address)
func (uUPSFamily *UUPSFamily) UnpackHalted(data []byte) (common.Address, error) {
	out, err := uUPSFamily.abi.Unpack("halted", data)
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
// Solidity: function prepare(address proxy, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (uUPSFamily *UUPSFamily) PackPrepare(proxy common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := uUPSFamily.abi.Pack("prepare", proxy, configuration, baseline, link, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrepare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dbe7243.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prepare(address proxy, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (uUPSFamily *UUPSFamily) TryPackPrepare(proxy common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return uUPSFamily.abi.Pack("prepare", proxy, configuration, baseline, link, salt)
}

// UnpackPrepare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4dbe7243.
//
// Solidity: function prepare(address proxy, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns(address authority)
func (uUPSFamily *UUPSFamily) UnpackPrepare(data []byte) (common.Address, error) {
	out, err := uUPSFamily.abi.Unpack("prepare", data)
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
func (uUPSFamily *UUPSFamily) PackProposals() []byte {
	enc, err := uUPSFamily.abi.Pack("proposals")
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
func (uUPSFamily *UUPSFamily) TryPackProposals() ([]byte, error) {
	return uUPSFamily.abi.Pack("proposals")
}

// UnpackProposals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55ef20e6.
//
// Solidity: function proposals() view returns(address)
func (uUPSFamily *UUPSFamily) UnpackProposals(data []byte) (common.Address, error) {
	out, err := uUPSFamily.abi.Unpack("proposals", data)
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
// Solidity: function register(address proxy, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns()
func (uUPSFamily *UUPSFamily) PackRegister(proxy common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) []byte {
	enc, err := uUPSFamily.abi.Pack("register", proxy, configuration, baseline, link, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83f6c75c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address proxy, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string link, bytes32 salt) returns()
func (uUPSFamily *UUPSFamily) TryPackRegister(proxy common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, link string, salt [32]byte) ([]byte, error) {
	return uUPSFamily.abi.Pack("register", proxy, configuration, baseline, link, salt)
}

// UUPSFamilyPrepared represents a Prepared event raised by the UUPSFamily contract.
type UUPSFamilyPrepared struct {
	Proxy     common.Address
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const UUPSFamilyPreparedEventName = "Prepared"

// ContractEventName returns the user-defined event name.
func (UUPSFamilyPrepared) ContractEventName() string {
	return UUPSFamilyPreparedEventName
}

// UnpackPreparedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Prepared(address indexed proxy, address indexed authority)
func (uUPSFamily *UUPSFamily) UnpackPreparedEvent(log *types.Log) (*UUPSFamilyPrepared, error) {
	event := "Prepared"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != uUPSFamily.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UUPSFamilyPrepared)
	if len(log.Data) > 0 {
		if err := uUPSFamily.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range uUPSFamily.abi.Events[event].Inputs {
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
func (uUPSFamily *UUPSFamily) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], uUPSFamily.abi.Errors["DeploymentFailed"].ID.Bytes()[:4]) {
		return uUPSFamily.UnpackDeploymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], uUPSFamily.abi.Errors["NotPrepared"].ID.Bytes()[:4]) {
		return uUPSFamily.UnpackNotPreparedError(raw[4:])
	}
	if bytes.Equal(raw[:4], uUPSFamily.abi.Errors["ProposerOnly"].ID.Bytes()[:4]) {
		return uUPSFamily.UnpackProposerOnlyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// UUPSFamilyDeploymentFailed represents a DeploymentFailed error raised by the UUPSFamily contract.
type UUPSFamilyDeploymentFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeploymentFailed()
func UUPSFamilyDeploymentFailedErrorID() common.Hash {
	return common.HexToHash("0x3011642595b52db2c854a6ba7204cc406419c7d6c628eeb9fe80adcc365544e4")
}

// UnpackDeploymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeploymentFailed()
func (uUPSFamily *UUPSFamily) UnpackDeploymentFailedError(raw []byte) (*UUPSFamilyDeploymentFailed, error) {
	out := new(UUPSFamilyDeploymentFailed)
	if err := uUPSFamily.abi.UnpackIntoInterface(out, "DeploymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UUPSFamilyNotPrepared represents a NotPrepared error raised by the UUPSFamily contract.
type UUPSFamilyNotPrepared struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPrepared(address authority)
func UUPSFamilyNotPreparedErrorID() common.Hash {
	return common.HexToHash("0x94935887ddde4fa2e656f7e322d5db2c64a430af26aeb5d367135d7b61b73bea")
}

// UnpackNotPreparedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPrepared(address authority)
func (uUPSFamily *UUPSFamily) UnpackNotPreparedError(raw []byte) (*UUPSFamilyNotPrepared, error) {
	out := new(UUPSFamilyNotPrepared)
	if err := uUPSFamily.abi.UnpackIntoInterface(out, "NotPrepared", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UUPSFamilyProposerOnly represents a ProposerOnly error raised by the UUPSFamily contract.
type UUPSFamilyProposerOnly struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposerOnly(address proposer)
func UUPSFamilyProposerOnlyErrorID() common.Hash {
	return common.HexToHash("0x7df9a3505a9d72d6c588583d89bae885e3fe69a34d642a208906ae10340a61a6")
}

// UnpackProposerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposerOnly(address proposer)
func (uUPSFamily *UUPSFamily) UnpackProposerOnlyError(raw []byte) (*UUPSFamilyProposerOnly, error) {
	out := new(UUPSFamilyProposerOnly)
	if err := uUPSFamily.abi.UnpackIntoInterface(out, "ProposerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

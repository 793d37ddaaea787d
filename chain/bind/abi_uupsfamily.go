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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProposals\",\"name\":\"proposals_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"NotPrepared\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"ProposerOnly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"Prepared\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"addressOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"authorityOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"codeRegistry\",\"outputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"first\",\"type\":\"tuple\"}],\"name\":\"deploy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"halted\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"prepare\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposals\",\"outputs\":[{\"internalType\":\"contractIProposals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proxy\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "UUPSFamily",
	Bin: "0x60c080604052346100ec57602081611dfb803803809161001f8285610103565b8339810103126100ec57516001600160a01b0381168082036100ec5760206004916040519283809263028c81ef60e61b82525afa9081156100f8575f916100b2575b5060805260a052604051611cc0908161013b823960805181818160e40152818161014a015281816102de015281816108d6015281816109c30152610e0a015260a05181818161068401526108650152f35b90506020813d6020116100f0575b816100cd60209383610103565b810103126100ec57516001600160a01b03811681036100ec575f610061565b5f80fd5b3d91506100c0565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761012657604052565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816322d81f6114610952575080634dbe72431461089457806355ef20e61461085057806371d618021461023757806383f6c75c14610113578063a3207bc0146100ce578063b9b8af0b146100b25763d943b7e214610076575f80fd5b346100af57602061009d61009861008c36610ae0565b93859695939193610e90565b610dd7565b6040516001600160a01b039091168152f35b80fd5b50346100af57806003193601126100af57602090604051908152f35b50346100af57806003193601126100af576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100af576100989061013c61012936610ae0565b97819886949692848888869b979b610e90565b95863b1561021b57949586957f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b156102175760405163c66097d760e01b81526001600160a01b0391821660048201529216602483015261014060448301529094869486948593879385936101ea93909291906101d8906101cd90610144880190610bbc565b936064870190610d59565b84830360031901610124860152610d39565b03925af1801561020c576101fb5750f35b8161020591610cae565b6100af5780f35b6040513d84823e3d90fd5b8780fd5b639493588760e01b86526001600160a01b038716600452602486fd5b50346107ac5760603660031901126107ac576004356001600160401b0381116107ac5760e0816004019160031990360301126107ac576044356001600160401b0381116107ac57806004016102a060031983360301126107ac576001600160a01b036102a282610ccf565b16151580610832575b6108065760405160208101906102d6816102c86024358886610c92565b03601f198101835282610cae565b5190206040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316949190610d88808201906001600160401b038211838310176107b0576040918391610f0383398881525f60208201520301905ff580156107a15760405163ec55688960e01b81526001600160a01b03919091169490602081600481895afa9081156107a1575f916107c4575b5060405160c081018181106001600160401b038211176107b0576040525f8152602081015f8152604082015f8152606083015f815260808401915f835260a08501935f8552873b156107ac5760405198899763c66097d760e01b8952600160a01b60019003169c8d60048a0152602489015260448801610140905261014488016103fb91610bbc565b95516001600160a01b031660648801525163ffffffff1660848701525160a48601525160c48501525160e48401525161010483015281810360031981016101248401525f909152602001815a5f948591f180156107a15761078c575b506001600160a01b0361046982610ccf565b1661047a575b602083604051908152f35b604051631a351b6d60e11b815260206004820152919082906001600160a01b036104a382610acc565b1660248301526001600160401b036104bd60248501610ce3565b16604483015260018060a01b036104d660448501610acc565b166064830152606483013560848301526001600160401b036104fa60848501610ce3565b1660a483015263ffffffff61051160a48501610cf7565b1660c483015260c483013560e483015260e48301356101048301526105e86105d061058761055a610546610104880186610d08565b6102a06101248901526102c4880191610d39565b610124870135610144870152610574610144880186610d08565b8783036023190161016489015290610d39565b6001600160a01b0361059c6101648801610acc565b166101848601526101848601356101a48601526105bd6101a4870185610d08565b868303602319016101c488015290610d39565b916101c48501356101e48501526101e4850190610b7b565b9160231984820301610204850152828152602081019260208160051b83010193838a93607e1982360301905b8486106106f9575050505050505081906001600160401b0361067861028486610204602098013561022487015261022481013561024487015260018060a01b036106616102448301610acc565b166102648701526102648101358287015201610ce3565b166102a48301520381867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156106ee576106bf575b8061046f565b602090813d83116106e7575b6106d58183610cae565b810103126106e357816106b9565b5080fd5b503d6106cb565b6040513d85823e3d90fd5b919395989750919395601f198282030185528b8935848112156106e35785016001600160a01b0361072982610acc565b16835261074d61073c6020830183610d08565b608060208701526080860191610d39565b60408201359360078510156107885760608060209594600197879650604085015201359101529a019501960193949290918997989692610614565b8380fd5b6107999194505f90610cae565b5f925f610457565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b90506020813d6020116107fe575b816107df60209383610cae565b810103126107ac57516001600160a01b03811681036107ac575f610372565b3d91506107d2565b61081260448301610ccf565b6307df9a3560e41b5f9081526001600160a01b0391909116600452602490fd5b5061083f60448301610ccf565b6001600160a01b03163314156102ab565b346107ac575f3660031901126107ac576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346107ac576108a561008c36610ae0565b604051610d888082018281106001600160401b038211176107b05784610908918493610f0385396001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116825291909116602082015260400190565b03905ff59081156107a15760405160209290916001600160a01b03918216918291167f87610a787ecd3958146d598780b3ed01ced23e18ef2fb1305d23f1cead4427505f80a38152f35b346107ac5760403660031901126107ac57600435906001600160401b0382116107ac5760e060031983360301126107ac5761099c816102c860208201946024359060040186610c92565b519020604051610d886109b26020820183610cae565b808252610f036020830139604080517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031660208201525f818301529081526102c890610a2590610a0b606082610cae565b604051928391610a1f602084018097610dae565b90610dae565b51902060405190602082019260ff60f81b84523060601b60218401526035830152605582015260558152610a5a607582610cae565b5190206040516135a560f21b60208201908152606083901b6bffffffffffffffffffffffff19166022830152600160f91b6036830152601782526001600160a01b0390921691610aab603783610cae565b90519020604080516001600160a01b03928316815292909116602083015290f35b35906001600160a01b03821682036107ac57565b6101406003198201126107ac576004356001600160a01b03811681036107ac57916024356001600160401b0381116107ac5760e081840360031901126107ac576004019160c06043198201126107ac57604491610104356001600160401b0381116107ac57826023820112156107ac578060040135926001600160401b0384116107ac57602484830101116107ac5760240191906101243590565b9035601e19823603018112156107ac5701602081359101916001600160401b0382116107ac578160051b360383136107ac57565b359081151582036107ac57565b9060e0810191610bcc8180610b7b565b60e08452938490526101008301935f5b818110610c6c57505050602081013560ff81168091036107ac57602083015260408101359064ffffffffff82168092036107ac5760c0916040840152610c2460608201610baf565b15156060840152610c3760808201610baf565b15156080840152610c4a60a08201610baf565b151560a08401526001600160a01b0390610c65908301610acc565b1691015290565b909194602080600192838060a01b03610c848a610acc565b168152019601929101610bdc565b929190610ca9602091604086526040860190610bbc565b930152565b90601f801991011681019081106001600160401b038211176107b057604052565b356001600160a01b03811681036107ac5790565b35906001600160401b03821682036107ac57565b359063ffffffff821682036107ac57565b9035601e19823603018112156107ac5701602081359101916001600160401b0382116107ac5781360383136107ac57565b908060209392818452848401375f828201840152601f01601f1916010190565b60a09081906001600160a01b03610d6f82610acc565b16845263ffffffff610d8360208301610cf7565b1660208501526040810135604085015260608101356060850152608081013560808501520135910152565b908151915f5b838110610dc4575050015f815290565b8060208092840101518185015201610db4565b906102c8610e4a6102c8610a0b610d889460405195610df96020820188610cae565b808752610f036020880139604080517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081166020830152909216908201529182906060820190565b5190209060405191602083019160ff60f81b83523060601b60218501526035840152605583015260558252610e80607583610cae565b905190206001600160a01b031690565b949091610ee790610eca95610efc95610ed5604051988997602089019b60018060a01b03168c5261014060408a0152610160890190610bbc565b936060880190610d59565b858303601f1901610120870152610d39565b9061014083015203601f198101835282610cae565b5190209056fe60e03461017757601f610d8838819003918201601f19168301916001600160401b0383118484101761015e57808492604094855283398101031261017757610052602061004b8361017b565b920161017b565b6080919091526040516102f38082016001600160401b0381118382101761015e5782916107e2833903905ff08015610153576001600160a01b0390811660c0819052919081161590811561017257506040516102b3808201906001600160401b0382118383101761015e576060918391610ad58339858152604060208201525f60408201520301905ff08015610153576001600160a01b03165b60a052610139575b604051610652908161019082396080518161040b015260a05181818160b6015281816101a9015281816104320152610555015260c05181818161022c01526105060152f35b600180546001600160a01b0319169190911790555f6100f4565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6100ec565b5f80fd5b51906001600160a01b03821682036101775756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c1146102fa5780633a85a2df146102b45780635c60da1b1461028c5780635ed7ca5b1461025b578063b9b8af0b14610217578063ba29c8e4146100e5578063ec556889146100a15763f77c479114610071575f80fd5b3461009d575f36600319011261009d57602061008b6103f8565b6040516001600160a01b039091168152f35b5f80fd5b3461009d575f36600319011261009d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b602036600319011261009d5760043567ffffffffffffffff811161009d573660238201121561009d5780600401359067ffffffffffffffff821161009d57366024838301011161009d576001600160a01b0361013f6103f8565b1633036101ef5781158015906101e6575b61018e575b6001546001600160a01b0316610169610504565b61017281610430565b6bffffffffffffffffffffffff60a01b60015416176001555f80f35b60245f929182849360405193849301833781018381520390347f00000000000000000000000000000000000000000000000000000000000000005af16101d26103b9565b90156101de5780610155565b602081519101fd5b50341515610150565b6101f76103f8565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b3461009d575f36600319011261009d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461009d575f36600319011261009d576001600160a01b0361027b6103f8565b1633036101ef5761028a610504565b005b3461009d575f36600319011261009d576001546040516001600160a01b039091168152602090f35b3461009d57602036600319011261009d576004356001600160a01b0381169081810361009d576001600160a01b036102ea6103f8565b1633036101ef5761017290610430565b3461009d57602036600319011261009d576004356001600160a01b0381169081900361009d576001600160a01b036103306103f8565b1633036101ef578015610374575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b90601f8019910116810190811067ffffffffffffffff8211176103a557604052565b634e487b7160e01b5f52604160045260245ffd5b3d156103f3573d9067ffffffffffffffff82116103a557604051916103e8601f8201601f191660200184610383565b82523d5f602084013e565b606090565b5f546001600160a01b03168061042d57507f000000000000000000000000000000000000000000000000000000000000000090565b90565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381169190823b1561009d5760405163278f794360e11b81525f8160648183809760018060a01b031698896004840152604060248401528160448401525af190816104ef575b506104ea5781906104ad6103b9565b93826040516020810192631b2ce7f360e11b84526024820152602481526104d5604482610383565b51925af16104e16103b9565b50156101de5750565b505050565b6104fc9193505f90610383565b5f915f61049e565b7f000000000000000000000000000000000000000000000000000000000000000061052e81610430565b5f80604051602081019063b3a3a52160e01b825260048152610551602482610383565b51907f00000000000000000000000000000000000000000000000000000000000000005afa61057e6103b9565b901590811561060f575b81156105d8575b506105b65760018060a01b03166bffffffffffffffffffffffff60a01b6001541617600155565b60015463e0cca2d360e01b5f9081526001600160a01b03909116600452602490fd5b905060208180518101031261009d57602001516001600160a01b0381169081900361009d576001600160a01b03821614155f61058f565b805160201415915061058856fea26469706673582212202a8b66f19e374cbf8a166441f38e059a517fc6c41008f4b6ca04d69da1cac76064736f6c6343000825003360c08060405234604257336080523060a0526102ac90816100478239608051818181605501526101c3015260a05181818160c50152818161010901526102480152f35b5f80fdfe6080604052600436101561001d575b6374ac3c1160e11b5f5260045ffd5b5f3560e01c80634f1ef2861461016157806352d1902d146100f75763b3a3a5210361000e57346100f3575f3660031901126100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148015906100c1575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546040516001600160a01b039091168152602090f35b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610086565b5f80fd5b346100f3575f3660031901126100f3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316300361000e5760206040517f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8152f35b60403660031901126100f3576004356001600160a01b0381168082036100f3576024359167ffffffffffffffff83116100f357366023840112156100f35782600401359267ffffffffffffffff84116100f35760248436920101116100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614801590610244575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a261000e57005b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316146101f456fea2646970667358221220d4fb9da03a5b0cf1aa43a67d214952beacbfe7531a58c200d0f5d2446e7fb11864736f6c6343000825003360806040526102b3803803806100148161017e565b92833981019060408183031261017a578051906001600160a01b0382169081830361017a576020810151906001600160401b03821161017a570183601f8201121561017a5780519061006d610068836101b7565b61017e565b948286526020838301011161017a575f5b82811061016557505060205f9185010152813b15610153577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b031916821790557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a281511561013c575f8083602061012495519101845af43d15610134573d91610115610068846101b7565b9283523d5f602085013e6101d2565b505b604051608290816102318239f35b6060916101d2565b505034156101265763b398979f60e01b5f5260045ffd5b634c9c8ce360e01b5f5260045260245ffd5b8060208092840101518282890101520161007e565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176101a357604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b0381116101a357601f01601f191660200190565b906101f657508051156101e757805190602001fd5b63d6bda27560e01b5f5260045ffd5b81511580610227575b610207575090565b639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b50803b156101ff56fe60806040527f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545f9081906001600160a01b0316368280378136915af43d5f803e156048573d5ff35b3d5ffdfea26469706673582212207579045468912d1388ee5b86813d99f4eba9af8d46c3a4a7134b14d074ddbb3664736f6c63430008250033a264697066735822122047429bc763727431008eb6b9108c9c42427a40276d2b05c19a6c578ef5233b7f64736f6c63430008250033",
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
	if bytes.Equal(raw[:4], uUPSFamily.abi.Errors["NotPrepared"].ID.Bytes()[:4]) {
		return uUPSFamily.UnpackNotPreparedError(raw[4:])
	}
	if bytes.Equal(raw[:4], uUPSFamily.abi.Errors["ProposerOnly"].ID.Bytes()[:4]) {
		return uUPSFamily.UnpackProposerOnlyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

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
	Bin: "0x60c080604052346100e557602081611f75803803809161001f82856100fc565b8339810103126100e557516001600160a01b0381168082036100e55760206004916040519283809263028c81ef60e61b82525afa9081156100f1575f916100ab575b5060805260a052604051611e419081610134823960805181818160ea015281816101700152818161030f01528181610c170152610dce015260a0518181816105ba01526108c90152f35b90506020813d6020116100e9575b816100c6602093836100fc565b810103126100e557516001600160a01b03811681036100e5575f610061565b5f80fd5b3d91506100b9565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761011f57604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806322d81f61146109845780634dbe7243146108f857806355ef20e6146108b457806371d618021461026657806383f6c75c14610119578063a3207bc0146100d4578063b9b8af0b146100b85763d943b7e214610072575f80fd5b346100b55760206100a361009d610088366109f2565b93610097869796949294610d9e565b96610ec3565b90610e24565b6040516001600160a01b039091168152f35b80fd5b50346100b557806003193601126100b557602090604051908152f35b50346100b557806003193601126100b5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100b55761014b9061012c366109f2565b61009d610140879497999399969596610d9e565b918988888888610ec3565b956001600160a01b0361015d85610ceb565b1615801561025d575b61024157949586957f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b1561023d5760405163c66097d760e01b81526001600160a01b03918216600482015292166024830152610140604483015290948694869485938793859361021093909291906101fe906101f390610144880190610ace565b936064870190610e6e565b84830360031901610124860152610d55565b03925af18015610232576102215750f35b8161022b91610bc0565b6100b55780f35b6040513d84823e3d90fd5b8780fd5b639493588760e01b86526001600160a01b038716600452602486fd5b50863b15610166565b5034610810576060366003190112610810576004356001600160401b0381116108105760e081600401916003199036030112610810576044356024356001600160401b0382116108105781600401926102a06003198436030112610810576001600160a01b036102d585610ceb565b16151580610896575b61086a576040516020810190610307816102f9868686610ba4565b03601f198101835282610bc0565b5190206040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190610ed6808201906001600160401b03821183831017610814576040918391610f3683398581525f60208201520301905ff5806106d15750509061037b91610be1565b5091823b156106c2575b6001600160a01b0361039682610ceb565b166103b0575b6040516001600160a01b0384168152602090f35b604051631a351b6d60e11b815260206004820152919082906001600160a01b036103d9826109de565b1660248301526001600160401b036103f360248501610cff565b16604483015260018060a01b0361040c604485016109de565b166064830152606483013560848301526001600160401b0361043060848501610cff565b1660a483015263ffffffff61044760a48501610d13565b1660c483015260c483013560e483015260e483013561010483015261051e6105066104bd61049061047c610104880186610d24565b6102a06101248901526102c4880191610d55565b6101248701356101448701526104aa610144880186610d24565b8783036023190161016489015290610d55565b6001600160a01b036104d261016488016109de565b166101848601526101848601356101a48601526104f36101a4870185610d24565b868303602319016101c488015290610d55565b916101c48501356101e48501526101e4850190610a8d565b9160231984820301610204850152828152602081019260208160051b83010193838a93607e1982360301905b84861061062f575050505050505081906001600160401b036105ae61028486610204602098013561022487015261022481013561024487015260018060a01b0361059761024483016109de565b166102648701526102648101358287015201610cff565b166102a48301520381867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610624576105f5575b8061039c565b602090813d831161061d575b61060b8183610bc0565b8101031261061957816105ef565b5080fd5b503d610601565b6040513d85823e3d90fd5b919395989750919395601f198282030185528b8935848112156106195785016001600160a01b0361065f826109de565b1683526106836106726020830183610d24565b608060208701526080860191610d55565b60408201359360078510156106be5760608060209594600197879650604085015201359101529a01950196019394929091899798969261054a565b8380fd5b633011642560e01b8452600484fd5b60405163ec55688960e01b8152929593506001600160a01b031691602081600481865afa908115610805575f91610828575b5080956040519060c082018281106001600160401b03821117610814576040525f8252602082015f8152604083015f815260608401905f825260808501925f845260a08601945f8652883b1561081057604051998a9863c66097d760e01b8a52600160a01b600190031660048a01526024890152604488016101409052610144880161078e91610ace565b95516001600160a01b031660648801525163ffffffff1660848701525160a48601525160c48501525160e48401525161010483015281810360031981016101248401525f909152602001815a5f948591f18015610805576107f0575b50610385565b6107fd9194505f90610bc0565b5f925f6107ea565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b90506020813d602011610862575b8161084360209383610bc0565b8101031261081057516001600160a01b0381168103610810575f610703565b3d9150610836565b61087660448401610ceb565b6307df9a3560e41b5f9081526001600160a01b0391909116600452602490fd5b506108a360448401610ceb565b6001600160a01b03163314156102de565b34610810575f366003190112610810576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461081057610929610909366109f2565b916109178697949596610d9e565b6001600160a01b039690959088610ec3565b906020815191015ff51690811561097557604051602092909181906001600160a01b03167f87610a787ecd3958146d598780b3ed01ced23e18ef2fb1305d23f1cead4427505f80a38152f35b633011642560e01b5f5260045ffd5b34610810576040366003190112610810576004356001600160401b0381116108105760e06003198236030112610810576109c660409160243590600401610be1565b82516001600160a01b03928316815291166020820152f35b35906001600160a01b038216820361081057565b610140600319820112610810576004356001600160a01b038116810361081057916024356001600160401b0381116108105760e08184036003190112610810576004019160c060431982011261081057604491610104356001600160401b0381116108105782602382011215610810578060040135926001600160401b03841161081057602484830101116108105760240191906101243590565b9035601e19823603018112156108105701602081359101916001600160401b038211610810578160051b3603831361081057565b3590811515820361081057565b9060e0810191610ade8180610a8d565b60e08452938490526101008301935f5b818110610b7e57505050602081013560ff811680910361081057602083015260408101359064ffffffffff82168092036108105760c0916040840152610b3660608201610ac1565b15156060840152610b4960808201610ac1565b15156080840152610b5c60a08201610ac1565b151560a08401526001600160a01b0390610b779083016109de565b1691015290565b909194602080600192838060a01b03610b968a6109de565b168152019601929101610aee565b929190610bbb602091604086526040860190610ace565b930152565b90601f801991011681019081106001600160401b0382111761081457604052565b610c6b906102f9610c90610c9994610c7f610ed660405190610c066020820183610bc0565b808252610f366020830139604080517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031660208201525f81830152908152610c7190610c5b606082610bc0565b6040519889936020850190610d75565b90610d75565b03601f198101875286610bc0565b604051928391602083019586610ba4565b51902090610e24565b6040516135a560f21b60208201908152606083901b6bffffffffffffffffffffffff19166022830152600160f91b603683015260178252610cdb603783610bc0565b905190206001600160a01b031691565b356001600160a01b03811681036108105790565b35906001600160401b038216820361081057565b359063ffffffff8216820361081057565b9035601e19823603018112156108105701602081359101916001600160401b03821161081057813603831361081057565b908060209392818452848401375f828201840152601f01601f1916010190565b908151915f5b838110610d8b575050015f815290565b8060208092840101518185015201610d7b565b610e21610c6b916102f9610ed69160405192610dbd6020820185610bc0565b808452610f366020850139604080517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081166020830152909216828201528152610e11606082610bc0565b6040519485936020850190610d75565b90565b602081519101209060405191602083019160ff60f81b83523060601b60218501526035840152605583015260558252610e5e607583610bc0565b905190206001600160a01b031690565b60a09081906001600160a01b03610e84826109de565b16845263ffffffff610e9860208301610d13565b1660208501526040810135604085015260608101356060850152608081013560808501520135910152565b949091610f1a90610efd95610f2f95610f08604051988997602089019b60018060a01b03168c5261014060408a0152610160890190610ace565b936060880190610e6e565b858303601f1901610120870152610d55565b9061014083015203601f198101835282610bc0565b5190209056fe60e03461017e57601f610ed638819003918201601f19168301916001600160401b0383118484101761016557808492604094855283398101031261017e57610052602061004b83610182565b9201610182565b6080919091526040516102f38082016001600160401b03811183821017610165578291610930833903905ff0801561015a576001600160a01b0390811660c0819052919081161590811561017957506040516102b3808201906001600160401b03821183831017610165576060918391610c238339858152604060208201525f60408201520301905ff0801561015a576001600160a01b03165b60a052610140575b60405161079990816101978239608051816104ad015260a05181818160cc0152818161050d015281816105980152610661015260c0518181816101c4015281816102c601526105490152f35b600180546001600160a01b0319169190911790555f6100f4565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6100ec565b5f80fd5b51906001600160a01b038216820361017e5756fe60806040526004361015610011575f80fd5b5f3560e01c8063110550c1146103385780631347399b146103045780633a85a2df1461027f5780635c60da1b146102575780635ed7ca5b1461022857806379ba5097146101f3578063b9b8af0b146101af578063ba29c8e4146100fb578063ec556889146100b75763f77c479114610087575f80fd5b346100b3575f3660031901126100b35760206100a161049a565b6040516001600160a01b039091168152f35b5f80fd5b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b610104366103c1565b6001600160a01b0361011461049a565b16330361018757801580159061017e575b610163575b6001546001600160a01b031661013e610547565b6101478161065f565b6bffffffffffffffffffffffff60a01b60015416176001555f80f35b61017791610172913691610464565b610501565b808061012a565b50341515610125565b61018f61049a565b6316e0c3f160e11b5f9081526001600160a01b0391909116600452602490fd5b346100b3575f3660031901126100b3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100b3575f3660031901126100b3576040516379ba509760e01b60208201526004815261022690610172602482610412565b005b346100b3575f3660031901126100b3576001600160a01b0361024861049a565b16330361018757610226610547565b346100b3575f3660031901126100b3576001546040516001600160a01b039091168152602090f35b346100b35760203660031901126100b3576004356001600160a01b038116908181036100b3576001600160a01b036102b561049a565b1633036101875760015461014791907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0390811691161461065f576102ff610547565b61065f565b346100b357610312366103c1565b6001600160a01b0361032261049a565b1633036101875761022691610172913691610464565b346100b35760203660031901126100b3576004356001600160a01b038116908190036100b3576001600160a01b0361036e61049a565b1633036101875780156103b2575f80546001600160a01b031916821781557f027c3e080ed9215f564a9455a666f7e459b3edc0bb6e02a1bf842fde4d0ccfc19080a2005b632f62e27560e01b5f5260045ffd5b9060206003198301126100b35760043567ffffffffffffffff81116100b357826023820112156100b35780600401359267ffffffffffffffff84116100b357602484830101116100b3576024019190565b90601f8019910116810190811067ffffffffffffffff82111761043457604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff811161043457601f01601f191660200190565b92919261047082610448565b9161047e6040519384610412565b8294818452818301116100b3578281602093845f960137010152565b5f546001600160a01b0316806104cf57507f000000000000000000000000000000000000000000000000000000000000000090565b90565b3d156104fc573d906104e382610448565b916104f16040519384610412565b82523d5f602084013e565b606090565b5f8091602081519101347f00000000000000000000000000000000000000000000000000000000000000005af16105366104d2565b901561053f5750565b602081519101fd5b7f00000000000000000000000000000000000000000000000000000000000000006105718161065f565b5f80604051602081019063b3a3a52160e01b825260048152610594602482610412565b51907f00000000000000000000000000000000000000000000000000000000000000005afa6105c16104d2565b9015908115610652575b811561061b575b506105f95760018060a01b03166bffffffffffffffffffffffff60a01b6001541617600155565b60015463e0cca2d360e01b5f9081526001600160a01b03909116600452602490fd5b90506020818051810103126100b357602001516001600160a01b038116908190036100b3576001600160a01b03821614155f6105d2565b80516020141591506105cb565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381169190823b156100b35760405163278f794360e11b81525f8160648183809760018060a01b031698896004840152604060248401528160448401525af1908161074e575b50610749578180916106dd6104d2565b94826040516020810192631b2ce7f360e11b8452602482015260248152610705604482610412565b51925af16107116104d2565b501561071b575050565b81511561072b5750602081519101fd5b60015463e0cca2d360e01b82526001600160a01b0316600452602490fd5b505050565b61075b9193505f90610412565b5f915f6106cd56fea264697066735822122078be4c099ff91b2f5e09aeb6db1880ef53e00b8de796f35533eb5900f619f3ca64736f6c6343000825003360c08060405234604257336080523060a0526102ac90816100478239608051818181605501526101c3015260a05181818160c50152818161010901526102480152f35b5f80fdfe6080604052600436101561001d575b6374ac3c1160e11b5f5260045ffd5b5f3560e01c80634f1ef2861461016157806352d1902d146100f75763b3a3a5210361000e57346100f3575f3660031901126100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148015906100c1575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546040516001600160a01b039091168152602090f35b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610086565b5f80fd5b346100f3575f3660031901126100f3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316300361000e5760206040517f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8152f35b60403660031901126100f3576004356001600160a01b0381168082036100f3576024359167ffffffffffffffff83116100f357366023840112156100f35782600401359267ffffffffffffffff84116100f35760248436920101116100f357337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614801590610244575b61000e577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a261000e57005b50307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316146101f456fea2646970667358221220d4fb9da03a5b0cf1aa43a67d214952beacbfe7531a58c200d0f5d2446e7fb11864736f6c6343000825003360806040526102b3803803806100148161017e565b92833981019060408183031261017a578051906001600160a01b0382169081830361017a576020810151906001600160401b03821161017a570183601f8201121561017a5780519061006d610068836101b7565b61017e565b948286526020838301011161017a575f5b82811061016557505060205f9185010152813b15610153577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b031916821790557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a281511561013c575f8083602061012495519101845af43d15610134573d91610115610068846101b7565b9283523d5f602085013e6101d2565b505b604051608290816102318239f35b6060916101d2565b505034156101265763b398979f60e01b5f5260045ffd5b634c9c8ce360e01b5f5260045260245ffd5b8060208092840101518282890101520161007e565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176101a357604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b0381116101a357601f01601f191660200190565b906101f657508051156101e757805190602001fd5b63d6bda27560e01b5f5260045ffd5b81511580610227575b610207575090565b639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b50803b156101ff56fe60806040527f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545f9081906001600160a01b0316368280378136915af43d5f803e156048573d5ff35b3d5ffdfea26469706673582212207579045468912d1388ee5b86813d99f4eba9af8d46c3a4a7134b14d074ddbb3664736f6c63430008250033a26469706673582212204b598202fe09f9fa0648969c654044dc52c8c0b9ec78dc55ae19a614941b15cb64736f6c63430008250033",
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

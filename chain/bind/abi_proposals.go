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

// ProposalsMetaData contains all meta data concerning the Proposals contract.
var ProposalsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"codeRegistry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"ProposerOnly\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"body\",\"type\":\"bytes\"}],\"name\":\"Proposed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"codeRegistry\",\"outputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Archive\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"digestOfArchive\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Cancel\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"digestOfCancel\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.HandOver\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"digestOfHandOver\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"}],\"internalType\":\"structICodeRegistry.Reconfigure\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"digestOfReconfigure\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"toVersion\",\"type\":\"uint32\"}],\"internalType\":\"structICodeRegistry.RollBack\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"digestOfRollBack\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"digestOfUpgrade\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Archive\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"proposeArchive\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Cancel\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"proposeCancel\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.HandOver\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"proposeHandOver\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"}],\"internalType\":\"structICodeRegistry.Reconfigure\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"proposeReconfigure\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"toVersion\",\"type\":\"uint32\"}],\"internalType\":\"structICodeRegistry.RollBack\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"proposeRollBack\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"proposeUpgrade\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Proposals",
	Bin: "0x60a0346100c557601f611cfc38819003918201601f19168301916001600160401b038311848410176100c9578084926020946040528339810103126100c557516001600160a01b03811681036100c557608052604051611c1e90816100de8239608051818181610200015281816102de015281816104ed015281816105c0015281816106d60152818161084b0152818161092601528181610b3a01528181610c1501528181610e0f01528181610ee201528181611114015281816111ef01526114540152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063020a61c01461101c5780631f87606414610ffe5780632eb2563514610fe3578063346a36da14610d165780635a19b6eb14610a425780636b6a0c3b14610a2757806384b9746d1461073e5780638ddbdfdb1461072057806395b22d7514610705578063a3207bc0146106c1578063bb5b7515146103f3578063c2bcf23e146100d75763c4ec5f97146100a8575f80fd5b346100d35760c03660031901126100d35760206100cb6100c6611694565b61143e565b604051908152f35b5f80fd5b346100d3576100e53661135a565b6100f16100c6826114df565b60408201916100ff8361138e565b6001600160a01b0316331415806102c8575b806101c5575b61019c5761012761012d9161138e565b9261138e565b91366004116100d357816020935f516020611bc95f395f51905f526003193601916040519260028452604088850152806040850152600460608501375f605c368501015260018060a01b03169360018060a01b031691606081601f19601b3601168101030190a4604051908152f35b6101a58361138e565b6307df9a3560e41b5f9081526001600160a01b0391909116600452602490fd5b506101cf8161138e565b6040516378f95fb960e01b81526001600160a01b0391821660048201526024810184905290608090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa80156102bd575f9061023b575b60609150015115610117565b506080813d6080116102b5575b81610255608093836113d2565b810103126100d3576040519061026a826113a2565b610273816113f4565b8252610281602082016113f4565b6020830152604081015190600b8210156100d357606091604084015201519081151582036100d3576060918282015261022f565b3d9150610248565b6040513d5f823e3d90fd5b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102bd575f916103b0575b506040516397a5d5b560e01b815233600482015290602090829060249082906001600160a01b03165afa9081156102bd575f91610375575b5060038110156103615760011415610111565b634e487b7160e01b5f52602160045260245ffd5b90506020813d6020116103a8575b81610390602093836113d2565b810103126100d3575160038110156100d3578461034e565b3d9150610383565b90506020813d6020116103eb575b816103cb602093836113d2565b810103126100d357516001600160a01b03811681036100d3576020610316565b3d91506103be565b346100d357610401366112f0565b61040d6100c6826116ff565b604082019161041b8361138e565b6001600160a01b0316331415806105aa575b806104b2575b61019c576101276104439161138e565b91366004116100d357816020935f516020611bc95f395f51905f526003193601916040519260018452604088850152806040850152600460608501375f605c368501015260018060a01b03169360018060a01b031691606081601f19601b3601168101030190a4604051908152f35b506104bc8161138e565b6040516378f95fb960e01b81526001600160a01b0391821660048201526024810184905290608090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa80156102bd575f90610528575b60609150015115610433565b506080813d6080116105a2575b81610542608093836113d2565b810103126100d35760405190610557826113a2565b610560816113f4565b825261056e602082016113f4565b6020830152604081015190600b8210156100d357606091604084015201519081151582036100d3576060918282015261051c565b3d9150610535565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102bd575f9161067e575b506040516397a5d5b560e01b815233600482015290602090829060249082906001600160a01b03165afa9081156102bd575f91610643575b506003811015610361576001141561042d565b90506020813d602011610676575b8161065e602093836113d2565b810103126100d3575160038110156100d35784610630565b3d9150610651565b90506020813d6020116106b9575b81610699602093836113d2565b810103126100d357516001600160a01b03811681036100d35760206105f8565b3d915061068c565b346100d3575f3660031901126100d3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100d35760206100cb6100c661071b36611325565b61195b565b346100d35760c03660031901126100d35760206100cb6100c661165f565b346100d357366003190160a081126100d35761075b6100c6611409565b6044356001600160a01b03811680821415939091846100d3578233141580610910575b80610810575b6107fb576004356001600160a01b03811695908681036100d357506100d35750366004116100d3576020935f516020611bc95f395f51905f5284926040519060058252604088830152806040830152600460608301375f605c3683010152606081601f19601b3601168101030190a4604051908152f35b9050506307df9a3560e41b5f5260045260245ffd5b506004356001600160a01b038116908181036100d357506040516378f95fb960e01b81526004810191909152602481018590526080816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102bd575f9061088e575b60609150015115610784565b506080813d608011610908575b816108a8608093836113d2565b810103126100d357604051906108bd826113a2565b6108c6816113f4565b82526108d4602082016113f4565b6020830152604081015190600b8210156100d357606091604084015201519081151582036100d35760609182820152610882565b3d915061089b565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102bd575f916109e4575b506040516397a5d5b560e01b815233600482015290602090829060249082906001600160a01b03165afa9081156102bd575f916109a9575b506003811015610361576001141561077e565b90506020813d6020116109dc575b816109c4602093836113d2565b810103126100d3575160038110156100d35786610996565b3d91506109b7565b90506020813d602011610a1f575b816109ff602093836113d2565b810103126100d357516001600160a01b03811681036100d357602061095e565b3d91506109f2565b346100d35760206100cb6100c6610a3d3661135a565b6114df565b346100d357366003190160c081126100d357610a5f6100c6611694565b6044356001600160a01b03811680821415939091846100d3578233141580610bff575b80610aff575b6107fb576004356001600160a01b03811695908681036100d357506100d35750366004116100d3576020935f516020611bc95f395f51905f5284926040519060048252604088830152806040830152600460608301375f605c3683010152606081601f19601b3601168101030190a4604051908152f35b506004356001600160a01b038116908181036100d357506040516378f95fb960e01b81526004810191909152602481018590526080816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102bd575f90610b7d575b60609150015115610a88565b506080813d608011610bf7575b81610b97608093836113d2565b810103126100d35760405190610bac826113a2565b610bb5816113f4565b8252610bc3602082016113f4565b6020830152604081015190600b8210156100d357606091604084015201519081151582036100d35760609182820152610b71565b3d9150610b8a565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102bd575f91610cd3575b506040516397a5d5b560e01b815233600482015290602090829060249082906001600160a01b03165afa9081156102bd575f91610c98575b5060038110156103615760011415610a82565b90506020813d602011610ccb575b81610cb3602093836113d2565b810103126100d3575160038110156100d35786610c85565b3d9150610ca6565b90506020813d602011610d0e575b81610cee602093836113d2565b810103126100d357516001600160a01b03811681036100d3576020610c4d565b3d9150610ce1565b346100d357610d2436611325565b610d306100c68261195b565b60408201916001600160a01b03610d468461138e565b1633141580610ecc575b80610dd4575b61019c57610127610d669161138e565b91366004116100d357816020935f516020611bc95f395f51905f52600319360191604051925f8452604088850152806040850152600460608501375f605c368501015260018060a01b03169360018060a01b031691606081601f19601b3601168101030190a4604051908152f35b50610dde8161138e565b6040516378f95fb960e01b81526001600160a01b0391821660048201526024810184905290608090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa80156102bd575f90610e4a575b60609150015115610d56565b506080813d608011610ec4575b81610e64608093836113d2565b810103126100d35760405190610e79826113a2565b610e82816113f4565b8252610e90602082016113f4565b6020830152604081015190600b8210156100d357606091604084015201519081151582036100d35760609182820152610e3e565b3d9150610e57565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102bd575f91610fa0575b506040516397a5d5b560e01b815233600482015290602090829060249082906001600160a01b03165afa9081156102bd575f91610f65575b5060038110156103615760011415610d50565b90506020813d602011610f98575b81610f80602093836113d2565b810103126100d3575160038110156100d35784610f52565b3d9150610f73565b90506020813d602011610fdb575b81610fbb602093836113d2565b810103126100d357516001600160a01b03811681036100d3576020610f1a565b3d9150610fae565b346100d35760206100cb6100c6610ff9366112f0565b6116ff565b346100d35760a03660031901126100d35760206100cb6100c6611409565b346100d357366003190160c081126100d3576110396100c661165f565b6044356001600160a01b03811680821415939091846100d35782331415806111d9575b806110d9575b6107fb576004356001600160a01b03811695908681036100d357506100d35750366004116100d3576020935f516020611bc95f395f51905f5284926040519060038252604088830152806040830152600460608301375f605c3683010152606081601f19601b3601168101030190a4604051908152f35b506004356001600160a01b038116908181036100d357506040516378f95fb960e01b81526004810191909152602481018590526080816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102bd575f90611157575b60609150015115611062565b506080813d6080116111d1575b81611171608093836113d2565b810103126100d35760405190611186826113a2565b61118f816113f4565b825261119d602082016113f4565b6020830152604081015190600b8210156100d357606091604084015201519081151582036100d3576060918282015261114b565b3d9150611164565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102bd575f916112ad575b506040516397a5d5b560e01b815233600482015290602090829060249082906001600160a01b03165afa9081156102bd575f91611272575b506003811015610361576001141561105c565b90506020813d6020116112a5575b8161128d602093836113d2565b810103126100d3575160038110156100d3578661125f565b3d9150611280565b90506020813d6020116112e8575b816112c8602093836113d2565b810103126100d357516001600160a01b03811681036100d3576020611227565b3d91506112bb565b60206003198201126100d3576004359067ffffffffffffffff82116100d3576102c09082900360031901126100d35760040190565b60206003198201126100d3576004359067ffffffffffffffff82116100d3576102a09082900360031901126100d35760040190565b60206003198201126100d3576004359067ffffffffffffffff82116100d35760c09082900360031901126100d35760040190565b356001600160a01b03811681036100d35790565b6080810190811067ffffffffffffffff8211176113be57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff8211176113be57604052565b519067ffffffffffffffff821682036100d357565b60c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a0600460208301372090565b60405163f698da2560e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102bd575f916114aa575b604292506040519161190160f01b8352600283015260228201522090565b90506020823d6020116114d7575b816114c5602093836113d2565b810103126100d357604291519061148c565b3d91506114b8565b60a081013560de19823603018112156100d3578101906114ff82806116c9565b604051908160208101938490925f905b80821061162f57505061152b925003601f1981018352826113d2565b519020602083013560ff81168091036100d357604084013564ffffffffff81168091036100d35784611561606060e09701611ba3565b61156d60808301611ba3565b9061158660c061157f60a08601611ba3565b940161138e565b936040519560208701977f2938804feeca25343ad82b062a0c80327a7381a3af2dfa19ed9fe8673674da298952604088015260608701526080860152151560a0850152151560c084015215158583015260018060a01b031661010082015261010081526115f5610120826113d2565b51902060c0604051927f5ff5dfea24eb403b9b16e178755f84b4cf220a5d35411bb3fd149cce96b13c318452602084013760c08201522090565b9092509083356001600160a01b03811691908290036100d35760208160019382935201940192018492939161150f565b60e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c0600460208301372090565b60e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c0600460208301372090565b903590601e19813603018212156100d3570180359067ffffffffffffffff82116100d357602001918160051b360383136100d357565b9061010082013582018035908160206040519201823720610140830135830180359081602060405192018237206101a0840135840180359081602060405192018237206117506101e08601866116c9565b94909561175c86611bb0565b9461176a60405196876113d2565b86865261177687611bb0565b602087019490601f190136863736899003607e1901955f5b898110156118bc578060051b90818c0135898112156100d3578c016117b28161138e565b906020810135601e19823603018112156100d3578101803567ffffffffffffffff81116100d357602082019080360382136100d357604051916117ff601f8301601f1916602001846113d2565b818352602083019360208336920101116100d357815f926020928637830101525190209060408101359060078210156100d3576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a0815261188d60c0826113d2565b5190208a518210156118a85760206001938c0101520161178e565b634e487b7160e01b5f52603260045260245ffd5b50939750939750935093604051602081018092519098905f5b818110611945575050506118f6816102e0989903601f1981018352826113d2565b519020926102c0604051957f07feb65630fa2b712f799c31e4753f165edadedefb2abfe9ce1cf5b3987f6fee875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a909201916001016118d5565b9061010082013582018035908160206040519201823720610140830135830180359081602060405192018237206101a0840135840180359081602060405192018237206119ac6101e08601866116c9565b9490956119b886611bb0565b946119c660405196876113d2565b8686526119d287611bb0565b602087019490601f190136863736899003607e1901955f5b89811015611b04578060051b90818c0135898112156100d3578c01611a0e8161138e565b906020810135601e19823603018112156100d3578101803567ffffffffffffffff81116100d357602082019080360382136100d35760405191611a5b601f8301601f1916602001846113d2565b818352602083019360208336920101116100d357815f926020928637830101525190209060408101359060078210156100d3576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a08152611ae960c0826113d2565b5190208a518210156118a85760206001938c010152016119ea565b50939750939750935093604051602081018092519098905f5b818110611b8d57505050611b3e816102c0989903601f1981018352826113d2565b519020926102a0604051957f78fd134a41ba3d7bb3fb4b571a83098bcd2d725b8a9cc679973222be69bda8b1875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a90920191600101611b1d565b3580151581036100d35790565b67ffffffffffffffff81116113be5760051b6020019056fea3f76a5f0716c61829e0304b276db869d3e80cf20ed7621a05aa3b3cd6db2db5a2646970667358221220770b0da19aa5ac41d8db4f421b8a8330ec4991f76aebf5a6eec4d179bc60409964736f6c63430008250033",
}

// Proposals is an auto generated Go binding around an Ethereum contract.
type Proposals struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Proposals) GetABI() abi.ABI {
	return c.abi
}

// NewProposals creates a new instance of Proposals.
func NewProposals() *Proposals {
	parsed, err := ProposalsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Proposals{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Proposals) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry_) returns()
func (proposals *Proposals) PackConstructor(codeRegistry_ common.Address) []byte {
	enc, err := proposals.abi.Pack("", codeRegistry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCodeRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3207bc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codeRegistry() view returns(address)
func (proposals *Proposals) PackCodeRegistry() []byte {
	enc, err := proposals.abi.Pack("codeRegistry")
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
func (proposals *Proposals) TryPackCodeRegistry() ([]byte, error) {
	return proposals.abi.Pack("codeRegistry")
}

// UnpackCodeRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3207bc0.
//
// Solidity: function codeRegistry() view returns(address)
func (proposals *Proposals) UnpackCodeRegistry(data []byte) (common.Address, error) {
	out, err := proposals.abi.Unpack("codeRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDigestOfArchive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f876064.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOfArchive((address,uint64,address,uint256,uint64) intent) view returns(bytes32)
func (proposals *Proposals) PackDigestOfArchive(intent ICodeRegistryArchive) []byte {
	enc, err := proposals.abi.Pack("digestOfArchive", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOfArchive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f876064.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOfArchive((address,uint64,address,uint256,uint64) intent) view returns(bytes32)
func (proposals *Proposals) TryPackDigestOfArchive(intent ICodeRegistryArchive) ([]byte, error) {
	return proposals.abi.Pack("digestOfArchive", intent)
}

// UnpackDigestOfArchive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f876064.
//
// Solidity: function digestOfArchive((address,uint64,address,uint256,uint64) intent) view returns(bytes32)
func (proposals *Proposals) UnpackDigestOfArchive(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("digestOfArchive", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDigestOfCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ddbdfdb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOfCancel((address,uint64,address,uint256,uint64,bytes32) intent) view returns(bytes32)
func (proposals *Proposals) PackDigestOfCancel(intent ICodeRegistryCancel) []byte {
	enc, err := proposals.abi.Pack("digestOfCancel", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOfCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ddbdfdb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOfCancel((address,uint64,address,uint256,uint64,bytes32) intent) view returns(bytes32)
func (proposals *Proposals) TryPackDigestOfCancel(intent ICodeRegistryCancel) ([]byte, error) {
	return proposals.abi.Pack("digestOfCancel", intent)
}

// UnpackDigestOfCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ddbdfdb.
//
// Solidity: function digestOfCancel((address,uint64,address,uint256,uint64,bytes32) intent) view returns(bytes32)
func (proposals *Proposals) UnpackDigestOfCancel(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("digestOfCancel", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDigestOfHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4ec5f97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOfHandOver((address,uint64,address,uint256,uint64,address) intent) view returns(bytes32)
func (proposals *Proposals) PackDigestOfHandOver(intent ICodeRegistryHandOver) []byte {
	enc, err := proposals.abi.Pack("digestOfHandOver", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOfHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4ec5f97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOfHandOver((address,uint64,address,uint256,uint64,address) intent) view returns(bytes32)
func (proposals *Proposals) TryPackDigestOfHandOver(intent ICodeRegistryHandOver) ([]byte, error) {
	return proposals.abi.Pack("digestOfHandOver", intent)
}

// UnpackDigestOfHandOver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4ec5f97.
//
// Solidity: function digestOfHandOver((address,uint64,address,uint256,uint64,address) intent) view returns(bytes32)
func (proposals *Proposals) UnpackDigestOfHandOver(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("digestOfHandOver", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDigestOfReconfigure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b6a0c3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOfReconfigure((address,uint64,address,uint256,uint64,(address[],uint8,uint40,bool,bool,bool,address)) intent) view returns(bytes32)
func (proposals *Proposals) PackDigestOfReconfigure(intent ICodeRegistryReconfigure) []byte {
	enc, err := proposals.abi.Pack("digestOfReconfigure", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOfReconfigure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b6a0c3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOfReconfigure((address,uint64,address,uint256,uint64,(address[],uint8,uint40,bool,bool,bool,address)) intent) view returns(bytes32)
func (proposals *Proposals) TryPackDigestOfReconfigure(intent ICodeRegistryReconfigure) ([]byte, error) {
	return proposals.abi.Pack("digestOfReconfigure", intent)
}

// UnpackDigestOfReconfigure is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b6a0c3b.
//
// Solidity: function digestOfReconfigure((address,uint64,address,uint256,uint64,(address[],uint8,uint40,bool,bool,bool,address)) intent) view returns(bytes32)
func (proposals *Proposals) UnpackDigestOfReconfigure(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("digestOfReconfigure", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDigestOfRollBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb25635.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOfRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent) view returns(bytes32)
func (proposals *Proposals) PackDigestOfRollBack(intent ICodeRegistryRollBack) []byte {
	enc, err := proposals.abi.Pack("digestOfRollBack", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOfRollBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb25635.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOfRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent) view returns(bytes32)
func (proposals *Proposals) TryPackDigestOfRollBack(intent ICodeRegistryRollBack) ([]byte, error) {
	return proposals.abi.Pack("digestOfRollBack", intent)
}

// UnpackDigestOfRollBack is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2eb25635.
//
// Solidity: function digestOfRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent) view returns(bytes32)
func (proposals *Proposals) UnpackDigestOfRollBack(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("digestOfRollBack", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDigestOfUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95b22d75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOfUpgrade((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent) view returns(bytes32)
func (proposals *Proposals) PackDigestOfUpgrade(intent ICodeRegistryUpgrade) []byte {
	enc, err := proposals.abi.Pack("digestOfUpgrade", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOfUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95b22d75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOfUpgrade((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent) view returns(bytes32)
func (proposals *Proposals) TryPackDigestOfUpgrade(intent ICodeRegistryUpgrade) ([]byte, error) {
	return proposals.abi.Pack("digestOfUpgrade", intent)
}

// UnpackDigestOfUpgrade is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95b22d75.
//
// Solidity: function digestOfUpgrade((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent) view returns(bytes32)
func (proposals *Proposals) UnpackDigestOfUpgrade(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("digestOfUpgrade", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProposeArchive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b9746d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeArchive((address,uint64,address,uint256,uint64) intent) returns(bytes32)
func (proposals *Proposals) PackProposeArchive(intent ICodeRegistryArchive) []byte {
	enc, err := proposals.abi.Pack("proposeArchive", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeArchive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b9746d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeArchive((address,uint64,address,uint256,uint64) intent) returns(bytes32)
func (proposals *Proposals) TryPackProposeArchive(intent ICodeRegistryArchive) ([]byte, error) {
	return proposals.abi.Pack("proposeArchive", intent)
}

// UnpackProposeArchive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b9746d.
//
// Solidity: function proposeArchive((address,uint64,address,uint256,uint64) intent) returns(bytes32)
func (proposals *Proposals) UnpackProposeArchive(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("proposeArchive", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProposeCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x020a61c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeCancel((address,uint64,address,uint256,uint64,bytes32) intent) returns(bytes32)
func (proposals *Proposals) PackProposeCancel(intent ICodeRegistryCancel) []byte {
	enc, err := proposals.abi.Pack("proposeCancel", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x020a61c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeCancel((address,uint64,address,uint256,uint64,bytes32) intent) returns(bytes32)
func (proposals *Proposals) TryPackProposeCancel(intent ICodeRegistryCancel) ([]byte, error) {
	return proposals.abi.Pack("proposeCancel", intent)
}

// UnpackProposeCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x020a61c0.
//
// Solidity: function proposeCancel((address,uint64,address,uint256,uint64,bytes32) intent) returns(bytes32)
func (proposals *Proposals) UnpackProposeCancel(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("proposeCancel", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProposeHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a19b6eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeHandOver((address,uint64,address,uint256,uint64,address) intent) returns(bytes32)
func (proposals *Proposals) PackProposeHandOver(intent ICodeRegistryHandOver) []byte {
	enc, err := proposals.abi.Pack("proposeHandOver", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a19b6eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeHandOver((address,uint64,address,uint256,uint64,address) intent) returns(bytes32)
func (proposals *Proposals) TryPackProposeHandOver(intent ICodeRegistryHandOver) ([]byte, error) {
	return proposals.abi.Pack("proposeHandOver", intent)
}

// UnpackProposeHandOver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a19b6eb.
//
// Solidity: function proposeHandOver((address,uint64,address,uint256,uint64,address) intent) returns(bytes32)
func (proposals *Proposals) UnpackProposeHandOver(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("proposeHandOver", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProposeReconfigure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2bcf23e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeReconfigure((address,uint64,address,uint256,uint64,(address[],uint8,uint40,bool,bool,bool,address)) intent) returns(bytes32)
func (proposals *Proposals) PackProposeReconfigure(intent ICodeRegistryReconfigure) []byte {
	enc, err := proposals.abi.Pack("proposeReconfigure", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeReconfigure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2bcf23e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeReconfigure((address,uint64,address,uint256,uint64,(address[],uint8,uint40,bool,bool,bool,address)) intent) returns(bytes32)
func (proposals *Proposals) TryPackProposeReconfigure(intent ICodeRegistryReconfigure) ([]byte, error) {
	return proposals.abi.Pack("proposeReconfigure", intent)
}

// UnpackProposeReconfigure is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2bcf23e.
//
// Solidity: function proposeReconfigure((address,uint64,address,uint256,uint64,(address[],uint8,uint40,bool,bool,bool,address)) intent) returns(bytes32)
func (proposals *Proposals) UnpackProposeReconfigure(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("proposeReconfigure", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProposeRollBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb5b7515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent) returns(bytes32)
func (proposals *Proposals) PackProposeRollBack(intent ICodeRegistryRollBack) []byte {
	enc, err := proposals.abi.Pack("proposeRollBack", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeRollBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb5b7515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent) returns(bytes32)
func (proposals *Proposals) TryPackProposeRollBack(intent ICodeRegistryRollBack) ([]byte, error) {
	return proposals.abi.Pack("proposeRollBack", intent)
}

// UnpackProposeRollBack is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb5b7515.
//
// Solidity: function proposeRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent) returns(bytes32)
func (proposals *Proposals) UnpackProposeRollBack(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("proposeRollBack", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProposeUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x346a36da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeUpgrade((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent) returns(bytes32)
func (proposals *Proposals) PackProposeUpgrade(intent ICodeRegistryUpgrade) []byte {
	enc, err := proposals.abi.Pack("proposeUpgrade", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x346a36da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeUpgrade((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent) returns(bytes32)
func (proposals *Proposals) TryPackProposeUpgrade(intent ICodeRegistryUpgrade) ([]byte, error) {
	return proposals.abi.Pack("proposeUpgrade", intent)
}

// UnpackProposeUpgrade is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x346a36da.
//
// Solidity: function proposeUpgrade((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent) returns(bytes32)
func (proposals *Proposals) UnpackProposeUpgrade(data []byte) ([32]byte, error) {
	out, err := proposals.abi.Unpack("proposeUpgrade", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// ProposalsProposed represents a Proposed event raised by the Proposals contract.
type ProposalsProposed struct {
	ContractAddress common.Address
	Digest          [32]byte
	Proposer        common.Address
	Kind            uint8
	Body            []byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const ProposalsProposedEventName = "Proposed"

// ContractEventName returns the user-defined event name.
func (ProposalsProposed) ContractEventName() string {
	return ProposalsProposedEventName
}

// UnpackProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proposed(address indexed contractAddress, bytes32 indexed digest, address indexed proposer, uint8 kind, bytes body)
func (proposals *Proposals) UnpackProposedEvent(log *types.Log) (*ProposalsProposed, error) {
	event := "Proposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proposals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProposalsProposed)
	if len(log.Data) > 0 {
		if err := proposals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proposals.abi.Events[event].Inputs {
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
func (proposals *Proposals) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], proposals.abi.Errors["ProposerOnly"].ID.Bytes()[:4]) {
		return proposals.UnpackProposerOnlyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProposalsProposerOnly represents a ProposerOnly error raised by the Proposals contract.
type ProposalsProposerOnly struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposerOnly(address proposer)
func ProposalsProposerOnlyErrorID() common.Hash {
	return common.HexToHash("0x7df9a3505a9d72d6c588583d89bae885e3fe69a34d642a208906ae10340a61a6")
}

// UnpackProposerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposerOnly(address proposer)
func (proposals *Proposals) UnpackProposerOnlyError(raw []byte) (*ProposalsProposerOnly, error) {
	out := new(ProposalsProposerOnly)
	if err := proposals.abi.UnpackIntoInterface(out, "ProposerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

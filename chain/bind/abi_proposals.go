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
	Bin: "0x60a0346100c557601f611cb338819003918201601f19168301916001600160401b038311848410176100c9578084926020946040528339810103126100c557516001600160a01b03811681036100c557608052604051611bd590816100de8239608051818181610201015281816102da015281816104d00152818161059e015281816106ae01528181610822015281816108f801528181610b0501528181610bdb01528181610dd001528181610e9e015281816110c90152818161119f015261140b0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063020a61c014610fd25780631f87606414610fb45780632eb2563514610f99578063346a36da14610cd65780635a19b6eb14610a0e5780636b6a0c3b146109f357806384b9746d146107165780638ddbdfdb146106f857806395b22d75146106dd578063a3207bc014610699578063bb5b7515146103d5578063c2bcf23e146100d75763c4ec5f97146100a8575f80fd5b346100d35760c03660031901126100d35760206100cb6100c661164b565b6113f5565b604051908152f35b5f80fd5b346100d3576100e536611304565b6100f16100c682611496565b60408201916001600160a01b0361010784611338565b16331415806102c4575b806101c6575b61019d5761012761012d91611338565b92611338565b91366004116100d357604051366003190193905f516020611b805f395f51905f52849260209660028452604088850152806040850152600460608501375f605c368501015260018060a01b03169360018060a01b031691606081601f19601b3601168101030190a4604051908152f35b6101a683611338565b6307df9a3560e41b5f9081526001600160a01b0391909116600452602490fd5b506101d081611338565b6040516378f95fb960e01b81526001600160a01b0391821660048201526024810184905290608090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa80156102b9575f9061023c575b60609150015115610117565b506080813d6080116102b1575b816102566080938361137c565b810103126100d35760405161026a8161134c565b610273826113ab565b8152610281602083016113ab565b6020820152604082015191600b8310156100d35760606102a891819460408501520161139e565b82820152610230565b3d9150610249565b6040513d5f823e3d90fd5b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102b9575f91610392575b50604051633b46338560e01b81523360048201526001602482015290602090829060449082906001600160a01b03165afa9081156102b9575f91610358575b5015610111565b90506020813d60201161038a575b816103736020938361137c565b810103126100d3576103849061139e565b84610351565b3d9150610366565b90506020813d6020116103cd575b816103ad6020938361137c565b810103126100d357516001600160a01b03811681036100d3576020610312565b3d91506103a0565b346100d3576103e33661129a565b6103ef6100c6826116b6565b60408201916001600160a01b0361040584611338565b1633141580610588575b80610495575b61019d5761012761042591611338565b91366004116100d357604051366003190193905f516020611b805f395f51905f52849260209660018452604088850152806040850152600460608501375f605c368501015260018060a01b03169360018060a01b031691606081601f19601b3601168101030190a4604051908152f35b5061049f81611338565b6040516378f95fb960e01b81526001600160a01b0391821660048201526024810184905290608090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa80156102b9575f9061050b575b60609150015115610415565b506080813d608011610580575b816105256080938361137c565b810103126100d3576040516105398161134c565b610542826113ab565b8152610550602083016113ab565b6020820152604082015191600b8310156100d357606061057791819460408501520161139e565b828201526104ff565b3d9150610518565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102b9575f91610656575b50604051633b46338560e01b81523360048201526001602482015290602090829060449082906001600160a01b03165afa9081156102b9575f9161061c575b501561040f565b90506020813d60201161064e575b816106376020938361137c565b810103126100d3576106489061139e565b84610615565b3d915061062a565b90506020813d602011610691575b816106716020938361137c565b810103126100d357516001600160a01b03811681036100d35760206105d6565b3d9150610664565b346100d3575f3660031901126100d3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100d35760206100cb6100c66106f3366112cf565b611912565b346100d35760c03660031901126100d35760206100cb6100c6611616565b346100d357366003190160a081126100d3576107336100c66113c0565b6044356001600160a01b038116908181141590816100d35782331415806108e2575b806107e7575b6107d2576004356001600160a01b03811692908381036100d357506100d35750366004116100d357604051905f516020611b805f395f51905f52826020966005879552604088830152806040830152600460608301375f605c3683010152606081601f19601b3601168101030190a4604051908152f35b9050506307df9a3560e41b5f5260045260245ffd5b506004356001600160a01b038116908181036100d357506040516378f95fb960e01b81526004810191909152602481018590526080816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102b9575f90610865575b6060915001511561075b565b506080813d6080116108da575b8161087f6080938361137c565b810103126100d3576040516108938161134c565b61089c826113ab565b81526108aa602083016113ab565b6020820152604082015191600b8310156100d35760606108d191819460408501520161139e565b82820152610859565b3d9150610872565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102b9575f916109b0575b50604051633b46338560e01b81523360048201526001602482015290602090829060449082906001600160a01b03165afa9081156102b9575f91610976575b5015610755565b90506020813d6020116109a8575b816109916020938361137c565b810103126100d3576109a29061139e565b8661096f565b3d9150610984565b90506020813d6020116109eb575b816109cb6020938361137c565b810103126100d357516001600160a01b03811681036100d3576020610930565b3d91506109be565b346100d35760206100cb6100c6610a0936611304565b611496565b346100d357366003190160c081126100d357610a2b6100c661164b565b6044356001600160a01b038116908181141590816100d3578233141580610bc5575b80610aca575b6107d2576004356001600160a01b03811692908381036100d357506100d35750366004116100d357604051905f516020611b805f395f51905f52826020966004879552604088830152806040830152600460608301375f605c3683010152606081601f19601b3601168101030190a4604051908152f35b506004356001600160a01b038116908181036100d357506040516378f95fb960e01b81526004810191909152602481018590526080816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102b9575f90610b48575b60609150015115610a53565b506080813d608011610bbd575b81610b626080938361137c565b810103126100d357604051610b768161134c565b610b7f826113ab565b8152610b8d602083016113ab565b6020820152604082015191600b8310156100d3576060610bb491819460408501520161139e565b82820152610b3c565b3d9150610b55565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102b9575f91610c93575b50604051633b46338560e01b81523360048201526001602482015290602090829060449082906001600160a01b03165afa9081156102b9575f91610c59575b5015610a4d565b90506020813d602011610c8b575b81610c746020938361137c565b810103126100d357610c859061139e565b86610c52565b3d9150610c67565b90506020813d602011610cce575b81610cae6020938361137c565b810103126100d357516001600160a01b03811681036100d3576020610c13565b3d9150610ca1565b346100d357610ce4366112cf565b610cf06100c682611912565b60408201916001600160a01b03610d0684611338565b1633141580610e88575b80610d95575b61019d57610127610d2691611338565b91366004116100d357604051366003190193905f516020611b805f395f51905f5284926020965f8452604088850152806040850152600460608501375f605c368501015260018060a01b03169360018060a01b031691606081601f19601b3601168101030190a4604051908152f35b50610d9f81611338565b6040516378f95fb960e01b81526001600160a01b0391821660048201526024810184905290608090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa80156102b9575f90610e0b575b60609150015115610d16565b506080813d608011610e80575b81610e256080938361137c565b810103126100d357604051610e398161134c565b610e42826113ab565b8152610e50602083016113ab565b6020820152604082015191600b8310156100d3576060610e7791819460408501520161139e565b82820152610dff565b3d9150610e18565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102b9575f91610f56575b50604051633b46338560e01b81523360048201526001602482015290602090829060449082906001600160a01b03165afa9081156102b9575f91610f1c575b5015610d10565b90506020813d602011610f4e575b81610f376020938361137c565b810103126100d357610f489061139e565b84610f15565b3d9150610f2a565b90506020813d602011610f91575b81610f716020938361137c565b810103126100d357516001600160a01b03811681036100d3576020610ed6565b3d9150610f64565b346100d35760206100cb6100c6610faf3661129a565b6116b6565b346100d35760a03660031901126100d35760206100cb6100c66113c0565b346100d357366003190160c081126100d357610fef6100c6611616565b6044356001600160a01b038116908181141590816100d3578233141580611189575b8061108e575b6107d2576004356001600160a01b03811692908381036100d357506100d35750366004116100d357604051905f516020611b805f395f51905f52826020966003879552604088830152806040830152600460608301375f605c3683010152606081601f19601b3601168101030190a4604051908152f35b506004356001600160a01b038116908181036100d357506040516378f95fb960e01b81526004810191909152602481018590526080816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156102b9575f9061110c575b60609150015115611017565b506080813d608011611181575b816111266080938361137c565b810103126100d35760405161113a8161134c565b611143826113ab565b8152611151602083016113ab565b6020820152604082015191600b8310156100d357606061117891819460408501520161139e565b82820152611100565b3d9150611119565b50604051637b10399960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102b9575f91611257575b50604051633b46338560e01b81523360048201526001602482015290602090829060449082906001600160a01b03165afa9081156102b9575f9161121d575b5015611011565b90506020813d60201161124f575b816112386020938361137c565b810103126100d3576112499061139e565b86611216565b3d915061122b565b90506020813d602011611292575b816112726020938361137c565b810103126100d357516001600160a01b03811681036100d35760206111d7565b3d9150611265565b60206003198201126100d3576004359067ffffffffffffffff82116100d3576102c09082900360031901126100d35760040190565b60206003198201126100d3576004359067ffffffffffffffff82116100d3576102a09082900360031901126100d35760040190565b60206003198201126100d3576004359067ffffffffffffffff82116100d35760c09082900360031901126100d35760040190565b356001600160a01b03811681036100d35790565b6080810190811067ffffffffffffffff82111761136857604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761136857604052565b519081151582036100d357565b519067ffffffffffffffff821682036100d357565b60c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a0600460208301372090565b60405163f698da2560e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102b9575f91611461575b604292506040519161190160f01b8352600283015260228201522090565b90506020823d60201161148e575b8161147c6020938361137c565b810103126100d3576042915190611443565b3d915061146f565b60a081013560de19823603018112156100d3578101906114b68280611680565b604051908160208101938490925f905b8082106115e65750506114e2925003601f19810183528261137c565b519020602083013560ff81168091036100d357604084013564ffffffffff81168091036100d35784611518606060e09701611b5a565b61152460808301611b5a565b9061153d60c061153660a08601611b5a565b9401611338565b936040519560208701977f2938804feeca25343ad82b062a0c80327a7381a3af2dfa19ed9fe8673674da298952604088015260608701526080860152151560a0850152151560c084015215158583015260018060a01b031661010082015261010081526115ac6101208261137c565b51902060c0604051927f5ff5dfea24eb403b9b16e178755f84b4cf220a5d35411bb3fd149cce96b13c318452602084013760c08201522090565b9092509083356001600160a01b03811691908290036100d3576020816001938293520194019201849293916114c6565b60e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c0600460208301372090565b60e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c0600460208301372090565b903590601e19813603018212156100d3570180359067ffffffffffffffff82116100d357602001918160051b360383136100d357565b9061010082013582018035908160206040519201823720610140830135830180359081602060405192018237206101a0840135840180359081602060405192018237206117076101e0860186611680565b94909561171386611b67565b94611721604051968761137c565b86865261172d87611b67565b602087019490601f190136863736899003607e1901955f5b89811015611873578060051b90818c0135898112156100d3578c0161176981611338565b906020810135601e19823603018112156100d3578101803567ffffffffffffffff81116100d357602082019080360382136100d357604051916117b6601f8301601f19166020018461137c565b818352602083019360208336920101116100d357815f926020928637830101525190209060408101359060078210156100d3576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a0815261184460c08261137c565b5190208a5182101561185f5760206001938c01015201611745565b634e487b7160e01b5f52603260045260245ffd5b50939750939750935093604051602081018092519098905f5b8181106118fc575050506118ad816102e0989903601f19810183528261137c565b519020926102c0604051957f07feb65630fa2b712f799c31e4753f165edadedefb2abfe9ce1cf5b3987f6fee875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a9092019160010161188c565b9061010082013582018035908160206040519201823720610140830135830180359081602060405192018237206101a0840135840180359081602060405192018237206119636101e0860186611680565b94909561196f86611b67565b9461197d604051968761137c565b86865261198987611b67565b602087019490601f190136863736899003607e1901955f5b89811015611abb578060051b90818c0135898112156100d3578c016119c581611338565b906020810135601e19823603018112156100d3578101803567ffffffffffffffff81116100d357602082019080360382136100d35760405191611a12601f8301601f19166020018461137c565b818352602083019360208336920101116100d357815f926020928637830101525190209060408101359060078210156100d3576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a08152611aa060c08261137c565b5190208a5182101561185f5760206001938c010152016119a1565b50939750939750935093604051602081018092519098905f5b818110611b4457505050611af5816102c0989903601f19810183528261137c565b519020926102a0604051957f78fd134a41ba3d7bb3fb4b571a83098bcd2d725b8a9cc679973222be69bda8b1875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a90920191600101611ad4565b3580151581036100d35790565b67ffffffffffffffff81116113685760051b6020019056fea3f76a5f0716c61829e0304b276db869d3e80cf20ed7621a05aa3b3cd6db2db5a26469706673582212207e15d88410fee03cf178677b1d1605e53a978f0e32c0f18d23abdd8354018b7164736f6c63430008250033",
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

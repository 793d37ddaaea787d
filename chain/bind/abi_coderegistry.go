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

// ICodeRegistryArchive is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryArchive struct {
	ContractAddress common.Address
	Epoch           uint64
	Proposer        common.Address
	Nonce           *big.Int
	CollectUntil    uint64
}

// ICodeRegistryBallot is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryBallot struct {
	Approvals  uint64
	Rejections uint64
	End        uint8
	Reached    bool
}

// ICodeRegistryCancel is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryCancel struct {
	ContractAddress common.Address
	Epoch           uint64
	Proposer        common.Address
	Nonce           *big.Int
	CollectUntil    uint64
	Digest          [32]byte
}

// ICodeRegistryHandOver is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryHandOver struct {
	ContractAddress common.Address
	Epoch           uint64
	Proposer        common.Address
	Nonce           *big.Int
	CollectUntil    uint64
	Controller      common.Address
}

// ICodeRegistryReconfigure is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryReconfigure struct {
	ContractAddress common.Address
	Epoch           uint64
	Proposer        common.Address
	Nonce           *big.Int
	CollectUntil    uint64
	Configuration   ICodeRegistryConfiguration
}

// ICodeRegistryRollBack is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryRollBack struct {
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
	ToVersion       uint32
}

// CodeRegistryMetaData contains all meta data concerning the CodeRegistry contract.
var CodeRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roundTime_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"retryTime_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"}],\"name\":\"ActivatorOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumICodeRegistry.Halt\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"AlreadyHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"name\":\"ApprovalLapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"liveDigest\",\"type\":\"bytes32\"}],\"name\":\"ArchiveNeedsNoApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"answer\",\"type\":\"bytes\"}],\"name\":\"AssertionFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"Busy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"}],\"name\":\"CodeHashDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"}],\"name\":\"CollectTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"latest\",\"type\":\"uint64\"}],\"name\":\"CollectTimeTooFar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"}],\"name\":\"DelayTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"enumICodeRegistry.End\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"DigestDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"DigestReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyTreeHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"family\",\"type\":\"address\"}],\"name\":\"FamilyNotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"GuardianTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"HaltNotFinished\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"ImplementationDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ImplementationIsDelegation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntentMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"LinkLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoLiveApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoPendingConfiguration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoPendingController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NotHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractNotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"PendingControllerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"ProposerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"RecordClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"RoundNotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"}],\"name\":\"SameTreeHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignaturesMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerRejected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"SignerUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"SignersInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"ThresholdInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"TooEarlyToRetry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"approvals\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"TooFewApprovals\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"earliestActivation\",\"type\":\"uint64\"}],\"name\":\"TooLateToActivate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"TooManyAssertions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"ValueDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"VersionNeverActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"}],\"name\":\"WrongActiveHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"}],\"name\":\"WrongBundle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"WrongRound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumICodeRegistry.Stage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"}],\"name\":\"WrongVersion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"Activated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"approvals\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structICodeRegistry.Head\",\"name\":\"head\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"activateUntil\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"}],\"name\":\"Approved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"Archived\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"name\":\"Concluded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"configuration\",\"type\":\"bytes\"}],\"name\":\"ConfigurationApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"configuration\",\"type\":\"bytes\"}],\"name\":\"ConfigurationScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.End\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"HaltEnforced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.Halt\",\"name\":\"reason\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enforced\",\"type\":\"bool\"}],\"name\":\"Halted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"HandOverStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"HandedOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"family\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"configuration\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"Rejected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"RoundVoided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"Signed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"nextRoundAt\",\"type\":\"uint64\"}],\"name\":\"VerificationRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"acceptHandOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade[]\",\"name\":\"intents\",\"type\":\"tuple[]\"}],\"name\":\"activateBundle\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"toVersion\",\"type\":\"uint32\"}],\"internalType\":\"structICodeRegistry.RollBack\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"activateRollBack\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"applyConfiguration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"ballotOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"approvals\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rejections\",\"type\":\"uint64\"},{\"internalType\":\"enumICodeRegistry.End\",\"name\":\"end\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"reached\",\"type\":\"bool\"}],\"internalType\":\"structICodeRegistry.Ballot\",\"name\":\"b\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"enforceHalt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"}],\"name\":\"linkOf\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"recordAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recordCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"linkOfBaseline\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"reject\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"requestVerification\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"retryTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roundTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"service\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitAndVerify\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Archive\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitArchive\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Cancel\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitCancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.HandOver\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitHandOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"}],\"internalType\":\"structICodeRegistry.Reconfigure\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitReconfigure\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"toVersion\",\"type\":\"uint32\"}],\"internalType\":\"structICodeRegistry.RollBack\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"submitRollBack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"encoded\",\"type\":\"bytes\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"wordsOf\",\"outputs\":[{\"internalType\":\"bytes32[22]\",\"name\":\"words\",\"type\":\"bytes32[22]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "CodeRegistry",
	Bin: "0x6101003461015c57601f615e8d38819003918201601f19168301916001600160401b038311848410176101605780849260809460405283398101031261015c5761004881610174565b9061005560208201610174565b61006d606061006660408501610188565b9301610188565b926001600160a01b03811615801561014b575b61013c576301e133806001600160401b038416118015610126575b61010f5760805260a05260c05260e052604051615cf0908161019d82396080518181816106f70152818161091101528181610e0a0152818161409f0152614a49015260a0518181816108270152613652015260c0518181816103690152614de8015260e05181818161196e01526135c40152f35b636b879bf760e01b5f526301e1338060045260245ffd5b506301e133806001600160401b0385161161009b565b63d92e233d60e01b5f5260045ffd5b506001600160a01b03821615610080565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361015c57565b51906001600160401b038216820361015c5756fe60806040526004361015610011575f80fd5b5f5f3560e01c806216815514611e5957806303a7f8c814611dd957806306c4927f14611b595780630968f264146119ef5780630e8b4c1714611992578063107b8fb91461194e578063114712301461192c5780631f3a6b1a14611892578063202be35d14611687578063262fec671461166f5780632ebbb46b146114e9578063364db0fc1461129f5780633a5b0e15146112835780635cb54c3f146111f6578063606de7801461111057806378f95fb914610ff8578063793c194614610e395780637b10399914610df4578063900407bc14610dd6578063c66097d71461086e578063c917618a14610856578063d598d4c914610811578063e255fcbc1461038d578063ee5f8c8f14610349578063ef3e584c14610303578063f0618ef8146102eb578063f698da25146102c8578063f7696e38146101eb578063fb483fb1146101b55763fbc50b6214610163575f80fd5b61017861016f366120c1565b90829392614c2c565b156101915761018961018e91612646565b61354d565b80f35b9061019d602492612646565b634022e00d60e11b82526001600160a01b0316600452fd5b50346101e85760203660031901126101e857602090600435815260038252604060018060a01b0391205416604051908152f35b80fd5b50346101e85760203660031901126101e857600435815260026020526040812090604051918181549161021d83613967565b808652926001811690811561029e575060011461025d575b6102598561024581870382612221565b60405191829160208352602083019061213e565b0390f35b815260208120939250905b8082106102845750909150810160200161024582610259610235565b919260018160209254838588010152019101909291610268565b8695506102599693506020925061024594915060ff191682840152151560051b8201019293610235565b50346101e857806003193601126101e85760206102e36138cf565b604051908152f35b5060203660031901126101e85761018e610189612014565b50346101e857366003190160c081126103455760a0136101e85760a4356001600160401b0381116103455761033f61018e91369060040161202a565b90613466565b5080fd5b50346101e857806003193601126101e85760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5060203660031901126101e8576004356001600160401b0381116103455780600401906102c0600319823603011261080d576101c48101358034036107f757506103fe6103d9836155fc565b6103e16138cf565b6042916040519161190160f01b8352600283015260228201522090565b61040c610224830135615a7a565b61041d61041884612646565b61399f565b9182549160ff8360e01c1660048110156107e357600381036107d157506003840154036107c55761044d836153f4565b60ff8260e81c169261045e846131f9565b831515918683806107af575b80610799575b806106c6575b1561069d575b61067d5761024481016001600160a01b0361049682612646565b16610628575032331480159061061e575b61060b5761055f935f935b6104d86101648401976104d36104c78a612646565b61018487013590615163565b6131f9565b6105d5575b508154600161ff0160e01b03811662ff00ff60e01b198216600160f01b90811760f890811c600118901b6001600160f81b031916919091171783556004909201805460ff60e01b199390931692909161054d9190610547906105419060a40161265a565b896158cf565b906153d4565b90556001600160a01b03161791612646565b813b156105d157604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af180156105c6576105af575b50806105aa61018e9261418d565b614272565b6105bc9192505f90612221565b5f9061018e61059c565b6040513d5f823e3d90fd5b5f80fd5b60ff60e81b191682556007820180546001600160a01b031916905560018201805460ff60b01b1916600160b01b1790555f6104dd565b63fbe4e33760e01b5f525f60045260245ffd5b50333b15156104a7565b9193909290916001600160a01b0361063f82612646565b16330361065457509161055f93915f936104b2565b61065d90612646565b63fbe4e33760e01b5f9081526001600160a01b0391909116600452602490fd5b600282015463112c33bf60e11b88526001600160a01b0316600452602487fd5b50600282015460d81c8042106106b457508661047c565b630393988b60e31b8852600452602487fd5b505060078201546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa90811561078e57889161074f575b50600381101561073b576002889114610476565b634e487b7160e01b88526021600452602488fd5b90506020813d602011610786575b8161076a60209383612221565b8101031261078257516003811015610782575f610727565b8780fd5b3d915061075d565b6040513d8a823e3d90fd5b5060078301546001600160a01b03161515610470565b50506107ba856131f9565b86600586141561046a565b60248561019d86612646565b635d93ef5d60e11b8752600452602486fd5b634e487b7160e01b87526021600452602487fd5b6373d6193160e01b845260045234602452604483fd5b8280fd5b50346101e857806003193601126101e8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101e85761018e61086836612087565b916132e9565b50346101e8576101403660031901126101e857610889612014565b906024356001600160a01b0381169081810361080d57604435916001600160401b038311610dd25760e06003198436030112610dd25760c0366063190112610dd257610124356001600160401b038111610dce576108eb90369060040161202a565b604051633b46338560e01b815233600482015291969091600160248201526020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610daf578791610d70575b5015610d5d576001600160a01b03169081158015610d55575b610d465781865260208690526040862080549095906001600160a01b0316610d3257855463ffffffff60a01b1985166001600160c01b031990911617600160a01b1786556109b2906004016147c5565b600186018054600162ff000160a01b0319166001600160a01b0390921691909117600160b01b1781556004549097906109ea81613216565b600455875260036020526040872080546001600160a01b03191684179055610a10613224565b9260808311610d1e579697959694958895906001600160a01b03610a32612630565b1615159486865f14610cdd57505060405193610a4d85612206565b6064356001600160a01b0381168103610cd957855260843563ffffffff8116036107825784879460208a9701918c604082016060830192608081019460e435865260a0820197610104358952829c808952808552865236610aaf90828461326f565b8051906020012091828852610ac392615290565b51600c83018054965163ffffffff60a01b60a09190911b166001600160a01b039092166001600160c01b031990971687179190911790555190600d015551600e8d0155519182600f8d0155518060108d01556040519160208301938b85528b60408501528b6060850152608084015260a083015260c082015260c08152610b4b60e082612221565b5190206040516020810191898352604082015260408152610b6d606082612221565b51902060048a0155885460ff60f01b1916600160f01b1789557f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610bbc905b546001600160a01b03166149f7565b610bdf610bd46040519260e0845260e084019061213e565b9560208301906132a5565b8033950390a4610bed575080f35b803b1561034557604051635ed7ca5b60e01b8152828160048183865af1908115610cce578391610cb9575b5050610c22612630565b813b1561080d57604051633a85a2df60e01b81526001600160a01b0390911660048201529082908290602490829084905af18015610cae57610c99575b5050610c8890610c7a610c70612630565b6101043590615163565b610c82612630565b906151f4565b805460ff60f01b191690555f808280f35b81610ca391612221565b61080d57825f610c5f565b6040513d84823e3d90fd5b81610cc391612221565b61034557815f610c18565b6040513d85823e3d90fd5b8880fd5b8a5460ff60e81b1916600160e81b178b5590945092507f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610bbc90610bad565b6323035aa760e11b88526004839052602488fd5b6345ed80e960e01b87526004839052602487fd5b63d92e233d60e01b8652600486fd5b508215610962565b6301ceab8f60e11b865233600452602486fd5b90506020813d602011610da7575b81610d8b60209383612221565b81010312610da357518015158103610da3575f610949565b8680fd5b3d9150610d7e565b6040513d89823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b8480fd5b8380fd5b50346101e857806003193601126101e8576020600454604051908152f35b50346101e857806003193601126101e8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101e85760203660031901126101e857610e53612014565b610e5c8161399f565b8054600560ff8260e81c16610e70816131f9565b03610fdc576001600160401b03610e9464ffffffffff600585015460281c16612163565b16804210610fca575060ff60e81b191681556007810180546001600160a01b031916905560018101805490919060b01c60ff16610f0e575b50805460ff60b01b1916600160b01b1790556001600160a01b03167f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf8280a280f35b805460ff60f01b198116600160f01b178083558590610f339060f81c600c8501613203565b509160018060a01b0383541690610f4e600485015483615163565b6001600160a01b031690813b1561080d578291602483926040519485938492633a85a2df60e01b845260048401525af18015610cae57610fb5575b505081549054610fa6906001600160a01b039081169083166151f4565b60ff60f01b191690555f610ecc565b81610fbf91612221565b610dce57845f610f89565b633cfeb89d60e11b8552600452602484fd5b6310e1095960e01b84526001600160a01b038316600452602484fd5b50346101e85760403660031901126101e857611012612014565b60243590826060604051611025816121d7565b828152826020820152826040820152015260018060a01b0381168352826020526110548260408520928361448d565b9160405192611062846121d7565b54916001600160401b038316845260208401916001600160401b038460401c16835260ff8460801c166040860196600b8210156110fc57509286926001600160401b03926110e4956080995260ff606089019760881c1615918215926110ee575b50501515855281604051965116865251166020850152516040840190612110565b5115156060820152f35b600301541490505f806110c3565b634e487b7160e01b81526021600452602490fd5b50346101e85760203660031901126101e85761112a612014565b6111338161399f565b805460ff8160e81c16611145816131f9565b15610fdc5760018201805460ff60b01b1916600160b01b17905560ff60f01b198116600160f01b17825583906001600160a01b0316803b1561034557818091600460405180948193635ed7ca5b60e01b83525af18015610cae576111e1575b5050805460ff60f01b191690556001600160a01b03167f7dc8f5d432b74357dadcbf872609f27f2c8a85974c7184a1742bdf4162ff224f8280a280f35b816111eb91612221565b61080d57825f6111a4565b50346101e85760203660031901126101e857611210612014565b6040516102c092916112228483612221565b833683376001600160a01b03168252602082905260408220825b6016811061126f57505060405191825b6016821061125957505050f35b602080600192855181520193019101909161124c565b806001918301548160051b8501520161123c565b50346101e85761129b611295366120c1565b91614c2c565b5080f35b50346101e85760203660031901126101e8576112b9612014565b6112c28161399f565b600181019160286112db60018060a01b038554166149f7565b015160601c8033036114d7575060ff825460e81c166112f9816131f9565b806114ba575060058201805464ffffffffff8160281c16801515806114a0575b61147c575069ffffffffff000000000019164260281b69ffffffffff000000000016179055815460019060e81c60ff16611352816131f9565b03611466575b6007820180546001600160a01b03191633179055825460ff60b01b1916600160b01b178355611385615a54565b815460ff60f01b198116600160f01b17835584906001600160a01b0316803b1561034557818091600460405180958193635ed7ca5b60e01b83526203d090f1918261144d575b50509060ff807f5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc46194606094155f14611448578160b01b1987541687555b8054908260f01b198216905560e81c16945460b01c166040519461142b816131f9565b8552336020860152151560408501526001600160a01b031692a280f35b611408565b8161145a91949394612221565b610dce5790845f6113cb565b815460ff60e81b1916600560e81b178255611358565b866001600160401b03611490602493612197565b6329ce302160e21b835216600452fd5b506001600160401b036114b282612197565b164210611319565b630974be1960e31b855260249085906114d2816131f9565b600452fd5b63a161ba7b60e01b8552600452602484fd5b50346101e85760403660031901126101e857611503612014565b602435906115108161399f565b6001810154611527906001600160a01b03166149f7565b61153081614b7f565b9061153b3382614b93565b8281148015611660575b61164d576001600160401b038060016115e89361156e8a611567818c8c61448d565b809a6144d9565b1b16818082198854161616821987541617865567ffffffffffffffff60401b865491838360401c161760401b169067ffffffffffffffff60401b1916179586865560018060a01b0316953388887f1406335dadde6983606cb63ae772fe8e311c7c1da5c2b6fda06b2a657f6923f38c80a460401c16614bea565b8203918211611639576115fa90614b56565b5160f81c11611607578380f35b805460ff60801b1916600160801b179055604051600181525f516020615c9b5f395f51905f5290602090a35f80808380f35b634e487b7160e01b86526011600452602486fd5b636841dfe760e11b875233600452602487fd5b5061166a33614bcb565b611545565b50346101e85761018e61168136612087565b9161308e565b50346101e85760203660031901126101e8576116a1612014565b6116aa8161399f565b600881018054919290916001600160a01b0316156118775764ffffffffff600584015460781c16804210611865575060ff835460e01c16600481101561185157611827575b600a830180546001600160a01b03166117e9575b5081546001840180546001600160a01b039092166001600160a01b03199283161781558354909116909255825463ffffffff60a09190911c81169081146117d557835463ffffffff60a01b1916600190910160a01b63ffffffff60a01b161783557f6d0049c00e6fb95b1ff8d536aa63c7703415a1d0af7e816f49fc1a529ba2f5ff906117a963ffffffff6009860154955460a01c169360018060a01b039054166149f7565b926117cf60405192839283526040602084015260018060a01b031694604083019061213e565b0390a380f35b634e487b7160e01b85526011600452602485fd5b80546001600160a01b0319169055600b830154604051600581526001600160a01b038316905f516020615c9b5f395f51905f5290602090a35f611703565b61183083613a17565b156118475761184260055b8285613a4a565b6116ef565b611842600661183b565b634e487b7160e01b85526021600452602485fd5b630393988b60e31b8552600452602484fd5b63f9850f5960e01b84526001600160a01b0316600452602483fd5b5060203660031901126101e8576004356001600160401b0381116103455780600401906102a0600319823603011261080d576102648101358061191557506101c401358034036118ff5750806118f66118f06103d961018e9461541f565b82613e3c565b6105aa8161418d565b6373d6193160e01b835260045234602452604482fd5b631448119160e31b84526004526024839052604483fd5b50346101e85760203660031901126101e85761018e611949612014565b612993565b50346101e857806003193601126101e85760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101e85760403660031901126101e8576004356001600160401b0381116103455760c0600319823603011261034557602435906001600160401b03821161080d576119e661018e92369060040161202a565b916004016126a1565b50346101e85760203660031901126101e8576004356001600160401b03811161034557611a2090369060040161202a565b60c08110611b4a57611a349036908361326f565b60208151910120611a4b60208301916103e16138cf565b91611a5861041883612646565b906001600160401b0360408201611a6e81612678565b63ffffffff855460a01c169283911603611b215750506060016001600160a01b03611a9882612646565b163303611afd5750611abe83611ab781611ab186612646565b8561448d565b80936144d9565b805460ff60801b1916600160811b1790556001600160a01b0390611ae190612646565b165f516020615c9b5f395f51905f52602060405160028152a380f35b84611b09602492612646565b6307df9a3560e41b82526001600160a01b0316600452fd5b6001600160401b03604492611b368993612678565b90630ae4993b60e21b845260045216602452fd5b632fc5ec0b60e11b8352600483fd5b5060203660031901126101e8576004356001600160401b03811161034557611b85903690600401612057565b606083845b838110611d115750803403611cfb575060208151910120835b828110611bf6575050825b818110611bda5750825b818110611bc3578380f35b80611bd46105aa60019385876125f9565b01611bb8565b80611bf0611beb60019385876125f9565b61418d565b01611bae565b81610260611c058386886125f9565b013503611cd657611c23610240611c1d8386886125f9565b01612646565b8315611cc257843561029e1986360301811215610da3576001600160a01b0390611c5290870161024001612646565b166001600160a01b0390911603611c965780611c90611c7460019386886125f9565b611c8a6103d9611c8585898b6125f9565b61541f565b90613e3c565b01611ba3565b84611caa610240611c1d60249487896125f9565b63fbe4e33760e01b82526001600160a01b0316600452fd5b634e487b7160e01b86526032600452602486fd5b611ce76102609186946044966125f9565b631448119160e31b84520135600452602452fd5b6373d6193160e01b855260045234602452604484fd5b90611dd26001916101c0611db9611dc9611d2c878a8c6125f9565b976020611d388a612646565b611d4460a08c0161265a565b611d516101608d01612646565b63ffffffff60405192858401948d8060a01b0316855216604083015260e08d013560608301528a8060a01b0316608082015260808152611d9260a082612221565b6040519584611daa889651809287808a01910161211d565b8501915180938584019061211d565b010103601f198101835282612221565b9501359061266b565b9101611b8a565b50346101e85760603660031901126101e8576004356001600160401b038111610345576102c06003198236030112610345576024356001600160401b03811161080d57611e2a90369060040161202a565b91604435926001600160401b038411610dce57611e4e61018e943690600401612057565b939092600401612242565b50346105d15760203660031901126105d157611e73612014565b611e7c8161399f565b600a810180546001600160a01b03169291908315611ff657833303611fe35764ffffffffff600583015460501c16804210611fd1576001600160401b03611ec282612163565b164211611fad575060ff825460e01c166004811015610dba57611f83575b80546001600160a01b031916905560018101805460ff60b81b1916600160b81b179055546001600160a01b0316803b156105d1575f809160246040518094819363110550c160e01b83528860048401525af180156105c657611f6e575b506001600160a01b03167f167ec9b0e3988df248154968394dad9059dbb3c676adfeb834d2cc8cb277867f8380a380f35b611f7b9193505f90612221565b5f915f611f3d565b611f8c82613a17565b15611fa357611f9e600a5b8484613a4a565b611ee0565b611f9e6006611f97565b611fbe6001600160401b0391612163565b6344cd982960e01b5f521660045260245ffd5b630393988b60e31b5f5260045260245ffd5b83633acf3f5360e01b5f5260045260245ffd5b6349e32f0d60e11b5f9081526001600160a01b038416600452602490fd5b600435906001600160a01b03821682036105d157565b9181601f840112156105d1578235916001600160401b0383116105d157602083818601950101116105d157565b9181601f840112156105d1578235916001600160401b0383116105d1576020808501948460051b0101116105d157565b90600319820160e081126105d15760c0136105d15760049160c435906001600160401b0382116105d1576120bd9160040161202a565b9091565b9060406003198301126105d1576004356001600160401b0381116105d1576102a081840360031901126105d15760040191602435906001600160401b0382116105d1576120bd9160040161202a565b90600b821015610dba5752565b5f5b83811061212e5750505f910152565b818101518382015260200161211f565b906020916121578151809281855285808601910161211d565b601f01601f1916010190565b6001600160401b0362093a80911601906001600160401b03821161218357565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0362278d00911601906001600160401b03821161218357565b906001600160401b03809116911601906001600160401b03821161218357565b608081019081106001600160401b038211176121f257604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b038211176121f257604052565b90601f801991011681019081106001600160401b038211176121f257604052565b90939291936122536103d9836155fc565b9261225e8484613a88565b9461226984876157f1565b50610260840135806125e357506004860154906102a085019261229d6122976122918661265a565b9561265a565b876158cf565b82156125ca579091906122b19083356153d4565b916001915b8083106125a6575050500361258d5750600184018054909561230d916122e4906001600160a01b03166149f7565b9285856102808101956123076122f988612678565b602383015160d81c90615937565b89613b9a565b9590156125855760ff855460e01c166004811015610dba57612554575b6125189560016124e89560a08601936123428561265a565b895463ffffffff60c01b191660c09190911b63ffffffff60c01b1617895561236b60038a61296f565b805461ffff60a01b191660a884901b60ff60a01b1916178082559564ffffffffff6001600160401b0361239d83612678565b16111561253e575064ffffffffff955b65ffffffffffff60c01b191660c087901b64ffffffffff60c01b16179055600388018190556123da613224565b506123f16123eb6101608801612646565b9461265a565b936004896123fe89615a9b565b92896124c463ffffffff6040519a8b9461241786612206565b8a8060a01b0316855281602086019116815260e06040860194013584528d61246860a060608801976101208401358952608081019b8c5201976101808301358952600c8d825460f81c189101613203565b509860038a01918254825180910361251a575b50505050898060a01b038a8060a01b038d5116166001600160601b0360a01b8954161788555116869081549063ffffffff60a01b9060a01b169063ffffffff60a01b1916179055565b5186850155516002840155519101556102006124df87612646565b960135956159de565b60026124f382613e06565b910180546001600160d81b031660d89290921b6001600160d81b031916919091179055565b565b61252c82610100612532940190613dd4565b91615290565b5190555f808f8161247b565b61254d64ffffffffff91612678565b16956123ad565b61257861256084612646565b61256987613a17565b1561257d576004905b87613a4a565b61232a565b600690612572565b505050505050565b63ffffffff906339f79be960e21b5f521660045260245ffd5b9091926125c16001916125ba86858761453f565b35906153d4565b930191906122b6565b63ffffffff856339f79be960e21b5f521660045260245ffd5b631448119160e31b5f526004525f60245260445ffd5b919081101561261c5760051b8101359061029e19813603018212156105d1570190565b634e487b7160e01b5f52603260045260245ffd5b6064356001600160a01b03811681036105d15790565b356001600160a01b03811681036105d15790565b3563ffffffff811681036105d15790565b9190820180921161218357565b356001600160401b03811681036105d15790565b90359060de19813603018212156105d1570190565b9060a08201916126b1838261268c565b6126bb818061421b565b906040519060208201928391905f905b80821061294557505050926127fb92826126f360e0946128219703601f198101835282612221565b519020906127036020820161454f565b906127106040820161455d565b9061271d606082016147b8565b612729608083016147b8565b9064ffffffffff61274860c061274160a087016147b8565b9501612646565b9460ff6040519760208901997f2938804feeca25343ad82b062a0c80327a7381a3af2dfa19ed9fe8673674da298b5260408a0152166060880152166080860152151560a0850152151560c084015215158483015260018060a01b031661010082015261010081526127bb61012082612221565b519020604051907f5ff5dfea24eb403b9b16e178755f84b4cf220a5d35411bb3fd149cce96b13c31825260c086602084013760c0820152206103e16138cf565b946128068684613a88565b93612819612814878661268c565b61456f565b868486614694565b1561293f57816129016128da6128ca64ffffffffff9460087f697e293a721485c864445469b25cc92bf2f35a669030102e0e9674f03842cb2897019760018060a01b03895416612906575b6001600160a01b039061288890612883908461268c565b6147c5565b166001600160601b0360a01b89541617885588600986015560056128ab86613e06565b9501948554908760781b9060781b16908760781b191617809555612646565b95546001600160a01b03166149f7565b9460405193849360781c1683526040602084015260018060a01b031694604083019061213e565b0390a3565b61290f82612646565b60098701546040516004815290916001600160a01b0316905f516020615c9b5f395f51905f5290602090a361286c565b50505050565b90919283359060018060a01b0382168092036105d1576020816001938293520194019201906126cb565b906004811015610dba57815460ff60e01b191660e09190911b60ff60e01b16179055565b61299c8161399f565b9081549160ff5f9360e01c16600481101580610dba5760028214158061306f575b61305957505060038101918254906129d483613a17565b1561301f57600283019360018060a01b03855416906129f282614a1d565b15612fb15760ff855460e01c166004811015610dba57600314612f9d5766ffffffffffffff865460a01c1693612a288584614abc565b829391976005851015610dba578415612f87575060018901966001612a54818060a01b038a54166149f7565b951480612f78575b80612f4e575b80612f38575b612f2f575b6005841015610dba576003841480612f13575b612f0a575b6005841015610dba5760607f7b6e834bccb0cdd1ce6e51af750ef955fab4d343b75aac1871d4813c29ac599f9160018060a01b0316998a936040519160ff8816835260208301526040820152a360018103612b21575050845460ff60e01b1916600360e01b178555506125189550612b01939250613e06915050565b81546001600160d81b031660d89190911b6001600160d81b031916179055565b909192959497939650600281145f14612c9157505060ff60e01b19835416835554855f516020615c9b5f395f51905f52602060405160078152a3600160ff835460e81c16612b6e816131f9565b03612c7b575b6007820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b178455612baa615a54565b815460ff60f01b198116600160f01b1783556001600160a01b0316803b1561034557818091600460405180958193635ed7ca5b60e01b83526203d090f19182612c66575b50509160ff807f5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc4619593606095155f14612c61578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c169060405192612c50816131f9565b8352602083015215156040820152a2565b612c2c565b612c71828092612221565b6101e85780612bee565b815460ff60e81b1916600160e91b178255612b74565b600303612d22575060ff60e01b19835416835554855f516020615c9b5f395f51905f52602060405160088152a3600160ff835460e81c16612cd1816131f9565b03612d0c576007820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b178455612baa615a54565b815460ff60e81b1916600360e81b178255612b74565b835460ff60e01b1916600160e01b17845585549395939192509060a01c60ff908116908110612ee2575b50600360ff845460a01c16149081612ec4575b50612d6c575b5050505050565b60ff60e01b19845416845554845f516020615c9b5f395f51905f52602060405160098152a3600160ff845460e81c16612da4816131f9565b03612eae575b6007830180546001600160a01b0319166001600160a01b038416179055805460ff60b01b1916600160b01b178155612de0615a54565b825460ff60f01b198116600160f01b1784556001600160a01b031691823b156105d15760ff807f5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc461955f80606097600460405180948193635ed7ca5b60e01b83526203d090f19081612e9e575b50612e99578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c169060405192612e80816131f9565b8352602083015215156040820152a25f80808080612d65565b612e5c565b5f612ea891612221565b5f612e4c565b825460ff60e81b1916600160ea1b178355612daa565b905080516002101561261c576022015160f81c60021615155f612d5f565b60ff811461218357835460ff60a01b1916600190910160a01b60ff60a01b161783555f612d4c565b60049350612a85565b5084516002101561261c576001602286015160f81c1615612a80565b60049350612a6d565b50811580612a68575060068a0154821415612a68565b507fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470821415612a62565b50612f8285614b66565b612a5c565b86633863654b60e21b5f5260045260245260445ffd5b635d93ef5d60e11b5f52600360045260245ffd5b50835460ff60e01b1916600160e01b1784556001909301805460ff60e81b19169055925460405160a09190911c66ffffffffffffff168152919350916001600160a01b0316907f79110dda43f2819d43926ec7496c18bbbf68cdaaf837961990ed695b6ad6cc8990602090a4565b825460ff60e01b1916909255509054604051600681529092506001600160a01b03909116905f516020615c9b5f395f51905f5290602090a3565b635d93ef5d60e11b5f52610dba5760045260245ffd5b505f90506003821415806129bd575060ff600184015460a81c166129bd565b90916130e3906130d060e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c0866020830137206103e16138cf565b936130db8585613a88565b948486614701565b156131f55760a08101359160038101548314806131dc575b1561313957805460ff60e01b191690555b6001600160a01b039061311e90612646565b165f516020615c9b5f395f51905f52602060405160038152a3565b60098101548314806131c6575b156131615760080180546001600160a01b031916905561310c565b600b8101548314806131b0575b1561318957600a0180546001600160a01b031916905561310c565b61319a83611ab781611ab186612646565b805460ff60801b1916600360801b17905561310c565b50600a8101546001600160a01b0316151561316e565b5060088101546001600160a01b03161515613146565b5060ff815460e01c166004811015610dba5715156130fb565b5050565b60061115610dba57565b90600281101561261c5760050201905f90565b5f1981146121835760010190565b6040519061323182612206565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6001600160401b0381116121f257601f01601f191660200190565b92919261327b82613254565b916132896040519384612221565b8294818452818301116105d1578281602093845f960137010152565b60a08091600180831b03815116845263ffffffff60208201511660208501526040810151604085015260608101516060850152608081015160808501520151910152565b9161332660e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c0866020830137206103e16138cf565b926133318482613a88565b9260a08201926001600160a01b0361334885612646565b16156134575761335a9186848761473e565b1561293f577fbb061167f8bff20700e936dc897d3c8f256e38d7105740f119c614aadbf222b69164ffffffffff6133fc6133f6604094600a880160018060a01b0381541661341f575b6001600160a01b036133b487612646565b166001600160601b0360a01b82541617905588600b89015560056133d789613e06565b9801978854908560501b9060501b16908560501b191617809855612646565b92612646565b83516001600160a01b03918216815260509690961c9190911660208601521692a3565b61342882612646565b600b8a015488516004815290916001600160a01b0316905f516020615c9b5f395f51905f5290602090a36133a3565b63d92e233d60e01b5f5260045ffd5b906134bd906134a860c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a060046020830137206103e16138cf565b926134b4846004613a88565b9360048561477b565b15613536576134cb81613a17565b61352057600101805460ff60b81b1916600160b81b1790556001600160a01b03600435908116908181036105d157507ff818881af39266093c27612f78d72c9d0d9178770f63e199887772b2581e4d085f80a2565b60030154635c79564360e11b5f5260045260245ffd5b50565b51906001600160a01b03821682036105d157565b6135568161399f565b9060ff825460e01c166004811015610dba57600181036138bd575061357a826153f4565b600182019060ff825460e81c16806138a9575b61388b576003830154835460ff60e01b1916600160e11b178455825460ff60e81b1916600160e81b1790925564ffffffffff6135f27f00000000000000000000000000000000000000000000000000000000000000006001600160401b03164261266b565b60058501805464ffffffffff191692909116919091178155835460ff60f01b1916600160f01b1784556040805163017ab4df60e21b81526001600160a01b03938416600482018190526024820186905293909291908390604490829034907f0000000000000000000000000000000000000000000000000000000000000000165af19485156105c6575f925f96613837575b5061368e83614a1d565b15613819576040516385be4d2560e01b81526001600160601b038716600482018190526001600160a01b03851697909490916020816024818c5afa80156105c65783915f916137e4575b5060405160208101903082528960408201528a60608201524260808201526080815261370560a082612221565b51902014918215926137c6575b505080156137b6575b61379f5760028201805466ffffffffffffff60a01b1989166001600160d81b03199091161760a09290921b66ffffffffffffff60a01b16919091179055805460ff60f01b19169055546040805192835264ffffffffff9190911660208301527f41c08ee7e22a3c7c60970ab6d4409de255fa24ae60221771a3e9341608c7f59d91a4565b838763181a93c960e31b5f5260045260245260445ffd5b5066ffffffffffffff841161371b565b6137d09250614abc565b50506005811015610dba571515815f613712565b9150506020813d602011613811575b8161380060209383612221565b810103126105d1578290515f6136d8565b3d91506137f3565b63112c33bf60e11b5f9081526001600160a01b038416600452602490fd5b925094506040823d604011613883575b8161385460409383612221565b810103126105d157602061386783613539565b920151916001600160601b03831683036105d15791945f613684565b3d9150613847565b64ffffffffff600584015416637e7a5afd60e01b5f5260045260245ffd5b5064ffffffffff600584015416421061358d565b635d93ef5d60e11b5f5260045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fb1626104c50d88854d10a35563e84de09d5ba83e10b328bcffd313fa1f4240c360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261396160c082612221565b51902090565b90600182811c92168015613995575b602083101461398157565b634e487b7160e01b5f52602260045260245ffd5b91607f1691613976565b6001600160a01b039081165f8181526020819052604090208054909392811615613a045760ff600185015460b81c166139f15760f01c60ff166139df5750565b63095878c360e31b5f5260045260245ffd5b50633297ad0360e01b5f5260045260245ffd5b50635d6d2a7b60e11b5f5260045260245ffd5b60ff815460e01c166004811015610dba5715159081613a34575090565b64ffffffffff91506001015460c01c1642111590565b602060035f516020615c9b5f395f51905f529294939460ff60e01b198154168155015493613a7b6040518095612110565b6001600160a01b031692a3565b9190613a9661041884612646565b926001600160401b0360208201613aac81612678565b63ffffffff875460a01c169283911603613b71575050608081016001600160401b03613ad782612678565b164211613b4d576001600160401b0390613af2824216612197565b82613afc83612678565b91169283911611613b2657505090613b2081613b1a61251894612646565b8661448d565b846144d9565b613b376001600160401b0391612678565b633348a0ad60e01b5f521660045260245260445ffd5b613b5e6001600160401b0391612678565b630361592560e11b5f521660045260245ffd5b90613b836001600160401b0392612678565b90630ae4993b60e21b5f526004521660245260445ffd5b959390929192613bb5835f98613baf87612646565b9061448d565b918254916001600160401b038084169360401c168390613bd53384614b93565b91613bdf84614b7f565b83109283613dc2575b83613d8e575b5093613bf984614b7f565b8b8201925f5b848410613cd55750505050508298613c1f613c1985614bea565b93614b56565b5160f81c9384841015613cc557501590811591613cbc575b50613ca75750506001600160401b03861603613c5257505050565b805467ffffffffffffffff19166001600160401b03861617905533916001600160a01b0390613c8090612646565b167f666b970e92d16452f340547b437579ece6273869a06e3fd57c0f5f51f9e0f25c5f80a4565b6303ef8fc560e41b5f5260045260245260445ffd5b9050155f613c37565b60019b5099505050505050505050565b83359761ffff8960f81c9960e81c169189108015613d84575b8015613d76575b613d6757603c60148a028901015160601c6001848b1c16613d5557613d1f83600388018f84615aca565b15613d4357509060016003926001600160401b03828c1b1617990194010192613bff565b6302ba7fc760e61b5f5260045260245ffd5b6327ac71c960e21b5f5260045260245ffd5b636178427f60e01b5f5260045ffd5b508560038387010111613cf5565b5083891015613cee565b9050600182821c16613daf5760016001600160401b03911b1685175f613bee565b6327ac71c960e21b5f523360045260245ffd5b9250613dcd33614bcb565b1592613be8565b903590601e19813603018212156105d157018035906001600160401b0382116105d1576020019181360383136105d157565b60010154602390613e1f906001600160a01b03166149f7565b015160d81c64ffffffffff42160164ffffffffff81116121835790565b90613e4b610220830135615a7a565b613e5761041883612646565b9182549160ff8360e01c166004811015610dba57600381036138bd575060038401540361414457613e87836153f4565b60ff8260e81c1692613e98846131f9565b831515918280614130575b8061411a575b614070575b60028201805460d81c804210611fd157508054613ed3906001600160a01b0316614a1d565b15614050575061024081016001600160a01b03613eef82612646565b16614024575032331480159061401a575b61060b57613f9b935f935b613f2c6101608401976104d3613f208a612646565b61018087013590615163565b613fe4575b508154600161ff0160e01b03811662ff00ff60e01b198216600160f01b90811760f890811c600118901b6001600160f81b031916919091171783556004909201805460ff60e01b199390931692909161054d919061054790613f9560a0820161265a565b906158cf565b813b156105d157604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af180156105c657613fda5750565b5f61251891612221565b60ff60e81b191682556007820180546001600160a01b031916905560018201805460ff60b01b1916600160b01b1790555f613f31565b50333b1515613f00565b9193909290916001600160a01b0361403b82612646565b163303610654575091613f9b93915f93613f0b565b5463112c33bf60e11b5f9081526001600160a01b03909116600452602490fd5b60078201546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105c6575f916140df575b506003811015610dba5750613eae565b90506020813d602011614112575b816140fa60209383612221565b810103126105d1575160038110156105d1575f6140cf565b3d91506140ed565b5060078201546001600160a01b03161515613ea9565b5061413a856131f9565b6005851415613ea3565b61414d90612646565b634022e00d60e11b5f9081526001600160a01b0391909116600452602490fd5b908060209392818452848401375f828201840152601f01601f1916010190565b61419b610220820135615a7a565b6001600160a01b036141ac82612646565b165f908152602081905260409020546001600160a01b03166141d26101a0830183613dd4565b92823b156105d157614207935f936101c0604051809781968295632e8a723960e21b845260206004850152602484019161416d565b03930135905af180156105c657613fda5750565b903590601e19813603018212156105d157018035906001600160401b0382116105d157602001918160051b360383136105d157565b919081101561261c5760051b81013590607e19813603018212156105d1570190565b6001600160a01b0361428382612646565b165f525f60205260405f209081549261016082016142b26142a382612646565b6001600160a01b0387166151f4565b6142bb81612646565b936142cc6101808501358096615163565b6101e08401945f5b6142de878761421b565b905081101561440d576142fb816142f5898961421b565b90614250565b6208a1795a106143f35761431c6143156020830183613dd4565b369161326f565b5f8061432784612646565b92602081519101846207a120fa913d9261100084116143e9575b60405193808552805f602087013e603f01601f191684016040526110003d116143e2575b159182156143d8575b5081156143b2575b5061438457506001016142d4565b906143ae6040519283926350e0117960e11b8452600484015260406024840152604483019061213e565b0390fd5b9050604081013560078110156105d1578260606143d193013591615c22565b155f614376565b3b1591505f61436e565b505f614365565b6110009350614341565b5a634fd394c160e11b5f526208a17960045260245260445ffd5b506060929495507f47e01fbf900cd962fe90a29ff4b4f8a7f09ecc1be23aa41ddd4559ed62bacec9939660ff60f01b1916825561446361445d60a060036144538a612646565b950154980161265a565b95612646565b6040805163ffffffff9790971687526001600160a01b0391821660208801528601919091521692a3565b63ffffffff909291925460a01c169060405191602083019360018060a01b0316845260408301526060820152606081526144c8608082612221565b5190205f52600160205260405f2090565b90549060ff8260881c16908115614531575b5061451e5760801c60ff1690600b821015610dba5781614509575050565b635568f67560e11b5f5260045260245260445ffd5b5063d7a202fb60e01b5f5260045260245ffd5b60039150015482145f6144eb565b919081101561261c5760051b0190565b3560ff811681036105d15790565b3564ffffffffff811681036105d15790565b614579818061421b565b80915015801561468a575b614678575f805b8282106146295750506020820160ff6145a38261454f565b16158015614615575b6145f45750506040016301e1338064ffffffffff6145c98361455d565b16116145d25750565b6145e164ffffffffff9161455d565b636b879bf760e01b5f521660045260245ffd5b6145ff60ff9161454f565b638ecc9e6960e01b5f521660045260245260445ffd5b508160ff6146228361454f565b16116145ac565b6146456146408361463a878061421b565b9061453f565b612646565b906001600160a01b0390811690821611156146655760019091019061458b565b506342fe1b7f60e11b5f5260045260245ffd5b6342fe1b7f60e11b5f5260045260245ffd5b5060408111614584565b94936146b29193838561230760018060a01b0360018b0154166149f7565b91909485156146f857816146d1859493600293613baf61251898612646565b805460ff60881b1916600160881b1790556146f36146ed613224565b94612646565b615970565b505f9450505050565b949361471f9193838561230760018060a01b0360018b0154166149f7565b91909485156146f857816146d1859493600393613baf61251898612646565b949361475c9193838561230760018060a01b0360018b0154166149f7565b91909485156146f857816146d1859493600493613baf61251898612646565b94936147999193838561230760018060a01b0360018b0154166149f7565b91909485156146f857816146d1859493600593613baf61251898612646565b3580151581036105d15790565b6147ce8161456f565b6147d8818061421b565b9190506147e7606082016147b8565b156149f0576001915b6147fc608083016147b8565b156149e9576002915b61481160a082016147b8565b156149e2576004915b80601402916014830482036121835782601c019384601c11612183576148426020830161454f565b9361484f6040840161455d565b9061485c60c08501612646565b61486582613254565b91604051926148749084612221565b80835261488090613254565b602083019390601f19013685376040519a8b95602087019b606160f81b8d5261ffff60f01b8c60f01b1660218901526680600a5f395ff360c81b6023890152602a88019a5f8c5260ff60f81b9060f81b16602b89015260ff60f81b92171760f81b16602c86015264ffffffffff60d81b9060d81b16602d8501526001600160601b03199060601b1660328401525190816046840161491d9261211d565b810103604601601f19810187526149349087612221565b5f5b8281106149ac5750505020918051822060405190602082019060ff60f81b82523060601b60218401525f6035840152605583015260558252614979607583612221565b905190206001600160a01b031692833f146149a7575f9250519082f5906001600160a01b0382161561345757565b505090565b806149c061464060019361463a868061421b565b6046601483028a0101906001600160601b038251169060601b17905201614936565b5f9161481a565b5f91614805565b5f916147f0565b90813b5f614a0482613254565b93614a126040519586612221565b82855260208501903c565b604051633b46338560e01b81526001600160a01b039091166004820152600260248201526020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105c6575f91614a84575090565b90506020813d602011614ab4575b81614a9f60209383612221565b810103126105d1575180151581036105d15790565b3d9150614a92565b6040516381a4947360e01b81526001600160601b039092166004830152909190606090839060249082906001600160a01b03165afa9081156105c6575f5f935f93614b08575b50929190565b92505091506060813d606011614b4e575b81614b2660609383612221565b810103126105d15780519160058310156105d15760406020830151920151929192915f614b02565b3d9150614b19565b80516001101561261c5760210190565b80516002101561261c576022015160f81c600416151590565b51601b198101908111612183576014900490565b90915f91603c614ba282614b7f565b91015b84815160601c14158285101615614bc457601460019101930192614ba5565b5050909150565b5f806003928180523c5f516001600160e81b03191661ef0160f01b1490565b905f915b6001600160401b038116614bff5750565b91614c0990613216565b915f196001600160401b03821601906001600160401b0382116121835716614bee565b929190610100840193843581018035908160206040519201823720610140820135820180359081602060405192018237206101a083013583018035908160206040519201823720614c816101e085018561421b565b614c8a81615ab3565b91614c986040519384612221565b818352614ca482615ab3565b602084019290601f19013684375f5b8181106150ac5750505060405190602082018093519091905f5b818110615096575050509181614cf5614d4a9795936102c0979503601f198101835282612221565b51902091604051937f78fd134a41ba3d7bb3fb4b571a83098bcd2d725b8a9cc679973222be69bda8b185526102a08860208701376101208501526101608401526101c0830152610200820152206103e16138cf565b92614d558483613a88565b92614d6083856157f1565b9260e0810135938415615087578085146150755750614d7f8882613dd4565b80915015801561506b575b61505957506101608101916001600160a01b03614da684612646565b161561345757600186018054614e1b90614dc8906001600160a01b03166149f7565b95610280850193614e12614ddb86612678565b614e0c60238b015160d81c7f00000000000000000000000000000000000000000000000000000000000000006121b7565b90615937565b8a86898c613b9a565b909a8b1561504a5760ff895460e01c166004811015610dba57615019575b600489614fdb99614eee614ee8614fd69a8f60a08c0199614e598b61265a565b875463ffffffff60c01b191660c09190911b63ffffffff60c01b16178755614e8260018861296f565b805461ffff60a01b19168082559b64ffffffffff6001600160401b03614ea783612678565b161115615003575064ffffffffff9b5b65ffffffffffff60c01b191660c08d901b64ffffffffff60c01b161790556003860155614ee2613224565b50612646565b9661265a565b90614fae63ffffffff614f008b615a9b565b9360405199614f0e8b612206565b60018060a01b03168a528160208b019116815260408a019384528b60608b0195610120820135875260808c01908152614f5e60a08d01986101808401358a52600c6001825460f81c189101613203565b509960038b01928354908351809203614fe9575b50508c518b5494516001600160c01b03199095166001600160a01b0391909116179490931660a01b63ffffffff60a01b16939093178955505050565b516001850155516002840155519101555f610200614fcb86612646565b950135998a956159de565b614b66565b614fe3575050565b60060155565b614ff69261252c91613dd4565b5190555f8080808f614f72565b61501264ffffffffff91612678565b169b614eb7565b61503d61502586612646565b61502e8b613a17565b15615042576004905b8b613a4a565b614e39565b600690615037565b505f9a50505050505050505050565b6323035aa760e11b5f5260045260245ffd5b5060808111614d8a565b637974686560e11b5f5260045260245ffd5b6312e52aff60e21b5f5260045ffd5b8251845260209384019390920191600101614ccd565b6150b7818385614250565b6150c081612646565b906150d16143156020830183613dd4565b602081519101209060408101359060078210156105d1576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a0815261514360c082612221565b51902090855181101561261c5760019160208260051b8801015201614cb3565b9080823f036151cb57813b156151a4575061517d81614bcb565b6151845750565b63d613b77560e01b5f9081526001600160a01b0391909116600452602490fd5b63c28bb4b160e01b5f9081526001600160a01b039092166004526024526044819052606490fd5b63c28bb4b160e01b5f9081526001600160a01b038316600452602491909152903f604452606490fd5b604051635c60da1b60e01b81529190602090839060049082906001600160a01b03165afa9182156105c6575f92615254575b506001600160a01b03918216911680820361523f575050565b633305533360e11b5f5260045260245260445ffd5b9091506020813d602011615288575b8161527060209383612221565b810103126105d15761528190613539565b905f615226565b3d9150615263565b92919092805f5260026020526152a960405f2054613967565b156152b5575b50509050565b5f52600260205260405f20906001600160401b0381116121f2576152d98254613967565b601f8111615383575b505f601f821160011461532157819293945f92615316575b50508160011b915f199060031b1c19161790555b805f806152af565b013590505f806152fa565b601f19821694835f5260205f20915f5b87811061536b575083600195969710615352575b505050811b01905561530e565b01355f19600384901b60f8161c191690555f8080615345565b90926020600181928686013581550194019101615331565b818111156152e257825f5260205f20601f830160051c90602084106153cc575b81601f9101920160051c03905f5b8281106153bf5750506152e2565b5f828201556001016153b1565b5f91506153a3565b906040519060208201928352604082015260408152613961606082612221565b600164ffffffffff91015460c01c1680421161540d5750565b6344cd982960e01b5f5260045260245ffd5b90610100820135820180359081602060405192018237209161014081013581018035908160206040519201823720926101a0820135820180359081602060405192018237206154726101e084018461421b565b959061547d87615ab3565b9061548b6040519283612221565b87825261549788615ab3565b602083019890601f1901368a375f5b81811061554557505050604051602081018092519098905f5b81811061552f575050506154e0816102c0989903601f198101835282612221565b519020926102a0604051957f78fd134a41ba3d7bb3fb4b571a83098bcd2d725b8a9cc679973222be69bda8b1875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a909201916001016154bf565b615550818385614250565b61555981612646565b9061556a6143156020830183613dd4565b602081519101209060408101359060078210156105d1576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a081526155dc60c082612221565b51902090845181101561261c5760019160208260051b87010152016154a6565b90610100820135820180359081602060405192018237209161014081013581018035908160206040519201823720926101a08201358201803590816020604051920182372061564f6101e084018461421b565b959061565a87615ab3565b906156686040519283612221565b87825261567488615ab3565b602083019890601f1901368a375f5b81811061572257505050604051602081018092519098905f5b81811061570c575050506156bd816102e0989903601f198101835282612221565b519020926102c0604051957f07feb65630fa2b712f799c31e4753f165edadedefb2abfe9ce1cf5b3987f6fee875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a9092019160010161569c565b61572d818385614250565b61573681612646565b906157476143156020830183613dd4565b602081519101209060408101359060078210156105d1576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a081526157b960c082612221565b51902090845181101561261c5760019160208260051b8701015201615683565b63ffffffff60019116019063ffffffff821161218357565b91909160a083016158018161265a565b9082549163ffffffff8360c01c169063ffffffff8061581f846157d9565b1691160361589e575050600191600c61583c9260f81c9101613203565b5001549160c081013583810361588857506101e0810190601061585f838361421b565b90501161586a575050565b615874925061421b565b90506370a4be5960e11b5f5260045260245ffd5b8363285fd49f60e21b5f5260045260245260445ffd5b9063ffffffff6158b76158b182946157d9565b9261265a565b91638a1bf35760e01b5f52166004521660245260445ffd5b6101806158db82615a9b565b916158e96101608201612646565b6040519363ffffffff602086019616865260e083013560408601526101208301356060860152608085015260018060a01b031660a0840152013560c082015260c0815261396160e082612221565b906001600160401b0361594d81928242166121b7565b16911681811061595b575050565b6381c7a35d60e01b5f5260045260245260445ffd5b6159c261014092956001600160401b037f2a46f3b0e7b35480d272079e2473b2c7b35f68a89824534fcd9497fe6028f69c9596604051976159b0816131f9565b885216602087015260408601906132a5565b5f61010085018190526101208501526001600160a01b031692a3565b919464ffffffffff90615a3a7f2a46f3b0e7b35480d272079e2473b2c7b35f68a89824534fcd9497fe6028f69c966001600160401b03610140979a959a6040519a615a28816131f9565b8b521660208a015260408901906132a5565b166101008601526101208501526001600160a01b031692a3565b6204b2645a10615a6057565b5a634fd394c160e11b5f526204b26460045260245260445ffd5b805a10615a845750565b5a90634fd394c160e11b5f5260045260245260445ffd5b61010081013501803590816020604051920182372090565b6001600160401b0381116121f25760051b60200190565b9092919260418314615bab575b813b158015615b4f575b615b4757602093615b285f94615b1a60405193849289840196630b135d3f60e11b8852602485015260406044850152606484019161416d565b03601f198101835282612221565b838052519162061a80fa630b135d3f60e11b5f511490601f3d11161690565b505050505f90565b50615b59826149f7565b602081519101519062ffffff60e81b82169160038210615b8c575b50506001600160e81b03191661ef0160f01b14615ae1565b6001600160e81b0319600392830390921b82901b161690505f80615b74565b60205f60806040518481526040880135831a848201526040888183013782805260015afa505f516001600160a01b0383811691161480615bf4575b15615ad75750505050600190565b507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a060208501351115615be6565b906007821015610dba5760068214615c8d576020815110615c865760200151908015615c815760018114615c7b5760028114615c765760038114615c7057600414615c6c57101590565b1190565b50111590565b501090565b50141590565b501490565b5050505f90565b905060208151910120149056fe8da5a4225927bc8a556e06c797ca421478bf857b70fa73003239c08b6597f83ba2646970667358221220f3d50611d23ff8bb8f2d1c10406f7b35745f2b66a2a1465ee6cd3e5261b6429a64736f6c63430008250033",
}

// CodeRegistry is an auto generated Go binding around an Ethereum contract.
type CodeRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CodeRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewCodeRegistry creates a new instance of CodeRegistry.
func NewCodeRegistry() *CodeRegistry {
	parsed, err := CodeRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CodeRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CodeRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address service_, uint64 roundTime_, uint64 retryTime_) returns()
func (codeRegistry *CodeRegistry) PackConstructor(registry_ common.Address, service_ common.Address, roundTime_ uint64, retryTime_ uint64) []byte {
	enc, err := codeRegistry.abi.Pack("", registry_, service_, roundTime_, retryTime_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00168155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptHandOver(address contractAddress) returns()
func (codeRegistry *CodeRegistry) PackAcceptHandOver(contractAddress common.Address) []byte {
	enc, err := codeRegistry.abi.Pack("acceptHandOver", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00168155.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptHandOver(address contractAddress) returns()
func (codeRegistry *CodeRegistry) TryPackAcceptHandOver(contractAddress common.Address) ([]byte, error) {
	return codeRegistry.abi.Pack("acceptHandOver", contractAddress)
}

// PackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f3a6b1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activate((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent) payable returns()
func (codeRegistry *CodeRegistry) PackActivate(intent ICodeRegistryUpgrade) []byte {
	enc, err := codeRegistry.abi.Pack("activate", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f3a6b1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activate((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent) payable returns()
func (codeRegistry *CodeRegistry) TryPackActivate(intent ICodeRegistryUpgrade) ([]byte, error) {
	return codeRegistry.abi.Pack("activate", intent)
}

// PackActivateBundle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06c4927f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activateBundle((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64)[] intents) payable returns()
func (codeRegistry *CodeRegistry) PackActivateBundle(intents []ICodeRegistryUpgrade) []byte {
	enc, err := codeRegistry.abi.Pack("activateBundle", intents)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivateBundle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06c4927f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activateBundle((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64)[] intents) payable returns()
func (codeRegistry *CodeRegistry) TryPackActivateBundle(intents []ICodeRegistryUpgrade) ([]byte, error) {
	return codeRegistry.abi.Pack("activateBundle", intents)
}

// PackActivateRollBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe255fcbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activateRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent) payable returns()
func (codeRegistry *CodeRegistry) PackActivateRollBack(intent ICodeRegistryRollBack) []byte {
	enc, err := codeRegistry.abi.Pack("activateRollBack", intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivateRollBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe255fcbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activateRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent) payable returns()
func (codeRegistry *CodeRegistry) TryPackActivateRollBack(intent ICodeRegistryRollBack) ([]byte, error) {
	return codeRegistry.abi.Pack("activateRollBack", intent)
}

// PackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x202be35d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyConfiguration(address contractAddress) returns()
func (codeRegistry *CodeRegistry) PackApplyConfiguration(contractAddress common.Address) []byte {
	enc, err := codeRegistry.abi.Pack("applyConfiguration", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x202be35d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyConfiguration(address contractAddress) returns()
func (codeRegistry *CodeRegistry) TryPackApplyConfiguration(contractAddress common.Address) ([]byte, error) {
	return codeRegistry.abi.Pack("applyConfiguration", contractAddress)
}

// PackBallotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78f95fb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ballotOf(address contractAddress, bytes32 digest) view returns((uint64,uint64,uint8,bool) b)
func (codeRegistry *CodeRegistry) PackBallotOf(contractAddress common.Address, digest [32]byte) []byte {
	enc, err := codeRegistry.abi.Pack("ballotOf", contractAddress, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBallotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78f95fb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ballotOf(address contractAddress, bytes32 digest) view returns((uint64,uint64,uint8,bool) b)
func (codeRegistry *CodeRegistry) TryPackBallotOf(contractAddress common.Address, digest [32]byte) ([]byte, error) {
	return codeRegistry.abi.Pack("ballotOf", contractAddress, digest)
}

// UnpackBallotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78f95fb9.
//
// Solidity: function ballotOf(address contractAddress, bytes32 digest) view returns((uint64,uint64,uint8,bool) b)
func (codeRegistry *CodeRegistry) UnpackBallotOf(data []byte) (ICodeRegistryBallot, error) {
	out, err := codeRegistry.abi.Unpack("ballotOf", data)
	if err != nil {
		return *new(ICodeRegistryBallot), err
	}
	out0 := *abi.ConvertType(out[0], new(ICodeRegistryBallot)).(*ICodeRegistryBallot)
	return out0, nil
}

// PackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11471230.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude(address contractAddress) returns()
func (codeRegistry *CodeRegistry) PackConclude(contractAddress common.Address) []byte {
	enc, err := codeRegistry.abi.Pack("conclude", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11471230.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude(address contractAddress) returns()
func (codeRegistry *CodeRegistry) TryPackConclude(contractAddress common.Address) ([]byte, error) {
	return codeRegistry.abi.Pack("conclude", contractAddress)
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (codeRegistry *CodeRegistry) PackDomainSeparator() []byte {
	enc, err := codeRegistry.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (codeRegistry *CodeRegistry) TryPackDomainSeparator() ([]byte, error) {
	return codeRegistry.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (codeRegistry *CodeRegistry) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := codeRegistry.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEnforceHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x606de780.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enforceHalt(address contractAddress) returns()
func (codeRegistry *CodeRegistry) PackEnforceHalt(contractAddress common.Address) []byte {
	enc, err := codeRegistry.abi.Pack("enforceHalt", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnforceHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x606de780.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enforceHalt(address contractAddress) returns()
func (codeRegistry *CodeRegistry) TryPackEnforceHalt(contractAddress common.Address) ([]byte, error) {
	return codeRegistry.abi.Pack("enforceHalt", contractAddress)
}

// PackHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x364db0fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halt(address contractAddress) returns()
func (codeRegistry *CodeRegistry) PackHalt(contractAddress common.Address) []byte {
	enc, err := codeRegistry.abi.Pack("halt", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x364db0fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function halt(address contractAddress) returns()
func (codeRegistry *CodeRegistry) TryPackHalt(contractAddress common.Address) ([]byte, error) {
	return codeRegistry.abi.Pack("halt", contractAddress)
}

// PackLinkOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7696e38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function linkOf(bytes32 linkHash) view returns(string)
func (codeRegistry *CodeRegistry) PackLinkOf(linkHash [32]byte) []byte {
	enc, err := codeRegistry.abi.Pack("linkOf", linkHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLinkOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7696e38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function linkOf(bytes32 linkHash) view returns(string)
func (codeRegistry *CodeRegistry) TryPackLinkOf(linkHash [32]byte) ([]byte, error) {
	return codeRegistry.abi.Pack("linkOf", linkHash)
}

// UnpackLinkOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7696e38.
//
// Solidity: function linkOf(bytes32 linkHash) view returns(string)
func (codeRegistry *CodeRegistry) UnpackLinkOf(data []byte) (string, error) {
	out, err := codeRegistry.abi.Unpack("linkOf", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackRecordAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb483fb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordAt(uint256 i) view returns(address)
func (codeRegistry *CodeRegistry) PackRecordAt(i *big.Int) []byte {
	enc, err := codeRegistry.abi.Pack("recordAt", i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb483fb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordAt(uint256 i) view returns(address)
func (codeRegistry *CodeRegistry) TryPackRecordAt(i *big.Int) ([]byte, error) {
	return codeRegistry.abi.Pack("recordAt", i)
}

// UnpackRecordAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb483fb1.
//
// Solidity: function recordAt(uint256 i) view returns(address)
func (codeRegistry *CodeRegistry) UnpackRecordAt(data []byte) (common.Address, error) {
	out, err := codeRegistry.abi.Unpack("recordAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRecordCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900407bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordCount() view returns(uint256)
func (codeRegistry *CodeRegistry) PackRecordCount() []byte {
	enc, err := codeRegistry.abi.Pack("recordCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900407bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordCount() view returns(uint256)
func (codeRegistry *CodeRegistry) TryPackRecordCount() ([]byte, error) {
	return codeRegistry.abi.Pack("recordCount")
}

// UnpackRecordCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900407bc.
//
// Solidity: function recordCount() view returns(uint256)
func (codeRegistry *CodeRegistry) UnpackRecordCount(data []byte) (*big.Int, error) {
	out, err := codeRegistry.abi.Unpack("recordCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc66097d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address contractAddress, address authority, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string linkOfBaseline) returns()
func (codeRegistry *CodeRegistry) PackRegister(contractAddress common.Address, authority common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, linkOfBaseline string) []byte {
	enc, err := codeRegistry.abi.Pack("register", contractAddress, authority, configuration, baseline, linkOfBaseline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc66097d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address contractAddress, address authority, (address[],uint8,uint40,bool,bool,bool,address) configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline, string linkOfBaseline) returns()
func (codeRegistry *CodeRegistry) TryPackRegister(contractAddress common.Address, authority common.Address, configuration ICodeRegistryConfiguration, baseline ICodeRegistryHead, linkOfBaseline string) ([]byte, error) {
	return codeRegistry.abi.Pack("register", contractAddress, authority, configuration, baseline, linkOfBaseline)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (codeRegistry *CodeRegistry) PackRegistry() []byte {
	enc, err := codeRegistry.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (codeRegistry *CodeRegistry) TryPackRegistry() ([]byte, error) {
	return codeRegistry.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (codeRegistry *CodeRegistry) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := codeRegistry.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ebbb46b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reject(address contractAddress, bytes32 digest) returns()
func (codeRegistry *CodeRegistry) PackReject(contractAddress common.Address, digest [32]byte) []byte {
	enc, err := codeRegistry.abi.Pack("reject", contractAddress, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ebbb46b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reject(address contractAddress, bytes32 digest) returns()
func (codeRegistry *CodeRegistry) TryPackReject(contractAddress common.Address, digest [32]byte) ([]byte, error) {
	return codeRegistry.abi.Pack("reject", contractAddress, digest)
}

// PackRequestVerification is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0618ef8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestVerification(address contractAddress) payable returns()
func (codeRegistry *CodeRegistry) PackRequestVerification(contractAddress common.Address) []byte {
	enc, err := codeRegistry.abi.Pack("requestVerification", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestVerification is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0618ef8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestVerification(address contractAddress) payable returns()
func (codeRegistry *CodeRegistry) TryPackRequestVerification(contractAddress common.Address) ([]byte, error) {
	return codeRegistry.abi.Pack("requestVerification", contractAddress)
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x793c1946.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume(address contractAddress) returns()
func (codeRegistry *CodeRegistry) PackResume(contractAddress common.Address) []byte {
	enc, err := codeRegistry.abi.Pack("resume", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x793c1946.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resume(address contractAddress) returns()
func (codeRegistry *CodeRegistry) TryPackResume(contractAddress common.Address) ([]byte, error) {
	return codeRegistry.abi.Pack("resume", contractAddress)
}

// PackRetryTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x107b8fb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retryTime() view returns(uint64)
func (codeRegistry *CodeRegistry) PackRetryTime() []byte {
	enc, err := codeRegistry.abi.Pack("retryTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetryTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x107b8fb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retryTime() view returns(uint64)
func (codeRegistry *CodeRegistry) TryPackRetryTime() ([]byte, error) {
	return codeRegistry.abi.Pack("retryTime")
}

// UnpackRetryTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x107b8fb9.
//
// Solidity: function retryTime() view returns(uint64)
func (codeRegistry *CodeRegistry) UnpackRetryTime(data []byte) (uint64, error) {
	out, err := codeRegistry.abi.Unpack("retryTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRoundTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee5f8c8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundTime() view returns(uint64)
func (codeRegistry *CodeRegistry) PackRoundTime() []byte {
	enc, err := codeRegistry.abi.Pack("roundTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee5f8c8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundTime() view returns(uint64)
func (codeRegistry *CodeRegistry) TryPackRoundTime() ([]byte, error) {
	return codeRegistry.abi.Pack("roundTime")
}

// UnpackRoundTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee5f8c8f.
//
// Solidity: function roundTime() view returns(uint64)
func (codeRegistry *CodeRegistry) UnpackRoundTime(data []byte) (uint64, error) {
	out, err := codeRegistry.abi.Unpack("roundTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd598d4c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function service() view returns(address)
func (codeRegistry *CodeRegistry) PackService() []byte {
	enc, err := codeRegistry.abi.Pack("service")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd598d4c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function service() view returns(address)
func (codeRegistry *CodeRegistry) TryPackService() ([]byte, error) {
	return codeRegistry.abi.Pack("service")
}

// UnpackService is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd598d4c9.
//
// Solidity: function service() view returns(address)
func (codeRegistry *CodeRegistry) UnpackService(data []byte) (common.Address, error) {
	out, err := codeRegistry.abi.Unpack("service", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSubmitAndVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbc50b62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitAndVerify((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent, bytes signatures) payable returns()
func (codeRegistry *CodeRegistry) PackSubmitAndVerify(intent ICodeRegistryUpgrade, signatures []byte) []byte {
	enc, err := codeRegistry.abi.Pack("submitAndVerify", intent, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitAndVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbc50b62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitAndVerify((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent, bytes signatures) payable returns()
func (codeRegistry *CodeRegistry) TryPackSubmitAndVerify(intent ICodeRegistryUpgrade, signatures []byte) ([]byte, error) {
	return codeRegistry.abi.Pack("submitAndVerify", intent, signatures)
}

// PackSubmitArchive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef3e584c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitArchive((address,uint64,address,uint256,uint64) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) PackSubmitArchive(intent ICodeRegistryArchive, signatures []byte) []byte {
	enc, err := codeRegistry.abi.Pack("submitArchive", intent, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitArchive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef3e584c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitArchive((address,uint64,address,uint256,uint64) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) TryPackSubmitArchive(intent ICodeRegistryArchive, signatures []byte) ([]byte, error) {
	return codeRegistry.abi.Pack("submitArchive", intent, signatures)
}

// PackSubmitCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x262fec67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitCancel((address,uint64,address,uint256,uint64,bytes32) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) PackSubmitCancel(intent ICodeRegistryCancel, signatures []byte) []byte {
	enc, err := codeRegistry.abi.Pack("submitCancel", intent, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x262fec67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitCancel((address,uint64,address,uint256,uint64,bytes32) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) TryPackSubmitCancel(intent ICodeRegistryCancel, signatures []byte) ([]byte, error) {
	return codeRegistry.abi.Pack("submitCancel", intent, signatures)
}

// PackSubmitHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc917618a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitHandOver((address,uint64,address,uint256,uint64,address) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) PackSubmitHandOver(intent ICodeRegistryHandOver, signatures []byte) []byte {
	enc, err := codeRegistry.abi.Pack("submitHandOver", intent, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc917618a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitHandOver((address,uint64,address,uint256,uint64,address) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) TryPackSubmitHandOver(intent ICodeRegistryHandOver, signatures []byte) ([]byte, error) {
	return codeRegistry.abi.Pack("submitHandOver", intent, signatures)
}

// PackSubmitReconfigure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e8b4c17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitReconfigure((address,uint64,address,uint256,uint64,(address[],uint8,uint40,bool,bool,bool,address)) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) PackSubmitReconfigure(intent ICodeRegistryReconfigure, signatures []byte) []byte {
	enc, err := codeRegistry.abi.Pack("submitReconfigure", intent, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitReconfigure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e8b4c17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitReconfigure((address,uint64,address,uint256,uint64,(address[],uint8,uint40,bool,bool,bool,address)) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) TryPackSubmitReconfigure(intent ICodeRegistryReconfigure, signatures []byte) ([]byte, error) {
	return codeRegistry.abi.Pack("submitReconfigure", intent, signatures)
}

// PackSubmitRollBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03a7f8c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent, bytes signatures, bytes32[] path) returns()
func (codeRegistry *CodeRegistry) PackSubmitRollBack(intent ICodeRegistryRollBack, signatures []byte, path [][32]byte) []byte {
	enc, err := codeRegistry.abi.Pack("submitRollBack", intent, signatures, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitRollBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03a7f8c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent, bytes signatures, bytes32[] path) returns()
func (codeRegistry *CodeRegistry) TryPackSubmitRollBack(intent ICodeRegistryRollBack, signatures []byte, path [][32]byte) ([]byte, error) {
	return codeRegistry.abi.Pack("submitRollBack", intent, signatures, path)
}

// PackSubmitUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a5b0e15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitUpgrade((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) PackSubmitUpgrade(intent ICodeRegistryUpgrade, signatures []byte) []byte {
	enc, err := codeRegistry.abi.Pack("submitUpgrade", intent, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a5b0e15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitUpgrade((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) TryPackSubmitUpgrade(intent ICodeRegistryUpgrade, signatures []byte) ([]byte, error) {
	return codeRegistry.abi.Pack("submitUpgrade", intent, signatures)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0968f264.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(bytes encoded) returns()
func (codeRegistry *CodeRegistry) PackWithdraw(encoded []byte) []byte {
	enc, err := codeRegistry.abi.Pack("withdraw", encoded)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0968f264.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(bytes encoded) returns()
func (codeRegistry *CodeRegistry) TryPackWithdraw(encoded []byte) ([]byte, error) {
	return codeRegistry.abi.Pack("withdraw", encoded)
}

// PackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cb54c3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordsOf(address contractAddress) view returns(bytes32[22] words)
func (codeRegistry *CodeRegistry) PackWordsOf(contractAddress common.Address) []byte {
	enc, err := codeRegistry.abi.Pack("wordsOf", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cb54c3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordsOf(address contractAddress) view returns(bytes32[22] words)
func (codeRegistry *CodeRegistry) TryPackWordsOf(contractAddress common.Address) ([]byte, error) {
	return codeRegistry.abi.Pack("wordsOf", contractAddress)
}

// UnpackWordsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cb54c3f.
//
// Solidity: function wordsOf(address contractAddress) view returns(bytes32[22] words)
func (codeRegistry *CodeRegistry) UnpackWordsOf(data []byte) ([22][32]byte, error) {
	out, err := codeRegistry.abi.Unpack("wordsOf", data)
	if err != nil {
		return *new([22][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([22][32]byte)).(*[22][32]byte)
	return out0, nil
}

// CodeRegistryActivated represents a Activated event raised by the CodeRegistry contract.
type CodeRegistryActivated struct {
	ContractAddress common.Address
	Digest          [32]byte
	Version         uint32
	Implementation  common.Address
	CodeHash        [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryActivatedEventName = "Activated"

// ContractEventName returns the user-defined event name.
func (CodeRegistryActivated) ContractEventName() string {
	return CodeRegistryActivatedEventName
}

// UnpackActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Activated(address indexed contractAddress, bytes32 indexed digest, uint32 version, address implementation, bytes32 codeHash)
func (codeRegistry *CodeRegistry) UnpackActivatedEvent(log *types.Log) (*CodeRegistryActivated, error) {
	event := "Activated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryActivated)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryApproved represents a Approved event raised by the CodeRegistry contract.
type CodeRegistryApproved struct {
	ContractAddress common.Address
	Digest          [32]byte
	Kind            uint8
	Approvals       uint64
	Head            ICodeRegistryHead
	ActivateUntil   *big.Int
	AllowedFindings [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryApprovedEventName = "Approved"

// ContractEventName returns the user-defined event name.
func (CodeRegistryApproved) ContractEventName() string {
	return CodeRegistryApprovedEventName
}

// UnpackApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approved(address indexed contractAddress, bytes32 indexed digest, uint8 kind, uint64 approvals, (address,uint32,bytes32,bytes32,bytes32,bytes32) head, uint40 activateUntil, bytes32 allowedFindings)
func (codeRegistry *CodeRegistry) UnpackApprovedEvent(log *types.Log) (*CodeRegistryApproved, error) {
	event := "Approved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryApproved)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryArchived represents a Archived event raised by the CodeRegistry contract.
type CodeRegistryArchived struct {
	ContractAddress common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryArchivedEventName = "Archived"

// ContractEventName returns the user-defined event name.
func (CodeRegistryArchived) ContractEventName() string {
	return CodeRegistryArchivedEventName
}

// UnpackArchivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Archived(address indexed contractAddress)
func (codeRegistry *CodeRegistry) UnpackArchivedEvent(log *types.Log) (*CodeRegistryArchived, error) {
	event := "Archived"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryArchived)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryConcluded represents a Concluded event raised by the CodeRegistry contract.
type CodeRegistryConcluded struct {
	ContractAddress common.Address
	Digest          [32]byte
	Outcome         uint8
	BuildDigest     [32]byte
	FindingsDigest  [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryConcludedEventName = "Concluded"

// ContractEventName returns the user-defined event name.
func (CodeRegistryConcluded) ContractEventName() string {
	return CodeRegistryConcludedEventName
}

// UnpackConcludedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Concluded(address indexed contractAddress, bytes32 indexed digest, uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest)
func (codeRegistry *CodeRegistry) UnpackConcludedEvent(log *types.Log) (*CodeRegistryConcluded, error) {
	event := "Concluded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryConcluded)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryConfigurationApplied represents a ConfigurationApplied event raised by the CodeRegistry contract.
type CodeRegistryConfigurationApplied struct {
	ContractAddress common.Address
	Digest          [32]byte
	Epoch           uint64
	Configuration   []byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryConfigurationAppliedEventName = "ConfigurationApplied"

// ContractEventName returns the user-defined event name.
func (CodeRegistryConfigurationApplied) ContractEventName() string {
	return CodeRegistryConfigurationAppliedEventName
}

// UnpackConfigurationAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigurationApplied(address indexed contractAddress, bytes32 indexed digest, uint64 epoch, bytes configuration)
func (codeRegistry *CodeRegistry) UnpackConfigurationAppliedEvent(log *types.Log) (*CodeRegistryConfigurationApplied, error) {
	event := "ConfigurationApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryConfigurationApplied)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryConfigurationScheduled represents a ConfigurationScheduled event raised by the CodeRegistry contract.
type CodeRegistryConfigurationScheduled struct {
	ContractAddress common.Address
	Digest          [32]byte
	NotBefore       uint64
	Configuration   []byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryConfigurationScheduledEventName = "ConfigurationScheduled"

// ContractEventName returns the user-defined event name.
func (CodeRegistryConfigurationScheduled) ContractEventName() string {
	return CodeRegistryConfigurationScheduledEventName
}

// UnpackConfigurationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigurationScheduled(address indexed contractAddress, bytes32 indexed digest, uint64 notBefore, bytes configuration)
func (codeRegistry *CodeRegistry) UnpackConfigurationScheduledEvent(log *types.Log) (*CodeRegistryConfigurationScheduled, error) {
	event := "ConfigurationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryConfigurationScheduled)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryEnded represents a Ended event raised by the CodeRegistry contract.
type CodeRegistryEnded struct {
	ContractAddress common.Address
	Digest          [32]byte
	Reason          uint8
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryEndedEventName = "Ended"

// ContractEventName returns the user-defined event name.
func (CodeRegistryEnded) ContractEventName() string {
	return CodeRegistryEndedEventName
}

// UnpackEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ended(address indexed contractAddress, bytes32 indexed digest, uint8 reason)
func (codeRegistry *CodeRegistry) UnpackEndedEvent(log *types.Log) (*CodeRegistryEnded, error) {
	event := "Ended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryEnded)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryHaltEnforced represents a HaltEnforced event raised by the CodeRegistry contract.
type CodeRegistryHaltEnforced struct {
	ContractAddress common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryHaltEnforcedEventName = "HaltEnforced"

// ContractEventName returns the user-defined event name.
func (CodeRegistryHaltEnforced) ContractEventName() string {
	return CodeRegistryHaltEnforcedEventName
}

// UnpackHaltEnforcedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HaltEnforced(address indexed contractAddress)
func (codeRegistry *CodeRegistry) UnpackHaltEnforcedEvent(log *types.Log) (*CodeRegistryHaltEnforced, error) {
	event := "HaltEnforced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryHaltEnforced)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryHalted represents a Halted event raised by the CodeRegistry contract.
type CodeRegistryHalted struct {
	ContractAddress common.Address
	Reason          uint8
	By              common.Address
	Enforced        bool
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryHaltedEventName = "Halted"

// ContractEventName returns the user-defined event name.
func (CodeRegistryHalted) ContractEventName() string {
	return CodeRegistryHaltedEventName
}

// UnpackHaltedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Halted(address indexed contractAddress, uint8 reason, address by, bool enforced)
func (codeRegistry *CodeRegistry) UnpackHaltedEvent(log *types.Log) (*CodeRegistryHalted, error) {
	event := "Halted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryHalted)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryHandOverStarted represents a HandOverStarted event raised by the CodeRegistry contract.
type CodeRegistryHandOverStarted struct {
	ContractAddress common.Address
	Digest          [32]byte
	Controller      common.Address
	NotBefore       uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryHandOverStartedEventName = "HandOverStarted"

// ContractEventName returns the user-defined event name.
func (CodeRegistryHandOverStarted) ContractEventName() string {
	return CodeRegistryHandOverStartedEventName
}

// UnpackHandOverStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HandOverStarted(address indexed contractAddress, bytes32 indexed digest, address controller, uint64 notBefore)
func (codeRegistry *CodeRegistry) UnpackHandOverStartedEvent(log *types.Log) (*CodeRegistryHandOverStarted, error) {
	event := "HandOverStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryHandOverStarted)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryHandedOver represents a HandedOver event raised by the CodeRegistry contract.
type CodeRegistryHandedOver struct {
	ContractAddress common.Address
	Controller      common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryHandedOverEventName = "HandedOver"

// ContractEventName returns the user-defined event name.
func (CodeRegistryHandedOver) ContractEventName() string {
	return CodeRegistryHandedOverEventName
}

// UnpackHandedOverEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HandedOver(address indexed contractAddress, address indexed controller)
func (codeRegistry *CodeRegistry) UnpackHandedOverEvent(log *types.Log) (*CodeRegistryHandedOver, error) {
	event := "HandedOver"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryHandedOver)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryRegistered represents a Registered event raised by the CodeRegistry contract.
type CodeRegistryRegistered struct {
	ContractAddress common.Address
	Authority       common.Address
	Family          common.Address
	Configuration   []byte
	Baseline        ICodeRegistryHead
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (CodeRegistryRegistered) ContractEventName() string {
	return CodeRegistryRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(address indexed contractAddress, address indexed authority, address indexed family, bytes configuration, (address,uint32,bytes32,bytes32,bytes32,bytes32) baseline)
func (codeRegistry *CodeRegistry) UnpackRegisteredEvent(log *types.Log) (*CodeRegistryRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryRegistered)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryRejected represents a Rejected event raised by the CodeRegistry contract.
type CodeRegistryRejected struct {
	ContractAddress common.Address
	Digest          [32]byte
	Signer          common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryRejectedEventName = "Rejected"

// ContractEventName returns the user-defined event name.
func (CodeRegistryRejected) ContractEventName() string {
	return CodeRegistryRejectedEventName
}

// UnpackRejectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rejected(address indexed contractAddress, bytes32 indexed digest, address indexed signer)
func (codeRegistry *CodeRegistry) UnpackRejectedEvent(log *types.Log) (*CodeRegistryRejected, error) {
	event := "Rejected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryRejected)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryResumed represents a Resumed event raised by the CodeRegistry contract.
type CodeRegistryResumed struct {
	ContractAddress common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistryResumedEventName = "Resumed"

// ContractEventName returns the user-defined event name.
func (CodeRegistryResumed) ContractEventName() string {
	return CodeRegistryResumedEventName
}

// UnpackResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resumed(address indexed contractAddress)
func (codeRegistry *CodeRegistry) UnpackResumedEvent(log *types.Log) (*CodeRegistryResumed, error) {
	event := "Resumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryResumed)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryRoundVoided represents a RoundVoided event raised by the CodeRegistry contract.
type CodeRegistryRoundVoided struct {
	ContractAddress  common.Address
	Digest           [32]byte
	OperatorContract common.Address
	Round            *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const CodeRegistryRoundVoidedEventName = "RoundVoided"

// ContractEventName returns the user-defined event name.
func (CodeRegistryRoundVoided) ContractEventName() string {
	return CodeRegistryRoundVoidedEventName
}

// UnpackRoundVoidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundVoided(address indexed contractAddress, bytes32 indexed digest, address indexed operatorContract, uint96 round)
func (codeRegistry *CodeRegistry) UnpackRoundVoidedEvent(log *types.Log) (*CodeRegistryRoundVoided, error) {
	event := "RoundVoided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryRoundVoided)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistrySigned represents a Signed event raised by the CodeRegistry contract.
type CodeRegistrySigned struct {
	ContractAddress common.Address
	Digest          [32]byte
	Signer          common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const CodeRegistrySignedEventName = "Signed"

// ContractEventName returns the user-defined event name.
func (CodeRegistrySigned) ContractEventName() string {
	return CodeRegistrySignedEventName
}

// UnpackSignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Signed(address indexed contractAddress, bytes32 indexed digest, address indexed signer)
func (codeRegistry *CodeRegistry) UnpackSignedEvent(log *types.Log) (*CodeRegistrySigned, error) {
	event := "Signed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistrySigned)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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

// CodeRegistryVerificationRequested represents a VerificationRequested event raised by the CodeRegistry contract.
type CodeRegistryVerificationRequested struct {
	ContractAddress  common.Address
	Digest           [32]byte
	OperatorContract common.Address
	Round            *big.Int
	NextRoundAt      uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const CodeRegistryVerificationRequestedEventName = "VerificationRequested"

// ContractEventName returns the user-defined event name.
func (CodeRegistryVerificationRequested) ContractEventName() string {
	return CodeRegistryVerificationRequestedEventName
}

// UnpackVerificationRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerificationRequested(address indexed contractAddress, bytes32 indexed digest, address indexed operatorContract, uint96 round, uint64 nextRoundAt)
func (codeRegistry *CodeRegistry) UnpackVerificationRequestedEvent(log *types.Log) (*CodeRegistryVerificationRequested, error) {
	event := "VerificationRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != codeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CodeRegistryVerificationRequested)
	if len(log.Data) > 0 {
		if err := codeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range codeRegistry.abi.Events[event].Inputs {
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
func (codeRegistry *CodeRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["ActivatorOnly"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackActivatorOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["AlreadyHalted"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackAlreadyHaltedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["ApprovalLapsed"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackApprovalLapsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["ArchiveNeedsNoApproval"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackArchiveNeedsNoApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["AssertionFailed"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackAssertionFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["Busy"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackBusyError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["CodeHashDiffers"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackCodeHashDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["CollectTimeOver"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackCollectTimeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["CollectTimeTooFar"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackCollectTimeTooFarError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["DelayTooLong"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackDelayTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["DigestDead"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackDigestDeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["DigestReached"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackDigestReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["EmptyTreeHash"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackEmptyTreeHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["FamilyNotApproved"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackFamilyNotApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["GuardianOnly"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackGuardianOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["GuardianTooSoon"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackGuardianTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["HaltNotFinished"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackHaltNotFinishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["ImplementationDiffers"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackImplementationDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["ImplementationIsDelegation"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackImplementationIsDelegationError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["IntentMalformed"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackIntentMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["LinkLength"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackLinkLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["NoLiveApproval"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackNoLiveApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["NoPendingConfiguration"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackNoPendingConfigurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["NoPendingController"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackNoPendingControllerError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackNotEnoughGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["NotHalted"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackNotHaltedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["OperatorContractNotApproved"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackOperatorContractNotApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["PendingControllerOnly"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackPendingControllerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["ProposerOnly"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackProposerOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["RecordClosed"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackRecordClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["RoundNotSettled"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackRoundNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["SameTreeHash"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackSameTreeHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["SignatureInvalid"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["SignaturesMalformed"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackSignaturesMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["SignerRejected"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackSignerRejectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["SignerUnknown"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackSignerUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["SignersInvalid"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackSignersInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["ThresholdInvalid"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackThresholdInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["TooEarlyToRetry"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackTooEarlyToRetryError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["TooFewApprovals"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackTooFewApprovalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["TooLateToActivate"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackTooLateToActivateError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["TooManyAssertions"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackTooManyAssertionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["UnknownRecord"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackUnknownRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["ValueDiffers"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackValueDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["VersionNeverActive"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackVersionNeverActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["WrongActiveHash"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackWrongActiveHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["WrongBundle"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackWrongBundleError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["WrongRound"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackWrongRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["WrongStage"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackWrongStageError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["WrongVersion"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackWrongVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], codeRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return codeRegistry.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CodeRegistryActivatorOnly represents a ActivatorOnly error raised by the CodeRegistry contract.
type CodeRegistryActivatorOnly struct {
	Activator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivatorOnly(address activator)
func CodeRegistryActivatorOnlyErrorID() common.Hash {
	return common.HexToHash("0xfbe4e3377eee811f6b314134ffa96f561f01223cdd496036adb4f104dad73830")
}

// UnpackActivatorOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivatorOnly(address activator)
func (codeRegistry *CodeRegistry) UnpackActivatorOnlyError(raw []byte) (*CodeRegistryActivatorOnly, error) {
	out := new(CodeRegistryActivatorOnly)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "ActivatorOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryAlreadyHalted represents a AlreadyHalted error raised by the CodeRegistry contract.
type CodeRegistryAlreadyHalted struct {
	Reason uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyHalted(uint8 reason)
func CodeRegistryAlreadyHaltedErrorID() common.Hash {
	return common.HexToHash("0x4ba5f0c87696a78afce872cc333723f74e20146b0004c6d999845abac819225c")
}

// UnpackAlreadyHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyHalted(uint8 reason)
func (codeRegistry *CodeRegistry) UnpackAlreadyHaltedError(raw []byte) (*CodeRegistryAlreadyHalted, error) {
	out := new(CodeRegistryAlreadyHalted)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "AlreadyHalted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryAlreadyRegistered represents a AlreadyRegistered error raised by the CodeRegistry contract.
type CodeRegistryAlreadyRegistered struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(address contractAddress)
func CodeRegistryAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x45ed80e9399c87887ea54f615514a1e3dde31e9b6c027ddceb4ffd503b70e428")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(address contractAddress)
func (codeRegistry *CodeRegistry) UnpackAlreadyRegisteredError(raw []byte) (*CodeRegistryAlreadyRegistered, error) {
	out := new(CodeRegistryAlreadyRegistered)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryApprovalLapsed represents a ApprovalLapsed error raised by the CodeRegistry contract.
type CodeRegistryApprovalLapsed struct {
	ActivateUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ApprovalLapsed(uint64 activateUntil)
func CodeRegistryApprovalLapsedErrorID() common.Hash {
	return common.HexToHash("0x44cd9829a18e98922bf798e327a1aa23739552fc02f903457ccc9a93a1f8b737")
}

// UnpackApprovalLapsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ApprovalLapsed(uint64 activateUntil)
func (codeRegistry *CodeRegistry) UnpackApprovalLapsedError(raw []byte) (*CodeRegistryApprovalLapsed, error) {
	out := new(CodeRegistryApprovalLapsed)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "ApprovalLapsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryArchiveNeedsNoApproval represents a ArchiveNeedsNoApproval error raised by the CodeRegistry contract.
type CodeRegistryArchiveNeedsNoApproval struct {
	LiveDigest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArchiveNeedsNoApproval(bytes32 liveDigest)
func CodeRegistryArchiveNeedsNoApprovalErrorID() common.Hash {
	return common.HexToHash("0xb8f2ac86fd403c26346010831cda7a94d4fdd7ac7c6eccaa3287bce3fec2d983")
}

// UnpackArchiveNeedsNoApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArchiveNeedsNoApproval(bytes32 liveDigest)
func (codeRegistry *CodeRegistry) UnpackArchiveNeedsNoApprovalError(raw []byte) (*CodeRegistryArchiveNeedsNoApproval, error) {
	out := new(CodeRegistryArchiveNeedsNoApproval)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "ArchiveNeedsNoApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryAssertionFailed represents a AssertionFailed error raised by the CodeRegistry contract.
type CodeRegistryAssertionFailed struct {
	Index  *big.Int
	Answer []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AssertionFailed(uint256 index, bytes answer)
func CodeRegistryAssertionFailedErrorID() common.Hash {
	return common.HexToHash("0xa1c022f233b3400a0cdc9f7b99c20d8436ce49723da63c0e01f2fa5324fa91cd")
}

// UnpackAssertionFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AssertionFailed(uint256 index, bytes answer)
func (codeRegistry *CodeRegistry) UnpackAssertionFailedError(raw []byte) (*CodeRegistryAssertionFailed, error) {
	out := new(CodeRegistryAssertionFailed)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "AssertionFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryBusy represents a Busy error raised by the CodeRegistry contract.
type CodeRegistryBusy struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Busy(address contractAddress)
func CodeRegistryBusyErrorID() common.Hash {
	return common.HexToHash("0x4ac3c6180d24567c14115768d4c34f7267fc7edb3cee284a0d7d6c2a6611ce41")
}

// UnpackBusyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Busy(address contractAddress)
func (codeRegistry *CodeRegistry) UnpackBusyError(raw []byte) (*CodeRegistryBusy, error) {
	out := new(CodeRegistryBusy)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "Busy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryCodeHashDiffers represents a CodeHashDiffers error raised by the CodeRegistry contract.
type CodeRegistryCodeHashDiffers struct {
	Implementation common.Address
	Expected       [32]byte
	Found          [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CodeHashDiffers(address implementation, bytes32 expected, bytes32 found)
func CodeRegistryCodeHashDiffersErrorID() common.Hash {
	return common.HexToHash("0xc28bb4b1616ade0c183e487f320da47b7605285b37ce874250d981393310dd24")
}

// UnpackCodeHashDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CodeHashDiffers(address implementation, bytes32 expected, bytes32 found)
func (codeRegistry *CodeRegistry) UnpackCodeHashDiffersError(raw []byte) (*CodeRegistryCodeHashDiffers, error) {
	out := new(CodeRegistryCodeHashDiffers)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "CodeHashDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryCollectTimeOver represents a CollectTimeOver error raised by the CodeRegistry contract.
type CodeRegistryCollectTimeOver struct {
	CollectUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollectTimeOver(uint64 collectUntil)
func CodeRegistryCollectTimeOverErrorID() common.Hash {
	return common.HexToHash("0x06c2b24a07b5a6641364cb59770771a4106e9aad26893ae91ce8ac7740e837ac")
}

// UnpackCollectTimeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollectTimeOver(uint64 collectUntil)
func (codeRegistry *CodeRegistry) UnpackCollectTimeOverError(raw []byte) (*CodeRegistryCollectTimeOver, error) {
	out := new(CodeRegistryCollectTimeOver)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "CollectTimeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryCollectTimeTooFar represents a CollectTimeTooFar error raised by the CodeRegistry contract.
type CodeRegistryCollectTimeTooFar struct {
	CollectUntil uint64
	Latest       uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollectTimeTooFar(uint64 collectUntil, uint64 latest)
func CodeRegistryCollectTimeTooFarErrorID() common.Hash {
	return common.HexToHash("0x3348a0ad748786dee81d15bfcda6c0c7b95db293d9c7a12c2b447eb02dd861f3")
}

// UnpackCollectTimeTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollectTimeTooFar(uint64 collectUntil, uint64 latest)
func (codeRegistry *CodeRegistry) UnpackCollectTimeTooFarError(raw []byte) (*CodeRegistryCollectTimeTooFar, error) {
	out := new(CodeRegistryCollectTimeTooFar)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "CollectTimeTooFar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryDelayTooLong represents a DelayTooLong error raised by the CodeRegistry contract.
type CodeRegistryDelayTooLong struct {
	Delay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayTooLong(uint40 delay)
func CodeRegistryDelayTooLongErrorID() common.Hash {
	return common.HexToHash("0x6b879bf75a2fa708dbad2d8b7e5e31f82740546100089cee6f532551bcf2bee9")
}

// UnpackDelayTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayTooLong(uint40 delay)
func (codeRegistry *CodeRegistry) UnpackDelayTooLongError(raw []byte) (*CodeRegistryDelayTooLong, error) {
	out := new(CodeRegistryDelayTooLong)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "DelayTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryDigestDead represents a DigestDead error raised by the CodeRegistry contract.
type CodeRegistryDigestDead struct {
	Digest [32]byte
	Reason uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DigestDead(bytes32 digest, uint8 reason)
func CodeRegistryDigestDeadErrorID() common.Hash {
	return common.HexToHash("0xaad1eceac1939b6247429dbce3ef08079255949dfd012ea9ddd1d349d11c381f")
}

// UnpackDigestDeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DigestDead(bytes32 digest, uint8 reason)
func (codeRegistry *CodeRegistry) UnpackDigestDeadError(raw []byte) (*CodeRegistryDigestDead, error) {
	out := new(CodeRegistryDigestDead)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "DigestDead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryDigestReached represents a DigestReached error raised by the CodeRegistry contract.
type CodeRegistryDigestReached struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DigestReached(bytes32 digest)
func CodeRegistryDigestReachedErrorID() common.Hash {
	return common.HexToHash("0xd7a202fb3dcd085cb22b869fb9ee722ddfe545db7bdf5e1b4b1db2c9e798d31b")
}

// UnpackDigestReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DigestReached(bytes32 digest)
func (codeRegistry *CodeRegistry) UnpackDigestReachedError(raw []byte) (*CodeRegistryDigestReached, error) {
	out := new(CodeRegistryDigestReached)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "DigestReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryEmptyTreeHash represents a EmptyTreeHash error raised by the CodeRegistry contract.
type CodeRegistryEmptyTreeHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyTreeHash()
func CodeRegistryEmptyTreeHashErrorID() common.Hash {
	return common.HexToHash("0x4b94abfc14a4201d22f298a2cad3b4108e28b2742567cfe9d977cdde383514d7")
}

// UnpackEmptyTreeHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyTreeHash()
func (codeRegistry *CodeRegistry) UnpackEmptyTreeHashError(raw []byte) (*CodeRegistryEmptyTreeHash, error) {
	out := new(CodeRegistryEmptyTreeHash)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "EmptyTreeHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryFamilyNotApproved represents a FamilyNotApproved error raised by the CodeRegistry contract.
type CodeRegistryFamilyNotApproved struct {
	Family common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FamilyNotApproved(address family)
func CodeRegistryFamilyNotApprovedErrorID() common.Hash {
	return common.HexToHash("0x039d571e2b32f558e91f5c54ea7ae6f46344a3f429bdbccb5c0a0431798f57ab")
}

// UnpackFamilyNotApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FamilyNotApproved(address family)
func (codeRegistry *CodeRegistry) UnpackFamilyNotApprovedError(raw []byte) (*CodeRegistryFamilyNotApproved, error) {
	out := new(CodeRegistryFamilyNotApproved)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "FamilyNotApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryGuardianOnly represents a GuardianOnly error raised by the CodeRegistry contract.
type CodeRegistryGuardianOnly struct {
	Guardian common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GuardianOnly(address guardian)
func CodeRegistryGuardianOnlyErrorID() common.Hash {
	return common.HexToHash("0xa161ba7b15980ad4126c20cb7f1fd386add512cd93120eac1b975def5693eeef")
}

// UnpackGuardianOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GuardianOnly(address guardian)
func (codeRegistry *CodeRegistry) UnpackGuardianOnlyError(raw []byte) (*CodeRegistryGuardianOnly, error) {
	out := new(CodeRegistryGuardianOnly)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "GuardianOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryGuardianTooSoon represents a GuardianTooSoon error raised by the CodeRegistry contract.
type CodeRegistryGuardianTooSoon struct {
	NotBefore uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GuardianTooSoon(uint64 notBefore)
func CodeRegistryGuardianTooSoonErrorID() common.Hash {
	return common.HexToHash("0xa738c084ceaf99ff019ccbd60c94e40d58f0639d8919d71dc33ff6e5907f7bdc")
}

// UnpackGuardianTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GuardianTooSoon(uint64 notBefore)
func (codeRegistry *CodeRegistry) UnpackGuardianTooSoonError(raw []byte) (*CodeRegistryGuardianTooSoon, error) {
	out := new(CodeRegistryGuardianTooSoon)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "GuardianTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryHaltNotFinished represents a HaltNotFinished error raised by the CodeRegistry contract.
type CodeRegistryHaltNotFinished struct {
	NotBefore uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HaltNotFinished(uint64 notBefore)
func CodeRegistryHaltNotFinishedErrorID() common.Hash {
	return common.HexToHash("0x79fd713a1503012a96ab00e938d687827c139662e3873bb9cdb110b4dc0b2a27")
}

// UnpackHaltNotFinishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HaltNotFinished(uint64 notBefore)
func (codeRegistry *CodeRegistry) UnpackHaltNotFinishedError(raw []byte) (*CodeRegistryHaltNotFinished, error) {
	out := new(CodeRegistryHaltNotFinished)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "HaltNotFinished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryImplementationDiffers represents a ImplementationDiffers error raised by the CodeRegistry contract.
type CodeRegistryImplementationDiffers struct {
	Expected common.Address
	Found    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ImplementationDiffers(address expected, address found)
func CodeRegistryImplementationDiffersErrorID() common.Hash {
	return common.HexToHash("0x660aa6667f9e30491575e9f56c2f16774cbcb5857c0cc3e3d25af626ac5d8d56")
}

// UnpackImplementationDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ImplementationDiffers(address expected, address found)
func (codeRegistry *CodeRegistry) UnpackImplementationDiffersError(raw []byte) (*CodeRegistryImplementationDiffers, error) {
	out := new(CodeRegistryImplementationDiffers)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "ImplementationDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryImplementationIsDelegation represents a ImplementationIsDelegation error raised by the CodeRegistry contract.
type CodeRegistryImplementationIsDelegation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ImplementationIsDelegation(address implementation)
func CodeRegistryImplementationIsDelegationErrorID() common.Hash {
	return common.HexToHash("0xd613b775a6a9dd1f895ade4f24b8e6a4288034c927517105cbc6ee20b1c15fe7")
}

// UnpackImplementationIsDelegationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ImplementationIsDelegation(address implementation)
func (codeRegistry *CodeRegistry) UnpackImplementationIsDelegationError(raw []byte) (*CodeRegistryImplementationIsDelegation, error) {
	out := new(CodeRegistryImplementationIsDelegation)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "ImplementationIsDelegation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryIntentMalformed represents a IntentMalformed error raised by the CodeRegistry contract.
type CodeRegistryIntentMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntentMalformed()
func CodeRegistryIntentMalformedErrorID() common.Hash {
	return common.HexToHash("0x5f8bd8167722516793c3df5d0cca48323a24cf98bfaf1cd0d9a4090c1b594020")
}

// UnpackIntentMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntentMalformed()
func (codeRegistry *CodeRegistry) UnpackIntentMalformedError(raw []byte) (*CodeRegistryIntentMalformed, error) {
	out := new(CodeRegistryIntentMalformed)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "IntentMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryLinkLength represents a LinkLength error raised by the CodeRegistry contract.
type CodeRegistryLinkLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LinkLength(uint256 length)
func CodeRegistryLinkLengthErrorID() common.Hash {
	return common.HexToHash("0x4606b54e1070607940708a409895f3e32297e424a399d5e41a78023f44df8751")
}

// UnpackLinkLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LinkLength(uint256 length)
func (codeRegistry *CodeRegistry) UnpackLinkLengthError(raw []byte) (*CodeRegistryLinkLength, error) {
	out := new(CodeRegistryLinkLength)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "LinkLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryNoLiveApproval represents a NoLiveApproval error raised by the CodeRegistry contract.
type CodeRegistryNoLiveApproval struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLiveApproval(address contractAddress)
func CodeRegistryNoLiveApprovalErrorID() common.Hash {
	return common.HexToHash("0x8045c01a040484300f7c03a398f28b0b0f2d21a37a824458b9cace9d62bc0d5f")
}

// UnpackNoLiveApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLiveApproval(address contractAddress)
func (codeRegistry *CodeRegistry) UnpackNoLiveApprovalError(raw []byte) (*CodeRegistryNoLiveApproval, error) {
	out := new(CodeRegistryNoLiveApproval)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "NoLiveApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryNoPendingConfiguration represents a NoPendingConfiguration error raised by the CodeRegistry contract.
type CodeRegistryNoPendingConfiguration struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPendingConfiguration(address contractAddress)
func CodeRegistryNoPendingConfigurationErrorID() common.Hash {
	return common.HexToHash("0xf9850f5903091156af129bf7f570b65cbe1839069d07715fc46b0e033d9b05bf")
}

// UnpackNoPendingConfigurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPendingConfiguration(address contractAddress)
func (codeRegistry *CodeRegistry) UnpackNoPendingConfigurationError(raw []byte) (*CodeRegistryNoPendingConfiguration, error) {
	out := new(CodeRegistryNoPendingConfiguration)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "NoPendingConfiguration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryNoPendingController represents a NoPendingController error raised by the CodeRegistry contract.
type CodeRegistryNoPendingController struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPendingController(address contractAddress)
func CodeRegistryNoPendingControllerErrorID() common.Hash {
	return common.HexToHash("0x93c65e1abf5af42f3c2f0462da9602d681efd06f78cb9f5e31de217a98093077")
}

// UnpackNoPendingControllerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPendingController(address contractAddress)
func (codeRegistry *CodeRegistry) UnpackNoPendingControllerError(raw []byte) (*CodeRegistryNoPendingController, error) {
	out := new(CodeRegistryNoPendingController)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "NoPendingController", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryNotEnoughGas represents a NotEnoughGas error raised by the CodeRegistry contract.
type CodeRegistryNotEnoughGas struct {
	Needed *big.Int
	Left   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 needed, uint256 left)
func CodeRegistryNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x9fa729828e06f64f0aba24f9c66804bdfb0e921365b21f9e24f4e732397f9e66")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 needed, uint256 left)
func (codeRegistry *CodeRegistry) UnpackNotEnoughGasError(raw []byte) (*CodeRegistryNotEnoughGas, error) {
	out := new(CodeRegistryNotEnoughGas)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryNotHalted represents a NotHalted error raised by the CodeRegistry contract.
type CodeRegistryNotHalted struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHalted(address contractAddress)
func CodeRegistryNotHaltedErrorID() common.Hash {
	return common.HexToHash("0x10e109595a29c65c51ea3ea9c9479bf1f905686b324f35fa8bfbbcc9fb1f1a86")
}

// UnpackNotHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHalted(address contractAddress)
func (codeRegistry *CodeRegistry) UnpackNotHaltedError(raw []byte) (*CodeRegistryNotHalted, error) {
	out := new(CodeRegistryNotHalted)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "NotHalted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryNotYet represents a NotYet error raised by the CodeRegistry contract.
type CodeRegistryNotYet struct {
	NotBefore uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(uint64 notBefore)
func CodeRegistryNotYetErrorID() common.Hash {
	return common.HexToHash("0x1c9cc458fc12963152abd5ca28187675f65ddcd534b32378c133182df58b8e7b")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(uint64 notBefore)
func (codeRegistry *CodeRegistry) UnpackNotYetError(raw []byte) (*CodeRegistryNotYet, error) {
	out := new(CodeRegistryNotYet)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryOperatorContractNotApproved represents a OperatorContractNotApproved error raised by the CodeRegistry contract.
type CodeRegistryOperatorContractNotApproved struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorContractNotApproved(address operatorContract)
func CodeRegistryOperatorContractNotApprovedErrorID() common.Hash {
	return common.HexToHash("0x2258677edf6da90f9a10c40a7870e27af66cd3a4bca05cdd63389350ffe120f3")
}

// UnpackOperatorContractNotApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorContractNotApproved(address operatorContract)
func (codeRegistry *CodeRegistry) UnpackOperatorContractNotApprovedError(raw []byte) (*CodeRegistryOperatorContractNotApproved, error) {
	out := new(CodeRegistryOperatorContractNotApproved)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "OperatorContractNotApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryPendingControllerOnly represents a PendingControllerOnly error raised by the CodeRegistry contract.
type CodeRegistryPendingControllerOnly struct {
	Controller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PendingControllerOnly(address controller)
func CodeRegistryPendingControllerOnlyErrorID() common.Hash {
	return common.HexToHash("0x3acf3f5342e5e14515af3beb8408832bdf02896f173a2852db5b4dc7375e0f41")
}

// UnpackPendingControllerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PendingControllerOnly(address controller)
func (codeRegistry *CodeRegistry) UnpackPendingControllerOnlyError(raw []byte) (*CodeRegistryPendingControllerOnly, error) {
	out := new(CodeRegistryPendingControllerOnly)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "PendingControllerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryProposerOnly represents a ProposerOnly error raised by the CodeRegistry contract.
type CodeRegistryProposerOnly struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposerOnly(address proposer)
func CodeRegistryProposerOnlyErrorID() common.Hash {
	return common.HexToHash("0x7df9a3505a9d72d6c588583d89bae885e3fe69a34d642a208906ae10340a61a6")
}

// UnpackProposerOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposerOnly(address proposer)
func (codeRegistry *CodeRegistry) UnpackProposerOnlyError(raw []byte) (*CodeRegistryProposerOnly, error) {
	out := new(CodeRegistryProposerOnly)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "ProposerOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryRecordClosed represents a RecordClosed error raised by the CodeRegistry contract.
type CodeRegistryRecordClosed struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordClosed(address contractAddress)
func CodeRegistryRecordClosedErrorID() common.Hash {
	return common.HexToHash("0x3297ad032e8e0f704f06a46389b98817d617703afc96dc5f9ec8f7937bdba8a4")
}

// UnpackRecordClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordClosed(address contractAddress)
func (codeRegistry *CodeRegistry) UnpackRecordClosedError(raw []byte) (*CodeRegistryRecordClosed, error) {
	out := new(CodeRegistryRecordClosed)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "RecordClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryRoundNotSettled represents a RoundNotSettled error raised by the CodeRegistry contract.
type CodeRegistryRoundNotSettled struct {
	OperatorContract common.Address
	Round            *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundNotSettled(address operatorContract, uint96 round)
func CodeRegistryRoundNotSettledErrorID() common.Hash {
	return common.HexToHash("0xe18d952ced49de623acba86e0df8ae1b41fc8d1507af4a0c0a5db191fa71a357")
}

// UnpackRoundNotSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundNotSettled(address operatorContract, uint96 round)
func (codeRegistry *CodeRegistry) UnpackRoundNotSettledError(raw []byte) (*CodeRegistryRoundNotSettled, error) {
	out := new(CodeRegistryRoundNotSettled)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "RoundNotSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistrySameTreeHash represents a SameTreeHash error raised by the CodeRegistry contract.
type CodeRegistrySameTreeHash struct {
	TreeHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameTreeHash(bytes32 treeHash)
func CodeRegistrySameTreeHashErrorID() common.Hash {
	return common.HexToHash("0xf2e8d0caafa1a14baea980d342ea87d050761a06281c433a9d2a3a3b599c8eda")
}

// UnpackSameTreeHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameTreeHash(bytes32 treeHash)
func (codeRegistry *CodeRegistry) UnpackSameTreeHashError(raw []byte) (*CodeRegistrySameTreeHash, error) {
	out := new(CodeRegistrySameTreeHash)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "SameTreeHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistrySignatureInvalid represents a SignatureInvalid error raised by the CodeRegistry contract.
type CodeRegistrySignatureInvalid struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureInvalid(address signer)
func CodeRegistrySignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0xae9ff1c03b9f3f4b04943b0842f9637a93d3c2f68284967eb1f705baf29823cc")
}

// UnpackSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureInvalid(address signer)
func (codeRegistry *CodeRegistry) UnpackSignatureInvalidError(raw []byte) (*CodeRegistrySignatureInvalid, error) {
	out := new(CodeRegistrySignatureInvalid)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "SignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistrySignaturesMalformed represents a SignaturesMalformed error raised by the CodeRegistry contract.
type CodeRegistrySignaturesMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesMalformed()
func CodeRegistrySignaturesMalformedErrorID() common.Hash {
	return common.HexToHash("0x6178427f3b4e9b55bde433ab4510652923602492079e3e711c5dba0145b4622b")
}

// UnpackSignaturesMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesMalformed()
func (codeRegistry *CodeRegistry) UnpackSignaturesMalformedError(raw []byte) (*CodeRegistrySignaturesMalformed, error) {
	out := new(CodeRegistrySignaturesMalformed)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "SignaturesMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistrySignerRejected represents a SignerRejected error raised by the CodeRegistry contract.
type CodeRegistrySignerRejected struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerRejected(address signer)
func CodeRegistrySignerRejectedErrorID() common.Hash {
	return common.HexToHash("0x9eb1c72498fdf4e5d8c8c880ab26c2829709afd5b89f0faefdfc0c1425972ff3")
}

// UnpackSignerRejectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerRejected(address signer)
func (codeRegistry *CodeRegistry) UnpackSignerRejectedError(raw []byte) (*CodeRegistrySignerRejected, error) {
	out := new(CodeRegistrySignerRejected)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "SignerRejected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistrySignerUnknown represents a SignerUnknown error raised by the CodeRegistry contract.
type CodeRegistrySignerUnknown struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerUnknown(address account)
func CodeRegistrySignerUnknownErrorID() common.Hash {
	return common.HexToHash("0xd083bfce5f653914b5a463f5f675798d20edef29f816d37c8e10a262be07add1")
}

// UnpackSignerUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerUnknown(address account)
func (codeRegistry *CodeRegistry) UnpackSignerUnknownError(raw []byte) (*CodeRegistrySignerUnknown, error) {
	out := new(CodeRegistrySignerUnknown)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "SignerUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistrySignersInvalid represents a SignersInvalid error raised by the CodeRegistry contract.
type CodeRegistrySignersInvalid struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignersInvalid(uint256 index)
func CodeRegistrySignersInvalidErrorID() common.Hash {
	return common.HexToHash("0x85fc36fe951112272ba0e14303597d64d8bc0b6a9547aee003d31874c1d3cefb")
}

// UnpackSignersInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignersInvalid(uint256 index)
func (codeRegistry *CodeRegistry) UnpackSignersInvalidError(raw []byte) (*CodeRegistrySignersInvalid, error) {
	out := new(CodeRegistrySignersInvalid)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "SignersInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryThresholdInvalid represents a ThresholdInvalid error raised by the CodeRegistry contract.
type CodeRegistryThresholdInvalid struct {
	Threshold uint8
	Signers   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ThresholdInvalid(uint8 threshold, uint256 signers)
func CodeRegistryThresholdInvalidErrorID() common.Hash {
	return common.HexToHash("0x8ecc9e6945eefbaddbdbd878ad584a02d956aa72c5fb970870c02fc1fb48f817")
}

// UnpackThresholdInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ThresholdInvalid(uint8 threshold, uint256 signers)
func (codeRegistry *CodeRegistry) UnpackThresholdInvalidError(raw []byte) (*CodeRegistryThresholdInvalid, error) {
	out := new(CodeRegistryThresholdInvalid)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "ThresholdInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryTooEarlyToRetry represents a TooEarlyToRetry error raised by the CodeRegistry contract.
type CodeRegistryTooEarlyToRetry struct {
	NotBefore uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarlyToRetry(uint64 notBefore)
func CodeRegistryTooEarlyToRetryErrorID() common.Hash {
	return common.HexToHash("0x7e7a5afda6210c093e6769ebe77fabd776198bbfe97db2d134b449b17ab7454e")
}

// UnpackTooEarlyToRetryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarlyToRetry(uint64 notBefore)
func (codeRegistry *CodeRegistry) UnpackTooEarlyToRetryError(raw []byte) (*CodeRegistryTooEarlyToRetry, error) {
	out := new(CodeRegistryTooEarlyToRetry)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "TooEarlyToRetry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryTooFewApprovals represents a TooFewApprovals error raised by the CodeRegistry contract.
type CodeRegistryTooFewApprovals struct {
	Approvals *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewApprovals(uint256 approvals, uint256 threshold)
func CodeRegistryTooFewApprovalsErrorID() common.Hash {
	return common.HexToHash("0x3ef8fc50e4d3704999ee4403f6d9b84267637b4b117e8c115d8b3681f2876bec")
}

// UnpackTooFewApprovalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewApprovals(uint256 approvals, uint256 threshold)
func (codeRegistry *CodeRegistry) UnpackTooFewApprovalsError(raw []byte) (*CodeRegistryTooFewApprovals, error) {
	out := new(CodeRegistryTooFewApprovals)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "TooFewApprovals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryTooLateToActivate represents a TooLateToActivate error raised by the CodeRegistry contract.
type CodeRegistryTooLateToActivate struct {
	ActivateUntil      uint64
	EarliestActivation uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLateToActivate(uint64 activateUntil, uint64 earliestActivation)
func CodeRegistryTooLateToActivateErrorID() common.Hash {
	return common.HexToHash("0x81c7a35d696049127c233aefeda1b98d4a1cf8076f356598d63567c6104ed753")
}

// UnpackTooLateToActivateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLateToActivate(uint64 activateUntil, uint64 earliestActivation)
func (codeRegistry *CodeRegistry) UnpackTooLateToActivateError(raw []byte) (*CodeRegistryTooLateToActivate, error) {
	out := new(CodeRegistryTooLateToActivate)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "TooLateToActivate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryTooManyAssertions represents a TooManyAssertions error raised by the CodeRegistry contract.
type CodeRegistryTooManyAssertions struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyAssertions(uint256 count)
func CodeRegistryTooManyAssertionsErrorID() common.Hash {
	return common.HexToHash("0xe1497cb202c34b12c7f16c8c053989c1c04beed2a7d44385611876a69da7f05d")
}

// UnpackTooManyAssertionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyAssertions(uint256 count)
func (codeRegistry *CodeRegistry) UnpackTooManyAssertionsError(raw []byte) (*CodeRegistryTooManyAssertions, error) {
	out := new(CodeRegistryTooManyAssertions)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "TooManyAssertions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryUnknownRecord represents a UnknownRecord error raised by the CodeRegistry contract.
type CodeRegistryUnknownRecord struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRecord(address contractAddress)
func CodeRegistryUnknownRecordErrorID() common.Hash {
	return common.HexToHash("0xbada54f68356b45eddc3148a2dec5e54988186ee87067a84bf46777ef5650891")
}

// UnpackUnknownRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRecord(address contractAddress)
func (codeRegistry *CodeRegistry) UnpackUnknownRecordError(raw []byte) (*CodeRegistryUnknownRecord, error) {
	out := new(CodeRegistryUnknownRecord)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "UnknownRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryValueDiffers represents a ValueDiffers error raised by the CodeRegistry contract.
type CodeRegistryValueDiffers struct {
	Expected *big.Int
	Sent     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueDiffers(uint256 expected, uint256 sent)
func CodeRegistryValueDiffersErrorID() common.Hash {
	return common.HexToHash("0x73d619310d3032b27dd80b7d3608a7b6d735fafac2fa4ff24f511d08d50d8fae")
}

// UnpackValueDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueDiffers(uint256 expected, uint256 sent)
func (codeRegistry *CodeRegistry) UnpackValueDiffersError(raw []byte) (*CodeRegistryValueDiffers, error) {
	out := new(CodeRegistryValueDiffers)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "ValueDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryVersionNeverActive represents a VersionNeverActive error raised by the CodeRegistry contract.
type CodeRegistryVersionNeverActive struct {
	Version uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VersionNeverActive(uint32 version)
func CodeRegistryVersionNeverActiveErrorID() common.Hash {
	return common.HexToHash("0xe7de6fa474d8a955ca540457e898472171ea4be4360ed7f866c828e25db77ce0")
}

// UnpackVersionNeverActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VersionNeverActive(uint32 version)
func (codeRegistry *CodeRegistry) UnpackVersionNeverActiveError(raw []byte) (*CodeRegistryVersionNeverActive, error) {
	out := new(CodeRegistryVersionNeverActive)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "VersionNeverActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryWrongActiveHash represents a WrongActiveHash error raised by the CodeRegistry contract.
type CodeRegistryWrongActiveHash struct {
	Expected [32]byte
	Found    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongActiveHash(bytes32 expected, bytes32 found)
func CodeRegistryWrongActiveHashErrorID() common.Hash {
	return common.HexToHash("0xa17f527ce9d7572b70079a028bec5182fc2631f32de980173a443c2130207616")
}

// UnpackWrongActiveHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongActiveHash(bytes32 expected, bytes32 found)
func (codeRegistry *CodeRegistry) UnpackWrongActiveHashError(raw []byte) (*CodeRegistryWrongActiveHash, error) {
	out := new(CodeRegistryWrongActiveHash)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "WrongActiveHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryWrongBundle represents a WrongBundle error raised by the CodeRegistry contract.
type CodeRegistryWrongBundle struct {
	Expected [32]byte
	Found    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBundle(bytes32 expected, bytes32 found)
func CodeRegistryWrongBundleErrorID() common.Hash {
	return common.HexToHash("0xa2408c880995b578ab5cfbdf670fd419c840087eda0a4496e3db117d1e6d9cb4")
}

// UnpackWrongBundleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBundle(bytes32 expected, bytes32 found)
func (codeRegistry *CodeRegistry) UnpackWrongBundleError(raw []byte) (*CodeRegistryWrongBundle, error) {
	out := new(CodeRegistryWrongBundle)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "WrongBundle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryWrongEpoch represents a WrongEpoch error raised by the CodeRegistry contract.
type CodeRegistryWrongEpoch struct {
	Expected uint64
	Found    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 found)
func CodeRegistryWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 found)
func (codeRegistry *CodeRegistry) UnpackWrongEpochError(raw []byte) (*CodeRegistryWrongEpoch, error) {
	out := new(CodeRegistryWrongEpoch)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryWrongRound represents a WrongRound error raised by the CodeRegistry contract.
type CodeRegistryWrongRound struct {
	OperatorContract common.Address
	Round            *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRound(address operatorContract, uint96 round)
func CodeRegistryWrongRoundErrorID() common.Hash {
	return common.HexToHash("0xc0d49e486b358bc14ab75b2c94795ea38b2fc5c14e7030cc556d7674f7096807")
}

// UnpackWrongRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRound(address operatorContract, uint96 round)
func (codeRegistry *CodeRegistry) UnpackWrongRoundError(raw []byte) (*CodeRegistryWrongRound, error) {
	out := new(CodeRegistryWrongRound)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "WrongRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryWrongStage represents a WrongStage error raised by the CodeRegistry contract.
type CodeRegistryWrongStage struct {
	Stage uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStage(uint8 stage)
func CodeRegistryWrongStageErrorID() common.Hash {
	return common.HexToHash("0xbb27deba30706591608ac6c0e45b507ce14bfc4fa31a6ccbf4f1af7af0a2d90f")
}

// UnpackWrongStageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStage(uint8 stage)
func (codeRegistry *CodeRegistry) UnpackWrongStageError(raw []byte) (*CodeRegistryWrongStage, error) {
	out := new(CodeRegistryWrongStage)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "WrongStage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryWrongVersion represents a WrongVersion error raised by the CodeRegistry contract.
type CodeRegistryWrongVersion struct {
	Expected uint32
	Found    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVersion(uint32 expected, uint32 found)
func CodeRegistryWrongVersionErrorID() common.Hash {
	return common.HexToHash("0x8a1bf3577a3e242c50bc38cd9d0cf5ded343a1a4c7ed06f1933b9353dc21575c")
}

// UnpackWrongVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVersion(uint32 expected, uint32 found)
func (codeRegistry *CodeRegistry) UnpackWrongVersionError(raw []byte) (*CodeRegistryWrongVersion, error) {
	out := new(CodeRegistryWrongVersion)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "WrongVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CodeRegistryZeroAddress represents a ZeroAddress error raised by the CodeRegistry contract.
type CodeRegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func CodeRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (codeRegistry *CodeRegistry) UnpackZeroAddressError(raw []byte) (*CodeRegistryZeroAddress, error) {
	out := new(CodeRegistryZeroAddress)
	if err := codeRegistry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

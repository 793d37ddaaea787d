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

// ICodeRegistryAssertion is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryAssertion struct {
	Target     common.Address
	CallData   []byte
	Comparison uint8
	Expected   [32]byte
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

// ICodeRegistryHandOver is an auto generated low-level Go binding around an user-defined struct.
type ICodeRegistryHandOver struct {
	ContractAddress common.Address
	Epoch           uint64
	Proposer        common.Address
	Nonce           *big.Int
	CollectUntil    uint64
	Controller      common.Address
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

// CodeRegistryMetaData contains all meta data concerning the CodeRegistry contract.
var CodeRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roundTime_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"retryTime_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"}],\"name\":\"ActivatorOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumICodeRegistry.Halt\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"AlreadyHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"name\":\"ApprovalLapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"liveDigest\",\"type\":\"bytes32\"}],\"name\":\"ArchiveNeedsNoApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"answer\",\"type\":\"bytes\"}],\"name\":\"AssertionFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"Busy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"}],\"name\":\"CodeHashDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"}],\"name\":\"CollectTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"latest\",\"type\":\"uint64\"}],\"name\":\"CollectTimeTooFar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"}],\"name\":\"DelayTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"enumICodeRegistry.End\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"DigestDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"DigestReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyTreeHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"family\",\"type\":\"address\"}],\"name\":\"FamilyNotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"GuardianTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"HaltNotFinished\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"ImplementationDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ImplementationIsDelegation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntentMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"LinkLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoLiveApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoPendingConfiguration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoPendingController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NotHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractNotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"PendingControllerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"ProposerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"RecordClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"RoundNotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"}],\"name\":\"SameTreeHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignaturesMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerRejected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"SignerUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"SignersInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"ThresholdInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"TooEarlyToRetry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"approvals\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"TooFewApprovals\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"earliestActivation\",\"type\":\"uint64\"}],\"name\":\"TooLateToActivate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"TooManyAssertions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"ValueDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"VersionNeverActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"}],\"name\":\"WrongActiveHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"}],\"name\":\"WrongBundle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"WrongRound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumICodeRegistry.Stage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"}],\"name\":\"WrongVersion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"Activated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"approvals\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structICodeRegistry.Head\",\"name\":\"head\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"activateUntil\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"}],\"name\":\"Approved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"Archived\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"name\":\"Concluded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"configuration\",\"type\":\"bytes\"}],\"name\":\"ConfigurationApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"configuration\",\"type\":\"bytes\"}],\"name\":\"ConfigurationScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.End\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"HaltEnforced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.Halt\",\"name\":\"reason\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enforced\",\"type\":\"bool\"}],\"name\":\"Halted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"HandOverStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"HandedOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"family\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"configuration\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"Rejected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"RoundVoided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"Signed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"nextRoundAt\",\"type\":\"uint64\"}],\"name\":\"VerificationRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"acceptHandOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade[]\",\"name\":\"intents\",\"type\":\"tuple[]\"}],\"name\":\"activateBundle\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"toVersion\",\"type\":\"uint32\"}],\"internalType\":\"structICodeRegistry.RollBack\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"activateRollBack\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"applyConfiguration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"ballotOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"approvals\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rejections\",\"type\":\"uint64\"},{\"internalType\":\"enumICodeRegistry.End\",\"name\":\"end\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"reached\",\"type\":\"bool\"}],\"internalType\":\"structICodeRegistry.Ballot\",\"name\":\"b\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"enforceHalt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"}],\"name\":\"linkOf\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"recordAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recordCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"linkOfBaseline\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"reject\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"requestVerification\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"retryTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roundTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"service\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitAndVerify\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Archive\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitArchive\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Cancel\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitCancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.HandOver\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitHandOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"}],\"internalType\":\"structICodeRegistry.Reconfigure\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitReconfigure\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"toVersion\",\"type\":\"uint32\"}],\"internalType\":\"structICodeRegistry.RollBack\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"submitRollBack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"encoded\",\"type\":\"bytes\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"wordsOf\",\"outputs\":[{\"internalType\":\"bytes32[22]\",\"name\":\"words\",\"type\":\"bytes32[22]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "CodeRegistry",
	Bin: "0x6101003461015557601f615bef38819003918201601f19168301916001600160401b0383118484101761015957808492608094604052833981010312610155576100488161016d565b906100556020820161016d565b61006d606061006660408501610181565b9301610181565b926001600160a01b038116158015610144575b610135576301e133806001600160401b03841611801561011f575b6101085760805260a05260c05260e052604051615a59908161019682396080518181816106f701528181610d4c01528181614011015261499d015260a05181818161081701526135ac015260c0518181816103690152614c1e015260e0518181816118c4015261351e0152f35b636b879bf760e01b5f526301e1338060045260245ffd5b506301e133806001600160401b0385161161009b565b63d92e233d60e01b5f5260045ffd5b506001600160a01b03821615610080565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361015557565b51906001600160401b03821682036101555756fe60806040526004361015610011575f80fd5b5f5f3560e01c806216815514611db357806303a7f8c814611d3357806306c4927f14611aaf5780630968f264146119455780630e8b4c17146118e8578063107b8fb9146118a457806311471230146118825780631f3a6b1a146117e8578063202be35d146115dd578063262fec67146115c55780632ebbb46b1461143f578063364db0fc146111e15780633a5b0e15146111c55780635cb54c3f14611138578063606de7801461105257806378f95fb914610f3a578063793c194614610d7b5780637b10399914610d36578063900407bc14610d18578063c66097d71461085e578063c917618a14610846578063d598d4c914610801578063e255fcbc1461038d578063ee5f8c8f14610349578063ef3e584c14610303578063f0618ef8146102eb578063f698da25146102c8578063f7696e38146101eb578063fb483fb1146101b55763fbc50b6214610163575f80fd5b61017861016f3661201b565b90829392614b6c565b156101915761018961018e916125a0565b6134a7565b80f35b9061019d6024926125a0565b634022e00d60e11b82526001600160a01b0316600452fd5b50346101e85760203660031901126101e857602090600435815260038252604060018060a01b0391205416604051908152f35b80fd5b50346101e85760203660031901126101e857600435815260026020526040812090604051918181549161021d836138c1565b808652926001811690811561029e575060011461025d575b610259856102458187038261217b565b604051918291602083526020830190612098565b0390f35b815260208120939250905b8082106102845750909150810160200161024582610259610235565b919260018160209254838588010152019101909291610268565b8695506102599693506020925061024594915060ff191682840152151560051b8201019293610235565b50346101e857806003193601126101e85760206102e3613829565b604051908152f35b5060203660031901126101e85761018e610189611f6e565b50346101e857366003190160c081126103455760a0136101e85760a4356001600160401b0381116103455761033f61018e913690600401611f84565b906133c0565b5080fd5b50346101e857806003193601126101e85760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5060203660031901126101e8576004356001600160401b0381116103455780600401906102c060031982360301126107fd576101c48101358034036107e757506103fe6103d983615365565b6103e1613829565b6042916040519161190160f01b8352600283015260228201522090565b61040c6102248301356157e3565b61041d610418846125a0565b6138f9565b9182549160ff8360e01c1660048110156107d357600381036107c157506003840154036107b55761044d8361515d565b60ff8260e81c169261045e84613153565b8315159186838061079f575b80610789575b806106c6575b1561069d575b61067d5761024481016001600160a01b03610496826125a0565b16610628575032331480159061061e575b61060b5761055f935f935b6104d86101648401976104d36104c78a6125a0565b61018487013590614ecc565b613153565b6105d5575b508154600161ff0160e01b03811662ff00ff60e01b198216600160f01b90811760f890811c600118901b6001600160f81b031916919091171783556004909201805460ff60e01b199390931692909161054d9190610547906105419060a4016125b4565b89615638565b9061513d565b90556001600160a01b031617916125a0565b813b156105d157604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af180156105c6576105af575b50806105aa61018e926140e3565b6141c8565b6105bc9192505f9061217b565b5f9061018e61059c565b6040513d5f823e3d90fd5b5f80fd5b60ff60e81b191682556007820180546001600160a01b031916905560018201805460ff60b01b1916600160b01b1790555f6104dd565b63fbe4e33760e01b5f525f60045260245ffd5b50333b15156104a7565b9193909290916001600160a01b0361063f826125a0565b16330361065457509161055f93915f936104b2565b61065d906125a0565b63fbe4e33760e01b5f9081526001600160a01b0391909116600452602490fd5b600282015463112c33bf60e11b88526001600160a01b0316600452602487fd5b50600282015460d81c8042106106b457508661047c565b630393988b60e31b8852600452602487fd5b505060078201546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa90811561077e57889161074f575b50600381101561073b576002889114610476565b634e487b7160e01b88526021600452602488fd5b610771915060203d602011610777575b610769818361217b565b810190613d96565b5f610727565b503d61075f565b6040513d8a823e3d90fd5b5060078301546001600160a01b03161515610470565b50506107aa85613153565b86600586141561046a565b60248561019d866125a0565b635d93ef5d60e11b8752600452602486fd5b634e487b7160e01b87526021600452602487fd5b6373d6193160e01b845260045234602452604483fd5b8280fd5b50346101e857806003193601126101e8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101e85761018e61085836611fe1565b91613243565b50346101e8576101403660031901126101e857610879611f6e565b906024356001600160a01b038116908181036107fd57604435916001600160401b038311610d145760e06003198436030112610d145760c0366063190112610d1457610124356001600160401b038111610d10576108db903690600401611f84565b90956108e633614973565b15610cfd576001600160a01b03169081158015610cf5575b610ce65781865260208690526040862080549095906001600160a01b0316610cd257855463ffffffff60a01b1985166001600160c01b031990911617600160a01b17865561094e9060040161471b565b600186018054600162ff000160a01b0319166001600160a01b0390921691909117600160b01b17815560045490979061098681613170565b600455875260036020526040872080546001600160a01b031916841790556109ac61317e565b9260808311610cbe579697959694958895906001600160a01b036109ce61258a565b1615159486865f14610c7d575050604051936109e985612160565b6064356001600160a01b0381168103610c7957855260843563ffffffff811603610c755784879460208a9701918c604082016060830192608081019460e435865260a0820197610104358952829c808952808552865236610a4b9082846131c9565b8051906020012091828852610a5f92614ff9565b51600c83018054965163ffffffff60a01b60a09190911b166001600160a01b039092166001600160c01b031990971687179190911790555190600d015551600e8d0155519182600f8d0155518060108d01556040519160208301938b85528b60408501528b6060850152608084015260a083015260c082015260c08152610ae760e08261217b565b5190206040516020810191898352604082015260408152610b0960608261217b565b51902060048a0155885460ff60f01b1916600160f01b1789557f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610b58905b546001600160a01b031661494d565b610b7b610b706040519260e0845260e0840190612098565b9560208301906131ff565b8033950390a4610b89575080f35b803b1561034557604051635ed7ca5b60e01b8152828160048183865af1908115610c6a578391610c55575b5050610bbe61258a565b813b156107fd57604051633a85a2df60e01b81526001600160a01b0390911660048201529082908290602490829084905af18015610c4a57610c35575b5050610c2490610c16610c0c61258a565b6101043590614ecc565b610c1e61258a565b90614f5d565b805460ff60f01b191690555f808280f35b81610c3f9161217b565b6107fd57825f610bfb565b6040513d84823e3d90fd5b81610c5f9161217b565b61034557815f610bb4565b6040513d85823e3d90fd5b8780fd5b8880fd5b8a5460ff60e81b1916600160e81b178b5590945092507f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610b5890610b49565b6323035aa760e11b88526004839052602488fd5b6345ed80e960e01b87526004839052602487fd5b63d92e233d60e01b8652600486fd5b5082156108fe565b6301ceab8f60e11b865233600452602486fd5b8480fd5b8380fd5b50346101e857806003193601126101e8576020600454604051908152f35b50346101e857806003193601126101e8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101e85760203660031901126101e857610d95611f6e565b610d9e816138f9565b8054600560ff8260e81c16610db281613153565b03610f1e576001600160401b03610dd664ffffffffff600585015460281c166120bd565b16804210610f0c575060ff60e81b191681556007810180546001600160a01b031916905560018101805490919060b01c60ff16610e50575b50805460ff60b01b1916600160b01b1790556001600160a01b03167f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf8280a280f35b805460ff60f01b198116600160f01b178083558590610e759060f81c600c850161315d565b509160018060a01b0383541690610e90600485015483614ecc565b6001600160a01b031690813b156107fd578291602483926040519485938492633a85a2df60e01b845260048401525af18015610c4a57610ef7575b505081549054610ee8906001600160a01b03908116908316614f5d565b60ff60f01b191690555f610e0e565b81610f019161217b565b610d1057845f610ecb565b633cfeb89d60e11b8552600452602484fd5b6310e1095960e01b84526001600160a01b038316600452602484fd5b50346101e85760403660031901126101e857610f54611f6e565b60243590826060604051610f6781612131565b828152826020820152826040820152015260018060a01b038116835282602052610f96826040852092836143e3565b9160405192610fa484612131565b54916001600160401b038316845260208401916001600160401b038460401c16835260ff8460801c166040860196600b82101561103e57509286926001600160401b0392611026956080995260ff606089019760881c161591821592611030575b5050151585528160405196511686525116602085015251604084019061206a565b5115156060820152f35b600301541490505f80611005565b634e487b7160e01b81526021600452602490fd5b50346101e85760203660031901126101e85761106c611f6e565b611075816138f9565b805460ff8160e81c1661108781613153565b15610f1e5760018201805460ff60b01b1916600160b01b17905560ff60f01b198116600160f01b17825583906001600160a01b0316803b1561034557818091600460405180948193635ed7ca5b60e01b83525af18015610c4a57611123575b5050805460ff60f01b191690556001600160a01b03167f7dc8f5d432b74357dadcbf872609f27f2c8a85974c7184a1742bdf4162ff224f8280a280f35b8161112d9161217b565b6107fd57825f6110e6565b50346101e85760203660031901126101e857611152611f6e565b6040516102c09291611164848361217b565b833683376001600160a01b03168252602082905260408220825b601681106111b157505060405191825b6016821061119b57505050f35b602080600192855181520193019101909161118e565b806001918301548160051b8501520161117e565b50346101e8576111dd6111d73661201b565b91614b6c565b5080f35b50346101e85760203660031901126101e8576111fb611f6e565b611204816138f9565b6001810191602861121d60018060a01b0385541661494d565b015160601c80330361142d575060ff825460e81c1661123b81613153565b80611410575060058201805464ffffffffff8160281c16801515806113f6575b6113d2575069ffffffffff000000000019164260281b69ffffffffff000000000016179055815460019060e81c60ff1661129481613153565b036113a8575b6007820180546001600160a01b03191633179055825460ff60b01b1916600160b01b1783556112c76157bd565b815460ff60f01b198116600160f01b17835584906001600160a01b0316803b1561034557818091600460405180958193635ed7ca5b60e01b83526203d090f1918261138f575b50509060ff807f5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc46194606094155f1461138a578160b01b1987541687555b8054908260f01b198216905560e81c16945460b01c166040519461136d81613153565b8552336020860152151560408501526001600160a01b031692a280f35b61134a565b8161139c9194939461217b565b610d105790845f61130d565b815460ff60e81b1916600560e81b17825561129a565b634e487b7160e01b5f52602160045260245ffd5b866001600160401b036113e66024936120f1565b6329ce302160e21b835216600452fd5b506001600160401b03611408826120f1565b16421061125b565b630974be1960e31b8552602490859061142881613153565b600452fd5b63a161ba7b60e01b8552600452602484fd5b50346101e85760403660031901126101e857611459611f6e565b60243590611466816138f9565b600181015461147d906001600160a01b031661494d565b61148681614abf565b906114913382614ad3565b82811480156115b6575b6115a3576001600160401b0380600161153e936114c48a6114bd818c8c6143e3565b809a61442f565b1b16818082198854161616821987541617865567ffffffffffffffff60401b865491838360401c161760401b169067ffffffffffffffff60401b1916179586865560018060a01b0316953388887f1406335dadde6983606cb63ae772fe8e311c7c1da5c2b6fda06b2a657f6923f38c80a460401c16614b2a565b820391821161158f5761155090614a96565b5160f81c1161155d578380f35b805460ff60801b1916600160801b179055604051600181525f516020615a045f395f51905f5290602090a35f80808380f35b634e487b7160e01b86526011600452602486fd5b636841dfe760e11b875233600452602487fd5b506115c033614b0b565b61149b565b50346101e85761018e6115d736611fe1565b91612fe8565b50346101e85760203660031901126101e8576115f7611f6e565b611600816138f9565b600881018054919290916001600160a01b0316156117cd5764ffffffffff600584015460781c168042106117bb575060ff835460e01c1660048110156117a75761177d575b600a830180546001600160a01b031661173f575b5081546001840180546001600160a01b039092166001600160a01b03199283161781558354909116909255825463ffffffff60a09190911c811690811461172b57835463ffffffff60a01b1916600190910160a01b63ffffffff60a01b161783557f6d0049c00e6fb95b1ff8d536aa63c7703415a1d0af7e816f49fc1a529ba2f5ff906116ff63ffffffff6009860154955460a01c169360018060a01b0390541661494d565b9261172560405192839283526040602084015260018060a01b0316946040830190612098565b0390a380f35b634e487b7160e01b85526011600452602485fd5b80546001600160a01b0319169055600b830154604051600581526001600160a01b038316905f516020615a045f395f51905f5290602090a35f611659565b61178683613971565b1561179d5761179860055b82856139a4565b611645565b6117986006611791565b634e487b7160e01b85526021600452602485fd5b630393988b60e31b8552600452602484fd5b63f9850f5960e01b84526001600160a01b0316600452602483fd5b5060203660031901126101e8576004356001600160401b0381116103455780600401906102a060031982360301126107fd576102648101358061186b57506101c4013580340361185557508061184c6118466103d961018e94615188565b82613dae565b6105aa816140e3565b6373d6193160e01b835260045234602452604482fd5b631448119160e31b84526004526024839052604483fd5b50346101e85760203660031901126101e85761018e61189f611f6e565b6128ed565b50346101e857806003193601126101e85760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101e85760403660031901126101e8576004356001600160401b0381116103455760c0600319823603011261034557602435906001600160401b0382116107fd5761193c61018e923690600401611f84565b916004016125fb565b50346101e85760203660031901126101e8576004356001600160401b03811161034557611976903690600401611f84565b60c08110611aa05761198a903690836131c9565b602081519101206119a160208301916103e1613829565b916119ae610418836125a0565b906001600160401b03604082016119c4816125d2565b63ffffffff855460a01c169283911603611a775750506060016001600160a01b036119ee826125a0565b163303611a535750611a1483611a0d81611a07866125a0565b856143e3565b809361442f565b805460ff60801b1916600160811b1790556001600160a01b0390611a37906125a0565b165f516020615a045f395f51905f52602060405160028152a380f35b84611a5f6024926125a0565b6307df9a3560e41b82526001600160a01b0316600452fd5b6001600160401b03604492611a8c89936125d2565b90630ae4993b60e21b845260045216602452fd5b632fc5ec0b60e11b8352600483fd5b5060203660031901126101e8576004356001600160401b03811161034557611adb903690600401611fb1565b606083845b838110611c6b5750803403611c55575060208151910120835b828110611b4c575050825b818110611b305750825b818110611b19578380f35b80611b2a6105aa6001938587612553565b01611b0e565b80611b46611b416001938587612553565b6140e3565b01611b04565b81610260611b5b838688612553565b013503611c3057611b79610240611b73838688612553565b016125a0565b8315611c1c57843561029e1986360301811215611c18576001600160a01b0390611ba8908701610240016125a0565b166001600160a01b0390911603611bec5780611be6611bca6001938688612553565b611be06103d9611bdb85898b612553565b615188565b90613dae565b01611af9565b84611c00610240611b736024948789612553565b63fbe4e33760e01b82526001600160a01b0316600452fd5b8680fd5b634e487b7160e01b86526032600452602486fd5b611c41610260918694604496612553565b631448119160e31b84520135600452602452fd5b6373d6193160e01b855260045234602452604484fd5b90611d2c6001916101c0611d13611d23611c86878a8c612553565b976020611c928a6125a0565b611c9e60a08c016125b4565b611cab6101608d016125a0565b63ffffffff60405192858401948d8060a01b0316855216604083015260e08d013560608301528a8060a01b0316608082015260808152611cec60a08261217b565b6040519584611d04889651809287808a019101612077565b85019151809385840190612077565b010103601f19810183528261217b565b950135906125c5565b9101611ae0565b50346101e85760603660031901126101e8576004356001600160401b038111610345576102c06003198236030112610345576024356001600160401b0381116107fd57611d84903690600401611f84565b91604435926001600160401b038411610d1057611da861018e943690600401611fb1565b93909260040161219c565b50346105d15760203660031901126105d157611dcd611f6e565b611dd6816138f9565b600a810180546001600160a01b03169291908315611f5057833303611f3d5764ffffffffff600583015460501c16804210611f2b576001600160401b03611e1c826120bd565b164211611f07575060ff825460e01c1660048110156113be57611edd575b80546001600160a01b031916905560018101805460ff60b81b1916600160b81b179055546001600160a01b0316803b156105d1575f809160246040518094819363110550c160e01b83528860048401525af180156105c657611ec8575b506001600160a01b03167f167ec9b0e3988df248154968394dad9059dbb3c676adfeb834d2cc8cb277867f8380a380f35b611ed59193505f9061217b565b5f915f611e97565b611ee682613971565b15611efd57611ef8600a5b84846139a4565b611e3a565b611ef86006611ef1565b611f186001600160401b03916120bd565b6344cd982960e01b5f521660045260245ffd5b630393988b60e31b5f5260045260245ffd5b83633acf3f5360e01b5f5260045260245ffd5b6349e32f0d60e11b5f9081526001600160a01b038416600452602490fd5b600435906001600160a01b03821682036105d157565b9181601f840112156105d1578235916001600160401b0383116105d157602083818601950101116105d157565b9181601f840112156105d1578235916001600160401b0383116105d1576020808501948460051b0101116105d157565b90600319820160e081126105d15760c0136105d15760049160c435906001600160401b0382116105d15761201791600401611f84565b9091565b9060406003198301126105d1576004356001600160401b0381116105d1576102a081840360031901126105d15760040191602435906001600160401b0382116105d15761201791600401611f84565b90600b8210156113be5752565b5f5b8381106120885750505f910152565b8181015183820152602001612079565b906020916120b181518092818552858086019101612077565b601f01601f1916010190565b6001600160401b0362093a80911601906001600160401b0382116120dd57565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0362278d00911601906001600160401b0382116120dd57565b906001600160401b03809116911601906001600160401b0382116120dd57565b608081019081106001600160401b0382111761214c57604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b0382111761214c57604052565b90601f801991011681019081106001600160401b0382111761214c57604052565b90939291936121ad6103d983615365565b926121b884846139e2565b946121c3848761555a565b506102608401358061253d57506004860154906102a08501926121f76121f16121eb866125b4565b956125b4565b87615638565b82156125245790919061220b90833561513d565b916001915b80831061250057505050036124e7575060018401805490956122679161223e906001600160a01b031661494d565b928585610280810195612261612253886125d2565b602383015160d81c906156a0565b89613af4565b9590156124df5760ff855460e01c1660048110156113be576124ae575b6124729560016124429560a086019361229c856125b4565b895463ffffffff60c01b191660c09190911b63ffffffff60c01b161789556122c560038a6128c9565b805461ffff60a01b191660a884901b60ff60a01b1916178082559564ffffffffff6001600160401b036122f7836125d2565b161115612498575064ffffffffff955b65ffffffffffff60c01b191660c087901b64ffffffffff60c01b161790556003880181905561233461317e565b5061234b61234561016088016125a0565b946125b4565b9360048961235889615804565b928961241e63ffffffff6040519a8b9461237186612160565b8a8060a01b0316855281602086019116815260e06040860194013584528d6123c260a060608801976101208401358952608081019b8c5201976101808301358952600c8d825460f81c18910161315d565b509860038a019182548251809103612474575b50505050898060a01b038a8060a01b038d5116166001600160601b0360a01b8954161788555116869081549063ffffffff60a01b9060a01b169063ffffffff60a01b1916179055565b518685015551600284015551910155610200612439876125a0565b96013595615747565b600261244d82613d60565b910180546001600160d81b031660d89290921b6001600160d81b031916919091179055565b565b6124868261010061248c940190613d2e565b91614ff9565b5190555f808f816123d5565b6124a764ffffffffff916125d2565b1695612307565b6124d26124ba846125a0565b6124c387613971565b156124d7576004905b876139a4565b612284565b6006906124cc565b505050505050565b63ffffffff906339f79be960e21b5f521660045260245ffd5b90919261251b600191612514868587614495565b359061513d565b93019190612210565b63ffffffff856339f79be960e21b5f521660045260245ffd5b631448119160e31b5f526004525f60245260445ffd5b91908110156125765760051b8101359061029e19813603018212156105d1570190565b634e487b7160e01b5f52603260045260245ffd5b6064356001600160a01b03811681036105d15790565b356001600160a01b03811681036105d15790565b3563ffffffff811681036105d15790565b919082018092116120dd57565b356001600160401b03811681036105d15790565b90359060de19813603018212156105d1570190565b9060a082019161260b83826125e6565b6126158180614171565b906040519060208201928391905f905b80821061289f5750505092612755928261264d60e09461277b9703601f19810183528261217b565b5190209061265d602082016144a5565b9061266a604082016144b3565b906126776060820161470e565b6126836080830161470e565b9064ffffffffff6126a260c061269b60a0870161470e565b95016125a0565b9460ff6040519760208901997f2938804feeca25343ad82b062a0c80327a7381a3af2dfa19ed9fe8673674da298b5260408a0152166060880152166080860152151560a0850152151560c084015215158483015260018060a01b031661010082015261010081526127156101208261217b565b519020604051907f5ff5dfea24eb403b9b16e178755f84b4cf220a5d35411bb3fd149cce96b13c31825260c086602084013760c0820152206103e1613829565b9461276086846139e2565b9361277361276e87866125e6565b6144c5565b8684866145ea565b15612899578161285b61283461282464ffffffffff9460087f697e293a721485c864445469b25cc92bf2f35a669030102e0e9674f03842cb2897019760018060a01b03895416612860575b6001600160a01b03906127e2906127dd90846125e6565b61471b565b166001600160601b0360a01b895416178855886009860155600561280586613d60565b9501948554908760781b9060781b16908760781b1916178095556125a0565b95546001600160a01b031661494d565b9460405193849360781c1683526040602084015260018060a01b0316946040830190612098565b0390a3565b612869826125a0565b60098701546040516004815290916001600160a01b0316905f516020615a045f395f51905f5290602090a36127c6565b50505050565b90919283359060018060a01b0382168092036105d157602081600193829352019401920190612625565b9060048110156113be57815460ff60e01b191660e09190911b60ff60e01b16179055565b6128f6816138f9565b9081549160ff5f9360e01c166004811015806113be57600282141580612fc9575b612fb3575050600381019182549061292e83613971565b15612f7957600283019360018060a01b038554169061294c82614973565b15612f0b5760ff855460e01c1660048110156113be57600314612ef75766ffffffffffffff865460a01c169361298285846149fc565b8293919760058510156113be578415612ee15750600189019660016129ae818060a01b038a541661494d565b951480612ed2575b80612ea8575b80612e92575b612e89575b60058410156113be576003841480612e6d575b612e64575b60058410156113be5760607f7b6e834bccb0cdd1ce6e51af750ef955fab4d343b75aac1871d4813c29ac599f9160018060a01b0316998a936040519160ff8816835260208301526040820152a360018103612a7b575050845460ff60e01b1916600360e01b178555506124729550612a5b939250613d60915050565b81546001600160d81b031660d89190911b6001600160d81b031916179055565b909192959497939650600281145f14612beb57505060ff60e01b19835416835554855f516020615a045f395f51905f52602060405160078152a3600160ff835460e81c16612ac881613153565b03612bd5575b6007820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b178455612b046157bd565b815460ff60f01b198116600160f01b1783556001600160a01b0316803b1561034557818091600460405180958193635ed7ca5b60e01b83526203d090f19182612bc0575b50509160ff807f5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc4619593606095155f14612bbb578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c169060405192612baa81613153565b8352602083015215156040820152a2565b612b86565b612bcb82809261217b565b6101e85780612b48565b815460ff60e81b1916600160e91b178255612ace565b600303612c7c575060ff60e01b19835416835554855f516020615a045f395f51905f52602060405160088152a3600160ff835460e81c16612c2b81613153565b03612c66576007820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b178455612b046157bd565b815460ff60e81b1916600360e81b178255612ace565b835460ff60e01b1916600160e01b17845585549395939192509060a01c60ff908116908110612e3c575b50600360ff845460a01c16149081612e1e575b50612cc6575b5050505050565b60ff60e01b19845416845554845f516020615a045f395f51905f52602060405160098152a3600160ff845460e81c16612cfe81613153565b03612e08575b6007830180546001600160a01b0319166001600160a01b038416179055805460ff60b01b1916600160b01b178155612d3a6157bd565b825460ff60f01b198116600160f01b1784556001600160a01b031691823b156105d15760ff807f5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc461955f80606097600460405180948193635ed7ca5b60e01b83526203d090f19081612df8575b50612df3578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c169060405192612dda81613153565b8352602083015215156040820152a25f80808080612cbf565b612db6565b5f612e029161217b565b5f612da6565b825460ff60e81b1916600160ea1b178355612d04565b9050805160021015612576576022015160f81c60021615155f612cb9565b60ff81146120dd57835460ff60a01b1916600190910160a01b60ff60a01b161783555f612ca6565b600493506129df565b50845160021015612576576001602286015160f81c16156129da565b600493506129c7565b508115806129c2575060068a01548214156129c2565b507fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4708214156129bc565b50612edc85614aa6565b6129b6565b86633863654b60e21b5f5260045260245260445ffd5b635d93ef5d60e11b5f52600360045260245ffd5b50835460ff60e01b1916600160e01b1784556001909301805460ff60e81b19169055925460405160a09190911c66ffffffffffffff168152919350916001600160a01b0316907f79110dda43f2819d43926ec7496c18bbbf68cdaaf837961990ed695b6ad6cc8990602090a4565b825460ff60e01b1916909255509054604051600681529092506001600160a01b03909116905f516020615a045f395f51905f5290602090a3565b635d93ef5d60e11b5f526113be5760045260245ffd5b505f9050600382141580612917575060ff600184015460a81c16612917565b909161303d9061302a60e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c0866020830137206103e1613829565b9361303585856139e2565b948486614657565b1561314f5760a0810135916003810154831480613136575b1561309357805460ff60e01b191690555b6001600160a01b0390613078906125a0565b165f516020615a045f395f51905f52602060405160038152a3565b6009810154831480613120575b156130bb5760080180546001600160a01b0319169055613066565b600b81015483148061310a575b156130e357600a0180546001600160a01b0319169055613066565b6130f483611a0d81611a07866125a0565b805460ff60801b1916600360801b179055613066565b50600a8101546001600160a01b031615156130c8565b5060088101546001600160a01b031615156130a0565b5060ff815460e01c1660048110156113be571515613055565b5050565b600611156113be57565b9060028110156125765760050201905f90565b5f1981146120dd5760010190565b6040519061318b82612160565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6001600160401b03811161214c57601f01601f191660200190565b9291926131d5826131ae565b916131e3604051938461217b565b8294818452818301116105d1578281602093845f960137010152565b60a08091600180831b03815116845263ffffffff60208201511660208501526040810151604085015260608101516060850152608081015160808501520151910152565b9161328060e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c0866020830137206103e1613829565b9261328b84826139e2565b9260a08201926001600160a01b036132a2856125a0565b16156133b1576132b491868487614694565b15612899577fbb061167f8bff20700e936dc897d3c8f256e38d7105740f119c614aadbf222b69164ffffffffff613356613350604094600a880160018060a01b03815416613379575b6001600160a01b0361330e876125a0565b166001600160601b0360a01b82541617905588600b890155600561333189613d60565b9801978854908560501b9060501b16908560501b1916178098556125a0565b926125a0565b83516001600160a01b03918216815260509690961c9190911660208601521692a3565b613382826125a0565b600b8a015488516004815290916001600160a01b0316905f516020615a045f395f51905f5290602090a36132fd565b63d92e233d60e01b5f5260045ffd5b906134179061340260c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a060046020830137206103e1613829565b9261340e8460046139e2565b936004856146d1565b156134905761342581613971565b61347a57600101805460ff60b81b1916600160b81b1790556001600160a01b03600435908116908181036105d157507ff818881af39266093c27612f78d72c9d0d9178770f63e199887772b2581e4d085f80a2565b60030154635c79564360e11b5f5260045260245ffd5b50565b51906001600160a01b03821682036105d157565b6134b0816138f9565b9060ff825460e01c1660048110156113be576001810361381757506134d48261515d565b600182019060ff825460e81c1680613803575b6137e5576003830154835460ff60e01b1916600160e11b178455825460ff60e81b1916600160e81b1790925564ffffffffff61354c7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316426125c5565b60058501805464ffffffffff191692909116919091178155835460ff60f01b1916600160f01b1784556040805163017ab4df60e21b81526001600160a01b03938416600482018190526024820186905293909291908390604490829034907f0000000000000000000000000000000000000000000000000000000000000000165af19485156105c6575f925f96613791575b506135e883614973565b15613773576040516385be4d2560e01b81526001600160601b038716600482018190526001600160a01b03851697909490916020816024818c5afa80156105c65783915f9161373e575b5060405160208101903082528960408201528a60608201524260808201526080815261365f60a08261217b565b5190201491821592613720575b50508015613710575b6136f95760028201805466ffffffffffffff60a01b1989166001600160d81b03199091161760a09290921b66ffffffffffffff60a01b16919091179055805460ff60f01b19169055546040805192835264ffffffffff9190911660208301527f41c08ee7e22a3c7c60970ab6d4409de255fa24ae60221771a3e9341608c7f59d91a4565b838763181a93c960e31b5f5260045260245260445ffd5b5066ffffffffffffff8411613675565b61372a92506149fc565b505060058110156113be571515815f61366c565b9150506020813d60201161376b575b8161375a6020938361217b565b810103126105d1578290515f613632565b3d915061374d565b63112c33bf60e11b5f9081526001600160a01b038416600452602490fd5b925094506040823d6040116137dd575b816137ae6040938361217b565b810103126105d15760206137c183613493565b920151916001600160601b03831683036105d15791945f6135de565b3d91506137a1565b64ffffffffff600584015416637e7a5afd60e01b5f5260045260245ffd5b5064ffffffffff60058401541642106134e7565b635d93ef5d60e11b5f5260045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fb1626104c50d88854d10a35563e84de09d5ba83e10b328bcffd313fa1f4240c360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526138bb60c08261217b565b51902090565b90600182811c921680156138ef575b60208310146138db57565b634e487b7160e01b5f52602260045260245ffd5b91607f16916138d0565b6001600160a01b039081165f818152602081905260409020805490939281161561395e5760ff600185015460b81c1661394b5760f01c60ff166139395750565b63095878c360e31b5f5260045260245ffd5b50633297ad0360e01b5f5260045260245ffd5b50635d6d2a7b60e11b5f5260045260245ffd5b60ff815460e01c1660048110156113be571515908161398e575090565b64ffffffffff91506001015460c01c1642111590565b602060035f516020615a045f395f51905f529294939460ff60e01b1981541681550154936139d5604051809561206a565b6001600160a01b031692a3565b91906139f0610418846125a0565b926001600160401b0360208201613a06816125d2565b63ffffffff875460a01c169283911603613acb575050608081016001600160401b03613a31826125d2565b164211613aa7576001600160401b0390613a4c8242166120f1565b82613a56836125d2565b91169283911611613a8057505090613a7a81613a74612472946125a0565b866143e3565b8461442f565b613a916001600160401b03916125d2565b633348a0ad60e01b5f521660045260245260445ffd5b613ab86001600160401b03916125d2565b630361592560e11b5f521660045260245ffd5b90613add6001600160401b03926125d2565b90630ae4993b60e21b5f526004521660245260445ffd5b959390929192613b0f835f98613b09876125a0565b906143e3565b918254916001600160401b038084169360401c168390613b2f3384614ad3565b91613b3984614abf565b83109283613d1c575b83613ce8575b5093613b5384614abf565b8b8201925f5b848410613c2f5750505050508298613b79613b7385614b2a565b93614a96565b5160f81c9384841015613c1f57501590811591613c16575b50613c015750506001600160401b03861603613bac57505050565b805467ffffffffffffffff19166001600160401b03861617905533916001600160a01b0390613bda906125a0565b167f666b970e92d16452f340547b437579ece6273869a06e3fd57c0f5f51f9e0f25c5f80a4565b6303ef8fc560e41b5f5260045260245260445ffd5b9050155f613b91565b60019b5099505050505050505050565b83359761ffff8960f81c9960e81c169189108015613cde575b8015613cd0575b613cc157603c60148a028901015160601c6001848b1c16613caf57613c7983600388018f84615833565b15613c9d57509060016003926001600160401b03828c1b1617990194010192613b59565b6302ba7fc760e61b5f5260045260245ffd5b6327ac71c960e21b5f5260045260245ffd5b636178427f60e01b5f5260045ffd5b508560038387010111613c4f565b5083891015613c48565b9050600182821c16613d095760016001600160401b03911b1685175f613b48565b6327ac71c960e21b5f523360045260245ffd5b9250613d2733614b0b565b1592613b42565b903590601e19813603018212156105d157018035906001600160401b0382116105d1576020019181360383136105d157565b60010154602390613d79906001600160a01b031661494d565b015160d81c64ffffffffff42160164ffffffffff81116120dd5790565b908160209103126105d1575160038110156105d15790565b90613dbd6102208301356157e3565b613dc9610418836125a0565b9182549160ff8360e01c1660048110156113be5760038103613817575060038401540361409a57613df98361515d565b60ff8260e81c1692613e0a84613153565b831515918280614086575b80614070575b613fe2575b60028201805460d81c804210611f2b57508054613e45906001600160a01b0316614973565b15613fc2575061024081016001600160a01b03613e61826125a0565b16613f965750323314801590613f8c575b61060b57613f0d935f935b613e9e6101608401976104d3613e928a6125a0565b61018087013590614ecc565b613f56575b508154600161ff0160e01b03811662ff00ff60e01b198216600160f01b90811760f890811c600118901b6001600160f81b031916919091171783556004909201805460ff60e01b199390931692909161054d919061054790613f0760a082016125b4565b90615638565b813b156105d157604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af180156105c657613f4c5750565b5f6124729161217b565b60ff60e81b191682556007820180546001600160a01b031916905560018201805460ff60b01b1916600160b01b1790555f613ea3565b50333b1515613e72565b9193909290916001600160a01b03613fad826125a0565b163303610654575091613f0d93915f93613e7d565b5463112c33bf60e11b5f9081526001600160a01b03909116600452602490fd5b60078201546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105c6575f91614051575b5060038110156113be5750613e20565b61406a915060203d60201161077757610769818361217b565b5f614041565b5060078201546001600160a01b03161515613e1b565b5061409085613153565b6005851415613e15565b6140a3906125a0565b634022e00d60e11b5f9081526001600160a01b0391909116600452602490fd5b908060209392818452848401375f828201840152601f01601f1916010190565b6140f16102208201356157e3565b6001600160a01b03614102826125a0565b165f908152602081905260409020546001600160a01b03166141286101a0830183613d2e565b92823b156105d15761415d935f936101c0604051809781968295632e8a723960e21b84526020600485015260248401916140c3565b03930135905af180156105c657613f4c5750565b903590601e19813603018212156105d157018035906001600160401b0382116105d157602001918160051b360383136105d157565b91908110156125765760051b81013590607e19813603018212156105d1570190565b6001600160a01b036141d9826125a0565b165f525f60205260405f209081549261016082016142086141f9826125a0565b6001600160a01b038716614f5d565b614211816125a0565b936142226101808501358096614ecc565b6101e08401945f5b6142348787614171565b9050811015614363576142518161424b8989614171565b906141a6565b6208a1795a106143495761427261426b6020830183613d2e565b36916131c9565b5f8061427d846125a0565b92602081519101846207a120fa913d92611000841161433f575b60405193808552805f602087013e603f01601f191684016040526110003d11614338575b1591821561432e575b508115614308575b506142da575060010161422a565b906143046040519283926350e0117960e11b84526004840152604060248401526044830190612098565b0390fd5b9050604081013560078110156105d1578260606143279301359161598b565b155f6142cc565b3b1591505f6142c4565b505f6142bb565b6110009350614297565b5a634fd394c160e11b5f526208a17960045260245260445ffd5b506060929495507f47e01fbf900cd962fe90a29ff4b4f8a7f09ecc1be23aa41ddd4559ed62bacec9939660ff60f01b191682556143b96143b360a060036143a98a6125a0565b95015498016125b4565b956125a0565b6040805163ffffffff9790971687526001600160a01b0391821660208801528601919091521692a3565b63ffffffff909291925460a01c169060405191602083019360018060a01b03168452604083015260608201526060815261441e60808261217b565b5190205f52600160205260405f2090565b90549060ff8260881c16908115614487575b506144745760801c60ff1690600b8210156113be578161445f575050565b635568f67560e11b5f5260045260245260445ffd5b5063d7a202fb60e01b5f5260045260245ffd5b60039150015482145f614441565b91908110156125765760051b0190565b3560ff811681036105d15790565b3564ffffffffff811681036105d15790565b6144cf8180614171565b8091501580156145e0575b6145ce575f805b82821061457f5750506020820160ff6144f9826144a5565b1615801561456b575b61454a5750506040016301e1338064ffffffffff61451f836144b3565b16116145285750565b61453764ffffffffff916144b3565b636b879bf760e01b5f521660045260245ffd5b61455560ff916144a5565b638ecc9e6960e01b5f521660045260245260445ffd5b508160ff614578836144a5565b1611614502565b61459b614596836145908780614171565b90614495565b6125a0565b906001600160a01b0390811690821611156145bb576001909101906144e1565b506342fe1b7f60e11b5f5260045260245ffd5b6342fe1b7f60e11b5f5260045260245ffd5b50604081116144da565b94936146089193838561226160018060a01b0360018b01541661494d565b919094851561464e5781614627859493600293613b09612472986125a0565b805460ff60881b1916600160881b17905561464961464361317e565b946125a0565b6156d9565b505f9450505050565b94936146759193838561226160018060a01b0360018b01541661494d565b919094851561464e5781614627859493600393613b09612472986125a0565b94936146b29193838561226160018060a01b0360018b01541661494d565b919094851561464e5781614627859493600493613b09612472986125a0565b94936146ef9193838561226160018060a01b0360018b01541661494d565b919094851561464e5781614627859493600593613b09612472986125a0565b3580151581036105d15790565b614724816144c5565b61472e8180614171565b91905061473d6060820161470e565b15614946576001915b6147526080830161470e565b1561493f576002915b61476760a0820161470e565b15614938576004915b80601402916014830482036120dd5782601c019384601c116120dd57614798602083016144a5565b936147a5604084016144b3565b906147b260c085016125a0565b6147bb826131ae565b91604051926147ca908461217b565b8083526147d6906131ae565b602083019390601f19013685376040519a8b95602087019b606160f81b8d5261ffff60f01b8c60f01b1660218901526680600a5f395ff360c81b6023890152602a88019a5f8c5260ff60f81b9060f81b16602b89015260ff60f81b92171760f81b16602c86015264ffffffffff60d81b9060d81b16602d8501526001600160601b03199060601b1660328401525190816046840161487392612077565b810103604601601f198101875261488a908761217b565b5f5b8281106149025750505020918051822060405190602082019060ff60f81b82523060601b60218401525f60358401526055830152605582526148cf60758361217b565b905190206001600160a01b031692833f146148fd575f9250519082f5906001600160a01b038216156133b157565b505090565b806149166145966001936145908680614171565b6046601483028a0101906001600160601b038251169060601b1790520161488c565b5f91614770565b5f9161475b565b5f91614746565b90813b5f61495a826131ae565b93614968604051958661217b565b82855260208501903c565b6040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105c6575f916149dd575b5060038110156113be5760011490565b6149f6915060203d60201161077757610769818361217b565b5f6149cd565b6040516381a4947360e01b81526001600160601b039092166004830152909190606090839060249082906001600160a01b03165afa9081156105c6575f5f935f93614a48575b50929190565b92505091506060813d606011614a8e575b81614a666060938361217b565b810103126105d15780519160058310156105d15760406020830151920151929192915f614a42565b3d9150614a59565b8051600110156125765760210190565b805160021015612576576022015160f81c600416151590565b51601b1981019081116120dd576014900490565b90915f91603c614ae282614abf565b91015b84815160601c14158285101615614b0457601460019101930192614ae5565b5050909150565b5f806003928180523c5f516001600160e81b03191661ef0160f01b1490565b905f915b6001600160401b038116614b3f5750565b91614b4990613170565b915f196001600160401b03821601906001600160401b0382116120dd5716614b2e565b9291614b7a6103d985615188565b91614b8583866139e2565b91614b90868461555a565b9160e0870135928315614ebd57808414614eab5750610100870196614bb58882613d2e565b809150158015614ea1575b614e8f57506101608101916001600160a01b03614bdc846125a0565b16156133b157600186018054614c5190614bfe906001600160a01b031661494d565b95610280850193614c48614c11866125d2565b614c4260238b015160d81c7f0000000000000000000000000000000000000000000000000000000000000000612111565b906156a0565b8a86898c613af4565b909a8b15614e805760ff895460e01c1660048110156113be57614e4f575b600489614e1199614d24614d1e614e0c9a8f60a08c0199614c8f8b6125b4565b875463ffffffff60c01b191660c09190911b63ffffffff60c01b16178755614cb86001886128c9565b805461ffff60a01b19168082559b64ffffffffff6001600160401b03614cdd836125d2565b161115614e39575064ffffffffff9b5b65ffffffffffff60c01b191660c08d901b64ffffffffff60c01b161790556003860155614d1861317e565b506125a0565b966125b4565b90614de463ffffffff614d368b615804565b9360405199614d448b612160565b60018060a01b03168a528160208b019116815260408a019384528b60608b0195610120820135875260808c01908152614d9460a08d01986101808401358a52600c6001825460f81c18910161315d565b509960038b01928354908351809203614e1f575b50508c518b5494516001600160c01b03199095166001600160a01b0391909116179490931660a01b63ffffffff60a01b16939093178955505050565b516001850155516002840155519101555f610200614e01866125a0565b950135998a95615747565b614aa6565b614e19575050565b60060155565b614e2c9261248691613d2e565b5190555f8080808f614da8565b614e4864ffffffffff916125d2565b169b614ced565b614e73614e5b866125a0565b614e648b613971565b15614e78576004905b8b6139a4565b614c6f565b600690614e6d565b505f9a50505050505050505050565b6323035aa760e11b5f5260045260245ffd5b5060808111614bc0565b637974686560e11b5f5260045260245ffd5b6312e52aff60e21b5f5260045ffd5b9080823f03614f3457813b15614f0d5750614ee681614b0b565b614eed5750565b63d613b77560e01b5f9081526001600160a01b0391909116600452602490fd5b63c28bb4b160e01b5f9081526001600160a01b039092166004526024526044819052606490fd5b63c28bb4b160e01b5f9081526001600160a01b038316600452602491909152903f604452606490fd5b604051635c60da1b60e01b81529190602090839060049082906001600160a01b03165afa9182156105c6575f92614fbd575b506001600160a01b039182169116808203614fa8575050565b633305533360e11b5f5260045260245260445ffd5b9091506020813d602011614ff1575b81614fd96020938361217b565b810103126105d157614fea90613493565b905f614f8f565b3d9150614fcc565b92919092805f52600260205261501260405f20546138c1565b1561501e575b50509050565b5f52600260205260405f20906001600160401b03811161214c5761504282546138c1565b601f81116150ec575b505f601f821160011461508a57819293945f9261507f575b50508160011b915f199060031b1c19161790555b805f80615018565b013590505f80615063565b601f19821694835f5260205f20915f5b8781106150d45750836001959697106150bb575b505050811b019055615077565b01355f19600384901b60f8161c191690555f80806150ae565b9092602060018192868601358155019401910161509a565b8181111561504b57825f5260205f20601f830160051c9060208410615135575b81601f9101920160051c03905f5b82811061512857505061504b565b5f8282015560010161511a565b5f915061510c565b9060405190602082019283526040820152604081526138bb60608261217b565b600164ffffffffff91015460c01c168042116151765750565b6344cd982960e01b5f5260045260245ffd5b90610100820135820180359081602060405192018237209161014081013581018035908160206040519201823720926101a0820135820180359081602060405192018237206151db6101e0840184614171565b95906151e68761581c565b906151f4604051928361217b565b8782526152008861581c565b602083019890601f1901368a375f5b8181106152ae57505050604051602081018092519098905f5b81811061529857505050615249816102c0989903601f19810183528261217b565b519020926102a0604051957f78fd134a41ba3d7bb3fb4b571a83098bcd2d725b8a9cc679973222be69bda8b1875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a90920191600101615228565b6152b98183856141a6565b6152c2816125a0565b906152d361426b6020830183613d2e565b602081519101209060408101359060078210156105d1576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a0815261534560c08261217b565b5190209084518110156125765760019160208260051b870101520161520f565b90610100820135820180359081602060405192018237209161014081013581018035908160206040519201823720926101a0820135820180359081602060405192018237206153b86101e0840184614171565b95906153c38761581c565b906153d1604051928361217b565b8782526153dd8861581c565b602083019890601f1901368a375f5b81811061548b57505050604051602081018092519098905f5b81811061547557505050615426816102e0989903601f19810183528261217b565b519020926102c0604051957f07feb65630fa2b712f799c31e4753f165edadedefb2abfe9ce1cf5b3987f6fee875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a90920191600101615405565b6154968183856141a6565b61549f816125a0565b906154b061426b6020830183613d2e565b602081519101209060408101359060078210156105d1576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a0815261552260c08261217b565b5190209084518110156125765760019160208260051b87010152016153ec565b63ffffffff60019116019063ffffffff82116120dd57565b91909160a0830161556a816125b4565b9082549163ffffffff8360c01c169063ffffffff8061558884615542565b16911603615607575050600191600c6155a59260f81c910161315d565b5001549160c08101358381036155f157506101e081019060106155c88383614171565b9050116155d3575050565b6155dd9250614171565b90506370a4be5960e11b5f5260045260245ffd5b8363285fd49f60e21b5f5260045260245260445ffd5b9063ffffffff61562061561a8294615542565b926125b4565b91638a1bf35760e01b5f52166004521660245260445ffd5b61018061564482615804565b9161565261016082016125a0565b6040519363ffffffff602086019616865260e083013560408601526101208301356060860152608085015260018060a01b031660a0840152013560c082015260c081526138bb60e08261217b565b906001600160401b036156b68192824216612111565b1691168181106156c4575050565b6381c7a35d60e01b5f5260045260245260445ffd5b61572b61014092956001600160401b037f2a46f3b0e7b35480d272079e2473b2c7b35f68a89824534fcd9497fe6028f69c95966040519761571981613153565b885216602087015260408601906131ff565b5f61010085018190526101208501526001600160a01b031692a3565b919464ffffffffff906157a37f2a46f3b0e7b35480d272079e2473b2c7b35f68a89824534fcd9497fe6028f69c966001600160401b03610140979a959a6040519a61579181613153565b8b521660208a015260408901906131ff565b166101008601526101208501526001600160a01b031692a3565b6204b2645a106157c957565b5a634fd394c160e11b5f526204b26460045260245260445ffd5b805a106157ed5750565b5a90634fd394c160e11b5f5260045260245260445ffd5b61010081013501803590816020604051920182372090565b6001600160401b03811161214c5760051b60200190565b9092919260418314615914575b813b1580156158b8575b6158b0576020936158915f9461588360405193849289840196630b135d3f60e11b885260248501526040604485015260648401916140c3565b03601f19810183528261217b565b838052519162061a80fa630b135d3f60e11b5f511490601f3d11161690565b505050505f90565b506158c28261494d565b602081519101519062ffffff60e81b821691600382106158f5575b50506001600160e81b03191661ef0160f01b1461584a565b6001600160e81b0319600392830390921b82901b161690505f806158dd565b60205f60806040518481526040880135831a848201526040888183013782805260015afa505f516001600160a01b038381169116148061595d575b156158405750505050600190565b507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06020850135111561594f565b9060078210156113be57600682146159f65760208151106159ef57602001519080156159ea57600181146159e457600281146159df57600381146159d9576004146159d557101590565b1190565b50111590565b501090565b50141590565b501490565b5050505f90565b905060208151910120149056fe8da5a4225927bc8a556e06c797ca421478bf857b70fa73003239c08b6597f83ba26469706673582212208f03fb263c2f1b19acf27ff567fa90fa860e8614f5fb5c82509f9eede960e08664736f6c63430008250033",
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

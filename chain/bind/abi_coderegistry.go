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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roundTime_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"retryTime_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"}],\"name\":\"ActivatorOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumICodeRegistry.Halt\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"AlreadyHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"name\":\"ApprovalLapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"liveDigest\",\"type\":\"bytes32\"}],\"name\":\"ArchiveNeedsNoApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"answer\",\"type\":\"bytes\"}],\"name\":\"AssertionFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"Busy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"}],\"name\":\"CodeHashDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"}],\"name\":\"CollectTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"latest\",\"type\":\"uint64\"}],\"name\":\"CollectTimeTooFar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"}],\"name\":\"DelayTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"enumICodeRegistry.End\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"DigestDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"DigestReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyTreeHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"family\",\"type\":\"address\"}],\"name\":\"FamilyNotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"GuardianTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"HaltNotFinished\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"ImplementationDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ImplementationIsDelegation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntentMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"LinkLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoLiveApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoPendingConfiguration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoPendingController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NotHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractNotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"PendingControllerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"ProposerOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"RecordClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"RoundNotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"}],\"name\":\"SameTreeHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignaturesMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerRejected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"SignerUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"SignersInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"ThresholdInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"TooEarlyToRetry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"approvals\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"TooFewApprovals\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"earliestActivation\",\"type\":\"uint64\"}],\"name\":\"TooLateToActivate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"TooManyAssertions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"ValueDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"VersionNeverActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"}],\"name\":\"WrongActiveHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"}],\"name\":\"WrongBundle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"WrongRound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumICodeRegistry.Stage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"}],\"name\":\"WrongVersion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"Activated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"approvals\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"arguments\",\"type\":\"bytes\"}],\"name\":\"Approved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"Archived\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"name\":\"Concluded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"configuration\",\"type\":\"bytes\"}],\"name\":\"ConfigurationApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"ConfigurationScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.End\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"HaltEnforced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumICodeRegistry.Halt\",\"name\":\"reason\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enforced\",\"type\":\"bool\"}],\"name\":\"Halted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"notBefore\",\"type\":\"uint64\"}],\"name\":\"HandOverStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"HandedOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"family\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"configuration\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"Rejected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"RoundVoided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"Signed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"nextRoundAt\",\"type\":\"uint64\"}],\"name\":\"VerificationRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"acceptHandOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade[]\",\"name\":\"intents\",\"type\":\"tuple[]\"}],\"name\":\"activateBundle\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"toVersion\",\"type\":\"uint32\"}],\"internalType\":\"structICodeRegistry.RollBack\",\"name\":\"intent\",\"type\":\"tuple\"}],\"name\":\"activateRollBack\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"applyConfiguration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"ballotOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"approvals\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rejections\",\"type\":\"uint64\"},{\"internalType\":\"enumICodeRegistry.End\",\"name\":\"end\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"reached\",\"type\":\"bool\"}],\"internalType\":\"structICodeRegistry.Ballot\",\"name\":\"b\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"enforceHalt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"}],\"name\":\"linkOf\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"recordAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recordCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"baseline\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"linkOfBaseline\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"reject\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"requestVerification\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"retryTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roundTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"service\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitAndVerify\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Archive\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitArchive\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Cancel\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitCancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.HandOver\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitHandOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"configuration\",\"type\":\"tuple\"}],\"internalType\":\"structICodeRegistry.Reconfigure\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitReconfigure\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"toVersion\",\"type\":\"uint32\"}],\"internalType\":\"structICodeRegistry.RollBack\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitRollBack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"collectUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"activeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"newHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"link\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"contractName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callData\",\"type\":\"bytes\"},{\"internalType\":\"enumICodeRegistry.Comparison\",\"name\":\"comparison\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Assertion[]\",\"name\":\"assertions\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"allowedFindings\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"minGas\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"activator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"bundle\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"}],\"internalType\":\"structICodeRegistry.Upgrade\",\"name\":\"intent\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submitUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"versionOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumICodeRegistry.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"intent\",\"type\":\"bytes\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"wordsOf\",\"outputs\":[{\"internalType\":\"bytes32[21]\",\"name\":\"words\",\"type\":\"bytes32[21]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "CodeRegistry",
	Bin: "0x6101003461010d57601f615d8f38819003918201601f19168301916001600160401b038311848410176101115780849260809460405283398101031261010d5761004881610125565b9061005560208201610125565b61006d606061006660408501610139565b9301610139565b926001600160a01b0381161580156100fc575b6100ed5760805260a05260c05260e052604051615c41908161014e823960805181818161076a01528181610f1f01528181613c810152614b56015260a0518181816108a401526135e2015260c0518181816103a50152612ebf015260e051818181611aa701526135470152f35b63d92e233d60e01b5f5260045ffd5b506001600160a01b03821615610080565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361010d57565b51906001600160401b038216820361010d5756fe60a06040526004361015610011575f80fd5b5f5f3560e01c806216815514611de057806306c4927f14611b285780630e8b4c1714611acb578063107b8fb914611a875780631147123014611a655780631f3a6b1a146119cb578063202be35d14611813578063262fec67146117fb5780632ebbb46b14611687578063364db0fc146114245780633a5b0e151461140c578063429336f5146113ae5780635cb54c3f14611321578063606de7801461123b57806378f95fb91461110d578063793c194614610f4e5780637b10399914610f095780638335164214610dab578063900407bc14610d8d578063c66097d7146108eb578063c917618a146108d3578063d598d4c91461088e578063e255fcbc146103c9578063ee5f8c8f14610385578063ef3e584c14610343578063f0032057146102e4578063f0618ef8146102cc578063f698da25146102a9578063f7696e38146101cc578063fb483fb1146101965763fbc50b621461016e575f80fd5b61019361018e61018961018036612018565b90829392612e15565b6121f9565b6134e6565b80f35b50346101c95760203660031901126101c957602090600435815260048252604060018060a01b0391205416604051908152f35b80fd5b50346101c95760203660031901126101c95760043581526003602052604081209060405191818154916101fe836138a4565b808652926001811690811561027f575060011461023e575b61023a856102268187038261218b565b6040519182916020835260208301906120a8565b0390f35b815260208120939250905b808210610265575090915081016020016102268261023a610216565b919260018160209254838588010152019101909291610249565b86955061023a9693506020925061022694915060ff191682840152151560051b8201019293610216565b50346101c957806003193601126101c95760206102c461380c565b604051908152f35b5060203660031901126101c95761019361018e611f9b565b50346101c95760403660031901126101c9576102fe611f9b565b906024359163ffffffff8316830361033f5763ffffffff9160409160018060a01b0316815260026020522091165f52602052602060405f2054604051908152f35b5080fd5b50346101c957366003190160c0811261033f5760a0136101c95760a4356001600160401b03811161033f5761037f610193913690600401611fb1565b906133a6565b50346101c957806003193601126101c95760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5060203660031901126101c9576004356001600160401b03811161033f5780600401906102c0600319823603011261088a576101c4810135803403610874575061043a6104158361560a565b61041d61380c565b6042916040519161190160f01b8352600283015260228201522090565b5a61022483013580911061085c575061045a610455846121f9565b6138dc565b80549160ff8360e01c1660048110156108485760038103610836575060048201540361081257610489816153fc565b60ff8260e81c169261049a84612258565b831515928684806107fc575b80610739575b156106e5575b6106c55761024482016001600160a01b036104cc826121f9565b166106735750323314801590610669575b610656576105aa935b61050c6101648401966105076104fb896121f9565b61018487013590614f5e565b612258565b610620575b50815460ff60e01b198116808455600160f01b916001600160f81b0319906105469062ff00ff60e01b1916841760f81c6139dd565b60f81b169060018060f01b031617178255610560856157ed565b906001600160a01b03610572876121f9565b165f52600260205263ffffffff61058f60a460405f20930161220d565b165f5260205260405f205560018060a01b03905416916121f9565b813b1561061c57604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af18015610611576105fa575b50806105f561019392613d68565b613e39565b6106079192505f9061218b565b5f906101936105e7565b6040513d5f823e3d90fd5b5f80fd5b60ff60e81b191682556006820180546001600160a01b031916905560018201805460ff60b01b1916600160b01b1790555f610511565b63fbe4e33760e01b5f525f60045260245ffd5b50333b15156104dd565b969594936001600160a01b03610688896121f9565b16330361069c576105aa94959697506104e6565b6106a5886121f9565b63fbe4e33760e01b5f9081526001600160a01b0391909116600452602490fd5b600383015463112c33bf60e11b88526001600160a01b0316600452602487fd5b5064ffffffffff61071881600286015416602361070d60018060a01b03600189015416614425565b015160d81c906122a3565b168042106107275750866104b2565b630393988b60e31b8852600452602487fd5b505060068301546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156107f15788916107c2575b5060038110156107ae5760028891146104ac565b634e487b7160e01b88526021600452602488fd5b6107e4915060203d6020116107ea575b6107dc818361218b565b8101906139c5565b5f61079a565b503d6107d2565b6040513d8a823e3d90fd5b5060068401546001600160a01b031615156104a6565b60248561081e866121f9565b634022e00d60e11b82526001600160a01b0316600452fd5b635d93ef5d60e11b8752600452602486fd5b634e487b7160e01b87526021600452602487fd5b846044915a90634fd394c160e11b8352600452602452fd5b6373d6193160e01b845260045234602452604483fd5b8280fd5b50346101c957806003193601126101c9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101c9576101936108e536611fde565b916131b5565b50346101c9576101403660031901126101c957610906611f9b565b6024356001600160a01b03811692919083810361088a57604435936001600160401b038511610d895760e06003198636030112610d895760c0366063190112610d8957610124356001600160401b038111610d8557610969903690600401611fb1565b9361097333614b2c565b15610d72576001600160a01b03169081158015610d6a575b610d5b5781865260208690526040862080549095906001600160a01b0316610d4757855463ffffffff60a01b1985166001600160c01b031990911617600160a01b1786559596949593948794906109e490600401614951565b600188018054600162ff000160a01b0319166001600160a01b0390921691909117600160b01b178155600554909390610a1c816131a7565b60055586526004602052604080872080546001600160a01b0319168317905551610a4581612170565b8681528660208201528660408201528660608201528660808201528660a08201529360018060a01b03610a766121e3565b1615159486865f14610d06575050604051610a9081612170565b6064356001600160a01b0381168103610d0257889588958c928452610ab3612074565b5060208401916040850160a4358152606086019560c4358752608081019260e435845260a0820194610104358652829c8752610aee9161526a565b835251600b86018054955163ffffffff60a01b60a09190911b166001600160a01b039092166001600160c01b03199096168617919091179055519485600c860155519081600d860155519182600e86015551600f81950155610b4f946153c1565b828852600260209081526040808a208a8052909152882055885460ff60f01b1916600160f01b1789557f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610bae905b546001600160a01b0316614425565b60a0610bc56040519260e0845260e08401906120a8565b95600180831b03815116602084015263ffffffff60208201511660408401526040810151606084015260608101516080840152608081015182840152015160c08201528033950390a4610c16575080f35b803b1561033f57604051635ed7ca5b60e01b8152828160048183865af1908115610cf7578391610ce2575b5050610c4b6121e3565b813b1561088a57604051633a85a2df60e01b81526001600160a01b0390911660048201529082908290602490829084905af18015610cd757610cc2575b5050610cb190610ca3610c996121e3565b6101043590614f5e565b610cab6121e3565b90614ffe565b805460ff60f01b191690555f808280f35b81610ccc9161218b565b61088a57825f610c88565b6040513d84823e3d90fd5b81610cec9161218b565b61033f57815f610c41565b6040513d85823e3d90fd5b8880fd5b8a5460ff60e81b1916600160e81b178b5590945092507f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610bae90610b9f565b6345ed80e960e01b87526004839052602487fd5b63d92e233d60e01b8652600486fd5b50821561098b565b6301ceab8f60e11b865233600452602486fd5b8480fd5b8380fd5b50346101c957806003193601126101c9576020600554604051908152f35b50346101c95760403660031901126101c957600435600681101561033f576024356001600160401b03811161088a57610e0091610def610df5923690600401611fb1565b9161509a565b61041d92919261380c565b90610e0d610455826121f9565b6001600160401b0360208301610e2281613193565b63ffffffff845460a01c169283911603610ee05750604083016001600160a01b03610e4c826121f9565b163303610ebc575083610e6791610e62856121f9565b614c78565b84526001602052610e7d83604086208093614ca5565b805460ff60801b1916600160811b1790556001600160a01b0390610ea0906121f9565b165f516020615bec5f395f51905f52602060405160028152a380f35b85610ec86024926121f9565b6307df9a3560e41b82526001600160a01b0316600452fd5b6001600160401b03604492610ef58893613193565b90630ae4993b60e21b845260045216602452fd5b50346101c957806003193601126101c9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101c95760203660031901126101c957610f68611f9b565b610f71816138dc565b8054600560ff8260e81c16610f8581612258565b036110f1576001600160401b03610fa964ffffffffff600285015460501c166120cd565b168042106110df575060ff60e81b191681556006810180546001600160a01b031916905560018101805490919060b01c60ff16611023575b50805460ff60b01b1916600160b01b1790556001600160a01b03167f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf8280a280f35b805460ff60f01b198116600160f01b1780835585906110489060f81c600b8501613180565b509160018060a01b0383541690611063600485015483614f5e565b6001600160a01b031690813b1561088a578291602483926040519485938492633a85a2df60e01b845260048401525af18015610cd7576110ca575b5050815490546110bb906001600160a01b03908116908316614ffe565b60ff60f01b191690555f610fe1565b816110d49161218b565b610d8557845f61109e565b633cfeb89d60e11b8552600452602484fd5b6310e1095960e01b84526001600160a01b038316600452602484fd5b50346101c95760403660031901126101c957611127611f9b565b6024359082606060405161113a81612141565b828152826020820152826040820152015260018060a01b03811683528260205261117482604085209263ffffffff845460a01c1690614c78565b8352600160205260408320916040519261118d84612141565b54916001600160401b038316845260208401916001600160401b038460401c16835260ff8460801c166040860196600b82101561122757509286926001600160401b039261120f956080995260ff606089019760881c161591821592611219575b50501515855281604051965116865251166020850152516040840190612067565b5115156060820152f35b600401541490505f806111ee565b634e487b7160e01b81526021600452602490fd5b50346101c95760203660031901126101c957611255611f9b565b61125e816138dc565b805460ff8160e81c1661127081612258565b156110f15760018201805460ff60b01b1916600160b01b17905560ff60f01b198116600160f01b17825583906001600160a01b0316803b1561033f57818091600460405180948193635ed7ca5b60e01b83525af18015610cd75761130c575b5050805460ff60f01b191690556001600160a01b03167f7dc8f5d432b74357dadcbf872609f27f2c8a85974c7184a1742bdf4162ff224f8280a280f35b816113169161218b565b61088a57825f6112cf565b50346101c95760203660031901126101c95761133b611f9b565b6040516102a0929161134d848361218b565b833683376001600160a01b03168252602082905260408220825b6015811061139a57505060405191825b6015821061138457505050f35b6020806001928551815201930191019091611377565b806001918301548160051b85015201611367565b50346101c95760403660031901126101c9576004356001600160401b03811161033f576102c0600319823603011261033f57602435906001600160401b03821161088a57611403610193923690600401611fb1565b91600401612fe8565b50346101c95761019361141e36612018565b91612e15565b50346101c95760203660031901126101c95761143e611f9b565b611447816138dc565b6001810191602861146060018060a01b03855416614425565b015160601c803303611675575060ff825460e81c1661147e81612258565b80611658575060028201805464ffffffffff8160501c168015158061163e575b61161a575064ffffffffff60501b19164260501b64ffffffffff60501b16179055815460019060e81c60ff166114d381612258565b036115f0575b6006820180546001600160a01b03191633179055825460ff60b01b1916600160b01b1783556204b2645a106115d657815460ff60f01b198116600160f01b17835584906001600160a01b0316803b1561033f57818091600460405180958193635ed7ca5b60e01b83526203d090f191826115bd575b50509060ff805f516020615bac5f395f51905f5294606094155f146115b8578160b01b1987541687555b8054908260f01b198216905560e81c16945460b01c166040519461159b81612258565b8552336020860152151560408501526001600160a01b031692a280f35b611578565b816115ca9194939461218b565b610d855790845f61154e565b6044845a634fd394c160e11b82526204b264600452602452fd5b815460ff60e81b1916600560e81b1782556114d9565b634e487b7160e01b5f52602160045260245ffd5b866001600160401b0361162e602493612101565b6329ce302160e21b835216600452fd5b506001600160401b0361165082612101565b16421061149e565b630974be1960e31b8552602490859061167081612258565b600452fd5b63a161ba7b60e01b8552600452602484fd5b50346101c95760403660031901126101c9576116a1611f9b565b602435906116ae816138dc565b60018101546116c5906001600160a01b0316614425565b6116ce81614d0b565b6116d83383614d1f565b8181146117e8576117a99161179d6001600160401b038060016117a3956117228c60408f6117148f8f9063ffffffff86925460a01c1690614c78565b81528560205220809c614ca5565b1b16818082198a54161616821989541617885567ffffffffffffffff60401b885491838360401c161760401b169067ffffffffffffffff60401b1916179788885560018060a01b0316978a8a8a7f1406335dadde6983606cb63ae772fe8e311c7c1da5c2b6fda06b2a657f6923f3339380a460401c16614d71565b90612e08565b91614c4f565b5160f81c116117b6578380f35b805460ff60801b1916600160801b179055604051600181525f516020615bec5f395f51905f5290602090a35f80808380f35b636841dfe760e11b875233600452602487fd5b50346101c95761019361180d36611fde565b91612c07565b50346101c95760203660031901126101c95761182d611f9b565b611836816138dc565b600781018054919290916001600160a01b0316156119b05764ffffffffff600284015460a01c1680421061199e575060ff835460e01c16600481101561198a57611960575b81546001840180546001600160a01b039092166001600160a01b03199283161781558354909116909255825463ffffffff60a09190911c811690811461194c57835463ffffffff60a01b1916600190910160a01b63ffffffff60a01b161783557f6d0049c00e6fb95b1ff8d536aa63c7703415a1d0af7e816f49fc1a529ba2f5ff9061192063ffffffff6008860154955460a01c169360018060a01b03905416614425565b9261194660405192839283526040602084015260018060a01b03169460408301906120a8565b0390a380f35b634e487b7160e01b85526011600452602485fd5b61196983613954565b156119805761197b60055b8285613987565b61187b565b61197b6006611974565b634e487b7160e01b85526021600452602485fd5b630393988b60e31b8552600452602484fd5b63f9850f5960e01b84526001600160a01b0316600452602483fd5b5060203660031901126101c9576004356001600160401b03811161033f5780600401906102a0600319823603011261088a5761026481013580611a4e57506101c40135803403611a38575080611a2f611a2961041561019394615427565b826139ee565b6105f581613d68565b6373d6193160e01b835260045234602452604482fd5b631448119160e31b84526004526024839052604483fd5b50346101c95760203660031901126101c957610193611a82611f9b565b61248d565b50346101c957806003193601126101c95760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101c95760403660031901126101c9576004356001600160401b03811161033f5760c0600319823603011261033f57602435906001600160401b03821161088a57611b1f610193923690600401611fb1565b916004016122bf565b5060203660031901126101c9576004356001600160401b03811161033f573660238201121561033f5780600401356001600160401b03811161088a5760248201913660248360051b83010111610d8957606084855b848110611d185750803403611d0257506020815191012090848315916024863561029e196023198436030101811215920101906102408201925b868110611c0b57888888825b818110611bef5750825b818110611bd8578380f35b80611be96105f560019385876121ac565b01611bcd565b80611c05611c0060019385876121ac565b613d68565b01611bc3565b85610260611c1a838a8c6121ac565b013503611cdc57611c38610240611c32838a8c6121ac565b016121f9565b85611cc85782611cc4576001600160a01b03611c53866121f9565b166001600160a01b0390911603611c985780611c9289611c8c610415611c87858d611c8160019982886121ac565b956121ac565b615427565b906139ee565b01611bb7565b88611cac610240611c326024948b8d6121ac565b63fbe4e33760e01b82526001600160a01b0316600452fd5b8980fd5b634e487b7160e01b8a52603260045260248afd5b8886610260611cee6044948b8d6121ac565b631448119160e31b84520135600452602452fd5b6373d6193160e01b865260045234602452604485fd5b90611dd96001916101c0611dc0611dd0611d33878b8d6121ac565b976020611d3f8a6121f9565b611d4b60a08c0161220d565b611d586101608d016121f9565b63ffffffff60405192858401948d8060a01b0316855216604083015260e08d013560608301528a8060a01b0316608082015260808152611d9960a08261218b565b6040519584611db1889651809287808a019101612087565b85019151809385840190612087565b010103601f19810183528261218b565b9501359061221e565b9101611b7d565b503461061c57602036600319011261061c57611dfa611f9b565b611e03816138dc565b6009810180546001600160a01b03169291908315611f7d57833303611f6a5764ffffffffff600283015460781c16804210611f58576001600160401b03611e49826120cd565b164211611f34575060ff825460e01c16600481101561160657611f0a575b80546001600160a01b031916905560018101805460ff60b81b1916600160b81b179055546001600160a01b0316803b1561061c575f809160246040518094819363110550c160e01b83528860048401525af1801561061157611ef5575b506001600160a01b03167f167ec9b0e3988df248154968394dad9059dbb3c676adfeb834d2cc8cb277867f8380a380f35b611f029193505f9061218b565b5f915f611ec4565b611f1382613954565b15611f2a57611f25600a5b8484613987565b611e67565b611f256006611f1e565b611f456001600160401b03916120cd565b6344cd982960e01b5f521660045260245ffd5b630393988b60e31b5f5260045260245ffd5b83633acf3f5360e01b5f5260045260245ffd5b6349e32f0d60e11b5f9081526001600160a01b038416600452602490fd5b600435906001600160a01b038216820361061c57565b9181601f8401121561061c578235916001600160401b03831161061c576020838186019501011161061c57565b90600319820160e0811261061c5760c01361061c5760049160c435906001600160401b03821161061c5761201491600401611fb1565b9091565b90604060031983011261061c576004356001600160401b03811161061c576102a0818403600319011261061c5760040191602435906001600160401b03821161061c5761201491600401611fb1565b90600b8210156116065752565b6084359063ffffffff8216820361061c57565b5f5b8381106120985750505f910152565b8181015183820152602001612089565b906020916120c181518092818552858086019101612087565b601f01601f1916010190565b6001600160401b0362093a80911601906001600160401b0382116120ed57565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0362278d00911601906001600160401b0382116120ed57565b906001600160401b03809116911601906001600160401b0382116120ed57565b608081019081106001600160401b0382111761215c57604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b0382111761215c57604052565b90601f801991011681019081106001600160401b0382111761215c57604052565b91908110156121cf5760051b8101359061029e198136030182121561061c570190565b634e487b7160e01b5f52603260045260245ffd5b6064356001600160a01b038116810361061c5790565b356001600160a01b038116810361061c5790565b3563ffffffff8116810361061c5790565b919082018092116120ed57565b90359060de198136030182121561061c570190565b9093929384831161061c57841161061c578101920390565b6006111561160657565b90602091808252806004848401375f828201840152601f01601f1916010190565b908060209392818452848401375f828201840152601f01601f1916010190565b9064ffffffffff8091169116019064ffffffffff82116120ed57565b916122cc61041584614030565b926122d784826141a3565b9261231360a08301936122f26122ed868661222b565b6142ea565b6001860154612309906001600160a01b0316614425565b928785858961444b565b92901561248557612323816121f9565b933660041161061c57612402602361242e946002938a6020985f516020615bcc5f395f51905f527fe21d2b409b99fe807cbac2672cd6e47e7b782aa30bd3e8ced0c0c39e135b57089b6001600160401b03604051938a8552168c8401526060604084015260018060a01b031691806123a2606082016003193601612262565b0390a360078a0180549091906001600160a01b031661244d575b6001600160a01b03906123d8906123d3908961222b565b614951565b166001600160601b0360a01b8254161790558960088a0155015160d81c64ffffffffff42166122a3565b9501805464ffffffffff60a01b191660a09690961b64ffffffffff60a01b1695909517948590556121f9565b60405160a09490941c64ffffffffff1684526001600160a01b031692a3565b612456876121f9565b60088c01546040516004815290916001600160a01b0316905f516020615bec5f395f51905f52908c90a36123bc565b505050505050565b612496816138dc565b80549160ff5f9360e01c1660048110158061160657600282141580612be8575b612bd2575050600482018054936124cc84613954565b15612b98576003840180546001600160a01b031692906124eb84614b2c565b15612b2a5760ff865460e01c16600481101561160657600314612b16575460a01c956125178785614bb5565b829391996005851015611606578415612b00575060018901976001612543818060a01b038b5416614425565b951480612af1575b80612ac7575b80612ab1575b612aa8575b6005841015611606576003841480612a8c575b612a83575b60058410156116065760607f7b6e834bccb0cdd1ce6e51af750ef955fab4d343b75aac1871d4813c29ac599f9160018060a01b03169b8c936040519160ff8816835260208301526040820152a3600181036125fc575050845460ff60e01b1916600360e01b17855550505050600201805464ffffffffff19164264ffffffffff16179055505b565b949593946002810361276e57505060ff60e01b19835416835554855f516020615bec5f395f51905f52602060405160078152a3600160ff835460e81c1661264281612258565b03612758575b6006820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b1784556204b2645a1061273e57815460ff60f01b198116600160f01b1783556001600160a01b0316803b1561033f57818091600460405180958193635ed7ca5b60e01b83526203d090f19182612729575b50509160ff805f516020615bac5f395f51905f529593606095155f14612724578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c16906040519261271381612258565b8352602083015215156040820152a2565b6126ef565b61273482809261218b565b6101c957806126c4565b6044905a634fd394c160e11b82526204b264600452602452fd5b815460ff60e81b1916600160e91b178255612648565b600303612892575060ff60e01b19835416835554855f516020615bec5f395f51905f52602060405160088152a3600160ff835460e81c166127ae81612258565b0361287c576006820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b1784556204b2645a1061273e57815460ff60f01b198116600160f01b1783556001600160a01b0316803b1561033f57818091600460405180958193635ed7ca5b60e01b83526203d090f191826127295750509160ff805f516020615bac5f395f51905f529593606095155f14612724578160b01b1985541685558054908260f01b198216905560e81c16925460b01c16906040519261271381612258565b815460ff60e81b1916600360e81b178255612648565b835460ff60e01b1916600160e01b17845585549395939192509060a01c60ff908116908110612a5b575b50600360ff845460a01c16149081612a3d575b506128dc575b5050505050565b60ff60e01b19845416845554845f516020615bec5f395f51905f52602060405160098152a3600160ff845460e81c1661291481612258565b03612a27575b6006830180546001600160a01b0319166001600160a01b038416179055805460ff60b01b1916600160b01b1781556204b2645a10612a0d57825460ff60f01b198116600160f01b1784556001600160a01b031691823b1561061c5760ff805f516020615bac5f395f51905f52955f80606097600460405180948193635ed7ca5b60e01b83526203d090f190816129fd575b506129f8578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c1690604051926129df81612258565b8352602083015215156040820152a25f808080806128d5565b6129bb565b5f612a079161218b565b5f6129ab565b5a634fd394c160e11b5f526204b26460045260245260445ffd5b825460ff60e81b1916600160ea1b17835561291a565b90508051600210156121cf576022015160f81c60021615155f6128cf565b60ff81146120ed57835460ff60a01b1916600190910160a01b60ff60a01b161783555f6128bc565b60049350612574565b508451600210156121cf576001602286015160f81c161561256f565b6004935061255c565b50811580612557575060058a0154821415612557565b507fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470821415612551565b50612afb85614c5f565b61254b565b87633863654b60e21b5f5260045260245260445ffd5b635d93ef5d60e11b5f52600360045260245ffd5b855460ff60e01b1916600160e01b178655600295909501805469ffffffffff0000000000191690555050915460405160a09190911c81529192916001600160a01b03909116907f79110dda43f2819d43926ec7496c18bbbf68cdaaf837961990ed695b6ad6cc8990602090a4565b50825460ff60e01b19169092559054604051600681529092506001600160a01b03909116905f516020615bec5f395f51905f5290602090a3565b635d93ef5d60e11b5f526116065760045260245ffd5b505f90506003821415806124b6575060ff600185015460a81c166124b6565b9091612c71612c4860e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c08660208301372061041d61380c565b91612c5383856141a3565b948385612c6b60018060a01b0360018a015416614425565b8861444b565b9015612e0257612c80836121f9565b3660041161061c575f516020615bcc5f395f51905f52906001600160401b0360405193600385521660208401526060604084015260018060a01b03169180612ccf606082016003193601612262565b0390a360a0810135916004810154831480612de9575b15612d2357805460ff60e01b191690555b6001600160a01b0390612d08906121f9565b165f516020615bec5f395f51905f52602060405160038152a3565b6008810154831480612dd3575b15612d4b5760070180546001600160a01b0319169055612cf6565b600a810154831480612dbd575b15612d735760090180546001600160a01b0319169055612cf6565b612d9183612d80846121f9565b63ffffffff845460a01c1690614c78565b5f526001602052612da78360405f208093614ca5565b805460ff60801b1916600360801b179055612cf6565b5060098101546001600160a01b03161515612d58565b5060078101546001600160a01b03161515612d30565b5060ff815460e01c166004811015611606571515612ce5565b50505050565b919082039182116120ed57565b9190612e2361041584615427565b92612e2e84826141a3565b612e388282615852565b60e08301358015612fd9578114612fc75750612e58610100830183613d36565b809150158015612fbd575b612fab57506001600160a01b03612e7d61016084016121f9565b1615612f9c576001810180549094612ef291612ea1906001600160a01b0316614425565b94612ee9612eb26102808701613193565b612ee3602389015160d81c7f0000000000000000000000000000000000000000000000000000000000000000612121565b90615930565b87858786614750565b94901561248557612f3893612f2d91612f0c888686614db3565b835460ff60e01b1916600160e01b178455805460ff60a81b19169055614c5f565b612f8b575b506121f9565b3660041161061c575f516020615bcc5f395f51905f52906001600160401b03604051935f85521660208401526060604084015260018060a01b03169180612f86606082016003193601612262565b0390a3565b60056102008301359101555f612f32565b63d92e233d60e01b5f5260045ffd5b6323035aa760e11b5f5260045260245ffd5b5060808111612e63565b637974686560e11b5f5260045260245ffd5b6312e52aff60e21b5f5260045ffd5b91612ff56104158461560a565b9261300084826141a3565b9161300b8284615852565b506102608201358061316a57506001600160a01b03613029836121f9565b165f52600260205260405f206102a083019063ffffffff6130498361220d565b165f5260205260405f205461305d846157ed565b0361314957506130a4906001840194868461308060018060a01b03895416614425565b61309e6130906102808401613193565b602383015160d81c90615930565b87614750565b9390156128d557826002916130bd87856130fa97614db3565b815460ff60e01b1916600360e01b178255805460ff60a81b1916600160a81b17905501805464ffffffffff19164264ffffffffff161790556121f9565b3660041161061c575f516020615bcc5f395f51905f52906001600160401b0360405193600185521660208401526060604084015260018060a01b03169180612f86606082016003193601612262565b61315763ffffffff9161220d565b6339f79be960e21b5f521660045260245ffd5b631448119160e31b5f526004525f60245260445ffd5b9060028110156121cf5760050201905f90565b356001600160401b038116810361061c5790565b5f1981146120ed5760010190565b91906131f360e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c08660208301372061041d61380c565b926131fe84826141a3565b9260a08201906001600160a01b03613215836121f9565b1615612f9c5760018501546132419190613237906001600160a01b0316614425565b948785878961444b565b93901561248557613251836121f9565b3660041161061c576133446040946002613325602364ffffffffff968c7fbb061167f8bff20700e936dc897d3c8f256e38d7105740f119c614aadbf222b69b5f516020615bcc5f395f51905f5261334a996001600160401b038e51936004855216602084015260608e84015260018060a01b031691806132d8606082016003193601612262565b0390a360098c0180546001600160a01b031661336d575b6001600160a01b036133008b6121f9565b166001600160601b0360a01b8254161790558c600a8d0155015160d81c8642166122a3565b9801978854908560781b9060781b16908560781b1916178098556121f9565b926121f9565b83516001600160a01b03918216815260789690961c9190911660208601521692a3565b8c600a613379886121f9565b9101548c516004815290916001600160a01b0316905f516020615bec5f395f51905f5290602090a36132ef565b6133e360c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a0600460208301372061041d61380c565b9061340d6133f28360046141a3565b936001850192846004612c6b60018060a01b03875416614425565b939015612e025761341d81613954565b6134bc57506004356001600160a01b0381169390929084840361061c573660041161061c575f516020615bcc5f395f51905f5285916001600160401b0360405191600583521660208201526060604082015280613481606082016003193601612262565b0390a3805460ff60b81b1916600160b81b179055507ff818881af39266093c27612f78d72c9d0d9178770f63e199887772b2581e4d085f80a2565b60040154635c79564360e11b5f5260045260245ffd5b51906001600160a01b038216820361061c57565b6134ef816138dc565b9060ff825460e01c16600481101561160657600181036137fa5750613513826153fc565b6002820164ffffffffff815460281c168042106137e857506004830154835460ff60e01b1916600160e11b178455916135757f00000000000000000000000000000000000000000000000000000000000000006001600160401b03164261221e565b825469ffffffffff0000000000191660289190911b69ffffffffff000000000016178255835460ff60f01b1916600160f01b1784556040805163017ab4df60e21b81526001600160a01b0392831660048201819052602482018690529390929091908390604490829034907f0000000000000000000000000000000000000000000000000000000000000000165af1948515610611575f925f96613794575b5061361e83614b2c565b15613776576040516385be4d2560e01b81526001600160601b038716600482018190526001600160a01b03851697909490916020816024818c5afa80156106115783915f91613741575b5060405160208101903082528960408201528a60608201526060815261368f60808261218b565b5190201491821592613723575b505061370c576001600160a01b03871660a09190911b6001600160a01b031916176003820155805460ff60f01b19169055546040805192835260289190911c64ffffffffff1660208301527f41c08ee7e22a3c7c60970ab6d4409de255fa24ae60221771a3e9341608c7f59d91a4565b838763181a93c960e31b5f5260045260245260445ffd5b61372d9250614bb5565b50506005811015611606571515815f61369c565b9150506020813d60201161376e575b8161375d6020938361218b565b8101031261061c578290515f613668565b3d9150613750565b63112c33bf60e11b5f9081526001600160a01b038416600452602490fd5b925094506040823d6040116137e0575b816137b16040938361218b565b8101031261061c5760206137c4836134d2565b920151916001600160601b038316830361061c5791945f613614565b3d91506137a4565b637e7a5afd60e01b5f5260045260245ffd5b635d93ef5d60e11b5f5260045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fb1626104c50d88854d10a35563e84de09d5ba83e10b328bcffd313fa1f4240c360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261389e60c08261218b565b51902090565b90600182811c921680156138d2575b60208310146138be57565b634e487b7160e01b5f52602260045260245ffd5b91607f16916138b3565b6001600160a01b039081165f81815260208190526040902080549093928116156139415760ff600185015460b81c1661392e5760f01c60ff1661391c5750565b63095878c360e31b5f5260045260245ffd5b50633297ad0360e01b5f5260045260245ffd5b50635d6d2a7b60e11b5f5260045260245ffd5b60ff815460e01c1660048110156116065715159081613971575090565b64ffffffffff91506001015460c01c1642111590565b602060045f516020615bec5f395f51905f529294939460ff60e01b1981541681550154936139b86040518095612067565b6001600160a01b031692a3565b9081602091031261061c5751600381101561061c5790565b60ff166001039060ff82116120ed57565b905a610220830135809110613d1f5750613a0a610455836121f9565b80549160ff8360e01c16600481101561160657600381036137fa5750600482015403613cf657613a39816153fc565b60ff8260e81c1692613a4a84612258565b831515928380613ce0575b613c52575b64ffffffffff6002840154169064ffffffffff613a896001860193602361070d60018060a01b03875416614425565b16804210611f585750600384018054613aaa906001600160a01b0316614b2c565b15613c32575061024083016001600160a01b03613ac6826121f9565b16613c0b5750323314801590613c01575b61065657613b85945b613b01610160850197610507613af58a6121f9565b61018088013590614f5e565b613bce575b5050815460ff60e01b198116808455600160f01b916001600160f81b031990613b3c9062ff00ff60e01b1916841760f81c6139dd565b60f81b169060018060f01b031617178255613b56816157ed565b906001600160a01b03613b68826121f9565b165f52600260205263ffffffff61058f60a060405f20930161220d565b813b1561061c57604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561061157613bc45750565b5f6125fa9161218b565b60ff60e81b191683556006830180546001600160a01b0319169055805460ff60b01b1916600160b01b1790555f80613b06565b50333b1515613ad7565b9695946001600160a01b03613c1f896121f9565b16330361069c57613b8595969750613ae0565b5463112c33bf60e11b5f9081526001600160a01b03909116600452602490fd5b60068301546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115610611575f91613cc1575b5060038110156116065750613a5a565b613cda915060203d6020116107ea576107dc818361218b565b5f613cb1565b5060068301546001600160a01b03161515613a55565b613cff836121f9565b634022e00d60e11b5f9081526001600160a01b0391909116600452602490fd5b5a90634fd394c160e11b5f5260045260245260445ffd5b903590601e198136030182121561061c57018035906001600160401b03821161061c5760200191813603831361061c57565b613d71816121f9565b6001600160a01b039081165f9081526020819052604090205416613d996101a0830183613d36565b92823b1561061c57613dce935f936101c0604051809781968295632e8a723960e21b8452602060048501526024840191612283565b03930135905af1801561061157613bc45750565b903590601e198136030182121561061c57018035906001600160401b03821161061c57602001918160051b3603831361061c57565b91908110156121cf5760051b81013590607e198136030182121561061c570190565b6001600160a01b03613e4a826121f9565b165f525f60205260405f20908154926101608201613e79613e6a826121f9565b6001600160a01b038716614ffe565b613e82816121f9565b93613e936101808501358096614f5e565b6101e08401945f5b613ea58787613de2565b9050811015613fb057613ec281613ebc8989613de2565b90613e17565b613ed9613ed26020830183613d36565b3691615234565b5f80613ee4846121f9565b92602081519101846207a120fa913d926110008411613fa6575b60405193808552805f602087013e603f01601f191684016040526110003d11613f9f575b15918215613f95575b508115613f6f575b50613f415750600101613e9b565b90613f6b6040519283926350e0117960e11b845260048401526040602484015260448301906120a8565b0390fd5b90506040810135600781101561061c57826060613f8e93013591615980565b155f613f33565b3b1591505f613f2b565b505f613f22565b6110009350613efe565b506060929495507f47e01fbf900cd962fe90a29ff4b4f8a7f09ecc1be23aa41ddd4559ed62bacec9939660ff60f01b1916825561400661400060a06004613ff68a6121f9565b950154980161220d565b956121f9565b6040805163ffffffff9790971687526001600160a01b0391821660208801528601919091521692a3565b9061403e60a083018361222b565b916140498380613de2565b60405160208101959286925f905b808210614179575050506140778160e0969703601f19810183528261218b565b51902090614087602082016142ca565b90614094604082016142d8565b906140a160608201614944565b6140ad60808301614944565b9064ffffffffff6140cc60c06140c560a08701614944565b95016121f9565b9460ff6040519760208901997f2938804feeca25343ad82b062a0c80327a7381a3af2dfa19ed9fe8673674da298b5260408a0152166060880152166080860152151560a0850152151560c084015215158583015260018060a01b0316610100820152610100815261413f6101208261218b565b51902060c0604051927f5ff5dfea24eb403b9b16e178755f84b4cf220a5d35411bb3fd149cce96b13c318452602084013760c08201522090565b90919788359060018060a01b03821680920361061c57602081600193829352019901920190614057565b91906001600160401b036141b9610455856121f9565b93602081016141c781613193565b63ffffffff875460a01c1693849116036142915750608081016001600160401b036141f182613193565b16421161426d576001600160401b039061420c824216612101565b8261421683613193565b91169283911611614246575050826125fa9392610e62614235936121f9565b5f52600160205260405f2084614ca5565b6142576001600160401b0391613193565b633348a0ad60e01b5f521660045260245260445ffd5b61427e6001600160401b0391613193565b630361592560e11b5f521660045260245ffd5b826142a36001600160401b0392613193565b90630ae4993b60e21b5f526004521660245260445ffd5b91908110156121cf5760051b0190565b3560ff8116810361061c5790565b3564ffffffffff8116810361061c5790565b6142f48180613de2565b809150158015614400575b6143ee575f805b8282106143a45750506020820160ff61431e826142ca565b16158015614390575b61436f5750506040016301e1338064ffffffffff614344836142d8565b161161434d5750565b61435c64ffffffffff916142d8565b636b879bf760e01b5f521660045260245ffd5b61437a60ff916142ca565b638ecc9e6960e01b5f521660045260245260445ffd5b508160ff61439d836142ca565b1611614327565b6143bb610189836143b58780613de2565b906142ba565b906001600160a01b0390811690821611156143db57600190910190614306565b506342fe1b7f60e11b5f5260045260245ffd5b6342fe1b7f60e11b5f5260045260245ffd5b50604081116142ff565b6001600160401b03811161215c57601f01601f191660200190565b90813b5f6144328261440a565b93614440604051958661218b565b82855260208501903c565b959394929192608052614474825f9763ffffffff614468876121f9565b915460a01c1690614c78565b5f52600160205260405f20908154906001600160401b038260401c16906001600160401b038316976144a63383614d1f565b986144b083614d0b565b8a10998a614713575b50926144c483614d0b565b5f915f935b60805185106145bd57505050505081976144eb6144e584614d71565b92614c4f565b5160f81c928383101561459d57506080511590811591614594575b5061457f5750506001600160401b03166001600160401b0386160361452a57505050565b805467ffffffffffffffff19166001600160401b03861617905533916001600160a01b0390614558906121f9565b167f666b970e92d16452f340547b437579ece6273869a06e3fd57c0f5f51f9e0f25c5f80a4565b6303ef8fc560e41b5f5260045260245260445ffd5b9050155f614506565b60ff60881b19909416600160881b17909455506001975090955050505050565b909192939560036145d088608051612e08565b106146ef576145e2876080518461582e565b3560f81c966003810181116120ed57600181018082116120ed5761ff0061460d81926080518761582e565b3560f01c161660028201908183116120ed5761462f61463d926080518761582e565b3560f81c176003830161221e565b9588108015614709575b80156146fe575b6146ef57601488028701603c015160601c906001858a1c166146ce5761467e876003614686930160805187612240565b908d846159f8565b156146ae57506001600160401b036001881b161795600181018091116120ed579291906144c9565b6302ba7fc760e61b5f9081526001600160a01b0391909116600452602490fd5b506327ac71c960e21b5f9081526001600160a01b0391909116600452602490fd5b636178427f60e01b5f5260045ffd5b50608051861161464e565b5084881015614647565b9050600184821c1661473d5760016001600160401b03911b166001600160401b038516175f6144b9565b6327ac71c960e21b5f523360045260245ffd5b95939492919260805261476d825f9763ffffffff614468876121f9565b5f52600160205260405f20908154906001600160401b038083169260401c169082976147993383614d1f565b986147a383614d0b565b8a10998a614923575b50926147b783614d0b565b5f915f935b608051851061482657505050505081976147d86144e584614d71565b5160f81c92838310156148175750608051159081159161480e575b5061457f5750506001600160401b0386160361452a57505050565b9050155f6147f3565b60019a50985050505050505050565b9091929395600361483988608051612e08565b106146ef5761484b876080518461582e565b3560f81c9660038101908181116120ed576001810181116120ed5761ff008061487a600184016080518861582e565b3560f01c16166002820182116120ed5761489d60026148a893016080518761582e565b3560f81c178261221e565b9588108015614919575b801561490e575b6146ef57601488028701603c015160601c906001858a1c166146ce5761467e876148e69260805187612240565b156146ae57506001600160401b036001881b161795600181018091116120ed579291906147bc565b5060805186116148b9565b50848810156148b2565b9050600184821c1661473d5760016001600160401b03911b1684175f6147ac565b35801515810361061c5790565b61495a816142ea565b6149648180613de2565b91905061497360608201614944565b15614b25576001915b61498860808301614944565b15614b1e576002915b61499d60a08201614944565b15614b17576004935b82601402946014860484036120ed5785601c019586601c116120ed576149ce602085016142ca565b926149db604086016142d8565b6149e760c087016121f9565b916149f18461440a565b9360405194614a00908661218b565b808552614a0c9061440a565b602085019590601f1901368737604051998a97602089019c606160f81b8e5261ffff60f01b9060f01b1660218a01526680600a5f395ff360c81b60238a0152602a89015f905260ff60f81b9060f81b16602b89015260ff60f81b92171760f81b16602c86015264ffffffffff60d81b9060d81b16602d8501526001600160601b03199060601b16603284015251908160468401614aa892612087565b810103604601601f1981018452614abf908461218b565b5f5b828110614ae15750505051905ff0906001600160a01b03821615612f9c57565b80614af56101896001936143b58680613de2565b604660148302870101906001600160601b038251169060601b17905201614ac1565b5f936149a6565b5f91614991565b5f9161497c565b6040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115610611575f91614b96575b5060038110156116065760011490565b614baf915060203d6020116107ea576107dc818361218b565b5f614b86565b6040516381a4947360e01b81526001600160601b039092166004830152909190606090839060249082906001600160a01b03165afa908115610611575f5f935f93614c01575b50929190565b92505091506060813d606011614c47575b81614c1f6060938361218b565b8101031261061c57805191600583101561061c5760406020830151920151929192915f614bfb565b3d9150614c12565b8051600110156121cf5760210190565b8051600210156121cf576022015160f81c600416151590565b9160405191602083019360018060a01b03168452604083015260608201526060815261389e60808261218b565b90549060ff8260881c16908115614cfd575b50614cea5760801c60ff1690600b8210156116065781614cd5575050565b635568f67560e11b5f5260045260245260445ffd5b5063d7a202fb60e01b5f5260045260245ffd5b60049150015482145f614cb7565b51601b1981019081116120ed576014900490565b5f9291614d2b82614d0b565b935b84811080614d4f575b15614d4957614d44906131a7565b614d2d565b93505050565b50601481028301603c015160601c6001600160a01b0383811691161415614d36565b905f915b6001600160401b038116614d865750565b91614d90906131a7565b915f196001600160401b03821601906001600160401b0382116120ed5716614d75565b60ff815460e01c1691600483101561160657614ebb614e9b614e9461018094600496614f2e575b60a0850197614de88961220d565b825463ffffffff60c01b191660c09190911b63ffffffff60c01b1617825560018201805460ff60a01b1916815588830191909155610280860164ffffffffff6001600160401b03614e3883613193565b161115614f19575064ffffffffff5b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b1617905560028101805469ffffffffff0000000000191690558054600b90614e8d9060f81c6139dd565b9101613180565b509561220d565b855463ffffffff60a01b191660a09190911b63ffffffff60a01b16178555565b60e081013560018501556101208101356002850155614ee7614ee1610100830183613d36565b9061526a565b60038501556001600160a01b03614f0161016083016121f9565b85546001600160a01b03191691161784550135910155565b614f2864ffffffffff91613193565b16614e47565b614f51614f3a866121f9565b614f4383613954565b15614f565788905b83613987565b614dda565b600690614f4b565b9080823f03614fd5575f805260035f80843c5f5190823b15614fb357506001600160e81b03191661ef0160f01b14614f935750565b63d613b77560e01b5f9081526001600160a01b0391909116600452602490fd5b8263c28bb4b160e01b5f5260018060a01b03166004526024525f60445260645ffd5b63c28bb4b160e01b5f9081526001600160a01b038316600452602491909152903f604452606490fd5b604051635c60da1b60e01b81529190602090839060049082906001600160a01b03165afa918215610611575f9261505e575b506001600160a01b039182169116808203615049575050565b633305533360e11b5f5260045260245260445ffd5b9091506020813d602011615092575b8161507a6020938361218b565b8101031261061c5761508b906134d2565b905f615030565b3d915061506d565b9092916150a682612258565b6002821161522c5760ff60205b16938460a0018060a0116120ed578210801561520d575b615150578401936150da83612258565b600583146151d65760c0018060c0116120ed578110615150576150fc82612258565b600382146151a05761510d82612258565b6004821461516a5761511e82612258565b6002821461515f576102e0116151505761513781612258565b6151475761514482615427565b90565b6151448261560a565b632fc5ec0b60e11b5f5260045ffd5b505061514482614030565b505060e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c08460208301372090565b505060e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c08460208301372090565b50505060c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a08460208301372090565b506020851480156150ca57508160201161061c576020813514156150ca565b60ff5f6150b3565b9291926152408261440a565b9161524e604051938461218b565b82948184528183011161061c578281602093845f960137010152565b91615276368385615234565b6020815191012091825f52600360205261529360405f20546138a4565b1561529f575b50909150565b825f52600360205260405f20906001600160401b03811161215c576152c482546138a4565b601f8111615370575b505f601f821160011461530d5781929394955f92615302575b50508160011b915f199060031b1c19161790555b81905f615299565b013590505f806152e6565b601f19821695835f5260205f20915f5b8881106153585750836001959697981061533f575b505050811b0190556152fa565b01355f19600384901b60f8161c191690555f8080615332565b9092602060018192868601358155019401910161531d565b818111156152cd57825f5260205f20601f830160051c90602084106153b9575b81601f9101920160051c03905f5b8281106153ac5750506152cd565b5f8282015560010161539e565b5f9150615390565b939192909260405193602085019586526040850152606084015260018060a01b0316608083015260a082015260a0815261389e60c08261218b565b600164ffffffffff91015460c01c168042116154155750565b6344cd982960e01b5f5260045260245ffd5b90615439613ed2610100840184613d36565b6020815191012091615452613ed2610140830183613d36565b602081519101209261546b613ed26101a0840184613d36565b602081519101206154806101e0840184613de2565b959061548b87615969565b90615499604051928361218b565b8782526154a588615969565b602083019890601f1901368a375f5b81811061555357505050604051602081018092519098905f5b81811061553d575050506154ee816102c0989903601f19810183528261218b565b519020926102a0604051957f78fd134a41ba3d7bb3fb4b571a83098bcd2d725b8a9cc679973222be69bda8b1875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a909201916001016154cd565b61555e818385613e17565b615567816121f9565b90615578613ed26020830183613d36565b6020815191012090604081013590600782101561061c576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a081526155ea60c08261218b565b5190209084518110156121cf5760019160208260051b87010152016154b4565b9061561c613ed2610100840184613d36565b6020815191012091615635613ed2610140830183613d36565b602081519101209261564e613ed26101a0840184613d36565b602081519101206156636101e0840184613de2565b959061566e87615969565b9061567c604051928361218b565b87825261568888615969565b602083019890601f1901368a375f5b81811061573657505050604051602081018092519098905f5b818110615720575050506156d1816102e0989903601f19810183528261218b565b519020926102c0604051957f07feb65630fa2b712f799c31e4753f165edadedefb2abfe9ce1cf5b3987f6fee875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a909201916001016156b0565b615741818385613e17565b61574a816121f9565b9061575b613ed26020830183613d36565b6020815191012090604081013590600782101561061c576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a081526157cd60c08261218b565b5190209084518110156121cf5760019160208260051b8701015201615697565b61514490615802613ed2610100830183613d36565b6020815191012061581661016083016121f9565b906101808301359260e06101208201359101356153c1565b908210156121cf570190565b63ffffffff60019116019063ffffffff82116120ed57565b91909160a083016158628161220d565b9082549163ffffffff8360c01c169063ffffffff806158808461583a565b169116036158ff575050600191600b61589d9260f81c9101613180565b5001549160c08101358381036158e957506101e081019060106158c08383613de2565b9050116158cb575050565b6158d59250613de2565b90506370a4be5960e11b5f5260045260245ffd5b8363285fd49f60e21b5f5260045260245260445ffd5b9063ffffffff615918615912829461583a565b9261220d565b91638a1bf35760e01b5f52166004521660245260445ffd5b906001600160401b036159468192824216612121565b169116818110615954575050565b6381c7a35d60e01b5f5260045260245260445ffd5b6001600160401b03811161215c5760051b60200190565b90600782101561160657600682146159eb5760208151106159e457602001519080156159df57600181146159d957600281146159d457600381146159ce576004146159ca57101590565b1190565b50111590565b501090565b50141590565b501490565b5050505f90565b9050602081519101201490565b9092919260418314615ad9575b813b158015615a7d575b615a7557602093615a565f94615a4860405193849289840196630b135d3f60e11b88526024850152604060448501526064840191612283565b03601f19810183528261218b565b838052519162061a80fa630b135d3f60e11b5f511490601f3d11161690565b505050505f90565b50615a8782614425565b602081519101519062ffffff60e81b82169160038210615aba575b50506001600160e81b03191661ef0160f01b14615a0f565b6001600160e81b0319600392830390921b82901b161690505f80615aa2565b82604010156121cf578260201161061c5783358360401161061c57615b0c90602086013590604087013560f81c84615b29565b50506001600160a01b03838116911603615a055750505050600190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615ba0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610611575f516001600160a01b03811615615b9657905f905f90565b505f906001905f90565b5050505f916003919056fe5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc461fc61efb1b1f3b556692bc81fcf00fb50e70f734ba4f4b17d058252680cf9c0608da5a4225927bc8a556e06c797ca421478bf857b70fa73003239c08b6597f83ba26469706673582212205528a80251fb3d2eb209160a88db91d2948fe32083c9312e4f17fac04605807064736f6c63430008250033",
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
// the contract method with ID 0x429336f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) PackSubmitRollBack(intent ICodeRegistryRollBack, signatures []byte) []byte {
	enc, err := codeRegistry.abi.Pack("submitRollBack", intent, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitRollBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x429336f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitRollBack((address,uint64,address,uint256,uint64,uint32,bytes32,bytes32,string,bytes32,string,address,bytes32,bytes,uint256,(address,bytes,uint8,bytes32)[],bytes32,uint256,address,bytes32,uint64,uint32) intent, bytes signatures) returns()
func (codeRegistry *CodeRegistry) TryPackSubmitRollBack(intent ICodeRegistryRollBack, signatures []byte) ([]byte, error) {
	return codeRegistry.abi.Pack("submitRollBack", intent, signatures)
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

// PackVersionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0032057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionOf(address contractAddress, uint32 version) view returns(bytes32)
func (codeRegistry *CodeRegistry) PackVersionOf(contractAddress common.Address, version uint32) []byte {
	enc, err := codeRegistry.abi.Pack("versionOf", contractAddress, version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0032057.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionOf(address contractAddress, uint32 version) view returns(bytes32)
func (codeRegistry *CodeRegistry) TryPackVersionOf(contractAddress common.Address, version uint32) ([]byte, error) {
	return codeRegistry.abi.Pack("versionOf", contractAddress, version)
}

// UnpackVersionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0032057.
//
// Solidity: function versionOf(address contractAddress, uint32 version) view returns(bytes32)
func (codeRegistry *CodeRegistry) UnpackVersionOf(data []byte) ([32]byte, error) {
	out, err := codeRegistry.abi.Unpack("versionOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83351642.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint8 kind, bytes intent) returns()
func (codeRegistry *CodeRegistry) PackWithdraw(kind uint8, intent []byte) []byte {
	enc, err := codeRegistry.abi.Pack("withdraw", kind, intent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83351642.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint8 kind, bytes intent) returns()
func (codeRegistry *CodeRegistry) TryPackWithdraw(kind uint8, intent []byte) ([]byte, error) {
	return codeRegistry.abi.Pack("withdraw", kind, intent)
}

// PackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cb54c3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordsOf(address contractAddress) view returns(bytes32[21] words)
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
// Solidity: function wordsOf(address contractAddress) view returns(bytes32[21] words)
func (codeRegistry *CodeRegistry) TryPackWordsOf(contractAddress common.Address) ([]byte, error) {
	return codeRegistry.abi.Pack("wordsOf", contractAddress)
}

// UnpackWordsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cb54c3f.
//
// Solidity: function wordsOf(address contractAddress) view returns(bytes32[21] words)
func (codeRegistry *CodeRegistry) UnpackWordsOf(data []byte) ([21][32]byte, error) {
	out, err := codeRegistry.abi.Unpack("wordsOf", data)
	if err != nil {
		return *new([21][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([21][32]byte)).(*[21][32]byte)
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
	Arguments       []byte
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
// Solidity: event Approved(address indexed contractAddress, bytes32 indexed digest, uint8 kind, uint64 approvals, bytes arguments)
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
// Solidity: event ConfigurationScheduled(address indexed contractAddress, bytes32 indexed digest, uint64 notBefore)
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

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
	Bin: "0x6101003461010d57601f615d2638819003918201601f19168301916001600160401b038311848410176101115780849260809460405283398101031261010d5761004881610125565b9061005560208201610125565b61006d606061006660408501610139565b9301610139565b926001600160a01b0381161580156100fc575b6100ed5760805260a05260c05260e052604051615bd8908161014e823960805181818161079401528181610f3101528181613ad80152614945015260a0518181816108b60152613439015260c0518181816103cf0152614c4e015260e051818181611abd015261339e0152f35b63d92e233d60e01b5f5260045ffd5b506001600160a01b03821615610080565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361010d57565b51906001600160401b038216820361010d5756fe60806040526004361015610011575f80fd5b5f5f3560e01c806216815514611df657806306c4927f14611b3e5780630e8b4c1714611ae1578063107b8fb914611a9d5780631147123014611a7b5780631f3a6b1a146119e1578063202be35d14611829578063262fec67146118115780632ebbb46b1461169d578063364db0fc1461143a5780633a5b0e151461141e578063429336f5146113c05780635cb54c3f14611333578063606de7801461124d57806378f95fb91461111f578063793c194614610f605780637b10399914610f1b5780638335164214610dbd578063900407bc14610d9f578063c66097d7146108fd578063c917618a146108e5578063d598d4c9146108a0578063e255fcbc146103f3578063ee5f8c8f146103af578063ef3e584c1461036d578063f00320571461030e578063f0618ef8146102f6578063f698da25146102d3578063f7696e38146101f6578063fb483fb1146101c05763fbc50b621461016e575f80fd5b61018361017a3661202e565b90829392614ba2565b1561019c576101946101999161220f565b61333d565b80f35b906101a860249261220f565b634022e00d60e11b82526001600160a01b0316600452fd5b50346101f35760203660031901126101f357602090600435815260048252604060018060a01b0391205416604051908152f35b80fd5b50346101f35760203660031901126101f3576004358152600360205260408120906040519181815491610228836136fb565b80865292600181169081156102a95750600114610268575b61026485610250818703826121a1565b6040519182916020835260208301906120be565b0390f35b815260208120939250905b80821061028f5750909150810160200161025082610264610240565b919260018160209254838588010152019101909291610273565b8695506102649693506020925061025094915060ff191682840152151560051b8201019293610240565b50346101f357806003193601126101f35760206102ee613663565b604051908152f35b5060203660031901126101f357610199610194611fb1565b50346101f35760403660031901126101f357610328611fb1565b906024359163ffffffff831683036103695763ffffffff9160409160018060a01b0316815260026020522091165f52602052602060405f2054604051908152f35b5080fd5b50346101f357366003190160c081126103695760a0136101f35760a4356001600160401b038111610369576103a9610199913690600401611fc7565b906131fd565b50346101f357806003193601126101f35760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5060203660031901126101f3576004356001600160401b0381116103695780600401906102c0600319823603011261089c576101c4810135803403610886575061046461043f836155c9565b610447613663565b6042916040519161190160f01b8352600283015260228201522090565b5a61022483013580911061086e575061048461047f8461220f565b613733565b80549160ff8360e01c16600481101561085a5760038103610848575060048201540361083c576104b3816153bb565b60ff8260e81c16926104c48461226e565b83151592868480610826575b80610763575b1561070f575b6106ef5761024482016001600160a01b036104f68261220f565b1661069d5750323314801590610693575b610680576105d4935b6105366101648401966105316105258961220f565b61018487013590614f1d565b61226e565b61064a575b50815460ff60e01b198116808455600160f01b916001600160f81b0319906105709062ff00ff60e01b1916841760f81c613834565b60f81b169060018060f01b03161717825561058a856157ac565b906001600160a01b0361059c8761220f565b165f52600260205263ffffffff6105b960a460405f209301612223565b165f5260205260405f205560018060a01b039054169161220f565b813b1561064657604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561063b57610624575b508061061f61019992613bbf565b613c90565b6106319192505f906121a1565b5f90610199610611565b6040513d5f823e3d90fd5b5f80fd5b60ff60e81b191682556006820180546001600160a01b031916905560018201805460ff60b01b1916600160b01b1790555f61053b565b63fbe4e33760e01b5f525f60045260245ffd5b50333b1515610507565b969594936001600160a01b036106b28961220f565b1633036106c6576105d49495969750610510565b6106cf8861220f565b63fbe4e33760e01b5f9081526001600160a01b0391909116600452602490fd5b600383015463112c33bf60e11b88526001600160a01b0316600452602487fd5b5064ffffffffff61074281600286015416602361073760018060a01b03600189015416614281565b015160d81c906122b9565b168042106107515750866104dc565b630393988b60e31b8852600452602487fd5b505060068301546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa90811561081b5788916107ec575b5060038110156107d85760028891146104d6565b634e487b7160e01b88526021600452602488fd5b61080e915060203d602011610814575b61080681836121a1565b81019061381c565b5f6107c4565b503d6107fc565b6040513d8a823e3d90fd5b5060068401546001600160a01b031615156104d0565b6024856101a88661220f565b635d93ef5d60e11b8752600452602486fd5b634e487b7160e01b87526021600452602487fd5b846044915a90634fd394c160e11b8352600452602452fd5b6373d6193160e01b845260045234602452604483fd5b8280fd5b50346101f357806003193601126101f3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101f3576101996108f736611ff4565b91612ffd565b50346101f3576101403660031901126101f357610918611fb1565b6024356001600160a01b03811692919083810361089c57604435936001600160401b038511610d9b5760e06003198636030112610d9b5760c0366063190112610d9b57610124356001600160401b038111610d975761097b903690600401611fc7565b936109853361491b565b15610d84576001600160a01b03169081158015610d7c575b610d6d5781865260208690526040862080549095906001600160a01b0316610d5957855463ffffffff60a01b1985166001600160c01b031990911617600160a01b1786559596949593948794906109f690600401614740565b600188018054600162ff000160a01b0319166001600160a01b0390921691909117600160b01b178155600554909390610a2e81612fef565b60055586526004602052604080872080546001600160a01b0319168317905551610a5781612186565b8681528660208201528660408201528660608201528660808201528660a08201529360018060a01b03610a886121f9565b1615159486865f14610d18575050604051610aa281612186565b6064356001600160a01b0381168103610d1457889588958c928452610ac561208a565b5060208401916040850160a4358152606086019560c4358752608081019260e435845260a0820194610104358652829c8752610b0091615229565b835251600b86018054955163ffffffff60a01b60a09190911b166001600160a01b039092166001600160c01b03199096168617919091179055519485600c860155519081600d860155519182600e86015551600f81950155610b6194615380565b828852600260209081526040808a208a8052909152882055885460ff60f01b1916600160f01b1789557f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610bc0905b546001600160a01b0316614281565b60a0610bd76040519260e0845260e08401906120be565b95600180831b03815116602084015263ffffffff60208201511660408401526040810151606084015260608101516080840152608081015182840152015160c08201528033950390a4610c28575080f35b803b1561036957604051635ed7ca5b60e01b8152828160048183865af1908115610d09578391610cf4575b5050610c5d6121f9565b813b1561089c57604051633a85a2df60e01b81526001600160a01b0390911660048201529082908290602490829084905af18015610ce957610cd4575b5050610cc390610cb5610cab6121f9565b6101043590614f1d565b610cbd6121f9565b90614fbd565b805460ff60f01b191690555f808280f35b81610cde916121a1565b61089c57825f610c9a565b6040513d84823e3d90fd5b81610cfe916121a1565b61036957815f610c53565b6040513d85823e3d90fd5b8880fd5b8a5460ff60e81b1916600160e81b178b5590945092507f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610bc090610bb1565b6345ed80e960e01b87526004839052602487fd5b63d92e233d60e01b8652600486fd5b50821561099d565b6301ceab8f60e11b865233600452602486fd5b8480fd5b8380fd5b50346101f357806003193601126101f3576020600554604051908152f35b50346101f35760403660031901126101f3576004356006811015610369576024356001600160401b03811161089c57610e1291610e01610e07923690600401611fc7565b91615059565b610447929192613663565b90610e1f61047f8261220f565b6001600160401b0360208301610e3481612fdb565b63ffffffff845460a01c169283911603610ef25750604083016001600160a01b03610e5e8261220f565b163303610ece575083610e7991610e748561220f565b614a67565b84526001602052610e8f83604086208093614a94565b805460ff60801b1916600160811b1790556001600160a01b0390610eb29061220f565b165f516020615b835f395f51905f52602060405160028152a380f35b85610eda60249261220f565b6307df9a3560e41b82526001600160a01b0316600452fd5b6001600160401b03604492610f078893612fdb565b90630ae4993b60e21b845260045216602452fd5b50346101f357806003193601126101f3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101f35760203660031901126101f357610f7a611fb1565b610f8381613733565b8054600560ff8260e81c16610f978161226e565b03611103576001600160401b03610fbb64ffffffffff600285015460501c166120e3565b168042106110f1575060ff60e81b191681556006810180546001600160a01b031916905560018101805490919060b01c60ff16611035575b50805460ff60b01b1916600160b01b1790556001600160a01b03167f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf8280a280f35b805460ff60f01b198116600160f01b17808355859061105a9060f81c600b8501612fc8565b509160018060a01b0383541690611075600485015483614f1d565b6001600160a01b031690813b1561089c578291602483926040519485938492633a85a2df60e01b845260048401525af18015610ce9576110dc575b5050815490546110cd906001600160a01b03908116908316614fbd565b60ff60f01b191690555f610ff3565b816110e6916121a1565b610d9757845f6110b0565b633cfeb89d60e11b8552600452602484fd5b6310e1095960e01b84526001600160a01b038316600452602484fd5b50346101f35760403660031901126101f357611139611fb1565b6024359082606060405161114c81612157565b828152826020820152826040820152015260018060a01b03811683528260205261118682604085209263ffffffff845460a01c1690614a67565b8352600160205260408320916040519261119f84612157565b54916001600160401b038316845260208401916001600160401b038460401c16835260ff8460801c166040860196600b82101561123957509286926001600160401b0392611221956080995260ff606089019760881c16159182159261122b575b5050151585528160405196511686525116602085015251604084019061207d565b5115156060820152f35b600401541490505f80611200565b634e487b7160e01b81526021600452602490fd5b50346101f35760203660031901126101f357611267611fb1565b61127081613733565b805460ff8160e81c166112828161226e565b156111035760018201805460ff60b01b1916600160b01b17905560ff60f01b198116600160f01b17825583906001600160a01b0316803b1561036957818091600460405180948193635ed7ca5b60e01b83525af18015610ce95761131e575b5050805460ff60f01b191690556001600160a01b03167f7dc8f5d432b74357dadcbf872609f27f2c8a85974c7184a1742bdf4162ff224f8280a280f35b81611328916121a1565b61089c57825f6112e1565b50346101f35760203660031901126101f35761134d611fb1565b6040516102a0929161135f84836121a1565b833683376001600160a01b03168252602082905260408220825b601581106113ac57505060405191825b6015821061139657505050f35b6020806001928551815201930191019091611389565b806001918301548160051b85015201611379565b50346101f35760403660031901126101f3576004356001600160401b038111610369576102c0600319823603011261036957602435906001600160401b03821161089c57611415610199923690600401611fc7565b91600401612e2b565b50346101f3576114366114303661202e565b91614ba2565b5080f35b50346101f35760203660031901126101f357611454611fb1565b61145d81613733565b6001810191602861147660018060a01b03855416614281565b015160601c80330361168b575060ff825460e81c166114948161226e565b8061166e575060028201805464ffffffffff8160501c1680151580611654575b611630575064ffffffffff60501b19164260501b64ffffffffff60501b16179055815460019060e81c60ff166114e98161226e565b03611606575b6006820180546001600160a01b03191633179055825460ff60b01b1916600160b01b1783556204b2645a106115ec57815460ff60f01b198116600160f01b17835584906001600160a01b0316803b1561036957818091600460405180958193635ed7ca5b60e01b83526203d090f191826115d3575b50509060ff805f516020615b435f395f51905f5294606094155f146115ce578160b01b1987541687555b8054908260f01b198216905560e81c16945460b01c16604051946115b18161226e565b8552336020860152151560408501526001600160a01b031692a280f35b61158e565b816115e0919493946121a1565b610d975790845f611564565b6044845a634fd394c160e11b82526204b264600452602452fd5b815460ff60e81b1916600560e81b1782556114ef565b634e487b7160e01b5f52602160045260245ffd5b866001600160401b03611644602493612117565b6329ce302160e21b835216600452fd5b506001600160401b0361166682612117565b1642106114b4565b630974be1960e31b855260249085906116868161226e565b600452fd5b63a161ba7b60e01b8552600452602484fd5b50346101f35760403660031901126101f3576116b7611fb1565b602435906116c481613733565b60018101546116db906001600160a01b0316614281565b6116e481614afa565b6116ee3383614b0e565b8181146117fe576117bf916117b36001600160401b038060016117b9956117388c60408f61172a8f8f9063ffffffff86925460a01c1690614a67565b81528560205220809c614a94565b1b16818082198a54161616821989541617885567ffffffffffffffff60401b885491838360401c161760401b169067ffffffffffffffff60401b1916179788885560018060a01b0316978a8a8a7f1406335dadde6983606cb63ae772fe8e311c7c1da5c2b6fda06b2a657f6923f3339380a460401c16614b60565b90612e1e565b91614a3e565b5160f81c116117cc578380f35b805460ff60801b1916600160801b179055604051600181525f516020615b835f395f51905f5290602090a35f80808380f35b636841dfe760e11b875233600452602487fd5b50346101f35761019961182336611ff4565b91612c1d565b50346101f35760203660031901126101f357611843611fb1565b61184c81613733565b600781018054919290916001600160a01b0316156119c65764ffffffffff600284015460a01c168042106119b4575060ff835460e01c1660048110156119a057611976575b81546001840180546001600160a01b039092166001600160a01b03199283161781558354909116909255825463ffffffff60a09190911c811690811461196257835463ffffffff60a01b1916600190910160a01b63ffffffff60a01b161783557f6d0049c00e6fb95b1ff8d536aa63c7703415a1d0af7e816f49fc1a529ba2f5ff9061193663ffffffff6008860154955460a01c169360018060a01b03905416614281565b9261195c60405192839283526040602084015260018060a01b03169460408301906120be565b0390a380f35b634e487b7160e01b85526011600452602485fd5b61197f836137ab565b156119965761199160055b82856137de565b611891565b611991600661198a565b634e487b7160e01b85526021600452602485fd5b630393988b60e31b8552600452602484fd5b63f9850f5960e01b84526001600160a01b0316600452602483fd5b5060203660031901126101f3576004356001600160401b0381116103695780600401906102a0600319823603011261089c5761026481013580611a6457506101c40135803403611a4e575080611a45611a3f61043f610199946153e6565b82613845565b61061f81613bbf565b6373d6193160e01b835260045234602452604482fd5b631448119160e31b84526004526024839052604483fd5b50346101f35760203660031901126101f357610199611a98611fb1565b6124a3565b50346101f357806003193601126101f35760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101f35760403660031901126101f3576004356001600160401b0381116103695760c0600319823603011261036957602435906001600160401b03821161089c57611b35610199923690600401611fc7565b916004016122d5565b5060203660031901126101f3576004356001600160401b03811161036957366023820112156103695780600401356001600160401b03811161089c5760248201913660248360051b83010111610d9b57606084855b848110611d2e5750803403611d1857506020815191012090848315916024863561029e196023198436030101811215920101906102408201925b868110611c2157888888825b818110611c055750825b818110611bee578380f35b80611bff61061f60019385876121c2565b01611be3565b80611c1b611c1660019385876121c2565b613bbf565b01611bd9565b85610260611c30838a8c6121c2565b013503611cf257611c4e610240611c48838a8c6121c2565b0161220f565b85611cde5782611cda576001600160a01b03611c698661220f565b166001600160a01b0390911603611cae5780611ca889611ca261043f611c9d858d611c9760019982886121c2565b956121c2565b6153e6565b90613845565b01611bcd565b88611cc2610240611c486024948b8d6121c2565b63fbe4e33760e01b82526001600160a01b0316600452fd5b8980fd5b634e487b7160e01b8a52603260045260248afd5b8886610260611d046044948b8d6121c2565b631448119160e31b84520135600452602452fd5b6373d6193160e01b865260045234602452604485fd5b90611def6001916101c0611dd6611de6611d49878b8d6121c2565b976020611d558a61220f565b611d6160a08c01612223565b611d6e6101608d0161220f565b63ffffffff60405192858401948d8060a01b0316855216604083015260e08d013560608301528a8060a01b0316608082015260808152611daf60a0826121a1565b6040519584611dc7889651809287808a01910161209d565b8501915180938584019061209d565b010103601f1981018352826121a1565b95013590612234565b9101611b93565b503461064657602036600319011261064657611e10611fb1565b611e1981613733565b6009810180546001600160a01b03169291908315611f9357833303611f805764ffffffffff600283015460781c16804210611f6e576001600160401b03611e5f826120e3565b164211611f4a575060ff825460e01c16600481101561161c57611f20575b80546001600160a01b031916905560018101805460ff60b81b1916600160b81b179055546001600160a01b0316803b15610646575f809160246040518094819363110550c160e01b83528860048401525af1801561063b57611f0b575b506001600160a01b03167f167ec9b0e3988df248154968394dad9059dbb3c676adfeb834d2cc8cb277867f8380a380f35b611f189193505f906121a1565b5f915f611eda565b611f29826137ab565b15611f4057611f3b600a5b84846137de565b611e7d565b611f3b6006611f34565b611f5b6001600160401b03916120e3565b6344cd982960e01b5f521660045260245ffd5b630393988b60e31b5f5260045260245ffd5b83633acf3f5360e01b5f5260045260245ffd5b6349e32f0d60e11b5f9081526001600160a01b038416600452602490fd5b600435906001600160a01b038216820361064657565b9181601f84011215610646578235916001600160401b038311610646576020838186019501011161064657565b90600319820160e081126106465760c0136106465760049160c435906001600160401b0382116106465761202a91600401611fc7565b9091565b906040600319830112610646576004356001600160401b038111610646576102a081840360031901126106465760040191602435906001600160401b0382116106465761202a91600401611fc7565b90600b82101561161c5752565b6084359063ffffffff8216820361064657565b5f5b8381106120ae5750505f910152565b818101518382015260200161209f565b906020916120d78151809281855285808601910161209d565b601f01601f1916010190565b6001600160401b0362093a80911601906001600160401b03821161210357565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0362278d00911601906001600160401b03821161210357565b906001600160401b03809116911601906001600160401b03821161210357565b608081019081106001600160401b0382111761217257604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b0382111761217257604052565b90601f801991011681019081106001600160401b0382111761217257604052565b91908110156121e55760051b8101359061029e1981360301821215610646570190565b634e487b7160e01b5f52603260045260245ffd5b6064356001600160a01b03811681036106465790565b356001600160a01b03811681036106465790565b3563ffffffff811681036106465790565b9190820180921161210357565b90359060de1981360301821215610646570190565b90939293848311610646578411610646578101920390565b6006111561161c57565b90602091808252806004848401375f828201840152601f01601f1916010190565b908060209392818452848401375f828201840152601f01601f1916010190565b9064ffffffffff8091169116019064ffffffffff821161210357565b916122e261043f84613e87565b926122ed8482613ffa565b9261232960a08301936123086123038686612241565b614141565b600186015461231f906001600160a01b0316614281565b92878585896142a7565b92901561249b576123398161220f565b9336600411610646576124186023612444946002938a6020985f516020615b635f395f51905f527fe21d2b409b99fe807cbac2672cd6e47e7b782aa30bd3e8ced0c0c39e135b57089b6001600160401b03604051938a8552168c8401526060604084015260018060a01b031691806123b8606082016003193601612278565b0390a360078a0180549091906001600160a01b0316612463575b6001600160a01b03906123ee906123e99089612241565b614740565b166001600160601b0360a01b8254161790558960088a0155015160d81c64ffffffffff42166122b9565b9501805464ffffffffff60a01b191660a09690961b64ffffffffff60a01b16959095179485905561220f565b60405160a09490941c64ffffffffff1684526001600160a01b031692a3565b61246c8761220f565b60088c01546040516004815290916001600160a01b0316905f516020615b835f395f51905f52908c90a36123d2565b505050505050565b6124ac81613733565b80549160ff5f9360e01c1660048110158061161c57600282141580612bfe575b612be8575050600482018054936124e2846137ab565b15612bae576003840180546001600160a01b031692906125018461491b565b15612b405760ff865460e01c16600481101561161c57600314612b2c575460a01c9561252d87856149a4565b82939199600585101561161c578415612b16575060018901976001612559818060a01b038b5416614281565b951480612b07575b80612add575b80612ac7575b612abe575b600584101561161c576003841480612aa2575b612a99575b600584101561161c5760607f7b6e834bccb0cdd1ce6e51af750ef955fab4d343b75aac1871d4813c29ac599f9160018060a01b03169b8c936040519160ff8816835260208301526040820152a360018103612612575050845460ff60e01b1916600360e01b17855550505050600201805464ffffffffff19164264ffffffffff16179055505b565b949593946002810361278457505060ff60e01b19835416835554855f516020615b835f395f51905f52602060405160078152a3600160ff835460e81c166126588161226e565b0361276e575b6006820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b1784556204b2645a1061275457815460ff60f01b198116600160f01b1783556001600160a01b0316803b1561036957818091600460405180958193635ed7ca5b60e01b83526203d090f1918261273f575b50509160ff805f516020615b435f395f51905f529593606095155f1461273a578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c1690604051926127298161226e565b8352602083015215156040820152a2565b612705565b61274a8280926121a1565b6101f357806126da565b6044905a634fd394c160e11b82526204b264600452602452fd5b815460ff60e81b1916600160e91b17825561265e565b6003036128a8575060ff60e01b19835416835554855f516020615b835f395f51905f52602060405160088152a3600160ff835460e81c166127c48161226e565b03612892576006820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b1784556204b2645a1061275457815460ff60f01b198116600160f01b1783556001600160a01b0316803b1561036957818091600460405180958193635ed7ca5b60e01b83526203d090f1918261273f5750509160ff805f516020615b435f395f51905f529593606095155f1461273a578160b01b1985541685558054908260f01b198216905560e81c16925460b01c1690604051926127298161226e565b815460ff60e81b1916600360e81b17825561265e565b835460ff60e01b1916600160e01b17845585549395939192509060a01c60ff908116908110612a71575b50600360ff845460a01c16149081612a53575b506128f2575b5050505050565b60ff60e01b19845416845554845f516020615b835f395f51905f52602060405160098152a3600160ff845460e81c1661292a8161226e565b03612a3d575b6006830180546001600160a01b0319166001600160a01b038416179055805460ff60b01b1916600160b01b1781556204b2645a10612a2357825460ff60f01b198116600160f01b1784556001600160a01b031691823b156106465760ff805f516020615b435f395f51905f52955f80606097600460405180948193635ed7ca5b60e01b83526203d090f19081612a13575b50612a0e578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c1690604051926129f58161226e565b8352602083015215156040820152a25f808080806128eb565b6129d1565b5f612a1d916121a1565b5f6129c1565b5a634fd394c160e11b5f526204b26460045260245260445ffd5b825460ff60e81b1916600160ea1b178355612930565b90508051600210156121e5576022015160f81c60021615155f6128e5565b60ff811461210357835460ff60a01b1916600190910160a01b60ff60a01b161783555f6128d2565b6004935061258a565b508451600210156121e5576001602286015160f81c1615612585565b60049350612572565b5081158061256d575060058a015482141561256d565b507fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470821415612567565b50612b1185614a4e565b612561565b87633863654b60e21b5f5260045260245260445ffd5b635d93ef5d60e11b5f52600360045260245ffd5b855460ff60e01b1916600160e01b178655600295909501805469ffffffffff0000000000191690555050915460405160a09190911c81529192916001600160a01b03909116907f79110dda43f2819d43926ec7496c18bbbf68cdaaf837961990ed695b6ad6cc8990602090a4565b50825460ff60e01b19169092559054604051600681529092506001600160a01b03909116905f516020615b835f395f51905f5290602090a3565b635d93ef5d60e11b5f5261161c5760045260245ffd5b505f90506003821415806124cc575060ff600185015460a81c166124cc565b9091612c87612c5e60e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c086602083013720610447613663565b91612c698385613ffa565b948385612c8160018060a01b0360018a015416614281565b886142a7565b9015612e1857612c968361220f565b36600411610646575f516020615b635f395f51905f52906001600160401b0360405193600385521660208401526060604084015260018060a01b03169180612ce5606082016003193601612278565b0390a360a0810135916004810154831480612dff575b15612d3957805460ff60e01b191690555b6001600160a01b0390612d1e9061220f565b165f516020615b835f395f51905f52602060405160038152a3565b6008810154831480612de9575b15612d615760070180546001600160a01b0319169055612d0c565b600a810154831480612dd3575b15612d895760090180546001600160a01b0319169055612d0c565b612da783612d968461220f565b63ffffffff845460a01c1690614a67565b5f526001602052612dbd8360405f208093614a94565b805460ff60801b1916600360801b179055612d0c565b5060098101546001600160a01b03161515612d6e565b5060078101546001600160a01b03161515612d46565b5060ff815460e01c16600481101561161c571515612cfb565b50505050565b9190820391821161210357565b91612e3861043f846155c9565b92612e438482613ffa565b91612e4e8284615805565b5061026082013580612fb257506001600160a01b03612e6c8361220f565b165f52600260205260405f206102a083019063ffffffff612e8c83612223565b165f5260205260405f2054612ea0846157ac565b03612f915750612ee79060018401948684612ec360018060a01b03895416614281565b612ee1612ed36102808401612fdb565b602383015160d81c906158e3565b8761457c565b9390156128eb5782600291612f008785612f3d97614d72565b815460ff60e01b1916600360e01b178255805460ff60a81b1916600160a81b17905501805464ffffffffff19164264ffffffffff1617905561220f565b36600411610646575f516020615b635f395f51905f52906001600160401b0360405193600185521660208401526060604084015260018060a01b03169180612f8c606082016003193601612278565b0390a3565b612f9f63ffffffff91612223565b6339f79be960e21b5f521660045260245ffd5b631448119160e31b5f526004525f60245260445ffd5b9060028110156121e55760050201905f90565b356001600160401b03811681036106465790565b5f1981146121035760010190565b919061303b60e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c086602083013720610447613663565b926130468482613ffa565b9260a08201906001600160a01b0361305d8361220f565b16156131ee576001850154613089919061307f906001600160a01b0316614281565b94878587896142a7565b93901561249b576130998361220f565b366004116106465761318c604094600261316d602364ffffffffff968c7fbb061167f8bff20700e936dc897d3c8f256e38d7105740f119c614aadbf222b69b5f516020615b635f395f51905f52613192996001600160401b038e51936004855216602084015260608e84015260018060a01b03169180613120606082016003193601612278565b0390a360098c0180546001600160a01b03166131b5575b6001600160a01b036131488b61220f565b166001600160601b0360a01b8254161790558c600a8d0155015160d81c8642166122b9565b9801978854908560781b9060781b16908560781b19161780985561220f565b9261220f565b83516001600160a01b03918216815260789690961c9190911660208601521692a3565b8c600a6131c18861220f565b9101548c516004815290916001600160a01b0316905f516020615b835f395f51905f5290602090a3613137565b63d92e233d60e01b5f5260045ffd5b61323a60c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a06004602083013720610447613663565b90613264613249836004613ffa565b936001850192846004612c8160018060a01b03875416614281565b939015612e1857613274816137ab565b61331357506004356001600160a01b038116939092908484036106465736600411610646575f516020615b635f395f51905f5285916001600160401b03604051916005835216602082015260606040820152806132d8606082016003193601612278565b0390a3805460ff60b81b1916600160b81b179055507ff818881af39266093c27612f78d72c9d0d9178770f63e199887772b2581e4d085f80a2565b60040154635c79564360e11b5f5260045260245ffd5b51906001600160a01b038216820361064657565b61334681613733565b9060ff825460e01c16600481101561161c5760018103613651575061336a826153bb565b6002820164ffffffffff815460281c1680421061363f57506004830154835460ff60e01b1916600160e11b178455916133cc7f00000000000000000000000000000000000000000000000000000000000000006001600160401b031642612234565b825469ffffffffff0000000000191660289190911b69ffffffffff000000000016178255835460ff60f01b1916600160f01b1784556040805163017ab4df60e21b81526001600160a01b0392831660048201819052602482018690529390929091908390604490829034907f0000000000000000000000000000000000000000000000000000000000000000165af194851561063b575f925f966135eb575b506134758361491b565b156135cd576040516385be4d2560e01b81526001600160601b038716600482018190526001600160a01b03851697909490916020816024818c5afa801561063b5783915f91613598575b5060405160208101903082528960408201528a6060820152606081526134e66080826121a1565b519020149182159261357a575b5050613563576001600160a01b03871660a09190911b6001600160a01b031916176003820155805460ff60f01b19169055546040805192835260289190911c64ffffffffff1660208301527f41c08ee7e22a3c7c60970ab6d4409de255fa24ae60221771a3e9341608c7f59d91a4565b838763181a93c960e31b5f5260045260245260445ffd5b61358492506149a4565b5050600581101561161c571515815f6134f3565b9150506020813d6020116135c5575b816135b4602093836121a1565b81010312610646578290515f6134bf565b3d91506135a7565b63112c33bf60e11b5f9081526001600160a01b038416600452602490fd5b925094506040823d604011613637575b81613608604093836121a1565b8101031261064657602061361b83613329565b920151916001600160601b03831683036106465791945f61346b565b3d91506135fb565b637e7a5afd60e01b5f5260045260245ffd5b635d93ef5d60e11b5f5260045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fb1626104c50d88854d10a35563e84de09d5ba83e10b328bcffd313fa1f4240c360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526136f560c0826121a1565b51902090565b90600182811c92168015613729575b602083101461371557565b634e487b7160e01b5f52602260045260245ffd5b91607f169161370a565b6001600160a01b039081165f81815260208190526040902080549093928116156137985760ff600185015460b81c166137855760f01c60ff166137735750565b63095878c360e31b5f5260045260245ffd5b50633297ad0360e01b5f5260045260245ffd5b50635d6d2a7b60e11b5f5260045260245ffd5b60ff815460e01c16600481101561161c57151590816137c8575090565b64ffffffffff91506001015460c01c1642111590565b602060045f516020615b835f395f51905f529294939460ff60e01b19815416815501549361380f604051809561207d565b6001600160a01b031692a3565b90816020910312610646575160038110156106465790565b60ff166001039060ff821161210357565b905a610220830135809110613b76575061386161047f8361220f565b80549160ff8360e01c16600481101561161c57600381036136515750600482015403613b4d57613890816153bb565b60ff8260e81c16926138a18461226e565b831515928380613b37575b613aa9575b64ffffffffff6002840154169064ffffffffff6138e06001860193602361073760018060a01b03875416614281565b16804210611f6e5750600384018054613901906001600160a01b031661491b565b15613a89575061024083016001600160a01b0361391d8261220f565b16613a625750323314801590613a58575b610680576139dc945b61395861016085019761053161394c8a61220f565b61018088013590614f1d565b613a25575b5050815460ff60e01b198116808455600160f01b916001600160f81b0319906139939062ff00ff60e01b1916841760f81c613834565b60f81b169060018060f01b0316171782556139ad816157ac565b906001600160a01b036139bf8261220f565b165f52600260205263ffffffff6105b960a060405f209301612223565b813b1561064657604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561063b57613a1b5750565b5f612610916121a1565b60ff60e81b191683556006830180546001600160a01b0319169055805460ff60b01b1916600160b01b1790555f8061395d565b50333b151561392e565b9695946001600160a01b03613a768961220f565b1633036106c6576139dc95969750613937565b5463112c33bf60e11b5f9081526001600160a01b03909116600452602490fd5b60068301546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa90811561063b575f91613b18575b50600381101561161c57506138b1565b613b31915060203d6020116108145761080681836121a1565b5f613b08565b5060068301546001600160a01b031615156138ac565b613b568361220f565b634022e00d60e11b5f9081526001600160a01b0391909116600452602490fd5b5a90634fd394c160e11b5f5260045260245260445ffd5b903590601e198136030182121561064657018035906001600160401b0382116106465760200191813603831361064657565b613bc88161220f565b6001600160a01b039081165f9081526020819052604090205416613bf06101a0830183613b8d565b92823b1561064657613c25935f936101c0604051809781968295632e8a723960e21b8452602060048501526024840191612299565b03930135905af1801561063b57613a1b5750565b903590601e198136030182121561064657018035906001600160401b03821161064657602001918160051b3603831361064657565b91908110156121e55760051b81013590607e1981360301821215610646570190565b6001600160a01b03613ca18261220f565b165f525f60205260405f20908154926101608201613cd0613cc18261220f565b6001600160a01b038716614fbd565b613cd98161220f565b93613cea6101808501358096614f1d565b6101e08401945f5b613cfc8787613c39565b9050811015613e0757613d1981613d138989613c39565b90613c6e565b613d30613d296020830183613b8d565b36916151f3565b5f80613d3b8461220f565b92602081519101846207a120fa913d926110008411613dfd575b60405193808552805f602087013e603f01601f191684016040526110003d11613df6575b15918215613dec575b508115613dc6575b50613d985750600101613cf2565b90613dc26040519283926350e0117960e11b845260048401526040602484015260448301906120be565b0390fd5b90506040810135600781101561064657826060613de593013591615933565b155f613d8a565b3b1591505f613d82565b505f613d79565b6110009350613d55565b506060929495507f47e01fbf900cd962fe90a29ff4b4f8a7f09ecc1be23aa41ddd4559ed62bacec9939660ff60f01b19168255613e5d613e5760a06004613e4d8a61220f565b9501549801612223565b9561220f565b6040805163ffffffff9790971687526001600160a01b0391821660208801528601919091521692a3565b90613e9560a0830183612241565b91613ea08380613c39565b60405160208101959286925f905b808210613fd057505050613ece8160e0969703601f1981018352826121a1565b51902090613ede60208201614121565b90613eeb6040820161412f565b90613ef860608201614733565b613f0460808301614733565b9064ffffffffff613f2360c0613f1c60a08701614733565b950161220f565b9460ff6040519760208901997f2938804feeca25343ad82b062a0c80327a7381a3af2dfa19ed9fe8673674da298b5260408a0152166060880152166080860152151560a0850152151560c084015215158583015260018060a01b03166101008201526101008152613f96610120826121a1565b51902060c0604051927f5ff5dfea24eb403b9b16e178755f84b4cf220a5d35411bb3fd149cce96b13c318452602084013760c08201522090565b90919788359060018060a01b03821680920361064657602081600193829352019901920190613eae565b91906001600160401b0361401061047f8561220f565b936020810161401e81612fdb565b63ffffffff875460a01c1693849116036140e85750608081016001600160401b0361404882612fdb565b1642116140c4576001600160401b0390614063824216612117565b8261406d83612fdb565b9116928391161161409d575050826126109392610e7461408c9361220f565b5f52600160205260405f2084614a94565b6140ae6001600160401b0391612fdb565b633348a0ad60e01b5f521660045260245260445ffd5b6140d56001600160401b0391612fdb565b630361592560e11b5f521660045260245ffd5b826140fa6001600160401b0392612fdb565b90630ae4993b60e21b5f526004521660245260445ffd5b91908110156121e55760051b0190565b3560ff811681036106465790565b3564ffffffffff811681036106465790565b61414b8180613c39565b80915015801561425c575b61424a575f805b8282106141fb5750506020820160ff61417582614121565b161580156141e7575b6141c65750506040016301e1338064ffffffffff61419b8361412f565b16116141a45750565b6141b364ffffffffff9161412f565b636b879bf760e01b5f521660045260245ffd5b6141d160ff91614121565b638ecc9e6960e01b5f521660045260245260445ffd5b508160ff6141f483614121565b161161417e565b6142176142128361420c8780613c39565b90614111565b61220f565b906001600160a01b0390811690821611156142375760019091019061415d565b506342fe1b7f60e11b5f5260045260245ffd5b6342fe1b7f60e11b5f5260045260245ffd5b5060408111614156565b6001600160401b03811161217257601f01601f191660200190565b90813b5f61428e82614266565b9361429c60405195866121a1565b82855260208501903c565b9593909291926142cd835f9863ffffffff6142c18861220f565b915460a01c1690614a67565b5f52600160205260405f20918254916001600160401b0383166142f03383614b0e565b906142fa83614afa565b82109182614533575b509261430e83614afa565b5f905f925b8c808510614404575050505050829861433461432e85614b60565b93614a3e565b5160f81c93848410156143e3575015908115916143da575b506143c55750506001600160401b03166001600160401b0386160361437057505050565b805467ffffffffffffffff19166001600160401b03861617905533916001600160a01b039061439e9061220f565b167f666b970e92d16452f340547b437579ece6273869a06e3fd57c0f5f51f9e0f25c5f80a4565b6303ef8fc560e41b5f5260045260245260445ffd5b9050155f61434c565b60ff60881b19909516600160881b1790955550600198509196505050505050565b61441685600392999394959699612e1e565b1061450e5786820135966003810181116121035761443e61ffff8960e81c1660038301612234565b948860f81c108015614526575b801561451d575b61450e57601460f889901c028701603c015160601c9060016001600160401b038b60401c168a60f81c1c166144ed576144958f8790600361449d94019087612256565b908d846159ab565b156144cd57506001600160401b0360018860f81c1b16179560018160f81c01809160f81c11612103579190614313565b6302ba7fc760e61b5f9081526001600160a01b0391909116600452602490fd5b506327ac71c960e21b5f9081526001600160a01b0391909116600452602490fd5b636178427f60e01b5f5260045ffd5b508d8511614452565b50838860f81c101561444b565b905060016001600160401b038660401c16821c166145695760016001600160401b03911b166001600160401b038516175f614303565b6327ac71c960e21b5f523360045260245ffd5b959390929192614596835f9863ffffffff6142c18861220f565b5f52600160205260405f20918254916001600160401b038084169360401c169183906145c23384614b0e565b916145cc84614afa565b83109283614712575b50936145e084614afa565b5f915f935b8d80861061464d57505050505050829861460161432e85614b60565b5160f81c938484101561463d57501590811591614634575b506143c55750506001600160401b0386160361437057505050565b9050155f614619565b60019b5099505050505050505050565b614660866003929a93949596979a612e1e565b1061450e5787820135978860f81c9860038201809211612103578f9061ffff61468d9160e81c1683612234565b968a10908115614707575b81156146fd575b5061450e57601489028801603c015160601c906001858b1c166144ed578f6146ce888f92936146d59488612256565b91846159ab565b156144cd57506001600160401b036001891b16179660018101809111612103579291906145e5565b905086118f61469f565b868b10159150614698565b9050600185821c166145695760016001600160401b03911b1685175f6145d5565b3580151581036106465790565b61474981614141565b6147538180613c39565b91905061476260608201614733565b15614914576001915b61477760808301614733565b1561490d576002915b61478c60a08201614733565b15614906576004935b82601402946014860484036121035785601c019586601c11612103576147bd60208501614121565b926147ca6040860161412f565b6147d660c0870161220f565b916147e084614266565b93604051946147ef90866121a1565b8085526147fb90614266565b602085019590601f1901368737604051998a97602089019c606160f81b8e5261ffff60f01b9060f01b1660218a01526680600a5f395ff360c81b60238a0152602a89015f905260ff60f81b9060f81b16602b89015260ff60f81b92171760f81b16602c86015264ffffffffff60d81b9060d81b16602d8501526001600160601b03199060601b166032840152519081604684016148979261209d565b810103604601601f19810184526148ae90846121a1565b5f5b8281106148d05750505051905ff0906001600160a01b038216156131ee57565b806148e461421260019361420c8680613c39565b604660148302870101906001600160601b038251169060601b179052016148b0565b5f93614795565b5f91614780565b5f9161476b565b6040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa90811561063b575f91614985575b50600381101561161c5760011490565b61499e915060203d6020116108145761080681836121a1565b5f614975565b6040516381a4947360e01b81526001600160601b039092166004830152909190606090839060249082906001600160a01b03165afa90811561063b575f5f935f936149f0575b50929190565b92505091506060813d606011614a36575b81614a0e606093836121a1565b810103126106465780519160058310156106465760406020830151920151929192915f6149ea565b3d9150614a01565b8051600110156121e55760210190565b8051600210156121e5576022015160f81c600416151590565b9160405191602083019360018060a01b0316845260408301526060820152606081526136f56080826121a1565b90549060ff8260881c16908115614aec575b50614ad95760801c60ff1690600b82101561161c5781614ac4575050565b635568f67560e11b5f5260045260245260445ffd5b5063d7a202fb60e01b5f5260045260245ffd5b60049150015482145f614aa6565b51601b198101908111612103576014900490565b5f9291614b1a82614afa565b935b84811080614b3e575b15614b3857614b3390612fef565b614b1c565b93505050565b50601481028301603c015160601c6001600160a01b0383811691161415614b25565b905f915b6001600160401b038116614b755750565b91614b7f90612fef565b915f196001600160401b03821601906001600160401b0382116121035716614b64565b90929192614bb261043f836153e6565b91614bbd8382613ffa565b614bc78282615805565b60e08301358015614d63578114614d515750614be7610100830183613b8d565b809150158015614d47575b614d3557506001600160a01b03614c0c610160840161220f565b16156131ee576001810180549096614c8191614c30906001600160a01b0316614281565b94614c78614c416102808701612fdb565b614c72602389015160d81c7f0000000000000000000000000000000000000000000000000000000000000000612137565b906158e3565b8685878661457c565b9390968715614d2a578291614cc091614c9f8887614ccb9897614d72565b835460ff60e01b1916600160e01b178455805460ff60a81b19169055614a4e565b614d19575b5061220f565b36600411610646575f516020615b635f395f51905f52906001600160401b03604051935f85521660208401526060604084015260018060a01b03169180612f8c606082016003193601612278565b60056102008301359101555f614cc5565b505f96505050505050565b6323035aa760e11b5f5260045260245ffd5b5060808111614bf2565b637974686560e11b5f5260045260245ffd5b6312e52aff60e21b5f5260045ffd5b60ff815460e01c1691600483101561161c57614e7a614e5a614e5361018094600496614eed575b60a0850197614da789612223565b825463ffffffff60c01b191660c09190911b63ffffffff60c01b1617825560018201805460ff60a01b1916815588830191909155610280860164ffffffffff6001600160401b03614df783612fdb565b161115614ed8575064ffffffffff5b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b1617905560028101805469ffffffffff0000000000191690558054600b90614e4c9060f81c613834565b9101612fc8565b5095612223565b855463ffffffff60a01b191660a09190911b63ffffffff60a01b16178555565b60e081013560018501556101208101356002850155614ea6614ea0610100830183613b8d565b90615229565b60038501556001600160a01b03614ec0610160830161220f565b85546001600160a01b03191691161784550135910155565b614ee764ffffffffff91612fdb565b16614e06565b614f10614ef98661220f565b614f02836137ab565b15614f155788905b836137de565b614d99565b600690614f0a565b9080823f03614f94575f805260035f80843c5f5190823b15614f7257506001600160e81b03191661ef0160f01b14614f525750565b63d613b77560e01b5f9081526001600160a01b0391909116600452602490fd5b8263c28bb4b160e01b5f5260018060a01b03166004526024525f60445260645ffd5b63c28bb4b160e01b5f9081526001600160a01b038316600452602491909152903f604452606490fd5b604051635c60da1b60e01b81529190602090839060049082906001600160a01b03165afa91821561063b575f9261501d575b506001600160a01b039182169116808203615008575050565b633305533360e11b5f5260045260245260445ffd5b9091506020813d602011615051575b81615039602093836121a1565b810103126106465761504a90613329565b905f614fef565b3d915061502c565b9092916150658261226e565b600282116151eb5760ff60205b16938460a0018060a01161210357821080156151cc575b61510f578401936150998361226e565b600583146151955760c0018060c01161210357811061510f576150bb8261226e565b6003821461515f576150cc8261226e565b60048214615129576150dd8261226e565b6002821461511e576102e01161510f576150f68161226e565b61510657615103826153e6565b90565b615103826155c9565b632fc5ec0b60e11b5f5260045ffd5b505061510382613e87565b505060e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c08460208301372090565b505060e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c08460208301372090565b50505060c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a08460208301372090565b5060208514801561508957508160201161064657602081351415615089565b60ff5f615072565b9291926151ff82614266565b9161520d60405193846121a1565b829481845281830111610646578281602093845f960137010152565b916152353683856151f3565b6020815191012091825f52600360205261525260405f20546136fb565b1561525e575b50909150565b825f52600360205260405f20906001600160401b0381116121725761528382546136fb565b601f811161532f575b505f601f82116001146152cc5781929394955f926152c1575b50508160011b915f199060031b1c19161790555b81905f615258565b013590505f806152a5565b601f19821695835f5260205f20915f5b888110615317575083600195969798106152fe575b505050811b0190556152b9565b01355f19600384901b60f8161c191690555f80806152f1565b909260206001819286860135815501940191016152dc565b8181111561528c57825f5260205f20601f830160051c9060208410615378575b81601f9101920160051c03905f5b82811061536b57505061528c565b5f8282015560010161535d565b5f915061534f565b939192909260405193602085019586526040850152606084015260018060a01b0316608083015260a082015260a081526136f560c0826121a1565b600164ffffffffff91015460c01c168042116153d45750565b6344cd982960e01b5f5260045260245ffd5b906153f8613d29610100840184613b8d565b6020815191012091615411613d29610140830183613b8d565b602081519101209261542a613d296101a0840184613b8d565b6020815191012061543f6101e0840184613c39565b959061544a8761591c565b9061545860405192836121a1565b8782526154648861591c565b602083019890601f1901368a375f5b81811061551257505050604051602081018092519098905f5b8181106154fc575050506154ad816102c0989903601f1981018352826121a1565b519020926102a0604051957f78fd134a41ba3d7bb3fb4b571a83098bcd2d725b8a9cc679973222be69bda8b1875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a9092019160010161548c565b61551d818385613c6e565b6155268161220f565b90615537613d296020830183613b8d565b60208151910120906040810135906007821015610646576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a081526155a960c0826121a1565b5190209084518110156121e55760019160208260051b8701015201615473565b906155db613d29610100840184613b8d565b60208151910120916155f4613d29610140830183613b8d565b602081519101209261560d613d296101a0840184613b8d565b602081519101206156226101e0840184613c39565b959061562d8761591c565b9061563b60405192836121a1565b8782526156478861591c565b602083019890601f1901368a375f5b8181106156f557505050604051602081018092519098905f5b8181106156df57505050615690816102e0989903601f1981018352826121a1565b519020926102c0604051957f07feb65630fa2b712f799c31e4753f165edadedefb2abfe9ce1cf5b3987f6fee875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a9092019160010161566f565b615700818385613c6e565b6157098161220f565b9061571a613d296020830183613b8d565b60208151910120906040810135906007821015610646576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a0815261578c60c0826121a1565b5190209084518110156121e55760019160208260051b8701015201615656565b615103906157c1613d29610100830183613b8d565b602081519101206157d5610160830161220f565b906101808301359260e0610120820135910135615380565b63ffffffff60019116019063ffffffff821161210357565b91909160a0830161581581612223565b9082549163ffffffff8360c01c169063ffffffff80615833846157ed565b169116036158b2575050600191600b6158509260f81c9101612fc8565b5001549160c081013583810361589c57506101e081019060106158738383613c39565b90501161587e575050565b6158889250613c39565b90506370a4be5960e11b5f5260045260245ffd5b8363285fd49f60e21b5f5260045260245260445ffd5b9063ffffffff6158cb6158c582946157ed565b92612223565b91638a1bf35760e01b5f52166004521660245260445ffd5b906001600160401b036158f98192824216612137565b169116818110615907575050565b6381c7a35d60e01b5f5260045260245260445ffd5b6001600160401b0381116121725760051b60200190565b90600782101561161c576006821461599e5760208151106159975760200151908015615992576001811461598c576002811461598757600381146159815760041461597d57101590565b1190565b50111590565b501090565b50141590565b501490565b5050505f90565b9050602081519101201490565b9092919260418314615a8c575b813b158015615a30575b615a2857602093615a095f946159fb60405193849289840196630b135d3f60e11b88526024850152604060448501526064840191612299565b03601f1981018352826121a1565b838052519162061a80fa630b135d3f60e11b5f511490601f3d11161690565b505050505f90565b50615a3a82614281565b602081519101519062ffffff60e81b82169160038210615a6d575b50506001600160e81b03191661ef0160f01b146159c2565b6001600160e81b0319600392830390921b82901b161690505f80615a55565b615aa36020850135853560408701355f1a84615ac0565b50506001600160a01b038381169116036159b85750505050600190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615b37579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561063b575f516001600160a01b03811615615b2d57905f905f90565b505f906001905f90565b5050505f916003919056fe5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc461fc61efb1b1f3b556692bc81fcf00fb50e70f734ba4f4b17d058252680cf9c0608da5a4225927bc8a556e06c797ca421478bf857b70fa73003239c08b6597f83ba26469706673582212208b44fa42509c214a35ef5043fb99db92e6a11c4c2fe75133c118c874cfe62c8c64736f6c63430008250033",
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

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
	Bin: "0x6101003461015557601f615fc838819003918201601f19168301916001600160401b0383118484101761015957808492608094604052833981010312610155576100488161016d565b906100556020820161016d565b61006d606061006660408501610181565b9301610181565b926001600160a01b038116158015610144575b610135576301e133806001600160401b03841611801561011f575b6101085760805260a05260c05260e052604051615e329081610196823960805181818161079901528181610f4c01528181613ab9015261498b015260a0518181816108b9015261340f015260c0518181816103cf0152614cb3015260e051818181611b3801526133740152f35b636b879bf760e01b5f526301e1338060045260245ffd5b506301e133806001600160401b0385161161009b565b63d92e233d60e01b5f5260045ffd5b506001600160a01b03821615610080565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361015557565b51906001600160401b03821682036101555756fe60806040526004361015610011575f80fd5b5f5f3560e01c806216815514611e7157806306c4927f14611bb95780630e8b4c1714611b5c578063107b8fb914611b185780631147123014611af65780631f3a6b1a14611a5c578063202be35d14611851578063262fec67146118395780632ebbb46b146116af578063364db0fc146114555780633a5b0e1514611439578063429336f5146113db5780635cb54c3f1461134e578063606de7801461126857806378f95fb91461113a578063793c194614610f7b5780637b10399914610f365780638335164214610dd8578063900407bc14610dba578063c66097d714610900578063c917618a146108e8578063d598d4c9146108a3578063e255fcbc146103f3578063ee5f8c8f146103af578063ef3e584c1461036d578063f00320571461030e578063f0618ef8146102f6578063f698da25146102d3578063f7696e38146101f6578063fb483fb1146101c05763fbc50b621461016e575f80fd5b61018361017a366120a9565b90829392614c07565b1561019c576101946101999161228a565b613313565b80f35b906101a860249261228a565b634022e00d60e11b82526001600160a01b0316600452fd5b50346101f35760203660031901126101f357602090600435815260048252604060018060a01b0391205416604051908152f35b80fd5b50346101f35760203660031901126101f3576004358152600360205260408120906040519181815491610228836136d7565b80865292600181169081156102a95750600114610268575b610264856102508187038261221c565b604051918291602083526020830190612139565b0390f35b815260208120939250905b80821061028f5750909150810160200161025082610264610240565b919260018160209254838588010152019101909291610273565b8695506102649693506020925061025094915060ff191682840152151560051b8201019293610240565b50346101f357806003193601126101f35760206102ee61363f565b604051908152f35b5060203660031901126101f35761019961019461202c565b50346101f35760403660031901126101f35761032861202c565b906024359163ffffffff831683036103695763ffffffff9160409160018060a01b0316815260026020522091165f52602052602060405f2054604051908152f35b5080fd5b50346101f357366003190160c081126103695760a0136101f35760a4356001600160401b038111610369576103a9610199913690600401612042565b906131d3565b50346101f357806003193601126101f35760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5060203660031901126101f3576004356001600160401b0381116103695780600401906102c0600319823603011261089f576101c4810135803403610889575061046461043f836157fc565b61044761363f565b6042916040519161190160f01b8352600283015260228201522090565b610472610224830135615a05565b61048361047e8461228a565b61370f565b80549160ff8360e01c16600481101561087557600381036108635750600482015403610857576104b2816155ee565b60ff8260e81c16926104c3846122e9565b83151592868480610841575b8061082b575b80610768575b15610714575b6106f45761024482016001600160a01b036104fb8261228a565b166106a25750323314801590610698575b610685576105d9935b61053b61016484019661053661052a8961228a565b61018487013590614f82565b6122e9565b61064f575b50815460ff60e01b198116808455600160f01b916001600160f81b0319906105759062ff00ff60e01b1916841760f81c613810565b60f81b169060018060f01b03161717825561058f85615a26565b906001600160a01b036105a18761228a565b165f52600260205263ffffffff6105be60a460405f20930161229e565b165f5260205260405f205560018060a01b039054169161228a565b813b1561064b57604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561064057610629575b508061062461019992613b9d565b613c82565b6106369192505f9061221c565b5f90610199610616565b6040513d5f823e3d90fd5b5f80fd5b60ff60e81b191682556006820180546001600160a01b031916905560018201805460ff60b01b1916600160b01b1790555f610540565b63fbe4e33760e01b5f525f60045260245ffd5b50333b151561050c565b969594936001600160a01b036106b78961228a565b1633036106cb576105d99495969750610515565b6106d48861228a565b63fbe4e33760e01b5f9081526001600160a01b0391909116600452602490fd5b600383015463112c33bf60e11b88526001600160a01b0316600452602487fd5b5064ffffffffff61074781600286015416602361073c60018060a01b03600189015416614297565b015160d81c90612334565b168042106107565750866104e1565b630393988b60e31b8852600452602487fd5b505060068301546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108205788916107f1575b5060038110156107dd5760028891146104db565b634e487b7160e01b88526021600452602488fd5b610813915060203d602011610819575b61080b818361221c565b8101906137f8565b5f6107c9565b503d610801565b6040513d8a823e3d90fd5b5060068401546001600160a01b031615156104d5565b505061084c856122e9565b8660058614156104cf565b6024856101a88661228a565b635d93ef5d60e11b8752600452602486fd5b634e487b7160e01b87526021600452602487fd5b6373d6193160e01b845260045234602452604483fd5b8280fd5b50346101f357806003193601126101f3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101f3576101996108fa3661206f565b91612fd3565b50346101f3576101403660031901126101f35761091b61202c565b906024356001600160a01b0381169081810361089f57604435916001600160401b038311610db65760e06003198436030112610db65760c0366063190112610db657610124356001600160401b038111610db25761097d903690600401612042565b9561098733614961565b15610d9f576001600160a01b03169081158015610d97575b610d885781865260208690526040862080549095906001600160a01b0316610d7457855463ffffffff60a01b1985166001600160c01b031990911617600160a01b1786556109ef90600401614786565b600186018054600162ff000160a01b0319166001600160a01b0390921691909117600160b01b178155600554909790610a2781612fc5565b60055587526004602052604080882080546001600160a01b0319168517905551610a5081612201565b8781528760208201528760408201528760608201528760808201528760a08201529260808211610d60579697959694958895906001600160a01b03610a93612274565b1615159486865f14610d1f575050604051610aad81612201565b6064356001600160a01b0381168103610d1b57889588958c928452610ad0612105565b506020840191604085016060860195608081019260e435845260a0820194610104358652829c8088528085528952610b079161545c565b835251600b86018054955163ffffffff60a01b60a09190911b166001600160a01b039092166001600160c01b03199096168617919091179055519485600c860155519081600d860155519182600e86015551600f81950155610b68946155b3565b828852600260209081526040808a208a8052909152882055885460ff60f01b1916600160f01b1789557f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610bc7905b546001600160a01b0316614297565b60a0610bde6040519260e0845260e0840190612139565b95600180831b03815116602084015263ffffffff60208201511660408401526040810151606084015260608101516080840152608081015182840152015160c08201528033950390a4610c2f575080f35b803b1561036957604051635ed7ca5b60e01b8152828160048183865af1908115610d10578391610cfb575b5050610c64612274565b813b1561089f57604051633a85a2df60e01b81526001600160a01b0390911660048201529082908290602490829084905af18015610cf057610cdb575b5050610cca90610cbc610cb2612274565b6101043590614f82565b610cc4612274565b90615013565b805460ff60f01b191690555f808280f35b81610ce59161221c565b61089f57825f610ca1565b6040513d84823e3d90fd5b81610d059161221c565b61036957815f610c5a565b6040513d85823e3d90fd5b8880fd5b8a5460ff60e81b1916600160e81b178b5590945092507f6e88e7f48f7f0b361674d9958c1870ce6371d3871c737fda9f205c83e577438d90610bc790610bb8565b6323035aa760e11b88526004829052602488fd5b6345ed80e960e01b87526004839052602487fd5b63d92e233d60e01b8652600486fd5b50821561099f565b6301ceab8f60e11b865233600452602486fd5b8480fd5b8380fd5b50346101f357806003193601126101f3576020600554604051908152f35b50346101f35760403660031901126101f3576004356006811015610369576024356001600160401b03811161089f57610e2d91610e1c610e22923690600401612042565b916150af565b61044792919261363f565b90610e3a61047e8261228a565b6001600160401b0360208301610e4f81612fb1565b63ffffffff845460a01c169283911603610f0d5750604083016001600160a01b03610e798261228a565b163303610ee9575083610e9491610e8f8561228a565b614aad565b84526001602052610eaa83604086208093614ada565b805460ff60801b1916600160811b1790556001600160a01b0390610ecd9061228a565b165f516020615ddd5f395f51905f52602060405160028152a380f35b85610ef560249261228a565b6307df9a3560e41b82526001600160a01b0316600452fd5b6001600160401b03604492610f228893612fb1565b90630ae4993b60e21b845260045216602452fd5b50346101f357806003193601126101f3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101f35760203660031901126101f357610f9561202c565b610f9e8161370f565b8054600560ff8260e81c16610fb2816122e9565b0361111e576001600160401b03610fd664ffffffffff600285015460501c1661215e565b1680421061110c575060ff60e81b191681556006810180546001600160a01b031916905560018101805490919060b01c60ff16611050575b50805460ff60b01b1916600160b01b1790556001600160a01b03167f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf8280a280f35b805460ff60f01b198116600160f01b1780835585906110759060f81c600b8501612f9e565b509160018060a01b0383541690611090600485015483614f82565b6001600160a01b031690813b1561089f578291602483926040519485938492633a85a2df60e01b845260048401525af18015610cf0576110f7575b5050815490546110e8906001600160a01b03908116908316615013565b60ff60f01b191690555f61100e565b816111019161221c565b610db257845f6110cb565b633cfeb89d60e11b8552600452602484fd5b6310e1095960e01b84526001600160a01b038316600452602484fd5b50346101f35760403660031901126101f35761115461202c565b60243590826060604051611167816121d2565b828152826020820152826040820152015260018060a01b0381168352826020526111a182604085209263ffffffff845460a01c1690614aad565b835260016020526040832091604051926111ba846121d2565b54916001600160401b038316845260208401916001600160401b038460401c16835260ff8460801c166040860196600b82101561125457509286926001600160401b039261123c956080995260ff606089019760881c161591821592611246575b505015158552816040519651168652511660208501525160408401906120f8565b5115156060820152f35b600401541490505f8061121b565b634e487b7160e01b81526021600452602490fd5b50346101f35760203660031901126101f35761128261202c565b61128b8161370f565b805460ff8160e81c1661129d816122e9565b1561111e5760018201805460ff60b01b1916600160b01b17905560ff60f01b198116600160f01b17825583906001600160a01b0316803b1561036957818091600460405180948193635ed7ca5b60e01b83525af18015610cf057611339575b5050805460ff60f01b191690556001600160a01b03167f7dc8f5d432b74357dadcbf872609f27f2c8a85974c7184a1742bdf4162ff224f8280a280f35b816113439161221c565b61089f57825f6112fc565b50346101f35760203660031901126101f35761136861202c565b6040516102a0929161137a848361221c565b833683376001600160a01b03168252602082905260408220825b601581106113c757505060405191825b601582106113b157505050f35b60208060019285518152019301910190916113a4565b806001918301548160051b85015201611394565b50346101f35760403660031901126101f3576004356001600160401b038111610369576102c0600319823603011261036957602435906001600160401b03821161089f57611430610199923690600401612042565b91600401612e01565b50346101f35761145161144b366120a9565b91614c07565b5080f35b50346101f35760203660031901126101f35761146f61202c565b6114788161370f565b6001810191602861149160018060a01b03855416614297565b015160601c80330361169d575060ff825460e81c166114af816122e9565b80611680575060028201805464ffffffffff8160501c1680151580611666575b611642575064ffffffffff60501b19164260501b64ffffffffff60501b16179055815460019060e81c60ff16611504816122e9565b03611618575b6006820180546001600160a01b03191633179055825460ff60b01b1916600160b01b1783556115376159df565b815460ff60f01b198116600160f01b17835584906001600160a01b0316803b1561036957818091600460405180958193635ed7ca5b60e01b83526203d090f191826115ff575b50509060ff807f5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc46194606094155f146115fa578160b01b1987541687555b8054908260f01b198216905560e81c16945460b01c16604051946115dd816122e9565b8552336020860152151560408501526001600160a01b031692a280f35b6115ba565b8161160c9194939461221c565b610db25790845f61157d565b815460ff60e81b1916600560e81b17825561150a565b634e487b7160e01b5f52602160045260245ffd5b866001600160401b03611656602493612192565b6329ce302160e21b835216600452fd5b506001600160401b0361167882612192565b1642106114cf565b630974be1960e31b85526024908590611698816122e9565b600452fd5b63a161ba7b60e01b8552600452602484fd5b50346101f35760403660031901126101f3576116c961202c565b602435906116d68161370f565b60018101546116ed906001600160a01b0316614297565b6116f681614b40565b6117003383614b54565b818114801561182a575b611817576117d8916117cc6001600160401b038060016117d2956117518c60408f6117438f8f9063ffffffff86925460a01c1690614aad565b81528560205220809c614ada565b1b16818082198a54161616821989541617885567ffffffffffffffff60401b885491838360401c161760401b169067ffffffffffffffff60401b1916179788885560018060a01b0316978a8a8a7f1406335dadde6983606cb63ae772fe8e311c7c1da5c2b6fda06b2a657f6923f3339380a460401c16614bc5565b90612df4565b91614a84565b5160f81c116117e5578380f35b805460ff60801b1916600160801b179055604051600181525f516020615ddd5f395f51905f5290602090a35f80808380f35b636841dfe760e11b875233600452602487fd5b5061183433614ba6565b61170a565b50346101f35761019961184b3661206f565b91612bf3565b50346101f35760203660031901126101f35761186b61202c565b6118748161370f565b600781018054919290916001600160a01b031615611a415764ffffffffff600284015460a01c16804210611a2f575060ff835460e01c166004811015611a1b576119f1575b6009830180546001600160a01b03166119b3575b5081546001840180546001600160a01b039092166001600160a01b03199283161781558354909116909255825463ffffffff60a09190911c811690811461199f57835463ffffffff60a01b1916600190910160a01b63ffffffff60a01b161783557f6d0049c00e6fb95b1ff8d536aa63c7703415a1d0af7e816f49fc1a529ba2f5ff9061197363ffffffff6008860154955460a01c169360018060a01b03905416614297565b9261199960405192839283526040602084015260018060a01b0316946040830190612139565b0390a380f35b634e487b7160e01b85526011600452602485fd5b80546001600160a01b0319169055600a830154604051600581526001600160a01b038316905f516020615ddd5f395f51905f5290602090a35f6118cd565b6119fa83613787565b15611a1157611a0c60055b82856137ba565b6118b9565b611a0c6006611a05565b634e487b7160e01b85526021600452602485fd5b630393988b60e31b8552600452602484fd5b63f9850f5960e01b84526001600160a01b0316600452602483fd5b5060203660031901126101f3576004356001600160401b0381116103695780600401906102a0600319823603011261089f5761026481013580611adf57506101c40135803403611ac9575080611ac0611aba61043f61019994615619565b82613821565b61062481613b9d565b6373d6193160e01b835260045234602452604482fd5b631448119160e31b84526004526024839052604483fd5b50346101f35760203660031901126101f357610199611b1361202c565b61251e565b50346101f357806003193601126101f35760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101f35760403660031901126101f3576004356001600160401b0381116103695760c0600319823603011261036957602435906001600160401b03821161089f57611bb0610199923690600401612042565b91600401612350565b5060203660031901126101f3576004356001600160401b03811161036957366023820112156103695780600401356001600160401b03811161089f5760248201913660248360051b83010111610db657606084855b848110611da95750803403611d9357506020815191012090848315916024863561029e196023198436030101811215920101906102408201925b868110611c9c57888888825b818110611c805750825b818110611c69578380f35b80611c7a610624600193858761223d565b01611c5e565b80611c96611c91600193858761223d565b613b9d565b01611c54565b85610260611cab838a8c61223d565b013503611d6d57611cc9610240611cc3838a8c61223d565b0161228a565b85611d595782611d55576001600160a01b03611ce48661228a565b166001600160a01b0390911603611d295780611d2389611d1d61043f611d18858d611d12600199828861223d565b9561223d565b615619565b90613821565b01611c48565b88611d3d610240611cc36024948b8d61223d565b63fbe4e33760e01b82526001600160a01b0316600452fd5b8980fd5b634e487b7160e01b8a52603260045260248afd5b8886610260611d7f6044948b8d61223d565b631448119160e31b84520135600452602452fd5b6373d6193160e01b865260045234602452604485fd5b90611e6a6001916101c0611e51611e61611dc4878b8d61223d565b976020611dd08a61228a565b611ddc60a08c0161229e565b611de96101608d0161228a565b63ffffffff60405192858401948d8060a01b0316855216604083015260e08d013560608301528a8060a01b0316608082015260808152611e2a60a08261221c565b6040519584611e42889651809287808a019101612118565b85019151809385840190612118565b010103601f19810183528261221c565b950135906122af565b9101611c0e565b503461064b57602036600319011261064b57611e8b61202c565b611e948161370f565b6009810180546001600160a01b0316929190831561200e57833303611ffb5764ffffffffff600283015460781c16804210611fe9576001600160401b03611eda8261215e565b164211611fc5575060ff825460e01c16600481101561162e57611f9b575b80546001600160a01b031916905560018101805460ff60b81b1916600160b81b179055546001600160a01b0316803b1561064b575f809160246040518094819363110550c160e01b83528860048401525af1801561064057611f86575b506001600160a01b03167f167ec9b0e3988df248154968394dad9059dbb3c676adfeb834d2cc8cb277867f8380a380f35b611f939193505f9061221c565b5f915f611f55565b611fa482613787565b15611fbb57611fb6600a5b84846137ba565b611ef8565b611fb66006611faf565b611fd66001600160401b039161215e565b6344cd982960e01b5f521660045260245ffd5b630393988b60e31b5f5260045260245ffd5b83633acf3f5360e01b5f5260045260245ffd5b6349e32f0d60e11b5f9081526001600160a01b038416600452602490fd5b600435906001600160a01b038216820361064b57565b9181601f8401121561064b578235916001600160401b03831161064b576020838186019501011161064b57565b90600319820160e0811261064b5760c01361064b5760049160c435906001600160401b03821161064b576120a591600401612042565b9091565b90604060031983011261064b576004356001600160401b03811161064b576102a0818403600319011261064b5760040191602435906001600160401b03821161064b576120a591600401612042565b90600b82101561162e5752565b6084359063ffffffff8216820361064b57565b5f5b8381106121295750505f910152565b818101518382015260200161211a565b9060209161215281518092818552858086019101612118565b601f01601f1916010190565b6001600160401b0362093a80911601906001600160401b03821161217e57565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0362278d00911601906001600160401b03821161217e57565b906001600160401b03809116911601906001600160401b03821161217e57565b608081019081106001600160401b038211176121ed57604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b038211176121ed57604052565b90601f801991011681019081106001600160401b038211176121ed57604052565b91908110156122605760051b8101359061029e198136030182121561064b570190565b634e487b7160e01b5f52603260045260245ffd5b6064356001600160a01b038116810361064b5790565b356001600160a01b038116810361064b5790565b3563ffffffff8116810361064b5790565b9190820180921161217e57565b90359060de198136030182121561064b570190565b9093929384831161064b57841161064b578101920390565b6006111561162e57565b90602091808252806004848401375f828201840152601f01601f1916010190565b908060209392818452848401375f828201840152601f01601f1916010190565b9064ffffffffff8091169116019064ffffffffff821161217e57565b9161235d61043f84613e9d565b926123688482614010565b926123a460a083019361238361237e86866122bc565b614157565b600186015461239a906001600160a01b0316614297565b92878585896142bd565b929015612516576123b48161228a565b933660041161064b5761249360236124bf946002938a6020985f516020615dbd5f395f51905f527fe21d2b409b99fe807cbac2672cd6e47e7b782aa30bd3e8ced0c0c39e135b57089b6001600160401b03604051938a8552168c8401526060604084015260018060a01b031691806124336060820160031936016122f3565b0390a360078a0180549091906001600160a01b03166124de575b6001600160a01b03906124699061246490896122bc565b614786565b166001600160601b0360a01b8254161790558960088a0155015160d81c64ffffffffff4216612334565b9501805464ffffffffff60a01b191660a09690961b64ffffffffff60a01b16959095179485905561228a565b60405160a09490941c64ffffffffff1684526001600160a01b031692a3565b6124e78761228a565b60088c01546040516004815290916001600160a01b0316905f516020615ddd5f395f51905f52908c90a361244d565b505050505050565b6125278161370f565b80549160ff5f9360e01c1660048110158061162e57600282141580612bd4575b612bbe5750506004820180549361255d84613787565b15612b84576003840180546001600160a01b0316929061257c84614961565b15612b165760ff865460e01c16600481101561162e57600314612b02575460a01c956125a887856149ea565b82939199600585101561162e578415612aec5750600189019760016125d4818060a01b038b5416614297565b951480612add575b80612ab3575b80612a9d575b612a94575b600584101561162e576003841480612a78575b612a6f575b600584101561162e5760607f7b6e834bccb0cdd1ce6e51af750ef955fab4d343b75aac1871d4813c29ac599f9160018060a01b03169b8c936040519160ff8816835260208301526040820152a36001810361268d575050845460ff60e01b1916600360e01b17855550505050600201805464ffffffffff19164264ffffffffff16179055505b565b94959394600281036127f657505060ff60e01b19835416835554855f516020615ddd5f395f51905f52602060405160078152a3600160ff835460e81c166126d3816122e9565b036127e0575b6006820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b17845561270f6159df565b815460ff60f01b198116600160f01b1783556001600160a01b0316803b1561036957818091600460405180958193635ed7ca5b60e01b83526203d090f191826127cb575b50509160ff807f5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc4619593606095155f146127c6578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c1690604051926127b5816122e9565b8352602083015215156040820152a2565b612791565b6127d682809261221c565b6101f35780612753565b815460ff60e81b1916600160e91b1782556126d9565b600303612887575060ff60e01b19835416835554855f516020615ddd5f395f51905f52602060405160088152a3600160ff835460e81c16612836816122e9565b03612871576006820180546001600160a01b0319166001600160a01b038516179055835460ff60b01b1916600160b01b17845561270f6159df565b815460ff60e81b1916600360e81b1782556126d9565b835460ff60e01b1916600160e01b17845585549395939192509060a01c60ff908116908110612a47575b50600360ff845460a01c16149081612a29575b506128d1575b5050505050565b60ff60e01b19845416845554845f516020615ddd5f395f51905f52602060405160098152a3600160ff845460e81c16612909816122e9565b03612a13575b6006830180546001600160a01b0319166001600160a01b038416179055805460ff60b01b1916600160b01b1781556129456159df565b825460ff60f01b198116600160f01b1784556001600160a01b031691823b1561064b5760ff807f5e046061183a14dd7cd8d363cf4c970ad70051a8675d9a5535fe6afe536dc461955f80606097600460405180948193635ed7ca5b60e01b83526203d090f19081612a03575b506129fe578160b01b1985541685555b8054908260f01b198216905560e81c16925460b01c1690604051926129e5816122e9565b8352602083015215156040820152a25f808080806128ca565b6129c1565b5f612a0d9161221c565b5f6129b1565b825460ff60e81b1916600160ea1b17835561290f565b9050805160021015612260576022015160f81c60021615155f6128c4565b60ff811461217e57835460ff60a01b1916600190910160a01b60ff60a01b161783555f6128b1565b60049350612605565b50845160021015612260576001602286015160f81c1615612600565b600493506125ed565b508115806125e8575060058a01548214156125e8565b507fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4708214156125e2565b50612ae785614a94565b6125dc565b87633863654b60e21b5f5260045260245260445ffd5b635d93ef5d60e11b5f52600360045260245ffd5b855460ff60e01b1916600160e01b178655600295909501805469ffffffffff0000000000191690555050915460405160a09190911c81529192916001600160a01b03909116907f79110dda43f2819d43926ec7496c18bbbf68cdaaf837961990ed695b6ad6cc8990602090a4565b50825460ff60e01b19169092559054604051600681529092506001600160a01b03909116905f516020615ddd5f395f51905f5290602090a3565b635d93ef5d60e11b5f5261162e5760045260245ffd5b505f9050600382141580612547575060ff600185015460a81c16612547565b9091612c5d612c3460e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c08660208301372061044761363f565b91612c3f8385614010565b948385612c5760018060a01b0360018a015416614297565b886142bd565b9015612dee57612c6c8361228a565b3660041161064b575f516020615dbd5f395f51905f52906001600160401b0360405193600385521660208401526060604084015260018060a01b03169180612cbb6060820160031936016122f3565b0390a360a0810135916004810154831480612dd5575b15612d0f57805460ff60e01b191690555b6001600160a01b0390612cf49061228a565b165f516020615ddd5f395f51905f52602060405160038152a3565b6008810154831480612dbf575b15612d375760070180546001600160a01b0319169055612ce2565b600a810154831480612da9575b15612d5f5760090180546001600160a01b0319169055612ce2565b612d7d83612d6c8461228a565b63ffffffff845460a01c1690614aad565b5f526001602052612d938360405f208093614ada565b805460ff60801b1916600360801b179055612ce2565b5060098101546001600160a01b03161515612d44565b5060078101546001600160a01b03161515612d1c565b5060ff815460e01c16600481101561162e571515612cd1565b50505050565b9190820391821161217e57565b91612e0e61043f846157fc565b92612e198482614010565b91612e248284615a7f565b5061026082013580612f8857506001600160a01b03612e428361228a565b165f52600260205260405f206102a083019063ffffffff612e628361229e565b165f5260205260405f2054612e7684615a26565b03612f675750612ebd9060018401948684612e9960018060a01b03895416614297565b612eb7612ea96102808401612fb1565b602383015160d81c90615b5d565b876145aa565b9390156128ca5782600291612ed68785612f1397614dd7565b815460ff60e01b1916600360e01b178255805460ff60a81b1916600160a81b17905501805464ffffffffff19164264ffffffffff1617905561228a565b3660041161064b575f516020615dbd5f395f51905f52906001600160401b0360405193600185521660208401526060604084015260018060a01b03169180612f626060820160031936016122f3565b0390a3565b612f7563ffffffff9161229e565b6339f79be960e21b5f521660045260245ffd5b631448119160e31b5f526004525f60245260445ffd5b9060028110156122605760050201905f90565b356001600160401b038116810361064b5790565b5f19811461217e5760010190565b919061301160e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c08660208301372061044761363f565b9261301c8482614010565b9260a08201906001600160a01b036130338361228a565b16156131c457600185015461305f9190613055906001600160a01b0316614297565b94878587896142bd565b9390156125165761306f8361228a565b3660041161064b576131626040946002613143602364ffffffffff968c7fbb061167f8bff20700e936dc897d3c8f256e38d7105740f119c614aadbf222b69b5f516020615dbd5f395f51905f52613168996001600160401b038e51936004855216602084015260608e84015260018060a01b031691806130f66060820160031936016122f3565b0390a360098c0180546001600160a01b031661318b575b6001600160a01b0361311e8b61228a565b166001600160601b0360a01b8254161790558c600a8d0155015160d81c864216612334565b9801978854908560781b9060781b16908560781b19161780985561228a565b9261228a565b83516001600160a01b03918216815260789690961c9190911660208601521692a3565b8c600a6131978861228a565b9101548c516004815290916001600160a01b0316905f516020615ddd5f395f51905f5290602090a361310d565b63d92e233d60e01b5f5260045ffd5b61321060c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a0600460208301372061044761363f565b9061323a61321f836004614010565b936001850192846004612c5760018060a01b03875416614297565b939015612dee5761324a81613787565b6132e957506004356001600160a01b0381169390929084840361064b573660041161064b575f516020615dbd5f395f51905f5285916001600160401b03604051916005835216602082015260606040820152806132ae6060820160031936016122f3565b0390a3805460ff60b81b1916600160b81b179055507ff818881af39266093c27612f78d72c9d0d9178770f63e199887772b2581e4d085f80a2565b60040154635c79564360e11b5f5260045260245ffd5b51906001600160a01b038216820361064b57565b61331c8161370f565b9060ff825460e01c16600481101561162e576001810361362d5750613340826155ee565b6002820164ffffffffff815460281c1680421061361b57506004830154835460ff60e01b1916600160e11b178455916133a27f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316426122af565b825469ffffffffff0000000000191660289190911b69ffffffffff000000000016178255835460ff60f01b1916600160f01b1784556040805163017ab4df60e21b81526001600160a01b0392831660048201819052602482018690529390929091908390604490829034907f0000000000000000000000000000000000000000000000000000000000000000165af1948515610640575f925f966135c7575b5061344b83614961565b156135a9576040516385be4d2560e01b81526001600160601b038716600482018190526001600160a01b03851697909490916020816024818c5afa80156106405783915f91613574575b5060405160208101903082528960408201528a6060820152426080820152608081526134c260a08261221c565b5190201491821592613556575b505061353f576001600160a01b03871660a09190911b6001600160a01b031916176003820155805460ff60f01b19169055546040805192835260289190911c64ffffffffff1660208301527f41c08ee7e22a3c7c60970ab6d4409de255fa24ae60221771a3e9341608c7f59d91a4565b838763181a93c960e31b5f5260045260245260445ffd5b61356092506149ea565b5050600581101561162e571515815f6134cf565b9150506020813d6020116135a1575b816135906020938361221c565b8101031261064b578290515f613495565b3d9150613583565b63112c33bf60e11b5f9081526001600160a01b038416600452602490fd5b925094506040823d604011613613575b816135e46040938361221c565b8101031261064b5760206135f7836132ff565b920151916001600160601b038316830361064b5791945f613441565b3d91506135d7565b637e7a5afd60e01b5f5260045260245ffd5b635d93ef5d60e11b5f5260045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fb1626104c50d88854d10a35563e84de09d5ba83e10b328bcffd313fa1f4240c360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526136d160c08261221c565b51902090565b90600182811c92168015613705575b60208310146136f157565b634e487b7160e01b5f52602260045260245ffd5b91607f16916136e6565b6001600160a01b039081165f81815260208190526040902080549093928116156137745760ff600185015460b81c166137615760f01c60ff1661374f5750565b63095878c360e31b5f5260045260245ffd5b50633297ad0360e01b5f5260045260245ffd5b50635d6d2a7b60e11b5f5260045260245ffd5b60ff815460e01c16600481101561162e57151590816137a4575090565b64ffffffffff91506001015460c01c1642111590565b602060045f516020615ddd5f395f51905f529294939460ff60e01b1981541681550154936137eb60405180956120f8565b6001600160a01b031692a3565b9081602091031261064b5751600381101561064b5790565b60ff166001039060ff821161217e57565b90613830610220830135615a05565b61383c61047e8361228a565b80549160ff8360e01c16600481101561162e576003810361362d5750600482015403613b425761386b816155ee565b60ff8260e81c169261387c846122e9565b831515928380613b2e575b80613b18575b613a8a575b64ffffffffff6002840154169064ffffffffff6138c16001860193602361073c60018060a01b03875416614297565b16804210611fe957506003840180546138e2906001600160a01b0316614961565b15613a6a575061024083016001600160a01b036138fe8261228a565b16613a435750323314801590613a39575b610685576139bd945b61393961016085019761053661392d8a61228a565b61018088013590614f82565b613a06575b5050815460ff60e01b198116808455600160f01b916001600160f81b0319906139749062ff00ff60e01b1916841760f81c613810565b60f81b169060018060f01b03161717825561398e81615a26565b906001600160a01b036139a08261228a565b165f52600260205263ffffffff6105be60a060405f20930161229e565b813b1561064b57604051633a85a2df60e01b81526001600160a01b039091166004820152905f908290602490829084905af18015610640576139fc5750565b5f61268b9161221c565b60ff60e81b191683556006830180546001600160a01b0319169055805460ff60b01b1916600160b01b1790555f8061393e565b50333b151561390f565b9695946001600160a01b03613a578961228a565b1633036106cb576139bd95969750613918565b5463112c33bf60e11b5f9081526001600160a01b03909116600452602490fd5b60068301546040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115610640575f91613af9575b50600381101561162e5750613892565b613b12915060203d6020116108195761080b818361221c565b5f613ae9565b5060068301546001600160a01b0316151561388d565b50613b38856122e9565b6005851415613887565b613b4b8361228a565b634022e00d60e11b5f9081526001600160a01b0391909116600452602490fd5b903590601e198136030182121561064b57018035906001600160401b03821161064b5760200191813603831361064b57565b613bab610220820135615a05565b6001600160a01b03613bbc8261228a565b165f908152602081905260409020546001600160a01b0316613be26101a0830183613b6b565b92823b1561064b57613c17935f936101c0604051809781968295632e8a723960e21b8452602060048501526024840191612314565b03930135905af18015610640576139fc5750565b903590601e198136030182121561064b57018035906001600160401b03821161064b57602001918160051b3603831361064b57565b91908110156122605760051b81013590607e198136030182121561064b570190565b6001600160a01b03613c938261228a565b165f525f60205260405f20908154926101608201613cc2613cb38261228a565b6001600160a01b038716615013565b613ccb8161228a565b93613cdc6101808501358096614f82565b6101e08401945f5b613cee8787613c2b565b9050811015613e1d57613d0b81613d058989613c2b565b90613c60565b6208a1795a10613e0357613d2c613d256020830183613b6b565b3691615426565b5f80613d378461228a565b92602081519101846207a120fa913d926110008411613df9575b60405193808552805f602087013e603f01601f191684016040526110003d11613df2575b15918215613de8575b508115613dc2575b50613d945750600101613ce4565b90613dbe6040519283926350e0117960e11b84526004840152604060248401526044830190612139565b0390fd5b90506040810135600781101561064b57826060613de193013591615bad565b155f613d86565b3b1591505f613d7e565b505f613d75565b6110009350613d51565b5a634fd394c160e11b5f526208a17960045260245260445ffd5b506060929495507f47e01fbf900cd962fe90a29ff4b4f8a7f09ecc1be23aa41ddd4559ed62bacec9939660ff60f01b19168255613e73613e6d60a06004613e638a61228a565b950154980161229e565b9561228a565b6040805163ffffffff9790971687526001600160a01b0391821660208801528601919091521692a3565b90613eab60a08301836122bc565b91613eb68380613c2b565b60405160208101959286925f905b808210613fe657505050613ee48160e0969703601f19810183528261221c565b51902090613ef460208201614137565b90613f0160408201614145565b90613f0e60608201614779565b613f1a60808301614779565b9064ffffffffff613f3960c0613f3260a08701614779565b950161228a565b9460ff6040519760208901997f2938804feeca25343ad82b062a0c80327a7381a3af2dfa19ed9fe8673674da298b5260408a0152166060880152166080860152151560a0850152151560c084015215158583015260018060a01b03166101008201526101008152613fac6101208261221c565b51902060c0604051927f5ff5dfea24eb403b9b16e178755f84b4cf220a5d35411bb3fd149cce96b13c318452602084013760c08201522090565b90919788359060018060a01b03821680920361064b57602081600193829352019901920190613ec4565b91906001600160401b0361402661047e8561228a565b936020810161403481612fb1565b63ffffffff875460a01c1693849116036140fe5750608081016001600160401b0361405e82612fb1565b1642116140da576001600160401b0390614079824216612192565b8261408383612fb1565b911692839116116140b35750508261268b9392610e8f6140a29361228a565b5f52600160205260405f2084614ada565b6140c46001600160401b0391612fb1565b633348a0ad60e01b5f521660045260245260445ffd5b6140eb6001600160401b0391612fb1565b630361592560e11b5f521660045260245ffd5b826141106001600160401b0392612fb1565b90630ae4993b60e21b5f526004521660245260445ffd5b91908110156122605760051b0190565b3560ff8116810361064b5790565b3564ffffffffff8116810361064b5790565b6141618180613c2b565b809150158015614272575b614260575f805b8282106142115750506020820160ff61418b82614137565b161580156141fd575b6141dc5750506040016301e1338064ffffffffff6141b183614145565b16116141ba5750565b6141c964ffffffffff91614145565b636b879bf760e01b5f521660045260245ffd5b6141e760ff91614137565b638ecc9e6960e01b5f521660045260245260445ffd5b508160ff61420a83614137565b1611614194565b61422d614228836142228780613c2b565b90614127565b61228a565b906001600160a01b03908116908216111561424d57600190910190614173565b506342fe1b7f60e11b5f5260045260245ffd5b6342fe1b7f60e11b5f5260045260245ffd5b506040811161416c565b6001600160401b0381116121ed57601f01601f191660200190565b90813b5f6142a48261427c565b936142b2604051958661221c565b82855260208501903c565b9593909291926142e3835f9863ffffffff6142d78861228a565b915460a01c1690614aad565b5f52600160205260405f20918254916001600160401b0383166143063383614b54565b9061431083614b40565b82109182614598575b8261454f575b509261432a83614b40565b5f905f925b8c808510614420575050505050829861435061434a85614bc5565b93614a84565b5160f81c93848410156143ff575015908115916143f6575b506143e15750506001600160401b03166001600160401b0386160361438c57505050565b805467ffffffffffffffff19166001600160401b03861617905533916001600160a01b03906143ba9061228a565b167f666b970e92d16452f340547b437579ece6273869a06e3fd57c0f5f51f9e0f25c5f80a4565b6303ef8fc560e41b5f5260045260245260445ffd5b9050155f614368565b60ff60881b19909516600160881b1790955550600198509196505050505050565b61443285600392999394959699612df4565b1061452a57868201359660038101811161217e5761445a61ffff8960e81c16600383016122af565b948860f81c108015614542575b8015614539575b61452a57601460f889901c028701603c015160601c9060016001600160401b038b60401c168a60f81c1c16614509576144b18f879060036144b9940190876122d1565b908d84615c25565b156144e957506001600160401b0360018860f81c1b16179560018160f81c01809160f81c1161217e57919061432f565b6302ba7fc760e61b5f9081526001600160a01b0391909116600452602490fd5b506327ac71c960e21b5f9081526001600160a01b0391909116600452602490fd5b636178427f60e01b5f5260045ffd5b508d851161446e565b50838860f81c1015614467565b905060016001600160401b038660401c16821c166145855760016001600160401b03911b166001600160401b038516175f61431f565b6327ac71c960e21b5f523360045260245ffd5b91506145a333614ba6565b1591614319565b9593909291926145c4835f9863ffffffff6142d78861228a565b5f52600160205260405f20918254916001600160401b038084169360401c169183906145f03384614b54565b916145fa84614b40565b83109283614767575b83614746575b509361461484614b40565b5f915f935b8d80861061468157505050505050829861463561434a85614bc5565b5160f81c938484101561467157501590811591614668575b506143e15750506001600160401b0386160361438c57505050565b9050155f61464d565b60019b5099505050505050505050565b614694866003929a93949596979a612df4565b1061452a5787820135978860f81c986003820180921161217e578f9061ffff6146c19160e81c16836122af565b968a1090811561473b575b8115614731575b5061452a57601489028801603c015160601c906001858b1c16614509578f614702888f929361470994886122d1565b9184615c25565b156144e957506001600160401b036001891b1617966001810180911161217e57929190614619565b905086118f6146d3565b868b101591506146cc565b9050600185821c166145855760016001600160401b03911b1685175f614609565b925061477233614ba6565b1592614603565b35801515810361064b5790565b61478f81614157565b6147998180613c2b565b9190506147a860608201614779565b1561495a576001915b6147bd60808301614779565b15614953576002915b6147d260a08201614779565b1561494c576004935b826014029460148604840361217e5785601c019586601c1161217e5761480360208501614137565b9261481060408601614145565b61481c60c0870161228a565b916148268461427c565b9360405194614835908661221c565b8085526148419061427c565b602085019590601f1901368737604051998a97602089019c606160f81b8e5261ffff60f01b9060f01b1660218a01526680600a5f395ff360c81b60238a0152602a89015f905260ff60f81b9060f81b16602b89015260ff60f81b92171760f81b16602c86015264ffffffffff60d81b9060d81b16602d8501526001600160601b03199060601b166032840152519081604684016148dd92612118565b810103604601601f19810184526148f4908461221c565b5f5b8281106149165750505051905ff0906001600160a01b038216156131c457565b8061492a6142286001936142228680613c2b565b604660148302870101906001600160601b038251169060601b179052016148f6565b5f936147db565b5f916147c6565b5f916147b1565b6040516397a5d5b560e01b81526001600160a01b03918216600482015290602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115610640575f916149cb575b50600381101561162e5760011490565b6149e4915060203d6020116108195761080b818361221c565b5f6149bb565b6040516381a4947360e01b81526001600160601b039092166004830152909190606090839060249082906001600160a01b03165afa908115610640575f5f935f93614a36575b50929190565b92505091506060813d606011614a7c575b81614a546060938361221c565b8101031261064b57805191600583101561064b5760406020830151920151929192915f614a30565b3d9150614a47565b8051600110156122605760210190565b805160021015612260576022015160f81c600416151590565b9160405191602083019360018060a01b0316845260408301526060820152606081526136d160808261221c565b90549060ff8260881c16908115614b32575b50614b1f5760801c60ff1690600b82101561162e5781614b0a575050565b635568f67560e11b5f5260045260245260445ffd5b5063d7a202fb60e01b5f5260045260245ffd5b60049150015482145f614aec565b51601b19810190811161217e576014900490565b5f9291614b6082614b40565b935b84811080614b84575b15614b7e57614b7990612fc5565b614b62565b93505050565b50601481028301603c015160601c6001600160a01b0383811691161415614b6b565b5f806003928180523c5f516001600160e81b03191661ef0160f01b1490565b905f915b6001600160401b038116614bda5750565b91614be490612fc5565b915f196001600160401b03821601906001600160401b03821161217e5716614bc9565b90929192614c1761043f83615619565b91614c228382614010565b614c2c8282615a7f565b60e08301358015614dc8578114614db65750614c4c610100830183613b6b565b809150158015614dac575b614d9a57506001600160a01b03614c71610160840161228a565b16156131c4576001810180549096614ce691614c95906001600160a01b0316614297565b94614cdd614ca66102808701612fb1565b614cd7602389015160d81c7f00000000000000000000000000000000000000000000000000000000000000006121b2565b90615b5d565b868587866145aa565b9390968715614d8f578291614d2591614d048887614d309897614dd7565b835460ff60e01b1916600160e01b178455805460ff60a81b19169055614a94565b614d7e575b5061228a565b3660041161064b575f516020615dbd5f395f51905f52906001600160401b03604051935f85521660208401526060604084015260018060a01b03169180612f626060820160031936016122f3565b60056102008301359101555f614d2a565b505f96505050505050565b6323035aa760e11b5f5260045260245ffd5b5060808111614c57565b637974686560e11b5f5260045260245ffd5b6312e52aff60e21b5f5260045ffd5b60ff815460e01c1691600483101561162e57614edf614ebf614eb861018094600496614f52575b60a0850197614e0c8961229e565b825463ffffffff60c01b191660c09190911b63ffffffff60c01b1617825560018201805460ff60a01b1916815588830191909155610280860164ffffffffff6001600160401b03614e5c83612fb1565b161115614f3d575064ffffffffff5b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b1617905560028101805469ffffffffff0000000000191690558054600b90614eb19060f81c613810565b9101612f9e565b509561229e565b855463ffffffff60a01b191660a09190911b63ffffffff60a01b16178555565b60e081013560018501556101208101356002850155614f0b614f05610100830183613b6b565b9061545c565b60038501556001600160a01b03614f25610160830161228a565b85546001600160a01b03191691161784550135910155565b614f4c64ffffffffff91612fb1565b16614e6b565b614f75614f5e8661228a565b614f6783613787565b15614f7a5788905b836137ba565b614dfe565b600690614f6f565b9080823f03614fea57813b15614fc35750614f9c81614ba6565b614fa35750565b63d613b77560e01b5f9081526001600160a01b0391909116600452602490fd5b63c28bb4b160e01b5f9081526001600160a01b039092166004526024526044819052606490fd5b63c28bb4b160e01b5f9081526001600160a01b038316600452602491909152903f604452606490fd5b604051635c60da1b60e01b81529190602090839060049082906001600160a01b03165afa918215610640575f92615073575b506001600160a01b03918216911680820361505e575050565b633305533360e11b5f5260045260245260445ffd5b9091506020813d6020116150a7575b8161508f6020938361221c565b8101031261064b576150a0906132ff565b905f615045565b3d9150615082565b9092916150bb826122e9565b6002821161541e5760ff60205b16938460a0018060a01161217e57821080156153ff575b615342578401936150ef836122e9565b600583146153c85760c0018060c01161217e57811061534257615111826122e9565b6003821461539257615122826122e9565b6004821461535c57615133826122e9565b60028214615351576102e0116153425761514c816122e9565b61515c5761515982615619565b90565b9061516e613d25610100830183613b6b565b6020815191012091615187613d25610140840184613b6b565b60208151910120926151a0613d256101a0850185613b6b565b60208151910120936151b66101e0850185613c2b565b95906151c187615b96565b906151cf604051928361221c565b8782526151db88615b96565b602083019890601f1901368a375f5b81811061528b57505050604051602081018092519098905f5b81811061527557505050615225816102e097989903601f19810183528261221c565b51902091604051937f07feb65630fa2b712f799c31e4753f165edadedefb2abfe9ce1cf5b3987f6fee85526102c08860208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a90920191600101615203565b615296818385613c60565b61529f8161228a565b906152b0613d256020830183613b6b565b6020815191012090604081013590600782101561064b576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a0815261532260c08261221c565b5190209084518110156122605760019160208260051b87010152016151ea565b632fc5ec0b60e11b5f5260045ffd5b505061515982613e9d565b505060e06040517f8f41d73968a72633eb7dc76bd23163c5af0fda76c3e83ab26c12c5afa0dce68a815260c08460208301372090565b505060e06040517fb9356e90d7348ea7bfbaef8bf48d3acf9b58b2649e6c6b0faf0d98789de79729815260c08460208301372090565b50505060c06040517f556692a2823d00bc832a42d4b012bc8dade235795786545ad1a1b5384b167105815260a08460208301372090565b506020851480156150df57508160201161064b576020813514156150df565b60ff5f6150c8565b9291926154328261427c565b91615440604051938461221c565b82948184528183011161064b578281602093845f960137010152565b91615468368385615426565b6020815191012091825f52600360205261548560405f20546136d7565b15615491575b50909150565b825f52600360205260405f20906001600160401b0381116121ed576154b682546136d7565b601f8111615562575b505f601f82116001146154ff5781929394955f926154f4575b50508160011b915f199060031b1c19161790555b81905f61548b565b013590505f806154d8565b601f19821695835f5260205f20915f5b88811061554a57508360019596979810615531575b505050811b0190556154ec565b01355f19600384901b60f8161c191690555f8080615524565b9092602060018192868601358155019401910161550f565b818111156154bf57825f5260205f20601f830160051c90602084106155ab575b81601f9101920160051c03905f5b82811061559e5750506154bf565b5f82820155600101615590565b5f9150615582565b939192909260405193602085019586526040850152606084015260018060a01b0316608083015260a082015260a081526136d160c08261221c565b600164ffffffffff91015460c01c168042116156075750565b6344cd982960e01b5f5260045260245ffd5b9061562b613d25610100840184613b6b565b6020815191012091615644613d25610140830183613b6b565b602081519101209261565d613d256101a0840184613b6b565b602081519101206156726101e0840184613c2b565b959061567d87615b96565b9061568b604051928361221c565b87825261569788615b96565b602083019890601f1901368a375f5b81811061574557505050604051602081018092519098905f5b81811061572f575050506156e0816102c0989903601f19810183528261221c565b519020926102a0604051957f78fd134a41ba3d7bb3fb4b571a83098bcd2d725b8a9cc679973222be69bda8b1875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a909201916001016156bf565b615750818385613c60565b6157598161228a565b9061576a613d256020830183613b6b565b6020815191012090604081013590600782101561064b576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a081526157dc60c08261221c565b5190209084518110156122605760019160208260051b87010152016156a6565b9061580e613d25610100840184613b6b565b6020815191012091615827613d25610140830183613b6b565b6020815191012092615840613d256101a0840184613b6b565b602081519101206158556101e0840184613c2b565b959061586087615b96565b9061586e604051928361221c565b87825261587a88615b96565b602083019890601f1901368a375f5b81811061592857505050604051602081018092519098905f5b818110615912575050506158c3816102e0989903601f19810183528261221c565b519020926102c0604051957f07feb65630fa2b712f799c31e4753f165edadedefb2abfe9ce1cf5b3987f6fee875260208701376101208501526101608401526101c08301526102008201522090565b82518b5260209a8b019a909201916001016158a2565b615933818385613c60565b61593c8161228a565b9061594d613d256020830183613b6b565b6020815191012090604081013590600782101561064b576060916040519360208501957fc7ccb990bafcd8b476b820cb529a8b7a3fec5241b7e3561ff303d730331e5488875260018060a01b03166040860152838501526080840152013560a082015260a081526159bf60c08261221c565b5190209084518110156122605760019160208260051b8701015201615889565b6204b2645a106159eb57565b5a634fd394c160e11b5f526204b26460045260245260445ffd5b805a10615a0f5750565b5a90634fd394c160e11b5f5260045260245260445ffd5b61515990615a3b613d25610100830183613b6b565b60208151910120615a4f610160830161228a565b906101808301359260e06101208201359101356155b3565b63ffffffff60019116019063ffffffff821161217e57565b91909160a08301615a8f8161229e565b9082549163ffffffff8360c01c169063ffffffff80615aad84615a67565b16911603615b2c575050600191600b615aca9260f81c9101612f9e565b5001549160c0810135838103615b1657506101e08101906010615aed8383613c2b565b905011615af8575050565b615b029250613c2b565b90506370a4be5960e11b5f5260045260245ffd5b8363285fd49f60e21b5f5260045260245260445ffd5b9063ffffffff615b45615b3f8294615a67565b9261229e565b91638a1bf35760e01b5f52166004521660245260445ffd5b906001600160401b03615b7381928242166121b2565b169116818110615b81575050565b6381c7a35d60e01b5f5260045260245260445ffd5b6001600160401b0381116121ed5760051b60200190565b90600782101561162e5760068214615c18576020815110615c115760200151908015615c0c5760018114615c065760028114615c015760038114615bfb57600414615bf757101590565b1190565b50111590565b501090565b50141590565b501490565b5050505f90565b9050602081519101201490565b9092919260418314615d06575b813b158015615caa575b615ca257602093615c835f94615c7560405193849289840196630b135d3f60e11b88526024850152604060448501526064840191612314565b03601f19810183528261221c565b838052519162061a80fa630b135d3f60e11b5f511490601f3d11161690565b505050505f90565b50615cb482614297565b602081519101519062ffffff60e81b82169160038210615ce7575b50506001600160e81b03191661ef0160f01b14615c3c565b6001600160e81b0319600392830390921b82901b161690505f80615ccf565b615d1d6020850135853560408701355f1a84615d3a565b50506001600160a01b03838116911603615c325750505050600190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615db1579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610640575f516001600160a01b03811615615da757905f905f90565b505f906001905f90565b5050505f916003919056fefc61efb1b1f3b556692bc81fcf00fb50e70f734ba4f4b17d058252680cf9c0608da5a4225927bc8a556e06c797ca421478bf857b70fa73003239c08b6597f83ba2646970667358221220cae5aa304b6d848b0519aa62790cc70922f03af5ddd64c2f330f887aea41195864736f6c63430008250033",
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

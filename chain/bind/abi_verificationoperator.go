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

// IVerificationOperatorParameters is an auto generated low-level Go binding around an user-defined struct.
type IVerificationOperatorParameters struct {
	Seats           uint8
	MinimumDistinct uint8
	WeightUnit      *big.Int
	FeePerSeat      uint64
	DrawFee         uint64
	SettleFee       uint64
	DrawTime        uint64
	CommitTime      uint64
	RevealTime      uint64
	PenaltyAbsent   *big.Int
	PenaltyWrong    *big.Int
}

// VerificationOperatorMetaData contains all meta data concerning the VerificationOperator contract.
var VerificationOperatorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"randomness_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"seats\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"minimumDistinct\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"weightUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"feePerSeat\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drawFee\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settleFee\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drawTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"commitTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealTime\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"penaltyAbsent\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"penaltyWrong\",\"type\":\"uint96\"}],\"internalType\":\"structIVerificationOperator.Parameters\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"AlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"AlreadyDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyInPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"AlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"AlreadySettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"}],\"name\":\"CommitTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"DrawFirst\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"FeeTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"NoCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"NotDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotEligible\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotInPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"NotSeated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotTheCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorContractDisabled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"penaltyAbsent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"penaltyWrong\",\"type\":\"uint256\"}],\"name\":\"PenaltiesInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PoolFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"RandomnessNotKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"RevealDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"}],\"name\":\"RevealNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"RevealTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"RevealsOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"seats\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimumDistinct\",\"type\":\"uint256\"}],\"name\":\"SeatsInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"service\",\"type\":\"address\"}],\"name\":\"ServiceOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"SettleTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"drawTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"commitTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealTime\",\"type\":\"uint64\"}],\"name\":\"TimesInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"UnknownRound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"VerdictInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"WeightTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"weightUnit\",\"type\":\"uint256\"}],\"name\":\"WeightUnitInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCommitment\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"last\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"AskedAgain\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"tattletale\",\"type\":\"address\"}],\"name\":\"LeakProven\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"}],\"name\":\"Left\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"wrong\",\"type\":\"address[]\"}],\"name\":\"Punished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"customer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"RoundStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"enumIVerificationRounds.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"name\":\"WeightChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"carried\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"earningsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"join\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"}],\"name\":\"leafAt\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"openSeats\",\"type\":\"uint32\"},{\"internalType\":\"uint24\",\"name\":\"lockedUntilDay\",\"type\":\"uint24\"},{\"internalType\":\"uint40\",\"name\":\"sinceRound\",\"type\":\"uint40\"}],\"internalType\":\"structIOperatorPool.Leaf\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"weight_\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"leafCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"leafOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"leave\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"seats\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"minimumDistinct\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"weightUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"feePerSeat\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drawFee\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settleFee\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drawTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"commitTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealTime\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"penaltyAbsent\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"penaltyWrong\",\"type\":\"uint96\"}],\"internalType\":\"structIVerificationOperator.Parameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"proveLeak\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"randomness\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"randomnessOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"result\",\"outputs\":[{\"internalType\":\"enumIVerificationRounds.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roundCount\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"started\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"drawn\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"roundOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"seats\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"commits\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"reveals\",\"type\":\"uint16\"},{\"internalType\":\"enumIVerificationRounds.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structIVerificationRounds.Round\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roundTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"seatOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"buildTag\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"findingsTag\",\"type\":\"uint128\"}],\"internalType\":\"structIVerificationRounds.Seat\",\"name\":\"s\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"seatsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"service\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"customer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"startRound\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"subjectOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validators\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"all\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weightUnit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "VerificationOperator",
	Bin: "0x6102a080604052346106cb5780614e7d803803809161001e82856106f6565b8339810103906101e082126106cb5761003681610719565b9061004360208201610719565b61004f60408301610719565b9361016061005f60608501610719565b91607f1901126106cb576040519461016086016001600160401b038111878210176106e2576040526100936080850161072d565b928387526100a360a0860161072d565b60208801526100b460c0860161073b565b958660408901526100c760e0870161074f565b94606089019586526100dc610100880161074f565b9760808a019889526101536101c06100f76101208b0161074f565b9960a08d019a8b528c60c061010f610140840161074f565b9101528c60e0610122610160840161074f565b9101528c610100610136610180840161074f565b9101528c61012061014a6101a0840161073b565b9101520161073b565b6101408b01526001600160601b0316926001600160a01b038316156106745760ff9260805260a0521660c05260018060a01b0382169182156106745760206004936040519485809263762ffd6160e11b82525afa9283156106d7575f9361069f575b5081158015610696575b6106835760e05261010052610120526001600160a01b038116156106745760ff8551168015801561066a575b801561065b575b801561064b575b61062d57508151855160ff166001600160401b039190911681810291811591830414171561061957845161024b9161023a916001600160401b031690610763565b84516001600160401b031690610763565b906001600160401b0382116106065760c08601516001600160401b0316801580156105f1575b80156105db575b80156105cf575b80156105b4575b8015610598575b61056457506101408601516101208701516001600160601b03918216911680821061054f57505061014090815261016091909152602085015160ff16610180529051925191516001600160401b039081166101e0529182166101c0529181166101a05260c083015160e084015161010085015183166102405282166102205216610200526101208201519101516001600160601b0390811661028052166102605260405161470c9081610771823960805181818161020501528181610ade01528181611003015281816110a3015281816113f1015281816116ed01528181611a8e015281816121c40152818161223c015281816125ef01526127bd015260a051818181610b29015261114a015260c05181818161030b01528181611cfe0152818161208b01528181612f29015281816135ab01528181613ac101528181613fe9015281816141a301526144ed015260e051818181610571015281816106220152818161081401528181611854015281816126f8015281816134930152818161384c01528181613e5e015261438201526101005181818161122501528181611c1601528181611d6001526138b00152610120518161387f015261014051818181610d290152818161273c01528181612feb01526137a2015261016051818181610b610152610f1d015261018051818181611d360152613f8f01526101a05181818161033701528181611d900152612f4a01526101c051818181611dc00152612eb201526101e05181818161038501528181611df00152612f70015261020051818181610bf701528181610ea901528181611e2101528181612e2a0152613a72015261022051818181610c2001528181610e8801528181611e520152613a4b015261024051818181610c4b01528181610ecf0152611e8401526102605181818161066a0152611eb60152610280518181816105b90152818161189e0152611ee70152f35b636d5ac51760e11b5f5260045260245260445ffd5b60e08701516101008801516371cf0c1560e11b5f9081526004939093526001600160401b0391821660245216604452606490fd5b5061010087015162278d006001600160401b039091161161028d565b5060e087015162278d006001600160401b0390911611610286565b5062278d00811161027f565b506101008701516001600160401b031615610278565b5060e08701516001600160401b031615610271565b506303dc98a160e51b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b60ff6020870151169063eae86e5560e01b5f5260045260245260445ffd5b508060ff602088015116116101f9565b5060ff602087015116156101f2565b50604081116101eb565b63d92e233d60e01b5f5260045ffd5b50636c00a31760e11b5f5260045260245ffd5b508282116101bf565b9092506020813d6020116106cf575b816106bb602093836106f6565b810103126106cb5751915f6101b5565b5f80fd5b3d91506106ae565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176106e257604052565b51906001600160a01b03821682036106cb57565b519060ff821682036106cb57565b51906001600160601b03821682036106cb57565b51906001600160401b03821682036106cb57565b919082018092116106195756fe60a0806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a71461294a57508063127f0b3f1461291b57806317b0cba5146128695780631c1b87721461278957806330e69fc31461276b57806336013189146127275780634cf088d9146126e357806351cff8d9146125bb5780635518e7f81461259d5780636ae64485146121f35780637b103999146121af57806381a494731461217c57806385be4d2514612141578063872a71f014611fb05780638903573014611c955780638df08bd414611c5e57806396c82e5714611c44578063a1aab33f14611bee578063a7db508314611a53578063af76d13e14611a1e578063b61c67ed146116a2578063b688a363146113c5578063b8ba91f114611248578063c0c0afe01461120d578063ca1e781914611179578063d598d4c914611134578063d66d9e1914611077578063d9d5aa7d14610fce578063dbe6a54514610f40578063ddca3f4314610f05578063ee5f8c8f14610e6d578063f0eab89014610aa0578063fb9d3cb6146101d05763fd6bc54714610194575f80fd5b346101cd5760203660031901126101cd576020906040906001600160a01b036101bb6129e9565b16815261124d83522054604051908152f35b80fd5b50346101cd5760203660031901126101cd576101ea612a15565b6040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610a95576002918491610a66575b5061024981612ba2565b14610a57576102578161350f565b9064ffffffffff6112505460281c166001600160601b03821611610a3c57815460ff8160901c1661028781612a2b565b610a205760ff8160801c1660ff8260881c161480610a11575b15806109fb575b6109ce57506102b682826144e8565b6102bf83612a2b565b845460ff60901b1916609084901b60ff60901b161785556102df83612a2b565b600483146109c3575b156109b8575b6102f782612a2b565b600482036109b3575060ff835460881c165b7f00000000000000000000000000000000000000000000000000000000000000009361037c61036561035b877f0000000000000000000000000000000000000000000000000000000000000000612c10565b6112515490612db2565b836109a05761037688945b85612c10565b906132bc565b611251556103aa7f000000000000000000000000000000000000000000000000000000000000000033613fb5565b61040c60ff60018301549260028101547f94e8730e139967cf7bc99110a80f6ad918cb6cd31982825e0861c9c115edc85e604051806103f56001600160601b038c1694898c84612a49565b0390a25460981c169161040783612a2b565b61365f565b607c1b9060f81b179161041e85612cbb565b9261042886612cbb565b9287928892895b8981106106bd57505050508184528083528161061f575b8061056e575b61045591612db2565b6104eb575b5050825b828110610469578380f35b806104766001928461397c565b80865261124c60205261048b60408720612b46565b90838060a01b038251161515806104d9575b806104c9575b6104b0575b50500161045e565b6104c291848060a01b0390511661432f565b5f806104a8565b506104d3816132f8565b156104a3565b5063ffffffff6020830151161561049d565b604051604081527fb0811b85970c6b390bc18b937350a011d001aa188582370f9f2e67277f696bf16105206040830185612a67565b9180830360208201528061053e6001600160601b0388169486612a67565b0390a26001600160601b03610551613718565b1661045a576105626105679261466c565b61466c565b5f8061045a565b867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561061b57816040518092634724d53d60e11b82528183816105e18b7f00000000000000000000000000000000000000000000000000000000000000006004840161424c565b03925af18015610610576105f7575b505061044c565b8161060191612b25565b61060c57865f6105f0565b8680fd5b6040513d84823e3d90fd5b5080fd5b867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561061b57816040518092634724d53d60e11b82528183816106928c7f00000000000000000000000000000000000000000000000000000000000000006004840161424c565b03925af18015610610576106a8575b5050610446565b816106b291612b25565b61060c57865f6106a1565b6106cf818a9b9c979a9896959861397c565b9a60015b816106de8285612db2565b1080610984575b156106ff57906106f68d9392612d01565b919250906106d3565b909a999661071482829e97989a969594612db2565b9580825261124c602052604060018060a01b0381842054169282815261124c6020522063ffffffff841663ffffffff825460a01c16039063ffffffff821161096f57805463ffffffff60a01b191660a09290921b63ffffffff60a01b169190911790558d906001600160601b038d16825260026020908152604080842092909352528d20546001600160f81b0381116107c7575090506107bd6107b688612d01565b978a612ced565b525b90919261042f565b600160ff1b81016107db575b5050506107bf565b6107e485612a2b565b6004851460048603610953575b156108bc575060405163ba7bffd360e01b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108b1578d91610868575b5061085a6108609286612c10565b90613fb5565b5f80806107d3565b90506020813d82116108a9575b8161088260209383612b25565b810103126108a55751906001600160a01b03821682036108a5579061085a61084c565b8c80fd5b3d9150610875565b6040513d8f823e3d90fd5b90915060f81c6108cb81612a2b565b6108d484612a2b565b6001841490811561093e575b8161090c575b506108f2575b50610860565b6109056108fe87612d01565b9689612ced565b525f6108ec565b905061091781612a2b565b6001811490811561092a575b505f6108e6565b6002915061093781612a2b565b145f610923565b905061094984612a2b565b60028414906108e0565b506f0fffffffffffffffffffffffffffffff19811684146107f1565b50634e487b7160e01b8f52601160045260248ffd5b508c61099a8d6109948487612db2565b9061397c565b146106e5565b6103766109ad8583612c23565b94610370565b610309565b8460028501556102ee565b8560018601556102e8565b632d75588960e11b84526001600160601b039190911660045260401c6001600160401b0316602452604482fd5b506001600160401b038160401c164211156102a7565b50610a1b836135a8565b6102a0565b6301aaf4cd60e21b84526001600160601b038216600452602484fd5b63f7b16c6b60e01b83526001600160601b0316600452602482fd5b63418c628560e11b8252600482fd5b610a88915060203d602011610a8e575b610a808183612b25565b810190612b8a565b5f61023f565b503d610a76565b6040513d85823e3d90fd5b5060603660031901126101cd57610ab56129e9565b610abd6129ff565b6040516397a5d5b560e01b81523060048201526044359291906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610e62576002918691610e43575b50610b2281612ba2565b14610e34577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031680151580610e2a575b610e1857507f0000000000000000000000000000000000000000000000000000000000000000803410610e0257803411610de2575b506112505464ffffffffff811664ffffffffff8114610dce57606064ffffffffff60017f4fbdd8ad40d073ff71312ab6b270d8e5a49dda195f49593ecb1a6e82210536559301169586809464ffffffffff191617611250556001600160401b03610c45610c1e7f0000000000000000000000000000000000000000000000000000000000000000834216612d73565b7f000000000000000000000000000000000000000000000000000000000000000090612d73565b81610c707f000000000000000000000000000000000000000000000000000000000000000083612d73565b91878c52600160205260408c208282168319825416178155805467ffffffffffffffff60401b8560401b169067ffffffffffffffff60401b19161781556001808201556001600282015560036040519b60208d019060018060a01b03169b8c825260018060a01b03169c8d6040820152888a82015242608082015260808152610cfa60a082612b25565b519020910155604051948552166020840152166040820152a46040516312a258e160e21b8152602081600481867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610a9557926020938192610d93575b50604081846001600160401b03935261125286522091166001600160401b0319825416179055604051908152f35b6001600160401b03919250610dbf604091863d8811610dc7575b610db78183612b25565b8101906132c9565b929150610d65565b503d610dad565b634e487b7160e01b86526011600452602486fd5b610def610df891346132bc565b61125154612db2565b611251555f610b8f565b6378279ed960e11b855260045234602452604484fd5b6318c95a6b60e21b8552600452602484fd5b5080331415610b5a565b63418c628560e11b8452600484fd5b610e5c915060203d602011610a8e57610a808183612b25565b5f610b18565b6040513d87823e3d90fd5b50346101cd57806003193601126101cd576020610ef4610ecd7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612d73565b7f000000000000000000000000000000000000000000000000000000000000000090612d73565b6001600160401b0360405191168152f35b50346101cd57806003193601126101cd5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101cd5760403660031901126101cd57602090610f5d612a15565b610f656129ff565b610f6e8261350f565b506001600160a01b0316825261124d835260408220549081158015610fad575b15610f9e5750505b604051908152f35b610fa89250614164565b610f96565b5081835261124c8452604083205460d81c6001600160601b03821610610f8e565b50346101cd5760203660031901126101cd57610fe8612a15565b6040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610a95576002918491611058575b5061104781612ba2565b14610a575761105590612dbf565b80f35b611071915060203d602011610a8e57610a808183612b25565b5f61103d565b50346101cd57806003193601126101cd576040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610610576002918391611115575b506110e781612ba2565b14611106576110f4613361565b6110556111003361338c565b336139b6565b63418c628560e11b8152600490fd5b61112e915060203d602011610a8e57610a808183612b25565b5f6110dd565b50346101cd57806003193601126101cd576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101cd57806003193601126101cd5761124e549061119882612cbb565b908060015b848111156111c257828452604051602080825281906111be90820187612a67565b0390f35b806111cf6111d8926132f8565b6111dd57612d01565b61119d565b80835261124c60205260408320546001600160a01b031661120761120086612d01565b9587612ced565b52612d01565b50346101cd57806003193601126101cd5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101cd5760403660031901126101cd57611262612a15565b6024356040519160a083018381106001600160401b038211176113b1576fffffffffffffffffffffffffffffffff929160a095849260405280865260208601818152604080880192808452606089019481865261132a60808b0198838a526112c98361350f565b506112d4818461397c565b845261124c6020526112e7858520612b46565b60608101516001600160601b038516919064ffffffffff1682106113aa5760018f81901b039051165b60018f81901b03168d52845260026020528484209261397c565b825260205220546001600160f81b0381116113765781525b60405196515f1960018a1b011687525160208701525161136181612a2b565b60408601525116606084015251166080820152f35b80607f60016001607c1b039260f81c1661138f81612a2b565b61139881612a2b565b84528181607c1c168552168552611342565b5084611310565b634e487b7160e01b85526041600452602485fd5b50346101cd57806003193601126101cd576040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610610576002918391611683575b5061143581612ba2565b1461110657611442613361565b33815261124d602052604081205490811591821580611672575b61165f576114693361381c565b92831561164c576114b7575b8083611485611055949583613924565b6040519081527f16a5410c80ce4d4082839ea17ff9fae01b3924da3e586c0e4ba3cdb1c9f7dae260203392a333613450565b5061124f548015611617575f198101908111611603576114d69061390a565b905461124f54939160031b1c83156115ef5761105592935f19016114f98161390a565b8154905f199060031b1b1916905561124f555b61152264ffffffffff6112505460281c16612d0f565b6040519061152f82612aa3565b3382526020808301878152604080850189815264ffffffffff9490941660608601908152868a5261124c90935288209351845491516001600160c01b03199092166001600160a01b03919091161760a09190911b63ffffffff60a01b16178355906115b79062ffffff9051845462ffffff60c01b1916911660c01b62ffffff60c01b16178355565b5181546001600160d81b031660d89190911b6001600160d81b03191617905533845261124d6020526040842081905590929150611475565b634e487b7160e01b83526031600452602483fd5b634e487b7160e01b82526011600452602482fd5b509061162561124e54612d01565b8061124e55618000811461163d57906110559161150c565b6327a01e0760e21b8352600483fd5b633a1c154560e01b835233600452602483fd5b6302b1c65760e61b825233600452602482fd5b5061167c816132f8565b151561145c565b61169c915060203d602011610a8e57610a808183612b25565b5f61142b565b50346119515760c0366003190112611951576116bc612a15565b6116c46129ff565b90604435906005821015611951576040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611a13576002915f916119f4575b5061173181612ba2565b146119e55761173f8161350f565b611749848361354b565b90936001600160601b03841693845f52600260205260405f20865f5260205260405f20549182156119c2576001600160f81b03831161199f5761178b856135a8565b61198c57906117a69160a43591608435918a606435926135ed565b0361196957906117de60ff6117f893855f52600260205260405f20875f526020526001821b60405f20551660ff835460801c16612c90565b815460ff60801b191660809190911b60ff60801b16179055565b6001600160a01b03831690339082907faa10c89a893b44b58bd37d7da815130ec1214b0644b4138fb23b5940d3d7309d5f80a4604080519161183a8284612b25565b6001835260208301601f19830136823783511561195557527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15611951576118e05f939184928451958680948193629055e960e41b83527f0000000000000000000000000000000000000000000000000000000000000000600484015260646024840152336044840152608060648401526084830190612a67565b03925af19081156119485750611933575b506118fb816132f8565b15158061191b575b61190b578280f35b611914916133d8565b505f808280f35b506001600160601b0361192c613718565b1615611903565b6119409193505f90612b25565b5f915f6118f1565b513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52603260045260245ffd5b63e484c8e960e01b5f90815260048490526001600160a01b038616602452604490fd5b85634f9a960d60e11b5f5260045260245ffd5b637c30754760e11b5f90815260048790526001600160a01b038916602452604490fd5b637b0f030360e11b5f90815260048790526001600160a01b038916602452604490fd5b63418c628560e11b5f5260045ffd5b611a0d915060203d602011610a8e57610a808183612b25565b5f611727565b6040513d5f823e3d90fd5b34611951576020366003190112611951576020610ef4611a3c612a15565b611a458161350f565b50611a4e612c41565b6136b2565b3461195157604036600319011261195157611a6c612a15565b6040516397a5d5b560e01b8152306004820152602480359291906020908290817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611a13576002915f91611bcf575b50611ad281612ba2565b146119e557611ae08161350f565b611aea338361354b565b9190926001600160601b0360018060f81b038616911693845f52600260205260405f20815f5260205260405f2054611bb8576001600160401b03835416804211611ba257508115611b9357611b65936117de9260ff92875f52600260205260405f20905f5260205260405f20551660ff835460801c16612bac565b6040519182527f784600dafbdd1c0ea3549482660f940b5b934b2c32adf9df57a49de7ad66f1f560203393a3005b6351bda03d60e01b5f5260045ffd5b856305596e8360e31b5f5260045260245260445ffd5b84632803205960e01b5f526004523360245260445ffd5b611be8915060203d602011610a8e57610a808183612b25565b84611ac8565b34611951575f366003190112611951576020670de0b6b3a7640000611c3b611c14613688565b7f000000000000000000000000000000000000000000000000000000000000000090612c10565b04604051908152f35b34611951575f366003190112611951576020610f96613688565b34611951576020366003190112611951576001600160a01b03611c7f6129e9565b165f525f602052602060405f2054604051908152f35b34611951575f36600319011261195157604051611cb181612aee565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f9052610140015f90527f000000000000000000000000000000000000000000000000000000000000000060ff16604051611d2c81612aee565b81815260208101907f000000000000000000000000000000000000000000000000000000000000000060ff168252604081017f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168152606082017f00000000000000000000000000000000000000000000000000000000000000006001600160401b03168152608083017f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316815260a084017f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316815260c08501917f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316835260e08601937f00000000000000000000000000000000000000000000000000000000000000006001600160401b031685526101008701957f00000000000000000000000000000000000000000000000000000000000000006001600160401b031687526101208801977f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316895261014001987f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168a526040519a8b525160ff1660208b0152516001600160601b031660408a0152516001600160401b03166060890152516001600160401b03166080880152516001600160401b031660a0870152516001600160401b031660c0860152516001600160401b031660e0850152516001600160401b0316610100840152516001600160601b0316610120830152516001600160601b031661014082015261016090f35b3461195157602036600319011261195157610120612013611fcf612a15565b5f610100604051611fdf81612ad2565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152015261350f565b805460ff8160901c1661202581612a2b565b80151590600384015493825f1461213a576001810154925b1561212f57600261ffff910154935b6040519561205987612ad2565b8652818681602082016001600160401b03851681526001600160401b0360408401818760401c168152816060860193857f0000000000000000000000000000000000000000000000000000000000000000168552610100608088019760ff8b60801c16895260ff60a082019b60881c168b5260c081019c6120d981612a2b565b8d5260e081019d8e52019c8d52604051809e519052511660208d0152511660408b01525116606089015251166080870152511660a08501525161211b81612a2b565b60c08401525160e083015251610100820152f35b5061ffff5f9361204c565b5f9261203d565b34611951576020366003190112611951576001600160601b03612162612a15565b165f5260016020526020600360405f200154604051908152f35b34611951576020366003190112611951576111be6121a061219b612a15565b612bd4565b60409391935193849384612a49565b34611951575f366003190112611951576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346119515760a03660031901126119515761220c612a15565b602435906005821015611951576040516397a5d5b560e01b815230600482015260643590604435906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611a13576002915f9161257e575b5061228081612ba2565b146119e55761228e8361350f565b612298338561354b565b906001600160601b03861695865f52600260205260405f20825f5260205260405f2054908115612567576001600160f81b03821161255057845460ff8160901c166122e281612a2b565b61253d576122ef866135a8565b1561251d576001600160401b039060401c16804211612507575061231289612a2b565b88156124f85761232a9087878b6084359333906135ed565b036124e2579060ff9161233c88612a2b565b6123458561365f565b607c1b8860f81b176123568761365f565b1790875f52600260205260405f20905f5260205260405f20551660ff8254828260881b61238882858560881c16612bac565b60881b1691828460881b19821617908187558a85808460a01c169360981c166123b082612a2b565b6123b981612a2b565b14806124d5575b1561248857506123d09250612bac565b8354908260a01b9060a01b16908260a01b19161780845560a81c16906002830191858354145f1461245e576124059250612bac565b815460ff60a81b191660a89190911b60ff60a81b161790556040519361242a81612a2b565b8452602084015260408301527fe1e5821a42c1fea4d77116f740ebdbb12605110144d262baf3dd1d958be674cf60603393a3005b8582821061247657506124719250612c90565b612405565b919061248191612c90565b9155612405565b82821061249f575061249a9250612c90565b6123d0565b91906124aa91612c90565b916124b48a612a2b565b62ff00ff60881b199091161788831660981b178455600184018590556123d0565b50876001880154146123c0565b8562c3bbf960e31b5f526004523360245260445ffd5b63d75cc3cf60e01b5f5260045ffd5b886349339cbf60e11b5f5260045260245260445ffd5b6001600160401b03908963189b407160e31b5f526004521660245260445ffd5b886301aaf4cd60e21b5f5260045260245ffd5b87637c30754760e11b5f526004523360245260445ffd5b87637b0f030360e11b5f526004523360245260445ffd5b612597915060203d602011610a8e57610a808183612b25565b86612276565b34611951575f36600319011261195157602061125154604051908152f35b34611951576020366003190112611951576125d46129e9565b6040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611a13576002915f916126c4575b5061263381612ba2565b146119e5576001600160a01b0381165f81815260208190526040902054909181156126b1575f808093819386835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af11561269f57005b63b6c30e5f60e01b5f5260045260245ffd5b82636e34ee0b60e11b5f5260045260245ffd5b6126dd915060203d602011610a8e57610a808183612b25565b83612629565b34611951575f366003190112611951576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34611951575f366003190112611951576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34611951575f36600319011261195157602061124e54604051908152f35b34611951576020366003190112611951576127a26129e9565b6040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611a13576002915f9161284a575b5061280181612ba2565b146119e55761280e613361565b6128178161338c565b61282181836133d8565b80612838575b61282d57005b61283691613450565b005b50336001600160a01b03831614612827565b612863915060203d602011610a8e57610a808183612b25565b836127f7565b346119515760203660031901126119515760a06004355f606060405161288e81612aa3565b8281528260208201528260408201520152805f5261124c60205260405f209061800081105f14612910576128c46128ca916132f8565b91612b46565b9064ffffffffff606060405193600180871b03815116855263ffffffff602082015116602086015262ffffff604082015116604086015201511660608301526080820152f35b506128ca5f91612b46565b34611951575f3660031901126119515760406112505464ffffffffff825191818116835260281c166020820152f35b34611951576020366003190112611951576004359063ffffffff60e01b82168092036119515760209163e33c339560e01b811490811561298c575b5015158152f35b63d9815de160e01b8114915081156129a6575b5083612985565b639e18e9f560e01b8114915081156129d8575b81156129c7575b508361299f565b6301ffc9a760e01b149050836129c0565b63dc3f730d60e01b811491506129b9565b600435906001600160a01b038216820361195157565b602435906001600160a01b038216820361195157565b600435906001600160601b038216820361195157565b60051115612a3557565b634e487b7160e01b5f52602160045260245ffd5b60608101949392604092612a5c81612a2b565b825260208201520152565b90602080835192838152019201905f5b818110612a845750505090565b82516001600160a01b0316845260209384019390920191600101612a77565b608081019081106001600160401b03821117612abe57604052565b634e487b7160e01b5f52604160045260245ffd5b61012081019081106001600160401b03821117612abe57604052565b61016081019081106001600160401b03821117612abe57604052565b606081019081106001600160401b03821117612abe57604052565b90601f801991011681019081106001600160401b03821117612abe57604052565b90604051612b5381612aa3565b91546001600160a01b038116835260a081901c63ffffffff16602084015260c081901c62ffffff16604084015260d81c6060830152565b90816020910312611951575160038110156119515790565b60031115612a3557565b9060ff8091169116019060ff8211612bc057565b634e487b7160e01b5f52601160045260245ffd5b612bdd9061350f565b9060ff825460901c1690612bf082612a2b565b8115612c06576002600184015493015491929190565b5f92508291508190565b81810292918115918404141715612bc057565b8115612c2d570490565b634e487b7160e01b5f52601260045260245ffd5b60405190612c4e82612aa3565b8160606001600160401b036112505464ffffffffff8116845264ffffffffff8160281c16602085015264ffffffffff8160501c16604085015260781c16910152565b9060ff8091169116039060ff8211612bc057565b6001600160401b038111612abe5760051b60200190565b90612cc582612ca4565b612cd26040519182612b25565b8281528092612ce3601f1991612ca4565b0190602036910137565b80518210156119555760209160051b010190565b5f198114612bc05760010190565b64ffffffffff60019116019064ffffffffff8211612bc057565b6040519060e082018281106001600160401b03821117612abe576040525f60c083606081526060602082015260606040820152606080820152826080820152606060a08201520152565b906001600160401b03809116911601906001600160401b038211612bc057565b9190826040910312611951576020825192015160038110156119515790565b91908201809211612bc057565b612dc88161350f565b612dd0612c41565b602081019264ffffffffff845116936001600160601b038216948511156132a95764ffffffffff612e0381835116612d0f565b1685036132845750612e13612d29565b916001600160401b03612e4f612e2886613a38565b7f000000000000000000000000000000000000000000000000000000000000000090612d73565b16421115612fd2575b5090837f34f4a4e8b2116a24476d362476450e61ac83521b9aa4c61fe916b65f699a238b612ef0612edc846080966112505469ffffffffff00000000008260281b169069ffffffffff000000000019161761125055612ed77f000000000000000000000000000000000000000000000000000000000000000033613fb5565b613fd6565b604051918291602083526020830190612a67565b0390a2015115612efe575050565b805460ff60901b1916600160921b1781555f6002820181905560019190910155612f95610def612f6e7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612c10565b7f000000000000000000000000000000000000000000000000000000000000000090612db2565b611251557f94e8730e139967cf7bc99110a80f6ad918cb6cd31982825e0861c9c115edc85e6060604051600481525f60208201525f6040820152a2565b9093919492612fe185836136b2565b9560018060a01b037f000000000000000000000000000000000000000000000000000000000000000016956001600160401b03604051986317bf581560e01b8a52168060048a01526040896024818b5afa8015611a13575f995f9161324f575b5061304b81612ba2565b80156132395760019061305d81612ba2565b14988961321e575b5060a083019860c0840198905f5b8a518110156130bb578061308a6001928e51612ced565b515f5261124c6020526130b58d6130ae83858060a01b0360405f2054169251612ced565b51906139b6565b01613073565b509091929395979950869850959395156131415750612edc847f34f4a4e8b2116a24476d362476450e61ac83521b9aa4c61fe916b65f699a238b93612ef09364ffffffffff604060809a9b01511687111561311e575b5095509550505050612e58565b865f5261125260205260405f20906001600160401b03198254161790555f613111565b6040516312a258e160e21b8152955060209450859350600492508391505f905af18015611a13577f479f5f2c8d3a57a5168a627ab1ab1790f23cde43decd894bda2c427214d2d1e8926040925f926131f4575b505161125080546cffffffffffffffffffffffffff60501b1916607884901b67ffffffffffffffff60781b1617605083901b64ffffffffff60501b16179055825164ffffffffff90911681526001600160401b03919091166020820152a2565b6001600160401b039192506132179060203d602011610dc757610db78183612b25565b9190613194565b9092508198508361322e92613aa3565b96608051915f613065565b508562366cfd60e81b5f5260045260245260445ffd5b905061327491995060403d60401161327d575b61326c8183612b25565b810190612d93565b9890985f613041565b503d613262565b61329664ffffffffff80925116612d0f565b630b960f0b60e21b5f521660045260245ffd5b84636e9f344b60e01b5f5260045260245ffd5b91908203918211612bc057565b9081602091031261195157516001600160401b03811681036119515790565b6112498210156119555701905f90565b8060031c61024901908161024911612bc0576112498210156119555760039091015460059190911b60e0161c63ffffffff1690565b908060031c610249018061024911612bc05761335060e09163ffffffff946132e8565b90549060031b1c9160051b161c1690565b6001600160601b03613371613718565b168061337a5750565b630b960f0b60e21b5f5260045260245ffd5b6001600160a01b03165f81815261124d60205260409020549190821580156133c8575b6133b65750565b6376a1be0560e01b5f5260045260245ffd5b506133d2836132f8565b156133af565b91906133e38361381c565b8015159390846133fa5750906133f8916139b6565b565b90613404836132f8565b820361340f57505050565b60207f7a1865908066877218d85239f9bf7a79f41b29ceb7be2f367360c721f12f72759161343d8486613924565b6040519384526001600160a01b031692a3565b90630107ac004201804211612bc0575f91825261124c6020526040909120805462ffffff60c01b19166201518090920460c01b62ffffff60c01b169190911790557f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561195157604051632d9938cd60e01b81526001600160a01b039091166004820152630107ac006024820152905f908290604490829084905af18015611a13576135055750565b5f6133f891612b25565b6001600160601b031690815f52600160205260405f20916001600160401b03835416156135395750565b634e33016360e11b5f5260045260245ffd5b6001600160a01b039091165f81815261124d6020526040902054929083613598575f925b8315613579575050565b6001600160601b0390634f23423b60e01b5f521660045260245260445ffd5b6135a28484614164565b9261356f565b547f000000000000000000000000000000000000000000000000000000000000000060ff8260801c16149081156135dd575090565b6001600160401b03915016421190565b939194929094604051956001600160601b0360208801964688523060408a015216606088015260018060a01b0316608087015261362981612a2b565b60a086015260c085015260e0840152610100830152610100825261364f61012083612b25565b905190206001600160f81b031690565b60016001607c1b03906040516020810191825260208152613681604082612b25565b5190201690565b5f90600354805b6136965750565b916136a89063ffffffff841690612db2565b9160201c8061368f565b906001600160601b0364ffffffffff602084015116911690811180613703575b156136e85750606001516001600160401b031690565b90505f526112526020526001600160401b0360405f20541690565b5064ffffffffff6040830151168111156136d2565b613720612c41565b9064ffffffffff60208301511664ffffffffff83511681146138165761374b64ffffffffff91612d0f565b1691825f5260016020526001600160401b0361376c612e2860405f20613a38565b164211613813578261377d916136b2565b604080516317bf581560e01b81526001600160401b03929092166004830152816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611a13576001915f916137f2575b506137e681612ba2565b036137ed57565b5f9150565b61380b915060403d60401161327d5761326c8183612b25565b90505f6137dc565b50565b505f9150565b60405163afff33ef60e01b81526001600160a01b03918216600482015230602482015290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115611a13575f916138d8575b507f00000000000000000000000000000000000000000000000000000000000000008110156138aa57505f90565b6138d5907f000000000000000000000000000000000000000000000000000000000000000090612c23565b90565b90506020813d602011613902575b816138f360209383612b25565b8101031261195157515f61387c565b3d91506138e6565b61124f548110156119555761124f5f5260205f2001905f90565b91906139438161393e613935613688565b610376876132f8565b612db2565b9263ffffffff841161395a576133f8929350614263565b8363bb7337f760e01b5f5260045260245ffd5b60048210156119555701905f90565b906001600160601b0361ffff92165f5261125360205260f06139a560405f208360041c9061396d565b90549060031b1c9160041b161c1690565b906139c0816142cc565b806001600160a01b0383167faf65ecdc8a0d3ea90c8344c89e7001864fddf59dfdf41da2994463fe99049a595f80a3805f5261124c60205263ffffffff60405f205460a01c1615613a0f575050565b6133f89161432f565b906001600160401b03809116911603906001600160401b038211612bc057565b613a706001600160401b036138d59254167f000000000000000000000000000000000000000000000000000000000000000090613a18565b7f000000000000000000000000000000000000000000000000000000000000000090613a18565b8015612bc0575f190190565b909291925f608052613ab3612d29565b608052613abe613688565b907f00000000000000000000000000000000000000000000000000000000000000009260208401808511612bc057613b12905f60408097969751613b0181612b0a565b606081528260208201520152612cbb565b9260405193613b2085612b0a565b84525f60208501525f6040850152613b3781612cbb565b60805152613b4481612cbb565b60206080510152613b5481612cbb565b60406080510152613b6481612cbb565b60805160600152604051610420613b7b8183612b25565b602082525061040036602083013760a060805101525f909687925f935b613ba9575060019750505050505050565b821580613f7d575b613f1b575b86604087015114613f065760405160208101908382526001600160601b038316604082015285606082015260608152613bf0608082612b25565b519020613c016040880151896132bc565b908115612c2d5706915f925b6020880151841080613eee575b15613c4a57613c3e613c449163ffffffff613c36878c51612ced565b511690612db2565b93612d01565b92613c0d565b613c5b919598935098919598614478565b96919390955f5b608080510151811080613ed7575b15613c8357613c7e90612d01565b613c62565b92939a97909499969195996080805101518414613ce1575b505050613cd899613cd091613cca6020608051015191613cc4613cbe8285612ced565b51612d01565b92612ced565b52613a97565b988994612d01565b93969296613b98565b805f5261124c602052613cf660405f20612b46565b62ffffff6040820151168062015180810204620151801481151715612bc0576001600160401b038b5460401c1662278d0081018111612bc05762278d00620151809101910210159081613e18575b5015613db557918391613cd89d93613d80613cd0966080515185613d7a836040608051015188613d7a8360606080510151612ced565b52612ced565b528b6080805101613d918151612d01565b9052613da4575b50829c50819350613c9b565b613dae918b6143de565b5f80613d98565b909250602060c06080989596979851015114613e0957613cd8928c9796959492613e0492613dfd60a0608051015160c06080510190815191613df683612d01565b9052612ced565b528a6143de565b612d01565b505f9a50505050505050505050565b516001600160a01b031690506001600160401b03613e358b613a38565b6040516339be1fbb60e11b815260048101939093523060248401521660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611a13575f91613e9d575b505f613d44565b90506020813d8211613ecf575b81613eb760209383612b25565b8101031261195157518015158103611951575f613e96565b3d9150613eaa565b5085613ee68260805151612ced565b511415613c70565b50613efa848951612ced565b5160201c811015613c1a565b5050608080515f910152506001955050505050565b600192505f835b613f2d575b50613bb6565b608080989498510151811015613f75578781613f6c613f53839460406080510151612ced565b51613f648360606080510151612ced565b51908b6143de565b01909397613f22565b969296613f27565b50613f8d89608080510151612db2565b7f00000000000000000000000000000000000000000000000000000000000000001015613bb1565b60018060a01b03165f525f602052613fd260405f20918254612db2565b9055565b9190608081019081511561415c579190917f0000000000000000000000000000000000000000000000000000000000000000936001600160601b0361401a86612cbb565b91165f5261125360205260405f20915f935f925f9160208401925b885181101561415057614049818651612ced565b515f5261124c60205260405f2080549060018060a01b0382169163ffffffff80614074868a51612ced565b51169160a01c160163ffffffff8111612bc057815463ffffffff60a01b191660a09190911b63ffffffff60a01b161790556140ba6140b3838751612ced565b518a612db2565b808a106140cb575050600101614035565b909896896140d98987612ced565b526140e5838851612ced565b5160f08960041b161b1796600f80821614801561413d575b61410c575b60010198906140ba565b966141369061411e8960041c8b61396d565b90919082549060031b91821b915f19901b1916179055565b5f96614102565b5060018101808211612bc0578c146140fd565b50965096505050505050565b506060925050565b91906001600160601b035f93165f526112536020527e0100010001000100010001000100010001000100010001000100010001000160405f209102600f7f00000000000000000000000000000000000000000000000000000000000000000160041c905f925b8284106141d75750505050565b909192946001907e010001000100010001000100010001000100010001000100010001000100017f7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff8561422a8a8761396d565b90549060031b1c188180821601171719600f1c0260f01c0195019291906141ca565b6040906138d5939281528160208201520190612a67565b909161427082600361332d565b8084146142c6578260031c610249018061024911612bc05760079093169303916003935b61124982101561195557818501805460059290921b85901b909101905580156142c6575f190180841c90600716614294565b50915050565b6142d781600361332d565b91821561432a578160031c610249018061024911612bc0576003935f039260071661124982101561195557818501805460059290921b85901b909101905580156142c6575f190180841c90600716614294565b915050565b815f5261124c6020525f604081205560018060a01b031690815f5261124d6020525f604081205561124f549068010000000000000000821015612abe5761411e826001614380940161124f5561390a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15611951575f91602483926040519485938492634a1ce59960e01b845260048401525af18015611a13576135055750565b9290829060201b1791602084018051906143f782612d01565b90525b80151580614457575b156144355784515f1982019190818311612bc0576144309261442491612ced565b51613cca828851612ced565b6143fa565b936040919361444961445394968351612ced565b5201918251612db2565b9052565b5084515f19820190828211612bc057859161447191612ced565b5111614403565b9060039082905f5b61124981101561195557838101545f939091905b63ffffffff8316908181106144b55790600191039260201c94019391614494565b949290506102498210156144cf5750841b01600101614480565b9463ffffffff939492916102481901901b019403921690565b5f92907f0000000000000000000000000000000000000000000000000000000000000000905f198201828111612bc05760036145259104836132bc565b9184548360ff8260881c161061465c5760ff9060981c1694614563600261455360018401546104078a612a2b565b607c1b8860f81b1792015461365f565b905f935f6001600160601b038216905b8581106145e85750505050505081851080156145d5575b6145c95710159161459a81612a2b565b600181146145c1576002906145ae81612a2b565b146145ba576003929190565b6002929190565b506001929190565b50509050600491905f90565b506145df84612a2b565b6003841461458a565b815f52600260205260405f206145fe828561397c565b5f5260205260405f20549a8460016001607c1b03198d16036146525760016001607c1b0361462c8792612d01565b9c161461463e575b6001905b01614573565b9561464a600191612d01565b969050614634565b9a50600190614638565b505050509150506004905f905f90565b5f5b81518110156146d2576001906001600160a01b0361468c8285612ced565b51165f5261124d60205260405f20546146a4816132f8565b6146b0575b500161466e565b6146cb90838060a01b036146c48487612ced565b51166133d8565b505f6146a9565b505056fea2646970667358221220e78592a11356c68177eb8c5d2f1c8fcce7d66f0763e6a1c9c3b054b38fd08ba864736f6c63430008250033",
}

// VerificationOperator is an auto generated Go binding around an Ethereum contract.
type VerificationOperator struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VerificationOperator) GetABI() abi.ABI {
	return c.abi
}

// NewVerificationOperator creates a new instance of VerificationOperator.
func NewVerificationOperator() *VerificationOperator {
	parsed, err := VerificationOperatorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VerificationOperator{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VerificationOperator) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address service_, address staking_, address randomness_, (uint8,uint8,uint96,uint64,uint64,uint64,uint64,uint64,uint64,uint96,uint96) p) returns()
func (verificationOperator *VerificationOperator) PackConstructor(registry_ common.Address, service_ common.Address, staking_ common.Address, randomness_ common.Address, p IVerificationOperatorParameters) []byte {
	enc, err := verificationOperator.abi.Pack("", registry_, service_, staking_, randomness_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCarried is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5518e7f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function carried() view returns(uint256)
func (verificationOperator *VerificationOperator) PackCarried() []byte {
	enc, err := verificationOperator.abi.Pack("carried")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCarried is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5518e7f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function carried() view returns(uint256)
func (verificationOperator *VerificationOperator) TryPackCarried() ([]byte, error) {
	return verificationOperator.abi.Pack("carried")
}

// UnpackCarried is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5518e7f8.
//
// Solidity: function carried() view returns(uint256)
func (verificationOperator *VerificationOperator) UnpackCarried(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("carried", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7db5083.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(uint96 round, bytes32 commitment) returns()
func (verificationOperator *VerificationOperator) PackCommit(round *big.Int, commitment [32]byte) []byte {
	enc, err := verificationOperator.abi.Pack("commit", round, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7db5083.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(uint96 round, bytes32 commitment) returns()
func (verificationOperator *VerificationOperator) TryPackCommit(round *big.Int, commitment [32]byte) ([]byte, error) {
	return verificationOperator.abi.Pack("commit", round, commitment)
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d5aa7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint96 round) returns()
func (verificationOperator *VerificationOperator) PackDraw(round *big.Int) []byte {
	enc, err := verificationOperator.abi.Pack("draw", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d5aa7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint96 round) returns()
func (verificationOperator *VerificationOperator) TryPackDraw(round *big.Int) ([]byte, error) {
	return verificationOperator.abi.Pack("draw", round)
}

// PackEarningsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df08bd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earningsOf(address account) view returns(uint256)
func (verificationOperator *VerificationOperator) PackEarningsOf(account common.Address) []byte {
	enc, err := verificationOperator.abi.Pack("earningsOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEarningsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df08bd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function earningsOf(address account) view returns(uint256)
func (verificationOperator *VerificationOperator) TryPackEarningsOf(account common.Address) ([]byte, error) {
	return verificationOperator.abi.Pack("earningsOf", account)
}

// UnpackEarningsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8df08bd4.
//
// Solidity: function earningsOf(address account) view returns(uint256)
func (verificationOperator *VerificationOperator) UnpackEarningsOf(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("earningsOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (verificationOperator *VerificationOperator) PackFee() []byte {
	enc, err := verificationOperator.abi.Pack("fee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee() view returns(uint256)
func (verificationOperator *VerificationOperator) TryPackFee() ([]byte, error) {
	return verificationOperator.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (verificationOperator *VerificationOperator) UnpackFee(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb688a363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join() returns()
func (verificationOperator *VerificationOperator) PackJoin() []byte {
	enc, err := verificationOperator.abi.Pack("join")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb688a363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join() returns()
func (verificationOperator *VerificationOperator) TryPackJoin() ([]byte, error) {
	return verificationOperator.abi.Pack("join")
}

// PackLeafAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17b0cba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafAt(uint256 leaf) view returns((address,uint32,uint24,uint40), uint256 weight_)
func (verificationOperator *VerificationOperator) PackLeafAt(leaf *big.Int) []byte {
	enc, err := verificationOperator.abi.Pack("leafAt", leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17b0cba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafAt(uint256 leaf) view returns((address,uint32,uint24,uint40), uint256 weight_)
func (verificationOperator *VerificationOperator) TryPackLeafAt(leaf *big.Int) ([]byte, error) {
	return verificationOperator.abi.Pack("leafAt", leaf)
}

// VerificationOperatorLeafAtOutput serves as a container for the return parameters of contract
// method LeafAt.
type VerificationOperatorLeafAtOutput struct {
	Arg0   IOperatorPoolLeaf
	Weight *big.Int
}

// UnpackLeafAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17b0cba5.
//
// Solidity: function leafAt(uint256 leaf) view returns((address,uint32,uint24,uint40), uint256 weight_)
func (verificationOperator *VerificationOperator) UnpackLeafAt(data []byte) (VerificationOperatorLeafAtOutput, error) {
	out, err := verificationOperator.abi.Unpack("leafAt", data)
	outstruct := new(VerificationOperatorLeafAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(IOperatorPoolLeaf)).(*IOperatorPoolLeaf)
	outstruct.Weight = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLeafCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30e69fc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafCount() view returns(uint256)
func (verificationOperator *VerificationOperator) PackLeafCount() []byte {
	enc, err := verificationOperator.abi.Pack("leafCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30e69fc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafCount() view returns(uint256)
func (verificationOperator *VerificationOperator) TryPackLeafCount() ([]byte, error) {
	return verificationOperator.abi.Pack("leafCount")
}

// UnpackLeafCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30e69fc3.
//
// Solidity: function leafCount() view returns(uint256)
func (verificationOperator *VerificationOperator) UnpackLeafCount(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("leafCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6bc547.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafOf(address operator) view returns(uint256)
func (verificationOperator *VerificationOperator) PackLeafOf(operator common.Address) []byte {
	enc, err := verificationOperator.abi.Pack("leafOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd6bc547.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafOf(address operator) view returns(uint256)
func (verificationOperator *VerificationOperator) TryPackLeafOf(operator common.Address) ([]byte, error) {
	return verificationOperator.abi.Pack("leafOf", operator)
}

// UnpackLeafOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd6bc547.
//
// Solidity: function leafOf(address operator) view returns(uint256)
func (verificationOperator *VerificationOperator) UnpackLeafOf(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("leafOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leave() returns()
func (verificationOperator *VerificationOperator) PackLeave() []byte {
	enc, err := verificationOperator.abi.Pack("leave")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leave() returns()
func (verificationOperator *VerificationOperator) TryPackLeave() ([]byte, error) {
	return verificationOperator.abi.Pack("leave")
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((uint8,uint8,uint96,uint64,uint64,uint64,uint64,uint64,uint64,uint96,uint96))
func (verificationOperator *VerificationOperator) PackParameters() []byte {
	enc, err := verificationOperator.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint8,uint8,uint96,uint64,uint64,uint64,uint64,uint64,uint64,uint96,uint96))
func (verificationOperator *VerificationOperator) TryPackParameters() ([]byte, error) {
	return verificationOperator.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint8,uint8,uint96,uint64,uint64,uint64,uint64,uint64,uint64,uint96,uint96))
func (verificationOperator *VerificationOperator) UnpackParameters(data []byte) (IVerificationOperatorParameters, error) {
	out, err := verificationOperator.abi.Unpack("parameters", data)
	if err != nil {
		return *new(IVerificationOperatorParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IVerificationOperatorParameters)).(*IVerificationOperatorParameters)
	return out0, nil
}

// PackProveLeak is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61c67ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveLeak(uint96 round, address operator, uint8 verdict, bytes32 buildDigest, bytes32 findingsDigest, bytes32 salt) returns()
func (verificationOperator *VerificationOperator) PackProveLeak(round *big.Int, operator common.Address, verdict uint8, buildDigest [32]byte, findingsDigest [32]byte, salt [32]byte) []byte {
	enc, err := verificationOperator.abi.Pack("proveLeak", round, operator, verdict, buildDigest, findingsDigest, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveLeak is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61c67ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveLeak(uint96 round, address operator, uint8 verdict, bytes32 buildDigest, bytes32 findingsDigest, bytes32 salt) returns()
func (verificationOperator *VerificationOperator) TryPackProveLeak(round *big.Int, operator common.Address, verdict uint8, buildDigest [32]byte, findingsDigest [32]byte, salt [32]byte) ([]byte, error) {
	return verificationOperator.abi.Pack("proveLeak", round, operator, verdict, buildDigest, findingsDigest, salt)
}

// PackRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36013189.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function randomness() view returns(address)
func (verificationOperator *VerificationOperator) PackRandomness() []byte {
	enc, err := verificationOperator.abi.Pack("randomness")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36013189.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function randomness() view returns(address)
func (verificationOperator *VerificationOperator) TryPackRandomness() ([]byte, error) {
	return verificationOperator.abi.Pack("randomness")
}

// UnpackRandomness is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36013189.
//
// Solidity: function randomness() view returns(address)
func (verificationOperator *VerificationOperator) UnpackRandomness(data []byte) (common.Address, error) {
	out, err := verificationOperator.abi.Unpack("randomness", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRandomnessOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf76d13e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function randomnessOf(uint96 round) view returns(uint64)
func (verificationOperator *VerificationOperator) PackRandomnessOf(round *big.Int) []byte {
	enc, err := verificationOperator.abi.Pack("randomnessOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRandomnessOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf76d13e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function randomnessOf(uint96 round) view returns(uint64)
func (verificationOperator *VerificationOperator) TryPackRandomnessOf(round *big.Int) ([]byte, error) {
	return verificationOperator.abi.Pack("randomnessOf", round)
}

// UnpackRandomnessOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf76d13e.
//
// Solidity: function randomnessOf(uint96 round) view returns(uint64)
func (verificationOperator *VerificationOperator) UnpackRandomnessOf(data []byte) (uint64, error) {
	out, err := verificationOperator.abi.Unpack("randomnessOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (verificationOperator *VerificationOperator) PackRegistry() []byte {
	enc, err := verificationOperator.abi.Pack("registry")
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
func (verificationOperator *VerificationOperator) TryPackRegistry() ([]byte, error) {
	return verificationOperator.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (verificationOperator *VerificationOperator) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := verificationOperator.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81a49473.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function result(uint96 round) view returns(uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest)
func (verificationOperator *VerificationOperator) PackResult(round *big.Int) []byte {
	enc, err := verificationOperator.abi.Pack("result", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81a49473.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function result(uint96 round) view returns(uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest)
func (verificationOperator *VerificationOperator) TryPackResult(round *big.Int) ([]byte, error) {
	return verificationOperator.abi.Pack("result", round)
}

// VerificationOperatorResultOutput serves as a container for the return parameters of contract
// method Result.
type VerificationOperatorResultOutput struct {
	Outcome        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
}

// UnpackResult is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x81a49473.
//
// Solidity: function result(uint96 round) view returns(uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest)
func (verificationOperator *VerificationOperator) UnpackResult(data []byte) (VerificationOperatorResultOutput, error) {
	out, err := verificationOperator.abi.Unpack("result", data)
	outstruct := new(VerificationOperatorResultOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Outcome = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.BuildDigest = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.FindingsDigest = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ae64485.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint96 round, uint8 verdict, bytes32 buildDigest, bytes32 findingsDigest, bytes32 salt) returns()
func (verificationOperator *VerificationOperator) PackReveal(round *big.Int, verdict uint8, buildDigest [32]byte, findingsDigest [32]byte, salt [32]byte) []byte {
	enc, err := verificationOperator.abi.Pack("reveal", round, verdict, buildDigest, findingsDigest, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ae64485.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint96 round, uint8 verdict, bytes32 buildDigest, bytes32 findingsDigest, bytes32 salt) returns()
func (verificationOperator *VerificationOperator) TryPackReveal(round *big.Int, verdict uint8, buildDigest [32]byte, findingsDigest [32]byte, salt [32]byte) ([]byte, error) {
	return verificationOperator.abi.Pack("reveal", round, verdict, buildDigest, findingsDigest, salt)
}

// PackRoundCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127f0b3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundCount() view returns(uint96 started, uint96 drawn)
func (verificationOperator *VerificationOperator) PackRoundCount() []byte {
	enc, err := verificationOperator.abi.Pack("roundCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127f0b3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundCount() view returns(uint96 started, uint96 drawn)
func (verificationOperator *VerificationOperator) TryPackRoundCount() ([]byte, error) {
	return verificationOperator.abi.Pack("roundCount")
}

// VerificationOperatorRoundCountOutput serves as a container for the return parameters of contract
// method RoundCount.
type VerificationOperatorRoundCountOutput struct {
	Started *big.Int
	Drawn   *big.Int
}

// UnpackRoundCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x127f0b3f.
//
// Solidity: function roundCount() view returns(uint96 started, uint96 drawn)
func (verificationOperator *VerificationOperator) UnpackRoundCount(data []byte) (VerificationOperatorRoundCountOutput, error) {
	out, err := verificationOperator.abi.Unpack("roundCount", data)
	outstruct := new(VerificationOperatorRoundCountOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Started = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Drawn = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x872a71f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundOf(uint96 round) view returns((bytes32,uint64,uint64,uint16,uint16,uint16,uint8,bytes32,bytes32))
func (verificationOperator *VerificationOperator) PackRoundOf(round *big.Int) []byte {
	enc, err := verificationOperator.abi.Pack("roundOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x872a71f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundOf(uint96 round) view returns((bytes32,uint64,uint64,uint16,uint16,uint16,uint8,bytes32,bytes32))
func (verificationOperator *VerificationOperator) TryPackRoundOf(round *big.Int) ([]byte, error) {
	return verificationOperator.abi.Pack("roundOf", round)
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x872a71f0.
//
// Solidity: function roundOf(uint96 round) view returns((bytes32,uint64,uint64,uint16,uint16,uint16,uint8,bytes32,bytes32))
func (verificationOperator *VerificationOperator) UnpackRoundOf(data []byte) (IVerificationRoundsRound, error) {
	out, err := verificationOperator.abi.Unpack("roundOf", data)
	if err != nil {
		return *new(IVerificationRoundsRound), err
	}
	out0 := *abi.ConvertType(out[0], new(IVerificationRoundsRound)).(*IVerificationRoundsRound)
	return out0, nil
}

// PackRoundTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee5f8c8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundTime() view returns(uint64)
func (verificationOperator *VerificationOperator) PackRoundTime() []byte {
	enc, err := verificationOperator.abi.Pack("roundTime")
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
func (verificationOperator *VerificationOperator) TryPackRoundTime() ([]byte, error) {
	return verificationOperator.abi.Pack("roundTime")
}

// UnpackRoundTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee5f8c8f.
//
// Solidity: function roundTime() view returns(uint64)
func (verificationOperator *VerificationOperator) UnpackRoundTime(data []byte) (uint64, error) {
	out, err := verificationOperator.abi.Unpack("roundTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSeatOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8ba91f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatOf(uint96 round, uint256 seat) view returns((address,bytes32,uint8,uint128,uint128) s)
func (verificationOperator *VerificationOperator) PackSeatOf(round *big.Int, seat *big.Int) []byte {
	enc, err := verificationOperator.abi.Pack("seatOf", round, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8ba91f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatOf(uint96 round, uint256 seat) view returns((address,bytes32,uint8,uint128,uint128) s)
func (verificationOperator *VerificationOperator) TryPackSeatOf(round *big.Int, seat *big.Int) ([]byte, error) {
	return verificationOperator.abi.Pack("seatOf", round, seat)
}

// UnpackSeatOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8ba91f1.
//
// Solidity: function seatOf(uint96 round, uint256 seat) view returns((address,bytes32,uint8,uint128,uint128) s)
func (verificationOperator *VerificationOperator) UnpackSeatOf(data []byte) (IVerificationRoundsSeat, error) {
	out, err := verificationOperator.abi.Unpack("seatOf", data)
	if err != nil {
		return *new(IVerificationRoundsSeat), err
	}
	out0 := *abi.ConvertType(out[0], new(IVerificationRoundsSeat)).(*IVerificationRoundsSeat)
	return out0, nil
}

// PackSeatsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbe6a545.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatsOf(uint96 round, address operator) view returns(uint256)
func (verificationOperator *VerificationOperator) PackSeatsOf(round *big.Int, operator common.Address) []byte {
	enc, err := verificationOperator.abi.Pack("seatsOf", round, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbe6a545.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatsOf(uint96 round, address operator) view returns(uint256)
func (verificationOperator *VerificationOperator) TryPackSeatsOf(round *big.Int, operator common.Address) ([]byte, error) {
	return verificationOperator.abi.Pack("seatsOf", round, operator)
}

// UnpackSeatsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbe6a545.
//
// Solidity: function seatsOf(uint96 round, address operator) view returns(uint256)
func (verificationOperator *VerificationOperator) UnpackSeatsOf(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("seatsOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd598d4c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function service() view returns(address)
func (verificationOperator *VerificationOperator) PackService() []byte {
	enc, err := verificationOperator.abi.Pack("service")
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
func (verificationOperator *VerificationOperator) TryPackService() ([]byte, error) {
	return verificationOperator.abi.Pack("service")
}

// UnpackService is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd598d4c9.
//
// Solidity: function service() view returns(address)
func (verificationOperator *VerificationOperator) UnpackService(data []byte) (common.Address, error) {
	out, err := verificationOperator.abi.Unpack("service", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb9d3cb6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint96 round) returns()
func (verificationOperator *VerificationOperator) PackSettle(round *big.Int) []byte {
	enc, err := verificationOperator.abi.Pack("settle", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb9d3cb6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint96 round) returns()
func (verificationOperator *VerificationOperator) TryPackSettle(round *big.Int) ([]byte, error) {
	return verificationOperator.abi.Pack("settle", round)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (verificationOperator *VerificationOperator) PackStaking() []byte {
	enc, err := verificationOperator.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (verificationOperator *VerificationOperator) TryPackStaking() ([]byte, error) {
	return verificationOperator.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (verificationOperator *VerificationOperator) UnpackStaking(data []byte) (common.Address, error) {
	out, err := verificationOperator.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStartRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0eab890.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startRound(address customer, address contractAddress, bytes32 digest) payable returns(uint96 round)
func (verificationOperator *VerificationOperator) PackStartRound(customer common.Address, contractAddress common.Address, digest [32]byte) []byte {
	enc, err := verificationOperator.abi.Pack("startRound", customer, contractAddress, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0eab890.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startRound(address customer, address contractAddress, bytes32 digest) payable returns(uint96 round)
func (verificationOperator *VerificationOperator) TryPackStartRound(customer common.Address, contractAddress common.Address, digest [32]byte) ([]byte, error) {
	return verificationOperator.abi.Pack("startRound", customer, contractAddress, digest)
}

// UnpackStartRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0eab890.
//
// Solidity: function startRound(address customer, address contractAddress, bytes32 digest) payable returns(uint96 round)
func (verificationOperator *VerificationOperator) UnpackStartRound(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("startRound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSubjectOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85be4d25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subjectOf(uint96 round) view returns(bytes32)
func (verificationOperator *VerificationOperator) PackSubjectOf(round *big.Int) []byte {
	enc, err := verificationOperator.abi.Pack("subjectOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubjectOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85be4d25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subjectOf(uint96 round) view returns(bytes32)
func (verificationOperator *VerificationOperator) TryPackSubjectOf(round *big.Int) ([]byte, error) {
	return verificationOperator.abi.Pack("subjectOf", round)
}

// UnpackSubjectOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85be4d25.
//
// Solidity: function subjectOf(uint96 round) view returns(bytes32)
func (verificationOperator *VerificationOperator) UnpackSubjectOf(data []byte) ([32]byte, error) {
	out, err := verificationOperator.abi.Unpack("subjectOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (verificationOperator *VerificationOperator) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := verificationOperator.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (verificationOperator *VerificationOperator) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return verificationOperator.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (verificationOperator *VerificationOperator) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := verificationOperator.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTotalWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c82e57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalWeight() view returns(uint256)
func (verificationOperator *VerificationOperator) PackTotalWeight() []byte {
	enc, err := verificationOperator.abi.Pack("totalWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c82e57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalWeight() view returns(uint256)
func (verificationOperator *VerificationOperator) TryPackTotalWeight() ([]byte, error) {
	return verificationOperator.abi.Pack("totalWeight")
}

// UnpackTotalWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96c82e57.
//
// Solidity: function totalWeight() view returns(uint256)
func (verificationOperator *VerificationOperator) UnpackTotalWeight(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("totalWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c1b8772.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(address operator) returns()
func (verificationOperator *VerificationOperator) PackUpdate(operator common.Address) []byte {
	enc, err := verificationOperator.abi.Pack("update", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c1b8772.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(address operator) returns()
func (verificationOperator *VerificationOperator) TryPackUpdate(operator common.Address) ([]byte, error) {
	return verificationOperator.abi.Pack("update", operator)
}

// PackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1e7819.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validators() view returns(address[] all)
func (verificationOperator *VerificationOperator) PackValidators() []byte {
	enc, err := verificationOperator.abi.Pack("validators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1e7819.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validators() view returns(address[] all)
func (verificationOperator *VerificationOperator) TryPackValidators() ([]byte, error) {
	return verificationOperator.abi.Pack("validators")
}

// UnpackValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca1e7819.
//
// Solidity: function validators() view returns(address[] all)
func (verificationOperator *VerificationOperator) UnpackValidators(data []byte) ([]common.Address, error) {
	out, err := verificationOperator.abi.Unpack("validators", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1aab33f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weight() view returns(uint256)
func (verificationOperator *VerificationOperator) PackWeight() []byte {
	enc, err := verificationOperator.abi.Pack("weight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1aab33f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weight() view returns(uint256)
func (verificationOperator *VerificationOperator) TryPackWeight() ([]byte, error) {
	return verificationOperator.abi.Pack("weight")
}

// UnpackWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1aab33f.
//
// Solidity: function weight() view returns(uint256)
func (verificationOperator *VerificationOperator) UnpackWeight(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("weight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWeightUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0c0afe0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightUnit() view returns(uint256)
func (verificationOperator *VerificationOperator) PackWeightUnit() []byte {
	enc, err := verificationOperator.abi.Pack("weightUnit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0c0afe0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightUnit() view returns(uint256)
func (verificationOperator *VerificationOperator) TryPackWeightUnit() ([]byte, error) {
	return verificationOperator.abi.Pack("weightUnit")
}

// UnpackWeightUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0c0afe0.
//
// Solidity: function weightUnit() view returns(uint256)
func (verificationOperator *VerificationOperator) UnpackWeightUnit(data []byte) (*big.Int, error) {
	out, err := verificationOperator.abi.Unpack("weightUnit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address account) returns()
func (verificationOperator *VerificationOperator) PackWithdraw(account common.Address) []byte {
	enc, err := verificationOperator.abi.Pack("withdraw", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address account) returns()
func (verificationOperator *VerificationOperator) TryPackWithdraw(account common.Address) ([]byte, error) {
	return verificationOperator.abi.Pack("withdraw", account)
}

// VerificationOperatorAskedAgain represents a AskedAgain event raised by the VerificationOperator contract.
type VerificationOperatorAskedAgain struct {
	Round *big.Int
	Last  *big.Int
	Id    uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorAskedAgainEventName = "AskedAgain"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorAskedAgain) ContractEventName() string {
	return VerificationOperatorAskedAgainEventName
}

// UnpackAskedAgainEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AskedAgain(uint96 indexed round, uint96 last, uint64 id)
func (verificationOperator *VerificationOperator) UnpackAskedAgainEvent(log *types.Log) (*VerificationOperatorAskedAgain, error) {
	event := "AskedAgain"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorAskedAgain)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorCommitted represents a Committed event raised by the VerificationOperator contract.
type VerificationOperatorCommitted struct {
	Round      *big.Int
	Validator  common.Address
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorCommitted) ContractEventName() string {
	return VerificationOperatorCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(uint96 indexed round, address indexed validator, bytes32 commitment)
func (verificationOperator *VerificationOperator) UnpackCommittedEvent(log *types.Log) (*VerificationOperatorCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorCommitted)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorDrawn represents a Drawn event raised by the VerificationOperator contract.
type VerificationOperatorDrawn struct {
	Round     *big.Int
	Operators []common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorDrawnEventName = "Drawn"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorDrawn) ContractEventName() string {
	return VerificationOperatorDrawnEventName
}

// UnpackDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drawn(uint96 indexed round, address[] operators)
func (verificationOperator *VerificationOperator) UnpackDrawnEvent(log *types.Log) (*VerificationOperatorDrawn, error) {
	event := "Drawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorDrawn)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorJoined represents a Joined event raised by the VerificationOperator contract.
type VerificationOperatorJoined struct {
	Operator common.Address
	Leaf     *big.Int
	Weight   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorJoinedEventName = "Joined"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorJoined) ContractEventName() string {
	return VerificationOperatorJoinedEventName
}

// UnpackJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Joined(address indexed operator, uint256 indexed leaf, uint256 weight)
func (verificationOperator *VerificationOperator) UnpackJoinedEvent(log *types.Log) (*VerificationOperatorJoined, error) {
	event := "Joined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorJoined)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorLeakProven represents a LeakProven event raised by the VerificationOperator contract.
type VerificationOperatorLeakProven struct {
	Round      *big.Int
	Operator   common.Address
	Tattletale common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorLeakProvenEventName = "LeakProven"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorLeakProven) ContractEventName() string {
	return VerificationOperatorLeakProvenEventName
}

// UnpackLeakProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeakProven(uint96 indexed round, address indexed operator, address indexed tattletale)
func (verificationOperator *VerificationOperator) UnpackLeakProvenEvent(log *types.Log) (*VerificationOperatorLeakProven, error) {
	event := "LeakProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorLeakProven)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorLeft represents a Left event raised by the VerificationOperator contract.
type VerificationOperatorLeft struct {
	Operator common.Address
	Leaf     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorLeftEventName = "Left"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorLeft) ContractEventName() string {
	return VerificationOperatorLeftEventName
}

// UnpackLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Left(address indexed operator, uint256 indexed leaf)
func (verificationOperator *VerificationOperator) UnpackLeftEvent(log *types.Log) (*VerificationOperatorLeft, error) {
	event := "Left"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorLeft)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorPunished represents a Punished event raised by the VerificationOperator contract.
type VerificationOperatorPunished struct {
	Round  *big.Int
	Absent []common.Address
	Wrong  []common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorPunishedEventName = "Punished"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorPunished) ContractEventName() string {
	return VerificationOperatorPunishedEventName
}

// UnpackPunishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Punished(uint96 indexed round, address[] absent, address[] wrong)
func (verificationOperator *VerificationOperator) UnpackPunishedEvent(log *types.Log) (*VerificationOperatorPunished, error) {
	event := "Punished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorPunished)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorRevealed represents a Revealed event raised by the VerificationOperator contract.
type VerificationOperatorRevealed struct {
	Round          *big.Int
	Validator      common.Address
	Verdict        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorRevealed) ContractEventName() string {
	return VerificationOperatorRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(uint96 indexed round, address indexed validator, uint8 verdict, bytes32 buildDigest, bytes32 findingsDigest)
func (verificationOperator *VerificationOperator) UnpackRevealedEvent(log *types.Log) (*VerificationOperatorRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorRevealed)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorRoundStarted represents a RoundStarted event raised by the VerificationOperator contract.
type VerificationOperatorRoundStarted struct {
	Round           *big.Int
	Customer        common.Address
	ContractAddress common.Address
	Digest          [32]byte
	CommitUntil     uint64
	RevealUntil     uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorRoundStartedEventName = "RoundStarted"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorRoundStarted) ContractEventName() string {
	return VerificationOperatorRoundStartedEventName
}

// UnpackRoundStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundStarted(uint96 indexed round, address indexed customer, address indexed contractAddress, bytes32 digest, uint64 commitUntil, uint64 revealUntil)
func (verificationOperator *VerificationOperator) UnpackRoundStartedEvent(log *types.Log) (*VerificationOperatorRoundStarted, error) {
	event := "RoundStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorRoundStarted)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorSettled represents a Settled event raised by the VerificationOperator contract.
type VerificationOperatorSettled struct {
	Round          *big.Int
	Outcome        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorSettled) ContractEventName() string {
	return VerificationOperatorSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint96 indexed round, uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest)
func (verificationOperator *VerificationOperator) UnpackSettledEvent(log *types.Log) (*VerificationOperatorSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorSettled)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorWeightChanged represents a WeightChanged event raised by the VerificationOperator contract.
type VerificationOperatorWeightChanged struct {
	Operator common.Address
	Leaf     *big.Int
	Weight   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorWeightChangedEventName = "WeightChanged"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorWeightChanged) ContractEventName() string {
	return VerificationOperatorWeightChangedEventName
}

// UnpackWeightChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightChanged(address indexed operator, uint256 indexed leaf, uint256 weight)
func (verificationOperator *VerificationOperator) UnpackWeightChangedEvent(log *types.Log) (*VerificationOperatorWeightChanged, error) {
	event := "WeightChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorWeightChanged)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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

// VerificationOperatorWithdrawn represents a Withdrawn event raised by the VerificationOperator contract.
type VerificationOperatorWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VerificationOperatorWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (VerificationOperatorWithdrawn) ContractEventName() string {
	return VerificationOperatorWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (verificationOperator *VerificationOperator) UnpackWithdrawnEvent(log *types.Log) (*VerificationOperatorWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationOperatorWithdrawn)
	if len(log.Data) > 0 {
		if err := verificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationOperator.abi.Events[event].Inputs {
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
func (verificationOperator *VerificationOperator) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["AlreadyDrawn"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["AlreadyInPool"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackAlreadyInPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["AlreadyRevealed"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["CommitTimeOver"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackCommitTimeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["DrawFirst"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackDrawFirstError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["FeeTooHigh"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackFeeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["NoCommitment"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackNoCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["NotDrawn"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["NotEligible"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["NotInPool"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackNotInPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["NotSeated"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackNotSeatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["NotTheCommitment"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackNotTheCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["OperatorContractDisabled"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackOperatorContractDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["PenaltiesInvalid"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackPenaltiesInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["PoolFull"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackPoolFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["RandomnessNotKnown"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackRandomnessNotKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["RevealDiffers"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackRevealDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["RevealNotOpen"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackRevealNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["RevealTimeOver"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackRevealTimeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["RevealsOpen"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackRevealsOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["SeatsInvalid"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackSeatsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["ServiceOnly"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackServiceOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["SettleTooEarly"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackSettleTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["TimesInvalid"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackTimesInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["UnknownRound"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackUnknownRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["VerdictInvalid"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackVerdictInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["WeightTooLarge"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackWeightTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["WeightUnitInvalid"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackWeightUnitInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationOperator.abi.Errors["ZeroCommitment"].ID.Bytes()[:4]) {
		return verificationOperator.UnpackZeroCommitmentError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VerificationOperatorAlreadyCommitted represents a AlreadyCommitted error raised by the VerificationOperator contract.
type VerificationOperatorAlreadyCommitted struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(uint96 round, address validator)
func VerificationOperatorAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x28032059636c90664f3eb6bda5f887ca0228ff08db980c52e7f6ac1e03b50a10")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(uint96 round, address validator)
func (verificationOperator *VerificationOperator) UnpackAlreadyCommittedError(raw []byte) (*VerificationOperatorAlreadyCommitted, error) {
	out := new(VerificationOperatorAlreadyCommitted)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorAlreadyDrawn represents a AlreadyDrawn error raised by the VerificationOperator contract.
type VerificationOperatorAlreadyDrawn struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDrawn(uint96 round)
func VerificationOperatorAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x6e9f344bbb8e2cfe8fea2f3625e1083684f7c84343fd53f27c84132cd661f0e8")
}

// UnpackAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDrawn(uint96 round)
func (verificationOperator *VerificationOperator) UnpackAlreadyDrawnError(raw []byte) (*VerificationOperatorAlreadyDrawn, error) {
	out := new(VerificationOperatorAlreadyDrawn)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "AlreadyDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorAlreadyInPool represents a AlreadyInPool error raised by the VerificationOperator contract.
type VerificationOperatorAlreadyInPool struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInPool(address operator)
func VerificationOperatorAlreadyInPoolErrorID() common.Hash {
	return common.HexToHash("0xac7195c0725e2e0b0c153bf5e4a0bf400cfd4302274d09e1b0cd42eb01343955")
}

// UnpackAlreadyInPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInPool(address operator)
func (verificationOperator *VerificationOperator) UnpackAlreadyInPoolError(raw []byte) (*VerificationOperatorAlreadyInPool, error) {
	out := new(VerificationOperatorAlreadyInPool)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "AlreadyInPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorAlreadyRevealed represents a AlreadyRevealed error raised by the VerificationOperator contract.
type VerificationOperatorAlreadyRevealed struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRevealed(uint96 round, address validator)
func VerificationOperatorAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0xf860ea8e1ef01fb7ed4df6b259303afdd28af46267d6216a94df5d8c43a22aff")
}

// UnpackAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRevealed(uint96 round, address validator)
func (verificationOperator *VerificationOperator) UnpackAlreadyRevealedError(raw []byte) (*VerificationOperatorAlreadyRevealed, error) {
	out := new(VerificationOperatorAlreadyRevealed)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "AlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorAlreadySettled represents a AlreadySettled error raised by the VerificationOperator contract.
type VerificationOperatorAlreadySettled struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySettled(uint96 round)
func VerificationOperatorAlreadySettledErrorID() common.Hash {
	return common.HexToHash("0x06abd33493d3a3fad98b47e237c898d3217a20cb0794f48bc63fd30c58aecee1")
}

// UnpackAlreadySettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySettled(uint96 round)
func (verificationOperator *VerificationOperator) UnpackAlreadySettledError(raw []byte) (*VerificationOperatorAlreadySettled, error) {
	out := new(VerificationOperatorAlreadySettled)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "AlreadySettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorCommitTimeOver represents a CommitTimeOver error raised by the VerificationOperator contract.
type VerificationOperatorCommitTimeOver struct {
	Round       *big.Int
	CommitUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitTimeOver(uint96 round, uint64 commitUntil)
func VerificationOperatorCommitTimeOverErrorID() common.Hash {
	return common.HexToHash("0x2acb7418a4ea142fe2f9f2c24089a03a4cb14207fa609ba3bd214e50b5712056")
}

// UnpackCommitTimeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitTimeOver(uint96 round, uint64 commitUntil)
func (verificationOperator *VerificationOperator) UnpackCommitTimeOverError(raw []byte) (*VerificationOperatorCommitTimeOver, error) {
	out := new(VerificationOperatorCommitTimeOver)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "CommitTimeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorDrawFirst represents a DrawFirst error raised by the VerificationOperator contract.
type VerificationOperatorDrawFirst struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DrawFirst(uint96 round)
func VerificationOperatorDrawFirstErrorID() common.Hash {
	return common.HexToHash("0x2e583c2c76e77730f18ebc1e10a737eb431b75fb8023656b55ea83115e1b50b8")
}

// UnpackDrawFirstError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DrawFirst(uint96 round)
func (verificationOperator *VerificationOperator) UnpackDrawFirstError(raw []byte) (*VerificationOperatorDrawFirst, error) {
	out := new(VerificationOperatorDrawFirst)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "DrawFirst", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorFeeTooHigh represents a FeeTooHigh error raised by the VerificationOperator contract.
type VerificationOperatorFeeTooHigh struct {
	Fee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooHigh(uint256 fee)
func VerificationOperatorFeeTooHighErrorID() common.Hash {
	return common.HexToHash("0x7b9314203a3b3ff62160a372518d07bc82a41321a06443b2fb210b880301fa53")
}

// UnpackFeeTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooHigh(uint256 fee)
func (verificationOperator *VerificationOperator) UnpackFeeTooHighError(raw []byte) (*VerificationOperatorFeeTooHigh, error) {
	out := new(VerificationOperatorFeeTooHigh)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "FeeTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorFeeTooLow represents a FeeTooLow error raised by the VerificationOperator contract.
type VerificationOperatorFeeTooLow struct {
	Fee  *big.Int
	Sent *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func VerificationOperatorFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func (verificationOperator *VerificationOperator) UnpackFeeTooLowError(raw []byte) (*VerificationOperatorFeeTooLow, error) {
	out := new(VerificationOperatorFeeTooLow)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorNoCommitment represents a NoCommitment error raised by the VerificationOperator contract.
type VerificationOperatorNoCommitment struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCommitment(uint96 round, address validator)
func VerificationOperatorNoCommitmentErrorID() common.Hash {
	return common.HexToHash("0xf61e06061570bbdab2826e7c4aabbdfeb6ac43c2efd019013e81613ddfa66245")
}

// UnpackNoCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCommitment(uint96 round, address validator)
func (verificationOperator *VerificationOperator) UnpackNoCommitmentError(raw []byte) (*VerificationOperatorNoCommitment, error) {
	out := new(VerificationOperatorNoCommitment)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "NoCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorNotDrawn represents a NotDrawn error raised by the VerificationOperator contract.
type VerificationOperatorNotDrawn struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDrawn(uint96 round)
func VerificationOperatorNotDrawnErrorID() common.Hash {
	return common.HexToHash("0xf7b16c6b7d88f77f710d5042ba64c78c0538bdc328886d4facba6b44fe8b9fce")
}

// UnpackNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDrawn(uint96 round)
func (verificationOperator *VerificationOperator) UnpackNotDrawnError(raw []byte) (*VerificationOperatorNotDrawn, error) {
	out := new(VerificationOperatorNotDrawn)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "NotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorNotEligible represents a NotEligible error raised by the VerificationOperator contract.
type VerificationOperatorNotEligible struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEligible(address operator)
func VerificationOperatorNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x3a1c15459966f5fa3e7d8713ad0e63b4cee156d349e2b0fad60740a4394a2731")
}

// UnpackNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEligible(address operator)
func (verificationOperator *VerificationOperator) UnpackNotEligibleError(raw []byte) (*VerificationOperatorNotEligible, error) {
	out := new(VerificationOperatorNotEligible)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "NotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorNotInPool represents a NotInPool error raised by the VerificationOperator contract.
type VerificationOperatorNotInPool struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInPool(address operator)
func VerificationOperatorNotInPoolErrorID() common.Hash {
	return common.HexToHash("0x76a1be05286e25932f1edc9be3d240b23358ea6897afbd5d7fb1d5457a61c66e")
}

// UnpackNotInPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInPool(address operator)
func (verificationOperator *VerificationOperator) UnpackNotInPoolError(raw []byte) (*VerificationOperatorNotInPool, error) {
	out := new(VerificationOperatorNotInPool)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "NotInPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorNotSeated represents a NotSeated error raised by the VerificationOperator contract.
type VerificationOperatorNotSeated struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSeated(uint96 round, address validator)
func VerificationOperatorNotSeatedErrorID() common.Hash {
	return common.HexToHash("0x4f23423b06673fe743835bb7bf2738e1d51959696d487e04f530b1d78e23f017")
}

// UnpackNotSeatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSeated(uint96 round, address validator)
func (verificationOperator *VerificationOperator) UnpackNotSeatedError(raw []byte) (*VerificationOperatorNotSeated, error) {
	out := new(VerificationOperatorNotSeated)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "NotSeated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorNotTheCommitment represents a NotTheCommitment error raised by the VerificationOperator contract.
type VerificationOperatorNotTheCommitment struct {
	Round    *big.Int
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommitment(uint96 round, address operator)
func VerificationOperatorNotTheCommitmentErrorID() common.Hash {
	return common.HexToHash("0xe484c8e9785aae19f6a31968c883fe5355ae2e68bfb25221b45c10195482bef9")
}

// UnpackNotTheCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommitment(uint96 round, address operator)
func (verificationOperator *VerificationOperator) UnpackNotTheCommitmentError(raw []byte) (*VerificationOperatorNotTheCommitment, error) {
	out := new(VerificationOperatorNotTheCommitment)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "NotTheCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorNothingToWithdraw represents a NothingToWithdraw error raised by the VerificationOperator contract.
type VerificationOperatorNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func VerificationOperatorNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (verificationOperator *VerificationOperator) UnpackNothingToWithdrawError(raw []byte) (*VerificationOperatorNothingToWithdraw, error) {
	out := new(VerificationOperatorNothingToWithdraw)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorOperatorContractDisabled represents a OperatorContractDisabled error raised by the VerificationOperator contract.
type VerificationOperatorOperatorContractDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorContractDisabled()
func VerificationOperatorOperatorContractDisabledErrorID() common.Hash {
	return common.HexToHash("0x8318c50aa315d6066c8bdc8272f235614e75b69df381a64eb9ba4978fe35a568")
}

// UnpackOperatorContractDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorContractDisabled()
func (verificationOperator *VerificationOperator) UnpackOperatorContractDisabledError(raw []byte) (*VerificationOperatorOperatorContractDisabled, error) {
	out := new(VerificationOperatorOperatorContractDisabled)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "OperatorContractDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorPaymentRefused represents a PaymentRefused error raised by the VerificationOperator contract.
type VerificationOperatorPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func VerificationOperatorPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (verificationOperator *VerificationOperator) UnpackPaymentRefusedError(raw []byte) (*VerificationOperatorPaymentRefused, error) {
	out := new(VerificationOperatorPaymentRefused)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorPenaltiesInvalid represents a PenaltiesInvalid error raised by the VerificationOperator contract.
type VerificationOperatorPenaltiesInvalid struct {
	PenaltyAbsent *big.Int
	PenaltyWrong  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PenaltiesInvalid(uint256 penaltyAbsent, uint256 penaltyWrong)
func VerificationOperatorPenaltiesInvalidErrorID() common.Hash {
	return common.HexToHash("0xdab58a2ef39a17aa25f9e1b7dcb2096a40ef9d6f574b3bd7c0340f01e6f42cc4")
}

// UnpackPenaltiesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PenaltiesInvalid(uint256 penaltyAbsent, uint256 penaltyWrong)
func (verificationOperator *VerificationOperator) UnpackPenaltiesInvalidError(raw []byte) (*VerificationOperatorPenaltiesInvalid, error) {
	out := new(VerificationOperatorPenaltiesInvalid)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "PenaltiesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorPoolFull represents a PoolFull error raised by the VerificationOperator contract.
type VerificationOperatorPoolFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolFull()
func VerificationOperatorPoolFullErrorID() common.Hash {
	return common.HexToHash("0x9e80781c655c569842117da50686884e3faf500df60ef7e01dd6316a20b19ecd")
}

// UnpackPoolFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolFull()
func (verificationOperator *VerificationOperator) UnpackPoolFullError(raw []byte) (*VerificationOperatorPoolFull, error) {
	out := new(VerificationOperatorPoolFull)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "PoolFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorRandomnessNotKnown represents a RandomnessNotKnown error raised by the VerificationOperator contract.
type VerificationOperatorRandomnessNotKnown struct {
	Round *big.Int
	Id    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RandomnessNotKnown(uint96 round, uint64 id)
func VerificationOperatorRandomnessNotKnownErrorID() common.Hash {
	return common.HexToHash("0x366cfd00dbb0f2895a41bd32d9f61f42c5639d421ab2c25c6eb23dcbf63090cc")
}

// UnpackRandomnessNotKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RandomnessNotKnown(uint96 round, uint64 id)
func (verificationOperator *VerificationOperator) UnpackRandomnessNotKnownError(raw []byte) (*VerificationOperatorRandomnessNotKnown, error) {
	out := new(VerificationOperatorRandomnessNotKnown)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "RandomnessNotKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorRevealDiffers represents a RevealDiffers error raised by the VerificationOperator contract.
type VerificationOperatorRevealDiffers struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealDiffers(uint96 round, address validator)
func VerificationOperatorRevealDiffersErrorID() common.Hash {
	return common.HexToHash("0x061ddfc8ef613a119d927a753d61e0677b10bbc219f41ae77ee41b0fddcd98e3")
}

// UnpackRevealDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealDiffers(uint96 round, address validator)
func (verificationOperator *VerificationOperator) UnpackRevealDiffersError(raw []byte) (*VerificationOperatorRevealDiffers, error) {
	out := new(VerificationOperatorRevealDiffers)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "RevealDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorRevealNotOpen represents a RevealNotOpen error raised by the VerificationOperator contract.
type VerificationOperatorRevealNotOpen struct {
	Round       *big.Int
	CommitUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealNotOpen(uint96 round, uint64 commitUntil)
func VerificationOperatorRevealNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc4da038895879dcb1450f7051db42217459a6aa5e92e5daa3162b09d3c3e23cc")
}

// UnpackRevealNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealNotOpen(uint96 round, uint64 commitUntil)
func (verificationOperator *VerificationOperator) UnpackRevealNotOpenError(raw []byte) (*VerificationOperatorRevealNotOpen, error) {
	out := new(VerificationOperatorRevealNotOpen)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "RevealNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorRevealTimeOver represents a RevealTimeOver error raised by the VerificationOperator contract.
type VerificationOperatorRevealTimeOver struct {
	Round       *big.Int
	RevealUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTimeOver(uint96 round, uint64 revealUntil)
func VerificationOperatorRevealTimeOverErrorID() common.Hash {
	return common.HexToHash("0x9267397e47a68031ffe5a2521dc2ff2bbf9e15d790d876060a37b5c2ed0e67ce")
}

// UnpackRevealTimeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTimeOver(uint96 round, uint64 revealUntil)
func (verificationOperator *VerificationOperator) UnpackRevealTimeOverError(raw []byte) (*VerificationOperatorRevealTimeOver, error) {
	out := new(VerificationOperatorRevealTimeOver)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "RevealTimeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorRevealsOpen represents a RevealsOpen error raised by the VerificationOperator contract.
type VerificationOperatorRevealsOpen struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealsOpen(uint96 round)
func VerificationOperatorRevealsOpenErrorID() common.Hash {
	return common.HexToHash("0x9f352c1a8019636f9dcbba2e18a24c4b6e26fefef7cf2520c0c47cbd0de51f98")
}

// UnpackRevealsOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealsOpen(uint96 round)
func (verificationOperator *VerificationOperator) UnpackRevealsOpenError(raw []byte) (*VerificationOperatorRevealsOpen, error) {
	out := new(VerificationOperatorRevealsOpen)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "RevealsOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorSeatsInvalid represents a SeatsInvalid error raised by the VerificationOperator contract.
type VerificationOperatorSeatsInvalid struct {
	Seats           *big.Int
	MinimumDistinct *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatsInvalid(uint256 seats, uint256 minimumDistinct)
func VerificationOperatorSeatsInvalidErrorID() common.Hash {
	return common.HexToHash("0xeae86e55c0a88392718089e17e19f765c4357e9a4725ae9805411a1713dbdc9f")
}

// UnpackSeatsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatsInvalid(uint256 seats, uint256 minimumDistinct)
func (verificationOperator *VerificationOperator) UnpackSeatsInvalidError(raw []byte) (*VerificationOperatorSeatsInvalid, error) {
	out := new(VerificationOperatorSeatsInvalid)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "SeatsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorServiceOnly represents a ServiceOnly error raised by the VerificationOperator contract.
type VerificationOperatorServiceOnly struct {
	Service common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceOnly(address service)
func VerificationOperatorServiceOnlyErrorID() common.Hash {
	return common.HexToHash("0x632569ac020aa20db964ff30a7ebdef6b2bca5eb483b071c43aa4118519eef0a")
}

// UnpackServiceOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceOnly(address service)
func (verificationOperator *VerificationOperator) UnpackServiceOnlyError(raw []byte) (*VerificationOperatorServiceOnly, error) {
	out := new(VerificationOperatorServiceOnly)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "ServiceOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorSettleTooEarly represents a SettleTooEarly error raised by the VerificationOperator contract.
type VerificationOperatorSettleTooEarly struct {
	Round       *big.Int
	RevealUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleTooEarly(uint96 round, uint64 revealUntil)
func VerificationOperatorSettleTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x5aeab112c00c2326b2ec06aa62c362238b3cf3e6475e1cc283982f960e612b33")
}

// UnpackSettleTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleTooEarly(uint96 round, uint64 revealUntil)
func (verificationOperator *VerificationOperator) UnpackSettleTooEarlyError(raw []byte) (*VerificationOperatorSettleTooEarly, error) {
	out := new(VerificationOperatorSettleTooEarly)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "SettleTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorTimesInvalid represents a TimesInvalid error raised by the VerificationOperator contract.
type VerificationOperatorTimesInvalid struct {
	DrawTime   uint64
	CommitTime uint64
	RevealTime uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimesInvalid(uint64 drawTime, uint64 commitTime, uint64 revealTime)
func VerificationOperatorTimesInvalidErrorID() common.Hash {
	return common.HexToHash("0xe39e182a9aaa95477f6e5456805be4131f7d7e6d239878a67540deacd1a98a33")
}

// UnpackTimesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimesInvalid(uint64 drawTime, uint64 commitTime, uint64 revealTime)
func (verificationOperator *VerificationOperator) UnpackTimesInvalidError(raw []byte) (*VerificationOperatorTimesInvalid, error) {
	out := new(VerificationOperatorTimesInvalid)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "TimesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorUnknownRound represents a UnknownRound error raised by the VerificationOperator contract.
type VerificationOperatorUnknownRound struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRound(uint96 round)
func VerificationOperatorUnknownRoundErrorID() common.Hash {
	return common.HexToHash("0x9c6602c6baf3d66045ee906ecd3cd0bb51e8157d9fb8009f9fa2d26c630afa67")
}

// UnpackUnknownRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRound(uint96 round)
func (verificationOperator *VerificationOperator) UnpackUnknownRoundError(raw []byte) (*VerificationOperatorUnknownRound, error) {
	out := new(VerificationOperatorUnknownRound)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "UnknownRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorVerdictInvalid represents a VerdictInvalid error raised by the VerificationOperator contract.
type VerificationOperatorVerdictInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerdictInvalid()
func VerificationOperatorVerdictInvalidErrorID() common.Hash {
	return common.HexToHash("0xd75cc3cfc4e1fb4fbe7b3e8ea3c6121d024441fd607849b9b3ce0fcdae5e16ff")
}

// UnpackVerdictInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerdictInvalid()
func (verificationOperator *VerificationOperator) UnpackVerdictInvalidError(raw []byte) (*VerificationOperatorVerdictInvalid, error) {
	out := new(VerificationOperatorVerdictInvalid)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "VerdictInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorWeightTooLarge represents a WeightTooLarge error raised by the VerificationOperator contract.
type VerificationOperatorWeightTooLarge struct {
	Total *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightTooLarge(uint256 total)
func VerificationOperatorWeightTooLargeErrorID() common.Hash {
	return common.HexToHash("0xbb7337f7e7a55477cde5c1e3bcd34c54a151f91e7441a343844678453283e390")
}

// UnpackWeightTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightTooLarge(uint256 total)
func (verificationOperator *VerificationOperator) UnpackWeightTooLargeError(raw []byte) (*VerificationOperatorWeightTooLarge, error) {
	out := new(VerificationOperatorWeightTooLarge)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "WeightTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorWeightUnitInvalid represents a WeightUnitInvalid error raised by the VerificationOperator contract.
type VerificationOperatorWeightUnitInvalid struct {
	WeightUnit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightUnitInvalid(uint256 weightUnit)
func VerificationOperatorWeightUnitInvalidErrorID() common.Hash {
	return common.HexToHash("0xd801462ef398f06e419e98bdea0c4dc79c296b170928f4700a6b85a973713d0f")
}

// UnpackWeightUnitInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightUnitInvalid(uint256 weightUnit)
func (verificationOperator *VerificationOperator) UnpackWeightUnitInvalidError(raw []byte) (*VerificationOperatorWeightUnitInvalid, error) {
	out := new(VerificationOperatorWeightUnitInvalid)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "WeightUnitInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorZeroAddress represents a ZeroAddress error raised by the VerificationOperator contract.
type VerificationOperatorZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func VerificationOperatorZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (verificationOperator *VerificationOperator) UnpackZeroAddressError(raw []byte) (*VerificationOperatorZeroAddress, error) {
	out := new(VerificationOperatorZeroAddress)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationOperatorZeroCommitment represents a ZeroCommitment error raised by the VerificationOperator contract.
type VerificationOperatorZeroCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCommitment()
func VerificationOperatorZeroCommitmentErrorID() common.Hash {
	return common.HexToHash("0x51bda03d1e0501533d78503e1e2347a46f6e975ed444a037dc6bdaed4bd98c29")
}

// UnpackZeroCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCommitment()
func (verificationOperator *VerificationOperator) UnpackZeroCommitmentError(raw []byte) (*VerificationOperatorZeroCommitment, error) {
	out := new(VerificationOperatorZeroCommitment)
	if err := verificationOperator.abi.UnpackIntoInterface(out, "ZeroCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

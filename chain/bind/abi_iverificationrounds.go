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

// IVerificationRoundsRound is an auto generated low-level Go binding around an user-defined struct.
type IVerificationRoundsRound struct {
	Subject        [32]byte
	CommitUntil    uint64
	RevealUntil    uint64
	Seats          uint16
	Commits        uint16
	Reveals        uint16
	Outcome        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
}

// IVerificationRoundsSeat is an auto generated low-level Go binding around an user-defined struct.
type IVerificationRoundsSeat struct {
	Validator   common.Address
	Commitment  [32]byte
	Verdict     uint8
	BuildTag    *big.Int
	FindingsTag *big.Int
}

// IVerificationRoundsMetaData contains all meta data concerning the IVerificationRounds contract.
var IVerificationRoundsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"AlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"AlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"AlreadySettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"}],\"name\":\"CommitTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"NoCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"NotSeated\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorContractDisabled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"RevealDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"}],\"name\":\"RevealNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"RevealTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"service\",\"type\":\"address\"}],\"name\":\"ServiceOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"SettleTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"UnknownRound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"VerdictInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCommitment\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"customer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"RoundStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"enumIVerificationRounds.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"result\",\"outputs\":[{\"internalType\":\"enumIVerificationRounds.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"roundOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"seats\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"commits\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"reveals\",\"type\":\"uint16\"},{\"internalType\":\"enumIVerificationRounds.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structIVerificationRounds.Round\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roundTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"seatOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"buildTag\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"findingsTag\",\"type\":\"uint128\"}],\"internalType\":\"structIVerificationRounds.Seat\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"service\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"customer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"startRound\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"subjectOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validators\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IVerificationRounds",
}

// IVerificationRounds is an auto generated Go binding around an Ethereum contract.
type IVerificationRounds struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IVerificationRounds) GetABI() abi.ABI {
	return c.abi
}

// NewIVerificationRounds creates a new instance of IVerificationRounds.
func NewIVerificationRounds() *IVerificationRounds {
	parsed, err := IVerificationRoundsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IVerificationRounds{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IVerificationRounds) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7db5083.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(uint96 round, bytes32 commitment) returns()
func (iVerificationRounds *IVerificationRounds) PackCommit(round *big.Int, commitment [32]byte) []byte {
	enc, err := iVerificationRounds.abi.Pack("commit", round, commitment)
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
func (iVerificationRounds *IVerificationRounds) TryPackCommit(round *big.Int, commitment [32]byte) ([]byte, error) {
	return iVerificationRounds.abi.Pack("commit", round, commitment)
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (iVerificationRounds *IVerificationRounds) PackFee() []byte {
	enc, err := iVerificationRounds.abi.Pack("fee")
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
func (iVerificationRounds *IVerificationRounds) TryPackFee() ([]byte, error) {
	return iVerificationRounds.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (iVerificationRounds *IVerificationRounds) UnpackFee(data []byte) (*big.Int, error) {
	out, err := iVerificationRounds.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (iVerificationRounds *IVerificationRounds) PackRegistry() []byte {
	enc, err := iVerificationRounds.abi.Pack("registry")
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
func (iVerificationRounds *IVerificationRounds) TryPackRegistry() ([]byte, error) {
	return iVerificationRounds.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (iVerificationRounds *IVerificationRounds) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := iVerificationRounds.abi.Unpack("registry", data)
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
func (iVerificationRounds *IVerificationRounds) PackResult(round *big.Int) []byte {
	enc, err := iVerificationRounds.abi.Pack("result", round)
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
func (iVerificationRounds *IVerificationRounds) TryPackResult(round *big.Int) ([]byte, error) {
	return iVerificationRounds.abi.Pack("result", round)
}

// IVerificationRoundsResultOutput serves as a container for the return parameters of contract
// method Result.
type IVerificationRoundsResultOutput struct {
	Outcome        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
}

// UnpackResult is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x81a49473.
//
// Solidity: function result(uint96 round) view returns(uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest)
func (iVerificationRounds *IVerificationRounds) UnpackResult(data []byte) (IVerificationRoundsResultOutput, error) {
	out, err := iVerificationRounds.abi.Unpack("result", data)
	outstruct := new(IVerificationRoundsResultOutput)
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
func (iVerificationRounds *IVerificationRounds) PackReveal(round *big.Int, verdict uint8, buildDigest [32]byte, findingsDigest [32]byte, salt [32]byte) []byte {
	enc, err := iVerificationRounds.abi.Pack("reveal", round, verdict, buildDigest, findingsDigest, salt)
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
func (iVerificationRounds *IVerificationRounds) TryPackReveal(round *big.Int, verdict uint8, buildDigest [32]byte, findingsDigest [32]byte, salt [32]byte) ([]byte, error) {
	return iVerificationRounds.abi.Pack("reveal", round, verdict, buildDigest, findingsDigest, salt)
}

// PackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x872a71f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundOf(uint96 round) view returns((bytes32,uint64,uint64,uint16,uint16,uint16,uint8,bytes32,bytes32))
func (iVerificationRounds *IVerificationRounds) PackRoundOf(round *big.Int) []byte {
	enc, err := iVerificationRounds.abi.Pack("roundOf", round)
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
func (iVerificationRounds *IVerificationRounds) TryPackRoundOf(round *big.Int) ([]byte, error) {
	return iVerificationRounds.abi.Pack("roundOf", round)
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x872a71f0.
//
// Solidity: function roundOf(uint96 round) view returns((bytes32,uint64,uint64,uint16,uint16,uint16,uint8,bytes32,bytes32))
func (iVerificationRounds *IVerificationRounds) UnpackRoundOf(data []byte) (IVerificationRoundsRound, error) {
	out, err := iVerificationRounds.abi.Unpack("roundOf", data)
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
func (iVerificationRounds *IVerificationRounds) PackRoundTime() []byte {
	enc, err := iVerificationRounds.abi.Pack("roundTime")
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
func (iVerificationRounds *IVerificationRounds) TryPackRoundTime() ([]byte, error) {
	return iVerificationRounds.abi.Pack("roundTime")
}

// UnpackRoundTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee5f8c8f.
//
// Solidity: function roundTime() view returns(uint64)
func (iVerificationRounds *IVerificationRounds) UnpackRoundTime(data []byte) (uint64, error) {
	out, err := iVerificationRounds.abi.Unpack("roundTime", data)
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
// Solidity: function seatOf(uint96 round, uint256 seat) view returns((address,bytes32,uint8,uint128,uint128))
func (iVerificationRounds *IVerificationRounds) PackSeatOf(round *big.Int, seat *big.Int) []byte {
	enc, err := iVerificationRounds.abi.Pack("seatOf", round, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8ba91f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatOf(uint96 round, uint256 seat) view returns((address,bytes32,uint8,uint128,uint128))
func (iVerificationRounds *IVerificationRounds) TryPackSeatOf(round *big.Int, seat *big.Int) ([]byte, error) {
	return iVerificationRounds.abi.Pack("seatOf", round, seat)
}

// UnpackSeatOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8ba91f1.
//
// Solidity: function seatOf(uint96 round, uint256 seat) view returns((address,bytes32,uint8,uint128,uint128))
func (iVerificationRounds *IVerificationRounds) UnpackSeatOf(data []byte) (IVerificationRoundsSeat, error) {
	out, err := iVerificationRounds.abi.Unpack("seatOf", data)
	if err != nil {
		return *new(IVerificationRoundsSeat), err
	}
	out0 := *abi.ConvertType(out[0], new(IVerificationRoundsSeat)).(*IVerificationRoundsSeat)
	return out0, nil
}

// PackService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd598d4c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function service() view returns(address)
func (iVerificationRounds *IVerificationRounds) PackService() []byte {
	enc, err := iVerificationRounds.abi.Pack("service")
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
func (iVerificationRounds *IVerificationRounds) TryPackService() ([]byte, error) {
	return iVerificationRounds.abi.Pack("service")
}

// UnpackService is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd598d4c9.
//
// Solidity: function service() view returns(address)
func (iVerificationRounds *IVerificationRounds) UnpackService(data []byte) (common.Address, error) {
	out, err := iVerificationRounds.abi.Unpack("service", data)
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
func (iVerificationRounds *IVerificationRounds) PackSettle(round *big.Int) []byte {
	enc, err := iVerificationRounds.abi.Pack("settle", round)
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
func (iVerificationRounds *IVerificationRounds) TryPackSettle(round *big.Int) ([]byte, error) {
	return iVerificationRounds.abi.Pack("settle", round)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (iVerificationRounds *IVerificationRounds) PackStaking() []byte {
	enc, err := iVerificationRounds.abi.Pack("staking")
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
func (iVerificationRounds *IVerificationRounds) TryPackStaking() ([]byte, error) {
	return iVerificationRounds.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (iVerificationRounds *IVerificationRounds) UnpackStaking(data []byte) (common.Address, error) {
	out, err := iVerificationRounds.abi.Unpack("staking", data)
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
func (iVerificationRounds *IVerificationRounds) PackStartRound(customer common.Address, contractAddress common.Address, digest [32]byte) []byte {
	enc, err := iVerificationRounds.abi.Pack("startRound", customer, contractAddress, digest)
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
func (iVerificationRounds *IVerificationRounds) TryPackStartRound(customer common.Address, contractAddress common.Address, digest [32]byte) ([]byte, error) {
	return iVerificationRounds.abi.Pack("startRound", customer, contractAddress, digest)
}

// UnpackStartRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0eab890.
//
// Solidity: function startRound(address customer, address contractAddress, bytes32 digest) payable returns(uint96 round)
func (iVerificationRounds *IVerificationRounds) UnpackStartRound(data []byte) (*big.Int, error) {
	out, err := iVerificationRounds.abi.Unpack("startRound", data)
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
func (iVerificationRounds *IVerificationRounds) PackSubjectOf(round *big.Int) []byte {
	enc, err := iVerificationRounds.abi.Pack("subjectOf", round)
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
func (iVerificationRounds *IVerificationRounds) TryPackSubjectOf(round *big.Int) ([]byte, error) {
	return iVerificationRounds.abi.Pack("subjectOf", round)
}

// UnpackSubjectOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85be4d25.
//
// Solidity: function subjectOf(uint96 round) view returns(bytes32)
func (iVerificationRounds *IVerificationRounds) UnpackSubjectOf(data []byte) ([32]byte, error) {
	out, err := iVerificationRounds.abi.Unpack("subjectOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1e7819.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validators() view returns(address[])
func (iVerificationRounds *IVerificationRounds) PackValidators() []byte {
	enc, err := iVerificationRounds.abi.Pack("validators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1e7819.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validators() view returns(address[])
func (iVerificationRounds *IVerificationRounds) TryPackValidators() ([]byte, error) {
	return iVerificationRounds.abi.Pack("validators")
}

// UnpackValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca1e7819.
//
// Solidity: function validators() view returns(address[])
func (iVerificationRounds *IVerificationRounds) UnpackValidators(data []byte) ([]common.Address, error) {
	out, err := iVerificationRounds.abi.Unpack("validators", data)
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
func (iVerificationRounds *IVerificationRounds) PackWeight() []byte {
	enc, err := iVerificationRounds.abi.Pack("weight")
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
func (iVerificationRounds *IVerificationRounds) TryPackWeight() ([]byte, error) {
	return iVerificationRounds.abi.Pack("weight")
}

// UnpackWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1aab33f.
//
// Solidity: function weight() view returns(uint256)
func (iVerificationRounds *IVerificationRounds) UnpackWeight(data []byte) (*big.Int, error) {
	out, err := iVerificationRounds.abi.Unpack("weight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// IVerificationRoundsCommitted represents a Committed event raised by the IVerificationRounds contract.
type IVerificationRoundsCommitted struct {
	Round      *big.Int
	Validator  common.Address
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const IVerificationRoundsCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (IVerificationRoundsCommitted) ContractEventName() string {
	return IVerificationRoundsCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(uint96 indexed round, address indexed validator, bytes32 commitment)
func (iVerificationRounds *IVerificationRounds) UnpackCommittedEvent(log *types.Log) (*IVerificationRoundsCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iVerificationRounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IVerificationRoundsCommitted)
	if len(log.Data) > 0 {
		if err := iVerificationRounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iVerificationRounds.abi.Events[event].Inputs {
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

// IVerificationRoundsRevealed represents a Revealed event raised by the IVerificationRounds contract.
type IVerificationRoundsRevealed struct {
	Round          *big.Int
	Validator      common.Address
	Verdict        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const IVerificationRoundsRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (IVerificationRoundsRevealed) ContractEventName() string {
	return IVerificationRoundsRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(uint96 indexed round, address indexed validator, uint8 verdict, bytes32 buildDigest, bytes32 findingsDigest)
func (iVerificationRounds *IVerificationRounds) UnpackRevealedEvent(log *types.Log) (*IVerificationRoundsRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iVerificationRounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IVerificationRoundsRevealed)
	if len(log.Data) > 0 {
		if err := iVerificationRounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iVerificationRounds.abi.Events[event].Inputs {
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

// IVerificationRoundsRoundStarted represents a RoundStarted event raised by the IVerificationRounds contract.
type IVerificationRoundsRoundStarted struct {
	Round           *big.Int
	Customer        common.Address
	ContractAddress common.Address
	Digest          [32]byte
	CommitUntil     uint64
	RevealUntil     uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const IVerificationRoundsRoundStartedEventName = "RoundStarted"

// ContractEventName returns the user-defined event name.
func (IVerificationRoundsRoundStarted) ContractEventName() string {
	return IVerificationRoundsRoundStartedEventName
}

// UnpackRoundStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundStarted(uint96 indexed round, address indexed customer, address indexed contractAddress, bytes32 digest, uint64 commitUntil, uint64 revealUntil)
func (iVerificationRounds *IVerificationRounds) UnpackRoundStartedEvent(log *types.Log) (*IVerificationRoundsRoundStarted, error) {
	event := "RoundStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iVerificationRounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IVerificationRoundsRoundStarted)
	if len(log.Data) > 0 {
		if err := iVerificationRounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iVerificationRounds.abi.Events[event].Inputs {
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

// IVerificationRoundsSettled represents a Settled event raised by the IVerificationRounds contract.
type IVerificationRoundsSettled struct {
	Round          *big.Int
	Outcome        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const IVerificationRoundsSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (IVerificationRoundsSettled) ContractEventName() string {
	return IVerificationRoundsSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint96 indexed round, uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest)
func (iVerificationRounds *IVerificationRounds) UnpackSettledEvent(log *types.Log) (*IVerificationRoundsSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iVerificationRounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IVerificationRoundsSettled)
	if len(log.Data) > 0 {
		if err := iVerificationRounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iVerificationRounds.abi.Events[event].Inputs {
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
func (iVerificationRounds *IVerificationRounds) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["AlreadyRevealed"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["CommitTimeOver"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackCommitTimeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["NoCommitment"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackNoCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["NotSeated"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackNotSeatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["OperatorContractDisabled"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackOperatorContractDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["RevealDiffers"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackRevealDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["RevealNotOpen"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackRevealNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["RevealTimeOver"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackRevealTimeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["ServiceOnly"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackServiceOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["SettleTooEarly"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackSettleTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["UnknownRound"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackUnknownRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["VerdictInvalid"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackVerdictInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], iVerificationRounds.abi.Errors["ZeroCommitment"].ID.Bytes()[:4]) {
		return iVerificationRounds.UnpackZeroCommitmentError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IVerificationRoundsAlreadyCommitted represents a AlreadyCommitted error raised by the IVerificationRounds contract.
type IVerificationRoundsAlreadyCommitted struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(uint96 round, address validator)
func IVerificationRoundsAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x28032059636c90664f3eb6bda5f887ca0228ff08db980c52e7f6ac1e03b50a10")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(uint96 round, address validator)
func (iVerificationRounds *IVerificationRounds) UnpackAlreadyCommittedError(raw []byte) (*IVerificationRoundsAlreadyCommitted, error) {
	out := new(IVerificationRoundsAlreadyCommitted)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsAlreadyRevealed represents a AlreadyRevealed error raised by the IVerificationRounds contract.
type IVerificationRoundsAlreadyRevealed struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRevealed(uint96 round, address validator)
func IVerificationRoundsAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0xf860ea8e1ef01fb7ed4df6b259303afdd28af46267d6216a94df5d8c43a22aff")
}

// UnpackAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRevealed(uint96 round, address validator)
func (iVerificationRounds *IVerificationRounds) UnpackAlreadyRevealedError(raw []byte) (*IVerificationRoundsAlreadyRevealed, error) {
	out := new(IVerificationRoundsAlreadyRevealed)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "AlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsAlreadySettled represents a AlreadySettled error raised by the IVerificationRounds contract.
type IVerificationRoundsAlreadySettled struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySettled(uint96 round)
func IVerificationRoundsAlreadySettledErrorID() common.Hash {
	return common.HexToHash("0x06abd33493d3a3fad98b47e237c898d3217a20cb0794f48bc63fd30c58aecee1")
}

// UnpackAlreadySettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySettled(uint96 round)
func (iVerificationRounds *IVerificationRounds) UnpackAlreadySettledError(raw []byte) (*IVerificationRoundsAlreadySettled, error) {
	out := new(IVerificationRoundsAlreadySettled)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "AlreadySettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsCommitTimeOver represents a CommitTimeOver error raised by the IVerificationRounds contract.
type IVerificationRoundsCommitTimeOver struct {
	Round       *big.Int
	CommitUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitTimeOver(uint96 round, uint64 commitUntil)
func IVerificationRoundsCommitTimeOverErrorID() common.Hash {
	return common.HexToHash("0x2acb7418a4ea142fe2f9f2c24089a03a4cb14207fa609ba3bd214e50b5712056")
}

// UnpackCommitTimeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitTimeOver(uint96 round, uint64 commitUntil)
func (iVerificationRounds *IVerificationRounds) UnpackCommitTimeOverError(raw []byte) (*IVerificationRoundsCommitTimeOver, error) {
	out := new(IVerificationRoundsCommitTimeOver)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "CommitTimeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsFeeTooLow represents a FeeTooLow error raised by the IVerificationRounds contract.
type IVerificationRoundsFeeTooLow struct {
	Fee  *big.Int
	Sent *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func IVerificationRoundsFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func (iVerificationRounds *IVerificationRounds) UnpackFeeTooLowError(raw []byte) (*IVerificationRoundsFeeTooLow, error) {
	out := new(IVerificationRoundsFeeTooLow)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsNoCommitment represents a NoCommitment error raised by the IVerificationRounds contract.
type IVerificationRoundsNoCommitment struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCommitment(uint96 round, address validator)
func IVerificationRoundsNoCommitmentErrorID() common.Hash {
	return common.HexToHash("0xf61e06061570bbdab2826e7c4aabbdfeb6ac43c2efd019013e81613ddfa66245")
}

// UnpackNoCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCommitment(uint96 round, address validator)
func (iVerificationRounds *IVerificationRounds) UnpackNoCommitmentError(raw []byte) (*IVerificationRoundsNoCommitment, error) {
	out := new(IVerificationRoundsNoCommitment)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "NoCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsNotSeated represents a NotSeated error raised by the IVerificationRounds contract.
type IVerificationRoundsNotSeated struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSeated(uint96 round, address validator)
func IVerificationRoundsNotSeatedErrorID() common.Hash {
	return common.HexToHash("0x4f23423b06673fe743835bb7bf2738e1d51959696d487e04f530b1d78e23f017")
}

// UnpackNotSeatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSeated(uint96 round, address validator)
func (iVerificationRounds *IVerificationRounds) UnpackNotSeatedError(raw []byte) (*IVerificationRoundsNotSeated, error) {
	out := new(IVerificationRoundsNotSeated)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "NotSeated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsOperatorContractDisabled represents a OperatorContractDisabled error raised by the IVerificationRounds contract.
type IVerificationRoundsOperatorContractDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorContractDisabled()
func IVerificationRoundsOperatorContractDisabledErrorID() common.Hash {
	return common.HexToHash("0x8318c50aa315d6066c8bdc8272f235614e75b69df381a64eb9ba4978fe35a568")
}

// UnpackOperatorContractDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorContractDisabled()
func (iVerificationRounds *IVerificationRounds) UnpackOperatorContractDisabledError(raw []byte) (*IVerificationRoundsOperatorContractDisabled, error) {
	out := new(IVerificationRoundsOperatorContractDisabled)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "OperatorContractDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsRevealDiffers represents a RevealDiffers error raised by the IVerificationRounds contract.
type IVerificationRoundsRevealDiffers struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealDiffers(uint96 round, address validator)
func IVerificationRoundsRevealDiffersErrorID() common.Hash {
	return common.HexToHash("0x061ddfc8ef613a119d927a753d61e0677b10bbc219f41ae77ee41b0fddcd98e3")
}

// UnpackRevealDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealDiffers(uint96 round, address validator)
func (iVerificationRounds *IVerificationRounds) UnpackRevealDiffersError(raw []byte) (*IVerificationRoundsRevealDiffers, error) {
	out := new(IVerificationRoundsRevealDiffers)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "RevealDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsRevealNotOpen represents a RevealNotOpen error raised by the IVerificationRounds contract.
type IVerificationRoundsRevealNotOpen struct {
	Round       *big.Int
	CommitUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealNotOpen(uint96 round, uint64 commitUntil)
func IVerificationRoundsRevealNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc4da038895879dcb1450f7051db42217459a6aa5e92e5daa3162b09d3c3e23cc")
}

// UnpackRevealNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealNotOpen(uint96 round, uint64 commitUntil)
func (iVerificationRounds *IVerificationRounds) UnpackRevealNotOpenError(raw []byte) (*IVerificationRoundsRevealNotOpen, error) {
	out := new(IVerificationRoundsRevealNotOpen)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "RevealNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsRevealTimeOver represents a RevealTimeOver error raised by the IVerificationRounds contract.
type IVerificationRoundsRevealTimeOver struct {
	Round       *big.Int
	RevealUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTimeOver(uint96 round, uint64 revealUntil)
func IVerificationRoundsRevealTimeOverErrorID() common.Hash {
	return common.HexToHash("0x9267397e47a68031ffe5a2521dc2ff2bbf9e15d790d876060a37b5c2ed0e67ce")
}

// UnpackRevealTimeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTimeOver(uint96 round, uint64 revealUntil)
func (iVerificationRounds *IVerificationRounds) UnpackRevealTimeOverError(raw []byte) (*IVerificationRoundsRevealTimeOver, error) {
	out := new(IVerificationRoundsRevealTimeOver)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "RevealTimeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsServiceOnly represents a ServiceOnly error raised by the IVerificationRounds contract.
type IVerificationRoundsServiceOnly struct {
	Service common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceOnly(address service)
func IVerificationRoundsServiceOnlyErrorID() common.Hash {
	return common.HexToHash("0x632569ac020aa20db964ff30a7ebdef6b2bca5eb483b071c43aa4118519eef0a")
}

// UnpackServiceOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceOnly(address service)
func (iVerificationRounds *IVerificationRounds) UnpackServiceOnlyError(raw []byte) (*IVerificationRoundsServiceOnly, error) {
	out := new(IVerificationRoundsServiceOnly)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "ServiceOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsSettleTooEarly represents a SettleTooEarly error raised by the IVerificationRounds contract.
type IVerificationRoundsSettleTooEarly struct {
	Round       *big.Int
	RevealUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleTooEarly(uint96 round, uint64 revealUntil)
func IVerificationRoundsSettleTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x5aeab112c00c2326b2ec06aa62c362238b3cf3e6475e1cc283982f960e612b33")
}

// UnpackSettleTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleTooEarly(uint96 round, uint64 revealUntil)
func (iVerificationRounds *IVerificationRounds) UnpackSettleTooEarlyError(raw []byte) (*IVerificationRoundsSettleTooEarly, error) {
	out := new(IVerificationRoundsSettleTooEarly)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "SettleTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsUnknownRound represents a UnknownRound error raised by the IVerificationRounds contract.
type IVerificationRoundsUnknownRound struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRound(uint96 round)
func IVerificationRoundsUnknownRoundErrorID() common.Hash {
	return common.HexToHash("0x9c6602c6baf3d66045ee906ecd3cd0bb51e8157d9fb8009f9fa2d26c630afa67")
}

// UnpackUnknownRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRound(uint96 round)
func (iVerificationRounds *IVerificationRounds) UnpackUnknownRoundError(raw []byte) (*IVerificationRoundsUnknownRound, error) {
	out := new(IVerificationRoundsUnknownRound)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "UnknownRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsVerdictInvalid represents a VerdictInvalid error raised by the IVerificationRounds contract.
type IVerificationRoundsVerdictInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerdictInvalid()
func IVerificationRoundsVerdictInvalidErrorID() common.Hash {
	return common.HexToHash("0xd75cc3cfc4e1fb4fbe7b3e8ea3c6121d024441fd607849b9b3ce0fcdae5e16ff")
}

// UnpackVerdictInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerdictInvalid()
func (iVerificationRounds *IVerificationRounds) UnpackVerdictInvalidError(raw []byte) (*IVerificationRoundsVerdictInvalid, error) {
	out := new(IVerificationRoundsVerdictInvalid)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "VerdictInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsZeroAddress represents a ZeroAddress error raised by the IVerificationRounds contract.
type IVerificationRoundsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func IVerificationRoundsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (iVerificationRounds *IVerificationRounds) UnpackZeroAddressError(raw []byte) (*IVerificationRoundsZeroAddress, error) {
	out := new(IVerificationRoundsZeroAddress)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IVerificationRoundsZeroCommitment represents a ZeroCommitment error raised by the IVerificationRounds contract.
type IVerificationRoundsZeroCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCommitment()
func IVerificationRoundsZeroCommitmentErrorID() common.Hash {
	return common.HexToHash("0x51bda03d1e0501533d78503e1e2347a46f6e975ed444a037dc6bdaed4bd98c29")
}

// UnpackZeroCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCommitment()
func (iVerificationRounds *IVerificationRounds) UnpackZeroCommitmentError(raw []byte) (*IVerificationRoundsZeroCommitment, error) {
	out := new(IVerificationRoundsZeroCommitment)
	if err := iVerificationRounds.abi.UnpackIntoInterface(out, "ZeroCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

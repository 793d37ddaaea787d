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

// IEarningsMetaData contains all meta data concerning the IEarnings contract.
var IEarningsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"earningsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "IEarnings",
}

// IEarnings is an auto generated Go binding around an Ethereum contract.
type IEarnings struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IEarnings) GetABI() abi.ABI {
	return c.abi
}

// NewIEarnings creates a new instance of IEarnings.
func NewIEarnings() *IEarnings {
	parsed, err := IEarningsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IEarnings{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IEarnings) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackEarningsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df08bd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earningsOf(address account) view returns(uint256)
func (iEarnings *IEarnings) PackEarningsOf(account common.Address) []byte {
	enc, err := iEarnings.abi.Pack("earningsOf", account)
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
func (iEarnings *IEarnings) TryPackEarningsOf(account common.Address) ([]byte, error) {
	return iEarnings.abi.Pack("earningsOf", account)
}

// UnpackEarningsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8df08bd4.
//
// Solidity: function earningsOf(address account) view returns(uint256)
func (iEarnings *IEarnings) UnpackEarningsOf(data []byte) (*big.Int, error) {
	out, err := iEarnings.abi.Unpack("earningsOf", data)
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
func (iEarnings *IEarnings) PackWithdraw(account common.Address) []byte {
	enc, err := iEarnings.abi.Pack("withdraw", account)
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
func (iEarnings *IEarnings) TryPackWithdraw(account common.Address) ([]byte, error) {
	return iEarnings.abi.Pack("withdraw", account)
}

// IEarningsWithdrawn represents a Withdrawn event raised by the IEarnings contract.
type IEarningsWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IEarningsWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (IEarningsWithdrawn) ContractEventName() string {
	return IEarningsWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (iEarnings *IEarnings) UnpackWithdrawnEvent(log *types.Log) (*IEarningsWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iEarnings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IEarningsWithdrawn)
	if len(log.Data) > 0 {
		if err := iEarnings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iEarnings.abi.Events[event].Inputs {
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
func (iEarnings *IEarnings) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iEarnings.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return iEarnings.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], iEarnings.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return iEarnings.UnpackPaymentRefusedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IEarningsNothingToWithdraw represents a NothingToWithdraw error raised by the IEarnings contract.
type IEarningsNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func IEarningsNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (iEarnings *IEarnings) UnpackNothingToWithdrawError(raw []byte) (*IEarningsNothingToWithdraw, error) {
	out := new(IEarningsNothingToWithdraw)
	if err := iEarnings.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IEarningsPaymentRefused represents a PaymentRefused error raised by the IEarnings contract.
type IEarningsPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func IEarningsPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (iEarnings *IEarnings) UnpackPaymentRefusedError(raw []byte) (*IEarningsPaymentRefused, error) {
	out := new(IEarningsPaymentRefused)
	if err := iEarnings.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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

// BlockRandomnessMetaData contains all meta data concerning the BlockRandomness contract.
var BlockRandomnessMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ask\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"id\",\"type\":\"uint64\"}],\"name\":\"valueOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"value\",\"type\":\"bytes32\"},{\"internalType\":\"enumIRandomness.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "BlockRandomness",
	Bin: "0x608080604052346015576101a0908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806317bf58151461008957634a8963841461002f575f80fd5b34610085575f36600319011261008557600267ffffffffffffffff43160167ffffffffffffffff81116100715760209067ffffffffffffffff60405191168152f35b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b346100855760203660031901126100855760043567ffffffffffffffff81168103610085576100b7906100e5565b9060405190815260038210156100d1576040916020820152f35b634e487b7160e01b5f52602160045260245ffd5b67ffffffffffffffff168043111561016357610100810180821161007157431161015b576040516020810191468352806040830152406060820152606081526080810181811067ffffffffffffffff8211176101475760405251902090600190565b634e487b7160e01b5f52604160045260245ffd5b505f90600290565b505f905f9056fea264697066735822122059840a3104a7bf3bace7cfdc993efc057e60f17f4fc7aa6ded9d1500b1ee4a6564736f6c63430008250033",
}

// BlockRandomness is an auto generated Go binding around an Ethereum contract.
type BlockRandomness struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BlockRandomness) GetABI() abi.ABI {
	return c.abi
}

// NewBlockRandomness creates a new instance of BlockRandomness.
func NewBlockRandomness() *BlockRandomness {
	parsed, err := BlockRandomnessMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BlockRandomness{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BlockRandomness) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a896384.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask() view returns(uint64)
func (blockRandomness *BlockRandomness) PackAsk() []byte {
	enc, err := blockRandomness.abi.Pack("ask")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a896384.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask() view returns(uint64)
func (blockRandomness *BlockRandomness) TryPackAsk() ([]byte, error) {
	return blockRandomness.abi.Pack("ask")
}

// UnpackAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a896384.
//
// Solidity: function ask() view returns(uint64)
func (blockRandomness *BlockRandomness) UnpackAsk(data []byte) (uint64, error) {
	out, err := blockRandomness.abi.Unpack("ask", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17bf5815.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint64 id) view returns(bytes32 value, uint8 state)
func (blockRandomness *BlockRandomness) PackValueOf(id uint64) []byte {
	enc, err := blockRandomness.abi.Pack("valueOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17bf5815.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint64 id) view returns(bytes32 value, uint8 state)
func (blockRandomness *BlockRandomness) TryPackValueOf(id uint64) ([]byte, error) {
	return blockRandomness.abi.Pack("valueOf", id)
}

// BlockRandomnessValueOfOutput serves as a container for the return parameters of contract
// method ValueOf.
type BlockRandomnessValueOfOutput struct {
	Value [32]byte
	State uint8
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17bf5815.
//
// Solidity: function valueOf(uint64 id) view returns(bytes32 value, uint8 state)
func (blockRandomness *BlockRandomness) UnpackValueOf(data []byte) (BlockRandomnessValueOfOutput, error) {
	out, err := blockRandomness.abi.Unpack("valueOf", data)
	outstruct := new(BlockRandomnessValueOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.State = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

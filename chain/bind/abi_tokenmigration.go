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

// TokenMigrationMetaData contains all meta data concerning the TokenMigration contract.
var TokenMigrationMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"oldToken_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"newToken_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"ForeignToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"funded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"name\":\"Underfunded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"WrongExtraData\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Converted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"isFunded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"newToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"oldToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"extraData\",\"type\":\"bytes\"}],\"name\":\"receiveApproval\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "TokenMigration",
	Bin: "0x60c0346100ff57601f61062638819003918201601f19168301916001600160401b038311848410176101035780849260409485528339810103126100ff57610052602061004b83610117565b9201610117565b90803b1580156100ea575b6100ca57813b156100a95760805260a0526040516104fa908161012c823960805181818160a3015281816101520152610424015260a051818181605b0152818161023e01526103d50152f35b50633241644b60e21b5f9081526001600160a01b0391909116600452602490fd5b633241644b60e21b5f9081526001600160a01b0391909116600452602490fd5b506001600160a01b038181169083161461005d565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100ff5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80637c6543031461035f5780638f4ffcb1146100d2578063b31c710a1461008d5763c42bd05a14610046575f80fd5b3461008a578060031936011261008a576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b80fd5b503461008a578060031936011261008a576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610300576080366003190112610300576004356001600160a01b03811680820361030057602435906044356001600160a01b03811691908290036103005760643567ffffffffffffffff811161030057366023820112156103005780600401359067ffffffffffffffff8211610300576024823692010111610300577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316923384900361034c5783810361033a575080610328575082156103195761019f6103b9565b908181106103045750507fa428517b481b65176e7c35a57b564d5cf943c8462468b8a0f025fa689173f9016020604051858152a2803b156103005760405163079cc67960e41b81526001600160a01b038416600482015260248101839052905f908290604490829084905af180156102f5576102df575b5060405163a9059cbb60e01b81526001600160a01b03928316600482015260248101919091527f00000000000000000000000000000000000000000000000000000000000000009091169060208160448186865af19081156102d4578391610295575b5015610283575080f35b6339f1c8d960e01b8252600452602490fd5b90506020813d6020116102cc575b816102b060209383610383565b810103126102c8575180151581036102c8575f610279565b8280fd5b3d91506102a3565b6040513d85823e3d90fd5b6102ec9193505f90610383565b5f916020610216565b6040513d5f823e3d90fd5b5f80fd5b631182d3d560e11b5f5260045260245260445ffd5b631f2a200560e01b5f5260045ffd5b6371fbfe6960e11b5f5260045260245ffd5b633241644b60e21b5f5260045260245ffd5b633241644b60e21b5f523360045260245ffd5b34610300575f3660031901126103005760206103796103b9565b6040519110158152f35b90601f8019910116810190811067ffffffffffffffff8211176103a557604052565b634e487b7160e01b5f52604160045260245ffd5b6040516370a0823160e01b8152306004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156102f5575f92610490575b506040516318160ddd60e01b8152916020836004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156102f5575f9361046057509190565b9092506020813d602011610488575b8161047c60209383610383565b81010312610300575190565b3d915061046f565b9091506020813d6020116104bc575b816104ac60209383610383565b810103126103005751905f61040d565b3d915061049f56fea26469706673582212209164ab2ba2e00356cfbb5b7ecfd2ff0d99bac4ee8fd748af44cd63206523539964736f6c63430008250033",
}

// TokenMigration is an auto generated Go binding around an Ethereum contract.
type TokenMigration struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TokenMigration) GetABI() abi.ABI {
	return c.abi
}

// NewTokenMigration creates a new instance of TokenMigration.
func NewTokenMigration() *TokenMigration {
	parsed, err := TokenMigrationMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TokenMigration{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TokenMigration) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address oldToken_, address newToken_) returns()
func (tokenMigration *TokenMigration) PackConstructor(oldToken_ common.Address, newToken_ common.Address) []byte {
	enc, err := tokenMigration.abi.Pack("", oldToken_, newToken_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackIsFunded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c654303.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFunded() view returns(bool)
func (tokenMigration *TokenMigration) PackIsFunded() []byte {
	enc, err := tokenMigration.abi.Pack("isFunded")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFunded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c654303.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFunded() view returns(bool)
func (tokenMigration *TokenMigration) TryPackIsFunded() ([]byte, error) {
	return tokenMigration.abi.Pack("isFunded")
}

// UnpackIsFunded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c654303.
//
// Solidity: function isFunded() view returns(bool)
func (tokenMigration *TokenMigration) UnpackIsFunded(data []byte) (bool, error) {
	out, err := tokenMigration.abi.Unpack("isFunded", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNewToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc42bd05a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function newToken() view returns(address)
func (tokenMigration *TokenMigration) PackNewToken() []byte {
	enc, err := tokenMigration.abi.Pack("newToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNewToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc42bd05a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function newToken() view returns(address)
func (tokenMigration *TokenMigration) TryPackNewToken() ([]byte, error) {
	return tokenMigration.abi.Pack("newToken")
}

// UnpackNewToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc42bd05a.
//
// Solidity: function newToken() view returns(address)
func (tokenMigration *TokenMigration) UnpackNewToken(data []byte) (common.Address, error) {
	out, err := tokenMigration.abi.Unpack("newToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOldToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb31c710a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function oldToken() view returns(address)
func (tokenMigration *TokenMigration) PackOldToken() []byte {
	enc, err := tokenMigration.abi.Pack("oldToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOldToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb31c710a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function oldToken() view returns(address)
func (tokenMigration *TokenMigration) TryPackOldToken() ([]byte, error) {
	return tokenMigration.abi.Pack("oldToken")
}

// UnpackOldToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb31c710a.
//
// Solidity: function oldToken() view returns(address)
func (tokenMigration *TokenMigration) UnpackOldToken(data []byte) (common.Address, error) {
	out, err := tokenMigration.abi.Unpack("oldToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReceiveApproval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4ffcb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveApproval(address from, uint256 amount, address token, bytes extraData) returns()
func (tokenMigration *TokenMigration) PackReceiveApproval(from common.Address, amount *big.Int, token common.Address, extraData []byte) []byte {
	enc, err := tokenMigration.abi.Pack("receiveApproval", from, amount, token, extraData)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveApproval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4ffcb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveApproval(address from, uint256 amount, address token, bytes extraData) returns()
func (tokenMigration *TokenMigration) TryPackReceiveApproval(from common.Address, amount *big.Int, token common.Address, extraData []byte) ([]byte, error) {
	return tokenMigration.abi.Pack("receiveApproval", from, amount, token, extraData)
}

// TokenMigrationConverted represents a Converted event raised by the TokenMigration contract.
type TokenMigrationConverted struct {
	Holder common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TokenMigrationConvertedEventName = "Converted"

// ContractEventName returns the user-defined event name.
func (TokenMigrationConverted) ContractEventName() string {
	return TokenMigrationConvertedEventName
}

// UnpackConvertedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Converted(address indexed holder, uint256 amount)
func (tokenMigration *TokenMigration) UnpackConvertedEvent(log *types.Log) (*TokenMigrationConverted, error) {
	event := "Converted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tokenMigration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenMigrationConverted)
	if len(log.Data) > 0 {
		if err := tokenMigration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tokenMigration.abi.Events[event].Inputs {
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
func (tokenMigration *TokenMigration) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], tokenMigration.abi.Errors["ForeignToken"].ID.Bytes()[:4]) {
		return tokenMigration.UnpackForeignTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenMigration.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return tokenMigration.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenMigration.abi.Errors["Underfunded"].ID.Bytes()[:4]) {
		return tokenMigration.UnpackUnderfundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenMigration.abi.Errors["WrongExtraData"].ID.Bytes()[:4]) {
		return tokenMigration.UnpackWrongExtraDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenMigration.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return tokenMigration.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TokenMigrationForeignToken represents a ForeignToken error raised by the TokenMigration contract.
type TokenMigrationForeignToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForeignToken(address token)
func TokenMigrationForeignTokenErrorID() common.Hash {
	return common.HexToHash("0xc905912c26d689707cff91d1222ca0594213112597b30424211315feed8c0d21")
}

// UnpackForeignTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForeignToken(address token)
func (tokenMigration *TokenMigration) UnpackForeignTokenError(raw []byte) (*TokenMigrationForeignToken, error) {
	out := new(TokenMigrationForeignToken)
	if err := tokenMigration.abi.UnpackIntoInterface(out, "ForeignToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenMigrationTransferFailed represents a TransferFailed error raised by the TokenMigration contract.
type TokenMigrationTransferFailed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed(address token)
func TokenMigrationTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x39f1c8d9a08940175dbc82f15840b953aa855264e371e68f3e5d5cb38c445fa0")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed(address token)
func (tokenMigration *TokenMigration) UnpackTransferFailedError(raw []byte) (*TokenMigrationTransferFailed, error) {
	out := new(TokenMigrationTransferFailed)
	if err := tokenMigration.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenMigrationUnderfunded represents a Underfunded error raised by the TokenMigration contract.
type TokenMigrationUnderfunded struct {
	Funded *big.Int
	Supply *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Underfunded(uint256 funded, uint256 supply)
func TokenMigrationUnderfundedErrorID() common.Hash {
	return common.HexToHash("0x2305a7aa9f1bacc08ec878913363bf92bcd44b7153760139395598009bf82adb")
}

// UnpackUnderfundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Underfunded(uint256 funded, uint256 supply)
func (tokenMigration *TokenMigration) UnpackUnderfundedError(raw []byte) (*TokenMigrationUnderfunded, error) {
	out := new(TokenMigrationUnderfunded)
	if err := tokenMigration.abi.UnpackIntoInterface(out, "Underfunded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenMigrationWrongExtraData represents a WrongExtraData error raised by the TokenMigration contract.
type TokenMigrationWrongExtraData struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongExtraData(uint256 length)
func TokenMigrationWrongExtraDataErrorID() common.Hash {
	return common.HexToHash("0xe3f7fcd2fe8d657380cfc9818871e4b071f8aa0e1b6e56d21386910e8986cebd")
}

// UnpackWrongExtraDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongExtraData(uint256 length)
func (tokenMigration *TokenMigration) UnpackWrongExtraDataError(raw []byte) (*TokenMigrationWrongExtraData, error) {
	out := new(TokenMigrationWrongExtraData)
	if err := tokenMigration.abi.UnpackIntoInterface(out, "WrongExtraData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenMigrationZeroAmount represents a ZeroAmount error raised by the TokenMigration contract.
type TokenMigrationZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func TokenMigrationZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (tokenMigration *TokenMigration) UnpackZeroAmountError(raw []byte) (*TokenMigrationZeroAmount, error) {
	out := new(TokenMigrationZeroAmount)
	if err := tokenMigration.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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

// IRecordsRecord is an auto generated low-level Go binding around an user-defined struct.
type IRecordsRecord struct {
	Authority                  common.Address
	Epoch                      uint64
	LastVersion                uint32
	Stage                      uint8
	Halt                       uint8
	Enforced                   bool
	Closed                     bool
	RollBack                   bool
	Rounds                     uint8
	Digest                     [32]byte
	History                    [32]byte
	ActivateUntil              uint64
	ActivateFrom               uint64
	NextRoundAt                uint64
	GuardianHaltAt             uint64
	OperatorContract           common.Address
	Round                      *big.Int
	HaltedBy                   common.Address
	PendingController          common.Address
	HandOverAt                 uint64
	HandOverDigest             [32]byte
	PendingConfigurationDigest [32]byte
	ConfigurationAt            uint64
	Approved                   ICodeRegistryHead
	Active                     ICodeRegistryHead
}

// RecordsMetaData contains all meta data concerning the Records contract.
var RecordsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"codeRegistry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"NoPendingConfiguration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"codeRegistry\",\"outputs\":[{\"internalType\":\"contractICodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"configurationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"pendingConfigurationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"haltOnSourceChanged\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"haltOnNoVerdict\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"findingsRequired\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structICodeRegistry.Configuration\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"}],\"name\":\"recordOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"lastVersion\",\"type\":\"uint32\"},{\"internalType\":\"enumICodeRegistry.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumICodeRegistry.Halt\",\"name\":\"halt\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"enforced\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"rollBack\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"rounds\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"history\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"activateFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nextRoundAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"guardianHaltAt\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"haltedBy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pendingController\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"handOverAt\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"handOverDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pendingConfigurationDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"configurationAt\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"approved\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"treeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"linkHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICodeRegistry.Head\",\"name\":\"active\",\"type\":\"tuple\"}],\"internalType\":\"structIRecords.Record\",\"name\":\"v\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Records",
	Bin: "0x60a034606d57601f610bd538819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d57608052604051610b4f908161008682396080518181816105f001526108680152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80634523dd4c1461061f578063a3207bc0146105db578063c06ac6a3146100c65763e1559dff14610045575f80fd5b346100c25760203660031901126100c2576004356001600160a01b038116908181036100c25761007361077b565b506001600160a01b03906101009061008a90610827565b0151169081156100b0576100ac6100a08361094a565b60405191829182610670565b0390f35b63f9850f5960e01b5f5260045260245ffd5b5f80fd5b346100c25760203660031901126100c2576004356001600160a01b03811690036100c25760405161032081018181106001600160401b038211176105c7576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201526101a56107e7565b6102e08201526101b36107e7565b6103008201526101c4600435610827565b805160018060a01b038116835263ffffffff8160a01c16602084015263ffffffff8160c01c16604084015260ff8160e01c16600481101561054a57606084015260ff8160e81c16600681101561054a57608084015264ffffffffff602083015160ff8160a01c1661010086015260ff8160a81c16151560e086015260ff8160b01c16151560a086015260ff8160b81c16151560c0860152818160c01c16610160860152604084015160018060a01b0381166101e087015266ffffffffffffff8160a01c1661020087015260d81c6101808601526060840151610120860152608084015161014086015260ff60a08501519160e81c166105b9575b602881901c82166101c0860152605081901c821661026086015260781c166102c084015260e08201516001600160a01b03166102208401526101008201516105a8575b610140820180516001600160a01b031661024085015251610597575b60058160f81c8102048160f81c0361055e578060f81c600502600c0180600c1161055e5761034b9083610a7b565b6103008401526060830151600481101561054a5715158061057f575b156105725760f81c6005026011036011811161055e5761038691610a7b565b6102e082015260405160018060a01b0382511681526001600160401b03602083015116602082015263ffffffff60408301511660408201526060820151600481101561054a576060820152608082015191600683101561054a576103006105489161046094608085015260a0810151151560a085015260c0810151151560c085015260e0810151151560e085015260ff610100820151166101008501526101208101516101208501526101408101516101408501526001600160401b03610160820151166101608501526001600160401b03610180820151166101808501526001600160401b036101a0820151166101a08501526001600160401b036101c0820151166101c085015260018060a01b036101e0820151166101e08501526bffffffffffffffffffffffff6102008201511661020085015260018060a01b036102208201511661022085015260018060a01b03610240820151166102408501526001600160401b03610260820151166102608501526102808101516102808501526102a08101516102a08501526001600160401b036102c0820151166102c085015261053b6102e08201516102e0860190610716565b01516103a0830190610716565bf35b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5050610300810151610386565b506001600160401b0361016084015116421115610367565b61016082015161028084015261031d565b6101208201516102a0840152610301565b8181166101a08601526102be565b634e487b7160e01b5f52604160045260245ffd5b346100c2575f3660031901126100c2576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100c25760203660031901126100c2576004356001600160a01b03811681036100c2576100a06100ac9161065261077b565b506001600160a01b039060209061066890610827565b01511661094a565b6020815261010081019180519260e060208401528351809152602061012084019401905f5b8181106106f7575050508060ff602060e093015116604084015264ffffffffff60408201511660608401526060810151151560808401526080810151151560a084015260a0810151151560c084015260c060018060a01b039101511691015290565b82516001600160a01b0316865260209586019590920191600101610695565b60a08091600180831b03815116845263ffffffff60208201511660208501526040810151604085015260608101516060850152608081015160808501520151910152565b90601f801991011681019081106001600160401b038211176105c757604052565b6040519060e082018281106001600160401b038211176105c7576040525f60c083606081528260208201528260408201528260608201528260808201528260a08201520152565b9060168110156107d35760051b0190565b634e487b7160e01b5f52603260045260245ffd5b6040519060c082018281106001600160401b038211176105c7576040525f60a0838281528260208201528260408201528260608201528260808201520152565b906102c0918260405161083a828261075a565b369037604051635cb54c3f60e01b81526001600160a01b0391821660048201819052918490829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa938415610928575f946108b6575b50508251156108a45750565b635d6d2a7b60e11b5f5260045260245ffd5b80919294503d8211610921575b6108cd818461075a565b82019080838303126100c25781601f840112156100c257604051926108f2828561075a565b839181019283116100c257905b82821061091157505050915f80610898565b81518152602091820191016108ff565b503d6108c3565b6040513d5f823e3d90fd5b6001600160401b0381116105c75760051b60200190565b61095261077b565b90803b6001600160401b0381116105c7575f6040519261097c6020601f19601f860116018561075a565b82845260208401903c8051601b19810190811161055e57601490046109a081610933565b906109ae604051928361075a565b8082526109bd601f1991610933565b0136602083013782525f5b825180518210156109f457906001916020603c601484028601015160601c918360051b010152016109c8565b50509190918051600110156107d357602181015160f81c6020840152602381015160d81c60408401528051600210156107d35760228101906001825160f81c16151560608501528051600210156107d3576002825160f81c16151560808501528051600210156107d35760046028925160f81c16151560a0850152015160601c60c0830152565b919091610a866107e7565b9263ffffffff610a9682846107c2565b516001600160a01b038116865260a01c1660208501526001810180821161055e57610ac190836107c2565b5160408501526002810180821161055e57610adc90836107c2565b5160608501526003810180821161055e57610af790836107c2565b5160808501526004810180911161055e57610b11916107c2565b5160a083015256fea2646970667358221220b01ae69e5ac8334a29390b009b4ea71bcf9f9b96f46d206b7aca310b168464d964736f6c63430008250033",
}

// Records is an auto generated Go binding around an Ethereum contract.
type Records struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Records) GetABI() abi.ABI {
	return c.abi
}

// NewRecords creates a new instance of Records.
func NewRecords() *Records {
	parsed, err := RecordsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Records{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Records) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address codeRegistry_) returns()
func (records *Records) PackConstructor(codeRegistry_ common.Address) []byte {
	enc, err := records.abi.Pack("", codeRegistry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCodeRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3207bc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codeRegistry() view returns(address)
func (records *Records) PackCodeRegistry() []byte {
	enc, err := records.abi.Pack("codeRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCodeRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3207bc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function codeRegistry() view returns(address)
func (records *Records) TryPackCodeRegistry() ([]byte, error) {
	return records.abi.Pack("codeRegistry")
}

// UnpackCodeRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3207bc0.
//
// Solidity: function codeRegistry() view returns(address)
func (records *Records) UnpackCodeRegistry(data []byte) (common.Address, error) {
	out, err := records.abi.Unpack("codeRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackConfigurationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4523dd4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function configurationOf(address contractAddress) view returns((address[],uint8,uint40,bool,bool,bool,address))
func (records *Records) PackConfigurationOf(contractAddress common.Address) []byte {
	enc, err := records.abi.Pack("configurationOf", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfigurationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4523dd4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function configurationOf(address contractAddress) view returns((address[],uint8,uint40,bool,bool,bool,address))
func (records *Records) TryPackConfigurationOf(contractAddress common.Address) ([]byte, error) {
	return records.abi.Pack("configurationOf", contractAddress)
}

// UnpackConfigurationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4523dd4c.
//
// Solidity: function configurationOf(address contractAddress) view returns((address[],uint8,uint40,bool,bool,bool,address))
func (records *Records) UnpackConfigurationOf(data []byte) (ICodeRegistryConfiguration, error) {
	out, err := records.abi.Unpack("configurationOf", data)
	if err != nil {
		return *new(ICodeRegistryConfiguration), err
	}
	out0 := *abi.ConvertType(out[0], new(ICodeRegistryConfiguration)).(*ICodeRegistryConfiguration)
	return out0, nil
}

// PackPendingConfigurationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1559dff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingConfigurationOf(address contractAddress) view returns((address[],uint8,uint40,bool,bool,bool,address))
func (records *Records) PackPendingConfigurationOf(contractAddress common.Address) []byte {
	enc, err := records.abi.Pack("pendingConfigurationOf", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingConfigurationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1559dff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingConfigurationOf(address contractAddress) view returns((address[],uint8,uint40,bool,bool,bool,address))
func (records *Records) TryPackPendingConfigurationOf(contractAddress common.Address) ([]byte, error) {
	return records.abi.Pack("pendingConfigurationOf", contractAddress)
}

// UnpackPendingConfigurationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1559dff.
//
// Solidity: function pendingConfigurationOf(address contractAddress) view returns((address[],uint8,uint40,bool,bool,bool,address))
func (records *Records) UnpackPendingConfigurationOf(data []byte) (ICodeRegistryConfiguration, error) {
	out, err := records.abi.Unpack("pendingConfigurationOf", data)
	if err != nil {
		return *new(ICodeRegistryConfiguration), err
	}
	out0 := *abi.ConvertType(out[0], new(ICodeRegistryConfiguration)).(*ICodeRegistryConfiguration)
	return out0, nil
}

// PackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc06ac6a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordOf(address contractAddress) view returns((address,uint64,uint32,uint8,uint8,bool,bool,bool,uint8,bytes32,bytes32,uint64,uint64,uint64,uint64,address,uint96,address,address,uint64,bytes32,bytes32,uint64,(address,uint32,bytes32,bytes32,bytes32,bytes32),(address,uint32,bytes32,bytes32,bytes32,bytes32)) v)
func (records *Records) PackRecordOf(contractAddress common.Address) []byte {
	enc, err := records.abi.Pack("recordOf", contractAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc06ac6a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordOf(address contractAddress) view returns((address,uint64,uint32,uint8,uint8,bool,bool,bool,uint8,bytes32,bytes32,uint64,uint64,uint64,uint64,address,uint96,address,address,uint64,bytes32,bytes32,uint64,(address,uint32,bytes32,bytes32,bytes32,bytes32),(address,uint32,bytes32,bytes32,bytes32,bytes32)) v)
func (records *Records) TryPackRecordOf(contractAddress common.Address) ([]byte, error) {
	return records.abi.Pack("recordOf", contractAddress)
}

// UnpackRecordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc06ac6a3.
//
// Solidity: function recordOf(address contractAddress) view returns((address,uint64,uint32,uint8,uint8,bool,bool,bool,uint8,bytes32,bytes32,uint64,uint64,uint64,uint64,address,uint96,address,address,uint64,bytes32,bytes32,uint64,(address,uint32,bytes32,bytes32,bytes32,bytes32),(address,uint32,bytes32,bytes32,bytes32,bytes32)) v)
func (records *Records) UnpackRecordOf(data []byte) (IRecordsRecord, error) {
	out, err := records.abi.Unpack("recordOf", data)
	if err != nil {
		return *new(IRecordsRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(IRecordsRecord)).(*IRecordsRecord)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (records *Records) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], records.abi.Errors["NoPendingConfiguration"].ID.Bytes()[:4]) {
		return records.UnpackNoPendingConfigurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], records.abi.Errors["UnknownRecord"].ID.Bytes()[:4]) {
		return records.UnpackUnknownRecordError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RecordsNoPendingConfiguration represents a NoPendingConfiguration error raised by the Records contract.
type RecordsNoPendingConfiguration struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPendingConfiguration(address contractAddress)
func RecordsNoPendingConfigurationErrorID() common.Hash {
	return common.HexToHash("0xf9850f5903091156af129bf7f570b65cbe1839069d07715fc46b0e033d9b05bf")
}

// UnpackNoPendingConfigurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPendingConfiguration(address contractAddress)
func (records *Records) UnpackNoPendingConfigurationError(raw []byte) (*RecordsNoPendingConfiguration, error) {
	out := new(RecordsNoPendingConfiguration)
	if err := records.abi.UnpackIntoInterface(out, "NoPendingConfiguration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RecordsUnknownRecord represents a UnknownRecord error raised by the Records contract.
type RecordsUnknownRecord struct {
	ContractAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRecord(address contractAddress)
func RecordsUnknownRecordErrorID() common.Hash {
	return common.HexToHash("0xbada54f68356b45eddc3148a2dec5e54988186ee87067a84bf46777ef5650891")
}

// UnpackUnknownRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRecord(address contractAddress)
func (records *Records) UnpackUnknownRecordError(raw []byte) (*RecordsUnknownRecord, error) {
	out := new(RecordsUnknownRecord)
	if err := records.abi.UnpackIntoInterface(out, "UnknownRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

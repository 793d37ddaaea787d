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

// ICongressCall is an auto generated low-level Go binding around an user-defined struct.
type ICongressCall struct {
	Target common.Address
	Value  *big.Int
	Data   []byte
}

// ICongressMember is an auto generated low-level Go binding around an user-defined struct.
type ICongressMember struct {
	Account common.Address
	Weight  uint64
}

// ICongressProposal is an auto generated low-level Go binding around an user-defined struct.
type ICongressProposal struct {
	Proposer     common.Address
	DebateUntil  uint64
	ExecuteUntil uint64
	Executed     bool
	CallsHash    [32]byte
}

// ICongressRules is an auto generated low-level Go binding around an user-defined struct.
type ICongressRules struct {
	DebateTime    uint64
	ExecutionTime uint64
	Quorum        uint16
	Majority      uint16
}

// CongressMetaData contains all meta data concerning the Congress contract.
var CongressMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"}],\"name\":\"AlreadyExecuted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyInitialised\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"AlreadyVoted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"CallFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"}],\"name\":\"CallsDiffer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CongressOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"debateUntil\",\"type\":\"uint64\"}],\"name\":\"DebateOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"debateUntil\",\"type\":\"uint64\"}],\"name\":\"DebateRuns\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"executeUntil\",\"type\":\"uint64\"}],\"name\":\"ExecutionOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"LastMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"MemberOnly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCalls\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"inFavour\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"voted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"name\":\"NotCarried\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RulesInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"}],\"name\":\"UnknownProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"WeightInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"name\":\"MemberChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"indexed\":false,\"internalType\":\"structICongress.Call[]\",\"name\":\"calls\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"debateUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"executeUntil\",\"type\":\"uint64\"}],\"name\":\"Proposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"debateTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"executionTime\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"majority\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structICongress.Rules\",\"name\":\"rules\",\"type\":\"tuple\"}],\"name\":\"RulesChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumICongress.Choice\",\"name\":\"choice\",\"type\":\"uint8\"}],\"name\":\"Voted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"choiceOf\",\"outputs\":[{\"internalType\":\"enumICongress.Choice\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structICongress.Call[]\",\"name\":\"calls\",\"type\":\"tuple[]\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"internalType\":\"structICongress.Member[]\",\"name\":\"members_\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"debateTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"executionTime\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"majority\",\"type\":\"uint16\"}],\"internalType\":\"structICongress.Rules\",\"name\":\"rules_\",\"type\":\"tuple\"}],\"name\":\"initialise\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"members\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"internalType\":\"structICongress.Member[]\",\"name\":\"all\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"}],\"name\":\"proposalOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"debateUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"executeUntil\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"executed\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"callsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structICongress.Proposal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structICongress.Call[]\",\"name\":\"calls\",\"type\":\"tuple[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rules\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"debateTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"executionTime\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"majority\",\"type\":\"uint16\"}],\"internalType\":\"structICongress.Rules\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"name\":\"setMember\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"debateTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"executionTime\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"quorum\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"majority\",\"type\":\"uint16\"}],\"internalType\":\"structICongress.Rules\",\"name\":\"rules_\",\"type\":\"tuple\"}],\"name\":\"setRules\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"}],\"name\":\"tally\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"inFavour\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"voted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"carried\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"}],\"name\":\"upgradeTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposal\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"inFavour\",\"type\":\"bool\"}],\"name\":\"vote\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"weightOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "Congress",
	Bin: "0x60808060405234603a57600160ff195f516020611ced5f395f51905f525416175f516020611ced5f395f51905f5255611cae908161003f8239f35b5f80fdfe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c80632b40c48014610f0c57806336e52ccc14610e4c57806352f6747a14610da55780636c49b7a914610d3b5780636fbc15e914610cc15780639d32293b14610a7e5780639d801398146106e0578063a3f44054146106a4578063bdd4d18d14610550578063c9d27afe146103ce578063cd0074631461016d578063da35c66414610131578063dd4bc101146100fc5763ed8b6b310361000e57346100f85760203660031901126100f85760806100de6100d9600435611527565b61159c565b916040519384526020840152604083015215156060820152f35b5f80fd5b346100f85760203660031901126100f85760206001600160401b036101276101226111ab565b61144e565b5416604051908152f35b346100f8575f3660031901126100f85760207fac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba0454604051908152f35b346100f85760803660031901126100f8573033036103bf576004356001600160401b0381169081811415806100f857821580156103b0575b8015610393575b8015610371575b8015610359575b801561033e575b8015610323575b8015610307575b6102f8576100f857816001600160401b03195f516020611c395f395f51905f525416175f516020611c395f395f51905f5255602435906001600160401b038216918281036100f8575f516020611c395f395f51905f525467ffffffffffffffff60401b8260401b169067ffffffffffffffff60401b1916175f516020611c395f395f51905f52556044359261ffff84168085036100f8575f516020611c395f395f51905f5254946064359261ffff8416948585036100f8577f8a1cf95db79e076eab945bba6586fec1b1cba811d4438741157c2a54842c22379860809861ffff60901b8760901b169061ffff8b1b868c1b169063ffffffff8c1b191617175f516020611c395f395f51905f525560405197508752506020860152506040840152506060820152a1005b630f7ff5af60e11b5f5260045ffd5b5060643561ffff81168082036100f857612710915010156101cf565b5060643561ffff81168082036100f8576113889150106101c8565b5060443561ffff81168082036100f8576127109150116101c1565b5060443561ffff8116908181036100f85750156101ba565b506024356001600160401b0381168082036100f8576301e133809150116101b3565b506024356001600160401b038116908181036100f85750156101ac565b50505f6301e1338083116101a5565b630c7ab77960e01b5f5260045ffd5b346100f85760403660031901126100f85760243560043581151582036100f8576103f781611527565b916104013361144e565b926040519361040f8561134c565b54936001600160401b03851681526001600160401b0360408187821c1692836020820152019560801c1685521561053d576001600160401b03815460a01c168042116105275750600301906001600160401b0380855116165f528160205260ff60405f20541660038110156104eb5761051057156104ff576001600160401b03806002945b5116165f5260205260405f2060038310156104eb5760ff1981541660ff84161790557f094f80829c509370abb2d421a078ba5926755d3de25d021dacf7bbd19853f7a2604051806104e63395826111c1565b0390a3005b634e487b7160e01b5f52602160045260245ffd5b6001600160401b0380600194610494565b826304f9da6360e01b5f526004523360245260445ffd5b8363533cb42f60e11b5f5260045260245260445ffd5b6350d9f26d60e11b5f523360045260245ffd5b346100f8575f3660031901126100f8575f516020611c195f395f51905f5254610578816114b7565b906105866040519283611367565b808252610595601f19916114b7565b015f5b81811061068157825f5b815181101561061e57806105b76001926114ce565b838060a01b0391549060031b1c166001600160401b036105ec6105d9846114ce565b868060a01b0391549060031b1c1661144e565b5416604051916105fb83611331565b8252602082015261060c8285611513565b526106178184611513565b50016105a2565b506040518091602082016020835281518091526020604084019201905f5b81811061064a575050500390f35b825180516001600160a01b031685526020908101516001600160401b0316818601528695506040909401939092019160010161063c565b60209060405161069081611331565b5f81525f8382015282828601015201610598565b346100f85760403660031901126100f8576106bd6111ab565b6024356001600160401b03811681036100f8573033036103bf5761001891611849565b346100f85760a03660031901126100f8576004356001600160401b0381116100f857366023820112156100f8578060040135906001600160401b0382116100f8576024810190602436918460061b0101116100f85760803660231901126100f8575f516020611bf95f395f51905f525460ff8116610a6f5760ff19166001175f516020611bf95f395f51905f52556001600160401b036024359081169081811415806100f85782158015610a60575b8015610a43575b8015610a21575b8015610a09575b80156109ee575b80156109d3575b80156109b7575b6102f8576100f857816001600160401b03195f516020611c395f395f51905f525416175f516020611c395f395f51905f5255604435906001600160401b038216918281036100f8575f516020611c395f395f51905f525467ffffffffffffffff60401b8260401b169067ffffffffffffffff60401b1916175f516020611c395f395f51905f52556064359261ffff84168085036100f8575f516020611c395f395f51905f5254946084359261ffff8416948585036100f8577f8a1cf95db79e076eab945bba6586fec1b1cba811d4438741157c2a54842c22379860809861ffff60901b8760901b169061ffff8b1b868c1b169063ffffffff8c1b191617175f516020611c395f395f51905f525560405197508752506020860152506040840152506060820152a15f5b8281106109045782156108f157005b63386222cd60e21b5f525f60045260245ffd5b6001600160401b03610922602061091c848787611493565b016114a3565b16158015610991575b610964578061095e6109486109436001948787611493565b6113be565b610958602061091c858989611493565b90611849565b016108e2565b6109719261094392611493565b6345952fc160e01b5f9081526001600160a01b0391909116600452602490fd5b506001600160401b036109ab610122610943848787611493565b5460401c16151561092b565b5060843561ffff81168082036100f857612710915010156107b9565b5060843561ffff81168082036100f8576113889150106107b2565b5060643561ffff81168082036100f8576127109150116107ab565b5060643561ffff8116908181036100f85750156107a4565b506044356001600160401b0381168082036100f8576301e1338091501161079d565b506044356001600160401b038116908181036100f8575015610796565b50505f6301e13380831161078f565b633c3282e760e01b5f5260045ffd5b346100f85760403660031901126100f8576004356001600160401b0381116100f857610aae90369060040161117b565b906024356001600160401b0381116100f857610ace9036906004016111d4565b906001600160401b03610ae03361144e565b5460401c161561053d578315610cb2577fac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba04545f198114610c9e57602094610c859460017fad862409f668528b8615f951920a22d61ac73f7dae672bf343b0c3a274e2d4b49301958694857fac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba0455855f527fac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba05895260405f2096610c786001600160401b0380610c188b54336bffffffffffffffffffffffff60a01b8216178d558260a01b610bde845f516020611c395f395f51905f525416854216611473565b60a01b16908360a01b1933169063ffffffff60e01b161717808d5582805f516020611c395f395f51905f525460401c169160a01c16611473565b9a81600182019c1682198d5416178c55886040518f81610c478c610c5593830195602087526040840191611221565b03601f198101835282611367565b51902060028201555460a01c169954169460405196608088526080880191611221565b918583038b870152611201565b94604083015260608201528033940390a3604051908152f35b634e487b7160e01b5f52601160045260245ffd5b63c42f653160e01b5f5260045ffd5b346100f85760403660031901126100f857610cda6111ab565b6024356001600160401b0381116100f857610cf99036906004016111d4565b90913033036103bf57610d0b82611404565b91610d196040519384611367565b80835236818501116100f8576020815f92610018968387013784010152611720565b346100f85760403660031901126100f8576024356001600160a01b03811681036100f8576001600160401b0380610d7f6003610d78600435611527565b019361144e565b5460801c16165f52602052610da160ff60405f205416604051918291826111c1565b0390f35b346100f8575f3660031901126100f8575f6060604051610dc481611316565b82815282602082015282604082015201526080604051610de381611316565b61ffff5f516020611c395f395f51905f5254816001600160401b038216938481526001600160401b0360208201818560401c168152836060604085019482888c1c168652019560901c168552604051968752511660208601525116604084015251166060820152f35b346100f85760203660031901126100f8575f6080604051610e6c816112e7565b828152826020820152826040820152826060820152015260a0610e90600435611527565b604051610e9c816112e7565b81546001600160401b03600180861b03821693848452816020850193871c16835281600182015493608060026040880194848816865260ff60608a019860401c16151588520154960195865260405196875251166020860152511660408401525115156060830152516080820152f35b346100f85760403660031901126100f8576004356024356001600160401b0381116100f857610f3f90369060040161117b565b91610f4981611527565b600181019081549060ff8260401c16611168576001600160401b03815460a01c168042111561115257506001600160401b03821680421161113c5750604051602081019060208252610fa381610c47604082018b8b611221565b51902060028201540361112957610fb99061159c565b929092156110ff5750505068ff00000000000000001916600160401b17905533907f7271f8b3d48d26ccc839c0f424fe9e12fe4e058108b58c096c078659c7fbadf65f80a35f5b82811061100957005b5f80611019610943848787611388565b6020611026858888611388565b0135611040611036868989611388565b60408101906113d2565b9190826040519384928337810185815203925af161105c61141f565b901580156110d1575b6110725750600101611000565b60405191635c0dee5d60e01b8352600483015260406024830152818151918260448301525f5b8381106110b9575050815f6064809484010152601f80199101168101030190fd5b60208282018101516064878401015285935001611098565b506110e0611036838686611388565b158015915061106557506110f8610943838686611388565b3b15611065565b91859160849360405193631a240a8960e21b85526004850152602484015260448301526064820152fd5b83631c02f6cf60e11b5f5260045260245ffd5b846363bcbbbb60e11b5f5260045260245260445ffd5b84633d3af00760e11b5f5260045260245260445ffd5b83636a64e96160e01b5f5260045260245ffd5b9181601f840112156100f8578235916001600160401b0383116100f8576020808501948460051b0101116100f857565b600435906001600160a01b03821682036100f857565b9190602083019260038210156104eb5752565b9181601f840112156100f8578235916001600160401b0383116100f857602083818601950101116100f857565b908060209392818452848401375f828201840152601f01601f1916010190565b906020838281520160208260051b85010193835f91605e1982360301905b858410611250575050505050505090565b90919293949596601f198282030186528735838112156100f857840180356001600160a01b038116908190036100f8578252602081013560208301526040810135601e19823603018112156100f85701602081359101906001600160401b0381116100f85780360382136100f8576112d8602092839260608681604060019901520191611201565b9901979601940192919061123f565b60a081019081106001600160401b0382111761130257604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b0382111761130257604052565b604081019081106001600160401b0382111761130257604052565b606081019081106001600160401b0382111761130257604052565b90601f801991011681019081106001600160401b0382111761130257604052565b91908110156113aa5760051b81013590605e19813603018212156100f8570190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036100f85790565b903590601e19813603018212156100f857018035906001600160401b0382116100f8576020019181360383136100f857565b6001600160401b03811161130257601f01601f191660200190565b3d15611449573d9061143082611404565b9161143e6040519384611367565b82523d5f602084013e565b606090565b6001600160a01b03165f9081525f516020611c595f395f51905f526020526040902090565b906001600160401b03809116911601906001600160401b038211610c9e57565b91908110156113aa5760061b0190565b356001600160401b03811681036100f85790565b6001600160401b0381116113025760051b60200190565b5f516020611c195f395f51905f52548110156113aa575f516020611c195f395f51905f525f5260205f2001905f90565b80548210156113aa575f5260205f2001905f90565b80518210156113aa5760209160051b010190565b5f8181527fac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba05602052604090208054909291906001600160a01b03161561156a5750565b63147067ad60e11b5f5260045260245ffd5b91908201809211610c9e57565b81810292918115918404141715610c9e57565b5f516020611c195f395f51905f52545f928392839290600301835b82811061162e5750505061271083028381046127101484151715610c9e575f516020611c395f395f51905f5254906115f661ffff8360801c1685611589565b11159081611602575090565b90506127108502908582046127101486151715610c9e5761ffff61162a9160901c1685611589565b1090565b611645815f516020611c195f395f51905f526114fe565b60018060a01b0391549060031b1c165f525f516020611c595f395f51905f5260205260405f206001600160401b0380604051926116818461134c565b548181168452818160401c16602085015260801c16806040840152165f52826020526116c060ff60405f205416966001600160401b038351169061157c565b9560038110156104eb5780611700575b6002146116e1575b506001016115b7565b600191976001600160401b036116f99251169061157c565b96906116d8565b966117186002916001600160401b038451169061157c565b9790506116d0565b90813b1580156117d4575b6117b3577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8290556001600160a01b0382167fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a2805180156117ae575f926020849301905af49061179c61141f565b916117aa5750602081519101fd5b9050565b505050565b506333a2905b60e11b5f9081526001600160a01b0391909116600452602490fd5b50813b6117e081611404565b6117ed6040519182611367565b81815260208101915f83863c5190516001600160e81b0319811691906003821061182a575b50506001600160e81b03191661ef0160f01b1461172b565b6001600160e81b0319600392830390921b82901b161690505f80611812565b6001600160a01b0381165f8181525f516020611c595f395f51905f52602052604090205f516020611c195f395f51905f525491939091908415611be957825460401c6001600160401b031615908180611bd8575b611bc5576001600160401b0316938415918280611bbb575b611ba8578080611b9e575b611b8a57611a98575b50825467ffffffffffffffff19168417835561190f575b505060207f2c2af555085920d0209c41997b8544bb04a86a86b06f733a3002a2c7937e15ee91604051908152a2565b5f198101908111610c9e57611931905f516020611c195f395f51905f526114fe565b60018060a01b0391549060031b1c165f196001600160401b03835460401c16016001600160401b038111610c9e576119ef926119aa836119866001600160401b03945f516020611c195f395f51905f526114fe565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b5460401c16905f525f516020611c595f395f51905f5260205260405f209067ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b5f516020611c195f395f51905f52548015611a84577f2c2af555085920d0209c41997b8544bb04a86a86b06f733a3002a2c7937e15ee916020915f1901611a43815f516020611c195f395f51905f526114fe565b81549060018060a01b039060031b1b191690555f516020611c195f395f51905f5255835f525f516020611c595f395f51905f5282525f6040812055916118e0565b634e487b7160e01b5f52603160045260245ffd5b600160401b83101561130257611ad36001840191825f516020611c195f395f51905f5255611986855f516020611c195f395f51905f526114fe565b808311610c9e575f516020611bf95f395f51905f5254906001600160401b038260081c16906001600160401b038214610c9e5768ffffffffffffffff0019909216600191909101600881901b68ffffffffffffffff0016919091175f516020611bf95f395f51905f5255845477ffffffffffffffffffffffffffffffff0000000000000000191660809190911b67ffffffffffffffff60801b161760409190911b67ffffffffffffffff60401b161783555f6118c9565b634f71dd4360e11b5f52606460045260245ffd5b50606484146118c0565b8663386222cd60e21b5f5260045260245ffd5b50600184146118b5565b856345952fc160e01b5f5260045260245ffd5b506001600160401b0381161561189d565b63d92e233d60e01b5f5260045ffdfeac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba00ac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba02ac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba01ac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba03a264697066735822122070867dd4e5736c26ad4460bb636ce2a7f64490efc6cc9f48c42694ce10f4842164736f6c63430008250033ac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba00",
}

// Congress is an auto generated Go binding around an Ethereum contract.
type Congress struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Congress) GetABI() abi.ABI {
	return c.abi
}

// NewCongress creates a new instance of Congress.
func NewCongress() *Congress {
	parsed, err := CongressMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Congress{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Congress) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackChoiceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c49b7a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function choiceOf(uint256 proposal, address member) view returns(uint8)
func (congress *Congress) PackChoiceOf(proposal *big.Int, member common.Address) []byte {
	enc, err := congress.abi.Pack("choiceOf", proposal, member)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChoiceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c49b7a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function choiceOf(uint256 proposal, address member) view returns(uint8)
func (congress *Congress) TryPackChoiceOf(proposal *big.Int, member common.Address) ([]byte, error) {
	return congress.abi.Pack("choiceOf", proposal, member)
}

// UnpackChoiceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c49b7a9.
//
// Solidity: function choiceOf(uint256 proposal, address member) view returns(uint8)
func (congress *Congress) UnpackChoiceOf(data []byte) (uint8, error) {
	out, err := congress.abi.Unpack("choiceOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b40c480.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(uint256 proposal, (address,uint256,bytes)[] calls) returns()
func (congress *Congress) PackExecute(proposal *big.Int, calls []ICongressCall) []byte {
	enc, err := congress.abi.Pack("execute", proposal, calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b40c480.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(uint256 proposal, (address,uint256,bytes)[] calls) returns()
func (congress *Congress) TryPackExecute(proposal *big.Int, calls []ICongressCall) ([]byte, error) {
	return congress.abi.Pack("execute", proposal, calls)
}

// PackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d801398.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialise((address,uint64)[] members_, (uint64,uint64,uint16,uint16) rules_) returns()
func (congress *Congress) PackInitialise(members []ICongressMember, rules ICongressRules) []byte {
	enc, err := congress.abi.Pack("initialise", members, rules)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d801398.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialise((address,uint64)[] members_, (uint64,uint64,uint16,uint16) rules_) returns()
func (congress *Congress) TryPackInitialise(members []ICongressMember, rules ICongressRules) ([]byte, error) {
	return congress.abi.Pack("initialise", members, rules)
}

// PackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function members() view returns((address,uint64)[] all)
func (congress *Congress) PackMembers() []byte {
	enc, err := congress.abi.Pack("members")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function members() view returns((address,uint64)[] all)
func (congress *Congress) TryPackMembers() ([]byte, error) {
	return congress.abi.Pack("members")
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd4d18d.
//
// Solidity: function members() view returns((address,uint64)[] all)
func (congress *Congress) UnpackMembers(data []byte) ([]ICongressMember, error) {
	out, err := congress.abi.Unpack("members", data)
	if err != nil {
		return *new([]ICongressMember), err
	}
	out0 := *abi.ConvertType(out[0], new([]ICongressMember)).(*[]ICongressMember)
	return out0, nil
}

// PackProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda35c664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalCount() view returns(uint256)
func (congress *Congress) PackProposalCount() []byte {
	enc, err := congress.abi.Pack("proposalCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda35c664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalCount() view returns(uint256)
func (congress *Congress) TryPackProposalCount() ([]byte, error) {
	return congress.abi.Pack("proposalCount")
}

// UnpackProposalCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda35c664.
//
// Solidity: function proposalCount() view returns(uint256)
func (congress *Congress) UnpackProposalCount(data []byte) (*big.Int, error) {
	out, err := congress.abi.Unpack("proposalCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36e52ccc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalOf(uint256 proposal) view returns((address,uint64,uint64,bool,bytes32))
func (congress *Congress) PackProposalOf(proposal *big.Int) []byte {
	enc, err := congress.abi.Pack("proposalOf", proposal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36e52ccc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalOf(uint256 proposal) view returns((address,uint64,uint64,bool,bytes32))
func (congress *Congress) TryPackProposalOf(proposal *big.Int) ([]byte, error) {
	return congress.abi.Pack("proposalOf", proposal)
}

// UnpackProposalOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36e52ccc.
//
// Solidity: function proposalOf(uint256 proposal) view returns((address,uint64,uint64,bool,bytes32))
func (congress *Congress) UnpackProposalOf(data []byte) (ICongressProposal, error) {
	out, err := congress.abi.Unpack("proposalOf", data)
	if err != nil {
		return *new(ICongressProposal), err
	}
	out0 := *abi.ConvertType(out[0], new(ICongressProposal)).(*ICongressProposal)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d32293b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose((address,uint256,bytes)[] calls, string description) returns(uint256 proposal)
func (congress *Congress) PackPropose(calls []ICongressCall, description string) []byte {
	enc, err := congress.abi.Pack("propose", calls, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d32293b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose((address,uint256,bytes)[] calls, string description) returns(uint256 proposal)
func (congress *Congress) TryPackPropose(calls []ICongressCall, description string) ([]byte, error) {
	return congress.abi.Pack("propose", calls, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d32293b.
//
// Solidity: function propose((address,uint256,bytes)[] calls, string description) returns(uint256 proposal)
func (congress *Congress) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := congress.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rules() view returns((uint64,uint64,uint16,uint16))
func (congress *Congress) PackRules() []byte {
	enc, err := congress.abi.Pack("rules")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rules() view returns((uint64,uint64,uint16,uint16))
func (congress *Congress) TryPackRules() ([]byte, error) {
	return congress.abi.Pack("rules")
}

// UnpackRules is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52f6747a.
//
// Solidity: function rules() view returns((uint64,uint64,uint16,uint16))
func (congress *Congress) UnpackRules(data []byte) (ICongressRules, error) {
	out, err := congress.abi.Unpack("rules", data)
	if err != nil {
		return *new(ICongressRules), err
	}
	out0 := *abi.ConvertType(out[0], new(ICongressRules)).(*ICongressRules)
	return out0, nil
}

// PackSetMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3f44054.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMember(address account, uint64 weight) returns()
func (congress *Congress) PackSetMember(account common.Address, weight uint64) []byte {
	enc, err := congress.abi.Pack("setMember", account, weight)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3f44054.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMember(address account, uint64 weight) returns()
func (congress *Congress) TryPackSetMember(account common.Address, weight uint64) ([]byte, error) {
	return congress.abi.Pack("setMember", account, weight)
}

// PackSetRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd007463.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRules((uint64,uint64,uint16,uint16) rules_) returns()
func (congress *Congress) PackSetRules(rules ICongressRules) []byte {
	enc, err := congress.abi.Pack("setRules", rules)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd007463.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRules((uint64,uint64,uint16,uint16) rules_) returns()
func (congress *Congress) TryPackSetRules(rules ICongressRules) ([]byte, error) {
	return congress.abi.Pack("setRules", rules)
}

// PackTally is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed8b6b31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tally(uint256 proposal) view returns(uint256 inFavour, uint256 voted, uint256 weight, bool carried)
func (congress *Congress) PackTally(proposal *big.Int) []byte {
	enc, err := congress.abi.Pack("tally", proposal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTally is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed8b6b31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tally(uint256 proposal) view returns(uint256 inFavour, uint256 voted, uint256 weight, bool carried)
func (congress *Congress) TryPackTally(proposal *big.Int) ([]byte, error) {
	return congress.abi.Pack("tally", proposal)
}

// CongressTallyOutput serves as a container for the return parameters of contract
// method Tally.
type CongressTallyOutput struct {
	InFavour *big.Int
	Voted    *big.Int
	Weight   *big.Int
	Carried  bool
}

// UnpackTally is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed8b6b31.
//
// Solidity: function tally(uint256 proposal) view returns(uint256 inFavour, uint256 voted, uint256 weight, bool carried)
func (congress *Congress) UnpackTally(data []byte) (CongressTallyOutput, error) {
	out, err := congress.abi.Unpack("tally", data)
	outstruct := new(CongressTallyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.InFavour = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Voted = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Weight = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Carried = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
}

// PackUpgradeTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fbc15e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeTo(address implementation, bytes initialiser) returns()
func (congress *Congress) PackUpgradeTo(implementation common.Address, initialiser []byte) []byte {
	enc, err := congress.abi.Pack("upgradeTo", implementation, initialiser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fbc15e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeTo(address implementation, bytes initialiser) returns()
func (congress *Congress) TryPackUpgradeTo(implementation common.Address, initialiser []byte) ([]byte, error) {
	return congress.abi.Pack("upgradeTo", implementation, initialiser)
}

// PackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9d27afe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vote(uint256 proposal, bool inFavour) returns()
func (congress *Congress) PackVote(proposal *big.Int, inFavour bool) []byte {
	enc, err := congress.abi.Pack("vote", proposal, inFavour)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9d27afe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vote(uint256 proposal, bool inFavour) returns()
func (congress *Congress) TryPackVote(proposal *big.Int, inFavour bool) ([]byte, error) {
	return congress.abi.Pack("vote", proposal, inFavour)
}

// PackWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4bc101.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightOf(address account) view returns(uint64)
func (congress *Congress) PackWeightOf(account common.Address) []byte {
	enc, err := congress.abi.Pack("weightOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4bc101.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightOf(address account) view returns(uint64)
func (congress *Congress) TryPackWeightOf(account common.Address) ([]byte, error) {
	return congress.abi.Pack("weightOf", account)
}

// UnpackWeightOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4bc101.
//
// Solidity: function weightOf(address account) view returns(uint64)
func (congress *Congress) UnpackWeightOf(data []byte) (uint64, error) {
	out, err := congress.abi.Unpack("weightOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// CongressExecuted represents a Executed event raised by the Congress contract.
type CongressExecuted struct {
	Proposal *big.Int
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const CongressExecutedEventName = "Executed"

// ContractEventName returns the user-defined event name.
func (CongressExecuted) ContractEventName() string {
	return CongressExecutedEventName
}

// UnpackExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Executed(uint256 indexed proposal, address indexed by)
func (congress *Congress) UnpackExecutedEvent(log *types.Log) (*CongressExecuted, error) {
	event := "Executed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != congress.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CongressExecuted)
	if len(log.Data) > 0 {
		if err := congress.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range congress.abi.Events[event].Inputs {
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

// CongressMemberChanged represents a MemberChanged event raised by the Congress contract.
type CongressMemberChanged struct {
	Account common.Address
	Weight  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const CongressMemberChangedEventName = "MemberChanged"

// ContractEventName returns the user-defined event name.
func (CongressMemberChanged) ContractEventName() string {
	return CongressMemberChangedEventName
}

// UnpackMemberChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MemberChanged(address indexed account, uint64 weight)
func (congress *Congress) UnpackMemberChangedEvent(log *types.Log) (*CongressMemberChanged, error) {
	event := "MemberChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != congress.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CongressMemberChanged)
	if len(log.Data) > 0 {
		if err := congress.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range congress.abi.Events[event].Inputs {
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

// CongressProposed represents a Proposed event raised by the Congress contract.
type CongressProposed struct {
	Proposal     *big.Int
	Proposer     common.Address
	Calls        []ICongressCall
	Description  string
	DebateUntil  uint64
	ExecuteUntil uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const CongressProposedEventName = "Proposed"

// ContractEventName returns the user-defined event name.
func (CongressProposed) ContractEventName() string {
	return CongressProposedEventName
}

// UnpackProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proposed(uint256 indexed proposal, address indexed proposer, (address,uint256,bytes)[] calls, string description, uint64 debateUntil, uint64 executeUntil)
func (congress *Congress) UnpackProposedEvent(log *types.Log) (*CongressProposed, error) {
	event := "Proposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != congress.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CongressProposed)
	if len(log.Data) > 0 {
		if err := congress.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range congress.abi.Events[event].Inputs {
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

// CongressRulesChanged represents a RulesChanged event raised by the Congress contract.
type CongressRulesChanged struct {
	Rules ICongressRules
	Raw   *types.Log // Blockchain specific contextual infos
}

const CongressRulesChangedEventName = "RulesChanged"

// ContractEventName returns the user-defined event name.
func (CongressRulesChanged) ContractEventName() string {
	return CongressRulesChangedEventName
}

// UnpackRulesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RulesChanged((uint64,uint64,uint16,uint16) rules)
func (congress *Congress) UnpackRulesChangedEvent(log *types.Log) (*CongressRulesChanged, error) {
	event := "RulesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != congress.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CongressRulesChanged)
	if len(log.Data) > 0 {
		if err := congress.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range congress.abi.Events[event].Inputs {
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

// CongressUpgraded represents a Upgraded event raised by the Congress contract.
type CongressUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const CongressUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (CongressUpgraded) ContractEventName() string {
	return CongressUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (congress *Congress) UnpackUpgradedEvent(log *types.Log) (*CongressUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != congress.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CongressUpgraded)
	if len(log.Data) > 0 {
		if err := congress.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range congress.abi.Events[event].Inputs {
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

// CongressVoted represents a Voted event raised by the Congress contract.
type CongressVoted struct {
	Proposal *big.Int
	Member   common.Address
	Choice   uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const CongressVotedEventName = "Voted"

// ContractEventName returns the user-defined event name.
func (CongressVoted) ContractEventName() string {
	return CongressVotedEventName
}

// UnpackVotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Voted(uint256 indexed proposal, address indexed member, uint8 choice)
func (congress *Congress) UnpackVotedEvent(log *types.Log) (*CongressVoted, error) {
	event := "Voted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != congress.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CongressVoted)
	if len(log.Data) > 0 {
		if err := congress.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range congress.abi.Events[event].Inputs {
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
func (congress *Congress) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], congress.abi.Errors["AlreadyExecuted"].ID.Bytes()[:4]) {
		return congress.UnpackAlreadyExecutedError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["AlreadyInitialised"].ID.Bytes()[:4]) {
		return congress.UnpackAlreadyInitialisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["AlreadyVoted"].ID.Bytes()[:4]) {
		return congress.UnpackAlreadyVotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["CallFailed"].ID.Bytes()[:4]) {
		return congress.UnpackCallFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["CallsDiffer"].ID.Bytes()[:4]) {
		return congress.UnpackCallsDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["CongressOnly"].ID.Bytes()[:4]) {
		return congress.UnpackCongressOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["DebateOver"].ID.Bytes()[:4]) {
		return congress.UnpackDebateOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["DebateRuns"].ID.Bytes()[:4]) {
		return congress.UnpackDebateRunsError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["ExecutionOver"].ID.Bytes()[:4]) {
		return congress.UnpackExecutionOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["LastMember"].ID.Bytes()[:4]) {
		return congress.UnpackLastMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["MemberOnly"].ID.Bytes()[:4]) {
		return congress.UnpackMemberOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["NoCalls"].ID.Bytes()[:4]) {
		return congress.UnpackNoCallsError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return congress.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["NotCarried"].ID.Bytes()[:4]) {
		return congress.UnpackNotCarriedError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["RulesInvalid"].ID.Bytes()[:4]) {
		return congress.UnpackRulesInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["TooManyMembers"].ID.Bytes()[:4]) {
		return congress.UnpackTooManyMembersError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["UnknownProposal"].ID.Bytes()[:4]) {
		return congress.UnpackUnknownProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["WeightInvalid"].ID.Bytes()[:4]) {
		return congress.UnpackWeightInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], congress.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return congress.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CongressAlreadyExecuted represents a AlreadyExecuted error raised by the Congress contract.
type CongressAlreadyExecuted struct {
	Proposal *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyExecuted(uint256 proposal)
func CongressAlreadyExecutedErrorID() common.Hash {
	return common.HexToHash("0x6a64e96196958c70761af5d672b067e0b1158a0e5e6c46002b6a3d89bed298a7")
}

// UnpackAlreadyExecutedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyExecuted(uint256 proposal)
func (congress *Congress) UnpackAlreadyExecutedError(raw []byte) (*CongressAlreadyExecuted, error) {
	out := new(CongressAlreadyExecuted)
	if err := congress.abi.UnpackIntoInterface(out, "AlreadyExecuted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressAlreadyInitialised represents a AlreadyInitialised error raised by the Congress contract.
type CongressAlreadyInitialised struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialised()
func CongressAlreadyInitialisedErrorID() common.Hash {
	return common.HexToHash("0x3c3282e7caec78e7ab03a2f6e63ff4331bafe481af2d66352928e37b8722c8ff")
}

// UnpackAlreadyInitialisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialised()
func (congress *Congress) UnpackAlreadyInitialisedError(raw []byte) (*CongressAlreadyInitialised, error) {
	out := new(CongressAlreadyInitialised)
	if err := congress.abi.UnpackIntoInterface(out, "AlreadyInitialised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressAlreadyVoted represents a AlreadyVoted error raised by the Congress contract.
type CongressAlreadyVoted struct {
	Proposal *big.Int
	Member   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyVoted(uint256 proposal, address member)
func CongressAlreadyVotedErrorID() common.Hash {
	return common.HexToHash("0x04f9da634a3ce855cf7785808a673a41608288999dcd1d08e55bb33c69118f4a")
}

// UnpackAlreadyVotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyVoted(uint256 proposal, address member)
func (congress *Congress) UnpackAlreadyVotedError(raw []byte) (*CongressAlreadyVoted, error) {
	out := new(CongressAlreadyVoted)
	if err := congress.abi.UnpackIntoInterface(out, "AlreadyVoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressCallFailed represents a CallFailed error raised by the Congress contract.
type CongressCallFailed struct {
	Index  *big.Int
	Reason []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallFailed(uint256 index, bytes reason)
func CongressCallFailedErrorID() common.Hash {
	return common.HexToHash("0x5c0dee5d32a1e145396705da49c1e64a2b1d63387f78c2697100f655567f5de9")
}

// UnpackCallFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallFailed(uint256 index, bytes reason)
func (congress *Congress) UnpackCallFailedError(raw []byte) (*CongressCallFailed, error) {
	out := new(CongressCallFailed)
	if err := congress.abi.UnpackIntoInterface(out, "CallFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressCallsDiffer represents a CallsDiffer error raised by the Congress contract.
type CongressCallsDiffer struct {
	Proposal *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallsDiffer(uint256 proposal)
func CongressCallsDifferErrorID() common.Hash {
	return common.HexToHash("0x3805ed9e84c563987e0b09bdfa4e1aa88ebbd6b66ad49f54d9af9a31959c14bf")
}

// UnpackCallsDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallsDiffer(uint256 proposal)
func (congress *Congress) UnpackCallsDifferError(raw []byte) (*CongressCallsDiffer, error) {
	out := new(CongressCallsDiffer)
	if err := congress.abi.UnpackIntoInterface(out, "CallsDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressCongressOnly represents a CongressOnly error raised by the Congress contract.
type CongressCongressOnly struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CongressOnly()
func CongressCongressOnlyErrorID() common.Hash {
	return common.HexToHash("0x0c7ab779f09aad3ddbe3017cb1b225da5717b83e48004804bfdf83783139b522")
}

// UnpackCongressOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CongressOnly()
func (congress *Congress) UnpackCongressOnlyError(raw []byte) (*CongressCongressOnly, error) {
	out := new(CongressCongressOnly)
	if err := congress.abi.UnpackIntoInterface(out, "CongressOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressDebateOver represents a DebateOver error raised by the Congress contract.
type CongressDebateOver struct {
	Proposal    *big.Int
	DebateUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DebateOver(uint256 proposal, uint64 debateUntil)
func CongressDebateOverErrorID() common.Hash {
	return common.HexToHash("0xa679685ebc3d7f66a453bb2c14148209cf3e3016009fed59204a4f8075415e7c")
}

// UnpackDebateOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DebateOver(uint256 proposal, uint64 debateUntil)
func (congress *Congress) UnpackDebateOverError(raw []byte) (*CongressDebateOver, error) {
	out := new(CongressDebateOver)
	if err := congress.abi.UnpackIntoInterface(out, "DebateOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressDebateRuns represents a DebateRuns error raised by the Congress contract.
type CongressDebateRuns struct {
	Proposal    *big.Int
	DebateUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DebateRuns(uint256 proposal, uint64 debateUntil)
func CongressDebateRunsErrorID() common.Hash {
	return common.HexToHash("0x7a75e00e6ac1b078ff68918f5a1725255b200ab9f0c0b9d7e34ba0e5d15fda7d")
}

// UnpackDebateRunsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DebateRuns(uint256 proposal, uint64 debateUntil)
func (congress *Congress) UnpackDebateRunsError(raw []byte) (*CongressDebateRuns, error) {
	out := new(CongressDebateRuns)
	if err := congress.abi.UnpackIntoInterface(out, "DebateRuns", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressExecutionOver represents a ExecutionOver error raised by the Congress contract.
type CongressExecutionOver struct {
	Proposal     *big.Int
	ExecuteUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExecutionOver(uint256 proposal, uint64 executeUntil)
func CongressExecutionOverErrorID() common.Hash {
	return common.HexToHash("0xc779777680f1ac811bde5f2f72ead95875d985da7cf68f5fb22e5c80a6ffceda")
}

// UnpackExecutionOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExecutionOver(uint256 proposal, uint64 executeUntil)
func (congress *Congress) UnpackExecutionOverError(raw []byte) (*CongressExecutionOver, error) {
	out := new(CongressExecutionOver)
	if err := congress.abi.UnpackIntoInterface(out, "ExecutionOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressLastMember represents a LastMember error raised by the Congress contract.
type CongressLastMember struct {
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LastMember(address member)
func CongressLastMemberErrorID() common.Hash {
	return common.HexToHash("0xe1888b348d6775dd62d6a0e286c250cc85c3e63470bdf93c36cba69b6219bd77")
}

// UnpackLastMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LastMember(address member)
func (congress *Congress) UnpackLastMemberError(raw []byte) (*CongressLastMember, error) {
	out := new(CongressLastMember)
	if err := congress.abi.UnpackIntoInterface(out, "LastMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressMemberOnly represents a MemberOnly error raised by the Congress contract.
type CongressMemberOnly struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MemberOnly(address account)
func CongressMemberOnlyErrorID() common.Hash {
	return common.HexToHash("0xa1b3e4da9d12b15e2080ae32f8152d7652359911eb3a4df710ef1e1087a66946")
}

// UnpackMemberOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MemberOnly(address account)
func (congress *Congress) UnpackMemberOnlyError(raw []byte) (*CongressMemberOnly, error) {
	out := new(CongressMemberOnly)
	if err := congress.abi.UnpackIntoInterface(out, "MemberOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressNoCalls represents a NoCalls error raised by the Congress contract.
type CongressNoCalls struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCalls()
func CongressNoCallsErrorID() common.Hash {
	return common.HexToHash("0xc42f6531a589da5cc9a3f58db497082927ca485f2d022a3d60ea66229d3dc999")
}

// UnpackNoCallsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCalls()
func (congress *Congress) UnpackNoCallsError(raw []byte) (*CongressNoCalls, error) {
	out := new(CongressNoCalls)
	if err := congress.abi.UnpackIntoInterface(out, "NoCalls", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressNoCode represents a NoCode error raised by the Congress contract.
type CongressNoCode struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address implementation)
func CongressNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address implementation)
func (congress *Congress) UnpackNoCodeError(raw []byte) (*CongressNoCode, error) {
	out := new(CongressNoCode)
	if err := congress.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressNotCarried represents a NotCarried error raised by the Congress contract.
type CongressNotCarried struct {
	Proposal *big.Int
	InFavour *big.Int
	Voted    *big.Int
	Weight   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCarried(uint256 proposal, uint256 inFavour, uint256 voted, uint256 weight)
func CongressNotCarriedErrorID() common.Hash {
	return common.HexToHash("0x68902a24047944ee5c0bec7b3ee77e0a98c18ec356c7c16a1fe5d22c1760510b")
}

// UnpackNotCarriedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCarried(uint256 proposal, uint256 inFavour, uint256 voted, uint256 weight)
func (congress *Congress) UnpackNotCarriedError(raw []byte) (*CongressNotCarried, error) {
	out := new(CongressNotCarried)
	if err := congress.abi.UnpackIntoInterface(out, "NotCarried", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressRulesInvalid represents a RulesInvalid error raised by the Congress contract.
type CongressRulesInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RulesInvalid()
func CongressRulesInvalidErrorID() common.Hash {
	return common.HexToHash("0x1effeb5e30aae297661e30830e2dd8a56a1759e3b5b1dc0626d25585680fcc59")
}

// UnpackRulesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RulesInvalid()
func (congress *Congress) UnpackRulesInvalidError(raw []byte) (*CongressRulesInvalid, error) {
	out := new(CongressRulesInvalid)
	if err := congress.abi.UnpackIntoInterface(out, "RulesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressTooManyMembers represents a TooManyMembers error raised by the Congress contract.
type CongressTooManyMembers struct {
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyMembers(uint256 most)
func CongressTooManyMembersErrorID() common.Hash {
	return common.HexToHash("0x9ee3ba861e76e6566128b586fe1d10e63f03da2cb39f00b1efd3fe4a5c7ece1b")
}

// UnpackTooManyMembersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyMembers(uint256 most)
func (congress *Congress) UnpackTooManyMembersError(raw []byte) (*CongressTooManyMembers, error) {
	out := new(CongressTooManyMembers)
	if err := congress.abi.UnpackIntoInterface(out, "TooManyMembers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressUnknownProposal represents a UnknownProposal error raised by the Congress contract.
type CongressUnknownProposal struct {
	Proposal *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownProposal(uint256 proposal)
func CongressUnknownProposalErrorID() common.Hash {
	return common.HexToHash("0x28e0cf5a770b9ab4da594ebd0cf7af68f08abd0573138e8389260fc0eb761d74")
}

// UnpackUnknownProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownProposal(uint256 proposal)
func (congress *Congress) UnpackUnknownProposalError(raw []byte) (*CongressUnknownProposal, error) {
	out := new(CongressUnknownProposal)
	if err := congress.abi.UnpackIntoInterface(out, "UnknownProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressWeightInvalid represents a WeightInvalid error raised by the Congress contract.
type CongressWeightInvalid struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightInvalid(address account)
func CongressWeightInvalidErrorID() common.Hash {
	return common.HexToHash("0x45952fc19d4b19ff6f12dbee59424bf0aa0467906b77be4c03d5fd5478cd3782")
}

// UnpackWeightInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightInvalid(address account)
func (congress *Congress) UnpackWeightInvalidError(raw []byte) (*CongressWeightInvalid, error) {
	out := new(CongressWeightInvalid)
	if err := congress.abi.UnpackIntoInterface(out, "WeightInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CongressZeroAddress represents a ZeroAddress error raised by the Congress contract.
type CongressZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func CongressZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (congress *Congress) UnpackZeroAddressError(raw []byte) (*CongressZeroAddress, error) {
	out := new(CongressZeroAddress)
	if err := congress.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

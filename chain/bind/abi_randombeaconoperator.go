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

// IRandomBeaconOperatorParameters is an auto generated low-level Go binding around an user-defined struct.
type IRandomBeaconOperatorParameters struct {
	MinMembers   uint8
	CommitTime   *big.Int
	RevealTime   *big.Int
	MinimumStake *big.Int
	Penalty      *big.Int
	Fee          *big.Int
	FinishFee    *big.Int
}

// IRandomBeaconOperatorRound is an auto generated low-level Go binding around an user-defined struct.
type IRandomBeaconOperatorRound struct {
	Customer    common.Address
	CallbackGas uint32
	CommitUntil *big.Int
	Committed   uint16
	Revealed    uint16
	Group       uint32
	Finished    bool
	Entry       [32]byte
}

// RandomBeaconOperatorMetaData contains all meta data concerning the RandomBeaconOperator contract.
var RandomBeaconOperatorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"minMembers\",\"type\":\"uint8\"},{\"internalType\":\"uint48\",\"name\":\"commitTime\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"revealTime\",\"type\":\"uint48\"},{\"internalType\":\"uint256\",\"name\":\"minimumStake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"penalty\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"finishFee\",\"type\":\"uint256\"}],\"internalType\":\"structIRandomBeaconOperator.Parameters\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"AlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"AlreadyFinished\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"AlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"CallbackGasTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"}],\"name\":\"CommitTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"FinishTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"GasTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"GroupFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"members\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"GroupTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"NoCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"NotSeated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorContractDisabled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ParametersInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"RevealDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"}],\"name\":\"RevealNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"RevealTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"service\",\"type\":\"address\"}],\"name\":\"ServiceOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"StillEligible\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"UnknownRound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCommitment\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"customer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"EntryRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"name\":\"Finished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"Left\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"earningsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"evict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"finish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"join\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"leave\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"members\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"membersOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"minMembers\",\"type\":\"uint8\"},{\"internalType\":\"uint48\",\"name\":\"commitTime\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"revealTime\",\"type\":\"uint48\"},{\"internalType\":\"uint256\",\"name\":\"minimumStake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"penalty\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"finishFee\",\"type\":\"uint256\"}],\"internalType\":\"structIRandomBeaconOperator.Parameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"callbackGas\",\"type\":\"uint256\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"roundOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"customer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"commitUntil\",\"type\":\"uint48\"},{\"internalType\":\"uint16\",\"name\":\"committed\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"revealed\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"group\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"finished\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"internalType\":\"structIRandomBeaconOperator.Round\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"service\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "RandomBeaconOperator",
	Bin: "0x6101c0604052346103b0576040516123c138819003601f8101601f191683016001600160401b038111848210176102ff578392829160405283398101039061014082126103b05761004f816103b4565b9161005c602083016103b4565b9160e061006b604083016103b4565b92605f1901126103b0576040519060e082016001600160401b038111838210176102ff57604052606081015160ff811681036103b05782526100af608082016103c8565b90602083019182526100c360a082016103c8565b916040840192835260c0820151946060850195865260e083015196608086019788526101206101008501519460a0880195865201519860c08701998a5260018060a01b038116156103a15760805260a0526001600160a01b038116156103a15760ff85511660028110908115610396575b508015610385575b8015610370575b801561035f575b801561034a575b8015610341575b8015610338575b801561032d575b8015610322575b6103135765ffffffffffff94859360ff9260c0525160e05251166101005251166101205251166101405251610160525161018052516101a052600154680100000000000000008110156102ff5760018101908160015510156102eb5760015f52604051611fe590816103dc823960805181818161015b015281816104e1015281816105c8015281816108d001528181610dca01528181610f46015281816110f60152818161128f01526118c0015260a0518181816101a6015261056b015260c051818181610963015281816112280152818161151a015281816116aa0152611937015260e051818181610106015281816101e701528181610d40015261148001526101005181818161021c01528181610b170152610c5d01526101205181818161029e0152610c8f015261014051818181610cbe0152611e7901526101605181818161099601528181610b5b01528181610ce60152611972015261018051818181610d1501526116f601526101a051818181610d6501526114550152f35b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6313a13a4160e11b5f5260045ffd5b50875183511061016d565b508651865110610166565b5086511561015f565b50855115610158565b5062278d0065ffffffffffff85511611610151565b5065ffffffffffff8451161561014a565b5062278d0065ffffffffffff83511611610143565b5065ffffffffffff8251161561013c565b60109150115f610134565b63d92e233d60e01b5f5260045ffd5b5f80fd5b51906001600160a01b03821682036103b057565b519065ffffffffffff821682036103b05756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a714611a06575080632641ad781461187f57806343cf2f0b146112575780634cf088d91461121257806351cff8d9146110b457806369b3f03f14610f19578063758f7b5414610df95780637b10399914610db45780638903573014610c095780638df08bd414610bc95780639f7454a814610b86578063a1aab33f14610af8578063b688a363146108a4578063bdd4d18d14610870578063bdd9e9fb1461059a578063d598d4c914610555578063d66d9e19146104b5578063d845a4b31461012c5763ddca3f43146100ef575f80fd5b3461012957806003193601126101295760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b80fd5b506020366003190112610129576040516397a5d5b560e01b8152306004828101919091523591906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104aa57829161047b575b50600381101561046757600214610458577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168015158061044e575b61043b57506101e4611f21565b517f00000000000000000000000000000000000000000000000000000000000000009081341061042357620f424084116104085760ff7f000000000000000000000000000000000000000000000000000000000000000016908181106103f25750508034116103d4575b50600254906001600160401b0382166001600160401b0381146103c05760016001600160401b0391011680926001600160401b031916176002558181526004602052604081209265ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001665ffffffffffff4216019065ffffffffffff82116103ac57845460a09190911b63ffffffff60a01b166001600160f01b031990911660c09290921b65ffffffffffff60c01b169190911717331780845560015490915f1982019182116103985750610353846001600160401b03926001602097019065ffffffff000082549160101b169065ffffffff00001916179055611e63565b65ffffffffffff6040519360c01c1683521683820152817f029f53a596a5b8b5700ae782dea14fafeafe749d2d1c8be875b37a727bcba33360403393a3604051908152f35b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b83526011600452602483fd5b634e487b7160e01b82526011600452602482fd5b6103e16103e99134611c4a565b600354611d4e565b6003555f61024e565b6311fc4f6b60e31b845260045260245250604490fd5b63924121a760e01b83526004849052620f4240602452604483fd5b6378279ed960e11b8352600482905234602452604483fd5b6318c95a6b60e21b825260045260249150fd5b50803314156101d7565b63418c628560e11b8152600490fd5b634e487b7160e01b82526021600452602482fd5b61049d915060203d6020116104a3575b6104958183611b52565b810190611b73565b5f610193565b503d61048b565b6040513d84823e3d90fd5b50346101295780600319360112610129576040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104aa578291610536575b506003811015610467576002146104585761053333611d5b565b80f35b61054f915060203d6020116104a3576104958183611b52565b5f610519565b50346101295780600319360112610129576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610129576105a936611aa1565b6040516397a5d5b560e01b8152306004820152909291906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610865578591610846575b506003811015610832576002146108235761061a82611df9565b610625828285611eab565b805460f081901c9384841c6001161561080457600183019283549261ffff841696600161ffff8916881c166107e45760ff8560301c166107c85761ffff61066b84611e37565b161415806107b3575b61078957506001600160401b0361068a82611e63565b16421161075e57506001600160401b031693848752600560205260408720848852602052604087205460405160208101904682523060408201528760608201523360808201528860a082015260a081526106e560c082611b52565b519020036107465761ffff6001851b16179061ffff19161790558184526005602052604084209084526020528160408420556040519182527f37e28944647d7020a106f017371a6b9c77e064b3319bf9014232fe6ee519323260203393a380f35b633745a52d60e21b8752600485905233602452604487fd5b6001600160401b03604492816107748b94611e63565b633a5a095560e11b8552911660045216602452fd5b636055cea760e11b89526001600160401b03831660045260c01c65ffffffffffff16602452604488fd5b5065ffffffffffff8160c01c16421115610674565b6338af573b60e21b8a526001600160401b03841660045260248afd5b6325bee55960e21b8a526001600160401b0384166004523360245260448afd5b63aade26ad60e01b87526001600160401b031660045233602452604486fd5b63418c628560e11b8452600484fd5b634e487b7160e01b85526021600452602485fd5b61085f915060203d6020116104a3576104958183611b52565b5f610600565b6040513d87823e3d90fd5b50346101295780600319360112610129576108a061088c611f21565b604051918291602083526020830190611acb565b0390f35b50346101295780600319360112610129576040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104aa578291610ad9575b5060038110156104675760021461045857610921611f21565b61092b3382611f3e565b9050610ac6576010815114610ab25760405163afff33ef60e01b81523360048201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610aa7578391610a71575b507f000000000000000000000000000000000000000000000000000000000000000090818110610a5757836109c784611c8c565b6001545f1981019081116103c0576109de90611b8b565b50805490600160401b821015610a4357906109fe91600182018155611bb7565b81546001600160a01b0360039290921b91821b1916339182901b179091557f7073afa60b48e833a1a66ebb442bc8e0d19e9f3cc05f34bdcd1da22c8d87f2758280a280f35b634e487b7160e01b83526041600452602483fd5b635fa7efd160e11b84523360045260245260445250606490fd5b90506020813d602011610a9f575b81610a8c60209383611b52565b81010312610a9b57515f610993565b5f80fd5b3d9150610a7f565b6040513d85823e3d90fd5b63b3862f0d60e01b82526010600452602482fd5b630268f92960e01b825233600452602482fd5b610af2915060203d6020116104a3576104958183611b52565b5f610908565b5034610129578060031936011261012957602090610b14611f21565b517f000000000000000000000000000000000000000000000000000000000000000060ff16811015610b4a57505b604051908152f35b670de0b6b3a76400009150610b80907f000000000000000000000000000000000000000000000000000000000000000090611c79565b04610b42565b5034610129576020366003190112610129576108a061088c610bc363ffffffff6001610bb8610bb3611a8b565b611df9565b015460101c16611b8b565b50611bcc565b5034610129576020366003190112610129576004356001600160a01b03811690819003610c055781604091602093528083522054604051908152f35b5080fd5b503461012957806003193601126101295760c0604051610c2881611b37565b8281528260208201528260408201528260608201528260808201528260a0820152015260e0604051610c5981611b37565b60ff7f00000000000000000000000000000000000000000000000000000000000000001690818152602081019065ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682526040810165ffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152606082017f0000000000000000000000000000000000000000000000000000000000000000815265ffffffffffff60808401927f000000000000000000000000000000000000000000000000000000000000000084528160c060a08701967f0000000000000000000000000000000000000000000000000000000000000000885201967f0000000000000000000000000000000000000000000000000000000000000000885260405198895251166020880152511660408601525160608501525160808401525160a08301525160c0820152f35b50346101295780600319360112610129576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461012957602036600319011261012957610e5761010091610e1a611a8b565b9060e0604051610e2981611b07565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201520152611df9565b604051610e6381611b07565b60ff63ffffffff8261ffff8181875465ffffffffffff60018060a01b038216998a85528760208601818560a01c16815260e060026040890194868860c01c16865260608a019760f01c8852600181015460c060a060808d019c8d8d85169052019d8e888460101c169052019e8f9160301c161515905201549c019b8c526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a084015251151560c08301525160e0820152f35b503461012957610f2836611aa1565b6040516397a5d5b560e01b81523060048201529092906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610865578591611095575b5060038110156108325760021461082357610f9881611df9565b610fa3838284611eab565b805460f081901c80851c6001166110755765ffffffffffff8260c01c1680421161105657508515611047576001600160f01b039091166001851b61ffff1690911760f01b6001600160f01b0319161790556001600160401b03168084526005602090815260408086209386529281528285208490559151928352339290917ffa30a9a334d04da556fc957331f17b8fdf045e4239051e0a6813b9fe3b527bb291a380f35b6351bda03d60e01b8752600487fd5b63a4f8786960e01b88526001600160401b038516600452602452604487fd5b634910757160e01b87526001600160401b03841660045233602452604487fd5b6110ae915060203d6020116104a3576104958183611b52565b5f610f7e565b5034610129576020366003190112610129576004356001600160a01b0381169081810361120e576040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156112035784916111e4575b5060038110156111d0576002146111c1578183528260205260408320549081156111ad5783808093819386835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af11561119b575080f35b63b6c30e5f60e01b8252600452602490fd5b636e34ee0b60e11b84526004839052602484fd5b63418c628560e11b8352600483fd5b634e487b7160e01b84526021600452602484fd5b6111fd915060203d6020116104a3576104958183611b52565b5f61112e565b6040513d86823e3d90fd5b8280fd5b50346101295780600319360112610129576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610a9b576020366003190112610a9b57611271611a8b565b6040516397a5d5b560e01b81523060048201529091906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156115af575f91611860575b50600381101561184c5760021461183d576112e182611df9565b90600182019081549360ff8560301c166118215761ffff85169361ffff61130782611e37565b1685141580611806575b6117db5761132d610bc363ffffffff8860109998991c16611b8b565b80519461135261133c87611c1f565b9661134a6040519889611b52565b808852611c1f565b602087019590601f190136873782519361136b85611c1f565b946113796040519687611b52565b808652611388601f1991611c1f565b013660208701375f9661ffff5f9b169a5b8551811015611415576001908c811c8216156113ea576001600160401b0389165f52600560205260405f20815f5260205260405f20546113e26113db8c611c6b565b9b8d611c36565b525b01611399565b818060a01b036113fa8289611c36565b511661140f6114098c84611c4a565b8a611c36565b526113e4565b508866010000000000008b98959697988a8951038a528a835266ff00000000000019161786558815908115928361175b575b50506114c5906114ad6114a47f000000000000000000000000000000000000000000000000000000000000000061147e8133611f8e565b7f0000000000000000000000000000000000000000000000000000000000000000611c4a565b60035490611d4e565b901561174f576114bf5f9a5b8b611c79565b90611c4a565b6003555f5b86518110156115ba57855461ffff16811c6001166114eb575b6001016114ca565b6001600160a01b036114fd8289611c36565b5160405163ba7bffd360e01b8152911660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156115af578a915f91611568575b506001929161156191611f8e565b90506114e3565b9150506020813d82116115a7575b8161158360209383611b52565b81010312610a9b5751906001600160a01b0382168203610a9b579089906001611553565b3d9150611576565b6040513d5f823e3d90fd5b50906020918760028301957f172e4b9980234efa0ceff4d5acb607c9ffe78a2ba234f6f6386999ccc9d1e6d86001600160401b0388549216958692604051908152a280516116a8575b5061160c578280f35b549263ffffffff8460a01c169054604051906020820193631dbd99a360e31b85526024830152604482015260448152611646606482611b52565b611653603f830483611d4e565b612ee0810180911161169457805a10611682575091838095928194519360018060a01b031690f1508082808280f35b63cf30f30760e01b8552600452602484fd5b634e487b7160e01b85526011600452602485fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610a9b5761172b5f92918392604051948580948193634724d53d60e11b83527f00000000000000000000000000000000000000000000000000000000000000006004840152604060248401526044830190611acb565b03925af180156115af5715611603576117479194505f90611b52565b5f9285611603565b6114bf8a82049a6114b9565b60405190602082019260a08301904685523060408501526001600160401b038a1660608501526080808501525180915260c0830191905f5b8181106117c557505050906117b6816114c595949303601f198101835282611b52565b5190206002850155908a611447565b8251845260209384019390920191600101611793565b906001600160401b036117ee8193611e63565b91630b09d24f60e41b5f52166004521660245260445ffd5b506001600160401b0361181882611e63565b16421115611311565b6001600160401b03906338af573b60e21b5f521660045260245ffd5b63418c628560e11b5f5260045ffd5b634e487b7160e01b5f52602160045260245ffd5b611879915060203d6020116104a3576104958183611b52565b5f6112c7565b34610a9b576020366003190112610a9b576004356001600160a01b03811690818103610a9b576040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156115af575f916119e7575b50600381101561184c5760021461183d5760405163afff33ef60e01b81526001600160a01b0382166004820152306024820152602081806044810103817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156115af575f916119b5575b507f000000000000000000000000000000000000000000000000000000000000000011156119a2576119a090611d5b565b005b50637c6358dd60e11b5f5260045260245ffd5b90506020813d6020116119df575b816119d060209383611b52565b81010312610a9b57518361196f565b3d91506119c3565b611a00915060203d6020116104a3576104958183611b52565b836118f8565b34610a9b576020366003190112610a9b576004359063ffffffff60e01b8216809203610a9b5760209163d768ab3f60e01b8114908115611a48575b5015158152f35b639e18e9f560e01b811491508115611a7a575b8115611a69575b5083611a41565b6301ffc9a760e01b14905083611a62565b63dc3f730d60e01b81149150611a5b565b600435906001600160401b0382168203610a9b57565b6060906003190112610a9b576004356001600160401b0381168103610a9b57906024359060443590565b90602080835192838152019201905f5b818110611ae85750505090565b82516001600160a01b0316845260209384019390920191600101611adb565b61010081019081106001600160401b03821117611b2357604052565b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b03821117611b2357604052565b90601f801991011681019081106001600160401b03821117611b2357604052565b90816020910312610a9b57516003811015610a9b5790565b600154811015611ba35760015f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b8054821015611ba3575f5260205f2001905f90565b90604051918281549182825260208201905f5260205f20925f5b818110611bfd575050611bfb92500383611b52565b565b84546001600160a01b0316835260019485019487945060209093019201611be6565b6001600160401b038111611b235760051b60200190565b8051821015611ba35760209160051b010190565b91908203918211611c5757565b634e487b7160e01b5f52601160045260245ffd5b5f198114611c575760010190565b81810292918115918404141715611c5757565b600154600160401b811015611b2357806001611cad92016001556001611bb7565b611d3b578151916001600160401b038311611b2357600160401b8311611b23578154838355808410611d11575b50602001905f5260205f205f5b838110611cf45750505050565b82516001600160a01b031681830155602090920191600101611ce7565b825f52838060205f20019103905f5b828110611d2e575050611cda565b5f82820155600101611d20565b634e487b7160e01b5f525f60045260245ffd5b91908201809211611c5757565b611d63611f21565b611d6d8282611f3e565b91909115611ddb5780515f198101908111611c5757611dac92611da46001600160a01b03611d9b8486611c36565b51169184611c36565b528152611c8c565b6001600160a01b03167fc97a8bf3a3af557fe56cca51d77eeb41b7c07ea6f2d28390ba9d1841a0bf466d5f80a2565b6305b5850b60e21b5f9081526001600160a01b038416600452602490fd5b6001600160401b031690815f52600460205260405f209165ffffffffffff835460c01c1615611e255750565b634b52109d60e01b5f5260045260245ffd5b611e4e63ffffffff60018093015460101c16611b8b565b50541b5f198101908111611c575761ffff1690565b65ffffffffffff905460c01c1665ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016016001600160401b038111611c575790565b919063ffffffff6001611ec392015460101c16611b8b565b50908154811091821592611efb575b5050611edb5750565b6001600160401b0390631d0308d160e11b5f52166004523360245260445ffd5b611f059250611bb7565b90543360039290921b1c6001600160a01b031614155f80611ed2565b6001545f198101908111611c5757610bc3611f3b91611b8b565b90565b9190915f5b8151811080611f68575b15611f6057611f5b90611c6b565b611f43565b925051821090565b506001600160a01b03611f7b8284611c36565b51166001600160a01b0385161415611f4d565b60018060a01b03165f525f602052611fab60405f20918254611d4e565b905556fea26469706673582212201cd92df2ae2d79f00753979f93e9b1b025f0db2619ba53bf0bb191184fdefb2164736f6c63430008250033",
}

// RandomBeaconOperator is an auto generated Go binding around an Ethereum contract.
type RandomBeaconOperator struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RandomBeaconOperator) GetABI() abi.ABI {
	return c.abi
}

// NewRandomBeaconOperator creates a new instance of RandomBeaconOperator.
func NewRandomBeaconOperator() *RandomBeaconOperator {
	parsed, err := RandomBeaconOperatorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RandomBeaconOperator{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RandomBeaconOperator) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address service_, address staking_, (uint8,uint48,uint48,uint256,uint256,uint256,uint256) p) returns()
func (randomBeaconOperator *RandomBeaconOperator) PackConstructor(registry_ common.Address, service_ common.Address, staking_ common.Address, p IRandomBeaconOperatorParameters) []byte {
	enc, err := randomBeaconOperator.abi.Pack("", registry_, service_, staking_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b3f03f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(uint64 round, uint256 seat, bytes32 commitment) returns()
func (randomBeaconOperator *RandomBeaconOperator) PackCommit(round uint64, seat *big.Int, commitment [32]byte) []byte {
	enc, err := randomBeaconOperator.abi.Pack("commit", round, seat, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b3f03f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(uint64 round, uint256 seat, bytes32 commitment) returns()
func (randomBeaconOperator *RandomBeaconOperator) TryPackCommit(round uint64, seat *big.Int, commitment [32]byte) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("commit", round, seat, commitment)
}

// PackEarningsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df08bd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earningsOf(address account) view returns(uint256)
func (randomBeaconOperator *RandomBeaconOperator) PackEarningsOf(account common.Address) []byte {
	enc, err := randomBeaconOperator.abi.Pack("earningsOf", account)
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackEarningsOf(account common.Address) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("earningsOf", account)
}

// UnpackEarningsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8df08bd4.
//
// Solidity: function earningsOf(address account) view returns(uint256)
func (randomBeaconOperator *RandomBeaconOperator) UnpackEarningsOf(data []byte) (*big.Int, error) {
	out, err := randomBeaconOperator.abi.Unpack("earningsOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2641ad78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evict(address operator) returns()
func (randomBeaconOperator *RandomBeaconOperator) PackEvict(operator common.Address) []byte {
	enc, err := randomBeaconOperator.abi.Pack("evict", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2641ad78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evict(address operator) returns()
func (randomBeaconOperator *RandomBeaconOperator) TryPackEvict(operator common.Address) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("evict", operator)
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (randomBeaconOperator *RandomBeaconOperator) PackFee() []byte {
	enc, err := randomBeaconOperator.abi.Pack("fee")
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackFee() ([]byte, error) {
	return randomBeaconOperator.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (randomBeaconOperator *RandomBeaconOperator) UnpackFee(data []byte) (*big.Int, error) {
	out, err := randomBeaconOperator.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43cf2f0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finish(uint64 round) returns()
func (randomBeaconOperator *RandomBeaconOperator) PackFinish(round uint64) []byte {
	enc, err := randomBeaconOperator.abi.Pack("finish", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43cf2f0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finish(uint64 round) returns()
func (randomBeaconOperator *RandomBeaconOperator) TryPackFinish(round uint64) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("finish", round)
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb688a363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join() returns()
func (randomBeaconOperator *RandomBeaconOperator) PackJoin() []byte {
	enc, err := randomBeaconOperator.abi.Pack("join")
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackJoin() ([]byte, error) {
	return randomBeaconOperator.abi.Pack("join")
}

// PackLeave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66d9e19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leave() returns()
func (randomBeaconOperator *RandomBeaconOperator) PackLeave() []byte {
	enc, err := randomBeaconOperator.abi.Pack("leave")
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackLeave() ([]byte, error) {
	return randomBeaconOperator.abi.Pack("leave")
}

// PackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function members() view returns(address[])
func (randomBeaconOperator *RandomBeaconOperator) PackMembers() []byte {
	enc, err := randomBeaconOperator.abi.Pack("members")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function members() view returns(address[])
func (randomBeaconOperator *RandomBeaconOperator) TryPackMembers() ([]byte, error) {
	return randomBeaconOperator.abi.Pack("members")
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd4d18d.
//
// Solidity: function members() view returns(address[])
func (randomBeaconOperator *RandomBeaconOperator) UnpackMembers(data []byte) ([]common.Address, error) {
	out, err := randomBeaconOperator.abi.Unpack("members", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackMembersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f7454a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function membersOf(uint64 round) view returns(address[])
func (randomBeaconOperator *RandomBeaconOperator) PackMembersOf(round uint64) []byte {
	enc, err := randomBeaconOperator.abi.Pack("membersOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f7454a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function membersOf(uint64 round) view returns(address[])
func (randomBeaconOperator *RandomBeaconOperator) TryPackMembersOf(round uint64) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("membersOf", round)
}

// UnpackMembersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f7454a8.
//
// Solidity: function membersOf(uint64 round) view returns(address[])
func (randomBeaconOperator *RandomBeaconOperator) UnpackMembersOf(data []byte) ([]common.Address, error) {
	out, err := randomBeaconOperator.abi.Unpack("membersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((uint8,uint48,uint48,uint256,uint256,uint256,uint256))
func (randomBeaconOperator *RandomBeaconOperator) PackParameters() []byte {
	enc, err := randomBeaconOperator.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((uint8,uint48,uint48,uint256,uint256,uint256,uint256))
func (randomBeaconOperator *RandomBeaconOperator) TryPackParameters() ([]byte, error) {
	return randomBeaconOperator.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((uint8,uint48,uint48,uint256,uint256,uint256,uint256))
func (randomBeaconOperator *RandomBeaconOperator) UnpackParameters(data []byte) (IRandomBeaconOperatorParameters, error) {
	out, err := randomBeaconOperator.abi.Unpack("parameters", data)
	if err != nil {
		return *new(IRandomBeaconOperatorParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IRandomBeaconOperatorParameters)).(*IRandomBeaconOperatorParameters)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (randomBeaconOperator *RandomBeaconOperator) PackRegistry() []byte {
	enc, err := randomBeaconOperator.abi.Pack("registry")
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackRegistry() ([]byte, error) {
	return randomBeaconOperator.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (randomBeaconOperator *RandomBeaconOperator) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := randomBeaconOperator.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd845a4b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request(uint256 callbackGas) payable returns(uint64 round)
func (randomBeaconOperator *RandomBeaconOperator) PackRequest(callbackGas *big.Int) []byte {
	enc, err := randomBeaconOperator.abi.Pack("request", callbackGas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd845a4b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request(uint256 callbackGas) payable returns(uint64 round)
func (randomBeaconOperator *RandomBeaconOperator) TryPackRequest(callbackGas *big.Int) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("request", callbackGas)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd845a4b3.
//
// Solidity: function request(uint256 callbackGas) payable returns(uint64 round)
func (randomBeaconOperator *RandomBeaconOperator) UnpackRequest(data []byte) (uint64, error) {
	out, err := randomBeaconOperator.abi.Unpack("request", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd9e9fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint64 round, uint256 seat, bytes32 secret) returns()
func (randomBeaconOperator *RandomBeaconOperator) PackReveal(round uint64, seat *big.Int, secret [32]byte) []byte {
	enc, err := randomBeaconOperator.abi.Pack("reveal", round, seat, secret)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd9e9fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint64 round, uint256 seat, bytes32 secret) returns()
func (randomBeaconOperator *RandomBeaconOperator) TryPackReveal(round uint64, seat *big.Int, secret [32]byte) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("reveal", round, seat, secret)
}

// PackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x758f7b54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundOf(uint64 round) view returns((address,uint32,uint48,uint16,uint16,uint32,bool,bytes32))
func (randomBeaconOperator *RandomBeaconOperator) PackRoundOf(round uint64) []byte {
	enc, err := randomBeaconOperator.abi.Pack("roundOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x758f7b54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundOf(uint64 round) view returns((address,uint32,uint48,uint16,uint16,uint32,bool,bytes32))
func (randomBeaconOperator *RandomBeaconOperator) TryPackRoundOf(round uint64) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("roundOf", round)
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x758f7b54.
//
// Solidity: function roundOf(uint64 round) view returns((address,uint32,uint48,uint16,uint16,uint32,bool,bytes32))
func (randomBeaconOperator *RandomBeaconOperator) UnpackRoundOf(data []byte) (IRandomBeaconOperatorRound, error) {
	out, err := randomBeaconOperator.abi.Unpack("roundOf", data)
	if err != nil {
		return *new(IRandomBeaconOperatorRound), err
	}
	out0 := *abi.ConvertType(out[0], new(IRandomBeaconOperatorRound)).(*IRandomBeaconOperatorRound)
	return out0, nil
}

// PackService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd598d4c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function service() view returns(address)
func (randomBeaconOperator *RandomBeaconOperator) PackService() []byte {
	enc, err := randomBeaconOperator.abi.Pack("service")
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackService() ([]byte, error) {
	return randomBeaconOperator.abi.Pack("service")
}

// UnpackService is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd598d4c9.
//
// Solidity: function service() view returns(address)
func (randomBeaconOperator *RandomBeaconOperator) UnpackService(data []byte) (common.Address, error) {
	out, err := randomBeaconOperator.abi.Unpack("service", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (randomBeaconOperator *RandomBeaconOperator) PackStaking() []byte {
	enc, err := randomBeaconOperator.abi.Pack("staking")
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackStaking() ([]byte, error) {
	return randomBeaconOperator.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (randomBeaconOperator *RandomBeaconOperator) UnpackStaking(data []byte) (common.Address, error) {
	out, err := randomBeaconOperator.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (randomBeaconOperator *RandomBeaconOperator) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := randomBeaconOperator.abi.Pack("supportsInterface", interfaceId)
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (randomBeaconOperator *RandomBeaconOperator) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := randomBeaconOperator.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1aab33f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weight() view returns(uint256)
func (randomBeaconOperator *RandomBeaconOperator) PackWeight() []byte {
	enc, err := randomBeaconOperator.abi.Pack("weight")
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackWeight() ([]byte, error) {
	return randomBeaconOperator.abi.Pack("weight")
}

// UnpackWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1aab33f.
//
// Solidity: function weight() view returns(uint256)
func (randomBeaconOperator *RandomBeaconOperator) UnpackWeight(data []byte) (*big.Int, error) {
	out, err := randomBeaconOperator.abi.Unpack("weight", data)
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
func (randomBeaconOperator *RandomBeaconOperator) PackWithdraw(account common.Address) []byte {
	enc, err := randomBeaconOperator.abi.Pack("withdraw", account)
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
func (randomBeaconOperator *RandomBeaconOperator) TryPackWithdraw(account common.Address) ([]byte, error) {
	return randomBeaconOperator.abi.Pack("withdraw", account)
}

// RandomBeaconOperatorCommitted represents a Committed event raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorCommitted struct {
	Round      uint64
	Member     common.Address
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const RandomBeaconOperatorCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (RandomBeaconOperatorCommitted) ContractEventName() string {
	return RandomBeaconOperatorCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(uint64 indexed round, address indexed member, bytes32 commitment)
func (randomBeaconOperator *RandomBeaconOperator) UnpackCommittedEvent(log *types.Log) (*RandomBeaconOperatorCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconOperatorCommitted)
	if len(log.Data) > 0 {
		if err := randomBeaconOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconOperator.abi.Events[event].Inputs {
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

// RandomBeaconOperatorEntryRequested represents a EntryRequested event raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorEntryRequested struct {
	Round       uint64
	Customer    common.Address
	CommitUntil uint64
	RevealUntil uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const RandomBeaconOperatorEntryRequestedEventName = "EntryRequested"

// ContractEventName returns the user-defined event name.
func (RandomBeaconOperatorEntryRequested) ContractEventName() string {
	return RandomBeaconOperatorEntryRequestedEventName
}

// UnpackEntryRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EntryRequested(uint64 indexed round, address indexed customer, uint64 commitUntil, uint64 revealUntil)
func (randomBeaconOperator *RandomBeaconOperator) UnpackEntryRequestedEvent(log *types.Log) (*RandomBeaconOperatorEntryRequested, error) {
	event := "EntryRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconOperatorEntryRequested)
	if len(log.Data) > 0 {
		if err := randomBeaconOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconOperator.abi.Events[event].Inputs {
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

// RandomBeaconOperatorFinished represents a Finished event raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorFinished struct {
	Round uint64
	Entry [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const RandomBeaconOperatorFinishedEventName = "Finished"

// ContractEventName returns the user-defined event name.
func (RandomBeaconOperatorFinished) ContractEventName() string {
	return RandomBeaconOperatorFinishedEventName
}

// UnpackFinishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finished(uint64 indexed round, bytes32 entry)
func (randomBeaconOperator *RandomBeaconOperator) UnpackFinishedEvent(log *types.Log) (*RandomBeaconOperatorFinished, error) {
	event := "Finished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconOperatorFinished)
	if len(log.Data) > 0 {
		if err := randomBeaconOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconOperator.abi.Events[event].Inputs {
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

// RandomBeaconOperatorJoined represents a Joined event raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorJoined struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RandomBeaconOperatorJoinedEventName = "Joined"

// ContractEventName returns the user-defined event name.
func (RandomBeaconOperatorJoined) ContractEventName() string {
	return RandomBeaconOperatorJoinedEventName
}

// UnpackJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Joined(address indexed operator)
func (randomBeaconOperator *RandomBeaconOperator) UnpackJoinedEvent(log *types.Log) (*RandomBeaconOperatorJoined, error) {
	event := "Joined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconOperatorJoined)
	if len(log.Data) > 0 {
		if err := randomBeaconOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconOperator.abi.Events[event].Inputs {
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

// RandomBeaconOperatorLeft represents a Left event raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorLeft struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RandomBeaconOperatorLeftEventName = "Left"

// ContractEventName returns the user-defined event name.
func (RandomBeaconOperatorLeft) ContractEventName() string {
	return RandomBeaconOperatorLeftEventName
}

// UnpackLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Left(address indexed operator)
func (randomBeaconOperator *RandomBeaconOperator) UnpackLeftEvent(log *types.Log) (*RandomBeaconOperatorLeft, error) {
	event := "Left"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconOperatorLeft)
	if len(log.Data) > 0 {
		if err := randomBeaconOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconOperator.abi.Events[event].Inputs {
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

// RandomBeaconOperatorRevealed represents a Revealed event raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorRevealed struct {
	Round  uint64
	Member common.Address
	Secret [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RandomBeaconOperatorRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (RandomBeaconOperatorRevealed) ContractEventName() string {
	return RandomBeaconOperatorRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(uint64 indexed round, address indexed member, bytes32 secret)
func (randomBeaconOperator *RandomBeaconOperator) UnpackRevealedEvent(log *types.Log) (*RandomBeaconOperatorRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconOperatorRevealed)
	if len(log.Data) > 0 {
		if err := randomBeaconOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconOperator.abi.Events[event].Inputs {
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

// RandomBeaconOperatorWithdrawn represents a Withdrawn event raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RandomBeaconOperatorWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (RandomBeaconOperatorWithdrawn) ContractEventName() string {
	return RandomBeaconOperatorWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (randomBeaconOperator *RandomBeaconOperator) UnpackWithdrawnEvent(log *types.Log) (*RandomBeaconOperatorWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconOperatorWithdrawn)
	if len(log.Data) > 0 {
		if err := randomBeaconOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconOperator.abi.Events[event].Inputs {
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
func (randomBeaconOperator *RandomBeaconOperator) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["AlreadyFinished"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackAlreadyFinishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["AlreadyMember"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackAlreadyMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["AlreadyRevealed"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["CallbackGasTooHigh"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackCallbackGasTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["CommitTimeOver"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackCommitTimeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["FinishTooEarly"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackFinishTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["GasTooLow"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackGasTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["GroupFull"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackGroupFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["GroupTooSmall"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackGroupTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["NoCommitment"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackNoCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["NotSeated"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackNotSeatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["OperatorContractDisabled"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackOperatorContractDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["ParametersInvalid"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackParametersInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["RevealDiffers"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackRevealDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["RevealNotOpen"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackRevealNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["RevealTimeOver"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackRevealTimeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["ServiceOnly"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackServiceOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["StillEligible"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackStillEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["UnknownRound"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackUnknownRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconOperator.abi.Errors["ZeroCommitment"].ID.Bytes()[:4]) {
		return randomBeaconOperator.UnpackZeroCommitmentError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RandomBeaconOperatorAlreadyCommitted represents a AlreadyCommitted error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorAlreadyCommitted struct {
	Round  uint64
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(uint64 round, address member)
func RandomBeaconOperatorAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x4910757160ce8e5572123b5e00accd5c8da0a23d25cd226ad5a54b02e6c0e7ea")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(uint64 round, address member)
func (randomBeaconOperator *RandomBeaconOperator) UnpackAlreadyCommittedError(raw []byte) (*RandomBeaconOperatorAlreadyCommitted, error) {
	out := new(RandomBeaconOperatorAlreadyCommitted)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorAlreadyFinished represents a AlreadyFinished error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorAlreadyFinished struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyFinished(uint64 round)
func RandomBeaconOperatorAlreadyFinishedErrorID() common.Hash {
	return common.HexToHash("0xe2bd5ceca8dd70409d82ae4dfdd001c4a7a8e55ded1e503ec21e4e2879f936d0")
}

// UnpackAlreadyFinishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyFinished(uint64 round)
func (randomBeaconOperator *RandomBeaconOperator) UnpackAlreadyFinishedError(raw []byte) (*RandomBeaconOperatorAlreadyFinished, error) {
	out := new(RandomBeaconOperatorAlreadyFinished)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "AlreadyFinished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorAlreadyMember represents a AlreadyMember error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorAlreadyMember struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyMember(address operator)
func RandomBeaconOperatorAlreadyMemberErrorID() common.Hash {
	return common.HexToHash("0x0268f929b8e50dc801123bfb8b2a006b6c79575dd280e7d47371697a09340962")
}

// UnpackAlreadyMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyMember(address operator)
func (randomBeaconOperator *RandomBeaconOperator) UnpackAlreadyMemberError(raw []byte) (*RandomBeaconOperatorAlreadyMember, error) {
	out := new(RandomBeaconOperatorAlreadyMember)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "AlreadyMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorAlreadyRevealed represents a AlreadyRevealed error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorAlreadyRevealed struct {
	Round  uint64
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRevealed(uint64 round, address member)
func RandomBeaconOperatorAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0x96fb9564124690f56dff3ec76619590c65b9d27819e1d3b3fe2a3a9bbaac77a6")
}

// UnpackAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRevealed(uint64 round, address member)
func (randomBeaconOperator *RandomBeaconOperator) UnpackAlreadyRevealedError(raw []byte) (*RandomBeaconOperatorAlreadyRevealed, error) {
	out := new(RandomBeaconOperatorAlreadyRevealed)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "AlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorCallbackGasTooHigh represents a CallbackGasTooHigh error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorCallbackGasTooHigh struct {
	Gas   *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallbackGasTooHigh(uint256 gas, uint256 limit)
func RandomBeaconOperatorCallbackGasTooHighErrorID() common.Hash {
	return common.HexToHash("0x924121a79ccdfcb86f644c91c8bdc65b88f1c7a9d8fbb580e2bb765b81ba1b8b")
}

// UnpackCallbackGasTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallbackGasTooHigh(uint256 gas, uint256 limit)
func (randomBeaconOperator *RandomBeaconOperator) UnpackCallbackGasTooHighError(raw []byte) (*RandomBeaconOperatorCallbackGasTooHigh, error) {
	out := new(RandomBeaconOperatorCallbackGasTooHigh)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "CallbackGasTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorCommitTimeOver represents a CommitTimeOver error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorCommitTimeOver struct {
	Round       uint64
	CommitUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitTimeOver(uint64 round, uint64 commitUntil)
func RandomBeaconOperatorCommitTimeOverErrorID() common.Hash {
	return common.HexToHash("0xa4f87869d0b111b39cd92ad35db6815b573b445cf3d1e7032479b0a08f78b47f")
}

// UnpackCommitTimeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitTimeOver(uint64 round, uint64 commitUntil)
func (randomBeaconOperator *RandomBeaconOperator) UnpackCommitTimeOverError(raw []byte) (*RandomBeaconOperatorCommitTimeOver, error) {
	out := new(RandomBeaconOperatorCommitTimeOver)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "CommitTimeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorFeeTooLow represents a FeeTooLow error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorFeeTooLow struct {
	Fee  *big.Int
	Sent *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func RandomBeaconOperatorFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func (randomBeaconOperator *RandomBeaconOperator) UnpackFeeTooLowError(raw []byte) (*RandomBeaconOperatorFeeTooLow, error) {
	out := new(RandomBeaconOperatorFeeTooLow)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorFinishTooEarly represents a FinishTooEarly error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorFinishTooEarly struct {
	Round       uint64
	RevealUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FinishTooEarly(uint64 round, uint64 revealUntil)
func RandomBeaconOperatorFinishTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xb09d24f0367bd260ca1ec5a0abb018950aa4739efce542a53cfab13699f05ab0")
}

// UnpackFinishTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FinishTooEarly(uint64 round, uint64 revealUntil)
func (randomBeaconOperator *RandomBeaconOperator) UnpackFinishTooEarlyError(raw []byte) (*RandomBeaconOperatorFinishTooEarly, error) {
	out := new(RandomBeaconOperatorFinishTooEarly)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "FinishTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorGasTooLow represents a GasTooLow error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorGasTooLow struct {
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GasTooLow(uint256 needed)
func RandomBeaconOperatorGasTooLowErrorID() common.Hash {
	return common.HexToHash("0xcf30f3073693a008b7cacaaa35f1637f7ca1869afe62adb39b8a16790c690840")
}

// UnpackGasTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GasTooLow(uint256 needed)
func (randomBeaconOperator *RandomBeaconOperator) UnpackGasTooLowError(raw []byte) (*RandomBeaconOperatorGasTooLow, error) {
	out := new(RandomBeaconOperatorGasTooLow)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "GasTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorGroupFull represents a GroupFull error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorGroupFull struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GroupFull(uint256 size)
func RandomBeaconOperatorGroupFullErrorID() common.Hash {
	return common.HexToHash("0xb3862f0dd82db08cfe0acb0bc88e89574325db44fbcf860f7eb285f7d50ddc11")
}

// UnpackGroupFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GroupFull(uint256 size)
func (randomBeaconOperator *RandomBeaconOperator) UnpackGroupFullError(raw []byte) (*RandomBeaconOperatorGroupFull, error) {
	out := new(RandomBeaconOperatorGroupFull)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "GroupFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorGroupTooSmall represents a GroupTooSmall error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorGroupTooSmall struct {
	Members *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GroupTooSmall(uint256 members, uint256 needed)
func RandomBeaconOperatorGroupTooSmallErrorID() common.Hash {
	return common.HexToHash("0x8fe27b58cac1d1e57d753ef8b32edeed4b8efd9eca56e60a8edd9498f936d5c0")
}

// UnpackGroupTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GroupTooSmall(uint256 members, uint256 needed)
func (randomBeaconOperator *RandomBeaconOperator) UnpackGroupTooSmallError(raw []byte) (*RandomBeaconOperatorGroupTooSmall, error) {
	out := new(RandomBeaconOperatorGroupTooSmall)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "GroupTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorNoCommitment represents a NoCommitment error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorNoCommitment struct {
	Round  uint64
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCommitment(uint64 round, address member)
func RandomBeaconOperatorNoCommitmentErrorID() common.Hash {
	return common.HexToHash("0xaade26ad4f9f293c29db10788380b1faaf5cc50a5928c35bc638e4cd922b5592")
}

// UnpackNoCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCommitment(uint64 round, address member)
func (randomBeaconOperator *RandomBeaconOperator) UnpackNoCommitmentError(raw []byte) (*RandomBeaconOperatorNoCommitment, error) {
	out := new(RandomBeaconOperatorNoCommitment)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "NoCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorNotMember represents a NotMember error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorNotMember struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address operator)
func RandomBeaconOperatorNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address operator)
func (randomBeaconOperator *RandomBeaconOperator) UnpackNotMemberError(raw []byte) (*RandomBeaconOperatorNotMember, error) {
	out := new(RandomBeaconOperatorNotMember)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorNotSeated represents a NotSeated error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorNotSeated struct {
	Round  uint64
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSeated(uint64 round, address member)
func RandomBeaconOperatorNotSeatedErrorID() common.Hash {
	return common.HexToHash("0x3a0611a21b914dd55213941a0ea8c81c89fe65a7b9c2ebbcd3b40a9efa98a496")
}

// UnpackNotSeatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSeated(uint64 round, address member)
func (randomBeaconOperator *RandomBeaconOperator) UnpackNotSeatedError(raw []byte) (*RandomBeaconOperatorNotSeated, error) {
	out := new(RandomBeaconOperatorNotSeated)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "NotSeated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorNothingToWithdraw represents a NothingToWithdraw error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func RandomBeaconOperatorNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (randomBeaconOperator *RandomBeaconOperator) UnpackNothingToWithdrawError(raw []byte) (*RandomBeaconOperatorNothingToWithdraw, error) {
	out := new(RandomBeaconOperatorNothingToWithdraw)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorOperatorContractDisabled represents a OperatorContractDisabled error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorOperatorContractDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorContractDisabled()
func RandomBeaconOperatorOperatorContractDisabledErrorID() common.Hash {
	return common.HexToHash("0x8318c50aa315d6066c8bdc8272f235614e75b69df381a64eb9ba4978fe35a568")
}

// UnpackOperatorContractDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorContractDisabled()
func (randomBeaconOperator *RandomBeaconOperator) UnpackOperatorContractDisabledError(raw []byte) (*RandomBeaconOperatorOperatorContractDisabled, error) {
	out := new(RandomBeaconOperatorOperatorContractDisabled)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "OperatorContractDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorParametersInvalid represents a ParametersInvalid error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorParametersInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParametersInvalid()
func RandomBeaconOperatorParametersInvalidErrorID() common.Hash {
	return common.HexToHash("0x2742748299a4ea861b6ae9d31d49d2937ed915793b4eb8e02e312162ca077f90")
}

// UnpackParametersInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParametersInvalid()
func (randomBeaconOperator *RandomBeaconOperator) UnpackParametersInvalidError(raw []byte) (*RandomBeaconOperatorParametersInvalid, error) {
	out := new(RandomBeaconOperatorParametersInvalid)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "ParametersInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorPaymentRefused represents a PaymentRefused error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func RandomBeaconOperatorPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (randomBeaconOperator *RandomBeaconOperator) UnpackPaymentRefusedError(raw []byte) (*RandomBeaconOperatorPaymentRefused, error) {
	out := new(RandomBeaconOperatorPaymentRefused)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorRevealDiffers represents a RevealDiffers error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorRevealDiffers struct {
	Round  uint64
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealDiffers(uint64 round, address member)
func RandomBeaconOperatorRevealDiffersErrorID() common.Hash {
	return common.HexToHash("0xdd1694b4053a6a20d615de395c24e237acb2deadfcefcb19ff8a1b01ad799361")
}

// UnpackRevealDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealDiffers(uint64 round, address member)
func (randomBeaconOperator *RandomBeaconOperator) UnpackRevealDiffersError(raw []byte) (*RandomBeaconOperatorRevealDiffers, error) {
	out := new(RandomBeaconOperatorRevealDiffers)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "RevealDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorRevealNotOpen represents a RevealNotOpen error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorRevealNotOpen struct {
	Round       uint64
	CommitUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealNotOpen(uint64 round, uint64 commitUntil)
func RandomBeaconOperatorRevealNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc0ab9d4e306d0b100db51941e62b444a89acf0a1691d8c60c0b1f53bf6b4ffd9")
}

// UnpackRevealNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealNotOpen(uint64 round, uint64 commitUntil)
func (randomBeaconOperator *RandomBeaconOperator) UnpackRevealNotOpenError(raw []byte) (*RandomBeaconOperatorRevealNotOpen, error) {
	out := new(RandomBeaconOperatorRevealNotOpen)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "RevealNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorRevealTimeOver represents a RevealTimeOver error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorRevealTimeOver struct {
	Round       uint64
	RevealUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTimeOver(uint64 round, uint64 revealUntil)
func RandomBeaconOperatorRevealTimeOverErrorID() common.Hash {
	return common.HexToHash("0x74b412aab200b50d837df42e71cd511e1e31e74d7e40df71bdaa5bbd9012208c")
}

// UnpackRevealTimeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTimeOver(uint64 round, uint64 revealUntil)
func (randomBeaconOperator *RandomBeaconOperator) UnpackRevealTimeOverError(raw []byte) (*RandomBeaconOperatorRevealTimeOver, error) {
	out := new(RandomBeaconOperatorRevealTimeOver)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "RevealTimeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorServiceOnly represents a ServiceOnly error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorServiceOnly struct {
	Service common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceOnly(address service)
func RandomBeaconOperatorServiceOnlyErrorID() common.Hash {
	return common.HexToHash("0x632569ac020aa20db964ff30a7ebdef6b2bca5eb483b071c43aa4118519eef0a")
}

// UnpackServiceOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceOnly(address service)
func (randomBeaconOperator *RandomBeaconOperator) UnpackServiceOnlyError(raw []byte) (*RandomBeaconOperatorServiceOnly, error) {
	out := new(RandomBeaconOperatorServiceOnly)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "ServiceOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorStakeTooLow represents a StakeTooLow error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorStakeTooLow struct {
	Operator common.Address
	Stake    *big.Int
	Needed   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(address operator, uint256 stake, uint256 needed)
func RandomBeaconOperatorStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0xbf4fdfa2a7b4a21ef5301df1c1a0bff49aaa5942a8915b0c33839dd2a756bcfe")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(address operator, uint256 stake, uint256 needed)
func (randomBeaconOperator *RandomBeaconOperator) UnpackStakeTooLowError(raw []byte) (*RandomBeaconOperatorStakeTooLow, error) {
	out := new(RandomBeaconOperatorStakeTooLow)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorStillEligible represents a StillEligible error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorStillEligible struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillEligible(address operator)
func RandomBeaconOperatorStillEligibleErrorID() common.Hash {
	return common.HexToHash("0xf8c6b1ba291dc9ab2b7cb3273f5eaffea046edb6fd222512a0a4bc6ccaf9a576")
}

// UnpackStillEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillEligible(address operator)
func (randomBeaconOperator *RandomBeaconOperator) UnpackStillEligibleError(raw []byte) (*RandomBeaconOperatorStillEligible, error) {
	out := new(RandomBeaconOperatorStillEligible)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "StillEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorUnknownRound represents a UnknownRound error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorUnknownRound struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRound(uint64 round)
func RandomBeaconOperatorUnknownRoundErrorID() common.Hash {
	return common.HexToHash("0x4b52109d2e5be9c54d10df97dab5317a69d1e053bc9887bd55636b0d71b4a52d")
}

// UnpackUnknownRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRound(uint64 round)
func (randomBeaconOperator *RandomBeaconOperator) UnpackUnknownRoundError(raw []byte) (*RandomBeaconOperatorUnknownRound, error) {
	out := new(RandomBeaconOperatorUnknownRound)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "UnknownRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorZeroAddress represents a ZeroAddress error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func RandomBeaconOperatorZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (randomBeaconOperator *RandomBeaconOperator) UnpackZeroAddressError(raw []byte) (*RandomBeaconOperatorZeroAddress, error) {
	out := new(RandomBeaconOperatorZeroAddress)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconOperatorZeroCommitment represents a ZeroCommitment error raised by the RandomBeaconOperator contract.
type RandomBeaconOperatorZeroCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCommitment()
func RandomBeaconOperatorZeroCommitmentErrorID() common.Hash {
	return common.HexToHash("0x51bda03d1e0501533d78503e1e2347a46f6e975ed444a037dc6bdaed4bd98c29")
}

// UnpackZeroCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCommitment()
func (randomBeaconOperator *RandomBeaconOperator) UnpackZeroCommitmentError(raw []byte) (*RandomBeaconOperatorZeroCommitment, error) {
	out := new(RandomBeaconOperatorZeroCommitment)
	if err := randomBeaconOperator.abi.UnpackIntoInterface(out, "ZeroCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

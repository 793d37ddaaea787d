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

// PermissionedVerificationOperatorMetaData contains all meta data concerning the PermissionedVerificationOperator contract.
var PermissionedVerificationOperatorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service_\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"validators_\",\"type\":\"address[]\"},{\"internalType\":\"uint64\",\"name\":\"commitTime_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealTime_\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"fee_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"AlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"AlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"AlreadySettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"}],\"name\":\"CommitTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"FeeTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"NoCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"NotSeated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"NothingToCollect\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorContractDisabled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"RevealDiffers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"}],\"name\":\"RevealNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"RevealTimeOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"service\",\"type\":\"address\"}],\"name\":\"ServiceOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"SettleTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"commitTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealTime\",\"type\":\"uint64\"}],\"name\":\"TimesInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"UnknownRound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"ValidatorsInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"VerdictInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCommitment\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Collected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"customer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"}],\"name\":\"RoundStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"enumIVerificationRounds.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"earningsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"result\",\"outputs\":[{\"internalType\":\"enumIVerificationRounds.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"revealTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"roundOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"commitUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revealUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"seats\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"commits\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"reveals\",\"type\":\"uint16\"},{\"internalType\":\"enumIVerificationRounds.Outcome\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"buildDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findingsDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structIVerificationRounds.Round\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roundTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"seatOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"enumIVerificationRounds.Verdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"buildTag\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"findingsTag\",\"type\":\"uint128\"}],\"internalType\":\"structIVerificationRounds.Seat\",\"name\":\"s\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"service\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"shareOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"customer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"startRound\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"name\":\"subjectOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validators\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "PermissionedVerificationOperator",
	Bin: "0x610140604052346103b357611ed78038038061001a816103b7565b92833981019060c0818303126103b357610033816103dc565b61003f602083016103dc565b60408301519092906001600160401b0381116103b35781019284601f850112156103b3578351946001600160401b0386116102f6578560051b9460206100868188016103b7565b809881520190602082978201019283116103b357602001905b82821061039b575050506100b5606083016103f0565b9060a06100c4608085016103f0565b930151865190946001600160a01b0381161561038c5760805260a082905260c0526001600160a01b03161561038c57845180158015610382575b61037057506001600160401b0381168015801561035f575b8015610352575b801561033c575b61031d575067800000000000000083101561030a5760e05261010052610120525f91825b81518410156101ba57600584901b8201602001516001600160a01b0390811691168111156101a757809360018101808211610193576001925f52600460205260405f20550192610148565b634e487b7160e01b5f52601160045260245ffd5b8363fa4c623960e01b5f5260045260245ffd5b5051906001600160401b0382116102f6576801000000000000000082116102f657600354826003558083106102cb575b509060035f5260205f20915f5b8281106102ae57604051611ad2908161040582396080518181816101420152818161049a01528181610ab001528181610e8901528181610eec015281816110d901526114fd015260a0518181816104e501526107d0015260c051818181610d4c0152818161188e0152611920015260e0518181816105ba0152818161074c01526114a50152610100518181816105e60152818161072b01526108e601526101205181818161021e0152818161051d01526107980152f35b81516001600160a01b0316818501556020909101906001016101f7565b60035f52828060205f20019103905f5b8281106102e95750506101ea565b5f828201556001016102db565b634e487b7160e01b5f52604160045260245ffd5b826303dc98a160e51b5f5260045260245ffd5b90506315614df360e01b5f5260045260018060401b031660245260445ffd5b506301e133806001600160401b03841611610124565b506301e13380811161011d565b506001600160401b03831615610116565b63fa4c623960e01b5f5260045260245ffd5b5060ff81116100fe565b63d92e233d60e01b5f5260045ffd5b602080916103a8846103dc565b81520191019061009f565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102f657604052565b51906001600160a01b03821682036103b357565b51906001600160401b03821682036103b35756fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a71461164557508063048814301461160b5780634cf088d9146115f157806351cff8d9146114c95780635e63d890146114865780636ae64485146110905780637396c19b14610eb85780637b10399914610e7457806381a4947314610e3d57806385be4d2514610e02578063872a71f014610c715780638df08bd414610c3a578063a1aab33f14610c1f578063a7db508314610a75578063b8ba91f11461090a578063ba829d71146108c7578063ca1e7819146107ff578063d598d4c9146107bb578063ddca3f4314610781578063ee5f8c8f14610714578063f0eab890146104515763fb9d3cb61461010e575f80fd5b3461044d57602036600319011261044d576101276116ca565b6040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610442575f91610413575b5060038110156103ff576002146103f057610194816117fd565b80549160ff8360901c166101a7816116f6565b6103d45760ff8360801c1660ff8460881c1614806103c5575b15806103af575b610383576101d5828261191b565b919490506101e2856116f6565b60ff60901b609086901b1660ff60901b198216811780865592909190610207876116f6565b60048714610378575b1561036d575b6102426006547f00000000000000000000000000000000000000000000000000000000000000006117f0565b9283610296575b867f94e8730e139967cf7bc99110a80f6ad918cb6cd31982825e0861c9c115edc85e6001600160601b03876102918a6002600182015491015490604051948594169684611700565b0390a2005b92939260881c60ff168061036557505f905b68ffffffffffffffffff8211610354575b6cffffffffffffffffff000000ff60901b191690911760b082901b68ffffffffffffffffff60b01b161780855560881c60ff168082029180159083049091141715610340577f94e8730e139967cf7bc99110a80f6ad918cb6cd31982825e0861c9c115edc85e93610335610291926001600160601b03956117e3565b600655938293610249565b634e487b7160e01b5f52601160045260245ffd5b68ffffffffffffffffff91506102b9565b8404906102a8565b5f6002860155610216565b5f6001870155610210565b826001600160601b036001600160401b0392632d75588960e11b5f521660045260401c1660245260445ffd5b506001600160401b038360401c164211156101c7565b506103cf8261188b565b6101c0565b6001600160601b03906301aaf4cd60e21b5f521660045260245ffd5b63418c628560e11b5f5260045ffd5b634e487b7160e01b5f52602160045260245ffd5b610435915060203d60201161043b575b61042d818361173a565b81019061175b565b5f61017a565b503d610423565b6040513d5f823e3d90fd5b5f80fd5b606036600319011261044d576104656116e0565b6024356001600160a01b0381169081900361044d576040516397a5d5b560e01b815230600482015260443591906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610442575f916106f5575b5060038110156103ff576002146103f0577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316801515806106eb575b6106d957507f00000000000000000000000000000000000000000000000000000000000000008034106106c3578034116106a5575b50600554926001600160601b038416936001600160601b038514610340577f4fbdd8ad40d073ff71312ab6b270d8e5a49dda195f49593ecb1a6e822105365560606001600160601b0360016020980116958680946001600160601b031916176005556001600160401b036105e17f00000000000000000000000000000000000000000000000000000000000000008242166117c3565b61060b7f0000000000000000000000000000000000000000000000000000000000000000826117c3565b90865f5260018b528260405f209116908054826fffffffffffffffff00000000000000008560401b16916001600160801b03191617178155600180820155600160028201556003604051998d8b019060018060a01b03169a8b82528c604082015287898201524260808201526080815261068660a08261173a565b5190209101556040519384528a840152166040820152a4604051908152f35b6106b26106ba91346117e3565b6006546117f0565b6006558361054b565b6378279ed960e11b5f526004523460245260445ffd5b6318c95a6b60e21b5f5260045260245ffd5b5080331415610516565b61070e915060203d60201161043b5761042d818361173a565b846104d2565b3461044d575f36600319011261044d5760206107707f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006117c3565b6001600160401b0360405191168152f35b3461044d575f36600319011261044d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461044d575f36600319011261044d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461044d575f36600319011261044d576040518060206003549283815201809260035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b905f5b8181106108a8575050508161085d91038261173a565b604051918291602083019060208452518091526040830191905f5b818110610886575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610878565b82546001600160a01b0316845260209093019260019283019201610847565b3461044d575f36600319011261044d5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461044d57604036600319011261044d576109236116ca565b60405160243560a082016001600160401b03811183821017610a61576040525f825260208201925f845260408301905f8252606084015f815260808501925f845261096d836117fd565b50600354851015610a4d5760a0966001600160801b03956001600160601b0387956001808c1b03837fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b0154168a52165f52600260205260405f20905f5260205260405f205460018060f81b038111155f14610a195781525b60405196515f1960018a1b0116875251602087015251610a04816116f6565b60408601525116606084015251166080820152f35b80607f60016001607c1b039260f81c16610a32816116f6565b610a3b816116f6565b84528181607c1c1685521685526109e5565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b3461044d57604036600319011261044d57610a8e6116ca565b6040516397a5d5b560e01b8152306004820152602480359291906020908290817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610442575f91610c00575b5060038110156103ff576002146103f057610b02816117fd565b610b0c3383611839565b90926001600160601b0360018060f81b038616911693845f52600260205260405f20815f5260205260405f2054610be9576001600160401b03845416804211610bd357508115610bc457845f52600260205260405f20905f5260205260405f2055815490610b8760ff8060801b921660ff8460801c16611773565b60801b169060ff60801b19161790556040519182527f784600dafbdd1c0ea3549482660f940b5b934b2c32adf9df57a49de7ad66f1f560203393a3005b6351bda03d60e01b5f5260045ffd5b856305596e8360e31b5f5260045260245260445ffd5b84632803205960e01b5f526004523360245260445ffd5b610c19915060203d60201161043b5761042d818361173a565b83610ae8565b3461044d575f36600319011261044d57602060405160018152f35b3461044d57602036600319011261044d576001600160a01b03610c5b6116e0565b165f525f602052602060405f2054604051908152f35b3461044d57602036600319011261044d57610120610cd4610c906116ca565b5f610100604051610ca08161171e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015201526117fd565b805460ff8160901c16610ce6816116f6565b80151590600384015493825f14610dfb576001810154925b15610df057600261ffff910154935b60405195610d1a8761171e565b8652818681602082016001600160401b03851681526001600160401b0360408401818760401c168152816060860193857f0000000000000000000000000000000000000000000000000000000000000000168552610100608088019760ff8b60801c16895260ff60a082019b60881c168b5260c081019c610d9a816116f6565b8d5260e081019d8e52019c8d52604051809e519052511660208d0152511660408b01525116606089015251166080870152511660a085015251610ddc816116f6565b60c08401525160e083015251610100820152f35b5061ffff5f93610d0d565b5f92610cfe565b3461044d57602036600319011261044d576001600160601b03610e236116ca565b165f5260016020526020600360405f200154604051908152f35b3461044d57602036600319011261044d57610e70610e61610e5c6116ca565b611787565b60409391935193849384611700565b0390f35b3461044d575f36600319011261044d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461044d57602036600319011261044d57610ed16116ca565b6040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610442575f91611071575b5060038110156103ff576002146103f057610f3e816117fd565b6001600160601b03610f503384611839565b50921690815f52600260205260405f20835f5260205268ffffffffffffffffff60405f2054915460b01c169283158015611060575b8015611052575b61103b575f80858582958395828552600260205260408520908552602052600160ff1b176040842055604051908282527facb2a3fec3282e7cd10a06c522b1eb257f5777ae58b1a8fd8705ed6495ab665060203393a3335af13d15611036573d6001600160401b038111610a615760405190611012601f8201601f19166020018361173a565b81525f60203d92013e5b1561102357005b63b6c30e5f60e01b5f523360045260245ffd5b61101c565b826372fffd0360e01b5f526004523360245260445ffd5b50600160ff1b821015610f8c565b506001600160f81b03821115610f85565b61108a915060203d60201161043b5761042d818361173a565b82610f24565b3461044d5760a036600319011261044d576110a96116ca565b60243590600582101561044d576040516397a5d5b560e01b815230600482015260643590604435906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610442575f91611467575b5060038110156103ff576002146103f05761112b836117fd565b6001600160601b0361113d3386611839565b9190951694855f52600260205260405f20815f5260205260405f20548015611450576001600160f81b03811161143957835460ff8160901c1661117f816116f6565b6114265761118c8561188b565b15611406576001600160401b039060401c168042116113f057506111af886116f6565b87156113e157604051602081014681523060408301528860608301523360808301526111da8a6116f6565b8960a08301528660c08301528760e083015260843561010083015261010082526112066101208361173a565b905190206001600160f81b0316036113cb579060ff91611225886116f6565b61122e856118d0565b607c1b8860f81b1761123f876118d0565b1790875f52600260205260405f20905f5260205260405f20551660ff8254828260881b61127182858560881c16611773565b60881b1691828460881b19821617908187558a85808460a01c169360981c16611299826116f6565b6112a2816116f6565b14806113be575b1561137157506112b99250611773565b8354908260a01b9060a01b16908260a01b19161780845560a81c16906002830191858354145f14611347576112ee9250611773565b815460ff60a81b191660a89190911b60ff60a81b1617905560405193611313816116f6565b8452602084015260408301527fe1e5821a42c1fea4d77116f740ebdbb12605110144d262baf3dd1d958be674cf60603393a3005b8582821061135f575061135a92506118f9565b6112ee565b919061136a916118f9565b91556112ee565b828210611388575061138392506118f9565b6112b9565b9190611393916118f9565b9161139d8a6116f6565b62ff00ff60881b199091161788831660981b178455600184018590556112b9565b50876001880154146112a9565b8562c3bbf960e31b5f526004523360245260445ffd5b63d75cc3cf60e01b5f5260045ffd5b876349339cbf60e11b5f5260045260245260445ffd5b6001600160401b03908863189b407160e31b5f526004521660245260445ffd5b876301aaf4cd60e21b5f5260045260245ffd5b86637c30754760e11b5f526004523360245260445ffd5b86637b0f030360e11b5f526004523360245260445ffd5b611480915060203d60201161043b5761042d818361173a565b85611111565b3461044d575f36600319011261044d5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461044d57602036600319011261044d576114e26116e0565b6040516397a5d5b560e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610442575f916115d2575b5060038110156103ff576002146103f0576001600160a01b0381165f81815260208190526040902054909181156115bf575f808093819386835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af1156115ad57005b63b6c30e5f60e01b5f5260045260245ffd5b82636e34ee0b60e11b5f5260045260245ffd5b6115eb915060203d60201161043b5761042d818361173a565b82611535565b3461044d575f36600319011261044d5760206040515f8152f35b3461044d57602036600319011261044d57602068ffffffffffffffffff6116386116336116ca565b6117fd565b5460b01c16604051908152f35b3461044d57602036600319011261044d576004359063ffffffff60e01b821680920361044d5760209163d9815de160e01b8114908115611687575b5015158152f35b639e18e9f560e01b8114915081156116b9575b81156116a8575b5083611680565b6301ffc9a760e01b149050836116a1565b63dc3f730d60e01b8114915061169a565b600435906001600160601b038216820361044d57565b600435906001600160a01b038216820361044d57565b600511156103ff57565b60608101949392604092611713816116f6565b825260208201520152565b61012081019081106001600160401b03821117610a6157604052565b90601f801991011681019081106001600160401b03821117610a6157604052565b9081602091031261044d5751600381101561044d5790565b9060ff8091169116019060ff821161034057565b611790906117fd565b9060ff825460901c16906117a3826116f6565b81156117b9576002600184015493015491929190565b5f92508291508190565b906001600160401b03809116911601906001600160401b03821161034057565b9190820391821161034057565b9190820180921161034057565b6001600160601b031690815f52600160205260405f20916001600160401b03835416156118275750565b634e33016360e11b5f5260045260245ffd5b6001600160a01b039091165f8181526004602052604090205491821561186c5750505f1981019081116103405790600190565b6001600160601b0390634f23423b60e01b5f521660045260245260445ffd5b547f000000000000000000000000000000000000000000000000000000000000000060ff8260801c16149081156118c0575090565b6001600160401b03915016421190565b60016001607c1b039060405160208101918252602081526118f260408261173a565b5190201690565b9060ff8091169116039060ff821161034057565b5f1981146103405760010190565b5f92907f00000000000000000000000000000000000000000000000000000000000000005f1981018181116103405760036119579104826117e3565b9184548360ff8260881c1610611a8c5760ff9060989392931c169461199d600261198d60018401546119888a6116f6565b6118d0565b607c1b8860f81b179201546118d0565b905f936001600160601b035f9116905b848110611a215750505050508185108015611a0e575b611a02571015916119d3816116f6565b600181146119fa576002906119e7816116f6565b146119f3576003929190565b6002929190565b506001929190565b50509050600491905f90565b50611a18846116f6565b600384146119c3565b815f52600260205260405f20815f5260205260405f2054998360016001607c1b03198c1603611a825760016001607c1b03611a5c869261190d565b9b1614611a6e575b6001905b016119ad565b94611a7a60019161190d565b959050611a64565b9950600190611a68565b505050509150506004905f905f9056fea2646970667358221220bafc379e102f39e57a2d59536d918b167f4fccabb441bf571f74c191dbfa88b664736f6c63430008250033",
}

// PermissionedVerificationOperator is an auto generated Go binding around an Ethereum contract.
type PermissionedVerificationOperator struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PermissionedVerificationOperator) GetABI() abi.ABI {
	return c.abi
}

// NewPermissionedVerificationOperator creates a new instance of PermissionedVerificationOperator.
func NewPermissionedVerificationOperator() *PermissionedVerificationOperator {
	parsed, err := PermissionedVerificationOperatorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PermissionedVerificationOperator{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PermissionedVerificationOperator) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address service_, address[] validators_, uint64 commitTime_, uint64 revealTime_, uint256 fee_) returns()
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackConstructor(registry_ common.Address, service_ common.Address, validators_ []common.Address, commitTime_ uint64, revealTime_ uint64, fee_ *big.Int) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("", registry_, service_, validators_, commitTime_, revealTime_, fee_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7396c19b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(uint96 round) returns()
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackCollect(round *big.Int) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("collect", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7396c19b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(uint96 round) returns()
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackCollect(round *big.Int) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("collect", round)
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7db5083.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(uint96 round, bytes32 commitment) returns()
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackCommit(round *big.Int, commitment [32]byte) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("commit", round, commitment)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackCommit(round *big.Int, commitment [32]byte) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("commit", round, commitment)
}

// PackCommitTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e63d890.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitTime() view returns(uint64)
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackCommitTime() []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("commitTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e63d890.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitTime() view returns(uint64)
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackCommitTime() ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("commitTime")
}

// UnpackCommitTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e63d890.
//
// Solidity: function commitTime() view returns(uint64)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackCommitTime(data []byte) (uint64, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("commitTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEarningsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df08bd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earningsOf(address account) view returns(uint256)
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackEarningsOf(account common.Address) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("earningsOf", account)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackEarningsOf(account common.Address) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("earningsOf", account)
}

// UnpackEarningsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8df08bd4.
//
// Solidity: function earningsOf(address account) view returns(uint256)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackEarningsOf(data []byte) (*big.Int, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("earningsOf", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackFee() []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("fee")
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackFee() ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackFee(data []byte) (*big.Int, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("fee", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackRegistry() []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("registry")
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackRegistry() ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("registry", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackResult(round *big.Int) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("result", round)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackResult(round *big.Int) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("result", round)
}

// PermissionedVerificationOperatorResultOutput serves as a container for the return parameters of contract
// method Result.
type PermissionedVerificationOperatorResultOutput struct {
	Outcome        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
}

// UnpackResult is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x81a49473.
//
// Solidity: function result(uint96 round) view returns(uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackResult(data []byte) (PermissionedVerificationOperatorResultOutput, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("result", data)
	outstruct := new(PermissionedVerificationOperatorResultOutput)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackReveal(round *big.Int, verdict uint8, buildDigest [32]byte, findingsDigest [32]byte, salt [32]byte) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("reveal", round, verdict, buildDigest, findingsDigest, salt)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackReveal(round *big.Int, verdict uint8, buildDigest [32]byte, findingsDigest [32]byte, salt [32]byte) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("reveal", round, verdict, buildDigest, findingsDigest, salt)
}

// PackRevealTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba829d71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealTime() view returns(uint64)
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackRevealTime() []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("revealTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba829d71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealTime() view returns(uint64)
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackRevealTime() ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("revealTime")
}

// UnpackRevealTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba829d71.
//
// Solidity: function revealTime() view returns(uint64)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackRevealTime(data []byte) (uint64, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("revealTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x872a71f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundOf(uint96 round) view returns((bytes32,uint64,uint64,uint16,uint16,uint16,uint8,bytes32,bytes32))
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackRoundOf(round *big.Int) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("roundOf", round)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackRoundOf(round *big.Int) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("roundOf", round)
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x872a71f0.
//
// Solidity: function roundOf(uint96 round) view returns((bytes32,uint64,uint64,uint16,uint16,uint16,uint8,bytes32,bytes32))
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackRoundOf(data []byte) (IVerificationRoundsRound, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("roundOf", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackRoundTime() []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("roundTime")
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackRoundTime() ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("roundTime")
}

// UnpackRoundTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee5f8c8f.
//
// Solidity: function roundTime() view returns(uint64)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackRoundTime(data []byte) (uint64, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("roundTime", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackSeatOf(round *big.Int, seat *big.Int) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("seatOf", round, seat)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackSeatOf(round *big.Int, seat *big.Int) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("seatOf", round, seat)
}

// UnpackSeatOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8ba91f1.
//
// Solidity: function seatOf(uint96 round, uint256 seat) view returns((address,bytes32,uint8,uint128,uint128) s)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackSeatOf(data []byte) (IVerificationRoundsSeat, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("seatOf", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackService() []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("service")
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackService() ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("service")
}

// UnpackService is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd598d4c9.
//
// Solidity: function service() view returns(address)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackService(data []byte) (common.Address, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("service", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackSettle(round *big.Int) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("settle", round)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackSettle(round *big.Int) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("settle", round)
}

// PackShareOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04881430.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shareOf(uint96 round) view returns(uint256)
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackShareOf(round *big.Int) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("shareOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShareOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04881430.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shareOf(uint96 round) view returns(uint256)
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackShareOf(round *big.Int) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("shareOf", round)
}

// UnpackShareOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04881430.
//
// Solidity: function shareOf(uint96 round) view returns(uint256)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackShareOf(data []byte) (*big.Int, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("shareOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() pure returns(address)
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackStaking() []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() pure returns(address)
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackStaking() ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() pure returns(address)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackStaking(data []byte) (common.Address, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("staking", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackStartRound(customer common.Address, contractAddress common.Address, digest [32]byte) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("startRound", customer, contractAddress, digest)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackStartRound(customer common.Address, contractAddress common.Address, digest [32]byte) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("startRound", customer, contractAddress, digest)
}

// UnpackStartRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0eab890.
//
// Solidity: function startRound(address customer, address contractAddress, bytes32 digest) payable returns(uint96 round)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackStartRound(data []byte) (*big.Int, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("startRound", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackSubjectOf(round *big.Int) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("subjectOf", round)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackSubjectOf(round *big.Int) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("subjectOf", round)
}

// UnpackSubjectOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85be4d25.
//
// Solidity: function subjectOf(uint96 round) view returns(bytes32)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackSubjectOf(data []byte) ([32]byte, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("subjectOf", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("supportsInterface", interfaceId)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1e7819.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validators() view returns(address[])
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackValidators() []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("validators")
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackValidators() ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("validators")
}

// UnpackValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca1e7819.
//
// Solidity: function validators() view returns(address[])
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackValidators(data []byte) ([]common.Address, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("validators", data)
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
// Solidity: function weight() pure returns(uint256)
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackWeight() []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("weight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1aab33f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weight() pure returns(uint256)
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackWeight() ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("weight")
}

// UnpackWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1aab33f.
//
// Solidity: function weight() pure returns(uint256)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackWeight(data []byte) (*big.Int, error) {
	out, err := permissionedVerificationOperator.abi.Unpack("weight", data)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) PackWithdraw(account common.Address) []byte {
	enc, err := permissionedVerificationOperator.abi.Pack("withdraw", account)
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) TryPackWithdraw(account common.Address) ([]byte, error) {
	return permissionedVerificationOperator.abi.Pack("withdraw", account)
}

// PermissionedVerificationOperatorCollected represents a Collected event raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorCollected struct {
	Round     *big.Int
	Validator common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PermissionedVerificationOperatorCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (PermissionedVerificationOperatorCollected) ContractEventName() string {
	return PermissionedVerificationOperatorCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(uint96 indexed round, address indexed validator, uint256 amount)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackCollectedEvent(log *types.Log) (*PermissionedVerificationOperatorCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != permissionedVerificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PermissionedVerificationOperatorCollected)
	if len(log.Data) > 0 {
		if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionedVerificationOperator.abi.Events[event].Inputs {
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

// PermissionedVerificationOperatorCommitted represents a Committed event raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorCommitted struct {
	Round      *big.Int
	Validator  common.Address
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const PermissionedVerificationOperatorCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (PermissionedVerificationOperatorCommitted) ContractEventName() string {
	return PermissionedVerificationOperatorCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(uint96 indexed round, address indexed validator, bytes32 commitment)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackCommittedEvent(log *types.Log) (*PermissionedVerificationOperatorCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != permissionedVerificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PermissionedVerificationOperatorCommitted)
	if len(log.Data) > 0 {
		if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionedVerificationOperator.abi.Events[event].Inputs {
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

// PermissionedVerificationOperatorRevealed represents a Revealed event raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorRevealed struct {
	Round          *big.Int
	Validator      common.Address
	Verdict        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const PermissionedVerificationOperatorRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (PermissionedVerificationOperatorRevealed) ContractEventName() string {
	return PermissionedVerificationOperatorRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(uint96 indexed round, address indexed validator, uint8 verdict, bytes32 buildDigest, bytes32 findingsDigest)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackRevealedEvent(log *types.Log) (*PermissionedVerificationOperatorRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != permissionedVerificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PermissionedVerificationOperatorRevealed)
	if len(log.Data) > 0 {
		if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionedVerificationOperator.abi.Events[event].Inputs {
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

// PermissionedVerificationOperatorRoundStarted represents a RoundStarted event raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorRoundStarted struct {
	Round           *big.Int
	Customer        common.Address
	ContractAddress common.Address
	Digest          [32]byte
	CommitUntil     uint64
	RevealUntil     uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const PermissionedVerificationOperatorRoundStartedEventName = "RoundStarted"

// ContractEventName returns the user-defined event name.
func (PermissionedVerificationOperatorRoundStarted) ContractEventName() string {
	return PermissionedVerificationOperatorRoundStartedEventName
}

// UnpackRoundStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundStarted(uint96 indexed round, address indexed customer, address indexed contractAddress, bytes32 digest, uint64 commitUntil, uint64 revealUntil)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackRoundStartedEvent(log *types.Log) (*PermissionedVerificationOperatorRoundStarted, error) {
	event := "RoundStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != permissionedVerificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PermissionedVerificationOperatorRoundStarted)
	if len(log.Data) > 0 {
		if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionedVerificationOperator.abi.Events[event].Inputs {
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

// PermissionedVerificationOperatorSettled represents a Settled event raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorSettled struct {
	Round          *big.Int
	Outcome        uint8
	BuildDigest    [32]byte
	FindingsDigest [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const PermissionedVerificationOperatorSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (PermissionedVerificationOperatorSettled) ContractEventName() string {
	return PermissionedVerificationOperatorSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint96 indexed round, uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackSettledEvent(log *types.Log) (*PermissionedVerificationOperatorSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != permissionedVerificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PermissionedVerificationOperatorSettled)
	if len(log.Data) > 0 {
		if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionedVerificationOperator.abi.Events[event].Inputs {
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

// PermissionedVerificationOperatorWithdrawn represents a Withdrawn event raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PermissionedVerificationOperatorWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (PermissionedVerificationOperatorWithdrawn) ContractEventName() string {
	return PermissionedVerificationOperatorWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackWithdrawnEvent(log *types.Log) (*PermissionedVerificationOperatorWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != permissionedVerificationOperator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PermissionedVerificationOperatorWithdrawn)
	if len(log.Data) > 0 {
		if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionedVerificationOperator.abi.Events[event].Inputs {
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
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["AlreadyRevealed"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["CommitTimeOver"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackCommitTimeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["FeeTooHigh"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackFeeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["NoCommitment"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackNoCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["NotSeated"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackNotSeatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["NothingToCollect"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["OperatorContractDisabled"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackOperatorContractDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["RevealDiffers"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackRevealDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["RevealNotOpen"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackRevealNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["RevealTimeOver"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackRevealTimeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["ServiceOnly"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackServiceOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["SettleTooEarly"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackSettleTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["TimesInvalid"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackTimesInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["UnknownRound"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackUnknownRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["ValidatorsInvalid"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackValidatorsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["VerdictInvalid"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackVerdictInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionedVerificationOperator.abi.Errors["ZeroCommitment"].ID.Bytes()[:4]) {
		return permissionedVerificationOperator.UnpackZeroCommitmentError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PermissionedVerificationOperatorAlreadyCommitted represents a AlreadyCommitted error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorAlreadyCommitted struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(uint96 round, address validator)
func PermissionedVerificationOperatorAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x28032059636c90664f3eb6bda5f887ca0228ff08db980c52e7f6ac1e03b50a10")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(uint96 round, address validator)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackAlreadyCommittedError(raw []byte) (*PermissionedVerificationOperatorAlreadyCommitted, error) {
	out := new(PermissionedVerificationOperatorAlreadyCommitted)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorAlreadyRevealed represents a AlreadyRevealed error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorAlreadyRevealed struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRevealed(uint96 round, address validator)
func PermissionedVerificationOperatorAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0xf860ea8e1ef01fb7ed4df6b259303afdd28af46267d6216a94df5d8c43a22aff")
}

// UnpackAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRevealed(uint96 round, address validator)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackAlreadyRevealedError(raw []byte) (*PermissionedVerificationOperatorAlreadyRevealed, error) {
	out := new(PermissionedVerificationOperatorAlreadyRevealed)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "AlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorAlreadySettled represents a AlreadySettled error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorAlreadySettled struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySettled(uint96 round)
func PermissionedVerificationOperatorAlreadySettledErrorID() common.Hash {
	return common.HexToHash("0x06abd33493d3a3fad98b47e237c898d3217a20cb0794f48bc63fd30c58aecee1")
}

// UnpackAlreadySettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySettled(uint96 round)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackAlreadySettledError(raw []byte) (*PermissionedVerificationOperatorAlreadySettled, error) {
	out := new(PermissionedVerificationOperatorAlreadySettled)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "AlreadySettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorCommitTimeOver represents a CommitTimeOver error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorCommitTimeOver struct {
	Round       *big.Int
	CommitUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitTimeOver(uint96 round, uint64 commitUntil)
func PermissionedVerificationOperatorCommitTimeOverErrorID() common.Hash {
	return common.HexToHash("0x2acb7418a4ea142fe2f9f2c24089a03a4cb14207fa609ba3bd214e50b5712056")
}

// UnpackCommitTimeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitTimeOver(uint96 round, uint64 commitUntil)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackCommitTimeOverError(raw []byte) (*PermissionedVerificationOperatorCommitTimeOver, error) {
	out := new(PermissionedVerificationOperatorCommitTimeOver)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "CommitTimeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorFeeTooHigh represents a FeeTooHigh error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorFeeTooHigh struct {
	Fee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooHigh(uint256 fee)
func PermissionedVerificationOperatorFeeTooHighErrorID() common.Hash {
	return common.HexToHash("0x7b9314203a3b3ff62160a372518d07bc82a41321a06443b2fb210b880301fa53")
}

// UnpackFeeTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooHigh(uint256 fee)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackFeeTooHighError(raw []byte) (*PermissionedVerificationOperatorFeeTooHigh, error) {
	out := new(PermissionedVerificationOperatorFeeTooHigh)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "FeeTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorFeeTooLow represents a FeeTooLow error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorFeeTooLow struct {
	Fee  *big.Int
	Sent *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func PermissionedVerificationOperatorFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackFeeTooLowError(raw []byte) (*PermissionedVerificationOperatorFeeTooLow, error) {
	out := new(PermissionedVerificationOperatorFeeTooLow)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorNoCommitment represents a NoCommitment error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorNoCommitment struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCommitment(uint96 round, address validator)
func PermissionedVerificationOperatorNoCommitmentErrorID() common.Hash {
	return common.HexToHash("0xf61e06061570bbdab2826e7c4aabbdfeb6ac43c2efd019013e81613ddfa66245")
}

// UnpackNoCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCommitment(uint96 round, address validator)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackNoCommitmentError(raw []byte) (*PermissionedVerificationOperatorNoCommitment, error) {
	out := new(PermissionedVerificationOperatorNoCommitment)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "NoCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorNotSeated represents a NotSeated error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorNotSeated struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSeated(uint96 round, address validator)
func PermissionedVerificationOperatorNotSeatedErrorID() common.Hash {
	return common.HexToHash("0x4f23423b06673fe743835bb7bf2738e1d51959696d487e04f530b1d78e23f017")
}

// UnpackNotSeatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSeated(uint96 round, address validator)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackNotSeatedError(raw []byte) (*PermissionedVerificationOperatorNotSeated, error) {
	out := new(PermissionedVerificationOperatorNotSeated)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "NotSeated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorNothingToCollect represents a NothingToCollect error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorNothingToCollect struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCollect(uint96 round, address validator)
func PermissionedVerificationOperatorNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0x72fffd03c488198d6b1e420029df34dbf73d06294da49d3203219c947367757f")
}

// UnpackNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCollect(uint96 round, address validator)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackNothingToCollectError(raw []byte) (*PermissionedVerificationOperatorNothingToCollect, error) {
	out := new(PermissionedVerificationOperatorNothingToCollect)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "NothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorNothingToWithdraw represents a NothingToWithdraw error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func PermissionedVerificationOperatorNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackNothingToWithdrawError(raw []byte) (*PermissionedVerificationOperatorNothingToWithdraw, error) {
	out := new(PermissionedVerificationOperatorNothingToWithdraw)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorOperatorContractDisabled represents a OperatorContractDisabled error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorOperatorContractDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorContractDisabled()
func PermissionedVerificationOperatorOperatorContractDisabledErrorID() common.Hash {
	return common.HexToHash("0x8318c50aa315d6066c8bdc8272f235614e75b69df381a64eb9ba4978fe35a568")
}

// UnpackOperatorContractDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorContractDisabled()
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackOperatorContractDisabledError(raw []byte) (*PermissionedVerificationOperatorOperatorContractDisabled, error) {
	out := new(PermissionedVerificationOperatorOperatorContractDisabled)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "OperatorContractDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorPaymentRefused represents a PaymentRefused error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func PermissionedVerificationOperatorPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackPaymentRefusedError(raw []byte) (*PermissionedVerificationOperatorPaymentRefused, error) {
	out := new(PermissionedVerificationOperatorPaymentRefused)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorRevealDiffers represents a RevealDiffers error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorRevealDiffers struct {
	Round     *big.Int
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealDiffers(uint96 round, address validator)
func PermissionedVerificationOperatorRevealDiffersErrorID() common.Hash {
	return common.HexToHash("0x061ddfc8ef613a119d927a753d61e0677b10bbc219f41ae77ee41b0fddcd98e3")
}

// UnpackRevealDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealDiffers(uint96 round, address validator)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackRevealDiffersError(raw []byte) (*PermissionedVerificationOperatorRevealDiffers, error) {
	out := new(PermissionedVerificationOperatorRevealDiffers)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "RevealDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorRevealNotOpen represents a RevealNotOpen error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorRevealNotOpen struct {
	Round       *big.Int
	CommitUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealNotOpen(uint96 round, uint64 commitUntil)
func PermissionedVerificationOperatorRevealNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc4da038895879dcb1450f7051db42217459a6aa5e92e5daa3162b09d3c3e23cc")
}

// UnpackRevealNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealNotOpen(uint96 round, uint64 commitUntil)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackRevealNotOpenError(raw []byte) (*PermissionedVerificationOperatorRevealNotOpen, error) {
	out := new(PermissionedVerificationOperatorRevealNotOpen)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "RevealNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorRevealTimeOver represents a RevealTimeOver error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorRevealTimeOver struct {
	Round       *big.Int
	RevealUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTimeOver(uint96 round, uint64 revealUntil)
func PermissionedVerificationOperatorRevealTimeOverErrorID() common.Hash {
	return common.HexToHash("0x9267397e47a68031ffe5a2521dc2ff2bbf9e15d790d876060a37b5c2ed0e67ce")
}

// UnpackRevealTimeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTimeOver(uint96 round, uint64 revealUntil)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackRevealTimeOverError(raw []byte) (*PermissionedVerificationOperatorRevealTimeOver, error) {
	out := new(PermissionedVerificationOperatorRevealTimeOver)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "RevealTimeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorServiceOnly represents a ServiceOnly error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorServiceOnly struct {
	Service common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceOnly(address service)
func PermissionedVerificationOperatorServiceOnlyErrorID() common.Hash {
	return common.HexToHash("0x632569ac020aa20db964ff30a7ebdef6b2bca5eb483b071c43aa4118519eef0a")
}

// UnpackServiceOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceOnly(address service)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackServiceOnlyError(raw []byte) (*PermissionedVerificationOperatorServiceOnly, error) {
	out := new(PermissionedVerificationOperatorServiceOnly)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "ServiceOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorSettleTooEarly represents a SettleTooEarly error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorSettleTooEarly struct {
	Round       *big.Int
	RevealUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleTooEarly(uint96 round, uint64 revealUntil)
func PermissionedVerificationOperatorSettleTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x5aeab112c00c2326b2ec06aa62c362238b3cf3e6475e1cc283982f960e612b33")
}

// UnpackSettleTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleTooEarly(uint96 round, uint64 revealUntil)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackSettleTooEarlyError(raw []byte) (*PermissionedVerificationOperatorSettleTooEarly, error) {
	out := new(PermissionedVerificationOperatorSettleTooEarly)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "SettleTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorTimesInvalid represents a TimesInvalid error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorTimesInvalid struct {
	CommitTime uint64
	RevealTime uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimesInvalid(uint64 commitTime, uint64 revealTime)
func PermissionedVerificationOperatorTimesInvalidErrorID() common.Hash {
	return common.HexToHash("0x15614df3368d04f86cd31a548116e44e0cd2ceda2434ec0884b57082e4995c05")
}

// UnpackTimesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimesInvalid(uint64 commitTime, uint64 revealTime)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackTimesInvalidError(raw []byte) (*PermissionedVerificationOperatorTimesInvalid, error) {
	out := new(PermissionedVerificationOperatorTimesInvalid)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "TimesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorUnknownRound represents a UnknownRound error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorUnknownRound struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRound(uint96 round)
func PermissionedVerificationOperatorUnknownRoundErrorID() common.Hash {
	return common.HexToHash("0x9c6602c6baf3d66045ee906ecd3cd0bb51e8157d9fb8009f9fa2d26c630afa67")
}

// UnpackUnknownRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRound(uint96 round)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackUnknownRoundError(raw []byte) (*PermissionedVerificationOperatorUnknownRound, error) {
	out := new(PermissionedVerificationOperatorUnknownRound)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "UnknownRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorValidatorsInvalid represents a ValidatorsInvalid error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorValidatorsInvalid struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidatorsInvalid(uint256 index)
func PermissionedVerificationOperatorValidatorsInvalidErrorID() common.Hash {
	return common.HexToHash("0xfa4c6239bfb865cbed79af9ab1d68d1b7c9a28e791d1163caf9beae143d84210")
}

// UnpackValidatorsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidatorsInvalid(uint256 index)
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackValidatorsInvalidError(raw []byte) (*PermissionedVerificationOperatorValidatorsInvalid, error) {
	out := new(PermissionedVerificationOperatorValidatorsInvalid)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "ValidatorsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorVerdictInvalid represents a VerdictInvalid error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorVerdictInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerdictInvalid()
func PermissionedVerificationOperatorVerdictInvalidErrorID() common.Hash {
	return common.HexToHash("0xd75cc3cfc4e1fb4fbe7b3e8ea3c6121d024441fd607849b9b3ce0fcdae5e16ff")
}

// UnpackVerdictInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerdictInvalid()
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackVerdictInvalidError(raw []byte) (*PermissionedVerificationOperatorVerdictInvalid, error) {
	out := new(PermissionedVerificationOperatorVerdictInvalid)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "VerdictInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorZeroAddress represents a ZeroAddress error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func PermissionedVerificationOperatorZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackZeroAddressError(raw []byte) (*PermissionedVerificationOperatorZeroAddress, error) {
	out := new(PermissionedVerificationOperatorZeroAddress)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionedVerificationOperatorZeroCommitment represents a ZeroCommitment error raised by the PermissionedVerificationOperator contract.
type PermissionedVerificationOperatorZeroCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCommitment()
func PermissionedVerificationOperatorZeroCommitmentErrorID() common.Hash {
	return common.HexToHash("0x51bda03d1e0501533d78503e1e2347a46f6e975ed444a037dc6bdaed4bd98c29")
}

// UnpackZeroCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCommitment()
func (permissionedVerificationOperator *PermissionedVerificationOperator) UnpackZeroCommitmentError(raw []byte) (*PermissionedVerificationOperatorZeroCommitment, error) {
	out := new(PermissionedVerificationOperatorZeroCommitment)
	if err := permissionedVerificationOperator.abi.UnpackIntoInterface(out, "ZeroCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

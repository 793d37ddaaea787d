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

// RandomBeaconServiceMetaData contains all meta data concerning the RandomBeaconService contract.
var RandomBeaconServiceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"upgradeDelay_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"upgradeWindow_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"AlreadyListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"CallbackGasTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"GasTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoOperatorContract\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoUpgrade\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upgrader\",\"type\":\"address\"}],\"name\":\"OperatorContractUpgraderOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upgrader\",\"type\":\"address\"}],\"name\":\"ServiceUpgraderOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"upgradeDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"upgradeWindow\",\"type\":\"uint64\"}],\"name\":\"TimesInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"UnknownRequest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"UpgradeExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"UpgradeTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"WrongInterface\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service\",\"type\":\"address\"}],\"name\":\"WrongService\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"started\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"}],\"name\":\"WrongUpgrade\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"customer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"name\":\"EntryDelivered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractDeprecated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"upgrade\",\"type\":\"bytes32\"}],\"name\":\"UpgradeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"upgrade\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"UpgradeStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"candidates\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"weights\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"}],\"name\":\"completeUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"customerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"deprecate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"name\":\"entryCreated\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"highest\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isActive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"isListed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"listingOf\",\"outputs\":[{\"internalType\":\"enumIServiceContract.Listing\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorContracts\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingUpgrade\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"upgrade\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"remove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"callbackGas\",\"type\":\"uint256\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"}],\"name\":\"startUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"upgradeDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"upgradeWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "RandomBeaconService",
	Bin: "0x60e03461017757601f611e9638819003918201601f19168301916001600160401b0383118484101761017b578084926060946040528339810103126101775780516001600160a01b03811691908281036101775761006b60406100646020850161018f565b930161018f565b9215610168576001600160401b0382168015801561015b575b801561014a575b8015610134575b610110575060805260a05260c052604051611cf290816101a4823960805181818161013a015281816108b90152818161099101528181610ba601528181610d0001528181610fa4015281816112730152818161166701526117e3015260a0518181816108800152610a2a015260c051818181610a5a0152610f3d0152f35b6315614df360e01b5f9081526004919091526001600160401b038416602452604490fd5b506301e133806001600160401b03851611610092565b506001600160401b0384161561008b565b506301e133808111610084565b63d92e233d60e01b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b03821682036101775756fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a7146113e2575080630225a1aa146113355780630753c30c146112305780630a3b0a4f14610f615780631620483414610f1e57806322f3e2d414610ef657806329092d0e14610cbd5780633843f32314610c4a57806355f2916614610b6d5780635c60da1b14610b265780635e4ed26d146109565780636f0470aa146108e85780637b103999146108a45780637e48d4ea1461086157806395e9324514610810578063b0f7efce146107dd578063d845a4b314610577578063ddca3f431461053d578063edeccd1814610369578063f794062e1461031a5763f960e67c14610103575f80fd5b346102825761011136611487565b60405163053e5e5b60e41b81526004808201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561030f575f916102e0575b506001600160a01b0316338190036102ce57505f516020611c3d5f395f51905f525480156102bf5761019d828486611b3c565b908181036102aa5750505f516020611c9d5f395f51905f52546001600160401b03811680421061029857506001600160401b039060401c1680421161028657506101e5611a5c565b6101ee8161161b565b906101fc6040519283611504565b8082523681840111610282576020815f9261021f95838601378301015282611b86565b610228306116d2565b80610272575b8061025b575b1561023b57005b63bccd751760e01b5f9081526001600160a01b0391909116600452602490fd5b5061026d63364dfa5560e21b30611760565b610234565b5061027c3061172f565b1561022e565b5f80fd5b63101d422160e01b5f5260045260245ffd5b6345d043cb60e11b5f5260045260245ffd5b636c50e6f360e01b5f5260045260245260445ffd5b63aae698bf60e01b5f5260045ffd5b630ea636c560e41b5f5260045260245ffd5b610302915060203d602011610308575b6102fa8183611504565b810190611525565b5f61016a565b503d6102f0565b6040513d5f823e3d90fd5b346102825760203660031901126102825760ff61033d610338611471565b611544565b54166003811015610355576020906040519015158152f35b634e487b7160e01b5f52602160045260245ffd5b34610282576040366003190112610282576004356001600160401b038116809103610282576024359060ff61039d33611544565b54166003811015610355571561052a576103b633611636565b1561051757335f525f516020611c7d5f395f51905f5260205260405f20815f5260205260405f20604051906103ea826114e9565b549060018060a01b03821680825263ffffffff602083019360a01c168352156105005763ffffffff90335f525f516020611c7d5f395f51905f5260205260405f20845f526020525f604081205560018060a01b03815116846040518781527f8c0f0d01b886d6f458dbc6a284ed12168f878125f6e2e84de690b3e4905e895360203392a460018060a01b03905116915116926040519060208201936319bdbce360e01b855233602484015260448301526064820152606481526104ae608482611504565b6104bb603f8504856115ce565b612ee081018091116104ec57805a106104da575f8086868287875193f1005b63cf30f30760e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b82632455b20360e01b5f523360045260245260445ffd5b6301952d1b60e31b5f523360045260245ffd5b635d35c42960e01b5f523360045260245ffd5b34610282575f366003190112610282576105556117be565b9150511561056857602090604051908152f35b6356ccfd6760e01b5f5260045ffd5b6020366003190112610282576004356207a12081116107c4576040516020810190338252826040820152604081526105b0606082611504565b5190206105bb6117be565b829491945115610568578034106107ae57505f91825b85518410156105f9576105f16001916105ea86896117aa565b51906115ce565b9301926105d1565b908591855f194301904382116104ec57604051906020820192408352604082015260408152610629606082611504565b519020811561079a5792919206905f915b61064483836117aa565b51811061067d5761065e610657846115c0565b93836117aa565b5181039081111561063a57634e487b7160e01b5f52601160045260245ffd5b506001600160a01b03926106929291506117aa565b51166106a1603f8304836115ce565b620186a081018091116104ec576040519063d845a4b360e01b8252600482015260208160248134865af190811561030f575f91610757575b506001600160401b03906040938451906106f2826114e9565b33825263ffffffff6020830191168152845f525f516020611c7d5f395f51905f52602052855f208484165f52602052855f209160018060a01b0390511682549163ffffffff60a01b905160a01b16918560c01b16171790558351928352166020820152f35b90506020813d602011610792575b8161077260209383611504565b8101031261028257516001600160401b03811681036102825760406106d9565b3d9150610765565b634e487b7160e01b5f52601260045260245ffd5b6378279ed960e11b5f526004523460245260445ffd5b63924121a760e01b5f526004526207a12060245260445ffd5b346102825760203660031901126102825760ff6107fb610338611471565b54166040516003821015610355576020918152f35b34610282575f3660031901126102825760605f516020611c3d5f395f51905f52546001600160401b035f516020611c9d5f395f51905f5254604051928352818116602084015260401c166040820152f35b34610282575f3660031901126102825760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610282575f366003190112610282576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610282575f366003190112610282576109186109036117be565b50604051928392604084526040840190611435565b8281036020840152602080835192838152019201905f5b81811061093d575050500390f35b825184528594506020938401939092019160010161092f565b346102825761096436611487565b60405163053e5e5b60e41b8152600480820152306024820152909291906020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561030f575f91610b07575b506001600160a01b0316338190036102ce57506fffffffffffffffff0000000000000000927fc8ff945398e44e4d0f368f659d51191ecb3b2aac4ad48949cac99861f5bf607591610a1184611a96565b610a1c828286611b3c565b936001600160401b03610a517f00000000000000000000000000000000000000000000000000000000000000008242166115db565b92610aea610ad07f0000000000000000000000000000000000000000000000000000000000000000610a8381886115db565b5f516020611c9d5f395f51905f52548689169c8d9260401b16906001600160801b03191617175f516020611c9d5f395f51905f5255895f516020611c3d5f395f51905f5255853f966115db565b9160405196879687526080602088015260808701916115fb565b60408501989098521660608301526001600160a01b0316940390a3005b610b20915060203d602011610308576102fa8183611504565b846109c1565b34610282575f366003190112610282577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546040516001600160a01b039091168152602090f35b34610282575f3660031901126102825760405163053e5e5b60e41b81526004808201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561030f575f91610c2b575b506001600160a01b0316338190036102ce575f516020611c3d5f395f51905f525480156102bf57610c05611a5c565b7f3581f2526e53a276effa5116f0579562b23947cbd75fbabdeb6049aa7f5c50e65f80a2005b610c44915060203d602011610308576102fa8183611504565b81610bd6565b3461028257604036600319011261028257610c63611471565b602435906001600160401b03821682036102825760018060a01b03165f525f516020611c7d5f395f51905f526020526001600160401b0360405f2091165f52602052602060405f2060018060a01b03905416604051908152f35b3461028257602036600319011261028257610cd6611471565b60405163053e5e5b60e41b8152600360048201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561030f575f91610ed7575b506001600160a01b031633819003610ec5575060ff610d4e82611544565b541660038110156103555715610ea557610d6781611544565b805460ff191690555f516020611c5d5f395f51905f52545f198101919082116104ec576001600160a01b0316905f5b82610da08261157c565b905460039190911b1c6001600160a01b031614610dc557610dc0906115c0565b610d96565b818110610e4a57825f516020611c5d5f395f51905f52548015610e36575f1901610dee8161157c565b81549060018060a01b039060031b1b191690555f516020611c5d5f395f51905f52557fb472f8b85ec06e9751929de732db46402e26460036eb195f22a11885aec2f9a35f80a2005b634e487b7160e01b5f52603160045260245ffd5b60018101908181116104ec57610e9f610e6460019361157c565b848060a01b0391549060031b1c16610e7b8361157c565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b01610dc5565b635d35c42960e01b5f9081526001600160a01b0391909116600452602490fd5b631df15fe560e01b5f5260045260245ffd5b610ef0915060203d602011610308576102fa8183611504565b82610d30565b34610282575f366003190112610282576020610f106117be565b509050511515604051908152f35b34610282575f3660031901126102825760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461028257602036600319011261028257610f7a611471565b60405163053e5e5b60e41b8152600360048201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561030f575f91611211575b506001600160a01b031633819003610ec5575060ff610ff282611544565b54166003811015610355576111f15761100a81611636565b156111d157611018816116d2565b806111c1575b806111aa575b158015611145575b61023b5760405163d598d4c960e01b81526001600160a01b0382169190602081600481865afa90811561030f575f91611126575b506001600160a01b0316308114158061111d575b611107575061108281611544565b805460ff191660011790555f516020611c5d5f395f51905f525490680100000000000000008210156110f357610e7b8260016110cd94015f516020611c5d5f395f51905f525561157c565b7ff0762db86de494cbd709709b2774a60cc3e8e1cc65e7f2d471b720e3c94b72695f80a2005b634e487b7160e01b5f52604160045260245ffd5b8263c4102f2760e01b5f5260045260245260445ffd5b50801515611074565b61113f915060203d602011610308576102fa8183611504565b83611060565b5060205f604051828101906301ffc9a760e01b825263d768ab3f60e01b602482015260248152611176604482611504565b519084617530fa5f513d8261119e575b5081611194575b501561102c565b905015158261118d565b60201115915083611186565b506111bc639e18e9f560e01b82611760565b611024565b506111cb8161172f565b1561101e565b6301952d1b60e31b5f9081526001600160a01b0391909116600452602490fd5b6319cd459560e01b5f9081526001600160a01b0391909116600452602490fd5b61122a915060203d602011610308576102fa8183611504565b82610fd4565b3461028257602036600319011261028257611249611471565b60405163053e5e5b60e41b8152600360048201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561030f575f91611316575b506001600160a01b031633819003610ec5575060ff6112c182611544565b5416600381101561035557600103610ea5576112dc81611544565b805460ff191660021790556001600160a01b03167f9cc1f93f2943fc8fcd33d5bc04261ccae6a5d0369e0df1a76eeacb5e2b9d01a95f80a2005b61132f915060203d602011610308576102fa8183611504565b826112a3565b34610282575f366003190112610282576040518060205f516020611c5d5f395f51905f52549182815201905f516020611c5d5f395f51905f525f527f2b71675e48a0f4a78206475eaf049018dc55b2d04962d2e490145aef6296424f905f5b8181106113c3576113bf856113ab81870382611504565b604051918291602083526020830190611435565b0390f35b82546001600160a01b0316845260209093019260019283019201611394565b34610282576020366003190112610282576004359063ffffffff60e01b82168092036102825760209163364dfa5560e21b8114908115611424575b5015158152f35b6301ffc9a760e01b1490508361141d565b90602080835192838152019201905f5b8181106114525750505090565b82516001600160a01b0316845260209384019390920191600101611445565b600435906001600160a01b038216820361028257565b6040600319820112610282576004356001600160a01b038116810361028257916024356001600160401b0381116102825782602382011215610282578060040135926001600160401b0384116102825760248483010111610282576024019190565b604081019081106001600160401b038211176110f357604052565b90601f801991011681019081106001600160401b038211176110f357604052565b9081602091031261028257516001600160a01b03811681036102825790565b6001600160a01b03165f9081527f38d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae1016020526040902090565b5f516020611c5d5f395f51905f52548110156115ac575f516020611c5d5f395f51905f525f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b5f1981146104ec5760010190565b919082018092116104ec57565b906001600160401b03809116911601906001600160401b0382116104ec57565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160401b0381116110f357601f01601f191660200190565b604051633b46338560e01b81526001600160a01b0391821660048201526002602482015290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa90811561030f575f9161169a575090565b90506020813d6020116116ca575b816116b560209383611504565b81010312610282575180151581036102825790565b3d91506116a8565b5f602091604051838101906301ffc9a760e01b82526301ffc9a760e01b602482015260248152611703604482611504565b5191617530fa5f513d82611723575b508161171c575090565b9050151590565b6020111591505f611712565b5f602091604051838101906301ffc9a760e01b825263ffffffff60e01b602482015260248152611703604482611504565b5f90602092604051848101916301ffc9a760e01b835263ffffffff60e01b16602482015260248152611703604482611504565b6001600160401b0381116110f35760051b60200190565b80518210156115ac5760209160051b010190565b604051633b46338560e01b8152306004820152600360248201525f91906020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561030f575f91611a21575b5015611a1a575f516020611c5d5f395f51905f5254915b61183b83611793565b916118496040519384611504565b838352601f1961185885611793565b01366020850137829361186a81611793565b6118776040519182611504565b818152601f1961188683611793565b0136602083013780945f925f905b8082106118a357505082905252565b90936118ae8561157c565b905460039190911b1c6001600160a01b031660ff6118cb82611544565b5416600381101561035557600114801590611a0a575b611a005760405163a1aab33f60e01b8152602081600481855afa90811561030f575f916119cf575b5080156119c45760405163ddca3f4360e01b8152602081600481865afa90811561030f575f91611993575b50898111611989575b5091611972916001936001600160801b0381105f1461197b575b61196183896117aa565b5261196c82876117aa565b526115c0565b945b0190611894565b506001600160801b03611957565b985061197261193d565b90506020813d82116119bc575b816119ad60209383611504565b8101031261028257515f611934565b3d91506119a0565b505093600190611974565b90506020813d82116119f8575b816119e960209383611504565b8101031261028257515f611909565b3d91506119dc565b5093600190611974565b50611a1481611636565b156118e1565b5f91611832565b90506020813d602011611a54575b81611a3c60209383611504565b8101031261028257518015158103610282575f61181b565b3d9150611a2f565b6001600160801b03195f516020611c9d5f395f51905f5254165f516020611c9d5f395f51905f52555f5f516020611c3d5f395f51905f5255565b803b158015611ac7575b611aa75750565b6333a2905b60e11b5f9081526001600160a01b0391909116600452602490fd5b50803b611ad38161161b565b611ae06040519182611504565b81815260208101915f83853c5190516001600160e81b03198116919060038210611b1d575b50506001600160e81b03191661ef0160f01b14611aa0565b6001600160e81b0319600392830390921b82901b161690505f80611b05565b9190611b8090611b72843f91604051948593602085019760018060a01b03168852604085015260608085015260808401916115fb565b03601f198101835282611504565b51902090565b90611b9082611a96565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8290556001600160a01b0382167fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a280518015611c37575f926020849301905af4903d15611c2f573d91611c068361161b565b92611c146040519485611504565b83523d5f602085013e5b611c2b5750602081519101fd5b9050565b606091611c1e565b50505056fe38d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae10238d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae10054d831ca01edd44b77d5b04fccdc031c19105491787bc7a9e4db01e10e68010038d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae103a264697066735822122071e03420f17eb43756bdf2305a420f78cab76b10816735e402db359c9331a22364736f6c63430008250033",
}

// RandomBeaconService is an auto generated Go binding around an Ethereum contract.
type RandomBeaconService struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RandomBeaconService) GetABI() abi.ABI {
	return c.abi
}

// NewRandomBeaconService creates a new instance of RandomBeaconService.
func NewRandomBeaconService() *RandomBeaconService {
	parsed, err := RandomBeaconServiceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RandomBeaconService{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RandomBeaconService) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, uint64 upgradeDelay_, uint64 upgradeWindow_) returns()
func (randomBeaconService *RandomBeaconService) PackConstructor(registry_ common.Address, upgradeDelay_ uint64, upgradeWindow_ uint64) []byte {
	enc, err := randomBeaconService.abi.Pack("", registry_, upgradeDelay_, upgradeWindow_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function add(address operatorContract) returns()
func (randomBeaconService *RandomBeaconService) PackAdd(operatorContract common.Address) []byte {
	enc, err := randomBeaconService.abi.Pack("add", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function add(address operatorContract) returns()
func (randomBeaconService *RandomBeaconService) TryPackAdd(operatorContract common.Address) ([]byte, error) {
	return randomBeaconService.abi.Pack("add", operatorContract)
}

// PackCancelUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f29166.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelUpgrade() returns()
func (randomBeaconService *RandomBeaconService) PackCancelUpgrade() []byte {
	enc, err := randomBeaconService.abi.Pack("cancelUpgrade")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f29166.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelUpgrade() returns()
func (randomBeaconService *RandomBeaconService) TryPackCancelUpgrade() ([]byte, error) {
	return randomBeaconService.abi.Pack("cancelUpgrade")
}

// PackCandidates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0470aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function candidates() view returns(address[] list, uint256[] weights)
func (randomBeaconService *RandomBeaconService) PackCandidates() []byte {
	enc, err := randomBeaconService.abi.Pack("candidates")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCandidates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0470aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function candidates() view returns(address[] list, uint256[] weights)
func (randomBeaconService *RandomBeaconService) TryPackCandidates() ([]byte, error) {
	return randomBeaconService.abi.Pack("candidates")
}

// RandomBeaconServiceCandidatesOutput serves as a container for the return parameters of contract
// method Candidates.
type RandomBeaconServiceCandidatesOutput struct {
	List    []common.Address
	Weights []*big.Int
}

// UnpackCandidates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f0470aa.
//
// Solidity: function candidates() view returns(address[] list, uint256[] weights)
func (randomBeaconService *RandomBeaconService) UnpackCandidates(data []byte) (RandomBeaconServiceCandidatesOutput, error) {
	out, err := randomBeaconService.abi.Unpack("candidates", data)
	outstruct := new(RandomBeaconServiceCandidatesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.List = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Weights = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackCompleteUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf960e67c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function completeUpgrade(address implementation_, bytes initialiser) returns()
func (randomBeaconService *RandomBeaconService) PackCompleteUpgrade(implementation common.Address, initialiser []byte) []byte {
	enc, err := randomBeaconService.abi.Pack("completeUpgrade", implementation, initialiser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompleteUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf960e67c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function completeUpgrade(address implementation_, bytes initialiser) returns()
func (randomBeaconService *RandomBeaconService) TryPackCompleteUpgrade(implementation common.Address, initialiser []byte) ([]byte, error) {
	return randomBeaconService.abi.Pack("completeUpgrade", implementation, initialiser)
}

// PackCustomerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3843f323.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function customerOf(address operatorContract, uint64 round) view returns(address)
func (randomBeaconService *RandomBeaconService) PackCustomerOf(operatorContract common.Address, round uint64) []byte {
	enc, err := randomBeaconService.abi.Pack("customerOf", operatorContract, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCustomerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3843f323.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function customerOf(address operatorContract, uint64 round) view returns(address)
func (randomBeaconService *RandomBeaconService) TryPackCustomerOf(operatorContract common.Address, round uint64) ([]byte, error) {
	return randomBeaconService.abi.Pack("customerOf", operatorContract, round)
}

// UnpackCustomerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3843f323.
//
// Solidity: function customerOf(address operatorContract, uint64 round) view returns(address)
func (randomBeaconService *RandomBeaconService) UnpackCustomerOf(data []byte) (common.Address, error) {
	out, err := randomBeaconService.abi.Unpack("customerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeprecate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0753c30c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deprecate(address operatorContract) returns()
func (randomBeaconService *RandomBeaconService) PackDeprecate(operatorContract common.Address) []byte {
	enc, err := randomBeaconService.abi.Pack("deprecate", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeprecate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0753c30c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deprecate(address operatorContract) returns()
func (randomBeaconService *RandomBeaconService) TryPackDeprecate(operatorContract common.Address) ([]byte, error) {
	return randomBeaconService.abi.Pack("deprecate", operatorContract)
}

// PackEntryCreated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedeccd18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryCreated(uint64 round, bytes32 entry) returns()
func (randomBeaconService *RandomBeaconService) PackEntryCreated(round uint64, entry [32]byte) []byte {
	enc, err := randomBeaconService.abi.Pack("entryCreated", round, entry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntryCreated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedeccd18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entryCreated(uint64 round, bytes32 entry) returns()
func (randomBeaconService *RandomBeaconService) TryPackEntryCreated(round uint64, entry [32]byte) ([]byte, error) {
	return randomBeaconService.abi.Pack("entryCreated", round, entry)
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256 highest)
func (randomBeaconService *RandomBeaconService) PackFee() []byte {
	enc, err := randomBeaconService.abi.Pack("fee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee() view returns(uint256 highest)
func (randomBeaconService *RandomBeaconService) TryPackFee() ([]byte, error) {
	return randomBeaconService.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256 highest)
func (randomBeaconService *RandomBeaconService) UnpackFee(data []byte) (*big.Int, error) {
	out, err := randomBeaconService.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (randomBeaconService *RandomBeaconService) PackImplementation() []byte {
	enc, err := randomBeaconService.abi.Pack("implementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function implementation() view returns(address)
func (randomBeaconService *RandomBeaconService) TryPackImplementation() ([]byte, error) {
	return randomBeaconService.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (randomBeaconService *RandomBeaconService) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := randomBeaconService.abi.Unpack("implementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22f3e2d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isActive() view returns(bool)
func (randomBeaconService *RandomBeaconService) PackIsActive() []byte {
	enc, err := randomBeaconService.abi.Pack("isActive")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22f3e2d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isActive() view returns(bool)
func (randomBeaconService *RandomBeaconService) TryPackIsActive() ([]byte, error) {
	return randomBeaconService.abi.Pack("isActive")
}

// UnpackIsActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22f3e2d4.
//
// Solidity: function isActive() view returns(bool)
func (randomBeaconService *RandomBeaconService) UnpackIsActive(data []byte) (bool, error) {
	out, err := randomBeaconService.abi.Unpack("isActive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsListed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf794062e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isListed(address operatorContract) view returns(bool)
func (randomBeaconService *RandomBeaconService) PackIsListed(operatorContract common.Address) []byte {
	enc, err := randomBeaconService.abi.Pack("isListed", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsListed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf794062e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isListed(address operatorContract) view returns(bool)
func (randomBeaconService *RandomBeaconService) TryPackIsListed(operatorContract common.Address) ([]byte, error) {
	return randomBeaconService.abi.Pack("isListed", operatorContract)
}

// UnpackIsListed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf794062e.
//
// Solidity: function isListed(address operatorContract) view returns(bool)
func (randomBeaconService *RandomBeaconService) UnpackIsListed(data []byte) (bool, error) {
	out, err := randomBeaconService.abi.Unpack("isListed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackListingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0f7efce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listingOf(address operatorContract) view returns(uint8)
func (randomBeaconService *RandomBeaconService) PackListingOf(operatorContract common.Address) []byte {
	enc, err := randomBeaconService.abi.Pack("listingOf", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0f7efce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listingOf(address operatorContract) view returns(uint8)
func (randomBeaconService *RandomBeaconService) TryPackListingOf(operatorContract common.Address) ([]byte, error) {
	return randomBeaconService.abi.Pack("listingOf", operatorContract)
}

// UnpackListingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0f7efce.
//
// Solidity: function listingOf(address operatorContract) view returns(uint8)
func (randomBeaconService *RandomBeaconService) UnpackListingOf(data []byte) (uint8, error) {
	out, err := randomBeaconService.abi.Unpack("listingOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackOperatorContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0225a1aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorContracts() view returns(address[])
func (randomBeaconService *RandomBeaconService) PackOperatorContracts() []byte {
	enc, err := randomBeaconService.abi.Pack("operatorContracts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0225a1aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorContracts() view returns(address[])
func (randomBeaconService *RandomBeaconService) TryPackOperatorContracts() ([]byte, error) {
	return randomBeaconService.abi.Pack("operatorContracts")
}

// UnpackOperatorContracts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0225a1aa.
//
// Solidity: function operatorContracts() view returns(address[])
func (randomBeaconService *RandomBeaconService) UnpackOperatorContracts(data []byte) ([]common.Address, error) {
	out, err := randomBeaconService.abi.Unpack("operatorContracts", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPendingUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95e93245.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingUpgrade() view returns(bytes32 upgrade, uint64 from, uint64 until)
func (randomBeaconService *RandomBeaconService) PackPendingUpgrade() []byte {
	enc, err := randomBeaconService.abi.Pack("pendingUpgrade")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95e93245.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingUpgrade() view returns(bytes32 upgrade, uint64 from, uint64 until)
func (randomBeaconService *RandomBeaconService) TryPackPendingUpgrade() ([]byte, error) {
	return randomBeaconService.abi.Pack("pendingUpgrade")
}

// RandomBeaconServicePendingUpgradeOutput serves as a container for the return parameters of contract
// method PendingUpgrade.
type RandomBeaconServicePendingUpgradeOutput struct {
	Upgrade [32]byte
	From    uint64
	Until   uint64
}

// UnpackPendingUpgrade is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95e93245.
//
// Solidity: function pendingUpgrade() view returns(bytes32 upgrade, uint64 from, uint64 until)
func (randomBeaconService *RandomBeaconService) UnpackPendingUpgrade(data []byte) (RandomBeaconServicePendingUpgradeOutput, error) {
	out, err := randomBeaconService.abi.Unpack("pendingUpgrade", data)
	outstruct := new(RandomBeaconServicePendingUpgradeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Upgrade = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.From = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Until = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (randomBeaconService *RandomBeaconService) PackRegistry() []byte {
	enc, err := randomBeaconService.abi.Pack("registry")
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
func (randomBeaconService *RandomBeaconService) TryPackRegistry() ([]byte, error) {
	return randomBeaconService.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (randomBeaconService *RandomBeaconService) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := randomBeaconService.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function remove(address operatorContract) returns()
func (randomBeaconService *RandomBeaconService) PackRemove(operatorContract common.Address) []byte {
	enc, err := randomBeaconService.abi.Pack("remove", operatorContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function remove(address operatorContract) returns()
func (randomBeaconService *RandomBeaconService) TryPackRemove(operatorContract common.Address) ([]byte, error) {
	return randomBeaconService.abi.Pack("remove", operatorContract)
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd845a4b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request(uint256 callbackGas) payable returns(address operatorContract, uint64 round)
func (randomBeaconService *RandomBeaconService) PackRequest(callbackGas *big.Int) []byte {
	enc, err := randomBeaconService.abi.Pack("request", callbackGas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd845a4b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request(uint256 callbackGas) payable returns(address operatorContract, uint64 round)
func (randomBeaconService *RandomBeaconService) TryPackRequest(callbackGas *big.Int) ([]byte, error) {
	return randomBeaconService.abi.Pack("request", callbackGas)
}

// RandomBeaconServiceRequestOutput serves as a container for the return parameters of contract
// method Request.
type RandomBeaconServiceRequestOutput struct {
	OperatorContract common.Address
	Round            uint64
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd845a4b3.
//
// Solidity: function request(uint256 callbackGas) payable returns(address operatorContract, uint64 round)
func (randomBeaconService *RandomBeaconService) UnpackRequest(data []byte) (RandomBeaconServiceRequestOutput, error) {
	out, err := randomBeaconService.abi.Unpack("request", data)
	outstruct := new(RandomBeaconServiceRequestOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperatorContract = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Round = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackStartUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e4ed26d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startUpgrade(address implementation_, bytes initialiser) returns()
func (randomBeaconService *RandomBeaconService) PackStartUpgrade(implementation common.Address, initialiser []byte) []byte {
	enc, err := randomBeaconService.abi.Pack("startUpgrade", implementation, initialiser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e4ed26d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startUpgrade(address implementation_, bytes initialiser) returns()
func (randomBeaconService *RandomBeaconService) TryPackStartUpgrade(implementation common.Address, initialiser []byte) ([]byte, error) {
	return randomBeaconService.abi.Pack("startUpgrade", implementation, initialiser)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (randomBeaconService *RandomBeaconService) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := randomBeaconService.abi.Pack("supportsInterface", interfaceId)
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
func (randomBeaconService *RandomBeaconService) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return randomBeaconService.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (randomBeaconService *RandomBeaconService) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := randomBeaconService.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUpgradeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e48d4ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeDelay() view returns(uint64)
func (randomBeaconService *RandomBeaconService) PackUpgradeDelay() []byte {
	enc, err := randomBeaconService.abi.Pack("upgradeDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e48d4ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeDelay() view returns(uint64)
func (randomBeaconService *RandomBeaconService) TryPackUpgradeDelay() ([]byte, error) {
	return randomBeaconService.abi.Pack("upgradeDelay")
}

// UnpackUpgradeDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e48d4ea.
//
// Solidity: function upgradeDelay() view returns(uint64)
func (randomBeaconService *RandomBeaconService) UnpackUpgradeDelay(data []byte) (uint64, error) {
	out, err := randomBeaconService.abi.Unpack("upgradeDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUpgradeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16204834.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeWindow() view returns(uint64)
func (randomBeaconService *RandomBeaconService) PackUpgradeWindow() []byte {
	enc, err := randomBeaconService.abi.Pack("upgradeWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16204834.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeWindow() view returns(uint64)
func (randomBeaconService *RandomBeaconService) TryPackUpgradeWindow() ([]byte, error) {
	return randomBeaconService.abi.Pack("upgradeWindow")
}

// UnpackUpgradeWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16204834.
//
// Solidity: function upgradeWindow() view returns(uint64)
func (randomBeaconService *RandomBeaconService) UnpackUpgradeWindow(data []byte) (uint64, error) {
	out, err := randomBeaconService.abi.Unpack("upgradeWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// RandomBeaconServiceEntryDelivered represents a EntryDelivered event raised by the RandomBeaconService contract.
type RandomBeaconServiceEntryDelivered struct {
	OperatorContract common.Address
	Round            uint64
	Customer         common.Address
	Entry            [32]byte
	Raw              *types.Log // Blockchain specific contextual infos
}

const RandomBeaconServiceEntryDeliveredEventName = "EntryDelivered"

// ContractEventName returns the user-defined event name.
func (RandomBeaconServiceEntryDelivered) ContractEventName() string {
	return RandomBeaconServiceEntryDeliveredEventName
}

// UnpackEntryDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EntryDelivered(address indexed operatorContract, uint64 indexed round, address indexed customer, bytes32 entry)
func (randomBeaconService *RandomBeaconService) UnpackEntryDeliveredEvent(log *types.Log) (*RandomBeaconServiceEntryDelivered, error) {
	event := "EntryDelivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconServiceEntryDelivered)
	if len(log.Data) > 0 {
		if err := randomBeaconService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconService.abi.Events[event].Inputs {
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

// RandomBeaconServiceOperatorContractAdded represents a OperatorContractAdded event raised by the RandomBeaconService contract.
type RandomBeaconServiceOperatorContractAdded struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const RandomBeaconServiceOperatorContractAddedEventName = "OperatorContractAdded"

// ContractEventName returns the user-defined event name.
func (RandomBeaconServiceOperatorContractAdded) ContractEventName() string {
	return RandomBeaconServiceOperatorContractAddedEventName
}

// UnpackOperatorContractAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractAdded(address indexed operatorContract)
func (randomBeaconService *RandomBeaconService) UnpackOperatorContractAddedEvent(log *types.Log) (*RandomBeaconServiceOperatorContractAdded, error) {
	event := "OperatorContractAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconServiceOperatorContractAdded)
	if len(log.Data) > 0 {
		if err := randomBeaconService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconService.abi.Events[event].Inputs {
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

// RandomBeaconServiceOperatorContractDeprecated represents a OperatorContractDeprecated event raised by the RandomBeaconService contract.
type RandomBeaconServiceOperatorContractDeprecated struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const RandomBeaconServiceOperatorContractDeprecatedEventName = "OperatorContractDeprecated"

// ContractEventName returns the user-defined event name.
func (RandomBeaconServiceOperatorContractDeprecated) ContractEventName() string {
	return RandomBeaconServiceOperatorContractDeprecatedEventName
}

// UnpackOperatorContractDeprecatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractDeprecated(address indexed operatorContract)
func (randomBeaconService *RandomBeaconService) UnpackOperatorContractDeprecatedEvent(log *types.Log) (*RandomBeaconServiceOperatorContractDeprecated, error) {
	event := "OperatorContractDeprecated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconServiceOperatorContractDeprecated)
	if len(log.Data) > 0 {
		if err := randomBeaconService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconService.abi.Events[event].Inputs {
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

// RandomBeaconServiceOperatorContractRemoved represents a OperatorContractRemoved event raised by the RandomBeaconService contract.
type RandomBeaconServiceOperatorContractRemoved struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const RandomBeaconServiceOperatorContractRemovedEventName = "OperatorContractRemoved"

// ContractEventName returns the user-defined event name.
func (RandomBeaconServiceOperatorContractRemoved) ContractEventName() string {
	return RandomBeaconServiceOperatorContractRemovedEventName
}

// UnpackOperatorContractRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractRemoved(address indexed operatorContract)
func (randomBeaconService *RandomBeaconService) UnpackOperatorContractRemovedEvent(log *types.Log) (*RandomBeaconServiceOperatorContractRemoved, error) {
	event := "OperatorContractRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconServiceOperatorContractRemoved)
	if len(log.Data) > 0 {
		if err := randomBeaconService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconService.abi.Events[event].Inputs {
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

// RandomBeaconServiceUpgradeCancelled represents a UpgradeCancelled event raised by the RandomBeaconService contract.
type RandomBeaconServiceUpgradeCancelled struct {
	Upgrade [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const RandomBeaconServiceUpgradeCancelledEventName = "UpgradeCancelled"

// ContractEventName returns the user-defined event name.
func (RandomBeaconServiceUpgradeCancelled) ContractEventName() string {
	return RandomBeaconServiceUpgradeCancelledEventName
}

// UnpackUpgradeCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpgradeCancelled(bytes32 indexed upgrade)
func (randomBeaconService *RandomBeaconService) UnpackUpgradeCancelledEvent(log *types.Log) (*RandomBeaconServiceUpgradeCancelled, error) {
	event := "UpgradeCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconServiceUpgradeCancelled)
	if len(log.Data) > 0 {
		if err := randomBeaconService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconService.abi.Events[event].Inputs {
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

// RandomBeaconServiceUpgradeStarted represents a UpgradeStarted event raised by the RandomBeaconService contract.
type RandomBeaconServiceUpgradeStarted struct {
	Upgrade        [32]byte
	Implementation common.Address
	CodeHash       [32]byte
	Initialiser    []byte
	From           uint64
	Until          uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const RandomBeaconServiceUpgradeStartedEventName = "UpgradeStarted"

// ContractEventName returns the user-defined event name.
func (RandomBeaconServiceUpgradeStarted) ContractEventName() string {
	return RandomBeaconServiceUpgradeStartedEventName
}

// UnpackUpgradeStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpgradeStarted(bytes32 indexed upgrade, address indexed implementation, bytes32 codeHash, bytes initialiser, uint64 from, uint64 until)
func (randomBeaconService *RandomBeaconService) UnpackUpgradeStartedEvent(log *types.Log) (*RandomBeaconServiceUpgradeStarted, error) {
	event := "UpgradeStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconServiceUpgradeStarted)
	if len(log.Data) > 0 {
		if err := randomBeaconService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconService.abi.Events[event].Inputs {
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

// RandomBeaconServiceUpgraded represents a Upgraded event raised by the RandomBeaconService contract.
type RandomBeaconServiceUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const RandomBeaconServiceUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (RandomBeaconServiceUpgraded) ContractEventName() string {
	return RandomBeaconServiceUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (randomBeaconService *RandomBeaconService) UnpackUpgradedEvent(log *types.Log) (*RandomBeaconServiceUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randomBeaconService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandomBeaconServiceUpgraded)
	if len(log.Data) > 0 {
		if err := randomBeaconService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randomBeaconService.abi.Events[event].Inputs {
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
func (randomBeaconService *RandomBeaconService) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["AlreadyListed"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackAlreadyListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["CallbackGasTooHigh"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackCallbackGasTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["GasTooLow"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackGasTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["NoOperatorContract"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackNoOperatorContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["NoUpgrade"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackNoUpgradeError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["NotApproved"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackNotApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["OperatorContractUpgraderOnly"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackOperatorContractUpgraderOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["ServiceUpgraderOnly"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackServiceUpgraderOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["TimesInvalid"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackTimesInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["UnknownRequest"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackUnknownRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["UpgradeExpired"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackUpgradeExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["UpgradeTooEarly"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackUpgradeTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["WrongInterface"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackWrongInterfaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["WrongService"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackWrongServiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["WrongUpgrade"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackWrongUpgradeError(raw[4:])
	}
	if bytes.Equal(raw[:4], randomBeaconService.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return randomBeaconService.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RandomBeaconServiceAlreadyListed represents a AlreadyListed error raised by the RandomBeaconService contract.
type RandomBeaconServiceAlreadyListed struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyListed(address operatorContract)
func RandomBeaconServiceAlreadyListedErrorID() common.Hash {
	return common.HexToHash("0x19cd45959170cfb6a7c442727f0974f504e3b1bf4faaf155537ac5fdd0223fdb")
}

// UnpackAlreadyListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyListed(address operatorContract)
func (randomBeaconService *RandomBeaconService) UnpackAlreadyListedError(raw []byte) (*RandomBeaconServiceAlreadyListed, error) {
	out := new(RandomBeaconServiceAlreadyListed)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "AlreadyListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceCallbackGasTooHigh represents a CallbackGasTooHigh error raised by the RandomBeaconService contract.
type RandomBeaconServiceCallbackGasTooHigh struct {
	Gas   *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallbackGasTooHigh(uint256 gas, uint256 limit)
func RandomBeaconServiceCallbackGasTooHighErrorID() common.Hash {
	return common.HexToHash("0x924121a79ccdfcb86f644c91c8bdc65b88f1c7a9d8fbb580e2bb765b81ba1b8b")
}

// UnpackCallbackGasTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallbackGasTooHigh(uint256 gas, uint256 limit)
func (randomBeaconService *RandomBeaconService) UnpackCallbackGasTooHighError(raw []byte) (*RandomBeaconServiceCallbackGasTooHigh, error) {
	out := new(RandomBeaconServiceCallbackGasTooHigh)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "CallbackGasTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceFeeTooLow represents a FeeTooLow error raised by the RandomBeaconService contract.
type RandomBeaconServiceFeeTooLow struct {
	Fee  *big.Int
	Sent *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func RandomBeaconServiceFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func (randomBeaconService *RandomBeaconService) UnpackFeeTooLowError(raw []byte) (*RandomBeaconServiceFeeTooLow, error) {
	out := new(RandomBeaconServiceFeeTooLow)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceGasTooLow represents a GasTooLow error raised by the RandomBeaconService contract.
type RandomBeaconServiceGasTooLow struct {
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GasTooLow(uint256 needed)
func RandomBeaconServiceGasTooLowErrorID() common.Hash {
	return common.HexToHash("0xcf30f3073693a008b7cacaaa35f1637f7ca1869afe62adb39b8a16790c690840")
}

// UnpackGasTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GasTooLow(uint256 needed)
func (randomBeaconService *RandomBeaconService) UnpackGasTooLowError(raw []byte) (*RandomBeaconServiceGasTooLow, error) {
	out := new(RandomBeaconServiceGasTooLow)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "GasTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceNoCode represents a NoCode error raised by the RandomBeaconService contract.
type RandomBeaconServiceNoCode struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address implementation)
func RandomBeaconServiceNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address implementation)
func (randomBeaconService *RandomBeaconService) UnpackNoCodeError(raw []byte) (*RandomBeaconServiceNoCode, error) {
	out := new(RandomBeaconServiceNoCode)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceNoOperatorContract represents a NoOperatorContract error raised by the RandomBeaconService contract.
type RandomBeaconServiceNoOperatorContract struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoOperatorContract()
func RandomBeaconServiceNoOperatorContractErrorID() common.Hash {
	return common.HexToHash("0x56ccfd679d44ddb4e500a0ff4d40555b47e28ef5c2fb42b750c4a6cc0c2be9f1")
}

// UnpackNoOperatorContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoOperatorContract()
func (randomBeaconService *RandomBeaconService) UnpackNoOperatorContractError(raw []byte) (*RandomBeaconServiceNoOperatorContract, error) {
	out := new(RandomBeaconServiceNoOperatorContract)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "NoOperatorContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceNoUpgrade represents a NoUpgrade error raised by the RandomBeaconService contract.
type RandomBeaconServiceNoUpgrade struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoUpgrade()
func RandomBeaconServiceNoUpgradeErrorID() common.Hash {
	return common.HexToHash("0xaae698bf62b69378fa0ecbd2f1f73916d1e338c3c06f3341c2ae61adaf6bbb4e")
}

// UnpackNoUpgradeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoUpgrade()
func (randomBeaconService *RandomBeaconService) UnpackNoUpgradeError(raw []byte) (*RandomBeaconServiceNoUpgrade, error) {
	out := new(RandomBeaconServiceNoUpgrade)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "NoUpgrade", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceNotApproved represents a NotApproved error raised by the RandomBeaconService contract.
type RandomBeaconServiceNotApproved struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotApproved(address account)
func RandomBeaconServiceNotApprovedErrorID() common.Hash {
	return common.HexToHash("0x0ca968d85aad8bf06cd42a1fc764cd31157275cade83a16ca8aca8e7418159d2")
}

// UnpackNotApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotApproved(address account)
func (randomBeaconService *RandomBeaconService) UnpackNotApprovedError(raw []byte) (*RandomBeaconServiceNotApproved, error) {
	out := new(RandomBeaconServiceNotApproved)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "NotApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceNotListed represents a NotListed error raised by the RandomBeaconService contract.
type RandomBeaconServiceNotListed struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address operatorContract)
func RandomBeaconServiceNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address operatorContract)
func (randomBeaconService *RandomBeaconService) UnpackNotListedError(raw []byte) (*RandomBeaconServiceNotListed, error) {
	out := new(RandomBeaconServiceNotListed)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceOperatorContractUpgraderOnly represents a OperatorContractUpgraderOnly error raised by the RandomBeaconService contract.
type RandomBeaconServiceOperatorContractUpgraderOnly struct {
	Upgrader common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorContractUpgraderOnly(address upgrader)
func RandomBeaconServiceOperatorContractUpgraderOnlyErrorID() common.Hash {
	return common.HexToHash("0x1df15fe57a91b3e279bb703e8d4de0724b3f3af77b959a4fb18d0e981ace2f03")
}

// UnpackOperatorContractUpgraderOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorContractUpgraderOnly(address upgrader)
func (randomBeaconService *RandomBeaconService) UnpackOperatorContractUpgraderOnlyError(raw []byte) (*RandomBeaconServiceOperatorContractUpgraderOnly, error) {
	out := new(RandomBeaconServiceOperatorContractUpgraderOnly)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "OperatorContractUpgraderOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceServiceUpgraderOnly represents a ServiceUpgraderOnly error raised by the RandomBeaconService contract.
type RandomBeaconServiceServiceUpgraderOnly struct {
	Upgrader common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceUpgraderOnly(address upgrader)
func RandomBeaconServiceServiceUpgraderOnlyErrorID() common.Hash {
	return common.HexToHash("0xea636c500c3630a260349a1d14d168a36483eca226cf52c4d2a251140e0721b2")
}

// UnpackServiceUpgraderOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceUpgraderOnly(address upgrader)
func (randomBeaconService *RandomBeaconService) UnpackServiceUpgraderOnlyError(raw []byte) (*RandomBeaconServiceServiceUpgraderOnly, error) {
	out := new(RandomBeaconServiceServiceUpgraderOnly)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "ServiceUpgraderOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceTimesInvalid represents a TimesInvalid error raised by the RandomBeaconService contract.
type RandomBeaconServiceTimesInvalid struct {
	UpgradeDelay  uint64
	UpgradeWindow uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimesInvalid(uint64 upgradeDelay, uint64 upgradeWindow)
func RandomBeaconServiceTimesInvalidErrorID() common.Hash {
	return common.HexToHash("0x15614df3368d04f86cd31a548116e44e0cd2ceda2434ec0884b57082e4995c05")
}

// UnpackTimesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimesInvalid(uint64 upgradeDelay, uint64 upgradeWindow)
func (randomBeaconService *RandomBeaconService) UnpackTimesInvalidError(raw []byte) (*RandomBeaconServiceTimesInvalid, error) {
	out := new(RandomBeaconServiceTimesInvalid)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "TimesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceUnknownRequest represents a UnknownRequest error raised by the RandomBeaconService contract.
type RandomBeaconServiceUnknownRequest struct {
	OperatorContract common.Address
	Round            uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRequest(address operatorContract, uint64 round)
func RandomBeaconServiceUnknownRequestErrorID() common.Hash {
	return common.HexToHash("0x2455b2038476b7b1effab3c2e9e68edd354f9f06a0adab9590ed34b07ce3e789")
}

// UnpackUnknownRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRequest(address operatorContract, uint64 round)
func (randomBeaconService *RandomBeaconService) UnpackUnknownRequestError(raw []byte) (*RandomBeaconServiceUnknownRequest, error) {
	out := new(RandomBeaconServiceUnknownRequest)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "UnknownRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceUpgradeExpired represents a UpgradeExpired error raised by the RandomBeaconService contract.
type RandomBeaconServiceUpgradeExpired struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpgradeExpired(uint64 until)
func RandomBeaconServiceUpgradeExpiredErrorID() common.Hash {
	return common.HexToHash("0x101d4221c5c5776d494e0dd5be59622651b5b5d071700ffdac15b91f019e6327")
}

// UnpackUpgradeExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpgradeExpired(uint64 until)
func (randomBeaconService *RandomBeaconService) UnpackUpgradeExpiredError(raw []byte) (*RandomBeaconServiceUpgradeExpired, error) {
	out := new(RandomBeaconServiceUpgradeExpired)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "UpgradeExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceUpgradeTooEarly represents a UpgradeTooEarly error raised by the RandomBeaconService contract.
type RandomBeaconServiceUpgradeTooEarly struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpgradeTooEarly(uint64 from)
func RandomBeaconServiceUpgradeTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x8ba08796a9f45cb8d5cb4925ab69ed197f6207fc91113137291ab46621a0dffe")
}

// UnpackUpgradeTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpgradeTooEarly(uint64 from)
func (randomBeaconService *RandomBeaconService) UnpackUpgradeTooEarlyError(raw []byte) (*RandomBeaconServiceUpgradeTooEarly, error) {
	out := new(RandomBeaconServiceUpgradeTooEarly)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "UpgradeTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceWrongInterface represents a WrongInterface error raised by the RandomBeaconService contract.
type RandomBeaconServiceWrongInterface struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInterface(address account)
func RandomBeaconServiceWrongInterfaceErrorID() common.Hash {
	return common.HexToHash("0xbccd751781fd024d55672a3ad1513a951a4c30cddce8b62789c5fcc90f639be0")
}

// UnpackWrongInterfaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInterface(address account)
func (randomBeaconService *RandomBeaconService) UnpackWrongInterfaceError(raw []byte) (*RandomBeaconServiceWrongInterface, error) {
	out := new(RandomBeaconServiceWrongInterface)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "WrongInterface", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceWrongService represents a WrongService error raised by the RandomBeaconService contract.
type RandomBeaconServiceWrongService struct {
	OperatorContract common.Address
	Service          common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongService(address operatorContract, address service)
func RandomBeaconServiceWrongServiceErrorID() common.Hash {
	return common.HexToHash("0xc4102f277e3af14f42960633b45fe3ed62278e941cc5ad62ac58d5be898fd2e9")
}

// UnpackWrongServiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongService(address operatorContract, address service)
func (randomBeaconService *RandomBeaconService) UnpackWrongServiceError(raw []byte) (*RandomBeaconServiceWrongService, error) {
	out := new(RandomBeaconServiceWrongService)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "WrongService", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceWrongUpgrade represents a WrongUpgrade error raised by the RandomBeaconService contract.
type RandomBeaconServiceWrongUpgrade struct {
	Started [32]byte
	Given   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongUpgrade(bytes32 started, bytes32 given)
func RandomBeaconServiceWrongUpgradeErrorID() common.Hash {
	return common.HexToHash("0x6c50e6f39023d068095892e104ef8c0da61d292d4fac59eb8fda9e305cb761d6")
}

// UnpackWrongUpgradeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongUpgrade(bytes32 started, bytes32 given)
func (randomBeaconService *RandomBeaconService) UnpackWrongUpgradeError(raw []byte) (*RandomBeaconServiceWrongUpgrade, error) {
	out := new(RandomBeaconServiceWrongUpgrade)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "WrongUpgrade", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandomBeaconServiceZeroAddress represents a ZeroAddress error raised by the RandomBeaconService contract.
type RandomBeaconServiceZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func RandomBeaconServiceZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (randomBeaconService *RandomBeaconService) UnpackZeroAddressError(raw []byte) (*RandomBeaconServiceZeroAddress, error) {
	out := new(RandomBeaconServiceZeroAddress)
	if err := randomBeaconService.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

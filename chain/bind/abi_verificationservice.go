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

// VerificationServiceMetaData contains all meta data concerning the VerificationService contract.
var VerificationServiceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roundTimeLimit_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"upgradeDelay_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"upgradeWindow_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"AlreadyListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoOperatorContract\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoUpgrade\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotApproved\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upgrader\",\"type\":\"address\"}],\"name\":\"OperatorContractUpgraderOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roundTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"limit\",\"type\":\"uint64\"}],\"name\":\"RoundTimeTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upgrader\",\"type\":\"address\"}],\"name\":\"ServiceUpgraderOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"upgradeDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"upgradeWindow\",\"type\":\"uint64\"}],\"name\":\"TimesInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"UpgradeExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"UpgradeTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"WrongInterface\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"service\",\"type\":\"address\"}],\"name\":\"WrongService\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"started\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"}],\"name\":\"WrongUpgrade\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractDeprecated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"OperatorContractRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"upgrade\",\"type\":\"bytes32\"}],\"name\":\"UpgradeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"upgrade\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"UpgradeStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"candidates\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"weights\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"}],\"name\":\"completeUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"deprecate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"highest\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isActive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"isListed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"listingOf\",\"outputs\":[{\"internalType\":\"enumIServiceContract.Listing\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorContracts\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingUpgrade\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"upgrade\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"}],\"name\":\"remove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contractAddress\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"requestRound\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"operatorContract\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"round\",\"type\":\"uint96\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roundTimeLimit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation_\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"initialiser\",\"type\":\"bytes\"}],\"name\":\"startUpgrade\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"upgradeDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"upgradeWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "VerificationService",
	Bin: "0x6101003461019857601f611cc938819003918201601f19168301916001600160401b0383118484101761019c57808492608094604052833981010312610198578051906001600160a01b0382169081830361019857610060602082016101b0565b926100796060610072604085016101b0565b93016101b0565b9215610189576001600160401b0382168015801561017c575b801561016b575b8015610155575b610131575060805260a05260c05260e052604051611b0490816101c5823960805181818161012f015281816104b70152818161058f015281816107a40152818161088b01528181610b4301528181610ec4015281816114bb0152611623015260a05181818161047e0152610628015260c0518181816106580152610adc015260e05181818161037d0152610c480152f35b6315614df360e01b5f9081526004919091526001600160401b038416602452604490fd5b506301e133806001600160401b038516116100a0565b506001600160401b03841615610099565b506301e133808111610092565b63d92e233d60e01b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b03821682036101985756fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a71461124a575080630225a1aa1461119d57806305ead37c14610f865780630753c30c14610e815780630a3b0a4f14610b005780631620483414610abd57806322f3e2d414610a9557806329092d0e1461084857806355f291661461076b5780635c60da1b146107245780635e4ed26d146105545780636f0470aa146104e65780637b103999146104a25780637e48d4ea1461045f57806395e932451461040e578063b0f7efce146103db578063ddca3f43146103a1578063e55ca97f1461035e578063f794062e1461030f5763f960e67c146100f8575f80fd5b3461027757610106366112ef565b60405163053e5e5b60e41b81526004808201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610304575f916102d5575b506001600160a01b0316338190036102c357505f516020611a6f5f395f51905f525480156102b45761019282848661197c565b9081810361029f5750505f516020611aaf5f395f51905f52546001600160401b03811680421061028d57506001600160401b039060401c1680421161027b57506101da61189c565b6101e38161145b565b906101f16040519283611351565b8082523681840111610277576020815f92610214958386013783010152826119b8565b61021d30611526565b80610267575b80610250575b1561023057005b63bccd751760e01b5f9081526001600160a01b0391909116600452602490fd5b5061026263364dfa5560e21b306115b4565b610229565b5061027130611583565b15610223565b5f80fd5b63101d422160e01b5f5260045260245ffd5b6345d043cb60e11b5f5260045260245ffd5b636c50e6f360e01b5f5260045260245260445ffd5b63aae698bf60e01b5f5260045ffd5b630ea636c560e41b5f5260045260245ffd5b6102f7915060203d6020116102fd575b6102ef8183611351565b810190611372565b5f61015f565b503d6102e5565b6040513d5f823e3d90fd5b346102775760203660031901126102775760ff61033261032d6112d9565b611391565b5416600381101561034a576020906040519015158152f35b634e487b7160e01b5f52602160045260245ffd5b34610277575f3660031901126102775760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610277575f366003190112610277576103b96115fe565b915051156103cc57602090604051908152f35b6356ccfd6760e01b5f5260045ffd5b346102775760203660031901126102775760ff6103f961032d6112d9565b5416604051600382101561034a576020918152f35b34610277575f3660031901126102775760605f516020611a6f5f395f51905f52546001600160401b035f516020611aaf5f395f51905f5254604051928352818116602084015260401c166040820152f35b34610277575f3660031901126102775760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610277575f366003190112610277576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610277575f366003190112610277576105166105016115fe565b5060405192839260408452604084019061129d565b8281036020840152602080835192838152019201905f5b81811061053b575050500390f35b825184528594506020938401939092019160010161052d565b3461027757610562366112ef565b60405163053e5e5b60e41b8152600480820152306024820152909291906020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610304575f91610705575b506001600160a01b0316338190036102c357506fffffffffffffffff0000000000000000927fc8ff945398e44e4d0f368f659d51191ecb3b2aac4ad48949cac99861f5bf60759161060f846118d6565b61061a82828661197c565b936001600160401b0361064f7f000000000000000000000000000000000000000000000000000000000000000082421661141b565b926106e86106ce7f0000000000000000000000000000000000000000000000000000000000000000610681818861141b565b5f516020611aaf5f395f51905f52548689169c8d9260401b16906001600160801b03191617175f516020611aaf5f395f51905f5255895f516020611a6f5f395f51905f5255853f9661141b565b91604051968796875260806020880152608087019161143b565b60408501989098521660608301526001600160a01b0316940390a3005b61071e915060203d6020116102fd576102ef8183611351565b846105bf565b34610277575f366003190112610277577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546040516001600160a01b039091168152602090f35b34610277575f3660031901126102775760405163053e5e5b60e41b81526004808201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610304575f91610829575b506001600160a01b0316338190036102c3575f516020611a6f5f395f51905f525480156102b45761080361189c565b7f3581f2526e53a276effa5116f0579562b23947cbd75fbabdeb6049aa7f5c50e65f80a2005b610842915060203d6020116102fd576102ef8183611351565b816107d4565b34610277576020366003190112610277576108616112d9565b60405163053e5e5b60e41b8152600360048201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610304575f91610a76575b506001600160a01b031633819003610a64575060ff6108d982611391565b5416600381101561034a5715610a44576108f281611391565b805460ff191690555f516020611a8f5f395f51905f52545f19810191908211610a30576001600160a01b0316905f5b8261092b826113c9565b905460039190911b1c6001600160a01b0316146109505761094b9061140d565b610921565b8181106109d557825f516020611a8f5f395f51905f525480156109c1575f1901610979816113c9565b81549060018060a01b039060031b1b191690555f516020611a8f5f395f51905f52557fb472f8b85ec06e9751929de732db46402e26460036eb195f22a11885aec2f9a35f80a2005b634e487b7160e01b5f52603160045260245ffd5b6001810190818111610a3057610a2a6109ef6001936113c9565b848060a01b0391549060031b1c16610a06836113c9565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b01610950565b634e487b7160e01b5f52601160045260245ffd5b635d35c42960e01b5f9081526001600160a01b0391909116600452602490fd5b631df15fe560e01b5f5260045260245ffd5b610a8f915060203d6020116102fd576102ef8183611351565b826108bb565b34610277575f366003190112610277576020610aaf6115fe565b509050511515604051908152f35b34610277575f3660031901126102775760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461027757602036600319011261027757610b196112d9565b60405163053e5e5b60e41b8152600360048201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610304575f91610e62575b506001600160a01b031633819003610a64575060ff610b9182611391565b5416600381101561034a57610e4257610ba98161148a565b15610e2257610bb781611526565b80610e12575b80610dfb575b158015610d96575b6102305760405163d598d4c960e01b81526001600160a01b0382169190602081600481865afa908115610304575f91610d77575b506001600160a01b03163081141580610d6e575b610d58575060405163ee5f8c8f60e01b8152602081600481865afa908115610304575f91610d16575b506001600160401b03807f0000000000000000000000000000000000000000000000000000000000000000169116818111610d01575050610c7c81611391565b805460ff191660011790555f516020611a8f5f395f51905f52549068010000000000000000821015610ced57610a06826001610cc794015f516020611a8f5f395f51905f52556113c9565b7ff0762db86de494cbd709709b2774a60cc3e8e1cc65e7f2d471b720e3c94b72695f80a2005b634e487b7160e01b5f52604160045260245ffd5b6323b4fd1b60e21b5f5260045260245260445ffd5b90506020813d602011610d50575b81610d3160209383611351565b8101031261027757516001600160401b03811681036102775783610c3c565b3d9150610d24565b8263c4102f2760e01b5f5260045260245260445ffd5b50801515610c13565b610d90915060203d6020116102fd576102ef8183611351565b83610bff565b5060205f604051828101906301ffc9a760e01b825263d9815de160e01b602482015260248152610dc7604482611351565b519084617530fa5f513d82610def575b5081610de5575b5015610bcb565b9050151582610dde565b60201115915083610dd7565b50610e0d639e18e9f560e01b826115b4565b610bc3565b50610e1c81611583565b15610bbd565b6301952d1b60e31b5f9081526001600160a01b0391909116600452602490fd5b6319cd459560e01b5f9081526001600160a01b0391909116600452602490fd5b610e7b915060203d6020116102fd576102ef8183611351565b82610b73565b3461027757602036600319011261027757610e9a6112d9565b60405163053e5e5b60e41b8152600360048201523060248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610304575f91610f67575b506001600160a01b031633819003610a64575060ff610f1282611391565b5416600381101561034a57600103610a4457610f2d81611391565b805460ff191660021790556001600160a01b03167f9cc1f93f2943fc8fcd33d5bc04261ccae6a5d0369e0df1a76eeacb5e2b9d01a95f80a2005b610f80915060203d6020116102fd576102ef8183611351565b82610ef4565b604036600319011261027757610f9a6112d9565b6040805133602082019081526001600160a01b03841692820192909252602435606082018190529190610fda81608081015b03601f198101835282611351565b51902090610fe66115fe565b82959293919351156103cc5780341061118757505f94855b8451871015611026576110118786611476565b518101809111610a3057600190960195610ffe565b8490865f19430190438211610a3057604051906020820192408352604082015260408152611055606082611351565b51902081156111735793929306915f925b6110708484611476565b5181106110a95761108a6110838561140d565b9484611476565b5181039081111561106657634e487b7160e01b5f52601160045260245ffd5b856110fc6020846001600160a01b036110c2898b611476565b51604051630f0eab8960e41b81523360048201526001600160a01b0390961660248701526044860192909252169291829081906064820190565b038134865af1908115610304575f91611128575b604080518481526001600160601b0384166020820152f35b90506020813d60201161116b575b8161114360209383611351565b810103126102775751906001600160601b038216820361027757906001600160601b03611110565b3d9150611136565b634e487b7160e01b5f52601260045260245ffd5b6378279ed960e11b5f526004523460245260445ffd5b34610277575f366003190112610277576040518060205f516020611a8f5f395f51905f52549182815201905f516020611a8f5f395f51905f525f527f2b71675e48a0f4a78206475eaf049018dc55b2d04962d2e490145aef6296424f905f5b81811061122b576112278561121381870382611351565b60405191829160208352602083019061129d565b0390f35b82546001600160a01b03168452602090930192600192830192016111fc565b34610277576020366003190112610277576004359063ffffffff60e01b82168092036102775760209163364dfa5560e21b811490811561128c575b5015158152f35b6301ffc9a760e01b14905083611285565b90602080835192838152019201905f5b8181106112ba5750505090565b82516001600160a01b03168452602093840193909201916001016112ad565b600435906001600160a01b038216820361027757565b6040600319820112610277576004356001600160a01b038116810361027757916024356001600160401b0381116102775782602382011215610277578060040135926001600160401b0384116102775760248483010111610277576024019190565b90601f801991011681019081106001600160401b03821117610ced57604052565b9081602091031261027757516001600160a01b03811681036102775790565b6001600160a01b03165f9081527f38d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae1016020526040902090565b5f516020611a8f5f395f51905f52548110156113f9575f516020611a8f5f395f51905f525f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b5f198114610a305760010190565b906001600160401b03809116911601906001600160401b038211610a3057565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160401b038111610ced57601f01601f191660200190565b80518210156113f95760209160051b010190565b604051633b46338560e01b81526001600160a01b0391821660048201526002602482015290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115610304575f916114ee575090565b90506020813d60201161151e575b8161150960209383611351565b81010312610277575180151581036102775790565b3d91506114fc565b5f602091604051838101906301ffc9a760e01b82526301ffc9a760e01b602482015260248152611557604482611351565b5191617530fa5f513d82611577575b5081611570575090565b9050151590565b6020111591505f611566565b5f602091604051838101906301ffc9a760e01b825263ffffffff60e01b602482015260248152611557604482611351565b5f90602092604051848101916301ffc9a760e01b835263ffffffff60e01b16602482015260248152611557604482611351565b6001600160401b038111610ced5760051b60200190565b604051633b46338560e01b8152306004820152600360248201525f91906020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610304575f91611861575b501561185a575f516020611a8f5f395f51905f5254915b61167b836115e7565b916116896040519384611351565b838352601f19611698856115e7565b0136602085013782936116aa816115e7565b6116b76040519182611351565b818152601f196116c6836115e7565b0136602083013780945f925f905b8082106116e357505082905252565b90936116ee856113c9565b905460039190911b1c6001600160a01b031660ff61170b82611391565b5416600381101561034a5760011480159061184a575b6118405760405163a1aab33f60e01b8152602081600481855afa908115610304575f9161180f575b5080156118045760405163ddca3f4360e01b8152602081600481865afa908115610304575f916117d3575b508981116117c9575b50916117b2916001936001600160801b0381105f146117bb575b6117a18389611476565b526117ac8287611476565b5261140d565b945b01906116d4565b506001600160801b03611797565b98506117b261177d565b90506020813d82116117fc575b816117ed60209383611351565b8101031261027757515f611774565b3d91506117e0565b5050936001906117b4565b90506020813d8211611838575b8161182960209383611351565b8101031261027757515f611749565b3d915061181c565b50936001906117b4565b506118548161148a565b15611721565b5f91611672565b90506020813d602011611894575b8161187c60209383611351565b8101031261027757518015158103610277575f61165b565b3d915061186f565b6001600160801b03195f516020611aaf5f395f51905f5254165f516020611aaf5f395f51905f52555f5f516020611a6f5f395f51905f5255565b803b158015611907575b6118e75750565b6333a2905b60e11b5f9081526001600160a01b0391909116600452602490fd5b50803b6119138161145b565b6119206040519182611351565b81815260208101915f83853c5190516001600160e81b0319811691906003821061195d575b50506001600160e81b03191661ef0160f01b146118e0565b6001600160e81b0319600392830390921b82901b161690505f80611945565b91906119b290610fcc843f91604051948593602085019760018060a01b031688526040850152606080850152608084019161143b565b51902090565b906119c2826118d6565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8290556001600160a01b0382167fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a280518015611a69575f926020849301905af4903d15611a61573d91611a388361145b565b92611a466040519485611351565b83523d5f602085013e5b611a5d5750602081519101fd5b9050565b606091611a50565b50505056fe38d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae10238d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae10038d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae103a2646970667358221220a93274f948a74cd6eab2128d07dc7df4bf926704eb2143fab291643a3bfe433a64736f6c63430008250033",
}

// VerificationService is an auto generated Go binding around an Ethereum contract.
type VerificationService struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VerificationService) GetABI() abi.ABI {
	return c.abi
}

// NewVerificationService creates a new instance of VerificationService.
func NewVerificationService() *VerificationService {
	parsed, err := VerificationServiceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VerificationService{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VerificationService) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, uint64 roundTimeLimit_, uint64 upgradeDelay_, uint64 upgradeWindow_) returns()
func (verificationService *VerificationService) PackConstructor(registry_ common.Address, roundTimeLimit_ uint64, upgradeDelay_ uint64, upgradeWindow_ uint64) []byte {
	enc, err := verificationService.abi.Pack("", registry_, roundTimeLimit_, upgradeDelay_, upgradeWindow_)
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
func (verificationService *VerificationService) PackAdd(operatorContract common.Address) []byte {
	enc, err := verificationService.abi.Pack("add", operatorContract)
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
func (verificationService *VerificationService) TryPackAdd(operatorContract common.Address) ([]byte, error) {
	return verificationService.abi.Pack("add", operatorContract)
}

// PackCancelUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f29166.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelUpgrade() returns()
func (verificationService *VerificationService) PackCancelUpgrade() []byte {
	enc, err := verificationService.abi.Pack("cancelUpgrade")
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
func (verificationService *VerificationService) TryPackCancelUpgrade() ([]byte, error) {
	return verificationService.abi.Pack("cancelUpgrade")
}

// PackCandidates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0470aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function candidates() view returns(address[] list, uint256[] weights)
func (verificationService *VerificationService) PackCandidates() []byte {
	enc, err := verificationService.abi.Pack("candidates")
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
func (verificationService *VerificationService) TryPackCandidates() ([]byte, error) {
	return verificationService.abi.Pack("candidates")
}

// VerificationServiceCandidatesOutput serves as a container for the return parameters of contract
// method Candidates.
type VerificationServiceCandidatesOutput struct {
	List    []common.Address
	Weights []*big.Int
}

// UnpackCandidates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f0470aa.
//
// Solidity: function candidates() view returns(address[] list, uint256[] weights)
func (verificationService *VerificationService) UnpackCandidates(data []byte) (VerificationServiceCandidatesOutput, error) {
	out, err := verificationService.abi.Unpack("candidates", data)
	outstruct := new(VerificationServiceCandidatesOutput)
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
func (verificationService *VerificationService) PackCompleteUpgrade(implementation common.Address, initialiser []byte) []byte {
	enc, err := verificationService.abi.Pack("completeUpgrade", implementation, initialiser)
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
func (verificationService *VerificationService) TryPackCompleteUpgrade(implementation common.Address, initialiser []byte) ([]byte, error) {
	return verificationService.abi.Pack("completeUpgrade", implementation, initialiser)
}

// PackDeprecate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0753c30c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deprecate(address operatorContract) returns()
func (verificationService *VerificationService) PackDeprecate(operatorContract common.Address) []byte {
	enc, err := verificationService.abi.Pack("deprecate", operatorContract)
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
func (verificationService *VerificationService) TryPackDeprecate(operatorContract common.Address) ([]byte, error) {
	return verificationService.abi.Pack("deprecate", operatorContract)
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256 highest)
func (verificationService *VerificationService) PackFee() []byte {
	enc, err := verificationService.abi.Pack("fee")
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
func (verificationService *VerificationService) TryPackFee() ([]byte, error) {
	return verificationService.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256 highest)
func (verificationService *VerificationService) UnpackFee(data []byte) (*big.Int, error) {
	out, err := verificationService.abi.Unpack("fee", data)
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
func (verificationService *VerificationService) PackImplementation() []byte {
	enc, err := verificationService.abi.Pack("implementation")
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
func (verificationService *VerificationService) TryPackImplementation() ([]byte, error) {
	return verificationService.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (verificationService *VerificationService) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := verificationService.abi.Unpack("implementation", data)
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
func (verificationService *VerificationService) PackIsActive() []byte {
	enc, err := verificationService.abi.Pack("isActive")
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
func (verificationService *VerificationService) TryPackIsActive() ([]byte, error) {
	return verificationService.abi.Pack("isActive")
}

// UnpackIsActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22f3e2d4.
//
// Solidity: function isActive() view returns(bool)
func (verificationService *VerificationService) UnpackIsActive(data []byte) (bool, error) {
	out, err := verificationService.abi.Unpack("isActive", data)
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
func (verificationService *VerificationService) PackIsListed(operatorContract common.Address) []byte {
	enc, err := verificationService.abi.Pack("isListed", operatorContract)
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
func (verificationService *VerificationService) TryPackIsListed(operatorContract common.Address) ([]byte, error) {
	return verificationService.abi.Pack("isListed", operatorContract)
}

// UnpackIsListed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf794062e.
//
// Solidity: function isListed(address operatorContract) view returns(bool)
func (verificationService *VerificationService) UnpackIsListed(data []byte) (bool, error) {
	out, err := verificationService.abi.Unpack("isListed", data)
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
func (verificationService *VerificationService) PackListingOf(operatorContract common.Address) []byte {
	enc, err := verificationService.abi.Pack("listingOf", operatorContract)
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
func (verificationService *VerificationService) TryPackListingOf(operatorContract common.Address) ([]byte, error) {
	return verificationService.abi.Pack("listingOf", operatorContract)
}

// UnpackListingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0f7efce.
//
// Solidity: function listingOf(address operatorContract) view returns(uint8)
func (verificationService *VerificationService) UnpackListingOf(data []byte) (uint8, error) {
	out, err := verificationService.abi.Unpack("listingOf", data)
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
func (verificationService *VerificationService) PackOperatorContracts() []byte {
	enc, err := verificationService.abi.Pack("operatorContracts")
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
func (verificationService *VerificationService) TryPackOperatorContracts() ([]byte, error) {
	return verificationService.abi.Pack("operatorContracts")
}

// UnpackOperatorContracts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0225a1aa.
//
// Solidity: function operatorContracts() view returns(address[])
func (verificationService *VerificationService) UnpackOperatorContracts(data []byte) ([]common.Address, error) {
	out, err := verificationService.abi.Unpack("operatorContracts", data)
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
func (verificationService *VerificationService) PackPendingUpgrade() []byte {
	enc, err := verificationService.abi.Pack("pendingUpgrade")
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
func (verificationService *VerificationService) TryPackPendingUpgrade() ([]byte, error) {
	return verificationService.abi.Pack("pendingUpgrade")
}

// VerificationServicePendingUpgradeOutput serves as a container for the return parameters of contract
// method PendingUpgrade.
type VerificationServicePendingUpgradeOutput struct {
	Upgrade [32]byte
	From    uint64
	Until   uint64
}

// UnpackPendingUpgrade is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95e93245.
//
// Solidity: function pendingUpgrade() view returns(bytes32 upgrade, uint64 from, uint64 until)
func (verificationService *VerificationService) UnpackPendingUpgrade(data []byte) (VerificationServicePendingUpgradeOutput, error) {
	out, err := verificationService.abi.Unpack("pendingUpgrade", data)
	outstruct := new(VerificationServicePendingUpgradeOutput)
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
func (verificationService *VerificationService) PackRegistry() []byte {
	enc, err := verificationService.abi.Pack("registry")
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
func (verificationService *VerificationService) TryPackRegistry() ([]byte, error) {
	return verificationService.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (verificationService *VerificationService) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := verificationService.abi.Unpack("registry", data)
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
func (verificationService *VerificationService) PackRemove(operatorContract common.Address) []byte {
	enc, err := verificationService.abi.Pack("remove", operatorContract)
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
func (verificationService *VerificationService) TryPackRemove(operatorContract common.Address) ([]byte, error) {
	return verificationService.abi.Pack("remove", operatorContract)
}

// PackRequestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05ead37c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestRound(address contractAddress, bytes32 digest) payable returns(address operatorContract, uint96 round)
func (verificationService *VerificationService) PackRequestRound(contractAddress common.Address, digest [32]byte) []byte {
	enc, err := verificationService.abi.Pack("requestRound", contractAddress, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05ead37c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestRound(address contractAddress, bytes32 digest) payable returns(address operatorContract, uint96 round)
func (verificationService *VerificationService) TryPackRequestRound(contractAddress common.Address, digest [32]byte) ([]byte, error) {
	return verificationService.abi.Pack("requestRound", contractAddress, digest)
}

// VerificationServiceRequestRoundOutput serves as a container for the return parameters of contract
// method RequestRound.
type VerificationServiceRequestRoundOutput struct {
	OperatorContract common.Address
	Round            *big.Int
}

// UnpackRequestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05ead37c.
//
// Solidity: function requestRound(address contractAddress, bytes32 digest) payable returns(address operatorContract, uint96 round)
func (verificationService *VerificationService) UnpackRequestRound(data []byte) (VerificationServiceRequestRoundOutput, error) {
	out, err := verificationService.abi.Unpack("requestRound", data)
	outstruct := new(VerificationServiceRequestRoundOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperatorContract = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Round = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRoundTimeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe55ca97f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundTimeLimit() view returns(uint64)
func (verificationService *VerificationService) PackRoundTimeLimit() []byte {
	enc, err := verificationService.abi.Pack("roundTimeLimit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundTimeLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe55ca97f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundTimeLimit() view returns(uint64)
func (verificationService *VerificationService) TryPackRoundTimeLimit() ([]byte, error) {
	return verificationService.abi.Pack("roundTimeLimit")
}

// UnpackRoundTimeLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe55ca97f.
//
// Solidity: function roundTimeLimit() view returns(uint64)
func (verificationService *VerificationService) UnpackRoundTimeLimit(data []byte) (uint64, error) {
	out, err := verificationService.abi.Unpack("roundTimeLimit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackStartUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e4ed26d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startUpgrade(address implementation_, bytes initialiser) returns()
func (verificationService *VerificationService) PackStartUpgrade(implementation common.Address, initialiser []byte) []byte {
	enc, err := verificationService.abi.Pack("startUpgrade", implementation, initialiser)
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
func (verificationService *VerificationService) TryPackStartUpgrade(implementation common.Address, initialiser []byte) ([]byte, error) {
	return verificationService.abi.Pack("startUpgrade", implementation, initialiser)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (verificationService *VerificationService) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := verificationService.abi.Pack("supportsInterface", interfaceId)
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
func (verificationService *VerificationService) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return verificationService.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (verificationService *VerificationService) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := verificationService.abi.Unpack("supportsInterface", data)
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
func (verificationService *VerificationService) PackUpgradeDelay() []byte {
	enc, err := verificationService.abi.Pack("upgradeDelay")
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
func (verificationService *VerificationService) TryPackUpgradeDelay() ([]byte, error) {
	return verificationService.abi.Pack("upgradeDelay")
}

// UnpackUpgradeDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e48d4ea.
//
// Solidity: function upgradeDelay() view returns(uint64)
func (verificationService *VerificationService) UnpackUpgradeDelay(data []byte) (uint64, error) {
	out, err := verificationService.abi.Unpack("upgradeDelay", data)
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
func (verificationService *VerificationService) PackUpgradeWindow() []byte {
	enc, err := verificationService.abi.Pack("upgradeWindow")
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
func (verificationService *VerificationService) TryPackUpgradeWindow() ([]byte, error) {
	return verificationService.abi.Pack("upgradeWindow")
}

// UnpackUpgradeWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16204834.
//
// Solidity: function upgradeWindow() view returns(uint64)
func (verificationService *VerificationService) UnpackUpgradeWindow(data []byte) (uint64, error) {
	out, err := verificationService.abi.Unpack("upgradeWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// VerificationServiceOperatorContractAdded represents a OperatorContractAdded event raised by the VerificationService contract.
type VerificationServiceOperatorContractAdded struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const VerificationServiceOperatorContractAddedEventName = "OperatorContractAdded"

// ContractEventName returns the user-defined event name.
func (VerificationServiceOperatorContractAdded) ContractEventName() string {
	return VerificationServiceOperatorContractAddedEventName
}

// UnpackOperatorContractAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractAdded(address indexed operatorContract)
func (verificationService *VerificationService) UnpackOperatorContractAddedEvent(log *types.Log) (*VerificationServiceOperatorContractAdded, error) {
	event := "OperatorContractAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationServiceOperatorContractAdded)
	if len(log.Data) > 0 {
		if err := verificationService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationService.abi.Events[event].Inputs {
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

// VerificationServiceOperatorContractDeprecated represents a OperatorContractDeprecated event raised by the VerificationService contract.
type VerificationServiceOperatorContractDeprecated struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const VerificationServiceOperatorContractDeprecatedEventName = "OperatorContractDeprecated"

// ContractEventName returns the user-defined event name.
func (VerificationServiceOperatorContractDeprecated) ContractEventName() string {
	return VerificationServiceOperatorContractDeprecatedEventName
}

// UnpackOperatorContractDeprecatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractDeprecated(address indexed operatorContract)
func (verificationService *VerificationService) UnpackOperatorContractDeprecatedEvent(log *types.Log) (*VerificationServiceOperatorContractDeprecated, error) {
	event := "OperatorContractDeprecated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationServiceOperatorContractDeprecated)
	if len(log.Data) > 0 {
		if err := verificationService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationService.abi.Events[event].Inputs {
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

// VerificationServiceOperatorContractRemoved represents a OperatorContractRemoved event raised by the VerificationService contract.
type VerificationServiceOperatorContractRemoved struct {
	OperatorContract common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const VerificationServiceOperatorContractRemovedEventName = "OperatorContractRemoved"

// ContractEventName returns the user-defined event name.
func (VerificationServiceOperatorContractRemoved) ContractEventName() string {
	return VerificationServiceOperatorContractRemovedEventName
}

// UnpackOperatorContractRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorContractRemoved(address indexed operatorContract)
func (verificationService *VerificationService) UnpackOperatorContractRemovedEvent(log *types.Log) (*VerificationServiceOperatorContractRemoved, error) {
	event := "OperatorContractRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationServiceOperatorContractRemoved)
	if len(log.Data) > 0 {
		if err := verificationService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationService.abi.Events[event].Inputs {
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

// VerificationServiceUpgradeCancelled represents a UpgradeCancelled event raised by the VerificationService contract.
type VerificationServiceUpgradeCancelled struct {
	Upgrade [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const VerificationServiceUpgradeCancelledEventName = "UpgradeCancelled"

// ContractEventName returns the user-defined event name.
func (VerificationServiceUpgradeCancelled) ContractEventName() string {
	return VerificationServiceUpgradeCancelledEventName
}

// UnpackUpgradeCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpgradeCancelled(bytes32 indexed upgrade)
func (verificationService *VerificationService) UnpackUpgradeCancelledEvent(log *types.Log) (*VerificationServiceUpgradeCancelled, error) {
	event := "UpgradeCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationServiceUpgradeCancelled)
	if len(log.Data) > 0 {
		if err := verificationService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationService.abi.Events[event].Inputs {
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

// VerificationServiceUpgradeStarted represents a UpgradeStarted event raised by the VerificationService contract.
type VerificationServiceUpgradeStarted struct {
	Upgrade        [32]byte
	Implementation common.Address
	CodeHash       [32]byte
	Initialiser    []byte
	From           uint64
	Until          uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const VerificationServiceUpgradeStartedEventName = "UpgradeStarted"

// ContractEventName returns the user-defined event name.
func (VerificationServiceUpgradeStarted) ContractEventName() string {
	return VerificationServiceUpgradeStartedEventName
}

// UnpackUpgradeStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpgradeStarted(bytes32 indexed upgrade, address indexed implementation, bytes32 codeHash, bytes initialiser, uint64 from, uint64 until)
func (verificationService *VerificationService) UnpackUpgradeStartedEvent(log *types.Log) (*VerificationServiceUpgradeStarted, error) {
	event := "UpgradeStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationServiceUpgradeStarted)
	if len(log.Data) > 0 {
		if err := verificationService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationService.abi.Events[event].Inputs {
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

// VerificationServiceUpgraded represents a Upgraded event raised by the VerificationService contract.
type VerificationServiceUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const VerificationServiceUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (VerificationServiceUpgraded) ContractEventName() string {
	return VerificationServiceUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (verificationService *VerificationService) UnpackUpgradedEvent(log *types.Log) (*VerificationServiceUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationService.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationServiceUpgraded)
	if len(log.Data) > 0 {
		if err := verificationService.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationService.abi.Events[event].Inputs {
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
func (verificationService *VerificationService) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], verificationService.abi.Errors["AlreadyListed"].ID.Bytes()[:4]) {
		return verificationService.UnpackAlreadyListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return verificationService.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return verificationService.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["NoOperatorContract"].ID.Bytes()[:4]) {
		return verificationService.UnpackNoOperatorContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["NoUpgrade"].ID.Bytes()[:4]) {
		return verificationService.UnpackNoUpgradeError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["NotApproved"].ID.Bytes()[:4]) {
		return verificationService.UnpackNotApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return verificationService.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["OperatorContractUpgraderOnly"].ID.Bytes()[:4]) {
		return verificationService.UnpackOperatorContractUpgraderOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["RoundTimeTooLong"].ID.Bytes()[:4]) {
		return verificationService.UnpackRoundTimeTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["ServiceUpgraderOnly"].ID.Bytes()[:4]) {
		return verificationService.UnpackServiceUpgraderOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["TimesInvalid"].ID.Bytes()[:4]) {
		return verificationService.UnpackTimesInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["UpgradeExpired"].ID.Bytes()[:4]) {
		return verificationService.UnpackUpgradeExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["UpgradeTooEarly"].ID.Bytes()[:4]) {
		return verificationService.UnpackUpgradeTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["WrongInterface"].ID.Bytes()[:4]) {
		return verificationService.UnpackWrongInterfaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["WrongService"].ID.Bytes()[:4]) {
		return verificationService.UnpackWrongServiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["WrongUpgrade"].ID.Bytes()[:4]) {
		return verificationService.UnpackWrongUpgradeError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationService.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return verificationService.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VerificationServiceAlreadyListed represents a AlreadyListed error raised by the VerificationService contract.
type VerificationServiceAlreadyListed struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyListed(address operatorContract)
func VerificationServiceAlreadyListedErrorID() common.Hash {
	return common.HexToHash("0x19cd45959170cfb6a7c442727f0974f504e3b1bf4faaf155537ac5fdd0223fdb")
}

// UnpackAlreadyListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyListed(address operatorContract)
func (verificationService *VerificationService) UnpackAlreadyListedError(raw []byte) (*VerificationServiceAlreadyListed, error) {
	out := new(VerificationServiceAlreadyListed)
	if err := verificationService.abi.UnpackIntoInterface(out, "AlreadyListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceFeeTooLow represents a FeeTooLow error raised by the VerificationService contract.
type VerificationServiceFeeTooLow struct {
	Fee  *big.Int
	Sent *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func VerificationServiceFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 fee, uint256 sent)
func (verificationService *VerificationService) UnpackFeeTooLowError(raw []byte) (*VerificationServiceFeeTooLow, error) {
	out := new(VerificationServiceFeeTooLow)
	if err := verificationService.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceNoCode represents a NoCode error raised by the VerificationService contract.
type VerificationServiceNoCode struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address implementation)
func VerificationServiceNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address implementation)
func (verificationService *VerificationService) UnpackNoCodeError(raw []byte) (*VerificationServiceNoCode, error) {
	out := new(VerificationServiceNoCode)
	if err := verificationService.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceNoOperatorContract represents a NoOperatorContract error raised by the VerificationService contract.
type VerificationServiceNoOperatorContract struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoOperatorContract()
func VerificationServiceNoOperatorContractErrorID() common.Hash {
	return common.HexToHash("0x56ccfd679d44ddb4e500a0ff4d40555b47e28ef5c2fb42b750c4a6cc0c2be9f1")
}

// UnpackNoOperatorContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoOperatorContract()
func (verificationService *VerificationService) UnpackNoOperatorContractError(raw []byte) (*VerificationServiceNoOperatorContract, error) {
	out := new(VerificationServiceNoOperatorContract)
	if err := verificationService.abi.UnpackIntoInterface(out, "NoOperatorContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceNoUpgrade represents a NoUpgrade error raised by the VerificationService contract.
type VerificationServiceNoUpgrade struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoUpgrade()
func VerificationServiceNoUpgradeErrorID() common.Hash {
	return common.HexToHash("0xaae698bf62b69378fa0ecbd2f1f73916d1e338c3c06f3341c2ae61adaf6bbb4e")
}

// UnpackNoUpgradeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoUpgrade()
func (verificationService *VerificationService) UnpackNoUpgradeError(raw []byte) (*VerificationServiceNoUpgrade, error) {
	out := new(VerificationServiceNoUpgrade)
	if err := verificationService.abi.UnpackIntoInterface(out, "NoUpgrade", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceNotApproved represents a NotApproved error raised by the VerificationService contract.
type VerificationServiceNotApproved struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotApproved(address account)
func VerificationServiceNotApprovedErrorID() common.Hash {
	return common.HexToHash("0x0ca968d85aad8bf06cd42a1fc764cd31157275cade83a16ca8aca8e7418159d2")
}

// UnpackNotApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotApproved(address account)
func (verificationService *VerificationService) UnpackNotApprovedError(raw []byte) (*VerificationServiceNotApproved, error) {
	out := new(VerificationServiceNotApproved)
	if err := verificationService.abi.UnpackIntoInterface(out, "NotApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceNotListed represents a NotListed error raised by the VerificationService contract.
type VerificationServiceNotListed struct {
	OperatorContract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address operatorContract)
func VerificationServiceNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address operatorContract)
func (verificationService *VerificationService) UnpackNotListedError(raw []byte) (*VerificationServiceNotListed, error) {
	out := new(VerificationServiceNotListed)
	if err := verificationService.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceOperatorContractUpgraderOnly represents a OperatorContractUpgraderOnly error raised by the VerificationService contract.
type VerificationServiceOperatorContractUpgraderOnly struct {
	Upgrader common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorContractUpgraderOnly(address upgrader)
func VerificationServiceOperatorContractUpgraderOnlyErrorID() common.Hash {
	return common.HexToHash("0x1df15fe57a91b3e279bb703e8d4de0724b3f3af77b959a4fb18d0e981ace2f03")
}

// UnpackOperatorContractUpgraderOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorContractUpgraderOnly(address upgrader)
func (verificationService *VerificationService) UnpackOperatorContractUpgraderOnlyError(raw []byte) (*VerificationServiceOperatorContractUpgraderOnly, error) {
	out := new(VerificationServiceOperatorContractUpgraderOnly)
	if err := verificationService.abi.UnpackIntoInterface(out, "OperatorContractUpgraderOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceRoundTimeTooLong represents a RoundTimeTooLong error raised by the VerificationService contract.
type VerificationServiceRoundTimeTooLong struct {
	RoundTime uint64
	Limit     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTimeTooLong(uint64 roundTime, uint64 limit)
func VerificationServiceRoundTimeTooLongErrorID() common.Hash {
	return common.HexToHash("0x8ed3f46c5a05df6a7c1627d67fdb79c5801ef2f2cd14363dc26b88426dbbdc50")
}

// UnpackRoundTimeTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTimeTooLong(uint64 roundTime, uint64 limit)
func (verificationService *VerificationService) UnpackRoundTimeTooLongError(raw []byte) (*VerificationServiceRoundTimeTooLong, error) {
	out := new(VerificationServiceRoundTimeTooLong)
	if err := verificationService.abi.UnpackIntoInterface(out, "RoundTimeTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceServiceUpgraderOnly represents a ServiceUpgraderOnly error raised by the VerificationService contract.
type VerificationServiceServiceUpgraderOnly struct {
	Upgrader common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceUpgraderOnly(address upgrader)
func VerificationServiceServiceUpgraderOnlyErrorID() common.Hash {
	return common.HexToHash("0xea636c500c3630a260349a1d14d168a36483eca226cf52c4d2a251140e0721b2")
}

// UnpackServiceUpgraderOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceUpgraderOnly(address upgrader)
func (verificationService *VerificationService) UnpackServiceUpgraderOnlyError(raw []byte) (*VerificationServiceServiceUpgraderOnly, error) {
	out := new(VerificationServiceServiceUpgraderOnly)
	if err := verificationService.abi.UnpackIntoInterface(out, "ServiceUpgraderOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceTimesInvalid represents a TimesInvalid error raised by the VerificationService contract.
type VerificationServiceTimesInvalid struct {
	UpgradeDelay  uint64
	UpgradeWindow uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimesInvalid(uint64 upgradeDelay, uint64 upgradeWindow)
func VerificationServiceTimesInvalidErrorID() common.Hash {
	return common.HexToHash("0x15614df3368d04f86cd31a548116e44e0cd2ceda2434ec0884b57082e4995c05")
}

// UnpackTimesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimesInvalid(uint64 upgradeDelay, uint64 upgradeWindow)
func (verificationService *VerificationService) UnpackTimesInvalidError(raw []byte) (*VerificationServiceTimesInvalid, error) {
	out := new(VerificationServiceTimesInvalid)
	if err := verificationService.abi.UnpackIntoInterface(out, "TimesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceUpgradeExpired represents a UpgradeExpired error raised by the VerificationService contract.
type VerificationServiceUpgradeExpired struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpgradeExpired(uint64 until)
func VerificationServiceUpgradeExpiredErrorID() common.Hash {
	return common.HexToHash("0x101d4221c5c5776d494e0dd5be59622651b5b5d071700ffdac15b91f019e6327")
}

// UnpackUpgradeExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpgradeExpired(uint64 until)
func (verificationService *VerificationService) UnpackUpgradeExpiredError(raw []byte) (*VerificationServiceUpgradeExpired, error) {
	out := new(VerificationServiceUpgradeExpired)
	if err := verificationService.abi.UnpackIntoInterface(out, "UpgradeExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceUpgradeTooEarly represents a UpgradeTooEarly error raised by the VerificationService contract.
type VerificationServiceUpgradeTooEarly struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpgradeTooEarly(uint64 from)
func VerificationServiceUpgradeTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x8ba08796a9f45cb8d5cb4925ab69ed197f6207fc91113137291ab46621a0dffe")
}

// UnpackUpgradeTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpgradeTooEarly(uint64 from)
func (verificationService *VerificationService) UnpackUpgradeTooEarlyError(raw []byte) (*VerificationServiceUpgradeTooEarly, error) {
	out := new(VerificationServiceUpgradeTooEarly)
	if err := verificationService.abi.UnpackIntoInterface(out, "UpgradeTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceWrongInterface represents a WrongInterface error raised by the VerificationService contract.
type VerificationServiceWrongInterface struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInterface(address account)
func VerificationServiceWrongInterfaceErrorID() common.Hash {
	return common.HexToHash("0xbccd751781fd024d55672a3ad1513a951a4c30cddce8b62789c5fcc90f639be0")
}

// UnpackWrongInterfaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInterface(address account)
func (verificationService *VerificationService) UnpackWrongInterfaceError(raw []byte) (*VerificationServiceWrongInterface, error) {
	out := new(VerificationServiceWrongInterface)
	if err := verificationService.abi.UnpackIntoInterface(out, "WrongInterface", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceWrongService represents a WrongService error raised by the VerificationService contract.
type VerificationServiceWrongService struct {
	OperatorContract common.Address
	Service          common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongService(address operatorContract, address service)
func VerificationServiceWrongServiceErrorID() common.Hash {
	return common.HexToHash("0xc4102f277e3af14f42960633b45fe3ed62278e941cc5ad62ac58d5be898fd2e9")
}

// UnpackWrongServiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongService(address operatorContract, address service)
func (verificationService *VerificationService) UnpackWrongServiceError(raw []byte) (*VerificationServiceWrongService, error) {
	out := new(VerificationServiceWrongService)
	if err := verificationService.abi.UnpackIntoInterface(out, "WrongService", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceWrongUpgrade represents a WrongUpgrade error raised by the VerificationService contract.
type VerificationServiceWrongUpgrade struct {
	Started [32]byte
	Given   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongUpgrade(bytes32 started, bytes32 given)
func VerificationServiceWrongUpgradeErrorID() common.Hash {
	return common.HexToHash("0x6c50e6f39023d068095892e104ef8c0da61d292d4fac59eb8fda9e305cb761d6")
}

// UnpackWrongUpgradeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongUpgrade(bytes32 started, bytes32 given)
func (verificationService *VerificationService) UnpackWrongUpgradeError(raw []byte) (*VerificationServiceWrongUpgrade, error) {
	out := new(VerificationServiceWrongUpgrade)
	if err := verificationService.abi.UnpackIntoInterface(out, "WrongUpgrade", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationServiceZeroAddress represents a ZeroAddress error raised by the VerificationService contract.
type VerificationServiceZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func VerificationServiceZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (verificationService *VerificationService) UnpackZeroAddressError(raw []byte) (*VerificationServiceZeroAddress, error) {
	out := new(VerificationServiceZeroAddress)
	if err := verificationService.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

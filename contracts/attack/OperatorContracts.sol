// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {OperatorContract} from "../src/OperatorContract.sol";
import {IVerificationRounds} from "../src/interfaces/IVerificationRounds.sol";

/// @title The base and nothing else: all that is paid is earned by whom the payer names, then the customer is told
contract PlainOperator is OperatorContract {
    uint256 public fee;
    uint256 public weight = 1;
    uint256 public calls;

    constructor(address registry_, address service_) OperatorContract(registry_, service_) {}

    function setFee(uint256 fee_) external {
        fee = fee_;
    }

    function setWeight(uint256 weight_) external {
        weight = weight_;
    }

    function work(address worker, address customer, uint256 gasLimit, bytes calldata data) external payable whileEnabled onlyService {
        ++calls;
        _earn(worker, msg.value);
        _callBack(customer, gasLimit, data);
    }

    function staking() external pure returns (address) {
        return address(0);
    }
}

/// @title One who is paid or called back, and conducts itself as it is told
contract Hostile {
    enum Conduct {
        ACCEPT,
        REVERT,
        BURN,
        BOMB,
        RE_ENTER
    }

    Conduct public conduct;
    address public target;
    bytes public data;
    uint256 public calls;
    uint256 public gas;
    bool public entered;
    bytes public heard;

    function set(Conduct conduct_, address target_, bytes calldata data_) external {
        (conduct, target, data) = (conduct_, target_, data_);
    }

    fallback() external payable {
        gas = gasleft();
        ++calls;
        heard = msg.data;
        if (conduct == Conduct.REVERT) revert("no");
        if (conduct == Conduct.BURN) {
            assembly {
                invalid()
            }
        }
        if (conduct == Conduct.BOMB) {
            assembly {
                return(0, 1000000)
            }
        }
        if (conduct == Conduct.RE_ENTER) {
            (bool ok,) = target.call(data);
            entered = entered || ok;
        }
    }

    receive() external payable {
        ++calls;
        if (conduct == Conduct.REVERT) revert("no");
        if (conduct == Conduct.RE_ENTER) {
            (bool ok,) = target.call(data);
            entered = entered || ok;
        }
    }
}

/// @title An operator contract whose terms are whatever suits the test
contract OddOperator is PlainOperator {
    uint64 public immutable roundTime;
    bool private immutable ROUNDS;

    constructor(address registry_, address service_, bool rounds, uint64 roundTime_) PlainOperator(registry_, service_) {
        (ROUNDS, roundTime) = (rounds, roundTime_);
    }

    function startRound(address, address, bytes32) external payable whileEnabled onlyService returns (uint96) {
        if (msg.value < fee) revert FeeTooLow(fee, msg.value);
        return uint96(++calls);
    }

    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return (ROUNDS && interfaceId == type(IVerificationRounds).interfaceId) || super.supportsInterface(interfaceId);
    }
}

/// @title An operator contract that says what anybody tells it, and takes what it can
contract ForgingOperator is OperatorContract {
    uint256 public constant fee = 0;
    uint256 public constant weight = type(uint128).max;
    uint64 public constant roundTime = 1;
    address public immutable staking;

    uint96 public rounds;
    uint8 public outcome;
    mapping(uint96 round => bytes32) public subjectOf;

    constructor(address registry_, address service_, address staking_) OperatorContract(registry_, service_) {
        staking = staking_;
    }

    function startRound(address customer, address contractAddress, bytes32 digest) external payable returns (uint96 round) {
        round = ++rounds;
        subjectOf[round] = keccak256(abi.encode(customer, contractAddress, digest, block.timestamp));
        outcome = 0;
    }

    function say(uint8 outcome_) external {
        outcome = outcome_;
    }

    function result(uint96) external view returns (uint8, bytes32, bytes32) {
        return (outcome, 0, 0);
    }

    function run(address to, bytes calldata data) external {
        (bool ok, bytes memory answer) = to.call(data);
        if (!ok) {
            assembly {
                revert(add(answer, 32), mload(answer))
            }
        }
    }

    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == type(IVerificationRounds).interfaceId || super.supportsInterface(interfaceId);
    }
}

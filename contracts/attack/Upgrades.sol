// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PlainOperator} from "./OperatorContracts.sol";
import {ServiceContract} from "../src/ServiceContract.sol";
import {ImplementationSlot} from "../src/ImplementationSlot.sol";

/// @title Another version of a service, with state of its own in the first slots, where careless versions keep theirs
contract NextService is ServiceContract {
    uint256 public first;
    address public initialiser;
    mapping(address account => uint256) public counts;

    constructor(address registry_, uint64 upgradeDelay_, uint64 upgradeWindow_) ServiceContract(registry_, upgradeDelay_, upgradeWindow_) {}

    function initialise(uint256 value) external {
        require(initialiser == address(0), "twice");
        (first, initialiser) = (value, msg.sender);
    }

    function fail() external pure {
        revert("not today");
    }

    function failSilently() external pure {
        assembly {
            revert(0, 0)
        }
    }

    /// @notice An initialiser that points the proxy elsewhere.
    function redirect(address elsewhere) external {
        ImplementationSlot.change(elsewhere, "");
    }

    function count() external {
        ++counts[msg.sender];
    }

    function version() external pure returns (uint256) {
        return 2;
    }

    function _work() internal pure override returns (bytes4) {
        return 0x12345678;
    }
}

/// @title A service gone bad that can still be upgraded: it names what it was told to name
contract LyingService is ServiceContract {
    address public named;
    uint96 public round;

    constructor(address registry_, uint64 upgradeDelay_, uint64 upgradeWindow_) ServiceContract(registry_, upgradeDelay_, upgradeWindow_) {}

    function name(address named_, uint96 round_) external {
        (named, round) = (named_, round_);
    }

    function requestRound(address, bytes32) external payable returns (address, uint96) {
        return (named, round);
    }

    function _work() internal pure override returns (bytes4) {
        return 0x12345678;
    }
}

/// @title The base of services and a request
contract PlainService is ServiceContract {
    constructor(address registry_) ServiceContract(registry_, 1, 1) {}

    function ask(uint256 seed) external payable {
        PlainOperator(_selectPaid(bytes32(seed))).work{value: msg.value}(msg.sender, msg.sender, 0, "");
    }

    /// @dev What every operator contract can do.
    function _work() internal pure override returns (bytes4) {
        return 0x01ffc9a7;
    }
}

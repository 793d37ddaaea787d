// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IVerificationRounds} from "../src/interfaces/IVerificationRounds.sol";

/// @title A service gone bad, at the address of the good one
contract ForgingService {
    IVerificationRounds public operatorContract;
    uint96 public round;
    address public target;
    bytes public data;

    function name(IVerificationRounds operatorContract_, uint96 round_) external {
        (operatorContract, round) = (operatorContract_, round_);
    }

    function setCall(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    /// @notice Starts a round in somebody's name.
    function start(IVerificationRounds where, address customer, address contractAddress, bytes32 digest)
        external
        payable
        returns (uint96)
    {
        return where.startRound{value: msg.value}(customer, contractAddress, digest);
    }

    function isListed(address) external pure returns (bool) {
        return true;
    }

    /// @notice Names what it was told to name, whatever was asked.
    function requestRound(address, bytes32) external payable returns (IVerificationRounds, uint96) {
        if (target != address(0)) {
            (bool ok, bytes memory reason) = target.call(data);
            if (!ok) {
                assembly {
                    revert(add(reason, 32), mload(reason))
                }
            }
        }
        return (operatorContract, round);
    }
}

/// @title An operator contract that says whatever suits, approved by nobody
contract ForgedOperator {
    bytes32 public subject;
    bool public settled;

    function setSubject(bytes32 subject_) external {
        subject = subject_;
    }

    function subjectOf(uint96) external view returns (bytes32) {
        return subject;
    }

    /// @notice PENDING while it is asked for the round, MATCH when that is concluded.
    function result(uint96) external view returns (uint8, bytes32, bytes32) {
        return (settled ? 1 : 0, 0, 0);
    }

    function settle() external {
        settled = true;
    }
}

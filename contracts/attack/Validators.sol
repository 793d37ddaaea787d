// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IVerificationRounds} from "../src/interfaces/IVerificationRounds.sol";
import {IPermissionedVerificationOperator} from "../src/interfaces/IPermissionedVerificationOperator.sol";

/// @title A validator that is a contract, and conducts itself as it is told while it is being paid
contract ContractValidator {
    enum Conduct {
        ACCEPT,
        REFUSE,
        COLLECT_AGAIN,
        FLOOD,
        COUNT
    }

    IPermissionedVerificationOperator public operator;
    uint96 public round;
    Conduct public conduct;
    uint256 public paid;

    function join(IPermissionedVerificationOperator operator_, uint96 round_, Conduct conduct_) external {
        (operator, round, conduct) = (operator_, round_, conduct_);
    }

    function commit(bytes32 commitment) external {
        operator.commit(round, commitment);
    }

    function reveal(IVerificationRounds.Verdict verdict, bytes32 buildDigest, bytes32 findingsDigest, bytes32 salt) external {
        operator.reveal(round, verdict, buildDigest, findingsDigest, salt);
    }

    function collect() external {
        operator.collect(round);
    }

    receive() external payable {
        require(conduct != Conduct.REFUSE);
        if (conduct == Conduct.COUNT) ++paid;
        if (conduct == Conduct.FLOOD) {
            assembly {
                return(0, 1000000)
            }
        }
        if (conduct == Conduct.COLLECT_AGAIN && address(operator).balance >= msg.value) {
            try operator.collect(round) {} catch {}
        }
    }
}

/// @title A customer that harms whoever calls it
contract HostileCustomer {
    fallback() external payable {
        assembly {
            invalid()
        }
    }
}

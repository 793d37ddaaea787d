// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Takes every call without a word
/// @notice Behind a transparent proxy it swallows what somebody sends who is not the admin, upgrades included.
contract Swallows {
    fallback() external payable {}
}

/// @title Points its proxy elsewhere while it is initialised
contract Repoints {
    function initialise(bytes32 slot, address elsewhere) external payable {
        assembly {
            sstore(slot, elsewhere)
        }
    }

    function version() external pure returns (uint256) {
        return 66;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.24;

library TokenStorage {
    /// @custom:storage-location erc7201:plank.token
    struct Layout {
        address minter;
        uint256 cap;
    }

    function layout() internal pure returns (Layout storage $) {
        bytes32 slot = keccak256(abi.encode(uint256(keccak256("plank.token")) - 1)) & ~bytes32(uint256(0xff));
        assembly {
            $.slot := slot
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Arithmetic of shares
library Shares {
    function part(uint256 amount, uint256 perMille) internal pure returns (uint256) {
        return (amount * perMille + 999) / 1000;
    }

    function unused(uint256 amount) internal pure returns (uint256) {
        return amount + 1;
    }
}

/// @dev Nothing of the vault comes to it.
contract Bystander {
    uint256 public seen = 2;
}

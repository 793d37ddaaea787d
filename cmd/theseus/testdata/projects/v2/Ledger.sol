// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @custom:oz-upgrades-from src/legacy/Ledger.sol:Ledger
contract Ledger {
    uint256 internal sum;
    address internal last;
    uint96 internal count;

    function note(uint256 amount) external {
        sum += amount;
        last = msg.sender;
        ++count;
    }
}

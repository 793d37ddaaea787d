// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What a UUPS proxy answers through its running code (ERC-1822, OpenZeppelin 4 and 5)
interface IUUPS {
    function upgradeToAndCall(address implementation, bytes calldata data) external payable;
    function proxiableUUID() external view returns (bytes32);
}

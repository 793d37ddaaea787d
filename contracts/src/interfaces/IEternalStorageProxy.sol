// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What a proxy of eternal storage answers its owner (`contracts/strategies/eternal`)
interface IEternalStorageProxy {
    function upgradeTo(string calldata version, address implementation) external;
    function implementation() external view returns (address);
    /// @dev Answered by the running code, if at all.
    function upgradeabilityOwner() external view returns (address);
}

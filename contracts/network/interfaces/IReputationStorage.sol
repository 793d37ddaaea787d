// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What `IReputation` remembers
interface IReputationStorage {
    /// @notice The bound logic only.
    function setPoints(address account, uint256 points) external;

    function pointsOf(address account) external view returns (uint256);
}

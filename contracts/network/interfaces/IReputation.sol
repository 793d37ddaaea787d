// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Points that campaigns award
interface IReputation {
    error ValidatedCampaignOnly(address account);

    event Awarded(address indexed campaign, address indexed account, uint256 points);

    /// @notice Awards the account what a contribution is worth. Validated campaigns only.
    function award(address account) external;

    function pointsOf(address account) external view returns (uint256);
}

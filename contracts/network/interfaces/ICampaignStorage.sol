// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {ICampaigns} from "./ICampaigns.sol";

/// @title What `ICampaigns` remembers
interface ICampaignStorage {
    /// @notice Adds a campaign at the end of the list. The bound logic only.
    function add(address campaign, ICampaigns.Campaign calldata record) external;
    /// @notice The bound logic only.
    function setStatus(address campaign, ICampaigns.Status status, uint64 archivedAt) external;

    function campaignOf(address campaign) external view returns (ICampaigns.Campaign memory);
    function statusOf(address campaign) external view returns (ICampaigns.Status);
    function campaignCount() external view returns (uint256);
    function campaignAt(uint256 i) external view returns (address);
}

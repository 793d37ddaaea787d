// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BoundStorage} from "./BoundStorage.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {ICampaignStorage} from "./interfaces/ICampaignStorage.sol";

/// @title What `Campaigns` remembers
/// @notice See `BoundStorage` for who may do what.
contract CampaignStorage is BoundStorage, ICampaignStorage {
    address[] private _campaigns;
    mapping(address campaign => ICampaigns.Campaign) private _campaign;

    constructor(address directory_) BoundStorage(directory_) {}

    /// @inheritdoc ICampaignStorage
    function add(address campaign, ICampaigns.Campaign calldata record) external onlyLogic {
        _campaigns.push(campaign);
        _campaign[campaign] = record;
    }

    /// @inheritdoc ICampaignStorage
    function setStatus(address campaign, ICampaigns.Status status, uint64 archivedAt) external onlyLogic {
        (_campaign[campaign].status, _campaign[campaign].archivedAt) = (status, archivedAt);
    }

    /// @inheritdoc ICampaignStorage
    function campaignOf(address campaign) external view returns (ICampaigns.Campaign memory) {
        return _campaign[campaign];
    }

    /// @inheritdoc ICampaignStorage
    function statusOf(address campaign) external view returns (ICampaigns.Status) {
        return _campaign[campaign].status;
    }

    /// @inheritdoc ICampaignStorage
    function campaignCount() external view returns (uint256) {
        return _campaigns.length;
    }

    /// @inheritdoc ICampaignStorage
    function campaignAt(uint256 i) external view returns (address) {
        return i < _campaigns.length ? _campaigns[i] : address(0);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {IReputation} from "./interfaces/IReputation.sol";
import {IReputationStorage} from "./interfaces/IReputationStorage.sol";

/// @title Points that campaigns award
///
/// Who may do what: campaigns that are validated at the moment award a point; nobody takes one away.
/// Assumed: `points` is this singleton's storage; `campaigns` tells who is validated.
/// Deliberately unchecked: to whom, and how often. Somebody who is contractor and customer at once can award themself points at the
/// cost of gas: what they are worth is for their reader to judge, by campaign (events name it).
contract Reputation is IReputation {
    IReputationStorage public immutable points;
    ICampaigns public immutable campaigns;

    constructor(IReputationStorage points_, ICampaigns campaigns_) {
        points = points_;
        campaigns = campaigns_;
    }

    /// @inheritdoc IReputation
    function award(address account) external {
        if (!campaigns.isValidated(msg.sender)) revert ValidatedCampaignOnly(msg.sender);

        uint256 awarded = _worth(account);
        points.setPoints(account, points.pointsOf(account) + awarded);

        emit Awarded(msg.sender, account, awarded);
    }

    /// @inheritdoc IReputation
    function pointsOf(address account) public view returns (uint256) {
        return points.pointsOf(account);
    }

    function _worth(address) internal view virtual returns (uint256) {
        return 1;
    }
}

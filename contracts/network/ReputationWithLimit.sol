// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {IReputationStorage} from "./interfaces/IReputationStorage.sol";
import {Reputation} from "./Reputation.sol";

/// @title Points that campaigns award, up to a limit for each account
/// @notice A second version of `Reputation`, to show that campaigns which are there see it at once. Who may do what: as there.
contract ReputationWithLimit is Reputation {
    uint256 public immutable limit;

    constructor(IReputationStorage points_, ICampaigns campaigns_, uint256 limit_) Reputation(points_, campaigns_) {
        limit = limit_;
    }

    function _worth(address account) internal view override returns (uint256) {
        return pointsOf(account) < limit ? 1 : 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BoundStorage} from "./BoundStorage.sol";
import {IReputationStorage} from "./interfaces/IReputationStorage.sol";

/// @title What `Reputation` remembers
/// @notice See `BoundStorage` for who may do what.
contract ReputationStorage is BoundStorage, IReputationStorage {
    /// @inheritdoc IReputationStorage
    mapping(address account => uint256) public override pointsOf;

    constructor(address directory_) BoundStorage(directory_) {}

    /// @inheritdoc IReputationStorage
    function setPoints(address account, uint256 points) external onlyLogic {
        pointsOf[account] = points;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TokenStorage} from "./TokenStorage.sol";
import {UpgradeabilityOwner} from "./UpgradeabilityOwner.sol";

/// @title The storage of `TokenProxy`, for its behaviours: the same state by the same bases in the same order
abstract contract UpgradeableTokenStorage is UpgradeabilityOwner, TokenStorage {}

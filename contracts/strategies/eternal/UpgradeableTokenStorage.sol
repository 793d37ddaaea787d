// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TokenStorage} from "./TokenStorage.sol";
import {UpgradeabilityStorage} from "./UpgradeabilityStorage.sol";

/// @title The storage of `TokenProxy`, for its behaviours: the same bases in the same order
abstract contract UpgradeableTokenStorage is UpgradeabilityStorage, TokenStorage {}

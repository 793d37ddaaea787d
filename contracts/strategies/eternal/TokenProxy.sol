// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TokenStorage} from "./TokenStorage.sol";
import {UpgradeabilityProxy} from "./UpgradeabilityProxy.sol";

/// @title The worked example: a token whose code can be replaced
/// @notice See `UpgradeabilityProxy`. Users know this address.
contract TokenProxy is UpgradeabilityProxy, TokenStorage {
    constructor(address owner, string memory version_, address implementation_, bytes memory data)
        payable
        UpgradeabilityProxy(owner, version_, implementation_, data)
    {}
}

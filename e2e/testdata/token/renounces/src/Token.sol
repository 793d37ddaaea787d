// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.24;

import {OwnableUpgradeable} from "@oz-up/access/OwnableUpgradeable.sol";
import {UUPSUpgradeable} from "@oz-up/proxy/utils/UUPSUpgradeable.sol";
import {ERC20Upgradeable} from "@oz-up/token/ERC20/ERC20Upgradeable.sol";

/// @title A token that gives its upgrades up while it is initialised
contract Token is ERC20Upgradeable, OwnableUpgradeable, UUPSUpgradeable {
    function initialize() external reinitializer(2) {
        __ERC20_init("Plank", "PLK");
        _transferOwnership(address(0));
    }

    function _authorizeUpgrade(address) internal override onlyOwner {}
}

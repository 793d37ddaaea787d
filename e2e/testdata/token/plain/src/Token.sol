// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.24;

import {ERC20Upgradeable} from "@oz-up/token/ERC20/ERC20Upgradeable.sol";

/// @title A token that forgot that it is upgraded through its own code
contract Token is ERC20Upgradeable {
    function initialize() external reinitializer(2) {
        __ERC20_init("Plank", "PLK");
    }
}

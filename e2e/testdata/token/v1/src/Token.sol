// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.24;

import {OwnableUpgradeable} from "@oz-up/access/OwnableUpgradeable.sol";
import {UUPSUpgradeable} from "@oz-up/proxy/utils/UUPSUpgradeable.sol";
import {ERC20Upgradeable} from "@oz-up/token/ERC20/ERC20Upgradeable.sol";
import {TokenStorage} from "./TokenStorage.sol";

/// @title A token behind a UUPS proxy
/// @notice The owner may do one thing, upgrade, and is the record's `Authority`. What the team does from day to day is the
/// minter's, who cannot upgrade.
contract Token is ERC20Upgradeable, OwnableUpgradeable, UUPSUpgradeable {
    constructor() {
        _disableInitializers();
    }

    function initialize(address owner_, address minter_, uint256 supply) external initializer {
        __ERC20_init("Plank", "PLK");
        __Ownable_init(owner_);
        TokenStorage.layout().minter = minter_;
        _mint(minter_, supply);
    }

    function minter() external view returns (address) {
        return TokenStorage.layout().minter;
    }

    function _authorizeUpgrade(address) internal override onlyOwner {}
}

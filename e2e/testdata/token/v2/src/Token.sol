// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.24;

import {OwnableUpgradeable} from "@oz-up/access/OwnableUpgradeable.sol";
import {UUPSUpgradeable} from "@oz-up/proxy/utils/UUPSUpgradeable.sol";
import {ERC20Upgradeable} from "@oz-up/token/ERC20/ERC20Upgradeable.sol";
import {TokenStorage} from "./TokenStorage.sol";

/// @title The token, with mint up to a cap, and burn
contract Token is ERC20Upgradeable, OwnableUpgradeable, UUPSUpgradeable {
    error MinterOnly(address minter);
    error OverCap(uint256 cap);

    constructor() {
        _disableInitializers();
    }

    function initialize(address owner_, address minter_, uint256 supply) external initializer {
        __ERC20_init("Plank", "PLK");
        __Ownable_init(owner_);
        TokenStorage.layout().minter = minter_;
        _mint(minter_, supply);
    }

    /// @notice What version 1 did not have.
    function initializeV2(uint256 cap_) external reinitializer(2) onlyOwner {
        TokenStorage.layout().cap = cap_;
    }

    function mint(address to, uint256 value) external {
        TokenStorage.Layout storage $ = TokenStorage.layout();
        if (msg.sender != $.minter) revert MinterOnly($.minter);
        _mint(to, value);
        if (totalSupply() > $.cap) revert OverCap($.cap);
    }

    function burn(uint256 value) external {
        _burn(msg.sender, value);
    }

    function minter() external view returns (address) {
        return TokenStorage.layout().minter;
    }

    function cap() external view returns (uint256) {
        return TokenStorage.layout().cap;
    }

    function version() external pure returns (uint256) {
        return 2;
    }

    function _authorizeUpgrade(address) internal override onlyOwner {}
}

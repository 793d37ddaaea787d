// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

/// @title A UUPS implementation as OpenZeppelin 5 makes them, with an owner
contract Owned is UUPSUpgradeable {
    address public owner;
    uint256 public stored;
    uint256 public immutable number;

    error OwnerOnly();

    constructor(uint256 number_) {
        number = number_;
    }

    function initialise(address owner_) external payable {
        require(owner == address(0));
        owner = owner_;
    }

    function transferOwnership(address owner_) external {
        if (msg.sender != owner) revert OwnerOnly();
        owner = owner_;
    }

    function store(uint256 value) external {
        stored = value;
    }

    function _authorizeUpgrade(address) internal view virtual override {
        if (msg.sender != owner) revert OwnerOnly();
    }
}

/// @title Upgradeable for the last time: from here on nobody may upgrade
contract Final is Owned {
    error Never();

    constructor() Owned(99) {}

    function _authorizeUpgrade(address) internal pure override {
        revert Never();
    }
}

/// @title Passes the test of `proxiableUUID`, and does nothing when it is upgraded
contract Ignores is Owned {
    constructor() Owned(98) {}

    function upgradeToAndCall(address, bytes memory) public payable override {}
}

/// @title Lets itself be upgraded until it is told otherwise
contract Stubborn is Owned {
    bool public stubborn;

    error NotToday();

    constructor() Owned(97) {}

    function setStubborn(bool stubborn_) external {
        stubborn = stubborn_;
    }

    function _authorizeUpgrade(address next) internal view override {
        super._authorizeUpgrade(next);
        if (stubborn) revert NotToday();
    }
}

/// @title Gives its owner away while it is initialised, so that the next upgrade would be somebody else's
contract GivesAway is Owned {
    constructor() Owned(96) {}

    function give(address to) external {
        owner = to;
    }
}

/// @title A plain ERC-1967 proxy, as those that are adopted
contract Existing is ERC1967Proxy {
    constructor(address implementation, bytes memory data) ERC1967Proxy(implementation, data) {}
}

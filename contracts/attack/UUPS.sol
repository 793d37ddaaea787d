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

/// @title Refuses its upgrade with a megabyte of reasons once it is armed
contract Bomb is Owned {
    bool public armed;

    constructor() Owned(94) {}

    function arm() external {
        armed = true;
    }

    function _authorizeUpgrade(address next) internal view override {
        super._authorizeUpgrade(next);
        if (armed) {
            assembly {
                revert(0, 1000000)
            }
        }
    }
}

/// @title A plain ERC-1967 proxy, as those that are adopted
contract Existing is ERC1967Proxy {
    constructor(address implementation, bytes memory data) ERC1967Proxy(implementation, data) {}
}

/// @title Takes much gas to be upgraded
contract Costly is Owned {
    constructor() Owned(95) {}

    function _authorizeUpgrade(address next) internal view override {
        super._authorizeUpgrade(next);
        uint256 until = gasleft() - 200_000;
        while (gasleft() > until) {}
    }
}

interface IERC1822 {
    function proxiableUUID() external view returns (bytes32);
}

/// @title A UUPS implementation that upgrades in the manner of OpenZeppelin 4: `upgradeToAndCall` always calls the new code
contract OwnedFour {
    bytes32 private constant SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    address public owner;
    uint256 public stored;
    uint256 public immutable number;

    error OwnerOnly();

    constructor(uint256 number_) {
        number = number_;
    }

    function initialise(address owner_) external {
        require(owner == address(0));
        owner = owner_;
    }

    function proxiableUUID() external pure returns (bytes32) {
        return SLOT;
    }

    function upgradeTo(address next) external {
        _upgradeTo(next);
    }

    function upgradeToAndCall(address next, bytes memory data) external payable {
        _upgradeTo(next);
        (bool ok,) = next.delegatecall(data);
        require(ok, "Address: low-level delegate call failed");
    }

    function _upgradeTo(address next) private {
        if (msg.sender != owner) revert OwnerOnly();
        require(IERC1822(next).proxiableUUID() == SLOT);
        assembly {
            sstore(SLOT, next)
        }
    }
}

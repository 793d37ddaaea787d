// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import "@openzeppelin/contracts/access/AccessControl.sol";
import "@openzeppelin/contracts/access/Ownable2Step.sol";
import "@openzeppelin/contracts/proxy/Clones.sol";
import "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import "@openzeppelin/contracts/proxy/beacon/BeaconProxy.sol";
import "@openzeppelin/contracts/proxy/beacon/UpgradeableBeacon.sol";
import "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

/// @notice Keeps one number. Whoever finds it uninitialised may initialise it, as `locked` says.
contract Box is Initializable {
    uint256 public number;
    uint256 private immutable VERSION;

    constructor(uint256 version_, bool locked) {
        VERSION = version_;
        if (locked) _disableInitializers();
    }

    function initialize(uint256 number_) external initializer {
        number = number_;
    }

    function store(uint256 number_) external payable {
        number = number_;
    }

    function version() external view returns (uint256) {
        return VERSION;
    }
}

contract OwnedBox is Box, Ownable, UUPSUpgradeable {
    constructor(uint256 version_, bool locked) Box(version_, locked) {}

    function initializeOwner(address owner_) external initializer {
        _transferOwnership(owner_);
    }

    function _authorizeUpgrade(address) internal override onlyOwner {}
}

contract TwoStepBox is Box, Ownable2Step, UUPSUpgradeable {
    constructor(uint256 version_, bool locked) Box(version_, locked) {}

    function initializeOwner(address owner_) external initializer {
        _transferOwnership(owner_);
    }

    function _authorizeUpgrade(address) internal override onlyOwner {}
}

contract RoleBox is Box, AccessControl, UUPSUpgradeable {
    bytes32 public constant UPGRADER_ROLE = keccak256("UPGRADER_ROLE");

    constructor(uint256 version_, bool locked) Box(version_, locked) {}

    function initializeOwner(address owner_) external initializer {
        _grantRole(DEFAULT_ADMIN_ROLE, owner_);
        _grantRole(UPGRADER_ROLE, owner_);
    }

    function _authorizeUpgrade(address) internal override onlyRole(UPGRADER_ROLE) {}
}

/// @notice Makes EIP-1167 clones.
contract Cloner {
    event Cloned(address clone);

    function clone(address implementation) external {
        emit Cloned(Clones.clone(implementation));
    }
}

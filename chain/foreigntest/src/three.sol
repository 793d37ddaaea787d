// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.6.12;

import "@openzeppelin/contracts/proxy/BeaconProxy.sol";
import "@openzeppelin/contracts/proxy/Initializable.sol";
import "@openzeppelin/contracts/proxy/ProxyAdmin.sol";
import "@openzeppelin/contracts/proxy/TransparentUpgradeableProxy.sol";
import "@openzeppelin/contracts/proxy/UpgradeableBeacon.sol";

/// @notice Keeps one number. `version` tells its deployments apart.
contract Box is Initializable {
    uint256 public number;

    function initialize(uint256 number_) external initializer {
        number = number_;
    }

    function store(uint256 number_) external payable {
        number = number_;
    }

    function version() external pure virtual returns (uint256) {
        return 1;
    }
}

contract BoxTwo is Box {
    function version() external pure override returns (uint256) {
        return 2;
    }
}

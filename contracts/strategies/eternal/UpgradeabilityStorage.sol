// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What a proxy keeps about its versions
/// @notice The first base of proxy and behaviours alike, so that both know these slots and neither uses them for anything else.
abstract contract UpgradeabilityStorage {
    address internal _implementation;
    address internal _upgradeabilityOwner;
    string internal _version;
    mapping(bytes32 labelHash => bool) internal _versionUsed;

    /// @notice Label of the version that runs.
    function version() external view returns (string memory) {
        return _version;
    }

    /// @notice The code that runs; zero when a behaviour is asked at its own address.
    function implementation() external view returns (address) {
        return _implementation;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @dev A beacon has no proxy to run an initialiser in: `IAuthority.initialise` refuses data and value.
error NoInitialiser();

/// @title What upgradeable beacons answer (OpenZeppelin 3 to 5, `contracts/strategies/beacon`)
interface IBeacon {
    function upgradeTo(address implementation) external;
    function implementation() external view returns (address);
    /// @dev Not of all: some keep roles.
    function owner() external view returns (address);
}

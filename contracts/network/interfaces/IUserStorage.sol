// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What `IUserRegistry` remembers
interface IUserStorage {
    /// @notice Zero takes out. The bound logic only.
    function setName(address account, bytes32 name) external;
    /// @notice The bound logic only.
    function setAccount(bytes32 name, address account) external;

    function nameOf(address account) external view returns (bytes32);
    function accountOf(bytes32 name) external view returns (address);
}

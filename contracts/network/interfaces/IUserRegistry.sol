// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Accounts and the names they go by
interface IUserRegistry {
    error AlreadyRegistered(address account, bytes32 name);
    error NameInvalid(bytes32 name);
    error NameTaken(bytes32 name, address account);
    error NotRegistered(address account);

    event Left(address indexed account, bytes32 indexed name);
    event Registered(address indexed account, bytes32 indexed name);

    /// @notice Takes a name for the caller: a-z, 0-9 and '-', 3 to 32 of them, zeros behind.
    function register(bytes32 name) external;
    /// @notice Gives the caller's name up, for anyone to take.
    function leave() external;

    /// @notice Zero for who is not registered.
    function nameOf(address account) external view returns (bytes32);
    /// @notice Zero for a name that nobody has.
    function accountOf(bytes32 name) external view returns (address);
}

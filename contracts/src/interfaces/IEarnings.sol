// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What operator contracts owe, pulled and never pushed
interface IEarnings {
    error NothingToWithdraw(address account);
    error PaymentRefused(address account);

    event Withdrawn(address indexed account, uint256 amount);

    /// @notice Pays an account all it earned. Anyone, for anyone.
    function withdraw(address account) external;

    /// @notice What an account may withdraw, in wei.
    function earningsOf(address account) external view returns (uint256);
}

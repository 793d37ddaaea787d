// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What a relay keeps
/// @notice Logic inherits it first, so that its own variables begin behind these two.
abstract contract RelayStorage {
    /// @notice The code that runs; zero when logic is asked at its own address.
    address public currentVersion;
    /// @notice Who may change it.
    address public owner;
}

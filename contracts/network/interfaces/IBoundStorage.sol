// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Storage that obeys one logic
interface IBoundStorage {
    error DirectoryOnly(address directory);
    error LogicOnly(address logic);

    event Bound(address indexed logic);

    /// @notice Names who may write from now on. The directory only.
    function bind(address logic) external;

    function directory() external view returns (address);
    /// @notice Who may write; zero in the code itself, behind no proxy.
    function logic() external view returns (address);
}

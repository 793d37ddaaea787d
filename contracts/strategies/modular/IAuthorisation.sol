// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Says who may do what in a modular system
interface IAuthorisation {
    /// @notice Whether `account` may call the function `selector` of `target`.
    function allowed(address account, address target, bytes4 selector) external view returns (bool);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Code that refuses every call
/// @notice A halted managed proxy points here. State is untouched; ether is refused too.
contract HaltedImplementation {
    error CodeHalted();

    fallback() external payable {
        revert CodeHalted();
    }
}

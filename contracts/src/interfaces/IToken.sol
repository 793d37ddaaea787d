// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What `Token` has beyond ERC-20 and `ERC20Burnable`
interface IToken {
    error SupplyTooLarge(uint256 supply);

    /// @notice Lets `spender` take `amount` of the caller's tokens (instead of what it could take before), and calls its
    /// `receiveApproval` (`ITokenRecipient`), all in one transaction.
    /// @return True; a spender that refuses reverts it all.
    function approveAndCall(address spender, uint256 amount, bytes calldata extraData) external returns (bool);
}

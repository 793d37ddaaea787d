// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What `Token.approveAndCall` calls
interface ITokenRecipient {
    /// @notice Called by the token at once after `from` let this contract take `amount` of its tokens.
    /// @param from Who made the call to the token.
    /// @param token The token itself; whoever calls can say so, hence compare with `msg.sender`.
    function receiveApproval(address from, uint256 amount, address token, bytes calldata extraData) external;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {ITokenRecipient} from "./ITokenRecipient.sol";

/// @title From an old token to a new one, one for one
/// @notice A holder converts by `approveAndCall` of the old token, without extra data: so much is burned of the old, and paid of the new.
interface ITokenMigration is ITokenRecipient {
    error ForeignToken(address token);
    error TransferFailed(address token);
    /// @notice There are not as many new tokens here as old ones anywhere, so that the last to come could get none.
    error Underfunded(uint256 funded, uint256 supply);
    error WrongExtraData(uint256 length);
    error ZeroAmount();

    event Converted(address indexed holder, uint256 amount);

    function oldToken() external view returns (address);
    function newToken() external view returns (address);
    /// @notice True once every old token that there is can be converted; it stays so.
    function isFunded() external view returns (bool);
}

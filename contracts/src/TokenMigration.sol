// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ITokenMigration} from "./interfaces/ITokenMigration.sol";
import {ITokenRecipient} from "./interfaces/ITokenRecipient.sol";

/// @title From an old token to a new one, one for one
///
/// Who may do what: anyone funds it by a transfer of new tokens; a holder of old tokens converts its own. Nobody gets anything back:
/// what nobody can claim any more, since old tokens were burned elsewhere, stays here for ever, out of circulation.
/// Assumed: both tokens are a `Token`. The old one mints no more, so that once all can convert, all can convert for ever.
/// Deliberately unchecked: that conversions ever end; a holder may come after any time.
contract TokenMigration is ITokenMigration {
    address public immutable override oldToken;
    address public immutable override newToken;

    constructor(address oldToken_, address newToken_) {
        if (oldToken_.code.length == 0 || oldToken_ == newToken_) revert ForeignToken(oldToken_);
        if (newToken_.code.length == 0) revert ForeignToken(newToken_);

        oldToken = oldToken_;
        newToken = newToken_;
    }

    /// @inheritdoc ITokenRecipient
    function receiveApproval(address from, uint256 amount, address token, bytes calldata extraData) external {
        if (msg.sender != oldToken) revert ForeignToken(msg.sender);
        if (token != oldToken) revert ForeignToken(token);
        if (extraData.length != 0) revert WrongExtraData(extraData.length);
        if (amount == 0) revert ZeroAmount();
        (uint256 funded, uint256 supply) = _totals();
        if (funded < supply) revert Underfunded(funded, supply);

        emit Converted(from, amount);

        ERC20Burnable(oldToken).burnFrom(from, amount);
        if (!IERC20(newToken).transfer(from, amount)) revert TransferFailed(newToken);
    }

    /// @inheritdoc ITokenMigration
    function isFunded() external view returns (bool) {
        (uint256 funded, uint256 supply) = _totals();
        return funded >= supply;
    }

    function _totals() private view returns (uint256 funded, uint256 supply) {
        return (IERC20(newToken).balanceOf(address(this)), IERC20(oldToken).totalSupply());
    }
}

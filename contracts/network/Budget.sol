// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IBudget} from "./interfaces/IBudget.sol";

/// @title What a campaign holds, and what it owes to whom
/// @notice Clones of this are created with their campaign's address as immutable argument.
///
/// Who may do what: anyone pays in; the campaign credits and pays out; nobody else anything.
/// Assumed: the campaign names the same token for credits always. What is held is what the token says, so a token that takes a fee or is
/// seized from here is counted as it is.
/// Deliberately unchecked: that what is paid out by `pay` is not owed; the campaign knows when it may be.
contract Budget is IBudget {
    using SafeERC20 for IERC20;

    uint256 private constant CONVERSION = type(uint64).max;

    /// The sum of all credits, and in the lowest 64 bits how many conversions there were.
    uint256 private _total;
    /// What it is owed, and in the lowest 64 bits the last conversion that credited it: who comes twice in one is found without another read.
    mapping(address account => uint256) private _account;

    modifier onlyCampaign() {
        if (msg.sender != campaign()) revert CampaignOnly(campaign());
        _;
    }

    receive() external payable {}

    /// @inheritdoc IBudget
    function credit(address token, uint256[] calldata credits) external onlyCampaign returns (uint64 conversion) {
        uint256 total = _total >> 64;
        conversion = uint64(_total) + 1;
        for (uint256 i = 0; i < credits.length; ++i) {
            uint256 amount = uint96(credits[i]);
            address account = address(uint160(credits[i] >> 96));
            uint256 before = _account[account];
            if (before & CONVERSION == conversion) revert Loop(account);
            _account[account] = (before >> 64) + amount << 64 | conversion;
            total += amount;
        }
        // No sum is greater than the total, which is cut off nowhere.
        if (total > held(token) || total > type(uint192).max) revert BudgetExceeded(total, held(token));

        _total = total << 64 | conversion;
    }

    /// @inheritdoc IBudget
    function payCredit(address token, address account, address to) external onlyCampaign returns (uint256 amount) {
        amount = _account[account] >> 64;
        if (amount == 0) revert NothingToPay(account);

        _account[account] &= CONVERSION;
        _total -= amount << 64;

        _pay(token, to, amount);
    }

    /// @inheritdoc IBudget
    function pay(address token, address to, uint256 amount) external onlyCampaign {
        _pay(token, to, amount);
    }

    /// @inheritdoc IBudget
    function campaign() public view returns (address) {
        return address(bytes20(Clones.fetchCloneArgs(address(this))));
    }

    /// @inheritdoc IBudget
    function creditOf(address account) external view returns (uint256) {
        return _account[account] >> 64;
    }

    /// @inheritdoc IBudget
    function owed() external view returns (uint256) {
        return _total >> 64;
    }

    /// @inheritdoc IBudget
    function conversions() external view returns (uint64) {
        return uint64(_total);
    }

    /// @inheritdoc IBudget
    function held(address token) public view returns (uint256) {
        return token == address(0) ? address(this).balance : IERC20(token).balanceOf(address(this));
    }

    function _pay(address token, address to, uint256 amount) private {
        if (token != address(0)) return IERC20(token).safeTransfer(to, amount);
        (bool paid, bytes memory reason) = to.call{value: amount}("");
        if (!paid) revert PaymentFailed(to, reason);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What a campaign holds, and what it owes to whom
/// @notice Native currency is the token of address zero. Whatever was sent here belongs to the campaign.
interface IBudget {
    error CampaignOnly(address campaign);
    error Loop(address account);
    error NothingToPay(address account);
    error PaymentFailed(address to, bytes reason);
    /// @notice More would be owed than there is.
    error BudgetExceeded(uint256 owed, uint256 held);

    /// @notice Adds to what is owed, all or none; refused if an account comes twice. The campaign only, as all of these.
    /// @param credits Of one conversion: account (160 bits) and amount (96 bits) each.
    /// @return conversion Its number, from 1.
    function credit(address token, uint256[] calldata credits) external returns (uint64 conversion);
    /// @notice Pays an account all that it is owed.
    function payCredit(address token, address account, address to) external returns (uint256 amount);
    function pay(address token, address to, uint256 amount) external;

    function campaign() external view returns (address);
    function creditOf(address account) external view returns (uint256);
    /// @notice The sum of all credits.
    function owed() external view returns (uint256);
    function conversions() external view returns (uint64);
    function held(address token) external view returns (uint256);
}

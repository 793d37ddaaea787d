// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What `IExchangePool` remembers and holds
interface IExchangeStorage {
    error PaymentFailed(address to, bytes reason);

    /// @notice Native currency is sent along. The bound logic only, as all of these.
    function setReserves(uint128 native, uint128 tokens) external payable;
    function setShares(address account, uint256 shares, uint256 total) external;
    function payNative(address to, uint256 amount) external;
    function payTokens(address to, uint256 amount) external;

    function reserves() external view returns (uint128 native, uint128 tokens);
    function sharesOf(address account) external view returns (uint256);
    function totalShares() external view returns (uint256);
}

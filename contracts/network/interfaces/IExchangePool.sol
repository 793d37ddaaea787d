// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Exchange of the economy token for native currency, and back
/// @notice Constant product: what is in the pool of the one times what is in it of the other does not fall by an exchange. Three
/// thousandths of what comes in stay there for those who provide.
interface IExchangePool {
    error AmountZero();
    error DeadlinePassed(uint256 deadline);
    error PoolEmpty();
    error SlippageExceeded(uint256 amount, uint256 limit);
    error TooFewShares(uint256 shares, uint256 held);

    event Bought(address indexed account, uint256 native, uint256 tokens);
    event Provided(address indexed account, uint256 native, uint256 tokens, uint256 shares);
    event Sold(address indexed account, uint256 tokens, uint256 native);
    event Withdrawn(address indexed account, uint256 native, uint256 tokens, uint256 shares);

    /// @notice Tokens for the native currency that is sent along; refused below the least that is wanted, and after the deadline.
    function buy(uint256 leastTokens, uint256 deadline) external payable returns (uint256 tokens);
    /// @notice Native currency for tokens, which the pool was allowed to take.
    function sell(uint256 tokens, uint256 leastNative, uint256 deadline) external returns (uint256 native);
    /// @notice Provides the native currency sent along and as many tokens as keep the price, at most so many; the first provider sets the
    /// price by giving all of them. A thousand shares of the first stay behind for ever, so that a share can never be made dear.
    function provide(uint256 leastShares, uint256 mostTokens, uint256 deadline) external payable returns (uint256 shares);
    /// @notice Takes a share of both out.
    function withdraw(uint256 shares, uint256 leastNative, uint256 leastTokens, uint256 deadline)
        external
        returns (uint256 native, uint256 tokens);

    /// @notice What is in the pool; what somebody merely sent there does not count.
    function reserves() external view returns (uint256 native, uint256 tokens);
    function sharesOf(address account) external view returns (uint256);
    function totalShares() external view returns (uint256);
}

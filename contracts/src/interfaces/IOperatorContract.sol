// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What every operator contract says of itself
/// @notice Operator contracts are immutable, do the work, pay for it and punish. Each belongs to one service or is open to the public.
interface IOperatorContract {
    error FeeTooLow(uint256 fee, uint256 sent);
    error OperatorContractDisabled();
    error ServiceOnly(address service);
    error ZeroAddress();

    /// @notice Price of one piece of work, in wei.
    function fee() external view returns (uint256);
    /// @notice The `Registry` that approves it, and that may disable it for good.
    function registry() external view returns (address);
    /// @notice The one service that may ask it for work; zero when anyone may.
    function service() external view returns (address);
    /// @notice The staking contract whose stake stands behind the work; zero for a list of operators without stake.
    function staking() external view returns (address);
    /// @notice Share of a service's work, relative to its other operator contracts: the pool's eligible stake in units of the token,
    /// rounded down; 1 without stake; 0 while nobody could work.
    function weight() external view returns (uint256);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {IVerificationRounds} from "./IVerificationRounds.sol";

/// @title An operator contract with a fixed list of validators
/// @notice For a team on its own: no token, no stake; each validator holds one seat in every round. The fee of a round belongs, in
/// equal shares, to those who revealed, whatever they said; each collects its own.
interface IPermissionedVerificationOperator is IVerificationRounds {
    error FeeTooHigh(uint256 fee);
    error NothingToCollect(uint96 round, address validator);
    error TimesInvalid(uint64 commitTime, uint64 revealTime);
    error ValidatorsInvalid(uint256 index);

    event Collected(uint96 indexed round, address indexed validator, uint256 amount);

    /// @notice Pays the caller its share of a settled round, once. That is all that is earned here: `IEarnings`, which operator contracts have
    /// in common, knows of none of it, so that `earningsOf` is zero for everybody and `withdraw` always refuses (`NothingToWithdraw`).
    function collect(uint96 round) external;

    /// @notice What each validator that revealed in a settled round may collect, in wei.
    function shareOf(uint96 round) external view returns (uint256);
    /// @notice Seconds in which validators may commit.
    function commitTime() external view returns (uint64);
    /// @notice Seconds after the commit time in which validators may reveal.
    function revealTime() external view returns (uint64);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Stake: who owns it, who works with it, and what may be taken of it
/// @notice DESIGN.md section 4. Amounts in the token's 18-decimal unit, times in seconds of block time. Let C = creation of a delegation,
/// I = `initialisationPeriod()`, U = its undelegation time (zero for none), P = its undelegation period.
interface ITokenStaking {
    // ---------------------------------------------------------------- for operator contracts

    /// @notice Keeps the operator's stake from being recovered for so many seconds from now, at most 200 days. One lock per operator and
    /// operator contract; a later one replaces an earlier one and may not end before it.
    function lockStake(address operator, uint64 duration) external;
    /// @notice Ends the caller's lock; nothing happens without one.
    function unlockStake(address operator) external;
    /// @notice Burns up to `amount` of each operator's stake. The caller must be APPROVED and authorised for each.
    function slash(uint256 amount, address[] calldata operators) external;
    /// @notice Takes up to `amount` of each operator's stake: 5 % times `rewardMultiplier`/100 goes to the tattletale, the rest is burned.
    function seize(uint256 amount, uint256 rewardMultiplier, address tattletale, address[] calldata operators) external;

    // ---------------------------------------------------------------- views

    /// @notice Stake for new work of this operator contract now: t > C+I, U = 0 or t ≤ U, authorised, and the contract APPROVED; else zero.
    function eligibleStake(address operator, address operatorContract) external view returns (uint256);
    /// @notice Stake behind work that began: t > C+I, U = 0 or t ≤ U+P, authorised, and the contract APPROVED; else zero.
    function activeStake(address operator, address operatorContract) external view returns (uint256);
    /// @notice True if stake was eligible for new work of this operator contract at that time, which is not in the future. Nothing that
    /// anyone does after that time changes the answer, except that a contract DISABLED since gives false.
    function wasEligible(address operator, address operatorContract, uint64 time) external view returns (bool);
    function beneficiaryOf(address operator) external view returns (address);
    function authorizerOf(address operator) external view returns (address);
    function ownerOf(address operator) external view returns (address);
    function registry() external view returns (address);
    function token() external view returns (address);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {ITokenRecipient} from "./ITokenRecipient.sol";

/// @title Stake: who owns it, who works with it, and what may be taken of it
/// @notice DESIGN.md section 4. Amounts in the token's 18-decimal unit, times in seconds of block time t. Let C = creation of a delegation,
/// I = `initialisationPeriod()`, U = its undelegation time (zero for none), P = its undelegation period.
///
///                      C          C+I                    U              U+P
///     cancelled        |-----------]
///     eligible: new work           ]---------------------]
///     active: old work             ]------------------------------------]
///     recovered                                                         ]-----  unless locked
///
/// Stake is delegated by `approveAndCall` of the token, with extra data of exactly 60 bytes: beneficiary, operator, authorizer. With
/// exactly 20 bytes, an operator, its owner adds to what it delegated before.
interface ITokenStaking is ITokenRecipient {
    /// @notice What was delegated to an operator. All but the amounts stays after cancelling and recovery; an operator is used once.
    struct Delegation {
        // Who gets the stake back. May cancel, undelegate and add.
        address owner;
        // Eligible after C+I.
        uint96 amount;
        // Gets what the operator earns.
        address beneficiary;
        // C.
        uint48 createdAt;
        // U; zero for none.
        uint48 undelegatedAt;
        // Whose authorisations hold for this operator. Never another.
        address authorizer;
        // P, fixed when U was first set; zero before.
        uint48 undelegationPeriod;
        // When the pending amount came; zero for none. It is eligible after that + I.
        uint48 topUpAt;
        uint96 topUpAmount;
    }

    /// @notice Live until t > `until`, as long as the operator contract is APPROVED.
    struct Lock {
        address operatorContract;
        uint48 until;
    }

    error AlreadyAuthorized(address authorizer, address operatorContract);
    error AmountTooLarge(uint256 amount);
    error BelowMinimum(uint256 minimumStake, uint256 amount);
    error ForeignToken(address token);
    error GovernanceOnly(address governance);
    error LockTooLong(uint64 duration);
    error LockTooShort(uint64 until, uint64 lockedUntil);
    error MinimumInvalid(uint256 minimumStake);
    error MultiplierTooHigh(uint256 rewardMultiplier);
    /// @notice There never was any, or nothing is left of it.
    error NoStake(address operator);
    error NotActive(address operator);
    error NotAuthorized(address operator, address operatorContract);
    error NotRecognised(address operatorContract, address staking);
    error OperatorContractNotApproved(address operatorContract);
    error OperatorUsed(address operator);
    error OwnerOnly(address operator, address owner);
    error OwnerOrOperatorOnly(address operator, address owner);
    error PeriodInvalid(uint64 period);
    error PostponedByOperator(address operator, uint64 undelegatedAt, uint64 time);
    error StakeLocked(address operator, address operatorContract, uint64 until);
    error StakingDisabled();
    error TattletaleInvalid(address tattletale);
    error TimeInvalid(uint64 time);
    error TooEarlyToRecover(address operator, uint64 until);
    error TooLateToCancel(address operator, uint64 until);
    error TooManyLocks(address operator);
    error TransferFailed(address token);
    error Undelegating(address operator, uint64 undelegatedAt);
    error WrongExtraData(uint256 length);
    error ZeroAddress();
    error ZeroAmount();

    event Authorized(address indexed authorizer, address indexed operatorContract);
    event Cancelled(address indexed operator, address indexed owner, uint256 amount);
    event Delegated(
        address indexed operator, address indexed owner, address beneficiary, address indexed authorizer, uint256 amount
    );
    event Locked(address indexed operator, address indexed operatorContract, uint64 until);
    event Recovered(address indexed operator, address indexed owner, uint256 amount);
    event Seized(address indexed operator, address indexed operatorContract, address indexed tattletale, uint256 amount);
    event Slashed(address indexed operator, address indexed operatorContract, uint256 amount);
    event ToppedUp(address indexed operator, uint256 amount);
    event Undelegated(address indexed operator, uint64 undelegatedAt, uint64 undelegationPeriod);
    event UndelegationPeriodChanged(uint64 undelegationPeriod);
    event Unlocked(address indexed operator, address indexed operatorContract);

    // ---------------------------------------------------------------- for owners and operators

    /// @notice Gives the stake back, while t ≤ C+I. Owner or operator.
    function cancel(address operator) external;
    /// @notice Sets U to now. Owner or operator, while U is not past.
    function undelegate(address operator) external;
    /// @notice Sets U. While U is not past, its owner sets it to any time from now on, the operator to one that is not later.
    function undelegateAt(address operator, uint64 time) external;
    /// @notice Gives the stake back to its owner, once t > U+P and no lock is live. Anyone.
    function recover(address operator) external;

    // ---------------------------------------------------------------- for authorizers

    /// @notice Lets an operator contract lock and take the stake of all operators that named the caller, now or later. Never withdrawn. The
    /// contract must be an APPROVED operator contract whose `staking()` is this contract.
    function authorize(address operatorContract) external;

    // ---------------------------------------------------------------- for operator contracts

    /// @notice Keeps the operator's stake from being recovered for so many seconds from now, at most 200 days. The caller must be APPROVED
    /// and authorised, the stake active. One lock per operator and operator contract; a later one replaces an earlier one and may not end
    /// before it.
    function lockStake(address operator, uint64 duration) external;
    /// @notice Ends the caller's lock; nothing happens without one.
    function unlockStake(address operator) external;
    /// @notice Burns up to `amount` of each operator's stake. The caller must be APPROVED and authorised for each. Nothing is taken, without
    /// a refusal, of what is not there: stake before C+I, or after U+P without a live lock of the caller.
    function slash(uint256 amount, address[] calldata operators) external;
    /// @notice As `slash`, but 5 % times `rewardMultiplier`/100 (at most 100) of what is taken goes to the tattletale, the rest is burned.
    function seize(uint256 amount, uint256 rewardMultiplier, address tattletale, address[] calldata operators) external;

    // ---------------------------------------------------------------- for governance

    /// @notice P of stakes that undelegate from now on: 1 second to 365 days. Holder of GOVERNANCE on the `Registry`.
    function setUndelegationPeriod(uint64 period) external;

    // ---------------------------------------------------------------- views

    /// @notice Stake for new work of this operator contract now: t > C+I, U = 0 or t ≤ U, authorised, and the contract APPROVED; else zero.
    function eligibleStake(address operator, address operatorContract) external view returns (uint256);
    /// @notice Stake behind work that began: t > C+I, U = 0 or t ≤ U+P, authorised, and the contract APPROVED; else zero.
    function activeStake(address operator, address operatorContract) external view returns (uint256);
    /// @notice True if stake was eligible for new work of this operator contract at that time, whatever was left of it; false for a time in
    /// the future. Nothing that anyone does after that time changes the answer, except that a contract DISABLED since gives false.
    function wasEligible(address operator, address operatorContract, uint64 time) external view returns (bool);
    function isAuthorized(address operator, address operatorContract) external view returns (bool);
    /// @notice When an authorizer authorised an operator contract; zero for never.
    function authorizedAt(address authorizer, address operatorContract) external view returns (uint64);
    function delegationOf(address operator) external view returns (Delegation memory);
    /// @notice All that is recorded; those of a DISABLED operator contract and those past bind nobody.
    function locksOf(address operator) external view returns (Lock[] memory);
    function beneficiaryOf(address operator) external view returns (address);
    function authorizerOf(address operator) external view returns (address);
    function ownerOf(address operator) external view returns (address);
    /// @notice How many operators there ever were.
    function operatorCount() external view returns (uint256);
    /// @notice The i-th operator; zero beyond the last.
    function operatorAt(uint256 i) external view returns (address);
    function initialisationPeriod() external view returns (uint64);
    /// @notice P of a stake that undelegates now.
    function undelegationPeriod() external view returns (uint64);
    function minimumStake() external view returns (uint256);
    function registry() external view returns (address);
    function token() external view returns (address);
}

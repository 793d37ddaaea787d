// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {IOperatorContract} from "./IOperatorContract.sol";

/// @title An operator contract in which validators commit to, reveal and settle verdicts
/// @notice Immutable. DESIGN.md section 2, rules 3 to 5: n seats, f = ⌊(n−1)/3⌋, n−f equal reveals decide.
interface IVerificationRounds is IOperatorContract {
    /// @notice What one validator says.
    enum Verdict {
        NONE,
        MATCH,
        MISMATCH,
        UNAVAILABLE,
        SOURCE_CHANGED
    }

    /// @notice What a round says. PENDING until settled.
    enum Outcome {
        PENDING,
        MATCH,
        MISMATCH,
        SOURCE_CHANGED,
        NO_VERDICT
    }

    error AlreadyCommitted(uint96 round, address validator);
    error AlreadyRevealed(uint96 round, address validator);
    error AlreadySettled(uint96 round);
    error CommitTimeOver(uint96 round, uint64 commitUntil);
    error NoCommitment(uint96 round, address validator);
    error NotSeated(uint96 round, address validator);
    error RevealDiffers(uint96 round, address validator);
    error RevealNotOpen(uint96 round, uint64 commitUntil);
    error RevealTimeOver(uint96 round, uint64 revealUntil);
    error SettleTooEarly(uint96 round, uint64 revealUntil);
    error UnknownRound(uint96 round);
    error VerdictInvalid();
    error ZeroCommitment();

    event RoundStarted(
        uint96 indexed round,
        address indexed customer,
        address indexed contractAddress,
        bytes32 digest,
        uint64 commitUntil,
        uint64 revealUntil
    );
    event Committed(uint96 indexed round, address indexed validator, bytes32 commitment);
    event Revealed(uint96 indexed round, address indexed validator, Verdict verdict, bytes32 buildDigest, bytes32 findingsDigest);
    event Settled(uint96 indexed round, Outcome outcome, bytes32 buildDigest, bytes32 findingsDigest);

    /// @notice One verification of one approved code intent; times in seconds of block time.
    struct Round {
        /// keccak256(abi.encode(customer, contractAddress, digest, start)); the first three are in `RoundStarted`, start is its block's time.
        bytes32 subject;
        uint64 commitUntil;
        uint64 revealUntil;
        uint16 seats;
        uint16 commits;
        uint16 reveals;
        Outcome outcome;
        bytes32 buildDigest;
        bytes32 findingsDigest;
    }

    /// @notice One seat of a round. The digests that it revealed are in `Revealed`; state keeps what tells equal from different.
    struct Seat {
        address validator;
        /// The last 31 bytes of the commitment; zero before the commit and after the reveal.
        bytes32 commitment;
        /// NONE before the reveal.
        Verdict verdict;
        /// Last 124 bits of keccak256 of the build digest.
        uint128 buildTag;
        /// Last 124 bits of keccak256 of the findings digest.
        uint128 findingsTag;
    }

    /// @notice Starts a round. Only the service that owns this contract; what is paid above the fee goes to the validators too.
    function startRound(address customer, address contractAddress, bytes32 digest) external payable returns (uint96 round);
    /// @param commitment keccak256(abi.encode(chain id, this contract, round, validator, verdict, build digest, findings digest, salt)).
    function commit(uint96 round, bytes32 commitment) external;
    /// @notice Opens the commitment, once all seats committed or the commit time is over, until the reveal time is over.
    function reveal(uint96 round, Verdict verdict, bytes32 buildDigest, bytes32 findingsDigest, bytes32 salt) external;
    /// @notice Counts the reveals: when no more can come (all who committed revealed, and no more can commit), or the reveal time is
    /// over. Anyone.
    function settle(uint96 round) external;

    /// @notice Upper bound, in seconds, of commit and reveal time together.
    function roundTime() external view returns (uint64);
    function result(uint96 round) external view returns (Outcome outcome, bytes32 buildDigest, bytes32 findingsDigest);
    /// @notice `Round.subject`; zero for an unknown round.
    function subjectOf(uint96 round) external view returns (bytes32);
    function roundOf(uint96 round) external view returns (Round memory);
    function seatOf(uint96 round, uint256 seat) external view returns (Seat memory);
    /// @notice Validators that could be seated now, in order.
    function validators() external view returns (address[] memory);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {IOperatorPool} from "./IOperatorPool.sol";
import {IVerificationRounds} from "./IVerificationRounds.sol";

/// @title An operator contract whose validators are drawn by stake, and answer with it
/// @notice Each round's seats are drawn with replacement, weighted by stake, with randomness that is fixed after the round was asked
/// for. Rounds are drawn in order. The price of a round is for the seats, for who draws it and for who settles it; earnings are withdrawn.
interface IVerificationOperator is IVerificationRounds, IOperatorPool {
    /// @notice Fixed at deployment. Fees in wei, times in seconds, penalties and weight unit in the token's smallest unit.
    struct Parameters {
        /// n, 1 to 64.
        uint8 seats;
        /// How many different operators a round has at least; at most n.
        uint8 minimumDistinct;
        /// Stake per unit of weight, at most the minimum stake.
        uint96 weightUnit;
        uint64 feePerSeat;
        uint64 drawFee;
        uint64 settleFee;
        /// A round that is not drawn in that time ends without a verdict.
        uint64 drawTime;
        /// Runs after the draw time, however early the draw was.
        uint64 commitTime;
        uint64 revealTime;
        /// For each operator that did not commit, or did not reveal.
        uint96 penaltyAbsent;
        /// For each that contradicted n−f equal reveals, or let its answer be known before reveals were open; not less.
        uint96 penaltyWrong;
    }

    error AlreadyDrawn(uint96 round);
    error FeeTooHigh(uint256 fee);
    error NotDrawn(uint96 round);
    error NotTheCommitment(uint96 round, address operator);
    error PenaltiesInvalid(uint256 penaltyAbsent, uint256 penaltyWrong);
    error RandomnessNotKnown(uint96 round, uint64 id);
    error RevealsOpen(uint96 round);
    error SeatsInvalid(uint256 seats, uint256 minimumDistinct);
    error TimesInvalid(uint64 drawTime, uint64 commitTime, uint64 revealTime);

    /// @notice The rounds from `round` to `last`, which were not drawn in time or met too many who were not eligible, got another value.
    event AskedAgain(uint96 indexed round, uint96 last, uint64 id);
    /// @notice Who holds the seats, one entry for each, equal ones together; none if the pool could not fill them, or too late.
    event Drawn(uint96 indexed round, address[] operators);
    event LeakProven(uint96 indexed round, address indexed operator, address indexed tattletale);
    /// @notice Operators whose stake was slashed when the round was settled.
    event Punished(uint96 indexed round, address[] absent, address[] wrong);

    /// @notice Draws the seats of the next round in order; anyone, for `drawFee`. A lapsed value is asked for again, unpaid. A round that is
    /// drawn after its draw time, or that the pool cannot fill, ends without a verdict.
    function draw(uint96 round) external;
    /// @notice Proves what an operator committed to, while reveals are not open: it is not counted and loses the penalty for a
    /// wrong answer, of which the caller gets 5 %.
    function proveLeak(
        uint96 round,
        address operator,
        Verdict verdict,
        bytes32 buildDigest,
        bytes32 findingsDigest,
        bytes32 salt
    ) external;

    function parameters() external view returns (Parameters memory);
    /// @notice Where the randomness comes from.
    function randomness() external view returns (address);
    /// @notice The id of a round's value there.
    function randomnessOf(uint96 round) external view returns (uint64);
    /// @notice How many rounds were started, and how many of them, in order, were drawn.
    function roundCount() external view returns (uint96 started, uint96 drawn);
    /// @notice How many seats an operator holds in a round.
    function seatsOf(uint96 round, address operator) external view returns (uint256);
    /// @notice What nobody earned yet, in wei; it goes to those who are paid for the next round that settles.
    function carried() external view returns (uint256);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {IOperatorContract} from "./IOperatorContract.sol";

/// @title A small group that makes random numbers together
/// @notice Everyone of the group commits to a secret, then reveals it; the entry is a hash of the secrets. Who does not reveal loses stake.
///
/// What this is worth: nobody knows an entry before the last member reveals, and nobody can choose one; but who reveals last knows it first
/// and may withhold its secret, which leaves it the choice between two entries for the price of `penalty`; m members together choose
/// among 2^m for m penalties. So it is for what is worth less than that.
interface IRandomBeaconOperator is IOperatorContract {
    error AlreadyCommitted(uint64 round, address member);
    error AlreadyFinished(uint64 round);
    error AlreadyMember(address operator);
    error AlreadyRevealed(uint64 round, address member);
    error CallbackGasTooHigh(uint256 gas, uint256 limit);
    error CommitTimeOver(uint64 round, uint64 commitUntil);
    error FinishTooEarly(uint64 round, uint64 revealUntil);
    error GroupFull(uint256 size);
    error GroupTooSmall(uint256 members, uint256 needed);
    error NoCommitment(uint64 round, address member);
    error NotMember(address operator);
    error NotSeated(uint64 round, address member);
    error ParametersInvalid();
    error RevealDiffers(uint64 round, address member);
    error RevealNotOpen(uint64 round, uint64 commitUntil);
    error RevealTimeOver(uint64 round, uint64 revealUntil);
    error StakeTooLow(address operator, uint256 stake, uint256 needed);
    error StillEligible(address operator);
    error UnknownRound(uint64 round);
    error ZeroCommitment();

    event Joined(address indexed operator);
    event Left(address indexed operator);
    event EntryRequested(uint64 indexed round, address indexed customer, uint64 commitUntil, uint64 revealUntil);
    event Committed(uint64 indexed round, address indexed member, bytes32 commitment);
    event Revealed(uint64 indexed round, address indexed member, bytes32 secret);
    /// @notice Zero if nobody revealed; then the fee is for who reveals in the round that finishes next.
    event Finished(uint64 indexed round, bytes32 entry);

    /// @notice Of a network; times in seconds, amounts of stake in the token's unit, fees in wei.
    struct Parameters {
        /// Below it there are no rounds; 2 to 16.
        uint8 minMembers;
        uint48 commitTime;
        uint48 revealTime;
        uint256 minimumStake;
        /// What a seated member loses that does not reveal.
        uint256 penalty;
        uint256 fee;
        /// Part of the fee that goes to whoever finishes the round, who also pays for the callback.
        uint256 finishFee;
    }

    struct Round {
        address customer;
        uint32 callbackGas;
        uint48 commitUntil;
        uint16 committed;
        uint16 revealed;
        uint32 group;
        bool finished;
        bytes32 entry;
    }

    /// @notice Joins the group for rounds requested from now on. Operators with `minimumStake` eligible here.
    function join() external;
    /// @notice Leaves it; rounds that it is seated in still need it.
    function leave() external;
    /// @notice Takes a member out whose eligible stake is less than `minimumStake`. Anyone.
    function evict(address operator) external;

    /// @notice Starts a round with everyone of the group; the caller hears of it by `IEntryReceiver.entryCreated`, with so much gas. Only the
    /// service, if there is one. What is paid above the fee goes to the members too.
    function request(uint256 callbackGas) external payable returns (uint64 round);
    /// @param seat Place in the group of the round.
    /// @param commitment keccak256(abi.encode(chain id, this contract, round, member, secret)).
    function commit(uint64 round, uint256 seat, bytes32 commitment) external;
    /// @notice Once all committed or the commit time is over, until the reveal time is over.
    function reveal(uint64 round, uint256 seat, bytes32 secret) external;
    /// @notice Once all revealed or the reveal time is over: makes the entry, rewards and punishes, tells the customer. Anyone.
    function finish(uint64 round) external;

    function parameters() external view returns (Parameters memory);
    /// @notice The group of rounds requested now, in the order of seats.
    function members() external view returns (address[] memory);
    function membersOf(uint64 round) external view returns (address[] memory);
    function roundOf(uint64 round) external view returns (Round memory);
}

/// @title A customer of a random beacon
interface IEntryReceiver {
    /// @param entry keccak256(abi.encode(chain id, operator contract, round, the revealed secrets in the order of seats)).
    function entryCreated(uint64 round, bytes32 entry) external;
}

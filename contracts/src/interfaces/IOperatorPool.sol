// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Operators who may be drawn, by their stake
/// @notice Each operator in the pool has a leaf with a weight: its eligible stake, in weight units, as of its last update.
interface IOperatorPool {
    /// @notice An operator's place. It keeps it, with weight zero, after leaving, while it has open seats.
    struct Leaf {
        address operator;
        /// Seats in rounds that are not settled.
        uint32 openSeats;
        /// Last day (in days of block time) on which its stake is locked.
        uint24 lockedUntilDay;
        /// The first round in which it can be seated here; before that the leaf was another's.
        uint40 sinceRound;
    }

    error AlreadyInPool(address operator);
    /// @notice Nobody joins, leaves or changes weight while this round could be drawn. Anyone draws it first.
    error DrawFirst(uint96 round);
    error NotEligible(address operator);
    error NotInPool(address operator);
    error PoolFull();
    error WeightTooLarge(uint256 total);
    error WeightUnitInvalid(uint256 weightUnit);

    event Joined(address indexed operator, uint256 indexed leaf, uint256 weight);
    event Left(address indexed operator, uint256 indexed leaf);
    event WeightChanged(address indexed operator, uint256 indexed leaf, uint256 weight);

    /// @notice Joins with the eligible stake of the caller, at least the minimum stake, which is locked for 200 days.
    function join() external;
    /// @notice Leaves. The lock of the stake ends when the last round in which the caller is seated settles.
    function leave() external;
    /// @notice Sets an operator's weight to its eligible stake; it leaves the pool if that is below the minimum. Anyone; the operator renews
    /// the lock of its stake by it.
    function update(address operator) external;

    /// @notice The leaf of an operator; zero for none.
    function leafOf(address operator) external view returns (uint256);
    /// @notice What a leaf holds, and its weight; leaves are numbered from 1.
    function leafAt(uint256 leaf) external view returns (Leaf memory, uint256 weight);
    /// @notice How many leaves were ever taken; those vacated are used again.
    function leafCount() external view returns (uint256);
    /// @notice Sum of all weights.
    function totalWeight() external view returns (uint256);
    /// @notice Stake per unit of weight; what is left over does not count.
    function weightUnit() external view returns (uint256);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SumTree} from "./SumTree.sol";
import {OperatorContract} from "./OperatorContract.sol";
import {IOperatorPool} from "./interfaces/IOperatorPool.sol";
import {ITokenStaking} from "./interfaces/ITokenStaking.sol";

/// @title Operators who may be drawn, by their stake
///
/// Who may do what: an operator whose stake is eligible joins and leaves; anyone brings its weight up to date.
/// Assumed: `TokenStaking` says who is eligible, and calls nobody who could call back.
/// Deliberately unchecked: weights that nobody brought up to date. A stake that was taken by another contract weighs what it did until
/// somebody cares; who lost eligibility is passed over by a draw and leaves by it.
/// No cost depends on the number of operators, but for the levels of the tree.
abstract contract OperatorPool is OperatorContract, IOperatorPool {
    using SumTree for SumTree.Tree;

    uint64 internal constant LOCK = 200 days;

    address public immutable override staking;
    uint256 public immutable override weightUnit;
    uint256 private immutable MINIMUM_STAKE;

    SumTree.Tree internal _tree;
    /// @dev Leaf 0 stays empty, so that 0 is none.
    mapping(uint256 leaf => Leaf) internal _leaf;
    mapping(address operator => uint256) internal _leafOf;
    uint256 internal _leaves;
    uint256[] private _vacated;

    /// @param weightUnit_ At most the minimum stake, so that every operator weighs something.
    constructor(address staking_, uint256 weightUnit_) {
        if (staking_ == address(0)) revert ZeroAddress();
        uint256 minimumStake = ITokenStaking(staking_).minimumStake();
        if (weightUnit_ == 0 || weightUnit_ > minimumStake) revert WeightUnitInvalid(weightUnit_);

        staking = staking_;
        weightUnit = weightUnit_;
        MINIMUM_STAKE = minimumStake;
    }

    // ---------------------------------------------------------------- operators

    /// @inheritdoc IOperatorPool
    function join() external whileEnabled {
        _checkNothingDue();
        uint256 leaf = _leafOf[msg.sender];
        if (leaf != 0 && _tree.weightOf(leaf) != 0) revert AlreadyInPool(msg.sender);
        uint256 weight = _eligibleWeight(msg.sender);
        if (weight == 0) revert NotEligible(msg.sender);

        if (leaf == 0) leaf = _take(msg.sender);
        _setWeight(leaf, weight);

        emit Joined(msg.sender, leaf, weight);

        _lock(msg.sender, leaf);
    }

    /// @inheritdoc IOperatorPool
    function leave() external whileEnabled {
        _checkNothingDue();
        uint256 leaf = _inPool(msg.sender);

        _remove(msg.sender, leaf);
    }

    /// @inheritdoc IOperatorPool
    function update(address operator) external whileEnabled {
        _checkNothingDue();
        uint256 leaf = _inPool(operator);

        if (_weigh(operator, leaf) && msg.sender == operator) _lock(operator, leaf);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IOperatorPool
    function leafOf(address operator) external view returns (uint256) {
        return _leafOf[operator];
    }

    /// @inheritdoc IOperatorPool
    function leafAt(uint256 leaf) external view returns (Leaf memory, uint256 weight_) {
        return (_leaf[leaf], leaf < SumTree.LEAVES ? _tree.weightOf(leaf) : 0);
    }

    /// @inheritdoc IOperatorPool
    function leafCount() external view returns (uint256) {
        return _leaves;
    }

    /// @inheritdoc IOperatorPool
    function totalWeight() external view returns (uint256) {
        return _tree.total();
    }

    // ---------------------------------------------------------------- inside: for draws and rounds

    /// @dev Reverts DrawFirst while a round could be drawn.
    function _checkNothingDue() internal view virtual;

    /// @dev The first round that is not drawn yet.
    function _nextRound() internal view virtual returns (uint40);

    /// @dev Sets the weight to the eligible stake; without any the operator leaves.
    function _weigh(address operator, uint256 leaf) internal returns (bool stays) {
        uint256 weight = _eligibleWeight(operator);
        stays = weight != 0;
        if (!stays) {
            _remove(operator, leaf);
        } else if (weight != _tree.weightOf(leaf)) {
            _setWeight(leaf, weight);

            emit WeightChanged(operator, leaf, weight);
        }
    }

    function _remove(address operator, uint256 leaf) internal {
        _tree.set(leaf, 0);

        emit Left(operator, leaf);

        if (_leaf[leaf].openSeats == 0) _vacate(operator, leaf);
    }

    /// @dev After the last seat of an operator that left: its stake is free, and so is its leaf.
    function _vacate(address operator, uint256 leaf) internal {
        delete _leaf[leaf];
        delete _leafOf[operator];
        _vacated.push(leaf);

        ITokenStaking(staking).unlockStake(operator);
    }

    // ---------------------------------------------------------------- inside

    function _inPool(address operator) private view returns (uint256 leaf) {
        leaf = _leafOf[operator];
        if (leaf == 0 || _tree.weightOf(leaf) == 0) revert NotInPool(operator);
    }

    function _eligibleWeight(address operator) private view returns (uint256) {
        uint256 stake = ITokenStaking(staking).eligibleStake(operator, address(this));
        return stake < MINIMUM_STAKE ? 0 : stake / weightUnit;
    }

    function _setWeight(uint256 leaf, uint256 weight) private {
        uint256 total = _tree.total() - _tree.weightOf(leaf) + weight;
        if (total > type(uint32).max) revert WeightTooLarge(total);

        _tree.set(leaf, weight);
    }

    function _take(address operator) private returns (uint256 leaf) {
        uint256 vacated = _vacated.length;
        if (vacated != 0) {
            leaf = _vacated[vacated - 1];
            _vacated.pop();
        } else {
            leaf = ++_leaves;
            if (leaf == SumTree.LEAVES) revert PoolFull();
        }
        _leaf[leaf] = Leaf(operator, 0, 0, _nextRound());
        _leafOf[operator] = leaf;
    }

    function _lock(address operator, uint256 leaf) private {
        _leaf[leaf].lockedUntilDay = uint24((block.timestamp + LOCK) / 1 days);

        ITokenStaking(staking).lockStake(operator, LOCK);
    }
}

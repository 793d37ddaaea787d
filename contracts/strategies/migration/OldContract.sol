// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CircuitBreaker} from "./CircuitBreaker.sol";
import {Entry, Sum} from "./Entry.sol";
import {NewContract} from "./NewContract.sol";

/// @title Migration, the side that data leave
/// @notice RUNNING, start → MIGRATING, finish → MOVED; from MIGRATING, giveUp → RUNNING.
/// While it migrates nothing is written, whatever the circuit breaker says. `seal` sums up its own entries, batch by batch; the new contract sums up what it was given; `finish`
/// compares both and, in one transaction, shuts this contract for ever and opens the new one.
///
/// Who may do what: the owner starts, gives up and finishes; anybody seals. Once it moved nobody does anything, and every refused write says
/// where the new contract is.
/// Assumed: the inheriting contract lists every entry by `_entryCount` and `_entryAt` in an order that only writes change, and marks every
/// write `whenClosed`.
/// Deliberately unchecked: the new contract's code (it could open with anything; review it); what is not an entry does not move.
abstract contract OldContract is CircuitBreaker {
    enum State {
        RUNNING,
        MIGRATING,
        MOVED
    }

    State public state;
    /// @notice Where the data go; zero while it runs.
    NewContract public successor;
    /// @notice Block of the last start.
    uint256 public startedAt;
    /// @notice In how many blocks neither contract took writes; zero before it moved.
    uint256 public downtime;

    Sum private _sealed;

    error ContractMoved(address successor);
    error Migrating(address successor);
    error NotMigrating();
    error NotSealed(uint256 entries, uint256 sealedEntries);
    error SumsDiffer(Sum ours, Sum theirs);
    error WrongSource(address successor, address source);

    event MigrationGivenUp(address indexed successor, uint256 blocks);
    event MigrationStarted(address indexed successor);
    event Moved(address indexed successor, Sum sum, uint256 blocks);

    modifier whenMigrating() {
        if (state != State.MIGRATING) revert NotMigrating();
        _;
    }

    /// @notice Shuts this contract for writes. The successor was made for it. Owner only.
    function startMigration(NewContract successor_) external onlyOwner {
        _checkRunning();
        if (successor_.source() != address(this)) revert WrongSource(address(successor_), successor_.source());

        state = State.MIGRATING;
        successor = successor_;
        startedAt = block.number;
        delete _sealed;

        emit MigrationStarted(address(successor_));
    }

    /// @notice Adds the next entries, at most so many, to this side's sum. Anybody.
    function seal(uint256 most) external whenMigrating {
        Sum memory sum = _sealed;
        uint256 end = _entryCount();
        if (most < end - sum.entries) end = sum.entries + most;
        while (sum.entries < end) {
            Entry memory entry = _entryAt(sum.entries);
            sum.add(entry.key, entry.value);
        }

        _sealed = sum;
    }

    /// @notice Goes back: this contract takes writes as before, and the successor never opens. Owner only.
    function giveUp() external onlyOwner whenMigrating {
        NewContract given = successor;

        state = State.RUNNING;
        successor = NewContract(address(0));

        emit MigrationGivenUp(address(given), block.number - startedAt);
    }

    /// @notice The switch: both sums are equal, this contract is shut for ever, the successor takes writes. Owner only.
    function finish() external onlyOwner whenMigrating {
        Sum memory ours = _sealed;
        Sum memory theirs = successor.sum();
        if (ours.entries != _entryCount()) revert NotSealed(_entryCount(), ours.entries);
        if (!ours.equals(theirs)) revert SumsDiffer(ours, theirs);

        state = State.MOVED;
        downtime = block.number - startedAt;

        emit Moved(address(successor), ours, downtime);

        successor.open();
    }

    /// @notice How far this side's sum has come.
    function sealedSum() external view returns (Sum memory) {
        return _sealed;
    }

    function _checkClosed() internal view override {
        _checkRunning();
        super._checkClosed();
    }

    function _checkRunning() private view {
        if (state == State.MOVED) revert ContractMoved(address(successor));
        if (state == State.MIGRATING) revert Migrating(address(successor));
    }

    function _entryCount() internal view virtual returns (uint256);
    function _entryAt(uint256 index) internal view virtual returns (Entry memory);
}

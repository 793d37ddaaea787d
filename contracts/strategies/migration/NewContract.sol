// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CircuitBreaker} from "./CircuitBreaker.sol";
import {Entry, Sum} from "./Entry.sol";

/// @title Migration, the side that data reach
/// @notice Starts with its circuit open. Entries are loaded in batches that name how many came before them, so that a batch whose
/// transaction was lost is sent again, one that was applied is refused, and none can be left out.
///
/// Who may do what: the owner loads; the source, and nobody else, opens it, once; after that the owner has the circuit breaker alone.
/// Assumed: the source compares the sums before it opens this contract.
/// Deliberately unchecked: what is loaded. The owner may load anything, and the source then never opens it.
abstract contract NewContract is CircuitBreaker {
    /// @notice The old contract.
    address public immutable source;

    bool public opened;

    Sum private _loaded;

    error AlreadyOpened();
    error BatchOutOfOrder(uint256 expected, uint256 given);
    error NotOpened();
    error SourceOnly(address source);

    event Loaded(uint256 indexed first, uint256 entries);
    event Opened(Sum sum);

    constructor(address owner_, address source_) CircuitBreaker(owner_) {
        source = source_;
        _setCircuit(true);
    }

    /// @notice Takes the entries from number `first` on. Owner only.
    function load(uint256 first, Entry[] calldata entries) external onlyOwner {
        Sum memory sum_ = _loaded;
        if (opened) revert AlreadyOpened();
        if (first != sum_.entries) revert BatchOutOfOrder(sum_.entries, first);

        for (uint256 i = 0; i < entries.length; i++) {
            sum_.add(entries[i].key, entries[i].value);
            _store(entries[i]);
        }
        _loaded = sum_;

        emit Loaded(first, entries.length);
    }

    /// @notice Takes writes from now on. Source only.
    function open() external {
        if (msg.sender != source) revert SourceOnly(source);
        if (opened) revert AlreadyOpened();

        opened = true;

        emit Opened(_loaded);
        _setCircuit(false);
    }

    /// @inheritdoc CircuitBreaker
    /// @dev Not before the source did it first.
    function closeCircuit() external override onlyOwner {
        if (!opened) revert NotOpened();
        _setCircuit(false);
    }

    /// @notice How far it was loaded.
    function sum() external view returns (Sum memory) {
        return _loaded;
    }

    function _store(Entry calldata entry) internal virtual;
}

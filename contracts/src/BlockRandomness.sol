// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRandomness} from "./interfaces/IRandomness.sol";

/// @title Randomness from the hash of a block to come
///
/// The value of what was asked for in block b is taken from the hash of block b+2, known from block b+3 on, for 256 blocks.
/// Who may do what: anyone asks, which writes nothing.
/// Assumed: who builds block b+2 is not among those who gain by the value: a builder chooses among as many values as it can build
/// blocks, at the price of those it throws away. Where a draw is worth more than that, a network names another source.
/// Deliberately unchecked: ids that were never asked for; block numbers are all there is to them.
contract BlockRandomness is IRandomness {
    uint256 private constant LATEST = 256;

    /// @inheritdoc IRandomness
    function ask() external view returns (uint64) {
        return uint64(block.number) + 2;
    }

    /// @inheritdoc IRandomness
    function valueOf(uint64 id) external view returns (bytes32 value, State state) {
        if (block.number <= id) return (0, State.WAITING);
        if (block.number > uint256(id) + LATEST) return (0, State.LAPSED);
        return (keccak256(abi.encode(block.chainid, id, blockhash(id))), State.READY);
    }
}

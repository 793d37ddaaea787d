// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title A source of randomness that is fixed after it was asked for
/// @notice Whoever asks cannot know the value, nor choose it; nor can anybody else whom the users of the source do not trust.
interface IRandomness {
    enum State {
        WAITING,
        READY,
        LAPSED
    }

    /// @notice Asks for a value. Values become known in the order in which they were asked for, and never earlier than the next block.
    function ask() external returns (uint64 id);
    /// @notice The value of an id that `ask` gave: READY stays until LAPSED, with one value; LAPSED stays for ever. Then one asks again.
    function valueOf(uint64 id) external view returns (bytes32 value, State state);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A base that keeps its state in a namespace (ERC-7201)
/// @notice It may be added to the bases of a contract, at any place, by an upgrade: its variables are nowhere near the others.
/// A namespace grows at its end only, and its id is never used for anything else.
///
/// Who may do what: the inheriting contract decides; this base has no function of its own that writes.
abstract contract Pausing {
    /// @custom:storage-location erc7201:theseus.strategies.pausing
    struct PausingStorage {
        bool paused;
        uint64 since;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("theseus.strategies.pausing")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant PAUSING = 0x84ca669f6308b6b890f1324dfbade5b3caea7c3a07595ff32b4ec93c99799b00;

    error Paused(uint64 since);

    event PausedChanged(bool paused);

    modifier whenRunning() {
        PausingStorage storage $ = _pausing();
        if ($.paused) revert Paused($.since);
        _;
    }

    function paused() external view returns (bool) {
        return _pausing().paused;
    }

    function _setPaused(bool paused_) internal {
        PausingStorage storage $ = _pausing();
        $.paused = paused_;
        $.since = uint64(block.timestamp);

        emit PausedChanged(paused_);
    }

    function _pausing() private pure returns (PausingStorage storage $) {
        assembly ("memory-safe") {
            $.slot := PAUSING
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Pausing} from "./Pausing.sol";

/// @title The worked example: a board of notes whose state is a namespace (ERC-7201)
/// @notice Namespaces are no proxy of their own: they are how code behind any of the proxies here keeps state, so that bases come and go
/// without moving what others keep.
///
/// Who may do what: the keeper, named once by the initialiser in the transaction that creates the proxy, pins notes.
/// Assumed: it runs behind a proxy. At its own address it is initialised already, with nobody for a keeper.
contract Board {
    /// @custom:storage-location erc7201:theseus.strategies.board
    struct BoardStorage {
        bool initialised;
        address keeper;
        bytes32[] notes;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("theseus.strategies.board")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant BOARD = 0xaa13205ad125adf064c6b3ebd350278714e06cbd0864f4eb420daf166f8b4200;

    error AlreadyInitialised();
    error KeeperOnly(address keeper);

    event Pinned(uint256 indexed number, bytes32 note);

    modifier onlyKeeper() {
        if (msg.sender != _board().keeper) revert KeeperOnly(_board().keeper);
        _;
    }

    constructor() {
        _board().initialised = true;
    }

    function initialise(address keeper_) external {
        BoardStorage storage $ = _board();
        if ($.initialised) revert AlreadyInitialised();

        $.initialised = true;
        $.keeper = keeper_;
    }

    function pin(bytes32 note) external virtual onlyKeeper {
        _pin(note);
    }

    function keeper() external view returns (address) {
        return _board().keeper;
    }

    function noteAt(uint256 number) external view returns (bytes32) {
        return _board().notes[number];
    }

    function _pin(bytes32 note) internal {
        _board().notes.push(note);

        emit Pinned(_board().notes.length - 1, note);
    }

    function _board() internal pure returns (BoardStorage storage $) {
        assembly ("memory-safe") {
            $.slot := BOARD
        }
    }
}

/// @title Its second version, with a base in front of all others that the first did not have
contract PausableBoard is Pausing, Board {
    function setPaused(bool paused_) external onlyKeeper {
        _setPaused(paused_);
    }

    function pin(bytes32 note) external override onlyKeeper whenRunning {
        _pin(note);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The worked example: rooms, of which there are many, each a proxy of one beacon
///
/// Who may do what: the host, named once by the initialiser in the transaction that creates the proxy, lets guests in.
/// Assumed: it runs behind `BeaconProxy`. At its own address it is initialised already, with nobody for a host.
contract Room {
    address public host;
    bool private _initialised;
    uint256 public guests;

    error AlreadyInitialised();
    error HostOnly(address host);

    event GuestEntered(uint256 guests);

    modifier onlyHost() {
        if (msg.sender != host) revert HostOnly(host);
        _;
    }

    constructor() {
        _initialised = true;
    }

    function initialise(address host_) external {
        if (_initialised) revert AlreadyInitialised();

        _initialised = true;
        host = host_;
    }

    function enter() external virtual onlyHost {
        guests++;

        emit GuestEntered(guests);
    }

    function release() external pure virtual returns (uint256) {
        return 1;
    }
}

/// @title Its second version: a room is full at some time
/// @notice A beacon runs no initialiser, so what is new has a meaning when it is zero: no limit was set.
contract RoomWithLimit is Room {
    uint256 public limit;

    error Full(uint256 limit);

    event LimitChanged(uint256 limit);

    function setLimit(uint256 limit_) external onlyHost {
        limit = limit_;

        emit LimitChanged(limit_);
    }

    function enter() external override onlyHost {
        if (limit != 0 && guests >= limit) revert Full(limit);

        guests++;

        emit GuestEntered(guests);
    }

    function release() external pure override returns (uint256) {
        return 2;
    }
}

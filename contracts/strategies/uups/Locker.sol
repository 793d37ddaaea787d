// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {UUPS} from "./UUPS.sol";

/// @title The worked example: ether in a locker until a time, behind a UUPS proxy
///
/// Who may do what: the owner, named once by the initialiser in the transaction that creates the proxy, upgrades and passes the ownership
/// on; everybody locks ether of its own and takes it out when its time has come.
/// Assumed: it runs behind `UUPSProxy`. At its own address it is initialised already, with nobody for an owner.
contract Locker is UUPS {
    struct Content {
        uint192 value;
        uint64 until;
    }

    address public owner;
    bool private _initialised;
    mapping(address holder => Content) public contentOf;

    error AlreadyInitialised();
    error LockedUntil(uint64 until);
    error OwnerOnly(address owner);
    error ZeroOwner();

    event Locked(address indexed holder, uint256 value, uint64 until);
    event OwnerChanged(address indexed previousOwner, address indexed newOwner);
    event TakenOut(address indexed holder, uint256 value);

    modifier onlyOwner() {
        if (msg.sender != owner) revert OwnerOnly(owner);
        _;
    }

    constructor() {
        _initialised = true;
    }

    function initialise(address owner_) external {
        if (_initialised) revert AlreadyInitialised();

        _initialised = true;
        _changeOwner(owner_);
    }

    function changeOwner(address owner_) external onlyOwner {
        _changeOwner(owner_);
    }

    /// @notice Adds what is sent. The later of both times counts.
    function lock(uint64 until) external payable {
        Content storage content = contentOf[msg.sender];
        content.value += uint192(msg.value);
        if (until > content.until) content.until = until;

        emit Locked(msg.sender, msg.value, content.until);
    }

    function takeOut() external {
        Content memory content = contentOf[msg.sender];
        if (block.timestamp < content.until) revert LockedUntil(content.until);

        delete contentOf[msg.sender];

        emit TakenOut(msg.sender, content.value);

        (bool ok, bytes memory answer) = msg.sender.call{value: content.value}("");
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(answer, 32), mload(answer))
        }
    }

    function _changeOwner(address owner_) private {
        if (owner_ == address(0)) revert ZeroOwner();

        emit OwnerChanged(owner, owner_);
        owner = owner_;
    }

    function _authorizeUpgrade(address) internal view override onlyOwner {}
}

/// @title Its second version, in which a holder names an heir
contract LockerWithHeir is Locker {
    mapping(address holder => address) public heirOf;

    error HeirOnly(address heir);
    error TooEarly(uint64 since);

    event HeirNamed(address indexed holder, address indexed heir);
    event Inherited(address indexed holder, address indexed heir, uint256 value);

    function nameHeir(address heir) external {
        heirOf[msg.sender] = heir;

        emit HeirNamed(msg.sender, heir);
    }

    /// @notice The heir has what was not taken out a year after its time; it is locked no longer.
    function inherit(address holder) external {
        Content memory content = contentOf[holder];
        if (msg.sender != heirOf[holder]) revert HeirOnly(heirOf[holder]);
        if (block.timestamp < uint256(content.until) + 365 days) revert TooEarly(content.until + 365 days);

        delete contentOf[holder];
        contentOf[msg.sender].value += content.value;

        emit Inherited(holder, msg.sender, content.value);
    }
}

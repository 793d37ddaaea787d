// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Target} from "../Target.sol";

/// @title A beacon: one switch for the code of many proxies
///
/// Who may do what: the owner (an account, a multisig contract, a record's `BeaconAuthority`) upgrades, for all proxies at once, and passes
/// the ownership on. There is no initialiser: a new version that needs one has to run it per proxy, on first use.
/// Assumed: every proxy asks on every call. Whoever can switch a beacon runs any code in each of them.
/// Deliberately unchecked: how many proxies there are, and whether their state suits the new code.
contract Beacon {
    address public implementation;
    address public owner;

    error OwnerIsCode(address owner);
    error OwnerOnly(address owner);
    error SameImplementation(address implementation);
    error ZeroOwner();

    event OwnerChanged(address indexed previousOwner, address indexed newOwner);
    event Upgraded(address indexed implementation);

    modifier onlyOwner() {
        if (msg.sender != owner) revert OwnerOnly(owner);
        _;
    }

    constructor(address implementation_, address owner_) {
        _changeOwner(owner_);
        _upgradeTo(implementation_);
    }

    /// @notice Runs other code in every proxy from now on. Owner only.
    function upgradeTo(address implementation_) external onlyOwner {
        _upgradeTo(implementation_);
    }

    /// @notice Makes another account the owner, at once. Owner only.
    function transferOwnership(address owner_) external onlyOwner {
        _changeOwner(owner_);
    }

    function _upgradeTo(address implementation_) private {
        if (implementation_ == implementation) revert SameImplementation(implementation_);
        // Code that owns its beacon does at its own address what anybody asks it to.
        if (implementation_ == owner) revert OwnerIsCode(implementation_);
        Target.check(implementation_, this.implementation.selector);

        implementation = implementation_;

        emit Upgraded(implementation_);
    }

    function _changeOwner(address owner_) private {
        if (owner_ == address(0)) revert ZeroOwner();
        if (owner_ == implementation) revert OwnerIsCode(owner_);

        emit OwnerChanged(owner, owner_);
        owner = owner_;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthorisation} from "./IAuthorisation.sol";

/// @title An authorisation contract: an owner who may do all, and lets others do some
///
/// Who may do what: the owner (an account, a multisig contract, a record's `Authority`) may call every governed function of every module
/// that asks this contract, grants and withdraws single functions, and passes the ownership on.
/// Deliberately unchecked: whether a target asks this contract at all.
contract Authorisation is IAuthorisation {
    address public owner;
    mapping(address account => mapping(address target => mapping(bytes4 selector => bool))) public granted;

    error OwnerOnly(address owner);
    error ZeroOwner();

    event Granted(address indexed account, address indexed target, bytes4 selector, bool allowed);
    event OwnerChanged(address indexed previousOwner, address indexed newOwner);

    modifier onlyOwner() {
        if (msg.sender != owner) revert OwnerOnly(owner);
        _;
    }

    constructor(address owner_) {
        _changeOwner(owner_);
    }

    function grant(address account, address target, bytes4 selector, bool allowed_) external onlyOwner {
        granted[account][target][selector] = allowed_;

        emit Granted(account, target, selector, allowed_);
    }

    function changeOwner(address owner_) external onlyOwner {
        _changeOwner(owner_);
    }

    /// @inheritdoc IAuthorisation
    function allowed(address account, address target, bytes4 selector) external view returns (bool) {
        return account == owner || granted[account][target][selector];
    }

    function _changeOwner(address owner_) private {
        if (owner_ == address(0)) revert ZeroOwner();

        emit OwnerChanged(owner, owner_);
        owner = owner_;
    }
}

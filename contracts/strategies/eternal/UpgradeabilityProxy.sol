// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Target} from "../Target.sol";
import {Proxy} from "./Proxy.sol";
import {UpgradeabilityStorage} from "./UpgradeabilityStorage.sol";

/// @title Eternal storage: a proxy whose storage is declared by bases that its behaviours share
/// @notice The simplest proxy to read: ordinary state variables, ordinary getters, versions with labels. Proxy and behaviours inherit the
/// same storage contracts in the same order, and behaviours declare no state of their own; what they need later they keep in the
/// storage contract's mappings. `theseus build` refuses a behaviour that breaks this, where its recipe names the proxy (`eternalStorage`).
///
/// Who may do what: the owner (an account, a multisig contract, a record's `Authority`) upgrades, with or without a call; it passes its
/// ownership on through the behaviour (`UpgradeabilityOwner`). All other calls, the owner's too, reach the behaviour.
/// Assumed: the behaviour was built with this proxy's storage contracts, and its code is not the proxy's enemy: it can write every slot,
/// that of the implementation too.
/// Deliberately unchecked: what a label says.
/// A behaviour's function with the selector of one of the proxy's could never be called: the same check at build time refuses it.
abstract contract UpgradeabilityProxy is Proxy, UpgradeabilityStorage {
    error OwnerIsCode(address owner);
    error OwnerOnly(address owner);
    error SameImplementation(address implementation);
    error VersionUsed(string version);
    error ZeroOwner();

    event Upgraded(string version, address indexed implementation);

    modifier onlyUpgradeabilityOwner() {
        if (msg.sender != _upgradeabilityOwner) revert OwnerOnly(_upgradeabilityOwner);
        _;
    }

    /// @param data Runs the first behaviour's initialiser, so that nobody else can be first. Empty: none.
    constructor(address owner, string memory version_, address implementation_, bytes memory data) payable {
        if (owner == address(0)) revert ZeroOwner();

        _upgradeabilityOwner = owner;
        _upgradeTo(version_, implementation_);
        if (data.length != 0 || msg.value != 0) _run(implementation_, data);
    }

    /// @notice Points the proxy at other code, under a label that it never had before. Owner only.
    function upgradeTo(string calldata version_, address implementation_) external onlyUpgradeabilityOwner {
        _upgradeTo(version_, implementation_);
    }

    /// @notice The same, and runs the new code with `data` and the value sent; if that fails nothing has changed. Owner only.
    function upgradeToAndCall(string calldata version_, address implementation_, bytes calldata data)
        external
        payable
        onlyUpgradeabilityOwner
    {
        _upgradeTo(version_, implementation_);
        _run(implementation_, data);
    }

    function _upgradeTo(string memory version_, address implementation_) private {
        bytes32 label = keccak256(bytes(version_));
        if (implementation_ == _implementation) revert SameImplementation(implementation_);
        // Code that owns its proxy does at its own address what anybody asks it to.
        if (implementation_ == _upgradeabilityOwner) revert OwnerIsCode(implementation_);
        if (_versionUsed[label] || bytes(version_).length == 0) revert VersionUsed(version_);
        Target.check(implementation_, this.implementation.selector);

        _versionUsed[label] = true;
        _version = version_;
        _implementation = implementation_;

        emit Upgraded(version_, implementation_);
    }

    function _run(address implementation_, bytes memory data) private {
        (bool ok, bytes memory answer) = implementation_.delegatecall(data);
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(answer, 32), mload(answer))
        }
    }

    /// @dev A slot of its own: nothing to mask.
    function _target() internal view override returns (address target) {
        assembly ("memory-safe") {
            target := sload(_implementation.slot)
        }
    }
}

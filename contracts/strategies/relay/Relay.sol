// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Target} from "../Target.sol";
import {RelayStorage} from "./RelayStorage.sol";

/// @title Relay: the least that keeps code replaceable
/// @notice Users know the relay's address. Every call that it has no function for runs the current version's code in the relay's storage,
/// with caller and value unchanged; answers and refusals come back byte for byte.
///
/// Who may do what: the owner (an account, a multisig contract, a record's `Authority`) changes the current version and passes the
/// ownership on, at once. Everybody else's calls reach the current version.
/// Assumed: the current version inherits `RelayStorage` first, or keeps nothing in slots 0 and 1.
/// Deliberately unchecked: exactly that. Logic that writes slot 0 re-points the relay, and logic that writes slot 1 gives it away: to be
/// reviewed before and watched after. Nor is there an initialiser: logic starts with `changeContract` and has to be content with it,
/// or the relay is made by a contract that initialises it in the same transaction.
/// A function of the logic with the selector of `currentVersion`, `owner`, `changeContract` or `changeOwner` cannot be called.
contract Relay is RelayStorage {
    error OwnerIsCode(address owner);
    error OwnerOnly(address owner);
    error SameVersion(address version);
    error ZeroOwner();

    event ContractChanged(address indexed previousVersion, address indexed newVersion);
    event OwnerChanged(address indexed previousOwner, address indexed newOwner);

    modifier onlyOwner() {
        if (msg.sender != owner) revert OwnerOnly(owner);
        _;
    }

    constructor(address firstVersion, address owner_) {
        _changeOwner(owner_);
        _changeContract(firstVersion);
    }

    fallback() external payable {
        assembly {
            calldatacopy(0, 0, calldatasize())
            // A slot of its own: nothing to mask.
            let ok := delegatecall(gas(), sload(currentVersion.slot), 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if ok { return(0, returndatasize()) }
            revert(0, returndatasize())
        }
    }

    /// @notice Runs other code from now on. Owner only.
    function changeContract(address newVersion) external onlyOwner {
        _changeContract(newVersion);
    }

    /// @notice Makes another account the owner, at once. Owner only.
    function changeOwner(address newOwner) external onlyOwner {
        _changeOwner(newOwner);
    }

    function _changeContract(address newVersion) private {
        if (newVersion == currentVersion) revert SameVersion(newVersion);
        // Code that owns its relay does at its own address what anybody asks it to.
        if (newVersion == owner) revert OwnerIsCode(newVersion);
        Target.check(newVersion, this.currentVersion.selector);

        emit ContractChanged(currentVersion, newVersion);
        currentVersion = newVersion;
    }

    function _changeOwner(address newOwner) private {
        if (newOwner == address(0)) revert ZeroOwner();
        if (newOwner == currentVersion) revert OwnerIsCode(newOwner);

        emit OwnerChanged(owner, newOwner);
        owner = newOwner;
    }
}

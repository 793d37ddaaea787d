// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRegistry} from "./interfaces/IRegistry.sol";

/// @title The list of approved contracts
///
/// Who may do what: the keeper approves, and can take nothing back; the panic button disables what was approved, for good, and can
/// approve nothing. Both lost at once are what it takes to approve a contract that nobody can then disable.
/// Assumed: the keeper has read the code of what it approves.
/// Deliberately unchecked: what an approved contract is; services and `CodeRegistry` ask for the interface they need.
contract Registry is IRegistry {
    address public override keeper;
    address public override panicButton;

    mapping(address account => Status) private _status;

    constructor(address keeper_, address panicButton_) {
        if (keeper_ == address(0) || panicButton_ == address(0)) revert ZeroAddress();

        keeper = keeper_;
        panicButton = panicButton_;
    }

    /// @inheritdoc IRegistry
    function approve(address account) external {
        if (msg.sender != keeper) revert KeeperOnly(keeper);
        // The code of a delegated account (EIP-7702: 0xef0100 and an address) is whatever its key says next.
        if (account.code.length == 0 || bytes3(account.code) == 0xef0100) revert NoCode(account);
        if (_status[account] != Status.NULL) revert WrongStatus(account, _status[account]);

        _status[account] = Status.APPROVED;

        emit StatusChanged(account, Status.APPROVED, msg.sender);
    }

    /// @inheritdoc IRegistry
    function disable(address account) external {
        if (msg.sender != panicButton) revert PanicButtonOnly(panicButton);
        if (_status[account] != Status.APPROVED) revert WrongStatus(account, _status[account]);

        _status[account] = Status.DISABLED;

        emit StatusChanged(account, Status.DISABLED, msg.sender);
    }

    /// @inheritdoc IRegistry
    function statusOf(address account) external view returns (Status) {
        return _status[account];
    }
}

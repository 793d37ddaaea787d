// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IUserRegistry} from "./interfaces/IUserRegistry.sol";
import {IUserStorage} from "./interfaces/IUserStorage.sol";

/// @title Accounts and the names they go by
///
/// Who may do what: anyone takes a free name for the own account, one at a time, and gives it up.
/// Assumed: `users` is this singleton's storage.
/// Deliberately unchecked: who somebody is. A name proves nothing but that it was free; who sees a registration coming can be faster.
contract UserRegistry is IUserRegistry {
    IUserStorage public immutable users;

    constructor(IUserStorage users_) {
        users = users_;
    }

    /// @inheritdoc IUserRegistry
    function register(bytes32 name) external {
        _checkName(name);
        bytes32 present = users.nameOf(msg.sender);
        if (present != 0) revert AlreadyRegistered(msg.sender, present);
        address holder = users.accountOf(name);
        if (holder != address(0)) revert NameTaken(name, holder);

        users.setName(msg.sender, name);
        users.setAccount(name, msg.sender);

        emit Registered(msg.sender, name);
    }

    /// @inheritdoc IUserRegistry
    function leave() external {
        bytes32 name = users.nameOf(msg.sender);
        if (name == 0) revert NotRegistered(msg.sender);

        users.setName(msg.sender, 0);
        users.setAccount(name, address(0));

        emit Left(msg.sender, name);
    }

    /// @inheritdoc IUserRegistry
    function nameOf(address account) external view returns (bytes32) {
        return users.nameOf(account);
    }

    /// @inheritdoc IUserRegistry
    function accountOf(bytes32 name) external view returns (address) {
        return users.accountOf(name);
    }

    /// @dev Letters that look alike are none of these.
    function _checkName(bytes32 name) private pure {
        uint256 length = 0;
        while (length < 32 && name[length] != 0) {
            bytes1 c = name[length];
            if (!(c >= "a" && c <= "z" || c >= "0" && c <= "9" || c == "-")) revert NameInvalid(name);
            ++length;
        }
        if (length < 3 || uint256(name) << (8 * length) != 0) revert NameInvalid(name);
    }
}

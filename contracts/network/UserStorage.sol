// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BoundStorage} from "./BoundStorage.sol";
import {IUserStorage} from "./interfaces/IUserStorage.sol";

/// @title What `UserRegistry` remembers
/// @notice See `BoundStorage` for who may do what.
contract UserStorage is BoundStorage, IUserStorage {
    /// @inheritdoc IUserStorage
    mapping(address account => bytes32) public override nameOf;
    /// @inheritdoc IUserStorage
    mapping(bytes32 name => address) public override accountOf;

    constructor(address directory_) BoundStorage(directory_) {}

    /// @inheritdoc IUserStorage
    function setName(address account, bytes32 name) external onlyLogic {
        nameOf[account] = name;
    }

    /// @inheritdoc IUserStorage
    function setAccount(bytes32 name, address account) external onlyLogic {
        accountOf[name] = account;
    }
}

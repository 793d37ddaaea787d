// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBoundStorage} from "./interfaces/IBoundStorage.sol";

/// @title Storage that obeys one logic
/// @notice What a singleton remembers, apart from what it does: the logic may be replaced without the state, and the state's code without
/// the logic.
///
/// Who may do what: the bound logic writes, the directory binds, anyone reads.
/// Assumed: whatever stands behind the bound address was activated by the congress.
/// Deliberately unchecked: the values. What may be written is the logic's to know.
abstract contract BoundStorage is IBoundStorage {
    /// @inheritdoc IBoundStorage
    address public immutable override directory;
    /// @inheritdoc IBoundStorage
    address public override logic;

    modifier onlyLogic() {
        if (msg.sender != logic) revert LogicOnly(logic);
        _;
    }

    constructor(address directory_) {
        directory = directory_;
    }

    /// @inheritdoc IBoundStorage
    function bind(address logic_) external {
        if (msg.sender != directory) revert DirectoryOnly(directory);

        logic = logic_;

        emit Bound(logic_);
    }
}

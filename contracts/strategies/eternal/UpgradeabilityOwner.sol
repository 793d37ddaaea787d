// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {UpgradeabilityStorage} from "./UpgradeabilityStorage.sol";

/// @title Ownership of a proxy, as a part of its behaviours
/// @notice Behaviours know the proxy's storage, so what is asked and changed this seldom need not be among the proxy's own functions, which
/// every call has to be compared with. A behaviour without this base leaves the ownership where it is.
///
/// Who may do what: the proxy's owner passes the ownership on, at once.
/// Deliberately unchecked: to whom, but that it is somebody.
abstract contract UpgradeabilityOwner is UpgradeabilityStorage {
    error UpgradeabilityOwnerIsCode(address owner);
    error UpgradeabilityOwnerOnly(address owner);
    error ZeroUpgradeabilityOwner();

    event UpgradeabilityTransferred(address indexed previousOwner, address indexed newOwner);

    modifier onlyUpgradeabilityOwner() {
        if (msg.sender != _upgradeabilityOwner) revert UpgradeabilityOwnerOnly(_upgradeabilityOwner);
        _;
    }

    /// @notice Makes another account the one who may upgrade. Owner only.
    function transferUpgradeability(address owner) external onlyUpgradeabilityOwner {
        if (owner == address(0)) revert ZeroUpgradeabilityOwner();
        if (owner == _implementation) revert UpgradeabilityOwnerIsCode(owner);

        emit UpgradeabilityTransferred(_upgradeabilityOwner, owner);
        _upgradeabilityOwner = owner;
    }

    /// @notice Who may upgrade the proxy.
    function upgradeabilityOwner() external view returns (address) {
        return _upgradeabilityOwner;
    }
}

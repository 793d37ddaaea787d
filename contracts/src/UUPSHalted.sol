// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IUUPS} from "./interfaces/IUUPS.sol";

/// @title Code that refuses every call but the next upgrade
/// @notice A halted UUPS proxy points here; one per record, because who may upgrade it is an immutable.
///
/// Who may do what: the record's `Authority` alone upgrades and reads back; everybody else gets `CodeHalted`.
/// Deliberately unchecked: that the next implementation has code; `CodeRegistry` compared its code hash.
contract UUPSHalted is IUUPS {
    /// @dev keccak256("eip1967.proxy.implementation") - 1
    bytes32 private constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    address private immutable AUTHORITY;
    address private immutable SELF;

    error CodeHalted();

    event Upgraded(address indexed implementation);

    modifier onlyAuthority() {
        if (msg.sender != AUTHORITY || address(this) == SELF) revert CodeHalted();
        _;
    }

    constructor() {
        AUTHORITY = msg.sender;
        SELF = address(this);
    }

    /// @inheritdoc IUUPS
    function upgradeToAndCall(address implementation, bytes calldata data) external payable onlyAuthority {
        assembly ("memory-safe") {
            sstore(IMPLEMENTATION_SLOT, implementation)
        }
        emit Upgraded(implementation);
        if (data.length != 0) revert CodeHalted();
    }

    /// @notice Where the proxy points, read by its `Authority`.
    function haltedImplementation() external view onlyAuthority returns (address implementation) {
        assembly ("memory-safe") {
            implementation := sload(IMPLEMENTATION_SLOT)
        }
    }

    /// @inheritdoc IUUPS
    /// @dev Answers when called directly, as the running code asks it before it switches here; halted proxies refuse it.
    function proxiableUUID() external view returns (bytes32) {
        if (address(this) != SELF) revert CodeHalted();
        return IMPLEMENTATION_SLOT;
    }

    fallback() external payable {
        revert CodeHalted();
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The address of a service
/// @notice Forwards every call to the implementation in the ERC-1967 slot. It has no function of its own that could hide one of the
/// service: to upgrade is to run code of the service that writes that slot.
///
/// Who may do what: whatever the service's code lets its callers do. `VerificationService` has no upgrade function, so behind it
/// nobody changes the implementation.
/// Assumed: the implementation needs no initialiser.
/// Deliberately unchecked: what the implementation is, but that it has code which is no EIP-7702 delegation.
contract ServiceProxy {
    /// @dev keccak256("eip1967.proxy.implementation") - 1
    bytes32 private constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    error NoCode(address implementation);

    event Upgraded(address indexed implementation);

    constructor(address implementation) {
        if (implementation.code.length == 0 || bytes3(implementation.code) == 0xef0100) revert NoCode(implementation);
        assembly ("memory-safe") {
            sstore(IMPLEMENTATION_SLOT, implementation)
        }
        emit Upgraded(implementation);
    }

    fallback() external payable {
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), sload(IMPLEMENTATION_SLOT), 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}

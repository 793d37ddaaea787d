// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The address of a service
/// @notice Forwards every call to the implementation in the ERC-1967 slot, which is the only word that a way of upgrading it has to
/// change; the proxy has no function of its own that could hide one of the service.
///
/// Who may do what: nobody may change the implementation; a later version of the implementation cannot come without code for it here.
/// Assumed: the first implementation is right.
/// Deliberately unchecked: nothing but that it has code.
contract ServiceProxy {
    /// @dev keccak256("eip1967.proxy.implementation") - 1
    bytes32 private constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    error NoCode(address implementation);

    event Upgraded(address indexed implementation);

    constructor(address implementation) {
        if (implementation.code.length == 0) revert NoCode(implementation);
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

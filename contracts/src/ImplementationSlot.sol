// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @dev ERC-1967: keccak256("eip1967.proxy.implementation") - 1
bytes32 constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

/// @title The implementation of a proxy that is changed by its own code
/// @notice For code that runs behind `ServiceProxy`. Who may change it is the caller's to check.
library ImplementationSlot {
    error NoCode(address implementation);

    /// @dev ERC-1967.
    event Upgraded(address indexed implementation);

    /// @notice Points the proxy at other code and runs that code's initialiser, if any is given, in the proxy. If that fails nothing has changed.
    function change(address implementation, bytes memory initialiser) internal {
        checkCode(implementation);

        assembly ("memory-safe") {
            sstore(IMPLEMENTATION_SLOT, implementation)
        }

        emit Upgraded(implementation);

        if (initialiser.length == 0) return;
        (bool done, bytes memory answer) = implementation.delegatecall(initialiser);
        if (done) return;
        assembly ("memory-safe") {
            revert(add(answer, 32), mload(answer))
        }
    }

    function checkCode(address implementation) internal view {
        // The code of a delegated account (EIP-7702: 0xef0100 and an address) is whatever its key says next.
        if (implementation.code.length == 0 || bytes3(implementation.code) == 0xef0100) revert NoCode(implementation);
    }

    function current() internal view returns (address implementation) {
        assembly ("memory-safe") {
            implementation := sload(IMPLEMENTATION_SLOT)
        }
    }
}

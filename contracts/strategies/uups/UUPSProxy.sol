// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A proxy without a function of its own
/// @notice ERC-1967. Its implementation upgrades it; see `UUPS`.
///
/// Who may do what: nobody does anything here; whatever is called runs the implementation.
/// Deliberately unchecked: that the first implementation is one of `UUPS`; one that is not is for ever.
contract UUPSProxy {
    /// @dev keccak256("eip1967.proxy.implementation") - 1
    bytes32 private constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    error NoCode(address implementation);

    event Upgraded(address indexed implementation);

    /// @param data Runs the initialiser in the same transaction, so that nobody else can be first. Empty: none.
    constructor(address implementation, bytes memory data) payable {
        if (implementation.code.length == 0 || bytes3(implementation.code) == 0xef0100) revert NoCode(implementation);

        assembly ("memory-safe") {
            sstore(IMPLEMENTATION_SLOT, implementation)
        }

        emit Upgraded(implementation);

        if (data.length == 0 && msg.value == 0) return;
        (bool ok, bytes memory answer) = implementation.delegatecall(data);
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(answer, 32), mload(answer))
        }
    }

    fallback() external payable {
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), sload(IMPLEMENTATION_SLOT), 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if ok { return(0, returndatasize()) }
            revert(0, returndatasize())
        }
    }
}

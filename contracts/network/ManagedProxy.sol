// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A proxy that obeys one contract
/// @notice ERC-1967 slots. The admin is the creator, for ever: an immutable, written once to the admin slot for explorers.
/// Calls of everybody else go to the implementation, whatever their selector; the proxy has no function of its own, so none can clash.
///
/// Who may do what: the admin alone changes or reads the implementation here. Calls of the admin are
///   empty                          returns (implementation, admin slot)
///   implementation word ++ data    points the proxy there (zero: stays), then, with data or value, delegatecalls it with data
/// Assumed: the admin is an `Authority`, which checks what it passes.
/// Deliberately unchecked: that the implementation has code (`CodeRegistry` compares its code hash).
contract ManagedProxy {
    /// @dev keccak256("eip1967.proxy.implementation") - 1
    bytes32 private constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;
    /// @dev keccak256("eip1967.proxy.admin") - 1
    bytes32 private constant ADMIN_SLOT = 0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103;

    /// @dev A word: the hot path masks nothing.
    uint256 private immutable ADMIN;
    /// @dev For calls of the admin, so that the constant occurs once, on the hot path: one that occurs more often is copied from the
    /// end of the code on each use.
    bytes32 private immutable SLOT;

    event AdminChanged(address previousAdmin, address newAdmin);
    event Upgraded(address indexed implementation);

    constructor(address implementation) {
        ADMIN = uint160(msg.sender);
        SLOT = IMPLEMENTATION_SLOT;
        assembly ("memory-safe") {
            sstore(IMPLEMENTATION_SLOT, implementation)
            sstore(ADMIN_SLOT, caller())
        }
        emit Upgraded(implementation);
        emit AdminChanged(address(0), msg.sender);
    }

    fallback() external payable {
        uint256 admin = ADMIN;
        assembly {
            if sub(caller(), admin) {
                calldatacopy(0, 0, calldatasize())
                if delegatecall(gas(), sload(IMPLEMENTATION_SLOT), 0, calldatasize(), 0, 0) {
                    returndatacopy(0, 0, returndatasize())
                    return(0, returndatasize())
                }
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }

        bytes32 slot = SLOT;
        address implementation;
        assembly {
            if iszero(calldatasize()) {
                mstore(0, sload(slot))
                mstore(32, sload(ADMIN_SLOT))
                return(0, 64)
            }
            implementation := calldataload(0)
        }
        if (implementation != address(0)) {
            assembly ("memory-safe") {
                sstore(slot, implementation)
                // The code that ran until now could write here too.
                sstore(ADMIN_SLOT, caller())
            }
            emit Upgraded(implementation);
        }
        assembly {
            if or(gt(calldatasize(), 32), callvalue()) {
                let size := sub(calldatasize(), 32)
                calldatacopy(0, 32, size)
                let ok := delegatecall(gas(), sload(slot), 0, size, 0, 0)
                if iszero(ok) {
                    returndatacopy(0, 0, returndatasize())
                    revert(0, returndatasize())
                }
            }
        }
    }
}

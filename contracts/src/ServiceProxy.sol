// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMPLEMENTATION_SLOT, ImplementationSlot} from "./ImplementationSlot.sol";

/// @title The address of a service, or of the congress
/// @notice Forwards every call to the implementation in the ERC-1967 slot. It has no function of its own that could hide one of the
/// implementation: to upgrade is to run code of the implementation that writes that slot.
///
/// Who may do what: whatever the implementation lets its callers do.
/// Assumed: the initialiser, if the implementation needs one, is given at once; whoever comes later would be too late for that.
/// Deliberately unchecked: what the implementation is, but that it has code which is no EIP-7702 delegation.
contract ServiceProxy {
    /// @param initialiser Call data for the implementation, run in this proxy; empty for none.
    constructor(address implementation, bytes memory initialiser) {
        ImplementationSlot.change(implementation, initialiser);
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

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What a proxy may be pointed at
/// @notice An account with code of its own that is neither the proxy nor, as far as it says itself, a proxy of the same kind.
library Target {
    error NoCode(address target);
    error IsAProxy(address target);

    /// @param getter How a proxy of this kind answers where it points. Code that inherits the getter answers zero, other code refuses.
    function check(address target, bytes4 getter) internal view {
        // The code of a delegated account (EIP-7702: 0xef0100 and an address) is whatever its key says next.
        if (target.code.length == 0 || bytes3(target.code) == 0xef0100) revert NoCode(target);

        (bool ok, bytes memory answer) = target.staticcall(abi.encodePacked(getter));
        // Delegating to itself, or to a proxy that then reads this one's slot, would turn in a circle until the gas is gone.
        if (target == address(this) || (ok && answer.length == 32 && bytes32(answer) != 0)) revert IsAProxy(target);
    }
}

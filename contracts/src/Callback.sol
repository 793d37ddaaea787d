// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Telling a customer what it paid for
library Callback {
    error GasTooLow(uint256 needed);

    /// @dev Upper bound of what a call costs beside the gas that it hands on.
    uint256 private constant CALL_COST = 12_000;

    /// @dev With so much gas and no more; to be called last. What the customer makes of that is its own affair: it may revert, burn the
    /// gas, answer at any length (nothing is copied) or call back. But no one who gives a transaction too little gas makes it miss the call.
    function send(address customer, uint256 gasLimit, bytes memory data) internal {
        uint256 needed = gasLimit + gasLimit / 63 + CALL_COST;
        if (gasleft() < needed) revert GasTooLow(needed);

        assembly ("memory-safe") {
            pop(call(gasLimit, customer, 0, add(data, 32), mload(data), 0, 0))
        }
    }
}

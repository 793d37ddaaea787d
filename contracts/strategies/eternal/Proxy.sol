// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A proxy
/// @notice Every call that it has no function for runs the target's code in the proxy's own storage, with the caller and the value
/// unchanged; answers and refusals come back byte for byte.
abstract contract Proxy {
    fallback() external payable {
        address target = _target();
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), target, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if ok { return(0, returndatasize()) }
            revert(0, returndatasize())
        }
    }

    function _target() internal view virtual returns (address);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {IAuthority} from "./IAuthority.sol";

/// @title The Authority of a proxy that was there before its record
interface IAdoptingAuthority is IAuthority {
    /// @notice Calls that through which this contract holds the upgrade authority (the proxy, its ProxyAdmin or the beacon) with `data`:
    /// the way back, such as `transferOwnership`. Controller only; `CodeRegistry` has no way to ask for it, so it takes a hand-over first.
    function release(bytes calldata data) external;
}

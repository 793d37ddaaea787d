// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EternalStorageAuthority} from "./EternalStorageAuthority.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {OwnerFamily} from "./OwnerFamily.sol";

/// @title Proxies of eternal storage that exist
/// @notice The record is the proxy; see `OwnerFamily`. Nothing is deployed here but authorities: a new proxy comes from
/// `contracts/strategies`, or is better a managed proxy.
contract EternalStorageFamily is OwnerFamily {
    constructor(ICodeRegistry codeRegistry_, address halted_) OwnerFamily(codeRegistry_, halted_) {}

    function _creationCode() internal pure override returns (bytes memory) {
        return type(EternalStorageAuthority).creationCode;
    }
}

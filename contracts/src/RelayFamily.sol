// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RelayAuthority} from "./RelayAuthority.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {OwnerFamily} from "./OwnerFamily.sol";

/// @title Relays that exist
/// @notice The record is the relay; see `OwnerFamily`. Nothing is deployed here but authorities: a new relay comes from
/// `contracts/strategies`, or is better a managed proxy.
contract RelayFamily is OwnerFamily {
    constructor(ICodeRegistry codeRegistry_, address halted_) OwnerFamily(codeRegistry_, halted_) {}

    function _creationCode() internal pure override returns (bytes memory) {
        return type(RelayAuthority).creationCode;
    }
}

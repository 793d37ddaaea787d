// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRelay} from "./interfaces/IRelay.sol";
import {OwnerAuthority} from "./OwnerAuthority.sol";

/// @title Authority of a relay
/// @notice See `OwnerAuthority`.
///
/// Deliberately unchecked: logic that shares the relay's slots 0 and 1 re-points it or gives it away; that is watched, not prevented.
contract RelayAuthority is OwnerAuthority {
    constructor(address codeRegistry, address halted_, address relay) OwnerAuthority(codeRegistry, halted_, relay) {}

    function _upgrade(address implementation_) internal override {
        IRelay(proxy).changeContract(implementation_);
    }

    function _implementation() internal view override returns (address) {
        return IRelay(proxy).currentVersion();
    }

    function _ownerGetter() internal pure override returns (bytes4) {
        return IRelay.owner.selector;
    }
}

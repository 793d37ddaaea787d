// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon, NoInitialiser} from "./interfaces/IBeacon.sol";
import {OwnerAuthority} from "./OwnerAuthority.sol";

/// @title Authority of an adopted beacon
/// @notice One switch reaches every proxy that asks the beacon. See `OwnerAuthority`.
///
/// Deliberately unchecked: which proxies ask the beacon; one whose beacon can be changed (its slot is foreign) is watched, and named by the
/// assertions of each upgrade. There is no initialiser, since there is no proxy to run it in.
contract BeaconAuthority is OwnerAuthority {
    constructor(address codeRegistry, address halted_, address beacon) OwnerAuthority(codeRegistry, halted_, beacon) {}

    function initialise(bytes calldata data) external payable override onlyController {
        if (data.length != 0 || msg.value != 0) revert NoInitialiser();
    }

    function _upgrade(address implementation_) internal override {
        IBeacon(proxy).upgradeTo(implementation_);
    }

    function _implementation() internal view override returns (address) {
        return IBeacon(proxy).implementation();
    }

    function _ownerGetter() internal pure override returns (bytes4) {
        return IBeacon.owner.selector;
    }
}

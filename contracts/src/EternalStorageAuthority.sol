// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {IEternalStorageProxy} from "./interfaces/IEternalStorageProxy.sol";
import {OwnerAuthority} from "./OwnerAuthority.sol";

/// @title Authority of a proxy of eternal storage
/// @notice See `OwnerAuthority`. A proxy of this kind takes each label once; this contract makes them: `<version>` when a version of the
/// record is activated, `<version>-again-<k>` when it comes back without a new number (or the label was used before this contract owned
/// the proxy), `halted-<k>`. After a hand-over there are no versions of a record: the label is that of version 0, again.
///
/// Assumed: the behaviours share the proxy's storage, as `theseus build` holds (`eternalStorage` in the recipe).
contract EternalStorageAuthority is OwnerAuthority {
    using Strings for uint256;

    /// @dev More were used by others than anybody would.
    uint256 private constant MOST = 32;

    /// @dev How many labels with a count were made.
    uint256 private _made;

    constructor(address codeRegistry, address halted_, address proxy_) OwnerAuthority(codeRegistry, halted_, proxy_) {}

    function _upgrade(address implementation_) internal override {
        bool halting = implementation_ == halted;
        string memory version = halting ? "halted" : _version().toString();
        if (!halting && _took(version, implementation_)) return;

        uint256 made = _made;
        for (uint256 i = 1; i < MOST; i++) {
            if (_took(string.concat(version, halting ? "-" : "-again-", (made + i).toString()), implementation_)) {
                _made = made + i;
                return;
            }
        }
        revert NotUpgradeable(implementation_);
    }

    function _took(string memory label, address implementation_) private returns (bool) {
        try IEternalStorageProxy(proxy).upgradeTo(label, implementation_) {
            return true;
        } catch {
            return false;
        }
    }

    /// @dev Of the record's active head, which `CodeRegistry` writes before it switches.
    function _version() private view returns (uint256) {
        if (controller() != CODE_REGISTRY) return 0;
        bytes32[22] memory words = ICodeRegistry(CODE_REGISTRY).wordsOf(proxy);
        uint256 activeIndex = uint8(uint256(words[0]) >> 248);
        return uint32(uint256(words[12 + 5 * activeIndex]) >> 160);
    }

    function _implementation() internal view override returns (address) {
        return IEternalStorageProxy(proxy).implementation();
    }

    function _ownerGetter() internal pure override returns (bytes4) {
        return IEternalStorageProxy.upgradeabilityOwner.selector;
    }
}

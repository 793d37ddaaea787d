// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {IFamily} from "./interfaces/IFamily.sol";

/// @title Taking a proxy that exists
/// @notice What families share that register foreign proxies: first the `Authority` is created, then whoever holds the upgrade authority
/// moves it there, then the record is opened, and `CodeRegistry` proves in that transaction that it moved.
///
/// Who may do what: anyone prepares and registers. The `Authority`'s address commits to everything that the record begins with; whoever
/// moves the upgrade authority there agrees to it, and nobody can register anything else.
/// Assumed: the proxy's own code is what it looks like. Code made to deceive can play halted and switched; `theseus adopt` and
/// `theseus drift` read slots and trace calls, which no contract can do.
abstract contract Adoption {
    error NotPrepared(address authority);

    event Prepared(address indexed proxy, address indexed authority);

    /// @dev Everything that an `Authority` commits to, by its salt.
    function _saltOf(
        address proxy,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(proxy, configuration, baseline, link, salt));
    }

    function _prepare(address proxy, bytes memory creationCode, bytes32 salt) internal returns (address authority) {
        assembly ("memory-safe") {
            authority := create2(0, add(creationCode, 32), mload(creationCode), salt)
        }
        if (authority == address(0)) revert IFamily.DeploymentFailed();
        emit Prepared(proxy, authority);
    }

    /// @param authority As prepared for exactly this.
    function _register(
        ICodeRegistry codeRegistry,
        address authority,
        address proxy,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link
    ) internal {
        // Without running code there would be no proof that the authority holds the proxy, and anyone could take any address.
        if (baseline.implementation == address(0) || authority.code.length == 0) revert NotPrepared(authority);
        codeRegistry.register(proxy, authority, configuration, baseline, link);
    }

    function _addressOf(bytes memory creationCode, bytes32 salt) internal view returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"ff", address(this), salt, keccak256(creationCode))))));
    }
}

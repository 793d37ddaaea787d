// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Adoption} from "./Adoption.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {TransparentAuthority} from "./TransparentAuthority.sol";

/// @title Transparent proxies that exist: OpenZeppelin 3, 4 and 5, ZeppelinOS
/// @notice Registers a proxy once its upgrade authority was moved to the `Authority` that `prepare` creates for it: as the proxy's admin
/// (`changeAdmin`, or `changeProxyAdmin` of a ProxyAdmin), or, where the admin is for life, as the owner of its ProxyAdmin.
///
/// Who may do what: see `Adoption`. Nothing is deployed here but authorities: a new proxy is better a managed one.
/// Assumed: `Registry` approved this family.
/// Deliberately unchecked: that a ProxyAdmin owns no other proxy (nobody can list them on chain); the other one could not be upgraded
/// until this record is handed over. `theseus adopt` looks for them.
contract TransparentFamily is Adoption {
    ICodeRegistry public immutable codeRegistry;
    /// @notice The code that refuses every call.
    address public immutable halted;

    constructor(ICodeRegistry codeRegistry_, address halted_) {
        codeRegistry = codeRegistry_;
        halted = halted_;
    }

    /// @notice Creates the `Authority` for an existing proxy. Move the proxy's upgrade authority there, then `register`.
    /// @param proxyAdmin Whose owner the `Authority` will be; zero: it will be the proxy's admin itself.
    /// @param baseline The running code: implementation and code hash. Tree hash and commit are not kept: nobody has verified them.
    function prepare(
        address proxy,
        address proxyAdmin,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) external returns (address authority) {
        return _prepare(proxy, _creationCode(proxy, proxyAdmin), _saltOf(proxy, configuration, baseline, link, salt));
    }

    /// @notice Opens the record of an existing proxy, given what was given to `prepare`. `CodeRegistry` proves in the same transaction
    /// that the `Authority` can halt the proxy and bring it back.
    function register(
        address proxy,
        address proxyAdmin,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) external {
        address authority = authorityOf(proxy, proxyAdmin, configuration, baseline, link, salt);
        _register(codeRegistry, authority, proxy, configuration, baseline, link);
    }

    /// @notice The `Authority` that `prepare` creates for these arguments.
    function authorityOf(
        address proxy,
        address proxyAdmin,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) public view returns (address) {
        return _addressOf(_creationCode(proxy, proxyAdmin), _saltOf(proxy, configuration, baseline, link, salt));
    }

    function _creationCode(address proxy, address proxyAdmin) private view returns (bytes memory) {
        return abi.encodePacked(type(TransparentAuthority).creationCode, abi.encode(codeRegistry, halted, proxy, proxyAdmin));
    }
}

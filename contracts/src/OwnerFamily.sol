// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Adoption} from "./Adoption.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";

/// @title What exists and has an owner who upgrades it
/// @notice Base for the families of beacons, relays and proxies of eternal storage: registers one once its ownership was moved to the
/// `Authority` that `prepare` creates for it.
///
/// Who may do what: see `Adoption`.
/// Assumed: `Registry` approved the family.
abstract contract OwnerFamily is Adoption {
    ICodeRegistry internal immutable CODE_REGISTRY;
    address internal immutable HALTED;

    constructor(ICodeRegistry codeRegistry_, address halted_) {
        CODE_REGISTRY = codeRegistry_;
        HALTED = halted_;
    }

    /// @notice Creates the `Authority` for what exists. Move the ownership there, then `register`.
    /// @param baseline The running code: implementation and code hash. Tree hash and commit are not kept: nobody has verified them.
    function prepare(
        address owned,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) external returns (address authority) {
        return _prepare(owned, _creationOf(owned), _saltOf(owned, configuration, baseline, link, salt));
    }

    /// @notice Opens the record, given what was given to `prepare`. `CodeRegistry` proves in the same transaction that the `Authority` can
    /// halt what it owns and bring it back.
    function register(
        address owned,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) external {
        _register(CODE_REGISTRY, authorityOf(owned, configuration, baseline, link, salt), owned, configuration, baseline, link);
    }

    /// @notice The code that refuses every call.
    function halted() external view virtual returns (address) {
        return HALTED;
    }

    function codeRegistry() external view virtual returns (ICodeRegistry) {
        return CODE_REGISTRY;
    }

    /// @notice The `Authority` that `prepare` creates for these arguments.
    function authorityOf(
        address owned,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) public view returns (address) {
        return _addressOf(_creationOf(owned), _saltOf(owned, configuration, baseline, link, salt));
    }

    function _creationOf(address owned) private view returns (bytes memory) {
        return abi.encodePacked(_creationCode(), abi.encode(CODE_REGISTRY, HALTED, owned));
    }

    /// @dev Of the `Authority`, which takes `CodeRegistry`, halted code and what it will own.
    function _creationCode() internal pure virtual returns (bytes memory);
}

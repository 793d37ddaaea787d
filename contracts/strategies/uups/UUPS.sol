// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title An implementation that upgrades its own proxy (ERC-1822 and ERC-1967)
/// @notice The proxy has no function at all; this code brings the upgrade along, so the proxy is as cheap as any and nothing can clash.
///
/// Who may do what: whoever the inheriting contract lets in `_authorizeUpgrade` (an account, a multisig contract, a record's `Authority`)
/// upgrades, through the proxy. Called at its own address nothing is upgraded, whoever asks: code that is nobody's proxy cannot be
/// re-pointed or destroyed.
/// Assumed: each version inherits this again. One that did not would be the last; that is refused, unless it lies about it.
/// Deliberately unchecked: that the next version lets the same account in. `CodeRegistry`'s `UUPSAuthority` proves it at each activation by
/// going there and back.
abstract contract UUPS {
    /// @dev keccak256("eip1967.proxy.implementation") - 1
    bytes32 private constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    address private immutable SELF = address(this);

    error NotUpgradeable(address implementation);
    error ProxyOnly();
    error SameImplementation(address implementation);

    event Upgraded(address indexed implementation);

    modifier onlyProxy() {
        if (address(this) == SELF) revert ProxyOnly();
        _;
    }

    /// @notice Points the proxy at other code; with data or value, runs it. If that fails nothing has changed.
    function upgradeToAndCall(address implementation, bytes calldata data) external payable onlyProxy {
        _authorizeUpgrade(implementation);
        if (implementation == SELF) revert SameImplementation(implementation);
        // A proxy refuses to answer this, and so does an account without code.
        (bool ok, bytes memory answer) = implementation.staticcall(abi.encodeCall(this.proxiableUUID, ()));
        if (!ok || answer.length != 32 || bytes32(answer) != IMPLEMENTATION_SLOT) revert NotUpgradeable(implementation);

        assembly ("memory-safe") {
            sstore(IMPLEMENTATION_SLOT, implementation)
        }

        emit Upgraded(implementation);

        if (data.length == 0 && msg.value == 0) return;
        (ok, answer) = implementation.delegatecall(data);
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(answer, 32), mload(answer))
        }
    }

    /// @notice Says, at its own address only, that it is code for a proxy of this kind.
    function proxiableUUID() external view returns (bytes32) {
        if (address(this) != SELF) revert ProxyOnly();
        return IMPLEMENTATION_SLOT;
    }

    /// @dev Reverts unless the caller may upgrade to `implementation`.
    function _authorizeUpgrade(address implementation) internal virtual;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBoundStorage} from "./interfaces/IBoundStorage.sol";
import {IDirectory} from "./interfaces/IDirectory.sol";
import {FIRST_VERSION, Version} from "./interfaces/Version.sol";
import {ManagedProxy} from "./ManagedProxy.sol";

/// @title What a network consists of
/// @notice The admin of every singleton's proxies. It is not upgradeable itself, so that no key can rewrite the history it keeps; the congress,
/// which it creates, is its first singleton.
///
/// Who may do what: developers add versions, which changes nothing that runs; the congress activates, rebinds and names developers. Nobody
/// overwrites or removes a version, and nobody changes what a campaign is a clone of.
/// A developer's stolen key can add code that nobody activates, and no more: numbers follow each other, so it cannot use them up either.
/// Assumed: the congress has read what it activates, the initialiser included, which runs as the singleton. Code of a template keeps
/// nothing by which it could be changed (a proxy of somebody else as a part of a template would be that, and cannot be told from code).
/// Deliberately unchecked: layouts of storage from one version to the next (`theseus check` does), and that a singleton's storage accepts
/// writes from its logic alone (it does if it is an `IBoundStorage`, which its first activation requires).
contract Directory is IDirectory {
    bytes32 private constant CONGRESS = "Congress";
    uint256 private constant MOST_PARTS = 8;

    /// @inheritdoc IDirectory
    address public immutable override congress;
    bytes32 private immutable PROXY_CODE_HASH = keccak256(abi.encodePacked(type(ManagedProxy).creationCode, abi.encode(address(0))));

    bytes32[] private _names;
    mapping(bytes32 name => Entry) private _entry;
    mapping(bytes32 name => Version[]) private _history;
    mapping(bytes32 name => mapping(Version version => Release)) private _release;
    /// @inheritdoc IDirectory
    mapping(address account => bool) public override isDeveloper;
    mapping(address account => bool) private _isProxy;

    modifier onlyCongress() {
        if (msg.sender != congress) revert CongressOnly(congress);
        _;
    }

    /// @param congressCode What the congress runs at first.
    /// @param initialiser Its members and rules.
    constructor(address congressCode, bytes memory initialiser, address[] memory developers) {
        for (uint256 i = 0; i < developers.length; ++i) _setDeveloper(developers[i], true);
        congress = _create(CONGRESS, 0);
        address[] memory parts = new address[](1);
        parts[0] = congressCode;
        _add(Addition(CONGRESS, Kind.SINGLETON, FIRST_VERSION, bytes32(0), parts, initialiser));
        _activate(CONGRESS, FIRST_VERSION);
    }

    // ---------------------------------------------------------------- developers

    /// @inheritdoc IDirectory
    function addVersion(Addition calldata addition) external {
        if (!isDeveloper[msg.sender]) revert DeveloperOnly(msg.sender);

        _add(addition);
    }

    // ---------------------------------------------------------------- the congress

    /// @inheritdoc IDirectory
    function activate(bytes32 name, Version version) external onlyCongress {
        _activate(name, version);
    }

    /// @inheritdoc IDirectory
    function rebind(bytes32 name, bytes32 logic) external onlyCongress {
        if (_entry[name].kind != Kind.SINGLETON || _entry[name].parts < 2) revert NoStorage(name);
        if (_entry[name].active.isZero()) revert NotActive(name);
        if (_entry[logic].kind != Kind.SINGLETON || _entry[logic].active.isZero()) revert NotActive(logic);

        emit Rebound(name, logic);

        _order(proxyOf(name, 1), address(0), abi.encodeCall(IBoundStorage.bind, (proxyOf(logic, 0))));
    }

    /// @inheritdoc IDirectory
    function setDeveloper(address account, bool isDeveloper_) external onlyCongress {
        _setDeveloper(account, isDeveloper_);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IDirectory
    function entryOf(bytes32 name) external view returns (Entry memory) {
        return _entry[name];
    }

    /// @inheritdoc IDirectory
    function releaseOf(bytes32 name, Version version) external view returns (Release memory) {
        return _release[name][version];
    }

    /// @inheritdoc IDirectory
    function historyOf(bytes32 name) external view returns (Version[] memory) {
        return _history[name];
    }

    /// @inheritdoc IDirectory
    function names() external view returns (bytes32[] memory) {
        return _names;
    }

    /// @inheritdoc IDirectory
    function addressOf(bytes32 name) external view returns (address) {
        Entry memory entry = _entry[name];
        if (entry.active.isZero() || entry.kind == Kind.TEMPLATE) revert NotActive(name);
        return entry.kind == Kind.FIXED ? _release[name][entry.active].parts[0] : proxyOf(name, 0);
    }

    /// @inheritdoc IDirectory
    function activeOf(bytes32 name) external view returns (Version version, address[] memory parts) {
        version = _entry[name].active;
        if (version.isZero()) revert NotActive(name);
        parts = _release[name][version].parts;
    }

    /// @inheritdoc IDirectory
    function proxyOf(bytes32 name, uint256 part) public view returns (address) {
        return address(
            uint160(uint256(keccak256(abi.encodePacked(hex"ff", address(this), keccak256(abi.encode(name, part)), PROXY_CODE_HASH))))
        );
    }

    // ---------------------------------------------------------------- inside

    function _add(Addition memory a) private {
        Entry storage entry = _entry[a.name];
        uint256 count = a.parts.length;
        uint256 most = a.kind == Kind.SINGLETON ? 2 : a.kind == Kind.FIXED ? 1 : a.kind == Kind.TEMPLATE ? MOST_PARTS : 0;
        if (count == 0 || count > most) revert PartsInvalid(a.kind, count);
        bool known = entry.kind != Kind.NONE;
        if (known && (entry.kind != a.kind || entry.parts != count)) revert EntryDiffers(a.name, entry.kind, entry.parts);
        if (known && a.kind == Kind.FIXED) revert NotUpgradeable(a.name);
        if (!a.version.follows(entry.latest)) revert VersionInvalid(a.name, entry.latest, a.version);
        for (uint256 i = 0; i < count; ++i) {
            address part = a.parts[i];
            // The code of a delegated account (EIP-7702: 0xef0100 and an address) is whatever its key says next.
            if (part.code.length == 0 || bytes3(part.code) == 0xef0100) revert NoCode(part);
            // Code that is a proxy of this network would be changed by an activation of another name, or call itself for ever.
            if (_isProxy[part] || part == address(this)) revert PartIsProxy(part);
        }

        if (!known) {
            (entry.kind, entry.parts) = (a.kind, uint8(count));
            _names.push(a.name);
        }
        entry.latest = a.version;
        _history[a.name].push(a.version);
        _release[a.name][a.version] =
            Release(a.contractHash, msg.sender, uint64(block.timestamp), 0, _codeDigest(a.parts), a.parts, a.initialiser);

        emit Added(a.name, a.version, a.kind, msg.sender, a.contractHash, a.parts);
    }

    function _activate(bytes32 name, Version version) private {
        Entry storage entry = _entry[name];
        Release storage release = _release[name][version];
        address[] memory parts = release.parts;
        Version previous = entry.active;
        bool first = release.activatedAt == 0;
        if (parts.length == 0) revert UnknownVersion(name, version);
        if (previous == version) revert AlreadyActive(name, version);
        // Before Cancun, code at an address can be replaced.
        if (_codeDigest(parts) != release.codeDigest) revert CodeChanged(name, version);

        entry.active = version;
        if (first) release.activatedAt = uint64(block.timestamp);

        emit Activated(name, version, previous);

        if (entry.kind != Kind.SINGLETON) return;
        for (uint256 i = 0; i < parts.length; ++i) {
            address proxy = proxyOf(name, i);
            if (!_isProxy[proxy]) _create(name, i);
            bytes memory binding;
            if (i == 1 && previous.isZero()) binding = abi.encodeCall(IBoundStorage.bind, (proxyOf(name, 0)));
            if (previous.isZero() || _release[name][previous].parts[i] != parts[i]) _order(proxy, parts[i], binding);
        }
        if (first && release.initialiser.length != 0) _order(proxyOf(name, 0), address(0), release.initialiser);
    }

    function _create(bytes32 name, uint256 part) private returns (address proxy) {
        // The implementation comes at once: without it the address would depend on the code of the first version.
        proxy = address(new ManagedProxy{salt: keccak256(abi.encode(name, part))}(address(0)));
        _isProxy[proxy] = true;
    }

    /// @dev To a proxy, as its admin: see `ManagedProxy`.
    function _order(address proxy, address implementation, bytes memory data) private {
        (bool done, bytes memory reason) = proxy.call(abi.encodePacked(uint256(uint160(implementation)), data));
        if (done) return;
        assembly ("memory-safe") {
            revert(add(reason, 32), mload(reason))
        }
    }

    function _setDeveloper(address account, bool isDeveloper_) private {
        isDeveloper[account] = isDeveloper_;

        emit DeveloperChanged(account, isDeveloper_);
    }

    function _codeDigest(address[] memory parts) private view returns (bytes32) {
        bytes memory hashes;
        for (uint256 i = 0; i < parts.length; ++i) hashes = bytes.concat(hashes, parts[i].codehash);
        return keccak256(hashes);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.0;

// Bases in the style of OpenZeppelin 4: state in plain variables with gaps; the upgrade functions of 4.0 run anywhere.

abstract contract Initializable {
    uint8 private _initialized;
    bool private _initializing;

    modifier initializer() {
        bool top = !_initializing;
        require((top && _initialized < 1) || (address(this).code.length == 0 && _initialized == 1), "already initialized");
        _initialized = 1;
        if (top) _initializing = true;
        _;
        if (top) _initializing = false;
    }
    modifier reinitializer(uint8 version) {
        require(!_initializing && _initialized < version, "already initialized");
        _initialized = version;
        _initializing = true;
        _;
        _initializing = false;
    }
    modifier onlyInitializing() { require(_initializing, "not initializing"); _; }
    function _disableInitializers() internal virtual {
        require(!_initializing, "initializing");
        _initialized = type(uint8).max;
    }
}

abstract contract ContextUpgradeable is Initializable {
    function __Context_init() internal onlyInitializing {}
    function __Context_init_unchained() internal onlyInitializing {}
    function _msgSender() internal view virtual returns (address) { return msg.sender; }
    uint256[50] private __gap;
}

abstract contract OwnableUpgradeable is Initializable, ContextUpgradeable {
    address private _owner;
    function __Ownable_init() internal onlyInitializing { __Ownable_init_unchained(); }
    function __Ownable_init_unchained() internal onlyInitializing { _transferOwnership(_msgSender()); }
    function owner() public view virtual returns (address) { return _owner; }
    modifier onlyOwner() { require(owner() == _msgSender(), "not the owner"); _; }
    function transferOwnership(address to) public virtual onlyOwner { _transferOwnership(to); }
    function _transferOwnership(address to) internal virtual { _owner = to; }
    uint256[49] private __gap;
}

abstract contract NamedUpgradeable is Initializable {
    string private _name;
    function __Named_init(string memory name) internal onlyInitializing { __Named_init_unchained(name); }
    function __Named_init_unchained(string memory name) internal onlyInitializing { _name = name; }
    function sign() external view { require(bytes(_name).length > 0, "no name"); }
    uint256[49] private __gap;
}

abstract contract UUPSUpgradeable is Initializable {
    bytes32 private constant SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;
    function proxiableUUID() external view virtual returns (bytes32) { return SLOT; }
    /// @custom:oz-upgrades-unsafe-allow-reachable delegatecall
    function upgradeTo(address to) external virtual { _authorizeUpgrade(to); _set(to, ""); }
    /// @custom:oz-upgrades-unsafe-allow-reachable delegatecall
    function upgradeToAndCall(address to, bytes memory data) external payable virtual { _authorizeUpgrade(to); _set(to, data); }
    function _set(address to, bytes memory data) private {
        require(to.code.length > 0, "no code");
        assembly { sstore(SLOT, to) }
        if (data.length > 0) {
            (bool ok,) = to.delegatecall(data);
            require(ok, "call");
        }
    }
    function _authorizeUpgrade(address to) internal virtual;
    uint256[50] private __gap;
}

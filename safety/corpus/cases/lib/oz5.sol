// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.0;

// Bases in the style of OpenZeppelin 5: state in namespaces, an upgrade function that runs behind proxies only.

abstract contract Initializable {
    /// @custom:storage-location erc7201:style.five.Initializable
    struct InitializableStorage { uint64 version; bool busy; }
    error InvalidInitialization();
    error NotInitializing();

    function _i() private pure returns (InitializableStorage storage $) {
        bytes32 slot = keccak256(abi.encode(uint256(keccak256("style.five.Initializable")) - 1)) & ~bytes32(uint256(0xff));
        assembly { $.slot := slot }
    }
    modifier initializer() {
        InitializableStorage storage $ = _i();
        if ($.busy || $.version != 0) revert InvalidInitialization();
        $.version = 1;
        $.busy = true;
        _;
        $.busy = false;
    }
    modifier reinitializer(uint64 version) {
        InitializableStorage storage $ = _i();
        if ($.busy || $.version >= version) revert InvalidInitialization();
        $.version = version;
        $.busy = true;
        _;
        $.busy = false;
    }
    modifier onlyInitializing() {
        if (!_i().busy) revert NotInitializing();
        _;
    }
    function _disableInitializers() internal virtual {
        InitializableStorage storage $ = _i();
        if ($.busy) revert InvalidInitialization();
        $.version = type(uint64).max;
    }
}

abstract contract ContextUpgradeable is Initializable {
    function __Context_init() internal onlyInitializing {}
    function __Context_init_unchained() internal onlyInitializing {}
    function _msgSender() internal view virtual returns (address) { return msg.sender; }
}

abstract contract OwnableUpgradeable is ContextUpgradeable {
    /// @custom:storage-location erc7201:style.five.Ownable
    struct OwnableStorage { address owner; }
    error OwnableUnauthorizedAccount(address account);

    function _o() private pure returns (OwnableStorage storage $) {
        bytes32 slot = keccak256(abi.encode(uint256(keccak256("style.five.Ownable")) - 1)) & ~bytes32(uint256(0xff));
        assembly { $.slot := slot }
    }
    function __Ownable_init(address first) internal onlyInitializing { __Ownable_init_unchained(first); }
    function __Ownable_init_unchained(address first) internal onlyInitializing { _transferOwnership(first); }
    modifier onlyOwner() { _checkOwner(); _; }
    function owner() public view virtual returns (address) { return _o().owner; }
    function _checkOwner() internal view virtual { if (owner() != _msgSender()) revert OwnableUnauthorizedAccount(_msgSender()); }
    function transferOwnership(address to) public virtual onlyOwner { _transferOwnership(to); }
    function _transferOwnership(address to) internal virtual { _o().owner = to; }
}

abstract contract EIP712Upgradeable is Initializable {
    /// @custom:storage-location erc7201:style.five.EIP712
    struct EIP712Storage { string name; }

    function _e() private pure returns (EIP712Storage storage $) {
        bytes32 slot = keccak256(abi.encode(uint256(keccak256("style.five.EIP712")) - 1)) & ~bytes32(uint256(0xff));
        assembly { $.slot := slot }
    }
    function __EIP712_init(string memory name) internal onlyInitializing { __EIP712_init_unchained(name); }
    function __EIP712_init_unchained(string memory name) internal onlyInitializing { _e().name = name; }
    function signing() public view { require(bytes(_e().name).length > 0, "no domain"); }
}

abstract contract NoncesUpgradeable is Initializable {
    mapping(address => uint256) private _nonces;
    function __Nonces_init() internal onlyInitializing {}
    function __Nonces_init_unchained() internal onlyInitializing {}
}

abstract contract ERC20PermitUpgradeable is EIP712Upgradeable, NoncesUpgradeable {
    function __ERC20Permit_init(string memory name) internal onlyInitializing { __EIP712_init_unchained(name); }
    function __ERC20Permit_init_unchained(string memory) internal onlyInitializing {}
}

abstract contract CappedUpgradeable is Initializable {
    uint256 private _cap;
    uint256[49] private __gap;
    function __Capped_init(uint256 most) internal onlyInitializing { __Capped_init_unchained(most); }
    function __Capped_init_unchained(uint256 most) internal onlyInitializing { _cap = most; }
    function deposit(uint256 amount) external view { require(amount <= _cap, "above the cap"); }
}

library StorageSlot {
    struct AddressSlot { address value; }
    function getAddressSlot(bytes32 slot) internal pure returns (AddressSlot storage r) { assembly { r.slot := slot } }
}

library ERC1967Utils {
    bytes32 internal constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;
    function getImplementation() internal view returns (address) { return StorageSlot.getAddressSlot(IMPLEMENTATION_SLOT).value; }
    function upgradeToAndCall(address to, bytes memory data) internal {
        require(to.code.length > 0, "no code");
        StorageSlot.getAddressSlot(IMPLEMENTATION_SLOT).value = to;
        if (data.length > 0) {
            (bool ok,) = to.delegatecall(data);
            require(ok, "call");
        }
    }
}

interface IERC1822Proxiable { function proxiableUUID() external view returns (bytes32); }

abstract contract UUPSUpgradeable is Initializable, IERC1822Proxiable {
    /// @custom:oz-upgrades-unsafe-allow state-variable-immutable
    address private immutable __self = address(this);

    modifier onlyProxy() {
        require(address(this) != __self && ERC1967Utils.getImplementation() == __self, "no proxy");
        _;
    }
    modifier notDelegated() { require(address(this) == __self, "delegated"); _; }
    function __UUPSUpgradeable_init() internal onlyInitializing {}
    function __UUPSUpgradeable_init_unchained() internal onlyInitializing {}
    function proxiableUUID() external view virtual notDelegated returns (bytes32) { return ERC1967Utils.IMPLEMENTATION_SLOT; }
    /// @custom:oz-upgrades-unsafe-allow-reachable delegatecall
    function upgradeToAndCall(address to, bytes memory data) public payable virtual onlyProxy {
        _authorizeUpgrade(to);
        require(IERC1822Proxiable(to).proxiableUUID() == ERC1967Utils.IMPLEMENTATION_SLOT, "not UUPS");
        ERC1967Utils.upgradeToAndCall(to, data);
    }
    function _authorizeUpgrade(address to) internal virtual;
}

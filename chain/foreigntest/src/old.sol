// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.6.12;

/// @notice A relay as guides of the time show it: its owner is for life, and what the code answers is thrown away.
contract Relay {
    address public currentVersion;
    address public owner;

    modifier onlyOwner() {
        require(msg.sender == owner);
        _;
    }

    constructor(address first) public {
        (currentVersion, owner) = (first, msg.sender);
    }

    fallback() external payable {
        (bool ok,) = currentVersion.delegatecall(msg.data);
        require(ok);
    }

    function changeContract(address version) external onlyOwner {
        currentVersion = version;
    }
}

/// @notice One whose owner can pass it on.
contract OwnedRelay is Relay {
    constructor(address first) public Relay(first) {}

    function transferOwnership(address owner_) external onlyOwner {
        owner = owner_;
    }
}

/// @notice One whose next owner has to accept.
contract TwoStepRelay is Relay {
    address public pendingOwner;

    constructor(address first) public Relay(first) {}

    function transferOwnership(address owner_) external onlyOwner {
        pendingOwner = owner_;
    }

    function acceptOwnership() external {
        require(msg.sender == pendingOwner);
        owner = msg.sender;
    }
}

/// @notice One that a second account, of which no getter tells, may change too; it has to have been the owner once.
contract SharedRelay is OwnedRelay {
    mapping(address => bool) private _may;

    constructor(address first) public OwnedRelay(first) {
        _may[msg.sender] = true;
    }

    function changeVersion(address version) external {
        require(_may[msg.sender]);
        currentVersion = version;
    }
}

/// @notice Code behind a relay, whose first slots are the relay's.
contract Numbers {
    address internal _first;
    address internal _second;
    mapping(address => uint256) public numberOf;

    function store(uint256 number) external payable {
        numberOf[msg.sender] = number;
    }
}

/// @notice Code with an owner of its own, elsewhere, which has nothing to do with the relay's.
contract OwnedNumbers is Numbers {
    address public newOwner;

    function transferOwnership(address owner) external {
        newOwner = owner;
    }
}

/// @notice Code that lets anybody point its relay elsewhere.
contract LooseNumbers is Numbers {
    function migrate(address to) external {
        _first = to == address(0) ? address(this) : to;
    }
}

/// @notice Code that lets anybody have its relay.
contract GivingNumbers is Numbers {
    function own(address by) external {
        _second = by;
    }
}

/// @notice What behaviours and proxy of eternal storage share.
contract UpgradeabilityStorage {
    string internal _version;
    address internal _implementation;
    address private _upgradeabilityOwner;

    function version() public view returns (string memory) {
        return _version;
    }

    function implementation() public view virtual returns (address) {
        return _implementation;
    }

    function upgradeabilityOwner() public view returns (address) {
        return _upgradeabilityOwner;
    }

    function _setUpgradeabilityOwner(address owner) internal {
        _upgradeabilityOwner = owner;
    }
}

/// @notice A proxy of eternal storage as the pattern was published: labels may come again, the ownership is the proxy's own business.
contract EternalStorageProxy is UpgradeabilityStorage {
    event Upgraded(string version, address indexed implementation);

    modifier onlyProxyOwner() {
        require(msg.sender == proxyOwner());
        _;
    }

    constructor() public {
        _setUpgradeabilityOwner(msg.sender);
    }

    fallback() external payable {
        address to = implementation();
        require(to != address(0));
        assembly {
            let at := mload(0x40)
            calldatacopy(at, 0, calldatasize())
            let ok := delegatecall(gas(), to, at, calldatasize(), 0, 0)
            returndatacopy(at, 0, returndatasize())
            switch ok
            case 0 { revert(at, returndatasize()) }
            default { return(at, returndatasize()) }
        }
    }

    function proxyOwner() public view returns (address) {
        return upgradeabilityOwner();
    }

    function transferProxyOwnership(address owner) external onlyProxyOwner {
        require(owner != address(0));
        _setUpgradeabilityOwner(owner);
    }

    function upgradeTo(string memory version_, address implementation_) public onlyProxyOwner {
        require(_implementation != implementation_);
        (_version, _implementation) = (version_, implementation_);
        emit Upgraded(version_, implementation_);
    }
}

/// @notice A behaviour with an owner of its own, as tokens have one.
contract EternalNumbers is UpgradeabilityStorage {
    mapping(bytes32 => uint256) internal _uints;
    mapping(bytes32 => address) internal _addresses;

    function owner() external view returns (address) {
        return _addresses["owner"];
    }

    function transferOwnership(address owner_) external {
        require(_addresses["owner"] == address(0) || _addresses["owner"] == msg.sender);
        _addresses["owner"] = owner_;
    }

    function store(uint256 number) external payable {
        _uints["number"] = number;
    }
}

/// @notice A behaviour that lets anybody point its proxy elsewhere.
contract LooseEternalNumbers is EternalNumbers {
    function migrate(address to) external {
        _implementation = to == address(0) ? address(this) : to;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {UpgradeableTokenStorage} from "../strategies/eternal/UpgradeableTokenStorage.sol";
import {UpgradeabilityStorage} from "../strategies/eternal/UpgradeabilityStorage.sol";
import {TokenStorage} from "../strategies/eternal/TokenStorage.sol";
import {TokenV0} from "../strategies/eternal/TokenV0.sol";
import {RelayStorage} from "../strategies/relay/RelayStorage.sol";
import {Locker} from "../strategies/uups/Locker.sol";

/// @title A behaviour with a state variable of its own, before the shared ones
contract TokenWithFee is TokenV0 {
    uint256 public fee;

    function setFee(uint256 fee_) external {
        fee = fee_;
    }
}

/// @title A behaviour whose bases stand in the other order: its balances are the proxy's implementation
contract TokenInOtherOrder is TokenStorage, UpgradeabilityStorage {
    function setSupply(uint256 supply) external {
        _totalSupply = supply;
    }
}

/// @title A behaviour with a function that the proxy answers itself
contract TokenThatUpgrades is UpgradeableTokenStorage {
    event Reached();

    function upgradeTo(string calldata, address) external {
        emit Reached();
    }
}

/// @title Logic that begins at slot 0, where the relay keeps its own
contract Careless {
    uint256 public number;

    function setNumber(uint256 number_) external {
        number = number_;
    }
}

/// @title Logic that answers, takes ether and refuses with everything that calls can carry
contract Echo {
    error Refused(address caller, uint256 value, bytes data);

    receive() external payable {}

    function echo(bytes calldata data) external payable returns (address, uint256, bytes calldata) {
        return (msg.sender, msg.value, data);
    }

    function refuse(bytes calldata data) external payable {
        revert Refused(msg.sender, msg.value, data);
    }

    function refuseSilently() external payable {
        assembly {
            revert(0, 0)
        }
    }
}

/// @title Destroys whoever delegates to it
contract Destroyer {
    fallback() external payable {
        selfdestruct(payable(msg.sender));
    }

    function proxiableUUID() external pure returns (bytes32) {
        return 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;
    }
}

/// @title Takes its ether out twice, if it can
contract TakesTwice {
    Locker private immutable LOCKER;
    bool private _again;

    constructor(Locker locker) {
        LOCKER = locker;
    }

    receive() external payable {
        if (_again) return;
        _again = true;
        LOCKER.takeOut();
    }

    function attack() external payable {
        LOCKER.lock{value: msg.value}(0);
        LOCKER.takeOut();
    }
}

/// @title A board with an ordinary variable
contract OrdinaryBoard is RelayStorage {
    uint256 public note;

    function setNote(uint256 note_) external {
        note = note_;
    }
}

abstract contract OrdinaryPausing {
    uint256 public paused;
}

/// @title Its next version, with a base in front: what was the note is now something else
contract ShiftedBoard is RelayStorage, OrdinaryPausing {
    uint256 public note;
}

/// @title A beacon whose upgrades somebody else can make too, though it shows one owner
contract SharedBeacon {
    address public implementation;
    address public owner;
    mapping(address account => bool) public upgrades;

    error NotAllowed(address account);

    constructor(address implementation_) {
        implementation = implementation_;
        owner = msg.sender;
        upgrades[msg.sender] = true;
    }

    function allow(address account) external {
        if (!upgrades[msg.sender]) revert NotAllowed(msg.sender);
        upgrades[account] = true;
    }

    function upgradeTo(address implementation_) external {
        if (!upgrades[msg.sender]) revert NotAllowed(msg.sender);
        implementation = implementation_;
    }
}

/// @title A beacon without an owner to ask, which takes an upgrade and forgets it
contract DeafBeacon {
    address public implementation;

    constructor(address implementation_) {
        implementation = implementation_;
    }

    function upgradeTo(address) external {}
}

/// @title A proxy that anybody can turn to another beacon, as one can whose code reads the beacon from its slot
contract TurningProxy {
    bytes32 private constant BEACON_SLOT = 0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50;

    constructor(address beacon) {
        turn(beacon);
    }

    fallback() external payable {
        address beacon;
        assembly ("memory-safe") {
            beacon := sload(BEACON_SLOT)
        }
        (, bytes memory implementation) = beacon.staticcall(abi.encodeWithSignature("implementation()"));
        (bool ok, bytes memory answer) = abi.decode(implementation, (address)).delegatecall(msg.data);
        assembly ("memory-safe") {
            if ok { return(add(answer, 32), mload(answer)) }
            revert(add(answer, 32), mload(answer))
        }
    }

    function turn(address beacon) public {
        assembly ("memory-safe") {
            sstore(BEACON_SLOT, beacon)
        }
    }
}

/// @title Code that calls what anybody tells it to, as wallets and routers do
contract Obliging {
    function call(address target, bytes calldata data) external {
        (bool ok, bytes memory answer) = target.call(data);
        assembly ("memory-safe") {
            if iszero(ok) { revert(add(answer, 32), mload(answer)) }
        }
    }
}

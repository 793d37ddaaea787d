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

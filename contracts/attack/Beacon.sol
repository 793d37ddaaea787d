// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeaconCustomer, IRandomBeaconService} from "../src/interfaces/IRandomBeaconService.sol";

/// @title A customer of the beacon that conducts itself as it is told when its entry comes
contract BeaconCustomer is IBeaconCustomer {
    enum Conduct {
        ACCEPT,
        REVERT,
        BURN,
        BOMB,
        RE_ENTER
    }

    IRandomBeaconService public service;
    Conduct public conduct;
    address public target;
    bytes public data;
    bool public entered;
    uint256 public gas;
    address public operatorContract;
    uint64 public round;
    bytes32 public entry;

    constructor(IRandomBeaconService service_) {
        service = service_;
    }

    function set(Conduct conduct_, address target_, bytes calldata data_) external {
        (conduct, target, data) = (conduct_, target_, data_);
    }

    function ask(uint256 callbackGas) external payable {
        service.request{value: msg.value}(callbackGas);
    }

    function receiveEntry(address operatorContract_, uint64 round_, bytes32 entry_) external {
        gas = gasleft();
        require(msg.sender == address(service), "not the service");
        if (conduct == Conduct.REVERT) revert("no");
        if (conduct == Conduct.BURN) {
            assembly {
                invalid()
            }
        }
        if (conduct == Conduct.BOMB) {
            assembly {
                return(0, 1000000)
            }
        }
        if (conduct == Conduct.RE_ENTER) {
            (bool ok,) = target.call(data);
            entered = entered || ok;
        }
        (operatorContract, round, entry) = (operatorContract_, round_, entry_);
    }
}

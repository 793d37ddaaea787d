// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

/// @title Can be initialised once; whoever does so owns it
contract Vault {
    address public owner;

    error AlreadyInitialised();
    error OwnerOnly();

    receive() external payable {}

    function initialise(address owner_) external payable {
        if (owner != address(0)) revert AlreadyInitialised();
        owner = owner_;
    }

    function destroy() external {
        if (msg.sender != owner) revert OwnerOnly();
        selfdestruct(payable(msg.sender));
    }
}

/// @title Accepts messages under roots that were confirmed; nothing was ever proven under the root of zero
contract Replica {
    mapping(bytes32 root => uint256) public confirmedAt;
    mapping(bytes32 message => bytes32 root) public provenUnder;
    uint256 public processed;

    error NotProven(bytes32 message);

    function initialise(bytes32 root) external payable {
        confirmedAt[root] = 1;
    }

    function process(bytes32 message) external {
        if (confirmedAt[provenUnder[message]] == 0) revert NotProven(message);
        ++processed;
    }
}

/// @title A bridge whose third version brought a weight, and whose fourth brought operators; each has its initialiser
contract Bridge {
    uint256 public initialised;
    uint256 public minimumWeight;
    uint256 public operators;

    error TooLittleWeight(uint256 weight);

    receive() external payable {}

    function initialiseV3(uint256 minimumWeight_) public payable {
        (initialised, minimumWeight) = (3, minimumWeight_);
    }

    function initialiseV4(uint256 operators_) public payable {
        (initialised, operators) = (4, operators_);
    }

    function initialiseBoth(uint256 minimumWeight_, uint256 operators_) external payable {
        initialiseV3(minimumWeight_);
        initialiseV4(operators_);
    }

    function withdraw(uint256 weight) external {
        if (weight < minimumWeight) revert TooLittleWeight(weight);
        payable(msg.sender).transfer(address(this).balance);
    }
}

/// @title For delegatecall by those who let it
contract Destroyer {
    function proxiableUUID() external pure returns (bytes32) {
        return 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;
    }

    fallback() external payable {
        selfdestruct(payable(tx.origin));
    }
}

/// @title Emits what explorers look for, and points the proxy elsewhere
contract Forger {
    bytes32 private constant SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    event Upgraded(address indexed implementation);

    function initialise(address shown, address real) external payable {
        emit Upgraded(shown);
        assembly {
            sstore(SLOT, real)
        }
    }
}

/// @title A layer between proxy and code
/// @notice Forwards to the true code, shows it in the slot, and restores itself after each call, whatever the call wrote there.
contract Shadow {
    bytes32 private constant SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    address private immutable TRUE_CODE;

    constructor(address trueCode) {
        TRUE_CODE = trueCode;
    }

    fallback() external payable {
        address code = TRUE_CODE;
        assembly {
            let shadow := sload(SLOT)
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), code, 0, calldatasize(), 0, 0)
            sstore(SLOT, shadow)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}

/// @title Calls out while it is being initialised
contract Hooked {
    uint256 public initialised;
    bytes public refusal;

    function initialise(address target, bytes calldata data) external payable {
        (bool ok, bytes memory reason) = target.call(data);
        if (!ok) refusal = reason;
        ++initialised;
    }
}

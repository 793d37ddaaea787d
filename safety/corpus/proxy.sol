// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.0;

// A proxy as ERC-1967 has it: it answers nothing itself.
contract PlainProxy {
    bytes32 internal constant IMPLEMENTATION = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    constructor(address implementation, bytes memory data) payable { _set(implementation, data); }

    function _set(address implementation, bytes memory data) internal {
        assembly { sstore(IMPLEMENTATION, implementation) }
        if (data.length == 0) return;
        (bool ok, bytes memory answer) = implementation.delegatecall(data);
        if (!ok) assembly { revert(add(answer, 32), mload(answer)) }
    }

    function _delegate() internal {
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), sload(IMPLEMENTATION), 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }

    fallback() external payable virtual { _delegate(); }
    receive() external payable virtual { _delegate(); }
}

// A transparent proxy: it answers its administrator itself, and nobody else.
contract TransparentProxy is PlainProxy {
    bytes32 internal constant ADMIN = 0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103;

    constructor(address implementation, bytes memory data, address administrator) payable PlainProxy(implementation, data) {
        assembly { sstore(ADMIN, administrator) }
    }

    modifier ifAdmin() {
        if (msg.sender == _load(ADMIN)) _;
        else _delegate();
    }

    function admin() external ifAdmin returns (address) { return _load(ADMIN); }
    function implementation() external ifAdmin returns (address) { return _load(IMPLEMENTATION); }
    function changeAdmin(address to) external ifAdmin { assembly { sstore(ADMIN, to) } }
    function upgradeTo(address to) external ifAdmin { _set(to, ""); }
    function upgradeToAndCall(address to, bytes calldata data) external payable ifAdmin { _set(to, data); }

    function _load(bytes32 slot) private view returns (address value) { assembly { value := sload(slot) } }
}

// What a stranger brings: code that overwrites whatever it runs on, or destroys it.
contract Evil {
    fallback() external payable { assembly { for { let i := 0 } lt(i, 12) { i := add(i, 1) } { sstore(i, 0xbad) } } }
    function destroy() external { selfdestruct(payable(msg.sender)); }
    function proxiableUUID() external pure returns (bytes32) { return 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc; }
}

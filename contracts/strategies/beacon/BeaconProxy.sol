// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A proxy that asks a beacon which code to run
/// @notice The beacon is an immutable, written once to the ERC-1967 slot for explorers: no code that runs here can turn to another one.
/// Calls go to the code, whatever their selector; the proxy has no function of its own.
///
/// Who may do what: nobody does anything here; whoever switches the beacon decides what runs.
/// Assumed: the beacon answers `implementation()`; `Beacon` does, so do `ManagedBeacon` and what others call an upgradeable beacon.
/// Deliberately unchecked: what the beacon answers. A halted beacon answers code that refuses every call.
contract BeaconProxy {
    /// @dev keccak256("eip1967.proxy.beacon") - 1
    bytes32 private constant BEACON_SLOT = 0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50;
    /// @dev implementation()
    uint256 private constant ASK = 0x5c60da1b << 224;

    uint256 private immutable BEACON;

    error NoCode(address beacon);

    event BeaconUpgraded(address indexed beacon);

    /// @param data Runs the initialiser in the same transaction, so that nobody else can be first. Empty: none.
    constructor(address beacon, bytes memory data) payable {
        if (beacon.code.length == 0 || bytes3(beacon.code) == 0xef0100) revert NoCode(beacon);

        BEACON = uint160(beacon);
        assembly ("memory-safe") {
            sstore(BEACON_SLOT, beacon)
        }

        emit BeaconUpgraded(beacon);

        if (data.length == 0 && msg.value == 0) return;
        (, bytes memory implementation) = beacon.staticcall(abi.encodeWithSignature("implementation()"));
        (bool ok, bytes memory answer) = abi.decode(implementation, (address)).delegatecall(data);
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(answer, 32), mload(answer))
        }
    }

    fallback() external payable {
        uint256 beacon = BEACON;
        assembly {
            mstore(0, ASK)
            // A beacon that refuses leaves the question there, which is no address with code: everything is refused.
            if iszero(and(eq(returndatasize(), 32), staticcall(gas(), beacon, 0, 4, 0, 32))) { revert(0, 0) }
            let implementation := mload(0)
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), implementation, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if ok { return(0, returndatasize()) }
            revert(0, returndatasize())
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";

/// @title A record's configuration, kept as code
/// @notice One cold read, whatever the number of signers. Layout of the code, big endian:
/// 0x00 (STOP) · threshold 1 · flags 1 · delay 5 · guardian 20 · signers 20 each.
library ConfigurationCode {
    uint256 private constant SIGNERS = 28;
    uint256 internal constant MAX_SIGNERS = 64;
    uint40 internal constant MAX_DELAY = 365 days;

    uint8 internal constant HALT_ON_SOURCE_CHANGED = 1;
    uint8 internal constant HALT_ON_NO_VERDICT = 2;
    uint8 internal constant FINDINGS_REQUIRED = 4;

    /// @notice Refuses a configuration that could not be obeyed; see `ICodeRegistry.Configuration`.
    function check(ICodeRegistry.Configuration calldata c) internal pure {
        uint256 n = c.signers.length;
        if (n == 0 || n > MAX_SIGNERS) revert ICodeRegistry.SignersInvalid(n);
        address last;
        for (uint256 i; i < n; ++i) {
            address signer = c.signers[i];
            if (signer <= last) revert ICodeRegistry.SignersInvalid(i);
            last = signer;
        }
        if (c.threshold == 0 || c.threshold > n) revert ICodeRegistry.ThresholdInvalid(c.threshold, n);
        if (c.delay > MAX_DELAY) revert ICodeRegistry.DelayTooLong(c.delay);
    }

    /// @notice Checks a configuration and writes it as the code of an account, once: equal configurations share one.
    function write(ICodeRegistry.Configuration calldata c) internal returns (address pointer) {
        check(c);
        uint256 n = c.signers.length;
        uint8 flags = (c.haltOnSourceChanged ? HALT_ON_SOURCE_CHANGED : 0) | (c.haltOnNoVerdict ? HALT_ON_NO_VERDICT : 0)
            | (c.findingsRequired ? FINDINGS_REQUIRED : 0);
        uint256 size = SIGNERS + 20 * n;
        // Init code: PUSH2 size · DUP1 · PUSH1 10 · PUSH0 · CODECOPY · PUSH0 · RETURN
        bytes memory packed = abi.encodePacked(
            hex"61", uint16(size), hex"80600a5f395ff3", hex"00", c.threshold, flags, c.delay, c.guardian, new bytes(20 * n)
        );
        for (uint256 i; i < n; ++i) {
            address signer = c.signers[i];
            assembly ("memory-safe") {
                let at := add(add(packed, 70), mul(i, 20)) // 32 length + 10 init code + 28
                mstore(at, or(shl(96, signer), and(mload(at), 0xffffffffffffffffffffffff)))
            }
        }
        bytes32 codeHash;
        assembly ("memory-safe") {
            codeHash := keccak256(add(packed, 42), size)
        }
        pointer = address(uint160(uint256(keccak256(abi.encodePacked(hex"ff", address(this), bytes32(0), keccak256(packed))))));
        // By its hash: who chooses a configuration and a contract of its own can search 2^80 times for two with one address.
        if (pointer.codehash == codeHash) return pointer;
        assembly ("memory-safe") {
            pointer := create2(0, add(packed, 32), mload(packed), 0)
        }
        // Such a collision, or an exhausted call depth or gas.
        if (pointer == address(0)) revert ICodeRegistry.ZeroAddress();
    }

    function load(address pointer) internal view returns (bytes memory) {
        return pointer.code;
    }

    function threshold(bytes memory code) internal pure returns (uint256) {
        return uint8(code[1]);
    }

    function has(bytes memory code, uint8 flag) internal pure returns (bool) {
        return uint8(code[2]) & flag != 0;
    }

    function delay(bytes memory code) internal pure returns (uint40 d) {
        assembly ("memory-safe") {
            d := shr(216, mload(add(code, 35)))
        }
    }

    function guardian(bytes memory code) internal pure returns (address g) {
        assembly ("memory-safe") {
            g := shr(96, mload(add(code, 40)))
        }
    }

    function count(bytes memory code) internal pure returns (uint256) {
        return (code.length - SIGNERS) / 20;
    }

    /// @dev The caller keeps i below `count`.
    function signerAt(bytes memory code, uint256 i) internal pure returns (address s) {
        assembly ("memory-safe") {
            s := shr(96, mload(add(add(code, 60), mul(i, 20))))
        }
    }

    /// @return index of the account, or `count` when it is no signer.
    function indexOf(bytes memory code, address account) internal pure returns (uint256 index) {
        uint256 n = count(code);
        assembly ("memory-safe") {
            let at := add(code, 60)
            for { } and(lt(index, n), iszero(eq(shr(96, mload(at)), account))) { index := add(index, 1) } { at := add(at, 20) }
        }
    }

    function read(address pointer) internal view returns (ICodeRegistry.Configuration memory c) {
        bytes memory code = load(pointer);
        c.signers = new address[](count(code));
        for (uint256 i; i < c.signers.length; ++i) {
            c.signers[i] = signerAt(code, i);
        }
        c.threshold = uint8(threshold(code));
        c.delay = delay(code);
        c.haltOnSourceChanged = has(code, HALT_ON_SOURCE_CHANGED);
        c.haltOnNoVerdict = has(code, HALT_ON_NO_VERDICT);
        c.findingsRequired = has(code, FINDINGS_REQUIRED);
        c.guardian = guardian(code);
    }
}

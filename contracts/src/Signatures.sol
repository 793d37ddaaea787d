// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {ConfigurationCode} from "./ConfigurationCode.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";

/// @title Collected signatures
/// @notice Entries of 1 byte signer index, 2 bytes length (big endian), signature; indexes strictly ascending, so no signer counts twice.
library Signatures {
    using ConfigurationCode for bytes;

    /// @dev A contract wallet may verify several signatures of its own; it may not take all gas.
    uint256 private constant EIP1271_GAS = 400_000;
    bytes4 private constant EIP1271_MAGIC = 0x1626ba7e;

    /// @notice Adds the signers of valid signatures to `approvals`; one bad entry refuses all.
    function check(bytes memory configuration, bytes32 digest, bytes calldata signatures, uint64 approvals, uint64 rejections)
        internal
        view
        returns (uint64)
    {
        uint256 n = configuration.count();
        uint256 least;
        for (uint256 start; start < signatures.length;) {
            if (signatures.length - start < 3) revert ICodeRegistry.SignaturesMalformed();
            uint256 head;
            assembly {
                head := shr(232, calldataload(add(signatures.offset, start)))
            }
            uint256 index = head >> 16;
            uint256 end = start + 3 + uint16(head);
            if (index < least || index >= n || end > signatures.length) revert ICodeRegistry.SignaturesMalformed();

            address signer = configuration.signerAt(index);
            if (rejections >> index & 1 != 0) revert ICodeRegistry.SignerRejected(signer);
            if (!_valid(signer, digest, signatures[start + 3:end])) revert ICodeRegistry.SignatureInvalid(signer);

            approvals |= uint64(1 << index);
            least = index + 1;
            start = end;
        }
        return approvals;
    }

    function _valid(address signer, bytes32 digest, bytes calldata signature) private view returns (bool) {
        if (signature.length == 65) {
            bytes32 r;
            bytes32 s;
            uint8 v;
            assembly {
                r := calldataload(signature.offset)
                s := calldataload(add(signature.offset, 32))
                v := byte(0, calldataload(add(signature.offset, 64)))
            }
            (address recovered,,) = ECDSA.tryRecover(digest, v, r, s);
            // Signers are never zero, so a failed recovery never passes.
            if (recovered == signer) return true;
        }
        // An EIP-7702 delegation (code 0xef0100…) is checked by ECDSA only: its code is whatever its key says next.
        if (signer.code.length == 0 || bytes3(signer.code) == 0xef0100) return false;
        return _valid1271(signer, abi.encodeWithSelector(EIP1271_MAGIC, digest, signature));
    }

    /// @dev Copies no more than one word of the answer.
    function _valid1271(address signer, bytes memory data) private view returns (bool valid) {
        assembly ("memory-safe") {
            mstore(0, 0)
            let ok := staticcall(EIP1271_GAS, signer, add(data, 32), mload(data), 0, 32)
            valid := and(and(ok, gt(returndatasize(), 31)), eq(mload(0), shl(224, 0x1626ba7e)))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ConfigurationCode} from "./ConfigurationCode.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";

/// @title Collected signatures
/// @notice Entries of 1 byte signer index, 2 bytes length (big endian), signature; indexes strictly ascending, so no signer counts twice.
library Signatures {
    using ConfigurationCode for bytes;

    /// @dev A contract wallet may verify several signatures of its own; it may not take all gas.
    uint256 private constant EIP1271_GAS = 400_000;
    bytes4 private constant EIP1271_MAGIC = 0x1626ba7e;
    /// @dev Half the order of secp256k1 (EIP-2).
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// @notice Adds the signers of valid signatures to `approvals`; one bad entry refuses all.
    function check(bytes memory configuration, bytes32 digest, bytes calldata signatures, uint64 approvals, uint64 rejections)
        internal
        view
        returns (uint64)
    {
        uint256 n = configuration.count();
        uint256 at;
        uint256 end;
        assembly {
            at := signatures.offset
            end := add(at, signatures.length)
        }
        for (uint256 least; at < end;) {
            uint256 index;
            uint256 length;
            assembly {
                let head := shr(232, calldataload(at))
                index := shr(16, head)
                length := and(head, 0xffff)
                at := add(at, 3)
            }
            // A head that is cut short reads what follows the signatures; the entry then ends behind them.
            unchecked {
                if (index < least || index >= n || at + length > end) revert ICodeRegistry.SignaturesMalformed();
            }

            address signer = configuration.signerAt(index);
            if (rejections >> index & 1 != 0) revert ICodeRegistry.SignerRejected(signer);
            if (!_valid(signer, digest, at, length)) revert ICodeRegistry.SignatureInvalid(signer);

            approvals |= uint64(1 << index);
            unchecked {
                least = index + 1;
                at += length;
            }
        }
        return approvals;
    }

    /// @param at Where in the call data the signature begins.
    function _valid(address signer, bytes32 digest, uint256 at, uint256 length) private view returns (bool) {
        if (length == 65) {
            uint256 s;
            address recovered;
            assembly ("memory-safe") {
                s := calldataload(add(at, 32))
                // ecrecover(digest, v, r, s); what cannot be recovered leaves the zero.
                let p := mload(0x40)
                mstore(p, digest)
                mstore(add(p, 32), byte(0, calldataload(add(at, 64))))
                calldatacopy(add(p, 64), at, 64)
                mstore(0, 0)
                pop(staticcall(gas(), 1, p, 128, 0, 32))
                recovered := mload(0)
            }
            // Of the two forms of one signature only that with low s counts. Signers are never zero.
            if (recovered == signer && s <= HALF_ORDER) return true;
        }
        // An EIP-7702 delegation (code 0xef0100…) is checked by ECDSA only: its code is whatever its key says next.
        if (signer.code.length == 0 || bytes3(signer.code) == 0xef0100) return false;
        bytes calldata signature;
        assembly {
            signature.offset := at
            signature.length := length
        }
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

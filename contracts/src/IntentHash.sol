// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";

/// @title EIP-712 struct hashes of the intents
/// @notice The calldata head of each struct is, word by word, its EIP-712 encoding, but for the members of dynamic type, whose
/// offset is replaced by their hash. Words with dirty high bits give a digest that nobody signed.
library IntentHash {
    /// @notice The five fields that every intent begins with.
    struct Header {
        address contractAddress;
        uint64 epoch;
        address proposer;
        uint256 nonce;
        uint64 collectUntil;
    }

    bytes32 private constant ASSERTION = keccak256("Assertion(address target,bytes callData,uint8 comparison,bytes32 expected)");
    bytes32 private constant UPGRADE = keccak256(
        "Upgrade(address contractAddress,uint64 epoch,address proposer,uint256 nonce,uint64 collectUntil,uint32 version,bytes32 activeHash,bytes32 newHash,string link,bytes32 commit,string contractName,address implementation,bytes32 codeHash,bytes initialiser,uint256 value,Assertion[] assertions,bytes32 allowedFindings,uint256 minGas,address activator,bytes32 bundle,uint64 activateUntil)Assertion(address target,bytes callData,uint8 comparison,bytes32 expected)"
    );
    bytes32 private constant ROLL_BACK = keccak256(
        "RollBack(address contractAddress,uint64 epoch,address proposer,uint256 nonce,uint64 collectUntil,uint32 version,bytes32 activeHash,bytes32 newHash,string link,bytes32 commit,string contractName,address implementation,bytes32 codeHash,bytes initialiser,uint256 value,Assertion[] assertions,bytes32 allowedFindings,uint256 minGas,address activator,bytes32 bundle,uint64 activateUntil,uint32 toVersion)Assertion(address target,bytes callData,uint8 comparison,bytes32 expected)"
    );
    bytes32 private constant CONFIGURATION = keccak256(
        "Configuration(address[] signers,uint8 threshold,uint40 delay,bool haltOnSourceChanged,bool haltOnNoVerdict,bool findingsRequired,address guardian)"
    );
    bytes32 private constant RECONFIGURE = keccak256(
        "Reconfigure(address contractAddress,uint64 epoch,address proposer,uint256 nonce,uint64 collectUntil,Configuration configuration)Configuration(address[] signers,uint8 threshold,uint40 delay,bool haltOnSourceChanged,bool haltOnNoVerdict,bool findingsRequired,address guardian)"
    );
    bytes32 private constant CANCEL =
        keccak256("Cancel(address contractAddress,uint64 epoch,address proposer,uint256 nonce,uint64 collectUntil,bytes32 digest)");
    bytes32 private constant HAND_OVER = keccak256(
        "HandOver(address contractAddress,uint64 epoch,address proposer,uint256 nonce,uint64 collectUntil,address controller)"
    );
    bytes32 private constant ARCHIVE =
        keccak256("Archive(address contractAddress,uint64 epoch,address proposer,uint256 nonce,uint64 collectUntil)");

    function ofUpgrade(ICodeRegistry.Upgrade calldata intent) internal pure returns (bytes32) {
        return _codeIntent(UPGRADE, intent, 21);
    }

    function ofRollBack(ICodeRegistry.RollBack calldata intent) internal pure returns (bytes32) {
        return _codeIntent(ROLL_BACK, asUpgrade(intent), 22);
    }

    function ofReconfigure(ICodeRegistry.Reconfigure calldata intent) internal pure returns (bytes32) {
        return _replaced(RECONFIGURE, headerOf(intent), 6, 5, ofConfiguration(intent.configuration));
    }

    function ofCancel(ICodeRegistry.Cancel calldata intent) internal pure returns (bytes32) {
        Header calldata h;
        assembly {
            h := intent
        }
        return _plain(CANCEL, h, 6);
    }

    function ofHandOver(ICodeRegistry.HandOver calldata intent) internal pure returns (bytes32) {
        Header calldata h;
        assembly {
            h := intent
        }
        return _plain(HAND_OVER, h, 6);
    }

    function ofArchive(ICodeRegistry.Archive calldata intent) internal pure returns (bytes32) {
        Header calldata h;
        assembly {
            h := intent
        }
        return _plain(ARCHIVE, h, 5);
    }

    /// @notice Header and struct hash of an intent's EIP-712 encoding: the type hash, then a word for each member. Bytes that are none
    /// of an intent give a hash that is none of an intent.
    function ofEncoded(bytes calldata encoded) internal pure returns (Header calldata h, bytes32 structHash) {
        if (encoded.length < 192) revert ICodeRegistry.IntentMalformed();
        structHash = keccak256(encoded);
        assembly {
            h := add(encoded.offset, 32)
        }
    }

    function ofConfiguration(ICodeRegistry.Configuration calldata c) internal pure returns (bytes32) {
        // An array of addresses is encoded as its elements, each padded to 32 bytes: what abi.encodePacked does with arrays.
        return keccak256(
            abi.encode(
                CONFIGURATION,
                keccak256(abi.encodePacked(c.signers)),
                c.threshold,
                c.delay,
                c.haltOnSourceChanged,
                c.haltOnNoVerdict,
                c.findingsRequired,
                c.guardian
            )
        );
    }

    function linkHash(ICodeRegistry.Upgrade calldata intent) internal pure returns (bytes32) {
        return _hashAt(intent, 8);
    }

    /// @notice A roll-back's fields up to `activateUntil` are an upgrade's.
    function asUpgrade(ICodeRegistry.RollBack calldata intent) internal pure returns (ICodeRegistry.Upgrade calldata u) {
        assembly {
            u := intent
        }
    }

    function headerOf(ICodeRegistry.Upgrade calldata intent) internal pure returns (Header calldata h) {
        assembly {
            h := intent
        }
    }

    function headerOf(ICodeRegistry.Reconfigure calldata intent) internal pure returns (Header calldata h) {
        assembly {
            h := intent
        }
    }

    function headerOf(ICodeRegistry.Cancel calldata intent) internal pure returns (Header calldata h) {
        assembly {
            h := intent
        }
    }

    function headerOf(ICodeRegistry.HandOver calldata intent) internal pure returns (Header calldata h) {
        assembly {
            h := intent
        }
    }

    function headerOf(ICodeRegistry.Archive calldata intent) internal pure returns (Header calldata h) {
        assembly {
            h := intent
        }
    }

    function _codeIntent(bytes32 typeHash, ICodeRegistry.Upgrade calldata u, uint256 words) private pure returns (bytes32 hash) {
        bytes32 link = _hashAt(u, 8);
        bytes32 contractName = _hashAt(u, 10);
        bytes32 initialiser = _hashAt(u, 13);
        bytes32 assertions = _assertions(u.assertions);
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, typeHash)
            calldatacopy(add(p, 32), u, mul(words, 32))
            // Words 8, 10, 13 and 15 of the struct, after the type hash.
            mstore(add(p, 288), link)
            mstore(add(p, 352), contractName)
            mstore(add(p, 448), initialiser)
            mstore(add(p, 512), assertions)
            hash := keccak256(p, mul(add(words, 1), 32))
        }
    }

    /// @dev keccak256 of the bytes or string that is member `word`. One that ends behind the call data has zeros there, and a hash that
    /// nobody signed; one longer than gas can pay for ends the call.
    function _hashAt(ICodeRegistry.Upgrade calldata u, uint256 word) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let at := add(u, calldataload(add(u, mul(word, 32))))
            let size := calldataload(at)
            let p := mload(0x40)
            calldatacopy(p, add(at, 32), size)
            hash := keccak256(p, size)
        }
    }

    function _assertions(ICodeRegistry.Assertion[] calldata list) private pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](list.length);
        for (uint256 i; i < list.length; ++i) {
            ICodeRegistry.Assertion calldata a = list[i];
            hashes[i] = keccak256(abi.encode(ASSERTION, a.target, keccak256(a.callData), a.comparison, a.expected));
        }
        return keccak256(abi.encodePacked(hashes));
    }

    function _plain(bytes32 typeHash, Header calldata h, uint256 words) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, typeHash)
            calldatacopy(add(p, 32), h, mul(words, 32))
            hash := keccak256(p, mul(add(words, 1), 32))
        }
    }

    function _replaced(bytes32 typeHash, Header calldata h, uint256 words, uint256 member, bytes32 value)
        private
        pure
        returns (bytes32 hash)
    {
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, typeHash)
            calldatacopy(add(p, 32), h, mul(words, 32))
            mstore(add(p, mul(add(member, 1), 32)), value)
            hash := keccak256(p, mul(add(words, 1), 32))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ConfigurationCode} from "./ConfigurationCode.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {IRecords} from "./interfaces/IRecords.sol";

/// @title Records in readable form
/// @notice Apart from `CodeRegistry`, whose code has no room to spare. Holds no state, trusts nobody, changes nothing.
contract Records is IRecords {
    ICodeRegistry public immutable override codeRegistry;

    constructor(ICodeRegistry codeRegistry_) {
        codeRegistry = codeRegistry_;
    }

    /// @inheritdoc IRecords
    /// @dev Follows `CodeRegistry.Slots`, lowest bits first.
    function recordOf(address contractAddress) external view returns (Record memory v) {
        bytes32[22] memory words = _words(contractAddress);
        uint256 word = uint256(words[0]);
        v.authority = address(uint160(word));
        v.epoch = uint32(word >> 160);
        v.lastVersion = uint32(word >> 192);
        v.stage = ICodeRegistry.Stage(uint8(word >> 224));
        v.halt = ICodeRegistry.Halt(uint8(word >> 232));
        uint256 activeIndex = uint8(word >> 248);

        word = uint256(words[1]);
        v.rounds = uint8(word >> 160);
        v.rollBack = uint8(word >> 168) != 0;
        v.enforced = uint8(word >> 176) != 0;
        v.closed = uint8(word >> 184) != 0;
        v.activateUntil = uint40(word >> 192);
        bool asked = uint8(word >> 232) != 0;

        word = uint256(words[2]);
        v.operatorContract = address(uint160(word));
        v.round = uint56(word >> 160);
        v.activateFrom = uint40(word >> 216);
        v.digest = words[3];
        v.history = words[4];

        word = uint256(words[5]);
        if (asked) v.nextRoundAt = uint40(word);
        v.guardianHaltAt = uint40(word >> 40);
        v.handOverAt = uint40(word >> 80);
        v.configurationAt = uint40(word >> 120);

        v.haltedBy = address(uint160(uint256(words[7])));
        if (words[8] != 0) v.pendingConfigurationDigest = words[9];
        v.pendingController = address(uint160(uint256(words[10])));
        if (words[10] != 0) v.handOverDigest = words[11];

        v.active = _head(words, 12 + 5 * activeIndex);
        bool live = v.stage != ICodeRegistry.Stage.NONE && block.timestamp <= v.activateUntil;
        v.approved = live ? _head(words, 17 - 5 * activeIndex) : v.active;
    }

    /// @inheritdoc IRecords
    function configurationOf(address contractAddress) external view returns (ICodeRegistry.Configuration memory) {
        return ConfigurationCode.read(address(uint160(uint256(_words(contractAddress)[1]))));
    }

    /// @inheritdoc IRecords
    function pendingConfigurationOf(address contractAddress) external view returns (ICodeRegistry.Configuration memory) {
        address pointer = address(uint160(uint256(_words(contractAddress)[8])));
        if (pointer == address(0)) revert ICodeRegistry.NoPendingConfiguration(contractAddress);
        return ConfigurationCode.read(pointer);
    }

    function _words(address contractAddress) private view returns (bytes32[22] memory words) {
        words = codeRegistry.wordsOf(contractAddress);
        if (words[0] == 0) revert ICodeRegistry.UnknownRecord(contractAddress);
    }

    function _head(bytes32[22] memory words, uint256 first) private pure returns (ICodeRegistry.Head memory h) {
        uint256 word = uint256(words[first]);
        h.implementation = address(uint160(word));
        h.version = uint32(word >> 160);
        h.treeHash = words[first + 1];
        h.commit = words[first + 2];
        h.linkHash = words[first + 3];
        h.codeHash = words[first + 4];
    }
}

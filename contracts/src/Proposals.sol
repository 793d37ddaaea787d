// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {IntentHash} from "./IntentHash.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {IProposals} from "./interfaces/IProposals.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";

/// @title Announcements of intents
/// @notice Apart from `CodeRegistry`, because an announcement changes nothing there.
///
/// Who may do what: a proposer announces its own intents; a family announces version 1 for whoever deploys; anyone announces what
/// reached m, since whoever submitted it could hide its body.
/// Assumed: families check that the proposer they name called them.
/// Deliberately unchecked: everything else about an intent. Whoever reads an announcement checks it; `CodeRegistry` does at submission.
contract Proposals is IProposals {
    using IntentHash for *;

    ICodeRegistry public immutable override codeRegistry;

    constructor(ICodeRegistry codeRegistry_) {
        codeRegistry = codeRegistry_;
    }

    /// @inheritdoc IProposals
    function proposeUpgrade(ICodeRegistry.Upgrade calldata intent) external returns (bytes32) {
        return _propose(intent.headerOf(), digestOfUpgrade(intent), ICodeRegistry.Kind.UPGRADE);
    }

    /// @inheritdoc IProposals
    function proposeRollBack(ICodeRegistry.RollBack calldata intent) external returns (bytes32) {
        return _propose(intent.asUpgrade().headerOf(), digestOfRollBack(intent), ICodeRegistry.Kind.ROLL_BACK);
    }

    /// @inheritdoc IProposals
    function proposeReconfigure(ICodeRegistry.Reconfigure calldata intent) external returns (bytes32) {
        return _propose(intent.headerOf(), digestOfReconfigure(intent), ICodeRegistry.Kind.CONFIGURATION);
    }

    /// @inheritdoc IProposals
    function proposeCancel(ICodeRegistry.Cancel calldata intent) external returns (bytes32) {
        return _propose(intent.headerOf(), digestOfCancel(intent), ICodeRegistry.Kind.CANCEL);
    }

    /// @inheritdoc IProposals
    function proposeHandOver(ICodeRegistry.HandOver calldata intent) external returns (bytes32) {
        return _propose(intent.headerOf(), digestOfHandOver(intent), ICodeRegistry.Kind.HAND_OVER);
    }

    /// @inheritdoc IProposals
    function proposeArchive(ICodeRegistry.Archive calldata intent) external returns (bytes32) {
        return _propose(intent.headerOf(), digestOfArchive(intent), ICodeRegistry.Kind.ARCHIVE);
    }

    /// @inheritdoc IProposals
    function digestOfUpgrade(ICodeRegistry.Upgrade calldata intent) public view returns (bytes32) {
        return _digest(intent.ofUpgrade());
    }

    /// @inheritdoc IProposals
    function digestOfRollBack(ICodeRegistry.RollBack calldata intent) public view returns (bytes32) {
        return _digest(intent.ofRollBack());
    }

    /// @inheritdoc IProposals
    function digestOfReconfigure(ICodeRegistry.Reconfigure calldata intent) public view returns (bytes32) {
        return _digest(intent.ofReconfigure());
    }

    /// @inheritdoc IProposals
    function digestOfCancel(ICodeRegistry.Cancel calldata intent) public view returns (bytes32) {
        return _digest(intent.ofCancel());
    }

    /// @inheritdoc IProposals
    function digestOfHandOver(ICodeRegistry.HandOver calldata intent) public view returns (bytes32) {
        return _digest(intent.ofHandOver());
    }

    /// @inheritdoc IProposals
    function digestOfArchive(ICodeRegistry.Archive calldata intent) public view returns (bytes32) {
        return _digest(intent.ofArchive());
    }

    function _propose(IntentHash.Header calldata h, bytes32 digest, ICodeRegistry.Kind kind) private returns (bytes32) {
        if (
            msg.sender != h.proposer
                && !IRegistry(codeRegistry.registry()).isApproved(msg.sender, IRegistry.Kind.FAMILY)
                && !codeRegistry.ballotOf(h.contractAddress, digest).reached
        ) revert ProposerOnly(h.proposer);

        // The arguments of each of these calls are abi.encode of the one struct it takes.
        emit Proposed(h.contractAddress, digest, h.proposer, kind, msg.data[4:]);
        return digest;
    }

    function _digest(bytes32 structHash) private view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(codeRegistry.domainSeparator(), structHash);
    }
}

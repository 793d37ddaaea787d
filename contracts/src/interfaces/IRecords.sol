// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {ICodeRegistry} from "./ICodeRegistry.sol";

/// @title Records in readable form
/// @notice Takes apart what `CodeRegistry.wordsOf` gives; holds no state.
interface IRecords {
    /// @notice A record; times in seconds of block time.
    struct Record {
        address authority;
        uint64 epoch;
        uint32 lastVersion;
        /// As stored; after `activateUntil` it counts as NONE.
        ICodeRegistry.Stage stage;
        ICodeRegistry.Halt halt;
        /// False when the switch to halted code failed; anyone may call `enforceHalt`.
        bool enforced;
        bool closed;
        /// The live code intent is a roll-back.
        bool rollBack;
        /// Counted rounds of the live code intent that ended without a verdict.
        uint8 rounds;
        /// Digest of the last code intent that reached m.
        bytes32 digest;
        /// Over the versions that were active: keccak256(abi.encode(history before, leaf)) from zero on, one leaf for each, which is
        /// keccak256(abi.encode(version, treeHash, commit, linkHash, implementation, codeHash)).
        bytes32 history;
        uint64 activateUntil;
        /// Earliest activation of the code intent that became VERIFIED last.
        uint64 activateFrom;
        /// Earliest start of another round of this code intent; zero before the first.
        uint64 nextRoundAt;
        /// Start of the guardian's last halt.
        uint64 guardianHaltAt;
        address operatorContract;
        uint96 round;
        /// Operator contract whose verdict halted the record.
        address haltedBy;
        address pendingController;
        /// The pending controller may accept from here on, for 7 days.
        uint64 handOverAt;
        bytes32 handOverDigest;
        bytes32 pendingConfigurationDigest;
        /// Earliest `applyConfiguration`.
        uint64 configurationAt;
        ICodeRegistry.Head approved;
        ICodeRegistry.Head active;
    }

    /// @notice Reverts with `UnknownRecord` when there is none.
    function recordOf(address contractAddress) external view returns (Record memory);
    function configurationOf(address contractAddress) external view returns (ICodeRegistry.Configuration memory);
    /// @notice Reverts with `NoPendingConfiguration` when there is none.
    function pendingConfigurationOf(address contractAddress) external view returns (ICodeRegistry.Configuration memory);
    function codeRegistry() external view returns (ICodeRegistry);
}

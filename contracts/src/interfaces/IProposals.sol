// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {ICodeRegistry} from "./ICodeRegistry.sol";

/// @title Announcements of intents
/// @notice Stores nothing and decides nothing: a proposal by a stranger costs the stranger an event and nobody anything.
/// Signers read the body from the event, and count it only if it hashes to the digest they sign.
interface IProposals {
    error ProposerOnly(address proposer);

    /// @param body ABI-encoded intent, as abi.encode of the one struct.
    event Proposed(
        address indexed contractAddress, bytes32 indexed digest, address indexed proposer, ICodeRegistry.Kind kind, bytes body
    );

    /// @notice Announces an intent. Only the proposer named in it, or a family (APPROVED on `Registry`) on the proposer's behalf; one
    /// that reached m anyone: whoever submitted it could hide its body.
    function proposeUpgrade(ICodeRegistry.Upgrade calldata intent) external returns (bytes32 digest);
    function proposeRollBack(ICodeRegistry.RollBack calldata intent) external returns (bytes32 digest);
    function proposeReconfigure(ICodeRegistry.Reconfigure calldata intent) external returns (bytes32 digest);
    function proposeCancel(ICodeRegistry.Cancel calldata intent) external returns (bytes32 digest);
    function proposeHandOver(ICodeRegistry.HandOver calldata intent) external returns (bytes32 digest);
    function proposeArchive(ICodeRegistry.Archive calldata intent) external returns (bytes32 digest);

    /// @notice EIP-712 digests under the domain of `codeRegistry`.
    function digestOfUpgrade(ICodeRegistry.Upgrade calldata intent) external view returns (bytes32);
    function digestOfRollBack(ICodeRegistry.RollBack calldata intent) external view returns (bytes32);
    function digestOfReconfigure(ICodeRegistry.Reconfigure calldata intent) external view returns (bytes32);
    function digestOfCancel(ICodeRegistry.Cancel calldata intent) external view returns (bytes32);
    function digestOfHandOver(ICodeRegistry.HandOver calldata intent) external view returns (bytes32);
    function digestOfArchive(ICodeRegistry.Archive calldata intent) external view returns (bytes32);

    function codeRegistry() external view returns (ICodeRegistry);
}

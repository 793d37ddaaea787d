// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {ICodeRegistry} from "./ICodeRegistry.sol";
import {IProposals} from "./IProposals.sol";

/// @title One way of keeping code replaceable
/// @notice Creates proxies with their `Authority` and registers them. Approved on `Registry`, because `CodeRegistry` takes its word
/// that the `Authority` really holds the upgrade authority of the contract.
interface IFamily {
    error DeploymentFailed();

    /// @notice Deploys `Authority`, proxy and record, halted, and announces the proposal of version 1.
    /// @param salt Chosen by the deployer; distinguishes records of the same signers and policy.
    /// @param first Its `contractAddress` is the one `addressOf` gives and its proposer the caller; zero `contractAddress`: no proposal.
    function deploy(ICodeRegistry.Configuration calldata configuration, bytes32 salt, ICodeRegistry.Upgrade calldata first)
        external
        returns (address contractAddress);

    /// @notice The addresses that `deploy` would create.
    function addressOf(ICodeRegistry.Configuration calldata configuration, bytes32 salt)
        external
        view
        returns (address contractAddress, address authority);

    function codeRegistry() external view returns (ICodeRegistry);
    function proposals() external view returns (IProposals);
    /// @notice The code that refuses every call; zero where each record has its own.
    function halted() external view returns (address);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {IFamily} from "./interfaces/IFamily.sol";
import {IProposals} from "./interfaces/IProposals.sol";
import {ManagedAuthority} from "./ManagedAuthority.sol";

/// @title Managed proxies
/// @notice Deploys `Authority`, proxy and record in one transaction; the contract starts halted, with version 1 proposed.
///
/// Who may do what: anyone deploys. The address follows from signers, threshold, policy and salt, so that whoever deploys it,
/// it is the same record: an address cannot be squatted.
/// Assumed: `Registry` approved this family.
/// Deliberately unchecked: the first proposal; signers see it before they sign.
contract ManagedFamily is IFamily {
    ICodeRegistry public immutable override codeRegistry;
    IProposals public immutable override proposals;
    address public immutable override halted;

    constructor(IProposals proposals_, address halted_) {
        codeRegistry = proposals_.codeRegistry();
        proposals = proposals_;
        halted = halted_;
    }

    /// @inheritdoc IFamily
    function deploy(ICodeRegistry.Configuration calldata configuration, bytes32 salt, ICodeRegistry.Upgrade calldata first)
        external
        returns (address contractAddress)
    {
        if (first.contractAddress != address(0) && first.proposer != msg.sender) revert IProposals.ProposerOnly(first.proposer);

        try new ManagedAuthority{salt: keccak256(abi.encode(configuration, salt))}(address(codeRegistry), halted) returns (ManagedAuthority authority) {
            contractAddress = authority.proxy();
            ICodeRegistry.Head memory none;
            codeRegistry.register(contractAddress, address(authority), configuration, none, "");
        } catch {
            // Somebody was first with the same arguments: it is the same record, and the proposal counts all the same.
            (contractAddress,) = addressOf(configuration, salt);
            if (contractAddress.code.length == 0) revert DeploymentFailed();
        }
        if (first.contractAddress != address(0)) proposals.proposeUpgrade(first);
    }

    /// @inheritdoc IFamily
    function addressOf(ICodeRegistry.Configuration calldata configuration, bytes32 salt)
        public
        view
        returns (address contractAddress, address authority)
    {
        bytes32 codeHash =
            keccak256(abi.encodePacked(type(ManagedAuthority).creationCode, abi.encode(address(codeRegistry), halted)));
        authority = address(
            uint160(
                uint256(
                    keccak256(abi.encodePacked(hex"ff", address(this), keccak256(abi.encode(configuration, salt)), codeHash))
                )
            )
        );
        // The proxy is the first contract that the authority creates (RLP of [address, 1]).
        contractAddress = address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", authority, hex"01")))));
    }
}

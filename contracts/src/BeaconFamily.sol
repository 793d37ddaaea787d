// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BeaconAuthority} from "./BeaconAuthority.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {IFamily} from "./interfaces/IFamily.sol";
import {IProposals} from "./interfaces/IProposals.sol";
import {ManagedBeacon} from "./ManagedBeacon.sol";
import {OwnerFamily} from "./OwnerFamily.sol";

/// @title Beacons: one record for the code of many proxies
/// @notice Deploys new ones, halted, or registers a beacon that exists once its ownership was moved to the `Authority` that `prepare`
/// creates for it. The record is the beacon: one activation upgrades, one halt stops every proxy that asks it.
///
/// Who may do what: anyone deploys, prepares and registers, as in `ManagedFamily` and `Adoption`; anyone deploys proxies of a beacon.
/// Assumed: `Registry` approved this family.
/// Deliberately unchecked: that proxies ask the beacon; other holders of an existing beacon's upgrade role.
contract BeaconFamily is IFamily, OwnerFamily {
    IProposals public immutable override proposals;

    constructor(IProposals proposals_, address halted_) OwnerFamily(proposals_.codeRegistry(), halted_) {
        proposals = proposals_;
    }

    /// @inheritdoc IFamily
    function deploy(ICodeRegistry.Configuration calldata configuration, bytes32 salt, ICodeRegistry.Upgrade calldata first)
        external
        returns (address contractAddress)
    {
        if (first.contractAddress != address(0) && first.proposer != msg.sender) revert IProposals.ProposerOnly(first.proposer);

        try new ManagedBeacon{salt: keccak256(abi.encode(configuration, salt))}(address(CODE_REGISTRY), HALTED) returns (ManagedBeacon beacon) {
            contractAddress = address(beacon);
            ICodeRegistry.Head memory none;
            CODE_REGISTRY.register(contractAddress, contractAddress, configuration, none, "");
        } catch {
            // Somebody was first with the same arguments: it is the same record, and the proposal counts all the same.
            (contractAddress,) = addressOf(configuration, salt);
            if (contractAddress.code.length == 0) revert DeploymentFailed();
        }
        if (first.contractAddress != address(0)) proposals.proposeUpgrade(first);
    }

    /// @inheritdoc IFamily
    /// @dev A new beacon is its own authority.
    function addressOf(ICodeRegistry.Configuration calldata configuration, bytes32 salt)
        public
        view
        returns (address contractAddress, address authority)
    {
        authority = _addressOf(
            abi.encodePacked(type(ManagedBeacon).creationCode, abi.encode(CODE_REGISTRY, HALTED)), keccak256(abi.encode(configuration, salt))
        );
        contractAddress = authority;
    }

    function halted() external view override(IFamily, OwnerFamily) returns (address) {
        return HALTED;
    }

    function codeRegistry() external view override(IFamily, OwnerFamily) returns (ICodeRegistry) {
        return CODE_REGISTRY;
    }

    function _creationCode() internal pure override returns (bytes memory) {
        return type(BeaconAuthority).creationCode;
    }
}

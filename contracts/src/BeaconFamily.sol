// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Adoption} from "./Adoption.sol";
import {BeaconAuthority} from "./BeaconAuthority.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {IFamily} from "./interfaces/IFamily.sol";
import {IProposals} from "./interfaces/IProposals.sol";
import {ManagedBeacon} from "./ManagedBeacon.sol";

/// @title Beacons: one record for the code of many proxies
/// @notice Deploys new ones, halted, or registers a beacon that exists once its ownership was moved to the `Authority` that `prepare`
/// creates for it. The record is the beacon: one activation upgrades, one halt stops every proxy that asks it.
///
/// Who may do what: anyone deploys, prepares and registers, as in `ManagedFamily` and `Adoption`; anyone deploys proxies of a beacon.
/// Assumed: `Registry` approved this family.
/// Deliberately unchecked: that proxies ask the beacon; other holders of an existing beacon's upgrade role.
contract BeaconFamily is IFamily, Adoption {
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

        try new ManagedBeacon{salt: keccak256(abi.encode(configuration, salt))}(address(codeRegistry), halted) returns (ManagedBeacon beacon) {
            contractAddress = address(beacon);
            ICodeRegistry.Head memory none;
            codeRegistry.register(contractAddress, contractAddress, configuration, none, "");
        } catch {
            // Somebody was first with the same arguments: it is the same record, and the proposal counts all the same.
            (contractAddress,) = addressOf(configuration, salt);
            if (contractAddress.code.length == 0) revert DeploymentFailed();
        }
        if (first.contractAddress != address(0)) proposals.proposeUpgrade(first);
    }

    /// @notice Creates the `Authority` for an existing beacon. Move the beacon's ownership there, then `register`.
    /// @param baseline The running code: implementation and code hash. Tree hash and commit are not kept: nobody has verified them.
    function prepare(
        address beacon,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) external returns (address authority) {
        return _prepare(beacon, _creationCode(beacon), _saltOf(beacon, configuration, baseline, link, salt));
    }

    /// @notice Opens the record of an existing beacon, given what was given to `prepare`. `CodeRegistry` proves in the same transaction
    /// that the `Authority` can halt the beacon and bring it back.
    function register(
        address beacon,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) external {
        address authority = authorityOf(beacon, configuration, baseline, link, salt);
        _register(codeRegistry, authority, beacon, configuration, baseline, link);
    }

    /// @inheritdoc IFamily
    /// @dev A new beacon is its own authority.
    function addressOf(ICodeRegistry.Configuration calldata configuration, bytes32 salt)
        public
        view
        returns (address contractAddress, address authority)
    {
        authority = _addressOf(
            abi.encodePacked(type(ManagedBeacon).creationCode, abi.encode(codeRegistry, halted)), keccak256(abi.encode(configuration, salt))
        );
        contractAddress = authority;
    }

    /// @notice The `Authority` that `prepare` creates for these arguments.
    function authorityOf(
        address beacon,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) public view returns (address) {
        return _addressOf(_creationCode(beacon), _saltOf(beacon, configuration, baseline, link, salt));
    }

    function _creationCode(address beacon) private view returns (bytes memory) {
        return abi.encodePacked(type(BeaconAuthority).creationCode, abi.encode(codeRegistry, halted, beacon));
    }
}

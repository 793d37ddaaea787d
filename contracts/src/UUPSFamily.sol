// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Adoption} from "./Adoption.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {IFamily} from "./interfaces/IFamily.sol";
import {IProposals} from "./interfaces/IProposals.sol";
import {UUPSAuthority} from "./UUPSAuthority.sol";

/// @title UUPS proxies
/// @notice Deploys new ones, halted, or registers a proxy that exists once its upgrade authority was moved to the `Authority` that
/// `prepare` creates for it.
///
/// Who may do what: anyone deploys, prepares and registers. The `Authority` of an existing proxy commits, by its address, to signers,
/// threshold, policy and to the running code; whoever moves the upgrade authority there agrees to them, and nobody can register others.
/// Assumed: `Registry` approved this family.
/// Deliberately unchecked: other holders of the proxy's upgrade role; that the running code is still what was prepared (a foreign
/// proxy's slot cannot be read on chain): prepare, move the authority and register without an upgrade in between.
contract UUPSFamily is IFamily, Adoption {
    ICodeRegistry public immutable override codeRegistry;
    IProposals public immutable override proposals;
    /// @inheritdoc IFamily
    address public constant override halted = address(0);

    constructor(IProposals proposals_) {
        codeRegistry = proposals_.codeRegistry();
        proposals = proposals_;
    }

    /// @inheritdoc IFamily
    function deploy(ICodeRegistry.Configuration calldata configuration, bytes32 salt, ICodeRegistry.Upgrade calldata first)
        external
        returns (address contractAddress)
    {
        if (first.contractAddress != address(0) && first.proposer != msg.sender) revert IProposals.ProposerOnly(first.proposer);

        try new UUPSAuthority{salt: keccak256(abi.encode(configuration, salt))}(address(codeRegistry), address(0)) returns (UUPSAuthority authority) {
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

    /// @notice Creates the `Authority` for an existing proxy. Move the proxy's upgrade authority there, then `register`.
    /// @param baseline The running code: implementation and code hash. Tree hash and commit are not kept: nobody has verified them.
    function prepare(
        address proxy,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) external returns (address authority) {
        return _prepare(proxy, _creationCode(proxy), _saltOf(proxy, configuration, baseline, link, salt));
    }

    /// @notice Opens the record of an existing proxy, given what was given to `prepare`. `CodeRegistry` proves in the same transaction
    /// that the `Authority` can halt the proxy and bring it back.
    function register(
        address proxy,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) external {
        address authority = authorityOf(proxy, configuration, baseline, link, salt);
        _register(codeRegistry, authority, proxy, configuration, baseline, link);
    }

    /// @inheritdoc IFamily
    function addressOf(ICodeRegistry.Configuration calldata configuration, bytes32 salt)
        public
        view
        returns (address contractAddress, address authority)
    {
        authority = _addressOf(_creationCode(address(0)), keccak256(abi.encode(configuration, salt)));
        // The authority creates its halted code first, its proxy second (RLP of [address, 2]).
        contractAddress = address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", authority, hex"02")))));
    }

    /// @notice The `Authority` that `prepare` creates for these arguments.
    function authorityOf(
        address proxy,
        ICodeRegistry.Configuration calldata configuration,
        ICodeRegistry.Head calldata baseline,
        string calldata link,
        bytes32 salt
    ) public view returns (address) {
        return _addressOf(_creationCode(proxy), _saltOf(proxy, configuration, baseline, link, salt));
    }

    function _creationCode(address proxy) private view returns (bytes memory) {
        return abi.encodePacked(type(UUPSAuthority).creationCode, abi.encode(codeRegistry, proxy));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ICampaign} from "./interfaces/ICampaign.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {ICampaignStorage} from "./interfaces/ICampaignStorage.sol";
import {IDirectory} from "./interfaces/IDirectory.sol";
import {IUserRegistry} from "./interfaces/IUserRegistry.sol";
import {Version} from "./interfaces/Version.sol";

/// @title Creates campaigns, and says what became of each
/// @notice A campaign's contracts are clones (EIP-1167) of the template's active version, whose address is part of their code: nothing that
/// happens later, here or in the directory, changes what they run.
///
/// Who may do what: any registered user creates; a campaign archives itself; the congress takes from a campaign the right to write to
/// singletons, and cannot touch what the campaign holds.
/// Assumed: the congress has read the templates it activates. `records` is this singleton's storage.
/// Deliberately unchecked: the terms, which the template's own code judges when it is initialised; whether a template's campaign keeps
/// what `archive` says (the template of this tree does).
contract Campaigns is ICampaigns {
    IDirectory public immutable directory;
    ICampaignStorage public immutable records;
    IUserRegistry public immutable users;

    constructor(IDirectory directory_, ICampaignStorage records_, IUserRegistry users_) {
        directory = directory_;
        records = records_;
        users = users_;
    }

    // ---------------------------------------------------------------- users

    /// @inheritdoc ICampaigns
    function create(bytes32 template, bytes calldata terms) external returns (address campaign) {
        if (users.nameOf(msg.sender) == 0) revert NotRegistered(msg.sender);
        if (directory.entryOf(template).kind != IDirectory.Kind.TEMPLATE) revert NotATemplate(template);
        (Version version, address[] memory parts) = directory.activeOf(template);

        // Clones are empty until they are called: nobody else's code runs here.
        campaign = Clones.cloneWithImmutableArgs(parts[0], abi.encodePacked(abi.encode(msg.sender), terms));
        address[] memory belongings = new address[](parts.length - 1);
        for (uint256 i = 1; i < parts.length; ++i) {
            belongings[i - 1] = Clones.cloneWithImmutableArgs(parts[i], abi.encodePacked(campaign));
        }
        records.add(campaign, Campaign(msg.sender, Status.VALIDATED, uint64(block.timestamp), version, 0, template));

        emit Created(campaign, template, version, msg.sender, belongings);

        ICampaign(campaign).initialise(belongings);
    }

    // ---------------------------------------------------------------- the congress

    /// @inheritdoc ICampaigns
    function invalidate(address campaign) external {
        if (msg.sender != directory.congress()) revert CongressOnly(directory.congress());
        Status status = records.statusOf(campaign);
        if (status != Status.VALIDATED) revert WrongStatus(campaign, status);

        records.setStatus(campaign, Status.INVALIDATED, 0);

        emit Invalidated(campaign);
    }

    // ---------------------------------------------------------------- campaigns

    /// @inheritdoc ICampaigns
    function archive() external {
        Status status = records.statusOf(msg.sender);
        if (status != Status.VALIDATED && status != Status.INVALIDATED) revert WrongStatus(msg.sender, status);

        records.setStatus(msg.sender, Status.ARCHIVED, uint64(block.timestamp));

        emit Archived(msg.sender);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc ICampaigns
    function isValidated(address campaign) external view returns (bool) {
        return records.statusOf(campaign) == Status.VALIDATED;
    }

    /// @inheritdoc ICampaigns
    function campaignOf(address campaign) external view returns (Campaign memory) {
        return records.campaignOf(campaign);
    }

    /// @inheritdoc ICampaigns
    function campaignCount() external view returns (uint256) {
        return records.campaignCount();
    }

    /// @inheritdoc ICampaigns
    function campaignAt(uint256 i) external view returns (address) {
        return records.campaignAt(i);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {Version} from "./Version.sol";

/// @title Creates campaigns, and says what became of each
/// @notice A campaign is NONE → VALIDATED (created here) → ARCHIVED (by itself), or VALIDATED → INVALIDATED (congress) → ARCHIVED.
interface ICampaigns {
    enum Status {
        NONE,
        VALIDATED,
        INVALIDATED,
        ARCHIVED
    }

    struct Campaign {
        address contractor;
        Status status;
        uint64 createdAt;
        /// Of the template; what it is a clone of for life.
        Version version;
        uint64 archivedAt;
        bytes32 template;
    }

    error CongressOnly(address congress);
    error NotATemplate(bytes32 name);
    error NotRegistered(address contractor);
    error WrongStatus(address campaign, Status status);

    event Archived(address indexed campaign);
    event Created(address indexed campaign, bytes32 indexed template, Version version, address indexed contractor, address[] belongings);
    event Invalidated(address indexed campaign);

    /// @notice Creates all contracts of a campaign from the active version of its template. The caller becomes its contractor, and must be
    /// a registered user.
    function create(bytes32 template, bytes calldata terms) external returns (address campaign);
    /// @notice A campaign may write to singletons no more; it goes on by itself. Congress only.
    function invalidate(address campaign) external;
    /// @notice The caller, a campaign, is over and empty.
    function archive() external;

    /// @notice Whether it was created here, and neither invalidated nor archived since: what singletons ask.
    function isValidated(address campaign) external view returns (bool);
    /// @notice All zero for an address that is no campaign.
    function campaignOf(address campaign) external view returns (Campaign memory);
    function campaignCount() external view returns (uint256);
    function campaignAt(uint256 i) external view returns (address);
}

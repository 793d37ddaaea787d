// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What the first contract of a template must be
/// @notice A clone of it is created with immutable arguments: its contractor, as one word, and the terms as `ICampaigns.create` was given them.
/// The contracts that belong to it have its address, 20 bytes, as theirs.
interface ICampaign {
    error CampaignsOnly(address campaigns);

    /// @notice Once, by `ICampaigns`, in the transaction that creates it. Refuses terms that it cannot keep.
    /// @param belongings The other contracts of the campaign, in the template's order.
    function initialise(address[] calldata belongings) external;

    function contractor() external view returns (address);
    function archived() external view returns (bool);
}

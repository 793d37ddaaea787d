// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {ICampaign} from "./ICampaign.sol";

/// @title Sells an asset, and rewards those who brought the customer
/// @notice Links are signed off chain, one by each who passes the offer on (EIP-712, domain "Theseus referral", version "1", this chain, this
/// campaign): the campaign's key signs a link to the first referrer, that one's key a link to the next, and the last one's key signs the
/// customer. Each link carries the digest of the one before it, so that a chain can be neither cut nor put together from others.
interface IReferralCampaign is ICampaign {
    struct Terms {
        /// Signs the first link of every chain.
        address key;
        /// In which is paid and rewarded; zero: native currency.
        address currency;
        /// What is sold.
        address asset;
        /// Of `units` of the asset.
        uint128 price;
        uint128 units;
        /// For all referrers of a conversion together.
        uint96 reward;
        /// Conversions are taken before this time.
        uint64 endsAt;
        /// How long each escrow holds what was bought.
        uint64 holdTime;
        /// How long, after the end, referrers may still take their credits.
        uint64 claimTime;
    }

    struct Link {
        /// Who signs the next link, and is paid the cut.
        address next;
        /// Of the reward, in hundredths of a per cent.
        uint16 cut;
        /// By the key of the link before, compact (EIP-2098).
        bytes32 r;
        bytes32 vs;
    }

    error AlreadyConverted(address customer);
    error ArchivedAlready();
    error CampaignEnded(uint64 endsAt);
    error ClaimsEnded(uint64 claimsEndAt);
    error ContractorOnly(address contractor);
    error CutsAboveBudget(uint256 cuts);
    error EscrowOnly(address escrow);
    error EscrowsOpen(uint256 escrows);
    error KeyInvalid(uint256 link);
    error NotBefore(uint64 time);
    error SelfReferral(address account);
    error SignatureInvalid(uint256 link, address key);
    error TermsInvalid();
    error TooManyReferrers(uint256 referrers, uint256 most);
    error ValueDiffers(uint256 value, uint256 price);

    /// @param credits Account (160 bits) and reward (96 bits) of each referrer.
    event Converted(address indexed customer, uint64 indexed conversion, address escrow, uint256[] credits);
    event Ended();
    event Paid(address indexed referrer, address to, uint256 amount);
    event Refunded(address indexed token, address to, uint256 amount);

    /// @notice Buys by a chain of links, once for each customer: pays the price, credits the referrers, creates the escrow.
    /// @param r Of the last key's signature over the customer, compact.
    function convert(Link[] calldata links, bytes32 r, bytes32 vs) external payable returns (address escrow);
    /// @notice Pays the caller all rewards, until `claimsEndAt`.
    function withdraw(address to) external;
    /// @notice After the end: what is not owed, and what was not sold. After `claimsEndAt` also what nobody claimed. Contractor only.
    function refund(address to) external;
    /// @notice After `claimsEndAt`, once every escrow is empty: sends what is left to the contractor, and closes the record. Anyone.
    function archive() external;
    /// @notice By an escrow that has paid out.
    function escrowEmptied(address customer) external;

    function terms() external view returns (Terms memory);
    function claimsEndAt() external view returns (uint64);
    /// @notice Where the contractor deposits currency and asset, by sending them.
    function budget() external view returns (address);
    function conversions() external view returns (uint64);
    function openEscrows() external view returns (uint64);
    function escrowOf(address customer) external view returns (address);
    function creditOf(address referrer) external view returns (uint256);
    /// @notice What a link's signer signs; `previous` is the digest of the link before, zero for the first.
    function linkDigest(bytes32 previous, address next, uint16 cut) external view returns (bytes32);
    /// @notice What the last key signs.
    function customerDigest(bytes32 previous, address customer) external view returns (bytes32);
}

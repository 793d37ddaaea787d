// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IBudget} from "./interfaces/IBudget.sol";
import {ICampaign} from "./interfaces/ICampaign.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {IReferralCampaign} from "./interfaces/IReferralCampaign.sol";
import {IReputation} from "./interfaces/IReputation.sol";

/// @title Sells an asset, and rewards those who brought the customer
/// @notice Clones of this are created by `Campaigns`; terms are immutable arguments, the code is pinned for life.
///
/// Who may do what: customers buy with a chain of links; referrers take what they are credited; the contractor takes back what is left,
/// after the end; anyone archives. Nobody changes the terms. What a sale brings belongs to the budget until the end.
/// Assumed: currency and asset are what the contractor says they are; a token that lies harms this campaign and no other. Referrers read
/// what the budget holds before they work: rewards are paid as long as it lasts, and a conversion beyond it is refused.
/// The singletons are reached by their proxies, and points are all they are asked for: what they do, or refuse, moves no money here.
/// Deliberately unchecked: whether accounts are different people. A customer may refer the own purchase from another account, as
/// anywhere; the contractor sets the reward so that this is a discount.
contract ReferralCampaign is IReferralCampaign {
    using SafeERC20 for IERC20;

    uint256 private constant MOST_REFERRERS = 32;
    uint256 private constant WHOLE = 10_000;
    uint256 private constant AWARD_GAS = 200_000;
    bytes32 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;
    bytes32 private constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant LINK_TYPE = keccak256("Link(bytes32 previous,address next,uint16 cut)");
    bytes32 private constant CUSTOMER_TYPE = keccak256("Customer(bytes32 previous,address customer)");

    ICampaigns public immutable campaigns;
    IReputation public immutable reputation;
    address public immutable escrowCode;

    /// @inheritdoc IReferralCampaign
    address public override budget;
    /// @inheritdoc ICampaign
    bool public override archived;
    /// @inheritdoc IReferralCampaign
    uint64 public override openEscrows;
    /// @inheritdoc IReferralCampaign
    mapping(address customer => address) public override escrowOf;
    mapping(address customer => bool) private _emptied;

    constructor(ICampaigns campaigns_, IReputation reputation_, address escrowCode_) {
        campaigns = campaigns_;
        reputation = reputation_;
        escrowCode = escrowCode_;
    }

    /// @inheritdoc ICampaign
    function initialise(address[] calldata belongings) external {
        if (msg.sender != address(campaigns)) revert CampaignsOnly(address(campaigns));
        (, Terms memory t) = _terms();
        if (
            belongings.length != 1 || t.key == address(0) || t.asset.code.length == 0 || t.currency == t.asset || t.units == 0
                || (t.currency != address(0) && t.currency.code.length == 0) || t.endsAt <= block.timestamp
                || t.endsAt > block.timestamp + 3650 days || t.holdTime > 365 days || t.claimTime < 1 days || t.claimTime > 365 days
        ) revert TermsInvalid();

        budget = belongings[0];
    }

    // ---------------------------------------------------------------- customers

    /// @inheritdoc IReferralCampaign
    function convert(Link[] calldata links, bytes32 r, bytes32 vs) external payable returns (address escrow) {
        (address contractor_, Terms memory t) = _terms();
        if (block.timestamp >= t.endsAt) revert CampaignEnded(t.endsAt);
        if (escrowOf[msg.sender] != address(0)) revert AlreadyConverted(msg.sender);
        if (msg.sender == contractor_ || msg.sender == t.key) revert SelfReferral(msg.sender);
        uint256[] memory credits = _check(links, r, vs, t);

        uint64 releaseAt = uint64(block.timestamp) + t.holdTime;
        escrow = Clones.cloneWithImmutableArgs(escrowCode, abi.encodePacked(address(this), msg.sender, t.asset, releaseAt));
        escrowOf[msg.sender] = escrow;
        ++openEscrows;

        _collect(t);
        uint64 conversion = IBudget(budget).credit(t.currency, credits);
        emit Converted(msg.sender, conversion, escrow, credits);
        IBudget(budget).pay(t.asset, escrow, t.units);
        _award(msg.sender);
    }

    // ---------------------------------------------------------------- referrers

    /// @inheritdoc IReferralCampaign
    function withdraw(address to) external {
        (, Terms memory t) = _terms();
        if (block.timestamp >= t.endsAt + t.claimTime) revert ClaimsEnded(t.endsAt + t.claimTime);

        uint256 amount = IBudget(budget).payCredit(t.currency, msg.sender, to);

        emit Paid(msg.sender, to, amount);

        _award(msg.sender);
    }

    // ---------------------------------------------------------------- the contractor

    /// @inheritdoc IReferralCampaign
    function refund(address to) external {
        (address contractor_, Terms memory t) = _terms();
        if (msg.sender != contractor_) revert ContractorOnly(contractor_);
        if (block.timestamp < t.endsAt) revert NotBefore(t.endsAt);

        _refund(t, to);
    }

    // ---------------------------------------------------------------- anyone

    /// @inheritdoc IReferralCampaign
    function archive() external {
        (address contractor_, Terms memory t) = _terms();
        if (archived) revert ArchivedAlready();
        if (block.timestamp < t.endsAt + t.claimTime) revert NotBefore(t.endsAt + t.claimTime);
        if (openEscrows != 0) revert EscrowsOpen(openEscrows);

        archived = true;

        emit Ended();

        _refund(t, contractor_);
        campaigns.archive();
    }

    /// @inheritdoc IReferralCampaign
    function escrowEmptied(address customer) external {
        if (msg.sender != escrowOf[customer]) revert EscrowOnly(escrowOf[customer]);
        // Again, if somebody sent more of the asset there.
        if (_emptied[customer]) return;

        _emptied[customer] = true;
        --openEscrows;
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc ICampaign
    function contractor() external view returns (address contractor_) {
        (contractor_,) = _terms();
    }

    /// @inheritdoc IReferralCampaign
    function terms() external view returns (Terms memory t) {
        (, t) = _terms();
    }

    /// @inheritdoc IReferralCampaign
    function claimsEndAt() external view returns (uint64) {
        (, Terms memory t) = _terms();
        return t.endsAt + t.claimTime;
    }

    /// @inheritdoc IReferralCampaign
    function conversions() external view returns (uint64) {
        return IBudget(budget).conversions();
    }

    /// @inheritdoc IReferralCampaign
    function creditOf(address referrer) external view returns (uint256) {
        return IBudget(budget).creditOf(referrer);
    }

    /// @inheritdoc IReferralCampaign
    function linkDigest(bytes32 previous, address next, uint16 cut) external view returns (bytes32) {
        return _linkDigest(_domain(), previous, next, cut);
    }

    /// @inheritdoc IReferralCampaign
    function customerDigest(bytes32 previous, address customer) external view returns (bytes32) {
        return _digest(_domain(), keccak256(abi.encode(CUSTOMER_TYPE, previous, customer)));
    }

    // ---------------------------------------------------------------- inside

    /// @dev Who is paid what by a chain, if all of it was signed. That nobody comes twice is found by `Budget`.
    function _check(Link[] calldata links, bytes32 r, bytes32 vs, Terms memory t)
        private
        view
        returns (uint256[] memory credits)
    {
        uint256 count = links.length;
        if (count > MOST_REFERRERS) revert TooManyReferrers(count, MOST_REFERRERS);
        credits = new uint256[](count);
        bytes32 domain = _domain();
        bytes32 digest;
        address key = t.key;
        uint256 cuts;
        for (uint256 i = 0; i < count; ++i) {
            Link calldata link = links[i];
            address next = link.next;
            if (next == msg.sender) revert SelfReferral(next);
            // The campaign's own key would begin another chain within this one.
            if (next == address(0) || next == t.key) revert KeyInvalid(i);
            digest = _linkDigest(domain, digest, next, link.cut);
            _checkSignature(digest, link.r, link.vs, key, i);
            key = next;
            cuts += link.cut;
            credits[i] = uint256(uint160(next)) << 96 | uint256(t.reward) * link.cut / WHOLE;
        }
        // Until here a reward may have run over into its account's bits; now none can.
        if (cuts > WHOLE) revert CutsAboveBudget(cuts);
        _checkSignature(_digest(domain, keccak256(abi.encode(CUSTOMER_TYPE, digest, msg.sender))), r, vs, key, count);
    }

    /// @dev `key` is never zero, which is what `ecrecover` answers for what is no signature.
    function _checkSignature(bytes32 digest, bytes32 r, bytes32 vs, address key, uint256 link) private pure {
        bytes32 s = vs & bytes32(uint256(type(int256).max));
        uint8 v = uint8(uint256(vs) >> 255) + 27;
        // One spelling of each signature.
        if (s > HALF_ORDER || ecrecover(digest, v, r, s) != key) revert SignatureInvalid(link, key);
    }

    /// @dev `_digest(domain, keccak256(abi.encode(LINK_TYPE, previous, next, cut)))`, in memory that is used again: a chain has 32 of them.
    function _linkDigest(bytes32 domain, bytes32 previous, address next, uint16 cut) private pure returns (bytes32 digest) {
        bytes32 linkType = LINK_TYPE;
        assembly ("memory-safe") {
            let free := mload(64)
            mstore(free, linkType)
            mstore(add(free, 32), previous)
            mstore(add(free, 64), next)
            mstore(add(free, 96), cut)
            let structHash := keccak256(free, 128)
            mstore(free, shl(240, 0x1901))
            mstore(add(free, 2), domain)
            mstore(add(free, 34), structHash)
            digest := keccak256(free, 66)
        }
    }

    function _digest(bytes32 domain, bytes32 structHash) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function _domain() private view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPE, keccak256("Theseus referral"), keccak256("1"), block.chainid, address(this)));
    }

    function _collect(Terms memory t) private {
        uint256 value = t.currency == address(0) ? t.price : 0;
        if (msg.value != value) revert ValueDiffers(msg.value, value);
        if (value != 0) {
            (bool paid, bytes memory reason) = budget.call{value: value}("");
            if (!paid) revert IBudget.PaymentFailed(budget, reason);
        } else if (t.price != 0) {
            IERC20(t.currency).safeTransferFrom(msg.sender, budget, t.price);
        }
    }

    function _refund(Terms memory t, address to) private {
        uint256 owed = block.timestamp < t.endsAt + t.claimTime ? IBudget(budget).owed() : 0;
        _refundOf(t.currency, owed, to);
        _refundOf(t.asset, 0, to);
    }

    function _refundOf(address token, uint256 owed, address to) private {
        uint256 held = IBudget(budget).held(token);
        if (held <= owed) return;

        emit Refunded(token, to, held - owed);

        IBudget(budget).pay(token, to, held - owed);
    }

    /// @dev A point is worth no refusal: code of a singleton that fails, or uses up its gas, must not keep anybody's money here.
    function _award(address account) private {
        if (address(reputation).code.length == 0) return;
        try reputation.award{gas: AWARD_GAS}(account) {} catch {}
    }

    function _terms() private view returns (address contractor_, Terms memory t) {
        return abi.decode(Clones.fetchCloneArgs(address(this)), (address, Terms));
    }
}

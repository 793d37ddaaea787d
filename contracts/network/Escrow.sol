// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IEscrow} from "./interfaces/IEscrow.sol";
import {IReferralCampaign} from "./interfaces/IReferralCampaign.sol";

/// @title Holds what one conversion bought
/// @notice Clones of this are created with campaign, customer, asset and time as immutable arguments (68 bytes).
///
/// Who may do what: from `releaseAt` on the customer takes everything out, and anyone has it sent to the customer. Before, and besides,
/// nobody anything: not the contractor, nor the campaign.
/// Assumed: the asset is an ERC-20 that moves what it says. Where it refuses the customer, the customer names another address.
/// Deliberately unchecked: what else was sent here; of the asset it is the customer's, anything else is lost.
contract Escrow is IEscrow {
    using SafeERC20 for IERC20;

    /// @inheritdoc IEscrow
    function withdraw(address to) external {
        if (msg.sender != customer()) revert CustomerOnly(customer());

        _empty(to);
    }

    /// @inheritdoc IEscrow
    function release() external {
        _empty(customer());
    }

    /// @inheritdoc IEscrow
    function campaign() public view returns (address) {
        return address(bytes20(_argument(0)));
    }

    /// @inheritdoc IEscrow
    function customer() public view returns (address) {
        return address(bytes20(_argument(20)));
    }

    /// @inheritdoc IEscrow
    function asset() public view returns (address) {
        return address(bytes20(_argument(40)));
    }

    /// @inheritdoc IEscrow
    function releaseAt() public view returns (uint64) {
        return uint64(bytes8(_argument(60)));
    }

    function _empty(address to) private {
        if (block.timestamp < releaseAt()) revert NotBefore(releaseAt());
        IERC20 token = IERC20(asset());
        uint256 amount = token.balanceOf(address(this));
        if (amount == 0) revert Empty();

        emit Withdrawn(to, amount);

        token.safeTransfer(to, amount);
        IReferralCampaign(campaign()).escrowEmptied(customer());
    }

    function _argument(uint256 offset) private view returns (bytes32 word) {
        bytes memory all = Clones.fetchCloneArgs(address(this));
        assembly ("memory-safe") {
            word := mload(add(add(all, 32), offset))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {IToken} from "./interfaces/IToken.sol";
import {ITokenRecipient} from "./interfaces/ITokenRecipient.sol";

/// @title The token that operators stake
///
/// Who may do what: a holder moves and burns what is its own, or what another let it take. Nobody has any other power: the whole
/// supply is made once, in the constructor, and can only shrink.
/// Deliberately unchecked: the spender of `approveAndCall`, which the holder chose; a plain account makes the call fail.
contract Token is ERC20Burnable, IToken {
    /// @param supply In units of 10^-18; less than 2^96, as stakes and sums of them are kept.
    /// @param holder Gets all of it.
    constructor(string memory name_, string memory symbol_, uint256 supply, address holder) ERC20(name_, symbol_) {
        if (supply > type(uint96).max) revert SupplyTooLarge(supply);

        _mint(holder, supply);
    }

    /// @inheritdoc IToken
    function approveAndCall(address spender, uint256 amount, bytes calldata extraData) external returns (bool) {
        _approve(msg.sender, spender, amount);

        ITokenRecipient(spender).receiveApproval(msg.sender, amount, address(this), extraData);
        return true;
    }
}

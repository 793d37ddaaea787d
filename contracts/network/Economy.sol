// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title The token of a network's economy
/// @notice The one contract of a network that cannot be replaced: its supply is fixed and it has no owner.
///
/// Who may do what: holders move what is theirs; nobody mints, burns, stops or seizes.
/// Assumed, and deliberately unchecked: nothing.
contract Economy is ERC20 {
    constructor(string memory name_, string memory symbol_, uint256 supply, address holder) ERC20(name_, symbol_) {
        _mint(holder, supply);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TokenV0} from "./TokenV0.sol";

/// @title Version 1 of the token: the supply changes
///
/// Who may do what: the proxy's owner names the minter, as a rule in the call of the upgrade; the minter mints; holders burn what is theirs.
contract TokenV1 is TokenV0 {
    bytes32 private constant MINTER = "minter";

    error MinterOnly(address minter);

    event MinterChanged(address indexed minter);

    /// @notice Zero: nobody mints.
    function setMinter(address minter_) external onlyUpgradeabilityOwner {
        _accounts[MINTER] = minter_;

        emit MinterChanged(minter_);
    }

    function mint(address to, uint256 value) external virtual {
        if (msg.sender != _accounts[MINTER]) revert MinterOnly(_accounts[MINTER]);
        if (to == address(0)) revert ZeroHolder();

        _totalSupply += value;
        _balances[to] += value;

        emit Transfer(address(0), to, value);
    }

    function burn(uint256 value) external virtual {
        uint256 balance = _balances[msg.sender];
        if (balance < value) revert InsufficientBalance(msg.sender, balance, value);

        _balances[msg.sender] = balance - value;
        _totalSupply -= value;

        emit Transfer(msg.sender, address(0), value);
    }

    function minter() external view returns (address) {
        return _accounts[MINTER];
    }
}

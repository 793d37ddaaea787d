// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {UpgradeableTokenStorage} from "./UpgradeableTokenStorage.sol";

/// @title Version 0 of the token: a fixed supply that moves
///
/// Who may do what: anybody initialises once, which the proxy's constructor does in the same transaction; holders move what is theirs.
/// Assumed: it runs behind `TokenProxy`. Called at its own address it is locked and holds nothing.
/// Deliberately unchecked: names and decimals, which ERC-20 leaves optional.
contract TokenV0 is UpgradeableTokenStorage {
    bytes32 private constant INITIALISED = "initialised";

    error AlreadyInitialised();
    error InsufficientAllowance(address spender, uint256 allowance, uint256 needed);
    error InsufficientBalance(address holder, uint256 balance, uint256 needed);
    error ZeroHolder();

    event Approval(address indexed holder, address indexed spender, uint256 value);
    event Transfer(address indexed from, address indexed to, uint256 value);

    constructor() {
        _flags[INITIALISED] = true;
    }

    /// @notice Gives the whole supply to `holder`, once.
    function initialise(address holder, uint256 supply) external {
        if (_flags[INITIALISED]) revert AlreadyInitialised();
        if (holder == address(0)) revert ZeroHolder();

        _flags[INITIALISED] = true;
        _totalSupply = supply;
        _balances[holder] = supply;

        emit Transfer(address(0), holder, supply);
    }

    function transfer(address to, uint256 value) external returns (bool) {
        _transfer(msg.sender, to, value);
        return true;
    }

    function approve(address spender, uint256 value) external returns (bool) {
        _allowances[msg.sender][spender] = value;

        emit Approval(msg.sender, spender, value);
        return true;
    }

    function transferFrom(address from, address to, uint256 value) external returns (bool) {
        uint256 allowed = _allowances[from][msg.sender];
        if (allowed < value) revert InsufficientAllowance(msg.sender, allowed, value);

        _allowances[from][msg.sender] = allowed - value;
        _transfer(from, to, value);
        return true;
    }

    function totalSupply() external view returns (uint256) {
        return _totalSupply;
    }

    function balanceOf(address holder) external view returns (uint256) {
        return _balances[holder];
    }

    function allowance(address holder, address spender) external view returns (uint256) {
        return _allowances[holder][spender];
    }

    function _transfer(address from, address to, uint256 value) internal virtual {
        uint256 balance = _balances[from];
        if (to == address(0)) revert ZeroHolder();
        if (balance < value) revert InsufficientBalance(from, balance, value);

        _balances[from] = balance - value;
        _balances[to] += value;

        emit Transfer(from, to, value);
    }
}

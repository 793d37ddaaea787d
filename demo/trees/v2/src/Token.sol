// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The demo's token: its owner mints, everybody burns
contract Token {
    error AlreadyInitialised();
    error BalanceTooSmall(address account, uint256 balance, uint256 needed);
    error OwnerOnly(address owner);

    event Transfer(address indexed from, address indexed to, uint256 amount);

    string public constant name = "Plank";
    string public constant symbol = "PLNK";
    uint8 public constant decimals = 18;

    uint256 public totalSupply;
    mapping(address account => uint256) public balanceOf;
    address public owner;

    /// @notice Locks the implementation itself: only a proxy's storage can be initialised.
    constructor() {
        owner = address(0xdead);
    }

    function initialise(address owner_, uint256 supply) external {
        if (owner != address(0)) revert AlreadyInitialised();
        owner = owner_;
        _credit(owner_, supply);
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        _debit(msg.sender, amount);
        balanceOf[to] += amount;
        emit Transfer(msg.sender, to, amount);
        return true;
    }

    function mint(address to, uint256 amount) external {
        if (msg.sender != owner) revert OwnerOnly(owner);
        _credit(to, amount);
    }

    function burn(uint256 amount) external {
        _debit(msg.sender, amount);
        totalSupply -= amount;
        emit Transfer(msg.sender, address(0), amount);
    }

    function _credit(address to, uint256 amount) internal {
        totalSupply += amount;
        balanceOf[to] += amount;
        emit Transfer(address(0), to, amount);
    }

    function _debit(address from, uint256 amount) internal {
        uint256 balance = balanceOf[from];
        if (balance < amount) revert BalanceTooSmall(from, balance, amount);
        balanceOf[from] = balance - amount;
    }
}

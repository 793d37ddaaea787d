// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITokenRecipient} from "../src/interfaces/ITokenRecipient.sol";
import {ITokenStaking} from "../src/interfaces/ITokenStaking.sol";

/// @title An operator contract that does whatever anybody tells it
contract Puppet {
    address public staking;

    constructor(address staking_) {
        staking = staking_;
    }

    function run(address to, bytes calldata data) external payable returns (bytes memory answer) {
        bool ok;
        (ok, answer) = to.call{value: msg.value}(data);
        if (!ok) {
            assembly {
                revert(add(answer, 32), mload(answer))
            }
        }
    }
}

/// @title A token that calls back before it moves anything, and can lie about having moved it
contract HostileToken {
    mapping(address => uint256) public balanceOf;
    uint256 public totalSupply;
    bool public lies;
    address public target;
    bytes public data;
    bool public answered;
    bytes public answer;

    function give(address to, uint256 amount) external {
        balanceOf[to] += amount;
        totalSupply += amount;
    }

    /// @dev What is called, once, in the middle of the next movement.
    function arm(address target_, bytes calldata data_) external {
        (target, data, answered) = (target_, data_, false);
    }

    function lie() external {
        lies = true;
    }

    function approveAndCall(address spender, uint256 amount, bytes calldata extraData) external returns (bool) {
        ITokenRecipient(spender).receiveApproval(msg.sender, amount, address(this), extraData);
        return true;
    }

    /// @dev Calls a recipient in the name of whichever holder and token.
    function callAs(address spender, address from, uint256 amount, address token, bytes calldata extraData) external {
        ITokenRecipient(spender).receiveApproval(from, amount, token, extraData);
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        return _move(from, to, amount);
    }

    function burn(uint256 amount) external {
        _move(msg.sender, address(0), amount);
    }

    function burnFrom(address from, uint256 amount) external {
        _move(from, address(0), amount);
    }

    function _move(address from, address to, uint256 amount) private returns (bool) {
        if (target != address(0)) {
            address called = target;
            target = address(0);
            (answered, answer) = called.call(data);
        }
        if (lies) return false;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What a congress calls, and what calls back
contract Again {
    uint256 public times;
    bytes public answer;
    bytes private _back;
    address private _to;

    function arm(address to, bytes calldata back) external {
        (_to, _back) = (to, back);
    }

    /// @notice Calls back once, with what it was armed with, and remembers what came of it.
    function go() external payable {
        ++times;
        if (times == 1) (, answer) = _to.call(_back);
    }
}

/// @title Fails until it is told not to
contract Reluctant {
    bool public ready;
    uint256 public done;

    error NotReady(uint256 value);

    function setReady() external {
        ready = true;
    }

    function go() external payable {
        if (!ready) revert NotReady(msg.value);
        ++done;
    }
}

/// @title Other code for a congress, which can still be told from the first
contract SecondCongress {
    error Refused(uint256 number);

    event Started(uint256 number);

    function start(uint256 number) external payable {
        if (number == 0) revert Refused(number);
        emit Started(number);
    }

    function second() external pure returns (bool) {
        return true;
    }
}

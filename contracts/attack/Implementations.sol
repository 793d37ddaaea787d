// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title An implementation as most are
/// @notice Every number gives other code.
contract Plain {
    uint256 public immutable number;
    uint256 public stored;
    address public initialiser;

    error Broken(uint256 number);

    constructor(uint256 number_) {
        number = number_;
    }

    receive() external payable {}

    function store(uint256 value) external payable {
        stored = value;
    }

    function initialise(uint256 value) external payable {
        initialiser = msg.sender;
        stored = value;
    }

    function fail() external view {
        revert Broken(number);
    }

    function burn() external pure {
        while (true) {}
    }

    function setSlot(uint256 slot, bytes32 word) external {
        assembly {
            sstore(slot, word)
        }
    }
}

/// @title Calls what it is told, as initialiser, as old code, or as a contract that activates
contract Caller {
    uint256 public calls;
    bool public failed;
    bytes public answer;

    receive() external payable {}

    /// @notice Passes a failure on.
    function call(address target, bytes memory data) external payable returns (bytes memory) {
        ++calls;
        (bool ok, bytes memory reason) = target.call{value: msg.value}(data);
        if (!ok) {
            assembly {
                revert(add(reason, 32), mload(reason))
            }
        }
        return reason;
    }

    /// @notice Swallows a failure and remembers it.
    function attempt(address target, bytes memory data) external payable {
        ++calls;
        (bool ok, bytes memory reason) = target.call{value: msg.value}(data);
        (failed, answer) = (!ok, reason);
    }
}

/// @title Creates other code at the same address once the old was destroyed (before Cancun)
contract Metamorphosis {
    bytes public next;

    function make(bytes memory runtime) public returns (address made) {
        next = runtime;
        // Init code that asks its creator for the runtime code: the address depends on this alone.
        bytes memory init = type(Shape).creationCode;
        assembly {
            made := create2(0, add(init, 32), mload(init), 0)
        }
        require(made != address(0));
    }

    /// @notice In one transaction, in which Cancun still lets code vanish.
    function makeAndDestroy(bytes memory runtime) external returns (address made) {
        made = make(runtime);
        (bool ok,) = made.call("");
        require(ok);
    }
}

contract Shape {
    constructor() {
        bytes memory runtime = Metamorphosis(msg.sender).next();
        assembly {
            return(add(runtime, 32), mload(runtime))
        }
    }
}

/// @title What assertions ask
contract Answers {
    function word(uint256 value) external pure returns (uint256) {
        return value;
    }

    function size(uint256 length) external pure {
        assembly {
            return(0x80, length)
        }
    }

    function refuse() external pure {
        revert("no");
    }

    function burn() external pure {
        while (true) {}
    }

    function gas() external view returns (uint256) {
        return gasleft();
    }
}

/// @title The same with one function more, which no review saw
contract AnswersWithADoor is Answers {
    receive() external payable {}

    function door() external {
        payable(msg.sender).transfer(address(this).balance);
    }
}

/// @title Code that needs much gas, and would do with less
contract Hungry {
    uint256 public left;

    function migrate() external payable {
        left = gasleft();
    }

    function burn(uint256 amount) external payable {
        uint256 until = gasleft() - amount;
        while (gasleft() > until) {}
    }

    function inner() external view returns (bool) {
        uint256 x;
        for (uint256 i; i < 1000; ++i) {
            x ^= uint256(keccak256(abi.encode(i, x)));
        }
        return x == 1;
    }

    /// @notice Healthy when its inner check fails, for want of gas too.
    function healthy() external view returns (bool) {
        try this.inner() returns (bool ok) {
            return ok;
        } catch {
            return true;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity >=0.6.0;
pragma experimental ABIEncoderV2;

/// @title Something of everything that compilers 0.6.12 and later share: this is compiled, never deployed.
/// @notice Unités, 単位, единицы 🜚
interface IReceiver {
    function received(address from, uint256 amount, bytes calldata note) external returns (bytes4);
}

library Arithmetic {
    struct Fraction {
        uint128 numerator;
        uint128 denominator;
    }

    function multiply(Fraction memory f, uint256 value) internal pure returns (uint256) {
        require(f.denominator != 0, "denominator");
        return value * f.numerator / f.denominator;
    }

    function root(uint256 x) external pure returns (uint256 y) {
        uint256 z = x / 2 + 1;
        y = x;
        while (z < y) {
            y = z;
            z = (x / z + z) / 2;
        }
    }
}

abstract contract Owned {
    address public owner;
    event OwnerChanged(address indexed previous, address indexed next);

    modifier onlyOwner() {
        require(msg.sender == owner, "not the owner");
        _;
    }

    /// @param next who owns it from now on
    function setOwner(address next) public virtual onlyOwner {
        emit OwnerChanged(owner, next);
        owner = next;
    }
}

contract Ledger is Owned {
    using Arithmetic for Arithmetic.Fraction;

    enum State { Open, Frozen, Closed }

    struct Account {
        uint128 balance;
        uint64 since;
        State state;
        mapping(address => uint256) allowed;
        bytes32[] notes;
    }

    uint256 public immutable started;
    bytes32 internal constant DOMAIN = keccak256("Ledger");
    mapping(address => Account) private accounts;
    Arithmetic.Fraction public fee;
    uint8[5] private small;
    function(uint256) internal returns (uint256) private hook;

    event Moved(address indexed from, address indexed to, uint256 amount, string memo) anonymous;

    constructor(uint128 numerator, uint128 denominator) public {
        owner = msg.sender;
        started = block.timestamp;
        fee = Arithmetic.Fraction(numerator, denominator);
        hook = charge;
    }

    receive() external payable {
        accounts[msg.sender].balance += uint128(msg.value);
    }

    fallback() external {
        assembly {
            let size := calldatasize()
            calldatacopy(0, 0, size)
            switch callvalue()
            case 0 { revert(0, size) }
            default { return(0, size) }
        }
    }

    function charge(uint256 amount) internal returns (uint256) {
        return amount - fee.multiply(amount);
    }

    function move(address to, uint128 amount, string calldata memo) external {
        Account storage a = accounts[msg.sender];
        require(a.state == State.Open && a.balance >= amount, "not possible");
        a.balance -= amount;
        accounts[to].balance += uint128(hook(amount));
        emit Moved(msg.sender, to, amount, memo);
        try IReceiver(to).received(msg.sender, amount, bytes(memo)) returns (bytes4 answer) {
            a.notes.push(bytes32(answer));
        } catch Error(string memory reason) {
            a.notes.push(keccak256(bytes(reason)));
        } catch (bytes memory) {
            delete a.notes;
        }
    }

    function setOwner(address next) public override {
        super.setOwner(next);
        small[uint256(uint160(next)) % small.length] = type(uint8).max;
    }

    function describe(address who) external view returns (Arithmetic.Fraction memory f, bytes32[] memory notes, bytes memory code) {
        f = fee;
        notes = accounts[who].notes;
        code = abi.encodePacked(DOMAIN, type(Child).creationCode, Arithmetic.root(accounts[who].balance), msg.sig);
    }

    function spawn(bytes32 salt) external onlyOwner returns (Child) {
        return new Child{salt: salt, value: 1 wei}(hex"c0ffee", unicode_free());
    }

    function unicode_free() private pure returns (string memory) {
        return "a string that is longer than thirty-two bytes, so that it takes more than one word";
    }
}

contract Child {
    bytes public data;
    string public name;

    constructor(bytes memory data_, string memory name_) public payable {
        (data, name) = (data_, name_);
    }

    function sum(uint256[] calldata values) external pure returns (uint256 total) {
        for (uint256 i = 0; i < values.length; i++) {
            if (values[i] % 2 == 0) continue;
            total += values[i] ** 2 >> 1;
        }
    }
}

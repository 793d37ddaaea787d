// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Entry} from "./Entry.sol";
import {NewContract} from "./NewContract.sol";
import {OldContract} from "./OldContract.sol";
import {CircuitBreaker} from "./CircuitBreaker.sol";

/// @title The worked example: points that people save, in a contract that can be left for another
///
/// Who may do what: the owner credits; holders move what is theirs. See `OldContract`.
contract Savings is OldContract {
    /// @notice Everybody who ever held something, once, in the order in which they came.
    address[] public holders;
    mapping(address holder => uint256) public savingsOf;
    mapping(address holder => bool) private _known;

    error InsufficientSavings(address holder, uint256 savings, uint256 needed);

    event Credited(address indexed holder, uint256 value);
    event Sent(address indexed from, address indexed to, uint256 value);

    constructor(address owner_) CircuitBreaker(owner_) {}

    function credit(address holder, uint256 value) external onlyOwner whenClosed {
        _add(holder, value);

        emit Credited(holder, value);
    }

    function send(address to, uint256 value) external whenClosed {
        uint256 savings = savingsOf[msg.sender];
        if (savings < value) revert InsufficientSavings(msg.sender, savings, value);

        savingsOf[msg.sender] = savings - value;
        _add(to, value);

        emit Sent(msg.sender, to, value);
    }

    function _add(address holder, uint256 value) private {
        if (!_known[holder]) {
            _known[holder] = true;
            holders.push(holder);
        }
        savingsOf[holder] += value;
    }

    function _entryCount() internal view override returns (uint256) {
        return holders.length;
    }

    function _entryAt(uint256 index) internal view override returns (Entry memory) {
        return Entry(bytes32(uint256(uint160(holders[index]))), savingsOf[holders[index]]);
    }
}

/// @title What they move to: holders can also take back what they sent last
/// @notice Needs to know the sender of each holder's last receipt, which the old contract never kept.
///
/// Who may do what: as before; a sender takes back its last sending as long as it was not moved on. See `NewContract`.
contract SavingsWithReturn is NewContract {
    struct Receipt {
        address from;
        uint256 value;
    }

    mapping(address holder => uint256) public savingsOf;
    mapping(address holder => Receipt) public lastReceipt;

    error InsufficientSavings(address holder, uint256 savings, uint256 needed);
    error NotTheLastSender(address from, address to);

    event Sent(address indexed from, address indexed to, uint256 value);
    event TakenBack(address indexed from, address indexed to, uint256 value);

    constructor(address owner_, address source_) NewContract(owner_, source_) {}

    function send(address to, uint256 value) external whenClosed {
        _move(msg.sender, to, value);
        lastReceipt[to] = Receipt(msg.sender, value);

        emit Sent(msg.sender, to, value);
    }

    function takeBack(address to) external whenClosed {
        Receipt memory last = lastReceipt[to];
        if (last.from != msg.sender || last.value == 0) revert NotTheLastSender(msg.sender, to);

        delete lastReceipt[to];
        _move(to, msg.sender, last.value);

        emit TakenBack(msg.sender, to, last.value);
    }

    function _move(address from, address to, uint256 value) private {
        uint256 savings = savingsOf[from];
        if (savings < value) revert InsufficientSavings(from, savings, value);

        savingsOf[from] = savings - value;
        savingsOf[to] += value;
    }

    function _store(Entry calldata entry) internal override {
        savingsOf[address(uint160(uint256(entry.key)))] = entry.value;
    }
}

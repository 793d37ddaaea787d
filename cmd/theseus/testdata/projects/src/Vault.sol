// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {Shares} from "./Shares.sol";

/// A vault that anybody pays into.
contract Vault is Initializable {
    using Shares for Shares.Book;

    enum State {
        Open,
        Paused
    }

    /// @custom:storage-location erc7201:example.vault.keeper
    struct KeeperStorage {
        address keeper;
        uint64 since;
    }

    bytes32 private constant KEEPER = 0x8e02258bc45a751ebc3b6af4af8d77f63c17ee1e89486aba8e114108e416c100;

    mapping(address => uint256) public deposits;
    uint256[] internal history;
    uint128 public total;
    State public state;
    Shares.Book internal book;
    uint256[46] private __gap;

    event Deposited(address indexed from, uint256 amount);

    constructor() {
        _disableInitializers();
    }

    function initialize(address keeper_) external initializer {
        KeeperStorage storage $ = _keeper();
        $.keeper = keeper_;
        $.since = uint64(block.timestamp);
    }

    function deposit() external payable {
        deposits[msg.sender] += msg.value;
        total += uint128(msg.value);
        history.push(msg.value);
        book.add(msg.sender, msg.value);
        emit Deposited(msg.sender, msg.value);
    }

    function keeper() external view returns (address) {
        return _keeper().keeper;
    }

    function _keeper() private pure returns (KeeperStorage storage $) {
        assembly {
            $.slot := KEEPER
        }
    }
}

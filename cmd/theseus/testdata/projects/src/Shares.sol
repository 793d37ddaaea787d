// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

library Shares {
    struct Book {
        uint256 supply;
        mapping(address => uint256) held;
    }

    function add(Book storage book, address who, uint256 amount) internal {
        book.supply += amount;
        book.held[who] += amount;
    }
}

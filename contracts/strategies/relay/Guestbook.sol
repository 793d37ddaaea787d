// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RelayStorage} from "./RelayStorage.sol";

/// @title The worked example: a book in which everybody has one line, behind a relay
///
/// Who may do what: everybody writes a line of its own.
/// Assumed: it runs behind `Relay`. At its own address it is an empty book, of use to nobody.
contract Guestbook is RelayStorage {
    mapping(address guest => string) public lineOf;
    uint256 public guests;

    error EmptyLine(address guest);

    event Signed(address indexed guest, string line);

    function sign(string calldata line) external virtual {
        if (bytes(line).length == 0) revert EmptyLine(msg.sender);

        if (bytes(lineOf[msg.sender]).length == 0) guests++;
        lineOf[msg.sender] = line;

        emit Signed(msg.sender, line);
    }
}

/// @title Its second version, which takes gifts and thanks for them
contract GuestbookWithGifts is Guestbook {
    /// @dev Behind all that the first version declares.
    mapping(address guest => uint256) public giftOf;

    event Given(address indexed guest, uint256 gift);

    function give() external payable {
        giftOf[msg.sender] += msg.value;

        emit Given(msg.sender, msg.value);
    }
}

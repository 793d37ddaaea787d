// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

type Price is uint128;

error TooDear(Price asked, Price most);

function atMost(Price a, Price b) pure returns (bool) {
    return Price.unwrap(a) <= Price.unwrap(b);
}

using {atMost as <=} for Price global;

/// @custom:note for the compilers of our day
contract Modern {
    bytes32 private constant SLOT = keccak256(abi.encode(uint256(keccak256("theseus.modern")) - 1)) & ~bytes32(uint256(0xff));
    mapping(address buyer => Price[] prices) public bought;

    function buy(Price asked, Price most) external {
        if (!(asked <= most)) revert TooDear(asked, most);
        bought[msg.sender].push(asked);
        bytes32 slot = SLOT;
        assembly ("memory-safe") {
            tstore(0, add(tload(0), 1))
            mcopy(0x80, 0xa0, 0x20)
            sstore(slot, tload(0))
        }
        unchecked {
            Price.unwrap(asked) - Price.unwrap(most);
        }
    }

    function text() external pure returns (string memory) {
        return string.concat(unicode"ünï ", "code");
    }
}

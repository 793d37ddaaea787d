// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice One thing that moves: a key, which stands once, and its value.
struct Entry {
    bytes32 key;
    uint256 value;
}

/// @notice How far entries were read: how many, what their values sum up to, and a digest of all of them in their order.
struct Sum {
    uint256 entries;
    uint256 total;
    bytes32 digest;
}

using {add, equals} for Sum global;

/// @dev In memory: whoever sums up many of them writes once.
function add(Sum memory sum, bytes32 key, uint256 value) pure {
    sum.entries++;
    sum.total += value;
    sum.digest = keccak256(abi.encode(sum.digest, key, value));
}

function equals(Sum memory a, Sum memory b) pure returns (bool) {
    return a.entries == b.entries && a.total == b.total && a.digest == b.digest;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @dev A semantic version: major, minor and patch, 32 bits each, so that versions compare as numbers do: 1.0.10 is after 1.0.9. Zero: none.
type Version is uint96;

using {follows, isZero, same as ==} for Version global;

/// @dev 1.0.0
Version constant FIRST_VERSION = Version.wrap(1 << 64);

function same(Version a, Version b) pure returns (bool) {
    return Version.unwrap(a) == Version.unwrap(b);
}

function isZero(Version v) pure returns (bool) {
    return Version.unwrap(v) == 0;
}

/// @dev One of the three numbers is greater by one, those behind it are zero; after none comes 1.0.0.
function follows(Version next, Version last) pure returns (bool) {
    uint256 n = Version.unwrap(next);
    uint256 l = Version.unwrap(last);
    uint256 major = (l >> 64) + 1;
    uint256 minor = (l >> 32) + 1;
    if (n == major << 64) return true;
    // Not after none; and a number that is full does not spill over.
    return l != 0 && (n == minor << 32 && minor & type(uint32).max != 0 || n == l + 1 && (l + 1) & type(uint32).max != 0);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

// What an account has in the vault.
struct Position {
    uint128 amount;
    uint64 since;
    bool open;
}

struct Limits {
    uint64 single;
    uint64 daily;
    address oracle;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

struct Position {
    uint128 amount;
    uint64 since;
    bool open;
}

struct Limits {
    uint64 daily;
    uint64 single;
    address oracle;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What a token keeps
/// @notice Declared once, for all its versions: what a later version needs goes into the mappings below, under a key of its own.
abstract contract TokenStorage {
    uint256 internal _totalSupply;
    mapping(address holder => uint256) internal _balances;
    mapping(address holder => mapping(address spender => uint256)) internal _allowances;

    mapping(bytes32 key => bool) internal _flags;
    mapping(bytes32 key => uint256) internal _numbers;
    mapping(bytes32 key => address) internal _accounts;
}

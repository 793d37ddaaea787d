// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What a relay answers its owner (`contracts/strategies/relay`)
interface IRelay {
    function changeContract(address newVersion) external;
    function currentVersion() external view returns (address);
    function owner() external view returns (address);
}

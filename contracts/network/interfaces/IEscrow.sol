// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Holds what one conversion bought
interface IEscrow {
    error CustomerOnly(address customer);
    error Empty();
    error NotBefore(uint64 releaseAt);

    event Withdrawn(address indexed to, uint256 amount);

    /// @notice Everything to an address of the customer's choice. The customer only, from `releaseAt` on.
    function withdraw(address to) external;
    /// @notice Everything to the customer. Anyone, from `releaseAt` on.
    function release() external;

    function campaign() external view returns (address);
    function customer() external view returns (address);
    function asset() external view returns (address);
    function releaseAt() external view returns (uint64);
}

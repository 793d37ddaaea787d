// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title The list of approved contracts
/// @notice NULL → APPROVED (keeper) → DISABLED (panic button, for good); no other edge. A status query never reverts.
interface IRegistry {
    enum Status {
        NULL,
        APPROVED,
        DISABLED
    }

    error KeeperOnly(address keeper);
    error NoCode(address account);
    error PanicButtonOnly(address panicButton);
    error WrongStatus(address account, Status status);
    error ZeroAddress();

    event StatusChanged(address indexed account, Status status, address indexed by);

    /// @notice Approves a contract: an operator contract or a proxy family. Keeper only; it must have code that is no EIP-7702 delegation.
    function approve(address account) external;
    /// @notice Disables an approved contract for good. Panic button only.
    function disable(address account) external;

    function statusOf(address account) external view returns (Status);
    function keeper() external view returns (address);
    function panicButton() external view returns (address);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {IServiceContract} from "./IServiceContract.sol";

/// @title Random numbers for any contract that pays
/// @notice What they are worth: `IRandomBeaconOperator`.
interface IRandomBeaconService is IServiceContract {
    error CallbackGasTooHigh(uint256 gas, uint256 limit);
    error UnknownRequest(address operatorContract, uint64 round);

    event EntryDelivered(address indexed operatorContract, uint64 indexed round, address indexed customer, bytes32 entry);

    /// @notice Asks for an entry; the caller, who pays `fee()` or more, hears of it by `IBeaconCustomer.receiveEntry`, with so much gas.
    /// @param callbackGas At most 500,000.
    function request(uint256 callbackGas) external payable returns (address operatorContract, uint64 round);

    /// @notice Who waits for a round's entry; zero when nobody does (any more).
    function customerOf(address operatorContract, uint64 round) external view returns (address);
}

/// @title A customer of the random beacon service
interface IBeaconCustomer {
    /// @notice Called by the service, once, if the operator contract is then still listed and not disabled.
    function receiveEntry(address operatorContract, uint64 round, bytes32 entry) external;
}

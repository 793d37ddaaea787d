// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {IServiceContract} from "./IServiceContract.sol";

/// @title Picks the operator contract in which a round takes place
/// @notice Stands behind a proxy. It can delay a verification, never forge one: `CodeRegistry` reads a result from the operator
/// contract itself and requires it to be APPROVED on `Registry`.
interface IVerificationService is IServiceContract {
    error RoundTimeTooLong(uint64 roundTime, uint64 limit);

    /// @notice Starts a round on behalf of the caller, who pays `fee()` or more.
    function requestRound(address contractAddress, bytes32 digest) external payable returns (address operatorContract, uint96 round);

    /// @notice Longest `roundTime()`, in seconds, of an operator contract listed here.
    function roundTimeLimit() external view returns (uint64);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Picks the operator contract in which a round takes place
/// @notice Stands behind a proxy. It can delay a verification, never forge one: `CodeRegistry` reads a result from the operator
/// contract itself and requires it to be APPROVED on `Registry`.
interface IVerificationService {
    error AlreadyListed(address operatorContract);
    error NoOperatorContract();
    error NotListed(address operatorContract);
    error NotApproved(address operatorContract);
    error RoundTimeTooLong(uint64 roundTime, uint64 limit);
    error UpgraderOnly(address upgrader);
    error WrongInterface(address operatorContract);
    error WrongService(address operatorContract, address service);
    error ZeroAddress();

    event OperatorContractAdded(address indexed operatorContract);
    event OperatorContractDeprecated(address indexed operatorContract);
    event OperatorContractRemoved(address indexed operatorContract);

    /// @notice Starts a round on behalf of the caller, who pays exactly `fee()`.
    function requestRound(address contractAddress, bytes32 digest) external payable returns (address operatorContract, uint96 round);

    /// @notice Lists an APPROVED operator contract of this service. Operator Contract Upgrader only.
    function add(address operatorContract) external;
    /// @notice No new rounds; running ones finish. Operator Contract Upgrader only.
    function deprecate(address operatorContract) external;
    /// @notice Takes an operator contract off the list. Operator Contract Upgrader only.
    function remove(address operatorContract) external;

    /// @notice True for operator contracts that were added and not removed, deprecated ones included.
    function isListed(address operatorContract) external view returns (bool);
    function operatorContracts() external view returns (address[] memory);
    /// @notice The operator contract that the next round would use; zero when there is none.
    function selected() external view returns (address);
    /// @notice Fee of the next round in wei. Refused while there is no operator contract.
    function fee() external view returns (uint256);
    function registry() external view returns (address);
    /// @notice Longest `roundTime()`, in seconds, of an operator contract listed here.
    function roundTimeLimit() external view returns (uint64);
    function upgrader() external view returns (address);
}

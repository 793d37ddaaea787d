// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What every service contract does: it picks who works, and is upgraded in place
/// @notice Stands behind `ServiceProxy`. Its Operator Contract Upgrader and its Service Upgrader are those that `Registry` names.
interface IServiceContract {
    enum Listing {
        NONE,
        /// Gets work.
        ACTIVE,
        /// Gets no new work, and finishes what it has.
        DEPRECATED
    }

    error AlreadyListed(address operatorContract);
    error FeeTooLow(uint256 fee, uint256 sent);
    error NoOperatorContract();
    error NoUpgrade();
    error NotApproved(address account);
    error NotListed(address operatorContract);
    error OperatorContractUpgraderOnly(address upgrader);
    error ServiceUpgraderOnly(address upgrader);
    error TimesInvalid(uint64 upgradeDelay, uint64 upgradeWindow);
    error UpgradeExpired(uint64 until);
    error UpgradeTooEarly(uint64 from);
    error WrongInterface(address account);
    error WrongService(address operatorContract, address service);
    error WrongUpgrade(bytes32 started, bytes32 given);
    error ZeroAddress();

    event OperatorContractAdded(address indexed operatorContract);
    event OperatorContractDeprecated(address indexed operatorContract);
    event OperatorContractRemoved(address indexed operatorContract);
    event UpgradeCancelled(bytes32 indexed upgrade);
    event UpgradeStarted(
        bytes32 indexed upgrade, address indexed implementation, bytes32 codeHash, bytes initialiser, uint64 from, uint64 until
    );

    /// @notice Lists an APPROVED operator contract, of this service or of the public. Operator Contract Upgrader only.
    function add(address operatorContract) external;
    /// @notice No new work; what it has it finishes. Operator Contract Upgrader only.
    function deprecate(address operatorContract) external;
    /// @notice Takes an operator contract off the list: nothing that it says counts here any more. Operator Contract Upgrader only.
    function remove(address operatorContract) external;

    /// @notice Announces what this service will run, from `upgradeDelay` on; takes the place of what was announced. Service Upgrader only.
    function startUpgrade(address implementation, bytes calldata initialiser) external;
    /// @notice Takes back what was announced. Service Upgrader only.
    function cancelUpgrade() external;
    /// @notice Runs what was announced, exactly, from now on, beginning with the initialiser (none if empty). Service Upgrader only.
    function completeUpgrade(address implementation, bytes calldata initialiser) external;

    /// @notice True while there is an operator contract that would get a request made now.
    function isActive() external view returns (bool);
    /// @notice True for operator contracts that were added and not removed, deprecated ones included.
    function isListed(address operatorContract) external view returns (bool);
    function listingOf(address operatorContract) external view returns (Listing);
    function operatorContracts() external view returns (address[] memory);
    /// @notice The operator contracts among which a request made now is shared out, each in proportion to its weight.
    function candidates() external view returns (address[] memory operatorContracts, uint256[] memory weights);
    /// @notice What a request costs, in wei: the highest fee of the candidates. Refused while there is none.
    function fee() external view returns (uint256);
    function registry() external view returns (address);
    function implementation() external view returns (address);
    /// @notice What was announced, zeros for nothing: keccak256(abi.encode(implementation, its code hash, initialiser)), the time from which
    /// and the last time at which it may be completed.
    function pendingUpgrade() external view returns (bytes32 upgrade, uint64 from, uint64 until);
    /// @notice Seconds from the start of an upgrade until it may be completed.
    function upgradeDelay() external view returns (uint64);
    /// @notice Seconds after the delay in which it may be completed.
    function upgradeWindow() external view returns (uint64);
}

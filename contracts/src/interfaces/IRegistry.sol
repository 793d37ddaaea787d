// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title The list of approved contracts, and who holds which role
/// @notice A contract is NULL → APPROVED (keeper) → DISABLED (its panic button, for good); no other edge. A query never reverts.
interface IRegistry {
    enum Status {
        NULL,
        APPROVED,
        DISABLED
    }

    /// @notice What a contract was approved as.
    enum Kind {
        NONE,
        FAMILY,
        OPERATOR_CONTRACT,
        SERVICE,
        STAKING,
        TOKEN
    }

    /// @notice The first two are held once; the others per contract, with a default (of subject zero) that is copied when it is approved:
    /// the panic button of every contract, the upgraders of services.
    enum Role {
        GOVERNANCE,
        KEEPER,
        PANIC_BUTTON,
        OPERATOR_CONTRACT_UPGRADER,
        SERVICE_UPGRADER
    }

    error GovernanceOnly(address governance);
    error KeeperOnly(address keeper);
    error KindInvalid();
    error NoCode(address account);
    error NoSuchRole(Role role, address subject);
    error PanicButtonOnly(address account, address panicButton);
    error ProposedHolderOnly(Role role, address subject, address proposed);
    error WrongStatus(address account, Status status);
    error ZeroAddress();

    event PanicButtonGivenUp(address indexed account);
    event RoleAccepted(Role indexed role, address indexed subject, address indexed holder);
    event RoleProposed(Role indexed role, address indexed subject, address indexed proposed);
    event StatusChanged(address indexed account, Kind kind, Status status, address indexed by);

    /// @notice Approves a contract as what it is. Keeper only; it must have code that is no EIP-7702 delegation. Copies the defaults of its
    /// roles, without an event of their own.
    function approve(address account, Kind kind) external;
    /// @notice Disables an approved contract for good. Its panic button only.
    function disable(address account) external;

    /// @notice Names who may take a role over by `acceptRole`; the last one named counts, until governance changes hands. Governance only.
    /// @param subject The contract, or zero for the default that contracts approved later get; zero for GOVERNANCE and KEEPER.
    function proposeHolder(Role role, address subject, address proposed) external;
    /// @notice Takes over a role. Only who was proposed.
    function acceptRole(Role role, address subject) external;
    /// @notice No key can disable this approved contract any more. Governance only, for good.
    function giveUpPanicButton(address account) external;

    /// @notice True if it was approved as this kind and not disabled since: what is asked before a contract is relied on. An upgradeable
    /// service that could pass for an operator contract could forge.
    function isApproved(address account, Kind kind) external view returns (bool);
    function statusOf(address account) external view returns (Status);
    function kindOf(address account) external view returns (Kind);
    /// @notice Zero where nobody holds it: the contract is not approved, has no such role, or its panic button was given up.
    function holderOf(Role role, address subject) external view returns (address);
    function proposedHolderOf(Role role, address subject) external view returns (address);
    /// @notice How many contracts were approved, those disabled since included.
    function contractCount() external view returns (uint256);
    /// @notice The i-th contract that was approved; zero beyond the last.
    function contractAt(uint256 i) external view returns (address account, Kind kind, Status status);
}

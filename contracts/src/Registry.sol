// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRegistry} from "./interfaces/IRegistry.sol";

/// @title The list of approved contracts, and who holds which role
///
/// Who may do what: the keeper approves, and can take nothing back; a contract's panic button disables it, for good, and can approve
/// nothing. Governance names who may take a role over, its own included, and gives panic buttons up; it neither approves nor disables.
/// What upgraders may do is said by services, which ask here who they are.
/// Keeper and governance lost at once are what it takes to approve a contract that nobody can then disable.
/// Assumed: the keeper has read the code of what it approves.
/// Deliberately unchecked: what an approved contract is; services, staking contracts and `CodeRegistry` ask for the interface they need.
contract Registry is IRegistry {
    struct Entry {
        Kind kind;
        Status status;
    }

    address[] private _contracts;
    mapping(address account => Entry) private _entry;
    mapping(Role role => mapping(address subject => address)) private _holder;
    /// Of whom: proposals of a governance that was replaced are nobody's, so that what a stolen key proposed does not outlive it.
    mapping(uint256 governances => mapping(Role role => mapping(address subject => address))) private _proposed;
    /// How often governance changed hands.
    uint256 private _governances;

    modifier onlyGovernance() {
        address governance = _holder[Role.GOVERNANCE][address(0)];
        if (msg.sender != governance) revert GovernanceOnly(governance);
        _;
    }

    /// @param panicButton Default, as are the upgraders.
    constructor(
        address governance,
        address keeper,
        address panicButton,
        address operatorContractUpgrader,
        address serviceUpgrader
    ) {
        _setFirst(Role.GOVERNANCE, governance);
        _setFirst(Role.KEEPER, keeper);
        _setFirst(Role.PANIC_BUTTON, panicButton);
        _setFirst(Role.OPERATOR_CONTRACT_UPGRADER, operatorContractUpgrader);
        _setFirst(Role.SERVICE_UPGRADER, serviceUpgrader);
    }

    // ---------------------------------------------------------------- keeper and panic buttons

    /// @inheritdoc IRegistry
    function approve(address account, Kind kind) external {
        address keeper = _holder[Role.KEEPER][address(0)];
        if (msg.sender != keeper) revert KeeperOnly(keeper);
        // The code of a delegated account (EIP-7702: 0xef0100 and an address) is whatever its key says next.
        if (account.code.length == 0 || bytes3(account.code) == 0xef0100) revert NoCode(account);
        if (kind == Kind.NONE) revert KindInvalid();
        if (_entry[account].status != Status.NULL) revert WrongStatus(account, _entry[account].status);

        _entry[account] = Entry(kind, Status.APPROVED);
        _contracts.push(account);
        _copyDefault(Role.PANIC_BUTTON, account);
        if (kind == Kind.SERVICE) {
            _copyDefault(Role.OPERATOR_CONTRACT_UPGRADER, account);
            _copyDefault(Role.SERVICE_UPGRADER, account);
        }

        emit StatusChanged(account, kind, Status.APPROVED, msg.sender);
    }

    /// @inheritdoc IRegistry
    function disable(address account) external {
        Entry storage entry = _entry[account];
        if (entry.status != Status.APPROVED) revert WrongStatus(account, entry.status);
        address panicButton = _holder[Role.PANIC_BUTTON][account];
        if (msg.sender != panicButton) revert PanicButtonOnly(account, panicButton);

        entry.status = Status.DISABLED;

        emit StatusChanged(account, entry.kind, Status.DISABLED, msg.sender);
    }

    // ---------------------------------------------------------------- roles

    /// @inheritdoc IRegistry
    function proposeHolder(Role role, address subject, address proposed) external onlyGovernance {
        if (proposed == address(0)) revert ZeroAddress();
        if (_holder[role][subject] == address(0)) revert NoSuchRole(role, subject);

        _proposed[_governances][role][subject] = proposed;

        emit RoleProposed(role, subject, proposed);
    }

    /// @inheritdoc IRegistry
    function acceptRole(Role role, address subject) external {
        address proposed = _proposed[_governances][role][subject];
        if (msg.sender != proposed) revert ProposedHolderOnly(role, subject, proposed);

        _holder[role][subject] = msg.sender;
        delete _proposed[_governances][role][subject];
        if (role == Role.GOVERNANCE) ++_governances;

        emit RoleAccepted(role, subject, msg.sender);
    }

    /// @inheritdoc IRegistry
    function giveUpPanicButton(address account) external onlyGovernance {
        if (account == address(0) || _holder[Role.PANIC_BUTTON][account] == address(0)) {
            revert NoSuchRole(Role.PANIC_BUTTON, account);
        }

        delete _holder[Role.PANIC_BUTTON][account];
        delete _proposed[_governances][Role.PANIC_BUTTON][account];

        emit PanicButtonGivenUp(account);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IRegistry
    function isApproved(address account, Kind kind) external view returns (bool) {
        Entry memory entry = _entry[account];
        return entry.kind == kind && entry.status == Status.APPROVED;
    }

    /// @inheritdoc IRegistry
    function statusOf(address account) external view returns (Status) {
        return _entry[account].status;
    }

    /// @inheritdoc IRegistry
    function kindOf(address account) external view returns (Kind) {
        return _entry[account].kind;
    }

    /// @inheritdoc IRegistry
    function holderOf(Role role, address subject) external view returns (address) {
        return _holder[role][subject];
    }

    /// @inheritdoc IRegistry
    function proposedHolderOf(Role role, address subject) external view returns (address) {
        return _proposed[_governances][role][subject];
    }

    /// @inheritdoc IRegistry
    function contractCount() external view returns (uint256) {
        return _contracts.length;
    }

    /// @inheritdoc IRegistry
    function contractAt(uint256 i) external view returns (address account, Kind kind, Status status) {
        if (i >= _contracts.length) return (address(0), Kind.NONE, Status.NULL);
        account = _contracts[i];
        (kind, status) = (_entry[account].kind, _entry[account].status);
    }

    // ---------------------------------------------------------------- inside

    function _setFirst(Role role, address holder) private {
        if (holder == address(0)) revert ZeroAddress();
        _holder[role][address(0)] = holder;

        emit RoleAccepted(role, address(0), holder);
    }

    function _copyDefault(Role role, address account) private {
        _holder[role][account] = _holder[role][address(0)];
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title An owner, and roles whose members are listed
abstract contract Guards {
    struct Role {
        mapping(address => bool) has;
        address[] members;
    }

    address private _owner;
    mapping(bytes32 => Role) private _roles;
    uint256[48] private __gap;

    event RoleGranted(bytes32 indexed role, address indexed account);

    error OwnerOnly(address owner);
    error RoleMissing(bytes32 role);

    modifier onlyOwner() {
        if (msg.sender != _owner) revert OwnerOnly(_owner);
        _;
    }

    modifier onlyRole(bytes32 role) {
        if (!hasRole(role, msg.sender)) revert RoleMissing(role);
        _;
    }

    function owner() public view returns (address) {
        return _owner;
    }

    function hasRole(bytes32 role, address account) public view returns (bool) {
        return _roles[role].has[account];
    }

    function getRoleMemberCount(bytes32 role) external view returns (uint256) {
        return _roles[role].members.length;
    }

    function getRoleMember(bytes32 role, uint256 index) external view returns (address) {
        return _roles[role].members[index];
    }

    function _own(address account) internal {
        _owner = account;
    }

    function _grant(bytes32 role, address account) internal {
        _roles[role].has[account] = true;
        _roles[role].members.push(account);
        emit RoleGranted(role, account);
    }
}

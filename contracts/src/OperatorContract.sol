// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {Callback} from "./Callback.sol";
import {IEarnings} from "./interfaces/IEarnings.sol";
import {IOperatorContract} from "./interfaces/IOperatorContract.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";

/// @title What operator contracts have in common
/// @notice Immutable, and of one service or of the public.
///
/// Who may do what: the service, or anyone where there is none, asks for work (`onlyService`); anyone pays an account what it earned.
/// Nobody does anything once it is disabled on `Registry` (`whileEnabled` stands on whatever changes state): no work, no results, no
/// callbacks and no payments either, those already earned included. What it held then is lost; it is worth the fees of a
/// few rounds, since everybody may withdraw at once.
/// Assumed: `Registry` answers. Customers and those who earn are hostile: what they are sent, they are sent last, when all is written.
/// Deliberately unchecked: whether it is APPROVED. Who gives it work asks that; without work it has nothing to do.
abstract contract OperatorContract is IOperatorContract, IEarnings, ERC165 {
    address public immutable override registry;
    address public immutable override service;

    mapping(address account => uint256) private _earnings;

    modifier whileEnabled() {
        if (IRegistry(registry).statusOf(address(this)) == IRegistry.Status.DISABLED) revert OperatorContractDisabled();
        _;
    }

    modifier onlyService() {
        if (service != address(0) && msg.sender != service) revert ServiceOnly(service);
        _;
    }

    /// @param service_ Zero for the public.
    constructor(address registry_, address service_) {
        if (registry_ == address(0)) revert ZeroAddress();

        registry = registry_;
        service = service_;
    }

    // ---------------------------------------------------------------- anyone

    /// @inheritdoc IEarnings
    function withdraw(address account) external whileEnabled {
        uint256 amount = _earnings[account];
        if (amount == 0) revert NothingToWithdraw(account);

        delete _earnings[account];

        emit Withdrawn(account, amount);

        bool paid;
        assembly ("memory-safe") {
            paid := call(gas(), account, amount, 0, 0, 0, 0)
        }
        if (!paid) revert PaymentRefused(account);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IEarnings
    function earningsOf(address account) external view returns (uint256) {
        return _earnings[account];
    }

    /// @inheritdoc ERC165
    function supportsInterface(bytes4 interfaceId) public view virtual override returns (bool) {
        return interfaceId == type(IOperatorContract).interfaceId || interfaceId == type(IEarnings).interfaceId
            || super.supportsInterface(interfaceId);
    }

    // ---------------------------------------------------------------- inside

    function _earn(address account, uint256 amount) internal {
        _earnings[account] += amount;
    }

    /// @dev To be called last.
    function _callBack(address customer, uint256 gasLimit, bytes memory data) internal {
        Callback.send(customer, gasLimit, data);
    }
}

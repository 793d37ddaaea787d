// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthority} from "./interfaces/IAuthority.sol";
import {NoInitialiser} from "./interfaces/IBeacon.sol";

/// @title A beacon that is its own `Authority`
/// @notice What a beacon answers its proxies is what an `Authority` answers `CodeRegistry`: one contract does for both, and nobody else
/// could be its owner. One switch reaches every proxy that asks it.
///
/// Who may do what: the controller (`CodeRegistry`, until handed over) everything; nobody else anything.
/// Assumed: the controller checked code hash, signatures and verification; proxies ask on every call.
/// Deliberately unchecked: which proxies there are; whoever deploys one has chosen this beacon. The assertions of an upgrade name those that
/// matter. There is no initialiser, since there is no proxy to run it in.
contract ManagedBeacon is IAuthority {
    address private immutable CODE_REGISTRY;
    address public immutable override halted;

    /// @inheritdoc IAuthority
    address public override implementation;
    /// @dev Zero until handed over.
    address private _successor;

    event Upgraded(address indexed implementation);

    modifier onlyController() {
        if (msg.sender != controller()) revert ControllerOnly(controller());
        _;
    }

    /// @param codeRegistry First controller.
    /// @param halted_ `HaltedImplementation`; what the proxies run until version 1 is active.
    constructor(address codeRegistry, address halted_) {
        CODE_REGISTRY = codeRegistry;
        halted = halted_;
        _switchTo(halted_);
    }

    /// @inheritdoc IAuthority
    function switchTo(address implementation_) external onlyController {
        _switchTo(implementation_);
    }

    /// @inheritdoc IAuthority
    function initialise(bytes calldata data) external payable onlyController {
        if (data.length != 0 || msg.value != 0) revert NoInitialiser();
    }

    /// @inheritdoc IAuthority
    function halt() external onlyController {
        _switchTo(halted);
    }

    /// @inheritdoc IAuthority
    function handOver(address controller_) external onlyController {
        if (controller_ == address(0)) revert ZeroController();
        _successor = controller_;
        emit ControllerChanged(controller_);
    }

    /// @inheritdoc IAuthority
    function proxy() external view returns (address) {
        return address(this);
    }

    /// @inheritdoc IAuthority
    function controller() public view returns (address) {
        address successor = _successor;
        return successor == address(0) ? CODE_REGISTRY : successor;
    }

    function _switchTo(address implementation_) private {
        implementation = implementation_;
        emit Upgraded(implementation_);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAdoptingAuthority} from "./interfaces/IAdoptingAuthority.sol";
import {IAuthority} from "./interfaces/IAuthority.sol";

/// @title Authority that owns what it upgrades
/// @notice Base for beacons, relays and proxies of eternal storage that exist: what differs is how one upgrades them, and asks them where
/// they point and who owns them.
///
/// Who may do what: the controller (`CodeRegistry`, until handed over) everything; nobody else anything.
/// Assumed: what it owns is what its code says.
abstract contract OwnerAuthority is IAdoptingAuthority {
    address internal immutable CODE_REGISTRY;
    /// @inheritdoc IAuthority
    address public immutable override proxy;
    /// @inheritdoc IAuthority
    address public immutable override halted;

    /// @dev Zero until handed over.
    address private _successor;

    modifier onlyController() {
        if (msg.sender != controller()) revert ControllerOnly(controller());
        _;
    }

    constructor(address codeRegistry, address halted_, address owned) {
        CODE_REGISTRY = codeRegistry;
        halted = halted_;
        proxy = owned;
    }

    /// @inheritdoc IAuthority
    function switchTo(address implementation_) external onlyController {
        _switchTo(implementation_);
    }

    /// @inheritdoc IAuthority
    function initialise(bytes calldata data) external payable virtual onlyController {
        if (data.length != 0 || msg.value != 0) _call(data);
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

    /// @inheritdoc IAdoptingAuthority
    function release(bytes calldata data) external onlyController {
        _call(data);
    }

    /// @inheritdoc IAuthority
    function controller() public view returns (address) {
        address successor = _successor;
        return successor == address(0) ? CODE_REGISTRY : successor;
    }

    /// @inheritdoc IAuthority
    /// @dev Where an owner can be asked for, it is this contract.
    function implementation() public view returns (address) {
        (bool ok, bytes memory answer) = proxy.staticcall(abi.encodePacked(_ownerGetter()));
        if (ok && answer.length == 32 && bytes32(answer) != bytes32(uint256(uint160(address(this))))) {
            revert AdminDiffers(address(uint160(uint256(bytes32(answer)))));
        }
        return _implementation();
    }

    /// @dev Some refuse what they have already.
    function _switchTo(address implementation_) private {
        if (_implementation() == implementation_) return;
        _upgrade(implementation_);
        if (implementation() != implementation_) revert NotUpgradeable(implementation_);
    }

    function _call(bytes calldata data) private {
        (bool ok, bytes memory answer) = proxy.call{value: msg.value}(data);
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(answer, 32), mload(answer))
        }
    }

    function _upgrade(address implementation_) internal virtual;
    function _implementation() internal view virtual returns (address);
    function _ownerGetter() internal view virtual returns (bytes4);
}

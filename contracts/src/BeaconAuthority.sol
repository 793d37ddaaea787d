// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAdoptingAuthority} from "./interfaces/IAdoptingAuthority.sol";
import {IAuthority} from "./interfaces/IAuthority.sol";
import {IBeacon, NoInitialiser} from "./interfaces/IBeacon.sol";

/// @title Authority of an adopted beacon
/// @notice Owns a beacon that exists. One switch reaches every proxy that asks it.
///
/// Who may do what: the controller (`CodeRegistry`, until handed over) everything; nobody else anything.
/// Assumed: the beacon is what its code says.
/// Deliberately unchecked: which proxies ask the beacon; one whose beacon can be changed (its slot is foreign) is watched, and named by the
/// assertions of each upgrade. There is no initialiser, since there is no proxy to run it in.
contract BeaconAuthority is IAdoptingAuthority {
    address private immutable CODE_REGISTRY;
    /// @notice The beacon.
    address public immutable override proxy;
    address public immutable override halted;

    /// @dev Zero until handed over.
    address private _successor;

    modifier onlyController() {
        if (msg.sender != controller()) revert ControllerOnly(controller());
        _;
    }

    constructor(address codeRegistry, address halted_, address beacon) {
        CODE_REGISTRY = codeRegistry;
        halted = halted_;
        proxy = beacon;
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

    /// @inheritdoc IAdoptingAuthority
    function release(bytes calldata data) external onlyController {
        (bool ok, bytes memory answer) = proxy.call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
    }

    /// @inheritdoc IAuthority
    function controller() public view returns (address) {
        address successor = _successor;
        return successor == address(0) ? CODE_REGISTRY : successor;
    }

    /// @inheritdoc IAuthority
    /// @dev Not every beacon has an owner; where there is one it is this contract.
    function implementation() public view returns (address) {
        (bool ok, bytes memory answer) = proxy.staticcall(abi.encodeCall(IBeacon.owner, ()));
        if (ok && answer.length == 32 && bytes32(answer) != bytes32(uint256(uint160(address(this))))) {
            revert AdminDiffers(address(uint160(uint256(bytes32(answer)))));
        }
        return IBeacon(proxy).implementation();
    }

    /// @dev Some beacons refuse what they have already.
    function _switchTo(address implementation_) private {
        if (IBeacon(proxy).implementation() == implementation_) return;
        IBeacon(proxy).upgradeTo(implementation_);
        if (implementation() != implementation_) revert NotUpgradeable(implementation_);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthority} from "./interfaces/IAuthority.sol";
import {ManagedProxy} from "./ManagedProxy.sol";

/// @title Authority of a managed proxy
/// @notice Creates its proxy, so that each knows the other for ever, and passes on what its controller decides.
///
/// Who may do what: the controller (`CodeRegistry`, until handed over) everything; nobody else anything.
/// `IAuthority`'s `switchTo`, `initialise` and `halt` are the fallback: one piece of code, because each record pays for every byte.
/// Assumed: the controller checked code hash, signatures and verification.
/// Deliberately unchecked: what the initialiser does; it runs as the contract's own new code.
contract ManagedAuthority {
    address private immutable CODE_REGISTRY;
    /// @notice See `IAuthority`.
    address public immutable proxy;
    /// @notice See `IAuthority`.
    address public immutable halted;

    /// @dev Zero until handed over, so that a record that never is pays for no write.
    address private _successor;

    /// @param codeRegistry First controller.
    /// @param halted_ `HaltedImplementation`; where the proxy points until version 1 is active.
    constructor(address codeRegistry, address halted_) {
        CODE_REGISTRY = codeRegistry;
        halted = halted_;
        proxy = address(new ManagedProxy(halted_));
    }

    fallback() external payable {
        _checkController();
        address implementation_; // zero: the implementation stays
        uint256 size; // of the call data for the code that then runs
        if (msg.sig == IAuthority.switchTo.selector) {
            assembly {
                implementation_ := calldataload(4)
            }
        } else if (msg.sig == IAuthority.halt.selector) {
            implementation_ = halted;
        } else if (msg.sig == IAuthority.initialise.selector) {
            assembly {
                size := calldataload(36) // after the selector and the offset 32
            }
            if (size == 0 && msg.value == 0) return;
        } else {
            revert();
        }
        address proxy_ = proxy;
        assembly {
            mstore(0, implementation_)
            calldatacopy(32, 68, size)
            if iszero(call(gas(), proxy_, callvalue(), 0, add(size, 32), 0, 0)) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }

    /// @notice See `IAuthority`.
    function handOver(address controller_) external {
        _checkController();
        if (controller_ == address(0)) revert IAuthority.ZeroController();
        _successor = controller_;
        emit IAuthority.ControllerChanged(controller_);
    }

    /// @notice See `IAuthority`.
    function controller() public view returns (address) {
        address successor = _successor;
        return successor != address(0) ? successor : CODE_REGISTRY;
    }

    /// @notice See `IAuthority`.
    /// @dev An initialiser that wrote to the admin slot would have explorers show another admin.
    function implementation() external view returns (address found) {
        address proxy_ = proxy;
        address admin;
        assembly ("memory-safe") {
            if staticcall(gas(), proxy_, 0, 0, 0, 64) {
                found := mload(0)
                admin := mload(32)
            }
        }
        if (admin != address(this)) revert IAuthority.AdminDiffers(admin);
    }

    function _checkController() private view {
        address controller_ = controller();
        if (msg.sender != controller_) revert IAuthority.ControllerOnly(controller_);
    }
}

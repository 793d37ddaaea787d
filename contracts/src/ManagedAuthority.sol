// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthority} from "./interfaces/IAuthority.sol";
import {ManagedProxy} from "./ManagedProxy.sol";

/// @title Authority of a managed proxy
/// @notice Creates its proxy, so that each knows the other for ever, and passes on what its controller decides.
///
/// Who may do what: the controller (`CodeRegistry`, until handed over) everything; nobody else anything.
/// Assumed: the controller checked code hash, signatures and verification.
/// Deliberately unchecked: what the initialiser does; it runs as the contract's own new code.
contract ManagedAuthority is IAuthority {
    address private immutable CODE_REGISTRY;
    address public immutable override proxy;
    address public immutable override halted;

    /// @dev Zero until handed over, so that a record that never is pays for no write.
    address private _successor;

    modifier onlyController() {
        _checkController();
        _;
    }

    /// @param codeRegistry First controller.
    /// @param halted_ `HaltedImplementation`; where the proxy points until version 1 is active.
    constructor(address codeRegistry, address halted_) {
        CODE_REGISTRY = codeRegistry;
        halted = halted_;
        proxy = address(new ManagedProxy(halted_));
    }

    /// @inheritdoc IAuthority
    function switchTo(address implementation_) external onlyController {
        _administer(_word(implementation_), 32);
    }

    /// @inheritdoc IAuthority
    function initialise(bytes calldata data) external payable onlyController {
        if (data.length == 0 && msg.value == 0) return;
        uint256 at;
        assembly ("memory-safe") {
            at := mload(0x40)
            mstore(at, 0) // the implementation stays
            calldatacopy(add(at, 32), data.offset, data.length)
        }
        unchecked {
            _administer(at, data.length + 32); // call data are never that long
        }
    }

    /// @inheritdoc IAuthority
    function halt() external onlyController {
        _administer(_word(halted), 32);
    }

    /// @inheritdoc IAuthority
    function handOver(address controller_) external onlyController {
        if (controller_ == address(0)) revert ZeroController();
        _successor = controller_;
        emit ControllerChanged(controller_);
    }

    /// @inheritdoc IAuthority
    function controller() public view returns (address) {
        address successor = _successor;
        return successor != address(0) ? successor : CODE_REGISTRY;
    }

    /// @inheritdoc IAuthority
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
        if (admin != address(this)) revert AdminDiffers(admin);
    }

    function _checkController() private view {
        address controller_ = controller();
        if (msg.sender != controller_) revert ControllerOnly(controller_);
    }

    function _word(address implementation_) private pure returns (uint256 at) {
        assembly ("memory-safe") {
            mstore(at, implementation_)
        }
    }

    /// @param at Where in memory the call data lie that the proxy gets.
    function _administer(uint256 at, uint256 size) private {
        address proxy_ = proxy;
        assembly {
            if iszero(call(gas(), proxy_, callvalue(), at, size, 0, 0)) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }
}

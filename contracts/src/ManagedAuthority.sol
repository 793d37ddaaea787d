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
        if (msg.sender != controller()) revert ControllerOnly(controller());
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
        _administer(abi.encode(implementation_));
    }

    /// @inheritdoc IAuthority
    function initialise(bytes calldata data) external payable onlyController {
        if (data.length != 0 || msg.value != 0) _administer(abi.encodePacked(uint256(0), data));
    }

    /// @inheritdoc IAuthority
    function halt() external onlyController {
        _administer(abi.encode(halted));
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
        return successor == address(0) ? CODE_REGISTRY : successor;
    }

    /// @inheritdoc IAuthority
    function implementation() external view returns (address found) {
        (bool ok, bytes memory answer) = proxy.staticcall("");
        if (ok) (found,) = abi.decode(answer, (address, address));
    }

    function _administer(bytes memory data) private {
        (bool ok, bytes memory answer) = proxy.call{value: msg.value}(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
    }
}

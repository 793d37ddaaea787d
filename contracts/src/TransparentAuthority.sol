// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HaltedImplementation} from "./HaltedImplementation.sol";
import {IAdoptingAuthority} from "./interfaces/IAdoptingAuthority.sol";
import {IAuthority} from "./interfaces/IAuthority.sol";
import {IProxyAdmin, ITransparentProxy} from "./interfaces/ITransparentProxy.sol";

/// @title Authority of an adopted transparent proxy
/// @notice Is the proxy's admin (OpenZeppelin 3 and 4, ZeppelinOS), or owns the ProxyAdmin that the proxy was made with (OpenZeppelin 5).
///
/// Who may do what: the controller (`CodeRegistry`, until handed over) everything; nobody else anything.
/// Assumed: the proxy is what its code says; the running code cannot refuse an upgrade, only write to its proxy's slots.
/// Deliberately unchecked: what initialisers do. They run in the proxy, called by its admin: this contract, or the ProxyAdmin.
contract TransparentAuthority is IAdoptingAuthority {
    address private immutable CODE_REGISTRY;
    address public immutable override proxy;
    address public immutable override halted;
    /// @notice Zero where this contract is the admin itself.
    address public immutable proxyAdmin;

    /// @dev Zero until handed over.
    address private _successor;
    /// @dev What was switched to last: transparent proxies of OpenZeppelin 5 tell nobody.
    address private _implementation;

    modifier onlyController() {
        if (msg.sender != controller()) revert ControllerOnly(controller());
        _;
    }

    constructor(address codeRegistry, address halted_, address proxy_, address proxyAdmin_) {
        CODE_REGISTRY = codeRegistry;
        halted = halted_;
        proxy = proxy_;
        proxyAdmin = proxyAdmin_;
    }

    /// @inheritdoc IAuthority
    function switchTo(address implementation_) external onlyController {
        _switchTo(implementation_);
    }

    /// @inheritdoc IAuthority
    function initialise(bytes calldata data) external payable onlyController {
        if (data.length == 0 && msg.value == 0) return;
        address running = _implementation;
        if (proxyAdmin == address(0)) {
            ITransparentProxy(proxy).upgradeToAndCall{value: msg.value}(running, data);
        } else {
            IProxyAdmin(proxyAdmin).upgradeAndCall{value: msg.value}(proxy, running, data);
        }
        // The initialiser could have pointed the proxy elsewhere.
        _switchTo(running);
    }

    /// @inheritdoc IAuthority
    function halt() external onlyController {
        _switchTo(halted);
        if (proxyAdmin == address(0)) return; // read back by `_switchTo`

        (bool ok, bytes memory answer) = proxy.staticcall("");
        if (ok || keccak256(answer) != keccak256(abi.encodePacked(HaltedImplementation.CodeHalted.selector))) revert NotUpgradeable(halted);
    }

    /// @inheritdoc IAuthority
    function handOver(address controller_) external onlyController {
        if (controller_ == address(0)) revert ZeroController();
        _successor = controller_;
        emit ControllerChanged(controller_);
    }

    /// @inheritdoc IAdoptingAuthority
    function release(bytes calldata data) external onlyController {
        (bool ok, bytes memory answer) = (proxyAdmin == address(0) ? proxy : proxyAdmin).call(data);
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
    function implementation() public view returns (address) {
        if (proxyAdmin != address(0)) return _implementation;
        address admin = ITransparentProxy(proxy).admin();
        if (admin != address(this)) revert AdminDiffers(admin);
        return ITransparentProxy(proxy).implementation();
    }

    function _switchTo(address implementation_) private {
        if (proxyAdmin == address(0)) ITransparentProxy(proxy).upgradeTo(implementation_);
        else IProxyAdmin(proxyAdmin).upgradeAndCall(proxy, implementation_, "");
        _implementation = implementation_;
        // Where this contract is not the admin, the call went to the running code, which may have taken it without a word.
        if (proxyAdmin == address(0) && implementation() != implementation_) revert NotUpgradeable(implementation_);
    }
}

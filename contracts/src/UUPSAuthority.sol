// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {IAdoptingAuthority} from "./interfaces/IAdoptingAuthority.sol";
import {IAuthority} from "./interfaces/IAuthority.sol";
import {IUUPS} from "./interfaces/IUUPS.sol";
import {UUPSHalted} from "./UUPSHalted.sol";

/// @title Authority of a UUPS proxy
/// @notice Upgrades through the running code, so the running code must cooperate: after each activation the proxy is switched to
/// halted code and back, and an implementation that could not be upgraded again is refused.
///
/// Who may do what: the controller (`CodeRegistry`, until handed over) everything; anyone has it accept what it was offered; nobody else
/// anything.
/// Assumed: the running code lets this contract upgrade it (as owner, or by role), which the round trip proves.
/// Deliberately unchecked: who else the running code lets upgrade it; that is reviewed, not enforced.
contract UUPSAuthority is IAdoptingAuthority {
    address private immutable CODE_REGISTRY;
    address public immutable override proxy;
    address public immutable override halted;

    /// @dev Zero until handed over.
    address private _successor;
    /// @inheritdoc IAuthority
    /// @dev A foreign proxy's slot cannot be read by another contract: this is what halted code of ours wrote there last.
    address public override implementation;

    modifier onlyController() {
        if (msg.sender != controller()) revert ControllerOnly(controller());
        _;
    }

    /// @param proxy_ The proxy whose owner this contract becomes; zero: creates one, halted.
    constructor(address codeRegistry, address proxy_) {
        CODE_REGISTRY = codeRegistry;
        address halted_ = address(new UUPSHalted());
        halted = halted_;
        proxy = proxy_ == address(0) ? address(new ERC1967Proxy(halted_, "")) : proxy_;
        if (proxy_ == address(0)) implementation = halted_;
    }

    /// @inheritdoc IAuthority
    function switchTo(address implementation_) external onlyController {
        // By way of halted code of ours, which does what it is told: foreign code could swallow the call and keep running.
        if (implementation != halted) _halt();
        _upgrade(implementation_);
        implementation = implementation_;
    }

    /// @inheritdoc IAuthority
    function initialise(bytes calldata data) external payable onlyController {
        if (data.length != 0 || msg.value != 0) _call(data);
        address next = implementation;
        _halt();
        _upgrade(next);
        implementation = next;
    }

    /// @inheritdoc IAuthority
    function halt() external onlyController {
        _halt();
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

    /// @notice Takes the proxy's ownership where it is handed over in two steps (Ownable2Step). Anyone may call it: before this contract
    /// has a record its controller cannot, and to take what was offered is all that it does.
    function acceptOwnership() external {
        _call(abi.encodeWithSignature("acceptOwnership()"));
    }

    /// @inheritdoc IAuthority
    function controller() public view returns (address) {
        address successor = _successor;
        return successor == address(0) ? CODE_REGISTRY : successor;
    }

    function _call(bytes memory data) private {
        (bool ok, bytes memory answer) = proxy.call{value: msg.value}(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
    }

    /// @dev Already halted code upgrades to itself. The read-back catches code that does not upgrade; code made to deceive could answer
    /// like ours, which only review and `theseus drift` (it reads the slot) can find.
    function _halt() private {
        _upgrade(halted);
        (bool ok, bytes memory answer) = proxy.staticcall(abi.encodeCall(UUPSHalted.haltedImplementation, ()));
        if (!ok || answer.length != 32 || abi.decode(answer, (address)) != halted) revert NotUpgradeable(implementation);
        implementation = halted;
    }

    /// @dev OpenZeppelin 4 calls the new code even with no data, which most code and all halted code refuses; its `upgradeTo` does not.
    function _upgrade(address to) private {
        try IUUPS(proxy).upgradeToAndCall(to, "") {}
        catch (bytes memory reason) {
            (bool ok,) = proxy.call(abi.encodeWithSignature("upgradeTo(address)", to));
            if (!ok) {
                if (reason.length == 0) revert NotUpgradeable(implementation);
                assembly ("memory-safe") {
                    revert(add(reason, 32), mload(reason))
                }
            }
        }
    }
}

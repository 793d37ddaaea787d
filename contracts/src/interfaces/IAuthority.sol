// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title The one contract that may change a proxy's code
/// @notice Immutable, one per record; obeys only its controller (`CodeRegistry` until handed over), and only towards its proxy.
interface IAuthority {
    error AdminDiffers(address found);
    error ControllerOnly(address controller);
    error NotUpgradeable(address implementation);
    error ZeroController();

    event ControllerChanged(address indexed controller);

    /// @notice Points the proxy at `implementation`. Controller only.
    function switchTo(address implementation) external;
    /// @notice Calls the proxy's code with `data` and the value sent, as this contract; with empty data and no value nothing is called.
    /// A family whose running code must cooperate in the next upgrade proves here that it would. Controller only.
    function initialise(bytes calldata data) external payable;
    /// @notice Points the proxy at code that refuses every call. Controller only.
    function halt() external;
    /// @notice Obeys `controller` from now on. Controller only.
    function handOver(address controller) external;

    function proxy() external view returns (address);
    function controller() external view returns (address);
    /// @notice The code that refuses every call.
    function halted() external view returns (address);
    /// @notice Where the proxy points, as far as this family can read it back. Refused where the proxy's admin reads as another.
    function implementation() external view returns (address);
}

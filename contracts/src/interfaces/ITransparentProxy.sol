// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title What transparent proxies of OpenZeppelin 3 and 4 and those of ZeppelinOS answer to their admin, and to nobody else
interface ITransparentProxy {
    function upgradeTo(address implementation) external;
    function upgradeToAndCall(address implementation, bytes calldata data) external payable;
    function changeAdmin(address admin) external;
    function admin() external view returns (address);
    function implementation() external view returns (address);
}

/// @title The admin of one transparent proxy of OpenZeppelin 5, which has no other for life
interface IProxyAdmin {
    function upgradeAndCall(address proxy, address implementation, bytes calldata data) external payable;
    function transferOwnership(address owner) external;
    function owner() external view returns (address);
}

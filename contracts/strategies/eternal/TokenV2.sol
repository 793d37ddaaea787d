// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TokenV1} from "./TokenV1.sol";

/// @title Version 2 of the token: it can be paused
/// @notice Needs something to remember that no version before it knew, and keeps it in the storage that all have.
///
/// Who may do what: the proxy's owner names the pauser; the pauser stops and resumes transfers. Minting and burning go on.
contract TokenV2 is TokenV1 {
    bytes32 private constant PAUSED = "paused";
    bytes32 private constant PAUSER = "pauser";

    error Paused();
    error PauserOnly(address pauser);

    event PausedChanged(bool paused);
    event PauserChanged(address indexed pauser);

    function setPauser(address pauser_) external onlyUpgradeabilityOwner {
        _accounts[PAUSER] = pauser_;

        emit PauserChanged(pauser_);
    }

    function setPaused(bool paused_) external {
        if (msg.sender != _accounts[PAUSER]) revert PauserOnly(_accounts[PAUSER]);

        _flags[PAUSED] = paused_;

        emit PausedChanged(paused_);
    }

    function paused() external view returns (bool) {
        return _flags[PAUSED];
    }

    function pauser() external view returns (address) {
        return _accounts[PAUSER];
    }

    function _transfer(address from, address to, uint256 value) internal override {
        if (_flags[PAUSED]) revert Paused();
        super._transfer(from, to, value);
    }
}

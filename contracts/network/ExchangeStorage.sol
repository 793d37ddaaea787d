// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {BoundStorage} from "./BoundStorage.sol";
import {IExchangeStorage} from "./interfaces/IExchangeStorage.sol";

/// @title What `ExchangePool` remembers and holds
/// @notice Money is kept here and not by the logic, so that it stays where it is when another logic is bound. See `BoundStorage` for who may
/// do what: the bound logic pays out, to anyone.
contract ExchangeStorage is BoundStorage, IExchangeStorage {
    using SafeERC20 for IERC20;

    IERC20 public immutable economy;

    uint128 private _native;
    uint128 private _tokens;
    /// @inheritdoc IExchangeStorage
    uint256 public override totalShares;
    /// @inheritdoc IExchangeStorage
    mapping(address account => uint256) public override sharesOf;

    constructor(address directory_, IERC20 economy_) BoundStorage(directory_) {
        economy = economy_;
    }

    /// @inheritdoc IExchangeStorage
    function setReserves(uint128 native, uint128 tokens) external payable onlyLogic {
        (_native, _tokens) = (native, tokens);
    }

    /// @inheritdoc IExchangeStorage
    function setShares(address account, uint256 shares, uint256 total) external onlyLogic {
        sharesOf[account] = shares;
        totalShares = total;
    }

    /// @inheritdoc IExchangeStorage
    function payNative(address to, uint256 amount) external onlyLogic {
        (bool paid, bytes memory reason) = to.call{value: amount}("");
        if (!paid) revert PaymentFailed(to, reason);
    }

    /// @inheritdoc IExchangeStorage
    function payTokens(address to, uint256 amount) external onlyLogic {
        economy.safeTransfer(to, amount);
    }

    /// @inheritdoc IExchangeStorage
    function reserves() external view returns (uint128 native, uint128 tokens) {
        return (_native, _tokens);
    }
}

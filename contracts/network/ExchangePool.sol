// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IExchangePool} from "./interfaces/IExchangePool.sol";
import {IExchangeStorage} from "./interfaces/IExchangeStorage.sol";

/// @title Exchange of the economy token for native currency, and back
///
/// Who may do what: anyone exchanges, provides, and withdraws what the own shares stand for. Nobody sets a price or a fee.
/// Assumed: `vault` is this singleton's storage; the economy token moves what it says and calls nobody back. Reserves are written before
/// anything is paid, so who is called meanwhile finds the pool as it will be.
/// Deliberately unchecked: the price. It is whatever the last exchange left, so no contract may take it for the truth; a trader is
/// protected by the limit and the deadline, not from those who trade just before.
contract ExchangePool is IExchangePool {
    using SafeERC20 for IERC20;

    uint256 private constant FEE = 3;
    uint256 private constant WHOLE = 1000;
    uint256 private constant LOCKED_SHARES = 1000;

    IExchangeStorage public immutable vault;
    IERC20 public immutable economy;

    modifier before(uint256 deadline) {
        if (block.timestamp > deadline) revert DeadlinePassed(deadline);
        _;
    }

    constructor(IExchangeStorage vault_, IERC20 economy_) {
        vault = vault_;
        economy = economy_;
    }

    // ---------------------------------------------------------------- traders

    /// @inheritdoc IExchangePool
    function buy(uint256 leastTokens, uint256 deadline) external payable before(deadline) returns (uint256 tokens) {
        (uint256 nativeIn, uint256 tokensIn) = vault.reserves();
        tokens = _exchanged(msg.value, nativeIn, tokensIn);
        if (tokens < leastTokens) revert SlippageExceeded(tokens, leastTokens);

        _setReserves(nativeIn + msg.value, tokensIn - tokens, msg.value);

        emit Bought(msg.sender, msg.value, tokens);

        vault.payTokens(msg.sender, tokens);
    }

    /// @inheritdoc IExchangePool
    function sell(uint256 tokens, uint256 leastNative, uint256 deadline) external before(deadline) returns (uint256 native) {
        (uint256 nativeIn, uint256 tokensIn) = vault.reserves();
        native = _exchanged(tokens, tokensIn, nativeIn);
        if (native < leastNative) revert SlippageExceeded(native, leastNative);

        _setReserves(nativeIn - native, tokensIn + tokens, 0);

        emit Sold(msg.sender, tokens, native);

        economy.safeTransferFrom(msg.sender, address(vault), tokens);
        vault.payNative(msg.sender, native);
    }

    // ---------------------------------------------------------------- providers

    /// @inheritdoc IExchangePool
    function provide(uint256 leastShares, uint256 mostTokens, uint256 deadline)
        external
        payable
        before(deadline)
        returns (uint256 shares)
    {
        (uint256 nativeIn, uint256 tokensIn) = vault.reserves();
        uint256 total = vault.totalShares();
        if (msg.value == 0 || mostTokens == 0) revert AmountZero();
        uint256 tokens = mostTokens;
        if (total == 0) {
            if (msg.value <= LOCKED_SHARES) revert SlippageExceeded(msg.value, LOCKED_SHARES + 1);
            (shares, total) = (msg.value - LOCKED_SHARES, LOCKED_SHARES);
        } else {
            shares = msg.value * total / nativeIn;
            // Rounded up: a provider pays for what is lost in rounding.
            tokens = (msg.value * tokensIn + nativeIn - 1) / nativeIn;
            if (tokens > mostTokens) revert SlippageExceeded(tokens, mostTokens);
        }
        if (shares < leastShares || shares == 0) revert SlippageExceeded(shares, leastShares);

        _setReserves(nativeIn + msg.value, tokensIn + tokens, msg.value);
        vault.setShares(msg.sender, vault.sharesOf(msg.sender) + shares, total + shares);

        emit Provided(msg.sender, msg.value, tokens, shares);

        economy.safeTransferFrom(msg.sender, address(vault), tokens);
    }

    /// @inheritdoc IExchangePool
    function withdraw(uint256 shares, uint256 leastNative, uint256 leastTokens, uint256 deadline)
        external
        before(deadline)
        returns (uint256 native, uint256 tokens)
    {
        (uint256 nativeIn, uint256 tokensIn) = vault.reserves();
        uint256 total = vault.totalShares();
        uint256 held = vault.sharesOf(msg.sender);
        if (shares == 0) revert AmountZero();
        if (shares > held) revert TooFewShares(shares, held);
        (native, tokens) = (nativeIn * shares / total, tokensIn * shares / total);
        if (native < leastNative) revert SlippageExceeded(native, leastNative);
        if (tokens < leastTokens) revert SlippageExceeded(tokens, leastTokens);

        _setReserves(nativeIn - native, tokensIn - tokens, 0);
        vault.setShares(msg.sender, held - shares, total - shares);

        emit Withdrawn(msg.sender, native, tokens, shares);

        vault.payTokens(msg.sender, tokens);
        vault.payNative(msg.sender, native);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IExchangePool
    function reserves() external view returns (uint256 native, uint256 tokens) {
        return vault.reserves();
    }

    /// @inheritdoc IExchangePool
    function sharesOf(address account) external view returns (uint256) {
        return vault.sharesOf(account);
    }

    /// @inheritdoc IExchangePool
    function totalShares() external view returns (uint256) {
        return vault.totalShares();
    }

    // ---------------------------------------------------------------- inside

    /// @dev What comes out for what goes in, rounded down.
    function _exchanged(uint256 amount, uint256 reserveIn, uint256 reserveOut) private pure returns (uint256) {
        if (amount == 0) revert AmountZero();
        if (reserveIn == 0 || reserveOut == 0) revert PoolEmpty();
        uint256 counted = amount * (WHOLE - FEE);
        return counted * reserveOut / (reserveIn * WHOLE + counted);
    }

    /// @dev Amounts beyond 128 bits would be cut off: they are refused instead.
    function _setReserves(uint256 native, uint256 tokens, uint256 sent) private {
        if (native > type(uint128).max) revert SlippageExceeded(native, type(uint128).max);
        if (tokens > type(uint128).max) revert SlippageExceeded(tokens, type(uint128).max);
        vault.setReserves{value: sent}(uint128(native), uint128(tokens));
    }
}

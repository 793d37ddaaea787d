// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The worked example: a counter behind a managed proxy
/// @notice Unstructured storage: the proxy keeps its implementation far from slot 0 (ERC-1967), declares no state and has no function, so
/// code behind it is written as if there were no proxy. The proxy is `ManagedProxy` of the protocol's own tree, made with its `Authority`
/// and its record by `ManagedFamily`.
///
/// Who may do what: the record's signers upgrade, by way of `CodeRegistry`; everybody counts; the keeper, named by the initialiser of
/// the activation, counts back.
/// Assumed: it runs behind a proxy. At its own address it is initialised already, with nobody for a keeper.
contract Counter {
    uint256 public count;
    address public keeper;
    bool private _initialised;

    error AlreadyInitialised();
    error KeeperOnly(address keeper);

    event Counted(uint256 count);

    constructor() {
        _initialised = true;
    }

    function initialise(address keeper_) external {
        if (_initialised) revert AlreadyInitialised();

        _initialised = true;
        keeper = keeper_;
    }

    function increment() external virtual {
        count++;

        emit Counted(count);
    }

    function reset() external {
        if (msg.sender != keeper) revert KeeperOnly(keeper);

        count = 0;

        emit Counted(0);
    }
}

/// @title Its second version counts in steps
/// @notice Keeps the first version's variables as they are and adds its own behind them.
contract SteppingCounter is Counter {
    uint256 public step;

    event StepChanged(uint256 step);

    /// @notice The initialiser of the upgrade, which runs in the same transaction; once.
    function initialiseStep(uint256 step_) external {
        if (step != 0) revert AlreadyInitialised();

        step = step_;

        emit StepChanged(step_);
    }

    function increment() external override {
        count += step;

        emit Counted(count);
    }
}

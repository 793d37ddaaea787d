// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A circuit breaker
/// @notice While it is open, whatever is marked `whenClosed` is refused; reads go on. As of an electric circuit: closed is the normal state.
///
/// Who may do what: the breaker's owner (an account, a multisig contract, a record's `Authority`) opens and closes it.
abstract contract CircuitBreaker {
    address public immutable owner;

    bool private _open;

    error CircuitOpen();
    error OwnerOnly(address owner);
    error ZeroOwner();

    event CircuitChanged(bool open);

    modifier onlyOwner() {
        if (msg.sender != owner) revert OwnerOnly(owner);
        _;
    }

    modifier whenClosed() {
        _checkClosed();
        _;
    }

    constructor(address owner_) {
        if (owner_ == address(0)) revert ZeroOwner();
        owner = owner_;
    }

    /// @notice Refuses writes from now on. Owner only.
    function openCircuit() external virtual onlyOwner {
        _setCircuit(true);
    }

    /// @notice Takes writes again. Owner only.
    function closeCircuit() external virtual onlyOwner {
        _setCircuit(false);
    }

    function circuitOpen() public view returns (bool) {
        return _open;
    }

    function _setCircuit(bool open) internal {
        _open = open;

        emit CircuitChanged(open);
    }

    function _checkClosed() internal view virtual {
        if (_open) revert CircuitOpen();
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Guards} from "./Guards.sol";
import {Shares} from "./Shares.sol";
import {Limits, Position} from "./Types.sol";

/// @title A vault whose next version is reviewed
contract Vault is Guards {
    using Shares for uint256;

    /// @custom:storage-location erc7201:vault.fees
    struct Fees {
        uint256 collected;
        address receiver;
        uint64 at;
    }

    bytes32 public constant KEEPER_ROLE = keccak256("KEEPER");
    uint256 public constant FEE = 3; // of a thousand
    bytes32 private constant FEES = keccak256(abi.encode(uint256(keccak256("vault.fees")) - 1)) & ~bytes32(uint256(0xff));
    uint256 public immutable cap;

    bool public initialised;
    bool public paused;
    uint64 public opened;
    uint128 public total;
    mapping(address account => Position) public positions;
    Limits public limits;
    uint256[8] public history;
    uint256 public spare;
    uint256[36] private __gap;

    event Deposited(address indexed account, uint256 amount);
    event Swept(address to);

    error Closed();
    error TooMuch(uint256 cap);

    constructor(uint256 cap_) {
        cap = cap_;
    }

    function initialise(address owner_, address keeper) external {
        if (initialised) revert Closed();
        initialised = true;
        _own(owner_);
        _grant(KEEPER_ROLE, keeper);
    }

    function deposit() external payable {
        if (paused) revert Closed();
        if (total + msg.value > cap) revert TooMuch(cap);
        uint256 fee = msg.value.part(FEE);
        _fees().collected += fee;
        positions[msg.sender].amount += uint128(msg.value - fee);
        total += uint128(msg.value);
        emit Deposited(msg.sender, msg.value);
    }

    function pause(bool yes) external onlyRole(KEEPER_ROLE) {
        paused = yes;
    }

    function sweep(address payable to) external onlyOwner {
        to.transfer(address(this).balance);
        emit Swept(to);
    }

    function setSpare(uint256 value) external onlyOwner {
        spare = value;
    }

    function _fees() private pure returns (Fees storage f) {
        bytes32 slot = FEES;
        assembly ("memory-safe") {
            f.slot := slot
        }
    }
}

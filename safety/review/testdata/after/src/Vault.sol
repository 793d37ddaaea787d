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
        uint32 rate;
    }

    bytes32 public constant KEEPER_ROLE = keccak256("KEEPER_2");
    uint256 public constant FEE = 5; // of a thousand
    bytes32 private constant FEES = keccak256(abi.encode(uint256(keccak256("vault.fees")) - 1)) & ~bytes32(uint256(0xff));
    uint256 public immutable cap;

    bool public initialised;
    bool public paused;
    uint64 public opened;
    uint128 public total;
    mapping(address account => Position) public positions;
    Limits public limits;
    uint256[8] public history;
    address public treasury;
    uint256[36] private __gap;
    bool private transient _entered;

    event Deposited(address indexed account, uint256 amount, uint256 fee);
    event Swept(address to);

    error Closed();
    error TooMuch(uint256 cap);
    error Again();

    constructor(uint256 cap_) {
        cap = cap_;
    }

    function initialise2(address treasury_, address keeper) external onlyOwner {
        if (treasury != address(0)) revert Closed();
        treasury = treasury_;
        _grant(KEEPER_ROLE, keeper);
    }

    function deposit() external payable {
        if (_entered) revert Again();
        _entered = true;
        if (paused) revert Closed();
        if (total + msg.value > cap) revert TooMuch(cap);
        uint256 fee = msg.value.part(FEE);
        _fees().collected += fee;
        positions[msg.sender].amount += uint128(msg.value - fee);
        total += uint128(msg.value);
        _entered = false;
        emit Deposited(msg.sender, msg.value, fee);
    }

    function pause(bool yes) external onlyRole(KEEPER_ROLE) {
        paused = yes;
    }

    function sweep(address payable to) external {
        to.transfer(address(this).balance);
        emit Swept(to);
    }

    function extend(address plugin, bytes calldata data) external onlyOwner {
        (bool ok,) = plugin.delegatecall(data);
        if (!ok) revert Closed();
    }

    function _fees() private pure returns (Fees storage f) {
        bytes32 slot = FEES;
        assembly ("memory-safe") {
            f.slot := slot
        }
    }
}

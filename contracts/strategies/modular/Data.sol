// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Authorised} from "./Authorised.sol";
import {IAuthorisation} from "./IAuthorisation.sol";

/// @title The data contract of a modular system: values by type and key
/// @notice Knows nothing of what the values mean, so that it need never change. Logic makes keys, as a rule by hashing a name with what it
/// is about. There is no delegatecall in this strategy: no layout to keep, and logic cannot touch what it is not given.
///
/// Who may do what: everybody reads; the bound logic writes, and nobody else; whoever the authorisation contract lets binds other logic
/// and changes the authorisation contract. Binding takes effect at once and shuts the old logic out in the same moment.
/// Assumed: the bound logic writes no more than it should; it can write every key.
/// Deliberately unchecked: that a key is used with one type (types have spaces of their own); what the bound logic is, but that it has code.
contract Data is Authorised {
    /// @notice Who writes. Zero, before the first binding and where binding to zero halted it: nobody.
    address public logic;

    mapping(bytes32 key => uint256) public getUint;
    mapping(bytes32 key => int256) public getInt;
    mapping(bytes32 key => address) public getAddress;
    mapping(bytes32 key => bool) public getBool;
    mapping(bytes32 key => bytes32) public getBytes32;
    mapping(bytes32 key => bytes) public getBytes;
    mapping(bytes32 key => string) public getString;

    error LogicOnly(address logic);
    error NoCode(address logic);

    event Bound(address indexed previousLogic, address indexed newLogic);

    modifier onlyLogic() {
        if (msg.sender != logic) revert LogicOnly(logic);
        _;
    }

    constructor(IAuthorisation authorisation_) Authorised(authorisation_) {}

    /// @notice Lets `logic_` write, and nobody else any more. Zero halts: reads go on, writes are refused.
    function bind(address logic_) external authorised {
        if (logic_ != address(0) && (logic_.code.length == 0 || bytes3(logic_.code) == 0xef0100)) revert NoCode(logic_);

        emit Bound(logic, logic_);
        logic = logic_;
    }

    function setUint(bytes32 key, uint256 value) external onlyLogic {
        getUint[key] = value;
    }

    function setInt(bytes32 key, int256 value) external onlyLogic {
        getInt[key] = value;
    }

    function setAddress(bytes32 key, address value) external onlyLogic {
        getAddress[key] = value;
    }

    function setBool(bytes32 key, bool value) external onlyLogic {
        getBool[key] = value;
    }

    function setBytes32(bytes32 key, bytes32 value) external onlyLogic {
        getBytes32[key] = value;
    }

    function setBytes(bytes32 key, bytes calldata value) external onlyLogic {
        getBytes[key] = value;
    }

    function setString(bytes32 key, string calldata value) external onlyLogic {
        getString[key] = value;
    }
}

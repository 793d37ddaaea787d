// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Authorised} from "./Authorised.sol";
import {Data} from "./Data.sol";
import {IAuthorisation} from "./IAuthorisation.sol";

/// @title The logic contract of a modular system
/// @notice Base of what users call. Its address changes with each version: who follows it asks `Data.logic`.
///
/// Who may do what: whoever the authorisation contract lets changes the data contract and the authorisation contract.
/// Assumed: the data contract is bound to this one, or its writes are refused there.
/// Deliberately unchecked: that another data contract holds what the old one held; to be copied before, with the old one halted.
abstract contract Logic is Authorised {
    Data public data;

    error NoData(address data);

    event DataChanged(address indexed previousData, address indexed newData);

    constructor(IAuthorisation authorisation_, Data data_) Authorised(authorisation_) {
        _changeData(data_);
    }

    function changeData(Data data_) external authorised {
        _changeData(data_);
    }

    function _changeData(Data data_) private {
        if (address(data_).code.length == 0) revert NoData(address(data_));

        emit DataChanged(address(data), address(data_));
        data = data_;
    }
}

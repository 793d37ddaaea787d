// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAuthorisation} from "./IAuthorisation.sol";

/// @title A module that asks an authorisation contract
/// @notice The authorisation contract is itself replaceable, by whoever the present one lets, and only by one under which the same
/// account could replace it again: a mistake can be mended.
abstract contract Authorised {
    IAuthorisation public authorisation;

    error NotAllowed(address account, bytes4 selector);
    error NotReplaceable(address authorisation, address account);

    event AuthorisationChanged(address indexed previousAuthorisation, address indexed newAuthorisation);

    modifier authorised() {
        if (!authorisation.allowed(msg.sender, address(this), msg.sig)) revert NotAllowed(msg.sender, msg.sig);
        _;
    }

    constructor(IAuthorisation authorisation_) {
        authorisation = authorisation_;
        emit AuthorisationChanged(address(0), address(authorisation_));
    }

    function changeAuthorisation(IAuthorisation authorisation_) external authorised {
        // No code at all fails here too, without a reason.
        if (!authorisation_.allowed(msg.sender, address(this), msg.sig)) revert NotReplaceable(address(authorisation_), msg.sender);

        emit AuthorisationChanged(address(authorisation), address(authorisation_));
        authorisation = authorisation_;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Data} from "./Data.sol";
import {IAuthorisation} from "./IAuthorisation.sol";
import {Logic} from "./Logic.sol";

/// @title The worked example: points that people give each other
///
/// Who may do what: a holder gives points away; whoever the authorisation contract lets awards new ones.
contract Points is Logic {
    error InsufficientPoints(address holder, uint256 points, uint256 needed);

    event Awarded(address indexed holder, uint256 points);
    event Given(address indexed from, address indexed to, uint256 points);

    constructor(IAuthorisation authorisation_, Data data_) Logic(authorisation_, data_) {}

    function award(address holder, uint256 points) external authorised {
        data.setUint(_key(holder), pointsOf(holder) + points);

        emit Awarded(holder, points);
    }

    function give(address to, uint256 points) external virtual {
        _give(to, points);
    }

    function pointsOf(address holder) public view returns (uint256) {
        return data.getUint(_key(holder));
    }

    function _give(address to, uint256 points) internal {
        uint256 held = pointsOf(msg.sender);
        if (held < points) revert InsufficientPoints(msg.sender, held, points);

        data.setUint(_key(msg.sender), held - points);
        data.setUint(_key(to), pointsOf(to) + points);

        emit Given(msg.sender, to, points);
    }

    function _key(address holder) internal pure returns (bytes32) {
        return keccak256(abi.encode("points", holder));
    }
}

/// @title Its second version: a holder says whom it takes points from no more
contract PointsWithRefusal is Points {
    error Refused(address from, address by);

    event RefusalChanged(address indexed by, address indexed from, bool refused);

    constructor(IAuthorisation authorisation_, Data data_) Points(authorisation_, data_) {}

    function refuse(address from, bool refused) external {
        data.setBool(keccak256(abi.encode("refusal", msg.sender, from)), refused);

        emit RefusalChanged(msg.sender, from, refused);
    }

    function give(address to, uint256 points) external override {
        if (data.getBool(keccak256(abi.encode("refusal", to, msg.sender)))) revert Refused(msg.sender, to);

        _give(to, points);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.24;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title A contract wallet of one key (EIP-1271)
contract Wallet is IERC1271 {
    address public immutable KEEPER;

    constructor(address keeper) {
        KEEPER = keeper;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        (address signer, ECDSA.RecoverError error,) = ECDSA.tryRecover(digest, signature);
        bool valid = error == ECDSA.RecoverError.NoError && signer == KEEPER;
        return valid ? IERC1271.isValidSignature.selector : bytes4(0xffffffff);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A contract wallet (EIP-1271) that answers as it is told
contract Wallet {
    enum Mode {
        YES,
        NO,
        SHORT,
        HUGE,
        BURN,
        REENTER,
        DIRTY
    }

    Mode public mode;
    address public target;
    bytes public data;

    function set(Mode mode_) external {
        mode = mode_;
    }

    function setCall(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    /// @notice Acts as the wallet.
    function execute(address to, bytes calldata what) external {
        (bool ok, bytes memory reason) = to.call(what);
        if (!ok) {
            assembly {
                revert(add(reason, 32), mload(reason))
            }
        }
    }

    function isValidSignature(bytes32, bytes calldata) external returns (bytes4) {
        if (mode == Mode.NO) return 0xffffffff;
        if (mode == Mode.BURN) while (true) {}
        if (mode == Mode.REENTER) {
            (bool ok,) = target.call(data);
            require(ok, "re-entry refused");
        }
        if (mode == Mode.SHORT) {
            assembly {
                mstore(0, shl(224, 0x1626ba7e))
                return(0, 4)
            }
        }
        if (mode == Mode.DIRTY) {
            assembly {
                mstore(0, or(shl(224, 0x1626ba7e), 1))
                return(0, 32)
            }
        }
        if (mode == Mode.HUGE) {
            assembly {
                mstore(0, shl(224, 0x1626ba7e))
                return(0, 1000000)
            }
        }
        return 0x1626ba7e;
    }
}

/// @title Approves and says yes to everything, from its constructor, when it has no code yet
contract SignsWhileBorn {
    constructor(address target, bytes memory data) {
        (bool ok, bytes memory reason) = target.call(data);
        if (!ok) {
            assembly {
                revert(add(reason, 32), mload(reason))
            }
        }
    }
}

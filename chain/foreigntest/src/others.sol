// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

bytes32 constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;
bytes32 constant ADMIN_SLOT = 0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103;

abstract contract Delegates {
    function _delegate(address target) internal {
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), target, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}

/// @notice Says one thing in its slot and runs another.
contract HiddenProxy is Delegates {
    address private immutable REAL;

    constructor(address shown, address real) {
        REAL = real;
        assembly {
            sstore(IMPLEMENTATION_SLOT, shown)
        }
    }

    fallback() external payable {
        _delegate(REAL);
    }
}

/// @notice Runs other code for one function.
contract SelectiveProxy is Delegates {
    address private immutable REAL;
    bytes4 private immutable FUNCTION;

    constructor(address shown, address real, bytes4 function_) {
        (REAL, FUNCTION) = (real, function_);
        assembly {
            sstore(IMPLEMENTATION_SLOT, shown)
        }
    }

    fallback() external payable {
        address target;
        assembly {
            target := sload(IMPLEMENTATION_SLOT)
        }
        _delegate(msg.sig == FUNCTION ? REAL : target);
    }
}

/// @notice An implementation that hands every call on.
contract Shadow is Delegates {
    address private immutable REAL;

    constructor(address real) {
        REAL = real;
    }

    fallback() external payable {
        _delegate(REAL);
    }
}

/// @notice An implementation that lets anybody move its proxy, and tells nobody.
contract Silent {
    function number() external pure returns (uint256) {
        return 1;
    }

    function move(address to) external {
        assembly {
            sstore(IMPLEMENTATION_SLOT, to)
        }
    }

    function destroy() external {
        selfdestruct(payable(msg.sender));
    }
}

/// @notice An implementation that plays the transparent proxy to its next admin: takes upgrades, and shows them.
contract Pretends {
    mapping(uint256 => address) private _shown;

    event Upgraded(address indexed implementation);

    function version() external pure returns (uint256) {
        return 1;
    }

    function upgradeTo(address implementation_) external {
        _shown[1 << 200] = implementation_;
        emit Upgraded(implementation_);
    }

    function admin() external view returns (address) {
        return msg.sender;
    }

    function implementation() external view returns (address) {
        return _shown[1 << 200];
    }
}

/// @notice EIP-1822.
contract Proxiable is Delegates {
    constructor(address implementation_) {
        bytes32 slot = keccak256("PROXIABLE");
        assembly {
            sstore(slot, implementation_)
        }
    }

    fallback() external payable {
        bytes32 slot = keccak256("PROXIABLE");
        address target;
        assembly {
            target := sload(slot)
        }
        _delegate(target);
    }
}

/// @notice As much of EIP-2535 as makes one.
contract Diamond {
    address[] private _facets;

    constructor(address[] memory facets_) {
        _facets = facets_;
    }

    function facetAddresses() external view returns (address[] memory) {
        return _facets;
    }
}

/// @notice A proxy that keeps its implementation where nobody looks.
contract Homemade is Delegates {
    mapping(uint256 => address) private _code;

    constructor(address implementation_) {
        _code[7] = implementation_;
    }

    fallback() external payable {
        _delegate(_code[7]);
    }
}

/// @notice An owner that anybody may have: what it owns is nobody's.
contract AnybodyOwns {
    function execute(address to, bytes calldata data) external {
        (bool ok,) = to.call(data);
        require(ok);
    }
}

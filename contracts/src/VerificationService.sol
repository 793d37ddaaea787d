// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {IVerificationRounds} from "./interfaces/IVerificationRounds.sol";
import {IOperatorContract} from "./interfaces/IOperatorContract.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IVerificationService} from "./interfaces/IVerificationService.sol";

/// @title The list of operator contracts, and which one is next
/// @notice Runs behind `ServiceProxy`; what differs between deployments is in the code, so there is nothing to initialise.
///
/// Who may do what: the Operator Contract Upgrader adds, deprecates and removes operator contracts; it can add only what the keeper
/// approved on `Registry`, for this service. Anyone, as a customer, requests a round and pays its fee.
/// Assumed: an approved operator contract does what its interface says.
/// Deliberately unchecked: who the customer is and what it asks for; validators decide whom they serve. The length of the list, which
/// is the upgrader's to keep short. A service that misbehaves delays: nobody reads a result here.
contract VerificationService is IVerificationService {
    address public immutable override registry;
    address public immutable override upgrader;
    uint64 public immutable override roundTimeLimit;

    enum Listing {
        NONE,
        ACTIVE,
        DEPRECATED
    }

    address[] private _operatorContracts;
    mapping(address operatorContract => Listing) private _listing;

    modifier onlyUpgrader() {
        if (msg.sender != upgrader) revert UpgraderOnly(upgrader);
        _;
    }

    /// @param roundTimeLimit_ Seconds; that of the `CodeRegistry` which this service serves.
    constructor(address registry_, address upgrader_, uint64 roundTimeLimit_) {
        if (registry_ == address(0) || upgrader_ == address(0)) revert ZeroAddress();

        registry = registry_;
        upgrader = upgrader_;
        roundTimeLimit = roundTimeLimit_;
    }

    // ---------------------------------------------------------------- customers

    /// @inheritdoc IVerificationService
    function requestRound(address contractAddress, bytes32 digest)
        external
        payable
        returns (address operatorContract, uint96 round)
    {
        operatorContract = _selected();
        round = IVerificationRounds(operatorContract).startRound{value: msg.value}(msg.sender, contractAddress, digest);
    }

    // ---------------------------------------------------------------- Operator Contract Upgrader

    /// @inheritdoc IVerificationService
    function add(address operatorContract) external onlyUpgrader {
        if (_listing[operatorContract] != Listing.NONE) revert AlreadyListed(operatorContract);
        if (!_isApproved(operatorContract)) revert NotApproved(operatorContract);
        if (!ERC165Checker.supportsInterface(operatorContract, type(IVerificationRounds).interfaceId)) {
            revert WrongInterface(operatorContract);
        }
        address owner = IOperatorContract(operatorContract).service();
        if (owner != address(this)) revert WrongService(operatorContract, owner);
        uint64 roundTime = IVerificationRounds(operatorContract).roundTime();
        if (roundTime > roundTimeLimit) revert RoundTimeTooLong(roundTime, roundTimeLimit);

        _listing[operatorContract] = Listing.ACTIVE;
        _operatorContracts.push(operatorContract);

        emit OperatorContractAdded(operatorContract);
    }

    /// @inheritdoc IVerificationService
    function deprecate(address operatorContract) external onlyUpgrader {
        if (_listing[operatorContract] != Listing.ACTIVE) revert NotListed(operatorContract);

        _listing[operatorContract] = Listing.DEPRECATED;

        emit OperatorContractDeprecated(operatorContract);
    }

    /// @inheritdoc IVerificationService
    function remove(address operatorContract) external onlyUpgrader {
        if (_listing[operatorContract] == Listing.NONE) revert NotListed(operatorContract);

        delete _listing[operatorContract];
        uint256 last = _operatorContracts.length - 1;
        uint256 i = 0;
        while (_operatorContracts[i] != operatorContract) ++i;
        for (; i < last; ++i) _operatorContracts[i] = _operatorContracts[i + 1];
        _operatorContracts.pop();

        emit OperatorContractRemoved(operatorContract);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IVerificationService
    function isListed(address operatorContract) external view returns (bool) {
        return _listing[operatorContract] != Listing.NONE;
    }

    /// @inheritdoc IVerificationService
    function operatorContracts() external view returns (address[] memory) {
        return _operatorContracts;
    }

    /// @inheritdoc IVerificationService
    function selected() external view returns (address) {
        return _select();
    }

    /// @inheritdoc IVerificationService
    function fee() external view returns (uint256) {
        return IVerificationRounds(_selected()).fee();
    }

    // ---------------------------------------------------------------- inside

    function _selected() private view returns (address operatorContract) {
        operatorContract = _select();
        if (operatorContract == address(0)) revert NoOperatorContract();
    }

    /// @dev The one added last that is neither deprecated nor disabled.
    function _select() private view returns (address) {
        for (uint256 i = _operatorContracts.length; i > 0; --i) {
            address candidate = _operatorContracts[i - 1];
            if (_listing[candidate] == Listing.ACTIVE && _isApproved(candidate)) return candidate;
        }
        return address(0);
    }

    function _isApproved(address operatorContract) private view returns (bool) {
        return IRegistry(registry).isApproved(operatorContract, IRegistry.Kind.OPERATOR_CONTRACT);
    }
}

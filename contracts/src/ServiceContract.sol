// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {IOperatorContract} from "./interfaces/IOperatorContract.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IServiceContract} from "./interfaces/IServiceContract.sol";
import {ImplementationSlot} from "./ImplementationSlot.sol";

/// @title What service contracts have in common
/// @notice Runs behind `ServiceProxy`. What differs between deployments is in the code, so the first version has nothing to initialise: it
/// begins inactive, without an operator contract. State is kept in ERC-7201 namespaces, so that versions cannot collide.
///
/// Who may do what: the Operator Contract Upgrader adds, deprecates and removes operator contracts, and can add only what the keeper
/// approved; the Service Upgrader announces other code, waits, and runs it, or takes it back. `Registry` says who they are, once
/// the service (its proxy) is approved there. Anyone, as a customer, asks for work and pays.
/// Its panic button ends new work here, and nothing else: operator contracts have their own.
/// Assumed: an approved operator contract does what its interface says, its weight and fee included; one that does not is deprecated.
/// The choice among them is no secret and no lottery: a customer who tries until its favourite comes up gets work that is as good.
/// Deliberately unchecked: what a new implementation does, but that it is a service contract again. It can do with a request
/// what it likes: delay, misdirect, overcharge. That is why nothing critical is kept here, nobody reads a result from here, and it takes
/// a delay in which everybody can look. The length of the list, which is the upgrader's to keep short.
abstract contract ServiceContract is IServiceContract, ERC165 {
    /// @dev keccak256(abi.encode(uint256(keccak256("theseus.storage.ServiceContract")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_SLOT = 0x38d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae100;
    uint64 private constant MAX_TIME = 365 days;

    /// @custom:storage-location erc7201:theseus.storage.ServiceContract
    struct ServiceStorage {
        address[] operatorContracts;
        mapping(address operatorContract => Listing) listing;
        bytes32 upgrade;
        uint64 upgradeFrom;
        uint64 upgradeUntil;
    }

    address public immutable override registry;
    uint64 public immutable override upgradeDelay;
    uint64 public immutable override upgradeWindow;

    modifier onlyOperatorContractUpgrader() {
        address upgrader = IRegistry(registry).holderOf(IRegistry.Role.OPERATOR_CONTRACT_UPGRADER, address(this));
        if (msg.sender != upgrader) revert OperatorContractUpgraderOnly(upgrader);
        _;
    }

    modifier onlyServiceUpgrader() {
        address upgrader = IRegistry(registry).holderOf(IRegistry.Role.SERVICE_UPGRADER, address(this));
        if (msg.sender != upgrader) revert ServiceUpgraderOnly(upgrader);
        _;
    }

    /// @dev For what operator contracts tell their service: only listed ones (deprecated too), never one that was disabled.
    modifier onlyOperatorContract() {
        if (_service().listing[msg.sender] == Listing.NONE) revert NotListed(msg.sender);
        if (!_approved(msg.sender, IRegistry.Kind.OPERATOR_CONTRACT)) revert NotApproved(msg.sender);
        _;
    }

    /// @param upgradeDelay_ 1 second to 365 days, as is `upgradeWindow_`.
    constructor(address registry_, uint64 upgradeDelay_, uint64 upgradeWindow_) {
        if (registry_ == address(0)) revert ZeroAddress();
        if (upgradeDelay_ == 0 || upgradeDelay_ > MAX_TIME || upgradeWindow_ == 0 || upgradeWindow_ > MAX_TIME) {
            revert TimesInvalid(upgradeDelay_, upgradeWindow_);
        }

        registry = registry_;
        upgradeDelay = upgradeDelay_;
        upgradeWindow = upgradeWindow_;
    }

    // ---------------------------------------------------------------- Operator Contract Upgrader

    /// @inheritdoc IServiceContract
    function add(address operatorContract) external onlyOperatorContractUpgrader {
        ServiceStorage storage s = _service();
        if (s.listing[operatorContract] != Listing.NONE) revert AlreadyListed(operatorContract);
        if (!_approved(operatorContract, IRegistry.Kind.OPERATOR_CONTRACT)) revert NotApproved(operatorContract);
        if (
            !ERC165Checker.supportsInterface(operatorContract, type(IOperatorContract).interfaceId)
                || !ERC165Checker.supportsERC165InterfaceUnchecked(operatorContract, _work())
        ) revert WrongInterface(operatorContract);
        address owner = IOperatorContract(operatorContract).service();
        if (owner != address(this) && owner != address(0)) revert WrongService(operatorContract, owner);
        _checkOffer(operatorContract);

        s.listing[operatorContract] = Listing.ACTIVE;
        s.operatorContracts.push(operatorContract);

        emit OperatorContractAdded(operatorContract);
    }

    /// @inheritdoc IServiceContract
    function deprecate(address operatorContract) external onlyOperatorContractUpgrader {
        ServiceStorage storage s = _service();
        if (s.listing[operatorContract] != Listing.ACTIVE) revert NotListed(operatorContract);

        s.listing[operatorContract] = Listing.DEPRECATED;

        emit OperatorContractDeprecated(operatorContract);
    }

    /// @inheritdoc IServiceContract
    function remove(address operatorContract) external onlyOperatorContractUpgrader {
        ServiceStorage storage s = _service();
        if (s.listing[operatorContract] == Listing.NONE) revert NotListed(operatorContract);

        delete s.listing[operatorContract];
        address[] storage list = s.operatorContracts;
        uint256 last = list.length - 1;
        uint256 i = 0;
        while (list[i] != operatorContract) ++i;
        for (; i < last; ++i) list[i] = list[i + 1];
        list.pop();

        emit OperatorContractRemoved(operatorContract);
    }

    // ---------------------------------------------------------------- Service Upgrader

    /// @inheritdoc IServiceContract
    function startUpgrade(address implementation_, bytes calldata initialiser) external onlyServiceUpgrader {
        ImplementationSlot.checkCode(implementation_);

        ServiceStorage storage s = _service();
        bytes32 upgrade = _digest(implementation_, initialiser);
        uint64 from = uint64(block.timestamp) + upgradeDelay;
        (s.upgrade, s.upgradeFrom, s.upgradeUntil) = (upgrade, from, from + upgradeWindow);

        emit UpgradeStarted(upgrade, implementation_, implementation_.codehash, initialiser, from, from + upgradeWindow);
    }

    /// @inheritdoc IServiceContract
    function cancelUpgrade() external onlyServiceUpgrader {
        bytes32 upgrade = _service().upgrade;
        if (upgrade == 0) revert NoUpgrade();

        _forgetUpgrade();

        emit UpgradeCancelled(upgrade);
    }

    /// @inheritdoc IServiceContract
    function completeUpgrade(address implementation_, bytes calldata initialiser) external onlyServiceUpgrader {
        ServiceStorage storage s = _service();
        if (s.upgrade == 0) revert NoUpgrade();
        // Code that changed since the start (possible before Cancun) is other code.
        bytes32 given = _digest(implementation_, initialiser);
        if (s.upgrade != given) revert WrongUpgrade(s.upgrade, given);
        if (block.timestamp < s.upgradeFrom) revert UpgradeTooEarly(s.upgradeFrom);
        if (block.timestamp > s.upgradeUntil) revert UpgradeExpired(s.upgradeUntil);

        _forgetUpgrade();

        ImplementationSlot.change(implementation_, initialiser);
        // What could not be upgraded again would be for ever.
        if (!ERC165Checker.supportsInterface(address(this), type(IServiceContract).interfaceId)) {
            revert WrongInterface(implementation_);
        }
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IServiceContract
    function isActive() external view returns (bool) {
        (, uint256[] memory weights,) = _candidates();
        return weights.length > 0;
    }

    /// @inheritdoc IServiceContract
    function isListed(address operatorContract) external view returns (bool) {
        return _service().listing[operatorContract] != Listing.NONE;
    }

    /// @inheritdoc IServiceContract
    function listingOf(address operatorContract) external view returns (Listing) {
        return _service().listing[operatorContract];
    }

    /// @inheritdoc IServiceContract
    function operatorContracts() external view returns (address[] memory) {
        return _service().operatorContracts;
    }

    /// @inheritdoc IServiceContract
    function candidates() external view returns (address[] memory list, uint256[] memory weights) {
        (list, weights,) = _candidates();
    }

    /// @inheritdoc IServiceContract
    function fee() external view returns (uint256 highest) {
        uint256[] memory weights;
        (, weights, highest) = _candidates();
        if (weights.length == 0) revert NoOperatorContract();
    }

    /// @inheritdoc IServiceContract
    function implementation() external view returns (address) {
        return ImplementationSlot.current();
    }

    /// @inheritdoc IServiceContract
    function pendingUpgrade() external view returns (bytes32 upgrade, uint64 from, uint64 until) {
        ServiceStorage storage s = _service();
        return (s.upgrade, s.upgradeFrom, s.upgradeUntil);
    }

    /// @inheritdoc ERC165
    function supportsInterface(bytes4 interfaceId) public view virtual override returns (bool) {
        return interfaceId == type(IServiceContract).interfaceId || super.supportsInterface(interfaceId);
    }

    // ---------------------------------------------------------------- inside: for services

    /// @dev ERC-165 id of what an operator contract must be able to do here.
    function _work() internal pure virtual returns (bytes4);

    /// @dev Refuses operator contracts that work on terms which do not suit this service.
    function _checkOffer(address operatorContract) internal view virtual {}

    /// @dev Who gets the work that the caller pays for. `request` makes requests of one block fall differently.
    function _selectPaid(bytes32 request) internal view returns (address) {
        (address[] memory list, uint256[] memory weights, uint256 highest) = _candidates();
        if (list.length == 0) revert NoOperatorContract();
        if (msg.value < highest) revert FeeTooLow(highest, msg.value);

        uint256 total;
        for (uint256 i = 0; i < weights.length; ++i) total += weights[i];
        uint256 at = uint256(keccak256(abi.encode(blockhash(block.number - 1), request))) % total;
        uint256 chosen;
        while (at >= weights[chosen]) at -= weights[chosen++];
        return list[chosen];
    }

    // ---------------------------------------------------------------- inside

    /// @dev Those that are neither deprecated nor disabled and have who could work; none once this service was disabled.
    function _candidates() private view returns (address[] memory list, uint256[] memory weights, uint256 highest) {
        ServiceStorage storage s = _service();
        uint256 length = _approved(address(this), IRegistry.Kind.SERVICE) ? s.operatorContracts.length : 0;
        list = new address[](length);
        weights = new uint256[](length);
        uint256 found;
        for (uint256 i = 0; i < length; ++i) {
            address candidate = s.operatorContracts[i];
            if (s.listing[candidate] != Listing.ACTIVE || !_approved(candidate, IRegistry.Kind.OPERATOR_CONTRACT)) continue;
            uint256 weight = IOperatorContract(candidate).weight();
            if (weight == 0) continue;
            uint256 price = IOperatorContract(candidate).fee();
            if (price > highest) highest = price;
            // No supply is larger, and the sum of a list does not overflow.
            (list[found], weights[found]) = (candidate, weight < type(uint128).max ? weight : type(uint128).max);
            ++found;
        }
        assembly ("memory-safe") {
            mstore(list, found)
            mstore(weights, found)
        }
    }

    function _approved(address account, IRegistry.Kind kind) private view returns (bool) {
        return IRegistry(registry).isApproved(account, kind);
    }

    function _digest(address implementation_, bytes calldata initialiser) private view returns (bytes32) {
        return keccak256(abi.encode(implementation_, implementation_.codehash, initialiser));
    }

    function _forgetUpgrade() private {
        ServiceStorage storage s = _service();
        (s.upgrade, s.upgradeFrom, s.upgradeUntil) = (0, 0, 0);
    }

    function _service() private pure returns (ServiceStorage storage s) {
        assembly {
            s.slot := STORAGE_SLOT
        }
    }
}

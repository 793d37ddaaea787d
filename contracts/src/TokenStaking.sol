// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {IOperatorContract} from "./interfaces/IOperatorContract.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {ITokenRecipient} from "./interfaces/ITokenRecipient.sol";
import {ITokenStaking} from "./interfaces/ITokenStaking.sol";

/// @title Stake: who owns it, who works with it, and what may be taken of it
///
/// Who may do what: an owner delegates, adds, cancels, undelegates, and gets back what is left; its operator cancels and undelegates too,
/// and can put nothing off; an authorizer lets operator contracts lock and take the stake of those who named it, and can take no word
/// back; such a contract, while it is APPROVED, burns stake, of which at most 5 % go to whom it names; anyone sends stake home that is due;
/// governance sets the undelegation period of stakes that undelegate later. Nobody can take more than there is, nor redirect a stake.
/// Once this contract is DISABLED on `Registry` it takes nothing in; whatever is there goes on as before.
/// Assumed: the token is a `Token`, which calls nobody on a transfer and moves what it says; its supply is less than 2^96. An authorizer
/// trusts the operator contracts that it authorises, and an owner its authorizer.
/// Deliberately unchecked: that an operator wants to be one. Whoever delegates to an address first has used it up, so choose a fresh one.
/// The number of operators in one slash is limited by gas alone; its caller chooses it.
contract TokenStaking is ITokenStaking {
    uint256 private constant MAX_PERIOD = 365 days;
    uint256 private constant MAX_LOCK = 200 days;
    /// @dev So that recovery, which looks at each, costs a bounded amount of gas.
    uint256 private constant MAX_LOCKS = 16;

    address public immutable override token;
    address public immutable override registry;
    uint256 public immutable override minimumStake;
    uint64 public immutable override initialisationPeriod;
    uint64 public override undelegationPeriod;

    address[] private _operators;
    mapping(address operator => Delegation) private _delegation;
    mapping(address operator => Lock[]) private _locks;
    mapping(address authorizer => mapping(address operatorContract => uint64)) private _authorizedAt;

    /// @param minimumStake_ Not zero, less than 2^96.
    /// @param initialisationPeriod_ 1 second to 365 days, as is `undelegationPeriod_`.
    constructor(
        address token_,
        address registry_,
        uint256 minimumStake_,
        uint64 initialisationPeriod_,
        uint64 undelegationPeriod_
    ) {
        if (token_ == address(0) || registry_ == address(0)) revert ZeroAddress();
        if (minimumStake_ == 0 || minimumStake_ > type(uint96).max) revert MinimumInvalid(minimumStake_);
        if (initialisationPeriod_ == 0 || initialisationPeriod_ > MAX_PERIOD) revert PeriodInvalid(initialisationPeriod_);

        token = token_;
        registry = registry_;
        minimumStake = minimumStake_;
        initialisationPeriod = initialisationPeriod_;
        _setUndelegationPeriod(undelegationPeriod_);
    }

    // ---------------------------------------------------------------- owners: stake comes in

    /// @inheritdoc ITokenRecipient
    function receiveApproval(address from, uint256 amount, address token_, bytes calldata extraData) external {
        if (msg.sender != token) revert ForeignToken(msg.sender);
        if (token_ != token) revert ForeignToken(token_);
        if (amount > type(uint96).max) revert AmountTooLarge(amount);
        if (IRegistry(registry).statusOf(address(this)) == IRegistry.Status.DISABLED) revert StakingDisabled();

        if (extraData.length == 60) {
            _delegate(
                from,
                uint96(amount),
                address(bytes20(extraData[:20])),
                address(bytes20(extraData[20:40])),
                address(bytes20(extraData[40:]))
            );
        } else if (extraData.length == 20) {
            _topUp(from, uint96(amount), address(bytes20(extraData)));
        } else {
            revert WrongExtraData(extraData.length);
        }

        if (!IERC20(token).transferFrom(from, address(this), amount)) revert TransferFailed(token);
    }

    function _delegate(address owner, uint96 amount, address beneficiary, address operator, address authorizer) private {
        Delegation storage d = _delegation[operator];
        if (beneficiary == address(0) || operator == address(0) || authorizer == address(0)) revert ZeroAddress();
        if (d.createdAt != 0) revert OperatorUsed(operator);
        if (amount < minimumStake) revert BelowMinimum(minimumStake, amount);

        (d.owner, d.amount) = (owner, amount);
        (d.beneficiary, d.createdAt) = (beneficiary, uint48(block.timestamp));
        d.authorizer = authorizer;
        _operators.push(operator);

        emit Delegated(operator, owner, beneficiary, authorizer, amount);
    }

    function _topUp(address from, uint96 amount, address operator) private {
        Delegation storage d = _held(operator);
        if (from != d.owner) revert OwnerOnly(operator, d.owner);
        _checkNotUndelegating(operator, d);
        if (amount == 0) revert ZeroAmount();
        uint256 pending = _fold(d);
        if (pending + amount + d.amount > type(uint96).max) revert AmountTooLarge(amount);

        (d.topUpAmount, d.topUpAt) = (uint96(pending) + amount, uint48(block.timestamp));

        emit ToppedUp(operator, amount);
    }

    // ---------------------------------------------------------------- owners and operators: stake goes home

    /// @inheritdoc ITokenStaking
    function cancel(address operator) external {
        Delegation storage d = _held(operator);
        _checkOwnerOrOperator(operator, d);
        uint64 until = _initialisedAt(d);
        if (block.timestamp > until) revert TooLateToCancel(operator, until);

        uint256 amount = _empty(d);
        // Never eligible, also when asked about this time later.
        if (d.undelegatedAt == 0 || d.undelegatedAt > block.timestamp) _setUndelegatedAt(d, block.timestamp);

        emit Cancelled(operator, d.owner, amount);

        _pay(d.owner, amount);
    }

    /// @inheritdoc ITokenStaking
    function undelegate(address operator) external {
        Delegation storage d = _held(operator);
        _checkOwnerOrOperator(operator, d);
        _checkNotUndelegating(operator, d);

        _setUndelegatedAt(d, block.timestamp);

        emit Undelegated(operator, d.undelegatedAt, d.undelegationPeriod);
    }

    /// @inheritdoc ITokenStaking
    function undelegateAt(address operator, uint64 time) external {
        Delegation storage d = _held(operator);
        _checkOwnerOrOperator(operator, d);
        _checkNotUndelegating(operator, d);
        if (time < block.timestamp || time > type(uint48).max) revert TimeInvalid(time);
        if (msg.sender != d.owner && d.undelegatedAt != 0 && time > d.undelegatedAt) {
            revert PostponedByOperator(operator, d.undelegatedAt, time);
        }

        _setUndelegatedAt(d, time);

        emit Undelegated(operator, d.undelegatedAt, d.undelegationPeriod);
    }

    /// @inheritdoc ITokenStaking
    function recover(address operator) external {
        Delegation storage d = _held(operator);
        uint64 until = d.undelegatedAt == 0 ? type(uint64).max : _undelegatedUntil(d);
        if (block.timestamp <= until) revert TooEarlyToRecover(operator, until);
        _checkUnlocked(operator);

        uint256 amount = _empty(d);

        emit Recovered(operator, d.owner, amount);

        _pay(d.owner, amount);
    }

    // ---------------------------------------------------------------- authorizers

    /// @inheritdoc ITokenStaking
    function authorize(address operatorContract) external {
        if (!_approved(operatorContract)) revert OperatorContractNotApproved(operatorContract);
        address recognised = IOperatorContract(operatorContract).staking();
        if (recognised != address(this)) revert NotRecognised(operatorContract, recognised);
        if (_authorizedAt[msg.sender][operatorContract] != 0) revert AlreadyAuthorized(msg.sender, operatorContract);

        _authorizedAt[msg.sender][operatorContract] = uint64(block.timestamp);

        emit Authorized(msg.sender, operatorContract);
    }

    // ---------------------------------------------------------------- operator contracts

    /// @inheritdoc ITokenStaking
    function lockStake(address operator, uint64 duration) external {
        Delegation storage d = _held(operator);
        if (!_approved(msg.sender)) revert OperatorContractNotApproved(msg.sender);
        if (_authorizedAt[d.authorizer][msg.sender] == 0) revert NotAuthorized(operator, msg.sender);
        if (!_active(d)) revert NotActive(operator);
        if (duration > MAX_LOCK) revert LockTooLong(duration);
        uint48 until = uint48(block.timestamp + duration);
        Lock[] storage locks = _locks[operator];
        uint256 i = _placeOfLock(operator, locks);
        if (i < locks.length && locks[i].operatorContract == msg.sender && until < locks[i].until) {
            revert LockTooShort(until, locks[i].until);
        }

        if (i == locks.length) locks.push();
        locks[i] = Lock(msg.sender, until);

        emit Locked(operator, msg.sender, until);
    }

    /// @inheritdoc ITokenStaking
    function unlockStake(address operator) external {
        Lock[] storage locks = _locks[operator];
        uint256 last = locks.length;
        for (uint256 i = 0; i < last; ++i) {
            if (locks[i].operatorContract != msg.sender) continue;

            if (i + 1 != last) locks[i] = locks[last - 1];
            locks.pop();

            emit Unlocked(operator, msg.sender);
            return;
        }
    }

    /// @inheritdoc ITokenStaking
    function slash(uint256 amount, address[] calldata operators) external {
        if (!_approved(msg.sender)) revert OperatorContractNotApproved(msg.sender);

        uint256 total;
        for (uint256 i = 0; i < operators.length; ++i) {
            uint256 taken = _take(operators[i], amount);
            total += taken;

            emit Slashed(operators[i], msg.sender, taken);
        }

        ERC20Burnable(token).burn(total);
    }

    /// @inheritdoc ITokenStaking
    function seize(uint256 amount, uint256 rewardMultiplier, address tattletale, address[] calldata operators) external {
        if (!_approved(msg.sender)) revert OperatorContractNotApproved(msg.sender);
        if (rewardMultiplier > 100) revert MultiplierTooHigh(rewardMultiplier);
        // What came back here would be nobody's stake.
        if (tattletale == address(0) || tattletale == address(this)) revert TattletaleInvalid(tattletale);

        uint256 total;
        for (uint256 i = 0; i < operators.length; ++i) {
            uint256 taken = _take(operators[i], amount);
            total += taken;

            emit Seized(operators[i], msg.sender, tattletale, taken);
        }

        uint256 reward = total * 5 * rewardMultiplier / 10_000;
        ERC20Burnable(token).burn(total - reward);
        _pay(tattletale, reward);
    }

    // ---------------------------------------------------------------- governance

    /// @inheritdoc ITokenStaking
    function setUndelegationPeriod(uint64 period) external {
        address governance = IRegistry(registry).holderOf(IRegistry.Role.GOVERNANCE, address(0));
        if (msg.sender != governance) revert GovernanceOnly(governance);

        _setUndelegationPeriod(period);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc ITokenStaking
    function eligibleStake(address operator, address operatorContract) external view returns (uint256) {
        return wasEligible(operator, operatorContract, uint64(block.timestamp)) ? _matured(_delegation[operator]) : 0;
    }

    /// @inheritdoc ITokenStaking
    function activeStake(address operator, address operatorContract) external view returns (uint256) {
        Delegation storage d = _delegation[operator];
        return _active(d) && isAuthorized(operator, operatorContract) && _approved(operatorContract) ? _matured(d) : 0;
    }

    /// @inheritdoc ITokenStaking
    function wasEligible(address operator, address operatorContract, uint64 time) public view returns (bool) {
        Delegation storage d = _delegation[operator];
        uint64 authorized = _authorizedAt[d.authorizer][operatorContract];
        return time <= block.timestamp && d.createdAt != 0 && time > _initialisedAt(d)
            && (d.undelegatedAt == 0 || time <= d.undelegatedAt) && authorized != 0 && time >= authorized
            && _approved(operatorContract);
    }

    /// @inheritdoc ITokenStaking
    function isAuthorized(address operator, address operatorContract) public view returns (bool) {
        return _authorizedAt[_delegation[operator].authorizer][operatorContract] != 0;
    }

    /// @inheritdoc ITokenStaking
    function authorizedAt(address authorizer, address operatorContract) external view returns (uint64) {
        return _authorizedAt[authorizer][operatorContract];
    }

    /// @inheritdoc ITokenStaking
    function delegationOf(address operator) external view returns (Delegation memory) {
        return _delegation[operator];
    }

    /// @inheritdoc ITokenStaking
    function locksOf(address operator) external view returns (Lock[] memory) {
        return _locks[operator];
    }

    /// @inheritdoc ITokenStaking
    function beneficiaryOf(address operator) external view returns (address) {
        return _delegation[operator].beneficiary;
    }

    /// @inheritdoc ITokenStaking
    function authorizerOf(address operator) external view returns (address) {
        return _delegation[operator].authorizer;
    }

    /// @inheritdoc ITokenStaking
    function ownerOf(address operator) external view returns (address) {
        return _delegation[operator].owner;
    }

    /// @inheritdoc ITokenStaking
    function operatorCount() external view returns (uint256) {
        return _operators.length;
    }

    /// @inheritdoc ITokenStaking
    function operatorAt(uint256 i) external view returns (address) {
        return i < _operators.length ? _operators[i] : address(0);
    }

    // ---------------------------------------------------------------- inside: who and when

    function _held(address operator) private view returns (Delegation storage d) {
        d = _delegation[operator];
        if (d.amount == 0 && d.topUpAmount == 0) revert NoStake(operator);
    }

    function _checkOwnerOrOperator(address operator, Delegation storage d) private view {
        if (msg.sender != d.owner && msg.sender != operator) revert OwnerOrOperatorOnly(operator, d.owner);
    }

    function _checkNotUndelegating(address operator, Delegation storage d) private view {
        if (d.undelegatedAt != 0 && block.timestamp > d.undelegatedAt) revert Undelegating(operator, d.undelegatedAt);
    }

    function _checkUnlocked(address operator) private view {
        Lock[] storage locks = _locks[operator];
        for (uint256 i = 0; i < locks.length; ++i) {
            Lock memory lock = locks[i];
            if (_live(lock)) revert StakeLocked(operator, lock.operatorContract, lock.until);
        }
    }

    function _initialisedAt(Delegation storage d) private view returns (uint64) {
        return uint64(d.createdAt) + initialisationPeriod;
    }

    function _undelegatedUntil(Delegation storage d) private view returns (uint64) {
        return uint64(d.undelegatedAt) + d.undelegationPeriod;
    }

    function _active(Delegation storage d) private view returns (bool) {
        return d.createdAt != 0 && block.timestamp > _initialisedAt(d)
            && (d.undelegatedAt == 0 || block.timestamp <= _undelegatedUntil(d));
    }

    function _approved(address operatorContract) private view returns (bool) {
        return IRegistry(registry).isApproved(operatorContract, IRegistry.Kind.OPERATOR_CONTRACT);
    }

    function _live(Lock memory lock) private view returns (bool) {
        return block.timestamp <= lock.until && _approved(lock.operatorContract);
    }

    /// @dev The caller's own lock, else one that binds nobody, else a new one.
    function _placeOfLock(address operator, Lock[] storage locks) private view returns (uint256 place) {
        uint256 length = locks.length;
        place = length;
        for (uint256 i = 0; i < length; ++i) {
            Lock memory lock = locks[i];
            if (lock.operatorContract == msg.sender) return i;
            if (place == length && !_live(lock)) place = i;
        }
        if (place == MAX_LOCKS) revert TooManyLocks(operator);
    }

    function _lockedByCaller(address operator) private view returns (bool) {
        Lock[] storage locks = _locks[operator];
        for (uint256 i = 0; i < locks.length; ++i) {
            if (locks[i].operatorContract == msg.sender) return block.timestamp <= locks[i].until;
        }
        return false;
    }

    // ---------------------------------------------------------------- inside: how much

    /// @dev What is past its initialisation period, of a delegation that is.
    function _matured(Delegation storage d) private view returns (uint256) {
        return _pendingMatured(d) ? d.amount + d.topUpAmount : d.amount;
    }

    function _pendingMatured(Delegation storage d) private view returns (bool) {
        return d.topUpAt != 0 && block.timestamp > uint64(d.topUpAt) + initialisationPeriod;
    }

    /// @dev Moves a pending amount that is past its initialisation period to the rest.
    /// @return pending What is not.
    function _fold(Delegation storage d) private returns (uint256 pending) {
        if (d.topUpAt == 0) return 0;
        if (!_pendingMatured(d)) return d.topUpAmount;

        d.amount += d.topUpAmount;
        (d.topUpAmount, d.topUpAt) = (0, 0);
    }

    function _empty(Delegation storage d) private returns (uint256 amount) {
        amount = uint256(d.amount) + d.topUpAmount;

        (d.amount, d.topUpAmount, d.topUpAt) = (0, 0, 0);
    }

    /// @dev Takes up to `amount` of what is behind the caller's work. A pending amount is behind none, as is a new delegation.
    function _take(address operator, uint256 amount) private returns (uint256 taken) {
        Delegation storage d = _delegation[operator];
        if (_authorizedAt[d.authorizer][msg.sender] == 0) revert NotAuthorized(operator, msg.sender);
        if (block.timestamp <= _initialisedAt(d) || !(_active(d) || _lockedByCaller(operator))) return 0;

        _fold(d);
        taken = amount < d.amount ? amount : d.amount;
        d.amount -= uint96(taken);
    }

    /// @dev P is fixed the first time.
    function _setUndelegatedAt(Delegation storage d, uint256 time) private {
        if (d.undelegatedAt == 0) d.undelegationPeriod = uint48(undelegationPeriod);
        d.undelegatedAt = uint48(time);
    }

    function _setUndelegationPeriod(uint64 period) private {
        if (period == 0 || period > MAX_PERIOD) revert PeriodInvalid(period);

        undelegationPeriod = period;

        emit UndelegationPeriodChanged(period);
    }

    function _pay(address to, uint256 amount) private {
        if (!IERC20(token).transfer(to, amount)) revert TransferFailed(token);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEntryReceiver, IRandomBeaconOperator} from "./interfaces/IRandomBeaconOperator.sol";
import {IOperatorContract} from "./interfaces/IOperatorContract.sol";
import {ITokenStaking} from "./interfaces/ITokenStaking.sol";
import {OperatorContract} from "./OperatorContract.sol";

/// @title A small group that makes random numbers together
/// @notice An `OperatorContract`. What its entries are worth is said in `IRandomBeaconOperator`.
///
/// Who may do what: an operator with enough eligible stake joins the group and leaves it; anyone takes one out that has too little, and
/// finishes a round that is due; the service, or anyone where there is none, pays for rounds. Who is seated commits and reveals.
/// Assumed: the staking contract keeps its word; the undelegation period is longer than a round, and somebody evicts those who undelegate,
/// so that whoever is seated can be punished when the round is finished.
/// Deliberately unchecked: that members are different people.
contract RandomBeaconOperator is IRandomBeaconOperator, OperatorContract {
    uint256 private constant MAX_MEMBERS = 16;
    uint256 private constant MAX_CALLBACK_GAS = 1_000_000;
    uint48 private constant MAX_TIME = 30 days;

    address public immutable override staking;
    uint256 public immutable override fee;
    uint8 private immutable MIN_MEMBERS;
    uint48 private immutable COMMIT_TIME;
    uint48 private immutable REVEAL_TIME;
    uint256 private immutable MINIMUM_STAKE;
    uint256 private immutable PENALTY;
    uint256 private immutable FINISH_FEE;

    /// @dev Whoever joins or leaves writes a new group, so that a request writes the number of one.
    address[][] private _groups;
    uint64 private _rounds;
    /// @dev What nobody earned yet, in wei; it goes to who reveals in the round that finishes next.
    uint256 private _carried;
    mapping(uint64 round => Round) private _round;
    /// @dev The commitment, then the secret.
    mapping(uint64 round => mapping(uint256 seat => bytes32)) private _word;

    /// @param service_ Zero for the public.
    constructor(address registry_, address service_, address staking_, Parameters memory p) OperatorContract(registry_, service_) {
        if (staking_ == address(0)) revert ZeroAddress();
        if (
            p.minMembers < 2 || p.minMembers > MAX_MEMBERS || p.commitTime == 0 || p.commitTime > MAX_TIME || p.revealTime == 0
                || p.revealTime > MAX_TIME || p.minimumStake == 0 || p.penalty == 0 || p.penalty > p.minimumStake
                || p.finishFee > p.fee
        ) revert ParametersInvalid();

        staking = staking_;
        fee = p.fee;
        MIN_MEMBERS = p.minMembers;
        COMMIT_TIME = p.commitTime;
        REVEAL_TIME = p.revealTime;
        MINIMUM_STAKE = p.minimumStake;
        PENALTY = p.penalty;
        FINISH_FEE = p.finishFee;
        _groups.push();
    }

    // ---------------------------------------------------------------- operators

    /// @inheritdoc IRandomBeaconOperator
    function join() external whileEnabled {
        address[] memory group = _group();
        (, bool found) = _seat(group, msg.sender);
        if (found) revert AlreadyMember(msg.sender);
        if (group.length == MAX_MEMBERS) revert GroupFull(MAX_MEMBERS);
        uint256 stake = ITokenStaking(staking).eligibleStake(msg.sender, address(this));
        if (stake < MINIMUM_STAKE) revert StakeTooLow(msg.sender, stake, MINIMUM_STAKE);

        _groups.push(group);
        _groups[_groups.length - 1].push(msg.sender);

        emit Joined(msg.sender);
    }

    /// @inheritdoc IRandomBeaconOperator
    function leave() external whileEnabled {
        _remove(msg.sender);
    }

    /// @inheritdoc IRandomBeaconOperator
    function evict(address operator) external whileEnabled {
        if (ITokenStaking(staking).eligibleStake(operator, address(this)) >= MINIMUM_STAKE) revert StillEligible(operator);

        _remove(operator);
    }

    // ---------------------------------------------------------------- customers

    /// @inheritdoc IRandomBeaconOperator
    function request(uint256 callbackGas) external payable whileEnabled onlyService returns (uint64 round) {
        uint256 size = _group().length;
        if (msg.value < fee) revert FeeTooLow(fee, msg.value);
        if (callbackGas > MAX_CALLBACK_GAS) revert CallbackGasTooHigh(callbackGas, MAX_CALLBACK_GAS);
        if (size < MIN_MEMBERS) revert GroupTooSmall(size, MIN_MEMBERS);

        if (msg.value > fee) _carried += msg.value - fee;
        round = ++_rounds;
        Round storage r = _round[round];
        (r.customer, r.callbackGas, r.commitUntil) = (msg.sender, uint32(callbackGas), uint48(block.timestamp) + COMMIT_TIME);
        r.group = uint32(_groups.length - 1);

        emit EntryRequested(round, msg.sender, r.commitUntil, _revealUntil(r));
    }

    // ---------------------------------------------------------------- members

    /// @inheritdoc IRandomBeaconOperator
    function commit(uint64 round, uint256 seat, bytes32 commitment) external whileEnabled {
        Round storage r = _existing(round);
        _checkSeat(round, r, seat);
        if (_has(r.committed, seat)) revert AlreadyCommitted(round, msg.sender);
        if (block.timestamp > r.commitUntil) revert CommitTimeOver(round, r.commitUntil);
        if (commitment == 0) revert ZeroCommitment();

        r.committed |= uint16(1 << seat);
        _word[round][seat] = commitment;

        emit Committed(round, msg.sender, commitment);
    }

    /// @inheritdoc IRandomBeaconOperator
    function reveal(uint64 round, uint256 seat, bytes32 secret) external whileEnabled {
        Round storage r = _existing(round);
        _checkSeat(round, r, seat);
        if (!_has(r.committed, seat)) revert NoCommitment(round, msg.sender);
        if (_has(r.revealed, seat)) revert AlreadyRevealed(round, msg.sender);
        if (r.finished) revert AlreadyFinished(round);
        if (r.committed != _all(r) && block.timestamp <= r.commitUntil) revert RevealNotOpen(round, r.commitUntil);
        if (block.timestamp > _revealUntil(r)) revert RevealTimeOver(round, _revealUntil(r));
        if (_word[round][seat] != keccak256(abi.encode(block.chainid, address(this), round, msg.sender, secret))) {
            revert RevealDiffers(round, msg.sender);
        }

        r.revealed |= uint16(1 << seat);
        _word[round][seat] = secret;

        emit Revealed(round, msg.sender, secret);
    }

    // ---------------------------------------------------------------- anyone

    /// @inheritdoc IRandomBeaconOperator
    function finish(uint64 round) external whileEnabled {
        Round storage r = _existing(round);
        if (r.finished) revert AlreadyFinished(round);
        if (r.revealed != _all(r) && block.timestamp <= _revealUntil(r)) revert FinishTooEarly(round, _revealUntil(r));

        address[] memory group = _groups[r.group];
        bytes32[] memory secrets = new bytes32[](group.length);
        address[] memory absent = new address[](group.length);
        uint256 revealed;
        for (uint256 seat = 0; seat < group.length; ++seat) {
            if (_has(r.revealed, seat)) secrets[revealed++] = _word[round][seat];
            else absent[seat - revealed] = group[seat];
        }
        assembly ("memory-safe") {
            mstore(absent, sub(mload(group), revealed))
            mstore(secrets, revealed)
        }
        r.finished = true;
        if (revealed > 0) r.entry = keccak256(abi.encode(block.chainid, address(this), round, secrets));
        _pay(r, group, revealed);

        emit Finished(round, r.entry);

        if (absent.length > 0) ITokenStaking(staking).slash(PENALTY, absent);
        if (revealed > 0) _callBack(r.customer, r.callbackGas, abi.encodeCall(IEntryReceiver.entryCreated, (round, r.entry)));
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IOperatorContract
    function weight() external view returns (uint256) {
        uint256 size = _group().length;
        return size < MIN_MEMBERS ? 0 : size * MINIMUM_STAKE / 1e18;
    }

    /// @inheritdoc IRandomBeaconOperator
    function parameters() external view returns (Parameters memory) {
        return Parameters(MIN_MEMBERS, COMMIT_TIME, REVEAL_TIME, MINIMUM_STAKE, PENALTY, fee, FINISH_FEE);
    }

    /// @inheritdoc IRandomBeaconOperator
    function members() external view returns (address[] memory) {
        return _group();
    }

    /// @inheritdoc IRandomBeaconOperator
    function membersOf(uint64 round) external view returns (address[] memory) {
        return _groups[_existing(round).group];
    }

    /// @inheritdoc IRandomBeaconOperator
    function roundOf(uint64 round) external view returns (Round memory) {
        return _existing(round);
    }

    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == type(IRandomBeaconOperator).interfaceId || super.supportsInterface(interfaceId);
    }

    // ---------------------------------------------------------------- inside

    function _group() private view returns (address[] memory) {
        return _groups[_groups.length - 1];
    }

    function _seat(address[] memory group, address operator) private pure returns (uint256 seat, bool found) {
        while (seat < group.length && group[seat] != operator) ++seat;
        found = seat < group.length;
    }

    function _remove(address operator) private {
        address[] memory group = _group();
        (uint256 seat, bool found) = _seat(group, operator);
        if (!found) revert NotMember(operator);

        uint256 last = group.length - 1;
        group[seat] = group[last];
        assembly ("memory-safe") {
            mstore(group, last)
        }
        _groups.push(group);

        emit Left(operator);
    }

    /// @dev In equal shares to those who revealed; to nobody yet, but who finishes, if nobody did.
    function _pay(Round storage r, address[] memory group, uint256 revealed) private {
        _earn(msg.sender, FINISH_FEE);
        uint256 pot = fee - FINISH_FEE + _carried;
        uint256 share = revealed == 0 ? 0 : pot / revealed;
        _carried = pot - share * revealed;
        for (uint256 seat = 0; seat < group.length; ++seat) {
            if (_has(r.revealed, seat)) _earn(ITokenStaking(staking).beneficiaryOf(group[seat]), share);
        }
    }

    function _existing(uint64 round) private view returns (Round storage r) {
        r = _round[round];
        if (r.commitUntil == 0) revert UnknownRound(round);
    }

    function _checkSeat(uint64 round, Round storage r, uint256 seat) private view {
        address[] storage group = _groups[r.group];
        if (seat >= group.length || group[seat] != msg.sender) revert NotSeated(round, msg.sender);
    }

    function _revealUntil(Round storage r) private view returns (uint64) {
        return uint64(r.commitUntil) + REVEAL_TIME;
    }

    function _all(Round storage r) private view returns (uint16) {
        return uint16((1 << _groups[r.group].length) - 1);
    }

    function _has(uint16 set, uint256 seat) private pure returns (bool) {
        return set >> seat & 1 != 0;
    }
}

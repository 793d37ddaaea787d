// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {OperatorContract} from "./OperatorContract.sol";
import {OperatorPool} from "./OperatorPool.sol";
import {SumTree} from "./SumTree.sol";
import {VerificationRounds} from "./VerificationRounds.sol";
import {IOperatorContract} from "./interfaces/IOperatorContract.sol";
import {IRandomness} from "./interfaces/IRandomness.sol";
import {ITokenStaking} from "./interfaces/ITokenStaking.sol";
import {IVerificationOperator} from "./interfaces/IVerificationOperator.sol";
import {IVerificationRounds} from "./interfaces/IVerificationRounds.sol";

/// @title Rounds among operators drawn by stake
///
/// Who may do what: the service, or anyone where there is none, starts rounds; operators join and leave the pool; anyone draws the seats
/// of the next round and settles a round whose answers are in, for a fixed fee each, and proves that an operator gave its answer away,
/// for 5 % of what that one loses. Seated operators commit and reveal once in each round, whatever the number of their seats.
/// Once the panic button disabled this contract on `Registry`, nobody can do anything, and no stake is locked or taken.
///
/// Nobody chooses who sits. What a draw depends on is fixed before its randomness is known: the pool, because nobody joins, leaves or
/// changes weight while a round could be drawn; who is eligible, because that is asked about the time of the request; the randomness,
/// because a value that lapsed is replaced for all rounds that are not drawn, and not for one.
///
/// Assumed: `TokenStaking`, `Registry` and the source of randomness do what their interfaces say and call nobody back. Operators with fewer
/// than n−f seats collude; stake, not the number of accounts, gives seats. Beneficiaries are hostile; they are paid by `withdraw` alone.
/// Deliberately unchecked: as `VerificationRounds` and `OperatorPool` say.
contract VerificationOperator is VerificationRounds, OperatorPool, IVerificationOperator {
    using SumTree for SumTree.Gaps;
    using SumTree for SumTree.Tree;

    /// @dev So that whoever commits or reveals finds its seats in four words, and every draw fits into a transaction.
    uint256 private constant MAX_SEATS = 64;
    uint256 private constant MAX_TIME = 30 days;
    /// @dev For how long after a round's last reveal the stake of those it seats stays locked, if nobody settles it.
    uint256 private constant SETTLE_TIME = 30 days;
    /// @dev So many who lost eligibility are passed over by one draw. One more, and the pool is drawn from anew without them.
    uint256 private constant MOST_PASSED_OVER = 32;
    /// @dev 1 in each of 16 lanes of 16 bits, and all bits but the highest.
    uint256 private constant ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;
    uint256 private constant LOWS = 0x7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff7fff;

    struct Queue {
        uint40 started;
        uint40 drawn;
        /// Rounds up to here that are not drawn use this id in the place of their own.
        uint40 askedAgainUntil;
        uint64 askedAgain;
    }

    /// @dev What a draw has so far: leaves drawn, in order, each with its seats and its interval of the tree.
    struct Draw {
        uint256[] leaves;
        uint256[] seats;
        uint256[] starts;
        uint256[] weights;
        uint256 distinct;
        uint256[] passedOver;
        uint256 passed;
    }

    address public immutable override randomness;
    uint256 public immutable override fee;
    uint256 private immutable MINIMUM_DISTINCT;
    uint256 private immutable FEE_PER_SEAT;
    uint256 private immutable DRAW_FEE;
    uint256 private immutable SETTLE_FEE;
    uint64 private immutable DRAW_TIME;
    uint64 private immutable COMMIT_TIME;
    uint64 private immutable REVEAL_TIME;
    uint256 private immutable PENALTY_ABSENT;
    uint256 private immutable PENALTY_WRONG;

    Queue private _queue;
    uint256 public override carried;
    mapping(uint96 round => uint64) private _asked;
    /// @dev Leaves, 16 to a word, the first seat in the lowest bits, equal ones together; zero until drawn.
    mapping(uint96 round => uint256[4]) private _seats;

    /// @param service_ Zero for the public.
    /// @param p The fee of a round less than 2^64 wei; times 1 second to 30 days.
    constructor(address registry_, address service_, address staking_, address randomness_, Parameters memory p)
        OperatorContract(registry_, service_)
        OperatorPool(staking_, p.weightUnit)
        VerificationRounds(p.seats)
    {
        if (randomness_ == address(0)) revert ZeroAddress();
        if (p.seats == 0 || p.seats > MAX_SEATS || p.minimumDistinct == 0 || p.minimumDistinct > p.seats) {
            revert SeatsInvalid(p.seats, p.minimumDistinct);
        }
        uint256 fee_ = uint256(p.feePerSeat) * p.seats + p.drawFee + p.settleFee;
        if (fee_ > type(uint64).max) revert FeeTooHigh(fee_);
        if (
            p.drawTime == 0 || p.commitTime == 0 || p.revealTime == 0 || p.drawTime > MAX_TIME || p.commitTime > MAX_TIME
                || p.revealTime > MAX_TIME
        ) revert TimesInvalid(p.drawTime, p.commitTime, p.revealTime);
        // Whoever has lost a round anyway may not get off more cheaply by giving itself away.
        if (p.penaltyWrong < p.penaltyAbsent) revert PenaltiesInvalid(p.penaltyAbsent, p.penaltyWrong);

        randomness = randomness_;
        fee = fee_;
        MINIMUM_DISTINCT = p.minimumDistinct;
        (FEE_PER_SEAT, DRAW_FEE, SETTLE_FEE) = (p.feePerSeat, p.drawFee, p.settleFee);
        (DRAW_TIME, COMMIT_TIME, REVEAL_TIME) = (p.drawTime, p.commitTime, p.revealTime);
        (PENALTY_ABSENT, PENALTY_WRONG) = (p.penaltyAbsent, p.penaltyWrong);
    }

    // ---------------------------------------------------------------- service

    /// @inheritdoc IVerificationRounds
    function startRound(address customer, address contractAddress, bytes32 digest)
        external
        payable
        whileEnabled
        onlyService
        returns (uint96 round)
    {
        if (msg.value < fee) revert FeeTooLow(fee, msg.value);

        if (msg.value > fee) carried += msg.value - fee;
        round = ++_queue.started;
        uint64 commitUntil = uint64(block.timestamp) + DRAW_TIME + COMMIT_TIME;
        _start(round, customer, contractAddress, digest, commitUntil, commitUntil + REVEAL_TIME);

        _asked[round] = IRandomness(randomness).ask();
    }

    // ---------------------------------------------------------------- anyone

    /// @inheritdoc IVerificationOperator
    function draw(uint96 round) external whileEnabled {
        StoredRound storage r = _existing(round);
        Queue memory q = _queue;
        if (round <= q.drawn) revert AlreadyDrawn(round);
        if (round != q.drawn + 1) revert DrawFirst(q.drawn + 1);

        Draw memory d;
        if (block.timestamp <= _startOf(r) + DRAW_TIME) {
            uint64 id = _idOf(q, round);
            (bytes32 value, IRandomness.State state) = IRandomness(randomness).valueOf(id);
            if (state == IRandomness.State.WAITING) revert RandomnessNotKnown(round, id);
            bool done = state == IRandomness.State.READY;
            if (done) (d, done) = _drawn(round, r, value);
            _passOver(d);
            if (!done) {
                _askAgain(q, round);
                return;
            }
            if (round <= q.askedAgainUntil) _asked[round] = id;
        }

        _queue.drawn = uint40(round);
        _earn(msg.sender, DRAW_FEE);
        emit Drawn(round, _seat(round, d));
        if (d.distinct == 0) {
            r.outcome = Outcome.NO_VERDICT;
            (r.buildDigest, r.findingsDigest) = (0, 0);
            carried += FEE_PER_SEAT * SEATS + SETTLE_FEE;

            emit Settled(round, Outcome.NO_VERDICT, 0, 0);
        }
    }

    /// @inheritdoc IVerificationRounds
    function settle(uint96 round) external whileEnabled {
        StoredRound storage r = _existing(round);
        if (round > _queue.drawn) revert NotDrawn(round);
        _checkSettling(round, r);

        (Outcome outcome, uint256 agreed) = _conclude(round, r);
        uint256 paidSeats = outcome == Outcome.NO_VERDICT ? r.reveals : agreed;
        uint256 pot = FEE_PER_SEAT * SEATS + carried;
        uint256 share = paidSeats == 0 ? 0 : pot / paidSeats;
        carried = pot - share * paidSeats;
        _earn(msg.sender, SETTLE_FEE);

        emit Settled(round, outcome, r.buildDigest, r.findingsDigest);

        _judge(round, r, outcome, share);
    }

    /// @inheritdoc IVerificationOperator
    function proveLeak(
        uint96 round,
        address operator,
        Verdict verdict,
        bytes32 buildDigest,
        bytes32 findingsDigest,
        bytes32 salt
    ) external whileEnabled {
        StoredRound storage r = _existing(round);
        (uint256 leaf, uint256 seats) = _seated(round, operator);
        uint256 word = _word[round][leaf];
        if (word == 0) revert NoCommitment(round, operator);
        if (word > COMMITMENT) revert AlreadyRevealed(round, operator);
        if (_revealsOpen(r)) revert RevealsOpen(round);
        if (word != _commitment(round, operator, verdict, buildDigest, findingsDigest, salt)) {
            revert NotTheCommitment(round, operator);
        }

        // A mark without a verdict: known, and worth nothing.
        _word[round][leaf] = MARK;
        r.commits -= uint8(seats);

        emit LeakProven(round, operator, msg.sender);

        address[] memory operators = new address[](1);
        operators[0] = operator;
        ITokenStaking(staking).seize(PENALTY_WRONG, 100, msg.sender, operators);
        if (_tree.weightOf(leaf) != 0 && _due() == 0) _weigh(operator, leaf);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IOperatorContract
    function weight() external view returns (uint256) {
        return _tree.total() * weightUnit / 1e18;
    }

    /// @inheritdoc IVerificationRounds
    function roundTime() external view returns (uint64) {
        return DRAW_TIME + COMMIT_TIME + REVEAL_TIME;
    }

    /// @inheritdoc IVerificationRounds
    function validators() external view returns (address[] memory all) {
        uint256 leaves = _leaves;
        all = new address[](leaves);
        uint256 count;
        for (uint256 leaf = 1; leaf <= leaves; ++leaf) {
            if (_tree.weightOf(leaf) != 0) all[count++] = _leaf[leaf].operator;
        }
        assembly ("memory-safe") {
            mstore(all, count)
        }
    }

    /// @inheritdoc IVerificationOperator
    function parameters() external view returns (Parameters memory) {
        return Parameters({
            seats: uint8(SEATS),
            minimumDistinct: uint8(MINIMUM_DISTINCT),
            weightUnit: uint96(weightUnit),
            feePerSeat: uint64(FEE_PER_SEAT),
            drawFee: uint64(DRAW_FEE),
            settleFee: uint64(SETTLE_FEE),
            drawTime: DRAW_TIME,
            commitTime: COMMIT_TIME,
            revealTime: REVEAL_TIME,
            penaltyAbsent: uint96(PENALTY_ABSENT),
            penaltyWrong: uint96(PENALTY_WRONG)
        });
    }

    /// @inheritdoc IVerificationOperator
    function randomnessOf(uint96 round) external view returns (uint64) {
        _existing(round);
        return _idOf(_queue, round);
    }

    /// @inheritdoc IVerificationOperator
    function roundCount() external view returns (uint96 started, uint96 drawn) {
        return (_queue.started, _queue.drawn);
    }

    /// @inheritdoc IVerificationOperator
    function seatsOf(uint96 round, address operator) external view returns (uint256) {
        _existing(round);
        uint256 leaf = _leafOf[operator];
        return leaf == 0 || _leaf[leaf].sinceRound > round ? 0 : _seatsAt(round, leaf);
    }

    function supportsInterface(bytes4 interfaceId) public view override(OperatorContract, VerificationRounds) returns (bool) {
        return interfaceId == type(IVerificationOperator).interfaceId || super.supportsInterface(interfaceId);
    }

    // ---------------------------------------------------------------- inside: the queue

    function _startOf(StoredRound storage r) private view returns (uint64) {
        return r.commitUntil - COMMIT_TIME - DRAW_TIME;
    }

    function _idOf(Queue memory q, uint96 round) private view returns (uint64) {
        return round > q.drawn && round <= q.askedAgainUntil ? q.askedAgain : _asked[round];
    }

    /// @dev The next round, if it could be drawn, or ended, now; else zero. While its value has not come, neither have those after it;
    /// once it lapsed, theirs will be asked for again with it, so nothing is known then that will be used.
    function _due() private view returns (uint96 next) {
        Queue memory q = _queue;
        if (q.drawn == q.started) return 0;
        next = q.drawn + 1;
        if (block.timestamp > _startOf(_round[next]) + DRAW_TIME) return next;
        (, IRandomness.State state) = IRandomness(randomness).valueOf(_idOf(q, next));
        if (state != IRandomness.State.READY) return 0;
    }

    function _checkNothingDue() internal view override {
        uint96 due = _due();
        if (due != 0) revert DrawFirst(due);
    }

    function _nextRound() internal view override returns (uint40) {
        return _queue.drawn + 1;
    }

    function _askAgain(Queue memory q, uint96 round) private {
        uint64 id = IRandomness(randomness).ask();
        (_queue.askedAgainUntil, _queue.askedAgain) = (q.started, id);

        emit AskedAgain(round, q.started, id);
    }

    // ---------------------------------------------------------------- inside: the draw

    /// @dev Each seat is a point of the pool's weights, drawn with replacement. Whoever was not eligible when the round was asked for is
    /// left out; so is, once only as many seats are left as different operators are missing, whoever has one. There are no leaves if the
    /// pool cannot fill the seats; not `done` means that too many were passed over.
    function _drawn(uint96 round, StoredRound storage r, bytes32 value) private view returns (Draw memory d, bool done) {
        uint256 total = _tree.total();
        SumTree.Gaps memory gaps = SumTree.gaps(SEATS + MOST_PASSED_OVER);
        d.leaves = new uint256[](SEATS);
        d.seats = new uint256[](SEATS);
        d.starts = new uint256[](SEATS);
        d.weights = new uint256[](SEATS);
        d.passedOver = new uint256[](MOST_PASSED_OVER);
        bool onlyNew;
        uint256 left = SEATS;
        for (uint256 i = 0; left != 0; ++i) {
            if (!onlyNew && d.distinct + left <= MINIMUM_DISTINCT) {
                onlyNew = true;
                for (uint256 k = 0; k < d.distinct; ++k) gaps.leaveOut(d.starts[k], d.weights[k]);
            }
            if (gaps.total == total) {
                d.distinct = 0;
                return (d, true);
            }
            uint256 point = uint256(keccak256(abi.encode(value, round, i))) % (total - gaps.total);
            (uint256 leaf, uint256 start, uint256 weight_) = _tree.find(gaps.across(point));

            uint256 place = 0;
            while (place < d.distinct && d.leaves[place] != leaf) ++place;
            if (place == d.distinct) {
                if (!_wasEligible(leaf, r)) {
                    if (d.passed == MOST_PASSED_OVER) return (d, false);
                    d.passedOver[d.passed++] = leaf;
                    gaps.leaveOut(start, weight_);
                    continue;
                }
                (d.leaves[place], d.starts[place], d.weights[place]) = (leaf, start, weight_);
                ++d.distinct;
                if (onlyNew) gaps.leaveOut(start, weight_);
            }
            ++d.seats[place];
            --left;
        }
        done = true;
    }

    /// @dev With a lock that lasts until the round is settled: nobody takes a stake away from under its seats.
    function _wasEligible(uint256 leaf, StoredRound storage r) private view returns (bool) {
        Leaf memory l = _leaf[leaf];
        return uint256(l.lockedUntilDay) * 1 days >= r.revealUntil + SETTLE_TIME
            && ITokenStaking(staking).wasEligible(l.operator, address(this), _startOf(r));
    }

    /// @dev Who was not eligible leaves the pool.
    function _passOver(Draw memory d) private {
        for (uint256 i = 0; i < d.passed; ++i) _remove(_leaf[d.passedOver[i]].operator, d.passedOver[i]);
    }

    function _seat(uint96 round, Draw memory d) private returns (address[] memory operators) {
        if (d.distinct == 0) return operators;
        operators = new address[](SEATS);
        uint256[4] storage words = _seats[round];
        uint256 seat;
        uint256 word;
        for (uint256 k = 0; k < d.distinct; ++k) {
            Leaf storage l = _leaf[d.leaves[k]];
            address operator = l.operator;
            l.openSeats += uint32(d.seats[k]);
            for (uint256 end = seat + d.seats[k]; seat < end; ++seat) {
                operators[seat] = operator;
                word |= d.leaves[k] << ((seat & 15) << 4);
                if (seat & 15 == 15 || seat + 1 == SEATS) {
                    words[seat >> 4] = word;
                    word = 0;
                }
            }
        }
    }

    // ---------------------------------------------------------------- inside: seats

    function _seated(uint96 round, address validator) internal view override returns (uint256 place, uint256 seats) {
        place = _leafOf[validator];
        seats = place == 0 ? 0 : _seatsAt(round, place);
        if (seats == 0) revert NotSeated(round, validator);
    }

    /// @dev How often a leaf is among the seats, 16 lanes at once: a lane is zero where it equals the leaf; adding LOWS carries into the
    /// highest bit of every lane that is not; multiplying by ONES adds the lanes up in the highest one.
    function _seatsAt(uint96 round, uint256 leaf) private view returns (uint256 seats) {
        uint256[4] storage words = _seats[round];
        unchecked {
            uint256 pattern = leaf * ONES;
            uint256 count = (SEATS + 15) >> 4;
            for (uint256 i = 0; i < count; ++i) {
                uint256 lanes = words[i] ^ pattern;
                uint256 zeros = ~(((lanes & LOWS) + LOWS) | lanes | LOWS);
                seats += ((zeros >> 15) * ONES) >> 240;
            }
        }
    }

    function _placeOf(uint96 round, uint256 seat) internal view override returns (uint256) {
        return (_seats[round][seat >> 4] >> ((seat & 15) << 4)) & type(uint16).max;
    }

    /// @dev Zero for those who have left the pool since.
    function _validatorAt(uint96 round, uint256 seat) internal view override returns (address) {
        Leaf memory l = _leaf[_placeOf(round, seat)];
        return l.sinceRound <= round ? l.operator : address(0);
    }

    // ---------------------------------------------------------------- inside: what a settled round means for those who sat

    /// @dev Pays, gives seats back and punishes, one operator after the other.
    function _judge(uint96 round, StoredRound storage r, Outcome outcome, uint256 share) private {
        uint256 answer = _answer(r.verdict, r.buildDigest);
        address[] memory absent = new address[](SEATS);
        address[] memory wrong = new address[](SEATS);
        uint256 absents;
        uint256 wrongs;
        for (uint256 seat = 0; seat < SEATS;) {
            uint256 leaf = _placeOf(round, seat);
            uint256 seats = 1;
            while (seat + seats < SEATS && _placeOf(round, seat + seats) == leaf) ++seats;
            seat += seats;
            address operator = _leaf[leaf].operator;
            _leaf[leaf].openSeats -= uint32(seats);
            uint256 word = _word[round][leaf];
            if (word <= COMMITMENT) {
                absent[absents++] = operator;
            } else if (word != MARK) {
                if (outcome == Outcome.NO_VERDICT || word & ~TAG == answer) {
                    _earn(ITokenStaking(staking).beneficiaryOf(operator), share * seats);
                } else if (_contradicts(word, outcome)) {
                    wrong[wrongs++] = operator;
                }
            }
        }
        assembly ("memory-safe") {
            mstore(absent, absents)
            mstore(wrong, wrongs)
        }

        if (absents != 0) ITokenStaking(staking).slash(PENALTY_ABSENT, absent);
        if (wrongs != 0) ITokenStaking(staking).slash(PENALTY_WRONG, wrong);
        if (absents + wrongs != 0) {
            emit Punished(round, absent, wrong);

            if (_due() == 0) {
                _weighAll(absent);
                _weighAll(wrong);
            }
        }
        for (uint256 seat = 0; seat < SEATS; ++seat) _release(_placeOf(round, seat));
    }

    /// @dev UNAVAILABLE and SOURCE_CHANGED contradict nobody, and nobody contradicts them: servers differ, builds do not.
    function _contradicts(uint256 word, Outcome outcome) private pure returns (bool) {
        Verdict verdict = Verdict(word >> 248);
        return (outcome == Outcome.MATCH || outcome == Outcome.MISMATCH) && (verdict == Verdict.MATCH || verdict == Verdict.MISMATCH);
    }

    function _weighAll(address[] memory operators) private {
        for (uint256 i = 0; i < operators.length; ++i) {
            uint256 leaf = _leafOf[operators[i]];
            if (_tree.weightOf(leaf) != 0) _weigh(operators[i], leaf);
        }
    }

    /// @dev Of those who left, the last seat was what held their stake and their leaf.
    function _release(uint256 leaf) private {
        Leaf memory l = _leaf[leaf];
        if (l.operator != address(0) && l.openSeats == 0 && _tree.weightOf(leaf) == 0) _vacate(l.operator, leaf);
    }
}

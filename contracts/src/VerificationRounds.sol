// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {OperatorContract} from "./OperatorContract.sol";
import {IVerificationRounds} from "./interfaces/IVerificationRounds.sol";

/// @title Commit, reveal, count
/// @notice What operator contracts for verification have in common: whoever is seated commits to an answer, reveals it, and equal reveals
/// of n−f of n seats decide (f = ⌊(n−1)/3⌋). Who is seated, when, for what price and at what risk is said by those that inherit.
///
/// Assumed: fewer than n−f seats collude. Commit and reveal keep a validator from copying another's answer off the chain; they do not keep
/// two from agreeing beforehand.
/// Deliberately unchecked: customer, contract and digest, which are hostile until a validator recognises them; they are never called.
/// That digests mean something: validators compare builds, this contract compares words.
///
/// A validator's place in a round keeps one word, however many seats it holds, so that committing and revealing each write one slot
/// and the round's:
///   before the reveal   00 ++ last 31 bytes of the commitment
///   after the reveal    mark (1 bit), verdict (7 bits), build tag (124), findings tag (124)
/// Tags are cut from keccak256; to forge an answer equal to an honest one takes a second preimage of 124 bits. The full digests of
/// an answer are kept while it is the candidate of a majority vote (Boyer and Moore): an answer that n−f of at most n seats
/// gave is always the candidate in the end, and settling counts the words that equal it.
abstract contract VerificationRounds is OperatorContract, IVerificationRounds {
    uint256 internal constant COMMITMENT = type(uint256).max >> 8;
    uint256 internal constant MARK = 1 << 255;
    uint256 internal constant TAG = (1 << 124) - 1;
    /// @dev In the digests' slots until there is a candidate, so that the first to reveal pays no more than the others.
    bytes32 private constant NO_CANDIDATE = bytes32(uint256(1));

    struct StoredRound {
        // What commits and reveals change; both count seats.
        uint64 commitUntil;
        uint64 revealUntil;
        uint8 commits;
        uint8 reveals;
        Outcome outcome;
        // Candidate of the vote on (verdict, build digest), and how far it is ahead; then of that on the findings digest.
        Verdict verdict;
        uint8 lead;
        uint8 findingsLead;
        uint72 share;
        bytes32 buildDigest;
        bytes32 findingsDigest;
        bytes32 subject;
    }

    uint256 internal immutable SEATS;

    mapping(uint96 round => StoredRound) internal _round;
    mapping(uint96 round => mapping(uint256 place => uint256)) internal _word;

    /// @param seats 1 to 255.
    constructor(uint256 seats) {
        SEATS = seats;
    }

    // ---------------------------------------------------------------- validators

    /// @inheritdoc IVerificationRounds
    function commit(uint96 round, bytes32 commitment) external whileEnabled {
        StoredRound storage r = _existing(round);
        (uint256 place, uint256 seats) = _seated(round, msg.sender);
        uint256 word = uint256(commitment) & COMMITMENT;
        if (_word[round][place] != 0) revert AlreadyCommitted(round, msg.sender);
        if (block.timestamp > r.commitUntil) revert CommitTimeOver(round, r.commitUntil);
        if (word == 0) revert ZeroCommitment();

        _word[round][place] = word;
        r.commits += uint8(seats);

        emit Committed(round, msg.sender, commitment);
    }

    /// @inheritdoc IVerificationRounds
    function reveal(uint96 round, Verdict verdict, bytes32 buildDigest, bytes32 findingsDigest, bytes32 salt)
        external
        whileEnabled
    {
        StoredRound storage r = _existing(round);
        (uint256 place, uint256 seats) = _seated(round, msg.sender);
        uint256 word = _word[round][place];
        if (word == 0) revert NoCommitment(round, msg.sender);
        if (word > COMMITMENT) revert AlreadyRevealed(round, msg.sender);
        if (r.outcome != Outcome.PENDING) revert AlreadySettled(round);
        if (!_revealsOpen(r)) revert RevealNotOpen(round, r.commitUntil);
        if (block.timestamp > r.revealUntil) revert RevealTimeOver(round, r.revealUntil);
        if (verdict == Verdict.NONE) revert VerdictInvalid();
        if (word != _commitment(round, msg.sender, verdict, buildDigest, findingsDigest, salt)) {
            revert RevealDiffers(round, msg.sender);
        }

        _word[round][place] = _answer(verdict, buildDigest) | _tag(findingsDigest);
        r.reveals += uint8(seats);
        _vote(r, uint8(seats), verdict, buildDigest, findingsDigest);

        emit Revealed(round, msg.sender, verdict, buildDigest, findingsDigest);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IVerificationRounds
    function result(uint96 round) external view returns (Outcome outcome, bytes32 buildDigest, bytes32 findingsDigest) {
        StoredRound storage r = _existing(round);
        if (r.outcome == Outcome.PENDING) return (Outcome.PENDING, 0, 0);
        return (r.outcome, r.buildDigest, r.findingsDigest);
    }

    /// @inheritdoc IVerificationRounds
    function subjectOf(uint96 round) external view returns (bytes32) {
        return _round[round].subject;
    }

    /// @inheritdoc IVerificationRounds
    function roundOf(uint96 round) external view returns (Round memory) {
        StoredRound storage r = _existing(round);
        bool settled = r.outcome != Outcome.PENDING;
        return Round({
            subject: r.subject,
            commitUntil: r.commitUntil,
            revealUntil: r.revealUntil,
            seats: uint16(SEATS),
            commits: r.commits,
            reveals: r.reveals,
            outcome: r.outcome,
            buildDigest: settled ? r.buildDigest : bytes32(0),
            findingsDigest: settled ? r.findingsDigest : bytes32(0)
        });
    }

    /// @inheritdoc IVerificationRounds
    function seatOf(uint96 round, uint256 seat) external view returns (Seat memory s) {
        _existing(round);
        s.validator = _validatorAt(round, seat);
        uint256 word = _word[round][_placeOf(round, seat)];
        if (word <= COMMITMENT) {
            s.commitment = bytes32(word);
        } else {
            s.verdict = Verdict((word & ~MARK) >> 248);
            s.buildTag = uint128((word >> 124) & TAG);
            s.findingsTag = uint128(word & TAG);
        }
    }

    function supportsInterface(bytes4 interfaceId) public view virtual override returns (bool) {
        return interfaceId == type(IVerificationRounds).interfaceId || super.supportsInterface(interfaceId);
    }

    // ---------------------------------------------------------------- inside: who is seated

    /// @dev The one place of a validator in a round, and its seats; reverts NotSeated.
    function _seated(uint96 round, address validator) internal view virtual returns (uint256 place, uint256 seats);

    /// @dev The place of whoever holds a seat.
    function _placeOf(uint96 round, uint256 seat) internal view virtual returns (uint256);

    function _validatorAt(uint96 round, uint256 seat) internal view virtual returns (address);

    // ---------------------------------------------------------------- inside: rounds

    function _existing(uint96 round) internal view returns (StoredRound storage r) {
        r = _round[round];
        if (r.commitUntil == 0) revert UnknownRound(round);
    }

    function _start(
        uint96 round,
        address customer,
        address contractAddress,
        bytes32 digest,
        uint64 commitUntil,
        uint64 revealUntil
    ) internal {
        StoredRound storage r = _round[round];
        r.commitUntil = commitUntil;
        r.revealUntil = revealUntil;
        r.buildDigest = NO_CANDIDATE;
        r.findingsDigest = NO_CANDIDATE;
        r.subject = keccak256(abi.encode(customer, contractAddress, digest, block.timestamp));

        emit RoundStarted(round, customer, contractAddress, digest, commitUntil, revealUntil);
    }

    function _revealsOpen(StoredRound storage r) internal view returns (bool) {
        return r.commits == SEATS || block.timestamp > r.commitUntil;
    }

    /// @dev No more answers can come, or the time for them is over; reverts if not, or if it has been settled.
    function _checkSettling(uint96 round, StoredRound storage r) internal view {
        if (r.outcome != Outcome.PENDING) revert AlreadySettled(round);
        bool allIn = r.reveals == r.commits && _revealsOpen(r);
        if (!allIn && block.timestamp <= r.revealUntil) revert SettleTooEarly(round, r.revealUntil);
    }

    /// @dev Writes the outcome and forgets digests that were not agreed upon; `agreed` seats gave the answer that decided, if one did.
    function _conclude(uint96 round, StoredRound storage r) internal returns (Outcome outcome, uint256 agreed) {
        bool findingsAgree;
        (outcome, agreed, findingsAgree) = _count(round, r);
        r.outcome = outcome;
        if (outcome == Outcome.NO_VERDICT) r.buildDigest = 0;
        if (!findingsAgree) r.findingsDigest = 0;
    }

    function _commitment(
        uint96 round,
        address validator,
        Verdict verdict,
        bytes32 buildDigest,
        bytes32 findingsDigest,
        bytes32 salt
    ) internal view returns (uint256) {
        return uint256(
            keccak256(abi.encode(block.chainid, address(this), round, validator, verdict, buildDigest, findingsDigest, salt))
        ) & COMMITMENT;
    }

    /// @dev One more answer: it supports its candidate, weakens another, or takes the place of one that has no lead left.
    function _vote(StoredRound storage r, uint8 seats, Verdict verdict, bytes32 buildDigest, bytes32 findingsDigest) private {
        uint8 lead = r.lead;
        if (r.verdict == verdict && r.buildDigest == buildDigest) {
            lead += seats;
        } else if (lead >= seats) {
            lead -= seats;
        } else {
            lead = seats - lead;
            r.verdict = verdict;
            r.buildDigest = buildDigest;
        }
        r.lead = lead;

        lead = r.findingsLead;
        if (r.findingsDigest == findingsDigest) {
            lead += seats;
        } else if (lead >= seats) {
            lead -= seats;
        } else {
            lead = seats - lead;
            r.findingsDigest = findingsDigest;
        }
        r.findingsLead = lead;
    }

    /// @dev The candidates decide if n−f words equal them: first verdict and build digest, then, among those, the findings digest.
    function _count(uint96 round, StoredRound storage r) private view returns (Outcome, uint256 equal, bool findingsAgree) {
        uint256 quorum = SEATS - (SEATS - 1) / 3;
        if (r.reveals < quorum) return (Outcome.NO_VERDICT, 0, false);

        uint256 answer = _answer(r.verdict, r.buildDigest);
        uint256 findings = _tag(r.findingsDigest);
        uint256 equalFindings;
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            uint256 word = _word[round][_placeOf(round, seat)];
            if (word & ~TAG != answer) continue;
            ++equal;
            if (word & TAG == findings) ++equalFindings;
        }

        if (equal < quorum || r.verdict == Verdict.UNAVAILABLE) return (Outcome.NO_VERDICT, equal, false);
        findingsAgree = equalFindings >= quorum;
        if (r.verdict == Verdict.MATCH) return (Outcome.MATCH, equal, findingsAgree);
        if (r.verdict == Verdict.MISMATCH) return (Outcome.MISMATCH, equal, findingsAgree);
        return (Outcome.SOURCE_CHANGED, equal, findingsAgree);
    }

    function _answer(Verdict verdict, bytes32 buildDigest) internal pure returns (uint256) {
        return (uint256(verdict) << 248) | (_tag(buildDigest) << 124);
    }

    function _tag(bytes32 digest) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(digest))) & TAG;
    }
}

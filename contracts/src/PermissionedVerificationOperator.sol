// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IOperatorContract} from "./interfaces/IOperatorContract.sol";
import {IPermissionedVerificationOperator} from "./interfaces/IPermissionedVerificationOperator.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IVerificationRounds} from "./interfaces/IVerificationRounds.sol";

/// @title Rounds among a fixed list of validators
///
/// Who may do what: the service starts rounds; a validator commits and reveals once in each, and collects its share of the fee;
/// anyone settles. Once the panic button disabled this contract on `Registry`, nobody can do anything: what was not collected stays.
/// Assumed: fewer than n−f validators collude (n seats, f = ⌊(n−1)/3⌋). Commit and reveal keep a validator from copying another's
/// answer off the chain; they do not keep two from agreeing beforehand.
/// Deliberately unchecked: customer, contract and digest, which are hostile until a validator recognises them; they are never called.
/// That digests mean something: validators compare builds, this contract compares words.
///
/// A seat keeps one word per round, so that committing and revealing each write one slot and the round's:
///   before the reveal   00 ++ last 31 bytes of the commitment
///   after the reveal    collected (1 bit), verdict (7 bits), build tag (124), findings tag (124)
/// Tags are cut from keccak256; to forge an answer equal to an honest one takes a second preimage of 124 bits. The full digests of
/// an answer are kept while it is the candidate of a majority vote (Boyer and Moore): an answer that n−f of at most n seats
/// gave is always the candidate in the end, and settling counts the words that equal it.
contract PermissionedVerificationOperator is IPermissionedVerificationOperator, ERC165 {
    uint256 private constant COMMITMENT = type(uint256).max >> 8;
    uint256 private constant COLLECTED = 1 << 255;
    uint256 private constant TAG = (1 << 124) - 1;
    /// @dev In the digests' slots until there is a candidate, so that the first to reveal pays no more than the others.
    bytes32 private constant NO_CANDIDATE = bytes32(uint256(1));

    struct StoredRound {
        // What commits and reveals change.
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

    address public immutable override registry;
    address public immutable override service;
    uint64 public immutable override commitTime;
    uint64 public immutable override revealTime;
    uint256 public immutable override fee;
    uint256 private immutable SEATS;

    address[] private _validators;
    /// @dev Seat + 1; zero for strangers.
    mapping(address validator => uint256) private _seatPlusOne;
    uint96 private _rounds;
    /// @dev What nobody earned yet: fees of rounds without a reveal, what does not divide, and what was paid above a fee. It goes to
    /// the next round that settles.
    uint256 private _carried;
    mapping(uint96 round => StoredRound) private _round;
    mapping(uint96 round => mapping(uint256 seat => uint256)) private _word;

    modifier whileEnabled() {
        if (IRegistry(registry).statusOf(address(this)) == IRegistry.Status.DISABLED) revert OperatorContractDisabled();
        _;
    }

    /// @param validators_ Ascending, no zero address, 1 to 255.
    /// @param commitTime_ Seconds, not zero; nor is `revealTime_`, which runs after it.
    /// @param fee_ Wei per round; less than 2^63.
    constructor(
        address registry_,
        address service_,
        address[] memory validators_,
        uint64 commitTime_,
        uint64 revealTime_,
        uint256 fee_
    ) {
        if (registry_ == address(0) || service_ == address(0)) revert ZeroAddress();
        if (validators_.length == 0 || validators_.length > 255) revert ValidatorsInvalid(validators_.length);
        if (commitTime_ == 0 || revealTime_ == 0 || commitTime_ > 365 days || revealTime_ > 365 days) {
            revert TimesInvalid(commitTime_, revealTime_);
        }
        if (fee_ >= 1 << 63) revert FeeTooHigh(fee_);

        registry = registry_;
        service = service_;
        commitTime = commitTime_;
        revealTime = revealTime_;
        fee = fee_;
        SEATS = validators_.length;

        address previous;
        for (uint256 seat = 0; seat < validators_.length; ++seat) {
            address validator = validators_[seat];
            if (validator <= previous) revert ValidatorsInvalid(seat);
            previous = validator;
            _seatPlusOne[validator] = seat + 1;
        }
        _validators = validators_;
    }

    // ---------------------------------------------------------------- service

    /// @inheritdoc IVerificationRounds
    function startRound(address customer, address contractAddress, bytes32 digest)
        external
        payable
        whileEnabled
        returns (uint96 round)
    {
        if (msg.sender != service) revert ServiceOnly(service);
        if (msg.value < fee) revert FeeTooLow(fee, msg.value);

        if (msg.value > fee) _carried += msg.value - fee;
        round = ++_rounds;
        StoredRound storage r = _round[round];
        r.commitUntil = uint64(block.timestamp) + commitTime;
        r.revealUntil = uint64(block.timestamp) + commitTime + revealTime;
        r.buildDigest = NO_CANDIDATE;
        r.findingsDigest = NO_CANDIDATE;
        r.subject = keccak256(abi.encode(customer, contractAddress, digest, block.timestamp));

        emit RoundStarted(round, customer, contractAddress, digest, r.commitUntil, r.revealUntil);
    }

    // ---------------------------------------------------------------- validators

    /// @inheritdoc IVerificationRounds
    function commit(uint96 round, bytes32 commitment) external whileEnabled {
        StoredRound storage r = _existing(round);
        uint256 seat = _seatOf(round, msg.sender);
        uint256 word = uint256(commitment) & COMMITMENT;
        if (_word[round][seat] != 0) revert AlreadyCommitted(round, msg.sender);
        if (block.timestamp > r.commitUntil) revert CommitTimeOver(round, r.commitUntil);
        if (word == 0) revert ZeroCommitment();

        _word[round][seat] = word;
        ++r.commits;

        emit Committed(round, msg.sender, commitment);
    }

    /// @inheritdoc IVerificationRounds
    function reveal(uint96 round, Verdict verdict, bytes32 buildDigest, bytes32 findingsDigest, bytes32 salt)
        external
        whileEnabled
    {
        StoredRound storage r = _existing(round);
        uint256 seat = _seatOf(round, msg.sender);
        uint256 word = _word[round][seat];
        if (word == 0) revert NoCommitment(round, msg.sender);
        if (word > COMMITMENT) revert AlreadyRevealed(round, msg.sender);
        if (r.outcome != Outcome.PENDING) revert AlreadySettled(round);
        if (r.commits < SEATS && block.timestamp <= r.commitUntil) revert RevealNotOpen(round, r.commitUntil);
        if (block.timestamp > r.revealUntil) revert RevealTimeOver(round, r.revealUntil);
        if (verdict == Verdict.NONE) revert VerdictInvalid();
        bytes32 commitment = keccak256(
            abi.encode(block.chainid, address(this), round, msg.sender, verdict, buildDigest, findingsDigest, salt)
        );
        if (word != uint256(commitment) & COMMITMENT) revert RevealDiffers(round, msg.sender);

        _word[round][seat] = _answer(verdict, buildDigest) | _tag(findingsDigest);
        ++r.reveals;
        _vote(r, verdict, buildDigest, findingsDigest);

        emit Revealed(round, msg.sender, verdict, buildDigest, findingsDigest);
    }

    /// @inheritdoc IPermissionedVerificationOperator
    function collect(uint96 round) external whileEnabled {
        StoredRound storage r = _existing(round);
        uint256 seat = _seatOf(round, msg.sender);
        uint256 word = _word[round][seat];
        uint256 share = r.share;
        if (share == 0 || word <= COMMITMENT || word >= COLLECTED) revert NothingToCollect(round, msg.sender);

        _word[round][seat] = word | COLLECTED;

        emit Collected(round, msg.sender, share);

        (bool paid,) = msg.sender.call{value: share}("");
        if (!paid) revert PaymentRefused(msg.sender);
    }

    // ---------------------------------------------------------------- anyone

    /// @inheritdoc IVerificationRounds
    function settle(uint96 round) external whileEnabled {
        StoredRound storage r = _existing(round);
        if (r.outcome != Outcome.PENDING) revert AlreadySettled(round);
        bool allIn = r.reveals == r.commits && (r.commits == SEATS || block.timestamp > r.commitUntil);
        if (!allIn && block.timestamp <= r.revealUntil) revert SettleTooEarly(round, r.revealUntil);

        (Outcome outcome, bool findingsAgree) = _count(round, r);
        r.outcome = outcome;
        if (outcome == Outcome.NO_VERDICT) r.buildDigest = 0;
        if (!findingsAgree) r.findingsDigest = 0;
        uint256 pot = fee + _carried;
        if (pot != 0) {
            uint256 share = r.reveals == 0 ? 0 : pot / r.reveals;
            if (share > type(uint72).max) share = type(uint72).max;
            r.share = uint72(share);
            _carried = pot - share * r.reveals;
        }

        emit Settled(round, outcome, r.buildDigest, r.findingsDigest);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IOperatorContract
    function staking() external pure returns (address) {
        return address(0);
    }

    /// @inheritdoc IOperatorContract
    function weight() external pure returns (uint256) {
        return 1;
    }

    /// @inheritdoc IVerificationRounds
    function roundTime() external view returns (uint64) {
        return commitTime + revealTime;
    }

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
        s.validator = _validators[seat];
        uint256 word = _word[round][seat];
        if (word <= COMMITMENT) {
            s.commitment = bytes32(word);
        } else {
            s.verdict = Verdict((word & ~COLLECTED) >> 248);
            s.buildTag = uint128((word >> 124) & TAG);
            s.findingsTag = uint128(word & TAG);
        }
    }

    /// @inheritdoc IVerificationRounds
    function validators() external view returns (address[] memory) {
        return _validators;
    }

    /// @inheritdoc IPermissionedVerificationOperator
    function shareOf(uint96 round) external view returns (uint256) {
        return _existing(round).share;
    }

    /// @inheritdoc ERC165
    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == type(IOperatorContract).interfaceId || interfaceId == type(IVerificationRounds).interfaceId || super.supportsInterface(interfaceId);
    }

    // ---------------------------------------------------------------- inside

    function _existing(uint96 round) private view returns (StoredRound storage r) {
        r = _round[round];
        if (r.commitUntil == 0) revert UnknownRound(round);
    }

    function _seatOf(uint96 round, address validator) private view returns (uint256) {
        uint256 seatPlusOne = _seatPlusOne[validator];
        if (seatPlusOne == 0) revert NotSeated(round, validator);
        return seatPlusOne - 1;
    }

    /// @dev One more answer: it supports its candidate, weakens another, or takes the place of one that has no lead left.
    function _vote(StoredRound storage r, Verdict verdict, bytes32 buildDigest, bytes32 findingsDigest) private {
        if (r.lead == 0) {
            (r.verdict, r.lead) = (verdict, 1);
            if (r.buildDigest != buildDigest) r.buildDigest = buildDigest;
        } else if (r.verdict == verdict && r.buildDigest == buildDigest) {
            ++r.lead;
        } else {
            --r.lead;
        }

        if (r.findingsLead == 0) {
            r.findingsLead = 1;
            if (r.findingsDigest != findingsDigest) r.findingsDigest = findingsDigest;
        } else if (r.findingsDigest == findingsDigest) {
            ++r.findingsLead;
        } else {
            --r.findingsLead;
        }
    }

    /// @dev The candidates decide if n−f words equal them: first verdict and build digest, then, among those, the findings digest.
    function _count(uint96 round, StoredRound storage r) private view returns (Outcome, bool findingsAgree) {
        uint256 quorum = SEATS - (SEATS - 1) / 3;
        if (r.reveals < quorum) return (Outcome.NO_VERDICT, false);

        uint256 answer = _answer(r.verdict, r.buildDigest);
        uint256 findings = _tag(r.findingsDigest);
        uint256 equal;
        uint256 equalFindings;
        for (uint256 seat = 0; seat < SEATS; ++seat) {
            uint256 word = _word[round][seat];
            if (word & ~TAG != answer) continue;
            ++equal;
            if (word & TAG == findings) ++equalFindings;
        }

        if (equal < quorum || r.verdict == Verdict.UNAVAILABLE) return (Outcome.NO_VERDICT, false);
        findingsAgree = equalFindings >= quorum;
        if (r.verdict == Verdict.MATCH) return (Outcome.MATCH, findingsAgree);
        if (r.verdict == Verdict.MISMATCH) return (Outcome.MISMATCH, findingsAgree);
        return (Outcome.SOURCE_CHANGED, findingsAgree);
    }

    function _answer(Verdict verdict, bytes32 buildDigest) private pure returns (uint256) {
        return (uint256(verdict) << 248) | (_tag(buildDigest) << 124);
    }

    function _tag(bytes32 digest) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(digest))) & TAG;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {ConfigurationCode} from "./ConfigurationCode.sol";
import {IntentHash} from "./IntentHash.sol";
import {Signatures} from "./Signatures.sol";
import {IAuthority} from "./interfaces/IAuthority.sol";
import {ICodeRegistry} from "./interfaces/ICodeRegistry.sol";
import {IVerificationRounds} from "./interfaces/IVerificationRounds.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IVerificationService} from "./interfaces/IVerificationService.sol";

/// @title Records of code
/// @notice Immutable: no key, ours included, can rewrite what others control. A new version stands beside the old; records move one by one.
///
/// Who may do what
///   anyone               proposes, submits signatures, requests and concludes rounds, activates, applies, resumes, retries a halt
///   m of n signers       every change of their record, through an intent; nothing else
///   one signer           approves or rejects by transaction
///   proposer             withdraws its own intent before m
///   guardian             halts, once in 30 days, for 7 days
///   families             (APPROVED on Registry) register
///   operator contracts   (APPROVED on Registry) are asked for a round's outcome
/// Assumed
///   Registry approves only families whose authorities obey, and operator contracts whose rounds are honest up to f seats.
///   The service may delay: a round it names must be of this record and digest, and its result is read from the operator contract.
/// Deliberately unchecked
///   What new code does: signers and validators answer for it. Only code hash, place and assertions are enforced.
///   Old bodies: events carry them; a body counts when it hashes to the stored digest.
/// Calls out: Registry and operator contracts (static), the service, the record's authority, EIP-1271 signers (static, gas-limited),
/// assertion targets (static, gas-limited). It delegatecalls nothing. A record is `Busy` while its authority or the service is called.
contract CodeRegistry is ICodeRegistry {
    using ConfigurationCode for bytes;
    using ConfigurationCode for address;
    using IntentHash for *;

    uint64 private constant MAX_COLLECT = 30 days;
    uint64 private constant GUARDIAN_PAUSE = 30 days;
    uint64 private constant GUARDIAN_HALT = 7 days;
    uint64 private constant HAND_OVER_TIME = 7 days;
    uint256 private constant MAX_LINK = 128;
    uint256 private constant MAX_ASSERTIONS = 16;
    uint256 private constant MAX_ANSWER = 4096;
    uint256 private constant ASSERTION_GAS = 500_000;
    uint256 private constant HALT_GAS = 250_000;
    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant NO_FINDINGS = keccak256("");

    /// @dev Slots by who touches them: an approval the first two, an activation the first three, each also the digest.
    struct Slots {
        address authority;
        uint32 epoch;
        uint32 lastVersion;
        Stage stage;
        Halt halt;
        bool busy;
        uint8 activeIndex;
        // ---
        address configuration;
        uint8 rounds;
        bool rollBack;
        bool enforced;
        bool closed;
        uint40 activateUntil;
        bool asked; // for a round of this approval: `nextRoundAt` counts
        // ---
        address operatorContract;
        uint56 round;
        uint40 activateFrom;
        // ---
        bytes32 digest;
        bytes32 history; // of the versions that were active: keccak256(history before, leaf)
        // --- rarely touched
        uint40 nextRoundAt;
        uint40 guardianHaltAt;
        uint40 handOverAt;
        uint40 configurationAt;
        // ---
        bytes32 allowedFindings;
        address haltedBy;
        address pendingConfiguration;
        bytes32 pendingConfigurationDigest;
        address pendingController;
        bytes32 handOverDigest;
        // --- the active head is heads[activeIndex], the approved one the other while a code intent is live
        Head[2] heads;
    }

    address public immutable override registry;
    address public immutable override service;
    uint64 public immutable override roundTime;
    uint64 public immutable override retryTime;

    mapping(address contractAddress => Slots) private _records;
    mapping(bytes32 key => Ballot) private _ballots;
    mapping(bytes32 linkHash => string) private _links;
    mapping(uint256 i => address) public override recordAt;
    uint256 public override recordCount;

    constructor(address registry_, address service_, uint64 roundTime_, uint64 retryTime_) {
        if (registry_ == address(0) || service_ == address(0)) revert ZeroAddress();
        if (roundTime_ > 365 days || retryTime_ > 365 days) revert DelayTooLong(uint40(365 days));
        registry = registry_;
        service = service_;
        roundTime = roundTime_;
        retryTime = retryTime_;
    }

    // ---------------------------------------------------------------- families

    /// @inheritdoc ICodeRegistry
    function register(
        address contractAddress,
        address authority,
        Configuration calldata configuration,
        Head calldata baseline,
        string calldata linkOfBaseline
    ) external {
        if (!_approved(msg.sender, IRegistry.Kind.FAMILY)) revert FamilyNotApproved(msg.sender);
        if (contractAddress == address(0) || authority == address(0)) revert ZeroAddress();
        Slots storage r = _records[contractAddress];
        if (r.authority != address(0)) revert AlreadyRegistered(contractAddress);

        r.authority = authority;
        r.epoch = 1;
        r.configuration = ConfigurationCode.write(configuration);
        r.enforced = true;
        recordAt[recordCount++] = contractAddress;

        Head memory head;
        if (bytes(linkOfBaseline).length > MAX_LINK) revert LinkLength(bytes(linkOfBaseline).length);
        bool adopted = baseline.implementation != address(0);
        if (adopted) {
            head = baseline;
            // The running code is known; what it was built from is hearsay until a version of this record says it.
            head.version = 0;
            head.treeHash = 0;
            head.commit = 0;
            head.linkHash = keccak256(bytes(linkOfBaseline));
            _keepLink(head.linkHash, linkOfBaseline);
            r.heads[0] = head;
            r.history = _after(0, _leaf(0, 0, 0, head.linkHash, head.implementation, head.codeHash));
            r.busy = true;
        } else {
            r.halt = Halt.NEW;
        }
        emit Registered(contractAddress, authority, msg.sender, r.configuration.load(), head);

        if (adopted) {
            // The proof that this authority really holds the proxy: there and back.
            IAuthority(authority).halt();
            IAuthority(authority).switchTo(baseline.implementation);
            _checkCode(baseline.implementation, baseline.codeHash);
            _checkPlace(authority, baseline.implementation);
            r.busy = false;
        }
    }

    // ---------------------------------------------------------------- submit

    /// @inheritdoc ICodeRegistry
    function submitUpgrade(Upgrade calldata intent, bytes calldata signatures) external {
        _submitUpgrade(intent, signatures);
    }

    /// @inheritdoc ICodeRegistry
    function submitRollBack(RollBack calldata intent, bytes calldata signatures, bytes32[] calldata path) external {
        Upgrade calldata u = intent.asUpgrade();
        bytes32 digest = _digest(intent.ofRollBack());
        Slots storage r = _checkOpen(u.headerOf(), digest);
        bytes memory configuration = _checkRollBack(r, intent, path);
        (bool reached, uint64 approvals) = _collect(r, configuration, u.headerOf(), digest, signatures);
        if (!reached) return;

        _approve(r, u, digest, Kind.ROLL_BACK, approvals);
        r.activateFrom = _afterDelay(r);
    }

    /// @inheritdoc ICodeRegistry
    function submitReconfigure(Reconfigure calldata intent, bytes calldata signatures) external {
        bytes32 digest = _digest(intent.ofReconfigure());
        Slots storage r = _checkOpen(intent.headerOf(), digest);
        ConfigurationCode.check(intent.configuration);
        if (!_reach(r, intent.headerOf(), digest, Kind.CONFIGURATION, signatures)) return;

        if (r.pendingConfiguration != address(0)) emit Ended(intent.contractAddress, r.pendingConfigurationDigest, End.SUPERSEDED);
        r.pendingConfiguration = ConfigurationCode.write(intent.configuration);
        r.pendingConfigurationDigest = digest;
        r.configurationAt = _afterDelay(r);
        emit ConfigurationScheduled(intent.contractAddress, digest, r.configurationAt, r.pendingConfiguration.load());
    }

    /// @inheritdoc ICodeRegistry
    function submitCancel(Cancel calldata intent, bytes calldata signatures) external {
        bytes32 digest = _digest(intent.ofCancel());
        Slots storage r = _checkOpen(intent.headerOf(), digest);
        if (!_reach(r, intent.headerOf(), digest, Kind.CANCEL, signatures)) return;

        bytes32 target = intent.digest;
        if (target == r.digest && r.stage != Stage.NONE) {
            r.stage = Stage.NONE;
        } else if (target == r.pendingConfigurationDigest && r.pendingConfiguration != address(0)) {
            r.pendingConfiguration = address(0);
        } else if (target == r.handOverDigest && r.pendingController != address(0)) {
            r.pendingController = address(0);
        } else {
            Ballot storage b = _ballot(r, intent.contractAddress, target);
            _checkBallot(r, b, target);
            b.end = End.CANCELLED;
        }
        emit Ended(intent.contractAddress, target, End.CANCELLED);
    }

    /// @inheritdoc ICodeRegistry
    function submitHandOver(HandOver calldata intent, bytes calldata signatures) external {
        bytes32 digest = _digest(intent.ofHandOver());
        Slots storage r = _checkOpen(intent.headerOf(), digest);
        if (intent.controller == address(0)) revert ZeroAddress();
        if (!_reach(r, intent.headerOf(), digest, Kind.HAND_OVER, signatures)) return;

        if (r.pendingController != address(0)) emit Ended(intent.contractAddress, r.handOverDigest, End.SUPERSEDED);
        r.pendingController = intent.controller;
        r.handOverDigest = digest;
        r.handOverAt = _afterDelay(r);
        emit HandOverStarted(intent.contractAddress, digest, intent.controller, r.handOverAt);
    }

    /// @inheritdoc ICodeRegistry
    function submitArchive(Archive calldata intent, bytes calldata signatures) external {
        bytes32 digest = _digest(intent.ofArchive());
        Slots storage r = _checkOpen(intent.headerOf(), digest);
        if (!_reach(r, intent.headerOf(), digest, Kind.ARCHIVE, signatures)) return;
        if (_live(r)) revert ArchiveNeedsNoApproval(r.digest);

        r.closed = true;
        emit Archived(intent.contractAddress);
    }

    /// @inheritdoc ICodeRegistry
    function submitAndVerify(Upgrade calldata intent, bytes calldata signatures) external payable {
        // Another code intent may be live: the caller does not pay for that one's round.
        if (!_submitUpgrade(intent, signatures)) revert NoLiveApproval(intent.contractAddress);
        requestVerification(intent.contractAddress);
    }

    // ---------------------------------------------------------------- withdraw and reject

    /// @inheritdoc ICodeRegistry
    function withdraw(bytes calldata encoded) external {
        (IntentHash.Header calldata h, bytes32 structHash) = IntentHash.ofEncoded(encoded);
        bytes32 digest = _digest(structHash);
        Slots storage r = _open(h.contractAddress);
        if (h.epoch != r.epoch) revert WrongEpoch(r.epoch, h.epoch);
        if (msg.sender != h.proposer) revert ProposerOnly(h.proposer);
        Ballot storage b = _ballot(r, h.contractAddress, digest);
        _checkBallot(r, b, digest);

        b.end = End.WITHDRAWN;
        emit Ended(h.contractAddress, digest, End.WITHDRAWN);
    }

    /// @inheritdoc ICodeRegistry
    function reject(address contractAddress, bytes32 digest) external {
        Slots storage r = _open(contractAddress);
        bytes memory configuration = r.configuration.load();
        uint256 n = configuration.count();
        uint256 index = configuration.indexOf(msg.sender);
        if (index == n || _delegated(msg.sender)) revert SignerUnknown(msg.sender);
        Ballot storage b = _ballot(r, contractAddress, digest);
        _checkBallot(r, b, digest);

        b.approvals &= ~uint64(1 << index);
        b.rejections |= uint64(1 << index);
        emit Rejected(contractAddress, digest, msg.sender);

        if (n - _bits(b.rejections) < configuration.threshold()) {
            b.end = End.REJECTED;
            emit Ended(contractAddress, digest, End.REJECTED);
        }
    }

    // ---------------------------------------------------------------- verify

    /// @inheritdoc ICodeRegistry
    function requestVerification(address contractAddress) public payable {
        Slots storage r = _open(contractAddress);
        if (r.stage != Stage.APPROVED) revert WrongStage(r.stage);
        _checkLive(r);
        if (r.asked && block.timestamp < r.nextRoundAt) revert TooEarlyToRetry(r.nextRoundAt);

        bytes32 digest = r.digest;
        r.stage = Stage.VERIFYING;
        r.asked = true;
        r.nextRoundAt = uint40(block.timestamp + retryTime);
        r.busy = true;

        (address operatorContract, uint96 round) =
            IVerificationService(service).requestRound{value: msg.value}(contractAddress, digest);

        if (!_approved(operatorContract, IRegistry.Kind.OPERATOR_CONTRACT)) {
            revert OperatorContractNotApproved(operatorContract);
        }
        // The service may not pass off another round as this one, nor one that it began before it was asked: that could have ended,
        // or be about to, without a verdict.
        if (
            IVerificationRounds(operatorContract).subjectOf(round)
                != keccak256(abi.encode(address(this), contractAddress, digest, block.timestamp))
                || _outcome(operatorContract, round) != IVerificationRounds.Outcome.PENDING || round > type(uint56).max
        ) revert WrongRound(operatorContract, round);
        r.operatorContract = operatorContract;
        r.round = uint56(round);
        r.busy = false;
        emit VerificationRequested(contractAddress, digest, operatorContract, round, r.nextRoundAt);
    }

    /// @inheritdoc ICodeRegistry
    function conclude(address contractAddress) external {
        Slots storage r = _open(contractAddress);
        if (r.stage != Stage.VERIFYING && (r.stage != Stage.VERIFIED || r.rollBack)) revert WrongStage(r.stage);
        bytes32 digest = r.digest;
        if (!_live(r)) {
            _end(r, contractAddress, End.LAPSED);
            return;
        }
        address operatorContract = r.operatorContract;
        if (!_approved(operatorContract, IRegistry.Kind.OPERATOR_CONTRACT)) {
            r.stage = Stage.APPROVED;
            r.asked = false;
            emit RoundVoided(contractAddress, digest, operatorContract, r.round);
            return;
        }
        if (r.stage == Stage.VERIFIED) revert WrongStage(Stage.VERIFIED);

        (IVerificationRounds.Outcome outcome, bytes32 buildDigest, bytes32 findings) = _result(operatorContract, r.round);
        if (outcome == IVerificationRounds.Outcome.PENDING) revert RoundNotSettled(operatorContract, r.round);
        bytes memory configuration = r.configuration.load();
        if (
            outcome == IVerificationRounds.Outcome.MATCH && configuration.has(ConfigurationCode.FINDINGS_REQUIRED)
                && findings != NO_FINDINGS && (findings == 0 || findings != r.allowedFindings)
        ) outcome = IVerificationRounds.Outcome.NO_VERDICT;
        if (
            outcome == IVerificationRounds.Outcome.SOURCE_CHANGED && !configuration.has(ConfigurationCode.HALT_ON_SOURCE_CHANGED)
        ) outcome = IVerificationRounds.Outcome.NO_VERDICT;
        emit Concluded(contractAddress, digest, uint8(outcome), buildDigest, findings);

        if (outcome == IVerificationRounds.Outcome.MATCH) {
            r.stage = Stage.VERIFIED;
            r.activateFrom = _afterDelay(r);
        } else if (outcome == IVerificationRounds.Outcome.MISMATCH) {
            _end(r, contractAddress, End.MISMATCH);
            _halt(r, contractAddress, Halt.MISMATCH, operatorContract);
        } else if (outcome == IVerificationRounds.Outcome.SOURCE_CHANGED) {
            _end(r, contractAddress, End.SOURCE_CHANGED);
            _halt(r, contractAddress, Halt.SOURCE_CHANGED, operatorContract);
        } else {
            r.stage = Stage.APPROVED;
            if (r.rounds < type(uint8).max) ++r.rounds;
            if (r.rounds == 3 && configuration.has(ConfigurationCode.HALT_ON_NO_VERDICT)) {
                _end(r, contractAddress, End.NO_VERDICT);
                _halt(r, contractAddress, Halt.NO_VERDICT, operatorContract);
            }
        }
    }

    // ---------------------------------------------------------------- activate

    /// @inheritdoc ICodeRegistry
    function activate(Upgrade calldata intent) external payable {
        if (intent.bundle != 0) revert WrongBundle(intent.bundle, 0);
        if (msg.value != intent.value) revert ValueDiffers(intent.value, msg.value);
        _switch(intent, _digest(intent.ofUpgrade()), false);
        _initialise(intent);
        _finish(intent);
    }

    /// @inheritdoc ICodeRegistry
    function activateBundle(Upgrade[] calldata intents) external payable {
        bytes memory members;
        uint256 value;
        for (uint256 i; i < intents.length; ++i) {
            Upgrade calldata u = intents[i];
            members = bytes.concat(members, abi.encode(u.contractAddress, u.version, u.newHash, u.implementation));
            value += u.value;
        }
        if (msg.value != value) revert ValueDiffers(value, msg.value);
        bytes32 bundle = keccak256(members);

        for (uint256 i; i < intents.length; ++i) {
            if (intents[i].bundle != bundle) revert WrongBundle(intents[i].bundle, bundle);
            if (intents[i].activator != intents[0].activator) revert ActivatorOnly(intents[i].activator);
            _switch(intents[i], _digest(intents[i].ofUpgrade()), false);
        }
        for (uint256 i; i < intents.length; ++i) {
            _initialise(intents[i]);
        }
        for (uint256 i; i < intents.length; ++i) {
            _finish(intents[i]);
        }
    }

    /// @inheritdoc ICodeRegistry
    function activateRollBack(RollBack calldata intent) external payable {
        Upgrade calldata u = intent.asUpgrade();
        if (msg.value != u.value) revert ValueDiffers(u.value, msg.value);
        _switch(u, _digest(intent.ofRollBack()), true);
        _initialise(u);
        _finish(u);
    }

    // ---------------------------------------------------------------- halt and resume

    /// @inheritdoc ICodeRegistry
    function halt(address contractAddress) external {
        Slots storage r = _open(contractAddress);
        address guardian = r.configuration.load().guardian();
        if (msg.sender != guardian) revert GuardianOnly(guardian);
        if (r.halt != Halt.NONE) revert AlreadyHalted(r.halt);
        uint64 last = r.guardianHaltAt;
        if (last != 0 && block.timestamp < last + GUARDIAN_PAUSE) revert GuardianTooSoon(last + GUARDIAN_PAUSE);

        r.guardianHaltAt = uint40(block.timestamp);
        _halt(r, contractAddress, Halt.GUARDIAN, msg.sender);
    }

    /// @inheritdoc ICodeRegistry
    function enforceHalt(address contractAddress) external {
        Slots storage r = _open(contractAddress);
        if (r.halt == Halt.NONE) revert NotHalted(contractAddress);

        r.enforced = true;
        r.busy = true;
        IAuthority(r.authority).halt();
        r.busy = false;
        emit HaltEnforced(contractAddress);
    }

    /// @inheritdoc ICodeRegistry
    function resume(address contractAddress) external {
        Slots storage r = _open(contractAddress);
        if (r.halt != Halt.GUARDIAN) revert NotHalted(contractAddress);
        uint64 until = r.guardianHaltAt + GUARDIAN_HALT;
        if (block.timestamp < until) revert HaltNotFinished(until);

        r.halt = Halt.NONE;
        r.haltedBy = address(0);
        if (r.enforced) {
            r.busy = true;
            Head storage active = r.heads[r.activeIndex];
            _checkCode(active.implementation, active.codeHash);
            IAuthority(r.authority).switchTo(active.implementation);
            _checkPlace(r.authority, active.implementation);
            r.busy = false;
        }
        r.enforced = true;
        emit Resumed(contractAddress);
    }

    // ---------------------------------------------------------------- configuration and hand-over

    /// @inheritdoc ICodeRegistry
    function applyConfiguration(address contractAddress) external {
        Slots storage r = _open(contractAddress);
        if (r.pendingConfiguration == address(0)) revert NoPendingConfiguration(contractAddress);
        if (block.timestamp < r.configurationAt) revert NotYet(r.configurationAt);

        if (r.stage != Stage.NONE) _end(r, contractAddress, _live(r) ? End.RECONFIGURED : End.LAPSED);
        // What the former signers approved dies with their epoch, or they could hand over what is no longer theirs.
        if (r.pendingController != address(0)) {
            r.pendingController = address(0);
            emit Ended(contractAddress, r.handOverDigest, End.RECONFIGURED);
        }
        r.configuration = r.pendingConfiguration;
        r.pendingConfiguration = address(0);
        ++r.epoch;
        emit ConfigurationApplied(contractAddress, r.pendingConfigurationDigest, r.epoch, r.configuration.load());
    }

    /// @inheritdoc ICodeRegistry
    function acceptHandOver(address contractAddress) external {
        Slots storage r = _open(contractAddress);
        address controller = r.pendingController;
        if (controller == address(0)) revert NoPendingController(contractAddress);
        if (msg.sender != controller) revert PendingControllerOnly(controller);
        uint64 from = r.handOverAt;
        if (block.timestamp < from) revert NotYet(from);
        if (block.timestamp > from + HAND_OVER_TIME) revert ApprovalLapsed(from + HAND_OVER_TIME);

        if (r.stage != Stage.NONE) _end(r, contractAddress, _live(r) ? End.CLOSED : End.LAPSED);
        r.pendingController = address(0);
        r.closed = true;
        IAuthority(r.authority).handOver(controller);
        emit HandedOver(contractAddress, controller);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc ICodeRegistry
    function wordsOf(address contractAddress) external view returns (bytes32[22] memory words) {
        Slots storage r = _records[contractAddress];
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, 22) { i := add(i, 1) } { mstore(add(words, mul(i, 32)), sload(add(r.slot, i))) }
        }
    }

    /// @inheritdoc ICodeRegistry
    function ballotOf(address contractAddress, bytes32 digest) external view returns (Ballot memory b) {
        Slots storage r = _records[contractAddress];
        b = _ballot(r, contractAddress, digest);
        b.reached = b.reached || digest == r.digest;
    }

    /// @inheritdoc ICodeRegistry
    function domainSeparator() public view returns (bytes32) {
        // Computed each time: after a split of the chain the same signatures must not count on both sides.
        return keccak256(abi.encode(DOMAIN, keccak256("Theseus"), keccak256("1"), block.chainid, address(this)));
    }

    /// @inheritdoc ICodeRegistry
    function linkOf(bytes32 linkHash) external view returns (string memory) {
        return _links[linkHash];
    }

    // ---------------------------------------------------------------- conditions

    function _open(address contractAddress) private view returns (Slots storage r) {
        r = _records[contractAddress];
        if (r.authority == address(0)) revert UnknownRecord(contractAddress);
        if (r.closed) revert RecordClosed(contractAddress);
        if (r.busy) revert Busy(contractAddress);
    }

    /// @dev What every intent must meet before its own fields are looked at.
    function _checkOpen(IntentHash.Header calldata h, bytes32 digest) private view returns (Slots storage r) {
        r = _open(h.contractAddress);
        if (h.epoch != r.epoch) revert WrongEpoch(r.epoch, h.epoch);
        _checkTimes(h);
        _checkBallot(r, _ballot(r, h.contractAddress, digest), digest);
    }

    function _checkTimes(IntentHash.Header calldata h) private view {
        if (block.timestamp > h.collectUntil) revert CollectTimeOver(h.collectUntil);
        uint64 latest = uint64(block.timestamp) + MAX_COLLECT;
        if (h.collectUntil > latest) revert CollectTimeTooFar(h.collectUntil, latest);
    }

    /// @dev A code intent that reached m is known by the record's digest or by its used version.
    function _checkBallot(Slots storage r, Ballot storage b, bytes32 digest) private view {
        if (b.reached || digest == r.digest) revert DigestReached(digest);
        if (b.end != End.NONE) revert DigestDead(digest, b.end);
    }

    function _checkUpgrade(Slots storage r, Upgrade calldata u) private view returns (bytes memory configuration) {
        bytes32 activeHash = _checkCodeIntent(r, u);
        if (u.newHash == 0) revert EmptyTreeHash();
        if (u.newHash == activeHash) revert SameTreeHash(activeHash);
        uint256 length = bytes(u.link).length;
        if (length == 0 || length > MAX_LINK) revert LinkLength(length);
        if (u.implementation == address(0)) revert ZeroAddress();
        configuration = r.configuration.load();
        _checkActivationTime(u.activateUntil, roundTime + configuration.delay());
    }

    function _checkRollBack(Slots storage r, RollBack calldata intent, bytes32[] calldata path)
        private
        view
        returns (bytes memory configuration)
    {
        Upgrade calldata u = intent.asUpgrade();
        _checkCodeIntent(r, u);
        if (u.bundle != 0) revert WrongBundle(u.bundle, 0);
        _checkHistory(r.history, intent.toVersion, _leafOf(u, intent.toVersion), path);
        configuration = r.configuration.load();
        _checkActivationTime(u.activateUntil, configuration.delay());
    }

    function _checkCodeIntent(Slots storage r, Upgrade calldata u) private view returns (bytes32 activeHash) {
        if (u.version != r.lastVersion + 1) revert WrongVersion(r.lastVersion + 1, u.version);
        activeHash = r.heads[r.activeIndex].treeHash;
        if (u.activeHash != activeHash) revert WrongActiveHash(activeHash, u.activeHash);
        if (u.assertions.length > MAX_ASSERTIONS) revert TooManyAssertions(u.assertions.length);
    }

    function _checkActivationTime(uint64 activateUntil, uint64 needed) private view {
        uint64 earliest = uint64(block.timestamp) + needed;
        if (activateUntil < earliest) revert TooLateToActivate(activateUntil, earliest);
    }

    function _checkLive(Slots storage r) private view {
        if (block.timestamp > r.activateUntil) revert ApprovalLapsed(r.activateUntil);
    }

    function _afterDelay(Slots storage r) private view returns (uint40) {
        return uint40(block.timestamp) + r.configuration.load().delay();
    }

    function _live(Slots storage r) private view returns (bool) {
        return r.stage != Stage.NONE && block.timestamp <= r.activateUntil;
    }

    function _approved(address account, IRegistry.Kind kind) private view returns (bool) {
        return IRegistry(registry).isApproved(account, kind);
    }

    function _outcome(address operatorContract, uint96 round) private view returns (IVerificationRounds.Outcome outcome) {
        (outcome,,) = _result(operatorContract, round);
    }

    function _result(address operatorContract, uint96 round)
        private
        view
        returns (IVerificationRounds.Outcome, bytes32 buildDigest, bytes32 findings)
    {
        return IVerificationRounds(operatorContract).result(round);
    }

    function _checkCode(address implementation, bytes32 codeHash) private view {
        if (implementation.codehash != codeHash) revert CodeHashDiffers(implementation, codeHash, implementation.codehash);
        if (implementation.code.length == 0) revert CodeHashDiffers(implementation, codeHash, 0);
        if (_delegated(implementation)) revert ImplementationIsDelegation(implementation);
    }

    /// @dev EIP-7702: code 0xef0100 and an address. What such an account does is whatever its key says next.
    function _delegated(address account) private view returns (bool) {
        bytes32 prefix;
        assembly ("memory-safe") {
            mstore(0, 0)
            extcodecopy(account, 0, 0, 3)
            prefix := mload(0)
        }
        return bytes3(prefix) == 0xef0100;
    }

    function _checkGas(uint256 needed) private view {
        if (gasleft() < needed) revert NotEnoughGas(needed, gasleft());
    }

    function _checkPlace(address authority, address implementation) private view {
        address found = IAuthority(authority).implementation();
        if (found != implementation) revert ImplementationDiffers(implementation, found);
    }

    // ---------------------------------------------------------------- steps

    /// @dev Of an intent that is not about code: its ballot must remember that m was reached; code intents are known by their used version.
    function _reach(Slots storage r, IntentHash.Header calldata h, bytes32 digest, Kind kind, bytes calldata signatures)
        private
        returns (bool reached)
    {
        uint64 approvals;
        (reached, approvals) = _collect(r, r.configuration.load(), h, digest, signatures);
        if (!reached) return false;

        _ballot(r, h.contractAddress, digest).reached = true;
        Head memory none;
        _tell(h.contractAddress, digest, kind, approvals, none, 0, 0);
    }

    function _collect(
        Slots storage r,
        bytes memory configuration,
        IntentHash.Header calldata h,
        bytes32 digest,
        bytes calldata signatures
    ) private returns (bool reached, uint64 approvals) {
        Ballot storage b = _ballot(r, h.contractAddress, digest);
        uint64 before = b.approvals;
        uint64 rejections = b.rejections;
        approvals = before;

        uint256 index = configuration.indexOf(msg.sender);
        bool isSigner = index < configuration.count() && !_delegated(msg.sender);
        if (isSigner) {
            if (rejections >> index & 1 != 0) revert SignerRejected(msg.sender);
            approvals |= uint64(1 << index);
        }
        approvals = Signatures.check(configuration, digest, signatures, approvals, rejections);

        uint256 have = _bits(approvals);
        uint256 need = configuration.threshold();
        if (have >= need) return (true, approvals);
        if (signatures.length != 0 || !isSigner) revert TooFewApprovals(have, need);
        if (approvals != before) {
            b.approvals = approvals;
            emit Signed(h.contractAddress, digest, msg.sender);
        }
    }

    function _submitUpgrade(Upgrade calldata intent, bytes calldata signatures) private returns (bool reached) {
        bytes32 digest = _digest(intent.ofUpgrade());
        Slots storage r = _checkOpen(intent.headerOf(), digest);
        bytes memory configuration = _checkUpgrade(r, intent);
        uint64 approvals;
        (reached, approvals) = _collect(r, configuration, intent.headerOf(), digest, signatures);
        if (!reached) return false;

        _approve(r, intent, digest, Kind.UPGRADE, approvals);
        if (configuration.has(ConfigurationCode.FINDINGS_REQUIRED)) r.allowedFindings = intent.allowedFindings;
    }

    /// @dev Writes the approved head, stage and times. `activateFrom` is the caller's or the round's.
    function _approve(Slots storage r, Upgrade calldata u, bytes32 digest, Kind kind, uint64 approvals) private {
        if (r.stage != Stage.NONE) _end(r, u.contractAddress, _live(r) ? End.SUPERSEDED : End.LAPSED);
        bool rollBack = kind == Kind.ROLL_BACK;
        r.lastVersion = u.version;
        r.stage = rollBack ? Stage.VERIFIED : Stage.APPROVED;
        r.rollBack = rollBack;
        r.rounds = 0;
        r.asked = false;
        // Times beyond uint40 (the year 36812) mean never.
        uint40 activateUntil = u.activateUntil > type(uint40).max ? type(uint40).max : uint40(u.activateUntil);
        r.activateUntil = activateUntil;
        r.digest = digest;

        Head memory head = _headOf(u);
        Head storage kept = r.heads[r.activeIndex ^ 1];
        // What lies there may have come by the same link; then its text is kept already.
        if (kept.linkHash != head.linkHash) {
            _keepLink(head.linkHash, u.link);
            kept.linkHash = head.linkHash;
        }
        kept.implementation = head.implementation;
        kept.version = head.version;
        kept.treeHash = head.treeHash;
        kept.commit = head.commit;
        kept.codeHash = head.codeHash;
        _tell(u.contractAddress, digest, kind, approvals, head, activateUntil, u.allowedFindings);
    }

    function _tell(
        address contractAddress,
        bytes32 digest,
        Kind kind,
        uint64 approvals,
        Head memory head,
        uint40 activateUntil,
        bytes32 allowedFindings
    ) private {
        emit Approved(contractAddress, digest, kind, approvals, head, activateUntil, allowedFindings);
    }

    function _headOf(Upgrade calldata u) private pure returns (Head memory) {
        return Head(u.implementation, u.version, u.newHash, u.commit, u.linkHash(), u.codeHash);
    }

    function _keepLink(bytes32 linkHash, string calldata link) private {
        if (bytes(_links[linkHash]).length == 0) _links[linkHash] = link;
    }

    function _end(Slots storage r, address contractAddress, End reason) private {
        r.stage = Stage.NONE;
        emit Ended(contractAddress, r.digest, reason);
    }

    /// @dev A halt whose switch fails is recorded all the same; starving the switch of gas is not a failure but refused.
    function _halt(Slots storage r, address contractAddress, Halt reason, address by) private {
        if (r.halt != Halt.NEW) r.halt = reason;
        r.haltedBy = by;
        r.enforced = true;
        _checkGas(HALT_GAS + HALT_GAS / 32 + 50_000);
        r.busy = true;
        try IAuthority(r.authority).halt{gas: HALT_GAS}() {}
        catch {
            r.enforced = false;
        }
        r.busy = false;
        emit Halted(contractAddress, r.halt, by, r.enforced);
    }

    function _switch(Upgrade calldata u, bytes32 digest, bool rollBack) private {
        _checkGas(u.minGas);
        Slots storage r = _open(u.contractAddress);
        if (r.stage != Stage.VERIFIED) revert WrongStage(r.stage);
        if (digest != r.digest) revert NoLiveApproval(u.contractAddress);
        _checkLive(r);
        bool disabled = r.halt != Halt.NONE && r.halt != Halt.GUARDIAN && r.haltedBy != address(0)
            && IRegistry(registry).statusOf(r.haltedBy) == IRegistry.Status.DISABLED;
        if (!(rollBack && disabled)) {
            uint64 from = r.activateFrom;
            if (block.timestamp < from) revert NotYet(from);
        }
        if (!rollBack && !_approved(r.operatorContract, IRegistry.Kind.OPERATOR_CONTRACT)) {
            revert OperatorContractNotApproved(r.operatorContract);
        }
        if (u.activator == address(0)) {
            if (msg.sender != tx.origin || msg.sender.code.length != 0) revert ActivatorOnly(address(0));
        } else if (msg.sender != u.activator) {
            revert ActivatorOnly(u.activator);
        }
        _checkCode(u.implementation, u.codeHash);

        if (r.halt != Halt.NONE) {
            r.halt = Halt.NONE;
            r.haltedBy = address(0);
            r.enforced = true;
        }
        r.stage = Stage.NONE;
        r.busy = true;
        r.activeIndex ^= 1;
        r.history = _after(r.history, _leafOf(u, u.version));

        IAuthority(r.authority).switchTo(u.implementation);
    }

    function _initialise(Upgrade calldata u) private {
        // Again: in a bundle the members before this one have spent gas.
        _checkGas(u.minGas);
        IAuthority(_records[u.contractAddress].authority).initialise{value: u.value}(u.initialiser);
    }

    function _finish(Upgrade calldata u) private {
        Slots storage r = _records[u.contractAddress];
        _checkPlace(r.authority, u.implementation);
        _checkCode(u.implementation, u.codeHash);
        for (uint256 i; i < u.assertions.length; ++i) {
            _checkAssertion(i, u.assertions[i]);
        }
        r.busy = false;
        emit Activated(u.contractAddress, r.digest, u.version, u.implementation, u.codeHash);
    }

    function _checkAssertion(uint256 index, Assertion calldata a) private view {
        _checkGas(ASSERTION_GAS + ASSERTION_GAS / 32 + 50_000);
        bytes memory data = a.callData;
        address target = a.target;
        bytes memory answer;
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(ASSERTION_GAS, target, add(data, 32), mload(data), 0, 0)
            let size := returndatasize()
            if gt(size, MAX_ANSWER) { size := MAX_ANSWER }
            answer := mload(0x40)
            mstore(answer, size)
            returndatacopy(add(answer, 32), 0, size)
            mstore(0x40, add(answer, and(add(size, 63), not(31))))
            // A longer answer than is compared is refused, whatever it says.
            if gt(returndatasize(), MAX_ANSWER) { ok := 0 }
        }
        if (!ok || target.code.length == 0 || !_holds(a.comparison, answer, a.expected)) revert AssertionFailed(index, answer);
    }

    function _holds(Comparison comparison, bytes memory answer, bytes32 expected) private pure returns (bool) {
        if (comparison == Comparison.HASH) return keccak256(answer) == expected;
        if (answer.length < 32) return false;
        uint256 found;
        assembly ("memory-safe") {
            found := mload(add(answer, 32))
        }
        uint256 bound = uint256(expected);
        if (comparison == Comparison.EQ) return found == bound;
        if (comparison == Comparison.NE) return found != bound;
        if (comparison == Comparison.LT) return found < bound;
        if (comparison == Comparison.LE) return found <= bound;
        if (comparison == Comparison.GT) return found > bound;
        return found >= bound;
    }

    /// @param path The history before that version, then the leaves of those activated after it.
    function _checkHistory(bytes32 history, uint32 version, bytes32 leaf, bytes32[] calldata path) private pure {
        if (path.length == 0) revert VersionNeverActive(version);
        bytes32 found = _after(path[0], leaf);
        for (uint256 i = 1; i < path.length; ++i) {
            found = _after(found, path[i]);
        }
        if (found != history) revert VersionNeverActive(version);
    }

    function _leafOf(Upgrade calldata u, uint32 version) private pure returns (bytes32) {
        return _leaf(version, u.newHash, u.commit, u.linkHash(), u.implementation, u.codeHash);
    }

    function _leaf(uint32 version, bytes32 treeHash, bytes32 commit, bytes32 linkHash, address implementation, bytes32 codeHash)
        private
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(version, treeHash, commit, linkHash, implementation, codeHash));
    }

    /// @dev 64 bytes; a leaf has 192, so neither can be taken for the other.
    function _after(bytes32 history, bytes32 leaf) private pure returns (bytes32) {
        return keccak256(abi.encode(history, leaf));
    }

    function _ballot(Slots storage r, address contractAddress, bytes32 digest) private view returns (Ballot storage) {
        return _ballots[keccak256(abi.encode(contractAddress, r.epoch, digest))];
    }

    function _digest(bytes32 structHash) private view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(domainSeparator(), structHash);
    }

    function _bits(uint64 set) private pure returns (uint256 count) {
        for (; set != 0; set &= set - 1) {
            ++count;
        }
    }
}

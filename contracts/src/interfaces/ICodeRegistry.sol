// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Records of code: which tree a contract must run, and who may change that
/// @notice One record per contract. People sign intents (EIP-712); when m of n have signed, the intent takes effect:
/// an upgrade becomes APPROVED, is rebuilt by validators in a round, becomes VERIFIED, and after the record's delay anyone
/// activates it. The rules are in docs/flow.md; the table of every state and event is in vectors/transitions.json.
interface ICodeRegistry {
    // ---------------------------------------------------------------- definitions

    /// @notice How far the live code intent of a record has come. Nothing after NONE outlives `activateUntil`.
    enum Stage {
        NONE,
        APPROVED,
        VERIFYING,
        VERIFIED
    }

    /// @notice Why a contract refuses every call. NEW: no version was ever active.
    enum Halt {
        NONE,
        NEW,
        MISMATCH,
        SOURCE_CHANGED,
        NO_VERDICT,
        GUARDIAN
    }

    /// @notice The six messages that signers approve.
    enum Kind {
        UPGRADE,
        ROLL_BACK,
        CONFIGURATION,
        CANCEL,
        HAND_OVER,
        ARCHIVE
    }

    /// @notice Why a digest can never take effect any more.
    enum End {
        NONE,
        REJECTED,
        WITHDRAWN,
        CANCELLED,
        SUPERSEDED,
        RECONFIGURED,
        LAPSED,
        MISMATCH,
        SOURCE_CHANGED,
        NO_VERDICT,
        CLOSED
    }

    /// @notice How an assertion compares. The word comparisons read the first 32 bytes of the answer as uint256 and need at
    /// least 32; HASH compares keccak256 of the whole answer (at most 4,096 bytes).
    enum Comparison {
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE,
        HASH
    }

    /// @notice A static call by `CodeRegistry` after initialisation whose answer must compare as signed.
    struct Assertion {
        address target;
        bytes callData;
        Comparison comparison;
        bytes32 expected;
    }

    /// @notice Who may change a record, and how fast.
    struct Configuration {
        /// Ascending, no zero address, 1 to 64.
        address[] signers;
        /// m: 1 to n.
        uint8 threshold;
        /// Seconds from VERIFIED (roll-back, configuration and hand-over: from m signatures) until it may take effect; at most 365 days.
        uint40 delay;
        bool haltOnSourceChanged;
        bool haltOnNoVerdict;
        bool findingsRequired;
        /// May halt at once, once in 30 days; zero for none.
        address guardian;
    }

    // Every intent begins with the same five fields, so that one piece of code can read them all.
    // The order of the fields is the order of the EIP-712 type.

    /// @notice EIP-712 `Upgrade`: a code intent that validators must confirm.
    struct Upgrade {
        address contractAddress;
        uint64 epoch;
        address proposer;
        uint256 nonce;
        /// Last time (seconds) at which m signatures may be submitted; at most 30 days ahead.
        uint64 collectUntil;
        /// Last used version + 1.
        uint32 version;
        /// Tree hash of the active head; zero before the first activation.
        bytes32 activeHash;
        bytes32 newHash;
        /// 1 to 128 bytes.
        string link;
        /// Git commit the link resolved to; SHA-1 ids fill the first 20 bytes; zero where there is none.
        bytes32 commit;
        /// Name of the contract in the tree's recipe.
        string contractName;
        address implementation;
        bytes32 codeHash;
        /// Call that the contract makes of its new code right after the switch; empty for none.
        bytes initialiser;
        /// Wei sent with the initialiser.
        uint256 value;
        /// At most 16.
        Assertion[] assertions;
        /// Findings digest that the signers accept; zero: only an empty report.
        bytes32 allowedFindings;
        /// Gas that must be left when activation starts, and again before the initialiser.
        uint256 minGas;
        /// Only this account may activate; zero: any account that is tx.origin and has no code.
        address activator;
        /// keccak256 of the concatenated words (contractAddress, version, newHash, implementation) of the upgrades that
        /// activate together, in order; zero for none.
        bytes32 bundle;
        /// Last time (seconds) of activation.
        uint64 activateUntil;
    }

    /// @notice EIP-712 `RollBack`: a code intent back to a version that was active here. Needs no round. All fields up to
    /// `activateUntil` are those of `Upgrade`; `newHash`, `link`, `commit`, `implementation` and `codeHash` are those of that version.
    struct RollBack {
        address contractAddress;
        uint64 epoch;
        address proposer;
        uint256 nonce;
        uint64 collectUntil;
        uint32 version;
        bytes32 activeHash;
        bytes32 newHash;
        string link;
        bytes32 commit;
        string contractName;
        address implementation;
        bytes32 codeHash;
        bytes initialiser;
        uint256 value;
        Assertion[] assertions;
        bytes32 allowedFindings;
        uint256 minGas;
        address activator;
        /// Must be zero.
        bytes32 bundle;
        uint64 activateUntil;
        uint32 toVersion;
    }

    /// @notice EIP-712 `Reconfigure`: new signers, threshold and policy.
    struct Reconfigure {
        address contractAddress;
        uint64 epoch;
        address proposer;
        uint256 nonce;
        uint64 collectUntil;
        Configuration configuration;
    }

    /// @notice EIP-712 `Cancel`: ends the named digest: the live code intent, the pending configuration or hand-over, or one still collecting.
    struct Cancel {
        address contractAddress;
        uint64 epoch;
        address proposer;
        uint256 nonce;
        uint64 collectUntil;
        bytes32 digest;
    }

    /// @notice EIP-712 `HandOver`: the `Authority` shall obey `controller` instead of `CodeRegistry`.
    struct HandOver {
        address contractAddress;
        uint64 epoch;
        address proposer;
        uint256 nonce;
        uint64 collectUntil;
        address controller;
    }

    /// @notice EIP-712 `Archive`: closes the record; the contract stays as it is.
    struct Archive {
        address contractAddress;
        uint64 epoch;
        address proposer;
        uint256 nonce;
        uint64 collectUntil;
    }

    /// @notice One side of a record. The approved head is what m of n signed last, the active head is what runs.
    struct Head {
        address implementation;
        uint32 version;
        bytes32 treeHash;
        bytes32 commit;
        bytes32 linkHash;
        bytes32 codeHash;
    }

    /// @notice What is known of a digest that collects signatures. Bit i stands for the i-th signer.
    struct Ballot {
        uint64 approvals;
        uint64 rejections;
        /// NONE while it may still take effect.
        End end;
        /// m was reached; the same digest cannot be submitted again.
        bool reached;
    }

    // ---------------------------------------------------------------- errors

    error ActivatorOnly(address activator);
    error AlreadyHalted(Halt reason);
    error AlreadyRegistered(address contractAddress);
    error ApprovalLapsed(uint64 activateUntil);
    error ArchiveNeedsNoApproval(bytes32 liveDigest);
    error AssertionFailed(uint256 index, bytes answer);
    error Busy(address contractAddress);
    error CodeHashDiffers(address implementation, bytes32 expected, bytes32 found);
    error CollectTimeOver(uint64 collectUntil);
    error CollectTimeTooFar(uint64 collectUntil, uint64 latest);
    error DelayTooLong(uint40 delay);
    error DigestDead(bytes32 digest, End reason);
    error DigestReached(bytes32 digest);
    error EmptyTreeHash();
    error FamilyNotApproved(address family);
    error GuardianOnly(address guardian);
    error GuardianTooSoon(uint64 notBefore);
    error HaltNotFinished(uint64 notBefore);
    error ImplementationDiffers(address expected, address found);
    error ImplementationIsDelegation(address implementation);
    error IntentMalformed();
    error LinkLength(uint256 length);
    error NoLiveApproval(address contractAddress);
    error NoPendingConfiguration(address contractAddress);
    error NoPendingController(address contractAddress);
    error NotEnoughGas(uint256 needed, uint256 left);
    error NotHalted(address contractAddress);
    error NotYet(uint64 notBefore);
    error OperatorContractNotApproved(address operatorContract);
    error PendingControllerOnly(address controller);
    error ProposerOnly(address proposer);
    error RecordClosed(address contractAddress);
    error RoundNotSettled(address operatorContract, uint96 round);
    error SameTreeHash(bytes32 treeHash);
    error SignatureInvalid(address signer);
    error SignaturesMalformed();
    error SignerRejected(address signer);
    error SignerUnknown(address account);
    error SignersInvalid(uint256 index);
    error ThresholdInvalid(uint8 threshold, uint256 signers);
    error TooEarlyToRetry(uint64 notBefore);
    error TooFewApprovals(uint256 approvals, uint256 threshold);
    error TooLateToActivate(uint64 activateUntil, uint64 earliestActivation);
    error TooManyAssertions(uint256 count);
    error UnknownRecord(address contractAddress);
    error ValueDiffers(uint256 expected, uint256 sent);
    error VersionNeverActive(uint32 version);
    error WrongActiveHash(bytes32 expected, bytes32 found);
    error WrongBundle(bytes32 expected, bytes32 found);
    error WrongEpoch(uint64 expected, uint64 found);
    error WrongRound(address operatorContract, uint96 round);
    error WrongStage(Stage stage);
    error WrongVersion(uint32 expected, uint32 found);
    error ZeroAddress();

    // ---------------------------------------------------------------- events

    /// @param configuration As `ConfigurationCode` lays it out.
    event Registered(
        address indexed contractAddress, address indexed authority, address indexed family, bytes configuration, Head baseline
    );
    /// @notice A signer approved by transaction; m is not reached yet.
    event Signed(address indexed contractAddress, bytes32 indexed digest, address indexed signer);
    event Rejected(address indexed contractAddress, bytes32 indexed digest, address indexed signer);
    /// @notice m signatures are there. `approvals`: bit i stands for the i-th signer of the epoch.
    /// @param head Of a code intent: the approved head from now on. Zero for other kinds, as are the two after it.
    event Approved(
        address indexed contractAddress,
        bytes32 indexed digest,
        Kind kind,
        uint64 approvals,
        Head head,
        uint40 activateUntil,
        bytes32 allowedFindings
    );
    event Ended(address indexed contractAddress, bytes32 indexed digest, End reason);
    event VerificationRequested(
        address indexed contractAddress, bytes32 indexed digest, address indexed operatorContract, uint96 round, uint64 nextRoundAt
    );
    /// @notice The verdict of a disabled operator contract is void: the code intent is APPROVED again.
    event RoundVoided(address indexed contractAddress, bytes32 indexed digest, address indexed operatorContract, uint96 round);
    /// @param outcome `IVerificationRounds.Outcome`.
    event Concluded(
        address indexed contractAddress, bytes32 indexed digest, uint8 outcome, bytes32 buildDigest, bytes32 findingsDigest
    );
    event Activated(address indexed contractAddress, bytes32 indexed digest, uint32 version, address implementation, bytes32 codeHash);
    event Halted(address indexed contractAddress, Halt reason, address by, bool enforced);
    event HaltEnforced(address indexed contractAddress);
    event Resumed(address indexed contractAddress);
    /// @param configuration As `ConfigurationCode` lays it out.
    event ConfigurationScheduled(address indexed contractAddress, bytes32 indexed digest, uint64 notBefore, bytes configuration);
    /// @param configuration As `ConfigurationCode` lays it out.
    event ConfigurationApplied(address indexed contractAddress, bytes32 indexed digest, uint64 epoch, bytes configuration);
    event HandOverStarted(address indexed contractAddress, bytes32 indexed digest, address controller, uint64 notBefore);
    event HandedOver(address indexed contractAddress, address indexed controller);
    event Archived(address indexed contractAddress);

    // ---------------------------------------------------------------- families

    /// @notice Opens a record. Only a family contract that `Registry` has APPROVED may call it: its code guarantees
    /// that `authority` holds the upgrade authority of `contractAddress` and obeys this `CodeRegistry`.
    /// @param baseline Implementation and code hash that run, as version 0 of an adopted contract, without tree hash and commit; all zero for
    /// a new contract, which starts halted.
    /// @param linkOfBaseline Where its source is said to be, unverified; empty for none.
    function register(
        address contractAddress,
        address authority,
        Configuration calldata configuration,
        Head calldata baseline,
        string calldata linkOfBaseline
    ) external;

    // ---------------------------------------------------------------- anyone

    /// @notice Adds approvals: the caller's own if the caller is a signer, and each signature. With m of them the intent takes effect.
    /// Without signatures, a signer's approval is kept until others follow; signatures that do not reach m are refused.
    /// @param signatures Entries of 1 byte signer index, 2 bytes length (big endian), signature; indexes strictly ascending.
    /// 65-byte signatures (r, s, v) are tried as ECDSA with low s; else, or when the signer has code, EIP-1271.
    function submitUpgrade(Upgrade calldata intent, bytes calldata signatures) external;
    /// @param path Proof that the version was active here: the record's `history` before that version's leaf, then the leaves of the
    /// versions activated after it, in order. See `Records.Record.history`.
    function submitRollBack(RollBack calldata intent, bytes calldata signatures, bytes32[] calldata path) external;
    function submitReconfigure(Reconfigure calldata intent, bytes calldata signatures) external;
    function submitCancel(Cancel calldata intent, bytes calldata signatures) external;
    function submitHandOver(HandOver calldata intent, bytes calldata signatures) external;
    function submitArchive(Archive calldata intent, bytes calldata signatures) external;
    /// @notice `submitUpgrade` and `requestVerification` in one; refused below m.
    function submitAndVerify(Upgrade calldata intent, bytes calldata signatures) external payable;

    /// @notice Starts a round for the APPROVED code intent, paid by the caller.
    function requestVerification(address contractAddress) external payable;
    /// @notice Writes the settled round's outcome into the record.
    function conclude(address contractAddress) external;
    /// @notice Switches, runs the initialiser, re-reads implementation and code hash, checks the assertions; or changes nothing.
    function activate(Upgrade calldata intent) external payable;
    function activateBundle(Upgrade[] calldata intents) external payable;
    function activateRollBack(RollBack calldata intent) external payable;
    /// @notice Tries the switch to halted code again after it failed.
    function enforceHalt(address contractAddress) external;
    /// @notice Ends a guardian's halt that is 7 days old.
    function resume(address contractAddress) external;
    function applyConfiguration(address contractAddress) external;

    // ---------------------------------------------------------------- proposer, signers, guardian, pending controller

    /// @notice Makes a digest dead before m is reached. Only its proposer.
    /// @param encoded The intent as EIP-712 hashes it: type hash, then one word for each member.
    function withdraw(bytes calldata encoded) external;
    /// @notice A signer's no: beats the same signer's signature until m is reached; when m can no longer be reached the digest is dead.
    function reject(address contractAddress, bytes32 digest) external;
    function halt(address contractAddress) external;
    function acceptHandOver(address contractAddress) external;

    // ---------------------------------------------------------------- views

    function recordCount() external view returns (uint256);
    /// @notice The contract of the i-th record, in order of registration.
    function recordAt(uint256 i) external view returns (address contractAddress);
    /// @notice A record's storage as it is, for `Records` and other readers to take apart; all zero for an unknown contract.
    function wordsOf(address contractAddress) external view returns (bytes32[22] memory);
    function ballotOf(address contractAddress, bytes32 digest) external view returns (Ballot memory);
    /// @notice The text of a link by its keccak256.
    function linkOf(bytes32 linkHash) external view returns (string memory);
    /// @notice EIP-712 domain: name "Theseus", version "1", chain id, this contract.
    function domainSeparator() external view returns (bytes32);
    function registry() external view returns (address);
    function service() external view returns (address);
    /// @notice Seconds that a round may take (commit + reveal).
    function roundTime() external view returns (uint64);
    /// @notice Seconds between the starts of two rounds of one code intent.
    function retryTime() external view returns (uint64);
}

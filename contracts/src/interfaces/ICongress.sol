// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

/// @title Governance by members with weights
/// @notice A member proposes calls; members vote while the debate lasts; then, for a time, anyone executes what enough of them wanted, once.
interface ICongress {
    /// @notice Shares in hundredths of a per cent; times in seconds of block time.
    struct Rules {
        /// How long members may vote.
        uint64 debateTime;
        /// How long, after that, a proposal may be executed.
        uint64 executionTime;
        /// Least share of all weight that must have voted; 1 to 10,000.
        uint16 quorum;
        /// Share of the votes that must be exceeded by those in favour; 5,000 to 9,999.
        uint16 majority;
    }

    struct Member {
        address account;
        uint64 weight;
    }

    struct Call {
        address target;
        uint256 value;
        bytes data;
    }

    enum Choice {
        NONE,
        AGAINST,
        FOR
    }

    struct Proposal {
        address proposer;
        uint64 debateUntil;
        uint64 executeUntil;
        bool executed;
        /// keccak256(abi.encode(calls)); the calls are in `Proposed`.
        bytes32 callsHash;
    }

    error AlreadyExecuted(uint256 proposal);
    error AlreadyInitialised();
    error AlreadyVoted(uint256 proposal, address member);
    /// @notice Also for data to an address without code, then without a reason.
    error CallFailed(uint256 index, bytes reason);
    error CallsDiffer(uint256 proposal);
    error CongressOnly();
    error DebateOver(uint256 proposal, uint64 debateUntil);
    error DebateRuns(uint256 proposal, uint64 debateUntil);
    error ExecutionOver(uint256 proposal, uint64 executeUntil);
    error LastMember(address member);
    error MemberOnly(address account);
    error NoCalls();
    error NotCarried(uint256 proposal, uint256 inFavour, uint256 voted, uint256 weight);
    error RulesInvalid();
    error TooManyMembers(uint256 most);
    error UnknownProposal(uint256 proposal);
    error WeightInvalid(address account);
    error ZeroAddress();

    event Executed(uint256 indexed proposal, address indexed by);
    event MemberChanged(address indexed account, uint64 weight);
    event Proposed(
        uint256 indexed proposal, address indexed proposer, Call[] calls, string description, uint64 debateUntil, uint64 executeUntil
    );
    event RulesChanged(Rules rules);
    event Voted(uint256 indexed proposal, address indexed member, Choice choice);

    /// @notice Once, by the proxy's constructor.
    function initialise(Member[] calldata members, Rules calldata rules) external;

    /// @notice Opens a debate about calls that the congress would make, in this order. Members only.
    function propose(Call[] calldata calls, string calldata description) external returns (uint256 proposal);
    /// @notice Members only, once each, until the debate is over.
    function vote(uint256 proposal, bool inFavour) external;
    /// @notice Makes the calls of a proposal that was carried: all or none. Anyone, once, after the debate and before its execution time is
    /// over. Counted are the votes of those who are members at this moment, with their weight and the rules of this moment.
    /// @param calls As proposed.
    function execute(uint256 proposal, Call[] calldata calls) external;

    /// @notice Adds a member, changes its weight, or removes it with weight zero. By the congress itself, as are the next two.
    function setMember(address account, uint64 weight) external;
    function setRules(Rules calldata rules) external;
    /// @notice Points the congress at other code and runs its initialiser, if one is given.
    function upgradeTo(address implementation, bytes calldata initialiser) external;

    /// @notice All members, in no particular order.
    function members() external view returns (Member[] memory);
    function weightOf(address account) external view returns (uint64);
    function rules() external view returns (Rules memory);
    function proposalCount() external view returns (uint256);
    function proposalOf(uint256 proposal) external view returns (Proposal memory);
    /// @notice NONE for who is no member, also for one who voted, was removed and came back.
    function choiceOf(uint256 proposal, address member) external view returns (Choice);
    /// @notice How the votes stand, as `execute` would count them now.
    function tally(uint256 proposal) external view returns (uint256 inFavour, uint256 voted, uint256 weight, bool carried);
}

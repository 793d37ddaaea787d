// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICongress} from "./interfaces/ICongress.sol";
import {ImplementationSlot} from "./ImplementationSlot.sol";

/// @title Governance by members with weights
/// @notice Runs behind `ServiceProxy`; its storage is an ERC-7201 namespace, so that other code may take its place.
///
/// Who may do what: members propose and vote; anyone executes what was carried; only the congress itself changes its members, its rules
/// and its own code. To hold the Governance role of a `Registry` it accepts it, by executing `acceptRole`; it hands it over the same way.
/// Assumed: members who together decide may do anything that this address may. Voters read the calls: one of them may be to code that an
/// outsider wrote, and a call may be made before another has changed what it does.
/// Deliberately unchecked: what is called, and whether new code is a congress. Votes are not secret, and not bound to a weight: a member
/// whose weight changes before the count has voted with the new one.
/// A count looks at every member, so there are at most 100.
contract Congress is ICongress {
    uint256 private constant MOST_MEMBERS = 100;
    uint256 private constant WHOLE = 10_000;

    struct Seat {
        uint64 weight;
        /// Its place in `members`, plus one.
        uint64 place;
        /// New whenever it is added: votes are kept under this number, so that those of a former membership do not count.
        uint64 membership;
    }

    struct StoredProposal {
        Proposal proposal;
        mapping(uint64 membership => Choice) choice;
    }

    /// @custom:storage-location erc7201:theseus.congress
    struct State {
        bool initialised;
        uint64 memberships;
        Rules rules;
        address[] members;
        mapping(address account => Seat) seat;
        uint256 proposals;
        mapping(uint256 proposal => StoredProposal) proposal;
    }

    modifier onlyCongress() {
        if (msg.sender != address(this)) revert CongressOnly();
        _;
    }

    /// @dev The implementation itself is nobody's congress.
    constructor() {
        _state().initialised = true;
    }

    receive() external payable {}

    /// @inheritdoc ICongress
    function initialise(Member[] calldata members_, Rules calldata rules_) external {
        State storage s = _state();
        if (s.initialised) revert AlreadyInitialised();

        s.initialised = true;
        _setRules(s, rules_);
        for (uint256 i = 0; i < members_.length; ++i) {
            if (members_[i].weight == 0 || s.seat[members_[i].account].place != 0) revert WeightInvalid(members_[i].account);
            _setMember(s, members_[i].account, members_[i].weight);
        }
        if (members_.length == 0) revert LastMember(address(0));
    }

    // ---------------------------------------------------------------- members

    /// @inheritdoc ICongress
    function propose(Call[] calldata calls, string calldata description) external returns (uint256 proposal) {
        State storage s = _state();
        if (s.seat[msg.sender].place == 0) revert MemberOnly(msg.sender);
        if (calls.length == 0) revert NoCalls();

        proposal = ++s.proposals;
        Proposal storage p = s.proposal[proposal].proposal;
        p.proposer = msg.sender;
        p.debateUntil = uint64(block.timestamp) + s.rules.debateTime;
        p.executeUntil = p.debateUntil + s.rules.executionTime;
        p.callsHash = keccak256(abi.encode(calls));

        emit Proposed(proposal, msg.sender, calls, description, p.debateUntil, p.executeUntil);
    }

    /// @inheritdoc ICongress
    function vote(uint256 proposal, bool inFavour) external {
        State storage s = _state();
        StoredProposal storage p = _existing(s, proposal);
        Seat memory seat = s.seat[msg.sender];
        if (seat.place == 0) revert MemberOnly(msg.sender);
        if (block.timestamp > p.proposal.debateUntil) revert DebateOver(proposal, p.proposal.debateUntil);
        if (p.choice[seat.membership] != Choice.NONE) revert AlreadyVoted(proposal, msg.sender);

        Choice choice = inFavour ? Choice.FOR : Choice.AGAINST;
        p.choice[seat.membership] = choice;

        emit Voted(proposal, msg.sender, choice);
    }

    // ---------------------------------------------------------------- anyone

    /// @inheritdoc ICongress
    function execute(uint256 proposal, Call[] calldata calls) external {
        State storage s = _state();
        StoredProposal storage p = _existing(s, proposal);
        if (p.proposal.executed) revert AlreadyExecuted(proposal);
        if (block.timestamp <= p.proposal.debateUntil) revert DebateRuns(proposal, p.proposal.debateUntil);
        if (block.timestamp > p.proposal.executeUntil) revert ExecutionOver(proposal, p.proposal.executeUntil);
        if (keccak256(abi.encode(calls)) != p.proposal.callsHash) revert CallsDiffer(proposal);
        (uint256 inFavour, uint256 voted, uint256 weight, bool carried) = _tally(s, p);
        if (!carried) revert NotCarried(proposal, inFavour, voted, weight);

        p.proposal.executed = true;

        emit Executed(proposal, msg.sender);

        for (uint256 i = 0; i < calls.length; ++i) {
            (bool done, bytes memory reason) = calls[i].target.call{value: calls[i].value}(calls[i].data);
            // Data that no code read would be a decision without effect.
            if (!done || (calls[i].data.length != 0 && calls[i].target.code.length == 0)) revert CallFailed(i, reason);
        }
    }

    // ---------------------------------------------------------------- the congress itself

    /// @inheritdoc ICongress
    function setMember(address account, uint64 weight) external onlyCongress {
        _setMember(_state(), account, weight);
    }

    /// @inheritdoc ICongress
    function setRules(Rules calldata rules_) external onlyCongress {
        _setRules(_state(), rules_);
    }

    /// @inheritdoc ICongress
    function upgradeTo(address implementation, bytes calldata initialiser) external onlyCongress {
        ImplementationSlot.change(implementation, initialiser);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc ICongress
    function members() external view returns (Member[] memory all) {
        State storage s = _state();
        all = new Member[](s.members.length);
        for (uint256 i = 0; i < all.length; ++i) all[i] = Member(s.members[i], s.seat[s.members[i]].weight);
    }

    /// @inheritdoc ICongress
    function weightOf(address account) external view returns (uint64) {
        return _state().seat[account].weight;
    }

    /// @inheritdoc ICongress
    function rules() external view returns (Rules memory) {
        return _state().rules;
    }

    /// @inheritdoc ICongress
    function proposalCount() external view returns (uint256) {
        return _state().proposals;
    }

    /// @inheritdoc ICongress
    function proposalOf(uint256 proposal) external view returns (Proposal memory) {
        return _existing(_state(), proposal).proposal;
    }

    /// @inheritdoc ICongress
    function choiceOf(uint256 proposal, address member) external view returns (Choice) {
        State storage s = _state();
        return _existing(s, proposal).choice[s.seat[member].membership];
    }

    /// @inheritdoc ICongress
    function tally(uint256 proposal) external view returns (uint256 inFavour, uint256 voted, uint256 weight, bool carried) {
        State storage s = _state();
        return _tally(s, _existing(s, proposal));
    }

    // ---------------------------------------------------------------- inside

    function _setMember(State storage s, address account, uint64 weight) private {
        Seat storage seat = s.seat[account];
        uint256 count = s.members.length;
        if (account == address(0)) revert ZeroAddress();
        if (seat.place == 0 && weight == 0) revert WeightInvalid(account);
        if (weight == 0 && count == 1) revert LastMember(account);
        if (seat.place == 0 && count == MOST_MEMBERS) revert TooManyMembers(MOST_MEMBERS);

        if (seat.place == 0) {
            s.members.push(account);
            (seat.place, seat.membership) = (uint64(count + 1), ++s.memberships);
        }
        seat.weight = weight;
        if (weight == 0) {
            address last = s.members[count - 1];
            s.members[seat.place - 1] = last;
            s.seat[last].place = seat.place;
            s.members.pop();
            delete s.seat[account];
        }

        emit MemberChanged(account, weight);
    }

    function _setRules(State storage s, Rules calldata rules_) private {
        if (
            rules_.debateTime == 0 || rules_.debateTime > 365 days || rules_.executionTime == 0 || rules_.executionTime > 365 days
                || rules_.quorum == 0 || rules_.quorum > WHOLE || rules_.majority < WHOLE / 2 || rules_.majority >= WHOLE
        ) revert RulesInvalid();

        s.rules = rules_;

        emit RulesChanged(rules_);
    }

    function _existing(State storage s, uint256 proposal) private view returns (StoredProposal storage p) {
        p = s.proposal[proposal];
        if (p.proposal.proposer == address(0)) revert UnknownProposal(proposal);
    }

    function _tally(State storage s, StoredProposal storage p)
        private
        view
        returns (uint256 inFavour, uint256 voted, uint256 weight, bool carried)
    {
        for (uint256 i = 0; i < s.members.length; ++i) {
            Seat memory seat = s.seat[s.members[i]];
            Choice choice = p.choice[seat.membership];
            weight += seat.weight;
            if (choice != Choice.NONE) voted += seat.weight;
            if (choice == Choice.FOR) inFavour += seat.weight;
        }
        carried = voted * WHOLE >= weight * s.rules.quorum && inFavour * WHOLE > voted * s.rules.majority;
    }

    function _state() private pure returns (State storage s) {
        // keccak256(abi.encode(uint256(keccak256("theseus.congress")) - 1)) & ~bytes32(uint256(0xff))
        assembly {
            s.slot := 0xac23dbf13d9c90ef9fff23c9e55a93d8ccd7249923da47849e8b31df9fe9ba00
        }
    }
}

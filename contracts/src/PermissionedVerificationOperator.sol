// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {OperatorContract} from "./OperatorContract.sol";
import {VerificationRounds} from "./VerificationRounds.sol";
import {IOperatorContract} from "./interfaces/IOperatorContract.sol";
import {IPermissionedVerificationOperator} from "./interfaces/IPermissionedVerificationOperator.sol";
import {IVerificationRounds} from "./interfaces/IVerificationRounds.sol";

/// @title Rounds among a fixed list of validators
///
/// Who may do what: the service starts rounds; a validator commits and reveals once in each, and collects its share of the fee;
/// anyone settles. Once the panic button disabled this contract on `Registry`, nobody can do anything: what was not collected stays.
/// Assumed and deliberately unchecked: as `VerificationRounds` says. A validator's place in every round is its seat; the mark of its
/// word says that it collected.
contract PermissionedVerificationOperator is VerificationRounds, IPermissionedVerificationOperator {
    uint64 public immutable override commitTime;
    uint64 public immutable override revealTime;
    uint256 public immutable override fee;

    address[] private _validators;
    /// @dev Seat + 1; zero for strangers.
    mapping(address validator => uint256) private _seatPlusOne;
    uint96 private _rounds;
    /// @dev What nobody earned yet: fees of rounds without a reveal, what does not divide, and what was paid above a fee. It goes to
    /// the next round that settles.
    uint256 private _carried;

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
    ) OperatorContract(registry_, service_) VerificationRounds(validators_.length) {
        if (service_ == address(0)) revert ZeroAddress();
        if (validators_.length == 0 || validators_.length > 255) revert ValidatorsInvalid(validators_.length);
        if (commitTime_ == 0 || revealTime_ == 0 || commitTime_ > 365 days || revealTime_ > 365 days) {
            revert TimesInvalid(commitTime_, revealTime_);
        }
        if (fee_ >= 1 << 63) revert FeeTooHigh(fee_);

        commitTime = commitTime_;
        revealTime = revealTime_;
        fee = fee_;

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
        onlyService
        returns (uint96 round)
    {
        if (msg.value < fee) revert FeeTooLow(fee, msg.value);

        if (msg.value > fee) _carried += msg.value - fee;
        round = ++_rounds;
        uint64 commitUntil = uint64(block.timestamp) + commitTime;
        _start(round, customer, contractAddress, digest, commitUntil, commitUntil + revealTime);
    }

    // ---------------------------------------------------------------- validators

    /// @inheritdoc IPermissionedVerificationOperator
    function collect(uint96 round) external whileEnabled {
        StoredRound storage r = _existing(round);
        (uint256 seat,) = _seated(round, msg.sender);
        uint256 word = _word[round][seat];
        uint256 share = r.share;
        if (share == 0 || word <= COMMITMENT || word >= MARK) revert NothingToCollect(round, msg.sender);

        _word[round][seat] = word | MARK;

        emit Collected(round, msg.sender, share);

        (bool paid,) = msg.sender.call{value: share}("");
        if (!paid) revert PaymentRefused(msg.sender);
    }

    // ---------------------------------------------------------------- anyone

    /// @inheritdoc IVerificationRounds
    function settle(uint96 round) external whileEnabled {
        StoredRound storage r = _existing(round);
        _checkSettling(round, r);

        (Outcome outcome,) = _conclude(round, r);
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
    function validators() external view returns (address[] memory) {
        return _validators;
    }

    /// @inheritdoc IPermissionedVerificationOperator
    function shareOf(uint96 round) external view returns (uint256) {
        return _existing(round).share;
    }

    // ---------------------------------------------------------------- inside

    function _seated(uint96 round, address validator) internal view override returns (uint256 place, uint256 seats) {
        uint256 seatPlusOne = _seatPlusOne[validator];
        if (seatPlusOne == 0) revert NotSeated(round, validator);
        return (seatPlusOne - 1, 1);
    }

    function _placeOf(uint96, uint256 seat) internal pure override returns (uint256) {
        return seat;
    }

    function _validatorAt(uint96, uint256 seat) internal view override returns (address) {
        return _validators[seat];
    }
}

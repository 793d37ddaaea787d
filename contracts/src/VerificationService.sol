// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IVerificationRounds} from "./interfaces/IVerificationRounds.sol";
import {IVerificationService} from "./interfaces/IVerificationService.sol";
import {ServiceContract} from "./ServiceContract.sol";

/// @title Picks the operator contract in which a round takes place
/// @notice A `ServiceContract`: who lists operator contracts and who upgrades it is said there.
///
/// Who may do what: anyone, as a customer, requests a round and pays its fee.
/// Deliberately unchecked: who the customer is and what it asks for; validators decide whom they serve. A service that misbehaves
/// delays: nobody reads a result here.
contract VerificationService is IVerificationService, ServiceContract {
    uint64 public immutable override roundTimeLimit;

    /// @param roundTimeLimit_ Seconds; that of the `CodeRegistry` which this service serves.
    constructor(address registry_, uint64 roundTimeLimit_, uint64 upgradeDelay_, uint64 upgradeWindow_)
        ServiceContract(registry_, upgradeDelay_, upgradeWindow_)
    {
        roundTimeLimit = roundTimeLimit_;
    }

    /// @inheritdoc IVerificationService
    function requestRound(address contractAddress, bytes32 digest)
        external
        payable
        returns (address operatorContract, uint96 round)
    {
        operatorContract = _selectPaid(keccak256(abi.encode(msg.sender, contractAddress, digest)));
        round = IVerificationRounds(operatorContract).startRound{value: msg.value}(msg.sender, contractAddress, digest);
    }

    function _work() internal pure override returns (bytes4) {
        return type(IVerificationRounds).interfaceId;
    }

    function _checkOffer(address operatorContract) internal view override {
        uint64 roundTime = IVerificationRounds(operatorContract).roundTime();
        if (roundTime > roundTimeLimit) revert RoundTimeTooLong(roundTime, roundTimeLimit);
    }
}

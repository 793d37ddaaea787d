// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Callback} from "./Callback.sol";
import {IBeaconCustomer, IRandomBeaconService} from "./interfaces/IRandomBeaconService.sol";
import {IEntryReceiver, IRandomBeaconOperator} from "./interfaces/IRandomBeaconOperator.sol";
import {ServiceContract} from "./ServiceContract.sol";

/// @title Random numbers for any contract that pays
/// @notice A `ServiceContract`: who lists operator contracts and who upgrades it is said there.
///
/// Who may do what: anyone requests an entry and pays for it; a listed operator contract that is not disabled delivers it, once.
/// Assumed: nothing of the customer, which is called last, with the gas that it asked for.
/// Deliberately unchecked: who the customer is. One without code gets no answer; entries can also be read from the operator contract.
contract RandomBeaconService is IRandomBeaconService, IEntryReceiver, ServiceContract {
    /// @dev keccak256(abi.encode(uint256(keccak256("theseus.storage.RandomBeaconService")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant BEACON_SLOT = 0x54d831ca01edd44b77d5b04fccdc031c19105491787bc7a9e4db01e10e680100;
    uint256 private constant MAX_CALLBACK_GAS = 500_000;
    /// @dev Upper bound of what `entryCreated` takes beside the gas of the customer.
    uint256 private constant DELIVERY_GAS = 100_000;

    struct Request {
        address customer;
        uint32 callbackGas;
    }

    /// @custom:storage-location erc7201:theseus.storage.RandomBeaconService
    struct BeaconStorage {
        mapping(address operatorContract => mapping(uint64 round => Request)) request;
    }

    constructor(address registry_, uint64 upgradeDelay_, uint64 upgradeWindow_)
        ServiceContract(registry_, upgradeDelay_, upgradeWindow_)
    {}

    // ---------------------------------------------------------------- customers

    /// @inheritdoc IRandomBeaconService
    function request(uint256 callbackGas) external payable returns (address operatorContract, uint64 round) {
        if (callbackGas > MAX_CALLBACK_GAS) revert CallbackGasTooHigh(callbackGas, MAX_CALLBACK_GAS);

        operatorContract = _selectPaid(keccak256(abi.encode(msg.sender, callbackGas)));
        round = IRandomBeaconOperator(operatorContract).request{value: msg.value}(
            callbackGas + callbackGas / 63 + DELIVERY_GAS
        );
        _beacon().request[operatorContract][round] = Request(msg.sender, uint32(callbackGas));
    }

    // ---------------------------------------------------------------- operator contracts

    /// @inheritdoc IEntryReceiver
    function entryCreated(uint64 round, bytes32 entry) external onlyOperatorContract {
        Request memory r = _beacon().request[msg.sender][round];
        if (r.customer == address(0)) revert UnknownRequest(msg.sender, round);

        delete _beacon().request[msg.sender][round];

        emit EntryDelivered(msg.sender, round, r.customer, entry);

        Callback.send(r.customer, r.callbackGas, abi.encodeCall(IBeaconCustomer.receiveEntry, (msg.sender, round, entry)));
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IRandomBeaconService
    function customerOf(address operatorContract, uint64 round) external view returns (address) {
        return _beacon().request[operatorContract][round].customer;
    }

    // ---------------------------------------------------------------- inside

    function _work() internal pure override returns (bytes4) {
        return type(IRandomBeaconOperator).interfaceId;
    }

    function _beacon() private pure returns (BeaconStorage storage s) {
        assembly {
            s.slot := BEACON_SLOT
        }
    }
}

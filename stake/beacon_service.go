package stake

import (
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// BeaconService is RandomBeaconService behind its proxy.
type BeaconService struct {
	*Service
	// Waiting are the customers of rounds that are not delivered.
	Waiting map[BeaconEntry]common.Address
}

// BeaconEntry is a round of an operator contract.
type BeaconEntry struct {
	OperatorContract common.Address
	Round            uint64
}

// EntryDelivered is an event of IRandomBeaconService.
type EntryDelivered struct {
	OperatorContract common.Address
	Round            uint64
	Customer         common.Address
	Entry            common.Hash
}

const (
	beaconServiceCallbackGas = 500_000
	beaconDeliveryGas        = 100_000
)

// Clone shares nothing that changes.
func (s *BeaconService) Clone() *BeaconService {
	return &BeaconService{s.Service.Clone(), maps.Clone(s.Waiting)}
}

// Request asks for an entry; the operator contract that is selected is one of those given.
func (s *BeaconService) Request(c ServiceCall, at Call, callbackGas uint64, beacons ...*RandomBeacon) ([]Event, error) {
	if callbackGas > beaconServiceCallbackGas {
		return nil, &CallbackGasTooHigh{callbackGas, beaconServiceCallbackGas}
	}
	chosen, err := s.selectPaid(c, crypto.Keccak256Hash(common.LeftPadBytes(c.Caller[:], 32), number(callbackGas)))
	if err != nil {
		return nil, err
	}
	for _, o := range beacons {
		if o.Address != chosen {
			continue
		}
		at.Caller = s.Address
		events, err := o.Request(BeaconCall{at, c.Value}, callbackGas+callbackGas/63+beaconDeliveryGas)
		if err == nil {
			s.Waiting[BeaconEntry{chosen, uint64(len(o.Rounds))}] = c.Caller
		}
		return events, err
	}
	panic(fmt.Sprintf("stake: no beacon at %v", chosen))
}

// Deliver is what an operator contract tells: a round's entry. Nothing follows if the service refuses to hear it.
func (s *BeaconService) Deliver(c ServiceCall, operatorContract common.Address, round uint64, entry common.Hash) []Event {
	at := BeaconEntry{operatorContract, round}
	customer, waits := s.Waiting[at]
	if s.Listings[operatorContract] == NotOnList || !c.OfferOf(operatorContract).Approved || !waits {
		return nil
	}
	delete(s.Waiting, at)
	return []Event{&EntryDelivered{operatorContract, round, customer, entry}}
}

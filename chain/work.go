package chain

import (
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/upgrade"
)

// WorkEvent is what an operator contract, or the staking contract behind it, said in a log. Fields that the event does not
// have are zero.
type WorkEvent struct {
	// Name of the event: RoundStarted, Drawn, Committed, Revealed, Settled, LeakProven, Punished, Withdrawn, Collected; of the staking
	// contract Slashed, Seized.
	Name             string
	OperatorContract common.Address
	Round            uint64
	Account          common.Address   // the validator, operator or beneficiary it is about
	Customer         common.Address   // RoundStarted
	Contract         common.Address   // RoundStarted
	Digest           upgrade.Digest   // RoundStarted
	Verdict          upgrade.Verdict  // Revealed
	Outcome          upgrade.Outcome  // Settled
	Seats            []common.Address // Drawn
	Absent, Wrong    []common.Address // Punished
	Amount           *big.Int         // Withdrawn, Collected in wei; Slashed, Seized in the token's unit
}

// workEvents are the events that WorkEvents knows, by topic.
var workEvents = sync.OnceValue(func() map[common.Hash]abi.Event {
	known := make(map[common.Hash]abi.Event)
	for _, a := range []*abi.ABI{abis().operator, abis().staked, abis().staking} {
		for _, name := range []string{
			"RoundStarted", "Drawn", "Committed", "Revealed", "Settled", "LeakProven", "Punished", "Withdrawn", "Collected", "Slashed", "Seized",
		} {
			if e, ok := a.Events[name]; ok {
				known[e.ID] = e
			}
		}
	}
	return known
})

// WorkEvents of logs of these operator contracts and of the staking contract, in order. Who emitted a log decides what it may be.
func (c *Contracts) WorkEvents(logs []types.Log, operators []common.Address) []WorkEvent {
	var events []WorkEvent
	for i := range logs {
		l := &logs[i]
		if len(l.Topics) == 0 {
			continue
		}
		event, ok := workEvents()[l.Topics[0]]
		if !ok {
			continue
		}
		ofStaking := event.Name == "Slashed" || event.Name == "Seized"
		if ofStaking && (c.Network.Staking == common.Address{} || l.Address != c.Network.Staking) || !ofStaking && !slices.Contains(operators, l.Address) {
			continue
		}
		if e, ok := workEvent(event, l); ok {
			events = append(events, e)
		}
	}
	return events
}

func workEvent(event abi.Event, l *types.Log) (WorkEvent, bool) {
	values := make(map[string]any)
	if event.Inputs.UnpackIntoMap(values, l.Data) != nil {
		return WorkEvent{}, false
	}
	var indexed abi.Arguments
	for _, input := range event.Inputs {
		if input.Indexed {
			indexed = append(indexed, input)
		}
	}
	if abi.ParseTopicsIntoMap(values, indexed, l.Topics[1:]) != nil {
		return WorkEvent{}, false
	}
	e := WorkEvent{Name: event.Name, OperatorContract: l.Address}
	for name, value := range values {
		switch value := value.(type) {
		case *big.Int:
			if name == "round" {
				e.Round = value.Uint64()
			} else {
				e.Amount = value
			}
		case common.Address:
			switch name {
			case "validator", "operator", "account":
				e.Account = value
			case "operatorContract":
				e.OperatorContract = value
			case "contractAddress":
				e.Contract = value
			case "customer":
				e.Customer = value
			}
		case []common.Address:
			switch name {
			case "operators":
				e.Seats = value
			case "absent":
				e.Absent = value
			case "wrong":
				e.Wrong = value
			}
		case uint8:
			if name == "outcome" {
				e.Outcome = upgrade.Outcome(value)
			} else {
				e.Verdict = upgrade.Verdict(value)
			}
		case [32]byte:
			if name == "digest" {
				e.Digest = value
			}
		}
	}
	return e, true
}

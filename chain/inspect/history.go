package inspect

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
)

// Change of the implementation: what an event said, and what state was after its block.
type Change struct {
	Block uint64         `json:"block"`
	Tx    common.Hash    `json:"tx,omitzero"`
	To    common.Address `json:"to"`
	// State tells whether the slot agrees: "agrees", "differs", "unknown" (no state of that block is kept any more), "none" (the kind keeps
	// it in no slot that is known), or "silent" (the slot changed and no event says so).
	State string `json:"state"`
}

// maxHistory is how many changes are looked at, the newest.
const maxHistory = 1000

var (
	labelledTopic = crypto.Keccak256Hash([]byte("Upgraded(string,address)"))
	changedTopic  = crypto.Keccak256Hash([]byte("ContractChanged(address,address)"))
)

// readHistory lists what events say, oldest first, and holds it against the slot after each event's block and before it: a change between
// two events that none of them tells is silent.
func (s *subject) readHistory(from uint64) error {
	s.from = from
	of := s.Address
	if s.Kind == BeaconProxy {
		of = s.Beacon
	}
	logs, err := s.chain.LogsSince(s.ctx, from, s.head.Number, []common.Address{of}, []common.Hash{upgradedTopic, labelledTopic, changedTopic})
	if err != nil {
		return err
	}
	if len(logs) > maxHistory {
		s.warn(fmt.Sprintf("of %d changes the last %d were looked at", len(logs), maxHistory))
		logs = logs[len(logs)-maxHistory:]
	}
	slot, kept := map[Kind]common.Hash{Transparent: implementationSlot, Managed: implementationSlot, UUPS: implementationSlot, Fixed: implementationSlot, Zeppelin: zosSlot}[s.Kind]
	var words []chain.Word
	if kept && len(logs) > 0 {
		if words, err = s.around(logs, slot); err != nil {
			return err
		}
	}
	var last common.Address // of the change before
	for i, l := range logs {
		c := Change{Block: l.BlockNumber, Tx: l.TxHash, To: named(l), State: "none"}
		if kept {
			after, before := words[2*i], words[2*i+1]
			if found := addressIn(before.Hash); before.Known && i > 0 && found != last && logs[i-1].BlockNumber != l.BlockNumber {
				s.History = append(s.History, Change{Block: l.BlockNumber - 1, To: found, State: "silent"})
				s.warn(fmt.Sprintf("before block %d the slot held %v, and no event says so", l.BlockNumber, found))
			}
			c.State = stateOf(after, c.To, i+1 < len(logs) && logs[i+1].BlockNumber == l.BlockNumber)
			if c.State == "differs" {
				s.warn(fmt.Sprintf("the event of block %d says %v, the slot held %v", l.BlockNumber, c.To, addressIn(after.Hash)))
			}
			if last = c.To; after.Known {
				last = addressIn(after.Hash)
			}
		}
		s.History = append(s.History, c)
	}
	if now := s.Implementation; kept && len(logs) > 0 && last != now {
		s.History = append(s.History, Change{Block: s.head.Number, To: now, State: "silent"})
		s.warn(fmt.Sprintf("the slot holds %v, and no event says so", now))
	}
	return nil
}

// around reads the slot after the block of each event, and before it.
func (s *subject) around(logs []types.Log, slot common.Hash) ([]chain.Word, error) {
	var blocks []common.Hash
	for _, l := range logs {
		if !slices.Contains(blocks, l.BlockHash) {
			blocks = append(blocks, l.BlockHash)
		}
	}
	parents, err := s.chain.Parents(s.ctx, blocks)
	if err != nil {
		return nil, err
	}
	var questions []chain.SlotAt
	for _, l := range logs {
		questions = append(questions, chain.SlotAt{Block: l.BlockHash, Account: s.Address, Slot: slot},
			chain.SlotAt{Block: parents[slices.Index(blocks, l.BlockHash)], Account: s.Address, Slot: slot})
	}
	return s.chain.Slots(s.ctx, questions)
}

func stateOf(word chain.Word, to common.Address, changedAgain bool) string {
	switch {
	case !word.Known || changedAgain:
		return "unknown"
	case addressIn(word.Hash) == to:
		return "agrees"
	}
	return "differs"
}

// named is the implementation that an event tells of: its last indexed argument, or the last word of its data in events of old.
func named(l types.Log) common.Address {
	if n := len(l.Topics); n > 1 {
		return addressIn(l.Topics[n-1])
	}
	if len(l.Data) >= 32 {
		return common.BytesToAddress(l.Data[len(l.Data)-32:])
	}
	return common.Address{}
}

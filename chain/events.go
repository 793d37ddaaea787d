package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/upgrade"
)

// Happening is a domain event with its place in the chain.
type Happening struct {
	Event upgrade.Event
	Block uint64
	Hash  common.Hash // of the block
	Tx    common.Hash
	At    uint // of the transaction in its block
	Index uint // of the log in its block
}

// event reads one log; nil for logs that are none of ours. Who emitted it decides what it may be: a look-alike contract can
// emit anything.
func (c *Contracts) event(l *types.Log) upgrade.Event {
	if l.Address != c.Network.CodeRegistry && l.Address != c.Network.Proposals {
		return nil
	}
	e, err := upgrade.ParseLog(l.Topics, l.Data)
	if err != nil || e == nil {
		return nil
	}
	if _, announced := e.(*upgrade.Proposed); announced != (l.Address == c.Network.Proposals) {
		return nil
	}
	return e
}

// Events of one update of a Follower of Emitters.
func (c *Contracts) Events(logs []types.Log) []Happening {
	var happenings []Happening
	for i := range logs {
		l := &logs[i]
		if e := c.event(l); e != nil {
			happenings = append(happenings, Happening{Event: e, Block: l.BlockNumber, Hash: l.BlockHash, Tx: l.TxHash, At: l.TxIndex, Index: l.Index})
		}
	}
	return happenings
}

// Emitters are the addresses whose logs matter for records.
func (c *Contracts) Emitters() []common.Address {
	return []common.Address{c.Network.CodeRegistry, c.Network.Proposals}
}

// History lists what happened to a contract's record up to a block, in order. Events are hints: what decides is read from
// state. A zero contract means all.
func (c *Contracts) History(ctx context.Context, upTo Block, contract common.Address) ([]Happening, error) {
	topics := [][]common.Hash{upgrade.Topics()}
	if contract != (common.Address{}) {
		topics = append(topics, []common.Hash{common.BytesToHash(contract[:])})
	}
	return c.history(ctx, upTo, topics)
}

func (c *Contracts) history(ctx context.Context, upTo Block, topics [][]common.Hash) ([]Happening, error) {
	logs, err := c.LogsSince(ctx, c.Network.FromBlock, upTo.Number, c.Emitters(), topics...)
	if err != nil {
		return nil, fmt.Errorf("reading the history: %w", err)
	}
	return c.Events(logs), nil
}

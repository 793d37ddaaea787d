package inspect

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/fork"
)

// Difference of two pieces of code of the same length, in bytes.
type Difference struct {
	Metadata     int // in what the compiler appends
	Pushed       int // in constants within instructions
	Instructions int // elsewhere
	First        int // offset of the first of those
}

// Differences counts where two pieces of code of the same length differ, as the first is read.
func Differences(a, b []byte) (d Difference) {
	end := len(withoutMetadata(a))
	d.First = -1
	at := 0
	walk(a[:end], func(op vm.OpCode, constant []byte) {
		if a[at] != b[at] {
			if d.Instructions++; d.First < 0 {
				d.First = at
			}
		}
		at++
		for range constant {
			if a[at] != b[at] {
				d.Pushed++
			}
			at++
		}
	})
	for i := end; i < len(a); i++ {
		if a[i] != b[i] {
			d.Metadata++
		}
	}
	return d
}

// Named is where a contract of a report's kind points on a copy of the state: its slot, a beacon's answer, or where a call goes.
func Named(state *fork.State, r *Report) (common.Address, error) {
	if r.Kind.watched() {
		return (&subject{Report: r}).target(state)
	}
	if r.Kind != Beacon {
		slot := implementationSlot
		if r.Kind == Zeppelin {
			slot = zosSlot
		}
		word, err := state.Slot(r.Address, slot)
		return addressIn(word), err
	}
	s := &subject{Report: r, state: state}
	a, _, err := s.address(r.Address, "implementation()")
	return a, err
}

var adminChanged = crypto.Keccak256Hash([]byte("AdminChanged(address,address)"))

// maxOthers bounds how many proxies of a chain are looked at.
const maxOthers = 10_000

// ProxiesOf are the proxies whose admin slots hold an address. Events lead to them: proxies that never said anything are not found.
func ProxiesOf(ctx context.Context, c *chain.Client, head chain.Block, admin common.Address, from uint64) ([]common.Address, error) {
	logs, err := c.LogsSince(ctx, from, head.Number, nil, []common.Hash{adminChanged, upgradedTopic})
	if err != nil {
		return nil, err
	}
	seen := make(map[common.Address]bool)
	var questions []chain.SlotAt
	for _, l := range logs {
		if seen[l.Address] || len(questions) >= 2*maxOthers {
			continue
		}
		seen[l.Address] = true
		for _, slot := range []common.Hash{adminSlot, zosAdminSlot} {
			questions = append(questions, chain.SlotAt{Block: head.Hash, Account: l.Address, Slot: slot})
		}
	}
	words, err := c.Slots(ctx, questions)
	if err != nil {
		return nil, err
	}
	var proxies []common.Address
	for i, w := range words {
		if addressIn(w.Hash) == admin {
			proxies = append(proxies, questions[i].Account)
		}
	}
	return proxies, nil
}

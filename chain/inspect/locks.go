package inspect

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/fork"
)

// Lock says whether a contract can be initialised by somebody.
type Lock struct {
	Address common.Address `json:"address"`
	Of      string         `json:"of"`     // "proxy" or "implementation"
	Scheme  string         `json:"scheme"` // whose initialisers they are, as far as the code shows
	// State of the scheme's slot: "locked" for ever, "initialised" (so often), "open", or "unknown".
	State   string `json:"state"`
	Version uint64 `json:"version,omitempty"`
	// OpenTo are functions with which a stranger initialised it on a copy of the state.
	OpenTo []string `json:"openTo,omitempty"`
}

// findLocks looks at the proxy's own state and at the implementation's, where initialisers do nothing good.
func (s *subject) findLocks() error {
	if s.Implementation == (common.Address{}) || s.Kind == Beacon || s.Kind == Diamond {
		return nil
	}
	code, err := s.state.Code(s.Implementation)
	if err != nil {
		return err
	}
	for _, at := range []struct {
		address common.Address
		of      string
	}{{s.Address, "proxy"}, {s.Implementation, "implementation"}} {
		lock, err := s.lock(at.address, at.of, code)
		if err != nil {
			return err
		}
		if lock.Scheme == "none seen" {
			continue
		}
		s.Locks = append(s.Locks, *lock)
		if len(lock.OpenTo) > 0 {
			s.warn(fmt.Sprintf("anybody can initialise the %s %v (function %s)", at.of, at.address, lock.OpenTo[0]))
		}
	}
	return nil
}

// lock reads what a contract keeps about its initialisers; those of OpenZeppelin 3 and 4 keep a byte in slot 0 unless something is inherited before them.
func (s *subject) lock(a common.Address, of string, code []byte) (*Lock, error) {
	lock := &Lock{Address: a, Of: of, Scheme: "none seen", State: "unknown"}
	slot := common.Hash{}
	switch five := initializableSlot; {
	// Compilers write the slot in more than one way, its error in one.
	case bytes.Contains(code, five[:31]), s.dispatches(code, "InvalidInitialization()"):
		lock.Scheme, slot = "OpenZeppelin 5", five
	case bytes.Contains(code, []byte("Initializable: contract is")):
		lock.Scheme = "OpenZeppelin 3 or 4"
	}
	word, err := s.state.Slot(a, slot)
	if err != nil {
		return nil, err
	}
	switch low := word[31]; {
	case lock.Scheme == "OpenZeppelin 5" && bytes.Equal(word[24:], bytes.Repeat([]byte{0xff}, 8)):
		lock.State = "locked"
	case lock.Scheme == "OpenZeppelin 5":
		lock.Version = word.Big().Uint64()
	case lock.Scheme != "none seen" && low == 0xff:
		lock.State = "locked"
	case lock.Scheme != "none seen":
		lock.Version = uint64(low)
	}
	if lock.State == "unknown" && lock.Scheme != "none seen" {
		if lock.State = "initialised"; lock.Version == 0 {
			lock.State = "open"
		}
	}
	return lock, s.tryInitialisers(lock, code, slot)
}

// tryInitialisers calls every function as a stranger: one that raises the byte which says how often the contract was initialised is open.
func (s *subject) tryInitialisers(lock *Lock, code []byte, slot common.Hash) error {
	if lock.State == "locked" || lock.Scheme == "none seen" {
		return nil
	}
	for _, id := range selectors(code) {
		for _, fill := range []byte{0, 1} {
			data := id[:]
			for range 8 {
				data = append(data, common.LeftPadBytes([]byte{fill}, 32)...)
			}
			o, err := s.state.Call(fork.Message{From: stranger, To: lock.Address, Data: data, Gas: callGas})
			if err != nil {
				return err
			}
			if o.Err != nil || !initialised(o, lock.Address, slot) {
				continue
			}
			lock.State = "open"
			lock.OpenTo = append(lock.OpenTo, fmt.Sprintf("%#x", id))
			break
		}
	}
	return nil
}

var initialisedTopics = []common.Hash{crypto.Keccak256Hash([]byte("Initialized(uint8)")), crypto.Keccak256Hash([]byte("Initialized(uint64)"))}

// initialised by an event, or, for OpenZeppelin 3, which has none, by the byte that says so.
func initialised(o *fork.Outcome, a common.Address, slot common.Hash) bool {
	for _, l := range o.Logs {
		if l.Address == a && len(l.Topics) > 0 && slices.Contains(initialisedTopics, l.Topics[0]) {
			return true
		}
	}
	for _, c := range o.Changes.Slots {
		if c.Account == a && c.Slot == slot && c.Before[31] == 0 && c.After[31] == 1 && bytes.Equal(c.Before[:30], c.After[:30]) {
			return true
		}
	}
	return false
}

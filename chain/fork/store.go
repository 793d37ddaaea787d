package fork

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/durable"
)

// Store keeps state on disk that was fetched before: what a block's state was does not change. One file per block.
type Store struct{ Dir string }

// place of a word in the state of a chain.
type place struct {
	account common.Address
	slot    common.Hash
}

func (p place) compare(q place) int {
	return cmp.Or(p.account.Cmp(q.account), p.slot.Cmp(q.slot))
}

// MarshalText writes both, so that a place can be a key in JSON.
func (p place) MarshalText() ([]byte, error) {
	return []byte(hexutil.Encode(append(p.account[:], p.slot[:]...))), nil
}

// UnmarshalText reads what MarshalText wrote.
func (p *place) UnmarshalText(text []byte) error {
	b, err := hexutil.Decode(string(text))
	if err != nil || len(b) != common.AddressLength+common.HashLength {
		return fmt.Errorf("%.100q is no place in storage", text)
	}
	p.account, p.slot = common.Address(b[:common.AddressLength]), common.Hash(b[common.AddressLength:])
	return nil
}

type account struct {
	Nonce    uint64      `json:"nonce"`
	Balance  *big.Int    `json:"balance"`
	CodeHash common.Hash `json:"codeHash"`
	Root     common.Hash `json:"root"` // of its storage; zero: not known
}

// kept is all that is known of a block's state.
type kept struct {
	Header   *types.Header                 `json:"header"`
	Unproven bool                          `json:"unproven,omitzero"` // something is as a quorum said it
	Accounts map[common.Address]*account   `json:"accounts"`
	Slots    map[place]common.Hash         `json:"slots"`
	Code     map[common.Hash]hexutil.Bytes `json:"code"`
}

func newKept() *kept {
	return &kept{Accounts: make(map[common.Address]*account), Slots: make(map[place]common.Hash), Code: make(map[common.Hash]hexutil.Bytes)}
}

// maxFile bounds one block's file, in bytes.
const maxFile = 256 << 20

func (s *Store) path(id *big.Int, block common.Hash) string {
	return filepath.Join(s.Dir, fmt.Sprintf("%v-%x.state", id, block))
}

// load gives what is kept of a block, nothing where that cannot be read: it can be fetched again.
func (s *Store) load(id *big.Int, block common.Hash) (*kept, error) {
	if s == nil {
		return newKept(), nil
	}
	path := s.path(id, block)
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return newKept(), nil
	case err != nil:
		return nil, fmt.Errorf("state kept: %w", err)
	case info.Size() > maxFile:
		return newKept(), nil
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("state kept: %w", err)
	}
	if k, ok := parseKept(b); ok && k.Header.Hash() == block {
		return k, nil
	}
	return newKept(), nil
}

// parseKept reads a file of ours: 32 bytes SHA-256 of the JSON that follows. What was torn or changed is nothing.
func parseKept(b []byte) (*kept, bool) {
	if len(b) < sha256.Size || sha256.Sum256(b[sha256.Size:]) != [sha256.Size]byte(b[:sha256.Size]) {
		return nil, false
	}
	k := newKept()
	if json.Unmarshal(b[sha256.Size:], k) != nil || k.Header == nil || k.Header.Number == nil || k.Accounts == nil || k.Slots == nil || k.Code == nil {
		return nil, false
	}
	for _, a := range k.Accounts {
		if a == nil || a.Balance == nil || a.Balance.Sign() < 0 {
			return nil, false
		}
	}
	for hash, code := range k.Code {
		if crypto.Keccak256Hash(code) != hash {
			return nil, false
		}
	}
	return k, true
}

// Keep writes what was fetched so far, for later.
func (s *State) Keep() error {
	r := s.reader
	if r.store == nil {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.new {
		return nil
	}
	b, err := json.Marshal(r.kept)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(r.store.Dir, 0o755); err != nil {
		return fmt.Errorf("keeping state: %w", err)
	}
	sum := sha256.Sum256(b)
	return durable.WriteFile(r.store.path(r.chain.ChainID(), r.block), append(sum[:], b...), 0o644)
}

// Package fork runs transactions on a copy of a chain's state at one block. What they touch is fetched when it is touched, held
// against the block's hash where an endpoint gives proofs (else a quorum must say it), and kept.
package fork

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/holiman/uint256"

	"theseus/chain"
)

// State is a chain's state after a block, and what was done to it here since. It is not safe for use by several at once; copies are
// independent.
type State struct {
	config *params.ChainConfig
	header *types.Header // of the block that is run in
	db     *state.StateDB
	reader *reader
	names  *Names // nil: nothing is learned
}

// VanishedError says that a block left the chain in a reorganisation while its state was read. Start again at a new head.
type VanishedError struct {
	Number     uint64
	Block, Now common.Hash
}

func (e *VanishedError) Error() string {
	return fmt.Sprintf("block %d %v left the chain in a reorganisation, it is %v now: start again at a new block", e.Number, e.Block, e.Now)
}

// At gives the state after a block. ctx ends everything that is fetched for it or a copy of it later. store may be nil.
func At(ctx context.Context, c *chain.Client, block common.Hash, store *Store) (*State, error) {
	r, err := newReader(ctx, c, block, store)
	if err != nil {
		return nil, err
	}
	header := r.kept.header
	database := state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil)
	db, err := state.NewWithReader(types.EmptyRootHash, database, r)
	if err != nil {
		return nil, fmt.Errorf("a copy of block %d: %w", header.Number, err)
	}
	next := types.CopyHeader(header) // until In says otherwise, the block after it, at the same time
	next.Number.Add(next.Number, common.Big1)
	next.ParentHash, next.ParentBeaconRoot = block, nil // nobody knows it yet
	s := &State{config: configOf(c.ChainID(), header), header: next, db: db, reader: r}
	s.begin()
	return s, nil
}

// Copy is as the state is now; what is done to one is not done to the other.
func (s *State) Copy() *State {
	return &State{config: s.config, header: types.CopyHeader(s.header), db: s.db.Copy(), reader: s.reader, names: s.names}
}

// In makes a block the one in which transactions run: its number, time, fees and randomness are theirs, and what the chain itself writes
// when it begins is there. Nothing may have been read before.
func (s *State) In(header *types.Header) {
	s.header = types.CopyHeader(header)
	s.begin()
}

// begin has the reader answer what a block's system calls wrote: hashes of beacon blocks by time (EIP-4788), and the parent's hash by
// number (EIP-2935). Whether the contracts are there at all is the chain's to say: nobody reads the storage of others.
func (s *State) begin() {
	const ring = 8191
	slot := func(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }
	written := make(map[place]common.Hash)
	rules := s.rules()
	if at, root := s.header.Time, s.header.ParentBeaconRoot; root != nil && rules.IsCancun {
		written[place{params.BeaconRootsAddress, slot(at % ring)}] = slot(at)
		written[place{params.BeaconRootsAddress, slot(at%ring + ring)}] = *root
	}
	if rules.IsPrague {
		written[place{params.HistoryStorageAddress, slot((s.header.Number.Uint64() - 1) % ring)}] = s.header.ParentHash
	}
	s.reader.begin(written)
}

// Check asks whether the block of this state is still the chain's. A *VanishedError: it is not.
func (s *State) Check() error { return s.reader.onChain() }

// Time of the block in which transactions run, in seconds.
func (s *State) Time() uint64 { return s.header.Time }

// SetTime lets time pass, in seconds.
func (s *State) SetTime(seconds uint64) { s.header.Time = seconds }

// Learn has transactions that follow, also those of copies, tell which keys the slots that they hash stand for.
func (s *State) Learn(names *Names) { s.names = names }

// Proven reports whether all that was read so far was held against the block's hash.
func (s *State) Proven() bool { n, _ := s.Unproven(); return n == 0 }

// Unproven is how much of what was read is what endpoints say, and why nothing better could be had.
func (s *State) Unproven() (words int, why error) {
	s.reader.mu.Lock()
	defer s.reader.mu.Unlock()
	return len(s.reader.kept.unproven), s.reader.why
}

// Code of an account.
func (s *State) Code(account common.Address) ([]byte, error) {
	code := s.db.GetCode(account)
	return code, s.failed()
}

// SetCode puts code at an address without running anything.
func (s *State) SetCode(account common.Address, code []byte) {
	s.db.SetCode(account, code, tracing.CodeChangeUnspecified)
	s.db.Finalise(s.rules())
}

// Slot is one word of an account's storage.
func (s *State) Slot(account common.Address, slot common.Hash) (common.Hash, error) {
	word := s.db.GetState(account, slot)
	return word, s.failed()
}

// SetSlot changes one word of an account's storage.
func (s *State) SetSlot(account common.Address, slot, word common.Hash) {
	s.db.SetState(account, slot, word)
	s.db.Finalise(s.rules())
}

// Balance of an account, in wei.
func (s *State) Balance(account common.Address) (*big.Int, error) {
	balance := s.db.GetBalance(account)
	return balance.ToBig(), s.failed()
}

// Fund adds wei to an account out of nothing.
func (s *State) Fund(account common.Address, wei *big.Int) {
	s.db.AddBalance(account, uint256.MustFromBig(wei), tracing.BalanceChangeUnspecified)
	s.db.Finalise(s.rules())
}

// failed is why what was read may be wrong: state that could not be fetched reads as nothing.
func (s *State) failed() error {
	if err := s.reader.failure(); err != nil {
		return err
	}
	return s.db.Error()
}

func (s *State) rules() params.Rules { return s.config.Rules(s.header.Number, true, s.header.Time) }

// published are the rules of chains whose times of change everybody knows.
var published = []*params.ChainConfig{params.MainnetChainConfig, params.SepoliaChainConfig, params.HoodiChainConfig}

// configOf says which rules a chain has: those published, or those that its headers show. Headers of Prague and Osaka do not differ; the
// newer one is taken.
func configOf(id *big.Int, h *types.Header) *params.ChainConfig {
	for _, known := range published {
		if known.ChainID.Cmp(id) == 0 && known.ShanghaiTime != nil && h.Time >= *known.ShanghaiTime {
			return known
		}
	}
	config := *params.MergedTestChainConfig
	config.ChainID = new(big.Int).Set(id)
	if h.RequestsHash == nil {
		config.OsakaTime, config.PragueTime = nil, nil
	}
	if h.ParentBeaconRoot == nil {
		config.CancunTime = nil
	}
	if h.WithdrawalsHash == nil {
		config.ShanghaiTime = nil
	}
	return &config
}

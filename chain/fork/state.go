// Package fork runs transactions on a copy of a chain's state at one block. What they touch is fetched when it is touched, held
// against the block's hash where an endpoint gives proofs (else a quorum must say it), and kept.
package fork

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

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

// At gives the state after a block. ctx ends everything that is fetched for it or a copy of it later. store may be nil.
func At(ctx context.Context, c *chain.Client, block common.Hash, store *Store) (*State, error) {
	r, err := newReader(ctx, c, block, store)
	if err != nil {
		return nil, err
	}
	header := r.kept.Header
	database := state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil)
	db, err := state.NewWithReader(types.EmptyRootHash, database, r)
	if err != nil {
		return nil, fmt.Errorf("a copy of block %d: %w", header.Number, err)
	}
	next := types.CopyHeader(header) // until In says otherwise, the block after it, at the same time
	next.Number.Add(next.Number, common.Big1)
	next.ParentHash = block
	return &State{config: configOf(c.ChainID(), header), header: next, db: db, reader: r}, nil
}

// Copy is as the state is now; what is done to one is not done to the other.
func (s *State) Copy() *State {
	return &State{config: s.config, header: types.CopyHeader(s.header), db: s.db.Copy(), reader: s.reader, names: s.names}
}

// In makes a block the one in which transactions run: its number, time, fees and randomness are theirs.
func (s *State) In(header *types.Header) { s.header = types.CopyHeader(header) }

// Time of the block in which transactions run, in seconds.
func (s *State) Time() uint64 { return s.header.Time }

// SetTime lets time pass, in seconds.
func (s *State) SetTime(seconds uint64) { s.header.Time = seconds }

// Learn has transactions that follow, also those of copies, tell which keys the slots that they hash stand for.
func (s *State) Learn(names *Names) { s.names = names }

// Proven reports whether all that was read so far was held against the block's hash.
func (s *State) Proven() bool { return s.reader.isProven() }

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

// configOf says which rules a chain has: those that its headers show. Headers of Prague and Osaka do not differ; the newer one is taken.
func configOf(id *big.Int, h *types.Header) *params.ChainConfig {
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

// reader fetches what a state touches. go-ethereum's StateDB asks it for what it does not know yet, from several goroutines.
type reader struct {
	ctx   context.Context
	chain *chain.Client
	block common.Hash
	store *Store

	mu   sync.Mutex
	kept *kept // Header stays as it is
	new  bool  // something was fetched
	err  error // the first
}

func newReader(ctx context.Context, c *chain.Client, block common.Hash, store *Store) (*reader, error) {
	k, err := store.load(c.ChainID(), block)
	if err != nil {
		return nil, err
	}
	if k.Header == nil {
		body, err := c.Body(ctx, block)
		if err != nil {
			return nil, err
		}
		k.Header = body.Header
	}
	return &reader{ctx: ctx, chain: c, block: block, store: store, kept: k}, nil
}

func (r *reader) failure() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.err
}

func (r *reader) isProven() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return !r.kept.Unproven
}

// fail keeps why a state cannot be used.
func (r *reader) fail(err error) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil {
		r.err = &chain.MissingStateError{Block: r.block, Err: err}
	}
	return r.err
}

// account fetches an account with some of its slots: proven, or else as a quorum has them.
func (r *reader) account(a common.Address, slots ...common.Hash) (*chain.Account, []common.Hash, error) {
	account, words, err := r.chain.Proof(r.ctx, r.kept.Header, a, slots...)
	if err == nil || r.ctx.Err() != nil {
		return account, words, err
	}
	account, unproven := r.chain.AccountAt(r.ctx, r.block, a)
	if unproven != nil {
		return nil, nil, errors.Join(unproven, err)
	}
	for _, slot := range slots {
		word, unproven := r.chain.Storage(r.ctx, r.block, a, slot)
		if unproven != nil {
			return nil, nil, errors.Join(unproven, err)
		}
		words = append(words, word)
	}
	r.mu.Lock()
	r.kept.Unproven = true
	r.mu.Unlock()
	return account, words, nil
}

// Account implements state.StateReader.
func (r *reader) Account(a common.Address) (*types.StateAccount, error) {
	r.mu.Lock()
	known, ok := r.kept.Accounts[a]
	r.mu.Unlock()
	if !ok {
		found, _, err := r.account(a)
		if err != nil {
			return nil, r.fail(err)
		}
		known = &account{Nonce: found.Nonce, Balance: found.Balance, CodeHash: found.CodeHash, Root: found.StorageRoot}
		r.mu.Lock()
		r.kept.Accounts[a], r.new = known, true
		r.mu.Unlock()
	}
	if known.Nonce == 0 && known.Balance.Sign() == 0 && known.CodeHash == types.EmptyCodeHash {
		return nil, nil
	}
	balance, overflow := uint256.FromBig(known.Balance)
	if overflow {
		return nil, r.fail(fmt.Errorf("the balance of %v is no uint256", a))
	}
	root := known.Root
	if root == (common.Hash{}) {
		root = types.EmptyRootHash
	}
	return &types.StateAccount{Nonce: known.Nonce, Balance: balance, Root: root, CodeHash: known.CodeHash[:]}, nil
}

// Storage implements state.StateReader.
func (r *reader) Storage(a common.Address, slot common.Hash) (common.Hash, error) {
	at := place{a, slot}
	r.mu.Lock()
	word, ok := r.kept.Slots[at]
	known := r.kept.Accounts[a]
	r.mu.Unlock()
	if ok || known != nil && known.Root == types.EmptyRootHash {
		return word, nil
	}
	_, words, err := r.account(a, slot)
	if err != nil {
		return common.Hash{}, r.fail(err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.kept.Slots[at], r.new = words[0], true
	return words[0], nil
}

// Code implements state.ContractCodeReader.
func (r *reader) Code(a common.Address, hash common.Hash) []byte {
	if hash == types.EmptyCodeHash {
		return nil
	}
	r.mu.Lock()
	code, ok := r.kept.Code[hash]
	r.mu.Unlock()
	if !ok {
		found, err := r.chain.CodeOf(r.ctx, r.block, a, hash)
		if err != nil {
			_ = r.fail(err)
			return nil
		}
		code = found
		r.mu.Lock()
		r.kept.Code[hash], r.new = code, true
		r.mu.Unlock()
	}
	return code
}

// Has implements state.ContractCodeReader.
func (r *reader) Has(a common.Address, hash common.Hash) bool { return len(r.Code(a, hash)) > 0 }

// CodeSize implements state.ContractCodeReader.
func (r *reader) CodeSize(a common.Address, hash common.Hash) int { return len(r.Code(a, hash)) }

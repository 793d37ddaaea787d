package fork

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"theseus/chain"
)

// reader fetches what a state touches. go-ethereum's StateDB asks it for what it does not know yet, from several goroutines.
type reader struct {
	ctx   context.Context
	chain *chain.Client
	block common.Hash
	store *Store

	mu      sync.Mutex
	kept    *kept                 // header stays as it is
	written map[place]common.Hash // by the chain itself, after the block
	why     error                 // nothing better than an endpoint's word could be had
	err     error                 // the first
}

func newReader(ctx context.Context, c *chain.Client, block common.Hash, store *Store) (*reader, error) {
	r := &reader{ctx: ctx, chain: c, block: block, store: store, kept: store.load(c.ChainID(), block)}
	if len(r.kept.unproven) > 0 {
		r.why = errors.New("it was kept from an endpoint that gave no proofs")
	}
	if r.kept.header != nil {
		return r, nil
	}
	body, err := c.Body(ctx, block)
	if err != nil {
		return nil, err
	}
	r.kept.header = body.Header
	r.keep(entry{header: body.Header})
	return r, nil
}

func (r *reader) keep(e entry) { r.store.keep(r.chain.ChainID(), r.block, e) }

func (r *reader) begin(written map[place]common.Hash) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.written = written
}

func (r *reader) failure() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.err
}

// fail keeps why a state cannot be used: first of all, that its block is no longer there.
func (r *reader) fail(err error) error {
	if vanished := new(VanishedError); errors.As(r.onChain(), &vanished) {
		err = vanished
	} else if chain.Refused(err) {
		err = &chain.MissingStateError{Number: r.kept.header.Number.Uint64(), Block: r.block, Err: err}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil {
		r.err = err
	}
	return r.err
}

func (r *reader) onChain() error {
	number := r.kept.header.Number.Uint64()
	now, err := r.chain.BlockAt(r.ctx, number)
	if err == nil && now.Hash != r.block {
		r.store.drop(r.chain.ChainID(), r.block)
		err = &VanishedError{number, r.block, now.Hash}
	}
	return err
}

// account fetches an account with some of its slots: proven, or else as a quorum has them. A proof that does not hold is no reason to
// believe the word of whoever gave it.
func (r *reader) account(a common.Address, slots ...common.Hash) (found *chain.Account, words []common.Hash, proven bool, err error) {
	found, words, err = r.chain.Proof(r.ctx, r.kept.header, a, slots...)
	if lie := new(chain.ProofError); err == nil || r.ctx.Err() != nil || errors.As(err, &lie) || !chain.Refused(err) {
		return found, words, true, err
	}
	found, unproven := r.chain.AccountAt(r.ctx, r.block, a)
	if unproven != nil {
		return nil, nil, false, errors.Join(unproven, err)
	}
	for _, slot := range slots {
		word, unproven := r.chain.Storage(r.ctx, r.block, a, slot)
		if unproven != nil {
			return nil, nil, false, errors.Join(unproven, err)
		}
		words = append(words, word)
	}
	r.mu.Lock()
	r.why = err
	r.mu.Unlock()
	return found, words, false, nil
}

// ancestor is the hash of a block before this one.
func (r *reader) ancestor(number uint64) common.Hash {
	b, err := r.chain.BlockAt(r.ctx, number)
	if err != nil {
		_ = r.fail(err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.kept.unproven[fmt.Sprint("block ", number)] = true
	if r.why == nil {
		r.why = errors.New("hashes of older blocks are not part of a block")
	}
	return b.Hash
}

// Account implements state.StateReader.
func (r *reader) Account(a common.Address) (*types.StateAccount, error) {
	r.mu.Lock()
	known, ok := r.kept.accounts[a]
	r.mu.Unlock()
	if !ok {
		found, _, proven, err := r.account(a)
		if err != nil {
			return nil, r.fail(err)
		}
		balance, overflow := uint256.FromBig(found.Balance)
		if overflow {
			return nil, r.fail(fmt.Errorf("the balance of %v is no uint256", a))
		}
		known = &types.StateAccount{Nonce: found.Nonce, Balance: balance, CodeHash: found.CodeHash[:], Root: found.StorageRoot}
		e := entry{account: &a, state: known, proven: proven}
		r.mu.Lock()
		r.kept.add(e)
		r.mu.Unlock()
		r.keep(e)
	}
	if known.Nonce == 0 && known.Balance.IsZero() && common.Hash(known.CodeHash) == types.EmptyCodeHash {
		return nil, nil
	}
	copied := *known.Copy()
	if copied.Root == (common.Hash{}) {
		copied.Root = types.EmptyRootHash
	}
	return &copied, nil
}

// Storage implements state.StateReader.
func (r *reader) Storage(a common.Address, slot common.Hash) (common.Hash, error) {
	r.mu.Lock()
	word, ok := r.written[place{a, slot}]
	if !ok {
		word, ok = r.kept.slots[place{a, slot}]
	}
	known := r.kept.accounts[a]
	r.mu.Unlock()
	if ok || known != nil && known.Root == types.EmptyRootHash {
		return word, nil
	}
	_, words, proven, err := r.account(a, slot)
	if err != nil {
		return common.Hash{}, r.fail(err)
	}
	e := entry{account: &a, slot: &slot, word: words[0], proven: proven}
	r.mu.Lock()
	r.kept.add(e)
	r.mu.Unlock()
	r.keep(e)
	return words[0], nil
}

// Code implements state.ContractCodeReader.
func (r *reader) Code(a common.Address, hash common.Hash) []byte {
	if hash == types.EmptyCodeHash {
		return nil
	}
	r.mu.Lock()
	code, ok := r.kept.code[hash]
	r.mu.Unlock()
	if ok {
		return code
	}
	code, ok = r.store.code(hash)
	if !ok {
		found, err := r.chain.CodeOf(r.ctx, r.block, a, hash)
		if err != nil {
			_ = r.fail(err)
			return nil
		}
		code = found
		r.store.keepCode(hash, code)
	}
	r.mu.Lock()
	r.kept.code[hash] = code
	r.mu.Unlock()
	return code
}

// Has implements state.ContractCodeReader.
func (r *reader) Has(a common.Address, hash common.Hash) bool { return len(r.Code(a, hash)) > 0 }

// CodeSize implements state.ContractCodeReader.
func (r *reader) CodeSize(a common.Address, hash common.Hash) int { return len(r.Code(a, hash)) }

package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/trie/trienode"
)

// Account is what the state of a block has of an account.
type Account struct {
	Nonce       uint64
	Balance     *big.Int    // wei
	CodeHash    common.Hash // Keccak-256; [types.EmptyCodeHash] of an account without code, also of one that does not exist
	StorageRoot common.Hash // [types.EmptyRootHash] where there is no storage; zero: nobody proved it
}

// Body is a block with its transactions, held against the block's hash.
type Body struct {
	*types.Header
	Transactions types.Transactions
}

// MissingStateError says that no endpoint keeps the state of a block, or nobody has it for us.
type MissingStateError struct {
	Number uint64
	Block  common.Hash
	Err    error
}

func (e *MissingStateError) Error() string {
	return fmt.Sprintf("the state of block %d (%v) cannot be had; name another endpoint, for an old block that of an archive node: %v", e.Number, e.Block, e.Err)
}
func (e *MissingStateError) Unwrap() error { return e.Err }

// withoutState tells a refusal for want of state from others: then not even the code of an account can be had. Servers have many words for it.
func (c *Client) withoutState(ctx context.Context, at Block, account common.Address, refusal error) error {
	if _, err := c.Code(ctx, at.Hash, account); !Refused(err) {
		return refusal
	}
	return &MissingStateError{Number: at.Number, Block: at.Hash, Err: refusal}
}

// first gives the first answer that proves itself: no quorum is needed where a hash tells what is right. One that limits the rate is
// waited for only when the others have no answer either, and one that had none the last time is asked after those that had: or one that
// hangs would cost its time with every question.
func first[T any](ctx context.Context, c *Client, ask func(context.Context, *endpoint) (T, error)) (T, error) {
	var failures []error
	busy := make(map[*endpoint]bool)
	order := slices.DeleteFunc(slices.Clone(c.endpoints), func(e *endpoint) bool { return e.failed.Load() })
	order = append(order, slices.DeleteFunc(slices.Clone(c.endpoints), func(e *endpoint) bool { return slices.Contains(order, e) })...)
	for _, e := range order {
		answer, err := ask(hasty(ctx, len(c.endpoints) > 1), e)
		e.failed.Store(err != nil)
		if err == nil || ctx.Err() != nil {
			return answer, err
		}
		if c.patient() && len(c.endpoints) > 1 && limitsRate(err) {
			busy[e] = true
			continue
		}
		c.logger.Warn("endpoint failed", "endpoint", e.name, "err", err)
		failures = append(failures, err)
	}
	for _, e := range order {
		if !busy[e] {
			continue
		}
		answer, err := ask(ctx, e)
		if err == nil || ctx.Err() != nil {
			return answer, err
		}
		failures = append(failures, err)
	}
	var none T
	return none, errors.Join(failures...)
}

// Body of the block with a hash. Header and transactions are what that hash stands for, whoever sent them.
func (c *Client) Body(ctx context.Context, block common.Hash) (*Body, error) {
	const method = "eth_getBlockByHash"
	return first(ctx, c, func(ctx context.Context, e *endpoint) (*Body, error) {
		wrong := func(format string, args ...any) (*Body, error) {
			return nil, &AnswerError{Endpoint: e.name, Method: method, Message: fromOutside(fmt.Sprintf(format, args...))}
		}
		var raw json.RawMessage
		if err := e.call(ctx, &raw, method, block, true); err != nil {
			return nil, err
		}
		var body struct{ Transactions []*types.Transaction }
		header := new(types.Header)
		if bytes.Equal(raw, []byte("null")) {
			return wrong("block %v is unknown", block)
		}
		if err := json.Unmarshal(raw, header); err != nil {
			return wrong("the header: %v", err)
		}
		if header.Hash() != block {
			return wrong("what came for block %v has hash %v: another block, or a header that is not as Ethereum's", block, header.Hash())
		}
		if err := json.Unmarshal(raw, &body); err != nil {
			return wrong("a transaction: %v", err)
		}
		if slices.Contains(body.Transactions, nil) || types.DeriveSha(types.Transactions(body.Transactions), trie.NewListHasher()) != header.TxHash {
			return wrong("the transactions are not those of block %v", block)
		}
		return &Body{header, body.Transactions}, nil
	})
}

// BlockOfTransaction is the block that has a transaction, as a quorum says; [Client.Body] of it proves that.
func (c *Client) BlockOfTransaction(ctx context.Context, hash common.Hash) (common.Hash, error) {
	const method = "eth_getTransactionByHash"
	return agree(ctx, c, method, common.Hash.Hex, func(ctx context.Context, e *endpoint) (common.Hash, error) {
		var found *struct {
			BlockHash *common.Hash `json:"blockHash"`
		}
		if err := e.call(ctx, &found, method, hash); err != nil {
			return common.Hash{}, err
		}
		if found == nil || found.BlockHash == nil {
			return common.Hash{}, &AnswerError{Endpoint: e.name, Method: method, Message: fmt.Sprintf("transaction %v is in no block that it knows", hash)}
		}
		return *found.BlockHash, nil
	})
}

// Receipts of a block's transactions, in their order, held against the block's hash. Fields that the hash does not cover
// (gas used by each, addresses of contracts) are derived here. They are asked for one by one where they cannot be had at once.
func (c *Client) Receipts(ctx context.Context, b *Body) (types.Receipts, error) {
	const method = "eth_getBlockReceipts"
	return first(ctx, c, func(ctx context.Context, e *endpoint) (types.Receipts, error) {
		var receipts types.Receipts
		err := e.call(ctx, &receipts, method, b.Hash())
		if refused := new(AnswerError); errors.As(err, &refused) && refused.Code != 0 {
			receipts, err = e.receiptsOf(ctx, b.Transactions)
		}
		if err != nil {
			return nil, err
		}
		if slices.Contains(receipts, nil) || types.DeriveSha(receipts, trie.NewListHasher()) != b.ReceiptHash {
			return nil, &AnswerError{Endpoint: e.name, Method: method, Message: fmt.Sprintf("the receipts are not those of block %v", b.Hash())}
		}
		used := uint64(0)
		for i, r := range receipts {
			r.TxHash, r.BlockHash, r.BlockNumber, r.TransactionIndex = b.Transactions[i].Hash(), b.Hash(), b.Number, uint(i)
			r.GasUsed, used = r.CumulativeGasUsed-used, r.CumulativeGasUsed
		}
		return receipts, nil
	})
}

func (e *endpoint) receiptsOf(ctx context.Context, transactions types.Transactions) (types.Receipts, error) {
	const method = "eth_getTransactionReceipt"
	all := make(types.Receipts, len(transactions))
	elements := make([]rpc.BatchElem, len(transactions))
	for i, tx := range transactions {
		elements[i] = rpc.BatchElem{Method: method, Args: []any{tx.Hash()}, Result: &all[i]}
	}
	for part := range slices.Chunk(elements, batchSize) {
		if err := e.batch(ctx, method, part); err != nil {
			return nil, err
		}
		for _, element := range part {
			if element.Error != nil {
				return nil, e.judge(method, element.Error)
			}
		}
	}
	return all, nil
}

// rawProof is the answer of eth_getProof (EIP-1186).
type rawProof struct {
	AccountProof []hexutil.Bytes `json:"accountProof"`
	StorageProof []struct {
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// Proof gives an account and some of its slots at a block, proven against the block's state root (EIP-1186).
func (c *Client) Proof(ctx context.Context, at *types.Header, account common.Address, slots ...common.Hash) (*Account, []common.Hash, error) {
	const method = "eth_getProof"
	type proven struct {
		account *Account
		words   []common.Hash
	}
	block := at.Hash()
	if slots == nil {
		slots = []common.Hash{} // servers want a list
	}
	p, err := first(ctx, c, func(ctx context.Context, e *endpoint) (proven, error) {
		wrong := func(slot *common.Hash, err error) (proven, error) {
			return proven{}, &ProofError{Endpoint: e.name, Block: at.Number.Uint64(), Account: account, Slot: slot, Err: err}
		}
		var raw *rawProof
		if err := e.call(ctx, &raw, method, account, slots, map[string]any{"blockHash": block, "requireCanonical": true}); err != nil {
			return proven{}, err
		}
		if raw == nil || len(raw.StorageProof) != len(slots) {
			return wrong(nil, errors.New("it is not of what was asked for"))
		}
		leaf, err := verify(at.Root, account[:], raw.AccountProof)
		if err != nil {
			return wrong(nil, err)
		}
		found := types.NewEmptyStateAccount()
		if leaf != nil {
			if err := rlp.DecodeBytes(leaf, found); err != nil {
				return wrong(nil, err)
			}
		}
		p := proven{&Account{found.Nonce, found.Balance.ToBig(), common.BytesToHash(found.CodeHash), found.Root}, make([]common.Hash, len(slots))}
		for i, slot := range slots {
			leaf, err := verify(found.Root, slot[:], raw.StorageProof[i].Proof)
			if err != nil {
				return wrong(&slot, err)
			}
			if leaf != nil {
				_, word, _, err := rlp.Split(leaf)
				if err != nil {
					return wrong(&slot, err)
				}
				p.words[i] = common.BytesToHash(word)
			}
		}
		return p, nil
	})
	return p.account, p.words, err
}

// verify gives what a trie has under a key, nil for nothing.
func verify(root common.Hash, key []byte, proof []hexutil.Bytes) ([]byte, error) {
	if root == types.EmptyRootHash {
		return nil, nil
	}
	nodes := trienode.NewProofSet()
	for _, node := range proof {
		if err := nodes.Put(crypto.Keccak256(node), node); err != nil {
			return nil, err
		}
	}
	return trie.VerifyProof(root, crypto.Keccak256(key), nodes)
}

// AccountAt is what a quorum says of an account at a block, where nobody gives proofs.
func (c *Client) AccountAt(ctx context.Context, block common.Hash, account common.Address) (*Account, error) {
	a, err := agree(ctx, c, "eth_getBalance", func(a *Account) string { return fmt.Sprint(*a) }, func(ctx context.Context, e *endpoint) (*Account, error) {
		var nonce hexutil.Uint64
		var balance hexutil.Big
		var code hexutil.Bytes
		elements := []rpc.BatchElem{
			{Method: "eth_getTransactionCount", Args: []any{account, at(block)}, Result: &nonce},
			{Method: "eth_getBalance", Args: []any{account, at(block)}, Result: &balance},
			{Method: "eth_getCode", Args: []any{account, at(block)}, Result: &code},
		}
		if err := e.batch(ctx, "eth_getBalance", elements); err != nil {
			return nil, err
		}
		for _, element := range elements {
			if element.Error != nil {
				return nil, e.judge(element.Method, element.Error)
			}
		}
		return &Account{Nonce: uint64(nonce), Balance: balance.ToInt(), CodeHash: crypto.Keccak256Hash(code)}, nil
	})
	return a, err
}

// CodeOf is the code with a hash, which an account has at a block.
func (c *Client) CodeOf(ctx context.Context, block common.Hash, account common.Address, hash common.Hash) ([]byte, error) {
	if hash == types.EmptyCodeHash {
		return nil, nil
	}
	return first(ctx, c, func(ctx context.Context, e *endpoint) ([]byte, error) {
		const method = "eth_getCode"
		var code hexutil.Bytes
		if err := e.call(ctx, &code, method, account, at(block)); err != nil {
			return nil, err
		}
		if crypto.Keccak256Hash(code) != hash {
			return nil, &AnswerError{Endpoint: e.name, Method: method, Message: fmt.Sprintf("the code that came has not hash %v", hash)}
		}
		return code, nil
	})
}

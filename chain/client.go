package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"
)

// Config of a Client.
type Config struct {
	Endpoints []string      // http(s) URLs; at least one
	Quorum    int           // how many must give the same answer; zero: more than half
	ChainID   *big.Int      // nil: the one that the endpoints agree on
	Timeout   time.Duration // of one request; zero: 10 s
	Logger    *slog.Logger  // tells of endpoints that differ or fail; nil: nobody
}

// Block is what is needed of a block. BaseFee is nil before London.
type Block struct {
	Number  uint64
	Hash    common.Hash
	Parent  common.Hash
	Time    uint64
	BaseFee *big.Int
}

// Client asks one or several endpoints. It is safe for concurrent use.
type Client struct {
	endpoints []*endpoint
	quorum    int
	chainID   *big.Int
	logger    *slog.Logger
}

// Dial connects to the endpoints. A wrong chain id is a *ChainIDError; endpoints that do not answer are put up with while a
// quorum does.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	n := len(cfg.Endpoints)
	switch {
	case n == 0:
		return nil, errors.New("no RPC endpoint; name one with --rpc URL or THESEUS_RPC")
	case cfg.Quorum < 0 || cfg.Quorum > n:
		return nil, fmt.Errorf("a quorum of %d cannot be had from %d endpoints", cfg.Quorum, n)
	case cfg.Quorum == 0:
		cfg.Quorum = n/2 + 1
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = 10 * time.Second
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	c := &Client{quorum: cfg.Quorum, logger: cfg.Logger}
	for _, address := range cfg.Endpoints {
		e, err := newEndpoint(ctx, address, cfg.Timeout)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(c.endpoints, func(other *endpoint) bool { return other.name == e.name }) && n > 1 {
			return nil, fmt.Errorf("endpoint %s is named twice: it would count twice in the quorum", e.name)
		}
		c.endpoints = append(c.endpoints, e)
	}
	id, err := agree(ctx, c, "eth_chainId", (*big.Int).String, func(ctx context.Context, e *endpoint) (*big.Int, error) {
		var id hexutil.Big
		if err := e.try(ctx, &id, "eth_chainId"); err != nil {
			return nil, err
		}
		if cfg.ChainID != nil && cfg.ChainID.Cmp(id.ToInt()) != 0 {
			return nil, &ChainIDError{Endpoint: e.name, Want: cfg.ChainID, Found: id.ToInt()}
		}
		return id.ToInt(), nil
	})
	if err != nil {
		c.Close()
		// One endpoint on a wrong chain is a mistake in the configuration, whatever the others say.
		var wrong *ChainIDError
		if errors.As(err, &wrong) {
			return nil, wrong
		}
		return nil, err
	}
	c.chainID = id
	for _, e := range c.endpoints {
		e.want = id
	}
	return c, nil
}

// Close ends idle connections.
func (c *Client) Close() {
	for _, e := range c.endpoints {
		e.client.Close()
	}
}

// ChainID that transactions are signed for.
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// NoQuorumError says who answered what when too few agreed.
type NoQuorumError struct {
	Method  string
	Need    int
	Answers []string // one line an endpoint
	errs    []error
}

func (e *NoQuorumError) Error() string {
	return fmt.Sprintf("%s: fewer than %d endpoints agree: %s", e.Method, e.Need, strings.Join(e.Answers, "; "))
}

func (e *NoQuorumError) Unwrap() []error { return e.errs }

// agree asks all endpoints at once and gives the first answer that a quorum shares. A refusal by the contract is an answer.
func agree[T any](ctx context.Context, c *Client, method string, key func(T) string, ask func(context.Context, *endpoint) (T, error)) (T, error) {
	type answer struct {
		from  *endpoint
		value T
		err   error
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := make(chan answer, len(c.endpoints))
	for _, e := range c.endpoints {
		go func() {
			value, err := ask(ctx, e)
			answers <- answer{e, value, err}
		}()
	}
	votes := make(map[string]int)
	failure := &NoQuorumError{Method: method, Need: c.quorum}
	var zero T
	for range c.endpoints {
		var a answer
		select {
		case a = <-answers:
		case <-ctx.Done():
			return zero, ctx.Err()
		}
		var revert *RevertError
		var vote string
		switch {
		case a.err == nil:
			vote = "answer " + key(a.value)
		case errors.As(a.err, &revert):
			vote = "revert " + hexutil.Encode(revert.Data)
		default:
			failure.Answers = append(failure.Answers, a.err.Error())
			failure.errs = append(failure.errs, a.err)
			c.logger.Warn("endpoint failed", "endpoint", a.from.name, "method", method, "err", a.err)
			continue
		}
		if votes[vote]++; votes[vote] >= c.quorum {
			return a.value, a.err
		}
		failure.Answers = append(failure.Answers, a.from.name+": "+shortened(vote))
	}
	if len(c.endpoints) == 1 && len(failure.errs) == 1 {
		return zero, failure.errs[0]
	}
	return zero, failure
}

func shortened(s string) string {
	if len(s) > 100 {
		return s[:100] + "…"
	}
	return s
}

// Head is the newest block that a quorum knows.
func (c *Client) Head(ctx context.Context) (Block, error) {
	heads := make([]uint64, len(c.endpoints))
	var group errgroup.Group
	for i, e := range c.endpoints {
		group.Go(func() error {
			if b, err := e.block(ctx, "latest"); err == nil {
				heads[i] = b.Number
			}
			return nil
		})
	}
	group.Wait()
	slices.Sort(heads)
	// The quorum-th highest head is known to a quorum. If nobody answered, this asks for block 0 and says so.
	return c.BlockAt(ctx, heads[len(heads)-c.quorum])
}

// BlockAt is the block of a number, as a quorum has it.
func (c *Client) BlockAt(ctx context.Context, number uint64) (Block, error) {
	return agree(ctx, c, "eth_getBlockByNumber", func(b Block) string { return b.Hash.Hex() },
		func(ctx context.Context, e *endpoint) (Block, error) {
			return e.block(ctx, hexutil.EncodeUint64(number))
		})
}

// at names a block by its hash (EIP-1898): an answer for another branch is an error, not a guess.
func at(b common.Hash) map[string]any {
	return map[string]any{"blockHash": b, "requireCanonical": true}
}

// Call makes a static call at a block. A refusal is a *RevertError.
func (c *Client) Call(ctx context.Context, block common.Hash, to common.Address, data []byte) ([]byte, error) {
	return c.CallFrom(ctx, block, common.Address{}, to, nil, data)
}

// CallFrom is Call in the name of an account, with value.
func (c *Client) CallFrom(ctx context.Context, block common.Hash, from, to common.Address, value *big.Int, data []byte) ([]byte, error) {
	msg := map[string]any{"from": from, "to": to, "input": hexutil.Bytes(data)}
	if value != nil {
		msg["value"] = (*hexutil.Big)(value)
	}
	return bytesOf(ctx, c, "eth_call", msg, at(block))
}

// Code of an account at a block.
func (c *Client) Code(ctx context.Context, block common.Hash, account common.Address) ([]byte, error) {
	return bytesOf(ctx, c, "eth_getCode", account, at(block))
}

// Storage reads one slot of an account at a block.
func (c *Client) Storage(ctx context.Context, block common.Hash, account common.Address, slot common.Hash) (common.Hash, error) {
	word, err := bytesOf(ctx, c, "eth_getStorageAt", account, slot, at(block))
	return common.BytesToHash(word), err
}

// Balance of an account at a block, in wei.
func (c *Client) Balance(ctx context.Context, block common.Hash, account common.Address) (*big.Int, error) {
	return agree(ctx, c, "eth_getBalance", (*big.Int).String, func(ctx context.Context, e *endpoint) (*big.Int, error) {
		var balance hexutil.Big
		err := e.call(ctx, &balance, "eth_getBalance", account, at(block))
		return balance.ToInt(), err
	})
}

// Nonce is the number of an account's transactions at a block.
func (c *Client) Nonce(ctx context.Context, block common.Hash, account common.Address) (uint64, error) {
	return agree(ctx, c, "eth_getTransactionCount", func(n uint64) string { return fmt.Sprint(n) }, func(ctx context.Context, e *endpoint) (uint64, error) {
		var nonce hexutil.Uint64
		err := e.call(ctx, &nonce, "eth_getTransactionCount", account, at(block))
		return uint64(nonce), err
	})
}

// BlockLogs are the logs of these addresses in one block, in order.
func (c *Client) BlockLogs(ctx context.Context, block common.Hash, addresses []common.Address) ([]types.Log, error) {
	return c.logs(ctx, map[string]any{"blockHash": block, "address": addresses})
}

// RangeLogs are the logs of these addresses from one number to another, both included. Only for blocks that no
// reorganisation can reach.
func (c *Client) RangeLogs(ctx context.Context, from, to uint64, addresses []common.Address, topics ...[]common.Hash) ([]types.Log, error) {
	filter := map[string]any{"fromBlock": hexutil.EncodeUint64(from), "toBlock": hexutil.EncodeUint64(to), "address": addresses}
	if len(topics) > 0 {
		filter["topics"] = topics
	}
	return c.logs(ctx, filter)
}

func (c *Client) logs(ctx context.Context, filter map[string]any) ([]types.Log, error) {
	return agree(ctx, c, "eth_getLogs", logsKey, func(ctx context.Context, e *endpoint) ([]types.Log, error) {
		var logs []types.Log
		if err := e.call(ctx, &logs, "eth_getLogs", filter); err != nil {
			return nil, err
		}
		for i := 1; i < len(logs); i++ {
			a, b := &logs[i-1], &logs[i]
			if a.BlockNumber > b.BlockNumber || a.BlockNumber == b.BlockNumber && a.Index >= b.Index {
				return nil, &AnswerError{Endpoint: e.name, Method: "eth_getLogs", Message: "logs are out of order"}
			}
		}
		return logs, nil
	})
}

func logsKey(logs []types.Log) string {
	var b strings.Builder
	for i := range logs {
		l := &logs[i]
		fmt.Fprintf(&b, "%x %d %x %x %x|", l.BlockHash, l.Index, l.Address, l.Topics, l.Data)
	}
	return b.String()
}

func bytesOf(ctx context.Context, c *Client, method string, args ...any) ([]byte, error) {
	return agree(ctx, c, method, func(b []byte) string { return hexutil.Encode(b) }, func(ctx context.Context, e *endpoint) ([]byte, error) {
		var answer hexutil.Bytes
		err := e.call(ctx, &answer, method, args...)
		return bytes.Clone(answer), err
	})
}

// first gives the first answer of any endpoint: for what is verified otherwise, or only asks to be passed on.
func first[T any](ctx context.Context, c *Client, ask func(context.Context, *endpoint) (T, error)) (T, error) {
	var value T
	var err error
	for _, e := range c.endpoints {
		if value, err = ask(ctx, e); err == nil || ctx.Err() != nil {
			return value, err
		}
		var revert *RevertError
		if errors.As(err, &revert) {
			return value, err
		}
	}
	return value, err
}

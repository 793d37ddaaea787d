package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Config of a Client.
type Config struct {
	Endpoints     []string      // http(s) URLs; at least one
	Quorum        int           // how many must give the same answer; zero: more than half
	ChainID       *big.Int      // nil: the one that the endpoints agree on
	Confirmations uint64        // blocks on top of a transaction's before it counts as done; zero: its own block is enough
	Timeout       time.Duration // of one request; zero: 10 s
	Logger        *slog.Logger  // tells of endpoints that differ or fail; nil: nobody
	// Patience is how long a request is repeated while an endpoint limits the rate; zero: not longer than after other faults.
	Patience time.Duration
	// Waiting, if not nil, is told of each pause that an endpoint's limit costs.
	Waiting func(endpoint string, pause time.Duration)
}

// Block is what is needed of a block. BaseFee is nil before London.
type Block struct {
	Number  uint64
	Hash    common.Hash
	Parent  common.Hash
	Time    uint64
	BaseFee *big.Int
}

// vote is everything that must be equal for two endpoints to mean the same block: the hash is the server's word and says
// nothing about the rest.
func (b Block) vote() string {
	return fmt.Sprintf("block %d %v on %v at %d, base fee %v", b.Number, b.Hash, b.Parent, b.Time, b.BaseFee)
}

// Client asks one or several endpoints. It is safe for concurrent use.
type Client struct {
	endpoints     []*endpoint
	quorum        int
	chainID       *big.Int
	confirmations uint64
	logger        *slog.Logger
}

// Dial connects to the endpoints. A wrong chain id, or endpoints of different chains, are a *ChainIDError; endpoints that do
// not answer are put up with while a quorum does, and asked for their chain id before they are next believed.
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
	c := &Client{quorum: cfg.Quorum, confirmations: cfg.Confirmations, logger: cfg.Logger}
	for _, address := range cfg.Endpoints {
		e, err := newEndpoint(ctx, address, cfg.Timeout)
		if err != nil {
			c.Close()
			return nil, err
		}
		if slices.ContainsFunc(c.endpoints, func(other *endpoint) bool { return other.name == e.name }) {
			c.Close()
			return nil, fmt.Errorf("endpoint %s is named twice: it would count twice in the quorum", e.name)
		}
		e.want, e.patience, e.waiting = cfg.ChainID, cfg.Patience, cfg.Waiting
		c.endpoints = append(c.endpoints, e)
	}
	if err := c.learnChain(ctx); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// learnChain asks everybody for the chain id. One endpoint on a wrong chain is a mistake in the configuration, whatever the
// others say.
func (c *Client) learnChain(ctx context.Context) error {
	type named struct {
		from string
		id   *big.Int
	}
	ids, err := gather(ctx, c, "eth_chainId", func(ctx context.Context, e *endpoint) (named, error) {
		if err := e.check(ctx); err != nil {
			return named{}, err
		}
		e.mu.Lock()
		defer e.mu.Unlock()
		return named{e.name, e.want}, nil
	})
	var wrong *ChainIDError
	if errors.As(err, &wrong) {
		return wrong
	}
	if err != nil {
		return err
	}
	for _, other := range ids {
		if other.id.Cmp(ids[0].id) != 0 {
			return &ChainIDError{Endpoint: other.from, Want: ids[0].id, Found: other.id}
		}
	}
	c.chainID = ids[0].id
	for _, e := range c.endpoints {
		e.mu.Lock()
		if e.want == nil || e.want.Cmp(c.chainID) != 0 { // too late to be heard above
			e.want, e.checked = c.chainID, time.Time{}
		}
		e.mu.Unlock()
	}
	return nil
}

func (c *Client) patient() bool { return c.endpoints[0].patience > 0 }

// Close ends idle connections.
func (c *Client) Close() {
	for _, e := range c.endpoints {
		e.client.Close()
	}
}

// ChainID that transactions are signed for.
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// headSearch is how far below the endpoints' heads Head looks for a block that a quorum shares: tips differ for a moment
// whenever a block spreads.
const headSearch = 8

// Head is the newest block that a quorum knows.
func (c *Client) Head(ctx context.Context) (Block, error) {
	heads, err := gather(ctx, c, "eth_getBlockByNumber", func(ctx context.Context, e *endpoint) (Block, error) {
		return e.block(ctx, "eth_getBlockByNumber", "latest")
	})
	if err != nil {
		return Block{}, err
	}
	if len(c.endpoints) == 1 {
		return heads[0], nil
	}
	slices.SortFunc(heads, func(a, b Block) int { return cmp.Compare(a.Number, b.Number) })
	// A quorum has a block at the quorum-th highest height; nobody alone can raise or, with a quorum of honest ones, lower it.
	number := heads[len(heads)-c.quorum].Number
	for lower := uint64(0); ; lower++ {
		head, err := c.BlockAt(ctx, number-lower)
		var none *NoQuorumError
		if errors.As(err, &none) && len(none.errs) <= len(c.endpoints)-c.quorum && lower < min(headSearch, number) {
			continue // a quorum answered, differently
		}
		return head, err
	}
}

// BlockAt is the block of a number, as a quorum has it.
func (c *Client) BlockAt(ctx context.Context, number uint64) (Block, error) {
	const method = "eth_getBlockByNumber"
	return agree(ctx, c, method, Block.vote, func(ctx context.Context, e *endpoint) (Block, error) {
		b, err := e.block(ctx, method, hexutil.EncodeUint64(number))
		if err == nil && b.Number != number {
			err = &AnswerError{Endpoint: e.name, Method: method, Message: fmt.Sprintf("block %d came for block %d", b.Number, number)}
		}
		return b, err
	})
}

// BlockOf is the block of a hash, as a quorum has it; on geth-like servers also one that has left the chain.
func (c *Client) BlockOf(ctx context.Context, hash common.Hash) (Block, error) {
	const method = "eth_getBlockByHash"
	return agree(ctx, c, method, Block.vote, func(ctx context.Context, e *endpoint) (Block, error) {
		b, err := e.block(ctx, method, hash)
		if err == nil && b.Hash != hash {
			err = &AnswerError{Endpoint: e.name, Method: method, Message: fmt.Sprintf("block %v came for block %v", b.Hash, hash)}
		}
		return b, err
	})
}

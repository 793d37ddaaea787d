// Package devnet is a chain of one's own: go-ethereum inside this program, with JSON-RPC over HTTP and WebSocket on
// loopback, funded accounts, and blocks when there is something to put into them.
//
// It is a chain to try things on, not a network: one process seals, its keys are public and its clock can be moved. State
// is kept in a folder and survives a kill at any instant; with no folder it is kept in memory.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
)

// Config of a Chain; the zero value is a chain in memory on a free port.
type Config struct {
	// Dir keeps the chain. It is made when absent; it must be empty or hold a devnet. Empty: in memory.
	Dir string
	// Listen is host:port of HTTP and WebSocket; the host must be loopback, port 0 is a free one. Empty: 127.0.0.1:0.
	Listen string
	// BlockTime seals a block every so often, also empty ones. Zero: a block when a transaction waits.
	BlockTime time.Duration
	// Fast seals without waiting for the clock. Block times rise by a second at least, so without Fast there is at most
	// one block a second; with Fast block time runs ahead of the clock under load, at most by FastLead, and falls back
	// to the clock in quiet times. Decide by block time, not by the machine's clock.
	Fast bool
	// ChainID, Accounts, GasLimit and Fork belong to a new chain. A folder keeps those it was made with: zero takes
	// them, others are refused. Of a new chain zero means DefaultChainID, 20, 60,000,000 and Osaka.
	ChainID  uint64
	Accounts int
	GasLimit uint64
	Fork     Fork
	// Logger gets go-ethereum's messages. go-ethereum has one logger for the process: the last Start wins. Nil: unchanged,
	// which is silence unless somebody set it.
	Logger *slog.Logger
}

// FastLead is how far block time may run ahead of the clock with Config.Fast.
const FastLead = 10 * time.Minute

// Chain is a running chain. Close it.
type Chain struct {
	stack    *node.Node
	eth      *eth.Ethereum
	sealer   *sealer
	server   *server
	settings settings
	close    func() error
}

// Start runs a chain until ctx ends or Close. A *FolderError says that cfg.Dir cannot be used as asked.
func Start(ctx context.Context, cfg Config) (*Chain, error) {
	if cfg.BlockTime < 0 || cfg.BlockTime > 0 && cfg.BlockTime < time.Second && !cfg.Fast {
		return nil, fmt.Errorf("devnet: block time %v: block times differ by a second at least; use one second or more, or Fast", cfg.BlockTime)
	}
	settings, err := open(cfg)
	if err != nil {
		return nil, err
	}
	genesis, err := settings.genesis()
	if err != nil {
		return nil, err
	}
	if cfg.Logger != nil {
		log.SetDefault(gethLogger{log.NewLogger(cfg.Logger.Handler())})
	}
	server, err := listen(ctx, cfg.Listen)
	if err != nil {
		return nil, err
	}
	// Before the node writes anything, so that a kill at any instant leaves a folder that can be gone on with.
	if err := settings.save(cfg.Dir); err != nil {
		return nil, errors.Join(err, server.close())
	}
	c := &Chain{server: server, settings: settings}
	if err := c.start(cfg, genesis); err != nil {
		return nil, errors.Join(fmt.Errorf("devnet: %w", err), server.close(), c.stopNode())
	}
	// Nobody may ask before the node is up, and nobody may ask once it goes down.
	c.close = sync.OnceValue(func() error { return errors.Join(server.close(), c.stopNode()) })
	context.AfterFunc(ctx, func() { c.close() })
	if err := server.serve(c); err != nil {
		return nil, errors.Join(fmt.Errorf("devnet: %w", err), c.close())
	}
	return c, nil
}

// gethLogger hides the type that would make go-ethereum replace slog's default logger as well.
type gethLogger struct{ log.Logger }

func (c *Chain) start(cfg Config, genesis *core.Genesis) error {
	nodeConfig := node.DefaultConfig
	nodeConfig.Name = "devnet"
	nodeConfig.DataDir = cfg.Dir
	nodeConfig.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	nodeConfig.IPCPath = ""
	stack, err := node.New(&nodeConfig)
	if err != nil {
		return err
	}
	c.stack = stack

	ethConfig := ethconfig.Defaults
	ethConfig.Genesis = genesis
	ethConfig.SyncMode = ethconfig.FullSync
	ethConfig.NetworkId = c.settings.ChainID
	ethConfig.Miner.GasCeil = c.settings.GasLimit
	ethConfig.Miner.GasPrice = big.NewInt(1) // any tip will do
	ethConfig.TxPool.NoLocals = true
	ethConfig.TxPool.Journal = ""
	ethConfig.TxPool.AccountSlots, ethConfig.TxPool.GlobalSlots, ethConfig.TxPool.AccountQueue = 4096, 65536, 4096
	ethConfig.DatabaseCache, ethConfig.DatabaseHandles = 64, 256
	ethConfig.TrieCleanCache, ethConfig.TrieDirtyCache, ethConfig.SnapshotCache = 32, 32, 32
	// Anything else keeps state in memory until a clean close: a kill would lose the whole chain.
	ethConfig.StateScheme, ethConfig.NoPruning = "hash", true
	ethConfig.TransactionHistory, ethConfig.LogHistory, ethConfig.StateHistory, ethConfig.TrienodeHistory = 0, 0, 0, 0
	ethConfig.Preimages = true
	ethConfig.LogNoHistory = true // the log index costs more than all other work of a small chain; without it logs are searched for

	if c.eth, err = eth.New(stack, &ethConfig); err != nil {
		return err
	}
	c.sealer = newSealer(c.eth, cfg, c.settings.Fork)
	stack.RegisterLifecycle(c.sealer)
	return stack.Start()
}

func (c *Chain) stopNode() error {
	if c.stack == nil {
		return nil
	}
	return c.stack.Close()
}

// Close stops the chain. A later Start with the same folder goes on from its head.
func (c *Chain) Close() error { return c.close() }

// URL of JSON-RPC over HTTP.
func (c *Chain) URL() string { return "http://" + c.server.address() }

// WebSocketURL of JSON-RPC over WebSocket.
func (c *Chain) WebSocketURL() string { return "ws://" + c.server.address() }

// ChainID that transactions are signed for.
func (c *Chain) ChainID() *big.Int { return new(big.Int).SetUint64(c.settings.ChainID) }

// Accounts lists the funded accounts with their keys.
func (c *Chain) Accounts() []Account {
	list := make([]Account, c.settings.Accounts)
	for i := range list {
		list[i] = DevAccount(i)
	}
	return list
}

// Head is the number of the last block.
func (c *Chain) Head() uint64 { return c.eth.BlockChain().CurrentBlock().Number.Uint64() }

// Time is the time of the last block in seconds.
func (c *Chain) Time() uint64 { return c.eth.BlockChain().CurrentBlock().Time }

// Commit seals a block now, empty or not, and gives its hash.
func (c *Chain) Commit(ctx context.Context) (common.Hash, error) { return c.sealer.seal(ctx, true) }

// IncreaseTime moves the clock of all later blocks ahead, by whole seconds and at most MaxJump, and seals a block there,
// so that calls see the new time at once.
func (c *Chain) IncreaseTime(ctx context.Context, d time.Duration) (common.Hash, error) {
	return c.sealer.jump(ctx, d)
}

// SetNextTimestamp fixes the time of the next block, in seconds; the clock goes on from there.
func (c *Chain) SetNextTimestamp(seconds uint64) error { return c.sealer.setNext(seconds) }

// Fork makes an earlier block the head. The transactions of the blocks after it wait again and are soon mined anew, or
// are forgotten when drop is set.
func (c *Chain) Fork(parent common.Hash, drop bool) error { return c.sealer.fork(parent, drop) }

// Ready is what a program that waits for the chain wants to know, as one JSON document.
type Ready struct {
	URL          string           `json:"url"`
	WebSocketURL string           `json:"webSocketUrl"`
	ChainID      uint64           `json:"chainId"`
	Fork         Fork             `json:"fork"`
	Genesis      common.Hash      `json:"genesis"`
	Head         uint64           `json:"head"`
	Accounts     []common.Address `json:"accounts"`
}

// Ready describes the running chain.
func (c *Chain) Ready() Ready {
	r := Ready{
		URL: c.URL(), WebSocketURL: c.WebSocketURL(), ChainID: c.settings.ChainID, Fork: c.settings.Fork,
		Genesis: c.eth.BlockChain().Genesis().Hash(), Head: c.Head(),
	}
	for _, a := range c.Accounts() {
		r.Accounts = append(r.Accounts, a.Address)
	}
	return r
}

// Package devnet is a chain of one's own: go-ethereum inside this program, with JSON-RPC over HTTP and WebSocket on
// loopback, funded accounts, and blocks when there is something to put into them.
//
// It is a chain to try things on, not a network: one process seals, and its clock can be moved. State is kept in a folder
// and survives a kill at any instant; with no folder it is kept in memory.
package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"

	// A named tracer that is not linked in panics in the node's handler.
	_ "github.com/ethereum/go-ethereum/eth/tracers/js"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native"
)

// Config of a Chain; the zero value is a chain in memory on a free port.
type Config struct {
	Dir       string        // where state is kept; empty: in memory
	Listen    string        // host:port for HTTP and WebSocket; the host must be loopback; empty: 127.0.0.1:0, a free port
	BlockTime time.Duration // a block every so often, also empty ones; zero: a block when a transaction waits, see Fast
	Fast      bool          // with BlockTime zero: do not wait for the clock to pass the last block's second; block time may run ahead
	ChainID   uint64        // zero: DefaultChainID. A folder keeps the id it was made with
	Accounts  int           // funded accounts; zero: 20
	GasLimit  uint64        // of a block; zero: 60,000,000
	Fork      Fork          // rules of a new chain; empty: Osaka
	Logger    *slog.Logger  // go-ethereum's warnings; nil: nobody
}

// DefaultChainID is ours alone, so that nothing signed here counts elsewhere.
const DefaultChainID = 8_453_719

// Fork names the rules of a chain.
type Fork string

// The rules that go-ethereum's block builder can seal under.
const (
	Shanghai Fork = "shanghai"
	Cancun   Fork = "cancun"
	Prague   Fork = "prague"
	Osaka    Fork = "osaka"
)

// Chain is a running chain. Close it.
type Chain struct {
	stack  *node.Node
	eth    *eth.Ethereum
	sealer *sealer
	cfg    Config
}

// Key is the i-th funded account of every devnet: the keccak256 of a public sentence. Whoever knows it owns the account,
// and everybody knows it.
func Key(i int) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "theseus devnet account %d: worth nothing anywhere", i)))
	if err != nil {
		panic(err) // one chance in 2^128
	}
	return key
}

// Account is the address of Key(i).
func Account(i int) common.Address { return crypto.PubkeyToAddress(Key(i).PublicKey) }

// Start runs a chain until Close.
func Start(cfg Config) (*Chain, error) {
	host, port, err := listenAddress(cfg.Listen)
	if err != nil {
		return nil, err
	}
	cfg.ChainID = or(cfg.ChainID, DefaultChainID)
	cfg.Accounts = or(cfg.Accounts, 20)
	cfg.GasLimit = or(cfg.GasLimit, 60_000_000)
	cfg.Fork = or(cfg.Fork, Osaka)
	genesis, err := genesis(cfg)
	if err != nil {
		return nil, err
	}
	setLogger(cfg.Logger)
	if cfg.Dir != "" {
		if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
			return nil, fmt.Errorf("devnet: %w", err)
		}
	}

	nodeConfig := node.DefaultConfig
	nodeConfig.Name = "devnet"
	nodeConfig.DataDir = cfg.Dir
	nodeConfig.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	nodeConfig.HTTPHost, nodeConfig.HTTPPort = host, port
	nodeConfig.WSHost, nodeConfig.WSPort = host, port
	// Not debug: it can set the head. Tracing is served under its own name below.
	nodeConfig.HTTPModules = []string{"eth", "net", "web3", "txpool", "dev", "trace"}
	nodeConfig.WSModules = nodeConfig.HTTPModules
	nodeConfig.HTTPVirtualHosts = []string{"localhost", "127.0.0.1"}
	nodeConfig.IPCPath = ""
	stack, err := node.New(&nodeConfig)
	if err != nil {
		return nil, fmt.Errorf("devnet: %w", err)
	}
	chain := &Chain{stack: stack, cfg: cfg}
	if err := chain.start(genesis); err != nil {
		stack.Close()
		return nil, fmt.Errorf("devnet: %w", err)
	}
	return chain, nil
}

func (c *Chain) start(genesis *core.Genesis) error {
	cfg := ethconfig.Defaults
	cfg.Genesis = genesis
	cfg.SyncMode = ethconfig.FullSync
	cfg.NetworkId = c.cfg.ChainID
	cfg.Miner.GasCeil = c.cfg.GasLimit
	cfg.Miner.Recommit = time.Second
	cfg.Miner.GasPrice = big.NewInt(1) // any tip is welcome
	cfg.TxPool.NoLocals = true
	cfg.TxPool.Journal = ""
	cfg.TxPool.AccountSlots, cfg.TxPool.GlobalSlots, cfg.TxPool.AccountQueue = 4096, 65536, 4096
	cfg.DatabaseCache, cfg.DatabaseHandles = 64, 256
	cfg.TrieCleanCache, cfg.TrieDirtyCache, cfg.SnapshotCache = 32, 32, 32
	// Anything else keeps state in memory until a clean close: a kill would lose the whole chain.
	cfg.StateScheme, cfg.NoPruning = "hash", true
	cfg.TxLookupLimit, cfg.TransactionHistory, cfg.LogHistory, cfg.StateHistory, cfg.TrienodeHistory = 0, 0, 0, 0, 0
	cfg.Preimages = true

	backend, err := eth.New(c.stack, &cfg)
	if err != nil {
		return err
	}
	c.eth = backend
	filterSystem := filters.NewFilterSystem(backend.APIBackend, filters.Config{LogCacheSize: cfg.FilterLogCacheSize, LogQueryLimit: cfg.LogQueryLimit, RangeLimit: cfg.RangeLimit})
	c.sealer = newSealer(backend, c.cfg)
	apis := []rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filterSystem)},
		{Namespace: "dev", Service: &control{c.sealer}},
	}
	for _, api := range tracers.APIs(backend.APIBackend) {
		apis = append(apis, rpc.API{Namespace: "trace", Service: api.Service})
	}
	c.stack.RegisterAPIs(apis)
	c.stack.RegisterLifecycle(c.sealer)
	return c.stack.Start()
}

// URL of JSON-RPC over HTTP.
func (c *Chain) URL() string { return c.stack.HTTPEndpoint() }

// WebSocketURL of JSON-RPC over WebSocket.
func (c *Chain) WebSocketURL() string { return c.stack.WSEndpoint() }

// ChainID that transactions are signed for.
func (c *Chain) ChainID() *big.Int { return new(big.Int).Set(c.eth.BlockChain().Config().ChainID) }

// Accounts is how many of Key(0), Key(1), … are funded.
func (c *Chain) Accounts() int { return c.cfg.Accounts }

// Head is the number of the last block.
func (c *Chain) Head() uint64 { return c.eth.BlockChain().CurrentBlock().Number.Uint64() }

// Commit seals a block now, whatever waits, and gives its hash.
func (c *Chain) Commit(ctx context.Context) (common.Hash, error) { return c.sealer.commit(ctx, 0) }

// IncreaseTime moves the chain's clock ahead for all later blocks.
func (c *Chain) IncreaseTime(d time.Duration) { c.sealer.advance(d) }

// Fork makes an earlier block the head; the blocks after it are undone and their transactions wait again.
func (c *Chain) Fork(parent common.Hash) error { return c.sealer.fork(parent) }

// Close stops the chain. A later Start with the same folder goes on from its head.
func (c *Chain) Close() error { return c.stack.Close() }

func genesis(cfg Config) (*core.Genesis, error) {
	g := core.DeveloperGenesisBlock(cfg.GasLimit, nil)
	g.Config.ChainID = new(big.Int).SetUint64(cfg.ChainID)
	g.Config.BogotaTime = nil
	switch cfg.Fork {
	case Osaka:
	case Prague:
		g.Config.OsakaTime = nil
	case Cancun:
		g.Config.OsakaTime, g.Config.PragueTime = nil, nil
	case Shanghai:
		g.Config.OsakaTime, g.Config.PragueTime, g.Config.CancunTime = nil, nil, nil
		g.Config.BlobScheduleConfig = nil
	default:
		return nil, fmt.Errorf("devnet: fork %q is unknown; known: %s, %s, %s, %s", cfg.Fork, Shanghai, Cancun, Prague, Osaka)
	}
	for i := range cfg.Accounts {
		g.Alloc[Account(i)] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 90)}
	}
	g.Alloc[DeterministicDeployer] = types.Account{Balance: new(big.Int), Nonce: 1, Code: common.FromHex(deterministicDeployerCode)}
	return g, nil
}

// DeterministicDeployer is the CREATE2 deployer found at this address on most chains: call data is the salt and the
// creation code.
var DeterministicDeployer = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

const deterministicDeployerCode = "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3"

func listenAddress(listen string) (host string, port int, err error) {
	if listen == "" {
		listen = "127.0.0.1:0"
	}
	host, portText, err := net.SplitHostPort(listen)
	if err != nil {
		return "", 0, fmt.Errorf("devnet: listen address %q: want host:port", listen)
	}
	port, err = net.LookupPort("tcp", portText)
	if err != nil {
		return "", 0, fmt.Errorf("devnet: listen address %q: %w", listen, err)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return "", 0, fmt.Errorf("devnet: %q is not loopback: everybody knows the keys of this chain, so it is served to this machine alone", host)
	}
	if port == 0 {
		// HTTP and WebSocket must share a port, so it has to be chosen before either listens.
		l, err := net.Listen("tcp", net.JoinHostPort(host, "0"))
		if err != nil {
			return "", 0, fmt.Errorf("devnet: %w", err)
		}
		port = l.Addr().(*net.TCPAddr).Port
		if err := l.Close(); err != nil {
			return "", 0, fmt.Errorf("devnet: %w", err)
		}
	}
	return host, port, nil
}

// setLogger points go-ethereum's one logger of the process at ours.
func setLogger(l *slog.Logger) {
	if l == nil {
		log.SetDefault(log.NewLogger(slog.DiscardHandler))
		return
	}
	log.SetDefault(log.NewLogger(l.Handler()))
}

func or[T comparable](v, fallback T) T {
	var zero T
	if v == zero {
		return fallback
	}
	return v
}

// ErrNoData says that a folder holds no chain.
var ErrNoData = errors.New("devnet: no chain in this folder")

// Exists reports whether dir holds a chain that Start would go on with.
func Exists(dir string) error {
	if _, err := os.Stat(filepath.Join(dir, "devnet", "chaindata")); err != nil {
		return fmt.Errorf("%w: %s", ErrNoData, dir)
	}
	return nil
}
